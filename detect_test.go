package mahdar

import (
	"errors"
	"strings"
	"testing"
)

// strangers are texts in languages that Mahdar does not read: it says so, and never guesses.
var strangers = map[string]string{
	"fa": "وزیر امور خارجه ایران روز پنجشنبه در تهران با همتای چینی خود دیدار و گفت‌وگو کرد. وی گفت که دو کشور بر گسترش همکاری‌ها در زمینه تجارت تأکید دارند و این گفت‌وگوها ادامه خواهد یافت.",
	"ur": "وزیر خارجہ نے جمعرات کو اسلام آباد میں اپنے چینی ہم منصب سے ملاقات کی۔ انہوں نے کہا کہ دونوں ممالک کے درمیان تعلقات بہت اہم ہیں اور اس سلسلے میں بات چیت جاری رہے گی۔",
	"ps": "د بهرنیو چارو وزیر د پنجشنبې په ورځ په کابل کې له خپل چینایي سیال سره وکتل. هغه وویل چې دواړه هېوادونه به خپلې اړیکې پراخې کړي او دا خبرې به دوام ولري.",
	"uk": "Міністр закордонних справ України зустрівся в четвер у Києві зі своїм польським колегою. Він заявив, що обидві країни й надалі будуть співпрацювати, а також обговорив питання безпеки та допомоги.",
	"be": "Міністр замежных спраў Беларусі сустрэўся ў чацвер у Мінску са сваім кітайскім калегам. Ён заявіў, што абедзве краіны будуць развіваць супрацоўніцтва, а таксама абмеркаваў пытанні гандлю.",
	"bg": "Министърът на външните работи се срещна в четвъртък в София със своя гръцки колега. Той заяви, че двете страни ще продължат да работят заедно, и обсъди въпросите на сигурността.",
	"mk": "Министерот за надворешни работи се сретна во четврток во Скопје со својот грчки колега. Тој изјави дека двете земји ќе продолжат да соработуваат и дека прашањето за безбедноста е важно.",
	"sr": "Министар спољних послова састао се у четвртак у Београду са својим мађарским колегом. Он је рекао да ће две земље наставити да сарађују и да су разговарали о питањима безбедности.",
	"kk": "Қазақстан Сыртқы істер министрі бейсенбі күні Астанада қытайлық әріптесімен кездесті. Ол екі ел арасындағы ынтымақтастықты дамыту туралы айтты және сауда мәселелерін талқылады.",
	"ky": "Кыргызстандын тышкы иштер министри бейшемби күнү Бишкекте кытайлык кесиптеши менен жолукту. Ал эки өлкөнүн ортосундагы кызматташтык жана соода боюнча айтты.",
	"tg": "Вазири корҳои хориҷии Тоҷикистон рӯзи панҷшанбе дар Душанбе бо ҳамтои чинии худ мулоқот кард. Ӯ гуфт, ки ҳар ду кишвар ҳамкориро идома медиҳанд.",
	"mn": "Гадаад харилцааны сайд пүрэв гаригт Улаанбаатар хотод хятад сайдтай уулзсан байна. Тэрээр хоёр орны хамтын ажиллагааны тухай ярьсан бөгөөд худалдааг хэлэлцсэн юм.",
	"ja": "外相は木曜日、東京で中国の王毅外相と会談した。両国の協力を進めることで一致し、地域の安全保障についても意見を交わしたと述べた。",
	"ko": "외교부 장관은 목요일 서울에서 중국 외교부장과 회담했다. 그는 양국 간 협력을 계속하기로 했다고 밝혔으며 지역 안보 문제도 논의했다고 말했다.",
	"pt": "O ministro das Relações Exteriores reuniu-se na quinta-feira em Brasília com o seu homólogo chinês. Ele disse que os dois países vão continuar a trabalhar juntos e que a reunião foi muito positiva.",
	"it": "Il ministro degli Esteri ha incontrato giovedì a Roma il suo omologo cinese. Ha detto che i due paesi continueranno a lavorare insieme e che il colloquio è stato molto positivo.",
	"ca": "El ministre d'Afers Exteriors es va reunir dijous a Barcelona amb el seu homòleg francès. Va dir que els dos països continuaran treballant junts i que la reunió ha estat molt positiva.",
	"gl": "O ministro de Exteriores reuniuse o xoves en Santiago co seu homólogo portugués. Dixo que os dous países van seguir traballando xuntos e que a xuntanza foi moi positiva.",
	"ro": "Ministrul de externe s-a întâlnit joi la București cu omologul său chinez. El a spus că cele două țări vor continua să lucreze împreună și că discuțiile au fost foarte bune.",
	"de": "Der Außenminister traf am Donnerstag in Berlin seinen chinesischen Amtskollegen. Er sagte, die beiden Länder würden weiter zusammenarbeiten, und das Gespräch sei sehr gut gewesen.",
	"nl": "De minister van Buitenlandse Zaken heeft donderdag in Den Haag zijn Chinese ambtgenoot ontmoet. Hij zei dat de twee landen blijven samenwerken en dat het een goed gesprek was.",
	"sv": "Utrikesministern träffade på torsdagen sin kinesiska kollega i Stockholm. Han sade att de två länderna kommer att fortsätta arbeta tillsammans och att samtalet var mycket bra.",
	"da": "Udenrigsministeren mødte torsdag sin kinesiske kollega i København. Han sagde, at de to lande vil fortsætte med at arbejde sammen, og at samtalen var meget god.",
	"fi": "Ulkoministeri tapasi torstaina Helsingissä kiinalaisen virkaveljensä. Hän sanoi, että maat jatkavat yhteistyötä ja että keskustelu oli hyvä, mutta vaikea.",
	"et": "Välisminister kohtus neljapäeval Tallinnas oma Hiina kolleegiga. Ta ütles, et riigid teevad koostööd ka edaspidi ja see kohtumine oli väga hea, kuid mitte lihtne.",
	"pl": "Minister spraw zagranicznych spotkał się w czwartek w Warszawie ze swoim chińskim odpowiednikiem. Powiedział, że oba kraje będą nadal współpracować i że rozmowa była bardzo dobra.",
	"cs": "Ministr zahraničí se ve čtvrtek v Praze sešel se svým čínským protějškem. Řekl, že obě země budou dále spolupracovat a že jednání bylo velmi dobré.",
	"hu": "A külügyminiszter csütörtökön Budapesten találkozott kínai kollégájával. Azt mondta, hogy a két ország továbbra is együtt fog működni, és a megbeszélés nagyon jó volt.",
	"hr": "Ministar vanjskih poslova sastao se u četvrtak u Zagrebu sa svojim kineskim kolegom. Rekao je da će dvije zemlje nastaviti surađivati i da su razgovori bili vrlo dobri.",
	"sq": "Ministri i Jashtëm u takua të enjten në Tiranë me homologun e tij kinez. Ai tha se të dy vendet do të vazhdojnë të punojnë së bashku dhe se takimi ishte shumë i mirë.",
	"tr": "Dışişleri Bakanı perşembe günü Ankara'da Çinli mevkidaşı ile bir araya geldi. Bakan, iki ülke arasındaki iş birliğinin daha da gelişeceğini ve bu görüşmenin çok önemli olduğunu söyledi.",
	"az": "Xarici işlər naziri cümə axşamı Bakıda çinli həmkarı ilə görüşüb. O, iki ölkə arasında əməkdaşlığın daha da inkişaf edəcəyini və bu görüşün çox vacib olduğunu deyib.",
	"id": "Menteri Luar Negeri bertemu dengan mitranya dari Tiongkok di Jakarta pada hari Kamis. Ia mengatakan bahwa kedua negara akan terus bekerja sama dan pertemuan itu sangat baik.",
	"vi": "Bộ trưởng Ngoại giao đã gặp người đồng cấp Trung Quốc tại Hà Nội vào thứ Năm. Ông nói rằng hai nước sẽ tiếp tục hợp tác và cuộc gặp này là rất tốt.",
	"sw": "Waziri wa Mambo ya Nje alikutana na mwenzake wa China mjini Nairobi siku ya Alhamisi. Alisema kwamba nchi hizo mbili zitaendelea kushirikiana na mkutano huo ulikuwa mzuri.",
	"so": "Wasiirka arrimaha dibadda ayaa Khamiistii Muqdisho kula kulmay dhiggiisa Shiinaha. Wuxuu sheegay in labada dal ay sii wadi doonaan wada shaqaynta oo kulanku uu ahaa mid wanaagsan.",
	"tl": "Nakipagpulong ang kalihim ng ugnayang panlabas sa kanyang katapat mula sa Tsina sa Maynila noong Huwebes. Sinabi niya na ang dalawang bansa ay patuloy na magtutulungan.",
	"eu": "Atzerri ministroa ostegunean Bilbon bildu zen Txinako kidearekin. Esan zuen bi herrialdeek elkarrekin lan egiten jarraituko dutela eta bilera oso ona izan dela.",
	"el": "Ο υπουργός Εξωτερικών συναντήθηκε την Πέμπτη στην Αθήνα με τον Κινέζο ομόλογό του. Είπε ότι οι δύο χώρες θα συνεχίσουν να συνεργάζονται.",
	"he": "שר החוץ נפגש ביום חמישי בירושלים עם עמיתו הסיני. הוא אמר כי שתי המדינות ימשיכו לעבוד יחד.",
	"hi": "विदेश मंत्री ने गुरुवार को नई दिल्ली में अपने चीनी समकक्ष से मुलाकात की। उन्होंने कहा कि दोनों देश मिलकर काम करते रहेंगे।",
	"th": "รัฐมนตรีต่างประเทศพบกับรัฐมนตรีต่างประเทศจีนที่กรุงเทพฯ เมื่อวันพฤหัสบดี",
	"ka": "საგარეო საქმეთა მინისტრი ხუთშაბათს თბილისში ჩინელ კოლეგას შეხვდა.",
	"hy": "Արտաքին գործերի նախարարը հինգշաբթի Երևանում հանդիպեց իր չինացի գործընկերոջ հետ։",
	"am": "የውጭ ጉዳይ ሚኒስትሩ ሐሙስ ዕለት በአዲስ አበባ ከቻይና አቻቸው ጋር ተገናኝተዋል። ሁለቱ አገሮች በጋራ መስራት እንደሚቀጥሉ ተናግረዋል።",
	// written in none that the table knows
	"Aymara":   "Uka marka jilïrinakax Chukiyawuna jikisipxi, ukatx aski irnaqañanakat aruskipapxi sapxiwa.",
	"Chamorro": "I magas i gubietno ha li'e' i ga'chong-ña giya Hagåtña gi Huebes yan ilek-ña na maolek.",
	"figures":  "2024 25.07 1,200 – 3.5 % 17:00",
	"noise":    "xqzt brrk wlfp zzkt qwrt plkj mnbv grtk dfghj",
}

func TestStrangersAreSaidToBeStrangers(t *testing.T) {
	r, err := NewReader()
	if err != nil {
		t.Fatal(err)
	}
	for want, s := range strangers {
		for _, text := range []string{s, strings.Repeat(s+"\n", 20), s[:strings.IndexByte(s, ' ')+1] + s} {
			code, err := r.packs.detect(text)
			if !errors.Is(err, ErrLanguage) {
				t.Errorf("%s is taken for %s: %.60q", want, code, text)
				continue
			}
			if len(want) <= 3 && !strings.Contains(err.Error(), "("+want+")") {
				t.Logf("%s: %v", want, err)
			}
		}
	}
}

// Every test article, every piece of one that a page might cut off, and every
// line of one that is a sentence, is of its own language.
func TestLanguagesAreTold(t *testing.T) {
	r, err := NewReader()
	if err != nil {
		t.Fatal(err)
	}
	for _, code := range r.packs.codes() {
		lines, wrong, unsure := 0, 0, 0
		for _, a := range texts(t, code) {
			if got, err := r.packs.detect(a.Text); got != code {
				t.Errorf("%s is taken for %q: %v", a.ID, got, err)
			}
			for _, line := range strings.Split(a.Text, "\n") {
				if len(strings.TrimSpace(line)) < 60 {
					continue
				}
				lines++
				switch got, err := r.packs.detect(line); {
				case err != nil:
					unsure++
					t.Logf("%s: %v: %.90q", code, err, line)
				case got != code:
					wrong++
					t.Errorf("%s: taken for %s: %.90q", code, got, line)
				}
			}
		}
		t.Logf("%s: of %d lines %d were told wrong, %d not at all", code, lines, wrong, unsure)
		if unsure*20 > lines {
			t.Errorf("%s: %d of %d lines were not told", code, unsure, lines)
		}
	}
}

// A page's language is that of most of it, whatever it quotes.
func TestMixedText(t *testing.T) {
	r, err := NewReader()
	if err != nil {
		t.Fatal(err)
	}
	text := func(code string) string { return texts(t, code)[0].Text }
	quoted := func(code, other string) string {
		s, q := text(code), text(other)
		var b strings.Builder
		n := 0
		for line := range strings.Lines(s) {
			b.WriteString(line)
			if strings.TrimSpace(line) != "" {
				n++
			}
			if n%3 == 1 {
				b.WriteString("“" + q[:strings.IndexByte(q[80:], ' ')+80] + "”\n")
				n++
			}
		}
		return b.String()
	}
	for _, c := range []struct{ code, other string }{{"ar", "en"}, {"ru", "en"}, {"zh", "en"}, {"ar", "fr"}} {
		if got, err := r.packs.detect(quoted(c.code, c.other)); got != c.code {
			t.Errorf("%s with quotations in %s is taken for %q: %v", c.code, c.other, got, err)
		}
	}
}
