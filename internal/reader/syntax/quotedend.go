package syntax

import (
	"sort"

	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
)

// maxTerm is how many letters a name or a term in quotation marks has at most.
const maxTerm = 6

// quotedEnd reports whether what somebody said indirectly ends with words of his own in quotation
// marks, more than a term, and the sentence after it does not begin with his state: the reporter,
// who told the rest in other words, goes on by himself.
func (r *Reading) quotedEnd(reg *phrase.Region, o *story.Statement) bool {
	if o.Mode != "mixed" {
		return false
	}
	for i := range reg.Chunks {
		x := &reg.Chunks[i]
		if x.Kind == phrase.OfQuote || i < 2 && x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Country || i == 0 && x.Kind == phrase.OfMention && r.Mentions[x.Idx].Kind == mention.Pronoun {
			return false
		}
	}
	lo := sort.Search(len(r.Doc.Quotes), func(i int) bool { return r.Doc.Quotes[i].End > o.Content.End-4 })
	for i := max(0, lo-2); i < len(r.Doc.Quotes) && i < lo+3; i++ {
		q := &r.Doc.Quotes[i]
		if q.Depth == 0 && q.Start > o.Content.Start && q.End <= o.Content.End+4 && o.Content.End-q.End < 4 && q.Close-q.Open-1 > maxTerm {
			return true
		}
	}
	return false
}
