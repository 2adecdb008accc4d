package main

import (
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"golang.org/x/sys/unix"
)

// openTerminal makes a pseudo-terminal of the given width.
func openTerminal(t *testing.T, columns uint16) (master, slave *os.File) {
	t.Helper()
	master, err := os.OpenFile("/dev/ptmx", os.O_RDWR, 0)
	if err != nil {
		t.Skipf("no pseudo-terminal can be had here: %v", err)
	}
	t.Cleanup(func() { master.Close() })
	if err := unix.IoctlSetPointerInt(int(master.Fd()), unix.TIOCSPTLCK, 0); err != nil {
		t.Skipf("unlocking the pseudo-terminal: %v", err)
	}
	n, err := unix.IoctlGetInt(int(master.Fd()), unix.TIOCGPTN)
	if err != nil {
		t.Skipf("naming the pseudo-terminal: %v", err)
	}
	slave, err = os.OpenFile(fmt.Sprintf("/dev/pts/%d", n), os.O_RDWR|unix.O_NOCTTY, 0)
	if err != nil {
		t.Skipf("opening the pseudo-terminal: %v", err)
	}
	t.Cleanup(func() { slave.Close() })
	if err := unix.IoctlSetWinsize(int(slave.Fd()), unix.TIOCSWINSZ, &unix.Winsize{Col: columns, Row: 40}); err != nil {
		t.Fatal(err)
	}
	return master, slave
}

// onTerminal runs the command with a terminal as its output and gives what it wrote there.
func onTerminal(t *testing.T, columns uint16, env []string, args ...string) string {
	t.Helper()
	master, slave := openTerminal(t, columns)
	exe, err := exec.LookPath("mahdar") // testscript puts this test binary there under that name
	if err != nil {
		exe = ""
	}
	if exe == "" {
		t.Skip("the command is not on the path")
	}
	cmd := exec.Command(exe, args...)
	cmd.Env = append(os.Environ(), env...)
	cmd.Stdout, cmd.Stderr = slave, slave
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	done := make(chan string)
	go func() {
		var b strings.Builder
		buf := make([]byte, 4096)
		for {
			n, err := master.Read(buf)
			b.Write(buf[:n])
			if err != nil || strings.Contains(b.String(), "\x00") {
				break
			}
		}
		done <- b.String()
	}()
	if err := cmd.Wait(); err != nil {
		t.Errorf("the command failed: %v", err)
	}
	if _, err := slave.WriteString("\x00"); err != nil { // all that was written has been passed on once this comes through
		t.Fatal(err)
	}
	select {
	case out := <-done:
		return strings.TrimSuffix(out, "\x00")
	case <-time.After(20 * time.Second):
		t.Fatal("the terminal gave nothing")
		return ""
	}
}

func TestOnATerminal(t *testing.T) {
	sample := "../../samples/a-03.jsonl"
	out := onTerminal(t, 60, []string{"NO_COLOR=", "TERM=xterm", "COLUMNS="}, "read", sample)
	if !strings.Contains(out, "\x1b[1m") || !strings.Contains(out, isolate) {
		t.Errorf("no colour or no isolates on a terminal: %.200q", out)
	}
	plain := onTerminal(t, 60, []string{"NO_COLOR=1", "TERM=xterm", "COLUMNS="}, "read", sample)
	if strings.Contains(plain, "\x1b[") || !strings.Contains(plain, isolate) {
		t.Errorf("NO_COLOR is not honoured, or takes the isolates too: %.200q", plain)
	}
	if dumb := onTerminal(t, 60, []string{"NO_COLOR=", "TERM=dumb", "COLUMNS="}, "read", sample); strings.Contains(dumb, "\x1b[") {
		t.Errorf("colour on a dumb terminal: %.200q", dumb)
	}
}
