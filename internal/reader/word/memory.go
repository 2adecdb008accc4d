package word

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
)

// Scratch is room that is used again from word to word.
type Scratch struct {
	Letters []pack.Letters
	forms   Slab[*pack.Form] // what Forms has given so far, and other lists of forms
	ids     Slab[int32]
	names   Slab[string]
	Tags    []pack.Tag // of one stretch
	Scan    pack.Scan
	Items   []Item // room for the items while some of them are joined
}

// Renew makes the room of an article that of another.
func (s *Scratch) Renew() {
	s.forms.Renew()
	s.ids.Renew()
	s.names.Renew()
}

// Slab cuts short lists from a long one, which is used again for the next article: of a
// Result they can be no part.
type Slab[T any] struct{ room []T }

// Renew makes all of the room free again.
func (s *Slab[T]) Renew() { s.room = s.room[:0] }

// Take is an empty list with room for n values. Its room is nobody else's.
func (s *Slab[T]) Take(n int) []T {
	if cap(s.room)-len(s.room) < n {
		s.room = make([]T, 0, max(512, 2*cap(s.room), n))
	}
	k := len(s.room)
	s.room = s.room[:k+n]
	return s.room[k : k : k+n]
}

// Rest is an empty list with all the room that is free, for n values at least: what is filled of it, Keep keeps.
func (s *Slab[T]) Rest(n int) []T {
	if cap(s.room)-len(s.room) < n {
		s.room = make([]T, 0, max(512, 2*cap(s.room), n))
	}
	return s.room[len(s.room):]
}

// Keep is a list that was filled in the free room, or that has outgrown it; from now on its room is nobody else's.
func (s *Slab[T]) Keep(list []T) []T {
	if k, n := len(s.room), len(list); cap(list) == cap(s.room)-k {
		s.room = s.room[:k+n]
	}
	return slices.Clip(list)
}

// One is the list of one value, or the list with it if there is one.
func (s *Slab[T]) One(list []T, v T) []T {
	if cap(list) == 0 {
		list = s.Take(1)
	}
	return append(list, v)
}

// Few is an empty list with room for two: what a mention means is seldom more. Its room is nobody else's.
func (r *Reading) Few() []int32 {
	return r.Scratch.ids.Take(2)
}

// AddID, AddForm and AddName append a value to a list, of which the first stands in the article's own room.
func (r *Reading) AddID(list []int32, v int32) []int32 { return r.Scratch.ids.One(list, v) }

// AddForm is AddID for forms.
func (r *Reading) AddForm(list []*pack.Form, f *pack.Form) []*pack.Form {
	return r.Scratch.forms.One(list, f)
}

// NameRoom is an empty list with room for n strings. Its room is nobody else's.
func (r *Reading) NameRoom(n int) []string { return r.Scratch.names.Take(n) }

// AddName is AddID for strings.
func (r *Reading) AddName(list []string, s string) []string { return r.Scratch.names.One(list, s) }

// Level is which of two lists a region uses: a sentence and what its quotations say are
// read at once. inside is its quotation, -1 if none.
func Level(inside int32) int {
	if inside < 0 {
		return 0
	}
	return 1
}

// Sized gives a list of n values v, in the room of an old list if it suffices.
func Sized[T any](old []T, n int, v T) []T {
	if cap(old) < n {
		old = make([]T, n+n/8)
	}
	old = old[:n]
	for i := range old {
		old[i] = v
	}
	return old
}
