package encounter

import (
	"encoding/json"
	"testing"
)

// FuzzLink: whatever minutes another program wrote, every record is in one
// encounter, whichever way round they come, and all of it can be told.
func FuzzLink(f *testing.F) {
	for _, a := range goldArticles(f, "link.jsonl")[:3] {
		a.Text, a.Statements, a.Events = "", nil, nil
		raw, err := json.Marshal(a.Minutes)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(raw, "someone's text of a few words")
	}
	f.Add([]byte(`{"actors": [{"id": "a", "kind": "person", "org": "+"}], "meetings": [{"participants": ["a", "b"], "date": {"start": "0000-01-01", "end": "9999-12-31"}, "setting": {"start": -1, "end": 9}}]}`), "")
	f.Fuzz(func(t *testing.T, raw []byte, text string) {
		a, b := &Article{}, &Article{}
		if json.Unmarshal(raw, &a.Minutes) != nil || json.Unmarshal(raw, &b.Minutes) != nil {
			return
		}
		a.SHA256, b.SHA256, b.Text = "a", "b", text
		accounts := accountsOf([]*Article{a, b})
		es := Link(accounts, nil)
		n := 0
		for _, e := range es {
			n += len(e.Accounts)
			if e.ID == "" {
				t.Fatal("an encounter has no ID")
			}
			Summarise(e, nil)
			if len(e.Why(nil)) != len(e.Accounts) {
				t.Fatal("an account has no reason")
			}
		}
		if n != len(accounts) {
			t.Fatalf("%d of %d accounts are in an encounter", n, len(accounts))
		}
		other := Link(accountsOf([]*Article{b, a}), nil)
		for i := range es {
			if es[i].ID != other[i].ID || len(es[i].Accounts) != len(other[i].Accounts) {
				t.Fatalf("the order matters: %s, %s", es[i].ID, other[i].ID)
			}
		}
		Sign(b)
	})
}
