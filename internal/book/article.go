package book

import (
	"context"
	"fmt"
	"iter"
	"runtime"
	"slices"
	"time"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/encounter"
	"golang.org/x/sync/errgroup"
)

const articleColumns = "id, sha, name, url, headline, lang, packs, body, minutes"

// packedArticle is a row of articleColumns.
type packedArticle struct {
	id                                    int64
	sha, name, url, headline, lang, packs string
	body, minutes                         []byte
}

// columns are where a row is read to.
func (p *packedArticle) columns() []any {
	return []any{&p.id, &p.sha, &p.name, &p.url, &p.headline, &p.lang, &p.packs, &p.body, &p.minutes}
}

func (p *packedArticle) unpack() (*encounter.Article, error) {
	a := &encounter.Article{Headline: p.headline}
	if err := unpacked(a, p.body, p.minutes); err != nil {
		return nil, fmt.Errorf("the article %s: %w", p.name, err)
	}
	a.SHA256, a.ID, a.URL = p.sha, p.name, nil
	if p.url != "" {
		a.URL = &p.url
	}
	return a, nil
}

// unpackAll unpacks rows, on all processors: of reading an article, nine tenths are this.
func unpackAll(rows []packedArticle) ([]*encounter.Article, error) {
	out := make([]*encounter.Article, len(rows))
	var g errgroup.Group
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i := range rows {
		g.Go(func() (err error) {
			out[i], err = rows[i].unpack()
			return err
		})
	}
	return out, g.Wait()
}

// packedArticles gives the rows of a query for articleColumns.
func (r reading) packedArticles(ctx context.Context, query string, args ...any) (rows []packedArticle, err error) {
	err = r.each(ctx, func(scan func(...any) error) error {
		rows = append(rows, packedArticle{})
		return scan(rows[len(rows)-1].columns()...)
	}, "select "+articleColumns+" from article where "+query, args...)
	return rows, err
}

// article gives one article by its number.
func (r reading) article(ctx context.Context, id int64) (*encounter.Article, error) {
	got, err := r.articles(ctx, []int64{id})
	return got[id], err
}

// articles gives articles by their numbers, of which one may stand there more than once.
func (r reading) articles(ctx context.Context, ids []int64) (map[int64]*encounter.Article, error) {
	out := make(map[int64]*encounter.Article, len(ids))
	ids = slices.Compact(slices.Sorted(slices.Values(ids)))
	for some := range slices.Chunk(ids, pageful) {
		rows, err := r.packedArticles(ctx, "id in ("+marks(1, len(some))+")", anys(some)...)
		if err != nil {
			return out, err
		}
		got, err := unpackAll(rows)
		if err != nil {
			return out, err
		}
		for i, a := range got {
			out[rows[i].id] = a
		}
	}
	for _, id := range ids {
		if out[id] == nil {
			return out, fmt.Errorf("article %d: %w", id, ErrNone)
		}
	}
	return out, nil
}

// pageful is how many articles are taken from the book at once.
const pageful = 100

// Articles gives the articles that count, by their hashes, a pageful in memory at a time.
func (b *Book) Articles(ctx context.Context) iter.Seq2[*encounter.Article, error] {
	return b.wanted(ctx, func(*packedArticle) bool { return true })
}

// Outdated gives the articles that count and were read by other packs than
// those given by language, by their hashes, a pageful in memory at a time.
func (b *Book) Outdated(ctx context.Context, packs map[string]string) iter.Seq2[*encounter.Article, error] {
	return b.wanted(ctx, func(p *packedArticle) bool { return packs[p.lang] != p.packs })
}

// wanted gives those of the articles that count that are wanted.
func (b *Book) wanted(ctx context.Context, want func(*packedArticle) bool) iter.Seq2[*encounter.Article, error] {
	return func(yield func(*encounter.Article, error) bool) {
		for after := ""; ; {
			rows, err := b.ask().packedArticles(ctx, "current = 1 and sha > $1 order by sha limit $2", after, pageful)
			n := len(rows)
			if n > 0 {
				after = rows[n-1].sha
			}
			var articles []*encounter.Article
			if err == nil {
				articles, err = unpackAll(slices.DeleteFunc(rows, func(p packedArticle) bool { return !want(&p) }))
			}
			if err != nil {
				yield(nil, b.fault("reading the articles", err))
				return
			}
			for _, a := range articles {
				if !yield(a, nil) {
					return
				}
			}
			if n < pageful {
				return
			}
		}
	}
}

// Count is how much a book holds.
type Count struct {
	Articles, Pages, Meetings, Encounters, Visits, Statements, Events int
}

// Count counts what the book holds: articles that count, the pages they were seen on, their records.
func (b *Book) Count(ctx context.Context) (c Count, err error) {
	_, err = b.ask().one(ctx, []any{&c.Articles, &c.Pages, &c.Meetings, &c.Encounters, &c.Visits, &c.Statements, &c.Events}, `select
		(select count(*) from article where current = 1), (select count(distinct page) from sighting),
		(select count(*) from record where kind = 'meeting'), (select count(*) from encounter),
		(select count(*) from record where kind = 'visit'), (select count(*) from record where kind = 'statement'), (select count(*) from record where kind = 'event')`)
	return c, b.fault("counting", err)
}

// Has reports whether a page is known to show a text, by the hash of its bytes, and nothing more is to be learnt from a day of publication.
func (b *Book) Has(ctx context.Context, page, sha string, published time.Time) (bool, error) {
	var known, day string
	found, err := b.ask().one(ctx, []any{&known, &day}, `select a.sha, a.published from sighting s join article a on a.id = s.article
		where s.page = $1 order by s.version desc limit 1`, page)
	if err != nil {
		return false, b.fault("looking up a page", err)
	}
	older := !published.IsZero() && (day == "" || published.Format(time.DateOnly) < day)
	return found && known == sha && !older, nil
}

// ToRead is what a reader is given of a kept article.
func ToRead(a *encounter.Article) mahdar.Article {
	in := mahdar.Article{ID: a.ID, URL: value(a.URL), Title: a.Headline, Text: a.Text, Lang: a.Lang}
	if a.Published != nil {
		in.Published, _ = time.Parse(time.DateOnly, *a.Published) // minutes hold no other form
	}
	return in
}
