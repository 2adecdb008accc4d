package reader

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Result is the minutes of one article. Spans index the bytes of its text;
// actors are referred to by their index in Actors, -1 for none.
type Result struct {
	Title      word.Span // Start -1 if there is none
	TitleCut   bool
	Day        date.Days // from which relative dates were counted
	Actors     []Actor
	Meetings   []Meeting
	Visits     []Visit
	Statements []Statement
	Events     []Event
	Furniture  []Furniture
	Subjects   []Tag // of the whole story, each once a sentence
	Trace      []Pass
}

// Actor is one that a record names. Empty strings are what is not known.
type Actor struct {
	Kind, Name, Role, Country, Org string
	Surfaces                       []word.Span
}

// Place is a city, by its English name, and a state, by ISO 3166-1 alpha-3.
type Place struct{ City, Country string }

// Meeting is one encounter.
type Meeting struct {
	Participants            []int
	Format, Channel, Status string
	Days                    date.Days
	Place                   Place
	Setting                 word.Span // Start -1 if there is none
	Agenda, Evidence        []word.Span
	Subjects                []Tag // of the agenda
	Rules                   []string
}

// Visit is one trip.
type Visit struct {
	Visitors     []int
	To           Place
	Days         date.Days
	Kind, Status string
	Evidence     []word.Span
	Rules        []string
}

// Statement is one unit of reported speech.
type Statement struct {
	Speakers     []int
	Mode         string
	Cue, Content word.Span
	Source       word.Span // the words that name the speaker beside the cue, a pronoun's too; empty if nobody is named there
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
	Evidence       word.Span
	Rules          []string
}

// Furniture is a stretch of the text that belongs to the page.
type Furniture struct {
	Kind string
	word.Span
}

func (r *reading) result() *Result {
	out := &Result{Title: word.Span{Start: -1, End: -1}, TitleCut: r.TitleCut, Subjects: r.told(), Trace: r.trace}
	if !r.Ref.IsZero() {
		out.Day = date.One(r.Ref)
	}
	if r.Title >= 0 {
		out.Title = r.SpanOf(r.Doc.Paras[r.Title].Range)
	}
	for pi := range r.Doc.Paras {
		if p := &r.Doc.Paras[pi]; p.Furniture != "" {
			out.Furniture = append(out.Furniture, Furniture{p.Furniture, r.SpanOf(p.Range)})
		}
	}
	index := make([]int, len(r.Actors)) // by actor: its number, once it has one
	kept := make([]bool, len(r.Actors))
	place := func(p date.Place) Place {
		return Place{p.City, p.Country}
	}
	moved := make([]int, len(r.Meetings)) // by meeting: its number, -1 if it is none of the result's
	order := make([]int32, 0, len(r.Actors))
	keep := func(who ...int32) { // actors are numbered in the order of their first mention
		for _, w := range who {
			if !kept[w] {
				kept[w], order = true, append(order, w)
			}
		}
	}
	for i := range r.Meetings {
		if !r.Meetings[i].Gone {
			keep(r.Meetings[i].Who...)
		}
	}
	for i := range r.Visits {
		keep(r.Visits[i].Who...)
	}
	for i := range r.Statements {
		keep(r.Statements[i].Who...)
		if v := r.Statements[i].Via; v >= 0 {
			keep(v)
		}
	}
	for i := range r.Events {
		keep(r.Events[i].Source...)
		keep(r.Events[i].Target...)
	}
	slices.SortFunc(order, func(x, y int32) int { return cmp.Or(cmp.Compare(r.firstSeen(x), r.firstSeen(y)), cmp.Compare(x, y)) })
	out.Actors = slices.Grow(out.Actors, len(order))
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
	out.Meetings, out.Visits, out.Events = slices.Grow(out.Meetings, len(r.Meetings)), slices.Grow(out.Visits, len(r.Visits)), slices.Grow(out.Events, len(r.Events))
	for i := range r.Meetings {
		m := &r.Meetings[i]
		if moved[i] = -1; m.Gone {
			continue
		}
		moved[i] = len(out.Meetings)
		set := word.Span{Start: -1, End: -1}
		if m.Setting.First < m.Setting.Last {
			set = r.SpanOf(m.Setting)
		}
		if m.Channel == "phone" || m.Channel == "video" {
			m.Place.City, m.Place.Country = "", "" // each was where he was
		}
		if m.Channel == "phone" {
			set = word.Span{Start: -1, End: -1} // what stands beside it is spoken of
		}
		out.Meetings = append(out.Meetings, Meeting{ids(m.Who), m.Format, m.Channel, m.Status, m.Days, place(m.Place), set, r.spansOf(m.Agenda), r.spansOf(m.Evidence), r.about(m.Agenda...), m.Rules})
	}
	for i := range r.Visits {
		v := &r.Visits[i]
		out.Visits = append(out.Visits, Visit{ids(v.Who), place(v.To), v.Days, v.Kind, v.Status, r.spansOf(v.Evidence), v.Rules})
	}
	slices.SortStableFunc(r.Statements, func(x, y story.Statement) int { return cmp.Compare(x.Content.Start, y.Content.Start) })
	out.Statements = slices.Grow(out.Statements, len(r.Statements))
	for i := range r.Statements {
		s := &r.Statements[i]
		via, occ := -1, -1
		if s.Via >= 0 {
			via = index[s.Via]
		}
		if s.Occasion >= 0 {
			occ = moved[s.Occasion]
		}
		out.Statements = append(out.Statements, Statement{ids(s.Who), s.Mode, s.Cue, s.Content, s.By, via, occ, r.about(r.tokensOf(s.Content)), s.Rules})
	}
	for i := range r.Events {
		e := &r.Events[i]
		out.Events = append(out.Events, r.eventOf(e, ids))
	}
	return out
}

func (r *reading) spansOf(gs []text.Range) []word.Span {
	if len(gs) == 0 {
		return nil
	}
	out := make([]word.Span, 0, len(gs))
	for _, g := range gs {
		if s := r.SpanOf(g); s.Start < s.End {
			out = append(out, s)
		}
	}
	return out
}

func (r *reading) firstSeen(w int32) int32 {
	if s := r.Actors[w].Seen; len(s) > 0 {
		return r.Mentions[s[0]].First
	}
	return int32(len(r.Doc.Tokens))
}

// actorOf gives an actor its public form.
func (r *reading) actorOf(w int32) Actor {
	a := &r.Actors[w]
	out := Actor{Name: a.Name, Role: a.Role, Country: a.Country, Org: a.Org}
	switch a.Kind {
	case mention.Person:
		out.Kind = "person"
		if out.Name == "" {
			out.Name = r.romanise(a.Text)
		}
	case mention.Office:
		out.Kind = "office"
		if a.Group {
			out.Kind = "group"
		}
		out.Name = ""
	case mention.Body:
		out.Kind = "body"
	case mention.Country:
		out.Kind = "country"
	case mention.Organisation:
		out.Kind = "organisation"
		if out.Name == "" {
			out.Name = r.romanise(a.Text)
		}
	case mention.Medium:
		out.Kind = "media"
	default:
		out.Kind = "group"
	}
	if out.Kind == "country" || out.Kind == "media" {
		out.Role = ""
	}
	var seen map[word.Span]bool // of those who are named often
	add := func(g text.Range) {
		s := r.SpanOf(g)
		if s.Start >= s.End || seen[s] || seen == nil && slices.Contains(out.Surfaces, s) {
			return
		}
		out.Surfaces = append(out.Surfaces, s)
		if seen != nil {
			seen[s] = true
		} else if len(out.Surfaces) == manySurfaces {
			seen = map[word.Span]bool{}
			for _, x := range out.Surfaces {
				seen[x] = true
			}
		}
	}
	for _, mi := range a.Seen {
		m := &r.Mentions[mi]
		switch m.Kind {
		case mention.Pronoun, mention.Possessive:
			continue
		case mention.Person:
			add(m.Range)
			add(m.Name)
		case mention.Anaphor:
			continue
		default:
			add(m.Range)
		}
	}
	if len(out.Surfaces) == 0 { // nobody named him but with another: "the two presidents"
		for _, mi := range a.Seen {
			if m := &r.Mentions[mi]; m.Kind == mention.Anaphor {
				add(m.Range)
			}
		}
	}
	slices.SortFunc(out.Surfaces, func(x, y word.Span) int { return cmp.Or(cmp.Compare(x.Start, y.Start), cmp.Compare(x.End, y.End)) })
	return out
}

// manySurfaces is how many spans of an actor are compared one by one.
const manySurfaces = 12

// romanise writes a name in Latin letters, as the pack spells them.
func (r *reading) romanise(s string) string {
	if len(r.Pack.Roman) == 0 {
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
			word := r.romanWord(strings.ToLower(part))
			if r.Pack.Habits.Cased && !unicode.IsUpper(first) {
				b.WriteString(word)
				continue
			}
			for initial := range strings.SplitAfterSeq(word, ".") { // initials stand without a space, too
				b.WriteString(upperFirst(initial))
			}
		}
	}
	return b.String()
}

// romanWord replaces the longest strings that the pack's table knows.
func (r *reading) romanWord(w string) string {
	if v, ok := r.Pack.Roman[w]; ok {
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
				if v, ok := r.Pack.Roman["^"+key]; ok {
					b.WriteString(v)
					i, done = j, true
					break
				}
			}
			if j == len(w) {
				if v, ok := r.Pack.Roman[key+"$"]; ok {
					b.WriteString(v)
					i, done = j, true
					break
				}
			}
			if v, ok := r.Pack.Roman[key]; ok {
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

// eventOf gives an event its public form. What its words tell of its mode, contexts and
// code stands in the pack beside them.
func (r *reading) eventOf(e *story.Event, ids func([]int32) []int) Event {
	out := Event{Type: e.Typ, CAMEO: r.Pack.CAMEO[e.Typ], Source: ids(e.Source), Target: ids(e.Target), Evidence: r.SpanOf(e.Evidence), Rules: []string{e.Rule}}
	if e.Form == nil {
		return out
	}
	out.Mode = e.Form.Get("mode")
	if code := e.Form.Get("cameo"); code != "" {
		out.CAMEO = code
	}
	if list := e.Form.Get("context"); list != "" {
		out.Context = strings.Split(list, ",")
	}
	return out
}
