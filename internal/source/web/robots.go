package web

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"time"

	"github.com/temoto/robotstxt"
)

// How long a host's robots.txt holds (RFC 9309, 2.4), and how long none is sought again on a host
// that has failed to say whether it has one.
const (
	robotsHold  = 24 * time.Hour
	robotsFault = 10 * time.Minute
)

// maxRobots is how many bytes of a robots.txt are read: RFC 9309, 2.5, wants at least these.
const maxRobots = 500 << 10

// robots is what a host's robots.txt says, and until when it holds.
type robots struct {
	rules *robotstxt.RobotsData
	fault error // why there are none
	until time.Time
}

// robots gives what the robots.txt of an address's host says: all is allowed where there is none, and
// nothing where the host is out of order (RFC 9309, 2.3.1).
func (c *Client) robots(ctx context.Context, u *url.URL) (*robotstxt.RobotsData, error) {
	h := c.hosts.host(Host(u))
	select { // one asks, and the others wait for what it says
	case <-h.asking:
		defer func() { h.asking <- struct{}{} }()
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	if time.Now().Before(h.until) {
		return h.rules, h.fault
	}
	at := &url.URL{Scheme: u.Scheme, Host: u.Host, Path: "/robots.txt"}
	a, err := c.Get(ctx, Request{URL: at.String(), first: maxRobots})
	var s *StatusError
	var later *LaterError
	body := []byte(nil) // of what is not there, or cannot be read, nothing is forbidden
	switch {
	case err == nil:
		body = a.Body
	case errors.As(err, &s) && s.Code != http.StatusTooManyRequests && s.Code < 500, errors.Is(err, errRedirects):
	case errors.Is(err, ErrPrivate), errors.As(err, &later), ctx.Err() != nil:
		return nil, err
	default:
		h.rules, h.fault, h.until = nil, &HostError{fmt.Errorf("its robots.txt cannot be got: %v", err)}, time.Now().Add(robotsFault)
		return nil, h.fault
	}
	rules, err := robotstxt.FromBytes(body)
	if err != nil {
		rules, _ = robotstxt.FromBytes(nil)
	}
	h.rules, h.fault, h.until = rules, nil, time.Now().Add(robotsHold)
	return rules, nil
}

// pathOf is an address's path and query, as rules name them.
func pathOf(u *url.URL) string {
	p := u.EscapedPath()
	if p == "" {
		p = "/"
	}
	if u.RawQuery != "" {
		p += "?" + u.RawQuery
	}
	return p
}
