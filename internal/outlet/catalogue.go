package outlet

import (
	"bufio"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"sync"

	"github.com/mahdar/mahdar/lang"
)

// Source is a place where an outlet lists what it publishes.
type Source struct {
	Address string
	Form    string // feed, sitemap, listing
	Lang    string // ISO 639-1; that of what is listed
	About   string // what is listed, in English
	Outlet  *Outlet
}

// Forms are the forms of sources: a feed in any of the formats that are read, a news site map, a
// page that names articles.
var Forms = []string{"feed", "sitemap", "listing"}

// Sources are those of the table lang/world/sources.tsv, by address. An address may have moved
// since its line was written.
func Sources() []Source { return slices.Clone(catalogue()) }

// catalogue is the file, read once. A fault in it is one of the build: the test of this package reads it.
var catalogue = sync.OnceValue(func() []Source {
	src, err := lang.FS.ReadFile("world/sources.tsv")
	if err != nil {
		panic(fmt.Errorf("the catalogue of sources is not in the build: %w", err))
	}
	list, err := parseSources(string(src))
	if err != nil {
		panic(err)
	}
	return list
})

// parseSources reads the catalogue; the error names the line.
func parseSources(src string) ([]Source, error) {
	var list []Source
	lines := bufio.NewScanner(strings.NewReader(src))
	for n := 1; lines.Scan(); n++ {
		line := lines.Text()
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 4 {
			return nil, fmt.Errorf("sources.tsv:%d: %d fields, not the 4 that its head names", n, len(f))
		}
		s := Source{Address: f[0], Form: f[1], Lang: f[2], About: f[3], Outlet: Of(f[0])}
		switch u, err := url.Parse(s.Address); {
		case err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Hostname() == "" || u.User != nil || u.Fragment != "":
			return nil, fmt.Errorf("sources.tsv:%d: %q is no address of the web", n, s.Address)
		case !slices.Contains(Forms, s.Form):
			return nil, fmt.Errorf("sources.tsv:%d: unknown form %q", n, s.Form)
		case s.Lang == "" || s.About == "":
			return nil, fmt.Errorf("sources.tsv:%d: language and about must not be empty", n)
		case s.Outlet == nil:
			return nil, fmt.Errorf("sources.tsv:%d: the host of %s is not in outlets.tsv: add it there", n, s.Address)
		case len(list) > 0 && list[len(list)-1].Address >= s.Address:
			return nil, fmt.Errorf("sources.tsv:%d: %s stands behind %s: the lines go by address, and each has one", n, s.Address, list[len(list)-1].Address)
		}
		list = append(list, s)
	}
	if err := lines.Err(); err != nil {
		return nil, fmt.Errorf("reading sources.tsv: %w", err)
	}
	return list, nil
}
