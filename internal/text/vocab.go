package text

import "encoding/binary"

// Vocab numbers the words that a pack knows, in their folded form, from 1. It is a hash table
// with open addressing over one string of all the words: a text looks every word up,
// and a place of the table holds the first bytes of its word, which for most is all of it. Its words are the pack's
// alone, so no text can make it slow.
type Vocab struct {
	slots []slot
	words []byte            // all the words, one after the other, in the order of their numbers
	ends  []uint32          // by number: where a word ends in words
	text  string            // words when Seal was called
	short map[[2]int32]bool // the last two words of names whose last is one letter
	twins map[int32]int     // words that folding makes one with a shorter one and a suffix: the bytes of that suffix
}

// slot is a place of the table: a word's number, 0 if it is free, and its key.
type slot struct {
	bits uint64 // of its key, as kind
	kind uint32
	id   int32
}

// key is what is known of a word without a look at it: its length and its bytes if they are no more
// than eight, or eight letters of one script whose letters have two; else a hash of them.
type key struct {
	bits uint64
	kind uint32 // the length; above it whether bits is the word, and its script
}

// whole is the bit of a kind that says that nothing but the word has such a key.
const whole = 1 << 31

// NewVocab makes an empty vocabulary with room for n words.
func NewVocab(n int) *Vocab {
	size := 64
	for size*2 < n*3 {
		size *= 2
	}
	return &Vocab{slots: make([]slot, size), words: make([]byte, 0, 8*n), ends: append(make([]uint32, 0, n+1), 0)}
}

const (
	keyBytes = 8 // of a word that its key holds
	mixer    = 0x9E3779B97F4A7C15
)

// keyOf is the key of a word.
func keyOf(w []byte) key {
	n := len(w)
	switch kind := uint32(n) | whole; { //nolint:gosec // a word is short
	case n == keyBytes:
		return key{binary.LittleEndian.Uint64(w), kind}
	case n > 2*keyBytes || n > keyBytes && n&1 != 0:
	case n > keyBytes:
		// six bits of a letter are in its second byte, two in its first, whose others are those of its script
		script, bits := w[0]>>2, uint64(0)
		for i := 0; i < n; i += 2 {
			if w[i]>>2 != script || script < 0xC2>>2 || script > 0xDF>>2 || w[i+1]&0xC0 != 0x80 {
				return hashed(w)
			}
			bits = bits<<8 | uint64(w[i]&3)<<6 | uint64(w[i+1]&0x3F)
		}
		return key{bits, kind | uint32(script)<<16}
	case n >= 4: // the two halves have the same bytes where they overlap
		return key{uint64(binary.LittleEndian.Uint32(w)) | uint64(binary.LittleEndian.Uint32(w[n-4:]))<<(8*(n-4)), kind}
	default:
		var bits uint64
		for i, c := range w {
			bits |= uint64(c) << (8 * i)
		}
		return key{bits, kind}
	}
	return hashed(w)
}

// hashed is the key of a word of more than eight bytes.
func hashed(w []byte) key {
	n := len(w)
	h := uint64(n) * mixer //nolint:gosec // a length
	for i := 0; i+keyBytes < n; i += keyBytes {
		h = (h ^ binary.LittleEndian.Uint64(w[i:])) * mixer
		h ^= h >> 29
	}
	h = (h ^ binary.LittleEndian.Uint64(w[n-keyBytes:])) * mixer
	return key{h ^ h>>29, uint32(n) &^ whole} //nolint:gosec // a word is short
}

// find is the number of a word, 0 if it has none, and the free slot where it would be.
func (v *Vocab) find(w []byte, k key) (id int32, at int) {
	mask := len(v.slots) - 1
	h := (k.bits ^ uint64(k.kind)) * mixer
	for at = int(h>>32) & mask; ; at = (at + 1) & mask { //nolint:gosec // masked
		s := &v.slots[at]
		if s.id == 0 {
			return 0, at
		}
		if s.bits == k.bits && s.kind == k.kind && (k.kind&whole != 0 || string(v.words[v.ends[s.id-1]:v.ends[s.id]]) == string(w)) {
			return s.id, at
		}
	}
}

// put numbers a new word.
func (v *Vocab) put(w []byte, k key, at int) int32 {
	if len(v.ends)*3 > len(v.slots)*2 {
		old := v.slots
		v.slots = make([]slot, 2*len(old))
		for _, s := range old {
			if s.id != 0 {
				_, free := v.find(v.words[v.ends[s.id-1]:v.ends[s.id]], key{s.bits, s.kind})
				v.slots[free] = s
			}
		}
		_, at = v.find(w, k)
	}
	id := int32(len(v.ends)) //nolint:gosec // bounded by the pack
	v.words = append(v.words, w...)
	v.ends = append(v.ends, uint32(len(v.words))) //nolint:gosec // a pack's files are bounded
	v.slots[at] = slot{k.bits, k.kind, id}
	return id
}

// Add returns the number of a folded word, giving it one if it is new.
func (v *Vocab) Add(word string) int32 {
	var room [64]byte
	return v.AddBytes(append(room[:0], word...))
}

// AddBytes is Add of a word that is copied only if it is new.
func (v *Vocab) AddBytes(word []byte) int32 {
	k := keyOf(word)
	id, at := v.find(word, k)
	if id == 0 {
		id = v.put(word, k, at)
	}
	return id
}

// ID returns a folded word's number, 0 if it has none.
func (v *Vocab) ID(word string) int32 {
	var room [64]byte
	return v.IDBytes(append(room[:0], word...))
}

// IDBytes is ID of a word in a buffer.
func (v *Vocab) IDBytes(word []byte) int32 {
	id, _ := v.find(word, keyOf(word))
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

// Seal makes the words that are there ones that Text can give.
func (v *Vocab) Seal() { v.text = string(v.words) }

// Text is a folded word as a string, which need not be made if it is the one of a number.
func (v *Vocab) Text(id int32, word []byte) string {
	if id > 0 && int(id) < len(v.ends) {
		if from, to := v.ends[id-1], v.ends[id]; int(to) <= len(v.text) && v.text[from:to] == string(word) {
			return v.text[from:to]
		}
	}
	return string(word)
}

// Len is the number of words.
func (v *Vocab) Len() int { return len(v.ends) - 1 }
