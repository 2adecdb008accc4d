package mahdar_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/mahdar/mahdar"
)

// A seventh language is a folder of data and nothing else.
func TestSeventhLanguage(t *testing.T) {
	const dir = "testdata/packs/pt"
	n, faults, err := mahdar.CheckPack(dir)
	if err != nil || len(faults) > 0 || n == 0 {
		t.Errorf("its check ran %d examples and says %v, %v", n, faults, err)
	}
	r, err := mahdar.NewReader(mahdar.WithPack(dir))
	if err != nil {
		t.Fatal(err)
	}
	cases := []struct {
		name, text string
		want       []string
	}{
		{"a meeting and what was said at it",
			`Chanceleres do Brasil e da Rússia conversam em Brasília

O ministro das Relações Exteriores, Mauro Vieira, reuniu-se na terça-feira com o chanceler russo, Sergei Lavrov, em Brasília.

“As duas partes querem ampliar o comércio entre os países”, afirmou o ministro Mauro Vieira. Lavrov disse que a Rússia apoia a reforma do conselho. O encontro não foi longo.
`,
			[]string{
				"meeting held bilateral of Mauro Vieira + Sergei Lavrov in Brasilia on 2024-07-23",
				"Mauro Vieira, direct: As duas partes querem ampliar o comércio entre os países",
				"Sergei Lavrov, indirect: a Rússia apoia a reforma do conselho",
			}},
		{"a visit to come, thanks and a reproach",
			`Presidente de Angola visitará Portugal em agosto

O presidente de Angola, José Neto, visitará Portugal, segundo a ministra dos Negócios Estrangeiros, Ana Dias. A China agradeceu ao Brasil. A Rússia condenou Portugal.
`,
			[]string{
				"visit planned of José Neto to PRT",
				"Ana Dias, indirect: O presidente de Angola, José Neto, visitará Portugal",
				"SUPPORT: China > Brazil",
				"ACCUSE: Russia > Portugal",
			}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			m, err := r.Read(mahdar.Article{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
			if err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(c.want, told(c.text, m)); d != "" || m.Lang != "pt" {
				t.Errorf("in %q: %s", m.Lang, d)
			}
		})
	}
	plain, err := mahdar.NewReader()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := plain.Read(mahdar.Article{Text: cases[0].text}); !errors.Is(err, mahdar.ErrLanguage) || !strings.Contains(err.Error(), "Portuguese") {
		t.Errorf("without the pack: %v", err)
	}
}

// told says in a line each what minutes tell.
func told(text string, m mahdar.Minutes) []string {
	name := map[string]string{}
	for _, a := range m.Actors {
		switch {
		case a.Name != nil:
			name[a.ID] = *a.Name
		case len(a.Surfaces) > 0:
			name[a.ID] = text[a.Surfaces[0].Start:a.Surfaces[0].End]
		}
	}
	who := func(ids []string) string {
		var out []string
		for _, id := range ids {
			out = append(out, name[id])
		}
		return strings.Join(out, " + ")
	}
	var out []string
	for _, x := range m.Meetings {
		line := fmt.Sprintf("meeting %s %s of %s", x.Status, x.Format, who(x.Participants))
		if x.Place != nil && x.Place.Name != nil {
			line += " in " + *x.Place.Name
		}
		if x.Date != nil {
			line += " on " + x.Date.Start
		}
		out = append(out, line)
	}
	for _, x := range m.Visits {
		out = append(out, fmt.Sprintf("visit %s of %s to %s", x.Status, who(x.Visitors), *x.To.Country))
	}
	for _, x := range m.Statements {
		out = append(out, fmt.Sprintf("%s, %s: %s", who(x.Speakers), x.Mode, text[x.Content.Start:x.Content.End]))
	}
	for _, x := range m.Events {
		out = append(out, fmt.Sprintf("%s: %s > %s", x.Type, who(x.Source), who(x.Target)))
	}
	return out
}
