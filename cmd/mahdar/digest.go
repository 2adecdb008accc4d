package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"github.com/mahdar/mahdar/internal/book"
	"github.com/mahdar/mahdar/internal/digest"
	"github.com/mahdar/mahdar/internal/source/web"
)

type digestCmd struct {
	Sides []string `arg:"" optional:"" name:"side" help:"A country or organisation, or two that met."`
	bookFlag
	Since   string `placeholder:"WHEN" default:"yesterday" help:"What came into the book from then on: yesterday, today, a day as 2024-07-25, a time as 2024-07-25T07:00:00Z, or how long ago, as 24h or 7d (default ${default})."`
	Until   string `placeholder:"WHEN" help:"And before then; by default until now."`
	Person  string `placeholder:"NAME" help:"Somebody who took part, in any script."`
	Subject string `placeholder:"NAME" help:"Only meetings about it: a subject of lang/world, such as sanctions."`
	Ahead   int    `placeholder:"DAYS" default:"3" help:"Of how many days, today the first, to tell what is planned though it is not new; 0 for none (default ${default})."`
	Limit   int    `short:"n" placeholder:"N" default:"50" help:"At most so many encounters under a heading (default ${default})."`

	Markdown     bool   `xor:"form" help:"Markdown; the default."`
	HTML         bool   `name:"html" xor:"form" help:"A page that stands alone, for a browser or a printer."`
	Atom         bool   `xor:"form" help:"An Atom feed of the encounters that are new, or no longer what they were."`
	JSON         bool   `name:"json" xor:"form" help:"One JSON object, in the form of docs/digest.schema.json."`
	Out          string `short:"o" placeholder:"FILE" help:"Write to a file that does not exist yet." predictor:"file"`
	Force        bool   `help:"Overwrite the file of --out."`
	Webhook      string `placeholder:"URL" help:"Send the JSON there by POST; @FILE takes the address from a file, so that nobody sees it."`
	AllowPrivate bool   `name:"allow-private" help:"Let --webhook be an address of this machine or of the local net."`
	Empty        bool   `help:"Write and send it though nothing is new."`
}

// Help is what --help adds.
func (digestCmd) Help() string {
	return `Examples:
  mahdar digest
  mahdar digest --since 24h russia china
  mahdar digest --since yesterday --until today --html --out today.html
  mahdar digest --since 7d --atom --out feed.xml --force
  mahdar digest --since 1h --webhook @hook.txt

What came into the book since then, whatever days it tells of: what was held, what is planned, what was called off or moved, and where accounts differ. Days begin at midnight where you are. Each account is in exactly one of two digests of which one begins where the other ends.

--webhook sends what --json prints: its field "text" is Markdown for a chat.

Exit codes: 0 something is new; 1 nothing is, and nothing was written or sent without --empty; 2 wrong command line; 3 the book could not be read, or the digest not be written or sent.`
}

// Run makes the digest, and gives it out.
func (c *digestCmd) Run(s streams) error {
	ctx, stop := interruptible()
	defer stop()
	hook, err := c.check()
	if err != nil {
		return err
	}
	o := digest.Options{Ahead: c.Ahead, Limit: c.Limit}
	if err := c.filter(&o, time.Now()); err != nil {
		return err
	}
	b, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer shut(b)
	if o.Actors, err = actorsNamed(ctx, b, c.Person); err != nil {
		return err
	}
	if c.Until == "" {
		if err := secondOver(ctx, b, &o); err != nil {
			return err
		}
	}
	d, err := digest.Of(ctx, b, o)
	if err != nil {
		return err
	}
	nothing := &exitError{exitSome, fmt.Errorf("nothing is new in %s since %s", b.Name(), o.Since.Format(time.RFC3339))}
	if d.Empty() && !c.Empty {
		return nothing
	}
	if err := c.give(ctx, s, &d, hook); err != nil {
		return err
	}
	if d.Empty() {
		return nothing
	}
	return nil
}

// secondOver waits until the second is over in which something has just been got, and has the digest end with
// it: as the book counts by seconds, what is yet to be got in it would be in no digest of two that follow each other, or what was got in neither.
func secondOver(ctx context.Context, b *book.Book, o *digest.Options) error {
	last, err := b.LastGot(ctx)
	if err != nil {
		return err
	}
	end := last.Add(time.Second).In(o.Until.Location())
	wait := time.Until(end)
	if !end.After(o.Until) || wait > time.Second { // it is over, or another machine's clock is ahead
		return nil
	}
	o.Until = end
	select {
	case <-time.After(max(0, wait)):
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// check looks at what can be wrong before the book is opened, and gives the webhook's address.
func (c *digestCmd) check() (hook string, err error) {
	switch {
	case c.Limit < 1:
		return "", usage("--limit %d: give at least 1", c.Limit)
	case c.Ahead < 0:
		return "", usage("--ahead %d: give 0 or more", c.Ahead)
	}
	if c.Out != "" {
		if err := mayWrite(c.Out, c.Force); err != nil {
			return "", err
		}
	}
	hook = c.Webhook
	if name, ok := strings.CutPrefix(hook, "@"); ok {
		text, err := os.ReadFile(name)
		if err != nil {
			return "", usage("--webhook: %w", err)
		}
		hook = strings.TrimSpace(string(text))
	}
	if hook == "" && c.Webhook == "" {
		return "", nil
	}
	if _, err := web.Address(hook); err != nil {
		return "", usage("--webhook %w; give one, or @ and the file that it stands in", err) // the address may be a secret
	}
	return hook, nil
}

// filter reads what the command line asks for.
func (c *digestCmd) filter(o *digest.Options, now time.Time) (err error) {
	if o.Since, err = momentNamed("--since", c.Since, now); err != nil {
		return err
	}
	o.Until = now
	if c.Until != "" {
		if o.Until, err = momentNamed("--until", c.Until, now); err != nil {
			return err
		}
	}
	if !o.Since.Before(o.Until) {
		return usage("--since %s is not before --until %s", o.Since.Format(time.RFC3339), o.Until.Format(time.RFC3339))
	}
	if o.Sides, err = sides(c.Sides); err != nil {
		return err
	}
	if o.Subject, err = subjectNamed(c.Subject); err != nil {
		return err
	}
	var scope []string
	if len(o.Sides) > 0 {
		var names []string
		for _, side := range o.Sides {
			names = append(names, countryName(side))
		}
		scope = append(scope, strings.Join(names, " and "))
	}
	for _, asked := range []string{c.Person, o.Subject} {
		if asked != "" {
			scope = append(scope, asked)
		}
	}
	o.Scope = strings.Join(scope, ", ")
	return nil
}

// give writes the digest, and sends it.
func (c *digestCmd) give(ctx context.Context, s streams, d *digest.Digest, hook string) error {
	out, err := c.render(d)
	if err != nil {
		return err
	}
	write := func(w io.Writer) error {
		if _, err := w.Write(out); err != nil {
			return fmt.Errorf("writing the digest: %w", err)
		}
		return nil
	}
	switch {
	case c.Out != "":
		if err := intoFile(c.Out, write); err != nil {
			return err
		}
	case hook == "":
		if err := write(s.out); err != nil {
			return err
		}
	}
	if hook == "" {
		return nil
	}
	body, err := d.JSON()
	if err != nil {
		return err
	}
	err = web.New(web.Options{Private: c.AllowPrivate}).Post(ctx, hook, "application/json", body)
	switch {
	case errors.Is(err, web.ErrPrivate):
		return fmt.Errorf("sending to the webhook: %w; --allow-private allows it", err)
	case err != nil:
		return fmt.Errorf("sending to the webhook: %w", err)
	}
	return nil
}

func (c *digestCmd) render(d *digest.Digest) ([]byte, error) {
	switch {
	case c.JSON:
		return d.JSON()
	case c.HTML:
		return d.HTML()
	case c.Atom:
		return d.Atom()
	}
	return d.Markdown(), nil
}
