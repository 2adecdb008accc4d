package word

import (
	"github.com/mahdar/mahdar/internal/pack"
)

// Scratch is room that is used again from word to word.
type Scratch struct {
	Letters []pack.Letters
	forms   []*pack.Form // what forms has given so far: cut off, never written again
	Tags    []pack.Tag   // of one stretch
	Scan    pack.Scan
	Items   []Item // room for the items while some of them are joined
	few     []int32
}

// Few is an empty list with room for two: what a mention means is seldom more. Its room is nobody else's.
func (r *Reading) Few() []int32 {
	s := &r.Scratch
	if cap(s.few)-len(s.few) < 2 {
		s.few = make([]int32, 0, 512)
	}
	n := len(s.few)
	s.few = s.few[:n+2]
	return s.few[n : n : n+2]
}

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
