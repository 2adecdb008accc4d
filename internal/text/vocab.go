package text

// Vocab numbers the words that a pack knows, in their folded form, from 1. It is a hash table
// with open addressing over one string of all the words: a text looks every word up, most of them
// in vain, and a tag of the hash tells that without a look at the word. Its words are the pack's
// alone, so no text can make it slow.
type Vocab struct {
	slots []slot
	words []byte            // all the words, one after the other, in the order of their numbers
	ends  []uint32          // by number: where a word ends in words
	short map[[2]int32]bool // the last two words of names whose last is one letter
	twins map[int32]int     // words that folding makes one with a shorter one and a suffix: the bytes of that suffix
}

// slot is a place of the table: a word's number, 0 if it is free, and a part of its hash.
type slot struct {
	tag uint32
	id  int32
}

// NewVocab makes an empty vocabulary with room for n words.
func NewVocab(n int) *Vocab {
	size := 64
	for size*2 < n*3 {
		size *= 2
	}
	return &Vocab{slots: make([]slot, size), words: make([]byte, 0, 8*n), ends: append(make([]uint32, 0, n+1), 0)}
}

// hash is FNV-1a over the word's bytes, mixed so that its low bits depend on all of them.
func hash[T string | []byte](word T) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(word) {
		h = (h ^ uint64(word[i])) * 1099511628211
	}
	return h ^ h>>29
}

// find is the number of a word, 0 if it has none, and the free slot where it would be.
func find[T string | []byte](v *Vocab, word T, h uint64) (id int32, at int) {
	mask := len(v.slots) - 1
	tag := uint32(h >> 32)                           //nolint:gosec // a part of the hash
	for at = int(h) & mask; ; at = (at + 1) & mask { //nolint:gosec // masked
		s := v.slots[at]
		if s.id == 0 {
			return 0, at
		}
		if s.tag == tag && string(v.words[v.ends[s.id-1]:v.ends[s.id]]) == string(word) {
			return s.id, at
		}
	}
}

// put numbers a new word.
func put[T string | []byte](v *Vocab, word T, h uint64, at int) int32 {
	if len(v.ends)*3 > len(v.slots)*2 {
		old := v.slots
		v.slots = make([]slot, 2*len(old))
		for id := int32(1); int(id) < len(v.ends); id++ { //nolint:gosec // bounded by the pack
			w := v.words[v.ends[id-1]:v.ends[id]]
			g := hash(w)
			_, free := find(v, w, g)
			v.slots[free] = slot{uint32(g >> 32), id} //nolint:gosec // a part of the hash
		}
		_, at = find(v, word, h)
	}
	id := int32(len(v.ends)) //nolint:gosec // bounded by the pack
	v.words = append(v.words, word...)
	v.ends = append(v.ends, uint32(len(v.words))) //nolint:gosec // a pack's files are bounded
	v.slots[at] = slot{uint32(h >> 32), id}       //nolint:gosec // a part of the hash
	return id
}

// Add returns the number of a folded word, giving it one if it is new.
func (v *Vocab) Add(word string) int32 { return add(v, word) }

// AddBytes is Add of a word that is copied only if it is new.
func (v *Vocab) AddBytes(word []byte) int32 { return add(v, word) }

func add[T string | []byte](v *Vocab, word T) int32 {
	h := hash(word)
	id, at := find(v, word, h)
	if id == 0 {
		id = put(v, word, h, at)
	}
	return id
}

// ID returns a folded word's number, 0 if it has none.
func (v *Vocab) ID(word string) int32 {
	id, _ := find(v, word, hash(word))
	return id
}

// IDBytes is ID of a word in a buffer.
func (v *Vocab) IDBytes(word []byte) int32 {
	id, _ := find(v, word, hash(word))
	return id
}

// EndWithLetter notes that a name's last two words are these, and the last is one
// letter: a full stop after it is no part of it, as of an initial.
func (v *Vocab) EndWithLetter(word, letter int32) {
	if v.short == nil {
		v.short = map[[2]int32]bool{}
	}
	v.short[[2]int32{word, letter}] = true
}

// Twin notes that folding makes a word one with a shorter one and a suffix of so many bytes: which
// of the two stands in a text, its last letter as written tells.
func (v *Vocab) Twin(word int32, suffix int) {
	if v.twins == nil {
		v.twins = map[int32]int{}
	}
	v.twins[word] = suffix
}

// Words gives every word by its number; the one at 0 is empty.
func (v *Vocab) Words() []string {
	out := make([]string, len(v.ends))
	for id := 1; id < len(v.ends); id++ {
		out[id] = string(v.words[v.ends[id-1]:v.ends[id]])
	}
	return out
}

// Len is the number of words.
func (v *Vocab) Len() int { return len(v.ends) - 1 }
