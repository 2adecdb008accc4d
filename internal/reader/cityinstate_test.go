package reader

import (
	"testing"
	"time"
)

// TestCityInState holds that the state in the bracket behind a city says where that city is, and
// takes no part in what is told.
func TestCityInState(t *testing.T) {
	for lang, text := range map[string]string{
		"ar": "التقى وزير الخارجية الجزائري أحمد عطاف يوم الخميس في الدوحة (قطر) نظيرته السنغالية ياسين فال.",
		"en": "Algerian Foreign Minister Ahmed Attaf met on Thursday in Doha (Qatar) with his Senegalese counterpart Yassine Fall.",
		"es": "El ministro argelino Ahmed Attaf se reunió el jueves en Doha (Catar) con su homóloga senegalesa Yassine Fall.",
		"fr": "Le ministre algérien Ahmed Attaf a rencontré, jeudi à Doha (Qatar), son homologue sénégalaise Yassine Fall.",
		"ru": "Министр иностранных дел Алжира Ахмед Аттаф встретился в четверг в Дохе (Катар) с сенегальской коллегой Яссин Фалл.",
		"zh": "王毅星期四在多哈（卡塔尔）会见俄罗斯外长拉夫罗夫。",
	} {
		res := Read(packOf(lang), Input{Text: text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Meetings) != 1 || len(res.Meetings[0].Participants) != 2 {
			t.Errorf("%s: %v", lang, res.Meetings)
			continue
		}
		for _, a := range res.Meetings[0].Participants {
			if res.Actors[a].Country == "QAT" {
				t.Errorf("%s: Qatar took part", lang)
			}
		}
	}
}
