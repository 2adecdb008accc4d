package warc

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"maps"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
)

// site is a host that answers with the very bytes that it is told, and keeps those that it was asked with.
type site struct {
	net.Listener
	sync.Mutex
	answers map[string]string // by path
	asked   map[string]string
}

func newSite(t *testing.T, answers map[string]string) *site {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s := &site{Listener: l, answers: answers, asked: map[string]string{}}
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			go s.answer(c)
		}
	}()
	return s
}

func (s *site) answer(c net.Conn) {
	defer c.Close()
	var all strings.Builder
	for in := bufio.NewReader(c); !strings.HasSuffix(all.String(), "\r\n\r\n"); {
		line, err := in.ReadString('\n')
		if err != nil {
			return
		}
		all.WriteString(line)
	}
	path := strings.Fields(all.String())[1]
	answer, ok := s.answers[path]
	if !ok {
		answer = "HTTP/1.1 404 Not Found\r\nContent-Length: 7\r\nConnection: close\r\n\r\nnothing"
	}
	s.Lock()
	s.asked[path], s.answers[path] = all.String(), answer
	s.Unlock()
	_, _ = io.WriteString(c, answer)
}

// TestWget reads what wget writes of a site: of every answer and question the very bytes that went over the net, of every
// page the words; in one file or a gzip member a record; and of what had been got before, that it is the same.
func TestWget(t *testing.T) {
	wget, err := exec.LookPath("wget")
	if err != nil {
		t.Skip("wget is not here")
	}
	packed := zipped(t, strings.Repeat("packed ", 100))
	large := strings.Repeat("a large page. ", 100_000)
	pages := map[string]string{
		"/":       `<a href="/chunks">a</a><a href="/zip">b</a><a href="/both">c</a><a href="/large">d</a><a href="/moved">e</a><a href="/none">f</a><a href="/bytes">g</a><a href="/open">h</a>`,
		"/chunks": "first, second, third",
		"/zip":    strings.Repeat("packed ", 100),
		"/both":   strings.Repeat("packed ", 100),
		"/large":  large,
		"/there":  "moved to here",
		"/bytes":  "\x00\xff\r\n\r\nWARC/1.0\r\nWARC-Type: response\r\n\r\n\r\n",
		"/open":   "until the line is cut",
		"/none":   "nothing",
		"/moved":  "",
	}
	const ok = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n"
	full := func(fields, body string) string {
		return ok + fields + fmt.Sprintf("Content-Length: %d\r\n\r\n%s", len(body), body)
	}
	s := newSite(t, map[string]string{
		"/":       full("", pages["/"]),
		"/chunks": ok + "Transfer-Encoding: chunked\r\n\r\n7\r\nfirst, \r\n8;x=y\r\nsecond, \r\n5\r\nthird\r\n0\r\n\r\n",
		"/zip":    full("Content-Encoding: gzip\r\n", packed),
		"/both":   ok + fmt.Sprintf("Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n%s\r\n%x\r\n%s\r\n0\r\n\r\n", packed[:5], len(packed)-5, packed[5:]),
		"/large":  full("", large),
		"/moved":  "HTTP/1.1 302 Found\r\nLocation: /there\r\nContent-Length: 0\r\nConnection: close\r\n\r\n",
		"/there":  full("Set-Cookie: a=b\r\n", pages["/there"]),
		"/bytes":  full("", pages["/bytes"]),
		"/open":   ok + "\r\n" + pages["/open"],
	})
	defer s.Close()
	base := "http://" + s.Addr().String()
	dir := t.TempDir()
	run := func(name string, options ...string) *os.File {
		file := filepath.Join(dir, name)
		// what is missing on the site makes it end with a status of its own
		out, err := exec.Command(wget, append(options, "--recursive", "--level=1", "--directory-prefix="+t.TempDir(), "--warc-file="+file, base+"/")...).CombinedOutput()
		files, _ := filepath.Glob(file + ".warc*")
		if len(files) != 1 {
			t.Fatalf("%v, %v: %s", files, err, out)
		}
		f, err := os.Open(files[0])
		if err != nil {
			t.Fatal(err)
		}
		return f
	}
	for _, c := range []struct {
		name    string
		options []string
	}{{"plain", []string{"--no-warc-compression"}}, {"members", []string{"--warc-cdx"}}, {"again", []string{"--warc-dedup=" + filepath.Join(dir, "members.cdx")}}} {
		f := run(c.name, c.options...)
		s.Lock() // nobody asks now
		types := map[string]int{}
		r, err := NewReader(f)
		if err != nil {
			t.Fatal(err)
		}
		for {
			rec, err := r.Next()
			if errors.Is(err, io.EOF) {
				break
			}
			if err != nil {
				t.Fatal(c.name, err)
			}
			types[rec.Type()]++
			path, here := strings.CutPrefix(rec.URI(), base)
			if !here {
				continue
			}
			block, err := io.ReadAll(rec.Block)
			if err != nil {
				t.Fatal(c.name, path, err)
			}
			switch rec.Type() {
			case "request":
				if string(block) != s.asked[path] {
					t.Errorf("%s %s: asked with %q, read %q", c.name, path, s.asked[path], block)
				}
			case "revisit": // holds the head alone
				if head, _, _ := strings.Cut(s.answers[path], "\r\n\r\n"); strings.TrimSpace(string(block)) != head {
					t.Errorf("%s %s: revisited with %q, read %q", c.name, path, head, block)
				}
			case "response":
				if string(block) != s.answers[path] {
					t.Errorf("%s %s: %d bytes were sent, %d read", c.name, path, len(s.answers[path]), len(block))
				}
				rec.Block = bytes.NewReader(block)
				a, err := rec.Response(16 << 20)
				if err != nil {
					t.Fatal(c.name, path, err)
				}
				want := map[string]int{"/none": 404, "/robots.txt": 404, "/moved": 302}[path]
				if want == 0 {
					want = 200
				}
				if words, ok := pages[path]; a.Status != want || ok && string(a.Body) != words {
					t.Errorf("%s %s: %d, %d bytes of %d", c.name, path, a.Status, len(a.Body), len(words))
				}
			}
		}
		s.Unlock()
		_ = f.Close()
		t.Log(c.name, types)
		want := len(s.answers)
		if types["warcinfo"] == 0 || types["request"] != want || types["response"]+types["revisit"] != want || (types["revisit"] > 0) != (c.name == "again") {
			t.Errorf("%s: %v, the site was asked for %d: %q", c.name, types, want, slices.Sorted(maps.Keys(s.answers)))
		}
	}
}
