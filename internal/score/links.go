package score

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"
)

// Told is one account: the record of a number, from 0, among an article's meetings.
type Told struct {
	Article string `json:"article"`
	Meeting int    `json:"meeting"`
}

// UnmarshalJSON reads {"article": "a-01", "meeting": 0} and ["a-01", 0].
func (t *Told) UnmarshalJSON(raw []byte) error {
	type plainTold Told
	if len(raw) == 0 || raw[0] != '[' {
		return json.Unmarshal(raw, (*plainTold)(t))
	}
	parts := [2]any{&t.Article, &t.Meeting}
	var got []json.RawMessage
	if err := json.Unmarshal(raw, &got); err != nil {
		return err
	}
	if len(got) != len(parts) {
		return fmt.Errorf("an account has an article and a number, not %d values", len(got))
	}
	for i, p := range parts {
		if err := json.Unmarshal(got[i], p); err != nil {
			return err
		}
	}
	return nil
}

// Linked is one encounter: the accounts that are of it.
type Linked struct {
	ID       string `json:"id"`
	Accounts []Told `json:"accounts"`
}

// ReadLinks reads encounters: {"encounters": [{"id", "accounts": [["a-01", 0], …]}]},
// the form of testdata/gold/links.json.
func ReadLinks(path string) ([]Linked, error) {
	raw, err := os.ReadFile(path)
	if err != nil {
		var p *fs.PathError
		if errors.As(err, &p) {
			err = p.Err
		}
		return nil, fmt.Errorf("%s: %w; check the path", path, err)
	}
	var truth struct {
		Encounters []Linked `json:"encounters"`
	}
	if err := json.Unmarshal(raw, &truth); err != nil {
		return nil, fmt.Errorf(`%s: no links: %w; give one object, {"encounters": [{"id", "accounts": [["a-01", 0], …]}]}`, path, err)
	}
	if len(truth.Encounters) == 0 {
		return nil, fmt.Errorf(`%s: holds no encounters; give one object, {"encounters": [{"id", "accounts": [["a-01", 0], …]}]}`, path)
	}
	return truth.Encounters, nil
}

// LinkResult is how far accounts of one encounter were put together: pairs of
// accounts of different articles, over all and where the articles' languages differ.
type LinkResult struct{ All, Across Tally }

type pairOf [2]Told

func (t Told) less(o Told) bool {
	return t.Article < o.Article || t.Article == o.Article && t.Meeting < o.Meeting
}

// Links scores encounters found among the predicted meetings against the true
// ones among the gold's. A predicted meeting stands for the gold meeting that it
// matches; one that matches none is left out.
func Links(gold, pred []Doc, truth, found []Linked) LinkResult {
	stands := map[Told]Told{}
	lang := map[string]string{}
	for i, p := range pairDocs(gold, pred) {
		g := &gold[i]
		lang[g.ID] = g.Lang
		for _, ij := range pairUp(len(g.Meetings), len(p.Meetings), newReading(g, p).meeting).pairs {
			stands[Told{g.ID, ij[1]}] = Told{g.ID, ij[0]}
		}
	}
	pairs := func(groups []Linked, as func(Told) (Told, bool)) map[pairOf]bool {
		out := map[pairOf]bool{}
		for _, g := range groups {
			var here []Told
			for _, a := range g.Accounts {
				if t, ok := as(a); ok {
					here = append(here, t)
				}
			}
			for _, x := range here {
				for _, y := range here {
					if x.Article != y.Article && x.less(y) {
						out[pairOf{x, y}] = true
					}
				}
			}
		}
		return out
	}
	want := pairs(truth, func(t Told) (Told, bool) { return t, true })
	got := pairs(found, func(t Told) (Told, bool) { s, ok := stands[t]; return s, ok })
	var r LinkResult
	count := func(p pairOf, add func(*Tally)) {
		add(&r.All)
		if lang[p[0].Article] != lang[p[1].Article] {
			add(&r.Across)
		}
	}
	for p := range want {
		if got[p] {
			count(p, func(t *Tally) { t.Right++ })
		} else {
			count(p, func(t *Tally) { t.Missed++ })
		}
	}
	for p := range got {
		if !want[p] {
			count(p, func(t *Tally) { t.Spurious++ })
		}
	}
	return r
}

// rows are the two lines of figures, in the order in which they are printed.
func (r LinkResult) rows() []struct {
	name string
	row  Row
} {
	return []struct {
		name string
		row  Row
	}{{"links", r.All.Row()}, {"links across languages", r.Across.Row()}}
}

// WriteText writes a line for all pairs, and one for those across languages.
func (r LinkResult) WriteText(w io.Writer) error {
	var b strings.Builder
	for _, x := range r.rows() {
		fmt.Fprintf(&b, "%-24s P %.3f  R %.3f  F1 %.3f  (gold %d, predicted %d)\n", x.name, x.row.P, x.row.R, x.row.F1, x.row.Gold, x.row.Predicted)
	}
	if _, err := io.WriteString(w, b.String()); err != nil {
		return fmt.Errorf("writing the score: %w", err)
	}
	return nil
}

// WriteJSON writes {"links": Row, "links across languages": Row}.
func (r LinkResult) WriteJSON(w io.Writer) error {
	rows := map[string]Row{}
	for _, x := range r.rows() {
		rows[x.name] = x.row
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", " ")
	if err := enc.Encode(rows); err != nil {
		return fmt.Errorf("writing the score: %w", err)
	}
	return nil
}
