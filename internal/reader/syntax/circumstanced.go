package syntax

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// When, where and before whom something was said, between a cue and the subject behind it:
// "“…”, déclarait dimanche, sur la chaîne, le ministre".

// maxCircumstances bounds how many chunks of such phrases are looked past.
const maxCircumstances = 26

// pastCircumstances is the chunk at which the subject behind a cue begins whose
// circumstances begin at chunk k, between commas or without; k if that is not how it goes
// on.
func (r *Reading) pastCircumstances(reg *phrase.Region, k int) int {
	o := r.Pack.Order
	if !o.Incise || k >= len(reg.Chunks) {
		return k
	}
	if x := &reg.Chunks[k]; !word.Comma(r.Punct(x)) && !r.circumstance(x) && x.Kind != phrase.OfDate {
		return k
	}
	governed, moved := false, false
	for j := k; j < len(reg.Chunks) && j < k+maxCircumstances; j++ {
		x := &reg.Chunks[j]
		switch {
		case word.Comma(r.Punct(x)):
			governed = false
		case x.Kind == phrase.OfDate:
			governed, moved = false, true
		case x.Kind == phrase.OfPunct, x.Kind == phrase.OfQuote, x.Finite():
			return k
		case x.Kind == phrase.OfMention:
			m := &r.Mentions[x.Idx]
			switch {
			case governed, m.Bare, m.Kind == mention.Possessive:
				governed = m.Kind == mention.Possessive
			case moved && r.saysThings(m):
				if n := j + 1; n < len(reg.Chunks) && (reg.Chunks[n].Finite() || reg.Chunks[n].Kind == phrase.OfItem && reg.Chunks[n].Is(pack.Aux) && !reg.Chunks[n].Is(pack.Prep)) {
					return k
				}
				return j
			default:
				return k
			}
		case x.Is(pack.Of), r.circumstance(x), x.Is(pack.Prep) && (x.Mark&(pack.By|pack.With) == 0 || x.Mark&pack.By == 0 && moved && j > k && reg.Chunks[j-1].Trig != nil && word.IsTalk(reg.Chunks[j-1].Trig)): // "at the end of a talk with Y"
			governed, moved = true, true
		case x.Is(pack.Comp), x.Is(pack.Rel) && !x.Is(pack.Det), x.Is(pack.Sub), x.Is(pack.Aux), x.Is(pack.Prep):
			return k
		case x.Is(pack.Adverb), x.Is(pack.DayPart), x.Is(pack.Det):
			moved = moved || x.Is(pack.Adverb) && j > k && word.Comma(r.Punct(&reg.Chunks[j-1])) // "said, for his part, X"
		case x.Is(pack.And):
			governed = true
		default: // the noun that a preposition governs
			if !governed && j > k && !word.Comma(r.Punct(&reg.Chunks[j-1])) && !moved {
				return k
			}
			governed = false
		}
	}
	return k
}

// ObjectBehindComma is the chunk at which the object of a verb of meeting begins that is
// parted from it by when and where they met, between commas, of which the one at chunk j is
// the first; 0 if there is none such.
func (r *Reading) ObjectBehindComma(reg *phrase.Region, c *phrase.Clause, j int) int {
	if k := r.objectAfterSubject(reg, c, j, j+1); k > 0 {
		return k
	}
	if n := r.behindAside(reg, j); n > 0 {
		if k := r.objectAfterSubject(reg, c, j, n); k > 0 {
			return k
		}
	}
	if !word.IsTalk(c.Form) || c.Frame.Kind == pack.FDiscuss || c.Passive || !word.Comma(r.Punct(&reg.Chunks[j])) || !reg.Chunks[c.At].Finite() && !(c.Plan && c.Feat&pack.Inf != 0) || c.Get([]pack.Marker{pack.Subj}) == nil {
		return 0
	}
	for k := c.At + 1; k < j; k++ {
		if reg.Chunks[k].Kind == phrase.OfPunct {
			return 0
		}
	}
	k := r.pastCircumstances(reg, c.At+1)
	if k <= j || k >= len(reg.Chunks) {
		return 0
	}
	switch m := &r.Mentions[reg.Chunks[k].Idx]; m.Kind {
	case mention.Person, mention.Office, mention.Group:
		return k
	}
	return 0
}

// objectAfterSubject is the chunk at which the object of a verb of meeting begins that a
// comma parts from the subject behind the verb, in a language whose verbs come first:
// "met the minister of A, X, his counterpart of B, Y". 0 if none does: what stands there, at
// chunk n, is somebody of another state, or a counterpart.
func (r *Reading) objectAfterSubject(reg *phrase.Region, c *phrase.Clause, j, n int) int {
	if !word.IsTalk(c.Form) || c.Frame.Kind == pack.FDiscuss || c.Passive || !reg.Chunks[c.At].Finite() || n >= len(reg.Chunks) || !word.Comma(r.Punct(&reg.Chunks[j])) || reg.Chunks[n].Kind != phrase.OfMention {
		return 0
	}
	s := c.Get([]pack.Marker{pack.Subj})
	if s == nil || s.From <= c.At || s.To > j || len(s.Mentions) != 1 {
		return 0
	}
	governed := false
	for k := s.To; k < j; k++ {
		x := &reg.Chunks[k]
		if governed = x.Kind == phrase.OfItem && x.Is(pack.Prep) || governed && x.Kind != phrase.OfDate && x.Kind != phrase.OfPunct; governed && r.whereReceived(reg, k) {
			continue // "at his office in the ministry"
		}
		if x.Kind != phrase.OfDate && !(x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Place) && !(x.Kind == phrase.OfItem && (x.Is(pack.Prep) || x.Is(pack.DayPart) || x.Is(pack.Adverb)) && !x.Is(pack.Comp)) {
			return 0
		}
	}
	m := &r.Mentions[reg.Chunks[n].Idx]
	if m.Kind != mention.Person && m.Kind != mention.Office || r.Governed(reg, n) {
		return 0
	}
	if a := r.ChainRight(reg, n); a.To < len(reg.Chunks) && reg.Chunks[a.To].Finite() {
		return 0
	}
	if m.Counter {
		return n
	}
	a, b := r.stateOf(&r.Mentions[s.Mentions[0]]), r.stateOf(m)
	if b != "" && a != "" && a != b || b != "" && a == "" && r.Mentions[s.Mentions[0]].Kind == mention.Person && len(m.Titles) > 0 && c.Form.Has("receives") {
		return n
	}
	return 0
}

// whereReceived reports whether chunk k, behind a preposition, can be a part of where somebody was met.
func (r *Reading) whereReceived(reg *phrase.Region, k int) bool {
	x := &reg.Chunks[k]
	if x.Kind == phrase.OfMention {
		m := &r.Mentions[x.Idx]
		return m.Kind == mention.Body && len(m.Who) < 2 || m.Kind == mention.Possessive || r.Enclitic(x)
	}
	return x.Kind == phrase.OfItem && x.Trig == nil && !x.Finite() && (x.Is(pack.Prep) && !x.Is(pack.Comp) && !x.Is(pack.And) || x.Set == 0 || x.Set&^(word.Bit(pack.Word)|word.Bit(pack.Adj)|word.Bit(pack.Body)|word.Bit(pack.OrgWord)|word.Bit(pack.Det)) == 0)
}

// behindAside is the chunk behind the comma that closes what the comma at chunk j opens, in a
// language whose verbs come first: phrases that tell when, where, beside what or in whose
// presence, with a relative clause in them or without. 0 if it opens nothing such.
func (r *Reading) behindAside(reg *phrase.Region, j int) int {
	if j+2 >= len(reg.Chunks) || !r.whenWhere(&reg.Chunks[j+1]) && !r.witnessed(&reg.Chunks[j+1]) {
		return 0
	}
	rel := false
	for k := j + 2; k+1 < len(reg.Chunks) && k < j+maxCircumstances; k++ {
		x := &reg.Chunks[k]
		switch {
		case x.Kind == phrase.OfQuote, x.Is(pack.Comp) && x.Kind == phrase.OfItem && !x.Is(pack.Prep), x.Is(pack.Sub) && !x.Is(pack.Prep), x.Finite() && !rel:
			return 0
		case x.Is(pack.Rel) && x.Kind == phrase.OfItem && !x.Is(pack.Prep):
			rel = true
		case word.Comma(r.Punct(x)) && !r.whenWhere(&reg.Chunks[k+1]) && !r.witnessed(&reg.Chunks[k+1]) && !reg.Chunks[k+1].Is(pack.And):
			return k + 1
		}
	}
	return 0
}

// witnessed reports whether a chunk is a preposition that tells who was there too.
func (r *Reading) witnessed(x *phrase.Chunk) bool {
	return x.Kind == phrase.OfItem && x.Is(pack.Prep) && r.Has(&r.Items[x.Item], word.Bit(pack.Prep), "witness")
}

// whenWhere reports whether a chunk begins a phrase that tells when, where or beside what.
func (r *Reading) whenWhere(x *phrase.Chunk) bool {
	return x.Kind == phrase.OfDate || x.Kind == phrase.OfItem && x.Is(pack.Setting) || r.circumstance(x) || x.Kind == phrase.OfItem && x.Is(pack.DayPart)
}

// stateOf is the state of a mention: the one that it names, else that of the actor whom it
// is known to mean; empty if none is told.
func (r *Reading) stateOf(m *mention.Mention) string {
	if len(m.Countries) == 1 {
		return m.Countries[0]
	}
	if len(m.Who) == 1 {
		return r.Actors[m.Who[0]].Country
	}
	return ""
}

// circumstance reports whether a chunk is a preposition of when, where, or before whom.
func (r *Reading) circumstance(x *phrase.Chunk) bool {
	return x.Kind == phrase.OfItem && x.Is(pack.Prep) && !x.Is(pack.Comp) && x.Mark&(pack.OfM|pack.By|pack.With|pack.Between) == 0
}

// saysThings reports whether a mention can be who said something.
func (r *Reading) saysThings(m *mention.Mention) bool {
	switch m.Kind {
	case mention.Person, mention.Office, mention.Body, mention.Organisation, mention.Medium, mention.Group:
		return true
	}
	return false
}
