package reader

import "github.com/mahdar/mahdar/internal/text"

// Words that stand in a quotation, and what stands outside of it.

// inScareQuotes reports whether a token stands in a quotation of a few words, which is no
// speech of its own.
func (r *reading) inScareQuotes(tok int32) bool {
	qi := r.firstQuote(tok) - 1
	return qi >= 0 && tok < r.doc.Quotes[qi].Close && !r.opaque(&r.doc.Quotes[qi])
}

// quotationOf is the outermost quotation in which a token stands, -1 if it stands in none.
func (r *reading) quotationOf(tok int32) int {
	for qi, n := r.firstQuote(tok)-1, 0; qi >= 0 && n < maxWithin; qi, n = qi-1, n+1 {
		if q := &r.doc.Quotes[qi]; q.Depth == 0 {
			if tok < q.Close {
				return qi
			}
			return -1
		}
	}
	return -1
}

// quotedApart reports whether a mention stands in a quotation in which another does not: in
// somebody's words, who is not spoken of by "he said" behind them.
func (r *reading) quotedApart(x, m *mention) bool {
	q := r.quotationOf(x.First)
	return q >= 0 && q != r.quotationOf(m.First)
}

// utterance reports whether a quotation of a few words is a sentence of its own behind a comma
// or a colon: it begins with a capital and ends with its mark: "He replied, “We shall see.”"
func (r *reading) utterance(q *text.Quote) bool {
	toks := r.doc.Tokens
	if !r.pack.Habits.Cased || q.Open < 1 || int(q.Close) >= len(toks) || q.Close-q.Open < 3 || q.Depth > 0 {
		return false
	}
	p, first, last := toks[q.Open-1], toks[q.Open+1], toks[q.Close-1]
	return p.Kind == text.Punct && (comma(rune(p.Num)) || colon(rune(p.Num))) && first.Kind == text.Word && first.Has(text.Capital) && last.Kind == text.Punct && r.pack.Habits.Enders[rune(last.Num)]
}
