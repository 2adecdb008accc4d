package actor

import (
	"strings"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
)

// masterState is the state of the person to whom a mark of owning behind his name gives the
// office of a mention: "Senegal's President A's envoy B". Empty if there is none.
func (r *Reading) masterState(mi int32) string {
	m := &r.Mentions[mi]
	if c := r.masterWithin(mi); c != "" {
		return c
	}
	k := r.ItemAt[m.First] - 1
	if mi == 0 || k < 1 {
		return ""
	}
	of, x := &r.Items[k], &r.Mentions[mi-1]
	f := r.Form(of, pack.Of)
	if f == nil || !f.Has("after") || x.Last != of.First || of.Last != m.First || x.Sent != m.Sent || x.Kind != mention.Person && x.Kind != mention.Office || len(x.Who) != 1 {
		return ""
	}
	return r.Actors[x.Who[0]].Country
}

// masterWithin is the state of somebody with whose name a mention begins, before the mark of
// owning and the office of the one whom it means: of a holder in the world's list, or of whom an
// earlier mention ends with the same name.
func (r *Reading) masterWithin(mi int32) string {
	m := &r.Mentions[mi]
	k := r.ItemAt[m.First]
	it := &r.Items[k]
	if it.Letters&pack.Letter('N') == 0 || it.Last >= m.Last || int(k)+2 >= len(r.Items) || !r.Items[k+1].Is(pack.Of) && !r.Items[k+1].Is(pack.Title) || r.Items[r.ItemAt[m.Last-1]].Letters&pack.Letter('N') == 0 {
		return ""
	}
	if f := r.Form(it, pack.Holder); f != nil && f.Country != "" {
		return f.Country
	}
	name := r.Doc.Text[r.Doc.Tokens[it.First].Start:r.Doc.Tokens[it.Last-1].End]
	for i := mi - 1; i >= 0 && i > mi-maxMaster; i-- {
		x := &r.Mentions[i]
		if x.Kind != mention.Person || len(x.Who) != 1 || x.First == m.First {
			continue
		}
		if strings.HasSuffix(r.Doc.Text[r.Doc.Tokens[x.First].Start:r.Doc.Tokens[x.Last-1].End], name) {
			return r.Actors[x.Who[0]].Country
		}
	}
	return ""
}

// maxMaster bounds how many mentions before one its master is looked for.
const maxMaster = 200
