package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// placeLine is the place of a short line that says where, and by whom or when, a story was
// written: "ANKARA - Anadolu". Empty if the line is none: a town or a state, a dash, and a medium, a
// date or one word that no list has.
func (r *reading) placeLine(p *text.Para) place {
	k, end := r.itemAt[p.First], r.itemAt[p.Last]
	if end-k < 3 || r.items[k].set&(bit(pack.City)|bit(pack.Country)) == 0 {
		return place{}
	}
	pl := place{at: text.Range{First: r.items[k].first, Last: r.items[k].last}}
	if f := r.form(&r.items[k], pack.City); f != nil {
		pl.city, pl.country = f.Name, f.Country
	} else {
		pl.country = r.form(&r.items[k], pack.Country).Country
	}
	dashed, others := false, 0
	for k++; k < end; k++ {
		it := &r.items[k]
		t := r.doc.Tokens[it.first]
		switch {
		case t.Kind == text.Punct:
			dashed = dashed || dash(rune(t.Num)) || colon(rune(t.Num)) || t.Is('/') //nolint:gosec // a rune
		case it.is(pack.Media), r.dateAt[it.first] >= 0:
		case it.set&^(nameSet|bit(pack.Word)|bit(pack.Noun)) == 0:
			others++
		default:
			return place{}
		}
	}
	if !dashed || others > 1 {
		return place{}
	}
	return pl
}
