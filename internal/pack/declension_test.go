package pack

import (
	"testing"
	"testing/fstest"
)

// A language made up for the test, whose names are declined by two paradigms.
func TestDeclension(t *testing.T) {
	fs := fstest.MapFS{
		"xx/pack.toml": {Data: []byte("code = \"xx\"\ncased = true\nspaced = true\n[names]\nparadigms = [\"hard\", \"soft\"]\n[order]\ncases = true\n")},
		"xx/p.lex":     {Data: []byte("[paradigm hard after=bdnrst]\nnom sg m = {}\ngen acc sg m = {}a\nins sg m = {}om\n[paradigm soft]\nnom sg f = {}ova\ngen sg f = {}ovoj\nnom sg m = {}ov\ngen acc sg m = {}ova\n")},
	}
	p, faults := Load("xx", Source{FS: fs, Dir: "xx"})
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	for _, x := range []struct {
		word      string
		gender    Feat
		stem, nom string
		cases     Feat
	}{
		{"markin", 0, "markin", "markin", Nom},
		{"markina", 0, "markin", "markin", Gen | Acc},
		{"markinom", 0, "markin", "markin", Ins},
		{"petrova", 0, "petrov", "petrova", Nom | Gen | Acc},
		{"petrova", Masc, "petrov", "petrov", Gen | Acc},
		{"petrovoj", 0, "petrov", "petrova", Gen},
		{"rubio", 0, "rubio", "rubio", 0},
	} {
		if got := p.Names.Stem(x.word); got != x.stem {
			t.Errorf("the stem of %s is %s, not %s", x.word, got, x.stem)
		}
		if got := p.Names.Cases(x.word, x.gender); got != x.cases {
			t.Errorf("%s (gender %b) can stand in %b, not %b", x.word, x.gender, got, x.cases)
		}
		if got := p.Names.Nominative(x.word, x.word, x.gender, 0); got != x.nom {
			t.Errorf("the nominative of %s is %s, not %s", x.word, got, x.nom)
		}
	}
}

// The forms that a table lists: the first is the nominative, if there is another.
func TestCasesOfForms(t *testing.T) {
	fs := fstest.MapFS{
		"xx/pack.toml": {Data: []byte("code = \"xx\"\ncased = true\nspaced = true\n[fold]\nlower = true\n[names]\nparadigms = [\"hard\", \"soft\"]\n[order]\ncases = true\n")},
		"xx/p.lex":     {Data: []byte("[paradigm hard after=bdnrst]\nnom sg m = {}\ngen acc sg m = {}a\nins sg m = {}om\n[paradigm soft after=bdnrstv]\nnom sg f = {}a\ngen sg f = {}y\nacc sg f = {}u\n")},
	}
	p, faults := Load("xx", Source{FS: fs, Dir: "xx"})
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	for _, x := range []struct {
		class  Class
		s, all string
		first  bool
		want   Feat
	}{
		{Holder, "Ivan Markin", "Ivan Markin; Ivana Markina", true, Nom},
		{Holder, "Ivana Markina", "Ivan Markin; Ivana Markina", false, Gen | Acc},
		{Holder, "Wang Yi", "Wang Yi", true, Cases},
		{Holder, "Jan Markin", "Ivan Markin; Ivana Markina; Jan Markin; Jana Markina", false, Nom},
		{Holder, "Ivana Rutom", "Ivan Rutom; Ivana Rutom", false, Gen | Acc},
		{Holder, "Jan Oslo", "Ivan Oslo; Ivana Oslo; Jan Oslo; Jana Oslo", false, Nom},
		{Holder, "Jana Markina", "Ivan Markin; Ivana Markina; Jan Markin; Jana Markina", false, Gen | Acc},
		{City, "Moskva", "Moskva; Moskvy; Moskvu", true, Nom},
		{City, "Minsked", "Minsked; Minskeda", true, Nom | Acc},
		{City, "Oslo", "Oslo", true, Cases},
		{City, "Moskvy", "Moskva; Moskvy; Moskvu", false, Gen},
		{City, "Minskeda", "Minsked; Minskeda", false, Gen},
		{City, "Petrograd", "Leningrad; Leningrada; Petrograd", false, 0},
		{Title, "Moskva", "Moskva; Moskvy", true, 0},
	} {
		if got := p.Names.listed(x.class, x.all, false, p.Habits).cases(x.s, x.first); got != x.want {
			t.Errorf("%s of %q: %b, not %b", x.s, x.all, got, x.want)
		}
	}
}

func TestDeclensionFaults(t *testing.T) {
	for _, lex := range []string{"[paradigm other]\nnom = {}a\n", "[paradigm hard]\nnom = {2}a\n"} {
		fs := fstest.MapFS{
			"xx/pack.toml": {Data: []byte("code = \"xx\"\n[names]\nparadigms = [\"hard\"]\n")},
			"xx/p.lex":     {Data: []byte(lex)},
		}
		if _, faults := Load("xx", Source{FS: fs, Dir: "xx"}); len(faults) == 0 {
			t.Errorf("%q: no fault", lex)
		}
	}
}
