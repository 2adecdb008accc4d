package book

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/encounter"
)

// What kinds of records there are, as the table names them.
const (
	Meeting   = "meeting"
	Visit     = "visit"
	Statement = "statement"
	Event     = "event"
)

// maxSides is how many sides of one record are noted in pairs: a summit of two hundred states is of none of its twenty thousand pairs.
const maxSides = 12

// index gathers the rows by which an article's records are found.
type index struct {
	w                                          *writing
	records, sides, subjects, actors, forms    rows
	articleWords, statementWords, blocks, band rows
	tally                                      map[tally]int
	meetings                                   []encounter.Record // the meetings added
	removed                                    []encounter.Record // the meetings that were there and are no longer
	loose                                      []int64            // the encounters that they were of
	signed, unsigned                           []encounter.Signed // the articles added, and those that were there and are no longer
	marks                                      []string           // of the article that is being added: what leads to its records (lead.go)
}

func (w *writing) newIndex() *index {
	return &index{
		w:              w,
		tally:          map[tally]int{},
		records:        rows{table: "record", cols: []string{"id", "article", "kind", "idx", "first", "last", "dated", "state", "facts"}},
		sides:          rows{table: "record_side", cols: []string{"side", "kind", "first", "record"}, loose: true},
		subjects:       rows{table: "record_subject", cols: []string{"subject", "kind", "first", "record"}, loose: true},
		actors:         rows{table: "record_actor", cols: []string{"actor", "part", "first", "record"}, loose: true},
		forms:          rows{table: "actor_form", cols: []string{"form", "actor"}, loose: true},
		articleWords:   rows{table: articleWords, cols: []string{"rowid", "words"}, wrap: w.d.words},
		statementWords: rows{table: statementWords, cols: []string{"rowid", "words"}, wrap: w.d.words},
		blocks:         rows{table: "block", cols: []string{"block", "long", "lo", "hi", "record"}, loose: true},
		band:           rows{table: "band", cols: []string{"band", "day", "article"}, loose: true},
	}
}

// taking is who takes part in a record, and as what.
type taking struct {
	part string
	ids  []string
}

// add gathers the rows of one article.
func (x *index) add(ctx context.Context, article int64, a *encounter.Article, p *Prepared) error {
	m := &a.Minutes
	x.w.articles[m.SHA256] = a
	day := value(m.Published)
	who := make(map[string]*mahdar.Actor, len(m.Actors))
	for i := range m.Actors {
		who[m.Actors[i].ID] = &m.Actors[i]
	}
	x.marks = x.marks[:0]
	for _, b := range p.signature.Bands() {
		x.band.add(int64(b), encounter.DayOf(day), article)
	}
	x.signed = append(x.signed, encounter.Signed{Article: m.SHA256, Day: encounter.DayOf(day), Signature: p.signature})
	linked := encounter.Records(a)
	for i := range m.Meetings {
		r := &m.Meetings[i]
		facts, err := json.Marshal(&linked[i])
		if err != nil {
			return fmt.Errorf("writing what links meeting %d: %w", i, err)
		}
		id, err := x.record(ctx, article, Meeting, i, string(facts), r.Date, day, r.Status, r.Subjects, who, m.Text, taking{"participant", r.Participants})
		if err != nil {
			return err
		}
		for _, k := range linked[i].Posts() {
			x.blocks.add(k.Block, long(k), k.From, k.To, id)
		}
	}
	x.meetings = append(x.meetings, linked...)
	for i := range m.Visits {
		r := &m.Visits[i]
		id, err := x.record(ctx, article, Visit, i, "", r.Date, day, r.Status, nil, who, m.Text, taking{"visitor", r.Visitors})
		if err != nil {
			return err
		}
		if to := r.To.Country; to != nil {
			first := day
			if r.Date != nil {
				first = r.Date.Start
			}
			x.lead(&x.sides, *to, Visit, first, id)
			for _, v := range sidesOf(who, r.Visitors) {
				x.lead(&x.sides, pair(v, *to), Visit, first, id)
			}
		}
	}
	for i := range m.Statements {
		r := &m.Statements[i]
		via := taking{part: "via"}
		if r.Via != nil {
			via.ids = []string{*r.Via}
		}
		before := len(x.marks)
		id, err := x.record(ctx, article, Statement, i, "", nil, day, r.Mode, r.Subjects, who, m.Text, taking{"speaker", r.Speakers}, via)
		if err != nil {
			return err
		}
		x.statementWords.add(byDay(day, id), marked(p.statements[i], x.marks[before:]))
	}
	for i := range m.Events {
		r := &m.Events[i]
		if _, err := x.record(ctx, article, Event, i, "", nil, day, r.Type, nil, who, m.Text, taking{"source", r.Source}, taking{"target", r.Target}); err != nil {
			return err
		}
	}
	x.articleWords.add(byDay(day, article), marked(p.article, x.marks))
	return nil
}

// lead gathers a row of a table that leads to records, and its mark.
func (x *index) lead(table *rows, value any, class, first string, record int64) {
	table.add(value, class, first, record)
	x.marks = append(x.marks, mark(table.table, value, class))
}

// record gathers the rows of one record and gives its number.
func (x *index) record(ctx context.Context, article int64, kind string, idx int, facts string, date *mahdar.Days, day, state string, tags []mahdar.Tag, who map[string]*mahdar.Actor, text string, parts ...taking) (int64, error) {
	id, err := x.w.id(ctx, "record")
	if err != nil {
		return 0, err
	}
	first, last, dated := day, day, 0
	if date != nil {
		first, last, dated = date.Start, date.End, 1
	}
	x.records.add(id, article, kind, idx, first, last, dated, state, facts)
	for _, t := range tags {
		x.lead(&x.subjects, t.Subject, kind, first, id)
	}
	about := subjectsOf(tags)
	var ids []string
	for _, p := range parts {
		var counted []int64
		for _, a := range p.ids {
			if who[a] == nil {
				continue // minutes that somebody else wrote may name whom they do not list
			}
			n, err := x.w.actor(ctx, who[a])
			if err != nil {
				return 0, err
			}
			if !slices.Contains(counted, n) {
				counted = append(counted, n)
				x.lead(&x.actors, n, p.part, first, id)
				x.count(n, p.part, about)
			}
			x.w.noteForms(&x.forms, n, who[a], text)
		}
		if p.part != "via" {
			ids = append(ids, p.ids...)
		}
	}
	sides := sidesOf(who, ids)
	for i, s := range sides {
		x.lead(&x.sides, s, kind, first, id)
		if kind != Statement && len(sides) <= maxSides {
			for _, t := range sides[i+1:] {
				x.lead(&x.sides, pair(s, t), kind, first, id)
			}
		}
	}
	return id, nil
}

// subjectsOf are the subjects of a record, each once.
func subjectsOf(tags []mahdar.Tag) []string {
	var out []string
	for _, t := range tags {
		if !slices.Contains(out, t.Subject) {
			out = append(out, t.Subject)
		}
	}
	return out
}

// pair names two sides together, whichever stands first.
func pair(a, b string) string {
	if b < a {
		a, b = b, a
	}
	return a + " " + b
}

// sidesOf are the parties that actors stand for, each once, by the alphabet.
func sidesOf(who map[string]*mahdar.Actor, ids []string) []string {
	var out []string
	for _, id := range ids {
		if a := who[id]; a != nil {
			if s := sideOf(a); s != "" {
				out = append(out, s)
			}
		}
	}
	slices.SortFunc(out, cmp.Compare[string])
	return slices.Compact(out)
}

// flush writes what was gathered.
func (x *index) flush(ctx context.Context) error {
	x.articleWords.sort()
	x.statementWords.sort()
	for _, r := range []*rows{&x.records, &x.sides, &x.subjects, &x.actors, &x.forms, &x.articleWords, &x.statementWords, &x.blocks, &x.band} {
		if err := r.flush(ctx, x.w); err != nil {
			return err
		}
	}
	return x.flushTally(ctx)
}

// unindex takes an article's records out of all that finds them, and gives those that were meetings.
func (w *writing) unindex(ctx context.Context, article int64) (removed []encounter.Record, err error) {
	removed, err = w.linked(ctx, "from record r where r.article = $1 and r.kind = 'meeting' order by r.idx", article)
	if err != nil {
		return nil, err
	}
	if err := w.forgetWords(ctx, article); err != nil {
		return nil, err
	}
	for _, q := range []string{
		uncount,
		"delete from record_side where record in (select id from record where article = $1)",
		"delete from record_subject where record in (select id from record where article = $1)",
		"delete from record_actor where record in (select id from record where article = $1)",
		"delete from block where record in (select id from record where article = $1)",
		"delete from record where article = $1",
		"delete from band where article = $1",
	} {
		if err := w.do(ctx, q, article); err != nil {
			return nil, err
		}
	}
	return removed, nil
}

// forgetWords takes an article's words and its statements' out of the full-text tables.
func (w *writing) forgetWords(ctx context.Context, article int64) error {
	var day string
	if _, err := w.one(ctx, []any{&day}, "select published from article where id = $1", article); err != nil {
		return err
	}
	if err := w.do(ctx, "delete from "+articleWords+" where rowid = $1", byDay(day, article)); err != nil {
		return err
	}
	said, err := list[int64](ctx, w.reading, "select id from record where article = $1 and kind = 'statement'", article)
	if err != nil {
		return err
	}
	for _, id := range said {
		if err := w.do(ctx, "delete from "+statementWords+" where rowid = $1", byDay(day, id)); err != nil {
			return err
		}
	}
	return nil
}

// Prepared is what finds an article: made without the book, and so beside others.
type Prepared struct {
	article    string   // its words, folded and stemmed
	statements []string // those of each statement
	signature  encounter.Signature
}

// Prepare makes what an article is found by.
func Prepare(a *encounter.Article) *Prepared {
	w := &Prepared{article: indexed(a.Lang, a.Text), signature: encounter.Sign(a)}
	if a.Headline != "" && a.Title == nil {
		w.article = indexed(a.Lang, a.Headline) + " " + w.article
	}
	for _, s := range a.Statements {
		w.statements = append(w.statements, indexed(a.Lang, a.Text[s.Content.Start:s.Content.End]))
	}
	return w
}
