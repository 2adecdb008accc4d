package mahdar_test

import (
	"strings"
	"testing"

	"github.com/mahdar/mahdar"
)

// TestInitials holds that initials, before a surname or behind it, make a name, which is that of the
// holder of an office whose given name they begin, and that a monsieur's M. is none.
func TestInitials(t *testing.T) {
	r, err := mahdar.NewReader()
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range []struct{ lang, text, names string }{
		{"en", "S. Lavrov met Wang Yi in Vientiane on Thursday.", "Sergey Lavrov, Wang Yi"},
		{"en", "The talks were attended by S. Lavrov and W. Burns. They met in Moscow.", "Sergey Lavrov, William Burns"},
		{"en", "On Thursday, J. K. Tersa said that the talks were useful.", "J. K. Tersa"},
		{"en", "On Thursday, J. K. Lavrov said that the talks were useful.", "J. K. Lavrov"},
		{"es", "P. Sánchez se reunió con J. M. Albares en Madrid.", "Pedro Sánchez, José Manuel Albares"},
		{"es", "J.M. Albares afirmó que la reunión fue útil.", "José Manuel Albares"},
		{"fr", "M. Macron a rencontré Mme Meloni à Rome.", "Emmanuel Macron, Giorgia Meloni"},
		{"fr", "M. Tersa a déclaré que les discussions étaient utiles.", "Tersa"},
		{"fr", "E. Macron a reçu O. Scholz à Paris jeudi.", "Emmanuel Macron, Olaf Scholz"},
		{"ru", "К.Токаев принял С.Лаврова в Астане.", "Kassym-Jomart Tokayev, Sergey Lavrov"},
		{"ru", "Токаев К. принял Лаврова С.В. в Астане.", "Kassym-Jomart Tokayev, Sergey Lavrov"},
		{"ru", "По словам А. М. Иванова, переговоры были полезными.", "A. M. Ivanov"},
		{"ru", "По словам А.М. Ивановой, переговоры были полезными.", "A.M. Ivanova"},
		{"ru", "По словам Андрея Иванова, переговоры были полезными.", "Andrey Ivanov"},
		{"ru", "«Переговоры были полезными», — сказал П.К. Терсин.", "P.K. Tersin"},
	} {
		m, err := r.Read(mahdar.Article{Lang: x.lang, Text: x.text})
		if err != nil {
			t.Fatal(err)
		}
		var names []string
		for _, a := range m.Actors {
			names = append(names, opt(a.Name))
		}
		if got := strings.Join(names, ", "); got != x.names {
			t.Errorf("%s: of whom %q tells: %s, not %s", x.lang, x.text, got, x.names)
		}
	}
}
