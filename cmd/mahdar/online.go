package main

import (
	"context"

	"github.com/mahdar/mahdar/internal/source/web"
)

// onlineFlags say how addresses of the web are asked.
type onlineFlags struct {
	AllowPrivate bool `name:"allow-private" help:"Ask addresses of this machine and of the local net too."`
}

// get asks until the context ends.
func (f onlineFlags) get(ctx context.Context) func(web.Request) (*web.Response, error) {
	c := web.New(web.Options{Private: f.AllowPrivate})
	return func(q web.Request) (*web.Response, error) { return c.Get(ctx, q) }
}
