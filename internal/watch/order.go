package watch

import (
	"container/heap"
	"time"
)

// order is in which order hosts are visited: whoever has waited longest comes first. A host that is
// being visited is not in it.
type order struct {
	heap places
	at   map[string]*place
}

// place is that of a host.
type place struct {
	host  string
	when  time.Time
	index int  // in the heap; -1 while it is being visited
	more  bool // whether something was put there while it was
}

// put says that a host has something to be asked from a time on.
func (o *order) put(host string, when time.Time) {
	p := o.at[host]
	switch {
	case p == nil:
		p = &place{host: host, when: when}
		o.at[host] = p
		heap.Push(&o.heap, p)
	case p.index < 0:
		if !p.more || when.Before(p.when) {
			p.when, p.more = when, true
		}
	case when.Before(p.when):
		p.when = when
		heap.Fix(&o.heap, p.index)
	}
}

// take gives a host that may be visited now.
func (o *order) take(now time.Time) (string, bool) {
	if len(o.heap) == 0 || o.heap[0].when.After(now) {
		return "", false
	}
	p := heap.Pop(&o.heap).(*place)
	return p.host, true
}

// back says that a visit is over.
func (o *order) back(host string) {
	p := o.at[host]
	delete(o.at, host)
	if p.more {
		o.put(host, p.when)
	}
}

// longestWait is how long is slept where nothing is to be done.
const longestWait = time.Hour

// wait is how long it is until a host may be visited.
func (o *order) wait(now time.Time) time.Duration {
	if len(o.heap) == 0 {
		return longestWait
	}
	return min(max(o.heap[0].when.Sub(now), 0), longestWait)
}

// places are hosts as a heap, by when they may be visited.
type places []*place

func (h places) Len() int           { return len(h) }
func (h places) Less(i, j int) bool { return h[i].when.Before(h[j].when) }
func (h places) Swap(i, j int) {
	h[i], h[j] = h[j], h[i]
	h[i].index, h[j].index = i, j
}

// Push adds a place; container/heap calls it.
func (h *places) Push(x any) {
	p := x.(*place)
	p.index = len(*h)
	*h = append(*h, p)
}

// Pop takes the last place; container/heap calls it.
func (h *places) Pop() any {
	old := *h
	p := old[len(old)-1]
	old[len(old)-1] = nil
	*h, p.index = old[:len(old)-1], -1
	return p
}
