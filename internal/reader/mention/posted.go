package mention

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// maxPostedAt bounds the items between the title of an ambassador and where he is posted.
const maxPostedAt = 6

// PostAmbassadors finds where an ambassador is posted whose state is told: "the French ambassador in Iran", "the
// American ambassador in Paris, X", where the place stands right behind the title and its state.
func (r *Reading) PostAmbassadors() {
	if !r.Pack.Habits.Cased || r.Pack.Order.Cases {
		return
	}
	for mi := range r.Mentions {
		m := &r.Mentions[mi]
		if m.Posted != "" || len(m.Titles) == 0 || m.Titles[len(m.Titles)-1].Role != "ambassador" || m.Plural || len(m.Countries) != 1 {
			continue
		}
		k, end := r.ItemAt[m.First], r.ItemAt[r.Doc.Sents[m.Sent].Last]
		for ; k < r.ItemAt[m.Last] && !r.Items[k].Is(pack.Title); k++ {
		}
		for n := k + 1; n+1 < end && n <= k+maxPostedAt; n++ {
			it := &r.Items[n]
			if r.Doc.Tokens[it.First].Kind == text.Punct || it.Is(pack.Verb) || it.Letters&pack.Letter('N') != 0 {
				break
			}
			if p := r.Form(it, pack.Prep); p != nil && p.Markers&pack.In != 0 && !it.Is(pack.Of) {
				m.Posted = r.stateAt(n+1, end, m.Countries[0])
				break
			}
			if it.First >= m.Last {
				break
			}
		}
	}
}

// stateAt is the state named at item n, behind articles, or whose city is; empty for the state not.
func (r *Reading) stateAt(n, end int32, not string) string {
	for n < end && r.Items[n].Is(pack.Det) {
		n++
	}
	if n >= end {
		return ""
	}
	it := &r.Items[n]
	f := r.Form(it, pack.Country)
	if f == nil || r.AdjectiveOnly(it) {
		if f = r.placeForm(it); f == nil || it.Set&word.Bit(pack.City) == 0 {
			return ""
		}
	}
	if f.Country == not {
		return ""
	}
	return f.Country
}
