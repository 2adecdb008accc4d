package mention

import (
	"strings"
	"unicode/utf8"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/name"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Where words are not spaced, whoever was named in full is later called by his family
// name of one letter and his office: "J. president". The letter alone is no name, so it
// is read as one only there, and only if one person of the text has that family name.

// families gives for the first letter of each name that is a family name the name, an
// empty one if several begin with it.
func (r *Reading) families() map[string]text.Range {
	out, seen := map[string]text.Range{}, map[string]string{}
	for k := range r.Items {
		it := &r.Items[k]
		if it.Letters != pack.Letter('N') || it.Last-it.First < 2 {
			continue
		}
		first := false
		r.EachForm(it.First, func(f *pack.Form) { first = first || f.Class == pack.Surname })
		m := Mention{Name: text.Range{First: it.First, Last: it.Last}}
		whole := strings.Join(r.NameParts(&m), "")
		if n := utf8.RuneCountInString(whole); !first || n < 2 || n > 1+name.AfterShort {
			continue
		}
		letter := r.Fold(it.First)
		switch w, ok := seen[letter]; {
		case !ok:
			seen[letter], out[letter] = whole, m.Name
		case w != whole:
			out[letter] = text.Range{}
		}
	}
	return out
}

// InFull is the name in full of whoever is called by the family name alone, else the name.
func (r *Reading) InFull(name text.Range) text.Range {
	if name.Last == name.First+1 && r.familyOf != nil {
		if full := r.familyOf[r.Fold(name.First)]; full.Last > 0 {
			return full
		}
	}
	return name
}

// familyName reports whether item k is a family name of one letter of somebody named in
// full, right before an office or a title of courtesy.
func (r *Reading) familyName(k int32) bool {
	it := &r.Items[k]
	if it.Last-it.First != 1 || !it.Only(word.NameSet|word.Bit(pack.Word)) || r.familyOf[r.Fold(it.First)].Last == 0 || k+1 >= int32(len(r.Items)) {
		return false
	}
	x := &r.Items[k+1]
	return x.First == it.Last && !r.SentFirst[x.First] && x.Set&(word.Bit(pack.Title)|word.Bit(pack.Honorific)) != 0
}
