package mahdar_test

import (
	"errors"
	"fmt"
	"log"
	"time"

	"github.com/mahdar/mahdar"
)

// One reader is made and kept; it may be used by many goroutines. Of each
// record the words that say so are cut out of the article by their bytes.
func ExampleReader_Read() {
	const text = `Lavrov, Wang discuss ASEAN in Vientiane

VIENTIANE, July 25 (Our agency) – Russian Foreign Minister Sergey Lavrov met his Chinese counterpart, Wang Yi, on the sidelines of the ASEAN events in the Lao capital on Thursday.

"Nobody must be permitted to tear down the architecture of the region," Lavrov said after the talks. He thanked China for its stance on Ukraine.
`
	reader, err := mahdar.NewReader()
	if err != nil {
		log.Fatal(err)
	}
	minutes, err := reader.Read(mahdar.Article{
		ID:        "example",
		Text:      text,
		Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC), // "Thursday" is counted from it
	})
	if errors.Is(err, mahdar.ErrLanguage) {
		log.Fatal("no pack reads this language: ", err)
	} else if err != nil {
		log.Fatal(err)
	}

	// Records name actors by id.
	name := map[string]string{}
	for _, a := range minutes.Actors {
		name[a.ID] = a.Kind // an office whose holder is not named has no name
		if a.Name != nil {
			name[a.ID] = *a.Name
		}
	}
	words := func(s mahdar.Span) string { return text[s.Start:s.End] }

	for _, m := range minutes.Meetings {
		fmt.Printf("meeting, %s, %s:", m.Status, m.Format)
		for _, id := range m.Participants {
			fmt.Printf(" %s;", name[id])
		}
		fmt.Println()
		if m.Date != nil {
			fmt.Println("  on", m.Date.Start)
		}
		if m.Place != nil && m.Place.Name != nil {
			fmt.Println("  in", *m.Place.Name)
		}
		if m.Setting != nil {
			fmt.Println("  within", words(*m.Setting))
		}
	}
	for _, s := range minutes.Statements {
		fmt.Printf("statement, %s: %s %s: %s\n", s.Mode, name[s.Speakers[0]], words(s.Cue), words(s.Content))
	}
	for _, e := range minutes.Events {
		fmt.Printf("event: %s %s → %s: %s\n", e.Type, name[e.Source[0]], name[e.Target[0]], words(e.Evidence))
	}

	// Output:
	// meeting, held, bilateral: Sergey Lavrov; Wang Yi;
	//   on 2024-07-25
	//   in Vientiane
	//   within the ASEAN events
	// statement, direct: Sergey Lavrov said: Nobody must be permitted to tear down the architecture of the region
	// event: SUPPORT Sergey Lavrov → China: He thanked China for its stance on Ukraine
}
