package reference

import (
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/syntax"
)

// speakerAgain is the one person whose words the sentence before gave, where an office without a name and a state that
// he can hold is the subject in the same paragraph: "A, the foreign minister, said that. The minister added that"
// goes on with A, though the text called another one by the very word "minister". -1 if it is not so.
func (r *Reading) speakerAgain(mi int32, c *phrase.Clause, role string) int32 {
	m, who, n := &r.Mentions[mi], r.State.Speakers, len(r.Statements)
	if !r.Pack.Order.Cases || c == nil || c.Quote >= 0 || len(who) != 1 || n == 0 || m.Indef || m.Generic || len(m.Countries) > 0 || !syntax.SubjectIn(c, mi) && !c.Frame.Accord {
		return -1
	}
	if s := r.Statements[n-1].Sent; s != m.Sent-1 && s != m.Sent || r.Paragraph(s) != r.Paragraph(m.Sent) {
		return -1
	}
	if r.State.Acted > r.State.Spoke && r.State.Subject != who[0] {
		return -1
	}
	fem, masc := r.ClauseGender(c)
	if a := &r.Actors[who[0]]; a.Kind != mention.Person || role == "" || role == "official" || role == "other" || !actor.RoleFits(a.Role, role) || !a.CanBe(fem, masc && !r.titledAsMan(a)) {
		return -1
	}
	return who[0]
}

// spokeSince is the one who spoke last, in this paragraph or the sentence before, and after the one in mind acted:
// "A met B. According to B, … . THE MINISTER added". -1 if it is nobody who fits.
func (r *Reading) spokeSince(mi int32, fits func(int32) bool) int32 {
	sent, who := r.Mentions[mi].Sent, r.State.Speakers
	if len(who) != 1 || r.State.Spoke <= r.State.Acted || r.State.Spoke >= sent || r.State.Spoke < sent-1 && r.Paragraph(r.State.Spoke) != r.Paragraph(sent) {
		return -1
	}
	if r.Actors[who[0]].Kind != mention.Person || !fits(who[0]) {
		return -1
	}
	return who[0]
}
