package feed

import (
	"bytes"
	"errors"
	"io"
	"regexp"

	"github.com/klauspost/compress/gzip"

	"github.com/mahdar/mahdar/internal/source/charset"
)

// readable gives a list's bytes as they are read: unpacked, in an encoding in which markup is ASCII, and without the control
// characters for which XML would be refused as a whole.
func readable(raw []byte, most int64) []byte {
	raw = unpacked(raw, most)
	if bytes.HasPrefix(raw, charset.BOMLE) || bytes.HasPrefix(raw, charset.BOMBE) {
		text, err := charset.Decode(raw[:len(raw)&^1])
		if err != nil {
			return nil
		}
		raw = []byte(text)
		head := min(len(raw), 256)
		raw = append(wide.ReplaceAll(raw[:head:head], []byte("${1}utf-8")), raw[head:]...)
	}
	raw = stray.ReplaceAllLiteral(raw, []byte(" ")) // a copy
	for i, c := range raw {
		if c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != escape {
			raw[i] = ' '
		}
	}
	return raw
}

// escape begins a change of letters in some encodings.
const escape = 0x1b

var (
	wide  = regexp.MustCompile(`(?i)(encoding\s*=\s*["'])utf-16\w*`)
	stray = regexp.MustCompile(`&#(?:0*(?:[0-8]|1[124-9]|2[0-9]|3[01])|[xX]0*(?:[0-8bBcCeEfF]|1[0-9a-fA-F]));`)
)

// unpacked undoes gzip, in which site maps are kept; of what is broken it gives what there is.
func unpacked(raw []byte, most int64) []byte {
	if !bytes.HasPrefix(raw, []byte{0x1f, 0x8b}) {
		return raw
	}
	z, err := gzip.NewReader(bytes.NewReader(raw))
	if err != nil {
		return nil
	}
	out, _ := io.ReadAll(io.LimitReader(z, most))
	return out
}

// Why a list is not read.
var (
	errDeep = errors.New("its elements nest too deep")
	errMany = errors.New("it has too many elements")
)

// room reports whether a list finds room when it is read. Of a JSON feed, what may begin an object is counted.
func room(raw []byte, first string) error {
	deep, many := extent(raw)
	if first == "" {
		deep, many = 0, bytes.Count(raw, []byte("{"))+bytes.Count(raw, []byte("["))
	}
	switch {
	case deep > maxDepth:
		return errDeep
	case many > maxElements && first != "urlset" && first != "sitemapindex": // which are read one by one
		return errMany
	}
	return nil
}

// maxDepth is how deep elements may lie within others: what reads feeds goes down by recursion.
const maxDepth = 10_000

// longestTag is how far the end of a tag is sought, in bytes.
const longestTag = 4 << 10

// extent is how deep an XML text goes at most, and how many elements it has, as far as can be told without reading it.
func extent(raw []byte) (deep, many int) {
	now := 0
	for {
		i := bytes.IndexByte(raw, '<')
		if i < 0 || i+1 == len(raw) {
			return deep, many
		}
		raw = raw[i+1:]
		switch {
		case raw[0] == '/':
			now--
			continue
		case bytes.HasPrefix(raw, []byte("![CDATA[")):
			end := bytes.Index(raw, []byte("]]>"))
			if end < 0 {
				return deep, many
			}
			raw = raw[end:]
			continue
		case raw[0] == '!' || raw[0] == '?':
			continue
		}
		now++
		many++
		if end := bytes.IndexByte(raw[:min(len(raw), longestTag)], '>'); end > 0 && raw[end-1] == '/' {
			now--
		}
		deep = max(deep, now)
	}
}
