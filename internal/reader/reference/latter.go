package reference

import (
	"github.com/mahdar/mahdar/internal/reader/mention"
)

// latter is whom "the latter" means: the last person named before it.
func (r *Reading) latter(mi int32, fem, masc bool) []int32 {
	for i := mi - 1; i >= 0 && i > mi-12; i-- {
		m := &r.Mentions[i]
		if m.Kind == mention.Office && m.Who == nil && m.Definite && !m.Plural && !m.Dual && !m.Generic {
			r.Resolve([]int32{i}, nil) // an office told in a quotation
		}
		if m.Kind != mention.Person && m.Kind != mention.Office || len(m.Who) != 1 {
			continue
		}
		if a := &r.Actors[m.Who[0]]; !a.Group && a.CanBe(fem, masc) {
			return m.Who
		}
	}
	return nil
}

// former is whom "the former" means: of the last two persons named beside each other in one
// sentence before it, the first.
func (r *Reading) former(mi int32) []int32 {
	last := int32(-1)
	for i := mi - 1; i >= 0 && i > mi-12; i-- {
		m := &r.Mentions[i]
		if m.Kind != mention.Person && m.Kind != mention.Office || len(m.Who) != 1 {
			continue
		}
		if last < 0 {
			last = i
		} else if n := &r.Mentions[last]; m.Sent != n.Sent {
			return nil
		} else if m.Who[0] != n.Who[0] {
			return m.Who
		}
	}
	return nil
}
