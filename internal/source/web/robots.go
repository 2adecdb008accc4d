package web

import (
	"bytes"
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

// maxWild is how many bytes the rules with wildcards may have: an address is compared with each of them, letter by letter. Many
// a site has some hundred bytes of them; one that has more than these is left alone.
const maxWild = 16 << 10

var errWild = errors.New("has more wildcards than can be heeded")

// wild counts the bytes of the rules with wildcards.
func wild(body []byte) (n int) {
	for line := range bytes.Lines(body) {
		name, rule, _ := bytes.Cut(line, []byte(":"))
		if rule, _, _ = bytes.Cut(rule, []byte("#")); bytes.ContainsAny(rule, "*$") && !bytes.EqualFold(bytes.TrimSpace(name), []byte("user-agent")) {
			n += len(rule)
		}
	}
	return n
}

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
		if body = a.Body; wild(body) > maxWild {
			h.rules, h.fault, h.until = nil, &HostError{fmt.Errorf("its robots.txt %w", errWild)}, time.Now().Add(robotsHold)
			return nil, h.fault
		}
	case errors.As(err, &s) && s.Code != http.StatusTooManyRequests && s.Code < 500, errors.Is(err, errRedirects):
	case errors.Is(err, ErrPrivate), errors.As(err, &later), ctx.Err() != nil:
		return nil, err
	default:
		h.rules, h.fault, h.until = nil, &HostError{errors.New("its robots.txt cannot be got: " + err.Error())}, time.Now().Add(robotsFault)
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
