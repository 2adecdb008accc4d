package encounter

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

// drawRecord makes a record out of so few values that many are alike, and many nearly so.
func drawRecord(t *rapid.T, article string, meeting int) Record {
	day := rapid.IntRange(19900, 19908)
	published := day.Draw(t, "published")
	r := Record{Meeting: meeting, Published: published, Lang: rapid.SampledFrom([]string{"ar", "zh"}).Draw(t, "lang")}
	names := map[string][]string{"CHN": {"wang yi", "xi jinping"}, "RUS": {"sergey lavrov", "vladimir putin"}, "LAO": {"saleumxay kommasith"}, "=borrell": {"josep borrell"}, "EU": {"josep borrell"}}
	sides := rapid.SliceOfNDistinct(rapid.SampledFrom([]string{"CHN", "EU", "LAO", "RUS", "=borrell"}), 1, 4, rapid.ID).Draw(t, "sides")
	slices.Sort(sides)
	for _, s := range sides {
		p := Party{Side: s}
		if rapid.IntRange(0, 3).Draw(t, "named") > 0 {
			p.People = []string{rapid.SampledFrom(names[s]).Draw(t, "name")}
		}
		if role := rapid.SampledFrom([]string{"", "foreign-minister", "head-of-state", "envoy"}).Draw(t, "role"); role != "" {
			p.Roles = []string{role}
		}
		r.Parties = append(r.Parties, p)
	}
	switch rapid.IntRange(0, 9).Draw(t, "precision") {
	case 0:
		r.Told = published
	case 1:
		r.From, r.To = 19890, 19920
	case 2:
		r.From, r.To = 19800, 20165
	case 3:
		r.From = day.Draw(t, "from")
		r.To = r.From + 2
	default:
		r.From = day.Draw(t, "day")
		r.To = r.From
	}
	if rapid.IntRange(0, 19).Draw(t, "unpublished") == 0 {
		r.Published, r.Told = 0, 0
	}
	r.City = rapid.SampledFrom([]string{"", "", "vientiane", "astana"}).Draw(t, "city")
	r.Country = map[string]string{"vientiane": "LAO", "astana": "KAZ"}[r.City]
	r.Channel = rapid.SampledFrom([]string{"", "in-person", "in-person", "phone", "video"}).Draw(t, "channel")
	r.Format = rapid.SampledFrom([]string{"bilateral", "bilateral", "trilateral", "multilateral"}).Draw(t, "format")
	r.Status = rapid.SampledFrom([]string{"held", "held", "held", "planned", "proposed", "cancelled"}).Draw(t, "status")
	r.Gathering = rapid.SampledFrom([]string{"", "", "ASEAN", "SCO"}).Draw(t, "gathering")
	r.Subjects = rapid.SampledFrom([][]string{nil, nil, {"Gaza"}, {"Gaza", "sanctions"}}).Draw(t, "subjects")
	r.Setting = rapid.SampledFrom([]string{"", "", "ar: summit", "zh: summit"}).Draw(t, "setting")
	if r.ahead() {
		r.Told = r.Published
	}
	r.Key = AccountKey{Article: article, Start: 10 * meeting, End: 10*meeting + 8, Sides: strings.Join(r.sides(), "+")}
	return r
}

func drawRecords(t *rapid.T) []Record {
	var out []Record
	for a := range rapid.IntRange(1, 14).Draw(t, "articles") {
		for m := range rapid.IntRange(1, 3).Draw(t, "meetings") {
			out = append(out, drawRecord(t, fmt.Sprintf("%02d", a), m))
		}
	}
	return out
}

func drawHands(t *rapid.T, rs []Record) []Hand {
	var out []Hand
	for range rapid.IntRange(0, 3).Draw(t, "hands") {
		a, b := rapid.SampledFrom(rs).Draw(t, "a"), rapid.SampledFrom(rs).Draw(t, "b")
		out = append(out, Hand{a.Key, b.Key, rapid.Bool().Draw(t, "join")})
	}
	return out
}

// shape is what groups are: for each its name and its records.
func shape(groups []Group) []string {
	var out []string
	for i, id := range Number(groups) {
		s := id + ":"
		for _, r := range groups[i].Records {
			s += fmt.Sprintf(" %s#%d", r.Key.Article, r.Meeting)
		}
		out = append(out, s)
	}
	slices.Sort(out)
	return out
}

func TestOrderDoesNotMatter(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rs := drawRecords(t)
		hands := drawHands(t, rs)
		want := shape(LinkRecords(rs, hands))
		other := rapid.Permutation(rs).Draw(t, "order")
		if d := cmp.Diff(want, shape(LinkRecords(append(other, rs[0]), hands))); d != "" {
			t.Fatal(d)
		}
	})
}

// TestEveryRecordOnce: an encounter for each, no record in two.
func TestEveryRecordOnce(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rs := drawRecords(t)
		groups := LinkRecords(rs, drawHands(t, rs))
		seen := map[ident]bool{}
		for _, g := range groups {
			for _, r := range g.Records {
				if seen[r.ident()] {
					t.Fatalf("%v is in two encounters", r.Key)
				}
				seen[r.ident()] = true
			}
		}
		if len(seen) != len(rs) {
			t.Fatalf("%d of %d records are in an encounter", len(seen), len(rs))
		}
		ids := Number(groups)
		slices.Sort(ids)
		if len(slices.Compact(ids)) != len(groups) {
			t.Fatalf("two encounters have one ID: %v", ids)
		}
	})
}

// shelf is a store in memory: what a book does with keys, and no more.
type shelf struct {
	records map[ident]Record
	of      map[ident]*Group
}

func (s *shelf) near(k Key) ([]Record, error) {
	var out []Record
	for _, r := range s.records {
		found := k == ByArticle(r.Key.Article)
		for _, p := range r.Posts() {
			found = found || p.meets(k)
		}
		if found {
			out = append(out, r)
		}
	}
	return out, nil // in the order of a map: none
}

// update is the incremental way: only what was touched is linked anew.
func (s *shelf) update(t *rapid.T, added, removed []Record, hands []Hand) {
	for _, r := range removed {
		delete(s.records, r.ident())
		delete(s.of, r.ident())
	}
	for _, r := range added {
		s.records[r.ident()] = r
	}
	touched, err := Touched(added, removed, s.near, hands)
	if err != nil {
		t.Fatal(err)
	}
	for _, g := range LinkRecords(touched, hands) {
		for _, r := range g.Records {
			s.of[r.ident()] = &g
		}
	}
}

func (s *shelf) groups() []Group {
	seen := map[*Group]bool{}
	var out []Group
	for _, g := range s.of {
		if !seen[g] {
			seen[g] = true
			out = append(out, *g)
		}
	}
	return out
}

// TestLittleByLittle: articles that come in batches, and go, and come back, leave
// the encounters that the articles which stayed have by definition.
func TestLittleByLittle(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		all := drawRecords(t)
		hands := drawHands(t, all)
		s := shelf{map[ident]Record{}, map[ident]*Group{}}
		waiting := rapid.Permutation(all).Draw(t, "order")
		for len(waiting) > 0 {
			n := rapid.IntRange(1, len(waiting)).Draw(t, "batch")
			var removed []Record
			if len(s.records) > 0 && rapid.IntRange(0, 2).Draw(t, "remove") == 0 {
				article := rapid.SampledFrom(all).Draw(t, "removed").Key.Article
				for _, r := range all {
					if _, in := s.records[r.ident()]; in && r.Key.Article == article {
						removed = append(removed, r)
					}
				}
			}
			s.update(t, waiting[:n], removed, hands)
			waiting = waiting[n:]
			var stayed []Record
			for _, r := range s.records {
				stayed = append(stayed, r)
			}
			if d := cmp.Diff(shape(LinkRecords(stayed, hands)), shape(s.groups())); d != "" {
				t.Fatalf("little by little is not at once:\n%s", d)
			}
		}
	})
}

// TestMutual: evidence is the same from either side, and so is being in reach.
func TestMutual(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawRecord(t, "a", 0), drawRecord(t, "b", 0)
		x, xb := weigh(&a.Facts, &b.Facts, nil)
		y, yb := weigh(&b.Facts, &a.Facts, nil)
		if xb != yb || !xb && x != y {
			t.Fatalf("%v %v from here, %v %v from there", x, xb, y, yb)
		}
		var log []Evidence
		z, zb := weigh(&a.Facts, &b.Facts, &log)
		if zb != xb || !xb && z != x {
			t.Fatalf("%v with a log, %v without", z, x)
		}
		var sum float64
		for _, e := range log {
			sum += e.Weight
		}
		if !zb && sum != z {
			t.Fatalf("the log adds up to %v, not to %v", sum, z)
		}
		reach := func(p, q *Record) bool {
			for _, k := range p.Seeks() {
				for _, o := range q.Posts() {
					if k.meets(o) {
						return true
					}
				}
			}
			return false
		}
		if reach(&a, &b) != reach(&b, &a) {
			t.Fatalf("reach is not mutual: %+v %+v", a, b)
		}
	})
}

func TestJoinedAndPartedByHand(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rs := drawRecords(t)
		a, b := rapid.SampledFrom(rs).Draw(t, "a"), rapid.SampledFrom(rs).Draw(t, "b")
		if a.ident() == b.ident() {
			return
		}
		join := rapid.Bool().Draw(t, "join")
		for _, g := range LinkRecords(rs, []Hand{{a.Key, b.Key, join}}) {
			in := func(x Record) bool {
				return slices.ContainsFunc(g.Records, func(r Record) bool { return r.ident() == x.ident() })
			}
			if (in(a) || in(b)) && (in(a) && in(b)) != join {
				t.Fatalf("join=%v does not bind %v and %v", join, a.Key, b.Key)
			}
		}
	})
}
