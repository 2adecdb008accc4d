package date

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/text"
)

// What fills the places of a date pattern.

// matchDate matches a pattern's places from item k; it returns the item after
// the match. Optional places are tried first filled, then skipped; budget
// bounds the steps.
func (r *Reading) matchDate(items []pack.DateItem, k, limit int32, f *dateFill, budget *int) (int32, bool) {
	if *budget--; *budget < 0 {
		return 0, false
	}
	if len(items) == 0 {
		return k, true
	}
	it := &items[0]
	if k < limit && r.mayFill(it, k) {
		save := *f
		if n := r.dateSlot(it, k, limit, f); n > 0 {
			if it.Ahead {
				n = 0
			}
			if e, ok := r.matchDate(items[1:], k+n, limit, f, budget); ok {
				return e, true
			}
		}
		*f = save
	}
	if it.Opt {
		return r.matchDate(items[1:], k, limit, f, budget)
	}
	return 0, false
}

// partOf notes the third of a month that a word tells.
func (f *dateFill) partOf(x *pack.Form) {
	if n, ok := x.Num("part"); ok {
		f.part = int8(n) //nolint:gosec // 1, 2 or 3
	}
}

// mayFill reports whether item k can fill a place of a pattern at all.
func (r *Reading) mayFill(di *pack.DateItem, k int32) bool {
	it := &r.Items[k]
	t := &r.Doc.Tokens[it.First]
	return di.MayFill(t.ID, it.Set, t.Kind == text.Number)
}

// dateSlot fills one place from item k and returns the items used, 0 if it does not fit.
func (r *Reading) dateSlot(di *pack.DateItem, k, limit int32, f *dateFill) int32 {
	it := &r.Items[k]
	t := r.Doc.Tokens[it.First]
	num := int32(-1)
	if t.Kind == text.Number && it.Last-it.First == 1 && t.Num > 0 {
		num = t.Num
	}
	number := func() (int32, bool) {
		if num >= 0 {
			return num, true
		}
		if x := r.Form(it, pack.Number); x != nil {
			return x.N, true
		}
		return 0, false
	}
	switch di.Slot {
	case 0:
		for _, id := range di.Words {
			if t.ID == id && it.Last-it.First == 1 {
				return 1
			}
		}
		return 0
	case 'd':
		n, ok := number()
		if x := r.Form(it, pack.Number); !ok || n < 1 || n > 31 || di.Figure && num < 0 || num < 0 && x != nil && x.Has("counts") {
			return 0
		}
		used := int32(1)
		if k+1 < limit && r.Items[k+1].Is(pack.Ordinal) && r.Doc.Tokens[r.Items[k+1].First].Has(text.Glued) {
			used = 2
		}
		if di.Second {
			f.d2 = n
		} else {
			f.d = n
		}
		return used
	case 'm':
		var n int32
		if x := r.Form(it, pack.Month); x != nil {
			n = x.N
			if x.Get("calendar") != "" {
				f.opaque = true
			}
			if to, ok := x.Num("to"); ok { // a season
				f.m2 = int32(to) //nolint:gosec // a month
			}
		} else if (f.figures || di.Figure) && num >= 1 && num <= 12 {
			n = num
		} else {
			return 0
		}
		f.part = max(f.part, di.Part)
		if di.Second {
			f.m2 = n
		} else {
			f.m = n
		}
		return 1
	case 'y':
		if t := r.Doc.Tokens[it.First]; f.figures && f.d > 0 && f.m > 0 && t.End-t.Start == 2 && t.Kind == text.Number { // 28.09.18
			if num += 1900; num < 1970 {
				num += 100
			}
		}
		if num < 1300 || num > 2200 {
			return 0
		}
		f.y = num
		if num < 1800 {
			f.opaque = true
		}
		return 1
	case 'w':
		if x := r.Form(it, pack.Weekday); x != nil {
			if di.Second {
				f.w2 = x.N
			} else {
				f.w = x.N
				if to, ok := x.Num("to"); ok { // a weekend
					f.w2 = int32(to) //nolint:gosec // a weekday
				}
			}
			return 1
		}
	case 'r':
		if x := r.Form(it, pack.Day); x != nil {
			f.r, f.hasR = x, true
			return 1
		}
	case 'n':
		if n, ok := number(); ok && n < 1000 {
			f.n = n
			return 1
		}
	case 'u':
		if x := r.Form(it, pack.Unit); x != nil {
			f.part = max(f.part, di.Part)
			f.u, f.many = x.Get("unit"), x.Has("many") || x.Feat&pack.Pl != 0 && x.Feat&pack.Sg == 0
			f.several = f.several || x.Feat&pack.Pl != 0 && x.Feat&pack.Sg == 0
			if n, ok := x.Num("n"); ok && f.n == 0 { // "two days" in one word
				f.n = int32(n) //nolint:gosec // a small number
			}
			return 1
		}
	case 'v':
		if x := r.Form(it, pack.Which); x != nil {
			f.step, f.hasStep, f.same, f.several = x.N, true, x.Has("same"), f.several || x.Has("many")
			if u := x.Get("unit"); u != "" {
				f.u = u
			}
			f.told = f.told || x.Has("told")
			f.partOf(x)
			return 1
		}
	case 'p':
		if x := r.Form(it, pack.DayPart); x != nil {
			f.partOf(x)
			return 1
		}
	case 'a':
		if x := r.Form(it, pack.Ago); x != nil {
			f.hasAgo, f.told = true, x.Has("told")
			return 1
		}
	case 'h':
		if x := r.Form(it, pack.Hence); x != nil && !(x.Has("front") && (f.n > 0 || f.d > 0)) {
			f.hence, f.told, f.past = true, x.Has("told"), x.Has("past")
			return 1
		}
	}
	return 0
}
