// Package web gets what an address of the web holds, as a guest does: it says who it is, asks no host
// faster than the host likes, does not ask again for what has not changed, and comes back
// when it was told to. Every answer is a stranger's: its time and its size are bounded, and no
// answer leads to an address that is not of the public net.
//
// It knows nothing of what it gets.
package web

import (
	"context"
	"fmt"
	"io"
	"mime"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"slices"
	"strings"
	"time"

	"golang.org/x/net/publicsuffix"

	"github.com/mahdar/mahdar/internal/source/address"
)

// Agent is who Mahdar says it is.
const Agent = "mahdar/0.1 (+https://github.com/mahdar/mahdar)"

// Options says how things are got. The zero value is usable.
type Options struct {
	// Private allows addresses that are not of the public net: this machine, the local net.
	Private bool
	// MaxSize bounds an answer, in bytes, after it was unpacked. Zero means DefaultMaxSize.
	MaxSize int64
	// Timeout bounds a request from its first byte to the last of its answer. Zero means DefaultTimeout.
	Timeout time.Duration
	// Delay is how long a host is left alone between two requests, where it names no other
	// time itself. Zero means DefaultDelay.
	Delay time.Duration
	// Patience is the longest time to wait for a host that wants to be left alone; for a longer one
	// a *LaterError is given. Zero means DefaultPatience.
	Patience time.Duration
	// Agent is who asks; empty means Agent.
	Agent string
	// Dial makes a connection to a host and port; nil means TCP. With one of its own only Private
	// addresses can be asked: it is not looked at where it leads.
	Dial func(ctx context.Context, network, address string) (net.Conn, error)

	resolver *net.Resolver // nil is the machine's own
}

// What Options mean where they say nothing.
const (
	DefaultMaxSize = 16 << 20
	DefaultTimeout = 60 * time.Second
	DefaultDelay   = time.Second
	// DefaultPatience is how long a person waits.
	DefaultPatience = 30 * time.Second
)

// Timeouts of the phases of a request; the whole has its own.
const (
	connecting = 10 * time.Second
	greeting   = 10 * time.Second // TLS
	waiting    = 30 * time.Second // for the head of an answer
)

const (
	maxRedirects = 10
	maxHeader    = 256 << 10 // bytes of an answer's head
)

// Client gets things. It is safe for concurrent use.
type Client struct {
	o         Options
	transport *http.Transport
	hosts     hosts
}

// New makes a client.
func New(o Options) *Client {
	if o.MaxSize == 0 {
		o.MaxSize = DefaultMaxSize
	}
	if o.Timeout == 0 {
		o.Timeout = DefaultTimeout
	}
	if o.Delay == 0 {
		o.Delay = DefaultDelay
	}
	if o.Patience == 0 {
		o.Patience = DefaultPatience
	}
	if o.Agent == "" {
		o.Agent = Agent
	}
	dialer := &net.Dialer{Timeout: connecting, Control: guard, Resolver: o.resolver}
	dial := dialer.DialContext
	if o.Private {
		dialer.Control = nil
		if o.Dial != nil {
			dial = o.Dial
		}
	}
	return &Client{o: o, hosts: hosts{of: map[string]*host{}}, transport: &http.Transport{ // without a proxy: what it looks up could not be guarded
		DialContext: dial, ForceAttemptHTTP2: true, TLSHandshakeTimeout: greeting, ResponseHeaderTimeout: waiting,
		MaxResponseHeaderBytes: maxHeader, MaxIdleConns: 64, MaxIdleConnsPerHost: 1, IdleConnTimeout: 30 * time.Second,
	}}
}

// Request is what is asked for.
type Request struct {
	URL string
	// ETag and Modified are what the last answer said of itself: of what has not changed since, nothing is sent.
	ETag, Modified string
	// Robots is whether the host's robots.txt is heeded: where a program chose the address, and not a person.
	Robots bool

	first int64 // so many bytes are enough; zero for all
}

// Response is what an address holds.
type Response struct {
	URL            *url.URL // where it was in the end
	Type, Charset  string   // media type without parameters; the encoding that was named, empty for none
	Body           []byte
	ETag, Modified string
	Same           bool // it has not changed since; there is no body
}

// Address reads an address of the web.
func Address(s string) (*url.URL, error) {
	u, err := url.Parse(strings.TrimSpace(s))
	if err != nil {
		return nil, ErrScheme // url's own message repeats what a stranger wrote
	}
	return u, allowed(u)
}

// Is reports whether a name is meant as an address of the web, and not as a file's.
func Is(name string) bool {
	scheme, rest, ok := strings.Cut(name, "://")
	return ok && rest != "" && (strings.EqualFold(scheme, "http") || strings.EqualFold(scheme, "https"))
}

func allowed(u *url.URL) error {
	if u.Scheme != "http" && u.Scheme != "https" || u.Hostname() == "" {
		return ErrScheme
	}
	return nil
}

// Get gets what an address holds, from wherever it leads to. It waits until each host may be asked.
func (c *Client) Get(ctx context.Context, q Request) (*Response, error) {
	u, err := Address(q.URL)
	if err != nil {
		return nil, err
	}
	jar, _ := cookiejar.New(&cookiejar.Options{PublicSuffixList: publicsuffix.List}) // some pages are shown only to who brings their cookie back; it gives no error
	first := Host(u)
	for range maxRedirects + 1 {
		a, next, err := c.allowed(ctx, u, q, jar)
		if at := Host(u); err != nil && at != first && ctx.Err() == nil {
			err = &ElsewhereError{at, err}
		}
		if next == nil {
			return a, err
		}
		u = next
	}
	return nil, errRedirects
}

// allowed asks one host, if what it says for programs allows that.
func (c *Client) allowed(ctx context.Context, u *url.URL, q Request, jar http.CookieJar) (*Response, *url.URL, error) {
	if !q.Robots {
		return c.get(ctx, u, q, 0, jar)
	}
	rules, err := c.robots(ctx, u)
	if err != nil {
		return nil, nil, err
	}
	if !rules.TestAgent(pathOf(u), c.o.Agent) {
		return nil, nil, ErrRobots
	}
	return c.get(ctx, u, q, rules.FindGroup(c.o.Agent).CrawlDelay, jar)
}

// get asks one host: for what an address holds, or for the address that it leads to.
func (c *Client) get(ctx context.Context, u *url.URL, q Request, delay time.Duration, jar http.CookieJar) (*Response, *url.URL, error) {
	h := c.hosts.host(Host(u))
	if err := h.enter(ctx, max(c.o.Delay, min(delay, longestDelay)), c.o.Patience); err != nil {
		return nil, nil, err
	}
	defer h.leave()
	ctx, cancel := context.WithTimeout(ctx, c.o.Timeout)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, nil, ErrScheme
	}
	r.Header.Set("User-Agent", c.o.Agent)
	r.Header.Set("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
	if q.ETag != "" {
		r.Header.Set("If-None-Match", q.ETag)
	}
	if q.Modified != "" {
		r.Header.Set("If-Modified-Since", q.Modified)
	}
	one := http.Client{Transport: c.transport, Jar: jar, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	a, err := one.Do(r)
	if err != nil {
		return nil, nil, reason(ctx, err)
	}
	defer func() { _ = a.Body.Close() }() // what was wanted of it has been read
	switch {
	case a.StatusCode == http.StatusNotModified && (q.ETag != "" || q.Modified != ""):
		return &Response{URL: u, Same: true, ETag: q.ETag, Modified: q.Modified}, nil, nil
	case a.StatusCode >= 300 && a.StatusCode < 400 && a.Header.Get("Location") != "":
		next := address.Of(a.Header.Get("Location"), u)
		if next == nil {
			return nil, nil, fmt.Errorf("leads on: %w", ErrScheme)
		}
		if next.Scheme == u.Scheme && Host(next) == Host(u) {
			next.User = u.User
		}
		return nil, next, nil
	case a.StatusCode == http.StatusTooManyRequests || a.StatusCode == http.StatusServiceUnavailable:
		after := retryAfter(a.Header.Get("Retry-After"), time.Now())
		h.rest(after)
		return nil, nil, &StatusError{a.StatusCode, after}
	case a.StatusCode < 200 || a.StatusCode > 299 || a.StatusCode == http.StatusPartialContent: // nobody asked for a part
		return nil, nil, &StatusError{Code: a.StatusCode}
	case packed(a.Header.Values("Content-Encoding")):
		return nil, nil, errPacked
	}
	out := &Response{URL: u, ETag: kept(a.Header.Get("ETag")), Modified: kept(a.Header.Get("Last-Modified"))}
	out.Type, out.Charset = MediaType(a.Header.Get("Content-Type"))
	most := c.o.MaxSize + 1
	if q.first > 0 {
		most = q.first
	}
	out.Body, err = io.ReadAll(io.LimitReader(a.Body, most))
	if err != nil {
		return nil, nil, reason(ctx, err)
	}
	if int64(len(out.Body)) > c.o.MaxSize {
		return nil, nil, fmt.Errorf("%w of %d MiB", ErrTooLarge, c.o.MaxSize>>20)
	}
	return out, nil, nil
}

// packed reports whether a body is still packed: gzip alone was asked for, and that is undone by now. Of what
// is no way of packing at all a browser takes no notice.
func packed(ways []string) bool {
	return slices.ContainsFunc(strings.Split(strings.ToLower(strings.Join(ways, ",")), ","), func(s string) bool {
		return slices.Contains([]string{"br", "zstd", "deflate", "gzip", "x-gzip", "compress", "x-compress"}, strings.TrimSpace(s))
	})
}

// longestKept is how many bytes of what an answer says of itself are kept and sent back.
const longestKept = 1 << 10

// kept is what an answer says of itself, to be sent back; empty where it is too long or is no plain text.
func kept(s string) string {
	if len(s) > longestKept || strings.ContainsFunc(s, func(r rune) bool { return r < ' ' || r > '~' }) {
		return ""
	}
	return s
}

// MediaType reads the type and the encoding that a Content-Type names.
func MediaType(s string) (kind, charset string) {
	kind, params, err := mime.ParseMediaType(s)
	if err != nil {
		kind, _, _ = strings.Cut(s, ";")
		return strings.ToLower(strings.TrimSpace(kind)), ""
	}
	return kind, params["charset"]
}
