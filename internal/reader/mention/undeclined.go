package mention

import (
	"strings"

	"github.com/mahdar/mahdar/internal/text"
)

// maxEnding is how many letters two forms of one name end in at most.
const maxEnding = 3

// undeclined reports whether the last word of a name that no list holds is written in one form throughout,
// and more than once: a name like Chkheidze has no other, whatever case its ending looks like.
func (r *Reading) undeclined(name text.Range) bool {
	if name.First < 0 || name.Last <= name.First {
		return false
	}
	if r.nameForms == nil {
		r.nameForms = map[string]int{}
		for i := range r.Doc.Tokens {
			if t := r.Doc.Tokens[i]; t.Kind == text.Word && t.Has(text.Capital) {
				r.nameForms[r.Fold(int32(i))]++
			}
		}
	}
	form := r.Fold(name.Last - 1)
	if r.nameForms[form] < 2 {
		return false
	}
	runes := []rune(form)
	if len(runes) < 4 {
		return false
	}
	stem := string(runes[:len(runes)-1])
	for other := range r.nameForms {
		if other != form && strings.HasPrefix(other, stem) && len([]rune(other)) < len(runes)+maxEnding {
			return false
		}
	}
	return true
}
