package book

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/mahdar/mahdar"
)

// Wording is a statement that says what was asked for, or nearly.
type Wording struct {
	Hit
	Alike float64 // of the words asked for, the part that stands in it, weighed by how rare they are among those found; 1 for all
}

// candidates is how many statements with any of the words are compared.
const candidates = 2000

// Quote finds who said something: statements that hold most of the words, those
// with most of them first, then the earliest. With a language it looks in that
// language alone. Words of which less than half is found are none.
func (b *Book) Quote(ctx context.Context, words, lang string, limit int) ([]Wording, error) {
	match, err := b.d.match(words, true)
	if err != nil {
		return nil, err
	}
	c := condition{}
	c.and("r.id in (select rowid from statement_words where "+fmt.Sprintf(b.d.search, "statement_words", "$?")+fmt.Sprintf(" order by %s limit %d)", b.d.best, candidates), match)
	if lang != "" {
		c.and("a.lang = $?", lang)
	}
	var hits []Hit
	var ids []int64
	err = b.ask().each(ctx, func(scan func(...any) error) error {
		h := Hit{Kind: Statement}
		var article int64
		err := scan(&article, &h.Index, &h.Day, &h.State)
		hits, ids = append(hits, h), append(ids, article)
		return err
	}, "select r.article, r.idx, r.first, r.state from record r join article a on a.id = r.article where "+c.String()+" order by r.first, a.sha, r.idx", c.args...)
	if err != nil {
		return nil, b.fault("looking for words", err)
	}
	if err := b.fill(ctx, hits, ids); err != nil {
		return nil, err
	}
	var out []Wording
	for _, w := range alike(words, hits) {
		if w.Alike >= 0.5 {
			out = append(out, w)
		}
	}
	slices.SortStableFunc(out, func(x, y Wording) int {
		return cmp.Or(cmp.Compare(y.Alike, x.Alike), cmp.Compare(x.Day, y.Day))
	})
	if limit <= 0 {
		limit = Few
	}
	return out[:min(len(out), limit)], nil
}

// alike says of each statement how much of the words asked for it holds.
func alike(words string, hits []Hit) []Wording {
	var asked []unit
	for _, u := range units(words) {
		for _, w := range u.words {
			asked = append(asked, unit{words: []string{w}})
		}
	}
	holds := make([][]bool, len(hits))
	seen := make([]int, len(asked)) // in how many statements each word stands
	for i := range hits {
		m := &hits[i].Article.Minutes
		c := m.Statements[hits[i].Index].Content
		in, stem := map[string]bool{}, stemmer(m.Lang)
		cutWords(m.Text[c.Start:c.End], func(w word) {
			in[w.text], in[stemmed.stem(m.Lang, stem, w.text)] = true, true
		})
		holds[i] = make([]bool, len(asked))
		for k := range asked {
			holds[i][k] = slices.ContainsFunc(asked[k].variants(), func(v []string) bool { return in[v[0]] })
			if holds[i][k] {
				seen[k]++
			}
		}
	}
	out := make([]Wording, len(hits))
	for i := range hits {
		var has, all float64
		for k := range asked {
			weight := 1 / (1 + float64(seen[k])/float64(len(hits)))
			all += weight
			if holds[i][k] {
				has += weight
			}
		}
		out[i] = Wording{Hit: hits[i]}
		if all > 0 {
			out[i].Alike = has / all
		}
	}
	return out
}

// Span is where the words stand in the article.
func (w *Wording) Span() mahdar.Span { return w.Article.Statements[w.Index].Content }
