package syntax

import (
	"slices"
	"time"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/name"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Deeds that two do to each other, and whose "and" is a "with", where what a preposition
// marks stands before the verb: "A with B breaks off relations".

// MutualEnds gives the ends of an event whose doer and other end are joined before the
// verb. Of what they do together (COOPERATE, or a form that is mutual) both are at both
// ends; of what one does to the other the first is the doer.
func (r *Reading) MutualEnds(c *phrase.Clause, typ string, src, tgt []int32, slots []pack.Marker) (a, b []int32) {
	with := slices.Contains(slots, pack.With)
	if n := len(r.Meetings) - 1; typ == "AGREE" && len(src) == 1 && len(tgt) == 0 && n >= 0 && r.Meetings[n].Sent == c.Sent && slices.Contains(r.Meetings[n].Who, src[0]) && len(r.Meetings[n].Who) > 1 && len(r.Meetings[n].Who) < 4 {
		return r.Meetings[n].Who, r.Meetings[n].Who // "A with B talked, then signed"
	}
	switch {
	case !r.Pack.Order.MarkedBefore || !with || typ == "AGREE":
	case typ == "COOPERATE" || c.Form.Has("mutual"):
		if all := story.Union(src, tgt); len(src) > 0 && len(all) > 1 {
			return all, all
		}
	case len(src) == 2 && len(tgt) == 0:
		return src[:1], src[1:]
	}
	return src, tgt
}

// StruckRegion is the state of the region that an attack, a blockade or a withdrawal is
// said to be of: behind the verb, or behind a word for "from" before it.
func (r *Reading) StruckRegion(reg *phrase.Region, c *phrase.Clause, typ string) []int32 {
	switch {
	case typ != "ASSAULT" && typ != "COERCE" && typ != "RETREAT" && typ != "AID":
		return nil
	case !r.Pack.Order.MarkedBefore:
		return r.regionBehind(reg, c)
	case typ == "AID":
		return nil
	}
	for k := max(r.Stretch(reg, c.At), c.At-mention.MaxAdverbials); k < len(reg.Chunks) && k < c.At+4; k++ {
		x := &reg.Chunks[k]
		if x.Kind != phrase.OfItem || !x.Is(pack.Region) || k < c.At && !c.Passive && (k == 0 || !reg.Chunks[k-1].Is(pack.Prep)) {
			continue
		}
		if f := r.Form(&r.Items[x.Item], pack.Region); f != nil && f.Country != "" {
			return []int32{r.Keyed(mention.Country, f.Country, "", "")}
		}
	}
	return nil
}

// regionBehind is the state of the region behind a verb, before any mark, verb or other
// name: "struck targets in southern Lebanon".
func (r *Reading) regionBehind(reg *phrase.Region, c *phrase.Clause) []int32 {
	for k := c.At + 1; c.Form.Class == pack.Verb && k < len(reg.Chunks) && k < c.At+MaxStruck; k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfMention || x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Kind == phrase.OfItem && (x.Finite() || x.Is(pack.Comp) && !x.Is(pack.Det) || x.Is(pack.Rel)) {
			return nil
		}
		if x.Kind != phrase.OfItem || !x.Is(pack.Region) {
			continue
		}
		if f := r.Form(&r.Items[x.Item], pack.Region); f != nil && f.Country != "" && !f.Alt && !r.OwnerAt(reg, k+1) {
			return []int32{r.Keyed(mention.Country, f.Country, "", "")}
		}
		return nil
	}
	return nil
}

// BeforePhrase is the subject with which a stretch of words [begin,j) begins, where a
// phrase follows it that tells with a clause of its own about what or towards whom: "A
// about B's joining in C to D protested". Nil if there is none.
func (r *Reading) BeforePhrase(reg *phrase.Region, c *phrase.Clause, begin, j int) *phrase.Arg {
	for k := begin + 1; k < j; k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfItem && x.Trig != nil && x.Finite() && x.Trig.Frame.Kind != pack.FOther && x.Trig.Frame.Kind != pack.FSupport {
			return nil
		}
		if x.Kind != phrase.OfItem || !x.Is(pack.Prep) || x.Is(pack.And) || x.Mark&(pack.About|pack.To|pack.Against) == 0 || k+1 == j {
			continue
		}
		for n := k + 1; n < c.At; n++ {
			if y := &reg.Chunks[n]; y.Finite() && y.Trig.Frame.Kind == pack.FSay {
				return nil
			}
		}
		g, _ := r.Opener(reg, begin, k)
		if g == nil || len(g.Mentions) == 0 || g.To > k {
			return nil
		}
		return &phrase.Arg{Mark: pack.Subj, Mentions: g.Mentions, From: g.From, To: g.To}
	}
	return nil
}

// TopicEnd notes towards whom a deed is that the stretch of words before the verb's own
// begins with: "towards A's measures, B protests".
func (r *Reading) TopicEnd(reg *phrase.Region, c *phrase.Clause) {
	from := r.Stretch(reg, c.At)
	if c.Frame.Kind != pack.FEvent || from < 2 || !word.Comma(r.Punct(&reg.Chunks[from-1])) || !slices.Contains(c.Frame.B, pack.To) || c.Get([]pack.Marker{pack.To, pack.Obj}) != nil {
		return
	}
	p := r.Stretch(reg, from-1)
	x := &reg.Chunks[p]
	if x.Kind != phrase.OfItem || !x.Is(pack.Prep) || x.Mark&(pack.To|pack.Against) == 0 {
		return
	}
	for n := p + 1; n < from-1; n++ {
		y := &reg.Chunks[n]
		if y.Finite() && y.Trig.Frame.Kind == pack.FSay {
			return
		}
		if y.Kind != phrase.OfMention {
			continue
		}
		if m := &r.Mentions[y.Idx]; m.Kind != mention.Possessive {
			c.Args = append(c.Args, phrase.Arg{Mark: pack.To, Mentions: []int32{y.Idx}, From: p, To: from - 1})
		}
		return
	}
}

// TopicOpens keeps in mind the person with whom a sentence begins, whatever its verb.
func (r *Reading) TopicOpens(reg *phrase.Region) bool {
	if reg.Quote >= 0 || len(reg.Chunks) == 0 {
		return false
	}
	begin := r.pastHowever(reg)
	end := begin
	for end < len(reg.Chunks) && end < phrase.MaxSubject {
		m := r.Punct(&reg.Chunks[end])
		if word.Comma(m) && !name.ListComma(m) || word.Semicolon(m) || word.Colon(m) || r.Pack.Habits.Enders[m] || r.EndsWithComma(&reg.Chunks[end]) {
			break
		}
		end++
	}
	g, _ := r.Opener(reg, begin, end)
	if g == nil || len(g.Mentions) != 1 {
		return false
	}
	m := &r.Mentions[g.Mentions[0]]
	if m.Kind != mention.Person || len(m.Who) != 1 || r.Actors[m.Who[0]].Role == "spokesperson" {
		return false
	}
	if m.Who[0] != r.State.Subject {
		r.State.Before, r.State.Subject = r.State.Subject, m.Who[0]
	}
	return true
}

// DaysBefore is the days of a clause without any of its own whose subject stands in an
// earlier stretch of its sentence: those told there; else those of the chronicle's entry.
func (r *Reading) DaysBefore(reg *phrase.Region, c *phrase.Clause) (date.Days, bool) {
	if !r.Pack.Order.MarkedBefore || c.Quote >= 0 {
		return date.Days{}, false
	}
	from := r.Stretch(reg, c.At)
	if a := c.Get([]pack.Marker{pack.Subj}); from > 0 && (a == nil || a.From < from || a.From >= a.To || c.Passive || !c.Plan && !c.Cancel && !c.Propose && r.pronounIn(c)) {
		for k := from - 1; k >= 0 && from-k < mention.MaxReach; k-- {
			if x := &reg.Chunks[k]; x.Kind == phrase.OfDate && !r.Until(reg, k) {
				if d := r.DaysOf(x.Idx, c.Plan); !d.Start.IsZero() {
					return d, true
				}
			} else if x.Finite() && x.Trig.Frame.Kind == pack.FSay {
				break
			}
		}
	}
	if len(reg.Chunks) > 1 && reg.Chunks[0].Kind == phrase.OfDate && !r.Until(reg, 0) && word.Comma(r.Punct(&reg.Chunks[1])) && from > 1 { // "In October, A came to B, where C met him"
		if d := r.DaysOf(reg.Chunks[0].Idx, c.Plan); !d.Start.IsZero() {
			return d, true
		}
	}
	if e := r.EntryOf(c.Sent); e != nil && !e.Days.Start.IsZero() {
		return e.Days, true
	}
	return date.Days{}, false
}

// Together reports whether a meeting is one with all whom a word for "with" before its
// verb names: "with A, B and C talked".
func (r *Reading) Together(c *phrase.Clause, format string) bool {
	w := c.Get([]pack.Marker{pack.With})
	return r.Pack.Order.MarkedBefore && w != nil && w.Mark&pack.In == 0 && format != "bilateral"
}

// Wondered reports whether a word that asks stands among tokens of a headline: "what the
// two talked about".
func (r *Reading) Wondered(from, to int32) bool {
	for k := r.ItemAt[from]; k < r.ItemAt[to]; k++ {
		if f := r.Form(&r.Items[k], pack.Word); f != nil && f.Has("asks") {
			return true
		}
	}
	return false
}

// pronounIn reports whether a pronoun is among those whom a clause names: it goes on from
// what stands before it.
func (r *Reading) pronounIn(c *phrase.Clause) bool {
	for i := range c.Args {
		for _, mi := range c.Args[i].Mentions {
			if r.Mentions[mi].Kind == mention.Pronoun {
				return true
			}
		}
	}
	return false
}

// BesidesPlanned makes a verb behind a word for "besides" as planned as what the stretch of words
// after it tells: "besides seeing A, will talk with B".
func (r *Reading) BesidesPlanned(reg *phrase.Region, c *phrase.Clause) {
	k := c.At - 1
	if k < 0 || reg.Chunks[k].Kind != phrase.OfItem {
		return
	}
	if f := r.Form(&r.Items[reg.Chunks[k].Item], pack.Prep); f == nil || !f.Has("besides") {
		return
	}
	marks := 0
	for n := c.At + 1; n < len(reg.Chunks) && marks < 2 && n < c.At+mention.MaxReach; n++ {
		x := &reg.Chunks[n]
		if m := r.Punct(x); word.Comma(m) && !name.ListComma(m) || word.Semicolon(m) {
			marks++
		}
		c.Plan = c.Plan || marks == 1 && x.Kind == phrase.OfItem && x.Is(pack.Plan)
	}
}

// OnTrips gives a planned meeting without days those of the planned trip of one of its two
// to the state of the other.
func (r *Reading) OnTrips() {
	for i := range r.Meetings {
		m := &r.Meetings[i]
		if m.Gone || m.Status != "planned" || !m.Days.Start.IsZero() || len(m.Who) != 2 {
			continue
		}
		for k := range r.Visits[:min(len(r.Visits), actor.MaxApart)] {
			v := &r.Visits[k]
			ahead := v.Status == "planned" || v.Status == "ongoing" && !r.Ref.IsZero() && !v.Days.Start.Before(r.Ref) && len(v.Evidence) > 0 && m.Sent-r.Sent[v.Evidence[0].First] <= 1 // "flies to Oslo today. He will see"
			if !ahead || v.Days.Start.IsZero() || v.Days.End.Sub(v.Days.Start) > 2*MaxTrip || !r.ShareTraveller(v.Who, m.Who) || !r.AtHomeIn(m, v) && (m.Place.City == "" || m.Place.City != v.To.City || len(v.Evidence) == 0 || m.Sent-r.Sent[v.Evidence[0].First] > 1) {
				continue
			}
			if !m.Days.Start.IsZero() && v.Days.End.Sub(v.Days.Start) <= m.Days.End.Sub(m.Days.Start) {
				continue // told of more exactly before
			}
			if m.Days = v.Days; m.Place.Empty() {
				m.Place = date.Place{Country: v.To.Country}
			}
		}
	}
}

// MaxTrip is how long a trip may last whose days are those of a meeting on it.
const MaxTrip = 7 * 24 * time.Hour

// AtHomeIn reports whether a participant of a meeting who does not travel is of the state
// to which a trip leads.
func (r *Reading) AtHomeIn(m *story.Meeting, v *story.Visit) bool {
	if len(v.Evidence) == 0 || v.Evidence[0].First >= r.Doc.Sents[m.Sent].Last {
		return false // told of later
	}
	for _, w := range m.Who {
		if r.Actors[w].Country == v.To.Country && !slices.Contains(v.Who, w) {
			return true
		}
	}
	return false
}

// ShareTraveller reports whether one who is in a is in b.
func (r *Reading) ShareTraveller(a, b []int32) bool {
	for _, w := range a {
		if slices.Contains(b, w) {
			return true
		}
	}
	return false
}

// MaxStruck bounds the words between a verb of attacking and where what it hit stands.
const MaxStruck = 8
