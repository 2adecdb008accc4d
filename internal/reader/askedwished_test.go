package reader

import "testing"

// TestAskedBehindComma holds that whom a demand concerns is the subject of the clause that a comma
// and a word for "that" with the wished tense open, where a comma stands before each clause.
func TestAskedBehindComma(t *testing.T) {
	for text, want := range map[string]int{
		"Иран потребовал, чтобы Катар вывел войска.":               1,
		"Масуд Пезешкиан требует, чтобы премьер Катара извинился.": 1,
		"Иран потребовал, чтобы война закончилась.":                0,
		"Иран заявил, что Катар вывел войска.":                     0,
	} {
		n := 0
		for _, e := range Read(packOf("ru"), Input{Text: text}).Events {
			if e.Type == "REQUEST" {
				n++
			}
		}
		if n != want {
			t.Errorf("%d requests, want %d in %q", n, want, text)
		}
	}
}
