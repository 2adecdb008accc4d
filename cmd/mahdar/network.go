package main

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/mahdar/mahdar/internal/book"
	"github.com/mahdar/mahdar/internal/network"
)

type networkCmd struct {
	Sides []string `arg:"" optional:"" name:"side" help:"A country or organisation: what it took part in; or several: what was between them."`
	bookFlag
	Persons bool   `help:"Persons in place of countries and organisations."`
	Subject string `placeholder:"NAME" help:"Only meetings about it: a subject of lang/world, such as sanctions."`
	From    string `placeholder:"DAY" help:"Not before this day, as 2024-07-25."`
	To      string `placeholder:"DAY" help:"Not after this day."`
	SVG     bool   `name:"svg" help:"A picture of the strongest ties, in SVG."`
	Out     string `short:"o" placeholder:"FILE" help:"Write to a file that does not exist yet." predictor:"file"`
	Force   bool   `help:"Overwrite the file of --out."`
	formFlags
}

// Help is what --help adds.
func (networkCmd) Help() string {
	return `Examples:
  mahdar network
  mahdar network china --from 2024-07-01
  mahdar network --persons --subject sanctions
  mahdar network --svg --out week.svg -n 80

Who met whom how often, the strongest ties first: a tie is the encounters that were held and of which an article says that both took part. The share behind a party is its betweenness: of the shortest ways between all others, on how many it lies.

Exit codes: 0 somebody met; 1 nobody did; 2 wrong command line; 3 the book could not be read, or the output could not be written.`
}

// Run asks and prints.
func (c *networkCmd) Run(s streams) error {
	ctx, stop := interruptible()
	defer stop()
	if c.SVG && c.JSON {
		return usage("--svg and --json: give one of them")
	}
	if c.Out != "" {
		if err := mayWrite(c.Out, c.Force); err != nil {
			return err
		}
	}
	f := book.NetworkFilter{Persons: c.Persons}
	var err error
	if f.Subject, err = subjectNamed(c.Subject); err != nil {
		return err
	}
	if f.From, f.To, err = between(c.From, c.To); err != nil {
		return err
	}
	for _, name := range c.Sides {
		side, err := sideNamed(name)
		if err != nil {
			return err
		}
		f.Sides = append(f.Sides, side)
	}
	slices.Sort(f.Sides)
	f.Sides = slices.Compact(f.Sides)
	if _, err := c.answer(s); err != nil {
		return err
	}
	b, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer shut(b)
	met, err := b.Network(ctx, f)
	if err != nil {
		return err
	}
	if len(met.Ties) == 0 {
		return &exitError{exitSome, errors.New("no encounter is so")}
	}
	if c.Out == "" {
		return c.print(newMeasured(&met), s)
	}
	err = intoFile(c.Out, func(w io.Writer) error { return c.print(newMeasured(&met), streams{in: s.in, out: w, err: s.err}) })
	if err != nil {
		return &exitError{exitNothing, err}
	}
	return nil
}

func (c *networkCmd) print(m *measured, s streams) error {
	if c.SVG {
		if _, err := s.out.Write(m.picture(c)); err != nil {
			return fmt.Errorf("writing the picture: %w", err)
		}
		return nil
	}
	a, err := c.answer(s)
	if err != nil {
		return err
	}
	if a.json != nil {
		return a.object(m.forPrograms(c.Limit))
	}
	return m.forPeople(a, c.Limit)
}

// measured is a network with the measures of its parties.
type measured struct {
	*book.Network
	graph   network.Network
	degrees []int
	between []float64 // nil where it would take too long
	ties    []int     // their indexes, the strongest first
}

func newMeasured(met *book.Network) *measured {
	m := &measured{Network: met}
	at := map[string]int{}
	for i, p := range met.Parties {
		at[p.ID] = i
		n := network.Node{Label: partyName(&p), Count: p.Encounters}
		if p.Side != p.Name {
			n.Group = p.Side
		}
		m.graph.Nodes = append(m.graph.Nodes, n)
	}
	for i, t := range met.Ties {
		m.graph.Edges = append(m.graph.Edges, network.Edge{From: at[t.A], To: at[t.B], Count: t.Encounters, Note: seen(t.First, t.Last)})
		m.ties = append(m.ties, i)
	}
	m.degrees, m.between = m.graph.Degrees(), m.graph.Betweenness()
	slices.SortStableFunc(m.ties, func(i, j int) int { return cmp.Compare(met.Ties[j].Encounters, met.Ties[i].Encounters) })
	return m
}

// partyName is a country's name in English, or a person's with the side that they are of.
func partyName(p *book.Party) string {
	if p.Side == p.Name {
		return countryName(p.Name)
	}
	return p.Name + " (" + p.Side + ")"
}

// partyJSON is a party with its measures.
type partyJSON struct {
	book.Party
	Ties        int      `json:"ties"`        // with how many others it met
	Betweenness *float64 `json:"betweenness"` // null where finding it would take too long
}

// networkJSON is a network for programs.
type networkJSON struct {
	Encounters int         `json:"encounters"`
	Of         ofThem      `json:"of"`      // how many there are of each
	Parties    []partyJSON `json:"parties"` // those of the ties, the ones that met most often first
	Ties       []book.Tie  `json:"ties"`    // the strongest first
}

// ofThem is how many there are where the strongest are given.
type ofThem struct {
	Parties int `json:"parties"`
	Ties    int `json:"ties"`
}

func (m *measured) forPrograms(limit int) networkJSON {
	out := networkJSON{Encounters: m.Encounters, Of: ofThem{len(m.Parties), len(m.Ties)}, Parties: []partyJSON{}, Ties: []book.Tie{}}
	there := map[string]bool{}
	for _, i := range m.ties[:min(len(m.ties), limit)] {
		t := m.Ties[i]
		there[t.A], there[t.B] = true, true
		out.Ties = append(out.Ties, t)
	}
	for _, i := range m.byMeetings() {
		if !there[m.Parties[i].ID] {
			continue
		}
		p := partyJSON{Party: m.Parties[i], Ties: m.degrees[i]}
		if m.between != nil {
			p.Betweenness = &m.between[i]
		}
		out.Parties = append(out.Parties, p)
	}
	return out
}

// byMeetings are the parties' indexes, those that met most often first.
func (m *measured) byMeetings() []int {
	var out []int
	for i := range m.Parties {
		out = append(out, i)
	}
	slices.SortStableFunc(out, func(i, j int) int { return cmp.Compare(m.Parties[j].Encounters, m.Parties[i].Encounters) })
	return out
}

// foremost is how many parties are told of before the ties.
const foremost = 8

func (m *measured) forPeople(a *answer, limit int) error {
	var t strings.Builder
	a.set(&t, "", joined(plural(m.Encounters, "encounter"), parties(len(m.Parties)), plural(len(m.Ties), "tie")), bold, false)
	var first []string
	for _, i := range m.byMeetings()[:min(len(m.Parties), foremost)] {
		s := fmt.Sprintf("%s (%d with %d", m.graph.Nodes[i].Label, m.Parties[i].Encounters, m.degrees[i])
		if m.between != nil {
			s += fmt.Sprintf(", %.0f %%", 100*m.between[i])
		}
		first = append(first, s+")")
	}
	a.set(&t, "  met most ", strings.Join(first, ", "), "", false)
	t.WriteString("\n")
	for _, i := range m.ties[:min(len(m.ties), limit)] {
		e := &m.graph.Edges[i]
		a.set(&t, fmt.Sprintf("%6d  ", e.Count), joined(m.graph.Nodes[e.From].Label+" – "+m.graph.Nodes[e.To].Label, e.Note), "", false)
	}
	return a.block(&t)
}

func parties(n int) string {
	if n == 1 {
		return "1 party"
	}
	return fmt.Sprintf("%d parties", n)
}

// described is how many ties a picture tells in words.
const described = 12

func (m *measured) picture(c *networkCmd) []byte {
	p := network.Picture{Title: "Who met whom"}
	if len(c.Sides) == 1 {
		p.Title += " where " + countryOf(c.Sides[0]) + " took part"
	}
	if c.Subject != "" {
		p.Title += ", about " + strings.ToLower(c.Subject)
	}
	if span := period(m.Ties); span != "" {
		p.Title += ", " + span
	}
	strong, _ := m.graph.Strongest(c.Limit)
	var told []string
	for _, e := range strong.Edges[:min(len(strong.Edges), described)] {
		told = append(told, fmt.Sprintf("%s and %s, %d", strong.Nodes[e.From].Label, strong.Nodes[e.To].Label, e.Count))
	}
	p.Description = fmt.Sprintf("A graph of %s and %s from %s. How often two met: %s.", parties(len(strong.Nodes)), plural(len(strong.Edges), "tie"), plural(m.Encounters, "encounter"), strings.Join(told, "; "))
	p.Note = "A circle is as large, and a line as broad, as the encounters are many."
	if len(strong.Edges) < len(m.Ties) {
		p.Note = fmt.Sprintf("The strongest %d of %s. ", len(strong.Edges), plural(len(m.Ties), "tie")) + p.Note
	}
	return strong.SVG(p)
}

func countryOf(name string) string {
	side, err := sideNamed(name)
	if err != nil {
		return name
	}
	return countryName(side)
}

// period is from the first day to the last of all ties.
func period(ties []book.Tie) string {
	first, last := "", ""
	for _, t := range ties {
		if t.First != "" && (first == "" || t.First < first) {
			first = t.First
		}
		last = max(last, t.Last)
	}
	return seen(first, last)
}
