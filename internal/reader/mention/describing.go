package mention

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Names that only describe the noun behind them, in a language that puts nouns so: whoever "a
// Merkel adviser" is, it is not Merkel.

// Described is a name and the mention behind it that it describes, -1 if that is a common noun.
type Described struct{ Name, Noun int32 }

// Describing finds the names that only describe an office right behind them, somebody with an
// office, or a common noun, and the words for an organisation that stand so.
func (r *Reading) Describing() {
	if !r.Pack.Order.Compound && !r.Pack.Order.MarkedBefore {
		return
	}
	for mi := range r.Mentions {
		m := &r.Mentions[mi]
		if n := mi + 1; r.Pack.Order.MarkedBefore && m.Kind == Anaphor && m.Anaphor.Has("thing") && n < len(r.Mentions) && r.describedBy(m, &r.Mentions[n]) {
			r.Described = append(r.Described, Described{int32(mi), int32(n)}) //nolint:gosec // "that-body's director X"; bounded by the text
			continue
		}
		if n := mi + 1; r.Pack.Order.Compound && n < len(r.Mentions) && r.describedAfar(m, &r.Mentions[n]) {
			r.Described = append(r.Described, Described{int32(mi), int32(n)}) //nolint:gosec // bounded by the text
			continue
		}
		if !r.Pack.Order.Compound || m.Kind != Person || len(m.Titles) > 0 || m.Name.First < 0 || m.Name.Last != m.Last || m.Last >= r.Doc.Sents[m.Sent].Last {
			continue
		}
		if n := mi + 1; n < len(r.Mentions) && r.describedBy(m, &r.Mentions[n]) {
			r.Mentions[n].Indef = r.Mentions[n].Indef || r.indefiniteBefore(m)
			r.Described = append(r.Described, Described{int32(mi), int32(n)}) //nolint:gosec // bounded by the text
		} else if r.describesNoun(m) {
			r.Described = append(r.Described, Described{int32(mi), -1}) //nolint:gosec // bounded by the text
		}
	}
}

// describedBy reports whether an office, or a person with one, follows a name at once.
func (r *Reading) describedBy(m, x *Mention) bool {
	if x.First != m.Last || x.Sent != m.Sent || x.Counter || x.Poss != nil || x.Definite && x.Kind != Person || r.Doc.Tokens[x.First].Has(text.Capital) {
		return false
	}
	return x.Kind == Office && len(x.Titles) > 0 || x.Kind == Group && !x.Bare || x.Kind == Person && len(x.Titles) > 0 && x.Name.First > x.First
}

// commonNoun are the classes of an item that may be a noun, or describe one, and names nobody.
const commonNoun = 1<<pack.Word | 1<<pack.Noun | 1<<pack.Occasion | 1<<pack.OrgWord | 1<<pack.Adj | 1<<pack.Body

// maxDescribing is how many words stand at most between a name that describes and the person.
const maxDescribing = 5

// describedAfar reports whether a name right behind a verb of saying only says of where or of what
// the person is who stands behind further nouns: "said London hedge-fund manager X".
func (r *Reading) describedAfar(m, x *Mention) bool {
	if m.Kind != Person && m.Kind != Place && m.Kind != Country || len(m.Titles) > 0 || x.Kind != Person || len(x.Titles) == 0 || x.Sent != m.Sent || x.First <= m.Last || x.First-m.Last > maxDescribing || r.Doc.Tokens[x.First].Has(text.Capital) {
		return false
	}
	k := r.ItemAt[m.First]
	if k == 0 || r.Items[k-1].First < r.Doc.Sents[m.Sent].First || !slices.ContainsFunc(r.Forms(&r.Items[k-1], word.Bit(pack.Verb)), func(f *pack.Form) bool { return f.Frame.Kind == pack.FSay }) {
		return false
	}
	for i := m.Last; i < x.First; i++ {
		t := r.Doc.Tokens[i]
		if i == m.Last && t.Has(text.Glued) {
			return false // "said Lavrov's deputy X"
		}
		hyphen := r.Doc.Text[t.Start:t.End] == "-"
		glued := t.Has(text.Glued) || i+1 < x.First && r.Doc.Tokens[i+1].Has(text.Glued)
		if t.Kind != text.Word && !hyphen || t.Kind == text.Word && !glued && r.Items[r.ItemAt[i]].Set&^uint64(commonNoun) != 0 {
			return false
		}
	}
	return true
}

// describesNoun reports whether a name stands between an article, a number or the verb of an
// inverted clause and a common noun: "a Merkel voter", "said Merkel voters".
func (r *Reading) describesNoun(m *Mention) bool {
	k := r.ItemAt[m.Last]
	it := &r.Items[k]
	t := r.Doc.Tokens[it.First]
	if t.Kind != text.Word || t.Has(text.Capital) || t.Has(text.Glued) || r.DateAt[it.First] >= 0 || it.Set&^uint64(commonNoun|1<<pack.Verb) != 0 {
		return false
	}
	if f := r.Form(it, pack.Noun); f != nil && f.Frame != nil { // "the Merkel visit"
		return false
	}
	open := &r.Items[r.ItemAt[m.First]]
	if p := &r.Items[max(r.ItemAt[m.Name.First]-1, 0)]; p.First > open.First && p.Is(pack.Of) {
		return false // "the Kremlin's Dmitry Peskov said": the article is the owner's
	}
	if open.First == m.Name.First {
		if k := r.ItemAt[m.First]; k > 0 && r.Items[k-1].First >= r.Doc.Sents[m.Sent].First {
			open = &r.Items[k-1]
		}
	}
	if open.Is(pack.Det) && !open.Is(pack.Comp) && !open.Is(pack.Pronoun) || open.Is(pack.Number) && open.Last <= m.Name.First {
		return true
	}
	plural := !it.Is(pack.Verb) && r.Pack.Guess.IsPlural(r.Doc.Text[t.Start:t.End])
	return plural && slices.ContainsFunc(r.Forms(open, word.Bit(pack.Verb)|word.Bit(pack.Noun)), func(f *pack.Form) bool {
		return f.Frame.Kind == pack.FSay && (f.Frame.Accord || len(f.Frame.To) == 0) && f.Feat&pack.Ger == 0
	})
}
