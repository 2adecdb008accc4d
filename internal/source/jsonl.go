package source

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/source/charset"
	"github.com/mahdar/mahdar/internal/source/stamp"
)

// Two bounds on what a file that holds no articles may cost. Both count from the last article that was read.
const (
	maxBadLines = 100 // then it is no JSON Lines file, and a fault a line helps nobody
	maxBarren   = 32  // times the limit for one article: past that it is a decompression bomb
)

// readLines reads JSON Lines: a stream of any length, one article a line.
func readLines(o Options, in *bufio.Reader, file, name string, yield emit) bool {
	if head, _ := in.Peek(4); bytes.HasPrefix(head, charset.BOMLE32) || bytes.HasPrefix(head, charset.BOMBE32) {
		return fault(yield, file, 0, "", "%w", charset.ErrUTF32)
	}
	in, err := utf8Lines(in)
	if err != nil {
		return fault(yield, file, 0, remedyFor(err), "reading: %w", err)
	}
	articles, faults := 0, 0
	bad := 0 // lines in a row that gave a fault
	barren := int64(0)
	for n := 1; ; n++ {
		line, over, err := nextLine(in, o.max(), &barren)
		if err != nil && !errors.Is(err, io.EOF) {
			return fault(yield, file, n, remedyFor(err), "reading: %w", reason(err))
		}
		end := err != nil
		if barren > maxBarren*o.max() {
			return fault(yield, file, n, "the rest of the file was not read", "%s without one article", size(barren))
		}
		if line = bytes.TrimSpace(line); len(line) > 0 || over {
			var a mahdar.Article
			var problem error
			var remedy string
			if over {
				problem, remedy = fmt.Errorf("line is over %s, the limit for one article", size(o.max())), o.split()
			} else {
				a, remedy, problem = parseLine(line)
			}
			if problem != nil {
				faults++
				if !fault(yield, file, n, remedy, "%w", problem) {
					return false
				}
				if bad++; bad == maxBadLines {
					return fault(yield, file, n, "check that this is JSON Lines; the rest of the file was not read", "%d broken lines in a row", bad)
				}
			} else {
				articles, bad, barren = articles+1, 0, 0
				if a.ID == "" {
					a.ID = fmt.Sprintf("%s-%d", name, n)
				}
				if !yield(Item{Article: a, File: file, Line: n}, nil) {
					return false
				}
			}
		}
		if end {
			break
		}
	}
	if articles == 0 && faults == 0 {
		return fault(yield, file, 0, remedyFor(errEmpty), "%w", errEmpty)
	}
	return true
}

// nextLine reads to the end of a line. Of a line over max it keeps nothing,
// and reads on to its end unless *barren, which counts bytes, says enough.
func nextLine(in *bufio.Reader, limit int64, barren *int64) (line []byte, over bool, err error) {
	for {
		part, err := in.ReadSlice('\n')
		*barren += int64(len(part))
		if over = over || int64(len(line)+len(part)) > limit+1; over {
			line = nil
		} else {
			line = append(line, part...)
		}
		if err == nil || !errors.Is(err, bufio.ErrBufferFull) {
			return line, over, err
		}
		if over && *barren > maxBarren*limit {
			return nil, true, nil
		}
	}
}

// record is a line as it is written; a pointer tells an absent field from an empty one.
type record struct {
	ID        json.RawMessage `json:"id"`
	URL       *string         `json:"url"`
	Published *string         `json:"published"`
	Lang      *string         `json:"lang"`
	Author    *string         `json:"author"`
	Outlet    *string         `json:"outlet"`
	Title     json.RawMessage `json:"title"`
	Text      *string         `json:"text"`
}

// parseLine reads one article from one JSON object; what went wrong comes with its remedy.
func parseLine(line []byte) (mahdar.Article, string, error) {
	var rec record
	if !utf8.Valid(line) {
		return mahdar.Article{}, "JSON is written in UTF-8: convert the file", errors.New("line is not UTF-8")
	}
	if err := json.Unmarshal(line, &rec); err != nil {
		return mahdar.Article{}, `each line is one object such as {"text": "…", "published": "2024-07-25"}`, jsonProblem(err)
	}
	if rec.Text == nil {
		return mahdar.Article{}, `each line is one object such as {"text": "…", "published": "2024-07-25"}`, errors.New(`no "text" field`)
	}
	if strings.TrimSpace(*rec.Text) == "" {
		return mahdar.Article{}, "leave the line out", errors.New(`"text" is empty`)
	}
	a := mahdar.Article{URL: deref(rec.URL), Lang: deref(rec.Lang), Author: deref(rec.Author), Outlet: deref(rec.Outlet), Text: *rec.Text, ID: scalar(rec.ID)}
	if rec.Title != nil && rec.Title[0] == '"' { // Mahdar's own output has a span there, which says nothing new
		a.Title = scalar(rec.Title)
	}
	if day := deref(rec.Published); day != "" {
		at, err := stamp.Day(day)
		if err != nil {
			return mahdar.Article{}, `write "published" as 2024-07-25`, err
		}
		a.Published = at
	}
	return a, "", nil
}

func jsonProblem(err error) error {
	var kind *json.UnmarshalTypeError
	if errors.As(err, &kind) {
		if kind.Field == "" {
			return fmt.Errorf("line is a JSON %s, not an object", kind.Value)
		}
		return fmt.Errorf("%q is a JSON %s, not a string", kind.Field, kind.Value)
	}
	return fmt.Errorf("broken JSON: %w", err)
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// scalar is a JSON string's or number's value; ids are written as either.
func scalar(raw json.RawMessage) string {
	var s string
	if json.Unmarshal(raw, &s) == nil {
		return s
	}
	var n json.Number
	if json.Unmarshal(raw, &n) == nil {
		return n.String()
	}
	return ""
}

// utf8Lines passes over a byte order mark, and turns UTF-16 that has one into UTF-8.
func utf8Lines(in *bufio.Reader) (*bufio.Reader, error) {
	head, err := in.Peek(3)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	switch {
	case bytes.HasPrefix(head, charset.BOMUTF8):
		_, err = in.Discard(len(charset.BOMUTF8))
		return in, err
	case bytes.HasPrefix(head, charset.BOMLE):
		return bufio.NewReaderSize(&utf16Reader{in: in}, 64<<10), nil
	case bytes.HasPrefix(head, charset.BOMBE):
		return bufio.NewReaderSize(&utf16Reader{in: in, big: true}, 64<<10), nil
	}
	return in, nil
}

// utf16Reader decodes a stream of UTF-16 and drops byte order marks.
type utf16Reader struct {
	in      *bufio.Reader
	big     bool
	pending []byte // decoded and not yet read
}

func (u *utf16Reader) unit() (rune, error) {
	var b [2]byte
	if _, err := io.ReadFull(u.in, b[:]); err != nil {
		return 0, err
	}
	if u.big {
		return rune(b[0])<<8 | rune(b[1]), nil
	}
	return rune(b[1])<<8 | rune(b[0]), nil
}

func (u *utf16Reader) Read(p []byte) (int, error) {
	if len(p) == 0 {
		return 0, nil
	}
	for len(u.pending) == 0 {
		r, err := u.unit()
		if err != nil {
			return 0, err
		}
		if utf16.IsSurrogate(r) {
			low, err := u.unit()
			if err != nil {
				low = utf8.RuneError
			}
			r = utf16.DecodeRune(r, low)
		}
		if r != 0xFEFF {
			u.pending = utf8.AppendRune(u.pending, r)
		}
	}
	n := copy(p, u.pending)
	u.pending = u.pending[n:]
	return n, nil
}
