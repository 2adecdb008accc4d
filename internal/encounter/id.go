package encounter

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/cespare/xxhash/v2"
)

// mostSides is how many sides an ID names.
const mostSides = 4

// group makes a group of nodes.
func group(ns []*node) Group {
	var rs []*Record
	for _, n := range ns {
		rs = append(rs, n.records...)
	}
	slices.SortFunc(rs, (*Record).compare)
	g := Group{Records: make([]Record, len(rs))}
	for i, r := range rs {
		g.Records[i] = *r
	}
	first := &g.Records[0]
	told := "9999-12-31"
	if first.Published != 0 {
		told = dayText(first.Published)
	}
	g.Rank = fmt.Sprintf("%s %s %09d %09d", told, first.Key.Article, first.Key.Start, first.Meeting)
	g.Base = base(g.Records, g.Rank)
	return g
}

// base is what an encounter is called: its sides and its day.
func base(rs []Record, rank string) string {
	name := sidesName(rs)
	day := bestDays(rs)
	switch {
	case day.From == 0:
		return name + "-u" + short(rank)
	case day.precision() == year:
		return name + "-" + dayText(day.From)[:4]
	case day.precision() == month:
		return name + "-" + dayText(day.From)[:7]
	}
	return name + "-" + dayText(day.From)
}

// sidesName is the sides that most records have.
func sidesName(rs []Record) string {
	list := commonSides(rs)
	if len(list) == 0 {
		return "unnamed"
	}
	if len(list) > mostSides {
		org := vote(rs, func(r *Record) (string, bool) { return r.Gathering, r.Gathering != "" })
		if s := slug(org); s != "" {
			return s
		}
		return strconv.Itoa(len(list)) + "-sides-" + short(strings.Join(list, "+"))
	}
	for i, s := range list {
		if list[i] = slug(s); list[i] == "" {
			list[i] = short(s)
		}
	}
	return strings.Join(list, "-")
}

// commonSides are the sides that most records have, together.
func commonSides(rs []Record) []string {
	sides := vote(rs, func(r *Record) (string, bool) { return r.Key.Sides, r.Key.Sides != "" })
	if sides == "" {
		return nil
	}
	return rs[slices.IndexFunc(rs, func(r Record) bool { return r.Key.Sides == sides })].sides()
}

// bestDays are the days that most say: of records that tell of it as having
// been, else of any that have firm days, else of the least vague.
func bestDays(rs []Record) Facts {
	for _, ok := range []func(*Record) bool{
		func(r *Record) bool { return r.precision() == firm && !r.ahead() && r.Status != "cancelled" },
		func(r *Record) bool { return r.precision() == firm },
		func(r *Record) bool { return r.precision() == month },
		func(r *Record) bool { return r.precision() == year },
	} {
		days := map[[2]int]told{}
		for i := range rs {
			if ok(&rs[i]) {
				d := [2]int{rs[i].From, rs[i].To}
				days[d] = days[d].and(told{articles: 1})
			}
		}
		if best, n := mode(days); n.articles > 0 {
			return Facts{From: best[0], To: best[1]}
		}
	}
	return Facts{}
}

// vote is the value that most records have; of equals the first in order.
func vote(rs []Record, of func(*Record) (string, bool)) string {
	n := map[string]int{}
	for i := range rs {
		if v, ok := of(&rs[i]); ok {
			n[v]++
		}
	}
	best := ""
	for v, k := range n {
		if best == "" || cmp.Or(cmp.Compare(k, n[best]), cmp.Compare(best, v)) > 0 {
			best = v
		}
	}
	return best
}

// slug is a name made to be typed: ASCII letters and figures in lower case.
func slug(s string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(s) {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			b.WriteRune(r)
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
		if b.Len() >= 32 {
			break
		}
	}
	return strings.Trim(b.String(), "-")
}

// short is a hash of four letters and figures.
func short(s string) string {
	const space = 36 * 36 * 36 * 36
	return fmt.Sprintf("%04s", strconv.FormatUint(xxhash.Sum64String(s)%space, 36))
}
