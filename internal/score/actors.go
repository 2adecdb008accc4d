package score

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mahdar/mahdar"
	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

const (
	tatweel    = 0x0640
	alefMaqsur = 0x0649
	yeh        = 0x064A
)

// fold brings spellings of a name together: compatibility forms, accents and
// vowel signs, capitals, the two final forms of yeh; whatever is neither
// letter nor figure is a space.
func fold(s string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(s) {
		if r != tatweel && norm.NFKD.PropertiesString(string(r)).CCC() == 0 {
			b.WriteRune(r)
		}
	}
	return strings.Join(strings.FieldsFunc(cases.Fold().String(b.String()), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r) && r != '_'
	}), " ")
}

func foldName(s string) string {
	return strings.ReplaceAll(fold(s), string(rune(alefMaqsur)), string(rune(yeh)))
}

func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// cast is a document's actors by id, with the folded words that name each.
type cast struct {
	actors   map[string]*mahdar.Actor
	surfaces map[string][]string
}

func castOf(d *Doc, text string) cast {
	c := cast{map[string]*mahdar.Actor{}, map[string][]string{}}
	for i := range d.Actors {
		a := &d.Actors[i]
		c.actors[a.ID] = a
		c.surfaces[a.ID] = nil
		for _, s := range a.Surfaces {
			if f := foldName(cut(text, s)); f != "" {
				c.surfaces[a.ID] = append(c.surfaces[a.ID], f)
			}
		}
	}
	return c
}

// cut is the text's bytes in a span, as far as the text has them.
func cut(text string, s mahdar.Span) string {
	start, end := min(max(s.Start, 0), len(text)), min(max(s.End, 0), len(text))
	if start >= end {
		return ""
	}
	return strings.ToValidUTF8(text[start:end], string(utf8.RuneError))
}

// side is the party that an actor stands for: a country, else an organisation, else itself.
func side(a *mahdar.Actor) string {
	for _, s := range []string{value(a.Country), value(a.Org), foldName(value(a.Name))} {
		if s != "" {
			return s
		}
	}
	return a.ID
}

// sides is the set of parties that the named actors stand for.
func (c cast) sides(ids []string) map[string]bool {
	out := map[string]bool{}
	for _, id := range ids {
		if a := c.actors[id]; a != nil {
			out[side(a)] = true
		}
	}
	return out
}

func shared(a, b map[string]bool) int {
	n := 0
	for k := range a {
		if b[k] {
			n++
		}
	}
	return n
}

// sameActor says whether a gold and a predicted actor are one: persons by
// their names or by the words that name them, everyone else by side too.
func sameActor(g, p *mahdar.Actor, gs, ps []string) bool {
	if g == nil || p == nil {
		return false
	}
	if n := foldName(value(g.Name)); n != "" && n == foldName(value(p.Name)) {
		return true
	}
	long := func(s string) bool { return utf8.RuneCountInString(s) > 3 }
	for _, x := range gs {
		for _, y := range ps {
			if x == y || long(x) && long(y) && (strings.Contains(x, y) || strings.Contains(y, x)) {
				return true
			}
		}
	}
	return g.Kind != "person" && p.Kind != "person" && side(g) == side(p)
}

// people counts how many of the gold ids have their like among the predicted, one to one.
func people(g, p cast, gids, pids []string) int {
	left := slices.Clone(pids)
	n := 0
	for _, gi := range gids {
		for i, pi := range left {
			if sameActor(g.actors[gi], p.actors[pi], g.surfaces[gi], p.surfaces[pi]) {
				left = slices.Delete(left, i, i+1)
				n++
				break
			}
		}
	}
	return n
}
