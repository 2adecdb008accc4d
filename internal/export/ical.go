package export

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strings"
	"time"
	"unicode"

	ics "github.com/arran4/golang-ical"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/encounter"
)

// Bounds on a description, so that a story told by a thousand outlets is still one that a calendar can show.
const (
	maxSources = 20
	maxQuote   = 300 // code points of one source's words
)

// calendarLines is how RFC 5545 writes: CRLF, and at most 75 octets a line.
var calendarLines = &ics.SerializationConfiguration{MaxLength: 75, PropertyMaxLength: 75, NewLine: "\r\n"}

// ICalendar writes an iCalendar file (RFC 5545) of all-day events: each
// encounter is one, however many accounts it has, and each visit, however many
// articles tell of it. Either may be nil. The description says which source
// says what. What has no day is left out and counted. Visits are kept in memory
// until all have been read, once each with up to maxSources sources.
func ICalendar(w io.Writer, encounters Encounters, articles Articles) (Count, error) {
	var n Count
	buf := bufio.NewWriterSize(w, 64<<10)
	write := func(e *ics.VEvent) error {
		n.Written++
		return e.SerializeTo(buf, calendarLines)
	}
	if _, err := buf.WriteString("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Mahdar//Minutes//EN\r\nCALSCALE:GREGORIAN\r\n"); err != nil {
		return n, err
	}
	if encounters != nil {
		for e, err := range encounters {
			if err != nil {
				return n, err
			}
			v, err := calendarMeeting(&e)
			switch {
			case err != nil:
				return n, err
			case v == nil:
				n.Undated++
			default:
				if err := write(v); err != nil {
					return n, fmt.Errorf("writing encounter %s: %w", e.ID, err)
				}
			}
		}
	}
	if articles != nil {
		trips, undated, err := tripsOf(articles)
		if err != nil {
			return n, err
		}
		n.Undated += undated
		for _, t := range trips {
			if err := write(calendarTrip(t)); err != nil {
				return n, fmt.Errorf("writing a visit: %w", err)
			}
		}
	}
	// RFC 5545 wants a calendar to have a component: an empty one says that it has nothing.
	if n.Written == 0 {
		return n, ErrNothing
	}
	if _, err := buf.WriteString("END:VCALENDAR\r\n"); err != nil {
		return n, err
	}
	return n, buf.Flush()
}

// appointment is what a calendar's event says.
type appointment struct {
	uid, summary, location, status, category, link string
	days                                           mahdar.Days
	told                                           string // the last day of publication
	lines                                          []string
}

func (p *appointment) event() *ics.VEvent {
	v := ics.NewEvent(p.uid)
	start, _ := time.Parse(time.DateOnly, p.days.Start)
	end, _ := time.Parse(time.DateOnly, p.days.End)
	stamp, err := time.Parse(time.DateOnly, p.told)
	if err != nil {
		stamp = start
	}
	v.SetDtStampTime(stamp)
	v.SetAllDayStartAt(start)
	v.SetAllDayEndAt(end.AddDate(0, 0, 1)) // DTEND is the day after the last
	if vague(p.days.Start, p.days.End) {
		p.summary += " (some day of these)"
	}
	v.SetSummary(plain(p.summary))
	switch p.status {
	case "held", "ongoing":
		v.SetStatus(ics.ObjectStatusConfirmed)
	case "cancelled":
		v.SetStatus(ics.ObjectStatusCancelled)
	default: // planned, proposed
		v.SetStatus(ics.ObjectStatusTentative)
	}
	if p.location != "" {
		v.SetLocation(plain(p.location))
	}
	if p.link != "" {
		v.SetURL(p.link)
	}
	v.SetTimeTransparency(ics.TransparencyTransparent)
	v.AddProperty(ics.ComponentPropertyCategories, p.category)
	v.SetDescription(plain(strings.Join(p.lines, "\n")))
	return v
}

func calendarMeeting(e *encounter.Encounter) (*ics.VEvent, error) {
	t := tellingOf(e)
	if t.days == nil {
		return nil, nil
	}
	p := appointment{uid: "encounter-" + e.ID + "@mahdar", summary: namesOf(t.parties), location: placeName(t.place), status: t.status, category: "MEETING", days: *t.days}
	p.lines = []string{"Taking part:"}
	for _, x := range t.parties {
		p.lines = append(p.lines, "- "+introduced(x.Actor))
	}
	p.lines = append(p.lines, "", "Told by:")
	for i, acc := range e.Accounts {
		a, m := acc.Article, acc.Record()
		if err := needText(a); err != nil {
			return nil, err
		}
		p.told, p.link = max(p.told, value(a.Published)), cmp.Or(p.link, webAddress(a.URL))
		if i < maxSources {
			p.lines = append(p.lines, toldBy(a, m.Status, m.Date, placeName(m.Place), m.Evidence))
		}
	}
	p.lines = append(p.lines, more(len(e.Accounts))...)
	return p.event(), nil
}

// trip is one visit by whichever articles tell of it.
type trip struct {
	key     string
	who     []party
	to      mahdar.Place
	days    mahdar.Days
	status  string
	told    string
	link    string
	sources []string
	count   int
}

// tripsOf gathers visits: of the same persons to the same country or city from the same day on is one visit.
func tripsOf(articles Articles) (trips []*trip, undated int, err error) {
	by := map[string]*trip{}
	for a, err := range articles {
		if err != nil {
			return nil, 0, err
		}
		if err := needText(&a); err != nil {
			return nil, 0, err
		}
		actors := actorsByID(&a)
		for i := range a.Visits {
			v := &a.Visits[i]
			if v.Date == nil {
				undated++
				continue
			}
			who := together(pick(actors, v.Visitors))
			keys := []string{cmp.Or(value(v.To.Country), value(v.To.Name)), v.Date.Start}
			for _, p := range who {
				keys = append(keys, p.key)
			}
			slices.Sort(keys[2:])
			key := strings.Join(keys, "\x00")
			t := by[key]
			if t == nil {
				t = &trip{key: key, who: who, to: v.To, days: *v.Date, status: v.Status}
				by[key] = t
				trips = append(trips, t)
			}
			t.count++
			t.told, t.link = max(t.told, value(a.Published)), cmp.Or(t.link, webAddress(a.URL))
			if v.Status == "held" || v.Status == "ongoing" || t.status != "held" && t.status != "ongoing" {
				t.status = v.Status
			}
			if t.to.Name == nil {
				t.to.Name = v.To.Name
			}
			if len(t.sources) < maxSources {
				t.sources = append(t.sources, toldBy(&a, v.Status, v.Date, placeName(&v.To), v.Evidence))
			}
		}
	}
	slices.SortFunc(trips, func(a, b *trip) int {
		return cmp.Or(cmp.Compare(a.days.Start, b.days.Start), cmp.Compare(a.key, b.key))
	})
	return trips, undated, nil
}

func calendarTrip(t *trip) *ics.VEvent {
	p := appointment{
		uid: "visit-" + digest([]byte(t.key)) + "@mahdar", summary: namesOf(t.who) + " in " + cmp.Or(placeName(&t.to), "an unnamed place"),
		location: placeName(&t.to), status: t.status, category: "VISIT", link: t.link, days: t.days, told: t.told,
	}
	p.lines = []string{"Visiting:"}
	for _, x := range t.who {
		p.lines = append(p.lines, "- "+introduced(x.Actor))
	}
	p.lines = append(append(p.lines, "", "Told by:"), t.sources...)
	p.lines = append(p.lines, more(t.count)...)
	return p.event()
}

// toldBy is one article's say: who it is, what it says of status, days and place, and its words.
func toldBy(a *encounter.Article, status string, days *mahdar.Days, place string, evidence []mahdar.Span) string {
	said := []string{status}
	if days != nil && days.Start == days.End {
		said = append(said, days.Start)
	} else if days != nil {
		said = append(said, days.Start+" to "+days.End)
	}
	if place != "" {
		said = append(said, place)
	}
	line := "- " + a.ID + " (" + a.Lang + "): " + strings.Join(said, ", ")
	if len(evidence) > 0 {
		line += ": \u201c" + shortened(oneCell(quote(a, evidence[0]))) + "\u201d"
	}
	if link := webAddress(a.URL); link != "" {
		line += " " + link
	}
	return line
}

func more(count int) []string {
	if count > maxSources {
		return []string{fmt.Sprintf("- and %d more", count-maxSources)}
	}
	return nil
}

func shortened(s string) string {
	n := 0
	for i := range s {
		if n++; n > maxQuote {
			return s[:i] + "\u2026"
		}
	}
	return s
}

// introduced is an actor's name with the office and whom it is held for.
func introduced(a *mahdar.Actor) string {
	line := called(a)
	var about []string
	if a.Name != nil && a.Role != nil {
		about = append(about, strings.ReplaceAll(*a.Role, "-", " "))
	}
	if a.Name != nil && a.Country != nil && countryName(*a.Country) != *a.Name {
		about = append(about, countryName(*a.Country))
	}
	if a.Org != nil && *a.Org != value(a.Name) {
		about = append(about, *a.Org)
	}
	if len(about) > 0 {
		line += " (" + strings.Join(about, ", ") + ")"
	}
	return line
}

func namesOf(who []party) string {
	names := make([]string, 0, len(who))
	for _, p := range who {
		names = append(names, called(p.Actor))
	}
	if len(names) == 2 {
		return names[0] + " \u2013 " + names[1]
	}
	return strings.Join(names, ", ")
}

// webAddress is an absolute web address; what is none of those is no link.
func webAddress(s *string) string {
	u, err := url.Parse(value(s))
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return ""
	}
	return u.String()
}

// plain is a text without control characters, which RFC 5545 forbids in one; ends of lines stay.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		if r != '\n' && unicode.IsControl(r) {
			return ' '
		}
		return r
	}, s)
}
