package pack

import (
	"os"
	"path/filepath"
	"testing"
)

// rules are the classes of sections that decide what becomes a record; others only list words.
var rules = map[Class]bool{Verb: true, Noun: true, Support: true, Modifier: true, Setting: true, Occasion: true, TopicNoun: true,
	Neg: true, Plan: true, Maybe: true, Cancel: true, Aux: true, Counterpart: true}

// TestRulesHaveExamples holds every rule of every pack to two examples, at least, of what it reads
// and one of what it does not. An interview's answers begin paragraphs, which no example has:
// TestAnswers reads them.
func TestRulesHaveExamples(t *testing.T) {
	files, err := filepath.Glob("../../lang/??/*.lex")
	if err != nil || len(files) < 60 {
		t.Fatalf("%d files were found, %v", len(files), err)
	}
	n := 0
	for _, name := range files {
		b, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		sections, faults := parseLex(name, string(b), filepath.Base(filepath.Dir(name)), true)
		if len(faults) > 0 {
			t.Fatal(faults[0])
		}
		for _, s := range sections {
			if class, ok := classNames[s.Class]; !ok || !rules[class] || s.Attrs.Has("answers") {
				continue
			}
			n++
			want, not := 0, 0
			for _, x := range s.Examples {
				want, not = want+len(x.Want), not+len(x.Not)
			}
			if want < 2 || not < 1 {
				t.Errorf("%s:%d: the rule has %d examples that it must match and %d that it must not: write two and one at least", name, s.Line, want, not)
			}
		}
	}
	if n < 500 {
		t.Errorf("only %d rules were found", n)
	}
}
