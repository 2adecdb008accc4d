package book

import (
	"errors"
	"fmt"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
	_ "github.com/jackc/pgx/v5/stdlib" // the driver "pgx"
	"github.com/pressly/goose/v3"
	"modernc.org/sqlite"
)

// dialect is what differs between the two stores.
type dialect struct {
	driver string
	goose  goose.Dialect
	mark   string // what stands before a parameter's number
	lock   string // taken by whoever writes, where the transaction itself is no lock
	words  string // what a full-text table is given of words parted by spaces, as "f(%s)"; empty for the words themselves
	// search compares the words of a full-text table with a query: its name and the parameter stand in it.
	search string
	// any, all, not and quote write a query for that comparison.
	any, all, not string
	quote         func(words []string) string
	migrated      func(sql string) string // makes of a migration as SQLite has it the store's own
	remedy        func(error) string
	shown         func(where string) string
}

var lite = &dialect{
	driver: "sqlite", goose: goose.DialectSQLite3, mark: "?",
	search: "%s match %s", any: " OR ", all: " AND ", not: " NOT ",
	quote:    func(words []string) string { return `"` + strings.Join(words, " ") + `"` },
	migrated: func(sql string) string { return sql },
	remedy:   liteRemedy,
	shown:    func(where string) string { return where },
}

var postgres = &dialect{
	driver: "pgx", goose: goose.DialectPostgres, mark: "$",
	words:  "to_tsvector('simple', %s)",
	lock:   "select pg_advisory_xact_lock(7006543)", // any number, the same in all Mahdars
	search: "%s.words @@ to_tsquery('simple', %s)", any: " | ", all: " & ", not: " & !",
	quote:    func(words []string) string { return "('" + strings.Join(words, "' <-> '") + "')" },
	migrated: postgresSQL,
	remedy:   postgresRemedy,
	shown: func(where string) string {
		u, err := url.Parse(where)
		if err != nil {
			return "in PostgreSQL"
		}
		return u.Redacted()
	},
}

// patience is how long one waits for another that is writing to the same file.
var patience = 10 * time.Second

// dialectOf tells from a book's name which store keeps it, and how its driver is told so.
func dialectOf(where string, create bool) (*dialect, string, error) {
	if strings.HasPrefix(where, "postgres://") || strings.HasPrefix(where, "postgresql://") {
		return postgres, where, nil
	}
	if strings.Contains(where, "://") {
		return nil, "", fmt.Errorf("the book %s: is neither a file nor a postgres:// address", where)
	}
	info, err := os.Stat(where)
	switch {
	case errors.Is(err, fs.ErrNotExist) && !create:
		return nil, "", fmt.Errorf("the book %s: %w; \"mahdar collect\" makes one, --book names another", where, ErrNone)
	case err == nil && info.IsDir():
		return nil, "", fmt.Errorf("the book %s: is a folder; name a file", where)
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		return nil, "", fmt.Errorf("the book %s: %w; check the path", where, err)
	}
	abs, err := filepath.Abs(where)
	if err != nil {
		return nil, "", fmt.Errorf("the book %s: %w", where, err)
	}
	q := url.Values{
		"_pragma": {fmt.Sprintf("busy_timeout(%d)", patience.Milliseconds()), "journal_mode(wal)", "synchronous(normal)", "foreign_keys(off)", "cache_size(-65536)", "temp_store(memory)"},
		"_txlock": {"immediate"},
	}
	return lite, "file:" + (&url.URL{Path: filepath.ToSlash(abs)}).EscapedPath() + "?" + q.Encode(), nil
}

// bind writes a query's parameters as the store wants them.
func (d *dialect) bind(q string) string {
	if d.mark == "$" {
		return q
	}
	return strings.ReplaceAll(q, "$", d.mark)
}

// SQLite's result codes, https://www.sqlite.org/rescode.html; the lowest byte is the primary one.
const (
	liteBusy     = 5
	liteReadOnly = 8
	liteIO       = 10
	liteCorrupt  = 11
	liteFull     = 13
	liteCannot   = 14
	liteNotADB   = 26
)

func liteRemedy(err error) string {
	var e *sqlite.Error
	if !errors.As(err, &e) {
		return ""
	}
	switch e.Code() & 0xff {
	case liteBusy:
		return "another mahdar is writing to it: wait until it is done"
	case liteReadOnly, liteCannot:
		return "check that the file and its folder may be written to"
	case liteFull:
		return "make room on the disk and go on: nothing is lost of what was kept before"
	case liteIO:
		return "check the disk, and that it is not full: nothing is lost of what was kept before"
	case liteNotADB:
		return "this file is no book: name another with --book"
	case liteCorrupt:
		return "the file is damaged: take the last backup (mahdar backup makes them)"
	}
	return ""
}

func postgresRemedy(err error) string {
	var c *pgconn.ConnectError
	if errors.As(err, &c) {
		return "check the address, and that PostgreSQL is running there"
	}
	var e *pgconn.PgError
	if errors.As(err, &e) {
		switch e.Code {
		case "53100":
			return "make room on the server's disk and go on: nothing is lost of what was kept before"
		case "42501":
			return "this user may not write there: ask for the right to create tables"
		}
	}
	return ""
}
