package mention

import (
	"strings"
	"unicode/utf8"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/name"
	"github.com/mahdar/mahdar/internal/text"
)

// recurringUnspaced makes names of what is the name, or the last part of the
// name, of somebody named elsewhere in the text, and of the Latin letters that
// stand in brackets behind a name.
func (r *Reading) recurringUnspaced() {
	parts := map[string][]string{} // by its first letter
	ends, seen := map[int32]bool{}, map[string]bool{}
	for k := range r.Items {
		it := &r.Items[k]
		if it.Letters != pack.Letter('N') {
			continue
		}
		ends[it.Last] = true
		m := Mention{Name: text.Range{First: it.First, Last: it.Last}}
		whole := r.NameParts(&m)
		for _, p := range append(whole, strings.Join(whole, "")) {
			if _, n := utf8.DecodeRuneInString(p); n < len(p) && !seen[p] && len(parts[p[:n]]) < MaxAlike {
				seen[p] = true
				parts[p[:n]] = append(parts[p[:n]], p)
			}
		}
	}
	if len(parts) == 0 {
		return
	}
	r.familyOf = r.families()
	r.Join(func(k int32) (int32, byte) {
		it := &r.Items[k]
		if it.Letters != 0 {
			for _, p := range parts[r.Fold(it.First)] { // a short name that a table holds, where a longer one begins with it
				if n := r.Spells(k, p); n > 1 {
					return n, 'N'
				}
			}
			return 1, name.LetterByte(it.Letters)
		}
		t := r.Doc.Tokens[it.First]
		if t.Kind != text.Word {
			return 0, 0
		}
		if r.Latin(it) && it.First > 1 && r.Doc.Tokens[it.First-1].Is('(') && ends[it.First-1] {
			n := int32(1)
			for k+n < int32(len(r.Items)) && n < name.MaxName+4 && (r.Latin(&r.Items[k+n]) || r.Doc.Tokens[r.Items[k+n].First].Is('.') || r.Doc.Tokens[r.Items[k+n].First].Is('-')) {
				n++
			}
			if k+n < int32(len(r.Items)) && r.Doc.Tokens[r.Items[k+n].First].Is(')') {
				return n, 'N'
			}
			return 0, 0
		}
		best := int32(0)
		for _, p := range parts[r.Fold(it.First)] {
			if n := r.Spells(k, p); n > best {
				best = n
			}
		}
		if best == 0 && r.familyName(k) {
			best = 1
		}
		if best > 0 {
			return best, 'N'
		}
		return 0, 0
	})
}

// unspacedParts gives the parts of a name in a script without spaces: what dots
// part, and a family name of several letters apart from what follows it.
func (r *Reading) unspacedParts(m *Mention) []string {
	if full := r.InFull(m.Name); full != m.Name {
		m = &Mention{Name: full}
	}
	var out []string
	part := ""
	cut := int32(-1)
	if end, head := r.Pack.Lexicon.Longest(r.Doc.Tokens, m.Name.First, m.Name.Last); head >= 0 {
		for e := end; e > m.Name.First+1; e-- {
			end, head = r.Pack.Lexicon.Longest(r.Doc.Tokens, m.Name.First, e)
			if end != e || head < 0 {
				continue
			}
			r.Pack.Lexicon.Each(head, r.Doc.Tokens[m.Name.First], func(f *pack.Form) {
				if f.Class == pack.Surname && cut < 0 && e < m.Name.Last {
					cut = e
				}
			})
		}
	}
	for i := m.Name.First; i < m.Name.Last; i++ {
		if t := r.Doc.Tokens[i]; t.Kind == text.Word {
			if i == cut && part != "" {
				out, part = append(out, part), ""
			}
			part += r.Fold(i)
		} else if part != "" {
			out, part = append(out, part), ""
		}
	}
	if part != "" {
		out = append(out, part)
	}
	return out
}

// Names puts the words of persons' names together into items with the letter N:
// by capitals where the script has them; elsewhere from given names, holders of
// offices, and the unknown words that follow a title, and then wherever a part
// of such a name recurs.
func (r *Reading) Names() {
	switch {
	case r.Pack.Habits.Cased:
		r.Join(r.CasedName)
		r.Unproven()
		r.FamilyNames()
	case r.Pack.Spaced:
		r.Uncut()
		r.Join(r.PlainName)
		r.Recurring()
	default:
		r.Join(r.UnspacedName)
		r.recurringUnspaced()
	}
}

// MaxAlike bounds how many bearers of one word of a name, and how many of the
// latest actors, a name is compared with.
const MaxAlike = 256
