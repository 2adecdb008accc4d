package encounter

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/mahdar/mahdar"
)

func accountsOf(articles []*Article) []Account {
	var out []Account
	for _, a := range articles {
		for i := range a.Meetings {
			out = append(out, Account{a, i})
		}
	}
	return out
}

func byID(t *testing.T, es []Encounter, id string) Encounter {
	t.Helper()
	i := slices.IndexFunc(es, func(e Encounter) bool { return e.ID == id })
	if i < 0 {
		var ids []string
		for _, e := range es {
			ids = append(ids, e.ID)
		}
		t.Fatalf("no encounter %s among %v", id, ids)
	}
	return es[i]
}

// names lists accounts as a-01#0.
func names(e Encounter) []string {
	var out []string
	for _, a := range e.Accounts {
		out = append(out, fmt.Sprintf("%s#%d", a.Article.ID, a.Meeting))
	}
	return out
}

func TestEncountersOfTheWeek(t *testing.T) {
	es := Link(accountsOf(goldArticles(t, "link.jsonl")), nil)
	for id, want := range map[string]string{
		"chn-rus-2024-07-25":         "a-15#1 a-01#0 a-02#0 a-03#0 a-04#0 a-06#0 a-07#0 a-05#0 a-08#0 a-09#1 a-10#1 a-18#6 a-13#3",
		"chn-rus-2024-05":            "a-01#1", // the heads of state; the ministers met on the 20th
		"chn-rus-2024-05-20":         "a-18#7",
		"chn-lao-rus-2024-07-25":     "a-01#3 a-02#1 a-03#6 a-04#6 a-09#0 a-10#0 a-18#5",
		"lao-rus-2024-07-25":         "a-03#5 a-04#5 a-05#1 a-18#4",
		"chn-usa-2024-07-27":         "a-08#2 a-13#0 a-14#0",
		"aus-ind-jpn-usa-2024-07-29": "a-11#3 a-13#5",
		"asean-usa-2024-07-27":       "a-13#2",
	} {
		got := names(byID(t, es, id))
		w := strings.Fields(want)
		slices.Sort(got)
		slices.Sort(w)
		if d := cmp.Diff(w, got); d != "" {
			t.Errorf("%s:\n%s", id, d)
		}
	}
	first := byID(t, es, "chn-rus-2024-07-25").Accounts[0]
	if first.Article.ID != "a-15" {
		t.Errorf("the first account is %s, not the one that was published first", first.Article.ID)
	}
}

func TestSummaryOfAPlanThatWasHeld(t *testing.T) {
	var accounts []Account
	for _, f := range madeUpWeek(t) {
		accounts = append(accounts, f.Account)
	}
	es := Link(accounts, nil)
	got := Summarise(byID(t, es, "tur-usa-2031-06-15"), nil)
	text := func(s string) *string { return &s }
	want := Summary{
		ID:    "tur-usa-2031-06-15",
		Sides: []Present{{"TUR", []string{"Emre Kaya"}, "foreign-minister"}, {"USA", []string{"Mary Stone"}, "foreign-minister"}},
		Date:  &mahdar.Days{Start: "2031-06-15", End: "2031-06-15"}, Place: &mahdar.Place{Name: text("Ankara"), Country: text("TUR")},
		Channel: text("in-person"), Format: "bilateral", Status: "held", Languages: []string{"ar", "en", "fr", "ru"}, Accounts: 5, Articles: 5,
		History: []Turn{
			{"2031-06-10", "planned", &mahdar.Days{Start: "2031-06-13", End: "2031-06-13"}, 2},
			{"2031-06-15", "held", &mahdar.Days{Start: "2031-06-15", End: "2031-06-15"}, 3},
		},
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Error(d)
	}
	off := byID(t, es, "irn-tur-2031-06-21")
	if s := Summarise(off, map[string]string{articleKey(off.Accounts[0].Article): "x", articleKey(off.Accounts[1].Article): "x"}); s.Status != "cancelled" || s.Accounts != 2 || s.Articles != 3 {
		t.Errorf("%+v", s)
	}
}

func TestWhy(t *testing.T) {
	var accounts []Account
	for _, f := range madeUpWeek(t) {
		accounts = append(accounts, f.Account)
	}
	es := Link(accounts, nil)
	e := byID(t, es, "chn-rus-2031-06-10")
	reasons := e.Why(nil)
	if len(reasons) != len(e.Accounts) {
		t.Fatalf("%d reasons for %d accounts", len(reasons), len(e.Accounts))
	}
	for i, r := range reasons {
		if r.With == nil || r.Sum < enough || len(r.For) == 0 || r.With.Article == r.Account.Article {
			t.Errorf("%s: %+v", e.Accounts[i].Article.ID, r)
		}
		if e.Accounts[i].Article.ID == "a4" && !slices.Contains(r.For, Evidence{"date", 0.25, "2031-06-11", "2031-06-10"}) {
			t.Errorf("the day beside is not told: %+v", r.For)
		}
		if e.Accounts[i].Article.ID == "a3" && !slices.ContainsFunc(r.For, func(e Evidence) bool {
			return e.Kind == "office" && e.Here == "foreign-minister (RUS)" && e.There == "pavel orlov (RUS)"
		}) {
			t.Errorf("the unnamed minister is not told: %+v", r.For)
		}
	}
	wrong := byID(t, es, "ind-usa-2031-06-28")
	if r := wrong.Why(nil)[1]; !slices.ContainsFunc(r.Against, func(e Evidence) bool {
		return e.Kind == "place" && e.Here == "new delhi, IND" && e.There == "tokyo, JPN"
	}) {
		t.Errorf("two places are not told: %+v", r)
	}
	alone := byID(t, es, "chn-usa-u"+short(fmt.Sprintf("2031-06-12 %s %09d %09d", sumOf(t, accounts, "h1"), 0, 0)))
	if r := alone.Why(nil); len(r) != 1 || r[0].With != nil || r[0].For != nil {
		t.Errorf("%+v", r)
	}
}

func sumOf(t *testing.T, accounts []Account, id string) string {
	t.Helper()
	for _, a := range accounts {
		if a.Article.ID == id {
			return a.Article.SHA256
		}
	}
	t.Fatal(id)
	return ""
}

// TestHandsOutliveRereading: a parting and a join made when the spans lay
// elsewhere, and the records stood in another order, find their records again.
func TestHandsOutliveRereading(t *testing.T) {
	read := func() []*Article { return goldArticles(t, "link.jsonl") }
	before := read()
	key := func(as []*Article, id string, n int) AccountKey {
		for _, a := range as {
			if a.ID == id {
				return Records(a)[n].Key
			}
		}
		t.Fatal(id)
		return AccountKey{}
	}
	hands := []Hand{
		{A: key(before, "a-07", 0), B: key(before, "a-01", 0)},             // not the same, says a person
		{A: key(before, "a-07", 0), B: key(before, "a-18", 7), Join: true}, // but that of May
	}
	after := read()
	for _, a := range after {
		if a.ID != "a-07" {
			continue
		}
		slices.Reverse(a.Meetings)
		for i := range a.Meetings {
			for j := range a.Meetings[i].Evidence {
				a.Meetings[i].Evidence[j].End -= 7
			}
		}
	}
	es := Link(accountsOf(after), hands)
	may := byID(t, es, "chn-rus-2024-05-20")
	if got := names(may); !slices.Equal(got, []string{"a-07#2", "a-18#7"}) {
		for _, e := range es {
			t.Log(e.ID, names(e))
		}
		t.Fatalf("joined by hand: %v", got)
	}
	if r := may.Why(hands); r[0].For[0].Kind != "hand" {
		t.Errorf("the hand is not told: %+v", r)
	}
	gone := []Hand{{A: AccountKey{Article: "none"}, B: hands[0].B, Join: true}, {A: AccountKey{Article: hands[0].A.Article, Start: 1 << 30, End: 1<<30 + 1}, B: hands[0].B}}
	if d := cmp.Diff(len(Link(accountsOf(before), nil)), len(Link(accountsOf(before), gone))); d != "" {
		t.Errorf("a hand on what is not there: %s", d)
	}
}

func TestIDs(t *testing.T) {
	record := func(article string, from, to int, gathering string, sides ...string) Record {
		r := Record{Published: 20000, Facts: Facts{From: from, To: to, Format: "multilateral", Gathering: gathering}}
		for _, s := range sides {
			r.Parties = append(r.Parties, Party{Side: s})
		}
		r.Key = AccountKey{Article: article, Sides: strings.Join(sides, "+")}
		return r
	}
	for _, c := range []struct {
		want string
		r    Record
	}{
		{"chn-rus-2024-07-25", record("a", 19929, 19929, "", "CHN", "RUS")},
		{"asean-usa-2024-07", record("a", 19905, 19935, "", "ASEAN", "USA")},
		{"opec-rus-2024", record("a", 19723, 20088, "", "OPEC+", "RUS")},
		{"josep-borrell-chn-2024-07-25", record("a", 19929, 19929, "", "=josep borrell", "CHN")},
		{"g20-2024-07-25", record("a", 19929, 19929, "G20", "ARG", "BRA", "CHN", "DEU", "FRA")},
	} {
		if got := base([]Record{c.r}, "rank"); got != c.want {
			t.Errorf("%s, not %s", got, c.want)
		}
	}
	for _, c := range []struct {
		prefix string
		r      Record
	}{
		{"5-sides-", record("a", 19929, 19929, "", "ARG", "BRA", "CHN", "DEU", "FRA")},
		{"chn-rus-u", record("a", 0, 0, "", "CHN", "RUS")},
		{"unnamed-2024", record("a", 19929, 19929, "")},
	} {
		if got := base([]Record{c.r}, "rank"); !strings.HasPrefix(got, c.prefix) {
			t.Errorf("%s does not begin with %s", got, c.prefix)
		}
	}
	for id, n := range map[string]int{"chn-rus-2024-07-25": 1, "chn-rus-2024-07-25-12": 12, "chn-rus-2024-07-n12": 12, "chn-rus-2024-n3": 3, "x-n2": 2} {
		base := id
		if n > 1 {
			base = id[:strings.LastIndexByte(id, '-')]
		}
		if got := ID(base, n); got != id {
			t.Errorf("number %d of %s is %s, not %s", n, base, got, id)
		}
	}
	if s := slug(strings.Repeat("a b", 40)); len(s) > 33 {
		t.Errorf("%d letters to type", len(s))
	}
}

func TestTouchedPassesAStoresErrorOn(t *testing.T) {
	rs := Records(goldArticles(t, "link.jsonl")[0])
	broken := errors.New("the disk is gone")
	if _, err := Touched(rs, nil, func(Key) ([]Record, error) { return nil, broken }, nil); !errors.Is(err, broken) || !strings.Contains(err.Error(), "CHN~RUS") {
		t.Errorf("%v", err)
	}
}

// TestPlanForADayThatIsGone: "on Thursday" was taken for the last one; the plan is one of the days to come.
func TestPlanForADayThatIsGone(t *testing.T) {
	as := goldArticles(t, "link.jsonl")
	for _, a := range as {
		if a.ID == "a-15" {
			a.Meetings[1].Date = &mahdar.Days{Start: "2024-07-18", End: "2024-07-18"}
		}
	}
	if got := names(byID(t, Link(accountsOf(as), nil), "chn-rus-2024-07-25")); !slices.Contains(got, "a-15#1") {
		t.Errorf("%v", got)
	}
}

// TestOddMinutes: what another program wrote, or a reader got wrong, is linked as far as it goes.
func TestOddMinutes(t *testing.T) {
	s := func(x string) *string { return &x }
	a := &Article{Minutes: mahdar.Minutes{
		ID: "odd", Published: s("soon"),
		Actors: []mahdar.Actor{{ID: "a1", Kind: "person", Name: s("")}, {ID: "a2", Kind: "person", Name: s("\xff\xfe")}, {ID: "a3"}},
		Meetings: []mahdar.Meeting{
			{},
			{Participants: []string{"a1", "a2", "a3", "a9"}, Date: &mahdar.Days{Start: "2024-13-45", End: "x"}},
			{Participants: []string{"a2"}, Date: &mahdar.Days{Start: "2024-07-25", End: "2024-07-01"}, Place: &mahdar.Place{}, Setting: &mahdar.Span{Start: -5, End: 1 << 40}},
		},
	}}
	es := Link(accountsOf([]*Article{a}), nil)
	if len(es) != 3 {
		t.Errorf("%d encounters of three records that say nothing", len(es))
	}
	for _, e := range es {
		Summarise(e, nil)
		e.Why(nil)
	}
	if es := Link(nil, nil); len(es) != 0 {
		t.Error("encounters of nothing")
	}
}
