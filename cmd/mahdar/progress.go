package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
	"golang.org/x/term"
)

// patience is how long work goes on before a progress bar is worth its line.
const patience = 2 * time.Second

// progress is a bar on standard error: only on a terminal, only once work has
// taken a while, and not beside minutes that scroll by on the same terminal.
type progress struct {
	bar   *progressbar.ProgressBar // nil where none is to be shown
	start time.Time
	done  int
	bytes int
	shown bool
}

// newProgress counts up to total articles, or bytes of them, or without an end if it is -1.
func newProgress(w io.Writer, outputScrolls bool, total int) *progress {
	p := &progress{start: time.Now()}
	if isTerminal(w) && !outputScrolls {
		p.bar = progressbar.NewOptions(total,
			progressbar.OptionSetWriter(w), progressbar.OptionSetDescription("reading"), progressbar.OptionShowCount(), progressbar.OptionShowIts(),
			progressbar.OptionSetItsString("articles"), progressbar.OptionThrottle(100*time.Millisecond), progressbar.OptionClearOnFinish(),
			progressbar.OptionSetRenderBlankState(false))
	}
	return p
}

func (p *progress) add() {
	p.done++
	if p.bar == nil || time.Since(p.start) < patience {
		return
	}
	p.shown = true
	_ = p.bar.Set(p.done) // a bar that cannot be drawn is no loss
}

// addBytes counts an article by its size, where the total is in bytes.
func (p *progress) addBytes(n int) {
	p.done++
	p.bytes += n
	if p.bar == nil || time.Since(p.start) < patience {
		return
	}
	p.shown = true
	p.bar.Describe(fmt.Sprintf("%d articles, %.0f/s", p.done, float64(p.done)/time.Since(p.start).Seconds()))
	_ = p.bar.Set(p.bytes) // a bar that cannot be drawn is no loss
}

// clear takes the bar off the line, for a message.
func (p *progress) clear() {
	if p.shown {
		_ = p.bar.Clear()
	}
}

func (p *progress) finish() {
	if p.shown {
		_ = p.bar.Finish()
	}
}

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}
