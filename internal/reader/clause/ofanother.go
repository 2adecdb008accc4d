package clause

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// What stands behind a meeting with a word for "with" and belongs to another noun or verb.

// ofNoun reports whether the word for "with", "between" or "by" at chunk j stands right behind a noun that is none of the
// meeting's, while whom the subject met is named already: "met X on the border WITH Pakistan". Behind
// an "and" the noun may be another matter discussed: "discussed trade with A and security WITH B".
func (w *rightward) ofNoun(j int) bool {
	r, reg, c := w.r, w.reg, w.c
	if !word.IsTalk(c.Form) || j < c.At+2 || reg.Chunks[j].Mark&(pack.With|pack.Between|pack.By) == 0 {
		return false
	}
	k := j - 1
	for ; k > c.At; k-- {
		x := &reg.Chunks[k]
		if x.Kind != phrase.OfItem || x.Trig != nil && word.IsTalk(x.Trig) || slices.Contains(c.Form.Tail(), r.Doc.Tokens[x.First].ID) || x.Is(pack.And) || x.Is(pack.Prep) || x.Set != 0 && x.Set&(word.Bit(pack.Word)|word.Bit(pack.Noun)|word.Bit(pack.TopicNoun)|word.Bit(pack.Occasion)|word.Bit(pack.Setting)|word.Bit(pack.Adj)|word.Bit(pack.Nameless)) == 0 {
			break
		}
	}
	if k == j-1 || reg.Chunks[k].Is(pack.And) && c.Frame.Kind == pack.FDiscuss {
		return false
	}
	return slices.ContainsFunc(c.Args, func(a phrase.Arg) bool {
		return a.From > c.At && (a.Mark&(pack.Obj|pack.With|pack.By|pack.Between) != 0 || c.Passive && a.Mark&pack.Subj != 0) && len(a.Mentions) > 0 && r.Mentions[a.Mentions[0]].Kind != mention.Place
	})
}

// ofNextVerb reports whether the companion whose preposition is chunk j, and behind whom chunk to
// stands, belongs to the next verb: in a language whose companions stand before their verbs, where more
// than the object stands between it and the verb before, "after meeting A with B held talks".
func (r *Reading) ofNextVerb(reg *phrase.Region, j, to int) bool {
	if !r.Pack.Order.MarkedBefore || reg.Chunks[j-1].Kind == phrase.OfMention {
		return false
	}
	for k := to; k < len(reg.Chunks) && reg.Chunks[k].Kind != phrase.OfPunct && reg.Chunks[k].Kind != phrase.OfQuote; k++ {
		if t := reg.Chunks[k].Trig; t != nil && (t.Class == pack.Verb || t.Class == pack.Support) {
			return true
		}
	}
	return false
}
