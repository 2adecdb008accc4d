package export

import (
	"fmt"
	"io"

	"github.com/parquet-go/parquet-go"
)

// rowGroup is how many rows are kept before they are written out.
const rowGroup = 20_000

// Parquet writes the tables of CSV as Apache Parquet files, one a writer:
// typed, with lists of words and spans, compressed with Zstandard.
func Parquet(out map[string]io.Writer, articles Articles) (Count, error) {
	var n Count
	files := []parquetFile{
		openParquet(out, "actors", func(r *rows) []actorRow { return r.actors }),
		openParquet(out, "meetings", func(r *rows) []meetingRow { return r.meetings }),
		openParquet(out, "visits", func(r *rows) []visitRow { return r.visits }),
		openParquet(out, "statements", func(r *rows) []statementRow { return r.statements }),
		openParquet(out, "events", func(r *rows) []eventRow { return r.events }),
	}
	for a, err := range articles {
		if err != nil {
			return n, err
		}
		if err := needText(&a); err != nil {
			return n, err
		}
		r := rowsOf(&a)
		for _, f := range files {
			written, err := f.write(&r)
			if err != nil {
				return n, fmt.Errorf("writing rows of %s: %w", a.ID, err)
			}
			n.Written += written
		}
	}
	for _, f := range files {
		if err := f.close(); err != nil {
			return n, err
		}
	}
	return n, nil
}

// parquetFile is one table being written.
type parquetFile struct {
	write func(*rows) (int, error)
	close func() error
}

func openParquet[T any](out map[string]io.Writer, name string, of func(*rows) []T) parquetFile {
	to := out[name]
	if to == nil {
		return parquetFile{func(*rows) (int, error) { return 0, nil }, func() error { return nil }}
	}
	w := parquet.NewGenericWriter[T](to,
		parquet.Compression(&parquet.Zstd), parquet.MaxRowsPerRowGroup(rowGroup),
		parquet.CreatedBy("mahdar", "1", "0"), parquet.KeyValueMetadata("mahdar.table", name))
	return parquetFile{
		func(r *rows) (int, error) { return w.Write(of(r)) },
		func() error {
			if err := w.Close(); err != nil {
				return fmt.Errorf("writing the table %s: %w", name, err)
			}
			return nil
		},
	}
}
