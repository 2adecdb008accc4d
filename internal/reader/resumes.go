package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// Speech that tells of a meeting or a deed of others and then goes on: "last year our presidents
// met. China is willing to".

// speechResumes reports whether the sentence after this one, in the same paragraph, opens with
// the speaker's state and a word for what it is willing to do: this one is part of the speech.
func (r *reading) speechResumes(reg *region, o *statement) bool {
	next := reg.sent + 1
	if int(next) >= len(r.doc.Sents) || len(o.who) != 1 || r.paragraph(next) != r.paragraph(reg.sent) {
		return false
	}
	mi := r.mentAt[r.doc.Sents[next].First]
	if mi < 0 {
		return false
	}
	m := &r.mentions[mi]
	if m.kind != kCountry || len(m.countries) != 1 || m.countries[0] != r.actors[o.who[0]].country {
		return false
	}
	k := r.itemAt[m.Last]
	return int(k) < len(r.items) && r.items[k].is(pack.Maybe)
}

// onlyCalled reports whether a sentence opens with a few words in quotation marks that are a part
// of it, no quotation: "the “fifteenth plan” period".
func (r *reading) onlyCalled(reg *region) bool {
	open := reg.chunks[0].first
	for i := range r.doc.Quotes {
		q := &r.doc.Quotes[i]
		if q.Open != open || q.Close-q.Open > maxNamed {
			continue
		}
		n := q.Close + 1
		return int(n) < len(r.doc.Tokens) && r.doc.Tokens[n].Start == r.doc.Tokens[q.Close].End && r.doc.Tokens[n].Kind == text.Word
	}
	return false
}

// maxNamed bounds the tokens of such words, their marks included.
const maxNamed = 7
