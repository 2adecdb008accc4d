package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"time"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/book"
	"github.com/mahdar/mahdar/internal/source"
	"github.com/mahdar/mahdar/internal/source/web"
	"github.com/mahdar/mahdar/internal/watch"
)

type watchCmd struct {
	Config       string `arg:"" help:"What is watched, in TOML; docs/watch.md." predictor:"file"`
	Book         string `name:"book" placeholder:"FILE" env:"MAHDAR_BOOK" help:"The book, where the configuration names none: a file, or postgres://… (default ${book})." predictor:"file"`
	AllowPrivate bool   `name:"allow-private" help:"Ask addresses of this machine and of the local net too."`
	Once         bool   `help:"Stop when all that is due has been asked once, as for a timer."`
	LogJSON      bool   `name:"log-json" help:"Write the log as JSON, a line an event."`
	Verbose      bool   `short:"v" help:"Log every article, and lists that have nothing new."`
}

// Help is what --help adds.
func (watchCmd) Help() string {
	return `Examples:
  mahdar watch watch.toml
  mahdar sources list --country FRA --lang fr --as toml > watch.toml
  mahdar sources check watch.toml

  # watch.toml
  book = "news.db"
  every = "15m"
  [[source]]
  url = "https://example.org/rss"

Looks at the sources again and again – feeds, site maps, front pages, pages of news – and reads every article that they name into the book, once. What it knows stands in the book: stopped by whatever, the same command goes on. It logs to standard error; with listen = "localhost:9123" it answers /metrics and /healthz there. docs/watch.md has the settings, and a unit for systemd.

Exit codes: 0 it was asked to stop, and all that was read is kept; 2 wrong command line or configuration; 3 the book could not be written.`
}

// Run watches until it is asked to stop.
func (c *watchCmd) Run(s streams) error {
	keepWithin(heapOfKeeping)
	config, err := readConfig(c.Config)
	if err != nil {
		return err
	}
	read := readCmd{MaxSize: source.DefaultMaxArticle >> 20}
	r, err := read.reader()
	if err != nil {
		return err
	}
	if err := spoken(c.Config, config, r); err != nil {
		return err
	}
	ctx, stop := interruptible()
	defer stop()
	b, err := bookFlag{Book: cmp.Or(config.Book, c.Book, book.Default)}.make(ctx)
	if err != nil {
		return err
	}
	defer shut(b)
	letGo, err := b.Claim(ctx)
	if err != nil {
		return err
	}
	defer letGo()
	level := slog.LevelInfo
	if c.Verbose {
		level = slog.LevelDebug
	}
	log := slog.New(slog.NewTextHandler(s.err, &slog.HandlerOptions{Level: level}))
	if c.LogJSON {
		log = slog.New(slog.NewJSONHandler(s.err, &slog.HandlerOptions{Level: level}))
	}
	slog.SetDefault(log) // what net/http says of answers that nobody asked for is part of it
	w := watch.New(watch.Options{
		Config: config, Book: b, Log: log,
		Client: web.New(web.Options{Private: c.AllowPrivate, Delay: time.Duration(config.Delay), Patience: patienceOfWatching}),
		Entry: func(ctx context.Context, it source.Item, lang string) (*book.Entry, error) {
			return (&keeping{book: b, reader: r, lang: lang}).entry(ctx, it)
		},
	})
	shutDown, err := listen(config.Listen, w.Handler(), log)
	if err != nil {
		return err
	}
	defer shutDown()
	if c.Once {
		err = w.Once(ctx)
	} else {
		err = w.Run(ctx)
	}
	if err != nil {
		return &exitError{exitNothing, err}
	}
	return nil
}

// patienceOfWatching is how long a host that wants to be left alone is waited for while others are kept waiting.
const patienceOfWatching = 3 * time.Second

// readConfig reads what is watched.
func readConfig(name string) (*watch.Config, error) {
	raw, err := os.ReadFile(name)
	if err != nil {
		return nil, usage("%s: %w", name, unread(err))
	}
	c, err := watch.ParseConfig(raw)
	if err != nil {
		return nil, usage("%s: %w", name, err)
	}
	return c, nil
}

// spoken wants a pack for every language that a configuration names.
func spoken(name string, config *watch.Config, r *mahdar.Reader) error {
	for i, s := range config.Sources {
		if s.Lang == "" {
			continue
		}
		if err := reads(r, s.Lang); err != nil {
			return usage("%s: source %d: lang = %q: %w; leave it out to have it detected", name, i+1, s.Lang, err)
		}
	}
	return nil
}

// unread says why a file could not be read, without its path, which the message names already, and what to do.
func unread(err error) error {
	remedy := "check the path"
	if errors.Is(err, os.ErrPermission) {
		remedy = "make it readable"
	}
	var p *os.PathError
	if errors.As(err, &p) {
		err = p.Err
	}
	return fmt.Errorf("%w; %s", err, remedy)
}

// How long who asks /metrics may take, and how long an answer that was begun.
const (
	asking    = 10 * time.Second
	answering = 30 * time.Second
)

// listen answers on an address; empty is none. What it gives ends that.
func listen(address string, answers http.Handler, log *slog.Logger) (func(), error) {
	if address == "" {
		return func() {}, nil
	}
	l, err := net.Listen("tcp", address)
	if err != nil {
		return nil, usage("listening on %s: %w; give another listen in the configuration", address, err)
	}
	log.Info("listening", "address", l.Addr().String())
	server := &http.Server{Handler: answers, ReadTimeout: asking, WriteTimeout: answering, MaxHeaderBytes: 16 << 10, ErrorLog: slog.NewLogLogger(log.Handler(), slog.LevelWarn)}
	go func() { _ = server.Serve(l) }() // it ends by Close alone
	return func() { _ = server.Close() }, nil
}
