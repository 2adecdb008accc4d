package warc

import (
	"bufio"
	"bytes"
	"compress/zlib"
	"errors"
	"io"
	"net/http/httputil"
	"net/textproto"
	"strconv"
	"strings"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/gzip"
)

// Response is what a host answered, as a response record keeps it.
type Response struct {
	Status int // 0 where the record holds what was got and not how, as a resource does
	Header textproto.MIMEHeader
	Body   []byte // put together from its chunks, and unpacked
}

// ErrLong is returned where a body is longer than was allowed.
var ErrLong = errors.New("the body is over the limit")

// Response reads what a response or a resource record holds, of at most so many bytes.
func (r *Record) Response(most int64) (*Response, error) {
	out := &Response{}
	in := bufio.NewReader(r.Block)
	if strings.HasPrefix(r.Header.Get("Content-Type"), "application/http") {
		head := &Reader{in: in}
		line, err := head.line(maxHead)
		if err != nil {
			return nil, err
		}
		fields := strings.Fields(line) // HTTP/1.1 200 OK; some hosts leave out the last
		if len(fields) < 2 {
			return nil, ErrFormat
		}
		if out.Status, err = strconv.Atoi(fields[1]); err != nil {
			return nil, ErrFormat
		}
		out.Header = textproto.MIMEHeader{}
		if err := head.head(out.Header); err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) { // a head may be all there is; what breaks off shows below
			return nil, err
		}
	} else {
		out.Header = textproto.MIMEHeader{"Content-Type": r.Header["Content-Type"]}
	}
	raw, err := readMost(in, most)
	if err != nil {
		return nil, err
	}
	if strings.EqualFold(strings.TrimSpace(out.Header.Get("Transfer-Encoding")), "chunked") {
		if whole, err := readMost(httputil.NewChunkedReader(bytes.NewReader(raw)), most); err == nil { // else it was put together by whoever wrote the archive
			raw = whole
		}
	}
	out.Body, err = unpacked(raw, strings.ToLower(out.Header.Get("Content-Encoding")), most)
	return out, err
}

// readMost reads all of at most so many bytes; beside an error, what came before it.
func readMost(r io.Reader, most int64) ([]byte, error) {
	raw, err := io.ReadAll(io.LimitReader(r, most+1))
	if int64(len(raw)) > most {
		return nil, ErrLong
	}
	return raw, err
}

// unpacked undoes the encodings of a body, the last one first. A body that is not packed as its head says
// is one that was unpacked already; one that breaks off, as crawlers cut what is long, gives what there is of it.
func unpacked(raw []byte, encodings string, most int64) ([]byte, error) {
	all := strings.Split(encodings, ",")
	if len(all) > 3 {
		return nil, ErrFormat
	}
	for i := len(all) - 1; i >= 0; i-- {
		var r io.Reader
		var err error
		begun := true // as what is packed so
		switch strings.TrimSpace(all[i]) {
		case "gzip", "x-gzip":
			r, err = gzip.NewReader(bytes.NewReader(raw))
		case "deflate": // by RFC 9110 in zlib's form; some hosts leave that out
			if r, err = zlib.NewReader(bytes.NewReader(raw)); err != nil {
				r, err, begun = flate.NewReader(bytes.NewReader(raw)), nil, false
			}
		case "br":
			r, begun = brotli.NewReader(bytes.NewReader(raw)), false
		default:
			continue
		}
		if err != nil {
			continue
		}
		out, err := readMost(r, most)
		switch {
		case errors.Is(err, ErrLong):
			return nil, err
		case err == nil || begun && errors.Is(err, io.ErrUnexpectedEOF):
			raw = out
		}
	}
	return raw, nil
}
