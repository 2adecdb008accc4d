package reader

import (
	"bufio"
	"cmp"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"
	"time"
)

// TestToldDays holds on which days meetings were that an article tells one after the other: days told from
// one another, inherited from the sentence before, of a trip, of an earlier or a later meeting. Each line of
// the file is a text of our own, published on Thursday, 10 July 2025, with the states that met and the day.
func TestToldDays(t *testing.T) { metWhen(t, "../../testdata/days.jsonl") }

// TestToldParties holds of which state or organisation those are who were met, told by an office, a body, a group,
// a name with its office before or behind it.
func TestToldParties(t *testing.T) { metWhen(t, "../../testdata/parties.jsonl") }

func metWhen(t *testing.T, path string) {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	n := 0
	for lines := bufio.NewScanner(f); lines.Scan(); n++ {
		var c struct {
			Lang, Text string
			Meetings   []string
		}
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			t.Fatalf("line %d: %v", n+1, err)
		}
		res := Read(packOf(c.Lang), Input{Text: c.Text, Published: time.Date(2025, 7, 10, 0, 0, 0, 0, time.UTC)})
		var got []string
		for i := range res.Meetings {
			var sides []string
			for _, w := range res.Meetings[i].Participants {
				sides = append(sides, cmp.Or(res.Actors[w].Country, res.Actors[w].Org))
			}
			slices.Sort(sides)
			day := "None"
			if d := res.Meetings[i].Days; !d.Start.IsZero() {
				if day = d.Start.Format("01-02"); d.End != d.Start {
					day += ".." + d.End.Format("01-02")
				}
			}
			got = append(got, strings.Join(slices.Compact(sides), "-")+":"+day)
		}
		slices.Sort(got)
		if !slices.Equal(got, c.Meetings) {
			t.Errorf("line %d: %q, want %q in %s: %q", n+1, got, c.Meetings, c.Lang, c.Text)
		}
	}
	if n == 0 {
		t.Fatal("no texts")
	}
}
