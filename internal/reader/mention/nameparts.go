package mention

import (
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// NameParts gives the folded words of a mention's name, each without the ending of its case.
func (r *Reading) NameParts(m *Mention) []string {
	if !r.Pack.Spaced {
		return r.unspacedParts(m)
	}
	out := r.NameRoom(int(m.Name.Last - m.Name.First))
	for i := m.Name.First; i < m.Name.Last; i++ {
		if t := r.Doc.Tokens[i]; t.Kind == text.Word && !(len(out) > 0 && r.regnal(i)) {
			out = append(out, r.Pack.Names.Stem(r.Fold(i)))
		}
	}
	return out
}

// regnal reports whether a word is the number of a monarch or a pope: "Leo XIV" is later "Leo".
func (r *Reading) regnal(i int32) bool {
	t := r.Doc.Tokens[i]
	return t.Has(text.Caps) && !t.Has(text.Dotted) && strings.Trim(r.Doc.Text[t.Start:t.End], "IVXL") == ""
}

// GenderOf is what the article, the honorific and the given name of a mention tell
// of its gender.
func (r *Reading) GenderOf(m *Mention) (fem, masc bool) {
	told := [2]bool{} // by the article: surer than a given name
	for k := r.ItemAt[m.First]; k < r.ItemAt[m.Last]; k++ {
		set := word.Bit(pack.Honorific) | word.Bit(pack.Given)
		if k == r.ItemAt[m.First] {
			set |= word.Bit(pack.Det)
		}
		for _, f := range r.Forms(&r.Items[k], set) {
			fem, masc = fem || f.Is(pack.Feminine), masc || f.Is(pack.Masculine)
			if f.Class == pack.Det && len(m.Titles) > 0 {
				told[0], told[1] = told[0] || f.Is(pack.Feminine), told[1] || f.Is(pack.Masculine)
			}
		}
		if it := &r.Items[k]; it.Is(pack.Holder) && it.Last-it.First > 1 && r.Pack.Spaced { // a family name alone may be another's
			for _, f := range r.Forms(it, word.Bit(pack.Holder)) {
				fem, masc = fem || f.Is(pack.Feminine), masc || f.Is(pack.Masculine)
			}
		}
		if it := &r.Items[k]; !it.Is(pack.Given) && (it.Is(pack.Holder) || it.Letters == pack.Letter('N') && it.Last-it.First > 1) { // a whole name: by its first word
			r.EachForm(it.First, func(f *pack.Form) {
				if f.Class == pack.Given {
					fem, masc = fem || f.Is(pack.Feminine), masc || f.Is(pack.Masculine)
				}
			})
		}
	}
	if told[0] != told[1] {
		fem, masc = told[0], told[1]
	}
	if m.Feat.HasFeat(pack.Def) && m.Feat.HasFeat(pack.Fem) != m.Feat.HasFeat(pack.Masc) { // with its article
		fem, masc = fem || m.Feat.HasFeat(pack.Fem), masc || m.Feat.HasFeat(pack.Masc)
	}
	return fem, masc
}
