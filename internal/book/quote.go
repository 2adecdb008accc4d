package book

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/mahdar/mahdar"
)

// Wording is a statement that says what was asked for, or nearly.
type Wording struct {
	Hit
	Alike float64 // of the words asked for, the part that stands in it, weighed by how rare they are among those found; 1 for all
}

// candidates is how many statements with some of the words are compared.
const candidates = 100

// common is in how many statements a word stands that is not looked for alone.
const common = 200

// firstOnes is how many of the statements that hold the same of the words are looked at: those of the earliest days.
const firstOnes = 500

// Quote finds who said something: statements that hold most of the words, those
// with most of them first, then the earliest. With a language it looks in that
// language alone. Words of which less than half is found are none; of a word
// that stands in many statements those are looked at that hold others of the words too.
func (b *Book) Quote(ctx context.Context, words, lang string, limit int) ([]Wording, error) {
	if limit <= 0 {
		limit = Few
	}
	asked := apart(words)
	matches, err := b.matches(ctx, asked)
	if err != nil {
		return nil, err
	}
	var hits []Hit
	var ids []int64
	seen := map[string]bool{}
	for _, m := range matches {
		if len(hits) >= limit {
			break // they hold all that is asked for, or what comes next holds less
		}
		some, of, err := b.saying(ctx, m, lang, max(limit, candidates))
		if err != nil {
			return nil, b.fault("looking for words", err)
		}
		if m.all {
			some, of = some[:min(len(some), limit)], of[:min(len(of), limit)]
		}
		for i := range some {
			key := fmt.Sprint(of[i], " ", some[i].Index)
			if !seen[key] {
				seen[key] = true
				hits, ids = append(hits, some[i]), append(ids, of[i])
			}
		}
	}
	if err := b.fill(ctx, hits, ids); err != nil {
		return nil, err
	}
	var out []Wording
	for _, w := range alike(asked, hits) {
		if w.Alike >= 0.5 {
			out = append(out, w)
		}
	}
	slices.SortFunc(out, func(x, y Wording) int {
		return cmp.Or(cmp.Compare(y.Alike, x.Alike), cmp.Compare(x.Day, y.Day), cmp.Compare(x.Article.SHA256, y.Article.SHA256), cmp.Compare(x.Index, y.Index))
	})
	return out[:min(len(out), limit)], nil
}

// apart cuts a query into its words, each once; what is between quotation marks too.
func apart(words string) []unit {
	var out []unit
	known := map[string]bool{}
	for _, u := range units(words) {
		for _, w := range u.words {
			if !known[w] {
				known[w] = true
				out = append(out, unit{words: []string{w}})
			}
		}
	}
	return out[:min(len(out), maxUnits)]
}

// wanted is what a full-text table is asked for one after another.
type wanted struct {
	match string
	all   bool // whether it asks for all of the words
}

// matches are queries for statements that hold at least half of the words:
// all of them; then, the rarest first, fewer and fewer down to half; and any of those that are rare.
func (b *Book) matches(ctx context.Context, asked []unit) ([]wanted, error) {
	if len(asked) == 0 {
		return nil, fmt.Errorf("%w", ErrQuery)
	}
	text := make([]string, len(asked))
	found := make([]int, len(asked))
	order := make([]int, len(asked))
	for i := range asked {
		text[i], order[i] = b.d.unit(&asked[i]), i
		var err error
		if found[i], err = b.holding(ctx, statementWords, text[i], common+1); err != nil {
			return nil, b.fault("looking for words", err)
		}
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(found[i], found[j]) })
	var there, rare []string
	for _, i := range order {
		if found[i] > 0 {
			there = append(there, text[i])
		}
		if found[i] > 0 && found[i] <= common && len(rare) < (len(asked)+1)/2 { // what holds half of the words holds one of these
			rare = append(rare, text[i])
		}
	}
	var out []wanted
	half := (len(asked) + 1) / 2
	for n := len(there); n >= half && n > 0; n -= max(1, (n-half+1)/2) {
		out = append(out, wanted{strings.Join(there[:n], b.d.all), n == len(asked)})
	}
	if len(rare) > 0 {
		out = append(out, wanted{strings.Join(rare, b.d.any), false})
	}
	return out, nil
}

// saying gives the statements that match, by their days, and the numbers of their articles.
func (b *Book) saying(ctx context.Context, m wanted, lang string, most int) (hits []Hit, ids []int64, err error) {
	c := condition{}
	c.and("r.id in (select "+ofRow(statementWords)+" from "+statementWords+" where "+fmt.Sprintf(b.d.search, statementWords, "$?")+fmt.Sprintf(" order by "+statementWords+".rowid limit %d)", firstOnes), m.match)
	c.and("a.id = r.article")
	if lang != "" {
		c.and("a.lang = $?", lang)
	}
	err = b.ask().each(ctx, func(scan func(...any) error) error {
		h := Hit{Kind: Statement}
		var article int64
		err := scan(&article, &h.Index, &h.Day, &h.State)
		hits, ids = append(hits, h), append(ids, article)
		return err
	}, "select r.article, r.idx, r.first, r.state from record r cross join article a where "+c.String()+fmt.Sprintf(" order by r.first, a.sha, r.idx limit %d", most), c.args...)
	return hits, ids, err
}

// alike says of each statement how much of the words asked for it holds.
func alike(asked []unit, hits []Hit) []Wording {
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
