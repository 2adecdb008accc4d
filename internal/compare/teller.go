package compare

import (
	"slices"
	"sort"
	"strings"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/encounter"
	"github.com/mahdar/mahdar/internal/outlet"
	"github.com/rivo/uniseg"
)

// teller is one account at work: its article cut into sentences, and which of them are
// about the encounter.
type teller struct {
	*encounter.Article
	meeting int // -1: no record
	actors  map[string]*mahdar.Actor
	sents   []sentence
	about   []bool        // by sentence
	apart   []mahdar.Span // within such sentences, the words for other meetings

	reporters map[string]bool // who tells of the meeting: what they say is the account

	// What stands in each sentence, as indices: meetings whose evidence does, statements, actors.
	met, said, named [][]int
}

// sentence is a stretch of a paragraph.
type sentence struct {
	mahdar.Span
	para      int // lines that are not empty, counted from 1
	first     bool
	title     bool
	furniture bool
}

func newTeller(a encounter.Account) *teller {
	own := *a.Article // the actors are completed from the other accounts, and the caller's stay as they are
	own.Actors = slices.Clone(own.Actors)
	JoinNames(&own.Minutes)
	t := &teller{Article: &own, meeting: a.Meeting, actors: map[string]*mahdar.Actor{}}
	if t.meeting >= len(t.Meetings) {
		t.meeting = -1
	}
	for i := range t.Actors {
		t.actors[t.Actors[i].ID] = &t.Actors[i]
	}
	t.cut()
	t.about = make([]bool, len(t.sents))
	t.index()
	return t
}

// index notes what stands in which sentence.
func (t *teller) index() {
	t.met, t.said, t.named = make([][]int, len(t.sents)), make([][]int, len(t.sents)), make([][]int, len(t.sents))
	for i := range t.Meetings {
		for _, e := range t.Meetings[i].Evidence {
			t.note(t.met, e, i)
		}
	}
	for i := range t.Statements {
		t.note(t.said, t.Statements[i].Cue, i)
		t.note(t.said, t.Statements[i].Content, i)
	}
	for i := range t.Actors {
		for _, s := range t.Actors[i].Surfaces {
			t.note(t.named, s, i)
		}
	}
}

// note adds i, once, to the lists of the sentences in which a span lies.
func (t *teller) note(lists [][]int, s mahdar.Span, i int) {
	first := sort.Search(len(t.sents), func(k int) bool { return t.sents[k].End > s.Start })
	for k := first; k < len(t.sents) && t.sents[k].Start < s.End; k++ {
		if n := len(lists[k]); !slices.Contains(lists[k][max(0, n-4):], i) {
			lists[k] = append(lists[k], i)
		}
	}
}

// cut finds the sentences by the default rules of Unicode Standard Annex 29: where they
// cut behind an initial, both halves are told of alike.
func (t *teller) cut() {
	at, para := 0, 0
	for line := range strings.SplitAfterSeq(t.Text, "\n") {
		start := at
		at += len(line)
		if strings.TrimSpace(line) == "" {
			continue
		}
		para++
		rest, state, first := line, -1, true
		for rest != "" {
			var s string
			s, rest, state = uniseg.FirstSentenceInString(rest, state)
			body := strings.TrimSpace(s)
			if body != "" {
				lead := start + strings.Index(s, body)
				x := sentence{Span: mahdar.Span{Start: lead, End: lead + len(body)}, para: para, first: first}
				x.title = t.Title != nil && overlap(*t.Title, x.Span)
				for _, f := range t.Furniture {
					x.furniture = x.furniture || f.Start <= x.Start && x.End <= f.End
				}
				t.sents = append(t.sents, x)
				first = false
			}
			start += len(s)
		}
	}
}

// tells reports whether the article has anything to say of the encounter.
func (t *teller) tells() bool {
	if t.meeting >= 0 {
		return true
	}
	for _, a := range t.about {
		if a {
			return true
		}
	}
	return false
}

// record is the meeting as the article has it; nil if it has none.
func (t *teller) record() *mahdar.Meeting {
	if t.meeting < 0 {
		return nil
	}
	return &t.Meetings[t.meeting]
}

// sentenceAt is the index of the sentence in which a byte of the text lies, else -1.
func (t *teller) sentenceAt(at int) int {
	i := sort.Search(len(t.sents), func(k int) bool { return t.sents[k].End > at })
	if i < len(t.sents) && t.sents[i].Start <= at {
		return i
	}
	return -1
}

// tellsAt reports whether words that begin at a byte belong to the account.
func (t *teller) tellsAt(at int) bool {
	i := t.sentenceAt(at)
	if i < 0 || !t.about[i] {
		return false
	}
	return !slices.ContainsFunc(t.apart, func(s mahdar.Span) bool { return s.Start <= at && at < s.End })
}

// words quotes a span, with the sentence around it where it is much less than that.
func (t *teller) words(s mahdar.Span) Words {
	w := Words{Span: s, Text: t.Text[s.Start:s.End], Link: Link(value(t.URL), t.Text, s)}
	i := t.sentenceAt(s.Start)
	if i < 0 {
		return w
	}
	x := t.sents[i]
	w.Paragraph = x.para
	if s.End <= x.End && s.End-s.Start < x.End-x.Start {
		w.Sentence, w.Within = &x.Span, t.Text[x.Start:x.End]
	}
	return w
}

// column describes the account.
func (t *teller) column(sides []string) Account {
	a := Account{Article: t.ID, URL: t.URL, Lang: t.Lang, Published: t.Published, SHA256: t.SHA256, Title: t.Headline, About: []mahdar.Span{}}
	if a.Title == "" && t.Title != nil {
		a.Title = t.Text[t.Title.Start:t.Title.End]
	}
	if t.meeting >= 0 {
		n := t.meeting
		a.Meeting = &n
	}
	for i, yes := range t.about {
		if !yes {
			continue
		}
		if n := len(a.About); n > 0 && i > 0 && t.about[i-1] && t.sents[i].para == t.sents[i-1].para {
			a.About[n-1].End = t.sents[i].End
			continue
		}
		a.About = append(a.About, t.sents[i].Span)
	}
	o, by := t.outlet()
	if o == nil {
		return a
	}
	a.Outlet = &Outlet{Name: o.Name, Country: o.Country, Kind: o.Kind, By: by}
	for _, s := range sides {
		if reason := o.Of(s); reason != "" {
			a.Side = &Side{Country: s, Reason: reason}
		}
	}
	return a
}

// outlet is who published the article: by its address, else by the credit or the
// dateline that names an agency.
func (t *teller) outlet() (*outlet.Outlet, string) {
	if t.URL != nil {
		if o := outlet.Of(*t.URL); o != nil {
			return o, "address"
		}
	}
	for _, f := range t.Furniture {
		if f.Kind != "credit" && f.Kind != "dateline" && f.Kind != "byline" {
			continue
		}
		if o := outlet.Named(t.Text[f.Start:f.End]); o != nil {
			return o, f.Kind
		}
	}
	for _, s := range t.sents { // a dateline opens the first paragraph of the story
		if s.title || s.furniture || !s.first {
			continue
		}
		if o := outlet.Dateline(t.Text[s.Start:min(len(t.Text), s.Start+datelineBytes)]); o != nil {
			return o, "dateline"
		}
		if s.para > leadParagraphs {
			break
		}
	}
	return nil, ""
}

const (
	datelineBytes  = 120 // longer than any city, day and agency
	leadParagraphs = 4   // section, headline, subheading, and then the story
)

func overlap(a, b mahdar.Span) bool { return a.Start < b.End && b.Start < a.End }
