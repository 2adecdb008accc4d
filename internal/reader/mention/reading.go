// Package mention finds the groups of words that name somebody or something: persons with
// their offices, offices alone, states, bodies, places, pronouns. What a group's words say is
// kept with it; which of them mean the same person is not asked.
package mention

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Reading is an article as far as its mentions are known.
type Reading struct {
	date.Reading

	Mentions  []Mention
	MentAt    []int32               // by token: the mention it belongs to, -1 if none
	Home      string                // the state that the story calls "our country"
	familyOf  map[string]text.Range // by a family name of one letter: the one name in the text that begins with it
	Described []Described           // names that describe what stands behind them
	nameForms map[string]int        // how often a word with a capital is written so
	bearers   map[string]text.Range // whose name an honorific that one person bears stood before
}

// Renew makes a reading one of another article.
func (r *Reading) Renew(p *pack.Pack, in word.Input) {
	r.Reading.Renew(p, in)
	*r = Reading{Reading: r.Reading, Mentions: r.Mentions[:0], MentAt: r.MentAt, Described: r.Described[:0]}
}
