package export

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/encounter"
)

// readGraph is what the test takes from a GraphML file: not the writer's types.
type readGraph struct {
	XMLName xml.Name `xml:"http://graphml.graphdrawing.org/xmlns graphml"`
	Keys    []struct {
		ID   string `xml:"id,attr"`
		For  string `xml:"for,attr"`
		Name string `xml:"attr.name,attr"`
		Type string `xml:"attr.type,attr"`
	} `xml:"key"`
	Graph struct {
		EdgeDefault string        `xml:"edgedefault,attr"`
		Nodes       []readElement `xml:"node"`
		Edges       []readElement `xml:"edge"`
	} `xml:"graph"`
}

type readElement struct {
	ID     string `xml:"id,attr"`
	Source string `xml:"source,attr"`
	Target string `xml:"target,attr"`
	Data   []struct {
		Key   string `xml:"key,attr"`
		Value string `xml:",chardata"`
	} `xml:"data"`
}

func (e readElement) data(key string) string {
	for _, d := range e.Data {
		if d.Key == key {
			return d.Value
		}
	}
	return ""
}

// graphOf writes and reads a graph, and holds it to what GraphML's schema
// (graphml-structure.xsd 1.0) and its key constraints ask: names are XML names
// and unique, data have a key declared for their element, once and of its
// type, and edges have two nodes that are there.
func graphOf(t *testing.T, encounters ...encounter.Encounter) readGraph {
	t.Helper()
	var out bytes.Buffer
	n, err := GraphML(&out, each(encounters...))
	if err != nil {
		t.Fatal(err)
	}
	var g readGraph
	dec := xml.NewDecoder(bytes.NewReader(out.Bytes()))
	if err := dec.Decode(&g); err != nil {
		t.Fatalf("%v in\n%s", err, out.String())
	}
	if _, err := dec.Token(); err != nil && !errors.Is(err, io.EOF) {
		t.Fatal(err)
	}
	if g.Graph.EdgeDefault != "undirected" || len(g.Graph.Edges) != n.Written {
		t.Errorf("%d edges of %+v", len(g.Graph.Edges), n)
	}
	ids, types := map[string]bool{}, map[string]string{}
	unique := func(id string) {
		if id == "" || ids[id] || strings.ContainsAny(id, " :<>\"") || id[0] >= '0' && id[0] <= '9' {
			t.Errorf("the id %q", id)
		}
		ids[id] = true
	}
	for _, k := range g.Keys {
		unique("k-" + k.ID)
		if !slices.Contains([]string{"node", "edge"}, k.For) || !slices.Contains([]string{"boolean", "int", "long", "float", "double", "string"}, k.Type) || k.Name == "" {
			t.Errorf("the key %+v", k)
		}
		types[k.For+" "+k.ID] = k.Type
	}
	check := func(kind string, e readElement) {
		unique(e.ID)
		seen := map[string]bool{}
		for _, d := range e.Data {
			typ := types[kind+" "+d.Key]
			_, notInt := strconv.Atoi(d.Value)
			if typ == "" || seen[d.Key] || typ == "int" && notInt != nil || typ == "double" && notInt != nil {
				t.Errorf("%s %s: data %+v of the type %q", kind, e.ID, d, typ)
			}
			seen[d.Key] = true
		}
	}
	for _, e := range g.Graph.Nodes {
		check("node", e)
	}
	for _, e := range g.Graph.Edges {
		check("edge", e)
		if !ids[e.Source] || !ids[e.Target] || e.Source == e.Target {
			t.Errorf("the edge %s is from %s to %s", e.ID, e.Source, e.Target)
		}
	}
	return g
}

func TestGraphML(t *testing.T) {
	e := lavrovWang(t)
	next := hostile("Lao")
	next.Actors[0] = e.Accounts[0].Article.Actors[0] // Sergey Lavrov
	next.Actors[1] = e.Accounts[0].Article.Actors[1]
	next.Meetings[0].Date = &mahdar.Days{Start: "2024-07-26", End: "2024-07-26"}
	planned := hostile("Thai")
	planned.Meetings[0].Status = "planned"
	g := graphOf(t, e, encounter.Encounter{ID: "next", Accounts: []encounter.Account{{Article: &next}}}, encounter.Encounter{ID: "plan", Accounts: []encounter.Account{{Article: &planned}}})
	if len(g.Graph.Nodes) != 2 || len(g.Graph.Edges) != 1 {
		t.Fatalf("two people that met twice are %d nodes and %d edges: %+v", len(g.Graph.Nodes), len(g.Graph.Edges), g.Graph)
	}
	edge := g.Graph.Edges[0]
	for key, want := range map[string]string{"weight": "2", "accounts": "4", "first": "2024-07-25", "last": "2024-07-26", "days": "2024-07-25 2024-07-26"} {
		if got := edge.data(key); got != want {
			t.Errorf("%s is %q, not %q", key, got, want)
		}
	}
	names := []string{g.Graph.Nodes[0].data("label"), g.Graph.Nodes[1].data("label")}
	if !slices.Contains(names, "Sergey Lavrov") || !slices.Contains(names, "Wang Yi") {
		t.Errorf("the nodes are %q", names)
	}
}

func TestGraphMLOfTheSamples(t *testing.T) {
	g := graphOf(t, alone(samples(t))...)
	if len(g.Graph.Nodes) < 15 || len(g.Graph.Edges) < 15 {
		t.Errorf("%d nodes and %d edges", len(g.Graph.Nodes), len(g.Graph.Edges))
	}
}

func TestGraphMLTakesEvilWords(t *testing.T) {
	for _, w := range evil {
		g := graphOf(t, alone([]encounter.Article{hostile(w)})...)
		if len(g.Graph.Nodes) != 2 || len(g.Graph.Edges) != 1 {
			t.Errorf("%q makes %d nodes", w, len(g.Graph.Nodes))
		}
	}
}

// TestOfficeIsItsHolder: who is unnamed in one account and named in another is one party.
func TestOfficeIsItsHolder(t *testing.T) {
	office := mahdar.Actor{ID: "a1", Kind: "office", Role: ptr("foreign-minister"), Country: ptr("LAO")}
	person := mahdar.Actor{ID: "a2", Kind: "person", Name: ptr("Saleumxay Kommasith"), Role: ptr("foreign-minister"), Country: ptr("LAO")}
	other := mahdar.Actor{ID: "a3", Kind: "office", Role: ptr("foreign-minister"), Country: ptr("THA")}
	got := together([]*mahdar.Actor{&office, &other}, []*mahdar.Actor{&person})
	if len(got) != 2 || got[0].Actor != &other || got[1].Actor != &person {
		t.Errorf("got %+v", got)
	}
}
