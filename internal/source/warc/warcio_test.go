package warc

import (
	"bytes"
	"crypto/sha1"
	"encoding/base32"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// row is what a reader says of a record.
type row struct {
	File    string
	Type    string
	URI     string
	Length  int64
	Block   string // the SHA-1 of its bytes
	Wrong   bool   // a digest that the record names of itself does not hold
	Status  string // of a response
	Content string // the SHA-1 of what it holds, put together and unpacked
}

// TestWarcio compares every record of the web archives in a folder with what warcio reads of it:
//
//	python3 testdata/listing.py folder >folder/warcio.jsonl
//	MAHDAR_ARCHIVES=folder go test ./internal/source/warc -run TestWarcio -v
//
// Figures, and where the archives come from, are in docs/sources.md.
func TestWarcio(t *testing.T) {
	root := os.Getenv("MAHDAR_ARCHIVES")
	if root == "" {
		t.Skip("MAHDAR_ARCHIVES names no folder with web archives and warcio.jsonl")
	}
	raw, err := os.ReadFile(filepath.Join(root, "warcio.jsonl"))
	if err != nil {
		t.Fatal(err)
	}
	theirs := map[string][]row{}
	for in := json.NewDecoder(bytes.NewReader(raw)); ; {
		var r row
		if err := in.Decode(&r); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		theirs[r.File] = append(theirs[r.File], r)
	}
	var read, contents, more, faults int
	files, _ := filepath.Glob(filepath.Join(root, "*.warc*"))
	for _, path := range files {
		name := filepath.Base(path)
		got, broken := ours(t, path)
		faults += broken
		for i, want := range theirs[name] {
			want.URI = strings.ReplaceAll(want.URI, "%20", " ") // warcio mends what it reads; here a URI is what stands there
			switch {
			case i >= len(got):
				t.Errorf("%s, record %d: not read\nwarcio %+v", name, i, want)
			case got[i] != want:
				t.Errorf("%s, record %d:\n  ours %+v\nwarcio %+v", name, i, got[i], want)
			case want.Content != "":
				contents++
			}
			read++
		}
		if n := len(got) - len(theirs[name]); n > 0 {
			t.Logf("%s: %d more", name, n)
			more += n
		}
	}
	t.Logf("%d archives, %d records of warcio's, of which %d hold pages; %d more where it gives up; bytes that are no record in %d places", len(files), read, contents, more, faults)
}

// ours gives what this package reads of an archive, and how often it met what is no record.
func ours(t *testing.T, path string) (out []row, broken int) {
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r, err := NewReader(f)
	if err != nil {
		t.Fatal(path, err)
	}
	for {
		rec, err := r.Next()
		if errors.Is(err, ErrFormat) {
			broken++
			continue
		}
		if err != nil {
			if !errors.Is(err, io.EOF) {
				t.Log(path, err)
			}
			return out, broken
		}
		block, err := io.ReadAll(rec.Block)
		if err != nil {
			t.Log(path, err)
			continue
		}
		row := row{File: filepath.Base(path), Type: rec.Type(), URI: strings.ReplaceAll(rec.URI(), "%20", " "), Length: rec.Length, Block: digest(block)}
		if row.Type != "revisit" { // whose digest is that of the page it is like
			row.Wrong = wrong(rec, block)
		}
		if slices.Contains([]string{"response", "resource", "revisit"}, row.Type) {
			rec.Block = bytes.NewReader(block)
			a, err := rec.Response(64 << 20)
			if err != nil {
				t.Errorf("%s %s: %v", path, row.URI, err)
			} else {
				row.Content = digest(a.Body)
				if a.Status != 0 {
					row.Status = strconv.Itoa(a.Status)
				}
			}
		}
		out = append(out, row)
	}
}

func digest(b []byte) string {
	sum := sha1.Sum(b)
	return hex.EncodeToString(sum[:])
}

// wrong reports whether a digest that a record names of itself does not hold.
func wrong(rec *Record, block []byte) bool {
	payload := block
	if strings.HasPrefix(rec.Header.Get("Content-Type"), "application/http") {
		_, payload, _ = bytes.Cut(block, []byte("\r\n\r\n"))
	}
	for field, b := range map[string][]byte{"Warc-Block-Digest": block, "Warc-Payload-Digest": payload} {
		want, named := strings.CutPrefix(rec.Header.Get(field), "sha1:")
		sum := sha1.Sum(b)
		if named && !strings.EqualFold(want, digest(b)) && !strings.EqualFold(want, base32.StdEncoding.EncodeToString(sum[:])) &&
			want != base64.StdEncoding.EncodeToString(sum[:]) && want != base64.URLEncoding.EncodeToString(sum[:]) {
			return true
		}
	}
	return false
}
