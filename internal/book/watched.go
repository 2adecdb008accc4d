package book

import (
	"context"
	"math"
	"time"
)

// Watched is an address that is watched: a list of articles, or an article that a list named. Its row
// is what a watcher knows of it, whenever it was stopped.
type Watched struct {
	Page           string // names the page: of addresses that lead to one there is one
	URL            string // as it is asked
	Host           string // of the address, with its port where it names one
	List           bool
	Source         string // the address, given by a person, that led to it
	Title          string // what the list says of an article
	Published      time.Time
	ETag, Modified string    // what it said of itself when it was last got
	Due            time.Time // when it is to be asked; zero: not again
	Tries          int       // how often in a row it was asked in vain
	Looks          int       // how often it was got
	Got            time.Time // when it was last got; zero: never
	Fault          string    // why it was not, the last time; empty for no fault
}

// Got is what came of asking an address: what is known of it now, and what was read there that the book does not have.
type Got struct {
	Watched Watched
	Entries []Entry
}

const watchedColumns = "page, url, host, list, source, title, published, etag, modified, due, tries, looks, got, fault"

// row reads a row of those columns.
func (w *Watched) row(scan func(...any) error) error {
	var list, published, due, got int64
	if err := scan(&w.Page, &w.URL, &w.Host, &list, &w.Source, &w.Title, &published, &w.ETag, &w.Modified, &due, &w.Tries, &w.Looks, &got, &w.Fault); err != nil {
		return err
	}
	w.List, w.Published, w.Due, w.Got = list == 1, moment(published), moment(due), moment(got)
	return nil
}

// moment is a time from milliseconds, zero from none; millis is the way back.
func moment(ms int64) time.Time {
	if ms == 0 {
		return time.Time{}
	}
	return time.UnixMilli(ms).UTC()
}

func millis(t time.Time) int64 {
	if t.IsZero() {
		return 0
	}
	return max(t.UnixMilli(), 1)
}

// Watch says which sources are watched from now on. Those that were not are asked at once; of those that are no
// longer nothing more is asked.
func (b *Book) Watch(ctx context.Context, sources []Watched, now time.Time) error {
	return b.write(ctx, "noting what is watched", func(w *writing) error {
		before, err := list[string](ctx, w.reading, "select distinct source from watched")
		if err != nil {
			return err
		}
		stays := map[string]bool{}
		for i := range sources {
			stays[sources[i].Page] = true
		}
		for _, s := range before {
			if !stays[s] {
				if err := w.do(ctx, "update watched set due = 0 where source = $1", s); err != nil {
					return err
				}
			}
		}
		for _, s := range sources {
			s.List, s.Source, s.Due = true, s.Page, now
			if err := w.watched(ctx, s, "update set list = 1, source = excluded.source, url = excluded.url, host = excluded.host, due = case when watched.due = 0 or watched.due > excluded.due then excluded.due else watched.due end"); err != nil {
				return err
			}
			// what it had led to, and was not got before it was left
			if err := w.do(ctx, "update watched set due = $1 where source = $2 and list = 0 and due = 0 and got = 0 and fault = ''", millis(now), s.Page); err != nil {
				return err
			}
		}
		return nil
	})
}

// watched adds a row; of one that is there already the conflict's clause says what becomes.
func (w *writing) watched(ctx context.Context, x Watched, conflict string) error {
	id, err := w.id(ctx, "watched")
	if err != nil {
		return err
	}
	list := 0
	if x.List {
		list = 1
	}
	return w.do(ctx, "insert into watched (id, "+watchedColumns+") values ("+marks(1, 15)+") on conflict (page) do "+conflict,
		id, x.Page, x.URL, x.Host, list, x.Source, x.Title, millis(x.Published), x.ETag, x.Modified, millis(x.Due), x.Tries, x.Looks, millis(x.Got), x.Fault)
}

// asked keeps what is known of an address after it was asked.
func (w *writing) asked(ctx context.Context, x *Watched) error {
	return w.do(ctx, "update watched set etag = $1, modified = $2, due = $3, tries = $4, looks = $5, got = $6, fault = $7 where page = $8",
		x.ETag, x.Modified, millis(x.Due), x.Tries, x.Looks, millis(x.Got), x.Fault, x.Page)
}

// Most is to how much a source may lead at a time.
type Most struct {
	Lists   int // that are watched
	Waiting int // articles that are yet to be got
}

// Listed keeps what a list named, and what is known of the list now, in one transaction: what it named is
// asked for even if the list never names it again. It gives how many of them were not known, and how many were left out
// because the source leads to so much already.
func (b *Book) Listed(ctx context.Context, x Watched, named []Watched, most Most) (fresh, left int, err error) {
	err = b.write(ctx, "keeping what a list names", func(w *writing) error {
		fresh, left = 0, 0
		var lists, waiting int
		if len(named) > 0 {
			if lists, waiting, err = w.ledTo(ctx, x.Source); err != nil {
				return err
			}
		}
		for _, n := range named {
			unknown, err := w.isNew(ctx, &n)
			switch {
			case err != nil:
				return err
			case !unknown:
				continue
			case n.List && lists >= most.Lists, !n.List && waiting >= most.Waiting:
				left++
				continue
			case n.List:
				lists++
			default:
				waiting++
			}
			fresh++
			n.Source = x.Source
			if err := w.watched(ctx, n, "update set source = excluded.source, due = excluded.due"); err != nil {
				return err
			}
		}
		return w.asked(ctx, &x)
	})
	return fresh, left, err
}

// isNew reports whether what a list names is to be noted: it is not known, or the source that led to it is watched no longer, and
// it was not got before that.
func (w *writing) isNew(ctx context.Context, n *Watched) (bool, error) {
	var is, due, got int64
	var fault string
	known, err := w.one(ctx, []any{&is, &due, &got, &fault}, "select list, due, got, fault from watched where page = $1", n.Page)
	switch {
	case err != nil || !known:
		return true, err
	case due != 0 || n.List != (is == 1):
		return false, nil
	}
	return n.List || got == 0 && fault == "", nil
}

// ledTo counts what a source leads to.
func (r reading) ledTo(ctx context.Context, source string) (lists, waiting int, err error) {
	_, err = r.one(ctx, []any{&lists, &waiting}, `select (select count(*) from watched where source = $1 and list = 1 and due > 0),
		(select count(*) from watched where source = $1 and list = 0 and due > 0 and got = 0)`, source)
	return lists, waiting, err
}

// AddGot keeps what came of asking addresses, in one transaction: an article is kept and known to have been got, or neither.
func (b *Book) AddGot(ctx context.Context, got []Got) (done Added, err error) {
	err = b.write(ctx, "keeping articles", func(w *writing) error {
		done = Added{}
		var entries []Entry
		for i := range got {
			entries = append(entries, got[i].Entries...)
		}
		if err := w.add(ctx, entries, &done); err != nil {
			return err
		}
		for i := range got {
			x := &got[i].Watched
			if err := w.asked(ctx, x); err != nil {
				return err
			}
			for _, e := range got[i].Entries { // under the address that its page says it has it need not be asked
				if e.Seen.Page == x.Page {
					continue
				}
				other := Watched{Page: e.Seen.Page, URL: e.Seen.URL, Host: x.Host, Source: x.Source, Title: x.Title, Published: x.Published, Looks: 1, Got: x.Got}
				if err := w.watched(ctx, other, "update set due = 0, got = excluded.got where watched.got = 0 and watched.list = 0"); err != nil {
					return err
				}
			}
		}
		return nil
	})
	return done, err
}

// Due gives the address of a host that is to be asked next, the lists before the articles; nil where none is due.
func (b *Book) Due(ctx context.Context, host string, now time.Time) (*Watched, error) {
	for _, kind := range []int{1, 0} {
		var x *Watched
		err := b.ask().each(ctx, func(scan func(...any) error) error {
			x = &Watched{}
			return x.row(scan)
		}, "select "+watchedColumns+" from watched where host = $1 and list = $2 and due > 0 and due <= $3 order by due, id limit 1", host, kind, millis(now))
		if err != nil || x != nil {
			return x, b.fault("looking up what is due", err)
		}
	}
	return nil, nil
}

// DueAt gives when each of the hosts has something to be asked next, or of all where none is named; those that have nothing
// are left out.
func (b *Book) DueAt(ctx context.Context, hosts ...string) (map[string]time.Time, error) {
	out := map[string]time.Time{}
	row := func(scan func(...any) error) error {
		var host string
		var at int64
		err := scan(&host, &at)
		out[host] = moment(at)
		return err
	}
	if len(hosts) == 0 {
		return out, b.fault("looking up what is due", b.ask().each(ctx, row, "select host, min(due) from watched where due > 0 group by host"))
	}
	for _, h := range hosts {
		first := int64(math.MaxInt64)
		for _, kind := range []int{1, 0} {
			at, err := list[int64](ctx, b.ask(), "select due from watched where host = $1 and list = $2 and due > 0 order by due, id limit 1", h, kind)
			if err != nil {
				return out, b.fault("looking up what is due", err)
			}
			for _, ms := range at {
				first = min(first, ms)
			}
		}
		if first < math.MaxInt64 {
			out[h] = moment(first)
		}
	}
	return out, nil
}

// Rest keeps until when a host asked to be left alone.
func (b *Book) Rest(ctx context.Context, host string, until time.Time) error {
	return b.write(ctx, "noting that a host rests", func(w *writing) error {
		return w.do(ctx, "insert into resting (host, until) values ($1, $2) on conflict (host) do update set until = excluded.until", host, millis(until))
	})
}

// Resting gives the hosts that asked to be left alone beyond a time, and until when.
func (b *Book) Resting(ctx context.Context, now time.Time) (map[string]time.Time, error) {
	out := map[string]time.Time{}
	err := b.ask().each(ctx, func(scan func(...any) error) error {
		var host string
		var until int64
		err := scan(&host, &until)
		out[host] = moment(until)
		return err
	}, "select host, until from resting where until > $1", millis(now))
	return out, b.fault("looking up who rests", err)
}

// Watching is how far watching is.
type Watching struct {
	Waiting int // addresses to be asked, lists aside
	Got     int // articles that were got
	Lost    int // articles that were given up
}

// Watching counts the articles that lists named.
func (b *Book) Watching(ctx context.Context) (n Watching, err error) {
	_, err = b.ask().one(ctx, []any{&n.Waiting, &n.Got, &n.Lost}, `select
		(select count(*) from watched where list = 0 and due > 0 and got = 0), (select count(*) from watched where list = 0 and got > 0),
		(select count(*) from watched where list = 0 and due = 0 and got = 0 and fault <> '')`)
	return n, b.fault("counting", err)
}

// WatchedLists gives the lists that are watched, by their addresses.
func (b *Book) WatchedLists(ctx context.Context) (out []Watched, err error) {
	err = b.ask().each(ctx, func(scan func(...any) error) error {
		out = append(out, Watched{})
		return out[len(out)-1].row(scan)
	}, "select "+watchedColumns+" from watched where list = 1 and due > 0 order by page")
	return out, b.fault("looking up what is watched", err)
}
