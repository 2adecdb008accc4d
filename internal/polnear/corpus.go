// Package polnear measures the reader's statements against PolNeAR (Newell,
// Margolin and Ruths, "An Attribution Relations Corpus for Political News",
// LREC 2018): US news in which people marked who is cited, by which cue, as
// saying or thinking what. It reads a copy of the corpus on disk and holds none
// of its text.
package polnear

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Span is a stretch of an article: the bytes Text[Start:End].
type Span struct{ Start, End int }

// Attribution is one marked by people. Each part may be in several pieces; a
// part that was not marked is empty.
type Attribution struct{ Source, Cue, Content []Span }

// Article is a text of the corpus with its attributions.
type Article struct {
	Name         string
	Published    string // a day, ISO 8601, as the file's name gives it; empty if it gives none
	Text         string
	Attributions []Attribution
}

// Load reads a split ("train", "dev") from the folder that holds the corpus's
// data/, in the order of the articles' names. Where several people annotated an
// article, the first of them by the file's name is taken.
func Load(root, split string) ([]Article, error) {
	dir := filepath.Join(root, "data", split)
	marks, err := filepath.Glob(filepath.Join(dir, "attributions", "*.ann"))
	if err != nil {
		return nil, fmt.Errorf("listing the annotations: %w", err)
	}
	sort.Strings(marks)
	var out []Article
	for _, m := range marks {
		name := strings.TrimSuffix(filepath.Base(m), ".ann")
		if i := strings.LastIndexByte(name, '_'); i > 0 {
			name = name[:i]
		}
		if n := len(out); n > 0 && out[n-1].Name == name {
			continue
		}
		b, err := os.ReadFile(filepath.Join(dir, "text", name+".txt"))
		if err != nil {
			return nil, fmt.Errorf("reading the text of %s: %w", name, err)
		}
		a := Article{Name: name, Text: string(b)}
		if p := strings.Split(name, "_"); len(p) > 1 && len(p[1]) == len("2006-01-02") {
			a.Published = p[1]
		}
		if a.Attributions, err = attributions(m, a.Text); err != nil {
			return nil, fmt.Errorf("%s: %w", m, err)
		}
		out = append(out, a)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%s holds no annotations", dir)
	}
	return out, nil
}

// attributions reads a file in brat's standoff form: lines of text-bound marks
// (T1, a label, offsets in characters, the words) and of events that tie them.
func attributions(file, text string) ([]Attribution, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, fmt.Errorf("opening the annotations: %w", err)
	}
	defer func() { _ = f.Close() }() // read only
	at := byteOffsets(text)
	marks := map[string][]Span{}
	var out []Attribution
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<20)
	var events []string
	for n := 1; sc.Scan(); n++ {
		id, rest, _ := strings.Cut(sc.Text(), "\t")
		switch {
		case strings.HasPrefix(id, "T"):
			head, _, _ := strings.Cut(rest, "\t")
			_, offsets, ok := strings.Cut(head, " ")
			if !ok {
				continue // the second line of words that have a line's end in them
			}
			s, err := spans(offsets, at)
			if err != nil {
				return nil, fmt.Errorf("line %d: %w", n, err)
			}
			marks[id] = s
		case strings.HasPrefix(id, "E"):
			events = append(events, rest)
		}
	}
	if err := sc.Err(); err != nil {
		return nil, fmt.Errorf("reading the annotations: %w", err)
	}
	for _, e := range events {
		var a Attribution
		for _, role := range strings.Fields(e) {
			k, id, _ := strings.Cut(role, ":")
			switch strings.TrimRight(k, "0123456789") {
			case "Source":
				a.Source = append(a.Source, marks[id]...)
			case "Cue":
				a.Cue = append(a.Cue, marks[id]...)
			case "Content":
				a.Content = append(a.Content, marks[id]...)
			}
		}
		if len(a.Content) > 0 {
			out = append(out, a)
		}
	}
	return out, nil
}

// spans reads "120 140;150 170".
func spans(s string, at []int) ([]Span, error) {
	var out []Span
	for _, piece := range strings.Split(s, ";") {
		a, b, _ := strings.Cut(piece, " ")
		from, err1 := strconv.Atoi(a)
		to, err2 := strconv.Atoi(b)
		if err1 != nil || err2 != nil || from < 0 || to < from || to >= len(at) {
			return nil, fmt.Errorf("%q are no offsets of this text", piece)
		}
		out = append(out, Span{at[from], at[to]})
	}
	return out, nil
}

// byteOffsets gives for each character of s, and for its end, the byte at which it begins.
func byteOffsets(s string) []int {
	at := make([]int, 0, utf8.RuneCountInString(s)+1)
	for i := range s {
		at = append(at, i)
	}
	return append(at, len(s))
}
