package statement

import (
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Transcripts: paragraphs that begin with who speaks and a colon.

// namedTurn reports whether a paragraph that begins with a person's name and a colon
// is a turn of a transcript: where a script has no capitals to show it, always; elsewhere
// where several paragraphs begin with that name so.
func (r *Reading) namedTurn(x *phrase.Chunk, para int32) bool {
	if para == r.Title || para == 0 || x.Kind != phrase.OfMention {
		return false
	}
	m := &r.Mentions[x.Idx]
	if !r.Pack.Spaced {
		return m.Kind == mention.Person || m.Kind == mention.Office
	}
	return m.Kind == mention.Person && len(m.Who) == 1 && r.turns()[m.Who[0]] > 1
}

// turns counts, for each person, the paragraphs that begin with the name and a colon.
func (r *Reading) turns() map[int32]int {
	if r.turnCounts != nil {
		return r.turnCounts
	}
	r.turnCounts = map[int32]int{}
	for pi := range r.Doc.Paras {
		p := &r.Doc.Paras[pi]
		if p.First >= p.Last {
			continue
		}
		mi := r.MentAt[p.First]
		if mi < 0 || r.Mentions[mi].First != p.First || r.Mentions[mi].Last >= p.Last || len(r.Mentions[mi].Who) != 1 {
			continue
		}
		if t := r.Doc.Tokens[r.Mentions[mi].Last]; word.Colon(rune(t.Num)) && r.Mentions[mi].Last+1 < p.Last {
			r.turnCounts[r.Mentions[mi].Who[0]]++
		}
	}
	return r.turnCounts
}
