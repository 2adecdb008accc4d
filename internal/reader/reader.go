package reader

import (
	"sync"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Pass is the value of one pass, for a person to read.
type Pass struct {
	Name  string
	Lines []string
}

// Read makes the minutes of one article with one pack. The time is linear in
// the length of the text, but for the count of its records.
func Read(p *pack.Pack, in word.Input) *Result {
	r := readings.Get().(*reading)
	defer readings.Put(r)
	r.Renew(p, in)
	r.Doc.Parse(in.Text, p.Habits, p.Vocab)
	if len(r.Doc.Tokens) == 0 {
		return &Result{Title: word.Span{Start: -1, End: -1}}
	}
	r.Bounds()
	r.Scan()
	r.Portfolios()
	r.Furniture()
	r.Names()
	r.Brackets()
	r.Label()
	r.CityOrState()
	r.FindDates()
	r.WeeksTold()
	r.YearsAround()
	r.Dateline()
	r.QuotedDays()
	r.Home = r.OurState()
	r.Clefts()
	r.FindMentions()
	r.Appose()
	r.AppointBehind()
	r.OwnedAfar()
	r.OwnedByRelative()
	r.ServesBefore()
	r.Describing()
	r.PostAmbassadors()
	r.FindActors()
	r.Attach()
	r.NamedPairs()
	r.Homelands()
	r.Accredited()
	r.explainTo("text", r.explainText)
	r.explainTo("mentions", r.explainMentions)
	r.explainTo("actors", r.explainActors)
	for s := range r.Doc.Sents {
		if r.SkipSentence(int32(s)) {
			continue
		}
		r.sentence(int32(s))
	}
	r.explainTo("clauses", r.explainClauses)
	r.OwnDeeds()
	r.OwnRecords()
	r.AsSpoken()
	r.gather()
	r.Twice()
	r.WithCompany()
	return r.result()
}

// readings are kept from article to article for the room that their lists have:
// to make it anew took a third of the time of reading. Nothing of a reading may
// be part of a Result but what was made for that Result alone.
var readings = sync.Pool{New: func() any { return new(reading) }}
