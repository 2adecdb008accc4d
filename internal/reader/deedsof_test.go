package reader

import (
	"bufio"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"
	"time"
)

// TestDeedsOf holds who does what towards whom in the same sentence of six languages, where the target is an
// owner, an adjective, a body of a person or an object of its own. Each line of the file is a text of ours
// with the events' types and the states at both ends.
func TestDeedsOf(t *testing.T) {
	f, err := os.Open("../../testdata/deeds.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	n := 0
	for lines := bufio.NewScanner(f); lines.Scan(); n++ {
		var c struct {
			Lang, Text string
			Events     []string
		}
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			t.Fatalf("line %d: %v", n+1, err)
		}
		res := Read(packOf(c.Lang), Input{Text: c.Text, Published: time.Date(2025, 7, 10, 0, 0, 0, 0, time.UTC)})
		states := func(who []int) string {
			var out []string
			for _, w := range who {
				out = append(out, res.Actors[w].Country)
			}
			slices.Sort(out)
			return strings.Join(slices.Compact(out), "+")
		}
		var got []string
		for i := range res.Events {
			got = append(got, res.Events[i].Type+" "+states(res.Events[i].Source)+" "+states(res.Events[i].Target))
		}
		if !slices.Equal(got, c.Events) {
			t.Errorf("line %d: %q, want %q in %s: %q", n+1, got, c.Events, c.Lang, c.Text)
		}
	}
	if n == 0 {
		t.Fatal("no texts")
	}
}
