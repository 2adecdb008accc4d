// Package phrase cuts sentences into chunks, finds the triggers among them, and answers what
// a stretch of a sentence is: in which case a mention stands, which verb agrees with whom,
// what a preposition marks, where a relative clause, an aside or a list ends, and when and
// where a clause says that its deed was.
package phrase

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/story"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Reading is an article whose sentences are cut into chunks.
type Reading struct {
	story.Reading

	strangers  map[string]int32 // actors made of words that name nobody known, by these words
	chunkRoom  [2][]Chunk       // of a sentence and of what its quotations say
	ClauseRoom [2][]Clause      // the same
	args       word.Slab[Arg]
}

// Renew makes a reading one of another article.
func (r *Reading) Renew(p *pack.Pack, in word.Input) {
	r.Reading.Renew(p, in)
	*r = Reading{Reading: r.Reading, chunkRoom: r.chunkRoom, ClauseRoom: r.ClauseRoom, args: r.args}
	r.args.Renew()
}

// ArgRoom is room for the arguments of a clause: it has seldom more.
func (r *Reading) ArgRoom() []Arg { return r.args.Take(4) }
