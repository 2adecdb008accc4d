package word

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Strings of words that begin with a verb, with a day or an adverb within them:
// "rompió este jueves relaciones con", "dio también las gracias a".

// maxInterposed bounds the tokens that may stand within such a string.
const maxInterposed = 8

// Across looks for a verb's string that goes on behind a day or an adverb: where its
// verb at token i ends, its forms, and the token after its last word; over is 0 if
// there is none.
func (r *Reading) Across(i, end, limit, head int32) (last, forms, over int32) {
	toks := r.Doc.Tokens
	if toks[i].Kind != text.Word || end >= limit {
		return end, head, 0
	}
	if !r.Pack.Lexicon.GoesOn(toks, i, end) {
		return end, head, 0
	}
	supports := false // its noun tells of the trip itself: "made on Monday the journey to"
	if head >= 0 {
		r.Pack.Lexicon.Each(head, toks[i], func(f *pack.Form) { supports = supports || f.Class == pack.Support })
	}
	for split := end; split <= end+1 && split < limit; split++ {
		if split > end && !r.Pack.Lexicon.GoesOn(toks, i, split) {
			break
		}
		on := r.interposed(split, limit)
		if on == split {
			continue
		}
		if e, h := r.Pack.Lexicon.Across(toks, i, split, on, limit); h >= 0 {
			verb := false
			r.Pack.Lexicon.Each(h, toks[i], func(f *pack.Form) {
				verb = verb || f.Class == pack.Verb && !f.Gapped() && !(supports && (IsTrip(f) || f.Frame.Kind == pack.FOther))
			})
			if verb {
				return split, h, e
			}
		}
	}
	return end, head, 0
}

// interposed is the token after a day and adverbs that begin at token i.
func (r *Reading) interposed(i, limit int32) int32 {
	toks, lex := r.Doc.Tokens, r.Pack.Lexicon
	last := i
	for k := i; k < limit && k < i+maxInterposed; {
		if toks[k].Kind == text.Number {
			k++
			last = k
			continue
		}
		if toks[k].Kind != text.Word {
			break
		}
		end, head := lex.Longest(toks, k, limit)
		if head < 0 {
			break
		}
		day, link := false, false
		lex.Each(head, toks[k], func(f *pack.Form) {
			switch f.Class {
			case pack.Weekday, pack.Day, pack.DayPart, pack.Month, pack.Unit, pack.Which, pack.Adverb:
				day = true
			case pack.Det, pack.Prep:
				link = true
			}
		})
		if !day && !link {
			break
		}
		k = end
		if day {
			last = end
		}
	}
	return last
}
