package web

import (
	"context"
	"errors"
	"maps"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"golang.org/x/net/dns/dnsmessage"
)

// nameServer answers each question for a name with the next of its addresses, the last for ever.
type nameServer struct {
	mu    sync.Mutex
	of    map[string][]netip.Addr // by name, with the dot behind it
	asked int
}

// resolver is one that asks it, over a connection of this machine.
func (n *nameServer) resolver(t *testing.T) *net.Resolver {
	t.Helper()
	at, err := net.ListenPacket("udp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { at.Close() })
	go func() {
		buf := make([]byte, 512)
		for {
			size, from, err := at.ReadFrom(buf)
			if err != nil {
				return
			}
			if answer, err := n.answer(buf[:size]); err == nil {
				_, _ = at.WriteTo(answer, from)
			}
		}
	}()
	return &net.Resolver{PreferGo: true, Dial: func(ctx context.Context, _, _ string) (net.Conn, error) {
		var d net.Dialer
		return d.DialContext(ctx, "udp", at.LocalAddr().String())
	}}
}

func (n *nameServer) answer(raw []byte) ([]byte, error) {
	var m dnsmessage.Message
	if err := m.Unpack(raw); err != nil {
		return nil, err
	}
	q := m.Questions[0]
	m.Response, m.Authoritative, m.Additionals = true, true, nil
	n.mu.Lock()
	defer n.mu.Unlock()
	all := n.of[q.Name.String()]
	if len(all) == 0 {
		m.RCode = dnsmessage.RCodeNameError
		return m.Pack()
	}
	a := all[0]
	head := dnsmessage.ResourceHeader{Name: q.Name, Type: q.Type, Class: q.Class}
	switch {
	case q.Type == dnsmessage.TypeA && a.Is4():
		m.Answers = []dnsmessage.Resource{{Header: head, Body: &dnsmessage.AResource{A: a.As4()}}}
	case q.Type == dnsmessage.TypeAAAA && a.Is6():
		m.Answers = []dnsmessage.Resource{{Header: head, Body: &dnsmessage.AAAAResource{AAAA: a.As16()}}}
	default:
		return m.Pack() // none of this kind
	}
	n.asked++
	if len(all) > 1 {
		n.of[q.Name.String()] = all[1:]
	}
	return m.Pack()
}

// TestNamesThatLie: a name that leads to this machine, to the local net or to where a cloud keeps its secrets, at
// once, after it has led elsewhere, or behind a redirect, reaches nobody.
func TestNamesThatLie(t *testing.T) {
	asked := atomic.Int32{}
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		if to := r.URL.Query().Get("to"); to != "" {
			http.Redirect(w, r, to, http.StatusFound)
		}
	}))
	defer s.Close()
	port := s.URL[strings.LastIndex(s.URL, ":"):]
	here := netip.MustParseAddr("127.0.0.1")
	names := &nameServer{of: map[string][]netip.Addr{
		"inside.example.":   {here},
		"local.example.":    {netip.MustParseAddr("192.168.1.1")},
		"secrets.example.":  {netip.MustParseAddr("169.254.169.254")},
		"six.example.":      {netip.MustParseAddr("::1")},
		"wrapped.example.":  {netip.MustParseAddr("::ffff:127.0.0.1")},
		"wrapped6.example.": {netip.MustParseAddr("64:ff9b::7f00:1")},
		"turns.example.":    {netip.MustParseAddr("192.0.2.1"), here},
	}}
	resolver := names.resolver(t)
	c := New(Options{Delay: time.Nanosecond, Timeout: 5 * time.Second, resolver: resolver})
	names.mu.Lock()
	all := slices.Collect(maps.Keys(names.of))
	names.mu.Unlock()
	for _, name := range all {
		for range 2 { // the second time a name may lead elsewhere
			_, err := c.Get(t.Context(), Request{URL: "http://" + strings.TrimSuffix(name, ".") + port + "/"})
			if !errors.Is(err, ErrPrivate) {
				t.Errorf("%s: %v", name, err)
			}
		}
	}
	if _, err := c.Get(t.Context(), Request{URL: "http://nowhere.example" + port + "/"}); err == nil || !strings.Contains(err.Error(), "the name nowhere.example is not known") {
		t.Error(err)
	}
	names.mu.Lock()
	server := names.asked
	names.mu.Unlock()
	if asked.Load() > 0 || server == 0 {
		t.Fatalf("this machine was asked %d times, the name server %d", asked.Load(), server)
	}

	// A host of the public net that leads on: one that may be reached stands for it, and is the only one that may.
	public := New(Options{Delay: time.Nanosecond, Timeout: 5 * time.Second, resolver: resolver})
	guarded := public.transport.DialContext
	public.transport.DialContext = func(ctx context.Context, network, address string) (net.Conn, error) {
		if strings.HasPrefix(address, "public.example:") {
			var d net.Dialer
			return d.DialContext(ctx, network, s.Listener.Addr().String())
		}
		return guarded(ctx, network, address)
	}
	for _, to := range []string{"http://inside.example" + port + "/", "http://127.0.0.1" + port + "/", "http://turns.example" + port + "/", "http://169.254.169.254/latest/meta-data/", "http://[::1]" + port + "/"} {
		before := asked.Load()
		if _, err := public.Get(t.Context(), Request{URL: "http://public.example" + port + "/?to=" + to}); !errors.Is(err, ErrPrivate) {
			t.Errorf("led on to %s: %v", to, err)
		}
		if asked.Load() != before+1 {
			t.Errorf("%s was reached", to)
		}
	}
}
