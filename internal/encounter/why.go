package encounter

import (
	"cmp"
	"slices"
)

// Reason is why an account stands in its encounter.
type Reason struct {
	Account AccountKey `json:"account"`
	// With is the account of the encounter that it fits best; nil where it is the only one.
	With *AccountKey `json:"with,omitempty"`
	// Sum is the weight of all evidence between the two; 3 and more is enough.
	Sum float64 `json:"sum"`
	// For is the evidence between the two, the heaviest first. In each Here is
	// this account's value, There the other's.
	For []Evidence `json:"for,omitempty"`
	// Against is what spoke against it, here or in any other account, the heaviest first.
	Against []Evidence `json:"against,omitempty"`
}

// mostAgainst is how much is told of what spoke against a link.
const mostAgainst = 8

// Why explains an encounter: a reason for each account, in their order.
func (e Encounter) Why(hands []Hand) []Reason {
	read := map[*Article][]Record{}
	records := make([]Record, len(e.Accounts))
	for i, a := range e.Accounts {
		if read[a.Article] == nil {
			read[a.Article] = Records(a.Article)
		}
		records[i] = read[a.Article][a.Meeting]
	}
	return WhyRecords(records, hands)
}

// WhyRecords is Why for a store that keeps records.
func WhyRecords(records []Record, hands []Hand) []Reason {
	all := make([]*Record, len(records))
	for i := range records {
		all[i] = &records[i]
	}
	ns := nodes(all, nil)
	bounds := bind(hands, all)
	of := map[ident]*node{}
	for _, n := range ns {
		for _, r := range n.records {
			of[r.ident()] = n
		}
	}
	told := map[*node]Reason{}
	out := make([]Reason, len(records))
	for i, r := range all {
		n := of[r.ident()]
		reason, ok := told[n]
		if !ok {
			reason = explain(n, ns)
			told[n] = reason
		}
		reason.Account = r.Key
		if len(n.records) > 1 { // the same facts elsewhere: nothing fits better
			other := n.records[0]
			if other.ident() == r.ident() {
				other = n.records[1]
			}
			reason.With = &other.Key
		}
		for _, b := range bounds {
			if !b.join || b.a.ident() != r.ident() && b.b.ident() != r.ident() {
				continue
			}
			with := b.a
			if with.ident() == r.ident() {
				with = b.b
			}
			reason.With = &with.Key
			reason.For = append([]Evidence{{Kind: "hand", Weight: enough, Here: r.Key.Article, There: with.Key.Article}}, reason.For...)
			break
		}
		out[i] = reason
	}
	return out
}

// explain finds what a node fits best among the others, and what speaks against any of them.
func explain(n *node, ns []*node) Reason {
	var best Reason
	var against []Evidence
	consider := func(o *node) {
		var log []Evidence
		sum, barred := weigh(n.facts, o.facts, &log)
		sum += weighWords(n.words, o.words, &log)
		if barred {
			sum = min(sum, bar)
		}
		for _, e := range log {
			if e.Weight < 0 {
				against = append(against, e)
			}
		}
		if best.With == nil || sum > best.Sum {
			best = Reason{With: &o.records[0].Key, Sum: sum, For: slices.DeleteFunc(log, func(e Evidence) bool { return e.Weight <= 0 })}
		}
	}
	if len(n.records) > 1 {
		consider(n)
	}
	for _, o := range ns {
		if o != n {
			consider(o)
		}
	}
	heaviest := func(a, b Evidence) int {
		return cmp.Or(cmp.Compare(max(b.Weight, -b.Weight), max(a.Weight, -a.Weight)), cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.Here, b.Here), cmp.Compare(a.There, b.There))
	}
	slices.SortFunc(best.For, heaviest)
	slices.SortFunc(against, heaviest)
	against = slices.Compact(against)
	best.Against = against[:min(len(against), mostAgainst)]
	return best
}
