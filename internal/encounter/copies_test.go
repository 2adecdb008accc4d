package encounter

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/mahdar/mahdar"
	"pgregory.net/rapid"
)

// goldArticles reads minutes from testdata/gold; the texts are ours.
func goldArticles(t testing.TB, name string) []*Article {
	t.Helper()
	raw, err := os.ReadFile("../../testdata/gold/" + name)
	if err != nil {
		t.Fatal(err)
	}
	var out []*Article
	in := bufio.NewScanner(bytes.NewReader(raw))
	in.Buffer(nil, len(raw)+1)
	for in.Scan() {
		a := &Article{}
		if err := json.Unmarshal(in.Bytes(), &a.Minutes); err != nil {
			t.Fatal(err)
		}
		out = append(out, a)
	}
	return out
}

// TestCopies: each article of the week as ten papers print it, with another headline,
// without its last sentences, with a line of the paper's own; and no two articles
// of one encounter are taken for copies.
func TestCopies(t *testing.T) {
	var all []Signed
	langs := map[string]bool{}
	texts := goldArticles(t, "link.jsonl")
	for _, a := range append(texts, goldArticles(t, "dev.jsonl")...) {
		langs[a.Lang] = true
		story := a.Text
		if a.Title != nil {
			story = story[:a.Title.Start] + story[a.Title.End:]
		}
		runes := []rune(story)
		for i, s := range []string{
			a.Text, story, strings.ReplaceAll(story, "\n", " "), strings.ToUpper(story),
			string(runes[:len(runes)*9/10]), string(runes[len(runes)/10:]),
			story + "\n" + string(runes[:len(runes)/10]), strings.Repeat("Gazette 7. ", 3) + story,
		} {
			sig := SignText(s)
			if sig == nil {
				t.Fatalf("%s: no signature", a.ID)
			}
			all = append(all, Signed{fmt.Sprintf("%s/%d", a.ID, i), 0, sig})
		}
	}
	if len(langs) != 6 {
		t.Fatalf("languages: %v", langs)
	}
	for article, group := range Copies(all) {
		mine, _, _ := strings.Cut(article, "/")
		its, _, _ := strings.Cut(group, "/")
		if mine != its || !strings.HasSuffix(group, "/0") {
			t.Errorf("%s is put with %s", article, group)
		}
	}
}

func TestSignLeavesThePageOut(t *testing.T) {
	a := goldArticles(t, "link.jsonl")[0]
	plain := &Article{Minutes: mahdar.Minutes{Text: a.Text[a.Title.End:]}}
	if got := Sign(a).Like(Sign(plain)); got != 1 {
		t.Errorf("without its headline the story is %.2f alike", got)
	}
	if s := SignText("Two ministers met."); s != nil {
		t.Error("four words have a signature")
	}
	odd := &Article{Minutes: mahdar.Minutes{Text: strings.Repeat("abcdefgh ", 30), Title: &mahdar.Span{Start: 3, End: 9999}, Furniture: []mahdar.Furniture{{Span: mahdar.Span{Start: 2, End: 5}}}}}
	if Sign(odd) != nil {
		t.Error("spans past the end leave a text")
	}
}

// drawSigned makes signatures of few values, so that bands and likeness collide.
func drawSigned(t *rapid.T) []Signed {
	var out []Signed
	for i := range rapid.IntRange(1, 12).Draw(t, "articles") {
		s := make(Signature, hashes)
		kind := rapid.IntRange(0, 2).Draw(t, "kind")
		cut := rapid.IntRange(0, hashes).Draw(t, "cut")
		for j := range s {
			s[j] = uint32(kind*1000 + j)
			if j >= cut {
				s[j] = uint32(5000 + j)
			}
		}
		out = append(out, Signed{fmt.Sprintf("%02d", i), i % 3 * 5, s})
	}
	return out
}

func TestCopiesLittleByLittle(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := drawSigned(t)
		store, groups := map[string]Signed{}, map[string]string{}
		near := func(band uint64, from, to int) ([]Signed, error) {
			var out []Signed
			for _, s := range store {
				if s.Day >= from && s.Day <= to && slices.Contains(s.Signature.Bands(), band) {
					out = append(out, s)
				}
			}
			return out, nil
		}
		waiting := rapid.Permutation(all).Draw(t, "order")
		for len(waiting) > 0 {
			n := rapid.IntRange(1, len(waiting)).Draw(t, "batch")
			var removed []Signed
			if gone, in := store[rapid.SampledFrom(all).Draw(t, "gone").Article]; in {
				removed = append(removed, gone)
				delete(store, gone.Article)
				delete(groups, gone.Article)
			}
			for _, s := range waiting[:n] {
				store[s.Article] = s
			}
			touched, err := CopiesTouched(waiting[:n], removed, near)
			if err != nil {
				t.Fatal(err)
			}
			for a, g := range Copies(touched) {
				groups[a] = g
			}
			waiting = waiting[n:]
			var stayed []Signed
			for _, s := range store {
				stayed = append(stayed, s)
			}
			if d := cmp.Diff(Copies(stayed), groups); d != "" {
				t.Fatal(d)
			}
		}
	})
}

func BenchmarkSign(b *testing.B) {
	a := goldArticles(b, "link.jsonl")[0]
	b.SetBytes(int64(len(a.Text)))
	for b.Loop() {
		Sign(a)
	}
}
