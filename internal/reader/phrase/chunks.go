package phrase

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// ChunkKind says what a chunk is made of.
type ChunkKind uint8

const (
	OfItem    ChunkKind = iota // an item of the lexicon, or an unknown word
	OfMention                  // a mention
	OfDate                     // a date
	OfQuote                    // a quotation of more than a few words
	OfPunct                    // a punctuation mark
)

// Chunk is one piece of a clause, the unit in which arguments are looked for.
type Chunk struct {
	Kind        ChunkKind
	First, Last int32        // tokens
	Item        int32        // of the first token
	Idx         int32        // mention, date or quotation
	Sign        rune         // a punctuation mark, 0 if it is none
	Set         uint64       // classes, for an item
	Trig        *pack.Form   // the trigger that an item is, if it is one
	Trigs       []*pack.Form // all its meanings as one, of different frames
	Feat        pack.Feat    // of all its forms of that part of speech
	Mark        pack.Marker
	Tail        pack.Marker // of the preposition with which a trigger of several words ends
	Clause      int32       // the clause whose trigger it is, -1 if none
	over        int32       // of a verb whose string goes on behind a day: the token after it; else 0
	Clitic      int32       // of an object pronoun before its verb: one more than its mention; else 0
	joined      int32       // of a verb with a pronoun joined to it: one more than the pronoun's mention; else 0
	Head        int         // of a relative clause before its noun, where that stands; else 0
}

// Only reports whether a chunk is of no other classes than these.
func (c *Chunk) Only(set uint64) bool { return c.Kind == OfItem && c.Set&^set == 0 }

// Is reports whether one of its meanings is of a class.
func (c *Chunk) Is(k pack.Class) bool { return c.Set&word.Bit(k) != 0 }

// Region is a stretch of a sentence that is read by itself: the sentence
// without its long quotations, or the inside of one.
type Region struct {
	Chunks []Chunk
	Sent   int32
	Quote  int32     // the quotation that it is the inside of, -1 if none
	main   int32     // its first clause with a subject, -1 until found
	Asks   bool      // it is a question
	words  [4]uint64 // a bit for each of its words, by pack.WordHash
}

// note puts the words of some tokens into the set.
func (reg *Region) note(toks []text.Token) {
	for i := range toks {
		h := pack.WordHash(toks[i].ID)
		reg.words[h>>6] |= 1 << (h & 63)
	}
}

// may reports whether a word of a hash may stand in the region: now and then it says so of one that does not.
func (reg *Region) may(h uint8) bool { return reg.words[h>>6]&(1<<(h&63)) != 0 }

// scareWords is how many words in quotation marks are no speech yet.
const scareWords = 3

// Opaque reports whether a quotation is a speech, not a name or a scare quote.
func (r *Reading) Opaque(q *text.Quote) bool {
	if r.utterance(q) {
		return true
	}
	n := 0
	for i := q.Open + 1; i < q.Close && int(i) < len(r.Doc.Tokens); i++ {
		if r.Doc.Tokens[i].Kind != text.Punct {
			if n++; n > r.quoteWords() {
				return true
			}
		}
	}
	return false
}

// quoteWords is scareWords in tokens: where each letter is a token, more.
func (r *Reading) quoteWords() int {
	if !r.Pack.Spaced {
		return scareWords * 2
	}
	return scareWords
}

// Chunk cuts the tokens [from,to) into chunks; quotations before skip are
// already read.
func (r *Reading) Chunk(from, to, inside int32) Region {
	reg := Region{main: -1, Quote: inside, Chunks: r.chunkRoom[word.Level(inside)][:0]}
	reg.note(r.Doc.Tokens[from:to])
	sign := func(i int32) rune {
		if t := &r.Doc.Tokens[i]; t.Kind == text.Punct {
			return rune(t.Num)
		}
		return 0
	}
	qi := r.FirstQuote(from)
	start := from
	if inside < 0 { // a quotation of several paragraphs goes on
		if e := r.Enclosing(from); e >= 0 {
			start = min(r.Doc.Quotes[e].Close+1, to)
			reg.Chunks = append(reg.Chunks, Chunk{Kind: OfQuote, First: from, Last: start, Idx: e, Item: r.ItemAt[from], Clause: -1})
		}
	}
	over := int32(0)
	for i := start; i < to; {
		for qi < len(r.Doc.Quotes) && (r.Doc.Quotes[qi].Open < i || int32(qi) == inside) {
			qi++
		}
		if qi < len(r.Doc.Quotes) && r.Doc.Quotes[qi].Open == i {
			q := &r.Doc.Quotes[qi]
			if r.Opaque(q) {
				last := min(q.Close+1, to)
				reg.Chunks = append(reg.Chunks, Chunk{Kind: OfQuote, First: i, Last: last, Idx: int32(qi), Item: r.ItemAt[i], Clause: -1})
				i = last
				continue
			}
		}
		if m := r.MentAt[i]; m >= 0 && r.Mentions[m].First == i && r.Mentions[m].Last <= to && r.Mentions[m].Kind == mention.Pronoun && r.Mentions[m].Pronoun.Has("clitic") {
			reg.Chunks = append(reg.Chunks, Chunk{Kind: OfItem, First: i, Last: r.Mentions[m].Last, Item: r.ItemAt[i], Set: word.Bit(pack.Adverb), Clause: -1, Clitic: m + 1, Sign: sign(i)})
			i = r.Mentions[m].Last
			continue
		}
		if m := r.MentAt[i]; m >= 0 && r.Mentions[m].First == i && r.Mentions[m].Last <= to {
			last := r.PastState(m)
			if last > to {
				last = r.Mentions[m].Last
			}
			reg.Chunks = append(reg.Chunks, Chunk{Kind: OfMention, First: i, Last: last, Idx: m, Item: r.ItemAt[i], Clause: -1})
			i = last
			continue
		}
		if d := r.DateAt[i]; d >= 0 && r.Dates[d].First == i && r.Dates[d].Last <= to {
			reg.Chunks = append(reg.Chunks, Chunk{Kind: OfDate, First: i, Last: r.Dates[d].Last, Idx: d, Item: r.ItemAt[i], Clause: -1, Sign: sign(i)})
			i = r.Dates[d].Last
			continue
		}
		k := r.ItemAt[i]
		it := &r.Items[k]
		c := Chunk{Kind: OfItem, First: i, Last: min(it.Last, to), Item: k, Set: it.Set, Clause: -1, Sign: sign(i), joined: r.JoinedAt(it)}
		if it.Last <= i {
			c.Last = i + 1
		}
		if c.Sign != 0 && it.Set == 0 {
			c.Kind = OfPunct
		}
		if c.Is(pack.Prep) {
			for _, f := range r.Forms(it, word.Bit(pack.Prep)) {
				c.Mark |= f.Markers
			}
		}
		if c.Set&mention.Triggers != 0 && c.Last-c.First > 1 && r.Pack.Spaced { // a letter is no word of its own
			c.Tail |= r.MarkersOf(c.Last - 1)
		}
		if over > c.First { // a word of the verb before it
			c.Set &^= mention.Triggers
		} else if it.Over > 0 && it.Over <= to {
			over = it.Over
			c.over, c.Tail = over, r.MarkersOf(over-1)
		}
		reg.Chunks = append(reg.Chunks, c)
		i = c.Last
	}
	r.chunkRoom[word.Level(inside)] = reg.Chunks
	for i := range reg.Chunks {
		r.pickTrigger(&reg, i)
	}
	if r.Pack.Guess != nil {
		r.guessVerbs(&reg)
	}
	if r.Pack.Order.Auxiliary {
		r.participles(&reg)
	}
	if r.Pack.Order.MarkedBefore {
		r.relatives(&reg)
	}
	if r.Pack.Order.Cases {
		r.attributes(&reg)
	}
	return reg
}

// MarkersOf is what the word at a token marks as a preposition.
func (r *Reading) MarkersOf(tok int32) (out pack.Marker) {
	if r.WordSet(tok)&word.Bit(pack.Prep) == 0 {
		return 0
	}
	r.EachForm(tok, func(f *pack.Form) {
		if f.Class == pack.Prep {
			out |= f.Markers
		}
	})
	return out
}

// IsBe reports whether an auxiliary is "be" and nothing else.
func (r *Reading) IsBe(c *Chunk) bool {
	for _, f := range r.Forms(&r.Items[c.Item], word.Bit(pack.Aux)) {
		if !f.Has("be") {
			return false
		}
	}
	return true
}

// tailAt finds the words of a form's tail after chunk i in its sentence: the token
// after them, 0 if they do not come.
func (r *Reading) tailAt(reg *Region, i int, f *pack.Form) int32 {
	if !reg.may(f.TailHash()) {
		return 0
	}
	return r.TailFrom(reg.Chunks[i].Last, reg.Chunks[len(reg.Chunks)-1].Last, f.Tail())
}

// PrevSolid is the chunk before i, adverbs left out; -1 at the beginning.
func (r *Reading) PrevSolid(reg *Region, i int) int {
	for j := i - 1; j >= 0; j-- {
		c := &reg.Chunks[j]
		if c.Kind == OfItem && c.Set != 0 && c.Set&^(word.Bit(pack.Adverb)|word.Bit(pack.Report)|word.Bit(pack.Modifier)) == 0 {
			continue
		}
		if c.Kind == OfDate {
			continue
		}
		if c.Kind == OfItem && j > 0 && c.Is(pack.Adverb) && c.Is(pack.Det) && reg.Chunks[j-1].Kind == OfItem && (reg.Chunks[j-1].Is(pack.Aux) || reg.Chunks[j-1].Is(pack.Plan)) {
			continue // "will then meet": the "then president" has no auxiliary before it
		}
		return j
	}
	return -1
}

// OwnerAt reports whether chunk j is the mark that makes what stands before it
// an owner ('s).
func (r *Reading) OwnerAt(reg *Region, j int) bool {
	if j >= len(reg.Chunks) {
		return false
	}
	c := &reg.Chunks[j]
	if !c.Is(pack.Of) {
		return false
	}
	f := r.Form(&r.Items[c.Item], pack.Of)
	return f != nil && f.Is(pack.After)
}

// Finite reports whether a chunk is a verb that has, or could have, a subject
// of its own.
func (c *Chunk) Finite() bool {
	if c.Trig == nil || c.Trig.Class != pack.Verb && c.Trig.Class != pack.Support {
		return false
	}
	f := c.Feat
	if f == 0 || f&(pack.Past|pack.Pres|pack.Fut|pack.Cond|pack.Imp) != 0 {
		return true
	}
	return f&(pack.Ger|pack.Inf|pack.Part) == 0
}

// Past reports whether a chunk's verb is in a past tense and can be in no other.
func (c *Chunk) Past() bool { return c.Feat&pack.Past != 0 && c.Feat&(pack.Pres|pack.Fut) == 0 }

// Supports reports whether a chunk can be a verb that only says that its noun
// took place.
func (c *Chunk) Supports() bool {
	for _, f := range c.Trigs {
		if f.Class == pack.Support {
			return true
		}
	}
	return false
}

// Punct returns the mark a chunk is, 0 if it is none.
func (r *Reading) Punct(c *Chunk) rune { return c.Sign }

// PrepBefore is the chunk of the preposition before a noun, articles and
// adjectives between; -1 if there is none.
func (r *Reading) PrepBefore(reg *Region, i int) int {
	j := r.SkipDet(reg, i-1)
	if j >= 0 && reg.Chunks[j].Is(pack.Prep) && reg.Chunks[j].Mark&(pack.In|pack.During|pack.At|pack.AfterM) != 0 {
		return j
	}
	return -1
}

// PastWords is the first chunk behind the words of the verb at chunk i.
func (reg *Region) PastWords(i int) int {
	j := i + 1
	for j < len(reg.Chunks) && reg.Chunks[j].First < reg.Chunks[i].over {
		j++
	}
	return j
}

// Flagged reports whether any form of a chunk that names nobody has an attribute.
func (r *Reading) Flagged(x *Chunk, attr string) bool {
	return x.Kind == OfItem && r.Has(&r.Items[x.Item], ^uint64(0), attr)
}

// Heads puts in the place of a delegation the person who is said to head it.
func (r *Reading) Heads(reg *Region, c *Clause) {
	for i := range c.Args {
		a := &c.Args[i]
		if len(a.Mentions) != 1 || r.Mentions[a.Mentions[0]].Kind != mention.Group && r.Mentions[a.Mentions[0]].Group == nil || a.To+1 >= len(reg.Chunks) || a.To <= a.From {
			continue
		}
		j := a.To
		if x := &reg.Chunks[j]; (x.Is(pack.Of) || x.Mark&pack.OfM != 0) && j+2 < len(reg.Chunks)-1 { // "a delegation of African leaders led by"
			for k := j + 1; k < j+5 && k+1 < len(reg.Chunks); k++ {
				if x := &reg.Chunks[k]; x.Is(pack.Prep) && x.Mark&pack.By != 0 {
					j = k
					break
				} else if x.Finite() || x.Kind == OfPunct {
					break
				}
			}
		}
		if word.Comma(r.Punct(&reg.Chunks[j])) && j+2 < len(reg.Chunks) { // "the delegation, headed by …"
			j++
		}
		if f := r.Form(&r.Items[reg.Chunks[j].Item], pack.Prep); reg.Chunks[j].Kind != OfItem || f == nil || !f.Has("head") || reg.Chunks[j+1].Kind != OfMention {
			continue
		}
		h := reg.Chunks[j+1].Idx
		if m := &r.Mentions[h]; m.Kind != mention.Person && m.Kind != mention.Office {
			continue
		}
		for k := range c.Args { // it is no argument of its own
			if b := &c.Args[k]; k != i && b.From <= j+1 && j+1 < b.To && len(b.Mentions) == 1 {
				b.Mentions = nil
			}
		}
		r.HeadedByOffice(r.Mentions[a.Mentions[0]].Who, &r.Mentions[h])
		r.headed(r.Mentions[a.Mentions[0]].Who, r.Mentions[h].Who)
		r.State.Leaders = r.Mentions[h].Who
		a.Mentions, a.To = []int32{h}, j+2
	}
}

// HeadedByOffice makes the office that heads a delegation, of whose holder nothing else is said, one of the
// delegation's state: "a Russian delegation headed by the deputy minister", "headed by its speaker".
func (r *Reading) HeadedByOffice(group []int32, m *mention.Mention) {
	if len(group) != 1 || m.Kind != mention.Office || m.Plural || len(m.Countries) > 0 || len(m.Who) > 0 && m.Poss == nil {
		return
	}
	if g := &r.Actors[group[0]]; g.Country != "" {
		role, _, _ := r.RoleOf(m)
		m.Who = []int32{r.HolderOfOffice(role, g.Country, g.Org)}
	}
}

// headed gives the head of a delegation its state, where his own is not known.
func (r *Reading) headed(group, head []int32) {
	if len(group) == 1 && len(head) == 1 {
		if g, h := &r.Actors[group[0]], &r.Actors[head[0]]; h.Country == "" && h.Org == "" {
			h.Country, h.Org = g.Country, g.Org
		}
	}
}

// Hyphened is the two mentions that a hyphen before a noun joins, nil if there
// are none.
func (r *Reading) Hyphened(reg *Region, j int) []int32 {
	if j < 2 || reg.Chunks[j-2].Kind != OfMention {
		return nil
	}
	if p := r.Doc.Tokens[reg.Chunks[j-1].First]; p.Kind != text.Punct || !word.Dash(rune(p.Num)) || !p.Has(text.Glued) {
		return nil
	}
	return []int32{reg.Chunks[j-2].Idx, reg.Chunks[j].Idx}
}

// LikeVerb makes a noun as much planned, proposed, denied as the verb at chunk k whose object it
// is: "offered to host talks".
func (c *Clause) LikeVerb(before []Clause, k int) {
	for i := range before {
		if b := &before[i]; b.At == k {
			c.Plan, c.Cancel, c.Propose = c.Plan || b.Plan, c.Cancel || b.Cancel, c.Propose || b.Propose
			c.Neg, c.Maybe = c.Neg || b.Neg, c.Maybe || b.Maybe
			return
		}
	}
}

// gapAfter reports whether a dash stands for the verb in the stretch after the comma
// at chunk j.
func (r *Reading) gapAfter(reg *Region, j int) bool {
	if !r.Pack.Habits.Dash {
		return false
	}
	for k := j + 1; k < len(reg.Chunks) && k < j+8; k++ {
		x := &reg.Chunks[k]
		switch m := r.Punct(x); {
		case word.Dash(m) && (m != '-' || !r.Doc.Tokens[x.First].Has(text.Glued)):
			return k > j+1
		case x.Kind == OfDate, x.Kind == OfMention, x.Kind == OfItem && x.Trig == nil && (x.Is(pack.And) || x.Is(pack.Adverb) || x.Is(pack.Prep)):
		default:
			return false
		}
	}
	return false
}

// besidePlanned reports whether a noun of meeting stands behind a word for "before" or
// "after" that follows a verb of what is planned: "will be received by A before talks with
// B".
func (r *Reading) besidePlanned(reg *Region, c *Clause, before []Clause) bool {
	j := c.At - 1
	for j > 0 && j > c.At-4 && reg.Chunks[j].Kind == OfItem && !reg.Chunks[j].Is(pack.Prep) {
		j--
	}
	if x := &reg.Chunks[max(j, 0)]; j <= 0 || x.Kind != OfItem || !x.Is(pack.Prep) || x.Mark&(pack.Before|pack.AfterM) == 0 {
		return false
	}
	for i := len(before) - 1; i >= 0; i-- {
		if b := &before[i]; b.Form.Class == pack.Verb && b.Frame.Kind != pack.FSay {
			return b.Plan && !b.Cancel && b.At >= r.Stretch(reg, j)
		}
	}
	return false
}

// dayAhead is the day told before the one at chunk i in its sentence, for a word for "the same day" or a
// part of the day alone: "flies to A on Friday, where on the same day he meets B", "tomorrow (he) goes to A, in the
// evening (he) dines with B". Ahead says that the clause tells of what is to come.
func (r *Reading) dayAhead(reg *Region, i int, ahead bool) (date.Days, bool) {
	for k := i - 1; k >= 0; k-- {
		if x := &reg.Chunks[k]; x.Kind == OfDate && !r.Dates[x.Idx].Same {
			d := r.DaysOf(x.Idx, ahead && !r.Pack.Order.MarkedBefore)
			return d, !d.Start.IsZero() && d.Start.Equal(d.End)
		}
	}
	return date.Days{}, false
}

// AfterSetting reports whether a word for "on the sidelines of" stands before the noun
// at chunk i.
func (r *Reading) AfterSetting(reg *Region, i int) bool {
	j := r.SkipDet(reg, i-1)
	if j < 0 {
		return false
	}
	x := &reg.Chunks[j]
	return x.Kind == OfItem && x.Is(pack.Setting) && (!x.Is(pack.Prep) || x.Mark&pack.Beside != 0)
}

// CanBeSubject reports whether a relative pronoun can be the subject of its clause.
func (r *Reading) CanBeSubject(x *Chunk) bool {
	for _, f := range r.Forms(&r.Items[x.Item], word.Bit(pack.Rel)) {
		if f.Is(pack.SubjForm) || !f.Is(pack.ObjForm) {
			return true
		}
	}
	return false
}

// SubjectPronoun reports whether the chunk is a pronoun in a form that is nothing but a subject.
func (r *Reading) SubjectPronoun(reg *Region, j int) bool {
	if j >= len(reg.Chunks) || reg.Chunks[j].Kind != OfMention {
		return false
	}
	m := &r.Mentions[reg.Chunks[j].Idx]
	return m.Kind == mention.Pronoun && m.Pronoun.Is(pack.SubjForm) && !m.Pronoun.Is(pack.ObjForm)
}
