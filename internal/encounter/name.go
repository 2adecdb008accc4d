package encounter

import (
	"slices"
	"strings"
	"unicode"

	"github.com/xrash/smetrics"
	"golang.org/x/text/cases"
	"golang.org/x/text/unicode/norm"
)

// fold brings spellings of a name together: compatibility forms, accents,
// capitals; whatever is neither letter nor figure is a space.
func fold(s string) string {
	ascii := true
	for i := range len(s) {
		ascii = ascii && s[i] < 0x80
	}
	if !ascii {
		s = norm.NFKD.String(s)
	}
	return strings.Join(strings.FieldsFunc(cases.Fold().String(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r)
	}), " ")
}

// alikeNames is how near two spellings of one name must come (Jaro–Winkler),
// as romanisations do of what no list of names has.
const alikeNames = 0.86

// longestName is how many bytes, on average, two spellings have at most that are compared letter by letter.
const longestName = 100

// samePerson compares two folded names: equal, the one a part of the other, or
// as near as two romanisations of one name are. Known is false where the two
// are in different scripts, which says nothing.
func samePerson(a, b string) (same, known bool) {
	if a == b {
		return true, true
	}
	if latin(a) != latin(b) {
		return false, false
	}
	at, bt := strings.Fields(a), strings.Fields(b)
	if len(at) > len(bt) {
		at, bt = bt, at
	}
	inside := len(at) > 0
	for _, t := range at {
		inside = inside && slices.Contains(bt, t)
	}
	if inside {
		return true, true
	}
	if !latin(a) {
		return false, true
	}
	if len(a)+len(b) > 2*longestName {
		return false, true
	}
	slices.Sort(at)
	slices.Sort(bt)
	x, y := strings.Join(at, ""), strings.Join(bt, "")
	return smetrics.JaroWinkler(x, y, 0.7, 4) >= alikeNames, true
}

func latin(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) {
			return unicode.Is(unicode.Latin, r)
		}
	}
	return true
}
