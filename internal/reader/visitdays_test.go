package reader

import (
	"bufio"
	"encoding/json"
	"os"
	"slices"
	"testing"
)

// TestVisitDays holds on which days trips are: ranges of days and weekdays, the last day alone, how long a trip
// lasts, when the traveller left. Each line of the file is a text of our own, published on Thursday, 25 July
// 2024, in one of the six languages, with where the trip led and its days.
func TestVisitDays(t *testing.T) {
	f, err := os.Open("../../testdata/visitdays.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	n := 0
	for lines := bufio.NewScanner(f); lines.Scan(); n++ {
		var c struct {
			Lang, Text string
			Visits     []string
		}
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			t.Fatalf("line %d: %v", n+1, err)
		}
		res := Read(packOf(c.Lang), Input{Text: c.Text, Published: someDay})
		var got []string
		for i := range res.Visits {
			v := &res.Visits[i]
			day := "None"
			if !v.Days.Start.IsZero() {
				if day = v.Days.Start.Format("01-02"); v.Days.End != v.Days.Start {
					day += ".." + v.Days.End.Format("01-02")
				}
			}
			got = append(got, v.To.Country+":"+day)
		}
		slices.Sort(got)
		if !slices.Equal(got, c.Visits) {
			t.Errorf("line %d: %q, want %q in %s: %q", n+1, got, c.Visits, c.Lang, c.Text)
		}
	}
	if n == 0 {
		t.Fatal("no texts")
	}
}
