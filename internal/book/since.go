package book

import (
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"maps"
	"slices"
	"time"

	"github.com/mahdar/mahdar/internal/encounter"
)

// NewsFilter says what of the book's growth is asked for. What is left empty asks nothing.
type NewsFilter struct {
	Since, Until time.Time // an account is new if its text was first seen from Since on and before Until
	Sides        []string  // one side, or two that met
	Actors       []int64   // any of these took part
	Subject      string    // what an account says that they spoke about
	// AheadFrom and AheadTo are days, both included: what is to begin then is given though nothing about it is new.
	AheadFrom, AheadTo string
}

// News is an encounter as the accounts seen before a moment tell of it. Who met, where and by
// which channel is as the book has it now; the days, the status and the counts are as they were.
type News struct {
	Listed
	Before encounter.Course // as the accounts that were known already had it; the zero value where there are none
	Told   []Told           // in the order in which they were first seen
}

// Told is an account, and since when the book has it.
type Told struct {
	SHA256, ID, URL, Published, Lang string
	Hosts                            []string // where it was seen, by the alphabet
	Meeting                          int      // index in the article's minutes
	Got                              time.Time
	Status                           string
	New                              bool
	Copy                             bool // a near-copy of an account that was seen before, and tells the same
	Again                            bool // the page told of the encounter before, in another text

	article int64
	copies  string
	record  encounter.Record
	pages   []edition
}

// edition is a version of a page that shows an account.
type edition struct {
	page    string
	version int
}

// Known reports whether an account of the encounter was there before.
func (n *News) Known() bool { return n.Before.Status != "" }

// Fresh is how many of the accounts are new.
func (n *News) Fresh() (count int) {
	for i := range n.Told {
		if n.Told[i].New {
			count++
		}
	}
	return count
}

// second is how the book writes when something was got: by whole seconds, so that of two windows that meet each second is in one.
func second(t time.Time) string { return t.UTC().Format(time.RFC3339) }

// News gives the encounters of which accounts were first seen within a stretch of
// time, and those that are to begin on some days, a pageful in memory at a time. The same text on another page is no new account.
func (b *Book) News(ctx context.Context, f NewsFilter) iter.Seq2[News, error] {
	return func(yield func(News, error) bool) {
		ids, err := b.newsOf(ctx, &f)
		for some := range slices.Chunk(ids, pageful) {
			var found []News
			if found, err = b.seenUntil(ctx, &f, some); err != nil {
				break
			}
			for i := range found {
				if !yield(found[i], nil) {
					return
				}
			}
		}
		if err != nil {
			yield(News{}, b.fault("looking for what is new", err))
		}
	}
}

// newsOf gives the numbers of the encounters that a filter asks for.
func (b *Book) newsOf(ctx context.Context, f *NewsFilter) ([]int64, error) {
	since, until := second(f.Since), second(f.Until)
	c := condition{}
	c.and("s.got >= $?", since)
	c.and("s.got < $?", until)
	c.and("not exists (select 1 from sighting t where t.article = s.article and t.got < $?)", since)
	c.and("r.article = s.article and r.kind = 'meeting' and e.id = r.encounter")
	c.about(f)
	ids, err := list[int64](ctx, b.ask(), "select distinct e.id from sighting s cross join record r cross join encounter e where "+c.String(), c.args...)
	if err != nil {
		return nil, err
	}
	if f.AheadFrom != "" {
		c := condition{}
		c.and("e.first >= $? and e.first <= $?", f.AheadFrom, f.AheadTo)
		c.about(f)
		ahead, err := list[int64](ctx, b.ask(), "select e.id from encounter e where "+c.String(), c.args...)
		if err != nil {
			return nil, err
		}
		ids = append(ids, ahead...)
	}
	return slices.Compact(slices.Sorted(slices.Values(ids))), nil
}

// about asks of an encounter e what a filter asks.
func (c *condition) about(f *NewsFilter) {
	if len(f.Sides) > 0 {
		c.met(f.Sides)
	}
	if len(f.Actors) > 0 {
		c.and("exists (select 1 from encounter_actor x where x.encounter = e.id and x.actor in ("+holes(len(f.Actors))+"))", anys(f.Actors)...)
	}
	if f.Subject != "" {
		c.and("exists (select 1 from record q join record_subject x on x.record = q.id where q.encounter = e.id and x.subject = $?)", f.Subject)
	}
}

// seenUntil gives encounters by their numbers, as the accounts first seen before the filter's end have them; one without such an account is left out.
func (b *Book) seenUntil(ctx context.Context, f *NewsFilter, ids []int64) ([]News, error) {
	in := " in (" + marks(1, len(ids)) + ")"
	found := make(map[int64]*News, len(ids))
	err := b.ask().each(ctx, func(scan func(...any) error) error {
		n := &News{}
		var id int64
		var name, summary string
		if err := scan(&id, &name, &summary); err != nil {
			return err
		}
		if err := json.Unmarshal([]byte(summary), &n.Summary); err != nil {
			return err
		}
		n.ID, found[id] = name, n
		return nil
	}, "select id, name, summary from encounter where id"+in, anys(ids)...)
	if err != nil {
		return nil, err
	}
	of := map[int64][]*Told{} // by article
	accounts := map[int64][]*Told{}
	err = b.ask().each(ctx, func(scan func(...any) error) error {
		t := &Told{}
		var encounter int64
		var facts string
		if err := scan(&encounter, &t.Meeting, &facts, &t.article, &t.SHA256, &t.ID, &t.URL, &t.Published, &t.Lang, &t.copies); err != nil {
			return err
		}
		if err := json.Unmarshal([]byte(facts), &t.record); err != nil {
			return err
		}
		t.Status = t.record.Status
		of[t.article] = append(of[t.article], t)
		accounts[encounter] = append(accounts[encounter], t)
		return nil
	}, `select r.encounter, r.idx, r.facts, a.id, a.sha, a.name, a.url, a.published, a.lang, a.copies
		from record r join article a on a.id = r.article where r.encounter`+in+" order by r.encounter, a.sha, r.idx", anys(ids)...)
	if err != nil {
		return nil, err
	}
	if err := b.sightings(ctx, of, second(f.Until)); err != nil {
		return nil, err
	}
	var out []News
	for _, id := range slices.Sorted(maps.Keys(found)) {
		n := found[id]
		known, err := b.tell(ctx, n, accounts[id], second(f.Since))
		if err != nil {
			return nil, err
		}
		if len(n.Told) == 0 {
			continue
		}
		n.count()
		if len(known) > 0 {
			n.Before = encounter.CourseOf(known)
		}
		out = append(out, *n)
	}
	return out, nil
}

// sightings notes of accounts, by their articles, when and where they were seen before a moment.
func (b *Book) sightings(ctx context.Context, of map[int64][]*Told, until string) error {
	for some := range slices.Chunk(slices.Sorted(maps.Keys(of)), atOnce) {
		err := b.ask().each(ctx, func(scan func(...any) error) error {
			var article int64
			var e edition
			var outlet, got string
			if err := scan(&article, &e.page, &e.version, &outlet, &got); err != nil {
				return err
			}
			at, err := time.Parse(time.RFC3339, got)
			if err != nil {
				return fmt.Errorf("when an article was seen: %w", err)
			}
			for _, t := range of[article] {
				if t.Got.IsZero() {
					t.Got = at
				}
				if outlet != "" && !slices.Contains(t.Hosts, outlet) {
					t.Hosts = append(t.Hosts, outlet)
				}
				t.pages = append(t.pages, e)
			}
			return nil
		}, fmt.Sprintf("select article, page, version, outlet, got from sighting where article in (%s) and got < $%d order by article, got, id", marks(1, len(some)), len(some)+1), append(anys(some), until)...)
		if err != nil {
			return err
		}
	}
	return nil
}

// tale is what near-copies tell alike: where a word has become another, they may not.
type tale struct {
	copies, status, city, country, channel string
	from, to                               int
}

// tell puts the accounts that were seen into an encounter, and gives the records that were known before.
func (b *Book) tell(ctx context.Context, n *News, accounts []*Told, since string) (known []encounter.Record, err error) {
	accounts = slices.DeleteFunc(accounts, func(t *Told) bool { return t.Got.IsZero() })
	slices.SortStableFunc(accounts, func(x, y *Told) int { return x.Got.Compare(y.Got) })
	firsts := map[tale]string{} // the article that was seen first
	for _, t := range accounts {
		slices.Sort(t.Hosts)
		r := &t.record
		says := tale{t.copies, r.Status, r.City, r.Country, r.Channel, r.From, r.To}
		if first, ok := firsts[says]; ok {
			t.Copy = first != t.SHA256
		} else {
			firsts[says] = t.SHA256
		}
		if t.New = second(t.Got) >= since; t.New {
			before, err := b.retold(ctx, t, since)
			if err != nil {
				return nil, err
			}
			t.Again = len(before) > 0
			known = append(known, before...)
		} else {
			known = append(known, t.record)
		}
		n.Told = append(n.Told, *t)
	}
	return known, nil
}

// versionsBack is how many earlier texts of a page are looked at: a page that changes every hour has hundreds.
const versionsBack = 3

// retold gives the records of an account's encounter that its page had before, in a text that no page shows any longer.
func (b *Book) retold(ctx context.Context, t *Told, since string) (before []encounter.Record, err error) {
	for _, p := range t.pages {
		if p.version == 1 {
			continue
		}
		was, err := list[int64](ctx, b.ask(), "select s.article from sighting s join article a on a.id = s.article where s.page = $1 and s.version < $2 and s.got < $3 and a.current = 0 group by s.article order by max(s.version) desc limit "+fmt.Sprint(versionsBack), p.page, p.version, since)
		if err != nil {
			return nil, err
		}
		if len(was) == 0 {
			continue
		}
		got, err := b.ask().articles(ctx, append(was, t.article))
		if err != nil {
			return nil, err
		}
		if t.Meeting >= len(got[t.article].Meetings) {
			continue // it is being read anew
		}
		all := []encounter.Account{{Article: got[t.article], Meeting: t.Meeting}}
		for _, id := range was {
			for i := range got[id].Meetings {
				all = append(all, encounter.Account{Article: got[id], Meeting: i})
			}
		}
		for _, e := range encounter.Link(all, nil) {
			if !slices.Contains(e.Accounts, all[0]) {
				continue
			}
			for _, a := range e.Accounts {
				if a != all[0] {
					before = append(before, record(a))
				}
			}
		}
	}
	return before, nil
}

// count sums up the accounts of an encounter.
func (n *News) count() {
	var all []encounter.Record
	articles, texts, langs, hosts := map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}
	for i := range n.Told {
		t := &n.Told[i]
		all = append(all, t.record)
		articles[t.SHA256], texts[t.copies], langs[t.Lang] = true, true, true
		for _, h := range t.Hosts {
			hosts[h] = true
		}
	}
	c := encounter.CourseOf(all)
	n.Date, n.History, n.Status = c.Date, c.History, c.Status
	n.Articles, n.Accounts, n.Outlets = len(articles), len(texts), len(hosts)
	n.Languages, n.Hosts = slices.Sorted(maps.Keys(langs)), slices.AppendSeq([]string{}, maps.Keys(hosts))
	slices.Sort(n.Hosts)
}

// LastGot is when the last article was got; the zero time of a book without any.
func (b *Book) LastGot(ctx context.Context) (at time.Time, err error) {
	var got string
	if _, err = b.ask().one(ctx, []any{&got}, "select coalesce(max(got), '') from sighting"); err == nil && got != "" {
		at, err = time.Parse(time.RFC3339, got)
	}
	return at, b.fault("looking for what is new", err)
}

// Accounts reads the articles of accounts, in their order. One whose article has been read anew since, and tells of fewer meetings, is left out.
func (b *Book) Accounts(ctx context.Context, told []*Told) ([]encounter.Account, error) {
	var ids []int64
	for _, t := range told {
		ids = append(ids, t.article)
	}
	got, err := b.ask().articles(ctx, ids)
	if err != nil {
		return nil, b.fault("reading accounts", err)
	}
	var out []encounter.Account
	for _, t := range told {
		if a := got[t.article]; t.Meeting < len(a.Meetings) {
			out = append(out, encounter.Account{Article: a, Meeting: t.Meeting})
		}
	}
	return out, nil
}
