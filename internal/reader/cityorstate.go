package reader

import "github.com/mahdar/mahdar/internal/pack"

// A word that is one state's name and another state's city: Arabic عمان is Oman and
// Amman.

// cityOrState leaves such a word the sense of the city where a vowel sign tells it from
// the state, or where the text speaks more of the city's state than of the other.
func (r *reading) cityOrState() {
	var counts map[string]int
	for k := range r.items {
		it := &r.items[k]
		if !it.is(pack.City) || !it.is(pack.Country) || it.last-it.first != 1 {
			continue
		}
		city, state := r.form(it, pack.City), r.form(it, pack.Country)
		if city == nil || state == nil || city.Country == "" || city.Country == state.Country {
			continue
		}
		if counts == nil {
			counts = r.placeCounts()
		}
		if r.signed(it.first) || counts[city.Country] > counts[state.Country] {
			it.letters &^= pack.Letter('C')
			it.set &^= bit(pack.Country)
		}
	}
}

// placeCounts counts the names of states, their cities and media that mean one state alone.
func (r *reading) placeCounts() map[string]int {
	counts := map[string]int{}
	for k := range r.items {
		it := &r.items[k]
		one, several := "", false
		for _, f := range r.forms(it, bit(pack.Country)|bit(pack.City)|bit(pack.Media)) {
			several = several || one != "" && f.Country != one
			one = f.Country
		}
		if one != "" && !several {
			counts[one]++
		}
	}
	return counts
}
