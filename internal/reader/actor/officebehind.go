package actor

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// An office that stands behind its holder's name without a mark between, in a language
// whose verbs come first and whose nouns take their owner directly: "with A B the
// ambassador of C", "said A B the minister of C that".

// AppointBehind joins a bare name to the office without an article that follows it, where
// the two cannot be one who does something and another to whom it is done.
func (r *Reading) AppointBehind() {
	if !r.Pack.Order.Construct {
		return
	}
	gone := map[int32]bool{}
	for mi := range r.Mentions {
		if mi == 0 {
			continue
		}
		m, o := &r.Mentions[mi-1], &r.Mentions[mi]
		if m.Kind != mention.Person || len(m.Titles) > 0 || len(m.Countries) > 0 || m.Sent != o.Sent || o.First != m.Last || !r.ConstructOffice(o) || !r.oneWith(int32(mi-1), o) { //nolint:gosec // bounded by the text
			continue
		}
		gone[int32(mi)] = true //nolint:gosec // bounded by the text
		m.Last, m.Titles, m.Countries, m.CountryAt, m.Org, m.Body, m.Elsewhere = o.Last, o.Titles, o.Countries, o.CountryAt, o.Org, o.Body, o.Elsewhere
		m.Feat |= o.Feat
		m.Weak = false
		for i := m.First; i < m.Last; i++ {
			r.MentAt[i] = int32(mi - 1) //nolint:gosec // bounded by the text
		}
	}
	r.DropMentions(gone)
}

// oneWith reports whether the office behind the bare name of mention mi is that one's: the
// name is no holder of another state's, and a preposition, "and", or another person stands
// before it, or a verb whose subject has no object.
func (r *Reading) oneWith(mi int32, o *mention.Mention) bool {
	m := &r.Mentions[mi]
	if h := r.homeOf(m); h != "" && (len(o.Countries) == 0 || h != o.Countries[0]) {
		return false
	}
	k := r.ItemAt[m.First] - 1
	for ; k >= 0 && !r.SentFirst[r.Items[k].Last] && (r.DateAt[r.Items[k].First] >= 0 || r.Items[k].Only(word.Bit(pack.Adverb)|word.Bit(pack.DayPart)) && r.Items[k].Set != 0); k-- {
	}
	if k < 0 || r.SentFirst[m.First] {
		return false
	}
	it := &r.Items[k]
	if a := r.MentAt[it.First]; a >= 0 && a < mi && (r.Mentions[a].Kind == mention.Person || r.Mentions[a].Kind == mention.Office) {
		return true // who did it stands before
	}
	switch {
	case it.Is(pack.And) && r.Doc.Tokens[it.First].Has(text.Cut), r.Has(it, word.Bit(pack.Det), "each"):
		return true
	case it.Is(pack.Prep) && !it.Is(pack.Comp) && !it.Is(pack.Verb):
		return k == 0 || !r.VerbAt(k-1, pack.FMeet, pack.FCall, pack.FDiscuss, pack.FEvent, pack.FSay)
	}
	return r.VerbAt(k, pack.FArrive) || r.VerbAt(k, pack.FSay) && r.SaidAt(r.ItemAt[o.Last], o.Sent)
}

// homeOf is the state of the holder of an office whose name a mention has; empty if no
// table has him.
func (r *Reading) homeOf(m *mention.Mention) string {
	a := Actor{Kind: mention.Person, Parts: r.NameParts(m)}
	r.holderOf(&a, m)
	return a.Country
}
