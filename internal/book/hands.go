package book

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/mahdar/mahdar/internal/encounter"
)

// Join has the accounts of one encounter be those of another too, by hand: it
// holds whatever the evidence says, and after rereading. It takes back what
// parted them before. It gives the encounter's name.
func (b *Book) Join(ctx context.Context, one, other string) (name string, err error) {
	err = b.write(ctx, "joining encounters", func(w *writing) error {
		x, err := w.named(ctx, one)
		if err != nil {
			return err
		}
		y, err := w.named(ctx, other)
		if err != nil {
			return err
		}
		if one == other {
			return fmt.Errorf("%s is one encounter already: name another", one)
		}
		if err := w.takeBack(ctx, x.Accounts, y.Accounts, false); err != nil {
			return err
		}
		all := append(slices.Clone(x.Accounts), y.Accounts...)
		for _, a := range x.Accounts { // what one article tells as two is one only if it is said so
			for _, c := range y.Accounts {
				if a.Article == c.Article || a.Article.SHA256 == c.Article.SHA256 {
					if err := w.note(ctx, a, c, true); err != nil {
						return err
					}
				}
			}
		}
		name, err = w.bind(ctx, all[:1], all[1:], true, all) // one holds all the others
		return err
	})
	return name, err
}

// Part takes an account out of an encounter, by hand. An account is named by
// its article's ID, or its hash's beginning. It takes back what joined it. It
// gives the name of the encounter in which the account is then.
func (b *Book) Part(ctx context.Context, encounterName, article string) (name string, err error) {
	err = b.write(ctx, "parting an encounter", func(w *writing) error {
		e, err := w.named(ctx, encounterName)
		if err != nil {
			return err
		}
		var out, rest []encounter.Account
		for _, x := range e.Accounts {
			if called(x.Article, article) {
				out = append(out, x)
			} else {
				rest = append(rest, x)
			}
		}
		switch {
		case len(out) == 0:
			return fmt.Errorf("%s: %w among the accounts of %s; \"mahdar why %s\" lists them", article, ErrNone, encounterName, encounterName)
		case out[0].Article.SHA256 != out[len(out)-1].Article.SHA256:
			return fmt.Errorf("%s: two articles of %s are called so; give the beginning of the hash", article, encounterName)
		case len(rest) == 0:
			return fmt.Errorf("%s has this account alone: there is nothing to part it from", encounterName)
		}
		if err := w.takeBack(ctx, out, rest, true); err != nil {
			return err
		}
		name, err = w.bind(ctx, out, rest, false, e.Accounts)
		return err
	})
	return name, err
}

// shortestHash is how many letters of a hash name an article.
const shortestHash = 6

// called reports whether an article is called so: by its ID, or its hash's beginning.
func called(a *encounter.Article, name string) bool {
	return a.ID == name || len(name) >= shortestHash && len(name) <= len(a.SHA256) && a.SHA256[:len(name)] == name
}

// named gives an encounter as it stands in the transaction.
func (w *writing) named(ctx context.Context, name string) (encounter.Encounter, error) {
	e, err := w.encounter(ctx, name)
	if err == nil && len(e.Accounts) == 0 {
		err = fmt.Errorf("encounter %s: %w; \"mahdar encounters\" lists them", name, ErrNone)
	}
	return e, err
}

// takeBack forgets what was decided by hand between accounts of two lists.
func (w *writing) takeBack(ctx context.Context, xs, ys []encounter.Account, joined bool) error {
	kind := 0
	if joined {
		kind = 1
	}
	for _, x := range xs {
		for _, y := range ys {
			err := w.do(ctx, "delete from hand where joined = $3 and (a_sha = $1 and b_sha = $2 or a_sha = $2 and b_sha = $1)", x.Article.SHA256, y.Article.SHA256, kind)
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// bind notes what was decided of each account of one list with each of another,
// links those concerned anew, and gives the encounter in which the first is then.
func (w *writing) bind(ctx context.Context, xs, ys []encounter.Account, join bool, concerned []encounter.Account) (name string, err error) {
	for _, x := range xs {
		for _, y := range ys {
			if err := w.note(ctx, x, y, join); err != nil {
				return "", err
			}
		}
	}
	var seeds []encounter.Record
	for _, a := range concerned {
		seeds = append(seeds, record(a))
	}
	if err := w.link(ctx, seeds, nil, nil); err != nil {
		return "", err
	}
	_, err = w.one(ctx, []any{&name}, `select e.name from encounter e join record r on r.encounter = e.id join article a on a.id = r.article
		where a.sha = $1 and r.kind = 'meeting' and r.idx = $2`, xs[0].Article.SHA256, xs[0].Meeting)
	return name, err
}

// note keeps what was decided of two accounts.
func (w *writing) note(ctx context.Context, x, y encounter.Account, join bool) error {
	joined := 0
	if join {
		joined = 1
	}
	id, err := w.id(ctx, "hand")
	if err != nil {
		return err
	}
	a, b := record(x).Key, record(y).Key
	return w.do(ctx, "insert into hand (id, a_sha, a_start, a_end, a_sides, b_sha, b_start, b_end, b_sides, joined, made) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
		id, a.Article, a.Start, a.End, a.Sides, b.Article, b.Start, b.End, b.Sides, joined, time.Now().UTC().Format(time.RFC3339))
}

// record is what linking reads of an account.
func record(a encounter.Account) encounter.Record { return encounter.Records(a.Article)[a.Meeting] }
