package pack

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"unicode"
	"unicode/utf8"
)

// expanded is what a section's entries stand for.
type expanded struct {
	lists   []formList
	states  []*Entry
	entries int
	words   []known // of the forms left out: see present.others
	seen    map[known]bool
	faults  []Fault
}

// known is a word to be entered into the vocabulary alone.
type known struct {
	text  string
	inner bool // it stands within a form
}

// formList is forms of one entry.
type formList struct {
	entry *Entry
	forms []form
	alt   bool
}

// expand gives the forms of each section's entries, in the order of the sections. No
// section needs another's, so they are shared out among the cores: half of the time in
// which a language is loaded goes here.
func (p *Pack) expand(secs []*Section, pars map[string]paradigm, in *present) []expanded {
	out := make([]expanded, len(secs))
	var words []int
	for i, s := range secs {
		if apart, faults := p.apart(s, in); apart {
			out[i].faults = faults
		} else {
			words = append(words, i)
		}
	}
	var next atomic.Int64
	var wait sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(words)) {
		wait.Go(func() {
			for k := int(next.Add(1)) - 1; k < len(words); k = int(next.Add(1)) - 1 {
				out[words[k]] = p.section(secs[words[k]], pars, in)
			}
		})
	}
	wait.Wait()
	return out
}

// section gives the forms of one section's entries, of those that may stand in an article.
func (p *Pack) section(s *Section, pars map[string]paradigm, in *present) (x expanded) {
	class, ok := classNames[s.Class]
	if !ok {
		x.faults = append(x.faults, Fault{s.File, s.Line, fmt.Sprintf("unknown class %q", s.Class)})
		return x
	}
	if in != nil {
		x.seen = map[known]bool{}
	}
	for _, re := range s.entries {
		if !in.any(class, re.forms) {
			for w := range written(re.forms) {
				in.others(&x.words, x.seen, w, pars)
			}
			if class == Holder && p.Names != nil {
				x.initial(re.forms)
			}
			continue
		}
		e := &Entry{Class: class, Sec: s, Line: re.line, ID: re.id, own: re.attrs}
		e.noteKeys()
		if err := fillEntry(e); err != nil {
			x.faults = append(x.faults, Fault{s.File, re.line, err.Error()})
			continue
		}
		x.entries++
		if class == Country {
			x.states = append(x.states, e)
		}
		nouns, alts, _ := strings.Cut(re.forms, " / ")
		for side, lists := range []string{nouns, alts} {
			for list := range strings.SplitSeq(lists, spelling) {
				x.expandList(p, e, list, side == 1, pars, in)
			}
		}
	}
	return x
}

// expandList adds the forms of a list parted by semicolons, which are adjectives if alt.
func (x *expanded) expandList(p *Pack, e *Entry, list string, alt bool, pars map[string]paradigm, in *present) {
	named := p.Names.listed(e.Class, list, alt, p.Habits)
	for n := 0; list != ""; n++ {
		var w string
		w, list, _ = strings.Cut(list, ";")
		if w = strings.TrimSpace(w); w == "" {
			continue
		}
		if !in.form(e.Class, w) {
			in.others(&x.words, x.seen, w, pars)
			continue
		}
		forms, err := inflect(w, pars)
		if err != nil {
			x.faults = append(x.faults, Fault{e.Sec.File, e.Line, err.Error()})
			continue
		}
		for i := range forms {
			if f := &forms[i]; f.feat&Cases == 0 {
				f.feat |= named.cases(f.text, n == 0)
			}
		}
		var out bool
		if forms, out = in.still(e.Class, forms); out {
			in.others(&x.words, x.seen, w, pars)
		}
		if e.Class == Holder {
			for _, f := range forms {
				forms = p.shortNames(forms, f)
			}
		}
		x.lists = append(x.lists, formList{e, forms, alt})
	}
}

// shortNames appends the shorter forms of a form of a holder's name: the surname, and where
// names are declined the initial before it.
func (p *Pack) shortNames(out []form, f form) []form {
	sur := surname(f.text)
	if sur == "" {
		return out
	}
	out = append(out, form{sur, f.feat | Short})
	if one, n := utf8.DecodeRuneInString(f.text); p.Names != nil && unicode.IsUpper(one) && !strings.HasPrefix(f.text, sur) {
		out = append(out, form{f.text[:n] + ". " + sur, f.feat})
	}
	return out
}

// initial notes the initial of a holder's name that was left out: it is a word of its shorter form.
func (x *expanded) initial(name string) {
	one, _ := utf8.DecodeRuneInString(strings.TrimSpace(name))
	if unicode.IsUpper(one) {
		note(&x.words, x.seen, known{string(one) + ".", false})
	}
}

// surname is the part of a holder's name by which it is named later: the word
// after "*", or the last one. Empty where the name is a single word.
func surname(s string) string {
	if i := strings.IndexByte(s, '*'); i >= 0 {
		rest := s[i+1:]
		w, _, more := strings.Cut(rest, " ")
		if i == 0 && !more && strings.IndexByte(s, ' ') < 0 {
			return ""
		}
		if i > 0 {
			return rest // "Yván *Gil Pinto" is later "Gil Pinto"
		}
		return w
	}
	i := strings.LastIndexByte(s, ' ')
	if i < 0 {
		return ""
	}
	return s[i+1:]
}
