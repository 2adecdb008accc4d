package pack

import (
	"slices"
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// unaccented are the words of a pack with accents by what they are without, made when first asked for.
type unaccented struct {
	once  sync.Once
	words map[string][]string
}

// Accented gives the words of the pack that a folded word would be with accents, where the language's
// capitals may lack them, by the alphabet; none where it does not say so.
func (p *Pack) Accented(word string) []string {
	if p.unaccented == nil {
		return nil
	}
	p.unaccented.once.Do(func() {
		m := map[string][]string{}
		for _, w := range p.Vocab.Words() {
			bare := strings.Map(func(r rune) rune {
				if unicode.Is(unicode.Mn, r) {
					return -1
				}
				return r
			}, norm.NFD.String(w))
			if bare != w {
				m[bare] = append(m[bare], w)
			}
		}
		for _, list := range m {
			slices.Sort(list)
		}
		p.unaccented.words = m
	})
	return p.unaccented.words[word]
}
