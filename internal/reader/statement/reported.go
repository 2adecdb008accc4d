package statement

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// "This was reported by X": whose the words before it are.

// reported reads "this was reported by X": the sentence before is X's.
func (r *Reading) reported(reg *phrase.Region, c *phrase.Clause, s story.Statement) (story.Statement, bool) {
	said := r.whoReported(c)
	s.Who, s.By = r.Resolve(said, c), r.WordsOf(said)
	n := r.toldBefore(reg, c)
	if len(s.Who) == 0 || reg.Sent == 0 && n == 0 {
		return s, false
	}
	if r.Pack.Order.Cases && len(s.Who) == 1 && r.Actors[s.Who[0]].Kind == mention.Medium { // "this told Reuters-DAT X"
		if g := r.GroupAfter(reg, c.At); g != nil && len(g.Mentions) > 0 && !r.Oblique(g.Mentions) && r.Mentions[g.Mentions[0]].Kind != mention.Medium {
			s.Who, s.By = r.GroupWho(reg, g, c, &s), r.WordsOf(g.Mentions)
		}
	}
	if len(s.Who) == 2 && s.Via < 0 && r.Pack.Order.Cases { // "as the agency reports, this was said by X"
		for i, w := range s.Who {
			if o := s.Who[1-i]; r.Actors[w].Kind == mention.Medium && r.Actors[o].Kind != mention.Medium {
				s.Via, s.Who = w, []int32{o}
				break
			}
		}
	}
	if n > 0 {
		return s, r.setContent(reg, 0, n, &s)
	}
	if a := c.Get(c.Frame.A); r.Pack.Order.Cases && a != nil && a.From > c.At+1 && reg.Chunks[c.At+1].Kind == phrase.OfItem && reg.Chunks[c.At+1].Set&(phrase.SmallWords|word.Bit(pack.Prep)) == 0 && r.Mentions[a.Mentions[0]].Kind != mention.Medium && r.Genitive(a.Mentions) { // "this reports the Committee for X": not X
		g := text.Range{First: reg.Chunks[c.At+1].First, Last: reg.Chunks[a.To-1].Last}
		s.Who, s.By = []int32{r.Stranger(g, reg)}, r.SpanOf(g)
	}
	return r.before(reg, s)
}

// whoReported is who a cue "of this" names as its speaker: its subject where that is one person, whatever
// place is told beside him, "this said Lavrov in Moscow".
func (r *Reading) whoReported(c *phrase.Clause) []int32 {
	a := c.Get([]pack.Marker{pack.Subj})
	if a != nil && len(a.Mentions) == 1 && c.Feat&pack.Pl == 0 && c.Frame.A[0] == pack.Subj {
		if k := r.Mentions[a.Mentions[0]].Kind; k == mention.Person || k == mention.Office {
			return a.Mentions
		}
		if o := c.Get([]pack.Marker{pack.Obj}); o != nil && o.From == a.To && r.Genitive(o.Mentions) && r.Oblique(o.Mentions) {
			return a.Mentions // "the office (of) the president-GEN": whose it is
		}
	}
	return c.All(c.Frame.A)
}

// toldBefore is the mark at which what a cue "of this" tells of ends, where it stands in the same
// sentence: "the port is shut, of this told X", "the port is shut: of this X told"; 0 if it does not.
func (r *Reading) toldBefore(reg *phrase.Region, c *phrase.Clause) int {
	if !r.Pack.Order.Cases || !reg.Chunks[c.At].Finite() && !c.Frame.Report {
		return 0
	}
	n := c.At
	for k := c.At - 1; !c.Frame.Report && k > 0 && n == c.At && c.At-k < 6; k-- {
		if x := &reg.Chunks[k]; r.Flagged(x, "this") {
			n = k
		} else if x.Kind == phrase.OfPunct || x.Finite() {
			return 0
		}
	}
	if n < 3 || n == c.At && !c.Frame.Report {
		return 0
	}
	if m := r.Punct(&reg.Chunks[n-1]); !word.Comma(m) && !word.Colon(m) && !word.Dash(m) && !word.Semicolon(m) {
		return 0
	}
	verb := false
	for k := range n - 1 {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfQuote || x.Trig != nil && x.Trig.Frame.Kind == pack.FSay || x.Kind == phrase.OfItem && x.Is(pack.Rel) && k == 0 {
			return 0 // somebody has said so already
		}
		verb = verb || x.Finite()
	}
	if !verb {
		return 0
	}
	return n - 1
}

// ofThis reports whether a cue's clause opens with a word that says of what: "of
// this", the sentence before.
func (r *Reading) ofThis(reg *phrase.Region, c *phrase.Clause) bool {
	for j := 0; j < c.At && j < 3; j++ {
		x := &reg.Chunks[j]
		if x.Kind != phrase.OfItem {
			return false
		}
		if r.Has(&r.Items[x.Item], word.Bit(pack.Adverb), "this") {
			return true
		}
	}
	return false
}

// thisAside reports whether the words before a cue are but "of this" and an aside: "This, as the
// agency reports, was said by X".
func (r *Reading) thisAside(reg *phrase.Region, c *phrase.Clause, s *story.Statement) bool {
	return r.Pack.Order.Cases && s.Quote < 0 && c.At > 3 && word.Comma(r.Punct(&reg.Chunks[1])) && word.Comma(r.Punct(&reg.Chunks[c.At-1])) && r.ofThis(reg, c) && s.Content.Start <= int(r.Doc.Tokens[reg.Chunks[1].First].Start) && s.Content.End <= int(r.Doc.Tokens[reg.Chunks[c.At].First].Start)
}

// before makes the sentence before what a statement says: its own, or what came
// through its speaker.
func (r *Reading) before(reg *phrase.Region, s story.Statement) (story.Statement, bool) {
	if reg.Sent == 0 {
		return s, false
	}
	p := r.Doc.Sents[reg.Sent-1]
	if r.SkipSentence(reg.Sent-1) || r.Doc.Paras[p.Para].Head {
		return s, false
	}
	if n := len(r.Statements); n > 0 && r.Statements[n-1].Sent == reg.Sent-1 {
		o := &r.Statements[n-1]
		if o.Via < 0 && len(s.Who) > 0 {
			o.Via = s.Who[0]
			r.Actors[s.Who[0]].Used = true
		}
		return s, false
	}
	b, e := r.Doc.Bytes(r.Trim(p.Range))
	if r.Pack.Order.Cases {
		for i := range r.Doc.Quotes { // “…”. So spoke X
			if q := &r.Doc.Quotes[i]; q.Start > b && q.Start <= b+len("«") && q.End < e && q.End+len("».") >= e {
				s.Quote, s.Mode, s.Content = int32(i), "direct", word.Span{Start: q.Start, End: q.End}
				r.Tidy(&s.Content)
				return s, s.Content.Start < s.Content.End
			}
		}
	}
	s.Content, s.Mode = word.Span{Start: b, End: e}, "indirect"
	return s, b < e
}
