package factuality

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Deeds that a clause names and does not tell of as done by the one before.

// OnlyCharged reports whether a verb's deed is only what somebody is charged with or
// suspected of, "suspected of carrying out an attack on", or its participle says what
// somebody is charged with who stands before it, "a man accused of".
func (r *Reading) OnlyCharged(reg *phrase.Region, c *phrase.Clause, typ string) bool {
	if c.Form.Class != pack.Verb || c.At == 0 {
		return false
	}
	if p := &reg.Chunks[c.At-1]; c.Feat&pack.Ger != 0 && c.Feat&(pack.Past|pack.Pres|pack.Base) == 0 && p.Kind == phrase.OfItem && (p.Is(pack.Of) || p.Mark&pack.OfM != 0) {
		return true
	}
	for k := c.At - 1; k >= 0 && k > c.At-4; k-- {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfItem && x.Is(pack.Aux) || x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Pronoun {
			return false // "l'a accusé de"
		}
	}
	n := c.At + 1
	return typ == "ACCUSE" && c.Feat&pack.Part != 0 && n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfItem && (reg.Chunks[n].Is(pack.Of) || reg.Chunks[n].Mark&pack.OfM != 0) && reg.Chunks[c.At].Tail == 0 && c.Get([]pack.Marker{pack.Obj}) == nil
}

// InTail reports whether a noun is one of the words with which a verb before it is a deed
// of another type: the embargo of "lifted its embargo", the attacks of "launched cyber attacks on".
func (r *Reading) InTail(reg *phrase.Region, c *phrase.Clause) bool {
	word := r.Doc.Tokens[reg.Chunks[c.At].Last-1].ID
	for k := c.At - 1; k >= 0 && k > c.At-syntax.MaxStruck; k-- {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote {
			return false
		}
		for _, t := range x.Trigs {
			if t.Class == pack.Verb && t.Frame.Kind == pack.FEvent && t.Frame.Type != c.Frame.Type && len(t.Tail()) > 0 && t.Tail()[len(t.Tail())-1] == word {
				return true
			}
		}
	}
	return false
}

// OnlyThreatened reports whether an infinitive says what somebody threatens to do.
func (r *Reading) OnlyThreatened(reg *phrase.Region, c *phrase.Clause) bool {
	if c.Form.Class != pack.Verb || c.At < 2 || c.Feat&(pack.Base|pack.Inf) == 0 {
		return false
	}
	k := c.At - 1
	if c.Feat&pack.Inf == 0 {
		if p := &reg.Chunks[k]; p.Kind != phrase.OfItem || !p.Is(pack.Prep) || p.Mark&pack.To == 0 {
			return false
		}
		k--
	}
	for _, t := range reg.Chunks[k].Trigs {
		if t.Class == pack.Verb && t.Frame.Type == "THREATEN" {
			return true
		}
	}
	return false
}

// InfinitiveApart reports whether days or a phrase stand between an infinitive and the verb that
// governs it: "agreed on Tuesday to lift", "vowed in Oslo to impose". That it was done, only
// a verb right before it would say, "managed to lift".
func (r *Reading) InfinitiveApart(reg *phrase.Region, c *phrase.Clause) bool {
	if !r.Pack.Order.SubjectFirst {
		return false
	}
	j := c.At - 1
	for j > 0 && reg.Chunks[j].Kind == phrase.OfItem && (reg.Chunks[j].Is(pack.Adverb) || reg.Chunks[j].Is(pack.Modifier)) && !reg.Chunks[j].Is(pack.Prep) {
		j--
	}
	if j < 2 || !reg.Chunks[j].Is(pack.Prep) || reg.Chunks[j].Mark&pack.To == 0 {
		return false
	}
	switch x := &reg.Chunks[j-1]; x.Kind {
	case phrase.OfDate:
		return true
	case phrase.OfMention:
		return reg.Chunks[j-2].Is(pack.Prep)
	}
	return false
}

// maxSought bounds the words between one of seeking and what is sought.
const maxSought = 7

// OnlySought reports whether a noun is what somebody seeks, or one of any: "pursuing an agreement with", "the prospects for any deal between".
func (r *Reading) OnlySought(reg *phrase.Region, c *phrase.Clause) bool {
	if p := c.At - 1; c.Form.Class == pack.Verb && p >= 0 && c.Feat&pack.Ger != 0 && reg.Chunks[p].Kind == phrase.OfItem && r.Has(&r.Items[reg.Chunks[p].Item], word.Bit(pack.Verb), "sought") {
		return true // "considered expelling"
	}
	if c.Form.Class != pack.Noun {
		return false
	}
	for k := c.At - 1; k >= 0 && k > c.At-maxSought; k-- {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote {
			return false
		}
		if r.Flagged(x, "sought") {
			return true
		}
		if x.Finite() && x.Trig != nil && x.Trig.Frame.Kind != pack.FOther {
			return false
		}
	}
	return false
}

// maxSpokenOf bounds the chunks between a verb of discussing and the last of what was discussed.
const maxSpokenOf = 20

// OnlySpokenOf reports whether a deed without an owner of its own, told by a noun or a verb's noun, is one of the things that
// a verb of discussing before it has for its objects: "discussed the ceasefire and sanctions on Iran", "spoke of
// lifting sanctions". Behind a comma alone a verb's noun is a deed of its own: "discussed trade, signing a treaty".
func (r *Reading) OnlySpokenOf(reg *phrase.Region, c *phrase.Clause) bool {
	ger := c.Form.Class == pack.Verb
	if ger && (c.Feat&pack.Ger == 0 || c.Feat&(pack.Past|pack.Pres) != 0) || c.Get([]pack.Marker{pack.Poss}) != nil || c.Support != nil || !r.Pack.Order.SubjectFirst {
		return false
	}
	for k := c.At - 1; k >= 0 && k > c.At-maxSpokenOf; k-- {
		x := &reg.Chunks[k]
		m := r.Punct(x)
		switch {
		case x.Kind == phrase.OfQuote || word.Semicolon(m) || word.Colon(m) || word.Dash(m), x.Kind == phrase.OfItem && (x.Is(pack.Comp) || x.Is(pack.Rel) || x.Is(pack.Sub)) && !x.Is(pack.Prep):
			return false
		case word.Comma(m):
			if ger || k == c.At-1 {
				return false
			}
		case x.Trig != nil && x.Trig.Class == pack.Verb:
			f := x.Trig.Frame
			return f.Kind == pack.FDiscuss || f.Kind == pack.FSay && f.Needs == pack.NQuote // "spoke of"
		case x.Finite():
			return false
		}
	}
	return false
}

// ToDo reports whether an infinitive, or a word that nobody knows, stands behind the "to" with
// which a verb ends: it tells what somebody does, not where he goes.
func (r *Reading) ToDo(reg *phrase.Region, c *phrase.Clause) bool {
	n := c.At + 1
	if n >= len(reg.Chunks) || reg.Chunks[c.At].Tail&pack.To == 0 || reg.Chunks[n].Kind != phrase.OfItem || r.Capital(reg.Chunks[n].First) {
		return false
	}
	x := &reg.Chunks[n]
	return x.Set == 0 && x.Trig == nil || x.Trig != nil && x.Trig.Class == pack.Verb && x.Feat&pack.Base != 0 && x.Set&syntax.NounLike == 0
}

// InvertedIf reports whether a sentence opens with an auxiliary that stands for "if", and its
// subject behind it: "had A met B".
func (r *Reading) InvertedIf(reg *phrase.Region, c *phrase.Clause) bool {
	if c.At < 2 || reg.Chunks[0].Kind != phrase.OfItem || !r.Has(&r.Items[reg.Chunks[0].Item], word.Bit(pack.Aux), "inverts") || !r.SentFirst[reg.Chunks[0].First] {
		return false
	}
	for k := 1; k < c.At; k++ {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Finite() || x.Kind == phrase.OfItem && x.Is(pack.Aux) {
			return false
		}
	}
	return reg.Chunks[1].Kind == phrase.OfMention || reg.Chunks[1].Is(pack.Det)
}

// SupposedBehind reports whether a word for what is only supposed stands right behind a verb,
// as one flagged "behind" does: "met WOULD".
func (r *Reading) SupposedBehind(reg *phrase.Region, c *phrase.Clause) bool {
	n := c.At + 1
	return n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfItem && r.Has(&r.Items[reg.Chunks[n].Item], word.Bit(pack.Maybe), "behind")
}

// Alleged reports whether a verb without a subject of its own only says what somebody is
// accused of, or kept from: "accused X of siding with Y", "prevented X from attacking Y".
func (r *Reading) Alleged(reg *phrase.Region, c *phrase.Clause) bool {
	if c.Feat&(pack.Ger|pack.Inf) == 0 || c.Feat&(pack.Past|pack.Pres) != 0 || c.At == 0 {
		return false
	}
	if p := &reg.Chunks[c.At-1]; p.Kind != phrase.OfItem || !p.Is(pack.Prep) && !p.Is(pack.Of) && !p.Is(pack.Aux) {
		return false
	}
	if p := &reg.Chunks[c.At-1]; c.Feat&pack.Ger != 0 && p.Mark&pack.From != 0 && p.Mark&(pack.In|pack.OfM) == 0 {
		return true // "prevented A from attacking B"
	}
	for j := c.At - 2; j >= 0 && j > c.At-mention.MaxReach/2; j-- {
		x := &reg.Chunks[j]
		if x.Trig != nil && x.Trig.Class == pack.Verb {
			return x.Trig.Frame.Type == "ACCUSE" || x.Trig.Frame.Also == "ACCUSE"
		}
		if word.Semicolon(r.Punct(x)) || x.Kind == phrase.OfQuote || x.Is(pack.Comp) && !x.Is(pack.Det) {
			return false
		}
	}
	return false
}

// ChargedWith reports whether a participle with its auxiliary in the infinitive, behind a
// word for "of", is what the verb before it holds against its object, or thanks it for:
// "accuse A d'avoir aidé B".
func (r *Reading) ChargedWith(reg *phrase.Region, c *phrase.Clause) bool {
	if !r.Pack.Order.Incise || !c.Perfect {
		return false
	}
	for k := c.At - 1; k >= 0 && k > c.At-5; k-- {
		x := &reg.Chunks[k]
		if x.Kind != phrase.OfItem || x.Finite() {
			return false
		}
		if x.Is(pack.Of) {
			return true
		}
	}
	return false
}

// Threatened reports whether a verb only says what somebody threatens to do, or what
// somebody is thanked for: a verb of that kind stands before it in its stretch of words,
// and its own subject is not the one before that verb.
func (r *Reading) Threatened(reg *phrase.Region, c *phrase.Clause) bool {
	if !r.Pack.Order.MarkedBefore || c.Form.Class != pack.Verb {
		return false
	}
	for k := c.At - 1; k >= r.Stretch(reg, c.At) && c.At-k < mention.MaxReach; k-- {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfItem && x.Trig == nil && r.JoinsBehind(reg, k) {
			return false // "condemned A and expelled B": no more what A is condemned for
		}
		if x.Kind != phrase.OfItem || x.Trig == nil || x.Trig.Class != pack.Verb {
			continue
		}
		s := c.Get([]pack.Marker{pack.Subj})
		if s != nil && s.From == k+2 && reg.Chunks[k+1].Is(pack.Of) {
			continue // "(who) was backed OF Russia condemned": of a relative clause before its noun
		}
		for _, t := range x.Trigs {
			switch {
			case t.Frame.Kind == pack.FSay && t.Frame.Also == "REQUEST" && t.Frame.Needs&pack.NRest == 0, t.Frame.Type == "THREATEN":
				return true
			case t.Frame.Kind != pack.FEvent || s == nil || s.From <= k:
			case t.Frame.Type == "SUPPORT", t.Frame.Type == "ACCUSE" && c.Frame.Type != "ACCUSE":
				return true
			}
		}
	}
	return false
}

// WouldBe reports whether a deed is only what something would come of: behind its verb, in
// its stretch, a word of the future stands ("sending arms will harm relations").
func (r *Reading) WouldBe(reg *phrase.Region, c *phrase.Clause) bool {
	if !r.Pack.Order.MarkedBefore || c.Frame.Kind != pack.FEvent || c.Form.Class != pack.Verb {
		return false
	}
	for k := c.At + 1; k < r.StretchEnd(reg, c.At); k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfMention && k > c.At+1 || x.Is(pack.Of) || x.Is(pack.Prep) || x.Trig != nil {
			return false
		}
		if x.Kind == phrase.OfItem && x.Is(pack.Plan) && x.Last-x.First == 1 {
			return true
		}
	}
	return false
}

// OnlyAsked reports whether a verb in the present stands right behind a word for "that" after
// which it tells of what is wished, no deed (wished): "demanded that (it) free".
func (r *Reading) OnlyAsked(reg *phrase.Region, c *phrase.Clause) bool {
	return c.Form.Class == pack.Verb && c.Feat&pack.Pres != 0 && c.Feat&pack.Past == 0 && r.afterWished(reg, c.At)
}

// Wished reports the same of the verb at chunk k, whatever it carries: "wants that (he) hold talks".
func (r *Reading) Wished(reg *phrase.Region, k int) bool {
	x := &reg.Chunks[k]
	return x.Feat&pack.Pres != 0 && x.Feat&pack.Past == 0 && r.afterWished(reg, k)
}

// afterWished reports whether a word for "that" after which what is wished is told stands right before a chunk.
func (r *Reading) afterWished(reg *phrase.Region, k int) bool {
	j := k - 1
	return j >= 0 && reg.Chunks[j].Kind == phrase.OfItem && reg.Chunks[j].Is(pack.Comp) && r.Has(&r.Items[reg.Chunks[j].Item], word.Bit(pack.Comp), "wished")
}

// JoinsBehind reports whether a word for "and" that is no preposition stands at chunk k, or begins
// the verb there: "… praised A and-accused B".
func (r *Reading) JoinsBehind(reg *phrase.Region, k int) bool {
	if k >= len(reg.Chunks) || reg.Chunks[k].Kind != phrase.OfItem {
		return false
	}
	and, prep := false, false
	r.EachForm(reg.Chunks[k].First, func(f *pack.Form) {
		and, prep = and || f.Class == pack.And, prep || f.Class == pack.Prep
	})
	return and && !prep
}
