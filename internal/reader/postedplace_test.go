package reader

import (
	"testing"
	"time"
)

// TestPostedPlace holds that where an ambassador is posted is not where he met somebody, and that an office
// with a word for "for" in it is still of the ministry at which it is.
func TestPostedPlace(t *testing.T) {
	res := Read(packOf("fr"), Input{Text: "L'ambassadeur de France au Mali a rencontré mardi le ministre togolais Robert Dussey.", Published: time.Date(2025, 7, 10, 0, 0, 0, 0, time.UTC)})
	if len(res.Meetings) != 1 || res.Meetings[0].Place.Country != "" {
		t.Errorf("%v, want one meeting without a place", res.Meetings)
	}
	res = Read(packOf("fr"), Input{Text: "Le chef du département pour l'Europe au ministère iranien des Affaires étrangères, Ali Reza, a reçu mardi le ministre togolais Robert Dussey.", Published: time.Date(2025, 7, 10, 0, 0, 0, 0, time.UTC)})
	if len(res.Meetings) != 1 || res.Actors[res.Meetings[0].Participants[0]].Country != "IRN" {
		t.Errorf("%v, want one meeting of an officer of Iran's", res.Meetings)
	}
}
