package export

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io"
	"strings"
	"sync"
	"testing"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/encounter"
	"github.com/mahdar/mahdar/internal/source"
	"pgregory.net/rapid"
)

var readSamples = sync.OnceValues(func() ([]encounter.Article, error) {
	r, err := mahdar.NewReader()
	if err != nil {
		return nil, err
	}
	var out []encounter.Article
	for it, err := range source.Articles(source.Options{}, "../../samples") {
		if err != nil {
			return nil, err
		}
		m, err := r.Read(it.Article)
		if err != nil {
			return nil, err
		}
		m.Text = it.Text
		out = append(out, encounter.Article{Minutes: m})
	}
	return out, nil
})

// samples are the project's own articles, read.
func samples(t testing.TB) []encounter.Article {
	t.Helper()
	out, err := readSamples()
	if err != nil {
		t.Fatal(err)
	}
	if len(out) != 18 {
		t.Fatalf("%d samples were read", len(out))
	}
	return out
}

func each[T any](list ...T) func(func(T, error) bool) {
	return func(yield func(T, error) bool) {
		for _, v := range list {
			if !yield(v, nil) {
				return
			}
		}
	}
}

// alone makes each meeting an encounter.
func alone(articles []encounter.Article) (out []encounter.Encounter) {
	for i := range articles {
		for m := range articles[i].Meetings {
			out = append(out, encounter.Encounter{ID: fmt.Sprintf("e%d-%d", i, m), Accounts: []encounter.Account{{Article: &articles[i], Meeting: m}}})
		}
	}
	return out
}

// LavrovWang are the accounts of one meeting, the first meeting of each of three articles, made one encounter.
func lavrovWang(t testing.TB) encounter.Encounter {
	e := encounter.Encounter{ID: "lavrov-wang"}
	articles := samples(t)
	for i := range articles[:3] {
		e.Accounts = append(e.Accounts, encounter.Account{Article: &articles[i], Meeting: 0})
	}
	return e
}

func ptr[T any](v T) *T { return &v }

// hostile is an article whose every word is made to break a form.
func hostile(words string) encounter.Article {
	text := words + " met " + words + ", it said."
	sum := sha256.Sum256([]byte(text))
	whole := []mahdar.Span{{Start: 0, End: len(text)}}
	return encounter.Article{Minutes: mahdar.Minutes{
		ID: words, Lang: "en", URL: ptr(words), Published: ptr("2024-07-25"), SHA256: hex.EncodeToString(sum[:]), Text: text,
		Actors: []mahdar.Actor{
			{ID: "a1", Kind: "person", Name: ptr(words), Country: ptr("XKX"), Surfaces: []mahdar.Span{{Start: 0, End: len(words)}}},
			{ID: "a2", Kind: "group", Name: ptr(words + words), Org: ptr(words), Surfaces: []mahdar.Span{}},
		},
		Meetings: []mahdar.Meeting{{
			Participants: []string{"a1", "a2"}, Format: "bilateral", Status: "held", Date: &mahdar.Days{Start: "2024-07-25", End: "2024-07-25"},
			Place: &mahdar.Place{Name: ptr(words)}, Agenda: whole, Evidence: whole,
		}},
		Visits:     []mahdar.Visit{{Visitors: []string{"a1"}, To: mahdar.Place{Name: ptr(words)}, Date: &mahdar.Days{Start: "2024-07-25", End: "2024-07-26"}, Status: "planned", Evidence: whole}},
		Statements: []mahdar.Statement{{Speakers: []string{"a2"}, Mode: "direct", Cue: whole[0], Content: whole[0], Occasion: ptr(0)}},
		Events:     []mahdar.Event{{Type: "ACCUSE", CAMEO: "112", Source: []string{"a1"}, Target: []string{"a2"}, Evidence: whole[0]}},
		Furniture:  []mahdar.Furniture{},
	}}
}

// evil are words that some form gives a meaning.
var evil = []string{
	"=HYPERLINK(\"http://x\",\"y\")", "+1", "-1", "@SUM(A1)", "\tTAB", "\r\nEND:VEVENT\r\nBEGIN:VEVENT", "a\x00b\x1bc", "</data><edge/>&amp;]]>",
	"\"quoted\", 'and' so; on\\n", "\u202eright\u2066 to left", strings.Repeat("\u4f1a\u8c08", 90), "\U0001F469\u200d\U0001F680 \u0645\u062d\u0636\u0631", "\uff1d1+1", "%0aX", "\ufeff\u2028\u2029",
}

// forms are all exports, for what must hold for each.
var forms = []struct {
	name  string
	write func(io.Writer, []encounter.Article, []encounter.Encounter) (Count, error)
}{
	{"minutes", func(w io.Writer, a []encounter.Article, _ []encounter.Encounter) (Count, error) {
		return Minutes(w, each(a...))
	}},
	{"encounters", func(w io.Writer, _ []encounter.Article, e []encounter.Encounter) (Count, error) {
		return EncounterLines(w, each(e...))
	}},
	{"plover", func(w io.Writer, a []encounter.Article, _ []encounter.Encounter) (Count, error) {
		return PLOVER(w, each(a...))
	}},
	{"gdelt", func(w io.Writer, a []encounter.Article, _ []encounter.Encounter) (Count, error) {
		return GDELT(w, each(a...))
	}},
	{"csv", func(w io.Writer, a []encounter.Article, _ []encounter.Encounter) (Count, error) {
		return CSV(map[string]io.Writer{"meetings": w, "statements": io.Discard, "events": io.Discard, "visits": io.Discard, "actors": io.Discard}, each(a...))
	}},
	{"parquet", func(w io.Writer, a []encounter.Article, _ []encounter.Encounter) (Count, error) {
		return Parquet(map[string]io.Writer{"meetings": w, "statements": io.Discard, "events": io.Discard, "visits": io.Discard, "actors": io.Discard}, each(a...))
	}},
	{"ical", func(w io.Writer, a []encounter.Article, e []encounter.Encounter) (Count, error) {
		return ICalendar(w, each(e...), each(a...))
	}},
	{"graphml", func(w io.Writer, _ []encounter.Article, e []encounter.Encounter) (Count, error) {
		return GraphML(w, each(e...))
	}},
	{"jsonld", func(w io.Writer, a []encounter.Article, e []encounter.Encounter) (Count, error) {
		return JSONLD(w, each(a...), each(e...))
	}},
}

func TestFormsAreTheSameEachTime(t *testing.T) {
	a := samples(t)
	e := append(alone(a), lavrovWang(t))
	for _, f := range forms {
		var one, two bytes.Buffer
		n, err := f.write(&one, a, e)
		if err != nil || n.Written == 0 {
			t.Fatalf("%s: %+v, %v", f.name, n, err)
		}
		if _, err := f.write(&two, a, e); err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(one.Bytes(), two.Bytes()) {
			t.Errorf("%s: two exports of the same articles differ", f.name)
		}
	}
}

// TestFormsStop: an error of the source and a full disk end each export with that error.
func TestFormsStop(t *testing.T) {
	a := samples(t)
	e := alone(a)
	broken := fmt.Errorf("the book broke")
	for _, f := range forms {
		if _, err := f.write(failing{broken}, a, e); err == nil || !strings.Contains(err.Error(), broken.Error()) {
			t.Errorf("%s: a writer that fails gives %v", f.name, err)
		}
	}
	source := func(yield func(encounter.Article, error) bool) { yield(encounter.Article{}, broken) }
	if _, err := PLOVER(io.Discard, source); err == nil || err.Error() != broken.Error() {
		t.Errorf("a source that fails gives %v", err)
	}
}

type failing struct{ err error }

func (f failing) Write([]byte) (int, error) { return 0, f.err }

// TestPairsAreBounded: a meeting of everybody with everybody does not make the output grow with its square.
func TestPairsAreBounded(t *testing.T) {
	a := hostile("x")
	a.Actors, a.Meetings[0].Participants = nil, nil
	for i := range 5000 {
		id := fmt.Sprintf("a%d", i+1)
		a.Actors = append(a.Actors, mahdar.Actor{ID: id, Kind: "person", Name: ptr(id)})
		a.Meetings[0].Participants = append(a.Meetings[0].Participants, id)
	}
	a.Events[0].Source, a.Events[0].Target = a.Meetings[0].Participants, a.Meetings[0].Participants[1:]
	n, err := GDELT(io.Discard, each(a))
	if err != nil || n.Written > 3*5000 {
		t.Errorf("%d rows, %v", n.Written, err)
	}
	n, err = GraphML(io.Discard, each(alone([]encounter.Article{a})...))
	if err != nil || n.Written != 0 {
		t.Errorf("%d edges, %v", n.Written, err)
	}
}

func TestCharacters(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := strings.Repeat(rapid.String().Draw(t, "text"), rapid.IntRange(1, 300).Draw(t, "times"))
		c := newCharacters(text)
		n := 0
		for at := range text {
			if got := c.at(at); got != n {
				t.Fatalf("byte %d of %q is code point %d, not %d", at, text, got, n)
			}
			n++
		}
		if got := c.at(len(text)); got != n {
			t.Fatalf("the end is code point %d, not %d", got, n)
		}
	})
}

func TestRecordIDs(t *testing.T) {
	seen := map[string]string{}
	for _, a := range samples(t) {
		r := rowsOf(&a)
		for _, m := range r.meetings {
			seen[m.ID] += " meeting of " + a.ID
		}
		for _, v := range r.visits {
			seen[v.ID] += " visit of " + a.ID
		}
		for _, s := range r.statements {
			seen[s.ID] += " statement of " + a.ID
		}
		for _, e := range r.events {
			seen[e.ID] += " event of " + a.ID
		}
		for _, d := range deeds(&a) {
			if seen[d.id] == "" {
				t.Errorf("%s: the tables have no record with the id %s of the event data", a.ID, d.id)
			}
		}
	}
	n0 := counted(samples(t))
	if want := n0["meetings"] + n0["visits"] + n0["statements"] + n0["events"]; len(seen) != want {
		t.Errorf("%d ids for %d records", len(seen), want)
	}
	n := newIDs(&encounter.Article{})
	if a, b := n.of("x", nil), n.of("x", nil); a == b {
		t.Error("a record that is there twice has one id")
	}
}

// counted is how many of each kind articles hold.
func counted(articles []encounter.Article) map[string]int {
	n := map[string]int{}
	for i := range articles {
		a := &articles[i]
		n["actors"] += len(a.Actors)
		n["meetings"] += len(a.Meetings)
		n["visits"] += len(a.Visits)
		n["statements"] += len(a.Statements)
		n["events"] += len(a.Events)
	}
	return n
}
