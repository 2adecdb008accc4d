package compare_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/mahdar/mahdar/internal/compare"
	"github.com/mahdar/mahdar/internal/encounter"
)

// tells reports whether a comparison shows a subject as told by its first account.
func tells(c compare.Comparison, subject string) bool {
	return slices.ContainsFunc(c.Rows, func(r compare.Row) bool {
		return r.Kind == "subject" && r.Label == subject && r.Cells[0].Reported
	})
}

// TestWhatIsTheReadouts: what a readout tells of other meetings of its two sides is its own, and so is what
// "the statement" says; what one who took part said to a third is not.
func TestWhatIsTheReadouts(t *testing.T) {
	r := reader(t)
	lead := "Norwegian Foreign Minister Espen Barth Eide met Brazilian Foreign Minister Mauro Vieira in Oslo on Thursday. "
	other := account(t, r, "b", "", lead+"They discussed fisheries.")
	for _, x := range []struct {
		text, subject string
		want          bool
	}{
		{lead + "Eide said that visas should be easier.\n\nIn March Norwegian Prime Minister Jonas Gahr Støre met Brazilian President Luiz Inácio Lula da Silva in Brasilia to discuss the Amazon.", "environment", true},
		{lead + "Eide said that visas should be easier.\n\nIn March Eide met Brazilian President Luiz Inácio Lula da Silva in Brasilia to discuss the Amazon.", "environment", false},
		{lead + "They discussed fisheries. They agreed to promote tourism, according to the statement.", "tourism", true},
		{lead + "\n\nOn Friday Eide met Swedish Foreign Minister Maria Malmer Stenergard in Stockholm. They discussed landmines.", "landmines", false},
	} {
		c := compare.Of(encounter.Encounter{Accounts: []encounter.Account{account(t, r, "a", "", x.text), other}})
		if got := tells(c, x.subject); got != x.want {
			t.Errorf("%q: told of %s: %v, not %v", x.text, x.subject, got, x.want)
		}
	}
}

// TestOneNameOfTwo: a person whom a text names in two ways is one, and what is said of the one is of the meeting.
func TestOneNameOfTwo(t *testing.T) {
	r := reader(t)
	b := account(t, r, "b", "", "Norwegian Prime Minister Jonas Gahr Støre spoke by phone with US President Joe Biden. They discussed fisheries.")
	for _, name := range []string{"Joseph R. Biden", "Joseph R. Biden, Jr.", "Joseph R. Biden Jr."} {
		a := account(t, r, "a", "", "Readout of President Joe Biden's call with Prime Minister Jonas Gahr Støre of Norway\n\nPresident "+name+" spoke today with Prime Minister Jonas Gahr Støre of Norway to discuss fisheries. The President welcomed Norway's work on landmines.")
		c := compare.Of(encounter.Encounter{Accounts: []encounter.Account{a, b}})
		if !slices.Equal(c.Sides, []string{"NOR", "USA"}) || !tells(c, "landmines") || !tells(c, "fisheries") {
			t.Errorf("%s: sides %v, landmines %v, fisheries %v", name, c.Sides, tells(c, "landmines"), tells(c, "fisheries"))
		}
	}
}

// TestShownOnce: subjects that the same words name are one row for the eye, and rows of their own in the JSON.
func TestShownOnce(t *testing.T) {
	r := reader(t)
	a := account(t, r, "a", "", "Norwegian Foreign Minister Espen Barth Eide met Brazilian Foreign Minister Mauro Vieira in Oslo on Thursday. They discussed air and sea links.")
	b := account(t, r, "b", "", "Norwegian Foreign Minister Espen Barth Eide met Brazilian Foreign Minister Mauro Vieira in Oslo on Thursday.")
	c := compare.Of(encounter.Encounter{Accounts: []encounter.Account{a, b}})
	if !tells(c, "aviation") || !tells(c, "ports and shipping") {
		t.Fatalf("the links by air and sea are not found: %+v", c.Rows)
	}
	shown := 0
	for _, row := range c.RowsOf("subject") {
		if strings.Contains(row.Title(), "aviation") {
			shown++
			if !strings.Contains(row.Title(), "ports and shipping") {
				t.Errorf("%q stands without what the same words name", row.Title())
			}
		}
	}
	if shown != 1 {
		t.Errorf("the links are shown in %d rows", shown)
	}
}

// TestNoStatementOfTheMeetingItself: that a meeting was held is the record, and nobody's words at it.
func TestNoStatementOfTheMeetingItself(t *testing.T) {
	r := reader(t)
	a := account(t, r, "a", "", "Norwegian Foreign Minister Espen Barth Eide met Brazilian Foreign Minister Mauro Vieira in Oslo on Thursday, the Norwegian Foreign Ministry said. Eide said that the fisheries needed protection.")
	b := account(t, r, "b", "", "Norwegian Foreign Minister Espen Barth Eide met Brazilian Foreign Minister Mauro Vieira in Oslo on Thursday.")
	c := compare.Of(encounter.Encounter{Accounts: []encounter.Account{a, b}})
	n := 0
	for _, row := range c.RowsOf("statement") {
		n++
		if !strings.Contains(row.Title(), "fisheries") {
			t.Errorf("%q: %+v", row.Title(), row.Cells[0].Words)
		}
	}
	if n != 1 {
		t.Errorf("there are %d statements, not one", n)
	}
}
