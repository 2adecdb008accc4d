package export

import (
	"bytes"
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/encounter"
)

// manualFields are the field names of PLOVER's manual by their table (testdata/plover-fields.txt).
func manualFields(t *testing.T) map[string][]string {
	src, err := os.ReadFile("testdata/plover-fields.txt")
	if err != nil {
		t.Fatal(err)
	}
	out := map[string][]string{}
	for line := range strings.Lines(string(src)) {
		if table, names, ok := strings.Cut(line, ":"); ok && !strings.HasPrefix(line, "#") {
			out[table] = strings.Fields(names)
		}
	}
	return out
}

func TestPLOVER(t *testing.T) {
	manual := manualFields(t)
	ours := []string{"record", "cameo", "planned", "spans", "sha256"} // "feel free to include named fields beyond those provided here"
	types := append([]string{"CONSULT"}, types...)
	day := regexp.MustCompile(`^\d{4}-\d\d-\d\d$`)
	byText := map[string]string{}
	for _, a := range samples(t) {
		byText[a.SHA256] = a.Text
	}
	var out bytes.Buffer
	n, err := PLOVER(&out, each(samples(t)...))
	if err != nil {
		t.Fatal(err)
	}
	names := func(at string, object map[string]any, table string, more ...string) {
		for k := range object {
			if !slices.Contains(manual[table], k) && !slices.Contains(more, k) {
				t.Errorf("%s: the manual has no %q among %v", at, k, manual[table])
			}
		}
	}
	ids, lines := map[string]bool{}, 0
	for line := range strings.Lines(out.String()) {
		lines++
		var e map[string]any
		if err := json.Unmarshal([]byte(line), &e); err != nil {
			t.Fatal(err)
		}
		id := e["id"].(string)
		if ids[id] {
			t.Errorf("the id %s is there twice", id)
		}
		ids[id] = true
		names(id, e, "event", ours...)
		for _, who := range []string{"actor", "recipient"} {
			for _, x := range e[who].([]any) {
				names(id+" "+who, x.(map[string]any), "entity")
				if c, ok := x.(map[string]any)["code"]; ok && len(c.(string)) != 3 {
					t.Errorf("%s: the code %v has not three letters", id, c)
				}
				if s, ok := x.(map[string]any)["sector"].(string); ok {
					for i := 0; i < len(s); i += 3 {
						if !slices.Contains(manual["sector"], s[i:i+3]) {
							t.Errorf("%s: the manual has no sector %s", id, s[i:i+3])
						}
					}
				}
			}
		}
		if len(e["actor"].([]any)) == 0 {
			t.Errorf("%s has no actor", id)
		}
		names(id, e["text_info"].(map[string]any), "text")
		names(id, e["cite_info"].(map[string]any), "citation")
		if p, ok := e["event_loc"].(map[string]any); ok {
			names(id, p, "location")
		}
		event := e["event"].([]any)[0].(string)
		if !slices.Contains(types, event) || !day.MatchString(e["date"].(string)) {
			t.Errorf("%s: %s on %s", id, event, e["date"])
		}
		for _, m := range e["mode"].([]any) {
			if event == "CONSULT" && !slices.Contains(manual["consult"], m.(string)) {
				t.Errorf("%s: CONSULT has no mode %v", id, m)
			}
		}
		// The manual counts characters: so cut from the runes, the words are the evidence's.
		runes := []rune(byText[e["sha256"].(string)])
		for i, s := range e["spans"].([]any) {
			at := s.(map[string]any)
			if got := string(runes[int(at["start"].(float64)):int(at["end"].(float64))]); got != e["event_text"].([]any)[i] {
				t.Errorf("%s: the characters %v are %q, not %q", id, at, got, e["event_text"].([]any)[i])
			}
		}
	}
	if lines != n.Written || lines < 60 {
		t.Errorf("%d lines and %+v", lines, n)
	}
}

// TestPLOVERHasEachDeed: what is exported is each event, and each meeting and visit that took place, is on or is planned.
func TestPLOVERHasEachDeed(t *testing.T) {
	want := 0
	for _, a := range samples(t) {
		want += len(a.Events)
		for _, m := range a.Meetings {
			if m.Status == "held" || m.Status == "ongoing" || m.Status == "planned" {
				want++
			}
		}
		for _, v := range a.Visits {
			if v.Status == "held" || v.Status == "ongoing" || v.Status == "planned" {
				want++
			}
		}
	}
	n, err := PLOVER(&bytes.Buffer{}, each(samples(t)...))
	if err != nil || n.Written+n.Undated != want {
		t.Errorf("%+v of %d, %v", n, want, err)
	}
}

func TestPlannedIsAGREE(t *testing.T) {
	a := hostile("Lao")
	a.Visits[0].To.Country = ptr("LAO")
	d := deeds(&a)
	if d[1].kind != "AGREE" || d[1].cameo != "036" || d[1].planned == nil || d[1].day != "2024-07-25" {
		t.Errorf("a planned visit is %+v", d[1])
	}
	a.Meetings[0].Status, a.Visits[0].Status = "proposed", "cancelled"
	if d := deeds(&a); len(d) != 1 || d[0].kind != "ACCUSE" {
		t.Errorf("what is proposed and what is called off gives %+v", d)
	}
}

func TestConsultationFollowsTheRecord(t *testing.T) {
	for _, c := range []struct {
		channel, place, format string
		cameo, modes           string
	}{
		{"in-person", "LAO", "bilateral", "044", "third-party"},
		{"in-person", "RUS", "bilateral", "040", ""},
		{"in-person", "", "multilateral", "040", "multilateral"},
		{"phone", "LAO", "bilateral", "041", "phone"},
		{"video", "", "bilateral", "040", "phone"},
		{"", "LAO", "trilateral", "044", "third-party"},
	} {
		a := hostile("Lao")
		a.Actors[0].Country, a.Actors[1].Country = ptr("RUS"), ptr("CHN")
		m := &a.Meetings[0]
		m.Channel, m.Place, m.Format = ptr(c.channel), nil, c.format
		if c.place != "" {
			m.Place = &mahdar.Place{Country: ptr(c.place)}
		}
		d := deeds(&a)[0]
		if d.cameo != c.cameo || strings.Join(d.modes, " ") != c.modes {
			t.Errorf("%+v: %s %v", c, d.cameo, d.modes)
		}
	}
}

func TestHeadline(t *testing.T) {
	a := samples(t)[3]
	if got := headline(&a); !strings.HasPrefix(a.Text, got) || utf8.RuneCountInString(got) < 20 {
		t.Errorf("the title's span says %q", got)
	}
	if got := headline(&encounter.Article{Headline: "As told"}); got != "As told" {
		t.Errorf("got %q", got)
	}
}
