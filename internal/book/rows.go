package book

import (
	"context"
	"fmt"
	"strings"
)

// atOnce is how many values one insertion carries: well under SQLite's 32,766 and PostgreSQL's 65,535.
const atOnce = 4000

// rows gathers rows of one table, to be written many at a time.
type rows struct {
	table string
	cols  []string
	args  []any
	loose bool   // a row that is there already is left as it is
	wrap  string // what is made of the last column's value, as "f(%s)"; empty for the value itself
}

func (r *rows) add(values ...any) { r.args = append(r.args, values...) }

// flush writes what was gathered.
func (r *rows) flush(ctx context.Context, w *writing) error {
	width := len(r.cols)
	for len(r.args) > 0 {
		n := min(len(r.args)/width, atOnce/width)
		var q strings.Builder
		q.WriteString("insert into " + r.table + " (" + strings.Join(r.cols, ", ") + ") values ")
		for i := range n {
			if i > 0 {
				q.WriteString(", ")
			}
			last := marks((i+1)*width, 1)
			if r.wrap != "" {
				last = fmt.Sprintf(r.wrap, last)
			}
			q.WriteString("(" + marks(i*width+1, width-1) + ", " + last + ")")
		}
		if r.loose {
			q.WriteString(" on conflict do nothing")
		}
		if err := w.do(ctx, q.String(), r.args[:n*width]...); err != nil {
			return err
		}
		r.args = r.args[n*width:]
	}
	return nil
}
