package polnear

import (
	"cmp"
	"fmt"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader"
	"github.com/mahdar/mahdar/lang"
)

// corpusVar names the environment variable with the folder of a copy of
// https://github.com/networkdynamics/PolNeAR. MAHDAR_POLNEAR_MISSES=N prints N
// cases of each sort from the part of the corpus that may be looked at, and
// MAHDAR_POLNEAR_ONLY=direct|mixed|indirect only those of a form.
const corpusVar = "MAHDAR_POLNEAR"

// TestPolNeAR prints the figures of docs/accuracy.md: on every third article of
// the training split, which the rules' authors may read, on the other two
// thirds and on the development split, which they do not. The test split is
// left alone.
func TestPolNeAR(t *testing.T) {
	root := os.Getenv(corpusVar)
	if root == "" {
		t.Skipf("%s names no copy of the PolNeAR corpus", corpusVar)
	}
	p, faults := pack.Load("en", pack.Source{FS: lang.FS, Dir: "en"}, pack.Source{FS: lang.FS, Dir: "world", World: true})
	if p == nil {
		t.Fatal(faults)
	}
	train, err := Load(root, "train")
	if err != nil {
		t.Fatal(err)
	}
	dev, err := Load(root, "dev")
	if err != nil {
		t.Fatal(err)
	}
	var seen, unseen Score
	for i := range train {
		if i%3 == 0 {
			seen.Add(&train[i], statements(p, &train[i]), p.Habits, p.Vocab)
		} else {
			unseen.Add(&train[i], statements(p, &train[i]), p.Habits, p.Vocab)
		}
	}
	var last Score
	for i := range dev {
		last.Add(&dev[i], statements(p, &dev[i]), p.Habits, p.Vocab)
	}
	t.Logf("train, the third that is read:\n%s", table(&seen))
	t.Logf("train, the rest:\n%s", table(&unseen))
	t.Logf("dev:\n%s", table(&last))
	if n, _ := strconv.Atoi(os.Getenv(corpusVar + "_MISSES")); n > 0 {
		for _, l := range []struct {
			name  string
			cases []Case
		}{{"missed", seen.Missed}, {"nobody's", seen.Spurious}, {"another's", seen.Foreign}} {
			t.Logf("%s\n%s", l.name, show(l.cases, n, os.Getenv(corpusVar+"_ONLY")))
		}
	}
}

func statements(p *pack.Pack, a *Article) []Statement {
	day, _ := time.Parse("2006-01-02", a.Published)
	var out []Statement
	for _, s := range reader.Read(p, reader.Input{Text: a.Text, Published: day}).Statements {
		if i := slices.IndexFunc(out, func(o Statement) bool { return o.Cue == Span(s.Cue) }); i >= 0 {
			out[i].Content = append(out[i].Content, Span(s.Content))
			continue
		}
		out = append(out, Statement{Span(s.Source), Span(s.Cue), []Span{Span(s.Content)}})
	}
	return out
}

func table(s *Score) string {
	var b strings.Builder
	row := func(name string, c Count) {
		fmt.Fprintf(&b, "%-28s P %.3f  R %.3f  F1 %.3f  (marked %d, found %d)\n", name, c.Precision(), c.Recall(), c.F1(), c.Gold, c.Found)
	}
	row("contents, quoted", s.Total(Direct, Mixed))
	row("contents, direct", s.Form[Direct])
	row("contents, mixed", s.Form[Mixed])
	row("contents, indirect", s.Form[Indirect])
	row("contents, all", s.Total(Direct, Mixed, Indirect))
	fmt.Fprintf(&b, "%-28s %.3f of %d direct, %.3f of %d quoted, %.3f of %d\n", "speaker right", ratio(s.SpeakerRight, s.Speakers), s.Speakers, ratio(s.QuotedRight, s.Quoted), s.Quoted, ratio(s.AnyoneRight, s.Anyone), s.Anyone)
	row("exact: source", s.Source)
	row("exact: cue", s.Cue)
	row("exact: content", s.Content)
	return b.String()
}

// show prints some cases, spread evenly over all of them.
func show(cases []Case, n int, only string) string {
	names := []string{"direct", "mixed", "indirect"}
	cases = slices.Clone(cases)
	cases = slices.DeleteFunc(cases, func(c Case) bool { return only != "" && names[c.Form] != only })
	slices.SortStableFunc(cases, func(a, b Case) int { return cmp.Compare(a.Form, b.Form) })
	var b strings.Builder
	for i := 0; i < len(cases); i += max(1, len(cases)/n) {
		c := cases[i]
		fmt.Fprintf(&b, "-- %s %s\n", names[c.Form], c.Article.Name)
		if c.Gold != nil {
			from, to := c.Gold.Content[0].Start, c.Gold.Content[len(c.Gold.Content)-1].End
			for _, s := range slices.Concat(c.Gold.Source, c.Gold.Cue) {
				from, to = min(from, s.Start), max(to, s.End)
			}
			fmt.Fprintf(&b, "   text    %q\n   marked  %s | %s | %s\n", c.Article.Text[max(0, from-60):min(len(c.Article.Text), to+60)], wordsAt(c.Article.Text, c.Gold.Source), wordsAt(c.Article.Text, c.Gold.Cue), wordsAt(c.Article.Text, c.Gold.Content))
		}
		if s := c.Statement; s != nil {
			if c.Gold == nil {
				from, to := min(s.Source.Start, s.Content[0].Start, s.Cue.Start), max(s.Source.End, s.Content[len(s.Content)-1].End, s.Cue.End)
				fmt.Fprintf(&b, "   text    %q\n", c.Article.Text[max(0, from-60):min(len(c.Article.Text), to+60)])
			}
			one := func(s Span) string { return wordsAt(c.Article.Text, []Span{s}) }
			fmt.Fprintf(&b, "   found   %s | %s | %s\n", one(s.Source), one(s.Cue), wordsAt(c.Article.Text, s.Content))
		}
	}
	return b.String()
}

func wordsAt(t string, list []Span) string {
	var out []string
	for _, s := range list {
		out = append(out, t[s.Start:s.End])
	}
	return strings.Join(out, " … ")
}
