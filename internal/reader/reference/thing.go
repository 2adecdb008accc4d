package reference

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// The state or the body that a pronoun with a gender means, where things have genders.

// maxThing bounds how many mentions back the thing that a pronoun means is named.
const maxThing = 30

// spokenThing is the state, body or organisation that was the last subject, where a pronoun
// that is the subject of a cue or of a deed can mean it and no person was named since; -1 if
// there is none: "The ministry protested. It said …".
func (r *Reading) spokenThing(mi int32, c *phrase.Clause, fem, masc bool) int32 {
	m, w := &r.Mentions[mi], r.State.Body
	if !r.Pack.Order.Genders || w < 0 || c == nil || m.Kind != mention.Pronoun || !syntax.SubjectIn(c, mi) || c.Frame.Kind != pack.FSay && c.Frame.Kind != pack.FEvent {
		return -1
	}
	spoke := len(r.State.Speakers) == 1 && r.State.Speakers[0] == w && r.State.Spoke == r.State.Acted // who acts is whom its words tell of
	if r.State.BodyAt < m.Sent-2 || r.State.BodyAt > m.Sent || r.State.Subject >= 0 && r.State.Acted >= r.State.BodyAt && !spoke {
		return -1
	}
	if n := len(r.Statements) - 1; n >= 0 && r.Statements[n].Sent == m.Sent-1 && len(r.Statements[n].Who) == 1 {
		if a := &r.Actors[r.Statements[n].Who[0]]; a.Kind == mention.Person && a.CanBe(fem, masc) {
			return -1 // "In the view of X, of the institute, …. He said": who spoke
		}
	}
	if r.State.BodyAt == m.Sent && r.behindWords(c, m) {
		return -1 // "Ankara is ready, he said": nobody whom his words name
	}
	if a := &r.Actors[w]; a.Country == "" && a.Org == "" {
		return -1 // of an organisation that no list has
	}
	for i := mi - 1; i >= 0 && i > mi-maxThing; i-- {
		x := &r.Mentions[i]
		if slices.Contains(x.Who, w) {
			if f, g := r.thingGender(x); f != g && (fem && g || masc && f) {
				return -1
			}
			return w
		}
		if x.Kind == mention.Anaphor {
			continue // "the two countries" names nobody anew
		}
		for _, p := range x.Who {
			if a := &r.Actors[p]; a.Kind == mention.Person && a.CanBe(fem, masc) {
				return -1
			}
		}
	}
	return -1
}

// thingDoneTo is the state, body or organisation that a feminine pronoun means that is an object, where
// verbs come first and all things have genders: the last one named, but not the subject's own, with no
// woman named since. "Criticised Rwanda and asked-HER to withdraw". -1 if there is none.
func (r *Reading) thingDoneTo(mi int32, c *phrase.Clause, fem, masc bool) int32 {
	m := &r.Mentions[mi]
	if r.Pack.Order.SubjectFirst || !fem || masc || c == nil || m.Kind != mention.Pronoun || c.Frame.Kind != pack.FEvent && c.Frame.Kind != pack.FSay || syntax.SubjectIn(c, mi) {
		return -1
	}
	for i := mi - 1; i >= 0 && i > mi-maxThing && r.Mentions[i].Sent >= m.Sent-1; i-- {
		x := &r.Mentions[i]
		if len(x.Who) != 1 {
			continue
		}
		w := x.Who[0]
		switch a := &r.Actors[w]; x.Kind {
		case mention.Person, mention.Office:
			if a.Fem {
				return -1
			}
		case mention.Country, mention.Body, mention.Organisation:
			if !r.isSubject(c, w) && (a.Country != "" || a.Org != "") {
				return w
			}
		}
	}
	return -1
}

// thingGender is the gender that the article of a state, body or organisation tells.
func (r *Reading) thingGender(m *mention.Mention) (fem, masc bool) {
	for _, f := range r.Forms(&r.Items[r.ItemAt[m.First]], word.Bit(pack.Det)) {
		fem, masc = fem || f.Is(pack.Feminine), masc || f.Is(pack.Masculine)
	}
	return fem, masc
}

// ApposedHead is the person before the comma of an apposition in which, behind a
// preposition, somebody or something else is named: "A, of the institute, in whose view".
func (r *Reading) ApposedHead(reg *phrase.Region, a *phrase.Arg) *phrase.Arg {
	k := r.SkipDet(reg, a.From-1)
	if k < 1 || reg.Chunks[k].Kind != phrase.OfItem || !reg.Chunks[k].Is(pack.Prep) {
		return a
	}
	if x := &reg.Chunks[k-1]; x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Person && r.Mentions[x.Idx].Name.Last < r.Mentions[x.Idx].Last {
		return &phrase.Arg{Mark: a.Mark, Mentions: []int32{x.Idx}, From: k - 1, To: k} // with his title behind it
	}
	for j := k - 1; j > 0 && j > k-6 && !reg.Chunks[j].Finite(); j-- {
		if !word.Comma(r.Punct(&reg.Chunks[j])) {
			continue
		}
		if x := &reg.Chunks[j-1]; x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Person {
			return &phrase.Arg{Mark: a.Mark, Mentions: []int32{x.Idx}, From: j - 1, To: j}
		}
		return a
	}
	return a
}

// holdersOf puts the holders of an office in the place of the states that words for
// several of them mean: "the foreign ministers of both countries".
func (r *Reading) holdersOf(m *mention.Mention, role string, who []int32) []int32 {
	if role == "" || !m.Anaphor.Has("ofstates") || len(who) == 0 || !r.OnlyStates(who) {
		return who
	}
	out := make([]int32, 0, len(who))
	for _, w := range who {
		out = append(out, r.NewActor(actor.Actor{Kind: mention.Office, Role: role, Country: r.Actors[w].Country, Group: true, Text: r.TextOf(m.Range)}))
	}
	return out
}

// spokeThere is the person of no office known who spoke, or of whom the main clause was, in
// the sentence before a mention of an office with the article and without a state, in its
// paragraph: hardly somebody named only later. -1 if there is none.
func (r *Reading) spokeThere(mi int32) int32 {
	m := &r.Mentions[mi]
	if !r.Pack.Order.Genders || !m.Definite || m.Indef || len(m.Countries) > 0 || m.Org != nil || m.Body != nil {
		return -1
	}
	w := r.State.Subject
	if len(r.State.Speakers) == 1 && r.State.Spoke >= r.State.Acted {
		w = r.State.Speakers[0]
	}
	if w < 0 {
		if w = r.onlyNamed(mi); w >= 0 && r.heldElse(w, m) {
			return -1
		}
		return w
	}
	if r.Actors[w].Kind != mention.Person || r.Actors[w].Thin || r.Actors[w].Role == "spokesperson" || slices.Contains(r.Others, w) || max(r.State.Spoke, r.State.Acted) < m.Sent-1 || r.Paragraph(max(r.State.Spoke, r.State.Acted)) != r.Paragraph(m.Sent) {
		return -1
	}
	if r.heldElse(w, m) { // "the minister … the president": of his state
		role, _, _ := r.RoleOf(m)
		if c := r.Actors[w].Country; c != "" {
			return r.HolderOfOffice(role, c, "")
		}
		return -1
	}
	fem, masc := r.GenderOf(m)
	a := &r.Actors[w]
	if fem != masc && a.Fem != a.Masc && fem != a.Fem {
		return -1
	}
	if role, _, _ := r.RoleOf(m); sentAbroad[a.Role] && (word.Heads(role) || role == "minister" || role == "foreign-minister" || role == "defence-minister" || role == "legislator") {
		return -1 // "the envoy A left. The minister of defence said": another
	}
	return w
}

// sentAbroad are the offices whose holders are no ministers.
var sentAbroad = map[string]bool{"envoy": true, "ambassador": true, "secretary-general": true}

// onlyNamed is the one person named in the paragraph of a mention before it, if no office of
// his is known; -1 else.
func (r *Reading) onlyNamed(mi int32) int32 {
	out := int32(-1)
	for i := mi - 1; i >= 0 && i > mi-maxThing && r.Paragraph(r.Mentions[i].Sent) == r.Paragraph(r.Mentions[mi].Sent); i-- {
		m := &r.Mentions[i]
		if m.Kind != mention.Person || len(m.Who) != 1 || m.Who[0] == out {
			continue
		}
		if out >= 0 || r.Actors[m.Who[0]].Role != "" {
			return -1
		}
		out = m.Who[0]
	}
	return out
}

// behindWords reports whether a pronoun and its verb of saying stand behind or within what was
// said: the pronoun is one of an incise, or the verb stands before it.
func (r *Reading) behindWords(c *phrase.Clause, m *mention.Mention) bool {
	if c.Frame.Kind != pack.FSay {
		return false
	}
	if m.Pronoun.Has("incise") {
		return true
	}
	a := c.Get([]pack.Marker{pack.Subj})
	return a != nil && a.From > c.At
}

// heldElse reports whether the text gave somebody the office of a government that is not the one
// which a mention names, and never this one.
func (r *Reading) heldElse(w int32, m *mention.Mention) bool {
	role, _, _ := r.RoleOf(m)
	if !ofGovernment(role) || !date.Unique(role) || r.Actors[w].Role == role {
		return false
	}
	other := false
	for n, x := range r.Actors[w].Seen {
		if r.Mentions[x].First >= m.First || n > mention.MaxAlike {
			break
		}
		for i := r.Mentions[x].First; i < r.Mentions[x].Last; i++ {
			if r.Doc.Tokens[i].ID == r.Doc.Tokens[m.Last-1].ID { // "the president of the government … the president"
				return false
			}
		}
		for _, t := range r.Mentions[x].Titles {
			if t.Role == role || t.Get("holds") == role {
				return false
			}
			other = other || ofGovernment(t.Role) && (date.Unique(t.Role) || t.Role == "minister")
		}
	}
	return other
}

// metBy is whom a verb of meeting names beside a mention: hardly the same one.
func (r *Reading) metBy(mi int32, c *phrase.Clause) (who []int32) {
	if c == nil || c.Form == nil || c.Form.Class == pack.Noun || !word.IsTalk(c.Form) {
		return nil
	}
	for i := range c.Args {
		a := &c.Args[i]
		if a.Mark&(pack.Subj|pack.Obj|pack.With) != 0 && a.From < a.To && !slices.Contains(a.Mentions, mi) {
			who = append(who, r.WhoOf(a.Mentions)...)
			if x := &r.Mentions[a.Mentions[0]]; x.Kind == mention.Pronoun && len(x.Who) == 0 && r.State.Subject >= 0 {
				who = append(who, r.State.Subject) // "the president received him"
			}
		}
	}
	return who
}

// OnlyStates reports whether all of some actors are states.
func (r *Reading) OnlyStates(who []int32) bool {
	for _, w := range who {
		if r.Actors[w].Kind != mention.Country {
			return false
		}
	}
	return true
}
