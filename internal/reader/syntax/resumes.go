package syntax

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/text"
)

// Speech that tells of a meeting or a deed of others and then goes on: "last year our presidents
// met. China is willing to".

// speechResumes reports whether the sentence after this one, in the same paragraph, opens with
// the speaker's state and a word for what it is willing to do: this one is part of the speech.
func (r *Reading) speechResumes(reg *phrase.Region, o *story.Statement) bool {
	next := reg.Sent + 1
	if int(next) >= len(r.Doc.Sents) || len(o.Who) != 1 || r.Paragraph(next) != r.Paragraph(reg.Sent) {
		return false
	}
	mi := r.MentAt[r.Doc.Sents[next].First]
	if mi < 0 {
		return false
	}
	m := &r.Mentions[mi]
	if m.Kind != mention.Country || len(m.Countries) != 1 || m.Countries[0] != r.Actors[o.Who[0]].Country {
		return false
	}
	k := r.ItemAt[m.Last]
	return int(k) < len(r.Items) && r.Items[k].Is(pack.Maybe)
}

// onlyCalled reports whether a sentence opens with a few words in quotation marks that are a part
// of it, no quotation: "the “fifteenth plan” period".
func (r *Reading) onlyCalled(reg *phrase.Region) bool {
	open := reg.Chunks[0].First
	for i := range r.Doc.Quotes {
		q := &r.Doc.Quotes[i]
		if q.Open != open || q.Close-q.Open > maxNamed {
			continue
		}
		n := q.Close + 1
		return int(n) < len(r.Doc.Tokens) && r.Doc.Tokens[n].Start == r.Doc.Tokens[q.Close].End && r.Doc.Tokens[n].Kind == text.Word
	}
	return false
}

// maxNamed bounds the tokens of such words, their marks included.
const maxNamed = 7
