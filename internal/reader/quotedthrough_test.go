package reader

import (
	"strings"
	"testing"
	"time"
)

// TestQuotedThrough holds that what somebody is quoted with through a medium is his, where marks of more than
// one byte close the quotation.
func TestQuotedThrough(t *testing.T) {
	for _, text := range []string{
		"据路透社报道，德国总理默茨26日说：“大坝修好了。”",
		"据路透社报道，德国总理默茨26日说，“大坝修好了。”",
		"路透社报道，德国总理默茨26日说，“大坝修好了。”",
		"据路透社报道，德国总理默茨26日说，大坝修好了。",
	} {
		res := Read(packOf("zh"), Input{Text: text, Published: time.Date(2024, 7, 27, 0, 0, 0, 0, time.UTC)})
		if len(res.Statements) != 1 {
			t.Errorf("%d statements in %q", len(res.Statements), text)
			continue
		}
		s := &res.Statements[0]
		if who := res.Actors[s.Speakers[0]].Name; who != "Friedrich Merz" || s.Via < 0 || strings.Trim(text[s.Content.Start:s.Content.End], "“”。") != "大坝修好了" {
			t.Errorf("%s said %q in %q", who, text[s.Content.Start:s.Content.End], text)
		}
	}
}
