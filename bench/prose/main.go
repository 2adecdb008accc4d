// Command prose reads the test articles again and again for some seconds with
// the library of that name, its model kept, and prints the megabytes a second.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"log"
	"os"
	"strings"
	"time"

	"github.com/jdkato/prose/v2"
)

func main() {
	f, err := os.Open(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	var texts []string
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var a struct{ ID, Text string }
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			log.Fatal(err)
		}
		if strings.HasPrefix(a.ID, "en-") {
			texts = append(texts, a.Text)
		}
	}
	first, err := prose.NewDocument(texts[0])
	if err != nil {
		log.Fatal(err)
	}
	start, n := time.Now(), 0
	for i := 0; i < len(texts) || time.Since(start) < 5*time.Second; i++ {
		t := texts[i%len(texts)]
		if _, err := prose.NewDocument(t, prose.UsingModel(first.Model)); err != nil {
			log.Fatal(err)
		}
		n += len(t)
	}
	fmt.Printf("%.3f\n", float64(n)/time.Since(start).Seconds()/1e6)
}
