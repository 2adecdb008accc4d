package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Parse cuts a text into tokens, paragraphs, quotations and sentences. The
// time is linear in len(s).
func Parse(s string, h *Habits, v *Vocab) *Document {
	d := &Document{}
	d.Parse(s, h, v)
	return d
}

// Parse makes the document one of another text, in the room of the one before.
func (d *Document) Parse(s string, h *Habits, v *Vocab) {
	d.Text, d.Paras, d.Sents, d.Quotes = s, d.Paras[:0], d.Sents[:0], d.Quotes[:0]
	if cap(d.Tokens) == 0 {
		d.Tokens = make([]Token, 0, len(s)/4+8)
	}
	t := tokenizer{h: h, v: v, s: s, out: d.Tokens[:0], buf: d.buf, offs: d.offs}
	t.run()
	d.Tokens, d.buf, d.offs = t.out, t.buf, t.offs
	d.paragraphs()
	d.quotations(h)
	d.sentences(h)
}

// paragraphs: each line of the text is one.
func (d *Document) paragraphs() {
	first := int32(0)
	for i := range d.Tokens {
		if i > 0 && d.breaks(int32(i)) {
			d.Paras = append(d.Paras, Para{Range: Range{first, int32(i)}, Body: first})
			first = int32(i)
		}
	}
	if n := int32(len(d.Tokens)); first < n {
		d.Paras = append(d.Paras, Para{Range: Range{first, n}, Body: first})
	}
}

// breaks reports whether a line ends before token i.
func (d *Document) breaks(i int32) bool {
	if d.Tokens[i].Flags&Glued != 0 {
		return false
	}
	for _, c := range []byte(d.Text[d.Tokens[i-1].End:d.Tokens[i].Start]) {
		if c == '\n' || c == '\r' {
			return true
		}
	}
	return false
}

// quotations pairs the marks, paragraph by paragraph. One that is still open
// at a paragraph's end goes on if the next paragraph opens with the same mark,
// or if a closing mark is the next one to come; otherwise it ends there.
func (d *Document) quotations(h *Habits) {
	type open struct {
		q     int
		mark  rune
		close rune
		apart bool // its marks stand apart on both sides
	}
	var stack []open
	for pi := range d.Paras {
		p := d.Paras[pi]
		cueAt := int32(-1) // the dash that ends a speech which a dash opened
		for i := p.First; i < p.Last; i++ {
			t := d.Tokens[i]
			if t.Kind != Punct {
				continue
			}
			r := rune(t.Num)
			if i == cueAt {
				for _, o := range stack {
					d.Quotes[o.q].Close, d.Quotes[o.q].End = i, int(t.Start)
				}
				stack, cueAt = stack[:0], -1
				continue
			}
			if h.Dash && len(stack) == 0 && d.dashOpens(i, p) {
				if cueAt = d.cueDash(i+1, p.Last); cueAt > 0 || i > p.First {
					d.Quotes = append(Grown(d.Quotes, int(i), len(d.Tokens)), Quote{Open: i, Close: -1, Start: int(t.End)})
					stack = append(stack, open{q: len(d.Quotes) - 1, mark: r})
					continue
				}
			}
			oc, opens := h.Pairs[r]
			ic, inner := h.Inner[r]
			// does it close the innermost open one?
			if n := len(stack); n > 0 && stack[n-1].close == r && !(opens && oc == r && i == p.First) {
				// a mark that only closes may stand apart, as in French: « a », b
				glued := stack[n-1].mark != r || stack[n-1].apart || t.Has(Glued) || i+1 >= p.Last || !d.Tokens[i+1].Has(Glued)
				if glued {
					d.Quotes[stack[n-1].q].Close = i
					d.Quotes[stack[n-1].q].End = int(t.Start)
					stack = stack[:n-1]
					continue
				}
			}
			if n := len(stack); n > 1 && stack[n-2].close == r && !opens {
				d.Quotes[stack[n-1].q].Close, d.Quotes[stack[n-1].q].End, d.Quotes[stack[n-1].q].Unclosed = i, int(t.Start), true
				d.Quotes[stack[n-2].q].Close, d.Quotes[stack[n-2].q].End = i, int(t.Start)
				stack = stack[:n-2]
				continue
			}
			// a mark of another pair where only a closing one can stand closes too: “like this"
			if n := len(stack); n == 1 && i > p.First && (opens || d.closing(r, h)) && t.Has(Glued) && (i+1 >= p.Last || !d.Tokens[i+1].Has(Glued) || d.Tokens[i+1].Kind == Punct) && !d.later(i+1, p.Last, stack[0].close, stack[0].mark, r, h) {
				d.Quotes[stack[0].q].Close, d.Quotes[stack[0].q].End = i, int(t.Start)
				stack = stack[:0]
				continue
			}
			if i == p.First && len(stack) > 0 && (stack[len(stack)-1].mark == r) {
				continue // the mark is repeated where the quotation goes on
			}
			if (opens || inner) && len(stack) < 4 {
				next := i+1 < p.Last && d.Tokens[i+1].Has(Glued)
				same := opens && oc == r || inner && ic == r || inner
				apart := opens && oc == r && !next && !t.Has(Glued) && d.apart(i+1, p.Last, r)
				if same && !apart && (!next || t.Has(Glued) && i > p.First && d.Tokens[i-1].Kind != Punct) {
					continue // an apostrophe, an inch, a stray mark
				}
				c := oc
				if !opens {
					c = ic
				}
				d.Quotes = append(Grown(d.Quotes, int(i), len(d.Tokens)), Quote{Open: i, Close: -1, Depth: int32(len(stack)), Start: int(t.End)})
				stack = append(stack, open{len(d.Quotes) - 1, r, c, apart})
			}
		}
		if len(stack) > 0 && !d.goesOn(pi, stack[0].mark, stack[0].close, h) {
			for _, o := range stack {
				d.Quotes[o.q].Close, d.Quotes[o.q].Unclosed = p.Last, true
				d.Quotes[o.q].End = int(d.Tokens[p.Last-1].End)
			}
			stack = stack[:0]
		}
	}
	for _, o := range stack {
		d.Quotes[o.q].Close, d.Quotes[o.q].Unclosed = int32(len(d.Tokens)), true
		d.Quotes[o.q].End = len(d.Text)
	}
}

// dashOpens reports whether token i is a dash with which a speech begins: at a
// paragraph's head, or where it goes on after its cue, "— We came, — he said. — We saw."
func (d *Document) dashOpens(i int32, p Para) bool {
	t := d.Tokens[i]
	if !isDash(rune(t.Num)) || i+1 >= p.Last || d.Tokens[i+1].Has(Glued) {
		return false
	}
	if i == p.First {
		return true
	}
	first := d.Tokens[p.First]
	if t.Has(Glued) || first.Kind != Punct || !isDash(rune(first.Num)) || d.cueDash(p.First+1, i) < 0 || !d.Tokens[i+1].Has(Capital) {
		return false
	}
	b := d.Tokens[i-1]
	return b.Is('.') || b.Is('!') || b.Is('?')
}

// cueDash is the dash that parts a speech from its cue: after a comma or a mark of a
// sentence's end, before a small letter; -1 if there is none between tokens i and last.
func (d *Document) cueDash(i, last int32) int32 {
	for i++; i+1 < last; i++ {
		t := d.Tokens[i]
		if t.Kind != Punct || !isDash(rune(t.Num)) || t.Has(Glued) {
			continue
		}
		b, n := d.Tokens[i-1], d.Tokens[i+1]
		if b.Kind == Punct && (b.Is(',') || b.Is('!') || b.Is('?') || b.Is(0x2026) || b.Is('.')) && n.Kind == Word && !n.Has(Capital) && !n.Has(Glued) {
			return i
		}
	}
	return -1
}

func isDash(r rune) bool { return r == '-' || r == 0x2013 || r == 0x2014 }

// apart reports whether the next such mark between tokens i and last stands apart from the word
// before it, as in " a ", where the marks are straight.
func (d *Document) apart(i, last int32, mark rune) bool {
	for ; i < last; i++ {
		if t := d.Tokens[i]; t.Kind == Punct && rune(t.Num) == mark {
			return !t.Has(Glued) && (i+1 == last || !d.Tokens[i+1].Has(Glued) || d.Tokens[i+1].Kind != Word)
		}
	}
	return false
}

// closing reports whether r closes quotations of some kind.
func (d *Document) closing(r rune, h *Habits) bool {
	for _, c := range h.Pairs {
		if c == r {
			return true
		}
	}
	return false
}

// later reports whether the mark that should close a quotation comes between
// tokens i and last before another could open.
func (d *Document) later(i, last int32, closing, mark, odd rune, h *Habits) bool {
	for ; i < last && i >= 0; i++ {
		if t := d.Tokens[i]; t.Kind == Punct {
			switch rune(t.Num) {
			case closing:
				return true
			case mark, odd:
				return false
			}
			if h.Pairs[rune(t.Num)] == odd { // "like this,” he said. “And" it opens again
				return false
			}
		}
	}
	return false
}

// goesOn reports whether a quotation opened by mark and open at the end of
// paragraph pi goes on after it.
func (d *Document) goesOn(pi int, mark, closing rune, h *Habits) bool {
	if pi+1 >= len(d.Paras) {
		return false
	}
	if t := d.Tokens[d.Paras[pi+1].First]; t.Kind == Punct && rune(t.Num) == mark {
		return true
	}
	if mark == closing {
		return false
	}
	for j := pi + 1; j < len(d.Paras) && j <= pi+4; j++ {
		for i := d.Paras[j].First; i < d.Paras[j].Last; i++ {
			if t := d.Tokens[i]; t.Kind == Punct {
				if rune(t.Num) == closing {
					return true
				}
				if _, ok := h.Pairs[rune(t.Num)]; ok {
					return false
				}
			}
		}
	}
	return false
}

// maxSentence bounds the tokens of one sentence outside of quotations: what is
// longer is no sentence of anybody's, and is cut, lest looking back and forth in
// it take more than linear time.
const maxSentence = 600

// sentences end at an ender that is followed by space, or by closing marks and
// space, outside of quotations and brackets.
func (d *Document) sentences(h *Habits) {
	qi := 0
	for pi := range d.Paras {
		p := &d.Paras[pi]
		p.Sents.First = int32(len(d.Sents))
		first := p.First
		for i := p.First; i < p.Last; i++ {
			for qi < len(d.Quotes) && (d.Quotes[qi].Close < i || d.Quotes[qi].Depth > 0) {
				qi++
			}
			inside := qi < len(d.Quotes) && d.Quotes[qi].Open <= i && i < d.Quotes[qi].Close
			if n := i - first; n >= maxSentence && !inside && (!d.Tokens[i].Has(Glued) || n >= 2*maxSentence) {
				d.Sents = append(d.Sents, Sentence{Range{first, i}, int32(pi)})
				first = i
			}
			if inside || !d.ends(i, p.Last, h) {
				continue
			}
			last := i + 1
			for last < p.Last && d.Tokens[last].Has(Glued) && closer(rune(d.Tokens[last].Num), h) {
				last++
			}
			if d.lowerNext(last, p.Last, h) {
				continue
			}
			d.Sents = append(d.Sents, Sentence{Range{first, last}, int32(pi)})
			first, i = last, last-1
		}
		if first < p.Last {
			d.Sents = append(d.Sents, Sentence{Range{first, p.Last}, int32(pi)})
		}
		p.Sents.Last = int32(len(d.Sents))
	}
}

func closer(r rune, h *Habits) bool { return h.close[r] }

// ends reports whether a sentence may end at token i.
func (d *Document) ends(i, last int32, h *Habits) bool {
	t := d.Tokens[i]
	if t.Kind == Word && t.Has(Initial) && i > 0 && i+1 < last && d.Tokens[i-1].Kind == Word && !d.Tokens[i-1].Has(Capital) && d.Tokens[i+1].Has(Capital) && !d.Tokens[i+1].Has(Initial) && !d.Tokens[i+1].Has(Glued) && t.ID != 0 && d.common(i+1, h) && !h.Abbrev[strings.TrimSuffix(h.Fold(d.Text[t.Start:t.End]), ".")] {
		return true // "on the network X. He": a letter that is a word
	}
	if t.Kind == Word && t.Has(Dotted) && i+2 < last && d.Tokens[i+1].Kind == Punct && h.Pairs[rune(d.Tokens[i+1].Num)] != 0 && !d.Tokens[i+1].Has(Glued) && d.Tokens[i+2].Has(Capital) {
		return true // "he said in Albany, N.Y. “We came”"
	}
	if t.Kind == Word && t.Flags&(Initial|Dotted) != 0 {
		return t.Flags&Dotted != 0 && i+1 < last && !d.Tokens[i+1].Has(Glued) && d.Tokens[i+1].Has(Capital) && d.Tokens[i+1].ID != 0 && d.common(i+1, h) &&
			!h.Abbrev[strings.TrimSuffix(h.Fold(d.Text[d.Tokens[i+1].Start:d.Tokens[i+1].End]), ".")] // "H.E. Dr. Alzayani", "S.E. M. Lepik"
	}
	if t.Kind != Punct {
		return false
	}
	r := rune(t.Num)
	if (r == ')' || r == ']') && i > 1 && d.Tokens[i-1].Is('.') && d.Tokens[i-2].Kind == Word && h.Abbrev[h.Fold(d.Text[d.Tokens[i-2].Start:d.Tokens[i-2].End])] {
		return false // (D-Calif.)
	}
	if closer(r, h) && i > 0 && h.Enders[rune(d.Tokens[i-1].Num)] && d.Tokens[i-1].Kind == Punct && (t.Has(Glued) || h.Pairs[r] == 0) {
		return true // »Like this.« and what follows, « like this. » too
	}
	if !h.Enders[r] {
		return false
	}
	if r == '.' {
		if i+1 < last && d.Tokens[i+1].Has(Glued) && !closer(rune(d.Tokens[i+1].Num), h) {
			return false
		}
		if i > 0 && t.Has(Glued) {
			if p := d.Tokens[i-1]; p.Kind == Word && h.Abbrev[h.Fold(d.Text[p.Start:p.End])] {
				return i > 1 && d.Tokens[i-2].Kind == Number && d.small(i+1, last, h)
			}
		}
	}
	return true
}

// common is a guess whether a capital is there only because a sentence begins.
func (d *Document) common(i int32, h *Habits) bool {
	t := d.Tokens[i]
	return h.Cased && t.End-t.Start <= 4 && !t.Has(Caps)
}

// small is a guess whether the word at token i, after an abbreviation behind a number,
// begins a sentence: a short word that the pack knows, no initial or acronym, where
// enough stands before it to be a sentence.
func (d *Document) small(i, last int32, h *Habits) bool {
	if i >= last || !h.Cased {
		return false
	}
	t, at := d.Tokens[i], int32(0)
	if n := len(d.Sents); n > 0 {
		at = d.Sents[n-1].Last
	}
	return t.Kind == Word && t.Has(Capital) && !t.Has(Caps) && !t.Has(Initial) && !t.Has(Dotted) && !t.Has(Glued) && t.ID != 0 && i-at > minSentence && utf8.RuneCountInString(d.Text[t.Start:t.End]) <= maxSmall
}

// minSentence is how many tokens a sentence has at least that ends with an abbreviation,
// maxSmall how many letters the word has at most that tells.
const minSentence, maxSmall = 8, 3

// lowerNext reports whether what follows cannot begin a sentence: a small
// letter in a cased script, or a dash or comma that carries the sentence on.
func (d *Document) lowerNext(i, last int32, h *Habits) bool {
	if i >= last {
		return false
	}
	t := d.Tokens[i]
	if t.Kind == Punct {
		switch t.Num {
		case ',', 0x060C, 0xFF0C, ';', 0x061B:
			return true
		case 0x2013, 0x2014, '-':
			return !t.Has(Glued) && i+1 < last && d.lowerNext(i+1, last, h)
		}
		return false
	}
	if !h.Cased || t.Kind != Word {
		return false
	}
	r, _ := utf8.DecodeRuneInString(d.Text[t.Start:])
	return unicode.IsLower(r)
}
