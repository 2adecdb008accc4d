package export

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/mahdar/mahdar"
)

// The values that docs/minutes.schema.json allows; a test holds them to it.
var (
	kinds    = []string{"person", "office", "body", "country", "organisation", "media", "group"}
	roles    = []string{"head-of-state", "head-of-government", "foreign-minister", "defence-minister", "minister", "deputy-minister", "ambassador", "envoy", "spokesperson", "secretary-general", "legislator", "party-official", "military", "official", "other"}
	formats  = []string{"bilateral", "trilateral", "multilateral"}
	channels = []string{"in-person", "phone", "video"}
	statuses = []string{"held", "ongoing", "planned", "cancelled", "proposed"}
	trips    = []string{"state", "official", "working", "private"}
	speech   = []string{"direct", "indirect", "mixed"}
	types    = []string{"AGREE", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"}
)

// patterns are those of codes and keys, compiled when the first is checked.
var patterns = sync.OnceValue(func() (f struct{ lang, hash, country, actor, cameo *regexp.Regexp }) {
	f.lang = regexp.MustCompile(`^[a-z]{2,3}$`)
	f.hash = regexp.MustCompile(`^[0-9a-f]{64}$`)
	f.country = regexp.MustCompile(`^[A-Z]{3}$`)
	f.actor = regexp.MustCompile(`^a[1-9][0-9]*$`)
	f.cameo = regexp.MustCompile(`^[0-9]{3,4}$`)
	return f
})

// checker keeps the first fault it meets.
type checker struct {
	m   *mahdar.Minutes
	ids map[string]bool
	err error
}

func (c *checker) fail(format string, args ...any) {
	if c.err == nil {
		c.err = fmt.Errorf(format, args...)
	}
}

func checkMinutes(m *mahdar.Minutes) error {
	c := &checker{m: m, ids: map[string]bool{}}
	c.article()
	for i := range m.Actors {
		c.actor(&m.Actors[i])
	}
	for i := range m.Meetings {
		x := &m.Meetings[i]
		at := fmt.Sprintf("meeting %d: ", i)
		c.actors(at+"participants", x.Participants)
		c.one(at+"format", &x.Format, formats)
		c.one(at+"channel", x.Channel, channels)
		c.one(at+"status", &x.Status, statuses)
		c.days(at+"date", x.Date)
		c.place(at+"place", x.Place)
		if x.Setting != nil {
			c.span(at+"setting", *x.Setting)
		}
		c.spans(at+"agenda", x.Agenda)
		c.spans(at+"evidence", x.Evidence)
		c.tags(at+"subjects", x.Subjects)
	}
	for i := range m.Visits {
		x := &m.Visits[i]
		at := fmt.Sprintf("visit %d: ", i)
		c.actors(at+"visitors", x.Visitors)
		c.place(at+"to", &x.To)
		c.days(at+"date", x.Date)
		c.one(at+"kind", x.Kind, trips)
		c.one(at+"status", &x.Status, statuses)
		c.spans(at+"evidence", x.Evidence)
	}
	for i := range m.Statements {
		x := &m.Statements[i]
		at := fmt.Sprintf("statement %d: ", i)
		c.actors(at+"speakers", x.Speakers)
		c.one(at+"mode", &x.Mode, speech)
		c.span(at+"cue", x.Cue)
		c.span(at+"content", x.Content)
		if x.Via != nil {
			c.actors(at+"via", []string{*x.Via})
		}
		if x.Occasion != nil && (*x.Occasion < 0 || *x.Occasion >= len(m.Meetings)) {
			c.fail("%soccasion %d is no meeting of the article", at, *x.Occasion)
		}
		c.tags(at+"subjects", x.Subjects)
	}
	for i := range m.Events {
		x := &m.Events[i]
		at := fmt.Sprintf("event %d: ", i)
		c.one(at+"type", &x.Type, types)
		if x.CAMEO != "" && !patterns().cameo.MatchString(x.CAMEO) {
			c.fail("%scameo %q is no code", at, x.CAMEO)
		}
		c.actors(at+"source", x.Source)
		c.actors(at+"target", x.Target)
		c.span(at+"evidence", x.Evidence)
	}
	for i, f := range m.Furniture {
		if f.Kind == "" {
			c.fail("furniture %d has no kind", i)
		}
		c.span(fmt.Sprintf("furniture %d", i), f.Span)
	}
	return c.err
}

func (c *checker) article() {
	m := c.m
	if m.ID == "" {
		c.fail("no \"id\" field")
	}
	if !patterns().lang.MatchString(m.Lang) {
		c.fail("lang %q is no code of a language", m.Lang)
	}
	if !patterns().hash.MatchString(m.SHA256) {
		c.fail("sha256 %q is no SHA-256 in hexadecimal", m.SHA256)
	}
	if m.Published != nil {
		c.day("published", *m.Published)
	}
	if m.Text != "" {
		if sum := sha256.Sum256([]byte(m.Text)); hex.EncodeToString(sum[:]) != m.SHA256 {
			c.fail("sha256 is not that of the text")
		}
	}
	if m.Title != nil {
		c.span("title", *m.Title)
	}
	for _, list := range []struct {
		name    string
		missing bool
	}{
		{"actors", m.Actors == nil}, {"meetings", m.Meetings == nil}, {"visits", m.Visits == nil},
		{"statements", m.Statements == nil}, {"events", m.Events == nil}, {"furniture", m.Furniture == nil},
	} {
		if list.missing {
			c.fail("%s is null, not a list", list.name)
		}
	}
}

func (c *checker) actor(a *mahdar.Actor) {
	if !patterns().actor.MatchString(a.ID) || c.ids[a.ID] {
		c.fail("actor %q: ids are a1, a2 and so on, each once", a.ID)
	}
	c.ids[a.ID] = true
	c.one("actor "+a.ID+": kind", &a.Kind, kinds)
	c.one("actor "+a.ID+": role", a.Role, roles)
	c.country("actor "+a.ID+": country", a.Country)
	c.spans("actor "+a.ID+": surfaces", a.Surfaces)
}

func (c *checker) actors(what string, ids []string) {
	if ids == nil {
		c.fail("%s is null, not a list", what)
	}
	for _, id := range ids {
		if !c.ids[id] {
			c.fail("%s: %q is no actor of the article", what, id)
		}
	}
}

func (c *checker) one(what string, v *string, of []string) {
	if v != nil && !slices.Contains(of, *v) {
		c.fail("%s %q is none of %q", what, *v, of)
	}
}

func (c *checker) country(what string, v *string) {
	if v != nil && !patterns().country.MatchString(*v) {
		c.fail("%s %q is no ISO 3166-1 alpha-3 code", what, *v)
	}
}

func (c *checker) place(what string, p *mahdar.Place) {
	if p != nil {
		c.country(what, p.Country)
	}
}

func (c *checker) day(what, s string) {
	if _, err := time.Parse(time.DateOnly, s); err != nil {
		c.fail("%s %q is no date", what, s)
	}
}

func (c *checker) days(what string, d *mahdar.Days) {
	if d == nil {
		return
	}
	c.day(what, d.Start)
	c.day(what, d.End)
	if d.Start > d.End {
		c.fail("%s ends on %s, before it begins on %s", what, d.End, d.Start)
	}
}

func (c *checker) tags(what string, tags []mahdar.Tag) {
	for _, t := range tags {
		c.span(what, t.Span)
	}
}

func (c *checker) spans(what string, list []mahdar.Span) {
	if list == nil {
		c.fail("%s is null, not a list", what)
	}
	for _, s := range list {
		c.span(what, s)
	}
}

func (c *checker) span(what string, s mahdar.Span) {
	if s.Start < 0 || s.End < s.Start {
		c.fail("%s: span %d-%d is none", what, s.Start, s.End)
		return
	}
	text := c.m.Text
	if text == "" {
		return
	}
	if s.End > len(text) {
		c.fail("%s: span %d-%d ends after the text, which has %d bytes", what, s.Start, s.End, len(text))
		return
	}
	for _, at := range []int{s.Start, s.End} {
		if at < len(text) && !utf8.RuneStart(text[at]) {
			c.fail("%s: span %d-%d cuts a letter in two", what, s.Start, s.End)
		}
	}
}

func checkEncounter(e *EncounterLine) error {
	if e.ID == "" {
		return errors.New(`no "id" field`)
	}
	if len(e.Accounts) == 0 {
		return errors.New(`no "accounts" field, or an empty one`)
	}
	seen := make(map[AccountLine]bool, len(e.Accounts))
	for i, a := range e.Accounts {
		switch {
		case a.Article == "":
			return fmt.Errorf("account %d: article is empty", i)
		case !patterns().hash.MatchString(a.SHA256):
			return fmt.Errorf("account %d: sha256 %q is no SHA-256 in hexadecimal", i, a.SHA256)
		case a.Meeting < 0:
			return fmt.Errorf("account %d: meeting %d is no index", i, a.Meeting)
		case seen[a]:
			return fmt.Errorf("account %d is there twice", i)
		}
		seen[a] = true
	}
	return nil
}
