package pack

import (
	"fmt"
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

// ofForm is the cases of a form of a holder's name: the first form that is listed is
// the nominative; of the others their endings tell.
func (d *Declension) ofForm(s string, first bool, h *text.Habits) Feat {
	switch {
	case d == nil:
		return 0
	case first:
		return Nom
	}
	words := strings.FieldsFunc(h.Fold(s), func(r rune) bool { return r == ' ' || r == '-' || r == '*' })
	for i := len(words) - 1; i >= 0; i-- {
		if c := d.Cases(words[i], 0) &^ Nom; c != 0 {
			return c
		}
	}
	return Cases &^ Nom
}

// Nominative is the nominative of a word of a name, of a bearer of a gender (0 if
// it is not known); fold is the word folded. A word that can be a nominative is
// left as it is.
func (d *Declension) Nominative(word, fold string, gender Feat) string {
	list, at := d.longestEnding(fold)
	if len(word) != len(fold) {
		return word
	}
	to := ""
	for _, e := range list {
		if gender != 0 && !agrees(gender, e.feat) {
			continue
		}
		if e.feat&Nom != 0 {
			return word
		}
		if to == "" {
			to = word[:at] + e.nom
		}
	}
	if to == "" {
		return word
	}
	return to
}
