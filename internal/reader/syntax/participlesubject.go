package syntax

import (
	"sort"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// participleSubject is the subject of the sentence that a participle hangs on:
// "Cruz was critical of it, telling a crowd: …".
func (r *Reading) participleSubject(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause) *phrase.Group {
	j := r.BeforeVerb(reg, c.At)
	if j < 0 {
		return nil // it opens its sentence: the clauses tell
	}
	if x := &reg.Chunks[j]; !word.Comma(r.Punct(x)) && !x.Is(pack.And) {
		return nil
	}
	// "The fleet will sail, Smith said, adding that …": of the verb of saying before it
	for i := sort.Search(len(list), func(i int) bool { return list[i].At >= j }) - 1; i >= 0 && j-list[i].At < phrase.MaxSubject; i-- {
		d := &list[i]
		if d.Frame.Kind == pack.FSay && d.Form.Class == pack.Verb && reg.Chunks[d.At].Finite() && !r.SemicolonBetween(reg, d.At, j) {
			if g, _ := r.SubjectOf(reg, d, list); g != nil {
				return g
			}
		}
	}
	from := 0
	for k := j - 1; k >= 0 && j-k < phrase.MaxSubject; k-- {
		if x := &reg.Chunks[k]; word.Semicolon(r.Punct(x)) || x.Kind == phrase.OfQuote {
			from = k + 1
			break
		}
	}
	for from < j && reg.Chunks[from].Kind == phrase.OfPunct {
		from++
	}
	return r.FirstSubject(reg, from, j)
}
