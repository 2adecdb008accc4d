// Package compare lays the accounts of one encounter side by side: what each reports,
// in which words and where they stand, what each leaves out, and where they
// contradict one another. It knows records and who publishes them, and nothing of
// books, databases or languages: whatever it compares is a name, a code, a day or a
// subject that the reader has made of the words.
package compare

import (
	"cmp"
	"slices"
	"strings"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/encounter"
)

// Comparison is the accounts of one encounter side by side. Its JSON form is described
// in docs/comparison.schema.json.
type Comparison struct {
	ID       string    `json:"id,omitempty"` // of the encounter, where it has one
	Sides    []string  `json:"sides"`        // who met: states by ISO 3166-1 alpha-3, organisations by acronym, in order
	Accounts []Account `json:"accounts"`
	Reading  Reading   `json:"reading"`
	Rows     []Row     `json:"rows"`
}

// Account is a column. Its number, counted from 0, is its place in Comparison.Accounts.
type Account struct {
	Article   string  `json:"article"` // the article's id
	URL       *string `json:"url"`
	Lang      string  `json:"lang"`
	Published *string `json:"published"`
	SHA256    string  `json:"sha256"` // of the text whose bytes the spans count
	Title     string  `json:"title"`
	Meeting   *int    `json:"meeting"` // index among the article's meetings; null: no record of the meeting
	Outlet    *Outlet `json:"outlet"`  // null: not in the table
	Side      *Side   `json:"side"`    // null: of no side, or not known
	// About are the sentences that were taken for the account: an article may tell of much else.
	About []mahdar.Span `json:"about"`
}

// Outlet is who publishes an account, from the table of outlets.
type Outlet struct {
	Name    string `json:"name"`
	Country string `json:"country,omitempty"` // ISO 3166-1 alpha-3
	Kind    string `json:"kind"`              // ministry, government, state, public, private, international, party
	By      string `json:"by"`                // how it is known: the address, or the words of the page
}

// Side says that an account is a side's own, and why.
type Side struct {
	Country string `json:"country"`
	Reason  string `json:"reason"`
}

// Row is one thing that accounts tell or leave out.
type Row struct {
	Kind  string `json:"kind"`  // date, place, format, channel, status, participants, setting, subject, statement, event
	Label string `json:"label"` // the subject's name; who speaks; what was done by whom to whom
	// Subjects are what the statements of a row are about.
	Subjects []string `json:"subjects,omitempty"`
	Verdict  string   `json:"verdict"`        // see Verdicts
	Side     string   `json:"side,omitempty"` // with one-side: whose
	Cells    []Cell   `json:"cells"`          // one an account, in their order
}

// The verdicts of a row, over the accounts that have a record of the meeting.
const (
	All        = "all"         // every account reports it, and none contradicts another
	Some       = "some"        // several do
	OneSide    = "one-side"    // only accounts of one side do, and there are others
	OneAccount = "one-account" // only one account does, and there are others
	Conflict   = "conflict"    // what they report excludes one another
	Alone      = "alone"       // there is but one account to report anything
)

// Cell is what one account says in one row.
type Cell struct {
	Reported bool    `json:"reported"`
	Value    string  `json:"value,omitempty"` // a day, a code, names: what is compared
	Mode     string  `json:"mode,omitempty"`  // of statements: direct, indirect, mixed
	Words    []Words `json:"words,omitempty"` // in the order of the text

	people, named int // of participants: how many, and how many with a name
}

// Words are a stretch of an account's text: the bytes Text[Start:End] of the article.
type Words struct {
	mahdar.Span
	Paragraph int    `json:"paragraph"` // lines that are not empty, counted from 1
	Text      string `json:"text"`
	// Sentence is where the words stand, if they are less than it.
	Sentence *mahdar.Span `json:"sentence,omitempty"`
	Within   string       `json:"within,omitempty"` // the sentence's text
	// Link opens the account's page at the words; "" where it has no address.
	Link string `json:"link,omitempty"`
}

// Of compares the accounts of an encounter. An account whose Meeting is less than 0
// is an article without a record of the meeting. The text of every article must be
// in its minutes: spans index its bytes. The time is linear in the texts but for the
// statements, each of which is held against those of the other accounts.
func Of(e encounter.Encounter) Comparison {
	c := Comparison{ID: e.ID, Sides: []string{}, Accounts: []Account{}, Rows: []Row{}}
	tellers := make([]*teller, len(e.Accounts))
	for i, a := range e.Accounts {
		tellers[i] = newTeller(a)
	}
	reconcile(tellers)
	parts := meetingOf(tellers)
	c.Sides = parts.sides
	for _, t := range tellers {
		t.findAbout(parts, len(tellers) == 2)
		c.Accounts = append(c.Accounts, t.column(c.Sides))
	}
	c.Rows = append(c.Rows, factRows(tellers)...)
	c.Rows = append(c.Rows, subjectRows(tellers)...)
	c.Rows = append(c.Rows, statementRows(tellers)...)
	c.Rows = append(c.Rows, eventRows(tellers)...)
	for i := range c.Rows {
		c.judge(&c.Rows[i], tellers)
	}
	c.Reading = c.read(tellers)
	return c
}

// judge gives a row its verdict, unless it has one.
func (c *Comparison) judge(r *Row, tellers []*teller) {
	if r.Verdict != "" {
		return
	}
	telling, silent := 0, 0
	side, sided, others := "", true, false
	for i := range r.Cells {
		of := ""
		if s := c.Accounts[i].Side; s != nil {
			of = s.Country
		}
		switch {
		case r.Cells[i].Reported:
			if telling == 0 {
				side = of
			}
			telling++
			sided = sided && of != "" && of == side
		case tellers[i].tells():
			silent++
		}
	}
	for i := range r.Cells {
		if s := c.Accounts[i].Side; !r.Cells[i].Reported && tellers[i].tells() && (s == nil || s.Country != side) {
			others = true
		}
	}
	switch {
	case telling+silent < 2:
		r.Verdict = Alone
	case silent == 0:
		r.Verdict = All
	case sided && others:
		r.Verdict, r.Side = OneSide, side
	case telling == 1:
		r.Verdict = OneAccount
	default:
		r.Verdict = Some
	}
}

// parties are who met, over all accounts.
type parties struct {
	sides []string // sorted
	names map[string]string
}

// meetingOf gathers the sides of a meeting and the names of those who took part.
func meetingOf(ts []*teller) parties {
	p := parties{sides: []string{}, names: map[string]string{}}
	count := map[string]int{}
	for _, t := range ts {
		seen := map[string]bool{}
		for _, x := range t.participants() {
			s := sideOf(x)
			if s != "" && !seen[s] {
				seen[s] = true
				count[s]++
			}
			if x.Name != nil && x.Kind == "person" {
				p.names[*x.Name] = s
			}
		}
	}
	most := 0
	for _, n := range count {
		most = max(most, n)
	}
	for s, n := range count {
		if 2*n >= most { // a bystander whom one account puts at the table is no side
			p.sides = append(p.sides, s)
		}
	}
	slices.SortFunc(p.sides, cmp.Compare)
	return p
}

// reconcile gives a person of whom one account does not say whose he is the state that
// the others give to one of his name at the same table.
func reconcile(ts []*teller) {
	for _, t := range ts {
		for _, x := range t.participants() {
			if x.Kind != "person" || x.Country != nil || x.Org != nil || x.Name == nil {
				continue
			}
			for _, u := range ts {
				for _, y := range u.participants() {
					if x.Country == nil && u != t && y.Country != nil && y.Name != nil && spelledAlike(lastWord(*x.Name), lastWord(*y.Name)) {
						x.Country, x.Role, x.Name = y.Country, y.Role, y.Name
					}
				}
			}
		}
	}
}

// participants are those who met, as the account has them.
func (t *teller) participants() []*mahdar.Actor {
	var out []*mahdar.Actor
	if m := t.record(); m != nil {
		for _, id := range m.Participants {
			if a := t.actors[id]; a != nil {
				out = append(out, a)
			}
		}
	}
	return out
}

func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

// SidesOf gives the sides of a meeting as an article has it: sorted, each once.
func SidesOf(m *mahdar.Minutes, meeting *mahdar.Meeting) []string {
	var out []string
	for _, id := range meeting.Participants {
		if x := actorOf(m, id); x != nil && !isHouse(m, meeting, x) {
			if s := sideOf(x); s != "" && !slices.Contains(out, s) {
				out = append(out, s)
			}
		}
	}
	slices.Sort(out)
	return out
}

// isHouse reports whether a country is only where two persons of other states met ("in Peru's capital Lima"), and
// no third at the table.
func isHouse(m *mahdar.Minutes, meeting *mahdar.Meeting, x *mahdar.Actor) bool {
	if x.Kind != "country" || x.Country == nil || meeting.Place == nil || value(meeting.Place.Country) != *x.Country {
		return false
	}
	states := map[string]bool{}
	for _, id := range meeting.Participants {
		if y := actorOf(m, id); y != nil && y != x {
			if y.Kind != "person" || y.Country == nil || *y.Country == *x.Country {
				return false
			}
			states[*y.Country] = true
		}
	}
	return len(states) > 1
}

// sideOf is the state of an actor, else the organisation, else its name.
func sideOf(x *mahdar.Actor) string {
	switch {
	case x.Country != nil:
		return *x.Country
	case x.Org != nil:
		return *x.Org
	case x.Name != nil:
		return *x.Name
	}
	return ""
}

func actorOf(m *mahdar.Minutes, id string) *mahdar.Actor {
	for i := range m.Actors {
		if m.Actors[i].ID == id {
			return &m.Actors[i]
		}
	}
	return nil
}
