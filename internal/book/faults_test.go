//go:build unix

package book

import (
	"context"
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
