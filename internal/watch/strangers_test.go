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

	"github.com/mahdar/mahdar/internal/book"
	"github.com/mahdar/mahdar/internal/source"
)

// TestStrangersHosts: a source that names hosts that never answer, ever new ones, does not hold up the others.
func TestStrangersHosts(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		net := network{}
		var tar []string
		for i := range 400 {
			s := &site{t: t, address: fmt.Sprintf("127.2.%d.%d", i/200, i%200+1), serve: func(_ *site, _ http.ResponseWriter, r *http.Request) {
				select {
				case <-r.Context().Done():
				case <-time.After(time.Hour):
				}
			}}
			net[s.address] = s
			tar = append(tar, s.url("/a"))
		}
		bad := &site{t: t, address: "127.0.0.2", serve: feeding(nil, func(_ *site, w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path != "/feed" {
				return false
			}
			fmt.Fprint(w, "<urlset>")
			for _, a := range tar {
				fmt.Fprintf(w, "<url><loc>%s</loc></url>", a)
			}
			fmt.Fprint(w, "</urlset>")
			return true
		})}
		good := &site{t: t, address: "127.0.0.3", serve: feeding([]string{"/a"}, nil)}
		net[bad.address], net[good.address] = bad, good
		for _, hosts := range []int{1, 8} {
			b := fresh(t)
			var log bytes.Buffer
			good.asked = nil
			during(t, net.watcher(t, b, &log, Config{Hosts: hosts, Sources: []Source{{URL: bad.url("/feed")}, {URL: good.url("/feed")}}}), 6*time.Hour)
			if n := good.times("/feed"); n < 20 || good.times("/a") != 1 {
				t.Errorf("%d hosts at once: the other feed was asked %d times in six hours, its article %d times", hosts, n, good.times("/a"))
			}
			time.Sleep(2 * time.Hour)
			b.Close()
		}
	})
}

// TestListsWithoutEnd: a list that leads to a list that leads to a list, each a new one, ends.
func TestListsWithoutEnd(t *testing.T) {
	before := most
	most = book.Most{Lists: 20, Waiting: 10}
	defer func() { most = before }()
	synctest.Test(t, func(t *testing.T) {
		s := &site{t: t, address: "127.0.0.2", serve: func(s *site, w http.ResponseWriter, r *http.Request) {
			var n int
			switch _, err := fmt.Sscanf(r.URL.Path, "/list/%d", &n); {
			case r.URL.Path == "/map":
				fmt.Fprint(w, "<urlset>")
				for i := range 100 {
					fmt.Fprintf(w, "<url><loc>%s/%d</loc></url>", s.url("/a"), i)
				}
				fmt.Fprint(w, "</urlset>")
			case err == nil:
				fmt.Fprintf(w, "<sitemapindex><sitemap><loc>%s</loc></sitemap><sitemap><loc>%s</loc></sitemap><sitemap><loc>%s</loc></sitemap></sitemapindex>", s.url(r.URL.Path), s.url(fmt.Sprintf("/list/%d", 2*n+1)), s.url(fmt.Sprintf("/list/%d", 2*n+2)))
			default:
				http.NotFound(w, r)
			}
		}}
		b := fresh(t)
		defer b.Close()
		var log bytes.Buffer
		during(t, network{s.address: s}.watcher(t, b, &log, Config{Sources: []Source{{URL: s.url("/list/0")}, {URL: s.url("/map")}}}), 10*time.Hour)
		lists, articles := 0, 0
		for path := range s.count() {
			switch {
			case strings.HasPrefix(path, "/list/"):
				lists++
			case strings.HasPrefix(path, "/a/"):
				articles++
			}
		}
		if lists != 20 || articles != 100 { // ten at a time
			t.Errorf("%d lists were asked, %d articles", lists, articles)
		}
		if !strings.Contains(log.String(), "names more than is followed") {
			t.Error(log.String())
		}
		time.Sleep(2 * time.Minute)
	})
}

// TestLedElsewhere: a host whose articles lead to others that do not answer is asked as before, and those rest.
func TestLedElsewhere(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		began := time.Now()
		deaf := &site{t: t, address: "127.0.0.3", deaf: true}
		busy := &site{t: t, address: "127.0.0.4", serve: func(_ *site, w http.ResponseWriter, r *http.Request) {
			if r.URL.Path == "/robots.txt" {
				http.NotFound(w, r)
				return
			}
			w.Header().Set("Retry-After", "7200")
			w.WriteHeader(http.StatusServiceUnavailable)
		}}
		s := &site{t: t, address: "127.0.0.2", serve: feeding([]string{"/deaf", "/busy", "/busy2", "/a"}, func(_ *site, w http.ResponseWriter, r *http.Request) bool {
			switch {
			case r.URL.Path == "/deaf":
				http.Redirect(w, r, deaf.url("/"), http.StatusFound)
			case strings.HasPrefix(r.URL.Path, "/busy"):
				http.Redirect(w, r, busy.url(r.URL.Path), http.StatusFound)
			default:
				return false
			}
			return true
		})}
		b := fresh(t)
		defer b.Close()
		var log bytes.Buffer
		during(t, network{s.address: s, deaf.address: deaf, busy.address: busy}.watcher(t, b, &log, Config{Sources: []Source{{URL: s.url("/feed")}}}), 100*time.Minute)
		for _, r := range s.asked {
			if r.path == "/a" && r.at.Sub(began) > 20*time.Second {
				t.Errorf("the article was asked for after %v", r.at.Sub(began))
			}
		}
		if s.times("/a") != 1 || busy.times("/busy")+busy.times("/busy2") != 1 || s.times("/feed") < 6 {
			t.Errorf("%v, %v", s.count(), busy.count())
		}
		if strings.Contains(log.String(), "host="+s.address+" ") {
			t.Error(log.String())
		}
		time.Sleep(2 * time.Minute)
	})
}

// TestOnceLeavesRest: who asks once what is due does not wait for a host that wants to be left alone.
func TestOnceLeavesRest(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &site{t: t, address: "127.0.0.2", serve: feeding([]string{"/a", "/b"}, func(s *site, w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path == "/a" {
				w.Header().Set("Retry-After", "36000")
				w.WriteHeader(http.StatusTooManyRequests)
			}
			return r.URL.Path == "/a"
		})}
		b := fresh(t)
		defer b.Close()
		var log bytes.Buffer
		for range 2 {
			began := time.Now()
			if err := (network{s.address: s}).watcher(t, b, &log, Config{Sources: []Source{{URL: s.url("/feed")}}}).Once(t.Context()); err != nil {
				t.Fatal(err)
			}
			if took := time.Since(began); took > time.Minute {
				t.Errorf("it ended after %v", took)
			}
		}
		if s.times("/a") != 1 || s.times("/feed") != 1 {
			t.Errorf("%v", s.count())
		}
		time.Sleep(2 * time.Minute)
	})
}

// TestReadingWithoutEnd: who is to stop does not wait for an article that takes an hour to read.
func TestReadingWithoutEnd(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &site{t: t, address: "127.0.0.2", serve: feeding([]string{"/a"}, nil)}
		b := fresh(t)
		defer b.Close()
		var log bytes.Buffer
		began := time.Now()
		w := network{s.address: s}.watcher(t, b, &log, Config{Sources: []Source{{URL: s.url("/feed")}}})
		w.o.Entry = func(context.Context, source.Item, string) (*book.Entry, error) {
			time.Sleep(time.Hour)
			return &book.Entry{}, nil
		}
		during(t, w, time.Minute)
		if took := time.Since(began); took > time.Minute+grace+2*leaving {
			t.Errorf("it ended after %v", took)
		}
		if n, err := b.Watching(t.Context()); err != nil || n.Waiting != 1 {
			t.Errorf("%+v, %v", n, err)
		}
		time.Sleep(2 * time.Hour)
	})
}
