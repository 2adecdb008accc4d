package story

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/text"
)

// The entries of a chronicle or a diary: what one tells is of its day and of the place
// at its head, and where it names nobody, of the one whom the text is about.

// Entry is what stands at the head of a paragraph.
type Entry struct {
	Days  date.Days
	Place date.Place
}

// EntryOf is the head of the entry that a sentence belongs to, nil if it is in none.
func (r *Reading) EntryOf(sent int32) *Entry {
	r.Chronicle()
	r.FindHeads()
	var told date.Days
	var at date.Place
	days, ok := r.UnderDay(sent)
	pi := r.Doc.Sents[sent].Para
	if d, own := r.DayLines[pi]; own && !d.Alone && len(r.DayLines) > 1 {
		days = r.DaysOf(d.Date, false)
		ok = !days.Start.IsZero()
	}
	if ok {
		told = days
		if s := r.Doc.Sents[sent]; s.First > r.Doc.Paras[pi].First && r.DateAt[s.First] >= 0 {
			if d := &r.Dates[r.DateAt[s.First]]; !d.Days.Start.IsZero() && d.Last < s.Last && r.Doc.Tokens[d.Last].Kind == text.Punct { // another day of the same entry
				told = r.DaysOf(r.DateAt[s.First], false)
			}
		}
	}
	if p, named := r.HeadPlaces[pi]; named && (ok || len(r.HeadPlaces) > 1) {
		at = p
	} else if !ok {
		return nil
	}
	return &Entry{told, at}
}

// Elided is whom an entry of a chronicle that names nobody is about: the one person in
// the headline, or, of those in it and in the first two sentences, the one most often
// named.
func (r *Reading) Elided(sent int32) []int32 {
	if e := r.EntryOf(sent); e == nil || e.Days.Start.IsZero() {
		return nil
	}
	if w := r.EntryHero(sent); w >= 0 {
		return []int32{w}
	}
	if w := r.Hero(nil); w >= 0 {
		return []int32{w}
	}
	best, seen := int32(-1), 0
	for i := range r.Mentions[:min(len(r.Mentions), mention.MaxAlike)] {
		m := &r.Mentions[i]
		if r.Doc.Sents[m.Sent].Para != r.Title && m.Sent > 2 {
			break
		}
		for _, w := range m.Who {
			if a := &r.Actors[w]; (a.Kind == mention.Person || a.Kind == mention.Office && !a.Group && !a.Generic) && len(a.Seen) > seen {
				best, seen = w, len(a.Seen)
			}
		}
	}
	if best < 0 {
		return nil
	}
	return []int32{best}
}

// Hero is the one person whom the headline names, if it is none of some others; -1
// else. Who stands in a case that only an object or a preposition gives is no hero: "Meeting WITH X".
func (r *Reading) Hero(others []int32) int32 {
	out := int32(-1)
	if r.Title < 0 {
		return out
	}
	p := &r.Doc.Paras[r.Title]
	for i := p.First; i < p.Last; i++ {
		mi := r.MentAt[i]
		if mi < 0 || r.Mentions[mi].First != i {
			continue
		}
		if m := &r.Mentions[mi]; m.Cases&pack.Cases != 0 && m.Cases&(pack.Nom|pack.Gen) == 0 {
			continue
		}
		for _, w := range r.Mentions[mi].Who {
			if a := &r.Actors[w]; a.Kind == mention.Person && a.Role != "spokesperson" && !slices.Contains(others, w) && w != out {
				if out >= 0 {
					return -1
				}
				out = w
			}
		}
	}
	return out
}
