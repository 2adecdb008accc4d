package reference

import (
	"slices"
	"sort"
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/actor"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Who an office without a name and a state is: "the minister".

// bodyWithin reports whether an office for anybody names a body as its own, so that it is nobody
// spoken of before: "the State Department official".
func (r *Reading) bodyWithin(m *mention.Mention) bool {
	if !m.Generic || !r.Pack.Habits.Cased || r.Pack.Order.Inverted {
		return false
	}
	for k := r.ItemAt[m.First]; k < r.ItemAt[m.Last]; k++ {
		if r.Items[k].Is(pack.Body) || r.Items[k].Is(pack.Seat) || r.Items[k].Is(pack.Org) {
			return true
		}
	}
	return false
}

// theOffice finds whom "the minister" means: the one spoken of, if the title
// fits, else the one most often named so far, but not one whom the same
// sentence has just named; nobody yet, else, a holder without a name.
// What gender its verb tells rules out a man, and, where a man fits, a woman.
func (r *Reading) theOffice(mi int32, role string, her, him bool) []int32 {
	sent := r.Mentions[mi].Sent
	if m := &r.Mentions[mi]; m.Indef || !r.Pack.Order.SubjectFirst && r.Pack.Order.Construct && r.Unowned(m) {
		return []int32{r.NewActor(actor.Actor{Kind: mention.Office, Role: role})}
	}
	short := ""
	if t := r.Mentions[mi].Titles; len(t) > 0 {
		short = t[len(t)-1].Get("for") // "the Secretary" is short for several offices
	}
	fem, masc := r.officeGender(&r.Mentions[mi])
	f0, m0 := r.GenderOf(&r.Mentions[mi])
	byTitle := masc && f0 == m0
	fits := func(w int32) bool {
		a := &r.Actors[w]
		if f, m := r.actorGender(a); fem != masc && f != m && fem != f && !(byTitle && r.titledAsMan(a)) || r.quotedBeside(w, mi) {
			return false // "la ministra" is no man; nor does he name himself in what he says
		}
		return (a.Kind == mention.Person || a.Kind == mention.Office) && !a.Generic && !a.Group && !slices.Contains(r.Others, w) && (actor.RoleFits(a.Role, role) && !(role == "official" && word.Heads(a.Role)) || r.holdsToo(w, mi, role) || a.Role != "" && short != "" && strings.Contains(short, a.Role))
	}
	if all := fits; her {
		fits = func(w int32) bool { return all(w) && r.Actors[w].CanBe(true, false) }
	} else if him && r.manFits(all) {
		fits = func(w int32) bool { return all(w) && r.Actors[w].CanBe(false, true) }
	}
	if w := r.inOwnWords(mi, role, fits); w >= 0 {
		return []int32{w}
	}
	if c := r.stateSpokenOf(mi); c != "" { // "he will visit Portugal and meet the president of the country"
		for w := range r.Considered {
			if r.Actors[w].Country == c && fits(w) {
				return []int32{w}
			}
		}
		return []int32{r.NewActor(actor.Actor{Kind: mention.Office, Role: role, Country: c})}
	}
	if t := r.Mentions[mi].Titles; r.Pack.Order.Cases && len(t) > 0 && t[0].Has("anaphoric") { // "the politician": who spoke last, else whom the story is about
		if who, n := r.State.Speakers, len(r.Statements); n > 0 && len(who) == 1 && r.Statements[n-1].Sent >= sent-1 && fits(who[0]) {
			return who
		}
		if w := r.Hero(nil); w >= 0 && fits(w) {
			return []int32{w}
		}
	}
	if short != "" {
		if w := r.calledSo(mi); w >= 0 && fits(w) {
			return []int32{w}
		}
	}
	if m := &r.Mentions[mi]; !r.Pack.Order.SubjectFirst && (role == "official" || role == "other") {
		if own := r.OfficesOf(nil, m); len(own) == 1 && strings.Contains(own[0], " ") { // "the crown prince" is no president
			all := fits
			fits = func(w int32) bool { return all(w) && slices.Contains(r.Actors[w].Offices, own[0]) }
		}
	}
	if w := r.namedByTheseWords(mi); w >= 0 && (role == "official" || role == "other" || role == "deputy-minister") && !r.Mentions[mi].Generic {
		return []int32{w}
	}
	if who := r.State.Speakers; len(who) == 1 && role == "spokesperson" && r.Actors[who[0]].Kind == mention.Person && fits(who[0]) && r.State.Spoke >= sent-1 && r.Paragraph(r.State.Spoke) == r.Paragraph(sent) {
		return who // "… said Peskov. The spokesman denied"
	}
	if o := r.Pack.Order; o.SubjectFirst && !o.Inverted && (role == "official" || role == "other") && short == "" && !r.Mentions[mi].Generic { // "the mayor" is who was called so
		so, all := r.NamedSo(mi), fits
		fits = func(w int32) bool { return all(w) && slices.Contains(so, w) }
	}
	if r.Pack.Order.Cases || r.Pack.Order.Incise && role == "head-of-state" || r.Pack.Order.Inverted && r.Pack.Order.Dropped && role != "foreign-minister" {
		if so := r.NamedSo(mi); len(so) > 0 {
			all := fits
			some := false
			for _, w := range so {
				some = some || all(w)
			}
			if some {
				fits = func(w int32) bool { return all(w) && slices.Contains(so, w) }
			}
		}
	}
	if w := r.TitleTwin(mi, fits); w >= 0 {
		return []int32{w}
	}
	if who := r.Elided(sent); r.Pack.Order.Cases && len(who) == 1 && fits(who[0]) && (mi == 0 || r.Mentions[mi-1].Sent != sent) {
		return who // in a diary the one whose it is
	}
	if w := r.ofTheHouse(mi, role, fits); w >= 0 {
		return []int32{w}
	}
	if w := r.spokeSince(mi, fits); w >= 0 {
		return []int32{w}
	}
	if w := r.State.Subject; w >= 0 && fits(w) && !(r.Pack.Order.Cases && r.opensParagraph(mi) && r.Lesser(w, mi, fits)) {
		return []int32{w}
	}
	best, score := int32(-1), -1
	for w := range r.Considered {
		if !fits(w) {
			continue
		}
		n, last, same := 0, int32(-1), false
		seen := r.Actors[w].Seen
		if len(seen) > mention.MaxAlike { // the earlier ones are only counted
			n = max(0, sort.Search(len(seen), func(i int) bool { return seen[i] >= mi })-mention.MaxAlike)
			seen = seen[n:]
		}
		for _, x := range seen {
			if x >= mi {
				break
			}
			n, last = n+1, x
			same = same || r.Mentions[x].Sent == sent
		}
		if last < 0 {
			continue
		}
		v := 2 * n
		if same {
			v = 0
		} else if r.Mentions[last].Sent >= sent-2 {
			v += 3
		}
		if v > score {
			best, score = w, v
		}
	}
	if best >= 0 {
		return []int32{best}
	}
	if w := r.spokeThere(mi); w >= 0 {
		return []int32{w}
	}
	if c := r.PostedBefore(r.Mentions[mi].First, sent); c != "" && date.Unique(role) { // "the ambassador in Mali was summoned by the foreign minister"
		return []int32{r.HolderOfOffice(role, c, "")}
	}
	for w := range r.Considered { // named only later
		if fits(w) && (role != "other" && role != "" || r.Actors[w].Role != "spokesperson") && !r.toldApart(w, sent) && !r.peerToCome(w, sent) {
			return []int32{w}
		}
	}
	return []int32{r.NewActor(actor.Actor{Kind: mention.Office, Role: role})}
}

// stateSpokenOf is the state that a word for "the country" behind an office means, or behind the next
// one that "and" joins to it: the one named last before it in its sentence, or to which the trip told
// last leads. Empty if there is no such word, or nothing tells.
func (r *Reading) stateSpokenOf(mi int32) string {
	k := r.ItemAt[r.Mentions[mi].Last]
	if int(k)+1 < len(r.Items) && r.Items[k].Is(pack.And) {
		if o := r.MentAt[r.Items[k+1].First]; o >= 0 && r.Mentions[o].Kind == mention.Office && len(r.Mentions[o].Countries) == 0 {
			k = r.ItemAt[r.Mentions[o].Last]
		}
	}
	if int(k) >= len(r.Items) || !r.Has(&r.Items[k], word.Bit(pack.Word), "thatstate") {
		return ""
	}
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent == r.Mentions[mi].Sent; i-- {
		switch x := &r.Mentions[i]; x.Kind {
		case mention.Country:
			if len(x.Countries) == 1 && !x.Bare {
				return x.Countries[0]
			}
		case mention.Place:
			if x.City.Country != "" {
				return x.City.Country
			}
		}
	}
	if n := len(r.Visits) - 1; n >= 0 {
		return r.Visits[n].To.Country
	}
	return ""
}

// quotedBeside reports whether somebody is named in words that are quoted in the sentence of a mention
// that stands outside of them, and nowhere else in it: “Minister X will come,” said the minister.
func (r *Reading) quotedBeside(w, mi int32) bool {
	if r.Enclosing(r.Mentions[mi].First) >= 0 {
		return false
	}
	in := false
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent == r.Mentions[mi].Sent; i-- {
		if x := &r.Mentions[i]; slices.Contains(x.Who, w) {
			if r.Enclosing(x.First) < 0 {
				return false
			}
			in = true
		}
	}
	return in
}

// toldApart reports whether somebody is first named in a sentence, with his office and his state:
// the one without a state who stands before him there is another, "the king, who received the
// president of Paraguay, X".
func (r *Reading) toldApart(w, sent int32) bool {
	if len(r.Actors[w].Seen) == 0 {
		return false
	}
	m := &r.Mentions[r.Actors[w].Seen[0]]
	return m.Sent == sent && len(m.Titles) > 0 && len(m.Countries) > 0
}

// peerToCome reports whether somebody is first named in a sentence as the counterpart of another: "the
// president met his counterparts of A, X, and of B, Y".
func (r *Reading) peerToCome(w, sent int32) bool {
	if len(r.Actors[w].Seen) == 0 {
		return false
	}
	m := &r.Mentions[r.Actors[w].Seen[0]]
	return m.Sent == sent && m.Counter
}

// calledSo is the person named last with the very title that a mention is: of two
// ministers "the Secretary" is the one whom the text calls Secretary; -1 if there is none.
func (r *Reading) calledSo(mi int32) int32 {
	word := r.Doc.Tokens[r.Mentions[mi].Last-1].ID
	if word == 0 || len(r.Mentions[mi].Titles) == 0 {
		return -1
	}
	for i := mi - 1; i >= 0 && i > mi-mention.MaxAlike; i-- {
		m := &r.Mentions[i]
		if m.Kind != mention.Person || len(m.Who) != 1 || len(m.Titles) == 0 {
			continue
		}
		if r.Doc.Tokens[m.First].ID == word {
			return m.Who[0]
		}
	}
	return -1
}

// namedByTheseWords is the person named last by an office of several words, of which a mention has
// the very same: "the vice-president of F, X … the vice-president"; -1 if there is none.
func (r *Reading) namedByTheseWords(mi int32) int32 {
	m := &r.Mentions[mi]
	n := m.Last - m.First
	if n < 2 || len(m.Countries) > 0 || m.Org != nil {
		return -1
	}
	for i := mi - 1; i >= 0 && i > mi-mention.MaxAlike; i-- {
		o := &r.Mentions[i]
		if o.Kind != mention.Person || len(o.Who) != 1 || o.Last-o.First <= n || slices.Contains(r.Others, o.Who[0]) {
			continue
		}
		same := true
		for k := int32(0); k < n && same; k++ {
			same = r.Doc.Tokens[o.First+k].ID != 0 && r.Doc.Tokens[o.First+k].ID == r.Doc.Tokens[m.First+k].ID
		}
		if same {
			return o.Who[0]
		}
	}
	return -1
}

// opensParagraph reports whether a mention is the first of somebody in its paragraph.
func (r *Reading) opensParagraph(mi int32) bool {
	for i := mi - 1; i >= 0 && r.Para[r.Mentions[i].First] == r.Para[r.Mentions[mi].First]; i-- {
		if k := r.Mentions[i].Kind; k == mention.Person || k == mention.Office || k == mention.Pronoun {
			return false
		}
	}
	return true
}

// holdsToo reports whether the text, before a mention, gave somebody an office whose holder has
// another too: "Prime Minister and Minister of Foreign Affairs X … the Prime Minister".
func (r *Reading) holdsToo(w, mi int32, role string) bool {
	n := 0
	for _, x := range r.Actors[w].Seen {
		if x >= mi || n > mention.MaxAlike {
			break
		}
		n++
		for _, t := range r.Mentions[x].Titles {
			if role != "" && t.Get("holds") == role {
				return true
			}
		}
	}
	return false
}

// inOwnWords is the holder of an office of which a state has one, in the words of somebody who serves that
// state, where the text has named one of it: "President A of X saw President B of Y. Y's spokesman said that THE PRESIDENT
// would come". -1 elsewhere.
func (r *Reading) inOwnWords(mi int32, role string, fits func(int32) bool) int32 {
	m := &r.Mentions[mi]
	if !r.Pack.Order.SubjectFirst || !date.Unique(role) || !m.Definite || m.Poss != nil || len(m.Countries) > 0 || r.Enclosing(m.First) >= 0 {
		return -1
	}
	said, k := false, r.ItemAt[m.First]-1
	for ; k >= r.ItemAt[r.Doc.Sents[m.Sent].First] && !said; k-- {
		said = r.Items[k].Is(pack.Comp) && !r.Items[k].Is(pack.Det)
		if !said && !r.Items[k].Is(pack.Det) && !r.Items[k].Is(pack.Adverb) {
			return -1
		}
	}
	if !said {
		return -1
	}
	state := ""
	for i := mi - 1; i >= 0 && r.Mentions[i].Sent == m.Sent; i-- {
		x := &r.Mentions[i]
		if x.Kind == mention.Person && len(x.Who) == 1 && r.Actors[x.Who[0]].Country != "" && !word.Heads(r.Actors[x.Who[0]].Role) && r.Actors[x.Who[0]].Role != "" {
			state = r.Actors[x.Who[0]].Country
		}
	}
	only := int32(-1)
	for w := range r.Considered {
		if state == "" || r.Actors[w].Country != state || !fits(w) || len(r.Actors[w].Seen) == 0 || r.Actors[w].Seen[0] >= mi {
			continue
		}
		if only >= 0 {
			return -1
		}
		only = w
	}
	return only
}

// manFits reports whether somebody who is no woman fits.
func (r *Reading) manFits(fits func(int32) bool) bool {
	for w := range r.Considered {
		if fits(w) && r.Actors[w].CanBe(false, true) {
			return true
		}
	}
	return false
}
