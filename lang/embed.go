// Package lang holds the languages as data: a folder a language, and world/
// for what is the same in all. It has no code but the embedding; the form of
// the files is described in docs/packs.md.
package lang

import (
	"embed"
	"reflect"
	"sync"
)

// FS holds the packs' files.
var FS = Files{files}

//go:embed all:ar all:en all:es all:fr all:ru all:zh all:world
var files embed.FS

// Files is the embedded files, which can also be had without being copied: where memory is dear
// to get, a process that reads one short article spends a tenth of its time on the copies.
type Files struct{ embed.FS }

// Text is what a file holds; false if it is not there, or has to be read as any other file.
func (Files) Text(name string) (string, bool) {
	s, ok := texts()[name]
	return s, ok
}

// texts are the files by their names. An embed.FS has them as strings in a list, of which it gives
// copies alone; should it ever be laid out otherwise, there are none.
var texts = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	list := reflect.ValueOf(files).FieldByName("files")
	if list.Kind() != reflect.Pointer || list.IsNil() || list.Elem().Kind() != reflect.Slice {
		return nil
	}
	for i := range list.Elem().Len() {
		f := list.Elem().Index(i)
		if f.Kind() != reflect.Struct {
			return nil
		}
		name, data := f.FieldByName("name"), f.FieldByName("data")
		if name.Kind() != reflect.String || data.Kind() != reflect.String {
			return nil
		}
		out[name.String()] = data.String()
	}
	return out
})
