package pack

// Guess is how a verb is known that no list has.
type Guess struct {
	Past       []string // endings of the past
	Infinitive []string // endings of the infinitive
	Finite     []string // endings that only finite verbs have
	Plural     []string // endings of the plural of nouns, behind which a base form is a verb
	Form       *Form    // the verb of the past that it is then
	InfForm    *Form    // the infinitive
	FinForm    *Form    // the finite verb
}

// guess is how the pack's config says that unknown verbs end; nil if it does not.
func (c *config) guess() *Guess {
	if len(c.Verbs.Past)+len(c.Verbs.Infinitive)+len(c.Verbs.Finite) == 0 {
		return nil
	}
	sec := &Section{File: c.file, ID: "unknown"}
	form := func(feat Feat) *Form {
		return &Form{Entry: &Entry{Class: Verb, Sec: sec, Frame: &Frame{Kind: FOther}}, Feat: feat, next: -1}
	}
	return &Guess{Past: c.Verbs.Past, Infinitive: c.Verbs.Infinitive, Finite: c.Verbs.Finite, Plural: c.Verbs.Plural, Form: form(Past | Part), InfForm: form(Inf), FinForm: form(Past | Fut)}
}
