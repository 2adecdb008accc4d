package pdf

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
)

// TestTexts compares what is read of PDF files with the texts that they were made of, where they are:
//
//	MAHDAR_PDFS=folder go test ./internal/source/pdf -run TestTexts -v
//
// The folder holds x.pdf beside x.txt, whose paragraphs have an empty line between each two; the first
// word of x, up to a dot, tells a group. Of a file without a text it is counted what became of it. The figures of
// docs/sources.md are of this test.
func TestTexts(t *testing.T) {
	root := os.Getenv("MAHDAR_PDFS")
	if root == "" {
		t.Skip("MAHDAR_PDFS names no folder with PDF files and their texts")
	}
	files, _ := filepath.Glob(filepath.Join(root, "*.pdf"))
	type sum struct{ files, refused, letters, same, words, sameWords, paras, samePara, found int }
	groups := map[string]*sum{}
	others := map[string]int{}
	var longest time.Duration
	for _, path := range files {
		raw, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		text, err := os.ReadFile(strings.TrimSuffix(path, ".pdf") + ".txt")
		if err != nil {
			start := time.Now()
			_, err := Parse(raw)
			if took := time.Since(start); took > longest {
				longest = took
				t.Log(path, took)
			}
			if err != nil {
				others[err.Error()]++
			} else {
				others["read"]++
			}
			continue
		}
		group := strings.SplitN(filepath.Base(path), "-", 2)[0] + " " + strings.Split(filepath.Base(path), ".")[1]
		g := groups[group]
		if g == nil {
			g = &sum{}
			groups[group] = g
		}
		g.files++
		d, err := Parse(raw)
		if err != nil {
			if !errors.Is(err, ErrUnreadable) {
				t.Error(path, err)
			}
			g.refused++
			continue
		}
		want := spelled(string(text))
		g.letters += len(letters(want))
		g.same += alike(letters(want), letters(d.Text))
		g.words += len(strings.Fields(want))
		g.sameWords += alike(strings.Fields(want), strings.Fields(d.Text))
		ours := strings.Split(d.Text, "\n\n")
		g.found += len(ours)
		for _, p := range strings.Split(want, "\n\n") {
			g.paras++
			if slices.ContainsFunc(ours, func(o string) bool { return o == squeezed(p) }) {
				g.samePara++
			}
		}
	}
	if len(others) > 0 {
		t.Logf("without a text: %v, the longest took %v", others, longest)
	}
	names := []string{}
	for name := range groups {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		g := groups[name]
		t.Logf("%-10s %2d files, %d refused: letters %.4f, words %.4f, paragraphs whole %d of %d (%d found)", name, g.files, g.refused,
			float64(g.same)/float64(max(g.letters, 1)), float64(g.sameWords)/float64(max(g.words, 1)), g.samePara, g.paras, g.found)
	}
}

func letters(s string) (out []string) {
	for _, r := range s {
		if !unicode.IsSpace(r) {
			out = append(out, string(r))
		}
	}
	return out
}

// alike counts what two texts have in common in one order: the longest common subsequence, looked for within a band.
func alike(a, b []string) int {
	const band = 600
	row := make([]int, len(b)+1)
	for i := range a {
		lo, hi := max(0, i*len(b)/max(len(a), 1)-band), min(len(b), i*len(b)/max(len(a), 1)+band)
		diagonal := row[lo]
		for j := lo; j < hi; j++ {
			above := row[j+1]
			if a[i] == b[j] {
				row[j+1] = diagonal + 1
			} else {
				row[j+1] = max(above, row[j])
			}
			diagonal = above
		}
		for j := hi; j < min(len(b), hi+2); j++ {
			row[j+1] = max(row[j+1], row[hi])
		}
	}
	return slices.Max(row)
}
