// Package lang holds the languages as data: a folder a language, and world/
// for what is the same in all. It has no code but the embedding; the form of
// the files is described in docs/packs.md.
package lang

import "embed"

// FS holds the packs' files.
//
//go:embed all:ar all:en all:es all:fr all:ru all:zh all:world
var FS embed.FS
