package mahdar_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/mahdar/mahdar"
)

// A grid is a set of sentence frames and of slots whose values are put into them, each with what they make of
// the one record that every combination tells.
type grid struct {
	Name      string           `json:"name"`
	Kind      string           `json:"kind"` // meeting, visit or statement
	Published string           `json:"published"`
	Least     float64          `json:"least"` // the share of combinations that must be read right
	Slots     map[string][]way `json:"slots"`
	Frames    []way            `json:"frames"`
}

// A way is the words of a slot or a frame, and what the record has by them: a, b (who takes part: names or states
// parted by a bar), status, date, place, to, content, mode, agenda (its phrases, articles left off, parted by a bar).
type way struct {
	Words  string            `json:"words"`
	Expect map[string]string `json:"expect"`
}

// maxCombinations bounds how many combinations of a grid are read, spread evenly over all.
const maxCombinations = 240

// TestCombinations reads what testdata/combinations combines: titles, asides, openers, days, places and tails that
// are each read well alone. It fails where fewer of a grid are read right than its least share.
func TestCombinations(t *testing.T) {
	files, err := filepath.Glob("testdata/combinations/*.json")
	if err != nil || len(files) != 6 {
		t.Fatalf("%d files of combinations, not six: %v", len(files), err)
	}
	reader, err := mahdar.NewReader()
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		var grids []grid
		b, err := os.ReadFile(file)
		if err == nil {
			err = json.Unmarshal(b, &grids)
		}
		if err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		lang := strings.TrimSuffix(filepath.Base(file), ".json")
		for _, g := range grids {
			t.Run(lang+"/"+g.Name, func(t *testing.T) {
				day, err := time.Parse(time.DateOnly, g.Published)
				if err != nil {
					t.Fatal(err)
				}
				right, all, wrong := 0, 0, []string(nil)
				for _, c := range g.combined() {
					m, err := reader.Read(mahdar.Article{Lang: lang, Published: day, Text: c.Words})
					if err != nil {
						t.Fatal(err)
					}
					if all++; holds(&m, g.Kind, &c) {
						right++
					} else if len(wrong) < 3 {
						wrong = append(wrong, c.Words)
					}
				}
				if all == 0 || float64(right) < g.Least*float64(all) {
					t.Errorf("%d of %d are read right, of which %.2f should be; for example not:\n%s", right, all, g.Least, strings.Join(wrong, "\n"))
				}
			})
		}
	}
}

// combined puts the slots' values into the frames: all combinations, or every nth.
func (g *grid) combined() []way {
	var names []string
	for s := range g.Slots {
		names = append(names, s)
	}
	slices.Sort(names)
	var out []way
	for _, f := range g.Frames {
		ways := []way{f}
		for _, s := range names {
			if !strings.Contains(f.Words, "{"+s+"}") {
				continue
			}
			var next []way
			for _, w := range ways {
				for _, v := range g.Slots[s] {
					e := map[string]string{}
					for _, from := range []map[string]string{v.Expect, w.Expect} {
						for k, x := range from {
							e[k] = x
						}
					}
					next = append(next, way{Words: strings.ReplaceAll(w.Words, "{"+s+"}", v.Words), Expect: e})
				}
			}
			ways = next
		}
		out = append(out, ways...)
	}
	if step := len(out) / maxCombinations; step > 1 {
		n := 0
		for i := 0; i < len(out); i += step | 1 { // an odd step meets every value of a slot
			out[n] = out[i]
			n++
		}
		out = out[:n]
	}
	return out
}

// holds reports whether the minutes have the record that a combination tells.
func holds(m *mahdar.Minutes, kind string, c *way) bool {
	is := func(id, want string) bool {
		i := slices.IndexFunc(m.Actors, func(a mahdar.Actor) bool { return a.ID == id })
		return i >= 0 && slices.ContainsFunc(strings.Split(want, "|"), func(w string) bool {
			a := &m.Actors[i]
			return a.Country != nil && *a.Country == w || a.Name != nil && strings.Contains(*a.Name, w)
		})
	}
	parties := func(ids []string) bool {
		n := 0
		for _, k := range []string{"a", "b"} {
			if want, ok := c.Expect[k]; ok {
				n++
				if !slices.ContainsFunc(ids, func(id string) bool { return is(id, want) }) {
					return false
				}
			}
		}
		return len(ids) == n
	}
	asked := func(key, got string) bool {
		want, ok := c.Expect[key]
		return !ok || slices.Contains(strings.Split(want, "|"), got)
	}
	dated := func(d *mahdar.Days) bool {
		want, ok := c.Expect["date"]
		return !ok || d != nil && d.Start == want
	}
	placed := func(key string, p *mahdar.Place) bool {
		_, ok := c.Expect[key]
		return !ok || p != nil && (p.Country != nil && asked(key, *p.Country) || p.Name != nil && asked(key, *p.Name))
	}
	topics := func(got []mahdar.Span) bool {
		want, ok := c.Expect["agenda"]
		if !ok {
			return true
		}
		list := strings.Split(want, "|")
		for i, g := range got {
			if i < len(list) && !strings.HasSuffix(c.Words[g.Start:g.End], list[i]) {
				return false
			}
		}
		return len(got) == len(list)
	}
	switch kind {
	case "meeting":
		return slices.ContainsFunc(m.Meetings, func(x mahdar.Meeting) bool {
			return parties(x.Participants) && asked("status", x.Status) && dated(x.Date) && placed("place", x.Place) && topics(x.Agenda)
		})
	case "visit":
		return slices.ContainsFunc(m.Visits, func(x mahdar.Visit) bool {
			return parties(x.Visitors) && asked("status", x.Status) && placed("to", &x.To)
		})
	}
	return slices.ContainsFunc(m.Statements, func(x mahdar.Statement) bool {
		said := c.Words[x.Content.Start:x.Content.End]
		want := c.Expect["content"]
		return parties(x.Speakers) && asked("mode", x.Mode) && (strings.Contains(said, want) || strings.Contains(want, said) && 2*len(said) > len(want))
	})
}
