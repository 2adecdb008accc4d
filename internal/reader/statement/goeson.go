package statement

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
)

// goesOnAlone reports whether a cue without a subject, in a language that leaves none out but whose verbs tell a
// gender, goes on with the one person who spoke in the sentence before, in the same paragraph: "A said that. Also
// (he) stressed that".
func (r *Reading) goesOnAlone(reg *phrase.Region, c *phrase.Clause) bool {
	fem, masc := r.VerbGender(&reg.Chunks[c.At])
	who := r.State.Speakers
	if !fem && !masc || c.Form.Class != pack.Verb || reg.Quote >= 0 || len(who) != 1 || r.State.Spoke != reg.Sent-1 || r.Paragraph(r.State.Spoke) != r.Paragraph(reg.Sent) {
		return false
	}
	a := &r.Actors[who[0]]
	return (a.Kind == mention.Person || a.Kind == mention.Office && !a.Group) && a.CanBe(fem, masc)
}
