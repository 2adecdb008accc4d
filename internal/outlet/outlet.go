// Package outlet says who publishes an article: a ministry, the state's agency, a
// private paper, and of which country, from the table lang/world/outlets.tsv. It knows
// nothing of what the article says; and that an outlet is of a country says whose account it
// may be, never that it is wrong.
package outlet

import (
	"bufio"
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
var table = sync.OnceValue(func() *outlets {
	src, err := lang.FS.ReadFile("world/outlets.tsv")
	if err != nil {
		panic(fmt.Errorf("the table of outlets is not in the build: %w", err))
	}
	t, err := parse(string(src))
	if err != nil {
		panic(err)
	}
	return t
})

// parse reads the table; the error names the line.
func parse(src string) (*outlets, error) {
	t := &outlets{byHost: map[string]*Outlet{}}
	lines := bufio.NewScanner(strings.NewReader(src))
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 6 {
			return nil, fmt.Errorf("outlets.tsv:%d: %d fields, not the 6 that its head names", n, len(f))
		}
		o := &Outlet{Host: f[0], Name: f[1], Country: f[2], Kind: f[3], Reason: f[5]}
		switch {
		case o.Host == "" || o.Name == "" || o.Reason == "":
			return nil, fmt.Errorf("outlets.tsv:%d: host, name and reason must not be empty", n)
		case !slices.Contains(Kinds, o.Kind):
			return nil, fmt.Errorf("outlets.tsv:%d: unknown kind %q", n, o.Kind)
		case t.byHost[o.Host] != nil:
			return nil, fmt.Errorf("outlets.tsv:%d: %s stands twice", n, o.Host)
		}
		for name := range strings.SplitSeq(f[4], ";") {
			if name = strings.TrimSpace(name); name != "" {
				o.names = append(o.names, name)
				t.names = append(t.names, named{name, o})
			}
		}
		t.all = append(t.all, o)
		t.byHost[o.Host] = o
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("reading outlets.tsv: %w", err)
	}
	slices.SortStableFunc(t.names, func(a, b named) int { return len(b.name) - len(a.name) })
	return t, nil
}
