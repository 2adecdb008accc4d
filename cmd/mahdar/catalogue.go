package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"text/tabwriter"

	"github.com/mahdar/mahdar/internal/outlet"
	"github.com/mahdar/mahdar/internal/source/feed"
)

type sourcesListCmd struct {
	Country []string `placeholder:"CODE" help:"Those of a state, such as FRA; may be given several times."`
	Lang    []string `placeholder:"CODE" help:"Those in a language, such as ar; may be given several times."`
	Kind    []string `placeholder:"KIND" help:"ministry, government, state, party, public, private or international; may be given several times."`
	As      string   `enum:"table,toml,opml,json" default:"table" help:"table, toml (for mahdar watch), opml or json (a line each)."`
}

// Help is what --help adds.
func (sourcesListCmd) Help() string {
	return `Examples:
  mahdar sources list --country RUS
  mahdar sources list --kind ministry --lang fr --as toml > watch.toml

The catalogue can be wrong about an address that has moved: "mahdar sources check" finds that out.

Exit codes: 0 listed; 1 there is none such; 2 wrong command line.`
}

// Run lists the catalogue.
func (c *sourcesListCmd) Run(s streams) error {
	for _, k := range c.Kind {
		if !slices.Contains(outlet.Kinds, k) {
			return usage("--kind %q: there are %s", k, strings.Join(outlet.Kinds, ", "))
		}
	}
	among := func(some []string, one string) bool {
		return len(some) == 0 || slices.ContainsFunc(some, func(s string) bool { return strings.EqualFold(s, one) })
	}
	var found []outlet.Source
	for _, x := range outlet.Sources() {
		if among(c.Country, x.Outlet.Country) && among(c.Lang, x.Lang) && among(c.Kind, x.Outlet.Kind) {
			found = append(found, x)
		}
	}
	if len(found) == 0 {
		return &exitError{exitSome, errors.New("the catalogue has no such source: leave out a condition, or add the address to the configuration yourself")}
	}
	var b bytes.Buffer
	if err := catalogue(&b, found, c.As); err != nil {
		return err
	}
	return written(s.out, b.Bytes())
}

// catalogue writes sources in one of the forms.
func catalogue(w io.Writer, found []outlet.Source, form string) error {
	switch form {
	case "toml":
		return configuration(w, outlines(found))
	case "opml":
		return feed.WriteOPML(w, "Mahdar", outlines(found))
	case "json":
		enc := json.NewEncoder(w)
		enc.SetEscapeHTML(false)
		for _, x := range found {
			if err := enc.Encode(map[string]string{"url": x.Address, "form": x.Form, "lang": x.Lang, "about": x.About, "name": x.Outlet.Name, "country": x.Outlet.Country, "kind": x.Outlet.Kind}); err != nil {
				return fmt.Errorf("writing: %w", err)
			}
		}
		return nil
	}
	t := tabwriter.NewWriter(w, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(t, "country\tkind\tname\tlang\tform\taddress") // Flush says what was wrong
	for _, x := range found {
		_, _ = fmt.Fprintf(t, "%s\t%s\t%s\t%s\t%s\t%s\n", x.Outlet.Country, x.Outlet.Kind, entitled(&x), x.Lang, x.Form, x.Address)
	}
	return t.Flush()
}

// outlines are sources as readers of feeds have them.
func outlines(found []outlet.Source) (all []feed.Outline) {
	for _, x := range found {
		all = append(all, feed.Outline{URL: x.Address, Name: entitled(&x), Lang: x.Lang})
	}
	return all
}

// entitled is a source's name, with what it is about.
func entitled(x *outlet.Source) string {
	if x.About == "" {
		return x.Outlet.Name
	}
	return x.Outlet.Name + ": " + x.About
}
