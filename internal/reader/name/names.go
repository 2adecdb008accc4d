package name

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// MaxName bounds the tokens of a person's name.
const MaxName = 8

// Unproven takes back names of one unknown word that begin their sentence, where no
// other place of the text has the word with a capital and no verb or mark follows:
// "Aun así", "Seated in".
func (r *Reading) Unproven() {
	doubtful := func(it *word.Item) bool {
		return it.Weak && it.Letters == pack.Letter('N') && it.Last-it.First == 1 && it.Set == 0
	}
	some := slices.ContainsFunc(r.Items, func(it word.Item) bool { return doubtful(&it) })
	seen := map[string]bool{}
	for k := range r.Items {
		it := &r.Items[k]
		if !some || it.Letters&pack.Letter('N') == 0 || it.Weak {
			continue
		}
		for i := it.First; i < it.Last; i++ {
			seen[r.Fold(i)] = true
		}
	}
	verb := word.Bit(pack.Verb) | word.Bit(pack.Support) | word.Bit(pack.Aux) | word.Bit(pack.Plan) | word.Bit(pack.Maybe) | word.Bit(pack.Neg) | word.Bit(pack.Pronoun) | word.Bit(pack.And) | word.Bit(pack.Of)
	for k := 1; k < len(r.Items) && r.Pack.Order.Cases; k++ { // "in the Belvedere": a place that no list has
		it, p := &r.Items[k], &r.Items[k-1]
		if it.Letters != pack.Letter('N') || it.Last-it.First != 1 || it.Set != 0 || !p.Is(pack.Prep) || k+1 < len(r.Items) && r.Items[k+1].Letters&pack.Letter('N') != 0 {
			continue
		}
		in := false
		for _, f := range r.Forms(p, word.Bit(pack.Prep)) {
			in = in || f.Markers&pack.In != 0 && f.Markers&(pack.With|pack.By|pack.Beside|pack.During) == 0
		}
		if in {
			it.Letters, it.Weak = 0, false
		}
	}
	for k := range r.Items {
		it := &r.Items[k]
		if !doubtful(it) || k+1 >= len(r.Items) || seen[r.Fold(it.First)] {
			continue
		}
		next := &r.Items[k+1]
		if t := r.Doc.Tokens[next.First]; t.Kind != text.Word || r.SentFirst[next.First] || next.Set&verb != 0 || t.Has(text.Capital) || next.Set == 0 && !r.Pack.Order.Cases {
			continue
		}
		it.Letters, it.Weak = 0, false
	}
}

// titled reports whether a word that is a title too is one where it stands: with
// its article, or before a name.
func (r *Reading) titled(k int) bool {
	if k > 0 && r.Items[k-1].Set&(word.Bit(pack.Det)|word.Bit(pack.Possessive)) != 0 && !r.SentFirst[r.Items[k].First] {
		return true
	}
	return k+1 < len(r.Items) && !r.SentFirst[r.Items[k+1].First] && r.Items[k+1].Letters&pack.Letter('N') != 0
}

// Join replaces each run of items that find accepts by one named item. What find looks
// back at is as it was before.
func (r *Reading) Join(find func(k int32) (int32, byte)) {
	out := slices.Grow(r.Scratch.Items[:0], len(r.Items))
	items := r.Items
	for k := int32(0); k < int32(len(items)); {
		n, letter := find(k)
		if n == 0 {
			out = append(out, items[k])
			k++
			continue
		}
		it := items[k]
		if n > 1 {
			if it.Head >= 0 && !it.Is(pack.Holder) {
				it.Head = -1
			}
			it.Set = 0
		}
		it.Last = items[k+n-1].Last
		it.Set &= word.NameSet
		it.Letters = pack.Letter(letter)
		out = append(out, it)
		k += n
	}
	if r.Items, r.Scratch.Items = out, items; len(out) < len(items) {
		r.Index()
	}
}

// Start reports whether an item begins a sentence, a quotation or a bracket.
func (r *Reading) Start(k int32) bool {
	it := &r.Items[k]
	t := r.Doc.Tokens[it.First]
	if r.SentFirst[it.First] {
		return true
	}
	if it.First > 0 {
		p := r.Doc.Tokens[it.First-1]
		return p.Kind == text.Punct && t.Has(text.Glued) && p.Num != '-' && p.Num != '\'' && p.Num != '/' || p.Kind == text.Punct && word.Colon(rune(p.Num))
	}
	return false
}

// twoGiven reports whether the items at k and n, joined by a hyphen, are given names and a surname stands behind
// them: "Ali-Akbar Ahmadian", though a holder is called Ali.
func (r *Reading) twoGiven(k, n int32) bool {
	if n+1 >= int32(len(r.Items)) || !r.Items[k].Is(pack.Given) || r.Items[n].Is(pack.Holder) || !r.Items[n].Is(pack.Given) && r.Items[n].Set != 0 {
		return false
	}
	x := &r.Items[n+1]
	t := &r.Doc.Tokens[x.First]
	return t.Kind == text.Word && t.Has(text.Capital) && !t.Has(text.Glued) && !r.SentFirst[x.First] && x.Set&^word.NameSet == 0
}

// CasedName: words with capitals.
func (r *Reading) CasedName(k int32) (int32, byte) {
	if n := r.orgName(k); n > 0 {
		return n, 'O'
	}
	if !r.namePart(k, false) && !r.afterHonorific(k) {
		return 0, 0
	}
	items, toks := r.Items, r.Doc.Tokens
	n := int32(1)
	org := items[k].Is(pack.OrgWord)
	for k+n < int32(len(items)) && items[k+n].Last-items[k].First <= MaxName {
		next := &items[k+n]
		t := toks[next.First]
		if r.SentFirst[next.First] {
			break
		}
		// a hyphen or an apostrophe inside a name
		if t.Kind == text.Punct && (t.Num == '-' || t.Num == '\'' || t.Num == 0x2019) && t.Has(text.Glued) && k+n+1 < int32(len(items)) {
			if after := &items[k+n+1]; toks[after.First].Has(text.Capital) && after.Is(pack.Holder) && (items[k].Is(pack.Holder) || after.Only(word.NameSet) && n == 1) || items[k].Is(pack.Holder) && n == 1 && after.Set&(word.Bit(pack.Country)|word.NameSet) != 0 && !r.twoGiven(k, k+n+1) {
				break // two persons: "the Lavrov-Wang talks"
			} else if toks[after.First].Has(text.Glued) && toks[after.First].Kind == text.Word && (toks[after.First].Has(text.Capital) || after.Is(pack.Particle) || t.Num != '-' || after.Set == 0 || n > 1 && r.syllable(k+n+1)) {
				n += 2
				continue
			}
			break
		}
		if t.Kind != text.Word {
			break
		}
		if next.Is(pack.Holder) && items[k+n-1].Is(pack.Holder) && r.Pack.Order.Cases && !r.SameHolder(next, &items[k+n-1]) {
			break // "with Fidan Lavrov discussed": two persons side by side
		}
		if n == 1 && !org && next.Only(word.Bit(pack.Nameless)|word.Plain|word.NameSet) && t.Has(text.Capital) && k+n+2 < int32(len(items)) && toks[items[k+n+1].First].Is('-') && toks[items[k+n+1].First].Has(text.Glued) && r.syllable(k+n+2) && items[k].Only(word.NameSet) {
			n++ // "Kwon Young-se"
			continue
		}
		if n == 1 && !org && r.stateAsSurname(&items[k], next) {
			n++ // "Marcelo Montenegro"
			continue
		}
		if r.namePart(k+n, true) {
			org = org || next.Is(pack.OrgWord)
			n++
			continue
		}
		// particles between parts: de la, bin, van der
		j := n
		for j < n+3 && k+j < int32(len(items)) && items[k+j].Is(pack.Particle) {
			j++
		}
		if j > n && k+j+1 < int32(len(items)) && toks[items[k+j].First].Is('-') && toks[items[k+j].First].Has(text.Glued) {
			j++ // "Badr al-Harthy"
		}
		if j > n && k+j < int32(len(items)) && !r.SentFirst[items[k+j].First] && r.namePart(k+j, true) {
			n = j + 1
			continue
		}
		break
	}
	if n == 1 && items[k].Is(pack.Particle) && !items[k].Is(pack.Given) && !items[k].Is(pack.Holder) {
		return 0, 0
	}
	if it := &items[k]; n == 1 && it.Is(pack.Month) && (it.Last < int32(len(toks)) && toks[it.Last].Kind == text.Number || it.First > 0 && toks[it.First-1].Kind == text.Number) {
		return 0, 0 // "Jan 6"
	}
	if n == 1 && toks[items[k].First].Has(text.Initial) && !items[k].Is(pack.Holder) {
		return 0, 0
	}
	// a name that other words follow with a suffix of its organisation
	if org {
		return n, 'O'
	}
	if n == 1 && r.Start(k) && items[k].Set&word.NameSet == 0 {
		items[k].Weak = true
	}
	return n, 'N'
}

// afterHonorific reports whether the city at item k stands behind a "Ms." and so is a
// person's name.
func (r *Reading) afterHonorific(k int32) bool {
	it := &r.Items[k]
	t := r.Doc.Tokens[it.First]
	return k > 0 && it.Is(pack.City) && it.Last-it.First == 1 && t.Has(text.Capital) && !t.Has(text.Caps) && r.Items[k-1].Only(word.Bit(pack.Honorific)) && !r.SentFirst[it.First] && r.Items[k-1].Set != 0
}

// namePart reports whether an item can be part of a name by its capitals.
func (r *Reading) namePart(k int32, inside bool) bool {
	it := &r.Items[k]
	t := r.Doc.Tokens[it.First]
	if t.Kind != text.Word {
		return false
	}
	if !t.Has(text.Capital) {
		if it.Is(pack.Holder) && it.Last-it.First > 1 && r.Doc.Tokens[it.Last-1].Has(text.Capital) {
			return true // a family name that the table has with its particle: "von der Leyen"
		}
		if !inside && k > 0 && it.Is(pack.Particle) && r.Items[k-1].Is(pack.Honorific) { // "M. de Villepin"
			n := k + 1
			for n < k+3 && n < int32(len(r.Items)) && r.Items[n].Is(pack.Particle) && !r.Doc.Tokens[r.Items[n].First].Has(text.Capital) {
				n++
			}
			return n < int32(len(r.Items)) && r.Doc.Tokens[r.Items[n].First].Has(text.Capital) && r.namePart(n, true)
		}
		return it.Is(pack.Particle) && it.Is(pack.Given) && inside
	}
	if it.Set&^word.NameSet == 0 || inside && r.behindGiven(k) {
		return true
	}
	if it.Is(pack.Nameless) {
		return false
	}
	head := r.TitleCase[r.ParaOf(it.First)]
	strong := word.Bit(pack.Title) | word.Bit(pack.Honorific) | word.Bit(pack.Body) | word.Bit(pack.Org) | word.Bit(pack.Media) | word.Bit(pack.Month) | word.Bit(pack.Weekday) | word.Bit(pack.Seat) | word.Bit(pack.Gathering) | word.Bit(pack.Group) | word.Bit(pack.Pronoun) | word.Bit(pack.Det) | word.Bit(pack.Prep)
	next := func() bool { // does an unquestionable part follow?
		if k+1 >= int32(len(r.Items)) || r.SentFirst[r.Items[k+1].First] {
			return false
		}
		n := &r.Items[k+1]
		nt := r.Doc.Tokens[n.First]
		if nt.Is('-') && nt.Has(text.Glued) && k+2 < int32(len(r.Items)) {
			n = &r.Items[k+2]
			nt = r.Doc.Tokens[n.First]
		}
		return nt.Kind == text.Word && nt.Has(text.Capital) && (n.Set == 0 || n.Set&word.NameSet != 0 && n.Set&(strong|word.Bit(pack.Country)|word.Bit(pack.City)) == 0 || nt.Has(text.Initial))
	}
	if it.Set&word.NameSet != 0 {
		if it.Set&(word.Bit(pack.Country)|word.Bit(pack.City)|word.Bit(pack.Region)) != 0 {
			return inside && !it.Is(pack.Country) || next() && it.Is(pack.Given)
		}
		if it.Set&strong != 0 {
			return it.Is(pack.Holder) && it.Only(word.NameSet|word.Bit(pack.Word)) || next() && it.Is(pack.Given) && !it.Is(pack.Title)
		}
		if r.Start(k) && it.Set&word.Plain&^word.Bit(pack.Particle) != 0 {
			return next() || inside
		}
		return true
	}
	if it.Is(pack.OrgWord) {
		return inside
	}
	if inside && it.Is(pack.Title) && !head && k > 0 && r.Items[k-1].Is(pack.Given) && it.Last-it.First == 1 {
		if f := r.Form(it, pack.Title); f.Has("generic") {
			return true // "Rodolfo Pastor"
		}
	}
	if it.Is(pack.Particle) && it.Only(word.Bit(pack.Particle)|word.Bit(pack.Word)|word.Bit(pack.Det)) && !inside {
		return next() && !head
	}
	if it.Only(word.Plain|word.Bit(pack.Verb)) && !head && !r.Start(k) {
		return inside && r.Doc.Tokens[it.First].Has(text.Capital) || next()
	}
	return false
}

// PlainName: a script without capitals.
func (r *Reading) PlainName(k int32) (int32, byte) {
	items := r.Items
	it := &items[k]
	if r.Doc.Tokens[it.First].Kind != text.Word || it.Is(pack.Prep) && it.Set&word.NameSet != 0 && !r.spelled(it) {
		return 0, 0
	}
	begins := it.Set&word.NameSet != 0 && it.Set&^(word.NameSet|word.Bit(pack.Particle)) == 0
	after := r.afterTitle(k)
	if !begins && after {
		begins = it.Set == 0 || it.Set&word.NameSet != 0 && it.Set&(word.Bit(pack.Country)|word.Bit(pack.City)|word.Bit(pack.Org)|word.Bit(pack.Region)|word.Bit(pack.Media)) == 0
	}
	if !begins && it.Is(pack.Particle) && k+1 < int32(len(items)) {
		if f := r.Form(it, pack.Particle); f != nil && f.Is(pack.Starts) || after {
			n := &items[k+1]
			begins = n.Set == 0 || n.Set&word.NameSet != 0
		}
	}
	if !begins && it.Set == 0 && k > 0 && items[k-1].Is(pack.Verb) && k+1 < int32(len(items)) && items[k+1].Set == 0 && !r.SentFirst[it.First] && !r.SentFirst[items[k+1].First] &&
		r.Doc.Tokens[items[k+1].First].Kind == text.Word && !r.Doc.Tokens[it.First].Has(text.Cut) && !r.Doc.Tokens[items[k+1].First].Has(text.Cut) {
		for _, f := range r.Forms(&items[k-1], word.Bit(pack.Verb)) { // "said" and two words that nobody knows
			begins = begins || f.Frame.Kind == pack.FSay
		}
	}
	if !begins && it.Set == 0 && k > 1 && k+1 < int32(len(items)) && items[k-1].Is(pack.And) && items[k-2].Set&word.NameSet != 0 && items[k+1].Set&word.NameSet != 0 && items[k+1].Only(word.NameSet) && !r.Doc.Tokens[it.First].Has(text.Cut) && !r.SentFirst[items[k+1].First] {
		begins = r.Doc.Tokens[items[k-1].First].Has(text.Cut) // "A and" somebody with a family name that is one
	}
	if !begins && r.spelled(it) && k+1 < int32(len(items)) && !r.SentFirst[items[k+1].First] && r.Doc.Tokens[items[k+1].First].Kind == text.Word {
		x := &items[k+1]
		begins = !r.Doc.Tokens[x.First].Has(text.Cut) && (x.Set == 0 && (after || k > 0 && items[k-1].Is(pack.Verb)) || x.Set&word.NameSet != 0 && x.Only(word.NameSet) && !x.Is(pack.Holder) || after && x.Set&word.NameSet != 0)
	}
	begins = begins || it.Set == 0 && r.nameBeforeOffice(k) || after && r.wordAsName(k)
	if !begins && it.Set == 0 && r.Latin(it) {
		begins = r.Doc.Tokens[it.First].Has(text.Capital)
	}
	if !begins {
		return 0, 0
	}
	n := int32(1)
	for k+n < int32(len(items)) && items[k+n].Last-it.First <= MaxName {
		x := &items[k+n]
		t := r.Doc.Tokens[x.First]
		if r.SentFirst[x.First] {
			break
		}
		if t.Is('-') && t.Has(text.Glued) && k+n+1 < int32(len(items)) && r.Doc.Tokens[items[k+n+1].First].Has(text.Glued) {
			n += 2
			continue
		}
		if t.Kind != text.Word || t.Has(text.Cut) && x.Set == 0 && x.Last-x.First == 1 && !t.Has(text.Glued) {
			break
		}
		if r.spelled(x) && r.nameAround(k+n+1) {
			n++
			continue
		}
		if p := &items[k+n-1]; x.Is(pack.Holder) && p.Is(pack.Holder) && !r.SameHolder(x, p) && !(p.Last-p.First == 1 && r.OnlyGiven(p.Head, r.Doc.Tokens[p.First]) && (x.Last-x.First > 1 || r.OnlyGiven(x.Head, r.Doc.Tokens[x.First]) || after && n == 1 && !r.holdsTitle(k))) {
			break // two persons side by side
		}
		if x.Set == 0 || x.Set&word.NameSet != 0 && x.Set&^(word.NameSet|word.Plain) == 0 {
			n++
			continue
		}
		// a common word as a family name: after a title and a given name alone
		if n == 1 && after && it.Last-it.First == 1 && it.Is(pack.Given) && r.OnlyGiven(it.Head, r.Doc.Tokens[it.First]) && !r.TalkNoun(x) && x.Only(word.Bit(pack.Noun)|word.Bit(pack.Adj)|word.Bit(pack.Word)|word.Bit(pack.Occasion)|word.Bit(pack.TopicNoun)|word.Bit(pack.Group)) && !r.Definite(x) {
			n++
			continue
		}
		if n == 1 && after && it.Last-it.First == 1 && r.closesName(k+n) {
			n++ // "Dr Sufian al-Qudah," where the family name is a common word with its article
			continue
		}
		if x.Is(pack.Particle) && k+n+1 < int32(len(items)) {
			if y := &items[k+n+1]; y.Set == 0 || y.Set&(word.NameSet|word.Bit(pack.Particle)) != 0 || after && y.Only(word.Plain) && !r.Definite(y) && y.Last-y.First == 1 {
				if n++; y.Set&(word.NameSet|word.Bit(pack.Particle)) == 0 && y.Set != 0 {
					n++ // "Ammar Bin Jami", the father's name a common word
				}
				continue
			}
		}
		break
	}
	if n == 1 && it.Is(pack.Given) && !it.Is(pack.Holder) && !after {
		it.Weak = true
	}
	if k+n-1 > k && items[k+n-1].Is(pack.Particle) && !items[k+n-1].Is(pack.Given) {
		n--
	}
	return n, 'N'
}

// closesName reports whether the common word at item k, with its article, can be a
// family name: the name ends there, at a mark or a word like "that".
func (r *Reading) closesName(k int32) bool {
	x := &r.Items[k]
	if k+1 >= int32(len(r.Items)) || !r.Definite(x) || !x.Only(word.Bit(pack.Noun)|word.Bit(pack.Word)|word.Bit(pack.Group)|word.Bit(pack.TopicNoun)|word.Bit(pack.Title)) {
		return false
	}
	y := &r.Items[k+1]
	t := r.Doc.Tokens[y.First]
	return t.Kind == text.Punct && (word.Comma(rune(t.Num)) || r.Pack.Habits.Enders[rune(t.Num)]) || y.Is(pack.Comp) && !y.Is(pack.Prep)
}

// SameHolder reports whether two items can be parts of one holder's name.
func (r *Reading) SameHolder(a, b *word.Item) bool {
	same := false
	for _, f := range r.Forms(a, word.Bit(pack.Holder)) {
		for _, g := range r.Forms(b, word.Bit(pack.Holder)) {
			same = same || f.ID == g.ID
		}
	}
	return same
}

// Definite reports whether all that an item can be has an article written with it.
func (r *Reading) Definite(it *word.Item) bool {
	def := true
	r.Pack.Lexicon.Each(it.Head, r.Doc.Tokens[it.First], func(f *pack.Form) { def = def && f.Feat.HasFeat(pack.Def) })
	return def
}

// Latin reports whether an item is written in Latin letters.
func (r *Reading) Latin(it *word.Item) bool {
	c := r.Doc.Text[r.Doc.Tokens[it.First].Start]
	return 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z'
}

// afterTitle reports whether what stands before an item lets an unknown word
// be a name: a title, an honorific, an adjective of a state that follows one.
func (r *Reading) afterTitle(k int32) bool {
	for j, steps := k-1, 0; j >= 0 && steps < 6; j, steps = j-1, steps+1 {
		p := &r.Items[j]
		if r.SentFirst[p.Last] && steps == 0 && p.Last == r.Items[k].First && r.SentFirst[r.Items[k].First] {
			return false
		}
		t := r.Doc.Tokens[p.First]
		switch {
		case p.Set&(word.Bit(pack.Title)|word.Bit(pack.Honorific)|word.Bit(pack.Counterpart)) != 0:
			return true
		case p.Is(pack.Country), p.Is(pack.Org), p.Is(pack.Possessive), p.Is(pack.Body), p.Is(pack.Of), p.Is(pack.City), p.Is(pack.Prep) && r.WorksIn(j):
		case t.Kind == text.Punct && word.Comma(rune(t.Num)) && steps == 0:
		case t.Kind == text.Punct && (t.Num == '"' || t.Num == '(' || t.Num == '[') && steps == 0:
		case t.Has(text.Cut) && t.Has(text.Glued) && p.Set&(word.Bit(pack.Pronoun)|word.Bit(pack.Possessive)) != 0:
		default:
			return false
		}
	}
	return false
}

// OnlyGiven reports whether a family name of the table is a given name of men or women
// too, in a script without capitals.
func (r *Reading) OnlyGiven(head int32, t text.Token) bool {
	given := false
	if !r.Pack.Habits.Cased && r.Pack.Spaced {
		r.Pack.Lexicon.Each(head, t, func(f *pack.Form) {
			given = given || f.Class == pack.Given && (f.Is(pack.Masculine) || f.Is(pack.Feminine))
		})
	}
	return given
}
