//go:build unix

package book

import (
	"context"
	"fmt"
	"strings"
	"testing"
)

// networkOf writes a network's ties as text.
func networkOf(t *testing.T, b *Book, f NetworkFilter) string {
	t.Helper()
	n, err := b.Network(context.Background(), f)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	for _, x := range n.Ties {
		fmt.Fprintf(&out, "%s–%s %d\n", x.A, x.B, x.Encounters)
	}
	return out.String()
}

// TestNetwork counts the week's ties by going through its encounters.
func TestNetwork(t *testing.T) {
	stores(t, func(t *testing.T, fresh func(*testing.T) string) {
		ctx := context.Background()
		b := open(t, fresh(t))
		if _, err := b.Add(ctx, theWeek(t)); err != nil {
			t.Fatal(err)
		}
		list, err := b.List(ctx, EncounterFilter{Status: []string{"held", "ongoing"}, Limit: 1000})
		if err != nil {
			t.Fatal(err)
		}
		met := map[string]int{}
		for _, e := range list {
			both := map[string]bool{}
			for i, p := range e.Sides {
				for _, q := range e.Sides[i+1:] {
					both[pair(p.Side, q.Side)] = true
				}
			}
			for k := range both {
				met[k]++
			}
		}
		n, err := b.Network(ctx, NetworkFilter{})
		if err != nil || n.Encounters != len(list) || len(n.Ties) < 10 {
			t.Fatalf("%d of %d encounters, %d ties, %v", n.Encounters, len(list), len(n.Ties), err)
		}
		for _, x := range n.Ties {
			if want := met[pair(x.A, x.B)]; x.Encounters != want {
				t.Errorf("%s and %s: %d, not %d", x.A, x.B, x.Encounters, want)
			}
			if x.First == "" || x.Last < x.First {
				t.Errorf("%+v", x)
			}
		}
		for _, c := range []struct {
			f    NetworkFilter
			want string
		}{
			{NetworkFilter{Sides: []string{"CHN", "RUS"}}, "CHN–RUS 5\n"},
			{NetworkFilter{Sides: []string{"CHN", "RUS"}, From: "2024-07-01", To: "2024-07-31"}, "CHN–RUS 3\n"},
			{NetworkFilter{Sides: []string{"UKR"}}, "CHN–UKR 2\n"},
			{NetworkFilter{Sides: []string{"UKR"}, Persons: true}, "dmytro kuleba–wang yi 2\n"},
			{NetworkFilter{Sides: []string{"CHN", "IND"}, Persons: true}, "subrahmanyam jaishankar–wang yi 2\n"},
			{NetworkFilter{From: "2030-01-01"}, ""},
			{NetworkFilter{Subject: "security architecture"}, "CHN–RUS 1\n"},
			{NetworkFilter{Subject: "no such subject"}, ""},
		} {
			if got := networkOf(t, b, c.f); got != c.want {
				t.Errorf("%+v: %q, not %q", c.f, got, c.want)
			}
		}
	})
}

func TestMeet(t *testing.T) {
	parties, ties := map[string]*counted{}, map[[2]string]*Tie{}
	there := []present{{"b", "B", "RUS"}, {"a", "A", "CHN"}, {"c", "C", "CHN"}, {"a", "A", "CHN"}}
	if !meet(there, "2024-07-25", "2024-07-26", parties, ties) || !meet(there[:2], "", "", parties, ties) {
		t.Fatal("they did not meet")
	}
	if x := ties[[2]string{"a", "b"}]; len(ties) != 2 || *x != (Tie{"a", "b", 2, "2024-07-25", "2024-07-26"}) {
		t.Errorf("%v", ties)
	}
	var summit []present
	for i := range 20 {
		summit = append(summit, present{fmt.Sprint(i), "", fmt.Sprint("S", i)})
	}
	if meet(summit, "", "", parties, ties) || meet(nil, "", "", parties, ties) || meet(there[2:3], "", "", parties, ties) {
		t.Error("a summit, nobody or one alone met")
	}
	names := map[string]bool{"UN Women": true, "UN": true, "CHN": true}
	if a, b, ok := parted("CHN UN Women", names); !ok || a != "CHN" || b != "UN Women" {
		t.Error(a, b, ok)
	}
	if _, _, ok := parted("UN Women", names); ok {
		t.Error("a name was taken for a pair")
	}
}
