package reader

import (
	"sort"

	"github.com/mahdar/mahdar/internal/text"
)

// Tag is a subject that the words of Span name.
type Tag struct {
	ID string
	Span
}

// about gives the subjects that stretches of tokens name, each once.
func (r *reading) about(gs ...text.Range) []Tag {
	s := &r.scratch
	var out []Tag
	for _, g := range gs {
		s.tags = r.pack.Subjects.Find(s.tags[:0], r.doc, g, &s.scan)
	tags:
		for _, t := range s.tags {
			for _, known := range out {
				if known.ID == t.ID {
					continue tags
				}
			}
			out = append(out, Tag{t.ID, Span{t.Start, t.End}})
		}
	}
	return out
}

// tokensOf gives the tokens that lie in a span of bytes.
func (r *reading) tokensOf(s Span) text.Range {
	toks := r.doc.Tokens
	first := sort.Search(len(toks), func(i int) bool { return int(toks[i].Start) >= s.Start })
	last := sort.Search(len(toks), func(i int) bool { return int(toks[i].End) > s.End })
	return text.Range{First: int32(first), Last: int32(max(first, last))}
}
