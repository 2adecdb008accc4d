package main

import (
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"mahdar": main})
}

// TestScripts runs testdata/*.txtar: the command as people and scripts use it.
func TestScripts(t *testing.T) {
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir:           "testdata",
		UpdateScripts: os.Getenv("UPDATE") != "",
		Setup: func(env *testscript.Env) error {
			env.Setenv("ROOT", root)
			site := httptest.NewServer(http.FileServer(http.Dir(filepath.Join(env.WorkDir, "www")))) // what a script keeps there is a site
			env.Defer(site.Close)
			env.Setenv("SITE", site.URL)
			hook := httptest.NewServer(posted(filepath.Join(env.WorkDir, "hook.json")))
			env.Defer(hook.Close)
			env.Setenv("HOOK", hook.URL)
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits": exits,
			"gzip":  gzipFile,
			"put":   put,
		},
	})
}

// posted keeps in a file what was sent last.
func posted(file string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err == nil && r.Method == http.MethodPost && r.Header.Get("Content-Type") == "application/json" {
			err = os.WriteFile(file, body, 0o644)
		}
		if err != nil {
			w.WriteHeader(http.StatusInternalServerError)
		}
	}
}

// exits runs a command and wants its exit code: exits 3 mahdar read gone.txt
func exits(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: exits CODE COMMAND ARGS…")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	var e *exec.ExitError
	switch err := ts.Exec(args[1], args[2:]...); {
	case errors.As(err, &e):
		got = e.ExitCode()
	case err != nil:
		ts.Fatalf("running: %v", err)
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}
