package book

import (
	"context"
	"fmt"
	"time"

	"github.com/mahdar/mahdar/internal/encounter"
)

// Version is what a page showed from some time on.
type Version struct {
	Page    string
	Number  int // from 1
	Got     time.Time
	Article *encounter.Article
}

// Changed gives the pages that have had more than one text, by the time of the last change, the latest first.
func (b *Book) Changed(ctx context.Context, limit int) ([]string, error) {
	if limit <= 0 {
		limit = Few
	}
	pages, err := list[string](ctx, b.ask(), fmt.Sprintf("select page from sighting group by page having max(version) > 1 order by max(got) desc, page limit %d", limit))
	return pages, b.fault("listing pages", err)
}

// Versions gives what a page has shown, the first version first.
func (b *Book) Versions(ctx context.Context, page string) ([]Version, error) {
	var out []Version
	var ids []int64
	err := b.ask().each(ctx, func(scan func(...any) error) error {
		v := Version{Page: page}
		var id int64
		var got string
		if err := scan(&id, &v.Number, &got); err != nil {
			return err
		}
		var err error
		v.Got, err = time.Parse(time.RFC3339, got)
		out, ids = append(out, v), append(ids, id)
		return err
	}, "select article, version, got from sighting where page = $1 order by version", page)
	if err != nil {
		return nil, b.fault("reading a page's versions", err)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("page %s: %w in the book %s", page, ErrNone, b.name)
	}
	for i, id := range ids {
		if out[i].Article, err = b.ask().article(ctx, id); err != nil {
			return nil, b.fault("reading a page's versions", err)
		}
	}
	return out, nil
}

// Reread puts new minutes in the place of those that articles have, in one transaction.
func (b *Book) Reread(ctx context.Context, entries []Entry) error {
	return b.write(ctx, "keeping what was read anew", func(w *writing) error {
		x := w.newIndex()
		for i := range entries {
			var id int64
			var current int
			found, err := w.one(ctx, []any{&id, &current}, "select id, current from article where sha = $1", entries[i].Article.SHA256)
			if err != nil {
				return err
			}
			if !found {
				return fmt.Errorf("article %s: %w", entries[i].Article.ID, ErrNone)
			}
			if err := w.replace(ctx, x, id, &entries[i], current == 1); err != nil {
				return err
			}
		}
		return w.settle(ctx, x)
	})
}
