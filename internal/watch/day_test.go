package watch

import (
	"bytes"
	"compress/gzip"
	"context"
	"fmt"
	"maps"
	"net/http"
	"runtime"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"golang.org/x/text/encoding/charmap"
)

// vice is a way in which hosts misbehave, or do not.
type vice struct {
	name   string
	source string // the path that is watched; "/feed" where none is given
	serve  func(s *site, w http.ResponseWriter, r *http.Request)
	secret bool
	want   []string // the paths of the articles that are in the book in the end, of the host
	once   []string // paths that are asked for once, beside want's
	never  []string // paths that are never asked for
	many   bool     // want's are asked for more than once, for a reason
	delay  time.Duration
	check  func(t *testing.T, s *site, began time.Time)
}

// day is how long the test watches.
const day = 24 * time.Hour

// html answers with a page.
func html(w http.ResponseWriter, page string) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	fmt.Fprint(w, page)
}

// feeding serves a feed that names some articles and the articles, and leaves all else to another.
func feeding(names []string, other func(s *site, w http.ResponseWriter, r *http.Request) bool) func(s *site, w http.ResponseWriter, r *http.Request) {
	return func(s *site, w http.ResponseWriter, r *http.Request) {
		switch path := r.URL.RequestURI(); {
		case other != nil && other(s, w, r):
		case path == "/feed":
			fmt.Fprint(w, rss(s, names...))
		case slices.Contains(names, path):
			html(w, story(s.address+path))
		default:
			http.NotFound(w, r)
		}
	}
}

// gaps wants a host to be left alone so long between any two requests, what it says for robots aside.
func gaps(t *testing.T, s *site, least time.Duration) {
	t.Helper()
	var before request
	for _, r := range s.asked {
		if gap := r.at.Sub(before.at); gap < min(least, time.Second) || gap < least && before.path != "/robots.txt" && r.path != "/robots.txt" {
			t.Errorf("%s was asked %v after %s; at least %v is wanted", r.path, gap, before.path, least)
			return
		}
		before = r
	}
}

// quiet wants nothing to be asked for some time after the first request for a path.
func quiet(t *testing.T, s *site, path string, least time.Duration) {
	t.Helper()
	for i, r := range s.asked {
		if r.path != path {
			continue
		}
		if i+1 < len(s.asked) && s.asked[i+1].at.Sub(r.at) < least {
			t.Errorf("%s: asked %s after %v though %v was wanted", s.address, s.asked[i+1].path, s.asked[i+1].at.Sub(r.at), least)
		}
		if i+1 == len(s.asked) {
			t.Errorf("%s: nothing was asked after %s", s.address, path)
		}
		return
	}
	t.Errorf("%s: %s was never asked", s.address, path)
}

// vices are those of the two hundred hosts, some hosts each.
func vices(t *testing.T, began time.Time) []vice {
	three := []string{"/a", "/b", "/c"}
	since := func() time.Duration { return time.Since(began) }
	cyrillic, err := charmap.Windows1251.NewEncoder().String(strings.NewReplacer("utf-8", "windows-1251", `lang="en"`, `lang="ru"`, "The foreign minister", "Министр иностранных дел").Replace(story("X")))
	if err != nil {
		t.Fatal(err)
	}
	return []vice{
		{name: "none", serve: feeding(three, nil), want: three, check: func(t *testing.T, s *site, _ time.Time) {
			if n := s.times("/feed"); n < 45 || n > 50 {
				t.Errorf("%s: the feed was asked %d times in a day of half hours", s.address, n)
			}
		}},
		{name: "a feed that shows the last two of a story an hour", want: hours(), serve: func(s *site, w http.ResponseWriter, r *http.Request) {
			if n := int(since() / time.Hour); r.URL.Path == "/feed" {
				fmt.Fprint(w, rss(s, fmt.Sprintf("/hour/%d", n), fmt.Sprintf("/hour/%d", max(n-1, 0))))
				return
			}
			feeding(hours(), nil)(s, w, r)
		}},
		{name: "304", want: three, serve: feeding(three, func(s *site, w http.ResponseWriter, r *http.Request) bool {
			w.Header().Set("ETag", `"1"`)
			if r.Header.Get("If-None-Match") == `"1"` {
				w.WriteHeader(http.StatusNotModified)
				return true
			}
			return false
		}), check: func(t *testing.T, s *site, _ time.Time) {
			whole := 0
			for _, r := range s.asked {
				if r.path == "/feed" && !r.same {
					whole++
				}
			}
			if whole != 1 {
				t.Errorf("%s: the feed was asked for as a whole %d times", s.address, whole)
			}
		}},
		{name: "429, to come back in two hours", many: true, want: three, serve: feeding(three, func(s *site, w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path == "/b" && s.times("/b") == 1 {
				w.Header().Set("Retry-After", "7200")
				w.WriteHeader(http.StatusTooManyRequests)
				return true
			}
			return false
		}), check: func(t *testing.T, s *site, _ time.Time) { quiet(t, s, "/b", 2*time.Hour) }},
		{name: "503, to come back at a time", want: three, serve: feeding(three, func(s *site, w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path == "/feed" && s.times("/feed") == 1 {
				w.Header().Set("Retry-After", time.Now().Add(3*time.Hour).UTC().Format(http.TimeFormat))
				w.WriteHeader(http.StatusServiceUnavailable)
				return true
			}
			return false
		}), check: func(t *testing.T, s *site, _ time.Time) { quiet(t, s, "/feed", 3*time.Hour-time.Second) }},
		{name: "503 for six hours", many: true, want: three, serve: feeding(three, func(_ *site, w http.ResponseWriter, r *http.Request) bool {
			if since() < 6*time.Hour {
				w.WriteHeader(http.StatusServiceUnavailable)
			}
			return since() < 6*time.Hour
		}), check: func(t *testing.T, s *site, _ time.Time) {
			n := 0
			for _, r := range s.asked {
				if r.at.Sub(began) < 6*time.Hour {
					n++
				}
			}
			if n > 12 {
				t.Errorf("%s: was asked %d times while it was out of order", s.address, n)
			}
		}},
		{name: "robots.txt out of order for two hours", want: three, serve: feeding(three, func(_ *site, w http.ResponseWriter, r *http.Request) bool {
			if bad := r.URL.Path == "/robots.txt" && since() < 2*time.Hour; bad {
				w.WriteHeader(http.StatusInternalServerError)
				return true
			}
			return false
		}), check: func(t *testing.T, s *site, _ time.Time) {
			for _, r := range s.asked {
				if r.path != "/robots.txt" && r.at.Sub(began) < 2*time.Hour {
					t.Errorf("%s: %s was asked before anybody knew whether it may be", s.address, r.path)
				}
			}
		}},
		{name: "an article that drips", want: []string{"/a", "/c"}, serve: feeding(three, func(_ *site, w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path != "/b" {
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
		}), check: func(t *testing.T, s *site, _ time.Time) {
			if n := s.times("/b"); n < 2 || n > mostTries {
				t.Errorf("%s: what drips was asked %d times", s.address, n)
			}
		}},
		{name: "an article without end", want: []string{"/a", "/c"}, once: []string{"/b"}, serve: feeding(three, func(_ *site, w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path != "/b" {
				return false
			}
			for chunk := strings.Repeat("<p>words ", 4<<10); ; {
				if _, err := fmt.Fprint(w, chunk); err != nil {
					return true
				}
			}
		})},
		{name: "a gzip bomb", want: []string{"/a", "/c"}, once: []string{"/b"}, serve: feeding(three, func(_ *site, w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path != "/b" {
				return false
			}
			w.Header().Set("Content-Encoding", "gzip")
			z := gzip.NewWriter(w)
			for range 64 {
				if _, err := z.Write(make([]byte, 1<<20)); err != nil {
					break
				}
			}
			return true
		})},
		{name: "redirects in a circle, and one to another page", many: true, want: []string{"/a", "/b"}, once: []string{"/moved"}, serve: feeding([]string{"/a", "/moved", "/circle"}, func(s *site, w http.ResponseWriter, r *http.Request) bool {
			switch r.URL.Path {
			case "/moved":
				http.Redirect(w, r, "/b", http.StatusMovedPermanently)
			case "/b":
				html(w, story(s.address+"/b"))
			case "/circle":
				http.Redirect(w, r, "/circle", http.StatusFound)
			default:
				return false
			}
			return true
		})},
		{name: "an encoding wrongly named", want: []string{"/a"}, serve: feeding([]string{"/a"}, func(s *site, w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path != "/a" {
				return false
			}
			html(w, strings.ReplaceAll(cyrillic, "X", s.address))
			return true
		})},
		{name: "a feed that breaks off", want: []string{"/a", "/b"}, never: []string{"/c"}, serve: feeding(three, func(s *site, w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path != "/feed" {
				return false
			}
			whole := `<urlset><url><loc>` + s.url("/a") + `</loc></url><url><loc>` + s.url("/b") + `</loc></url><url><loc>` + s.url("/c")
			fmt.Fprint(w, whole)
			return true
		})},
		{name: "no feed at all", source: "/nothing", never: three, serve: feeding(three, nil), check: func(t *testing.T, s *site, _ time.Time) {
			if n := s.times("/nothing"); n > 40 {
				t.Errorf("%s: what is not there was asked %d times", s.address, n)
			}
		}},
		{name: "pages that change with each look", want: three, serve: feeding(three, func(s *site, w http.ResponseWriter, r *http.Request) bool {
			if !slices.Contains(three, r.URL.Path) {
				return false
			}
			html(w, story(fmt.Sprintf("%s%s the %d", s.address, r.URL.Path, len(s.asked))))
			return true
		})},
		{name: "robots denied", never: append([]string{"/feed"}, three...), serve: feeding(three, robots("User-agent: *\nDisallow: /\n")), check: func(t *testing.T, s *site, _ time.Time) {
			if n := s.times("/robots.txt"); n < 1 || n > 2 {
				t.Errorf("%s: robots.txt was asked %d times in a day", s.address, n)
			}
		}},
		{name: "robots denied in part, and slow", want: []string{"/a", "/c"}, never: []string{"/b"}, delay: time.Minute, serve: feeding(three, robots("User-agent: mahdar\nCrawl-delay: 60\nDisallow: /b\n"))},
		{name: "a wall of cookies", many: true, want: three, serve: feeding(three, func(_ *site, w http.ResponseWriter, r *http.Request) bool {
			if _, err := r.Cookie("seen"); err == nil || r.URL.Path == "/robots.txt" {
				return false
			}
			http.SetCookie(w, &http.Cookie{Name: "seen", Value: "1", Path: "/"})
			http.Redirect(w, r, r.URL.Path, http.StatusFound)
			return true
		}), check: func(t *testing.T, s *site, _ time.Time) {
			for _, p := range three {
				if n := s.times(p); n != 2 {
					t.Errorf("%s: %s was asked %d times: once without a cookie and once with it", s.address, p, n)
				}
			}
		}},
		{name: "a certificate that nobody vouches for", secret: true, never: append([]string{"/robots.txt", "/feed"}, three...), serve: feeding(three, nil)},
		{name: "one article under many addresses", many: true, want: []string{"/a", "/b"}, serve: func(s *site, w http.ResponseWriter, r *http.Request) {
			switch r.URL.Path {
			case "/feed":
				fmt.Fprint(w, rss(s, "/a?utm_source=rss", "/a?utm_source=mail&fbclid=1", "/a", "/b/amp", "/b"))
			case "/a", "/b", "/b/amp":
				path := strings.TrimSuffix(r.URL.Path, "/amp")
				html(w, strings.Replace(story(s.address+path), "<title>", `<link rel="canonical" href="`+s.url(path)+`"><title>`, 1))
			default:
				http.NotFound(w, r)
			}
		}, check: func(t *testing.T, s *site, _ time.Time) {
			if a, b := s.times("/a?utm_source=rss")+s.times("/a?utm_source=mail&fbclid=1")+s.times("/a"), s.times("/b"); a != 1 || b != 1 {
				t.Errorf("%s: one article was asked %d times, another %d times beside its AMP version", s.address, a, b)
			}
		}},
		{name: "a front page that names its feed", source: "/", want: three, serve: feeding(three, func(_ *site, w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path != "/" {
				return false
			}
			html(w, `<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body></body></html>`)
			return true
		}), check: func(t *testing.T, s *site, _ time.Time) {
			if page, list := s.times("/"), s.times("/feed"); page > 2 || list < 45 {
				t.Errorf("%s: the front page was asked %d times, its feed %d", s.address, page, list)
			}
		}},
		{name: "an index of site maps", source: "/index.xml", want: three, serve: feeding(three, func(s *site, w http.ResponseWriter, r *http.Request) bool {
			switch r.URL.Path {
			case "/index.xml":
				fmt.Fprintf(w, "<sitemapindex><sitemap><loc>%s</loc></sitemap></sitemapindex>", s.url("/news.xml.gz"))
			case "/news.xml.gz":
				z := gzip.NewWriter(w)
				fmt.Fprintf(z, "<urlset><url><loc>%s</loc></url><url><loc>%s</loc></url><url><loc>%s</loc></url></urlset>", s.url("/a"), s.url("/b"), s.url("/c"))
				z.Close()
			default:
				return false
			}
			return true
		})},
		{name: "a page of news", source: "/news/", want: three, never: []string{"/about"}, serve: feeding(three, func(_ *site, w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path != "/news/" {
				return false
			}
			html(w, `<html><body><nav><a href="/about">All about this ministry and its history</a></nav><main><a href="/a">The minister met his Thai colleague</a><a href="/b">The minister left for the talks in Hanoi</a><a href="/c">The minister received the ambassador of Oman</a></main></body></html>`)
			return true
		})},
		{name: "answers that break off", many: true, want: three, serve: feeding(three, func(s *site, w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path == "/robots.txt" || s.times(r.URL.Path)%2 == 0 {
				return false
			}
			w.Header().Set("Content-Length", "5000")
			fmt.Fprint(w, "half")
			w.(http.Flusher).Flush()
			panic(http.ErrAbortHandler)
		})},
		{name: "a feed that names what is not there, ever anew", never: three, serve: func(s *site, w http.ResponseWriter, r *http.Request) {
			if r.URL.Path != "/feed" {
				http.NotFound(w, r)
				return
			}
			n := s.times("/feed")
			fmt.Fprint(w, rss(s, fmt.Sprintf("/gone/%d", n), fmt.Sprintf("/gone/%d", n+1000), "file:///etc/passwd"))
		}, check: func(t *testing.T, s *site, _ time.Time) {
			for path, n := range s.count() {
				if strings.HasPrefix(path, "/gone/") && n != 1 {
					t.Errorf("%s: %s is not there, and was asked %d times", s.address, path, n)
				}
			}
		}},
		{name: "pages in which nothing is to be read", want: []string{"/a"}, once: []string{"/b"}, serve: feeding([]string{"/a", "/b"}, func(_ *site, w http.ResponseWriter, r *http.Request) bool {
			if r.URL.Path == "/b" {
				html(w, "<html><body></body></html>")
			}
			return r.URL.Path == "/b"
		})},
	}
}

// robots answers robots.txt.
func robots(rules string) func(*site, http.ResponseWriter, *http.Request) bool {
	return func(_ *site, w http.ResponseWriter, r *http.Request) bool {
		if r.URL.Path == "/robots.txt" {
			fmt.Fprint(w, rules)
		}
		return r.URL.Path == "/robots.txt"
	}
}

// hours are the stories of a day with one an hour.
func hours() (out []string) {
	for n := range int(day / time.Hour) {
		out = append(out, fmt.Sprintf("/hour/%d", n))
	}
	return out
}

// count is how often each path was asked for.
func (s *site) count() map[string]int {
	out := map[string]int{}
	for _, r := range s.asked {
		out[r.path]++
	}
	return out
}

// TestDay watches two hundred hosts with every vice for a day, and says for each what happened. It stops at noon and goes
// on with a new watcher, which knows what the book knows.
func TestDay(t *testing.T) {
	hosts := 200
	if testing.Short() {
		hosts = 30
	}
	var all []vice
	var sites []*site
	var began time.Time
	pages := map[string]int{} // how often each is in the book
	most := uint64(0)         // memory in use
	synctest.Test(t, func(t *testing.T) {
		time.Sleep(time.Until(time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)))
		began = time.Now()
		all = vices(t, began)
		net := network{}
		config := Config{Every: Span(30 * time.Minute)}
		for i := range hosts {
			v := all[i%len(all)]
			s := &site{t: t, address: fmt.Sprintf("127.1.%d.%d", i/len(all)+1, i%len(all)+1), serve: v.serve}
			if v.secret {
				s.secret = selfSigned(t)
				net[s.address+":443"] = s
			}
			net[s.address] = s
			sites = append(sites, s)
			path := v.source
			if path == "" {
				path = "/feed"
			}
			config.Sources = append(config.Sources, Source{URL: s.url(path)})
		}
		b := fresh(t)
		defer b.Close()
		var log bytes.Buffer
		for range 2 {
			ctx, stop := context.WithCancel(t.Context())
			ended := make(chan error)
			go func() { ended <- net.watcher(t, b, &log, config).Run(ctx) }()
			for range 12 {
				time.Sleep(day/24 - 20*time.Second) // it stops at no moment at which lists are asked
				var m runtime.MemStats
				runtime.ReadMemStats(&m)
				most = max(most, m.HeapInuse)
			}
			stop()
			if err := <-ended; err != nil {
				t.Fatal(err)
			}
		}
		time.Sleep(2 * time.Minute) // idle connections end

		for a, err := range b.Articles(t.Context()) {
			if err != nil {
				t.Fatal(err)
			}
			pages[*a.URL]++
		}
	})
	known := map[string]bool{}
	for i, s := range sites {
		v := all[i%len(all)]
		t.Run(fmt.Sprintf("%s %s", s.address, v.name), func(t *testing.T) {
			var got []string
			for _, path := range v.want {
				known[s.url(path)] = true
				if pages[s.url(path)] != 1 {
					t.Errorf("%s is in the book %d times", path, pages[s.url(path)])
				}
			}
			counts := s.count()
			for _, path := range append(slices.Clone(v.once), v.want...) {
				if counts[path] != 1 && !v.many {
					t.Errorf("%s was asked for %d times", path, counts[path])
				}
			}
			for _, path := range v.never {
				if counts[path] > 0 {
					t.Errorf("%s was asked for %d times", path, counts[path])
				}
			}
			if s.most > 1 {
				t.Errorf("%d requests at once", s.most)
			}
			gaps(t, s, max(v.delay, time.Second))
			for _, r := range s.asked {
				if !strings.HasPrefix(r.agent, "mahdar/") {
					t.Errorf("who asked said that it was %q", r.agent)
				}
			}
			if v.check != nil {
				v.check(t, s, began)
			}
			for _, path := range slices.Sorted(maps.Keys(counts)) {
				got = append(got, fmt.Sprintf("%s×%d", path, counts[path]))
			}
			got = got[:min(len(got), 12)] // of many alike, some
			t.Log(strings.Join(got, " "))
		})
	}
	for page, n := range pages {
		if !known[page] {
			t.Errorf("%s is in the book %d times and should not be", page, n)
		}
	}
	t.Logf("%d hosts, %d articles, at most %d MiB in use", hosts, len(pages), most>>20)
	if most > 400<<20 {
		t.Errorf("%d MiB were in use", most>>20)
	}
}
