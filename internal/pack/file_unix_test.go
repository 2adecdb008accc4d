//go:build unix

package pack

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// TestNoRegularFile wants a folder with a pipe, a link and an endless file to be read to its end.
func TestNoRegularFile(t *testing.T) {
	dir := t.TempDir()
	write := func(name, s string) {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(s), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	write("pack.toml", plainToml)
	write("good.lex", "[title role=minister]\nminister\n")
	write("big.lex", strings.Repeat("# all the same\n", maxFile/15+2))
	if err := syscall.Mkfifo(filepath.Join(dir, "pipe.lex"), 0o600); err != nil {
		t.Skip(err)
	}
	for from, to := range map[string]string{"device.lex": "/dev/zero", "pipelink.lex": "pipe.lex", "goodlink.lex": "good.lex"} {
		if err := os.Symlink(to, filepath.Join(dir, from)); err != nil {
			t.Skip(err)
		}
	}
	p, faults := Load("xx", Source{FS: os.DirFS(dir), Dir: "."})
	if p == nil || p.Entries != 2 {
		t.Errorf("the regular file and the link to it were not read: %v", faults)
	}
	want := map[string]string{"big.lex": "16 MiB", "pipe.lex": "regular", "device.lex": "regular", "pipelink.lex": "regular"}
	if len(faults) != len(want) {
		t.Errorf("%d faults, want %d: %v", len(faults), len(want), faults)
	}
	for _, f := range faults {
		if w, ok := want[f.File]; !ok || !strings.Contains(f.What, w) {
			t.Errorf("unexpected: %v", f)
		}
	}
}
