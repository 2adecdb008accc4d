package story

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Event is what one actor does or declares towards another.
type Event struct {
	Typ      string
	Source   []int32
	Target   []int32
	Evidence text.Range
	Rule     string
	Form     *pack.Form
	Own      bool // its doer is the first person: whoever says so
	Said     bool // a verb with its subject left out tells it: if that is a cue of saying, its doer is whoever speaks
}

// Meeting is one encounter as one clause tells of it; gather joins those of
// the same encounter.
type Meeting struct {
	Who      []int32
	Extra    []int32 // who was there too, told of in a sentence after it
	Format   string
	Channel  string
	Status   string
	Days     date.Days
	Place    date.Place
	Setting  text.Range
	Agenda   []text.Range
	Evidence []text.Range
	Rules    []string
	Back     bool // told as something earlier
	Dated    bool // its own clause gave the day
	Earlier  bool // told in a tense that says it was before what the story tells of
	Aback    bool // told in such a tense, whether its day is told or not
	Attended bool // an event of many at which the participants were present
	Joint    bool // kept only if two and more are said to have been there
	Weak     bool // its verb often means something else
	Presumed bool // its channel is only what its verb mostly means
	Gone     bool // joined to another
	Prior    bool // told as what a journey of its sentence came after
	Beside   bool // told in a relative clause or an infinitive: not what its sentence is about
	Present  bool // told in the present tense
	Sent     int32
	Host     string // the state of whoever received the others
}

// AddMeeting adds a meeting to what the story has told.
func (r *Reading) AddMeeting(m Meeting) {
	for _, w := range m.Who {
		r.Actors[w].Used = true
	}
	r.Meetings = append(r.Meetings, m)
	// what was once, or is still to come, does not become what the story is about
	old := func(d date.Days) bool { return !r.Ref.IsZero() && !d.Start.IsZero() && r.Ref.Sub(d.End).Hours() > 100 }
	aside := m.Back || m.Dated && old(m.Days) && !(old(r.State.Days) && m.Days.Start.After(r.State.Days.Start)) || m.Status != "held" && m.Status != "ongoing" || m.Beside || r.dayBefore(&m) || r.theirPast(&m)
	if r.State.Meeting < 0 || !aside {
		r.State.Meeting = len(r.Meetings) - 1
	}
	if m.Dated && !(aside && !r.State.Days.Start.IsZero()) {
		r.State.Days = m.Days
	}
	if !m.Place.Empty() {
		r.State.where = m.Place
	}
}

// dayBefore reports whether a meeting was on a day before the one told last, and said to be so: "the conversation
// that he had held the day before" leaves the story where it was.
func (r *Reading) dayBefore(m *Meeting) bool {
	if !m.Dated || r.State.Days.Start.IsZero() || !m.Days.End.Before(r.State.Days.Start) || r.Pack.Order.Cases {
		return false
	}
	for _, e := range m.Evidence {
		for i := e.First; i < e.Last; i++ {
			if d := r.DateAt[i]; d >= 0 && r.Dates[d].Stepped() {
				return true
			}
		}
	}
	return false
}

// theirPast reports whether a meeting is an earlier one of those whose meeting the story is about: "A met B on Thursday.
// They had spoken on Sunday" leaves the story on Thursday.
func (r *Reading) theirPast(m *Meeting) bool {
	k := r.State.Meeting
	if k < 0 || k >= len(r.Meetings) || !m.Dated || !r.Meetings[k].Dated || !m.Days.End.Before(r.Meetings[k].Days.Start) {
		return false
	}
	return SameMembers(m.Who, r.Meetings[k].Who)
}

// Speech is what is left open between sentences: whose quotations may go on,
// and quotations that still lack their cue.
type Speech struct {
	Last    int       // the direct or mixed statement that a quotation without a cue goes on with, -1 if none
	Sent    int32     // the sentence in which that speech, so far, ends
	Loose   word.Span // a quotation that filled the sentence before and has no cue
	LooseAt int32     // that sentence
	LooseQ  int32     // the quotation
	Taken   bool      // it was given to the speaker before it
	Before  word.Span // what that speaker's content was without it; empty if it became a statement of its own
	Asked   bool      // it ends as a question: another may answer
	Who     []int32   // who spoke last in the sentence being read
	WhoAt   int32     // that sentence
	Opener  Statement // who was told to speak, but not in which words: a quotation behind it is his
}

// Statement is one unit of reported speech. Content is a range of bytes.
type Statement struct {
	Who      []int32
	Mode     string
	Cue      word.Span
	By       word.Span // the words that name who spoke; empty where the clause names nobody
	Content  word.Span
	Via      int32 // actor, -1 if none
	Occasion int   // meeting, -1 if none
	Rules    []string
	Quote    int32 // the quotation that is its content, -1 if it is none
	Sent     int32
	At, End  int  // chunks of the content, for an indirect one
	From     int  // chunk at which the subject of the cue begins
	Relayed  bool // its cue completes another's: "quoted X as saying"
	Nested   bool // told within the words of another, through whom it came
	Accord   bool // its cue is a word for "according to"
	Past     int  // chunk after which what was said can begin, where the cue does not tell
}

// Visit is a trip as one clause tells of it.
type Visit struct {
	Who      []int32
	To       date.Place
	Days     date.Days
	Kind     string
	Status   string
	Arrival  bool
	Leaving  bool // on the way there from where the story is
	Left     bool // they were there, and went
	Earlier  bool // it was before what the story tells
	Evidence []text.Range
	Rules    []string
}
