package mahdar

import (
	"fmt"
	"strings"
)

// wish is what an example's "=" line asks for.
type wish struct {
	kind  string
	typ   string            // of an event
	names []string          // words of the actors, in order; for an event the sources
	to    []string          // the targets
	keys  map[string]string // status=held …
}

// parseWish reads a line like: meeting "Lavrov" "Wang Yi" status=held.
func parseWish(s string) (wish, error) {
	w := wish{keys: map[string]string{}}
	words, err := fieldsQuoted(s)
	if err != nil {
		return w, err
	}
	if len(words) == 0 {
		return w, fmt.Errorf("an = line names a record: = meeting \"A\" \"B\"")
	}
	w.kind = words[0].text
	target := false
	for _, f := range words[1:] {
		switch {
		case f.key != "":
			w.keys[f.key] = f.text
		case f.quoted && target:
			w.to = append(w.to, f.text)
		case f.quoted:
			w.names = append(w.names, f.text)
		case f.text == ">":
			target = true
		case w.kind == "event" && w.typ == "":
			w.typ = f.text
		default:
			return w, fmt.Errorf("%q is neither in quotation marks nor key=value", f.text)
		}
	}
	return w, nil
}

type field struct {
	key, text string
	quoted    bool
}

// fieldsQuoted cuts a line at spaces outside of quotation marks.
func fieldsQuoted(s string) ([]field, error) {
	var out []field
	for s = strings.TrimSpace(s); s != ""; s = strings.TrimSpace(s) {
		var f field
		if i := strings.IndexAny(s, "=\" "); i > 0 && s[i] == '=' {
			f.key, s = s[:i], s[i+1:]
		}
		if strings.HasPrefix(s, `"`) {
			j := strings.IndexByte(s[1:], '"')
			if j < 0 {
				return nil, fmt.Errorf("a quotation mark is not closed")
			}
			f.text, f.quoted, s = s[1:1+j], true, s[j+2:]
		} else if j := strings.IndexByte(s, ' '); j >= 0 {
			f.text, s = s[:j], s[j:]
		} else {
			f.text, s = s, ""
		}
		out = append(out, f)
	}
	return out, nil
}

// wanted reports how the minutes fall short of an example's "=" line.
func wanted(text string, m Minutes, line string) error {
	w, err := parseWish(line)
	if err != nil {
		return err
	}
	var near []string
	try := func(what string, ok bool, diff string) bool {
		if ok && diff == "" {
			return true
		}
		if ok {
			near = append(near, what+": "+diff)
		} else {
			near = append(near, what)
		}
		return false
	}
	fits := func(ids, names []string) bool { return len(names) == 0 || sameActors(text, m, ids, names) }
	names := func(ids []string) string {
		var s []string
		for _, id := range ids {
			s = append(s, nameOf(text, m, id))
		}
		return strings.Join(s, " + ")
	}
	at := func(s *Span) string {
		if s == nil {
			return ""
		}
		return text[s.Start:s.End]
	}
	switch w.kind {
	case "meeting":
		for _, x := range m.Meetings {
			got := map[string]string{"status": x.Status, "format": x.Format, "channel": deref(x.Channel), "date": daysText(x.Date), "setting": at(x.Setting)}
			if x.Place != nil {
				got["place"], got["country"] = deref(x.Place.Name), deref(x.Place.Country)
			}
			for _, s := range x.Agenda {
				got["agenda"] += "|" + at(&s)
			}
			got["subjects"] = tagsText(x.Subjects)
			if try("meeting "+names(x.Participants), fits(x.Participants, w.names), differs(w.keys, got)) {
				return nil
			}
		}
	case "visit":
		for _, x := range m.Visits {
			got := map[string]string{"status": x.Status, "kind": deref(x.Kind), "date": daysText(x.Date), "to": deref(x.To.Country), "place": deref(x.To.Name)}
			if try("visit "+names(x.Visitors)+" to "+got["to"], fits(x.Visitors, w.names), differs(w.keys, got)) {
				return nil
			}
		}
	case "statement":
		for _, x := range m.Statements {
			got := map[string]string{"mode": x.Mode, "content": at(&x.Content), "cue": at(&x.Cue), "subjects": tagsText(x.Subjects)}
			if x.Via != nil {
				got["via"] = nameOf(text, m, *x.Via)
			}
			if try("statement "+names(x.Speakers)+": "+got["content"], fits(x.Speakers, w.names), differs(w.keys, got)) {
				return nil
			}
		}
	case "event":
		for _, x := range m.Events {
			got := map[string]string{"mode": deref(x.Mode), "context": strings.Join(x.Context, ","), "cameo": x.CAMEO}
			ok := x.Type == w.typ && fits(x.Source, w.names) && fits(x.Target, w.to)
			if try("event "+x.Type+" "+names(x.Source)+" > "+names(x.Target), ok, differs(w.keys, got)) {
				return nil
			}
		}
	default:
		return fmt.Errorf("unknown record %q: meeting, visit, statement, event", w.kind)
	}
	if len(near) == 0 {
		return fmt.Errorf("lacks: %s", line)
	}
	return fmt.Errorf("lacks: %s (it gives %s)", line, strings.Join(near, "; "))
}

// differs says which of the wanted values are not those got. A place, a
// setting, an agenda or a content agrees where it contains the wanted words.
func differs(want, got map[string]string) string {
	var out []string
	for k, v := range want {
		g := got[k]
		switch k {
		case "agenda", "setting", "content", "via":
			if !strings.Contains(g, v) {
				out = append(out, fmt.Sprintf("%s is %q, not %q", k, g, v))
			}
		case "date":
			if g != v && (len(v) != 7 || !strings.HasPrefix(g, v)) { // a month: 2024-07
				out = append(out, fmt.Sprintf("%s is %q, not %q", k, g, v))
			}
		default:
			if g != v {
				out = append(out, fmt.Sprintf("%s is %q, not %q", k, g, v))
			}
		}
	}
	return strings.Join(out, ", ")
}

func deref(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

// tagsText joins the names of subjects.
func tagsText(tags []Tag) string {
	var names []string
	for _, t := range tags {
		names = append(names, t.Subject)
	}
	return strings.Join(names, "|")
}

func daysText(d *Days) string {
	switch {
	case d == nil:
		return ""
	case d.Start == d.End:
		return d.Start
	}
	return d.Start + ".." + d.End
}

// sameActors reports whether actors are those named by words of the text, one each.
func sameActors(text string, m Minutes, ids, names []string) bool {
	if len(ids) != len(names) {
		return false
	}
	used := make([]bool, len(names))
next:
	for _, id := range ids {
		for i, n := range names {
			if !used[i] && isNamed(text, m, id, n) {
				used[i] = true
				continue next
			}
		}
		return false
	}
	return true
}

// isNamed reports whether an actor has a surface, or a name, that holds the words.
func isNamed(text string, m Minutes, id, words string) bool {
	for _, a := range m.Actors {
		if a.ID != id {
			continue
		}
		if a.Name != nil && strings.Contains(*a.Name, words) {
			return true
		}
		for _, s := range a.Surfaces {
			if strings.Contains(text[s.Start:s.End], words) || strings.Contains(words, text[s.Start:s.End]) && s.End-s.Start > 3 {
				return true
			}
		}
	}
	return false
}

func nameOf(text string, m Minutes, id string) string {
	for _, a := range m.Actors {
		if a.ID == id {
			if a.Name != nil {
				return *a.Name
			}
			if len(a.Surfaces) > 0 {
				return text[a.Surfaces[0].Start:a.Surfaces[0].End]
			}
		}
	}
	return id
}
