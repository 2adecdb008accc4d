package actor

import (
	"strings"
	"unicode/utf8"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
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

// person finds the actor of a named mention.
func (r *Reading) person(mi int32) int32 {
	m := &r.Mentions[mi]
	parts := r.NameParts(m)
	role, country, org := r.RoleOf(m)
	if m.Counter && role == "" {
		role = r.counterRole(mi)
	}
	if country == "" && org == "" && len(m.Titles) > 0 && !m.Counter {
		country = r.ownerHome(m)
	}
	if r.InFull(m.Name) != m.Name && len(m.Countries) == 0 {
		country = "" // whose office it is the full name tells
	}
	fem, masc := r.GenderOf(m)
	it := &r.Items[r.ItemAt[m.Name.First]]
	given := len(parts) == 1 && len(m.Titles) == 0 && it.Head >= 0 && r.OnlyGiven(it.Head, r.Doc.Tokens[it.First])
	suits := func(a *Actor) bool {
		if fem != masc && a.Fem != a.Masc && fem != a.Fem {
			return false // "Mr Berg" is not Anna Berg
		}
		if given && a.Holder != nil && a.Holder.Has("ambiguous") {
			return false // a given name that many have is not the king's of that name
		}
		if len(parts) > 1 && len(a.Parts) == 1 && a.Holder != nil && a.Holder.Has("ambiguous") {
			return false // nor is whoever has a family name besides that king
		}
		return a.Country == "" || country == "" || a.Country == country || len(m.Countries) == 0 || len(parts) > 1
	}
	best := r.personNamed(parts, suits)
	if best >= 0 && len(parts) == 1 && len(m.Titles) == 0 && r.Actors[best].Holder == nil {
		if w := r.personNamed(parts, func(a *Actor) bool { return a.Holder != nil && suits(a) }); w >= 0 {
			best = w // of two of one name it is the known one who is called by it alone
		}
	}
	if best >= 0 && len(parts) == 1 && role != "" && role != "other" && r.Actors[best].Role != role {
		if w := r.personNamed(parts, func(a *Actor) bool { return a.Role == role && suits(a) }); w >= 0 {
			best = w // of two of one name the president is the one who was called so, not his wife
		}
	}
	if best < 0 {
		// an unnamed holder of the same office, named now; the table may know the office
		probe := Actor{Kind: mention.Person, Parts: parts, Role: role, Country: country, Org: org}
		if len(m.Countries) == 0 {
			probe.Country = "" // that a title is usually one state's is less than whose it is known to be
		}
		r.holderOf(&probe, m)
		if probe.Holder != nil && len(m.Countries) == 0 && probe.Country != "" {
			country = probe.Country
		}
		if probe.Holder != nil && len(m.Titles) == 0 {
			role, country, org = probe.Role, probe.Country, probe.Org
		}
		if role != "" && (country != "" || org != "" && date.Unique(role)) && (len(m.Titles) > 0 || probe.Holder != nil) && !m.Generic {
			for w := range r.Considered {
				a := &r.Actors[w]
				if a.Kind == mention.Office && a.Country == country && !a.Generic && (a.Role == role && a.Org == org && date.Unique(role) || r.sameOffice(a, m)) {
					best = w
					a.Kind = mention.Person
					break
				}
			}
		}
		if best < 0 && probe.Holder == nil {
			best = r.namedNext(mi, parts)
		}
		if best < 0 {
			best = r.NewActor(Actor{Kind: mention.Person})
		}
	}
	a := &r.Actors[best]
	a.Thin = (a.Thin || len(a.Parts) == 0) && len(parts) == 1 && len(m.Titles) == 0 && !m.Counter && m.First == m.Name.First
	if name, certain := r.nameText(m); len(parts) > len(a.Parts) || len(parts) == len(a.Parts) && certain && !a.certain {
		r.called(best, parts, name)
		a.certain = certain
	}
	if a.Role == "" || a.Role == "other" {
		a.Role = role
	}
	if a.Country == "" {
		a.Country = country
	}
	if a.Org == "" {
		a.Org = org
	}
	r.holderOf(a, m)
	for k := r.ItemAt[m.Name.First]; k < r.ItemAt[m.Name.Last]; k++ {
		if r.Items[k].Is(pack.Holder) {
			a.Thin = false // a name that the world knows, whoever of its bearers it is
		}
	}
	a.Fem, a.Masc = a.Fem || fem, a.Masc || masc
	if m.Feat.HasFeat(pack.Fem) && !m.Feat.HasFeat(pack.Masc) {
		a.Fem = true
	}
	return best
}

// ownerHome is the state of whoever an office is said to be of, "Emmanuel Macron's envoy
// X", "her prime minister, Y"; empty if that is not told.
func (r *Reading) ownerHome(m *mention.Mention) string {
	if m.OwnerHome != "" || m.Poss == nil || !r.Pack.Order.Incise || r.MentAt[m.First] < 0 {
		return m.OwnerHome
	}
	for i := r.MentAt[m.First] - 1; i >= 0 && r.Mentions[i].Sent >= m.Sent-1; i-- { // of whom it is said, not of where
		x := &r.Mentions[i]
		if x.Kind != mention.Person && x.Kind != mention.Office || len(x.Who) != 1 || x.Plural {
			continue
		}
		if k := r.ItemAt[x.First]; x.Sent != m.Sent && k > 0 && r.Items[k-1].Is(pack.Prep) {
			continue
		}
		if x.Sent != m.Sent && r.Pack.Order.Dropped {
			break // it may be of whom the sentence leaves out
		}
		if a := &r.Actors[x.Who[0]]; a.Country != "" || a.Org != "" {
			return a.Country
		}
	}
	return r.stateBefore(m)
}

// sameOffice reports whether a mention has one of the titles by which an office was
// spoken of: "the Saudi crown prince" and, later, "Mohammed bin Salman, Crown Prince
// and Prime Minister".
func (r *Reading) sameOffice(a *Actor, m *mention.Mention) bool {
	for _, t := range r.OfficesOf(nil, m) {
		for _, o := range a.Offices {
			if rest, ok := strings.CutPrefix(t, o); ok && (rest == "" || rest[0] == ' ') {
				return true
			}
		}
	}
	for k := r.ItemAt[m.First]; k < r.ItemAt[m.Last] && date.Unique(a.Role) && r.Pack.Order.SubjectFirst && !r.Pack.Order.Inverted; k++ {
		if f := r.Form(&r.Items[k], pack.Title); f != nil && (f.Role == a.Role || f.Get("holds") == a.Role) && !r.Items[k].Is(pack.Holder) {
			return true // "the Prime Minister and Foreign Minister": holds both
		}
	}
	return false
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
	if one == "" || word == "" || one[0] != word[0] && one[0] != '.' {
		return false
	}
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
func (r *Reading) holderOf(a *Actor, m *mention.Mention) {
	if len(a.Parts) > 1 && (a.Holder != nil || r.Pack.Spaced && r.Pack.Habits.Cased && m.Name.Last-m.Name.First == 1 && a.Seen != nil) {
		return // "John Sullivan" is not the Sullivan of the table when he is only "Sullivan" later
	}
	ref := r.RefDay()
	var best *pack.Entry
	bestScore, ties := 0, 0
	lex := r.Pack.Lexicon
	toks, first, last := r.withInitial(m.Name)
	for i := first; i < last; i++ {
		end, head := lex.Longest(toks, i, last)
		if head < 0 {
			continue
		}
		if i > first && len(toks) == len(r.Doc.Tokens) && r.particleAt(i-1) {
			continue // a father's name: "Mohammed bin Salman bin Abdulaziz"
		}
		lex.Each(head, toks[i], func(f *pack.Form) {
			if f.Class != pack.Holder {
				return
			}
			whole := i == first && end == last
			score := 0
			full := f.Feat&pack.Short == 0 && end-i > 1
			switch {
			case full:
				if score = 4; i > first && !r.Pack.Habits.Cased && r.Pack.Spaced {
					score = 0 // "Othman Mohammed Younis": another's father's name
				}
			case whole || end == last && f.Feat&pack.Short != 0 && r.initialsOf(first, i, f.Entry):
				whole = true
				if score = 1; end-i == 1 && f.Role != "head-of-state" && r.OnlyGiven(head, toks[i]) {
					score = -1 // "Mansour" is a given name first
				}
			case len(a.Parts) > 1 && end == last:
				score = 0 // another given name with the same surname
			}
			if a.Country != "" && f.Country == a.Country {
				score += 2
			} else if a.Country != "" && f.Country != "" {
				score -= 4
			}
			if a.Role != "" && f.Role == a.Role {
				score += 2
			} else if a.Role != "" && f.Role != a.Role && (rank(a.Role) < rank("minister") || !full && len(m.Titles) > 0 && !RoleFits(f.Role, a.Role) && !strings.Contains(m.Titles[len(m.Titles)-1].Get("for"), f.Role)) {
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
			if f.Feat&pack.Short != 0 && !whole && len(a.Parts) > 1 && (f.Role != a.Role || f.Country != a.Country || !date.Unique(f.Role)) {
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
		if a.guessed && len(a.Parts) > 1 { // "Chung", then "Chung Dong-young": the table knew another Chung
			a.Name, a.Country, a.guessed = "", "", false
		}
		if a.Name == "" && a.Country == "" && (a.Role == "" || !r.Pack.Spaced) {
			a.Name, a.Country = r.onlyBearer(m)
			a.guessed = a.Name != "" && len(a.Parts) < 2
		}
		return
	}
	a.Holder, a.Name = best, best.Name
	if !a.Fem && !a.Masc {
		a.Fem, a.Masc = best.Is(pack.Feminine), best.Is(pack.Masculine)
	}
	inOffice := ref == "" || (best.Get("from") == "" || best.Get("from") <= ref) && (best.Get("to") == "" || best.Get("to") >= ref)
	if inOffice && rank(a.Role) >= rank("minister") && rank(best.Role) < rank(a.Role) {
		a.Role = best.Role
	}
	if a.Country == "" {
		a.Country = best.Country
	}
	if inOffice && best.Country == "" && best.Get("org") != "" && len(m.Titles) == 0 {
		a.Country = "" // "the Estonian Kaja Kallas": an officer of the Union's, and of no state
	}
	if a.Org == "" && a.Country == "" {
		a.Org = best.Get("org")
	}
}

// initialsOf reports whether the tokens [first,to) of a name are initials, of which the first is that of a
// holder's given name, where names are not declined: "S. Lavrov". It goes by the English name.
func (r *Reading) initialsOf(first, to int32, holder *pack.Entry) bool {
	if r.Pack.Names != nil || !r.Pack.Habits.Cased || first == to {
		return false
	}
	for i := first; i < to; i++ {
		if t := r.Doc.Tokens[i]; !t.Has(text.Initial) && !t.Has(text.Dotted) {
			return false
		}
	}
	one, _ := utf8.DecodeRuneInString(r.Doc.Text[r.Doc.Tokens[first].Start:])
	return strings.HasPrefix(r.Pack.Habits.Fold(holder.Name), r.Pack.Habits.Fold(string(one)))
}

// withInitial is the tokens of a name and where it stands in them: of the initials before
// a surname, or behind it, only the first, which is the given name's, in languages that decline names.
func (r *Reading) withInitial(name text.Range) (toks []text.Token, first, last int32) {
	t := r.Doc.Tokens[name.First]
	for i := name.First + 1; i < name.Last && r.Pack.Names != nil && !t.Has(text.Initial) && !t.Has(text.Dotted); i++ {
		t = r.Doc.Tokens[i] // the first of those behind the surname
	}
	if r.Pack.Names == nil || !t.Has(text.Initial) && !t.Has(text.Dotted) {
		return r.Doc.Tokens, name.First, name.Last
	}
	_, n := utf8.DecodeRuneInString(r.Doc.Text[t.Start:])
	t.ID, t.End = r.Pack.Vocab.ID(r.Pack.Habits.Fold(r.Doc.Text[t.Start:int(t.Start)+n])+"."), t.Start+int32(n)+1
	toks = append(toks, t)
	for i := name.First; i < name.Last; i++ {
		if t := r.Doc.Tokens[i]; !t.Has(text.Initial) && !t.Has(text.Dotted) {
			toks = append(toks, t)
		}
	}
	return toks, 0, int32(len(toks))
}

// particleAt reports whether a token is a particle of names and nothing else that
// a name's bearer could be called by, in a language that chains them.
func (r *Reading) particleAt(i int32) bool {
	if !r.Pack.Order.Construct {
		return false
	}
	found := false
	r.EachForm(i, func(f *pack.Form) { found = found || f.Class == pack.Particle })
	return found
}

// onlyBearer is the name and the state of the one person in the table whose name
// this can be, in whatever office and at whatever time; empty if there are several.
func (r *Reading) onlyBearer(m *mention.Mention) (name, country string) {
	first := true
	lex := r.Pack.Lexicon
	for i := m.Name.First; i < m.Name.Last; i++ {
		end, head := lex.Longest(r.Doc.Tokens, i, m.Name.Last)
		if end != m.Name.Last || i > m.Name.First && !r.Pack.Habits.Cased && r.Pack.Spaced || end-i == 1 && r.OnlyGiven(head, r.Doc.Tokens[i]) {
			continue
		}
		several := false
		lex.Each(head, r.Doc.Tokens[i], func(f *pack.Form) {
			if f.Class == pack.Holder && !f.Is(pack.Ambiguous) && (f.Feat&pack.Short == 0 || i == m.Name.First || r.initialsOf(m.Name.First, i, f.Entry)) {
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
func (r *Reading) nameThem(mi int32, who []int32) {
	var names []int32
	at := r.Mentions[mi].Last
	for i := mi + 1; i < int32(len(r.Mentions)) && len(names) < len(who); i++ {
		m := &r.Mentions[i]
		if m.Kind != mention.Person || len(m.Titles) > 0 || m.First-at > 2 || m.Sent != r.Mentions[mi].Sent {
			break
		}
		names, at = append(names, i), m.Last
	}
	for k := range who { // or in brackets after each state
		if k < len(r.Mentions[mi].Inner) && r.Mentions[mi].Inner[k].Last > 0 && r.Actors[who[k]].Kind == mention.Office {
			m := mention.Mention{Name: r.Mentions[mi].Inner[k]}
			a := &r.Actors[who[k]]
			a.Kind = mention.Person
			r.nameOf(a.id, &m)
			r.holderOf(a, &m)
		}
	}
	if len(names) != len(who) {
		return
	}
	for k, i := range names {
		a := &r.Actors[who[k]]
		if a.Kind == mention.Office {
			a.Kind = mention.Person
			r.nameOf(a.id, &r.Mentions[i])
			r.holderOf(a, &r.Mentions[i])
		}
	}
}

// nameText is a person's name in the nominative; certain says that the text has it so.
func (r *Reading) nameText(m *mention.Mention) (name string, certain bool) {
	if r.Pack.Names == nil {
		return r.TextOf(r.InFull(m.Name)), false
	}
	gender := r.GenderFeat(m)
	var b strings.Builder
	_, end := r.Doc.Bytes(m.Name)
	certain = true
	for i := m.Name.First; i < m.Name.Last; i++ {
		from, to := r.Doc.Bytes(text.Range{First: i, Last: i + 1})
		next := end
		if i+1 < m.Name.Last {
			next, _ = r.Doc.Bytes(text.Range{First: i + 1, Last: i + 2})
		}
		word := r.Doc.Text[from:to]
		if t := r.Doc.Tokens[i]; t.Kind == text.Word && !t.Has(text.Initial) && !r.ListedGiven(i) {
			certain = certain && r.Pack.Names.Cases(r.Fold(i), gender) == pack.Nom
			word = r.Pack.Names.Nominative(word, r.Fold(i), gender, m.Cases)
		}
		b.WriteString(word)
		b.WriteString(r.Doc.Text[to:next])
	}
	return b.String(), certain
}
