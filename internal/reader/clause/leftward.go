package clause

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// leftSubject walks from a verb to the left. It returns the subject, and the
// object where a relative pronoun stands for it.
func (r *Reading) leftSubject(reg *phrase.Region, c *phrase.Clause, j int, before []phrase.Clause) (subj, obj *phrase.Arg) {
	if k := r.overCue(reg, c, before, j); k >= 0 {
		j = k // "In Minsk, added X, will be held talks"
	}
	if j > 0 && word.Comma(r.Punct(&reg.Chunks[j])) { // "Orban, who visited Moscow, warned"
		if a := r.overRelative(reg, j); a != nil {
			if q := a.From - 1; q == 0 && reg.Chunks[q].Kind == phrase.OfItem && reg.Chunks[q].Is(pack.Prep) && reg.Chunks[q].Mark&(pack.To|pack.With) != 0 {
				a.Mark, a.From = reg.Chunks[q].Mark, q // "To Israel, which had kept silent, the minister replied"
				c.Args = append(c.Args, *a)
				return nil, nil
			}
			a.Mark = pack.Subj
			return a, nil
		}
	}
	if k := r.OverAside(reg, j); k >= 0 {
		j = k
	}
	joined, parted, words := false, false, 0
	sf := r.Pack.Order.SubjectFirst
	if n := j + 1; j > 0 && n < c.At && sf && !r.Pack.Order.Dropped && reg.Chunks[n].Kind == phrase.OfItem && r.Joins(&reg.Chunks[n]) {
		joined = true // "puis", that is an adverb too
	}
	unknown := r.Pack.Order.Incise && j > 0 && reg.Chunks[j].Kind == phrase.OfItem && (reg.Chunks[j].Set == 0 || reg.Chunks[j].Trig != nil && reg.Chunks[j].Trig.Class == pack.Noun) // a noun that names nobody stands next to the verb
	begin := 0
	if r.Pack.Order.MarkedBefore {
		begin = r.Stretch(reg, c.At) // the clause before has a subject of its own
	}
	for ; j >= begin && c.At-j < mention.MaxReach; j-- {
		x := &reg.Chunks[j]
		switch {
		case x.Kind == phrase.OfQuote:
			if !sf {
				return nil, nil
			}
			continue
		case x.Kind == phrase.OfDate:
			continue
		case x.Kind == phrase.OfMention && r.Pack.Order.MarkedBefore && r.objectOfTrip(reg, j):
			return nil, nil // "arrived in Tokyo (to) attend"
		case x.Kind == phrase.OfMention && r.Pack.Order.MarkedBefore && r.Mentions[x.Idx].Kind == mention.Organisation && j+1 < c.At && r.SetsBehind(&reg.Chunks[j+1]):
			words++ // "in New York on the assembly's margins"
		case x.Kind == phrase.OfMention && r.namesTalks(reg, c, j):
			c.Args = append(c.Args, phrase.Arg{Mark: pack.In, Mentions: []int32{x.Idx}, From: j, To: j + 1})
		case x.Kind == phrase.OfMention && c.Within(j) != nil:
			if r.Mentions[x.Idx].Kind != mention.Place {
				words++
			}
			j = c.Within(j).From
		case x.Kind == phrase.OfMention:
			if r.Pack.Order.MarkedBefore {
				if a := r.BeforePhrase(reg, c, begin, j); a != nil {
					return a, nil
				}
			}
			m := &r.Mentions[x.Idx]
			if m.Kind == mention.Possessive || m.Bare && !r.National(x.Idx) || r.OwnerAt(reg, j+1) {
				continue
			}
			if m.Kind == mention.Anaphor && m.Anaphor.Has("floats") && j > 0 && reg.Chunks[j-1].Kind == phrase.OfMention {
				continue // "A and B both hailed"
			}
			a := r.ChainLeft(reg, j)
			if len(a.Mentions) > 1 && r.ApposedObject(reg, a.From) { // "recalled its envoy, A, and B said"
				a.Mentions, a.From = a.Mentions[len(a.Mentions)-1:], j
			}
			if p := a.From - 1; p >= 0 {
				q := r.SkipDet(reg, p)
				sub := q >= 0 && words == 0 && sf && (reg.Chunks[q].Is(pack.Sub) && !r.wantsThat(&reg.Chunks[q]) || q != c.At && r.Pack.Order.Compound && reg.Chunks[q].Tail&(pack.AfterM|pack.Before) != 0 || r.Pack.Order.MarkedBefore && word.IsTrip(c.Form) && (m.Kind == mention.Person || m.Kind == mention.Office || m.Kind == mention.Group) || words == 0 && (r.ClauseUnder(reg, q, c.At) || r.ClauseTowards(reg, q, c))) // "after Managua expelled"
				if q >= 0 && !sub && !r.ofRelative(reg, c, &a) && !r.nominativeName(x.Idx) && (reg.Chunks[q].Is(pack.Prep) && !reg.Chunks[q].Is(pack.And) || reg.Chunks[q].Tail != 0 && q != c.At || reg.Chunks[q].Trig != nil && reg.Chunks[q].Trig.Frame.Accord) || q >= 0 && reg.Chunks[q].Is(pack.Of) && !r.OwnerAt(reg, q) {
					j = q
					if m.Kind != mention.Place {
						words++
					}
					if (q == 0 || r.doubled(reg, c, q) || r.Pack.Order.Cases && (r.Boundary(&reg.Chunks[q-1]) || r.whereOpens(reg, q-1) || reg.Chunks[q-1].Kind == phrase.OfDate || reg.Chunks[q-1].Kind == phrase.OfItem && reg.Chunks[q-1].Is(pack.Adverb) || r.together(reg, c, q)) || r.frontedWith(reg, c, q, &a) || r.towards(reg, c, q, &a)) && reg.Chunks[q].Mark != 0 { // "With Lavrov, whom he saw, the minister discussed"
						fronted := a
						fronted.Mark, fronted.From = reg.Chunks[q].Mark, q
						c.Args = append(c.Args, fronted)
					}
					continue
				}
			}
			if c.Infinitive && r.ofInfinitive(reg, a.From) {
				words++ // "is to see A before meeting B": A is the first verb's object
				j = a.From
				continue
			}
			if r.Oblique(a.Mentions) { // in a case that no subject has
				if mark := r.CaseMark(a.Mentions); mark != 0 && !parted && (words == 0 || (r.CaseOf(a.Mentions)&pack.Gen == 0 || a.From == 0 || r.Boundary(&reg.Chunks[a.From-1]))) {
					front := a
					front.Mark = mark
					c.Args = append(c.Args, front)
				}
				j = a.From
				continue
			}
			if m.Kind == mention.Place && (words > 0 || !m.City.Is(pack.Capital)) {
				continue
			}
			if r.Pack.Order.Construct && a.From > 0 && r.ownedDeed(&reg.Chunks[a.From-1]) {
				words++ // "after (the) meeting (of) Cairo held the minister talks"
				j = a.From
				continue
			}
			if unknown && parted && words > 0 {
				return nil, nil // "according to A, this appeal was launched"
			}
			if !sf && parted && words == 0 && !joined && a.From > 0 && reg.Chunks[a.From-1].Is(pack.Comp) && reg.Chunks[a.From-1].Kind == phrase.OfItem {
				a.Mark = pack.Subj // "said that Abdelatty, left for Riyadh"
				return argument(a), nil
			}
			if !sf && parted {
				if r.apposedTopic(reg, &a, c.At) {
					a.Mark = pack.Subj
					return argument(a), nil
				}
				return nil, nil
			}
			joined = joined || r.Pack.Order.MarkedBefore && r.JoinsBehind(reg, a.To)
			if joined && r.verbBefore(reg, before, a.From) >= 0 && (!parted || sf) {
				return nil, nil // "praised Y and met Z": the subject of the verb before
			}
			if joined && sf && !parted { // "is to brief her colleagues and will meet Y": a verb that no list has
				if g := r.FirstSubject(reg, 0, a.From); g != nil && len(g.Mentions) > 0 && g.To <= a.From {
					return &phrase.Arg{Mark: pack.Subj, Mentions: g.Mentions, From: g.From, To: g.To}, nil
				}
			}
			if !sf && words > 0 {
				return nil, nil // in a verb-first language a subject in front is next to its verb
			}
			a.Mark = pack.Subj
			if r.ofRelative(reg, c, &a) {
				return argument(a), nil // "whose minister met X"
			}
			if p := a.From - 1; p > 0 && reg.Chunks[p].Is(pack.Rel) { // "whom Cleverly met"
				if f := r.Form(&r.Items[reg.Chunks[p].Item], pack.Rel); f != nil && f.Is(pack.ObjForm) && (!reg.Chunks[p].Is(pack.Comp) || r.WhomAt(reg, p) || r.placeAt(reg, c, p)) {
					if d := r.deedBefore(reg, p); d != nil {
						return argument(a), d
					}
					ante := r.Antecedent(reg, p)
					if ante != nil {
						ante.Mark |= r.FirstMark(&reg.Chunks[p]) & pack.With // "with whom A dined"
					}
					return argument(a), ante
				}
			}
			return argument(a), nil
		case x.Is(pack.Rel):
			if r.relative(reg, c, j) || r.ReportedAt(reg, before, j) {
				return nil, nil
			}
			f := r.Form(&r.Items[x.Item], pack.Rel)
			ante := r.Antecedent(reg, j)
			if ante == nil {
				return nil, nil
			}
			if f != nil && f.Is(pack.ObjForm) && subj != nil {
				return subj, ante
			}
			if sf && words > 0 && f != nil && f.Is(pack.ObjForm) && !r.CanBeSubject(x) {
				return nil, nil // "whose plane had come": the plane
			}
			if c.Frame.Kind == pack.FEvent && words == 0 && r.Pack.Order.Cases && !r.CanBeSubject(x) && !(j > 0 && reg.Chunks[j-1].Is(pack.Prep)) {
				return nil, ante // "Russia, which-ACC backs Iran": Iran does
			}
			if s := r.subjectLeftOut(reg, c, before, j, ante); s != nil {
				ante.Mark |= r.FirstMark(x) & pack.With
				return s, ante
			}
			r.Alone(c, ante)
			ante.Mark = pack.Subj | pack.That
			return ante, nil
		case x.Is(pack.Comp), x.Is(pack.Sub) && !x.Is(pack.Prep):
			return nil, nil
		case x.Finite() && !x.Is(pack.Aux):
			return nil, nil
		case x.Is(pack.And):
			if words == 0 {
				joined = true
			}
		case x.Kind == phrase.OfPunct:
			if k := r.overCue(reg, c, before, j); k >= 0 {
				j = k + 1
				continue
			}
			m := r.Punct(x)
			if word.Semicolon(m) || word.Colon(m) || m == '/' && !r.Doc.Tokens[x.Last].Has(text.Glued) { // "Cairo/ MENA/ the minister said"
				return nil, nil
			}
			if word.Comma(m) {
				if k := r.PastAdverbials(reg, c.At+1); c.Front() && k < len(reg.Chunks) && reg.Chunks[k].Kind == phrase.OfMention && r.Nominative([]int32{reg.Chunks[k].Idx}) {
					return nil, nil // "X came, him-ACC received Y-NOM"
				}
				parted = true
				if !sf && joined {
					return nil, nil
				}
			}
		default:
			if x.Set&(word.Bit(pack.Aux)|word.Bit(pack.Adverb)|word.Bit(pack.Neg)|word.Bit(pack.Plan)|word.Bit(pack.Det)) == 0 && !(sf && x.Is(pack.Prep) && j+1 < c.At && reg.Chunks[j+1].Kind == phrase.OfDate) { // "Islamabad on Sunday accused"
				words++
			}
		}
	}
	return nil, nil
}

// argument is one by itself: most that are looked at turn out to be none of the verb's, and need no room.
func argument(a phrase.Arg) *phrase.Arg { return &a }

// namesTalks reports whether the city at chunk j, right before a word for talks that nobody stands behind, says
// where they were, in a language that sets what marks a verb before it: "the May Beijing talks", "the two (in) Beijing met".
func (r *Reading) namesTalks(reg *phrase.Region, c *phrase.Clause, j int) bool {
	if !r.Pack.Order.MarkedBefore || j != c.At-1 || !word.IsTalk(c.Form) || c.Frame.Kind != pack.FMeet || r.Mentions[reg.Chunks[j].Idx].Kind != mention.Place || len(c.Args) > 0 {
		return false
	}
	if n := c.At + 1; n < len(reg.Chunks) && (reg.Chunks[n].Kind == phrase.OfMention || reg.Chunks[n].Kind == phrase.OfItem && (reg.Chunks[n].Is(pack.Title) || reg.Chunks[n].Is(pack.Det))) {
		return false // "Beijing received the envoy"
	}
	p := j - 1
	return p < 0 || reg.Chunks[p].Kind != phrase.OfItem || !reg.Chunks[p].Is(pack.And) && !reg.Chunks[p].Is(pack.Prep)
}

// ofRelative reports whether a subject stands behind a relative pronoun that says whose it is, and which
// is then no object of the verb: "Germany, WHOSE chancellor received X".
func (r *Reading) ofRelative(reg *phrase.Region, c *phrase.Clause, a *phrase.Arg) bool {
	p := r.SkipDet(reg, a.From-1)
	if n := a.From - 1; n > 1 && word.Comma(r.Punct(&reg.Chunks[n])) && reg.Chunks[n-1].Kind == phrase.OfMention && r.Mentions[reg.Chunks[n-1].Idx].Kind == mention.Office { // "whose minister, X, met"
		p = r.SkipDet(reg, n-2)
	}
	if p < 1 || len(a.Mentions) != 1 || reg.Chunks[p].Kind != phrase.OfItem || !r.Has(&r.Items[reg.Chunks[p].Item], word.Bit(pack.Rel), "owner") {
		return false
	}
	if !r.Pack.Order.Inverted {
		return true
	}
	q := p - 1
	if word.Comma(r.Punct(&reg.Chunks[q])) && q > 0 {
		q--
	}
	if y := &reg.Chunks[q]; y.Kind != phrase.OfMention || r.Mentions[y.Idx].Kind == mention.Group || r.Mentions[y.Idx].Plural { // "several ministers, among THEM X"
		return false
	}
	return word.IsTalk(c.Form) || word.IsTrip(c.Form) || c.Frame.Kind == pack.FSay
}

// ownedDeed reports whether a chunk is a noun of meeting or of a trip: who stands behind it is whose it is.
func (r *Reading) ownedDeed(x *phrase.Chunk) bool {
	return x.Kind == phrase.OfItem && x.Trig != nil && x.Trig.Class == pack.Noun && (word.IsTalk(x.Trig) || word.IsTrip(x.Trig))
}

// placeAt reports whether a place and a comma stand before a relative pronoun at chunk p that can
// be the object of a verb of travelling: "Lima, which A will visit".
func (r *Reading) placeAt(reg *phrase.Region, c *phrase.Clause, p int) bool {
	if !word.IsTrip(c.Form) || !slices.Contains(c.Frame.To, pack.Obj) || p < 2 || !word.Comma(r.Punct(&reg.Chunks[p-1])) || reg.Chunks[p-2].Kind != phrase.OfMention {
		return false
	}
	k := r.Mentions[reg.Chunks[p-2].Idx].Kind
	return k == mention.Place || k == mention.Country
}

// overRelative is the antecedent of the relative clause that the comma at chunk
// j closes, nil if it closes none.
func (r *Reading) overRelative(reg *phrase.Region, j int) *phrase.Arg {
	verbs := 0
	for k := j - 1; k > 0 && k > j-mention.MaxReach; k-- {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfMention && verbs > 0 && word.Comma(r.Punct(&reg.Chunks[k-1])) && r.Pack.Order.Dropped && r.Pack.Order.SubjectFirst && r.Items[r.ItemAt[x.First]].Is(pack.Rel) { // "Panama, WHOSE minister visits Lima, recalled"
			return r.Antecedent(reg, k)
		}
		if x.Is(pack.Rel) && !r.OwnerAt(reg, k) {
			if (r.PlaceWord(x) || r.Has(&r.Items[x.Item], word.Bit(pack.Rel), "owner") && k > j-9 && j > 2 && reg.Chunks[j-1].Kind == phrase.OfMention && (word.Comma(r.Punct(&reg.Chunks[j-2])) || r.HoldsComma(&reg.Chunks[j-1]))) && verbs == 0 {
				return nil // "who was in Kyiv, where the president, X, asked": the comma closes a name
			}
			if r.PlaceWord(x) {
				continue // "Blinken, who flew in from Astana, where he had spoken, sat down with"
			}
			if verbs == 0 && (x.Is(pack.Comp) || x.Is(pack.Det)) || !word.Comma(r.Punct(&reg.Chunks[k-1])) {
				if !x.Is(pack.Comp) && !x.Is(pack.Det) {
					return nil
				}
				continue
			}
			a := r.Antecedent(reg, k)
			if a != nil && a.From == 1 && reg.Chunks[0].Is(pack.Prep) && reg.Chunks[0].Mark&pack.OfM != 0 {
				return nil // "Of X, whom he called a friend, he praised": who praised, it does not say
			}
			return a
		}
		if x.Finite() {
			verbs++
		}
		if m := r.Punct(x); word.Semicolon(m) || word.Colon(m) || x.Kind == phrase.OfQuote {
			return nil
		}
	}
	return nil
}

// verbBefore is the last clause with a finite verb before chunk j, -1 if none.
func (r *Reading) verbBefore(reg *phrase.Region, before []phrase.Clause, j int) int {
	for i := len(before) - 1; i >= 0; i-- {
		if before[i].At < j && reg.Chunks[before[i].At].Finite() {
			return i
		}
	}
	return -1
}

// Antecedent is the mention that a relative pronoun at chunk j belongs to.
func (r *Reading) Antecedent(reg *phrase.Region, j int) *phrase.Arg {
	if k := r.RelativeJoined(reg, j); k > 0 {
		j = k
	}
	for k := j - 1; k >= 0 && k > j-6; k-- {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfMention {
			a := r.ChainLeft(reg, k)
			if r.Mentions[x.Idx].Kind == mention.Possessive {
				return nil
			}
			if r.Mentions[x.Idx].Kind == mention.Region && r.Pack.Order.SubjectFirst && !r.Pack.Order.Inverted {
				continue // "its minister for the Americas, who"
			}
			if len(a.Mentions) > 1 && j+1 < len(reg.Chunks) && r.singular(&reg.Chunks[j+1]) { // "A and B, who was to meet": B
				a = phrase.Arg{Mentions: []int32{x.Idx}, From: k, To: k + 1}
			}
			a.Mark = pack.Obj
			return &a
		}
		if k > 0 && k == j-1 && r.SortOfPlace(x) && word.Comma(r.Punct(&reg.Chunks[k-1])) {
			continue // "Peru, a country that he visited"
		}
		if x.Kind == phrase.OfPunct && word.Comma(r.Punct(x)) || x.Is(pack.Prep) || x.Is(pack.And) || x.Is(pack.Det) && k < j-2 && reg.Chunks[k+1].Kind == phrase.OfMention && r.Mentions[reg.Chunks[k+1].Idx].Kind == mention.Region {
			continue
		}
		return nil
	}
	return nil
}

// deedBefore is whose deed the relative pronoun at chunk j means, where a noun of doing
// something stands before it with whom it was done to: "an Israeli strike on Doha, which
// Pakistan denounced".
func (r *Reading) deedBefore(reg *phrase.Region, j int) *phrase.Arg {
	k := j - 1
	if k > 0 && word.Comma(r.Punct(&reg.Chunks[k])) {
		k--
	}
	if k < 3 || reg.Chunks[k].Kind != phrase.OfMention {
		return nil
	}
	p := r.SkipDet(reg, r.ChainLeft(reg, k).From-1)
	if p < 2 || reg.Chunks[p].Kind != phrase.OfItem || !reg.Chunks[p].Is(pack.Prep) {
		return nil
	}
	n := &reg.Chunks[p-1]
	if n.Trig == nil || n.Trig.Class != pack.Noun || n.Trig.Frame.Kind != pack.FEvent || reg.Chunks[p-2].Kind != phrase.OfMention {
		return nil
	}
	if m := &r.Mentions[reg.Chunks[p-2].Idx]; m.Kind == mention.Possessive || !m.Bare && m.Kind != mention.Country {
		return nil
	}
	return &phrase.Arg{Mark: pack.Obj, Mentions: []int32{reg.Chunks[p-2].Idx}, From: p - 2, To: p - 1}
}

// singular reports whether a chunk begins with an auxiliary that only one can be the
// subject of: "was", "is due to".
func (r *Reading) singular(x *phrase.Chunk) bool {
	if x.Kind != phrase.OfItem {
		return false
	}
	one, other := false, false
	r.EachForm(x.First, func(f *pack.Form) {
		if f.Class == pack.Aux {
			sg := f.Has("sg") || f.Feat.HasFeat(pack.Sg)
			one, other = one || sg, other || !sg
		}
	})
	return one && !other
}

// placeOnly reports whether an argument is a place that is nobody: no subject for
// the verbs after it.
func (r *Reading) placeOnly(a *phrase.Arg) bool {
	m := &r.Mentions[a.Mentions[0]]
	return len(a.Mentions) == 1 && m.Kind == mention.Place && !m.City.Is(pack.Capital)
}

// together reports whether the phrase with a word for "with" at chunk q stands behind somebody who can
// be the subject, before a verb of meeting, a verb that carries the noun of one, or a deed: "Putin with
// Erdogan discussed", "Putin in Sochi with Erdogan met". Not "the meeting of Putin with Erdogan took place".
func (r *Reading) together(reg *phrase.Region, c *phrase.Clause, q int) bool {
	if !word.IsTalk(c.Form) && c.Form.Class != pack.Support && c.Frame.Kind != pack.FEvent || reg.Chunks[q].Mark&pack.With == 0 || reg.Chunks[q-1].Kind != phrase.OfMention {
		return false
	}
	k := q - 1
	if r.Mentions[reg.Chunks[k].Idx].Kind == mention.Place && k > 1 && reg.Chunks[k-1].Is(pack.Prep) {
		k -= 2
	}
	return reg.Chunks[k].Kind == phrase.OfMention && r.Mentions[reg.Chunks[k].Idx].Kind != mention.Place && !r.Oblique([]int32{reg.Chunks[k].Idx})
}

// wantsThat reports whether a word, a preposition too, opens a clause only with a word for "that" or an
// infinitive behind it: what stands behind it alone is no subject.
func (r *Reading) wantsThat(x *phrase.Chunk) bool {
	return r.Pack.Order.Inverted && x.Is(pack.Prep) && r.WordSet(x.Last-1)&word.Bit(pack.Comp) == 0
}

// ofInfinitive reports whether the mention that begins at chunk from stands behind an infinitive, as its object.
func (r *Reading) ofInfinitive(reg *phrase.Region, from int) bool {
	for k := from - 1; k >= 0 && k > from-mention.MaxAdverbials; k-- {
		x := &reg.Chunks[k]
		switch {
		case x.Trig != nil && x.Trig.Class == pack.Verb && x.Feat&pack.Inf != 0 && !x.Finite():
			return true
		case x.Kind == phrase.OfDate, x.Kind == phrase.OfItem && !x.Finite() && x.Trig == nil && (x.Is(pack.Det) || x.Is(pack.Adverb) || x.Is(pack.Prep) && x.Mark&(pack.To|pack.With) != 0):
		default:
			return false
		}
	}
	return false
}
