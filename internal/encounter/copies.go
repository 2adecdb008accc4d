package encounter

import (
	"encoding/binary"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cespare/xxhash/v2"
	"github.com/dgryski/go-minhash"
	"github.com/mahdar/mahdar"
)

// Ten papers print one agency's text. Its near-copies are found by MinHash
// (Broder 1997) over runs of letters, so words need no spaces between them, and
// by the bands of the signatures that agree (Leskovec, Rajaraman and Ullman,
// Mining of Massive Datasets, 3.4).

const (
	// hashes and bandRows: of two texts that share a share s of their runs,
	// 1-(1-s^4)^16 have a band in common: all but one in 4,000 at 0.8, one in eight at 0.3.
	hashes   = 64
	bandRows = 4
	// run is how many letters and figures in a row are compared.
	run = 6
	// fewest runs tell a text apart; shorter ones are copies of nothing.
	fewest = 60
	// alikeTexts is the share of runs from which two texts are near-copies. Two
	// reports of one meeting by two hands share a tenth or so.
	alikeTexts = 0.6
	// longestSigned is how many bytes of a text are looked at.
	longestSigned = 1 << 20
)

// Signature is a text's MinHash; two are alike where their texts are. It has no
// value for a text of a few words.
type Signature []uint32

// Sign makes the signature of an article's story: its text without headline and
// furniture, in which copies differ. It is nil where too little is left.
func Sign(a *Article) Signature {
	var out []mahdar.Span
	if a.Title != nil {
		out = append(out, *a.Title)
	}
	for _, f := range a.Furniture {
		out = append(out, f.Span)
	}
	slices.SortFunc(out, func(x, y mahdar.Span) int { return x.Start - y.Start })
	var story strings.Builder
	at := 0
	for _, s := range out {
		if s.Start > at && s.Start <= len(a.Text) {
			story.WriteString(a.Text[at:s.Start])
			story.WriteByte('\n')
		}
		at = max(at, min(s.End, len(a.Text)))
	}
	story.WriteString(a.Text[at:])
	return SignText(story.String())
}

// SignText is Sign for a bare text.
func SignText(text string) Signature {
	text = text[:min(len(text), longestSigned)]
	letters := make([]byte, 0, len(text))
	starts := make([]int, 0, len(text))
	for _, r := range text {
		if r == utf8.RuneError || !unicode.IsLetter(r) && !unicode.IsNumber(r) {
			continue // marks too: vowel signs are written or not
		}
		starts = append(starts, len(letters))
		letters = utf8.AppendRune(letters, unicode.ToLower(r))
	}
	if len(starts) < fewest+run-1 {
		return nil
	}
	starts = append(starts, len(letters))
	second := func(b []byte) uint64 {
		const odd = 0x9e3779b97f4a7c15
		return xxhash.Sum64(b)*odd | 1
	}
	m := minhash.NewMinWise(xxhash.Sum64, second, hashes)
	for i := 0; i+run < len(starts); i++ {
		m.Push(letters[starts[i]:starts[i+run]])
	}
	s := make(Signature, hashes)
	for i, v := range m.Signature() {
		s[i] = uint32(v >> 32) //nolint:gosec // the upper half is meant
	}
	return s
}

// Bands are what a store files a signature under: near-copies share one, all but surely.
func (s Signature) Bands() []uint64 {
	var out []uint64
	var b [4*bandRows + 1]byte
	for i := 0; i+bandRows <= len(s); i += bandRows {
		for j, v := range s[i : i+bandRows] {
			binary.LittleEndian.PutUint32(b[4*j:], v)
		}
		b[4*bandRows] = byte(i / bandRows)
		out = append(out, xxhash.Sum64(b[:]))
	}
	return out
}

// Like estimates the share, from 0 to 1, of the runs of letters that two texts have in common.
func (s Signature) Like(o Signature) float64 {
	if len(s) == 0 || len(s) != len(o) {
		return 0
	}
	n := 0
	for i := range s {
		if s[i] == o[i] {
			n++
		}
	}
	return float64(n) / float64(len(s))
}

// Signed is an article with its signature; Article is as in AccountKey.
type Signed struct {
	Article   string
	Day       int // of publication, as days since 1970; 0 where it is not known
	Signature Signature
}

// copyDays is how many days apart copies of one text are published: what is
// printed again later tells of something else, or again.
const copyDays = 7

// copies reports whether two articles are near-copies.
func (s Signed) copies(o Signed) bool {
	if d := s.Day - o.Day; d > copyDays || d < -copyDays {
		return false
	}
	return s.Signature.Like(o.Signature) >= alikeTexts
}

// Copies groups near-copies: for each article the name of its group, which is
// the first of its articles in order. It is a function of the set.
func Copies(articles []Signed) map[string]string {
	articles = slices.Clone(articles)
	slices.SortFunc(articles, func(a, b Signed) int { return strings.Compare(a.Article, b.Article) })
	articles = slices.CompactFunc(articles, func(a, b Signed) bool { return a.Article == b.Article })
	sets := newSets(len(articles))
	bands := map[uint64][]int{}
	equal := map[string]int{} // the same signature ten thousand times on one day is looked at once
	for i, a := range articles {
		if len(a.Signature) == 0 {
			continue
		}
		bytes := binary.AppendVarint(make([]byte, 0, 4*len(a.Signature)+binary.MaxVarintLen64), int64(a.Day))
		for _, v := range a.Signature {
			bytes = binary.LittleEndian.AppendUint32(bytes, v)
		}
		if j, ok := equal[string(bytes)]; ok {
			sets.union(i, j)
			continue
		}
		equal[string(bytes)] = i
		for _, b := range a.Signature.Bands() {
			for _, j := range bands[b] {
				if sets.find(i) != sets.find(j) && a.copies(articles[j]) {
					sets.union(i, j)
				}
			}
			bands[b] = append(bands[b], i)
		}
	}
	out := make(map[string]string, len(articles))
	for i, a := range articles {
		out[a.Article] = articles[sets.find(i)].Article
	}
	return out
}

// CopiesTouched finds the articles whose groups can be other than they were
// after articles were added and removed: Copies of these is what Copies of all
// says of them. Near gives the articles that a store has under a band, of the days from to to.
func CopiesTouched(added, removed []Signed, near func(band uint64, from, to int) ([]Signed, error)) ([]Signed, error) {
	var out []Signed
	type question struct {
		band uint64
		day  int
	}
	seen, asked := map[string]bool{}, map[question][]Signed{}
	around := func(a Signed) error {
		for _, b := range a.Signature.Bands() {
			q := question{b, a.Day}
			found, ok := asked[q]
			if !ok {
				var err error
				if found, err = near(b, a.Day-copyDays, a.Day+copyDays); err != nil {
					return fmt.Errorf("looking up near-copies of %s: %w", a.Article, err)
				}
				asked[q] = found
			}
			for _, o := range found {
				if !seen[o.Article] && a.copies(o) {
					seen[o.Article] = true
					out = append(out, o)
				}
			}
		}
		return nil
	}
	for _, a := range added {
		if !seen[a.Article] {
			seen[a.Article] = true
			out = append(out, a)
		}
	}
	for _, a := range removed {
		if err := around(a); err != nil {
			return nil, err
		}
	}
	next := 0
	for next < len(out) { // it grows on the way
		if err := around(out[next]); err != nil {
			return nil, err
		}
		next++
	}
	slices.SortFunc(out, func(a, b Signed) int { return strings.Compare(a.Article, b.Article) })
	return out, nil
}
