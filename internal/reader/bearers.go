package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Honorifics that one person of a story bears, the King, the Pope: alone they are him,
// and before another's name they are not that one's.

// sole reports whether the item is such an honorific.
func (r *reading) sole(k int32) bool {
	return r.has(&r.items[k], bit(pack.Honorific), "sole")
}

// bears notes the name behind such an honorific in a mention.
func (r *reading) bears(m *mention) {
	if m.name.First >= 0 && m.name.Last-m.name.First > 1 && r.soleWord(m.name.First) { // the table has his name with it
		r.bear(m.name.First, text.Range{First: m.name.First + 1, Last: m.name.Last})
		return
	}
	if m.name.First <= m.First {
		return
	}
	k := r.itemAt[m.name.First] - 1
	if k < 0 || r.items[k].first < m.First || !r.sole(k) {
		return
	}
	r.bear(r.items[k].first, m.name)
}

func (r *reading) bear(tok int32, name text.Range) {
	w := r.fold(tok)
	if _, ok := r.bearers[w]; ok {
		return
	}
	if r.bearers == nil {
		r.bearers = map[string]text.Range{}
	}
	r.bearers[w] = name
}

// soleWord reports whether a word by itself is such an honorific.
func (r *reading) soleWord(tok int32) bool {
	found := false
	r.eachForm(tok, func(f *pack.Form) { found = found || f.Class == pack.Honorific && f.Has("sole") })
	return found
}

// anotherBearer reports whether the honorific at item k is somebody's already and a
// name without a word of his stands behind it.
func (r *reading) anotherBearer(k int32) bool {
	if !r.sole(k) {
		return false
	}
	name, ok := r.bearers[r.fold(r.items[k].first)]
	if !ok {
		return false
	}
	n := &r.items[k+1]
	for i := n.first; i < n.last; i++ {
		for j := name.First; j < name.Last; j++ {
			if r.doc.Tokens[i].ID == r.doc.Tokens[j].ID {
				return false
			}
		}
	}
	return true
}

// bearer makes a mention of such an honorific that stands alone.
func (r *reading) bearer(k, sent int32) {
	it := &r.items[k]
	if r.mentAt[it.first] >= 0 || !r.sole(k) {
		return
	}
	name, ok := r.bearers[r.fold(it.first)]
	if !ok {
		return
	}
	m := mention{Range: text.Range{First: it.first, Last: it.last}, kind: kPerson, name: name, sent: sent, definite: true}
	for i := m.First; i < m.Last; i++ {
		r.mentAt[i] = int32(len(r.mentions))
	}
	r.mentions = append(r.mentions, m)
}

// borne reports whether the honorific at item k is somebody's already.
func (r *reading) borne(k int32) bool {
	if !r.sole(k) {
		return false
	}
	_, ok := r.bearers[r.fold(r.items[k].first)]
	return ok
}
