package statement

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Speakers whom no subject names: a pronoun for people in general with a place beside
// it, and the antecedent of "in whose view".

// inView reads relative clauses that a word like "in whose view" opens: their
// antecedent is the speaker, they are what was said.
func (r *Reading) inView(reg *phrase.Region, found []story.Statement) []story.Statement {
	for k := 1; k+2 < len(reg.Chunks); k++ {
		x := &reg.Chunks[k]
		if x.Kind != phrase.OfItem || !x.Is(pack.Rel) {
			continue
		}
		f := r.Form(&r.Items[x.Item], pack.Rel)
		if f == nil || !f.Has("accord") {
			continue
		}
		a := r.Antecedent(reg, k)
		if a == nil {
			continue
		}
		a = r.ApposedHead(reg, a)
		s := story.Statement{Via: -1, Occasion: -1, Quote: -1, Sent: reg.Sent, At: -1, From: -1, Rules: []string{f.Sec.ID}}
		if s.Who, s.By = r.Resolve(a.Mentions, nil), r.WordsOf(a.Mentions); len(s.Who) == 0 {
			continue
		}
		b, e := r.Doc.Bytes(text.Range{First: x.First, Last: x.Last})
		s.Cue = word.Span{Start: b, End: e}
		end := len(reg.Chunks)
		for j := k + 2; j+1 < len(reg.Chunks); j++ {
			if y := &reg.Chunks[j+1]; word.Comma(r.Punct(&reg.Chunks[j])) && (y.Finite() || y.Kind == phrase.OfItem && y.Set&(word.Bit(pack.Aux)|word.Bit(pack.Plan)|word.Bit(pack.Maybe)|word.Bit(pack.Neg)) != 0) {
				end = j
				break
			}
		}
		if !r.setContent(reg, k+1, end, &s) || s.Content.End-s.Content.Start < 8 {
			continue
		}
		inside := false
		for i := range found {
			inside = inside || found[i].Content.Start <= s.Content.Start && s.Content.Start < found[i].Content.End
		}
		if !inside {
			found = append(found, s)
		}
	}
	return found
}

// newHeadline is the chunk at which a comma in a headline begins another clause, with
// its own subject and verb, after chunk j; n if none does.
func (r *Reading) newHeadline(reg *phrase.Region, j, n int) int {
	if !r.Pack.Order.SubjectFirst || j >= len(reg.Chunks) || !r.InTitle(reg.Chunks[j].First) {
		return n
	}
	for k := j + 1; k < n && !r.Pack.Spaced; k++ {
		if !r.Doc.Tokens[reg.Chunks[k].First].Has(text.Glued) {
			return k // a space in a headline
		}
	}
	for k := j + 2; k+2 < n; k++ {
		if !word.Comma(r.Punct(&reg.Chunks[k])) || reg.Chunks[k+1].Kind != phrase.OfMention || r.Mentions[reg.Chunks[k+1].Idx].Bare {
			continue
		}
		for i := k + 2; i < n && i < k+5; i++ {
			if x := &reg.Chunks[i]; x.Finite() {
				return k
			} else if x.Kind != phrase.OfItem || x.Set&(word.Bit(pack.Aux)|word.Bit(pack.Adverb)|word.Bit(pack.Pronoun)|word.Bit(pack.Neg)) == 0 {
				break
			}
		}
	}
	return n
}

// onlyVoices reports whether nothing but the names of persons, offices and bodies stands
// before chunk j.
func (r *Reading) onlyVoices(reg *phrase.Region, j int) bool {
	for k := range j {
		x := &reg.Chunks[k]
		if x.Kind == phrase.OfMention {
			switch r.Mentions[x.Idx].Kind {
			case mention.Person, mention.Office, mention.Body:
				continue
			}
		}
		if !x.Is(pack.And) && !word.Comma(r.Punct(x)) {
			return false
		}
	}
	return true
}
