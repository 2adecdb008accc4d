package source

import (
	"bytes"

	"github.com/mahdar/mahdar/internal/source/charset"
)

// sniff tells the form of an input that has no ending, from its first bytes.
func sniff(head []byte) form {
	switch {
	case bytes.HasPrefix(head, []byte("WARC/")):
		return archive
	case bytes.HasPrefix(head, []byte("%PDF-")):
		return pdfFile
	case bytes.HasPrefix(head, []byte("filedesc://")):
		return arc
	case bytes.HasPrefix(head, []byte("PK\x03\x04")):
		return zipFile
	}
	head = bytes.TrimPrefix(head, charset.BOMUTF8)
	if bytes.HasPrefix(head, charset.BOMLE) || bytes.HasPrefix(head, charset.BOMBE) {
		head = bytes.ReplaceAll(head[2:], []byte{0}, nil) // enough to see ASCII in it
	}
	head = bytes.TrimSpace(head)
	if bytes.HasPrefix(head, []byte("{")) && bytes.HasPrefix(bytes.TrimSpace(head[1:]), []byte(`"`)) {
		return lines
	}
	low := bytes.ToLower(head)
	for bytes.HasPrefix(low, []byte("<!--")) || bytes.HasPrefix(low, []byte("<?xml")) {
		end := bytes.IndexByte(low, '>')
		if end < 0 {
			return plain
		}
		low = bytes.TrimSpace(low[end+1:])
	}
	for _, start := range []string{"<!doctype html", "<html", "<head", "<body"} {
		if bytes.HasPrefix(low, []byte(start)) {
			return webPage
		}
	}
	return plain
}
