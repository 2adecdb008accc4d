package reader

import (
	"testing"
	"time"
)

// What is under way, or told by a headline in the present, is to come where its day is.
func TestYetToBe(t *testing.T) {
	for _, c := range []struct {
		lang, text, status string
	}{
		{"ar", "تبدأ غدا في أنقرة محادثات بين وزير الخارجية الكيني موساليا مودافادي ونظيره التركي هاكان فيدان.", "planned"},
		{"ar", "بدأت اليوم في أنقرة محادثات بين وزير الخارجية الكيني موساليا مودافادي ونظيره التركي هاكان فيدان.", "ongoing"},
		{"ar", "مودافادي يلتقي فيدان في أنقرة\n\nأعلنت الخارجية الكينية أن الوزير موساليا مودافادي سيلتقي يوم السبت نظيره التركي هاكان فيدان.", "planned"},
		{"ar", "مودافادي يلتقي فيدان في أنقرة\n\nالتقى وزير الخارجية الكيني موساليا مودافادي نظيره التركي هاكان فيدان.", "held"},
		{"en", "Mudavadi meets Fidan in Ankara\n\nKenyan Foreign Minister Musalia Mudavadi will meet his Turkish counterpart Hakan Fidan on Saturday.", "planned"},
		{"fr", "Macron reçoit Ruto à Paris\n\nLe président français Emmanuel Macron recevra samedi son homologue kényan William Ruto.", "planned"},
		{"es", "Boric recibe a Petro en Santiago\n\nEl presidente chileno Gabriel Boric recibirá el sábado a su homólogo colombiano Gustavo Petro.", "planned"},
	} {
		res := Read(packOf(c.lang), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Meetings) != 1 || res.Meetings[0].Status != c.status {
			t.Errorf("%s: %d meetings, want one %s", c.text, len(res.Meetings), c.status)
		}
	}
}
