package export

import (
	"bufio"
	"bytes"
	_ "embed"
	"encoding/json"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/encounter"
)

// jsonldContext names the terms of schema.org, the Web Annotation vocabulary
// and our own; it stands in each document, so that nothing is fetched.
//
//go:embed context.jsonld
var jsonldContext []byte

// around is how many code points a TextQuoteSelector has before and after its words.
const around = 32

// node is an object of JSON-LD; encoding/json writes its fields in the order of their names.
type node map[string]any

// articleURN names an article by its text.
func articleURN(a *encounter.Article) string { return "urn:mahdar:article:" + a.SHA256 }

// JSONLD writes one JSON-LD 1.1 document. Each article is a named graph
// urn:mahdar:minutes:SHA256, which says whose words its statements rest on;
// records are schema.org's Event, Quotation, TravelAction and Action, and each
// field that comes from the text has a Web Annotation with a
// TextPositionSelector, in code points as that standard counts, and a
// TextQuoteSelector. Encounters follow, with the meetings that are their
// accounts; either may be nil.
func JSONLD(w io.Writer, articles Articles, encounters Encounters) (Count, error) {
	var n Count
	buf := bufio.NewWriterSize(w, 64<<10)
	var context bytes.Buffer
	if err := json.Compact(&context, jsonldContext); err != nil {
		return n, fmt.Errorf("the embedded context: %w", err)
	}
	if _, err := fmt.Fprintf(buf, "{\"@context\":%s,\n\"@graph\":[", context.Bytes()); err != nil {
		return n, err
	}
	enc := json.NewEncoder(buf)
	enc.SetEscapeHTML(false)
	separator := "\n"
	write := func(v node) error {
		if _, err := buf.WriteString(separator); err != nil {
			return err
		}
		separator = ","
		return enc.Encode(v)
	}
	if articles != nil {
		for a, err := range articles {
			if err == nil {
				err = needText(&a)
			}
			if err != nil {
				return n, err
			}
			graph, records := articleGraph(&a)
			n.Written += records
			if err := write(graph); err != nil {
				return n, fmt.Errorf("writing the minutes of %s: %w", a.ID, err)
			}
		}
	}
	if encounters != nil {
		for e, err := range encounters {
			if err != nil {
				return n, err
			}
			accounts := make([]string, 0, len(e.Accounts))
			for _, acc := range e.Accounts {
				accounts = append(accounts, recordURN(acc.Article, "meeting", acc.Meeting))
			}
			n.Written++
			if err := write(node{"id": "urn:mahdar:encounter:" + urnPart(e.ID), "type": "Event", "identifier": e.ID, "account": accounts}); err != nil {
				return n, fmt.Errorf("writing encounter %s: %w", e.ID, err)
			}
		}
	}
	if _, err := buf.WriteString("]}\n"); err != nil {
		return n, err
	}
	return n, buf.Flush()
}

// recordURN names a record by its article's text, its kind and its place in the list of that kind.
func recordURN(a *encounter.Article, kind string, i int) string {
	return fmt.Sprintf("urn:mahdar:%s:%s:%d", kind, a.SHA256, i)
}

// urnPart is a string with what a URN cannot hold written as %XX (RFC 8141).
func urnPart(s string) string {
	var b strings.Builder
	for i := range len(s) {
		if c := s[i]; c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || strings.IndexByte("-._~", c) >= 0 {
			b.WriteByte(c)
		} else {
			fmt.Fprintf(&b, "%%%02X", c)
		}
	}
	return b.String()
}

// linked makes an article's graph.
type linked struct {
	a     *encounter.Article
	urn   string
	count *characters
	nodes []node
}

func articleGraph(a *encounter.Article) (graph node, records int) {
	l := &linked{a: a, urn: articleURN(a), count: newCharacters(a.Text)}
	article := node{"id": l.urn, "type": "Article", "identifier": a.ID, "inLanguage": a.Lang, "sha256": a.SHA256}
	set(article, "url", webAddress(a.URL))
	set(article, "datePublished", value(a.Published))
	set(article, "headline", headline(a))
	l.nodes = append(l.nodes, article)
	for i := range a.Actors {
		l.actor(&a.Actors[i])
	}
	for i := range a.Meetings {
		l.meeting(i, &a.Meetings[i])
	}
	for i := range a.Visits {
		l.visit(i, &a.Visits[i])
	}
	for i := range a.Statements {
		l.statement(i, &a.Statements[i])
	}
	for i := range a.Events {
		l.event(i, &a.Events[i])
	}
	records = len(a.Meetings) + len(a.Visits) + len(a.Statements) + len(a.Events)
	return node{"id": "urn:mahdar:minutes:" + a.SHA256, "@graph": l.nodes}, records
}

func set(n node, term, v string) {
	if v != "" {
		n[term] = v
	}
}

// schemaTypes are schema.org's types of actors; an office whose holder is not named is still a person.
var schemaTypes = map[string]string{"person": "Person", "office": "Person", "country": "Country", "media": "NewsMediaOrganization"}

func (l *linked) actorURNs(ids []string) []string {
	out := make([]string, 0, len(ids))
	for _, id := range ids {
		out = append(out, "urn:mahdar:actor:"+l.a.SHA256+":"+id)
	}
	return out
}

func (l *linked) actor(x *mahdar.Actor) {
	typ := schemaTypes[x.Kind]
	if typ == "" {
		typ = "Organization"
	}
	n := node{"id": l.actorURNs([]string{x.ID})[0], "type": typ, "kind": x.Kind}
	set(n, "name", value(x.Name))
	set(n, "role", value(x.Role))
	set(n, "country", value(x.Country))
	if typ == "Person" {
		set(n, "jobTitle", strings.ReplaceAll(value(x.Role), "-", " "))
	}
	if x.Org != nil {
		n["identifier"] = *x.Org
	}
	l.nodes = append(l.nodes, n)
	l.annotate(n, "surface", x.Surfaces...)
}

func (l *linked) meeting(i int, m *mahdar.Meeting) {
	n := node{"id": recordURN(l.a, "meeting", i), "type": "Event", "attendee": l.actorURNs(m.Participants), "format": m.Format, "status": m.Status}
	if m.Status == "cancelled" {
		n["eventStatus"] = "schema:EventCancelled"
	} else if m.Status != "proposed" {
		n["eventStatus"] = "schema:EventScheduled"
	}
	switch value(m.Channel) {
	case "in-person":
		n["eventAttendanceMode"] = "schema:OfflineEventAttendanceMode"
	case "phone", "video":
		n["eventAttendanceMode"] = "schema:OnlineEventAttendanceMode"
	}
	setDays(n, m.Date, "startDate", "endDate")
	setPlace(n, "location", m.Place)
	setList(n, "about", subjectsOf(m.Subjects))
	l.nodes = append(l.nodes, n)
	l.annotate(n, "evidence", m.Evidence...)
	l.annotate(n, "agenda", m.Agenda...)
	if m.Setting != nil {
		l.annotate(n, "setting", *m.Setting)
	}
}

func (l *linked) visit(i int, v *mahdar.Visit) {
	n := node{"id": recordURN(l.a, "visit", i), "type": "TravelAction", "agent": l.actorURNs(v.Visitors), "status": v.Status}
	set(n, "kind", value(v.Kind))
	setDays(n, v.Date, "startTime", "endTime")
	setPlace(n, "toLocation", &v.To)
	l.nodes = append(l.nodes, n)
	l.annotate(n, "evidence", v.Evidence...)
}

func (l *linked) statement(i int, s *mahdar.Statement) {
	typ := "Quotation"
	if s.Mode == "indirect" { // the article's words for what was said, not the speaker's
		typ = "CreativeWork"
	}
	n := node{"id": recordURN(l.a, "statement", i), "type": typ, "creator": l.actorURNs(s.Speakers), "mode": s.Mode, "isPartOf": l.urn, "text": quote(l.a, s.Content), "inLanguage": l.a.Lang}
	if s.Via != nil {
		n["via"] = l.actorURNs([]string{*s.Via})[0]
	}
	if s.Occasion != nil {
		n["occasion"] = recordURN(l.a, "meeting", *s.Occasion)
	}
	setList(n, "about", subjectsOf(s.Subjects))
	l.nodes = append(l.nodes, n)
	l.annotate(n, "content", s.Content)
	l.annotate(n, "cue", s.Cue)
}

func (l *linked) event(i int, e *mahdar.Event) {
	n := node{"id": recordURN(l.a, "event", i), "type": "Action", "plover": e.Type, "agent": l.actorURNs(e.Source), "object": l.actorURNs(e.Target)}
	set(n, "mode", value(e.Mode))
	set(n, "cameo", e.CAMEO)
	setList(n, "context", e.Context)
	l.nodes = append(l.nodes, n)
	l.annotate(n, "evidence", e.Evidence)
}

// annotate says which words of the article a field of a record rests on.
func (l *linked) annotate(record node, field string, spans ...mahdar.Span) {
	for i, s := range spans {
		if s.Start < 0 || s.End > len(l.a.Text) || s.Start > s.End {
			continue // of minutes that nobody checked
		}
		position := node{"type": "TextPositionSelector", "start": l.count.at(s.Start), "end": l.count.at(s.End)}
		words := node{"type": "TextQuoteSelector", "exact": quote(l.a, s), "prefix": before(l.a.Text[:s.Start]), "suffix": after(l.a.Text[s.End:])}
		l.nodes = append(l.nodes, node{
			"id":   fmt.Sprintf("urn:mahdar:annotation:%s:%s:%d", strings.TrimPrefix(record["id"].(string), "urn:mahdar:"), field, i),
			"type": "Annotation", "field": field, "motivation": "oa:identifying", "body": record["id"],
			"target": node{"source": l.urn, "selector": []node{position, words}},
		})
	}
}

func before(s string) string {
	at := len(s)
	for range around {
		_, size := utf8.DecodeLastRuneInString(s[:at])
		at -= size
	}
	return s[at:]
}

func after(s string) string {
	at := 0
	for range around {
		_, size := utf8.DecodeRuneInString(s[at:])
		at += size
	}
	return s[:at]
}

func setDays(n node, d *mahdar.Days, start, end string) {
	if d != nil {
		n[start], n[end] = d.Start, d.End
	}
}

func setPlace(n node, term string, p *mahdar.Place) {
	if p == nil || p.Name == nil && p.Country == nil {
		return
	}
	address := node{"type": "PostalAddress"}
	set(address, "addressLocality", value(p.Name))
	set(address, "addressCountry", value(p.Country))
	n[term] = node{"type": "Place", "name": placeName(p), "address": address}
}

func setList(n node, term string, list []string) {
	if len(list) > 0 {
		n[term] = list
	}
}

func subjectsOf(tags []mahdar.Tag) []string {
	out := make([]string, 0, len(tags))
	for _, t := range tags {
		out = append(out, t.Subject)
	}
	return out
}
