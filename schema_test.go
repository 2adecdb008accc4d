package mahdar_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/source"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

func minutesSchema(t *testing.T) *jsonschema.Schema {
	t.Helper()
	s, err := jsonschema.NewCompiler().Compile("docs/minutes.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func valid(s *jsonschema.Schema, raw []byte) error {
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
	if err != nil {
		return err
	}
	return s.Validate(v)
}

// What the reader writes of every sample, with and without what can be asked for, is in the published form.
func TestOutputIsOfTheSchema(t *testing.T) {
	schema := minutesSchema(t)
	for _, opts := range [][]mahdar.Option{nil, {mahdar.WithExplain()}} {
		r, err := mahdar.NewReader(opts...)
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for a, err := range source.Articles(source.Options{}, "samples", "testdata/gold/dev-articles.jsonl") {
			if err != nil {
				t.Fatal(err)
			}
			n++
			m, err := r.Read(a.Article)
			if err != nil {
				t.Errorf("%s: %v", a.ID, err)
				continue
			}
			m.Text = a.Text
			raw, err := json.Marshal(m)
			if err != nil {
				t.Fatal(err)
			}
			if err := valid(schema, raw); err != nil {
				t.Errorf("%s: %v", a.ID, err)
			}
			for _, fault := range spanFaults(a.Text, m) {
				t.Errorf("%s: %s", a.ID, fault)
			}
		}
		if n != 18+48 {
			t.Errorf("%d articles were read", n)
		}
	}
}

// spanFaults finds what a schema cannot say: spans outside the text, and actors that are not there.
func spanFaults(text string, m mahdar.Minutes) []string {
	var faults []string
	span := func(what string, s *mahdar.Span) {
		if s == nil {
			return
		}
		if s.Start < 0 || s.Start > s.End || s.End > len(text) {
			faults = append(faults, fmt.Sprintf("%s %v lies outside the text", what, *s))
		} else if !utf8.ValidString(text[s.Start:s.End]) {
			faults = append(faults, fmt.Sprintf("%s %v cuts a character", what, *s))
		}
	}
	spans := func(what string, list []mahdar.Span) {
		for i := range list {
			span(what, &list[i])
		}
	}
	within := func(what string, tags []mahdar.Tag, of ...mahdar.Span) {
		for i := range tags {
			t := &tags[i]
			span(what, &t.Span)
			if t.Subject == "" || t.Start == t.End || !slices.ContainsFunc(of, func(s mahdar.Span) bool { return s.Start <= t.Start && t.End <= s.End }) {
				faults = append(faults, fmt.Sprintf("%s %q %v is not named by the words that it is of", what, t.Subject, t.Span))
			}
		}
	}
	known := map[string]bool{}
	for _, a := range m.Actors {
		known[a.ID] = true
		spans("surface", a.Surfaces)
	}
	actors := func(what string, ids ...string) {
		for _, id := range ids {
			if !known[id] {
				faults = append(faults, fmt.Sprintf("%s names the actor %q, who is not there", what, id))
			}
		}
	}
	span("title", m.Title)
	for _, x := range m.Meetings {
		actors("meeting", x.Participants...)
		span("setting", x.Setting)
		spans("agenda", x.Agenda)
		spans("evidence", x.Evidence)
		within("a meeting's subject", x.Subjects, x.Agenda...)
	}
	for _, x := range m.Visits {
		actors("visit", x.Visitors...)
		spans("evidence", x.Evidence)
	}
	for _, x := range m.Statements {
		actors("statement", x.Speakers...)
		if x.Via != nil {
			actors("statement", *x.Via)
		}
		if x.Occasion != nil && (*x.Occasion < 0 || *x.Occasion >= len(m.Meetings)) {
			faults = append(faults, fmt.Sprintf("statement at meeting %d of %d", *x.Occasion, len(m.Meetings)))
		}
		span("cue", &x.Cue)
		span("content", &x.Content)
		within("a statement's subject", x.Subjects, x.Content)
	}
	for _, x := range m.Events {
		actors("event", append(x.Source, x.Target...)...)
		span("evidence", &x.Evidence)
	}
	for _, x := range m.Furniture {
		span("furniture", &x.Span)
		for _, s := range m.Subjects {
			if x.Start < s.End && s.Start < x.End {
				faults = append(faults, fmt.Sprintf("the subject %q is named by furniture", s.Subject))
			}
		}
	}
	within("the story's subject", m.Subjects, mahdar.Span{End: len(text)})
	return faults
}

// The gold's records, which use the whole form, are of the schema too; and what is not of the form is refused.
func TestSchemaHoldsTheGold(t *testing.T) {
	schema := minutesSchema(t)
	for _, file := range []string{"testdata/gold/dev.jsonl", "testdata/gold/link.jsonl"} {
		raw, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for line := range bytes.Lines(raw) {
			var m mahdar.Minutes
			if err := json.Unmarshal(line, &m); err != nil {
				t.Fatal(err)
			}
			m.Furniture = []mahdar.Furniture{}
			whole, err := json.Marshal(m)
			if err != nil {
				t.Fatal(err)
			}
			if err := valid(schema, whole); err != nil {
				t.Errorf("%s: %v", m.ID, err)
			}
			if faults := spanFaults(m.Text, m); len(faults) > 0 {
				t.Errorf("%s: %s", m.ID, faults)
			}
			for was, is := range map[string]string{
				`"sha256":"`: `"sha256":"x`, `"participants":["a`: `"participants":["b`, `"format":"bi`: `"format":"di`,
				`"mode":"`: `"mode":"un`, `"type":"`: `"type":"X`, `"lang":"`: `"lang":"X`, `"start":`: `"start":-1`, `"events":`: `"deeds":`,
			} {
				if broken := strings.Replace(string(whole), was, is, 1); broken != string(whole) && valid(schema, []byte(broken)) == nil {
					t.Errorf("%s: with %s for %s the schema is content", m.ID, is, was)
				}
			}
		}
	}
}
