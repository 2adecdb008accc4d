package mahdar_test

import (
	"io/fs"
	"path"
	"strings"
	"testing"
	"time"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/lang"
)

// TestSubjectsSpeakEveryLanguage holds the table of subjects to its size and to the six
// languages: a subject without words in one of them would never be found there.
func TestSubjectsSpeakEveryLanguage(t *testing.T) {
	files, err := fs.Glob(lang.FS, "world/subjects-*.lex")
	if err != nil {
		t.Fatal(err)
	}
	of := map[string]map[string]bool{}
	for _, name := range files {
		src, err := fs.ReadFile(lang.FS, name)
		if err != nil {
			t.Fatal(err)
		}
		at := ""
		for line := range strings.SplitSeq(string(src), "\n") {
			switch {
			case strings.HasPrefix(line, "  "):
				code, forms, _ := strings.Cut(strings.TrimSpace(line), ":")
				if strings.TrimSpace(forms) != "" {
					of[at][code] = true
				}
			case line != "" && line[0] != '#' && line[0] != '[':
				if at = strings.TrimSpace(line); of[at] != nil {
					t.Errorf("%s: %q stands twice", path.Base(name), at)
				}
				of[at] = map[string]bool{}
			}
		}
	}
	if len(of) < 200 {
		t.Errorf("there are %d subjects, not 200", len(of))
	}
	for id, codes := range of {
		for _, code := range []string{"ar", "en", "es", "fr", "ru", "zh"} {
			if !codes[code] {
				t.Errorf("%q has no words in %s", id, code)
			}
		}
	}
}

// TestSubjectsAcrossLanguages reads one readout in six languages: the accounts agree on
// what the talks and the minister's words were about.
func TestSubjectsAcrossLanguages(t *testing.T) {
	texts := map[string]string{
		"en": "Norwegian Foreign Minister Espen Barth Eide met his Brazilian counterpart Mauro Vieira in Oslo to discuss Ukraine and food security. Eide said that the sanctions should remain in place.",
		"fr": "Le ministre norvégien des Affaires étrangères, Espen Barth Eide, a rencontré son homologue brésilien Mauro Vieira à Oslo pour évoquer l'Ukraine et la sécurité alimentaire. M. Eide a déclaré que les sanctions devaient être maintenues.",
		"es": "El ministro noruego de Exteriores, Espen Barth Eide, se reunió en Oslo con su homólogo brasileño Mauro Vieira para hablar de Ucrania y de la seguridad alimentaria. Eide afirmó que las sanciones deben mantenerse.",
		"ru": "Министр иностранных дел Норвегии Эспен Барт Эйде встретился в Осло с бразильским коллегой Мауро Виейрой и обсудил с ним Украину и продовольственную безопасность. Эйде заявил, что санкции должны сохраниться.",
		"zh": "挪威外交大臣艾德在奥斯陆会见巴西外长维埃拉，双方就乌克兰问题和粮食安全交换意见。艾德表示，制裁应当维持。",
		"ar": "التقى وزير الخارجية النرويجي إسبن بارث أيدي نظيره البرازيلي ماورو فييرا في أوسلو وبحثا الوضع في أوكرانيا والأمن الغذائي. وقال أيدي إن العقوبات يجب أن تبقى.",
	}
	r, err := mahdar.NewReader()
	if err != nil {
		t.Fatal(err)
	}
	for code, text := range texts {
		m, err := r.Read(mahdar.Article{Text: text, Lang: code, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if err != nil {
			t.Fatal(err)
		}
		var talks, words []string
		for _, x := range m.Meetings {
			for _, s := range x.Subjects {
				talks = append(talks, s.Subject)
			}
		}
		for _, x := range m.Statements {
			for _, s := range x.Subjects {
				words = append(words, s.Subject)
			}
		}
		if got := strings.Join(talks, ", "); got != "Ukraine, food and grain" {
			t.Errorf("%s: the talks were about %q", code, got)
		}
		if got := strings.Join(words, ", "); got != "sanctions" {
			t.Errorf("%s: the statement is about %q", code, got)
		}
	}
}
