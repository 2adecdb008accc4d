package source

import (
	"bytes"
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
	for _, text := range []string{"وصل الرئيس إلى بغداد", "Встреча министров", "外长会谈", "Après la réunion"} {
		f.Add([]byte(text))
	}
	f.Add([]byte("\xc2\xf1\xf2\xf0\xe5\xf7\xe0")) // windows-1251
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

// FuzzMail reads any bytes as a mail.
func FuzzMail(f *testing.F) {
	f.Add([]byte("Subject: =?utf-8?q?a?=\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/html; charset=koi8-r\r\nContent-Transfer-Encoding: base64\r\n\r\nVGhleSBtZXQu\r\n--x--\r\n"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		a, err := parseMail(bytes.NewReader(raw), input{name: "a"}, 4<<10)
		if err == nil && !utf8.ValidString(a.Text+a.Title) {
			t.Errorf("%q, %q", a.Title, a.Text)
		}
	})
}

// FuzzPage reads any bytes as a web page.
func FuzzPage(f *testing.F) {
	f.Add([]byte("<article><h1>Title</h1><p>" + strings.Repeat("Words, of an article. ", 20)))
	f.Add([]byte(strings.Repeat("<div>", 600) + "text"))
	f.Add([]byte(`<meta charset="gb2312"><time datetime="2024-01-01">`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		check(t, Options{Stdin: strings.NewReader("<html>" + string(raw)), MaxArticle: 16 << 10})
	})
}
