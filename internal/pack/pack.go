// Package pack reads a language's folder of data and compiles it into a Pack:
// habits, lexicon, shapes of names and dates, rules. It also checks packs for
// those who write them. It knows no language; docs/packs.md is its form.
package pack

import (
	"fmt"
	"io/fs"
	"path"
	"sort"

	"github.com/mahdar/mahdar/internal/text"
)

// State is what is known of a country beside its names.
type State struct{ Name, Adj, Capital string }

// Pack is a compiled language. It is read-only and safe for concurrent use.
type Pack struct {
	Code, Name, Native string
	Direction          string
	Spaced             bool
	Habits             *text.Habits
	Vocab              *text.Vocab
	Lexicon            *Lexicon
	Subjects           *Subjects
	Groups             *Groups
	Dates              []DatePattern
	Starts             DateStarts // which of them can begin with what
	Order              Order
	Sections           []*Section
	States             map[string]State // by ISO 3166-1 alpha-3
	Bodies             map[string]string
	CAMEO              map[string]string // by PLOVER type: the code of an event whose words tell no finer one
	Roman              map[string]string // letters to Latin ones, for names that no table holds
	Names              *Declension       // nil where names have one form
	Guess              *Guess            // nil where no verb is known by its ending
	Entries            int
	unaccented         *unaccented // nil where capitals have their accents
}

// Source is a folder of a pack's files; World says that it holds the files that
// are the same in all languages.
type Source struct {
	FS    fs.FS
	Dir   string
	World bool
}

// IsPart reports whether a file of a folder, by its name, is read for a pack: the settings and the
// word lists. What else lies there (tables that other rooms read, a README) is no part of one.
func IsPart(name string) bool { return name == "pack.toml" || path.Ext(name) == ".lex" }

// Load compiles the pack of one language from its folders, in order. The pack
// is nil only when nothing could be made of it.
func Load(lang string, sources ...Source) (*Pack, []Fault) { return LoadFor("", lang, sources...) }

// LoadFor compiles as much of a pack as reading one article takes: it reads that article as the
// pack that Load gives does, and is made in a fraction of the time. It may be wrong for any
// other text, and says of the faults only some. A long article gets the whole pack.
func LoadFor(article, lang string, sources ...Source) (*Pack, []Fault) {
	var faults []Fault
	var secs []*Section
	var cfg *config
	for at, s := range sources {
		names, err := fs.ReadDir(s.FS, s.Dir)
		if err != nil {
			faults = append(faults, Fault{s.Dir, 0, "cannot be read: " + err.Error()})
			continue
		}
		for _, n := range names {
			file := path.Join(s.Dir, n.Name())
			if n.IsDir() || !IsPart(n.Name()) {
				continue
			}
			src, err := readText(s.FS, file)
			if err != nil {
				faults = append(faults, Fault{file, 0, err.Error()})
				continue
			}
			if n.Name() == "pack.toml" {
				c, fl := readConfig(file, src)
				faults = append(faults, fl...)
				if c != nil && cfg == nil {
					cfg = c
				}
				continue
			}
			list, fl := parseLex(file, src, lang, article == "")
			for _, sec := range list {
				sec.Source = at
			}
			secs, faults = append(secs, list...), append(faults, fl...)
		}
	}
	if cfg == nil {
		return nil, append(faults, Fault{sources[0].Dir, 0, "there is no pack.toml to say what language this is"})
	}
	p, fl := compile(cfg, secs, article)
	return p, append(faults, fl...)
}

// noEntry is the entry of words that are in the vocabulary alone.
var noEntry Entry

func compile(cfg *config, secs []*Section, article string) (*Pack, []Fault) {
	h, err := cfg.habits()
	if err != nil {
		return nil, []Fault{{cfg.file, 0, err.Error()}}
	}
	pars, faults := paradigms(secs)
	p := &Pack{Code: cfg.Code, Name: cfg.Name, Native: cfg.Native, Direction: cfg.Direction,
		Spaced: cfg.Spaced, Habits: h, Order: cfg.order(h),
		Sections: secs, States: map[string]State{}, Bodies: map[string]string{}, CAMEO: map[string]string{}, Roman: cfg.Romanise, Guess: cfg.guess(),
		Subjects: newSubjects(h, cfg.Spaced)}
	if p.Names, err = declension(cfg.Names.Paradigms, pars, secs, h); err != nil {
		faults = append(faults, Fault{cfg.file, 0, "names.paradigms: " + err.Error()})
	}
	if cfg.Fold.BareCapitals {
		p.unaccented = &unaccented{}
	}
	in := presentIn(article, h, cfg.Spaced, cfg.Fold.BareCapitals, pars)
	blocks := p.expand(secs, pars, in)
	count := 0
	for _, b := range blocks {
		count += len(b.words)
		for _, l := range b.lists {
			count += len(l.forms)
		}
	}
	todo := make([]pending, 0, count)
	for _, b := range blocks {
		faults, p.Entries = append(faults, b.faults...), p.Entries+b.entries
		for _, l := range b.lists {
			for _, f := range l.forms {
				todo = append(todo, pending{s: f.text, f: Form{Entry: l.entry, Class: l.entry.Class, Feat: f.feat, Alt: l.alt}})
			}
		}
		for _, w := range b.words {
			todo = append(todo, pending{s: w.text, f: Form{Entry: &noEntry}, only: true, inner: w.inner})
		}
		for _, e := range b.states {
			p.States[e.ID] = State{Name: e.Name, Adj: e.Get("adj"), Capital: e.Get("capital")}
		}
	}
	for _, s := range secs {
		if class, ok := classNames[s.Class]; ok && in == nil {
			faults = append(faults, checkValues(s, class, p.States)...)
		}
	}
	faults = append(faults, p.enter(todo)...)
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
	if most := len(DateSet{}) * 64; len(p.Dates) > most {
		faults = append(faults, Fault{cfg.file, 0, fmt.Sprintf("dates.patterns: there are more than %d", most)})
		p.Dates = p.Dates[:most]
	}
	p.Starts = dateStarts(p.Dates)
	p.Subjects.layOut()
	p.Vocab.Seal()
	return p, faults
}

// apart takes in a section whose entries are no words of the lexicon, and reports whether it is one.
func (p *Pack) apart(s *Section, in *present) (bool, []Fault) {
	var faults []Fault
	switch s.Class {
	case "paradigm":
	case "bodyname":
		for _, re := range s.entries {
			p.Bodies[re.id] = re.attrs.Get("name")
		}
	case "eventtype":
		for _, re := range s.entries {
			p.CAMEO[re.id] = re.attrs.Get("cameo")
		}
		faults = checkValues(s, Verb, nil)
	case "subject", "nosubject":
		for _, re := range s.entries {
			id := re.id
			if s.Class == "nosubject" {
				id = ""
			}
			p.Entries++
			if err := p.Subjects.add(id, re.forms, in); err != nil {
				faults = append(faults, Fault{s.File, re.line, err.Error()})
			}
		}
	default:
		return false, nil
	}
	return true, faults
}
