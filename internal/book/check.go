package book

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"os"
	"strings"

	"crypto/sha256"
	"encoding/hex"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/encounter"
)

// Check looks through the whole book and gives every fault to a function, a
// line each: a store that is damaged; a text that is not the one of its hash; a
// span that does not lie in its text; a record, an account or a name that is
// missing where it is looked for, or stands where it should not.
func (b *Book) Check(ctx context.Context, found func(string)) error {
	if b.d == lite {
		lines, err := list[string](ctx, b.ask(), "pragma integrity_check")
		if err != nil {
			return b.fault("checking it", err)
		}
		for _, l := range lines {
			if l != "ok" {
				found("the file: " + l)
			}
		}
	}
	for _, q := range []struct{ what, query string }{
		{"a record without its article", "select count(*) from record r where not exists (select 1 from article a where a.id = r.article and a.current = 1)"},
		{"a meeting without an encounter", "select count(*) from record where kind = 'meeting' and encounter is null"},
		{"a meeting whose encounter is not there", "select count(*) from record r where r.encounter is not null and not exists (select 1 from encounter e where e.id = r.encounter)"},
		{"an encounter without an account", "select count(*) from encounter e where not exists (select 1 from record r where r.encounter = e.id)"},
		{"an encounter with a wrong count of accounts", "select count(*) from encounter e where e.accounts <> (select count(*) from record r where r.encounter = e.id)"},
		{"an encounter without its name", "select count(*) from encounter where name like '~%'"},
		{"an actor's part in a record that is not there", "select count(*) from record_actor x where not exists (select 1 from record r where r.id = x.record)"},
		{"a wrong count of somebody's records", "select count(*) from (select actor, part, count(*) as n from record_actor group by actor, part) g where not exists (select 1 from actor_tally t where t.actor = g.actor and t.part = g.part and t.subject = '' and t.records = g.n)"},
		{"a side of a record that is not there", "select count(*) from record_side x where not exists (select 1 from record r where r.id = x.record)"},
		{"a subject of a record that is not there", "select count(*) from record_subject x where not exists (select 1 from record r where r.id = x.record)"},
		{"a block of a record that is not there", "select count(*) from block x where not exists (select 1 from record r where r.id = x.record)"},
		{"an article without its words", "select count(*) from article a where a.current = 1 and a.id not in (select " + ofRow(articleWords) + " from " + articleWords + ")"},
		{"an article that was never seen", "select count(*) from article a where not exists (select 1 from sighting s where s.article = a.id)"},
	} {
		var n int
		if _, err := b.ask().one(ctx, []any{&n}, q.query); err != nil {
			return b.fault("checking it", err)
		}
		if n > 0 {
			found(fmt.Sprintf("%s: %d", q.what, n))
		}
	}
	for a, err := range b.Articles(ctx) {
		if err != nil {
			return err
		}
		if err := b.checkArticle(ctx, a, found); err != nil {
			return b.fault("checking an article", err)
		}
	}
	return nil
}

func (b *Book) checkArticle(ctx context.Context, a *encounter.Article, found func(string)) error {
	name := fmt.Sprintf("article %s (%.8s)", a.ID, a.SHA256)
	if sum := sha256.Sum256([]byte(a.Text)); hex.EncodeToString(sum[:]) != a.SHA256 {
		found(name + ": the text is not the one that was kept")
	}
	for _, s := range spansOf(&a.Minutes) {
		if s.Start < 0 || s.End < s.Start || s.End > len(a.Text) || !boundary(a.Text, s.Start) || !boundary(a.Text, s.End) {
			found(fmt.Sprintf("%s: the span %d to %d does not lie in the text", name, s.Start, s.End))
		}
	}
	var kinds [4]int
	_, err := b.ask().one(ctx, []any{&kinds[0], &kinds[1], &kinds[2], &kinds[3]}, `select coalesce(sum(case kind when 'meeting' then 1 else 0 end), 0), coalesce(sum(case kind when 'visit' then 1 else 0 end), 0),
		coalesce(sum(case kind when 'statement' then 1 else 0 end), 0), coalesce(sum(case kind when 'event' then 1 else 0 end), 0)
		from record where article = (select id from article where sha = $1)`, a.SHA256)
	if want := [4]int{len(a.Meetings), len(a.Visits), len(a.Statements), len(a.Events)}; err == nil && kinds != want {
		found(fmt.Sprintf("%s: %v records are found of %v (meetings, visits, statements, events)", name, kinds, want))
	}
	return err
}

// boundary reports whether no letter is cut in two there.
func boundary(s string, at int) bool { return at == len(s) || s[at]&0xC0 != 0x80 }

// spansOf are all spans of minutes.
func spansOf(m *mahdar.Minutes) []mahdar.Span {
	var out []mahdar.Span
	if m.Title != nil {
		out = append(out, *m.Title)
	}
	for _, a := range m.Actors {
		out = append(out, a.Surfaces...)
	}
	for _, r := range m.Meetings {
		out = append(append(out, r.Agenda...), r.Evidence...)
		if r.Setting != nil {
			out = append(out, *r.Setting)
		}
		for _, t := range r.Subjects {
			out = append(out, t.Span)
		}
	}
	for _, r := range m.Visits {
		out = append(out, r.Evidence...)
	}
	for _, r := range m.Statements {
		out = append(out, r.Cue, r.Content)
		for _, t := range r.Subjects {
			out = append(out, t.Span)
		}
	}
	for _, r := range m.Events {
		out = append(out, r.Evidence)
	}
	for _, f := range m.Furniture {
		out = append(out, f.Span)
	}
	return out
}

// Backup writes a copy of the book as it stands into a new file, while others
// read and write it.
func (b *Book) Backup(ctx context.Context, file string) error {
	if b.d != lite {
		return fmt.Errorf("the book %s: is kept by PostgreSQL: back it up with pg_dump, or \"mahdar export minutes\"", b.name)
	}
	if _, err := os.Lstat(file); err == nil {
		return fmt.Errorf("%s: is there already; name another file", file)
	} else if !errors.Is(err, os.ErrNotExist) {
		return fmt.Errorf("%s: %w", file, err)
	}
	part := file + ".part"
	_ = os.Remove(part) // what an earlier backup left when it was stopped
	err := func() error {
		conn, err := b.db.Conn(ctx)
		if err != nil {
			return err
		}
		defer func(c *sql.Conn) { _ = c.Close() }(conn)
		_, err = conn.ExecContext(ctx, "vacuum into '"+strings.ReplaceAll(part, "'", "''")+"'")
		return err
	}()
	if err == nil {
		err = os.Rename(part, file)
	}
	if err != nil {
		_ = os.Remove(part)
		return b.fault("backing it up", err)
	}
	return nil
}
