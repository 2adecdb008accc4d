package book

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
)

// atOnce is how many values one statement carries at most: well under SQLite's 32,766 and PostgreSQL's 65,535.
const atOnce = 4000

// sizes are how many rows are written by one statement: a statement of each size is made once.
var sizes = []int{64, 16, 4, 1}

// rows gathers rows of one table, to be written many at a time.
type rows struct {
	table string
	cols  []string
	args  []any
	loose bool              // a row that is there already is left as it is
	made  map[int]*sql.Stmt // by how many rows it writes
	wrap  string            // what is made of the last column's value, as "f(%s)"; empty for the value itself
}

func (r *rows) add(values ...any) { r.args = append(r.args, values...) }

// flush writes what was gathered.
func (r *rows) flush(ctx context.Context, w *writing) error {
	width := len(r.cols)
	for len(r.args) > 0 {
		n := sizes[0]
		for _, s := range sizes {
			if n = s; s*width <= len(r.args) {
				break
			}
		}
		s, err := w.insertion(ctx, r, n)
		if err != nil {
			return err
		}
		if _, err := s.ExecContext(ctx, r.args[:n*width]...); err != nil {
			return err
		}
		r.args = r.args[n*width:]
	}
	return nil
}

// insertion gives the statement that writes n rows of a table.
func (w *writing) insertion(ctx context.Context, r *rows, n int) (*sql.Stmt, error) {
	if r.made == nil {
		r.made = map[int]*sql.Stmt{}
	}
	if s := r.made[n]; s != nil {
		return s, nil
	}
	width := len(r.cols)
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
	s, err := w.statement(ctx, q.String())
	r.made[n] = s
	return s, err
}
