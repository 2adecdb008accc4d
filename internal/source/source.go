// Package source is where articles come from: files, folders, web pages kept
// on disk, JSON Lines and standard input, compressed or not, in whatever
// encoding they were saved, and addresses of the web. It hands out articles one at a time,
// each with valid UTF-8 text, and says of every input that it could not read
// why, where, and what to do about it. It knows nothing of what an article says.
package source

import (
	"cmp"
	"fmt"
	"io"
	"iter"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/source/web"
)

// Stdin is the name by which standard input is asked for.
const Stdin = "-"

// DefaultMaxArticle is the size in bytes above which one article is refused.
const DefaultMaxArticle = mahdar.MaxText

// Options says how inputs are read. The zero value is usable.
type Options struct {
	// Stdin is read where an input is named "-"; nil makes that a fault.
	Stdin io.Reader
	// MaxArticle bounds one article, in bytes, after decompression and before
	// decoding: a text or page as a whole, or one line of a .jsonl. Zero
	// means DefaultMaxArticle.
	MaxArticle int64
	// Web gets what an address of the web holds, such as a web.Client's Get; nil makes each a fault.
	Web func(web.Request) (*web.Response, error)
}

func (o Options) max() int64 { return cmp.Or(o.MaxArticle, DefaultMaxArticle) }

// split is what to do about an article over the limit.
func (o Options) split() string {
	if o.max() < DefaultMaxArticle {
		return "split it, or give a larger --max-size"
	}
	return "split it"
}

// Item is an article and where it was found.
type Item struct {
	mahdar.Article
	// File is the input as it was named, or as it was found below a folder; "-" for standard input.
	File string
	// Line is the line of a .jsonl, from 1; 0 where the article is the whole input.
	Line int
}

// Place names the item for messages: "file" or "file:line".
func (i *Item) Place() string { return place(i.File, i.Line) }

func place(file string, line int) string {
	if file == Stdin {
		file = "standard input"
	}
	if line > 0 {
		return fmt.Sprintf("%s:%d", file, line)
	}
	return file
}

// Fault is why an input, or one line of it, gave no article. Its message is
// one line that names the place and the remedy.
type Fault struct {
	// File is the input as it was named, or as it was found below a folder.
	File string
	// Line is the line of a .jsonl, from 1; 0 where the whole input is meant.
	Line int
	// Err is what went wrong.
	Err error
	// Remedy is what to do about it; it may be empty.
	Remedy string
}

func (f *Fault) Error() string {
	place := place(f.File, f.Line)
	if f.Remedy == "" {
		return fmt.Sprintf("%s: %v", place, f.Err)
	}
	return fmt.Sprintf("%s: %v; %s", place, f.Err, f.Remedy)
}

func (f *Fault) Unwrap() error { return f.Err }

// Articles reads the named inputs in order: a file, a folder (every file of a
// known ending below it, sorted by path), an address of the web, or "-" for standard input. It yields
// either an article or a *Fault; after a Fault it goes on with what follows.
// One article is held in memory at a time.
func Articles(o Options, names ...string) iter.Seq2[Item, error] {
	return func(yield func(Item, error) bool) {
		for _, name := range names {
			if !readNamed(o, name, yield) {
				return
			}
		}
	}
}

// emit is what an iterator is given to hand a value on; false means stop.
type emit = func(Item, error) bool

func fault(yield emit, file string, line int, remedy, format string, args ...any) bool {
	return yield(Item{}, &Fault{File: file, Line: line, Err: fmt.Errorf(format, args...), Remedy: remedy})
}
