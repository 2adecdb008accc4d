package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Strings of words that begin with a verb, with a day or an adverb within them:
// "rompió este jueves relaciones con", "dio también las gracias a".

// maxInterposed bounds the tokens that may stand within such a string.
const maxInterposed = 8

// across looks for a verb's string that goes on behind a day or an adverb: where its
// verb at token i ends, its forms, and the token after its last word; over is 0 if
// there is none.
func (r *reading) across(i, end, limit, head int32) (last, forms, over int32) {
	toks := r.doc.Tokens
	if toks[i].Kind != text.Word || end >= limit {
		return end, head, 0
	}
	if !r.pack.Lexicon.GoesOn(toks, i, end) {
		return end, head, 0
	}
	supports := false // its noun tells of the trip itself: "made on Monday the journey to"
	if head >= 0 {
		r.pack.Lexicon.Each(head, toks[i], func(f *pack.Form) { supports = supports || f.Class == pack.Support })
	}
	for split := end; split <= end+1 && split < limit; split++ {
		if split > end && !r.pack.Lexicon.GoesOn(toks, i, split) {
			break
		}
		on := r.interposed(split, limit)
		if on == split {
			continue
		}
		if e, h := r.pack.Lexicon.Across(toks, i, split, on, limit); h >= 0 {
			verb := false
			r.pack.Lexicon.Each(h, toks[i], func(f *pack.Form) {
				verb = verb || f.Class == pack.Verb && f.Tail == nil && !(supports && (isTrip(f) || f.Frame.Kind == pack.FOther))
			})
			if verb {
				return split, h, e
			}
		}
	}
	return end, head, 0
}

// interposed is the token after a day and adverbs that begin at token i.
func (r *reading) interposed(i, limit int32) int32 {
	toks, lex := r.doc.Tokens, r.pack.Lexicon
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

// pastWords is the first chunk behind the words of the verb at chunk i.
func (reg *region) pastWords(i int) int {
	j := i + 1
	for j < len(reg.chunks) && reg.chunks[j].first < reg.chunks[i].over {
		j++
	}
	return j
}
