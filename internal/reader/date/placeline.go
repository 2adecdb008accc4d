package date

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// placeLine is the place of a short line that says where, and by whom or when, a story was
// written: "ANKARA - Anadolu". Empty if the line is none: a town or a state, a dash, and a medium, a
// date or one word that no list has.
func (r *Reading) placeLine(p *text.Para) Place {
	k, end := r.ItemAt[p.First], r.ItemAt[p.Last]
	if end-k < 3 || r.Items[k].Set&(word.Bit(pack.City)|word.Bit(pack.Country)) == 0 {
		return Place{}
	}
	pl := Place{At: text.Range{First: r.Items[k].First, Last: r.Items[k].Last}}
	if f := r.Form(&r.Items[k], pack.City); f != nil {
		pl.City, pl.Country = f.Name, f.Country
	} else {
		pl.Country = r.Form(&r.Items[k], pack.Country).Country
	}
	dashed, others := false, 0
	for k++; k < end; k++ {
		it := &r.Items[k]
		t := r.Doc.Tokens[it.First]
		switch {
		case t.Kind == text.Punct:
			dashed = dashed || word.Dash(rune(t.Num)) || word.Colon(rune(t.Num)) || t.Is('/') //nolint:gosec // a rune
		case it.Is(pack.Media), r.DateAt[it.First] >= 0:
		case it.Set&^(word.NameSet|word.Bit(pack.Word)|word.Bit(pack.Noun)) == 0:
			others++
		default:
			return Place{}
		}
	}
	if !dashed || others > 1 {
		return Place{}
	}
	return pl
}

// dayAndTown is the town of a line that says when and where a text was written and nothing more:
// "22 October 2024, Kazan"; empty if there is none, or more than one.
func (r *Reading) dayAndTown(p *text.Para) Place {
	var pl Place
	for k := r.ItemAt[p.First]; k < r.ItemAt[p.Last]; k++ {
		it := &r.Items[k]
		if r.DateAt[it.First] >= 0 {
			continue
		}
		if f := r.Form(it, pack.City); f != nil {
			if !pl.Empty() {
				return Place{}
			}
			pl = Place{City: f.Name, Country: f.Country, At: text.Range{First: it.First, Last: it.Last}}
		} else if t := r.Doc.Tokens[it.First]; t.Kind == text.Word && !it.Is(pack.Country) && !it.Is(pack.Media) && !it.Is(pack.Furniture) {
			return Place{}
		}
	}
	return pl
}
