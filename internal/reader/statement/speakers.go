package statement

import (
	"slices"
	"sort"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Who speaks. A wrong speaker is worse than none: where the words that stand in
// a cue's subject place name nobody that the reader knows, they become a
// speaker of their own ("the campaign", "two people familiar with the matter"),
// never somebody else.

// speakers are whose words a cue introduces.
func (r *Reading) speakers(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause, s *story.Statement) []int32 {
	if c.Form.Class == pack.Verb && r.Pack.Order.MarkedBefore && len(c.Frame.A) > 0 && c.Frame.A[0] == pack.Subj {
		if g, stranger := r.sayer(reg, c); g != nil {
			s.From = g.Begin
			return r.GroupWho(reg, g, c, s)
		} else if stranger {
			return r.inTitleMarks(reg, c)
		} else if n := c.At + 1; c.At == 0 && n < len(reg.Chunks) && word.Colon(r.Punct(&reg.Chunks[n])) && r.Doc.Sents[reg.Sent].First == r.Doc.Paras[r.Doc.Sents[reg.Sent].Para].First {
			return r.WhoAnswers() // "Answer: …"
		} else if w := r.Speech.Who; len(w) > 0 && r.Speech.WhoAt == reg.Sent {
			return w
		} else if w, must := r.whoIssued(reg, c); must {
			return w
		} else if len(r.State.Speakers) > 0 {
			return r.State.Speakers
		} else if w := r.State.Subject; w >= 0 {
			return []int32{w}
		}
		return nil
	}
	if c.Form.Class == pack.Verb && c.Form.Has("paper") { // "in it, it is said that": whose paper was told of
		return r.paperOf(reg)
	}
	if a := r.staff(reg, c); a != nil && c.Form.Class == pack.Verb {
		if s.By = r.WordsOf(a.Mentions); a.From < c.At {
			s.From = a.From
		} else {
			s.From = c.At
		}
		return r.Resolve(a.Mentions, c)
	}
	if w := r.saidThere(reg, c); w != nil {
		s.From = c.At
		return w
	}
	if mi := r.pastGerund(reg, c); mi >= 0 && c.Form.Class == pack.Verb && len(c.Frame.A) > 0 && c.Frame.A[0] == pack.Subj {
		s.By = r.WordsOf([]int32{mi})
		return r.Resolve([]int32{mi}, c)
	}
	if c.Form.Class == pack.Verb && r.Pack.Order.SubjectFirst && len(c.Frame.A) > 0 && c.Frame.A[0] == pack.Subj {
		if g, sure := r.SubjectOf(reg, c, list); g != nil {
			s.From = g.Begin
			if g.After {
				s.From = c.At
			}
			return r.GroupWho(reg, g, c, s)
		} else if sure {
			return nil
		}
	}
	if in, ok := r.InciseAt(reg, c.At); ok && in.Dropped && r.Pack.Order.Incise && in.From > 0 {
		s.From = c.At
		if who := r.BeforeColon(reg, in.From); len(who) == 1 {
			return who
		}
		return r.SaidLast(reg)
	}
	if d := r.quotedBy(reg, c, list); d != nil { // "X was quoted by Y as saying"
		said, by := d.All([]pack.Marker{pack.Obj}), story.Statement{}
		switch {
		case d.Passive:
			by.Who = r.Resolve(d.All([]pack.Marker{pack.Subj}), d)
			if a := d.Get([]pack.Marker{pack.Obj}); a != nil && a.From < a.To && a.To <= d.At {
				s.From, s.Relayed = a.From, true // "“…,” X was quoted by Y as saying"
			}
		case len(said) == 0: // "X, quoted by Y as saying"
			said = d.All([]pack.Marker{pack.Subj})
			by.Who = r.Resolve(d.All([]pack.Marker{pack.By}), d)
		default:
			by.Who = r.speakers(reg, d, list, &by)
			s.From, s.Relayed = by.From, true
		}
		who := r.Resolve(said, d)
		s.By = r.WordsOf(said)
		if len(by.Who) > 0 && !slices.Contains(who, by.Who[0]) {
			s.Via = by.Who[0]
		}
		return who
	}
	mentions := c.All(c.Frame.A)
	if c.Passive && c.Form.Class == pack.Verb && len(c.Frame.A) > 0 && c.Frame.A[0] == pack.Subj {
		if mentions = c.All([]pack.Marker{pack.By}); len(mentions) == 0 {
			mentions = r.Agents(c) // "by the minister-INS it was noted that"
		}
		if len(mentions) == 0 {
			return nil // "he was told that": by whom, it does not say
		}
	}
	if mi := r.TopicSpeaker(reg, c); mi >= 0 && len(c.Frame.A) > 0 && c.Frame.A[0] == pack.Subj {
		mentions = []int32{mi}
	}
	if mi := r.DescribedSpeaker(reg, c); mi >= 0 && len(c.Frame.A) > 0 && c.Frame.A[0] == pack.Subj {
		mentions = []int32{mi}
	}
	if r.OtherMouth(reg, c, mentions) || r.OnlyInFront(reg, c, mentions) {
		mentions = nil
	}
	if w := r.StateOfPaper(reg, c); w >= 0 {
		return []int32{w}
	}
	if w := r.PaperNamed(reg, c); w >= 0 {
		return []int32{w}
	}
	if c.Form.Class == pack.Noun && len(mentions) == 0 {
		mentions = c.All([]pack.Marker{pack.Subj})
	}
	s.By = r.WordsOf(mentions)
	if len(mentions) == 1 && r.Writer(reg, mentions[0]) {
		return []int32{r.Stranger(r.Mentions[mentions[0]].Range, reg)} // "I laughed and said"
	}
	who := r.Resolve(mentions, c)
	if len(who) > 0 && c.Form.Class == pack.Verb && len(c.Frame.A) > 0 && c.Frame.A[0]&(pack.Subj|pack.Obj) == 0 { // "X relayed from Y that"
		if by := r.Resolve(c.All([]pack.Marker{pack.Subj}), c); len(by) > 0 && !slices.Contains(who, by[0]) {
			s.Via = by[0]
		}
	}
	if len(who) > 0 || len(mentions) > 0 {
		return who
	}
	if w := r.Speech.Who; len(w) > 0 && r.Speech.WhoAt == reg.Sent && r.JoinedCue(reg, c) && !r.StrangerAfter(reg, c) && r.Suits(c, w) {
		return w // "… and went on that": whoever spoke in the clause before
	}
	if a := c.Get([]pack.Marker{pack.Subj}); a != nil && a.To > a.From && !slices.Contains(c.Frame.A, pack.Subj) && c.Form.Class == pack.Verb {
		if g, ok := r.RelayedFrom(reg, c, a.To); ok {
			s.By = r.SpanOf(g)
			if by := r.Resolve(a.Mentions, c); len(by) > 0 {
				s.Via = by[0]
			}
			return []int32{r.Stranger(g, reg)}
		}
		s.By = r.WordsOf(a.Mentions)
		return r.Resolve(a.Mentions, c) // "the office relayed that": its own words
	}
	if g, ok := r.StrangerBehind(reg, c); ok {
		s.By = r.SpanOf(g)
		return []int32{r.Stranger(g, reg)}
	}
	if w := r.ImpliedBefore(reg, c, list); w >= 0 {
		return []int32{w} // "lo recibió y llegó a decir que"
	}
	// nobody named: the clause goes on with the one who spoke or acted before
	if !r.goesOnFrom(reg, c) {
		return nil
	}
	if x := &reg.Chunks[c.At]; c.Self && r.Pack.Order.Dropped && r.Pack.Order.Inverted && x.Last-x.First == 1 && x.Tail == 0 && c.Feat&pack.Pl == 0 {
		return nil // "se insinúa que": nobody in particular
	}
	if w := r.WhoWasAsked(reg, c); w != nil {
		return w
	}
	if two := r.TheTwo(reg, c); two != nil && len(r.State.Speakers) < 2 {
		return two
	}
	if p := r.ActedByAccount(reg); p >= 0 && r.Suits(c, []int32{p}) {
		return []int32{p}
	}
	if b := r.BodyTold(reg, c); b >= 0 {
		return []int32{b}
	}
	if w := r.WasThere(reg, c); w >= 0 {
		return []int32{w}
	}
	w, acted := r.State.Subject, r.State.Acted
	if acted == reg.Sent && reg.Quote < 0 { // a subject of this sentence stands in what is said
		w, acted = r.State.Entering, r.State.Entered
	}
	if w >= 0 && acted > r.State.Spoke && acted == reg.Sent-1 && (r.Pack.Order.Inverted || !r.Pack.Order.SubjectFirst) && r.State.Declares && !r.State.ToCome && r.Actors[w].Kind == mention.Person && r.Suits(c, []int32{w}) {
		return []int32{w} // "A said that. B rejected the charges. (He) added that"
	}
	if w >= 0 && (len(r.State.Speakers) == 0 || (r.Pack.Order.Inverted || !r.Pack.Order.SubjectFirst) && acted > r.State.Spoke && r.Paragraph(acted) == r.Paragraph(reg.Sent) && r.Paragraph(r.State.Spoke) != r.Paragraph(reg.Sent)) {
		return r.LeftOut(c, []int32{w}, r.SpokenByOne(reg, c))
	}
	if w >= 0 {
		return r.LeftOut(c, r.SpokenByOne(reg, c), []int32{w})
	}
	return r.LeftOut(c, r.SpokenByOne(reg, c))
}

// quotedBy is the verb of saying that a participle after a word for "as"
// completes: "was quoted by Y as saying", "quoted X as saying".
func (r *Reading) quotedBy(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause) *phrase.Clause {
	if c.At == 0 || c.Form.Class != pack.Verb || c.Feat&pack.Ger == 0 || reg.Chunks[c.At-1].Mark&pack.As == 0 {
		return nil
	}
	for i := sort.Search(len(list), func(i int) bool { return list[i].At >= c.At }) - 1; i >= 0 && c.At-list[i].At < 12; i-- {
		d := &list[i]
		if d.Frame.Kind != pack.FSay || d.Form.Class != pack.Verb {
			continue
		}
		if o := d.Get([]pack.Marker{pack.Obj}); d.Passive || o != nil && o.From > d.At && o.To <= c.At || o == nil && d.Get([]pack.Marker{pack.By}) != nil {
			return d
		}
	}
	return nil
}

// quotes reports whether a cue only tells whom it quotes, with the words after
// another cue: "quoted X as saying".
func (r *Reading) quotes(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause) bool {
	for i := sort.Search(len(list), func(i int) bool { return list[i].At > c.At }); i < len(list) && list[i].At-c.At < 12; i++ {
		if r.quotedBy(reg, &list[i], list) == c {
			return true
		}
	}
	return false
}

// beside is the clause that names the source of a cue's words beside it, of those
// that fit: "citing the minister", "according to the agency"; nil if there is none.
func (r *Reading) beside(reg *phrase.Region, c *phrase.Clause, list []phrase.Clause, fits func(*phrase.Clause) bool) *phrase.Clause {
	for i := sort.Search(len(list), func(i int) bool { return list[i].At >= c.At-12 }); i < len(list) && list[i].At-c.At < 12; i++ {
		if e := &list[i]; e.Frame.Kind == pack.FSay && fits(e) && r.adjoin(reg, c, e) {
			return e
		}
	}
	return nil
}

// adjoin reports whether a clause that names a source stands beside a cue: no
// verb, no quotation and no clause begins between them.
func (r *Reading) adjoin(reg *phrase.Region, c, e *phrase.Clause) bool {
	a := e.Get(e.Frame.A)
	if a == nil {
		return false
	}
	from, to := c.At+1, e.At
	if e.At < c.At {
		from, to = a.To, c.At
	}
	for k := from; k < to; k++ {
		if x := &reg.Chunks[k]; x.Finite() || x.Is(pack.Comp) || x.Kind == phrase.OfQuote || word.Semicolon(r.Punct(x)) {
			return false
		}
	}
	return true
}

// citedBy reports whether a cue stands beside the clause that names its source.
func (r *Reading) citedBy(reg *phrase.Region, e *phrase.Clause, list []phrase.Clause) bool {
	for i := sort.Search(len(list), func(i int) bool { return list[i].At >= e.At-12 }); i < len(list) && list[i].At-e.At < 12; i++ {
		d := &list[i]
		if d.Frame.Kind == pack.FSay && d.Form.Class == pack.Verb && !d.Frame.Accord && !d.Sources() && r.adjoin(reg, d, e) {
			return true
		}
	}
	return false
}

// comesAfter reports whether after a clause of a source, and a comma, the words
// said begin.
func (r *Reading) comesAfter(reg *phrase.Region, e *phrase.Clause) bool {
	n := e.Get(e.Frame.A).To
	if r.Pack.Order.Construct && n+1 < len(reg.Chunks) && word.Colon(r.Punct(&reg.Chunks[n])) && reg.Chunks[n+1].Kind == phrase.OfQuote {
		return true // "A said, according to the statement: “…”"
	}
	return n+1 < len(reg.Chunks) && word.Comma(r.Punct(&reg.Chunks[n])) && reg.Chunks[n+1].Is(pack.Comp)
}

// goesOnFrom reports whether a cue without a subject can be that of the speaker
// before: it opens its sentence, in a language that drops subjects or joins
// sentences by a word.
func (r *Reading) goesOnFrom(reg *phrase.Region, c *phrase.Clause) bool {
	if !r.Pack.Order.Dropped && !r.goesOnAlone(reg, c) || r.StrangerAfter(reg, c) {
		return false
	}
	if r.Subjectless(reg, c.At) {
		return true
	}
	for j := r.overTopic(reg, c.At); j < c.At; j++ {
		x := &reg.Chunks[j]
		if x.Kind == phrase.OfQuote || x.Kind == phrase.OfPunct || x.Kind == phrase.OfDate || x.Is(pack.And) || x.Is(pack.Adverb) || x.Is(pack.Prep) || x.Is(pack.Plan) || x.Is(pack.Aux) {
			continue
		}
		return false
	}
	return true
}

// overTopic is the chunk after the comma that closes what a sentence opens with
// after a word for "about", "On the next round, he would only say that", in a
// language whose verbs come first; 0 if it opens with nothing such.
func (r *Reading) overTopic(reg *phrase.Region, at int) int {
	j := 0
	for j < at && reg.Chunks[j].Is(pack.And) {
		j++
	}
	if r.Pack.Order.SubjectFirst && r.Pack.Order.Dropped && r.Pack.Order.Inverted {
		if n := r.OverFront(reg, j, at); n > 0 {
			return n
		}
		_, n := r.AskedInFront(reg, at)
		return n
	}
	if r.Pack.Order.SubjectFirst || j >= at {
		return 0
	}
	if n := r.OverOpening(reg, j, at); n > 0 {
		return n
	}
	asked := reg.Chunks[j].Trig != nil && reg.Chunks[j].Trig.Has("asked") // "Asked about it, he answered"
	if !asked && (!reg.Chunks[j].Is(pack.Prep) || reg.Chunks[j].Mark&pack.About == 0) {
		return 0
	}
	for j++; j < at && j < 20; j++ {
		x := &reg.Chunks[j]
		if word.Comma(r.Punct(x)) {
			return j + 1
		}
		if x.Finite() || x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Person || x.Kind == phrase.OfQuote {
			return 0
		}
	}
	return 0
}
