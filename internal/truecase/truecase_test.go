package truecase

import (
	"strings"
	"sync"
	"testing"
	"unicode/utf8"

	"github.com/mahdar/mahdar/internal/pack"
	"github.com/mahdar/mahdar/lang"
	"pgregory.net/rapid"
)

var packs sync.Map

func packOf(code string) *pack.Pack {
	f, _ := packs.LoadOrStore(code, sync.OnceValue(func() *pack.Pack {
		p, _ := pack.Load(code, pack.Source{FS: lang.FS, Dir: code}, pack.Source{FS: lang.FS, Dir: "world", World: true})
		return p
	}))
	return f.(func() *pack.Pack)()
}

func TestRestore(t *testing.T) {
	for _, x := range []struct{ code, in, out string }{
		{"en", "PUTIN MET XI IN MOSCOW", "Putin met Xi in Moscow"},
		{"en", "HE WILL VISIT THE UN IN MAY, A US OFFICIAL SAID", "He will visit the UN in May, a US official said"},
		{"en", "ON MAY 3 THE MINISTER MAY TELL US MORE", "On May 3 the minister may tell us more"},
		{"en", "FOREIGN MINISTER PALLAB TERSA MET S. LAVROV. TERSA SAID: “TALKS WENT WELL.”", "Foreign minister Pallab Tersa met S. Lavrov. Tersa said: “Talks went well.”"},
		{"en", "PRESIDENT VOWS ACTION AGAINST SMUGGLERS", "President vows action against smugglers"},
		{"en", "KOLBA ARRIVES\nSMUGGLERS WARN KOLBA OF MORE\nPresident Kolba and the smugglers.", "KOLBA ARRIVES\nSmugglers warn Kolba of more\nPresident Kolba and the smugglers."},
		{"en", "NATO, UN, EU, OSCE, ASEAN", "NATO, UN, EU, OSCE, ASEAN"},
		{"en", "The NATO and UN chiefs of the USA met.", "The NATO and UN chiefs of the USA met."},
		{"en", "He cried: THE MINISTER HAS NOT MET ANYBODY. So be it.", "He cried: the minister has not met anybody. So be it."},
		{"ru", "ЛАВРОВ ПРОВЁЛ ПЕРЕГОВОРЫ С ВАН И", "Лавров провёл переговоры с Ван И"},
		{"ru", "ГЛАВА МИД РФ ВСТРЕТИЛСЯ С МИНИСТРОМ А. ХАИМБЕ", "Глава МИД РФ встретился с министром А. Хаимбе"},
		{"fr", "MACRON REÇOIT LE PRÉSIDENT ÉGYPTIEN À L’ÉLYSÉE", "Macron reçoit le président égyptien à l’Élysée"},
		{"fr", "MACRON A RECU LE PRESIDENT EGYPTIEN A RABAT", "Macron a reçu le président égyptien à Rabat"},
		{"es", "EL CANCILLER SE REUNIO CON SANCHEZ Y VISITARA CHINA", "El canciller se reunió con Sánchez y visitará China"},
		{"es", "PIDIO QUE VISITARA CHINA", "Pidió que visitara China"},
		{"ar", "PUTIN MET XI IN MOSCOW", "PUTIN MET XI IN MOSCOW"},
	} {
		got, o := Restore(packOf(x.code), x.in, Stretches(x.in))
		if got != x.out {
			t.Errorf("%s: %q becomes %q, not %q", x.code, x.in, got, x.out)
		}
		for w := range strings.FieldsSeq(got) { // each word leads back to itself
			at := strings.Index(got, w)
			from, to := o.Start(at), o.End(at+len(w))
			if is := strings.ToLower(bare(x.in[from:to])); is != strings.ToLower(bare(w)) {
				t.Errorf("%s: %q leads back to %q", x.code, w, is)
			}
		}
	}
}

// bare leaves out what a word has of accents.
func bare(w string) string {
	return strings.NewReplacer("é", "e", "É", "E", "ó", "o", "á", "a", "ç", "c", "à", "a", "À", "A", "Ç", "C", "Á", "A").Replace(w)
}

// TestRestoreIsSound holds that nothing but capitals and accents changes, and that every letter leads back to one.
func TestRestoreIsSound(t *testing.T) {
	shards := []string{"PUTIN", "MET", " ", "\n", ". ", ", ", "PRESIDENT", "É", "L'", "“", "”", "-", "İ", "ß", "ǅ", "S. ", "U.S. ", "25", "ВСТРЕТИЛСЯ ", "A RECU ", "THE MINISTER SAID THAT ", "\u0301", "ﬃ", "small"}
	rapid.Check(t, func(t *rapid.T) {
		s := strings.Join(rapid.SliceOf(rapid.OneOf(rapid.SampledFrom(shards), rapid.String())).Draw(t, "shards"), "")
		p := packOf(rapid.SampledFrom([]string{"en", "fr", "ru"}).Draw(t, "pack"))
		got, o := Restore(p, s, Stretches(s))
		at := 0
		for i := range got {
			_, n := utf8.DecodeRuneInString(got[i:])
			from, to := o.Start(i), o.End(i+n)
			if from > to || to > len(s) || from < at || from < len(s) && !utf8.RuneStart(s[from]) || to < len(s) && !utf8.RuneStart(s[to]) {
				t.Fatalf("%q at %d..%d leads to %d..%d of %q", got, i, i+n, from, to, s)
			}
			at = from
		}
	})
}
