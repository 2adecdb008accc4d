package book

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/encounter"
)

// Filter says which records, or articles, are asked for. What is left empty asks nothing.
type Filter struct {
	Words    string   // all of them: in a statement's content if Kinds are statements alone, else in the article
	Kinds    []string // Meeting, Visit, Statement, Event
	Sides    []string // one country or organisation that takes part, or two that do together
	Actors   []int64  // any of these takes part
	Part     string   // as what they do: participant, visitor, speaker, via, source, target
	From, To string   // days, both included
	Outlet   string   // host of the address
	Lang     string
	Subject  string
	State    string // status of a meeting or visit, type of an event
	Quoted   bool   // said in quotation marks, or partly
	Forward  bool   // the earliest first; else the latest
	Limit    int    // none means Few
}

// Few is how many are given if nobody says how many.
const Few = 50

// Hit is a record that was found. The article is whole: Record's spans index its Text.
type Hit struct {
	Article   *encounter.Article
	Kind      string
	Index     int    // in the minutes' list of that kind
	Day       string // its first day, or the article's where it has none; "" for neither
	Dated     bool   // whether the day is the record's own
	State     string
	Encounter string // its name, of a meeting
	Outlets   []string
}

// Evidence is the words that the record stands on.
func (h *Hit) Evidence() mahdar.Span {
	m := &h.Article.Minutes
	switch h.Kind {
	case Meeting:
		return firstOf(m.Meetings[h.Index].Evidence)
	case Visit:
		return firstOf(m.Visits[h.Index].Evidence)
	case Statement:
		return m.Statements[h.Index].Content
	}
	return m.Events[h.Index].Evidence
}

func firstOf(spans []mahdar.Span) mahdar.Span {
	if len(spans) == 0 {
		return mahdar.Span{}
	}
	return spans[0]
}

// condition gathers what a query asks and what for.
type condition struct {
	where []string
	args  []any
}

// and adds a condition in which $? stands for each of the arguments in turn.
func (c *condition) and(text string, args ...any) {
	for _, a := range args {
		c.args = append(c.args, a)
		text = strings.Replace(text, "$?", fmt.Sprintf("$%d", len(c.args)), 1)
	}
	c.where = append(c.where, text)
}

func (c *condition) String() string {
	if len(c.where) == 0 {
		return "1 = 1"
	}
	return strings.Join(c.where, " and ")
}

// Find gives the records that a filter asks for, by their days.
func (b *Book) Find(ctx context.Context, f Filter) ([]Hit, error) {
	if f.Words != "" {
		return b.findWords(ctx, &f)
	}
	c := condition{}
	l := leadOf(&f)
	c.rest(&f, &l)
	order, limit := ordered(f.Forward, f.Limit)
	tables, first := "record r cross join article a", "r.first"
	if l.table != "" {
		tables, first = l.table+" l cross join "+tables, "l.first"
		c.and("r.id = l.record")
	}
	c.and("a.id = r.article")
	c.days(first, f.From, f.To)
	if err := b.lead(ctx, &c, &l, tables, first, order, limit); err != nil {
		return nil, b.fault("searching", err)
	}
	return b.hits(ctx, tables+" where "+c.String(), order, limit, c.args)
}

// rest asks of a record r of an article a for what does not lead to it.
func (c *condition) rest(f *Filter, l *lead) {
	if s := side(f.Sides); s != "" && l.table != "record_side" {
		c.and("exists (select 1 from record_side s where s.side = $? and s.kind = r.kind and s.first = r.first and s.record = r.id)", s)
	}
	if f.Subject != "" && l.table != "record_subject" {
		c.and("exists (select 1 from record_subject s where s.subject = $? and s.kind = r.kind and s.first = r.first and s.record = r.id)", f.Subject)
	}
	if len(f.Kinds) > 0 && l.table != "record_side" && l.table != "record_subject" {
		c.and("r.kind in ("+holes(len(f.Kinds))+")", anys(f.Kinds)...)
	}
	if f.State != "" {
		c.and("r.state = $?", f.State)
	}
	if f.Quoted {
		c.and("r.kind = 'statement' and r.state in ('direct', 'mixed')")
	}
	if f.Lang != "" {
		c.and("a.lang = $?", f.Lang)
	}
	if f.Outlet != "" {
		c.and("exists (select 1 from sighting s where s.article = r.article and s.outlet = $?)", f.Outlet)
	}
}

// hits gives the records r, of articles a, of tables with conditions, by their days.
func (b *Book) hits(ctx context.Context, from, order string, limit int, args []any) ([]Hit, error) {
	var hits []Hit
	var ids []int64
	err := b.ask().each(ctx, func(scan func(...any) error) error {
		var h Hit
		var article int64
		var dated int
		var sha string
		err := scan(&article, &h.Kind, &h.Index, &h.Day, &dated, &h.State, &h.Encounter, &sha)
		h.Dated = dated == 1
		hits, ids = append(hits, h), append(ids, article)
		return err
	}, "select distinct x.article, x.kind, x.idx, x.first, x.dated, x.state, coalesce((select e.name from encounter e where e.id = x.encounter), ''), x.sha"+
		" from (select r.article, r.kind, r.idx, r.first, r.dated, r.state, r.encounter, a.sha from "+from+") x"+
		" order by x.first"+order+", x.sha, x.kind, x.idx limit "+fmt.Sprint(limit), args...)
	if err != nil {
		return nil, b.fault("searching", err)
	}
	return hits, b.fill(ctx, hits, ids)
}

// ordered are the words for an order, and the limit.
func ordered(forward bool, limit int) (string, int) {
	if limit <= 0 {
		limit = Few
	}
	if forward {
		return "", limit
	}
	return " desc", limit
}

// days asks for days from one to another, both included.
func (c *condition) days(column, from, to string) {
	if from != "" {
		c.and(column+" >= $?", from)
	}
	if to != "" {
		c.and(column+" <= $?", to)
	}
}

func anys[T any](list []T) []any {
	out := make([]any, len(list))
	for i, v := range list {
		out[i] = v
	}
	return out
}

// fill gives hits their articles, each read once, and the outlets that had them.
func (b *Book) fill(ctx context.Context, hits []Hit, ids []int64) error {
	articles, err := b.ask().articles(ctx, ids)
	if err != nil {
		return b.fault("reading an article", err)
	}
	outlets := map[int64][]string{}
	for some := range slices.Chunk(slices.Sorted(maps.Keys(articles)), pageful) {
		err := b.ask().each(ctx, func(scan func(...any) error) error {
			var id int64
			var outlet string
			err := scan(&id, &outlet)
			outlets[id] = append(outlets[id], outlet)
			return err
		}, "select distinct article, outlet from sighting where article in ("+marks(1, len(some))+") and outlet <> '' order by article, outlet", anys(some)...)
		if err != nil {
			return b.fault("reading an article", err)
		}
	}
	for i, id := range ids {
		hits[i].Article, hits[i].Outlets = articles[id], outlets[id]
	}
	return nil
}
