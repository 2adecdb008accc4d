package mention

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// onlyAdjective reports whether a word for anybody, with its article, stands right behind a noun with its article, which
// it only describes, in a language whose adjectives repeat the article: "the forum THE-DIPLOMATIC" is no diplomat.
func (r *Reading) onlyAdjective(m *Mention, from int32) bool {
	if !r.Pack.Order.Construct || from == 0 || len(m.Titles) != 1 || !m.Feat.HasFeat(pack.Def) || m.Plural || m.Dual || r.SentFirst[r.Items[from].First] {
		return false
	}
	p := &r.Items[from-1]
	owned := from > 1 && (p.Is(pack.Possessive) || p.Is(pack.Pronoun)) && r.Doc.Tokens[p.First].Has(text.Cut) && r.Doc.Tokens[p.First].Has(text.Glued)
	if owned {
		p = &r.Items[from-2] // "conference his THE-PRESS"
	}
	if !owned && p.Last != r.Items[from].First || p.Set&^(word.Bit(pack.Word)|word.Bit(pack.Noun)|word.Bit(pack.Occasion)|word.Bit(pack.OrgWord)|word.Bit(pack.TopicNoun)) != 0 {
		return false
	}
	return p.Set != 0 && (owned || r.Articled(p))
}
