package encounter

import (
	"slices"
	"strings"
)

// Evidence is one thing that speaks for two accounts being of one encounter
// (Weight above 0) or against it (below). Weights add up, as the logarithms of
// likelihoods do (Fellegi and Sunter 1969); they are set by reasoning on how
// news is written and not fitted to any set of articles.
type Evidence struct {
	// Kind is one of sides, person, office, date, place, channel, format, status, gathering, subjects, setting, hand.
	Kind   string  `json:"kind"`
	Weight float64 `json:"weight"`
	// Here and There are the two values: codes, English names, days of ISO 8601.
	Here  string `json:"here,omitempty"`
	There string `json:"there,omitempty"`
}

const (
	// enough is the sum from which two accounts are of one encounter.
	enough = 3.0
	// wordsMost is what shared subjects and settings can add; an edge of the graph
	// is drawn without them, so it is drawn a little below enough.
	wordsMost = 0.75
	edgeFloor = enough - wordsMost
	// bar is the weight of what cannot be one: two persons, two places days apart.
	bar = -6.0
)

// The offices of which a state, or an organisation, has one holder at a time:
// an unnamed holder is the one whom another account names.
var single = []string{"head-of-state", "head-of-government", "foreign-minister", "defence-minister", "secretary-general"}

// weighing adds up what speaks for and against. With log nil it only counts.
type weighing struct {
	sum    float64
	barred bool
	log    *[]Evidence
}

func (w *weighing) add(kind string, weight float64, here, there func() string) {
	w.sum += weight
	if weight <= bar {
		w.barred = true
	}
	if w.log != nil && weight != 0 {
		*w.log = append(*w.log, Evidence{kind, weight, here(), there()})
	}
}

// weigh compares two records' facts. The result is the same either way round.
func weigh(a, b *Facts, log *[]Evidence) (sum float64, barred bool) {
	w := weighing{log: log}
	for _, step := range []func(*weighing, *Facts, *Facts){weighDate, weighSides, weighChannel, weighPlace, weighRest} {
		step(&w, a, b)
		if w.barred && log == nil {
			return bar, true
		}
	}
	return w.sum, w.barred
}

func days(f *Facts) string {
	switch f.From {
	case 0:
		return ""
	case f.To:
		return dayText(f.From)
	}
	return dayText(f.From) + "/" + dayText(f.To)
}

// apart is how many days lie from one record's to the other's; 0 where they overlap.
func apart(a, b *Facts) int { return max(0, a.From-b.To, b.From-a.To) }

func weighDate(w *weighing, a, b *Facts) {
	add := func(weight float64) {
		w.add("date", weight, func() string { return days(a) }, func() string { return days(b) })
	}
	pa, pb := a.precision(), b.precision()
	if pa == undated || pb == undated {
		add(undatedWeight(a, b))
		return
	}
	gap := apart(a, b)
	switch {
	case pa == firm && pb == firm:
		switch {
		case a.From == b.From && a.To == b.To:
			add(2.5)
		case gap == 0:
			add(1.5)
		case moved(a, b, gap):
			add(-0.5)
		case gap == 1 && !a.ahead() && !b.ahead():
			add(0.25) // a report of the next day, or of another time zone
		default:
			add(bar)
		}
	case gap > 0:
		add(bar)
	case a.From == b.From && a.To == b.To:
		add(map[precision]float64{month: 2, year: 1}[pa])
	case min(pa, pb) == month:
		add(1)
	default:
		add(0.25)
	}
}

// moved reports whether one record is the plan of the other, held some days
// later, or earlier than planned and after the plan was told; or both are plans,
// the one put off.
func moved(a, b *Facts, gap int) bool {
	if gap > slack || !a.ahead() && !b.ahead() {
		return false
	}
	if a.ahead() && b.ahead() {
		return true
	}
	plan, held := a, b
	if b.ahead() {
		plan, held = b, a
	}
	return plan.To < held.From || plan.Told != 0 && plan.Told < held.From
}

// undatedWeight compares records of which one at least says no day.
func undatedWeight(a, b *Facts) float64 {
	const near = 0.75
	if a.From == 0 && b.From == 0 {
		if a.Told == 0 || b.Told == 0 || a.ahead() != b.ahead() || max(a.Told-b.Told, b.Told-a.Told) > 2 {
			return bar
		}
		return near
	}
	without, dated := a, b
	if b.From == 0 {
		without, dated = b, a
	}
	from, to, ok := without.window()
	if !ok || dated.precision() != firm || without.Status == "proposed" || without.Status == "cancelled" || dated.To < from || dated.From > to {
		return bar
	}
	return near
}

// weighChannel, weighPlace, weighRest are the lesser evidence.
func weighChannel(w *weighing, a, b *Facts) {
	if a.Channel == "" || b.Channel == "" {
		return
	}
	here, there := func() string { return a.Channel }, func() string { return b.Channel }
	switch {
	case a.Channel == b.Channel && a.remote():
		w.add("channel", 1, here, there)
	case a.Channel == b.Channel:
		w.add("channel", 0.25, here, there)
	case a.remote() && b.remote():
		w.add("channel", -1, here, there) // a video call is a call to many
	default:
		w.add("channel", bar, here, there)
	}
}

func (f *Facts) remote() bool { return f.Channel == "phone" || f.Channel == "video" }

func weighPlace(w *weighing, a, b *Facts) {
	if a.remote() || b.remote() {
		return
	}
	text := func(f *Facts) func() string {
		return func() string { return strings.Trim(f.City+", "+f.Country, ", ") }
	}
	sameCity := a.City != "" && a.City == b.City && (a.Country == b.Country || a.Country == "" || b.Country == "")
	exact := a.precision() == firm && b.precision() == firm && a.From == b.From && a.To == a.From && b.To == b.From
	// Nobody is in two states at once: where the day and the persons are the same, an account has the place wrong.
	wrong := func(weight float64) float64 {
		if exact && a.named() && b.named() {
			return weight
		}
		return bar
	}
	switch {
	case sameCity:
		w.add("place", 1.5, text(a), text(b))
	case a.Country != "" && b.Country != "" && a.Country != b.Country:
		w.add("place", wrong(-3), text(a), text(b))
	case a.City != "" && b.City != "":
		w.add("place", wrong(-1.5), text(a), text(b))
	case a.Country != "" && a.Country == b.Country:
		w.add("place", 0.75, text(a), text(b))
	}
	if min(a.precision(), b.precision()) == year && !sameCity && (a.Gathering == "" || a.Gathering != b.Gathering) && (a.From != b.From || a.To != b.To) {
		w.add("place", bar, text(a), text(b)) // "last year" alone is no meeting's name
	}
}

func weighRest(w *weighing, a, b *Facts) {
	if a.Status != b.Status && (a.Status == "cancelled" && !b.ahead() || b.Status == "cancelled" && !a.ahead()) {
		w.add("status", -2, func() string { return a.Status }, func() string { return b.Status })
	}
	if a.Gathering != "" && b.Gathering != "" {
		weight := 0.75
		if a.Gathering != b.Gathering {
			weight = -0.25 // events overlap, and one is beside another
		}
		w.add("gathering", weight, func() string { return a.Gathering }, func() string { return b.Gathering })
	}
}

// words are what a node's records say in words: of the meeting's agenda, by the
// subjects' English names, and of its setting, which is compared within a language only.
type words struct{ subjects, settings []string }

// weighWords is what two agendas and settings share. It is no reason to compare two
// records, only to prefer: most accounts name neither, and nothing is said by that.
func weighWords(a, b words, log *[]Evidence) float64 {
	left := wordsMost
	for _, w := range []struct {
		kind        string
		here, there []string
		each        float64
	}{{"subjects", a.subjects, b.subjects, 0.25}, {"setting", a.settings, b.settings, 0.5}} {
		var both []string
		for _, s := range w.here {
			if _, ok := slices.BinarySearch(w.there, s); ok {
				both = append(both, s)
			}
		}
		weight := min(left, w.each*float64(len(both)))
		left -= weight
		if log != nil && weight > 0 {
			s := strings.Join(both, "; ")
			*log = append(*log, Evidence{w.kind, weight, s, s})
		}
	}
	return wordsMost - left
}

// named reports whether two sides at least have a name or an office that only one holds.
func (f *Facts) named() bool {
	n := 0
	for i := range f.Parties {
		p := &f.Parties[i]
		if len(p.People) > 0 || slices.ContainsFunc(p.Roles, func(r string) bool { return slices.Contains(single, r) }) {
			n++
		}
	}
	return n >= 2
}
