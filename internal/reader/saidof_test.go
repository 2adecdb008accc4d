package reader

import (
	"slices"
	"testing"
	"time"
)

// TestSaidOf holds of whom words tell that no comma parts from a verb of warning, and that a
// state's name keeps the letter with which somebody's name would begin.
func TestSaidOf(t *testing.T) {
	for _, c := range []struct {
		text           string
		said, happened []string
	}{
		{"墨西哥总统辛鲍姆警告美国，谈判将破裂。", []string{"谈判将破裂"}, []string{"THREATEN"}},
		{"墨西哥总统辛鲍姆警告美国正准备加征关税。", []string{"美国正准备加征关税"}, nil},
		{"墨西哥总统辛鲍姆警告边境局势十分危险。", []string{"边境局势十分危险"}, nil},
		{"墨西哥总统辛鲍姆警告美国不要玩火。", nil, []string{"THREATEN"}},
		{"墨西哥要求芬兰道歉。", nil, []string{"REQUEST"}},
		{"墨西哥向波兰道谢。", nil, []string{"SUPPORT"}},
	} {
		res := Read(packOf("zh"), Input{Text: c.text, Published: time.Date(2025, 7, 25, 0, 0, 0, 0, time.UTC)})
		var said, happened []string
		for _, s := range res.Statements {
			said = append(said, c.text[s.Content.Start:s.Content.End])
		}
		for _, e := range res.Events {
			happened = append(happened, e.Type)
		}
		if !slices.Equal(said, c.said) || !slices.Equal(happened, c.happened) {
			t.Errorf("%s: said %q, events %v", c.text, said, happened)
		}
	}
}

// TestMoved holds what talks give that were due and then put off, or took place after all; and who
// goes on as the subject behind a list that "and other states" closes.
func TestMoved(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"芬兰总统斯图布原定25日会见智利总统博里奇，因故推迟至28日。", "planned 2025-07-28"},
		{"原定25日举行的芬兰总统斯图布与智利总统博里奇的会谈推迟到28日。", "planned 2025-07-28"},
		{"原定25日举行的芬兰总统斯图布与智利总统博里奇的会谈照常进行。", "held 2025-07-25"},
		{"芬兰总统斯图布原定25日会见智利总统博里奇，临时取消。", "cancelled 2025-07-25"},
	} {
		res := Read(packOf("zh"), Input{Text: c.text, Published: time.Date(2025, 7, 26, 0, 0, 0, 0, time.UTC)})
		if len(res.Meetings) != 1 || res.Meetings[0].Status+" "+res.Meetings[0].Days.Start.Format(time.DateOnly) != c.want {
			t.Errorf("%s: %v, not %s", c.text, res.Meetings, c.want)
		}
	}
	res := Read(packOf("zh"), Input{Text: "巴拿马、多米尼加等国另行发表宣言，支持海地。"})
	if len(res.Events) != 1 || len(res.Events[0].Source) != 2 {
		t.Errorf("who supports Haiti: %v", res.Events)
	}
}

// TestMetThird holds with whom somebody met a third, behind what he and a second spoke of.
func TestMetThird(t *testing.T) {
	for text, n := range map[string]int{
		"芬兰总统斯图布会见智利总统博里奇，两人谈到能源；下午又同肯尼亚总统鲁托会谈。": 2,
		"芬兰总统斯图布会见智利总统博里奇，两人谈到能源，随后共同会见肯尼亚总统鲁托。": 3,
		"芬兰总统斯图布会见智利总统博里奇。两人随后同肯尼亚总统鲁托举行三方会谈。":   3,
	} {
		res := Read(packOf("zh"), Input{Text: text, Published: time.Date(2025, 7, 26, 0, 0, 0, 0, time.UTC)})
		if k := len(res.Meetings); k != 2 || len(res.Meetings[k-1].Participants) != n {
			t.Errorf("%s: %v", text, res.Meetings)
		}
	}
}

// TestHeadlineParts holds that a space in a headline ends what its first part gives as said.
func TestHeadlineParts(t *testing.T) {
	text := "林佳龍：台帛邦誼穩固　惠恕仁：感謝台灣\n\n颱風過後，港口已經重開。"
	res := Read(packOf("zh"), Input{Text: text, Published: time.Date(2025, 7, 26, 0, 0, 0, 0, time.UTC)})
	if len(res.Statements) != 1 || text[res.Statements[0].Content.Start:res.Statements[0].Content.End] != "台帛邦誼穩固" {
		t.Errorf("said: %v", res.Statements)
	}
}

// TestMovementAtHome holds that a movement is not of the side of its state's government.
func TestMovementAtHome(t *testing.T) {
	res := Read(packOf("zh"), Input{Text: "也门政府谴责胡塞绑架职员，要求立即放人。"})
	var types []string
	for _, e := range res.Events {
		types = append(types, e.Type)
	}
	if !slices.Equal(types, []string{"ACCUSE", "REQUEST"}) {
		t.Errorf("events %v", types)
	}
}
