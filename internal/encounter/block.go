package encounter

import (
	"cmp"
	"slices"

	"github.com/cespare/xxhash/v2"
)

// Key is where a store files a record, and where it looks for others: a block
// and the days, counted since 1970, both included. Two keys meet when the block
// is the same and the days overlap.
type Key struct {
	Block    string
	From, To int
}

func (k Key) meets(o Key) bool { return k.Block == o.Block && k.From <= o.To && o.From <= k.To }

const (
	// slack is how many days apart two accounts of one meeting may put it: a
	// plan and what became of it.
	slack = 3
	// An undated record is of a meeting just had, or soon to be.
	undatedBack, undatedAhead = 3, 10
	// pairSides bounds a record's blocks: of more sides those whose hashes are
	// smallest, which two lists that overlap probably share (Broder 1997).
	pairSides = 6
)

// Posts are the keys to file a record under, at most some two dozen. A record
// of which nobody can tell when it was has none.
func (r *Record) Posts() []Key {
	from, to, ok := r.window()
	if !ok {
		return nil
	}
	var out []Key
	for _, b := range r.shared() {
		out = append(out, Key{b, from, to})
	}
	alone := "p:"
	if r.partial() {
		alone = "1:"
	}
	for _, n := range r.names() {
		out = append(out, Key{alone + n, from, to})
	}
	return out
}

// Seeks are the keys under which everything stands that may be one encounter
// with the record. It is mutual: what finds another is found by it.
func (r *Record) Seeks() []Key {
	from, to, ok := r.window()
	if !ok {
		return nil
	}
	from, to = from-slack, to+slack
	var out []Key
	for _, b := range r.shared() {
		out = append(out, Key{b, from, to})
	}
	for _, n := range r.names() {
		out = append(out, Key{"1:" + n, from, to})
		if r.partial() {
			out = append(out, Key{"p:" + n, from, to})
		}
	}
	return out
}

// window is when the meeting may have been.
func (f *Facts) window() (from, to int, ok bool) {
	switch {
	case f.From != 0:
		return f.From, f.To, true
	case f.Told == 0:
		return 0, 0, false
	case f.ahead():
		return f.Told, f.Told + undatedAhead, true
	}
	return f.Told - undatedBack, f.Told, true
}

// partial reports whether a side is missing, or known by its name alone.
func (f *Facts) partial() bool {
	return len(f.Parties) < 2 || slices.ContainsFunc(f.Parties, func(p Party) bool { return p.Side[0] == '=' })
}

// names are those of the persons, of each side the first few.
func (f *Facts) names() []string {
	var out []string
	for _, p := range f.Parties[:min(len(f.Parties), pairSides)] {
		out = append(out, p.People[:min(len(p.People), 2)]...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// shared are the blocks in which both post and look: pairs of sides; of more
// than two, the place and the organisation too, for lists of guests differ.
func (f *Facts) shared() []string {
	sides := f.sides()
	if len(sides) > pairSides {
		slices.SortFunc(sides, func(a, b string) int {
			return cmp.Or(cmp.Compare(xxhash.Sum64String(a), xxhash.Sum64String(b)), cmp.Compare(a, b))
		})
		sides = sides[:pairSides]
		slices.Sort(sides)
	}
	var out []string
	for i, a := range sides {
		for _, b := range sides[i+1:] {
			out = append(out, a+"~"+b)
		}
	}
	if f.many() {
		if f.City != "" {
			out = append(out, "m:"+f.City)
		}
		if f.Gathering != "" {
			out = append(out, "g:"+f.Gathering)
		}
	}
	return out
}

// many reports whether the meeting is of more than two sides, as it says or by those it names.
func (f *Facts) many() bool {
	return f.Format == "multilateral" || f.Format == "trilateral" || len(f.Parties) > 2
}
