package statement

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/text"
)

// MadePublic keeps in mind who made a document public: "the ministry issued a statement".
func (r *Reading) MadePublic(reg *phrase.Region, c *phrase.Clause) {
	if !c.Form.Has("issues") || c.Form.Class != pack.Support || c.Plan || c.Maybe || c.Neg || c.Quote >= 0 {
		return
	}
	if a := c.Get([]pack.Marker{pack.Subj}); a != nil && (a.To >= len(reg.Chunks) || a.To >= c.At || r.AfterSubject(&reg.Chunks[a.To])) {
		r.State.Issuers, r.State.IssuedAt, r.State.Issued = r.Resolve(a.Mentions, c), c.Sent, text.Range{First: reg.Chunks[c.At].Last, Last: r.Doc.Sents[c.Sent].Last}
	}
}

// whoIssued is whose words a cue of a document's gives that names nobody, "the report says": who
// made one public in this sentence or a little before, and whether somebody must have (`issued`)
// or it may as well be whoever spoke last.
func (r *Reading) whoIssued(reg *phrase.Region, c *phrase.Clause) (who []int32, must bool) {
	if !c.Form.Has("document") {
		return nil, false
	}
	if k := len(r.Statements) - 1; k >= 0 && r.State.Spoke > r.State.IssuedAt && len(r.Statements[k].Rules) > 0 && r.Statements[k].Rules[0] == c.Form.Sec.ID {
		return nil, false // "the report also says"
	}
	if k := r.State.Meeting; c.Form.Has("joint") { // of those who met last
		if k >= 0 && len(r.Meetings[k].Who) > 1 {
			return r.Meetings[k].Who, true
		}
		return nil, true
	}
	if len(r.State.Issuers) > 0 && c.Sent-r.State.IssuedAt < maxNamed && r.sameWord(reg.Chunks[c.At].First, r.State.Issued) {
		return r.State.Issuers, true
	}
	return nil, c.Form.Has("issued")
}

// paperOf is whose a document is of which the sentence does not tell: who made one public a little
// before, else the body that spoke or was told of last. Nil if a person was since.
func (r *Reading) paperOf(reg *phrase.Region) []int32 {
	st := &r.State
	if len(st.Issuers) > 0 && reg.Sent-st.IssuedAt < maxIssued && st.IssuedAt >= st.Spoke-1 {
		return st.Issuers
	}
	if len(st.Speakers) == 1 && reg.Sent-st.Spoke < maxIssued && st.Spoke >= st.BodyAt {
		if k := r.Actors[st.Speakers[0]].Kind; k == mention.Body || k == mention.Organisation {
			return st.Speakers
		}
		return nil
	}
	if st.Body < 0 || reg.Sent-st.BodyAt >= maxIssued || st.Subject >= 0 && st.Acted > st.BodyAt {
		return nil
	}
	if k := r.Actors[st.Body].Kind; k != mention.Body && k != mention.Organisation {
		return nil
	}
	return []int32{st.Body}
}

// maxIssued bounds how many sentences behind the word that a document is public it may speak.
const maxIssued = 3

// maxNamed bounds the same where the document is named by the word with which it was made public.
const maxNamed = 10

// sameWord reports whether the two letters from token i on stand together in a range of tokens.
func (r *Reading) sameWord(i int32, in text.Range) bool {
	toks := r.Doc.Tokens
	for k := in.First; k+1 < in.Last; k++ {
		if toks[k].ID > 0 && toks[k].ID == toks[i].ID && toks[k+1].ID == toks[i+1].ID {
			return true
		}
	}
	return false
}
