package reference

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Whose a document is, and what "it" is that says something.

// thingThatSpoke is the body or document that a neuter pronoun in a cue's
// subject place means: the one that spoke last.
func (r *Reading) thingThatSpoke(mi int32) []int32 {
	n := len(r.Statements) - 1
	if n < 0 || len(r.Statements[n].Who) != 1 || r.Mentions[mi].Sent-r.Statements[n].Sent > 2 {
		return nil
	}
	w := r.Statements[n].Who[0]
	if x := r.thingBetween(r.Statements[n].Sent, mi); x >= 0 && x != w {
		if !r.ownsDocument(x, mi) {
			return nil
		}
		w = x
	}
	switch r.Actors[w].Kind {
	case mention.Body, mention.Organisation, mention.Medium, mention.Group, mention.Country:
		r.Mentions[mi].Who = []int32{w}
		r.Note(w, mi)
		return []int32{w}
	}
	return nil
}

// thingBetween is the state, body or organisation with which the sentence before a mention
// begins, where that one comes after a sentence; -1 if it begins otherwise.
func (r *Reading) thingBetween(after, mi int32) int32 {
	s := r.Mentions[mi].Sent - 1
	if s <= after || s < 0 {
		return -1
	}
	first := r.Doc.Sents[s].First
	for k := first; k < r.Doc.Sents[s].Last && k < first+2; k++ {
		if x := r.MentAt[k]; x >= 0 && len(r.Mentions[x].Who) == 1 {
			if m := &r.Mentions[x]; m.Kind == mention.Body || m.Kind == mention.Organisation || m.Kind == mention.Country {
				return m.Who[0]
			}
			return -1
		}
	}
	return -1
}

// ownsDocument reports whether the sentence before a mention begins with an actor's document:
// "The ministry's version mentions neither. It says".
func (r *Reading) ownsDocument(w, mi int32) bool {
	s := &r.Doc.Sents[r.Mentions[mi].Sent-1]
	for k := s.First; k < s.Last && k < s.First+MaxObject; k++ {
		x := r.MentAt[k]
		if x < 0 || !slices.Contains(r.Mentions[x].Who, w) {
			continue
		}
		i := r.ItemAt[r.Mentions[x].Last]
		if int(i)+1 >= len(r.Items) || !r.OwnerMark(i) {
			return false
		}
		for i++; int(i) < len(r.Items) && r.Items[i].Is(pack.Adj) && !r.Items[i].Is(pack.Noun); i++ {
		}
		return int(i) < len(r.Items) && r.SaysOnPaper(&r.Items[i])
	}
	return false
}

// MaxObject bounds the words of a verb's object among which its pack looks for a sort.
const MaxObject = 14

// issuedBy is the mention behind a participle of issuing and a word for "by" that say whose the
// document of a mention is, "the note issued on Monday by the ministry"; -1 if there is none.
func (r *Reading) issuedBy(mi int32) int32 {
	m := &r.Mentions[mi]
	k, by, issued := int(r.ItemAt[m.Last-1])+1, false, false
	for ; k < len(r.Items) && r.Items[k].First < r.Doc.Sents[m.Sent].Last; k++ {
		it := &r.Items[k]
		if n := r.MentAt[it.First]; by && n >= 0 {
			return n
		}
		switch {
		case !issued:
			for _, f := range r.Forms(it, word.Bit(pack.Verb)) {
				issued = issued || f.Feat&pack.Part != 0 && f.Has("issues")
			}
			if !issued {
				return -1
			}
		case it.Is(pack.Prep):
			f := r.Form(it, pack.Prep)
			by = by || f.Markers&pack.By != 0
		case by && !it.Is(pack.Det):
			return -1
		}
		if k > int(r.ItemAt[m.Last-1])+maxIssuedBy {
			return -1
		}
	}
	return -1
}

// maxIssuedBy bounds the words between a document and who issued it.
const maxIssuedBy = 8

// saidInPaper is the body whose document a sentence or two before that of a mention quoted, "says a
// statement of the ministry": the document goes on, whatever bodies were named since. -1 if none did.
func (r *Reading) saidInPaper(mi int32) int32 {
	m := &r.Mentions[mi]
	for i := len(r.Statements) - 1; i >= 0 && m.Sent-r.Statements[i].Sent <= maxPaper; i-- {
		s := &r.Statements[i]
		if len(s.Who) != 1 || r.Actors[s.Who[0]].Kind != mention.Body {
			continue
		}
		for k := mi - 1; k >= 0 && r.Mentions[k].Sent >= s.Sent; k-- {
			x := &r.Mentions[k]
			if x.Sent == s.Sent && x.Anaphor != nil && x.Anaphor.Has("document") {
				return s.Who[0]
			}
		}
	}
	return -1
}

// maxPaper is how many sentences a document may be quoted behind the one that named it.
const maxPaper = 4
