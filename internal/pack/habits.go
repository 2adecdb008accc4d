package pack

import (
	"errors"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/BurntSushi/toml"
	"github.com/mahdar/mahdar/internal/text"
)

// config is pack.toml as written; lang/en/pack.toml explains every key.
type config struct {
	file               string // where it was read, for its faults
	Code, Name, Native string
	Scripts            []string
	Direction          string
	Cased, Spaced      bool
	Fold               struct {
		Marks, Lower bool
		Letters      map[string]string
	}
	Clitics struct {
		Prefixes, Suffixes, Always []string
		Stems, Merged              map[string]string
		Article                    string
	}
	Quotes struct {
		Pairs, Inner []string
		Dash         bool
	}
	Sentences struct {
		Abbreviations []string
		Enders        string
	}
	Order struct {
		Subject   []string
		Object    string
		Dropped   bool
		Construct bool
		Groups    []string
	}
	Dates struct {
		Patterns []string
		Order    string
	}
	Romanise map[string]string
}

// Order is how a language places what belongs to a verb.
type Order struct {
	SubjectFirst  bool // a subject usually stands before its verb
	SubjectAfter  bool // a subject may stand after it
	SubjectBefore bool
	Dropped       bool // a clause may lack its subject
	Construct     bool // a noun with the article takes no owner directly after it
}

func readConfig(file string, src []byte) (*config, []Fault) {
	c := &config{file: file}
	md, err := toml.Decode(string(src), c)
	if err != nil {
		line := 0
		if pe := (toml.ParseError{}); errors.As(err, &pe) {
			line = pe.Position.Line
		}
		return nil, []Fault{{file, line, err.Error()}}
	}
	var faults []Fault
	for _, k := range md.Undecoded() {
		faults = append(faults, Fault{file, 0, fmt.Sprintf("unknown key %s", k)})
	}
	if c.Code == "" || len(c.Code) > 8 {
		faults = append(faults, Fault{file, 0, "code= is the ISO 639-1 code of the language"})
	}
	return c, faults
}

// habits makes what tokenising needs of a configuration.
func (c *config) habits() (*text.Habits, error) {
	h := &text.Habits{Marks: c.Fold.Marks, Lower: c.Fold.Lower, Cased: c.Cased, Dash: c.Quotes.Dash,
		Letters: map[rune]string{}, Always: map[string]bool{}, Pairs: map[rune]rune{}, Inner: map[rune]rune{},
		Abbrev: map[string]bool{}, Enders: map[rune]bool{}}
	for k, v := range c.Fold.Letters {
		for _, r := range k { // several letters may share a line: "أإآ" = "ا"
			h.Letters[r] = v
		}
	}
	h.Prepare()
	fold := func(in []string) (out []string) {
		for _, s := range in {
			out = append(out, h.Fold(strings.ReplaceAll(s, "’", "'")))
		}
		return out
	}
	h.Prefixes, h.Suffixes = fold(c.Clitics.Prefixes), fold(c.Clitics.Suffixes)
	for _, s := range fold(c.Clitics.Always) {
		h.Always[s] = true
	}
	for k, v := range c.Clitics.Stems {
		h.Stems = append(h.Stems, text.Stem{From: h.Fold(k), To: h.Fold(v)})
	}
	if len(c.Clitics.Merged) > 0 {
		h.Merged = map[string]string{}
		for k, v := range c.Clitics.Merged {
			first, _, _ := strings.Cut(v, " ")
			h.Merged[h.Fold(k)] = h.Fold(first)
		}
	}
	h.Article = h.Fold(c.Clitics.Article)
	for i, list := range [][]string{c.Quotes.Pairs, c.Quotes.Inner} {
		for _, p := range list {
			o, cl, ok := strings.Cut(p, " ")
			or, n := utf8.DecodeRuneInString(o)
			cr, m := utf8.DecodeRuneInString(cl)
			if !ok || n != len(o) || m != len(cl) {
				return nil, fmt.Errorf("quotes: %q is not an opening mark, a space, a closing mark", p)
			}
			if i == 0 {
				h.Pairs[or] = cr
			} else {
				h.Inner[or] = cr
			}
		}
	}
	for _, a := range c.Sentences.Abbreviations {
		h.Abbrev[h.Fold(strings.TrimSuffix(a, "."))] = true
	}
	for _, r := range c.Sentences.Enders {
		h.Enders[r] = true
	}
	h.Prepare()
	return h, nil
}

func (c *config) order() Order {
	o := Order{Dropped: c.Order.Dropped, Construct: c.Order.Construct}
	for i, s := range c.Order.Subject {
		if s == "before" {
			o.SubjectBefore = true
			o.SubjectFirst = i == 0
		} else {
			o.SubjectAfter = true
		}
	}
	return o
}

// DateItem is one place of a date pattern.
type DateItem struct {
	Slot   byte    // d m y w r n u v p a (ago, hence); 0 for words
	Second bool    // d2, m2: the end of a range
	Words  []int32 // any of these words
	Opt    bool
}

// DatePattern is a shape of a date.
type DatePattern struct {
	Source  string
	Figures bool // a month in it may be a number: 28/11/2025
	Items   []DateItem
}

func datePattern(src string, ids func(string) []int32) (DatePattern, error) {
	p := DatePattern{Source: src}
	for _, w := range strings.Fields(src) {
		it := DateItem{}
		if w, it.Opt = strings.CutSuffix(w, "?"); w == "" {
			return p, fmt.Errorf("a lone ? in %q", src)
		}
		switch {
		case w[0] == '\'' || w[0] == '"':
			for _, alt := range strings.Split(strings.Trim(w, `'"`), "|") {
				it.Words = append(it.Words, ids(alt)...)
			}
		case len(w) == 1 && strings.ContainsAny(w, "dmywrnuvpah"):
			it.Slot = w[0]
		case len(w) == 2 && w[1] == '2' && strings.ContainsAny(w[:1], "dmyw"):
			it.Slot, it.Second = w[0], true
		default:
			it.Words = ids(w)
		}
		p.Items = append(p.Items, it)
	}
	slots := ""
	for _, it := range p.Items {
		if it.Slot != 0 && !it.Opt {
			slots += string(it.Slot)
		}
		if it.Slot == 0 {
			slots += "_"
		}
	}
	for _, f := range []string{"d_m_y", "m_d_y", "y_m_d", "m_d_y"} {
		p.Figures = p.Figures || strings.Contains(slots, f)
	}
	if len(p.Items) > 24 {
		return p, fmt.Errorf("%q has more than 24 places", src)
	}
	return p, nil
}
