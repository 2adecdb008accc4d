package meeting

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// anotherRound makes a meeting more of a noun like "the first round", of the same
// parties as the last, where its clause gives a day of its own.
func (r *Reading) anotherRound(reg *phrase.Region, c *phrase.Clause, k int) bool {
	if !r.Asserted(reg, c) || c.Get([]pack.Marker{pack.Between, pack.With}) != nil {
		return false
	}
	if a := c.Get([]pack.Marker{pack.OfM}); a != nil && a.From <= c.At+2 && !r.sameAgain(a) {
		return false
	}
	if n := c.At + 1; r.Pack.Order.Genitive && n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Set == 0 {
		return false // of parties that nobody knows: "the next meeting (of) the-five"
	}
	if k = r.whoseRound(c, k); k < 0 {
		return false
	}
	last := r.Meetings[k]
	if c.Sent-last.Sent > maxRoundBehind {
		return false // of whom, the story has forgotten
	}
	m := story.Meeting{Who: append([]int32(nil), last.Who...), Format: last.Format, Channel: c.Frame.Channel, Status: r.Status(c), Evidence: []text.Range{r.ClauseRange(c)}, Rules: []string{c.Form.Sec.ID}, Sent: c.Sent}
	if m.Channel == "" {
		m.Channel = "in-person"
	}
	r.When(reg, c, &m)
	r.Where(reg, c, &m)
	if !m.Dated || last.Days.Start.Equal(m.Days.Start) || !last.Dated && !r.Ref.IsZero() && m.Days.Start.Equal(r.Ref) {
		return false
	}
	m.Setting = r.setting(reg, c)
	r.AddMeeting(m)
	return true
}

// whoseRound is the meeting whose parties meet once more, -1 if there is none: meeting k, which is in mind, if nothing
// says whose round it is.
func (r *Reading) whoseRound(c *phrase.Clause, k int) int {
	return r.roundOf(c, r.speakersMeeting(c, r.ofLastTwo(c, k)))
}

// ofLastTwo is the last meeting of the two of whom the story told last, if it was told behind meeting k, which was not
// theirs; else k.
func (r *Reading) ofLastTwo(c *phrase.Clause, k int) int {
	two := r.LastTwo(c)
	if len(two) != 2 || story.SameMembers(r.Meetings[k].Who, two) {
		return k
	}
	return max(k, r.LatestMeeting(len(r.Meetings)-1, func(m *story.Meeting) bool { return story.SameMembers(m.Who, two) }))
}

// speakersMeeting is the last meeting of two of whom one tells of another round, as its sentence or the one before it
// gave his words and meeting k is not his; k where there is none.
func (r *Reading) speakersMeeting(c *phrase.Clause, k int) int {
	who := r.State.Speakers
	if len(who) != 1 || r.State.Spoke < c.Sent-1 || r.Actors[who[0]].Kind != mention.Person || slices.Contains(r.Meetings[k].Who, who[0]) {
		return k
	}
	if i := r.LatestMeeting(k-1, func(m *story.Meeting) bool { return !m.Gone && len(m.Who) == 2 && slices.Contains(m.Who, who[0]) }); i >= 0 {
		return i
	}
	return k
}

// roundOf is meeting k, or one told before it, that a clause can tell a round of: the one of holders of the
// office that the noun's owner names, "the next meeting of the two foreign ministers"; and the next one of what is
// planned follows one that was held. -1 if there is none.
func (r *Reading) roundOf(c *phrase.Clause, k int) int {
	role := ""
	if a := c.Get([]pack.Marker{pack.OfM, pack.Poss}); a != nil && r.sameAgain(a) {
		role, _, _ = r.RoleOf(&r.Mentions[a.Mentions[0]])
	}
	i := r.LatestMeeting(k, func(m *story.Meeting) bool {
		if m.Gone || c.Plan && (m.Status == "planned" || m.Status == "proposed") {
			return false
		}
		return role == "" || !slices.ContainsFunc(m.Who, func(w int32) bool { return r.Actors[w].Role != "" && !actor.RoleFits(r.Actors[w].Role, role) })
	})
	if i < 0 && role == "" && r.Meetings[k].Status == "held" {
		return k
	}
	return i
}

// sameAgain reports whether a noun's owner only points to those who met before: "the three".
func (r *Reading) sameAgain(a *phrase.Arg) bool {
	return len(a.Mentions) == 1 && r.Mentions[a.Mentions[0]].Kind == mention.Anaphor && len(r.Mentions[a.Mentions[0]].Who) == 0
}

// echoes reports whether a pronoun like "the one", with whom right behind it, stands for a noun
// of meeting: the last noun of a deed before it is one, or the sentence before told of one. A verb
// like "did so" stands for one of meeting where somebody of its subject's state has just met.
func (r *Reading) echoes(reg *phrase.Region, c *phrase.Clause) bool {
	if c.Form.Class == pack.Verb {
		return r.didSo(c)
	}
	if a := c.Get([]pack.Marker{pack.With, pack.Between}); a == nil || a.From > c.At+2 {
		return false
	}
	for k := c.At - 1; k >= 0; k-- {
		if t := reg.Chunks[k].Trig; t != nil && t.Class == pack.Noun {
			return word.IsTalk(t)
		}
	}
	n := len(r.Meetings) - 1
	return n >= 0 && c.Sent-r.Meetings[n].Sent <= 1
}

// didSo reports whether the last meeting told, in this sentence or the one before, was of a
// compatriot of the one subject of a clause, whose other side is a person or an office: "the
// king received A, and the minister did so with B".
func (r *Reading) didSo(c *phrase.Clause) bool {
	n := len(r.Meetings) - 1
	own, other := r.Fillers(c, []pack.Marker{pack.Subj}), r.Fillers(c, []pack.Marker{pack.With})
	if n < 0 || c.Sent-r.Meetings[n].Sent > 1 || len(own) == 0 || len(own) > 1 && len(other) > 0 || !r.Somebody(story.Union(own, other), false) {
		return false
	}
	for _, o := range own {
		home := false
		for _, w := range r.Meetings[n].Who {
			home = home || w == o || r.Actors[w].Country != "" && r.Actors[w].Country == r.Actors[o].Country
		}
		if !home {
			return false
		}
	}
	return true
}

// maxRoundBehind is how many sentences behind a meeting a noun like "the second round" is of its parties.
const maxRoundBehind = 6
