package main

import "fmt"

// Exit codes, on which scripts can rely.
const (
	exitOK      = 0 // everything was read; of eval and packs check: nothing is wrong
	exitSome    = 1 // some inputs failed and the others were read; a score is under a floor; a pack has faults
	exitUsage   = 2 // the command line is wrong; nothing was done
	exitNothing = 3 // nothing could be read, or the output could not be written
)

// exitError ends a command with a code; err may be nil where all has been said.
type exitError struct {
	code int
	err  error
}

func (e *exitError) Error() string {
	if e.err == nil {
		return fmt.Sprintf("exit code %d", e.code)
	}
	return e.err.Error()
}

func (e *exitError) Unwrap() error { return e.err }

func usage(format string, args ...any) error {
	return &exitError{exitUsage, fmt.Errorf(format, args...)}
}
