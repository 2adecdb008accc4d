package factru

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader"
	"github.com/mahdar/mahdar/lang"
)

// dirVar names the environment variable with the folder of a copy of
// https://github.com/dialogue-evaluation/factRuEval-2016.
const dirVar = "MAHDAR_FACTRU"

func russian(t *testing.T) *pack.Pack {
	t.Helper()
	p, faults := pack.Load("ru", pack.Source{FS: lang.FS, Dir: "ru"}, pack.Source{FS: lang.FS, Dir: "world", World: true})
	if p == nil {
		t.Fatal(faults)
	}
	return p
}

// TestDevset prints the figures of docs/accuracy.md on the devset; the testset is kept for a
// last check.
func TestDevset(t *testing.T) {
	dir := os.Getenv(dirVar)
	if dir == "" {
		t.Skipf("%s names no copy of factRuEval-2016", dirVar)
	}
	texts, err := Load(filepath.Join(dir, "devset"))
	if err != nil {
		t.Fatal(err)
	}
	p := russian(t)
	var s Score
	for i := range texts {
		s.Add(&texts[i], reader.Read(p, reader.Input{Text: texts[i].Text}))
	}
	t.Logf("%d texts\n%s", len(texts), &s)
}

// TestScore holds the loader and the score to a text of our own.
func TestScore(t *testing.T) {
	dir := t.TempDir()
	text := "Президент Финляндии Саули Ниинистё встретился в Осло с премьер-министром Норвегии Йонасом Гаром Стёре. Стёре остался доволен."
	for name, s := range map[string]string{
		"a.txt":   text,
		"a.spans": "1 job 0 9 1 1  # 1 Президент\n2 job 56 17 2 1  # 2 премьер-министром\n",
		"a.facts": "1-0 Meeting\nParticipant obj1 Ниинистё Саули\nParticipant obj2 Стёре Йонас\n\n1-1 Occupation\nWho obj1 Ниинистё Саули\nPosition span1 Президент\n\n1-2 Occupation\nWho obj2 Стёре Йонас\nPosition span2 премьер-министром\n\n1-3 Occupation\nWho obj3 Иванов Пётр\nPosition span1 Президент\n",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(s), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	texts, err := Load(dir)
	if err != nil {
		t.Fatal(err)
	}
	var s Score
	s.Add(&texts[0], reader.Read(russian(t), reader.Input{Text: texts[0].Text}))
	if want := (Score{Meetings: 1, MeetingsMade: 1, MeetingsRight: 1, Offices: 3, OfficesRight: 2, Named: 2, NamedRight: 2}); s != want {
		t.Errorf("%+v, not %+v", s, want)
	}
	for name, s := range map[string]string{"a.spans": "1 job 0\n", "a.facts": "1-0\n"} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(s), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := Load(dir); err == nil {
			t.Errorf("%s: %q was taken", name, s)
		}
	}
}
