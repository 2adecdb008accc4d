package score

import (
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/mahdar/mahdar"
)

// Kinds are the records that are scored, in the order in which they are printed.
var Kinds = []string{"meetings", "visits", "statements", "statements+speaker", "events"}

// agenda is scored as a record is, but only within matched meetings and not by language.
const agenda = "agenda items"

// Tally counts records that were found, that were not, and that were made up.
type Tally struct{ Right, Spurious, Missed int }

func (t *Tally) add(m matched) {
	t.Right += len(m.pairs)
	t.Spurious += len(m.spurious)
	t.Missed += len(m.missed)
}

// Row is a Tally as it is read: precision, recall and F1 from 0 to 1, rounded
// to the third decimal, and how many records there are on either side.
type Row struct {
	P         float64 `json:"p"`
	R         float64 `json:"r"`
	F1        float64 `json:"f1"`
	Gold      int     `json:"gold"`
	Predicted int     `json:"predicted"`
}

// Row works out the figures. Where nothing was predicted the precision is 1 if nothing was there, else 0.
func (t Tally) Row() Row {
	p, r := 1.0, 1.0
	if n := t.Right + t.Spurious; n > 0 {
		p = float64(t.Right) / float64(n)
	} else if t.Missed > 0 {
		p = 0
	}
	if n := t.Right + t.Missed; n > 0 {
		r = float64(t.Right) / float64(n)
	}
	f1 := 0.0
	if p+r > 0 {
		f1 = 2 * p * r / (p + r)
	}
	return Row{round3(p), round3(r), round3(f1), t.Right + t.Missed, t.Right + t.Spurious}
}

// Share is how many of the records that could have a field right have it so.
type Share struct{ Right, Of int }

// Accuracy is the share from 0 to 1.
func (s Share) Accuracy() float64 { return float64(s.Right) / float64(s.Of) }

// MarshalJSON writes the accuracy, rounded to the third decimal, and of how many.
func (s Share) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Accuracy float64 `json:"accuracy"`
		Of       int     `json:"of"`
	}{round3(s.Accuracy()), s.Of})
}

// round3 rounds the exact binary value to the third decimal, ties to even.
func round3(x float64) float64 {
	r, err := strconv.ParseFloat(strconv.FormatFloat(x, 'f', 3, 64), 64)
	if err != nil {
		return x
	}
	return r
}

// Result is a score: Records by kind ("meetings"), and by language and kind
// ("ar meetings"); Fields by name ("meeting date").
type Result struct {
	Records map[string]*Tally
	Fields  map[string]*Share
	// Misses are lines that show records missed and records made up, as many as were asked for.
	Misses []string
}

// Compute scores predictions against gold articles. An article without a
// prediction counts as predicted empty. Up to misses records of each kind that
// were missed, and as many that were made up, are shown for every article; for
// that and for comparing names by their words the gold needs its text.
func Compute(gold, pred []Doc, misses int) *Result {
	r := &Result{Records: map[string]*Tally{}, Fields: map[string]*Share{}}
	for i, p := range pairDocs(gold, pred) {
		r.one(newReading(&gold[i], p), misses)
	}
	return r
}

func (r *Result) tally(key string) *Tally {
	t := r.Records[key]
	if t == nil {
		t = &Tally{}
		r.Records[key] = t
	}
	return t
}

func (r *Result) field(name string, ok bool) {
	s := r.Fields[name]
	if s == nil {
		s = &Share{}
		r.Fields[name] = s
	}
	s.Of++
	if ok {
		s.Right++
	}
}

// one adds an article's records.
func (r *Result) one(rd reading, misses int) {
	g, p := rd.g, rd.p
	count := func(kind string, m matched, goldAt, predAt func(int) *mahdar.Span) matched {
		r.tally(kind + "s").add(m)
		r.tally(g.Lang + " " + kind + "s").add(m)
		r.show(g, kind, "missed", m.missed, goldAt, misses)
		r.show(g, kind, "spurious", m.spurious, predAt, misses)
		return m
	}
	first := func(s []mahdar.Span) *mahdar.Span {
		if len(s) == 0 {
			return nil
		}
		return &s[0]
	}

	m := count("meeting", pairUp(len(g.Meetings), len(p.Meetings), rd.meeting),
		func(i int) *mahdar.Span { return first(g.Meetings[i].Evidence) }, func(j int) *mahdar.Span { return first(p.Meetings[j].Evidence) })
	for _, ij := range m.pairs {
		r.meetingFields(rd, &g.Meetings[ij[0]], &p.Meetings[ij[1]])
	}

	m = count("visit", pairUp(len(g.Visits), len(p.Visits), rd.visit),
		func(i int) *mahdar.Span { return first(g.Visits[i].Evidence) }, func(j int) *mahdar.Span { return first(p.Visits[j].Evidence) })
	for _, ij := range m.pairs {
		a, b := &g.Visits[ij[0]], &p.Visits[ij[1]]
		if a.Date != nil {
			r.field("visit date", sameDays(a.Date, b.Date))
		}
		r.field("visit status", a.Status == b.Status)
	}

	m = count("statement", pairUp(len(g.Statements), len(p.Statements), rd.statement),
		func(i int) *mahdar.Span { return &g.Statements[i].Content }, func(j int) *mahdar.Span { return &p.Statements[j].Content })
	right := 0
	for _, ij := range m.pairs {
		a, b := &g.Statements[ij[0]], &p.Statements[ij[1]]
		ok := rd.everyone(a.Speakers, b.Speakers)
		if ok {
			right++
		}
		r.field("statement speaker", ok)
		r.field("statement mode", a.Mode == b.Mode)
	}
	for _, key := range []string{"statements+speaker", g.Lang + " statements+speaker"} {
		t := r.tally(key)
		t.Right += right
		t.Spurious += len(p.Statements) - right
		t.Missed += len(g.Statements) - right
	}

	count("event", pairUp(len(g.Events), len(p.Events), rd.event),
		func(i int) *mahdar.Span { return &g.Events[i].Evidence }, func(j int) *mahdar.Span { return &p.Events[j].Evidence })
}

func (r *Result) meetingFields(rd reading, a, b *mahdar.Meeting) {
	r.field("meeting participants", rd.everyone(a.Participants, b.Participants))
	r.field("meeting format", a.Format == b.Format)
	r.field("meeting status", a.Status == b.Status)
	if c := value(a.Channel); c != "" {
		r.field("meeting channel", c == value(b.Channel))
	}
	if a.Date != nil {
		r.field("meeting date", sameDays(a.Date, b.Date))
	}
	var ap, bp mahdar.Place
	if a.Place != nil {
		ap = *a.Place
	}
	if b.Place != nil {
		bp = *b.Place
	}
	if c := value(ap.Country); c != "" {
		r.field("meeting place", c == value(bp.Country))
	}
	if n := value(ap.Name); n != "" {
		r.field("meeting city", foldName(n) == foldName(value(bp.Name)))
	}
	if a.Setting != nil {
		r.field("meeting setting", iou(a.Setting, b.Setting) >= 0.5)
	} else {
		r.field("meeting setting", b.Setting == nil)
	}
	r.tally(agenda).add(pairUp(len(a.Agenda), len(b.Agenda), func(i, j int) float64 {
		if x := iou(&a.Agenda[i], &b.Agenda[j]); x >= 0.5 {
			return x
		}
		return 0
	}))
}

// show adds the lines for the first records of one kind that were missed or made up.
func (r *Result) show(g *Doc, kind, what string, at []int, span func(int) *mahdar.Span, misses int) {
	for _, i := range at[:min(len(at), misses)] {
		text := ""
		if s := span(i); s != nil {
			text = cut(g.Text, *s)
		}
		if rs := []rune(text); len(rs) > 160 {
			text = string(rs[:160])
		}
		r.Misses = append(r.Misses, fmt.Sprintf("  %s %s %s: %s", g.ID, kind, what, quote(text)))
	}
}

// quote shows a text on one line, in single quotation marks unless it holds one and no double ones.
func quote(s string) string {
	q := '\''
	if strings.ContainsRune(s, '\'') && !strings.ContainsRune(s, '"') {
		q = '"'
	}
	var b strings.Builder
	b.WriteRune(q)
	for _, c := range s {
		switch {
		case c == q || c == '\\':
			b.WriteByte('\\')
			b.WriteRune(c)
		case c == '\n':
			b.WriteString(`\n`)
		case c == '\r':
			b.WriteString(`\r`)
		case c == '\t':
			b.WriteString(`\t`)
		case unicode.IsPrint(c):
			b.WriteRune(c)
		case c < 0x100:
			fmt.Fprintf(&b, `\x%02x`, c)
		case c < 0x10000:
			fmt.Fprintf(&b, `\u%04x`, c)
		default:
			fmt.Fprintf(&b, `\U%08x`, c)
		}
	}
	b.WriteRune(q)
	return b.String()
}

// Keys are the records of a result in the order in which they are printed:
// over all, then by language.
func (r *Result) Keys() []string {
	var keys []string
	for _, k := range append(slices.Clone(Kinds), agenda) {
		if r.Records[k] != nil {
			keys = append(keys, k)
		}
	}
	for _, k := range slices.Sorted(maps.Keys(r.Records)) {
		if k != agenda && !slices.Contains(Kinds, k) {
			keys = append(keys, k)
		}
	}
	return keys
}

// WriteText writes the score for people: misses, then a line a kind of record, then a line a field.
func (r *Result) WriteText(w io.Writer) error {
	var b strings.Builder
	for _, m := range r.Misses {
		fmt.Fprintln(&b, m)
	}
	for _, k := range r.Keys() {
		x := r.Records[k].Row()
		fmt.Fprintf(&b, "%-24s P %.3f  R %.3f  F1 %.3f  (gold %d, predicted %d)\n", k, x.P, x.R, x.F1, x.Gold, x.Predicted)
	}
	for _, k := range slices.Sorted(maps.Keys(r.Fields)) {
		s := r.Fields[k]
		fmt.Fprintf(&b, "%-24s %.3f  of %d\n", k, s.Accuracy(), s.Of)
	}
	if _, err := io.WriteString(w, b.String()); err != nil {
		return fmt.Errorf("writing the score: %w", err)
	}
	return nil
}

// WriteJSON writes the score for programs: {"records": {kind: Row}, "fields": {name: {"accuracy", "of"}}}.
func (r *Result) WriteJSON(w io.Writer) error {
	rows := make(map[string]Row, len(r.Records))
	for k, t := range r.Records {
		rows[k] = t.Row()
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", " ")
	if err := enc.Encode(map[string]any{"records": rows, "fields": r.Fields}); err != nil {
		return fmt.Errorf("writing the score: %w", err)
	}
	return nil
}
