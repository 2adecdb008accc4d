package digest

import (
	"bytes"
	_ "embed"
	"fmt"
	"html/template"
	"strings"

	"github.com/mahdar/mahdar/internal/compare"
)

//go:embed page.gohtml
var pageSource string

var pageTemplate = template.Must(template.New("page").Funcs(template.FuncMap{"dir": compare.Direction, "names": func(list []string) string { return strings.Join(list, ", ") }}).Parse(pageSource))

// page is what the template is given.
type page struct {
	*Digest
	Style         template.CSS
	Parts         []part
	DifferHeading string
	DifferNote    string
}

// part is a section, its entries parted by days where it is of plans.
type part struct {
	*Section
	Groups []group
}

type group struct {
	Heading string
	Rows    []row
}

// row is an entry as a page or a feed has it.
type row struct {
	*Entry
	Line string // behind the names
	Rest int    // how many accounts are not linked to
}

func rowOf(e *Entry, line string) row {
	return row{e, line, max(0, len(e.Sources)-sourcesShown)}
}

// Shown are the accounts that are linked to.
func (r row) Shown() []Source { return r.Sources[:min(len(r.Sources), sourcesShown)] }

// HTML writes the digest as a page that needs nothing else: no script, no font, no network.
func (d *Digest) HTML() ([]byte, error) {
	p := page{Digest: d, Style: compare.Style(), DifferHeading: differHeading, DifferNote: differNote}
	for i := range d.Sections {
		s := &d.Sections[i]
		x := part{Section: s}
		for k := range s.Entries {
			e := &s.Entries[k]
			heading := ""
			if s.Kind == Planned {
				heading = e.Group()
			}
			if n := len(x.Groups); n == 0 || x.Groups[n-1].Heading != heading {
				x.Groups = append(x.Groups, group{Heading: heading})
			}
			g := &x.Groups[len(x.Groups)-1]
			g.Rows = append(g.Rows, rowOf(e, e.line(s.Kind)))
		}
		p.Parts = append(p.Parts, x)
	}
	var b bytes.Buffer
	if err := pageTemplate.ExecuteTemplate(&b, "page", p); err != nil {
		return nil, fmt.Errorf("writing the digest as a page: %w", err)
	}
	return b.Bytes(), nil
}
