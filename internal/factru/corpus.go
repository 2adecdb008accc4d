// Package factru measures the reader on the texts of dialogue-evaluation/factRuEval-2016
// (Starostin et al., Dialogue 2016), in which people marked who met whom and who held what
// office. The data stays outside the project.
package factru

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Span is a stretch of a text in bytes: Text[Start:End].
type Span struct{ Start, End int }

// Fact is one fact as people marked it.
type Fact struct {
	Kind     string   // Meeting, Occupation …
	Who      []string // the persons, "surname first name" in the nominative
	Position []Span   // of an Occupation: the words for the office
}

// Text is a text with its facts.
type Text struct {
	ID, Text string
	Facts    []Fact
}

// Load reads a folder of texts: NAME.txt with NAME.spans and NAME.facts beside it, as the
// README of the collection describes them.
func Load(dir string) ([]Text, error) {
	names, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil {
		return nil, err
	}
	var out []Text
	for _, name := range names {
		base := strings.TrimSuffix(name, ".txt")
		b, err := os.ReadFile(name)
		if err != nil {
			return nil, err
		}
		t := Text{ID: filepath.Base(base), Text: string(b)}
		spans, err := loadSpans(base+".spans", t.Text)
		if err != nil {
			return nil, err
		}
		if t.Facts, err = loadFacts(base+".facts", spans); err != nil {
			return nil, err
		}
		out = append(out, t)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%s: no texts", dir)
	}
	return out, nil
}

// loadSpans reads a file of spans: an id, a type, and the first character and the length in
// characters a line, which become bytes of the text.
func loadSpans(path, text string) (map[string]Span, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	at := make([]int, 0, utf8.RuneCountInString(text)+1) // by character: its first byte
	for i := range text {
		at = append(at, i)
	}
	at = append(at, len(text))
	out := map[string]Span{}
	for n, line := range strings.Split(string(b), "\n") {
		f := strings.Fields(line)
		if len(f) == 0 {
			continue
		}
		if len(f) < 4 {
			return nil, fmt.Errorf("%s:%d: fewer than four fields", path, n+1)
		}
		first, err1 := strconv.Atoi(f[2])
		length, err2 := strconv.Atoi(f[3])
		if err1 != nil || err2 != nil || first < 0 || length < 0 || first+length >= len(at) {
			return nil, fmt.Errorf("%s:%d: the span lies outside of the text", path, n+1)
		}
		out["span"+f[0]] = Span{at[first], at[first+length]}
	}
	return out, nil
}

// loadFacts reads a file of facts: a line with the id and the kind, then a line a field,
// and an empty line behind each fact.
func loadFacts(path string, spans map[string]Span) ([]Fact, error) {
	b, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var out []Fact
	open := false
	for n, line := range strings.Split(string(b), "\n") {
		f := strings.Fields(line)
		switch {
		case len(f) == 0:
			open = false
		case !open && len(f) < 2:
			return nil, fmt.Errorf("%s:%d: a fact without a kind", path, n+1)
		case !open:
			out, open = append(out, Fact{Kind: f[1]}), true
		case len(f) > 2 && (f[0] == "Who" || f[0] == "Participant"):
			x := &out[len(out)-1]
			x.Who = append(x.Who, strings.Join(f[2:], " "))
		case len(f) > 1 && f[0] == "Position":
			if s, ok := spans[f[1]]; ok {
				x := &out[len(out)-1]
				x.Position = append(x.Position, s)
			}
		}
	}
	return out, nil
}
