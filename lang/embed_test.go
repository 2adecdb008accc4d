package lang

import (
	"io/fs"
	"testing"
)

// TestTextsAreTheFiles holds that what is had without a copy is what is read.
func TestTextsAreTheFiles(t *testing.T) {
	n := 0
	err := fs.WalkDir(FS, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := fs.ReadFile(FS, name)
		if err != nil {
			return err
		}
		n++
		if s, ok := FS.Text(name); !ok || s != string(b) {
			t.Errorf("%s: %t, %d bytes, not %d", name, ok, len(s), len(b))
		}
		return nil
	})
	if err != nil || n < 100 {
		t.Fatal(n, err)
	}
	if _, ok := FS.Text("en/none.lex"); ok {
		t.Error("a file that is not there has a text")
	}
}
