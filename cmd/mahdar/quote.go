package main

import "strings"

type quoteCmd struct {
	Words []string `arg:"" name:"words" help:"The words, in any of the book's languages."`
	bookFlag
	Lang string `placeholder:"CODE" help:"Only in articles of this language."`
	formFlags
}

// Help is what --help adds.
func (quoteCmd) Help() string {
	return `Examples:
  mahdar quote "hands off the Taiwan question"
  mahdar quote --json "nueva arquitectura"

Statements that hold at least half of the words, the most alike first, and of those the first that was published: who said it, where, in which version. They are statements as articles report them; nothing is said of whether the words were spoken.

Exit codes: 0 something was found; 1 nothing was; 2 wrong command line; 3 the book could not be read.`
}

// Run asks and prints.
func (c *quoteCmd) Run(s streams) error {
	ctx, stop := interruptible()
	defer stop()
	a, err := c.answer(s)
	if err != nil {
		return err
	}
	b, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer shut(b)
	said, err := b.Quote(ctx, strings.Join(c.Words, " "), c.Lang, c.Limit)
	if err != nil {
		return wordless(err)
	}
	for i := range said {
		if err := a.hit(&said[i].Hit, said[i].Alike); err != nil {
			return err
		}
	}
	return a.nothing("statement in the book says so")
}
