package mahdar

import (
	"unicode/utf8"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// shortText is the length in characters up to which a text has too few small
// words to tell its language by, so that the packs' own words are asked.
const shortText = 160

// shared are the classes of words that several languages have in common.
var shared = map[pack.Class]bool{
	pack.Holder: true, pack.Given: true, pack.Surname: true, pack.Particle: true, pack.Country: true, pack.City: true,
	pack.Seat: true, pack.Region: true, pack.Org: true, pack.Media: true, pack.Gathering: true, pack.Number: true,
}

// guess is the pack that knows most of the words of a short text: more than any
// other pack, and as many of a hundred that are nobody's name. It is empty if
// there is none.
func (s *shelf) guess(src string, percent int) string {
	if utf8.RuneCountInString(src) > shortText {
		return ""
	}
	best, most, second := "", 0, 0
	for _, code := range s.codes() {
		p, err := s.loadFor(code, src, true)
		if err != nil {
			continue
		}
		known, words := 0, 0
		d := text.Parse(src, p.Habits, p.Vocab)
		for i := int32(0); int(i) < len(d.Tokens); {
			end, head := p.Lexicon.Longest(d.Tokens, i, int32(len(d.Tokens))) //nolint:gosec // a short text
			if head < 0 || end <= i {
				if t := d.Tokens[i]; t.Kind == text.Word && !t.Has(text.Capital) {
					words++
				}
				i++
				continue
			}
			own, name := false, false
			p.Lexicon.Each(head, d.Tokens[i], func(f *pack.Form) {
				own, name = own || !shared[f.Class], name || shared[f.Class]
			})
			if d.Tokens[i].Kind == text.Word && own && !name {
				known++
				words++
			}
			i = end
		}
		if 100*known < percent*words {
			known = 0
		}
		switch {
		case known > most:
			best, most, second = code, known, most
		case known > second:
			second = known
		}
	}
	if most == second {
		return ""
	}
	return best
}
