package reference

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/syntax"
)

// opensTold is the person with whom a sentence opens that closes with a pronoun and its verb of saying,
// where nobody was spoken of before it, and the one spoken of stands further within: "The minister, X,
// left without the letter that Y had given him, he said" is said by X. -1 if it is not so.
func (r *Reading) opensTold(mi int32, c *phrase.Clause, fits func(int32) bool) int32 {
	m, w := &r.Mentions[mi], r.State.Subject
	if c == nil || c.Frame.Kind != pack.FSay || c.Quote >= 0 || m.Kind != mention.Pronoun || w < 0 || !syntax.SubjectIn(c, mi) || len(r.State.Speakers) > 0 || r.State.Entering >= 0 && r.State.Entered != m.Sent {
		return -1
	}
	first := int32(-1)
	for i, n := mi-1, 0; i >= 0 && r.Mentions[i].Sent == m.Sent; i, n = i-1, n+1 {
		if n > mention.MaxAlike {
			return -1
		}
		if x := &r.Mentions[i]; x.Kind == mention.Person || x.Kind == mention.Office {
			first = i
		}
	}
	if first < 0 || len(r.Mentions[first].Who) != 1 || slices.Contains(r.Mentions[first].Who, w) || !fits(r.Mentions[first].Who[0]) {
		return -1
	}
	return r.Mentions[first].Who[0]
}

// introducedSo is the one without a name whom the text, shortly before a mention, introduced by the very
// word that it is: "a senior official … the official". Nil if there is none.
func (r *Reading) introducedSo(mi int32) []int32 {
	m := &r.Mentions[mi]
	id := r.Doc.Tokens[m.Last-1].ID
	if len(m.Countries) > 0 || m.Org != nil || id == 0 {
		return nil
	}
	for i := mi - 1; i >= max(0, mi-mention.MaxAlike) && r.Mentions[i].Sent >= m.Sent-maxIntroduced; i-- {
		x := &r.Mentions[i]
		if x.Kind != mention.Office || r.Doc.Tokens[x.Last-1].ID != id || x.Plural {
			continue
		}
		if !x.Indef || !x.Generic {
			return nil
		}
		return r.Resolve([]int32{i}, nil)
	}
	return nil
}

// maxIntroduced bounds the sentences between somebody introduced and the word for him alone.
const maxIntroduced = 2
