package mention

import (
	"slices"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/word"
	"github.com/mahdar/mahdar/internal/text"
)

// Where a group of words that names someone ends, when a longer shape took too much.

// ownerAt is where the words begin that say whose the office behind the comma at i of a shape is,
// where they end with an office of its own; 0 if none do.
func ownerAt(taken []byte, i int) int32 {
	for j := i + 2; j < len(taken); j++ {
		if taken[j] == 'L' && slices.Contains(taken[j:], 'T') && taken[j-1] != ',' && slices.Contains(taken[i:j], 'T') {
			return int32(j) //nolint:gosec // bounded by MaxGroup
		}
	}
	return 0
}

// Shorten gives back what a longer shape took too much of: an apposition whose
// title belongs to the name after it, a state after a "for" that is no "of".
func (r *Reading) Shorten(from, k, n int32, letters []pack.Letters, taken *[pack.MaxGroup]byte) int32 {
	cut := n
	if i := n - 1; i > 0 && i < 3 && taken[0] == 'B' && taken[i] == 'A' && r.Pack.Order.Construct && (i == 1 && !r.Articled(&r.Items[k]) && r.namedHolder(&r.Items[k+i]) || i == 1 && r.endsOf(&r.Items[k]) || i == 2 && taken[1] == 'L') {
		taken[i] = 'N' // "the office (of) the-Sudani": a noun without an article has no adjective with one
	}
	for i := int32(1); i < n; i++ {
		if taken[i] == 'N' && taken[i-1] == 'N' && r.Pack.Order.Cases && r.Items[k+i].Is(pack.Holder) && r.Items[k+i-1].Is(pack.Holder) && !r.SameHolder(&r.Items[k+i], &r.Items[k+i-1]) && !r.oneName(&r.Items[k+i-1], &r.Items[k+i]) {
			cut = i // two persons side by side
			break
		}
		if i == 1 && taken[0] == 'A' && taken[1] == 'N' && r.Pack.Order.Inhabitants && !r.articleBefore(k) {
			cut = i // "recibió al alemán X" has the article in its preposition, "ministro alemán X" none
			break
		}
		if taken[i] == 'E' && taken[i-1] == 'C' && r.Pack.Order.MarkedBefore && (r.Items[k+i-1].Is(pack.Seat) || i == 1 && slices.Contains(taken[:n], 'T') && r.behindTrip(k)) {
			cut = i // "at the Kremlin with the Russian president", "goes to Peru and the president of Chile meets"
			break
		}
		if taken[i] == ',' && taken[i-1] == 'T' && taken[i+1] == 'N' && n == i+2 && r.Pack.Order.SubjectFirst && !r.Pack.Order.Inverted && !slices.ContainsFunc(taken[:i], func(c byte) bool { return c != 'D' && c != 'B' && c != 'T' }) && (r.ofTitle(k) || !r.closedName(k+i+1, k+n, r.Form(&r.Items[k+i-1], pack.Title))) {
			cut = i // "according to the minister, X left", "the adviser to the minister, X, said"
			break
		}
		if i == 1 && taken[0] == 'X' && taken[1] == 'T' && slices.Contains(taken[:n], 'N') && r.isIn(k-1) {
			cut = i // "while in Wellington Secretary X called": no title of the city's
			break
		}
		if taken[i] == ',' && i+1 < n && taken[i+1] == 'N' && taken[i-1] == 'T' && r.Pack.Order.Cases && r.casesPart(k+i-1, k+i+1, k+n) {
			cut = i // "in the view of experts-GEN, X-NOM": another
			break
		}
		if taken[i] == 'A' && taken[i-1] == 'T' && i+1 < n && taken[i+1] == 'T' && r.Pack.Order.Genitive && (r.noOwner(k+i, 'A') || r.noOwner(k+i+1, 'T')) {
			cut = i // "the minister told the Russian-DAT president-DAT": not whose he is
			break
		}
		if taken[i] == 'N' && taken[i-1] == 'K' && r.Pack.Order.Genitive && r.ownerBehind(k+i-1, k+i, k+n) {
			cut = i // "the colleague-NOM (of) X-GEN": whose he is
			break
		}
		if (taken[i] == 'T' || taken[i] == 'B') && taken[i-1] == 'G' && r.Pack.Order.Cases && r.noOwner(k+i, taken[i]) {
			cut = i // "told the journalists-DAT the minister-NOM of A": the group is not his
			break
		}
		if taken[i] == ',' && i+1 < n && k+n < int32(len(r.Items)) && r.Items[k+n].Letters&pack.Letter('N') != 0 && !r.SentFirst[r.Items[k+n].First] {
			cut = i
			if j := ownerAt(taken[:n], int(i)); j > 0 && taken[i-1] == 'N' && r.Pack.Order.Incise {
				cut = j // "X, envoy of the president Y": the last title is Y's
			}
			break
		}
		if taken[i] == ',' && i+1 < n && (taken[i+1] == 'N' || taken[i+1] == 'H') && r.manyBefore(k, i, taken[:n]) {
			cut = i // "before the deputies, X said"
			break
		}
		if taken[i] == ',' && taken[i-1] == 'N' && i+1 < n && taken[i+1] == 'D' && r.nameNext(k+n) {
			cut = i // "A, the minister of Mozambique, Mrs B": another's title
			break
		}
		if taken[i] == 'E' && i+2 < n && taken[i-1] != 'D' && taken[i+1] == 'D' && taken[i+2] == 'T' && r.Pack.Order.Incise && !slices.Contains(taken[:n], 'N') {
			cut = i // "the king and the president": the article makes them two
			break
		}
		if taken[i] == ',' && i+1 < n && r.Pack.Order.Incise && r.anotherBehind(k, i, n, taken) {
			cut = i // "at the invitation of his Rwandan colleague, the Kenyan president A stays": another
			break
		}
		if taken[i] == ',' && i+1 < n && r.Pack.Order.Incise && (taken[i-1] == 'N' && taken[i+1] == 'D' || taken[i-1] != 'N' && slices.Contains(taken[i:n], 'N')) && r.VerbOpens(k, k+n) {
			cut = i // "receiving the president of Moldova, Scholz promised", "received by A, the envoy promised": the clause begins
			break
		}
		if taken[i] == ',' && taken[i-1] == 'N' && i+1 < n && (taken[i+1] == 'D' && r.citedBefore(k, k+n) || r.frontedName(k, k+n)) {
			cut = i // "according to A, the minister of B has left": the clause begins
			break
		}
		if taken[i] == ',' && taken[i-1] == 'N' && i+1 < n && taken[i+1] == 'D' && r.placeInFront(k, k+n) {
			cut = i // "In Yarzé, the head of the army, General A, received him": the clause begins
			break
		}
		if taken[i] == ',' && taken[i-1] != 'N' && i+1 < n && (taken[i+1] == 'N' || taken[i+1] == 'H') && r.frontedName(k, k+n) {
			cut = i // "in his talks with the president of Chad, A said": the clause begins
			break
		}
		if taken[i] == ',' && taken[i-1] == 'N' && i+1 < n && (taken[i+1] == 'T' || taken[i+1] == 'H') && r.otherOffice(k+i-1, k+i+1, k+n) {
			cut = i // a name and, after a comma, another's title
			break
		}
		if taken[i] == 'B' && taken[i-1] == 'T' && r.Pack.Order.Construct && r.ArticledEnd(&r.Items[k+i-1]) {
			cut = i // "accused the-minister the-government of A": what has the article takes no owner
			break
		}
		if i+1 < n && taken[i] == 'B' && taken[i+1] == 'N' && i > 0 && r.Pack.Order.Construct && r.bodyOfNamed(&r.Items[k+i]) {
			cut = i // "officials from the office of X": he is none of them
			break
		}
		if taken[0] == 'B' && (taken[i] == 'N' || taken[i] == 'H' || taken[i] == 'T') && r.Pack.Order.Construct && r.Articled(&r.Items[k]) && !r.endsOf(&r.Items[k]) {
			cut = i // "attacked the-government X": it takes no owner
			break
		}
		if !r.Pack.Order.SubjectFirst && r.Pack.Order.Construct && (taken[i] == 'T' || (taken[i] == 'C' || taken[i] == 'A') && (taken[i-1] == 'A' || taken[i-1] == 'C')) && r.statesDiffer(k, i, n, taken) {
			cut = i // "received the emir of Qatar the prime minister of Pakistan", "thanked the Palestinian president Spain"
			break
		}
		if taken[i] == 'T' && (taken[i-1] == 'A' || taken[i-1] == 'T') && r.Pack.Order.SubjectFirst && r.Items[k+i].Last-r.Items[k+i].First > 1 && r.Definite(&r.Items[k+i]) {
			cut = i // "before the French journalists the economist said": an article of its own
			break
		}
		if taken[i] == 'T' && r.bornByTwo(k, i, n, taken) {
			cut = i // "received the minister the ambassador of A", "met the minister of A the president"
			break
		}
		if taken[i] == ',' && taken[i-1] == 'N' && r.cueBehind(k, k+n) {
			cut = i // "Lavrov met Fidan, a spokesperson said": the apposition would be closed
			break
		}
		if taken[i] == ',' && taken[i-1] == 'N' && r.pluralAhead(k+i+1, k+n, taken[i+1:n]) {
			cut = i // "with Putin, South Korean lawmakers said": no title of his
			break
		}
		if taken[i] == ',' && taken[i-1] == 'N' && r.officeOf(k, i, n, taken[:n]) {
			cut = i // "Sharif, the Prime Minister's office": no title of his
			break
		}
		if taken[i] == 'T' && taken[i-1] == 'N' && (k+n < int32(len(r.Items)) && r.Items[k+n].Letters&pack.Letter('N') != 0 && !r.SentFirst[r.Items[k+n].First] || r.otherOffice(k+i-1, k+i, k+n)) {
			cut = i // a name and then another's title
			break
		}
		if taken[i] == 'L' && taken[i-1] == 'N' && taken[n-1] == 'C' && (i == n-2 || i == n-3 && taken[n-2] == 'D') && !r.belongsTo(k+i, k+n) {
			cut = i
			break
		}
		if taken[i] == 'L' && i+1 < n && r.Pack.Order.Cases && taken[i-1] != 'N' && r.whitherAt(k, k+i, taken) {
			cut = i // "the visit of the president to Belarus"
			break
		}
		if taken[i] == 'L' && i+1 < n && slices.Contains(taken[:i], 'B') && r.goesTo(k+i+1, taken[i+1]) {
			cut = i // "sent by the government of Chad to Norway-ACC"
			break
		}
		if taken[i] == 'L' && i+1 < n && (taken[i+1] == 'C' || taken[i+1] == 'X' || taken[i+1] == 'D' || taken[i+1] == 'P' || taken[i+1] == 'N' && r.Pack.Order.SubjectFirst && !r.Pack.Order.Inverted) {
			if f := r.Form(&r.Items[k+i], pack.Prep); f != nil && f.Markers&pack.For != 0 && !r.SpeaksFor(&r.Items[k+i-1]) && !(f.Markers&pack.OfM != 0 && r.Represents(&r.Items[k+i-1])) {
				cut = i
				break
			}
		}
	}
	if cut == n {
		return n
	}
	return int32(r.Pack.Groups.Match(letters[k-from:k-from+cut], taken))
}

// behindTrip reports whether right before item k stands a verb of travelling, and nothing but that.
func (r *Reading) behindTrip(k int32) bool {
	if k == 0 {
		return false
	}
	forms := r.Forms(&r.Items[k-1], word.Bit(pack.Verb))
	return len(forms) > 0 && !slices.ContainsFunc(forms, func(f *pack.Form) bool { return !word.IsTrip(f) })
}

// goesTo reports whether the state or city at item k stands in a case that tells where to, and in
// none that tells where.
func (r *Reading) goesTo(k int32, letter byte) bool {
	if !r.Pack.Order.Cases || letter != 'C' && letter != 'X' {
		return false
	}
	c := r.formCases(&r.Items[k], letter)
	if c == 0 {
		c = r.placeCases(&r.Items[k])
	}
	return c&pack.Acc != 0 && c&pack.Loc == 0
}

// isIn reports whether item k is a preposition that says where, and nothing else.
func (r *Reading) isIn(k int32) bool {
	if k < 0 || !r.Pack.Order.SubjectFirst || r.Pack.Order.Cases {
		return false
	}
	f := r.Form(&r.Items[k], pack.Prep)
	return f != nil && f.Markers&pack.In != 0 && f.Markers&pack.OfM == 0
}

// oneName reports whether two words, each the family name of somebody else, are one person's in
// one case: a given name that others bear as theirs, "Hussein Mohamed".
func (r *Reading) oneName(a, b *word.Item) bool {
	return a.Last-a.First == 1 && b.Last-b.First == 1 && r.formCases(a, 'N')&r.formCases(b, 'N') != 0
}

// citedBefore reports whether a word for "according to" governs what stands at item k,
// and a verb follows at item to.
func (r *Reading) citedBefore(k, to int32) bool {
	if !r.Pack.Order.Incise || k == 0 || to >= int32(len(r.Items)) || r.SentFirst[r.Items[to].First] {
		return false
	}
	accord := false
	for _, f := range r.Forms(&r.Items[k-1], Triggers) {
		accord = accord || f.Frame != nil && f.Frame.Accord
	}
	x := &r.Items[to]
	return accord && (x.Is(pack.Aux) && !x.Is(pack.Prep) || x.Is(pack.Verb) && r.CanBeFinite(x))
}

// statesDiffer reports whether a state or its adjective stands in a group before place at,
// and another state at it or behind it, with no more than a title and an article between.
func (r *Reading) statesDiffer(k, at, n int32, taken *[pack.MaxGroup]byte) bool {
	state := func(i int32) string {
		if taken[i] == 'A' || taken[i] == 'C' {
			if f := r.LikelyState(&r.Items[k+i]); f != nil {
				return f.Country
			}
		}
		return ""
	}
	before, behind := "", ""
	for i := range at {
		if c := state(i); c != "" {
			before = c
		}
	}
	for i := at; i < n && behind == "" && taken[i] != 'N'; i++ {
		behind = state(i)
	}
	return before != "" && behind != "" && before != behind
}

// cueBehind reports whether a verb of saying stands at item to, with no comma before it,
// and another verb in its sentence before item k: what is said comes first.
func (r *Reading) cueBehind(k, to int32) bool {
	if !r.Pack.Order.SubjectFirst || r.Pack.Order.Inverted || to >= int32(len(r.Items)) || r.SentFirst[r.Items[to].First] || !r.Items[to].Is(pack.Verb) {
		return false
	}
	if k == 0 || r.SentFirst[r.Items[k].First] || r.Doc.Tokens[r.Items[k-1].First].Kind == text.Punct {
		return false // "After their meeting, X, spokesperson of the ministry said"
	}
	say := false
	for _, f := range r.Forms(&r.Items[to], word.Bit(pack.Verb)) {
		say = say || f.Frame != nil && f.Frame.Kind == pack.FSay && f.Feat&(pack.Past|pack.Pres) != 0
	}
	for n := 0; say && k > 0 && n < MaxReach; n++ {
		if r.SentFirst[r.Items[k].First] {
			return false
		}
		if k--; r.Items[k].Is(pack.Aux) || r.Items[k].Is(pack.Plan) || r.Items[k].Set&(word.Bit(pack.Verb)|word.Bit(pack.Support)) != 0 && !r.Items[k].Is(pack.Noun) {
			return true
		}
	}
	return false
}

// nameNext reports whether a comma and a name, with its honorific or not, stand at item k.
func (r *Reading) nameNext(k int32) bool {
	n := int32(len(r.Items))
	if k+1 >= n || r.Items[k].Letters&pack.Letter(',') == 0 || !r.Pack.Order.Inverted {
		return false
	}
	for k++; k < n && r.Items[k].Letters&pack.Letter('H') != 0; k++ {
		if r.SentFirst[r.Items[k].First] {
			return false
		}
	}
	return k < n && r.Items[k].Letters&pack.Letter('N') != 0
}

// officeOf reports whether what follows the comma at item k+i, to item k+n, is a body
// that is named by whose it is: a title, the owner's mark, and the body.
func (r *Reading) officeOf(k, i, n int32, taken []byte) bool {
	for j := i + 1; j+2 < n; j++ {
		if taken[j] == 'T' && taken[j+1] == 'L' && r.OwnerMark(k+j+1) && taken[j+2] == 'B' {
			return true
		}
	}
	return false
}

// ownsTitle reports whether the title at item k, the first of those taken, is whose the title
// behind the owner's mark is: "the president's envoy".
func (r *Reading) ownsTitle(k int32, taken []byte) bool {
	return len(taken) > 2 && taken[1] == 'L' && taken[2] == 'T' && r.OwnerMark(k+1)
}

// maxPost bounds the items between an office and whose it is.
const maxPost = 10

// ofTitle reports whether the words from item k on say whose an office before them is: "the
// adviser on trade to (the minister)".
func (r *Reading) ofTitle(k int32) bool {
	if k < 2 || !r.Items[k-1].Is(pack.Prep) && !r.Items[k-1].Is(pack.Of) {
		return false
	}
	for i := k - 2; i >= 0 && i > k-maxPost; i-- {
		switch it := &r.Items[i]; {
		case it.Is(pack.Title):
			return true
		case it.Is(pack.Verb) && !it.Is(pack.Word) && !it.Is(pack.Noun), it.Is(pack.Aux), r.Doc.Tokens[it.First].Kind == text.Punct, r.SentFirst[it.First]:
			return false
		}
	}
	return false
}

// closedName reports whether the name of items [k,end) is of more than one word and a mark
// follows it: the office before the comma in front of it is his, unless all that is known of the
// name is another one.
func (r *Reading) closedName(k, end int32, office *pack.Form) bool {
	if r.Items[end-1].Last-r.Items[k].First < 2 || end >= int32(len(r.Items)) {
		return false
	}
	other := false
	for _, f := range r.Forms(&r.Items[k], word.Bit(pack.Holder)) {
		if f.Role == office.Role || office.Role == "military" && word.Heads(f.Role) { // "the army chief, Abdel Fattah al-Burhan"
			other = false
			break
		}
		other = true
	}
	if other {
		return false
	}
	return r.SentFirst[r.Items[end].First] || r.Doc.Tokens[r.Items[end].First].Kind == text.Punct
}

// pluralAhead reports whether the first title among items [k,to) is of several.
func (r *Reading) pluralAhead(k, to int32, taken []byte) bool {
	for n := k; n < to && int(n-k) < len(taken); n++ {
		if taken[n-k] == 'T' {
			f := r.Form(&r.Items[n], pack.Title)
			return f != nil && f.Feat.HasFeat(pack.Pl) && !f.Feat.HasFeat(pack.Sg)
		}
	}
	return false
}

// InfinitiveAt reports whether the title at item k is an infinitive where it stands, behind
// a word for "to" or one that plans: "is in town to co-chair the talks", "will chair".
func (r *Reading) InfinitiveAt(k int32) bool {
	if k == 0 || !r.Items[k].Is(pack.Verb) || !r.Pack.Order.SubjectFirst {
		return false
	}
	p, f := r.Form(&r.Items[k-1], pack.Prep), r.Form(&r.Items[k], pack.Verb)
	return (p != nil && p.Markers&pack.To != 0 || r.Items[k-1].Set&(word.Bit(pack.Plan)|word.Bit(pack.Maybe)) != 0) && f.Feat&pack.Base != 0
}

// ParticipleAt reports whether the title at item k is a participle behind its auxiliary: "a envoyé des médecins",
// that is no envoy of doctors.
func (r *Reading) ParticipleAt(k int32) bool {
	if k == 0 || !r.Pack.Order.Inverted || r.Pack.Order.Cases || !r.Items[k].Is(pack.Verb) || !r.Items[k-1].Is(pack.Aux) || r.Items[k-1].Is(pack.Prep) || r.Doc.Tokens[r.Items[k].First].Has(text.Capital) {
		return false
	}
	f := r.Form(&r.Items[k], pack.Verb)
	return f != nil && f.Feat&pack.Part != 0
}

// MaxReach bounds how many chunks from its trigger an argument may stand.
const MaxReach = 48

// noOwner reports whether the office or body at item k is in no case in which it could say whose
// the group right before it is.
func (r *Reading) noOwner(k int32, letter byte) bool {
	f := r.formCases(&r.Items[k], letter)
	return f != 0 && f&pack.Gen == 0
}

// casesPart reports whether the title at item t and the name of items [from,to) behind its comma can
// stand in no case together, or the title is of several and the name of one.
func (r *Reading) casesPart(t, from, to int32) bool {
	title := r.formCases(&r.Items[t], 'T')
	many := true
	for _, f := range r.Forms(&r.Items[t], word.Bit(pack.Title)) {
		many = many && f.Feat.HasFeat(pack.Pl) && !f.Feat.HasFeat(pack.Sg)
	}
	if many {
		return true
	}
	name := r.casesOfName(from, to)
	return title != 0 && name != 0 && title&name == 0
}

// casesOfName are the cases in which the name of items [from,to) can stand: those of a known holder's form, else those
// that the name's words tell.
func (r *Reading) casesOfName(from, to int32) pack.Feat {
	if r.Items[from].Is(pack.Holder) {
		if f := r.formCases(&r.Items[from], 'N'); f != 0 {
			return f
		}
	}
	return r.NameCases(text.Range{First: r.Items[from].First, Last: r.Items[to-1].Last}, 0)
}

// ownerBehind reports whether the name of items [from,to) stands in the genitive behind the word for a counterpart at
// item t that does not.
func (r *Reading) ownerBehind(t, from, to int32) bool {
	if !r.Pack.Order.Cases {
		return false
	}
	own, name := r.formCases(&r.Items[t], 'K'), r.casesOfName(from, to)
	return own != 0 && own&name == 0 && name&pack.Gen != 0
}

// bodyOfNamed reports whether an item is one word for a body that has no article, and so may be his who is named behind it.
func (r *Reading) bodyOfNamed(it *word.Item) bool {
	return it.Is(pack.Body) && it.Last-it.First == 1 && !r.Articled(it)
}

// endsOf reports whether an item of several words ends with one that is written together with the next: "the press office OF".
func (r *Reading) endsOf(it *word.Item) bool {
	return it.Last-it.First > 1 && int(it.Last) < len(r.Doc.Tokens) && r.Doc.Tokens[it.Last-1].Has(text.Cut) && r.Doc.Tokens[it.Last].Has(text.Glued)
}

// namedHolder reports whether an item is a family name of a holder of an office with the article, beside a state's
// adjective that is written alike.
func (r *Reading) namedHolder(it *word.Item) bool {
	return it.Is(pack.Holder) && it.Last-it.First == 1 && (r.Articled(it) || it.First > 0 && r.Doc.Tokens[it.First-1].Has(text.Cut))
}
