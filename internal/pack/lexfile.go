package pack

import (
	"fmt"
	"strings"
)

// Fault is something wrong in a pack's file.
type Fault struct {
	File string
	Line int // from 1; 0 for the file as a whole
	What string
}

func (f Fault) Error() string {
	if f.Line == 0 {
		return f.File + ": " + f.What
	}
	return fmt.Sprintf("%s:%d: %s", f.File, f.Line, f.What)
}

// Attr is an attribute of a section or of an entry; a flag has the value "".
type Attr struct{ Key, Value string }

// Attrs is a list of attributes; an entry's own come before its section's.
type Attrs []Attr

// Get returns an attribute's value, "" if it is missing.
func (a Attrs) Get(key string) string {
	for _, x := range a {
		if x.Key == key {
			return x.Value
		}
	}
	return ""
}

// Has reports whether an attribute or a flag is there.
func (a Attrs) Has(key string) bool {
	for _, x := range a {
		if x.Key == key {
			return true
		}
	}
	return false
}

// rawEntry is a line of a section: its forms as written, still to be inflected.
type rawEntry struct {
	line  int
	id    string // of a world entry
	forms string // "a; b / c"
	attrs Attrs
}

// Section is a rule: a class, attributes, entries, and examples.
type Section struct {
	File     string
	Source   int // which of the folders that Load was given it comes from
	Line     int
	Class    string
	ID       string
	Attrs    Attrs
	entries  []rawEntry
	Examples []Example
}

// Example is a text with what it must and must not give.
type Example struct {
	Line int
	Day  string // published on, ISO 8601
	Text string
	Want []string // "meeting …", as written after "="
	Not  []string // kinds, as written after "!"
}

// maxLine bounds a line of a pack's file, in bytes.
const maxLine = 1 << 16

// spelling parts the forms of two lines of one language: each line is another spelling of a
// holder's name, the nominative first.
const spelling = ";;"

// world reports whether a class's entries carry the forms of several languages.
func world(class string) bool {
	switch class {
	case "country", "city", "seat", "region", "org", "media", "gathering", "holder", "subject", "nosubject", "bodyname", "eventtype":
		return true
	}
	return false
}

// parseLex reads a .lex file, with its examples or without. Of world entries only the forms of
// lang are kept.
func parseLex(file, src, lang string, examples bool) ([]*Section, []Fault) {
	var secs []*Section
	var faults []Fault
	var cur *Section
	seen := map[string]int{}
	bad := func(n int, f string, a ...any) { faults = append(faults, Fault{file, n, fmt.Sprintf(f, a...)}) }
	open := -1 // index of the world entry whose languages follow
	for n := 1; src != ""; n++ {
		line, rest, _ := strings.Cut(src, "\n")
		src = rest
		line = strings.TrimSuffix(line, "\r")
		if n == 1 {
			line = strings.TrimPrefix(line, "\ufeff")
		}
		if len(line) > maxLine {
			bad(n, "the line is longer than %d bytes", maxLine)
			continue
		}
		indented := strings.HasPrefix(line, " ") || strings.HasPrefix(line, "\t")
		t := strings.TrimSpace(line)
		switch {
		case t == "" || t[0] == '#':
			continue
		case t[0] == '[' && !indented:
			cur, open = nil, -1
			if !strings.HasSuffix(t, "]") {
				bad(n, "a section's line ends with ]")
				continue
			}
			class, attrs, err := splitHead(t[1 : len(t)-1])
			if err != "" {
				bad(n, "%s", err)
				continue
			}
			seen[class]++
			cur = &Section{File: file, Line: n, Class: class, Attrs: attrs, ID: attrs.Get("id")}
			if cur.ID == "" {
				base := strings.TrimSuffix(file[strings.LastIndexByte(file, '/')+1:], ".lex")
				cur.ID = fmt.Sprintf("%s:%s:%d", base, class, seen[class])
			}
			secs = append(secs, cur)
		case cur == nil:
			bad(n, "a line before any [section]")
		case (t[0] == '>' || t[0] == '=' || t[0] == '!') && !examples:
		case t[0] == '>':
			ex := Example{Line: n, Day: "2024-07-25", Text: strings.TrimSpace(t[1:])}
			if strings.HasPrefix(ex.Text, "@") {
				day, text, _ := strings.Cut(ex.Text[1:], " ")
				ex.Day, ex.Text = day, text
			}
			ex.Text = strings.ReplaceAll(ex.Text, " \u00b6 ", "\n\n") // one paragraph and the next
			cur.Examples = append(cur.Examples, ex)
		case t[0] == '=' || t[0] == '!':
			if len(cur.Examples) == 0 || cur.Class == "paradigm" {
				if cur.Class != "paradigm" {
					bad(n, "%q without an example (>) before it", t[:1])
				}
				continue
			}
			ex := &cur.Examples[len(cur.Examples)-1]
			if t[0] == '=' {
				ex.Want = append(ex.Want, strings.TrimSpace(t[1:]))
			} else {
				ex.Not = append(ex.Not, strings.TrimSpace(t[1:]))
			}
		case cur.Class == "paradigm":
			cur.entries = append(cur.entries, rawEntry{line: n, forms: t})
		case world(cur.Class) && indented:
			if open < 0 {
				bad(n, "the forms of a language without an entry above them")
				continue
			}
			code, forms, ok := strings.Cut(t, ":")
			if !ok {
				bad(n, "expected a language's code and a colon")
				continue
			}
			e := &cur.entries[open]
			if code == nameLang && cur.Class == "country" { // the English adjective goes into names of bodies, whatever is read
				if _, alts, ok := strings.Cut(forms, " / "); ok {
					adj, _, _ := strings.Cut(alts, ";")
					e.attrs = append(e.attrs, Attr{"adj", strings.TrimSpace(adj)})
				}
			}
			if code == lang {
				if e.forms != "" && cur.Class == "holder" {
					e.forms += spelling
				} else if e.forms != "" {
					e.forms += "; "
				}
				e.forms += strings.TrimSpace(forms)
			}
		default:
			forms, tail, has := strings.Cut(t, "|")
			var attrs Attrs
			if has {
				var err string
				if attrs, err = splitAttrs(tail); err != "" {
					bad(n, "%s", err)
					continue
				}
			}
			e := rawEntry{line: n, attrs: attrs}
			if world(cur.Class) {
				e.id = strings.TrimSpace(forms)
				open = len(cur.entries)
			} else {
				e.forms = forms
			}
			cur.entries = append(cur.entries, e)
		}
	}
	return secs, faults
}

// splitHead reads "class key=value flag".
func splitHead(s string) (class string, attrs Attrs, fault string) {
	class, rest, _ := strings.Cut(strings.TrimSpace(s), " ")
	if class == "" {
		return "", nil, "a section has a class: [title]"
	}
	attrs, fault = splitAttrs(rest)
	return class, attrs, fault
}

// splitAttrs reads key=value, key="two words", flag.
func splitAttrs(s string) (Attrs, string) {
	var out Attrs
	for s = strings.TrimSpace(s); s != ""; s = strings.TrimSpace(s) {
		end := strings.IndexAny(s, " =")
		if end < 0 {
			return append(out, Attr{s, ""}), ""
		}
		key := s[:end]
		if s[end] == ' ' {
			out, s = append(out, Attr{key, ""}), s[end:]
			continue
		}
		if key == "" {
			return nil, "an attribute has a name before ="
		}
		s = s[end+1:]
		if strings.HasPrefix(s, `"`) {
			q := strings.IndexByte(s[1:], '"')
			if q < 0 {
				return nil, fmt.Sprintf("the value of %s lacks its closing quotation mark", key)
			}
			out, s = append(out, Attr{key, s[1 : 1+q]}), s[q+2:]
			continue
		}
		v := s
		if sp := strings.IndexByte(s, ' '); sp >= 0 {
			v, s = s[:sp], s[sp:]
		} else {
			s = ""
		}
		out = append(out, Attr{key, v})
	}
	return out, ""
}

// nameLang is the column of a world file whose words make the names that
// records give: Minutes name actors in English, whatever the text's language.
const nameLang = "en"
