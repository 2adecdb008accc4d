package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/mahdar/mahdar/internal/book"
)

// asking asks one question and gives how many answers there were.
type asking func(context.Context, *book.Book) (int, error)

// question is a sort of question.
type question struct {
	name string
	make func() asking
}

// questions are the sorts, asked in turn, as the commands of cmd/mahdar ask them.
func questions(s *sample) []question {
	search := func(words []string) func() asking {
		return func() asking {
			f := book.Filter{Words: pick(s, words)}
			return func(ctx context.Context, b *book.Book) (int, error) {
				found, err := b.Search(ctx, f)
				return len(found), asked(err)
			}
		}
	}
	return []question{
		{"encounter with its accounts", func() asking {
			name := pick(s, s.encounters)
			return func(ctx context.Context, b *book.Book) (int, error) {
				e, err := b.Encounter(ctx, name)
				return len(e.Accounts), asked(err)
			}
		}},
		{"person", func() asking { return person(pick(s, s.persons)) }},
		{"timeline of a country", func() asking { return timeline([]string{pick(s, s.sides)}) }},
		{"timeline of a pair", func() asking { return timeline(pick(s, s.pairs)) }},
		{"search, common word", search(s.common)},
		{"search, rare word", search(s.rare)},
		{"search, two common words", func() asking {
			words := pick(s, s.common) + " " + pick(s, s.common)
			return search([]string{words})()
		}},
		{"statements of a person", func() asking {
			name, word := pick(s, s.persons), pick(s, s.common)
			return func(ctx context.Context, b *book.Book) (int, error) {
				who, err := b.People(ctx, name, 1)
				if err != nil {
					return 0, asked(err)
				}
				hits, err := b.Find(ctx, book.Filter{Actors: who[0].IDs, Kinds: []string{book.Statement}, Words: word})
				return len(hits), asked(err)
			}
		}},
		{"quote", func() asking {
			words := strings.Fields(pick(s, s.quotes))
			quote := strings.Join(words[:min(len(words), 12)], " ")
			return func(ctx context.Context, b *book.Book) (int, error) {
				said, err := b.Quote(ctx, quote, "", 0)
				return len(said), asked(err)
			}
		}},
		{"agenda", func() asking {
			day := pick(s, s.days)
			return func(ctx context.Context, b *book.Book) (int, error) {
				list, err := b.List(ctx, book.EncounterFilter{From: day, Status: []string{"planned", "ongoing"}, Forward: true})
				return len(list), asked(err)
			}
		}},
	}
}

// person asks what "mahdar person" asks.
func person(name string) asking {
	return func(ctx context.Context, b *book.Book) (int, error) {
		people, err := b.People(ctx, name, 10)
		if err != nil {
			return 0, asked(err)
		}
		who := people[0].IDs
		if _, err := b.SubjectsOf(ctx, who, 20); err != nil {
			return 0, asked(err)
		}
		met, err := b.List(ctx, book.EncounterFilter{Actors: who})
		if err != nil {
			return 0, asked(err)
		}
		visits, err := b.Find(ctx, book.Filter{Actors: who, Part: "visitor"})
		if err != nil {
			return 0, asked(err)
		}
		said, err := b.Find(ctx, book.Filter{Actors: who, Part: "speaker"})
		return len(met) + len(visits) + len(said), asked(err)
	}
}

// timeline asks what "mahdar timeline" asks.
func timeline(sides []string) asking {
	return func(ctx context.Context, b *book.Book) (int, error) {
		met, err := b.List(ctx, book.EncounterFilter{Sides: sides})
		if err != nil {
			return 0, asked(err)
		}
		hits, err := b.Find(ctx, book.Filter{Sides: sides, Kinds: []string{book.Visit, book.Statement, book.Event}})
		return len(met) + len(hits), asked(err)
	}
}

func asked(err error) error {
	if err != nil {
		return fmt.Errorf("asking: %w", err)
	}
	return nil
}
