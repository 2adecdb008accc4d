package clause

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// carriedBehind reads the passive of the verb that carries the noun of a deed off behind it, with the
// doer and the one to whom it was done, in languages whose doer has a case: "Sanctions against
// Ethiopia (are) imposed Oman-INS", "Aid (was) sent the government-INS to Norway".
func (r *Reading) carriedBehind(reg *phrase.Region, c *phrase.Clause) {
	if !r.Pack.Order.Cases || c.Frame.Kind != pack.FEvent || c.Support != nil || c.Get([]pack.Marker{pack.Subj, pack.By}) != nil {
		return
	}
	k := c.PastArgs(c.At + 1)
	for n := 0; n < mention.MaxAdverbials && k < len(reg.Chunks); n++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfItem && (x.Trig != nil || x.Is(pack.Neg) || x.Is(pack.Plan) || x.Is(pack.And) || x.Is(pack.Comp) || x.Is(pack.Rel) || x.Is(pack.Sub) && !x.Is(pack.Prep)) || x.Kind != phrase.OfItem && x.Kind != phrase.OfDate {
			break
		}
		k++
	}
	if k >= len(reg.Chunks) {
		return
	}
	x := &reg.Chunks[k]
	i := slices.IndexFunc(x.Trigs, func(f *pack.Form) bool { return f.Class == pack.Support && f.Frame.Kind == pack.FSupport })
	own := slices.ContainsFunc(x.Trigs, func(f *pack.Form) bool { return f.Frame.Kind == pack.FEvent && f.Frame.Type == c.Frame.Type })
	if i < 0 || own || x.Feat&pack.Pass == 0 || x.Feat&pack.Part == 0 {
		return
	}
	n := k + 1
	for n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfDate {
		n++
	}
	if n >= len(reg.Chunks) || reg.Chunks[n].Kind != phrase.OfMention {
		return
	}
	a := r.ChainRight(reg, n)
	if r.CaseMark(a.Mentions) != pack.By {
		return
	}
	a.Mark, c.Support, c.End = pack.Subj, x.Trigs[i], a.To
	c.Args = append(c.Args, a)
	if c.Get(c.Frame.B) != nil {
		return
	}
	for n = a.To; n+1 < len(reg.Chunks) && n < a.To+mention.MaxAdverbials; n++ {
		y := &reg.Chunks[n]
		if y.Kind == phrase.OfPunct || y.Finite() {
			return
		}
		mark := pack.Marker(0)
		if y.Kind == phrase.OfItem && y.Is(pack.Prep) && reg.Chunks[n+1].Kind == phrase.OfMention {
			mark = y.Mark & phrase.Marks(c.Frame.B)
			n++
		} else if y.Kind == phrase.OfMention {
			mark = r.CaseMark([]int32{y.Idx}) & phrase.Marks(c.Frame.B)
		}
		if mark != 0 {
			b := r.ChainRight(reg, n)
			b.Mark, c.End = mark, b.To
			c.Args = append(c.Args, b)
			return
		}
	}
}

// holderBehind gives a noun of meeting the one who held it and stands behind it, in the case of a subject where there
// are cases, if the verb, at chunk k, comes before both and has none: "With him held talks Maria-NOM",
// "Con él mantuvo una reunión la canciller".
func (r *Reading) holderBehind(reg *phrase.Region, c *phrase.Clause, k int) {
	if o := r.Pack.Order; !o.Cases && !o.Inverted || !word.IsTalk(c.Form) || !reg.Chunks[k].Finite() || reg.Chunks[k].Feat&pack.Pass != 0 || c.Get([]pack.Marker{pack.Subj, pack.Between, pack.Poss, pack.By}) != nil {
		return
	}
	for _, n := range [2]int{c.At + 1, c.PastArgs(c.At + 1)} {
		for last := n + mention.MaxAdverbials; n < len(reg.Chunks) && n < last; n++ {
			if x := &reg.Chunks[n]; x.Kind != phrase.OfDate && !(x.Kind == phrase.OfItem && x.Trig == nil && x.Is(pack.Adverb) && !x.Is(pack.Prep)) {
				break
			}
		}
		if n >= len(reg.Chunks) || reg.Chunks[n].Kind != phrase.OfMention || c.Within(n) != nil {
			continue
		}
		a := r.ChainRight(reg, n)
		if kind := r.Mentions[a.Mentions[0]].Kind; kind != mention.Person && kind != mention.Office || r.Pack.Order.Cases && !r.Nominative(a.Mentions) {
			continue
		}
		a.Mark = pack.Subj
		c.Args, c.End = append(c.Args, a), max(c.End, a.To)
		if q := a.To; q < len(reg.Chunks) && word.Comma(r.Punct(&reg.Chunks[q])) {
			r.partiesFrom(reg, c, q) // "…, with B"
		} else {
			r.partiesFrom(reg, c, q-1)
		}
		return
	}
}
