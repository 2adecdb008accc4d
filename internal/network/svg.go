package network

import (
	"bytes"
	"cmp"
	"encoding/xml"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
)

// fontSize is how high a label is, in the picture's units, which are pixels where nobody scales it.
const fontSize = 13.0

const margin = 24.0

// colours are those of the largest groups: Okabe and Ito's, which those who see fewer colours tell apart too.
var colours = []string{"#0072b2", "#d55e00", "#009e73", "#cc79a7", "#56b4e9", "#e69f00", "#8a8a00"}

// other is the colour of all other groups.
const other = "#7a7a7a"

// style is written out for light and for dark: what draws pictures into files knows no variables.
const style = `.b{fill:#fff}text{font:13px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;fill:#1b1b1b}.h{font-size:17px;font-weight:600}.f{fill:#5c5c5c}` +
	`.l{text-anchor:middle;paint-order:stroke;stroke:#fff;stroke-width:3px;stroke-linejoin:round}.e{stroke:#8795a1;stroke-opacity:.6;fill:none}.n{stroke:#fff;stroke-width:1.5px}` +
	`@media (prefers-color-scheme:dark){.b{fill:#15181c}text{fill:#eceff1}.f{fill:#a9b1b8}.l{stroke:#15181c}.e{stroke:#8fa0ae}.n{stroke:#15181c}}`

// Picture is what a drawing says beside the network.
type Picture struct {
	Title       string // what is drawn
	Description string // the same in words, for those who do not see it
	Note        string // how it is to be read
}

// SVG draws the network as a picture that stands alone: no script, no font, no
// network. It is light or dark as the reader's screen is. Every node and every
// tie says what it is where it is pointed at.
func (n *Network) SVG(p Picture) []byte {
	radii, boxes := n.sizes()
	at := n.place(boxes)
	wide, high, shift := frame(at, boxes, max(width(p.Title)*1.4, width(p.Note)))
	var b bytes.Buffer
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %.0f" width="%.0f" height="%.0f" role="img" aria-labelledby="title desc">`+"\n", wide, high, wide, high)
	fmt.Fprintf(&b, "<title id=\"title\">%s</title>\n<desc id=\"desc\">%s</desc>\n<style>%s</style>\n", escaped(p.Title), escaped(p.Description), style)
	fmt.Fprintf(&b, "<rect class=\"b\" width=\"100%%\" height=\"100%%\"/>\n<text class=\"h\" x=\"%.0f\" y=\"34\">%s</text>\n", margin, escaped(p.Title))
	most := 1
	for _, e := range n.Edges {
		most = max(most, e.Count)
	}
	for _, e := range slices.Backward(n.Edges) { // the strongest on top
		f, t := at[e.From].add(shift), at[e.To].add(shift)
		fmt.Fprintf(&b, "<path class=\"e\" d=\"M%.1f %.1fL%.1f %.1f\" stroke-width=\"%.1f\"><title>%s</title></path>\n",
			f.x, f.y, t.x, t.y, 1+7*math.Sqrt(float64(e.Count)/float64(most)),
			escaped(fmt.Sprintf("%s – %s: %d%s", n.Nodes[e.From].Label, n.Nodes[e.To].Label, e.Count, after(e.Note))))
	}
	fill := n.fills()
	for i := range n.Nodes {
		x := at[i].add(shift)
		fmt.Fprintf(&b, "<circle class=\"n\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"><title>%s: %d</title></circle>\n", x.x, x.y, radii[i], fill[i], escaped(n.Nodes[i].Label), n.Nodes[i].Count)
	}
	for i := range n.Nodes { // over all lines
		x := at[i].add(shift)
		fmt.Fprintf(&b, "<text class=\"l\" x=\"%.1f\" y=\"%.1f\">%s</text>\n", x.x, x.y+radii[i]+fontSize, escaped(n.Nodes[i].Label))
	}
	fmt.Fprintf(&b, "<text class=\"f\" x=\"%.0f\" y=\"%.0f\">%s</text>\n</svg>\n", margin, high-18, escaped(p.Note))
	return b.Bytes()
}

func after(note string) string {
	if note == "" {
		return ""
	}
	return ", " + note
}

// sizes are the nodes' radii, their areas as their counts, and what they take with their labels.
func (n *Network) sizes() (radii []float64, boxes []box) {
	most := 1
	for _, x := range n.Nodes {
		most = max(most, x.Count)
	}
	for _, x := range n.Nodes {
		r := 4 + 18*math.Sqrt(float64(x.Count)/float64(most))
		radii = append(radii, r)
		boxes = append(boxes, box{max(r, width(x.Label)/2) + 5, r + 4, r + fontSize + 8})
	}
	return radii, boxes
}

// frame is the picture's size, at least as wide as the words above and below it,
// and how far what is drawn is moved to stand in it.
func frame(at []point, boxes []box, least float64) (wide, high float64, shift point) {
	const head, foot = 58.0, 50.0
	if len(at) == 0 {
		return least + 2*margin, head + foot, point{}
	}
	lo, hi := at[0], at[0]
	for i, p := range at {
		lo = point{min(lo.x, p.x-boxes[i].side), min(lo.y, p.y-boxes[i].up)}
		hi = point{max(hi.x, p.x+boxes[i].side), max(hi.y, p.y+boxes[i].down)}
	}
	wide = max(hi.x-lo.x, least) + 2*margin
	return wide, hi.y - lo.y + head + foot, point{(wide-(hi.x-lo.x))/2 - lo.x, head - lo.y}
}

// fills are the nodes' colours: of the groups with the most nodes each its own.
func (n *Network) fills() []string {
	size := map[string]int{}
	for _, x := range n.Nodes {
		size[x.Group]++
	}
	groups := slices.Sorted(maps.Keys(size))
	slices.SortStableFunc(groups, func(a, b string) int { return cmp.Compare(size[b], size[a]) })
	of := map[string]string{}
	for i, g := range groups {
		of[g] = other
		if i < len(colours) {
			of[g] = colours[i]
		}
	}
	out := make([]string, len(n.Nodes))
	for i, x := range n.Nodes {
		out[i] = of[x.Group]
	}
	return out
}

// escaped writes a text as it may stand in XML; what may stand nowhere in it is replaced.
func escaped(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a strings.Builder gives no error
	return b.String()
}
