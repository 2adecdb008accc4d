package reader

import "github.com/mahdar/mahdar/internal/pack"

// Whose officials a story names without saying whose they are.

// bareOffices is the state whose officials a story first names without it: "the foreign
// minister X", X being in the table of holders; else the one where the story is written.
func (r *reading) bareOffices() string {
	if !r.pack.Order.MarkedBefore {
		return r.placed.country
	}
	seen, count := map[string]bool{}, map[string]int{}
	best := ""
	for k := 1; k < len(r.items); k++ {
		h := r.form(&r.items[k], pack.Holder)
		if h == nil || h.Country == "" || h.Org != "" {
			continue
		}
		name := r.fold(r.items[k].first) + r.fold(r.items[k].last-1)
		if seen[name] {
			continue
		}
		n := k - 1
		for n >= 0 && r.items[n].is(pack.Title) && !r.sentFirst[r.items[n+1].first] {
			n--
		}
		for n >= 0 && n < k-1 && r.items[n].is(pack.Body) {
			n--
		}
		if n == k-1 {
			continue // the name alone tells nothing
		}
		seen[name] = true
		if n >= 0 && (r.items[n].set&(bit(pack.Country)|bit(pack.Org)|bit(pack.City)|bit(pack.Seat)) != 0 || r.items[n].is(pack.Of) || r.items[n].is(pack.And) || r.doc.Tokens[r.items[n].first].Num == 0x3001) {
			continue
		}
		count[h.Country]++
		if best == "" || count[h.Country] > count[best] {
			best = h.Country
		}
	}
	if best == "" || r.placed.country != "" && best != r.placed.country && count[best] < 2 {
		return r.placed.country
	}
	return best
}

// otherThanHome is the state of a head of state or government who is told without it: the
// one given, unless somebody else holds that office there; then the last state or place
// named before him in his paragraph.
func (r *reading) otherThanHome(mi int32, a *actor, c string) string {
	if !heads(a.role) {
		return c
	}
	taken := false
	for w := range r.considered {
		b := &r.actors[w]
		taken = taken || b != a && b.kind == kPerson && b.role == a.role && b.country == c && b.holder != nil
	}
	if !taken {
		return c
	}
	m := &r.mentions[mi]
	para := r.doc.Sents[m.sent].Para
	for i := mi - 1; i >= max(0, mi-maxApart) && r.doc.Sents[r.mentions[i].sent].Para == para; i-- {
		x := &r.mentions[i]
		if x.kind == kCountry && len(x.countries) == 1 && x.countries[0] != c {
			return x.countries[0]
		}
		if x.kind == kPlace && x.city.Country != "" && x.city.Country != c {
			return x.city.Country
		}
	}
	return c
}

// phraseEnd is the end of the stretch of a cue that stands in a phrase of a preposition,
// "against B('s) calling it a bribe, X said"; n of any other.
func (r *reading) phraseEnd(reg *region, c *clause, n int) int {
	if from := r.stretch(reg, c.at); from >= c.at || !r.clauseUnder(reg, from, c.at) {
		return n
	}
	end := r.stretchEnd(reg, c.at)
	if end < n && reg.chunks[end].kind == cQuote {
		end++
	}
	return min(n, end)
}

// talkedOf reports whether a deed is what a verb of talking before it in its stretch has for
// its object: "discussed giving arms to A".
func (r *reading) talkedOf(reg *region, c *clause) bool {
	for k := c.at - 1; k >= r.stretch(reg, c.at); k-- {
		if x := &reg.chunks[k]; x.trig != nil && x.trig.Class == pack.Verb {
			return x.trig.Frame.Kind == pack.FDiscuss
		}
	}
	return false
}

// citedWithin gives the words that a medium is the source of to whomever it cites, where a
// verb of citing stands in the phrase that names the medium: "according to A('s), citing
// B('s) words, report, …".
func (r *reading) citedWithin(reg *region, c *clause, list []clause, s *statement) {
	if !c.frame.Accord || len(s.who) != 1 {
		return
	}
	end := r.stretchEnd(reg, c.at)
	for i := range list {
		e := &list[i]
		if e.at <= c.at || e.at >= end || !e.frame.Cite {
			continue
		}
		if a := e.get(e.frame.A); a != nil {
			if who := r.resolve(a.mentions, e); len(who) > 0 {
				s.via, s.who, s.by = s.who[0], who, r.wordsOf(a.mentions)
			}
		}
		return
	}
}

// goesRight reports whether a cue that ends with its comma has words of its own behind it,
// without quotation marks: they are what it tells of, not a quotation before it.
func (r *reading) goesRight(reg *region, c *clause, start int) bool {
	return r.endsWithComma(&reg.chunks[c.at]) && start < len(reg.chunks) && start == c.at+1 && reg.chunks[start].kind != cQuote && reg.chunks[start].kind != cPunct
}

// quoteToo is a quotation that stands right before the subject of a cue whose own words
// follow it: "“We won.” X said, the game had been hard": both are his.
func (r *reading) quoteToo(reg *region, c *clause, s *statement, taken map[int]bool) (statement, bool) {
	q := *s
	if s.quote >= 0 || s.cue.Start >= s.content.Start || len(s.who) == 0 || !r.goesRight(reg, c, c.at+1) {
		return q, false
	}
	l := r.stretch(reg, c.at) - 1
	if l < 0 && r.pendingQuote(reg) && !r.speech.taken && r.speech.loose.End-r.speech.loose.Start > 20 { // a sentence of its own
		q.content, q.mode, q.quote = r.speech.loose, "direct", r.speech.looseQ
		r.speech.taken = true
		return q, true
	}
	if l < 0 || reg.chunks[l].kind != cQuote || taken[l] || !r.speechLike(reg, l) || l > 0 && reg.chunks[l-1].kind != cQuote && reg.chunks[l-1].kind != cPunct {
		return q, false
	}
	taken[l] = true
	return q, r.setQuote(reg, l, &q)
}

// toldAgainst reports whether a word for "against" stands before a mention: what somebody
// answers, not who he is ("against the embassy('s) words the spokesman X said").
func (r *reading) toldAgainst(m *mention) bool {
	k := r.itemAt[m.First]
	if k == 0 {
		return false
	}
	f := r.form(&r.items[k-1], pack.Prep)
	return f != nil && f.Markers&pack.Against != 0 && f.Markers&pack.To == 0
}
