package statement

import (
	"sort"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// What somebody does by speaking, beside what he says.

// deedBack is the word for "and" behind which the speaker's own deed goes on in the tense of the cue,
// where what was said is in one that tells of a time before, of a subject that cannot do such a thing:
// "claimed the boats HAD carried steel AND ACCUSED Manila of". It is n if there is none.
func (r *Reading) deedBack(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause, j, n int) int {
	o := r.Pack.Order
	if !o.SubjectFirst || o.Inverted || o.MarkedBefore || !reg.Chunks[c.At].Finite() || c.Feat&pack.Past == 0 {
		return n
	}
	told := -1
	for k := j; k < n && k < c.At+syntax.MaxContent && told < 0; k++ {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == phrase.OfItem && x.Is(pack.Aux) && r.Has(&r.Items[x.Item], word.Bit(pack.Aux), "inverts"):
			told = k
		case x.Kind == phrase.OfMention:
			if m := r.Mentions[x.Idx].Kind; m != mention.Place && m != mention.Possessive {
				return n
			}
		case x.Kind == phrase.OfQuote, x.Kind == phrase.OfPunct, x.Finite():
			return n
		}
	}
	if told < 0 {
		return n
	}
	for i := sort.Search(len(list), func(i int) bool { return list[i].At > told+2 }); i < len(list) && list[i].At < n && list[i].At < c.At+syntax.MaxContent; i++ {
		d := &list[i]
		if p := d.At - 1; d.At > told+2 && d.At < n && reg.Chunks[p].Kind == phrase.OfItem && reg.Chunks[p].Is(pack.And) && d.Form.Class == pack.Verb && !d.Passive && d.Feat&pack.Past != 0 && (d.Frame.Kind == pack.FSay || d.Frame.Kind == pack.FEvent && byWords[d.Frame.Type]) {
			return min(n, r.beforeAnd(reg, p))
		}
	}
	return n
}

// speakersVerb is the comma and the word for "and" behind which the speaker is the subject again: "A said that the
// truce held, AND FLEW to B". It is n if there is none.
func (r *Reading) speakersVerb(reg *phrase.Region, c *phrase.Clause, j, n int) int {
	for k := j + 2; j > 0 && k+1 < n && k < c.At+syntax.MaxContent; k++ {
		if !reg.Chunks[k].Is(pack.And) {
			continue
		}
		v := k + 1
		for v < n && (reg.Chunks[v].Kind == phrase.OfDate || reg.Chunks[v].Kind == phrase.OfItem && reg.Chunks[v].Trig == nil && (reg.Chunks[v].Is(pack.Adverb) || reg.Chunks[v].Is(pack.DayPart) || reg.Chunks[v].Is(pack.And))) {
			v++
		}
		if v < n && reg.Chunks[v].Kind == phrase.OfItem && r.Verbal(&reg.Chunks[v]) && reg.Chunks[v].Finite() && r.BackToSpeaker(reg, c.At, j-1, k, v) {
			return min(n, r.beforeAnd(reg, k))
		}
	}
	return n
}

// byWords are the types of events that are done by speaking.
var byWords = map[string]bool{"ACCUSE": true, "REQUEST": true, "REJECT": true, "THREATEN": true, "SUPPORT": true}

// toldDeed reports whether what stands before a cue between commas tells what its speaker himself said
// or did by speaking: "X accused the rebels of a raid, with the help, he added, of the army".
func (r *Reading) toldDeed(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause, s *story.Statement) bool {
	if !r.Pack.Order.Incise || len(s.Who) != 1 {
		return false
	}
	for i := sort.Search(len(list), func(i int) bool { return list[i].At > c.At-syntax.MaxContent }); i < len(list) && list[i].At < c.At; i++ {
		d := &list[i]
		if d.Passive || d.Infinitive || d.Form.Class != pack.Verb || d.Frame.Accord || d.Frame.Kind != pack.FSay && !(d.Frame.Kind == pack.FEvent && byWords[d.Frame.Type]) || !reg.Chunks[d.At].Finite() && !reg.Chunks[max(0, d.At-1)].Is(pack.Aux) {
			continue
		}
		if a := d.Get([]pack.Marker{pack.Subj}); a != nil && len(a.Mentions) > 0 && r.Mentions[a.Mentions[0]].Kind != mention.Pronoun {
			if who := r.WhoOf(a.Mentions); len(who) == 1 && who[0] == s.Who[0] {
				return true
			}
		}
	}
	return false
}

// conceded reports whether a cue stands in the clause with which a sentence opens that a word for "if"
// opens and that tells, all the same, what was said: "If he admitted that the arms were silent, X
// accused Y". The verb is in the perfect, and so is that of the main clause.
func (r *Reading) conceded(reg *phrase.Region, c *phrase.Clause) bool {
	if !r.Pack.Order.Incise || c.At < 2 || c.Form.Class != pack.Verb || !r.ifOpens(reg) || !reg.Chunks[c.At-1].Is(pack.Aux) || r.EarlierTense(reg, c) {
		return false
	}
	return r.perfectMain(reg, c.At+1)
}

func (r *Reading) ifOpens(reg *phrase.Region) bool {
	x := &reg.Chunks[0]
	return x.Kind == phrase.OfItem && x.Is(pack.Comp) && !x.Is(pack.Rel) && !x.Is(pack.Prep)
}

// perfectMain reports whether a comma stands behind chunk k and a clause in the past behind it.
func (r *Reading) perfectMain(reg *phrase.Region, k int) bool {
	for from := k; k+2 < len(reg.Chunks) && k < from+syntax.MaxContent; k++ {
		if !word.Comma(r.Punct(&reg.Chunks[k])) || !r.mainFrom(reg, k+1, len(reg.Chunks)) {
			continue
		}
		for i := k + 1; i+1 < len(reg.Chunks) && i < k+mention.MaxReach; i++ {
			x := &reg.Chunks[i]
			if x.Kind == phrase.OfItem && x.Is(pack.Aux) && !x.Is(pack.Plan) && r.Verbal(&reg.Chunks[i+1]) && reg.Chunks[i+1].Feat&pack.Part != 0 {
				return true
			}
			if x.Finite() || x.Is(pack.Plan) || x.Is(pack.Maybe) || x.Kind == phrase.OfPunct && !r.InnerMark(x) {
				return false
			}
		}
	}
	return false
}
