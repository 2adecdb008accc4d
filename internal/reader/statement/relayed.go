package statement

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Who tells, behind the words of another; a speaker behind what he did meanwhile.

// relayedBehind takes the cue of a medium or a body that closes a sentence, its subject behind
// it, from the end of what somebody else is said to have said: "the minister noted that the
// bridge will be built, Reuters reports". It reports whether the cue is such a one.
func (r *Reading) relayedBehind(reg *phrase.Region, o *story.Statement, c *phrase.Clause) bool {
	if !r.Pack.Order.TurnedCue || o.Quote >= 0 || c.Form.Class != pack.Verb || c.At <= o.At+1 || c.At+1 >= len(reg.Chunks) || !reg.Chunks[c.At].Finite() {
		return false
	}
	x := &reg.Chunks[c.At+1]
	if !word.Comma(r.Punct(&reg.Chunks[c.At-1])) || x.Kind != phrase.OfMention {
		return false
	}
	m := &r.Mentions[x.Idx]
	if m.Kind != mention.Medium && m.Kind != mention.Body {
		return false
	}
	for j := c.At + 2; j < len(reg.Chunks); j++ {
		if y := &reg.Chunks[j]; y.Kind != phrase.OfPunct && y.Kind != phrase.OfDate {
			return false
		} else if word.Comma(r.Punct(y)) {
			return false
		}
	}
	_, e := r.Doc.Bytes(r.Trim(text.Range{First: reg.Chunks[o.At].First, Last: reg.Chunks[c.At-1].Last}))
	if e <= o.Content.Start+8 || e > o.Content.End {
		return false
	}
	o.Content.End, o.End = e, c.At
	if who := r.Resolve([]int32{x.Idx}, c); o.Via < 0 && len(who) == 1 && len(o.Who) > 0 && who[0] != o.Who[0] {
		o.Via = who[0]
	}
	return true
}

// pastGerund is the mention behind what somebody did while he spoke, between commas after the
// cue: "…, said, answering a question, Peskov"; -1 if there is none.
func (r *Reading) pastGerund(reg *phrase.Region, c *phrase.Clause) int32 {
	n := c.At + 2
	if !r.Pack.Order.TurnedCue || n >= len(reg.Chunks) || !word.Comma(r.Punct(&reg.Chunks[n-1])) {
		return -1
	}
	if x := &reg.Chunks[n]; x.Trig == nil || x.Feat&pack.Ger == 0 || x.Feat&(pack.Past|pack.Pres) != 0 {
		return -1
	}
	for n++; n+1 < len(reg.Chunks) && n < c.At+mention.MaxAdverbials*2; n++ {
		if !word.Comma(r.Punct(&reg.Chunks[n])) {
			continue
		}
		if y := &reg.Chunks[n+1]; y.Kind == phrase.OfMention && !r.Oblique([]int32{y.Idx}) {
			switch r.Mentions[y.Idx].Kind {
			case mention.Person, mention.Office, mention.Body:
				return y.Idx
			}
		}
		return -1
	}
	return -1
}

// turnedBack reports whether a cue ends its sentence with its subject behind it and
// nothing said after it.
func (r *Reading) turnedBack(reg *phrase.Region, d *phrase.Clause) bool {
	o := r.Pack.Order
	if o.Cases {
		return d.Form.Class == pack.Verb && d.Feat&pack.Pres != 0 && r.relayed(reg, d.At)
	}
	if !o.Dropped && !o.Incise || !r.endsSentence(reg, d) || r.hasComplement(reg, d) || d.Feat&pack.Ger != 0 {
		return false
	}
	k := r.PastAdverbials(reg, d.At+1)
	return k < len(reg.Chunks) && reg.Chunks[k].Kind == phrase.OfMention && !r.Mentions[reg.Chunks[k].Idx].Bare
}

// relayed reports whether nothing but a name stands between the verb at chunk k and the end of its
// sentence, known or not, perhaps with a noun before it or in marks: "…, reports the correspondent of
// X", "…, writes “X”".
func (r *Reading) relayed(reg *phrase.Region, k int) bool {
	n, named, marks := r.PastAdverbials(reg, k+1), false, false
	for from := n; n < len(reg.Chunks) && n < from+10; n++ {
		switch x := &reg.Chunks[n]; {
		case marks && !r.Closes(x) && !x.Finite():
		case x.Kind == phrase.OfMention:
			named = named || !r.Mentions[x.Idx].Bare && !r.Oblique([]int32{x.Idx}) || n > from
		case x.Kind == phrase.OfItem && x.Trig == nil && r.Nominal(reg, n):
			named = named || r.Doc.Tokens[x.First].Has(text.Capital)
		case x.Kind == phrase.OfQuote:
			q := &r.Doc.Quotes[x.Idx]
			if q.Close-q.Open > 6 {
				return false
			}
			named = true
		case x.Kind == phrase.OfPunct && (r.Opens(x) || r.Closes(x)):
			marks, named = r.Opens(x), true
		case x.Kind == phrase.OfPunct && (r.Pack.Habits.Enders[r.Punct(x)] || r.InnerMark(x)):
		default:
			return false
		}
	}
	return named && n == len(reg.Chunks)
}

// toldOf gives a cue that goes on within what a source tells to whom the source tells of, where the clause with which
// that begins has a subject: "according to the palace, A congratulated B, and said that": A did.
func (r *Reading) toldOf(reg *phrase.Region, c *phrase.Clause, o, s *story.Statement) {
	if o.At < 0 || o.At >= c.At || len(o.Who) == 0 {
		return
	}
	end := r.StretchEnd(reg, o.At)
	for k := o.At; k < end && k < c.At; k++ {
		if reg.Chunks[k].Trig == nil || reg.Chunks[k].Trig.Class == pack.Noun {
			continue
		}
		g, _ := r.Opener(reg, o.At, k)
		if g == nil || len(g.Mentions) == 0 {
			return
		}
		if who := r.Resolve(g.Mentions, c); len(who) > 0 && !slices.Contains(who, o.Who[0]) {
			s.Via, s.Who, s.By = o.Who[0], who, r.WordsOf(g.Mentions)
		}
		return
	}
}
