package reference

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Meetings told by a predicate: "the first to talk to the minister was X", in languages
// that put what somebody is in a case of its own: «собеседницей министра стала X».

// Interlocutors makes a meeting of each sentence that says who somebody's interlocutors
// were: a counterpart in a case that neither a subject nor an owner has, beside a word for
// "be", and persons in the nominative. Whose they were is an owner, else the one spoken of.
func (r *Reading) Interlocutors(reg *phrase.Region) {
	if !r.Pack.Order.Cases || reg.Quote >= 0 {
		return
	}
	for k := range reg.Chunks {
		x := &reg.Chunks[k]
		if x.Kind != phrase.OfMention || k > 0 && reg.Chunks[k-1].Kind == phrase.OfItem && reg.Chunks[k-1].Is(pack.Prep) {
			continue
		}
		m := &r.Mentions[x.Idx]
		owned := m.Name.First >= 0 && r.NameCases(m.Name, 0)&pack.Ins == 0 // "interlocutor-INS of X-GEN"
		if f := r.CaseOf([]int32{x.Idx}); !m.Counter || m.Name.First >= 0 && !owned || f != 0 && f&pack.Ins == 0 || f&(pack.Nom|pack.Gen) != 0 && f != 0 {
			continue
		}
		be := -1
		for _, j := range []int{k + 1, k + 2, k + 3, k + 4, k - 1, k - 2} {
			if j >= 0 && j < len(reg.Chunks) && reg.Chunks[j].Kind == phrase.OfItem && reg.Chunks[j].Is(pack.Aux) && r.BeVerb(&reg.Chunks[j]) {
				be = j
				break
			}
		}
		if be < 0 {
			continue
		}
		whom, at := r.Nominatives(reg, k, be)
		if len(whom) == 0 {
			continue
		}
		c := &phrase.Clause{Form: BeThere, Frame: BeThere.Frame, At: be, Sent: reg.Sent, Quote: -1, Begin: k, End: be + 1}
		var whose []int32
		if owned {
			whose = r.Parties(m.Who)
		}
		for j := k + 1; j < len(reg.Chunks) && j < be; j++ {
			if y := &reg.Chunks[j]; y.Kind == phrase.OfMention && r.Genitive([]int32{y.Idx}) {
				whose = r.Parties(r.Resolve([]int32{y.Idx}, c))
			}
		}
		if m.Poss != nil && len(whose) == 0 && r.State.Subject >= 0 {
			whose = []int32{r.State.Subject}
		}
		b := r.Parties(r.Resolve(whom, c))
		if len(whose) == 0 {
			if w := r.Hero(b); w >= 0 {
				whose = []int32{w}
			} else if w := r.State.Subject; w >= 0 {
				whose = []int32{w}
			}
		}
		if whose = story.Minus(whose, b); len(whose) != 1 || len(b) == 0 {
			continue
		}
		lo, hi := min(k, at), max(be+1, at+1)
		ev := r.Trim(text.Range{First: reg.Chunks[lo].First, Last: reg.Chunks[hi-1].Last})
		status := "held"
		if reg.Chunks[be].Is(pack.Plan) {
			status = "planned"
		}
		days, ok := date.Days{}, false
		for j := 0; j <= max(be, k); j++ {
			if y := &reg.Chunks[j]; y.Kind == phrase.OfDate && !r.OnlyBounds(reg, j, -1) {
				days = r.DaysOf(y.Idx, status == "planned")
				ok = !days.Start.IsZero()
			}
		}
		for _, w := range b {
			n := story.Meeting{Who: []int32{whose[0], w}, Channel: "in-person", Format: "bilateral", Status: status, Days: days, Dated: ok, Evidence: []text.Range{ev}, Rules: []string{"interlocutor"}, Sent: reg.Sent}
			if n.Place = r.ClausePlace(reg, c); r.TwoSides(n.Who) {
				r.AddMeeting(n)
			}
		}
		return
	}
}

// BeVerb reports whether an auxiliary is one that joins a subject and what it is.
func (r *Reading) BeVerb(x *phrase.Chunk) bool {
	return r.Has(&r.Items[x.Item], word.Bit(pack.Aux), "be")
}

// BeThere is what words that say where somebody is stand for.
var BeThere = &pack.Form{Class: pack.Verb, Frame: &pack.Frame{Kind: pack.FVisit}, Entry: &pack.Entry{Class: pack.Verb, Frame: &pack.Frame{Kind: pack.FVisit}}}

// peerByGender is the one of the two who met last whom a word for a counterpart without a state can mean by its
// gender, where the other is not of it: "A received B. HER colleague-FEM said". -1 if that does not decide it.
func (r *Reading) peerByGender(mi int32) int32 {
	m, k := &r.Mentions[mi], r.State.Meeting
	fem, masc := false, false
	for i := r.ItemAt[m.First]; i < r.ItemAt[m.Last]; i++ {
		for _, f := range r.Forms(&r.Items[i], word.Bit(pack.Counterpart)) {
			fem, masc = fem || f.Feat&pack.Fem != 0, masc || f.Feat&pack.Masc != 0
		}
	}
	if fem == masc || k < 0 || len(r.Meetings[k].Who) != 2 || len(m.Countries) > 0 || m.Org != nil || m.GuestOf != "" || m.Sent-r.Meetings[k].Sent > 2 {
		return -1
	}
	only := int32(-1)
	for _, w := range r.Meetings[k].Who {
		a := &r.Actors[w]
		if a.Kind != mention.Person || a.Fem == a.Masc {
			return -1
		}
		if a.CanBe(fem, masc) {
			if only >= 0 {
				return -1
			}
			only = w
		}
	}
	return only
}
