package statement

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// accord reads "according to X": what was said is the rest of the sentence. A word
// that says so only of what is quoted needs a quotation in it.
func (r *Reading) accord(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause, s story.Statement) (story.Statement, bool) {
	s.Accord = true
	s, ok := r.inAccord(reg, c, list, s)
	return s, ok && (c.Frame.Needs != pack.NQuote || s.Mode != "indirect")
}

// pastDescription is the comma that closes a description of the source between commas,
// of which the one at chunk j opens it: "según Pérez, que dirigió la embajada, el pacto
// sigue"; j itself if none stands there.
func (r *Reading) pastDescription(reg *phrase.Region, j int) int {
	o := r.Pack.Order
	if o.SubjectFirst && !o.Inverted && !o.MarkedBefore || o.Cases {
		return r.pastWhoHeIs(reg, j)
	}
	if !o.Inverted || !o.Dropped && !o.Genders || j+2 >= len(reg.Chunks) {
		return j
	}
	x := &reg.Chunks[j+1]
	rel := x.Kind == phrase.OfItem && x.Is(pack.Rel) && !x.Is(pack.Det)
	if !rel && (x.Kind != phrase.OfItem || x.Is(pack.Prep) || x.Is(pack.Det) || x.Is(pack.And) || x.Is(pack.Sub) || x.Is(pack.Adverb) || x.Is(pack.Neg) || x.Is(pack.Aux) || x.Finite() || r.Verbal(x)) {
		return j
	}
	for k := j + 2; k < len(reg.Chunks) && k < j+actor.MaxClitics*3; k++ {
		switch x := &reg.Chunks[k]; {
		case word.Comma(r.Punct(x)):
			return k
		case x.Kind == phrase.OfQuote && !rel, x.Kind == phrase.OfPunct && !r.InnerMark(x), !rel && (r.Verbal(x) || x.Kind == phrase.OfItem && x.Is(pack.Aux)):
			return j
		}
	}
	return j
}

func (r *Reading) inAccord(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause, s story.Statement) (story.Statement, bool) {
	k := c.At + 1
	for k < len(reg.Chunks) && k < c.At+4 && reg.Chunks[k].Kind == phrase.OfItem && (reg.Chunks[k].Is(pack.Prep) || reg.Chunks[k].Is(pack.Det) || reg.Chunks[k].Is(pack.Word) || reg.Chunks[k].Is(pack.Of)) && reg.Chunks[k].Trig == nil {
		k++
	}
	if n := k + 1; r.Pack.Order.Cases && n < len(reg.Chunks) && reg.Chunks[k].Kind == phrase.OfMention && r.Mentions[reg.Chunks[k].Idx].Kind == mention.Possessive && reg.Chunks[n].Kind == phrase.OfMention {
		k = n // "as told his spokesman X"
	}
	if n := k + 2; n < len(reg.Chunks) && r.DocumentAt(reg, k) && reg.Chunks[n].Kind == phrase.OfMention && reg.Chunks[n-1].Mark&(pack.OfM|pack.By|pack.From) != 0 {
		k = n // "according to the statement of the ministry"
	}
	if n := k + 1; n < len(reg.Chunks) && reg.Chunks[k].Kind == phrase.OfMention && r.Mentions[reg.Chunks[k].Idx].Kind == mention.Medium && (k > c.At+1 && reg.Chunks[k-1].Mark&pack.To != 0 || r.Pack.Order.Cases && r.tellsMedium(reg, n)) && reg.Chunks[n].Kind == phrase.OfMention {
		if m := r.Resolve([]int32{reg.Chunks[k].Idx}, c); len(m) > 0 { // "as told the agency a source"
			s.Via = m[0]
		}
		k = n
	}
	if c.Get(c.Frame.A) != nil && r.comesAfter(reg, c) && r.beside(reg, c, list, func(e *phrase.Clause) bool { return e.Form.Class == pack.Verb && e.At < c.At }) != nil {
		return s, false // through whom a cue before it has its words
	}
	toldTo := k > c.At+1 && r.toldTo(reg, k)
	if toldTo {
		k = r.PastAdverbials(reg, r.ChainRight(reg, k).To) // "as (he) told reporters", "as told reporters the minister"
	}
	to := k
	if g := r.kinOf(reg, c, k); g != nil {
		s.Who, to = r.GroupWho(reg, g, c, &s), g.To
	} else if s.Via >= 0 && r.Pack.Order.Cases {
		a := r.ChainRight(reg, k)
		s.Who, s.By, to = r.Resolve(a.Mentions, c), r.WordsOf(a.Mentions), a.To
	} else if who, n, told := r.source(reg, c, &s); told {
		s.Who, to = who, n
	} else if k < len(reg.Chunks) && reg.Chunks[k].Kind == phrase.OfMention && (c.Form.Gapped() || !r.OwnerAt(reg, k+1)) {
		a := r.ChainRight(reg, k)
		s.Who, s.By, to = r.Resolve(a.Mentions, c), r.WordsOf(a.Mentions), a.To
		if to < len(reg.Chunks) && r.Pack.Order.MarkedBefore && reg.Chunks[to].Kind == phrase.OfMention && r.Mentions[reg.Chunks[to].Idx].Kind == mention.Medium { // a state's paper
			s.Who, s.By, to = r.Resolve([]int32{reg.Chunks[to].Idx}, c), r.WordsOf([]int32{reg.Chunks[to].Idx}), to+1
		} else if to < len(reg.Chunks) && r.Punct(&reg.Chunks[to]) == 0x300A { // a state's paper that no list has
			n := to + 1
			for n < len(reg.Chunks)-1 && n < to+12 && r.Punct(&reg.Chunks[n]) != 0x300B {
				n++
			}
			g := text.Range{First: reg.Chunks[k].First, Last: reg.Chunks[n].Last}
			s.Who, s.By, to = []int32{r.Stranger(g, reg)}, r.SpanOf(g), n+1
		} else if n := r.pastUnknown(reg, k, to); n > to { // a state's radio that no list has
			g := text.Range{First: reg.Chunks[k].First, Last: reg.Chunks[n-1].Last}
			s.Who, s.By, to = []int32{r.Stranger(g, reg)}, r.SpanOf(g), n
		}
	} else if r.Pack.Order.SubjectFirst && !toldTo { // "according to the newspaper", "to people close to him"
		n := c.At + 1
		for n < k && reg.Chunks[n].Is(pack.Prep) && !reg.Chunks[n].Is(pack.Det) {
			n++
		}
		if g := r.GroupAfter(reg, n-1); g != nil && (len(g.Mentions) > 0 || r.voiced(&reg.Chunks[g.To-1]) || c.At > 1 && reg.Chunks[c.At-1].Kind == phrase.OfQuote) {
			s.Who, to = r.GroupWho(reg, g, c, &s), max(g.To, n)
		}
	}
	if mi, n := r.namedBehind(reg, c, to); n > 0 {
		s.Who, s.By, to = r.Resolve([]int32{mi}, c), r.WordsOf([]int32{mi}), n
	}
	if len(s.Who) == 0 {
		s.Who, to = r.unnamedSource(reg, c, to)
	}
	if len(s.Who) == 0 && c.Form.Has("paper") {
		s.Who = r.paperOf(reg)
	}
	if len(s.Who) == 0 {
		return s, false
	}
	if c.Form.Has("persons") && (!r.people(s.Who) || !r.commaAfterPost(reg, to) || reg.Chunks[c.At+1].Feat&pack.Inf != 0) {
		return s, false // "For Spain, …": no source
	}
	if c.At == 0 || c.At == 1 && (reg.Chunks[0].Kind != phrase.OfQuote || word.Dash(rune(r.Doc.Tokens[r.Doc.Quotes[reg.Chunks[0].Idx].Open].Num))) || word.Colon(r.Punct(&reg.Chunks[c.At-1])) || r.Pack.Order.MarkedBefore { // at the beginning: after its comma
		for j := to; j < len(reg.Chunks) && j < to+12; j++ {
			if word.Comma(r.Punct(&reg.Chunks[j])) || r.EndsWithComma(&reg.Chunks[j]) {
				j = r.pastDescription(reg, j)
				if j+1 < len(reg.Chunks) && reg.Chunks[j+1].Kind == phrase.OfQuote && (j+2 >= len(reg.Chunks) || reg.Chunks[j+2].Kind == phrase.OfPunct) {
					return s, r.SetQuote(reg, j+1, &s)
				}
				if n := j + 2; n+1 < len(reg.Chunks) && reg.Chunks[j+1].Is(pack.And) && reg.Chunks[n].Is(pack.Comp) {
					j = n // "according to X, (so) that …"
				} else if n := j + 1; n+1 < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Is(pack.Comp) {
					j = n
				}
				end := r.contentEnd(reg, c, list, j+1)
				if !r.setContent(reg, j+1, end, &s) {
					return s, false
				}
				return s, true
			}
		}
		return s, false
	}
	if q := r.whichBefore(reg, c.At); q > 0 {
		return s, r.setRelative(reg, to, &s)
	}
	if q := r.verbBefore(reg, c.At); q > 0 {
		return s, r.setContent(reg, q, r.relativeEnd(reg, to), &s)
	}
	first, end := 0, c.At
	if word.Comma(r.Punct(&reg.Chunks[c.At-1])) {
		end--
	}
	if n := end - 1; n > 0 && to+2 < len(reg.Chunks) && word.Comma(r.Punct(&reg.Chunks[to])) && reg.Chunks[n].Kind == phrase.OfItem && (reg.Chunks[n].Is(pack.Sub) && (!reg.Chunks[n].Is(pack.Prep) || end < c.At) || reg.Chunks[n].Is(pack.And) && end < c.At) {
		return s, r.setContent(reg, to+1, r.contentEnd(reg, c, list, to+1), &s) // "…, and, according to X, …", "because, in the view of X, …"
	}
	if r.quoteOnly(reg, c.At) {
		return s, r.SetQuote(reg, 0, &s) // "“…”, says a statement of the ministry, published on its site"
	}
	to = r.pastWhereabouts(reg, r.pastEmphasis(reg, to))
	if n := r.joinedClause(reg, c.At, to); n > 0 { // "A is ready, but B, according to X, refuses"
		return s, r.setContent(reg, n, max(r.contentEnd(reg, c, list, to+1), to+1), &s)
	}
	if whole := r.Pack.Order.Incise && r.wholeBefore(reg, end, to); whole {
		// "the truce holds, according to A, but B refuses to talk"
	} else if r.insideClause(reg, c.At, to) || r.objectAfter(reg, c.At, to) {
		end = max(r.contentEnd(reg, c, list, to+1), to+1)
	}
	for j := min(end, c.At) - 1; j > 0 && end-j < syntax.MaxContent; j-- {
		x := &reg.Chunks[j]
		if word.Semicolon(r.Punct(x)) || x.Is(pack.Sub) && !x.Is(pack.Prep) && word.Comma(r.Punct(&reg.Chunks[j-1])) {
			first = j + 1
			break
		}
	}
	if end-first == 1 && reg.Chunks[first].Kind == phrase.OfQuote {
		return s, r.SetQuote(reg, first, &s)
	}
	return s, r.setContent(reg, first, end, &s)
}

// pastWhoHeIs is the comma that closes who or what the source is, a relative clause or an indefinite
// noun with one, where the comma at chunk j opens it: "according to A, a friend who died in May, the
// deal was dead"; j itself if none stands there.
func (r *Reading) pastWhoHeIs(reg *phrase.Region, j int) int {
	rel, noun := false, j+1 < len(reg.Chunks) && reg.Chunks[j+1].Kind == phrase.OfItem && r.Has(&r.Items[reg.Chunks[j+1].Item], word.Bit(pack.Det), "indef")
	for k := j + 1; k < len(reg.Chunks) && k < j+phrase.MaxAside; k++ {
		switch x := &reg.Chunks[k]; {
		case x.Kind == phrase.OfItem && x.Is(pack.Rel) && !x.Is(pack.Det) && (noun || k == j+1):
			rel = true
		case word.Comma(r.Punct(x)) && rel && k+2 < len(reg.Chunks):
			return k
		case rel && r.Pack.Order.Cases && (r.Opens(x) || r.Closes(x) || x.Kind == phrase.OfQuote):
			continue // “whom «Interfax» quotes”
		case x.Kind == phrase.OfPunct, x.Kind == phrase.OfQuote, !rel && (x.Finite() || !noun):
			return j
		}
	}
	return j
}

// wholeBefore reports whether a clause with its verb ends before chunk end, where a source is named, and behind
// the comma at chunk to a word like "but" opens another one with a subject of its own.
func (r *Reading) wholeBefore(reg *phrase.Region, end, to int) bool {
	if to+2 >= len(reg.Chunks) || !word.Comma(r.Punct(&reg.Chunks[to])) || reg.Chunks[to+1].Kind != phrase.OfItem || !reg.Chunks[to+1].Is(pack.And) || reg.Chunks[to+1].Is(pack.Prep) {
		return false
	}
	verb := func(from, to int) bool {
		for k := from; k < to; k++ {
			if x := &reg.Chunks[k]; x.Finite() && x.Feat&pack.Inf == 0 || x.Kind == phrase.OfItem && x.Is(pack.Aux) {
				return true
			}
		}
		return false
	}
	n := to + 2
	for n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfItem && (reg.Chunks[n].Is(pack.Adverb) || reg.Chunks[n].Is(pack.Det)) {
		n++
	}
	return n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfMention && verb(0, end) && verb(n+1, len(reg.Chunks))
}

// maxBareSubject bounds the chunks of a subject that alone stands behind its verb.
const maxBareSubject = 4

// objectAfter reports whether the phrase from chunk at to chunk to stands between commas, a
// verb before it and no other verb behind it: "they discussed, according to A, the crisis".
func (r *Reading) objectAfter(reg *phrase.Region, at, to int) bool {
	if !r.Pack.Order.Incise && !r.Pack.Order.Construct || at < 3 || to+1 >= len(reg.Chunks) || !word.Comma(r.Punct(&reg.Chunks[at-1])) || !word.Comma(r.Punct(&reg.Chunks[to])) {
		return false
	}
	if x := &reg.Chunks[to+1]; r.Pack.Order.Construct && x.Trig != nil && x.Trig.Class == pack.Verb {
		return false // "ended, according to A, stressing that"
	}
	j := at - 2
	for n := 0; r.Pack.Order.Construct && j > 0 && n < maxBareSubject && !reg.Chunks[j].Finite(); j, n = j-1, n+1 { // the subject stands behind its verb
		if x := &reg.Chunks[j]; x.Kind != phrase.OfMention && (x.Kind != phrase.OfItem || x.Is(pack.Prep) || x.Is(pack.And)) {
			return false
		}
	}
	for j > 0 && reg.Chunks[j].Kind == phrase.OfItem && reg.Chunks[j].Is(pack.Adverb) && !reg.Chunks[j].Finite() {
		j--
	}
	if x := &reg.Chunks[j]; x.Kind != phrase.OfItem || !x.Finite() && !x.Supports() && !(x.Is(pack.Plan) || x.Is(pack.Aux)) {
		return false
	}
	for k := to + 1; k < len(reg.Chunks); k++ {
		if x := &reg.Chunks[k]; x.Finite() && x.Feat&pack.Part == 0 {
			return false
		} else if word.Semicolon(r.Punct(x)) || word.Colon(r.Punct(x)) {
			break
		}
	}
	return true
}

// people reports whether all of some actors are persons or hold an office.
func (r *Reading) people(who []int32) bool {
	for _, w := range who {
		if k := r.Actors[w].Kind; k != mention.Person && k != mention.Office {
			return false
		}
	}
	return true
}

// compAhead reports whether a word for "according to" is a verb of its own where
// it stands: a complementiser follows before any comma.
func (r *Reading) compAhead(reg *phrase.Region, c *phrase.Clause) bool {
	if r.Pack.Order.SubjectFirst || c.Frame.Needs&pack.NComp == 0 {
		return false
	}
	for k := c.At + 1; k < len(reg.Chunks) && k < c.At+14; k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote || x.Finite() {
			return false
		}
		if x.Is(pack.Comp) && x.Kind == phrase.OfItem {
			return true
		}
	}
	return false
}

// voiced reports whether a noun can name a source: a person, a body, a document.
func (r *Reading) voiced(x *phrase.Chunk) bool {
	return x.Set&(word.Bit(pack.Noun)|word.Bit(pack.Title)|word.Bit(pack.Group)|word.Bit(pack.OrgWord)|word.Bit(pack.Body)|word.Bit(pack.Media)) != 0
}

// colonQuote reads a sentence that ends with a colon and a quotation and has no
// verb of saying: "She made her case in one line: …". The colon is the cue, and
// the subject of the sentence, if it is a person, the speaker.
func (r *Reading) colonQuote(reg *phrase.Region) (story.Statement, bool) {
	s := story.Statement{Via: -1, Occasion: -1, Quote: -1, Sent: reg.Sent, At: -1, From: -1}
	if !r.Pack.Order.SubjectFirst {
		return s, false
	}
	k := len(reg.Chunks) - 1
	for k > 0 && reg.Chunks[k].Kind == phrase.OfPunct {
		k--
	}
	last := word.Colon(r.Punct(&reg.Chunks[len(reg.Chunks)-1]))
	if last {
		k = len(reg.Chunks)
	} else if k < 2 || reg.Chunks[k].Kind != phrase.OfQuote || !word.Colon(r.Punct(&reg.Chunks[k-1])) {
		return s, false
	}
	if k < 2 {
		return s, false
	}
	g := r.FirstSubject(reg, 0, k-1)
	if x := &reg.Chunks[0]; g == nil && last && k == 2 && x.Kind == phrase.OfMention && !r.Mentions[x.Idx].Bare { // "The minister:" above his words
		g = &phrase.Group{Mentions: []int32{x.Idx}, To: 1}
	}
	if g == nil && r.Pack.Order.Inverted { // "As soon as he landed, X was blunt: “…”"
		for j := k - 2; j > 0 && g == nil && k-j < phrase.MaxSubject; j-- {
			if word.Comma(r.Punct(&reg.Chunks[j])) {
				g = r.FirstSubject(reg, j+1, k-1)
			}
		}
	}
	if g == nil && r.Pack.Order.MarkedBefore { // whoever opens the stretch that ends with the colon, whatever it tells of him
		if p := r.Stretch(reg, k-1); p+1 < k-1 && reg.Chunks[p].Kind == phrase.OfMention && !reg.Chunks[p+1].Is(pack.Of) && r.Mentions[reg.Chunks[p].Idx].Kind != mention.Possessive {
			g = &phrase.Group{Mentions: []int32{reg.Chunks[p].Idx}, From: p, To: p + 1, Begin: p}
		}
	}
	if g == nil || len(g.Mentions) == 0 {
		return s, false
	}
	s.Who, s.By = r.Resolve(g.Mentions, nil), r.WordsOf(g.Mentions)
	if len(s.Who) == 0 || r.Actors[s.Who[0]].Kind != mention.Person {
		return s, false
	}
	s.Rules, s.Cue = []string{"colon"}, r.SpanOf(text.Range{First: reg.Chunks[k-1].First, Last: reg.Chunks[k-1].Last})
	if last {
		return s, r.quoteBelow(reg, &s)
	}
	return s, r.SetQuote(reg, k, &s)
}

// clauseIn reports whether a verb, or a word like "must", stands among the chunks from
// k on; where no pack could list all verbs, a word that nobody knows may be one.
func (r *Reading) clauseIn(reg *phrase.Region, k int) bool {
	for ; k < len(reg.Chunks); k++ {
		x := &reg.Chunks[k]
		if p := k - 1; p > 0 && x.Kind == phrase.OfItem && reg.Chunks[p].Kind == phrase.OfItem && reg.Chunks[p].Is(pack.Det) && !reg.Chunks[p].Is(pack.Comp) && (x.Set == 0 || x.Is(pack.Neg)) {
			continue // "a snub and a loan"
		}
		if x.Kind == phrase.OfQuote || x.Finite() || x.Trig != nil && x.Trig.Class != pack.Noun || x.Kind == phrase.OfItem && (x.Set == 0 || x.Set&(word.Bit(pack.Aux)|word.Bit(pack.Plan)|word.Bit(pack.Maybe)|word.Bit(pack.Neg)) != 0) {
			return true
		}
	}
	return false
}

// introduced reports whether a cue with its subject is an aside that a word for
// "as" opens: "As Clyburn noted, …".
func (r *Reading) introduced(reg *phrase.Region, s *story.Statement) bool {
	k := s.From - 1
	for k > 0 && reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Is(pack.Det) && !reg.Chunks[k].Is(pack.Prep) {
		k--
	}
	return s.From > 0 && reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Mark&pack.As != 0 && reg.Chunks[k].Is(pack.Sub)
}

// framed takes what was said from around an aside: after its comma where it
// opens the sentence, before it where it closes it, else the whole sentence.
func (r *Reading) framed(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause, s *story.Statement) bool {
	b := s.From - 1
	for b > 0 && !(reg.Chunks[b].Kind == phrase.OfItem && reg.Chunks[b].Is(pack.Sub)) {
		b--
	}
	return r.besides(reg, c, list, b, c.At+1, s)
}

// besides makes the content of what stands beside the aside [b,from): its end
// is the first comma, colon or quotation after from.
func (r *Reading) besides(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause, b, from int, s *story.Statement) bool {
	n := len(reg.Chunks)
	end := from
	for end < n && end < from+14 && !word.Comma(r.Punct(&reg.Chunks[end])) && !word.Colon(r.Punct(&reg.Chunks[end])) && reg.Chunks[end].Kind != phrase.OfQuote {
		if reg.Chunks[end].Is(pack.Comp) && reg.Chunks[end].Kind == phrase.OfItem {
			return false
		}
		end++
	}
	if end >= n || end >= from+14 || end+2 >= n && reg.Chunks[end].Kind != phrase.OfQuote && !(end+1 < n && reg.Chunks[end+1].Kind == phrase.OfQuote) { // nothing after it
		lo := max(0, b-syntax.MaxContent)
		if b == 0 || !word.Comma(r.Punct(&reg.Chunks[b-1])) && !word.Dash(r.Punct(&reg.Chunks[b-1])) && reg.Chunks[b-1].Kind != phrase.OfQuote {
			return false
		}
		if b >= 1 && reg.Chunks[b-1].Kind == phrase.OfQuote && b == 1 {
			return r.SetQuote(reg, 0, s)
		}
		return r.setContent(reg, lo, b, s)
	}
	if b <= 1 || r.Boundary(&reg.Chunks[b-1]) && !word.Comma(r.Punct(&reg.Chunks[b-1])) {
		if reg.Chunks[end].Kind != phrase.OfQuote {
			end++
		}
		if reg.Chunks[end].Kind == phrase.OfQuote {
			return r.direct(reg, c, end, s)
		}
		return r.setContent(reg, end, r.contentEnd(reg, c, list, end), s)
	}
	if !word.Comma(r.Punct(&reg.Chunks[b-1])) && !word.Dash(r.Punct(&reg.Chunks[b-1])) {
		return false
	}
	return r.setContent(reg, max(0, b-syntax.MaxContent), n, s)
}

// ownWords reads "in X's view" and "as X put it".
func (r *Reading) ownWords(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause, s story.Statement) (story.Statement, bool) {
	if c.Form.Class == pack.Verb {
		if s.Who = r.speakers(reg, c, list, &s); len(s.Who) == 0 || !r.introduced(reg, &s) {
			return s, false
		}
		return s, r.framed(reg, c, list, &s)
	}
	a := c.Get([]pack.Marker{pack.Poss})
	if a == nil || a.From >= c.At || a.From == 0 {
		return s, false
	}
	b := a.From - 1
	if x := &reg.Chunks[b]; x.Kind != phrase.OfItem || x.Mark&pack.In == 0 || c.At-a.From > 4 {
		return s, false
	}
	// "in his opinion column": the noun must end its group
	if n := c.At + 1; n < len(reg.Chunks) && !r.Boundary(&reg.Chunks[n]) && !(b > 0 && reg.Chunks[n].Finite()) {
		return s, false
	}
	s.Who, s.By = r.Resolve(a.Mentions, c), r.WordsOf(a.Mentions)
	if len(s.Who) == 0 {
		return s, false
	}
	return s, r.besides(reg, c, list, b, c.At+1, &s)
}

// insideClause reports whether an aside [b,to) stands between commas or dashes within
// a clause that goes on after it: "The visit, according to X, will begin in May".
func (r *Reading) insideClause(reg *phrase.Region, b, to int) bool {
	if b < 1 || to+2 >= len(reg.Chunks) {
		return false
	}
	open, end := r.Punct(&reg.Chunks[b-1]), r.Punct(&reg.Chunks[to])
	if !(word.Comma(open) || word.Dash(open)) || !(word.Comma(end) || word.Dash(end)) {
		return false
	}
	n := &reg.Chunks[to+1]
	if n.Is(pack.Sub) && !n.Is(pack.Prep) || n.Is(pack.Rel) || n.Is(pack.Comp) && !n.Is(pack.Det) {
		return false
	}
	for k := b - 2; k >= 0; k-- { // a clause with its verb before it ends at the comma
		x := &reg.Chunks[k]
		if word.Semicolon(r.Punct(x)) || word.Colon(r.Punct(x)) || x.Is(pack.Comp) && x.Kind == phrase.OfItem {
			break
		}
		if x.Finite() {
			return n.Is(pack.And) || r.Pack.Order.Construct && n.Is(pack.Prep) // "praised, according to the statement, the part of"
		}
	}
	return true
}
