package reader

import (
	"slices"
	"sort"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// maxBack bounds how many mentions back somebody meant by a pronoun is looked for.
const maxBack = 30

// source finds who is named beside a word for "according to", and the chunk after
// the name. told is false where the word takes its source as a preposition does.
func (r *reading) source(reg *region, c *clause, s *statement) (who []int32, to int, told bool) {
	if c.form.Class != pack.Noun || !slices.Contains(c.frame.A, pack.Subj) {
		return nil, 0, false
	}
	if f := c.form; f.Is(pack.Masculine) || f.Is(pack.Feminine) || f.Is(pack.Plural) { // "in his words", the pronoun a part of it
		fem, masc := f.Is(pack.Feminine), f.Is(pack.Masculine)
		return r.meant(c, fem && !masc, masc && !fem, f.Is(pack.Plural), reg), c.at + 1, true
	}
	// "as told reporters on Monday the minister": the subject of a verb in it
	k := r.pastAdverbials(reg, c.at+1)
	if k < len(reg.chunks) && reg.chunks[k].kind == cMent && !r.oblique([]int32{reg.chunks[k].idx}) {
		a := r.chainRight(reg, k)
		s.by = r.wordsOf(a.mentions)
		return r.resolve(a.mentions, c), a.to, true
	}
	if g := r.groupAfter(reg, k-1); g != nil {
		return r.groupWho(reg, g, c, s), g.to, true
	}
	return nil, k, true
}

// mentionBefore is the last mention before a clause's trigger, -1 if there is none.
func (r *reading) mentionBefore(reg *region, c *clause) int32 {
	at := reg.chunks[c.at].first
	return int32(sort.Search(len(r.mentions), func(i int) bool { return r.mentions[i].First >= at })) - 1 //nolint:gosec // bounded by the text
}

// staff is the body whose people speak where a verb in the plural has no subject in
// the plural: "told TASS at the ministry", "at the ministry they said". nil if there
// is none.
func (r *reading) staff(reg *region, c *clause) *arg {
	left := r.pack.Order.Dropped && r.pack.Order.Inverted // a verb may have no subject: "in Brussels (they) insist"
	if !r.pack.Order.Cases && !left || c.feat&pack.Pl == 0 || c.feat&pack.Sg != 0 {
		return nil
	}
	for i := range c.args {
		if a := &c.args[i]; a.mark&pack.Subj != 0 && a.from < a.to && (len(a.mentions) > 1 || r.several(&r.mentions[a.mentions[0]])) {
			return nil
		}
	}
	for i := range c.args {
		a := &c.args[i]
		if a.mark&pack.In == 0 && !(left && a.mark&pack.From != 0 && a.from <= c.at+1 && r.mentions[a.mentions[0]].kind == kBody) || len(a.mentions) != 1 || a.from >= len(reg.chunks) {
			continue
		}
		switch m := &r.mentions[a.mentions[0]]; m.kind {
		case kBody, kOrg:
			return a
		case kPlace: // "in Moscow": at the head of its clause, or of the words behind what was said
			if b := min(a.from, c.at); !r.whither(m) && m.city.Is(pack.Capital) && (a.from < c.at && (b == 0 || r.boundary(&reg.chunks[b-1])) || a.from == c.at+1 && b > 0 && r.boundary(&reg.chunks[b-1])) {
				return a
			}
		}
	}
	return nil
}

// several reports whether a mention names more than one.
func (r *reading) several(m *mention) bool {
	switch m.kind {
	case kAnaphor, kGroup:
		return true
	case kPronoun:
		return m.pronoun != nil && (m.pronoun.Is(pack.Plural) || m.pronoun.Feat&pack.Pl != 0)
	}
	return m.plural
}

// meant is whom a pronoun in a word of speaking means: who spoke last, else the one
// spoken of.
func (r *reading) meant(c *clause, fem, masc, plural bool, reg *region) []int32 {
	if plural {
		if len(r.state.speakers) > 1 {
			return r.state.speakers
		}
		return r.metLast(reg.sent)
	}
	fits := func(w int32) bool {
		a := &r.actors[w]
		return !a.group && (a.kind == kPerson && a.canBe(fem, masc) || a.kind == kOffice)
	}
	for i := r.mentionBefore(reg, c); i >= 0 && r.mentions[i].sent == reg.sent; i-- { // named in the same sentence
		m := &r.mentions[i]
		if (m.kind == kPerson || m.kind == kOffice) && !m.generic && len(m.who) == 1 && r.nominative([]int32{i}) && fits(m.who[0]) {
			return m.who
		}
	}
	subject := r.state.subject
	if o := r.pack.Order; o.Inverted && o.Dropped && subject >= 0 && r.state.acted == reg.sent-1 && r.state.acted > r.state.spoke && fits(subject) {
		return []int32{subject} // who acted in the sentence before, where another spoke earlier
	}
	if who := r.state.speakers; len(who) == 1 && (fits(who[0]) || r.actors[who[0]].kind == kBody) {
		return who
	}
	if subject >= 0 && fits(subject) {
		return []int32{subject}
	}
	for i, n := r.mentionBefore(reg, c), 0; i >= 0 && n < maxBack; i, n = i-1, n+1 {
		for _, w := range r.mentions[i].who {
			if fits(w) {
				return []int32{w}
			}
		}
	}
	return nil
}

// unnamedSource is whom a word for "as he told" means whose verb has no subject, where verbs may
// leave it out: "según explicó a la prensa". Nobody is named between it and the next comma.
func (r *reading) unnamedSource(reg *region, c *clause, to int) (who []int32, n int) {
	if !r.pack.Order.Dropped || !r.pack.Order.Inverted || c.form.Feat&(pack.Past|pack.Pres) == 0 || c.form.Feat&(pack.Pl|pack.Du) != 0 && c.form.Feat&pack.Sg == 0 {
		return nil, to
	}
	for n = c.at + 1; n < len(reg.chunks) && !r.boundary(&reg.chunks[n]); n++ {
		if x := &reg.chunks[n]; x.kind == cQuote || x.kind == cMent && r.mentions[x.idx].kind != kPlace && r.mentions[x.idx].kind != kMedia || x.finite() || n == c.at+1 && x.kind == cItem && x.is(pack.Det) && !x.is(pack.Prep) {
			return nil, to
		}
	}
	return r.meant(c, false, false, false, reg), n
}

// metLast is who met as told in the sentence before, or in this one.
func (r *reading) metLast(sent int32) []int32 {
	if k := len(r.meetings) - 1; k >= 0 && sent-r.meetings[k].sent <= 1 && len(r.meetings[k].who) > 1 {
		return r.meetings[k].who
	}
	return nil
}

// verbatim reads a quotation that a word for "verbatim" and a colon open: the words of
// who spoke last, else of whom the story is about.
func (r *reading) verbatim(reg *region, s *statement) bool {
	if len(reg.chunks) < 3 || reg.chunks[0].kind != cItem || !colon(r.punct(&reg.chunks[1])) || reg.chunks[2].kind != cQuote {
		return false
	}
	said := false
	said = said || r.has(&r.items[reg.chunks[0].item], bit(pack.Adverb), "verbatim")
	if !said {
		return false
	}
	switch w := r.hero(nil); {
	case len(r.state.speakers) == 1:
		s.who = r.state.speakers
	case w >= 0:
		s.who = []int32{w}
	case r.state.subject >= 0:
		s.who = []int32{r.state.subject}
	default:
		return false
	}
	s.cue = r.spanOf(text.Range{First: reg.chunks[0].first, Last: reg.chunks[0].last})
	return r.setQuote(reg, 2, s)
}

// accordInside is who stands behind a word for "according to" within a stretch, right before the
// cue at chunk at, or a stranger: a headline without a mark runs into it, "13 killed according to A reports".
func (r *reading) accordInside(reg *region, from, at int) (g *group, stranger bool) {
	for k := at - 2; k > from; k-- {
		x := &reg.chunks[k]
		if x.trig == nil || !x.trig.Frame.Accord {
			continue
		}
		y := &reg.chunks[k+1]
		if y.kind != cMent || r.mentions[y.idx].kind == kPossessive || k+2 < at && !r.afterSubject(&reg.chunks[k+2]) {
			return nil, true
		}
		return &group{mentions: []int32{y.idx}, from: k + 1, to: k + 2, begin: k}, false
	}
	return nil, false
}

// pastUnknown is the chunk behind the words that nobody knows which follow, without a space, the
// state at chunk k, up to a verb or a day: the name of a medium or a body of that state's. It is
// to where none follow.
func (r *reading) pastUnknown(reg *region, k, to int) int {
	if r.pack.Spaced || r.mentions[reg.chunks[k].idx].kind != kCountry {
		return to
	}
	n := to
	for n < len(reg.chunks) && n < to+maxUnknown && reg.chunks[n].kind == cItem && reg.chunks[n].trig == nil && !r.afterSubject(&reg.chunks[n]) && !r.ownerAt(reg, n) {
		n++
	}
	if n < len(reg.chunks) && (reg.chunks[n].kind == cDate || reg.chunks[n].finite()) {
		return n
	}
	return to
}

// maxUnknown bounds the chunks of a name that nobody knows.
const maxUnknown = 8

// relaysPerson reports whether a medium or a body only hands on what a person says: "the agency
// said the minister believes".
func (r *reading) relaysPerson(outer, inner *statement) bool {
	if len(outer.who) != 1 || len(inner.who) != 1 {
		return false
	}
	a, b := &r.actors[outer.who[0]], &r.actors[inner.who[0]]
	return (a.kind == kMedia || a.kind == kBody) && b.kind == kPerson
}
