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

// TestMeetingTexts reads the short texts of testdata/meetings: one file a way of telling of a
// meeting, in all six languages. A line that is a language's code opens its texts; the others
// are examples as a pack has them (docs/packs.md). They are checked as a house style's are.
func TestMeetingTexts(t *testing.T) {
	files, err := filepath.Glob("testdata/meetings/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("testdata/meetings: %d files, %v", len(files), err)
	}
	code := regexp.MustCompile(`^[a-z]{2}$`)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			b, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			texts, order, lang := map[string]*strings.Builder{}, []string(nil), ""
			lines := strings.Split(strings.TrimSuffix(string(b), "\n"), "\n")
			for i, line := range lines {
				if code.MatchString(line) && texts[line] == nil {
					lang = line
					order = append(order, lang)
					// as many lines as stand before it, so that faults are told by the file's own lines
					texts[lang] = &strings.Builder{}
					fmt.Fprintf(texts[lang], "[word id=meetings]\nqqzzqq\n%s", strings.Repeat("\n", max(0, i-1)))
				} else if lang != "" {
					texts[lang].WriteString(line + "\n")
				}
			}
			if len(order) != 6 {
				t.Errorf("%s has texts in %v, not in six languages", file, order)
			}
			for _, lang := range order {
				dir := t.TempDir()
				for name, data := range map[string]string{"pack.toml": fmt.Sprintf("code = %q\n", lang), "texts.lex": texts[lang].String()} {
					if err := os.WriteFile(filepath.Join(dir, name), []byte(data), 0o600); err != nil {
						t.Fatal(err)
					}
				}
				n, faults, err := mahdar.CheckPack(dir)
				if err != nil || n == 0 {
					t.Fatalf("%s, %s: %d texts, %v", file, lang, n, err)
				}
				for _, x := range faults {
					t.Errorf("%s:%d: %s", file, x.Line, x.What)
				}
			}
		})
	}
}
