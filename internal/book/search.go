package book

import (
	"context"
	"fmt"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/encounter"
)

// The full-text tables, of articles and of what statements say.
const (
	articleWords   = "article_words"
	statementWords = "statement_words"
)

// latest is how many articles with the words that are asked for are looked into, at most, the
// latest first: their records are sorted by their own days.
const latest = 1000

// findWords gives records of what holds words, by days. Who or what else leads to a record has its
// mark among the words, so that the full-text table gives the rows that have both.
func (b *Book) findWords(ctx context.Context, f *Filter) ([]Hit, error) {
	match, err := b.d.match(f.Words)
	if err != nil {
		return nil, err
	}
	l := leadOf(f)
	match = b.d.led(match, &l)
	order, limit := ordered(f.Forward, f.Limit)
	c := condition{}
	table, most := articleWords, max(limit, latest) // a meeting's day is its own
	if len(f.Kinds) == 1 && f.Kinds[0] == Statement || f.Quoted {
		table, most = statementWords, limit
		c.and("r.id = " + ofRow(table))
		c.rowDays(table, f.From, f.To)
	} else {
		c.and("r.article = " + ofRow(table))
	}
	c.and(fmt.Sprintf(b.d.search, table, "$?"), match)
	l.check(&c)
	c.rest(f, &l)
	c.and("a.id = r.article")
	c.days("r.first", f.From, f.To)
	return b.hits(ctx, table+" cross join record r cross join article a where "+c.String()+" order by "+table+".rowid"+order+fmt.Sprintf(" limit %d", most), order, limit, c.args)
}

// holding counts the rows of a full-text table that match, up to most of them.
func (b *Book) holding(ctx context.Context, table, match string, most int) (n int, err error) {
	_, err = b.ask().one(ctx, []any{&n}, "select count(*) from (select 1 as one from "+table+" where "+fmt.Sprintf(b.d.search, table, "$1")+fmt.Sprintf(" limit %d) x", most), match)
	return n, err
}

// Found is an article that was found by its words, and the stretch of it, in bytes, that shows them.
type Found struct {
	Article *encounter.Article
	Outlets []string
	Snippet mahdar.Span
}

// Search finds articles that hold words, by their days, the latest first.
func (b *Book) Search(ctx context.Context, f Filter) ([]Found, error) {
	match, err := b.d.match(f.Words)
	if err != nil {
		return nil, err
	}
	c := condition{}
	c.and(fmt.Sprintf(b.d.search, articleWords, "$?"), match)
	c.and("a.id = " + ofRow(articleWords))
	c.rowDays(articleWords, f.From, f.To)
	if f.Lang != "" {
		c.and("a.lang = $?", f.Lang)
	}
	if f.Outlet != "" {
		c.and("exists (select 1 from sighting s where s.article = a.id and s.outlet = $?)", f.Outlet)
	}
	order, limit := ordered(f.Forward, f.Limit)
	ids, err := list[int64](ctx, b.ask(), "select id from (select a.id, a.published, a.sha from "+articleWords+" cross join article a where "+c.String()+
		" order by "+articleWords+".rowid"+order+fmt.Sprintf(" limit %d) x order by published", limit)+order+", sha", c.args...)
	if err != nil {
		return nil, b.fault("searching", err)
	}
	hits := make([]Hit, len(ids))
	if err := b.fill(ctx, hits, ids); err != nil {
		return nil, err
	}
	find := newFinder(f.Words)
	var out []Found
	for _, h := range hits {
		start, end := find.snippet(h.Article.Lang, h.Article.Text)
		out = append(out, Found{h.Article, h.Outlets, mahdar.Span{Start: start, End: end}})
	}
	return out, nil
}

// Snippet is the stretch of a text, in bytes, that shows the words of a query, or its beginning.
func Snippet(query, lang, text string) mahdar.Span {
	start, end := newFinder(query).snippet(lang, text)
	return mahdar.Span{Start: start, End: end}
}
