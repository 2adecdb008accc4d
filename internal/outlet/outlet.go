// Package outlet says who publishes an article: a ministry, the state's agency, a
// private paper, and of which country, from the table lang/world/outlets.tsv. It knows
// nothing of what the article says; and that an outlet is of a country says whose account it
// may be, never that it is wrong.
package outlet

import (
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"github.com/mahdar/mahdar/lang"
)

// Outlet is one who publishes.
type Outlet struct {
	Host    string // a subdomain of it is the same outlet
	Name    string
	Country string // ISO 3166-1 alpha-3; empty for one of several states
	Kind    string // ministry, government, state, party, public, private, international
	Reason  string // why its account is its country's, in English
	names   []string
}

// Kinds are the kinds of outlets, from a side's own voice to that of several states.
var Kinds = []string{"ministry", "government", "state", "party", "public", "private", "international"}

// Of is the reason why an account of this outlet is that of a side (ISO 3166-1 alpha-3); empty where it is not.
func (o *Outlet) Of(side string) string {
	if o == nil || o.Country == "" || o.Country != side {
		return ""
	}
	return o.Reason
}

// Of finds the outlet of an address: that of its host, else of the nearest domain above
// it. It is nil for one that is not in the table, and for what is no address.
func Of(address string) *Outlet {
	u, err := url.Parse(strings.TrimSpace(address))
	if err != nil || u.Hostname() == "" {
		return nil
	}
	byHost := table().byHost
	for host := strings.TrimSuffix(strings.ToLower(u.Hostname()), "."); host != ""; {
		if o := byHost[host]; o != nil {
			return o
		}
		var ok bool
		if _, host, ok = strings.Cut(host, "."); !ok {
			return nil
		}
	}
	return nil
}

// Host is an address's host, in small letters and without "www."; "" for what is no address.
func Host(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(strings.ToLower(u.Hostname()), "www.")
}

// Named finds the outlet that a credit or a byline names: the first of the table's names
// that stands in the text as words of their own, the longest where several begin there.
func Named(text string) *Outlet {
	var best *Outlet
	at, length := len(text), 0
	for _, n := range table().names {
		for from := 0; ; {
			i := strings.Index(text[from:], n.name)
			if i < 0 {
				break
			}
			i += from
			if apart(text, i, i+len(n.name)) {
				if i < at || i == at && len(n.name) > length {
					best, at, length = n.outlet, i, len(n.name)
				}
				break
			}
			from = i + len(n.name)
		}
	}
	return best
}

// Dateline finds the agency with which the head of a story's first paragraph is signed: a
// name between slashes or brackets, or before a dash or an ideographic space.
func Dateline(head string) *Outlet {
	for _, n := range table().names {
		for from := 0; ; {
			i := strings.Index(head[from:], n.name)
			if i < 0 {
				break
			}
			i += from
			before, after := head[:i], head[i+len(n.name):]
			if apart(head, i, i+len(n.name)) && (closes(before, after) || i == 0 && !unspaced(n.name) && dashed(after) || i == 0 && unspaced(n.name) && datelined(head)) {
				return n.outlet
			}
			from = i + len(n.name)
		}
	}
	return nil
}

// closes reports whether what stands around a name are the marks of a signature.
func closes(before, after string) bool {
	b, _ := utf8.DecodeLastRuneInString(strings.TrimRight(before, "."))
	a, _ := utf8.DecodeRuneInString(strings.TrimLeft(after, "."))
	return b == '(' && a == ')' || b == '/' && a == '/' || b == '\uff08' && a == '\uff09'
}

// dashed reports whether a dash follows within a few words: "TASS, 25 July –".
func dashed(after string) bool {
	i := strings.IndexAny(after, "-\u2013\u2014")
	return i >= 0 && i < 30
}

// datelined reports whether an ideographic space parts the head of a paragraph from the story.
func datelined(head string) bool { return strings.ContainsRune(head, '\u3000') }

// unspaced reports whether a name is written in ideographs, without spaces around it.
func unspaced(name string) bool {
	r, _ := utf8.DecodeRuneInString(name)
	return unicode.Is(unicode.Han, r)
}

// apart reports whether text[i:j] is no part of a longer word.
func apart(text string, i, j int) bool {
	if unspaced(text[i:j]) {
		return true
	}
	b, _ := utf8.DecodeLastRuneInString(text[:i])
	a, _ := utf8.DecodeRuneInString(text[j:])
	letter := func(r rune) bool {
		return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsNumber(r))
	}
	return !letter(a) && !letter(b)
}

type named struct {
	name   string
	outlet *Outlet
}

type outlets struct {
	all    []*Outlet
	byHost map[string]*Outlet
	names  []named // longest first
}

// table is the file, read once. A fault in it is one of the build: the test of this package reads it.
var table = sync.OnceValue(func() *outlets { return must("outlets.tsv", parse) })

// must reads a table of lang/world.
func must[T any](file string, parse func(string) (T, error)) T {
	src, err := lang.FS.ReadFile("world/" + file)
	if err != nil {
		panic(fmt.Errorf("%s is not in the build: %w", file, err))
	}
	t, err := parse(string(src))
	if err != nil {
		panic(err)
	}
	return t
}

// rows hands on each line of a table as its fields; what is wrong with a line is said with the file and its number.
func rows(file, src string, fields int, row func(f []string) error) error {
	n := 0
	for line := range strings.Lines(src) {
		n++
		if line = strings.TrimRight(line, "\r\n"); line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != fields {
			return fmt.Errorf("%s:%d: %d fields, not the %d that its head names", file, n, len(f), fields)
		}
		if err := row(f); err != nil {
			return fmt.Errorf("%s:%d: %w", file, n, err)
		}
	}
	return nil
}

// parse reads the table; the error names the line.
func parse(src string) (*outlets, error) {
	t := &outlets{byHost: map[string]*Outlet{}}
	err := rows("outlets.tsv", src, 6, func(f []string) error {
		o := &Outlet{Host: f[0], Name: f[1], Country: f[2], Kind: f[3], Reason: f[5]}
		switch {
		case o.Host == "" || o.Name == "" || o.Reason == "":
			return errors.New("host, name and reason must not be empty")
		case !slices.Contains(Kinds, o.Kind):
			return fmt.Errorf("unknown kind %q", o.Kind)
		case t.byHost[o.Host] != nil:
			return fmt.Errorf("%s stands twice", o.Host)
		}
		for name := range strings.SplitSeq(f[4], ";") {
			if name = strings.TrimSpace(name); name != "" {
				o.names = append(o.names, name)
				t.names = append(t.names, named{name, o})
			}
		}
		t.all = append(t.all, o)
		t.byHost[o.Host] = o
		return nil
	})
	if err != nil {
		return nil, err
	}
	slices.SortStableFunc(t.names, func(a, b named) int { return len(b.name) - len(a.name) })
	return t, nil
}
