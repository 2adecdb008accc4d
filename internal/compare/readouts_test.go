package compare_test

import (
	"encoding/json"
	"os"
	"slices"
	"testing"
	"time"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/compare"
	"github.com/mahdar/mahdar/internal/encounter"
)

// TestReadouts compares pairs of readouts of one meeting: what one text alone mentions is shown as
// its alone, what both mention as told by both.
func TestReadouts(t *testing.T) {
	raw, err := os.ReadFile("../../testdata/readouts/pairs.json")
	if err != nil {
		t.Fatal(err)
	}
	var pairs []struct {
		Pair, Published string
		Topics          []struct {
			Topic    string
			Subjects []string
			A, B     bool
		}
	}
	if err := json.Unmarshal(raw, &pairs); err != nil {
		t.Fatal(err)
	}
	r, err := mahdar.NewReader()
	if err != nil {
		t.Fatal(err)
	}
	var one, oneRight, both, bothRight int
	for _, p := range pairs {
		day, err := time.Parse(time.DateOnly, p.Published)
		if err != nil {
			t.Fatal(err)
		}
		var e encounter.Encounter
		for _, side := range []string{"a", "b"} {
			text, err := os.ReadFile("../../testdata/readouts/" + p.Pair + "." + side + ".txt")
			if err != nil {
				t.Fatal(err)
			}
			m, err := r.Read(mahdar.Article{ID: p.Pair + "." + side, Published: day, Text: string(text)})
			if err != nil {
				t.Fatal(err)
			}
			m.Text = string(text)
			k := 0
			if len(m.Meetings) == 0 {
				t.Logf("%s.%s: no record of the meeting", p.Pair, side)
				k = -1
			}
			e.Accounts = append(e.Accounts, encounter.Account{Article: &encounter.Article{Minutes: m}, Meeting: k})
		}
		c := compare.Of(e)
		for _, x := range p.Topics {
			var got [2]bool
			known := false
			for _, row := range c.Rows {
				if row.Kind == "subject" && slices.Contains(x.Subjects, row.Label) {
					known = true
					for i := range got {
						got[i] = got[i] || row.Cells[i].Reported
					}
				}
			}
			right := got == [2]bool{x.A, x.B}
			if x.A && x.B {
				both++
				if right {
					bothRight++
				}
			} else {
				one++
				if right {
					oneRight++
				}
			}
			if !right {
				t.Logf("%s: %s: mentioned by a %v and b %v, shown as %v (found at all: %v)", p.Pair, x.Topic, x.A, x.B, got, known)
			}
		}
	}
	t.Logf("told by one alone: %d of %d; by both: %d of %d", oneRight, one, bothRight, both)
	if float64(oneRight) < 0.80*float64(one) || float64(bothRight) < 0.90*float64(both) {
		t.Errorf("of what one text alone mentions %d of %d are shown so, not 80 %%; of what both mention %d of %d, not 90 %%", oneRight, one, bothRight, both)
	}
}

// TestTalkedOver: a country that was talked of is no third at the table, what two said of a third party's talks is theirs,
// and a sentence that names both of them is theirs again behind one about somebody else.
func TestTalkedOver(t *testing.T) {
	r := reader(t)
	lead := "Norwegian Foreign Minister Espen Barth Eide held a phone call with Brazilian Foreign Minister Mauro Vieira, discussing "
	other := account(t, r, "b", "", "Norwegian Foreign Minister Espen Barth Eide held a phone call with Brazilian Foreign Minister Mauro Vieira.")
	for _, x := range []struct {
		text, subject string
		want          bool
	}{
		{lead + "Sudan. The conflict in Sudan featured in the discussion, with Foreign Minister Eide speaking of famine.\n\nEide stressed that landmines must be cleared.", "landmines", true},
		{"أجرى وزير الخارجية النرويجي إسبن بارث إيدي، الخميس، اتصالا هاتفيا مع نظيره البرازيلي ماورو فييرا، تناول خلاله المفاوضات المحتملة لإنهاء الحرب بين روسيا وأوكرانيا، بالإضافة إلى الصيد البحري.", "peace talks", true},
		{"El ministro noruego de Exteriores, Espen Barth Eide, habló el sábado por teléfono con el ministro brasileño de Exteriores, Mauro Vieira, con quien conversó sobre la pesca.\n\nEide había hablado el jueves con la ministra sueca de Exteriores, Maria Malmer Stenergard, sobre las minas.\n\nSegún el Gobierno brasileño, Eide y Vieira discutieron sobre el turismo.", "tourism", true},
		{"El ministro noruego de Exteriores, Espen Barth Eide, habló el sábado por teléfono con el ministro brasileño de Exteriores, Mauro Vieira, con quien conversó sobre la pesca.\n\nEide había hablado el jueves con la ministra sueca de Exteriores, Maria Malmer Stenergard, sobre las minas.\n\nSegún el Gobierno brasileño, Eide y Vieira discutieron sobre el turismo.", "landmines", false},
		{lead + "fisheries.\n\nOn Friday Eide met Swedish Foreign Minister Maria Malmer Stenergard in Stockholm. They discussed tourism.", "tourism", false},
	} {
		c := compare.Of(encounter.Encounter{Accounts: []encounter.Account{account(t, r, "a", "", x.text), other}})
		if got := tells(c, x.subject); got != x.want {
			t.Errorf("%q: told of %s: %v, not %v", x.text, x.subject, got, x.want)
		}
	}
}

// TestWhoseWordsAreTheAccount: the chairman of a body and the president named later are one where they met the same
// man on the same day; a spokesman who tells of the meeting tells the account, whosever he is; and an article
// without a record of the meeting is not cut where it speaks of the talks of other states.
func TestWhoseWordsAreTheAccount(t *testing.T) {
	r := reader(t)
	lead := "Norwegian Foreign Minister Espen Barth Eide met Brazilian Foreign Minister Mauro Vieira in Oslo on Thursday. "
	other := account(t, r, "b", "", lead+"They discussed fisheries.")
	for _, x := range []struct {
		text, subject string
		unread, want  bool
	}{
		{"The Chilean Foreign Ministry spokesman said that Norwegian Foreign Minister Espen Barth Eide met Brazilian Foreign Minister Mauro Vieira in Oslo on Thursday.\n\nThe Chilean Foreign Ministry spokesman added that landmines must be cleared.", "landmines", false, true},
		{lead + "\n\nThe Chilean Foreign Ministry spokesman said that landmines must be cleared.", "landmines", false, false},
		{lead + "Eide said that Norway welcomed the talks that Israel held with Lebanon on landmines.", "landmines", false, true},
		{lead + "Brazil and Israel held talks on landmines on Monday.", "landmines", false, false},
		{"Norwegian Foreign Minister Espen Barth Eide said in Oslo that the cod was back. Israel and Lebanon held talks on landmines on Monday.", "landmines", true, true},
		{"Norwegian Foreign Minister Espen Barth Eide said in Oslo that the cod was back. Eide said that Norway would support the talks on landmines that the United States held with Israeli Prime Minister Benjamin Netanyahu on Monday.", "landmines", true, true},
		{"Norwegian Foreign Minister Espen Barth Eide said in Oslo that the cod was back. Norway and Sweden held talks on landmines on Monday.", "landmines", true, false},
	} {
		mine := account(t, r, "a", "", x.text)
		if x.unread {
			if len(mine.Article.Meetings) == 0 {
				t.Errorf("%q: no other talks are read", x.text)
			}
			mine.Meeting = -1
		}
		c := compare.Of(encounter.Encounter{Accounts: []encounter.Account{mine, other}})
		if got := tells(c, x.subject); got != x.want {
			t.Errorf("%q: told of %s: %v, not %v", x.text, x.subject, got, x.want)
		}
	}
	greeted := account(t, r, "a", "", "Министр иностранных дел России Сергей Лавров встретился в Осло с главой МИД Норвегии Эспеном Бартом Эйде.\n\nВ ходе встречи глава норвежского внешнеполитического ведомства передал приветствие президенту России Владимиру Путину от короля Харальда V. Эйде отметил, что надо поговорить о рыболовстве.")
	if len(greeted.Article.Meetings) < 2 {
		t.Error("nobody but the two met is read")
	}
	if c := compare.Of(encounter.Encounter{Accounts: []encounter.Account{greeted, account(t, r, "b", "", "Norwegian Foreign Minister Espen Barth Eide met Russian Foreign Minister Sergey Lavrov in Oslo. They discussed landmines.")}}); !tells(c, "greetings and messages") || !tells(c, "fisheries") {
		t.Error("greetings sent to a third end the account")
	}
	a := account(t, r, "a", "", "On Thursday the chairman of the African Union met Norwegian Prime Minister Jonas Gahr Støre in Oslo.\n\nOn Thursday Angolan President João Lourenço and Støre discussed landmines.")
	b := account(t, r, "b", "", "Norwegian Prime Minister Jonas Gahr Støre met Angolan President João Lourenço in Oslo on Thursday. They discussed fisheries.")
	if c := compare.Of(encounter.Encounter{Accounts: []encounter.Account{a, b}}); !slices.Equal(c.Sides, []string{"AGO", "NOR"}) || !tells(c, "landmines") {
		t.Errorf("the sides are %v, and landmines are told of: %v", c.Sides, tells(c, "landmines"))
	}
}
