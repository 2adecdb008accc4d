package reader

import (
	"testing"
	"time"
)

// TestIncisePronoun holds that a pronoun joined to a cue is its subject, whoever is told behind it.
func TestIncisePronoun(t *testing.T) {
	p := packOf("fr")
	const said = "Hakan Fidan est arrivé. « La famille se dispute toujours un peu », "
	for _, c := range []struct{ name, text string }{
		{"to journalists", said + "a-t-il glissé à des journalistes."},
		{"before ministers", said + "a-t-il glissé devant des ministres."},
		{"to nobody", said + "a-t-il glissé."},
	} {
		t.Run(c.name, func(t *testing.T) {
			res := Read(p, Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
			if len(res.Statements) != 1 || len(res.Statements[0].Speakers) != 1 || res.Actors[res.Statements[0].Speakers[0]].Name != "Hakan Fidan" {
				t.Errorf("statements %v", res.Statements)
			}
		})
	}
}

// TestSaysThat holds that a verb that is a deed as well as a cue is the cue where a clause stands
// right behind it, and that a call between two is no demand.
func TestSaysThat(t *testing.T) {
	p := packOf("fr")
	for _, c := range []struct {
		name, text string
		events     int
	}{
		{"a clause", "Hakan Fidan a reconnu que l'Ukraine était en retard.", 0},
		{"a state", "Hakan Fidan a reconnu l'Ukraine.", 1},
		{"between two", "L'appel entre Hakan Fidan et Ayman Safadi a été reporté à la demande d'Amman.", 0},
		{"of one to the other", "L'appel de la Turquie à la Jordanie est resté lettre morte.", 1},
	} {
		t.Run(c.name, func(t *testing.T) {
			res := Read(p, Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
			if len(res.Events) != c.events {
				t.Errorf("%d events, want %d", len(res.Events), c.events)
			}
		})
	}
}

// TestDaysCalledOff holds on what day a meeting that is given up was to be, and of what year a
// day without one is behind another year in the paragraph before.
func TestDaysCalledOff(t *testing.T) {
	p := packOf("fr")
	for _, c := range []struct{ name, text, want string }{
		{"of the noun", "Hakan Fidan et José Manuel Albares ont renoncé à leur entrevue de vendredi à Vienne.", "2024-07-26"},
		{"held", "Hakan Fidan et José Manuel Albares ont évoqué leur entrevue de vendredi à Vienne.", "2024-07-19"},
		{"another paragraph", "Hakan Fidan était là en juillet 2022.\n\nLe 18 mars, il avait rencontré José Manuel Albares.", "2024-03-18"},
	} {
		t.Run(c.name, func(t *testing.T) {
			res := Read(p, Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
			if len(res.Meetings) != 1 || res.Meetings[0].Days.Start.Format(time.DateOnly) != c.want {
				t.Errorf("meetings %+v", res.Meetings)
			}
		})
	}
}
