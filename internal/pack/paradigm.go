package pack

import (
	"fmt"
	"strings"
)

// Feat is a set of grammatical features of a form.
type Feat uint32

// The features that the reader understands.
const (
	Base Feat = 1 << iota
	Pres
	Past
	Part
	Ger
	Inf
	Imp
	Fut
	Cond
	Pass
	Sg
	Du
	Pl
	Masc
	Fem
	Def
	Nom
	Gen
	Dat
	Acc
	Ins
	Loc
	Short  // a holder's surname alone
	Joined // of a verb, with a pronoun joined to it
)

// Cases is all features that are cases.
const Cases = Nom | Gen | Dat | Acc | Ins | Loc

var featNames = map[string]Feat{
	"base": Base, "pres": Pres, "past": Past, "part": Part, "ger": Ger, "inf": Inf, "imp": Imp, "fut": Fut,
	"cond": Cond, "pass": Pass, "sg": Sg, "du": Du, "dual": Du, "pl": Pl, "plural": Pl, "m": Masc, "f": Fem, "def": Def,
	"nom": Nom, "gen": Gen, "dat": Dat, "acc": Acc, "ins": Ins, "loc": Loc,
	"alone": Joined, "joined": Joined,
}

// HasFeat reports whether all features f are in x.
func (x Feat) HasFeat(f Feat) bool { return x&f == f }

type paraForm struct {
	feat  Feat
	tmpl  string
	alone bool // only of entries of one word: a pronoun joined to the verb takes its object's place
}

type paradigm []paraForm

// paradigms reads the paradigm sections.
func paradigms(secs []*Section) (map[string]paradigm, []Fault) {
	out := map[string]paradigm{}
	var faults []Fault
	for _, s := range secs {
		if s.Class != "paradigm" {
			continue
		}
		if len(s.Attrs) == 0 {
			faults = append(faults, Fault{s.File, s.Line, "a paradigm has a name: [paradigm v]"})
			continue
		}
		var p paradigm
		for _, e := range s.entries {
			left, tmpl, ok := strings.Cut(e.forms, "=")
			if !ok {
				faults = append(faults, Fault{s.File, e.line, "expected: features = form"})
				continue
			}
			f, alone := Feat(0), false
			for _, w := range strings.Fields(left) {
				f, alone = f|featNames[w], alone || w == "alone"
			}
			p = append(p, paraForm{f, strings.TrimSpace(tmpl), alone})
		}
		out[s.Attrs[0].Key] = p
	}
	return out, faults
}

// form is one string that the text may hold.
type form struct {
	text string
	feat Feat
}

// maxForms bounds what one entry's form may be inflected into.
const maxForms = 400

// inflect gives the forms that a written form stands for.
func inflect(written string, pars map[string]paradigm) ([]form, error) {
	if strings.IndexByte(written, '@') < 0 {
		return []form{{text: written}}, nil
	}
	words := strings.Fields(written)
	fixed := func(from int) (string, int) { // the words up to the next that is inflected, and which that is
		to := from
		for to < len(words) && strings.IndexByte(words[to], '@') <= 0 {
			to++
		}
		return strings.Join(words[from:to], " "), to
	}
	head, at := fixed(0)
	out := []form{{text: head}}
	for at < len(words) {
		stems, name, tail, _ := cutParadigm(words[at])
		p, ok := pars[name]
		if !ok {
			return nil, fmt.Errorf("there is no [paradigm %s]", name)
		}
		var behind string
		if behind, at = fixed(at + 1); behind != "" {
			tail += " " + behind
		}
		st := strings.Split(stems, ",")
		next := make([]form, 0, len(out)*len(p))
		for _, f := range out {
			before := f.text
			if before != "" {
				before += " "
			}
			for _, pf := range p {
				if f.feat != 0 && !agrees(f.feat, pf.feat) || pf.alone && len(words) > 1 {
					continue
				}
				begin, stem, end, err := fill(pf.tmpl, st)
				if err != nil {
					return nil, fmt.Errorf("paradigm %s: %w", name, err)
				}
				if begin == "-" && stem == "" && end == "" {
					continue
				}
				feat := pf.feat
				if f.feat != 0 {
					feat |= f.feat
				}
				next = append(next, form{before + begin + stem + end + tail, feat})
			}
		}
		if len(next) > maxForms {
			return nil, fmt.Errorf("%q has more than %d forms", written, maxForms)
		}
		out = next
	}
	return out, nil
}

// cutParadigm parts a word as written into its stems, the name of its paradigm and what follows that
// name from a mark on that no name holds; ok tells whether it has one.
func cutParadigm(word string) (stems, name, tail string, ok bool) {
	stems, name, ok = strings.Cut(word, "@")
	if k := strings.IndexAny(name, ",.-'’"); k >= 0 {
		name, tail = name[:k], name[k:]
	}
	return stems, name, tail, ok
}

// agrees reports whether two inflected words of one form can stand together.
func agrees(a, b Feat) bool {
	for _, set := range []Feat{Cases, Sg | Du | Pl, Masc | Fem} {
		if x, y := a&set, b&set; x != 0 && y != 0 && x&y == 0 {
			return false
		}
	}
	return true
}

// fill puts the stems into a template: {} is the first, {2} the second. A stem
// that is missing is the last one given. What it gives is in three parts, to be joined
// together with what stands around them.
func fill(tmpl string, stems []string) (begin, stem, end string, err error) {
	var b strings.Builder
	for {
		i := strings.IndexByte(tmpl, '{')
		if i < 0 {
			if b.Len() == 0 {
				return tmpl, "", "", nil
			}
			return b.String(), "", tmpl, nil
		}
		j := strings.IndexByte(tmpl[i:], '}')
		if j < 0 {
			return "", "", "", fmt.Errorf("%q lacks }", tmpl)
		}
		n := 1
		if in := tmpl[i+1 : i+j]; in != "" {
			if len(in) != 1 || in[0] < '1' || in[0] > '9' {
				return "", "", "", fmt.Errorf("{%s} is no stem's number", in)
			}
			n = int(in[0] - '0')
		}
		if n > len(stems) {
			n = len(stems)
		}
		rest := tmpl[i+j+1:]
		if b.Len() == 0 && strings.IndexByte(rest, '{') < 0 { // nearly always
			return tmpl[:i], stems[n-1], rest, nil
		}
		b.WriteString(tmpl[:i])
		b.WriteString(stems[n-1])
		tmpl = rest
	}
}
