package book

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"strings"
)

// NetworkFilter says whose meetings are counted. What is left empty asks nothing.
type NetworkFilter struct {
	Persons  bool     // persons meet instead of sides
	Sides    []string // of one, the encounters that it took part in; of several, what was between them alone
	Subject  string   // what an account says that they spoke about
	From, To string   // days on which encounters began, both included
}

// Party is one that meets others: a side, or a person.
type Party struct {
	ID         string `json:"id"`   // the side, or the person's English name folded
	Name       string `json:"name"` // the side, or the person's English name
	Side       string `json:"side"` // of a person the one that they were there for most often
	Encounters int    `json:"encounters"`
}

// Tie is how often two parties met. A comes before B by the alphabet.
type Tie struct {
	A          string `json:"a"` // the parties' IDs
	B          string `json:"b"`
	Encounters int    `json:"encounters"`
	First      string `json:"first"` // the first day on which they met, "" if none of their encounters has a day
	Last       string `json:"last"`
}

// Network is who met whom how often.
type Network struct {
	Encounters int     // that were counted
	Parties    []Party // by ID
	Ties       []Tie   // by A, then B
}

// happened are the statuses of encounters in which somebody met somebody.
const happened = "e.status in ('held', 'ongoing')"

// Network counts who met whom in encounters that were held, or are going on.
// Two met if an article says that both took part; at a summit of more than
// twelve sides nobody is said to have met all the others. Of persons, two of
// one side have not met each other by being there together, and one whose side is not
// known has met nobody.
func (b *Book) Network(ctx context.Context, f NetworkFilter) (n Network, err error) {
	c := condition{}
	c.and(happened)
	if f.From != "" {
		c.and("e.first >= $?", f.From)
	}
	if f.To != "" {
		c.and("e.first <= $?", f.To)
		c.and("e.first <> ''")
	}
	if len(f.Sides) == 1 {
		c.and("e.id in (select encounter from encounter_side where side = $?)", f.Sides[0])
	}
	if f.Subject != "" {
		c.and("e.id in (select r.encounter from record_subject s join record r on r.id = s.record where s.subject = $? and r.encounter is not null)", f.Subject)
	}
	if f.Persons {
		err = b.persons(ctx, &n, f.Sides, c)
	} else {
		err = b.sides(ctx, &n, f.Sides, c)
	}
	return n, b.fault("counting who met whom", err)
}

// sides counts by the table of sides, which has their pairs too.
func (b *Book) sides(ctx context.Context, n *Network, only []string, c condition) error {
	var pairs []string
	for i, s := range only {
		for _, t := range only[i+1:] {
			pairs = append(pairs, pair(s, t))
		}
	}
	if len(pairs) > 0 {
		c.and("e.id in (select encounter from encounter_side where side in ("+holes(len(pairs))+"))", anys(pairs)...)
	}
	_, err := b.ask().one(ctx, []any{&n.Encounters}, "select count(*) from encounter e where "+c.String(), c.args...)
	if err != nil {
		return err
	}
	if len(pairs) > 0 {
		names := slices.Concat(pairs, only)
		c.and("s.side in ("+holes(len(names))+")", anys(names)...)
	}
	var rows []Tie // A is the side, or the pair
	err = b.ask().each(ctx, func(scan func(...any) error) error {
		var t Tie
		err := scan(&t.A, &t.Encounters, &t.First, &t.Last)
		rows = append(rows, t)
		return err
	}, "select s.side, count(*), coalesce(min(nullif(e.first, '')), ''), max(e.last) from encounter_side s join encounter e on e.id = s.encounter where "+c.String()+" group by s.side order by s.side", c.args...)
	if err != nil {
		return err
	}
	// A side's name may have a space in it as a pair has: it is none if its parts are no sides.
	slices.SortStableFunc(rows, func(x, y Tie) int { return cmp.Compare(strings.Count(x.A, " "), strings.Count(y.A, " ")) })
	known := map[string]bool{}
	for _, t := range rows {
		if a, b, ok := parted(t.A, known); ok {
			t.A, t.B = a, b
			n.Ties = append(n.Ties, t)
			continue
		}
		known[t.A] = true
		n.Parties = append(n.Parties, Party{ID: t.A, Name: t.A, Side: t.A, Encounters: t.Encounters})
	}
	n.sort()
	return nil
}

// parted undoes pair.
func parted(s string, known map[string]bool) (a, b string, ok bool) {
	for i := range len(s) {
		if s[i] == ' ' && known[s[:i]] && known[s[i+1:]] {
			return s[:i], s[i+1:], true
		}
	}
	return "", "", false
}

func (n *Network) sort() {
	slices.SortFunc(n.Parties, func(x, y Party) int { return cmp.Compare(x.ID, y.ID) })
	slices.SortFunc(n.Ties, func(x, y Tie) int { return cmp.Or(cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B)) })
}

// present is one who took part in an encounter.
type present struct{ id, name, side string }

// persons counts those of one encounter after those of another.
func (b *Book) persons(ctx context.Context, n *Network, only []string, c condition) error {
	parties, ties := map[string]*counted{}, map[[2]string]*Tie{}
	var last int64
	var first, end string
	var there []present
	done := func() {
		if meet(there, first, end, parties, ties) {
			n.Encounters++
		}
		there = there[:0]
	}
	err := b.ask().each(ctx, func(scan func(...any) error) error {
		var id int64
		var f, l, name, country, org string
		if err := scan(&id, &f, &l, &name, &country, &org); err != nil {
			return err
		}
		if id != last {
			done()
			last, first, end = id, f, l
		}
		p := present{fold(name), name, cmp.Or(country, org)}
		if p.side != "" && (len(only) < 2 || slices.Contains(only, p.side)) {
			there = append(there, p)
		}
		return nil
	}, `select e.id, e.first, e.last, a.name, a.country, a.org from encounter e join encounter_actor x on x.encounter = e.id join actor a on a.id = x.actor
		where a.kind = 'person' and a.name <> '' and `+c.String()+" order by e.id, a.id", c.args...)
	if err != nil {
		return err
	}
	done()
	for id, p := range parties {
		n.Parties = append(n.Parties, Party{ID: id, Name: p.name, Side: p.mostly(), Encounters: p.n})
	}
	for _, t := range ties {
		n.Ties = append(n.Ties, *t)
	}
	n.sort()
	return nil
}

// counted is how often a person was there, and for whom.
type counted struct {
	name string
	n    int
	of   map[string]int
}

// mostly is the side that a person was there for most often, of several the first by the alphabet.
func (p *counted) mostly() string {
	return slices.MinFunc(slices.Sorted(maps.Keys(p.of)), func(a, b string) int { return cmp.Compare(p.of[b], p.of[a]) })
}

// meet counts an encounter of persons, and reports whether any of them met.
func meet(there []present, first, last string, parties map[string]*counted, ties map[[2]string]*Tie) bool {
	slices.SortStableFunc(there, func(x, y present) int { return cmp.Compare(x.id, y.id) })
	there = slices.CompactFunc(there, func(x, y present) bool { return x.id == y.id })
	sides := map[string]bool{}
	for _, p := range there {
		sides[p.side] = true
	}
	if len(sides) < 2 || len(sides) > maxSides {
		return false
	}
	for i, p := range there {
		c := parties[p.id]
		if c == nil {
			c = &counted{name: p.name, of: map[string]int{}}
			parties[p.id] = c
		}
		c.n++
		c.of[p.side]++
		for _, q := range there[i+1:] {
			if p.side == q.side {
				continue
			}
			t := ties[[2]string{p.id, q.id}]
			if t == nil {
				t = &Tie{A: p.id, B: q.id}
				ties[[2]string{p.id, q.id}] = t
			}
			t.Encounters++
			if first != "" && (t.First == "" || first < t.First) {
				t.First = first
			}
			t.Last = max(t.Last, last)
		}
	}
	return true
}
