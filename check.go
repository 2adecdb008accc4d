package mahdar

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/internal/truecase"
	"github.com/mahdar/mahdar/lang"
)

// Fault is something wrong in a pack: in a line of a file, or an example that
// does not give what it says.
type Fault struct {
	File string // within the pack's folder
	Line int    // from 1; 0 for the file as a whole
	What string
}

func (f Fault) String() string { return pack.Fault(f).Error() }

// CheckPack reads the pack in a folder, alone if it has the words of a whole
// language or on top of the built-in pack of its language, and runs the
// folder's own examples. It returns how many examples were run and what is wrong; the error
// is for a folder that is no pack at all.
func CheckPack(dir string) (examples int, faults []Fault, err error) {
	code, err := packCode(dir)
	if err != nil {
		return 0, nil, err
	}
	src := []pack.Source{{FS: os.DirFS(dir), Dir: "."}}
	own := 0
	if _, e := lang.FS.Open(code); e == nil && !sameFolder(dir, code) {
		src = append([]pack.Source{{FS: lang.FS, Dir: code}}, src...)
		own = 1
	}
	src = append(src, pack.Source{FS: lang.FS, Dir: worldDir, World: true})
	p, fl := pack.Load(code, src...)
	for _, f := range fl {
		faults = append(faults, Fault(f))
	}
	if p == nil {
		return 0, faults, nil
	}
	n, wrong := runExamples(p, own)
	return n, append(faults, wrong...), nil
}

// sameFolder reports whether a folder is the built-in pack's own source.
func sameFolder(dir, code string) bool {
	a, err := os.ReadFile(dir + "/pack.toml")
	if err != nil {
		return false
	}
	b, err := lang.FS.ReadFile(code + "/pack.toml")
	if err != nil {
		return false
	}
	name := func(s []byte) string { line, _, _ := strings.Cut(string(s), "\n"); return line }
	return name(a) == name(b)
}

// runExamples reads the examples of one of a pack's folders and compares. What
// the folders below it promise is theirs to keep, and no fault of its writer.
func runExamples(p *pack.Pack, source int) (n int, faults []Fault) {
	for _, s := range p.Sections {
		if s.Source != source {
			continue
		}
		for _, ex := range s.Examples {
			n++
			for _, w := range wrongIn(p, ex) {
				faults = append(faults, Fault{s.File, ex.Line, w})
			}
		}
	}
	return n, faults
}

// wrongIn reads one example and says what it gives against what it should.
func wrongIn(p *pack.Pack, ex pack.Example) []string {
	day, err := time.Parse("2006-01-02", ex.Day)
	if err != nil {
		return []string{fmt.Sprintf("%q is no day: write @2024-07-25", ex.Day)}
	}
	if len(ex.Want)+len(ex.Not) == 0 {
		return []string{"an example without = or ! says nothing"}
	}
	a := Article{Text: ex.Text, Published: day}
	m := minutesWith(p, a, ex.Text, truecase.Stretches(ex.Text), true)
	var out []string
	for _, w := range ex.Want {
		if err := wanted(ex.Text, m, w); err != nil {
			out = append(out, err.Error())
		}
	}
	for _, k := range ex.Not {
		if err := unwanted(ex.Text, m, k); err != nil {
			out = append(out, err.Error())
		}
	}
	return out
}

// unwanted reports a record that an example's "!" line says there must be none of: of a kind,
// or with more words of one that fits them.
func unwanted(text string, m Minutes, line string) error {
	w, err := parseWish(line)
	switch {
	case err != nil:
		return err
	case !slices.Contains([]string{"meeting", "visit", "statement", "event", "any"}, w.kind):
		return fmt.Errorf("%q behind ! is no kind of record: write meeting, visit, statement, event or any", line)
	case w.kind != line:
		if wanted(text, m, line) == nil {
			return fmt.Errorf("gives what it must not: %s", line)
		}
	default:
		if got := recordsOf(m, w.kind); len(got) > 0 {
			return fmt.Errorf("gives a %s that it must not: %s", w.kind, strings.Join(got, "; "))
		}
	}
	return nil
}

// recordsOf describes the records of a kind, for a fault's line.
func recordsOf(m Minutes, kind string) []string {
	var out []string
	if kind == "meeting" || kind == "any" {
		for _, x := range m.Meetings {
			out = append(out, fmt.Sprintf("meeting by %s", strings.Join(x.Rules, ", ")))
		}
	}
	if kind == "visit" || kind == "any" {
		for _, x := range m.Visits {
			out = append(out, fmt.Sprintf("visit by %s", strings.Join(x.Rules, ", ")))
		}
	}
	if kind == "statement" || kind == "any" {
		for _, x := range m.Statements {
			out = append(out, fmt.Sprintf("statement by %s", strings.Join(x.Rules, ", ")))
		}
	}
	if kind == "event" || kind == "any" {
		for _, x := range m.Events {
			out = append(out, fmt.Sprintf("event %s by %s", x.Type, strings.Join(x.Rules, ", ")))
		}
	}
	return out
}
