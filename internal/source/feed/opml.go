package feed

// OPML 2.0, http://opml.org/spec2.opml: lists of feeds as readers of feeds exchange them.

type outline struct {
	Feed   string    `xml:"xmlUrl,attr"`
	Within []outline `xml:"outline"`
}

type document struct {
	Body []outline `xml:"body>outline"`
}

// maxWithin is how deep outlines may lie within others.
const maxWithin = 16

// opml reads the feeds that an OPML file names.
func (l *List) opml(raw []byte) error {
	var d document
	if err := decoder(raw).Decode(&d); err != nil {
		return err
	}
	var take func([]outline, int)
	take = func(all []outline, depth int) {
		for _, o := range all {
			if o.Feed != "" && len(l.Lists) < maxEntries {
				l.Lists = append(l.Lists, o.Feed)
			}
			if depth < maxWithin {
				take(o.Within, depth+1)
			}
		}
	}
	take(d.Body, 0)
	return nil
}
