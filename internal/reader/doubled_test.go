package reader

import (
	"testing"
	"time"
)

// TestObjectPronoun holds that a pronoun that is a verb's object tells what else stands there: who
// is named behind it without a preposition did it, who stands in front with one suffered it, and
// between commas it is no cue.
func TestObjectPronoun(t *testing.T) {
	const orsi = "El presidente de Lituania, Gitanas Nausėda, viajó a Montevideo. "
	for _, c := range []struct{ text, typ, source, target string }{
		{orsi + "Lo acusó de mentir la canciller rusa, Ana Petrova.", "ACCUSE", "RUS", "LTU"},
		{orsi + "Le agradeció la acogida el presidente uruguayo, Yamandú Orsi.", "SUPPORT", "URY", "LTU"},
		{orsi + "El presidente ruso, Vladímir Putin, lo criticó.", "ACCUSE", "RUS", "LTU"},
		{orsi + "En cambio, lo criticó el presidente ruso, Vladímir Putin.", "ACCUSE", "RUS", "LTU"},
		{"A Bielorrusia, que guarda silencio, la acusó ayer el Gobierno polaco de mentir.", "ACCUSE", "POL", "BLR"},
		{"El ministro Serguéi Lavrov habló de Gaza y a Israel le pidió levantar el veto.", "REQUEST", "RUS", "ISR"},
		{"Donald Tusk viajó a Vilna, donde acusó a Bielorrusia de mentir.", "ACCUSE", "POL", "BLR"},
		{"Fue Polonia la que acusó a Bielorrusia de mentir.", "ACCUSE", "POL", "BLR"},
		{"Panamá, cuyo canciller viajó a San José, expulsó al embajador de Nicaragua.", "SANCTION", "PAN", "NIC"},
		{"El embargo que Polonia mantiene contra Bielorrusia cumple un año.", "SANCTION", "POL", "BLR"},
		{"Gustavo Petro elogió la generosidad de los jordanos.", "SUPPORT", "COL", "JOR"},
	} {
		res := Read(packOf("es"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Events) != 1 {
			t.Errorf("%d events in %q", len(res.Events), c.text)
			continue
		}
		e := res.Events[0]
		if s, g := res.Actors[e.Source[0]].Country, res.Actors[e.Target[0]].Country; e.Type != c.typ || s != c.source || g != c.target {
			t.Errorf("%s %s > %s in %q", e.Type, s, g, c.text)
		}
	}
	for _, c := range []struct{ text, a, b string }{
		{"Más larga fue la reunión de Baiba Braže con Alberto van Klaveren.", "LVA", "CHL"},
		{"Alberto van Klaveren, con el que Baiba Braže había cenado el lunes, pidió calma.", "LVA", "CHL"},
	} {
		res := Read(packOf("es"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Meetings) != 1 || len(res.Meetings[0].Participants) != 2 {
			t.Errorf("meetings %v in %q", res.Meetings, c.text)
		}
	}
}

// TestWhereWordsEnd holds that what somebody else does, or another's cue, is no part of what was said,
// and that a source within a relative clause has that clause for its words.
func TestWhereWordsEnd(t *testing.T) {
	for _, c := range []struct{ text, content string }{
		{"La ministra congoleña pide que se castigue a Kigali y el embajador ruandés la acusa de mentir.", "se castigue a Kigali"},
		{"El ministro Badr Abdelatty le transmitió que «no existe solución por las armas» y ambos quedaron en hablar.", "no existe solución por las armas"},
		{"El Gobierno polaco censuró a Alemania por su silencio: «La tregua es frágil», clamó su portavoz, Adam Szlapka.", "La tregua es frágil"},
		{"Baiba Braže visitó la base, que según el Ejército está cerrada.", "está cerrada"},
		{"Baiba Braže condenó los bombardeos, que a juicio de Letonia vulneran la Carta de la ONU.", "vulneran la Carta de la ONU"},
	} {
		res := Read(packOf("es"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Statements) != 1 {
			t.Errorf("%d statements in %q", len(res.Statements), c.text)
			continue
		}
		if s := res.Statements[0].Content; c.text[s.Start:s.End] != c.content {
			t.Errorf("%q in %q", c.text[s.Start:s.End], c.text)
		}
	}
}
