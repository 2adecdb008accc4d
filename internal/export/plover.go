package export

import (
	"io"
	"slices"
	"strconv"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/encounter"
)

// ploverEvent is an event in the fields of PLOVER's manual, chapter "Data
// Fields" (github.com/openeventdata/PLOVER); after Comment come fields of our
// own, as the manual allows.
type ploverEvent struct {
	ID        string         `json:"id"`
	Date      string         `json:"date"`
	EndDate   string         `json:"enddate,omitempty"`
	Actor     []ploverEntity `json:"actor"`
	Recipient []ploverEntity `json:"recipient"`
	Event     []string       `json:"event"`
	EventLoc  *ploverPlace   `json:"event_loc,omitempty"`
	EventText []string       `json:"event_text"`
	QuadCode  int            `json:"quad_code,omitempty"`
	Mode      []string       `json:"mode"`
	Context   []string       `json:"context"`
	TextInfo  *ploverText    `json:"text_info,omitempty"` // of the first of event_text
	CiteInfo  ploverCitation `json:"cite_info"`
	Coder     string         `json:"coder"`

	Record  string       `json:"record"`            // meeting, visit or event
	CAMEO   string       `json:"cameo,omitempty"`   // its code in CAMEO
	Planned *mahdar.Days `json:"planned,omitempty"` // the days that an announced meeting or visit is for
	Spans   []ploverText `json:"spans"`             // of each of event_text
	SHA256  string       `json:"sha256"`            // of the article's text
}

type ploverEntity struct {
	Code           string `json:"code,omitempty"`
	Sector         string `json:"sector,omitempty"`
	EntityText     string `json:"entity_text,omitempty"`
	IdentifierText string `json:"identifier_text,omitempty"`
	Office         string `json:"office,omitempty"`
}

// ploverText counts in Unicode code points.
type ploverText struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

type ploverPlace struct {
	ResolvedPlace string `json:"resolved_place,omitempty"`
	City          string `json:"city,omitempty"`
	Country       string `json:"country,omitempty"`
	CountryCode   string `json:"country_code,omitempty"`
	Resolution    int    `json:"resolution,omitempty"` // 4 city, 1 country
}

type ploverCitation struct {
	Citation string `json:"citation"`
	URL      string `json:"url,omitempty"`
	Title    string `json:"title,omitempty"`
	Language string `json:"language"`
	Coder    string `json:"coder"`
	Codebook string `json:"codebook"`
}

// PLOVER writes events, meetings and visits as PLOVER's JSON Lines, an event a
// line. What has no day is left out and counted: PLOVER asks for one.
func PLOVER(w io.Writer, articles Articles) (Count, error) {
	undated := 0
	n, err := jsonLines(w, func(write func(any) error) error {
		for a, err := range articles {
			if err != nil {
				return err
			}
			if err := needText(&a); err != nil {
				return err
			}
			count := newCharacters(a.Text)
			for _, d := range deeds(&a) {
				if d.day == "" {
					undated++
					continue
				}
				if err := write(ploverOfDeed(&a, &d, count)); err != nil {
					return err
				}
			}
		}
		return nil
	})
	n.Undated = undated
	return n, err
}

func ploverOfDeed(a *encounter.Article, d *deed, count *characters) ploverEvent {
	e := ploverEvent{
		ID: "mahdar-" + d.id, Date: d.day,
		Actor: entities(a, d.from), Recipient: entities(a, d.to),
		Event: []string{d.kind}, EventText: []string{}, Mode: orEmpty(d.modes), Context: orEmpty(d.contexts), Spans: []ploverText{},
		CiteInfo: ploverCitation{Citation: a.ID, URL: value(a.URL), Title: headline(a), Language: a.Lang, Coder: "mahdar", Codebook: "plover-2022"},
		Coder:    "mahdar", Record: d.record, CAMEO: d.cameo, Planned: d.planned, SHA256: a.SHA256,
	}
	if d.end != d.day {
		e.EndDate = d.end
	}
	e.QuadCode, _ = strconv.Atoi(codes()["quad-plover"][d.kind])
	for _, s := range d.evidence {
		e.EventText = append(e.EventText, quote(a, s))
		e.Spans = append(e.Spans, ploverText{count.at(s.Start), count.at(s.End)})
	}
	if len(e.Spans) > 0 {
		e.TextInfo = &e.Spans[0]
	}
	if p := d.place; p != nil && (p.Name != nil || p.Country != nil) {
		e.EventLoc = &ploverPlace{City: value(p.Name), Country: countryName(value(p.Country)), CountryCode: value(p.Country), Resolution: 1}
		if p.Name != nil {
			e.EventLoc.ResolvedPlace, e.EventLoc.Resolution = *p.Name, 4
		}
	}
	return e
}

func entities(a *encounter.Article, actors []*mahdar.Actor) []ploverEntity {
	out := make([]ploverEntity, 0, len(actors))
	for _, x := range actors {
		c := ploverOf(x)
		e := ploverEntity{Code: c.code, IdentifierText: value(x.Name), Office: value(x.Role)}
		for _, s := range c.sectors {
			e.Sector += s
		}
		if len(x.Surfaces) > 0 {
			e.EntityText = quote(a, x.Surfaces[0])
		}
		out = append(out, e)
	}
	return out
}

// headline is an article's title: as known apart from the text, or the words of its span.
func headline(a *encounter.Article) string {
	if a.Headline != "" || a.Title == nil {
		return a.Headline
	}
	return quote(a, *a.Title)
}

func orEmpty(list []string) []string { return append([]string{}, slices.Clip(list)...) }
