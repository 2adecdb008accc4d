package main

import "fmt"

type joinCmd struct {
	One   string `arg:"" name:"encounter" help:"An encounter."`
	Other string `arg:"" name:"other" help:"Another that is the same."`
	bookFlag
}

// Help is what --help adds.
func (joinCmd) Help() string {
	return `Examples:
  mahdar join chn-rus-2024-07-25 chn-rus-2024-07-26

What a person joined stays joined, whatever the evidence says, and when articles are read anew; "mahdar part" takes it back.

Exit codes: 0 joined; 1 there is no such encounter; 2 wrong command line; 3 the book could not be written.`
}

// Run joins two encounters.
func (c *joinCmd) Run(s streams) error {
	ctx, stop := interruptible()
	defer stop()
	b, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer shut(b)
	name, err := b.Join(ctx, c.One, c.Other)
	return outcome(s, "joined: ", name, err)
}

type partCmd struct {
	Encounter string `arg:"" help:"An encounter."`
	Article   string `arg:"" help:"The article whose account is of another: its id, or how its hash begins."`
	bookFlag
}

// Help is what --help adds.
func (partCmd) Help() string {
	return `Examples:
  mahdar part chn-rus-2024-07-25 a-08

What a person parted stays parted, whatever the evidence says, and when articles are read anew; "mahdar join" takes it back.

Exit codes: 0 parted; 1 there is no such encounter or account; 2 wrong command line; 3 the book could not be written.`
}

// Run takes an account out of an encounter.
func (c *partCmd) Run(s streams) error {
	ctx, stop := interruptible()
	defer stop()
	b, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer shut(b)
	name, err := b.Part(ctx, c.Encounter, c.Article)
	return outcome(s, "the account is now of ", name, err)
}

func outcome(s streams, what, name string, err error) error {
	if err != nil {
		return notThere(err)
	}
	if _, err := fmt.Fprintln(s.out, what+name); err != nil {
		return fmt.Errorf("writing: %w", err)
	}
	return nil
}
