package reader

// latter is whom "the latter" means: the last person named before it.
func (r *reading) latter(mi int32, fem, masc bool) []int32 {
	for i := mi - 1; i >= 0 && i > mi-12; i-- {
		m := &r.mentions[i]
		if m.kind != kPerson && m.kind != kOffice || len(m.who) != 1 {
			continue
		}
		if a := &r.actors[m.who[0]]; !a.group && a.canBe(fem, masc) {
			return m.who
		}
	}
	return nil
}

// former is whom "the former" means: of the last two persons named beside each other in one
// sentence before it, the first.
func (r *reading) former(mi int32) []int32 {
	last := int32(-1)
	for i := mi - 1; i >= 0 && i > mi-12; i-- {
		m := &r.mentions[i]
		if m.kind != kPerson && m.kind != kOffice || len(m.who) != 1 {
			continue
		}
		if last < 0 {
			last = i
		} else if n := &r.mentions[last]; m.sent != n.sent {
			return nil
		} else if m.who[0] != n.who[0] {
			return m.who
		}
	}
	return nil
}
