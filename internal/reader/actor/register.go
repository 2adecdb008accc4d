package actor

import (
	"github.com/mahdar/mahdar/internal/reader/mention"
)

// register finds actors without a look at all of them: a text of a megabyte
// names tens of thousands.
type register struct {
	keys   map[actorKey]int32 // the first actor of its kind, state, organisation and name
	byWord map[string][]int32 // persons, by each word of their names
	bodies []int32
	orgs   map[string]int32 // organisations that no table knows, by their words
}

// keptNames bounds the names that a register's tables keep room for: to empty a large one takes its time.
const keptNames = 512

// renewed is a register without its actors, in the room that it has.
func (g register) renewed() register {
	g.bodies = g.bodies[:0]
	if len(g.keys) > keptNames || len(g.byWord) > keptNames || len(g.orgs) > keptNames {
		return register{bodies: g.bodies}
	}
	clear(g.keys)
	clear(g.byWord)
	clear(g.orgs)
	return g
}

type actorKey struct {
	kind               mention.Kind
	country, org, name string
}

// key is by which an actor of a kind is found again: a state has one actor,
// and so has an organisation that a table knows, however it is called.
func key(k mention.Kind, country, org, name string) actorKey {
	if k == mention.Country || k == mention.Organisation && org != "" {
		name = ""
	}
	return actorKey{k, country, org, name}
}

// NewActor adds an actor and gives its index.
func (r *Reading) NewActor(a Actor) int32 {
	a.id = int32(len(r.Actors))
	a.last = -1
	r.Actors = append(r.Actors, a)
	g := &r.register
	switch a.Kind {
	case mention.Country, mention.Organisation, mention.Medium, mention.Group:
		if g.keys == nil {
			g.keys = map[actorKey]int32{}
		}
		k := key(a.Kind, a.Country, a.Org, a.Name)
		if _, ok := g.keys[k]; !ok {
			g.keys[k] = a.id
		}
		if a.Kind == mention.Organisation {
			if g.orgs == nil {
				g.orgs = map[string]int32{}
			}
			if _, ok := g.orgs[a.Text]; !ok {
				g.orgs[a.Text] = a.id
			}
		}
	case mention.Body:
		g.bodies = append(g.bodies, a.id)
	}
	return a.id
}

// Keyed finds or makes the actor of a kind with the same country, org and name.
func (r *Reading) Keyed(k mention.Kind, country, org, name string) int32 {
	if w, ok := r.register.keys[key(k, country, org, name)]; ok {
		return w
	}
	if k == mention.Country {
		name = r.Pack.States[country].Name
	}
	return r.NewActor(Actor{Kind: k, Country: country, Org: org, Name: name})
}

// called gives a person its name, and notes it where persons are looked for.
func (r *Reading) called(w int32, parts []string, text string) {
	a := &r.Actors[w]
	a.Parts, a.Text = parts, text
	if r.register.byWord == nil {
		r.register.byWord = map[string][]int32{}
	}
	for _, p := range parts {
		if list := r.register.byWord[p]; len(list) == 0 || list[len(list)-1] != w {
			r.register.byWord[p] = r.AddID(list, w)
		}
	}
}

// nameOf gives an actor the name of a mention.
func (r *Reading) nameOf(w int32, m *mention.Mention) {
	name, certain := r.nameText(m)
	r.called(w, r.NameParts(m), name)
	r.Actors[w].certain = certain
}

// personNamed is the latest person whose name can be the same as these words,
// and who suits; -1 if there is none. Two names that are the same share a word,
// or differ by a letter of their last one; that is looked for in the latest actors only.
func (r *Reading) personNamed(parts []string, suits func(*Actor) bool) int32 {
	best := int32(-1)
	try := func(w int32) {
		if a := &r.Actors[w]; w > best && a.Kind == mention.Person && sameName(a.Parts, parts) && (suits == nil || suits(a)) {
			best = w
		}
	}
	n := int32(len(r.Actors))
	for w := n - 1; w > best && w >= n-mention.MaxAlike; w-- {
		try(w)
	}
	for _, p := range parts {
		list := r.register.byWord[p]
		for i := len(list) - 1; i >= 0 && i >= len(list)-mention.MaxAlike && list[i] > best; i-- {
			try(list[i])
		}
	}
	return best
}

// Considered ranges over the actors that an office or a pronoun can mean, in
// their order: all of them, or, in a text with very many, the first, whom it is
// about, and the latest.
func (r *Reading) Considered(yield func(w int32) bool) {
	n := int32(len(r.Actors))
	for w := int32(0); w < n; w++ {
		if w == mention.MaxAlike && w < n-mention.MaxAlike {
			w = n - mention.MaxAlike
		}
		if !yield(w) {
			return
		}
	}
}
