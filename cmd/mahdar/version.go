package main

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

// version is the release; a release build sets it with -ldflags "-X main.version=…".
var version = ""

type versionCmd struct{}

// Run prints the release, or else the commit, and the Go release that built it.
func (versionCmd) Run(s streams) error {
	v := version
	if v == "" {
		v = built()
	}
	if _, err := fmt.Fprintf(s.out, "mahdar %s %s %s/%s\n", v, runtime.Version(), runtime.GOOS, runtime.GOARCH); err != nil {
		return fmt.Errorf("writing: %w", err)
	}
	return nil
}

func built() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "devel"
	}
	if v := info.Main.Version; v != "" && v != "(devel)" {
		return v
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 {
			return "devel-" + s.Value[:12]
		}
	}
	return "devel"
}
