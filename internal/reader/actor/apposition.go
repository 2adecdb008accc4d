package actor

import (
	"sort"
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
)

// fillOwned gives the office at mention p the name of a mention behind it, and the state
// or organisation that the words between name.
func (r *Reading) fillOwned(p int32, m *mention.Mention) {
	o := &r.Mentions[p]
	for i := p + 1; i < int32(len(r.Mentions)); i++ {
		x := &r.Mentions[i]
		if x.Kind == mention.Person {
			owner := Actor{Kind: mention.Person, Parts: r.NameParts(x)}
			r.holderOf(&owner, x)
			o.OwnerHome = owner.Country
		}
		k := r.ItemAt[x.First]
		if k > 0 && !r.Items[k-1].Is(pack.Of) && (x.Kind == mention.Organisation || r.Pack.Order.Compound && x.Kind == mention.Country) {
			continue // "the minister for relations with the EU", "the UN envoy for Yemen"
		}
		if len(o.Countries) == 0 && o.Org == nil && x.Kind == mention.Body && r.Pack.Order.Compound {
			o.Countries, o.CountryAt = x.Countries, x.CountryAt // "the permanent secretary at Zambia's ministry"
		}
		if len(o.Countries) == 0 && o.Org == nil && x.Kind == mention.Country {
			o.Countries, o.CountryAt = x.Countries, x.CountryAt
		}
		if o.Org == nil && x.Kind == mention.Organisation {
			o.Org = x.Org
		}
	}
	r.Fill(p, m)
}

// officeOwner gives somebody whose office is said to be of the person at mention p that person's state:
// "X, envoy of the president Y".
func (r *Reading) officeOwner(p int32) {
	if p == 0 || !r.Pack.Order.Incise {
		return
	}
	m, x := &r.Mentions[p-1], &r.Mentions[p]
	k := r.ItemAt[x.First] - 1
	if x.Kind != mention.Person || m.Kind != mention.Person || m.Sent != x.Sent || len(m.Titles) == 0 || len(m.Countries) > 0 || m.Org != nil || k < 1 || !r.Items[k].Is(pack.Of) || r.ItemAt[m.Last] != k {
		return
	}
	if len(x.Countries) == 1 {
		m.OwnerHome = x.Countries[0]
		return
	}
	owner := Actor{Kind: mention.Person, Parts: r.NameParts(x)}
	r.holderOf(&owner, x)
	m.OwnerHome = owner.Country
}

// holderOfShort is the one of a state whom a title means that is short for several
// offices, "the Hungarian leader": the last spoken of who has one of them; -1 if nobody.
func (r *Reading) holderOfShort(short, country string) int32 {
	best, at := int32(-1), int32(-2)
	for w := range r.Considered {
		a := &r.Actors[w]
		if a.Kind != mention.Person && a.Kind != mention.Office || a.Generic || a.Group || a.Country != country || a.Role == "" || !strings.Contains(short, a.Role) {
			continue
		}
		if a.last > at {
			best, at = w, a.last
		}
	}
	return best
}

// ThatPlace is the last place named before a token in its sentence or the one before
// it, which a word for "there" means; empty if there is none.
func (r *Reading) ThatPlace(tok, sent int32) date.Place {
	i := int32(sort.Search(len(r.Mentions), func(i int) bool { return r.Mentions[i].First >= tok })) - 1 //nolint:gosec // bounded by the text
	for n := 0; i >= 0 && n < MaxBack && r.Mentions[i].Sent >= sent-1; i, n = i-1, n+1 {
		m := &r.Mentions[i]
		if k := r.ItemAt[m.First]; m.Kind == mention.Place || m.Kind == mention.Country && !m.Bare && k > 0 && r.Items[k-1].Is(pack.Prep) || m.Side && m.Capital {
			if p := r.MentionPlace(m); !p.Empty() {
				return p
			}
		}
	}
	return date.Place{}
}

// PlainPerson is the one person without an office named in the sentence before, or in its
// own, whom a description means that says nothing of an office either, "the economist";
// -1 if there is none, or several.
func (r *Reading) PlainPerson(mi int32) int32 {
	m := &r.Mentions[mi]
	if len(m.Titles) == 0 || !m.Titles[0].Has("anaphoric") {
		return -1
	}
	fem, masc := r.GenderOf(m)
	best := int32(-1)
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent >= m.Sent-2; i-- {
		x := &r.Mentions[i]
		if x.Kind != mention.Person || len(x.Who) != 1 || r.Paragraph(x.Sent) != r.Paragraph(m.Sent) {
			continue
		}
		a := &r.Actors[x.Who[0]]
		if x.Definite && len(x.Titles) == 0 && len(x.Countries) == 0 {
			continue // "of the Ifri": hardly a person
		}
		if a.Role != "" && a.Role != "other" || fem != masc && a.Fem != a.Masc && fem != a.Fem {
			continue
		}
		if best >= 0 && best != x.Who[0] {
			return -1
		}
		best = x.Who[0]
	}
	return best
}

// MaxBack bounds how many mentions back somebody meant by a pronoun is looked for.
const MaxBack = 30

// bodyOfPerson is the state of the person whose a body is said to be right behind it: "the government of
// Benjamin Netanyahu". Empty if nobody is named there, or his state is not known.
func (r *Reading) bodyOfPerson(m *mention.Mention) string {
	if m.Kind != mention.Body || m.Last >= r.Doc.Sents[m.Sent].Last {
		return ""
	}
	at := m.Last
	switch it := &r.Items[r.ItemAt[at]]; {
	case it.Is(pack.Of) && it.Last < r.Doc.Sents[m.Sent].Last:
		at = it.Last
	case !r.Pack.Order.Cases && (!r.Pack.Order.Construct || r.Articled(&r.Items[r.ItemAt[at]-1])):
		return ""
	}
	n := r.MentAt[at]
	if n < 0 || r.Mentions[n].First != at {
		return ""
	}
	x := &r.Mentions[n]
	if x.Kind != mention.Person || r.Pack.Order.Cases && (x.Cases&pack.Gen == 0 || x.Cases&pack.Nom != 0) {
		return ""
	}
	if len(x.Countries) == 1 {
		return x.Countries[0]
	}
	owner := Actor{Kind: mention.Person, Parts: r.NameParts(x)}
	r.holderOf(&owner, x)
	return owner.Country
}
