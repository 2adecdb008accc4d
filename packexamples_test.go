package mahdar_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/mahdar/mahdar"
)

// TestPackExamples runs the examples beside the rules of every built-in pack.
// testdata/examples.txt says how many of a language may still fail: an example
// is written when the fault is found, and may wait for the engine to learn it.
func TestPackExamples(t *testing.T) {
	allowed := failuresAllowed(t)
	folders, err := filepath.Glob("lang/*/pack.toml")
	if err != nil || len(folders) < 6 {
		t.Fatalf("%d packs were found, %v", len(folders), err)
	}
	for _, f := range folders {
		dir := filepath.Dir(f)
		code := filepath.Base(dir)
		t.Run(code, func(t *testing.T) {
			most, ok := allowed[code]
			if !ok {
				t.Fatalf("testdata/examples.txt has no line for %s", code)
			}
			n, faults, err := mahdar.CheckPack(dir)
			if err != nil {
				t.Fatal(err)
			}
			if n == 0 {
				t.Errorf("%s has no examples", dir)
			}
			for _, x := range faults {
				x.File = filepath.Join(dir, x.File)
				t.Log(x)
			}
			switch {
			case len(faults) > most:
				t.Errorf("%d of %d examples do not give what they say; testdata/examples.txt lets %d pass", len(faults), n, most)
			case len(faults) < most:
				t.Logf("%d of %d fail: lower the number in testdata/examples.txt", len(faults), n)
			}
		})
	}
}

func failuresAllowed(t *testing.T) map[string]int {
	t.Helper()
	b, err := os.ReadFile("testdata/examples.txt")
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]int{}
	for i, line := range strings.Split(string(b), "\n") {
		f := strings.Fields(line)
		if len(f) == 0 || strings.HasPrefix(f[0], "#") {
			continue
		}
		at := fmt.Sprintf("testdata/examples.txt:%d", i+1)
		if len(f) != 2 {
			t.Fatalf("%s: a line is a language's code and a number", at)
		}
		n, err := strconv.Atoi(f[1])
		if err != nil {
			t.Fatalf("%s: %v", at, err)
		}
		out[f[0]] = n
	}
	return out
}
