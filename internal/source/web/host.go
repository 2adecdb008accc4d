package web

import (
	"net"
	"net/netip"
	"net/url"
	"strconv"
	"strings"

	"golang.org/x/net/idna"
)

// Host names the host of an address, as politeness knows it: in however many ways it is written, it is one. Its port
// belongs to the name where it is not the scheme's own.
func Host(u *url.URL) string {
	name := strings.TrimSuffix(strings.ToLower(u.Hostname()), ".")
	if ip, err := netip.ParseAddr(name); err == nil {
		name = ip.Unmap().String()
	} else if ascii, err := idna.Lookup.ToASCII(name); err == nil {
		name = ascii
	}
	port, err := strconv.Atoi(u.Port())
	if err != nil || port == 80 && u.Scheme == "http" || port == 443 && u.Scheme == "https" {
		if strings.Contains(name, ":") {
			return "[" + name + "]"
		}
		return name
	}
	return net.JoinHostPort(name, strconv.Itoa(port))
}
