package reader

import (
	"testing"
	"time"
)

// TestFiguresInForms holds that a form with a number in figures is found in a text.
func TestFiguresInForms(t *testing.T) {
	tripDays(t, "ar", "زار وزير خارجية النرويج إسبن بارت إيدي بيرو في 22 تموز زيارة تستمر 3 أيام.", "07-22..07-24")
	tripDays(t, "zh", "挪威外长艾德22日开始对秘鲁进行为期3天的访问。", "07-22..07-24")
}

// TestTripsFromOn holds how long trips last that begin on a day counted from that of the story, and whose days
// stand in brackets behind weekdays.
func TestTripsFromOn(t *testing.T) {
	tripDays(t, "zh", "挪威外长艾德今天起至28日出访秘鲁。", "07-25..07-28")
	tripDays(t, "zh", "挪威外长艾德将于下周二至四（7月30日至8月1日）访问秘鲁。", "07-30..08-01")
	tripDays(t, "zh", "挪威外长艾德将于下周一至三（29至31日）访问秘鲁。", "07-29..07-31")
}

// TestSinceBehind holds that a day before what happened then and a word for "since" is not that of a trip.
func TestSinceBehind(t *testing.T) {
	tripDays(t, "zh", "这是两国2016年断交以来挪威外长艾德首次访问秘鲁。", "")
	tripDays(t, "zh", "这是挪威外长艾德2023年10月接任外长以来首次访问秘鲁。", "")
	tripDays(t, "zh", "挪威外长艾德2023年10月访问秘鲁。", "10-01..10-31")
}

// tripDays checks the days of the one trip of a text of 25 July 2024.
func tripDays(t *testing.T, lang, text, want string) {
	t.Helper()
	res := Read(packOf(lang), Input{Text: text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
	if len(res.Visits) != 1 {
		t.Errorf("%d trips in %q", len(res.Visits), text)
		return
	}
	got := ""
	if d := res.Visits[0].Days; !d.Start.IsZero() {
		if got = d.Start.Format("01-02"); d.End != d.Start {
			got += ".." + d.End.Format("01-02")
		}
	}
	if got != want {
		t.Errorf("%q, want %q in %q", got, want, text)
	}
}
