package reader

import "github.com/mahdar/mahdar/internal/pack"

// Deeds that a clause names and does not tell of as done by the one before.

// onlyCharged reports whether a verb's deed is only what somebody is charged with or
// suspected of, "suspected of carrying out an attack on", or its participle says what
// somebody is charged with who stands before it, "a man accused of".
func (r *reading) onlyCharged(reg *region, c *clause, typ string) bool {
	if c.form.Class != pack.Verb || c.at == 0 {
		return false
	}
	if p := &reg.chunks[c.at-1]; c.feat&pack.Ger != 0 && c.feat&(pack.Past|pack.Pres|pack.Base) == 0 && p.kind == cItem && (p.is(pack.Of) || p.mark&pack.OfM != 0) {
		return true
	}
	for k := c.at - 1; k >= 0 && k > c.at-4; k-- {
		if x := &reg.chunks[k]; x.kind == cItem && x.is(pack.Aux) || x.kind == cMent && r.mentions[x.idx].kind == kPronoun {
			return false // "l'a accusé de"
		}
	}
	n := c.at + 1
	return typ == "ACCUSE" && c.feat&pack.Part != 0 && n < len(reg.chunks) && reg.chunks[n].kind == cItem && (reg.chunks[n].is(pack.Of) || reg.chunks[n].mark&pack.OfM != 0) && reg.chunks[c.at].tail == 0 && c.get([]pack.Marker{pack.Obj}) == nil
}

// inTail reports whether a noun is one of the words with which a verb before it is a deed
// of another type: the embargo of "lifted its embargo", the attacks of "launched cyber attacks on".
func (r *reading) inTail(reg *region, c *clause) bool {
	word := r.doc.Tokens[reg.chunks[c.at].last-1].ID
	for k := c.at - 1; k >= 0 && k > c.at-maxStruck; k-- {
		x := &reg.chunks[k]
		if x.kind == cPunct || x.kind == cQuote {
			return false
		}
		for _, t := range x.trigs {
			if t.Class == pack.Verb && t.Frame.Kind == pack.FEvent && t.Frame.Type != c.frame.Type && len(t.Tail) > 0 && t.Tail[len(t.Tail)-1] == word {
				return true
			}
		}
	}
	return false
}

// onlyThreatened reports whether an infinitive says what somebody threatens to do.
func (r *reading) onlyThreatened(reg *region, c *clause) bool {
	if c.form.Class != pack.Verb || c.at < 2 || c.feat&(pack.Base|pack.Inf) == 0 {
		return false
	}
	k := c.at - 1
	if c.feat&pack.Inf == 0 {
		if p := &reg.chunks[k]; p.kind != cItem || !p.is(pack.Prep) || p.mark&pack.To == 0 {
			return false
		}
		k--
	}
	for _, t := range reg.chunks[k].trigs {
		if t.Class == pack.Verb && t.Frame.Type == "THREATEN" {
			return true
		}
	}
	return false
}

// threatAt is to whom what somebody threatens to do would be done: "threatened to shell Haifa".
func (r *reading) threatAt(reg *region, c *clause) []int32 {
	j := c.at + 1
	if j+1 < len(reg.chunks) && reg.chunks[j].kind == cItem && reg.chunks[j].is(pack.Prep) && reg.chunks[j].mark&pack.To != 0 {
		j++
	}
	if j >= len(reg.chunks) || reg.chunks[j].feat&(pack.Base|pack.Inf) == 0 {
		return nil
	}
	for j++; j < len(reg.chunks) && j < c.at+maxStruck; j++ {
		x := &reg.chunks[j]
		if x.kind == cPunct || x.kind == cQuote || x.kind == cItem && (x.finite() || x.is(pack.Comp) && !x.is(pack.Det)) {
			return nil
		}
		if x.kind != cMent {
			continue
		}
		if m := &r.mentions[x.idx]; m.kind == kPlace && m.city != nil && m.city.Country != "" {
			return []int32{r.keyed(kCountry, m.city.Country, "", "")}
		} else if m.kind == kPossessive || m.bare {
			continue
		}
		return r.resolve([]int32{x.idx}, c)
	}
	return nil
}

// infinitiveApart reports whether days or a phrase stand between an infinitive and the verb that
// governs it: "agreed on Tuesday to lift", "vowed in Oslo to impose". That it was done, only
// a verb right before it would say, "managed to lift".
func (r *reading) infinitiveApart(reg *region, c *clause) bool {
	if !r.pack.Order.SubjectFirst {
		return false
	}
	j := c.at - 1
	for j > 0 && reg.chunks[j].kind == cItem && (reg.chunks[j].is(pack.Adverb) || reg.chunks[j].is(pack.Modifier)) && !reg.chunks[j].is(pack.Prep) {
		j--
	}
	if j < 2 || !reg.chunks[j].is(pack.Prep) || reg.chunks[j].mark&pack.To == 0 {
		return false
	}
	switch x := &reg.chunks[j-1]; x.kind {
	case cDate:
		return true
	case cMent:
		return reg.chunks[j-2].is(pack.Prep)
	}
	return false
}

// maxSought bounds the words between one of seeking and what is sought.
const maxSought = 7

// onlySought reports whether a noun is what somebody seeks, or one of any: "pursuing an agreement with", "the prospects for any deal between".
func (r *reading) onlySought(reg *region, c *clause) bool {
	if p := c.at - 1; c.form.Class == pack.Verb && p >= 0 && c.feat&pack.Ger != 0 && reg.chunks[p].kind == cItem && r.has(&r.items[reg.chunks[p].item], bit(pack.Verb), "sought") {
		return true // "considered expelling"
	}
	if c.form.Class != pack.Noun {
		return false
	}
	for k := c.at - 1; k >= 0 && k > c.at-maxSought; k-- {
		x := &reg.chunks[k]
		if x.kind == cPunct || x.kind == cQuote {
			return false
		}
		if r.flagged(x, "sought") {
			return true
		}
		if x.finite() && x.trig != nil && x.trig.Frame.Kind != pack.FOther {
			return false
		}
	}
	return false
}

// toDo reports whether an infinitive, or a word that nobody knows, stands behind the "to" with
// which a verb ends: it tells what somebody does, not where he goes.
func (r *reading) toDo(reg *region, c *clause) bool {
	n := c.at + 1
	if n >= len(reg.chunks) || reg.chunks[c.at].tail&pack.To == 0 || reg.chunks[n].kind != cItem || r.capital(reg.chunks[n].first) {
		return false
	}
	x := &reg.chunks[n]
	return x.set == 0 && x.trig == nil || x.trig != nil && x.trig.Class == pack.Verb && x.feat&pack.Base != 0 && x.set&nounLike == 0
}

// invertedIf reports whether a sentence opens with an auxiliary that stands for "if", and its
// subject behind it: "had A met B".
func (r *reading) invertedIf(reg *region, c *clause) bool {
	if c.at < 2 || reg.chunks[0].kind != cItem || !r.has(&r.items[reg.chunks[0].item], bit(pack.Aux), "inverts") || !r.sentFirst[reg.chunks[0].first] {
		return false
	}
	for k := 1; k < c.at; k++ {
		if x := &reg.chunks[k]; x.kind == cPunct || x.kind == cQuote || x.finite() || x.kind == cItem && x.is(pack.Aux) {
			return false
		}
	}
	return reg.chunks[1].kind == cMent || reg.chunks[1].is(pack.Det)
}

// supposedBehind reports whether a word for what is only supposed stands right behind a verb,
// as one flagged "behind" does: "met WOULD".
func (r *reading) supposedBehind(reg *region, c *clause) bool {
	n := c.at + 1
	return n < len(reg.chunks) && reg.chunks[n].kind == cItem && r.has(&r.items[reg.chunks[n].item], bit(pack.Maybe), "behind")
}
