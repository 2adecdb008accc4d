package meeting

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/phrase"
)

// leftOutIn is who met where a verb has no subject: the one with whom its sentence opens, if what
// stands between commas behind the name tells of that, "Macron, whose last trip was in May, when (he)
// saw X"; else the one spoken of. -1 if nobody: those who receive somebody, in the plural and
// without being named, are nobody in particular. Who is received by a compatriot of the one spoken
// of is the one spoken of before: "X landed in Delhi; the minister met him, and (he) was received by Modi".
func (r *Reading) leftOutIn(reg *phrase.Region, c *phrase.Clause, all []int32) int32 {
	if c.Form.Has("receives") && !c.Passive && c.Feat&pack.Pl != 0 && c.Feat&(pack.Sg|pack.Part|pack.Imp) == 0 {
		return -1
	}
	for j := range reg.Chunks {
		x := &reg.Chunks[j]
		if j >= c.At || x.Kind != phrase.OfMention && x.Kind != phrase.OfDate && !(x.Kind == phrase.OfItem && (x.Is(pack.Adverb) || x.Is(pack.Det))) {
			break
		}
		if x.Kind != phrase.OfMention {
			continue
		}
		if m := &r.Mentions[x.Idx]; m.Kind == mention.Person && len(m.Who) == 1 && r.DescribedTopic(reg, j) {
			return m.Who[0]
		}
		break
	}
	w, o := r.State.Subject, r.State.Before
	if c.Passive && c.Form.Has("receives") && len(all) == 1 && w >= 0 && o >= 0 && r.Actors[w].Country == r.Actors[all[0]].Country && r.Actors[o].Kind == mention.Person && r.Actors[o].Country != r.Actors[w].Country {
		return o
	}
	return w
}
