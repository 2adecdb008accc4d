package reference

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
)

// voiceOf is whom a pronoun for people in general means where its sentence says where
// they are: French "dit-on à Paris", "à l'Élysée, on assure". Nobody, else.
func (r *Reading) voiceOf(mi int32) []int32 {
	m := &r.Mentions[mi]
	s := r.Doc.Sents[m.Sent]
	for _, k := range []int32{mi + 1, mi + 2, mi - 1} {
		if k < 0 || k >= int32(len(r.Mentions)) || r.Mentions[k].Sent != m.Sent || r.Mentions[k].Bare {
			continue
		}
		x := &r.Mentions[k]
		if k > mi && x.First-m.Last > 6 || k < mi && x.First-s.First > 4 || !x.Side && !r.afterPlaceWord(x.First) {
			continue
		}
		switch x.Kind {
		case mention.Place:
			if x.City.Is(pack.Capital) {
				return []int32{r.Keyed(mention.Country, x.City.Country, "", "")}
			}
		case mention.Country, mention.Body, mention.Organisation:
			return x.Who
		}
	}
	return nil
}

// stillSpeaks is the person whose words the sentence before gave, where a clause goes
// on with what "the official" said; -1 if there is none.
func (r *Reading) stillSpeaks(mi int32, c *phrase.Clause) int32 {
	n := len(r.Statements) - 1
	if c == nil || c.Frame.Kind != pack.FSay || n < 0 || len(r.Statements[n].Who) != 1 || r.Mentions[mi].Sent-r.Statements[n].Sent > 1 {
		return -1
	}
	if w := r.Statements[n].Who[0]; r.Actors[w].Kind == mention.Person {
		return w
	}
	return -1
}

// afterPlaceWord reports whether a preposition of place stands before a token.
func (r *Reading) afterPlaceWord(tok int32) bool {
	for i := tok - 1; i >= 0 && i > tok-4; i-- {
		it := &r.Items[r.ItemAt[i]]
		if f := r.Form(it, pack.Prep); f != nil {
			return f.Markers&(pack.In|pack.At|pack.To) != 0
		}
		if !it.Is(pack.Det) {
			return false
		}
	}
	return false
}
