package stamp

import (
	"testing"
	"time"
)

func TestDay(t *testing.T) {
	for in, want := range map[string]string{
		"2024-07-25": "2024-07-25", " 2024-07-25 ": "2024-07-25", "2024-07-25T23:30:00+03:00": "2024-07-25",
		"2024-07-25 10:00": "2024-07-25", "2024-7-25": "", "2024-02-30": "", "20240725": "", "2024-07-251": "", "yesterday": "", "": "",
	} {
		got, err := Day(in)
		if want == "" {
			if err == nil {
				t.Errorf("%q was taken for %v", in, got)
			}
		} else if err != nil || got.Format(time.DateOnly) != want {
			t.Errorf("%q: got %v, %v", in, got, err)
		}
	}
}
