package reader

// Transcripts: paragraphs that begin with who speaks and a colon.

// namedTurn reports whether a paragraph that begins with a person's name and a colon
// is a turn of a transcript: where a script has no capitals to show it, always; elsewhere
// where several paragraphs begin with that name so.
func (r *reading) namedTurn(x *chunk, para int32) bool {
	if para == r.title || para == 0 || x.kind != cMent {
		return false
	}
	m := &r.mentions[x.idx]
	if !r.pack.Spaced {
		return m.kind == kPerson || m.kind == kOffice
	}
	return m.kind == kPerson && len(m.who) == 1 && r.turns()[m.who[0]] > 1
}

// turns counts, for each person, the paragraphs that begin with the name and a colon.
func (r *reading) turns() map[int32]int {
	if r.turnCounts != nil {
		return r.turnCounts
	}
	r.turnCounts = map[int32]int{}
	for pi := range r.doc.Paras {
		p := &r.doc.Paras[pi]
		if p.First >= p.Last {
			continue
		}
		mi := r.mentAt[p.First]
		if mi < 0 || r.mentions[mi].First != p.First || r.mentions[mi].Last >= p.Last || len(r.mentions[mi].who) != 1 {
			continue
		}
		if t := r.doc.Tokens[r.mentions[mi].Last]; colon(rune(t.Num)) && r.mentions[mi].Last+1 < p.Last {
			r.turnCounts[r.mentions[mi].who[0]]++
		}
	}
	return r.turnCounts
}
