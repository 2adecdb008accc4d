package web

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strings"
	"time"
)

// The reasons why there is no answer. Each is returned wrapped.
var (
	ErrScheme    = errors.New("is no http or https address")
	ErrRobots    = errors.New("the site's robots.txt asks programs to leave it alone")
	ErrTooLarge  = errors.New("the answer is over the limit")
	errRedirects = fmt.Errorf("leads on more than %d times", maxRedirects)
	errPacked    = errors.New("is packed in a way that nobody asked for")
)

// StatusError is an answer that says that there is none.
type StatusError struct {
	Code  int
	After time.Duration // how long the host wants to be left alone; zero where it does not say
}

// Error says which.
func (e *StatusError) Error() string {
	return strings.TrimSpace(fmt.Sprintf("the host answers %d %s", e.Code, http.StatusText(e.Code)))
}

// LaterError is given for a host that wants to be left alone for longer than one waits.
type LaterError struct{ Until time.Time }

// Error says until when.
func (e *LaterError) Error() string {
	return "the host asks to be left alone until " + e.Until.UTC().Format(time.RFC3339)
}

// HostError is why a host as a whole does not answer: its name is not known, nobody listens there, its certificate is
// not good, or it cannot say what programs may ask.
type HostError struct{ Err error }

// Error says which.
func (e *HostError) Error() string { return e.Err.Error() }

// Unwrap gives what is behind it.
func (e *HostError) Unwrap() error { return e.Err }

// ElsewhereError is why there is no answer where an address led to another host: it says nothing of the one that was asked.
type ElsewhereError struct {
	Host string // as Host names it
	Err  error
}

// Error says where it led, and why there is nothing.
func (e *ElsewhereError) Error() string { return fmt.Sprintf("leads to %s: %v", e.Host, e.Err) }

// Unwrap gives what is behind it.
func (e *ElsewhereError) Unwrap() error { return e.Err }

// reason says in one clause why there was no answer, without the address, which its caller names.
func reason(ctx context.Context, err error) error {
	if errors.Is(ctx.Err(), context.DeadlineExceeded) {
		return errors.New("took too long to answer")
	}
	var u *url.Error
	if errors.As(err, &u) {
		err = u.Err
	}
	var op *net.OpError
	var name *net.DNSError
	var certificate *tls.CertificateVerificationError
	var alert tls.AlertError
	var noTLS tls.RecordHeaderError
	var late net.Error
	switch {
	case errors.As(err, &op) && errors.Is(op.Err, ErrPrivate):
		return op.Err
	case errors.As(err, &name):
		return &HostError{fmt.Errorf("the name %s is not known", name.Name)}
	case errors.As(err, &op) && op.Op == "dial", errors.As(err, &certificate), errors.As(err, &alert), errors.As(err, &noTLS),
		errors.As(err, &late) && late.Timeout(): // a phase of its own took too long: there was no greeting, or not the beginning of an answer
		return &HostError{err}
	}
	return err
}
