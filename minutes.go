package mahdar

// Span is a stretch of an article's text: the bytes Text[Start:End]. Both ends
// lie on UTF-8 boundaries, and 0 <= Start <= End <= len(Text).
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Minutes is what one article says: who took part, who met whom, who went
// where, who said what, who did what to whom. Every record carries the spans
// of the words that say so. The form is described in docs/records.md and, for
// programs, in docs/minutes.schema.json.
type Minutes struct {
	ID         string      `json:"id"`
	Lang       string      `json:"lang"`
	URL        *string     `json:"url"`
	Author     *string     `json:"author,omitempty"` // as its page says
	Outlet     *string     `json:"outlet,omitempty"` // what its site calls itself
	Published  *string     `json:"published"`        // day, ISO 8601; as given or as read from a dateline
	SHA256     string      `json:"sha256"`           // of the text's bytes, hexadecimal
	Title      *Span       `json:"title"`
	TitleCut   bool        `json:"title_truncated,omitempty"` // the headline breaks off in mid-word or mid-sentence
	Actors     []Actor     `json:"actors"`
	Meetings   []Meeting   `json:"meetings"`
	Visits     []Visit     `json:"visits"`
	Statements []Statement `json:"statements"`
	Events     []Event     `json:"events"`
	Furniture  []Furniture `json:"furniture"`
	Subjects   []Tag       `json:"subjects,omitempty"` // what the story's sentences are about, each subject once a sentence
	Text       string      `json:"text,omitempty"`     // only when asked for
	Explain    *Explain    `json:"explain,omitempty"`  // only when asked for
}

// Actor is one that takes part in a record. IDs are "a1", "a2" … in the order
// of first mention.
type Actor struct {
	ID       string  `json:"id"`
	Kind     string  `json:"kind"`     // person, office, body, country, organisation, media, group
	Name     *string `json:"name"`     // English, as the world's press spells it; nil for an unnamed office
	Role     *string `json:"role"`     // head-of-state … other; see docs/records.md
	Country  *string `json:"country"`  // ISO 3166-1 alpha-3
	Org      *string `json:"org"`      // acronym
	Surfaces []Span  `json:"surfaces"` // every string that names the actor
}

// Days is a range of days, both ends included, ISO 8601.
type Days struct {
	Start string `json:"start"`
	End   string `json:"end"`
}

// Place is where something happened or whereto someone went.
type Place struct {
	Name    *string `json:"name"`    // of the city, English; nil where only the country is told
	Country *string `json:"country"` // ISO 3166-1 alpha-3
}

// Meeting is one encounter, however often the article mentions it.
type Meeting struct {
	Participants []string `json:"participants"`
	Format       string   `json:"format"`  // bilateral, trilateral, multilateral
	Channel      *string  `json:"channel"` // in-person, phone, video
	Status       string   `json:"status"`  // held, ongoing, planned, cancelled, proposed
	Date         *Days    `json:"date"`
	Place        *Place   `json:"place"`
	Setting      *Span    `json:"setting"`            // the words naming the event beside which it took place
	Agenda       []Span   `json:"agenda"`             // the noun phrases naming what was discussed
	Evidence     []Span   `json:"evidence"`           // the clauses that assert the meeting
	Subjects     []Tag    `json:"subjects,omitempty"` // what the agenda's words are about, each subject once
	Rules        []string `json:"rules,omitempty"`
}

// Tag is a subject of diplomacy, by its English name in lang/world/subjects, and
// the first words that name it.
type Tag struct {
	Subject string `json:"subject"`
	Span
}

// Visit is a trip of a person or a delegation to a country or a city.
type Visit struct {
	Visitors []string `json:"visitors"`
	To       Place    `json:"to"`
	Date     *Days    `json:"date"`
	Kind     *string  `json:"kind"` // state, official, working, private
	Status   string   `json:"status"`
	Evidence []Span   `json:"evidence"`
	Rules    []string `json:"rules,omitempty"`
}

// Statement is one unit of reported speech with an explicit cue.
type Statement struct {
	Speakers []string `json:"speakers"`
	Mode     string   `json:"mode"` // direct, indirect, mixed
	Cue      Span     `json:"cue"`
	Content  Span     `json:"content"`
	Via      *string  `json:"via"`                // the actor through which the words came
	Occasion *int     `json:"occasion"`           // index of the meeting at which they were said
	Subjects []Tag    `json:"subjects,omitempty"` // what the content is about, each subject once
	Rules    []string `json:"rules,omitempty"`
}

// Event is what one actor does or declares towards another, by PLOVER 2022.
type Event struct {
	Type     string   `json:"type"`
	Mode     *string  `json:"mode,omitempty"`    // PLOVER's mode, where the words tell it
	Context  []string `json:"context,omitempty"` // PLOVER's contexts
	CAMEO    string   `json:"cameo,omitempty"`   // the code in CAMEO, three or four digits; the first two are its root
	Source   []string `json:"source"`
	Target   []string `json:"target"`
	Evidence Span     `json:"evidence"`
	Rules    []string `json:"rules,omitempty"`
}

// Furniture is a stretch of the text that belongs to the page, not to the
// story: a section tag, a related headline, a credit. No record is made of it.
type Furniture struct {
	Kind string `json:"kind"`
	Span
}

// Explain is each pass's value, in the order of the passes, for a person who
// wants to know where a reading went wrong. Its form is not stable.
type Explain struct {
	Passes []Pass `json:"passes"`
}

// Pass is the value that one pass handed on, a line for each of its items.
type Pass struct {
	Name  string   `json:"name"`
	Lines []string `json:"lines"`
}
