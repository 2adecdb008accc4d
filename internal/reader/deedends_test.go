package reader

import (
	"testing"
	"time"
)

// TestDeedEnds holds to whom a deed is done where its object is a place, a thing of a state's, a
// word that no list has, or the object of a verb of helping.
func TestDeedEnds(t *testing.T) {
	for _, c := range []struct{ text, typ, want string }{
		{"Russia captured the town of Avdiivka.", "COERCE", "UKR"},
		{"Germany suspended humanitarian aid to Gaza.", "SANCTION", "PSE"},
		{"Hackers attacked Iranian government websites.", "ASSAULT", "IRN"},
		{"The detained American vessels were released by Iran.", "CONCEDE", "USA"},
		{"Kenya donated a shipment of 250 ventilators to assist Ethiopia.", "AID", "ETH"},
		{"Armenia's army demanded that Nikol Pashinyan's government resign.", "REQUEST", "ARM"},
		{"Germany opened its borders to about 3,000 Syrian refugees.", "CONCEDE", "SYR"},
		{"The Bangladeshi government accused Zorblatt of fraud.", "ACCUSE", "Zorblatt"},
		{"Kenya sued The New York Times.", "ACCUSE", "USA"},
		{"Hamas released three Christians on Sunday.", "CONCEDE", "three Christians"},
		{"The Australian government criticised Kenya.", "ACCUSE", "KEN"},
		{"China has agreed to lift a ban on imports of British beef.", "AGREE", "GBR"},
		{"Kenya agreed to hold a vote in Haiti.", "AGREE", ""},
		{"Germany talked about three Syrian refugees.", "CONCEDE", ""},
	} {
		res := Read(packOf("en"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		got := ""
		for _, e := range res.Events {
			if e.Type != c.typ || len(e.Target) != 1 {
				continue
			}
			a := &res.Actors[e.Target[0]]
			if got = a.Country; got == "" {
				got = a.Name
			}
			if got == "" && len(a.Surfaces) > 0 {
				got = c.text[a.Surfaces[0].Start:a.Surfaces[0].End]
			}
		}
		if got != c.want {
			t.Errorf("to %q, not %q: %s", got, c.want, c.text)
		}
	}
}
