package main

import (
	"context"
	"errors"
	"os"
	"os/signal"
	"syscall"

	"github.com/mahdar/mahdar/internal/book"
)

// bookFlag names the book that a command works on.
type bookFlag struct {
	Book string `name:"book" placeholder:"FILE" default:"${book}" env:"MAHDAR_BOOK" help:"The book: a file, or postgres://… (default ${book})." predictor:"file"`
}

// open opens a book that is there.
func (f bookFlag) open(ctx context.Context) (*book.Book, error) {
	return f.opened(ctx, false)
}

// make opens a book, and makes one where there is none.
func (f bookFlag) make(ctx context.Context) (*book.Book, error) {
	return f.opened(ctx, true)
}

// errInterrupted is said when the user wanted to stop.
var errInterrupted = errors.New("interrupted: what was kept is whole; the same command goes on")

func (f bookFlag) opened(ctx context.Context, create bool) (*book.Book, error) {
	b, err := book.Open(ctx, f.Book, create)
	switch {
	case err != nil && ctx.Err() != nil:
		return nil, &exitError{exitSome, errInterrupted}
	case err != nil:
		return nil, &exitError{exitNothing, err}
	}
	return b, nil
}

// shut closes a book after a command that did not change it, or whose changes are safe already.
func shut(b *book.Book) { _ = b.Close() }

// interruptible is a context that ends when the user wants to stop.
func interruptible() (context.Context, context.CancelFunc) {
	ends := []os.Signal{os.Interrupt, syscall.SIGTERM}
	if !signal.Ignored(syscall.SIGHUP) { // as nohup has it
		ends = append(ends, syscall.SIGHUP)
	}
	return signal.NotifyContext(context.Background(), ends...)
}

// notThere makes what is not in the book an exit code of its own.
func notThere(err error) error {
	if errors.Is(err, book.ErrNone) {
		return &exitError{exitSome, err}
	}
	return err
}
