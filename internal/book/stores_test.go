//go:build unix

package book

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"sort"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/encounter"
	"github.com/mahdar/mahdar/internal/source"
)

// stores runs a test on each store: a file, and PostgreSQL where its server is installed.
func stores(t *testing.T, test func(t *testing.T, fresh func(*testing.T) string)) {
	t.Run("sqlite", func(t *testing.T) {
		test(t, func(t *testing.T) string { return filepath.Join(t.TempDir(), "book.db") })
	})
	t.Run("postgres", func(t *testing.T) {
		switch {
		case errors.Is(server.err, exec.ErrNotFound):
			t.Skip("no PostgreSQL here: ", server.err)
		case server.err != nil:
			t.Fatal("PostgreSQL is here and does not start: ", server.err)
		}
		test(t, server.database)
	})
}

var server postgresServer

func TestMain(m *testing.M) {
	server.start()
	code := m.Run()
	server.stop()
	os.Exit(code)
}

// postgresServer is a server of our own, in a folder of its own, that listens on a socket there.
type postgresServer struct {
	dir   string
	cmd   *exec.Cmd
	count int
	err   error
}

func (s *postgresServer) start() { s.err = s.try() }

func (s *postgresServer) try() error {
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	sort.Strings(found)
	if len(found) == 0 {
		p, err := exec.LookPath("initdb")
		if err != nil {
			return err
		}
		found = []string{p}
	}
	bin := filepath.Dir(found[len(found)-1])
	dir, err := os.MkdirTemp("", "book-pg")
	if err != nil {
		return err
	}
	s.dir = dir
	attr := &syscall.SysProcAttr{}
	if os.Getuid() == 0 { // the server refuses to run as root
		const nobody = 65534
		if err := os.Chown(dir, nobody, nobody); err != nil {
			return err
		}
		attr.Credential = &syscall.Credential{Uid: nobody, Gid: nobody}
	}
	init := exec.Command(filepath.Join(bin, "initdb"), "-D", filepath.Join(dir, "data"), "-U", "mahdar", "-A", "trust", "-E", "UTF8", "--locale", "C", "-N")
	init.SysProcAttr = attr
	init.Dir = dir
	if out, err := init.CombinedOutput(); err != nil {
		return fmt.Errorf("initdb: %w: %s", err, out)
	}
	s.cmd = exec.Command(filepath.Join(bin, "postgres"), "-D", filepath.Join(dir, "data"), "-k", dir, "-c", "listen_addresses=", "-c", "fsync=off")
	s.cmd.SysProcAttr = attr
	s.cmd.Dir = dir
	if err := s.cmd.Start(); err != nil {
		return err
	}
	for range 100 {
		db, err := sql.Open("pgx", s.address("postgres"))
		if err != nil {
			return err
		}
		err = db.Ping()
		db.Close()
		if err == nil {
			return nil
		}
		s.err = err
		time.Sleep(100 * time.Millisecond)
	}
	return fmt.Errorf("the server does not answer: %w", s.err)
}

func (s *postgresServer) stop() {
	if s.cmd != nil && s.cmd.Process != nil {
		s.cmd.Process.Signal(syscall.SIGINT)
		s.cmd.Wait()
	}
	if s.dir != "" {
		os.RemoveAll(s.dir)
	}
}

func (s *postgresServer) address(database string) string {
	return "postgres:///" + database + "?" + url.Values{"host": {s.dir}, "user": {"mahdar"}, "sslmode": {"disable"}}.Encode()
}

// database makes an empty database and gives its address.
func (s *postgresServer) database(t *testing.T) string {
	t.Helper()
	s.count++
	name := fmt.Sprintf("book%d", s.count)
	db, err := sql.Open("pgx", s.address("postgres"))
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	if _, err := db.Exec("create database " + name); err != nil {
		t.Fatal(err)
	}
	return s.address(name)
}

// open opens a book that is closed when the test ends.
func open(t *testing.T, where string) *Book {
	t.Helper()
	b, err := Open(context.Background(), where, true)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { b.Close() })
	return b
}

var reader = func() *mahdar.Reader {
	r, err := mahdar.NewReader()
	if err != nil {
		panic(err)
	}
	return r
}()

// entry reads an article as collect would.
func entry(t *testing.T, a mahdar.Article, page string) Entry {
	t.Helper()
	m, err := reader.Read(a)
	if err != nil {
		t.Fatal(err)
	}
	m.Text = a.Text
	e := Entry{Article: encounter.Article{Minutes: m, Headline: a.Title}, Packs: "test", Seen: Sighting{Page: page, URL: a.URL, Source: "test", Got: time.Date(2024, 7, 26, 0, 0, 0, 0, time.UTC)}}
	e.Prepared = Prepare(&e.Article)
	return e
}

var week []Entry

// theWeek is the samples: eighteen articles of one week.
func theWeek(t *testing.T) []Entry {
	t.Helper()
	if week != nil {
		return week
	}
	for it, err := range source.Articles(source.Options{}, "../../samples") {
		if err != nil {
			t.Fatal(err)
		}
		if strings.HasPrefix(it.ID, "a-") {
			week = append(week, entry(t, it.Article, it.URL))
		}
	}
	if len(week) != 18 {
		t.Fatalf("%d samples, not 18", len(week))
	}
	return week
}

func TestAddKeepsTextsOnce(t *testing.T) {
	stores(t, func(t *testing.T, fresh func(*testing.T) string) {
		ctx := context.Background()
		where := fresh(t)
		b := open(t, where)
		done, err := b.Add(ctx, theWeek(t))
		if err != nil || done != (Added{New: 18}) {
			t.Fatalf("%+v, %v", done, err)
		}
		if done, err = b.Add(ctx, theWeek(t)); err != nil || done != (Added{Known: 18}) {
			t.Fatalf("again: %+v, %v", done, err)
		}
		other := theWeek(t)[3]
		other.Seen.Page = "https://example.org/copy"
		if done, err = b.Add(ctx, []Entry{other}); err != nil || done != (Added{}) {
			t.Fatalf("the same text on another page: %+v, %v", done, err)
		}
		c, err := b.Count(ctx)
		if err != nil || c.Articles != 18 || c.Pages != 19 || c.Meetings < 40 || c.Statements < 50 {
			t.Fatalf("%+v, %v", c, err)
		}
		n := 0
		for a, err := range b.Articles(ctx) {
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range a.Meetings {
				for _, s := range m.Evidence {
					_ = a.Text[s.Start:s.End]
				}
			}
			n++
		}
		if n != 18 {
			t.Fatalf("%d articles come back", n)
		}
	})
}

func TestPageThatChanged(t *testing.T) {
	stores(t, func(t *testing.T, fresh func(*testing.T) string) {
		ctx := context.Background()
		b := open(t, fresh(t))
		first := entry(t, mahdar.Article{ID: "x", Text: "The French president, Emmanuel Macron, met Xi Jinping in Paris on Monday.", Published: time.Date(2024, 5, 7, 0, 0, 0, 0, time.UTC)}, "p")
		second := entry(t, mahdar.Article{ID: "x", Text: "The French president, Emmanuel Macron, visited Beijing.", Published: time.Date(2024, 5, 8, 0, 0, 0, 0, time.UTC)}, "p")
		for i, want := range []Count{{Articles: 1, Pages: 1, Meetings: 1}, {Articles: 1, Pages: 1, Visits: 1}, {Articles: 1, Pages: 1, Meetings: 1}} {
			e := []Entry{first, second, first}[i]
			if _, err := b.Add(ctx, []Entry{e}); err != nil {
				t.Fatal(err)
			}
			c, err := b.Count(ctx)
			c.Encounters = 0
			if err != nil || c != want {
				t.Fatalf("%d: %+v, %v; want %+v", i, c, err, want)
			}
		}
	})
}

func TestOpenFaults(t *testing.T) {
	ctx := context.Background()
	dir := t.TempDir()
	if _, err := Open(ctx, filepath.Join(dir, "no.db"), false); !errors.Is(err, ErrNone) {
		t.Error(err)
	}
	junk := filepath.Join(dir, "junk.db")
	os.WriteFile(junk, []byte(strings.Repeat("this is no book ", 300)), 0o600)
	if _, err := Open(ctx, junk, true); err == nil || !strings.Contains(err.Error(), "no book") || strings.Contains(err.Error(), "\n") {
		t.Error(err)
	}
	later := filepath.Join(dir, "later.db")
	b := open(t, later)
	if _, err := b.db.Exec("insert into goose_db_version (version_id, is_applied) values (99999, 1)"); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(ctx, later, true); !errors.Is(err, ErrLater) {
		t.Error(err)
	}
}
