package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// maxName bounds the tokens of a person's name.
const maxName = 8

// names puts the words of persons' names together into items with the letter N:
// by capitals where the script has them; elsewhere from given names, holders of
// offices, and the unknown words that follow a title, and then wherever a part
// of such a name recurs.
func (r *reading) names() {
	switch {
	case r.pack.Habits.Cased:
		r.join(r.casedName)
		r.unproven()
		r.familyNames()
	case r.pack.Spaced:
		r.join(r.plainName)
		r.recurring()
	default:
		r.join(r.unspacedName)
		r.recurringUnspaced()
	}
}

// unproven takes back names of one unknown word that begin their sentence, where no
// other place of the text has the word with a capital and no verb or mark follows:
// "Aun así", "Seated in".
func (r *reading) unproven() {
	seen := map[string]bool{}
	for k := range r.items {
		it := &r.items[k]
		if it.letters&pack.Letter('N') == 0 || it.weak {
			continue
		}
		for i := it.first; i < it.last; i++ {
			seen[r.fold(i)] = true
		}
	}
	verb := bit(pack.Verb) | bit(pack.Support) | bit(pack.Aux) | bit(pack.Plan) | bit(pack.Maybe) | bit(pack.Neg) | bit(pack.Pronoun) | bit(pack.And) | bit(pack.Of)
	for k := 1; k < len(r.items) && r.pack.Order.Cases; k++ { // "in the Belvedere": a place that no list has
		it, p := &r.items[k], &r.items[k-1]
		if it.letters != pack.Letter('N') || it.last-it.first != 1 || it.set != 0 || !p.is(pack.Prep) || k+1 < len(r.items) && r.items[k+1].letters&pack.Letter('N') != 0 {
			continue
		}
		in := false
		for _, f := range r.forms(p, bit(pack.Prep)) {
			in = in || f.Markers&pack.In != 0 && f.Markers&(pack.With|pack.By|pack.Beside|pack.During) == 0
		}
		if in {
			it.letters, it.weak = 0, false
		}
	}
	for k := range r.items {
		it := &r.items[k]
		if !it.weak || it.letters != pack.Letter('N') || it.last-it.first != 1 || it.set != 0 || k+1 >= len(r.items) || seen[r.fold(it.first)] {
			continue
		}
		next := &r.items[k+1]
		if t := r.doc.Tokens[next.first]; t.Kind != text.Word || r.sentFirst[next.first] || next.set&verb != 0 || t.Has(text.Capital) || next.set == 0 && !r.pack.Order.Cases {
			continue
		}
		it.letters, it.weak = 0, false
	}
}

// titled reports whether a word that is a title too is one where it stands: with
// its article, or before a name.
func (r *reading) titled(k int) bool {
	if k > 0 && r.items[k-1].set&(bit(pack.Det)|bit(pack.Possessive)) != 0 && !r.sentFirst[r.items[k].first] {
		return true
	}
	return k+1 < len(r.items) && !r.sentFirst[r.items[k+1].first] && r.items[k+1].letters&pack.Letter('N') != 0
}

// brackets makes one item of a bracket that holds one name or acronym, to be a
// part of the group before it: "the ministers of Tajikistan [Muhriddin]".
func (r *reading) brackets() {
	out := r.items[:0]
	items := r.items
	for k := 0; k < len(items); k++ {
		it := items[k]
		t := r.doc.Tokens[it.first]
		if c, ok := r.pack.Habits.Pairs[rune(t.Num)]; ok && t.Kind == text.Punct && !r.pack.Habits.Cased && k+2 < len(items) && items[k+1].set&(bit(pack.Org)|bit(pack.Media)|bit(pack.Body)) != 0 && !r.sentFirst[it.first] {
			// the name of an organisation in quotation marks
			if e := r.doc.Tokens[items[k+2].first]; e.Kind == text.Punct && rune(e.Num) == c && items[k+2].set == 0 {
				q := items[k+1]
				q.first, q.last = it.first, items[k+2].last
				out = append(out, q)
				k += 2
				continue
			}
		}
		if (t.Is('[') || t.Is('(')) && k+2 < len(items) && k > 0 && !r.sentFirst[it.first] {
			in, end := &items[k+1], r.doc.Tokens[items[k+2].first]
			name := in.letters&pack.Letter('N') != 0
			short := in.is(pack.Org) || in.is(pack.Body) && r.doc.Tokens[in.first].Has(text.Caps) && in.last-in.first == 1 || in.set == 0 && r.doc.Tokens[in.first].Has(text.Caps)
			if (end.Is(']') || end.Is(')')) && (name || short) {
				q := item{first: it.first, last: items[k+2].last, head: -1, letters: pack.Letter('Q')}
				if name && !short {
					q.inner = text.Range{First: in.first, Last: in.last}
				}
				out = append(out, q)
				k += 2
				continue
			}
		}
		out = append(out, it)
	}
	r.items = out
	r.index()
}

// join replaces each run of items that find accepts by one named item.
func (r *reading) join(find func(k int32) (int32, byte)) {
	out := r.items[:0]
	items := r.items
	for k := int32(0); k < int32(len(items)); {
		n, letter := find(k)
		if n == 0 {
			out = append(out, items[k])
			k++
			continue
		}
		it := items[k]
		if n > 1 {
			if it.head >= 0 && !it.is(pack.Holder) {
				it.head = -1
			}
			it.set = 0
		}
		it.last = items[k+n-1].last
		it.set &= nameSet
		it.letters = pack.Letter(letter)
		out = append(out, it)
		k += n
	}
	r.items = out
	r.index()
}

// start reports whether an item begins a sentence, a quotation or a bracket.
func (r *reading) start(k int32) bool {
	it := &r.items[k]
	t := r.doc.Tokens[it.first]
	if r.sentFirst[it.first] {
		return true
	}
	if it.first > 0 {
		p := r.doc.Tokens[it.first-1]
		return p.Kind == text.Punct && t.Has(text.Glued) && p.Num != '-' && p.Num != '\'' && p.Num != '/' || p.Kind == text.Punct && colon(rune(p.Num))
	}
	return false
}

// casedName: words with capitals.
func (r *reading) casedName(k int32) (int32, byte) {
	if n := r.orgName(k); n > 0 {
		return n, 'O'
	}
	if !r.namePart(k, false) && !r.afterHonorific(k) {
		return 0, 0
	}
	items, toks := r.items, r.doc.Tokens
	n := int32(1)
	org := items[k].is(pack.OrgWord)
	for k+n < int32(len(items)) && items[k+n].last-items[k].first <= maxName {
		next := &items[k+n]
		t := toks[next.first]
		if r.sentFirst[next.first] {
			break
		}
		// a hyphen or an apostrophe inside a name
		if t.Kind == text.Punct && (t.Num == '-' || t.Num == '\'' || t.Num == 0x2019) && t.Has(text.Glued) && k+n+1 < int32(len(items)) {
			if after := &items[k+n+1]; toks[after.first].Has(text.Capital) && after.is(pack.Holder) && (items[k].is(pack.Holder) || after.only(nameSet) && n == 1) || items[k].is(pack.Holder) && n == 1 && after.set&(bit(pack.Country)|nameSet) != 0 {
				break // two persons: "the Lavrov-Wang talks"
			} else if toks[after.first].Has(text.Glued) && toks[after.first].Kind == text.Word && (toks[after.first].Has(text.Capital) || after.is(pack.Particle) || t.Num != '-' || after.set == 0 || n > 1 && r.syllable(k+n+1)) {
				n += 2
				continue
			}
			break
		}
		if t.Kind != text.Word {
			break
		}
		if next.is(pack.Holder) && items[k+n-1].is(pack.Holder) && r.pack.Order.Cases && !r.sameHolder(next, &items[k+n-1]) {
			break // "with Fidan Lavrov discussed": two persons side by side
		}
		if n == 1 && !org && next.only(bit(pack.Nameless)|plain|nameSet) && t.Has(text.Capital) && k+n+2 < int32(len(items)) && toks[items[k+n+1].first].Is('-') && toks[items[k+n+1].first].Has(text.Glued) && r.syllable(k+n+2) && items[k].only(nameSet) {
			n++ // "Kwon Young-se"
			continue
		}
		if r.namePart(k+n, true) {
			org = org || next.is(pack.OrgWord)
			n++
			continue
		}
		// particles between parts: de la, bin, van der
		j := n
		for j < n+3 && k+j < int32(len(items)) && items[k+j].is(pack.Particle) {
			j++
		}
		if j > n && k+j+1 < int32(len(items)) && toks[items[k+j].first].Is('-') && toks[items[k+j].first].Has(text.Glued) {
			j++ // "Badr al-Harthy"
		}
		if j > n && k+j < int32(len(items)) && !r.sentFirst[items[k+j].first] && r.namePart(k+j, true) {
			n = j + 1
			continue
		}
		break
	}
	if n == 1 && items[k].is(pack.Particle) && !items[k].is(pack.Given) && !items[k].is(pack.Holder) {
		return 0, 0
	}
	if it := &items[k]; n == 1 && it.is(pack.Month) && (it.last < int32(len(toks)) && toks[it.last].Kind == text.Number || it.first > 0 && toks[it.first-1].Kind == text.Number) {
		return 0, 0 // "Jan 6"
	}
	if n == 1 && toks[items[k].first].Has(text.Initial) && !items[k].is(pack.Holder) {
		return 0, 0
	}
	// a name that other words follow with a suffix of its organisation
	if org {
		return n, 'O'
	}
	if n == 1 && r.start(k) && items[k].set&nameSet == 0 {
		items[k].weak = true
	}
	return n, 'N'
}

// afterHonorific reports whether the city at item k stands behind a "Ms." and so is a
// person's name.
func (r *reading) afterHonorific(k int32) bool {
	it := &r.items[k]
	t := r.doc.Tokens[it.first]
	return k > 0 && it.is(pack.City) && it.last-it.first == 1 && t.Has(text.Capital) && !t.Has(text.Caps) && r.items[k-1].only(bit(pack.Honorific)) && !r.sentFirst[it.first] && r.items[k-1].set != 0
}

// namePart reports whether an item can be part of a name by its capitals.
func (r *reading) namePart(k int32, inside bool) bool {
	it := &r.items[k]
	t := r.doc.Tokens[it.first]
	if t.Kind != text.Word {
		return false
	}
	if !t.Has(text.Capital) {
		if it.is(pack.Holder) && it.last-it.first > 1 && r.doc.Tokens[it.last-1].Has(text.Capital) {
			return true // a family name that the table has with its particle: "von der Leyen"
		}
		if !inside && k > 0 && it.is(pack.Particle) && r.items[k-1].is(pack.Honorific) { // "M. de Villepin"
			n := k + 1
			for n < k+3 && n < int32(len(r.items)) && r.items[n].is(pack.Particle) && !r.doc.Tokens[r.items[n].first].Has(text.Capital) {
				n++
			}
			return n < int32(len(r.items)) && r.doc.Tokens[r.items[n].first].Has(text.Capital) && r.namePart(n, true)
		}
		return it.is(pack.Particle) && it.is(pack.Given) && inside
	}
	if it.set&^nameSet == 0 || inside && r.behindGiven(k) {
		return true
	}
	if it.is(pack.Nameless) {
		return false
	}
	head := r.titleCase[r.paraOf(it.first)]
	strong := bit(pack.Title) | bit(pack.Honorific) | bit(pack.Body) | bit(pack.Org) | bit(pack.Media) | bit(pack.Month) | bit(pack.Weekday) | bit(pack.Seat) | bit(pack.Gathering) | bit(pack.Group) | bit(pack.Pronoun) | bit(pack.Det) | bit(pack.Prep)
	next := func() bool { // does an unquestionable part follow?
		if k+1 >= int32(len(r.items)) || r.sentFirst[r.items[k+1].first] {
			return false
		}
		n := &r.items[k+1]
		nt := r.doc.Tokens[n.first]
		if nt.Is('-') && nt.Has(text.Glued) && k+2 < int32(len(r.items)) {
			n = &r.items[k+2]
			nt = r.doc.Tokens[n.first]
		}
		return nt.Kind == text.Word && nt.Has(text.Capital) && (n.set == 0 || n.set&nameSet != 0 && n.set&(strong|bit(pack.Country)|bit(pack.City)) == 0 || nt.Has(text.Initial))
	}
	if it.set&nameSet != 0 {
		if it.set&(bit(pack.Country)|bit(pack.City)|bit(pack.Region)) != 0 {
			return inside && !it.is(pack.Country) || next() && it.is(pack.Given)
		}
		if it.set&strong != 0 {
			return it.is(pack.Holder) && it.only(nameSet|bit(pack.Word)) || next() && it.is(pack.Given) && !it.is(pack.Title)
		}
		if r.start(k) && it.set&plain&^bit(pack.Particle) != 0 {
			return next() || inside
		}
		return true
	}
	if it.is(pack.OrgWord) {
		return inside
	}
	if inside && it.is(pack.Title) && !head && k > 0 && r.items[k-1].is(pack.Given) && it.last-it.first == 1 {
		if f := r.form(it, pack.Title); f.Has("generic") {
			return true // "Rodolfo Pastor"
		}
	}
	if it.is(pack.Particle) && it.only(bit(pack.Particle)|bit(pack.Word)|bit(pack.Det)) && !inside {
		return next() && !head
	}
	if it.only(plain|bit(pack.Verb)) && !head && !r.start(k) {
		return inside && r.doc.Tokens[it.first].Has(text.Capital) || next()
	}
	return false
}

// plainName: a script without capitals.
func (r *reading) plainName(k int32) (int32, byte) {
	items := r.items
	it := &items[k]
	if r.doc.Tokens[it.first].Kind != text.Word || it.is(pack.Prep) && it.set&nameSet != 0 && !r.spelled(it) {
		return 0, 0
	}
	begins := it.set&nameSet != 0 && it.set&^(nameSet|bit(pack.Particle)) == 0
	after := r.afterTitle(k)
	if !begins && after {
		begins = it.set == 0 || it.set&nameSet != 0 && it.set&(bit(pack.Country)|bit(pack.City)|bit(pack.Org)|bit(pack.Region)|bit(pack.Media)) == 0
	}
	if !begins && it.is(pack.Particle) && k+1 < int32(len(items)) {
		if f := r.form(it, pack.Particle); f != nil && f.Is(pack.Starts) || after {
			n := &items[k+1]
			begins = n.set == 0 || n.set&nameSet != 0
		}
	}
	if !begins && it.set == 0 && k > 0 && items[k-1].is(pack.Verb) && k+1 < int32(len(items)) && items[k+1].set == 0 && !r.sentFirst[it.first] && !r.sentFirst[items[k+1].first] &&
		r.doc.Tokens[items[k+1].first].Kind == text.Word && !r.doc.Tokens[it.first].Has(text.Cut) && !r.doc.Tokens[items[k+1].first].Has(text.Cut) {
		for _, f := range r.forms(&items[k-1], bit(pack.Verb)) { // "said" and two words that nobody knows
			begins = begins || f.Frame.Kind == pack.FSay
		}
	}
	if !begins && it.set == 0 && k > 1 && k+1 < int32(len(items)) && items[k-1].is(pack.And) && items[k-2].set&nameSet != 0 && items[k+1].set&nameSet != 0 && items[k+1].only(nameSet) && !r.doc.Tokens[it.first].Has(text.Cut) && !r.sentFirst[items[k+1].first] {
		begins = r.doc.Tokens[items[k-1].first].Has(text.Cut) // "A and" somebody with a family name that is one
	}
	if !begins && r.spelled(it) && k+1 < int32(len(items)) && !r.sentFirst[items[k+1].first] && r.doc.Tokens[items[k+1].first].Kind == text.Word {
		x := &items[k+1]
		begins = !r.doc.Tokens[x.first].Has(text.Cut) && (x.set == 0 && (after || k > 0 && items[k-1].is(pack.Verb)) || x.set&nameSet != 0 && x.only(nameSet) && !x.is(pack.Holder) || after && x.set&nameSet != 0)
	}
	begins = begins || it.set == 0 && r.nameBeforeOffice(k) || after && r.wordAsName(k)
	if !begins && it.set == 0 && r.latin(it) {
		begins = r.doc.Tokens[it.first].Has(text.Capital)
	}
	if !begins {
		return 0, 0
	}
	n := int32(1)
	for k+n < int32(len(items)) && items[k+n].last-it.first <= maxName {
		x := &items[k+n]
		t := r.doc.Tokens[x.first]
		if r.sentFirst[x.first] {
			break
		}
		if t.Is('-') && t.Has(text.Glued) && k+n+1 < int32(len(items)) && r.doc.Tokens[items[k+n+1].first].Has(text.Glued) {
			n += 2
			continue
		}
		if t.Kind != text.Word || t.Has(text.Cut) && x.set == 0 && !r.doc.Tokens[x.first].Has(text.Glued) {
			break
		}
		if r.spelled(x) && r.nameAround(k+n+1) {
			n++
			continue
		}
		if p := &items[k+n-1]; x.is(pack.Holder) && p.is(pack.Holder) && !r.sameHolder(x, p) && !(p.last-p.first == 1 && r.onlyGiven(p.head, r.doc.Tokens[p.first]) && (x.last-x.first > 1 || r.onlyGiven(x.head, r.doc.Tokens[x.first]))) {
			break // two persons side by side
		}
		if x.set == 0 || x.set&nameSet != 0 && x.set&^(nameSet|plain) == 0 {
			n++
			continue
		}
		// a common word as a family name: after a title and a given name alone
		if n == 1 && after && it.last-it.first == 1 && it.is(pack.Given) && r.onlyGiven(it.head, r.doc.Tokens[it.first]) && !r.talkNoun(x) && x.only(bit(pack.Noun)|bit(pack.Adj)|bit(pack.Word)|bit(pack.Occasion)|bit(pack.TopicNoun)|bit(pack.Group)) && !r.definite(x) {
			n++
			continue
		}
		if n == 1 && after && it.last-it.first == 1 && r.closesName(k+n) {
			n++ // "Dr Sufian al-Qudah," where the family name is a common word with its article
			continue
		}
		if x.is(pack.Particle) && k+n+1 < int32(len(items)) {
			if y := &items[k+n+1]; y.set == 0 || y.set&(nameSet|bit(pack.Particle)) != 0 || after && y.only(plain) && !r.definite(y) && y.last-y.first == 1 {
				if n++; y.set&(nameSet|bit(pack.Particle)) == 0 && y.set != 0 {
					n++ // "Ammar Bin Jami", the father's name a common word
				}
				continue
			}
		}
		break
	}
	if n == 1 && it.is(pack.Given) && !it.is(pack.Holder) && !after {
		it.weak = true
	}
	if k+n-1 > k && items[k+n-1].is(pack.Particle) && !items[k+n-1].is(pack.Given) {
		n--
	}
	return n, 'N'
}

// closesName reports whether the common word at item k, with its article, can be a
// family name: the name ends there, at a mark or a word like "that".
func (r *reading) closesName(k int32) bool {
	x := &r.items[k]
	if k+1 >= int32(len(r.items)) || !r.definite(x) || !x.only(bit(pack.Noun)|bit(pack.Word)|bit(pack.Group)|bit(pack.TopicNoun)|bit(pack.Title)) {
		return false
	}
	y := &r.items[k+1]
	t := r.doc.Tokens[y.first]
	return t.Kind == text.Punct && (comma(rune(t.Num)) || r.pack.Habits.Enders[rune(t.Num)]) || y.is(pack.Comp) && !y.is(pack.Prep)
}

// sameHolder reports whether two items can be parts of one holder's name.
func (r *reading) sameHolder(a, b *item) bool {
	same := false
	for _, f := range r.forms(a, bit(pack.Holder)) {
		for _, g := range r.forms(b, bit(pack.Holder)) {
			same = same || f.ID == g.ID
		}
	}
	return same
}

// definite reports whether all that an item can be has an article written with it.
func (r *reading) definite(it *item) bool {
	def := true
	r.pack.Lexicon.Each(it.head, r.doc.Tokens[it.first], func(f *pack.Form) { def = def && f.Feat.HasFeat(pack.Def) })
	return def
}

// latin reports whether an item is written in Latin letters.
func (r *reading) latin(it *item) bool {
	c := r.doc.Text[r.doc.Tokens[it.first].Start]
	return 'A' <= c && c <= 'Z' || 'a' <= c && c <= 'z'
}

// afterTitle reports whether what stands before an item lets an unknown word
// be a name: a title, an honorific, an adjective of a state that follows one.
func (r *reading) afterTitle(k int32) bool {
	for j, steps := k-1, 0; j >= 0 && steps < 6; j, steps = j-1, steps+1 {
		p := &r.items[j]
		if r.sentFirst[p.last] && steps == 0 && p.last == r.items[k].first && r.sentFirst[r.items[k].first] {
			return false
		}
		t := r.doc.Tokens[p.first]
		switch {
		case p.set&(bit(pack.Title)|bit(pack.Honorific)|bit(pack.Counterpart)) != 0:
			return true
		case p.is(pack.Country), p.is(pack.Org), p.is(pack.Possessive), p.is(pack.Body), p.is(pack.Of), p.is(pack.City), p.is(pack.Prep) && r.worksIn(j):
		case t.Kind == text.Punct && comma(rune(t.Num)) && steps == 0:
		case t.Kind == text.Punct && (t.Num == '"' || t.Num == '(' || t.Num == '[') && steps == 0:
		case t.Has(text.Cut) && t.Has(text.Glued) && p.set&(bit(pack.Pronoun)|bit(pack.Possessive)) != 0:
		default:
			return false
		}
	}
	return false
}

// fold gives a token's folded form.
func (r *reading) fold(i int32) string { return r.pack.Habits.Fold(r.doc.At(i)) }
