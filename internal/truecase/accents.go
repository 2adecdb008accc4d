package truecase

import (
	"unicode/utf8"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
	"golang.org/x/text/unicode/norm"
)

// hasAccents reports whether any of the stretches has a letter with an accent that capitals may
// lack: a text that has one has them all. A tilde and a cedilla make a letter of its own.
func hasAccents(s string, list []Stretch) bool {
	for _, x := range list {
		for _, r := range s[x.from:x.to] {
			if r < utf8.RuneSelf {
				continue
			}
			d := []rune(norm.NFD.String(string(r)))
			if len(d) > 1 && (d[1] >= 0x300 && d[1] <= 0x302 || d[1] == 0x308) {
				return true
			}
		}
	}
	return false
}

// accents finds the words of a stretch that have accents where its capitals have none.
func (c *caser) accents(r text.Range) {
	toks := c.doc.Tokens
	for i := r.First; i < r.Last; i++ {
		if toks[i].Kind != text.Word || toks[i].Flags&(text.Initial|text.Dotted) != 0 {
			continue
		}
		list := c.p.Accented(c.fold(i))
		if len(list) == 0 {
			continue
		}
		var w string
		if toks[i].ID == 0 || c.p.Lexicon.Casings(c.head(i)) == 0 {
			w = c.onlyWith(r, i, list)
		} else {
			w = c.alsoWith(r, i, list)
		}
		if w != "" {
			c.accented[int(i)], toks[i].ID = w, c.p.Vocab.ID(w)
		}
	}
}

// head is the first form of a token by itself.
func (c *caser) head(i int32) int32 {
	_, head := c.p.Lexicon.Longest(c.doc.Tokens, i, i+1)
	return head
}

// forms are those of a word in the place of a token: their classes, and the features of its verbs.
func (c *caser) forms(i int32, w string) (set uint64, verb pack.Feat) {
	t := c.doc.Tokens[i]
	t.ID = c.p.Vocab.ID(w)
	_, head := c.p.Lexicon.Longest([]text.Token{t}, 0, 1)
	c.p.Lexicon.Each(head, t, func(f *pack.Form) {
		set |= 1 << f.Class
		if f.Class == pack.Verb || f.Class == pack.Support {
			verb |= f.Feat
		}
	})
	return set, verb
}

// onlyWith is what a word is that has no meaning without accents: empty if it may be several
// that stand alike. Behind an auxiliary it is the participle, elsewhere the finite verb.
func (c *caser) onlyWith(r text.Range, i int32, list []string) string {
	if len(list) == 1 {
		return list[0]
	}
	best, aux := "", c.behindAux(r, i)
	for _, w := range list {
		set, verb := c.forms(i, w)
		switch {
		case set == 0 || set&(1<<pack.Verb|1<<pack.Support) != 0 && aux != verb.HasFeat(pack.Part) && set&^(1<<pack.Verb|1<<pack.Support) == 0:
		case best != "":
			return ""
		default:
			best = w
		}
	}
	if best == "" { // none is a word by itself: of a string of several, any is read as the other
		best = list[0]
	}
	return best
}

// alsoWith is what a word is that has a meaning without accents too; empty if it is most likely
// that: the participle behind an auxiliary, the preposition where no verb follows what else would be
// an auxiliary, and the third person of the past or the future, which the press has oftener than the first or the subjunctive.
func (c *caser) alsoWith(r text.Range, i int32, list []string) string {
	const verbs = 1<<pack.Verb | 1<<pack.Support
	bare, has := c.forms(i, c.fold(i))
	for _, w := range list {
		set, verb := c.forms(i, w)
		switch {
		case verb.HasFeat(pack.Part) && !has.HasFeat(pack.Part) && c.behindAux(r, i):
			return w
		case bare&(1<<pack.Aux) != 0 && set&(1<<pack.Prep) != 0:
			if !c.verbFollows(r, i) {
				return w
			}
		case bare&^uint64(verbs) == 0 && (verb&pack.Past != 0 && has&pack.Past == 0 || verb&pack.Fut != 0 && has&pack.Fut == 0) && !c.behindAux(r, i):
			if i == r.First || c.before(r, i)&(1<<pack.Comp|1<<pack.Sub|1<<pack.Maybe) == 0 {
				return w
			}
		}
	}
	return ""
}

// behindAux reports whether an auxiliary stands before a token, with adverbs at most between.
func (c *caser) behindAux(r text.Range, i int32) bool {
	for k := i - 1; k >= r.First && k > i-4; k-- {
		set := c.classes(k, k+1)
		if set&(1<<pack.Aux) != 0 {
			return !c.isAccented(k) || set&(1<<pack.Prep) == 0
		}
		if set&(1<<pack.Adverb|1<<pack.Neg) == 0 {
			return false
		}
	}
	return false
}

func (c *caser) isAccented(i int32) bool { return c.accented[int(i)] != "" }

// verbFollows reports whether a verb follows a token, with adverbs at most between.
func (c *caser) verbFollows(r text.Range, i int32) bool {
	const verbs = 1<<pack.Verb | 1<<pack.Support | 1<<pack.Aux
	for k := i + 1; k < r.Last && k < i+4; k++ {
		set := c.classes(k, k+1)
		for _, w := range c.p.Accented(c.fold(k)) {
			more, _ := c.forms(k, w)
			set |= more
		}
		if set&verbs != 0 && set&(1<<pack.City|1<<pack.Country) == 0 {
			return true
		}
		if set&(1<<pack.Adverb|1<<pack.Neg) == 0 {
			return false
		}
	}
	return false
}
