package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/book"
	"github.com/mahdar/mahdar/internal/source"
)

// TestKilledWhileCollecting kills a collecting process with no warning at
// random moments, and each time checks the book and goes on. In the end it is the book of a
// run that nobody disturbed. MAHDAR_SLOW=1 kills 200 times, else 12.
func TestKilledWhileCollecting(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes a while")
	}
	kills, times := 12, 2
	if os.Getenv("MAHDAR_SLOW") != "" {
		kills, times = 200, 4
	}
	dir := t.TempDir()
	binary := compiled(t, dir)
	articles := filepath.Join(dir, "articles.jsonl")
	editions(t, articles, times)

	calm := filepath.Join(dir, "calm.db")
	start := time.Now()
	mustRun(t, binary, "collect", "--book", calm, articles)
	span := time.Since(start)
	want := shown(t, calm)

	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d, a whole run takes %v", seed, span)
	dice := rand.New(rand.NewPCG(seed, 0))
	file, whole := 0, 0
	for n := 0; n < kills; {
		shaken := filepath.Join(dir, fmt.Sprintf("shaken%d.db", file))
		cmd := exec.Command(binary, "collect", "--book", shaken, articles)
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		done := make(chan error, 1)
		go func() { done <- cmd.Wait() }()
		select {
		case err := <-done:
			if err != nil {
				t.Fatalf("undisturbed: %v", err)
			}
			if got := shown(t, shaken); got != want {
				t.Fatalf("after %d kills the book is another one\n%s", n, diff(want, got))
			}
			file, whole = file+1, whole+1
			continue
		case <-time.After(time.Duration(dice.Int64N(int64(span)))):
			cmd.Process.Kill()
			<-done
			n++
		}
		if _, err := os.Stat(shaken); err != nil {
			continue // it had not begun
		}
		mustRun(t, binary, "check", "--book", shaken)
	}
	shaken := filepath.Join(dir, fmt.Sprintf("shaken%d.db", file))
	mustRun(t, binary, "collect", "--book", shaken, articles)
	if got := shown(t, shaken); got != want {
		t.Fatalf("after %d kills the book is another one\n%s", kills, diff(want, got))
	}
	t.Logf("%d kills, %d books", kills, whole+1)
}

// TestInterruptedWhileCollecting asks a collecting process to stop at random moments: it
// says in one line that it was interrupted, the book is whole, and the same command goes on.
func TestInterruptedWhileCollecting(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes a while")
	}
	dir := t.TempDir()
	binary := compiled(t, dir)
	articles, store := filepath.Join(dir, "articles.jsonl"), filepath.Join(dir, "book.db")
	editions(t, articles, 2)
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	dice := rand.New(rand.NewPCG(seed, 0))
	stopped := 0
	for range 12 {
		var said bytes.Buffer
		cmd := exec.Command(binary, "collect", "--book", store, articles)
		cmd.Stderr = &said
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		time.Sleep(time.Duration(dice.Int64N(int64(time.Second))))
		if err := cmd.Process.Signal(os.Interrupt); err != nil && !errors.Is(err, os.ErrProcessDone) {
			t.Fatal(err)
		}
		err := cmd.Wait()
		var exit *exec.ExitError
		switch {
		case err == nil: // it was done before
			if stopped == 0 {
				t.Fatal("it was never interrupted")
			}
			mustRun(t, binary, "check", "--book", store)
			t.Logf("interrupted %d times", stopped)
			return
		case errors.As(err, &exit) && exit.ExitCode() == exitSome:
			if want := "mahdar: interrupted: what was kept is whole; the same command goes on\n"; said.String() != want {
				t.Fatalf("it says %q", said.String())
			}
			stopped++
		case errors.As(err, &exit) && !exit.Exited(): // before it listened
		default:
			t.Fatalf("%v: %s", err, said.String())
		}
	}
	mustRun(t, binary, "collect", "--book", store, articles)
	mustRun(t, binary, "check", "--book", store)
	t.Logf("interrupted %d times", stopped)
}

// compiled makes the command's binary.
func compiled(t *testing.T, dir string) string {
	t.Helper()
	binary := filepath.Join(dir, "mahdar")
	if out, err := exec.Command("go", "build", "-o", binary, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	return binary
}

func mustRun(t *testing.T, binary string, args ...string) {
	t.Helper()
	if out, err := exec.Command(binary, args...).CombinedOutput(); err != nil {
		t.Fatalf("mahdar %s: %v\n%s", strings.Join(args, " "), err, out)
	}
}

// editions writes the project's articles several times over, each time with another last line.
func editions(t *testing.T, file string, times int) {
	t.Helper()
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	for n := range times {
		for it, err := range source.Articles(source.Options{}, "../../samples", "../../testdata/gold/dev.jsonl") {
			if err != nil {
				t.Fatal(err)
			}
			if it.Published.IsZero() {
				continue
			}
			err := enc.Encode(map[string]string{"id": fmt.Sprintf("%s-%d", it.ID, n), "published": it.Published.Format(time.DateOnly), "text": fmt.Sprintf("%s\n\n%d", it.Text, n)})
			if err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := os.WriteFile(file, b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
}

// shown is all that a book says, as text.
func shown(t *testing.T, where string) string {
	t.Helper()
	ctx := context.Background()
	b, err := book.Open(ctx, where, false)
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	var out strings.Builder
	for a, err := range b.Articles(ctx) {
		if err != nil {
			t.Fatal(err)
		}
		line, err := jsonLine(mahdar.Minutes(a.Minutes))
		if err != nil {
			t.Fatal(err)
		}
		out.Write(line)
	}
	for e, err := range b.Encounters(ctx) {
		if err != nil {
			t.Fatal(err)
		}
		out.WriteString(e.ID)
		for _, a := range e.Accounts {
			fmt.Fprintf(&out, " %s/%d", a.Article.SHA256, a.Meeting)
		}
		out.WriteByte('\n')
	}
	return out.String()
}

// diff gives the first line in which two texts differ.
func diff(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range w {
		if i >= len(g) || w[i] != g[i] {
			return fmt.Sprintf("line %d: %.300s\nwanted %.300s", i+1, strings.Join(g[min(i, len(g)):min(i+1, len(g))], ""), w[i])
		}
	}
	return fmt.Sprintf("%d lines more", len(g)-len(w))
}
