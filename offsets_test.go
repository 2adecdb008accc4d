package mahdar_test

import (
	"reflect"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/score"
	"github.com/mahdar/mahdar/internal/text"
	"golang.org/x/text/unicode/norm"
)

// typed is a text typed otherwise, with where each byte of the first begins and ends in it.
type typed struct {
	text       string
	start, end []int
}

// retype has each letter of a text typed as as says, which also sees the letters before and behind it;
// what stands in front of it and behind it is no part of it.
func retype(s string, as func(before, r, behind rune) (front, letter, back string)) typed {
	out := typed{start: make([]int, len(s)+1), end: make([]int, len(s)+1)}
	var b strings.Builder
	var before rune
	for i, r := range s {
		n := utf8.RuneLen(r)
		behind, _ := utf8.DecodeRuneInString(s[i+n:])
		front, letter, back := as(before, r, behind)
		b.WriteString(front)
		out.start[i] = b.Len()
		b.WriteString(letter)
		out.end[i+n] = b.Len()
		b.WriteString(back)
		before = r
	}
	out.start[len(s)] = b.Len()
	out.text = b.String()
	return out
}

// follow puts every span of v where its words stand in the text typed otherwise.
func (t typed) follow(v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		if s, ok := v.Addr().Interface().(*mahdar.Span); ok {
			*s = mahdar.Span{Start: t.start[s.Start], End: t.end[s.End]}
			return
		}
		for i := range v.NumField() {
			t.follow(v.Field(i))
		}
	case reflect.Pointer:
		if !v.IsNil() {
			t.follow(v.Elem())
		}
	case reflect.Slice:
		for i := range v.Len() {
			t.follow(v.Index(i))
		}
	}
}

// TestTypedOtherwise holds that an article gives the same records at the same words whether its letters
// are typed as one character or as a letter with its marks, and whatever nobody sees stands within its words.
func TestTypedOtherwise(t *testing.T) {
	ways := map[string]func(before, r, behind rune) (front, letter, back string){
		"decomposed": func(_, r, _ rune) (string, string, string) { return "", norm.NFD.String(string(r)), "" },
		"soft hyphens": func(before, r, behind rune) (string, string, string) {
			if unicode.IsLetter(before) && unicode.IsLetter(r) && unicode.IsLetter(behind) && r%3 == 0 {
				return "", string(r), "\u00ad"
			}
			return "", string(r), ""
		},
		"zero width": func(_, r, behind rune) (string, string, string) {
			if unicode.IsLetter(r) && unicode.IsLetter(behind) && r%4 == 0 {
				return "\u200d", string(r), "\u200b\u2060"
			}
			return "", string(r), ""
		},
	}
	r, err := mahdar.NewReader()
	if err != nil {
		t.Fatal(err)
	}
	docs, err := score.ReadFile("testdata/gold/dev.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range docs {
		plain, _ := text.Compose(d.Text)
		for name, as := range ways {
			other := retype(plain, as)
			want, err := r.Read(mahdar.Article{Text: plain})
			if err != nil {
				t.Fatal(err)
			}
			got, err := r.Read(mahdar.Article{Text: other.text})
			if err != nil {
				t.Fatalf("%s, %s: %v", d.ID, name, err)
			}
			other.follow(reflect.ValueOf(&want).Elem())
			want.SHA256 = got.SHA256
			if !reflect.DeepEqual(got, want) {
				t.Errorf("%s, %s: other records than in the text as it is", d.ID, name)
			}
		}
	}
}
