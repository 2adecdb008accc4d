package main

import (
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/mahdar/mahdar/internal/encounter"
	"github.com/mahdar/mahdar/internal/export"
)

// minutesFiles is the source of articles: files of minutes. They may be read
// several times; what is wrong with them is said the first time.
type minutesFiles struct {
	files        []string
	s            streams
	stdin        *os.File // a copy, as standard input can be read but once
	read, failed int
	said         bool
}

// spool copies standard input, if it is asked for, into a file that ends with the command.
func (m *minutesFiles) spool() error {
	if len(m.files) == 0 {
		m.files = []string{"-"}
	}
	if !slices.Contains(m.files, "-") {
		return nil
	}
	f, err := os.CreateTemp("", "mahdar-*")
	if err != nil {
		return fmt.Errorf("keeping standard input for a while: %w", err)
	}
	m.stdin = f
	if _, err := io.Copy(f, m.s.in); err != nil {
		return fmt.Errorf("reading standard input: %w", err)
	}
	return nil
}

func (m *minutesFiles) clean() {
	if m.stdin != nil {
		_ = m.stdin.Close() // nothing in it is wanted any more
		_ = os.Remove(m.stdin.Name())
	}
}

// articles is where an export takes its articles from.
func (m *minutesFiles) articles() export.Articles {
	return func(yield func(encounter.Article, error) bool) {
		said := m.said
		m.said = true
		if !said {
			m.read, m.failed = 0, 0
		}
		fault := func(file string, err error) {
			if !said {
				m.failed++
				say(m.s.err, "%s: %v", file, err)
			}
		}
		for _, file := range m.files {
			r, err := m.open(file)
			if err != nil {
				fault(shownName(file), err)
				continue
			}
			for a, err := range export.ReadMinutes(r) {
				if err != nil {
					fault(shownName(file), err)
					continue
				}
				if !said {
					m.read++
				}
				if !yield(a, nil) {
					_ = r.Close()
					return
				}
			}
			_ = r.Close() // it was only read
		}
	}
}

func (m *minutesFiles) open(file string) (io.ReadCloser, error) {
	if file == "-" {
		if _, err := m.stdin.Seek(0, io.SeekStart); err != nil {
			return nil, fmt.Errorf("reading it again: %w", err)
		}
		return unzipped(io.NopCloser(m.stdin))
	}
	f, err := os.Open(file)
	if err != nil {
		return nil, errors.Unwrap(err)
	}
	if info, err := f.Stat(); err == nil && info.IsDir() {
		_ = f.Close()
		return nil, errors.New("is a folder: name the files in it")
	}
	return unzipped(f)
}

// unzipped reads through gzip where there is any.
func unzipped(f io.ReadCloser) (io.ReadCloser, error) {
	p := &peeked{ReadCloser: f}
	n, err := io.ReadFull(f, p.head[:])
	p.n = n
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) && !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("reading: %w", err)
	}
	if n < 2 || p.head[0] != 0x1f || p.head[1] != 0x8b {
		return p, nil
	}
	z, err := gzip.NewReader(p)
	if err != nil {
		return nil, fmt.Errorf("unzipping: %w", err)
	}
	return struct {
		io.Reader
		io.Closer
	}{z, f}, nil
}

// peeked gives back the bytes that were looked at.
type peeked struct {
	io.ReadCloser
	head  [2]byte
	n, at int
}

func (p *peeked) Read(b []byte) (int, error) {
	if p.at < p.n {
		n := copy(b, p.head[p.at:p.n])
		p.at += n
		return n, nil
	}
	return p.ReadCloser.Read(b)
}

func shownName(file string) string {
	if file == "-" {
		return "standard input"
	}
	return file
}
