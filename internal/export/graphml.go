package export

import (
	"bufio"
	"cmp"
	"encoding/xml"
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// The parts of a GraphML file (graphml.graphdrawing.org).
type (
	graphKey struct {
		XMLName xml.Name `xml:"key"`
		ID      string   `xml:"id,attr"`
		For     string   `xml:"for,attr"`
		Name    string   `xml:"attr.name,attr"`
		Type    string   `xml:"attr.type,attr"`
	}
	graphData struct {
		Key   string `xml:"key,attr"`
		Value string `xml:",chardata"`
	}
	graphNode struct {
		XMLName xml.Name    `xml:"node"`
		ID      string      `xml:"id,attr"`
		Data    []graphData `xml:"data"`
	}
	graphEdge struct {
		XMLName xml.Name    `xml:"edge"`
		ID      string      `xml:"id,attr"`
		Source  string      `xml:"source,attr"`
		Target  string      `xml:"target,attr"`
		Data    []graphData `xml:"data"`
	}
)

var graphKeys = []graphKey{
	{ID: "label", For: "node", Name: "label", Type: "string"},
	{ID: "kind", For: "node", Name: "kind", Type: "string"},
	{ID: "country", For: "node", Name: "country", Type: "string"},
	{ID: "org", For: "node", Name: "org", Type: "string"},
	{ID: "encounters", For: "node", Name: "encounters", Type: "int"},
	{ID: "weight", For: "edge", Name: "weight", Type: "double"},
	{ID: "accounts", For: "edge", Name: "accounts", Type: "int"},
	{ID: "first", For: "edge", Name: "first", Type: "string"},
	{ID: "last", For: "edge", Name: "last", Type: "string"},
	{ID: "days", For: "edge", Name: "days", Type: "string"},
}

// meetings are how often two parties met.
type meetingsOf struct {
	count, accounts int
	days            map[string]bool
}

// GraphML writes who met whom as an undirected graph: a node for each party, an
// edge for each two of different sides that met, with how many encounters that
// was (weight), how many accounts tell of them, and on which days. Encounters
// that are planned, proposed or called off make no edge. It keeps the graph,
// not the encounters.
func GraphML(w io.Writer, encounters Encounters) (Count, error) {
	parties, met := map[string]party{}, map[string]int{}
	edges := map[[2]string]*meetingsOf{}
	for e, err := range encounters {
		if err != nil {
			return Count{}, err
		}
		t := tellingOf(&e)
		if t.status != "held" {
			continue
		}
		for _, p := range t.parties {
			if _, ok := parties[p.key]; !ok {
				parties[p.key] = p
			}
			met[p.key]++
		}
		for _, pair := range pairs(t.parties) {
			k := [2]string{pair[0].key, pair[1].key}
			if edges[k] == nil {
				edges[k] = &meetingsOf{days: map[string]bool{}}
			}
			edges[k].count++
			edges[k].accounts += len(e.Accounts)
			if t.days != nil && !vague(t.days.Start, t.days.End) {
				edges[k].days[t.days.Start] = true
			}
		}
	}
	buf := bufio.NewWriterSize(w, 64<<10)
	n, err := writeGraph(buf, parties, met, edges)
	if err != nil {
		return n, fmt.Errorf("writing the graph: %w", err)
	}
	return n, buf.Flush()
}

func writeGraph(w *bufio.Writer, parties map[string]party, met map[string]int, edges map[[2]string]*meetingsOf) (Count, error) {
	var n Count
	if _, err := w.WriteString(xml.Header + `<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"` +
		` xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">` + "\n"); err != nil {
		return n, err
	}
	enc := xml.NewEncoder(w)
	enc.Indent("", " ")
	for _, k := range graphKeys {
		if err := enc.Encode(k); err != nil {
			return n, err
		}
	}
	if _, err := w.WriteString("\n<graph id=\"encounters\" edgedefault=\"undirected\">\n"); err != nil {
		return n, err
	}
	ids := map[string]string{}
	for _, k := range slices.Sorted(maps.Keys(parties)) {
		p := parties[k]
		ids[k] = "n" + digest([]byte(k))
		if err := enc.Encode(graphNode{ID: ids[k], Data: some(
			graphData{"label", called(p.Actor)}, graphData{"kind", p.Kind}, graphData{"country", value(p.Country)}, graphData{"org", value(p.Org)},
			graphData{"encounters", strconv.Itoa(met[k])},
		)}); err != nil {
			return n, err
		}
	}
	order := slices.SortedFunc(maps.Keys(edges), func(a, b [2]string) int {
		return cmp.Or(cmp.Compare(a[0], b[0]), cmp.Compare(a[1], b[1]))
	})
	for _, k := range order {
		e := edges[k]
		days := slices.Sorted(maps.Keys(e.days))
		data := []graphData{{"weight", strconv.Itoa(e.count)}, {"accounts", strconv.Itoa(e.accounts)}}
		if len(days) > 0 {
			data = append(data, graphData{"first", days[0]}, graphData{"last", days[len(days)-1]}, graphData{"days", strings.Join(days, " ")})
		}
		if err := enc.Encode(graphEdge{ID: "e" + digest([]byte(k[0]+"\x00"+k[1])), Source: ids[k[0]], Target: ids[k[1]], Data: data}); err != nil {
			return n, err
		}
		n.Written++
	}
	_, err := w.WriteString("\n</graph>\n</graphml>\n")
	return n, err
}

// some leaves out data without a value.
func some(data ...graphData) []graphData {
	return slices.DeleteFunc(data, func(d graphData) bool { return d.Value == "" })
}
