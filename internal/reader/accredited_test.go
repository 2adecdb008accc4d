package reader

import (
	"slices"
	"testing"
	"time"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/lang"
)

// TestAccredited holds where a text can tell whose ambassador somebody is, a place a case,
// and where another's state must not be taken for his.
func TestAccredited(t *testing.T) {
	p, faults := pack.Load("en", pack.Source{FS: lang.FS, Dir: "en"}, pack.Source{FS: lang.FS, Dir: "world", World: true})
	if p == nil {
		t.Fatal(faults)
	}
	for _, c := range []struct {
		name, text string
		want       []string // the states of the meeting
	}{
		{"behind", "Jordan's Foreign Minister Ayman Safadi met Ambassador Espen Lindbaek on Monday. The Norwegian ambassador praised Jordan.", []string{"JOR", "NOR"}},
		{"in the headline", "Safadi receives the Norwegian ambassador in Amman\n\nJordan's Foreign Minister Ayman Safadi met Ambassador Espen Lindbaek on Monday.", []string{"JOR", "NOR"}},
		{"in a bracket", "Jordan's Foreign Minister Ayman Safadi met Ambassador Espen Lindbaek (Norway) on Monday.", []string{"JOR", "NOR"}},
		{"by what they spoke of", "Jordan's Foreign Minister Ayman Safadi met Ambassador Espen Lindbaek on Monday. They discussed the ties between Jordan and Norway.", []string{"JOR", "NOR"}},
		{"of a third", "Jordan's Foreign Minister Ayman Safadi met Ambassador Espen Lindbaek on Monday. They discussed the war between Russia and Ukraine.", []string{"", "JOR"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			res := Read(p, Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
			if len(res.Meetings) != 1 {
				t.Fatalf("%d meetings", len(res.Meetings))
			}
			var got []string
			for _, id := range res.Meetings[0].Participants {
				got = append(got, res.Actors[id].Country)
			}
			slices.Sort(got)
			if !slices.Equal(got, c.want) {
				t.Errorf("states %q, want %q", got, c.want)
			}
		})
	}
}
