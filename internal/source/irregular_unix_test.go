//go:build unix

package source

import (
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
)

// TestIrregularFiles wants a folder with a pipe and a link to a device to be read to its end.
func TestIrregularFiles(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "z.txt"), []byte("The ministers met."), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Mkfifo(filepath.Join(dir, "a.txt"), 0o600); err != nil {
		t.Skip(err)
	}
	if err := os.Symlink("/dev/zero", filepath.Join(dir, "b.txt")); err != nil {
		t.Skip(err)
	}
	if err := os.Symlink("z.txt", filepath.Join(dir, "c.txt")); err != nil {
		t.Skip(err)
	}
	var read, faults []string
	for it, err := range Articles(Options{}, dir) {
		if err != nil {
			faults = append(faults, err.Error())
			continue
		}
		read = append(read, filepath.Base(it.File))
	}
	if strings.Join(read, " ") != "c.txt z.txt" {
		t.Errorf("read %v", read)
	}
	if len(faults) != 2 || !strings.Contains(faults[0], "a.txt: is no regular file; ") || !strings.Contains(faults[1], "b.txt: is no regular file; ") {
		t.Errorf("faults: %v", faults)
	}
}
