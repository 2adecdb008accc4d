package reader

import (
	"testing"
	"time"
)

// TestListsBehind holds that those whom a colon lists behind a noun of meeting were met one by one,
// and that what stands on one side of a colon without a verb is told.
func TestListsBehind(t *testing.T) {
	p := packOf("fr")
	for _, c := range []struct {
		name, text string
		want       int
	}{
		{"one then the other", "La ministre slovène Tanja Fajon a enchaîné lundi les rendez-vous : le président libanais Joseph Aoun d'abord, le ministre chilien Juan Soto ensuite.", 2},
		{"with each", "La ministre slovène Tanja Fajon a multiplié lundi les entretiens : avec le président libanais Joseph Aoun, puis avec le ministre chilien Juan Soto.", 2},
		{"before the colon", "La ministre slovène Tanja Fajon est arrivée lundi à Genève. Un déjeuner avec le président libanais Joseph Aoun, un entretien avec le ministre chilien Juan Soto : la journée a été longue.", 2},
		{"behind a phrase", "La ministre slovène Tanja Fajon est arrivée lundi à Genève. Au programme : un déjeuner avec le président libanais Joseph Aoun.", 1},
		{"some of several", "La ministre slovène Tanja Fajon a rencontré lundi plusieurs dirigeants, dont le président libanais Joseph Aoun.", 1},
		{"a relative clause", "La ministre slovène Tanja Fajon a rencontré lundi plusieurs dirigeants, dont le président libanais Joseph Aoun a salué le courage.", 0},
		{"without a word", "La ministre slovène Tanja Fajon est repartie lundi après un entretien avec le président libanais Joseph Aoun, sans un mot.", 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			res := Read(p, Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
			if len(res.Meetings) != c.want {
				t.Errorf("%d meetings, want %d", len(res.Meetings), c.want)
			}
		})
	}
}
