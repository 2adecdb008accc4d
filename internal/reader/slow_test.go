package reader

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
	"time"
)

// hostile are texts made to be slow: each gives one of n bytes or a little more.
var hostile = []struct {
	name, lang string
	make       func(n int) string
}{
	{"one line of plain words", "en", repeat("a long road through the green hills ")},
	{"one sentence of meetings", "en", repeat("Lavrov met Wang Yi and said that he thanked Kuleba, who visited Moscow, and ")},
	{"sentences of meetings", "en", repeat("Lavrov met Wang Yi on Thursday and said that the ministers discussed trade. ")},
	{"one quotation mark", "en", repeat(`"`)},
	{"one quotation mark and spaces", "en", repeat(`" `)},
	{"curly quotation marks that open", "en", repeat("“")},
	{"quotations that open with a word", "en", repeat("“Lavrov ")},
	{"quotations of a few words", "en", repeat("“we came” ")},
	{"quotations without a speaker", "en", repeat("“We came to the city on a long road,” and ")},
	{"brackets", "en", repeat("(")},
	{"brackets in brackets", "en", func(n int) string { return strings.Repeat("(a ", n/6) + strings.Repeat("b) ", n/6) }},
	{"ten thousand names", "en", numbered("Aman%[2]s Bolor%[1]s met Cedar%[2]s Dunmor%[1]s. ")},
	{"ten thousand ministers", "en", numbered("Foreign Minister Aman%[1]s said the minister was late. ")},
	{"unnamed offices", "en", repeat("The Russian foreign minister met the Chinese president. The minister said it rained. ")},
	{"officials", "en", repeat("An official said it rained, and a diplomat told another official that it did not. ")},
	{"names in one sentence", "en", numbered("Aman%[1]s Bolor%[2]s, ")},
	{"states in one sentence", "en", repeat("Russia, China, France, Laos and ")},
	{"commas", "en", repeat(",")},
	{"ands", "en", repeat("and ")},
	{"commas and ands", "en", repeat(", and ")},
	{"pronouns", "en", repeat("he ")},
	{"pronouns that speak", "en", repeat("he said that he met him. ")},
	{"owners", "en", repeat("his counterpart's ")},
	{"sayings in sayings", "en", repeat("Lavrov said that ")},
	{"according to", "en", repeat("according to Lavrov, ")},
	{"quoted words before prepositions", "es", repeat("El gremio se declaró en \"estado de alerta\" ante los intentos de reforma y pidió una tregua. ")},
	{"places before a subject", "es", repeat("dijo en los pasillos del Congreso ante la prensa tras la cita ")},
	{"relative clauses", "en", repeat("Lavrov, who met ")},
	{"prepositions", "en", repeat("with of in at on ")},
	{"verbs", "en", repeat("said met visited thanked ")},
	{"verbs with a gap", "en", repeat("signed ")},
	{"nouns of meeting", "en", repeat("talks meeting visit ")},
	{"topics", "en", repeat("They discussed trade, water, roads and ")},
	{"digits", "en", repeat("1")},
	{"numbers", "en", repeat("25 ")},
	{"dates", "en", repeat("25 July 2024, ")},
	{"days of the week", "en", repeat("on Thursday ")},
	{"letters of a word", "en", repeat("a")},
	{"initials", "en", repeat("S.")},
	{"full stops", "en", repeat(". ")},
	{"lines", "en", repeat("x\n")},
	{"short lines with a colon", "en", repeat("Lavrov:\n")},
	{"turns of a transcript", "en", repeat("LAVROV: We came to the city.\n")},
	{"titles", "en", repeat("Foreign Minister ")},
	{"combining marks", "en", repeat("\u0301")},
	{"controls", "en", repeat("\u200e\u200b")},
	{"visits", "en", numbered("Aman%[1]s Bolor of France visited Laos on 25 July. ")},
	{"planned meetings of many states", "en", repeat("The Russian foreign minister will meet his Indian, Thai and Lao counterparts. ")},
	{"events", "en", repeat("Russia thanked China, and China condemned Laos. ")},
	{"lines with a quotation", "en", repeat("“We came to the city on a long road,” Lavrov said.\n")},
	{"lines with a quotation that is not closed", "en", repeat("“We came to the city on a long road.\n")},
	{"lines with half of a quotation", "en", repeat("“We came to\nthe city on a road.”\n")},
	{"questions and quotations", "en", repeat("“Who will pay?” asked the chancellor. “We will.”\n")},
	{"days of meetings", "en", func(n int) string {
		var b strings.Builder
		for d := someDay; b.Len() < n; d = d.AddDate(0, 0, 3) {
			fmt.Fprintf(&b, "On %s Lavrov met Wang Yi in Laos. ", d.Format("2 January 2006"))
		}
		return b.String()
	}},
	{"meetings of strangers", "en", numbered("President Aman%[1]s Bolor of France met President Cedar%[2]s Dunmor of Laos in Vientiane. ")},
	{"meetings of strangers and what they said", "en", numbered("President Aman%[1]s of France met President Cedar%[2]s of Laos. He said that the talks on trade, water and roads were good. ")},
	{"ministers of one state", "en", numbered("Russian Foreign Minister Aman%[1]s Bolor met the Chinese foreign minister. ")},
	{"ministries", "en", repeat("The ministry said the embassy in Moscow was closed. ")},
	{"groups that nobody knows", "en", numbered("The aman%[1]s bolor campaign said that it rained. ")},
	{"organisations that nobody knows", "en", numbered("The Aman%[1]s Bolor Association and the Cedar%[2]s Council said it rained. ")},
	{"a headline", "en", numbered("Aman%[1]s Visits Laos As Cedar%[2]s Meets Lavrov ")},
	{"read also", "en", repeat("Read also: Lavrov met Wang Yi\n")},
	{"datelines", "en", repeat("MOSCOW, July 25 (TASS) -- Lavrov met Wang Yi.\n")},
	{"one sentence of meetings", "ar", repeat("التقى لافروف وانغ يي وقال إنه شكر كوليبا الذي زار موسكو و")},
	{"sentences of meetings", "ar", repeat("التقى وزير الخارجية الروسي نظيره الصيني في موسكو وبحثا التعاون. ")},
	{"ands", "ar", repeat("و ")},
	{"ands in a word", "ar", repeat("و")},
	{"pronouns", "ar", repeat("هو ")},
	{"guillemets", "ar", repeat("«")},
	{"honours that nobody bears", "ar", repeat("لافروف وانغ يي كوليبا. قال معاليه. ")},
	{"sayings in sayings", "ar", repeat("قال لافروف إن ")},
	{"cues turned round", "fr", repeat("Lavrov vient. Paris viendra, a dit Wang Yi. ")},
	{"sentences of meetings", "ru", repeat("Министр иностранных дел России Лавров встретился с Ван И и заявил, что доволен. ")},
	{"sentences of meetings", "zh", repeat("俄罗斯外长拉夫罗夫会见王毅，他说会谈很好。")},
	{"one sentence of ideographs", "zh", repeat("会见王毅说")},
}

func repeat(s string) func(int) string {
	return func(n int) string { return strings.Repeat(s, n/len(s)+1) }
}

// numbered writes a sentence again and again with names that are all different.
func numbered(form string) func(int) string {
	letters := func(i int) string {
		var b []byte
		for ; i > 0; i /= 20 {
			b = append(b, "bcdfghjklmnpqrstvwxz"[i%20], "aeiou"[i%5])
		}
		return string(b)
	}
	return func(n int) string {
		var b strings.Builder
		for i := 1; b.Len() < n; i++ {
			fmt.Fprintf(&b, form+"%.0[1]s%.0[2]s", letters(i), letters(i*7+3))
		}
		return b.String()
	}
}

// TestTwiceTheTextTwiceTheTime reads hostile texts and ones twice as long. A
// pass that looks at all of the text again for each of its parts takes four
// times as long for them; noise is kept out by taking the best of several.
func TestTwiceTheTextTwiceTheTime(t *testing.T) {
	if testing.Short() {
		t.Skip("takes some seconds")
	}
	for _, h := range hostile {
		t.Run(h.lang+"/"+h.name, func(t *testing.T) {
			p := packOf(h.lang)
			short, long := h.make(48<<10), h.make(192<<10)
			ratio := func() float64 {
				var took [2]time.Duration
				for i, s := range []string{short, long} {
					for k := range 2 {
						start := time.Now()
						Read(p, Input{Text: s, Published: someDay})
						if d := time.Since(start); k == 0 || d < took[i] {
							took[i] = d
						}
					}
				}
				return float64(took[1]) / float64(max(took[0], time.Millisecond))
			}
			best := ratio()
			for try := 0; best > 9 && try < 4; try++ { // four times the text: 4 if linear, 16 if not
				best = min(best, ratio())
			}
			if best > 9 {
				t.Errorf("four times the text takes %.1f times as long", best)
			}
		})
	}
}

// TestSlow prints how long a megabyte of each hostile text takes. It is run by
// hand: MAHDAR_SLOW=1 go test -run TestSlow -v ./internal/reader
func TestSlow(t *testing.T) {
	if os.Getenv("MAHDAR_SLOW") == "" {
		t.Skip("MAHDAR_SLOW is not set")
	}
	var lines []string
	for _, h := range hostile {
		s, p := h.make(1<<20), packOf(h.lang)
		start := time.Now()
		Read(p, Input{Text: s, Published: someDay})
		lines = append(lines, fmt.Sprintf("%8.3f s  %s %s", time.Since(start).Seconds(), h.lang, h.name))
		t.Log(lines[len(lines)-1])
	}
	slices.Sort(lines)
	t.Logf("the slowest:\n%s", strings.Join(lines[max(0, len(lines)-10):], "\n"))
}
