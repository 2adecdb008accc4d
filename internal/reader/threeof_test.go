package reader

import (
	"testing"
	"time"
)

// TestThreeOf holds who "the three leaders" are where the sentence before names three and tells of
// no meeting.
func TestThreeOf(t *testing.T) {
	for lang, text := range map[string]string{
		"ar": "وصل فلاديمير بوتين ورجب طيب أردوغان وحسن روحاني إلى سوتشي. والتقى الرؤساء الثلاثة يوم الاثنين.",
		"en": "Vladimir Putin, Recep Tayyip Erdogan and Hassan Rouhani flew to Sochi. The three leaders met on Monday.",
		"es": "Vladímir Putin, Recep Tayyip Erdogan y Hasán Rohaní viajaron a Sochi. Los tres presidentes se reunieron el lunes.",
		"fr": "Vladimir Poutine, Recep Tayyip Erdogan et Hassan Rohani étaient à Sotchi. Les trois hommes se sont rencontrés lundi.",
		"ru": "Владимир Путин, Реджеп Тайип Эрдоган и Хасан Рухани прибыли в Сочи. Три президента встретились в понедельник.",
	} {
		res := Read(packOf(lang), Input{Text: text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Meetings) != 1 || len(res.Meetings[0].Participants) != 3 {
			t.Errorf("%s: %v", lang, res.Meetings)
		}
	}
}
