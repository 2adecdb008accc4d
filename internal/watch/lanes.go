package watch

import "time"

// lanes are two orders: of the hosts of sources, which a person chose, and of those that strangers named. Whatever
// strangers name – fifty thousand hosts that never answer – takes half of the visits at most, so that what a person chose
// goes on.
type lanes struct {
	chosen map[string]bool
	of     [2]order // of strangers, and of sources
	out    [2]int   // visits that are under way
	most   int      // at once
	last   int      // which was taken from
}

func newLanes(chosen map[string]bool, most int) lanes {
	return lanes{chosen: chosen, most: most, of: [2]order{{at: map[string]*place{}}, {at: map[string]*place{}}}}
}

// lane is that of a host.
func (l *lanes) lane(host string) int {
	if l.chosen[host] {
		return 1
	}
	return 0
}

// put says that a host has something to be asked from a time on.
func (l *lanes) put(host string, when time.Time) { l.of[l.lane(host)].put(host, when) }

// full reports whether no more of a lane may be visited now.
func (l *lanes) full(lane int) bool {
	return l.out[0]+l.out[1] >= l.most || lane == 0 && l.out[0] >= max(l.most/2, 1)
}

// take gives a host that may be visited now: of the lane of which fewer are visited, or else of the one that was not the last.
func (l *lanes) take(now time.Time) (string, bool) {
	first := 1 - l.last
	if l.out[1-first] < l.out[first] {
		first = 1 - first
	}
	for _, lane := range []int{first, 1 - first} {
		if l.full(lane) {
			continue
		}
		if host, ok := l.of[lane].take(now); ok {
			l.out[lane]++
			l.last = lane
			return host, true
		}
	}
	return "", false
}

// back says that a visit is over.
func (l *lanes) back(host string) {
	l.of[l.lane(host)].back(host)
	l.out[l.lane(host)]--
}

// wait is how long it is until a host may be visited.
func (l *lanes) wait(now time.Time) time.Duration {
	wait := longestWait
	for lane := range l.of {
		if !l.full(lane) {
			wait = min(wait, l.of[lane].wait(now))
		}
	}
	return wait
}

// idle reports whether nothing is to be asked, and nothing is being asked.
func (l *lanes) idle() bool { return len(l.of[0].at)+len(l.of[1].at) == 0 }
