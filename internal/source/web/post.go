package web

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"time"
)

// tries is how often something is sent before it is given up, firstPause how long is waited after the
// first time: after each further one twice as long, or for as long as the host says, within the client's Patience.
const tries = 4

var firstPause = time.Second // a test waits less

// answered is how much of an answer is read, so that its connection can be used again.
const answered = 64 << 10

// Post sends a body to an address. It is sent again to a host that is busy (429), has a fault of
// its own (5xx) or was not reached; what may have arrived is not sent twice otherwise. Where the host leads elsewhere
// it is not followed: the body was meant for this one. No error has the address in it, for it may be a secret.
func (c *Client) Post(ctx context.Context, address, mediaType string, body []byte) error {
	u, err := Address(address)
	if err != nil {
		return err
	}
	pause := firstPause
	for n := 1; ; n++ {
		err := c.post(ctx, u, mediaType, body)
		again, after := repeatable(err)
		if !again || n == tries {
			return err
		}
		if after == 0 {
			after = pause
		}
		if after > c.o.Patience {
			return &LaterError{time.Now().Add(after)}
		}
		t := time.NewTimer(after)
		select {
		case <-t.C:
		case <-ctx.Done():
			t.Stop()
			return ctx.Err()
		}
		pause *= 2
	}
}

// errUnreached is given (wrapped) where no connection was made: nothing has arrived.
var errUnreached = errors.New("was not reached")

// repeatable reports whether a body may be sent again, and when the host wants it.
func repeatable(err error) (bool, time.Duration) {
	var s *StatusError
	if errors.As(err, &s) {
		return s.Code == http.StatusTooManyRequests || s.Code >= 500, s.After
	}
	return errors.Is(err, errUnreached), 0
}

// post sends a body once.
func (c *Client) post(ctx context.Context, u *url.URL, mediaType string, body []byte) error {
	ctx, cancel := context.WithTimeout(ctx, c.o.Timeout)
	defer cancel()
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, u.String(), bytes.NewReader(body))
	if err != nil {
		return ErrScheme
	}
	r.Header.Set("User-Agent", c.o.Agent)
	r.Header.Set("Content-Type", mediaType)
	one := http.Client{Transport: c.transport, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	a, err := one.Do(r)
	if err != nil {
		why := reason(ctx, err)
		var op *net.OpError
		if errors.As(err, &op) && op.Op == "dial" && !errors.Is(why, ErrPrivate) {
			return fmt.Errorf("%w: %w", errUnreached, why)
		}
		return why
	}
	defer func() { _ = a.Body.Close() }() // nothing is wanted of it
	_, _ = io.CopyN(io.Discard, a.Body, answered)
	if a.StatusCode < 200 || a.StatusCode > 299 {
		return &StatusError{a.StatusCode, retryAfter(a.Header.Get("Retry-After"), time.Now())}
	}
	return nil
}
