package reader

import (
	"fmt"
	"testing"
	"time"
)

// TestRelativeBefore holds that what stands before the word that ends a relative clause before its
// noun is the clause's own object, "the met-A OF B", and that with a word for "is" behind it the
// noun is still its subject, "who received A is B".
func TestRelativeBefore(t *testing.T) {
	p := packOf("zh")
	for _, c := range []struct {
		text string
		want string
	}{
		{"周二会见过埃及外长阿卜杜勒阿提的日本外相岩屋毅表示，会谈是坦诚的。", "[EGY JPN held]"},
		{"将会见约旦外交大臣萨法迪的日本外相岩屋毅表示，会谈很重要。", "[JOR JPN planned]"},
		{"到官邸拜会日本外相岩屋毅的是埃及外长阿卜杜勒阿提。", "[EGY JPN held]"},
		{"日本外相岩屋毅周三在东京会见的是埃及外长阿卜杜勒阿提。", "[EGY JPN held]"},
		{"日本外相岩屋毅强调的是多边主义。", ""},
	} {
		res := Read(p, Input{Text: c.text, Published: time.Date(2025, 7, 10, 0, 0, 0, 0, time.UTC)})
		got := ""
		for _, m := range res.Meetings {
			var who []string
			for _, w := range m.Participants {
				who = append(who, res.Actors[w].Country)
			}
			if len(who) == 2 && who[0] > who[1] {
				who[0], who[1] = who[1], who[0]
			}
			got += fmt.Sprint(append(who, m.Status))
		}
		if got != c.want {
			t.Errorf("%s: %s, want %s", c.text, got, c.want)
		}
	}
}
