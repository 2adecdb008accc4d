package web

import (
	"compress/gzip"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

// site is a server of this machine, and a client that may ask it.
func site(t *testing.T, o Options, handle http.HandlerFunc) (*Client, string) {
	t.Helper()
	s := httptest.NewServer(handle)
	t.Cleanup(s.Close)
	o.Private = true
	if o.Delay == 0 {
		o.Delay = time.Nanosecond
	}
	return New(o), s.URL
}

func TestGet(t *testing.T) {
	ctx := context.Background()
	c, at := site(t, Options{}, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/":
			w.Header().Set("Content-Type", `text/html; charset="windows-1251"`)
			w.Header().Set("ETag", `"1"`)
			if r.Header.Get("If-None-Match") == `"1"` {
				w.WriteHeader(http.StatusNotModified)
				return
			}
			fmt.Fprint(w, r.Header.Get("User-Agent"))
		case "/moved":
			http.Redirect(w, r, "/", http.StatusMovedPermanently)
		case "/wall": // shows itself to who brings its cookie back
			if _, err := r.Cookie("seen"); err != nil {
				http.SetCookie(w, &http.Cookie{Name: "seen", Value: "1", Path: "/"})
				http.Redirect(w, r, "/wall", http.StatusFound)
				return
			}
			fmt.Fprint(w, "inside")
		case "/zip":
			w.Header().Set("Content-Encoding", "gzip")
			z := gzip.NewWriter(w)
			fmt.Fprint(z, "unpacked")
			_ = z.Close()
		}
	})
	for path, want := range map[string]string{"/": Agent, "/moved": Agent, "/wall": "inside", "/zip": "unpacked"} {
		a, err := c.Get(ctx, Request{URL: at + path})
		if err != nil || string(a.Body) != want {
			t.Errorf("%s: %v, %v", path, a, err)
		}
	}
	a, err := c.Get(ctx, Request{URL: at + "/moved"})
	if err != nil || a.URL.Path != "/" || a.Type != "text/html" || a.Charset != "windows-1251" || a.ETag != `"1"` {
		t.Errorf("%+v, %v", a, err)
	}
	if a, err = c.Get(ctx, Request{URL: at, ETag: `"1"`}); err != nil || !a.Same || len(a.Body) > 0 || a.ETag != `"1"` {
		t.Errorf("%+v, %v", a, err)
	}
}

// TestVices wants every way in which a host can misbehave to end soon, with a reason.
func TestVices(t *testing.T) {
	endless := strings.Repeat("x", 64<<10)
	c, at := site(t, Options{MaxSize: 1 << 20}, func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/loop":
			http.Redirect(w, r, "/loop?"+r.URL.RawQuery+"a", http.StatusFound)
		case "/file":
			w.Header().Set("Location", "file:///etc/passwd")
			w.WriteHeader(http.StatusFound)
		case "/drip":
			for r.Context().Err() == nil {
				fmt.Fprint(w, "x")
				w.(http.Flusher).Flush()
				time.Sleep(10 * time.Millisecond)
			}
		case "/endless":
			for r.Context().Err() == nil {
				if _, err := fmt.Fprint(w, endless); err != nil {
					return
				}
			}
		case "/bomb":
			w.Header().Set("Content-Encoding", "gzip")
			z := gzip.NewWriter(w)
			for range 1000 {
				if _, err := fmt.Fprint(z, endless); err != nil {
					return
				}
			}
			_ = z.Close()
		case "/cut":
			w.Header().Set("Content-Length", "1000")
			fmt.Fprint(w, "half")
		case "/head":
			w.Header().Set("X", strings.Repeat("x", 1<<20))
		case "/gone":
			w.WriteHeader(http.StatusGone)
		}
	})
	for path, want := range map[string]string{
		"/loop": "leads on more than 10 times", "/file": "leads on: is no http or https address", "/drip": "took too long", "/endless": "over the limit of 1 MiB",
		"/bomb": "over the limit of 1 MiB", "/cut": "unexpected EOF", "/head": "", "/gone": "the host answers 410 Gone",
	} {
		ask := c
		if path == "/drip" {
			ask = New(Options{Private: true, Timeout: 500 * time.Millisecond})
		}
		a, err := ask.Get(context.Background(), Request{URL: at + path})
		if err == nil || !strings.Contains(err.Error(), want) || strings.ContainsAny(err.Error(), "\n\r") {
			t.Errorf("%s: %v, %v; want %q", path, a, err, want)
		}
	}
	tls := httptest.NewTLSServer(http.NotFoundHandler())
	defer tls.Close()
	if _, err := c.Get(context.Background(), Request{URL: tls.URL}); err == nil || !strings.Contains(err.Error(), "certificate") {
		t.Error(err)
	}
	for _, bad := range []string{"file:///etc/passwd", "ftp://example.org/", "http://", "http://a b/", "javascript:alert(1)", "http://example.org\n.evil/"} {
		if _, err := c.Get(context.Background(), Request{URL: bad}); !errors.Is(err, ErrScheme) {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

// TestPrivateAddresses wants no request to reach what is not of the public net, by whatever name.
func TestPrivateAddresses(t *testing.T) {
	asked := atomic.Int32{}
	s := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked.Add(1) }))
	defer s.Close()
	port := s.URL[strings.LastIndex(s.URL, ":"):]
	c := New(Options{Delay: time.Nanosecond})
	for _, host := range []string{"127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "127.1", "0.0.0.0", "2130706433", "169.254.169.254"} {
		if _, err := c.Get(context.Background(), Request{URL: "http://" + host + port + "/", Robots: host == "localhost"}); err == nil {
			t.Errorf("%s was asked", host)
		} else if strings.Count(host, ".") == 3 && !errors.Is(err, ErrPrivate) {
			t.Errorf("%s: %v", host, err)
		}
	}
	if asked.Load() > 0 {
		t.Error("the server was asked")
	}
	for a, want := range map[string]bool{
		"8.8.8.8": true, "2606:4700::1111": true, "10.0.0.1": false, "172.16.0.1": false, "192.168.1.1": false, "100.64.0.1": false, "169.254.169.254": false,
		"127.0.0.1": false, "0.0.0.0": false, "255.255.255.255": false, "224.0.0.1": false, "198.18.0.1": false, "::1": false, "::": false, "fe80::1": false, "fd00:ec2::254": false,
		"ff02::1": false, "::ffff:10.0.0.1": false, "64:ff9b::a00:1": false, "2002:a00:1::": false, "2001::1": false,
	} {
		if public(netip.MustParseAddr(a)) != want {
			t.Errorf("%s: public is %v", a, !want)
		}
	}
}

func TestRobots(t *testing.T) {
	robots := ""
	status := http.StatusOK
	asked := atomic.Int32{}
	c, at := site(t, Options{}, func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/robots.txt" {
			asked.Add(1)
			w.WriteHeader(status)
			fmt.Fprint(w, robots)
		}
	})
	robots = "User-agent: *\nDisallow: /private\nUser-agent: mahdar\nDisallow: /no\nDisallow: /*?print\n"
	for path, want := range map[string]bool{"/a": true, "/private": true, "/no/x": false, "/b?print": false} {
		if _, err := c.Get(context.Background(), Request{URL: at + path, Robots: true}); errors.Is(err, ErrRobots) == want {
			t.Errorf("%s: %v", path, err)
		}
	}
	if asked.Load() != 1 {
		t.Errorf("robots.txt was asked for %d times", asked.Load())
	}
	if _, err := c.Get(context.Background(), Request{URL: at + "/no/x"}); err != nil {
		t.Errorf("a person may ask for what a program may not: %v", err)
	}
	for status, want := range map[int]bool{http.StatusNotFound: true, http.StatusForbidden: true, http.StatusInternalServerError: false} {
		robots = "User-agent: *\nDisallow: /\n"
		c, at := site(t, Options{}, func(w http.ResponseWriter, r *http.Request) {
			if r.URL.Path == "/robots.txt" {
				w.WriteHeader(status)
			}
		})
		var whole *HostError
		if _, err := c.Get(context.Background(), Request{URL: at + "/a", Robots: true}); (err == nil) != want || err != nil && !errors.As(err, &whole) {
			t.Errorf("robots.txt answered with %d: %v", status, err)
		}
	}
}

// TestPoliteness: one host is asked by one at a time, with the time between that it or the client wants; another is not held up.
func TestPoliteness(t *testing.T) {
	var now, most, all atomic.Int32
	handle := func(http.ResponseWriter, *http.Request) {
		if n := now.Add(1); n > most.Load() {
			most.Store(n)
		}
		all.Add(1)
		time.Sleep(5 * time.Millisecond)
		now.Add(-1)
	}
	const delay = 30 * time.Millisecond
	c, at := site(t, Options{Delay: delay}, handle)
	began := time.Now()
	done := make(chan error)
	for range 4 {
		go func() {
			_, err := c.Get(context.Background(), Request{URL: at})
			done <- err
		}()
	}
	for range 4 {
		if err := <-done; err != nil {
			t.Error(err)
		}
	}
	if took := time.Since(began); most.Load() != 1 || took < 3*delay {
		t.Errorf("%d at once, in %v", most.Load(), took)
	}
	busy := true
	c, at = site(t, Options{Patience: 10 * time.Millisecond}, func(w http.ResponseWriter, _ *http.Request) {
		if busy {
			w.Header().Set("Retry-After", "3600")
			w.WriteHeader(http.StatusTooManyRequests)
		}
	})
	var s *StatusError
	if _, err := c.Get(context.Background(), Request{URL: at}); !errors.As(err, &s) || s.After != time.Hour {
		t.Errorf("%v", err)
	}
	busy = false
	var later *LaterError
	if _, err := c.Get(context.Background(), Request{URL: at}); !errors.As(err, &later) || time.Until(later.Until) < 59*time.Minute {
		t.Errorf("a host that wants to be left alone: %v", err)
	}
}

func TestRetryAfter(t *testing.T) {
	now := time.Date(2024, 7, 25, 10, 0, 0, 0, time.UTC)
	for s, want := range map[string]time.Duration{
		"": 0, "120": 2 * time.Minute, "-5": 0, "soon": 0, "99999999999": 24 * time.Hour, "9999999999999999999999": 0,
		"Thu, 25 Jul 2024 10:05:00 GMT": 5 * time.Minute, "Thu, 25 Jul 2024 09:00:00 GMT": 0,
	} {
		if got := retryAfter(s, now); got != want {
			t.Errorf("%q: %v, want %v", s, got, want)
		}
	}
}

func TestForgottenHosts(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		hs := hosts{of: map[string]*host{}}
		for i := range maxHosts {
			hs.host(fmt.Sprint(i))
		}
		hs.host("0").rest(time.Hour)
		hs.host("a moment after")
		if len(hs.of) != maxHosts+1 {
			t.Errorf("%d hosts are remembered that somebody is about to ask", len(hs.of))
		}
		time.Sleep(2 * forgetting)
		hs.host("new")
		if len(hs.of) != 2 {
			t.Errorf("%d hosts are remembered", len(hs.of))
		}
	})
}

// TestHTTP2 speaks HTTP/2 to a host that does.
func TestHTTP2(t *testing.T) {
	s := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, r.Proto) }))
	s.EnableHTTP2 = true
	s.StartTLS()
	defer s.Close()
	c := New(Options{Private: true, Delay: time.Nanosecond})
	trusted := x509.NewCertPool()
	trusted.AddCert(s.Certificate())
	c.transport.TLSClientConfig = &tls.Config{RootCAs: trusted}
	a, err := c.Get(t.Context(), Request{URL: s.URL})
	if err != nil {
		t.Fatal(err)
	}
	if string(a.Body) != "HTTP/2.0" {
		t.Errorf("it spoke %s", a.Body)
	}
}
