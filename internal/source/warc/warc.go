// Package warc reads web archives (ISO 28500, WARC 1.0 and 1.1): record by record, from a stream,
// compressed by gzip member by member or not at all. What an archive holds is a stranger's: heads are
// bounded, and blocks are read only as far as their reader is.
//
// It is our own because what there is for Go hashes and copies every block that it passes over,
// and reads a third as fast as is needed of an archive of which one record in ten is wanted.
package warc

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/textproto"
	"strconv"
	"strings"

	"github.com/klauspost/compress/gzip"
)

// maxHead is how long the head of a record may be, in bytes.
const maxHead = 64 << 10

// ErrFormat is returned (wrapped) for what is no record. Next goes on behind it.
var ErrFormat = errors.New("is no record of a web archive")

// Record is one record. Its Block is good until Next is called.
type Record struct {
	Version string // such as "1.0"
	Offset  int64  // of its first byte, in the archive as it is unpacked
	Header  textproto.MIMEHeader
	Length  int64     // of its block, in bytes
	Block   io.Reader // gives io.ErrUnexpectedEOF where the archive breaks off
}

// Type is what sort of record it is: warcinfo, request, response, resource, revisit, metadata …
func (r *Record) Type() string { return strings.ToLower(r.Header.Get("Warc-Type")) }

// URI is what was got, without the angle brackets that some writers put around it.
func (r *Record) URI() string {
	return strings.TrimSuffix(strings.TrimPrefix(r.Header.Get("Warc-Target-Uri"), "<"), ">")
}

// Reader reads an archive.
type Reader struct {
	in    *bufio.Reader
	at    int64 // bytes that were read
	block *block
}

// NewReader reads an archive, compressed or not, which its first bytes tell.
func NewReader(r io.Reader) (*Reader, error) {
	in := bufio.NewReaderSize(r, 256<<10)
	if magic, err := in.Peek(2); err == nil && magic[0] == 0x1f && magic[1] == 0x8b {
		z, err := gzip.NewReader(in) // all members, one after the other
		if err != nil {
			return nil, fmt.Errorf("broken gzip: %w", err)
		}
		in = bufio.NewReaderSize(z, 256<<10)
	}
	return &Reader{in: in}, nil
}

// block is the block of a record, of which left bytes were not read yet.
type block struct {
	r    *Reader
	left int64
}

func (b *block) Read(p []byte) (int, error) {
	if b.left <= 0 {
		return 0, io.EOF
	}
	if int64(len(p)) > b.left {
		p = p[:b.left]
	}
	n, err := b.r.in.Read(p)
	b.left -= int64(n)
	b.r.at += int64(n)
	if errors.Is(err, io.EOF) && b.left > 0 {
		err = io.ErrUnexpectedEOF
	}
	return n, err
}

// Next gives the next record; io.EOF at the end. After ErrFormat, which says where, it goes on
// with the next record that it finds.
func (r *Reader) Next() (*Record, error) {
	if err := r.pass(); err != nil {
		return nil, err
	}
	from := r.at
	line, err := r.line(maxHead)
	if err != nil {
		return nil, err
	}
	version, ok := strings.CutPrefix(line, "WARC/")
	if !ok {
		return nil, r.lost(from)
	}
	out := &Record{Version: strings.TrimSpace(version), Offset: from, Header: textproto.MIMEHeader{}}
	if err := r.head(out.Header); err != nil {
		if errors.Is(err, ErrFormat) {
			return nil, r.lost(from)
		}
		return nil, err
	}
	out.Length, err = strconv.ParseInt(out.Header.Get("Content-Length"), 10, 64)
	if err != nil || out.Length < 0 {
		return nil, r.lost(from)
	}
	r.block = &block{r, out.Length}
	out.Block = r.block
	return out, nil
}

// pass goes over the rest of the last record, and the empty lines behind it.
func (r *Reader) pass() error {
	if b := r.block; b != nil {
		for b.left > 0 {
			n, err := r.in.Discard(int(min(b.left, 1<<30)))
			b.left -= int64(n)
			r.at += int64(n)
			if err != nil {
				r.block = nil
				if errors.Is(err, io.EOF) {
					return io.ErrUnexpectedEOF
				}
				return err
			}
		}
		r.block = nil
	}
	for {
		c, err := r.in.ReadByte()
		if err != nil {
			return err
		}
		if c != '\r' && c != '\n' {
			return r.in.UnreadByte()
		}
		r.at++
	}
}

// line reads a line of at most so many bytes, without its end.
func (r *Reader) line(most int) (string, error) {
	var all []byte
	for {
		part, err := r.in.ReadSlice('\n')
		r.at += int64(len(part))
		if len(all)+len(part) > most {
			return "", ErrFormat
		}
		switch {
		case errors.Is(err, bufio.ErrBufferFull):
			all = append(all, part...)
			continue
		case errors.Is(err, io.EOF) && len(all)+len(part) > 0:
			return "", io.ErrUnexpectedEOF
		case err != nil:
			return "", err
		case all != nil:
			part = append(all, part...)
		}
		return string(bytes.TrimRight(part, "\r\n")), nil
	}
}

// head reads the fields of a head up to the empty line behind them. A line that begins with a space goes on
// with the field before it; what is no field is passed over.
func (r *Reader) head(h textproto.MIMEHeader) error {
	last := ""
	for left := maxHead; ; {
		line, err := r.line(left)
		if err != nil {
			return err
		}
		left -= len(line) + 2
		switch {
		case left < 0:
			return ErrFormat
		case line == "":
			return nil
		case line[0] == ' ' || line[0] == '\t':
			if v := h[last]; len(v) > 0 {
				v[len(v)-1] += " " + strings.TrimSpace(line)
			}
			continue
		}
		name, value, ok := strings.Cut(line, ":")
		if !ok {
			continue
		}
		last = textproto.CanonicalMIMEHeaderKey(strings.TrimSpace(name))
		h[last] = append(h[last], strings.TrimSpace(value))
	}
}

// lost goes to the next line that begins a record, and says where none was.
func (r *Reader) lost(from int64) error {
	for {
		if start, err := r.in.Peek(len("WARC/1.")); err != nil || string(start) == "WARC/1." {
			break
		}
		for {
			part, err := r.in.ReadSlice('\n')
			r.at += int64(len(part))
			if !errors.Is(err, bufio.ErrBufferFull) {
				break
			}
		}
	}
	return fmt.Errorf("byte %d %w", from, ErrFormat)
}
