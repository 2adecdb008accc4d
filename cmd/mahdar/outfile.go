package main

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
)

// one writes one file, or to standard output.
func (c *exportCmd) one(s streams, write func(io.Writer) error) error {
	if c.Out == "" {
		return write(s.out)
	}
	if err := mayWrite(c.Out, c.Force); err != nil {
		return err
	}
	return intoFile(c.Out, write)
}

func mayWrite(name string, force bool) error {
	if _, err := os.Lstat(name); err == nil && !force {
		return usage("%s is there: give another --out, or --force to write over it", name)
	}
	return nil
}

// intoFile writes a file beside its place and puts it there when it is whole.
func intoFile(name string, write func(io.Writer) error) error {
	return intoFiles([]string{name}, func(w []io.Writer) error { return write(w[0]) })
}

// intoFolder writes a file a table.
func intoFolder(folder, ending string, tables []string, force bool, write func(map[string]io.Writer) error) error {
	var names []string
	for _, t := range tables {
		names = append(names, filepath.Join(folder, t+"."+ending))
	}
	for _, name := range names {
		if err := mayWrite(name, force); err != nil {
			return err
		}
	}
	_, err := os.Stat(folder)
	made := errors.Is(err, os.ErrNotExist)
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return fmt.Errorf("making the folder: %w", err)
	}
	err = intoFiles(names, func(w []io.Writer) error {
		out := map[string]io.Writer{}
		for i, t := range tables {
			out[t] = w[i]
		}
		return write(out)
	})
	if err != nil && made {
		_ = os.Remove(folder) // it is empty; if not, it stays
	}
	return err
}

// intoFiles writes several files beside their places and puts them there when all are whole.
func intoFiles(names []string, write func([]io.Writer) error) (err error) {
	open := map[string]*os.File{}
	defer func() {
		for _, name := range slices.Sorted(maps.Keys(open)) { // what has not been put in its place
			_ = open[name].Close()
			_ = os.Remove(open[name].Name())
		}
	}()
	var out []io.Writer
	for _, name := range names {
		f, err := os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
		if err != nil {
			return fmt.Errorf("writing %s: %w", name, err)
		}
		open[name] = f
		out = append(out, f)
	}
	if err := write(out); err != nil {
		return err
	}
	for _, name := range names {
		f := open[name]
		if err := errors.Join(f.Chmod(0o644), f.Sync(), f.Close()); err != nil {
			return fmt.Errorf("writing %s: %w", name, err)
		}
	}
	for _, name := range names {
		if err := os.Rename(open[name].Name(), name); err != nil {
			return fmt.Errorf("writing %s: %w", name, err)
		}
		delete(open, name)
	}
	return nil
}
