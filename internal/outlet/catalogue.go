package outlet

import (
	"errors"
	"fmt"
	"net/url"
	"slices"
	"sync"
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

// catalogue is the file, read once.
var catalogue = sync.OnceValue(func() []Source { return must("sources.tsv", parseSources) })

// parseSources reads the catalogue; the error names the line.
func parseSources(src string) (list []Source, err error) {
	err = rows("sources.tsv", src, 4, func(f []string) error {
		s := Source{Address: f[0], Form: f[1], Lang: f[2], About: f[3], Outlet: Of(f[0])}
		switch u, err := url.Parse(s.Address); {
		case err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Hostname() == "" || u.User != nil || u.Fragment != "":
			return fmt.Errorf("%q is no address of the web", s.Address)
		case !slices.Contains(Forms, s.Form):
			return fmt.Errorf("unknown form %q", s.Form)
		case s.Lang == "" || s.About == "":
			return errors.New("language and about must not be empty")
		case s.Outlet == nil:
			return fmt.Errorf("the host of %s is not in outlets.tsv: add it there", s.Address)
		case len(list) > 0 && list[len(list)-1].Address >= s.Address:
			return fmt.Errorf("%s stands behind %s: the lines go by address, and each has one", s.Address, list[len(list)-1].Address)
		}
		list = append(list, s)
		return nil
	})
	return list, err
}
