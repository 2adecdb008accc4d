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
	if c == "" || !r.wordBefore(m.Sent, r.ItemAt[m.First], word.IsTalk) && !r.meetsPronoun(m) {
		return ""
	}
	para := r.Doc.Sents[m.Sent].Para
	for i := mi - 1; i >= max(0, mi-MaxApart) && r.Doc.Sents[r.Mentions[i].Sent].Para == para; i-- {
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
