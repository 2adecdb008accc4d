package mahdar_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/score"
)

// accounts are the records of an article, by what they say and not by where.
func accounts(m mahdar.Minutes, text string) []string {
	name := map[string]string{}
	for _, a := range m.Actors {
		name[a.ID] = fmt.Sprint(opt(a.Role), opt(a.Country), a.Kind)
	}
	of := func(ids []string) string {
		var out []string
		for _, id := range ids {
			out = append(out, name[id])
		}
		slices.Sort(out)
		return strings.Join(out, "+")
	}
	var out []string
	for _, x := range m.Meetings {
		out = append(out, fmt.Sprint("meeting ", of(x.Participants), x.Status))
	}
	for _, x := range m.Visits {
		out = append(out, fmt.Sprint("visit ", of(x.Visitors), opt(x.To.Country), x.Status))
	}
	for _, x := range m.Statements {
		out = append(out, fmt.Sprint("statement ", of(x.Speakers), strings.ToUpper(text[x.Content.Start:x.Content.End])))
	}
	for _, x := range m.Events {
		out = append(out, fmt.Sprint("event ", x.Type, of(x.Source), of(x.Target)))
	}
	return out
}

func opt(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// TestInCapitals holds that of the records of an article most are still found when all of it is in capitals.
func TestInCapitals(t *testing.T) {
	r, err := mahdar.NewReader()
	if err != nil {
		t.Fatal(err)
	}
	docs, err := score.ReadFile("testdata/gold/dev.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	kept, all := 0, 0
	for _, d := range docs {
		if !slices.Contains([]string{"1", "2", "3", "4"}, d.ID[len(d.ID)-1:]) || strings.ToUpper(d.Text) == d.Text {
			continue
		}
		capitals := strings.Map(unicode.ToUpper, d.Text)
		small, err := r.Read(mahdar.Article{Text: d.Text})
		if err != nil {
			t.Fatal(err)
		}
		large, err := r.Read(mahdar.Article{Text: capitals})
		if err != nil {
			t.Fatalf("%s in capitals: %v", d.ID, err)
		}
		if small.Lang != large.Lang {
			t.Errorf("%s is in %s, and in capitals in %s", d.ID, small.Lang, large.Lang)
		}
		found := accounts(large, capitals)
		for _, x := range accounts(small, d.Text) {
			all++
			if i := slices.Index(found, x); i >= 0 {
				kept++
				found = slices.Delete(found, i, i+1)
			}
		}
	}
	t.Logf("%d of %d records are found in capitals too", kept, all)
	if all == 0 || kept*100 < all*90 {
		t.Errorf("only %d of %d records are found in capitals", kept, all)
	}
}
