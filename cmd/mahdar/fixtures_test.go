package main

import (
	"bytes"
	"compress/gzip"
	"os"
	"strings"

	"github.com/rogpeppe/go-internal/testscript"
	"golang.org/x/text/encoding/htmlindex"
)

// gzipFile compresses a file: gzip FROM TO
func gzipFile(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 2 {
		ts.Fatalf("usage: gzip FROM TO")
	}
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	_, err := z.Write([]byte(ts.ReadFile(args[0])))
	ts.Check(err)
	ts.Check(z.Close())
	ts.Check(os.WriteFile(ts.MkAbs(args[1]), b.Bytes(), 0o644))
}

// put writes a file that a script cannot hold: put KIND FROM TO, where KIND is
// an encoding that FROM is to be put in, or "×N" to have it repeated.
func put(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: put KIND FROM TO")
	}
	data := ts.ReadFile(args[1])
	switch n, repeat := strings.CutPrefix(args[0], "×"); {
	case repeat:
		times := 0
		for _, c := range n {
			times = times*10 + int(c-'0')
		}
		data = strings.Repeat(data, times)
	case args[0] == "junk":
		data = strings.Repeat("\x00\xff\x13\x80junk", 100)
	default:
		enc, err := htmlindex.Get(args[0])
		ts.Check(err)
		data, err = enc.NewEncoder().String(data)
		ts.Check(err)
	}
	ts.Check(os.WriteFile(ts.MkAbs(args[2]), []byte(data), 0o644))
}
