package reader

import (
	"testing"
	"time"
)

// TestNameAndOffice holds that of two people of one family name an office with the name is the one's
// whose office it is.
func TestNameAndOffice(t *testing.T) {
	p := packOf("en")
	const met = "President Paul Kagame of Rwanda was received on Sunday by President Yoweri Museveni of Uganda and First Lady Janet Museveni. "
	for _, c := range []struct{ text, want string }{
		{met + "President Museveni said that the road was open.", "Yoweri Museveni"},
		{met + "Janet Museveni said that the road was open.", "Janet Museveni"},
	} {
		res := Read(p, Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Statements) != 1 || len(res.Statements[0].Speakers) != 1 || res.Actors[res.Statements[0].Speakers[0]].Name != c.want {
			t.Errorf("want %s to speak in %q", c.want, c.text)
		}
	}
}
