package export

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/encounter"
)

// minutesLine is a line of exported minutes: docs/minutes.schema.json, and the
// headline where it is known apart from the text.
type minutesLine struct {
	mahdar.Minutes
	Headline string `json:"headline,omitempty"`
}

// EncounterLine is a line of exported encounters: which records are of one encounter.
type EncounterLine struct {
	ID       string        `json:"id"`
	Accounts []AccountLine `json:"accounts"`
}

// AccountLine is a meeting record: the article's id, the hash of its text
// (which tells articles of one id apart) and the index, from 0, of the record
// in its meetings.
type AccountLine struct {
	Article string `json:"article"`
	SHA256  string `json:"sha256"`
	Meeting int    `json:"meeting"`
}

// Minutes writes one JSON object a line for each article; ReadMinutes reads them back.
func Minutes(w io.Writer, articles Articles) (Count, error) {
	return jsonLines(w, func(write func(any) error) error {
		for a, err := range articles {
			if err != nil {
				return err
			}
			if err := write(minutesLine{a.Minutes, a.Headline}); err != nil {
				return fmt.Errorf("writing the minutes of %s: %w", a.ID, err)
			}
		}
		return nil
	})
}

// EncounterLines writes one EncounterLine a line; ReadEncounters reads them back.
func EncounterLines(w io.Writer, encounters Encounters) (Count, error) {
	return jsonLines(w, func(write func(any) error) error {
		for e, err := range encounters {
			if err != nil {
				return err
			}
			if err := write(lineOf(e)); err != nil {
				return fmt.Errorf("writing encounter %s: %w", e.ID, err)
			}
		}
		return nil
	})
}

func lineOf(e encounter.Encounter) EncounterLine {
	line := EncounterLine{ID: e.ID, Accounts: make([]AccountLine, 0, len(e.Accounts))}
	for _, a := range e.Accounts {
		line.Accounts = append(line.Accounts, AccountLine{a.Article.ID, a.Article.SHA256, a.Meeting})
	}
	return line
}

// jsonLines writes what each calls write with, one object a line.
func jsonLines(w io.Writer, each func(write func(any) error) error) (Count, error) {
	var n Count
	buf := bufio.NewWriterSize(w, 64<<10)
	enc := json.NewEncoder(buf)
	enc.SetEscapeHTML(false)
	err := each(func(v any) error {
		n.Written++
		return enc.Encode(v)
	})
	if err == nil {
		err = buf.Flush()
	}
	return n, err
}
