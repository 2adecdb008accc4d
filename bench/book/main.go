// Command book asks a book a thousand questions, as the command line asks them,
// and prints how long each sort of them took.
//
//	go run ./bench/book FILE.db
//	go run ./bench/book -n 200 postgres://user@host/news
//
// The questions are made of what the book holds: encounters, persons, sides,
// words and statements of days taken by chance, by the same chance every time.
// Two hundred others are asked before, so that the book is warm.
package main

import (
	"cmp"
	"context"
	"errors"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/mahdar/mahdar/internal/book"
)

func main() {
	n := flag.Int("n", 1000, "how many questions")
	flag.Parse()
	if flag.NArg() != 1 || *n < 1 {
		fmt.Fprintln(os.Stderr, "book: name one book: go run ./bench/book FILE.db")
		os.Exit(2)
	}
	if err := run(context.Background(), flag.Arg(0), *n); err != nil {
		fmt.Fprintln(os.Stderr, "book:", err)
		os.Exit(1)
	}
}

// warming is how many questions are asked before.
const warming = 200

func run(ctx context.Context, where string, n int) error {
	b, err := book.Open(ctx, where, false)
	if err != nil {
		return fmt.Errorf("opening it: %w", err)
	}
	defer func() { _ = b.Close() }() // it was read only
	s, err := sampled(ctx, b)
	if err != nil {
		return err
	}
	took := map[string][]time.Duration{}
	answers := map[string]int{}
	kinds := questions(s)
	for i := range warming + n {
		q := kinds[i%len(kinds)]
		ask := q.make() // what is asked is found before the clock starts
		began := time.Now()
		got, err := ask(ctx, b)
		if err != nil && !errors.Is(err, book.ErrNone) {
			return fmt.Errorf("%s: %w", q.name, err)
		}
		if i >= warming {
			took[q.name] = append(took[q.name], time.Since(began))
			answers[q.name] += got
		}
	}
	fmt.Printf("%-28s %6s %8s %9s %9s %9s\n", "question", "asked", "answers", "median ms", "p95 ms", "most ms")
	for _, q := range kinds {
		d := took[q.name]
		if len(d) == 0 {
			continue
		}
		slices.Sort(d)
		fmt.Printf("%-28s %6d %8.1f %9.1f %9.1f %9.1f\n", q.name, len(d), float64(answers[q.name])/float64(len(d)), ms(d[len(d)/2]), ms(d[min(len(d)*95/100, len(d)-1)]), ms(d[len(d)-1]))
	}
	fmt.Printf("memory at most: %.0f MB\n", float64(mostMemory())/1e6)
	return nil
}

func ms(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

// sample is what questions are made of.
type sample struct {
	random         *rand.Rand
	encounters     []string
	persons, sides []string // as often as they were met with
	pairs          [][]string
	common, rare   []string // words
	quotes         []string
	days           []string
}

// taken is how many days are looked at for what a book holds.
const taken = 150

func sampled(ctx context.Context, b *book.Book) (*sample, error) {
	s := &sample{random: rand.New(rand.NewPCG(7, 7))}
	first, err := b.List(ctx, book.EncounterFilter{From: "0001-01-01", Forward: true, Limit: 1})
	if err != nil {
		return nil, fmt.Errorf("looking for the first day: %w", err)
	}
	last, err := b.List(ctx, book.EncounterFilter{Limit: 1})
	if err != nil {
		return nil, fmt.Errorf("looking for the last day: %w", err)
	}
	if len(first) == 0 || len(last) == 0 || first[0].Date == nil || last[0].Date == nil {
		return nil, errors.New("the book has no encounters: collect some articles first")
	}
	from, _ := time.Parse(time.DateOnly, first[0].Date.Start) // days of a book are in this form
	to, _ := time.Parse(time.DateOnly, last[0].Date.Start)
	days := int(to.Sub(from)/(24*time.Hour)) + 1
	seen := map[string]int{}
	for range taken {
		day := from.AddDate(0, 0, s.random.IntN(days)).Format(time.DateOnly)
		list, err := b.List(ctx, book.EncounterFilter{From: day, Forward: true, Limit: 4})
		if err != nil {
			return nil, fmt.Errorf("looking for encounters: %w", err)
		}
		for i := range list {
			if err := s.take(ctx, b, &list[i], seen); err != nil {
				return nil, err
			}
		}
		s.days = append(s.days, day)
	}
	s.words(seen)
	if len(s.persons) == 0 || len(s.pairs) == 0 || len(s.quotes) == 0 || len(s.rare) == 0 {
		return nil, errors.New("the book holds too little to be asked")
	}
	return s, nil
}

// take takes in an encounter and one of its articles.
func (s *sample) take(ctx context.Context, b *book.Book, l *book.Listed, seen map[string]int) error {
	s.encounters = append(s.encounters, l.ID)
	var of []string
	for _, p := range l.Sides {
		s.persons = append(s.persons, p.Names...)
		of = append(of, p.Side)
	}
	s.sides = append(s.sides, of...)
	if len(of) == 2 {
		s.pairs = append(s.pairs, of)
	}
	e, err := b.Encounter(ctx, l.ID)
	if err != nil {
		return fmt.Errorf("reading an encounter: %w", err)
	}
	a := e.Accounts[s.random.IntN(len(e.Accounts))].Article
	for _, x := range a.Statements {
		s.quotes = append(s.quotes, a.Text[x.Content.Start:x.Content.End])
	}
	words := strings.Fields(strings.Trim(a.Text, ".,"))
	slices.Sort(words)
	for _, w := range slices.Compact(words) {
		seen[strings.Trim(w, ".,;:()\"'")]++
	}
	return nil
}

// words parts those that stand in most of the articles from those that stand in one.
func (s *sample) words(seen map[string]int) {
	const few, most = 400, 60
	var all []string
	for w := range seen {
		if len(w) > 3 {
			all = append(all, w)
		}
	}
	slices.SortFunc(all, func(x, y string) int { return cmp.Or(cmp.Compare(seen[y], seen[x]), cmp.Compare(x, y)) })
	s.common = all[:min(len(all), most)]
	for _, w := range slices.Backward(all) {
		if len(s.rare) < few && seen[w] == 1 {
			s.rare = append(s.rare, w)
		}
	}
}

func pick[T any](s *sample, list []T) T { return list[s.random.IntN(len(list))] }
