package statement

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Quotations that stand alone, behind a sentence that tells who speaks.

// wordsAfter reports whether a quotation that is a paragraph by itself can be the words of the one
// person of whom the paragraph before told what he said.
func (r *Reading) wordsAfter(o *story.Statement, q int32) bool {
	return o.Mode == "indirect" && len(o.Who) == 1 && r.Actors[o.Who[0]].Kind == mention.Person && !r.ownCue(q)
}

// ownCue reports whether a quotation holds a cue of its own: «We came, — said X. — We saw.»
func (r *Reading) ownCue(q int32) bool {
	w := &r.Doc.Quotes[q]
	for i := w.Open + 2; i < w.Close && int(i) < len(r.Doc.Tokens); i++ {
		if t := r.Doc.Tokens[i-1]; t.Kind != text.Punct || !word.Dash(rune(t.Num)) && !word.Comma(rune(t.Num)) {
			continue
		}
		for _, f := range r.Forms(&r.Items[r.ItemAt[i]], word.Bit(pack.Verb)) {
			if f.Frame.Kind == pack.FSay && f.Feat&(pack.Past|pack.Pres) != 0 {
				return true
			}
		}
	}
	return false
}

// opens notes who is told to speak by a verb of saying that has nothing of what was said beside it:
// "The minister answered questions."
func (r *Reading) opens(reg *phrase.Region, c *phrase.Clause, s story.Statement) {
	if len(s.Who) != 1 || s.Who[0] < 0 || c.Form.Class != pack.Verb || c.Neg || c.Maybe || c.Plan || c.Infinitive || c.Feat&(pack.Past|pack.Pres) == 0 || reg.Quote >= 0 || r.InRelativeClause(reg, c.At) {
		return
	}
	switch r.Actors[s.Who[0]].Kind {
	case mention.Person, mention.Office, mention.Body, mention.Organisation:
		s.Sent = reg.Sent
		r.Speech.Opener = s
	}
}

// announced notes whom a verb that tells of a speech has for its subject: "X addressed parliament."
func (r *Reading) announced(reg *phrase.Region, list []phrase.Clause) {
	for i := range list {
		c := &list[i]
		if c.Form.Class != pack.Verb || c.Passive || !slices.ContainsFunc(reg.Chunks[c.At].Trigs, func(f *pack.Form) bool { return f.Has("announces") }) {
			continue
		}
		s := story.Statement{Via: -1, Occasion: -1, At: -1, From: -1, Rules: []string{c.Form.Sec.ID}}
		a := c.Get([]pack.Marker{pack.Subj})
		if a == nil {
			continue
		}
		s.Who, s.By = r.Resolve(a.Mentions, c), r.WordsOf(a.Mentions)
		s.Cue = r.SpanOf(text.Range{First: reg.Chunks[c.At].First, Last: reg.Chunks[c.At].Last})
		r.opens(reg, c, s)
	}
}

// opened gives a quotation that is a sentence by itself to the one whom the sentence before told
// to speak.
func (r *Reading) opened(reg *phrase.Region, at word.Span, q int32) {
	sp := &r.Speech
	o := &sp.Opener
	if o.Sent != reg.Sent-1 || r.ownCue(q) || r.Doc.Paras[r.Doc.Sents[reg.Sent].Para].Head {
		return
	}
	n := *o
	n.Content, n.Sent, n.Quote, n.Mode = at, reg.Sent, q, "direct"
	for _, w := range n.Who {
		r.Actors[w].Used = true
	}
	r.Statements = append(r.Statements, n)
	sp.Last, sp.Sent, sp.Taken = len(r.Statements)-1, reg.Sent, true
	r.State.Speakers, r.State.Spoke = n.Who, reg.Sent
}

// quoteOnly reports whether nothing but a quotation that opens its sentence stands before chunk at.
func (r *Reading) quoteOnly(reg *phrase.Region, at int) bool {
	k := at - 1
	for k > 0 && reg.Chunks[k].Kind == phrase.OfPunct {
		k--
	}
	return k == 0 && at > 1 && reg.Chunks[0].Kind == phrase.OfQuote
}

// saidThere is the body that spoke last, where people "there" are told to have said something:
// «…», they added there. Nil if nobody is.
func (r *Reading) saidThere(reg *phrase.Region, c *phrase.Clause) []int32 {
	if !r.Pack.Order.Cases || c.Form.Class != pack.Verb || c.Feat&pack.Pl == 0 || c.Feat&pack.Sg != 0 || len(r.State.Speakers) != 1 {
		return nil
	}
	there := func(k int) bool {
		return k >= 0 && k < len(reg.Chunks) && reg.Chunks[k].Kind == phrase.OfItem && r.Has(&r.Items[reg.Chunks[k].Item], word.Bit(pack.Adverb), "there")
	}
	if k := r.Actors[r.State.Speakers[0]].Kind; k != mention.Body && k != mention.Organisation || !there(c.At+1) && !there(c.At-1) {
		return nil
	}
	return r.State.Speakers
}
