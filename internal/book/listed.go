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

// List gives encounters by their days; those without a day stand at the end of time's beginning.
func (b *Book) List(ctx context.Context, f EncounterFilter) ([]Listed, error) {
	c := condition{}
	from := "encounter e"
	switch {
	case len(f.Actors) > 0:
		from = "encounter_actor l join encounter e on e.id = l.encounter"
		c.and("l.actor in ("+holes(len(f.Actors))+")", anys(f.Actors)...)
	case len(f.Sides) > 0:
		from = "encounter_side l join encounter e on e.id = l.encounter"
		c.and("l.side = $?", side(f.Sides))
	}
	if len(f.Actors) > 0 && len(f.Sides) > 0 {
		c.and("exists (select 1 from encounter_side s where s.side = $? and s.first = e.first and s.encounter = e.id)", side(f.Sides))
	}
	first := "e.first"
	if strings.HasPrefix(from, "encounter_") {
		first = "l.first"
	}
	if f.From != "" {
		c.and(first+" >= $?", f.From)
	}
	if f.To != "" {
		c.and(first+" <= $?", f.To)
	}
	if len(f.Status) > 0 {
		c.and("e.status in ("+holes(len(f.Status))+")", anys(f.Status)...)
	}
	order := " desc"
	if f.Forward {
		order = ""
	}
	limit := f.Limit
	if limit <= 0 {
		limit = Few
	}
	if err := b.cutAt(ctx, &c, from, first, order, limit); err != nil {
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
	for i, id := range ids {
		if out[i].Languages, err = list[string](ctx, b.ask(), "select distinct a.lang from record r join article a on a.id = r.article where r.encounter = $1 order by a.lang", id); err != nil {
			return nil, b.fault("listing encounters", err)
		}
		if out[i].Hosts, err = list[string](ctx, b.ask(), "select distinct s.outlet from record r join sighting s on s.article = r.article where r.encounter = $1 and s.outlet <> '' order by s.outlet", id); err != nil {
			return nil, b.fault("listing encounters", err)
		}
		out[i].Outlets = len(out[i].Hosts)
	}
	return out, nil
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
