package mention

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Honorifics that one person of a story bears, the King, the Pope: alone they are him,
// and before another's name they are not that one's.

// sole reports whether the item is such an honorific.
func (r *Reading) sole(k int32) bool {
	return r.Has(&r.Items[k], word.Bit(pack.Honorific), "sole")
}

// Bears notes the name behind such an honorific in a mention.
func (r *Reading) Bears(m *Mention) {
	if m.Name.First >= 0 && m.Name.Last-m.Name.First > 1 && r.soleWord(m.Name.First) { // the table has his name with it
		r.bear(m.Name.First, text.Range{First: m.Name.First + 1, Last: m.Name.Last})
		return
	}
	if m.Name.First <= m.First {
		return
	}
	k := r.ItemAt[m.Name.First] - 1
	if k < 0 || r.Items[k].First < m.First || !r.sole(k) {
		return
	}
	r.bear(r.Items[k].First, m.Name)
}

func (r *Reading) bear(tok int32, name text.Range) {
	w := r.Fold(tok)
	if _, ok := r.bearers[w]; ok {
		return
	}
	if r.bearers == nil {
		r.bearers = map[string]text.Range{}
	}
	r.bearers[w] = name
}

// soleWord reports whether a word by itself is such an honorific.
func (r *Reading) soleWord(tok int32) bool {
	found := false
	r.EachForm(tok, func(f *pack.Form) { found = found || f.Class == pack.Honorific && f.Has("sole") })
	return found
}

// AnotherBearer reports whether the honorific at item k is somebody's already and a
// name without a word of his stands behind it.
func (r *Reading) AnotherBearer(k int32) bool {
	if !r.sole(k) {
		return false
	}
	name, ok := r.bearers[r.Fold(r.Items[k].First)]
	if !ok {
		return false
	}
	n := &r.Items[k+1]
	for i := n.First; i < n.Last; i++ {
		for j := name.First; j < name.Last; j++ {
			if r.Doc.Tokens[i].ID == r.Doc.Tokens[j].ID {
				return false
			}
		}
	}
	return true
}

// Bearer makes a mention of such an honorific that stands alone.
func (r *Reading) Bearer(k, sent int32) {
	it := &r.Items[k]
	if r.MentAt[it.First] >= 0 || !r.sole(k) {
		return
	}
	name, ok := r.bearers[r.Fold(it.First)]
	if !ok {
		return
	}
	m := Mention{Range: text.Range{First: it.First, Last: it.Last}, Kind: Person, Name: name, Sent: sent, Definite: true}
	for i := m.First; i < m.Last; i++ {
		r.MentAt[i] = int32(len(r.Mentions))
	}
	r.Mentions = append(r.Mentions, m)
}

// Borne reports whether the honorific at item k is somebody's already.
func (r *Reading) Borne(k int32) bool {
	if !r.sole(k) {
		return false
	}
	_, ok := r.bearers[r.Fold(r.Items[k].First)]
	return ok
}
