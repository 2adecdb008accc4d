package phrase

import (
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// writtenAsName reports whether a word begins with a capital within a sentence that is no title in
// capitals: no verb is written so, "services like Telegram, Signal and Surespot".
func (r *Reading) writtenAsName(tok int32) bool {
	t := &r.Doc.Tokens[tok]
	if !r.Pack.Habits.Cased || !t.Has(text.Capital) || t.Has(text.Caps) {
		return false
	}
	s := &r.Doc.Sents[r.Sent[tok]]
	if tok <= s.First {
		return false
	}
	if p := &r.Doc.Tokens[tok-1]; p.Kind != text.Word && !(p.Kind == text.Punct && word.Comma(rune(p.Num))) {
		return false // behind a mark: another sentence, perhaps
	}
	small, capital := 0, 0
	for i := s.First; i < s.Last; i++ {
		switch k := &r.Doc.Tokens[i]; {
		case k.Kind != text.Word || k.End-k.Start < minTitled:
		case k.Has(text.Capital):
			capital++
		default:
			small++
		}
	}
	return small > capital
}

// minTitled is how many bytes a word has at least that is written with a capital in titles.
const minTitled = 4
