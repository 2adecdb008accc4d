package mahdar_test

import (
	"slices"
	"testing"

	"github.com/mahdar/mahdar"
)

func TestHoldersNamed(t *testing.T) {
	for name, want := range map[string][]string{
		"王毅":                {"Wang Yi"},
		"拉夫罗夫":              {"Sergey Lavrov"},
		"Лавров":            {"Sergey Lavrov"},
		"лаврова":           {"Sergey Lavrov"},
		"  emmanuel MACRON": {"Emmanuel Macron"},
		"vladimir putin":    {"Vladimir Putin"},
		"Vladimír Putin":    {"Vladimir Putin"},
		"nobody at all":     nil,
		"...":               nil,
		"":                  nil,
	} {
		got, err := mahdar.HoldersNamed(name)
		if err != nil || !slices.Equal(got, want) {
			t.Errorf("%q: %v, %v; want %v", name, got, err, want)
		}
	}
}

func TestSubjects(t *testing.T) {
	all, err := mahdar.Subjects()
	if err != nil || len(all) < 100 || !slices.IsSorted(all) || !slices.Contains(all, "sanctions") || !slices.Contains(all, "peace talks") {
		t.Errorf("%d subjects, %v: %v", len(all), err, all)
	}
}
