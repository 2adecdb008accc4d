package polnear

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/mahdar/mahdar/internal/text"
)

// Statement is one that the reader found: the words that name its speaker at
// the cue, the cue, and what was said. As in the corpus, stretches that one cue
// introduces are one content.
type Statement struct {
	Source, Cue Span
	Content     []Span
}

// Form is how what was said is given.
type Form int

// The forms. Direct contents are quotation marks and what they hold, Mixed ones
// have quotation marks within them, Indirect ones none that hold a few words.
const (
	Direct Form = iota
	Mixed
	Indirect
	forms
)

// Count is what is needed for a precision and a recall.
type Count struct{ Gold, GoldHit, Found, FoundHit int }

// Precision is the share of what was found that is right.
func (c Count) Precision() float64 { return ratio(c.FoundHit, c.Found) }

// Recall is the share of what people marked that was found.
func (c Count) Recall() float64 { return ratio(c.GoldHit, c.Gold) }

// F1 is the harmonic mean of the two.
func (c Count) F1() float64 { return ratio(c.GoldHit+c.FoundHit, c.Gold+c.Found) }

func (c *Count) add(d Count) {
	c.Gold += d.Gold
	c.GoldHit += d.GoldHit
	c.Found += d.Found
	c.FoundHit += d.FoundHit
}

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// Score is the result over some articles. Contents at an overlap (intersection
// over union, in bytes) of a half or more are paired one to one, best first.
type Score struct {
	Articles                  int
	Form                      [forms]Count // contents at half overlap, by the form of each
	Speakers, SpeakerRight    int          // of paired direct contents whose source was marked
	Quoted, QuotedRight       int          // the same of direct and mixed ones
	Anyone, AnyoneRight       int          // the same of all
	Source, Cue, Content      Count        // exact, quotation marks and punctuation at the ends left out
	Missed, Spurious, Foreign []Case       // for a person to read
}

// Case is an attribution that was missed, a statement that nobody marked, or
// one whose speaker is another.
type Case struct {
	Article   *Article
	Form      Form
	Gold      *Attribution
	Statement *Statement
}

// Total sums contents over forms.
func (s *Score) Total(list ...Form) Count {
	var c Count
	for _, f := range list {
		c.add(s.Form[f])
	}
	return c
}

// Add scores one article. h and v are the habits and vocabulary with which its
// quotation marks are paired.
func (s *Score) Add(a *Article, found []Statement, h *text.Habits, v *text.Vocab) {
	s.Articles++
	doc := text.Parse(a.Text, h, v)
	type pair struct {
		g, f int
		iou  float64
	}
	var pairs []pair
	for g := range a.Attributions {
		for f := range found {
			if x := overlap(a.Attributions[g].Content, found[f].Content); x >= 0.5 {
				pairs = append(pairs, pair{g, f, x})
			}
		}
	}
	goldOf, foundOf := map[int]int{}, map[int]int{}
	for len(pairs) > 0 {
		best := 0
		for i := range pairs {
			if pairs[i].iou > pairs[best].iou {
				best = i
			}
		}
		p := pairs[best]
		goldOf[p.f], foundOf[p.g] = p.g, p.f
		rest := pairs[:0]
		for _, q := range pairs {
			if q.g != p.g && q.f != p.f {
				rest = append(rest, q)
			}
		}
		pairs = rest
	}
	for g := range a.Attributions {
		at := &a.Attributions[g]
		form := formOf(doc, at.Content)
		s.Form[form].Gold++
		f, ok := foundOf[g]
		if !ok {
			s.Missed = append(s.Missed, Case{a, form, at, nil})
			continue
		}
		s.Form[form].GoldHit++
		if len(at.Source) == 0 {
			continue
		}
		right := touches(at.Source, found[f].Source)
		if !right {
			s.Foreign = append(s.Foreign, Case{a, form, at, &found[f]})
		}
		tally := func(n, ok *int) {
			*n++
			if right {
				*ok++
			}
		}
		tally(&s.Anyone, &s.AnyoneRight)
		if form != Indirect {
			tally(&s.Quoted, &s.QuotedRight)
		}
		if form == Direct {
			tally(&s.Speakers, &s.SpeakerRight)
		}
	}
	for f := range found {
		form := formOf(doc, found[f].Content)
		s.Form[form].Found++
		if _, ok := goldOf[f]; ok {
			s.Form[form].FoundHit++
		} else {
			s.Spurious = append(s.Spurious, Case{a, form, nil, &found[f]})
		}
	}
	exact(&s.Source, a, found, func(at *Attribution) []Span { return at.Source }, func(f *Statement) Span { return f.Source }, false)
	exact(&s.Cue, a, found, func(at *Attribution) []Span { return at.Cue }, func(f *Statement) Span { return f.Cue }, false)
	exact(&s.Content, a, found, func(at *Attribution) []Span { return at.Content }, func(f *Statement) Span {
		if len(f.Content) > 1 {
			return Span{}
		}
		return f.Content[0]
	}, true)
}

// exact counts the spans that both have, each once. Where lead is set, a gold
// span may have one word more at its beginning: the corpus keeps the
// complementiser in the content, Mahdar leaves it out.
func exact(c *Count, a *Article, found []Statement, gold func(*Attribution) []Span, mine func(*Statement) Span, lead bool) {
	ours := map[Span]bool{}
	for i := range found {
		if s := trim(a.Text, mine(&found[i])); s.Start < s.End {
			ours[s] = true
		}
	}
	c.Found += len(ours)
	seen := map[Span]bool{}
	for i := range a.Attributions {
		pieces := gold(&a.Attributions[i])
		if len(pieces) == 0 {
			continue
		}
		s := trim(a.Text, Span{pieces[0].Start, pieces[len(pieces)-1].End})
		if len(pieces) == 1 && seen[s] {
			continue
		}
		seen[s] = true
		c.Gold++
		if len(pieces) > 1 {
			continue // one stretch cannot be several
		}
		if !ours[s] && lead {
			if i := strings.IndexByte(a.Text[s.Start:s.End], ' '); i > 0 {
				s = trim(a.Text, Span{s.Start + i, s.End})
			}
		}
		if ours[s] {
			c.GoldHit++
			c.FoundHit++
			delete(ours, s)
		}
	}
}

// trim leaves out white space, quotation marks and punctuation at both ends.
func trim(t string, s Span) Span {
	outer := func(r rune) bool { return unicode.IsSpace(r) || unicode.IsPunct(r) }
	for s.Start < s.End {
		r, n := utf8.DecodeRuneInString(t[s.Start:s.End])
		if !outer(r) {
			break
		}
		s.Start += n
	}
	for s.Start < s.End {
		r, n := utf8.DecodeLastRuneInString(t[s.Start:s.End])
		if !outer(r) {
			break
		}
		s.End -= n
	}
	return s
}

// overlap is the intersection over the union of two stretches, in bytes.
func overlap(gold, found []Span) float64 {
	both, all := 0, 0
	for _, g := range gold {
		all += g.End - g.Start
		for _, s := range found {
			both += max(0, min(g.End, s.End)-max(g.Start, s.Start))
		}
	}
	for _, s := range found {
		all += s.End - s.Start
	}
	return ratio(both, all-both)
}

func touches(gold []Span, s Span) bool {
	for _, g := range gold {
		if g.Start < s.End && s.Start < g.End {
			return true
		}
	}
	return false
}

// scare is how many words between quotation marks are no speech yet.
const scare = 3

// formOf tells a content's form by the quotation marks in and around it.
func formOf(doc *text.Document, content []Span) Form {
	inside, all, long := 0, 0, false
	for _, c := range content {
		for i := range doc.Tokens {
			t := &doc.Tokens[i]
			if t.Kind == text.Punct || int(t.End) <= c.Start || int(t.Start) >= c.End {
				continue
			}
			all++
			for qi := range doc.Quotes {
				if q := &doc.Quotes[qi]; q.Depth == 0 && q.Start <= int(t.Start) && int(t.End) <= q.End {
					inside++
					long = long || words(doc, q) > scare
					break
				}
			}
		}
	}
	switch {
	case !long:
		return Indirect
	case inside*10 >= all*9:
		return Direct
	}
	return Mixed
}

func words(doc *text.Document, q *text.Quote) int {
	n := 0
	for i := q.Open + 1; i < q.Close && int(i) < len(doc.Tokens); i++ {
		if doc.Tokens[i].Kind != text.Punct {
			n++
		}
	}
	return n
}
