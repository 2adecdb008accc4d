package score

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/mahdar/mahdar"
)

const (
	goldFile = "../../testdata/gold/dev.jsonl"
	python   = "../../../shared/gold/score.py"
)

func gold(t *testing.T) []Doc {
	t.Helper()
	docs, err := ReadFile(goldFile)
	if err != nil {
		t.Fatal(err)
	}
	return docs
}

// clone is a deep copy, through the form in which documents are kept.
func clone(t *testing.T, docs []Doc) []Doc {
	t.Helper()
	var b bytes.Buffer
	for _, d := range docs {
		raw, err := json.Marshal(d.Minutes)
		if err != nil {
			t.Fatal(err)
		}
		b.Write(append(raw, '\n'))
	}
	out, err := Read(&b, "clone")
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// perturb spoils minutes in the ways in which a reader goes wrong; rate is the share of the places spoilt.
func perturb(docs []Doc, seed uint64, rate float64) {
	rnd := rand.New(rand.NewPCG(seed, 7))
	hit := func() bool { return rnd.Float64() < rate }
	text := func(ss ...string) *string { s := ss[rnd.IntN(len(ss))]; return &s }
	for i := range docs {
		d := &docs[i]
		boundary := func(at int) int { // spans lie on them, or what is shown depends on how each program repairs halves of characters
			at = min(max(at, 0), len(d.Text))
			for at < len(d.Text) && !utf8.RuneStart(d.Text[at]) {
				at++
			}
			return at
		}
		shift := func(s *mahdar.Span) {
			if hit() {
				s.Start = boundary(s.Start + rnd.IntN(60) - 30)
				s.End = max(s.Start, boundary(s.End+rnd.IntN(120)-60))
			}
		}
		ids := func(list []string) []string {
			if hit() && len(list) > 1 {
				list = list[1:]
			}
			if hit() && len(d.Actors) > 0 {
				list = append(list, d.Actors[rnd.IntN(len(d.Actors))].ID)
			}
			if hit() {
				list = append(list, "a99")
			}
			return list
		}
		days := func(x **mahdar.Days) {
			if hit() {
				*x = nil
			}
			if hit() {
				*x = &mahdar.Days{Start: "2024-07-25", End: "2024-07-27"}
			}
		}
		for j := range d.Actors {
			a := &d.Actors[j]
			if hit() {
				a.Country = text("RUS", "CHN", "")
			}
			if hit() {
				a.Name = nil
			}
			if hit() && a.Name != nil {
				a.Name = text(strings.ToUpper(*a.Name), "«"+*a.Name+"»", "Müller", "ÉCOLE_1 ½", "إبراهيم مصطفى")
			}
			if hit() {
				a.Kind = *text("person", "office", "country")
			}
			if hit() && len(a.Surfaces) > 0 {
				a.Surfaces = a.Surfaces[1:]
			}
			for k := range a.Surfaces {
				shift(&a.Surfaces[k])
			}
		}
		for j := range d.Meetings {
			m := &d.Meetings[j]
			m.Participants = ids(m.Participants)
			days(&m.Date)
			if hit() {
				m.Format = "multilateral"
			}
			if hit() {
				m.Channel = text("phone", "video")
			}
			if hit() {
				m.Status = "planned"
			}
			if hit() {
				m.Place = &mahdar.Place{Name: text("VIENTIANE", "Genève"), Country: text("LAO")}
			}
			if hit() {
				m.Setting = nil
			}
			if hit() {
				m.Setting = &mahdar.Span{Start: boundary(10), End: boundary(40)}
			}
			for k := range m.Agenda {
				shift(&m.Agenda[k])
			}
			for k := range m.Evidence {
				shift(&m.Evidence[k])
			}
			if hit() {
				d.Meetings = append(d.Meetings, *m)
			}
		}
		for j := range d.Visits {
			v := &d.Visits[j]
			v.Visitors = ids(v.Visitors)
			days(&v.Date)
			if hit() {
				v.To.Country = text("LAO")
			}
			if hit() {
				v.Status = "planned"
			}
		}
		for j := range d.Statements {
			s := &d.Statements[j]
			s.Speakers = ids(s.Speakers)
			shift(&s.Content)
			if hit() {
				s.Mode = "mixed"
			}
		}
		for j := range d.Events {
			e := &d.Events[j]
			e.Source, e.Target = ids(e.Source), ids(e.Target)
			shift(&e.Evidence)
			if hit() {
				e.Type = "ACCUSE"
			}
		}
		if hit() {
			d.Meetings, d.Visits = d.Meetings[:len(d.Meetings)/2], d.Visits[:0]
		}
		if hit() {
			d.Statements = d.Statements[:len(d.Statements)/2]
		}
		if hit() {
			d.SHA256 = ""
		}
		if hit() {
			d.Text = ""
		}
	}
}

func TestPerfect(t *testing.T) {
	g := gold(t)
	r := Compute(g, g, 3)
	for _, k := range r.Keys() {
		if row := r.Records[k].Row(); row.F1 != 1 || row.Gold != row.Predicted {
			t.Errorf("gold against itself: %s %+v", k, row)
		}
	}
	for k, s := range r.Fields {
		if s.Right != s.Of {
			t.Errorf("gold against itself: %s %+v", k, *s)
		}
	}
	if len(r.Misses) > 0 {
		t.Errorf("gold against itself misses %q", r.Misses)
	}
}

func TestEmpty(t *testing.T) {
	g := gold(t)
	r := Compute(g, nil, 1)
	for _, k := range r.Keys() {
		if row := r.Records[k].Row(); row.F1 != 0 || row.Gold == 0 || row.Predicted != 0 {
			t.Errorf("nothing predicted: %s %+v", k, row)
		}
	}
	if len(r.Misses) < len(g) {
		t.Errorf("%d misses shown for %d articles", len(r.Misses), len(g))
	}
}

// A spoilt copy scores less, and more so the more it is spoilt.
func TestPerturbedFalls(t *testing.T) {
	g := gold(t)
	last := map[string]float64{}
	for _, rate := range []float64{0.02, 0.1, 0.4} {
		p := clone(t, g)
		perturb(p, 1, rate)
		r := Compute(g, p, 0)
		for _, k := range Kinds {
			f1 := r.Records[k].Row().F1
			if before, seen := last[k]; f1 >= 1 || seen && f1 >= before {
				t.Errorf("%s at rate %v: %v, before %v", k, rate, f1, before)
			}
			last[k] = f1
		}
	}
}

// The reference is a program in Python; its figures and lines are ours to the last character.
func TestSameAsReference(t *testing.T) {
	if _, err := exec.LookPath("python3"); err != nil {
		t.Skip("python3 is not installed: the reference scorer was not compared with")
	}
	if _, err := os.Stat(python); err != nil {
		t.Skip("the reference scorer is not beside this checkout: it was not compared with")
	}
	g := gold(t)
	cases := map[string][]Doc{"gold": g, "nothing": nil, "first half": g[:len(g)/2]}
	for seed := range uint64(4) {
		for _, rate := range []float64{0.03, 0.15, 0.4} {
			p := clone(t, g)
			perturb(p, seed, rate)
			cases[fmt.Sprintf("perturbed %d at %v", seed, rate)] = p
		}
	}
	for name, p := range cases {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			out := filepath.Join(t.TempDir(), "out.jsonl")
			var b bytes.Buffer
			for _, d := range p {
				raw, err := json.Marshal(d.Minutes)
				if err != nil {
					t.Fatal(err)
				}
				b.Write(append(raw, '\n'))
			}
			if err := os.WriteFile(out, b.Bytes(), 0o644); err != nil {
				t.Fatal(err)
			}
			want := runPython(t, goldFile, out, "--misses", "3")
			p, err := ReadFile(out)
			if err != nil {
				t.Fatal(err)
			}
			r := Compute(g, p, 3)
			// The reference prints misses as it meets them, kind by kind within an article, as we do.
			var got bytes.Buffer
			if err := r.WriteText(&got); err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(want, got.String()); d != "" {
				t.Errorf("text (-reference +ours):\n%s", d)
			}
			var wantJSON, gotJSON any
			if err := json.Unmarshal([]byte(runPython(t, goldFile, out, "--json")), &wantJSON); err != nil {
				t.Fatal(err)
			}
			got.Reset()
			if err := r.WriteJSON(&got); err != nil {
				t.Fatal(err)
			}
			if err := json.Unmarshal(got.Bytes(), &gotJSON); err != nil {
				t.Fatal(err)
			}
			if d := cmp.Diff(wantJSON, gotJSON); d != "" {
				t.Errorf("JSON (-reference +ours):\n%s", d)
			}
		})
	}
}

func runPython(t *testing.T, args ...string) string {
	t.Helper()
	cmd := exec.Command("python3", append([]string{python}, args...)...)
	cmd.Env = append(os.Environ(), "PYTHONIOENCODING=utf-8")
	var errs bytes.Buffer
	cmd.Stderr = &errs
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("reference scorer: %v\n%s", err, errs.String())
	}
	return string(out)
}

func TestFold(t *testing.T) {
	for in, want := range map[string]string{
		"Sergey  LAVROV": "sergey lavrov", "Müller-Lüdenscheidt": "muller ludenscheidt", "Straße": "strasse",
		"إِبراهيم ـ مُصطفى": "ابراهيم مصطفي", "ﷲ": "الله", "ЁЛКА": "елка", "Ｗang　Yi": "wang yi", "—": "", "½": "1 2", "x_1": "x_1",
	} {
		if got := foldName(in); got != want {
			t.Errorf("%q folds to %q, want %q", in, got, want)
		}
	}
}

func TestFloors(t *testing.T) {
	floors, err := ReadFloors(strings.NewReader("# floors\n\nen meetings f1 0.88\nmeeting date accuracy 0.9\nxx visits p 0.1\n"), "f")
	if err != nil || len(floors) != 3 {
		t.Fatalf("%v, %v", floors, err)
	}
	g := gold(t)
	if under := Compute(g, g, 0).Under(floors[:2]); len(under) != 0 {
		t.Errorf("gold against itself is under %q", under)
	}
	want := []string{"en meetings f1 is 0.000, under its floor of 0.880", "meeting date accuracy is 0.000, under its floor of 0.900", "xx visits p is -1.000, under its floor of 0.100"}
	if d := cmp.Diff(want, Compute(g, nil, 0).Under(floors)); d != "" {
		t.Error(d)
	}
	for _, bad := range []string{"meetings 0.5", "meetings f1 1.5", "meetings f1 x", "meetings recall 0.5"} {
		if _, err := ReadFloors(strings.NewReader("\n"+bad), "f"); err == nil || !strings.HasPrefix(err.Error(), "f:2: ") {
			t.Errorf("%q: %v", bad, err)
		}
	}
}

func TestReadNamesTheLine(t *testing.T) {
	_, err := Read(strings.NewReader("{}\n\n{\"id\":\n"), "out.jsonl")
	if err == nil || !strings.HasPrefix(err.Error(), "out.jsonl:3: ") {
		t.Errorf("got %v", err)
	}
}

// FuzzRead scores whatever can be read: no input makes it panic, and no figure leaves 0 to 1.
func FuzzRead(f *testing.F) {
	f.Add([]byte(`{"id":"x","lang":"en","text":"a b","actors":[{"id":"a1","kind":"person","surfaces":[{"start":-1,"end":99}]}],"meetings":[{"participants":["a1","a2"],"evidence":[{"start":5,"end":1}]}],"statements":[{"speakers":["a1"],"content":{"start":9,"end":2}}]}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		docs, err := Read(bytes.NewReader(raw), "x")
		if err != nil {
			return
		}
		for _, tally := range Compute(docs, docs, 2).Records {
			if r := tally.Row(); r.P < 0 || r.P > 1 || r.R < 0 || r.R > 1 || r.F1 < 0 || r.F1 > 1 {
				t.Errorf("%+v", r)
			}
		}
	})
}
