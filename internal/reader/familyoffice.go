package reader

import (
	"strings"
	"unicode/utf8"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Where words are not spaced, whoever was named in full is later called by his family
// name of one letter and his office: "J. president". The letter alone is no name, so it
// is read as one only there, and only if one person of the text has that family name.

// families gives for the first letter of each name that is a family name the name, an
// empty one if several begin with it.
func (r *reading) families() map[string]text.Range {
	out, seen := map[string]text.Range{}, map[string]string{}
	for k := range r.items {
		it := &r.items[k]
		if it.letters != pack.Letter('N') || it.last-it.first < 2 {
			continue
		}
		first := false
		r.eachForm(it.first, func(f *pack.Form) { first = first || f.Class == pack.Surname })
		m := mention{name: text.Range{First: it.first, Last: it.last}}
		whole := strings.Join(r.nameParts(&m), "")
		if n := utf8.RuneCountInString(whole); !first || n < 2 || n > 1+afterShort {
			continue
		}
		letter := r.fold(it.first)
		switch w, ok := seen[letter]; {
		case !ok:
			seen[letter], out[letter] = whole, m.name
		case w != whole:
			out[letter] = text.Range{}
		}
	}
	return out
}

// inFull is the name in full of whoever is called by the family name alone, else the name.
func (r *reading) inFull(name text.Range) text.Range {
	if name.Last == name.First+1 && r.familyOf != nil {
		if full := r.familyOf[r.fold(name.First)]; full.Last > 0 {
			return full
		}
	}
	return name
}

// familyName reports whether item k is a family name of one letter of somebody named in
// full, right before an office or a title of courtesy.
func (r *reading) familyName(k int32) bool {
	it := &r.items[k]
	if it.last-it.first != 1 || !it.only(nameSet|bit(pack.Word)) || r.familyOf[r.fold(it.first)].Last == 0 || k+1 >= int32(len(r.items)) {
		return false
	}
	x := &r.items[k+1]
	return x.first == it.last && !r.sentFirst[x.first] && x.set&(bit(pack.Title)|bit(pack.Honorific)) != 0
}
