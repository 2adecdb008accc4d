package mahdar_test

import (
	"fmt"
	"testing"

	"github.com/mahdar/mahdar"
)

// TestRomanise reads names that no list holds: the record spells them in Latin
// letters by the pack's table, as near to the press as rules without vowels get.
func TestRomanise(t *testing.T) {
	r, err := mahdar.NewReader()
	if err != nil {
		t.Fatal(err)
	}
	for arabic, want := range map[string]string{
		"تميم خلاف":         "Tamim Khalaf",
		"أحمد الصحّاف":      "Ahmed Al-Sahaf",
		"ماجد الشمري":       "Majed Al-Shamari",
		"محمد الزبيدات":     "Mohammed Al-Zabidat",
		"عبد الكريم هاشم":   "Abdel Karim Hashem",
		"عبدالله الرويلي":   "Abdullah Al-Rouili",
		"حسين السلامة":      "Hussein Al-Salama",
		"طلال الدوسري":      "Talal Al-Dousari",
		"فيصل المنقوش":      "Faisal Al-Manqoush",
		"خالد المرزوقي":     "Khaled Al-Marzouqi",
		"سالم الكعبي":       "Salem Al-Kaabi",
		"يوسف العتيبي":      "Youssef Al-Atibi",
		"نبيل منصور":        "Nabil Mansour",
		"عمر البطش":         "Omar Al-Batash",
		"حسام زكي":          "Hossam Zaki",
		"موسى الشيمي":       "Musa Al-Shimi",
		"سامي الناصر":       "Sami Al-Nasser",
		"عبد الحميد الشواف": "Abdel Hamid Al-Shouf",
		"أنطونيو تاجاني":    "Antonio Tajani",
		"ريم الجابري":       "Reem Al-Jabari",
	} {
		text := fmt.Sprintf("قال وزير الزراعة المصري %s إن بلاده ترحب بالاتفاق.", arabic)
		m, err := r.Read(mahdar.Article{Text: text, Lang: "ar"})
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		if len(m.Statements) == 1 {
			got = who(m, m.Statements[0].Speakers)
		}
		if got != want {
			t.Errorf("%s is %q, not %q", arabic, got, want)
		}
	}
}
