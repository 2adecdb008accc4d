package phrase

import (
	"slices"
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
)

// The gender of its subject that a verb tells by how it ends.

// VerbGender is the gender that the finite verb of a chunk tells.
func (r *Reading) VerbGender(x *Chunk) (fem, masc bool) {
	if x.Kind != OfItem || !x.Finite() {
		return false, false
	}
	return r.genderEnding(x.First)
}

// ClauseGender is the gender that the verb of a clause tells, or of words like "as he said" that end with one.
func (r *Reading) ClauseGender(c *Clause) (fem, masc bool) {
	if c != nil && c.Frame.Accord && c.Form.Class == pack.Noun && slices.Contains(c.Frame.A, pack.Subj) && c.Tok.Last > c.Tok.First {
		return r.genderEnding(c.Tok.Last - 1)
	}
	if c == nil || len(r.Pack.Order.VerbFem) == 0 || c.Form.Class != pack.Verb || c.Infinitive || c.Passive || c.Feat != 0 && c.Feat&pack.Past == 0 {
		return false, false
	}
	for i := c.Tok.First; i < c.Tok.Last; i++ {
		if it := &r.Items[r.ItemAt[i]]; r.MentAt[i] < 0 && it.First == i && it.Is(pack.Verb) {
			return r.genderEnding(i)
		}
	}
	return false, false
}

func (r *Reading) genderEnding(tok int32) (fem, masc bool) {
	o := r.Pack.Order
	if len(o.VerbFem) == 0 {
		return false, false
	}
	w := r.Fold(tok)
	ends := func(e string) bool { return strings.HasSuffix(w, e) }
	fem = slices.ContainsFunc(o.VerbFem, ends)
	return fem, !fem && slices.ContainsFunc(o.VerbMasc, ends)
}
