package clause

import (
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// A deed taken up by a noun behind a comma, and what somebody thinks of it: "took the
// island off the list, a gesture that Havana welcomed".

// ownedAlready reports whether the noun that the preposition at chunk j governs ends like
// one with a pronoun joined to it, so that the mention at chunk n behind it is not its owner:
// "in his office A".
func (r *Reading) ownedAlready(reg *phrase.Region, j, n int) bool {
	if n <= j+1 || reg.Chunks[n-1].Kind != phrase.OfItem || r.Mentions[reg.Chunks[n].Idx].Kind != mention.Person {
		return false
	}
	w := r.TextOf(text.Range{First: reg.Chunks[n-1].Last - 1, Last: reg.Chunks[n-1].Last})
	for _, s := range r.Pack.Habits.Suffixes {
		if w == s || len(w) > len(s)+4 && strings.HasSuffix(w, s) {
			return true
		}
	}
	return false
}

// apposedTopic reports whether an office between commas, with nothing but small words between
// it and the verb at chunk at, describes a name that no list has, with which the sentence
// opens behind an auxiliary: "was Naledi Pandor, the minister of X, had received".
func (r *Reading) apposedTopic(reg *phrase.Region, a *phrase.Arg, at int) bool {
	if a.From < 1 || a.To >= at || !word.Comma(r.Punct(&reg.Chunks[a.To])) {
		return false
	}
	within := r.HoldsComma(&reg.Chunks[a.From]) // the name and the office are one mention
	if !within && (a.From < 3 || !word.Comma(r.Punct(&reg.Chunks[a.From-1]))) {
		return false
	}
	if m := &r.Mentions[reg.Chunks[a.From].Idx]; m.Kind != mention.Office && m.Kind != mention.Person {
		return false
	}
	for k := a.To + 1; k < at; k++ {
		if x := &reg.Chunks[k]; x.Kind != phrase.OfItem || x.Set&(word.Bit(pack.Aux)|word.Bit(pack.Adverb)|word.Bit(pack.Neg)) == 0 {
			return false
		}
	}
	aux := false
	for k := range a.From - 1 {
		x := &reg.Chunks[k]
		if x.Kind != phrase.OfItem || x.Finite() && !x.Is(pack.Aux) || x.Is(pack.Prep) && !x.Is(pack.And) {
			return false
		}
		aux = aux || x.Is(pack.Aux)
	}
	return within || aux && a.From-1 > 1
}

// onlyWhen reports whether a noun of travel behind a preposition at chunk j, with its article
// or a pronoun joined to it, tells no more than when something was: no owner follows it.
func (r *Reading) onlyWhen(reg *phrase.Region, j int) bool {
	x := &reg.Chunks[j]
	return x.Trig != nil && word.IsTrip(x.Trig) && reg.Chunks[j-1].Is(pack.Prep) && j+1 < len(reg.Chunks) && (r.Enclitic(&reg.Chunks[j+1]) || r.Articled(&r.Items[x.Item]))
}

// PastEnclitic is the chunk of a pronoun joined to the noun at chunk j, else j itself.
func (r *Reading) PastEnclitic(reg *phrase.Region, j int) int {
	if j+1 < len(reg.Chunks) && r.Enclitic(&reg.Chunks[j+1]) {
		return j + 1
	}
	return j
}

// metByOne reports whether the one party that a verb of meeting names behind it can be whom
// somebody left out met, in a language whose verbs come first and whose subjects may be
// missing: a verb joined to it, in the same number, is not that party's.
func (r *Reading) metByOne(reg *phrase.Region, b *phrase.Clause) bool {
	if b.Frame.Kind != pack.FMeet || !word.IsTalk(b.Form) || b.Form.Class != pack.Verb || b.Feat&(pack.Du|pack.Pl) != 0 {
		return false
	}
	n := 0
	for i := range b.Args {
		if a := &b.Args[i]; a.Mark&(pack.Subj|pack.Obj|pack.With|pack.To) != 0 && a.From > b.At {
			n++
		}
	}
	return n == 1 && b.At > 0 && (reg.Chunks[b.At-1].Is(pack.And) || reg.Chunks[b.At-1].Is(pack.Sub) || reg.Chunks[b.At-1].Is(pack.Rel))
}
