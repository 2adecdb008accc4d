package mahdar_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/mahdar/mahdar"
)

// What a book holds is read again when the version of a pack is another: that must be so for all
// that a reading depends on, and for nothing else.
func TestPackVersion(t *testing.T) {
	version := func(t *testing.T, file, text string) string {
		t.Helper()
		dir := t.TempDir()
		if err := os.CopyFS(dir, os.DirFS("testdata/packs/pt")); err != nil {
			t.Fatal(err)
		}
		if file != "" {
			name := filepath.Join(dir, file)
			old, err := os.ReadFile(name)
			if err != nil && !os.IsNotExist(err) {
				t.Fatal(err)
			}
			if err := os.WriteFile(name, append(old, text...), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		r, err := mahdar.NewReader(mahdar.WithPack(dir))
		if err != nil {
			t.Fatal(err)
		}
		v, err := r.PackVersion("pt")
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	was := version(t, "", "")
	if was == "" || version(t, "", "") != was {
		t.Fatalf("the version of one folder is %q and then another", was)
	}
	for file, text := range map[string]string{"README.md": "x\n", "sources.tsv": "https://a.example/\tfeed\tpt\tnews\n", "notes.txt": "x\n"} {
		if got := version(t, file, text); got != was {
			t.Errorf("with %s, which no reading reads, the version is another", file)
		}
	}
	for file, text := range map[string]string{"words.lex": "\n# a note\n", "more.lex": "# a note\n", "pack.toml": "\n# a note\n", "languages.txt": "# a note\n"} {
		if got := version(t, file, text); got == was {
			t.Errorf("with another %s the version is the same", file)
		}
	}
}
