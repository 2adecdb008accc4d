package statement

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/name"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Where what a preposition marks stands before the verb and sentences run over many
// commas: who speaks, and where another's doings begin.

// anotherTold is the chunk at which an indirect content that begins at chunk j ends since
// the reporter goes on with something else: behind a semicolon with a day or a word of his
// own, with another person who is set against the speaker, or with a pronoun that says
// more in quotation marks. n if it does not.
func (r *Reading) anotherTold(reg *phrase.Region, list []phrase.Clause, j, n int) int {
	if !r.Pack.Order.MarkedBefore {
		return n
	}
	if j+1 < n && reg.Chunks[j].Kind == phrase.OfQuote && word.Semicolon(r.Punct(&reg.Chunks[j+1])) {
		return j + 1 // "“…”; he also invited"
	}
	for k := j + 1; k+2 < n; k++ {
		m, x := r.Punct(&reg.Chunks[k]), &reg.Chunks[k+1]
		switch {
		case word.Semicolon(m) && x.Kind == phrase.OfMention && (r.setAgainst(reg, k+1) || r.Mentions[x.Idx].Kind == mention.Person && len(r.Mentions[x.Idx].Countries) > 0 && len(r.Mentions[x.Idx].Titles) > 0):
			return k
		case word.Semicolon(m) && (x.Kind == phrase.OfDate || r.Flagged(x, "story")):
			return k
		case !word.Comma(m) || name.ListComma(m) || x.Kind != phrase.OfMention:
		case r.setAgainst(reg, k+1), r.saysMore(reg, list, k+1):
			return k
		}
	}
	return n
}

// setAgainst reports whether the mention at chunk k is a person with a word of contrast
// behind the name: "…, Y on the other hand thanked".
func (r *Reading) setAgainst(reg *phrase.Region, k int) bool {
	if m := &r.Mentions[reg.Chunks[k].Idx]; m.Kind != mention.Person && m.Kind != mention.Office {
		return false
	}
	y := &reg.Chunks[k+1]
	return y.Kind == phrase.OfItem && r.Has(&r.Items[y.Item], word.Bit(pack.Adverb), "contrast")
}

// saysMore reports whether the mention at chunk k is a pronoun for a person and the subject
// of a cue in whose stretch words in quotation marks stand.
func (r *Reading) saysMore(reg *phrase.Region, list []phrase.Clause, k int) bool {
	p := r.Mentions[reg.Chunks[k].Idx].Pronoun
	if p == nil || !p.Is(pack.Masculine) && !p.Is(pack.Feminine) {
		return false
	}
	for i := range list {
		d := &list[i]
		if d.Frame.Kind != pack.FSay || d.At <= k || d.At > k+4 {
			continue
		}
		for n := d.At + 1; n < len(reg.Chunks) && !word.Comma(r.Punct(&reg.Chunks[n])); n++ {
			if reg.Chunks[n].Kind == phrase.OfQuote {
				return true
			}
		}
	}
	return false
}

// OnTheTable reports whether a deed is only what was talked about: a word for "about" stands
// before it, and a verb of talking behind it in its stretch.
func (r *Reading) OnTheTable(reg *phrase.Region, c *phrase.Clause) bool {
	if !r.Pack.Order.MarkedBefore {
		return false
	}
	if r.TalkedOf(reg, c) {
		return true
	}
	about := false
	for k := r.Stretch(reg, c.At); k < c.At; k++ {
		x := &reg.Chunks[k]
		about = about || x.Kind == phrase.OfItem && x.Is(pack.Prep) && x.Mark&pack.About != 0 && x.Mark&(pack.To|pack.With) == 0
	}
	if !about {
		return false
	}
	for k := c.At + 1; k < r.StretchEnd(reg, c.At); k++ {
		if x := &reg.Chunks[k]; x.Trig != nil && word.IsTalk(x.Trig) {
			return true
		}
	}
	return false
}

// YearsGoOn gives a day or a month without a year the one told before it: in its sentence,
// and in its paragraph where it would otherwise be far from the story.
func (r *Reading) YearsGoOn() {
	const near = 45 * 24
	year, para, sent := 0, int32(-1), int32(-1)
	for i := range r.Dates {
		d := &r.Dates[i]
		if d.Days.Start.IsZero() || d.Weekday > 0 || d.Same {
			continue
		}
		if !d.Yearless {
			if d.Days.Start.Year() == d.Days.End.Year() {
				year, para, sent = d.Days.Start.Year(), r.Para[d.First], r.Sent[d.First]
			}
			continue
		}
		if year == 0 || r.Ref.IsZero() || year == r.Ref.Year() || para != r.Para[d.First] {
			continue
		}
		if sent == r.Sent[d.First] || date.AbsDays(d.Days.Start, r.Ref).Hours() > near {
			d.Days = InYear(d.Days, year)
			d.Yearless = false
		}
	}
}

// turnInHeadline reads "… X: …" in a headline whose parts a space parts: X, a person or a
// body, says what follows.
func (r *Reading) turnInHeadline(reg *phrase.Region) (story.Statement, bool) {
	s := story.Statement{Via: -1, Occasion: -1, Quote: -1, Sent: reg.Sent, At: -1, From: -1}
	if !r.Pack.Order.MarkedBefore || len(reg.Chunks) == 0 || !r.InTitle(reg.Chunks[0].First) {
		return s, false
	}
	for j := 1; j+1 < len(reg.Chunks); j++ {
		if !word.Colon(r.Punct(&reg.Chunks[j])) {
			continue
		}
		from := r.Stretch(reg, j)
		if from == 0 {
			continue // the turn with which the headline opens
		}
		if reg.Chunks[from].Kind != phrase.OfMention {
			return s, false
		}
		g, _ := r.Opener(reg, from, j)
		if g == nil || len(g.Mentions) != 1 || g.To != j {
			return s, false
		}
		switch r.Mentions[g.Mentions[0]].Kind {
		case mention.Person, mention.Office, mention.Body:
		default:
			if !r.voiceOfState(g.Mentions[0]) {
				return s, false
			}
		}
		if s.Who = r.Resolve(g.Mentions, nil); len(s.Who) == 0 || reg.Chunks[j+1].Kind != phrase.OfQuote && !r.clauseIn(reg, j+1) {
			return s, false
		}
		s.By, s.Cue, s.From = r.WordsOf(g.Mentions), r.SpanOf(text.Range{First: reg.Chunks[j].First, Last: reg.Chunks[j].Last}), from
		if reg.Chunks[j+1].Kind == phrase.OfQuote {
			return s, r.SetQuote(reg, j+1, &s)
		}
		return s, r.setContent(reg, j+1, len(reg.Chunks), &s)
	}
	return s, false
}

// voiceOfState reports whether a mention is a state's side, or the seat of its government: it can be
// whoever says what stands behind a headline's colon, "Kremlin: the talks go on".
func (r *Reading) voiceOfState(mi int32) bool {
	m := &r.Mentions[mi]
	return m.Kind == mention.Country && (m.Side || r.Items[r.ItemAt[m.First]].Is(pack.Seat))
}

// colonBehind reports whether a colon stands right behind a cue whose language sets one
// there, and no quotation: what follows was said, not the quotation before.
func (r *Reading) colonBehind(reg *phrase.Region, c *phrase.Clause, start int) bool {
	return r.Pack.Order.MarkedBefore && c.Frame.Needs&pack.NColon != 0 && start+1 < len(reg.Chunks) && word.Colon(r.Punct(&reg.Chunks[start])) && reg.Chunks[start+1].Kind != phrase.OfQuote && start == c.At+1
}

// answerTurn reads a paragraph that begins with a word for "answer" and a colon: all of it
// is said by whoever answers.
func (r *Reading) answerTurn(reg *phrase.Region, s *story.Statement) bool {
	if len(reg.Chunks) < 3 {
		return false
	}
	x, sent, from := &reg.Chunks[0], r.Doc.Sents[reg.Sent], 1
	if word.Colon(r.Punct(&reg.Chunks[1])) {
		from = 2
	} else if t := r.Doc.Tokens[x.Last-1]; t.Kind != text.Punct || !word.Colon(rune(t.Num)) {
		return false // nor has the word its colon: "A:"
	}
	para := r.Doc.Paras[sent.Para]
	if x.Trig == nil || !x.Trig.Has("answers") || sent.First != para.First {
		return false
	}
	if s.Who = r.WhoAnswers(); len(s.Who) == 0 {
		return false
	}
	b, e := r.Doc.Bytes(r.Trim(text.Range{First: reg.Chunks[from].First, Last: para.Last}))
	s.Content, s.Mode, s.Cue = word.Span{Start: b, End: e}, "direct", r.SpanOf(text.Range{First: x.First, Last: x.Last})
	r.BlockEnd = para.Last
	return b < e
}

// TowardsWhom is the argument that a word for "to" marks and no word for "towards": whom a
// deed is done to, where both stand before its verb ("for the release thanks to X").
func (r *Reading) TowardsWhom(c *phrase.Clause, a *phrase.Arg) *phrase.Arg {
	if !r.Pack.Order.MarkedBefore || a.Mark&pack.Toward == 0 {
		return a
	}
	for i := range c.Args {
		if b := &c.Args[i]; b.Mark&pack.To != 0 && b.Mark&(pack.Toward|pack.Obj|pack.Subj) == 0 && b.From > a.From && b.To <= c.At && len(b.Mentions) > 0 {
			return b
		}
	}
	return a
}

// InItsCourse reports whether a noun of meeting says with a word behind it when something
// else was done: "in the talks, A thanked B".
func (r *Reading) InItsCourse(reg *phrase.Region, c *phrase.Clause) bool {
	n := c.At + 1
	return r.Pack.Order.MarkedBefore && n+1 < len(reg.Chunks) && r.SetsBehind(&reg.Chunks[n]) && word.Comma(r.Punct(&reg.Chunks[n+1]))
}

// inTitleMarks is the medium whose name in title marks stands right before a cue: the words
// are its own. Nil where none does.
func (r *Reading) inTitleMarks(reg *phrase.Region, c *phrase.Clause) []int32 {
	const open, closing = 0x300A, 0x300B
	end := reg.Chunks[c.At].First
	if c.At == 0 || r.Doc.Tokens[end-1].Num != closing || r.Doc.Tokens[end-1].Kind != text.Punct {
		return nil
	}
	for i := end - 2; i > 0 && i > end-14; i-- {
		if mi := r.MentAt[i]; mi >= 0 && r.Mentions[mi].Kind == mention.Medium {
			return r.Mentions[mi].Who // one that a list has
		}
		if t := r.Doc.Tokens[i]; t.Kind == text.Punct && t.Num == open {
			w := r.Stranger(text.Range{First: i + 1, Last: end - 1}, reg)
			r.Actors[w].Kind = mention.Medium
			return []int32{w}
		} else if t.Kind == text.Punct {
			return nil
		}
	}
	return nil
}

// BothSigned is both parties of an agreement, where a deed in a later stretch of its
// sentence has the first of them for its subject: "A with B issued a statement, urging C".
func (r *Reading) BothSigned(reg *phrase.Region, c *phrase.Clause, src, tgt []int32) []int32 {
	n := len(r.Events) - 1
	if !r.Pack.Order.MarkedBefore || n < 0 || len(src) != 1 || r.Events[n].Typ != "AGREE" || r.Sent[r.Events[n].Evidence.First] != c.Sent {
		return src
	}
	a := c.Get([]pack.Marker{pack.Subj})
	if a == nil || a.To > a.From && a.From >= r.Stretch(reg, c.At) || !slices.Contains(r.Events[n].Source, src[0]) {
		return src
	}
	for _, w := range tgt {
		if slices.ContainsFunc(r.Events[n].Source, func(x int32) bool { return r.SameSide(x, w) }) {
			return src // what one of them did to the other
		}
	}
	return r.Events[n].Source
}

// personFirst is the person with an office or a state with whom a stretch of words begins,
// whatever unknown words follow; nil if it begins with none, or if he is somebody's owner.
func (r *Reading) personFirst(reg *phrase.Region, from, to int) *phrase.Group {
	for k := from; k < to; k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfDate || x.Kind == phrase.OfItem && x.Trig == nil && x.Is(pack.Adverb) {
			continue
		}
		if x.Kind != phrase.OfMention || k+1 >= to || r.OwnerAt(reg, k+1) || reg.Chunks[k+1].Kind == phrase.OfPunct || r.Joins(&reg.Chunks[k+1]) {
			return nil
		}
		if m := &r.Mentions[x.Idx]; m.Kind != mention.Person || len(m.Titles) == 0 || len(m.Countries) == 0 {
			return nil
		}
		return &phrase.Group{Mentions: []int32{x.Idx}, From: k, To: k + 1, Begin: k}
	}
	return nil
}

// doerOfThis is the last state, body or person of another side that a sentence names before
// a noun that points back to what was done, at chunk k: "(of) X('s) tariffs: this practice
// harms all, we oppose it".
func (r *Reading) doerOfThis(reg *phrase.Region, k int, src []int32) []int32 {
	if deed, _ := r.Backward(reg, k, false); !deed || len(src) != 1 {
		return nil
	}
	for i := k - 1; i >= 0; i-- {
		x := &reg.Chunks[i]
		if x.Kind != phrase.OfMention {
			continue
		}
		switch m := &r.Mentions[x.Idx]; m.Kind {
		case mention.Country, mention.Body, mention.Person, mention.Office:
			if len(m.Who) == 1 && r.Actors[m.Who[0]].Country != "" && !r.SameSide(m.Who[0], src[0]) {
				return m.Who
			}
		}
	}
	return nil
}

// metJustNow is the other party of the meeting that the sentence of a deed without a target
// told of before it: "met X, passed on greetings".
func (r *Reading) metJustNow(reg *phrase.Region, c *phrase.Clause, typ string, src []int32) []int32 {
	n := len(r.Meetings) - 1
	if !r.Pack.Order.MarkedBefore || typ != "SUPPORT" || n < 0 || len(src) != 1 || r.Meetings[n].Sent != c.Sent || len(r.Meetings[n].Who) != 2 || !slices.Contains(r.Meetings[n].Who, src[0]) || r.Stretch(reg, c.At) == 0 {
		return nil
	}
	for k := c.At + 1; k < r.StretchEnd(reg, c.At); k++ {
		if x := &reg.Chunks[k]; !r.CarriesOver(c) && (x.Kind == phrase.OfMention || x.Kind == phrase.OfItem && x.Set&phrase.SmallWords == 0) {
			return nil // what is praised, is told
		}
	}
	return story.Minus(r.Meetings[n].Who, src)
}

// CarriesOver reports whether a verb and its noun have somebody between them who is not
// whom they concern, since that one is marked: "passed on (to A) B's greetings".
func (r *Reading) CarriesOver(c *phrase.Clause) bool {
	return r.Pack.Order.MarkedBefore && c.Form.Gapped() && !slices.Contains(c.Frame.B, pack.Obj) && slices.Contains(c.Frame.B, pack.To) && c.Frame.Type == "SUPPORT"
}

// ProvokedBy is whom a deed of approval, blame or refusal without a target concerns.
func (r *Reading) ProvokedBy(reg *phrase.Region, c *phrase.Clause, typ string, src []int32) []int32 {
	if tgt := r.provoker(reg, c, src); len(tgt) > 0 {
		return tgt
	}
	return r.metJustNow(reg, c, typ, src)
}

// Backward reports whether the noun phrase at chunk k points back, and whether to a deed
// or to words: a pronoun for a thing, or a definite noun of the pack with nothing behind
// it that would say whose it is. Behind the object of a verb that judges stands the judgement.
func (r *Reading) Backward(reg *phrase.Region, k int, judged bool) (deed, words bool) {
	def, n := false, len(reg.Chunks)
	for ; k < n; k++ {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfMention {
			m := &r.Mentions[x.Idx]
			return !def && m.Kind == mention.Pronoun && !m.Pronoun.Is(pack.Masculine) && !m.Pronoun.Is(pack.Feminine) && !m.Pronoun.Is(pack.Plural), false
		}
		if x.Kind == phrase.OfDate || x.Kind == phrase.OfItem && x.Set != 0 && x.Only(word.Bit(pack.Adverb)|word.Bit(pack.DayPart)) {
			continue // "rejected THEN the sanctions"
		}
		if x.Kind != phrase.OfItem || x.Is(pack.Prep) && !x.Is(pack.Det) || x.Finite() && !x.Is(pack.Word) {
			return false, false
		}
		for _, f := range r.Forms(&r.Items[x.Item], word.Bit(pack.Word)) {
			deed, words, def = deed || f.Has("deed"), words || f.Has("words"), def || f.Has("def")
		}
		if y := k + 1; y < n && x.Is(pack.Det) && r.Has(&r.Items[x.Item], word.Bit(pack.Det), "def") && reg.Chunks[y].Kind == phrase.OfItem && reg.Chunks[y].Is(pack.Aux) {
			return true, false // "called THIS an attack"
		}
		if x.Is(pack.Det) {
			def = def || r.Has(&r.Items[x.Item], word.Bit(pack.Det), "def")
			continue
		}
		if deed || words {
			deed, words = deed && def, words && def
			break
		}
		if x.Set&^(word.Bit(pack.Word)|word.Bit(pack.Modifier)|word.Bit(pack.Number)) != 0 {
			return false, false
		}
	}
	if k++; k < n && (deed || words) && !(judged && reg.Chunks[k].Is(pack.Of) && k+1 < n && reg.Chunks[k+1].Kind == phrase.OfItem) {
		switch x := &reg.Chunks[k]; {
		case x.Kind == phrase.OfItem && !x.Is(pack.Of): // "condemns THIS MOVE violates the law"
		case x.Is(pack.Prep) && x.Mark&pack.By != 0 && k+1 < n && (r.Opens(&reg.Chunks[k+1]) || reg.Chunks[k+1].Kind == phrase.OfQuote): // "rejected the sanctions for being “immoral”"
		case x.Kind == phrase.OfMention, x.Is(pack.Prep) && x.Mark&(pack.OfM|pack.By|pack.From|pack.On|pack.Against|pack.To) != 0 && x.Mark&pack.In == 0, x.Is(pack.Comp) && x.Is(pack.Rel), x.Finite(), x.Trig != nil:
			return false, false
		}
	}
	return deed, words
}

// provoker is at whom a protest, or support, without an object is: the state, or a body or an officer
// of a state, with which the stretch of words before the verb's own begins, "A's side
// again abuses X, B firmly opposes (it)".
func (r *Reading) provoker(reg *phrase.Region, c *phrase.Clause, src []int32) []int32 {
	from := r.Stretch(reg, c.At)
	s := c.Get([]pack.Marker{pack.Subj})
	if !r.Pack.Order.MarkedBefore || c.Form.Class != pack.Verb || from < 2 || len(src) != 1 && !r.DoneByUs(c) || s == nil || s.From < from || s.To <= s.From || !word.Comma(r.Punct(&reg.Chunks[from-1])) {
		return nil
	}
	for n := c.At + 1; n < len(reg.Chunks) && n < c.At+4; n++ {
		if reg.Chunks[n].Kind == phrase.OfMention || reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Trig == nil && reg.Chunks[n].Set&phrase.SmallWords == 0 {
			return nil // what is opposed, is told
		} else if reg.Chunks[n].Kind == phrase.OfPunct {
			break
		}
	}
	for n := 0; n < 3 && from > 1 && word.Comma(r.Punct(&reg.Chunks[from-1])); n++ {
		to := from - 1
		from = r.Stretch(reg, to)
		k := from
		for k < to && (reg.Chunks[k].Kind == phrase.OfDate || reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Trig == nil && reg.Chunks[k].Set&phrase.SmallWords != 0 && !reg.Chunks[k].Is(pack.Prep)) {
			k++
		}
		if k < to && reg.Chunks[k].Kind == phrase.OfItem && reg.Chunks[k].Finite() {
			continue // a stretch without a subject goes on from the one before
		}
		if k < to && reg.Chunks[k].Kind != phrase.OfMention {
			return r.doerOfThis(reg, k, src)
		}
		if k >= to {
			return nil
		}
		switch m := &r.Mentions[reg.Chunks[k].Idx]; m.Kind {
		case mention.Country, mention.Body, mention.Person, mention.Office, mention.Place:
			if m.Kind == mention.Place && !m.City.Is(pack.Capital) {
				return nil
			}
			if who := r.Resolve([]int32{reg.Chunks[k].Idx}, c); len(who) == 1 && r.Actors[who[0]].Country != "" && (len(src) == 0 || r.Actors[who[0]].Country != r.Actors[src[0]].Country) {
				return who
			}
		}
		return nil
	}
	return nil
}

// InYear is days of a year moved to another; a month stays a whole one.
func InYear(d date.Days, year int) date.Days {
	n := year - d.Start.Year()
	if s := d.Start; s.Day() == 1 && d.End.Equal(s.AddDate(0, 1, -1)) {
		s = s.AddDate(n, 0, 0)
		return date.Days{Start: s, End: s.AddDate(0, 1, -1)}
	}
	return date.Days{Start: d.Start.AddDate(n, 0, 0), End: d.End.AddDate(n, 0, 0)}
}

// DoneByUs reports whether the subject of a clause is the first person.
func (r *Reading) DoneByUs(c *phrase.Clause) bool {
	m := r.SoleSubject(c)
	return m != nil && m.Pronoun != nil && m.Pronoun.Has("first")
}
