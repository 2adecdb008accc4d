package mention

import (
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Names that stand in apposition behind a long description of who bears them, in a
// language whose verbs come first: "said the researcher in the institute of X A B that".

// maxDescription bounds the items of a description before its name.
const maxDescription = 14

// Appose joins an office to the name behind its description: always where its title
// names anybody (a member, a researcher), else where a verb of saying goes before it
// and what was said follows.
func (r *Reading) Appose() {
	if !r.Pack.Order.Construct {
		return
	}
	gone := map[int32]bool{}
	for mi := range r.Mentions {
		m := &r.Mentions[mi]
		if gone[int32(mi)] || m.Kind != Office || m.Plural || m.Dual || m.Counter || m.Name.First >= 0 || m.Last >= int32(len(r.Doc.Tokens)) { //nolint:gosec // bounded by the text
			continue
		}
		k := r.ItemAt[m.Last]
		n, through := r.NameBehind(k, m.Sent)
		if n < 0 || through == 0 {
			continue
		}
		x := &r.Mentions[n]
		if !m.Generic && !r.Unowned(m) && !r.ofParty(m, x) && !r.objectPlace(m) && !r.objectNext(x) && !(r.sayBefore(r.ItemAt[m.First]) && r.SaidAt(r.ItemAt[x.Last], m.Sent)) {
			continue
		}
		for i := int32(mi) + 1; i <= n; i++ { //nolint:gosec // bounded by the text
			gone[i] = true
		}
		m.Last, m.Name, m.Kind, m.Weak, m.Generic = x.Last, x.Name, Person, false, false
		for i := m.First; i < m.Last; i++ {
			r.MentAt[i] = int32(mi) //nolint:gosec // bounded by the text
		}
	}
	r.DropMentions(gone)
}

// DropMentions takes mentions out that became parts of others.
func (r *Reading) DropMentions(gone map[int32]bool) {
	if len(gone) == 0 {
		return
	}
	kept, moved := r.Mentions[:0], make([]int32, len(r.Mentions))
	for mi := range r.Mentions {
		moved[mi] = int32(len(kept))
		if !gone[int32(mi)] { //nolint:gosec // bounded by the text
			kept = append(kept, r.Mentions[mi])
		}
	}
	r.Mentions = kept
	for i, mi := range r.MentAt {
		if mi >= 0 {
			r.MentAt[i] = moved[mi]
		}
	}
}

// NameBehind is the mention of a bare name that ends the noun phrase which goes on at
// item k, and how many items lie before it; -1 if a mark, a clause, another person or
// a word for "with" or "to" comes first.
func (r *Reading) NameBehind(k, sent int32) (mi int32, n int) {
	end := min(r.ItemAt[r.Doc.Sents[sent].Last], k+maxDescription)
	addressed := false
	for i := k; i < end; i++ {
		it := &r.Items[i]
		if a := r.MentAt[it.First]; a >= 0 && r.Mentions[a].First == it.First {
			m := &r.Mentions[a]
			switch m.Kind {
			case Person:
				if len(m.Titles) > 0 || addressed || i > k && !r.endsPhrase(i-1) {
					return -1, 0
				}
				return a, n
			case Office, Anaphor, Pronoun, Medium:
				return -1, 0
			}
		}
		switch {
		case r.DateAt[it.First] >= 0, r.Doc.Tokens[it.First].Kind != text.Word, it.Is(pack.Comp), it.Is(pack.Rel), it.Is(pack.Sub) && !it.Is(pack.Prep), it.Is(pack.Neg), it.Is(pack.Plan), it.Is(pack.Possessive) && !it.Is(pack.Word), r.TalkNoun(it):
			return -1, 0
		case it.Is(pack.Prep) || it.Is(pack.Of):
			addressed = false
			for _, f := range r.Forms(it, word.Bit(pack.Prep)) {
				if f.Markers&pack.With != 0 && f.Markers&(pack.In|pack.OfM) == 0 || f.Markers&(pack.By|pack.Against|pack.During|pack.About|pack.On) != 0 && f.Markers&(pack.In|pack.OfM|pack.To|pack.From) == 0 {
					return -1, 0
				}
				addressed = addressed || f.Markers&pack.To != 0
			}
			if addressed && i+1 < end {
				x := &r.Items[i+1]
				if x.Set&(word.Bit(pack.Org)|word.Bit(pack.Body)|word.Bit(pack.Country)|word.Bit(pack.Group)|word.Bit(pack.OrgWord)|word.Bit(pack.Title)) != 0 || !r.Articled(x) && x.Set != 0 {
					addressed = false // whose office it is, not to whom he spoke
				}
			}
		}
		n++
	}
	return -1, 0
}

// endsPhrase reports whether a noun phrase can end with item k, so that a name after
// it is in apposition: not a preposition, nor a noun that still needs its owner.
func (r *Reading) endsPhrase(k int32) bool {
	it := &r.Items[k]
	if it.Is(pack.Prep) || it.Is(pack.Of) || it.Is(pack.And) {
		return false
	}
	return it.Set == 0 || it.Set&(word.Bit(pack.Country)|word.Bit(pack.City)|word.Bit(pack.Org)|word.Bit(pack.Region)|word.Bit(pack.Given)) != 0 || r.Articled(it)
}

// sayBefore reports whether a verb of saying stands before item k.
func (r *Reading) sayBefore(k int32) bool {
	for k--; k >= 0 && r.Items[k].Set != 0 && r.Items[k].Only(word.Bit(pack.Adverb)|word.Bit(pack.DayPart)); k-- {
		if r.SentFirst[r.Items[k].First] {
			return false
		}
	}
	if k < 0 {
		return false
	}
	for _, f := range r.Forms(&r.Items[k], word.Bit(pack.Verb)) {
		if f.Frame.Kind == pack.FSay {
			return true
		}
	}
	return false
}

// SaidAt reports whether what was said begins at item k: a word for "that", a colon,
// a quotation, these after a comma or after words on when and to whom it was said.
func (r *Reading) SaidAt(k, sent int32) bool {
	end := min(r.ItemAt[r.Doc.Sents[sent].Last], k+maxDescription)
	for i := k; i < end; i++ {
		it := &r.Items[i]
		t := r.Doc.Tokens[it.First]
		if it.Is(pack.Comp) || t.Kind == text.Punct && (word.Colon(rune(t.Num)) || r.OpensQuote(rune(t.Num))) {
			return true
		}
		if it.Set&(word.Bit(pack.Verb)|word.Bit(pack.Support)|word.Bit(pack.Rel)) != 0 && it.Set&(word.Bit(pack.Noun)|word.Bit(pack.Word)|word.Bit(pack.Prep)) == 0 {
			return false
		}
	}
	return false
}

// OpensQuote reports whether a mark opens a quotation.
func (r *Reading) OpensQuote(m rune) bool {
	_, ok := r.Pack.Habits.Pairs[m]
	return ok
}

// Unowned reports whether an office is nobody's yet where a noun follows it: a title
// without its article and without a state, "deputy chairman" of a commission.
func (r *Reading) Unowned(m *Mention) bool {
	k := r.ItemAt[m.Last]
	if m.Kind != Office || len(m.Titles) == 0 || len(m.Countries) > 0 || m.Org != nil || m.Body != nil || m.Counter || int(k) >= len(r.Items) {
		return false
	}
	it, x := &r.Items[r.ItemAt[m.Last-1]], &r.Items[k]
	if !it.Is(pack.Title) || r.Articled(&r.Items[r.ItemAt[m.First]]) || r.Fold(m.Last-1) != "" && strings.HasPrefix(r.Fold(m.Last-1), r.Pack.Habits.Article) {
		return false
	}
	return r.Doc.Tokens[x.First].Kind == text.Word && !r.SentFirst[x.First] && x.Set&(word.Bit(pack.Prep)|word.Bit(pack.And)|word.Bit(pack.Comp)|word.Bit(pack.Sub)|word.Bit(pack.Rel)|word.Bit(pack.Of)|word.Bit(pack.Adverb)) == 0 && r.DateAt[x.First] < 0 &&
		(x.Set == 0 || x.Set&(word.Bit(pack.Word)|word.Bit(pack.Noun)|word.Bit(pack.OrgWord)|word.Bit(pack.Occasion)|word.Bit(pack.Group)) != 0)
}

// objectPlace reports whether an office cannot be the subject of its verb where it
// stands: a preposition governs it, or another person stands between it and the verb.
func (r *Reading) objectPlace(m *Mention) bool {
	first := r.ItemAt[r.Doc.Sents[m.Sent].First]
	for k, n := r.ItemAt[m.First]-1, 0; k >= first && n < 10; k, n = k-1, n+1 {
		it := &r.Items[k]
		switch {
		case r.DateAt[it.First] >= 0, it.Set != 0 && it.Only(word.Bit(pack.Adverb)|word.Bit(pack.DayPart)|word.Bit(pack.Det)|word.Bit(pack.Honorific)):
		case it.Is(pack.City), it.Is(pack.Prep) && n > 0 && r.Items[k+1].Is(pack.City):
		case it.Is(pack.Prep):
			for _, f := range r.Forms(it, word.Bit(pack.Prep)) {
				if f.Markers&(pack.With|pack.To|pack.Between|pack.From|pack.By) != 0 {
					return true
				}
			}
			return false
		default:
			return it.Letters&pack.Letter('N') != 0
		}
	}
	return false
}

// objectNext reports whether somebody who can be a verb's object stands right behind a
// name: what is before it is the subject then.
func (r *Reading) objectNext(x *Mention) bool {
	if int(x.Last) >= len(r.Doc.Tokens) || r.SentFirst[x.Last] {
		return false
	}
	n := r.MentAt[x.Last]
	if n < 0 || r.Mentions[n].First != x.Last {
		return false
	}
	m := &r.Mentions[n]
	switch m.Kind {
	case Person, Office, Body, Organisation, Anaphor, Country:
		return !m.Bare
	}
	return false
}

// ArticledEnd reports whether the last word of an item is written with the article.
func (r *Reading) ArticledEnd(it *word.Item) bool {
	a := r.Pack.Habits.Article
	return a != "" && strings.HasPrefix(r.Fold(it.Last-1), a)
}

// ofParty reports whether between an office and a name stand only a word for "from" and
// an organisation: "the deputy of the party X".
func (r *Reading) ofParty(m, x *Mention) bool {
	k := r.ItemAt[m.Last]
	if n := r.ItemAt[x.First] - k; n < 2 || n > 5 {
		return false
	}
	p := false
	for _, f := range r.Forms(&r.Items[k], word.Bit(pack.Prep)) {
		p = p || f.Markers&pack.From != 0 && f.Markers&(pack.In|pack.OfM) == 0
	}
	return p && r.Items[r.ItemAt[x.First]-1].Is(pack.Org)
}
