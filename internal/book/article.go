package book

import (
	"context"
	"fmt"
	"iter"
	"time"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/encounter"
)

const articleColumns = "sha, name, url, headline, body, minutes"

// scanArticle reads a row of articleColumns.
func scanArticle(scan func(...any) error) (a *encounter.Article, err error) {
	var sha, name, url string
	var body, minutes []byte
	a = &encounter.Article{}
	if err := scan(&sha, &name, &url, &a.Headline, &body, &minutes); err != nil {
		return nil, err
	}
	if err := unpacked(a, body, minutes); err != nil {
		return nil, fmt.Errorf("the article %s: %w", name, err)
	}
	a.SHA256, a.ID, a.URL = sha, name, nil
	if url != "" {
		a.URL = &url
	}
	return a, nil
}

// article gives one article by its number.
func (r reading) article(ctx context.Context, id int64) (*encounter.Article, error) {
	var out *encounter.Article
	err := r.each(ctx, func(scan func(...any) error) (err error) {
		out, err = scanArticle(scan)
		return err
	}, "select "+articleColumns+" from article where id = $1", id)
	if err == nil && out == nil {
		err = fmt.Errorf("article %d: %w", id, ErrNone)
	}
	return out, err
}

// pageful is how many articles are taken from the book at once.
const pageful = 100

// Articles gives the articles that count, by their hashes, a pageful in memory at a time.
func (b *Book) Articles(ctx context.Context) iter.Seq2[*encounter.Article, error] {
	return func(yield func(*encounter.Article, error) bool) {
		for after := ""; ; {
			var some []*encounter.Article
			err := b.ask().each(ctx, func(scan func(...any) error) error {
				a, err := scanArticle(scan)
				some = append(some, a)
				return err
			}, "select "+articleColumns+" from article where current = 1 and sha > $1 order by sha limit $2", after, pageful)
			if err != nil {
				yield(nil, b.fault("reading the articles", err))
				return
			}
			for _, a := range some {
				if !yield(a, nil) {
					return
				}
				after = a.SHA256
			}
			if len(some) < pageful {
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
