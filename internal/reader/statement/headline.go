package statement

import (
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/text"
)

// cutAtPart ends what a headline gives as said where, in a language whose words no space parts, a
// space begins its next part: "X: the talks failed   Y stays away".
func (r *Reading) cutAtPart(reg *phrase.Region, s *story.Statement) {
	if r.Pack.Habits.Cased || len(reg.Chunks) == 0 || s.Quote >= 0 || !r.InTitle(reg.Chunks[0].First) {
		return
	}
	last := reg.Chunks[len(reg.Chunks)-1].Last
	n := 0
	for i := reg.Chunks[0].First; i+1 < last; i++ {
		t, u := &r.Doc.Tokens[i], &r.Doc.Tokens[i+1]
		if int(t.Start) < s.Content.Start {
			continue
		}
		if int(u.Start) >= s.Content.End {
			return
		}
		if n++; n >= minPart && t.Has(text.Ideo) && u.Has(text.Ideo) && !u.Has(text.Glued) {
			s.Content.End = int(t.End)
			return
		}
	}
}

// minPart is how many letters a part of a headline has at least.
const minPart = 4
