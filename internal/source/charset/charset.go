// Package charset turns bytes into text: which encoding they are in is told from how they
// read. It knows no word of any language, and nothing of files or pages.
package charset

import (
	"bytes"
	"errors"
	"fmt"
	"net/http"
	"strings"
	letters "unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

// The byte order marks.
var (
	BOMUTF8 = []byte{0xEF, 0xBB, 0xBF}
	BOMLE   = []byte{0xFF, 0xFE}
	BOMBE   = []byte{0xFE, 0xFF}
	BOMLE32 = []byte{0xFF, 0xFE, 0, 0} // begins as UTF-16 does
	BOMBE32 = []byte{0, 0, 0xFE, 0xFF}
)

// NotText is the error for bytes that are no text at all.
type NotText struct{ what string }

// Error is one clause without a subject.
func (e *NotText) Error() string { return "is " + e.what + ", not text" }

// ErrUTF32 is the error for text in UTF-32, which nobody publishes in.
var ErrUTF32 = errors.New("is in UTF-32; convert it to UTF-8")

var errEncoding = errors.New("is in an encoding that is not recognised; convert it to UTF-8")

// eightBit are the encodings told apart by how their letters read, in the
// order in which equal readings are preferred: a French text has the same
// bytes in windows-1252 and windows-1256.
var eightBit = []encoding.Encoding{
	charmap.Windows1252, charmap.ISO8859_15,
	charmap.Windows1251, charmap.KOI8R, charmap.ISO8859_5,
	charmap.Windows1256, charmap.ISO8859_6,
	simplifiedchinese.GB18030,
}

// sampled is how many bytes are enough to tell an encoding.
const sampled = 64 << 10

// Decode turns a file's bytes into UTF-8 text, whatever encoding they are in;
// a byte order mark is dropped, and nothing else is changed.
func Decode(raw []byte) (string, error) {
	switch {
	case bytes.HasPrefix(raw, BOMLE32), bytes.HasPrefix(raw, BOMBE32):
		return "", ErrUTF32
	case bytes.HasPrefix(raw, BOMUTF8):
		raw = raw[len(BOMUTF8):]
	case bytes.HasPrefix(raw, BOMLE), bytes.HasPrefix(raw, BOMBE):
		return Convert(raw, unicode.UTF16(unicode.LittleEndian, unicode.UseBOM))
	}
	if bytes.IndexByte(raw, 0) >= 0 {
		return decodeNULs(raw)
	}
	if kind := http.DetectContentType(raw); !strings.HasPrefix(kind, "text/") && kind != "application/octet-stream" {
		return "", &NotText{kind}
	}
	if utf8.Valid(raw) {
		if controls(raw) > len(raw)/50 {
			return "", &NotText{"binary"}
		}
		return string(raw), nil
	}
	if mostlyUTF8(raw) {
		return string(bytes.ToValidUTF8(raw, []byte(string(utf8.RuneError)))), nil
	}
	if controls(raw) > len(raw)/50 {
		return "", &NotText{"binary"}
	}
	enc, ok := likeliest(raw, eightBit)
	if !ok {
		return "", errEncoding
	}
	return Convert(raw, enc)
}

// decodeNULs reads what holds NUL bytes: UTF-16 without a byte order mark, or no text.
func decodeNULs(raw []byte) (string, error) {
	for _, order := range []unicode.Endianness{unicode.LittleEndian, unicode.BigEndian} {
		enc := unicode.UTF16(order, unicode.IgnoreBOM)
		if s, err := Convert(sample(raw), enc); err == nil && len(raw)%2 == 0 && reads(s) {
			return Convert(raw, enc)
		}
	}
	kind := http.DetectContentType(raw)
	if kind == "application/octet-stream" || strings.HasPrefix(kind, "text/") {
		kind = "binary"
	}
	return "", &NotText{kind}
}

// Convert turns bytes of a known encoding into UTF-8; what the encoding does not have becomes U+FFFD.
func Convert(raw []byte, enc encoding.Encoding) (string, error) {
	out, err := enc.NewDecoder().Bytes(raw)
	if err != nil {
		return "", fmt.Errorf("decoding: %w", err)
	}
	return strings.ToValidUTF8(string(out), string(utf8.RuneError)), nil
}

// likeliest is the encoding in which the bytes read best; false if they read badly in all.
func likeliest(raw []byte, encs []encoding.Encoding) (encoding.Encoding, bool) {
	raw = sample(raw)
	high := 0
	for _, b := range raw {
		if b >= 0x80 {
			high++
		}
	}
	var best encoding.Encoding
	most := 0
	for _, enc := range encs {
		s, err := Convert(raw, enc)
		if err != nil {
			continue
		}
		if n := legibility(s); best == nil || n > most {
			best, most = enc, n
		}
	}
	return best, best != nil && most > high/2
}

// sample cuts a long text to what is enough to tell its encoding.
func sample(raw []byte) []byte {
	if len(raw) > sampled {
		return raw[:sampled]
	}
	return raw
}

// mostlyUTF8 says whether bytes that are no valid UTF-8 are so for a few broken places only.
func mostlyUTF8(raw []byte) bool {
	good, broken := 0, 0
	for i := 0; i < len(raw); {
		r, n := utf8.DecodeRune(raw[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			broken++
		case n > 1:
			good++
		}
		i += n
	}
	return good >= 10*broken
}

// controls counts bytes that stand in no text.
func controls(raw []byte) int {
	n := 0
	for _, b := range raw {
		if b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != '\v' || b == 0x7F {
			n++
		}
	}
	return n
}

// OneLine is a text as one line of valid UTF-8, with single spaces between its words.
func OneLine(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToValidUTF8(s, string(utf8.RuneError)), func(r rune) bool { return letters.IsSpace(r) || letters.IsControl(r) }), " ")
}
