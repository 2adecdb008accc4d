package pack

import (
	"strings"
	"testing"

	"github.com/mahdar/mahdar/internal/text"
)

func subjectsOf(t *testing.T, h *text.Habits, spaced bool, forms map[string]string) *Subjects {
	t.Helper()
	h.Prepare()
	s := newSubjects(h, spaced)
	for id, f := range forms {
		if err := s.add(id, f, nil); err != nil {
			t.Fatal(err)
		}
	}
	s.layOut()
	return s
}

func tagsIn(s *Subjects, txt string) string {
	doc := &text.Document{}
	doc.Parse(txt, s.habits, text.NewVocab(0))
	var out []string
	var scan Scan
	s.Prepare(doc, &scan)
	for _, tag := range s.Find(nil, doc, text.Range{First: 0, Last: int32(len(doc.Tokens))}, &scan) {
		out = append(out, tag.ID+"="+txt[tag.Start:tag.End])
	}
	return strings.Join(out, "; ")
}

func TestSubjectsAreFound(t *testing.T) {
	latin := subjectsOf(t, &text.Habits{Lower: true, Marks: true, Cased: true}, true, map[string]string{
		"sanctions": "sanction*", "two states": "two-state solution; two-state", "sea": "South China Sea", "China": "China",
		"rights": "droits de l'homme", "aid": "milit* aid*", "debt": "debt", "grain": "grain*; grain deal", "deal": "grain deal",
	})
	cased := []struct{ text, want string }{
		{"New sanctions and sanctioned ships.", "sanctions=sanctions"},
		{"An unsanctioned march, a debtor, indebted.", ""},
		{"The South China Sea, and China", "sea=South China Sea; China=China"},
		{"South China saw it", "China=China"},
		{"a Two-State solution, at last", "two states=Two-State solution"},
		{"two-state  talk", "two states=two-state"},
		{"les droits de l\u2019homme", "rights=droits de l\u2019homme"},
		{"a two\u2013state solution, two\u2011state talk", "two states=two\u2013state solution"},
		{"military aids, militant", "aid=military aids"},
		{"SANCTIÓNS*", "sanctions=SANCTIÓNS"},
		{"the * and *anything", ""},
	}
	for _, c := range cased {
		if got := tagsIn(latin, c.text); got != c.want {
			t.Errorf("%q: %q, not %q", c.text, got, c.want)
		}
	}
	if got := tagsIn(latin, "The grain deal"); got != "grain=grain deal; deal=grain deal" && got != "deal=grain deal; grain=grain deal" {
		t.Errorf("one form of two subjects: %q", got)
	}
	stopped := subjectsOf(t, &text.Habits{Lower: true}, true, map[string]string{"energy": "energy; solar energy", "": "positive energy; solar energy"})
	if got := tagsIn(stopped, "positive energy, solar energy, energy"); got != "energy=solar energy" {
		t.Errorf("a form of no subject: %q", got)
	}
	chained := subjectsOf(t, &text.Habits{Lower: true}, true, map[string]string{"tariffs": "tariff talks", "talks": "talks; talks on Ukraine", "Ukraine": "Ukraine"})
	if got := tagsIn(chained, "tariff talks on Ukraine"); got != "tariffs=tariff talks; talks=talks on Ukraine" {
		t.Errorf("forms of which each has words of its own: %q", got)
	}
	arabic := subjectsOf(t, &text.Habits{Prefixes: []string{"و", "ب", "ل"}, Article: "ال"}, true, map[string]string{"sanctions": "عقوب*", "Gaza": "غزة"})
	if got := tagsIn(arabic, "وبالعقوبات على غزة"); got != "sanctions=العقوبات; Gaza=غزة" {
		t.Errorf("behind clitics: %q", got)
	}
	merged := subjectsOf(t, &text.Habits{Prefixes: []string{"و", "ل"}, Article: "ال", Merged: map[string]string{"لل": "ل"}}, true, map[string]string{"law": "القانون الدولي", "committee": "اللجنة المشتركة", "peace": "السلام"})
	if got := tagsIn(merged, "وفقا للقانون الدولي ودعما للجنة المشتركة وللسلام"); got != "law=للقانون الدولي; committee=للجنة المشتركة; peace=وللسلام" {
		t.Errorf("behind a clitic merged with the article: %q", got)
	}
	ideographs := subjectsOf(t, &text.Habits{Letters: map[rune]string{'臺': "台", '灣': "湾"}}, false, map[string]string{"Taiwan": "台湾", "sea": "南海"})
	if got := tagsIn(ideographs, "在臺灣與南海問題上"); got != "Taiwan=臺灣; sea=南海" {
		t.Errorf("without spaces: %q", got)
	}
}

func TestSubjectFormsAreChecked(t *testing.T) {
	h := &text.Habits{Lower: true}
	h.Prepare()
	for _, form := range []string{"un*", "*", "a*b", "and * sanctions"} {
		if err := newSubjects(h, true).add("x", form, nil); err == nil {
			t.Errorf("%q was taken", form)
		}
	}
}

// FuzzSubjects holds tags to the stretch that they are sought in, each subject once.
func FuzzSubjects(f *testing.F) {
	h := &text.Habits{Lower: true, Marks: true, Prefixes: []string{"a", "ab"}, Article: "al"}
	h.Prepare()
	s := newSubjects(h, true)
	for _, form := range []string{"abc*; abc d* e", "cab; cab-cab", "don't"} {
		if err := s.add(form, form, nil); err != nil {
			f.Fatal(err)
		}
	}
	s.layOut()
	f.Add("abcd abc dx e cab-cab don\u2019t", 1)
	f.Add("ab\u00adc \u200f\u200f abc", 0)
	f.Fuzz(func(t *testing.T, txt string, from int) {
		doc := &text.Document{}
		doc.Parse(txt, h, text.NewVocab(0))
		if from < 0 || from > len(doc.Tokens) {
			return
		}
		g := text.Range{First: int32(from), Last: int32(len(doc.Tokens))}
		seen := map[string]bool{}
		var scan Scan
		s.Prepare(doc, &scan)
		for _, tag := range s.Find(nil, doc, g, &scan) {
			if seen[tag.ID] || tag.Start >= tag.End || tag.Start < int(doc.Tokens[from].Start) || tag.End > len(txt) {
				t.Fatalf("%+v of %q from token %d", tag, txt, from)
			}
			seen[tag.ID] = true
		}
	})
}
