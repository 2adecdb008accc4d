package statement

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Contents that no complementiser opens: after the cue, behind whom it is told, or before it.

// addressee is the chunk after the one who is told, where a verb takes one
// before what it says.
func (r *Reading) addressee(reg *phrase.Region, c *phrase.Clause, j int) int {
	if len(c.Frame.To) != 1 || c.Frame.To[0] != pack.Obj || j >= len(reg.Chunks) {
		return j
	}
	if x := &reg.Chunks[j]; x.Kind == phrase.OfMention {
		return r.ChainRight(reg, j).To
	}
	if k := r.titledOne(reg, j); k > j {
		return k
	}
	k := j
	for k < len(reg.Chunks) && k < j+5 && reg.Chunks[k].Kind == phrase.OfItem && r.Nominal(reg, k) && !(k > j && reg.Chunks[k].Is(pack.Det)) {
		k++
	}
	if k < len(reg.Chunks) && k > j && reg.Chunks[k].Kind == phrase.OfMention && reg.Chunks[k-1].Is(pack.Det) {
		k++
	}
	if k > j+1 && !reg.Chunks[k-2].Is(pack.Det) && r.subjectNoun(reg, k-1) {
		k-- // "told the committee relations were good"
	}
	return k
}

// titledOne is the chunk after a name in quotation marks at chunk j that is told something, "told “Evening Hour” on Sunday
// that": a few words of which the first and the last have a capital, with the sentence's own behind them; else j.
func (r *Reading) titledOne(reg *phrase.Region, j int) int {
	if !r.Pack.Habits.Cased || !r.Opens(&reg.Chunks[j]) {
		return j
	}
	qi := r.QuoteAt(reg.Chunks[j].First)
	if qi < 0 {
		return j
	}
	q := &r.Doc.Quotes[qi]
	if q.Unclosed || q.Close-q.Open < 3 || !r.Capital(q.Open+1) || !r.Capital(q.Close-1) {
		return j
	}
	for k := j + 1; k+1 < len(reg.Chunks); k++ {
		if reg.Chunks[k].First == q.Close {
			return k + 1
		}
	}
	return j
}

// subjectNoun reports whether chunk j is a noun right before a small word of a verb: its subject.
func (r *Reading) subjectNoun(reg *phrase.Region, j int) bool {
	x := &reg.Chunks[j]
	return x.Kind == phrase.OfItem && r.Nominal(reg, j) && x.Set&(word.Bit(pack.Det)|word.Bit(pack.Adverb)|word.Bit(pack.Aux)) == 0 && j+1 < len(reg.Chunks) && auxiliary(&reg.Chunks[j+1]) && !reg.Chunks[j+1].Is(pack.Neg)
}

// saidIn reports whether a chunk is a noun of words said or written: "statement", "interview".
func saidIn(x *phrase.Chunk) bool {
	return x.Kind == phrase.OfItem && x.Trig != nil && x.Trig.Class == pack.Noun && x.Trig.Frame.Kind == pack.FOther
}

// governedNoun reports whether chunk j, behind the first of what follows a cue, is what a
// preposition governs: "said in a video shared on X, “…”", "said in a television interview".
func (r *Reading) governedNoun(reg *phrase.Region, j, start int) bool {
	if j <= start {
		return false
	}
	if r.subjectNoun(reg, j) && r.Nominal(reg, j-1) && !reg.Chunks[j-1].Is(pack.Det) {
		return false // "said in an interview sanctions had failed"
	}
	if x := &reg.Chunks[j]; x.Kind == phrase.OfItem && r.Nominal(reg, j) && !x.Is(pack.Det) {
		for j-1 > start && !saidIn(&reg.Chunks[j-1]) && r.Nominal(reg, j-1) && !reg.Chunks[j-1].Is(pack.Det) && (reg.Chunks[j-1].Kind == phrase.OfItem || r.Pack.Habits.Cased && r.Capital(reg.Chunks[j].First)) {
			j--
		}
	}
	for j--; j > start && reg.Chunks[j].Kind == phrase.OfItem && reg.Chunks[j].Is(pack.Det) && !reg.Chunks[j].Is(pack.Comp); j-- {
		continue
	}
	p := &reg.Chunks[j]
	return p.Kind == phrase.OfItem && p.Is(pack.Prep) && !p.Is(pack.Comp) && !p.Is(pack.Sub)
}

// bareStart reports whether a clause without a complementiser begins at chunk j:
// a noun phrase that is no argument of the cue, with a finite verb after it.
func (r *Reading) bareStart(reg *phrase.Region, c *phrase.Clause, j int) bool {
	if p := c.At - 1; p >= 0 && c.Feat&pack.Ger != 0 && c.Feat&(pack.Past|pack.Pres) == 0 && reg.Chunks[p].Kind == phrase.OfItem && reg.Chunks[p].Mark&(pack.AfterM|pack.Before|pack.During) != 0 {
		return false // "since announcing her decision in New York, she had waged"
	}
	for _, a := range c.Args {
		if a.From <= j && j < a.To && a.Mark != pack.Obj && !r.OwnerAt(reg, a.To) {
			return false
		}
	}
	x := &reg.Chunks[j]
	if x.Kind == phrase.OfMention && (j == c.At+1 || reg.Chunks[j-1].Kind == phrase.OfMention) && r.subjectPronoun(x.Idx) && r.OwnerAt(reg, j+1) {
		return true // "said he's ready"
	}
	if x.Kind == phrase.OfItem && r.Has(&r.Items[x.Item], word.Bit(pack.Neg), "clause") {
		return true // "said there was no alternative"
	}
	if x.Kind == phrase.OfDate || x.Is(pack.Prep) || r.OwnerAt(reg, j) || j > 0 && r.OwnerAt(reg, j-1) || r.inMarks(x.First) || r.Closes(x) && r.QuoteAt(x.First) < 0 || x.Is(pack.Adverb) && j == c.At+1 && !(j+1 < len(reg.Chunks) && reg.Chunks[j+1].Is(pack.Aux)) || x.Is(pack.Aux) || x.Is(pack.And) {
		return false
	}
	if j > c.At+1 && r.Pack.Habits.Cased && x.Kind == phrase.OfItem && reg.Chunks[j-1].Kind == phrase.OfMention && r.Capital(x.First) {
		return false // the rest of a name: "said on Channel One's programme"
	}
	for k := j; k < len(reg.Chunks) && k < j+14; k++ {
		y := &reg.Chunks[k]
		if k == j && r.subjectNoun(reg, k) {
			continue // "said sanctions were working"
		}
		if y.Kind == phrase.OfQuote {
			return k > j && !r.Capital(r.Doc.Quotes[y.Idx].Open+1)
		}
		if n := pastRelative(reg, k); k > j && n > k && r.Pack.Order.SubjectFirst {
			k = n - 1 // "underscores the risks for those who want to stay"
			continue
		}
		if k > j && y.Is(pack.Word) && r.Form(&r.Items[y.Item], pack.Word).Has("verbal") {
			return true
		}
		if y.Finite() || y.Is(pack.Aux) && k > j || y.Is(pack.Plan) && k > j || y.Is(pack.Maybe) && k > j || y.Is(pack.Cancel) && k > j || y.Is(pack.Neg) && y.Is(pack.Aux) && k > j || y.Is(pack.Neg) && k > j && y.Last-y.First > 1 {
			return k > j
		}
		if word.Comma(r.Punct(y)) && k+1 < len(reg.Chunks) && reg.Chunks[k+1].Is(pack.Rel) && !reg.Chunks[k+1].Is(pack.Det) { // a verb of "…, where he met" is none of the clause
			for k++; k < len(reg.Chunks) && k < j+14 && !word.Comma(r.Punct(&reg.Chunks[k])); k++ {
				continue
			}
			continue
		}
		if y.Is(pack.Comp) || y.Kind == phrase.OfPunct && (word.Semicolon(r.Punct(y)) || r.Pack.Habits.Enders[r.Punct(y)]) {
			return false
		}
		if k > j && r.Pack.Order.SubjectFirst && !r.Pack.Order.Inverted && r.verbJoined(reg, k) {
			return false // "claimed a win last month but trails"
		}
		if n := k + 1; word.Comma(r.Punct(y)) && k > j && n < len(reg.Chunks) && r.Pack.Order.SubjectFirst && !r.Pack.Order.Dropped && reg.Chunks[n].Trig != nil && reg.Chunks[n].Trig.Class == pack.Verb && reg.Chunks[n].Feat&pack.Ger != 0 && reg.Chunks[n].Feat&(pack.Past|pack.Pres) == 0 {
			return false // "warned the president against signing it, saying it could fail"
		}
		if word.Comma(r.Punct(y)) && k > j && r.mainBegins(reg, k+1) && r.inFront(reg, c) {
			return false // "since he announced his candidacy last year, he has said"
		}
		if word.Comma(r.Punct(y)) && c.Feat&pack.Ger != 0 && c.Feat&(pack.Past|pack.Pres) == 0 && c.At < 2 && r.Pack.Order.SubjectFirst {
			return false // "Announcing the decision, he said"
		}
		if word.Comma(r.Punct(y)) && k > j && k+3 < len(reg.Chunks) && r.Pack.Order.SubjectFirst && reg.Chunks[k-1].Kind != phrase.OfMention && reg.Chunks[k+1].Is(pack.And) && reg.Chunks[k+2].Kind == phrase.OfMention && reg.Chunks[k+3].Finite() {
			return false // "announced supplies, and Wellington said"
		}
	}
	return false
}

// pastRelative is the chunk after the verb of a relative clause that a word like "who" opens at
// chunk k, k if none does.
func pastRelative(reg *phrase.Region, k int) int {
	x := &reg.Chunks[k]
	if x.Kind != phrase.OfItem || !x.Is(pack.Rel) || x.Is(pack.Comp) || x.Is(pack.Sub) || k > 0 && reg.Chunks[k-1].Kind == phrase.OfPunct {
		return k
	}
	n := k + 1
	for n < len(reg.Chunks) && n < k+6 && !reg.Chunks[n].Finite() && reg.Chunks[n].Kind != phrase.OfPunct && !auxiliary(&reg.Chunks[n]) {
		n++
	}
	for n < len(reg.Chunks) && auxiliary(&reg.Chunks[n]) {
		n++
	}
	if n >= len(reg.Chunks) || n == k+6 || reg.Chunks[n].Kind == phrase.OfPunct {
		return k
	}
	return n + 1
}

// auxiliary reports whether a chunk is a small word of a verb.
func auxiliary(x *phrase.Chunk) bool {
	return x.Kind == phrase.OfItem && x.Set&(word.Bit(pack.Aux)|word.Bit(pack.Maybe)|word.Bit(pack.Neg)|word.Bit(pack.Plan)) != 0 && !x.Finite()
}

// afterContent reports whether a cue ends a sentence or stands between commas
// within it, so that what was said is before it.
func (r *Reading) afterContent(reg *phrase.Region, c *phrase.Clause, s *story.Statement) bool {
	b := r.cueStart(c, s)
	for b > 0 && (reg.Chunks[b-1].Is(pack.Adverb) || reg.Chunks[b-1].Is(pack.Aux)) {
		b--
	}
	if b == 0 {
		return false
	}
	p := &reg.Chunks[b-1]
	m := r.Punct(p)
	if p.Kind == phrase.OfQuote {
		return true
	}
	if n := c.At + 1; r.Pack.Order.MarkedBefore && n < len(reg.Chunks) && r.Punct(&reg.Chunks[n]) == 0 {
		return false // what was said follows
	}
	if !word.Comma(m) && !word.Dash(m) && !r.closesAfterComma(reg, b-1) || r.contact(reg, c, b) {
		return false
	}
	if b >= 2 && reg.Chunks[b-2].Kind == phrase.OfQuote {
		return true
	}
	if r.closesTurned(reg, c, b) {
		return true
	}
	if start := max(0, b-syntax.MaxContent); start == 0 && r.PreposedAt(reg, 0) {
		return false // "Asked whether it came up, he said"
	}
	if b > 1 && reg.Chunks[0].Kind == phrase.OfItem && reg.Chunks[0].Is(pack.Prep) && reg.Chunks[0].Mark&pack.To != 0 && reg.Chunks[1].Feat&(pack.Base|pack.Inf) != 0 {
		return false // "To deal with it, they stressed the need to"
	}
	if x := &reg.Chunks[0]; x.Kind == phrase.OfItem && x.Is(pack.Sub) && c.Frame.Needs&pack.NQuote != 0 {
		for k := c.At + 1; k < len(reg.Chunks) && k < c.At+mention.MaxAdverbials; k++ {
			if reg.Chunks[k].Kind == phrase.OfQuote {
				return false // "When somebody shouted, he joked, with a smile, “…”"
			}
		}
	}
	if r.saidBehind(reg, c) {
		return false
	}
	// a full clause before the comma
	for j := max(0, b-syntax.MaxContent); j < b-1; j++ {
		if reg.Chunks[j].Kind == phrase.OfQuote && c.Frame.Needs&pack.NQuote != 0 {
			return true
		}
		if r.PreposedAt(reg, j) {
			continue // "Received by Macron, he said"
		}
		if reg.Chunks[j].Finite() || reg.Chunks[j].Is(pack.Aux) || reg.Chunks[j].Is(pack.Plan) && reg.Chunks[j].Kind == phrase.OfItem || reg.Chunks[j].Is(pack.Cancel) && reg.Chunks[j].Trig == nil {
			return c.Frame.Needs&pack.NBare != 0 || r.Pack.Habits.Dash
		}
	}
	// "Calm in the Strait, he stressed, was of concern": the verb comes after the cue
	for j := c.At + 1; j < len(reg.Chunks); j++ {
		if word.Comma(r.Punct(&reg.Chunks[j])) {
			return j+1 < len(reg.Chunks) && (reg.Chunks[j+1].Finite() || reg.Chunks[j+1].Set&(word.Bit(pack.Aux)|word.Bit(pack.Plan)|word.Bit(pack.Maybe)|word.Bit(pack.Neg)|word.Bit(pack.Ongoing)) != 0 || b > 4 || r.Pack.Order.Inverted && r.VerbAhead(reg, j+1))
		}
		if reg.Chunks[j].Kind != phrase.OfMention && j > c.At+3 {
			return false
		}
	}
	return false
}

// saidBehind reports whether what a verb of saying has behind it, with no mark between, is what
// was said, so that a clause in front is not: "When X came to Paris, he said the talks would fail",
// "X left, and on Monday, Y said he would follow".
func (r *Reading) saidBehind(reg *phrase.Region, c *phrase.Clause) bool {
	n := r.addressee(reg, c, c.At+1)
	if c.Form.Class != pack.Verb || !r.Pack.Order.SubjectFirst || n >= len(reg.Chunks) || c.At == 0 {
		return false
	}
	s := c.Get([]pack.Marker{pack.Subj})
	if p := &reg.Chunks[c.At-1]; (p.Kind == phrase.OfPunct || p.Kind == phrase.OfQuote) && c.Feat&pack.Ger == 0 && (s == nil || s.To >= c.At-1 || reg.Chunks[s.To].Kind != phrase.OfPunct) {
		return false // "…, said X, the director of Y"
	}
	for k := n; k < len(reg.Chunks) && k < n+14 && !reg.Chunks[k].Finite() && !auxiliary(&reg.Chunks[k]); k++ {
		if reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Is(pack.Sub) {
			return false // "said hours before Y arrived"
		}
	}
	x := &reg.Chunks[n]
	if r.Punct(x) != 0 || x.Is(pack.Sub) || x.Is(pack.Rel) {
		return false
	}
	front := reg.Chunks[0].Kind == phrase.OfItem && reg.Chunks[0].Is(pack.Sub)
	if c.Frame.Needs&pack.NBare != 0 && (front || n == c.At+1) && r.bareStart(reg, c, n) {
		return true
	}
	return front && n == c.At+1 && s != nil && s.To <= c.At && x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Possessive // "As he left, he repeated his belief that"
}

// closesAfterComma reports whether chunk k closes a short quotation that ends
// with a comma: “a first step,” she said.
func (r *Reading) closesAfterComma(reg *phrase.Region, k int) bool {
	return k > 0 && r.Closes(&reg.Chunks[k]) && word.Comma(r.Punct(&reg.Chunks[k-1]))
}

// ownQuote is the colon behind chunk j that introduces the quotation before the comma of a
// cue that says whose it is: "hopes to stay: “…”, said the ministry"; 0 if that is not how
// the cue stands.
func (r *Reading) ownQuote(reg *phrase.Region, d *phrase.Clause, j int) int {
	if d.Frame.Kind != pack.FSay {
		return 0
	}
	p := d.At - 1
	for p > j && (reg.Chunks[p].Is(pack.Adverb) || reg.Chunks[p].Is(pack.Aux) && !reg.Chunks[p].Is(pack.And) || reg.Chunks[p].Kind == phrase.OfMention && r.Mentions[reg.Chunks[p].Idx].Kind == mention.Pronoun) {
		p--
	}
	if p > j+2 && word.Comma(r.Punct(&reg.Chunks[p])) && reg.Chunks[p-1].Kind == phrase.OfQuote && word.Colon(r.Punct(&reg.Chunks[p-2])) {
		return p - 2
	}
	return 0
}

// inFront reports whether a cue stands in a clause or a phrase that a word for "since", "as",
// "instead of" opens, before the sentence's own clause.
func (r *Reading) inFront(reg *phrase.Region, c *phrase.Clause) bool {
	k := c.At - 1
	for k >= 0 && !word.Comma(r.Punct(&reg.Chunks[k])) && reg.Chunks[k].Kind != phrase.OfQuote {
		k--
	}
	for k++; k < c.At && reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Is(pack.Adverb) && !reg.Chunks[k].Is(pack.Prep) && !reg.Chunks[k].Is(pack.Sub); k++ {
		continue
	}
	x := &reg.Chunks[k]
	return k < c.At && x.Kind == phrase.OfItem && (x.Is(pack.Sub) || x.Is(pack.Prep)) && !x.Is(pack.Comp)
}

// mainBegins reports whether a subject with its verb behind it begins at chunk k.
func (r *Reading) mainBegins(reg *phrase.Region, k int) bool {
	k = reg.PastDet(k)
	n := k + 1
	return n < len(reg.Chunks) && reg.Chunks[k].Kind == phrase.OfMention && (reg.Chunks[n].Finite() || reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Is(pack.Aux))
}

// objectOnly reports whether an object pronoun stands right behind a verb of saying that
// addresses nobody, and nothing that could be said behind it: "declared him the victor".
func (r *Reading) objectOnly(reg *phrase.Region, c *phrase.Clause) bool {
	n := c.At + 1
	if c.Form.Class != pack.Verb || n >= len(reg.Chunks) || reg.Chunks[n].Kind != phrase.OfMention || slices.Contains(c.Frame.To, pack.Obj) {
		return false
	}
	m := &r.Mentions[reg.Chunks[n].Idx]
	if m.Kind != mention.Pronoun || !m.Pronoun.Is(pack.ObjForm) || m.Pronoun.Is(pack.SubjForm) {
		return false
	}
	for n++; n < len(reg.Chunks); n++ {
		if x := &reg.Chunks[n]; x.Kind == phrase.OfQuote || word.Colon(r.Punct(x)) || x.Is(pack.Comp) || x.Finite() {
			return false
		}
	}
	return true
}

// frontedDeed reports whether a cue in a clause or a phrase in front has nothing but a noun for
// its object: "since he announced his candidacy, he has said", "instead of denying them care,".
func (r *Reading) frontedDeed(reg *phrase.Region, c *phrase.Clause) bool {
	if c.Form.Class != pack.Verb || !r.Pack.Order.SubjectFirst || slices.Contains(c.Frame.To, pack.Obj) || c.Frame.Needs&pack.NRest != 0 || !r.inFront(reg, c) {
		return false // a cue that has its comma has no object
	}
	noun := false
	when := c.At + 1
	for when < len(reg.Chunks) && (reg.Chunks[when].Kind == phrase.OfDate || reg.Chunks[when].Kind == phrase.OfItem && reg.Chunks[when].Set&(word.Bit(pack.Adverb)|word.Bit(pack.DayPart)) != 0 && !reg.Chunks[when].Is(pack.Prep)) {
		when++
	}
	for k := c.At + 1; k < len(reg.Chunks); k++ {
		x := &reg.Chunks[k]
		if word.Comma(r.Punct(x)) {
			return noun
		}
		if x.Kind == phrase.OfQuote || word.Colon(r.Punct(x)) || x.Is(pack.Comp) && !x.Is(pack.Det) || x.Finite() || x.Kind == phrase.OfItem && x.Is(pack.Aux) {
			return false
		}
		if k == when && x.Kind == phrase.OfItem && x.Is(pack.Prep) && x.Mark&(pack.In|pack.At|pack.During) != 0 {
			return false // where it was said: "as he said in Lima, “…”"
		}
		noun = noun || x.Kind == phrase.OfMention || x.Kind == phrase.OfItem && (x.Set == 0 || x.Set&syntax.NounLike != 0)
	}
	return false
}

// saysThing reports whether a cue with its subject before it has a noun with an article for
// its object, whatever stands before it: "since he came, she has said the same thing".
func (r *Reading) saysThing(reg *phrase.Region, c *phrase.Clause) bool {
	a, n := c.Get([]pack.Marker{pack.Subj}), c.At+1
	if c.Form.Class != pack.Verb || !r.Pack.Order.SubjectFirst || a == nil || a.To > c.At || slices.Contains(c.Frame.To, pack.Obj) || n+1 >= len(reg.Chunks) || !(reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Is(pack.Det) || reg.Chunks[n].Kind == phrase.OfMention && r.Mentions[reg.Chunks[n].Idx].Kind == mention.Possessive) {
		return false
	}
	for n++; n < len(reg.Chunks); n++ {
		x := &reg.Chunks[n]
		if x.Kind != phrase.OfItem || x.Finite() || x.Set&(word.Bit(pack.Prep)|word.Bit(pack.Comp)|word.Bit(pack.Unit)|word.Bit(pack.DayPart)|word.Bit(pack.Day)|word.Bit(pack.Ago)) != 0 {
			return false
		}
		if x.Set&syntax.NounLike != 0 && (n+1 == len(reg.Chunks) || reg.Chunks[n+1].Kind == phrase.OfPunct || reg.Chunks[n+1].Kind == phrase.OfItem && reg.Chunks[n+1].Is(pack.Prep)) {
			return true
		}
	}
	return false
}

// subjectPronoun reports whether a mention is a pronoun in the form of a subject, "he".
func (r *Reading) subjectPronoun(mi int32) bool {
	p := r.Mentions[mi].Pronoun
	return p != nil && p.Is(pack.SubjForm)
}

// verbJoined reports whether the word for "and" or "but" at chunk k joins another verb in the present or
// the past, with what belongs to it, to the one before: what stands between is no clause.
func (r *Reading) verbJoined(reg *phrase.Region, k int) bool {
	y, n := &reg.Chunks[k], k+1
	if y.Kind != phrase.OfItem || !y.Is(pack.And) || y.Is(pack.Adverb) || n+1 >= len(reg.Chunks) || reg.Chunks[k-1].Kind == phrase.OfMention || reg.Chunks[k-1].Is(pack.Neg) || reg.Chunks[k-1].Is(pack.Aux) { // "hadn't yet called"
		return false
	}
	v, o := &reg.Chunks[n], &reg.Chunks[n+1]
	if !v.Finite() || v.Trig.Class != pack.Verb || v.Feat&(pack.Past|pack.Pres) == 0 || v.Feat&pack.Base != 0 || v.Is(pack.Noun) || v.Is(pack.Word) {
		return false
	}
	return o.Kind == phrase.OfQuote || o.Kind == phrase.OfMention && !r.Mentions[o.Idx].Bare || o.Kind == phrase.OfItem && (o.Is(pack.Det) || o.Is(pack.Prep) || o.Is(pack.Comp))
}
