// Package encounter says which accounts are of one encounter: five outlets and
// two ministries tell of the same meeting, and their records belong together.
// It knows records and nothing of where they are kept or how they are shown.
//
// Link is the definition: what it makes of a set of accounts does not depend on
// their order. Records that may be one meeting are the edges of a graph
// (edge.go), weighed by evidence for and against (evidence.go). Each of its
// components is clustered by itself (cluster.go), so a store that has the
// components which new articles touch (Touched) and links those alone
// (LinkRecords) comes to the same.
//
// A store keeps the Records of each article, files each under its Posts, and
// looks up a block with some days for Touched. The groups it gets take the place
// of all groups in which their records were; Number names those of one Base.
package encounter

import (
	"cmp"

	"github.com/mahdar/mahdar"
)

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

// AccountKey names an account so that it is found again when its article has
// been read anew: by the article, and the clause that asserts the meeting.
type AccountKey struct {
	// Article is the SHA-256 of the text, hexadecimal (the article's id where it has none).
	Article string `json:"article"`
	// Start and End are the bytes of the record's first evidence in that text.
	Start int `json:"start"`
	End   int `json:"end"`
	// Sides are the parties, joined with "+": one clause may tell of five meetings.
	Sides string `json:"sides"`
}

func (k AccountKey) compare(o AccountKey) int {
	return cmp.Or(cmp.Compare(k.Article, o.Article), cmp.Compare(k.Start, o.Start), cmp.Compare(k.End, o.End), cmp.Compare(k.Sides, o.Sides))
}

// compare orders records: by the day of publication, the article, the place in the text.
func (r *Record) compare(o *Record) int {
	return cmp.Or(cmp.Compare(r.Published, o.Published), r.Key.compare(o.Key), cmp.Compare(r.Meeting, o.Meeting))
}
