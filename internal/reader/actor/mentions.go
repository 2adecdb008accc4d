package actor

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/mention"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// stateOf keeps, of the items at k that name a body or a group which only describes the noun
// behind it, the adjective of the state with which they begin: "IRANIAN army positions". It is how
// many items that takes; 0 if there is none.
func (r *Reading) stateOf(m *mention.Mention, k, n int32, taken *[pack.MaxGroup]byte) int32 {
	a := int32(0)
	for a < n && taken[a] == 'D' {
		a++
	}
	if a+1 >= n || taken[a] != 'A' || len(m.Countries) != 1 || !r.Compound(m, k+n) {
		return 0
	}
	x := r.NewMention(k, k+a+1, m.Sent, taken[:a+1])
	if x.Kind != mention.Country || !x.Bare {
		return 0
	}
	for i := x.First; i < x.Last; i++ {
		r.MentAt[i] = int32(len(r.Mentions))
	}
	r.Mentions = append(r.Mentions, x)
	return a + 1
}

// FindMentions applies the shapes of groups to the items of each sentence.
func (r *Reading) FindMentions() {
	r.MentAt = word.Sized(r.MentAt, len(r.Doc.Tokens)+1, -1)
	letters := r.Scratch.Letters
	var taken [pack.MaxGroup]byte
	for si := range r.Doc.Sents {
		s := r.Doc.Sents[si]
		if r.SkipSentence(int32(si)) {
			continue
		}
		from, to := r.ItemAt[s.First], r.ItemAt[s.Last]
		letters = letters[:0]
		for k := from; k < to; k++ {
			l := r.Items[k].Letters
			if l&pack.Letter('D') != 0 && r.Has(&r.Items[k], word.Bit(pack.Det), "guest") && !r.GuestWord(k) {
				l &^= pack.Letter('D') // a verb
			}
			letters = append(letters, l)
		}
		for k := from; k < to; {
			if r.DateAt[r.Items[k].First] >= 0 {
				k++
				continue
			}
			n := int32(0)
			if letters[k-from] != 0 {
				end := min(to, k+pack.MaxGroup)
				n = int32(r.Pack.Groups.Match(letters[k-from:end-from], &taken))
			}
			if n == 0 || taken[0] == 'T' && r.ParticipleAt(k) || n == 1 && taken[0] == 'T' && r.Borne(k) || n == 2 && (taken[0] == 'H' || taken[0] == 'T') && taken[1] == 'N' && r.AnotherBearer(k) {
				r.Bearer(k, int32(si))
				r.JoinedTo(k, int32(si))
				k++
				continue
			}
			n = r.Shorten(from, k, n, letters, &taken)
			if r.Pack.Order.Construct {
				for j := int32(0); j+1 < n; j++ {
					if (taken[j] == 'T' || taken[j] == 'B' || taken[j] == 'G') && (taken[j+1] == 'C' || taken[j+1] == 'O') && (r.Definite(&r.Items[k+j]) || r.ArticledEnd(&r.Items[k+j])) {
						n = j + 1
					}
				}
			}
			n = r.TwoOffices(k, n, &taken)
			skip := int32(0)                                                                                                                                                                    // "that" and the like are no articles where a clause can begin
			for skip < n-1 && taken[skip] == 'D' && (r.Items[k+skip].Set&(word.Bit(pack.Comp)|word.Bit(pack.Rel)) != 0 || r.Items[k+skip].Is(pack.Verb) && r.Items[k+skip+1].Is(pack.Number)) { // "jailed three sailors"
				skip++
			}
			m := r.NewMention(k+skip, k+n, int32(si), taken[skip:])
			if m.Kind == mention.Office && n == skip+1 && r.InfinitiveAt(k+skip) {
				m.Kind = mention.NoKind
			}
			r.stressed(&m)
			m.Elsewhere = r.ofNoState(&m, k+n)
			r.listedOffice(&m)
			if p := r.Appositive(&m, k+skip, k+n); p >= 0 {
				r.fillOwned(p, &m)
			} else if p := r.SaidOf(&m, k+skip); p >= 0 {
				x := &r.Mentions[p] // "X, the Slovak who leads the talks"
				if len(x.Countries) == 0 {
					x.Countries = m.Countries
				}
				for x.Last = m.Last; m.First < m.Last; m.First++ {
					r.MentAt[m.First] = p
				}
			} else if p := r.SameOffice(&m, k+skip, k+n); p >= 0 {
				r.Fill(p, &m)
			} else if p := r.OfficeBefore(&m, k+skip); p >= 0 {
				r.Fill(p, &m)
			} else if p := r.SecondOffice(&m, k+skip, k+n); p >= 0 {
				r.Holds(p, &m)
			} else if m.Kind != mention.NoKind && !r.Predicative(&m, k+skip) && !r.Compound(&m, k+n) && !r.astray(&m, k+n) && !r.namesake(&m, k+skip) {
				for i := m.First; i < m.Last; i++ {
					r.MentAt[i] = int32(len(r.Mentions))
				}
				r.Mentions = append(text.Grown(r.Mentions, int(m.First), len(r.Doc.Tokens)), m)
				r.officeOwner(int32(len(r.Mentions)) - 1) //nolint:gosec // bounded by the text
				r.Bears(&m)
			} else if a := r.stateOf(&m, k, n, &taken); a > 0 {
				n = a
			}
			k += n
		}
	}
	r.Scratch.Letters = letters[:0]
}
