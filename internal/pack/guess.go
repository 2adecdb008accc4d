package pack

// Guess is how a verb is known that no list has.
type Guess struct {
	Past       []string // endings of the past
	Infinitive []string // endings of the infinitive
	Form       *Form    // the verb of the past that it is then
	InfForm    *Form    // the infinitive
}

// guess is how the pack's config says that unknown verbs end; nil if it does not.
func (c *config) guess() *Guess {
	if len(c.Verbs.Past)+len(c.Verbs.Infinitive) == 0 {
		return nil
	}
	sec := &Section{File: c.file, ID: "unknown"}
	form := func(feat Feat) *Form {
		return &Form{Entry: &Entry{Class: Verb, Sec: sec, Frame: &Frame{Kind: FOther}}, Feat: feat, next: -1}
	}
	return &Guess{Past: c.Verbs.Past, Infinitive: c.Verbs.Infinitive, Form: form(Past | Part), InfForm: form(Inf)}
}
