package compare_test

import (
	"bytes"
	"slices"
	"strings"
	"testing"

	"github.com/mahdar/mahdar/internal/compare"
	"github.com/mahdar/mahdar/internal/encounter"
	"golang.org/x/net/html"
)

// TestPage: the page stands alone, every quotation says its language and direction, every
// link leads to a place on it, and every row has a cell for every account.
func TestPage(t *testing.T) {
	e := samplesEncounter(t)
	for _, accounts := range [][]encounter.Account{e.Accounts, e.Accounts[1:4]} {
		c := compare.Of(encounter.Encounter{Accounts: accounts})
		raw, err := c.HTML()
		if err != nil {
			t.Fatal(err)
		}
		doc, err := html.Parse(bytes.NewReader(raw))
		if err != nil {
			t.Fatal(err)
		}
		ids, links, quotes, rtl := map[string]bool{}, []string{}, 0, 0
		for n := range doc.Descendants() {
			if n.Type != html.ElementNode {
				continue
			}
			attr := func(key string) string {
				i := slices.IndexFunc(n.Attr, func(a html.Attribute) bool { return a.Key == key })
				if i < 0 {
					return ""
				}
				return n.Attr[i].Val
			}
			if id := attr("id"); id != "" {
				if ids[id] {
					t.Errorf("the id %s stands twice", id)
				}
				ids[id] = true
			}
			switch n.Data {
			case "script", "link", "img", "iframe":
				t.Errorf("the page needs a <%s>", n.Data)
			case "a":
				if h := attr("href"); strings.HasPrefix(h, "#") {
					links = append(links, h[1:])
				}
			case "blockquote":
				quotes++
				if attr("lang") == "" || attr("dir") == "" {
					t.Error("a quotation without its language or its direction")
				}
				if attr("lang") == "ar" && attr("dir") == "rtl" {
					rtl++
				}
			}
		}
		if quotes == 0 || rtl == 0 {
			t.Errorf("%d quotations, %d of them from right to left", quotes, rtl)
		}
		for _, l := range links {
			if !ids[l] {
				t.Errorf("a link to #%s, which is not there", l)
			}
		}
		if columns := strings.Contains(string(raw), `class="columns"`); columns != (len(accounts) <= 4) {
			t.Errorf("%d accounts in columns: %v", len(accounts), columns)
		}
	}
}
