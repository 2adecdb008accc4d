package word

import (
	"slices"
	"time"

	"github.com/mahdar/mahdar/internal/text"
)

// AddOnce is s with w, which it has once.
func AddOnce(s []int32, w int32) []int32 {
	if slices.Contains(s, w) {
		return s
	}
	return append(s, w)
}

// Input is one article. Offsets in what comes of it index the bytes of Text.
type Input struct {
	Text      string
	Published time.Time // a day; zero if unknown
	Explain   bool
}

// Bounds notes for each token its paragraph and sentence and whether it begins one.
func (r *Reading) Bounds() {
	n := len(r.Doc.Tokens)
	r.SentFirst = Sized(r.SentFirst, n+1, false)
	r.Para = Sized(r.Para, n+1, 0)
	r.Sent = Sized(r.Sent, n+1, 0)
	r.TitleCase = Sized(r.TitleCase, len(r.Doc.Paras)+1, false)
	for si, s := range r.Doc.Sents {
		r.SentFirst[s.First] = true
		for i := s.First; i < s.Last; i++ {
			r.Sent[i] = int32(si)
		}
	}
	for pi := range r.Doc.Paras {
		p := &r.Doc.Paras[pi]
		caps, words := 0, 0
		for i := p.First; i < p.Last; i++ {
			r.Para[i] = int32(pi)
			if t := r.Doc.Tokens[i]; t.Kind == text.Word && t.End-t.Start > 3 {
				words++
				if t.Has(text.Capital) {
					caps++
				}
			}
		}
		stop := p.Last > p.First && r.Doc.Tokens[p.Last-1].Is('.')
		r.TitleCase[pi] = words >= 3 && caps*10 >= words*8 && !stop // a full stop ends no headline
	}
	r.Para[n], r.Sent[n] = int32(len(r.Doc.Paras)), int32(len(r.Doc.Sents))
	r.SentFirst[n] = true
	// the first word inside a quotation begins a sentence too
	for _, q := range r.Doc.Quotes {
		if q.Open+1 < q.Close && int(q.Open+1) < n {
			long := q.Close-q.Open > 5
			if long {
				r.SentFirst[q.Open+1] = true
			}
		}
	}
}

// ParaOf is the paragraph of a token.
func (r *Reading) ParaOf(tok int32) int32 { return r.Para[tok] }

// SkipSentence reports whether a sentence belongs to the page, not the story.
func (r *Reading) SkipSentence(s int32) bool {
	return r.Doc.Paras[r.Doc.Sents[s].Para].Furniture != ""
}

// SpanOf is the bytes of a range of tokens.
func (r *Reading) SpanOf(g text.Range) Span {
	b, e := r.Doc.Bytes(g)
	return Span{b, e}
}

// Heads reports whether a role is that of the first of a state or a government.
func Heads(role string) bool { return role == "head-of-state" || role == "head-of-government" }

// Span is a range of bytes of the article's text.
type Span struct{ Start, End int }
