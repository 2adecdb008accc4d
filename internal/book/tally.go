package book

import (
	"cmp"
	"context"
	"maps"
	"slices"
)

// tally is what is counted: somebody's part in records, and in those about a subject; "" for all.
type tally struct {
	actor         int64
	part, subject string
}

func (t tally) compare(u tally) int {
	return cmp.Or(cmp.Compare(t.actor, u.actor), cmp.Compare(t.part, u.part), cmp.Compare(t.subject, u.subject))
}

// count counts somebody's part in one more record.
func (x *index) count(actor int64, part string, subjects []string) {
	x.tally[tally{actor, part, ""}]++
	for _, s := range subjects {
		x.tally[tally{actor, part, s}]++
	}
}

// flushTally adds what was counted to what the book has.
func (x *index) flushTally(ctx context.Context) error {
	keys := slices.SortedFunc(maps.Keys(x.tally), tally.compare)
	for _, k := range keys {
		err := x.w.do(ctx, `insert into actor_tally (actor, part, subject, records) values ($1, $2, $3, $4)
			on conflict (actor, part, subject) do update set records = actor_tally.records + excluded.records`, k.actor, k.part, k.subject, x.tally[k])
		if err != nil {
			return err
		}
	}
	clear(x.tally)
	return nil
}

// uncount takes the records of an article, by its number, out of what was counted.
const uncount = `update actor_tally set records = records - (select count(*) from record r join record_actor x on x.record = r.id
		where r.article = $1 and x.actor = actor_tally.actor and x.part = actor_tally.part
		and (actor_tally.subject = '' or exists (select 1 from record_subject s where s.record = r.id and s.subject = actor_tally.subject)))
	where actor in (select x.actor from record r join record_actor x on x.record = r.id where r.article = $1)`
