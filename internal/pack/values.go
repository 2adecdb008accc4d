package pack

import (
	"fmt"
	"slices"
	"strings"
)

// published are the values that records may carry, as docs/minutes.schema.json
// lists them, by the attribute that gives them.
var published = map[string][]string{
	"status":  {"held", "ongoing", "planned", "cancelled", "proposed"},
	"format":  {"bilateral", "trilateral", "multilateral"},
	"channel": {"in-person", "phone", "video"},
	"kind":    {"state", "official", "working", "private"},
	"role": {"head-of-state", "head-of-government", "foreign-minister", "defence-minister", "minister", "deputy-minister", "ambassador", "envoy",
		"spokesperson", "secretary-general", "legislator", "party-official", "military", "official", "other"},
	"type": eventTypes,
	"also": eventTypes,
	"mode": {"visit", "third-party", "multilateral", "phone", "assist", "change", "yield", "meet", "disapprove", "investigate", "allege", "restrict", "ban", "arrest", "relations",
		"expel", "territory", "violence", "political", "demo", "hunger", "boycott", "obstruct", "riot", "withdraw", "discontinue", "police", "troops", "weapons", "militia",
		"seize", "censor", "curfew", "martial-law", "deport", "cyber", "beat", "torture", "execute", "sexual", "assassinate", "primitive", "firearms", "explosives",
		"suicide-attack", "heavy-weapons", "abduct", "massacre", "cleansing", "unconventional", "release", "return", "ease", "access", "disarm", "ceasefire"},
	"context": {"military", "intelligence", "executive", "legislative", "election", "political_institutions", "legal", "human_rights", "rights_freedoms", "economic",
		"diplomatic", "resource", "culture", "health", "climate", "environment", "migration", "disaster", "crime", "terrorism", "corruption", "cyber", "human_security",
		"humanitarian", "asylum", "peacekeeping", "territory", "cbrn", "democracy", "religion_ethnicity"},
}

var eventTypes = []string{"AGREE", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
	"SANCTION", "MOBILIZE", "COERCE", "ASSAULT"}

// limited reports whether a class's attribute ends up in records as it stands;
// other classes use some of these keys for values of their own.
func limited(c Class, key string) bool {
	switch key {
	case "role", "country":
		return true
	case "status", "format", "channel", "kind":
		return c == Verb || c == Noun || c == Adj || c == Support || c == Modifier
	case "type", "also", "mode", "context", "cameo":
		return c == Verb || c == Noun || c == Adj || c == Support
	}
	return false
}

// checkValues faults the values of a section that no record may carry. A
// country must be one of states, where any are known.
func checkValues(s *Section, c Class, states map[string]State) []Fault {
	var faults []Fault
	check := func(line int, attrs Attrs) {
		for _, a := range attrs {
			if !limited(c, a.Key) {
				continue
			}
			if what := wrongValue(a, states); what != "" {
				faults = append(faults, Fault{s.File, line, what})
			}
		}
	}
	check(s.Line, s.Attrs)
	for i := range s.entries {
		re := &s.entries[i]
		check(re.line, re.attrs)
		if c == Country && !threeCapitals(re.id) {
			faults = append(faults, Fault{s.File, re.line, fmt.Sprintf("country %q is no code: write three capital letters, as in ISO 3166-1 alpha-3", re.id)})
		}
	}
	return faults
}

// cameoCode reports whether s can be a code of CAMEO: 01 to 20 and one or two digits more.
func cameoCode(s string) bool {
	if len(s) < 3 || len(s) > 4 || s[:2] < "01" || s[:2] > "20" {
		return false
	}
	for _, c := range s {
		if c < '0' || c > '9' {
			return false
		}
	}
	return true
}

// wrongValue says what is wrong with an attribute's value, "" if nothing is.
func wrongValue(a Attr, states map[string]State) string {
	if a.Key == "country" {
		if !threeCapitals(a.Value) {
			return fmt.Sprintf("country=%s is no code: write three capital letters, as in ISO 3166-1 alpha-3", a.Value)
		}
		if _, ok := states[a.Value]; !ok && len(states) > 0 {
			return fmt.Sprintf("country=%s is no state of the world's files: write the code of one, as in ISO 3166-1 alpha-3, or add it under [country]", a.Value)
		}
		return ""
	}
	if a.Key == "cameo" {
		if !cameoCode(a.Value) {
			return fmt.Sprintf("cameo=%s is no code: write the three or four digits of one, as in the CAMEO manual", a.Value)
		}
		return ""
	}
	if a.Key == "context" { // several, with commas
		for _, v := range strings.Split(a.Value, ",") {
			if !slices.Contains(published["context"], v) {
				return fmt.Sprintf("context=%s is not known: write one of %s", v, strings.Join(published["context"], ", "))
			}
		}
		return ""
	}
	v := a.Value
	if a.Key == "type" || a.Key == "also" {
		v = strings.ToUpper(v)
	}
	if list := published[a.Key]; !slices.Contains(list, v) {
		return fmt.Sprintf("%s=%s is not known: write one of %s", a.Key, a.Value, strings.Join(list, ", "))
	}
	return ""
}

func threeCapitals(s string) bool {
	return len(s) == 3 && strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}
