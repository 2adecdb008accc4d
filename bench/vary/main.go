// Command vary writes as many articles as are asked for, made of the samples by
// changing their dates, one of their states and its minister: a week of eighteen
// articles, again and again, in other months of four hundred years, so that their
// encounters are many. They come in the order of their weeks, as news does. What is
// equal in all of that has another last line.
//
//	go run ./bench/vary 10000 > articles.jsonl
//
// The same number gives the same bytes.
package main

import (
	"bufio"
	_ "embed"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/mahdar/mahdar/internal/source"
)

//go:embed states.tsv
var statesTable string

//go:embed surnames.tsv
var surnamesTable string

//go:embed months.tsv
var monthsTable string

//go:embed patterns.tsv
var patternsTable string

func main() {
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "vary:", err)
		os.Exit(1)
	}
}

func run() error {
	if len(os.Args) != 2 {
		return fmt.Errorf("say how many articles: go run ./bench/vary 10000")
	}
	n, err := strconv.Atoi(os.Args[1])
	if err != nil || n < 1 {
		return fmt.Errorf("%q is no number of articles", os.Args[1])
	}
	var week []source.Item
	for it, err := range source.Articles(source.Options{}, "samples") {
		if err != nil {
			return fmt.Errorf("run it in the project's folder: %w", err)
		}
		if !it.Published.IsZero() {
			week = append(week, it)
		}
	}
	out := bufio.NewWriterSize(os.Stdout, 1<<20)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	v := newVarying((n + len(week) - 1) / len(week))
	for i := range n {
		it, set := week[i%len(week)], i/len(week)
		replace, day := v.set(set)
		err := enc.Encode(map[string]string{
			"id": fmt.Sprintf("%s-%d", it.ID, set), "url": fmt.Sprintf("%s#%d", it.URL, set),
			"published": day(it.Published).Format(time.DateOnly), "text": replace.Replace(it.Text) + "\n\n" + strconv.Itoa(set),
		})
		if err != nil {
			return fmt.Errorf("writing: %w", err)
		}
	}
	return out.Flush()
}

// The years that the articles are spread over, so that the days of a book are no
// fuller than those of a real one; the reader takes no others.
const (
	firstYear = 1801
	lastYear  = 2199
)

// varying is the tables, and the months that begin on the weekday of the samples' month.
type varying struct {
	states, surnames, months, patterns [][]string
	begins                             []time.Time
	each                               int // sets of a month
	last                               int
	replace                            *strings.Replacer
	begin                              time.Time
}

// The samples' month.
var samples = time.Date(2024, time.July, 1, 0, 0, 0, 0, time.UTC)

func newVarying(sets int) *varying {
	v := &varying{table(statesTable), table(surnamesTable), table(monthsTable), table(patternsTable), nil, 1, -1, nil, samples}
	for year := firstYear; year <= lastYear; year++ {
		for m := time.January; m <= time.December; m++ {
			first := time.Date(year, m, 1, 0, 0, 0, 0, time.UTC)
			if first.Weekday() == samples.Weekday() && first.AddDate(0, 1, -1).Day() >= 30 {
				v.begins = append(v.begins, first)
			}
		}
	}
	v.each = (sets + len(v.begins) - 1) / len(v.begins)
	return v
}

// table reads lines of values parted by tabs; those with # say what they are.
func table(s string) [][]string {
	var out [][]string
	for line := range strings.Lines(s) {
		if line = strings.TrimRight(line, "\n"); line != "" && line[0] != '#' {
			out = append(out, strings.Split(line, "\t"))
		}
	}
	return out
}

// set gives how the texts of a set are changed, and their days. Each set of a month
// has another state or surname than the last, until all have been.
func (v *varying) set(n int) (*strings.Replacer, func(time.Time) time.Time) {
	if n != v.last {
		v.last = n
		k := n % v.each
		v.begin = v.begins[n/v.each]
		v.replace = v.replacer(v.states[k%len(v.states)], v.surnames[k/len(v.states)%len(v.surnames)])
	}
	return v.replace, func(t time.Time) time.Time { return v.begin.AddDate(0, 0, int(t.Sub(samples).Hours()/24)) }
}

func (v *varying) replacer(state, surname []string) *strings.Replacer {
	names := []string{"{rus}", "{Rus}", "{en}", "{eng}", "{fr}", "{fra}", "{es}", "{eso}", "{esa}", "{ar}", "{ara}", "{zh}"}
	var fill []string
	for i, name := range names {
		fill = append(fill, name, state[i])
	}
	capital := []rune(state[1])
	fill = append(fill, "{RUS}", strings.ToUpper(string(capital[:1]))+string(capital[1:]))
	for i, name := range []string{"{cyr}", "{lat}", "{arb}", "{han}"} {
		fill = append(fill, name, surname[i])
	}
	filled := strings.NewReplacer(fill...)
	var pairs []string
	for _, p := range v.patterns {
		pairs = append(pairs, p[0], filled.Replace(p[1]))
	}
	for i, from := range v.months[samples.Month()-1] {
		pairs = append(pairs, from, v.months[v.begin.Month()-1][i])
	}
	pairs = append(pairs, strconv.Itoa(samples.Year()), strconv.Itoa(v.begin.Year()))
	return strings.NewReplacer(pairs...)
}
