package clause

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// setOffClause is the chunk before a clause between commas that ends with the one at chunk k and
// tells more of whoever stands before it, in a language whose verbs come first: "held X, who will
// see Z tomorrow, talks with Y", "held X, and he is the first to come, talks". -1 if there is none.
func (r *Reading) setOffClause(reg *phrase.Region, k int) int {
	if r.Pack.Order.SubjectFirst || !word.Comma(r.Punct(&reg.Chunks[k])) {
		return -1
	}
	verb := false
	for q := k - 1; q > 1 && q > k-mention.MaxReach; q-- {
		x := &reg.Chunks[q]
		verb = verb || x.Finite()
		switch {
		case x.Kind == phrase.OfQuote, x.Kind == phrase.OfPunct && !r.InnerMark(x):
			p := q + 1
			if !word.Comma(r.Punct(x)) || reg.Chunks[q-1].Kind != phrase.OfMention || p >= k {
				return -1
			}
			y := &reg.Chunks[p]
			if y.Kind == phrase.OfItem && y.Is(pack.Rel) && verb || y.Is(pack.And) && p+1 < k && r.subjectPronoun(&reg.Chunks[p+1]) {
				return q - 1
			}
			return -1
		}
	}
	return -1
}

// subjectPronoun reports whether a chunk is a pronoun that can be a subject, written by itself.
func (r *Reading) subjectPronoun(x *phrase.Chunk) bool {
	if x.Kind != phrase.OfMention {
		return false
	}
	f := r.Mentions[x.Idx].Pronoun
	return f != nil && !r.Enclitic(x) && f.Is(pack.SubjForm)
}

// subjectLeftOut is who met the antecedent of a relative pronoun at chunk j that cannot be a subject, in a
// clause that has none of its own: the subject of the clause before, in a language whose cases tell so,
// "met with the minister, whom-ACC (she) had received in May", or whose verbs' gender does, with a pronoun
// joined to them, "the minister-MASC that received-FEM-him in May". Nil if there is none.
func (r *Reading) subjectLeftOut(reg *phrase.Region, c *phrase.Clause, before []phrase.Clause, j int, ante *phrase.Arg) *phrase.Arg {
	n, o := c.At+1, r.Pack.Order
	joined := !o.SubjectFirst && n < len(reg.Chunks) && r.Enclitic(&reg.Chunks[n]) && r.Disagrees(reg, c, ante.Mentions[0])
	if k := r.Mentions[ante.Mentions[0]].Kind; !word.IsTalk(c.Form) || k != mention.Person && k != mention.Office || !joined && (!o.Cases || r.CanBeSubject(&reg.Chunks[j])) {
		return nil
	}
	if r.Behind(reg, c.At) || joined && r.Behind(reg, n) {
		return nil // its own
	}
	for i := len(before) - 1; i >= 0; i-- {
		b := &before[i]
		s := b.Grammatical()
		if b.Form.Class != pack.Verb || b.At > ante.From || s == nil {
			continue
		}
		if s.From >= ante.From || !r.SuitsArg(c, s) {
			return nil
		}
		return &phrase.Arg{Mark: pack.Subj, Mentions: s.Mentions, From: c.At, To: c.At}
	}
	return nil
}

// whereOpens reports whether the chunk at k is a word for "where" behind a comma: what stands behind it opens
// its clause.
func (r *Reading) whereOpens(reg *phrase.Region, k int) bool {
	x := &reg.Chunks[k]
	return k > 0 && x.Kind == phrase.OfItem && x.Is(pack.Rel) && r.OfPlace(x) && word.Comma(r.Punct(&reg.Chunks[k-1]))
}
