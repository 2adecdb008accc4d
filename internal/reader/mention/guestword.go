package mention

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// maxGuestWord bounds the items between a word for "visiting" that opens a sentence and the verb or the comma behind it.
const maxGuestWord = 14

// GuestWord reports whether the participle at item k only says of the one named behind it that he is a guest (det guest):
// an office or its state follows, and a preposition of company, "and", an article, a verb that is done to him or the
// beginning of the sentence goes before: "held talks with visiting Burundian leader X", not "after visiting President X".
func (r *Reading) GuestWord(k int32) bool {
	if k+1 >= int32(len(r.Items)) || r.SentFirst[r.Items[k+1].First] {
		return false
	}
	n := k + 1
	for n < int32(len(r.Items)) && r.Items[n].Is(pack.Country) && r.AdjectiveOnly(&r.Items[n]) {
		n++
	}
	if n >= int32(len(r.Items)) || !r.Items[n].Is(pack.Title) && !r.Items[n].Is(pack.Honorific) && !r.Items[n].Is(pack.Group) && !r.Items[n].Is(pack.Counterpart) {
		return false
	}
	if r.SentFirst[r.Items[k].First] {
		for i := n; i < int32(len(r.Items)) && i < n+maxGuestWord && !r.SentFirst[r.Items[i].First]; i++ {
			if word.Comma(r.Mark(i)) {
				return false // "Visiting President X in Paris, he said"
			}
			if r.Items[i].Is(pack.Aux) || r.Items[i].Is(pack.Plan) || r.Items[i].Is(pack.Verb) && r.CanBeFinite(&r.Items[i]) && !r.Items[i].Is(pack.Title) {
				return true
			}
		}
		return false
	}
	if k == 0 {
		return false
	}
	p := &r.Items[k-1]
	if p.Is(pack.Aux) || p.Is(pack.Sub) && !p.Is(pack.Prep) || r.Doc.Tokens[p.First].Kind != text.Word {
		return false
	}
	for _, f := range r.Forms(p, word.Bit(pack.Prep)) {
		if f.Markers&(pack.Before|pack.AfterM|pack.During|pack.From|pack.OfM|pack.In|pack.On|pack.At) != 0 {
			return false
		}
	}
	return true
}
