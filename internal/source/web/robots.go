package web

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"sync"
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
	asking sync.Mutex
	rules  *robotstxt.RobotsData
	until  time.Time
}

// robots gives what the robots.txt of an address's host says: all is allowed where there is none, and
// nothing where the host is out of order (RFC 9309, 2.3.1).
func (c *Client) robots(ctx context.Context, u *url.URL) (*robotstxt.RobotsData, error) {
	h := c.hosts.host(u.Host)
	h.asking.Lock()
	defer h.asking.Unlock()
	if h.rules != nil && time.Now().Before(h.until) {
		return h.rules, nil
	}
	at := &url.URL{Scheme: u.Scheme, Host: u.Host, Path: "/robots.txt"}
	a, err := c.Get(ctx, Request{URL: at.String()})
	status, body, hold := http.StatusOK, []byte(nil), robotsHold
	var s *StatusError
	switch {
	case err == nil:
		body = a.Body[:min(len(a.Body), maxRobots)]
	case errors.As(err, &s):
		if status = s.Code; status == http.StatusTooManyRequests || status >= 500 {
			status, hold = http.StatusServiceUnavailable, robotsFault
		} else {
			status = http.StatusNotFound
		}
	case errors.Is(err, errRedirects), errors.Is(err, ErrTooLarge):
		status = http.StatusNotFound
	default:
		return nil, err
	}
	rules, err := robotstxt.FromStatusAndBytes(status, body)
	if err != nil { // it cannot be read: nothing is forbidden by it
		rules, _ = robotstxt.FromStatusAndBytes(http.StatusNotFound, nil)
	}
	h.rules, h.until = rules, time.Now().Add(hold)
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
