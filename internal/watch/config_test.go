package watch

import (
	"fmt"
	"os"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"time"
)

func TestParseConfig(t *testing.T) {
	c, err := ParseConfig([]byte(`
book = "news.db"
every = "30m"
again = ["1h", "2d"]
listen = "localhost:9123"
[[source]]
url = "https://example.org/rss#top"
name = "Example"
[[source]]
url = "http://example.com/"
every = "1d"
lang = "fr"
`))
	if err != nil {
		t.Fatal(err)
	}
	if got, want := fmt.Sprint(*c), "{news.db 1800000000000 1000000000 8 2592000000000000 [3600000000000 172800000000000] localhost:9123 "+
		"[{https://example.org/rss Example 1800000000000 } {http://example.com/  86400000000000 fr}]}"; got != want {
		t.Errorf("\n got %s\nwant %s", got, want)
	}
	const source = "[[source]]\nurl = \"https://example.org/\"\n"
	for in, want := range map[string]string{
		"":                                           "names no source",
		"every = 5\n" + source:                       "",
		"every = \"5\"\n" + source:                   `"5" is no length of time: write it as 90s, 15m, 12h or 30d`,
		"every = \"30s\"\n" + source:                 "no source is asked more often than once a minute",
		source + "every = \"1s\"\n":                  "source 1: every",
		"every = \"-1d\"\n" + source:                 "is no length of time",
		"every = \"1e9d\"\n" + source:                "is no length of time",
		"every = \"99999d\"\n" + source:              "is no length of time",
		"hosts = 1000\n" + source:                    "hosts = 1000: give a number from 1 to 256",
		"hosts = -1\n" + source:                      "hosts = -1",
		"evry = \"5m\"\n" + source:                   `"evry" is no setting`,
		source + "uri = \"x\"\n":                     `"source.uri" is no setting`,
		source + source:                              "source 2: url = \"https://example.org/\": is that of source 1",
		"[[source]]\n":                               `source 1: url = "": is no http or https address`,
		"[[source]]\nurl = \"file:///etc/passwd\"\n": "is no http or https address",
		"listen = \"9123\"\n" + source:               "write it as localhost:9123",
		"again = [\"1h\"" + strings.Repeat(",\"1h\"", 20) + "]\n": "no more than 10 times",
		source + "book = \"x.db\"\n":                              `"book" is a setting of the whole: write it above the first [[source]]`,
		"[source]\nurl = \"https://example.org/\"\n":              "a source begins with [[source]], in two pairs of brackets",
		"hosts = \"8\"\n" + source:                                "hosts is a number",
		"every = 15m\n" + source:                                  "line 1: expected",
		"book = [\n":                                              "line 1",
		"\n\nbook =":                                              "line 3",
	} {
		if _, err := ParseConfig([]byte(in)); err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%q: %v; want %q", in, err, want)
		}
	}
}

// FuzzConfig reads any bytes as a configuration: one that is taken has a source, and no source is asked too often.
func FuzzConfig(f *testing.F) {
	f.Add([]byte("every = \"5m\"\n[[source]]\nurl = \"https://example.org/\"\n"))
	f.Add([]byte("again = [\"1h\", \"2d\"]\nlisten = \"localhost:1\"\n[[source]]\nurl = \"http://a/\"\nevery = \"1d\"\n"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		c, err := ParseConfig(raw)
		if err != nil {
			return
		}
		if len(c.Sources) == 0 {
			t.Error("no source")
		}
		for _, s := range c.Sources {
			if s.Every < leastEvery {
				t.Errorf("every %v", time.Duration(s.Every))
			}
		}
	})
}

func TestBackOff(t *testing.T) {
	var all []string
	for n := range mostTries {
		all = append(all, backOff(n).String())
	}
	if got := strings.Join(all, " "); got != "1m0s 3m0s 9m0s 27m0s 1h21m0s 4h3m0s 12h9m0s 24h0m0s" {
		t.Error(got)
	}
	if backOff(1<<30) != mostBackOff {
		t.Error("a list that has failed for a year is never asked again")
	}
}

// TestOrder: whoever has waited longest is visited first, nobody twice at once, and nothing that is put meanwhile is lost.
func TestOrder(t *testing.T) {
	now := time.Now()
	o := order{at: map[string]*place{}}
	take := func(want string) {
		t.Helper()
		if got, _ := o.take(now); got != want {
			t.Errorf("%q is visited, want %q", got, want)
		}
	}
	take("")
	o.put("b", now.Add(-time.Second))
	o.put("a", now.Add(-time.Minute))
	o.put("later", now.Add(time.Minute))
	o.put("b", now)
	take("a")
	o.put("a", now.Add(time.Hour))
	o.put("a", now)
	o.put("a", now.Add(time.Hour))
	take("b")
	take("")
	if w := o.wait(now); w != time.Minute {
		t.Errorf("it waits %v", w)
	}
	o.back("b")
	o.back("a")
	take("a")
	o.put("later", now)
	take("later")
	o.back("later")
	o.back("a")
	if len(o.at) > 0 || o.wait(now) != longestWait {
		t.Errorf("%d are left", len(o.at))
	}
}

// TestSettingsAreDocumented: docs/watch.md has a line of each setting, and of nothing else.
func TestSettingsAreDocumented(t *testing.T) {
	raw, err := os.ReadFile("../../docs/watch.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, _ := strings.Cut(string(raw), "| setting |")
	table, _, _ = strings.Cut(table, "\n\n")
	documented, settings := map[string]bool{}, map[string]bool{}
	for _, m := range regexp.MustCompile("(?m)^\\| `(\\w+)` \\|").FindAllStringSubmatch(table, -1) {
		documented[m[1]] = true
	}
	for _, form := range []reflect.Type{reflect.TypeFor[Config](), reflect.TypeFor[Source]()} {
		for i := range form.NumField() {
			name := form.Field(i).Tag.Get("toml")
			if name != "source" && !documented[name] {
				t.Errorf("docs/watch.md does not tell of %q", name)
			}
			settings[name] = true
		}
	}
	for name := range documented {
		if !settings[name] {
			t.Errorf("docs/watch.md tells of %q, which is no setting", name)
		}
	}
}
