package coded

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader"
	"github.com/mahdar/mahdar/lang"
)

// plvVar names the environment variable with the folder of a copy of
// https://github.com/snowood1/Zero-Shot-PLOVER, recordsVar that with the file
// PETR2_GSR_validation.xml of https://github.com/openeventdata/UniversalPetrarch, spanishVar
// that with a Spanish file of its, spanish_validation_1018_noaccent.xml.
const (
	plvVar     = "MAHDAR_PLV"
	recordsVar = "MAHDAR_PETRARCH"
	spanishVar = "MAHDAR_PETRARCH_ES"
)

func loaded(t *testing.T, code string) *pack.Pack {
	t.Helper()
	p, faults := pack.Load(code, pack.Source{FS: lang.FS, Dir: code}, pack.Source{FS: lang.FS, Dir: "world", World: true})
	if p == nil {
		t.Fatal(faults)
	}
	return p
}

// TestPLV prints the figures of docs/accuracy.md on the labels of the training file: of
// the even rows, which may be read, and of the odd ones, which may not.
func TestPLV(t *testing.T) {
	dir := os.Getenv(plvVar)
	if dir == "" {
		t.Skipf("%s names no copy of Zero-Shot-PLOVER", plvVar)
	}
	rows, err := LoadPLV(filepath.Join(dir, "datasets", "PLV_train.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	p := loaded(t, "en")
	var half [2]Score
	for i := range rows {
		half[i%2].Types(&rows[i], reader.Read(p, reader.Input{Text: rows[i].Text}))
	}
	t.Logf("the even rows, which may be read:\n%s", &half[0])
	t.Logf("the odd rows:\n%s", &half[1])
}

// TestRecords prints the figures on the validation records of PETRARCH-2, in English, and of
// UniversalPetrarch, in Spanish.
func TestRecords(t *testing.T) {
	for _, x := range []struct{ variable, code string }{{recordsVar, "en"}, {spanishVar, "es"}} {
		path := os.Getenv(x.variable)
		if path == "" {
			t.Logf("%s names no file of validation records: skipped", x.variable)
			continue
		}
		list, err := LoadRecords(path)
		if err != nil {
			t.Fatal(err)
		}
		p := loaded(t, x.code)
		var s Score
		for i := range list {
			s.Dyads(&list[i], reader.Read(p, reader.Input{Text: list[i].Text, Published: time.Date(2008, 8, 8, 0, 0, 0, 0, time.UTC)}))
		}
		t.Logf("%s, %d sentences:\n%s", x.code, len(list), &s)
	}
}

// TestLoad reads what the test wrote in the form of both corpora, and scores it.
func TestLoad(t *testing.T) {
	dir := t.TempDir()
	plv := filepath.Join(dir, "a.tsv")
	rec := filepath.Join(dir, "a.xml")
	if err := os.WriteFile(plv, []byte("\tsentence_id\tsentence\tgold_root\n0\t4\tRussia condemned Israel.\tACCUSE\n1\t5\tRussia thanked Israel.\tACCUSE\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(rec, []byte(`<Validation><Sentences><Sentence id="a" evaluate="true"/><EventCoding eventcode="111" sourcecode="RUSGOV" targetcode="ISR" />
<Text>Russia condemned
Israel.</Text><Parse>1 Russia</Parse></Sentences></Validation>`), 0o600); err != nil {
		t.Fatal(err)
	}
	p := loaded(t, "en")
	rows, err := LoadPLV(plv)
	if err != nil || len(rows) != 2 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	var s Score
	for i := range rows {
		s.Types(&rows[i], reader.Read(p, reader.Input{Text: rows[i].Text}))
	}
	if s.Given != 2 || s.Made != 2 || s.Right != 1 {
		t.Errorf("types: %+v", s)
	}
	list, err := LoadRecords(rec)
	if err != nil || len(list) != 1 || list[0].Text != "Russia condemned Israel." {
		t.Fatalf("%+v, %v", list, err)
	}
	var d Score
	d.Dyads(&list[0], reader.Read(p, reader.Input{Text: list[0].Text}))
	if d.Given != 1 || d.Made != 1 || d.Right != 1 {
		t.Errorf("dyads: %+v", d)
	}
}
