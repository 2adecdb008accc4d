package reference

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// stillHim is who spoke last in the paragraph before, where a quotation with "he adds" behind it
// opens the next, and the one in mind was named but once between, as one of his: "“…,”
// he said. His predecessor, X, has left. ¶ “…,” he adds". -1 if there is nobody such.
func (r *Reading) stillHim(mi int32, c *phrase.Clause) int32 {
	m, w := &r.Mentions[mi], r.State.Subject
	if !r.Pack.Order.Incise || c == nil || c.Frame.Kind != pack.FSay || m.Pronoun == nil || !m.Pronoun.Has("incise") || !syntax.SubjectIn(c, mi) || w < 0 || len(r.State.Speakers) != 1 || r.State.Speakers[0] == w {
		return -1
	}
	para := r.Paragraph(m.Sent)
	if r.Paragraph(r.State.Spoke) != para-1 || r.State.Acted <= r.State.Spoke || r.Paragraph(r.State.Acted) != para-1 {
		return -1
	}
	n, his := 0, false
	for i := mi - 1; i >= 0; i-- {
		x := &r.Mentions[i]
		if r.Paragraph(x.Sent) == para && !r.QuotedApart(x, m) {
			return -1 // somebody is named in the paragraph itself
		}
		if len(x.Who) == 1 && x.Who[0] == w && x.Kind != mention.Pronoun && x.Kind != mention.Possessive {
			n, his = n+1, his || x.Poss != nil
		}
	}
	if n != 1 || !his {
		return -1
	}
	return r.State.Speakers[0]
}

// whereHis reports whether a possessive of one person stands in a clause that a word for "where" opens behind the
// subject of the sentence, whose it can be by gender: "the minister will fly to Doha, WHERE HIS meeting is due".
func (r *Reading) whereHis(mi, own int32, f *pack.Form) bool {
	fem, masc := f.Is(pack.Feminine) && !f.Is(pack.Masculine), f.Is(pack.Masculine) && !f.Is(pack.Feminine)
	if !fem && !masc || !r.Actors[own].CanBe(fem, masc) {
		return false
	}
	m := &r.Mentions[mi]
	for k := r.ItemAt[m.First] - 1; k >= 0 && r.Sent[r.Items[k].First] == m.Sent; k-- {
		if n := r.MentAt[r.Items[k].First]; n >= 0 && (r.Mentions[n].Kind == mention.Person || r.Mentions[n].Kind == mention.Office || r.Mentions[n].Kind == mention.Pronoun) {
			return false
		}
		for _, x := range r.Forms(&r.Items[k], word.Bit(pack.Rel)) {
			if x.Has("place") {
				return true
			}
		}
	}
	return false
}
