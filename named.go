package mahdar

import (
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/lang"
)

// Subjects are the subjects that meetings and statements are tagged with, by the alphabet.
func Subjects() ([]string, error) { return pack.WorldIDs(lang.FS, worldDir, "subject") }

// HoldersNamed gives the English names of the holders of offices who are known
// by a name, or by a surname, in any of the languages: a record calls them by
// these. None is known by most names.
func HoldersNamed(name string) ([]string, error) {
	return pack.WorldNamed(lang.FS, worldDir, "holder", name)
}
