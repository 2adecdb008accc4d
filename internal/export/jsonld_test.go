package export

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/mahdar/mahdar/internal/encounter"
	"github.com/piprate/json-gold/ld"
)

// noNetwork fails whatever is to be fetched: the context must stand in the document.
type noNetwork struct{}

func (noNetwork) LoadDocument(u string) (*ld.RemoteDocument, error) {
	return nil, fmt.Errorf("%s would be fetched", u)
}

// expand gives the document's nodes by graph, as json-gold expands and flattens them.
func expand(t *testing.T, articles []encounter.Article, encounters []encounter.Encounter) []any {
	t.Helper()
	var out bytes.Buffer
	if _, err := JSONLD(&out, each(articles...), each(encounters...)); err != nil {
		t.Fatal(err)
	}
	var doc any
	if err := json.Unmarshal(out.Bytes(), &doc); err != nil {
		t.Fatal(err)
	}
	opts := ld.NewJsonLdOptions("")
	opts.DocumentLoader, opts.SafeMode = noNetwork{}, true // safe mode: a term without a meaning is an error, not dropped
	expanded, err := ld.NewJsonLdProcessor().Expand(doc, opts)
	if err != nil {
		t.Fatal(err)
	}
	return expanded
}

const (
	schemaOrg = "https://schema.org/"
	oa        = "http://www.w3.org/ns/oa#"
)

func one(n map[string]any, term string) any {
	list, _ := n[term].([]any)
	if len(list) != 1 {
		return nil
	}
	v, _ := list[0].(map[string]any)
	if id, ok := v["@id"]; ok && len(v) == 1 {
		return id
	}
	if value, ok := v["@value"]; ok {
		return value
	}
	return v
}

func is(n map[string]any, typ string) bool {
	types, _ := n["@type"].([]any)
	return slices.Contains(types, any(typ))
}

func TestJSONLD(t *testing.T) {
	articles := samples(t)
	top := expand(t, articles, []encounter.Encounter{lavrovWang(t)})
	if len(top) != len(articles)+1 {
		t.Fatalf("%d graphs and encounters", len(top))
	}
	types, ids := map[string]int{}, map[string]bool{}
	for i, a := range articles {
		graph := top[i].(map[string]any)
		if graph["@id"] != "urn:mahdar:minutes:"+a.SHA256 {
			t.Errorf("the graph of %s is %s", a.ID, graph["@id"])
		}
		runes := []rune(a.Text)
		for _, x := range graph["@graph"].([]any) {
			n := x.(map[string]any)
			id := n["@id"].(string)
			if ids[id] || !strings.HasPrefix(id, "urn:mahdar:") {
				t.Errorf("the id %s", id)
			}
			ids[id] = true
			for _, typ := range n["@type"].([]any) {
				types[typ.(string)]++
			}
			if !is(n, oa+"Annotation") {
				continue
			}
			target := one(n, oa+"hasTarget").(map[string]any)
			if one(target, oa+"hasSource") != "urn:mahdar:article:"+a.SHA256 {
				t.Errorf("%s is about %v", id, target)
			}
			selectors := target[oa+"hasSelector"].([]any)
			position, words := selectors[0].(map[string]any), selectors[1].(map[string]any)
			if !is(position, oa+"TextPositionSelector") || !is(words, oa+"TextQuoteSelector") {
				t.Fatalf("%s has the selectors %v", id, selectors)
			}
			from, to := int(one(position, oa+"start").(float64)), int(one(position, oa+"end").(float64))
			exact := one(words, oa+"exact").(string)
			if string(runes[from:to]) != exact {
				t.Errorf("%s: the characters %d to %d are %q, not %q", id, from, to, string(runes[from:to]), exact)
			}
			if !strings.Contains(a.Text, one(words, oa+"prefix").(string)+exact+one(words, oa+"suffix").(string)) {
				t.Errorf("%s: the words around %q are not the text's", id, exact)
			}
		}
	}
	direct := 0
	for _, a := range articles {
		for _, s := range a.Statements {
			if s.Mode != "indirect" {
				direct++
			}
		}
	}
	n := counted(articles)
	for typ, want := range map[string]int{"Article": len(articles), "Event": n["meetings"], "TravelAction": n["visits"], "Quotation": direct, "CreativeWork": n["statements"] - direct, "Action": n["events"]} {
		if types[schemaOrg+typ] != want {
			t.Errorf("%d of %s, not %d", types[schemaOrg+typ], typ, want)
		}
	}
	e := top[len(top)-1].(map[string]any)
	if e["@id"] != "urn:mahdar:encounter:lavrov-wang" || !is(e, schemaOrg+"Event") {
		t.Errorf("the encounter is %v", e)
	}
	for _, account := range e["urn:mahdar:term:account"].([]any) {
		if id := account.(map[string]any)["@id"].(string); !ids[id] {
			t.Errorf("the account %s is no meeting of the document", id)
		}
	}
}

// TestJSONLDSpansComeBack: from the selectors the bytes are found again.
func TestJSONLDSpansComeBack(t *testing.T) {
	a := samples(t)[2]
	count := newCharacters(a.Text)
	at := make([]int, 0, len(a.Text))
	for i := range a.Text {
		at = append(at, i)
	}
	at = append(at, len(a.Text))
	for _, s := range a.Statements {
		if at[count.at(s.Content.Start)] != s.Content.Start || at[count.at(s.Content.End)] != s.Content.End {
			t.Errorf("%+v does not come back", s.Content)
		}
	}
}

// TestJSONLDIsRDF: it is a data set with a graph for each article.
func TestJSONLDIsRDF(t *testing.T) {
	var out bytes.Buffer
	if _, err := JSONLD(&out, each(samples(t)[:2]...), nil); err != nil {
		t.Fatal(err)
	}
	var doc any
	if err := json.Unmarshal(out.Bytes(), &doc); err != nil {
		t.Fatal(err)
	}
	opts := ld.NewJsonLdOptions("")
	opts.DocumentLoader = noNetwork{}
	set, err := ld.NewJsonLdProcessor().ToRDF(doc, opts)
	if err != nil {
		t.Fatal(err)
	}
	graphs := set.(*ld.RDFDataset).Graphs
	if len(graphs) != 3 || len(graphs["@default"]) != 0 {
		t.Errorf("%d graphs, and %d statements that no article makes", len(graphs), len(graphs["@default"]))
	}
	for name, quads := range graphs {
		for _, q := range quads {
			if o, ok := q.Object.(*ld.Literal); ok && strings.HasPrefix(q.Predicate.GetValue(), oa+"start") && o.Datatype != "http://www.w3.org/2001/XMLSchema#nonNegativeInteger" {
				t.Errorf("%s: an offset is a %s", name, o.Datatype)
			}
		}
	}
}

func TestJSONLDTakesEvilWords(t *testing.T) {
	for _, w := range evil {
		a := []encounter.Article{hostile(w)}
		e := alone(a)
		e[0].ID = w
		top := expand(t, a, e)
		if len(top) != 2 || strings.ContainsAny(top[1].(map[string]any)["@id"].(string), " \t\r\n<>\"") {
			t.Errorf("%q makes %v", w, top[1])
		}
	}
}
