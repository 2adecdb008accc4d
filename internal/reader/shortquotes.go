package reader

import "github.com/mahdar/mahdar/internal/pack"

// Quotations of a word or two, that are no speech by themselves.

// shortLeft makes a quotation of a few words just before a cue the content: one
// that begins its sentence and ends with a mark of its own is no scare quote.
func (r *reading) shortLeft(reg *region, c *clause, s *statement) bool {
	b := r.cueStart(c, s)
	for r.pack.Order.Incise && b > 3 && (reg.chunks[b-1].is(pack.Aux) || reg.chunks[b-1].is(pack.Adverb)) {
		b--
	}
	outside := r.pack.Order.Incise && b > 3 && comma(r.punct(&reg.chunks[b-1])) && r.closes(&reg.chunks[b-2]) // « Rien n'est arrêté », a-t-il dit
	if outside {
		b--
	}
	for r.pack.Habits.Dash && !outside && b > 3 && dash(r.punct(&reg.chunks[b-1])) { // «Мы против», — сказал он
		b--
		if comma(r.punct(&reg.chunks[b-1])) {
			b--
		}
		outside = r.closes(&reg.chunks[b-1])
	}
	if b < 3 || !r.closes(&reg.chunks[b-1]) || reg.chunks[b-2].kind != cPunct && !outside {
		return false
	}
	for k := b - 2; k >= 0 && b-k < 12; k-- {
		x := &reg.chunks[k]
		if x.kind != cPunct || !r.opens(x) {
			continue
		}
		if k > 0 && (outside || !r.boundary(&reg.chunks[k-1]) || r.othersQuote(reg, k)) {
			return false
		}
		if qi := r.firstQuote(x.first); qi < len(r.doc.Quotes) && r.doc.Quotes[qi].Open == x.first {
			q := &r.doc.Quotes[qi]
			if q.Close != reg.chunks[b-1].first || q.Depth > 0 {
				return false
			}
			s.quote, s.mode, s.content = int32(qi), "direct", Span{q.Start, q.End}
			r.tidy(&s.content)
			return s.content.Start < s.content.End
		}
		return false
	}
	return false
}

// shortQuote is the quotation of a few words that a region consists of.
func (r *reading) shortQuote(reg *region) (Span, int32, bool) {
	first, last := reg.chunks[0].first, reg.chunks[len(reg.chunks)-1].last
	for qi := r.firstQuote(first); qi < len(r.doc.Quotes) && r.doc.Quotes[qi].Open == first; qi++ {
		if q := &r.doc.Quotes[qi]; q.Depth == 0 && !q.Unclosed && q.Close+2 >= last {
			s := Span{q.Start, q.End}
			r.tidy(&s)
			return s, int32(qi), s.Start < s.End
		}
	}
	return Span{}, -1, false
}

// shortAfter makes a quotation of a few words that fills a sentence from chunk k, after
// a colon, the content.
func (r *reading) shortAfter(reg *region, k int, s *statement) bool {
	if !r.opens(&reg.chunks[k]) || !r.pack.Habits.Dash {
		return false
	}
	qi := r.firstQuote(reg.chunks[k].first)
	if qi >= len(r.doc.Quotes) || r.doc.Quotes[qi].Open != reg.chunks[k].first {
		return false
	}
	q := &r.doc.Quotes[qi]
	if q.Unclosed || q.Close+2 < reg.chunks[len(reg.chunks)-1].last {
		return false
	}
	s.quote, s.mode, s.content = int32(qi), "direct", Span{q.Start, q.End} //nolint:gosec // bounded by the text
	r.tidy(&s.content)
	return s.content.Start < s.content.End
}
