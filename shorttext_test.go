package mahdar_test

import (
	"testing"

	"github.com/mahdar/mahdar"
)

// TestShortTexts holds that one sentence is enough to tell a language that has a pack.
func TestShortTexts(t *testing.T) {
	r, err := mahdar.NewReader()
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"Lavrov met Wang Yi in Vientiane.":                                              "en",
		"Macron a rencontré Scholz à Berlin.":                                           "fr",
		"Sánchez recibió a Lula en Madrid.":                                             "es",
		"Путин встретился с Си.":                                                        "ru",
		"王毅会见拉夫罗夫。":                                                                     "zh",
		"التقى لافروف بلينكن":                                                           "ar",
		"Jag tycker om att läsa böcker.":                                                "",
		"O presidente recebeu o ministro das Relações Exteriores da China em Brasília.": "",
	} {
		m, err := r.Read(mahdar.Article{Text: text})
		switch {
		case want == "" && err == nil:
			t.Errorf("%q is read as %s", text, m.Lang)
		case want != "" && err != nil:
			t.Errorf("%q: %v", text, err)
		case want != "" && m.Lang != want:
			t.Errorf("%q is read as %s, not %s", text, m.Lang, want)
		}
	}
}
