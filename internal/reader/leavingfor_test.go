package reader

import (
	"testing"
	"time"
)

// TestLeavingFor holds that a trip named behind a verb of travelling is as planned as that is.
func TestLeavingFor(t *testing.T) {
	for _, c := range []struct{ text, status string }{
		{"Майя Санду отправится с визитом в Брюссель.", "planned"},
		{"Майя Санду направится в рабочую поездку в Брюссель.", "planned"},
		{"Майя Санду отправилась с визитом в Брюссель.", "held"},
	} {
		res := Read(packOf("ru"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Visits) != 1 || res.Visits[0].Status != c.status {
			t.Errorf("%v, want one visit %s in %q", res.Visits, c.status, c.text)
		}
	}
}
