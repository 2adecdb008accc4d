package text

import (
	"fmt"
	"testing"
)

// TestVocab numbers enough words for the table to grow several times.
func TestVocab(t *testing.T) {
	v := NewVocab(0)
	const n = 5000
	for i := range n {
		if id := v.Add(fmt.Sprint("word", i)); int(id) != i+1 {
			t.Fatalf("word %d has the number %d", i, id)
		}
	}
	for i := range n {
		w := fmt.Sprint("word", i)
		if a, b, c := v.ID(w), v.IDBytes([]byte(w)), v.AddBytes([]byte(w)); int(a) != i+1 || a != b || b != c {
			t.Fatalf("%s is %d, %d and %d", w, a, b, c)
		}
	}
	if v.ID("") != 0 || v.ID("word") != 0 || v.ID("word5000") != 0 {
		t.Error("a word that was not added has a number")
	}
	if id := v.Add(""); int(id) != n+1 || v.ID("") != id {
		t.Errorf("the empty word has the number %d", id)
	}
	words := v.Words()
	if len(words) != n+2 || v.Len() != n+1 || words[0] != "" || words[1] != "word0" || words[n] != fmt.Sprint("word", n-1) {
		t.Errorf("%d words, %d by Len: %q … %q", len(words), v.Len(), words[1], words[n])
	}
}
