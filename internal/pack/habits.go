package pack

import (
	"errors"
	"fmt"
	"math/bits"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/BurntSushi/toml"
	"github.com/mahdar/mahdar/internal/text"
)

// config is pack.toml as written; lang/en/pack.toml explains every key.
type config struct {
	file               string // where it was read, for its faults
	Code, Name, Native string
	Direction          string
	Cased, Spaced      bool
	Fold               struct {
		Marks, Lower bool
		BareCapitals bool `toml:"bare_capitals"`
		Doubled      string
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
		RunsOn       bool `toml:"runs_on"`
	}
	Sentences struct {
		Abbreviations []string
		Initials      []string
		Enders        string
	}
	Order struct {
		Subject     []string
		Dropped     bool
		Construct   bool
		Cases       bool
		Genitive    bool
		Inverted    bool
		Incise      bool
		Inhabitants bool
		Genders     bool
		Auxiliary   bool
		Interposed  bool
		TurnedCue   bool `toml:"turned_cue"`
		OneSubject  bool `toml:"one_subject"`
		Compound    bool
		Nominal     bool
		Marked      []string
		Feminine    []string
		Masculine   []string
		Groups      []string
	}
	Names struct {
		Paradigms []string
	}
	Verbs struct {
		Past, Infinitive, Finite, Plural []string
		Feminine, Masculine              []string
	}
	Dates struct {
		Patterns []string
		Weeks    bool `toml:"calendar_weeks"`
	}
	Romanise map[string]string
}

// Order is how a language places what belongs to a verb.
type Order struct {
	SubjectFirst  bool // a subject usually stands before its verb
	SubjectAfter  bool // a subject may stand after it
	SubjectBefore bool
	Dropped       bool     // a clause may lack its subject
	MarkedBefore  bool     // what a preposition marks may stand before the verb
	Construct     bool     // a noun with the article takes no owner directly after it
	Cases         bool     // the case of a noun tells what it is to its verb
	Genitive      bool     // whose a noun is stands behind it, without a preposition
	Inverted      bool     // a verb that opens its clause has its subject behind it
	Inhabitants   bool     // a state's adjective with the article and a capital names a person of it
	Genders       bool     // pronouns of a gender mean states and bodies of that gender too
	Incise        bool     // a cue within the words it tells of has its subject behind it
	Auxiliary     bool     // a participle is finite only behind an auxiliary
	Compound      bool     // a noun stands before the noun that it describes
	Interposed    bool     // a day or an adverb may stand within a verb's string of words
	OneSubject    bool     // verbs joined by "and" have one subject
	TurnedCue     bool     // a cue behind indirect words has its subject behind it
	Nominal       bool     // a clause may have no verb: what is definite, and behind it what is not
	Feminine      []string // how words of the feminine end, as they are written
	FeminineFold  []string // the same, folded: an ending may then look like a joined pronoun
	Doubled       string   // the sign of a doubled letter: it tells a city from the state written with the same letters
	VerbFem       []string // how a verb ends whose subject is of the feminine, folded
	VerbMasc      []string // the same of the masculine
	Masculine     []string // the states whose names can be masculine, folded; where any are told, all others are feminine
}

func readConfig(file, src string) (*config, []Fault) {
	c := &config{file: file}
	md, err := toml.Decode(src, c)
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
	h := &text.Habits{Marks: c.Fold.Marks, Lower: c.Fold.Lower, Cased: c.Cased, Dash: c.Quotes.Dash, RunsOn: c.Quotes.RunsOn, Weeks: c.Dates.Weeks,
		Letters: map[rune]string{}, Always: map[string]bool{}, Pairs: map[rune]rune{}, Inner: map[rune]rune{},
		Abbrev: map[string]bool{}, Initials: map[string]bool{}, Enders: map[rune]bool{}}
	for k, v := range c.Fold.Letters {
		for _, r := range k { // several letters may share a line
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
	h.Finals = map[rune]bool{}
	for _, v := range c.Clitics.Stems {
		if r, n := utf8.DecodeLastRuneInString(v); n == len(v) && h.Fold(v) != v {
			h.Finals[r] = true // a letter that becomes another before a suffix
		}
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
	for _, a := range c.Sentences.Initials {
		h.Initials[h.Fold(a)] = true
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

func (c *config) order(h *text.Habits) Order {
	o := Order{Dropped: c.Order.Dropped, Construct: c.Order.Construct, Cases: c.Order.Cases, Genitive: c.Order.Genitive, Inverted: c.Order.Inverted, Incise: c.Order.Incise, Inhabitants: c.Order.Inhabitants, Genders: c.Order.Genders, Auxiliary: c.Order.Auxiliary, Interposed: c.Order.Interposed, TurnedCue: c.Order.TurnedCue, OneSubject: c.Order.OneSubject, Compound: c.Order.Compound, Nominal: c.Order.Nominal, Doubled: c.Fold.Doubled}
	o.MarkedBefore = slices.Contains(c.Order.Marked, "before")
	for _, s := range c.Order.Feminine {
		o.Feminine, o.FeminineFold = append(o.Feminine, s), append(o.FeminineFold, h.Fold(s))
	}
	for _, s := range c.Order.Masculine {
		o.Masculine = append(o.Masculine, h.Fold(s))
	}
	for _, s := range c.Verbs.Feminine {
		o.VerbFem = append(o.VerbFem, h.Fold(s))
	}
	for _, s := range c.Verbs.Masculine {
		o.VerbMasc = append(o.VerbMasc, h.Fold(s))
	}
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
	Figure bool // m#: a month that may be a number; d#: a day in figures only
	Ahead  bool // 'at'=: it must come next, but is no part of the date
	Part   int8 // m/early, u/late: only the first (1), second or last (3) third of the month
}

// monthParts are the names in a pattern of the thirds of a month.
var monthParts = map[string]int8{"early": 1, "mid": 2, "late": 3}

// DateStarts says which date patterns can begin with what, and go on with what: of a hundred
// patterns a word begins two or three. A bit stands for each pattern, in their order.
type DateStarts struct {
	first, second datePlaces
	free          DateSet // those whose second place may be no item's, or not the next one's
}

// datePlaces says which patterns have a place that something can fill.
type datePlaces struct {
	words  map[int32]DateSet
	known  []uint64 // a bit for each word that words has
	class  [64]DateSet
	number DateSet
}

// add notes that a place of pattern i may be filled by what fills it.
func (d *datePlaces) add(i int, it *DateItem, figures bool) {
	if d.words == nil {
		d.words = map[int32]DateSet{}
	}
	for _, id := range it.Words {
		s := d.words[id]
		s.add(i)
		d.words[id] = s
		for int(id)/64 >= len(d.known) {
			d.known = append(d.known, 0)
		}
		d.known[id/64] |= 1 << (id % 64)
	}
	if c, ok := slotClasses[it.Slot]; ok {
		d.class[c].add(i)
	}
	if figures {
		d.number.add(i)
	}
}

// of is the patterns of which a word of a number and of some classes, a bit for each, or, if it is
// one, a number in figures may fill the place.
func (d *datePlaces) of(word int32, classes uint64, figures bool) DateSet {
	var s DateSet
	if word > 0 && int(word)/64 < len(d.known) && d.known[word/64]&(1<<(word%64)) != 0 {
		s = d.words[word]
	}
	if figures {
		s.or(d.number)
	}
	for m := classes & dateClasses; m != 0; m &= m - 1 {
		s.or(d.class[bits.TrailingZeros64(m)])
	}
	return s
}

// DateSet is a set of date patterns.
type DateSet [4]uint64

func (s *DateSet) add(i int) { s[i/64] |= 1 << (i % 64) }

func (s *DateSet) or(o DateSet) {
	for i := range s {
		s[i] |= o[i]
	}
}

// Next is the first pattern of the set from i on, -1 if there is none.
func (s *DateSet) Next(i int) int {
	for ; i < len(s)*64; i++ {
		w := s[i/64] >> (i % 64)
		if w == 0 {
			i |= 63
			continue
		}
		return i + bits.TrailingZeros64(w)
	}
	return -1
}

// slotClasses are the classes of words that can fill a date pattern's slots.
var slotClasses = map[byte]Class{'d': Number, 'n': Number, 'm': Month, 'w': Weekday, 'r': Day, 'u': Unit, 'v': Which, 'p': DayPart, 'a': Ago, 'h': Hence}

// slotSets are the classes of slotClasses, a bit for each.
var slotSets = func() (out [256]uint64) {
	for slot, c := range slotClasses {
		out[slot] = 1 << c
	}
	return out
}()

// MayFill reports whether a word of a number and of some classes, a bit for each, or a number in
// figures, may fill the place: what it is not, it need not be tried as.
func (it *DateItem) MayFill(word int32, classes uint64, figures bool) bool {
	switch it.Slot {
	case 0:
		return slices.Contains(it.Words, word)
	case 'y':
		return figures
	case 'd', 'n', 'm':
		return figures || classes&slotSets[it.Slot] != 0
	}
	return classes&slotSets[it.Slot] != 0
}

// dateStarts finds what each pattern can begin with, its first place and those after it as far as
// the ones before can be left out, and in the same way what the item after that can be.
func dateStarts(list []DatePattern) DateStarts {
	var d DateStarts
	for i := range list[:min(len(list), len(DateSet{})*64)] {
		items := list[i].Items
		for k := range items {
			it := &items[k]
			d.first.add(i, it, it.Slot == 'd' || it.Slot == 'n' || it.Slot == 'y' || it.Slot == 'm' && (list[i].Figures || it.Figure))
			if it.Ahead || it.Slot == 'd' { // it takes no item, or two
				d.free.add(i)
			}
			ends := true
			for n := k + 1; n < len(items) && ends; n++ {
				x := &items[n]
				d.second.add(i, x, x.Slot == 'd' || x.Slot == 'n' || x.Slot == 'y' || x.Slot == 'm')
				ends = x.Opt
			}
			if ends {
				d.free.add(i)
			}
			if !it.Opt {
				break
			}
		}
	}
	return d
}

// Begin gives the patterns that can begin with a word of a number and of some
// classes, a bit for each, or, if it is one, with a number in figures.
func (d *DateStarts) Begin(word int32, classes uint64, figures bool) DateSet {
	return d.first.of(word, classes, figures)
}

// GoOn leaves in a set of patterns those that can go on with such an item.
func (d *DateStarts) GoOn(s *DateSet, word int32, classes uint64, figures bool) {
	next := d.second.of(word, classes, figures)
	next.or(d.free)
	for i := range s {
		s[i] &= next[i]
	}
}

// Empty reports whether a set has no pattern.
func (s *DateSet) Empty() bool { return s[0]|s[1]|s[2]|s[3] == 0 }

var dateClasses = func() (m uint64) {
	for _, c := range slotClasses {
		m |= 1 << c
	}
	return m
}()

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
		w, it.Opt = strings.CutSuffix(w, "?")
		w, it.Ahead = strings.CutSuffix(w, "=")
		if len(w) > 1 && (w[0] == 'm' || w[0] == 'd') {
			w, it.Figure = strings.CutSuffix(w, "#")
		}
		if w == "" {
			return p, fmt.Errorf("a lone ? in %q", src)
		}
		if slot, part, ok := strings.Cut(w, "/"); ok && (slot == "m" || slot == "u") {
			if w, it.Part = slot, monthParts[part]; it.Part == 0 {
				return p, fmt.Errorf("no part of a month is called %q in %q: early, mid or late", part, src)
			}
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
