package pack

import (
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// What the world's tables name can be asked without a pack: nothing is inflected,
// and no language is loaded.

// WorldIDs are the IDs of a class of the world's entries in a folder, such as
// "subject", by the alphabet.
func WorldIDs(fsys fs.FS, dir, class string) ([]string, error) {
	var out []string
	err := eachEntry(fsys, dir, class, func(id, forms string) {
		if forms == "" {
			out = append(out, id)
		}
	})
	slices.Sort(out)
	return slices.Compact(out), err
}

// WorldNamed are the IDs of the entries of a class one of whose forms is a
// name, in any language, whatever its letters' size and marks; of a holder the
// surname alone is a name too. By the alphabet.
func WorldNamed(fsys fs.FS, dir, class, name string) ([]string, error) {
	want := bareName(name)
	if want == "" {
		return nil, nil
	}
	var out []string
	err := eachEntry(fsys, dir, class, func(id, forms string) {
		for form := range strings.SplitSeq(forms, ";") {
			form = strings.TrimSpace(form)
			at := strings.IndexByte(form, '*') + 1
			if at == 0 {
				at = strings.LastIndexByte(form, ' ') + 1
			}
			if bareName(form) == want || class == "holder" && bareName(form[at:]) == want {
				out = append(out, id)
			}
		}
	})
	slices.Sort(out)
	return slices.Compact(out), err
}

// bareName writes a name as it is compared: letters and figures, small, without marks.
func bareName(s string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(s) {
		if unicode.IsLetter(r) && !unicode.Is(unicode.Lm, r) || unicode.IsDigit(r) {
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}

// eachEntry hands on the entries of a class: its ID with "", and then with its forms in each language.
func eachEntry(fsys fs.FS, dir, class string, visit func(id, forms string)) error {
	files, err := fs.Glob(fsys, path.Join(dir, "*.lex"))
	if err != nil {
		return fmt.Errorf("listing %s: %w", dir, err)
	}
	for _, file := range files {
		src, err := ReadFile(fsys, file, file)
		if err != nil {
			return err
		}
		in, id := false, ""
		for line := range strings.Lines(src) {
			t := strings.TrimSpace(line)
			switch {
			case t == "" || strings.ContainsRune("#>=!", rune(t[0])):
			case line[0] == '[':
				head, _, _ := strings.Cut(strings.Trim(t, "[]"), " ")
				in, id = head == class, ""
			case !in:
			case line[0] != ' ' && line[0] != '\t':
				id, _, _ = strings.Cut(t, "|")
				id = strings.TrimSpace(id)
				visit(id, "")
			default:
				if _, forms, ok := strings.Cut(t, ":"); ok && id != "" {
					visit(id, forms)
				}
			}
		}
	}
	return nil
}
