package mahdar

import (
	"reflect"

	"github.com/mahdar/mahdar/internal/text"
)

// moved puts every span of the minutes where its words stand in the text that o leads to.
func (m *Minutes) moved(o text.Offsets) {
	if !o.Same() {
		move(reflect.ValueOf(m).Elem(), o)
	}
}

// move walks a value for its spans, whatever field of a record holds them, so that none can be forgotten.
func move(v reflect.Value, o text.Offsets) {
	switch v.Kind() {
	case reflect.Struct:
		if s, ok := v.Addr().Interface().(*Span); ok {
			*s = Span{o.Start(s.Start), o.End(s.End)}
			return
		}
		for i := range v.NumField() {
			move(v.Field(i), o)
		}
	case reflect.Pointer:
		if !v.IsNil() {
			move(v.Elem(), o)
		}
	case reflect.Slice:
		for i := range v.Len() {
			move(v.Index(i), o)
		}
	}
}
