package reader

import (
	"testing"
	"time"
)

// TestWhoMetWhom holds who met in a discussion of ties with a third state, with counterparts of an unnamed
// head of state, and at one meeting with the ministers of several states.
func TestWhoMetWhom(t *testing.T) {
	for _, c := range []struct {
		text string
		n    []int // how many met, of each meeting
	}{
		{"Justin Trudeau s'est entretenu jeudi avec Donald Trump. Les deux dirigeants ont également discuté des relations avec la Chine.", []int{2}},
		{"Le ministre russe Andreï Belooussov a tenu jeudi une réunion avec ses homologues du Burkina Faso, du Mali et du Niger.", []int{4}},
		{"Le président de la République a rencontré jeudi ses homologues de Guinée-Bissau, Umaro Sissoco Embalo, et du Libéria, George Weah.", []int{2, 2}},
	} {
		res := Read(packOf("fr"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Meetings) != len(c.n) {
			t.Errorf("%d meetings: %s", len(res.Meetings), c.text)
			continue
		}
		for i, n := range c.n {
			if got := len(res.Meetings[i].Participants); got != n {
				t.Errorf("%d met, not %d: %s", got, n, c.text)
			}
		}
	}
}
