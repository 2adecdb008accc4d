package reader

import (
	"testing"
	"time"
)

// TestCharges holds that the words for what a minister is in charge of are a part of his office,
// behind it and before it, and that what only stands beside it is none.
func TestCharges(t *testing.T) {
	p := packOf("en")
	for _, c := range []struct {
		name, text, who string
	}{
		{"behind", "Hakan Fidan met Botswana's Minister of Mines, Energy and Water Resources Lesego Moatlhodi in Ankara.", "Lesego Moatlhodi"},
		{"in small letters", "Hakan Fidan met Lesego Moatlhodi, the minister for rural affairs of Botswana.", "Lesego Moatlhodi"},
		{"before", "Hakan Fidan met Botswana's Youth and Sports Minister Lesego Moatlhodi in Ankara.", "Lesego Moatlhodi"},
		{"two offices", "Hakan Fidan met Minister of Energy and Finance Minister of Botswana Lesego Moatlhodi.", "Lesego Moatlhodi"},
		{"beside it", "Hakan Fidan met Botswana's minister of energy and trade unions.", "Botswana's minister of energy"},
	} {
		t.Run(c.name, func(t *testing.T) {
			res := Read(p, Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
			for _, m := range res.Meetings {
				for _, w := range m.Participants {
					a := res.Actors[w]
					if a.Country == "BWA" && (a.Name == c.who || c.text[a.Surfaces[0].Start:a.Surfaces[0].End] == c.who) {
						return
					}
				}
			}
			t.Errorf("meetings %v, actors %v", res.Meetings, res.Actors)
		})
	}
}

// TestChargesUnspaced holds the same of a language without spaces and capitals: what stands in a
// row before a minister's office is a part of it.
func TestChargesUnspaced(t *testing.T) {
	p := packOf("zh")
	for _, c := range []struct{ text, who string }{
		{"土耳其外长费丹会见博茨瓦纳矿产、能源和水利部长莫阿特洛迪。", "莫阿特洛迪"},
		{"博茨瓦纳青年和体育部长莫阿特洛迪会见土耳其外长费丹。", "莫阿特洛迪"},
		{"土耳其外长费丹会见博茨瓦纳贸易及投资部长。", "博茨瓦纳贸易及投资部长"},
	} {
		res := Read(p, Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		found := false
		for _, m := range res.Meetings {
			for _, w := range m.Participants {
				a := res.Actors[w]
				for _, s := range a.Surfaces {
					found = found || a.Country == "BWA" && c.text[s.Start:s.End] == c.who
				}
			}
		}
		if !found || len(res.Meetings) != 1 {
			t.Errorf("%s: meetings %v, actors %v", c.text, res.Meetings, res.Actors)
		}
	}
}
