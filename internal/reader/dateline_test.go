package reader

import (
	"testing"
	"time"
)

// TestDayWritten holds from which day a text counts its own: the one on which it says that it
// was written, where the page gives another one for its publication a little later.
func TestDayWritten(t *testing.T) {
	met := map[string]string{
		"ar": "استقبل وزير الخارجية المغربي ناصر بوريطة اليوم نظيره التونسي نبيل عمار.",
		"en": "Moroccan Foreign Minister Nasser Bourita received his Tunisian counterpart, Nabil Ammar, today.",
		"es": "El ministro marroquí de Asuntos Exteriores, Naser Burita, recibió hoy a su homólogo tunecino, Nabil Ammar.",
		"fr": "Le ministre marocain des Affaires étrangères, Nasser Bourita, a reçu aujourd'hui son homologue tunisien, Nabil Ammar.",
		"ru": "Министр иностранных дел Марокко Насер Бурита принял сегодня своего тунисского коллегу Набиля Аммара.",
		"zh": "摩洛哥外交大臣布里达今天会见了突尼斯外长阿马尔。",
	}
	const written, published = "2024-05-12", "2024-05-14"
	for _, c := range []struct{ lang, before, after, want string }{
		{"en", "RABAT, May 12 (MAP) – ", "", written},
		{"en", "Morocco and Tunisia\n\nPublished on Sunday 12 May 2024 at 18:02\n\n", "", written},
		{"en", "Morocco and Tunisia\n\n", "\n\nRabat, 12 May 2024", written},
		{"en", "Morocco and Tunisia\n\n", "\n\nTunis, Algiers agreed to meet on 12 May 2024.", published},
		{"en", "Morocco and Tunisia\n\n2 February 2024\n\n", "", published}, // too long ago
		{"en", "Morocco and Tunisia\n\n16 May 2024\n\n", "", published},     // of a day to come
		{"fr", "Rabat, dimanche 12 mai – ", "", written},
		{"fr", "Communiqué de presse - 12.05.2024\n\n", "", written},
		{"es", "Rabat, 12 may (EFE).- ", "", written},
		{"es", "Fecha: 12 de mayo de 2024\n\n", "", written},
		{"ru", "РАБАТ, 12 мая. /ТАСС/. ", "", written},
		{"ru", "12.05.2024 18:02\n\n", "", written},
		{"zh", "新华社拉巴特5月12日电 ", "", written},
		{"zh", "中新网5月12日电 ", "", written},
		{"ar", "الرباط 12 ماي 2024 (ومع) - ", "", written},
		{"ar", "نشر في: 12 مايو 2024\n\n", "", written},
	} {
		day, err := time.Parse(time.DateOnly, published)
		if err != nil {
			t.Fatal(err)
		}
		text := c.before + met[c.lang] + c.after
		res := Read(packOf(c.lang), Input{Text: text, Published: day})
		if len(res.Meetings) == 0 {
			t.Errorf("%s: no meeting in %q", c.lang, text)
			continue
		}
		if got := res.Meetings[0].Days.Start.Format(time.DateOnly); got != c.want {
			t.Errorf("%s: %s, not %s: %q", c.lang, got, c.want, text)
		}
	}
}

// TestItemDatelines holds that the place with which an item of news in brief begins does
// nothing that the item tells.
func TestItemDatelines(t *testing.T) {
	text := "أخبار قصيرة\n\n• داكار - زار وزير خارجية غامبيا مامادو تانغارا السنغال أمس.\n\n• أوسلو - استدعت وزارة الخارجية النرويجية القائم بالأعمال الروسي للاحتجاج."
	res := Read(packOf("ar"), Input{Text: text, Published: time.Date(2024, 5, 14, 0, 0, 0, 0, time.UTC)})
	if len(res.Events) != 1 || len(res.Events[0].Source) != 1 || len(res.Events[0].Target) != 1 {
		t.Fatalf("one summons, not %v", res.Events)
	}
	if a := res.Actors[res.Events[0].Target[0]]; a.Country != "RUS" {
		t.Errorf("Russia's chargé is summoned, not %s", a.Country)
	}
}
