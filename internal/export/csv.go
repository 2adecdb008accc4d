package export

import (
	"encoding/csv"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"
)

// CSV writes tables (RFC 4180, UTF-8, lines ended by LF), each with a line of
// column names, to the writers that are given by the tables' names. A cell that
// a spreadsheet would take for a formula begins with an apostrophe; see
// guarded. Lists are joined with "; ", words that stand apart in the text with
// " / ", and each column of words has one of spans before it.
func CSV(out map[string]io.Writer, articles Articles) (Count, error) {
	var n Count
	sheets := map[string]*csv.Writer{}
	for name, columns := range map[string][]string{
		"actors": columnsOf[actorRow](), "meetings": columnsOf[meetingRow](), "visits": columnsOf[visitRow](),
		"statements": columnsOf[statementRow](), "events": columnsOf[eventRow](),
	} {
		if w := out[name]; w != nil {
			sheets[name] = csv.NewWriter(w)
			if err := sheets[name].Write(columns); err != nil {
				return n, fmt.Errorf("writing the table %s: %w", name, err)
			}
		}
	}
	for a, err := range articles {
		if err != nil {
			return n, err
		}
		if err := needText(&a); err != nil {
			return n, err
		}
		r := rowsOf(&a)
		for _, name := range Tables() {
			if sheets[name] == nil {
				continue
			}
			var err error
			switch name {
			case "actors":
				err = writeRows(sheets[name], r.actors, &n)
			case "meetings":
				err = writeRows(sheets[name], r.meetings, &n)
			case "visits":
				err = writeRows(sheets[name], r.visits, &n)
			case "statements":
				err = writeRows(sheets[name], r.statements, &n)
			case "events":
				err = writeRows(sheets[name], r.events, &n)
			}
			if err != nil {
				return n, fmt.Errorf("writing rows of %s to the table %s: %w", a.ID, name, err)
			}
		}
	}
	for _, name := range Tables() {
		if w := sheets[name]; w != nil {
			w.Flush()
			if err := w.Error(); err != nil {
				return n, fmt.Errorf("writing the table %s: %w", name, err)
			}
		}
	}
	return n, nil
}

// columnsOf are a row's columns in CSV, where words take two.
func columnsOf[T any]() []string {
	var out []string
	row := reflect.TypeFor[T]()
	for i := range row.NumField() {
		name, _, _ := strings.Cut(row.Field(i).Tag.Get("parquet"), ",")
		if row.Field(i).Type == reflect.TypeFor[[]words]() {
			out = append(out, name+"_spans")
		}
		out = append(out, name)
	}
	return out
}

func writeRows[T any](w *csv.Writer, list []T, n *Count) error {
	shape := reflect.TypeFor[T]()
	var cells []string
	for i := range list {
		cells = cells[:0]
		row := reflect.ValueOf(&list[i]).Elem()
		for f := range row.NumField() {
			switch v := row.Field(f).Interface().(type) {
			case string:
				cells = append(cells, guarded(v))
			case []string:
				cells = append(cells, guarded(strings.Join(v, "; ")))
			case int32:
				cells = append(cells, strconv.Itoa(int(v)))
			case *int32:
				cell := ""
				if v != nil && strings.HasSuffix(shape.Field(f).Tag.Get("parquet"), ",date") {
					cell = ofDay(*v)
				} else if v != nil {
					cell = strconv.Itoa(int(*v))
				}
				cells = append(cells, cell)
			case []words:
				var spans, said []string
				for _, q := range v {
					spans = append(spans, fmt.Sprintf("%d-%d", q.Start, q.End))
					said = append(said, q.Words)
				}
				cells = append(cells, strings.Join(spans, " "), guarded(strings.Join(said, " / ")))
			default:
				panic(fmt.Sprintf("a row has a field of the type %T", v))
			}
		}
		if err := w.Write(cells); err != nil {
			return err
		}
		n.Written++
	}
	return nil
}

// formulaSigns begin what a spreadsheet runs (OWASP, "CSV Injection"), their
// full-width forms among them; the apostrophe is there so that unguarded can tell.
const formulaSigns = "=+-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20"

// guarded is a cell that no spreadsheet takes for a formula: an apostrophe
// stands before what begins with one of formulaSigns, as OWASP advises.
func guarded(cell string) string {
	if first, _ := utf8.DecodeRuneInString(cell); cell != "" && strings.ContainsRune(formulaSigns, first) {
		return "'" + cell
	}
	return cell
}

// unguarded gives back what guarded was given.
func unguarded(cell string) string { return strings.TrimPrefix(cell, "'") }
