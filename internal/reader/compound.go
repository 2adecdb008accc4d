package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// compound reports whether the group or body that a mention names, before item k, only
// describes the noun behind it: "an EU civilian mission", "opposition figures".
func (r *reading) compound(m *mention, k int32) bool {
	if !r.pack.Order.Compound || m.kind != kGroup && m.kind != kBody || m.plural || k >= int32(len(r.items)) {
		return false
	}
	if last := r.doc.Tokens[m.Last-1]; last.Has(text.Capital) || last.Kind != text.Word {
		return false
	}
	for n := 0; int(k) < len(r.items) && n < maxCompound; k, n = k+1, n+1 {
		it := &r.items[k]
		t := r.doc.Tokens[it.first]
		if it.first >= r.doc.Sents[m.sent].Last || t.Kind != text.Word || t.Has(text.Capital) || t.Has(text.Glued) {
			return false
		}
		const noun = 1<<pack.Word | 1<<pack.Noun | 1<<pack.Occasion | 1<<pack.TopicNoun | 1<<pack.Adj | 1<<pack.OrgWord
		switch f := r.form(it, pack.Verb); {
		case it.set == 0: // one that nobody knows, with one that is known behind it
		case f != nil && f.Feat&pack.Ger != 0 && f.Feat&(pack.Past|pack.Pres|pack.Base) == 0: // "monitoring"
		case it.set&noun == 0:
			return false
		default:
			return it.set&^noun == 0 || m.indef && it.set&^(noun|bit(pack.Verb)) == 0 // "a police station"
		}
	}
	return false
}

// maxCompound bounds how many words behind a noun may belong to the noun that it describes.
const maxCompound = 3
