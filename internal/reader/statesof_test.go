package reader

import (
	"testing"
	"time"
)

// TestStatesOf holds that the states of an organisation or a region are who acts, where their noun
// stands right behind the verb, and that whoever follows is who it is done to.
func TestStatesOf(t *testing.T) {
	day := time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)
	res := Read(packOf("ar"), Input{Text: "اتهمت دول الاتحاد الأوروبي الصين بدعم روسيا.", Published: day})
	if len(res.Events) != 1 || res.Actors[res.Events[0].Source[0]].Org != "EU" || res.Actors[res.Events[0].Target[0]].Country != "CHN" {
		t.Errorf("events %+v of %+v", res.Events, res.Actors)
	}
	for _, text := range []string{`تصف دول حلف الناتو الصين بأنها "الممكن الحاسم" للحرب.`, "وصفت دول الخليج إيران بأنها خطر على المنطقة."} {
		res := Read(packOf("ar"), Input{Text: text, Published: day})
		for _, s := range res.Statements {
			for _, w := range s.Speakers {
				if c := res.Actors[w].Country; c == "CHN" || c == "IRN" {
					t.Errorf("%s speaks in %q", c, text)
				}
			}
		}
	}
}
