package meeting

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
)

// partOfLast reports whether a noun of meeting with the article, without a day of its own, names
// only some of those who met last: "met A and B. During the meeting with A" is no other meeting.
func (r *Reading) partOfLast(reg *phrase.Region, c *phrase.Clause, all []int32) bool {
	n := len(r.Meetings) - 1
	if n < 0 || c.Form.Class != pack.Noun || c.Frame.Channel != "" || len(r.Meetings[n].Who) <= len(all) || r.Meetings[n].Status != "held" || r.Status(c) != "held" {
		return false
	}
	for _, w := range all {
		if !slices.Contains(r.Meetings[n].Who, w) {
			return false
		}
	}
	if d, told, _ := r.ClauseDays(reg, c, false); told && d != r.Meetings[n].Days {
		return false
	}
	return r.GivenNoun(reg, c)
}

// justTold reports whether a noun of meeting with the article, which does not say in what way it was held, is of those
// who met last: "spoke by phone. In the talks, X and Y agreed".
func (r *Reading) justTold(reg *phrase.Region, c *phrase.Clause, all []int32) bool {
	n := len(r.Meetings) - 1
	return c.Form.Class == pack.Noun && c.Frame.Channel == "" && n >= 0 && story.SameMembers(r.Meetings[n].Who, all) && r.GivenNoun(reg, c)
}
