package reader

import (
	"slices"
	"testing"
	"time"
)

// TestSpanishMouths holds whose words are whose, and which clauses are nobody's, where a word is both
// "that" and "who".
func TestSpanishMouths(t *testing.T) {
	for text, want := range map[string][]string{
		"El canciller Juan Lara mantuvo en su despacho una charla con el embajador mexicano, Pedro Soto, que llegó el sábado.":                               nil,
		"El canciller Juan Lara expresó su «enérgica» condena al ataque ruso que afectó a la embajada.":                                                      nil,
		"El canciller Juan Lara criticó a los ministros de Chile que firmaron el pacto.":                                                                     nil,
		"El canciller Juan Lara saludó a los países que firmaron el pacto.":                                                                                  nil,
		"El canciller Juan Lara lamentó en Lima que el pacto siga sin firma.":                                                                                {"Juan Lara: el pacto siga sin firma"},
		"El embajador chileno, Juan Lara, no conocía Lima. «Uno no termina de entender», confesó a los periodistas tras firmar el libro.":                    {"Juan Lara: Uno no termina de entender"},
		"El portavoz ruso Dmitri Peskov contó que Putin había dicho que la tregua es frágil. Agregó que la paz llegará.":                                     {"Putin: la tregua es frágil", "Dmitri Peskov: la paz llegará"},
		"La portavoz rusa María Zajárova llegó a Lima. «La tregua es muy frágil», dijo al ser cuestionada por un periodista.":                                {"María Zajárova: La tregua es muy frágil"},
		"La ministra rusa Ana Polo llegó a Lima. «La tregua es frágil», dijo la ministra al ser preguntada por la guerra.":                                   {"la ministra: La tregua es frágil"},
		"La canciller Ana Polo dijo que habrá paz. Enfatizó que la delegación, encabezada por Juan Lara, calló. Refrendó su interés y adelantó que volverá.": {"Ana Polo: habrá paz", "Ana Polo: la delegación, encabezada por Juan Lara, calló", "Ana Polo: volverá"},
		"Titular sobre Rusia\n\nTel Aviv (Israel), 5 sep (EFE).- El canciller Juan Lara irá a Lima, anunció este viernes la ministra Ana Polo.":              {"Ana Polo: El canciller Juan Lara irá a Lima"},
		"El ministro Juan Lara llegó a Lima. La inversión llegará en otoño, según explicó a los periodistas.":                                                {"Juan Lara: La inversión llegará en otoño"},
		"La inversión llegará en otoño, según explicó a los periodistas el ministro Juan Lara.":                                                              {"Juan Lara: La inversión llegará en otoño"},
		"El canciller Juan Lara ha reiterado que ni España ni Portugal van a reconocer la anexión.":                                                          {"Juan Lara: ni España ni Portugal van a reconocer la anexión"},
	} {
		res := Read(packOf("es"), Input{Text: text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		var got []string
		for _, s := range res.Statements {
			for _, w := range s.Speakers {
				a := res.Actors[w]
				got = append(got, text[a.Surfaces[len(a.Surfaces)-1].Start:a.Surfaces[len(a.Surfaces)-1].End]+": "+text[s.Content.Start:s.Content.End])
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}

// TestOnlyVisited holds that the places behind a verb of travelling without a subject are where it led.
func TestOnlyVisited(t *testing.T) {
	for text, n := range map[string]int{
		"El ministro chino Wang Yi hará una gira. Visitará Ecuador y Perú.":                               2,
		"El ministro chino Wang Yi hará una gira en la que visitará Ecuador, Perú, Bolivia y Colombia.":   4,
		"El canciller Juan Lara llegó ayer. En noviembre visitará Lima el primer ministro Fumio Kishida.": 1,
	} {
		res := Read(packOf("es"), Input{Text: text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Visits) != n {
			t.Errorf("%s: %d visits, not %d", text, len(res.Visits), n)
		}
	}
}

// TestTalksThatHeHeld holds that the subject left out of a relative clause behind a noun of talks is
// that of the main clause.
func TestTalksThatHeHeld(t *testing.T) {
	for text, n := range map[string]int{
		"El ministro boliviano Juan Lara pidió calma tras la reunión que sostuvo con el ministro chileno Pedro Soto.": 1,
		"El ministro boliviano Juan Lara habló del encuentro que mantuvo con el ministro chileno Pedro Soto.":         1,
		"El ministro boliviano Juan Lara habló del encuentro que recordó con el ministro chileno Pedro Soto.":         0,
	} {
		res := Read(packOf("es"), Input{Text: text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Meetings) != n {
			t.Errorf("%s: %d meetings, not %d", text, len(res.Meetings), n)
		}
	}
}
