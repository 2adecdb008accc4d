package main

import (
	"iter"
	"sync"

	"github.com/mahdar/mahdar/internal/source"
)

// inOrder works on items on several goroutines and emits the results in the
// order of the items, so that the output is the same however many there are.
// An item's error, from the source or from the work, is emitted in its place.
// It stops at the first error that emit returns, and returns it. Only a few
// items are held at a time: one slow article holds up the source behind it.
func inOrder[T any](items iter.Seq2[source.Item, error], jobs int, work func(source.Item) (T, error), emit func(T, error) error) error {
	type result struct {
		out T
		err error
	}
	type task struct {
		item source.Item
		done chan result
	}
	tasks := make(chan task)
	queue := make(chan chan result, 4*jobs)
	stop := make(chan struct{})
	var wg sync.WaitGroup
	for range jobs {
		wg.Go(func() {
			for t := range tasks {
				out, err := work(t.item)
				t.done <- result{out, err}
			}
		})
	}
	wg.Go(func() {
		defer close(queue)
		defer close(tasks)
		for item, err := range items {
			done := make(chan result, 1)
			select {
			case queue <- done:
			case <-stop:
				return
			}
			if err != nil {
				done <- result{err: err}
				continue
			}
			select {
			case tasks <- task{item, done}:
			case <-stop:
				return
			}
		}
	})
	var failed error
	for done := range queue {
		r := <-done
		if failed = emit(r.out, r.err); failed != nil {
			close(stop)
			break
		}
	}
	wg.Wait()
	return failed
}
