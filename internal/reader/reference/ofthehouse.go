package reference

import (
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/mention"
)

// ofTheHouse is whom an office without a state means behind a body of one state, or its spokesman, in its sentence,
// where he is the head of that body: "according to the spokesman of the Egyptian foreign ministry, THE MINISTER
// stressed". -1 if the sentence names no such body before it, or nobody fits.
func (r *Reading) ofTheHouse(mi int32, role string, fits func(int32) bool) int32 {
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent == r.Mentions[mi].Sent; i-- {
		m := &r.Mentions[i]
		country, head, voice := r.houseOf(m)
		if m.Kind == mention.Person && !voice {
			return -1 // the one named since
		}
		if country == "" || !voice && head != role && role != "minister" {
			continue
		}
		only := int32(-1)
		for w := range r.Considered {
			if a := &r.Actors[w]; a.Country == country && (voice || a.Role == head) && a.Role != "spokesperson" && fits(w) {
				if only >= 0 {
					return -1
				}
				only = w
			}
		}
		return only
	}
	return -1
}

// houseOf is the state whose body a mention is, and the office of that body's head; voice if it is a spokesman of
// that state instead.
func (r *Reading) houseOf(m *mention.Mention) (country, head string, voice bool) {
	if len(m.Countries) == 1 {
		country = m.Countries[0]
	}
	if len(m.Titles) > 0 && m.Titles[0].Role == "spokesperson" {
		return country, "", true
	}
	if m.Body == nil || len(m.Countries) > 1 {
		return "", "", false
	}
	if country == "" {
		country = m.Body.Country
	}
	if head = actor.HeadOfBody(m.Body.Get("type")); head == "" {
		return "", "", false
	}
	return country, head, false
}
