package phrase

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/name"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// OverDescription is the chunk before the words that say what somebody is and that the comma at
// chunk j closes: "X, one of the few leaders to attend, met", "X, a former spy chief who lives in
// Y, said". -1 if there is none.
func (r *Reading) OverDescription(reg *Region, j int) int {
	k := j - 1
	for k > 0 && j-k < MaxAside && !word.Comma(r.Punct(&reg.Chunks[k])) {
		k--
	}
	if k < 1 || j-k < 2 || !word.Comma(r.Punct(&reg.Chunks[k])) || reg.Chunks[k-1].Kind != OfMention {
		return -1
	}
	if r.apposedState(reg, k, j) {
		return k - 1
	}
	if r.Pack.Order.Inverted || r.Mentions[reg.Chunks[k-1].Idx].Kind != mention.Person {
		return -1
	}
	at := k + 1
	if x := &reg.Chunks[at]; at+1 < j && (x.Kind == OfItem && x.Trig == nil && (x.Is(pack.Adverb) || x.Is(pack.Ongoing)) && !x.Is(pack.Prep) || x.Kind == OfMention && r.Mentions[x.Idx].Kind == mention.Pronoun) {
		at++ // "X, himself a former envoy, met", "X, once a spokesman, met"
	}
	gerund := false
	switch x := &reg.Chunks[at]; {
	case j-k < 3 && (x.Kind != OfMention || r.Mentions[x.Idx].Kind != mention.Office || r.Mentions[x.Idx].Poss != nil):
		return -1
	case x.Trig != nil && x.Trig.Class == pack.Verb && x.Trig.Frame.Kind != pack.FSay && x.Feat&pack.Ger != 0 && x.Feat&(pack.Past|pack.Pres) == 0:
		gerund = true // "X, replacing Y, met"
	case x.Kind == OfItem && x.Set&(word.Bit(pack.Det)|word.Bit(pack.Number)|word.Bit(pack.Which)) != 0 && x.Set&(word.Bit(pack.Prep)|word.Bit(pack.And)|word.Bit(pack.Rel)) == 0:
	case x.Kind == OfMention && r.Mentions[x.Idx].Kind == mention.Office && (r.Mentions[x.Idx].Indef || r.Mentions[x.Idx].Plural || r.Mentions[x.Idx].Definite || len(r.Mentions[x.Idx].Countries) == 0):
	case x.Kind == OfMention && (r.Mentions[x.Idx].Kind == mention.Possessive || r.OwnerAt(reg, at+1)):
	default:
		return -1
	}
	relative := false
	for i := k + 1; i < j; i++ {
		x := &reg.Chunks[i]
		switch {
		case x.Kind == OfQuote, x.Kind == OfPunct && !r.InnerMark(x), x.Is(pack.And) && !relative && r.ClauseAfterAnd(reg, i):
			return -1
		case x.Is(pack.Rel) && !x.Is(pack.Det):
			relative = true
		case x.Finite() && x.Feat&pack.Part == 0 && !relative && !(x.Feat&pack.Base != 0 && (reg.Chunks[i-1].Mark&pack.To != 0 || reg.Chunks[i-1].Kind == OfItem && i > k+1 && (x.Trig == nil || x.Trig.Frame.Kind != pack.FSay))):
			return -1
		}
	}
	if !gerund {
		r.describedAs(&r.Mentions[reg.Chunks[k-1].Idx], reg.Chunks[k+1:j])
	}
	return k - 1
}

// apposedState reports whether between the commas at chunks k and j only words stand that say what the state
// before them is, an office without an article of its own that nobody bears: "Russia, an ally of Iran, accused".
// The state opens its clause.
func (r *Reading) apposedState(reg *Region, k, j int) bool {
	h, x := &r.Mentions[reg.Chunks[k-1].Idx], &reg.Chunks[k+1]
	if h.Kind != mention.Country && !(h.Kind == mention.Place && h.City.Is(pack.Capital)) || h.Bare || x.Kind != OfMention {
		return false
	}
	if j != k+2 && !(j == k+4 && reg.Chunks[k+2].Kind == OfItem && reg.Chunks[k+2].Is(pack.Prep) && reg.Chunks[k+3].Kind == OfMention) {
		return false
	}
	m := &r.Mentions[x.Idx]
	a := r.ChainLeft(reg, k-1)
	if m.Kind != mention.Office && m.Kind != mention.Group || m.Name.First >= 0 || m.Definite && !m.Indef && len(m.Countries) > 0 || m.Counter || m.Poss != nil || m.Kind == mention.Office && (m.Plural || m.Dual) != (len(a.Mentions) > 1) {
		return false
	}
	return r.BeginsAt(reg, a.From)
}

// BeginsAt reports whether a sentence or, behind a mark or a word for "that", a clause begins at chunk from, or
// with the article before it.
func (r *Reading) BeginsAt(reg *Region, from int) bool {
	p := r.SkipDet(reg, from-1)
	return p < 0 || r.Boundary(&reg.Chunks[p]) || reg.Chunks[p].Kind == OfItem && reg.Chunks[p].Is(pack.Comp)
}

// describedAs gives the office by which words behind a name call the named, "X, the only leader
// to have come", the same bearer.
func (r *Reading) describedAs(m *mention.Mention, words []Chunk) {
	for i := range words {
		if words[i].Kind != OfMention {
			continue
		}
		if o := &r.Mentions[words[i].Idx]; o.Kind == mention.Office && !o.Plural && !o.Counter && o.Who == nil {
			o.Who = m.Who
		}
		return
	}
}

// MaxAside bounds the chunks of a phrase between a subject and its verb.
const MaxAside = 20

// TalkedOf reports whether a deed is what a verb of talking before it in its stretch has for
// its object: "discussed giving arms to A".
func (r *Reading) TalkedOf(reg *Region, c *Clause) bool {
	for k := c.At - 1; k >= r.Stretch(reg, c.At); k-- {
		if x := &reg.Chunks[k]; x.Trig != nil && x.Trig.Class == pack.Verb {
			return x.Trig.Frame.Kind == pack.FDiscuss
		}
	}
	return false
}

// GoesRight reports whether a cue that ends with its comma has words of its own behind it,
// without quotation marks: they are what it tells of, not a quotation before it.
func (r *Reading) GoesRight(reg *Region, c *Clause, start int) bool {
	return r.EndsWithComma(&reg.Chunks[c.At]) && start < len(reg.Chunks) && start == c.At+1 && reg.Chunks[start].Kind != OfQuote && reg.Chunks[start].Kind != OfPunct
}

// Stretch is the chunk at which the words that end before chunk at begin: after a
// comma that parts clauses, a quotation, a cue that ends with its comma.
func (r *Reading) Stretch(reg *Region, at int) int {
	title := at > 0 && r.InTitle(reg.Chunks[at-1].First)
	for k := at - 1; k >= 0 && at-k < MaxSubject; k-- {
		x := &reg.Chunks[k]
		m := r.Punct(x)
		if x.Kind == OfQuote || m != 0 && (word.Comma(m) && !name.ListComma(m) || word.Semicolon(m) || word.Colon(m) || r.Pack.Habits.Enders[m]) || r.Closes(x) && (k == 0 || reg.Chunks[k-1].Kind == OfPunct) || r.EndsWithComma(x) {
			return k + 1
		}
		if title && (m == '|' || m == 0xFF5C) {
			return k + 1
		}
		if title && k > 0 && !r.Doc.Tokens[x.First].Has(text.Glued) {
			return k // a space in a headline
		}
	}
	return max(0, at-MaxSubject+1)
}

// EndsWithComma reports whether a word's form has its comma in it.
func (r *Reading) EndsWithComma(x *Chunk) bool {
	if x.Kind != OfItem || x.Last-x.First < 2 {
		return false
	}
	t := &r.Doc.Tokens[x.Last-1]
	return t.Kind == text.Punct && (word.Comma(rune(t.Num)) || word.Colon(rune(t.Num)))
}

// PastArgs is the chunk behind a clause's last argument, or chunk k if none ends behind that.
func (c *Clause) PastArgs(k int) int {
	for i := range c.Args {
		k = max(k, c.Args[i].To)
	}
	return k
}

// Within is the argument of a clause in which chunk j lies, nil if it lies in none.
func (c *Clause) Within(j int) *Arg {
	for i := range c.Args {
		if a := &c.Args[i]; a.From <= j && j < a.To {
			return a
		}
	}
	return nil
}

// SmallWords are the words that may stand around a subject.
const SmallWords = 1<<pack.Adverb | 1<<pack.Aux | 1<<pack.Plan | 1<<pack.Maybe | 1<<pack.Neg | 1<<pack.DayPart | 1<<pack.Report | 1<<pack.Modifier | 1<<pack.Ongoing | 1<<pack.Cancel

// Closes reports whether a chunk is the closing mark of a quotation too short
// to be a chunk of its own.
func (r *Reading) Closes(x *Chunk) bool {
	if x.Kind != OfPunct {
		return false
	}
	for _, c := range r.Pack.Habits.Pairs {
		if c == r.Punct(x) {
			return true
		}
	}
	return false
}

// Opens reports whether a chunk is a mark that opens a quotation.
func (r *Reading) Opens(x *Chunk) bool {
	return r.OpensQuote(r.Punct(x))
}

// Boundary reports whether a chunk ends a stretch of words to its right that
// can hold a subject.
func (r *Reading) Boundary(x *Chunk) bool {
	if x.Kind == OfQuote {
		return true
	}
	m := r.Punct(x)
	if m != 0 {
		return word.Comma(m) || word.Semicolon(m) || word.Colon(m) || word.Dash(m) && m != '-' || r.Closes(x) || r.Pack.Habits.Enders[m] && m != '.'
	}
	return x.Kind == OfItem && (x.Is(pack.Comp) && !x.Is(pack.Rel) && !x.Is(pack.Det) || x.Is(pack.Sub) && !x.Is(pack.Prep) && !x.Is(pack.Adverb))
}
