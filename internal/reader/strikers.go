package reader

import "github.com/mahdar/mahdar/internal/pack"

// strikers are those whose attack is the subject of a verb of attacking, or is what
// somebody was killed by or in: "Norwegian air strikes killed ten soldiers", "were killed
// in an attack by Norway". Nil where the text does not say whose it was.
func (r *reading) strikers(reg *region, c *clause) []int32 {
	if c.frame.Type != "ASSAULT" || c.form.Class != pack.Verb || !r.pack.Order.SubjectFirst {
		return nil
	}
	if c.passive {
		by := false
		for k := c.at + 1; k < len(reg.chunks) && k < c.at+maxStruck; k++ {
			x := &reg.chunks[k]
			if x.kind == cPunct || x.kind == cQuote || x.finite() || x.is(pack.Comp) && !x.is(pack.Det) {
				return nil
			}
			if by && attackNoun(x) {
				return r.whoseAttack(reg, c, k)
			}
			by = by || x.kind == cItem && x.is(pack.Prep) && x.mark&(pack.By|pack.In) != 0
		}
		return nil
	}
	for k := c.at - 1; k >= 0 && k > c.at-maxStruck; k-- {
		x := &reg.chunks[k]
		if x.kind == cMent && k > 1 && attackNoun(&reg.chunks[k-2]) && reg.chunks[k-1].kind == cItem && reg.chunks[k-1].mark&pack.By != 0 {
			return r.whoseAttack(reg, c, k-2)
		}
		if attackNoun(x) {
			return r.whoseAttack(reg, c, k)
		}
		if x.kind == cPunct || x.kind == cQuote || x.kind == cMent || x.finite() && !x.is(pack.Aux) || x.is(pack.Comp) || x.is(pack.Rel) {
			return nil
		}
	}
	return nil
}

// attackNoun reports whether a chunk is a noun of attacking.
func attackNoun(x *chunk) bool {
	return x.trig != nil && x.trig.Class == pack.Noun && x.trig.Frame.Kind == pack.FEvent && x.trig.Frame.Type == "ASSAULT"
}

// whoseAttack is the owner before the noun of attacking at chunk k, with nothing but what
// describes it between, or its doer behind it: "Russian overnight strikes", "Russia's
// strike", "a strike by Russian jets".
func (r *reading) whoseAttack(reg *region, c *clause, k int) []int32 {
	if n := k + 2; n < len(reg.chunks) && reg.chunks[k+1].kind == cItem && reg.chunks[k+1].is(pack.Prep) && reg.chunks[k+1].mark&pack.By != 0 && reg.chunks[n].kind == cMent {
		return r.resolve(r.chainRight(reg, n).mentions, c)
	}
	i := r.itemAt[reg.chunks[k].first] - 1
	for n := 0; i >= 0 && n < maxCompound && (r.items[i].letters&(pack.Letter('J')|pack.Letter('B')) != 0 && !r.items[i].is(pack.Country) || r.items[i].is(pack.Of)); n++ {
		i-- // "Russian military strikes"
	}
	if i < r.itemAt[r.doc.Sents[c.sent].First] {
		return nil
	}
	if f := r.form(&r.items[i], pack.Country); f != nil && r.items[i].letters&(pack.Letter('A')|pack.Letter('C')) != 0 {
		return []int32{r.keyed(kCountry, f.Country, "", "")}
	}
	j := k - 1
	for j >= 0 && r.ownerAt(reg, j) {
		j--
	}
	if j < 0 || reg.chunks[j].kind != cMent {
		return nil
	}
	if m := &r.mentions[reg.chunks[j].idx]; r.ownerAt(reg, j+1) || m.kind == kOrg || m.kind == kBody {
		return r.resolve([]int32{reg.chunks[j].idx}, c)
	}
	return nil
}
