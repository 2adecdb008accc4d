package export

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"
	"strings"
	"unicode/utf8"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/encounter"
)

// MaxLine bounds a line of JSON, in bytes: the largest text, each byte of it escaped, and its records.
const MaxLine = 8 * mahdar.MaxText

// Fault is why a line could not be read. Its message names the line and the
// remedy, not the file, which the reader does not know.
type Fault struct {
	Line   int // from 1
	Err    error
	Remedy string
}

func (f *Fault) Error() string {
	if f.Remedy == "" {
		return fmt.Sprintf("line %d: %v", f.Line, f.Err)
	}
	return fmt.Sprintf("line %d: %v: %s", f.Line, f.Err, f.Remedy)
}

func (f *Fault) Unwrap() error { return f.Err }

// ReadMinutes reads what Minutes or read --json wrote. A line that is no
// minutes gives a *Fault and the rest goes on; an error of r ends it. What it
// hands out is checked: every span lies within the text (where the line has it)
// on letters' boundaries, the text has the hash, actors and meetings that
// records name are there, days are days, and values are those of
// docs/records.md.
func ReadMinutes(r io.Reader) iter.Seq2[encounter.Article, error] {
	return readLines(r, func(line []byte) (encounter.Article, string, error) {
		var m minutesLine
		if remedy, err := decode(line, &m); err != nil {
			return encounter.Article{}, remedy, err
		}
		if err := checkMinutes(&m.Minutes); err != nil {
			return encounter.Article{}, "make the minutes again with read --json --text", err
		}
		return encounter.Article{Minutes: m.Minutes, Headline: m.Headline}, "", nil
	})
}

// ReadEncounters reads what EncounterLines wrote, as ReadMinutes does. That the
// articles are known is the caller's to check.
func ReadEncounters(r io.Reader) iter.Seq2[EncounterLine, error] {
	return readLines(r, func(line []byte) (EncounterLine, string, error) {
		var e EncounterLine
		if remedy, err := decode(line, &e); err != nil {
			return EncounterLine{}, remedy, err
		}
		if err := checkEncounter(&e); err != nil {
			return EncounterLine{}, "export the encounters again", err
		}
		return e, "", nil
	})
}

// readLines hands out each line that parse takes; empty lines are passed over.
func readLines[T any](r io.Reader, parse func([]byte) (T, string, error)) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		var none T
		in := bufio.NewReaderSize(r, 64<<10)
		for n := 1; ; n++ {
			line, over, err := nextLine(in)
			if err != nil && !errors.Is(err, io.EOF) {
				yield(none, fmt.Errorf("reading line %d: %w", n, err))
				return
			}
			if line = bytes.TrimSpace(line); over || len(line) > 0 {
				v, fault := none, error(nil)
				if over {
					fault = &Fault{n, fmt.Errorf("is over %d MiB", MaxLine>>20), "it is no line of minutes or encounters"}
				} else if got, remedy, problem := parse(line); problem != nil {
					fault = &Fault{n, problem, remedy}
				} else {
					v = got
				}
				if !yield(v, fault) {
					return
				}
			}
			if err != nil {
				return
			}
		}
	}
}

// nextLine reads to the end of a line; of one over MaxLine it keeps nothing.
func nextLine(in *bufio.Reader) (line []byte, over bool, err error) {
	for {
		part, err := in.ReadSlice('\n')
		if over = over || len(line)+len(part) > MaxLine; over {
			line = nil
		} else {
			line = append(line, part...)
		}
		if err == nil || !errors.Is(err, bufio.ErrBufferFull) {
			return line, over, err
		}
	}
}

// decode reads one object without unknown fields: of those the import would
// lose what they say. What is missing, the checks find.
func decode(line []byte, into any) (remedy string, err error) {
	const remedyForm = "each line is one object as export writes it"
	if !utf8.Valid(line) {
		return "JSON is written in UTF-8: convert the file", errors.New("is not UTF-8")
	}
	dec := json.NewDecoder(bytes.NewReader(line))
	dec.DisallowUnknownFields()
	if err := dec.Decode(into); err != nil {
		if strings.Contains(err.Error(), "unknown field") {
			return "it was written by a later version of mahdar, or is something else", errors.New(strings.TrimPrefix(err.Error(), "json: "))
		}
		var kind *json.UnmarshalTypeError
		if errors.As(err, &kind) {
			return remedyForm, fmt.Errorf("%q is a JSON %s", kind.Field, kind.Value)
		}
		return remedyForm, fmt.Errorf("broken JSON: %w", err)
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return remedyForm, errors.New("holds more than one object")
	}
	return "", nil
}
