package reader

import (
	"slices"
	"testing"
	"time"
)

// TestChronicle holds what a list of days with trips gives: its lines are no
// furniture, their year is that of the words above them, a place alone is a stop.
func TestChronicle(t *testing.T) {
	body := "Where Vladimir Putin travelled in 2023\n\nVladimir Putin paid several visits in 2023:\n\n" +
		"8 March – official visit to China;\n\n12 April – Uzbekistan: a forum;\n\n2 May – Mongolia\n"
	res := Read(packOf("en"), Input{Text: body, Published: time.Date(2024, 12, 30, 0, 0, 0, 0, time.UTC)})
	var got []string
	for _, v := range res.Visits {
		got = append(got, v.To.Country+" "+v.Days.Start.Format(time.DateOnly))
	}
	if want := []string{"CHN 2023-03-08", "UZB 2023-04-12", "MNG 2023-05-02"}; !slices.Equal(got, want) {
		t.Errorf("visits %v, not %v", got, want)
	}
}

// TestEntries holds what the entries of a chronicle and of a diary give: their days and
// places, and the one whom the text is about where they name nobody.
func TestEntries(t *testing.T) {
	chronicle := "Visits and talks of Hakan Fidan: a timeline\n\nJan 6 - Fidan hosts Antony Blinken in Istanbul.\n\n" +
		"March 7-8 - Travels to Washington; talks with national security adviser Jake Sullivan.\n\n" +
		"April 24 - Visits Saudi Arabia.\n\nJune 11: received by President Vladimir Putin in the Kremlin.\n\nJune 24 - Doha (cancelled).\n"
	diary := "DIPLOMATIC DIARY\n\nMONDAY, SEPT 2\nULAANBAATAR - Vladimir Putin begins a visit to Mongolia (to Sept 3).\n\n" +
		"WEDNESDAY, SEPT 4\nBEIJING - Xi Jinping meets South African President Cyril Ramaphosa.\nANKARA - Abdel Fattah al-Sisi pays his first visit to Turkey.\n"
	for _, c := range []struct {
		text, day        string
		meetings, visits []string
	}{
		{chronicle, "2024-06-28",
			[]string{"Istanbul held 2024-01-06", "Washington held 2024-03-07", "Moscow held 2024-06-11"},
			[]string{"USA held 2024-03-07..2024-03-08", "SAU held 2024-04-24..2024-04-24", "QAT cancelled 2024-06-24..2024-06-24"}},
		{diary, "2024-09-01",
			[]string{"Beijing planned 2024-09-04"},
			[]string{"MNG planned 2024-09-02..2024-09-03", "TUR planned 2024-09-04..2024-09-04"}},
	} {
		day, err := time.Parse(time.DateOnly, c.day)
		if err != nil {
			t.Fatal(err)
		}
		res := Read(packOf("en"), Input{Text: c.text, Published: day})
		var meetings, visits []string
		for _, m := range res.Meetings {
			meetings = append(meetings, m.Place.City+" "+m.Status+" "+m.Days.Start.Format(time.DateOnly))
		}
		for _, v := range res.Visits {
			visits = append(visits, v.To.Country+" "+v.Status+" "+v.Days.Start.Format(time.DateOnly)+".."+v.Days.End.Format(time.DateOnly))
		}
		if !slices.Equal(meetings, c.meetings) {
			t.Errorf("meetings %q, not %q", meetings, c.meetings)
		}
		if !slices.Equal(visits, c.visits) {
			t.Errorf("visits %q, not %q", visits, c.visits)
		}
	}
}
