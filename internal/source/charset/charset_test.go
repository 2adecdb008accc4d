package charset

import (
	"bytes"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/wlynxg/chardet"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"
)

// Short texts and single lines, written for these tests.
var (
	arabicTexts = []string{
		"التقى وزير الخارجية المصري نظيره الأردني في القاهرة أمس.",
		"بحث الجانبان \"الأوضاع في المنطقة\"، واتفقا على مواصلة التشاور؛ فهل ينعقد الاجتماع المقبل في عمّان؟\n\nوأكد الوزير أن بلاده تقف مع الحل السياسي.",
		"وصل الرئيس إلى بغداد",
		"محضر الاجتماع",
	}
	russianTexts = []string{
		"Министр иностранных дел прибыл в Ташкент с рабочим визитом.",
		"«Мы довольны ходом переговоров», — сказал посол. Встреча состоялась 25 июля, в ней участвовали также представители Лаоса.\n\nОб этом сообщает ТАСС.",
		"МИД РФ: переговоры пройдут в Москве",
		"Протокол",
	}
	chineseTexts = []string{
		"外交部长昨日在北京会见来访的法国外长。",
		"双方就地区局势交换意见。部长说：“两国关系发展良好，我们愿继续加强合作。”\n\n会谈后，双方签署联合声明。",
		"中法外长通电话",
		"会谈纪要",
	}
	frenchTexts = []string{
		"Le ministre des Affaires étrangères a été reçu à Téhéran mardi.",
		"« Nous sommes prêts à dialoguer », a-t-il déclaré à l'issue de la rencontre ; il s'est félicité de l'élan donné à la coopération.\n\nLa délégation, conduite par l'ambassadeur, quittera Genève jeudi.",
		"Après la réunion, un communiqué",
		"Procès-verbal",
	}
	spanishTexts = []string{
		"El canciller mexicano viajó ayer a España para reunirse con su homólogo.",
		"«Tenemos una agenda común», señaló la ministra. ¿Habrá una reunión mañana? El portavoz no lo confirmó.\n\nLa visita concluirá el próximo año.",
		"Reunión en Bogotá: ¡acuerdo!",
		"Sesión",
	}
)

type encoded struct {
	name  string
	enc   encoding.Encoding
	texts []string
}

func encodedTexts() []encoded {
	every := slices.Concat(arabicTexts, russianTexts, chineseTexts, frenchTexts, spanishTexts)
	spaced := slices.Concat(arabicTexts, russianTexts[:3], frenchTexts, spanishTexts) // UTF-16 without a mark shows by its NULs
	latin := slices.Concat(frenchTexts, spanishTexts)
	return []encoded{
		{"utf-8", encoding.Nop, every},
		{"utf-8 with a byte order mark", unicode.UTF8BOM, every},
		{"utf-16le with a byte order mark", unicode.UTF16(unicode.LittleEndian, unicode.UseBOM), every},
		{"utf-16be with a byte order mark", unicode.UTF16(unicode.BigEndian, unicode.UseBOM), every},
		{"utf-16le bare", unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), spaced},
		{"utf-16be bare", unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), spaced},
		{"windows-1256", charmap.Windows1256, arabicTexts},
		{"iso-8859-6", charmap.ISO8859_6, arabicTexts[:3]},
		{"windows-1251", charmap.Windows1251, russianTexts},
		{"koi8-r", charmap.KOI8R, russianTexts},
		{"iso-8859-5", charmap.ISO8859_5, russianTexts},
		{"gb18030", simplifiedchinese.GB18030, chineseTexts},
		{"windows-1252", charmap.Windows1252, latin},
		{"iso-8859-1", charmap.ISO8859_1, latin},
		{"iso-8859-15", charmap.ISO8859_15, append(latin, "Le cœur des négociations porte sur 3 milliards d'euros, a-t-il précisé.")},
	}
}

// typewriter spells what some encodings lack as their users do.
var typewriter = strings.NewReplacer("«", `"`, "»", `"`, "—", "-")

// bytesOf encodes a text; what the encoding lacks is respelled, and the text as it then reads is returned too.
func (e encoded) bytesOf(t *testing.T, text string) ([]byte, string) {
	t.Helper()
	raw, err := e.enc.NewEncoder().Bytes([]byte(text))
	if err != nil {
		text = typewriter.Replace(text)
		if raw, err = e.enc.NewEncoder().Bytes([]byte(text)); err != nil {
			t.Fatalf("%s cannot hold %q: %v", e.name, text, err)
		}
	}
	return raw, text
}

func TestDecode(t *testing.T) {
	for _, e := range encodedTexts() {
		for _, text := range e.texts {
			raw, want := e.bytesOf(t, text)
			if got, err := Decode(raw); err != nil {
				t.Errorf("%s: %q: %v", e.name, want, err)
			} else if got != want {
				t.Errorf("%s: %q\nread as %q", e.name, want, got)
			}
		}
	}
}

// The detection is our own because the library named here does worse on short
// texts of the languages that this project reads. If that changes, this test
// says so, and the library should be taken.
func TestDecodeBeatsLibrary(t *testing.T) {
	ours, theirs, all := 0, 0, 0
	for _, e := range encodedTexts() {
		for _, text := range e.texts {
			raw, want := e.bytesOf(t, text)
			all++
			if got, err := Decode(raw); err == nil && got == want {
				ours++
			}
			if enc, err := htmlindex.Get(strings.ToLower(chardet.Detect(raw).Encoding)); err == nil {
				if got, err := Convert(raw, enc); err == nil && strings.TrimPrefix(got, "\uFEFF") == want {
					theirs++
				}
			}
		}
	}
	t.Logf("of %d short texts: ours reads %d, chardet %d", all, ours, theirs)
	if theirs >= ours {
		t.Errorf("of %d short texts ours reads %d, chardet %d", all, ours, theirs)
	}
}

func TestDecodeRefuses(t *testing.T) {
	noise := make([]byte, 4096)
	x := uint32(1)
	for i := range noise {
		x = x*1664525 + 1013904223
		noise[i] = byte(x >> 24)
	}
	for name, c := range map[string]struct {
		raw  []byte
		want string
	}{
		"noise":          {noise, "binary"},
		"a picture":      {append([]byte("\x89PNG\r\n\x1a\n"), noise...), "image/png"},
		"a PDF":          {[]byte("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj"), "application/pdf"},
		"a zip":          {append([]byte("PK\x03\x04"), noise...), "application/zip"},
		"UTF-32, little": {[]byte("\xff\xfe\x00\x00T\x00\x00\x00o\x00\x00\x00"), "UTF-32; convert it to UTF-8"},
		"UTF-32, big":    {[]byte("\x00\x00\xfe\xff\x00\x00\x00T\x00\x00\x00o"), "UTF-32; convert it to UTF-8"},
		"NULs":           {make([]byte, 100), "binary"},
		"high bytes":     {bytes.Repeat([]byte{0x81, 0x20, 0x9d, 0x20}, 50), "encoding"},
		"control codes":  {bytes.Repeat([]byte{1, 2, 3, 'a'}, 50), "binary"},
	} {
		if got, err := Decode(c.raw); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: decoded as %.40q, error %v; want one that says %q", name, got, err, c.want)
		}
	}
}

func TestDecodeKeepsDamagedUTF8(t *testing.T) {
	text := strings.Repeat("Переговоры прошли в Москве. ", 10)
	got, err := Decode([]byte(text + "\xff" + text))
	if err != nil || got != text+"\uFFFD"+text {
		t.Errorf("got %.60q, %v", got, err)
	}
}

// FuzzDecode decodes any bytes: valid UTF-8 or an error, and UTF-8 as it was.
func FuzzDecode(f *testing.F) {
	for _, e := range encodedTexts() {
		if raw, err := e.enc.NewEncoder().Bytes([]byte(e.texts[0])); err == nil {
			f.Add(raw)
		}
	}
	f.Add([]byte(""))
	f.Add([]byte("\xff\xfe{\x00\"\x00t\x00"))
	f.Fuzz(func(t *testing.T, raw []byte) {
		s, err := Decode(raw)
		if err == nil && !utf8.ValidString(s) {
			t.Errorf("%q decoded as %q", raw, s)
		}
		if err == nil && utf8.Valid(raw) && !strings.HasPrefix(string(raw), string(BOMUTF8)) && !strings.ContainsRune(string(raw), 0) && s != string(raw) {
			t.Errorf("valid UTF-8 %q was changed to %q", raw, s)
		}
	})
}
