package reader

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/event"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// reading is an article with all that its passes find. The Reading of each room embeds the
// one of the room below it.
type reading struct {
	event.Reading

	trace []Pass
}

// Renew makes a reading one of another article.
func (r *reading) Renew(p *pack.Pack, in word.Input) {
	r.Reading.Renew(p, in)
	*r = reading{Reading: r.Reading}
}
