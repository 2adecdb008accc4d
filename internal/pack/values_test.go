package pack

import (
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"
)

func TestValues(t *testing.T) {
	lex := strings.Join([]string{
		"[verb frame=meet status=held]",
		"meet | format=bilateral channel=phone",
		"gather | format=many",
		"[verb frame=call channel=radio]",
		"ring",
		"[noun frame=visit kind=state]",
		"visit | status=upcoming",
		"trip | kind=holiday",
		"[verb frame=event type=agree]",
		"agree",
		"bicker | type=QUARREL",
		"[verb frame=say also=shout]",
		"say",
		"[title role=king]",
		"king",
		"minister | role=minister country=FRA",
		"envoy | role=envoy country=Fr",
		"[org type=agency kind=party]",
		"press",
		"[modifier status=soon]",
		"soon",
	}, "\n")
	_, faults := Load("xx", folder(map[string]string{"pack.toml": plainToml, "a.lex": lex}))
	want := []struct {
		line       int
		value, say string
	}{
		{3, "format=many", "bilateral, trilateral, multilateral"},
		{4, "channel=radio", "in-person, phone, video"},
		{7, "status=upcoming", "held, ongoing, planned, cancelled, proposed"},
		{8, "kind=holiday", "state, official, working, private"},
		{11, "type=QUARREL", "AGREE, "},
		{12, "also=shout", "AGREE, "},
		{14, "role=king", "head-of-state, "},
		{17, "country=Fr", "three capital letters"},
		{20, "status=soon", "held, "},
	}
	if len(faults) != len(want) {
		t.Fatalf("%d faults, want %d: %v", len(faults), len(want), faults)
	}
	for i, w := range want {
		f := faults[i]
		if f.Line != w.line || !strings.Contains(f.What, w.value) || !strings.Contains(f.What, w.say) || strings.Contains(f.Error(), "\n") {
			t.Errorf("got %v, want line %d with %q and %q", f, w.line, w.value, w.say)
		}
	}
	states := map[string]State{"FRA": {}}
	if what := wrongValue(Attr{"country", "QQQ"}, states); !strings.Contains(what, "QQQ") {
		t.Errorf("a state that is not known: %q", what)
	}
	if what := wrongValue(Attr{"country", "FRA"}, states); what != "" {
		t.Errorf("a state that is known: %q", what)
	}
}

// TestValuesAreTheSchemas holds the lists to what is published.
func TestValuesAreTheSchemas(t *testing.T) {
	raw, err := os.ReadFile("../../docs/minutes.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	type enum struct{ Enum []any }
	type object struct{ Properties map[string]enum }
	var schema struct {
		Defs struct {
			Status                       enum
			Actor, Meeting, Visit, Event object
		} `json:"$defs"`
	}
	if err := json.Unmarshal(raw, &schema); err != nil {
		t.Fatal(err)
	}
	d := schema.Defs
	for key, e := range map[string]enum{"status": d.Status, "format": d.Meeting.Properties["format"], "channel": d.Meeting.Properties["channel"],
		"kind": d.Visit.Properties["kind"], "role": d.Actor.Properties["role"], "type": d.Event.Properties["type"], "also": d.Event.Properties["type"]} {
		var list []string
		for _, v := range e.Enum {
			if s, ok := v.(string); ok {
				list = append(list, s)
			}
		}
		if !slices.Equal(list, published[key]) {
			t.Errorf("%s: the schema has %v, the packs %v", key, list, published[key])
		}
	}
}

func TestMarkerString(t *testing.T) {
	for m, want := range map[Marker]string{0: "none", Subj: "subj", With: "with", In | At: "in|at", Between: "between", Toward: "toward", That: "comp"} {
		if got := m.String(); got != want {
			t.Errorf("%d: %s, want %s", uint32(m), got, want)
		}
	}
}
