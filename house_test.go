package mahdar_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

// The house's rules, as far as a program can hold them. Each is a function
// from one file to its breaches, and each is shown a file that breaks it.

// longest is how many lines a file may have before it holds more than one subject.
const longest = 550

// languageCodes are those of the packs; engine code must not tell languages apart by them.
var languageCodes = []string{"ar", "en", "es", "fr", "ru", "zh"}

type goFile struct {
	path string
	src  []byte
	tree *ast.File
	set  *token.FileSet
}

func parseGo(path string, src []byte) (goFile, error) {
	set := token.NewFileSet()
	tree, err := parser.ParseFile(set, path, src, parser.SkipObjectResolution|parser.ParseComments)
	return goFile{path, src, tree, set}, err
}

func (f goFile) at(n ast.Node) string {
	return fmt.Sprintf("%s:%d", f.path, f.set.Position(n.Pos()).Line)
}

// goFiles are the project's Go files outside lang/; tests among them only where asked for.
func goFiles(t *testing.T, tests bool) []goFile {
	t.Helper()
	var files []goFile
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && path != "." && (path == "lang" || d.Name() == "testdata" || strings.HasPrefix(d.Name(), ".")) {
			return filepath.SkipDir
		}
		if d.IsDir() || filepath.Ext(path) != ".go" || !tests && strings.HasSuffix(path, "_test.go") {
			return nil
		}
		src, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		f, err := parseGo(path, src)
		if err != nil {
			return err
		}
		files = append(files, f)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(files) < 10 {
		t.Fatalf("only %d files were found: the walk is broken", len(files))
	}
	return files
}

// foreignLetters finds letters and combining marks beyond ASCII in string and
// character literals, written out or escaped: they belong to a pack.
func foreignLetters(f goFile) []string {
	var out []string
	ast.Inspect(f.tree, func(n ast.Node) bool {
		lit, ok := n.(*ast.BasicLit)
		if !ok || lit.Kind != token.STRING && lit.Kind != token.CHAR {
			return true
		}
		text, err := strconv.Unquote(lit.Value)
		if err != nil {
			text = lit.Value
		}
		for _, r := range text {
			if r > unicode.MaxASCII && r != unicode.ReplacementChar && (unicode.IsLetter(r) || unicode.IsMark(r)) {
				out = append(out, fmt.Sprintf("%s: %q holds the letter %q, which belongs to a pack in lang/", f.at(lit), text, r))
				break
			}
		}
		return true
	})
	return out
}

// languageBranches finds comparisons with a language's code, and cases on one.
func languageBranches(f goFile) []string {
	isCode := func(e ast.Expr) bool {
		lit, ok := e.(*ast.BasicLit)
		if !ok || lit.Kind != token.STRING {
			return false
		}
		text, err := strconv.Unquote(lit.Value)
		return err == nil && slices.Contains(languageCodes, text)
	}
	var out []string
	breach := func(n ast.Node) {
		out = append(out, f.at(n)+": a branch on a language's code; say what differs in the pack's data")
	}
	ast.Inspect(f.tree, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.BinaryExpr:
			if (n.Op == token.EQL || n.Op == token.NEQ) && (isCode(n.X) || isCode(n.Y)) {
				breach(n)
			}
		case *ast.CaseClause:
			if slices.ContainsFunc(n.List, isCode) {
				breach(n)
			}
		case *ast.IndexExpr: // a table by code is a branch too
			if isCode(n.Index) {
				breach(n)
			}
		case *ast.KeyValueExpr:
			if isCode(n.Key) {
				breach(n)
			}
		}
		return true
	})
	return out
}

// tooLong finds a file of more lines than one subject needs; generated ones may be as long as they are.
func tooLong(f goFile) []string {
	if ast.IsGenerated(f.tree) {
		return nil
	}
	if n := strings.Count(string(f.src), "\n"); n > longest {
		return []string{fmt.Sprintf("%s: %d lines, more than %d: it holds more than one subject", f.path, n, longest)}
	}
	return nil
}

// vagueNames finds packages whose name says nothing of what they are for.
func vagueNames(f goFile) []string {
	if name := f.tree.Name.Name; slices.Contains([]string{"util", "utils", "common", "helper", "helpers", "misc", "shared", "base"}, name) {
		return []string{f.path + ": package " + name + " says nothing of what it is for"}
	}
	return nil
}

// undocumented finds exported names without a comment, in files that are no tests.
func undocumented(f goFile) []string {
	if strings.HasSuffix(f.path, "_test.go") {
		return nil
	}
	var out []string
	missing := func(n ast.Node, name string) {
		out = append(out, fmt.Sprintf("%s: %s has no comment", f.at(n), name))
	}
	for _, decl := range f.tree.Decls {
		switch d := decl.(type) {
		case *ast.FuncDecl:
			if d.Name.IsExported() && d.Doc == nil && exportedReceiver(d) && !wellKnown[d.Name.Name] {
				missing(d, d.Name.Name)
			}
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				switch s := spec.(type) {
				case *ast.TypeSpec:
					if s.Name.IsExported() && d.Doc == nil && s.Doc == nil && s.Comment == nil {
						missing(s, s.Name.Name)
					}
				case *ast.ValueSpec:
					for _, name := range s.Names {
						if name.IsExported() && d.Doc == nil && s.Doc == nil && s.Comment == nil {
							missing(s, name.Name)
						}
					}
				}
			}
		}
	}
	return out
}

// wellKnown are methods whose meaning the standard library has settled.
var wellKnown = map[string]bool{"Error": true, "Unwrap": true, "String": true, "Len": true, "Less": true, "Swap": true, "Read": false}

func exportedReceiver(d *ast.FuncDecl) bool {
	if d.Recv == nil || len(d.Recv.List) == 0 {
		return true
	}
	t := d.Recv.List[0].Type
	if star, ok := t.(*ast.StarExpr); ok {
		t = star.X
	}
	if index, ok := t.(*ast.IndexExpr); ok {
		t = index.X
	}
	id, ok := t.(*ast.Ident)
	return ok && id.IsExported()
}

func TestHouse(t *testing.T) {
	rules := []struct {
		name  string
		rule  func(goFile) []string
		tests bool // whether it holds for tests too
		bad   string
		good  string
	}{
		{"no letters of a language", foreignLetters, false,
			"package x\nvar a = []any{\"\u0642\u0627\u0644\", '\u0436', \"caf\\u00e9\", `\u4f1a`, \"e\\u0301\"}",
			"package x\n// \u0642\u0627\u0644\nvar a = []any{\"plain → “quoted” … · 、。\", '«', 0x0649, \"\\u2068\\uFFFD\"}"},
		{"no branch on a language", languageBranches, false,
			"package x\nfunc f(l string, m map[string]int) int {\nif l == \"ar\" || \"zh\" != l { return 1 }\nswitch l {\ncase \"x\", \"fr\": return m[\"en\"]\n}\nreturn map[string]int{\"ru\": 1}[l]\n}",
			"package x\nfunc f(l string) bool { return l == \"english\" || l == \"\" || len(\"ar\") > 2 }"},
		{"files of one subject", tooLong, true, "package x\n" + strings.Repeat("// a line\n", longest), "// Code generated by x. DO NOT EDIT.\npackage x\n" + strings.Repeat("// a line\n", longest)},
		{"packages named for what they do", vagueNames, true, "package helpers", "package source"},
		{"exported names documented", undocumented, false,
			"package x\nfunc F() {}\ntype T int\nfunc (t *T) M() {}\nvar V int\nconst C = 1",
			"package x\n// F does.\nfunc F() {}\n// T is.\ntype T int\nfunc (t *T) String() string { return \"\" }\ntype u int\nfunc (u) M() {}\n// Some values.\nvar (\n\tV int\n)"},
	}
	for _, r := range rules {
		t.Run(r.name, func(t *testing.T) {
			want := map[string]int{"no letters of a language": 5, "no branch on a language": 5, "exported names documented": 5}[r.name]
			want = max(want, 1)
			bad, err := parseGo("bad.go", []byte(r.bad))
			if err != nil {
				t.Fatal(err)
			}
			if got := r.rule(bad); len(got) != want {
				t.Errorf("the rule sees %d of %d breaches in a file made to break it: %q", len(got), want, got)
			}
			good, err := parseGo("good.go", []byte(r.good))
			if err != nil {
				t.Fatal(err)
			}
			if got := r.rule(good); len(got) != 0 {
				t.Errorf("the rule sees breaches in a file that keeps it: %q", got)
			}
			for _, f := range goFiles(t, r.tests) {
				for _, breach := range r.rule(f) {
					t.Error(breach)
				}
			}
		})
	}
}
