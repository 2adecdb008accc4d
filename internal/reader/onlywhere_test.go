package reader

import (
	"testing"
	"time"
)

// TestOnlyWhere holds that a body without a state is not of a state that is only a place of what is
// told: it is of whoever is spoken of, or nobody's.
func TestOnlyWhere(t *testing.T) {
	p := packOf("fr")
	for _, c := range []struct{ name, text, want string }{
		{"the presidency", "Le président Faure Gnassingbé est arrivé lundi. « Les dirigeants examineront la situation au Mali et au Niger », indique un communiqué de la présidence.", "TGO"},
		{"his staff", "Le ministre Sidiki Diop va se rendre au Mali et en Mauritanie. Il entame lundi une tournée, annonce son cabinet.", ""},
		{"a city", "À Paris, le ministère a dit que le blé manquait.", "FRA"},
	} {
		t.Run(c.name, func(t *testing.T) {
			res := Read(p, Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
			if len(res.Statements) != 1 || len(res.Statements[0].Speakers) != 1 {
				t.Fatalf("statements %v", res.Statements)
			}
			if got := res.Actors[res.Statements[0].Speakers[0]].Country; got != c.want {
				t.Errorf("state %q, want %q", got, c.want)
			}
		})
	}
}
