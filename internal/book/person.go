package book

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strings"
)

// Person is one whom articles name, and what the book knows of them.
type Person struct {
	Name    string // English, as the world's press spells it
	IDs     []int64
	Kind    string
	Offices []Office // by when they were first seen
	First   string   // the first day of a record of theirs, "" if none has one
	Last    string
	Counts  map[string]int // records by part: participant, visitor, speaker, via, source, target
	Forms   []string       // under which they alone are found, by the alphabet
}

// Office is an office that articles give somebody.
type Office struct {
	Role    string `json:"role,omitempty"`
	Country string `json:"country,omitempty"` // ISO 3166-1 alpha-3
	Org     string `json:"org,omitempty"`
	First   string `json:"first,omitempty"` // the first day of a record in which they hold it
	Last    string `json:"last,omitempty"`
}

// People finds those whom a name means, in any script: those of that name first,
// then those of whose name it begins a word. At most limit.
func (b *Book) People(ctx context.Context, name string, limit int) ([]Person, error) {
	form := strings.Join(strings.Fields(fold(name)), " ")
	if form == "" {
		return nil, fmt.Errorf("%q: %w", name, ErrQuery)
	}
	for _, q := range []struct {
		text string
		args []any
	}{
		{"form = $1", []any{form}},
		{"form >= $1 and form < $2", []any{form, form + "\U0010FFFF"}},
	} {
		people, err := b.people(ctx, q.text, limit, q.args...)
		if err != nil || len(people) > 0 {
			return people, b.fault("looking up a name", err)
		}
	}
	return nil, fmt.Errorf("%q: %w in the book %s", name, ErrNone, b.name)
}

func (b *Book) people(ctx context.Context, where string, limit int, args ...any) ([]Person, error) {
	byName := map[string]*Person{}
	err := b.ask().each(ctx, func(scan func(...any) error) error {
		var id int64
		var kind, name, role, country, org string
		if err := scan(&id, &kind, &name, &role, &country, &org); err != nil {
			return err
		}
		p := byName[fold(name)]
		if p == nil {
			p = &Person{Name: name, Kind: kind, Counts: map[string]int{}}
			byName[fold(name)] = p
		}
		p.IDs = append(p.IDs, id)
		if role != "" || country != "" || org != "" {
			p.Offices = append(p.Offices, Office{Role: role, Country: country, Org: org})
		}
		return nil
	}, "select distinct a.id, a.kind, a.name, a.role, a.country, a.org from actor_form f join actor a on a.id = f.actor where a.kind = 'person' and a.name <> '' and "+where+" order by a.id limit 1000", args...)
	if err != nil {
		return nil, err
	}
	var out []Person
	for _, p := range byName {
		if err := b.weigh(ctx, p); err != nil {
			return nil, err
		}
		out = append(out, *p)
	}
	slices.SortFunc(out, func(x, y Person) int { return cmp.Or(cmp.Compare(y.total(), x.total()), cmp.Compare(x.Name, y.Name)) })
	return out[:min(len(out), max(limit, 1))], nil
}

func (p *Person) total() (n int) {
	for _, c := range p.Counts {
		n += c
	}
	return n
}

// weigh counts a person's records, and when they were.
func (b *Book) weigh(ctx context.Context, p *Person) error {
	slices.Sort(p.IDs)
	for i, id := range p.IDs {
		err := b.ask().each(ctx, func(scan func(...any) error) error {
			var part, first, last string
			var n int
			if err := scan(&part, &n, &first, &last); err != nil {
				return err
			}
			p.Counts[part] += n
			if first != "" && (p.First == "" || first < p.First) {
				p.First = first
			}
			p.Last = max(p.Last, last)
			if i < len(p.Offices) && len(p.Offices) == len(p.IDs) {
				o := &p.Offices[i]
				if first != "" && (o.First == "" || first < o.First) {
					o.First = first
				}
				o.Last = max(o.Last, last)
			}
			return nil
		}, `select t.part, t.records,
			coalesce((select x.first from record_actor x where x.actor = t.actor and x.part = t.part and x.first > '' order by x.first limit 1), ''),
			coalesce((select x.first from record_actor x where x.actor = t.actor and x.part = t.part order by x.first desc limit 1), '')
			from actor_tally t where t.actor = $1 and t.subject = '' and t.records > 0`, id)
		if err != nil {
			return err
		}
	}
	var err error
	// What others are called too, as "the minister", is no name.
	p.Forms, err = list[string](ctx, b.ask(), `select f.form from actor_form f where f.actor = $1 and not exists (
		select 1 from actor_form g join actor a on a.id = g.actor where g.form = f.form and a.name <> $2) order by f.form limit 50`, p.IDs[0], p.Name)
	return err
}

// Tally is how often something was found.
type Tally struct {
	Name  string `json:"name"`
	Count int    `json:"count"`
}

// SubjectsOf counts what somebody's statements are about, the most frequent first.
func (b *Book) SubjectsOf(ctx context.Context, actors []int64, limit int) ([]Tally, error) {
	c := condition{}
	c.and("part = 'speaker' and subject <> '' and records > 0 and actor in ("+holes(len(actors))+")", anys(actors)...)
	var out []Tally
	err := b.ask().each(ctx, func(scan func(...any) error) error {
		var t Tally
		err := scan(&t.Name, &t.Count)
		out = append(out, t)
		return err
	}, "select subject, cast(sum(records) as bigint) from actor_tally where "+c.String()+fmt.Sprintf(" group by subject order by sum(records) desc, subject limit %d", limit), c.args...)
	return out, b.fault("counting subjects", err)
}
