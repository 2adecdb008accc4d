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
