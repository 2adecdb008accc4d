package book

import "context"

func (w *writing) link(ctx context.Context, meetings, loose []int64) error { return nil }
