package reader

import (
	"testing"
	"time"
)

// TestCredits holds that who reports, told in brackets or before a space where a paragraph begins, is no part of
// what names the one who speaks first.
func TestCredits(t *testing.T) {
	for _, text := range []string{
		"（汇江通讯）秘鲁外交部宣布，挪威外长艾德将于28日访问利马。",
		"<汇江通讯> 秘鲁外交部宣布，挪威外长艾德将于28日访问利马。",
		"【远洋新闻台】秘鲁外交部宣布，挪威外长艾德将于28日访问利马。",
		"（记者 李纯）秘鲁外交部宣布，挪威外长艾德将于28日访问利马。",
		"据新华社电（记者 李纯） 秘鲁外交部宣布，挪威外长艾德将于28日访问利马。",
	} {
		res := Read(packOf("zh"), Input{Text: text, Published: time.Date(2024, 7, 25, 0, 0, 0, 0, time.UTC)})
		if len(res.Statements) != 1 {
			t.Errorf("%d statements in %q", len(res.Statements), text)
			continue
		}
		s := res.Actors[res.Statements[0].Speakers[0]].Surfaces[0]
		if got := text[s.Start:s.End]; got != "秘鲁外交部" {
			t.Errorf("%q says so in %q", got, text)
		}
	}
}
