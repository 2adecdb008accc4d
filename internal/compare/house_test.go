package compare_test

import (
	"slices"
	"testing"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/compare"
)

// TestTheHouseIsNoThird: a country named as the place where two persons of others met is no side; one that
// sits there itself is.
func TestTheHouseIsNoThird(t *testing.T) {
	peru, lima, sea := "PER", "Lima", "the sea"
	actor := func(id, kind string, country *string) mahdar.Actor {
		name := id
		return mahdar.Actor{ID: id, Kind: kind, Name: &name, Country: country}
	}
	no, br := "NOR", "BRA"
	m := &mahdar.Minutes{Actors: []mahdar.Actor{actor("a1", "person", &no), actor("a2", "person", &br), actor("a3", "country", &peru), actor("a4", "country", &no), actor("a5", "country", &br)}}
	at := &mahdar.Place{Name: &lima, Country: &peru}
	for _, c := range []struct {
		who   []string
		place *mahdar.Place
		want  []string
	}{
		{[]string{"a1", "a2", "a3"}, at, []string{"BRA", "NOR"}},
		{[]string{"a4", "a5", "a3"}, at, []string{"BRA", "NOR", "PER"}},
		{[]string{"a1", "a3"}, at, []string{"NOR", "PER"}},
		{[]string{"a1", "a2", "a3"}, nil, []string{"BRA", "NOR", "PER"}},
		{[]string{"a1", "a2", "a3"}, &mahdar.Place{Name: &sea}, []string{"BRA", "NOR", "PER"}},
	} {
		if got := compare.SidesOf(m, &mahdar.Meeting{Participants: c.who, Place: c.place}); !slices.Equal(got, c.want) {
			t.Errorf("%v at %v: the sides %v, not %v", c.who, c.place, got, c.want)
		}
	}
}
