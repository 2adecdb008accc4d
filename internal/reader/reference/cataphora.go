package reference

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/syntax"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Pronouns that mean somebody named only behind them: "After the talks that he had with A, the
// minister B promised aid".

// namedAhead is whom a pronoun means that stands, before anybody is named, in a relative clause
// within the phrase with which its sentence opens: the subject behind the comma that ends the
// phrase. -1 if there is none.
func (r *Reading) namedAhead(mi int32, fem, masc bool) int32 {
	m := &r.Mentions[mi]
	s := r.Doc.Sents[m.Sent]
	first, k := r.ItemAt[s.First], r.ItemAt[m.First]
	if !r.Pack.Order.Inverted || r.Pack.Order.Dropped || m.Kind != mention.Pronoun || k <= first+1 || !r.Items[first].Is(pack.Prep) && !r.Items[first].Is(pack.Sub) || mi > 0 && r.Mentions[mi-1].Sent == m.Sent {
		return -1
	}
	if x := &r.Items[k-1]; !x.Is(pack.Rel) && !x.Is(pack.Comp) {
		return -1
	}
	for i := mi + 1; int(i) < len(r.Mentions) && r.Mentions[i].Sent == m.Sent; i++ {
		x := &r.Mentions[i]
		if x.Kind != mention.Person || len(x.Who) != 1 || !word.Comma(rune(r.Doc.Tokens[x.First-1].Num)) || x.Last >= s.Last {
			continue
		}
		if n := &r.Items[r.ItemAt[x.Last]]; !n.Is(pack.Aux) && !n.Is(pack.Verb) && !n.Is(pack.Plan) && !n.Is(pack.Adverb) && !n.Is(pack.Neg) {
			continue
		}
		if r.Actors[x.Who[0]].CanBe(fem, masc) {
			return x.Who[0]
		}
		return -1
	}
	return -1
}

// chairsBehind are the two of two states who behind a word for both sides that is the subject of their talks are said,
// in its sentence, to have led them: "both sides held consultations, A and B presiding". Nil if none are.
func (r *Reading) chairsBehind(mi int32, c *phrase.Clause) []int32 {
	m := &r.Mentions[mi]
	if !r.Pack.Order.MarkedBefore || m.Anaphor == nil || c == nil || !word.IsTalk(c.Form) && c.Form.Class != pack.Support || !syntax.SubjectIn(c, mi) {
		return nil
	}
	for i := mi + 1; int(i)+1 < len(r.Mentions) && r.Mentions[i+1].Sent == m.Sent; i++ {
		a, b := &r.Mentions[i], &r.Mentions[i+1]
		if a.Kind != mention.Person && a.Kind != mention.Office || b.Kind != mention.Person && b.Kind != mention.Office || b.First != a.Last+1 || !r.Items[r.ItemAt[a.Last]].Is(pack.And) || int(b.Last) >= len(r.Doc.Tokens) {
			continue
		}
		if len(a.Who) == 1 && len(b.Who) == 1 && r.Has(&r.Items[r.ItemAt[b.Last]], word.Bit(pack.Verb), "cochairs") && !r.Compatriots([]int32{a.Who[0], b.Who[0]}) {
			return []int32{a.Who[0], b.Who[0]}
		}
	}
	return nil
}

// inhabitantTold is the person of a state spoken of last before a mention, of whom its words may
// tell: "the Finn". -1 if there is none.
func (r *Reading) inhabitantTold(country string, m *mention.Mention) int32 {
	if !r.Pack.Order.Inhabitants || m.Indef || m.Plural || m.Dual {
		return -1
	}
	fem, masc := r.GenderOf(m)
	for i := len(r.Mentions) - 1; i >= 0; i-- {
		x := &r.Mentions[i]
		if x.First >= m.First || len(x.Who) != 1 {
			continue
		}
		if a := &r.Actors[x.Who[0]]; a.Kind == mention.Person && a.Country == country && a.Role != "spokesperson" && a.CanBe(fem && !masc, masc && !fem) {
			return x.Who[0]
		}
	}
	return -1
}

// onlyStateless is the only person named in the last sentences before a word for an inhabitant
// whose state nothing tells, an officer of an organisation too: "received Charles Michel. The
// Belgian promised". -1 if there is none, or several are.
func (r *Reading) onlyStateless(m *mention.Mention) int32 {
	if m.Indef || m.Plural || m.Dual || !m.Definite {
		return -1
	}
	fem, masc := r.GenderOf(m)
	only := int32(-1)
	for i := len(r.Mentions) - 1; i >= 0; i-- {
		x := &r.Mentions[i]
		if x.First >= m.First || x.Kind != mention.Person || len(x.Who) != 1 {
			continue
		}
		if x.Sent < m.Sent-maxStateless {
			break
		}
		a := &r.Actors[x.Who[0]]
		if a.Country != "" || x.Who[0] == only || a.Role == "spokesperson" || !a.CanBe(fem && !masc, masc && !fem) || r.Faces(x.Who[0], m.Countries) {
			continue
		}
		if only >= 0 {
			return -1
		}
		only = x.Who[0]
	}
	return only
}

// maxStateless bounds the sentences between a person and a word for an inhabitant that means him.
const maxStateless = 3
