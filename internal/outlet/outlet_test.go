package outlet

import (
	"strings"
	"testing"
)

// TestTable reads the table and holds it to its order and its codes.
func TestTable(t *testing.T) {
	all := table().all
	if len(all) < 200 {
		t.Errorf("there are %d outlets", len(all))
	}
	kinds := map[string]int{}
	for i, o := range all {
		kinds[o.Kind]++
		if i > 0 && all[i-1].Host >= o.Host {
			t.Errorf("%s stands behind %s", o.Host, all[i-1].Host)
		}
		if (len(o.Country) != 3 || o.Country != strings.ToUpper(o.Country)) && (o.Country != "" || o.Kind != "international") {
			t.Errorf("%s: %q is no state of ISO 3166-1 alpha-3", o.Host, o.Country)
		}
		if o.Host != strings.ToLower(o.Host) || strings.ContainsAny(o.Host, "/: ") {
			t.Errorf("%q is no host", o.Host)
		}
		if got := Of("https://www." + o.Host + "/a?b=c"); got != o {
			t.Errorf("%s is not found by its address", o.Host)
		}
	}
	for _, k := range Kinds {
		if kinds[k] == 0 {
			t.Errorf("no outlet is of the kind %q", k)
		}
	}
}

func TestOf(t *testing.T) {
	for address, name := range map[string]string{
		"https://tass.com/politics/1821245": "TASS", "http://TASS.COM./x": "TASS", "https://fr.cidca.gov.cn/2024": "China International Development Cooperation Agency",
		"https://english.www.gov.cn/news": "Government of China", "https://www.mfa.gov.cn/eng": "Chinese Ministry of Foreign Affairs",
		"https://nottass.com/x": "", "tass.com": "", "": "", "::": "", "https:///x": "", "https://cn": "",
	} {
		got := ""
		if o := Of(address); o != nil {
			got = o.Name
		}
		if got != name {
			t.Errorf("%q is of %q, not %q", address, got, name)
		}
	}
	if got := Of("https://tass.com/x").Of("RUS"); got == "" {
		t.Error("the agency's account is not its country's")
	}
	for _, o := range []*Outlet{Of("https://tass.com/x"), Of("https://www.un.org/x"), nil} {
		if got := o.Of("FRA"); got != "" {
			t.Errorf("%+v is France's: %s", o, got)
		}
	}
}

func TestNamed(t *testing.T) {
	for credit, name := range map[string]string{
		"Reuters": "Reuters", "Agencies / AFP": "Agence France-Presse", "来源：外交部网站": "Chinese Ministry of Foreign Affairs",
		"سبوتنيك": "Sputnik Arabic", "TASSO": "", "AFPx": "", "A.K.": "", "": "",
	} {
		got := ""
		if o := Named(credit); o != nil {
			got = o.Name
		}
		if got != name {
			t.Errorf("%q names %q, not %q", credit, got, name)
		}
	}
}

func TestDateline(t *testing.T) {
	for head, name := range map[string]string{
		"VIENTIANE, July 25. /TASS/. It falls to": "TASS", "BEIJING, 26 juillet (Xinhua) -- Les chefs": "Xinhua", "Vientiane (AFP) – Antony": "Agence France-Presse",
		"新华社万象7月25日电　当地时间": "Xinhua", "新华社记者在北京会见了": "", "ТАСС, 25 июля. Министр": "", "25 июля – ТАСС сообщил": "", "TASS reported on Thursday": "",
	} {
		got := ""
		if o := Dateline(head); o != nil {
			got = o.Name
		}
		if got != name {
			t.Errorf("%q is signed by %q, not %q", head, got, name)
		}
	}
}

// TestParseFaults: what is wrong with a table is told by its line.
func TestParseFaults(t *testing.T) {
	for src, want := range map[string]string{
		"a.example\tA\tFRA\tstate":                                     "outlets.tsv:1: 4 fields",
		"# x\na.example\tA\tFRA\tcourt\t\tr":                           `outlets.tsv:2: unknown kind "court"`,
		"a.example\tA\tFRA\tstate\t\t":                                 "must not be empty",
		"a.example\tA\tFRA\tstate\t\tr\na.example\tB\tFRA\tstate\t\tr": "outlets.tsv:2: a.example stands twice",
	} {
		if _, err := parse(src); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, not %s", src, err, want)
		}
	}
}

func FuzzOutlet(f *testing.F) {
	f.Add("https://tass.com/x")
	f.Add("VIENTIANE, July 25. /TASS/. It")
	f.Fuzz(func(t *testing.T, s string) {
		Of(s)
		Named(s)
		Dateline(s)
		_, _ = parse(s)
		_, _ = parseSources(s)
	})
}
