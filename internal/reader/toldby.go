package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Where what a preposition marks stands before the verb and sentences run over many
// commas: who speaks, and where another's doings begin.

// anotherTold is the chunk at which an indirect content that begins at chunk j ends since
// the reporter goes on with something else: behind a semicolon with a day or a word of his
// own, with another person who is set against the speaker, or with a pronoun that says
// more in quotation marks. n if it does not.
func (r *reading) anotherTold(reg *region, list []clause, j, n int) int {
	if !r.pack.Order.MarkedBefore {
		return n
	}
	for k := j + 1; k+2 < n; k++ {
		m, x := r.punct(&reg.chunks[k]), &reg.chunks[k+1]
		switch {
		case semicolon(m) && (x.kind == cDate || x.kind == cItem && r.has(&r.items[x.item], ^uint64(0), "story")):
			return k
		case !comma(m) || listComma(m) || x.kind != cMent:
		case r.setAgainst(reg, k+1), r.saysMore(reg, list, k+1):
			return k
		}
	}
	return n
}

// setAgainst reports whether the mention at chunk k is a person with a word of contrast
// behind the name: "…, Y on the other hand thanked".
func (r *reading) setAgainst(reg *region, k int) bool {
	if m := &r.mentions[reg.chunks[k].idx]; m.kind != kPerson && m.kind != kOffice {
		return false
	}
	y := &reg.chunks[k+1]
	return y.kind == cItem && r.has(&r.items[y.item], bit(pack.Adverb), "contrast")
}

// saysMore reports whether the mention at chunk k is a pronoun for a person and the subject
// of a cue in whose stretch words in quotation marks stand.
func (r *reading) saysMore(reg *region, list []clause, k int) bool {
	p := r.mentions[reg.chunks[k].idx].pronoun
	if p == nil || !p.Is(pack.Masculine) && !p.Is(pack.Feminine) {
		return false
	}
	for i := range list {
		d := &list[i]
		if d.frame.Kind != pack.FSay || d.at <= k || d.at > k+4 {
			continue
		}
		for n := d.at + 1; n < len(reg.chunks) && !comma(r.punct(&reg.chunks[n])); n++ {
			if reg.chunks[n].kind == cQuote {
				return true
			}
		}
	}
	return false
}

// cueOpens reports whether something follows a cue in its sentence: what it says stands
// behind it, and its subject is no one who spoke before.
func (r *reading) cueOpens(c *clause) bool {
	if !r.pack.Order.MarkedBefore || int(c.tok.Last) >= len(r.doc.Tokens) {
		return false
	}
	t := r.doc.Tokens[c.tok.Last]
	return t.Kind != text.Punct || !r.pack.Habits.Enders[rune(t.Num)]
}

// strangersPlan reports whether a clause tells what a person named with the state he is of
// is to do, who is not of the speaker's: the reporter tells it.
func (r *reading) strangersPlan(c *clause, o *statement) bool {
	s := c.get([]pack.Marker{pack.Subj})
	if s == nil || len(s.mentions) != 1 || s.from >= s.to {
		return false
	}
	m := &r.mentions[s.mentions[0]]
	return m.kind == kPerson && len(m.countries) > 0 && len(m.who) == 1 && !r.sameSide(m.who[0], o.who[0]) && r.actors[o.who[0]].role != "spokesperson"
}

// inTopic reports whether the verb at chunk k stands in the phrase that says about what
// views are exchanged: between a word for "about" and a verb of talking.
func (r *reading) inTopic(reg *region, c *clause, from, k int) bool {
	if !isTalk(c.form) || k >= c.at {
		return false
	}
	for i := k - 1; i >= from; i-- {
		x := &reg.chunks[i]
		if x.kind == cItem && x.is(pack.Prep) && x.mark&pack.About != 0 {
			return true
		}
		if comma(r.punct(x)) && !listComma(r.punct(x)) {
			break
		}
	}
	return false
}

// onTheTable reports whether a deed is only what was talked about: a word for "about" stands
// before it, and a verb of talking behind it in its stretch.
func (r *reading) onTheTable(reg *region, c *clause) bool {
	if !r.pack.Order.MarkedBefore {
		return false
	}
	about := false
	for k := r.stretch(reg, c.at); k < c.at; k++ {
		x := &reg.chunks[k]
		about = about || x.kind == cItem && x.is(pack.Prep) && x.mark&pack.About != 0 && x.mark&(pack.To|pack.With) == 0
	}
	if !about {
		return false
	}
	for k := c.at + 1; k < r.stretchEnd(reg, c.at); k++ {
		if x := &reg.chunks[k]; x.trig != nil && isTalk(x.trig) {
			return true
		}
	}
	return false
}

// yearsGoOn gives a day or a month without a year the one told before it: in its sentence,
// and in its paragraph where it would otherwise be far from the story.
func (r *reading) yearsGoOn() {
	const near = 45 * 24
	year, para, sent := 0, int32(-1), int32(-1)
	for i := range r.dates {
		d := &r.dates[i]
		if d.days.Start.IsZero() || d.weekday > 0 || d.same {
			continue
		}
		if !d.yearless {
			if d.days.Start.Year() == d.days.End.Year() {
				year, para, sent = d.days.Start.Year(), r.para[d.First], r.sent[d.First]
			}
			continue
		}
		if year == 0 || r.ref.IsZero() || year == r.ref.Year() || para != r.para[d.First] {
			continue
		}
		if sent == r.sent[d.First] || absDays(d.days.Start, r.ref).Hours() > near {
			d.days = inYear(d.days, year)
			d.yearless = false
		}
	}
}

// turnInHeadline reads "… X: …" in a headline whose parts a space parts: X, a person or a
// body, says what follows.
func (r *reading) turnInHeadline(reg *region) (statement, bool) {
	s := statement{via: -1, occasion: -1, quote: -1, sent: reg.sent, at: -1, from: -1, rules: []string{"turn"}}
	if !r.pack.Order.MarkedBefore || len(reg.chunks) == 0 || !r.inTitle(reg.chunks[0].first) {
		return s, false
	}
	for j := 1; j+1 < len(reg.chunks); j++ {
		if !colon(r.punct(&reg.chunks[j])) {
			continue
		}
		from := r.stretch(reg, j)
		if from == 0 || reg.chunks[from].kind != cMent {
			return s, false
		}
		g, _ := r.opener(reg, from, j)
		if g == nil || len(g.mentions) != 1 || g.to != j {
			return s, false
		}
		switch r.mentions[g.mentions[0]].kind {
		case kPerson, kOffice, kBody:
		default:
			return s, false
		}
		if s.who = r.resolve(g.mentions, nil); len(s.who) == 0 || reg.chunks[j+1].kind != cQuote && !r.clauseIn(reg, j+1) {
			return s, false
		}
		s.by, s.cue, s.from = r.wordsOf(g.mentions), r.spanOf(text.Range{First: reg.chunks[j].first, Last: reg.chunks[j].last}), from
		if reg.chunks[j+1].kind == cQuote {
			return s, r.setQuote(reg, j+1, &s)
		}
		return s, r.setContent(reg, j+1, len(reg.chunks), &s)
	}
	return s, false
}
