// Package coded measures the reader on sentences that other people coded with events:
// the labels of snowood1/Zero-Shot-PLOVER and the validation records of
// openeventdata/UniversalPetrarch. Their data stays outside the project.
package coded

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"os"
	"strings"
)

// Coded is one event as people coded it.
type Coded struct {
	Root           string // CAMEO's root, two digits; empty where only a type is given
	Type           string // PLOVER's type; empty where only a code is given
	Source, Target string // the states of both ends, ISO 3166-1 alpha-3; empty if unknown
}

// Sentence is a sentence with the events that people found in it.
type Sentence struct {
	ID, Text string
	Events   []Coded
}

// LoadPLV reads a file of snowood1/Zero-Shot-PLOVER: tab-separated, with a head; one
// label a sentence, of the type alone.
func LoadPLV(path string) ([]Sentence, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	r := csv.NewReader(bytes.NewReader(b))
	r.Comma, r.LazyQuotes, r.FieldsPerRecord = '\t', true, -1
	rows, err := r.ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	if len(rows) == 0 {
		return nil, fmt.Errorf("%s: no rows", path)
	}
	at := map[string]int{}
	for i, name := range rows[0] {
		at[name] = i
	}
	text, okText := at["sentence"]
	typ, okType := at["gold_root"]
	if !okText || !okType {
		return nil, fmt.Errorf("%s: no columns sentence and gold_root", path)
	}
	var out []Sentence
	for _, row := range rows[1:] {
		if len(row) > max(text, typ) {
			out = append(out, Sentence{ID: row[0], Text: row[text], Events: []Coded{{Type: row[typ]}}})
		}
	}
	return out, nil
}

// LoadRecords reads a file of validation records: sentences with the codes, sources and
// targets that a coder should give. The files look like XML and are not well-formed, so
// they are read tag by tag.
func LoadRecords(path string) ([]Sentence, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var out []Sentence
	rest := string(b)
	for {
		i := strings.IndexByte(rest, '<')
		if i < 0 {
			return out, nil
		}
		tag, after, ok := strings.Cut(rest[i+1:], ">")
		if !ok {
			return out, fmt.Errorf("%s: a tag is not closed", path)
		}
		rest = after
		name, _, _ := strings.Cut(tag, " ")
		switch name {
		case "Sentence":
			out = append(out, Sentence{ID: attr(tag, "id")})
		case "EventCoding":
			if code := attr(tag, "eventcode"); len(out) > 0 && len(code) >= 2 {
				s := &out[len(out)-1]
				s.Events = append(s.Events, Coded{Root: code[:2], Source: state(attr(tag, "sourcecode")), Target: state(attr(tag, "targetcode"))})
			}
		case "Text":
			text, after, _ := strings.Cut(rest, "</Text>")
			if len(out) > 0 {
				out[len(out)-1].Text = strings.Join(strings.Fields(text), " ")
			}
			rest = after
		}
	}
}

// attr is the value of an attribute in a tag.
func attr(tag, name string) string {
	_, after, ok := strings.Cut(tag, " "+name+"=\"")
	if !ok {
		return ""
	}
	v, _, _ := strings.Cut(after, "\"")
	return v
}

// state is the state that an actor's code begins with: "USAGOV" is the government of the USA.
func state(code string) string {
	if len(code) < 3 || strings.HasPrefix(code, "---") {
		return ""
	}
	return code[:3]
}
