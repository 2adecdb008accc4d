package main

import (
	"context"
	"errors"
	"strings"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/book"
)

// subjectNamed is a subject as records are tagged with it, however its letters are written.
func subjectNamed(name string) (string, error) {
	if name == "" {
		return "", nil
	}
	all, err := mahdar.Subjects()
	if err != nil {
		return "", err
	}
	want := strings.Join(strings.Fields(name), " ")
	for _, s := range all {
		if strings.EqualFold(s, want) {
			return s, nil
		}
	}
	// Of those of which a word is in the name, or the other way round, fewer need to be read.
	var like []string
	for _, s := range all {
		if sharesWord(s, want) {
			like = append(like, s)
		}
	}
	if len(like) > 0 {
		return "", usage("--subject %q is no subject; of that kind there are: %s", name, strings.Join(like, ", "))
	}
	return "", usage("--subject %q is no subject; there are: %s", name, strings.Join(all, ", "))
}

// sharesWord reports whether a word of one name begins as one of the other does.
func sharesWord(a, b string) bool {
	const letters = 4
	for _, x := range strings.Fields(strings.ToLower(a)) {
		for _, y := range strings.Fields(strings.ToLower(b)) {
			if n := min(len(x), len(y)); n >= letters && x[:letters] == y[:letters] {
				return true
			}
		}
	}
	return false
}

// peopleNamed are those whom a name means: by the names that the book's articles
// give them, else by the name that a holder of an office is known by in another language.
func peopleNamed(ctx context.Context, b *book.Book, name string, limit int) ([]book.Person, error) {
	people, err := b.People(ctx, name, limit)
	if !errors.Is(err, book.ErrNone) {
		return people, err
	}
	holders, fault := mahdar.HoldersNamed(name)
	if fault != nil {
		return nil, fault
	}
	for _, h := range holders {
		some, fault := b.People(ctx, h, limit-len(people))
		switch {
		case errors.Is(fault, book.ErrNone):
			continue
		case fault != nil:
			return nil, fault
		}
		if people = append(people, some...); len(people) >= limit {
			return people, nil
		}
	}
	if len(people) == 0 {
		return nil, err
	}
	return people, nil
}

// actorsNamed are the actors that are the one person whom a name means; none for no name.
func actorsNamed(ctx context.Context, b *book.Book, name string) ([]int64, error) {
	if name == "" {
		return nil, nil
	}
	people, err := peopleNamed(ctx, b, name, 1)
	if err != nil {
		return nil, notThere(err)
	}
	return people[0].IDs, nil
}
