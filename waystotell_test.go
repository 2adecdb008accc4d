package mahdar_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/mahdar/mahdar"
)

// TestWaysToTell reads the short texts of testdata/meetings, visits, statements and events: one
// file a way of telling, in all six languages. A line that is a language's code opens its texts;
// the others are examples as a pack has them (docs/packs.md). They are checked as a house style's are.
func TestWaysToTell(t *testing.T) {
	code := regexp.MustCompile(`^[a-z]{2}$`)
	dirs, order := map[string]string{}, []string(nil)
	for _, kind := range []string{"meetings", "visits", "statements", "events"} {
		files, err := filepath.Glob("testdata/" + kind + "/*.txt")
		if err != nil || len(files) == 0 {
			t.Fatalf("testdata/%s: %d files, %v", kind, len(files), err)
		}
		for _, file := range files {
			b, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			texts, lang := map[string]*strings.Builder{}, ""
			for i, line := range strings.Split(strings.TrimSuffix(string(b), "\n"), "\n") {
				if code.MatchString(line) && texts[line] == nil {
					lang = line
					// as many lines as stand before it, so that faults are told by the file's own lines
					texts[lang] = &strings.Builder{}
					fmt.Fprintf(texts[lang], "[word id=texts]\nqqzzqq\n%s", strings.Repeat("\n", max(0, i-1)))
				} else if lang != "" {
					texts[lang].WriteString(line + "\n")
				}
			}
			if len(texts) != 6 {
				t.Errorf("%s has texts in %d languages, not in six", file, len(texts))
			}
			for lang, b := range texts {
				if dirs[lang] == "" {
					dirs[lang] = t.TempDir()
					order = append(order, lang)
					write(t, filepath.Join(dirs[lang], "pack.toml"), fmt.Sprintf("code = %q\n", lang))
				}
				write(t, filepath.Join(dirs[lang], kind+"-"+strings.TrimSuffix(filepath.Base(file), ".txt")+".lex"), b.String())
			}
		}
	}
	for _, lang := range order {
		t.Run(lang, func(t *testing.T) {
			n, faults, err := mahdar.CheckPack(dirs[lang])
			if err != nil || n == 0 {
				t.Fatalf("%s: %d texts, %v", lang, n, err)
			}
			for _, x := range faults {
				t.Errorf("testdata/%s:%d: %s", strings.Replace(strings.TrimSuffix(filepath.Base(x.File), ".lex"), "-", "/", 1)+".txt", x.Line, x.What)
			}
		})
	}
}

// write makes a file of a test.
func write(t *testing.T, path, text string) {
	t.Helper()
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}
