package statement

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// complement finds what was said: to the right of the cue, else to its left.
func (r *Reading) complement(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause, taken map[int]bool, s *story.Statement) bool {
	f := c.Frame
	verb := c.Form.Class == pack.Verb
	if c.Form.Has("clause") && !c.Form.Gapped() && slices.ContainsFunc(reg.Chunks[c.At].Trigs, func(f *pack.Form) bool { return f.Gapped() && f.Frame.Kind == pack.FEvent }) {
		return false // "declared A unwelcome": a deed
	}
	if r.Pack.Order.MarkedBefore && r.EndsWithCue(reg, c) && (r.PendingQuote(reg) || reg.Chunks[0].Kind == phrase.OfItem && reg.Chunks[0].Is(pack.Prep) && !reg.Chunks[0].Is(pack.And)) {
		return false // "(“…”) At the forum, A said so."
	}
	r.notSubjects(c, s)
	// to the right
	start := c.At + 1
	if n := r.addressee(reg, c, start); n > start && !(r.OwnerAt(reg, n) && c.Frame.Needs&pack.NBare != 0) {
		if verb && (r.TellsOf(reg, c, n) || f.Needs&pack.NBare != 0 && reg.Chunks[start].Kind != phrase.OfMention && (n >= len(reg.Chunks) || r.Pack.Habits.Enders[r.Punct(&reg.Chunks[n])]) && r.clauseFollows(reg, c, start)) {
			return r.indirect(reg, c, list, start, s)
		}
		start = n
	}
	if s.Past > start {
		if start = s.Past; start < len(reg.Chunks) && word.Comma(r.Punct(&reg.Chunks[start])) {
			start++
		}
	}
	if found, ok := r.speaksInside(reg, c, list, s); found {
		return ok
	}
	told := c.Feat&(pack.Past|pack.Pres) != 0 || s.Relayed
	if verb && f.Needs&pack.NRest != 0 && r.remarked(reg, c, start, taken, s) {
		return true
	}
	if verb && f.Needs&pack.NRest != 0 && r.GoesRight(reg, c, start) {
		return r.rest(reg, c, list, start, taken, s)
	}
	if verb && r.colonBehind(reg, c, start) {
		return r.rest(reg, c, list, start+1, taken, s)
	}
	if l := r.quoteLeft(reg, c, s, taken); verb && l >= 0 && f.Needs&pack.NQuote != 0 && r.SpeechLike(reg, l) && told {
		if n := r.resumes(reg, c, start); n > 0 && !taken[n] {
			taken[l], taken[n] = true, true
			r.spanQuotes(reg, l, n, s)
			return true
		}
		taken[l] = true
		return r.direct(reg, c, l, s)
	}
	if verb && f.Needs&pack.NQuote != 0 && told && r.shortLeft(reg, c, s) {
		if n := r.resumes(reg, c, start); n > 0 && !taken[n] {
			taken[n] = true
			first := s.Content.Start
			r.SetQuote(reg, n, s)
			s.Content.Start = first
		}
		return true
	}
	if r.NotTo(reg, c, start) {
		return false
	}
	if f.Needs&pack.NRest != 0 && verb {
		return r.rest(reg, c, list, start, taken, s)
	}
	if verb && f.Needs&(pack.NInf|pack.NPred) != 0 && r.Predicate(reg, c, start) {
		return r.indirect(reg, c, list, start, s)
	}
	if f.Needs&pack.NBare != 0 && verb && r.Pack.Order.MarkedBefore && start < len(reg.Chunks) && r.clauseFollows(reg, c, start) && !r.afterContent(reg, c, s) {
		return r.indirect(reg, c, list, start, s)
	}
	words := 0
	for j := start; j < len(reg.Chunks) && j < c.At+mention.MaxReach; j++ {
		x := &reg.Chunks[j]
		m := r.Punct(x)
		switch {
		case x.Kind == phrase.OfQuote && verb && c.Form.Has("judges") && words > 0 && !taken[j] && f.Needs&pack.NQuote != 0 && r.judged(reg, start, j): // "calling the claims “…”"
			taken[j] = true
			return r.setContent(reg, start, j+1, s)
		case verb && c.Form.Has("judges") && j < start+12 && x.Is(pack.Rel) && r.quoteSoon(reg, j):
			words++
		case verb && c.Form.Has("judges") && x.Finite() && j > start && reg.Chunks[j-1].Is(pack.Rel) && r.quoteSoon(reg, j):
			words++
		case x.Kind == phrase.OfQuote:
			if taken[j] {
				return false
			}
			if f.Needs&pack.NQuote == 0 || !verb {
				return false
			}
			if words > 0 && reg.Chunks[j-1].Kind == phrase.OfItem && reg.Chunks[j-1].Is(pack.And) && !r.Capital(r.Doc.Quotes[x.Idx].Open+1) && !c.Form.Has("judges") {
				return false // "said that X begged him for help and “would have …”": not what X said
			}
			taken[j] = true
			if r.fragment(reg, j) && f.Needs&pack.NBare != 0 { // says “…” despite it all
				return r.indirect(reg, c, list, j, s)
			}
			return r.direct(reg, c, j, s)
		case j > start && x.Kind == phrase.OfItem && x.Trig != nil && x.Trig.Class == pack.Verb && x.Trig.Frame.Kind == pack.FSay && x.Feat&pack.Inf != 0: // "to demand apologies and announce that"
			return r.leftContent(reg, c, taken, s)
		case x.Is(pack.Comp):
			if f.Needs&pack.NComp == 0 || j+1 < len(reg.Chunks) && reg.Chunks[j+1].Is(pack.And) && !reg.Chunks[j+1].Is(pack.Comp) && !reg.Chunks[j+1].Is(pack.Neg) || r.Describes(reg, c) && !r.personBefore(c) || words > 14 || r.RelativeAt(reg, c, start, j) || r.goesOnThat(reg, c, j) || r.apposedThat(reg, c, j) {
				return r.leftContent(reg, c, taken, s)
			}
			if q := r.judgementAfter(reg, c, j); q > 0 && !taken[q] {
				taken[q] = true
				return r.direct(reg, c, q, s)
			}
			return r.indirect(reg, c, list, j+1, s)
		case word.Colon(m):
			if f.Needs&pack.NColon == 0 && f.Needs&pack.NQuote == 0 {
				return false
			}
			for n := j + 1; n < len(reg.Chunks); n++ {
				if reg.Chunks[n].Kind == phrase.OfQuote {
					if r.othersCue(reg, n) {
						return false
					}
					taken[n] = true
					return r.direct(reg, c, n, s)
				}
				if reg.Chunks[n].Kind != phrase.OfPunct {
					break
				}
			}
			if j+1 >= len(reg.Chunks) {
				return r.block(reg, s)
			}
			if r.anothersWords(reg, c, list, j) || r.inciseEnds(reg, list, j) {
				return false
			}
			if r.shortAfter(reg, j+1, s) {
				return true
			}
			return f.Needs&pack.NColon != 0 && r.indirect(reg, c, list, j+1, s)
		case word.Semicolon(m):
			return r.leftContent(reg, c, taken, s)
		case word.Comma(m), word.Dash(m):
			if r.endsDashAside(reg, c, j) {
				return false
			}
			if n := j + 1; n < len(reg.Chunks) && reg.Chunks[n].Kind == phrase.OfQuote && !taken[n] && f.Needs&pack.NQuote != 0 {
				// between two quotations of one speech the cue belongs to both
				if l := r.quoteLeft(reg, c, s, taken); l >= 0 {
					taken[l], taken[n] = true, true
					r.spanQuotes(reg, l, n, s)
					return true
				}
				taken[n] = true
				if b := r.cueStart(c, s); r.Pack.Habits.Cased && b > 1 && word.Comma(r.Punct(&reg.Chunks[b-1])) && !r.Capital(r.Doc.Quotes[reg.Chunks[n].Idx].Open+1) {
					return r.setContent(reg, max(0, b-phrase.MaxSubject), r.contentEnd(reg, c, list, n), s) // "The goal, he said, “is …”"
				}
				return r.direct(reg, c, n, s)
			}
			if n := j + 1; n < len(reg.Chunks) && reg.Chunks[n].Is(pack.Comp) && f.Needs&pack.NComp != 0 {
				continue
			}
			if n := j + 1; j == start && start > c.At+1 && word.Comma(m) && verb && n < len(reg.Chunks) && f.Needs&pack.NBare != 0 && !r.afterContent(reg, c, s) && r.bareStart(reg, c, n) {
				return r.indirect(reg, c, list, n, s) // "told CNN, his policy would be"
			}
			if n := r.quotePastAside(reg, j, start); n > 0 && verb && !taken[n] && f.Needs&pack.NQuote != 0 && !r.afterContent(reg, c, s) {
				taken[n] = true
				return r.direct(reg, c, n, s)
			}
			if n := r.pastAside(reg, c, j); n > 0 && (!r.afterContent(reg, c, s) || r.Pack.Order.Construct && f.Needs&pack.NComp != 0 && n+1 < len(reg.Chunks) && reg.Chunks[n+1].Kind == phrase.OfItem && reg.Chunks[n+1].Is(pack.Comp)) {
				j = n // "after years of silence, said A, on Friday, that"
				continue
			}
			if r.afterContent(reg, c, s) || !r.PastComma(reg, j) {
				return r.leftContent(reg, c, taken, s)
			}
		case j == start && verb && r.thingTold(reg, j): // "stressed the importance of lifting the sanctions imposed on"
			return r.leftContent(reg, c, taken, s)
		case j == start && verb && r.aboutThing(reg, c, j): // "informed him of a plan that …", "warned of the danger": no clause
			return r.leftContent(reg, c, taken, s)
		case x.Is(pack.Sub) && x.Is(pack.Maybe) && j == start && f.Needs&pack.NBare != 0 && verb && !r.afterContent(reg, c, s): // "said if he won, he would …"
			return r.indirect(reg, c, list, j, s)
		case x.Is(pack.Rel) && verb && f.Needs&pack.NQuote != 0 && r.resumes(reg, c, j) > 0: // "told the mayors who came, “…”"
			n := r.resumes(reg, c, j)
			taken[n] = true
			return r.direct(reg, c, n, s)
		case x.Finite() && x.Trig.Frame.Kind == pack.FOther && x.Last-x.First > 2 && f.Needs&pack.NBare != 0 && words == 0: // a clause in itself: "it was believed"
			return r.indirect(reg, c, list, j, s)
		case (x.Is(pack.Rel) || x.Finite() && r.Asyndetic(reg, c, j)) && f.Needs&pack.NComp != 0 && r.compPast(reg, c, j) > 0:
			j = r.compPast(reg, c, j) - 1
		case j == start && verb && f.Needs&pack.NComp != 0 && r.thatPastWhile(reg, j) > 0 && !r.afterContent(reg, c, s):
			return r.indirect(reg, c, list, r.thatPastWhile(reg, j)+1, s) // "said while in Beijing that"
		case x.Is(pack.Sub) && !x.Is(pack.Prep) && words == 0, x.Is(pack.Rel):
			return r.leftContent(reg, c, taken, s)
		case f.Needs&pack.NComp != 0 && r.describesNoun(reg, c, j): // "said in a statement published on Monday that"
			words++
		case x.Finite() && x.Trig.Frame.Kind != pack.FOther && f.Needs&pack.NBare == 0,
			j > start && x.Finite() && x.Trig.Class == pack.Verb && x.Trig.Frame.Kind == pack.FSay && !r.bareStart(reg, c, j-1): // what follows is another's
			return r.leftContent(reg, c, taken, s)
		default:
			if n := j + 1; j == start && n < len(reg.Chunks) && r.toInfinitive(reg, n) {
				return r.leftContent(reg, c, taken, s) // "promised to reopen its border “step by step”"
			}
			if f.Needs&pack.NBare != 0 && verb && !r.Pack.Order.MarkedBefore && !r.afterContent(reg, c, s) && !r.governedNoun(reg, j, start) && r.bareStart(reg, c, j) {
				return r.indirect(reg, c, list, j, s)
			}
			words++
		}
	}
	return r.leftContent(reg, c, taken, s)
}

// describesNoun reports whether the participle at chunk j, behind the cue of a clause, describes the noun or the
// person right before it, with a complementiser behind and no other verb between.
func (r *Reading) describesNoun(reg *phrase.Region, c *phrase.Clause, j int) bool {
	x := &reg.Chunks[j]
	if !r.Pack.Order.Inverted || r.Pack.Order.Cases || j < c.At+2 || x.Kind != phrase.OfItem || x.Feat&pack.Part == 0 || x.Feat&pack.Pres != 0 {
		return false
	}
	if p := &reg.Chunks[j-1]; p.Kind != phrase.OfMention && (p.Kind != phrase.OfItem || p.Set&(word.Bit(pack.Aux)|word.Bit(pack.And)|word.Bit(pack.Prep)|word.Bit(pack.Neg)|word.Bit(pack.Adverb)|word.Bit(pack.Rel)|word.Bit(pack.Comp)) != 0 || p.Finite()) {
		return false
	}
	for k := j + 1; k < len(reg.Chunks) && k < j+mention.MaxReach/2; k++ {
		y := &reg.Chunks[k]
		switch {
		case y.Kind == phrase.OfItem && y.Is(pack.Comp):
			return true
		case y.Kind == phrase.OfPunct, y.Kind == phrase.OfQuote, y.Finite(), y.Kind == phrase.OfItem && (y.Is(pack.Rel) || y.Is(pack.Aux)):
			return false
		}
	}
	return false
}

// pastAside is the comma that closes what the one at chunk j opens, where a
// complementiser, a colon or a quotation follows it: the speaker is described
// between commas. 0 if it opens nothing such.
func (r *Reading) pastAside(reg *phrase.Region, c *phrase.Clause, j int) int {
	if r.Pack.Order.Inverted && c.Form.Class == pack.Verb {
		return r.PastParenthesis(reg, j)
	}
	if r.Pack.Order.SubjectFirst || c.Form.Class != pack.Verb || c.Get([]pack.Marker{pack.Subj}) == nil {
		return 0
	}
	for k := j + 2; k+1 < len(reg.Chunks) && k < j+26; k++ {
		x := &reg.Chunks[k]
		m := r.Punct(x)
		if x.Kind == phrase.OfQuote || word.Semicolon(m) || x.Is(pack.Comp) && x.Kind == phrase.OfItem && !x.Is(pack.Rel) {
			return 0
		}
		if word.Colon(m) && reg.Chunks[k+1].Kind == phrase.OfQuote && (reg.Chunks[j+1].Is(pack.Rel) || r.whileClause(reg, j+1, k)) {
			return k - 1 // "added the minister, who stood beside his guest: “…”"
		}
		if !word.Comma(m) {
			continue
		}
		if n := &reg.Chunks[k+1]; n.Is(pack.Comp) && !n.Is(pack.Rel) || n.Kind == phrase.OfQuote || word.Colon(r.Punct(n)) {
			return k
		}
	}
	return 0
}

// whileClause reports whether the chunks from k to end say, behind "and" and an auxiliary or a
// pronoun, what the speaker was doing, and nothing that anybody said: "said the minister, and he
// waved his hand: “…”".
func (r *Reading) whileClause(reg *phrase.Region, k, end int) bool {
	if x := &reg.Chunks[k]; x.Kind == phrase.OfItem && x.Is(pack.And) && !x.Is(pack.Aux) {
		k++
	}
	x := &reg.Chunks[k]
	if !(x.Kind == phrase.OfItem && x.Is(pack.Aux)) && !(x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Pronoun) {
		return false
	}
	for ; k < end; k++ {
		if t := reg.Chunks[k].Trig; t != nil && t.Frame.Kind == pack.FSay {
			return false
		}
	}
	return true
}

// judged reports whether chunks [from,to) are what a verb of judging has for its
// object, no word for "with" or "by" before the quotation.
func (r *Reading) judged(reg *phrase.Region, from, to int) bool {
	for k := from; k < to; k++ {
		if x := &reg.Chunks[k]; x.Kind == phrase.OfPunct || x.Is(pack.Comp) && !x.Is(pack.Rel) || x.Is(pack.Sub) && !x.Is(pack.Prep) && !x.Is(pack.Rel) {
			return false
		}
	}
	return !reg.Chunks[to-1].Is(pack.Prep)
}

// compPast is the complementiser after a relative clause at chunk j that parts it
// from its verb, in a language whose subjects come behind: 0 if there is none.
func (r *Reading) compPast(reg *phrase.Region, c *phrase.Clause, j int) int {
	if r.Pack.Order.SubjectFirst || c.Form.Class != pack.Verb || c.Get([]pack.Marker{pack.Subj}) == nil {
		return 0
	}
	for k := j + 1; k < len(reg.Chunks) && k < j+14; k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfPunct && !r.Closes(x) && !r.Opens(x) || x.Kind == phrase.OfQuote || k > j+1 && x.Trig != nil && x.Trig.Frame.Kind == pack.FSay {
			return 0
		}
		if x.Is(pack.Comp) && x.Kind == phrase.OfItem && !x.Is(pack.Rel) {
			return k
		}
	}
	return 0
}

// thatPastWhile is the word for "that" behind a short clause without a subject, which a word like "while" opens
// right behind a cue at chunk j: "said WHILE VISITING BEIJING that"; 0 if there is none.
func (r *Reading) thatPastWhile(reg *phrase.Region, j int) int {
	o := r.Pack.Order
	if x := &reg.Chunks[j]; !o.SubjectFirst || o.Inverted || o.MarkedBefore || x.Kind != phrase.OfItem || !x.Is(pack.Sub) || x.Is(pack.Maybe) || x.Is(pack.Comp) || j+1 >= len(reg.Chunks) {
		return 0
	}
	if y := &reg.Chunks[j+1]; y.Kind != phrase.OfItem || !y.Is(pack.Prep) && y.Feat&(pack.Ger|pack.Part) == 0 {
		return 0
	}
	for k := j + 2; k < len(reg.Chunks) && k < j+mention.MaxReach/2; k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfItem && x.Is(pack.Comp) && (x.Is(pack.Rel) || !x.Is(pack.Det)) && !x.Is(pack.Prep) {
			return k
		}
		if x.Kind == phrase.OfQuote || x.Kind == phrase.OfPunct || x.Finite() && x.Feat&pack.Part == 0 || x.Kind == phrase.OfItem && x.Is(pack.Aux) && !x.Is(pack.Prep) {
			return 0
		}
	}
	return 0
}

// resumes is the quotation with which the speech before a cue goes on in the
// same sentence: after a comma, with no other verb in between; 0 if none.
func (r *Reading) resumes(reg *phrase.Region, c *phrase.Clause, j int) int {
	if j == c.At+1 && j < len(reg.Chunks) && reg.Chunks[j].Kind == phrase.OfQuote {
		return j
	}
	for ; j+1 < len(reg.Chunks) && j < c.At+mention.MaxReach; j++ {
		x := &reg.Chunks[j]
		if r.Pack.Order.Inverted && x.Kind == phrase.OfItem && x.Is(pack.Rel) && !x.Is(pack.Det) {
			return 0 // "…, who phoned her"
		}
		if x.Finite() && x.Trig.Frame.Kind == pack.FSay || word.Semicolon(r.Punct(x)) || x.Kind == phrase.OfItem && x.Is(pack.And) && !x.Is(pack.Neg) && reg.Chunks[j+1].Finite() {
			return 0
		}
		if x.Trig != nil && x.Trig.Class == pack.Verb && x.Feat&pack.Ger != 0 && x.Trig.Frame.Kind == pack.FSay {
			return 0
		}
		if m := r.Punct(x); (word.Comma(m) || word.Dash(m)) && reg.Chunks[j+1].Kind == phrase.OfQuote {
			return j + 1
		}
	}
	return 0
}

// leftContent takes what was said from before the cue.
func (r *Reading) leftContent(reg *phrase.Region, c *phrase.Clause, taken map[int]bool, s *story.Statement) bool {
	if c.Form.Class == pack.Noun || c.Feat&pack.Ger != 0 && c.Feat&(pack.Past|pack.Pres) == 0 && !s.Relayed {
		return false
	}
	if c.Frame.Needs&pack.NQuote != 0 {
		if q := r.quoteLeft(reg, c, s, taken); q >= 0 {
			taken[q] = true
			return r.direct(reg, c, q, s)
		}
	}
	if c.Frame.Needs&(pack.NBare|pack.NQuote) == 0 && !r.Pack.Habits.Dash || !r.afterContent(reg, c, s) || r.ClauseOfItsOwn(reg, c) || r.saysThing(reg, c) {
		return false
	}
	if r.Pack.Order.Incise && c.Form.Class == pack.Verb {
		if _, ok := r.InciseAt(reg, c.At); !ok {
			return false
		}
	}
	if p := r.BeforeVerb(reg, c.At); p >= 0 && r.Pack.Order.Inverted && reg.Chunks[p].Kind == phrase.OfItem && reg.Chunks[p].Is(pack.Rel) {
		return false // "…, who denied it"
	}
	b := r.cueStart(c, s)
	if b > 1 && c.Frame.Needs&pack.NBare == 0 {
		if x := &reg.Chunks[b-2]; x.Finite() && x.Trig.Class == pack.Verb && x.Trig.Frame.Kind == pack.FSay {
			return false // "“…,” he said, citing a group called X": his words
		}
	}
	// where the cue stands between commas, the sentence goes on after it
	end := b - 1
	if r.closesAfterComma(reg, b-1) {
		end = b
	}
	if r.Pack.Order.MarkedBefore && end > 0 && r.SetsBehind(&reg.Chunks[end-1]) {
		return false // "asked whether he would go, X only said “no”": when he said it
	}
	for j := c.At + 1; j < len(reg.Chunks)-1 && j < c.At+14; j++ {
		x := &reg.Chunks[j]
		if x.Finite() || x.Is(pack.Comp) {
			break
		}
		if word.Comma(r.Punct(x)) {
			n := j + 1
			y := &reg.Chunks[n]
			if !y.Is(pack.Sub) && !y.Is(pack.And) && !y.Is(pack.Rel) && !(y.Kind == phrase.OfItem && y.Is(pack.Prep) && !r.VerbAhead(reg, n)) && !(y.Trig != nil && y.Feat&pack.Ger != 0) && (len(reg.Chunks)-n > 2 || r.VerbAhead(reg, n) || y.Is(pack.Aux) && n+1 < len(reg.Chunks) && reg.Chunks[n+1].Kind == phrase.OfQuote) && !r.describesSpeaker(reg, c, b-1, n) && !r.relaysBehind(reg, n) {
				end = len(reg.Chunks)
			}
			break
		}
	}
	first := 0
	for k := b - 1; k > 0 && b-k < syntax.MaxContent; k-- { // not over another statement's words
		if word.Semicolon(r.Punct(&reg.Chunks[k])) {
			first = k + 1
			break
		}
	}
	if r.quoteHasCue(reg, first, end) {
		return false
	}
	return r.setContent(reg, first, end, s)
}

// setContent makes chunks [from,to) the content.
func (r *Reading) setContent(reg *phrase.Region, from, to int, s *story.Statement) bool {
	for from < to && (reg.Chunks[from].Kind == phrase.OfPunct && !r.Opens(&reg.Chunks[from]) || reg.Chunks[from].Is(pack.And) && from == 0) {
		from++
	}
	if from >= to {
		return false
	}
	g := r.Trim(text.Range{First: reg.Chunks[from].First, Last: reg.Chunks[to-1].Last})
	if g.First >= g.Last {
		return false
	}
	b, e := r.Doc.Bytes(g)
	s.Content, s.Mode, s.At, s.End = word.Span{Start: b, End: e}, "indirect", from, to
	lo, spoken := r.FirstQuote(g.First), false
	for ; lo < len(r.Doc.Quotes) && r.Doc.Quotes[lo].Open < g.Last && !spoken; lo++ {
		q := &r.Doc.Quotes[lo]
		spoken = r.Opaque(q) || !r.Pack.Habits.Cased || q.Open+1 >= q.Close || !r.Capital(q.Open+1)
	}
	if !spoken { // names in quotation marks
		return true
	}
	s.Mode = "mixed"
	if k := r.FirstQuote(g.First); k < len(r.Doc.Quotes) {
		if q := &r.Doc.Quotes[k]; q.Open == g.First && q.Close == g.Last-1 && q.Start < q.End { // a quotation too short to be set apart
			s.Quote, s.Mode, s.Content = int32(k), "direct", word.Span{Start: q.Start, End: q.End} //nolint:gosec // an index
			r.Tidy(&s.Content)
			return s.Content.Start < s.Content.End
		}
	}
	if to-from > 3 {
		return true
	}
	only := -1 // the quotation that is all there is
	for k := from; k < to; k++ {
		switch reg.Chunks[k].Kind {
		case phrase.OfQuote:
			if only < 0 {
				only = k
			}
		case phrase.OfPunct:
		default:
			return true
		}
	}
	if only >= 0 {
		return r.SetQuote(reg, only, s)
	}
	return true
}

// indirect makes the clause from chunk j the content, up to where the
// sentence turns to something else.
func (r *Reading) indirect(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause, j int, s *story.Statement) bool {
	end := r.contentEnd(reg, c, list, j)
	if r.Pack.Order.Construct && j < len(reg.Chunks) && reg.Chunks[j].Kind == phrase.OfMention && r.Mentions[reg.Chunks[j].Idx].Kind == mention.Pronoun && r.Doc.Tokens[reg.Chunks[j].First].Has(text.Cut|text.Glued) {
		j++ // the pronoun that a complementiser carries
	}
	return r.setContent(reg, j, end, s)
}

// rest makes all that follows a cue in its sentence the content: a quotation
// alone, or a clause.
func (r *Reading) rest(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause, j int, taken map[int]bool, s *story.Statement) bool {
	for j < len(reg.Chunks) && reg.Chunks[j].Kind == phrase.OfPunct && !r.Opens(&reg.Chunks[j]) {
		j++
	}
	if j >= len(reg.Chunks) {
		return r.leftContent(reg, c, taken, s)
	}
	end := r.contentEnd(reg, c, list, j)
	if reg.Chunks[j].Kind == phrase.OfQuote && !taken[j] {
		k := j + 1
		for k < end && reg.Chunks[k].Kind == phrase.OfPunct {
			k++
		}
		if k >= end {
			taken[j] = true
			return r.direct(reg, c, j, s)
		}
	}
	return r.setContent(reg, j, end, s)
}

// personBefore reports whether somebody named before a verb of saying is its subject: "A, who told-him that",
// not "the reason, which gave-it".
func (r *Reading) personBefore(c *phrase.Clause) bool {
	a := c.Get([]pack.Marker{pack.Subj})
	if a == nil || a.To > c.At || len(a.Mentions) == 0 {
		return false
	}
	k := r.Mentions[a.Mentions[0]].Kind
	return k == mention.Person || k == mention.Office
}
