package encounter

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/mahdar/mahdar"
)

// filed is an account of a week that never was, with the encounter that it is of.
type filed struct {
	Account
	truth string
}

// madeUpWeek reads testdata/week.txt; the form is told at its head.
func madeUpWeek(t *testing.T) []filed {
	t.Helper()
	raw, err := os.ReadFile("testdata/week.txt")
	if err != nil {
		t.Fatal(err)
	}
	articles := map[string]*Article{}
	var out []filed
	text := func(s string) *string {
		if s == "" || s == "-" {
			return nil
		}
		return &s
	}
	for n, line := range strings.Split(string(raw), "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "|")
		if len(f) != 7 {
			t.Fatalf("week.txt:%d: %d fields", n+1, len(f))
		}
		for i := range f {
			f[i] = strings.TrimSpace(f[i])
		}
		head, how := strings.Fields(f[1]), strings.Fields(f[5])
		a := articles[head[0]]
		if a == nil {
			sum := sha256.Sum256([]byte(head[0]))
			a = &Article{Minutes: mahdar.Minutes{ID: head[0], Lang: head[1], Published: &head[2], SHA256: hex.EncodeToString(sum[:])}}
			articles[head[0]] = a
		}
		m := mahdar.Meeting{Channel: text(how[0]), Format: how[1], Status: how[2], Evidence: []mahdar.Span{{Start: 100 * len(a.Meetings), End: 100*len(a.Meetings) + 90}}}
		add := func(x mahdar.Actor) {
			x.ID = fmt.Sprintf("a%d", len(a.Actors)+1)
			a.Actors = append(a.Actors, x)
			m.Participants = append(m.Participants, x.ID)
		}
		for _, s := range splitSides(f[2]) {
			code, who, person := strings.Cut(s, ":")
			x := mahdar.Actor{Kind: "country"}
			switch {
			case code == "=":
			case len(code) == 3:
				x.Country = text(code)
			default:
				x.Kind, x.Org = "organisation", text(code)
			}
			if person {
				name, role, _ := strings.Cut(who, "/")
				x.Kind, x.Name, x.Role = "person", text(name), text(role)
				if name == "" {
					x.Kind = "office"
				}
			}
			add(x)
		}
		if f[3] != "-" {
			from, to, ranged := strings.Cut(f[3], "/")
			if !ranged {
				to = from
			}
			m.Date = &mahdar.Days{Start: from, End: to}
		}
		if f[4] != "" {
			city, country, _ := strings.Cut(f[4], ",")
			m.Place = &mahdar.Place{Name: text(city), Country: text(country)}
		}
		if f[6] != "" {
			a.Actors = append(a.Actors, mahdar.Actor{ID: fmt.Sprintf("a%d", len(a.Actors)+1), Kind: "organisation", Org: text(f[6]), Surfaces: []mahdar.Span{{Start: 10, End: 20}}})
			m.Setting = &mahdar.Span{Start: 5, End: 30}
		}
		a.Meetings = append(a.Meetings, m)
		out = append(out, filed{Account{a, len(a.Meetings) - 1}, f[0]})
	}
	return out
}

// splitSides cuts "CHN:Wen Bo/foreign-minister RUS" where a new side begins.
func splitSides(s string) []string {
	var out []string
	for _, w := range strings.Fields(s) {
		code, _, _ := strings.Cut(w, ":")
		if code == strings.ToUpper(code) || len(out) == 0 {
			out = append(out, w)
		} else {
			out[len(out)-1] += " " + w
		}
	}
	return out
}

func TestMadeUpWeek(t *testing.T) {
	week := madeUpWeek(t)
	if len(week) < 80 {
		t.Fatalf("%d accounts were read of week.txt", len(week))
	}
	truth := map[Account]string{}
	var accounts []Account
	for i, f := range week {
		accounts = append(accounts, f.Account)
		if truth[f.Account] = f.truth; f.truth == "-" {
			truth[f.Account] = fmt.Sprint("alone ", i)
		}
	}
	in := map[Account]string{}
	for _, e := range Link(accounts, nil) {
		for _, a := range e.Accounts {
			in[a] = e.ID
		}
	}
	var right, spurious, missed int
	var wrong []string
	for i, a := range accounts {
		for _, b := range accounts[i+1:] {
			if a.Article == b.Article {
				continue
			}
			want, got := truth[a] == truth[b], in[a] == in[b]
			switch {
			case want && got:
				right++
			case want:
				missed++
			case got:
				spurious++
			}
			if want != got {
				wrong = append(wrong, fmt.Sprintf("%s#%d %s#%d together=%v: %s, %s", a.Article.ID, a.Meeting, b.Article.ID, b.Meeting, got, truth[a], truth[b]))
			}
		}
	}
	slices.Sort(wrong)
	p, r := float64(right)/float64(right+spurious), float64(right)/float64(right+missed)
	t.Logf("%d accounts, %d pairs: P %.3f R %.3f F1 %.3f\n%s", len(accounts), right+missed, p, r, 2*p*r/(p+r), strings.Join(wrong, "\n"))
	if p < 0.95 || r < 0.95 {
		t.Errorf("precision %.3f, recall %.3f", p, r)
	}
}
