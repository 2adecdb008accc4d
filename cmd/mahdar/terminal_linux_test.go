package main

import (
	"bytes"
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

// whatIsShown writes on the terminal and gives all that came through.
func whatIsShown(t *testing.T, master, slave *os.File, write func()) string {
	t.Helper()
	done := make(chan string, 1)
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
	write()
	if _, err := slave.WriteString("\x00"); err != nil { // once this comes through, so has all before it
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

// onTerminal runs the command with a terminal as its output and gives what it wrote there.
func onTerminal(t *testing.T, columns uint16, env []string, args ...string) string {
	t.Helper()
	master, slave := openTerminal(t, columns)
	exe, err := exec.LookPath("mahdar") // testscript puts this test binary there under that name
	if err != nil {
		t.Fatalf("the command is not on the path: %v", err)
	}
	cmd := exec.Command(exe, args...)
	cmd.Env = append(os.Environ(), env...)
	cmd.Stdout, cmd.Stderr = slave, slave
	return whatIsShown(t, master, slave, func() {
		if err := cmd.Run(); err != nil {
			t.Errorf("the command failed: %v", err)
		}
	})
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

func TestProgress(t *testing.T) {
	show := func(scrolls bool, ago time.Duration) string {
		master, slave := openTerminal(t, 80)
		return whatIsShown(t, master, slave, func() {
			p := newProgress(slave, scrolls, 10)
			p.start = p.start.Add(-ago)
			p.add()
			p.add()
			p.clear()
			p.finish()
		})
	}
	if out := show(false, 2*patience); !strings.Contains(out, "reading") {
		t.Errorf("no bar after %v: %q", 2*patience, out)
	}
	if out := show(false, 0); out != "" {
		t.Errorf("a bar at once: %q", out)
	}
	if out := show(true, 2*patience); out != "" {
		t.Errorf("a bar among minutes that scroll by: %q", out)
	}
	if p := newProgress(&bytes.Buffer{}, false, 10); p.bar != nil {
		t.Error("a bar away from a terminal")
	}
}
