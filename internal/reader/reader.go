// Package reader makes the minutes of one article. It is a list of passes, a
// file each, in the order in which Read runs them; each hands its value on and
// none looks back. The package knows no language: all words and habits come
// from a pack.
package reader

import (
	"time"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Input is one article. Offsets in what comes of it index the bytes of Text.
type Input struct {
	Text      string
	Published time.Time // a day; zero if unknown
	Explain   bool
}

// reading is what the passes of one article hand on.
type reading struct {
	pack *pack.Pack
	in   Input
	doc  *text.Document
	ref  time.Time // the day from which relative dates count; zero if unknown

	sentFirst []bool            // by token: it begins a sentence
	titleCase []bool            // by paragraph: nearly every word begins with a capital
	dayLines  map[int32]dayLine // by paragraph: the days of a chronicle; nil until looked for
	listLine  map[int]bool      // by paragraph: the lines of a list
	notHim    int32             // whom a possessive being resolved cannot mean
	para      []int32
	sent      []int32 // by token: its sentence

	items    []item
	itemAt   []int32
	mentions []mention
	mentAt   []int32 // by token: the mention it belongs to, -1 if none
	dates    []date
	dateAt   []int32
	actors   []actor
	title    int32 // the headline's paragraph, -1 if none
	titleCut bool
	storyDay Days   // of what the story opens with, where it tells it
	leadDay  Days   // on which its first sentence says that something was said
	placed   place  // where the dateline says the story was written
	home     string // the state that the story calls "our country"

	clauses    []clause
	meetings   []meeting
	visits     []visit
	statements []statement
	events     []event

	blockEnd int32 // token up to which a speech without quotation marks goes

	register    register
	headPlaces  map[int32]place       // by paragraph: the places with which paragraphs begin; nil until looked for
	turnCounts  map[int32]int         // by person: the turns of a transcript; nil until asked
	statesNamed map[string]bool       // the states that mentions name, as such or by adjective; nil until asked
	stateCounts map[string]int        // how often each state is named by a name of its own; nil until asked
	familyOf    map[string]text.Range // by a family name of one letter: the one name in the text that begins with it
	strangers   map[string]int32      // actors made of words that name nobody known, by these words
	speech      speech
	self        int32 // the actor that stands for the first person; -1 until one is needed
	questioned  bool  // it was asked who answers in an interview
	answers     int32 // that person; -1 if the text is no interview

	state   discourse
	bearers map[string]text.Range // whose name an honorific that one person bears stood before
	others  []int32               // actors that the mention looked for is told beside
	trace   []Pass

	scratch    scratch
	chunkRoom  [2][]chunk  // of a sentence and of what its quotations say
	clauseRoom [2][]clause // the same
}

// Pass is the value of one pass, for a person to read.
type Pass struct {
	Name  string
	Lines []string
}

// Read makes the minutes of one article with one pack. The time is linear in
// the length of the text, but for the count of its records.
func Read(p *pack.Pack, in Input) *Result {
	r := readings.Get().(*reading)
	defer readings.Put(r)
	r.renew(p, in)
	r.doc.Parse(in.Text, p.Habits, p.Vocab)
	if len(r.doc.Tokens) == 0 {
		return &Result{Title: Span{-1, -1}}
	}
	r.bounds()
	r.scan()
	r.portfolios()
	r.furniture()
	r.names()
	r.brackets()
	r.label()
	r.cityOrState()
	r.findDates()
	r.yearsAround()
	r.dateline()
	r.quotedDays()
	r.home = r.ourState()
	r.clefts()
	r.findMentions()
	r.appose()
	r.appointBehind()
	r.ownedAfar()
	r.findActors()
	r.namedPairs()
	r.homelands()
	r.accredited()
	r.explainTo("text", r.explainText)
	r.explainTo("mentions", r.explainMentions)
	r.explainTo("actors", r.explainActors)
	for s := range r.doc.Sents {
		if r.skipSentence(int32(s)) {
			continue
		}
		r.sentence(int32(s))
	}
	r.explainTo("clauses", r.explainClauses)
	r.ownDeeds()
	r.ownRecords()
	r.gather()
	r.twice()
	r.withCompany()
	return r.result()
}

// bounds notes for each token its paragraph and sentence and whether it begins one.
func (r *reading) bounds() {
	n := len(r.doc.Tokens)
	r.sentFirst = sized(r.sentFirst, n+1, false)
	r.para = sized(r.para, n+1, 0)
	r.sent = sized(r.sent, n+1, 0)
	r.titleCase = sized(r.titleCase, len(r.doc.Paras)+1, false)
	for si, s := range r.doc.Sents {
		r.sentFirst[s.First] = true
		for i := s.First; i < s.Last; i++ {
			r.sent[i] = int32(si)
		}
	}
	for pi := range r.doc.Paras {
		p := &r.doc.Paras[pi]
		caps, words := 0, 0
		for i := p.First; i < p.Last; i++ {
			r.para[i] = int32(pi)
			if t := r.doc.Tokens[i]; t.Kind == text.Word && t.End-t.Start > 3 {
				words++
				if t.Has(text.Capital) {
					caps++
				}
			}
		}
		stop := p.Last > p.First && r.doc.Tokens[p.Last-1].Is('.')
		r.titleCase[pi] = words >= 3 && caps*10 >= words*8 && !stop // a full stop ends no headline
	}
	r.para[n], r.sent[n] = int32(len(r.doc.Paras)), int32(len(r.doc.Sents))
	r.sentFirst[n] = true
	// the first word inside a quotation begins a sentence too
	for _, q := range r.doc.Quotes {
		if q.Open+1 < q.Close && int(q.Open+1) < n {
			long := q.Close-q.Open > 5
			if long {
				r.sentFirst[q.Open+1] = true
			}
		}
	}
}

// paraOf is the paragraph of a token.
func (r *reading) paraOf(tok int32) int32 { return r.para[tok] }

// skipSentence reports whether a sentence belongs to the page, not the story.
func (r *reading) skipSentence(s int32) bool {
	return r.doc.Paras[r.doc.Sents[s].Para].Furniture != ""
}
