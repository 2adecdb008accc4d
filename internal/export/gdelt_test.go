package export

import (
	"bytes"
	"io/fs"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/mahdar/mahdar"
	"github.com/mahdar/mahdar/lang"
)

// The facts are those of the codebook ("The GDELT Event Database Data Format
// Codebook V2.0", 19 February 2015) and of rows that GDELT published.
func TestGDELT(t *testing.T) {
	if len(gdeltColumns) != 61 {
		t.Fatalf("%d columns; the table has 61", len(gdeltColumns))
	}
	for at, name := range map[int]string{0: "GlobalEventID", 4: "FractionDate", 5: "Actor1Code", 15: "Actor2Code", 25: "IsRootEvent", 26: "EventCode", 29: "QuadClass", 30: "GoldsteinScale", 34: "AvgTone", 35: "Actor1Geo_Type", 51: "ActionGeo_Type", 59: "DATEADDED", 60: "SOURCEURL"} {
		if gdeltColumns[at] != name {
			t.Errorf("column %d is %s, not %s", at+1, gdeltColumns[at], name)
		}
	}
	number, decimal := regexp.MustCompile(`^\d+$`), regexp.MustCompile(`^-?\d+\.\d+$`)
	code, empty := regexp.MustCompile(`^([A-Z]{3})*$`), regexp.MustCompile(`^$`)
	shape := map[string]*regexp.Regexp{
		"GlobalEventID": number, "Day": regexp.MustCompile(`^\d{8}$`), "MonthYear": regexp.MustCompile(`^\d{6}$`), "Year": regexp.MustCompile(`^\d{4}$`),
		"FractionDate": regexp.MustCompile(`^\d{4}\.\d{4}$`), "EventCode": regexp.MustCompile(`^\d{3,4}$`), "EventBaseCode": regexp.MustCompile(`^\d{3}$`),
		"EventRootCode": regexp.MustCompile(`^(0[1-9]|1\d|20)$`), "QuadClass": regexp.MustCompile(`^[1-4]?$`), "GoldsteinScale": decimal,
		"NumMentions": number, "NumSources": number, "NumArticles": number, "DATEADDED": regexp.MustCompile(`^(\d{14})?$`),
		"Actor1Geo_Type": regexp.MustCompile(`^[0-5]$`), "Actor2Geo_Type": regexp.MustCompile(`^[0-5]$`), "ActionGeo_Type": regexp.MustCompile(`^[0-5]$`),
		"Actor1Code": code, "Actor2Code": code, "AvgTone": empty, "IsRootEvent": empty, "ActionGeo_Lat": empty, "ActionGeo_CountryCode": empty,
	}
	var out bytes.Buffer
	n, err := GDELT(&out, each(samples(t)...))
	if err != nil {
		t.Fatal(err)
	}
	ids, rows := map[string]bool{}, 0
	for line := range strings.Lines(out.String()) {
		rows++
		cells := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(cells) != 61 {
			t.Fatalf("row %d has %d cells", rows, len(cells))
		}
		row := map[string]string{}
		for i, c := range cells {
			row[gdeltColumns[i]] = c
			if want := shape[gdeltColumns[i]]; want != nil && !want.MatchString(c) {
				t.Errorf("row %d: %s is %q", rows, gdeltColumns[i], c)
			}
		}
		if ids[cells[0]] {
			t.Errorf("the id %s is there twice", cells[0])
		}
		ids[cells[0]] = true
		if _, err := strconv.ParseInt(cells[0], 10, 64); err != nil {
			t.Errorf("row %d: %v", rows, err)
		}
		for _, who := range []string{"Actor1", "Actor2"} {
			parts := row[who+"CountryCode"] + row[who+"KnownGroupCode"] + row[who+"Type1Code"]
			if row[who+"Code"] != parts {
				t.Errorf("row %d: %s is %s and its parts %s", rows, who, row[who+"Code"], parts)
			}
		}
		if g, err := strconv.ParseFloat(row["GoldsteinScale"], 64); err != nil || g < -10 || g > 10 {
			t.Errorf("row %d: GoldsteinScale is %s", rows, row["GoldsteinScale"])
		}
	}
	if rows != n.Written || rows < 60 {
		t.Errorf("%d rows and %+v", rows, n)
	}
}

func TestGDELTPublishedRows(t *testing.T) {
	// Rows that GDELT published on 1 July 2017: the fraction of a day, and what goes with a code.
	for d, want := range map[string]string{"2007-07-04": "2007.5041", "2016-07-01": "2016.4959", "2017-06-01": "2017.4137"} {
		at, err := time.Parse(time.DateOnly, d)
		if err != nil {
			t.Fatal(err)
		}
		a := hostile("Lao")
		if got := gdeltRow(&a, &deed{cameo: "040"}, 0, dyad{}, at)[4]; got != want {
			t.Errorf("FractionDate of %s is %s, in GDELT %s", d, got, want)
		}
	}
	for code, want := range map[string][3]string{ // root, quad class, Goldstein
		"040": {"04", "1", "1.0"}, "046": {"04", "1", "7.0"}, "042": {"04", "1", "1.9"}, "043": {"04", "1", "2.8"}, "080": {"08", "2", "5.0"},
		"071": {"07", "2", "7.4"}, "051": {"05", "1", "3.4"}, "014": {"01", "1", "0.0"}, "172": {"17", "4", "-5.0"}, "110": {"11", "3", "-2.0"},
		"120": {"12", "3", "-4.0"}, "100": {"10", "3", "-5.0"}, "190": {"19", "4", "-10.0"},
	} {
		a := hostile("Lao")
		row := gdeltRow(&a, &deed{cameo: code}, 0, dyad{}, time.Unix(0, 0))
		if got := [3]string{row[28], row[29], row[30]}; got != want {
			t.Errorf("%s: %v, in GDELT %v", code, got, want)
		}
	}
}

func TestCodesOfActors(t *testing.T) {
	for _, c := range []struct {
		a             mahdar.Actor
		cameo, plover string
	}{
		{mahdar.Actor{Kind: "person", Role: ptr("foreign-minister"), Country: ptr("RUS")}, "RUSGOV", "RUS GOV"},
		{mahdar.Actor{Kind: "person", Role: ptr("legislator"), Country: ptr("ROU")}, "ROMLEG", "ROU LEG"},
		{mahdar.Actor{Kind: "group", Role: ptr("military"), Country: ptr("USA")}, "USAMIL", "USA MIL"},
		{mahdar.Actor{Kind: "country", Country: ptr("TLS")}, "TMP", "TLS"},
		{mahdar.Actor{Kind: "country", Country: ptr("XKX")}, "", "KOS"},
		{mahdar.Actor{Kind: "office", Role: ptr("head-of-state"), Country: ptr("XTR")}, "GOV", "MDA GOV PRE"},
		{mahdar.Actor{Kind: "organisation", Org: ptr("UN")}, "UNOIGO", "UNO"},
		{mahdar.Actor{Kind: "organisation", Org: ptr("EU")}, "EECIGO", "EUR"},
		{mahdar.Actor{Kind: "organisation", Org: ptr("ASEAN")}, "ASNIGO", "IGO"},
		{mahdar.Actor{Kind: "organisation", Org: ptr("HRW")}, "HRW", "NGO"},
		{mahdar.Actor{Kind: "media", Country: ptr("CHN")}, "CHNMED", "CHN JRN"},
		{mahdar.Actor{Kind: "person", Role: ptr("spokesperson"), Country: ptr("CHN")}, "CHN", "CHN"},
		{mahdar.Actor{Kind: "body", Name: ptr("Ministry of Foreign Affairs"), Country: ptr("CHN")}, "CHN", "CHN"},
	} {
		p := ploverOf(&c.a)
		got := strings.TrimSpace(p.code + " " + strings.Join(p.sectors, " "))
		if cameo := cameoOf(&c.a).code(); cameo != c.cameo || got != c.plover {
			t.Errorf("%+v is %q in CAMEO and %q in PLOVER, want %q and %q", c.a, cameo, got, c.cameo, c.plover)
		}
	}
}

func TestCodesFile(t *testing.T) {
	book, err := parseCodes(codesFile)
	if err != nil {
		t.Fatal(err)
	}
	if n := len(book["goldstein"]); n != 311 {
		t.Errorf("the scale has %d codes; GDELT's table has 311", n)
	}
	for _, section := range []string{"country-cameo", "country-plover"} {
		for iso := range book[section] {
			if countryNames()[iso] == "" {
				t.Errorf("[%s]: lang/world has no state %s", section, iso)
			}
		}
	}
	for section := range book {
		for key := range book[section] {
			if strings.HasPrefix(section, "role-") && !slices.Contains(roles, key) {
				t.Errorf("[%s]: the minutes have no role %s", section, key)
			}
		}
	}
	for _, broken := range []string{"a | b", "[x]\nab", "[x]\na | b\na | c"} {
		if _, err := parseCodes(broken); err == nil {
			t.Errorf("%q is taken", broken)
		}
	}
}

// TestEveryCodeOfThePacksHasAScore: no event is exported without what GDELT gives its code.
func TestEveryCodeOfThePacksHasAScore(t *testing.T) {
	found := map[string]bool{}
	err := fs.WalkDir(lang.FS, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		src, err := lang.FS.ReadFile(path)
		for _, m := range regexp.MustCompile(`cameo=(\d+)`).FindAllSubmatch(src, -1) {
			found[string(m[1])] = true
		}
		return err
	})
	if err != nil || len(found) < 50 {
		t.Fatalf("%d codes in the packs, %v", len(found), err)
	}
	for _, code := range []string{cameoConsult, cameoPhone, cameoVisit, cameoThird, cameoIntended} {
		found[code] = true
	}
	for code := range found {
		if codes()["goldstein"][code] == "" {
			t.Errorf("%s has no score", code)
		}
	}
}
