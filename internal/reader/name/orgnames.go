package name

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// orgName is how many items the name of an organisation takes that begins at item
// k, in a language whose names of organisations begin with what they are:
// "Comisión Nacional de la Memoria". 0 if none begins there.
func (r *Reading) orgName(k int32) int32 {
	it := &r.Items[k]
	if !it.Is(pack.OrgWord) || !r.Doc.Tokens[it.First].Has(text.Capital) || r.TitleCase[r.ParaOf(it.First)] {
		return 0
	}
	if f := r.Form(it, pack.OrgWord); !f.Has("first") {
		return 0
	}
	n := int32(1)
	for j := k + 1; j < int32(len(r.Items)) && r.Items[j].Last-it.First <= MaxName && !r.SentFirst[r.Items[j].First]; j++ {
		x := &r.Items[j]
		t := r.Doc.Tokens[x.First]
		if t.Kind != text.Word {
			break
		}
		switch {
		case t.Has(text.Capital) && x.Set&(word.Bit(pack.Country)|word.Bit(pack.City)|word.Bit(pack.Org)|word.Bit(pack.Holder)|word.Bit(pack.Region)|word.Bit(pack.Title)|word.Bit(pack.Media)|word.Bit(pack.Body)) == 0:
			n = j - k + 1
		case !t.Has(text.Capital) && (x.Is(pack.Particle) || x.Is(pack.Of) || x.Is(pack.And)) && j-k == n: // one small word, or "de la"
		default:
			return orgSize(n)
		}
	}
	return orgSize(n)
}

func orgSize(n int32) int32 {
	if n < 2 {
		return 0
	}
	return n
}

// MaxOthers bounds how many mentions and actors of a text are asked for another organisation.
const MaxOthers = 500
