package syntax

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Capital reports whether a token begins with a capital letter.
func (r *Reading) Capital(i int32) bool {
	t := r.Doc.Tokens[i]
	return t.Kind != text.Word || t.Has(text.Capital)
}

// PendingQuote reports whether the sentence before is a quotation that still
// lacks its cue: "Who will pay?" and then "asked the chancellor".
func (r *Reading) PendingQuote(reg *phrase.Region) bool {
	return r.Speech.LooseQ >= 0 && r.Speech.LooseAt == reg.Sent-1 && r.Doc.Sents[reg.Sent].Para == r.Doc.Sents[reg.Sent-1].Para
}

// VerbAhead reports whether a finite verb stands at or after chunk j before the
// next colon or semicolon.
func (r *Reading) VerbAhead(reg *phrase.Region, j int) bool {
	for ; j < len(reg.Chunks); j++ {
		x := &reg.Chunks[j]
		if x.Finite() || x.Kind == phrase.OfItem && x.Is(pack.Aux) {
			return true
		}
		if m := r.Punct(x); word.Semicolon(m) || word.Colon(m) || x.Kind == phrase.OfQuote || x.Is(pack.Comp) && x.Kind == phrase.OfItem {
			return false
		}
	}
	return false
}

// MaxContent bounds how many chunks a content may have where its end is looked for.
const MaxContent = 400

// DocumentAt reports whether chunk k is a word for a document that stands for
// whoever issued it.
func (r *Reading) DocumentAt(reg *phrase.Region, k int) bool {
	if reg.Chunks[k].Kind != phrase.OfMention {
		return false
	}
	f := r.Mentions[reg.Chunks[k].Idx].Anaphor
	return f != nil && f.Has("document")
}
