package mention

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Compound reports whether the group, body or office that a mention names, before item k, only
// describes the noun behind it: "an EU civilian mission", "opposition figures".
func (r *Reading) Compound(m *Mention, k int32) bool {
	if !r.Pack.Order.Compound || m.Kind != Group && m.Kind != Body && !(m.Kind == Office && m.Generic && !m.Definite && len(m.Titles) > 0) || m.Plural || k >= int32(len(r.Items)) {
		return false // of offices, those that nothing makes definite: "refused official talks", "a passenger jet"
	}
	if last := r.Doc.Tokens[m.Last-1]; last.Has(text.Capital) || last.Kind != text.Word {
		return false
	}
	noun := uint64(1<<pack.Word | 1<<pack.Noun | 1<<pack.Occasion | 1<<pack.TopicNoun | 1<<pack.Adj | 1<<pack.OrgWord)
	if m.Kind == Office {
		noun |= 1 << pack.Group
	}
	for n := 0; int(k) < len(r.Items) && n < MaxCompound; k, n = k+1, n+1 {
		it := &r.Items[k]
		t := r.Doc.Tokens[it.First]
		if it.First >= r.Doc.Sents[m.Sent].Last || t.Kind != text.Word || t.Has(text.Capital) || t.Has(text.Glued) {
			return false
		}
		switch f := r.Form(it, pack.Verb); {
		case it.Set == 0: // one that nobody knows, with one that is known behind it
		case f != nil && f.Feat&pack.Ger != 0 && f.Feat&(pack.Past|pack.Pres|pack.Base) == 0: // "monitoring"
		case it.Set&noun == 0:
			return false
		default:
			return it.Set&^noun == 0 || (m.Indef || n == 0 && m.Kind == Group && r.countable(m)) && it.Set&^(noun|word.Bit(pack.Verb)) == 0 // "a police station", "the horrific terrorist attack"
		}
	}
	return false
}

// MaxCompound bounds how many words behind a noun may belong to the noun that it describes.
const MaxCompound = 3

// countable reports whether the word of a group has a plural of its own, so that it stands for nobody
// in the singular where the noun of a deed follows.
func (r *Reading) countable(m *Mention) bool {
	return m.Group != nil && m.Group.Feat.HasFeat(pack.Sg) && !m.Group.Feat.HasFeat(pack.Pl)
}
