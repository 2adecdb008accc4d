package word

import (
	"unicode/utf8"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Furniture marks the paragraphs that belong to the page and finds the headline.
func (r *Reading) Furniture() {
	paras := r.Doc.Paras
	toEnd, next := false, false
	for pi := range paras {
		p := &paras[pi]
		if toEnd {
			p.Furniture = "related"
			continue
		}
		kind, end, nx := r.furnitureKind(p)
		switch {
		case kind != "":
			p.Furniture = kind
			toEnd = end && pi > 0
			next = nx
		case next && r.short(p, 25) && !r.SentenceLike(p):
			p.Furniture = "related" // a link under its heading; others may follow
		default:
			next = false
		}
	}
	r.findTitle()
	r.embedded()
}

// furnitureKind looks a paragraph's beginning, and if it is short all of it, up
// among the pack's marks of furniture.
func (r *Reading) furnitureKind(p *text.Para) (kind string, toEnd, next bool) {
	words := 0
	for i := p.First; i < p.Last; i++ {
		if r.Doc.Tokens[i].Kind != text.Punct {
			words++
		}
	}
	if words == 0 {
		return "share", false, false
	}
	n := p.Last - p.First
	for k := r.ItemAt[p.First]; k < r.ItemAt[p.Last]; k++ {
		it := &r.Items[k]
		if !it.Is(pack.Furniture) {
			if it.First-p.First > 2 && n > 20 {
				break
			}
			continue
		}
		for _, f := range r.Forms(it, Bit(pack.Furniture)) {
			whole := it.Last-it.First >= n-2 && r.wordless(p.First, it.First) && r.wordless(it.Last, p.Last)
			atStart := it.First-p.First <= 2
			if atStart && it.First > p.First && r.Doc.Tokens[p.First].Kind != text.Punct {
				atStart = false
			}
			inside := f.Has("anywhere") && n <= 40
			if f.Has("whole") && !whole {
				continue
			}
			if !whole && f.Get("kind") == "credit" && n > minSigned && r.Pack.Order.Incise && r.SentenceLike(p) {
				continue // "Published on Tuesday, the letter says so."
			}
			if whole || atStart || inside {
				return f.Get("kind"), f.Has("to-end"), f.Has("next")
			}
		}
	}
	// an address of the net or of mail, alone
	if n <= 24 && r.hasAddress(p) {
		return "share", false, false
	}
	// a line that only names a medium, an agency
	if n <= 4 {
		only := true
		for k := r.ItemAt[p.First]; k < r.ItemAt[p.Last]; k++ {
			if it := &r.Items[k]; !it.Is(pack.Media) && r.Doc.Tokens[it.First].Kind != text.Punct {
				only = false
			}
		}
		if only {
			return "credit", false, false
		}
	}
	return "", false, false
}

// wordless reports whether no words stand in a range of tokens.
func (r *Reading) wordless(from, to int32) bool {
	for i := from; i < to; i++ {
		if r.Doc.Tokens[i].Kind == text.Word {
			return false
		}
	}
	return true
}

func (r *Reading) hasAddress(p *text.Para) bool {
	b, e := r.Doc.Bytes(p.Range)
	s := r.Doc.Text[b:e]
	for i := 0; i+2 < len(s); i++ {
		if s[i] == ':' && s[i+1] == '/' && s[i+2] == '/' || s[i] == '@' && i > 0 && s[i-1] > ' ' && s[i+1] > ' ' {
			return true
		}
	}
	return false
}

// short reports whether a paragraph has at most n tokens.
func (r *Reading) short(p *text.Para, n int32) bool { return p.Last-p.First <= n }

// SentenceLike reports whether a paragraph ends as sentences do.
func (r *Reading) SentenceLike(p *text.Para) bool {
	last := p.Last - 1
	if t := r.Doc.Tokens[last]; t.Kind == text.Word && t.Flags&(text.Initial|text.Dotted) != 0 {
		return p.Last-p.First > 8 // "… on the network X."
	}
	if it := &r.Items[r.ItemAt[last]]; it.Is(pack.Media) && it.First > p.First && r.Doc.Tokens[it.First-1].Is('.') {
		return true // the agency's name behind the last full stop
	}
	if last > p.First && r.Doc.Tokens[last].Is(')') { // "(END)" behind the full stop
		for i := last - 1; i > p.First && i > last-5; i-- {
			if r.Doc.Tokens[i].Is('(') {
				last = i - 1
				break
			}
		}
	}
	if r.signedOff(p, last) {
		return true
	}
	for i := last; i >= p.First && i >= last-2; i-- {
		t := r.Doc.Tokens[i]
		if t.Kind != text.Punct {
			w := r.Doc.At(i) // an abbreviation that ends with its full stop
			return t.Kind == text.Word && i == p.Last-1 && w[len(w)-1] == '.'
		}
		if r.Pack.Habits.Enders[rune(t.Num)] || Colon(rune(t.Num)) {
			return true
		}
	}
	return false
}

// maxSign is how many tokens a sign or an agency's name behind the last full stop has at
// most, minSigned how many stand before that full stop at least.
const maxSign, minSigned = 4, 12

// signedOff reports whether a paragraph ends with a full stop and a few words behind it
// that close the story: "… on Friday. End", "… in May. – VNA".
func (r *Reading) signedOff(p *text.Para, last int32) bool {
	if !r.Pack.Order.Incise {
		return false
	}
	for i := last; i > p.First+minSigned && i > last-maxSign; i-- {
		if t := r.Doc.Tokens[i]; t.Kind == text.Punct && r.Pack.Habits.Enders[rune(t.Num)] && i < last && !r.Doc.Tokens[i+1].Has(text.Glued) {
			return true
		}
	}
	return false
}

// findTitle takes the first line that reads as a headline: no furniture, no
// full stop at its end, long enough. Shorter lines before it are section tags.
func (r *Reading) findTitle() {
	for pi := range r.Doc.Paras {
		p := &r.Doc.Paras[pi]
		if pi > 8 {
			return
		}
		if p.Furniture != "" {
			continue
		}
		long := p.Last-p.First >= 5 && p.Last-p.First <= 60
		if t := r.Doc.Tokens[p.Last-1]; pi > 0 && t.Kind == text.Punct && Colon(rune(t.Num)) {
			return // it opens a list
		}
		if !long || r.sentenceEnd(p) {
			if !long && pi+1 < len(r.Doc.Paras) && p.Last-p.First < 5 {
				p.Furniture = "section"
				continue
			}
			return
		}
		// a tag may be as long as a headline: prefer a following line that is longer and has a verb
		if !r.hasVerb(p) && pi+1 < len(r.Doc.Paras) {
			q := &r.Doc.Paras[pi+1]
			if q.Furniture == "" && q.Last-q.First >= 5 && !r.sentenceEnd(q) && r.hasVerb(q) && pi < 3 {
				p.Furniture = "section"
				continue
			}
		}
		r.Title = int32(pi)
		p.Head = true
		r.TitleCut = r.cutOff(int32(pi))
		return
	}
}

func (r *Reading) hasVerb(p *text.Para) bool {
	for k := r.ItemAt[p.First]; k < r.ItemAt[p.Last]; k++ {
		if r.Items[k].Set&(Bit(pack.Verb)|Bit(pack.Support)) != 0 {
			return true
		}
	}
	return false
}

// sentenceEnd reports whether a line ends with a full stop.
func (r *Reading) sentenceEnd(p *text.Para) bool {
	for i := p.Last - 1; i >= p.First && i >= p.Last-2; i-- {
		if t := r.Doc.Tokens[i]; t.Kind == text.Punct && (t.Num == '.' || t.Num == 0x3002) || t.Kind == text.Word && t.Has(text.Initial) && i == p.Last-1 {
			return true // "on the network X."
		}
	}
	return false
}

// cutOff reports whether a headline breaks off: its last word is the beginning
// of a longer word that the text has at the same place of the same phrase.
func (r *Reading) cutOff(pi int32) bool {
	p := &r.Doc.Paras[pi]
	last := r.Doc.Tokens[p.Last-1]
	if last.Is(0x2026) {
		return true
	}
	if last.Kind != text.Word || p.Last-p.First < 8 {
		return false
	}
	frag, prev, before := r.Fold(p.Last-1), r.Fold(p.Last-2), r.Fold(p.Last-3)
	for i := p.Last; i+2 < int32(len(r.Doc.Tokens)); i++ {
		t := r.Doc.Tokens[i+2]
		if t.Kind != text.Word || r.Doc.Tokens[i].Kind != text.Word || r.Doc.Tokens[i+1].Kind != text.Word || t.End-t.Start <= last.End-last.Start {
			continue
		}
		if w := r.Fold(i + 2); len(w) > len(frag) && w[:len(frag)] == frag && utf8.RuneCountInString(w) <= utf8.RuneCountInString(frag)+3 && r.Fold(i+1) == prev && r.Fold(i) == before {
			return true
		}
	}
	return false
}

// embedded marks headlines of other stories between the paragraphs: a line
// without a full stop, with a colon or a verb, between sentences.
func (r *Reading) embedded() {
	from := int(r.Title) + 1
	if r.Title < 0 {
		from = 1
	}
	body := false
	for pi := from; pi < len(r.Doc.Paras); pi++ {
		p := &r.Doc.Paras[pi]
		if p.Furniture != "" {
			continue
		}
		if r.SentenceLike(p) {
			body = true
			continue
		}
		if r.endsQuote(p) || r.inQuote(p) {
			continue
		}
		if r.listItem(pi) {
			if r.ListLine == nil {
				r.ListLine = map[int]bool{}
			}
			r.ListLine[pi], body = true, true
			continue
		}
		n := p.Last - p.First
		if !body && n <= 30 && r.numbers(p) >= 2 {
			p.Furniture = "byline"
			continue
		}
		if body && n <= 30 && n >= 2 {
			p.Furniture = "related"
		} else if n <= 3 {
			p.Furniture = "section"
		}
	}
}

// numbers counts the figures of a paragraph: a line with a day and an hour is
// no story.
func (r *Reading) numbers(p *text.Para) int {
	n := 0
	for i := p.First; i < p.Last; i++ {
		if r.Doc.Tokens[i].Kind == text.Number {
			n++
		}
	}
	return n
}

func (r *Reading) endsQuote(p *text.Para) bool {
	for _, q := range r.Doc.Quotes[r.FirstQuote(p.First-400):] {
		if q.Open >= p.Last {
			break
		}
		if q.Close >= p.Last-2 && q.Close <= p.Last {
			return true
		}
	}
	return false
}

// maxNested bounds the quotations within one that are looked past for it.
const maxNested = 400

// inQuote reports whether a quotation that began before a paragraph goes on in it.
func (r *Reading) inQuote(p *text.Para) bool {
	first := r.FirstQuote(p.First)
	for i := first - 1; i >= 0 && i >= first-maxNested; i-- {
		if q := &r.Doc.Quotes[i]; q.Close > p.First || q.Depth == 0 {
			return q.Close > p.First
		}
	}
	return false
}

// maxListed bounds the tokens of a line that a list goes on with.
const maxListed = 40

// listItem reports whether a paragraph without a full stop is one of a list: it begins
// with a figure, a day or an hour, and a dash or colon after it; or the one before it
// ends with a colon or a semicolon.
func (r *Reading) listItem(pi int) bool {
	p := &r.Doc.Paras[pi]
	if !r.hasTrigger(p) {
		return false
	}
	if pi > 0 && !r.InTitle(r.Doc.Paras[pi-1].First) {
		if r.ListLine[pi-1] && p.Last-p.First <= maxListed {
			return true
		}
		if q := &r.Doc.Paras[pi-1]; q.Last > q.First && q.Furniture == "" {
			if t := r.Doc.Tokens[q.Last-1]; t.Kind == text.Punct && (Colon(rune(t.Num)) || Semicolon(rune(t.Num))) {
				return true
			}
		}
	}
	if r.opensWithHour(p) {
		return true
	}
	if r.Doc.Tokens[p.First].Kind != text.Number {
		return false
	}
	for i := p.First + 1; i < p.Last && i < p.First+10; i++ {
		if t := r.Doc.Tokens[i]; t.Kind == text.Punct && Dash(rune(t.Num)) && !t.Has(text.Glued) {
			return true
		}
	}
	return false
}

// opensWithHour reports whether a paragraph begins with an hour and minutes, whatever stands
// between them, "14:30", "14 h 30", as the entries of live pages do, and words follow.
func (r *Reading) opensWithHour(p *text.Para) bool {
	b, e := r.Doc.Bytes(p.Range)
	s := r.Doc.Text[b:e]
	number := func(i, most int) (end int) {
		n := 0
		for end = i; end < len(s) && end < i+2 && s[end] >= '0' && s[end] <= '9'; end++ {
			n = 10*n + int(s[end]-'0')
		}
		if n > most || end == i {
			return -1
		}
		return end
	}
	digit := func(i int) bool { return i < len(s) && s[i] >= '0' && s[i] <= '9' }
	i := number(0, 24)
	if i < 0 || digit(i) {
		return false
	}
	j := i
	for j < len(s) && j < i+3 && !digit(j) {
		j++
	}
	k := number(j, 59)
	return j > i && k == j+2 && !digit(k) && !(k+1 < len(s) && s[k] == s[i] && digit(k+1)) && p.Last-p.First > 5
}

// hasTrigger reports whether a paragraph has a verb or a noun of meeting or travelling,
// or names a state or a city.
func (r *Reading) hasTrigger(p *text.Para) bool {
	for k := r.ItemAt[p.First]; k < r.ItemAt[p.Last]; k++ {
		if r.Items[k].Set&(Bit(pack.Verb)|Bit(pack.Support)|Bit(pack.Country)|Bit(pack.City)) != 0 {
			return true
		}
		for _, f := range r.Forms(&r.Items[k], Bit(pack.Noun)) {
			if IsTalk(f) || IsTrip(f) {
				return true
			}
		}
	}
	return false
}

// InTitle reports whether a token stands in the headline, where a comma can do
// the work of "and".
func (r *Reading) InTitle(tok int32) bool {
	return r.Title >= 0 && r.Para[tok] == r.Title || r.LiveEntry(r.Para[tok])
}

// LiveEntry reports whether a paragraph is the first under an hour that stands alone, as
// on a page that is written while something happens: it is a headline of its own.
func (r *Reading) LiveEntry(pi int32) bool {
	if pi < 1 || int(pi) >= len(r.Doc.Paras) {
		return false
	}
	p := &r.Doc.Paras[pi-1]
	if p.Furniture == "" || p.Last-p.First != 3 {
		return false
	}
	h, m := r.Doc.Tokens[p.First], r.Doc.Tokens[p.Last-1]
	return h.Kind == text.Number && m.Kind == text.Number && h.Num < 24 && m.Num < 60 && (r.Doc.Tokens[p.First+1].Is(':') || r.Doc.Tokens[p.First+1].Is('.'))
}

// FirstQuote is the first quotation that opens at or after a token.
func (r *Reading) FirstQuote(tok int32) int {
	lo, hi := 0, len(r.Doc.Quotes)
	for lo < hi {
		if mid := (lo + hi) / 2; r.Doc.Quotes[mid].Open < tok {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// QuoteAt is the quotation whose opening mark is token tok, -1 if none opens there.
func (r *Reading) QuoteAt(tok int32) int {
	if q := r.FirstQuote(tok); q < len(r.Doc.Quotes) && r.Doc.Quotes[q].Open == tok {
		return q
	}
	return -1
}

// Fold gives a token's folded form.
func (r *Reading) Fold(i int32) string {
	var room [64]byte
	return r.Pack.Vocab.Text(r.Doc.Tokens[i].ID, r.Pack.Habits.AppendFold(room[:0], r.Doc.At(i)))
}
