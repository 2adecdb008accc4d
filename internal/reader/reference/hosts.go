package reference

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// InTurn reports whether a word that joins the parties of a clause says that one was
// met after the other: "and then".
func (r *Reading) InTurn(reg *phrase.Region, c *phrase.Clause) bool {
	for k := c.Begin; k < c.End && k < len(reg.Chunks); k++ {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfItem && x.Is(pack.And) {
			if f := r.Form(&r.Items[x.Item], pack.And); f != nil && f.Has("separate") {
				return true
			}
		}
	}
	return false
}

// Officials reports whether all of some actors hold an office of a state that is known.
func (r *Reading) Officials(who []int32) bool {
	for _, w := range who {
		if a := &r.Actors[w]; a.Country == "" || !ofGovernment(a.Role) {
			return false
		}
	}
	return true
}

// TalksWith reads who met off a clause that says what talks were about, where whom they
// were with stands in front of it: "With the Ethiopian minister, the talks dealt with".
func (r *Reading) TalksWith(reg *phrase.Region, c *phrase.Clause) []int32 {
	w := r.State.Subject
	if !r.Pack.Order.Inverted || c.Frame.Kind != pack.FDiscuss || w < 0 || c.Get([]pack.Marker{pack.Subj}) != nil {
		return nil
	}
	for k := c.At - 1; k >= 0 && k > c.At-6; k-- {
		if x := &reg.Chunks[k]; x.Trig != nil && x.Trig.Class == pack.Noun && word.IsTalk(x.Trig) {
			return []int32{w}
		}
	}
	return nil
}

// Upcoming is the planned meeting that the sentences just before a sentence, or it
// itself, told of: what “the two will discuss” is discussed there. -1 if there is none.
func (r *Reading) Upcoming(sent int32) int {
	for k := len(r.Meetings) - 1; k >= 0 && k > len(r.Meetings)-4; k-- {
		if m := &r.Meetings[k]; m.Status == "planned" && sent-m.Sent <= 1 && len(m.Who) > 1 {
			return k
		}
	}
	return -1
}

// AtHome gives an official whose state nothing tells that of the place where a
// guest from abroad met him, else of whoever received that guest before: "in Haiti she met the interim
// prime minister, Garry Conille", "Minister A received B. She also saw the speaker, C".
func (r *Reading) AtHome(m *story.Meeting) {
	here := m.Place.Country
	if here == "" {
		here = r.Placed.Country
	}
	if here == "" {
		here = r.hostBefore(m)
	}
	if here == "" || m.Channel == "phone" || m.Channel == "video" || m.Attended || m.Setting.First < m.Setting.Last {
		return
	}
	host := int32(-1)
	for _, w := range m.Who {
		a := &r.Actors[w]
		switch {
		case a.Country == here:
			return // the host is known
		case a.Country != "":
		case a.Org == "" && (a.Kind == mention.Person || a.Kind == mention.Office) && ofGovernment(a.Role) && host < 0:
			host = w
		default:
			return
		}
	}
	if host >= 0 && len(m.Who) > 1 {
		r.Actors[host].Country = here
	}
}

// ReceivedAbroad gives an official without a name, whose state nothing tells, that to which the guest
// whom he receives has travelled last: "A of B arrived in Rome. The minister was received by the speaker".
func (r *Reading) ReceivedAbroad(host, guest int32) {
	a, b := &r.Actors[host], &r.Actors[guest]
	if a.Kind != mention.Office || a.Country != "" || a.Org != "" || !ofGovernment(a.Role) || b.Country == "" {
		return
	}
	for i := len(r.Visits) - 1; i >= 0; i-- {
		if v := &r.Visits[i]; slices.Contains(v.Who, guest) {
			if v.Status != "cancelled" && v.To.Country != b.Country {
				a.Country = v.To.Country
			}
			return
		}
	}
}

// maxHosted is how many sentences behind a reception its guest is still there.
const maxHosted = 3

// hostBefore is the state of whoever received one of those who met shortly before; empty if nobody did.
func (r *Reading) hostBefore(m *story.Meeting) string {
	for i := range r.Meetings[:min(len(r.Meetings), actor.MaxApart)] {
		o := &r.Meetings[i]
		if o.Host == "" || o.Gone || o.Sent > m.Sent || m.Sent-o.Sent > maxHosted {
			continue
		}
		for _, w := range m.Who {
			if r.Actors[w].Country != "" && r.Actors[w].Country != o.Host && slices.Contains(o.Who, w) {
				return o.Host
			}
		}
	}
	return ""
}

// ofGovernment reports whether a role is one that a state gives.
func ofGovernment(role string) bool {
	switch role {
	case "head-of-state", "head-of-government", "foreign-minister", "defence-minister", "minister", "deputy-minister", "official", "military", "legislator":
		return true
	}
	return false
}

// Listed reports whether a place is one of a list of what was spoken of: "the
// situation in Mali, in Burkina Faso and in Niger".
func (r *Reading) Listed(p date.Place, topics []text.Range) bool {
	if len(topics) == 0 || p.At.First >= p.At.Last || p.At.First < topics[0].First {
		return false
	}
	for _, t := range topics {
		if p.At.First >= t.First && p.At.Last <= t.Last {
			return true
		}
	}
	for i := p.At.First - 1; i >= 0 && i > p.At.First-4; i-- {
		it := &r.Items[r.ItemAt[i]]
		if word.Comma(rune(r.Doc.Tokens[i].Num)) && r.Doc.Tokens[i].Kind == text.Punct || it.Is(pack.And) {
			return true
		}
	}
	return false
}
