package reader

import (
	"slices"
	"testing"
	"time"
)

// TestThird holds that a meeting of three with one who is named is that one's with the two of
// the meeting told of, and with nobody else's where that one was among the two.
func TestThird(t *testing.T) {
	for _, c := range []struct {
		lang, text string
		want       []string // the states of the last meeting
	}{
		{"ru", "Министр иностранных дел Кении Мусалия Мудавади провёл в Найроби переговоры с министром иностранных дел Ганы Сэмюэлем Аблаквой. Затем состоялась трёхсторонняя встреча с министром иностранных дел Замбии Муламбо Хаймбе.", []string{"GHA", "KEN", "ZMB"}},
		{"en", "Kenyan Foreign Minister Musalia Mudavadi held talks with Ghanaian Foreign Minister Samuel Ablakwa in Nairobi on Monday. A trilateral meeting with Zambian Foreign Minister Mulambo Haimbe followed.", []string{"GHA", "KEN", "ZMB"}},
		{"en", "Kenyan Foreign Minister Musalia Mudavadi held talks with Ghanaian Foreign Minister Samuel Ablakwa in Nairobi on Monday. A meeting with Zambian Foreign Minister Mulambo Haimbe followed.", []string{"KEN", "ZMB"}},
	} {
		res := Read(packOf(c.lang), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Meetings) < 2 {
			t.Errorf("%s: %d meetings in %q", c.lang, len(res.Meetings), c.text)
			continue
		}
		var got []string
		for _, id := range res.Meetings[len(res.Meetings)-1].Participants {
			got = append(got, res.Actors[id].Country)
		}
		slices.Sort(got)
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: states %q, want %q in %q", c.lang, got, c.want, c.text)
		}
	}
}

// TestAsideMeetings holds what stands between a verb and those who met: in whose presence; and what a
// trip to come makes of the meetings on it.
func TestAsideMeetings(t *testing.T) {
	for _, c := range []struct {
		text   string
		want   []string // the states of the first meeting
		status string
	}{
		{"استقبل رئيس توغو فور غناسينغبي، بحضور وزير الخارجية روبرت دوسي، رئيس غانا جون ماهاما.", []string{"GHA", "TGO", "TGO"}, "held"},
		{"استقبل رئيس توغو فور غناسينغبي، اليوم في القصر، بحضور وزير الخارجية روبرت دوسي، رئيس غانا جون ماهاما.", []string{"GHA", "TGO", "TGO"}, "held"},
		{"زار رئيس غانا جون ماهاما لومي، ثم هاتف رئيس بنين باتريس تالون.", []string{"BEN", "GHA"}, "held"},
		{"سيبدأ رئيس غانا جون ماهاما غدا زيارة إلى لومي، يجري خلالها محادثات مع نظيره التوغولي فور غناسينغبي.", []string{"GHA", "TGO"}, "planned"},
		{"أجرى رئيس غانا جون ماهاما في لومي محادثات مع نظيره التوغولي فور غناسينغبي. ويزور غدا باريس.", []string{"GHA", "TGO"}, "held"},
	} {
		res := Read(packOf("ar"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Meetings) == 0 {
			t.Errorf("no meeting in %q", c.text)
			continue
		}
		var got []string
		for _, id := range res.Meetings[0].Participants {
			got = append(got, res.Actors[id].Country)
		}
		slices.Sort(got)
		if !slices.Equal(got, c.want) || res.Meetings[0].Status != c.status {
			t.Errorf("states %q, %s, want %q, %s in %q", got, res.Meetings[0].Status, c.want, c.status, c.text)
		}
	}
}
