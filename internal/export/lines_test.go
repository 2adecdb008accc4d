package export

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/mahdar/mahdar/internal/encounter"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"pgregory.net/rapid"
)

func minutesBytes(t testing.TB, articles ...encounter.Article) []byte {
	t.Helper()
	var out bytes.Buffer
	if _, err := Minutes(&out, each(articles...)); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestMinutesComeBack(t *testing.T) {
	want := samples(t)
	want[0].Headline = "As the outlet has it"
	defer func() { want[0].Headline = "" }()
	written := minutesBytes(t, want...)
	var got []encounter.Article
	for a, err := range ReadMinutes(bytes.NewReader(written)) {
		if err != nil {
			t.Fatal(err)
		}
		got = append(got, a)
	}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("minutes changed on the way out and in:\n%s", d)
	}
	if again := minutesBytes(t, got...); !bytes.Equal(written, again) {
		t.Error("exported again, the lines are others")
	}
}

func TestEncountersComeBack(t *testing.T) {
	all := append(alone(samples(t)), lavrovWang(t))
	var out bytes.Buffer
	if _, err := EncounterLines(&out, each(all...)); err != nil {
		t.Fatal(err)
	}
	i := 0
	for got, err := range ReadEncounters(&out) {
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(lineOf(all[i]), got); d != "" {
			t.Errorf("encounter %s changed on the way out and in:\n%s", all[i].ID, d)
		}
		i++
	}
	if i != len(all) {
		t.Errorf("%d of %d encounters came back", i, len(all))
	}
}

func minutesSchema(t testing.TB) *jsonschema.Schema {
	t.Helper()
	s, err := jsonschema.NewCompiler().Compile("../../docs/minutes.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func TestMinutesAreOfTheSchema(t *testing.T) {
	schema := minutesSchema(t)
	for _, line := range bytes.Split(bytes.TrimSpace(minutesBytes(t, samples(t)...)), []byte("\n")) {
		v, err := jsonschema.UnmarshalJSON(bytes.NewReader(line))
		if err != nil {
			t.Fatal(err)
		}
		if err := schema.Validate(v); err != nil {
			t.Error(err)
		}
	}
}

// TestCheckIsAsStrictAsTheSchema changes values of a line at random: what
// ReadMinutes takes, and writes out again, the schema takes.
func TestCheckIsAsStrictAsTheSchema(t *testing.T) {
	schema := minutesSchema(t)
	a := hostile("Lao")
	a.Text, a.Explain = "", nil // without a text spans are free
	line := bytes.TrimSpace(minutesBytes(t, a))
	taken, refused := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		var v any
		if err := json.Unmarshal(line, &v); err != nil {
			t.Fatal(err)
		}
		for range rapid.IntRange(1, 2).Draw(t, "changes") {
			change(t, v)
		}
		changed, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		for got, err := range ReadMinutes(bytes.NewReader(changed)) {
			if err != nil {
				refused++
				continue
			}
			taken++
			again, err := json.Marshal(got.Minutes)
			if err != nil {
				t.Fatal(err)
			}
			out, err := jsonschema.UnmarshalJSON(bytes.NewReader(again))
			if err != nil {
				t.Fatal(err)
			}
			if err := schema.Validate(out); err != nil {
				t.Fatalf("ReadMinutes takes %s: %v", changed, err)
			}
		}
	})
	if taken == 0 || refused == 0 {
		t.Errorf("%d lines were taken and %d refused: the changes show nothing", taken, refused)
	}
}

// change puts another value somewhere into v.
func change(t *rapid.T, v any) {
	values := []any{nil, "", "x", "held", "a1", "a2", "2024-02-30", "2024-02-28", "LAO", "lao", 0.0, -1.0, 7.0, 1e9, true, []any{}, map[string]any{}, "112", "04", "bilateral", "person", "video"}
	for range 6 {
		switch x := v.(type) {
		case map[string]any:
			keys := make([]string, 0, len(x))
			for k := range x {
				keys = append(keys, k)
			}
			k := rapid.SampledFrom(sorted(keys)).Draw(t, "field")
			if inner := x[k]; rapid.Bool().Draw(t, "deeper") && holds(inner) {
				v = inner
				continue
			}
			x[k] = rapid.SampledFrom(values).Draw(t, "value")
			return
		case []any:
			i := rapid.IntRange(0, len(x)-1).Draw(t, "item")
			if holds(x[i]) {
				v = x[i]
				continue
			}
			x[i] = rapid.SampledFrom(values).Draw(t, "value")
			return
		}
	}
}

func holds(v any) bool {
	switch v := v.(type) {
	case map[string]any:
		return len(v) > 0
	case []any:
		return len(v) > 0
	}
	return false
}

func sorted(s []string) []string {
	for i := range s {
		for j := i; j > 0 && s[j] < s[j-1]; j-- {
			s[j], s[j-1] = s[j-1], s[j]
		}
	}
	return s
}

func TestFaultsSayWhereAndWhatToDo(t *testing.T) {
	good := string(minutesBytes(t, hostile("Lao")))
	alter := func(from, to string) string {
		if !strings.Contains(good, from) {
			t.Fatalf("the line has no %s", from)
		}
		return strings.Replace(good, from, to, 1)
	}
	for _, c := range []struct{ line, want string }{
		{"{", "line 2: broken JSON"},
		{"[]", `line 2: "" is a JSON array`},
		{"{}", `line 2: no "id" field: make the minutes again`},
		{strings.TrimSpace(good) + strings.TrimSpace(good), "line 2: holds more than one object"},
		{alter(`"lang":"en"`, `"lang":"en","mood":1`), `line 2: unknown field "mood": it was written by a later version`},
		{alter(`"a2"],"format"`, `"a9"],"format"`), `line 2: meeting 0: participants: "a9" is no actor of the article: make the minutes again`},
		{alter(`"occasion":0`, `"occasion":1`), "occasion 1 is no meeting"},
		{alter(`"status":"held"`, `"status":"meld"`), `status "meld" is none of`},
		{alter(`2024-07-25"},"place"`, `2024-07-24"},"place"`), "ends on 2024-07-24, before it begins"},
		{alter(`"published":"2024-07-25"`, `"published":"2024-13-25"`), `published "2024-13-25" is no date`},
		{alter(`"text":"Lao`, `"text":"Leo`), "sha256 is not that of the text"},
		{alter(`"start":0,"end":3`, `"start":0,"end":999`), "span 0-999 ends after the text"},
		{alter(`"start":0,"end":3`, `"start":4,"end":3`), "span 4-3 is none"},
		{"\xff", "line 2: is not UTF-8"},
	} {
		n, faults := 0, 0
		for _, err := range ReadMinutes(strings.NewReader(good + strings.TrimSpace(c.line) + "\n\n" + good)) {
			n++
			if err == nil {
				continue
			}
			faults++
			var f *Fault
			if !errors.As(err, &f) || f.Line != 2 || !strings.Contains(err.Error(), c.want) {
				t.Errorf("%.60s…: got %q, want %q", c.line, err, c.want)
			}
			if strings.Contains(err.Error(), "\n") {
				t.Errorf("%q is more than one line", err)
			}
		}
		if n != 3 || faults != 1 {
			t.Errorf("%.60s…: %d lines and %d faults; the rest must go on", c.line, n, faults)
		}
	}
	for line, want := range map[string]string{
		`{"id":"e","accounts":[]}`: "no \"accounts\" field, or an empty one",
		`{"id":"e","accounts":[{"article":"a","sha256":"x","meeting":0}]}`: "no SHA-256",
		`{"id":"e"}`: `no "accounts" field, or an empty one`,
	} {
		for _, err := range ReadEncounters(strings.NewReader(line)) {
			if err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("%s: got %v, want %q", line, err, want)
			}
		}
	}
}

func TestCutLetterIsAFault(t *testing.T) {
	a := hostile("\u0643\u0627")
	a.Actors[0].Surfaces[0].End = 1
	for _, err := range ReadMinutes(bytes.NewReader(minutesBytes(t, a))) {
		if err == nil || !strings.Contains(err.Error(), "cuts a letter in two") {
			t.Errorf("got %v", err)
		}
	}
}

func FuzzReadMinutes(f *testing.F) {
	for _, w := range evil {
		f.Add(minutesBytes(f, hostile(w)))
	}
	f.Add([]byte("{}\n[\n"))
	f.Fuzz(func(t *testing.T, src []byte) {
		for a, err := range ReadMinutes(bytes.NewReader(src)) {
			if err != nil {
				continue
			}
			written := minutesBytes(t, a)
			var again []encounter.Article
			for b, err := range ReadMinutes(bytes.NewReader(written)) {
				if err != nil {
					t.Fatalf("what was taken is refused after an export: %v", err)
				}
				again = append(again, b)
			}
			if len(again) != 1 || !bytes.Equal(written, minutesBytes(t, again...)) {
				t.Fatal("an export of what was read reads otherwise")
			}
			for _, form := range forms {
				if form.name == "parquet" { // its encoders are too slow to make anew each time; TestFormsTakeEvilWords has it
					continue
				}
				if _, err := form.write(&bytes.Buffer{}, again, alone(again)); err != nil && a.Text != "" && !errors.Is(err, ErrNothing) {
					t.Fatalf("%s: %v", form.name, err)
				}
			}
		}
	})
}

func FuzzReadEncounters(f *testing.F) {
	f.Add([]byte(`{"id":"e","accounts":[{"article":"a","sha256":"` + strings.Repeat("0", 64) + `","meeting":0}]}`))
	f.Fuzz(func(t *testing.T, src []byte) {
		for e, err := range ReadEncounters(bytes.NewReader(src)) {
			if err == nil && (e.ID == "" || len(e.Accounts) == 0) {
				t.Fatalf("%+v was taken", e)
			}
		}
	})
}

func TestFormsTakeEvilWords(t *testing.T) {
	for _, w := range evil {
		a := []encounter.Article{hostile(w)}
		for _, f := range forms {
			if _, err := f.write(&bytes.Buffer{}, a, alone(a)); err != nil {
				t.Errorf("%s of %q: %v", f.name, w, err)
			}
		}
	}
	a := hostile("Lao")
	a.Text = ""
	if _, err := PLOVER(&bytes.Buffer{}, each(a)); err == nil || !strings.Contains(err.Error(), "read --json --text") {
		t.Errorf("an article without its text gives %v", err)
	}
}
