package reader

import (
	"testing"
	"time"
)

// TestUntoldState holds whose officer somebody is of whom the office alone is told.
func TestUntoldState(t *testing.T) {
	for _, c := range []struct{ name, text, who, want string }{
		{"dateline", "ASTANA — Energy Minister Bolat Kimsin met Canadian envoy Kirsten Hillman on Monday.", "Bolat Kimsin", "KAZ"},
		{"dateline with a colon", "ISLAMABAD: Commerce Minister Navid Kim met Canadian envoy Kirsten Hillman on Monday.", "Navid Kim", "PAK"},
		{"dateline with a region", "MANCHESTER, N.H. — Senator Tom Blank met Canadian envoy Kirsten Hillman on Monday.", "Tom Blank", "USA"},
		{"in the capital", "KHARTOUM — The camp was quiet. In Abuja, President Umaru Kimsin met Canadian envoy Kirsten Hillman on Monday.", "Umaru Kimsin", "NGA"},
		{"owned", "KHARTOUM — Senegal was angry. Its defence minister, Becaye Kimsin, met Canadian envoy Kirsten Hillman on Monday.", "Becaye Kimsin", "SEN"},
		{"opening", "NAIROBI — The talks stalled.\n\nKinshasa struck a harder note. Government spokesman Patrick Kimsin met Canadian envoy Kirsten Hillman on Monday.", "Patrick Kimsin", "COD"},
		{"none", "Energy Minister Bolat Kimsin met Canadian envoy Kirsten Hillman on Monday.", "Bolat Kimsin", ""},
		{"ambassador", "ASTANA — Ambassador Bolat Kimsin met Canadian envoy Kirsten Hillman on Monday.", "Bolat Kimsin", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			res := Read(packOf("en"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
			got := "nobody"
			for _, a := range res.Actors {
				if a.Name == c.who {
					got = a.Country
				}
			}
			if got != c.want {
				t.Errorf("of %q, not %q", got, c.want)
			}
		})
	}
}
