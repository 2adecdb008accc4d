package web

import (
	"context"
	"net/http"
	"strconv"
	"sync"
	"time"
)

// A host is asked by one at a time, and left alone between two requests.

// longestDelay is the longest time between two requests that a robots.txt can ask for, longestRest
// the longest for which a host is left alone because it said so: a mistake of a host is to
// cost a day at most.
const (
	longestDelay = 5 * time.Minute
	longestRest  = 24 * time.Hour
)

// From how many hosts on those are forgotten that may be asked at once, and how often: the rest are remembered, however many.
const (
	maxHosts   = 10_000
	forgetting = time.Minute
)

// hosts are those that were asked, by their names (see Host).
type hosts struct {
	mu        sync.Mutex
	of        map[string]*host
	forgotten time.Time // when some were, the last time
}

// host is one of them: whoever holds turn may ask it, once next is past.
type host struct {
	turn   chan struct{} // holds one thing while nobody asks
	asking chan struct{} // the same of its robots.txt
	used   time.Time     // when somebody wanted something of it, the last time
	mu     sync.Mutex
	next   time.Time
	delay  time.Duration
	robots
}

// host gives the host of a name; one that was given a moment ago is not forgotten, for somebody is about to ask it.
func (hs *hosts) host(name string) *host {
	hs.mu.Lock()
	defer hs.mu.Unlock()
	now := time.Now()
	h := hs.of[name]
	if h == nil {
		if len(hs.of) >= maxHosts && now.Sub(hs.forgotten) > forgetting {
			hs.forget(now)
		}
		h = &host{turn: make(chan struct{}, 1), asking: make(chan struct{}, 1)}
		h.turn <- struct{}{}
		h.asking <- struct{}{}
		hs.of[name] = h
	}
	h.used = now
	return h
}

// forget forgets the hosts that nobody is asking and that may be asked at once.
func (hs *hosts) forget(now time.Time) {
	hs.forgotten = now
	for name, h := range hs.of {
		if len(h.turn) == 0 || len(h.asking) == 0 || now.Sub(h.used) < forgetting {
			continue
		}
		h.mu.Lock()
		idle := h.next.Before(now)
		h.mu.Unlock()
		if idle {
			delete(hs.of, name)
		}
	}
}

// enter waits for one's turn, and until the host may be asked again.
func (h *host) enter(ctx context.Context, delay, patience time.Duration) error {
	select {
	case <-h.turn:
	case <-ctx.Done():
		return ctx.Err()
	}
	h.mu.Lock()
	next := h.next
	h.delay = delay
	h.mu.Unlock()
	wait := time.Until(next)
	switch {
	case wait <= 0:
		return nil
	case wait > patience:
		h.turn <- struct{}{}
		return &LaterError{next}
	}
	t := time.NewTimer(wait)
	defer t.Stop()
	select {
	case <-t.C:
		return nil
	case <-ctx.Done():
		h.turn <- struct{}{}
		return ctx.Err()
	}
}

// Next is when a host, named as Host does, may be asked again; it is past where it may be at once.
func (c *Client) Next(name string) time.Time {
	c.hosts.mu.Lock()
	h := c.hosts.of[name]
	c.hosts.mu.Unlock()
	if h == nil {
		return time.Time{}
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.next
}

// Rest leaves a host alone until a time, as it asked when it was last spoken to.
func (c *Client) Rest(name string, until time.Time) {
	c.hosts.host(name).rest(time.Until(until))
}

// leave lets the next one in, after the time between two requests.
func (h *host) leave() {
	h.mu.Lock()
	if next := time.Now().Add(h.delay); next.After(h.next) {
		h.next = next
	}
	h.mu.Unlock()
	h.turn <- struct{}{}
}

// rest leaves the host alone for as long as it said.
func (h *host) rest(d time.Duration) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if next := time.Now().Add(d); next.After(h.next) {
		h.next = next
	}
}

// retryAfter reads a Retry-After (RFC 9110, 10.2.3): seconds, or a day and time. Zero for what is neither.
func retryAfter(s string, now time.Time) time.Duration {
	var d time.Duration
	if n, err := strconv.Atoi(s); err == nil {
		d = time.Duration(min(max(n, 0), int(longestRest/time.Second))) * time.Second
	} else if at, err := http.ParseTime(s); err == nil {
		d = at.Sub(now)
	}
	return min(max(d, 0), longestRest)
}
