package score

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Floor is a figure that a score must not fall under.
type Floor struct {
	// Key is a kind of record ("en meetings") or a field ("meeting date").
	Key string
	// Figure is "p", "r" or "f1" of a record, "accuracy" of a field.
	Figure string
	// Least is the floor, from 0 to 1.
	Least float64
}

// ReadFloors reads floors, one a line: "en meetings f1 0.880". Empty lines and
// lines that begin with # are passed over; name is what errors call the input.
func ReadFloors(r io.Reader, name string) ([]Floor, error) {
	var floors []Floor
	in := bufio.NewScanner(r)
	for n := 1; in.Scan(); n++ {
		words := strings.Fields(in.Text())
		if len(words) == 0 || strings.HasPrefix(words[0], "#") {
			continue
		}
		if len(words) < 3 {
			return nil, fmt.Errorf("%s:%d: a floor is written as: en meetings f1 0.880", name, n)
		}
		last := len(words) - 1
		least, err := strconv.ParseFloat(words[last], 64)
		if err != nil || least < 0 || least > 1 {
			return nil, fmt.Errorf("%s:%d: %q is no figure from 0 to 1", name, n, words[last])
		}
		figure := words[last-1]
		switch figure {
		case "p", "r", "f1", "accuracy":
		default:
			return nil, fmt.Errorf("%s:%d: %q is none of p, r, f1, accuracy", name, n, figure)
		}
		floors = append(floors, Floor{strings.Join(words[:last-1], " "), figure, least})
	}
	if err := in.Err(); err != nil {
		return nil, fmt.Errorf("reading %s: %w", name, err)
	}
	return floors, nil
}

// Under lists the floors that a score is under, one line each. A floor on a
// record that the score does not have is one of them; a field has no figure
// until a record is matched, and then counts as 0.
func (r *Result) Under(floors []Floor) []string {
	var under []string
	for _, f := range floors {
		if got := r.figure(f); got < f.Least {
			under = append(under, fmt.Sprintf("%s %s is %.3f, under its floor of %.3f", f.Key, f.Figure, got, f.Least))
		}
	}
	return under
}

func (r *Result) figure(f Floor) float64 {
	if f.Figure == "accuracy" {
		if s := r.Fields[f.Key]; s != nil {
			return round3(s.Accuracy())
		}
		return 0
	}
	t := r.Records[f.Key]
	if t == nil {
		return -1
	}
	row := t.Row()
	return map[string]float64{"p": row.P, "r": row.R, "f1": row.F1}[f.Figure]
}
