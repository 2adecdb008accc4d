package export

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/mahdar/mahdar/internal/encounter"
	"pgregory.net/rapid"
)

// readCSV gives each table's rows by the names of their columns.
func readCSV(t testing.TB, articles ...encounter.Article) map[string][]map[string]string {
	t.Helper()
	out, buf := map[string]io.Writer{}, map[string]*bytes.Buffer{}
	for _, name := range Tables() {
		buf[name] = &bytes.Buffer{}
		out[name] = buf[name]
	}
	if _, err := CSV(out, each(articles...)); err != nil {
		t.Fatal(err)
	}
	tables := map[string][]map[string]string{}
	for name, b := range buf {
		lines, err := csv.NewReader(b).ReadAll() // every row must have as many cells as the first
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		for _, cells := range lines[1:] {
			row := map[string]string{}
			for i, c := range cells {
				row[lines[0][i]] = c
			}
			tables[name] = append(tables[name], row)
		}
	}
	return tables
}

func TestCSV(t *testing.T) {
	tables := readCSV(t, samples(t)...)
	for name, want := range counted(samples(t)) {
		if len(tables[name]) != want {
			t.Errorf("%s has %d rows, not %d", name, len(tables[name]), want)
		}
	}
	text := map[string]string{}
	for _, a := range samples(t) {
		text[a.SHA256] = a.Text
	}
	// Spans come back from the table, and quote what stands beside them.
	for name, column := range map[string]string{"actors": "surfaces", "meetings": "evidence", "visits": "evidence", "statements": "content", "events": "evidence"} {
		for _, row := range tables[name] {
			var said []string
			for _, s := range strings.Fields(row[column+"_spans"]) {
				var from, to int
				if _, err := fmt.Sscanf(s, "%d-%d", &from, &to); err != nil {
					t.Fatalf("%s: span %q: %v", name, s, err)
				}
				said = append(said, text[row["sha256"]][from:to])
			}
			if got := unguarded(row[column]); got != strings.Join(said, " / ") || got == "" {
				t.Errorf("%s of %s: %q stands beside the spans of %q", name, row["article"], got, said)
			}
		}
	}
	first := tables["meetings"][0]
	for column, want := range map[string]string{"article": "a-01", "participants": "a1; a2", "names": "Sergey Lavrov; Wang Yi", "status": "held", "start": "2024-07-25", "end": "2024-07-25", "place": "Vientiane", "country": "LAO", "meeting": "0"} {
		if first[column] != want {
			t.Errorf("the first meeting's %s is %q, not %q", column, first[column], want)
		}
	}
}

func TestNoCellIsAFormula(t *testing.T) {
	for _, w := range evil {
		for name, rows := range readCSV(t, hostile(w)) {
			for _, row := range rows {
				for column, cell := range row {
					if cell != "" && strings.ContainsRune("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20", []rune(cell)[0]) {
						t.Errorf("%s: %s begins a formula: %q", name, column, cell)
					}
				}
			}
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		cell := rapid.StringOf(rapid.SampledFrom([]rune("='+a\t\n\uff1d\u0643"))).Draw(t, "cell")
		if got := unguarded(guarded(cell)); got != cell {
			t.Fatalf("%q comes back as %q", cell, got)
		}
	})
}
