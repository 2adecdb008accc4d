package mahdar_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/mahdar/mahdar"
)

// seed reads the agency report that the mission describes row by row. It is a
// third party's text, so it is not in the project: without it the test is skipped.
func seed(t *testing.T) (string, mahdar.Minutes) {
	t.Helper()
	b, err := os.ReadFile(filepath.Join("..", "shared", "gold", "dev", "ar", "seed.txt"))
	if err != nil {
		t.Skip("skipped: the seed is not beside this checkout (../shared/gold/dev/ar/seed.txt)")
	}
	r, err := mahdar.NewReader()
	if err != nil {
		t.Fatal(err)
	}
	m, err := r.Read(mahdar.Article{ID: "seed", Text: string(b), Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
	if err != nil {
		t.Fatal(err)
	}
	return string(b), m
}

// who names the actors of some ids: a person by name, others by state.
func who(m mahdar.Minutes, ids []string) string {
	var out []string
	for _, id := range ids {
		for _, a := range m.Actors {
			if a.ID != id {
				continue
			}
			switch {
			case a.Kind == "person":
				out = append(out, *a.Name)
			case a.Country != nil:
				out = append(out, a.Kind+" "+*a.Country)
			default:
				out = append(out, a.Kind)
			}
		}
	}
	slices.Sort(out)
	return strings.Join(out, ", ")
}

func TestSeed(t *testing.T) {
	text, m := seed(t)
	at := func(s mahdar.Span) string { return text[s.Start:s.End] }
	meeting := func(participants string) *mahdar.Meeting {
		for i := range m.Meetings {
			if who(m, m.Meetings[i].Participants) == participants {
				return &m.Meetings[i]
			}
		}
		return nil
	}
	event := func(typ, source, target string) bool {
		return slices.ContainsFunc(m.Events, func(e mahdar.Event) bool {
			return e.Type == typ && who(m, e.Source) == source && who(m, e.Target) == target
		})
	}

	t.Run("two ministers met beside the ASEAN events in Laos", func(t *testing.T) {
		x := meeting("Sergey Lavrov, Wang Yi")
		if x == nil {
			t.Fatal("no such meeting")
		}
		if x.Format != "bilateral" || x.Status != "held" || x.Channel == nil || *x.Channel != "in-person" {
			t.Errorf("format %s, status %s", x.Format, x.Status)
		}
		if x.Date == nil || x.Date.Start != "2024-07-25" || x.Date.End != "2024-07-25" {
			t.Errorf("date %v", x.Date)
		}
		if x.Place == nil || x.Place.Country == nil || *x.Place.Country != "LAO" || x.Place.Name != nil {
			t.Errorf("place %+v; Vientiane is not named", x.Place)
		}
		if x.Setting == nil || !strings.Contains(at(*x.Setting), "آسيان") {
			t.Error("no setting span that names ASEAN")
		}
		if !slices.ContainsFunc(x.Agenda, func(s mahdar.Span) bool {
			return strings.Contains(at(s), "هيكل أمني جديد في أوراسيا")
		}) {
			t.Error("the security architecture of Eurasia is not on the agenda")
		}
	})
	t.Run("five bilateral meetings with offices that are not named", func(t *testing.T) {
		for _, c := range []string{"TLS", "IDN", "KHM", "BRN", "LAO"} {
			x := meeting("Sergey Lavrov, office " + c)
			if x == nil {
				x = meeting("office " + c + ", Sergey Lavrov")
			}
			if x == nil || x.Format != "bilateral" {
				t.Errorf("%s: %+v", c, x)
			}
		}
	})
	t.Run("one trilateral meeting", func(t *testing.T) {
		n := 0
		for _, x := range m.Meetings {
			if x.Format == "trilateral" {
				n++
				if w := who(m, x.Participants); !strings.Contains(w, "Lavrov") || !strings.Contains(w, "LAO") || !strings.Contains(w, "CHN") {
					t.Errorf("participants %s", w)
				}
			}
		}
		if n != 1 {
			t.Errorf("%d trilateral meetings", n)
		}
	})
	t.Run("the visit with its exact days", func(t *testing.T) {
		if len(m.Visits) != 1 {
			t.Fatalf("%d visits", len(m.Visits))
		}
		v := m.Visits[0]
		if who(m, v.Visitors) != "Sergey Lavrov" || v.To.Country == nil || *v.To.Country != "LAO" || v.Date == nil || v.Date.Start != "2024-07-25" || v.Date.End != "2024-07-27" {
			t.Errorf("%s to %v, %v", who(m, v.Visitors), v.To, v.Date)
		}
	})
	t.Run("the ministry's statement, and what it says of thanks", func(t *testing.T) {
		ok := slices.ContainsFunc(m.Statements, func(s mahdar.Statement) bool {
			return who(m, s.Speakers) == "body RUS" && s.Mode == "direct" && strings.HasPrefix(at(s.Content), "وزير الخارجية الروسي أعرب عن امتنانه")
		})
		if !ok {
			t.Error("the ministry's own words are not its statement")
		}
		if !event("SUPPORT", "Sergey Lavrov", "country CHN") {
			t.Error("no thanks from Russia to China")
		}
	})
	t.Run("quotations and indirect sentences are the minister's", func(t *testing.T) {
		for _, want := range []struct{ mode, begin, end string }{
			{"indirect", "يتعين على روسيا والصين", "رابطة دول جنوب شرق آسيا"},
			{"direct", "الروابط المتعددة الأطراف", "الرفاهية والازدهار"},
			{"direct", "نتائج هذا الحدث", "والاقتصاد العالمي"},
			{"direct", "تنفيذ مهام التنمية", "الاقتصادية للأمام"},
		} {
			ok := slices.ContainsFunc(m.Statements, func(s mahdar.Statement) bool {
				return s.Mode == want.mode && strings.HasPrefix(at(s.Content), want.begin) && strings.HasSuffix(at(s.Content), want.end) && who(m, s.Speakers) == "Sergey Lavrov" && at(s.Cue) != ""
			})
			if !ok {
				t.Errorf("no %s statement %s …", want.mode, want.begin)
			}
		}
	})
	t.Run("the congratulation", func(t *testing.T) {
		if !event("SUPPORT", "Sergey Lavrov", "Wang Yi") {
			t.Error("no congratulation")
		}
	})
	t.Run("furniture is never read as content", func(t *testing.T) {
		for _, f := range []string{"العملية العسكرية الروسية الخاصة", "Sputnik", "لافروف: ينبغي على روسيا والصين التصدي", "مناقشة"} {
			if !slices.ContainsFunc(m.Furniture, func(x mahdar.Furniture) bool { return strings.HasPrefix(at(x.Span), f) }) {
				t.Errorf("%q is not seen as furniture", f)
			}
		}
		for _, s := range m.Statements {
			for _, f := range m.Furniture {
				if s.Content.Start < f.End && f.Start < s.Content.End {
					t.Errorf("a statement is made of furniture: %q", at(s.Content))
				}
			}
		}
	})
	t.Run("the headline is cut off", func(t *testing.T) {
		if m.Title == nil || !strings.HasPrefix(at(*m.Title), "لافروف ونظيره الصيني") || !m.TitleCut {
			t.Errorf("title %v, truncated %v", m.Title, m.TitleCut)
		}
	})
}
