package main

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/mahdar/mahdar/internal/book"
)

// hostsOfNews are some hosts: an index of site maps on the first leads to one on each, and that to its articles.
type hostsOfNews struct {
	mu      sync.Mutex
	servers []*httptest.Server
	asked   map[string]int // by address
}

const articlesOfHost = 12

func newHostsOfNews(t *testing.T, n int) *hostsOfNews {
	t.Helper()
	h := &hostsOfNews{asked: map[string]int{}}
	for i := range n {
		s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { h.answer(i, w, r) }))
		t.Cleanup(s.Close)
		h.servers = append(h.servers, s)
	}
	return h
}

func (h *hostsOfNews) answer(i int, w http.ResponseWriter, r *http.Request) {
	h.mu.Lock()
	h.asked[h.servers[i].URL+r.URL.Path]++
	h.mu.Unlock()
	var n int
	switch _, err := fmt.Sscanf(r.URL.Path, "/a/%d", &n); {
	case r.URL.Path == "/index.xml":
		fmt.Fprint(w, "<sitemapindex>")
		for _, s := range h.servers {
			fmt.Fprintf(w, "<sitemap><loc>%s/map.xml</loc></sitemap>", s.URL)
		}
		fmt.Fprint(w, "</sitemapindex>")
	case r.URL.Path == "/map.xml":
		fmt.Fprint(w, "<urlset>")
		for n := range articlesOfHost {
			fmt.Fprintf(w, "<url><loc>%s/a/%d</loc></url>", h.servers[i].URL, n)
		}
		fmt.Fprint(w, "</urlset>")
	case err == nil:
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprintf(w, `<html lang="en"><head><title>Talks %[1]d of host %[2]d</title></head><body><article><h1>Talks %[1]d of host %[2]d</h1>
<p>The foreign minister of Laos met his Thai counterpart in Vientiane on Thursday, in round %[1]d of the talks that host %[2]d tells of, as his ministry said in a statement.</p>
<p>Both sides agreed to go on with their talks next month, and to hold a meeting of their experts before that, number %[1]d of those of host %[2]d.</p></article></body></html>`, n, i)
	default:
		http.NotFound(w, r)
	}
}

// times is how often an address was asked.
func (h *hostsOfNews) times(address string) int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.asked[address]
}

// held gives the articles of a book by their addresses, and how often each was asked for until now.
func (h *hostsOfNews) held(t *testing.T, where string) map[string]int {
	t.Helper()
	b, err := book.Open(context.Background(), where, false)
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	out := map[string]int{}
	for a, err := range b.Articles(context.Background()) {
		if err != nil {
			t.Fatal(err)
		}
		if _, twice := out[*a.URL]; twice {
			t.Errorf("%s is in the book twice", *a.URL)
		}
		out[*a.URL] = h.times(*a.URL)
	}
	return out
}

// TestKilledWhileWatching kills a watching process with no warning at random moments, and each time looks at the book and
// goes on: nothing that was kept is asked for again, nothing is lost, nothing is there twice. MAHDAR_SLOW=1 kills 100
// times, else 10.
func TestKilledWhileWatching(t *testing.T) {
	if testing.Short() {
		t.Skip("it takes a while")
	}
	kills := 10
	if os.Getenv("MAHDAR_SLOW") != "" {
		kills = 100
	}
	dir := t.TempDir()
	binary := compiled(t, dir)
	const hosts = 12
	seed := uint64(time.Now().UnixNano())
	t.Logf("seed %d", seed)
	dice := rand.New(rand.NewPCG(seed, 0))
	n, books, again := 0, 0, 0
	for n < kills {
		h := newHostsOfNews(t, hosts)
		config, where := filepath.Join(dir, fmt.Sprintf("%d.toml", books)), filepath.Join(dir, fmt.Sprintf("%d.db", books))
		if err := os.WriteFile(config, fmt.Appendf(nil, "delay = \"20ms\"\n[[source]]\nurl = %q\n", h.servers[0].URL+"/index.xml"), 0o600); err != nil {
			t.Fatal(err)
		}
		kept := map[string]int{} // what is in the book, and how often it was asked for before it was
		for {
			cmd := exec.Command(binary, "watch", "--once", "--allow-private", "--book", where, config)
			var said bytes.Buffer
			cmd.Stderr = &said
			if err := cmd.Start(); err != nil {
				t.Fatal(err)
			}
			done := make(chan error, 1)
			go func() { done <- cmd.Wait() }()
			var killed bool
			select {
			case err := <-done:
				if err != nil {
					t.Fatalf("undisturbed: %v\n%s", err, said.String())
				}
			case <-time.After(time.Duration(dice.Int64N(int64(900 * time.Millisecond)))):
				cmd.Process.Kill()
				<-done
				killed = true
				n++
			}
			if _, err := os.Stat(where); err != nil {
				continue // it had not begun
			}
			mustRun(t, binary, "check", "--book", where)
			if !killed {
				break
			}
			now := h.held(t, where)
			for address, times := range kept {
				if now[address] != times {
					t.Errorf("%s was kept, and asked again: %d times, then %d", address, times, now[address])
				}
			}
			kept = now
		}
		held := h.held(t, where)
		for address, times := range kept {
			if held[address] != times {
				t.Errorf("%s was kept, and asked again: %d times, then %d", address, times, held[address])
			}
		}
		if len(held) != hosts*articlesOfHost {
			t.Errorf("%d articles are in the book, and %d there", len(held), hosts*articlesOfHost)
		}
		for _, times := range held {
			again += times - 1
		}
		books++
	}
	t.Logf("%d kills, %d books; %d requests were under way at a kill and made again", n, books, again)
}

// TestWatchAnswersAndStops watches until all is read, asks /healthz and /metrics, and asks it to stop.
func TestWatchAnswersAndStops(t *testing.T) {
	dir := t.TempDir()
	binary := compiled(t, dir)
	h := newHostsOfNews(t, 2)
	config, where := filepath.Join(dir, "watch.toml"), filepath.Join(dir, "book.db")
	if err := os.WriteFile(config, fmt.Appendf(nil, "book = %q\ndelay = \"1ms\"\nlisten = \"127.0.0.1:0\"\n[[source]]\nurl = %q\n", where, h.servers[0].URL+"/index.xml"), 0o600); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(binary, "watch", "--log-json", "--allow-private", config)
	log, err := cmd.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	defer cmd.Process.Kill()
	lines := bufio.NewScanner(log)
	said := func(msg, field string) string {
		t.Helper()
		for lines.Scan() {
			var line map[string]any
			if err := json.Unmarshal(lines.Bytes(), &line); err != nil {
				t.Fatalf("%q is no JSON: %v", lines.Text(), err)
			}
			if line["msg"] == msg {
				return fmt.Sprint(line[field])
			}
		}
		t.Fatalf("it never said %q", msg)
		return ""
	}
	at := "http://" + said("listening", "address")
	for range 2 {
		said("was read", "kind")
	}
	ask := func(path string) string {
		t.Helper()
		a, err := http.Get(at + path)
		if err != nil {
			t.Fatal(err)
		}
		defer a.Body.Close()
		body, err := io.ReadAll(a.Body)
		if err != nil || a.StatusCode != http.StatusOK {
			t.Fatalf("%s: %s, %v", path, a.Status, err)
		}
		return string(body)
	}
	if got := ask("/healthz"); got != "ok\n" {
		t.Errorf("/healthz: %q", got)
	}
	for until := time.Now().Add(20 * time.Second); ; time.Sleep(50 * time.Millisecond) {
		got := ask("/metrics")
		if strings.Contains(got, fmt.Sprintf("mahdar_articles_total{was=\"new\"} %d\n", 2*articlesOfHost)) && strings.Contains(got, "mahdar_waiting 0\n") && strings.Contains(got, "mahdar_lists 3\n") {
			break
		}
		if time.Now().After(until) {
			t.Fatalf("/metrics:\n%s", got)
		}
	}
	if err := cmd.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	said("stopping", "msg")
	if err := cmd.Wait(); err != nil {
		t.Error(err)
	}
	mustRun(t, binary, "check", "--book", where)
	if n := len(h.held(t, where)); n != 2*articlesOfHost {
		t.Errorf("%d articles", n)
	}
}
