package phrase

import (
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Words that stand in a quotation, and what stands outside of it.

// InScareQuotes reports whether a token stands in a quotation of a few words, which is no
// speech of its own.
func (r *Reading) InScareQuotes(tok int32) bool {
	qi := r.FirstQuote(tok) - 1
	return qi >= 0 && tok < r.Doc.Quotes[qi].Close && !r.Opaque(&r.Doc.Quotes[qi])
}

// quotationOf is the outermost quotation in which a token stands, -1 if it stands in none.
func (r *Reading) quotationOf(tok int32) int {
	for qi, n := r.FirstQuote(tok)-1, 0; qi >= 0 && n < MaxWithin; qi, n = qi-1, n+1 {
		if q := &r.Doc.Quotes[qi]; q.Depth == 0 {
			if tok < q.Close {
				return qi
			}
			return -1
		}
	}
	return -1
}

// QuotedApart reports whether a mention stands in a quotation in which another does not: in
// somebody's words, who is not spoken of by "he said" behind them.
func (r *Reading) QuotedApart(x, m *mention.Mention) bool {
	q := r.quotationOf(x.First)
	return q >= 0 && q != r.quotationOf(m.First)
}

// utterance reports whether a quotation of a few words is a sentence of its own behind a comma
// or a colon: it begins with a capital and ends with its mark: "He replied, “We shall see.”"
func (r *Reading) utterance(q *text.Quote) bool {
	toks := r.Doc.Tokens
	if !r.Pack.Habits.Cased || int(q.Close) >= len(toks) || q.Close-q.Open < 3 || q.Depth > 0 {
		return false
	}
	if n := int(q.Close) + 2; r.Pack.Habits.Dash && n < len(toks) && q.Close-q.Open > 3 && toks[n-1].Kind == text.Punct && word.Comma(rune(toks[n-1].Num)) && toks[n].Kind == text.Punct && word.Dash(rune(toks[n].Num)) && toks[q.Open+1].Has(text.Capital) {
		return true // "«The bridge will open», — said X"
	}
	if q.Open < 1 {
		return false
	}
	p, first, last := toks[q.Open-1], toks[q.Open+1], toks[q.Close-1]
	return p.Kind == text.Punct && (word.Comma(rune(p.Num)) || word.Colon(rune(p.Num))) && first.Kind == text.Word && first.Has(text.Capital) && last.Kind == text.Punct && r.Pack.Habits.Enders[rune(last.Num)]
}

// Enclosing is the speech in quotation marks that began before a token and
// still goes on at it, -1 if none.
func (r *Reading) Enclosing(tok int32) int32 {
	for qi := r.FirstQuote(tok) - 1; qi >= 0 && tok-r.Doc.Quotes[qi].Open < maxSpeech; qi-- {
		if q := &r.Doc.Quotes[qi]; q.Depth == 0 {
			if q.Open < tok && (q.Close > tok || q.Close == tok && !q.Unclosed) && r.Opaque(q) {
				return int32(qi)
			}
			return -1
		}
	}
	return -1
}

// maxSpeech bounds how many tokens back the beginning of a quotation is looked for.
const maxSpeech = 4000

// MaxWithin bounds how many statements within each other a place is looked for in.
const MaxWithin = 4
