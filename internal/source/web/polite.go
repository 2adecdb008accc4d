package web

import (
	"context"
	"net/http"
	"strconv"
	"strings"
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

// maxHosts is how many hosts are remembered; those that could be asked at once are forgotten first.
const maxHosts = 10_000

// hosts are those that were asked.
type hosts struct {
	mu sync.Mutex
	of map[string]*host
}

// host is one of them: whoever holds turn may ask it, once next is past.
type host struct {
	turn   chan struct{} // holds one thing while nobody asks
	asking chan struct{} // the same of its robots.txt
	mu     sync.Mutex
	next   time.Time
	delay  time.Duration
	robots
}

func (hs *hosts) host(name string) *host {
	name = strings.ToLower(name)
	hs.mu.Lock()
	defer hs.mu.Unlock()
	h := hs.of[name]
	if h == nil {
		if len(hs.of) >= maxHosts {
			hs.forget()
		}
		h = &host{turn: make(chan struct{}, 1), asking: make(chan struct{}, 1)}
		h.turn <- struct{}{}
		h.asking <- struct{}{}
		hs.of[name] = h
	}
	return h
}

// forget forgets the hosts that nobody is asking and that may be asked at once.
func (hs *hosts) forget() {
	now := time.Now()
	for name, h := range hs.of {
		select {
		case <-h.turn:
			h.mu.Lock()
			idle := h.next.Before(now)
			h.mu.Unlock()
			h.turn <- struct{}{}
			if idle {
				delete(hs.of, name)
			}
		default:
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

// Next is when a host (with its port, where it names one) may be asked again; it is past where it may be at once.
func (c *Client) Next(name string) time.Time {
	h := c.hosts.host(name)
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
