package pdf

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

func file(t *testing.T, name string) []byte {
	t.Helper()
	raw, err := os.ReadFile(filepath.Join("testdata", name))
	if err != nil {
		t.Fatal(err)
	}
	return raw
}

// TestDocuments reads the files of testdata/make.sh, and wants the very text that they were made of: words parted at the ends of
// lines, two columns, Arabic with its vowel signs, brackets and numbers; without the heads and feet of pages.
func TestDocuments(t *testing.T) {
	for _, name := range []string{"english", "russian", "arabic", "chinese", "columns"} {
		d, err := Parse(file(t, name+".pdf"))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		want := strings.TrimSpace(string(file(t, name+".txt")))
		if d.Text != want {
			t.Errorf("%s:\n got %q\nwant %q", name, d.Text, want)
		}
		if title, _, _ := strings.Cut(want, "\n"); d.Title != title {
			t.Errorf("%s: title %q", name, d.Title)
		}
		if made := name == "arabic" || name == "chinese" || name == "columns"; d.Made.IsZero() == made { // Chromium says when, WeasyPrint does not
			t.Errorf("%s: made %v", name, d.Made)
		}
	}
}

// drawn is a document of one page with such a content.
func drawn(content string) []byte {
	return fmt.Appendf(nil, `%%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R/Resources<</Font<</F <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> >> /XObject<</X 4 0 R>> >> >> endobj
4 0 obj <</Length %d/Type/XObject/Subtype/Form/BBox[0 0 300 300]/Resources<</XObject<</X 4 0 R>> >> >> stream
%s
endstream endobj
trailer <</Root 1 0 R>>
`, len(content), content)
}

func TestRefused(t *testing.T) {
	for name, c := range map[string]struct {
		document []byte
		want     error
	}{
		"encrypted":            {file(t, "encrypted.pdf"), ErrEncrypted},
		"a picture":            {drawn("0 0 100 100 re f"), ErrScanned},
		"nothing":              {[]byte("%PDF-1.7"), ErrBroken},
		"no PDF":               {[]byte("rubbish"), ErrBroken},
		"empty":                {nil, ErrBroken},
		"cut off":              {file(t, "columns.pdf")[:2000], ErrBroken},
		"pages without end":    {[]byte("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[2 0 R 2 0 R]/Count 9>> endobj\ntrailer <</Root 1 0 R>>"), ErrBroken},
		"a book":               {[]byte("%PDF-1.4\n1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj\n2 0 obj <</Type/Pages/Kids[]/Count 301>> endobj\ntrailer <</Root 1 0 R>>"), ErrLong},
		"signs and no letters": {drawn("BT /F 12 Tf 20 200 Td (12345 67890 !!!) Tj ET"), ErrUnreadable},
	} {
		if _, err := Parse(c.document); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// TestDrawn reads documents whose content says what it draws in odd ways.
func TestDrawn(t *testing.T) {
	for name, c := range map[string]struct{ content, want string }{
		"a form that holds itself": {"BT /F 12 Tf 20 200 Td (They met.) Tj ET /X Do", strings.TrimSpace(strings.Repeat("They met. ", 41))}, // so deep PDFium looks
		"a note up the side":       {"BT /F 12 Tf 20 200 Td (They met in May.) Tj ET BT /F 8 Tf 0 1 -1 0 290 20 Tm (Draft) Tj ET", "They met in May."},
		"letters drawn apart":      {"BT /F 12 Tf 20 200 Td [(Th) 20 (ey) -300 (met.)] TJ ET", "They met."},
		"a paragraph apart":        {"BT /F 12 Tf 20 200 Td (They met in May.) Tj 0 -14 Td (She spoke.) Tj 0 -40 Td (He left.) Tj ET", "They met in May. She spoke.\n\nHe left."},
		"a word's own hyphen":      {"BT /F 12 Tf 20 200 Td (The talks of the vice-) Tj 0 -14 Td (ministers, vice-ministers all, end.) Tj ET", "The talks of the vice-ministers, vice-ministers all, end."},
		"what was never ended":     {"BT /F 12 Tf 20 200 Td (They met.) Tj", "They met."},
	} {
		d, err := Parse(drawn(c.content))
		if err != nil || d.Text != c.want {
			t.Errorf("%s: %v, %q", name, err, d)
		}
	}
}

func TestDay(t *testing.T) {
	for said, want := range map[string]time.Time{
		"D:20240725103000+02'00'": time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC), "20240725": time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC),
		"": {}, "July": {}, "D:20241325": {}, "D:19040101": {},
	} {
		if got := day(said); !got.Equal(want) {
			t.Errorf("%q: %v", said, got)
		}
	}
}

// TestRunning keeps what stands twice in the text, and drops what stands on pages in one place.
func TestRunning(t *testing.T) {
	page := func(n int) []line {
		p := []line{{text: fmt.Sprintf("Page %d of 2", n), y: 20}, {text: "News", y: 290}}
		for i := range 12 {
			p = append(p, line{text: fmt.Sprintf("Line %c of %c.", 'a'+i, 'k'+n), y: 270 - float64(20*i)})
		}
		return append(p, line{text: "They met again.", y: 40 - float64(n*10)})
	}
	for n, p := range withoutRunning([][]line{page(1), page(2)}) {
		if len(p) != 13 || p[0].text != fmt.Sprintf("Line a of %c.", 'l'+n) || p[12].text != "They met again." {
			t.Errorf("page %d: %v", n, p)
		}
	}
}

// TestDamaged reads documents with bytes changed, left out and put twice: each gives text or an error, and none is long in it.
// (Go's own fuzzing counts the branches of the engine's compiler too, and so tries five documents a minute.)
func TestDamaged(t *testing.T) {
	luck := rand.New(rand.NewPCG(1, 2))
	read := 0
	for i := range 60 {
		raw := slices.Clone(file(t, []string{"russian.pdf", "english.pdf", "arabic.pdf"}[i%3]))
		for range 1 + luck.IntN(30) {
			at := luck.IntN(len(raw) - 100)
			switch luck.IntN(4) {
			case 0:
				raw[at] = byte(luck.IntN(256))
			case 1:
				raw[at] ^= 1 << luck.IntN(8)
			case 2:
				raw = slices.Delete(raw, at, at+luck.IntN(100))
			case 3:
				raw = slices.Insert(raw, at, raw[at:at+luck.IntN(100)]...)
			}
		}
		start := time.Now()
		d, err := Parse(raw)
		if err == nil {
			read++
			if strings.TrimSpace(d.Text) == "" {
				t.Errorf("document %d: neither text nor an error", i)
			}
		}
		if took := time.Since(start); took > 20*time.Second {
			t.Errorf("document %d took %v", i, took)
		}
	}
	t.Logf("%d of 60 were read", read)
}

// FuzzLines puts any letters anywhere on a page.
func FuzzLines(f *testing.F) {
	f.Add("They met.\n\u0642\u0627\u0644\u062a (12/5) BBC", []byte{1, 9, 200, 3}, true)
	f.Fuzz(func(t *testing.T, s string, places []byte, right bool) {
		var chars []char
		for i, r := range s {
			at := func(k int) float64 {
				if len(places) == 0 {
					return 0
				}
				return float64(places[(i*3+k)%len(places)])
			}
			chars = append(chars, char{r: r, x: at(0), y: at(1), left: at(0), right: at(0) + at(2)/8, height: 12, ink: at(2) / 16})
		}
		paragraphs(withoutRunning([][]line{lines(chars, right), lines(chars, !right)}))
	})
}
