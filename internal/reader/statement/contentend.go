package statement

import (
	"slices"
	"sort"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Where an indirect content ends: its clause, and what is joined to it, but not
// what the article goes on with.

// endsInComma reports whether the quotation at chunk k has a comma before its
// closing mark.
func (r *Reading) endsInComma(reg *phrase.Region, k int) bool {
	q := &r.Doc.Quotes[reg.Chunks[k].Idx]
	if q.Close <= q.Open+1 || int(q.Close) > len(r.Doc.Tokens) {
		return false
	}
	t := r.Doc.Tokens[q.Close-1]
	return t.Kind == text.Punct && word.Comma(rune(t.Num))
}

// contentEnd is the chunk after the last of an indirect content that begins at j.
func (r *Reading) contentEnd(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause, j int) int {
	n := len(reg.Chunks)
	if c.Until > j {
		n = c.Until
	}
	n = r.newHeadline(reg, j, n)
	n = r.backToTale(reg, c, j, n)
	n = r.beforeRemark(reg, j, n)
	n = r.beforeMain(reg, c, j, n)
	n = r.beforeOuter(reg, c, j, n)
	n = r.speakersVerb(reg, c, j, n)
	n = min(r.anotherTold(reg, list, j, n), r.PhraseEnd(reg, c, n), r.tenseBack(reg, c, list, j, n), r.deedBack(reg, c, list, j, n))
	for k := j; k+1 < n && k < c.At+syntax.MaxContent; k++ { // "said it was “a step,” and he would go": a comma within closes the speech
		if y := &reg.Chunks[k+1]; reg.Chunks[k].Kind == phrase.OfQuote && r.endsInComma(reg, k) && (y.Is(pack.And) && k+2 < n && reg.Chunks[k+2].Kind != phrase.OfQuote || y.Trig != nil && y.Feat&pack.Ger != 0) {
			n = k + 1
		}
	}
	for k := j; r.Pack.Order.Construct && k+2 < n && k < c.At+syntax.MaxContent; k++ { // "said that it “will not give in”, praising": the speaker does
		if y := &reg.Chunks[k+2]; (reg.Chunks[k].Kind == phrase.OfQuote || closes(r.Punct(&reg.Chunks[k]))) && word.Comma(r.Punct(&reg.Chunks[k+1])) && y.Trig != nil && y.Trig.Class == pack.Verb && slices.ContainsFunc(y.Trigs, func(f *pack.Form) bool { return f.Frame != nil && f.Frame.Kind == pack.FEvent }) && y.Feat&pack.Ger != 0 && y.Feat&(pack.Past|pack.Pres) == 0 {
			n = k + 1
		}
	}
	for i := sort.Search(len(list), func(i int) bool { return list[i].At > max(j, c.At) }); i < len(list) && list[i].At < c.At+syntax.MaxContent; i++ {
		d := &list[i]
		k := d.At
		if k <= j+1 || r.inMarks(reg.Chunks[k].First) {
			continue
		}
		kind := d.Frame.Kind
		if kind != pack.FSay && kind != pack.FEvent && !r.carries(reg, d) || kind == pack.FSay && d.Plan && !r.plannedAfar(reg, d) {
			continue // "warned that he would declare"
		}
		if p := r.Stretch(reg, k) - 1; d.Frame.Report && p > j && word.Semicolon(r.Punct(&reg.Chunks[p])) {
			n = min(n, p) // "…; this X confirmed"
			continue
		}
		if d.Frame.Accord {
			if r.ownAside(reg, d) {
				continue // "says that the draft, in his view, is biased"
			}
			p := k - 1
			if r.Pack.Habits.Dash && p > j && word.Dash(r.Punct(&reg.Chunks[p])) && word.Comma(r.Punct(&reg.Chunks[p-1])) {
				p--
			}
			if p > j && word.Comma(r.Punct(&reg.Chunks[p])) {
				n = min(n, p)
			} else if p > j && (reg.Chunks[p].Kind == phrase.OfQuote && r.endsInComma(reg, p) || r.closesAfterComma(reg, p)) {
				n = min(n, p+1) // "vessels “anywhere at sea,” according to"
			}
			continue
		}
		if d.Form.Class != pack.Verb && !r.carries(reg, d) || d.Form.Has("inner") {
			continue
		}
		if d.Frame.Needs&pack.NBare != 0 && r.Pack.Order.MarkedBefore && d.Frame.Kind == pack.FSay && d.Form.Class == pack.Verb && r.OpensStretch(reg, d.At) {
			if p := r.Stretch(reg, k); p > j+1 {
				n = min(n, p-1)
			}
			continue
		}
		if d.Frame.Needs&pack.NRest != 0 { // another cue with its comma: from the beginning of its stretch
			if p := r.Stretch(reg, k); p > j+1 {
				n = min(n, p-1)
			}
			continue
		}
		if q := r.tellsNext(reg, c, d, j); q > j {
			n = min(n, q) // "A said that …; B, for his part, stressed that"
			continue
		}
		p := k - 1
		for p > j && (reg.Chunks[p].Is(pack.Adverb) || reg.Chunks[p].Is(pack.Aux) && !reg.Chunks[p].Is(pack.And)) {
			p--
		}
		if q := r.asHeSaid(reg, d, p); q > j {
			n = min(n, q)
			continue
		}
		own := false // a subject of its own before it
		if p > j && reg.Chunks[p].Kind == phrase.OfMention && !r.InPP(reg, p) {
			a := r.ChainLeft(reg, p)
			if a.From > j {
				own = true
				p = a.From - 1
			}
		}
		if q := r.apposedSpeaker(reg, d, j, p); q > j {
			own, p = true, q // "…, and his host, the minister, added: “…”"
		}
		if q := p; kind == pack.FSay && r.endsSentence(reg, d) { // ", the news agency reported" at the end
			for q > j && r.Nominal(reg, q) {
				q--
			}
			if q < p && q > j && d.Frame.Needs&pack.NBare != 0 && word.Comma(r.Punct(&reg.Chunks[q])) {
				n = min(n, q)
				continue
			}
			if (q < p || own) && q >= j && (reg.Chunks[q].Kind == phrase.OfQuote && r.endsInComma(reg, q) || r.closesAfterComma(reg, q)) {
				n = min(n, q+1)
				continue
			}
		}
		if q := r.ownQuote(reg, d, j); q > 0 {
			n = min(n, q) // "hopes to stay: “…”, the ministry said"
			continue
		}
		if q := r.answersFrom(reg, p); own && kind == pack.FSay && q > j {
			n = min(n, q) // "A said …, to which B replied: “…”"
			continue
		}
		x := &reg.Chunks[p]
		ger := d.Feat&pack.Ger != 0 && d.Feat&(pack.Past|pack.Pres) == 0
		switch {
		case own && word.Semicolon(r.Punct(x)) && kind == pack.FSay && !ger:
			n = min(n, p) // "A said that …; B said that"
		case ger && word.Comma(r.Punct(x)) && kind == pack.FSay:
			n = min(n, p)
		case ger && x.Is(pack.And) && kind == pack.FSay:
			n = min(n, r.beforeAnd(reg, p))
		case ger:
		case own && !word.Comma(r.Punct(x)) && !x.Is(pack.And) && !x.Is(pack.Sub) && x.Kind != phrase.OfQuote && !r.Closes(x):
		case !own && x.Is(pack.Sub) && kind == pack.FSay && p > j && word.Comma(r.Punct(&reg.Chunks[p-1])) && (r.hasComplement(reg, d) || r.subjectBehind(d)):
			n = min(n, p-1) // "said that …, while X stressed that"
		case own && x.Is(pack.Sub) && p > j && !(x.Is(pack.Maybe) || reg.Chunks[p-1].Is(pack.Comp) || kind != pack.FSay && !word.Comma(r.Punct(&reg.Chunks[p-1]))):
			n = min(n, r.beforeAnd(reg, p))
		case x.Is(pack.And) && p > j+1 && kind == pack.FSay && k+2 < len(reg.Chunks) && word.Comma(r.Punct(&reg.Chunks[k+1])) && reg.Chunks[k+2].Kind == phrase.OfQuote:
			n = min(n, r.beforeAnd(reg, p)) // "said it was too early but added, “…”"
		case x.Is(pack.And) && p > j+1 && kind == pack.FSay && !own && j > 0 && r.opensThat(reg, j-1) && (r.opensThat(reg, k+1) || k+1 < len(reg.Chunks) && word.Comma(r.Punct(&reg.Chunks[k+1])) && r.opensThat(reg, k+2)) && c.Feat&d.Feat&(pack.Past|pack.Pres) != 0:
			n = min(n, r.beforeAnd(reg, p)) // "suggested that … and argued that …"
		case x.Is(pack.And) && kind == pack.FEvent && !own && r.Pack.Habits.RunsOn: // "says it will talk, but rejects …": the speech goes on
		case x.Is(pack.And) && p > j+1:
			// "and urged …": only after a comma, or where the language joins sentences so
			if word.Comma(r.Punct(&reg.Chunks[p-1])) && !(r.Pack.Order.Inverted && kind == pack.FSay && !r.hasComplement(reg, d) && !(!own && c.Feat&d.Feat&pack.Past != 0)) || r.Pack.Order.Dropped && c.Feat&d.Feat&(pack.Past|pack.Pres) != 0 && kind == pack.FSay && r.hasComplement(reg, d) {
				n = min(n, r.beforeAnd(reg, p))
			}
		case word.Comma(r.Punct(x)) && kind == pack.FSay && !own && !r.Pack.Order.SubjectFirst:
			n = min(n, p)
		case word.Comma(r.Punct(x)) && kind == pack.FSay && !own && r.turnedBack(reg, d):
			n = min(n, p) // "…, informa la agencia"
		case x.Is(pack.Sub) && !own && kind == pack.FSay && p > j && word.Comma(r.Punct(&reg.Chunks[p-1])) && c.Feat&d.Feat&pack.Past != 0 && r.hasComplement(reg, d):
			n = min(n, p-1) // "dijo que …, al tiempo que pidió que …"
		case word.Comma(r.Punct(x)) && own && kind == pack.FSay:
			// ", he added, …" inside stays; ", the minister said" at the end ends it
			if d.Frame.Needs&pack.NBare != 0 && r.endsSentence(reg, d) {
				n = min(n, p)
			}
		}
	}
	return n
}

// backToTale is the chunk at which the reporter's past tense is taken up again after an
// indirect content that is told in another: "remarcó que Chile es un socio e invitó a".
func (r *Reading) backToTale(reg *phrase.Region, c *phrase.Clause, j, n int) int {
	o := r.Pack.Order
	if o.Dropped && o.SubjectFirst {
		n = r.othersDeed(reg, c, j, n)
	}
	if !o.Dropped || !o.SubjectFirst || c.Feat&pack.Past == 0 || !reg.Chunks[c.At].Finite() {
		return n
	}
	told := c.Frame.Status == "proposed" // a verb in another tense, or in the subjunctive
	for k := j; k < n && k < c.At+syntax.MaxContent; k++ {
		x := &reg.Chunks[k]
		if told && x.Kind == phrase.OfItem && x.Is(pack.Cancel) && k > j && reg.Chunks[k-1].Kind == phrase.OfItem && reg.Chunks[k-1].Is(pack.And) {
			return min(n, r.beforeAnd(reg, k-1))
		}
		told = told || x.Kind == phrase.OfQuote && k > j
		if x.Kind == phrase.OfQuote || !r.Verbal(x) || x.Feat&(pack.Past|pack.Pres|pack.Fut|pack.Imp) == 0 {
			told = told || x.Kind == phrase.OfItem && x.Is(pack.Aux) && x.Trig == nil
			continue
		}
		if x.Feat&pack.Past == 0 {
			told = true
			continue
		}
		p := k - 1
		for p > j && reg.Chunks[p].Kind == phrase.OfItem && !reg.Chunks[p].Is(pack.And) && reg.Chunks[p].Set&^(word.Bit(pack.Adverb)|word.Bit(pack.Pronoun)|word.Bit(pack.Det)|word.Bit(pack.DayPart)|word.Bit(pack.Rel)) == 0 {
			p--
		}
		for p > j && reg.Chunks[p].Kind == phrase.OfMention && r.Mentions[reg.Chunks[p].Idx].Kind == mention.Pronoun {
			p--
		}
		if told && p > j && reg.Chunks[p].Kind == phrase.OfItem && reg.Chunks[p].Is(pack.And) && !reg.Chunks[p-1].Is(pack.Rel) {
			return min(n, r.beforeAnd(reg, p))
		}
		if told && p > j && word.Comma(r.Punct(&reg.Chunks[p])) && x.Trig != nil && (x.Trig.Frame.Kind == pack.FSay || x.Trig.Frame.Kind == pack.FEvent) && r.pastJoined(reg, k+1, n) {
			return min(n, p)
		}
		return n
	}
	return n
}

// tenseBack is the word for "and" behind which the speaker's own deed goes on in the tense of the
// cue, where what was said is in one that tells of a time before: "ont relevé que la relation avait
// progressé et sont convenus de".
func (r *Reading) tenseBack(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause, j, n int) int {
	if !r.Pack.Order.Incise || !reg.Chunks[c.At].Finite() || c.Infinitive || r.EarlierTense(reg, c) {
		return n
	}
	told := -1
	for k := j; k < n && k < c.At+syntax.MaxContent; k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfQuote || x.Kind == phrase.OfItem && x.Is(pack.Rel) && !x.Is(pack.Comp) {
			break
		}
		if x.Kind == phrase.OfItem && x.Is(pack.Aux) && r.Has(&r.Items[x.Item], word.Bit(pack.Aux), "earlier") {
			told = k
			break
		}
	}
	if told < 0 {
		return n
	}
	for i := range list {
		d := &list[i]
		if d.At <= told+1 || d.At >= n || d.Passive || d.Frame.Kind != pack.FSay && d.Frame.Kind != pack.FEvent || d.Form.Class != pack.Verb && !r.carries(reg, d) {
			continue
		}
		p, aux, earlier := d.At-1, false, false
		for ; p > told; p-- {
			x := &reg.Chunks[p]
			if x.Kind != phrase.OfItem || x.Is(pack.And) || !x.Is(pack.Aux) && !x.Is(pack.Adverb) && x.Clitic == 0 {
				break
			}
			aux = aux || x.Is(pack.Aux) && !r.Has(&r.Items[x.Item], word.Bit(pack.Aux), "self")
			earlier = earlier || r.Has(&r.Items[x.Item], word.Bit(pack.Aux), "earlier")
		}
		if x := &reg.Chunks[p]; aux && !earlier && p > told && x.Kind == phrase.OfItem && x.Is(pack.And) {
			return min(n, r.beforeAnd(reg, p))
		}
	}
	return n
}

// othersDeed is the word for "and" behind which somebody else does something, in the indicative
// behind what was asked for in the subjunctive, or behind words in quotation marks: "pide que se
// castigue a A Y B la acusa de", "dijo que “…” Y ambos quedaron en".
func (r *Reading) othersDeed(reg *phrase.Region, c *phrase.Clause, j, n int) int {
	asked := c.Frame.Status == "proposed"
	for k := j + 1; k+2 < n && k < c.At+syntax.MaxContent; k++ {
		x := &reg.Chunks[k]
		if x.Kind != phrase.OfItem || !x.Is(pack.And) || !asked && !(k == j+1 && reg.Chunks[j].Kind == phrase.OfQuote) {
			continue
		}
		p := reg.PastDet(k + 1)
		if p >= n || reg.Chunks[p].Kind != phrase.OfMention {
			continue
		}
		switch m := &r.Mentions[reg.Chunks[p].Idx]; m.Kind {
		case mention.Person, mention.Office, mention.Country, mention.Body, mention.Anaphor, mention.Organisation, mention.Place:
			if m.Bare {
				continue
			}
		default:
			continue
		}
		v := r.ChainRight(reg, p).To
		for v < n && reg.Chunks[v].Kind == phrase.OfItem && (reg.Chunks[v].Clitic > 0 || reg.Chunks[v].Is(pack.Adverb) || reg.Chunks[v].Is(pack.Neg) || reg.Chunks[v].Is(pack.Aux)) {
			v++
		}
		if v < n && r.Verbal(&reg.Chunks[v]) && reg.Chunks[v].Finite() && reg.Chunks[v].Feat&(pack.Past|pack.Pres) != 0 && reg.Chunks[v].Feat&pack.Imp == 0 {
			return min(n, r.beforeAnd(reg, k))
		}
	}
	return n
}

// pastJoined reports whether a word for "and" and a verb in the past follow from chunk k on: "dijo
// que Chile es un socio, agradeció su apoyo y pidió calma".
func (r *Reading) pastJoined(reg *phrase.Region, k, n int) bool {
	for ; k+1 < n; k++ {
		if x := &reg.Chunks[k]; x.Kind != phrase.OfItem || !x.Is(pack.And) {
			continue
		}
		y := k + 1
		for y+1 < n && (reg.Chunks[y].Clitic > 0 || reg.Chunks[y].Kind == phrase.OfItem && reg.Chunks[y].Set != 0 && reg.Chunks[y].Only(word.Bit(pack.Adverb))) {
			y++
		}
		if v := &reg.Chunks[y]; r.Verbal(v) && v.Finite() && v.Feat&pack.Past != 0 && v.Feat&pack.Part == 0 {
			return true
		}
	}
	return false
}

// inciseEnds reports whether a cue with its subject behind it closes the sentence behind the colon at
// chunk j: what follows the colon is its speaker's, "on minimise : rien n'est rompu, assure X".
func (r *Reading) inciseEnds(reg *phrase.Region, list []phrase.Clause, j int) bool {
	for i := len(list) - 1; i >= 0 && list[i].At > j+2; i-- {
		d := &list[i]
		p := d.At - 1
		for p > j && reg.Chunks[p].Kind == phrase.OfItem && (reg.Chunks[p].Is(pack.Aux) || reg.Chunks[p].Clitic > 0) {
			p--
		}
		if d.Frame.Kind == pack.FSay && d.Form.Class == pack.Verb && reg.Chunks[d.At].Finite() && p > j && word.Comma(r.Punct(&reg.Chunks[p])) && r.Pack.Order.Incise && r.turnedBack(reg, d) {
			return true
		}
	}
	return false
}

// opensThat reports whether a word for "that" is chunk k.
func (r *Reading) opensThat(reg *phrase.Region, k int) bool {
	return k >= 0 && k < len(reg.Chunks) && reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Is(pack.Comp)
}

// inMarks reports whether a token stands within quotation marks around a few words.
func (r *Reading) inMarks(tok int32) bool {
	for qi := r.FirstQuote(tok); qi >= 0 && qi < len(r.Doc.Quotes)+1; qi-- {
		if qi == len(r.Doc.Quotes) || r.Doc.Quotes[qi].Open > tok {
			continue
		}
		q := &r.Doc.Quotes[qi]
		return q.Open < tok && tok < q.Close && !r.Opaque(q)
	}
	return false
}

// apposedSpeaker is the chunk before the subject of a cue whose name stands in commas before it or
// whose first word says whose he is, where a word that joins clauses stands there and the cue has
// what was said behind it; -1 if that is not how it stands.
func (r *Reading) apposedSpeaker(reg *phrase.Region, d *phrase.Clause, j, p int) int {
	s := d.Get([]pack.Marker{pack.Subj})
	if d.Frame.Kind != pack.FSay || d.Form.Class != pack.Verb || s == nil || s.To > d.At || s.From <= j || !(r.hasComplement(reg, d) || d.At+1 < len(reg.Chunks) && word.Colon(r.Punct(&reg.Chunks[d.At+1]))) {
		return -1
	}
	q := s.From - 1
	if q > j && word.Comma(r.Punct(&reg.Chunks[q])) {
		q--
	}
	for q > j && q > s.From-mention.MaxAdverbials && r.Nominal(reg, q) && !reg.Chunks[q].Is(pack.And) && !reg.Chunks[q].Finite() && reg.Chunks[q].Kind != phrase.OfPunct {
		q-- // "his Italian host"
	}
	if x := &reg.Chunks[q]; q >= p || q <= j || x.Kind != phrase.OfItem || !x.Is(pack.And) && !x.Is(pack.Sub) || !word.Comma(r.Punct(&reg.Chunks[q-1])) {
		return -1
	}
	return q
}

// endsSentence reports whether a cue ends its sentence: nothing is said after it.
func (r *Reading) endsSentence(reg *phrase.Region, d *phrase.Clause) bool {
	for k := d.At + 1; k < len(reg.Chunks); k++ {
		x := &reg.Chunks[k]
		if x.Finite() || x.Is(pack.Comp) || x.Kind == phrase.OfQuote || k > d.At+12 {
			return false
		}
	}
	return true
}

// hasComplement reports whether a clause of saying has what was said after it.
func (r *Reading) hasComplement(reg *phrase.Region, d *phrase.Clause) bool {
	for k := d.At + 1; k < len(reg.Chunks) && k < d.At+14; k++ {
		x := &reg.Chunks[k]
		if x.Is(pack.Comp) || x.Kind == phrase.OfQuote || word.Colon(r.Punct(x)) {
			return true
		}
		if x.Finite() {
			return false
		}
	}
	return false
}

// tellsNext is the semicolon behind which another says something, in the tense of the cue before and
// with what is said behind his, whatever stands in commas between him and his verb; 0 if none is.
func (r *Reading) tellsNext(reg *phrase.Region, c, d *phrase.Clause, j int) int {
	if o := r.Pack.Order; !o.SubjectFirst || o.MarkedBefore || d.Frame.Kind != pack.FSay || d.Form.Class != pack.Verb || d.Feat&pack.Ger != 0 || c.Feat&d.Feat&pack.Past == 0 || !r.hasComplement(reg, d) {
		return 0
	}
	for p := d.At - 1; p > j && p > d.At-maxTeller; p-- {
		x := &reg.Chunks[p]
		if word.Semicolon(r.Punct(x)) {
			return p
		}
		if x.Kind == phrase.OfQuote || x.Is(pack.Comp) && !x.Is(pack.Det) || r.Verbal(x) {
			return 0
		}
	}
	return 0
}

// maxTeller bounds the chunks between a semicolon and the verb of who speaks behind it.
const maxTeller = 14

// beforeAnd is the chunk of a coordinator, or of the comma before it.
func (r *Reading) beforeAnd(reg *phrase.Region, p int) int {
	if p > 0 && word.Comma(r.Punct(&reg.Chunks[p-1])) {
		return p - 1
	}
	return p
}

// carries reports whether a verb that only carries its noun carries one of saying or of
// a deed: "and expressed his condolences".
func (r *Reading) carries(reg *phrase.Region, c *phrase.Clause) bool {
	if c.Form.Class != pack.Support {
		return false
	}
	for k := c.At + 1; k < len(reg.Chunks) && k < c.At+5; k++ {
		x := &reg.Chunks[k]
		if x.Trig != nil {
			return x.Trig.Class == pack.Noun && (x.Trig.Frame.Kind == pack.FSay || x.Trig.Frame.Kind == pack.FEvent)
		}
		if x.Kind == phrase.OfPunct {
			break
		}
	}
	return false
}

// anothersWords reports whether what follows the colon at chunk j is told by somebody
// else, who says it first thing: "denied it: the minister called the claims “lies”".
func (r *Reading) anothersWords(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause, j int) bool {
	k := j + 1
	for k < len(reg.Chunks) && !reg.Chunks[k].Finite() {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfQuote || x.Is(pack.Comp) && !x.Is(pack.Rel) {
			return false
		}
		k++
	}
	for i := range list {
		d := &list[i]
		if d.At != k || d.Frame.Kind != pack.FSay || d == c {
			continue
		}
		g := d.Get([]pack.Marker{pack.Subj})
		if g == nil || g.From <= j || g.From > k {
			return false
		}
		if m := r.Mentions[g.Mentions[0]].Kind; m != mention.Person && m != mention.Office {
			return false
		}
		for n := k + 1; n < len(reg.Chunks) && n < k+6; n++ {
			if x := &reg.Chunks[n]; x.Kind == phrase.OfQuote || d.Form.Has("judges") && (r.Opens(x) || r.Closes(x)) || x.Is(pack.Comp) && x.Kind == phrase.OfItem {
				return true
			}
		}
	}
	return false
}

// aboutThing reports whether the preposition at chunk j, directly behind a cue or whom it
// tells, has a thing behind it that was spoken of: no clause is quoted there.
func (r *Reading) aboutThing(reg *phrase.Region, c *phrase.Clause, j int) bool {
	x := &reg.Chunks[j]
	if x.Kind != phrase.OfItem || r.OwnerAt(reg, j) || j+1 >= len(reg.Chunks) || x.Is(pack.Comp) || reg.Chunks[j+1].Kind == phrase.OfDate { // "told him on Monday"
		return false
	}
	for k := j + 1; k < len(reg.Chunks) && k < j+mention.MaxReach; k++ {
		if y := &reg.Chunks[k]; y.Kind == phrase.OfQuote || word.Colon(r.Punct(y)) || y.Is(pack.Comp) && !y.Is(pack.Rel) && !y.Is(pack.Det) {
			return false // "told the crowd of it: “…”"
		}
	}
	if x.Is(pack.Of) || x.Is(pack.Prep) && (x.Mark&(pack.OfM|pack.Against) != 0 || x.Mark&pack.About != 0 && j > c.At+1) {
		return true
	}
	n := reg.PastDet(j + 1)
	return j == c.At+1 && x.Is(pack.Prep) && x.Mark&pack.About != 0 && n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Is(pack.TopicNoun)
}

// thingTold reports whether an article, a noun and a word for "of" stand at chunk j, and no
// verb behind them that can be theirs: a thing, not what was said of it.
func (r *Reading) thingTold(reg *phrase.Region, j int) bool {
	if j+2 >= len(reg.Chunks) || reg.Chunks[j].Kind != phrase.OfItem || !reg.Chunks[j].Is(pack.Det) || reg.Chunks[j].Is(pack.Comp) || reg.Chunks[j+1].Kind != phrase.OfItem {
		return false
	}
	x := &reg.Chunks[j+2]
	for n := j + 3; n < len(reg.Chunks) && n < j+6 && x.Kind == phrase.OfItem && x.Is(pack.Prep) && x.Mark&pack.To != 0; n++ { // "the need to cooperate closely"
		if y := &reg.Chunks[n]; y.Trig != nil && y.Feat&(pack.Base|pack.Inf) != 0 {
			return !r.verbAfter(reg, n)
		} else if y.Kind != phrase.OfItem || !y.Is(pack.Adverb) && y.Set != 0 {
			break
		}
	}
	return x.Kind == phrase.OfItem && !r.OwnerAt(reg, j+2) && (x.Is(pack.Of) || x.Is(pack.Prep) && x.Mark&pack.OfM != 0) && !r.verbAfter(reg, j+2)
}

// toInfinitive reports whether the verb at chunk n is an infinitive behind a word for "to",
// and no longer words in quotation marks follow it in its stretch.
func (r *Reading) toInfinitive(reg *phrase.Region, n int) bool {
	p, x := &reg.Chunks[n-1], &reg.Chunks[n]
	if p.Kind != phrase.OfItem || !p.Is(pack.Prep) || p.Mark&pack.To == 0 || x.Feat&(pack.Base|pack.Inf) == 0 || x.Trig == nil {
		return false
	}
	for k := n + 1; k < len(reg.Chunks) && !word.Semicolon(r.Punct(&reg.Chunks[k])); k++ {
		if reg.Chunks[k].Kind == phrase.OfQuote {
			return false
		}
	}
	return true
}

// verbAfter reports whether a verb that can only be finite, or a quotation, follows chunk k
// in its stretch.
func (r *Reading) verbAfter(reg *phrase.Region, k int) bool {
	for k++; k < len(reg.Chunks); k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfQuote || x.Is(pack.Rel) && !x.Is(pack.Comp) {
			return true
		}
		if m := r.Punct(x); word.Semicolon(m) || word.Comma(m) {
			return false
		}
		if x.Finite() && k > 0 && reg.Chunks[k-1].Is(pack.Prep) && reg.Chunks[k-1].Mark&pack.To != 0 && x.Feat&pack.Base != 0 {
			continue // an infinitive
		}
		if x.Kind == phrase.OfItem && (x.Is(pack.Aux) || x.Is(pack.Maybe) || x.Is(pack.Plan)) || x.Finite() && x.Feat&pack.Part == 0 {
			return true
		}
	}
	return false
}

// closes reports whether a mark closes a quotation.
func closes(m rune) bool { return m == '»' || m == '”' || m == '"' }
