package actor

import (
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// masterState is the state of the person to whom a mark of owning behind his name gives the
// office of a mention: "Senegal's President A's envoy B". Empty if there is none.
func (r *Reading) masterState(mi int32) string {
	m := &r.Mentions[mi]
	if c := r.masterWithin(mi); c != "" {
		return c
	}
	if c := r.masterBehind(mi); c != "" {
		return c
	}
	if c := r.employer(mi); c != "" {
		return c
	}
	k := r.ItemAt[m.First] - 1
	if mi == 0 || k < 1 {
		return ""
	}
	of, x := &r.Items[k], &r.Mentions[mi-1]
	f := r.Form(of, pack.Of)
	if f == nil || !f.Has("after") || x.Last != of.First || of.Last != m.First || x.Sent != m.Sent || x.Kind != mention.Person && x.Kind != mention.Office || len(x.Who) != 1 {
		return ""
	}
	return r.Actors[x.Who[0]].Country
}

// masterBehind is the state of the holder of an office whom a word for "of", "to" or "for" behind a mention makes
// the one that its office serves: "an adviser to the Iraqi prime minister". Empty if there is none, or if whoever
// is meant may be sent to him.
func (r *Reading) masterBehind(mi int32) string {
	m := &r.Mentions[mi]
	if int(mi)+1 >= len(r.Mentions) || len(m.Titles) == 0 || m.Counter || m.Plural || m.Dual {
		return ""
	}
	x := &r.Mentions[mi+1]
	if x.Kind != mention.Person && x.Kind != mention.Office || len(x.Titles) == 0 || x.Counter {
		return ""
	}
	mark := r.linkBetween(m, x)
	role, _, _ := r.RoleOf(m)
	if mark&(pack.OfM|pack.To|pack.For) == 0 || mark&pack.OfM == 0 && (role == "ambassador" || role == "envoy") {
		return ""
	}
	_, c, _ := r.RoleOf(x)
	if c == "" && len(x.Countries) == 1 {
		c = x.Countries[0]
	}
	return c
}

// membersState is the state of those behind a word for "of" whom a group without a state consists of: "a delegation
// of American senators". Empty if nothing is said of them.
func (r *Reading) membersState(mi int32) []string {
	if int(mi)+1 >= len(r.Mentions) {
		return nil
	}
	m, x := &r.Mentions[mi], &r.Mentions[mi+1]
	if (x.Kind != mention.Office || !x.Plural) && x.Kind != mention.Body && x.Kind != mention.Group || len(x.Countries) != 1 || r.linkBetween(m, x)&(pack.OfM|pack.From) == 0 {
		return nil
	}
	return x.Countries
}

// linkBetween is how a word for "of", "to", "for" … alone joins a mention to the next one of its sentence; nothing
// where another word stands between them.
func (r *Reading) linkBetween(m, x *mention.Mention) (mark pack.Marker) {
	if x.Sent != m.Sent || x.First <= m.Last || x.First > m.Last+maxLink {
		return 0
	}
	for k := r.ItemAt[m.Last]; k < r.ItemAt[x.First]; k++ {
		it := &r.Items[k]
		switch {
		case it.Is(pack.Of):
			mark |= pack.OfM
		case it.Is(pack.Prep) && mark == 0:
			for _, f := range r.Forms(it, word.Bit(pack.Prep)) {
				mark |= f.Markers
			}
		case !it.Is(pack.Det):
			return 0
		}
	}
	return mark
}

// maxLink bounds the tokens between an office and whom it serves.
const maxLink = 3

// masterWithin is the state of somebody with whose name a mention begins, before the mark of
// owning and the office of the one whom it means: of a holder in the world's list, or of whom an
// earlier mention ends with the same name.
func (r *Reading) masterWithin(mi int32) string {
	m := &r.Mentions[mi]
	k := r.ItemAt[m.First]
	it := &r.Items[k]
	if it.Letters&pack.Letter('N') == 0 || it.Last >= m.Last || int(k)+2 >= len(r.Items) || !r.Items[k+1].Is(pack.Of) && !r.Items[k+1].Is(pack.Title) || r.Items[r.ItemAt[m.Last-1]].Letters&pack.Letter('N') == 0 {
		return ""
	}
	if f := r.Form(it, pack.Holder); f != nil && f.Country != "" {
		return f.Country
	}
	name := r.Doc.Text[r.Doc.Tokens[it.First].Start:r.Doc.Tokens[it.Last-1].End]
	for i := mi - 1; i >= 0 && i > mi-maxMaster; i-- {
		x := &r.Mentions[i]
		if x.Kind != mention.Person || len(x.Who) != 1 || x.First == m.First {
			continue
		}
		if strings.HasSuffix(r.Doc.Text[r.Doc.Tokens[x.First].Start:r.Doc.Tokens[x.Last-1].End], name) {
			return r.Actors[x.Who[0]].Country
		}
	}
	return ""
}

// maxMaster bounds how many mentions before one its master is looked for.
const maxMaster = 200

// employer is the state of the body at which a mention is said to be: "the director of political affairs at the
// Iranian foreign ministry", within the mention or behind it. Empty if there is none.
func (r *Reading) employer(mi int32) string {
	m := &r.Mentions[mi]
	k := r.ItemAt[m.First]
	for ; k < r.ItemAt[m.Last] && !r.Items[k].Is(pack.Title); k++ {
	}
	end := min(int32(len(r.Items)), r.ItemAt[m.Last]+maxEmployer) //nolint:gosec // bounded by the text
	at := false
	for k++; k < end && r.Items[k].Last <= r.Doc.Sents[m.Sent].Last; k++ {
		it := &r.Items[k]
		t := r.Doc.Tokens[it.First]
		switch {
		case at && it.Is(pack.Body):
			return r.bodyState(k)
		case it.Is(pack.Prep) && !it.Is(pack.Of) && it.Last > m.First:
			at = false
			for _, f := range r.Forms(it, word.Bit(pack.Prep)) {
				at = at || f.Markers&(pack.In|pack.At) != 0
			}
		case t.Kind != text.Word || it.Is(pack.Verb) || it.Is(pack.Aux) || r.DateAt[it.First] >= 0 || it.First >= m.Last && r.MentAt[it.First] >= 0:
			return ""
		case !it.Is(pack.Det):
			at = false
		}
	}
	return ""
}

// bodyState is the state whose adjective or name stands beside the body at item k: "the Iranian ministry of
// foreign affairs", "the foreign ministry of Iran".
func (r *Reading) bodyState(k int32) string {
	b := r.MentAt[r.Items[k].First]
	if b >= 0 && r.Mentions[b].Kind == mention.Body && len(r.Mentions[b].Countries) == 1 {
		return r.Mentions[b].Countries[0]
	}
	if f := r.Form(&r.Items[k], pack.Body); f != nil && f.Country != "" {
		return f.Country
	}
	for n := k + 1; n < int32(len(r.Items)) && n <= k+maxLink; n++ { //nolint:gosec // bounded by the text
		switch it := &r.Items[n]; {
		case it.Is(pack.Country):
			if f := r.Form(it, pack.Country); f != nil {
				return f.Country
			}
		case !it.Is(pack.Of) && !it.Is(pack.Det) && !it.Is(pack.Title):
			return ""
		}
	}
	return ""
}

// maxEmployer bounds the items between an office and the body at which it is.
const maxEmployer = 10

// hisMaster is the state, or the organisation, of the person whom "his" or "her" before an envoy means: the first one
// named before in his sentence, else the first of the sentence before: "Ban Ki-moon condemned it. His envoy, X, left".
func (r *Reading) hisMaster(mi int32) (country, org string) {
	m := &r.Mentions[mi]
	if m.Poss == nil || m.Counter || m.Plural || len(m.Titles) == 0 || !r.Pack.Order.SubjectFirst || r.Pack.Order.Dropped {
		return "", ""
	}
	if role, _, _ := r.RoleOf(m); role != "envoy" && role != "spokesperson" && role != "deputy-minister" {
		return "", ""
	}
	best := int32(-1)
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent >= m.Sent-1; i-- {
		x := &r.Mentions[i]
		if best >= 0 && x.Sent != r.Mentions[best].Sent {
			break
		}
		if (x.Kind == mention.Person || x.Kind == mention.Office && !x.Plural) && len(x.Who) == 1 && !x.Counter {
			best = i
		}
	}
	if best < 0 {
		return "", ""
	}
	a := &r.Actors[r.Mentions[best].Who[0]]
	if a.Country != "" {
		return a.Country, ""
	}
	return "", a.Org
}

// stateEach gives those whom a list names behind an office of several states each his own, in their order: "the
// Norwegian and Icelandic foreign ministers, A and B". One who is known keeps what is known of him.
func (r *Reading) stateEach(mi int32, a *Actor) {
	m := &r.Mentions[mi]
	if !m.Plural || len(m.Titles) == 0 || len(m.Countries) < 2 || r.Pack.Order.Cases {
		return
	}
	if a.Holder == nil && a.Org == "" {
		a.Country = m.Countries[0]
	}
	for i, n := mi+1, 1; int(i) < len(r.Mentions) && n < len(m.Countries); i, n = i+1, n+1 {
		x, y := &r.Mentions[i], &r.Mentions[i-1]
		if x.Kind != mention.Person || x.Sent != m.Sent || len(x.Who) != 1 || len(x.Titles) > 0 || len(x.Countries) > 0 || x.First > y.Last+2 {
			return
		}
		if k := r.ItemAt[y.Last]; !r.Items[k].Is(pack.And) && !word.Comma(r.Mark(k)) {
			return
		}
		if b := &r.Actors[x.Who[0]]; b.Country == "" && b.Org == "" && b.Holder == nil {
			b.Country = m.Countries[n]
			if b.Role == "" {
				b.Role = a.Role
			}
		}
	}
}

// servesHolder is the state of the holder of another office whom somebody without a name serves, told behind his own
// with the state's adjective before it: "the aide (of-the) Russian president". He is not that holder. Empty if he
// serves none.
func (r *Reading) servesHolder(m *mention.Mention) string {
	if !r.Pack.Order.Genitive || len(m.Titles) == 0 || m.Plural || m.Dual || m.Name.First >= 0 {
		return ""
	}
	if t := m.Titles; len(t) == 2 && t[0].Country == "" && t[1].Country != "" && t[1].Feat&pack.Gen != 0 && t[0].Feat&t[1].Feat&pack.Cases == 0 {
		return t[1].Country // the state's adjective is a part of the title
	}
	for k := r.ItemAt[m.First]; k+2 < int32(len(r.Items)) && r.Items[k+2].First < m.Last; k++ {
		if !r.Items[k].Is(pack.Title) || !r.Items[k+2].Is(pack.Title) || r.Items[k+1].Is(pack.Title) {
			continue
		}
		if f := r.LikelyState(&r.Items[k+1]); f != nil && r.Items[k+1].Is(pack.Country) {
			return f.Country
		}
	}
	return ""
}
