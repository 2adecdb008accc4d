package story

import "github.com/mahdar/mahdar/internal/reader/mention"

// What the story told last of those that fit: it is looked for among the latest only, for a story can be long.

// LatestMeeting is the last of the meetings up to number from that fits, -1 if none of the latest does.
func (r *Reading) LatestMeeting(from int, fits func(m *Meeting) bool) int {
	for i := from; i >= 0 && i > from-mention.MaxAlike; i-- {
		if fits(&r.Meetings[i]) {
			return i
		}
	}
	return -1
}

// LatestVisit is the last trip that fits, nil if none of the latest does.
func (r *Reading) LatestVisit(fits func(v *Visit) bool) *Visit {
	n := len(r.Visits) - 1
	for i := n; i >= 0 && i > n-mention.MaxAlike; i-- {
		if v := &r.Visits[i]; fits(v) {
			return v
		}
	}
	return nil
}
