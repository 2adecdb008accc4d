package main

import (
	"context"
	"time"

	"github.com/mahdar/mahdar/internal/source/web"
)

// onlineFlags say how addresses of the web are asked.
type onlineFlags struct {
	AllowPrivate bool          `name:"allow-private" help:"Ask addresses of this machine and of the local net too."`
	Delay        time.Duration `default:"1s" placeholder:"TIME" help:"How long a host is left alone between two requests, where it names no longer time itself (default ${default})."`
}

// get asks until the context ends.
func (f onlineFlags) get(ctx context.Context) func(web.Request) (*web.Response, error) {
	c := web.New(web.Options{Private: f.AllowPrivate, Delay: max(f.Delay, time.Millisecond)})
	return func(q web.Request) (*web.Response, error) { return c.Get(ctx, q) }
}
