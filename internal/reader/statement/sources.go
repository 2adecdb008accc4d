package statement

import (
	"slices"
	"sort"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// source finds who is named beside a word for "according to", and the chunk after
// the name. told is false where the word takes its source as a preposition does.
func (r *Reading) source(reg *phrase.Region, c *phrase.Clause, s *story.Statement) (who []int32, to int, told bool) {
	if c.Form.Class != pack.Noun || !slices.Contains(c.Frame.A, pack.Subj) {
		return nil, 0, false
	}
	if f := c.Form; f.Is(pack.Masculine) || f.Is(pack.Feminine) || f.Is(pack.Plural) { // "in his words", the pronoun a part of it
		fem, masc := f.Is(pack.Feminine), f.Is(pack.Masculine)
		return r.Meant(c, fem && !masc, masc && !fem, f.Is(pack.Plural), reg), c.At + 1, true
	}
	// "as told reporters on Monday the minister": the subject of a verb in it
	k := r.PastAdverbials(reg, c.At+1)
	if k < len(reg.Chunks) && reg.Chunks[k].Kind == phrase.OfMention && !r.Oblique([]int32{reg.Chunks[k].Idx}) {
		a := r.ChainRight(reg, k)
		s.By = r.WordsOf(a.Mentions)
		return r.Resolve(a.Mentions, c), a.To, true
	}
	if n := k + 1; n < len(reg.Chunks) && r.toldTo(reg, n) {
		return nil, k, true // "as (he) told reporters"
	}
	if g := r.GroupAfter(reg, k-1); g != nil {
		return r.GroupWho(reg, g, c, s), g.To, true
	}
	return nil, k, true
}

// kinOf is the source that a noun which names nobody is, with its owner, the mention at chunk k, in
// the genitive behind it: "according to the brother of X-GEN". Nil if there is none.
func (r *Reading) kinOf(reg *phrase.Region, c *phrase.Clause, k int) *phrase.Group {
	if !r.Pack.Order.Cases || k <= c.At+1 || k >= len(reg.Chunks) || reg.Chunks[k].Kind != phrase.OfMention || !reg.Chunks[k-1].Is(pack.Word) || reg.Chunks[k-1].Is(pack.Prep) {
		return nil
	}
	if m := reg.Chunks[k].Idx; r.Mentions[m].Kind != mention.Person && r.Mentions[m].Kind != mention.Office || !r.Oblique([]int32{m}) || !r.Genitive([]int32{m}) {
		return nil
	}
	return &phrase.Group{From: k - 1, To: k + 1, Begin: k - 1}
}

// mentionBefore is the last mention before a clause's trigger, -1 if there is none.
func (r *Reading) mentionBefore(reg *phrase.Region, c *phrase.Clause) int32 {
	at := reg.Chunks[c.At].First
	return int32(sort.Search(len(r.Mentions), func(i int) bool { return r.Mentions[i].First >= at })) - 1 //nolint:gosec // bounded by the text
}

// staff is the body whose people speak where a verb in the plural has no subject in
// the plural: "told TASS at the ministry", "at the ministry they said". nil if there
// is none.
func (r *Reading) staff(reg *phrase.Region, c *phrase.Clause) *phrase.Arg {
	left := r.Pack.Order.Dropped && r.Pack.Order.Inverted // a verb may have no subject: "in Brussels (they) insist"
	if !r.Pack.Order.Cases && !left || c.Feat&pack.Pl == 0 || c.Feat&pack.Sg != 0 {
		return nil
	}
	for i := range c.Args {
		if a := &c.Args[i]; a.Mark&pack.Subj != 0 && a.From < a.To && (len(a.Mentions) > 1 || r.several(&r.Mentions[a.Mentions[0]])) && !r.ownsBehind(reg, c, a) {
			return nil
		}
	}
	for i := range c.Args {
		a := &c.Args[i]
		if a.Mark&pack.In == 0 && !(left && a.Mark&pack.From != 0 && a.From <= c.At+1 && r.Mentions[a.Mentions[0]].Kind == mention.Body) || len(a.Mentions) != 1 || a.From >= len(reg.Chunks) {
			continue
		}
		switch m := &r.Mentions[a.Mentions[0]]; m.Kind {
		case mention.Body, mention.Organisation:
			return a
		case mention.Place: // "in Moscow": at the head of its clause, or of the words behind what was said
			if b := min(a.From, c.At); !r.Whither(m) && m.City.Is(pack.Capital) && (a.From < c.At && (b == 0 || r.Boundary(&reg.Chunks[b-1])) || a.From == c.At+1 && b > 0 && r.Boundary(&reg.Chunks[b-1])) {
				return a
			}
		}
	}
	return nil
}

// ownsBehind reports whether what stands behind a verb as its subject can be the owner of the noun right
// before it: "in Minsk (they) called the sanctions EU(-GEN) “…”".
func (r *Reading) ownsBehind(reg *phrase.Region, c *phrase.Clause, a *phrase.Arg) bool {
	if !r.Pack.Order.Genitive || a.From <= c.At+1 || a.From > len(reg.Chunks) || len(a.Mentions) != 1 {
		return false
	}
	x := &reg.Chunks[a.From-1]
	return x.Kind == phrase.OfItem && !x.Is(pack.Prep) && !x.Is(pack.Adverb) && !x.Is(pack.And) && !x.Finite() && r.Genitive(a.Mentions)
}

// several reports whether a mention names more than one.
func (r *Reading) several(m *mention.Mention) bool {
	switch m.Kind {
	case mention.Anaphor, mention.Group:
		return true
	case mention.Pronoun:
		return m.Pronoun != nil && (m.Pronoun.Is(pack.Plural) || m.Pronoun.Feat&pack.Pl != 0)
	}
	return m.Plural
}

// Meant is whom a pronoun in a word of speaking means: who spoke last, else the one
// spoken of.
func (r *Reading) Meant(c *phrase.Clause, fem, masc, plural bool, reg *phrase.Region) []int32 {
	if plural {
		if len(r.State.Speakers) > 1 {
			return r.State.Speakers
		}
		return r.metLast(reg.Sent)
	}
	fits := func(w int32) bool {
		a := &r.Actors[w]
		return !a.Group && (a.Kind == mention.Person && a.CanBe(fem, masc) || a.Kind == mention.Office)
	}
	for i := r.mentionBefore(reg, c); i >= 0 && r.Mentions[i].Sent == reg.Sent; i-- { // named in the same sentence
		m := &r.Mentions[i]
		if (m.Kind == mention.Person || m.Kind == mention.Office) && !m.Generic && len(m.Who) == 1 && r.Nominative([]int32{i}) && fits(m.Who[0]) && r.Enclosing(m.First) < 0 {
			return m.Who
		}
	}
	subject := r.State.Subject
	if o := r.Pack.Order; o.Inverted && subject >= 0 && r.State.Acted == reg.Sent-1 && r.State.Acted > r.State.Spoke && fits(subject) {
		return []int32{subject} // who acted in the sentence before, where another spoke earlier
	}
	if w := r.onlyOpener(reg.Sent-1, fits); w >= 0 && r.Pack.Order.Inverted {
		return []int32{w}
	}
	if who := r.State.Speakers; len(who) == 1 && (fits(who[0]) || r.Actors[who[0]].Kind == mention.Body) {
		return who
	}
	if subject >= 0 && fits(subject) {
		return []int32{subject}
	}
	for i, n := r.mentionBefore(reg, c), 0; i >= 0 && n < actor.MaxBack; i, n = i-1, n+1 {
		for _, w := range r.Mentions[i].Who {
			if fits(w) {
				return []int32{w}
			}
		}
	}
	return nil
}

// onlyOpener is the person with whom a sentence opens in which nobody spoke, if it names no other:
// "Mélanie Joly has her doubts. In her words". -1 if there is none.
func (r *Reading) onlyOpener(sent int32, fits func(int32) bool) int32 {
	if sent < 0 || r.State.Spoke >= sent || r.Paragraph(sent) != r.Paragraph(sent+1) {
		return -1
	}
	s, only := r.Doc.Sents[sent], int32(-1)
	for i := s.First; i < s.Last; i++ {
		mi := r.MentAt[i]
		if mi < 0 || r.Mentions[mi].First != i {
			continue
		}
		m := &r.Mentions[mi]
		if only < 0 && m.Kind != mention.Person || m.Kind == mention.Pronoun {
			return -1
		}
		if m.Kind != mention.Person && m.Kind != mention.Office || len(m.Who) != 1 {
			continue
		}
		if only >= 0 && m.Who[0] != only {
			return -1
		}
		only = m.Who[0]
	}
	if only < 0 || !fits(only) {
		return -1
	}
	return only
}

// commaAfterPost reports whether a comma stands at chunk k, or behind a preposition there and where
// somebody holds his post: "Pour X, chercheur à Lyon, …".
func (r *Reading) commaAfterPost(reg *phrase.Region, k int) bool {
	for n := 0; k < len(reg.Chunks) && n < mention.MaxAdverbials; k, n = k+1, n+1 {
		x := &reg.Chunks[k]
		if word.Comma(r.Punct(x)) {
			return true
		}
		if x.Kind != phrase.OfMention && (x.Kind != phrase.OfItem || n == 0 && !x.Is(pack.Prep) || x.Finite() || x.Is(pack.Rel) && !x.Is(pack.Det) || x.Is(pack.Aux)) {
			return false
		}
	}
	return false
}

// unnamedSource is whom a word for "as he told" means whose verb has no subject, where verbs may
// leave it out: "según explicó a la prensa". Nobody is named between it and the next comma.
func (r *Reading) unnamedSource(reg *phrase.Region, c *phrase.Clause, to int) (who []int32, n int) {
	if !r.Pack.Order.Dropped || !r.Pack.Order.Inverted || c.Form.Feat&(pack.Past|pack.Pres) == 0 || c.Form.Feat&(pack.Pl|pack.Du) != 0 && c.Form.Feat&pack.Sg == 0 {
		return nil, to
	}
	for n = c.At + 1; n < len(reg.Chunks) && !r.Boundary(&reg.Chunks[n]); n++ {
		if x := &reg.Chunks[n]; x.Kind == phrase.OfQuote || x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind != mention.Place && r.Mentions[x.Idx].Kind != mention.Medium && !r.toldTo(reg, n) || x.Finite() || n == c.At+1 && x.Kind == phrase.OfItem && x.Is(pack.Det) && !x.Is(pack.Prep) {
			return nil, to
		}
	}
	return r.Meant(c, false, false, false, reg), n
}

// toldTo reports whether the mention at chunk k is whom somebody told, where subjects are left out.
func (r *Reading) toldTo(reg *phrase.Region, k int) bool {
	o, p := r.Pack.Order, r.SkipDet(reg, k-1)
	return o.Dropped && o.Inverted && k < len(reg.Chunks) && reg.Chunks[k].Kind == phrase.OfMention && p >= 0 && reg.Chunks[p].Kind == phrase.OfItem && reg.Chunks[p].Is(pack.Prep) && reg.Chunks[p].Mark == pack.To
}

// metLast is who met as told in the sentence before, or in this one.
func (r *Reading) metLast(sent int32) []int32 {
	if k := len(r.Meetings) - 1; k >= 0 && sent-r.Meetings[k].Sent <= 1 && len(r.Meetings[k].Who) > 1 {
		return r.Meetings[k].Who
	}
	return nil
}

// verbatim reads a quotation that a word for "verbatim" and a colon open, or a clause that it and a word for
// "that" do (et d'ajouter que): the words of who spoke last, else of whom the story is about.
func (r *Reading) verbatim(reg *phrase.Region, s *story.Statement) bool {
	if len(reg.Chunks) < 3 || reg.Chunks[0].Kind != phrase.OfItem {
		return false
	}
	clause := reg.Chunks[1].Kind == phrase.OfItem && reg.Chunks[1].Is(pack.Comp)
	if !clause && (!word.Colon(r.Punct(&reg.Chunks[1])) || reg.Chunks[2].Kind != phrase.OfQuote) {
		return false
	}
	said := false
	said = said || r.Has(&r.Items[reg.Chunks[0].Item], word.Bit(pack.Adverb), "verbatim")
	if !said {
		return false
	}
	switch w := r.Hero(nil); {
	case len(r.State.Speakers) == 1:
		s.Who = r.State.Speakers
	case w >= 0:
		s.Who = []int32{w}
	case r.State.Subject >= 0:
		s.Who = []int32{r.State.Subject}
	default:
		return false
	}
	s.Cue = r.SpanOf(text.Range{First: reg.Chunks[0].First, Last: reg.Chunks[0].Last})
	if clause {
		for k := 2; k+1 < len(reg.Chunks); k++ {
			if word.Comma(r.Punct(&reg.Chunks[k])) && reg.Chunks[k+1].Kind == phrase.OfMention {
				return false // "Before adding that the road was long, he drank": a sentence of its own
			}
		}
		return r.setContent(reg, 2, len(reg.Chunks), s)
	}
	return r.SetQuote(reg, 2, s)
}

// accordInside is who stands behind a word for "according to" within a stretch, right before the
// cue at chunk at, or a stranger: a headline without a mark runs into it, "13 killed according to A reports".
func (r *Reading) accordInside(reg *phrase.Region, from, at int) (g *phrase.Group, stranger bool) {
	for k := at - 2; k > from; k-- {
		x := &reg.Chunks[k]
		if x.Trig == nil || !x.Trig.Frame.Accord {
			continue
		}
		y := &reg.Chunks[k+1]
		if y.Kind != phrase.OfMention || r.Mentions[y.Idx].Kind == mention.Possessive || k+2 < at && !r.AfterSubject(&reg.Chunks[k+2]) {
			return nil, true
		}
		return &phrase.Group{Mentions: []int32{y.Idx}, From: k + 1, To: k + 2, Begin: k}, false
	}
	return nil, false
}

// pastUnknown is the chunk behind the words that nobody knows which follow, without a space, the
// state at chunk k, up to a verb or a day: the name of a medium or a body of that state's. It is
// to where none follow.
func (r *Reading) pastUnknown(reg *phrase.Region, k, to int) int {
	if r.Pack.Spaced || r.Mentions[reg.Chunks[k].Idx].Kind != mention.Country {
		return to
	}
	n := to
	for n < len(reg.Chunks) && n < to+maxUnknown && reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Trig == nil && !r.AfterSubject(&reg.Chunks[n]) && !r.OwnerAt(reg, n) {
		n++
	}
	if n < len(reg.Chunks) && (reg.Chunks[n].Kind == phrase.OfDate || reg.Chunks[n].Finite()) {
		return n
	}
	return to
}

// maxUnknown bounds the chunks of a name that nobody knows.
const maxUnknown = 8

// relaysPerson reports whether a medium or a body, or a state by its seat, only hands on what a
// person says: "the agency said the minister believes", "the Élysée said the president recalled".
func (r *Reading) relaysPerson(outer, inner *story.Statement) bool {
	if len(outer.Who) != 1 || len(inner.Who) != 1 {
		return false
	}
	a, b := &r.Actors[outer.Who[0]], &r.Actors[inner.Who[0]]
	return (a.Kind == mention.Medium || a.Kind == mention.Body || a.Kind == mention.Country && a.Country == b.Country) && b.Kind == mention.Person
}

// sayer finds who speaks in a language that marks arguments before the verb: the
// mention with which the cue's stretch begins, or the one next to the cue; of a
// stretch without either, whoever spoke in the sentence before it, or the mention
// with which an earlier stretch begins. Stranger says that words which name nobody
// stand in that place.
func (r *Reading) sayer(reg *phrase.Region, c *phrase.Clause) (g *phrase.Group, stranger bool) {
	from := r.Stretch(reg, c.At)
	if g, stranger = r.accordInside(reg, from, c.At); g != nil || stranger {
		return g, stranger
	}
	g, stranger = r.Opener(reg, from, c.At)
	if g != nil || stranger {
		return g, stranger
	}
	if len(r.Speech.Who) > 0 && r.Speech.WhoAt == reg.Sent {
		return nil, false
	}
	for to := from - 1; to > 0; {
		from = r.Stretch(reg, to)
		if to-from > 0 && reg.Chunks[to].Kind != phrase.OfQuote {
			if g, stranger = r.Opener(reg, from, to); g != nil {
				return g, false
			} else if stranger {
				g = r.personFirst(reg, from, to)
				return g, g == nil
			}
		}
		to = from - 1
	}
	return nil, false
}

// whichBefore is the relative word right before the source of a relative clause at chunk at, with a
// comma or none between, 0 if there is none: "the raids, WHICH according to A breach the Charter".
func (r *Reading) whichBefore(reg *phrase.Region, at int) int {
	if !r.Pack.Order.Incise && !r.Pack.Order.Cases {
		return 0
	}
	q := at - 1
	if q > 0 && word.Comma(r.Punct(&reg.Chunks[q])) {
		q--
	}
	x := &reg.Chunks[q]
	if r.Pack.Order.Cases { // a comma parts every relative clause from what it describes
		p := q - 1
		if p > 0 && reg.Chunks[p].Kind == phrase.OfItem && reg.Chunks[p].Is(pack.Prep) {
			p-- // "in which"
		}
		if p < 1 || q == at-1 || x.Kind != phrase.OfItem || !x.Is(pack.Rel) || x.Is(pack.Comp) || !word.Comma(r.Punct(&reg.Chunks[p])) {
			return 0
		}
		return q
	}
	if q < 1 || x.Kind != phrase.OfItem || !x.Is(pack.Rel) || x.Is(pack.Sub) || x.Last-x.First > 1 {
		return 0
	}
	y := &reg.Chunks[q-1]
	if y.Kind == phrase.OfItem && (y.Finite() || y.Is(pack.Prep) || y.Is(pack.Of) || y.Is(pack.Adverb) || y.Is(pack.And) || y.Trig != nil && (y.Trig.Class == pack.Verb || y.Trig.Frame.Kind == pack.FSay)) {
		return 0 // "said that, according to A, …", "the fact that"
	}
	return q
}

// verbBefore is the first chunk of the verb of a relative clause that stands right before the word for a
// source at chunk at, 0 if none does: "the army, which HOLDS according to A the country upright".
func (r *Reading) verbBefore(reg *phrase.Region, at int) int {
	q, verb := at-1, false
	if !r.Pack.Order.Incise {
		return 0
	}
	if q > 0 && word.Comma(r.Punct(&reg.Chunks[q])) {
		q--
	}
	for ; q > 1 && at-q < 6; q-- {
		x := &reg.Chunks[q]
		if x.Kind != phrase.OfItem || x.Is(pack.Rel) && !x.Is(pack.Comp) {
			break
		}
		verb = verb || x.Finite() || x.Is(pack.Aux) || x.Is(pack.Word) && x.Trig == nil && q == at-1
		if !(x.Finite() || x.Is(pack.Aux) || x.Is(pack.Adverb) || x.Is(pack.Neg) || x.Is(pack.Maybe) || x.Is(pack.Plan) || x.Is(pack.Word)) || x.Is(pack.Prep) || x.Is(pack.Comp) {
			return 0
		}
	}
	if x := &reg.Chunks[q]; !verb || q < 1 || x.Kind != phrase.OfItem || !x.Is(pack.Rel) || x.Is(pack.Comp) || x.Is(pack.Sub) || r.PreposedAt(reg, 0) && q < 3 {
		return 0
	}
	return q + 1
}

// setRelative makes the content of what follows the source of a relative clause, to its end.
func (r *Reading) setRelative(reg *phrase.Region, to int, s *story.Statement) bool {
	if to < len(reg.Chunks) && word.Comma(r.Punct(&reg.Chunks[to])) {
		to++
	}
	verb, end := false, r.relativeEnd(reg, to)
	for k := to; k < end; k++ {
		verb = verb || reg.Chunks[k].Finite() || reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Is(pack.Aux)
	}
	return (verb || end-to > 1) && end > to && r.setContent(reg, to, end, s)
}

// relativeEnd is where a relative clause ends that goes on at a chunk.
func (r *Reading) relativeEnd(reg *phrase.Region, to int) int {
	for ; to < len(reg.Chunks); to++ {
		if m := r.Punct(&reg.Chunks[to]); word.Comma(m) || word.Semicolon(m) || word.Colon(m) {
			break
		}
	}
	return to
}
