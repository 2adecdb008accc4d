// Package address says of addresses of the web which article they name, and whose they are.
package address

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/publicsuffix"
)

// longest is how many bytes an address may have: RFC 9110, 4.1, wants at least these to be borne.
const longest = 8000

// breaks stand in an address where somebody broke a line; a browser passes over them
// (https://url.spec.whatwg.org/#concept-basic-url-parser).
var breaks = strings.NewReplacer("\t", "", "\n", "", "\r", "")

// Of is an address of the web as a stranger wrote it, meant from another where it is not whole; nil for any other. It is
// ASCII, and tells nobody a name and a password.
func Of(s string, from *url.URL) *url.URL {
	if len(s) > longest {
		return nil
	}
	s = breaks.Replace(strings.TrimSpace(s))
	if s == "" {
		return nil
	}
	u, err := url.Parse(s)
	if err == nil && from != nil {
		u = from.ResolveReference(u)
	}
	if err != nil || u.Hostname() == "" || !utf8.ValidString(u.Host) || u.Scheme != "http" && u.Scheme != "https" {
		return nil
	}
	u.User, u.RawQuery = nil, escaped(u.RawQuery)
	if u, err = url.Parse(u.String()); err != nil || u.Hostname() == "" { // it is kept as it is written
		return nil
	}
	return u
}

// escaped writes what is no printable ASCII of a query as a browser does; all else of an address url escapes itself.
func escaped(query string) string {
	if !strings.ContainsFunc(query, func(r rune) bool { return r <= ' ' || r > '~' }) {
		return query
	}
	var b strings.Builder
	for _, c := range []byte(query) {
		if c <= ' ' || c > '~' {
			fmt.Fprintf(&b, "%%%02X", c)
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}

// Queries that say how a reader came to a page, or how it is to be shown, and not which it is.
var (
	trackers = []string{"fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid", "cmpid", "ref", "ref_src", "smid", "spm", "ocid", "ito", "xtor"}
	shows    = []string{"amp", "output", "outputtype", "print", "printable", "view"}
	shown    = []string{"", "1", "true", "yes", "amp", "print", "mobile"}
)

// Plain is an address as it names an article, and not how somebody came to it or what it is read on:
// without fragment, tracker and default port, and without what makes of a page its AMP, print or mobile version.
// What a page itself says of its address goes before it.
func Plain(u *url.URL) *url.URL {
	p := *u
	p.Fragment, p.RawFragment, p.User = "", "", nil
	p.Scheme, p.Host = strings.ToLower(p.Scheme), strings.ToLower(p.Host)
	if port := p.Port(); port == "80" && p.Scheme == "http" || port == "443" && p.Scheme == "https" {
		p.Host = strings.TrimSuffix(p.Host, ":"+port)
	}
	if p.RawQuery != "" {
		p.RawQuery = strings.Join(slices.DeleteFunc(strings.Split(p.RawQuery, "&"), dispensable), "&")
	}
	p.ForceQuery = false
	path := strings.TrimSuffix(p.EscapedPath(), "/")
	for _, end := range []string{"/amp", ".amp", "/print"} {
		if cut, ok := strings.CutSuffix(path, end); ok && cut != "" {
			if plain, err := url.PathUnescape(cut); err == nil {
				p.Path, p.RawPath = plain, cut
			}
		}
	}
	if p.Path == "" {
		p.Path = "/"
	}
	for _, start := range []string{"m.", "mobile.", "amp."} {
		if cut, ok := strings.CutPrefix(p.Host, start); ok && strings.Contains(cut, ".") {
			p.Host = cut
		}
	}
	return &p
}

// dispensable reports whether a part of a query says nothing of which page is meant.
func dispensable(part string) bool {
	name, value, _ := strings.Cut(strings.ToLower(part), "=")
	return name == "" || strings.HasPrefix(name, "utm_") || slices.Contains(trackers, name) || slices.Contains(shows, name) && slices.Contains(shown, value)
}

// OneSite reports whether two addresses are of one owner's domain.
func OneSite(a, b *url.URL) bool {
	if a.Hostname() == b.Hostname() {
		return true
	}
	x, err := publicsuffix.EffectiveTLDPlusOne(strings.ToLower(a.Hostname()))
	if err != nil {
		return false
	}
	y, err := publicsuffix.EffectiveTLDPlusOne(strings.ToLower(b.Hostname()))
	return err == nil && x == y
}
