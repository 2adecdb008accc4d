package mahdar_test

import (
	"go/ast"
	"go/token"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// TestPacksAreDocumented holds docs/packs.md to the engine: every class, flag,
// marker, frame and complement of the packs' tables, and every attribute that
// the reader asks an entry for, is in it.
func TestPacksAreDocumented(t *testing.T) {
	src, err := os.ReadFile("docs/packs.md")
	if err != nil {
		t.Fatal(err)
	}
	known := map[string]bool{}
	for _, w := range regexp.MustCompile("[a-z0-9]+(-[a-z]+)*").FindAllString(string(src), -1) {
		known[w] = true
	}
	tables := []string{"classNames", "flagNames", "markerNames", "frameNames", "needNames", "featNames"}
	words := map[string]string{}
	text := func(e ast.Expr) string {
		lit, ok := e.(*ast.BasicLit)
		if !ok || lit.Kind != token.STRING {
			return ""
		}
		s, _ := strconv.Unquote(lit.Value)
		return s
	}
	for _, f := range goFiles(t, false) {
		if !strings.HasPrefix(f.path, "internal/pack/") && !strings.HasPrefix(f.path, "internal/reader/") {
			continue
		}
		ast.Inspect(f.tree, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				sel, ok := n.Fun.(*ast.SelectorExpr)
				if !ok || len(n.Args) != 1 || sel.Sel.Name != "Has" && sel.Sel.Name != "Get" {
					return true
				}
				if s := text(n.Args[0]); s != "" {
					words[s] = f.at(n)
				}
			case *ast.ValueSpec:
				if len(n.Values) != 1 || !slices.Contains(tables, n.Names[0].Name) {
					return true
				}
				lit, ok := n.Values[0].(*ast.CompositeLit)
				if !ok {
					return true
				}
				for _, e := range lit.Elts {
					if kv, ok := e.(*ast.KeyValueExpr); ok {
						words[text(kv.Key)] = f.at(n)
					}
				}
			}
			return true
		})
	}
	if len(words) < 120 {
		t.Fatalf("only %d words of the packs were found: the walk is broken", len(words))
	}
	for w, at := range words {
		if !known[w] {
			t.Errorf("%s: the packs' word %q is not in docs/packs.md", at, w)
		}
	}
}
