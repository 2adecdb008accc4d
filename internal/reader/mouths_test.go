package reader

import (
	"slices"
	"testing"
	"time"
)

// TestMouths holds whose words they are where somebody else stands nearer to the cue.
func TestMouths(t *testing.T) {
	for _, c := range []struct {
		name, text string
		want       []string // speaker and words, in order
	}{
		{"brackets with a clause behind a subject", "Sen. Chris Murphy (a Connecticut Democrat so boyish he has been mistaken for an aide) says he was unfocused.",
			[]string{"Chris Murphy", "he was unfocused"}},
		{"they who are nobody named", "Optimism is high among Asians and Hispanics. The way to do that, they think, is to wait.", nil},
		{"they within what several say", "Optimism is high among Hispanics. Millennials say they believe success will require effort.",
			[]string{"Millennials", "they believe success will require effort"}},
		{"a quotation with its own cue", "“Who is the real con man here?” said Murphy, using a term Rubio has used to describe Donald Trump.",
			[]string{"Murphy", "Who is the real con man here?"}},
		{"who the source is", "According to Diane Blair, a friend of the queen's who died in 2000, the minister had lied.",
			[]string{"Diane Blair", "the minister had lied"}},
		{"a relative clause behind the source", "According to the ministry, which runs the port, ships had left.",
			[]string{"the ministry", "ships had left"}},
		{"nobody tells of himself by name", "Senator Bernie Sanders spoke in Ohio. He accused Hillary Clinton of being too cozy. He noted that Clinton had accepted millions.",
			[]string{"Bernie Sanders", "Clinton had accepted millions"}},
		{"a clause with which the sentence opens", "When Lavrov said the talks had failed, Washington recalled its envoy.",
			[]string{"Sergey Lavrov", "the talks had failed"}},
		{"a measure of time before it", "A few weeks after Obama announced that the war would not end on his watch, troops left Kunduz.",
			[]string{"Barack Obama", "the war would not end on his watch"}},
		{"a name that a verb is written like", "Members tend to shift to services like Telegram, Signal and Surespot, which are hard to intercept.", nil},
		{"a state of the union and its senator", "Stacy Baker of Columbia, South Carolina says she really thinks Cruz can win.",
			[]string{"Stacy Baker", "Cruz can win"}},
		{"he who tells others what he hopes", "Trump told CNN that he believed Fields had fabricated the story.",
			[]string{"Donald Trump", "Fields had fabricated the story"}},
		{"quoted in an aside", "The minister, citing “the unique magic of the moment,” said the party could win in Ohio.",
			[]string{"The minister", "the party could win in Ohio"}},
		{"whose denial it was", "It was a charge that Republican leaders denied, noting that they had used the system.",
			[]string{"Republican leaders", "they had used the system"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			res := Read(packOf("en"), Input{Text: c.text, Published: time.Date(2016, 7, 26, 0, 0, 0, 0, time.UTC)})
			var got []string
			for _, s := range res.Statements {
				for _, w := range s.Speakers {
					a := &res.Actors[w]
					name := a.Name
					if name == "" {
						name = c.text[a.Surfaces[0].Start:a.Surfaces[0].End]
					}
					got = append(got, name)
				}
				got = append(got, c.text[s.Content.Start:s.Content.End])
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
