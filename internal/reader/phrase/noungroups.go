package phrase

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Group is the noun group that a cue's subject is: chunks [from,to), and the
// mentions in it that name the speaker, none if nobody known is named.
type Group struct {
	Mentions []int32
	From, To int // of the words that name the speaker
	Begin    int // where the subject begins, with what stands before its noun
	After    bool
}

// GroupIn finds the noun group that is the subject among chunks [from,to), the
// last of which stands before the verb: its head is in the stretch's first
// noun group, or, after a preposition or a date, in its last.
func (r *Reading) GroupIn(reg *Region, from, to int) *Group {
	for from < to && reg.Chunks[from].Kind == OfItem && reg.Chunks[from].Is(pack.And) {
		from++
	}
	if from >= to {
		return nil
	}
	first := &reg.Chunks[from]
	if first.Kind == OfDate || first.Kind == OfItem && (first.Is(pack.Prep) || first.Is(pack.Adverb) || first.Is(pack.Sub)) && !first.Is(pack.Det) {
		k := to
		for k > from && r.Nominal(reg, k-1) {
			k--
		}
		if k == to {
			return nil
		}
		if k > from && reg.Chunks[k-1].Is(pack.Sub) && k-1 == from { // "until Haley said"
			return r.HeadOf(reg, k, to)
		}
		if k > from && reg.Chunks[k-1].Is(pack.Prep) && k-1 > from && reg.Chunks[k-1].Mark&pack.As == 0 {
			return nil // "in the city of Kazan said"
		}
		if k > from && reg.Chunks[k-1].Mark&pack.As != 0 { // "As Baerbock put it"
			return r.HeadOf(reg, k, to)
		}
		if k > from && reg.Chunks[k-1].Is(pack.Prep) { // "In an interview Trump said": only the name next to the verb
			if x := &reg.Chunks[to-1]; x.Kind == OfMention && to-1 > k {
				if a := r.ChainLeft(reg, to-1); a.From > k && len(a.Mentions) > 1 {
					return r.HeadOf(reg, a.From, to) // "In Rome A and B said"
				}
				return r.HeadOf(reg, to-1, to)
			}
			return nil
		}
		return r.HeadOf(reg, k, to)
	}
	end := from
	for end < to && r.Nominal(reg, end) && (end == from || !r.reducedBehind(reg, end)) {
		end++
		end = r.pastSeat(reg, end, to)
	}
	if end == from {
		return nil
	}
	count := word.Bit(pack.Det) | word.Bit(pack.Number) | word.Bit(pack.Nameless) | word.Bit(pack.Neg) | word.Bit(pack.Word) | word.Bit(pack.Adverb)
	if end-from <= 2 && end+1 < to && first.Kind == OfItem && first.Set&(word.Bit(pack.Det)|word.Bit(pack.Number)) != 0 && reg.Chunks[end-1].Only(count) && reg.Chunks[end].Mark&pack.OfM != 0 && !r.ofOne(reg, end) {
		if g := r.GroupIn(reg, end+1, to); g != nil { // "most of the candidates"
			g.Begin = from
			return g
		}
	}
	return r.HeadOf(reg, from, end)
}

// ofOne reports whether the noun before the "of" at chunk k is no word that the pack has, and one person stands
// behind it: "the biographer of A", whom it is not.
func (r *Reading) ofOne(reg *Region, k int) bool {
	n := reg.PastDet(k + 1)
	if reg.Chunks[k-1].Set != 0 || n >= len(reg.Chunks) || reg.Chunks[n].Kind != OfMention {
		return false
	}
	m := &r.Mentions[reg.Chunks[n].Idx]
	return (m.Kind == mention.Person || m.Kind == mention.Office) && !m.Plural && !m.Dual
}

// pastSeat is the chunk behind the place at which the ambassador or envoy before chunk k is
// posted, where "and" joins somebody to him behind it, else k: "the ambassador of A in B and
// the minister".
func (r *Reading) pastSeat(reg *Region, k, to int) int {
	if k < 1 || k+3 >= to || !reg.Chunks[k].Is(pack.Prep) || reg.Chunks[k-1].Kind != OfMention || reg.Chunks[k+1].Kind != OfMention || !r.Joins(&reg.Chunks[k+2]) || reg.Chunks[k+3].Kind != OfMention {
		return k
	}
	who, seat, next := &r.Mentions[reg.Chunks[k-1].Idx], &r.Mentions[reg.Chunks[k+1].Idx], &r.Mentions[reg.Chunks[k+3].Idx]
	if who.Kind != mention.Office || len(who.Titles) == 0 || who.Titles[0].Role != "ambassador" && who.Titles[0].Role != "envoy" || next.Kind != mention.Office && next.Kind != mention.Person ||
		r.Items[reg.Chunks[k].Item].Letters&pack.Letter('F') == 0 {
		return k
	}
	switch seat.Kind {
	case mention.Country, mention.Place, mention.Organisation:
		return k + 2
	}
	return k
}

// reducedBehind reports whether chunk k is a participle that is no other form of its verb,
// with a preposition behind it: it describes the noun before it, "a letter seen by X".
func (r *Reading) reducedBehind(reg *Region, k int) bool {
	x := &reg.Chunks[k]
	return x.Kind == OfItem && x.Is(pack.Verb) && !x.Finite() && !r.NounAlso(x) && k+1 < len(reg.Chunks) && reg.Chunks[k+1].Kind == OfItem && reg.Chunks[k+1].Is(pack.Prep) &&
		x.Feat&pack.Part != 0
}

// Nominal reports whether a chunk can be part of the core of a noun group.
func (r *Reading) Nominal(reg *Region, k int) bool {
	x := &reg.Chunks[k]
	switch x.Kind {
	case OfMention:
		return true
	case OfItem:
		if r.Verbal(x) && !r.NounAlso(x) {
			return false
		}
		if x.Is(pack.Prep) || x.Is(pack.Rel) || x.Is(pack.Comp) && !x.Is(pack.Det) || x.Is(pack.Sub) || x.Is(pack.Aux) || x.Is(pack.Maybe) || x.Is(pack.Neg) {
			return false
		}
		if x.Is(pack.And) {
			return k+1 < len(reg.Chunks) && r.Nominal(reg, k+1) && !reg.Chunks[k+1].Is(pack.And)
		}
		return true
	case OfPunct:
		m := r.Punct(x)
		return m == '-' || m == '\'' || m == 0x2019 || m == '.' || m == '&' || m == '/'
	}
	return false
}

// Verbal reports whether a chunk is a finite verb: not a word of a name with a
// capital in the middle of a sentence.
func (r *Reading) Verbal(x *Chunk) bool {
	if !x.Finite() {
		return false
	}
	return !r.Pack.Habits.Cased || !r.Doc.Tokens[x.First].Has(text.Capital) || r.SentFirst[x.First] || r.TitleCase[r.ParaOf(x.First)] || x.First > 0 && r.Doc.Tokens[x.First-1].Kind == text.Punct
}

// NounAlso reports whether a verb's form is a noun's too.
func (r *Reading) NounAlso(x *Chunk) bool {
	return x.Set&(word.Bit(pack.Noun)|word.Bit(pack.Title)|word.Bit(pack.Word)) != 0
}

// HeadOf makes a subject of the core chunks [from,to) of a noun group: the last
// mention where the group ends with one, else the words themselves if they can
// name a speaker.
func (r *Reading) HeadOf(reg *Region, from, to int) *Group {
	g := &Group{From: from, To: to, Begin: from}
	last := &reg.Chunks[to-1]
	if last.Kind == OfMention {
		m := &r.Mentions[last.Idx]
		if p := to - 2; p > from && reg.Chunks[from].Kind == OfItem && reg.Chunks[from].Is(pack.Det) && reg.Chunks[p].Kind == OfItem && reg.Chunks[p].Set&^(word.Bit(pack.Word)|word.Bit(pack.Noun)) == 0 &&
			(m.Kind == mention.Body && m.Name.First >= 0 || m.Kind == mention.Pronoun) {
			return nil // "a remark Aoun's office said …": what is said of a remark
		}
		switch {
		case m.Bare && r.National(last.Idx):
		case m.Kind == mention.Possessive, m.Bare:
			return nil
		case m.Kind == mention.Pronoun && m.Pronoun.Is(pack.ObjForm) && !m.Pronoun.Is(pack.SubjForm):
			return g // "one of them"
		case m.Kind == mention.Anaphor || m.Kind == mention.Pronoun, r.Named(m):
		default:
			return nil
		}
		a := r.ChainLeft(reg, to-1)
		if a.From >= from {
			g.Mentions, g.From = a.Mentions, a.From
		} else {
			g.Mentions, g.From = []int32{last.Idx}, to-1
		}
		return g
	}
	// "the spokesman Bill Smith (68)"
	for k := to - 2; k >= from && last.Kind != OfMention; k-- {
		if x := &reg.Chunks[k]; x.Kind == OfMention && !r.OwnerAt(reg, k+1) && r.Mentions[x.Idx].Kind == mention.Person && len(r.Mentions[x.Idx].Titles) > 0 {
			g.Mentions, g.From, g.To = []int32{x.Idx}, k, k+1
			return g
		}
	}
	if first := &reg.Chunks[from]; to-from == 2 && first.Kind == OfMention && r.Pack.Order.Incise && last.Kind == OfItem && last.Set == 0 && !r.Doc.Tokens[last.First].Has(text.Capital) {
		if m := &r.Mentions[first.Idx]; m.Kind == mention.Office && (m.Definite || m.Feat.HasFeat(pack.Def)) && m.Generic && !m.Plural { // "la economista rosarina": an adjective that no list has
			g.Mentions = []int32{first.Idx}
			return g
		}
	}
	// strangers: a determiner, an owner or a name must show that it is a noun group
	for g.From < to && reg.Chunks[g.From].Kind == OfItem && reg.Chunks[g.From].Is(pack.Adverb) && !reg.Chunks[g.From].Is(pack.Det) {
		g.From++
	}
	if g.From >= to || to-g.From > 10 || last.Kind != OfItem || r.Doc.Tokens[last.First].Kind != text.Word {
		return nil
	}
	if last.Set != 0 && last.Set&(word.Bit(pack.Noun)|word.Bit(pack.Word)|word.Bit(pack.OrgWord)|word.Bit(pack.Title)|word.Bit(pack.Body)|word.Bit(pack.Occasion)|word.Bit(pack.Nameless)|word.Bit(pack.Media)|word.Bit(pack.Group)|word.Bit(pack.TopicNoun)|word.Bit(pack.Gathering)) == 0 {
		return nil
	}
	if a := r.issuerOf(reg, g.From, to); a != nil {
		g.Mentions, g.From, g.To = a.Mentions, a.From, a.To
		return g
	}
	first := &reg.Chunks[g.From]
	shown := first.Kind == OfItem && (first.Is(pack.Det) || first.Is(pack.Possessive) || first.Is(pack.Number))
	if first.Kind == OfMention && to-g.From > 1 {
		shown = true
	}
	if !shown && r.Doc.Tokens[first.First].Has(text.Capital) && !r.SentFirst[first.First] && first.Set&word.Bit(pack.Nameless) == 0 {
		shown = true
	}
	if !shown || to-g.From < 2 && first.Is(pack.Det) {
		return nil
	}
	return g
}

// OverDet steps right over articles.
func (r *Reading) OverDet(reg *Region, k int) int {
	k = reg.PastDet(k)
	return k
}

// Named reports whether a mention names somebody who can speak.
func (r *Reading) Named(m *mention.Mention) bool {
	switch m.Kind {
	case mention.Person, mention.Office, mention.Body, mention.Country, mention.Organisation, mention.Medium, mention.Group:
		return true
	case mention.Place:
		return m.City != nil && m.City.Is(pack.Capital)
	}
	return false
}

// Incise is such a cue: who speaks, and the chunks from which to which it goes.
type Incise struct {
	Who      *Group
	From, To int  // from the comma before it, up to the one after it or the end
	Dropped  bool // it names no subject: who spoke before
}
