package reader

import (
	"testing"
	"time"
)

// TestToldApart holds that a headline's meeting of three is none where the story tells of each by himself.
func TestToldApart(t *testing.T) {
	for _, c := range []struct {
		lang, text string
		want       int
	}{
		{"en", "Mahama meets Gnassingbe and Talon in New York\n\nGhanaian President John Mahama met Togolese President Faure Gnassingbe on Tuesday. He later held talks with Beninese President Patrice Talon.", 2},
		{"en", "Mahama meets Gnassingbe and Talon in New York\n\nGhanaian President John Mahama met Togolese President Faure Gnassingbe and Beninese President Patrice Talon for three-way talks on Tuesday.", 1},
		{"ar", "رئيس غانا جون ماهاما يلتقي فور غناسينغبي وباتريس تالون\n\nالتقى رئيس غانا جون ماهاما رئيس توغو فور غناسينغبي أمس. كما اجتمع برئيس بنين باتريس تالون.", 2},
		{"ru", "Ильхам Алиев принял во вторник Яшара Гюлера, а в среду — Аббаса Аракчи.", 2},
		{"ru", "Ильхам Алиев позвонил Яшару Гюлеру, а затем — Аббасу Аракчи, в среду — и Виктору Орбану.", 3},
		{"ru", "Ильхам Алиев созвонился с Яшаром Гюлером, а вечером с Аббасом Аракчи.", 2},
		{"ru", "Ильхам Алиев принял Яшара Гюлера, а Иран — посла Катара.", 1},
	} {
		res := Read(packOf(c.lang), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Meetings) != c.want {
			t.Errorf("%s: %d meetings, want %d in %q", c.lang, len(res.Meetings), c.want, c.text)
		}
	}
}
