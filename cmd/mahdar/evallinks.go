package main

import (
	"github.com/mahdar/mahdar/internal/encounter"
	"github.com/mahdar/mahdar/internal/score"
)

// links scores which meetings are taken for one encounter.
func (c *evalCmd) links(s streams, gold, pred []score.Doc) error {
	truth, err := score.ReadLinks(c.Links)
	if err != nil {
		return err
	}
	result := score.Links(gold, pred, truth, linked(gold, pred))
	if c.JSON {
		return result.WriteJSON(s.out)
	}
	return result.WriteText(s.out)
}

// linked links the meetings of all minutes. An article is called by the gold's id.
func linked(gold, pred []score.Doc) []score.Linked {
	name := map[string]string{}
	for _, g := range gold {
		name[g.SHA256] = g.ID
	}
	var accounts []encounter.Account
	for i := range pred {
		a := &encounter.Article{Minutes: pred[i].Minutes}
		for j := range a.Meetings {
			accounts = append(accounts, encounter.Account{Article: a, Meeting: j})
		}
	}
	var out []score.Linked
	for _, e := range encounter.Link(accounts, nil) {
		l := score.Linked{ID: e.ID}
		for _, a := range e.Accounts {
			id := a.Article.ID
			if n, ok := name[a.Article.SHA256]; ok && a.Article.SHA256 != "" {
				id = n
			}
			l.Accounts = append(l.Accounts, score.Told{Article: id, Meeting: a.Meeting})
		}
		out = append(out, l)
	}
	return out
}

// checkLinks says what does not go together.
func (c *evalCmd) checkLinks() error {
	switch {
	case c.Links == "" && c.GoldMinutes:
		return usage("--gold-minutes goes with --links: it links the gold's own records")
	case c.Links != "" && c.Floors != "":
		return usage("--links scores encounters, and --floors records; give one of them")
	case c.GoldMinutes && c.Out != "":
		return usage("--gold-minutes links the gold's own records; leave %s out", c.Out)
	}
	return nil
}
