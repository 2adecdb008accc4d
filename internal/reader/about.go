package reader

import (
	"sort"

	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Tag is a subject that the words of Span name.
type Tag struct {
	ID string
	word.Span
}

// about gives the subjects that stretches of tokens name, each once.
func (r *reading) about(gs ...text.Range) []Tag {
	s := &r.Scratch
	var out []Tag
	for _, g := range gs {
		s.Tags = r.Pack.Subjects.Find(s.Tags[:0], r.Doc, g, &s.Scan)
	tags:
		for _, t := range s.Tags {
			for _, known := range out {
				if known.ID == t.ID {
					continue tags
				}
			}
			out = append(out, Tag{t.ID, word.Span{Start: t.Start, End: t.End}})
		}
	}
	return out
}

// told gives the subjects that the story's sentences name, each once a sentence, in the
// order of the text; the headline is one of them, a dateline and furniture are none.
func (r *reading) told() []Tag {
	var out []Tag
	s := &r.Scratch
	for _, sent := range r.Doc.Sents {
		para := &r.Doc.Paras[sent.Para]
		if para.Furniture != "" {
			continue
		}
		g := text.Range{First: max(sent.First, para.Body), Last: sent.Last}
		s.Tags = r.Pack.Subjects.Find(s.Tags[:0], r.Doc, g, &s.Scan)
		for _, t := range s.Tags {
			out = append(out, Tag{t.ID, word.Span{Start: t.Start, End: t.End}})
		}
	}
	return out
}

// tokensOf gives the tokens that lie in a span of bytes.
func (r *reading) tokensOf(s word.Span) text.Range {
	toks := r.Doc.Tokens
	first := sort.Search(len(toks), func(i int) bool { return int(toks[i].Start) >= s.Start })
	last := sort.Search(len(toks), func(i int) bool { return int(toks[i].End) > s.End })
	return text.Range{First: int32(first), Last: int32(max(first, last))}
}
