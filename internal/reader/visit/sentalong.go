package visit

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Travellers and places that a trip's clause names in a roundabout way: whose a relative clause
// says it is, whom a state sent, who came along, "the country" for the host's.

// relatedTo is whose a trip is that a relative word gives an owner, before its noun or behind
// it: "the president, whose visit to Chad", "the visit of-whom to Chad".
func (r *Reading) relatedTo(reg *phrase.Region, c *phrase.Clause) []int32 {
	for _, j := range []int{c.At - 1, c.At - 2, c.At + 1} {
		if j < 1 || j >= len(reg.Chunks) || reg.Chunks[j].Kind != phrase.OfItem || !reg.Chunks[j].Is(pack.Rel) || reg.Chunks[j].Is(pack.Sub) || r.OfPlace(&reg.Chunks[j]) {
			continue
		}
		for k := min(j, c.At) - 1; k >= 0 && k > j-4; k-- {
			if x := &reg.Chunks[k]; x.Kind == phrase.OfMention && word.Comma(r.Punct(&reg.Chunks[k+1])) {
				return r.Travellers(r.Resolve([]int32{x.Idx}, c))
			} else if x.Kind == phrase.OfMention || x.Finite() {
				break
			}
		}
	}
	return nil
}

// hostState is where a trip leads whose clause says only "the country" (adverb theirs): the
// state of another than the traveller named before in the sentence, or where the last trip led.
func (r *Reading) hostState(reg *phrase.Region, c *phrase.Clause, a []int32) date.Place {
	said := false
	for k := max(0, c.At-mention.MaxAdverbials); k < len(reg.Chunks) && k < c.At+mention.MaxAdverbials; k++ {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfItem && x.Is(pack.Adverb) {
			said = said || r.Has(&r.Items[x.Item], word.Bit(pack.Adverb), "theirs")
		}
	}
	if !said || len(a) == 0 {
		return date.Place{}
	}
	home := r.Actors[a[0]].Country
	for i, n := r.MentBefore(reg.Chunks[c.At].First), 0; i >= 0 && n < actor.MaxBack && r.Mentions[i].Sent == c.Sent; i, n = i-1, n+1 {
		m := &r.Mentions[i]
		if m.Kind == mention.Place || m.Kind == mention.Country && !m.Bare {
			if p := r.MentionPlace(m); p.Country != home {
				return date.Place{Country: p.Country}
			}
		}
		for _, w := range m.Who {
			if o := &r.Actors[w]; o.Country != "" && o.Country != home && (o.Kind == mention.Person || o.Kind == mention.Office || o.Kind == mention.Body) {
				return date.Place{Country: o.Country}
			}
		}
	}
	if n := len(r.Visits) - 1; n >= 0 && r.Visits[n].To.Country != home {
		return date.Place{Country: r.Visits[n].To.Country}
	}
	return date.Place{}
}

// envoys is the delegation without a state that a verb of sending has for its object: of whoever
// sends it.
func (r *Reading) envoys(_ *phrase.Region, c *phrase.Clause) []int32 {
	o, s := c.Get([]pack.Marker{pack.Obj}), c.Get([]pack.Marker{pack.Subj})
	if !slices.Contains(c.Frame.A, pack.Obj) || slices.Contains(c.Frame.A, pack.Subj) || o == nil || s == nil || len(o.Mentions) != 1 {
		return nil
	}
	m := &r.Mentions[o.Mentions[0]]
	if !m.LedGroup() {
		return nil
	}
	for _, w := range r.Resolve(s.Mentions, c) {
		if x := &r.Actors[w]; x.Country != "" || x.Org != "" {
			g := r.Keyed(mention.Group, x.Country, x.Org, r.TextOf(m.Range))
			r.Actors[g].Group = true
			m.Who = []int32{g}
			return r.Travellers(m.Who)
		}
	}
	return nil
}

// alongWith is who travelled together with the subject of a verb of travelling (prep along).
func (r *Reading) alongWith(reg *phrase.Region, c *phrase.Clause) (out []int32) {
	if c.Form.Class != pack.Verb {
		return nil
	}
	for i := range c.Args {
		a := &c.Args[i]
		if a.Mark&pack.With == 0 || len(a.Mentions) == 0 || a.From >= len(reg.Chunks) {
			continue
		}
		for k := a.From; k >= 0 && k > a.From-2; k-- {
			if x := &reg.Chunks[k]; x.Kind == phrase.OfItem && r.Has(&r.Items[x.Item], word.Bit(pack.Prep), "along") {
				out = story.Union(out, r.Travellers(r.Resolve(a.Mentions, c)))
				break
			}
		}
	}
	return out
}
