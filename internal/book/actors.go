package book

import (
	"context"
	"fmt"
	"strings"
	"sync"

	"github.com/mahdar/mahdar"
)

// value gives what a pointer points to, and nothing for none.
func value(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// actorKey is what makes two articles' actors one row: of persons the English name
// in one office of one country, of unnamed offices the office, of all others what they are.
func actorKey(a *mahdar.Actor) string {
	name := fold(value(a.Name))
	switch a.Kind {
	case "country":
		return "country|" + value(a.Country)
	case "office":
		return strings.Join([]string{a.Kind, value(a.Role), value(a.Country), value(a.Org), name}, "|")
	case "organisation":
		if a.Org != nil {
			return a.Kind + "|" + *a.Org
		}
	}
	if a.Kind == "person" {
		return strings.Join([]string{a.Kind, name, value(a.Country), value(a.Role), value(a.Org)}, "|")
	}
	return strings.Join([]string{a.Kind, name, value(a.Country)}, "|")
}

// sideOf is the party that an actor stands for: a country, else an organisation; "" for neither.
func sideOf(a *mahdar.Actor) string {
	if a.Country != nil {
		return *a.Country
	}
	return value(a.Org)
}

// actors remembers the numbers of actors met lately and the forms noted of them.
type actors struct {
	mu    sync.Mutex
	ids   map[string]int64
	forms map[string]struct{}
}

// actorsKept is how many of each are remembered.
const actorsKept = 1 << 16

func (s *actors) forget() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.ids, s.forms = nil, nil
}

func (s *actors) id(key string) (int64, bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	id, ok := s.ids[key]
	return id, ok
}

func (s *actors) keep(key string, id int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.ids == nil || len(s.ids) > actorsKept {
		s.ids = map[string]int64{}
	}
	s.ids[key] = id
}

// fresh reports whether a form was not noted lately, and notes it.
func (s *actors) fresh(form string) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, ok := s.forms[form]; ok {
		return false
	}
	if s.forms == nil || len(s.forms) > actorsKept {
		s.forms = map[string]struct{}{}
	}
	s.forms[form] = struct{}{}
	return true
}

// actor gives an actor's number, a new one if it was never met.
func (w *writing) actor(ctx context.Context, a *mahdar.Actor) (int64, error) {
	key := actorKey(a)
	if id, ok := w.b.seen.id(key); ok {
		return id, nil
	}
	var id int64
	found, err := w.one(ctx, []any{&id}, "select id from actor where key = $1", key)
	if err != nil {
		return 0, err
	}
	if !found {
		if id, err = w.id(ctx, "actor"); err != nil {
			return 0, err
		}
		err = w.do(ctx, "insert into actor (id, key, kind, name, role, country, org) values ($1, $2, $3, $4, $5, $6, $7)",
			id, key, a.Kind, value(a.Name), value(a.Role), value(a.Country), value(a.Org))
		if err != nil {
			return 0, err
		}
	}
	w.b.seen.keep(key, id)
	return id, nil
}

// formsOf are the strings under which an actor is looked for: its English name,
// every surface in the text, and of a name of several words its last.
func formsOf(a *mahdar.Actor, text string) []string {
	var out []string
	add := func(s string) {
		s = strings.Join(strings.Fields(fold(s)), " ")
		if s == "" || len(s) > maxForm {
			return
		}
		out = append(out, s)
		if i := strings.LastIndexByte(s, ' '); i >= 0 && a.Kind == "person" {
			out = append(out, s[i+1:])
		}
	}
	add(value(a.Name))
	for _, s := range a.Surfaces {
		add(text[s.Start:s.End])
	}
	return out
}

// maxForm is the longest form that is noted, in bytes: a name, not a sentence.
const maxForm = 200

// noteForms notes under which forms an actor is found.
func (w *writing) noteForms(to *rows, id int64, a *mahdar.Actor, text string) {
	for _, f := range formsOf(a, text) {
		if w.b.seen.fresh(fmt.Sprintf("%d %s", id, f)) {
			to.add(f, id)
		}
	}
}
