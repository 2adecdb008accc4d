package pack

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
)

// maxFile bounds a pack's file, in bytes.
const maxFile = 16 << 20

// readFile reads a regular file, or one that a link leads to. Anything else
// that a folder can hold might never end, or never begin.
func readFile(fsys fs.FS, name string) ([]byte, error) {
	info, err := fs.Stat(fsys, name)
	if err != nil {
		return nil, bare(err)
	}
	if !info.Mode().IsRegular() {
		return nil, errors.New("is no regular file; take it out of the folder or put a text file in its place")
	}
	f, err := fsys.Open(name)
	if err != nil {
		return nil, bare(err)
	}
	defer func() { _ = f.Close() }() // read only
	var b bytes.Buffer
	b.Grow(int(min(info.Size(), maxFile)) + bytes.MinRead)
	if _, err := b.ReadFrom(io.LimitReader(f, maxFile+1)); err != nil {
		return nil, bare(err)
	}
	if b.Len() > maxFile {
		return nil, fmt.Errorf("is over %d MiB, the limit for one file of a pack; split it", maxFile>>20)
	}
	return b.Bytes(), nil
}

// readText is readFile as a string: of a folder that has its files as strings, no copy is made.
func readText(fsys fs.FS, name string) (string, error) {
	if held, ok := fsys.(interface{ Text(string) (string, bool) }); ok {
		if s, ok := held.Text(name); ok {
			return s, nil
		}
	}
	b, err := readFile(fsys, name)
	return string(b), err
}

// bare takes the path out of an error: the fault names it already.
func bare(err error) error {
	var p *fs.PathError
	if errors.As(err, &p) {
		return fmt.Errorf("cannot be read: %w", p.Err)
	}
	return fmt.Errorf("cannot be read: %w", err)
}

// ReadFile reads a file of a pack's folder under the same limits; the error names it.
func ReadFile(fsys fs.FS, name, shown string) (string, error) {
	s, err := readText(fsys, name)
	if err != nil {
		return "", fmt.Errorf("%s: %w", shown, err)
	}
	return s, nil
}
