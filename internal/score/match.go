package score

import (
	"cmp"
	"slices"

	"github.com/mahdar/mahdar"
)

// iou is the intersection over union of two spans, in bytes; 0 where one is missing.
func iou(a, b *mahdar.Span) float64 {
	if a == nil || b == nil {
		return 0
	}
	inter := max(0, min(a.End, b.End)-max(a.Start, b.Start))
	union := (a.End - a.Start) + (b.End - b.Start) - inter
	if union == 0 {
		return 0
	}
	return float64(inter) / float64(union)
}

// compatible days share one; no days exclude nothing.
func compatible(a, b *mahdar.Days) bool {
	return a == nil || b == nil || a.Start <= b.End && b.Start <= a.End
}

func sameDays(a, b *mahdar.Days) bool { return a != nil && b != nil && *a == *b }

// matched is how one kind of record was paired: indices into gold and predicted.
type matched struct {
	pairs          [][2]int
	missed         []int // of gold
	spurious       []int // of predicted
	nGold, nPredic int
}

// pairUp pairs records one to one, the best value first; a value of 0 is no match.
func pairUp(nGold, nPred int, worth func(i, j int) float64) matched {
	type candidate struct {
		v    float64
		i, j int
	}
	var cands []candidate
	for i := range nGold {
		for j := range nPred {
			if v := worth(i, j); v > 0 {
				cands = append(cands, candidate{v, i, j})
			}
		}
	}
	slices.SortFunc(cands, func(a, b candidate) int {
		return cmp.Or(cmp.Compare(b.v, a.v), cmp.Compare(a.i, b.i), cmp.Compare(a.j, b.j))
	})
	m := matched{nGold: nGold, nPredic: nPred}
	gold, pred := make([]bool, nGold), make([]bool, nPred)
	for _, c := range cands {
		if !gold[c.i] && !pred[c.j] {
			gold[c.i], pred[c.j] = true, true
			m.pairs = append(m.pairs, [2]int{c.i, c.j})
		}
	}
	for i, taken := range gold {
		if !taken {
			m.missed = append(m.missed, i)
		}
	}
	for j, taken := range pred {
		if !taken {
			m.spurious = append(m.spurious, j)
		}
	}
	return m
}

// reading compares one article's two minutes.
type reading struct {
	g, p   *Doc
	gc, pc cast
}

func newReading(g, p *Doc) reading {
	ptext := p.Text
	if ptext == "" {
		ptext = g.Text
	}
	return reading{g, p, castOf(g, g.Text), castOf(p, ptext)}
}

func (r reading) people(gids, pids []string) int { return people(r.gc, r.pc, gids, pids) }

// everyone says whether the two lists name the same actors, no more and no fewer.
func (r reading) everyone(gids, pids []string) bool {
	n := r.people(gids, pids)
	return n == len(gids) && n == len(pids)
}

func (r reading) meeting(i, j int) float64 {
	a, b := &r.g.Meetings[i], &r.p.Meetings[j]
	ga, pb := r.gc.sides(a.Participants), r.pc.sides(b.Participants)
	both := shared(ga, pb)
	all := len(ga) + len(pb) - both
	if all == 0 || !compatible(a.Date, b.Date) {
		return 0
	}
	jaccard := float64(both) / float64(all)
	if jaccard < 0.5 {
		return 0
	}
	best := 0.0
	for _, x := range a.Evidence {
		for _, y := range b.Evidence {
			best = max(best, iou(&x, &y))
		}
	}
	n := r.people(a.Participants, b.Participants)
	return float64(jaccard+float64(n)/float64(1+max(len(a.Participants), len(b.Participants)))) + best
}

func (r reading) visit(i, j int) float64 {
	a, b := &r.g.Visits[i], &r.p.Visits[j]
	if shared(r.gc.sides(a.Visitors), r.pc.sides(b.Visitors)) == 0 || value(a.To.Country) != value(b.To.Country) || !compatible(a.Date, b.Date) {
		return 0
	}
	return float64(1 + r.people(a.Visitors, b.Visitors))
}

func (r reading) statement(i, j int) float64 {
	if x := iou(&r.g.Statements[i].Content, &r.p.Statements[j].Content); x >= 0.5 {
		return x
	}
	return 0
}

func (r reading) event(i, j int) float64 {
	a, b := &r.g.Events[i], &r.p.Events[j]
	if a.Type != b.Type || shared(r.gc.sides(a.Source), r.pc.sides(b.Source)) == 0 || shared(r.gc.sides(a.Target), r.pc.sides(b.Target)) == 0 {
		return 0
	}
	return 1 + iou(&a.Evidence, &b.Evidence)
}
