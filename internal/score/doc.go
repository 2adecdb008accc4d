// Package score says how near minutes come to articles whose records people
// have written down: precision, recall and F1 of meetings, visits, statements,
// statements with the right speaker, and events, and the accuracy of a matched
// record's fields. It knows nothing of how minutes are made.
//
// Articles are paired by the SHA-256 of their text, else by id. A meeting
// matches when its sides (countries, else organisations or names) overlap by
// half or more (Jaccard) and its dates do not exclude each other; a visit on a
// shared side, the same country and compatible dates; a statement when its
// content spans overlap by half or more (intersection over union); an event on
// its type and a shared side at both ends. Pairing is one to one, the best
// first.
package score

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"github.com/mahdar/mahdar"
)

// Doc is one article's minutes as they stand in a file: Mahdar's own form, of
// which fields may be missing.
type Doc struct {
	mahdar.Minutes
	// Document is where other programs keep the article's id and hash.
	Document struct {
		ID     string `json:"id"`
		SHA256 string `json:"sha256"`
	} `json:"document"`
}

// ReadFile reads minutes from a JSON Lines file. An error names the file and the line.
func ReadFile(path string) ([]Doc, error) {
	f, err := os.Open(path)
	if err != nil {
		var p *fs.PathError
		if errors.As(err, &p) {
			err = p.Err
		}
		return nil, fmt.Errorf("%s: %w; check the path", path, err)
	}
	defer func() { _ = f.Close() }() // read only
	if info, err := f.Stat(); err == nil && info.IsDir() {
		return nil, fmt.Errorf("%s: is a folder; name a .jsonl with an article and its records a line", path)
	}
	return Read(f, path)
}

// Read reads minutes, one JSON object a line; name is what errors call the input.
func Read(r io.Reader, name string) ([]Doc, error) {
	var docs []Doc
	in := bufio.NewReader(r)
	for n := 1; ; n++ {
		line, err := in.ReadBytes('\n')
		end := errors.Is(err, io.EOF)
		if err != nil && !end {
			return nil, fmt.Errorf("reading %s: %w", name, err)
		}
		if line = bytes.TrimSpace(line); len(line) > 0 {
			var d Doc
			if e := json.Unmarshal(line, &d); e != nil {
				return nil, fmt.Errorf("%s:%d: no minutes: %w; each line is one JSON object, as read --json writes it", name, n, plain(e))
			}
			docs = append(docs, d)
		}
		if end {
			return docs, nil
		}
	}
}

// plain says of JSON of another kind than minutes what it is, without the names of Go's types.
func plain(err error) error {
	var t *json.UnmarshalTypeError
	if !errors.As(err, &t) {
		return err
	}
	if t.Field == "" {
		return fmt.Errorf("this is a JSON %s", t.Value)
	}
	return fmt.Errorf("%q must not be a JSON %s", strings.TrimPrefix(t.Field, "Minutes."), t.Value)
}

// pairDocs finds each gold article's prediction: by hash, else by id, else an empty one.
func pairDocs(gold, pred []Doc) []*Doc {
	by := map[string]*Doc{}
	for i := range pred {
		p := &pred[i]
		for _, k := range []string{p.SHA256, p.Document.SHA256, p.ID, p.Document.ID} {
			if _, seen := by[k]; k != "" && !seen {
				by[k] = p
			}
		}
	}
	out := make([]*Doc, len(gold))
	for i, g := range gold {
		if out[i] = by[g.SHA256]; out[i] == nil {
			out[i] = by[g.ID]
		}
		if out[i] == nil {
			out[i] = &Doc{}
		}
	}
	return out
}
