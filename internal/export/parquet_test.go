package export

import (
	"bytes"
	"context"
	"io"
	"strings"
	"testing"

	"github.com/apache/arrow-go/v18/arrow"
	"github.com/apache/arrow-go/v18/arrow/array"
	"github.com/apache/arrow-go/v18/arrow/memory"
	"github.com/apache/arrow-go/v18/parquet/file"
	"github.com/apache/arrow-go/v18/parquet/pqarrow"
)

// readParquet reads a table with Apache Arrow's reader, which is not the writer's.
func readParquet(t *testing.T, src []byte) arrow.Table {
	t.Helper()
	f, err := file.NewParquetReader(bytes.NewReader(src))
	if err != nil {
		t.Fatal(err)
	}
	r, err := pqarrow.NewFileReader(f, pqarrow.ArrowReadProperties{}, memory.DefaultAllocator)
	if err != nil {
		t.Fatal(err)
	}
	table, err := r.ReadTable(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return table
}

func TestParquet(t *testing.T) {
	out, buf := map[string]io.Writer{}, map[string]*bytes.Buffer{}
	for _, name := range Tables() {
		buf[name] = &bytes.Buffer{}
		out[name] = buf[name]
	}
	if _, err := Parquet(out, each(samples(t)...)); err != nil {
		t.Fatal(err)
	}
	tables := map[string]arrow.Table{}
	for name, want := range counted(samples(t)) {
		tables[name] = readParquet(t, buf[name].Bytes())
		if got := tables[name].NumRows(); got != int64(want) {
			t.Errorf("%s has %d rows, not %d", name, got, want)
		}
	}
	meetings := tables["meetings"]
	column := func(name string) arrow.Array {
		at := meetings.Schema().FieldIndices(name)
		if len(at) != 1 {
			t.Fatalf("meetings have no column %s: %s", name, meetings.Schema())
		}
		return meetings.Column(at[0]).Data().Chunk(0)
	}
	if got := column("start").DataType().ID(); got != arrow.DATE32 {
		t.Errorf("start is a %s, not a day", got)
	}
	if got := column("evidence").DataType().ID(); got != arrow.LIST {
		t.Errorf("evidence is a %s, not a list", got)
	}
	// Every value of the meetings is the one that was written.
	var want []meetingRow
	for _, a := range samples(t) {
		want = append(want, rowsOf(&a).meetings...)
	}
	str := func(name string, i int) string {
		if column(name).IsNull(i) {
			return ""
		}
		return column(name).(*array.String).Value(i)
	}
	for i, w := range want {
		for name, v := range map[string]string{"id": w.ID, "article": w.Article, "sha256": w.SHA256, "lang": w.Lang, "url": w.URL, "format": w.Format, "channel": w.Channel, "status": w.Status, "place": w.Place, "country": w.Country} {
			if got := str(name, i); got != v {
				t.Errorf("row %d: %s is %q, not %q", i, name, got, v)
			}
		}
		if days := column("start").(*array.Date32); days.IsNull(i) != (w.Start == nil) || w.Start != nil && int32(days.Value(i)) != *w.Start {
			t.Errorf("row %d: start is %s", i, days.ValueStr(i))
		}
		names := column("names").(*array.List)
		from, to := names.ValueOffsets(i)
		var got []string
		for at := from; at < to; at++ {
			got = append(got, names.ListValues().(*array.String).Value(int(at)))
		}
		if strings.Join(got, ";") != strings.Join(w.Names, ";") {
			t.Errorf("row %d: names are %q, not %q", i, got, w.Names)
		}
		evidence := column("evidence").(*array.List)
		from, to = evidence.ValueOffsets(i)
		parts := evidence.ListValues().(*array.Struct)
		if int(to-from) != len(w.Evidence) {
			t.Fatalf("row %d has %d spans, not %d", i, to-from, len(w.Evidence))
		}
		for at := from; at < to; at++ {
			q := words{parts.Field(0).(*array.Int32).Value(int(at)), parts.Field(1).(*array.Int32).Value(int(at)), parts.Field(2).(*array.String).Value(int(at))}
			if q != w.Evidence[at-from] {
				t.Errorf("row %d: %+v, not %+v", i, q, w.Evidence[at-from])
			}
		}
	}
	if day(ofDay(-40000)) == nil || *day(ofDay(-40000)) != -40000 || *day("1970-01-02") != 1 || *day("1969-12-31") != -1 {
		t.Error("days do not come back")
	}
}
