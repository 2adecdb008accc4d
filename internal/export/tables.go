package export

import (
	"slices"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/encounter"
)

// Tables are the names of the tables that CSV and Parquet write.
func Tables() []string { return []string{"actors", "meetings", "visits", "statements", "events"} }

// words are a stretch of the text: its bytes from Start up to End, as everywhere in the minutes.
type words struct {
	Start int32  `parquet:"start"`
	End   int32  `parquet:"end"`
	Words string `parquet:"words"`
}

// The rows, for both forms: the tag names the column. A day is days since 1970-01-01.
type (
	actorRow struct {
		Article  string  `parquet:"article"`
		SHA256   string  `parquet:"sha256"`
		Actor    string  `parquet:"actor"`
		Kind     string  `parquet:"kind"`
		Name     string  `parquet:"name,optional"`
		Role     string  `parquet:"role,optional"`
		Country  string  `parquet:"country,optional"`
		Org      string  `parquet:"org,optional"`
		Surfaces []words `parquet:"surfaces,list"`
	}
	meetingRow struct {
		ID           string   `parquet:"id"`
		Article      string   `parquet:"article"`
		SHA256       string   `parquet:"sha256"`
		Lang         string   `parquet:"lang"`
		URL          string   `parquet:"url,optional"`
		Published    *int32   `parquet:"published,optional,date"`
		Meeting      int32    `parquet:"meeting"`
		Participants []string `parquet:"participants,list"`
		Names        []string `parquet:"names,list"`
		Format       string   `parquet:"format"`
		Channel      string   `parquet:"channel,optional"`
		Status       string   `parquet:"status"`
		Start        *int32   `parquet:"start,optional,date"`
		End          *int32   `parquet:"end,optional,date"`
		Place        string   `parquet:"place,optional"`
		Country      string   `parquet:"country,optional"`
		Setting      []words  `parquet:"setting,list"`
		Agenda       []words  `parquet:"agenda,list"`
		Subjects     []string `parquet:"subjects,list"`
		Evidence     []words  `parquet:"evidence,list"`
	}
	visitRow struct {
		ID        string   `parquet:"id"`
		Article   string   `parquet:"article"`
		SHA256    string   `parquet:"sha256"`
		Lang      string   `parquet:"lang"`
		URL       string   `parquet:"url,optional"`
		Published *int32   `parquet:"published,optional,date"`
		Visitors  []string `parquet:"visitors,list"`
		Names     []string `parquet:"names,list"`
		To        string   `parquet:"to,optional"`
		Country   string   `parquet:"country,optional"`
		Start     *int32   `parquet:"start,optional,date"`
		End       *int32   `parquet:"end,optional,date"`
		Kind      string   `parquet:"kind,optional"`
		Status    string   `parquet:"status"`
		Evidence  []words  `parquet:"evidence,list"`
	}
	statementRow struct {
		ID        string   `parquet:"id"`
		Article   string   `parquet:"article"`
		SHA256    string   `parquet:"sha256"`
		Lang      string   `parquet:"lang"`
		URL       string   `parquet:"url,optional"`
		Published *int32   `parquet:"published,optional,date"`
		Speakers  []string `parquet:"speakers,list"`
		Names     []string `parquet:"names,list"`
		Mode      string   `parquet:"mode"`
		Via       string   `parquet:"via,optional"`
		Occasion  *int32   `parquet:"occasion,optional"`
		Subjects  []string `parquet:"subjects,list"`
		Cue       []words  `parquet:"cue,list"`
		Content   []words  `parquet:"content,list"`
	}
	eventRow struct {
		ID          string   `parquet:"id"`
		Article     string   `parquet:"article"`
		SHA256      string   `parquet:"sha256"`
		Lang        string   `parquet:"lang"`
		URL         string   `parquet:"url,optional"`
		Published   *int32   `parquet:"published,optional,date"`
		Type        string   `parquet:"type"`
		Mode        string   `parquet:"mode,optional"`
		Context     []string `parquet:"context,list"`
		CAMEO       string   `parquet:"cameo,optional"`
		Source      []string `parquet:"source,list"`
		SourceNames []string `parquet:"source_names,list"`
		Target      []string `parquet:"target,list"`
		TargetNames []string `parquet:"target_names,list"`
		Evidence    []words  `parquet:"evidence,list"`
	}
)

// rows are what one article gives to the tables.
type rows struct {
	actors     []actorRow
	meetings   []meetingRow
	visits     []visitRow
	statements []statementRow
	events     []eventRow
}

func rowsOf(a *encounter.Article) rows {
	by, n := actorsByID(a), newIDs(a)
	names := func(ids []string) []string {
		out := make([]string, 0, len(ids))
		for _, x := range pick(by, ids) {
			out = append(out, called(x))
		}
		return out
	}
	cut := func(spans ...mahdar.Span) []words {
		out := make([]words, 0, len(spans))
		for _, s := range spans {
			out = append(out, words{int32(s.Start), int32(s.End), quote(a, s)})
		}
		return out
	}
	url, published := value(a.URL), day(value(a.Published))
	var r rows
	for i := range a.Actors {
		x := &a.Actors[i]
		r.actors = append(r.actors, actorRow{a.ID, a.SHA256, x.ID, x.Kind, value(x.Name), value(x.Role), value(x.Country), value(x.Org), cut(x.Surfaces...)})
	}
	for i := range a.Meetings {
		m := &a.Meetings[i]
		row := meetingRow{
			ID: n.of("meeting", m.Evidence, m.Participants), Article: a.ID, SHA256: a.SHA256, Lang: a.Lang, URL: url, Published: published, Meeting: int32(i),
			Participants: m.Participants, Names: names(m.Participants), Format: m.Format, Channel: value(m.Channel), Status: m.Status,
			Agenda: cut(m.Agenda...), Subjects: subjectsOf(m.Subjects), Evidence: cut(m.Evidence...),
		}
		row.Start, row.End = ends(m.Date)
		if m.Place != nil {
			row.Place, row.Country = value(m.Place.Name), value(m.Place.Country)
		}
		if m.Setting != nil {
			row.Setting = cut(*m.Setting)
		}
		r.meetings = append(r.meetings, row)
	}
	for i := range a.Visits {
		v := &a.Visits[i]
		row := visitRow{
			ID: n.of("visit", v.Evidence, v.Visitors), Article: a.ID, SHA256: a.SHA256, Lang: a.Lang, URL: url, Published: published,
			Visitors: v.Visitors, Names: names(v.Visitors), To: value(v.To.Name), Country: value(v.To.Country), Kind: value(v.Kind), Status: v.Status, Evidence: cut(v.Evidence...),
		}
		row.Start, row.End = ends(v.Date)
		r.visits = append(r.visits, row)
	}
	for i := range a.Statements {
		s := &a.Statements[i]
		row := statementRow{
			ID: n.of("statement", []mahdar.Span{s.Cue, s.Content}, s.Speakers), Article: a.ID, SHA256: a.SHA256, Lang: a.Lang, URL: url, Published: published,
			Speakers: s.Speakers, Names: names(s.Speakers), Mode: s.Mode, Via: value(s.Via), Subjects: subjectsOf(s.Subjects), Cue: cut(s.Cue), Content: cut(s.Content),
		}
		if s.Occasion != nil {
			at := int32(*s.Occasion)
			row.Occasion = &at
		}
		r.statements = append(r.statements, row)
	}
	for i := range a.Events {
		e := &a.Events[i]
		r.events = append(r.events, eventRow{
			ID: n.of(e.Type, []mahdar.Span{e.Evidence}, e.Source, e.Target), Article: a.ID, SHA256: a.SHA256, Lang: a.Lang, URL: url, Published: published,
			Type: e.Type, Mode: value(e.Mode), Context: slices.Clip(e.Context), CAMEO: e.CAMEO,
			Source: e.Source, SourceNames: names(e.Source), Target: e.Target, TargetNames: names(e.Target), Evidence: cut(e.Evidence),
		})
	}
	return r
}
