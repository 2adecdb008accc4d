// Package actor says who each mention is: the bearer of a name, the holder of an office of a
// state, whatever he is called. Two mentions are one actor if name or office says so; what
// points back ("he", "the minister") is left to package reference.
package actor

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/date"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// Reading is an article as far as its actors are known.
type Reading struct {
	mention.Reading

	Actors      []Actor
	register    register
	HeadPlaces  map[int32]date.Place // by paragraph: the places with which paragraphs begin; nil until looked for
	statesNamed map[string]bool      // the states that mentions name, as such or by adjective; nil until asked
	foremost    string               // the state that a text written abroad is about
	foremostSet bool                 // it was looked for
}

// Renew makes a reading one of another article.
func (r *Reading) Renew(p *pack.Pack, in word.Input) {
	r.Reading.Renew(p, in)
	*r = Reading{Reading: r.Reading, Actors: r.Actors[:0], register: r.register.renewed()}
}
