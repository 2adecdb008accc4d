package book

import (
	"embed"
	"io/fs"
	"path"
	"regexp"
	"strings"
	"testing/fstest"
)

// The migrations are written for SQLite, once; for another store its dialect makes its own of them.
//
//go:embed migrations/*.sql
var migrations embed.FS

// migrations are the files that bring a book of this store up to the form that this version keeps, for goose.
func (d *dialect) migrations() (fs.FS, error) {
	files, err := fs.Glob(migrations, "migrations/*.sql")
	if err != nil {
		return nil, err
	}
	out := fstest.MapFS{}
	for _, name := range files {
		sql, err := migrations.ReadFile(name)
		if err != nil {
			return nil, err
		}
		out[path.Base(name)] = &fstest.MapFile{Data: []byte(d.migrated(string(sql)))}
	}
	return out, nil
}

var (
	// The types of columns. Text is compared byte by byte in both stores, so that they give one order.
	postgresTypes = strings.NewReplacer(" text ", ` text collate "C" `, " integer ", " bigint ", " blob ", " bytea ", " without rowid", "")
	fullText      = regexp.MustCompile(`create virtual table (\w+) using fts5 \(words[^;]*\);`)
)

// postgresSQL makes PostgreSQL of the SQL of a migration.
func postgresSQL(sql string) string {
	sql = fullText.ReplaceAllString(sql, "create table $1 (rowid bigint primary key, words tsvector not null);\ncreate index ${1}_words on $1 using gin (words);")
	return postgresTypes.Replace(sql)
}
