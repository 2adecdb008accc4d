package watch

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/book"
	"github.com/mahdar/mahdar/internal/encounter"
	"github.com/mahdar/mahdar/internal/source"
	"github.com/mahdar/mahdar/internal/source/web"
)

// A net of hosts on loopback addresses, in memory: so that a day of waiting passes in moments, and at every
// moment it is known what was asked.

// site is one host of it.
type site struct {
	t       testing.TB
	address string // host and port
	serve   func(s *site, w http.ResponseWriter, r *http.Request)
	secret  *tls.Config // of one that speaks TLS
	deaf    bool        // nobody listens there

	mu    sync.Mutex
	asked []request
	now   int // requests that are being answered
	most  int
}

// request is one that a host was asked.
type request struct {
	path  string
	at    time.Time
	same  bool // it was asked only for what had changed
	agent string
}

// ServeHTTP notes what is asked, and answers.
func (s *site) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	s.asked = append(s.asked, request{r.URL.RequestURI(), time.Now(), r.Header.Get("If-None-Match")+r.Header.Get("If-Modified-Since") != "", r.UserAgent()})
	s.now++
	s.most = max(s.most, s.now)
	s.mu.Unlock()
	defer func() {
		s.mu.Lock()
		s.now--
		s.mu.Unlock()
	}()
	s.serve(s, w, r)
}

// url is an address on the host.
func (s *site) url(path string) string {
	scheme := "http://"
	if s.secret != nil {
		scheme = "https://"
	}
	return scheme + s.address + path
}

// times is how often a path was asked for.
func (s *site) times(path string) (n int) {
	for _, r := range s.asked {
		if r.path == path {
			n++
		}
	}
	return n
}

// network are hosts by their addresses.
type network map[string]*site

// dial connects to one.
func (n network) dial(_ context.Context, _, address string) (net.Conn, error) {
	s := n[strings.TrimSuffix(address, ":80")]
	if s == nil {
		s = n[address]
	}
	if s == nil || s.deaf {
		return nil, &net.OpError{Op: "dial", Net: "tcp", Err: errors.New("connection refused")}
	}
	here, there := net.Pipe()
	if s.secret != nil {
		there = tls.Server(there, s.secret)
	}
	server := &http.Server{Handler: s, ErrorLog: slog.NewLogLogger(slog.DiscardHandler, slog.LevelError)}
	go func() { _ = server.Serve(&one{conn: there}) }()
	return here, nil
}

// one is a listener for one connection.
type one struct {
	conn net.Conn
}

// Accept gives the connection, then no other.
func (o *one) Accept() (net.Conn, error) {
	if o.conn == nil {
		return nil, io.EOF
	}
	c := o.conn
	o.conn = nil
	return c, nil
}

// Close closes nothing: the connection is the server's.
func (o *one) Close() error { return nil }

// Addr is not asked for.
func (o *one) Addr() net.Addr { return &net.TCPAddr{IP: net.IPv4(127, 0, 0, 1)} }

// selfSigned is a certificate that nobody vouches for.
func selfSigned(t testing.TB) *tls.Config {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	form := &x509.Certificate{SerialNumber: big.NewInt(1), NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().AddDate(1, 0, 0)}
	raw, err := x509.CreateCertificate(rand.Reader, form, form, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	return &tls.Config{Certificates: []tls.Certificate{{Certificate: [][]byte{raw}, PrivateKey: key}}}
}

// watcher makes one that watches these sources on this net.
func (n network) watcher(t testing.TB, b *book.Book, log *bytes.Buffer, c Config) *Watcher {
	t.Helper()
	if err := c.settle(); err != nil {
		t.Fatal(err)
	}
	return New(Options{
		Config: &c, Book: b, Log: slog.New(slog.NewTextHandler(log, nil)),
		Client: web.New(web.Options{Private: true, Dial: n.dial, Delay: time.Duration(c.Delay), Patience: 3 * time.Second, MaxSize: 1 << 20}),
		Entry:  func(ctx context.Context, it source.Item, _ string) (*book.Entry, error) { return entry(ctx, b, it) },
	})
}

// entry reads an article for a book that does not have it.
func entry(ctx context.Context, b *book.Book, it source.Item) (*book.Entry, error) {
	sum := sha256.Sum256([]byte(it.Text))
	has, err := b.Has(ctx, it.URL, hex.EncodeToString(sum[:]), it.Published)
	if err != nil || has {
		return &book.Entry{}, err
	}
	m, err := reader.Read(it.Article)
	if err != nil {
		return nil, err
	}
	m.Text = it.Text
	e := &book.Entry{Article: encounter.Article{Minutes: m, Headline: it.Title}, Seen: book.Sighting{Page: it.URL, URL: it.URL, Source: it.File, Got: time.Now()}, Packs: "test"}
	e.Prepared = book.Prepare(&e.Article)
	return e, nil
}

// reader is one for all tests: it holds the languages.
var reader *mahdar.Reader

// TestMain reads and keeps an article first: what is made on first use must not be made within a bubble of time, for
// the next one could not use it.
func TestMain(m *testing.M) {
	if err := warm(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	os.Exit(m.Run())
}

func warm() (err error) {
	if reader, err = mahdar.NewReader(); err != nil {
		return err
	}
	dir, err := os.MkdirTemp("", "watch")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	ctx := context.Background()
	b, err := book.Open(ctx, filepath.Join(dir, "book.db"), true)
	if err != nil {
		return err
	}
	defer b.Close()
	e, err := entry(ctx, b, source.Item{Article: mahdar.Article{URL: "https://example.org/", Text: "The foreign minister of Laos met his Thai counterpart in Vientiane on Thursday."}})
	if err != nil {
		return err
	}
	if _, err = b.Add(ctx, []book.Entry{*e}); err != nil {
		return err
	}
	for _, err := range b.Articles(ctx) {
		if err != nil {
			return err
		}
	}
	return nil
}

// fresh is an empty book.
func fresh(t testing.TB) *book.Book {
	t.Helper()
	b, err := book.Open(t.Context(), filepath.Join(t.TempDir(), "book.db"), true)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// story is an article's page: no two of different names share a paragraph.
func story(name string) string {
	return fmt.Sprintf(`<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Talks on %[1]s</title></head><body><article><h1>Talks on %[1]s</h1>
<p>The foreign minister of Laos met his Thai counterpart in Vientiane on Thursday and spoke with him about the matter of %[1]s, as his ministry said in a statement.</p>
<p>Both sides agreed to go on with their talks on %[1]s next month, and to hold a meeting of their experts before that, according to the same statement.</p>
<p>“We are close to an agreement on %[1]s,” the minister told reporters after the meeting, which went on for two hours.</p></article></body></html>`, name)
}

// rss is a feed that names these paths.
func rss(s *site, paths ...string) string {
	var b strings.Builder
	b.WriteString(`<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>`)
	for _, p := range paths {
		fmt.Fprintf(&b, "<item><title>Talks</title><link>%s</link></item>", strings.ReplaceAll(s.url(p), "&", "&amp;"))
	}
	b.WriteString("</channel></rss>")
	return b.String()
}
