package reader

// register finds actors without a look at all of them: a text of a megabyte
// names tens of thousands.
type register struct {
	keys   map[actorKey]int32 // the first actor of its kind, state, organisation and name
	byWord map[string][]int32 // persons, by each word of their names
	bodies []int32
	orgs   map[string]int32 // organisations that no table knows, by their words
}

type actorKey struct {
	kind               kind
	country, org, name string
}

// key is by which an actor of a kind is found again: a state has one actor,
// and so has an organisation that a table knows, however it is called.
func key(k kind, country, org, name string) actorKey {
	if k == kCountry || k == kOrg && org != "" {
		name = ""
	}
	return actorKey{k, country, org, name}
}

// newActor adds an actor and gives its index.
func (r *reading) newActor(a actor) int32 {
	a.id = int32(len(r.actors))
	a.last = -1
	r.actors = append(r.actors, a)
	g := &r.register
	switch a.kind {
	case kCountry, kOrg, kMedia, kGroup:
		if g.keys == nil {
			g.keys = map[actorKey]int32{}
		}
		k := key(a.kind, a.country, a.org, a.name)
		if _, ok := g.keys[k]; !ok {
			g.keys[k] = a.id
		}
		if a.kind == kOrg {
			if g.orgs == nil {
				g.orgs = map[string]int32{}
			}
			if _, ok := g.orgs[a.text]; !ok {
				g.orgs[a.text] = a.id
			}
		}
	case kBody:
		g.bodies = append(g.bodies, a.id)
	}
	return a.id
}

// keyed finds or makes the actor of a kind with the same country, org and name.
func (r *reading) keyed(k kind, country, org, name string) int32 {
	if w, ok := r.register.keys[key(k, country, org, name)]; ok {
		return w
	}
	if k == kCountry {
		name = r.pack.States[country].Name
	}
	return r.newActor(actor{kind: k, country: country, org: org, name: name})
}

// called gives a person its name, and notes it where persons are looked for.
func (r *reading) called(w int32, parts []string, text string) {
	a := &r.actors[w]
	a.parts, a.text = parts, text
	if r.register.byWord == nil {
		r.register.byWord = map[string][]int32{}
	}
	for _, p := range parts {
		if list := r.register.byWord[p]; len(list) == 0 || list[len(list)-1] != w {
			r.register.byWord[p] = append(list, w)
		}
	}
}

// nameOf gives an actor the name of a mention.
func (r *reading) nameOf(w int32, m *mention) {
	name, certain := r.nameText(m)
	r.called(w, r.nameParts(m), name)
	r.actors[w].certain = certain
}

// maxAlike bounds how many bearers of one word of a name, and how many of the
// latest actors, a name is compared with.
const maxAlike = 256

// personNamed is the latest person whose name can be the same as these words,
// and who suits; -1 if there is none. Two names that are the same share a word,
// or differ by a letter of their last one; that is looked for in the latest actors only.
func (r *reading) personNamed(parts []string, suits func(*actor) bool) int32 {
	best := int32(-1)
	try := func(w int32) {
		if a := &r.actors[w]; w > best && a.kind == kPerson && sameName(a.parts, parts) && (suits == nil || suits(a)) {
			best = w
		}
	}
	n := int32(len(r.actors))
	for w := n - 1; w > best && w >= n-maxAlike; w-- {
		try(w)
	}
	for _, p := range parts {
		list := r.register.byWord[p]
		for i := len(list) - 1; i >= 0 && i >= len(list)-maxAlike && list[i] > best; i-- {
			try(list[i])
		}
	}
	return best
}

// considered ranges over the actors that an office or a pronoun can mean, in
// their order: all of them, or, in a text with very many, the first, whom it is
// about, and the latest.
func (r *reading) considered(yield func(w int32) bool) {
	n := int32(len(r.actors))
	for w := int32(0); w < n; w++ {
		if w == maxAlike && w < n-maxAlike {
			w = n - maxAlike
		}
		if !yield(w) {
			return
		}
	}
}
