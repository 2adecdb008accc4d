package compare_test

import (
	"encoding/json"
	"os"
	"slices"
	"testing"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/compare"
	"github.com/mahdar/mahdar/internal/encounter"
	"github.com/mahdar/mahdar/internal/source"
)

// links is the part of testdata/gold/links.json that this test reads.
type links struct {
	Encounters []struct {
		ID       string
		Accounts [][2]any
		Topics   map[string][]string
	}
}

// topicSubjects are the subjects of lang/world in which the topics of the gold are found.
var topicSubjects = map[string][]string{
	"ukraine":              {"Ukraine"},
	"asean-centrality":     {"ASEAN centrality"},
	"outside-interference": {"outside interference"},
	"military-blocs":       {"military blocs"},
	"eurasian-security":    {"security architecture"},
	"party-plenum":         {"party congresses and plenums"},
	"brics":                {"BRICS"},
	"sco":                  {"SCO"},
	"un-g20-apec":          {"G20 and G7", "APEC"},
	"palestine":            {"Palestinian question"},
	"leaders-agreements":   {"leaders' agreements"},
	"core-interests":       {"core interests"},
}

// TestLavrovWang compares the thirteen accounts of one meeting and holds to the gold what
// each mentions: articles of one week, in six languages, many of which tell of
// other meetings too.
func TestLavrovWang(t *testing.T) {
	raw, err := os.ReadFile("../../testdata/gold/links.json")
	if err != nil {
		t.Fatal(err)
	}
	var gold links
	if err := json.Unmarshal(raw, &gold); err != nil {
		t.Fatal(err)
	}
	e := gold.Encounters[slices.IndexFunc(gold.Encounters, func(e struct {
		ID       string
		Accounts [][2]any
		Topics   map[string][]string
	}) bool {
		return e.Topics != nil
	})]
	articles := readSamples(t)
	var enc encounter.Encounter
	for _, a := range e.Accounts {
		id := a[0].(string)
		art := articles[id]
		if art == nil {
			t.Fatalf("%s is not among the samples", id)
		}
		enc.Accounts = append(enc.Accounts, encounter.Account{Article: art, Meeting: findMeeting(art)})
	}
	c := compare.Of(enc)
	right, all := 0, 0
	for topic, who := range e.Topics {
		subjects := topicSubjects[topic]
		if len(subjects) == 0 {
			t.Fatalf("the topic %q has no subject", topic)
		}
		for i, a := range c.Accounts {
			got := false
			for _, r := range c.Rows {
				got = got || r.Kind == "subject" && slices.Contains(subjects, r.Label) && r.Cells[i].Reported
			}
			all++
			if want := slices.Contains(who, a.Article); got == want {
				right++
			} else {
				t.Logf("%s %s: mentioned %v, and not %v", a.Article, topic, want, got)
			}
		}
	}
	t.Logf("%d of %d pairs of account and topic are right", right, all)
	if all != 13*12 || float64(right) < 0.95*float64(all) {
		t.Errorf("%d of %d pairs of account and topic are right, not 95 %%", right, all)
	}
}

// findMeeting is the article's record of the meeting of Russia and China on the day; -1 if it has none.
func findMeeting(a *encounter.Article) int {
	for i := range a.Meetings {
		m := &a.Meetings[i]
		if slices.Equal(compare.SidesOf(&a.Minutes, m), []string{"CHN", "RUS"}) && (m.Date == nil || m.Date.Start == "2024-07-25" || m.Status == "planned") {
			return i
		}
	}
	return -1
}

func readSamples(t *testing.T) map[string]*encounter.Article {
	t.Helper()
	r, err := mahdar.NewReader()
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]*encounter.Article{}
	for it, err := range source.Articles(source.Options{}, "../../samples") {
		if err != nil {
			t.Fatal(err)
		}
		m, err := r.Read(it.Article)
		if err != nil {
			t.Fatal(err)
		}
		m.Text = it.Text
		out[it.ID] = &encounter.Article{Minutes: m, Headline: it.Title}
	}
	return out
}
