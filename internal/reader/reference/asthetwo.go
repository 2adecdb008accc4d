package reference

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// maxTwoBehind is how many sentences behind a meeting "the ministers" are those who met.
const maxTwoBehind = 2

// asTheTwo takes an office in the plural, without name and state, that is the subject of a verb in the plural, for the
// two who have just met, where the pack has these very words for both: "the heads of the foreign ministries spoke",
// "the diplomats will meet again". Of what is said, words for anybody ("diplomats said") are not taken so.
func (r *Reading) asTheTwo(mi int32, c *phrase.Clause) {
	m := &r.Mentions[mi]
	if m.Kind != mention.Office || c == nil || c.Form.Class == pack.Noun || c.Feat&pack.Pl == 0 || c.Feat&pack.Sg != 0 || len(m.Countries) > 0 || m.Org != nil || m.Indef || !syntax.SubjectIn(c, mi) {
		return
	}
	if k := c.Frame.Kind; !word.IsTalk(c.Form) && k != pack.FEvent && (k != pack.FSay || m.Generic || c.Form.Class == pack.Support) {
		return
	}
	it := &r.Items[r.ItemAt[m.First]]
	f := r.Form(it, pack.Anaphor)
	n := len(r.Meetings) - 1
	if f == nil || f.N != 2 || it.First != m.First || it.Last != m.Last || n < 0 || len(r.Meetings[n].Who) != 2 || m.Sent-r.Meetings[n].Sent > maxTwoBehind {
		return
	}
	for _, w := range r.Meetings[n].Who {
		if r.Actors[w].Kind != mention.Person {
			return
		}
	}
	m.Kind, m.Anaphor, m.Titles, m.Who, m.Generic = mention.Anaphor, f, nil, nil, false
}
