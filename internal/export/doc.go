// Package export writes minutes and encounters in the forms that other fields
// use: event data (PLOVER, CAMEO in GDELT's layout), tables (CSV, Parquet),
// calendars, graphs, linked data, and JSON Lines of our own; and it reads those
// lines back. It knows the records and the forms. It does not know where
// articles are kept, what makes meetings one encounter, or any language.
// docs/export.md says of each form which of its fields come from which of ours,
// and what is lost.
//
// Input comes as iterators and is written as it comes. An error that an
// iterator gives ends the export: what can be passed over, its maker passes over.
package export

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"iter"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/encounter"
)

// Articles is where articles come from, one at a time.
type Articles = iter.Seq2[encounter.Article, error]

// Encounters is where encounters come from, one at a time.
type Encounters = iter.Seq2[encounter.Encounter, error]

// Count is what an export wrote.
type Count struct {
	// Written counts what the form holds: lines, rows, events of a calendar, edges of a graph, records of a JSON-LD document.
	Written int
	// Undated counts records left out because the form asks for a day and the article tells none.
	Undated int
	// Uncoded counts events left out because they have no code in CAMEO.
	Uncoded int
}

// quote is the words of a span. An article whose text is not there, or ends before the span does, gives none.
func quote(a *encounter.Article, s mahdar.Span) string {
	if s.Start < 0 || s.End > len(a.Text) || s.Start > s.End {
		return ""
	}
	return a.Text[s.Start:s.End]
}

// needText says of an article without its text that a form that quotes it cannot be written.
func needText(a *encounter.Article) error {
	if a.Text == "" {
		return fmt.Errorf("article %s has no text to quote: make its minutes with read --json --text", a.ID)
	}
	return nil
}

// ids gives records their ids within one article.
type ids struct {
	sha  string
	seen map[string]int
}

func newIDs(a *encounter.Article) *ids { return &ids{a.SHA256, map[string]int{}} }

// of is 16 hexadecimal digits of the SHA-256 of the article's hash, the kind of
// the record, the spans of its evidence and the actors it names. A record that
// the article holds twice is told apart by its order.
func (n *ids) of(kind string, evidence []mahdar.Span, actors ...[]string) string {
	b := append([]byte(n.sha), 0)
	b = append(append(b, kind...), 0)
	for _, s := range evidence {
		b = strconv.AppendInt(b, int64(s.Start), 10)
		b = append(b, '-')
		b = strconv.AppendInt(b, int64(s.End), 10)
		b = append(b, 0)
	}
	for _, list := range actors {
		for _, id := range list {
			b = append(append(b, id...), 0)
		}
		b = append(b, 1)
	}
	key := digest(b)
	times := n.seen[key]
	n.seen[key]++
	if times > 0 {
		key = digest(strconv.AppendInt(b, int64(times), 10))
	}
	return key
}

func digest(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:8])
}

// characters turns byte offsets of a text into offsets in Unicode code points, as other standards count.
type characters struct {
	text  string
	marks []int // code points that begin before every stride bytes
}

const stride = 512

func newCharacters(text string) *characters {
	c := &characters{text, make([]int, 0, len(text)/stride+1)}
	count := 0
	for at := 0; at <= len(text); at += stride {
		c.marks = append(c.marks, count)
		count += beginnings(text[at:min(at+stride, len(text))])
	}
	return c
}

// at is the number of code points that begin before the byte offset.
func (c *characters) at(offset int) int {
	offset = min(max(offset, 0), len(c.text))
	i := offset / stride
	return c.marks[i] + beginnings(c.text[i*stride:offset])
}

// beginnings counts the bytes that begin a code point.
func beginnings(s string) int {
	n := 0
	for i := range len(s) {
		if utf8.RuneStart(s[i]) {
			n++
		}
	}
	return n
}

// actorsByID finds an article's actors.
func actorsByID(a *encounter.Article) map[string]*mahdar.Actor {
	m := make(map[string]*mahdar.Actor, len(a.Actors))
	for i := range a.Actors {
		m[a.Actors[i].ID] = &a.Actors[i]
	}
	return m
}

func pick(by map[string]*mahdar.Actor, list []string) []*mahdar.Actor {
	out := make([]*mahdar.Actor, 0, len(list))
	for _, id := range list {
		if a := by[id]; a != nil {
			out = append(out, a)
		}
	}
	return out
}

func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// called is what an actor is called: by name, or by office and state where it has none.
func called(a *mahdar.Actor) string {
	if a.Name != nil {
		return *a.Name
	}
	role := strings.ReplaceAll(cmp.Or(value(a.Role), a.Kind), "-", " ")
	if of := cmp.Or(countryName(value(a.Country)), value(a.Org)); of != "" {
		return role + " of " + of
	}
	return role
}

// side is what an actor acts for: a state, an organisation, or itself.
func side(a *mahdar.Actor) string {
	switch {
	case a.Org != nil && a.Country == nil, a.Org != nil && a.Kind == "organisation":
		return "org:" + *a.Org
	case a.Country != nil:
		return "state:" + *a.Country
	case a.Name != nil:
		return "name:" + *a.Name
	}
	return "actor:" + a.ID
}

// sides groups actors by what they act for, in the order in which the record names them.
func sides(actors []*mahdar.Actor) [][]*mahdar.Actor {
	var order []string
	by := map[string][]*mahdar.Actor{}
	for _, a := range actors {
		k := side(a)
		if by[k] == nil {
			order = append(order, k)
		}
		by[k] = append(by[k], a)
	}
	out := make([][]*mahdar.Actor, 0, len(order))
	for _, k := range order {
		out = append(out, by[k])
	}
	return out
}

// ErrNothing says that there is nothing to write in a form that cannot be empty.
var ErrNothing = errors.New("nothing to export: no record has a day")

// preciseDays is up to how many days a record can last. A longer range says
// that it was some day of these ("in May"), and not from when to when.
const preciseDays = 10

// vague says of a range of days that no day is told.
func vague(start, end string) bool {
	from, err := time.Parse(time.DateOnly, start)
	to, err2 := time.Parse(time.DateOnly, end)
	return err != nil || err2 != nil || to.Sub(from) >= preciseDays*24*time.Hour
}
