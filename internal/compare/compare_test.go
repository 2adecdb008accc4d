package compare_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/compare"
	"github.com/mahdar/mahdar/internal/encounter"
)

// account reads a text as an account of its first meeting.
func account(t *testing.T, r *mahdar.Reader, id, url, text string) encounter.Account {
	t.Helper()
	m, err := r.Read(mahdar.Article{ID: id, URL: url, Text: text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
	if err != nil {
		t.Fatal(err)
	}
	m.Text = text
	a := encounter.Account{Article: &encounter.Article{Minutes: m}}
	if len(m.Meetings) == 0 {
		a.Meeting = -1
	}
	return a
}

func row(t *testing.T, c compare.Comparison, kind, label string) compare.Row {
	t.Helper()
	i := slices.IndexFunc(c.Rows, func(r compare.Row) bool { return r.Kind == kind && r.Label == label })
	if i < 0 {
		t.Fatalf("there is no row for the %s %q", kind, label)
	}
	return c.Rows[i]
}

func reader(t *testing.T) *mahdar.Reader {
	t.Helper()
	r, err := mahdar.NewReader()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestFacts: what excludes one another is a conflict, what is vaguer is not.
func TestFacts(t *testing.T) {
	r := reader(t)
	base := account(t, r, "a", "", "Norwegian Foreign Minister Espen Barth Eide met Brazilian Foreign Minister Mauro Vieira in Oslo on Thursday.")
	for _, x := range []struct{ text, kind, verdict string }{
		{"Norwegian Foreign Minister Espen Barth Eide met Brazilian Foreign Minister Mauro Vieira in Bergen on Thursday.", "place", compare.Conflict},
		{"Norwegian Foreign Minister Espen Barth Eide met Brazilian Foreign Minister Mauro Vieira in Norway on Thursday.", "place", compare.All},
		{"Norwegian Foreign Minister Espen Barth Eide met Brazilian Foreign Minister Mauro Vieira in Oslo on Wednesday.", "date", compare.Conflict},
		{"Norwegian Foreign Minister Espen Barth Eide met Brazilian Foreign Minister Mauro Vieira in Oslo this week.", "date", compare.All},
		{"Norwegian Foreign Minister Espen Barth Eide spoke by phone with Brazilian Foreign Minister Mauro Vieira on Thursday.", "channel", compare.Conflict},
		{"Norwegian Foreign Minister Espen Barth Eide met his Brazilian counterpart in Oslo on Thursday.", "participants", compare.All},
		{"Norwegian Foreign Minister Espen Barth Eide met Brazilian Foreign Minister Carlos Franca in Oslo on Thursday.", "participants", compare.Conflict},
	} {
		c := compare.Of(encounter.Encounter{Accounts: []encounter.Account{base, account(t, r, "b", "", x.text)}})
		if got := row(t, c, x.kind, ""); got.Verdict != x.verdict {
			t.Errorf("%s: the %s is %s, not %s: %+v", x.text, x.kind, got.Verdict, x.verdict, got.Cells)
		}
		if x.verdict == compare.Conflict && len(c.Reading.Conflict) == 0 {
			t.Errorf("%s: the reading does not tell of the conflict", x.text)
		}
	}
}

// TestStatementsAcrossLanguages: the same words of one speaker, in quotation marks in one account and not in
// the other, are one row; another subject is another.
func TestStatementsAcrossLanguages(t *testing.T) {
	r := reader(t)
	c := compare.Of(encounter.Encounter{Accounts: []encounter.Account{
		account(t, r, "no", "https://www.regjeringen.no/x", `Norwegian Foreign Minister Espen Barth Eide met Brazilian Foreign Minister Mauro Vieira in Oslo on Thursday. "The sanctions must remain in place," Eide said. Eide said that the fisheries needed protection.`),
		account(t, r, "fr", "", `Le ministre norvégien des Affaires étrangères, Espen Barth Eide, a rencontré jeudi son homologue brésilien Mauro Vieira à Oslo. M. Eide a déclaré que les sanctions devaient être maintenues.`),
	}})
	i := slices.IndexFunc(c.Rows, func(r compare.Row) bool { return r.Kind == "statement" && slices.Contains(r.Subjects, "sanctions") })
	if i < 0 || c.Rows[i].Verdict != compare.All || c.Rows[i].Cells[0].Mode != "direct" || c.Rows[i].Cells[1].Mode != "indirect" {
		t.Fatalf("the statements on sanctions are not one row: %+v", c.Rows)
	}
	if len(c.Reading.Quoted) != 1 || c.Reading.Quoted[0].Row != i {
		t.Errorf("the reading does not say that one account quotes and the other paraphrases: %+v", c.Reading.Quoted)
	}
	fish := row(t, c, "subject", "fisheries")
	if fish.Verdict != compare.OneSide || fish.Side != "NOR" || fish.Cells[1].Reported {
		t.Errorf("fisheries: %s %s, not told by Norway's side alone", fish.Verdict, fish.Side)
	}
	if a := c.Accounts[0]; a.Side == nil || a.Side.Country != "NOR" || a.Outlet.Kind != "government" {
		t.Errorf("the government's site is not Norway's side: %+v", a)
	}
}

// TestOtherMeetingsAreNotTheAccount: what an article says of other meetings, and bystanders' words, are left out.
func TestOtherMeetingsAreNotTheAccount(t *testing.T) {
	r := reader(t)
	c := compare.Of(encounter.Encounter{Accounts: []encounter.Account{
		account(t, r, "a", "", "Norwegian Foreign Minister Espen Barth Eide met Brazilian Foreign Minister Mauro Vieira in Oslo on Thursday. They discussed fisheries.\n\nOn Wednesday Eide met Finnish Foreign Minister Elina Valtonen in Helsinki. They discussed sanctions.\n\nThe Swedish foreign ministry said that the hostages must be freed."),
		account(t, r, "b", "", "Norwegian Foreign Minister Espen Barth Eide and Brazilian Foreign Minister Mauro Vieira met in Oslo on Thursday to discuss fisheries and sanctions."),
	}})
	if got := row(t, c, "subject", "fisheries").Verdict; got != compare.All {
		t.Errorf("fisheries: %s", got)
	}
	if got := row(t, c, "subject", "sanctions"); got.Cells[0].Reported || !got.Cells[1].Reported {
		t.Errorf("sanctions were spoken of at another meeting of the first account: %+v", got.Cells)
	}
	if i := slices.IndexFunc(c.Rows, func(r compare.Row) bool { return r.Label == "hostages and prisoners" }); i >= 0 {
		t.Errorf("a bystander's words count: %+v", c.Rows[i])
	}
}

// TestHostileText: what stands in an article, or in its id, makes neither a tag of the page nor a mark of the Markdown.
func TestHostileText(t *testing.T) {
	r := reader(t)
	text := "Norwegian Foreign Minister Espen Barth Eide met Brazilian Foreign Minister Mauro Vieira in Oslo on Thursday. \"The <script>alert(1)</script> | sanctions \u202eremain\u2069 `here` </td></table>,\" Eide said."
	c := compare.Of(encounter.Encounter{Accounts: []encounter.Account{account(t, r, "<b>|x", "javascript:alert(1)", text), account(t, r, "b", "", text)}})
	page, err := c.HTML()
	if err != nil {
		t.Fatal(err)
	}
	for _, bad := range []string{"<script", "<b>|x", `href="javascript:`} {
		if strings.Contains(string(page), bad) {
			t.Errorf("the page has %q", bad)
		}
	}
	if n := strings.Count(string(page), "</table>"); n != strings.Count(string(page), "<table") {
		t.Errorf("the page has %d ends of tables", n)
	}
	for line := range strings.Lines(string(c.Markdown())) {
		if strings.HasPrefix(line, "| **") && strings.Count(line, "|")-strings.Count(line, `\|`) != 4 {
			t.Errorf("a row of the table has other cells than two: %s", line)
		}
		if strings.Contains(line, "<script") || strings.ContainsRune(line, '\u202e') {
			t.Errorf("the Markdown has a tag or a direction override: %s", line)
		}
	}
}

// TestNoAccounts: an encounter of nobody, and articles without a meeting, are compared for what they are.
func TestNoAccounts(t *testing.T) {
	if c := compare.Of(encounter.Encounter{}); len(c.Rows) != 0 || c.Rows == nil || c.Accounts == nil {
		t.Errorf("%+v", c)
	}
	r := reader(t)
	c := compare.Of(encounter.Encounter{Accounts: []encounter.Account{
		account(t, r, "a", "", "The fisheries are in danger."), account(t, r, "b", "", "The harbour is empty."),
	}})
	if got := row(t, c, "subject", "fisheries"); got.Verdict != compare.OneAccount {
		t.Errorf("%+v", got)
	}
}
