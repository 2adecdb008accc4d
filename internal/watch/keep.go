package watch

import (
	"context"
	"sync"

	"github.com/mahdar/mahdar/internal/book"
)

// mostAtOnce is how many addresses are kept in one transaction.
const mostAtOnce = 100

// keeper writes what came of visits, those that wait together in one transaction.
type keeper struct {
	book  *book.Book
	count *metrics
	todo  chan keeping
	kept  book.Added // until it has ended, its own
	ended sync.WaitGroup
}

// keeping is what one visit wants kept.
type keeping struct {
	got  book.Got
	done chan<- error
}

func newKeeper(b *book.Book, count *metrics) *keeper {
	k := &keeper{book: b, count: count, todo: make(chan keeping)}
	k.ended.Go(k.run)
	return k
}

// keep returns once what a visit brought is in the book.
func (k *keeper) keep(ctx context.Context, got book.Got) error {
	if ctx.Err() != nil { // it may have ended
		return ctx.Err()
	}
	done := make(chan error, 1)
	select {
	case k.todo <- keeping{got, done}:
	case <-ctx.Done():
		return ctx.Err()
	}
	return <-done
}

// end waits until all is kept. Nothing may be given it any more.
func (k *keeper) end() {
	close(k.todo)
	k.ended.Wait()
}

func (k *keeper) run() {
	for first := range k.todo {
		all := []keeping{first}
	waiting:
		for len(all) < mostAtOnce {
			select {
			case x, ok := <-k.todo:
				if !ok {
					break waiting
				}
				all = append(all, x)
			default:
				break waiting
			}
		}
		k.write(all)
	}
}

// write keeps what several visits brought. What was read is kept though the watcher is to stop.
func (k *keeper) write(all []keeping) {
	var got []book.Got
	for _, x := range all {
		got = append(got, x.got)
	}
	done, err := k.book.AddGot(context.Background(), got)
	if err == nil {
		k.kept.New, k.kept.Changed = k.kept.New+done.New, k.kept.Changed+done.Changed
		k.count.articles.WithLabelValues("new").Add(float64(done.New))
		k.count.articles.WithLabelValues("changed").Add(float64(done.Changed))
	}
	for _, x := range all {
		x.done <- err
	}
}
