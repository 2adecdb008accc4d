package pack

import (
	"fmt"
	"strconv"
	"strings"
)

// Class says what an entry is to the reader; docs/packs.md describes each.
type Class uint8

// The classes.
const (
	None Class = iota
	Title
	Honorific
	Given
	Surname
	Particle
	Counterpart
	Side
	Group
	Body
	Anaphor
	Pronoun
	Possessive
	Det
	Of
	OrgWord
	Nameless
	Country
	City
	Seat
	Region
	Org
	Media
	Gathering
	Holder
	Month
	Weekday
	Day
	DayPart
	Number
	Ordinal
	Unit
	Which
	Ago
	Hence
	Era
	Prep
	And
	Comp
	Rel
	Sub
	Neg
	Plan
	Maybe
	Cancel
	Ongoing
	Aux
	Report
	Word
	Adverb
	Verb
	Noun
	Adj
	Support
	Modifier
	Setting
	Occasion
	TopicNoun
	Furniture
)

var classNames = map[string]Class{
	"title": Title, "honorific": Honorific, "given": Given, "surname": Surname, "particle": Particle,
	"counterpart": Counterpart, "side": Side, "group": Group, "body": Body, "anaphor": Anaphor, "pronoun": Pronoun,
	"possessive": Possessive, "det": Det, "of": Of, "orgword": OrgWord, "nameless": Nameless, "country": Country,
	"city": City, "seat": Seat, "region": Region, "org": Org, "media": Media, "gathering": Gathering, "holder": Holder,
	"month": Month, "weekday": Weekday, "day": Day, "daypart": DayPart, "number": Number,
	"ordinal": Ordinal, "unit": Unit, "which": Which, "ago": Ago, "hence": Hence, "era": Era, "prep": Prep, "and": And,
	"comp": Comp, "rel": Rel, "sub": Sub, "neg": Neg, "plan": Plan, "maybe": Maybe, "cancel": Cancel,
	"ongoing": Ongoing, "aux": Aux, "report": Report, "word": Word, "adverb": Adverb, "verb": Verb, "noun": Noun,
	"adj": Adj, "support": Support, "modifier": Modifier, "setting": Setting, "occasion": Occasion,
	"topicnoun": TopicNoun, "furniture": Furniture,
}

// Entry is a line of a .lex file: one or several forms with their meaning.
type Entry struct {
	Class   Class
	Sec     *Section
	Line    int
	ID      string // of a world entry: RUS, Vientiane, ASEAN, Sergey Lavrov
	Name    string // English
	Role    string
	Country string
	Org     string
	N       int32 // month, weekday, number, day offset, step, number of an anaphor
	Markers Marker
	Flags   EntryFlag
	Frame   *Frame
	own     Attrs
	keys    uint64 // a bit for each key of own and of the section's attributes: see keyBit
}

// EntryFlag is a yes-or-no attribute that the reader asks for often.
type EntryFlag uint16

// The flags of entries.
const (
	Generic   EntryFlag = 1 << iota // names anybody: only a speaker
	Capital                         // a state's capital
	Ambiguous                       // also a common word or a person's name
	Same                            // the same day as the one before
	But                             // an adversative coordinator
	After                           // the owner stands before it
	SubjForm                        // can be a subject only
	ObjForm                         // can be an object only
	Masculine
	Feminine
	Plural
	Dual
	Propose
	Starts     // may begin a name
	Describing // may stand between a state and its people
)

var flagNames = map[string]EntryFlag{
	"generic": Generic, "capital": Capital, "ambiguous": Ambiguous, "same": Same, "but": But, "after": After,
	"subj": SubjForm, "obj": ObjForm, "m": Masculine, "f": Feminine, "pl": Plural, "du": Dual, "propose": Propose, "initial": Starts, "describing": Describing,
}

// Get returns an attribute of the entry or of its section.
func (e *Entry) Get(key string) string {
	switch {
	case e.keys&keyBit(key) == 0:
		return ""
	case e.own.Has(key):
		return e.own.Get(key)
	}
	return e.Sec.Attrs.Get(key)
}

// Has reports whether the entry or its section has an attribute or a flag.
func (e *Entry) Has(key string) bool {
	return e.keys&keyBit(key) != 0 && e.has(key)
}

func (e *Entry) has(key string) bool { return e.own.Has(key) || e.Sec.Attrs.Has(key) }

// keyBit is the bit of an attribute's key in a set of 64: what an entry has no bit of, it has not.
func keyBit(key string) uint64 {
	if key == "" {
		return 1
	}
	return 1 << ((uint(key[0]) + 7*uint(key[len(key)-1]) + 13*uint(len(key))) & 63)
}

// noteKeys notes the keys that the entry and its section have.
func (e *Entry) noteKeys() {
	for _, list := range []Attrs{e.own, e.Sec.Attrs} {
		for _, a := range list {
			e.keys |= keyBit(a.Key)
		}
	}
}

// Num is the value of an attribute that is a number; ok says that the entry has one.
func (e *Entry) Num(key string) (n int, ok bool) {
	v := e.Get(key)
	if v == "" {
		return 0, false
	}
	n, err := strconv.Atoi(v)
	return n, err == nil
}

// Is reports whether all the flags f are set.
func (e *Entry) Is(f EntryFlag) bool { return e.Flags&f == f }

// Marker is a set of what prepositions, postpositions and cases mark, in
// language-neutral names.
type Marker uint32

// The markers, and the three places of an argument that no marker marks.
const (
	With Marker = 1 << iota
	To
	From
	By
	OfM
	Between
	In
	At
	On
	About
	For
	Against
	During
	Before
	AfterM
	Beside
	Through
	Toward
	As
	Than
	Subj
	Obj
	Poss
	That // a clause
)

var markerNames = map[string]Marker{
	"with": With, "to": To, "from": From, "by": By, "of": OfM, "between": Between, "among": Between, "in": In, "at": At,
	"on": On, "about": About, "for": For, "against": Against, "during": During, "before": Before, "after": AfterM,
	"beside": Beside, "through": Through, "toward": Toward, "towards": Toward, "as": As, "than": Than,
	"subj": Subj, "obj": Obj, "poss": Poss, "comp": That, "that": That,
}

// String names the markers of a set as packs write them, joined by "|".
func (m Marker) String() string {
	var names []string
	for bit := Marker(1); bit != 0 && bit <= m; bit <<= 1 {
		if m&bit == 0 {
			continue
		}
		name := ""
		for n, x := range markerNames {
			if x == bit && !secondNames[n] {
				name = n
			}
		}
		if name == "" {
			name = "?"
		}
		names = append(names, name)
	}
	if len(names) == 0 {
		return "none"
	}
	return strings.Join(names, "|")
}

// secondNames are those that packs may write beside a marker's first name.
var secondNames = map[string]bool{"among": true, "towards": true, "that": true}

// FrameKind says which record a trigger makes.
type FrameKind uint8

// The frames.
const (
	FOther FrameKind = iota
	FMeet
	FCall
	FDiscuss
	FAttend
	FVisit
	FArrive
	FSay
	FEvent
	FSupport
)

var frameNames = map[string]FrameKind{
	"other": FOther, "meet": FMeet, "call": FCall, "discuss": FDiscuss, "attend": FAttend, "visit": FVisit,
	"arrive": FArrive, "say": FSay, "event": FEvent, "support": FSupport,
}

// Needs says which complements make a verb of saying a statement.
type Needs uint8

// The complements.
const (
	NComp  Needs = 1 << iota // a clause after a complementiser
	NQuote                   // quotation marks
	NColon                   // a colon
	NBare                    // a clause after nothing at all
	NInf                     // an infinitive
	NPred                    // a predicate: an adjective, a participle
	NRest                    // all that follows in its sentence
)

var needNames = map[string]Needs{"comp": NComp, "quote": NQuote, "colon": NColon, "bare": NBare, "inf": NInf, "pred": NPred, "rest": NRest}

// Frame is the valency of a trigger: where in its clause each role is looked
// for, best first.
type Frame struct {
	Kind    FrameKind
	A, B    []Marker
	Topic   []Marker
	To      []Marker
	Type    string // PLOVER, for events
	Also    string // PLOVER type that a statement's verb makes too
	Needs   Needs
	Accord  bool // "according to"
	Report  bool // "this was reported by"
	Cite    bool // "citing": beside a cue it names whose words these are
	Neg     bool
	Denies  bool // what it says is not so: "denied that"
	Format  string
	Channel string
	Status  string
	Visit   string // kind of visit
}

func newFrame(e *Entry) (*Frame, error) {
	f := &Frame{Kind: FOther}
	k := e.Get("frame")
	switch {
	case k != "":
		kind, ok := frameNames[k]
		if !ok {
			return nil, fmt.Errorf("unknown frame %q", k)
		}
		f.Kind = kind
	case e.Class == Support:
		f.Kind = FSupport
	}
	var err error
	slots := func(key string, def ...Marker) []Marker {
		v := e.Get(key)
		if v == "" {
			return def
		}
		var out []Marker
		for _, w := range strings.FieldsFunc(v, func(r rune) bool { return r == ',' || r == '|' }) {
			m, ok := markerNames[w]
			if !ok {
				err = fmt.Errorf("unknown slot %q in %s=", w, key)
			}
			out = append(out, m)
		}
		return out
	}
	noun := e.Class == Noun
	switch {
	case noun && f.Kind == FEvent:
		b := []Marker{To, Against, For}
		if t := strings.ToUpper(e.Get("type")); t == "AGREE" || t == "COOPERATE" {
			b = append(b, With, Between)
		}
		f.A, f.B = slots("a", Poss, By, OfM), slots("b", b...)
	case noun:
		f.A, f.B = slots("a", Poss, OfM, By, Between), slots("b", With, Between)
	case f.Kind == FSay:
		f.A, f.B = slots("a", Subj, By), slots("b")
	case f.Kind == FDiscuss:
		f.A, f.B = slots("a", Subj), slots("b", With)
	default:
		f.A, f.B = slots("a", Subj), slots("b", Obj, With)
	}
	topic := []Marker{About, On}
	if f.Kind == FDiscuss && !noun {
		topic = []Marker{Obj, About, On}
	}
	f.Topic = slots("topic", topic...)
	switch f.Kind {
	case FAttend:
		f.To = slots("event", Obj, In, At)
		f.B = slots("b")
	case FVisit, FArrive:
		f.To = slots("to", Obj, To, In)
		f.B = slots("b")
	default:
		f.To = slots("to", Obj, To)
	}
	if f.Kind == FArrive {
		slots("from") // whence: its markers are only checked
	}
	f.Type, f.Also = strings.ToUpper(e.Get("type")), strings.ToUpper(e.Get("also"))
	f.Needs = NComp | NQuote | NColon
	if v := e.Get("needs"); v != "" {
		f.Needs = 0
		for _, w := range strings.Split(v, ",") {
			n, ok := needNames[w]
			if !ok {
				err = fmt.Errorf("unknown complement %q in needs=", w)
			}
			f.Needs |= n
		}
	}
	f.Accord, f.Report, f.Cite = e.Get("cue") == "accord", e.Get("cue") == "report", e.Get("cue") == "cite"
	f.Neg, f.Denies = e.Has("neg"), e.Has("denies")
	f.Format, f.Channel, f.Status, f.Visit = e.Get("format"), e.Get("channel"), e.Get("status"), e.Get("kind")
	if f.Kind == FCall && f.Channel == "" {
		f.Channel = "phone"
	}
	if f.Kind == FEvent && f.Type == "" {
		err = fmt.Errorf("frame=event needs type=")
	}
	return f, err
}

// fillEntry decodes the attributes that the reader uses.
func fillEntry(e *Entry) error {
	for _, list := range []Attrs{e.Sec.Attrs, e.own} {
		for _, a := range list {
			switch a.Key {
			case "name":
				e.Name = a.Value
			case "role":
				e.Role = a.Value
			case "country":
				e.Country = a.Value
			case "org":
				e.Org = a.Value
			case "n", "offset", "step", "number":
				n, err := strconv.Atoi(strings.TrimPrefix(a.Value, "+"))
				if err != nil || n < -1e6 || n > 1e6 {
					return fmt.Errorf("%s=%s is no number", a.Key, a.Value)
				}
				e.N = int32(n)
			case "m":
				if a.Value == "" {
					e.Flags |= Masculine
					break
				}
				for _, w := range strings.Split(a.Value, ",") {
					m, ok := markerNames[w]
					if !ok {
						return fmt.Errorf("unknown marker %q in m=", w)
					}
					e.Markers |= m
				}
			default:
				if a.Value == "" {
					e.Flags |= flagNames[a.Key]
				}
			}
		}
	}
	switch e.Class {
	case Country:
		e.Country = e.ID
	case Org:
		if e.Org == "" {
			e.Org = e.ID
		}
	case Verb, Noun, Adj, Support:
		f, err := newFrame(e)
		e.Frame = f
		return err
	}
	if e.Name == "" {
		e.Name = e.ID
	}
	return nil
}
