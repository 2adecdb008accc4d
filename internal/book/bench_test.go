//go:build unix

package book

import (
	"context"
	"fmt"
	"path/filepath"
	"testing"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/encounter"
)

// BenchmarkKeep measures what a book costs beside reading, by article: what is
// made without it (prepare), and what is done in it (add), of the week with other last lines.
func BenchmarkKeep(b *testing.B) {
	var t testing.T
	all := theWeek(&t)
	b.Run("read", func(b *testing.B) {
		for i := range b.N {
			if _, err := reader.Read(ToRead(&all[i%len(all)].Article)); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("prepare", func(b *testing.B) {
		for i := range b.N {
			Prepare(&all[i%len(all)].Article)
		}
	})
	b.Run("add", func(b *testing.B) {
		ctx := context.Background()
		book, err := Open(ctx, filepath.Join(b.TempDir(), "book.db"), true)
		if err != nil {
			b.Fatal(err)
		}
		defer book.Close()
		var batch []Entry
		for i := range b.N {
			b.StopTimer()
			e := all[i%len(all)]
			e.Article = encounter.Article{Minutes: mahdar.Minutes(e.Article.Minutes)}
			e.Article.SHA256 = fmt.Sprintf("%064d", i)
			e.Seen.Page = fmt.Sprint(i)
			batch = append(batch, e)
			b.StartTimer()
			if len(batch) == 200 || i == b.N-1 {
				if _, err := book.Add(ctx, batch); err != nil {
					b.Fatal(err)
				}
				batch = nil
			}
		}
	})
}
