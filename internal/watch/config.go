package watch

import (
	"errors"
	"fmt"
	"net"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/BurntSushi/toml"

	"github.com/mahdar/mahdar/internal/source/web"
)

// Config is what a person writes: which sources are watched, and how.
type Config struct {
	Book   string `toml:"book"`   // where the articles are kept; empty: what the command line says
	Every  Span   `toml:"every"`  // how long between two looks at a source that names no time of its own
	Delay  Span   `toml:"delay"`  // how long a host is left alone between two requests
	Hosts  int    `toml:"hosts"`  // how many hosts are asked at once
	Oldest Span   `toml:"oldest"` // an article that its list says is older is passed over
	Again  []Span `toml:"again"`  // how long after it was got, and got again, an article is looked at for changes
	Listen string `toml:"listen"` // host:port for /metrics and /healthz; empty: none

	Sources []Source `toml:"source"`
}

// Source is one: a feed, a site map, a list of feeds, a site's front page, or a page of news.
type Source struct {
	URL   string `toml:"url"`
	Name  string `toml:"name"`
	Every Span   `toml:"every"`
	Lang  string `toml:"lang"` // of its articles, where detecting it errs
}

// What a configuration means where it says nothing, and what it may say.
const (
	DefaultEvery  = Span(15 * time.Minute)
	DefaultHosts  = 8
	DefaultOldest = Span(30 * 24 * time.Hour)

	leastEvery = Span(time.Minute)
	mostHosts  = 256
	mostAgain  = 10
	mostSpan   = Span(3650 * 24 * time.Hour)
)

// Span is a length of time: "90s", "15m", "12h" or "30d".
type Span time.Duration

// UnmarshalText reads one.
func (s *Span) UnmarshalText(text []byte) error {
	d, err := time.ParseDuration(string(text))
	if days, ok := strings.CutSuffix(string(text), "d"); ok {
		var n int
		n, err = strconv.Atoi(days)
		d = time.Duration(min(max(n, -1), 1e5)) * 24 * time.Hour
	}
	if err != nil || d <= 0 || Span(d) > mostSpan {
		return fmt.Errorf("%q is no length of time: write it as 90s, 15m, 12h or 30d", text)
	}
	*s = Span(d)
	return nil
}

// ParseConfig reads a configuration in TOML. An error names the line, where there is one, and what is wrong there.
func ParseConfig(raw []byte) (*Config, error) {
	c := &Config{}
	meta, err := toml.Decode(string(raw), c)
	var at toml.ParseError
	switch {
	case errors.As(err, &at):
		return nil, fmt.Errorf("line %d: %s; texts and lengths of time stand in quotation marks", at.Position.Line, strings.TrimPrefix(at.Message, "toml: "))
	case err != nil && strings.Contains(err.Error(), "slice"):
		return nil, errors.New("a source begins with [[source]], in two pairs of brackets, and again is a list, [\"1h\", \"1d\"]")
	case err != nil:
		return nil, fmt.Errorf("%s; hosts is a number, all else is text in quotation marks", strings.TrimPrefix(err.Error(), "toml: "))
	}
	unknown := meta.Undecoded()
	if len(unknown) > 0 && len(unknown[0]) == 2 && unknown[0][0] == "source" && slices.Contains([]string{"book", "delay", "hosts", "oldest", "again", "listen"}, unknown[0][1]) {
		return nil, fmt.Errorf("%q is a setting of the whole: write it above the first [[source]]", unknown[0][1])
	}
	if len(unknown) > 0 {
		return nil, fmt.Errorf("%q is no setting; those there are: book, every, delay, hosts, oldest, again, listen, and of a [[source]]: url, name, every, lang", unknown[0].String())
	}
	return c, c.settle()
}

// settle fills in what is not said, and looks at what is.
func (c *Config) settle() error {
	if c.Every == 0 {
		c.Every = DefaultEvery
	}
	if c.Delay == 0 {
		c.Delay = Span(web.DefaultDelay)
	}
	if c.Hosts == 0 {
		c.Hosts = DefaultHosts
	}
	if c.Oldest == 0 {
		c.Oldest = DefaultOldest
	}
	switch {
	case c.Every < leastEvery:
		return fmt.Errorf("every = %q: no source is asked more often than once a minute", time.Duration(c.Every))
	case c.Hosts < 1 || c.Hosts > mostHosts:
		return fmt.Errorf("hosts = %d: give a number from 1 to %d", c.Hosts, mostHosts)
	case len(c.Again) > mostAgain:
		return fmt.Errorf("again: an article is looked at no more than %d times", mostAgain)
	case len(c.Sources) == 0:
		return errors.New("names no source: write [[source]], and below it url = \"https://…\"")
	}
	if c.Listen != "" {
		if _, port, err := net.SplitHostPort(c.Listen); err != nil || port == "" {
			return fmt.Errorf("listen = %q: write it as localhost:9123", c.Listen)
		}
	}
	seen := map[string]int{}
	for i := range c.Sources {
		s := &c.Sources[i]
		u, err := web.Address(s.URL)
		if err != nil {
			return fmt.Errorf("source %d: url = %q: %w", i+1, s.URL, err)
		}
		u.Fragment = ""
		s.URL = u.String()
		if first, twice := seen[s.URL]; twice {
			return fmt.Errorf("source %d: url = %q: is that of source %d", i+1, s.URL, first)
		}
		seen[s.URL] = i + 1
		if s.Every == 0 {
			s.Every = c.Every
		}
		if s.Every < leastEvery {
			return fmt.Errorf("source %d: every = %q: no source is asked more often than once a minute", i+1, time.Duration(s.Every))
		}
	}
	return nil
}

// hostOf is the host of an address, as politeness knows it.
func hostOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return web.Host(u)
}
