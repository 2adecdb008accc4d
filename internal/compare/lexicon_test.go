package compare_test

import (
	"io/fs"
	"strings"
	"testing"

	"github.com/mahdar/mahdar/lang"
)

// TestSubjectForms holds the forms of the subjects to what the reader can find: a star
// stands at the end of a word, and a form is given once.
func TestSubjectForms(t *testing.T) {
	files, err := fs.Glob(lang.FS, "world/subjects-*.lex")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	for _, name := range files {
		src, err := fs.ReadFile(lang.FS, name)
		if err != nil {
			t.Fatal(err)
		}
		n := 0
		for line := range strings.Lines(string(src)) {
			n++
			_, forms, ok := strings.Cut(strings.TrimSpace(line), ": ")
			if !ok || !strings.HasPrefix(line, "  ") {
				continue
			}
			seen := map[string]bool{}
			for form := range strings.SplitSeq(forms, ";") {
				form = strings.TrimSpace(form)
				if seen[form] || form == "" {
					t.Errorf("%s:%d: the form %q is empty or stands twice", name, n, form)
				}
				seen[form] = true
				for w := range strings.FieldsSeq(form) {
					if i := strings.IndexByte(w, '*'); i >= 0 && i != len(w)-1 {
						t.Errorf("%s:%d: the form %q has a star within a word", name, n, form)
					}
				}
			}
		}
	}
}
