package pack

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/mahdar/mahdar/internal/text"
	"pgregory.net/rapid"
)

// folder makes a pack's folder of the text of its files.
func folder(files map[string]string) Source {
	fs := fstest.MapFS{}
	for name, s := range files {
		fs["p/"+name] = &fstest.MapFile{Data: []byte(s)}
	}
	return Source{FS: fs, Dir: "p"}
}

const plainToml = "code = \"xx\"\ncased = true\nspaced = true\n[fold]\nlower = true\nmarks = true\n"

func TestLexFile(t *testing.T) {
	src := `# a comment

[title role=minister id=min note="two words" generic]
minister; ministers | plural
premier | role=head-of-government
> @2024-07-25 The minister came.
= visit "minister"
! meeting
> The premier.
! any

[title]
envoy
`
	secs, faults := parseLex("titles.lex", src, "xx", true)
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	want := []*Section{
		{File: "titles.lex", Line: 3, Class: "title", ID: "min",
			Attrs:   Attrs{{"role", "minister"}, {"id", "min"}, {"note", "two words"}, {"generic", ""}},
			entries: []rawEntry{{line: 4, forms: "minister; ministers ", attrs: Attrs{{"plural", ""}}}, {line: 5, forms: "premier ", attrs: Attrs{{"role", "head-of-government"}}}},
			Examples: []Example{
				{Line: 6, Day: "2024-07-25", Text: "The minister came.", Want: []string{`visit "minister"`}, Not: []string{"meeting"}},
				{Line: 9, Day: "2024-07-25", Text: "The premier.", Not: []string{"any"}}}},
		{File: "titles.lex", Line: 12, Class: "title", ID: "titles:title:1", entries: []rawEntry{{line: 13, forms: "envoy"}}},
	}
	want[1].ID = secs[1].ID // made of the file's name, the class and a count
	if !strings.HasPrefix(secs[1].ID, "titles:title:") {
		t.Errorf("a section without an id is called %q", secs[1].ID)
	}
	if d := cmp.Diff(want, secs, cmp.AllowUnexported(Section{}, rawEntry{}), cmpopts.EquateEmpty()); d != "" {
		t.Error(d)
	}
}

// Of the world's files only the language that is read is kept, and the English adjective of states.
func TestWorldFile(t *testing.T) {
	src := "[country]\nFRA | capital=Paris\n  en: France / French; Frenchman\n  fr: la France / français\n  fr: République française\n"
	secs, faults := parseLex("countries.lex", src, "fr", true)
	if len(faults) > 0 || len(secs) != 1 || len(secs[0].entries) != 1 {
		t.Fatal(secs, faults)
	}
	e := secs[0].entries[0]
	if e.id != "FRA" || e.forms != "la France / français; République française" || e.attrs.Get("adj") != "French" || e.attrs.Get("capital") != "Paris" {
		t.Errorf("%+v", e)
	}
}

// What is wrong in a file is said with its line.
func TestFaults(t *testing.T) {
	cases := []struct {
		name, toml, lex string
		want            Fault
	}{
		{"no section", "", "word\n", Fault{"p/a.lex", 1, "a line before any [section]"}},
		{"no class", "", "\n[]\n", Fault{"p/a.lex", 2, "a section has a class: [title]"}},
		{"no closing bracket", "", "[title\n", Fault{"p/a.lex", 1, "a section's line ends with ]"}},
		{"an unknown class", "", "# c\n[nosuch]\nx\n", Fault{"p/a.lex", 2, `unknown class "nosuch"`}},
		{"an open quotation mark", "", "[title]\nx | name=\"y\n", Fault{"p/a.lex", 2, "the value of name lacks its closing quotation mark"}},
		{"an attribute without a name", "", "[title]\nx | =y\n", Fault{"p/a.lex", 2, "an attribute has a name before ="}},
		{"no number", "", "[month]\nMay | n=five\n", Fault{"p/a.lex", 2, "n=five is no number"}},
		{"an unknown marker", "", "[prep]\nwith | m=wiht\n", Fault{"p/a.lex", 2, `unknown marker "wiht" in m=`}},
		{"an unknown frame", "", "[verb frame=greet]\nmeet\n", Fault{"p/a.lex", 2, `unknown frame "greet"`}},
		{"an unknown slot", "", "[verb frame=meet a=subject]\nmeet\n", Fault{"p/a.lex", 2, `unknown slot "subject" in a=`}},
		{"an unknown complement", "", "[verb frame=say needs=clause]\nsay\n", Fault{"p/a.lex", 2, `unknown complement "clause" in needs=`}},
		{"an event without its type", "", "[verb frame=event]\nthank\n", Fault{"p/a.lex", 2, "frame=event needs type="}},
		{"an unknown paradigm", "", "[verb frame=meet]\nmeet@q\n", Fault{"p/a.lex", 2, "there is no [paradigm q]"}},
		{"a paradigm without a name", "", "[paradigm]\nbase = {}\n", Fault{"p/a.lex", 1, "a paradigm has a name: [paradigm v]"}},
		{"a paradigm's line", "", "[paradigm v]\nbase {}\n", Fault{"p/a.lex", 2, "expected: features = form"}},
		{"an open brace", "", "[paradigm v]\nbase = {\n[verb frame=meet]\nmeet@v\n", Fault{"p/a.lex", 4, `paradigm v: "{" lacks }`}},
		{"no stem's number", "", "[paradigm v]\nbase = {x}\n[verb frame=meet]\nmeet@v\n", Fault{"p/a.lex", 4, "paradigm v: {x} is no stem's number"}},
		{"a want before its example", "", "[title]\nx\n= visit\n", Fault{"p/a.lex", 3, `"=" without an example (>) before it`}},
		{"a language's forms without an entry", "", "[country]\n  en: France\n", Fault{"p/a.lex", 2, "the forms of a language without an entry above them"}},
		{"no colon", "", "[country]\nFRA\n  France\n", Fault{"p/a.lex", 3, "expected a language's code and a colon"}},
		{"a form without a word", "", "[title]\nx; \u200b\n", Fault{"p/a.lex", 2, `the form "\u200b" has no word, or too many`}},
		{"a long line", "", "[title]\n" + strings.Repeat("x", maxLine+1), Fault{"p/a.lex", 2, "the line is longer than 65536 bytes"}},
		{"broken TOML", "code = \n", "", Fault{"p/pack.toml", 1, ""}},
		{"an unknown key", plainToml + "loud = true\n", "", Fault{"p/pack.toml", 0, "unknown key fold.loud"}},
		{"no code", "cased = true\n", "", Fault{"p/pack.toml", 0, "code= is the ISO 639-1 code of the language"}},
		{"a quotation mark that is two", plainToml + "[quotes]\npairs = [\"'' ''\"]\n", "", Fault{"p/pack.toml", 0, `quotes: "'' ''" is not an opening mark, a space, a closing mark`}},
		{"a bracket in the groups", plainToml + "[order]\ngroups = [\"(A\"]\n", "", Fault{"p/pack.toml", 0, `order.groups: "(A": a bracket is not closed`}},
		{"a lone question mark", plainToml + "[dates]\npatterns = [\"d ? m\"]\n", "", Fault{"p/pack.toml", 0, `dates.patterns: a lone ? in "d ? m"`}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if c.toml == "" {
				c.toml = plainToml
			}
			_, faults := Load("xx", folder(map[string]string{"pack.toml": c.toml, "a.lex": c.lex}))
			for _, f := range faults {
				if c.want.What == "" {
					f.What = "" // the library's words
				}
				if f == c.want {
					return
				}
			}
			t.Errorf("it says %v, not %v", faults, c.want)
		})
	}
	if _, faults := Load("xx", folder(map[string]string{"a.lex": "[title]\nx\n"})); len(faults) != 1 || !strings.Contains(faults[0].What, "no pack.toml") {
		t.Errorf("without a pack.toml it says %v", faults)
	}
}

func TestParadigms(t *testing.T) {
	pars, faults := paradigms(mustLex(t, `[paradigm v]
base pres = {}
past part = {}ed
[paradigm irr]
base = {1}
past = {2}
part = {3}
[paradigm adj]
sg nom = {}y
sg gen = {}ogo
pl nom = {}ye
[paradigm n]
sg nom = {}
sg gen = {}a
pl nom = -
[paradigm es]
inf = {}ar
inf alone = {}arle
`))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	cases := []struct {
		written string
		want    []string
	}{
		{"envoy", []string{"envoy"}},
		{"thank@v", []string{"thank", "thanked"}},
		{"meet,met@irr", []string{"meet", "met", "met"}}, // a stem that is missing is the last one
		{"take,took,taken@irr part in", []string{"take part in", "took part in", "taken part in"}},
		{"nov@adj minister@n", []string{"novy minister", "novogo ministera"}}, // what agrees, and no plural
		{"d@es", []string{"dar", "darle"}},
		{"d@es las gracias", []string{"dar las gracias"}},
		{"thank@v, then", []string{"thank, then", "thanked, then"}},
	}
	for _, c := range cases {
		forms, err := inflect(c.written, pars)
		if err != nil {
			t.Errorf("%s: %v", c.written, err)
			continue
		}
		var got []string
		for _, f := range forms {
			got = append(got, f.text)
		}
		if d := cmp.Diff(c.want, got); d != "" {
			t.Errorf("%s: %s", c.written, d)
		}
	}
}

func mustLex(t *testing.T, src string) []*Section {
	t.Helper()
	secs, faults := parseLex("a.lex", src, "xx", true)
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	return secs
}

func TestGroups(t *testing.T) {
	g, err := compileGroups([]string{"D? H* T+ N", "A (, A)* ,? E A T+", "C", "(P|C L)? K+", "N Q? , D* T+"})
	if err != nil {
		t.Fatal(err)
	}
	cases := []struct {
		name  string
		items []string // the letters that each item may be
		want  string   // those by which it was taken
	}{
		{"nothing", []string{"X"}, ""},
		{"one", []string{"C", "X"}, "C"},
		{"optional and repeated", []string{"D", "H", "H", "T", "N", "N"}, "DHHTN"},
		{"the longest one wins", []string{"C", "L", "K", "K"}, "CLKK"},
		{"back to the longest that is whole", []string{"C", "L", "X"}, "C"},
		{"an item that may be several", []string{"CA", ",", "A", ",", "E", "CA", "T"}, "A,A,EAT"},
		{"a list of states", []string{"A", ",", "A", "E", "A", "T"}, "A,AEAT"},
		{"an apposition", []string{"N", ",", "D", "T"}, "N,DT"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var items []Letters
			for _, s := range c.items {
				var l Letters
				for i := range len(s) {
					l |= Letter(s[i])
				}
				items = append(items, l)
			}
			var taken [MaxGroup]byte
			n := g.Match(items, &taken)
			if got := string(taken[:n]); got != c.want {
				t.Errorf("taken as %q, not %q", got, c.want)
			}
		})
	}
	for _, bad := range []string{"(A", "A)", "a", "A |?", "*"} {
		if _, err := compileGroups([]string{bad}); err == nil {
			t.Errorf("%q is taken for a shape", bad)
		}
	}
}

// The automaton takes what a plain backtracking reading of the shapes takes, and no more.
func TestGroupsAgainstBacktracking(t *testing.T) {
	exprs := []string{"A? B* C", "(A|B C)+ D", "D , A (, A)*"}
	g, err := compileGroups(exprs)
	if err != nil {
		t.Fatal(err)
	}
	// the same shapes by hand: each gives the lengths that it can take from i
	match := func(items []byte) int {
		best := 0
		at := func(i int, c byte) bool { return i < len(items) && items[i] == c }
		i := 0 // A? B* C
		if at(i, 'A') {
			i++
		}
		for at(i, 'B') {
			i++
		}
		if at(i, 'C') {
			best = max(best, i+1)
		}
		for i = 0; ; { // (A|B C)+ D
			switch {
			case at(i, 'A'):
				i++
			case at(i, 'B') && at(i+1, 'C'):
				i += 2
			default:
				if i > 0 && at(i, 'D') {
					best = max(best, i+1)
				}
				i = -1
			}
			if i < 0 {
				break
			}
		}
		if at(0, 'D') { // D , A (, A)*
			for i = 1; at(i, ',') && at(i+1, 'A'); i += 2 {
				best = max(best, i+2)
			}
		}
		return best
	}
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.SliceOfN(rapid.SampledFrom([]byte("ABCD,")), 1, 12).Draw(t, "items")
		items := make([]Letters, len(s))
		for i, c := range s {
			items[i] = Letter(c)
		}
		var taken [MaxGroup]byte
		if n := g.Match(items, &taken); n != match(s) || string(taken[:n]) != string(s[:n]) {
			t.Fatalf("%q: %d taken as %q, not %d", s, n, taken[:n], match(s))
		}
	})
}

func TestLookup(t *testing.T) {
	p, faults := Load("xx", folder(map[string]string{"pack.toml": plainToml, "a.lex": "[month]\nMay | n=5\n[aux]\nmay\n[org]\n[verb frame=meet]\nmeet; meet with; take _ part in\n[title]\nUS\n"}))
	if len(faults) > 0 {
		t.Fatal(faults)
	}
	cases := []struct {
		text  string
		end   int32
		class []Class
	}{
		{"may", 1, []Class{Aux}},
		{"May", 1, []Class{Aux, Month}}, // a form in small letters fits a capital too
		{"meet Lavrov", 1, []Class{Verb}},
		{"meet with Lavrov", 2, []Class{Verb}},
		{"Meet With", 2, []Class{Verb}},
		{"us", 0, nil},
		{"US", 1, []Class{Title}},
		{"Us", 0, nil}, // capitals throughout
		{"Lavrov", 0, nil},
	}
	for _, c := range cases {
		toks := text.Tokenize(c.text, p.Habits, p.Vocab)
		end, head := p.Lexicon.Longest(toks, 0, int32(len(toks)))
		var got []Class
		if head >= 0 {
			p.Lexicon.Each(head, toks[0], func(f *Form) { got = append(got, f.Class) })
		}
		sorted := cmpopts.SortSlices(func(a, b Class) bool { return a < b })
		if d := cmp.Diff(c.class, got, sorted, cmpopts.EquateEmpty()); end != c.end || d != "" {
			t.Errorf("%q ends at %d, not %d: %s", c.text, end, c.end, d)
		}
	}
}

// FuzzLex holds that no file stops the loader, and that its faults are in it.
func FuzzLex(f *testing.F) {
	for _, s := range []string{"[title role=minister]\nminister; ministers | plural\n> The minister.\n! any\n", "[paradigm v]\nbase = {}\n[verb frame=say]\nsay@v\n",
		"[country]\nFRA | capital=Paris\n  xx: France / French\n", "[verb frame=event type=\"\n", "\ufeff[title]\r\nx\r\n"} {
		f.Add(plainToml, s)
	}
	f.Add("code = \"xx\"\n[clitics]\nprefixes = [\"a\"]\nmerged = { \"aa\" = \"a b\" }\narticle = \"b\"\n[dates]\npatterns = [\"d m? y 'of|the'\"]\n", "[word]\nab; aab c-d\n")
	f.Fuzz(func(t *testing.T, toml, lex string) {
		if len(toml)+len(lex) > 1<<16 {
			t.Skip("longer than a pack writer's try")
		}
		p, faults := Load("xx", folder(map[string]string{"pack.toml": toml, "a.lex": lex}))
		lines := strings.Count(lex, "\n") + 1
		for _, x := range faults {
			if x.Line < 0 || x.Line > lines && strings.HasSuffix(x.File, ".lex") || x.What == "" {
				t.Errorf("a fault at line %d of %d: %v", x.Line, lines, x)
			}
		}
		if p == nil && len(faults) == 0 {
			t.Error("neither a pack nor a fault")
		}
		if p != nil {
			text.Parse(lex, p.Habits, p.Vocab)
		}
	})
}
