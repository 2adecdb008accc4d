package mahdar

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"sort"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/BurntSushi/toml"
	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/tongue"
	"github.com/mahdar/mahdar/lang"
)

// worldDir is the folder, among the packs, of what is the same in all languages.
const worldDir = "world"

// shelf is the packs that a reader has, loaded when first used.
type shelf struct {
	folders map[string][]pack.Source // by language code
	ready   map[string]*loaded
	table   tongue.Table // by which a text's language is told
}

type loaded struct {
	read, guessed atomic.Bool // whether an article was read with it, and whether its language was told with it
	once          sync.Once
	p             *pack.Pack
	err           error

	hash    sync.Once
	sum     string // PackVersion
	hashErr error
}

// newShelf lists the packs that are built in and those in the folders given.
func newShelf(dirs []string) (*shelf, error) {
	s := &shelf{folders: map[string][]pack.Source{}, ready: map[string]*loaded{}}
	list, err := fs.ReadDir(lang.FS, ".")
	if err != nil {
		return nil, fmt.Errorf("listing the packs: %w", err)
	}
	for _, e := range list {
		if e.IsDir() && e.Name() != worldDir {
			s.folders[e.Name()] = []pack.Source{{FS: lang.FS, Dir: e.Name()}}
		}
	}
	for _, d := range dirs {
		code, err := packCode(d)
		if err != nil {
			return nil, err
		}
		s.folders[code] = append(s.folders[code], pack.Source{FS: os.DirFS(d), Dir: "."})
	}
	if err := s.readTable(dirs); err != nil {
		return nil, err
	}
	for code := range s.folders {
		s.ready[code] = &loaded{}
	}
	return s, nil
}

// packCode reads the language's code off a pack's folder.
func packCode(dir string) (string, error) {
	info, err := os.Stat(dir)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "", fmt.Errorf("%s: there is no such folder; check the path", dir)
	case err == nil && !info.IsDir():
		return "", fmt.Errorf("%s: is no folder; name the folder that holds the pack.toml", dir)
	}
	b, err := pack.ReadFile(os.DirFS(dir), "pack.toml", filepath.Join(dir, "pack.toml"))
	if err != nil {
		if errors.Is(err, fs.ErrNotExist) {
			return "", fmt.Errorf("%s: there is no pack.toml in this folder; it says which language the pack is for", dir)
		}
		return "", err
	}
	var c struct{ Code string }
	if _, err := toml.Decode(b, &c); err != nil {
		return "", fmt.Errorf("%s: %w", filepath.Join(dir, "pack.toml"), err)
	}
	if c.Code == "" || c.Code == worldDir {
		return "", fmt.Errorf("%s: code= says which language the pack is for, by ISO 639-1", filepath.Join(dir, "pack.toml"))
	}
	return c.Code, nil
}

// loadFor gives a pack to read one article with: the first of a language that is asked for is
// made for its article, in a fraction of the time that all of the pack takes; guess says that it
// is to tell the article's language.
func (s *shelf) loadFor(code, article string, guess bool) (*pack.Pack, error) {
	l, ok := s.ready[code]
	if !ok || !s.own(code) {
		return s.load(code)
	}
	before := &l.read
	if guess {
		before = &l.guessed
	}
	if before.Swap(true) {
		return s.load(code)
	}
	p, faults := pack.LoadFor(article, code, s.sources(code)...)
	if p == nil {
		return nil, fmt.Errorf("pack %s: %w", code, faults[0])
	}
	return p, nil
}

// sources is the folders of a language's pack, the world's the last.
func (s *shelf) sources(code string) []pack.Source {
	return append(append([]pack.Source(nil), s.folders[code]...), pack.Source{FS: lang.FS, Dir: worldDir, World: true})
}

// own reports whether a language's pack is the built-in one alone.
func (s *shelf) own(code string) bool {
	return len(s.folders[code]) == 1 && s.folders[code][0].FS == fs.FS(lang.FS)
}

// load compiles a language's pack, once.
func (s *shelf) load(code string) (*pack.Pack, error) {
	l, ok := s.ready[code]
	if !ok {
		return nil, fmt.Errorf("%w: %q (there are: %s)", ErrLanguage, code, strings.Join(s.codes(), ", "))
	}
	l.once.Do(func() {
		p, faults := pack.Load(code, s.sources(code)...)
		if p == nil {
			l.err = fmt.Errorf("pack %s: %w", code, faults[0])
			return
		}
		if len(faults) > 0 && !s.own(code) { // somebody's own pack: its faults stop it
			l.err = fmt.Errorf("pack %s: %w (mahdar packs check tells all)", code, faults[0])
			return
		}
		l.p = p
	})
	return l.p, l.err
}

func (s *shelf) codes() []string {
	var out []string
	for c := range s.folders {
		out = append(out, c)
	}
	sort.Strings(out)
	return out
}

// languagesFile is the file, of the world's and of any pack that adds a language,
// that says how languages are told.
const languagesFile = "languages.txt"

// readTable reads how languages are told, of the built-in packs and of those in folders.
func (s *shelf) readTable(dirs []string) error {
	read := func(fsys fs.FS, name, shown string) error {
		b, err := pack.ReadFile(fsys, name, shown)
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil {
			return err
		}
		if err := s.table.Read(b); err != nil {
			return fmt.Errorf("%s: %w", shown, err)
		}
		return nil
	}
	for _, d := range dirs {
		if err := read(os.DirFS(d), languagesFile, filepath.Join(d, languagesFile)); err != nil {
			return err
		}
	}
	return read(lang.FS, path.Join(worldDir, languagesFile), languagesFile)
}

// detect finds the language of a text among all that are known, so that one
// without a pack is said to be so.
func (s *shelf) detect(text string) (string, error) {
	code, name, sure := s.table.Tell(text)
	_, ok := s.folders[code]
	if !sure || !ok {
		percent := 50
		if sure { // that of a language without a pack needs more to be set aside
			percent = 90
		}
		if g := s.guess(text, percent); g != "" {
			return g, nil
		}
	}
	if !sure {
		return "", fmt.Errorf("%w: it could not be told which language this is; say it with its code", ErrLanguage)
	}
	if !ok {
		return "", fmt.Errorf("%w: this looks like %s (%s); there are: %s", ErrLanguage, name, code, strings.Join(s.codes(), ", "))
	}
	return code, nil
}

// Languages lists the codes of the languages that a reader has.
func (r *Reader) Languages() []string { return r.packs.codes() }

// PackVersion is a short hash of a language's pack, with whatever packs of the
// user's own add to it and with what is the same in all languages: while it is
// the same, the same text gives the same minutes by the same program.
func (r *Reader) PackVersion(lang string) (string, error) { return r.packs.version(lang) }

// version hashes the files of a language's pack that reading an article reads, once: with a file
// of another use beside them a book need not be read again.
func (s *shelf) version(code string) (string, error) {
	l, ok := s.ready[code]
	if !ok {
		return "", fmt.Errorf("%w: %q", ErrLanguage, code)
	}
	l.hash.Do(func() {
		sum := sha256.New()
		for _, src := range s.sources(code) {
			l.hashErr = errors.Join(l.hashErr, fs.WalkDir(src.FS, src.Dir, func(name string, d fs.DirEntry, err error) error {
				if err != nil || d.IsDir() || !pack.IsPart(d.Name()) && d.Name() != languagesFile {
					return err
				}
				b, err := fs.ReadFile(src.FS, name)
				_, _ = fmt.Fprintf(sum, "%s %d\n", strings.TrimPrefix(name, src.Dir+"/"), len(b)) // a hash takes all it is given
				_, _ = sum.Write(b)
				return err
			}))
		}
		l.sum = hex.EncodeToString(sum.Sum(nil)[:6])
	})
	if l.hashErr != nil {
		return "", fmt.Errorf("reading the pack %s: %w", code, l.hashErr)
	}
	return l.sum, nil
}

// PackInfo says what a pack holds.
type PackInfo struct {
	Code, Name, Native string
	Entries            int // lines of the word lists, the world's included
	Forms              int // strings that the reader looks up
	Rules              int // sections, each a rule
	Examples           int
}

// Packs lists the languages that a reader has, by code. It loads them all.
func (r *Reader) Packs() ([]PackInfo, error) {
	var out []PackInfo
	for _, c := range r.packs.codes() {
		p, err := r.packs.load(c)
		if err != nil {
			return out, err
		}
		i := PackInfo{Code: p.Code, Name: p.Name, Native: p.Native, Entries: p.Entries, Forms: len(p.Lexicon.Forms), Rules: len(p.Sections)}
		for _, s := range p.Sections {
			i.Examples += len(s.Examples)
		}
		out = append(out, i)
	}
	return out, nil
}
