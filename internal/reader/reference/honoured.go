package reference

import (
	"strings"
	"unicode/utf8"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
)

// honoured is whom a word of honour with a pronoun means, "his excellency": the only person named before it who bears
// that very honour, of those named last. -1 if nobody does, or several.
func (r *Reading) honoured(mi int32, f *pack.Form, fem, masc bool) int32 {
	if !f.Has("honour") {
		return -1
	}
	word, only := r.Fold(r.Mentions[mi].First), int32(-1)
	for i := mi - 1; i >= 0 && i > mi-mention.MaxAlike; i-- {
		m := &r.Mentions[i]
		if m.Kind != mention.Person || len(m.Who) != 1 || m.Who[0] == only || !r.Actors[m.Who[0]].CanBe(fem, masc) || !r.bearsHonour(m, word) {
			continue
		}
		if only >= 0 {
			return -1
		}
		only = m.Who[0]
	}
	return only
}

const (
	maxHonours = 4 // words of honour before a name
	maxShort   = 3 // letters of a word that does not change before a pronoun
)

// bearsHonour reports whether a word of honour in a mention, or right before it, is the one with which a word begins: all
// its letters, of a longer one but the last, which changes before a pronoun.
func (r *Reading) bearsHonour(m *mention.Mention, word string) bool {
	first := r.Doc.Sents[m.Sent].First
	for k := r.ItemAt[m.Last-1]; k >= 0 && r.Items[k].First >= first && k > r.ItemAt[m.First]-maxHonours; k-- {
		it := &r.Items[k]
		if !it.Is(pack.Honorific) {
			if it.First < m.First {
				return false
			}
			continue
		}
		for t := it.First; t < it.Last; t++ {
			w := strings.TrimPrefix(r.Fold(t), r.Pack.Habits.Article)
			if _, n := utf8.DecodeLastRuneInString(w); utf8.RuneCountInString(w) > maxShort {
				w = w[:len(w)-n]
			}
			if w != "" && strings.HasPrefix(word, w) {
				return true
			}
		}
	}
	return false
}
