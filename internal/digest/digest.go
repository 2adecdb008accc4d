// Package digest tells what came into a book within a stretch of time: what was held, what is
// planned, what was called off, and where accounts differ. A Digest is made of what the book
// gives and of comparisons; Markdown, a page, a feed and JSON are written from it.
//
// It asserts nothing of its own: a meeting is held as its accounts have it, a difference is
// what one account tells and another does not.
package digest

import (
	"cmp"
	"context"
	"slices"
	"time"
	"unicode/utf8"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/book"
	"github.com/mahdar/mahdar/internal/compare"
	"github.com/mahdar/mahdar/internal/encounter"
)

// Options say what is told. Until must be after Since.
type Options struct {
	book.NewsFilter
	// Scope says in words what the filter asks for; "" for everything.
	Scope string
	// Ahead is how many days from Until's on are told of, whether what is planned for them is new or not.
	Ahead int
	// Limit is how many encounters stand under one heading.
	Limit int
}

// Digest is what came into a book.
type Digest struct {
	Since, Until time.Time
	Scope        string
	Articles     int // with new accounts
	Encounters   int // of which there are new accounts
	Sections     []Section
	Differences  []Difference
	// Undiffered is how many more encounters there are whose accounts differ.
	Undiffered int
}

// The kinds of sections, in their order.
const (
	Held    = "held"
	Planned = "planned"
	Off     = "cancelled"
	Known   = "known"
	Earlier = "earlier"
)

// headings of the sections.
var headings = map[string]string{
	Held: "Held", Planned: "Planned", Off: "Called off or moved", Known: "Told of before, and now by others too", Earlier: "Held earlier, told of now",
}

// Section is encounters under one heading.
type Section struct {
	Kind    string
	Heading string
	Entries []Entry
	More    int // how many are left out
}

// Entry is an encounter.
type Entry struct {
	Name      string              `json:"encounter"`
	Sides     []encounter.Present `json:"sides"`
	Date      *mahdar.Days        `json:"date"`
	Place     *mahdar.Place       `json:"place"`
	Channel   *string             `json:"channel"`
	Format    string              `json:"format"`
	Status    string              `json:"status"`
	Was       string              `json:"was,omitempty"`   // its status before, if it was another
	Moved     *mahdar.Days        `json:"moved,omitempty"` // when it was to be, if it has been moved since
	New       bool                `json:"new"`             // no account was known before
	Fresh     int                 `json:"new_accounts"`
	Accounts  int                 `json:"accounts"` // near-copies once
	Articles  int                 `json:"articles"`
	Languages []string            `json:"languages"`
	Outlets   []string            `json:"outlets"`
	First     time.Time           `json:"first"`   // when the first account came
	Updated   time.Time           `json:"updated"` // when the first of those came that have it as it is now
	Sources   []Source            `json:"told"`    // the new ones; of what is not new the first
	Quote     *Quote              `json:"quote"`
	Past      bool                `json:"-"` // planned for days that have passed

	news *book.News
}

// Source is an account.
type Source struct {
	By        string    `json:"by"` // the outlet's name, else its host, else the article's ID
	Article   string    `json:"article"`
	SHA256    string    `json:"sha256"`
	URL       string    `json:"url,omitempty"`
	Lang      string    `json:"lang"`
	Published string    `json:"published,omitempty"`
	Got       time.Time `json:"got"`
	Status    string    `json:"status"`
	Copy      bool      `json:"copy,omitempty"`      // a near-copy of an account that was there before, and tells the same
	Rewritten bool      `json:"rewritten,omitempty"` // the page told of it before, in another text
}

// Quote is an account's own words.
type Quote struct {
	Words string `json:"words"`
	Lang  string `json:"lang"`
	By    string `json:"by"`
	Link  string `json:"link,omitempty"`
}

// Empty reports whether nothing is new. What is planned and was known does not count.
func (d *Digest) Empty() bool { return d.Encounters == 0 }

// Section gives the section of a kind, which may have no entries.
func (d *Digest) Section(kind string) Section {
	for _, s := range d.Sections {
		if s.Kind == kind {
			return s
		}
	}
	return Section{Kind: kind, Heading: headings[kind]}
}

// Of makes the digest of a book.
func Of(ctx context.Context, b *book.Book, o Options) (Digest, error) {
	d := Digest{Since: o.Since, Until: o.Until, Scope: o.Scope}
	today := o.Until.Format(time.DateOnly)
	if o.Ahead > 0 {
		o.AheadFrom, o.AheadTo = today, o.Until.AddDate(0, 0, o.Ahead-1).Format(time.DateOnly)
	}
	by := map[string]*Section{}
	articles := map[string]bool{}
	for n, err := range b.News(ctx, o.NewsFilter) {
		if err != nil {
			return d, err
		}
		for i := range n.Told {
			if n.Told[i].New {
				articles[n.Told[i].SHA256] = true
			}
		}
		if n.Fresh() > 0 {
			d.Encounters++
		}
		e := entryOf(&n)
		e.Past = n.Date != nil && n.Date.End < today
		kind := e.kind(o.AheadFrom, o.AheadTo)
		if kind == "" {
			continue
		}
		if by[kind] == nil {
			by[kind] = &Section{Kind: kind, Heading: headings[kind]}
		}
		by[kind].add(e, o.Limit)
	}
	d.Articles = len(articles)
	for _, kind := range []string{Held, Planned, Off, Known, Earlier} {
		if s := by[kind]; s != nil {
			s.cut(o.Limit)
			d.Sections = append(d.Sections, *s)
		}
	}
	return d, d.read(ctx, b, o.Limit)
}

// add adds an entry; of more than several times as many as are shown only those are kept.
func (s *Section) add(e Entry, limit int) {
	if s.Entries = append(s.Entries, e); len(s.Entries) > 4*limit {
		s.cut(limit)
	}
}

// cut puts the entries in order and counts those over the limit.
func (s *Section) cut(limit int) {
	slices.SortFunc(s.Entries, order(s.Kind))
	if n := len(s.Entries); n > limit {
		s.Entries, s.More = slices.Delete(s.Entries, limit, n), s.More+n-limit
	}
}

// entryOf draws an entry from news.
func entryOf(n *book.News) Entry {
	e := Entry{
		Name: n.ID, Sides: n.Sides, Date: n.Date, Place: n.Place, Channel: n.Channel, Format: n.Format, Status: n.Status, New: !n.Known(), Fresh: n.Fresh(),
		Accounts: n.Accounts, Articles: n.Articles, Languages: n.Languages, Outlets: n.Hosts, First: n.Told[0].Got, news: n,
	}
	if n.Known() && n.Before.Status != n.Status {
		e.Was = n.Before.Status
	}
	e.Moved = moved(n)
	for i := range n.Told {
		t := &n.Told[i]
		if t.Status == e.Status && e.Updated.IsZero() {
			e.Updated = t.Got
		}
		if t.New || e.Fresh == 0 && i == 0 {
			e.Sources = append(e.Sources, sourceOf(t))
		}
	}
	if e.Updated.IsZero() {
		e.Updated = e.First
	}
	if e.Moved != nil {
		e.Updated = e.Sources[len(e.Sources)-1].Got
	}
	return e
}

func sourceOf(t *book.Told) Source {
	return Source{By: teller(t.URL, t.ID), Article: t.ID, SHA256: t.SHA256, URL: compare.Address(t.URL), Lang: t.Lang, Published: t.Published, Got: t.Got, Status: t.Status, Copy: t.Copy, Rewritten: t.Again}
}

// moved is for when a plan was made before, if the last ones to tell of it have it on other days: of
// what was known, those who told of it last are to be new.
func moved(n *book.News) *mahdar.Days {
	h := n.History
	if len(h) == 0 || n.Status != "planned" && n.Status != "proposed" {
		return nil
	}
	last := h[len(h)-1]
	if n.Known() && len(n.Before.History) > 0 && apart(last.Date, n.Before.History[len(n.Before.History)-1].Date) == nil {
		return nil
	}
	for i := len(h) - 2; i >= 0; i-- {
		if d := apart(last.Date, h[i].Date); d != nil {
			return d
		}
	}
	return nil
}

// apart is the second of two stretches of days, if they have none in common.
func apart(a, b *mahdar.Days) *mahdar.Days {
	if a == nil || b == nil || a.Start <= b.End && b.Start <= a.End {
		return nil
	}
	return b
}

// lookBack is how many days before anybody told of it in the book a meeting was, if it is not news but mentioned.
const lookBack = 7

// kind is under which heading an encounter stands; "" for none.
func (e *Entry) kind(from, to string) string {
	ahead := from != "" && e.Date != nil && e.Date.Start >= from && e.Date.Start <= to
	upcoming := e.Status == "planned" || e.Status == "proposed"
	switch {
	case e.Fresh == 0:
		if ahead && (upcoming || e.Status == "ongoing") {
			return Planned
		}
		return ""
	case e.Moved != nil, e.Status == "cancelled" && (e.New || e.Was != ""):
		return Off
	case upcoming && (e.New || e.Was != "" || ahead):
		return Planned
	case !e.New && e.Was == "":
		return Known
	case e.New && e.recalled():
		return Earlier
	}
	return Held
}

// recalled reports whether a meeting was well before the first day of publication of all that tell of it.
func (e *Entry) recalled() bool {
	first := ""
	for i := range e.news.Told {
		if p := e.news.Told[i].Published; p != "" && (first == "" || p < first) {
			first = p
		}
	}
	told, err := time.Parse(time.DateOnly, first)
	return err == nil && e.Date != nil && e.Date.End < told.AddDate(0, 0, -lookBack).Format(time.DateOnly)
}

// order is that of a section's entries: plans by day, all others as many tell of them, the latest first.
func order(kind string) func(x, y Entry) int {
	day := func(e *Entry) string {
		if e.Date == nil {
			return ""
		}
		return e.Date.Start
	}
	if kind == Planned {
		return func(x, y Entry) int {
			a, b := cmp.Or(day(&x), "9999"), cmp.Or(day(&y), "9999")
			if x.Past != y.Past { // what should be over stands last
				a, b = "0", "1"
				if x.Past {
					a, b = b, a
				}
			}
			return cmp.Or(cmp.Compare(a, b), cmp.Compare(y.Accounts, x.Accounts), cmp.Compare(x.Name, y.Name))
		}
	}
	return func(x, y Entry) int {
		return cmp.Or(cmp.Compare(y.Accounts, x.Accounts), cmp.Compare(day(&y), day(&x)), cmp.Compare(x.Name, y.Name))
	}
}

// compared is how many accounts of one encounter are compared.
const compared = 8

// read reads what has to be quoted and compared.
func (d *Digest) read(ctx context.Context, b *book.Book, limit int) error {
	var all []*book.Told
	var entries []*Entry
	picks := map[*Entry][]*book.Told{}
	for i := range d.Sections {
		s := &d.Sections[i]
		for k := range s.Entries {
			e := &s.Entries[k]
			entries = append(entries, e)
			picks[e] = e.pick()
			all = append(all, picks[e]...)
		}
	}
	read, err := b.Accounts(ctx, all)
	if err != nil {
		return err
	}
	at := map[key]encounter.Account{}
	for _, a := range read {
		at[key{a.Article.SHA256, a.Meeting}] = a
	}
	for _, e := range entries {
		var accounts []encounter.Account
		for _, t := range picks[e] {
			if a, ok := at[key{t.SHA256, t.Meeting}]; ok {
				accounts = append(accounts, a)
			}
		}
		e.Quote = e.quote(accounts)
		if diff := e.differ(accounts); diff != nil {
			d.Differences = append(d.Differences, *diff)
		}
	}
	slices.SortStableFunc(d.Differences, func(x, y Difference) int {
		return cmp.Or(cmp.Compare(y.conflicts(), x.conflicts()), cmp.Compare(y.Entry.Accounts, x.Entry.Accounts))
	})
	if n := len(d.Differences); n > limit {
		d.Undiffered, d.Differences = n-limit, d.Differences[:limit]
	}
	return nil
}

// pick chooses the accounts to be read, near-copies once: one of each outlet before second ones, and new ones before the others.
func (e *Entry) pick() []*book.Told {
	told := make([]*book.Told, 0, len(e.news.Told))
	for i := range e.news.Told {
		if !e.news.Told[i].Copy {
			told = append(told, &e.news.Told[i])
		}
	}
	first := func(is func(t *book.Told) bool) { // those that are so before the others, which keep their order
		slices.SortStableFunc(told, func(x, y *book.Told) int {
			switch {
			case is(x) == is(y):
				return 0
			case is(x):
				return -1
			}
			return 1
		})
	}
	first(func(t *book.Told) bool { return t.New })
	opens := map[string]*book.Told{} // by outlet, its first
	for _, t := range told {
		if by := teller(t.URL, t.ID); opens[by] == nil {
			opens[by] = t
		}
	}
	first(func(t *book.Told) bool { return opens[teller(t.URL, t.ID)] == t })
	told = told[:min(len(told), compared)]
	slices.SortStableFunc(told, func(x, y *book.Told) int {
		return cmp.Or(cmp.Compare(cmp.Or(x.Published, "9999"), cmp.Or(y.Published, "9999")), cmp.Compare(x.SHA256, y.SHA256))
	})
	return told
}

// key names an account.
type key struct {
	sha     string
	meeting int
}

// isNew reports whether an account that was read is new.
func (e *Entry) isNew(a encounter.Account) bool {
	return slices.ContainsFunc(e.news.Told, func(t book.Told) bool { return t.New && t.SHA256 == a.Article.SHA256 })
}

// quote is what a new account says of the encounter as it is now, in its own words: of several that one of whose
// words for it most can be shown.
func (e *Entry) quote(accounts []encounter.Account) *Quote {
	var best *Quote
	most := -1
	for _, a := range accounts {
		m, text := a.Record(), a.Article.Text
		if len(m.Evidence) == 0 {
			continue
		}
		s := m.Evidence[0]
		n := utf8.RuneCountInString(text[s.Start:s.End])
		if n > longest {
			n = longest / 2
		}
		if m.Status == e.Status {
			n += 2 * longest
		}
		if e.isNew(a) {
			n += longest
		}
		if n > most {
			best, most = &Quote{Words: shortened(quoted(text, s)), Lang: a.Article.Lang, By: teller(value(a.Article.URL), a.Article.ID), Link: compare.Link(value(a.Article.URL), text, s)}, n
		}
	}
	return best
}
