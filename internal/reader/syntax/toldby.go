package syntax

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/name"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// strangersPlan reports whether a clause tells what a person named with the state he is of
// is to do, who is not of the speaker's: the reporter tells it.
func (r *Reading) strangersPlan(c *phrase.Clause, o *story.Statement) bool {
	s := c.Get([]pack.Marker{pack.Subj})
	if s == nil || len(s.Mentions) != 1 || s.From >= s.To {
		return false
	}
	m := &r.Mentions[s.Mentions[0]]
	return m.Kind == mention.Person && len(m.Countries) > 0 && len(m.Who) == 1 && !r.SameSide(m.Who[0], o.Who[0]) && r.Actors[o.Who[0]].Role != "spokesperson"
}

// inTopic reports whether the verb at chunk k stands in the phrase that says about what
// views are exchanged: between a word for "about" and a verb of talking.
func (r *Reading) inTopic(reg *phrase.Region, c *phrase.Clause, from, k int) bool {
	if !word.IsTalk(c.Form) || k >= c.At {
		return false
	}
	for i := k - 1; i >= from; i-- {
		x := &reg.Chunks[i]
		if x.Kind == phrase.OfItem && x.Is(pack.Prep) && x.Mark&pack.About != 0 {
			return true
		}
		if word.Comma(r.Punct(x)) && !name.ListComma(r.Punct(x)) {
			break
		}
	}
	return false
}

// bareNameOpens reports whether a sentence begins with the name of a person, without an
// office, who is not the speaker of the sentence before nor of his side: the reporter's.
func (r *Reading) bareNameOpens(reg *phrase.Region, o *story.Statement) bool {
	k := openingMention(reg)
	if k < 0 {
		return false
	}
	m := &r.Mentions[reg.Chunks[k].Idx]
	return m.Kind == mention.Person && len(m.Titles) == 0 && len(m.Countries) == 0 && len(m.Who) == 1 && !r.SameSide(m.Who[0], o.Who[0]) && k+1 < len(reg.Chunks) && !r.OwnerAt(reg, k+1)
}

// pastHowever is the chunk behind the words like "however" with which a sentence begins and
// the comma after them; 0 if there are none.
func (r *Reading) pastHowever(reg *phrase.Region) int {
	for k := 0; k < len(reg.Chunks) && k < 3; k++ {
		x := &reg.Chunks[k]
		if word.Comma(r.Punct(x)) && !name.ListComma(r.Punct(x)) && k > 0 {
			return k + 1
		}
		if x.Kind != phrase.OfItem || x.Trig != nil || !x.Is(pack.And) && !x.Is(pack.Adverb) {
			break
		}
	}
	return 0
}

// ClauseTowards reports whether the word for "towards" at chunk q opens a phrase with a
// clause in it, whose verb is that of c: "towards Israel's going on attacking A (he) is
// uneasy". Another verb follows in the stretch.
func (r *Reading) ClauseTowards(reg *phrase.Region, q int, c *phrase.Clause) bool {
	if !r.Pack.Order.MarkedBefore || q < 0 || c.At+2 >= len(reg.Chunks) || reg.Chunks[q].Kind != phrase.OfItem || c.Frame.Kind != pack.FEvent || reg.Chunks[c.At+1].Kind != phrase.OfMention {
		return false
	}
	if p := &reg.Chunks[q]; !p.Is(pack.Prep) || p.Mark&pack.Toward == 0 {
		return false
	}
	for k := c.At + 2; k < r.StretchEnd(reg, c.At); k++ {
		x := &reg.Chunks[k]
		if x.Is(pack.Of) {
			return false
		}
		if x.Trig != nil && x.Trig.Class == pack.Verb {
			return true
		}
	}
	return false
}
