package book

import (
	"context"
	"encoding/json"
	"fmt"
	"strings"

	"github.com/mahdar/mahdar/internal/encounter"
)

// Listed is an encounter in a line. Accounts, Languages and Outlets are of all its articles.
type Listed struct {
	encounter.Summary
	Hosts []string `json:"hosts"` // of the articles' addresses, by the alphabet
}

// Encounters that a person asks for are few: these filters each have an index.
type EncounterFilter struct {
	Sides    []string // one side, or two that met
	Actors   []int64  // any of these took part
	Status   []string // any of held, ongoing, planned, cancelled, proposed
	From, To string   // days, both included
	Forward  bool     // the earliest first; else the latest
	Limit    int      // none means Few
}

// met asks of an encounter e that these sides met in it.
func (c *condition) met(sides []string) {
	c.and("exists (select 1 from encounter_side s where s.side = $? and s.first = e.first and s.encounter = e.id)", side(sides))
}

// List gives encounters by their days; those without a day stand at the end of time's beginning.
func (b *Book) List(ctx context.Context, f EncounterFilter) ([]Listed, error) {
	c, l := condition{}, lead{}
	switch {
	case len(f.Actors) > 0:
		l = lead{table: "encounter_actor", column: "actor", values: anys(f.Actors)}
		if len(f.Sides) > 0 {
			c.met(f.Sides)
		}
	case len(f.Sides) > 0:
		l = lead{table: "encounter_side", column: "side", values: []any{side(f.Sides)}}
	}
	from, first := "encounter e", "e.first"
	if l.table != "" {
		from, first = l.table+" l cross join encounter e", "l.first"
		c.and("e.id = l.encounter")
	}
	c.days(first, f.From, f.To)
	if len(f.Status) > 0 {
		c.and("e.status in ("+holes(len(f.Status))+")", anys(f.Status)...)
	}
	order, limit := ordered(f.Forward, f.Limit)
	if err := b.lead(ctx, &c, &l, from, first, order, limit); err != nil {
		return nil, b.fault("listing encounters", err)
	}
	var out []Listed
	var ids []int64
	err := b.ask().each(ctx, func(scan func(...any) error) error {
		var l Listed
		var id int64
		var n int
		var name, first, summary string
		if err := scan(&id, &name, &first, &n, &summary); err != nil {
			return err
		}
		if err := json.Unmarshal([]byte(summary), &l.Summary); err != nil {
			return err
		}
		l.ID, l.Articles = name, n
		ids, out = append(ids, id), append(out, l)
		return nil
	}, "select distinct e.id, e.name, e.first, e.accounts, e.summary from "+from+" where "+c.String()+" order by e.first"+order+", e.name limit "+fmt.Sprint(limit), c.args...)
	if err != nil {
		return nil, b.fault("listing encounters", err)
	}
	if err := b.told(ctx, ids, out); err != nil {
		return nil, b.fault("listing encounters", err)
	}
	return out, nil
}

// told says of encounters in which languages and where all of their accounts are.
func (b *Book) told(ctx context.Context, ids []int64, out []Listed) error {
	at := make(map[int64]*Listed, len(ids))
	for i, id := range ids {
		at[id] = &out[i]
		out[i].Languages, out[i].Hosts = []string{}, []string{}
	}
	for len(ids) > 0 {
		n := min(len(ids), atOnce)
		err := b.ask().each(ctx, func(scan func(...any) error) error {
			var id int64
			var what, name string
			err := scan(&id, &what, &name)
			if what == "lang" {
				at[id].Languages = append(at[id].Languages, name)
			} else {
				at[id].Hosts = append(at[id].Hosts, name)
			}
			return err
		}, "select encounter, what, name from encounter_told where encounter in ("+marks(1, n)+") order by encounter, what, name", anys(ids[:n])...)
		if err != nil {
			return err
		}
		ids = ids[n:]
	}
	for i := range out {
		out[i].Outlets = len(out[i].Hosts)
	}
	return nil
}

// holes are n places for values in a condition.
func holes(n int) string { return strings.TrimSuffix(strings.Repeat("$?, ", n), ", ") }

// side is how one side stands in the tables of sides, or two that take part together; "" for none.
func side(sides []string) string {
	switch len(sides) {
	case 0:
		return ""
	case 1:
		return sides[0]
	}
	return pair(sides[0], sides[1])
}
