package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// orgName is how many items the name of an organisation takes that begins at item
// k, in a language whose names of organisations begin with what they are:
// "Comisión Nacional de la Memoria". 0 if none begins there.
func (r *reading) orgName(k int32) int32 {
	it := &r.items[k]
	if !it.is(pack.OrgWord) || !r.doc.Tokens[it.first].Has(text.Capital) || r.titleCase[r.paraOf(it.first)] {
		return 0
	}
	if f := r.form(it, pack.OrgWord); !f.Has("first") {
		return 0
	}
	n := int32(1)
	for j := k + 1; j < int32(len(r.items)) && r.items[j].last-it.first <= maxName && !r.sentFirst[r.items[j].first]; j++ {
		x := &r.items[j]
		t := r.doc.Tokens[x.first]
		if t.Kind != text.Word {
			break
		}
		switch {
		case t.Has(text.Capital) && x.set&(bit(pack.Country)|bit(pack.City)|bit(pack.Org)|bit(pack.Holder)|bit(pack.Region)|bit(pack.Title)|bit(pack.Media)|bit(pack.Body)) == 0:
			n = j - k + 1
		case !t.Has(text.Capital) && (x.is(pack.Particle) || x.is(pack.Of) || x.is(pack.And)) && j-k == n: // one small word, or "de la"
		default:
			return orgSize(n)
		}
	}
	return orgSize(n)
}

func orgSize(n int32) int32 {
	if n < 2 {
		return 0
	}
	return n
}

// maxOthers bounds how many mentions and actors of a text are asked for another organisation.
const maxOthers = 500

// orgElse is the organisation whose officer a title with nothing behind it means where the text
// names no other: "the Secretary-General met". Empty if the pack says none.
func (r *reading) orgElse(m *mention) string {
	if m.name.First >= 0 || m.body != nil || m.counter || m.plural || m.poss != nil || len(m.titles) != 1 {
		return ""
	}
	org := m.titles[0].Get("else")
	if n := r.itemAt[m.Last]; org == "" || int(n) < len(r.items) && r.items[n].is(pack.Of) {
		return ""
	}
	for i := range r.mentions[:min(len(r.mentions), maxOthers)] {
		if x := &r.mentions[i]; x.org != nil && x.org.Org != org {
			return ""
		}
	}
	for i := range r.actors[:min(len(r.actors), maxOthers)] {
		if a := &r.actors[i]; a.org != "" && a.org != org || a.role == m.titles[0].Role && a.kind == kPerson {
			return "" // he who is spoken of
		}
	}
	return org
}
