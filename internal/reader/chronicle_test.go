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
