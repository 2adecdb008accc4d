package export

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/encounter"
)

// ids gives records their ids within one article.
type ids struct {
	sha  string
	seen map[string]int
}

func newIDs(a *encounter.Article) *ids { return &ids{a.SHA256, map[string]int{}} }

// of is 16 hexadecimal digits of the SHA-256 of the article's hash, the kind of
// the record, the spans of its evidence and the actors it names. A record that
// the article holds twice is told apart by its order.
func (n *ids) of(kind string, evidence []mahdar.Span, actors ...[]string) string {
	b := append([]byte(n.sha), 0)
	b = append(append(b, kind...), 0)
	for _, s := range evidence {
		b = strconv.AppendInt(b, int64(s.Start), 10)
		b = append(b, '-')
		b = strconv.AppendInt(b, int64(s.End), 10)
		b = append(b, 0)
	}
	for _, list := range actors {
		for _, id := range list {
			b = append(append(b, id...), 0)
		}
		b = append(b, 1)
	}
	key := digest(b)
	times := n.seen[key]
	n.seen[key]++
	if times > 0 {
		key = digest(strconv.AppendInt(b, int64(times), 10))
	}
	return key
}

func digest(b []byte) string {
	sum := sha256.Sum256(b)
	return hex.EncodeToString(sum[:8])
}
