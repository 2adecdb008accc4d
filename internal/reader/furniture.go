package reader

import (
	"unicode/utf8"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// furniture marks the paragraphs that belong to the page and finds the headline.
func (r *reading) furniture() {
	paras := r.doc.Paras
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
		case next && r.short(p, 25) && !r.sentenceLike(p):
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
func (r *reading) furnitureKind(p *text.Para) (kind string, toEnd, next bool) {
	words := 0
	for i := p.First; i < p.Last; i++ {
		if r.doc.Tokens[i].Kind != text.Punct {
			words++
		}
	}
	if words == 0 {
		return "share", false, false
	}
	n := p.Last - p.First
	for k := r.itemAt[p.First]; k < r.itemAt[p.Last]; k++ {
		it := &r.items[k]
		if !it.is(pack.Furniture) {
			if it.first-p.First > 2 && n > 20 {
				break
			}
			continue
		}
		for _, f := range r.forms(it, bit(pack.Furniture)) {
			whole := it.last-it.first >= n-2 && r.wordless(p.First, it.first) && r.wordless(it.last, p.Last)
			atStart := it.first-p.First <= 2
			if atStart && it.first > p.First && r.doc.Tokens[p.First].Kind != text.Punct {
				atStart = false
			}
			inside := f.Has("anywhere") && n <= 40
			if f.Has("whole") && !whole {
				continue
			}
			if !whole && f.Get("kind") == "credit" && n > minSigned && r.pack.Order.Incise && r.sentenceLike(p) {
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
		for k := r.itemAt[p.First]; k < r.itemAt[p.Last]; k++ {
			if it := &r.items[k]; !it.is(pack.Media) && r.doc.Tokens[it.first].Kind != text.Punct {
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
func (r *reading) wordless(from, to int32) bool {
	for i := from; i < to; i++ {
		if r.doc.Tokens[i].Kind == text.Word {
			return false
		}
	}
	return true
}

func (r *reading) hasAddress(p *text.Para) bool {
	b, e := r.doc.Bytes(p.Range)
	s := r.doc.Text[b:e]
	for i := 0; i+2 < len(s); i++ {
		if s[i] == ':' && s[i+1] == '/' && s[i+2] == '/' || s[i] == '@' && i > 0 && s[i-1] > ' ' && s[i+1] > ' ' {
			return true
		}
	}
	return false
}

// short reports whether a paragraph has at most n tokens.
func (r *reading) short(p *text.Para, n int32) bool { return p.Last-p.First <= n }

// sentenceLike reports whether a paragraph ends as sentences do.
func (r *reading) sentenceLike(p *text.Para) bool {
	last := p.Last - 1
	if t := r.doc.Tokens[last]; t.Kind == text.Word && t.Flags&(text.Initial|text.Dotted) != 0 {
		return p.Last-p.First > 8 // "… on the network X."
	}
	if it := &r.items[r.itemAt[last]]; it.is(pack.Media) && it.first > p.First && r.doc.Tokens[it.first-1].Is('.') {
		return true // the agency's name behind the last full stop
	}
	if last > p.First && r.doc.Tokens[last].Is(')') { // "(END)" behind the full stop
		for i := last - 1; i > p.First && i > last-5; i-- {
			if r.doc.Tokens[i].Is('(') {
				last = i - 1
				break
			}
		}
	}
	if r.signedOff(p, last) {
		return true
	}
	for i := last; i >= p.First && i >= last-2; i-- {
		t := r.doc.Tokens[i]
		if t.Kind != text.Punct {
			w := r.doc.At(i) // an abbreviation that ends with its full stop
			return t.Kind == text.Word && i == p.Last-1 && w[len(w)-1] == '.'
		}
		if r.pack.Habits.Enders[rune(t.Num)] || colon(rune(t.Num)) {
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
func (r *reading) signedOff(p *text.Para, last int32) bool {
	if !r.pack.Order.Incise {
		return false
	}
	for i := last; i > p.First+minSigned && i > last-maxSign; i-- {
		if t := r.doc.Tokens[i]; t.Kind == text.Punct && r.pack.Habits.Enders[rune(t.Num)] && i < last && !r.doc.Tokens[i+1].Has(text.Glued) {
			return true
		}
	}
	return false
}

// findTitle takes the first line that reads as a headline: no furniture, no
// full stop at its end, long enough. Shorter lines before it are section tags.
func (r *reading) findTitle() {
	for pi := range r.doc.Paras {
		p := &r.doc.Paras[pi]
		if pi > 8 {
			return
		}
		if p.Furniture != "" {
			continue
		}
		long := p.Last-p.First >= 5 && p.Last-p.First <= 60
		if t := r.doc.Tokens[p.Last-1]; pi > 0 && t.Kind == text.Punct && colon(rune(t.Num)) {
			return // it opens a list
		}
		if !long || r.sentenceEnd(p) {
			if !long && pi+1 < len(r.doc.Paras) && p.Last-p.First < 5 {
				p.Furniture = "section"
				continue
			}
			return
		}
		// a tag may be as long as a headline: prefer a following line that is longer and has a verb
		if !r.hasVerb(p) && pi+1 < len(r.doc.Paras) {
			q := &r.doc.Paras[pi+1]
			if q.Furniture == "" && q.Last-q.First >= 5 && !r.sentenceEnd(q) && r.hasVerb(q) && pi < 3 {
				p.Furniture = "section"
				continue
			}
		}
		r.title = int32(pi)
		p.Head = true
		r.titleCut = r.cutOff(int32(pi))
		return
	}
}

func (r *reading) hasVerb(p *text.Para) bool {
	for k := r.itemAt[p.First]; k < r.itemAt[p.Last]; k++ {
		if r.items[k].set&(bit(pack.Verb)|bit(pack.Support)) != 0 {
			return true
		}
	}
	return false
}

// sentenceEnd reports whether a line ends with a full stop.
func (r *reading) sentenceEnd(p *text.Para) bool {
	for i := p.Last - 1; i >= p.First && i >= p.Last-2; i-- {
		if t := r.doc.Tokens[i]; t.Kind == text.Punct && (t.Num == '.' || t.Num == 0x3002) {
			return true
		}
	}
	return false
}

// cutOff reports whether a headline breaks off: its last word is the beginning
// of a longer word that the text has at the same place of the same phrase.
func (r *reading) cutOff(pi int32) bool {
	p := &r.doc.Paras[pi]
	last := r.doc.Tokens[p.Last-1]
	if last.Is(0x2026) {
		return true
	}
	if last.Kind != text.Word || p.Last-p.First < 8 {
		return false
	}
	frag, prev, before := r.fold(p.Last-1), r.fold(p.Last-2), r.fold(p.Last-3)
	for i := p.Last; i+2 < int32(len(r.doc.Tokens)); i++ {
		t := r.doc.Tokens[i+2]
		if t.Kind != text.Word || r.doc.Tokens[i].Kind != text.Word || r.doc.Tokens[i+1].Kind != text.Word || t.End-t.Start <= last.End-last.Start {
			continue
		}
		if w := r.fold(i + 2); len(w) > len(frag) && w[:len(frag)] == frag && utf8.RuneCountInString(w) <= utf8.RuneCountInString(frag)+3 && r.fold(i+1) == prev && r.fold(i) == before {
			return true
		}
	}
	return false
}

// embedded marks headlines of other stories between the paragraphs: a line
// without a full stop, with a colon or a verb, between sentences.
func (r *reading) embedded() {
	from := int(r.title) + 1
	if r.title < 0 {
		from = 1
	}
	body := false
	for pi := from; pi < len(r.doc.Paras); pi++ {
		p := &r.doc.Paras[pi]
		if p.Furniture != "" {
			continue
		}
		if r.sentenceLike(p) {
			body = true
			continue
		}
		if r.endsQuote(p) || r.inQuote(p) {
			continue
		}
		if r.listItem(pi) {
			if r.listLine == nil {
				r.listLine = map[int]bool{}
			}
			r.listLine[pi], body = true, true
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
func (r *reading) numbers(p *text.Para) int {
	n := 0
	for i := p.First; i < p.Last; i++ {
		if r.doc.Tokens[i].Kind == text.Number {
			n++
		}
	}
	return n
}

func (r *reading) endsQuote(p *text.Para) bool {
	for _, q := range r.doc.Quotes[r.firstQuote(p.First-400):] {
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
func (r *reading) inQuote(p *text.Para) bool {
	first := r.firstQuote(p.First)
	for i := first - 1; i >= 0 && i >= first-maxNested; i-- {
		if q := &r.doc.Quotes[i]; q.Close > p.First || q.Depth == 0 {
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
func (r *reading) listItem(pi int) bool {
	p := &r.doc.Paras[pi]
	if !r.hasTrigger(p) {
		return false
	}
	if pi > 0 && !r.inTitle(r.doc.Paras[pi-1].First) {
		if r.listLine[pi-1] && p.Last-p.First <= maxListed {
			return true
		}
		if q := &r.doc.Paras[pi-1]; q.Last > q.First && q.Furniture == "" {
			if t := r.doc.Tokens[q.Last-1]; t.Kind == text.Punct && (colon(rune(t.Num)) || semicolon(rune(t.Num))) {
				return true
			}
		}
	}
	if r.opensWithHour(p) {
		return true
	}
	if r.doc.Tokens[p.First].Kind != text.Number {
		return false
	}
	for i := p.First + 1; i < p.Last && i < p.First+10; i++ {
		if t := r.doc.Tokens[i]; t.Kind == text.Punct && dash(rune(t.Num)) && !t.Has(text.Glued) {
			return true
		}
	}
	return false
}

// opensWithHour reports whether a paragraph begins with an hour and minutes, whatever stands
// between them, "14:30", "14 h 30", as the entries of live pages do, and words follow.
func (r *reading) opensWithHour(p *text.Para) bool {
	b, e := r.doc.Bytes(p.Range)
	s := r.doc.Text[b:e]
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
func (r *reading) hasTrigger(p *text.Para) bool {
	for k := r.itemAt[p.First]; k < r.itemAt[p.Last]; k++ {
		if r.items[k].set&(bit(pack.Verb)|bit(pack.Support)|bit(pack.Country)|bit(pack.City)) != 0 {
			return true
		}
		for _, f := range r.forms(&r.items[k], bit(pack.Noun)) {
			if isTalk(f) || isTrip(f) {
				return true
			}
		}
	}
	return false
}
