package book

import (
	"context"
	"path/filepath"
	"syscall"
	"testing"
)

// TestFullDisk fills a small disk: what was kept before is whole, and once there is room it goes on.
func TestFullDisk(t *testing.T) {
	dir := t.TempDir()
	if err := syscall.Mount("tmpfs", dir, "tmpfs", 0, "size=1m"); err != nil {
		t.Skip("a small disk cannot be made here: ", err)
	}
	defer syscall.Unmount(dir, 0)
	ctx := context.Background()
	b, err := Open(ctx, filepath.Join(dir, "book.db"), true)
	if err != nil {
		t.Fatal(err)
	}
	defer b.Close()
	all := theWeek(t)
	kept := 0
	for ; kept < len(all); kept++ {
		if _, err = b.Add(ctx, all[kept:kept+1]); err != nil {
			break
		}
	}
	oneLine(t, err, "nothing is lost of what was kept before")
	if n, err := b.Count(ctx); err != nil || n.Articles != kept || kept == 0 {
		t.Fatalf("%d were kept: %+v, %v", kept, n, err)
	}
	if err := syscall.Mount("tmpfs", dir, "tmpfs", syscall.MS_REMOUNT, "size=64m"); err != nil {
		t.Fatal(err)
	}
	if _, err := b.Add(ctx, all); err != nil {
		t.Fatal(err)
	}
	if err := b.Check(ctx, func(s string) { t.Error(s) }); err != nil {
		t.Fatal(err)
	}
}
