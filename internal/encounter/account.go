// Package encounter says which accounts are of one encounter: five outlets and
// two ministries tell of the same meeting, and their records belong together.
// It knows records and nothing of where they are kept or how they are shown.
package encounter

import "github.com/mahdar/mahdar"

// Account is one article's version of one encounter: the record
// Article.Meetings[Meeting]. The spans of the record index the bytes of Article.Text.
type Account struct {
	Article *Article
	Meeting int
}

// Record is the meeting as the account has it.
func (a Account) Record() *mahdar.Meeting { return &a.Article.Meetings[a.Meeting] }

// Article is an article with its minutes (and in them its text).
type Article struct {
	mahdar.Minutes
	// Headline is the title where it is known apart from the text; else the words of Minutes.Title stand for it.
	Headline string
}

// Encounter is a meeting in the world (or a call, or a summit) and who tells of it.
type Encounter struct {
	// ID is short, made to be typed, and the same for the same set of articles.
	ID string
	// Accounts stand in the order of their articles' days of publication, then of their hashes, then of the text.
	Accounts []Account
}
