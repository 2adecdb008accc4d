package reference

import (
	"sort"

	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/text"
)

// Who says "I" outside quotation marks: whoever is questioned, in a text of questions and
// answers.

// minQuestions is how many paragraphs that end as questions make a text an interview.
const minQuestions = 2

// interviewee is whom a pronoun of the first person outside quotation marks means in a
// text of questions and answers: the one person whom the headline names, else the first
// person named before the first question. Nobody in a question itself.
func (r *Reading) interviewee(mi int32) []int32 {
	m := &r.Mentions[mi]
	if r.Asks(m.Sent) || r.betweenMarks(m.First) {
		return nil
	}
	if !r.questioned {
		r.questioned, r.answers = true, r.whoIsAsked()
	}
	if r.answers < 0 {
		return nil
	}
	return []int32{r.answers}
}

// whoIsAsked is the person who answers the questions of an interview; -1 if the text is none.
func (r *Reading) whoIsAsked() int32 {
	n, first := 0, int32(-1)
	for i := range r.Doc.Paras {
		p := &r.Doc.Paras[i]
		if int32(i) == r.Title || p.Last <= p.First || r.Doc.Tokens[p.Last-1].Kind != text.Punct || !r.Asks(r.Sent[p.Last-1]) || r.betweenMarks(p.Last-1) {
			continue
		}
		if n++; first < 0 {
			first = p.First
		}
	}
	if n < minQuestions {
		return -1
	}
	if w := r.Hero(nil); w >= 0 {
		return w
	}
	for i := range r.Mentions {
		if m := &r.Mentions[i]; m.First < first && len(m.Who) == 1 && r.Actors[m.Who[0]].Kind == mention.Person && r.Actors[m.Who[0]].Role != "" {
			return m.Who[0]
		}
	}
	return -1
}

// betweenMarks reports whether a token stands within quotation marks.
func (r *Reading) betweenMarks(tok int32) bool {
	q := r.Doc.Quotes
	for i := sort.Search(len(q), func(i int) bool { return q[i].Open > tok }) - 1; i >= 0; i-- {
		if q[i].Close >= tok {
			return true
		}
		if q[i].Depth == 0 {
			return false
		}
	}
	return false
}

// WhoAnswers is the spokesman whom a text of questions and answers names first, else
// whoever is asked in it.
func (r *Reading) WhoAnswers() []int32 {
	for w := range r.Considered {
		if a := &r.Actors[w]; a.Role == "spokesperson" && (a.Kind == mention.Person || a.Kind == mention.Office) {
			return []int32{w}
		}
	}
	if w := r.whoIsAsked(); w >= 0 {
		return []int32{w}
	}
	return nil
}
