package statement

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/reader/phrase"
)

// Whoever declared something by a deed goes on speaking.

// Declares reports whether a clause tells of what is done in words: saying, thanking, blaming,
// asking, threatening, turning down.
func Declares(c *phrase.Clause) bool {
	switch c.Frame.Kind {
	case pack.FSay:
		return c.Form.Class == pack.Verb
	case pack.FEvent:
		switch c.Frame.Type {
		case "SUPPORT", "ACCUSE", "REJECT", "REQUEST", "THREATEN":
			return true
		}
	}
	return false
}
