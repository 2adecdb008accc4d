package mention

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Where one group of words names two, as the cases of its titles and their states tell.

// TwoOffices cuts a group of n items from item k where a title in the nominative follows one
// that cannot stand in it: "the leader-ACC the president-NOM asked" are two.
func (r *Reading) TwoOffices(k, n int32, taken *[pack.MaxGroup]byte) int32 {
	n = articleAgain(n, taken)
	for j := int32(1); r.Pack.Order.Construct && j < n; j++ {
		if t := &r.Items[k+j-1]; taken[j] == 'N' && taken[j-1] == 'T' && !r.ArticledEnd(t) && (r.Has(t, word.Bit(pack.Title), "relation") || !r.Definite(t) && !r.Articled(&r.Items[k])) {
			return j // "lawyer Navalny" is Navalny's lawyer; "the-lawyer X" is X
		}
	}
	for j := int32(0); r.Pack.Order.Cases && j < n; j++ {
		if taken[j] == 'N' && j > 0 && taken[j-1] != 'N' && (r.nameOfAnother(k, j, n, taken) || taken[j-1] == 'T' && r.nameOfOwner(k+j)) {
			return j
		}
		if j > 0 && (taken[j] == 'E' || taken[j] == ',') && (r.twoHolders(k, j, n, taken) || r.twoStates(k, j, n, taken)) {
			return j
		}
		if j+1 >= n || taken[j] != 'T' || taken[j+1] != 'T' {
			continue
		}
		a, b := r.formCases(&r.Items[k+j], 'T'), r.formCases(&r.Items[k+j+1], 'T')
		if a != 0 && a&pack.Nom == 0 && b&pack.Nom != 0 && b&pack.Gen == 0 {
			return j + 1
		}
	}
	return n
}

// nameOfAnother reports whether the name at letter j of a group is in the nominative and
// the title before it in a case that is none: "with the prime minister of Greece-INS | Lavrov-NOM".
func (r *Reading) nameOfAnother(k, j, n int32, taken *[pack.MaxGroup]byte) bool {
	t := j - 1
	for t >= 0 && taken[t] != 'T' && taken[t] != 'K' {
		if taken[t] == ',' || taken[t] == 'H' || taken[t] == 'B' && t == j-1 {
			return false
		}
		t--
	}
	if t < 0 {
		return false
	}
	to := j
	for to+1 < n && taken[to+1] == 'N' {
		to++
	}
	if to == j && r.Items[k+j].Is(pack.Holder) && r.formCases(&r.Items[k+j], 'N') == 0 {
		return false // a table has the name, in no case
	}
	a := r.formCases(&r.Items[k+t], taken[t])
	b := r.NameCases(text.Range{First: r.Items[k+j].First, Last: r.Items[k+to].Last}, 0)
	if name := &r.Items[k+j]; to == j && name.Is(pack.Holder) && name.Last-name.First > 1 {
		b = r.formCases(name, 'N') // as the table declines the whole name
	}
	return a != 0 && a&pack.Nom == 0 && b&pack.Nom != 0 && a&b == 0
}

// nameOfOwner reports whether the name at item k stands in the genitive, and the title before it in
// no case with it or of a rank that its holder does not have: "an adviser-NOM of Macron-GEN".
func (r *Reading) nameOfOwner(k int32) bool {
	title, owner := &r.Items[k-1], &r.Items[k]
	a, b := r.formCases(title, 'T'), r.formCases(owner, 'N')
	if !owner.Is(pack.Holder) {
		b = r.NameCases(text.Range{First: owner.First, Last: owner.Last}, 0)
	}
	if a == 0 || b&pack.Gen == 0 {
		return false
	}
	if a&b == 0 {
		return true
	}
	t, h := r.Form(title, pack.Title), r.Form(owner, pack.Holder)
	return a&pack.Gen != 0 && t != nil && h != nil && owner.Last-owner.First == 1 && (t.Role == "official" || t.Role == "spokesperson") && h.Role != "" && h.Role != t.Role
}

// twoHolders reports whether the comma or "and" that is letter j of a group parts two who hold
// office: their titles can stand in no case together, "of the spokesman-GEN, the minister-NOM
// came", or they are of two states, "the emir of Qatar and the president of Ghana X".
func (r *Reading) twoHolders(k, j, n int32, taken *[pack.MaxGroup]byte) bool {
	a, b := int32(-1), int32(-1)
	for i := j - 1; i >= 0 && a < 0; i-- {
		switch taken[i] {
		case 'T':
			a = i
		case 'N':
			return false
		}
	}
	for i := j + 1; i < n && b < 0; i++ {
		if taken[i] == 'T' {
			b = i
		} else if taken[i] != 'A' && taken[i] != 'D' {
			return false
		}
	}
	if a < 0 || b < 0 || !slices.Contains(taken[b:n], 'N') {
		return false
	}
	first, next := r.formCases(&r.Items[k+a], 'T'), r.formCases(&r.Items[k+b], 'T')
	return first != 0 && next != 0 && first&next == 0 || taken[j] == 'E' && r.statesDiffer(k, j, n, taken)
}

// twoStates reports whether the states on both sides of the comma or "and" that is letter j of
// a group can stand in no case together: "the ministry of Norway-GEN and Turkey-NOM" are two.
func (r *Reading) twoStates(k, j, n int32, taken *[pack.MaxGroup]byte) bool {
	if j+1 >= n || taken[j-1] != 'C' || taken[j+1] != 'C' {
		return false
	}
	a, b := r.formCases(&r.Items[k+j-1], 'C'), r.formCases(&r.Items[k+j+1], 'C')
	return a != 0 && b != 0 && a&b == 0
}
