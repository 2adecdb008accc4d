package reader

import (
	"sort"

	"github.com/mahdar/mahdar/internal/text"
)

// Who says "I" outside quotation marks: whoever is questioned, in a text of questions and
// answers.

// minQuestions is how many paragraphs that end as questions make a text an interview.
const minQuestions = 2

// interviewee is whom a pronoun of the first person outside quotation marks means in a
// text of questions and answers: the one person whom the headline names, else the first
// person named before the first question. Nobody in a question itself.
func (r *reading) interviewee(mi int32) []int32 {
	m := &r.mentions[mi]
	if r.asks(m.sent) || r.betweenMarks(m.First) {
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
func (r *reading) whoIsAsked() int32 {
	n, first := 0, int32(-1)
	for i := range r.doc.Paras {
		p := &r.doc.Paras[i]
		if int32(i) == r.title || p.Last <= p.First || r.doc.Tokens[p.Last-1].Kind != text.Punct || !r.asks(r.sent[p.Last-1]) || r.betweenMarks(p.Last-1) {
			continue
		}
		if n++; first < 0 {
			first = p.First
		}
	}
	if n < minQuestions {
		return -1
	}
	if w := r.hero(nil); w >= 0 {
		return w
	}
	for i := range r.mentions {
		if m := &r.mentions[i]; m.First < first && len(m.who) == 1 && r.actors[m.who[0]].kind == kPerson && r.actors[m.who[0]].role != "" {
			return m.who[0]
		}
	}
	return -1
}

// betweenMarks reports whether a token stands within quotation marks.
func (r *reading) betweenMarks(tok int32) bool {
	q := r.doc.Quotes
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
