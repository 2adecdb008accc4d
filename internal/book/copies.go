package book

import (
	"context"
	"encoding/binary"

	"github.com/mahdar/mahdar/internal/encounter"
)

// settle finds the near-copies and the encounters of what was added and taken away.
func (w *writing) settle(ctx context.Context, x *index) error {
	if err := x.flush(ctx); err != nil {
		return err
	}
	changed, err := w.copies(ctx, x.signed, x.unsigned)
	if err != nil {
		return err
	}
	touched := x.meetings
	for _, sha := range changed { // how many tell of their encounters is other than it was
		rs, err := w.linkedOf(ctx, sha)
		if err != nil {
			return err
		}
		touched = append(touched, rs...)
	}
	return w.link(ctx, touched, x.removed, x.loose)
}

// copies groups near-copies anew where articles were added or taken away, and
// gives the articles that are in another group than before.
func (w *writing) copies(ctx context.Context, added, removed []encounter.Signed) (changed []string, err error) {
	touched, err := encounter.CopiesTouched(added, removed, func(band uint64, from, to int) ([]encounter.Signed, error) {
		return w.signed(ctx, "from band b join article a on a.id = b.article where b.band = $1 and b.day between $2 and $3", int64(band), from, to)
	})
	if err != nil {
		return nil, err
	}
	groups := encounter.Copies(touched)
	for _, s := range touched {
		var was string
		if _, err := w.one(ctx, []any{&was}, "select copies from article where sha = $1", s.Article); err != nil {
			return nil, err
		}
		if was == groups[s.Article] {
			continue
		}
		changed = append(changed, s.Article)
		if err := w.do(ctx, "update article set copies = $1 where sha = $2", groups[s.Article], s.Article); err != nil {
			return nil, err
		}
	}
	return changed, nil
}

// signed gives articles' signatures: those that a query of "from … where …" finds as a.
func (r reading) signed(ctx context.Context, query string, args ...any) ([]encounter.Signed, error) {
	var out []encounter.Signed
	err := r.each(ctx, func(scan func(...any) error) error {
		var s encounter.Signed
		var b []byte
		var day string
		err := scan(&s.Article, &day, &b)
		s.Day = encounter.DayOf(day)
		s.Signature = signatureOf(b)
		out = append(out, s)
		return err
	}, "select a.sha, a.published, a.signature "+query+" order by a.sha", args...)
	return out, err
}

func signatureBytes(s encounter.Signature) []byte {
	b := make([]byte, 0, 4*len(s))
	for _, v := range s {
		b = binary.LittleEndian.AppendUint32(b, v)
	}
	return b
}

func signatureOf(b []byte) encounter.Signature {
	var s encounter.Signature
	for ; len(b) >= 4; b = b[4:] {
		s = append(s, binary.LittleEndian.Uint32(b))
	}
	return s
}

// copiesOf maps articles to their groups of near-copies, by their hashes.
func (r reading) copiesOf(ctx context.Context, articles []string) (map[string]string, error) {
	out := map[string]string{}
	for len(articles) > 0 {
		n := min(len(articles), atOnce)
		err := r.each(ctx, func(scan func(...any) error) error {
			var sha, group string
			err := scan(&sha, &group)
			out[sha] = group
			return err
		}, "select sha, copies from article where sha in ("+marks(1, n)+")", anys(articles[:n])...)
		if err != nil {
			return nil, err
		}
		articles = articles[n:]
	}
	return out, nil
}
