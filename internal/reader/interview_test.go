package reader

import "testing"

// TestAnswers reads an interview whose answers a letter and a colon open: they are the words
// of the one who is interviewed, and "I" is he.
func TestAnswers(t *testing.T) {
	text := "Q&A: Estonia's foreign minister on cables\n\nUrmas Tamm, the Estonian foreign minister, spoke to us in Tallinn.\n\n" +
		"Q: Will you go to Beijing?\n\nA: I met Wang Yi in Munich in February. We have no plans to go.\n\nQ: Why not?\n\nA: We were not asked.\n\nQ: And Canberra?\n\nA: In May."
	res := Read(packOf("en"), Input{Text: text, Published: someDay})
	name := func(i int) string { return res.Actors[i].Name }
	answers := 0
	for _, s := range res.Statements {
		if len(s.Speakers) != 1 || name(s.Speakers[0]) != "Urmas Tamm" {
			t.Errorf("%q is said by %v", text[s.Content.Start:s.Content.End], s.Speakers)
		}
		if text[s.Cue.Start:s.Cue.End] == "A:" {
			answers++
		}
	}
	if answers != 3 {
		t.Errorf("%d answers, not 3: %+v", answers, res.Statements)
	}
	if len(res.Meetings) != 1 || len(res.Meetings[0].Participants) != 2 {
		t.Fatalf("the meetings are %+v", res.Meetings)
	}
	for _, p := range res.Meetings[0].Participants {
		if n := name(p); n != "Urmas Tamm" && n != "Wang Yi" {
			t.Errorf("%s met", n)
		}
	}
}
