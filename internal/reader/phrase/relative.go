package phrase

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/name"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Relative clauses before their noun, with a word for "of" between them that the
// pack flags rel: "the came-to-visit OF minister". Such a clause has the noun for
// its subject, and the verbs of the sentence are looked for past it.

// maxRelative bounds how many chunks before its "of" a relative clause may begin.
const maxRelative = 24

// relatives marks in every chunk of such clauses where their noun stands.
func (r *Reading) relatives(reg *Region) {
	for i := 1; i+1 < len(reg.Chunks); i++ {
		x := &reg.Chunks[i]
		if x.Kind != OfItem || !x.Is(pack.Of) || !r.Form(&r.Items[x.Item], pack.Of).Has("rel") {
			continue
		}
		h := i + 1
		for h < len(reg.Chunks) && h < i+4 && reg.Chunks[h].Kind == OfItem && reg.Chunks[h].Trig == nil && reg.Chunks[h].Set != 0 && reg.Chunks[h].Set&^(word.Bit(pack.Det)|word.Bit(pack.Word)|word.Bit(pack.Number)|word.Bit(pack.Modifier)|word.Bit(pack.Adverb)) == 0 {
			h++
		}
		if h == i+1 && h+1 < len(reg.Chunks) && reg.Chunks[h].Kind == OfItem && r.Has(&r.Items[reg.Chunks[h].Item], word.Bit(pack.Aux), "be") {
			h++ // "who first met him IS minister X"
		}
		if h >= len(reg.Chunks) || reg.Chunks[h].Kind != OfMention {
			continue
		}
		switch r.Mentions[reg.Chunks[h].Idx].Kind {
		case mention.Person, mention.Office, mention.Group, mention.Body:
		default:
			continue
		}
		from := r.relativeFrom(reg, i, h)
		for k := from; from >= 0 && k <= i; k++ {
			reg.Chunks[k].Head = h
		}
	}
}

// relativeFrom is the chunk at which the clause begins that ends with the "of" at
// chunk i and describes the mention at chunk h; -1 if none does.
func (r *Reading) relativeFrom(reg *Region, i, h int) int {
	begin := max(r.Stretch(reg, i), i-maxRelative)
	var verbs []int
	counted := r.pastCount(reg, begin, i)
	own := counted == begin // may the first verb be the sentence's own?
	begin = counted
	for k := begin; k < i; k++ {
		if x := &reg.Chunks[k]; x.Head > 0 {
			verbs = verbs[:0]
		} else if x.Finite() {
			verbs = append(verbs, k)
		}
	}
	if len(verbs) == 0 {
		return -1
	}
	from := -1
	for n := len(verbs) - 1; n >= 0 && from < 0; n-- {
		if p := r.PrevSolid(reg, verbs[n]); p >= begin && reg.Chunks[p].Kind == OfItem && (reg.Chunks[p].Is(pack.Prep) || reg.Chunks[p].Is(pack.And)) && reg.Chunks[p].Trig == nil && !r.marksTime(reg, p, h) {
			from = verbs[n] // "with the … OF X": within what the preposition marks
		}
	}
	if from < 0 {
		first := 0
		if own && (r.free(reg, begin, verbs[0]) || !r.verbPast(reg, h) && len(verbs) > 1) {
			first = 1 // the first verb is the sentence's own
		}
		if first >= len(verbs) {
			return -1
		}
		from = verbs[first]
	}
	if p := r.PrevSolid(reg, from); p >= begin && reg.Chunks[p].Kind == OfMention && (!r.Governed(reg, p) || r.leadsWith(reg, p, from)) {
		return -1 // "the minister whom Wang met"
	}
	for from > begin { // with the days, adverbs and places before its verb
		x := &reg.Chunks[from-1]
		switch {
		case x.Kind == OfDate, x.Kind == OfItem && x.Trig == nil && x.Set&SmallWords != 0 && !x.Is(pack.Prep) && !x.Is(pack.And):
			from--
			continue
		case x.Kind == OfMention && from-2 >= begin && reg.Chunks[from-2].Kind == OfItem && reg.Chunks[from-2].Is(pack.Prep) && !reg.Chunks[from-2].Is(pack.And):
			from -= 2
			continue
		}
		break
	}
	return from
}

// EndsRelative reports whether a relative clause before its noun, in which chunk at stands, ends
// with the "of" at chunk of: what stands before it is the verb's own, "the met-Wang OF minister".
func (reg *Region) EndsRelative(at, of int) bool {
	h := reg.Chunks[at].Head
	return h > 0 && of+1 < len(reg.Chunks) && reg.Chunks[of].Head == h && reg.Chunks[of+1].Head != h
}

// marksTime reports whether the preposition at chunk p marks a day, or a clause that a word for
// "when" ends behind the mention at chunk h: "on the 26th will meet the visiting X", "in meeting
// the visiting X".
func (r *Reading) marksTime(reg *Region, p, h int) bool {
	if reg.Chunks[p].Mark&(pack.In|pack.At|pack.On) == 0 {
		return false
	}
	if reg.Chunks[p+1].Kind == OfDate {
		return true
	}
	n := r.ChainRight(reg, h).To
	return n < len(reg.Chunks) && r.SetsBehind(&reg.Chunks[n])
}

// describesNext reports whether the words behind chunk i describe somebody who is named after
// them, as a relative clause before its noun does: "in meeting the came-to-visit OF minister".
func (r *Reading) describesNext(reg *Region, i int) bool {
	if i+1 < len(reg.Chunks) && r.SetsBehind(&reg.Chunks[i+1]) {
		return false
	}
	for k := i + 1; k+1 < len(reg.Chunks) && k < i+maxDescribes; k++ {
		x := &reg.Chunks[k]
		if x.Kind == OfPunct || x.Kind == OfQuote {
			return false
		}
		if x.Kind == OfItem && x.Is(pack.Of) && k > i+1 {
			if f := r.Form(&r.Items[x.Item], pack.Of); f.Has("rel") && reg.Chunks[k+1].Kind == OfMention {
				t := r.Mentions[reg.Chunks[k+1].Idx].Kind
				return t == mention.Person || t == mention.Office || t == mention.Group
			}
		}
	}
	return false
}

// maxDescribes bounds the chunks of a description.
const maxDescribes = 10

// Governed reports whether the mention at chunk p stands after a preposition.
func (r *Reading) Governed(reg *Region, p int) bool {
	q := r.SkipDet(reg, r.ChainLeft(reg, p).From-1)
	return q >= 0 && reg.Chunks[q].Kind == OfItem && reg.Chunks[q].Is(pack.Prep)
}

// free reports whether chunks [from,to) hold a mention that no preposition marks: a subject.
func (r *Reading) free(reg *Region, from, to int) bool {
	for k := from; k < to; k++ {
		if x := &reg.Chunks[k]; x.Kind == OfMention && !r.Mentions[x.Idx].Bare && r.Mentions[x.Idx].Kind != mention.Possessive && (k == from || !r.Governed(reg, k)) {
			return true
		}
	}
	return false
}

// verbPast reports whether a verb follows the mention at chunk h in its stretch.
func (r *Reading) verbPast(reg *Region, h int) bool {
	for k := h + 1; k < len(reg.Chunks) && k < h+maxRelative; k++ {
		x := &reg.Chunks[k]
		if m := r.Punct(x); word.Comma(m) && !name.ListComma(m) || word.Semicolon(m) || word.Colon(m) {
			return false
		}
		if x.Finite() || x.Kind == OfItem && x.Trig != nil && x.Trig.Frame.Kind == pack.FSay {
			return true
		}
	}
	return false
}

// WhomAt reports whether a word that is both "that" and "whom" is the latter at chunk p:
// behind a name, or an office, and a comma.
func (r *Reading) WhomAt(reg *Region, p int) bool {
	if !r.Pack.Order.Incise || p < 2 || !word.Comma(r.Punct(&reg.Chunks[p-1])) || reg.Chunks[p-2].Kind != OfMention {
		return false
	}
	k := r.Mentions[reg.Chunks[p-2].Idx].Kind
	return k == mention.Person || k == mention.Office
}

// Asked makes what a question asks no deed: one that ends with its mark, has no quotation
// in it and a pronoun behind its verb, "will he go?".
func (r *Reading) Asked(reg *Region, list []Clause) {
	n := len(reg.Chunks)
	if !r.Pack.Order.Incise || n == 0 || r.Punct(&reg.Chunks[n-1]) != '?' {
		return
	}
	behind := false
	for k := range reg.Chunks {
		x := &reg.Chunks[k]
		if x.Kind == OfQuote {
			return
		}
		if x.Kind == OfMention && r.Mentions[x.Idx].Kind == mention.Pronoun && r.Mentions[x.Idx].Pronoun.Has("incise") {
			behind = true
		}
	}
	if reg.Asks = behind; behind {
		for i := range list {
			list[i].Neg = true
		}
	}
}

// pastCount is the chunk behind a number or a word for "a" among chunks [begin,i) that has
// a verb on both its sides: what it counts begins there, and the verb before it is the
// sentence's own ("arrested 7 (who) spied OF citizens").
func (r *Reading) pastCount(reg *Region, begin, i int) int {
	after := false
	for k := i - 1; k > begin; k-- {
		x := &reg.Chunks[k]
		if x.Finite() {
			after = true
			continue
		}
		d := r.Form(&r.Items[x.Item], pack.Det)
		if !after || x.Kind != OfItem || r.Doc.Tokens[x.First].Kind != text.Number && !x.Only(word.Bit(pack.Number)) && !(d != nil && d.Has("indef")) {
			continue
		}
		for n := begin; n < k; n++ {
			if y := &reg.Chunks[n]; y.Finite() && y.Head == 0 {
				return k + 1
			}
		}
		return begin
	}
	return begin
}

// RelativeBehind reports whether a word that is a relative pronoun and a complementiser
// stands behind a clause's word, before any verb, quotation or stop.
func (r *Reading) RelativeBehind(reg *Region, c *Clause) bool {
	for k := c.At + 1; k < len(reg.Chunks) && k < c.At+12; k++ {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == OfItem && x.Is(pack.Rel) && x.Is(pack.Comp):
			return true
		case x.Kind == OfQuote, x.Kind == OfPunct, x.Kind == OfItem && x.Finite():
			return false
		}
	}
	return false
}

// RelativeActs reports whether a relative pronoun stands before a clause's verb and must be
// its subject, since the verb has an object behind it: "los Estados que reconocen a Taipéi".
func (r *Reading) RelativeActs(reg *Region, c *Clause) bool {
	o := r.Pack.Order
	if !o.Inverted || !o.Dropped || !o.SubjectFirst || o.Cases || c.Form.Class != pack.Verb {
		return false
	}
	j := c.At - 1
	for j > 0 && reg.Chunks[j].Kind == OfItem && (reg.Chunks[j].Is(pack.Adverb) || reg.Chunks[j].Is(pack.Aux) || reg.Chunks[j].Is(pack.Neg)) && !reg.Chunks[j].Is(pack.Rel) {
		j--
	}
	if j < 0 || reg.Chunks[j].Kind != OfItem || !reg.Chunks[j].Is(pack.Rel) || !r.CanBeSubject(&reg.Chunks[j]) {
		return false
	}
	for i := range c.Args {
		if a := &c.Args[i]; a.From > c.At && a.Mark&pack.Obj != 0 {
			return true
		}
	}
	return false
}

// RelativeJoined is the relative pronoun before the one at chunk j that "and" joins to it,
// where both describe the same: "A, who was nuncio in B and who had asked". 0 if none is.
func (r *Reading) RelativeJoined(reg *Region, j int) int {
	if !r.Pack.Order.SubjectFirst || !r.Pack.Order.Inverted || j < 3 || !reg.Chunks[j-1].Is(pack.And) || !reg.Chunks[j].Is(pack.Rel) {
		return 0
	}
	pronoun := r.Fold(reg.Chunks[j].First)
	for k := j - 2; k > 0 && j-k < maxRelative; k-- {
		x := &reg.Chunks[k]
		if word.Semicolon(r.Punct(x)) || x.Kind == OfQuote {
			return 0
		}
		if x.Kind == OfItem && x.Is(pack.Rel) && r.Fold(x.First) == pronoun {
			if word.Comma(r.Punct(&reg.Chunks[k-1])) {
				return k
			}
			return 0
		}
	}
	return 0
}

// leadsWith reports whether the mention at chunk p, behind a word for "with" or "to", is who leads
// others in a clause that describes them: "with the by-A led OF delegation".
func (r *Reading) leadsWith(reg *Region, p, verb int) bool {
	x := &reg.Chunks[verb]
	if x.Trig == nil || !x.Trig.Has("leads") || p < 1 {
		return false
	}
	for k := p - 1; k >= 0 && reg.Chunks[k].Kind == OfItem; k-- {
		if reg.Chunks[k].Is(pack.Prep) {
			return reg.Chunks[k].Mark&(pack.With|pack.To) != 0 && reg.Chunks[k].Mark&pack.By == 0
		}
	}
	return false
}
