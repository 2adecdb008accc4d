package source

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/emersion/go-message"
	"github.com/emersion/go-message/mail"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/source/address"
	"github.com/mahdar/mahdar/internal/source/charset"
	"github.com/mahdar/mahdar/internal/source/page"
)

// A mail, and a page that a browser saved into one file (MHTML, RFC 2557), are the same: parts,
// of which one holds the words.

var errNoWords = errors.New("no part of it holds text")

// errPartsDeep is for a mail over the limit of parts within parts: each is read through all that hold it.
var errPartsDeep = errors.New("is a mail whose parts nest too deep")

const maxPartsWithin = 20

// errFound ends a walk through the parts.
var errFound = errors.New("found")

// parseMail takes the article out of a mail or a saved page: its part in HTML, else that in plain text.
func parseMail(raw io.Reader, what input, most int64) (mahdar.Article, error) {
	m, err := message.Read(raw)
	if err != nil && !message.IsUnknownCharset(err) && !message.IsUnknownEncoding(err) {
		return mahdar.Article{}, fmt.Errorf("is no mail: %w", err)
	}
	h := mail.Header{Header: m.Header}
	subject, _ := h.Subject() // what is typed in an unknown encoding stays as it is
	a := mahdar.Article{ID: what.name, Title: charset.OneLine(subject)}
	if at, err := h.Date(); err == nil && !at.IsZero() {
		a.Published = time.Date(at.Year(), at.Month(), at.Day(), 0, 0, 0, 0, time.UTC)
	}
	var html, words []byte
	from := page.From{Address: address.Of(m.Header.Get("Snapshot-Content-Location"), nil)}
	err = m.Walk(func(path []int, part *message.Entity, err error) error {
		if len(path) > maxPartsWithin {
			return errPartsDeep
		}
		if err != nil && !message.IsUnknownCharset(err) && !message.IsUnknownEncoding(err) {
			return err
		}
		kind, params, _ := part.Header.ContentType()
		if disposition, _, _ := part.Header.ContentDisposition(); strings.EqualFold(disposition, "attachment") || kind != "text/html" && (kind != "text/plain" || words != nil) {
			return nil
		}
		body, err := io.ReadAll(io.LimitReader(part.Body, most))
		if err != nil {
			return err
		}
		if kind != "text/html" {
			words = body
			return nil
		}
		html = body
		from.Charset = params["charset"]
		if at := address.Of(part.Header.Get("Content-Location"), nil); at != nil {
			from.Address = at
		}
		return errFound
	})
	switch {
	case html != nil:
		what.from = from
		p, err := pageArticle(html, what)
		if err != nil {
			return mahdar.Article{}, err
		}
		p.Title = cmp.Or(p.Title, a.Title)
		if p.Published.IsZero() {
			p.Published = a.Published
		}
		if p.URL == "" && from.Address != nil {
			p.URL = address.Plain(from.Address).String()
		}
		return p, nil
	case words != nil:
		a.Text, err = charset.Decode(words)
		return a, err
	case err != nil && !errors.Is(err, errFound):
		return mahdar.Article{}, err
	}
	return mahdar.Article{}, errNoWords
}
