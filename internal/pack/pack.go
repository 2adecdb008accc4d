// Package pack reads a language's folder of data and compiles it into a Pack:
// habits, lexicon, shapes of names and dates, rules. It also checks packs for
// those who write them. It knows no language; docs/packs.md is its form.
package pack

import (
	"fmt"
	"io/fs"
	"path"
	"sort"
	"strings"
	"unicode"

	"github.com/mahdar/mahdar/internal/text"
)

// State is what is known of a country beside its names.
type State struct{ Name, Adj, Capital string }

// Pack is a compiled language. It is read-only and safe for concurrent use.
type Pack struct {
	Code, Name, Native string
	Direction          string
	Scripts            []string
	Spaced             bool
	Habits             *text.Habits
	Vocab              *text.Vocab
	Lexicon            *Lexicon
	Groups             *Groups
	Dates              []DatePattern
	DateOrder          string
	Order              Order
	Sections           []*Section
	States             map[string]State // by ISO 3166-1 alpha-3
	Bodies             map[string]string
	Roman              map[string]string // letters to Latin ones, for names that no table holds
	Entries            int
}

// Source is a folder of a pack's files; World says that it holds the files that
// are the same in all languages.
type Source struct {
	FS    fs.FS
	Dir   string
	World bool
}

// Load compiles the pack of one language from its folders, in order. The pack
// is nil only when nothing could be made of it.
func Load(lang string, sources ...Source) (*Pack, []Fault) {
	var faults []Fault
	var secs []*Section
	var cfg *config
	size := 0
	for at, s := range sources {
		names, err := fs.ReadDir(s.FS, s.Dir)
		if err != nil {
			faults = append(faults, Fault{s.Dir, 0, "cannot be read: " + err.Error()})
			continue
		}
		for _, n := range names {
			file := path.Join(s.Dir, n.Name())
			if n.IsDir() || !strings.HasSuffix(file, ".lex") && n.Name() != "pack.toml" {
				continue
			}
			b, err := fs.ReadFile(s.FS, file)
			if err != nil {
				faults = append(faults, Fault{file, 0, err.Error()})
				continue
			}
			if n.Name() == "pack.toml" {
				c, fl := readConfig(file, b)
				faults = append(faults, fl...)
				if c != nil && cfg == nil {
					cfg = c
				}
				continue
			}
			size += len(b)
			list, fl := parseLex(file, string(b), lang)
			for _, sec := range list {
				sec.Source = at
			}
			secs, faults = append(secs, list...), append(faults, fl...)
		}
	}
	if cfg == nil {
		return nil, append(faults, Fault{sources[0].Dir, 0, "there is no pack.toml to say what language this is"})
	}
	p, fl := compile(cfg, secs, size)
	return p, append(faults, fl...)
}

// pending is a form still to be entered.
type pending struct {
	s string
	f Form
}

// dropShorts leaves out, where capitals do not tell names from words, the
// surnames that are also a small word.
func dropShorts(todo []pending, cased bool, h *text.Habits) []pending {
	if cased {
		return todo
	}
	small := map[string]bool{}
	for i := range todo {
		if c := todo[i].f.Class; c >= Prep && c <= Support {
			small[h.Fold(todo[i].s)] = true
		}
	}
	out := todo[:0]
	for _, t := range todo {
		if t.f.Feat&Short != 0 && small[h.Fold(t.s)] {
			continue
		}
		out = append(out, t)
	}
	return out
}

// dropJoined leaves out rare words that are written like a coordinator with a
// small word: what a reader takes for "and in" is no verb.
func dropJoined(todo []pending, h *text.Habits) []pending {
	if len(h.Prefixes) == 0 {
		return todo
	}
	coord, small := map[string]bool{}, map[string]bool{}
	for i := range todo {
		w := h.Fold(todo[i].s)
		switch todo[i].f.Class {
		case And:
			coord[w] = true
		case Prep, Comp, Neg, Rel, Pronoun:
			small[w] = true
		}
	}
	out := todo[:0]
	for _, t := range todo {
		joined := false
		if c := t.f.Class; c == Verb || c == Noun || c == Word || c == Adj || c == Support {
			w := h.Fold(t.s)
			for _, p := range h.Prefixes {
				joined = joined || coord[p] && strings.HasPrefix(w, p) && small[w[len(p):]]
			}
		}
		if !joined {
			out = append(out, t)
		}
	}
	return out
}

func compile(cfg *config, secs []*Section, size int) (*Pack, []Fault) {
	h, err := cfg.habits()
	if err != nil {
		return nil, []Fault{{cfg.file, 0, err.Error()}}
	}
	pars, faults := paradigms(secs)
	p := &Pack{Code: cfg.Code, Name: cfg.Name, Native: cfg.Native, Direction: cfg.Direction, Scripts: cfg.Scripts,
		Spaced: cfg.Spaced, Habits: h, Vocab: text.NewVocab(size / 12), Order: cfg.order(), DateOrder: cfg.Dates.Order,
		Sections: secs, States: map[string]State{}, Bodies: map[string]string{}, Roman: cfg.Romanise}
	todo := make([]pending, 0, size/10)
	for _, s := range secs {
		if s.Class == "paradigm" {
			continue
		}
		if s.Class == "bodyname" {
			for _, re := range s.entries {
				p.Bodies[re.id] = re.attrs.Get("name")
			}
			continue
		}
		class, ok := classNames[s.Class]
		if !ok {
			faults = append(faults, Fault{s.File, s.Line, fmt.Sprintf("unknown class %q", s.Class)})
			continue
		}
		for _, re := range s.entries {
			e := &Entry{Class: class, Sec: s, Line: re.line, ID: re.id, own: re.attrs}
			if err := fillEntry(e); err != nil {
				faults = append(faults, Fault{s.File, re.line, err.Error()})
				continue
			}
			p.Entries++
			if class == Country {
				st := State{Name: e.Name, Adj: e.Get("adj"), Capital: e.Get("capital")}
				p.States[e.ID] = st
			}
			nouns, alts, _ := strings.Cut(re.forms, " / ")
			for side, list := range []string{nouns, alts} {
				for list != "" {
					var w string
					w, list, _ = strings.Cut(list, ";")
					if w = strings.TrimSpace(w); w == "" {
						continue
					}
					forms, err := inflect(w, pars)
					if err != nil {
						faults = append(faults, Fault{s.File, re.line, err.Error()})
						continue
					}
					for _, f := range forms {
						todo = append(todo, pending{f.text, Form{Entry: e, Feat: f.feat, Alt: side == 1}})
						if class == Holder {
							if sur := surname(f.text); sur != "" {
								todo = append(todo, pending{sur, Form{Entry: e, Feat: f.feat | Short}})
							}
						}
					}
				}
			}
		}
	}
	todo = dropShorts(todo, cfg.Cased, h)
	// the words first, so that clitics in forms are cut as they will be in texts
	todo = dropJoined(todo, h)
	var inner []string
	for i := range todo {
		todo[i].s = strings.ReplaceAll(strings.ReplaceAll(todo[i].s, "*", ""), " _ ", " _")
		for k, w := range words(todo[i].s) {
			w = h.Fold(strings.ReplaceAll(w, "’", "'"))
			for _, s := range h.Suffixes {
				if h.Always[s] && len(w) > len(s) {
					w = strings.TrimSuffix(w, s)
				}
			}
			if k > 0 && len(h.Prefixes) > 0 {
				inner = append(inner, w)
				continue
			}
			p.Vocab.Add(w)
		}
	}
	for _, s := range append(append([]string{}, h.Prefixes...), h.Suffixes...) {
		p.Vocab.Add(s)
	}
	for _, v := range h.Merged {
		p.Vocab.Add(v)
	}
	// a word inside a form is a word of its own only if it is not one with a clitic
	for _, w := range inner {
		if p.Vocab.ID(w) == 0 && len(text.Tokenize(w, h, p.Vocab)) == 1 {
			p.Vocab.Add(w)
		}
	}
	p.Lexicon = newLexicon(p.Vocab.Len()+1, len(todo))
	var ids []int32
	for _, t := range todo {
		ids = ids[:0]
		ok := true
		if w := h.Fold(strings.ReplaceAll(t.s, "’", "'")); h.Always[w] { // a clitic by itself: 's
			ids = append(ids, p.Vocab.Add(w))
		} else {
			head, tail, gap := strings.Cut(t.s, " _")
			ids = p.ids(head, ids)
			if gap {
				t.f.Tail = p.ids(tail, nil)
			}
		}
		if len(ids) == 0 || len(ids) > 24 {
			ok = false
		}
		if !ok {
			faults = append(faults, Fault{t.f.Sec.File, t.f.Line, fmt.Sprintf("the form %q has no word, or too many", t.s)})
			continue
		}
		t.f.casing = casing(t.s, h.Cased)
		p.Lexicon.add(ids, t.f)
	}
	g, err := compileGroups(cfg.Order.Groups)
	if err != nil {
		faults = append(faults, Fault{cfg.file, 0, "order.groups: " + err.Error()})
		g = &Groups{}
	}
	p.Groups = g
	for _, src := range cfg.Dates.Patterns {
		d, err := datePattern(src, func(w string) (out []int32) {
			for _, k := range text.Tokenize(w, h, p.Vocab) {
				if k.ID == 0 {
					k.ID = p.Vocab.Add(h.Fold(w[k.Start:k.End]))
				}
				out = append(out, k.ID)
			}
			return out
		})
		if err != nil {
			faults = append(faults, Fault{cfg.file, 0, "dates.patterns: " + err.Error()})
			continue
		}
		p.Dates = append(p.Dates, d)
	}
	sort.SliceStable(p.Dates, func(i, j int) bool { return len(p.Dates[i].Items) > len(p.Dates[j].Items) })
	return p, faults
}

// ids gives the numbers of a string's words, new ones where needed.
func (p *Pack) ids(s string, out []int32) []int32 {
	s, elided := p.elided(s)
	for _, k := range text.Tokenize(s, p.Habits, p.Vocab) {
		if k.ID == 0 {
			k.ID = p.Vocab.Add(p.Habits.Fold(s[k.Start:k.End]))
		}
		out = append(out, k.ID)
	}
	if elided != 0 {
		out = append(out, elided)
	}
	return out
}

// elided cuts an elided word off the end of a form: "au sujet d'" is written
// together with whatever follows it in the text.
func (p *Pack) elided(s string) (string, int32) {
	i := strings.LastIndexByte(s, ' ')
	if w := p.Habits.Fold(strings.ReplaceAll(s[i+1:], "’", "'")); i >= 0 && p.Habits.Always[w] {
		return s[:i], p.Vocab.Add(w)
	}
	return s, 0
}

// words cuts a form at spaces and punctuation that is a token of its own.
func words(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool {
		return r == ' ' || r == '-' || r == ',' || r == '(' || r == ')' || r == '/' || r == '_'
	})
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

// casing says how the first word of a form as typed must be written in a text.
func casing(s string, cased bool) uint8 {
	if !cased {
		return anyCase
	}
	w, _, _ := strings.Cut(s, " ")
	up, low := 0, 0
	first := false
	for i, r := range w {
		switch {
		case isUpper(r):
			up++
			first = first || i == 0
		case isLower(r):
			low++
		}
	}
	switch {
	case first && up > 1 && low == 0:
		return needCaps
	case first:
		return needCapital
	}
	return anyCase
}

func isUpper(r rune) bool { return unicode.IsUpper(r) }
func isLower(r rune) bool { return unicode.IsLower(r) }
