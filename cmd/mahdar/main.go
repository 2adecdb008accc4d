// Command mahdar reads diplomatic news and keeps the minutes: who met whom,
// who went where, who said what, and what one state did towards another, each
// with the words of the text that say so.
//
//	mahdar read samples            the minutes of every article in a folder
//	mahdar read --json news.jsonl  the same, for programs
//	mahdar compare A.txt B.txt     the accounts of one meeting, side by side
//	mahdar eval gold.jsonl         how well it reads, against articles with known records
//	mahdar export csv --out tables minutes.jsonl
//	                               the same as tables, calendar, graph, event data …
//	mahdar packs                   the languages
//
// Exit codes are those of exit.go.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strconv"

	"github.com/alecthomas/kong"
	kongcompletion "github.com/jotaen/kong-completion"
	"github.com/mahdar/mahdar/internal/book"
	"github.com/posener/complete"
)

// cli is the command line: one subcommand a field, each in its own file.
type cli struct {
	Read       readCmd                   `cmd:"" group:"articles" help:"Read articles and print their minutes."`
	Compare    compareCmd                `cmd:"" group:"articles" help:"Lay the accounts of one meeting side by side."`
	Collect    collectCmd                `cmd:"" group:"book" help:"Read articles into a book."`
	Watch      watchCmd                  `cmd:"" group:"book" help:"Keep a book current from a list of sources."`
	Sources    sourcesCmd                `cmd:"" group:"book" help:"What can be watched, and whether it works."`
	Encounters encountersCmd             `cmd:"" group:"book" help:"List the encounters of a book."`
	Timeline   timelineCmd               `cmd:"" group:"book" help:"What a country did, or two with each other."`
	Person     personCmd                 `cmd:"" group:"book" help:"Whom somebody met, where they went, what they said."`
	Agenda     agendaCmd                 `cmd:"" group:"book" help:"What is planned next."`
	Digest     digestCmd                 `cmd:"" group:"book" help:"What is new: held, planned, where accounts differ."`
	Network    networkCmd                `cmd:"" group:"book" help:"Who met whom how often, with a picture."`
	Search     searchCmd                 `cmd:"" group:"book" help:"Find articles and records by words, sides, persons, subjects, days."`
	Quote      quoteCmd                  `cmd:"" group:"book" help:"Who said this, where first, in which versions."`
	Export     exportCmd                 `cmd:"" group:"book" help:"Write a book's records in the forms of other programs."`
	Import     importCmd                 `cmd:"" group:"keeping" help:"Take back what was exported."`
	Why        whyCmd                    `cmd:"" group:"keeping" help:"What joins an encounter's accounts."`
	Join       joinCmd                   `cmd:"" group:"keeping" help:"Two encounters are one: say so by hand."`
	Part       partCmd                   `cmd:"" group:"keeping" help:"An account is of another encounter: say so by hand."`
	Changes    changesCmd                `cmd:"" group:"keeping" help:"What pages said before, and say now."`
	Reread     rereadCmd                 `cmd:"" group:"keeping" help:"Read a book's articles again after a pack has improved."`
	Check      checkCmd                  `cmd:"" group:"keeping" help:"Look whether a book is whole."`
	Backup     backupCmd                 `cmd:"" group:"keeping" help:"Copy a book while it is in use."`
	Eval       evalCmd                   `cmd:"" group:"packs" help:"Score minutes against articles whose records are known."`
	Packs      packsCmd                  `cmd:"" group:"packs" help:"Show the languages, and check a pack of your own."`
	Version    versionCmd                `cmd:"" group:"other" help:"Print the version."`
	Completion kongcompletion.Completion `cmd:"" group:"other" help:"Set up completion in bash, zsh or fish."`
}

// groups are the headings under which --help lists the commands.
var groups = kong.Groups{"articles": "Articles:", "book": "A book of them:", "keeping": "Keeping a book:", "packs": "Languages:", "other": "Other:"}

const description = `Reads diplomatic news and official readouts in Arabic, Chinese, English, French, Russian and Spanish and keeps the minutes: who met whom, who went where, who said what, each with the words that say so.

Examples:
  mahdar read samples                 every article below a folder
  mahdar read a.txt b.html c.jsonl.gz several, of any form
  pbpaste | mahdar read -             whatever is on the clipboard
  mahdar read --json news.jsonl       one JSON object a line
  mahdar compare ru.txt zh.txt        the accounts of one meeting, side by side
  mahdar packs                        the languages

"mahdar COMMAND --help" says more of each.`

// streams are what a command reads and writes; tests put their own there.
type streams struct {
	in       io.Reader
	out, err io.Writer
}

// heap is how much memory, in bytes, the collector tries to keep the process
// in: with all six languages loaded, what is alive takes about half of it. Until it is
// reached nothing is collected, so that one short article is read without. The
// environment's GOMEMLIMIT and GOGC go before it.
const heap = 120 << 20

// heapOfKeeping is the same of a command that fills a book: beside the packs there
// are the articles that wait to be kept, and those that their meetings are linked with.
const heapOfKeeping = 320 << 20

// keepWithin sets how much memory the collector tries to keep the process in, where the environment does not.
func keepWithin(heap int64) {
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(heap)
		if os.Getenv("GOGC") == "" {
			debug.SetGCPercent(-1)
		}
	}
}

func main() {
	keepWithin(heap)
	os.Exit(run(os.Args[1:], streams{os.Stdin, os.Stdout, os.Stderr}))
}

// leave is how the command line's parser asks to end after --help.
type leave struct{ code int }

// run is the whole command; its result is the exit code.
func run(args []string, s streams) (code int) {
	defer func() {
		if l, asked := recover().(leave); asked {
			code = l.code
		}
	}()
	var c cli
	parser, err := kong.New(&c,
		kong.Name("mahdar"), kong.Description(description),
		kong.Writers(s.out, s.err), kong.Exit(func(n int) { panic(leave{n}) }),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, FlagsLast: true}),
		kong.Bind(s), kong.Vars{"book": book.Default}, groups,
	)
	if err != nil {
		panic(fmt.Errorf("the command line is not well formed: %w", err))
	}
	kongcompletion.Register(parser, kongcompletion.WithPredictor("file", complete.PredictFiles("*")), kongcompletion.WithExitFunc(func(n int) { panic(leave{n}) }))
	ctx, err := parser.Parse(joinNegative(args))
	if err != nil {
		say(s.err, "%v; see mahdar --help", err)
		return exitUsage
	}
	if err := ctx.Run(); err != nil {
		var e *exitError
		if !errors.As(err, &e) {
			e = &exitError{exitNothing, err}
		}
		if e.err != nil {
			say(s.err, "%v", e.err)
		}
		return e.code
	}
	return exitOK
}

// joinNegative writes "--flag=-1" for "--flag -1": what the parser takes for
// another flag is told by the command itself, which knows what it needs.
func joinNegative(args []string) []string {
	numbers := map[string]string{"-j": "--jobs", "--jobs": "--jobs", "--width": "--width", "--max-size": "--max-size", "--misses": "--misses"}
	var out []string
	for i := 0; i < len(args); i++ {
		if args[i] == "--" {
			return append(out, args[i:]...)
		}
		if flag, ok := numbers[args[i]]; ok && i+1 < len(args) {
			if n, err := strconv.Atoi(args[i+1]); err == nil && n < 0 {
				out = append(out, fmt.Sprintf("%s=%d", flag, n))
				i++
				continue
			}
		}
		out = append(out, args[i])
	}
	return out
}

// say writes one line of diagnosis. A standard error that cannot be written to leaves nobody to tell.
func say(w io.Writer, format string, args ...any) {
	_, _ = fmt.Fprintln(w, "mahdar: "+visible(fmt.Sprintf(format, args...)))
}
