package reader

import (
	"testing"
	"time"
)

// TestVerbFirst holds what stands behind a verb that opens its clause: the one called on, where the
// verb goes on with the subject before; where a trip led, and who made it behind that; talks with a
// clause between commas in front of them; a verb behind the day that opens its sentence.
func TestVerbFirst(t *testing.T) {
	p := packOf("ar")
	day := time.Date(2025, 7, 3, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct {
		name, text       string
		meetings, visits int
		status           string // of the last meeting
	}{
		{"called on", "وصل هاكان فيدان إلى بيروت. وزار رئيس الوزراء نواف سلام في السراي.", 1, 1, "held"},
		{"and later", "وصل هاكان فيدان إلى بيروت. والتقى نظيره يوسف رجي، ثم زار رئيس مجلس النواب نبيه بري.", 2, 1, "held"},
		{"has an object", "وصل هاكان فيدان إلى بيروت. وزار رئيس الوزراء نواف سلام، أمس، مدرسة في الجنوب.", 0, 1, ""},
		{"who visits a city that is feminine too", "قالت وزيرة خارجية السويد ماريا ستينرغارد، التي تزور بيروت، إن الوضع خطير.", 0, 1, ""},
		{"the traveller behind", "زارت القاهرة أمس وزيرة خارجية السويد ماريا ستينرغارد.", 0, 1, ""},
		{"set off", "أجرى أيمن الصفدي، الذي سيلتقي أيضا نظيره اللبناني يوسف رجي، محادثات أمس مع نواف سلام.", 2, 0, "held"},
		{"set off, planned", "يجري أيمن الصفدي، الذي وصل إلى بيروت أمس، محادثات غدا مع نواف سلام.", 1, 1, "planned"},
		{"behind its day", "التقى بدر عبد العاطي نظيره التركي هاكان فيدان اليوم. وفي 3 يونيو تحدث الوزيران هاتفيا.", 2, 0, "held"},
		{"went on for talks", "وصل جان نويل بارو إلى بيروت. ثم توجه إلى قصر بعبدا لإجراء محادثات مع الرئيس جوزيف عون.", 1, 1, "held"},
		{"what a trip was for", "وصل سيرغي لافروف إلى بيروت لإجراء مباحثات مع الرئيس جوزيف عون.", 1, 1, "held"},
		{"only called for", "دعا سيرغي لافروف إلى إجراء محادثات بين قبرص وتركيا.", 1, 0, "proposed"},
		{"where she was received", "أمضت وزيرة خارجية السويد ماريا ستينرغارد الثلاثاء في لبنان. وكانت محطتها الأولى وزارة الاقتصاد حيث استقبلتها الوزيرة يارا الخوري.", 1, 1, "held"},
		{"guests of one not told", "كان الثلاثاء يوما حافلا لنجلاء المنقوش، إذ استقبلت سفيرة فرنسا وسفير ألمانيا.", 0, 0, ""},
		{"his minister, no minister of hers", "زار هاكان فيدان مجلس النواب والتقى رئيسه نبيه بري.", 1, 0, "held"},
		{"the guest went on", "استقبل هان تشنغ جيمس كليفرلي في بكين. وأعقب ذلك اجتماع مع وزير الخارجية الصيني وانغ يي.", 2, 0, "held"},
		{"again, no participle", "التقى وزير الخارجية الفلبيني إنريكي مانالو نظيره الياباني تاكيشي إيوايا اليوم. واتفق الوزيران على اللقاء مجددا في طوكيو في 15 يوليو.", 2, 0, "planned"},
		{"a noun behind its day", "وجرى في 3 يونيو تبادل للأسرى بين روسيا وأوكرانيا.", 0, 0, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			res := Read(p, Input{Text: c.text, Published: day})
			n := len(res.Meetings)
			if n != c.meetings || len(res.Visits) != c.visits || n > 0 && res.Meetings[n-1].Status != c.status {
				t.Errorf("meetings %+v, visits %+v", res.Meetings, res.Visits)
			}
		})
	}
}
