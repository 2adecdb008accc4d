package reader

import (
	"testing"
	"time"
)

// TestAidedWhere holds to which state aid goes that is told with those for whom it is and where they are.
func TestAidedWhere(t *testing.T) {
	for _, c := range []struct{ lang, text, want string }{
		{"en", "The United States provided $1.7 billion in assistance to support Syrian refugees in Jordan.", "JOR"},
		{"fr", "La France a débloqué dix millions d'euros pour les réfugiés en Jordanie.", "JOR"},
		{"es", "España destinó dos millones de euros para los damnificados en Mozambique.", "MOZ"},
		{"ar", "أرسلت قطر مساعدات إلى المتضررين في ليبيا.", "LBY"},
		{"en", "France provided ten million euros in aid for farmers in France.", ""},
	} {
		res := Read(packOf(c.lang), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		got := ""
		for _, e := range res.Events {
			if e.Type == "AID" && len(e.Target) == 1 {
				got = res.Actors[e.Target[0]].Country
			}
		}
		if got != c.want {
			t.Errorf("%s: to %q, not %q, in %q", c.lang, got, c.want, c.text)
		}
	}
}
