package reader

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Result is the minutes of one article. Spans index the bytes of its text;
// actors are referred to by their index in Actors, -1 for none.
type Result struct {
	Title      Span // Start -1 if there is none
	TitleCut   bool
	Day        Days // from which relative dates were counted
	Actors     []Actor
	Meetings   []Meeting
	Visits     []Visit
	Statements []Statement
	Events     []Event
	Furniture  []Furniture
	Trace      []Pass
}

// Actor is one that a record names. Empty strings are what is not known.
type Actor struct {
	Kind, Name, Role, Country, Org string
	Surfaces                       []Span
}

// Place is a city, by its English name, and a state, by ISO 3166-1 alpha-3.
type Place struct{ City, Country string }

// Meeting is one encounter.
type Meeting struct {
	Participants            []int
	Format, Channel, Status string
	Days                    Days
	Place                   Place
	Setting                 Span // Start -1 if there is none
	Agenda, Evidence        []Span
	Subjects                []Tag // of the agenda
	Rules                   []string
}

// Visit is one trip.
type Visit struct {
	Visitors     []int
	To           Place
	Days         Days
	Kind, Status string
	Evidence     []Span
	Rules        []string
}

// Statement is one unit of reported speech.
type Statement struct {
	Speakers     []int
	Mode         string
	Cue, Content Span
	Source       Span // the words that name the speaker beside the cue, a pronoun's too; empty if nobody is named there
	Via          int
	Occasion     int   // index of a meeting, -1 for none
	Subjects     []Tag // of the content
	Rules        []string
}

// Event is what one actor does or declares towards another.
type Event struct {
	Type           string
	Mode           string   // PLOVER's mode, empty where the words tell none
	Context        []string // PLOVER's contexts
	CAMEO          string   // three or four digits; the first two are the root
	Source, Target []int
	Evidence       Span
	Rules          []string
}

// Furniture is a stretch of the text that belongs to the page.
type Furniture struct {
	Kind string
	Span
}

func (r *reading) result() *Result {
	out := &Result{Title: Span{-1, -1}, TitleCut: r.titleCut, Trace: r.trace}
	if !r.ref.IsZero() {
		out.Day = one(r.ref)
	}
	if r.title >= 0 {
		out.Title = r.spanOf(r.doc.Paras[r.title].Range)
	}
	for pi := range r.doc.Paras {
		if p := &r.doc.Paras[pi]; p.Furniture != "" {
			out.Furniture = append(out.Furniture, Furniture{p.Furniture, r.spanOf(p.Range)})
		}
	}
	index := make(map[int32]int)
	place := func(p place) Place {
		return Place{p.city, p.country}
	}
	moved := map[int]int{}
	keep := func(who []int32) { // actors are numbered in the order of their first mention
		for _, w := range who {
			index[w] = 0
		}
	}
	for i := range r.meetings {
		if !r.meetings[i].gone {
			keep(r.meetings[i].who)
		}
	}
	for i := range r.visits {
		keep(r.visits[i].who)
	}
	for i := range r.statements {
		keep(r.statements[i].who)
		if v := r.statements[i].via; v >= 0 {
			index[v] = 0
		}
	}
	for i := range r.events {
		keep(r.events[i].source)
		keep(r.events[i].target)
	}
	order := make([]int32, 0, len(index))
	for w := range index {
		order = append(order, w)
	}
	sort.Slice(order, func(i, j int) bool {
		return r.firstSeen(order[i]) < r.firstSeen(order[j]) || r.firstSeen(order[i]) == r.firstSeen(order[j]) && order[i] < order[j]
	})
	for i, w := range order {
		index[w] = i
		out.Actors = append(out.Actors, r.actorOf(w))
	}
	ids := func(who []int32) []int {
		res := make([]int, 0, len(who))
		for _, w := range who {
			res = append(res, index[w])
		}
		return res
	}
	for i := range r.meetings {
		m := &r.meetings[i]
		if m.gone {
			continue
		}
		moved[i] = len(out.Meetings)
		set := Span{-1, -1}
		if m.setting.First < m.setting.Last {
			set = r.spanOf(m.setting)
		}
		if m.channel == "phone" || m.channel == "video" {
			m.place.city, m.place.country = "", "" // each was where he was
		}
		if m.channel == "phone" {
			set = Span{-1, -1} // what stands beside it is spoken of
		}
		out.Meetings = append(out.Meetings, Meeting{ids(m.who), m.format, m.channel, m.status, m.days, place(m.place), set, r.spansOf(m.agenda), r.spansOf(m.evidence), r.about(m.agenda...), m.rules})
	}
	for i := range r.visits {
		v := &r.visits[i]
		out.Visits = append(out.Visits, Visit{ids(v.who), place(v.to), v.days, v.kind, v.status, r.spansOf(v.evidence), v.rules})
	}
	sort.SliceStable(r.statements, func(i, j int) bool { return r.statements[i].content.Start < r.statements[j].content.Start })
	for i := range r.statements {
		s := &r.statements[i]
		via, occ := -1, -1
		if s.via >= 0 {
			via = index[s.via]
		}
		if k, ok := moved[s.occasion]; ok && s.occasion >= 0 {
			occ = k
		}
		out.Statements = append(out.Statements, Statement{ids(s.who), s.mode, s.cue, s.content, s.by, via, occ, r.about(r.tokensOf(s.content)), s.rules})
	}
	for i := range r.events {
		e := &r.events[i]
		out.Events = append(out.Events, r.eventOf(e, ids))
	}
	return out
}

// spanOf is the bytes of a range of tokens.
func (r *reading) spanOf(g text.Range) Span {
	b, e := r.doc.Bytes(g)
	return Span{b, e}
}

func (r *reading) spansOf(gs []text.Range) []Span {
	var out []Span
	for _, g := range gs {
		if s := r.spanOf(g); s.Start < s.End {
			out = append(out, s)
		}
	}
	return out
}

func (r *reading) firstSeen(w int32) int32 {
	if s := r.actors[w].seen; len(s) > 0 {
		return r.mentions[s[0]].First
	}
	return int32(len(r.doc.Tokens))
}

// actorOf gives an actor its public form.
func (r *reading) actorOf(w int32) Actor {
	a := &r.actors[w]
	out := Actor{Name: a.name, Role: a.role, Country: a.country, Org: a.org}
	switch a.kind {
	case kPerson:
		out.Kind = "person"
		if out.Name == "" {
			out.Name = r.romanise(a.text)
		}
	case kOffice:
		out.Kind = "office"
		if a.group {
			out.Kind = "group"
		}
		out.Name = ""
	case kBody:
		out.Kind = "body"
	case kCountry:
		out.Kind = "country"
	case kOrg:
		out.Kind = "organisation"
		if out.Name == "" {
			out.Name = r.romanise(a.text)
		}
	case kMedia:
		out.Kind = "media"
	default:
		out.Kind = "group"
	}
	if out.Kind == "country" || out.Kind == "media" {
		out.Role = ""
	}
	seen := map[Span]bool{}
	add := func(g text.Range) {
		if s := r.spanOf(g); s.Start < s.End && !seen[s] {
			seen[s] = true
			out.Surfaces = append(out.Surfaces, s)
		}
	}
	for _, mi := range a.seen {
		m := &r.mentions[mi]
		switch m.kind {
		case kPronoun, kPossessive:
			continue
		case kPerson:
			add(m.Range)
			add(m.name)
		case kAnaphor:
			continue
		default:
			add(m.Range)
		}
	}
	if len(out.Surfaces) == 0 { // nobody named him but with another: "the two presidents"
		for _, mi := range a.seen {
			if m := &r.mentions[mi]; m.kind == kAnaphor {
				add(m.Range)
			}
		}
	}
	sort.Slice(out.Surfaces, func(i, j int) bool {
		x, y := out.Surfaces[i], out.Surfaces[j]
		return x.Start < y.Start || x.Start == y.Start && x.End < y.End
	})
	return out
}

// romanise writes a name in Latin letters, as the pack spells them.
func (r *reading) romanise(s string) string {
	if len(r.pack.Roman) == 0 {
		return strings.Join(strings.Fields(s), " ")
	}
	var b strings.Builder
	for i, w := range strings.Fields(s) {
		if i > 0 {
			b.WriteByte(' ')
		}
		for k, part := range strings.Split(w, "-") { // "Ben-Gvir"
			if k > 0 {
				b.WriteByte('-')
			}
			first, _ := utf8.DecodeRuneInString(part)
			if word := r.romanWord(strings.ToLower(part)); r.pack.Habits.Cased && !unicode.IsUpper(first) {
				b.WriteString(word)
			} else {
				b.WriteString(upperFirst(word))
			}
		}
	}
	return b.String()
}

// romanWord replaces the longest strings that the pack's table knows.
func (r *reading) romanWord(w string) string {
	if v, ok := r.pack.Roman[w]; ok {
		return v
	}
	var b strings.Builder
	for i := 0; i < len(w); {
		_, n := utf8.DecodeRuneInString(w[i:])
		done := false
		for l := 4; l >= 1; l-- {
			j, k := i, 0
			for k < l && j < len(w) {
				_, m := utf8.DecodeRuneInString(w[j:])
				j += m
				k++
			}
			if k < l {
				continue
			}
			key := w[i:j]
			if i == 0 {
				if v, ok := r.pack.Roman["^"+key]; ok {
					b.WriteString(v)
					i, done = j, true
					break
				}
			}
			if j == len(w) {
				if v, ok := r.pack.Roman[key+"$"]; ok {
					b.WriteString(v)
					i, done = j, true
					break
				}
			}
			if v, ok := r.pack.Roman[key]; ok {
				b.WriteString(v)
				i, done = j, true
				break
			}
		}
		if !done {
			b.WriteString(w[i : i+n])
			i += n
		}
	}
	return b.String()
}

func upperFirst(s string) string {
	c, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return s
	}
	return string(unicode.ToUpper(c)) + s[n:]
}

var kindNames = [...]string{"none", "person", "office", "body", "country", "organisation", "media", "group", "place", "anaphor", "pronoun", "possessive", "region"}

var _ = pack.None
