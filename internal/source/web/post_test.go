package web

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

func TestPost(t *testing.T) {
	firstPause = time.Millisecond
	t.Cleanup(func() { firstPause = time.Second })
	var asked atomic.Int32
	var last atomic.Value
	c, at := site(t, Options{Timeout: 500 * time.Millisecond, Patience: time.Second}, func(w http.ResponseWriter, r *http.Request) {
		n := asked.Add(1)
		body, _ := io.ReadAll(r.Body)
		last.Store(r.Method + " " + r.Header.Get("Content-Type") + " " + string(body))
		switch r.URL.Path {
		case "/ok":
			w.WriteHeader(http.StatusNoContent)
		case "/busy": // twice, and then no longer
			if n < 3 {
				w.WriteHeader(http.StatusTooManyRequests)
			}
		case "/broken":
			w.WriteHeader(http.StatusBadGateway)
		case "/tomorrow":
			w.Header().Set("Retry-After", "86400")
			w.WriteHeader(http.StatusServiceUnavailable)
		case "/gone":
			w.WriteHeader(http.StatusGone)
		case "/elsewhere":
			http.Redirect(w, r, "/ok", http.StatusTemporaryRedirect)
		case "/slow":
			<-r.Context().Done()
		case "/endless":
			for r.Context().Err() == nil {
				if _, err := fmt.Fprint(w, strings.Repeat("x", 64<<10)); err != nil {
					return
				}
			}
		}
	})
	for path, want := range map[string]struct {
		asked int32
		err   string
	}{
		"/ok": {1, ""}, "/busy": {3, ""}, "/broken": {tries, "502"}, "/tomorrow": {1, "to be left alone until"}, "/gone": {1, "410"},
		"/elsewhere": {1, "307"}, "/slow": {1, "took too long"}, "/endless": {1, ""},
	} {
		asked.Store(0)
		err := c.Post(context.Background(), at+path+"?key=secret", "application/json", []byte("{}"))
		if asked.Load() != want.asked || (err == nil) != (want.err == "") || err != nil && (!strings.Contains(err.Error(), want.err) || strings.Contains(err.Error(), "secret")) {
			t.Errorf("%s: asked %d times, %v; want %+v", path, asked.Load(), err, want)
		}
		if got := last.Load(); got != "POST application/json {}" {
			t.Errorf("%s: %s was sent", path, got)
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	firstPause = time.Minute
	time.AfterFunc(20*time.Millisecond, cancel)
	if err := New(Options{Private: true, Patience: time.Hour}).Post(ctx, at+"/broken", "text/plain", nil); !errors.Is(err, context.Canceled) {
		t.Errorf("interrupted: %v", err)
	}
}

// TestPostUnreached: what has not arrived is sent again; what must not be reached is not.
func TestPostUnreached(t *testing.T) {
	firstPause = time.Millisecond
	t.Cleanup(func() { firstPause = time.Second })
	var asked atomic.Int32
	s := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked.Add(1) }))
	at := s.URL
	if err := New(Options{}).Post(context.Background(), at+"/secret", "text/plain", nil); !errors.Is(err, ErrPrivate) || asked.Load() > 0 {
		t.Errorf("a private address: %v", err)
	}
	s.Close()
	err := New(Options{Private: true}).Post(context.Background(), at+"/secret", "text/plain", nil)
	if !errors.Is(err, errUnreached) || strings.Contains(err.Error(), "secret") {
		t.Errorf("nobody there: %v", err)
	}
	for _, bad := range []string{"", "ftp://example.org/", "/secret", "http://a b/secret", "http://secret@/"} {
		if err := New(Options{}).Post(context.Background(), bad, "text/plain", nil); !errors.Is(err, ErrScheme) || strings.Contains(err.Error(), "secret") {
			t.Errorf("%q: %v", bad, err)
		}
	}
}
