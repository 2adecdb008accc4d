package export

import (
	"slices"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/encounter"
)

// deed is a record as event data have it: who did what to whom on which day.
// A meeting that took place is CONSULT, one announced AGREE with the code of an
// intent to meet, as PLOVER's manual and CAMEO's 036 have it.
type deed struct {
	id       string
	record   string // meeting, visit or event
	kind     string // PLOVER's type
	modes    []string
	contexts []string
	cameo    string
	from, to []*mahdar.Actor
	mutual   bool         // all of from with each other; to is empty
	day, end string       // ISO 8601; empty where none is told
	planned  *mahdar.Days // the days that a plan is for
	place    *mahdar.Place
	evidence []mahdar.Span
}

// Codes of CAMEO that follow from a record and not from words.
const (
	cameoConsult  = "040" // consult, not specified below
	cameoPhone    = "041" // discuss by telephone
	cameoVisit    = "042" // make a visit
	cameoThird    = "044" // meet at a third location
	cameoIntended = "036" // express intent to meet or negotiate
)

// deeds are an article's records as event data, meetings first, then visits, then events.
func deeds(a *encounter.Article) []deed {
	by, n := actorsByID(a), newIDs(a)
	told := value(a.Published)
	var out []deed
	add := func(d deed, status string, days *mahdar.Days) {
		switch status {
		case "held", "ongoing":
			d.kind = "CONSULT"
			if days != nil {
				d.day, d.end = days.Start, days.End
			}
		case "planned":
			d.kind, d.cameo, d.modes, d.contexts = "AGREE", cameoIntended, nil, []string{"diplomatic"}
			d.day, d.end, d.planned = told, told, days
		default:
			return // what is proposed or called off is no event yet
		}
		out = append(out, d)
	}
	for i := range a.Meetings {
		m := &a.Meetings[i]
		d := deed{record: "meeting", id: n.of("meeting", m.Evidence, m.Participants), from: pick(by, m.Participants), mutual: true, place: m.Place, evidence: m.Evidence}
		d.cameo, d.modes = consultation(m, d.from)
		add(d, m.Status, m.Date)
	}
	for i := range a.Visits {
		v := &a.Visits[i]
		d := deed{record: "visit", id: n.of("visit", v.Evidence, v.Visitors), from: pick(by, v.Visitors), place: &v.To, evidence: v.Evidence, cameo: cameoVisit, modes: []string{"visit"}}
		if c := v.To.Country; c != nil {
			name := countryName(*c)
			d.to = []*mahdar.Actor{{Kind: "country", Name: &name, Country: c}}
		}
		add(d, v.Status, v.Date)
	}
	for i := range a.Events {
		e := &a.Events[i]
		d := deed{
			record: "event", id: n.of(e.Type, []mahdar.Span{e.Evidence}, e.Source, e.Target), kind: e.Type, contexts: e.Context, cameo: e.CAMEO,
			from: pick(by, e.Source), to: pick(by, e.Target), day: told, end: told, evidence: []mahdar.Span{e.Evidence},
		}
		if e.Mode != nil {
			d.modes = []string{*e.Mode}
		}
		if slices.Equal(e.Source, e.Target) {
			d.to, d.mutual = nil, true
		}
		out = append(out, d)
	}
	return out
}

// consultation is the code and the modes that a meeting's channel, format and place leave no doubt about.
func consultation(m *mahdar.Meeting, who []*mahdar.Actor) (cameo string, modes []string) {
	cameo = cameoConsult
	remote := false
	if m.Channel != nil {
		switch *m.Channel {
		case "phone":
			cameo, remote = cameoPhone, true
		case "video":
			remote = true
		}
	}
	if remote {
		modes = append(modes, "phone") // PLOVER: by phone or some other remote medium
	}
	third := !remote && m.Place != nil && m.Place.Country != nil && len(who) > 1 && !slices.ContainsFunc(who, func(a *mahdar.Actor) bool {
		return a.Country == nil || *a.Country == *m.Place.Country
	})
	if third {
		cameo = cameoThird
		modes = append(modes, "third-party")
	}
	if m.Format == "multilateral" {
		modes = append(modes, "multilateral")
	}
	return cameo, modes
}

// maxSides is above how many sides a record is not told pair by pair: its pairs grow with their square.
const maxSides = 40

// dyad is two actors of a record, each the first named of its side; the second is nil where the record names one side alone.
type dyad struct{ one, two *mahdar.Actor }

// dyads are the pairs of a record's sides. One of more than maxSides sides gives each side alone.
func (d *deed) dyads() []dyad {
	var out []dyad
	from, to := sides(d.from), sides(d.to)
	alone := func() []dyad {
		for _, s := range from {
			out = append(out, dyad{s[0], nil})
		}
		return out
	}
	if d.mutual {
		if len(from) == 1 && len(from[0]) > 1 && len(from[0]) <= maxSides { // of one state: its people are the sides
			people := from[0]
			from = nil
			for _, p := range people {
				from = append(from, []*mahdar.Actor{p})
			}
		}
		if len(from) < 2 || len(from) > maxSides {
			return alone()
		}
		for i := range from {
			for j := i + 1; j < len(from); j++ {
				out = append(out, dyad{from[i][0], from[j][0]})
			}
		}
		return out
	}
	if len(to) == 0 || len(from)*len(to) > maxSides*maxSides {
		return alone()
	}
	for _, s := range from {
		for _, t := range to {
			out = append(out, dyad{s[0], t[0]})
		}
	}
	return out
}
