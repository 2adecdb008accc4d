package reader

import (
	"strings"
	"unicode/utf8"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// rank orders roles where one person has several titles: the office that the
// world's press would name first.
func rank(role string) int {
	for i, x := range []string{"head-of-state", "head-of-government", "foreign-minister", "defence-minister", "secretary-general",
		"deputy-minister", "spokesperson", "ambassador", "envoy", "minister", "legislator", "party-official", "military", "official"} {
		if x == role {
			return i
		}
	}
	return 99
}

// nameParts gives the folded words of a mention's name, each without the ending of its case.
func (r *reading) nameParts(m *mention) []string {
	if !r.pack.Spaced {
		return r.unspacedParts(m)
	}
	var out []string
	for i := m.name.First; i < m.name.Last; i++ {
		if t := r.doc.Tokens[i]; t.Kind == text.Word && !(len(out) > 0 && r.regnal(i)) {
			out = append(out, r.pack.Names.Stem(r.fold(i)))
		}
	}
	return out
}

// regnal reports whether a word is the number of a monarch or a pope: "Leo XIV" is later "Leo".
func (r *reading) regnal(i int32) bool {
	t := r.doc.Tokens[i]
	return t.Has(text.Caps) && !t.Has(text.Dotted) && strings.Trim(r.doc.Text[t.Start:t.End], "IVXL") == ""
}

// person finds the actor of a named mention.
func (r *reading) person(mi int32) int32 {
	m := &r.mentions[mi]
	parts := r.nameParts(m)
	role, country, org := r.roleOf(m)
	if m.counter && role == "" {
		role = r.counterRole(mi)
	}
	if country == "" && org == "" && len(m.titles) > 0 && !m.counter {
		country = r.ownerHome(m)
	}
	if r.inFull(m.name) != m.name && len(m.countries) == 0 {
		country = "" // whose office it is the full name tells
	}
	fem, masc := r.genderOf(m)
	it := &r.items[r.itemAt[m.name.First]]
	given := len(parts) == 1 && len(m.titles) == 0 && it.head >= 0 && r.onlyGiven(it.head, r.doc.Tokens[it.first])
	suits := func(a *actor) bool {
		if fem != masc && a.fem != a.masc && fem != a.fem {
			return false // "Mr Berg" is not Anna Berg
		}
		if given && a.holder != nil && a.holder.Has("ambiguous") {
			return false // a given name that many have is not the king's of that name
		}
		return a.country == "" || country == "" || a.country == country || len(m.countries) == 0 || len(parts) > 1
	}
	best := r.personNamed(parts, suits)
	if best >= 0 && len(parts) == 1 && len(m.titles) == 0 && r.actors[best].holder == nil {
		if w := r.personNamed(parts, func(a *actor) bool { return a.holder != nil && suits(a) }); w >= 0 {
			best = w // of two of one name it is the known one who is called by it alone
		}
	}
	if best < 0 {
		// an unnamed holder of the same office, named now; the table may know the office
		probe := actor{kind: kPerson, parts: parts, role: role, country: country, org: org}
		if len(m.countries) == 0 {
			probe.country = "" // that a title is usually one state's is less than whose it is known to be
		}
		r.holderOf(&probe, m)
		if probe.holder != nil && len(m.countries) == 0 && probe.country != "" {
			country = probe.country
		}
		if probe.holder != nil && len(m.titles) == 0 {
			role, country, org = probe.role, probe.country, probe.org
		}
		if role != "" && (country != "" || org != "" && unique(role)) && (len(m.titles) > 0 || probe.holder != nil) && !m.generic {
			for w := range r.considered {
				a := &r.actors[w]
				if a.kind == kOffice && a.country == country && !a.generic && (a.role == role && a.org == org && unique(role) || r.sameOffice(a, m)) {
					best = w
					a.kind = kPerson
					break
				}
			}
		}
		if best < 0 && probe.holder == nil {
			best = r.namedNext(mi, parts)
		}
		if best < 0 {
			best = r.newActor(actor{kind: kPerson})
		}
	}
	a := &r.actors[best]
	a.thin = (a.thin || len(a.parts) == 0) && len(parts) == 1 && len(m.titles) == 0 && !m.counter && m.First == m.name.First
	if name, certain := r.nameText(m); len(parts) > len(a.parts) || len(parts) == len(a.parts) && certain && !a.certain {
		r.called(best, parts, name)
		a.certain = certain
	}
	if a.role == "" || a.role == "other" {
		a.role = role
	}
	if a.country == "" {
		a.country = country
	}
	if a.org == "" {
		a.org = org
	}
	r.holderOf(a, m)
	for k := r.itemAt[m.name.First]; k < r.itemAt[m.name.Last]; k++ {
		if r.items[k].is(pack.Holder) {
			a.thin = false // a name that the world knows, whoever of its bearers it is
		}
	}
	a.fem, a.masc = a.fem || fem, a.masc || masc
	if m.feat.HasFeat(pack.Fem) && !m.feat.HasFeat(pack.Masc) {
		a.fem = true
	}
	return best
}

// ownerHome is the state of whoever an office is said to be of, "Emmanuel Macron's envoy
// X", "her prime minister, Y"; empty if that is not told.
func (r *reading) ownerHome(m *mention) string {
	if m.ownerHome != "" || m.poss == nil || !r.pack.Order.Incise || r.pack.Order.Dropped || r.mentAt[m.First] < 0 {
		return m.ownerHome
	}
	for i := r.mentAt[m.First] - 1; i >= 0 && r.mentions[i].sent >= m.sent-1; i-- { // of whom it is said, not of where
		x := &r.mentions[i]
		if x.kind != kPerson && x.kind != kOffice || len(x.who) != 1 || x.plural {
			continue
		}
		if k := r.itemAt[x.First]; x.sent != m.sent && k > 0 && r.items[k-1].is(pack.Prep) {
			continue
		}
		if c := r.actors[x.who[0]].country; c != "" {
			return c
		}
	}
	return r.stateBefore(m)
}

// sameOffice reports whether a mention has one of the titles by which an office was
// spoken of: "the Saudi crown prince" and, later, "Mohammed bin Salman, Crown Prince
// and Prime Minister".
func (r *reading) sameOffice(a *actor, m *mention) bool {
	for _, t := range r.officesOf(nil, m) {
		for _, o := range a.offices {
			if rest, ok := strings.CutPrefix(t, o); ok && (rest == "" || rest[0] == ' ') {
				return true
			}
		}
	}
	for k := r.itemAt[m.First]; k < r.itemAt[m.Last] && unique(a.role) && r.pack.Order.SubjectFirst && !r.pack.Order.Inverted; k++ {
		if f := r.form(&r.items[k], pack.Title); f != nil && (f.Role == a.role || f.Get("holds") == a.role) && !r.items[k].is(pack.Holder) {
			return true // "the Prime Minister and Foreign Minister": holds both
		}
	}
	return false
}

// genderOf is what the article, the honorific and the given name of a mention tell
// of its gender.
func (r *reading) genderOf(m *mention) (fem, masc bool) {
	told := [2]bool{} // by the article: surer than a given name
	for k := r.itemAt[m.First]; k < r.itemAt[m.Last]; k++ {
		set := bit(pack.Honorific) | bit(pack.Given)
		if k == r.itemAt[m.First] {
			set |= bit(pack.Det)
		}
		for _, f := range r.forms(&r.items[k], set) {
			fem, masc = fem || f.Is(pack.Feminine), masc || f.Is(pack.Masculine)
			if f.Class == pack.Det && len(m.titles) > 0 {
				told[0], told[1] = told[0] || f.Is(pack.Feminine), told[1] || f.Is(pack.Masculine)
			}
		}
		if it := &r.items[k]; !it.is(pack.Given) && (it.is(pack.Holder) || it.letters == pack.Letter('N') && it.last-it.first > 1) { // a whole name: by its first word
			r.eachForm(it.first, func(f *pack.Form) {
				if f.Class == pack.Given {
					fem, masc = fem || f.Is(pack.Feminine), masc || f.Is(pack.Masculine)
				}
			})
		}
	}
	if told[0] != told[1] {
		fem, masc = told[0], told[1]
	}
	if m.feat.HasFeat(pack.Def) && m.feat.HasFeat(pack.Fem) != m.feat.HasFeat(pack.Masc) { // with its article
		fem, masc = fem || m.feat.HasFeat(pack.Fem), masc || m.feat.HasFeat(pack.Masc)
	}
	return fem, masc
}

// sameName reports whether one of two names is a part of the other that names
// the same person: the same words, or one's last word among the other's.
func sameName(a, b []string) bool {
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	if len(a) < len(b) {
		a, b = b, a
	}
	// every word of the shorter one is in the longer one, in order
	j := 0
	for i := 0; i < len(a) && j < len(b); i++ {
		if a[i] == b[j] || len(b) > 1 && (initialOf(a[i], b[j]) || initialOf(b[j], a[i])) {
			j++
		}
	}
	if j == len(b) {
		return len(b) > 1 || len(a) == 1 || a[len(a)-1] == b[0] || a[0] == b[0] || len(b[0]) > 3
	}
	if x, y := a[len(a)-1], b[len(b)-1]; len(b) > 1 && a[0] == b[0] && near(x, y) || len(b) == 1 && len(x) > 6 && utf8.RuneCountInString(x) > 5 && near(x, y) {
		return true // one name in two spellings
	}
	// the same given and family name with others between or before
	return len(b) > 1 && a[len(a)-1] == b[len(b)-1] && a[0] == b[0]
}

// initialOf reports whether one is an initial of a word.
func initialOf(one, word string) bool {
	w, stop := strings.CutSuffix(one, ".")
	return len(word) > len(w) && strings.HasPrefix(word, w) && (stop || len(w) <= utf8.UTFMax && utf8.RuneCountInString(w) == 1)
}

// near reports whether two words, of four letters at least, differ by one letter.
func near(x, y string) bool {
	if d := len(x) - len(y); d > utf8.UTFMax || d < -utf8.UTFMax {
		return false
	}
	i := 0
	for i < len(x) && i < len(y) && x[i] == y[i] {
		i++
	}
	for i > 0 && (i < len(x) && !utf8.RuneStart(x[i]) || i < len(y) && !utf8.RuneStart(y[i])) {
		i-- // back to where the letter begins that differs
	}
	_, n := utf8.DecodeRuneInString(x[i:])
	_, m := utf8.DecodeRuneInString(y[i:])
	if x[i+n:] != y[i+m:] && x[i+n:] != y[i:] && x[i:] != y[i+m:] {
		return false
	}
	return min(utf8.RuneCountInString(x), utf8.RuneCountInString(y)) >= 4
}

// holderOf looks a person up in the table of holders of offices: a full name
// suffices; a surname alone needs the office or state to agree, or to be the
// only one of its name in office on the day.
func (r *reading) holderOf(a *actor, m *mention) {
	if len(a.parts) > 1 && (a.holder != nil || r.pack.Spaced && r.pack.Habits.Cased && m.name.Last-m.name.First == 1 && a.seen != nil) {
		return // "John Sullivan" is not the Sullivan of the table when he is only "Sullivan" later
	}
	ref := ""
	if !r.ref.IsZero() {
		ref = r.ref.Format("2006-01-02")
	}
	var best *pack.Entry
	bestScore, ties := 0, 0
	lex := r.pack.Lexicon
	toks, first, last := r.withInitial(m.name)
	for i := first; i < last; i++ {
		end, head := lex.Longest(toks, i, last)
		if head < 0 {
			continue
		}
		if i > first && len(toks) == len(r.doc.Tokens) && r.particleAt(i-1) {
			continue // a father's name: "Mohammed bin Salman bin Abdulaziz"
		}
		whole := i == first && end == last
		lex.Each(head, toks[i], func(f *pack.Form) {
			if f.Class != pack.Holder {
				return
			}
			score := 0
			full := f.Feat&pack.Short == 0 && end-i > 1
			switch {
			case full:
				if score = 4; i > first && !r.pack.Habits.Cased && r.pack.Spaced {
					score = 0 // "Othman Mohammed Younis": another's father's name
				}
			case whole:
				if score = 1; end-i == 1 && f.Role != "head-of-state" && r.onlyGiven(head, toks[i]) {
					score = -1 // "Mansour" is a given name first
				}
			case len(a.parts) > 1 && end == last:
				score = 0 // another given name with the same surname
			}
			if a.country != "" && f.Country == a.country {
				score += 2
			} else if a.country != "" && f.Country != "" {
				score -= 4
			}
			if a.role != "" && f.Role == a.role {
				score += 2
			} else if a.role != "" && f.Role != a.role && (rank(a.role) < rank("minister") || !full && len(m.titles) > 0 && !roleFits(f.Role, a.role) && !strings.Contains(m.titles[len(m.titles)-1].Get("for"), f.Role)) {
				score-- // "Crown Prince Hussein" is no foreign minister Hussein
			}
			if ref != "" {
				from, to := f.Get("from"), f.Get("to")
				if in := (from == "" || from <= ref) && (to == "" || to >= ref); in {
					score += 2
				} else {
					score--
				}
			}
			if f.Is(pack.Ambiguous) {
				score--
			}
			if f.Feat&pack.Short != 0 && !whole && len(a.parts) > 1 && (f.Role != a.role || f.Country != a.country || !unique(f.Role)) {
				return // another of the family
			}
			switch {
			case score > bestScore:
				best, bestScore, ties = f.Entry, score, 0
			case score == bestScore && best != nil && f.Entry != best && f.ID != best.ID:
				ties++
			}
		})
	}
	if best == nil || bestScore < 3 || ties > 0 {
		if a.guessed && len(a.parts) > 1 { // "Chung", then "Chung Dong-young": the table knew another Chung
			a.name, a.country, a.guessed = "", "", false
		}
		if a.name == "" && a.country == "" && (a.role == "" || !r.pack.Spaced) {
			a.name, a.country = r.onlyBearer(m)
			a.guessed = a.name != "" && len(a.parts) < 2
		}
		return
	}
	a.holder, a.name = best, best.Name
	inOffice := ref == "" || (best.Get("from") == "" || best.Get("from") <= ref) && (best.Get("to") == "" || best.Get("to") >= ref)
	if inOffice && rank(a.role) >= rank("minister") && rank(best.Role) < rank(a.role) {
		a.role = best.Role
	}
	if a.country == "" {
		a.country = best.Country
	}
	if a.org == "" && a.country == "" {
		a.org = best.Get("org")
	}
}

// onlyGiven reports whether a family name of the table is a given name of men or women
// too, in a script without capitals.
func (r *reading) onlyGiven(head int32, t text.Token) bool {
	given := false
	if !r.pack.Habits.Cased && r.pack.Spaced {
		r.pack.Lexicon.Each(head, t, func(f *pack.Form) {
			given = given || f.Class == pack.Given && (f.Is(pack.Masculine) || f.Is(pack.Feminine))
		})
	}
	return given
}

// withInitial is the tokens of a name and where it stands in them: of the initials before
// a surname only the first, which is the given name's, in languages that decline names.
func (r *reading) withInitial(name text.Range) (toks []text.Token, first, last int32) {
	t := r.doc.Tokens[name.First]
	if r.pack.Names == nil || !t.Has(text.Initial) && !t.Has(text.Dotted) {
		return r.doc.Tokens, name.First, name.Last
	}
	_, n := utf8.DecodeRuneInString(r.doc.Text[t.Start:])
	t.ID, t.End = r.pack.Vocab.ID(r.pack.Habits.Fold(r.doc.Text[t.Start:int(t.Start)+n])+"."), t.Start+int32(n)+1
	toks = append(toks, t)
	for i := name.First + 1; i < name.Last; i++ {
		if t := r.doc.Tokens[i]; !t.Has(text.Initial) && !t.Has(text.Dotted) {
			toks = append(toks, t)
		}
	}
	return toks, 0, int32(len(toks))
}

// particleAt reports whether a token is a particle of names and nothing else that
// a name's bearer could be called by, in a language that chains them.
func (r *reading) particleAt(i int32) bool {
	if !r.pack.Order.Construct {
		return false
	}
	found := false
	r.eachForm(i, func(f *pack.Form) { found = found || f.Class == pack.Particle })
	return found
}

// onlyBearer is the name and the state of the one person in the table whose name
// this can be, in whatever office and at whatever time; empty if there are several.
func (r *reading) onlyBearer(m *mention) (name, country string) {
	first := true
	lex := r.pack.Lexicon
	for i := m.name.First; i < m.name.Last; i++ {
		end, head := lex.Longest(r.doc.Tokens, i, m.name.Last)
		if end != m.name.Last || i > m.name.First && !r.pack.Habits.Cased && r.pack.Spaced || end-i == 1 && r.onlyGiven(head, r.doc.Tokens[i]) {
			continue
		}
		several := false
		lex.Each(head, r.doc.Tokens[i], func(f *pack.Form) {
			if f.Class == pack.Holder && !f.Is(pack.Ambiguous) && (f.Feat&pack.Short == 0 || i == m.name.First) {
				several = several || name != "" && name != f.Name
				name = f.Name
				if first {
					country, first = f.Country, false
				} else if country != f.Country {
					country = ""
				}
			}
		})
		if several {
			return "", ""
		}
	}
	return name, country
}

// nameThem gives the holders of one office of several states the names that
// follow: "his Uzbek and Kazakh counterparts, A and B".
func (r *reading) nameThem(mi int32, who []int32) {
	var names []int32
	at := r.mentions[mi].Last
	for i := mi + 1; i < int32(len(r.mentions)) && len(names) < len(who); i++ {
		m := &r.mentions[i]
		if m.kind != kPerson || len(m.titles) > 0 || m.First-at > 2 || m.sent != r.mentions[mi].sent {
			break
		}
		names, at = append(names, i), m.Last
	}
	for k := range who { // or in brackets after each state
		if k < len(r.mentions[mi].inner) && r.mentions[mi].inner[k].Last > 0 && r.actors[who[k]].kind == kOffice {
			m := mention{name: r.mentions[mi].inner[k]}
			a := &r.actors[who[k]]
			a.kind = kPerson
			r.nameOf(a.id, &m)
			r.holderOf(a, &m)
		}
	}
	if len(names) != len(who) {
		return
	}
	for k, i := range names {
		a := &r.actors[who[k]]
		if a.kind == kOffice {
			a.kind = kPerson
			r.nameOf(a.id, &r.mentions[i])
			r.holderOf(a, &r.mentions[i])
		}
	}
}
