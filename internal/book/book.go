// Package book keeps articles with their minutes, finds which of their
// meetings are one encounter, and answers questions about all of them: in one
// SQLite file, or in PostgreSQL, by the same code.
//
// A book holds no judgement of its own: what it says follows from the articles
// in it and from what a person joined or parted by hand. The same articles, in
// any order and any batches, make the same encounters. What is written is
// written in transactions that leave a whole book however they end.
//
// It knows nothing of how articles are got (internal/source), read (the root
// package), linked (internal/encounter) or shown (internal/compare, cmd/mahdar).
package book

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"math"
	"strings"

	"github.com/mahdar/mahdar/internal/encounter"
	"github.com/pressly/goose/v3"
)

// Default is the book that is meant where none is named.
const Default = "mahdar.db"

// ErrLater is returned (wrapped) for a book that a later Mahdar has written.
var ErrLater = errors.New("it was written by a later version of mahdar")

// ErrNone is returned (wrapped) where a book, an article or an encounter is not there.
var ErrNone = errors.New("there is none")

// Book is an open book. It is safe for concurrent use; one writes at a time.
type Book struct {
	db   *sql.DB
	d    *dialect
	name string // as a person named it, without a password
	seen actors
	turn chan struct{} // holds one thing while nobody writes
}

// kept is how many connections stay open for the next question.
const kept = 8

// Open opens the book at a path, or at a postgres:// address. With create it is
// made where there is none; without, that is ErrNone. A book of an earlier
// version is brought up to this one; of a later version is ErrLater.
func Open(ctx context.Context, where string, create bool) (*Book, error) {
	d, dsn, err := dialectOf(where, create)
	if err != nil {
		return nil, err
	}
	db, err := sql.Open(d.driver, dsn)
	if err != nil {
		return nil, fmt.Errorf("opening the book %s: %w", d.shown(where), err)
	}
	db.SetMaxIdleConns(kept) // a connection that is closed loses its pages and its prepared questions
	b := &Book{db: db, d: d, name: d.shown(where), turn: make(chan struct{}, 1)}
	b.turn <- struct{}{}
	if err := b.migrate(ctx); err != nil {
		_ = db.Close() // the error before it is what matters
		return nil, err
	}
	return b, nil
}

// Close gives back what the book holds open.
func (b *Book) Close() error { return b.db.Close() }

// Name is the book as a person named it, without a password.
func (b *Book) Name() string { return b.name }

// migrate brings the book up to the form that this version keeps.
func (b *Book) migrate(ctx context.Context) error {
	files, err := b.d.migrations()
	if err != nil {
		return fmt.Errorf("the book's migrations: %w", err)
	}
	p, err := goose.NewProvider(b.d.goose, b.db, files, goose.WithDisableGlobalRegistry(true))
	if err != nil {
		return fmt.Errorf("the book's migrations: %w", err)
	}
	pending, err := p.HasPending(ctx)
	if err != nil {
		return b.fault("opening it", err)
	}
	list := p.ListSources()
	latest := list[len(list)-1].Version
	if pending {
		if _, err := p.Up(ctx); err != nil {
			return b.fault("bringing it up to this version", err)
		}
		return nil
	}
	at, err := p.GetDBVersion(ctx)
	switch {
	case err != nil:
		return b.fault("opening it", err)
	case at > latest:
		return fmt.Errorf("the book %s: %w (its form is %d, this one knows up to %d); use a newer mahdar, or another --book", b.name, ErrLater, at, latest)
	}
	return nil
}

// fault says which book, what was being done, and what to do about it where that is known.
func (b *Book) fault(doing string, err error) error {
	if err == nil || errors.Is(err, ErrLater) || errors.Is(err, ErrNone) {
		return err
	}
	if remedy := b.d.remedy(err); remedy != "" {
		return fmt.Errorf("the book %s: %s: %w; %s", b.name, doing, err, remedy)
	}
	return fmt.Errorf("the book %s: %s: %w", b.name, doing, err)
}

// reading asks a book, within a transaction or not.
type reading struct {
	from interface {
		QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
		PrepareContext(ctx context.Context, query string) (*sql.Stmt, error)
	}
	d     *dialect
	stmts map[string]*sql.Stmt // in a transaction, what was asked before; closed with it
}

// ask is the book as it stands.
func (b *Book) ask() reading { return reading{b.db, b.d, nil} }

// each asks with $1, $2 … for what is given, and hands on every row.
func (r reading) each(ctx context.Context, row func(scan func(...any) error) error, query string, args ...any) error {
	var rows *sql.Rows
	if r.stmts == nil {
		var err error
		if rows, err = r.from.QueryContext(ctx, r.d.bind(query), args...); err != nil {
			return err
		}
	} else {
		s, err := r.statement(ctx, query)
		if err != nil {
			return err
		}
		if rows, err = s.QueryContext(ctx, args...); err != nil {
			return err
		}
	}
	defer func() { _ = rows.Close() }() // Err says what went wrong
	for rows.Next() {
		if err := row(rows.Scan); err != nil {
			return err
		}
	}
	return rows.Err()
}

// statement gives a query ready to be asked, made once in a transaction.
func (r reading) statement(ctx context.Context, query string) (*sql.Stmt, error) {
	if s := r.stmts[query]; s != nil {
		return s, nil
	}
	s, err := r.from.PrepareContext(ctx, r.d.bind(query))
	if err == nil {
		r.stmts[query] = s
	}
	return s, err
}

// one asks for a single row, and reports whether there is one.
func (r reading) one(ctx context.Context, to []any, query string, args ...any) (found bool, err error) {
	err = r.each(ctx, func(scan func(...any) error) error {
		if found {
			return nil
		}
		found = true
		return scan(to...)
	}, query, args...)
	return found, err
}

// list asks for one column.
func list[T any](ctx context.Context, r reading, query string, args ...any) (out []T, err error) {
	err = r.each(ctx, func(scan func(...any) error) error {
		var v T
		err := scan(&v)
		out = append(out, v)
		return err
	}, query, args...)
	return out, err
}

// writing is a transaction that writes. There is one at a time: SQLite locks
// the file, PostgreSQL a number.
type writing struct {
	reading
	tx       *sql.Tx
	b        *Book
	next     map[string]int64              // by table, the id that a new row is given
	articles map[string]*encounter.Article // by their hashes, those that were read or written
}

// write runs a function within a transaction; what it did is kept if it gives no error.
// Those of one process wait for each other here, in their order and however long it takes: SQLite lets whoever asks again at the
// right moment go first, and after some seconds gives up.
func (b *Book) write(ctx context.Context, doing string, f func(*writing) error) error {
	select {
	case <-b.turn:
		defer func() { b.turn <- struct{}{} }()
	case <-ctx.Done():
		return b.fault(doing, ctx.Err())
	}
	tx, err := b.db.BeginTx(ctx, nil)
	if err != nil {
		return b.fault(doing, err)
	}
	w := &writing{reading: reading{tx, b.d, map[string]*sql.Stmt{}}, tx: tx, b: b, next: map[string]int64{}, articles: map[string]*encounter.Article{}}
	if b.d.lock != "" {
		_, err = tx.ExecContext(ctx, b.d.lock)
	}
	if err == nil {
		err = f(w)
	}
	if err == nil {
		err = tx.Commit()
	}
	if err != nil {
		_ = tx.Rollback() // the error before it is what matters
		b.seen.forget()   // what was noted of it may not be there
		return b.fault(doing, err)
	}
	return nil
}

// do changes something within the transaction.
func (w *writing) do(ctx context.Context, query string, args ...any) error {
	s, err := w.statement(ctx, query)
	if err == nil {
		_, err = s.ExecContext(ctx, args...)
	}
	return err
}

// id gives a new row of a table its number.
func (w *writing) id(ctx context.Context, table string) (int64, error) {
	if _, ok := w.next[table]; !ok {
		var last int64
		if _, err := w.one(ctx, []any{&last}, "select coalesce(max(id), 0) from "+table); err != nil {
			return 0, err
		}
		w.next[table] = last
	}
	if w.next[table] == math.MaxInt64 {
		return 0, fmt.Errorf("the table %s is full", table)
	}
	w.next[table]++
	return w.next[table], nil
}

// marks gives "$from, $from+1 …", n of them.
func marks(from, n int) string {
	var s strings.Builder
	for i := range n {
		if i > 0 {
			s.WriteString(", ")
		}
		fmt.Fprintf(&s, "$%d", from+i)
	}
	return s.String()
}
