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

// quoteLeft is the quotation just before a cue and its subject, -1 if none.
func (r *Reading) quoteLeft(reg *phrase.Region, c *phrase.Clause, s *story.Statement, taken map[int]bool) int {
	b := r.cueStart(c, s)
	for j := b - 1; j >= 0 && j >= b-6; j-- {
		x := &reg.Chunks[j]
		if x.Kind == phrase.OfQuote {
			if taken[j] || r.othersQuote(reg, j) || r.Pack.Order.MarkedBefore && b == c.At && j > 0 && c.At+1 < len(reg.Chunks) && !r.EndsWithComma(&reg.Chunks[j-1]) && !r.Boundary(&reg.Chunks[j-1]) {
				return -1 // part of the clause before: "A called it “useful”, and said B would"
			}
			return j
		}
		if x.Kind == phrase.OfPunct || x.Is(pack.Adverb) || x.Is(pack.Aux) || x.Kind == phrase.OfItem && x.Set == 0 && j == b-1 {
			continue
		}
		return r.quoteBeside(reg, c, taken)
	}
	return r.quoteBeside(reg, c, taken)
}

// quoteBeside is the quotation right before the stretch of a cue, where it ends with a comma of its
// own: however long he is described who speaks, "“…,” the man who has long served A said"; -1 if none is.
func (r *Reading) quoteBeside(reg *phrase.Region, c *phrase.Clause, taken map[int]bool) int {
	if !r.Pack.Order.MarkedBefore {
		return r.beforeArticle(reg, c, taken)
	}
	if p := r.Stretch(reg, c.At) - 1; p >= 0 && p < c.At-1 && reg.Chunks[p].Kind == phrase.OfQuote && !taken[p] && r.endsInComma(reg, p) {
		return p
	}
	return -1
}

// maxAdjectives bounds the chunks of what describes a speaker between his article and him.
const maxAdjectives = 12

// beforeArticle is the quotation with a comma or another mark of its own at its end that stands right before the article of
// a cue's subject, which adjectives and their commas part from its noun: "“…,” the grey, 71-year-old envoy said"; -1 if none is.
func (r *Reading) beforeArticle(reg *phrase.Region, c *phrase.Clause, taken map[int]bool) int {
	if !r.Pack.Order.SubjectFirst || !r.Pack.Order.Compound {
		return -1
	}
	for k := c.At - 1; k > 0 && k > c.At-maxAdjectives; k-- {
		x := &reg.Chunks[k]
		if x.Is(pack.Det) && !x.Is(pack.Comp) && reg.Chunks[k-1].Kind == phrase.OfQuote {
			if taken[k-1] || !r.endsInComma(reg, k-1) {
				return -1
			}
			return k - 1
		}
		if x.Kind == phrase.OfQuote || x.Kind == phrase.OfItem && (x.Finite() && !r.NounAlso(x) || x.Is(pack.Prep) || x.Is(pack.Comp) || x.Is(pack.Rel) || x.Is(pack.Sub)) || x.Kind == phrase.OfMention && k < c.At-1 && !r.Mentions[x.Idx].Bare {
			return -1
		}
	}
	return -1
}

// othersQuote reports whether a verb of saying and a comma introduce the quotation at chunk
// j: "when someone shouted, “Peace now,” he joked, “…”".
func (r *Reading) othersQuote(reg *phrase.Region, j int) bool {
	if j < 2 || !word.Comma(r.Punct(&reg.Chunks[j-1])) || !r.Pack.Order.SubjectFirst || r.Pack.Order.Inverted {
		return false
	}
	for k := j - 2; k >= 0 && k > j-mention.MaxAdverbials; k-- {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfPunct || x.Kind == phrase.OfQuote {
			return false
		}
		if x.Finite() {
			return x.Trig.Frame.Kind == pack.FSay && x.Trig.Frame.Needs&pack.NQuote != 0
		}
	}
	return false
}

// quoteHasCue reports whether a verb of saying, alone or with who speaks before it, stands right
// behind a quotation of chunks [from,to): "“…?” said A, using a word that B described".
func (r *Reading) quoteHasCue(reg *phrase.Region, from, to int) bool {
	for k := from + 1; k < to; k++ {
		x := &reg.Chunks[k]
		if !x.Finite() || x.Trig.Class != pack.Verb || x.Trig.Frame.Kind != pack.FSay || x.Trig.Frame.Needs&pack.NQuote == 0 {
			continue
		}
		if p := &reg.Chunks[k-1]; p.Kind == phrase.OfQuote || p.Kind == phrase.OfMention && k-2 >= from && reg.Chunks[k-2].Kind == phrase.OfQuote {
			return true
		}
	}
	return false
}

// othersCue reports whether a cue of its own, its subject behind it, follows the quotation at chunk
// k: "the ministry blamed A: “…”, said its spokesman".
func (r *Reading) othersCue(reg *phrase.Region, k int) bool {
	if !r.Pack.Order.Incise || k+3 >= len(reg.Chunks) || !word.Comma(r.Punct(&reg.Chunks[k+1])) {
		return false
	}
	v := k + 2
	for v < len(reg.Chunks) && reg.Chunks[v].Kind == phrase.OfItem && (reg.Chunks[v].Is(pack.Aux) || reg.Chunks[v].Clitic > 0) {
		v++
	}
	if v+1 >= len(reg.Chunks) || !reg.Chunks[v].Finite() || !slices.ContainsFunc(reg.Chunks[v].Trigs, func(f *pack.Form) bool {
		return f.Class == pack.Verb && f.Frame.Kind == pack.FSay && f.Frame.Needs&pack.NQuote != 0
	}) {
		return false
	}
	p := reg.PastDet(v + 1)
	if p < len(reg.Chunks) && reg.Chunks[p].Kind == phrase.OfMention && r.Mentions[reg.Chunks[p].Idx].Kind == mention.Possessive {
		p = reg.PastDet(p + 1)
	}
	if p >= len(reg.Chunks) || reg.Chunks[p].Kind != phrase.OfMention {
		return false
	}
	switch m := &r.Mentions[reg.Chunks[p].Idx]; m.Kind {
	case mention.Person, mention.Office:
		return !m.Bare
	}
	return false
}

// cueStart is the chunk at which a cue with its subject begins.
func (r *Reading) cueStart(c *phrase.Clause, s *story.Statement) int {
	if s.From >= 0 && s.From <= c.At {
		return s.From
	}
	b := c.At
	for _, a := range c.Args {
		if a.Mark == pack.Subj && a.From < b && a.To <= c.At {
			b = a.From
		}
	}
	return b
}

// direct makes the quotation at chunk k the content. Where it begins in the
// middle of a sentence whose beginning stands before it, the whole is.
func (r *Reading) direct(reg *phrase.Region, c *phrase.Clause, k int, s *story.Statement) bool {
	q := &r.Doc.Quotes[reg.Chunks[k].Idx]
	if r.Pack.Habits.Cased && k < c.At && q.Open+1 < q.Close && !r.Capital(q.Open+1) {
		from := k
		for from > 0 && k-from < phrase.MaxSubject {
			x := &reg.Chunks[from-1]
			if m := r.Punct(x); word.Semicolon(m) || word.Colon(m) || x.Kind == phrase.OfQuote {
				break
			}
			from--
		}
		if k-from > 0 && !(k-from == 1 && reg.Chunks[from].Kind == phrase.OfPunct) {
			return r.setContent(reg, from, k+1, s)
		}
	}
	if !r.SetQuote(reg, k, s) {
		return false
	}
	// "A" and "B": two quotations joined are one
	if n := k + 2; k > c.At && n < len(reg.Chunks) && reg.Chunks[k+1].Is(pack.And) && reg.Chunks[n].Kind == phrase.OfQuote {
		start := s.Content.Start
		r.SetQuote(reg, n, s)
		s.Content.Start, s.Mode = start, "mixed"
	}
	return true
}

// spanQuotes makes two quotations and what is between them one content.
func (r *Reading) spanQuotes(reg *phrase.Region, a, b int, s *story.Statement) {
	r.SetQuote(reg, a, s)
	start := s.Content.Start
	r.SetQuote(reg, b, s)
	s.Content.Start = start
}

// block reads the paragraphs after a colon that ends one: the words themselves,
// without quotation marks, up to a heading or another's words.
func (r *Reading) block(reg *phrase.Region, s *story.Statement) bool {
	pi := int(r.Doc.Sents[reg.Sent].Para)
	if r.Doc.Sents[reg.Sent].Last != r.Doc.Paras[pi].Last || pi+1 >= len(r.Doc.Paras) {
		return false
	}
	next := &r.Doc.Paras[pi+1]
	if next.Furniture != "" {
		return false
	}
	if r.quoteBelow(reg, s) {
		return true
	}
	last := pi + 1
	for last+1 < len(r.Doc.Paras) && last < pi+12 {
		p := &r.Doc.Paras[last+1]
		if p.Furniture != "" || p.Head || !r.firstPerson(p) || r.speaksOf(s.Who, p) {
			break
		}
		last++
	}
	b, _ := r.Doc.Bytes(next.Range)
	_, e := r.Doc.Bytes(r.Doc.Paras[last].Range)
	s.Content, s.Mode = word.Span{Start: b, End: e}, "direct"
	r.BlockEnd = r.Doc.Paras[last].Last
	return b < e
}

// speaksOf reports whether a paragraph names one of the speakers, by name or
// office: nobody speaks so of themselves.
func (r *Reading) speaksOf(who []int32, p *text.Para) bool {
	for i := p.First; i < p.Last; i++ {
		mi := r.MentAt[i]
		if mi < 0 || r.Mentions[mi].First != i {
			continue
		}
		m := &r.Mentions[mi]
		role, _, _ := r.RoleOf(m)
		for _, w := range who {
			if slices.Contains(m.Who, w) || m.Kind == mention.Office && !m.Plural && role != "" && len(m.Countries) == 0 && actor.RoleFits(r.Actors[w].Role, role) {
				return true
			}
		}
	}
	return false
}

// quoteBelow makes the quotation with which the next paragraph begins the content.
func (r *Reading) quoteBelow(reg *phrase.Region, s *story.Statement) bool {
	pi := int(r.Doc.Sents[reg.Sent].Para)
	if r.Doc.Sents[reg.Sent].Last != r.Doc.Paras[pi].Last || pi+1 >= len(r.Doc.Paras) || r.Doc.Paras[pi+1].Furniture != "" {
		return false
	}
	next := &r.Doc.Paras[pi+1]
	qi := r.FirstQuote(next.First)
	if qi >= len(r.Doc.Quotes) || r.Doc.Quotes[qi].Open > next.First+1 || !r.Opaque(&r.Doc.Quotes[qi]) {
		return false
	}
	q := &r.Doc.Quotes[qi]
	s.Quote, s.Mode, s.Content = int32(qi), "direct", word.Span{Start: q.Start, End: q.End}
	r.Tidy(&s.Content)
	s.Sent = r.Sent[min(q.Close, int32(len(r.Doc.Tokens)-1))]
	if q.Unclosed && q.Close < int32(len(r.Doc.Tokens)) && s.Sent > 0 {
		s.Sent = r.Sent[q.Close-1]
	}
	return s.Content.Start < s.Content.End
}

// firstPerson reports whether a paragraph names nobody as speaking: it can be
// part of a speech.
func (r *Reading) firstPerson(p *text.Para) bool {
	for k := r.ItemAt[p.First]; k < r.ItemAt[p.Last]; k++ {
		it := &r.Items[k]
		for _, f := range r.Forms(it, word.Bit(pack.Verb)) {
			if f.Frame.Kind == pack.FSay && f.Feat&pack.Past != 0 {
				return false
			}
		}
	}
	return true
}

// quoted is the stretch of a region that is quotations and nothing else, if all
// of it is.
func (r *Reading) quoted(reg *phrase.Region) (s word.Span, q int32, ok bool) {
	q = -1
	for k := range reg.Chunks {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == phrase.OfQuote:
			w := &r.Doc.Quotes[x.Idx]
			if q < 0 {
				s.Start, q = w.Start, x.Idx
			}
			s.End = w.End
		case x.Kind == phrase.OfPunct && (q >= 0 || !r.Opens(x)):
		default:
			return r.shortQuote(reg)
		}
	}
	if q >= 0 {
		r.Tidy(&s)
	}
	return s, q, q >= 0 && s.Start < s.End
}

// runOn gives a sentence that is a quotation alone to the speech that it goes
// on with: in the same paragraph it becomes part of that statement, in one of
// its own it is a statement more, under the same cue.
func (r *Reading) runOn(reg *phrase.Region) {
	sp := &r.Speech
	if len(reg.Chunks) == 0 {
		return
	}
	s, q, ok := r.quoted(reg)
	if !ok {
		return
	}
	if n := len(r.Statements) - 1; n >= 0 && r.Statements[n].Quote == q { // more of the same quotation
		sp.Sent, sp.Last = reg.Sent, n
		return
	}
	if r.Doc.Quotes[q].Close > r.Doc.Sents[reg.Sent].Last { // its last paragraph tells whose it is
		if sp.Last >= 0 && sp.Sent == reg.Sent-1 {
			sp.Sent = reg.Sent
		}
		return
	}
	para := r.Doc.Sents[reg.Sent].Para
	end := r.Doc.Text[s.Start:s.End]
	asked := end[len(end)-1] == '?'
	sp.Loose, sp.LooseAt, sp.LooseQ, sp.Taken, sp.Before = s, reg.Sent, q, false, word.Span{}
	if sp.Last < 0 || sp.Sent != reg.Sent-1 {
		if sp.Asked = asked; !asked {
			r.opened(reg, s, q)
		}
		return
	}
	o := &r.Statements[sp.Last]
	switch {
	case r.Doc.Sents[sp.Sent].Para == para && (o.Mode == "indirect" || o.Mode == "mixed" && !r.quoteEnds(o)):
		r.another(o, s, q, reg)
	case r.Doc.Sents[sp.Sent].Para == para && r.parted(o, s):
		r.another(o, s, q, reg)
	case r.Doc.Sents[sp.Sent].Para == para:
		r.lengthen(o, s, reg)
	case para == r.Doc.Sents[sp.Sent].Para+1 && !sp.Asked && (o.Mode == "direct" || o.Mode == "mixed" && r.quoteEnds(o)) && !r.Doc.Paras[para].Head && r.Doc.Sents[reg.Sent].First == r.Doc.Paras[para].First:
		if r.parted(o, s) {
			r.another(o, s, q, reg)
			break
		}
		r.lengthen(o, s, reg)
	case para == r.Doc.Sents[sp.Sent].Para+1 && !sp.Asked && !asked && r.wordsAfter(o, q) && !r.Doc.Paras[para].Head && r.Doc.Sents[reg.Sent].First == r.Doc.Paras[para].First:
		r.another(o, s, q, reg) // what he said is told, then his words
	default:
		return
	}
	sp.Sent, sp.Taken, sp.Asked = reg.Sent, true, asked
}

// parted reports whether more stands between a content and the quotation that
// goes on with it than is said in both: they are then no one stretch.
func (r *Reading) parted(o *story.Statement, s word.Span) bool {
	gap := max(s.Start-o.Content.End, o.Content.Start-s.End)
	return 2*gap > s.End-s.Start+o.Content.End-o.Content.Start
}

// lengthen makes a quotation part of the content before it.
func (r *Reading) lengthen(o *story.Statement, s word.Span, reg *phrase.Region) {
	r.Speech.Before = o.Content
	o.Content.Start, o.Content.End = min(o.Content.Start, s.Start), max(o.Content.End, s.End)
	o.Sent = reg.Sent
}

// another adds a quotation as a further statement under the cue of o.
func (r *Reading) another(o *story.Statement, s word.Span, q int32, reg *phrase.Region) {
	n := *o
	n.Content, n.Sent, n.Quote, n.Mode, n.At = s, reg.Sent, q, "direct", -1
	r.Statements = append(r.Statements, n)
	r.Speech.Last = len(r.Statements) - 1
}

// quoteEnds reports whether a mixed content ends with a quotation.
func (r *Reading) quoteEnds(s *story.Statement) bool {
	lo := sort.Search(len(r.Doc.Quotes), func(i int) bool { return r.Doc.Quotes[i].End > s.Content.End-4 })
	for i := max(0, lo-2); i < len(r.Doc.Quotes) && i < lo+3; i++ {
		if q := &r.Doc.Quotes[i]; q.Start > s.Content.Start && q.Start < s.Content.End && q.End <= s.Content.End+4 && s.Content.End-q.End < 4 {
			return true
		}
	}
	return false
}

// hollow is the statement of a cue whose quotation is the sentence before it,
// or is too short to be a speech by itself and may be the beginning of one.
func (r *Reading) hollow(reg *phrase.Region, c *phrase.Clause, s *story.Statement) bool {
	b := r.cueStart(c, s)
	if c.Frame.Needs&pack.NQuote == 0 {
		return false
	}
	if (b == 0 || r.Pack.Order.MarkedBefore && r.EndsWithCue(reg, c)) && r.PendingQuote(reg) && !r.closedOutside(r.Speech.LooseQ) {
		s.Content, s.Mode, s.Quote = r.Speech.Loose, "direct", r.Speech.LooseQ
		if n := len(r.Statements) - 1; r.Speech.Taken && n >= 0 { // the speaker before it is not the one who said it
			if r.Speech.Before.End > 0 {
				r.Statements[n].Content = r.Speech.Before
			} else {
				r.Statements = r.Statements[:n]
			}
		}
		r.Speech.LooseQ = -1
		return true
	}
	return false
}

// closedOutside reports whether the full stop of a quotation stands behind its closing mark:
// the sentence after it is one of its own, "«…». España anunció una ayuda".
func (r *Reading) closedOutside(q int32) bool {
	n := r.Doc.Quotes[q].Close + 1
	return int(n) < len(r.Doc.Tokens) && r.Doc.Tokens[n].Kind == text.Punct && r.Pack.Habits.Enders[rune(r.Doc.Tokens[n].Num)]
}

// joinPending makes the quotation that is the sentence before a cue, and lacks a cue
// of its own, the beginning of what follows the cue in quotation marks: “A.” X said,
// “B.” It is so where a full stop within the marks parts the sentences.
func (r *Reading) joinPending(reg *phrase.Region, c *phrase.Clause, s *story.Statement) {
	if r.Pack.Habits.Cased || s.Mode != "direct" || s.Quote < 0 || r.cueStart(c, s) != 0 || !r.PendingQuote(reg) || s.Content.Start < r.Speech.Loose.End || s.Quote == r.Speech.LooseQ {
		return
	}
	if before := reg.Sent - 1; r.Speech.Taken {
		if n := len(r.Statements) - 1; r.Doc.Sents[before].First != r.Doc.Paras[r.Doc.Sents[before].Para].First || n < 0 {
			return
		} else if r.Speech.Before.End > 0 {
			r.Statements[n].Content = r.Speech.Before
		} else {
			r.Statements = r.Statements[:n]
		}
	}
	s.Content.Start, r.Speech.LooseQ = r.Speech.Loose.Start, -1
}

// inScare reports whether a cue stands within a quotation of a few words: it is quoted.
func (r *Reading) inScare(reg *phrase.Region, c *phrase.Clause) bool {
	tok := reg.Chunks[c.At].First
	qi := r.FirstQuote(tok) - 1
	if r.Pack.Spaced || qi < 0 || int32(qi) == reg.Quote {
		return false
	}
	q := &r.Doc.Quotes[qi]
	return q.Open < tok && tok < q.Close && !q.Unclosed
}

// quoteSoon reports whether a quotation comes after chunk j before any comma.
func (r *Reading) quoteSoon(reg *phrase.Region, j int) bool {
	for k := j + 1; k < len(reg.Chunks) && k < j+16; k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfQuote {
			return true
		}
		if x.Kind == phrase.OfPunct {
			return false
		}
	}
	return false
}
