package pack

import (
	"slices"
	"strings"
)

// Guess is how a verb is known that no list has.
type Guess struct {
	Past       []string // endings of the past
	Infinitive []string // endings of the infinitive
	Finite     []string // endings that only finite verbs have
	Plural     []string // endings of the plural of nouns
	Form       *Form    // the verb of the past that it is then
	InfForm    *Form    // the infinitive
	FinForm    *Form    // the finite verb
}

// IsPlural reports whether words end as nouns do in the plural; never where the pack does not say how.
func (g *Guess) IsPlural(words string) bool {
	return g != nil && slices.ContainsFunc(g.Plural, func(end string) bool { return strings.HasSuffix(words, end) })
}

// guess is how the pack's config says that unknown verbs end; nil if it does not.
func (c *config) guess() *Guess {
	if len(c.Verbs.Past)+len(c.Verbs.Infinitive)+len(c.Verbs.Finite) == 0 {
		return nil
	}
	sec := &Section{File: c.file, ID: "unknown"}
	form := func(feat Feat) *Form {
		e := &Entry{Class: Verb, Sec: sec, Frame: &Frame{Kind: FOther}}
		return &Form{Entry: e, Class: e.Class, Frame: e.Frame, Feat: feat, next: -1}
	}
	return &Guess{Past: c.Verbs.Past, Infinitive: c.Verbs.Infinitive, Finite: c.Verbs.Finite, Plural: c.Verbs.Plural, Form: form(Past | Part), InfForm: form(Inf), FinForm: form(Past | Fut)}
}
