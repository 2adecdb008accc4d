package outlet

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/mahdar/mahdar/lang"
)

// languages are those that are read: the folders of lang that are no world.
func languages(t *testing.T) []string {
	t.Helper()
	list, err := fs.ReadDir(lang.FS, ".")
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, e := range list {
		if e.IsDir() && e.Name() != "world" {
			out = append(out, e.Name())
		}
	}
	if len(out) < 6 {
		t.Fatalf("the languages are %v", out)
	}
	return out
}

// press are the kinds of outlets that report, of whosever hands.
var press = []string{"state", "party", "public", "private"}

// lacks says what a catalogue does not do that it is there for: each line is to be read, and each
// side's own voice and the main press of each language are to be found in it.
func lacks(list []Source, languages []string) []string {
	var out []string
	states := map[string]map[string]bool{"ministry": {}, "government": {}}
	voices := map[string]map[string]bool{}
	bare := map[string]string{} // addresses as a reader sees them
	for _, s := range list {
		if !slices.Contains(languages, s.Lang) {
			out = append(out, fmt.Sprintf("%s lists what is in %q, which is not read", s.Address, s.Lang))
		}
		if strings.ContainsFunc(s.Address+s.About, func(r rune) bool { return r > unicode.MaxASCII }) || strings.TrimSpace(s.About) != s.About {
			out = append(out, fmt.Sprintf("%s, %q: not in English, or not encoded", s.Address, s.About))
		}
		_, same, _ := strings.Cut(strings.TrimSuffix(strings.ToLower(s.Address), "/"), "://")
		same = strings.TrimPrefix(same, "www.")
		if other := bare[same]; other != "" {
			out = append(out, s.Address+" is "+other)
		}
		bare[same] = s.Address
		if by := states[s.Outlet.Kind]; by != nil {
			by[s.Outlet.Country] = true
		}
		if slices.Contains(press, s.Outlet.Kind) {
			if voices[s.Lang] == nil {
				voices[s.Lang] = map[string]bool{}
			}
			voices[s.Lang][s.Outlet.Name] = true
		}
	}
	for kind, by := range states {
		if len(by) < 60 {
			out = append(out, fmt.Sprintf("%d states have a source of the kind %s", len(by), kind))
		}
	}
	for _, l := range languages {
		if len(voices[l]) < 20 {
			out = append(out, fmt.Sprintf("%d agencies, papers and broadcasters are listed in %q", len(voices[l]), l))
		}
	}
	return out
}

// TestSources holds the catalogue that is in the build.
func TestSources(t *testing.T) {
	list := Sources()
	for _, l := range lacks(list, languages(t)) {
		t.Error(l)
	}
	list[0].Address = "changed"
	if Sources()[0].Address == "changed" {
		t.Error("who asks for the sources can change them for others")
	}
	for _, s := range Sources() {
		if s.Outlet != Of(s.Address) {
			t.Errorf("%s is of %v", s.Address, s.Outlet)
		}
	}
}

// TestSourcesLack: what is missing in a catalogue is told.
func TestSourcesLack(t *testing.T) {
	all, langs := Sources(), languages(t)
	without := func(drop func(Source) bool) []Source { return slices.DeleteFunc(slices.Clone(all), drop) }
	last := langs[len(langs)-1]
	odd := Source{Address: "https://tass.com/x", Form: "feed", Lang: "xx", About: "news", Outlet: Of("https://tass.com/x")}
	twice := all[0]
	twice.Address = strings.Replace(twice.Address, "://", "://www.", 1)
	for want, list := range map[string][]Source{
		"of the kind ministry":                             without(func(s Source) bool { return s.Outlet.Kind == "ministry" && s.Outlet.Country > "C" }),
		"of the kind government":                           without(func(s Source) bool { return s.Outlet.Kind == "government" && s.Outlet.Country > "C" }),
		fmt.Sprintf("broadcasters are listed in %q", last): without(func(s Source) bool { return s.Lang == last }),
		`in "xx", which is not read`:                       append(slices.Clone(all), odd),
		"is " + all[0].Address:                             append(slices.Clone(all), twice),
	} {
		if got := lacks(list, langs); len(got) != 1 || !strings.Contains(got[0], want) {
			t.Errorf("%s: %q", want, got)
		}
	}
}

// TestSourcesFaults: what is wrong with a line is told by its number.
func TestSourcesFaults(t *testing.T) {
	const good = "https://tass.com/a\tfeed\ten\tnews\n"
	if list, err := parseSources("# head\n\n" + good); err != nil || len(list) != 1 || list[0].Outlet.Name != "TASS" || list[0].Form != "feed" || list[0].Lang != "en" || list[0].About != "news" {
		t.Errorf("%+v, %v", list, err)
	}
	for src, want := range map[string]string{
		"https://tass.com/a\tfeed\ten":             "sources.tsv:1: 3 fields",
		"# x\nhttps://tass.com/a\tpaper\ten\tnews": `sources.tsv:2: unknown form "paper"`,
		"https://tass.com/a\tfeed\t\tnews":         "must not be empty",
		"https://tass.com/a\tfeed\ten\t":           "must not be empty",
		"ftp://tass.com/a\tfeed\ten\tnews":         "is no address of the web",
		"tass.com/a\tfeed\ten\tnews":               "is no address of the web",
		"https:///a\tfeed\ten\tnews":               "is no address of the web",
		"https://me@tass.com/a\tfeed\ten\tnews":    "is no address of the web",
		"https://tass.com/a#top\tfeed\ten\tnews":   "is no address of the web",
		"https://\x7f/\tfeed\ten\tnews":            "is no address of the web",
		"https://nobody.example/a\tfeed\ten\tnews": "is not in outlets.tsv",
		good + good: "sources.tsv:2: https://tass.com/a stands behind",
		good + "https://ria.ru/a\tfeed\ten\tnews": "sources.tsv:2: https://ria.ru/a stands behind",
	} {
		if _, err := parseSources(src); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.60q: %v, not %s", src, err, want)
		}
	}
}
