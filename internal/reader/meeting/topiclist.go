package meeting

import (
	"unicode/utf8"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/name"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// The noun phrases of a list of what was discussed.

// phrases parts the noun phrases of a list in the chunks [i,to).
func (r *Reading) phrases(reg *phrase.Region, i, to int, past bool) []text.Range {
	var out []text.Range
	if i+1 < to && r.bothAt(reg, i) {
		i++
	}
	first, lead, within := i, r.leadOf(reg, i), false
	flush := func(end int) {
		if first < end && len(out) < maxTopics {
			g := text.Range{First: reg.Chunks[first].First, Last: reg.Chunks[end-1].Last}
			if reg.Chunks[first].Kind == phrase.OfQuote && end == first+1 {
				q := r.Doc.Quotes[reg.Chunks[first].Idx]
				g = text.Range{First: q.Open + 1, Last: min(q.Close, g.Last)}
			}
			if g = r.Trim(g); g.First < g.Last && g.Last-g.First <= 40 {
				out = append(out, g)
			}
		}
	}
	for ; i < to; i++ {
		x := &reg.Chunks[i]
		m := r.Punct(x)
		switch {
		case x.Is(pack.Setting) && !x.Finite() && r.settingAt(reg, i):
			flush(i)
			return out
		case r.verbAt(reg, first, i, past), x.Trig != nil && x.Trig.Frame.Accord, x.Is(pack.Comp), x.Is(pack.Rel) && i > first, x.Is(pack.Sub) && !x.Is(pack.Prep), word.Semicolon(m), word.Colon(m):
			flush(r.backOver(reg, first, i))
			return out
		case x.Trig != nil && x.Trig.Class == pack.Verb && x.Feat&pack.Ger != 0 && i > first && word.Comma(r.Punct(&reg.Chunks[i-1])):
			flush(i - 1)
			return out
		case x.Trig != nil && word.IsTalk(x.Trig) && x.Trig.Class == pack.Noun && i > first && r.PrepBefore(reg, i) > first: // "… in a phone call"
			flush(r.PrepBefore(reg, i))
			return out
		case r.tellsChannel(x) && i > first && i+1 == to: // "… by phone"
			flush(i)
			return out
		case r.Pack.Habits.Enders[m]:
			flush(i)
			return out
		case x.Kind == phrase.OfDate && i == first:
			first = i + 1
		case x.Kind == phrase.OfDate && i > first && (i+1 == to || reg.Chunks[i+1].Kind == phrase.OfPunct && !word.Comma(r.Punct(&reg.Chunks[i+1]))):
			end := i
			if reg.Chunks[i-1].Is(pack.Prep) && i-1 > first {
				end--
			}
			flush(end)
			return out
		case word.Comma(m) && i+1 < to && !name.ListComma(m) && (within && !reg.Chunks[i+1].Is(pack.And) || reg.Chunks[i+1].Is(pack.Prep) && r.MembersWord(&reg.Chunks[i+1])):
			within = true // "cooperation, including in space and energy, and"
		case word.Comma(m):
			flush(i)
			within = false
			n := i + 1
			for n < to && (reg.Chunks[n].Is(pack.And) || reg.Chunks[n].Is(pack.Adverb)) {
				n++
			}
			if n >= to || !name.ListComma(m) && (reg.Chunks[n].Finite() && r.verbAt(reg, n, n, past) || !r.listGoesOn(reg, n, to, past) && !lead.again(&reg.Chunks[n])) {
				return out
			}
			first, i = n, n-1
			if reg.Chunks[n].Is(pack.Prep) || lead.again(&reg.Chunks[n]) {
				first = n + 1
			}
		case x.Is(pack.And) && i > first && !within && (r.separates(reg, first, i, past) || i+1 < to && lead.again(&reg.Chunks[i+1])):
			flush(i)
			first = i + 1
			for first < to && (reg.Chunks[first].Is(pack.Prep) && !reg.Chunks[first].Is(pack.And) || lead.again(&reg.Chunks[first])) {
				first++
			}
			i = first - 1
		}
	}
	flush(to)
	return out
}

// bothAt reports whether a word like "both" that names nobody opens a list: "BOTH trade and energy".
func (r *Reading) bothAt(reg *phrase.Region, i int) bool {
	x := &reg.Chunks[i]
	return x.Kind == phrase.OfMention && r.Mentions[x.Idx].Anaphor != nil && r.Mentions[x.Idx].Anaphor.Has("floats")
}

// A leading is the preposition that opens a list of topics, which may stand again before each of them:
// "se habló DE la deuda, DEL gas y DE la represa". No marker and not of: none does.
type leading struct {
	marks pack.Marker
	of    bool
}

// leadOf is the preposition before chunk i, or the last word of the verb there: "pasaron revista A".
func (r *Reading) leadOf(reg *phrase.Region, i int) (l leading) {
	if i == 0 || reg.Chunks[i-1].Kind != phrase.OfItem {
		return l
	}
	r.EachForm(reg.Chunks[i-1].Last-1, func(f *pack.Form) {
		switch f.Class {
		case pack.Prep:
			l.marks |= f.Markers
		case pack.Of:
			l.of = true
		}
	})
	return l
}

// again reports whether the preposition that opened a list stands at a chunk.
func (l leading) again(x *phrase.Chunk) bool {
	return x.Kind == phrase.OfItem && (l.of && x.Is(pack.Of) || x.Is(pack.Prep) && x.Mark&l.marks != 0)
}

// verbAt reports whether chunk i of a phrase that begins at chunk first is a verb with a clause of its own,
// not a noun that could be a verb: "visa-free TRAVEL, ARMS CONTROL". past: the list stands behind a verb in
// the past, so that one joined to it would be in the past too.
func (r *Reading) verbAt(reg *phrase.Region, first, i int, past bool) bool {
	x := &reg.Chunks[i]
	if !x.Finite() || x.Is(pack.Noun) || r.nounLike(reg, first, i) || r.Pack.Order.MarkedBefore && x.Trig.Frame.Kind == pack.FOther {
		return false
	}
	if !r.Pack.Order.SubjectFirst && i == first && i > 0 && reg.Chunks[i-1].Kind != phrase.OfPunct && !reg.Chunks[i-1].Is(pack.And) {
		return false // right behind the verb: where verbs come first, another is joined to it
	}
	if !past || x.Feat&(pack.Past|pack.Fut|pack.Cond) != 0 || x.Feat&(pack.Pres|pack.Base|pack.Inf) == 0 || !r.Pack.Order.SubjectFirst {
		return true
	}
	if i == first {
		return false
	}
	p := &reg.Chunks[i-1]
	if word.Comma(r.Punct(p)) || p.Is(pack.And) {
		return false
	}
	return p.Kind != phrase.OfItem || p.Set&(word.Bit(pack.Aux)|word.Bit(pack.Neg)|word.Bit(pack.Plan)|word.Bit(pack.Maybe)|word.Bit(pack.Rel)|word.Bit(pack.Comp)|word.Bit(pack.Sub)) != 0
}

// nounLike reports whether what could be a verb in the present is the noun of a
// phrase that began before it: "other important issues".
func (r *Reading) nounLike(reg *phrase.Region, first, i int) bool {
	x := &reg.Chunks[i]
	if i == first || x.Feat&(pack.Past|pack.Fut) != 0 || x.Feat&pack.Pres == 0 {
		return false
	}
	p := &reg.Chunks[i-1]
	return p.Kind == phrase.OfItem && p.Set&^(word.Bit(pack.Word)|word.Bit(pack.Adj)|word.Bit(pack.Noun)|word.Bit(pack.Modifier)|word.Bit(pack.Adverb)|word.Bit(pack.TopicNoun)) == 0 ||
		p.Kind == phrase.OfMention && r.Mentions[p.Idx].Bare
}

// backOver leaves out what stands between a phrase and the verb after it and
// belongs to the verb: "and", its subject.
func (r *Reading) backOver(reg *phrase.Region, first, i int) int {
	for j := i - 1; j > first; j-- {
		if reg.Chunks[j].Is(pack.And) || word.Comma(r.Punct(&reg.Chunks[j])) {
			return j
		}
		if reg.Chunks[j].Kind != phrase.OfMention && !reg.Chunks[j].Is(pack.Aux) && !reg.Chunks[j].Is(pack.Adverb) && !reg.Chunks[j].Is(pack.Rel) {
			return j + 1
		}
	}
	return i
}

// listGoesOn reports whether after a comma another phrase of the list stands,
// not a new clause.
func (r *Reading) listGoesOn(reg *phrase.Region, n, to int, past bool) bool {
	x := &reg.Chunks[n]
	if x.Is(pack.Sub) || x.Is(pack.Rel) || x.Is(pack.Comp) || x.Is(pack.Aux) || x.Is(pack.Plan) || x.Is(pack.Setting) {
		return false
	}
	if x.Trig != nil && ((x.Trig.Class == pack.Verb || x.Trig.Class == pack.Support) && (!x.Finite() || r.verbAt(reg, n, n, past)) || x.Trig.Frame.Accord) {
		return false
	}
	if x.Is(pack.Prep) && x.Mark&(pack.About|pack.On) == 0 {
		return false
	}
	// a mention and then a verb: a new clause
	for k := n; k < to && k < n+6; k++ {
		if r.verbAt(reg, n, k, past) {
			return false
		}
		if m := r.Punct(&reg.Chunks[k]); word.Comma(m) || r.Pack.Habits.Enders[m] {
			break
		}
	}
	return true
}

// minWide is how many letters a phrase has at least, where words are not spaced, that is more than a word.
const minWide = 4

// wide reports whether the chunks [first,to), up to a mark or a word for "and", hold more than a word of a
// language whose words are not spaced: "climate change", not "politics".
func (r *Reading) wide(reg *phrase.Region, first, to int) bool {
	n := 0
	for k := first; k < to && n < minWide; k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfPunct || x.Is(pack.And) {
			break
		}
		n += utf8.RuneCountInString(r.Doc.Text[r.Doc.Tokens[x.First].Start:r.Doc.Tokens[x.Last-1].End])
	}
	return n >= minWide
}

// separates reports whether an "and" parts two phrases of the list rather than
// two words of one: what stands on both sides has several words, or a
// preposition or an article follows.
func (r *Reading) separates(reg *phrase.Region, first, i int, past bool) bool {
	if i+1 >= len(reg.Chunks) {
		return false
	}
	n := &reg.Chunks[i+1]
	for k := i - 1; k > first && k > i-6; k-- { // "the ties between A and B"
		if x := &reg.Chunks[k]; x.Kind == phrase.OfItem && x.Is(pack.Prep) && x.Mark == pack.Between {
			return false
		} else if x.Is(pack.And) || x.Kind == phrase.OfPunct {
			break
		}
	}
	if n.Is(pack.Prep) && n.Mark&(pack.About|pack.On) != 0 || n.Is(pack.Det) || n.Kind == phrase.OfMention || n.Is(pack.TopicNoun) {
		return true
	}
	if !r.Pack.Spaced {
		return r.wide(reg, first, i) && r.wide(reg, i+1, len(reg.Chunks))
	}
	left := i - first
	right := 0
	for k := i + 1; k < len(reg.Chunks) && right < 4; k++ {
		x := &reg.Chunks[k]
		if r.Punct(x) == '-' {
			continue // "visa-free"
		}
		if x.Kind == phrase.OfPunct || x.Is(pack.And) || r.verbAt(reg, i+1, k, past) {
			break
		}
		right++
	}
	return left >= 2 && right >= 2
}
