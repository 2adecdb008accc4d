package meeting

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Talks whose two stand in the sentence before, where one told or asked the other something:
// "A told his counterpart B that … The talks, held in Geneva, lasted three hours".

// maxToldWhom is how many sentences before the noun of the talks that may be.
const maxToldWhom = 2

// askingDeeds are the types of what one does to somebody by speaking to him, and no quarrel by proclamation.
var askingDeeds = []string{"REQUEST", "AGREE"}

// ToldWhom keeps in mind who told whom something in a sentence, or asked him for it, if these are one
// pair of two states.
func (r *Reading) ToldWhom(reg *phrase.Region, list []phrase.Clause) {
	var two []int32
	asked := true // nobody said anything: one only asked the other
	for i := range list {
		c := &list[i]
		if c.Form.Class != pack.Verb || c.Quote >= 0 || c.Neg || c.Plan || c.Maybe || c.Propose || c.Infinitive || c.Frame.Kind != pack.FSay && (c.Frame.Kind != pack.FEvent || !slices.Contains(askingDeeds, c.Frame.Type)) {
			continue
		}
		if c.Frame.Also == "SUPPORT" {
			continue // congratulated, thanked: that is done from afar as well
		}
		to := c.Frame.To
		if c.Frame.Kind == pack.FEvent {
			to = c.Frame.B
		}
		b := r.Nearest(c, append([]pack.Marker{pack.Obj}, to...))
		if b == nil {
			continue
		}
		x, y := r.Holders(r.Fillers(c, c.Frame.A)), r.Holders(r.Resolve(b.Mentions, c))
		if len(x) != 1 || len(y) != 1 || r.Actors[x[0]].Country == r.Actors[y[0]].Country || r.Actors[x[0]].Kind != mention.Person || r.Actors[y[0]].Kind != mention.Person {
			continue
		}
		if two != nil && !(slices.Contains(two, x[0]) && slices.Contains(two, y[0])) {
			r.State.Told = nil
			return
		}
		two, asked = []int32{x[0], y[0]}, asked && (c.Frame.Kind == pack.FEvent || c.Frame.Also == "REQUEST")
	}
	if two != nil && !r.wired(reg) {
		r.State.Told, r.State.ToldIn, r.State.Asked = two, reg.Sent, asked
	}
}

// wired reports whether a word for something written stands in a stretch: what it tells was not told in a room.
func (r *Reading) wired(reg *phrase.Region) bool {
	return slices.ContainsFunc(reg.Chunks, func(x phrase.Chunk) bool {
		return x.Kind == phrase.OfItem && r.Has(&r.Items[x.Item], word.Bit(pack.Word), "wired")
	})
}

// ofThoseToldOf is the two of whom one told the other something in the sentence before, where a noun of
// meeting that names nobody is the subject of a verb for taking place. Nil if it is not so.
func (r *Reading) ofThoseToldOf(reg *phrase.Region, c *phrase.Clause) []int32 {
	two := r.State.Told
	if c.Form.Class != pack.Noun && !r.Pack.Order.MarkedBefore || reg.Quote >= 0 || len(two) != 2 || c.Sent == r.State.ToldIn || c.Sent-r.State.ToldIn > maxToldWhom || c.Neg || c.Plan || c.Propose || c.Cancel || r.Current(two) {
		return nil
	}
	if k := r.State.Meeting; k >= 0 && r.Meetings[k].Sent >= r.State.ToldIn {
		return nil // the noun is that meeting's
	}
	if r.State.Asked && reg.Chunks[c.At].Is(pack.Occasion) || !r.opensAsGiven(reg, c) {
		return nil // "A asked B for arms. The summit ended on Wednesday": one of many
	}
	f := r.tookPlaceBehind(reg, c)
	if f == nil {
		return nil
	}
	if c.Support == nil {
		c.Support = f
	}
	return two
}

// opensAsGiven reports whether a noun stands at the beginning of its sentence, but for its article, days and
// what only describes it, as something spoken of before.
func (r *Reading) opensAsGiven(reg *phrase.Region, c *phrase.Clause) bool {
	for j := c.At - 1; j >= 0; j-- {
		switch x := &reg.Chunks[j]; {
		case x.Kind == phrase.OfDate, word.Comma(r.Punct(x)), x.Supports():
		case x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Possessive, x.Kind == phrase.OfItem && x.Is(pack.Det) && !r.indefinite(x):
		case x.Kind == phrase.OfItem && x.Trig == nil && x.Set != 0 && x.Set&^(word.Bit(pack.Det)|word.Bit(pack.Modifier)|word.Bit(pack.Number)|word.Bit(pack.Adverb)|word.Bit(pack.And)|word.Bit(pack.Aux)|word.Bit(pack.Prep)|word.Bit(pack.DayPart)|word.Bit(pack.Unit)) == 0 && !r.indefinite(x):
			if x.Is(pack.Prep) && !x.Is(pack.Det) && (j+1 >= len(reg.Chunks) || reg.Chunks[j+1].Kind != phrase.OfDate) {
				return false
			}
		default:
			return false
		}
	}
	return r.Pack.Order.Cases || r.Pack.Order.MarkedBefore || r.GivenNoun(reg, c)
}

// tookPlaceBehind is the verb for taking place whose subject a noun is, with only places, days and a
// relative pronoun between, or that stands before it; nil if something else is said of it.
func (r *Reading) tookPlaceBehind(reg *phrase.Region, c *phrase.Clause) *pack.Form {
	var found *pack.Form
	if c.At > 0 && r.Pack.Order.Construct {
		if x := &reg.Chunks[c.At-1]; x.Supports() && x.Past() {
			found = x.Trig
		}
	}
	for k := c.At + 1; k < len(reg.Chunks) && k < c.At+mention.MaxReach; k++ {
		x := &reg.Chunks[k]
		if f := intransitive(x); f != nil {
			return f
		}
		if x.Supports() && r.Pack.Order.MarkedBefore && (k+1 == len(reg.Chunks) || reg.Chunks[k+1].Kind == phrase.OfPunct) {
			return x.Trig
		}
		switch {
		case x.Kind == phrase.OfDate, word.Comma(r.Punct(x)):
		case x.Kind == phrase.OfMention:
			if m := &r.Mentions[x.Idx]; m.Kind != mention.Place && m.Kind != mention.Country || m.Bare {
				return nil
			}
		case x.Kind == phrase.OfPunct:
			return found
		case x.Kind == phrase.OfItem && x.Supports():
		case x.Kind == phrase.OfItem && x.Trig == nil && x.Is(pack.Prep):
			if x.Mark&(pack.In|pack.At|pack.During|pack.On) == 0 || x.Mark&(pack.With|pack.Between|pack.OfM) != 0 && x.Mark&pack.In == 0 || k+1 < len(reg.Chunks) && reg.Chunks[k+1].Kind != phrase.OfMention && reg.Chunks[k+1].Kind != phrase.OfDate {
				return found
			}
		case x.Kind == phrase.OfItem && x.Trig == nil && x.Set&(word.Bit(pack.Rel)|word.Bit(pack.Aux)|word.Bit(pack.Adverb)|word.Bit(pack.Modifier)|word.Bit(pack.Number)|word.Bit(pack.DayPart)|word.Bit(pack.Unit)|word.Bit(pack.And)) != 0:
		default:
			return found
		}
	}
	return found
}

// intransitive is the verb for taking place that a chunk is, nil if it is none that tells of what was.
func intransitive(x *phrase.Chunk) *pack.Form {
	for _, f := range x.Trigs {
		if f.Class == pack.Support && f.Has("intransitive") && (f.Frame == nil || f.Frame.Status == "" || f.Frame.Status == "held") {
			return f
		}
	}
	return nil
}
