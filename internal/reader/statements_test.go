package reader

import (
	"slices"
	"strings"
	"testing"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/lang"
)

// TestReportedSpeech holds the grammar of reported speech, one construction a
// case: who is named beside the cue, and what was said. Speakers that nobody
// knows must come out in their own words, and never as somebody else.
func TestReportedSpeech(t *testing.T) {
	p, faults := pack.Load("en", pack.Source{FS: lang.FS, Dir: "en"}, pack.Source{FS: lang.FS, Dir: "world", World: true})
	if p == nil {
		t.Fatal(faults)
	}
	for _, c := range []struct {
		name, text string
		want       []string // speaker: content
	}{
		{"a description between name and verb", `Smith, who runs the agency, said the talks had failed.`, []string{"Smith: the talks had failed"}},
		{"two commas in it", `Jeff Weaver, manager of the campaign, told Reuters the talks had failed.`, []string{"Jeff Weaver, manager: the talks had failed"}},
		{"the name last", `The bishop of Kano, Matthew Kukah, said the law was bad.`, []string{"The bishop of Kano, Matthew Kukah: the law was bad"}},
		{"inverted, with a description", `“The people drafted it in haste,” said Ron Weiser, who led the board.`, []string{"Ron Weiser: The people drafted it in haste"}},
		{"strangers", `Two people who know him said the talks had failed.`, []string{"Two people: the talks had failed"}},
		{"a body that no table knows", `The U.S. Geological Survey said it detected a tremor.`, []string{"The U.S. Geological Survey: it detected a tremor"}},
		{"two clauses, two cues", `Lavrov suggested that it was late and argued that the talks had failed.`, []string{"Lavrov: it was late", "Lavrov: the talks had failed"}},
		{"words and then a quotation", `Lavrov said it was late but added, “I think you all have an idea of it.”`, []string{"Lavrov: it was late", "Lavrov: I think you all have an idea of it"}},
		{"as X, an expert, noted", `As Andrew Tabler, an expert on Syria, noted, “Everyone in the region is waiting for the vote.”`, []string{"Andrew Tabler, an expert: Everyone in the region is waiting for the vote"}},
		{"a city's name after an honorific", `“We oppose it for good and all,” Ms. Gao said by telephone.`, []string{"Ms. Gao: We oppose it for good and all"}},
		{"two offices without a name", `“It is run by a lunatic and has been,” the senator and presidential candidate said in a statement.`, []string{"the senator and presidential candidate: It is run by a lunatic and has been"}},
		{"most of them", `Most of the candidates said they support the plan.`, []string{"the candidates: they support the plan"}},
		{"nickname in quotation marks", `Robert “Bob” Smith said the talks had failed.`, []string{"Smith: the talks had failed"}},
		{"as X put it", `As Baerbock put it, Europe has to grow up.`, []string{"Baerbock: Europe has to grow up"}},
		{"according to strangers", `According to the newspaper, “the budget was drafted in great haste.”`, []string{"the newspaper: the budget was drafted in great haste"}},
		{"quoted as saying", `Peskov was quoted as saying that the talks had failed.`, []string{"Peskov: the talks had failed"}},
		{"quoted by another", `The Kremlin was quoted by TASS as saying the talks had failed.`, []string{"The Kremlin: the talks had failed"}},
		{"short, but a sentence", `“We oppose it,” said the Foreign Ministry of Iran.`, []string{"the Foreign Ministry of Iran: We oppose it"}},
		{"a scare quote", `Lavrov praised the “rules-based order” in Moscow.`, nil},
		{"cue inside", `The goal, Lavrov said, is to forge a truce.`, []string{"Lavrov: The goal, Lavrov said, is to forge a truce"}},
		{"according to, inside a clause", `The visit, according to the Kremlin, will begin in May.`, []string{"the Kremlin: The visit, according to the Kremlin, will begin in May"}},
		{"according to, after a clause", `The visit will begin in May, according to the Kremlin, and end in June.`, []string{"the Kremlin: The visit will begin in May, according to the Kremlin, and end in June"}},
		{"split quotation", `“The talks,” Lavrov said, “have failed for good and all.”`, []string{"Lavrov: The talks,” Lavrov said, “have failed for good and all"}},
		{"a relative clause before the quotation", `Lavrov told the mayors who gathered in Perth, “no one should be confused about our commitment.”`, []string{"Lavrov: no one should be confused about our commitment"}},
		{"a cue inside a quotation", `“He said that the talks had failed for good,” Lavrov said.`, []string{"Lavrov: He said that the talks had failed for good"}},
		{"a question and who asked it", `“It is settled for good and all,” Lavrov said. “Who will pay for it?” asked Fidan.`, []string{"Lavrov: It is settled for good and all", "Fidan: Who will pay for it?"}},
		{"on in the next sentence", `“It is settled for good and all,” Lavrov said. “We are going home now.”`, []string{"Lavrov: It is settled for good and all,” Lavrov said. “We are going home now"}},
		{"on in the next paragraph", "“It is settled for good and all,” Lavrov said.\n\n“We are all going home now.”", []string{"Lavrov: It is settled for good and all,” Lavrov said.\n\n“We are all going home now"}},
		{"not after a question", "“Is it settled for good and all?” asked Lavrov.\n\n“We are all going home now.”", []string{"Lavrov: Is it settled for good and all?"}},
		{"several paragraphs and one cue", "“It is settled.\n\n“We are all going home now,” Lavrov said.", []string{"Lavrov: It is settled.\n\n“We are all going home now"}},
		{"below a colon", "Lavrov made his case in one line:\n\n“We are all going home now.”", []string{"Lavrov: We are all going home now"}},
		{"marks of two kinds", `“It is settled for good and all," Lavrov said.`, []string{"Lavrov: It is settled for good and all"}},
		{"doubled apostrophes", `''It is settled for good and all,'' Lavrov said.`, []string{"Lavrov: It is settled for good and all"}},
		{"an infinitive", `Lavrov told them to wait.`, nil},
		{"a noun", `Lavrov told a joke.`, nil},
		{"nobody", `According to the season, prices rise.`, nil},
	} {
		body := "Notes on the week\n\nThe week was long and the weather fair.\n\n" + c.text
		var got []string
		for _, s := range Read(p, Input{Text: body}).Statements {
			got = append(got, body[s.Source.Start:s.Source.End]+": "+body[s.Content.Start:s.Content.End])
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%s: %q gives\n\t%s\nnot\n\t%s", c.name, c.text, strings.Join(got, "\n\t"), strings.Join(c.want, "\n\t"))
		}
	}
}
