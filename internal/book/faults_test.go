//go:build unix

package book

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// oneLine wants an error that is one line and holds certain words.
func oneLine(t *testing.T, err error, words ...string) {
	t.Helper()
	if err == nil {
		t.Fatal("there is no error")
	}
	if strings.Contains(err.Error(), "\n") {
		t.Errorf("more than a line: %v", err)
	}
	for _, w := range words {
		if !strings.Contains(err.Error(), w) {
			t.Errorf("%q does not stand in: %v", w, err)
		}
	}
}

func TestLockedBook(t *testing.T) {
	defer func(p time.Duration) { patience = p }(patience)
	patience = 50 * time.Millisecond
	ctx := context.Background()
	where := filepath.Join(t.TempDir(), "book.db")
	b, other := open(t, where), open(t, where)
	tx, err := other.db.Begin()
	if err != nil {
		t.Fatal(err)
	}
	defer tx.Rollback()
	_, err = b.Add(ctx, theWeek(t)[:1])
	oneLine(t, err, where, "another mahdar is writing to it: wait until it is done")
	if n, err := b.Count(ctx); err != nil || n.Articles != 0 {
		t.Errorf("reading beside it: %+v, %v", n, err)
	}
}

// TestWritingTogether: those of one process who write wait for each other, longer than for another process.
func TestWritingTogether(t *testing.T) {
	defer func(p time.Duration) { patience = p }(patience)
	patience = 20 * time.Millisecond
	ctx := context.Background()
	b := open(t, filepath.Join(t.TempDir(), "book.db"))
	faults := make(chan error)
	const together = 20
	for range together {
		go func() {
			faults <- b.write(ctx, "writing slowly", func(*writing) error {
				time.Sleep(patience)
				return nil
			})
		}()
	}
	for range together {
		if err := <-faults; err != nil {
			t.Error(err)
		}
	}
	over, stop := context.WithCancel(ctx)
	stop()
	<-b.turn
	if err := b.Rest(over, "a.example", time.Now()); !errors.Is(err, context.Canceled) {
		t.Errorf("who is told to stop goes on waiting: %v", err)
	}
	b.turn <- struct{}{}
}

func TestReadOnlyBook(t *testing.T) {
	if os.Getuid() == 0 {
		t.Skip("whoever is root may write everywhere")
	}
	dir := t.TempDir()
	where := filepath.Join(dir, "book.db")
	if err := os.Chmod(dir, 0o500); err != nil {
		t.Fatal(err)
	}
	defer os.Chmod(dir, 0o700)
	_, err := Open(context.Background(), where, true)
	oneLine(t, err, where, "check that the file and its folder may be written to")
}

// TestDamagedBook overwrites pages of a book: checking it says so, and nothing breaks down.
func TestDamagedBook(t *testing.T) {
	ctx := context.Background()
	where := filepath.Join(t.TempDir(), "book.db")
	b, err := Open(ctx, where, true)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := b.Add(ctx, theWeek(t)); err != nil {
		t.Fatal(err)
	}
	if err := b.Close(); err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile(where)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name   string
		damage func([]byte) []byte
	}{
		{"cut in half", func(b []byte) []byte { return b[:len(b)/2] }},
		{"a hole in the middle", func(b []byte) []byte {
			clear(b[len(b)/3 : 2*len(b)/3])
			return b
		}},
		{"no head", func(b []byte) []byte {
			clear(b[:100])
			return b
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			at := filepath.Join(t.TempDir(), "damaged.db")
			if err := os.WriteFile(at, c.damage(append([]byte(nil), raw...)), 0o600); err != nil {
				t.Fatal(err)
			}
			b, err := Open(ctx, at, false)
			if err == nil {
				defer b.Close()
				found := 0
				if err = b.Check(ctx, func(string) { found++ }); err == nil {
					if found == 0 {
						t.Fatal("nobody noticed")
					}
					return
				}
			}
			oneLine(t, err, at)
		})
	}
}
