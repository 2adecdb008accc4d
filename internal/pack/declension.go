package pack

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/mahdar/mahdar/internal/text"
)

// Declension tells by the ending of a name that no table holds in which case it
// stands, and what is the same in all its cases. It is made of the paradigms that
// pack.toml lists under [names]; of endings that fit a word the longest counts.
type Declension struct {
	by      map[string][]ending // by the folded ending
	longest int                 // bytes of the longest one
}

// ending is one form of a paradigm of names.
type ending struct {
	feat   Feat
	common string // what all forms of the paradigm begin with: of -ов, -ова, -ову it is -ов
	nom    string // the nominative of the same number and gender
	after  string // letters of which the stem's last must be one; empty if it can be any
}

// minStem is how many letters of a name must stand before its ending.
const minStem = 2

// declension makes the table of endings of some paradigms.
func declension(names []string, pars map[string]paradigm, secs []*Section, h *text.Habits) (*Declension, error) {
	if len(names) == 0 {
		return nil, nil
	}
	d := &Declension{by: map[string][]ending{}}
	after := map[string]string{}
	for _, s := range secs {
		if s.Class == "paradigm" && len(s.Attrs) > 1 {
			after[s.Attrs[0].Key] = h.Fold(s.Attrs.Get("after"))
		}
	}
	for _, name := range names {
		p, ok := pars[name]
		if !ok {
			return nil, fmt.Errorf("there is no [paradigm %s]", name)
		}
		tails := make([]string, len(p))
		for i, f := range p {
			tail, ok := strings.CutPrefix(f.tmpl, "{}")
			if !ok || strings.ContainsAny(tail, "{}") {
				return nil, fmt.Errorf("paradigm %s: a form of a name is {} and an ending", name)
			}
			tails[i] = h.Fold(tail)
		}
		common := tails[0]
		for _, t := range tails[1:] {
			for !strings.HasPrefix(t, common) {
				_, n := utf8.DecodeLastRuneInString(common)
				common = common[:len(common)-n]
			}
		}
		for i, f := range p {
			e := ending{feat: f.feat, common: common, nom: tails[i], after: after[name]}
			for j, g := range p {
				if g.feat&Nom != 0 && agrees(g.feat&^Cases, f.feat&^Cases) {
					e.nom = tails[j]
					break
				}
			}
			d.by[tails[i]] = append(d.by[tails[i]], e)
			d.longest = max(d.longest, len(tails[i]))
		}
	}
	return d, nil
}

// longestEnding gives the endings that a folded word can have: those of the most
// letters; and where they begin.
func (d *Declension) longestEnding(word string) ([]ending, int) {
	if d == nil {
		return nil, len(word)
	}
	for at := max(0, len(word)-d.longest); at <= len(word); at++ {
		if at < len(word) && !utf8.RuneStart(word[at]) {
			continue
		}
		list := d.by[word[at:]]
		if len(list) == 0 || utf8.RuneCountInString(word[:at]) < minStem {
			continue
		}
		last, _ := utf8.DecodeLastRuneInString(word[:at])
		var fit []ending
		for i, e := range list {
			switch ok := e.after == "" || strings.ContainsRune(e.after, last); {
			case !ok && fit == nil:
				fit = append(make([]ending, 0, len(list)), list[:i]...)
			case ok && fit != nil:
				fit = append(fit, e)
			}
		}
		if fit == nil {
			return list, at
		}
		if len(fit) > 0 {
			return fit, at
		}
	}
	return nil, len(word)
}

// Stem is what a folded word of a name has in common in all its cases.
func (d *Declension) Stem(word string) string {
	list, at := d.longestEnding(word)
	if len(list) == 0 {
		return word
	}
	return word[:at] + list[0].common
}

// Cases is the cases in which a folded word of a name can stand, of a bearer of
// a gender (Masc or Fem, 0 if it is not known); 0 if its ending does not tell.
func (d *Declension) Cases(word string, gender Feat) Feat {
	list, _ := d.longestEnding(word)
	var out Feat
	for _, e := range list {
		if gender == 0 || agrees(gender, e.feat) {
			out |= e.feat & Cases
		}
	}
	return out
}

// listed is the forms of a holder's name or a place's, folded once, by which is told in
// which cases each can stand; nil of what is not declined.
type listed struct {
	d      *Declension
	h      *text.Habits
	class  Class
	folded []string
	first  []string // the words of the first form
	nom    string   // the first form as written
}

// listed reads a list of forms parted by semicolons; alt if they are adjectives.
func (d *Declension) listed(class Class, all string, alt bool, h *text.Habits) *listed {
	if d == nil || alt || all == "" || class != Holder && class != Country && class != City && class != Org && class != Seat && class != Media {
		return nil
	}
	l := &listed{d: d, h: h, class: class}
	for w := range strings.SplitSeq(all, ";") {
		w = strings.TrimSpace(w)
		if l.folded = append(l.folded, h.Fold(w)); len(l.folded) == 1 {
			l.nom = w
		}
	}
	l.first = strings.Fields(strings.ReplaceAll(l.folded[0], "*", ""))
	return l
}

// cases is the cases of one of the forms, s. The first is the nominative, of a
// place that is no feminine the accusative too; a name that has no other form than
// the first stands so in any case. Of the others their endings tell.
func (l *listed) cases(s string, first bool) Feat {
	if l == nil {
		return 0
	}
	d, h, place := l.d, l.h, l.class != Holder
	switch {
	case first && !l.declined(h.Fold(s)):
		return Cases
	case first && place && (d.headCases(s, Masc, h)&Nom != 0 || d.headCases(s, 0, h)&Nom == 0):
		return Nom | Acc
	case first:
		return Nom
	case place: // another form of the first, of its gender
		if a, b := []rune(h.Fold(s)), []rune(l.folded[0]); len(a) < 3 || len(b) < 3 || string(a[:2]) != string(b[:2]) {
			return 0
		}
		if d.headCases(l.nom, Masc, h)&Nom != 0 {
			return d.headCases(s, Masc, h) &^ (Nom | Acc)
		}
		return d.headCases(s, Fem, h) &^ Nom
	}
	if l.otherNominative(h.Fold(s)) {
		return Nom
	}
	if c := d.lastCases(s, 0, h, l.first) &^ Nom; c != 0 {
		return c
	}
	return Cases &^ Nom
}

// otherNominative reports whether a form of a name that is not the first is a
// nominative all the same: its words are some of the first's, or it is the
// beginning of another that is declined: "Recep Erdogan" of "Recep Tayyip Erdogan;
// … Recep Erdogana".
func (l *listed) otherNominative(s string) bool {
	same := true
	for w := range strings.FieldsSeq(s) {
		same = same && slices.Contains(l.first, w)
	}
	if same {
		return true
	}
	for _, w := range l.folded[1:] {
		if longerByOne(w, s) || declines(w, s) {
			return true
		}
	}
	return false
}

// declines reports whether w is s, a name of several words, declined: one letter is added
// to a word or to several, put for the last letter of others; the last word has one more or
// stands as it is.
func declines(w, s string) bool {
	a, b := strings.Fields(s), strings.Fields(w)
	n := len(a) - 1
	if n < 1 || len(b) != n+1 || b[n] != a[n] && !longerByOne(b[n], a[n]) {
		return false
	}
	longer := b[n] != a[n]
	for i := range n {
		_, k := utf8.DecodeLastRuneInString(a[i])
		if longerByOne(b[i], a[i]) {
			longer = true
		} else if b[i] != a[i] && !longerByOne(b[i], a[i][:len(a[i])-k]) {
			return false
		}
	}
	return longer
}

// longerByOne reports whether w is s and one letter more.
func longerByOne(w, s string) bool {
	return strings.HasPrefix(w, s) && utf8.RuneCountInString(w) == utf8.RuneCountInString(s)+1
}

// declined reports whether the list has, beside the first form, one that begins
// as it does and ends otherwise; of several words each can.
func (l *listed) declined(first string) bool {
	r := []rune(first)
	n := len(r) - 2
	if l.class == Holder || n < 2 {
		n = min(len(r)-1, 2)
	}
	n = len(string(r[:max(n, 0)]))
	for _, w := range l.folded {
		if w != first && strings.HasPrefix(w, first[:n]) {
			return true
		}
	}
	return false
}

// headCases is the cases that the ending of the first of a place's or an
// organisation's words tells of, of one with a hyphen that of its last part.
func (d *Declension) headCases(s string, gender Feat, h *text.Habits) Feat {
	w := h.Fold(strings.TrimSpace(s))
	w, _, _ = strings.Cut(w, " ")
	return d.Cases(w[strings.LastIndexByte(w, '-')+1:], gender)
}

// lastCases is the cases of the last word of a form that its ending tells of; one that
// stands in the first form as it is here is not declined and tells of none.
func (d *Declension) lastCases(s string, gender Feat, h *text.Habits, first []string) Feat {
	words := strings.FieldsFunc(h.Fold(s), func(r rune) bool { return r == ' ' || r == '-' || r == '*' })
	for i := len(words) - 1; i >= 0; i-- {
		if c := d.Cases(words[i], gender); c != 0 && !slices.Contains(first, words[i]) {
			return c
		}
	}
	return 0
}

// Nominative is the nominative of a word of a name, of a bearer of a gender (0 if
// it is not known), that stands in one of some cases (0 if they are not known); fold is
// the word folded. A word that can be a nominative is
// left as it is.
func (d *Declension) Nominative(word, fold string, gender, cases Feat) string {
	list, at := d.longestEnding(fold)
	if len(word) != len(fold) || cases == Nom {
		return word
	}
	to, fits, whole := "", false, false
	for _, e := range list {
		if gender != 0 && !agrees(gender, e.feat) {
			continue
		}
		if e.feat&Nom != 0 {
			if cases == 0 || cases&Nom != 0 {
				return word
			}
			whole = true
			continue // "of the consul Denis Meleshkin-GEN", not a woman's nominative
		}
		if to == "" || !fits && e.feat&cases != 0 {
			to, fits = word[:at]+e.nom, e.feat&cases != 0
		}
	}
	if to == "" || whole && !fits { // "with Roberta-INS Metsola": not declined
		return word
	}
	return to
}
