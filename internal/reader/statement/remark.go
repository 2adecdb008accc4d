package statement

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
	"github.com/mahdar/mahdar/internal/reader/word"
)

// beforeRemark is the chunk of the comma behind which, between chunks j and n of what was said, the
// reporter says what the speaker meant, "…, in a reference to": n if he says nothing. A word
// flagged "remark" opens it.
func (r *Reading) beforeRemark(reg *phrase.Region, j, n int) int {
	if reg.Quote >= 0 {
		return n
	}
	for k := j + 2; k+1 < n; k++ {
		x := &reg.Chunks[k+1]
		if word.Comma(r.Punct(&reg.Chunks[k])) && x.Kind == phrase.OfItem && r.Has(&r.Items[x.Item], word.Bit(pack.Prep)|word.Bit(pack.Word)|word.Bit(pack.Adverb), "remark") {
			return k
		}
	}
	return n
}

// pastEmphasis is the chunk behind words that only stress a source, "the officials themselves",
// where a comma follows them; to if there are none.
func (r *Reading) pastEmphasis(reg *phrase.Region, to int) int {
	for k := to; k < len(reg.Chunks) && k < to+3; k++ {
		x := &reg.Chunks[k]
		if word.Comma(r.Punct(x)) {
			return k
		}
		if x.Kind != phrase.OfItem || !x.Is(pack.Adverb) || x.Trig != nil {
			break
		}
	}
	return to
}
