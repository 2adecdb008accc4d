package reader

import (
	"testing"
	"time"
)

// TestAgencyReports holds that who goes on speaking, where an agency reports what somebody said, is the one
// whom it quotes and not the agency.
func TestAgencyReports(t *testing.T) {
	for _, c := range []struct{ text, content string }{
		{"法新社报道，挪威外长艾德称停火脆弱，并表示将继续斡旋。", "将继续斡旋"},
		{"据路透社报道，挪威外长艾德称停火脆弱，并强调将继续斡旋。", "将继续斡旋"},
	} {
		res := Read(packOf("zh"), Input{Text: c.text, Published: time.Date(2025, 7, 10, 0, 0, 0, 0, time.UTC)})
		found := false
		for _, s := range res.Statements {
			if c.text[s.Content.Start:s.Content.End] == c.content {
				found = len(s.Speakers) == 1 && res.Actors[s.Speakers[0]].Country == "NOR"
			}
		}
		if !found {
			t.Errorf("%s: %v, want the Norwegian minister to say %q", c.text, res.Statements, c.content)
		}
	}
}
