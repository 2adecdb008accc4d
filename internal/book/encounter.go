package book

import (
	"context"
	"fmt"
	"iter"

	"github.com/mahdar/mahdar/internal/encounter"
)

// Encounter gives an encounter with its accounts, by its name.
func (b *Book) Encounter(ctx context.Context, name string) (encounter.Encounter, error) {
	e, err := b.ask().encounter(ctx, name)
	if err == nil && len(e.Accounts) == 0 {
		err = fmt.Errorf("encounter %s: %w in the book %s; \"mahdar encounters\" lists them", name, ErrNone, b.name)
	}
	return e, b.fault("reading an encounter", err)
}

func (r reading) encounter(ctx context.Context, name string) (encounter.Encounter, error) {
	e := encounter.Encounter{ID: name}
	var ids []int64
	err := r.each(ctx, func(scan func(...any) error) error {
		var id int64
		var a encounter.Account
		err := scan(&id, &a.Meeting)
		ids, e.Accounts = append(ids, id), append(e.Accounts, a)
		return err
	}, `select r.article, r.idx from encounter e join record r on r.encounter = e.id join article a on a.id = r.article
		where e.name = $1 order by case a.published when '' then '9999' else a.published end, a.sha, r.idx`, name)
	if err != nil {
		return e, err
	}
	read, err := r.articles(ctx, ids)
	for i, id := range ids {
		e.Accounts[i].Article = read[id]
	}
	return e, err
}

// Encounters gives all encounters with their accounts, by name, one in memory at a time.
func (b *Book) Encounters(ctx context.Context) iter.Seq2[encounter.Encounter, error] {
	return func(yield func(encounter.Encounter, error) bool) {
		for after := ""; ; {
			names, err := list[string](ctx, b.ask(), "select name from encounter where name > $1 order by name limit $2", after, pageful)
			if err != nil {
				yield(encounter.Encounter{}, b.fault("reading the encounters", err))
				return
			}
			for _, n := range names {
				e, err := b.Encounter(ctx, n)
				if !yield(e, err) || err != nil {
					return
				}
				after = n
			}
			if len(names) < pageful {
				return
			}
		}
	}
}
