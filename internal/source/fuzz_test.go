package source

import (
	"errors"
	"strings"
	"testing"
	"unicode/utf8"
)

// check holds what is true of every reading: text that is UTF-8 and not blank, or a fault in one line.
func check(t *testing.T, o Options) {
	t.Helper()
	n := 0
	for a, err := range Articles(o, Stdin) {
		if n++; n > 1000 {
			return
		}
		var f *Fault
		switch {
		case err != nil && !errors.As(err, &f):
			t.Errorf("%v is no Fault", err)
		case err != nil && strings.ContainsAny(err.Error(), "\n\r"):
			t.Errorf("fault of several lines: %q", err)
		case err == nil && (!utf8.ValidString(a.Text) || strings.TrimSpace(a.Text) == "" || a.ID == ""):
			t.Errorf("article %q with text %q", a.ID, a.Text)
		}
	}
	if n == 0 {
		t.Error("neither an article nor a fault")
	}
}

func seedAll(f *testing.F) {
	for _, texts := range [][]string{arabicTexts, russianTexts, chineseTexts, frenchTexts, spanishTexts} {
		f.Add([]byte(texts[0]))
	}
	for _, e := range encodedTexts() {
		if raw, err := e.enc.NewEncoder().Bytes([]byte(e.texts[0])); err == nil {
			f.Add(raw)
		}
	}
	f.Add([]byte(""))
	f.Add([]byte("\x1f\x8b"))
	f.Add([]byte("\xff\xfe{\x00\"\x00t\x00"))
}

// FuzzInput reads any bytes as standard input: sniffed, unpacked, decoded.
func FuzzInput(f *testing.F) {
	seedAll(f)
	f.Add([]byte(zipped(f, "a text")))
	f.Fuzz(func(t *testing.T, raw []byte) {
		check(t, Options{Stdin: strings.NewReader(string(raw)), MaxArticle: 4 << 10})
	})
}

// FuzzLines reads any bytes as JSON Lines.
func FuzzLines(f *testing.F) {
	f.Add([]byte(`{"text":"a","id":1,"published":"2024-07-25"}` + "\n" + `{"title":{"start":0},"text":"b"}`))
	f.Add([]byte("{}\n[]\nnull\n7\n\"\"\n{\"text\":null}"))
	seedAll(f)
	f.Fuzz(func(t *testing.T, raw []byte) {
		check(t, Options{Stdin: strings.NewReader(`{"text":"first"}` + "\n" + string(raw)), MaxArticle: 4 << 10})
	})
}

// FuzzPage reads any bytes as a web page.
func FuzzPage(f *testing.F) {
	f.Add([]byte(webPage("", "Title", strings.Repeat("Words, of an article. ", 20))))
	f.Add([]byte(strings.Repeat("<div>", 600) + "text"))
	f.Add([]byte(`<meta charset="gb2312"><time datetime="2024-01-01">`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		check(t, Options{Stdin: strings.NewReader("<html>" + string(raw)), MaxArticle: 16 << 10})
	})
}

// FuzzDecode decodes any bytes: valid UTF-8 or an error, and UTF-8 as it was.
func FuzzDecode(f *testing.F) {
	seedAll(f)
	f.Fuzz(func(t *testing.T, raw []byte) {
		s, err := decode(raw)
		if err == nil && !utf8.ValidString(s) {
			t.Errorf("%q decoded as %q", raw, s)
		}
		if err == nil && utf8.Valid(raw) && !strings.HasPrefix(string(raw), string(bomUTF8)) && !strings.ContainsRune(string(raw), 0) && s != string(raw) {
			t.Errorf("valid UTF-8 %q was changed to %q", raw, s)
		}
	})
}
