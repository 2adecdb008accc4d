package digest_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/book"
	"github.com/mahdar/mahdar/internal/digest"
	"github.com/mahdar/mahdar/internal/encounter"
	"github.com/mahdar/mahdar/internal/source"
	"github.com/santhosh-tekuri/jsonschema/v6"
	"pgregory.net/rapid"
)

var reader = func() *mahdar.Reader {
	r, err := mahdar.NewReader()
	if err != nil {
		panic(err)
	}
	return r
}()

// may is a day of May 2024, at an hour.
func may(day, hour int) time.Time { return time.Date(2024, 5, day, hour, 0, 0, 0, time.UTC) }

// shelf is a book that is filled by a test.
type shelf struct {
	*book.Book
	t *testing.T
}

func newShelf(t *testing.T) shelf {
	t.Helper()
	b, err := book.Open(context.Background(), filepath.Join(t.TempDir(), "book.db"), true)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { b.Close() })
	return shelf{b, t}
}

// add keeps an article that is published on the day on which it is got.
func (s shelf) add(got time.Time, address, text string) {
	s.t.Helper()
	s.keep(got, mahdar.Article{ID: address, URL: address, Text: text, Published: got.Truncate(24 * time.Hour)})
}

func (s shelf) keep(got time.Time, a mahdar.Article) {
	s.t.Helper()
	m, err := reader.Read(a)
	if err != nil {
		s.t.Fatal(err)
	}
	m.Text = a.Text
	e := book.Entry{Article: encounter.Article{Minutes: m, Headline: a.Title}, Packs: "test", Seen: book.Sighting{Page: a.URL, URL: a.URL, Source: "test", Got: got}}
	if _, rest, ok := strings.Cut(a.URL, "://"); ok {
		e.Seen.Outlet, _, _ = strings.Cut(rest, "/")
	}
	e.Prepared = book.Prepare(&e.Article)
	if _, err := s.Add(context.Background(), []book.Entry{e}); err != nil {
		s.t.Fatal(err)
	}
}

func (s shelf) digest(since, until time.Time, o digest.Options) digest.Digest {
	s.t.Helper()
	o.Since, o.Until = since, until
	if o.Limit == 0 {
		o.Limit = 1000
	}
	d, err := digest.Of(context.Background(), s.Book, o)
	if err != nil {
		s.t.Fatal(err)
	}
	return d
}

// names are a section's encounters.
func names(d *digest.Digest, kind string) (out []string) {
	for _, e := range d.Section(kind).Entries {
		out = append(out, e.Name)
	}
	return out
}

const (
	planned   = "The French president, Emmanuel Macron, will meet the Chinese president, Xi Jinping, in Paris on 6 May 2024."
	held      = "The French president, Emmanuel Macron, met the Chinese president, Xi Jinping, in Paris on 6 May 2024."
	elsewhere = "The French president, Emmanuel Macron, met the Chinese president, Xi Jinping, in Lyon on 6 May 2024."
	off       = "The British foreign secretary, David Cameron, has cancelled his meeting with the Indian foreign minister, Subrahmanyam Jaishankar, planned in London for 20 May 2024."
	recalled  = "The German chancellor, Olaf Scholz, met the Brazilian president, Luiz Inácio Lula da Silva, in Berlin on 4 December 2023."
)

// TestSections: each encounter stands once, under what has become of it.
func TestSections(t *testing.T) {
	s := newShelf(t)
	s.add(may(3, 9), "https://a.example/plan", planned)
	s.add(may(3, 9), "https://a.example/off", off)
	d := s.digest(may(3, 0), may(4, 0), digest.Options{})
	if got := names(&d, digest.Planned); !slices.Equal(got, []string{"chn-fra-2024-05-06"}) || len(names(&d, digest.Off)) != 1 || d.Encounters != 2 || d.Articles != 2 {
		t.Errorf("%s\n%+v", d.Markdown(), d)
	}
	// The days ahead are told of though nothing about them is new, and are no news.
	d = s.digest(may(4, 0), may(5, 0), digest.Options{Ahead: 2})
	if got := names(&d, digest.Planned); !d.Empty() || !slices.Equal(got, []string{"chn-fra-2024-05-06"}) || d.Section(digest.Planned).Entries[0].Fate(digest.Planned) != "known since 2024-05-03" {
		t.Errorf("%s", d.Markdown())
	}
	if d := s.digest(may(4, 0), may(5, 0), digest.Options{Ahead: 1}); len(d.Sections) != 0 {
		t.Errorf("%s", d.Markdown())
	}
	s.add(may(6, 20), "https://b.example/1", held+" They spoke about sanctions.")
	d = s.digest(may(6, 0), may(7, 0), digest.Options{})
	e := d.Section(digest.Held).Entries
	if len(e) != 1 || e[0].Was != "planned" || e[0].New || !e[0].Updated.Equal(may(6, 20)) || !e[0].First.Equal(may(3, 9)) || len(e[0].Sources) != 1 || e[0].Quote == nil || e[0].Quote.Words != strings.TrimSuffix(held, ".") {
		t.Errorf("%s\n%+v", d.Markdown(), e)
	}
	s.add(may(7, 8), "https://c.example/1", elsewhere+" They spoke about human rights.")
	s.add(may(7, 8), "https://c.example/2", recalled)
	d = s.digest(may(7, 0), may(8, 0), digest.Options{})
	if got := names(&d, digest.Known); !slices.Equal(got, []string{"chn-fra-2024-05-06"}) || len(names(&d, digest.Earlier)) != 1 || len(names(&d, digest.Held)) != 0 {
		t.Errorf("%s", d.Markdown())
	}
	// Who says what is named; nobody is right.
	if len(d.Differences) != 1 {
		t.Fatalf("%s", d.Markdown())
	}
	for _, want := range []string{
		"  - Told differently: place\n    - Paris, FRA (a.example, b.example): \u201cThe French president",
		"\n    - Lyon, FRA (c.example): \u201cThe French president",
		"Only c.example tells of human rights: \u201cThey spoke about human rights.\u201d \u2013 [c.example](https://c.example/1#:~:text=human%20rights)",
		"side by side: `mahdar compare chn-fra-2024-05-06`",
	} {
		if !strings.Contains(string(d.Markdown()), want) {
			t.Errorf("%q is not in\n%s", want, d.Markdown())
		}
	}
	if strings.Contains(string(d.Markdown()), "Only b.example") {
		t.Errorf("what was told yesterday is told again:\n%s", d.Markdown())
	}
	if !strings.Contains(d.Text(), "Told differently") || strings.Contains(d.Text(), "human rights") {
		t.Errorf("a chat is told what contradicts itself alone: %s", d.Text())
	}
}

// TestMoved: a plan that is made for another day is told as moved, in the digest in which that comes.
func TestMoved(t *testing.T) {
	s := newShelf(t)
	s.add(may(3, 9), "https://a.example/1", planned)
	s.add(may(5, 9), "https://b.example/1", strings.Replace(planned, "6 May", "7 May", 1))
	d := s.digest(may(5, 0), may(6, 0), digest.Options{Ahead: 7})
	e := d.Section(digest.Off).Entries
	if len(e) != 1 || e[0].Moved == nil || e[0].Moved.Start != "2024-05-06" || !e[0].Updated.Equal(may(5, 9)) {
		t.Fatalf("%s", d.Markdown())
	}
	if got := string(d.Markdown()); !strings.Contains(got, "told as planned for 2024-05-06 before, for ") || len(names(&d, digest.Planned)) != 0 {
		t.Error(got)
	}
	s.add(may(5, 20), "https://c.example/1", strings.Replace(planned, "on 6 May", "on Tuesday, 7 May", 1))
	if d := s.digest(may(5, 12), may(6, 0), digest.Options{}); len(names(&d, digest.Off)) != 0 || len(names(&d, digest.Known)) != 1 {
		t.Errorf("it was moved before: %s", d.Markdown())
	}
}

// TestEveryEncounterIsTold: whatever the window, each encounter with a new account is in the digest once, and nothing else.
func TestEveryEncounterIsTold(t *testing.T) {
	s := newShelf(t)
	i := 0
	for it, err := range source.Articles(source.Options{}, "../../samples") {
		if err != nil {
			t.Fatal(err)
		}
		if it.Published.IsZero() {
			continue
		}
		i++
		s.keep(it.Published.Add(time.Duration(i%24)*time.Hour), it.Article)
	}
	first := time.Date(2024, 7, 24, 0, 0, 0, 0, time.UTC)
	schema, err := jsonschema.NewCompiler().Compile("../../docs/digest.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	rapid.Check(t, func(r *rapid.T) {
		from := rapid.IntRange(0, 130).Draw(r, "from")
		to := rapid.IntRange(from+1, 140).Draw(r, "to")
		o := digest.Options{Ahead: rapid.IntRange(0, 4).Draw(r, "ahead"), Limit: rapid.IntRange(1, 100).Draw(r, "limit")}
		o.Since, o.Until = first.Add(time.Duration(from)*time.Hour), first.Add(time.Duration(to)*time.Hour)
		var news []book.News
		for n, err := range s.News(context.Background(), o.NewsFilter) {
			if err != nil {
				r.Fatal(err)
			}
			news = append(news, n)
		}
		d := s.digest(o.Since, o.Until, o)
		told := map[string]int{}
		more := 0
		for _, sec := range d.Sections {
			if len(sec.Entries) > o.Limit {
				r.Errorf("%d under %s", len(sec.Entries), sec.Heading)
			}
			more += sec.More
			for _, e := range sec.Entries {
				told[e.Name]++
				if e.Fresh == 0 && (sec.Kind != digest.Planned || o.Ahead == 0) {
					r.Errorf("%s stands under %s, with nothing new", e.Name, sec.Heading)
				}
			}
		}
		for i := range news {
			if n := told[news[i].ID]; n != 1 && (n > 1 || more == 0) {
				r.Errorf("%s is told %d times", news[i].ID, n)
			}
		}
		if d.Encounters != len(news) || d.Empty() != (len(news) == 0) {
			r.Errorf("%d encounters of %d", d.Encounters, len(news))
		}
		raw, err := d.JSON()
		if err != nil {
			r.Fatal(err)
		}
		v, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
		if err == nil {
			err = schema.Validate(v)
		}
		if err != nil {
			r.Error(err)
		}
		if n := len([]rune(d.Text())); n > 3600 {
			r.Errorf("%d characters for a chat", n)
		}
	})
}

// TestLimit: what is left out is counted.
func TestLimit(t *testing.T) {
	s := newShelf(t)
	for i := range 5 {
		s.add(may(7, i), fmt.Sprintf("https://a.example/%d", i), strings.Replace(held, "6 May", fmt.Sprint(i+1)+" May", 1))
	}
	d := s.digest(may(7, 0), may(8, 0), digest.Options{Limit: 2})
	raw, err := d.JSON()
	if err != nil {
		t.Fatal(err)
	}
	var j struct {
		Left int               `json:"left_out"`
		Held []json.RawMessage `json:"held"`
	}
	if err := json.Unmarshal(raw, &j); err != nil {
		t.Fatal(err)
	}
	if d.Encounters < 3 || len(j.Held) != 2 || j.Left != d.Encounters-2 || !strings.Contains(string(d.Markdown()), fmt.Sprintf("- and %d more\n", j.Left)) || !strings.Contains(d.Text(), fmt.Sprintf("\nand %d more\n", j.Left)) {
		t.Errorf("%d of %d, %d left out\n%s\n%s", len(j.Held), d.Encounters, j.Left, d.Markdown(), d.Text())
	}
}
