package reference

import (
	"slices"
	"strings"

	"github.com/mahdar/mahdar/internal/reader/mention"
)

// Words for two of a rank.

// ofThatRank is whom a word for two of a rank means, "the two leaders", where those who met or did
// something together last are of one lower rank: those of the last meeting who have it. Nil, where
// the nearest can be meant.
func (r *Reading) ofThatRank(mi int32, n int) []int32 {
	f := r.Mentions[mi].Anaphor
	if f == nil || f.Get("for") == "" || n != 2 {
		return nil
	}
	ranks := strings.Split(f.Get("for"), ",")
	if last := r.State.Several; len(last) == 2 && r.laterThanMeeting() && !r.lower(last, ranks) {
		return nil
	}
	for k, seen := len(r.Meetings)-1, 0; k >= 0 && seen < maxRanked; k, seen = k-1, seen+1 {
		who := r.Meetings[k].Who
		two := slices.DeleteFunc(slices.Clone(who), func(w int32) bool { return !r.ranked(w, ranks) })
		if len(two) == 2 && r.Actors[two[0]].Country != r.Actors[two[1]].Country {
			return two
		}
		if !r.lower(who, ranks) {
			return nil
		}
	}
	return nil
}

// maxRanked bounds the meetings among which those of a rank are looked for.
const maxRanked = 4

// ranked reports whether an actor holds one of some offices.
func (r *Reading) ranked(w int32, ranks []string) bool {
	for _, role := range ranks {
		if r.Actors[w].Role == role {
			return true
		}
	}
	return false
}

// lower reports whether all of some actors are persons with offices other than some.
func (r *Reading) lower(who []int32, ranks []string) bool {
	for _, w := range who {
		if a := &r.Actors[w]; a.Kind != mention.Person && a.Kind != mention.Office || a.Role == "" || r.ranked(w, ranks) {
			return false
		}
	}
	return len(who) > 0
}
