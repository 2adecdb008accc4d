package reference

import (
	"slices"
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Whom words for several mean: "they", "the two", "the ministers".

// pair is whom "the two sides" or "the ministers" means: the participants of
// the last meeting, or the last persons named, as many as are said.
func (r *Reading) pair(mi int32, n int, role string, c *phrase.Clause) []int32 {
	short := "" // "the leaders": of those in view; not of all the text
	if m := &r.Mentions[mi]; m.Definite || m.Anaphor != nil {
		short = m.ShortFor()
	}
	fits := func(w int32) bool {
		if f := r.Mentions[mi].Anaphor; f != nil && f.Is(pack.Masculine) != f.Is(pack.Feminine) && !r.Actors[w].CanBe(f.Is(pack.Feminine), f.Is(pack.Masculine)) {
			return false // "the two men"
		}
		return role == "" && (short == "" || r.Actors[w].Role == "") || role != "" && actor.RoleFits(r.Actors[w].Role, role) || date.Unique(r.Actors[w].Role) && strings.Contains(short, r.Actors[w].Role) || role == "foreign-minister" && r.Actors[w].Role == "" || r.Actors[w].Kind == mention.Country
	}
	if c != nil && word.IsTalk(c.Form) && r.behindNoun(mi) {
		return nil // "the voters they met": nobody met another
	}
	if who, told := r.severalHere(mi, c); told {
		return who
	}
	if two := r.bothNamed(mi); two != nil {
		return two
	}
	if who := r.ofThatRank(mi, n); who != nil {
		return who
	}
	if r.betweenThem(mi) {
		if two := r.twoHere(mi); two != nil {
			return two // "will meet B, in the first talks between them"
		}
	}
	if n > 2 && r.Pack.Order.MarkedBefore {
		if who := r.NamedHere(mi, n); who != nil {
			return who
		}
	}
	if n > 2 {
		if who := r.allNamed(mi, n); who != nil && !slices.ContainsFunc(who, func(w int32) bool { return !fits(w) }) {
			return who
		}
	}
	if len(r.State.Several) > 0 && (r.Mentions[mi].Kind == mention.Pronoun || r.Mentions[mi].Kind == mention.Possessive) && r.laterThanMeeting() && !(c != nil && r.sharesSubject(mi, c)) {
		return r.State.Several
	}
	if c != nil && c.Plan {
		if k := r.Upcoming(r.Mentions[mi].Sent); k >= 0 && (n == 0 || len(r.Meetings[k].Who) == n) && !(r.Pack.Order.Incise && slices.ContainsFunc(r.Meetings[k].Who, func(w int32) bool { return !fits(w) })) {
			return r.Meetings[k].Who
		}
	}
	if two := r.twoOfOne(mi, n, c); two != nil {
		return two
	}
	if two := r.chairsBehind(mi, c); two != nil {
		return two
	}
	if two := r.twoHere(mi); two != nil && (n == 2 || n == 0 && r.noneMetIn(mi)) && c != nil && word.IsTalk(c.Form) && syntax.SubjectIn(c, mi) && fits(two[0]) && fits(two[1]) {
		return two
	}
	if two := r.twoBefore(mi, n); two != nil && (fits(two[0]) && fits(two[1]) || !r.Pack.Order.Incise && r.Mentions[mi].Kind == mention.Anaphor && role == "" && short == "") {
		return two
	}
	home := r.subjectHome(mi, c)
	last := r.State.Meeting
	if k := len(r.Meetings) - 1; k >= 0 && (r.Mentions[mi].Sent-r.Meetings[k].Sent <= 1 || r.toldHere(mi, k)) {
		for k > 0 && r.Meetings[k].Beside && !r.Meetings[k-1].Beside && r.Meetings[k-1].Sent == r.Meetings[k].Sent {
			k-- // "A received B, whom C had seen": A and B
		}
		last = k // just told, even if it was once, or is still to come
	}
	if f := r.Mentions[mi].Anaphor; f != nil && f.Has("ofstates") && last >= 0 && r.Mentions[mi].Sent-r.Meetings[last].Sent > 2 {
		last = -1 // too long ago: the states named since
	}
	for k := last; k >= 0 && k > last-4; k-- {
		who := r.Meetings[k].Who
		if n == 0 || len(who) == n {
			ok := true
			for _, w := range who {
				ok = ok && (home == "" || r.Actors[w].Country != home)
			}
			for _, w := range who {
				ok = ok && fits(w)
			}
			if c != nil && word.IsTalk(c.Form) && !syntax.SubjectIn(c, mi) && r.Mentions[mi].Kind == mention.Anaphor {
				for _, w := range who { // "spoke with both sides": with two states' people
					ok = ok && r.Actors[w].Country != ""
				}
			}
			if ok {
				return who
			}
		}
	}
	if two := r.OfTheTwo(n, role); two != nil {
		return two
	}
	if n > 2 {
		return nil // three of many: the text must have told which
	}
	if f := r.Mentions[mi].Anaphor; f != nil && f.Has("ofstates") {
		if role != "" { // "the presidents of both countries": those named, if they were
			if two := r.peers(mi, func(w int32) bool { return fits(w) && r.Actors[w].Role != "" }, home); two != nil {
				slices.Reverse(two)
				return two
			}
		}
		return r.statesBefore(mi, home)
	}
	if m := &r.Mentions[mi]; m.Kind == mention.Pronoun && c != nil && c.Frame.Kind == pack.FSay && syntax.SubjectIn(c, mi) {
		return nil // whoever "they" are that say so: two who happen to be named are not
	}
	want := n
	if want == 0 {
		want = 2
	}
	if r.Mentions[mi].Anaphor == nil {
		short = ""
	}
	var out []int32
	for i := mi - 1; i >= 0 && i > mi-16 && len(out) < want; i-- {
		for _, w := range r.Mentions[i].Who {
			a := &r.Actors[w]
			if (a.Kind == mention.Person || a.Kind == mention.Office && !a.Generic) && a.Role != "spokesperson" && fits(w) && (home == "" || a.Country != home) && len(out) < want && !(c != nil && !syntax.SubjectIn(c, mi) && r.isSubject(c, w)) { // "recibió a ambos": not himself
				out = word.AddOnce(out, w)
			}
		}
	}
	if want == 2 && len(out) == 2 && r.Actors[out[0]].Country != "" && r.Actors[out[0]].Country == r.Actors[out[1]].Country {
		if out = r.peers(mi, fits, home); len(out) != 2 { // of one state: others are meant
			return nil
		}
	}
	if len(out) < 2 {
		f := r.Mentions[mi].Anaphor
		if both := r.headsOfBoth(mi, role); both != nil && f != nil && f.Has("holders") && c != nil && word.IsTalk(c.Form) {
			return both
		}
		if f != nil && f.Has("parties") {
			return r.statesBefore(mi, home) // "tension between A and B. He urged the two sides"
		}
		return nil
	}
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return out
}

// betweenThem reports whether a pronoun stands behind a word for "between".
func (r *Reading) betweenThem(mi int32) bool {
	m := &r.Mentions[mi]
	if m.Kind != mention.Pronoun || m.First == r.Doc.Sents[m.Sent].First {
		return false
	}
	for k := max(0, r.ItemAt[m.First]-1); k <= r.ItemAt[m.First]; k++ { // a clitic shares the item
		if f := r.Form(&r.Items[k], pack.Prep); f != nil && f.Markers&pack.Between != 0 {
			return true
		}
	}
	return false
}

// allNamed is the persons of as many states that the sentence before names, or this one before a
// mention, where they are just as many as it says: "A, B and C flew to Sochi. The three leaders". Nil, else.
func (r *Reading) allNamed(mi int32, n int) []int32 {
	m := &r.Mentions[mi]
	for sent := m.Sent; sent >= 0 && sent >= m.Sent-1; sent-- {
		var who []int32
		var states []string
		for i := mi - 1; i >= 0 && r.Mentions[i].Sent >= sent; i-- {
			x := &r.Mentions[i]
			if x.Sent != sent || x.Kind != mention.Person && x.Kind != mention.Office || len(x.Who) != 1 || slices.Contains(who, x.Who[0]) {
				continue
			}
			if a := &r.Actors[x.Who[0]]; a.Country != "" && !a.Generic && a.Role != "spokesperson" {
				if who = append(who, x.Who[0]); !slices.Contains(states, a.Country) {
					states = append(states, a.Country)
				}
			}
		}
		if len(who) == n && len(states) == n {
			slices.Reverse(who)
			return who
		}
	}
	return nil
}

// statesBefore is the two states that the text named last before a mention, but not of
// that of the subject: "Canberra gave water, Wellington planes: Fiji thanked both countries".
func (r *Reading) statesBefore(mi int32, home string) []int32 {
	if m := &r.Mentions[mi]; home == "" && mi > 0 && r.Mentions[mi-1].Sent == m.Sent && len(r.Mentions[mi-1].Who) == 1 {
		home = r.Actors[r.Mentions[mi-1].Who[0]].Country
	}
	var out []int32
	for i := mi - 1; i >= 0 && i > mi-24 && len(out) < 2; i-- {
		for _, w := range r.Mentions[i].Who {
			if a := &r.Actors[w]; a.Kind == mention.Country && a.Country != home && len(out) < 2 && !(r.Mentions[i].Kind == mention.Place && r.Items[max(0, r.ItemAt[r.Mentions[i].First]-1)].Is(pack.Prep)) {
				out = word.AddOnce(out, w)
			}
		}
	}
	if len(out) < 2 {
		return nil
	}
	return []int32{out[1], out[0]}
}

// severalHere is whom "they" means in what several without a name are said to say: those;
// told says that there are such, known or not: "ministers of the bloc said that they".
func (r *Reading) severalHere(mi int32, c *phrase.Clause) (who []int32, told bool) {
	m := &r.Mentions[mi]
	if m.Kind != mention.Pronoun || c == nil || !syntax.SubjectIn(c, mi) {
		return nil, false
	}
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent == m.Sent; i-- {
		x := &r.Mentions[i]
		if x.Kind == mention.Pronoun || x.Kind == mention.Anaphor {
			return nil, false
		}
		if x.Kind == mention.Office && x.Plural && !x.Counter && len(x.Countries) == 0 && (i == 0 || r.Mentions[i-1].Sent < m.Sent) {
			return x.Who, len(x.Who) == 0 || r.Actors[x.Who[0]].Group || r.Actors[x.Who[0]].Generic
		}
	}
	return nil, false
}

// peers is the last two persons of two states named before a mention who hold offices of
// one rank: nil if there are none.
func (r *Reading) peers(mi int32, fits func(int32) bool, home string) []int32 {
	var seen []int32
	for i := mi - 1; i >= 0 && i > mi-24; i-- {
		for _, w := range r.Mentions[i].Who {
			a := &r.Actors[w]
			if a.Kind != mention.Person && (a.Kind != mention.Office || a.Generic) || a.Country == "" || a.Country == home || a.Role == "spokesperson" || !fits(w) || slices.Contains(seen, w) {
				continue
			}
			for _, x := range seen {
				if b := &r.Actors[x]; b.Country != a.Country && (b.Role == a.Role || actor.RoleFits(a.Role, b.Role) || word.Heads(a.Role) && word.Heads(b.Role)) {
					return []int32{x, w}
				}
			}
			seen = append(seen, w)
		}
	}
	return nil
}

// twoBefore is the two persons of two states whom the sentence before names, for "the
// two", where no meeting was told of in it; nil if it names others too.
func (r *Reading) twoBefore(mi int32, n int) []int32 {
	m := &r.Mentions[mi]
	theTwo := m.Kind == mention.Anaphor && n == 2
	those := m.Kind == mention.Office && m.Plural && m.Definite && n == 0 && len(m.Countries) == 0 && m.Org == nil // "the leaders"
	if !theTwo && !those || m.Sent == 0 {
		return nil
	}
	if k := len(r.Meetings) - 1; k >= 0 && r.Meetings[k].Sent >= m.Sent-1 {
		return nil
	}
	var out []int32
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent >= m.Sent-1; i-- {
		for _, w := range r.Mentions[i].Who {
			if a := &r.Actors[w]; (a.Kind == mention.Person || a.Kind == mention.Office && !a.Generic && !a.Group) && a.Role != "spokesperson" {
				out = word.AddOnce(out, w)
			}
		}
	}
	if len(out) != 2 || r.Actors[out[0]].Country == "" || r.Actors[out[0]].Country == r.Actors[out[1]].Country {
		return nil
	}
	return []int32{out[1], out[0]}
}

// laterThanMeeting reports whether the last subject of several was told after the
// last meeting, and not long before.
func (r *Reading) laterThanMeeting() bool {
	k := r.State.Meeting
	if k < 0 {
		return true
	}
	e := r.Meetings[k].Evidence
	return r.Mentions[r.State.SeveralAt].First > e[len(e)-1].First
}

// sharesSubject reports whether a mention is not the subject of a clause whose subject
// is the last one of several.
func (r *Reading) sharesSubject(mi int32, c *phrase.Clause) bool {
	if syntax.SubjectIn(c, mi) {
		return false
	}
	for _, w := range r.State.Several {
		if r.subjectOther(c, mi, w) {
			return true
		}
	}
	return false
}

// subjectHome is the state of the subject of a clause of meeting whose other side
// a mention is: he receives no guests of his own. Empty for others.
func (r *Reading) subjectHome(mi int32, c *phrase.Clause) string {
	if c == nil || c.Form.Class != pack.Verb || !word.IsTalk(c.Form) || c.Frame.Kind == pack.FDiscuss {
		return ""
	}
	home := ""
	for _, a := range c.Args {
		for _, x := range a.Mentions {
			if a.Mark&pack.Subj == 0 {
				continue
			}
			if x == mi {
				return ""
			}
			for _, w := range r.Mentions[x].Who {
				home = r.Actors[w].Country
			}
		}
	}
	return home
}

// bothNamed is the two persons of two states that the sentence of a dual pronoun names before
// it, if it names no more: "A asked his counterpart B, in a call between the-two". Nil, else.
func (r *Reading) bothNamed(mi int32) (two []int32) {
	m := &r.Mentions[mi]
	if m.Kind != mention.Pronoun || m.Pronoun == nil || !m.Pronoun.Is(pack.Dual) || m.Pronoun.Is(pack.Plural) {
		return nil
	}
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent == m.Sent; i-- {
		if x := &r.Mentions[i]; x.Kind == mention.Person || x.Kind == mention.Office && x.Counter {
			for _, w := range x.Who {
				two = word.AddOnce(two, w)
			}
		}
	}
	if len(two) != 2 || r.Actors[two[0]].Country == "" || r.Actors[two[0]].Country == r.Actors[two[1]].Country {
		return nil
	}
	slices.Reverse(two)
	return two
}

// peopleWhoSpoke are the people without a name who said something in the sentence before, or in
// this one, where a word for several is the subject of a verb of saying and no meeting is told
// since: "Traders say … It is bad, they say".
func (r *Reading) peopleWhoSpoke(mi int32, c *phrase.Clause) []int32 {
	m, n := &r.Mentions[mi], len(r.Statements)-1
	if m.Kind != mention.Pronoun || c == nil || c.Frame.Kind != pack.FSay || !syntax.SubjectIn(c, mi) || n < 0 {
		return nil
	}
	s := &r.Statements[n]
	if k := len(r.Meetings) - 1; s.Sent < m.Sent-1 || len(s.Who) != 1 || s.By.Start >= s.By.End || k >= 0 && r.Meetings[k].Sent >= s.Sent {
		return nil
	}
	a := &r.Actors[s.Who[0]]
	if a.Kind == mention.Person || a.Kind == mention.Country || a.Name != "" || a.Holder != nil || a.Org != "" {
		return nil
	}
	if !slices.ContainsFunc(a.Seen, func(i int32) bool { return r.Mentions[i].Plural }) && !r.Pack.Guess.IsPlural(r.Doc.Text[s.By.Start:s.By.End]) {
		return nil
	}
	return s.Who
}

// groupJustMet is the group that the sentence before named last, where "they" say something and that
// sentence told of no meeting of two: "The envoy will see A. Before that he saw people of the opposition.
// They said": none of those who met before.
func (r *Reading) groupJustMet(mi int32, c *phrase.Clause) (who []int32, told bool) {
	m := &r.Mentions[mi]
	if m.Kind != mention.Pronoun || c == nil || c.Frame.Kind != pack.FSay || !syntax.SubjectIn(c, mi) || m.Sent == 0 {
		return nil, false
	}
	if k := len(r.Meetings) - 1; k >= 0 && r.Meetings[k].Sent >= m.Sent-1 {
		return nil, false
	}
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent >= m.Sent-1; i-- {
		switch x := &r.Mentions[i]; {
		case x.Sent == m.Sent || x.Kind == mention.Place || x.Kind == mention.Country || x.Kind == mention.Possessive:
		case x.Kind == mention.Group || x.Kind == mention.Office && x.Plural:
			if who = r.Resolve([]int32{i}, nil); len(who) == 0 { // nobody knows them: they are who they are called
				who = []int32{r.NewActor(actor.Actor{Kind: mention.Group, Group: true, Generic: true, Text: r.TextOf(x.Range)})}
				x.Who = who
			}
			return who, true
		default:
			return nil, false
		}
	}
	return nil, false
}

// behindNoun reports whether a pronoun stands right behind a noun that opens no sentence with a
// preposition: it is the subject of a relative clause without its pronoun, "the voters they met".
func (r *Reading) behindNoun(mi int32) bool {
	o, m := r.Pack.Order, &r.Mentions[mi]
	k := r.ItemAt[m.First] - 1
	if !o.SubjectFirst || o.Inverted || o.MarkedBefore || m.Kind != mention.Pronoun || k < 0 {
		return false
	}
	it := &r.Items[k]
	if t := r.Doc.Tokens[it.First]; t.Kind != text.Word || t.Has(text.Capital) || it.Set&^(word.Bit(pack.Noun)|word.Bit(pack.Word)|word.Bit(pack.Title)|word.Bit(pack.Group)|word.Bit(pack.OrgWord)|word.Bit(pack.TopicNoun)) != 0 {
		return false
	}
	first := r.ItemAt[r.Doc.Sents[m.Sent].First]
	for ; k >= first; k-- {
		x := &r.Items[k]
		if r.Doc.Tokens[x.First].Kind == text.Punct || x.Set&(word.Bit(pack.Verb)|word.Bit(pack.Aux)) != 0 && k < r.ItemAt[m.First]-1 {
			return true
		}
		if x.Is(pack.Prep) {
			return k > first && r.Doc.Tokens[r.Items[k-1].First].Kind != text.Punct
		}
	}
	return true
}

// noneMetIn reports whether a mention is a pronoun and its sentence has told of no meeting yet: "A briefed B on it; five days
// before THEY had met in Rome".
func (r *Reading) noneMetIn(mi int32) bool {
	m := &r.Mentions[mi]
	n := len(r.Meetings) - 1
	return m.Kind == mention.Pronoun && (n < 0 || r.Meetings[n].Sent < m.Sent)
}

// toldHere reports whether the paragraph of a mention tells of meeting k, and not of the one that the story is about.
func (r *Reading) toldHere(mi int32, k int) bool {
	para := r.Paragraph(r.Mentions[mi].Sent)
	s := r.State.Meeting
	return r.Paragraph(r.Meetings[k].Sent) == para && s >= 0 && r.Paragraph(r.Meetings[s].Sent) != para
}
