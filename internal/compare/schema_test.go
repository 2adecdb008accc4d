package compare_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/mahdar/mahdar/internal/compare"
	"github.com/mahdar/mahdar/internal/encounter"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

// samplesEncounter is the thirteen accounts, in the order of their ids.
func samplesEncounter(t *testing.T) encounter.Encounter {
	t.Helper()
	articles := readSamples(t)
	e := encounter.Encounter{ID: "lavrov-wang"}
	for _, id := range strings.Fields("a-01 a-02 a-03 a-04 a-05 a-06 a-07 a-08 a-09 a-10 a-13 a-15 a-18") {
		e.Accounts = append(e.Accounts, encounter.Account{Article: articles[id], Meeting: findMeeting(articles[id])})
	}
	return e
}

// TestJSONIsOfTheSchema holds what is written to the published form, and the spans to the texts.
func TestJSONIsOfTheSchema(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile("../../docs/comparison.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	valid := func(raw []byte) error {
		v, err := jsonschema.UnmarshalJSON(bytes.NewReader(raw))
		if err != nil {
			return err
		}
		return schema.Validate(v)
	}
	e := samplesEncounter(t)
	c := compare.Of(e)
	raw, err := c.JSON()
	if err != nil {
		t.Fatal(err)
	}
	if err := valid(raw); err != nil {
		t.Error(err)
	}
	again := compare.Of(e)
	if twice, err := again.JSON(); err != nil || !bytes.Equal(raw, twice) {
		t.Error("the same accounts give another comparison the second time")
	}
	for was, is := range map[string]string{`"reported": true`: `"reported": 1`, `"verdict": "all"`: `"verdict": "each"`, `"kind": "subject"`: `"kind": "topic"`, `"start": `: `"start": -1`, `"rows": `: `"lines": `, `"agreed": `: `"accord": `} {
		broken := strings.Replace(string(raw), was, is, 1)
		if broken == string(raw) {
			t.Errorf("nothing in the comparison is written %s", was)
		} else if valid([]byte(broken)) == nil {
			t.Errorf("with %s for %s the schema is content", is, was)
		}
	}
	for _, r := range c.Rows {
		if len(r.Cells) != len(c.Accounts) {
			t.Fatalf("%s %s has %d cells for %d accounts", r.Kind, r.Label, len(r.Cells), len(c.Accounts))
		}
		for i, cell := range r.Cells {
			text := e.Accounts[i].Article.Text
			for _, w := range cell.Words {
				if text[w.Start:w.End] != w.Text || w.Sentence != nil && text[w.Sentence.Start:w.Sentence.End] != w.Within {
					t.Errorf("%s %s: %q does not stand at %v of %s", r.Kind, r.Label, w.Text, w.Span, c.Accounts[i].Article)
				}
				if w.Paragraph < 1 {
					t.Errorf("%s %s: %q stands in no paragraph", r.Kind, r.Label, w.Text)
				}
			}
			if cell.Reported && len(cell.Words) == 0 && cell.Value == "" {
				t.Errorf("%s %s: account %d reports it in no words", r.Kind, r.Label, i)
			}
		}
	}
}
