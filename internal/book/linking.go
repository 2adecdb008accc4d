package book

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/mahdar/mahdar/internal/encounter"
)

// longer is from how many days on a record stands among the long ones of its block.
const longer = 31

func long(k encounter.Key) int {
	if k.To-k.From > longer {
		return 1
	}
	return 0
}

// linked gives what linking reads of meetings: the records that a query of "from … where …" finds as r.
func (r reading) linked(ctx context.Context, query string, args ...any) ([]encounter.Record, error) {
	var out []encounter.Record
	err := r.each(ctx, func(scan func(...any) error) error {
		var facts string
		if err := scan(&facts); err != nil {
			return err
		}
		out = append(out, encounter.Record{})
		return json.Unmarshal([]byte(facts), &out[len(out)-1])
	}, "select r.facts "+query, args...)
	return out, err
}

// linkedOf gives what linking reads of an article's meetings.
func (r reading) linkedOf(ctx context.Context, article string) ([]encounter.Record, error) {
	return r.linked(ctx, "from article a join record r on r.article = a.id where a.sha = $1 and r.kind = 'meeting' order by r.idx", article)
}

// near finds the records under a key.
func (w *writing) near(ctx context.Context, k encounter.Key) ([]encounter.Record, error) {
	if sha, ok := strings.CutPrefix(k.Block, "@"); ok {
		return w.linkedOf(ctx, sha)
	}
	const from = "from block b join record r on r.id = b.record where b.block = $1 and b.long = "
	short, err := w.linked(ctx, from+"0 and b.lo between $2 and $3 and b.hi >= $4 order by r.id", k.Block, k.From-longer, k.To, k.From)
	if err != nil {
		return nil, err
	}
	wide, err := w.linked(ctx, from+"1 and b.lo <= $2 and b.hi >= $3 order by r.id", k.Block, k.To, k.From)
	return append(short, wide...), err
}

// link finds the encounters of meetings that were added, and those that others
// are of now that some are gone from the encounters loose: the rest of the book's encounters stand.
func (w *writing) link(ctx context.Context, added, removed []encounter.Record, loose []int64) error {
	hands, err := w.hands(ctx)
	if err != nil {
		return err
	}
	touched, err := encounter.Touched(added, removed, func(k encounter.Key) ([]encounter.Record, error) { return w.near(ctx, k) }, hands)
	if err != nil {
		return fmt.Errorf("linking: %w", err)
	}
	stand, err := w.standing(ctx, touched, loose)
	if err != nil {
		return err
	}
	var bases []string
	for _, g := range encounter.LinkRecords(touched, hands) {
		if err := w.keepGroup(ctx, &g, stand); err != nil {
			return err
		}
		bases = append(bases, g.Base)
	}
	gone, err := w.sweep(ctx, stand)
	if err != nil {
		return err
	}
	bases = append(bases, gone...)
	slices.Sort(bases)
	for _, b := range slices.Compact(bases) {
		if err := w.number(ctx, b); err != nil {
			return err
		}
	}
	return nil
}

// place is where a meeting's record stands in the book.
type place struct {
	record    int64
	encounter int64 // 0 for none yet
}

// meeting names a meeting's record by its article's hash and its index there.
type meeting struct {
	article string
	index   int
}

// standing is how the encounters of touched records stand before they are found anew.
type standing struct {
	of   map[meeting]place
	size map[int64]int  // by encounter, how many of its records were touched: all of them
	left map[int64]bool // the encounters that no group has taken over
}

func (w *writing) standing(ctx context.Context, touched []encounter.Record, loose []int64) (*standing, error) {
	s := &standing{map[meeting]place{}, map[int64]int{}, map[int64]bool{}}
	for _, e := range loose {
		s.left[e] = true
	}
	asked := map[string]bool{}
	for i := range touched {
		sha := touched[i].Key.Article
		if asked[sha] {
			continue
		}
		asked[sha] = true
		err := w.each(ctx, func(scan func(...any) error) error {
			var p place
			m := meeting{article: sha}
			err := scan(&p.record, &m.index, &p.encounter)
			s.of[m] = p
			return err
		}, "select id, idx, coalesce(encounter, 0) from record where kind = 'meeting' and article = (select id from article where sha = $1)", sha)
		if err != nil {
			return nil, err
		}
	}
	for i := range touched {
		if p := s.of[meeting{touched[i].Key.Article, touched[i].Meeting}]; p.encounter != 0 {
			s.size[p.encounter]++
			s.left[p.encounter] = true
		}
	}
	return s, nil
}

// keepGroup writes an encounter: over the one that has the same records, else as a new one.
func (w *writing) keepGroup(ctx context.Context, g *encounter.Group, s *standing) error {
	var ids []int64
	old, same := int64(0), true
	for i := range g.Records {
		p := s.of[meeting{g.Records[i].Key.Article, g.Records[i].Meeting}]
		ids = append(ids, p.record)
		if i == 0 {
			old = p.encounter
		}
		same = same && p.encounter == old
	}
	sum, err := w.summary(ctx, g)
	if err != nil {
		return err
	}
	text, err := json.Marshal(sum)
	if err != nil {
		return fmt.Errorf("writing the encounter %s: %w", g.Base, err)
	}
	if same && old != 0 && s.size[old] == len(ids) {
		delete(s.left, old)
		var was string
		if _, err := w.one(ctx, []any{&was}, "select summary from encounter where id = $1", old); err != nil {
			return err
		}
		if was == string(text) {
			return w.do(ctx, "update encounter set base = $1, rank = $2 where id = $3", g.Base, g.Rank, old)
		}
	} else {
		old = 0
	}
	first, last := "", ""
	if sum.Date != nil {
		first, last = sum.Date.Start, sum.Date.End
	}
	id, err := w.id(ctx, "encounter")
	if err != nil {
		return err
	}
	err = w.do(ctx, "insert into encounter (id, name, base, rank, first, last, status, accounts, summary) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
		id, fmt.Sprintf("~%d", id), g.Base, g.Rank, first, last, sum.Status, len(ids), string(text))
	if err != nil {
		return err
	}
	for len(ids) > 0 {
		n := min(len(ids), atOnce)
		if err := w.do(ctx, "update record set encounter = $1 where id in ("+marks(2, n)+")", append([]any{id}, anys(ids[:n])...)...); err != nil {
			return err
		}
		ids = ids[n:]
	}
	if old != 0 { // no record is of it any longer
		if err := w.forget(ctx, old); err != nil {
			return err
		}
	}
	for _, q := range []string{
		"insert into encounter_side (side, first, encounter) select distinct s.side, e.first, e.id from encounter e join record r on r.encounter = e.id join record_side s on s.record = r.id where e.id = $1",
		"insert into encounter_told (encounter, what, name) select distinct r.encounter, 'lang', a.lang from record r join article a on a.id = r.article where r.encounter = $1",
		"insert into encounter_told (encounter, what, name) select distinct r.encounter, 'host', s.outlet from record r join sighting s on s.article = r.article where r.encounter = $1 and s.outlet <> ''",
		"insert into encounter_actor (actor, first, encounter) select distinct a.actor, e.first, e.id from encounter e join record r on r.encounter = e.id join record_actor a on a.record = r.id where e.id = $1",
	} {
		if err := w.do(ctx, q, id); err != nil {
			return err
		}
	}
	return nil
}

// forget takes an encounter, by its number, out of the book.
func (w *writing) forget(ctx context.Context, id int64) error {
	for _, table := range []string{"encounter_side", "encounter_actor", "encounter_told"} {
		if err := w.do(ctx, "delete from "+table+" where encounter = $1", id); err != nil {
			return err
		}
	}
	return w.do(ctx, "delete from encounter where id = $1", id)
}

// summarised is how many accounts of an encounter its summary is made of: of more, the first.
const summarised = 200

// summary makes an encounter's summary. It has no ID: that may change without it.
func (w *writing) summary(ctx context.Context, g *encounter.Group) (encounter.Summary, error) {
	var e encounter.Encounter
	for _, r := range g.Records[:min(len(g.Records), summarised)] {
		a := w.articles[r.Key.Article]
		if a == nil {
			var id int64
			_, err := w.one(ctx, []any{&id}, "select id from article where sha = $1", r.Key.Article)
			if err != nil {
				return encounter.Summary{}, err
			}
			if a, err = w.article(ctx, id); err != nil {
				return encounter.Summary{}, err
			}
			w.articles[r.Key.Article] = a
		}
		e.Accounts = append(e.Accounts, encounter.Account{Article: a, Meeting: r.Meeting})
	}
	var shas []string
	for _, a := range e.Accounts {
		shas = append(shas, a.Article.SHA256)
	}
	copies, err := w.copiesOf(ctx, shas)
	return encounter.Summarise(e, copies), err
}

// sweep takes away the encounters that have no record any longer, and gives their bases.
func (w *writing) sweep(ctx context.Context, s *standing) ([]string, error) {
	var bases []string
	for _, e := range slices.Sorted(maps.Keys(s.left)) {
		var base string
		found, err := w.one(ctx, []any{&base}, "select base from encounter where id = $1", e)
		if err != nil {
			return nil, err
		}
		if !found {
			continue
		}
		bases = append(bases, base)
		if err := w.forget(ctx, e); err != nil {
			return nil, err
		}
	}
	return bases, nil
}

// number names the encounters of one base, in the order of their ranks.
func (w *writing) number(ctx context.Context, base string) error {
	type named struct {
		id         int64
		name, rank string
	}
	var all []named
	err := w.each(ctx, func(scan func(...any) error) error {
		var n named
		err := scan(&n.id, &n.name, &n.rank)
		all = append(all, n)
		return err
	}, "select id, name, rank from encounter where base = $1", base)
	if err != nil {
		return err
	}
	slices.SortFunc(all, func(a, b named) int { return cmp.Or(cmp.Compare(a.rank, b.rank), cmp.Compare(a.id, b.id)) })
	for pass := range 2 { // first out of each other's way
		for i, n := range all {
			want := encounter.ID(base, i+1)
			if n.name == want {
				continue
			}
			if pass == 0 {
				want = fmt.Sprintf("~%d", n.id)
			}
			if err := w.do(ctx, "update encounter set name = $1 where id = $2", want, n.id); err != nil {
				return err
			}
		}
	}
	return nil
}

// Hands gives what was joined and parted by hand, in the order in which it was done.
func (b *Book) Hands(ctx context.Context) ([]encounter.Hand, error) {
	h, err := b.ask().hands(ctx)
	return h, b.fault("reading what was joined by hand", err)
}

// hands gives what was joined and parted by hand, in the order in which it was done.
func (r reading) hands(ctx context.Context) ([]encounter.Hand, error) {
	var out []encounter.Hand
	err := r.each(ctx, func(scan func(...any) error) error {
		var h encounter.Hand
		var joined int
		err := scan(&h.A.Article, &h.A.Start, &h.A.End, &h.A.Sides, &h.B.Article, &h.B.Start, &h.B.End, &h.B.Sides, &joined)
		h.Join = joined == 1
		out = append(out, h)
		return err
	}, "select a_sha, a_start, a_end, a_sides, b_sha, b_start, b_end, b_sides, joined from hand order by id")
	return out, err
}
