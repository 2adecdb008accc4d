package coded

import (
	"fmt"
	"slices"
	"strings"

	"github.com/mahdar/mahdar/internal/reader"
)

// Score counts what was found: of the types that people gave a sentence, or of their
// roots with both ends.
type Score struct {
	Right, Made, Given int
	by                 map[string]*Score
}

// merged are PLOVER's types that a label of another of its versions has as one.
var merged = map[string]string{"CONCEDE": "YIELD", "RETREAT": "YIELD"}

// labelled is the type under which the labels' version of PLOVER has an event: by its code
// where the two versions differ (docs/events.md), signing and diplomatic relations under
// SUPPORT, sanctions under COERCE.
func labelled(e *reader.Event) string {
	switch {
	case strings.HasPrefix(e.CAMEO, "05"):
		return "SUPPORT"
	case strings.HasPrefix(e.CAMEO, "163"):
		return "COERCE"
	}
	if m, ok := merged[e.Type]; ok {
		return m
	}
	return e.Type
}

// Types counts, of one sentence with one label, the types that the reader gives it.
// Meetings and visits are CONSULT; those to come are, as the intent to meet (036), AGREE.
func (s *Score) Types(x *Sentence, res *reader.Result) {
	made := map[string]bool{}
	for i := range res.Events {
		made[labelled(&res.Events[i])] = true
	}
	for i := range res.Meetings {
		made[consult(res.Meetings[i].Status)] = true
	}
	for i := range res.Visits {
		made[consult(res.Visits[i].Status)] = true
	}
	given := x.Events[0].Type
	s.Given++
	s.of(given).Given++
	for typ := range made {
		s.Made++
		s.of(typ).Made++
		if typ == given {
			s.Right++
			s.of(typ).Right++
		}
	}
}

// consult is the type of a meeting or trip of some status.
func consult(status string) string {
	if status == "planned" {
		return "AGREE"
	}
	return "CONSULT"
}

// Dyads counts, of one sentence, the roots with the states of both ends: right is a
// record of the same root with the same state at each end that people coded.
func (s *Score) Dyads(x *Sentence, res *reader.Result) {
	states := func(ids []int) (out []string) {
		for _, i := range ids {
			out = append(out, res.Actors[i].Country)
		}
		return out
	}
	type dyad struct {
		root     string
		from, to []string
	}
	var made []dyad
	for _, e := range res.Events {
		made = append(made, dyad{e.CAMEO[:2], states(e.Source), states(e.Target)})
	}
	for _, m := range res.Meetings {
		all := states(m.Participants)
		made = append(made, dyad{"04", all, all})
	}
	for _, v := range res.Visits {
		made = append(made, dyad{"04", states(v.Visitors), []string{v.To.Country}})
	}
	taken := make([]bool, len(made))
	s.Given += len(x.Events)
	s.Made += len(made)
	for _, g := range x.Events {
		for i, m := range made {
			if !taken[i] && m.root == g.Root && (g.Source == "" || slices.Contains(m.from, g.Source)) && (g.Target == "" || slices.Contains(m.to, g.Target)) {
				taken[i] = true
				s.Right++
				break
			}
		}
	}
}

func (s *Score) of(typ string) *Score {
	if s.by == nil {
		s.by = map[string]*Score{}
	}
	if s.by[typ] == nil {
		s.by[typ] = &Score{}
	}
	return s.by[typ]
}

// String gives precision, recall and their harmonic mean, and below them those of each type.
func (s *Score) String() string {
	var b strings.Builder
	line := func(name string, x *Score) {
		p, r := ratio(x.Right, x.Made), ratio(x.Right, x.Given)
		f := 0.0
		if p+r > 0 {
			f = 2 * p * r / (p + r)
		}
		fmt.Fprintf(&b, "%-10s P %.3f R %.3f F1 %.3f (given %d, made %d)\n", name, p, r, f, x.Given, x.Made)
	}
	line("all", s)
	var types []string
	for t := range s.by {
		types = append(types, t)
	}
	slices.Sort(types)
	for _, t := range types {
		line(t, s.by[t])
	}
	return b.String()
}

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}
