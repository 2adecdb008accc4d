package main

import (
	"bytes"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/score"
	"github.com/rivo/uniseg"
)

var update = flag.Bool("update", false, "write the layouts as they are now")

// minutesOf gives an article of the gold with its records.
func minutesOf(t *testing.T, file, id string) (mahdar.Article, *mahdar.Minutes) {
	t.Helper()
	docs, err := score.ReadFile(filepath.Join("../../testdata/gold", file))
	if err != nil {
		t.Fatal(err)
	}
	for i := range docs {
		if d := &docs[i]; d.ID == id {
			return mahdar.Article{ID: id, Text: d.Text, URL: *d.URL}, &d.Minutes
		}
	}
	t.Fatalf("%s has no %s", file, id)
	return mahdar.Article{}, nil
}

// The layout of gold records, so that it does not change with what the reader finds.
func TestLayout(t *testing.T) {
	for _, c := range []struct {
		file, id string
		layout   layout
	}{
		{"link.jsonl", "a-04", layout{width: 90}},
		{"dev.jsonl", "ar-d2", layout{width: 80, isolated: true}},
		{"dev.jsonl", "zh-d1", layout{width: 60}},
		{"dev.jsonl", "ru-d1", layout{width: 70, colour: true, isolated: true}},
		{"dev.jsonl", "fr-d1", layout{width: 40, text: true}},
		{"dev.jsonl", "es-d8", layout{width: 100}},
	} {
		t.Run(c.id, func(t *testing.T) {
			a, m := minutesOf(t, c.file, c.id)
			got := c.layout.article(a, m)
			golden := filepath.Join("testdata/layout", c.id+".golden")
			if *update {
				if err := os.WriteFile(golden, got, 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(string(want), string(got)); d != "" {
				t.Errorf("layout changed (-want +got); go test ./cmd/mahdar -run TestLayout -update if it is for the better:\n%s", d)
			}
			for line := range strings.Lines(string(got)) {
				if strings.Count(line, isolate) != strings.Count(line, isolateEnd) {
					t.Errorf("isolates not closed on one line: %q", line)
				}
				if !c.layout.colour && !c.layout.isolated && uniseg.StringWidth(strings.TrimRight(line, "\n")) > c.layout.width+1 {
					t.Errorf("line wider than %d: %q", c.layout.width, line)
				}
			}
		})
	}
}

// Every record of every gold article is laid out: each quotation of its evidence is there.
func TestLayoutLeavesNothingOut(t *testing.T) {
	docs, err := score.ReadFile("../../testdata/gold/dev.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	squeeze := func(s string) string { return strings.Join(strings.Fields(visible(s)), "") }
	for i := range docs {
		d := &docs[i]
		l := layout{width: 80}
		out := squeeze(string(l.article(mahdar.Article{ID: d.ID, Text: d.Text}, &d.Minutes)))
		want := []mahdar.Span{}
		for _, m := range d.Meetings {
			want = append(append(want, m.Evidence...), m.Agenda...)
		}
		for _, v := range d.Visits {
			want = append(want, v.Evidence...)
		}
		for _, s := range d.Statements {
			want = append(want, s.Content, s.Cue)
		}
		for _, e := range d.Events {
			want = append(want, e.Evidence)
		}
		for _, s := range want {
			if text := squeeze(d.Text[s.Start:s.End]); !strings.Contains(out, text) {
				t.Errorf("%s: %q is not in the layout", d.ID, text)
			}
		}
	}
}

func TestLayoutNeutralisesControls(t *testing.T) {
	text := "Lavrov said: \"\x1b]0;owned\x07hello\u202Eolleh\u2069\x9b31m\"."
	m := mahdar.Minutes{ID: "x", Lang: "en", Title: &mahdar.Span{End: len(text)},
		Statements: []mahdar.Statement{{Speakers: []string{"a1"}, Mode: "direct", Cue: mahdar.Span{Start: 0, End: len(text)}, Content: mahdar.Span{Start: 0, End: len(text)}}},
		Actors:     []mahdar.Actor{{ID: "a1", Kind: "person", Surfaces: []mahdar.Span{{Start: 0, End: len(text)}}}}}
	l := layout{width: 80, text: true}
	if out := string(l.article(mahdar.Article{Text: text}, &m)); strings.ContainsAny(out, "\x1b\x07\u202e\u2069\u009b") || !strings.Contains(out, "hello") {
		t.Errorf("control characters reach the terminal: %q", out)
	}
}

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		text  string
		width int
		want  []string
	}{
		{"", 10, nil},
		{"one two three", 7, []string{"one two", "three"}},
		{"one\n\n two\tthree", 20, []string{"one two three"}},
		{"abcdefghijkl", 5, []string{"abcde", "fghij", "kl"}},
		{"会谈后，双方签署声明。", 10, []string{"会谈后，双", "方签署声", "明。"}}, // no line begins with a full stop
		{"وصل الوزير إلى بغداد", 11, []string{"وصل الوزير", "إلى بغداد"}},
		{"e\u0301e\u0301e\u0301", 2, []string{"e\u0301e\u0301", "e\u0301"}},
		{"界界", 1, []string{"界", "界"}},
	} {
		if d := cmp.Diff(c.want, wrap(c.text, c.width)); d != "" {
			t.Errorf("%q at %d:\n%s", c.text, c.width, d)
		}
	}
}

func FuzzWrap(f *testing.F) {
	f.Add("one two 会谈后，双方 وصل", 7)
	f.Fuzz(func(t *testing.T, text string, width int) {
		if width = width%200 + 2; width < 2 {
			return
		}
		for _, line := range wrap(text, width) {
			if strings.ContainsAny(line, "\n\r") || strings.TrimSpace(line) == "" {
				t.Errorf("line %q", line)
			}
		}
		if got := strings.Join(wrap(text, width), ""); strings.Join(strings.Fields(got), "") != strings.Join(strings.Fields(text), "") {
			t.Errorf("%q wrapped to %q", text, got)
		}
	})
}

func TestColour(t *testing.T) {
	for _, c := range []struct {
		flag          string
		colour, apart bool
	}{{"auto", false, false}, {"always", true, true}, {"never", false, false}} {
		if l := newLayout(io.Discard, c.flag, 0); l.colour != c.colour || l.isolated != c.apart {
			t.Errorf("--color=%s away from a terminal: colour %v, isolates %v", c.flag, l.colour, l.isolated)
		}
	}
	t.Setenv("COLUMNS", "64")
	if l := newLayout(&bytes.Buffer{}, "auto", 0); l.width != 64 {
		t.Errorf("COLUMNS=64 gives %d", l.width)
	}
}

// TestSay: what a stranger's address or name holds does not reach the terminal as anything but letters.
func TestSay(t *testing.T) {
	var b strings.Builder
	say(&b, "%s: %v", "http://x/\x1b[31mred\n\u202eevil", errInterrupted)
	if got, want := b.String(), "mahdar: http://x/[31mred evil: "+errInterrupted.Error()+"\n"; got != want {
		t.Errorf("%q, not %q", got, want)
	}
}
