package actor

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// The state of those whom a traveller meets where he has come, "A of B arrived in C; (he)
// met the prime minister D": theirs is C, where nothing else is told.

// stateArrivedIn is the state to which a paragraph says before mention mi that somebody of
// another state, c, has travelled, where a word for meeting stands before that mention in
// its sentence, or a pronoun and then such a word right behind it; empty if it does not.
func (r *Reading) stateArrivedIn(mi int32, c string) string {
	m := &r.Mentions[mi]
	toHim := r.tellsHim(m)
	if !toHim && (c == "" || !r.wordBefore(m.Sent, r.ItemAt[m.First], word.IsTalk) && !r.meetsPronoun(m) && !r.receivesGuest(m, c)) {
		return ""
	}
	para := r.Doc.Sents[m.Sent].Para
	for i := mi - 1; i >= max(0, mi-MaxApart) && (toHim || r.Doc.Sents[r.Mentions[i].Sent].Para == para); i-- {
		x, to := &r.Mentions[i], ""
		switch {
		case x.Kind == mention.Place:
			to = x.City.Country
		case x.Kind == mention.Country && !x.Bare && len(x.Countries) == 1:
			to = x.Countries[0]
		}
		k := r.ItemAt[x.First] - 1
		if to == "" || to == c || k < 0 || r.SentFirst[x.First] {
			continue
		}
		if slices.ContainsFunc(r.Forms(&r.Items[k], word.Bit(pack.Verb)), word.IsTrip) {
			return to // "left Niamey"
		}
		for _, f := range r.Forms(&r.Items[k], word.Bit(pack.Prep)) {
			if f.Markers&(pack.To|pack.In) != 0 && r.wordBefore(x.Sent, k, word.IsTrip) {
				return to
			}
			if toHim && f.Markers&pack.In != 0 && x.Kind == mention.Place && r.SentFirst[r.Items[k].First] && r.Doc.Sents[x.Sent].Para == para {
				return to // "In Tokyo he had seen A. The minister B gave him a dinner"
			}
		}
	}
	if r.Pack.Order.MarkedBefore {
		return r.guestIn(mi, c)
	}
	return ""
}

// guestIn is the state to which an earlier paragraph brought somebody of state c: where a verb of
// travel leads in a sentence that begins with him, or whose officer begins the one in which a
// word for "visiting" stands before him: "A's prime minister talked with the visiting B".
func (r *Reading) guestIn(mi int32, c string) string {
	for i := mi - 1; i >= max(0, mi-MaxApart); i-- {
		x := &r.Mentions[i]
		if k := r.ItemAt[x.First]; k == 0 || r.SentFirst[x.First] {
			continue
		}
		first := r.officerFirst(x.Sent)
		switch {
		case first == "":
		case x.Kind == mention.Place && x.City.Country != c && first == c || x.Kind == mention.Country && !x.Bare && len(x.Countries) == 1 && x.Countries[0] != c && first == c:
			if slices.ContainsFunc(r.Forms(&r.Items[r.ItemAt[x.First]-1], word.Bit(pack.Verb)), word.IsTrip) {
				if x.Kind == mention.Place {
					return x.City.Country
				}
				return x.Countries[0]
			}
		case (x.Kind == mention.Person || x.Kind == mention.Office) && len(x.Who) == 1 && r.Actors[x.Who[0]].Country == c && first != c:
			for k := r.ItemAt[x.First] - 1; k > r.ItemAt[x.First]-3 && k >= 0; k-- {
				if slices.ContainsFunc(r.Forms(&r.Items[k], word.Bit(pack.Verb)), func(f *pack.Form) bool { return word.IsTrip(f) && f.Has("hither") }) {
					return first
				}
			}
		}
	}
	return ""
}

// officerFirst is the state of the first person or office that a sentence names.
func (r *Reading) officerFirst(sent int32) string {
	for i := r.Doc.Sents[sent].First; i < r.Doc.Sents[sent].Last; i++ {
		if mi := r.MentAt[i]; mi >= 0 {
			if m := &r.Mentions[mi]; (m.Kind == mention.Person || m.Kind == mention.Office) && len(m.Who) == 1 {
				return r.Actors[m.Who[0]].Country
			}
		}
	}
	return ""
}

// meetsPronoun reports whether right behind a mention a pronoun stands and then a verb of meeting:
// "le président X l'a reçue".
func (r *Reading) meetsPronoun(m *mention.Mention) bool {
	them := false
	for k := int(r.ItemAt[m.Last]); k < len(r.Items) && k < int(r.ItemAt[m.Last])+5 && r.Sent[r.Items[k].First] == m.Sent; k++ {
		it := &r.Items[k]
		if r.Doc.Tokens[it.First].Kind == text.Punct && (k > int(r.ItemAt[m.Last]) || !word.Comma(rune(r.Doc.Tokens[it.First].Num))) {
			return false
		}
		them = them || it.Is(pack.Pronoun)
		for _, f := range r.Forms(it, word.Bit(pack.Verb)) {
			if them && word.IsTalk(f) {
				return true
			}
		}
	}
	return false
}

// tellsHim reports whether right behind a mention a pronoun stands that says to whom its verb does something, in a
// language that has such pronouns in front: "the speaker, A, lui a dit".
func (r *Reading) tellsHim(m *mention.Mention) bool {
	k := r.ItemAt[m.Last]
	if !r.Pack.Order.Incise || r.Pack.Order.Dropped || int(k)+1 >= len(r.Items) {
		return false
	}
	if t := r.Doc.Tokens[r.Items[k].First]; t.Kind == text.Punct && word.Comma(rune(t.Num)) {
		k++
	}
	return r.Has(&r.Items[k], word.Bit(pack.Pronoun), "dative") && r.Sent[r.Items[k].First] == m.Sent
}

// receivesGuest reports whether right behind a mention a verb of receiving stands and then a pronoun, an office
// whose state is not told, or one of state c: "the minister X received him", "received the guest".
func (r *Reading) receivesGuest(m *mention.Mention, c string) bool {
	verb := false
	for k := int(r.ItemAt[m.Last]); k < len(r.Items) && k < int(r.ItemAt[m.Last])+4 && r.Sent[r.Items[k].First] == m.Sent; k++ {
		it := &r.Items[k]
		if r.Doc.Tokens[it.First].Kind == text.Punct {
			return false
		}
		if mi := r.MentAt[it.First]; verb && mi >= 0 {
			switch g := &r.Mentions[mi]; g.Kind {
			case mention.Pronoun:
				return true
			case mention.Office:
				return len(g.Countries) == 0
			case mention.Person:
				return len(g.Who) == 1 && r.Actors[g.Who[0]].Country == c
			default:
				return false
			}
		}
		if slices.ContainsFunc(r.Forms(it, word.Bit(pack.Verb)), func(f *pack.Form) bool { return word.IsTalk(f) && f.Has("receives") }) {
			verb = true
		}
	}
	return false
}

// wordBefore reports whether a verb or a noun of a sort stands before item k in a sentence.
func (r *Reading) wordBefore(sent, k int32, sort func(*pack.Form) bool) bool {
	for k--; k >= r.ItemAt[r.Doc.Sents[sent].First]; k-- {
		for _, f := range r.Forms(&r.Items[k], word.Bit(pack.Verb)|word.Bit(pack.Noun)) {
			if f.Frame != nil && sort(f) {
				return true
			}
		}
	}
	return false
}

// MaxApart bounds how many meetings, or visits, apart two records of one
// encounter are looked for: a text that tells of more is a list, not a story.
const MaxApart = 200
