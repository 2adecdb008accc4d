package web

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"
)

// TestHost: one host has one name, in however many ways it is written.
func TestHost(t *testing.T) {
	for s, want := range map[string]string{
		"http://Example.ORG":             "example.org",
		"http://example.org.:80/":        "example.org",
		"https://example.org:0443":       "example.org",
		"https://example.org:":           "example.org",
		"https://example.org:80":         "example.org:80",
		"http://example.org:08099":       "example.org:8099",
		"http://bücher.example":          "xn--bcher-kva.example",
		"http://XN--BCHER-KVA.example":   "xn--bcher-kva.example",
		"http://[0:0::1]:80":             "[::1]",
		"http://[::FFFF:192.0.2.1]:8080": "192.0.2.1:8080",
		"http://a_b.example":             "a_b.example",
	} {
		u, err := url.Parse(s)
		if err != nil {
			t.Fatal(err)
		}
		if got := Host(u); got != want {
			t.Errorf("%s: %s, want %s", s, got, want)
		}
	}
}

// FuzzHost: a name, read as a host, is itself.
func FuzzHost(f *testing.F) {
	f.Add("Example.org.:80")
	f.Add("[::ffff:1.2.3.4%25eth0]:1")
	f.Add("xn--a.ß")
	f.Fuzz(func(t *testing.T, s string) {
		u, err := Address("http://" + s)
		if err != nil {
			return
		}
		name := Host(u)
		if again := Host(&url.URL{Scheme: "http", Host: name}); again != name && !strings.ContainsAny(name, "%[]") && !strings.HasSuffix(name, ".") {
			t.Errorf("%q is %q, and that %q", s, name, again)
		}
	})
}

// TestElsewhere: what is wrong with the host to which an address leads is not said of the one that was asked.
func TestElsewhere(t *testing.T) {
	busy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Retry-After", "3600")
		w.WriteHeader(http.StatusServiceUnavailable)
	}))
	defer busy.Close()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	deaf := l.Addr().String()
	_ = l.Close()
	c, at := site(t, Options{}, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/busy":
			http.Redirect(w, r, busy.URL, http.StatusFound)
		case "/deaf":
			http.Redirect(w, r, "http://"+deaf, http.StatusFound)
		default:
			w.WriteHeader(http.StatusNotFound)
		}
	})
	for path, want := range map[string]string{"/busy": strings.TrimPrefix(busy.URL, "http://"), "/deaf": deaf, "/nothing": ""} {
		_, err := c.Get(context.Background(), Request{URL: at + path})
		var elsewhere *ElsewhereError
		got := ""
		if errors.As(err, &elsewhere) {
			got = elsewhere.Host
		}
		if err == nil || got != want {
			t.Errorf("%s: %v", path, err)
		}
	}
	if next := c.Next(strings.TrimPrefix(at, "http://")); next.After(time.Now().Add(time.Minute)) {
		t.Errorf("the host that was asked rests until %v", next)
	}
}

// TestSaysOfItself: what an answer says of itself is kept if it can be sent back; what is packed, or a part, is no answer.
func TestSaysOfItself(t *testing.T) {
	c, at := site(t, Options{}, func(w http.ResponseWriter, r *http.Request) {
		h := w.Header()
		switch r.URL.Path {
		case "/":
			h.Set("ETag", `W/"1"`)
			h.Set("Last-Modified", "Thu, 25 Jul 2024 10:00:00 GMT")
		case "/long":
			h.Set("ETag", strings.Repeat("e", 200<<10))
			h.Set("Last-Modified", "\xff\xfe")
		case "/br":
			h.Set("Content-Encoding", "br")
		case "/twice":
			h.Set("Content-Encoding", "gzip, gzip")
		case "/utf":
			h.Set("Content-Encoding", "UTF-8")
		case "/part":
			w.WriteHeader(http.StatusPartialContent)
		}
		fmt.Fprint(w, "words")
	})
	for path, want := range map[string]string{"/": `W/"1" Thu, 25 Jul 2024 10:00:00 GMT`, "/long": " ", "/utf": " ", "/br": "", "/twice": "", "/part": ""} {
		a, err := c.Get(context.Background(), Request{URL: at + path})
		got := ""
		if err == nil {
			got = a.ETag + " " + a.Modified
		}
		if got != want {
			t.Errorf("%s: %q, %v", path, got, err)
		}
	}
}

// TestRobotsWithoutEnd: of a robots.txt without end the beginning holds.
func TestRobotsWithoutEnd(t *testing.T) {
	c, at := site(t, Options{}, func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, "User-agent: *\nDisallow: /a\n")
		for line := strings.Repeat("# words\n", 1<<10); r.URL.Path == "/robots.txt"; {
			if _, err := fmt.Fprint(w, line); err != nil {
				return
			}
		}
	})
	for path, want := range map[string]error{"/a": ErrRobots, "/b": nil} {
		if _, err := c.Get(context.Background(), Request{URL: at + path, Robots: true}); !errors.Is(err, want) {
			t.Errorf("%s: %v", path, err)
		}
	}
}

// TestRobotsOfWildcards: a host whose rules would take seconds to heed is left alone.
func TestRobotsOfWildcards(t *testing.T) {
	for name, c := range map[string]struct {
		rules string
		ok    bool
	}{
		"many":       {strings.Repeat("Disallow: /*x*y*z*\n", 25_000), false},
		"a long one": {"Disallow: /" + strings.Repeat("*a", 200<<10) + "$\n", false},
		"some":       {strings.Repeat("Disallow: /*.pdf$\n", 500), true},
		"none":       {strings.Repeat("User-agent: *\nDisallow: /a/b/c # *\n", 5000), true},
	} {
		began := time.Now()
		c2, at := site(t, Options{}, func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path == "/robots.txt" {
				fmt.Fprint(w, "User-agent: *\n"+c.rules)
			}
		})
		_, err := c2.Get(context.Background(), Request{URL: at + "/" + strings.Repeat("a", 1000), Robots: true})
		var whole *HostError
		if c.ok != (err == nil) || err != nil && !errors.As(err, &whole) {
			t.Errorf("%s: %v", name, err)
		}
		if took := time.Since(began); took > 3*time.Second {
			t.Errorf("%s took %v", name, took)
		}
	}
}
