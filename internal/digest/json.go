package digest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"time"
)

// form is a digest for programs, described in docs/digest.schema.json.
type form struct {
	Since       time.Time    `json:"since"`
	Until       time.Time    `json:"until"`
	Scope       string       `json:"scope,omitempty"`
	Articles    int          `json:"articles"`
	Encounters  int          `json:"encounters"`
	Held        []Entry      `json:"held"`
	Planned     []Entry      `json:"planned"`
	Cancelled   []Entry      `json:"cancelled"`
	Known       []Entry      `json:"known"`
	Earlier     []Entry      `json:"earlier"`
	Differences []Difference `json:"differences"`
	LeftOut     int          `json:"left_out"` // encounters over the limit
	Text        string       `json:"text"`     // Markdown for a chat
}

// JSON writes the digest as one object, in the form of docs/digest.schema.json.
func (d *Digest) JSON() ([]byte, error) {
	f := form{Since: d.Since.UTC(), Until: d.Until.UTC(), Scope: d.Scope, Articles: d.Articles, Encounters: d.Encounters, Differences: d.Differences, Text: d.Text()}
	if f.Differences == nil {
		f.Differences = []Difference{}
	}
	for kind, list := range map[string]*[]Entry{Held: &f.Held, Planned: &f.Planned, Off: &f.Cancelled, Known: &f.Known, Earlier: &f.Earlier} {
		s := d.Section(kind)
		*list = append([]Entry{}, s.Entries...)
		f.LeftOut += s.More
	}
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", " ")
	if err := enc.Encode(f); err != nil {
		return nil, fmt.Errorf("writing the digest as JSON: %w", err)
	}
	return b.Bytes(), nil
}
