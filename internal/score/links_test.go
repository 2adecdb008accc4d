package score

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const linkGold = "../../testdata/gold/link.jsonl"

func linkFiles(t *testing.T) ([]Doc, []Linked) {
	t.Helper()
	docs, err := ReadFile(linkGold)
	if err != nil {
		t.Fatal(err)
	}
	truth, err := ReadLinks("../../testdata/gold/links.json")
	if err != nil {
		t.Fatal(err)
	}
	return docs, truth
}

func TestLinksOfTheTruth(t *testing.T) {
	docs, truth := linkFiles(t)
	r := Links(docs, docs, truth, truth)
	if want := (Tally{Right: 143}); r.All != want {
		t.Errorf("the truth against itself: %+v", r.All)
	}
	if want := (Tally{Right: 130}); r.Across != want {
		t.Errorf("across languages: %+v", r.Across)
	}
	if r := Links(docs, nil, truth, nil); r.All.Row().P != 0 || r.All.Missed != 143 {
		t.Errorf("nothing found: %+v", r)
	}
}

// TestLinksAgainstPython: the same figures to the third decimal as the script that defines them.
func TestLinksAgainstPython(t *testing.T) {
	if _, err := exec.LookPath("python3"); err != nil {
		t.Skip("no python3")
	}
	script := python
	if _, err := os.Stat(script); err != nil {
		t.Skip("no score.py beside the project")
	}
	docs, truth := linkFiles(t)
	for _, c := range []struct {
		name string
		rate float64
		join int // every so many encounters are taken for one with the next
	}{{"as they are", 0, 0}, {"spoilt", 0.2, 0}, {"joined", 0, 3}, {"spoilt and joined", 0.4, 2}} {
		pred := clone(t, docs)
		if c.rate > 0 {
			perturb(pred, 11, c.rate)
		}
		var found []Linked
		for i, e := range truth {
			if c.join > 0 && i%c.join == 1 {
				last := &found[len(found)-1]
				last.Accounts = append(last.Accounts[:len(last.Accounts):len(last.Accounts)], e.Accounts...)
				continue
			}
			found = append(found, e)
		}
		dir := t.TempDir()
		write := func(name string, lines int, line func(i int) any) string {
			var b bytes.Buffer
			enc := json.NewEncoder(&b)
			for i := range lines {
				if err := enc.Encode(line(i)); err != nil {
					t.Fatal(err)
				}
			}
			path := filepath.Join(dir, name)
			if err := os.WriteFile(path, b.Bytes(), 0o600); err != nil {
				t.Fatal(err)
			}
			return path
		}
		predicted := write("pred.jsonl", len(pred), func(i int) any { return pred[i].Minutes })
		encounters := write("enc.jsonl", len(found), func(i int) any { return found[i] })
		cmd := exec.Command("python3", script, linkGold, predicted, "--links", "../../testdata/gold/links.json", "--encounters", encounters)
		want, err := cmd.CombinedOutput()
		if err != nil {
			t.Fatalf("%s: %v\n%s", c.name, err, want)
		}
		var got strings.Builder
		if err := Links(docs, pred, truth, found).WriteText(&got); err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(string(want), got.String()); d != "" {
			t.Errorf("%s:\n%s", c.name, d)
		}
		t.Logf("%s:\n%s", c.name, want)
	}
}

func TestBadLinks(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"array":   {`[]`, "no links"},
		"none":    {`{"encounters": []}`, "holds no encounters"},
		"three":   {`{"encounters": [{"accounts": [["a", 1, 2]]}]}`, "not 3 values"},
		"swapped": {`{"encounters": [{"accounts": [[1, "a"]]}]}`, "no links"},
	} {
		path := filepath.Join(t.TempDir(), name+".json")
		if err := os.WriteFile(path, []byte(c.text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := ReadLinks(path); err == nil || !strings.Contains(err.Error(), path) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := ReadLinks("gone.json"); err == nil || !strings.Contains(err.Error(), "check the path") {
		t.Errorf("%v", err)
	}
}

func FuzzTold(f *testing.F) {
	f.Add([]byte(`["a-01", 0]`))
	f.Add([]byte(`{"article": "a-01", "meeting": 0}`))
	f.Add([]byte(`[]`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		var a, b Told
		if json.Unmarshal(raw, &a) != nil {
			return
		}
		again, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(again, &b); err != nil || a != b {
			t.Fatalf("%v is read again as %v: %v", a, b, err)
		}
	})
}
