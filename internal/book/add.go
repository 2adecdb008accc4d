package book

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"github.com/klauspost/compress/zstd"
	"github.com/mahdar/mahdar/internal/encounter"
)

// Sighting is where and when an article was seen.
type Sighting struct {
	Page   string    // names the page: its address, or the file and the article's name in it
	URL    string    // its address, if it has one
	Outlet string    // the host of the address, without "www."
	Author string    // who wrote it, as the page says
	Site   string    // what the page's site calls itself
	Source string    // the file that it was got from
	Got    time.Time // when
}

// Entry is an article to be kept: its minutes with the text, where it was seen,
// and the version of the packs that read it.
type Entry struct {
	Article  encounter.Article
	Seen     Sighting
	Packs    string
	Prepared *Prepared // Prepare(&Article)
}

// Added is what became of entries.
type Added struct {
	New     int // texts that the book did not have
	Changed int // pages that now show another text
	Known   int // what it had already
}

// Add keeps entries, in one transaction: all of them or none. A text is kept
// once, however many pages show it. A page that shows another text than before
// has a new version; a text that no page shows any longer is kept, and counts no more.
func (b *Book) Add(ctx context.Context, entries []Entry) (done Added, err error) {
	err = b.write(ctx, "keeping articles", func(w *writing) error {
		done = Added{}
		return w.add(ctx, entries, &done)
	})
	return done, err
}

// add keeps entries.
func (w *writing) add(ctx context.Context, entries []Entry, done *Added) error {
	x := w.newIndex()
	for i := range entries {
		if err := w.keep(ctx, x, &entries[i], done); err != nil {
			return fmt.Errorf("%s: %w", entries[i].Seen.Page, err)
		}
	}
	return w.settle(ctx, x)
}

// keep keeps one entry.
func (w *writing) keep(ctx context.Context, x *index, e *Entry, done *Added) error {
	a := &e.Article
	var id, before int64
	var published, name, url string
	var current, version int
	known, err := w.one(ctx, []any{&id, &published, &name, &url, &current}, "select id, published, name, url, current from article where sha = $1", a.SHA256)
	if err != nil {
		return err
	}
	seen, err := w.one(ctx, []any{&version, &before}, "select version, article from sighting where page = $1 order by version desc limit 1", e.Seen.Page)
	if err != nil {
		return err
	}
	switch day := value(a.Published); {
	case !known:
		if id, err = w.id(ctx, "article"); err != nil {
			return err
		}
		if err := w.insert(ctx, id, e); err != nil {
			return err
		}
		if err := x.add(ctx, id, a, e.Prepared); err != nil {
			return err
		}
		done.New++
	case day != "" && (published == "" || day < published): // the same words, seen to be older: they mean other days
		if err := w.replace(ctx, x, id, e, current == 1); err != nil {
			return err
		}
	case !seen || before != id:
		if current == 0 {
			if err := w.revive(ctx, x, id); err != nil {
				return err
			}
		}
	}
	if known && (a.ID < name || a.ID == name && value(a.URL) < url) {
		if err := w.do(ctx, "update article set name = $1, url = $2 where id = $3", a.ID, value(a.URL), id); err != nil {
			return err
		}
	}
	if seen && before == id {
		done.Known++
		return nil
	}
	sid, err := w.id(ctx, "sighting")
	if err != nil {
		return err
	}
	err = w.do(ctx, "insert into sighting (id, page, version, article, name, url, outlet, author, site, source, got) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
		sid, e.Seen.Page, version+1, id, a.ID, e.Seen.URL, e.Seen.Outlet, e.Seen.Author, e.Seen.Site, e.Seen.Source, e.Seen.Got.UTC().Format(time.RFC3339))
	if err == nil && known && e.Seen.Outlet != "" { // who reads it anew finds this one too
		err = w.do(ctx, "insert into encounter_told (encounter, what, name) select distinct r.encounter, 'host', s.outlet from record r join sighting s on s.id = $2 where r.article = $1 and r.encounter is not null on conflict do nothing", id, sid)
	}
	if err != nil || !seen {
		return err
	}
	done.Changed++
	return w.retire(ctx, x, before)
}

func (w *writing) insert(ctx context.Context, id int64, e *Entry) error {
	body, minutes, err := packed(&e.Article)
	if err != nil {
		return err
	}
	a := &e.Article
	return w.do(ctx, "insert into article (id, sha, name, url, published, lang, headline, body, minutes, packs, current, signature, copies) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 1, $11, $2)",
		id, a.SHA256, a.ID, value(a.URL), value(a.Published), a.Lang, a.Headline, body, minutes, e.Packs, signatureBytes(e.Prepared.signature))
}

// replace puts new minutes in the place of an article's old ones.
func (w *writing) replace(ctx context.Context, x *index, id int64, e *Entry, current bool) error {
	_, minutes, err := packed(&e.Article)
	if err != nil {
		return err
	}
	if current {
		if err := w.drop(ctx, x, id); err != nil {
			return err
		}
	}
	err = w.do(ctx, "update article set published = $1, lang = $2, minutes = $3, packs = $4, signature = $5 where id = $6",
		value(e.Article.Published), e.Article.Lang, minutes, e.Packs, signatureBytes(e.Prepared.signature), id)
	if err != nil || !current {
		return err
	}
	return x.add(ctx, id, &e.Article, e.Prepared)
}

// retire takes an article out of the count if no page shows it any longer.
func (w *writing) retire(ctx context.Context, x *index, id int64) error {
	var shown int
	_, err := w.one(ctx, []any{&shown}, `select count(*) from sighting s where s.article = $1
		and s.version = (select max(t.version) from sighting t where t.page = s.page)`, id)
	if err != nil || shown > 0 {
		return err
	}
	if err := w.do(ctx, "update article set current = 0 where id = $1", id); err != nil {
		return err
	}
	return w.drop(ctx, x, id)
}

// drop takes an article's records out of all that finds them.
func (w *writing) drop(ctx context.Context, x *index, id int64) error {
	if err := x.flush(ctx); err != nil { // the article may be one of this batch
		return err
	}
	loose, err := list[int64](ctx, w.reading, "select distinct encounter from record where article = $1 and encounter is not null", id)
	if err != nil {
		return err
	}
	x.loose = append(x.loose, loose...)
	gone, err := w.signed(ctx, "from article a where a.id = $1", id)
	if err != nil {
		return err
	}
	x.unsigned = append(x.unsigned, gone...)
	x.signed = slices.DeleteFunc(x.signed, func(s encounter.Signed) bool { return s.Article == gone[0].Article })
	removed, err := w.unindex(ctx, id)
	for _, r := range removed {
		x.meetings = slices.DeleteFunc(x.meetings, func(m encounter.Record) bool { return m.Key.Article == r.Key.Article })
	}
	x.removed = append(x.removed, removed...)
	return err
}

// revive counts an article again that a page shows anew.
func (w *writing) revive(ctx context.Context, x *index, id int64) error {
	if err := w.do(ctx, "update article set current = 1 where id = $1", id); err != nil {
		return err
	}
	a, err := w.article(ctx, id)
	if err != nil {
		return err
	}
	return x.add(ctx, id, a, Prepare(a))
}

// The coders are safe for concurrent use where they work on whole slices.
var (
	packer, _   = zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest), zstd.WithEncoderConcurrency(1))
	unpacker, _ = zstd.NewReader(nil, zstd.WithDecoderConcurrency(0), zstd.WithDecoderMaxMemory(1<<28))
)

// packed is an article's text and its minutes without the text, compressed.
func packed(a *encounter.Article) (body, minutes []byte, err error) {
	m := a.Minutes
	m.Text, m.Explain = "", nil
	m.Author, m.Outlet = nil, nil // of the page on which it was seen, not of the text
	plain, err := json.Marshal(m)
	if err != nil {
		return nil, nil, fmt.Errorf("writing the minutes: %w", err)
	}
	return packer.EncodeAll([]byte(a.Text), nil), packer.EncodeAll(plain, nil), nil
}

// unpacked undoes packed.
func unpacked(a *encounter.Article, body, minutes []byte) error {
	plain, err := unpacker.DecodeAll(minutes, nil)
	if err != nil {
		return fmt.Errorf("unpacking the minutes: %w", err)
	}
	if err := json.Unmarshal(plain, &a.Minutes); err != nil {
		return fmt.Errorf("reading the minutes: %w", err)
	}
	text, err := unpacker.DecodeAll(body, nil)
	if err != nil {
		return fmt.Errorf("unpacking the text: %w", err)
	}
	a.Text = string(text)
	return nil
}
