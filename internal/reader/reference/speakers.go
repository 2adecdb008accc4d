package reference

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// GroupWho are the actors of a noun group: those that its mentions name, or one
// made of its words.
func (r *Reading) GroupWho(reg *phrase.Region, g *phrase.Group, c *phrase.Clause, s *story.Statement) []int32 {
	if len(g.Mentions) > 0 && !r.Writer(reg, g.Mentions[0]) {
		s.By = r.WordsOf(g.Mentions)
		if m := &r.Mentions[g.Mentions[0]]; m.Kind == mention.Pronoun && m.Who == nil && r.neuter(m) {
			return r.thingThatSpoke(g.Mentions[0])
		}
		if who := r.Resolve(g.Mentions, c); len(who) > 0 || r.Mentions[g.Mentions[0]].Kind != mention.Office && !r.Mentions[g.Mentions[0]].Bloc() {
			return who
		}
	}
	rng := r.Trim(text.Range{First: reg.Chunks[g.From].First, Last: reg.Chunks[g.To-1].Last})
	if rng.First >= rng.Last {
		return nil
	}
	for i := rng.First; i < rng.Last; i++ {
		if mi := r.MentAt[i]; mi >= 0 && r.Pack.Order.Cases && r.Mentions[mi].Kind == mention.Pronoun {
			return nil // "of-this to-him (they) told": nobody is named
		}
	}
	for k := g.From; k < g.To; k++ {
		if t := reg.Chunks[k].Trig; t != nil && c.Frame.Accord && t.Class == pack.Noun && t.Frame.Type == "AGREE" {
			return nil // "according to the treaty": nobody says so
		}
	}
	s.By = r.SpanOf(rng)
	return []int32{r.Stranger(rng, reg)}
}

// Writer reports whether a mention is "I" or "we" where nobody's words are read: the
// writer, whom the text does not name.
func (r *Reading) Writer(reg *phrase.Region, mi int32) bool {
	p := r.Mentions[mi].Pronoun
	return p != nil && p.Has("first") && reg.Quote < 0 && r.Pack.Spaced
}

// WordsOf is the stretch from the first of some mentions to the last.
func (r *Reading) WordsOf(mentions []int32) word.Span {
	if len(mentions) == 0 {
		return word.Span{}
	}
	out := r.SpanOf(r.Mentions[mentions[0]].Range)
	for _, mi := range mentions[1:] {
		s := r.SpanOf(r.Mentions[mi].Range)
		out.Start, out.End = min(out.Start, s.Start), max(out.End, s.End)
	}
	return out
}

// CueInside reads a quotation that holds its cue between commas, or between dashes where
// they set it off. The cue is left in.
func (r *Reading) CueInside(reg *phrase.Region) {
	if r.Pack.Order.SubjectFirst && !r.Pack.Order.Incise && !r.Pack.Habits.Dash || len(reg.Chunks) == 0 {
		return
	}
	for k := range reg.Chunks {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfQuote {
			r.cueIn(reg, x.Idx)
		} else if x.Kind != phrase.OfPunct {
			return
		}
	}
}

func (r *Reading) cueIn(reg *phrase.Region, q int32) {
	w := &r.Doc.Quotes[q]
	from, to := w.Open+1, w.Close
	incised := r.Pack.Order.Incise || r.Pack.Habits.Dash
	if w.Unclosed || w.Close > r.Doc.Sents[reg.Sent].Last && !incised {
		return
	}
	if incised {
		from, to = max(from, r.Doc.Sents[reg.Sent].First), min(to, r.Doc.Sents[reg.Sent].Last)
	}
	if to-from < 5 || to-from > MaxInside {
		return
	}
	in := r.Chunk(from, to, q)
	in.Sent = reg.Sent
	for i := range in.Chunks {
		c := &in.Chunks[i]
		if who := r.accordWithin(&in, i); len(who) > 0 {
			r.spokenInside(reg, c, q, r.WordsOf([]int32{in.Chunks[i+1].Idx}), who)
			return
		}
		if c.Trig == nil || c.Trig.Class == pack.Noun && !incised || !c.Finite() || i < 2 {
			continue
		}
		cue := c.Trig
		if k := slices.IndexFunc(c.Trigs, func(f *pack.Form) bool { return f.Class == pack.Verb && f.Frame.Kind == pack.FSay }); incised && k >= 0 {
			cue = c.Trigs[k] // of a verb with other senses: "a conclu"
		}
		if cue.Class != pack.Verb || cue.Frame.Kind != pack.FSay {
			continue
		}
		var who []int32
		if incised {
			v, ok := r.InciseAt(&in, i)
			if !ok || v.From == 0 || !r.Pack.Order.Incise && !word.Dash(r.Punct(&in.Chunks[v.From])) {
				continue
			}
			if y := &in.Chunks[min(i+1, len(in.Chunks)-1)]; r.Pack.Order.Cases && y.Trig != nil && y.Feat&pack.Ger != 0 {
				return // "said the backing-Chávez lawmaker": the name is the participle's
			}
			if len(cue.Frame.A) > 0 && (cue.Frame.A[0]&pack.Subj == 0 && r.Nominative(v.Who.Mentions) || cue.Frame.A[0]&pack.Subj != 0 && len(v.Who.Mentions) > 0 && r.Oblique(v.Who.Mentions)) {
				return // who quotes, not whom; a name in another case
			}
			if v.Dropped {
				if who = r.SaidLast(reg); len(who) > 0 {
					r.spokenInside(reg, c, q, word.Span{}, who)
				}
				return
			}
			if q == reg.Chunks[0].Idx && reg.Chunks[0].Kind == phrase.OfQuote && v.Who.Mentions != nil && r.Mentions[v.Who.Mentions[0]].Kind == mention.Pronoun { // "“…, he said. …” Then X": the one spoken of before
				defer func(w int32) { r.State.Subject = w }(r.State.Subject)
				r.State.Subject = r.State.Entering
			}
			s := story.Statement{Via: -1}
			cl := phrase.Clause{Form: cue, Frame: cue.Frame, At: i, Sent: reg.Sent, Quote: -1}
			if speakers := r.GroupWho(&in, v.Who, &cl, &s); len(speakers) > 0 {
				r.spokenInside(reg, c, q, s.By, speakers)
			}
			return
		} else {
			if i+2 >= len(in.Chunks) || !word.Comma(r.Punct(&in.Chunks[i-1])) || in.Chunks[i+1].Kind != phrase.OfMention || !word.Comma(r.Punct(&in.Chunks[i+2])) {
				continue
			}
			who = []int32{in.Chunks[i+1].Idx}
		}
		speakers := r.Resolve(who, nil)
		if m := &r.Mentions[who[0]]; len(speakers) != 1 || m.Kind != mention.Person && m.Kind != mention.Office {
			return
		}
		r.spokenInside(reg, c, q, r.WordsOf(who), speakers)
		return
	}
}

// accordWithin is whose words a noun at chunk i says a quotation is, between the dashes
// within it: «We came, — says a statement of the ministry. — We saw».
func (r *Reading) accordWithin(in *phrase.Region, i int) []int32 {
	c := &in.Chunks[i]
	if !r.Pack.Habits.Dash || i < 2 || i+2 >= len(in.Chunks) || c.Trig == nil || c.Trig.Class != pack.Noun || !c.Trig.Frame.Accord || !word.Dash(r.Punct(&in.Chunks[i-1])) {
		return nil
	}
	if x := &in.Chunks[i+1]; x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind != mention.Pronoun {
		return r.Resolve([]int32{x.Idx}, nil)
	}
	return nil
}

// spokenInside makes the statement of a cue within its quotation, in the place of
// whatever the quotation was taken for before.
func (r *Reading) spokenInside(reg *phrase.Region, c *phrase.Chunk, q int32, by word.Span, speakers []int32) {
	w := &r.Doc.Quotes[q]
	b, e := r.Doc.Bytes(text.Range{First: c.First, Last: c.Last})
	s := story.Statement{Who: speakers, Via: -1, Occasion: -1, Quote: q, Sent: reg.Sent, At: -1, From: -1, Mode: "direct", Cue: word.Span{Start: b, End: e},
		By: by, Content: word.Span{Start: w.Start, End: w.End}, Rules: []string{c.Trig.Sec.ID}}
	r.Tidy(&s.Content)
	if n := len(r.Statements) - 1; n >= 0 {
		switch o := &r.Statements[n]; {
		case o.Quote == q:
			r.Statements = r.Statements[:n]
		case r.Speech.Taken && r.Speech.LooseQ == q && r.Speech.Before.End > 0 && o.Content.End >= s.Content.End:
			o.Content = r.Speech.Before // it was taken for more of the speech before
		case o.Quote < 0 && o.Content.Start <= w.Start && o.Content.End >= w.End-4:
			return // part of what was said already
		}
	}
	for _, x := range speakers {
		r.Actors[x].Used = true
	}
	r.State.Speakers = speakers
	r.Statements = append(r.Statements, s)
	r.Remembers(reg, r.Statements[len(r.Statements)-1:])
}

// SetQuote makes the quotation at chunk k the content.
func (r *Reading) SetQuote(reg *phrase.Region, k int, s *story.Statement) bool {
	q := &r.Doc.Quotes[reg.Chunks[k].Idx]
	s.Quote, s.Mode, s.Content = reg.Chunks[k].Idx, "direct", word.Span{Start: q.Start, End: q.End}
	r.Tidy(&s.Content)
	return s.Content.Start < s.Content.End
}

// Tidy drops white space and a closing comma or full stop at the ends of a quotation.
func (r *Reading) Tidy(s *word.Span) {
	t := r.Doc.Text
	for s.Start < s.End && (t[s.Start] == ' ' || t[s.Start] == '\n' || t[s.Start] == '\t') {
		s.Start++
	}
	for s.End > s.Start {
		c := t[s.End-1]
		if c == ' ' || c == '\n' || c == '\t' || c == ',' {
			s.End--
			continue
		}
		if s.End-2 > s.Start && t[s.End-2:s.End] == "\u060c" {
			s.End -= 2
			continue
		}
		if s.End-3 > s.Start && (t[s.End-3:s.End] == "\uff0c" || t[s.End-3:s.End] == "\u3002") {
			s.End -= 3
			continue
		}
		if c == '.' && (s.End-2 < s.Start || t[s.End-2] != '.') {
			s.End--
		}
		break
	}
}

// Remembers notes the statement that a quotation after it may go on with: the
// last of its sentence.
func (r *Reading) Remembers(reg *phrase.Region, found []story.Statement) {
	s := &found[len(found)-1]
	end := r.Doc.Text[s.Content.Start:s.Content.End]
	r.Speech.Last, r.Speech.Sent = len(r.Statements)-1, max(reg.Sent, s.Sent)
	r.Speech.Asked = len(end) > 0 && end[len(end)-1] == '?'
}

// CitedWithin gives the words that a medium is the source of to whomever it cites, where a
// verb of citing stands in the phrase that names the medium: "according to A('s), citing
// B('s) words, report, …".
func (r *Reading) CitedWithin(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause, s *story.Statement) {
	if !c.Frame.Accord || len(s.Who) != 1 {
		return
	}
	end := r.StretchEnd(reg, c.At)
	for i := range list {
		e := &list[i]
		if e.At <= c.At || e.At >= end || !e.Frame.Cite {
			continue
		}
		if a := e.Get(e.Frame.A); a != nil {
			if who := r.Resolve(a.Mentions, e); len(who) > 0 {
				s.Via, s.Who, s.By = s.Who[0], who, r.WordsOf(a.Mentions)
			}
		}
		return
	}
}

// QuoteToo is a quotation that stands right before the subject of a cue whose own words
// follow it: "“We won.” X said, the game had been hard": both are his.
func (r *Reading) QuoteToo(reg *phrase.Region, c *phrase.Clause, s *story.Statement, taken map[int]bool) (story.Statement, bool) {
	q := *s
	if s.Quote >= 0 || s.Cue.Start >= s.Content.Start || len(s.Who) == 0 || !r.GoesRight(reg, c, c.At+1) {
		return q, false
	}
	l := r.Stretch(reg, c.At) - 1
	if l < 0 && r.PendingQuote(reg) && !r.Speech.Taken && r.Speech.Loose.End-r.Speech.Loose.Start > 20 { // a sentence of its own
		q.Content, q.Mode, q.Quote = r.Speech.Loose, "direct", r.Speech.LooseQ
		r.Speech.Taken = true
		return q, true
	}
	if l < 0 || reg.Chunks[l].Kind != phrase.OfQuote || taken[l] || !r.SpeechLike(reg, l) || l > 0 && reg.Chunks[l-1].Kind != phrase.OfQuote && reg.Chunks[l-1].Kind != phrase.OfPunct {
		return q, false
	}
	taken[l] = true
	return q, r.SetQuote(reg, l, &q)
}

// SpeechLike reports whether the quotation at chunk l ends as a sentence or a
// part of one that a cue follows: with a mark in it or after it.
func (r *Reading) SpeechLike(reg *phrase.Region, l int) bool {
	q := &r.Doc.Quotes[reg.Chunks[l].Idx]
	if l+1 < len(reg.Chunks) {
		if m := r.Punct(&reg.Chunks[l+1]); word.Comma(m) || word.Dash(m) {
			return true
		}
	}
	return q.Close > q.Open+1 && int(q.Close) <= len(r.Doc.Tokens) && r.Doc.Tokens[q.Close-1].Kind == text.Punct
}

// neuter reports whether a pronoun stands for what is no person.
func (r *Reading) neuter(m *mention.Mention) bool {
	f := m.Pronoun
	return f != nil && !f.Is(pack.Masculine) && !f.Is(pack.Feminine) && !f.Is(pack.Plural) && !f.Is(pack.Dual) && f.Feat&(pack.Pl|pack.Du) == 0
}
