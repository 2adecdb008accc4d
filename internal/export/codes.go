package export

import (
	_ "embed"
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"sync"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/lang"
)

//go:embed codes.txt
var codesFile string

// codebook is codes.txt: a section's entries by key.
type codebook map[string]map[string]string

// codes is read once; that it is well formed is tested.
var codes = sync.OnceValue(func() codebook {
	book, err := parseCodes(codesFile)
	if err != nil {
		panic(err)
	}
	return book
})

// manyKeys are the sections that are written the other way round, with a value's keys after it.
var manyKeys = map[string]bool{"goldstein": true, "quad-cameo": true, "quad-plover": true}

func parseCodes(src string) (codebook, error) {
	book, section := codebook{}, ""
	for n, line := range strings.Split(src, "\n") {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#':
			continue
		case line[0] == '[' && line[len(line)-1] == ']':
			section = line[1 : len(line)-1]
			book[section] = map[string]string{}
			continue
		}
		left, right, ok := strings.Cut(line, " | ")
		if !ok || section == "" {
			return nil, fmt.Errorf("codes.txt:%d: %q is no entry; write KEY | VALUE under a [section]", n+1, line)
		}
		entries := map[string]string{left: right}
		if manyKeys[section] {
			entries = map[string]string{}
			for _, key := range strings.Fields(right) {
				entries[key] = left
			}
		}
		for k, v := range entries {
			if book[section][k] != "" {
				return nil, fmt.Errorf("codes.txt:%d: %s is in [%s] twice", n+1, k, section)
			}
			book[section][k] = v
		}
	}
	return book, nil
}

// goldstein is the score of a CAMEO code, of its base or root where it has none of its own.
func goldstein(cameo string) (float64, bool) {
	for n := len(cameo); n >= 2; n-- {
		if s := codes()["goldstein"][cameo[:n]]; s != "" {
			f, err := strconv.ParseFloat(s, 64)
			return f, err == nil
		}
	}
	return 0, false
}

// cameoActor is an actor in CAMEO's codes; a part that is not certain is empty.
type cameoActor struct{ country, group, role string }

// code is the parts in CAMEO's order.
func (c cameoActor) code() string { return c.country + c.group + c.role }

func cameoOf(a *mahdar.Actor) cameoActor {
	book := codes()
	out := cameoActor{
		country: value(a.Country),
		group:   book["group-cameo"][value(a.Org)],
		role:    book["role-cameo"][value(a.Role)],
	}
	if c := book["country-cameo"][out.country]; c == "-" {
		out.country = ""
	} else if c != "" {
		out.country = c
	}
	if a.Kind == "media" {
		out.role = "MED"
	}
	if out.group != "" && a.Country == nil && codes()["group-plover"][value(a.Org)] != "NGO" && codes()["group-plover"][value(a.Org)] != "" {
		out.role = "IGO"
	}
	if out.country == "" && out.group == "" && a.Org != nil {
		out.role = "" // of an organisation that CAMEO has no code for we do not know the kind
	}
	return out
}

// ploverActor is an actor's country or organisation and sectors in PLOVER's codes.
type ploverActor struct {
	code    string
	sectors []string
}

func ploverOf(a *mahdar.Actor) ploverActor {
	book := codes()
	var out ploverActor
	if a.Country != nil {
		out.code = *a.Country
		if c := strings.Fields(book["country-plover"][*a.Country]); len(c) > 0 {
			out.code, out.sectors = c[0], c[1:]
		}
	} else if a.Org != nil {
		out.code = book["group-plover"][*a.Org]
	}
	sector := book["role-plover"][value(a.Role)]
	if a.Kind == "media" {
		sector = "JRN"
	}
	if sector != "" && (a.Org == nil || a.Country != nil) {
		out.sectors = append([]string{sector}, out.sectors...)
	}
	return out
}

// countryNames are the English names of lang/world/countries.lex by their code.
var countryNames = sync.OnceValue(func() map[string]string {
	names := map[string]string{}
	src, err := lang.FS.ReadFile("world/countries.lex")
	if err != nil {
		panic(fmt.Errorf("the embedded names of the states: %w", err))
	}
	entry := regexp.MustCompile(`(?m)^([A-Z]{3}) \| name="([^"]+)"`)
	for _, m := range entry.FindAllSubmatch(src, -1) {
		names[string(m[1])] = string(m[2])
	}
	return names
})

// countryName is a state's English name, or its code where none is known.
func countryName(code string) string {
	if n := countryNames()[code]; n != "" {
		return n
	}
	return code
}

// placeName is a place in words: the city, the country, or both.
func placeName(p *mahdar.Place) string {
	if p == nil {
		return ""
	}
	country := countryName(value(p.Country))
	switch {
	case p.Name == nil:
		return country
	case country == "" || country == *p.Name:
		return *p.Name
	}
	return *p.Name + ", " + country
}
