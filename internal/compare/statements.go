package compare

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/mahdar/mahdar"
)

// said is one statement of one account, with what it is aligned by.
type said struct {
	account  int
	span     mahdar.Span
	mode     string
	speakers []*mahdar.Actor
	subjects []string
	others   []string            // who or what state is named in it
	numbers  []string            // in it, in the digits of ASCII
	words    map[string]struct{} // folded; to hold texts of one language against each other
	lang     string
}

// Weights and thresholds of alignment. Subjects are what carries across languages; names
// and numbers break ties; words count within one language only.
const (
	ofSubjects   = 0.70
	ofNames      = 0.20
	ofNumbers    = 0.10
	leastShared  = 0.30 // of what is told, to be one statement
	leastWording = 0.40 // Jaccard of words: the same sentence in two papers
	mostAligned  = 3000 // statements that are held against each other; what is beyond stands alone
)

// statementRows are the statements of the accounts, aligned: one row for what may be the
// same words of the same speaker, at most one statement an account.
func statementRows(ts []*teller) []Row {
	var all []said
	for i, t := range ts {
		all = append(all, t.statements(i)...)
	}
	type pair struct {
		a, b int
		like float64
	}
	var pairs []pair
	for a := range all[:min(len(all), mostAligned)] {
		for b := a + 1; b < min(len(all), mostAligned); b++ {
			if all[a].account == all[b].account {
				continue
			}
			if l := alike(&all[a], &all[b]); l > 0 {
				pairs = append(pairs, pair{a, b, l})
			}
		}
	}
	slices.SortStableFunc(pairs, func(x, y pair) int {
		return cmp.Or(cmp.Compare(y.like, x.like), cmp.Compare(x.a, y.a), cmp.Compare(x.b, y.b))
	})
	group := make([]int, len(all))
	members := make([][]int, len(all))
	for i := range all {
		group[i], members[i] = i, []int{i}
	}
	for _, p := range pairs {
		g, h := group[p.a], group[p.b]
		if g == h || slices.ContainsFunc(members[g], func(i int) bool {
			return slices.ContainsFunc(members[h], func(j int) bool { return all[i].account == all[j].account })
		}) {
			continue
		}
		// Whoever joins must be like most of those who are there: chains drift.
		like, n := 0, 0
		for _, i := range members[g] {
			for _, j := range members[h] {
				n++
				if alike(&all[i], &all[j]) > 0 {
					like++
				}
			}
		}
		if 2*like < n {
			continue
		}
		g, h = min(g, h), max(g, h)
		for _, i := range members[h] {
			group[i] = g
		}
		members[g] = append(members[g], members[h]...)
		members[h] = nil
	}
	var rows []Row
	for _, m := range members {
		if len(m) == 0 {
			continue
		}
		slices.Sort(m)
		r := Row{Kind: "statement", Cells: make([]Cell, len(ts))}
		counts := map[string]int{}
		for _, i := range m {
			s := &all[i]
			r.Cells[s.account] = Cell{Reported: true, Value: speakers(s.speakers), Mode: s.mode, Words: []Words{ts[s.account].words(s.span)}}
			if r.Label == "" || len(s.speakers) < strings.Count(r.Label, ",")+1 {
				r.Label = speakers(s.speakers)
			}
			for _, x := range s.subjects {
				if counts[x]++; counts[x] == 1 {
					r.Subjects = append(r.Subjects, x)
				}
			}
		}
		slices.SortStableFunc(r.Subjects, func(a, b string) int { return cmp.Compare(counts[b], counts[a]) })
		rows = append(rows, r)
	}
	slices.SortStableFunc(rows, func(a, b Row) int { return cmp.Compare(b.told(), a.told()) })
	return rows
}

// statements are those of the account.
func (t *teller) statements(account int) []said {
	var out []said
	for i := range t.Statements {
		x := &t.Statements[i]
		own := t.tellsAt(x.Content.Start) || x.Occasion != nil && *x.Occasion == t.meeting
		if !own || t.Title != nil && overlap(*t.Title, x.Content) || t.onlyMet(x.Content) {
			continue
		}
		s := said{account: account, span: x.Content, mode: x.Mode, lang: t.Lang, words: map[string]struct{}{}}
		for _, id := range x.Speakers {
			if a := t.actors[id]; a != nil {
				s.speakers = append(s.speakers, a)
			}
		}
		for _, g := range t.Subjects {
			if x.Content.Start <= g.Start && g.End <= x.Content.End && !slices.Contains(s.subjects, g.Subject) {
				s.subjects = append(s.subjects, g.Subject)
			}
		}
		for k := range t.Actors {
			a := &t.Actors[k]
			if slices.Contains(x.Speakers, a.ID) {
				continue
			}
			for _, f := range a.Surfaces {
				if n := nameOf(a); x.Content.Start <= f.Start && f.End <= x.Content.End && !slices.Contains(s.others, n) {
					s.others = append(s.others, n)
				}
			}
		}
		body := t.Text[x.Content.Start:x.Content.End]
		s.numbers = numbers(body)
		for w := range strings.FieldsFuncSeq(strings.ToLower(body), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsNumber(r) && !unicode.IsMark(r) }) {
			s.words[w] = struct{}{}
		}
		if len(s.speakers) > 0 {
			out = append(out, s)
		}
	}
	return out
}

// onlyMet reports whether what is said says little more than that the meeting was held, as
// "X met Y in Z, the ministry said" does: that is the record, and no statement made at it.
func (t *teller) onlyMet(said mahdar.Span) bool {
	m := t.record()
	return m != nil && slices.ContainsFunc(m.Evidence, func(e mahdar.Span) bool {
		return overlap(e, said) && 3*(min(e.End, said.End)-max(e.Start, said.Start)) >= 2*(said.End-said.Start)
	})
}

// numbers are the runs of digits of a text, in ASCII.
func numbers(text string) []string {
	var out []string
	var b strings.Builder
	flush := func() {
		if b.Len() > 0 && !slices.Contains(out, b.String()) {
			out = append(out, b.String())
		}
		b.Reset()
	}
	for _, r := range text {
		if !unicode.IsDigit(r) {
			flush()
			continue
		}
		zero := r // digits of every script stand in tens from their zero (Unicode Standard, 4.6)
		for unicode.IsDigit(zero-1) && r-zero < 9 {
			zero--
		}
		b.WriteRune('0' + r - zero)
	}
	flush()
	return out
}

// alike is how likely two statements are one: 0 if the speakers differ or nothing is shared.
func alike(a, b *said) float64 {
	who := sameSpeakers(a.speakers, b.speakers)
	if who == 0 {
		return 0
	}
	if a.lang == b.lang && len(a.words) > 2 && len(b.words) > 2 {
		both := 0
		for w := range a.words {
			if _, ok := b.words[w]; ok {
				both++
			}
		}
		if like := float64(both) / float64(len(a.words)+len(b.words)-both); like >= leastWording {
			return who * (1 + like)
		}
	}
	shared := ofSubjects*jaccard(a.subjects, b.subjects) + ofNames*jaccard(a.others, b.others) + ofNumbers*jaccard(a.numbers, b.numbers)
	if jaccard(a.subjects, b.subjects) == 0 || who*shared < leastShared {
		return 0
	}
	return who * shared
}

// sameSpeakers is 1 where one speaker is the same actor, by name or by office; less
// where only the side is:its ministry says what its minister said.
func sameSpeakers(a, b []*mahdar.Actor) float64 {
	best := 0.0
	for _, x := range a {
		for _, y := range b {
			switch {
			case x.Name != nil && y.Name != nil && *x.Name == *y.Name, sameOffice(x, y):
				return 1
			case sideOf(x) != "" && sideOf(x) == sideOf(y) && (x.Kind != "person" || y.Kind != "person"):
				best = 0.8
			}
		}
	}
	return best
}

// jaccard is how much of two lists is in both, of what is in either; 0 for two empty ones.
func jaccard(a, b []string) float64 {
	both := 0
	for _, x := range a {
		if slices.Contains(b, x) {
			both++
		}
	}
	if both == 0 {
		return 0
	}
	return float64(both) / float64(len(a)+len(b)-both)
}

func speakers(list []*mahdar.Actor) string {
	var names []string
	for _, a := range list {
		names = append(names, nameOf(a))
	}
	return strings.Join(names, ", ")
}
