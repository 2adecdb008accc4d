package compare

import (
	"cmp"
	"slices"
	"strings"
)

// eventRows are the deeds and declarations of one side towards another that the accounts
// tell: one row a type (of PLOVER's), a doer's and a target's side.
func eventRows(ts []*teller) []Row {
	var rows []Row
	at := map[string]int{}
	for i, t := range ts {
		for k := range t.Events {
			e := &t.Events[k]
			if !t.tellsAt(e.Evidence.Start) || t.Title != nil && overlap(*t.Title, e.Evidence) {
				continue
			}
			from, to := t.ends(e.Source), t.ends(e.Target)
			// Of whose side somebody is must be known to hold deeds against each other, and what one does to itself is none.
			if len(from) == 0 || len(to) == 0 || len(from) == 1 && slices.Equal(from, to) {
				continue
			}
			label := strings.Join(from, " and ")
			if !slices.Equal(from, to) {
				label += " → " + strings.Join(to, " and ")
			}
			label += ": " + strings.ToLower(e.Type)
			n, ok := at[label]
			if !ok {
				n = len(rows)
				at[label] = n
				rows = append(rows, Row{Kind: "event", Label: label, Cells: make([]Cell, len(ts))})
			}
			c := &rows[n].Cells[i]
			c.Reported, c.Value = true, e.Type
			c.Words = append(c.Words, t.words(e.Evidence))
		}
	}
	slices.SortStableFunc(rows, func(a, b Row) int { return cmp.Compare(b.told(), a.told()) })
	return rows
}

// ends are the states and organisations at one end of an event, in order.
func (t *teller) ends(ids []string) []string {
	var out []string
	for _, id := range ids {
		if a := t.actors[id]; a != nil && (a.Country != nil || a.Org != nil) && !slices.Contains(out, sideOf(a)) {
			out = append(out, sideOf(a))
		}
	}
	slices.Sort(out)
	return out
}
