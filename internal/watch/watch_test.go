package watch

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"
)

// during watches for some time, then stops.
func during(t *testing.T, w *Watcher, d time.Duration) {
	t.Helper()
	ctx, stop := context.WithTimeout(t.Context(), d)
	defer stop()
	if err := w.Run(ctx); err != nil {
		t.Fatal(err)
	}
}

// TestAgain looks at articles again for changes, as often as it was told and no more, and keeps what pages said before.
func TestAgain(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		began := time.Now()
		s := &site{t: t, address: "127.0.0.2", serve: feeding([]string{"/a", "/b"}, func(s *site, w http.ResponseWriter, r *http.Request) bool {
			switch r.URL.Path {
			case "/a":
				html(w, strings.ReplaceAll(story(s.address), "next month", fmt.Sprintf("in %d hours", int(time.Since(began).Hours()))))
			case "/b":
				w.Header().Set("Last-Modified", "Thu, 25 Jul 2024 10:00:00 GMT")
				if r.Header.Get("If-Modified-Since") == "Thu, 25 Jul 2024 10:00:00 GMT" {
					w.WriteHeader(http.StatusNotModified)
					return true
				}
				html(w, story(s.address+"/b"))
			}
			return r.URL.Path == "/a" || r.URL.Path == "/b"
		})}
		b := fresh(t)
		defer b.Close()
		var log bytes.Buffer
		c := Config{Again: []Span{Span(time.Hour), Span(24 * time.Hour)}, Sources: []Source{{URL: s.url("/feed")}}}
		during(t, network{s.address: s}.watcher(t, b, &log, c), 72*time.Hour)
		for _, path := range []string{"/a", "/b"} {
			var at []string
			for _, r := range s.asked {
				if r.path == path {
					at = append(at, r.at.Sub(began).Round(time.Minute).String())
				}
			}
			if got := strings.Join(at, " "); got != "0s 1h0m0s 25h0m0s" {
				t.Errorf("%s was asked after %s", path, got)
			}
		}
		n, err := b.Count(t.Context())
		if err != nil || n.Articles != 2 {
			t.Errorf("%+v, %v", n, err)
		}
		for a, err := range b.Articles(t.Context()) {
			if err != nil {
				t.Fatal(err)
			}
			if strings.HasSuffix(*a.URL, "/a") && !strings.Contains(a.Text, "in 25 hours") {
				t.Errorf("the book has not what the page says now: %s", a.Text)
			}
		}
		time.Sleep(2 * time.Minute)
	})
}

// TestStopped: whoever is stopped while a host drips ends within some seconds, the article is still to be got, a host that
// wants to be left alone is left alone by the next watcher too, and a stopped one's log says so.
func TestStopped(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		began := time.Now()
		drips := true
		slow := &site{t: t, address: "127.0.0.2", serve: feeding([]string{"/a"}, func(_ *site, w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path != "/a" || !drips {
				return false
			}
			for r.Context().Err() == nil {
				if _, err := fmt.Fprint(w, "x"); err != nil {
					break
				}
				w.(http.Flusher).Flush()
				time.Sleep(time.Second)
			}
			return true
		})}
		busy := &site{t: t, address: "127.0.0.3", serve: feeding([]string{"/a"}, func(s *site, w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path != "/a" || s.times("/a") > 1 {
				return false
			}
			w.Header().Set("Retry-After", "3600")
			w.WriteHeader(http.StatusTooManyRequests)
			return true
		})}
		b := fresh(t)
		defer b.Close()
		var log bytes.Buffer
		net := network{slow.address: slow, busy.address: busy}
		c := Config{Sources: []Source{{URL: slow.url("/feed")}, {URL: busy.url("/feed")}}}
		during(t, net.watcher(t, b, &log, c), 20*time.Second)
		if took := time.Since(began); took > 20*time.Second+grace+time.Second {
			t.Errorf("it stopped after %v", took)
		}
		if n, err := b.Watching(t.Context()); err != nil || n.Waiting != 2 || n.Lost != 0 {
			t.Errorf("%+v, %v", n, err)
		}
		if !strings.Contains(log.String(), "msg=stopping") {
			t.Error(log.String())
		}
		drips = false
		during(t, net.watcher(t, b, &log, c), 2*time.Hour)
		if n, err := b.Watching(t.Context()); err != nil || n.Waiting != 0 || n.Got != 2 {
			t.Errorf("%+v, %v", n, err)
		}
		quiet(t, busy, "/a", time.Hour)
		time.Sleep(2 * time.Minute)
	})
}
