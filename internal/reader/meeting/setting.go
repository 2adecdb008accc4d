package meeting

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// The event beside or within which a meeting was.

// setting finds the words that name the event beside which something happened.
func (r *Reading) setting(reg *phrase.Region, c *phrase.Clause) text.Range {
	if r.Pack.Order.MarkedBefore {
		return r.SettingBehind(reg, c)
	}
	from, to := r.Span(reg, c)
	for i := from; i < to; i++ {
		if i < c.At && i > c.At-4 {
			continue // the words before a noun that is the meeting itself
		}
		if reg.Chunks[i].Kind == phrase.OfItem && reg.Chunks[i].Is(pack.Setting) && !(i > 0 && reg.Chunks[i-1].Is(pack.TopicNoun)) {
			g := r.eventFrom(reg, i+1)
			if x := &reg.Chunks[i]; g.First < g.Last && x.Last-x.First > 1 { // "on the sidelines of the work of"
				r.EachForm(x.Last-1, func(f *pack.Form) {
					if f.Class == pack.Occasion {
						g.First = min(g.First, x.Last-1)
					}
				})
			}
			if g.First < g.Last && r.namesEvent(g) {
				return g
			}
		}
	}
	return text.Range{}
}

// settingAt reports whether a word for "on the sidelines of" begins a phrase of its
// own at chunk i: a preposition of place does so only before an event.
func (r *Reading) settingAt(reg *phrase.Region, i int) bool {
	x := &reg.Chunks[i]
	if !x.Is(pack.Prep) || x.Mark&(pack.In|pack.At|pack.To|pack.On|pack.For) == 0 {
		return true
	}
	g := r.eventFrom(reg, i+1)
	return g.First < g.Last && r.namesOccasion(g)
}

// namesOccasion reports whether a phrase names a summit, a forum or the like in so many words.
func (r *Reading) namesOccasion(g text.Range) bool {
	for k := r.ItemAt[g.First]; k < r.ItemAt[g.Last]; k++ {
		if it := &r.Items[k]; it.Is(pack.Occasion) || it.Is(pack.Gathering) {
			return true
		}
	}
	return false
}

// namesEvent reports whether a phrase names an event: a summit, a forum, an
// organisation that met.
func (r *Reading) namesEvent(g text.Range) bool {
	for k := r.ItemAt[g.First]; k < r.ItemAt[g.Last]; k++ {
		it := &r.Items[k]
		if it.Is(pack.Occasion) || it.Is(pack.Gathering) || it.Is(pack.Org) {
			return true
		}
	}
	return false
}

// eventPhrase is the event that a verb of attending names.
func (r *Reading) eventPhrase(reg *phrase.Region, c *phrase.Clause) text.Range {
	for i := c.At + 1; i < len(reg.Chunks) && i < c.At+20; i++ {
		x := &reg.Chunks[i]
		if x.Finite() || x.Is(pack.Comp) || x.Is(pack.Rel) {
			break
		}
		if x.Kind == phrase.OfItem && (x.Is(pack.Occasion) && !r.Form(&r.Items[x.Item], pack.Occasion).Has("ceremony") || x.Is(pack.Gathering)) {
			b := i
			for b > c.At+1 {
				p := &reg.Chunks[b-1]
				if p.Kind == phrase.OfItem && p.Is(pack.Prep) && !p.Is(pack.And) || p.Kind == phrase.OfPunct && !word.Dash(r.Punct(p)) || p.Kind == phrase.OfDate || r.partOfArg(c, b-1) && p.Kind == phrase.OfMention && r.Mentions[p.Idx].Kind == mention.Person {
					break
				}
				b--
			}
			return r.eventFrom(reg, b)
		}
	}
	return text.Range{}
}

// eventFrom reads an event's name from chunk i to the end of its phrase.
func (r *Reading) eventFrom(reg *phrase.Region, i int) text.Range {
	first := i
	named := false
	for ; i < len(reg.Chunks) && i < first+24; i++ {
		x := &reg.Chunks[i]
		if x.Kind == phrase.OfPunct && r.Punct(x) != '"' && r.Punct(x) != '-' && !word.Dash(r.Punct(x)) && r.Punct(x) != '(' && r.Punct(x) != ')' || x.Finite() || x.Is(pack.Comp) || x.Is(pack.Rel) || x.Is(pack.Sub) && !x.Is(pack.Prep) || x.Kind == phrase.OfDate || x.Kind == phrase.OfQuote || x.Is(pack.Setting) {
			break
		}
		if x.Is(pack.Prep) && !x.Is(pack.And) && !x.Is(pack.Of) && x.Mark&pack.OfM == 0 && (x.Mark&(pack.With|pack.About|pack.Between|pack.To|pack.During|pack.By|pack.AfterM|pack.Before) != 0 || named && x.Mark&(pack.In|pack.At|pack.On) != 0) {
			break
		}
		if x.Kind == phrase.OfMention && named && (r.Mentions[x.Idx].Kind == mention.Person || r.Mentions[x.Idx].Kind == mention.Pronoun || r.Mentions[x.Idx].Kind == mention.Office && !r.Mentions[x.Idx].Plural && len(r.Mentions[x.Idx].Countries) > 0) {
			break
		}
		named = true
	}
	for first < i && reg.Chunks[first].Is(pack.Prep) {
		first++
	}
	if first >= i {
		return text.Range{}
	}
	return r.Trim(text.Range{First: reg.Chunks[first].First, Last: reg.Chunks[i-1].Last})
}
