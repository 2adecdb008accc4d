package reader

import (
	"strings"
	"testing"
	"time"
)

// TestCommaBeforeRelative holds that a relative clause behind a comma tells who held the talks that
// it describes, where every relative clause has one, and that a journey to come for talks tells of
// talks to come.
func TestCommaBeforeRelative(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Переговоры, которые Яшар Гюлер провел с Ильхамом Алиевым, завершились.", "held"},
		{"Встреча, которую провели Яшар Гюлер и Ильхам Алиев, завершилась.", "held"},
		{"Переговоры, которые вел Ильхам Алиев, завершились.", ""},
		{"Яшар Гюлер приедет в Баку на переговоры с Ильхамом Алиевым.", "planned"},
		{"Яшар Гюлер отправится в Баку для встречи с Ильхамом Алиевым.", "planned"},
		{"Яшар Гюлер приезжал в Баку ради встречи с Ильхамом Алиевым.", "held"},
	} {
		res := Read(packOf("ru"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		have := ""
		if len(res.Meetings) > 0 {
			have = res.Meetings[0].Status
		}
		if have != c.want || len(res.Meetings) > 1 {
			t.Errorf("%q, want %q in %q", have, c.want, c.text)
		}
	}
}

// TestTogetherBefore holds that whom one did something with may stand between the subject and its verb,
// and that the other side of a noun of meeting is not taken for one.
func TestTogetherBefore(t *testing.T) {
	for _, c := range []struct {
		text           string
		meeting, event int
	}{
		{"Яшар Гюлер с Ильхамом Алиевым встретились в Баку.", 1, 0},
		{"Яшар Гюлер в Баку с Ильхамом Алиевым обсудил торговлю.", 1, 0},
		{"Турция с Ираном провели переговоры.", 1, 0},
		{"Турция с Ираном подписали соглашение.", 0, 1},
		{"Встреча Яшара Гюлера с Ильхамом Алиевым прошла в Баку.", 1, 0},
		{"Яшар Гюлер вместе с Ильхамом Алиевым осмотрел завод.", 0, 0},
	} {
		res := Read(packOf("ru"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Meetings) != c.meeting || len(res.Events) != c.event {
			t.Errorf("%d meetings, %d events in %q", len(res.Meetings), len(res.Events), c.text)
		}
	}
}

// TestColonList holds that the counterparts behind a colon with a word for "with" were met one by one.
func TestColonList(t *testing.T) {
	for _, c := range []struct {
		lang, text string
		want       int
	}{
		{"ru", "Яшар Гюлер провел ряд встреч: с Ильхамом Алиевым, Аббасом Аракчи и Сергеем Лавровым.", 3},
		{"ru", "Яшар Гюлер провел две встречи: с Ильхамом Алиевым и с Аббасом Аракчи.", 2},
		{"en", "Hakan Fidan held two meetings: with Sergey Lavrov and Wang Yi.", 2},
		{"ru", "Яшар Гюлер провел встречу: с улицы доносился шум.", 0},
	} {
		res := Read(packOf(c.lang), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Meetings) != c.want {
			t.Errorf("%d meetings, want %d in %q", len(res.Meetings), c.want, c.text)
		}
	}
}

// TestRegionsOfStates holds that a region of a state is a place of it, that its governor is of that
// state, and that a region of no one state is neither.
func TestRegionsOfStates(t *testing.T) {
	for _, c := range []struct{ lang, text, visit, official string }{
		{"ru", "Анвар Ибрагим прибыл в Татарстан.", "RUS", ""},
		{"ru", "Губернатор Иркутской области Игорь Кобзев встретился с Ван И.", "", "RUS"},
		{"ru", "Глава Татарстана Рустам Минниханов встретился с Ван И.", "", "RUS"},
		{"en", "Anwar Ibrahim arrived in Sichuan on Monday.", "CHN", ""},
		{"en", "Anwar Ibrahim arrived in Europe on Monday.", "", ""},
	} {
		res := Read(packOf(c.lang), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		to, official := "", ""
		for _, v := range res.Visits {
			to = v.To.Country
		}
		for _, m := range res.Meetings {
			for _, p := range m.Participants {
				if a := res.Actors[p]; a.Country != "CHN" {
					official = a.Country
				}
			}
		}
		if to != c.visit || official != c.official {
			t.Errorf("to %q, of %q in %q", to, official, c.text)
		}
	}
}

// TestCrowdReceived holds that taking in people who represent nobody is no meeting, and that receiving
// a delegation is one.
func TestCrowdReceived(t *testing.T) {
	for _, c := range []struct {
		text string
		want int
	}{
		{"Польша приняла украинских беженцев.", 0},
		{"Президент Польши принял украинских дипломатов.", 1},
		{"Президент Польши принял украинскую делегацию.", 1},
	} {
		res := Read(packOf("ru"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Meetings) != c.want {
			t.Errorf("%d meetings, want %d in %q", len(res.Meetings), c.want, c.text)
		}
	}
}

// TestAsidesWithCases holds what is told by an aside in a language whose words have cases: the clause
// around it, not what stands before; a relative clause from the aside on; whoever tells a medium, not
// the medium; and the words before "of this" in the same sentence.
func TestAsidesWithCases(t *testing.T) {
	for _, c := range []struct{ text, who, content string }{
		{"Переговоры, как сообщил ТАСС Песков, пройдут завтра.", "Dmitry Peskov", "Переговоры, как сообщил ТАСС Песков, пройдут завтра"},
		{"Как сообщил ТАСС Песков, переговоры пройдут завтра.", "Dmitry Peskov", "переговоры пройдут завтра"},
		{"Сергей Лавров отправится в Хартум, где, по словам Пескова, пройдут переговоры.", "Dmitry Peskov", "пройдут переговоры"},
		{"Россия приехала, но Запад, как отметил Сергей Лавров, молчит.", "Sergey Lavrov", "Запад, как отметил Сергей Лавров, молчит"},
		{"Порт закрыт и останется закрытым, об этом сообщил Песков.", "Dmitry Peskov", "Порт закрыт и останется закрытым"},
		{"Россия закрыла порт, об этом сообщил Песков.", "Dmitry Peskov", "Россия закрыла порт"},
		{"Россия закрыла порт: об этом Песков рассказал в Астане.", "Dmitry Peskov", "Россия закрыла порт"},
		{"Порт открыли, об этом Песков говорить не стал.", "", ""},
		{"Сергей Лавров отказался от комментариев, добавив, что порт закрыт.", "Sergey Lavrov", "порт закрыт"},
		{"По словам Пескова, которого цитирует «Интерфакс», порт закрыт.", "Dmitry Peskov", "порт закрыт"},
		{"По мнению директора Международного института политической экспертизы Петра Сото, порт закрыт.", "Petra Soto", "порт закрыт"},
		{"Россия не подпадает под конвенцию, считает Песков.", "Dmitry Peskov", "Россия не подпадает под конвенцию"},
		{"В Кремле отказались отвечать, добавив, что порт закрыт.", "Kremlin", "порт закрыт"},
	} {
		res := Read(packOf("ru"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		who, content := "", ""
		if len(res.Statements) > 0 {
			s := res.Statements[0]
			who, content = res.Actors[s.Speakers[0]].Name, c.text[s.Content.Start:s.Content.End]
		}
		if who != c.who || content != c.content {
			t.Errorf("%s: %q in %q", who, content, c.text)
		}
	}
}

// TestNounInFront holds that the noun of a deed or a meeting in front of the verb that carries it is its
// object, and who stands behind the verb the doer, where no ending tells it.
func TestNounInFront(t *testing.T) {
	for _, c := range []struct {
		text            string
		meetings, deeds int
	}{
		{"Санкции против Катара ввел Иран.", 0, 1},
		{"Поддержку Катару выразил Иран.", 0, 1},
		{"Встречу с Ильхамом Алиевым провел Аракчи.", 1, 0},
		{"Санкции против Катара ввели в Европе.", 0, 0},
	} {
		res := Read(packOf("ru"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Meetings) != c.meetings || len(res.Events) != c.deeds {
			t.Errorf("%d meetings, %d deeds in %q", len(res.Meetings), len(res.Events), c.text)
		}
	}
}

// TestLedByTheirOwn holds that who heads a delegation is of its state, whatever state his title is
// usually of.
func TestLedByTheirOwn(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"США молчат. Сергей Лавров принял делегацию Венгрии во главе с госсекретарем Тамашем Менцером.", "HUN"},
		{"США молчат. Сергей Лавров принял госсекретаря Тамаша Менцера.", "USA"},
	} {
		res := Read(packOf("ru"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		have := ""
		for _, a := range res.Actors {
			if strings.HasPrefix(a.Name, "Tamash") {
				have = a.Country
			}
		}
		if have != c.want {
			t.Errorf("of %q, want %q in %q", have, c.want, c.text)
		}
	}
}

// TestRelayedBehind holds that a medium behind a speaker's own cue only passes the words on, whether they
// stand in quotation marks or not, and that a title in another case than the name behind its comma is
// another's.
func TestRelayedBehind(t *testing.T) {
	for _, c := range []struct{ text, who, via, content string }{
		{"«Порт закрыт и останется закрытым», — заявил Песков, передает ТАСС.", "Dmitry Peskov", "TASS", "Порт закрыт и останется закрытым"},
		{"Порт снова закрыт, заявил Песков, передает ТАСС.", "Dmitry Peskov", "TASS", "Порт снова закрыт"},
		{"Порт, заявил Песков, закрыт.", "Dmitry Peskov", "", "Порт, заявил Песков, закрыт"},
		{"По мнению экспертов, Сергей Лавров имел шансы победить.", "", "", "Сергей Лавров имел шансы победить"},
	} {
		res := Read(packOf("ru"), Input{Text: c.text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Statements) != 1 {
			t.Errorf("%d statements in %q", len(res.Statements), c.text)
			continue
		}
		s := res.Statements[0]
		via := ""
		if s.Via >= 0 {
			via = res.Actors[s.Via].Name
		}
		if who, content := res.Actors[s.Speakers[0]].Name, c.text[s.Content.Start:s.Content.End]; who != c.who || via != c.via || content != c.content {
			t.Errorf("%s via %s: %q in %q", who, via, content, c.text)
		}
	}
}
