package export

import (
	"bufio"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"
	"unicode"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/internal/encounter"
)

// gdeltColumns are the 61 columns of GDELT 2.0's event table in their order,
// after "The GDELT Event Database Data Format Codebook V2.0" (19 February 2015).
// The table is tab-delimited and has no line of names.
var gdeltColumns = func() []string {
	cols := []string{"GlobalEventID", "Day", "MonthYear", "Year", "FractionDate"}
	for _, who := range []string{"Actor1", "Actor2"} {
		for _, c := range []string{"Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code", "Type1Code", "Type2Code", "Type3Code"} {
			cols = append(cols, who+c)
		}
	}
	cols = append(cols, "IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale", "NumMentions", "NumSources", "NumArticles", "AvgTone")
	for _, where := range []string{"Actor1Geo", "Actor2Geo", "ActionGeo"} {
		for _, c := range []string{"Type", "Fullname", "CountryCode", "ADM1Code", "ADM2Code", "Lat", "Long", "FeatureID"} {
			cols = append(cols, where+"_"+c)
		}
	}
	return append(cols, "DATEADDED", "SOURCEURL")
}()

// GDELT writes events, meetings and visits as rows of GDELT 2.0's event table,
// a row for each pair of sides. Fields that would be a guess are empty:
// docs/export.md lists them. What has no day, or no code in CAMEO, is left out
// and counted.
func GDELT(w io.Writer, articles Articles) (Count, error) {
	var n Count
	buf := bufio.NewWriterSize(w, 64<<10)
	for a, err := range articles {
		if err != nil {
			return n, err
		}
		for _, d := range deeds(&a) {
			day, err := time.Parse(time.DateOnly, d.day)
			switch {
			case err != nil || vague(d.day, d.end): // the table has room for one day
				n.Undated++
				continue
			case len(d.cameo) < 3:
				n.Uncoded++
				continue
			}
			for i, pair := range d.dyads() {
				row := gdeltRow(&a, &d, i, pair, day)
				n.Written++
				if _, err := buf.WriteString(strings.Join(row, "\t") + "\n"); err != nil {
					return n, fmt.Errorf("writing rows of %s: %w", a.ID, err)
				}
			}
		}
	}
	return n, buf.Flush()
}

func gdeltRow(a *encounter.Article, d *deed, i int, pair dyad, day time.Time) []string {
	row := make([]string, 0, len(gdeltColumns))
	// In the table's own rows the year's fraction is ((month-1)*30 + day) / 365.
	fraction := float64((int(day.Month())-1)*30+day.Day()) / 365
	row = append(row, gdeltID(d.id, i), day.Format("20060102"), day.Format("200601"), day.Format("2006"),
		strconv.FormatFloat(float64(day.Year())+fraction, 'f', 4, 64))
	row = append(append(row, gdeltActor(pair.one)...), gdeltActor(pair.two)...)
	score := ""
	if g, ok := goldstein(d.cameo); ok {
		score = strconv.FormatFloat(g, 'f', 1, 64)
	}
	mentions := strconv.Itoa(max(1, len(d.evidence)))
	row = append(row, "", d.cameo, d.cameo[:3], d.cameo[:2], codes()["quad-cameo"][d.cameo[:2]], score, mentions, "1", "1", "")
	nowhere := []string{"0", "", "", "", "", "", "", ""} // type 0: not geographically resolved
	row = append(append(row, nowhere...), nowhere...)
	row = append(row, gdeltPlace(d.place)...)
	added := ""
	if told, err := time.Parse(time.DateOnly, value(a.Published)); err == nil {
		added = told.Format("20060102") + "000000"
	}
	source := value(a.URL)
	if source == "" {
		source = articleURN(a)
	}
	return append(row, added, oneCell(source))
}

// gdeltID is a positive number of 63 bits: the record's id, and which of its pairs.
func gdeltID(id string, i int) string {
	raw, err := hex.DecodeString(digest([]byte(id + "/" + strconv.Itoa(i))))
	if err != nil {
		panic(err) // digest gives hexadecimal
	}
	return strconv.FormatUint(binary.BigEndian.Uint64(raw)>>1, 10)
}

func gdeltActor(a *mahdar.Actor) []string {
	out := make([]string, 10)
	if a == nil {
		return out
	}
	c := cameoOf(a)
	out[0], out[1], out[2], out[3], out[7] = c.code(), oneCell(called(a)), c.country, c.group, c.role
	return out
}

// gdeltPlace gives the type and the name; GDELT's codes of countries are FIPS 10-4's, which the minutes do not have.
func gdeltPlace(p *mahdar.Place) []string {
	out := make([]string, 8)
	switch {
	case p == nil || p.Name == nil && p.Country == nil:
		out[0] = "0"
	case p.Name == nil:
		out[0] = "1" // country
	case p.Country != nil && *p.Country == "USA":
		out[0] = "3" // city in the United States
	default:
		out[0] = "4" // city elsewhere
	}
	out[1] = oneCell(placeName(p))
	return out
}

// oneCell is a text without what ends a cell or a row, or cannot be seen.
func oneCell(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return unicode.IsSpace(r) || unicode.IsControl(r) }), " ")
}
