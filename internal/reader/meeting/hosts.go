package meeting

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
)

// toDiscuss adds what a clause says will be discussed to the planned meeting that
// it speaks of; it reports whether there is one.
func (r *Reading) toDiscuss(reg *phrase.Region, c *phrase.Clause) bool {
	if n := len(r.Meetings) - 1; c.Frame.Kind == pack.FDiscuss && c.Infinitive && n >= 0 && r.Meetings[n].Sent == c.Sent && len(story.Minus(story.Union(r.Fillers(c, c.Frame.A), r.Fillers(c, c.Frame.B)), r.Meetings[n].Who)) == 0 {
		for _, t := range r.topics(reg, c) { // "met in Paris on Sunday to discuss Ukraine"
			r.Meetings[n].Agenda = story.AddRange(r.Meetings[n].Agenda, t)
		}
		return true
	}
	if c.Frame.Kind != pack.FDiscuss || !c.Plan || !r.Referring(c.All(c.Frame.A)) {
		return false
	}
	k := r.Upcoming(c.Sent)
	if k < 0 {
		return false
	}
	for _, t := range r.topics(reg, c) {
		r.Meetings[k].Agenda = story.AddRange(r.Meetings[k].Agenda, t)
	}
	return true
}
