package statement

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Quotations of a word or two, that are no speech by themselves.

// shortLeft makes a quotation of a few words just before a cue the content: one
// that begins its sentence and ends with a mark of its own is no scare quote.
func (r *Reading) shortLeft(reg *phrase.Region, c *phrase.Clause, s *story.Statement) bool {
	b := r.cueStart(c, s)
	for r.Pack.Order.Incise && b > 3 && (reg.Chunks[b-1].Is(pack.Aux) || reg.Chunks[b-1].Is(pack.Adverb)) {
		b--
	}
	outside := r.Pack.Order.Incise && b > 3 && word.Comma(r.Punct(&reg.Chunks[b-1])) && r.Closes(&reg.Chunks[b-2]) // « Rien n'est arrêté », a-t-il dit
	if outside {
		b--
	}
	for r.Pack.Habits.Dash && !outside && b > 3 && word.Dash(r.Punct(&reg.Chunks[b-1])) { // «Мы против», — сказал он
		b--
		if word.Comma(r.Punct(&reg.Chunks[b-1])) {
			b--
		}
		outside = r.Closes(&reg.Chunks[b-1])
	}
	if b < 3 || !r.Closes(&reg.Chunks[b-1]) || reg.Chunks[b-2].Kind != phrase.OfPunct && !outside {
		return false
	}
	for k := b - 2; k >= 0 && b-k < 12; k-- {
		x := &reg.Chunks[k]
		if x.Kind != phrase.OfPunct || !r.Opens(x) {
			continue
		}
		if k > 0 && (outside || !r.Boundary(&reg.Chunks[k-1]) || r.othersQuote(reg, k)) {
			return false
		}
		if qi := r.QuoteAt(x.First); qi >= 0 {
			q := &r.Doc.Quotes[qi]
			if q.Close != reg.Chunks[b-1].First || q.Depth > 0 {
				return false
			}
			s.Quote, s.Mode, s.Content = int32(qi), "direct", word.Span{Start: q.Start, End: q.End}
			r.Tidy(&s.Content)
			return s.Content.Start < s.Content.End
		}
		return false
	}
	return false
}

// shortQuote is the quotation of a few words that a region consists of.
func (r *Reading) shortQuote(reg *phrase.Region) (word.Span, int32, bool) {
	first, last := reg.Chunks[0].First, reg.Chunks[len(reg.Chunks)-1].Last
	for qi := r.FirstQuote(first); qi < len(r.Doc.Quotes) && r.Doc.Quotes[qi].Open == first; qi++ {
		if q := &r.Doc.Quotes[qi]; q.Depth == 0 && !q.Unclosed && q.Close+2 >= last {
			s := word.Span{Start: q.Start, End: q.End}
			r.Tidy(&s)
			return s, int32(qi), s.Start < s.End
		}
	}
	return word.Span{}, -1, false
}

// shortAfter makes a quotation of a few words that fills a sentence from chunk k, after
// a colon, the content.
func (r *Reading) shortAfter(reg *phrase.Region, k int, s *story.Statement) bool {
	if !r.Opens(&reg.Chunks[k]) || !r.Pack.Habits.Dash {
		return false
	}
	qi := r.QuoteAt(reg.Chunks[k].First)
	if qi < 0 {
		return false
	}
	q := &r.Doc.Quotes[qi]
	if q.Unclosed || q.Close+2 < reg.Chunks[len(reg.Chunks)-1].Last {
		return false
	}
	s.Quote, s.Mode, s.Content = int32(qi), "direct", word.Span{Start: q.Start, End: q.End} //nolint:gosec // bounded by the text
	r.Tidy(&s.Content)
	return s.Content.Start < s.Content.End
}

// fragment reports whether the quotation at chunk j begins in the middle of a
// sentence that goes on after it.
func (r *Reading) fragment(reg *phrase.Region, j int) bool {
	q := &r.Doc.Quotes[reg.Chunks[j].Idx]
	if !r.Pack.Habits.Cased || q.Open+1 >= q.Close || r.Capital(q.Open+1) || j+2 >= len(reg.Chunks) {
		return false
	}
	n := &reg.Chunks[j+1]
	return n.Kind != phrase.OfPunct && !n.Is(pack.And)
}
