package book

import (
	"context"
	"errors"
	"fmt"

	"github.com/gofrs/flock"
)

// ErrClaimed is returned (wrapped) for a book for which another process watches.
var ErrClaimed = errors.New("another mahdar watches for it: end that one first")

// claimed is the number that whoever watches locks in PostgreSQL: any, the same in all Mahdars.
const claimed = 7006544

// Claim makes this the one process that watches for the book, so that no host is asked by two at once: until it lets go, or
// ends, however it ends. Others may read it and add to it meanwhile.
func (b *Book) Claim(ctx context.Context) (letGo func(), err error) {
	if b.d == lite {
		file := flock.New(b.name + "-watch")
		switch ok, err := file.TryLock(); {
		case err != nil:
			return nil, b.fault("watching for it", err)
		case !ok:
			return nil, fmt.Errorf("the book %s: %w", b.name, ErrClaimed)
		}
		return func() { _ = file.Close() }, nil // the lock ends with the process, if not before
	}
	conn, err := b.db.Conn(ctx)
	if err != nil {
		return nil, b.fault("watching for it", err)
	}
	var ok bool
	if err := conn.QueryRowContext(ctx, "select pg_try_advisory_lock($1)", claimed).Scan(&ok); err != nil || !ok {
		_ = conn.Close() // what was wrong is told
		if err == nil {
			err = ErrClaimed
		}
		return nil, fmt.Errorf("the book %s: %w", b.name, err)
	}
	return func() {
		_, _ = conn.ExecContext(context.WithoutCancel(ctx), "select pg_advisory_unlock($1)", claimed) // it ends with the connection, if not before
		_ = conn.Close()
	}, nil
}
