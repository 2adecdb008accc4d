package markup

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

// unclosed is a page with formatting elements that are not closed, and paragraphs.
func unclosed(elements, paragraphs int) string {
	var b strings.Builder
	b.WriteString("<p>")
	for i := range elements {
		fmt.Fprintf(&b, "<b id=%d>", i)
	}
	b.WriteString("</p>")
	for range paragraphs {
		b.WriteString("<p>x</p>")
	}
	return b.String()
}

// TestCheck refuses pages whose trees would be large, however short they are, and no others.
func TestCheck(t *testing.T) {
	for name, page := range map[string]string{
		"formatting elements that stand in each paragraph": unclosed(450, 2000),
		"links":      strings.Repeat("<a href=x>y", 500_000),
		"elements":   strings.Repeat("<p>", 1_500_000),
		"a tag":      "<p a='" + strings.Repeat("a", 2*maxToken) + "'>",
		"attributes": strings.Repeat("<p a b c d e f g h>", 200_000),
	} {
		if _, err := Parse(page); !errors.Is(err, ErrMany) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, page := range map[string]string{
		"a long page": strings.Repeat("<p><b>The minister</b> met the <i>president</i> of <a href=/x>France</a>.</p>", 20_000),
		"some formatting elements that somebody forgot to close": unclosed(20, 10_000),
		"a script": "<script>" + strings.Repeat("<b>", 500_000) + "</script><p>x",
	} {
		if _, err := Parse(page); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := Parse(strings.Repeat("<div>", 600)); !errors.Is(err, ErrDeep) {
		t.Errorf("elements within elements: %v", err)
	}
}

// FuzzCheck: what is let through has about as many nodes as were counted.
func FuzzCheck(f *testing.F) {
	f.Add("<p><b><i></p><p>x</p><p>y</p>")
	f.Add("<a href=x><table><a>")
	f.Add("<svg><font color=x><math><mi><b></math>")
	f.Fuzz(func(t *testing.T, text string) {
		doc, err := Parse(text)
		if err != nil {
			return
		}
		n := 0
		for range doc.Descendants() {
			n++
		}
		if n > 2*maxNodes {
			t.Errorf("%d nodes of %d bytes", n, len(text))
		}
	})
}
