# News agencies, broadcasters, papers, sites and platforms.
# type= agency, broadcaster, paper, magazine, site, platform, monitor, outlet.
# ambiguous: a form is also a common word; caps: an acronym that is also a word.
# Papers whose name is an ordinary phrase (El País, Le Monde, The Economist) stand with
# "diario", "journal", "newspaper" before it in the language in which they are one.

[media]
TASS | name="TASS" country=RUS type=agency
  en: TASS; TASS news agency; Itar-Tass; ITAR-TASS
  ar: تاس; وكالة تاس
  ru: ТАСС; ИТАР-ТАСС
  zh: 塔斯社; 俄通社-塔斯社; 俄塔社
  fr: Tass; TASS
  es: TASS; agencia TASS
RIA Novosti | name="RIA Novosti" country=RUS type=agency
  en: RIA Novosti; RIA; RIA news agency; Ria Novosti
  ar: نوفوستي; ريا نوفوستي; وكالة نوفوستي; وكالة ريا نوفوستي
  ru: РИА Новости; РИА «Новости»
  zh: 俄新社; 俄罗斯新闻社
  fr: RIA Novosti; Ria Novosti
  es: RIA Nóvosti; RIA Novosti
Sputnik | name="Sputnik" country=RUS type=agency
  en: Sputnik; Sputnik News
  ar: سبوتنيك; وكالة سبوتنيك; سبوتنك
  ru: Sputnik; Спутник
  zh: 俄罗斯卫星通讯社; 卫星通讯社; 俄罗斯卫星社; 卫星社
  fr: Sputnik
  es: Sputnik
Interfax | name="Interfax" country=RUS type=agency
  en: Interfax
  ar: إنترفاكس; وكالة إنترفاكس; انترفاكس
  ru: Интерфакс; Интерфакса; Интерфаксу; Интерфаксом; Интерфаксе; INTERFAX.RU; INTERFAX
  zh: 国际文传电讯社; 国际文传通讯社
  fr: Interfax
  es: Interfax
RT | name="RT" country=RUS type=broadcaster caps
  en: RT; Russia Today; RT Arabic
  ar: آر تي; روسيا اليوم; آر تي عربية; قناة روسيا اليوم
  ru: RT; Russia Today
  zh: 今日俄罗斯; 今日俄罗斯电视台
  fr: RT; RT France; Russia Today
  es: RT; RT en Español; Russia Today
Rossiya 1 | name="Rossiya 1" country=RUS type=broadcaster
  en: Rossiya 1; Rossiya-1; Rossiya 24
  ar: روسيا 1; روسيا 24; قناة روسيا 1
  ru: Россия 1; Россия 24
  zh: 俄罗斯-1电视台; 俄罗斯24频道
  fr: Rossiya 1; Rossia 1; Rossia 24
  es: Rossiya 1; Rossiya 24
Izvestia | name="Izvestia" country=RUS type=paper
  en: Izvestia
  ar: إزفيستيا; صحيفة إزفيستيا
  ru: Известия; Известий; Известиям; Известиями; Известиях
  zh: 《消息报》
  fr: Izvestia
  es: Izvestia
Kommersant | name="Kommersant" country=RUS type=paper
  en: Kommersant
  ar: كوميرسانت; صحيفة كوميرسانت
  ru: Коммерсантъ; Ъ; Коммерсант; Коммерсанта; Коммерсанты; Коммерсанте; Коммерсанту; Коммерсантой
  zh: 《生意人报》
  fr: Kommersant
  es: Kommersant
Rossiyskaya Gazeta | name="Rossiyskaya Gazeta" country=RUS type=paper
  en: Rossiyskaya Gazeta; Rossiiskaya Gazeta
  ar: روسيسكايا غازيتا
  ru: Российская газета; Российской газеты; Российской газете; Российскую газету; Российской газетой
  zh: 《俄罗斯报》
  fr: Rossiïskaïa Gazeta
  es: Rossískaya Gazeta; Rossiyskaya Gazeta
Vedomosti | name="Vedomosti" country=RUS type=paper
  en: Vedomosti
  ar: فيدوموستي
  ru: Ведомости
  zh: 《新闻报》
  fr: Vedomosti
  es: Vedomosti
RBC | name="RBC" country=RUS type=agency
  en: RBC
  ar: آر بي كا; آر بي سي
  ru: РБК
  zh: 俄罗斯RBC新闻网
  fr: RBK; RBC
  es: RBC
Meduza | name="Meduza" type=site
  en: Meduza
  ar: ميدوزا الروسية
  ru: Meduza; «Медуза»
  zh: 美杜莎新闻网
  fr: Meduza
  es: Meduza
Novaya Gazeta | name="Novaya Gazeta" country=RUS type=paper
  en: Novaya Gazeta
  ar: نوفايا غازيتا
  ru: Новая газета; Новой газеты; Новой газете; Новую газету; Новой газетой
  zh: 《新报》
  fr: Novaïa Gazeta
  es: Nóvaya Gazeta; Novaya Gazeta
Xinhua | name="Xinhua" country=CHN type=agency
  en: Xinhua; Xinhua News Agency
  ar: شينخوا; وكالة شينخوا; وكالة أنباء شينخوا; وكالة أنباء الصين الجديدة; وكالة الأنباء الصينية
  ru: Синьхуа; агентство Синьхуа; агентства Синьхуа; агентству Синьхуа; агентством Синьхуа; агентстве Синьхуа
  zh: 新华社; 新华网; 新华通讯社
  fr: Xinhua; Chine nouvelle; agence Xinhua
  es: Xinhua; agencia Xinhua
CCTV | name="CCTV" country=CHN type=broadcaster
  en: CCTV; CMG; China Media Group; China Central Television
  ar: سي سي تي في; التلفزيون المركزي الصيني; مجموعة الصين للإعلام; تلفزيون الصين المركزي
  ru: Центральное телевидение Китая; Центрального телевидения Китая; Центральному телевидению Китая; Центральным телевидением Китая; Центральном телевидении Китая; CCTV; Медиакорпорация Китая; Медиакорпорации Китая; Медиакорпорацию Китая; Медиакорпорацией Китая
  zh: 央视; 中央电视台; 中央广播电视总台; 央视新闻; 中国中央电视台
  fr: CCTV; télévision centrale de Chine
  es: CCTV; Televisión Central de China
CGTN | name="CGTN" country=CHN type=broadcaster
  en: CGTN; China Global Television Network
  ar: سي جي تي إن; سي جي تي أن
  ru: CGTN
  zh: 中国国际电视台
  fr: CGTN
  es: CGTN
Global Times | name="Global Times" country=CHN type=paper
  en: Global Times
  ar: غلوبال تايمز; جلوبال تايمز; صحيفة غلوبال تايمز
  ru: Global Times; Хуаньцю шибао; Глобал таймс
  zh: 环球时报; 《环球时报》; 环球网
  fr: Global Times
  es: Global Times
People's Daily | name="People's Daily" country=CHN type=paper
  en: People's Daily
  ar: صحيفة الشعب اليومية; الشعب اليومية
  ru: Жэньминь жибао
  zh: 人民日报; 《人民日报》; 人民网
  fr: Quotidien du peuple; Le Quotidien du peuple
  es: Diario del Pueblo
China Daily | name="China Daily" country=CHN type=paper
  en: China Daily
  ar: تشاينا ديلي
  ru: China Daily; Чайна дейли
  zh: 中国日报; 《中国日报》; 中国日报网
  fr: China Daily
  es: China Daily
China News Service | name="China News Service" country=CHN type=agency
  en: China News Service
  ar: وكالة أنباء الصين
  ru: Чжунго синьвэнь; China News Service
  zh: 中国新闻社; 中新社; 中新网
  fr: China News Service
  es: China News Service
The Paper | name="The Paper" country=CHN type=site
  en: Paper newspaper
  ar: ذا بيبر الصينية
  ru: Пэнпай
  zh: 澎湃新闻
  fr: The Paper
  es: The Paper
South China Morning Post | name="South China Morning Post" country=HKG type=paper
  en: South China Morning Post; SCMP
  ar: ساوث تشاينا مورنينغ بوست; ساوث تشاينا مورنينج بوست
  ru: South China Morning Post
  zh: 南华早报; 《南华早报》
  fr: South China Morning Post
  es: South China Morning Post
Phoenix TV | name="Phoenix TV" country=HKG type=broadcaster
  en: Phoenix TV; Phoenix Television
  ar: قناة فينيكس الصينية
  ru: Феникс ТВ
  zh: 凤凰卫视
  fr: Phoenix TV
  es: Phoenix TV
CNA (Taiwan) | name="Central News Agency" country=TWN type=agency
  en: Central News Agency
  ar: وكالة الأنباء المركزية التايوانية
  ru: Центральное агентство новостей; Центрального агентства новостей; Центральному агентству новостей; Центральным агентством новостей; Центральном агентстве новостей
  zh: 中央社
  fr: Central News Agency
  es: Agencia Central de Noticias
Taipei Times | name="Taipei Times" country=TWN type=paper
  en: Taipei Times
  ar: تايبيه تايمز
  ru: Taipei Times
  zh: 台北时报; 《台北时报》
  fr: Taipei Times
  es: Taipei Times
Kyodo | name="Kyodo News" country=JPN type=agency
  en: Kyodo; Kyodo News; Kyodo news agency
  ar: كيودو; وكالة كيودو; وكالة أنباء كيودو
  ru: Киодо; Kyodo; Кёдо
  zh: 共同社; 日本共同社; 共同通讯社
  fr: Kyodo; Kyodo News
  es: Kyodo; Kyodo News
Jiji | name="Jiji Press" country=JPN type=agency
  en: Jiji Press; Jiji
  ar: جيجي برس; وكالة جيجي
  ru: Дзидзи; Дзидзи Пресс
  zh: 时事社; 时事通讯社
  fr: Jiji Press; Jiji
  es: Jiji Press
NHK | name="NHK" country=JPN type=broadcaster
  en: NHK
  ar: إن إتش كيه; إن إتش كي
  ru: NHK
  zh: 日本广播协会; 日本放送协会
  fr: NHK
  es: NHK
Nikkei | name="Nikkei" country=JPN type=paper
  en: Nikkei; Nikkei Asia; Nikkei Asian Review
  ar: نيكاي; نيكي آسيا; صحيفة نيكاي
  ru: Nikkei; Никкэй
  zh: 日经新闻; 《日本经济新闻》; 日本经济新闻; 日经亚洲
  fr: Nikkei; Nikkei Asia
  es: Nikkei; Nikkei Asia
Yomiuri | name="Yomiuri Shimbun" country=JPN type=paper
  en: Yomiuri Shimbun; Yomiuri
  ar: يوميوري; يوميوري شيمبون
  ru: Иомиури; Ёмиури
  zh: 读卖新闻; 《读卖新闻》
  fr: Yomiuri Shimbun; Yomiuri
  es: Yomiuri Shimbun; Yomiuri
Asahi | name="Asahi Shimbun" country=JPN type=paper
  en: Asahi Shimbun; Asahi
  ar: أساهي; أساهي شيمبون
  ru: Асахи; Асахи симбун
  zh: 朝日新闻; 《朝日新闻》
  fr: Asahi Shimbun; Asahi
  es: Asahi Shimbun; Asahi
Mainichi | name="Mainichi Shimbun" country=JPN type=paper
  en: Mainichi Shimbun; Mainichi
  ar: ماينيتشي
  ru: Майнити
  zh: 每日新闻; 《每日新闻》
  fr: Mainichi Shimbun; Mainichi
  es: Mainichi Shimbun; Mainichi
Japan Times | name="Japan Times" country=JPN type=paper
  en: Japan Times
  ar: جابان تايمز
  ru: Japan Times
  zh: 日本时报; 《日本时报》
  fr: Japan Times
  es: Japan Times
Yonhap | name="Yonhap" country=KOR type=agency
  en: Yonhap; Yonhap News Agency; Yonhap News
  ar: يونهاب; وكالة يونهاب; وكالة أنباء يونهاب
  ru: Ёнхап; Рёнхап; Ренхап; Yonhap
  zh: 韩联社; 韩国联合通讯社
  fr: Yonhap
  es: Yonhap
Korea Herald | name="Korea Herald" country=KOR type=paper
  en: Korea Herald
  ar: كوريا هيرالد
  ru: Korea Herald
  zh: 韩国先驱报; 《韩国先驱报》
  fr: Korea Herald
  es: Korea Herald
Korea Times | name="Korea Times" country=KOR type=paper
  en: Korea Times
  ar: كوريا تايمز
  ru: Korea Times
  zh: 韩国时报; 《韩国时报》
  fr: Korea Times
  es: Korea Times
Chosun Ilbo | name="Chosun Ilbo" country=KOR type=paper
  en: Chosun Ilbo; Chosunilbo
  ar: تشوسون إيلبو
  ru: Чосон ильбо
  zh: 朝鲜日报; 《朝鲜日报》
  fr: Chosun Ilbo
  es: Chosun Ilbo
KBS | name="KBS" country=KOR type=broadcaster
  en: KBS
  ar: كي بي إس
  ru: KBS
  zh: 韩国广播公司; 韩国放送公社
  fr: KBS
  es: KBS
KCNA | name="Korean Central News Agency" country=PRK type=agency
  en: KCNA; Korean Central News Agency
  ar: وكالة الأنباء المركزية الكورية; وكالة الأنباء الكورية المركزية
  ru: ЦТАК; Центральное телеграфное агентство Кореи; Центрального телеграфного агентства Кореи; Центральному телеграфному агентству Кореи; Центральным телеграфным агентством Кореи; Центральном телеграфном агентстве Кореи
  zh: 朝中社; 朝鲜中央通讯社; 朝鲜中央社
  fr: KCNA; agence KCNA
  es: KCNA
Rodong Sinmun | name="Rodong Sinmun" country=PRK type=paper
  en: Rodong Sinmun
  ar: رودونغ سينمون
  ru: Нодон синмун
  zh: 劳动新闻; 《劳动新闻》
  fr: Rodong Sinmun
  es: Rodong Sinmun
Montsame | name="Montsame" country=MNG type=agency
  en: Montsame; MONTSAME
  ar: مونتسامي
  ru: МОНЦАМЭ
  zh: 蒙通社; 蒙古国家通讯社
  fr: Montsame
  es: Montsame
VNA | name="Vietnam News Agency" country=VNM type=agency
  en: Vietnam News Agency; VNA; VietnamPlus; Viet Nam News
  ar: وكالة الأنباء الفيتنامية
  ru: ВИА; Вьетнамское информационное агентство; Вьетнамского информационного агентства; Вьетнамскому информационному агентству; Вьетнамским информационным агентством; Вьетнамском информационном агентстве; VNA
  zh: 越通社; 越南通讯社
  fr: Agence vietnamienne d'information; AVI; VNA
  es: Agencia Vietnamita de Noticias; VNA
Nhan Dan | name="Nhan Dan" country=VNM type=paper
  en: Nhan Dan
  ar: نهان دان
  ru: Нян зан
  zh: 《人民报》; 越南《人民报》
  fr: Nhan Dan
  es: Nhan Dan
VnExpress | name="VnExpress" country=VNM type=site
  en: VnExpress
  ar: في إن إكسبريس
  ru: VnExpress
  zh: 越南快讯
  fr: VnExpress
  es: VnExpress
KPL | name="Lao News Agency" country=LAO type=agency
  en: KPL; Lao News Agency
  ar: وكالة أنباء لاوس
  ru: КПЛ
  zh: 老挝国家通讯社; 巴特寮通讯社; 万象时报
  fr: KPL
  es: KPL
AKP | name="Agence Kampuchea Presse" country=KHM type=agency
  en: Agence Kampuchea Presse
  ar: وكالة أنباء كمبوتشيا
  ru: АКП
  zh: 柬埔寨国家通讯社; 柬新社
  fr: Agence Kampuchea Presse; AKP
  es: Agencia Kampuchea Presse
Khmer Times | name="Khmer Times" country=KHM type=paper
  en: Khmer Times
  ar: خمير تايمز
  ru: Khmer Times
  zh: 高棉时报; 《高棉时报》
  fr: Khmer Times
  es: Khmer Times
Bangkok Post | name="Bangkok Post" country=THA type=paper
  en: Bangkok Post
  ar: بانكوك بوست
  ru: Bangkok Post
  zh: 曼谷邮报; 《曼谷邮报》
  fr: Bangkok Post
  es: Bangkok Post
Irrawaddy | name="The Irrawaddy" country=MMR type=site
  en: The Irrawaddy
  ar: موقع إيراوادي
  ru: Иравади
  zh: 伊洛瓦底网; 《伊洛瓦底》
  fr: The Irrawaddy
  es: The Irrawaddy
Bernama | name="Bernama" country=MYS type=agency
  en: Bernama
  ar: برناما; وكالة برناما
  ru: Бернама; Bernama
  zh: 马新社; 马来西亚国家新闻社; 马来西亚国家通讯社
  fr: Bernama
  es: Bernama
The Star | name="The Star" country=MYS type=paper
  en: Star newspaper
  ar: ذا ستار الماليزية
  ru: The Star
  zh: 马来西亚《星报》
Straits Times | name="Straits Times" country=SGP type=paper
  en: Straits Times
  ar: ستريتس تايمز
  ru: Straits Times; Стрейтс таймс
  zh: 海峡时报; 《海峡时报》
  fr: Straits Times
  es: Straits Times
Channel NewsAsia | name="Channel NewsAsia" country=SGP type=broadcaster
  en: Channel NewsAsia; Channel News Asia
  ar: تشانيل نيوز آسيا
  ru: Channel NewsAsia
  zh: 亚洲新闻台
  fr: Channel NewsAsia
  es: Channel NewsAsia
Lianhe Zaobao | name="Lianhe Zaobao" country=SGP type=paper
  en: Lianhe Zaobao
  ar: ليانهي زاوباو
  ru: Ляньхэ цзаобао
  zh: 联合早报; 《联合早报》
  fr: Lianhe Zaobao
  es: Lianhe Zaobao
Antara | name="Antara" country=IDN type=agency
  en: Antara; ANTARA
  ar: أنتارا; وكالة أنتارا
  ru: Антара
  zh: 安塔拉通讯社; 安塔拉社
  fr: Antara
  es: Antara
Jakarta Post | name="Jakarta Post" country=IDN type=paper
  en: Jakarta Post
  ar: جاكرتا بوست
  ru: Jakarta Post
  zh: 雅加达邮报; 《雅加达邮报》
  fr: Jakarta Post
  es: Jakarta Post
Kompas | name="Kompas" country=IDN type=paper
  en: Kompas
  ar: كومباس
  ru: Компас
  zh: 《罗盘报》
  fr: Kompas
  es: Kompas
PNA | name="Philippine News Agency" country=PHL type=agency
  en: Philippine News Agency
  ar: وكالة الأنباء الفلبينية
  ru: Филиппинское информационное агентство; Филиппинского информационного агентства; Филиппинскому информационному агентству; Филиппинским информационным агентством; Филиппинском информационном агентстве
  zh: 菲律宾通讯社
  fr: Philippine News Agency
  es: Agencia de Noticias de Filipinas
Rappler | name="Rappler" country=PHL type=site
  en: Rappler
  ar: رابلر
  ru: Rappler
  zh: 拉普勒
  fr: Rappler
  es: Rappler
Philippine Daily Inquirer | name="Philippine Daily Inquirer" country=PHL type=paper
  en: Philippine Daily Inquirer; Philippine Star
  ar: فيليبين ديلي إنكوايرر
  ru: Philippine Daily Inquirer
  zh: 《菲律宾每日问询者报》
  fr: Philippine Daily Inquirer
  es: Philippine Daily Inquirer
Tatoli | name="Tatoli" country=TLS type=agency
  en: Tatoli
  ar: تاتولي
  ru: Татоли
  zh: 塔托利通讯社
  fr: Tatoli
  es: Tatoli
PTI | name="Press Trust of India" country=IND type=agency
  en: PTI; Press Trust of India
  ar: برس ترست أوف إنديا; وكالة برس ترست
  ru: PTI; Пресс Траст оф Индиа
  zh: 印度报业托拉斯; 印报托
  fr: PTI; Press Trust of India
  es: PTI; Press Trust of India
ANI | name="ANI" country=IND type=agency
  en: ANI; Asian News International
  ar: آي إن إيه الهندية; وكالة إيه إن آي
  ru: ANI
  zh: 亚洲国际新闻通讯社; 印度亚洲国际新闻社
  fr: ANI
  es: ANI
The Hindu | name="The Hindu" country=IND type=paper
  en: The Hindu
  ar: ذا هندو; صحيفة ذا هيندو
  ru: The Hindu
  zh: 《印度教徒报》
  fr: The Hindu
  es: The Hindu
Times of India | name="Times of India" country=IND type=paper
  en: Times of India
  ar: تايمز أوف إنديا
  ru: Times of India
  zh: 印度时报; 《印度时报》
  fr: Times of India
  es: Times of India
Hindustan Times | name="Hindustan Times" country=IND type=paper
  en: Hindustan Times
  ar: هندوستان تايمز
  ru: Hindustan Times
  zh: 印度斯坦时报; 《印度斯坦时报》
  fr: Hindustan Times
  es: Hindustan Times
Indian Express | name="Indian Express" country=IND type=paper
  en: Indian Express
  ar: إنديان إكسبرس
  ru: Indian Express
  zh: 印度快报; 《印度快报》
  fr: Indian Express
  es: Indian Express
NDTV | name="NDTV" country=IND type=broadcaster
  en: NDTV
  ar: إن دي تي في
  ru: NDTV
  zh: 新德里电视台
  fr: NDTV
  es: NDTV
APP | name="Associated Press of Pakistan" country=PAK type=agency caps
  en: Associated Press of Pakistan
  ar: أسوشيتد برس أوف باكستان; وكالة الأنباء الباكستانية
  ru: APP
  zh: 巴基斯坦联合通讯社; 巴联社
  fr: Associated Press of Pakistan
  es: Associated Press of Pakistan
Dawn | name="Dawn" country=PAK type=paper ambiguous
  en: Dawn newspaper; Dawn News; Dawn.com
  ar: صحيفة دون الباكستانية
  ru: Dawn
  zh: 《黎明报》
  fr: Dawn
  es: Dawn
Geo News | name="Geo News" country=PAK type=broadcaster
  en: Geo News; Geo TV
  ar: جيو نيوز
  ru: Geo News
  zh: 巴基斯坦地理电视台
  fr: Geo News
  es: Geo News
BSS | name="Bangladesh Sangbad Sangstha" country=BGD type=agency
  en: Bangladesh Sangbad Sangstha; BSS
  ar: وكالة أنباء بنغلاديش
  ru: BSS
  zh: 孟加拉国通讯社; 孟通社
  fr: Bangladesh Sangbad Sangstha
  es: Bangladesh Sangbad Sangstha
Daily Star | name="The Daily Star" country=BGD type=paper
  en: The Daily Star; Daily Star
  ar: ديلي ستار
  ru: Daily Star
  zh: 《每日星报》
  fr: The Daily Star
  es: The Daily Star
RSS Nepal | name="Rastriya Samachar Samiti" country=NPL type=agency
  en: Rastriya Samachar Samiti
  zh: 尼泊尔国家通讯社
Daily Mirror (Sri Lanka) | name="Daily Mirror Sri Lanka" country=LKA type=paper
  en: Daily Mirror Sri Lanka
  ar: ديلي ميرور السريلانكية
TOLOnews | name="TOLOnews" country=AFG type=broadcaster
  en: TOLOnews; Tolo News; TOLO News
  ar: طلوع نيوز; قناة طلوع
  ru: ТОЛО; Толо ньюс; TOLOnews
  zh: 阿富汗黎明新闻; 黎明新闻台
  fr: Tolo News; TOLOnews
  es: TOLOnews; Tolo News
Khaama Press | name="Khaama Press" country=AFG type=agency
  en: Khaama Press
  ar: خامه برس
  ru: Хаама пресс
  zh: 哈马通讯社
  fr: Khaama Press
  es: Khaama Press
Kazinform | name="Kazinform" country=KAZ type=agency
  en: Kazinform; Qazinform
  ar: كازينفورم; قازينفورم
  ru: Казинформ; Казинформа; Казинформу; Казинформом; Казинформе; Kazinform
  zh: 哈萨克国际通讯社; 哈通社
  fr: Kazinform
  es: Kazinform
Tengrinews | name="Tengrinews" country=KAZ type=site
  en: Tengrinews
  ar: تنغري نيوز
  ru: Tengrinews
  zh: 腾格里新闻网
  fr: Tengrinews
  es: Tengrinews
UzA | name="UzA" country=UZB type=agency
  en: UzA
  ar: وكالة أنباء أوزبكستان
  ru: УзА
  zh: 乌兹别克斯坦国家通讯社
  fr: UzA
  es: UzA
Kabar | name="Kabar" country=KGZ type=agency
  en: Kabar; 24.kg
  ar: كابار
  ru: Кабар; 24.kg
  zh: 吉尔吉斯斯坦卡巴尔通讯社; 卡巴尔通讯社
  fr: Kabar
  es: Kabar
Khovar | name="Khovar" country=TJK type=agency
  en: Khovar
  ar: خوفار
  ru: Ховар
  zh: 塔吉克斯坦霍瓦尔通讯社; 霍瓦尔通讯社
  fr: Khovar
  es: Khovar
Azertac | name="Azertac" country=AZE type=agency
  en: Azertac; AZERTAC; Azertag
  ar: أذرتاج; وكالة أذرتاج
  ru: АЗЕРТАДЖ
  zh: 阿塞拜疆国家通讯社; 阿塞拜疆通讯社
  fr: Azertac
  es: Azertac
Trend | name="Trend News Agency" country=AZE type=agency ambiguous
  en: Trend News Agency; Report News Agency
  ar: وكالة تريند
  ru: Trend
  zh: 趋势通讯社
  fr: Trend News Agency
  es: Trend News Agency
Armenpress | name="Armenpress" country=ARM type=agency
  en: Armenpress; ARMENPRESS
  ar: أرمنبريس; أرمينبريس
  ru: Арменпресс; Арменпресса; Арменпрессу; Арменпрессом; Арменпрессе
  zh: 亚美尼亚通讯社; 亚通社
  fr: Armenpress
  es: Armenpress
News.am | name="News.am" country=ARM type=site
  en: News.am
  ar: نيوز أرمينيا
  ru: News.am
  zh: 亚美尼亚新闻网
  fr: News.am
  es: News.am
Interpressnews | name="Interpressnews" country=GEO type=agency
  en: Interpressnews; InterPressNews
  ar: إنتربرس نيوز
  ru: Интерпрессньюс
  zh: 格鲁吉亚国际新闻社
  fr: Interpressnews
  es: Interpressnews
BelTA | name="BelTA" country=BLR type=agency
  en: BelTA; Belta; BELTA
  ar: بيلتا; وكالة بيلتا
  ru: БЕЛТА; БелТА
  zh: 白通社; 白俄罗斯通讯社
  fr: Belta; BelTA
  es: BelTA; Belta
Ukrinform | name="Ukrinform" country=UKR type=agency
  en: Ukrinform
  ar: أوكرينفورم; يوكرينفورم
  ru: Укринформ; Укринформа; Укринформу; Укринформом; Укринформе
  zh: 乌通社; 乌克兰国家通讯社; 乌克兰国家新闻通讯社
  fr: Ukrinform
  es: Ukrinform
Ukrainska Pravda | name="Ukrainska Pravda" country=UKR type=site
  en: Ukrainska Pravda; Ukrayinska Pravda
  ar: أوكرانسكا برافدا
  ru: Украинская правда; Украинской правды; Украинской правде; Украинскую правду; Украинской правдой
  zh: 《乌克兰真理报》
  fr: Ukraïnska Pravda; Ukrainska Pravda
  es: Ukrainska Pravda
Kyiv Independent | name="Kyiv Independent" country=UKR type=site
  en: Kyiv Independent
  ar: كييف إندبندنت
  ru: Kyiv Independent
  zh: 《基辅独立报》
  fr: Kyiv Independent
  es: Kyiv Independent
UNIAN | name="UNIAN" country=UKR type=agency
  en: UNIAN; Unian
  ar: أونيان
  ru: УНИАН
  zh: 乌尼安通讯社; 乌克兰独立新闻社
  fr: UNIAN
  es: UNIAN
Moldpres | name="Moldpres" country=MDA type=agency
  en: Moldpres; MOLDPRES
  ar: مولدبريس
  ru: Молдпрес; Молдпреса; Молдпресу; Молдпресом; Молдпресе; Молдпресс; Moldpres
  zh: 摩尔多瓦国家通讯社
  fr: Moldpres
  es: Moldpres
AFP | name="Agence France-Presse" country=FRA type=agency
  en: AFP; Agence France-Presse; Agence France Presse
  ar: فرانس برس; وكالة فرانس برس; أ ف ب; أ.ف.ب; وكالة الصحافة الفرنسية
  ru: АФП; Франс Пресс; Agence France-Presse
  zh: 法新社
  fr: AFP; Agence France-Presse
  es: AFP; Agence France-Presse
Le Monde | name="Le Monde" country=FRA type=paper
  en: Le Monde
  ar: لوموند; صحيفة لوموند
  ru: Le Monde; Монд
  zh: 《世界报》
  fr: journal Le Monde; quotidien Le Monde
  es: Le Monde
Le Figaro | name="Le Figaro" country=FRA type=paper
  en: Le Figaro
  ar: لوفيغارو; لو فيغارو
  ru: Le Figaro; Фигаро
  zh: 费加罗报; 《费加罗报》
  fr: Le Figaro
  es: Le Figaro
Libération | name="Libération" country=FRA type=paper
  en: Libération; Liberation newspaper
  ar: ليبراسيون
  ru: Libération; Либерасьон
  zh: 法国《解放报》
  fr: journal Libération; quotidien Libération
  es: Libération
Les Echos | name="Les Echos" country=FRA type=paper
  en: Les Echos; Les Échos
  ar: ليزيكو; لي زيكو
  ru: Les Echos
  zh: 《回声报》
  fr: journal Les Échos; quotidien Les Échos; journal Les Echos; quotidien Les Echos
  es: Les Echos
Le Parisien | name="Le Parisien" country=FRA type=paper
  en: Le Parisien
  ar: لو باريزيان; لوباريزيان
  ru: Le Parisien; Паризьен
  zh: 《巴黎人报》
  fr: journal Le Parisien; quotidien Le Parisien
  es: Le Parisien
La Croix | name="La Croix" country=FRA type=paper
  en: La Croix
  ar: لا كروا
  ru: La Croix
  zh: 十字架报; 《十字架报》
  fr: journal La Croix; quotidien La Croix
  es: La Croix
RFI | name="RFI" country=FRA type=broadcaster
  en: RFI; Radio France Internationale
  ar: إذاعة فرنسا الدولية; راديو فرنسا الدولي; مونت كارلو الدولية
  ru: RFI; Международное французское радио; Международного французского радио; Международному французскому радио; Международным французским радио; Международном французском радио
  zh: 法国国际广播电台; 法广
  fr: RFI
  es: RFI; Radio Francia Internacional
France 24 | name="France 24" country=FRA type=broadcaster
  en: France 24; France24
  ar: فرانس 24; فرانس24
  ru: France 24; Франс 24
  zh: 法国24电视台; 法兰西24
  fr: France 24; France24
  es: France 24
TF1 | name="TF1" country=FRA type=broadcaster
  en: TF1
  ar: تي إف 1
  ru: TF1
  zh: 法国电视一台
  fr: TF1
  es: TF1
France 2 | name="France 2" country=FRA type=broadcaster
  en: France 2; France Télévisions
  ar: فرانس 2; قناة فرانس 2
  ru: France 2
  zh: 法国电视二台
  fr: France 2; France Télévisions; franceinfo; France Info
  es: France 2
BFMTV | name="BFMTV" country=FRA type=broadcaster
  en: BFMTV; BFM TV
  ar: بي إف إم; بي إف إم تي في
  ru: BFMTV; BFM TV
  zh: 法国BFM电视台
  fr: BFMTV; BFM TV
  es: BFMTV; BFM TV
France Inter | name="France Inter" country=FRA type=broadcaster
  en: France Inter
  ar: فرانس إنتر
  ru: France Inter
  zh: 法国国际广播电台国内台
  fr: France Inter
  es: France Inter
Europe 1 | name="Europe 1" country=FRA type=broadcaster
  en: Europe 1
  ar: أوروب 1; إذاعة أوروبا 1
  ru: Europe 1
  zh: 欧洲一台
  fr: Europe 1
  es: Europe 1
Jeune Afrique | name="Jeune Afrique" country=FRA type=magazine
  en: Jeune Afrique
  ar: جون أفريك; جون أفريك المجلة; جون آفريك
  ru: Jeune Afrique
  zh: 青年非洲; 《青年非洲》
  fr: Jeune Afrique
  es: Jeune Afrique
Reuters | name="Reuters" country=GBR type=agency
  en: Reuters; Thomson Reuters
  ar: رويترز; وكالة رويترز
  ru: Reuters; Рейтер; Рейтерс
  zh: 路透社; 路透
  fr: Reuters
  es: Reuters
BBC | name="BBC" country=GBR type=broadcaster
  en: BBC; BBC News; BBC World Service; British Broadcasting Corporation
  ar: بي بي سي; هيئة الإذاعة البريطانية; البي بي سي
  ru: BBC; Би-би-си
  zh: 英国广播公司; 英国广播公司（BBC）
  fr: BBC
  es: BBC; BBC Mundo
Financial Times | name="Financial Times" country=GBR type=paper
  en: Financial Times
  ar: فاينانشال تايمز; فايننشال تايمز; فاينانشيال تايمز
  ru: Financial Times; Файнэншл таймс
  zh: 金融时报; 《金融时报》
  fr: Financial Times
  es: Financial Times
The Times | name="The Times" country=GBR type=paper
  en: Times newspaper; Sunday Times
  ar: التايمز; ذا تايمز; صحيفة التايمز
  ru: The Times; Таймс
  zh: 《泰晤士报》
  fr: The Times; Sunday Times
  es: The Times; Sunday Times
The Guardian | name="The Guardian" country=GBR type=paper
  en: The Guardian
  ar: الغارديان; الجارديان; صحيفة الغارديان
  ru: The Guardian; Гардиан
  zh: 《卫报》
  fr: The Guardian
  es: The Guardian
Daily Telegraph | name="Daily Telegraph" country=GBR type=paper
  en: Daily Telegraph; The Telegraph; Sunday Telegraph
  ar: التلغراف; ديلي تلغراف; التليغراف
  ru: Daily Telegraph; The Telegraph; Телеграф
  zh: 每日电讯报; 《每日电讯报》
  fr: Daily Telegraph; The Telegraph
  es: Daily Telegraph; The Telegraph
Daily Mail | name="Daily Mail" country=GBR type=paper
  en: Daily Mail
  ar: ديلي ميل
  ru: Daily Mail
  zh: 每日邮报; 《每日邮报》
  fr: Daily Mail
  es: Daily Mail
The Independent | name="The Independent" country=GBR type=paper
  en: Independent newspaper
  ar: الإندبندنت; الإندبندنت البريطانية; إندبندنت عربية
  ru: The Independent; Индепендент
  zh: 《独立报》
  fr: The Independent
  es: The Independent
The Economist | name="The Economist" country=GBR type=magazine
  en: Economist newspaper
  ar: الإيكونوميست; ذي إيكونوميست; الإيكونومست
  ru: The Economist; Экономист
  zh: 经济学人; 《经济学人》
  fr: The Economist
  es: The Economist
Sky News | name="Sky News" country=GBR type=broadcaster
  en: Sky News
  ar: سكاي نيوز
  ru: Sky News; Скай ньюс
  zh: 天空新闻; 天空新闻台; 英国天空新闻
  fr: Sky News
  es: Sky News
Middle East Eye | name="Middle East Eye" country=GBR type=site
  en: Middle East Eye
  ar: ميدل إيست آي
  ru: Middle East Eye
  zh: 中东之眼
  fr: Middle East Eye
  es: Middle East Eye
Asharq Al-Awsat | name="Asharq Al-Awsat" country=SAU type=paper
  en: Asharq Al-Awsat; Al-Sharq al-Awsat; Asharq al-Awsat
  ar: الشرق الأوسط اللندنية; صحيفة الشرق الأوسط; جريدة الشرق الأوسط
  ru: Аш-Шарк аль-Аусат; Аль-Шарк аль-Аусат
  zh: 《中东报》
  fr: Asharq Al-Awsat; Asharq al-Awsat
  es: Asharq al Awsat; Al Sharq al Awsat
Al-Quds Al-Arabi | name="Al-Quds Al-Arabi" country=GBR type=paper
  en: Al-Quds Al-Arabi; Al-Quds al-Arabi
  ar: القدس العربي
  ru: Аль-Кудс аль-Араби
  zh: 《阿拉伯圣城报》
  fr: Al-Quds Al-Arabi
  es: Al Quds al Arabi
Al-Araby Al-Jadeed | name="Al-Araby Al-Jadeed" country=QAT type=paper
  en: Al-Araby Al-Jadeed
  ar: العربي الجديد
  ru: Аль-Араби аль-Джадид
  zh: 新阿拉伯人; 《新阿拉伯人报》
  fr: Al-Araby Al-Jadeed
  es: Al Araby al Jadeed
AP | name="Associated Press" country=USA type=agency
  en: AP; Associated Press
  ar: أسوشيتد برس; أسوشييتد برس; وكالة أسوشيتد برس
  ru: AP; Ассошиэйтед Пресс; Associated Press
  zh: 美联社
  fr: AP; Associated Press
  es: AP; Associated Press
UPI | name="United Press International" country=USA type=agency
  en: UPI; United Press International
  ar: يونايتد برس إنترناشونال; يو بي آي
  ru: UPI
  zh: 合众国际社
  fr: UPI; United Press International
  es: UPI
CNN | name="CNN" country=USA type=broadcaster
  en: CNN; CNN International
  ar: سي إن إن; شبكة سي إن إن; سي.إن.إن
  ru: CNN; Си-эн-эн
  zh: 美国有线电视新闻网; 美国有线电视新闻网（CNN）
  fr: CNN
  es: CNN; CNN en Español
CNNBrasil | name="CNN Brasil" country=BRA type=broadcaster
  en: CNN Brasil; CNN Brazil
  fr: CNN Brasil; CNN Brésil
  es: CNN Brasil
CNNChile | name="CNN Chile" country=CHL type=broadcaster
  en: CNN Chile
  fr: CNN Chile; CNN Chili
  es: CNN Chile
New York Times | name="New York Times" country=USA type=paper
  en: New York Times; NYT
  ar: نيويورك تايمز; صحيفة نيويورك تايمز
  ru: New York Times; The New York Times; Нью-Йорк таймс
  zh: 纽约时报; 《纽约时报》
  fr: New York Times; The New York Times
  es: The New York Times; New York Times
Washington Post | name="Washington Post" country=USA type=paper
  en: Washington Post
  ar: واشنطن بوست; صحيفة واشنطن بوست
  ru: Washington Post; The Washington Post; Вашингтон пост
  zh: 华盛顿邮报; 《华盛顿邮报》
  fr: Washington Post; The Washington Post
  es: The Washington Post; Washington Post
Wall Street Journal | name="Wall Street Journal" country=USA type=paper
  en: Wall Street Journal; WSJ
  ar: وول ستريت جورنال; صحيفة وول ستريت جورنال
  ru: Wall Street Journal; The Wall Street Journal; WSJ; Уолл-стрит джорнал
  zh: 华尔街日报; 《华尔街日报》
  fr: Wall Street Journal; The Wall Street Journal
  es: The Wall Street Journal; Wall Street Journal
Bloomberg | name="Bloomberg" country=USA type=agency
  en: Bloomberg; Bloomberg News
  ar: بلومبرغ; بلومبيرغ; وكالة بلومبرغ; بلومبرج
  ru: Bloomberg; Блумберг
  zh: 彭博社; 彭博新闻社; 彭博
  fr: Bloomberg
  es: Bloomberg
Axios | name="Axios" country=USA type=site
  en: Axios
  ar: أكسيوس; موقع أكسيوس
  ru: Axios
  zh: 阿克西奥斯新闻网; 阿克西奥斯
  fr: Axios
  es: Axios
Politico | name="Politico" country=USA type=site
  en: Politico; POLITICO; Politico Europe
  ar: بوليتيكو; صحيفة بوليتيكو
  ru: Politico
  zh: 政治新闻网
  fr: Politico
  es: Politico
Foreign Policy | name="Foreign Policy" country=USA type=magazine ambiguous
  en: Foreign Policy magazine
  ar: فورين بوليسي; مجلة فورين بوليسي
  ru: Foreign Policy
  zh: 外交政策杂志; 《外交政策》
  fr: Foreign Policy
  es: Foreign Policy
Foreign Affairs | name="Foreign Affairs" country=USA type=magazine ambiguous
  en: Foreign Affairs magazine
  ar: فورين أفيرز
  ru: Foreign Affairs
  zh: 外交事务杂志; 《外交事务》
  fr: magazine Foreign Affairs
  es: revista Foreign Affairs
Fox News | name="Fox News" country=USA type=broadcaster
  en: Fox News
  ar: فوكس نيوز; شبكة فوكس نيوز
  ru: Fox News
  zh: 福克斯新闻; 福克斯新闻台
  fr: Fox News
  es: Fox News
NBC | name="NBC" country=USA type=broadcaster
  en: NBC; NBC News; MSNBC
  ar: إن بي سي; شبكة إن بي سي; إن بي سي نيوز
  ru: NBC; NBC News
  zh: 全国广播公司; 美国全国广播公司
  fr: NBC; NBC News
  es: NBC; NBC News
ABC News | name="ABC News" country=USA type=broadcaster
  en: ABC News
  ar: إيه بي سي نيوز; شبكة إيه بي سي
  ru: ABC News
  zh: 美国广播公司
  fr: ABC News
  es: ABC News
CBS | name="CBS" country=USA type=broadcaster
  en: CBS; CBS News
  ar: سي بي إس; شبكة سي بي إس; سي بي إس نيوز
  ru: CBS; CBS News
  zh: 哥伦比亚广播公司
  fr: CBS; CBS News
  es: CBS; CBS News
NPR | name="NPR" country=USA type=broadcaster
  en: NPR; National Public Radio
  ar: إن بي آر
  ru: NPR
  zh: 美国国家公共电台
  fr: NPR
  es: NPR
Newsweek | name="Newsweek" country=USA type=magazine
  en: Newsweek
  ar: نيوزويك
  ru: Newsweek
  zh: 新闻周刊; 《新闻周刊》
  fr: Newsweek
  es: Newsweek
USA Today | name="USA Today" country=USA type=paper
  en: USA Today
  ar: يو إس إيه توداي
  ru: USA Today
  zh: 《今日美国报》
  fr: USA Today
  es: USA Today
Los Angeles Times | name="Los Angeles Times" country=USA type=paper
  en: Los Angeles Times
  ar: لوس أنجلوس تايمز
  ru: Los Angeles Times
  zh: 洛杉矶时报; 《洛杉矶时报》
  fr: Los Angeles Times
  es: Los Angeles Times
VOA | name="Voice of America" country=USA type=broadcaster
  en: Voice of America; VOA
  ar: صوت أمريكا; صوت أميركا
  ru: Голос Америки; Голоса Америки; Голосу Америки; Голосом Америки; Голосе Америки
  zh: 美国之音
  fr: Voice of America; Voix de l'Amérique; VOA
  es: Voz de América; VOA
RFE/RL | name="Radio Free Europe/Radio Liberty" country=USA type=broadcaster
  en: Radio Free Europe; Radio Liberty; RFE/RL; Radio Free Europe/Radio Liberty
  ar: إذاعة أوروبا الحرة; راديو أوروبا الحرة
  ru: Радио Свобода; «Радио Свобода»; Радио Свободная Европа
  zh: 自由欧洲电台; 自由欧洲/自由电台
  fr: Radio Free Europe; Radio Liberty
  es: Radio Europa Libre; Radio Free Europe
RFA | name="Radio Free Asia" country=USA type=broadcaster
  en: Radio Free Asia
  ar: إذاعة آسيا الحرة
  ru: Радио Свободная Азия
  zh: 自由亚洲电台
  fr: Radio Free Asia; Radio Asie libre
  es: Radio Asia Libre
Alhurra | name="Alhurra" country=USA type=broadcaster
  en: Alhurra; Al Hurra
  ar: قناة الحرة
  ru: Аль-Хурра
  zh: 自由电视台
  fr: Al-Hurra; Alhurra
  es: Al Hurra; Alhurra
CBC | name="CBC" country=CAN type=broadcaster
  en: CBC; CBC News
  ar: سي بي سي الكندية; هيئة الإذاعة الكندية
  ru: CBC
  zh: 加拿大广播公司
  fr: CBC
  es: CBC
Globe and Mail | name="Globe and Mail" country=CAN type=paper
  en: Globe and Mail
  ar: غلوب آند ميل
  ru: Globe and Mail
  zh: 环球邮报; 《环球邮报》
  fr: Globe and Mail
  es: Globe and Mail
Canadian Press | name="Canadian Press" country=CAN type=agency
  en: Canadian Press
  ar: كنيديان برس
  ru: Canadian Press
  zh: 加拿大通讯社; 加新社
  fr: La Presse canadienne; Presse canadienne
  es: Canadian Press
DPA | name="Deutsche Presse-Agentur" country=DEU type=agency
  en: dpa; DPA; Deutsche Presse-Agentur
  ar: وكالة الأنباء الألمانية; د ب أ; د.ب.أ
  ru: DPA; dpa; ДПА
  zh: 德新社
  fr: DPA; dpa
  es: dpa; DPA
Deutsche Welle | name="Deutsche Welle" country=DEU type=broadcaster
  en: Deutsche Welle; DW
  ar: دويتشه فيله; دويتشه فيلله
  ru: Deutsche Welle; Немецкая волна; DW
  zh: 德国之声
  fr: Deutsche Welle; DW
  es: Deutsche Welle; DW
Der Spiegel | name="Der Spiegel" country=DEU type=magazine
  en: Der Spiegel; Spiegel
  ar: دير شبيغل; شبيغل; دير شبيجل
  ru: Spiegel; Der Spiegel; Шпигель
  zh: 明镜周刊; 《明镜》周刊; 《明镜周刊》
  fr: Der Spiegel; Spiegel
  es: Der Spiegel; Spiegel
Bild | name="Bild" country=DEU type=paper
  en: Bild
  ar: بيلد; صحيفة بيلد
  ru: Bild; Бильд
  zh: 《图片报》
  fr: Bild
  es: Bild
FAZ | name="Frankfurter Allgemeine Zeitung" country=DEU type=paper
  en: Frankfurter Allgemeine Zeitung; FAZ
  ar: فرانكفورتر ألغماينه; فرانكفورتر ألجماينه
  ru: Frankfurter Allgemeine Zeitung; FAZ
  zh: 法兰克福汇报; 《法兰克福汇报》
  fr: Frankfurter Allgemeine Zeitung; FAZ
  es: Frankfurter Allgemeine Zeitung; FAZ
Süddeutsche Zeitung | name="Süddeutsche Zeitung" country=DEU type=paper
  en: Süddeutsche Zeitung; Sueddeutsche Zeitung
  ar: زود دويتشه تسايتونغ
  ru: Süddeutsche Zeitung
  zh: 《南德意志报》
  fr: Süddeutsche Zeitung
  es: Süddeutsche Zeitung
Die Welt | name="Die Welt" country=DEU type=paper
  en: Die Welt; Welt am Sonntag
  ar: دي فيلت
  ru: Die Welt; Welt
  zh: 德国《世界报》
  fr: Die Welt
  es: Die Welt
Handelsblatt | name="Handelsblatt" country=DEU type=paper
  en: Handelsblatt
  ar: هاندلسبلات
  ru: Handelsblatt
  zh: 德国《商报》
  fr: Handelsblatt
  es: Handelsblatt
ARD | name="ARD" country=DEU type=broadcaster
  en: ARD
  ar: إيه آر دي; القناة الأولى الألمانية
  ru: ARD
  zh: 德国电视一台
  fr: ARD
  es: ARD
ANSA | name="ANSA" country=ITA type=agency
  en: ANSA; Ansa
  ar: أنسا; وكالة أنسا; وكالة الأنباء الإيطالية
  ru: ANSA; АНСА
  zh: 安莎社; 安莎通讯社
  fr: Ansa; ANSA
  es: ANSA; Ansa
Adnkronos | name="Adnkronos" country=ITA type=agency
  en: Adnkronos
  ar: أدنكرونوس; وكالة آكي
  ru: Adnkronos
  zh: 阿德恩克罗诺斯通讯社
  fr: Adnkronos
  es: Adnkronos
Corriere della Sera | name="Corriere della Sera" country=ITA type=paper
  en: Corriere della Sera
  ar: كورييري ديلا سيرا
  ru: Corriere della Sera; Коррьере делла сера
  zh: 晚邮报; 《晚邮报》
  fr: Corriere della Sera
  es: Corriere della Sera
La Repubblica | name="La Repubblica" country=ITA type=paper
  en: La Repubblica
  ar: لا ريبوبليكا
  ru: La Repubblica
  zh: 《共和国报》
  fr: La Repubblica
  es: La Repubblica
La Stampa | name="La Stampa" country=ITA type=paper
  en: La Stampa
  ar: لا ستامبا
  ru: La Stampa
  zh: 意大利《新闻报》
  fr: La Stampa
  es: La Stampa
Rai | name="Rai" country=ITA type=broadcaster
  en: Rai; RAI
  ar: راي الإيطالية; تلفزيون راي
  ru: RAI
  zh: 意大利广播电视公司
  fr: Rai; RAI
  es: RAI; Rai
EFE | name="EFE" country=ESP type=agency
  en: EFE; Efe
  ar: إفي; وكالة إفي
  ru: EFE; ЭФЭ
  zh: 埃菲社
  fr: EFE; Efe
  es: EFE; Efe
Europa Press | name="Europa Press" country=ESP type=agency
  en: Europa Press
  ar: أوروبا برس
  ru: Европа Пресс; Europa Press
  zh: 欧罗巴通讯社; 欧洲新闻社
  fr: Europa Press
  es: Europa Press
El País | name="El País" country=ESP type=paper
  en: El País; El Pais
  ar: إلباييس; إل باييس; الباييس
  ru: El País; Паис
  zh: 《国家报》
  fr: El País
  es: diario El País; periódico El País
El Mundo | name="El Mundo" country=ESP type=paper
  en: El Mundo
  ar: إلموندو; إل موندو
  ru: El Mundo; Мундо
  zh: 西班牙《世界报》
  fr: El Mundo
  es: diario El Mundo; periódico El Mundo
La Vanguardia | name="La Vanguardia" country=ESP type=paper
  en: La Vanguardia
  ar: لا فانغوارديا
  ru: La Vanguardia
  zh: 《先锋报》
  fr: La Vanguardia
  es: diario La Vanguardia; periódico La Vanguardia
ABC (Spain) | name="ABC" country=ESP type=paper
  en: ABC newspaper
  ar: صحيفة آ بي ثي
  ru: ABC
  zh: 《阿贝赛报》
  fr: ABC
  es: ABC
RTVE | name="RTVE" country=ESP type=broadcaster
  en: RTVE; TVE
  ar: هيئة الإذاعة والتلفزيون الإسبانية
  ru: RTVE
  zh: 西班牙广播电视公司
  fr: RTVE
  es: RTVE; TVE; Radio Nacional de España; RNE
Cadena SER | name="Cadena SER" country=ESP type=broadcaster
  en: Cadena SER
  ar: كادينا سير
  ru: Cadena SER
  zh: 西班牙塞尔电台
  fr: Cadena SER
  es: Cadena SER
Lusa | name="Lusa" country=PRT type=agency
  en: Lusa
  ar: لوسا; وكالة لوسا
  ru: Lusa; Луза
  zh: 卢萨社; 葡新社; 葡萄牙卢萨通讯社
  fr: Lusa
  es: Lusa
Belga | name="Belga" country=BEL type=agency
  en: Belga
  ar: وكالة بلغا
  ru: Belga
  zh: 比利时通讯社
  fr: Belga; agence Belga
  es: agencia Belga
Le Soir | name="Le Soir" country=BEL type=paper
  en: Le Soir
  ar: لوسوار
  ru: Le Soir
  zh: 比利时晚报; 比利时《晚报》
  fr: journal Le Soir; quotidien Le Soir
  es: Le Soir
ANP | name="ANP" country=NLD type=agency
  en: ANP
  ar: وكالة الأنباء الهولندية
  ru: ANP
  zh: 荷兰通讯社; 荷通社
  fr: ANP
  es: ANP
De Telegraaf | name="De Telegraaf" country=NLD type=paper
  en: De Telegraaf; De Volkskrant
  ar: دي تلغراف الهولندية
  ru: De Telegraaf
  zh: 荷兰电讯报; 《电讯报》
  fr: De Telegraaf
  es: De Telegraaf
Swissinfo | name="Swissinfo" country=CHE type=site
  en: Swissinfo; swissinfo
  ar: سويس إنفو
  ru: Swissinfo
  zh: 瑞士资讯
  fr: Swissinfo
  es: Swissinfo
Neue Zürcher Zeitung | name="Neue Zürcher Zeitung" country=CHE type=paper
  en: Neue Zürcher Zeitung; NZZ
  ar: نويه تسورشر تسايتونغ
  ru: Neue Zürcher Zeitung; NZZ
  zh: 《新苏黎世报》
  fr: Neue Zürcher Zeitung; NZZ
  es: Neue Zürcher Zeitung; NZZ
Le Temps | name="Le Temps" country=CHE type=paper
  en: Le Temps
  ar: لو تان; لوتان
  ru: Le Temps
  zh: 瑞士时报; 瑞士《时报》
  fr: journal Le Temps; quotidien Le Temps
  es: Le Temps
APA | name="Austria Press Agency" country=AUT type=agency
  en: Austria Press Agency
  ar: وكالة الأنباء النمساوية
  ru: APA
  zh: 奥地利通讯社; 奥新社
  fr: Austria Presse Agentur
  es: Austria Presse Agentur
Die Presse | name="Die Presse" country=AUT type=paper
  en: Die Presse
  ar: دي برسه
  ru: Die Presse
  zh: 新闻报（奥地利）
  fr: Die Presse
  es: Die Presse
PAP | name="Polish Press Agency" country=POL type=agency
  en: PAP; Polish Press Agency
  ar: وكالة الأنباء البولندية; باب البولندية
  ru: PAP; ПАП; Польское агентство печати; Польского агентства печати; Польскому агентству печати; Польским агентством печати; Польском агентстве печати
  zh: 波兰通讯社; 波通社
  fr: PAP
  es: PAP
Rzeczpospolita | name="Rzeczpospolita" country=POL type=paper
  en: Rzeczpospolita
  ar: جيتشبوسبوليتا
  ru: Rzeczpospolita; Речь Посполита
  zh: 共和国报（波兰）; 波兰《共和国报》
  fr: Rzeczpospolita
  es: Rzeczpospolita
CTK | name="CTK" country=CZE type=agency
  en: CTK; ČTK; Czech News Agency
  ar: وكالة الأنباء التشيكية
  ru: ЧТК
  zh: 捷克通讯社; 捷通社
  fr: CTK
  es: CTK
TASR | name="TASR" country=SVK type=agency
  en: TASR
  ar: وكالة الأنباء السلوفاكية
  ru: TASR
  zh: 斯洛伐克通讯社; 斯通社
  fr: TASR
  es: TASR
MTI | name="MTI" country=HUN type=agency
  en: MTI
  ar: إم تي آي المجرية; وكالة الأنباء المجرية
  ru: MTI; МТИ
  zh: 匈通社; 匈牙利通讯社
  fr: MTI
  es: MTI
Agerpres | name="Agerpres" country=ROU type=agency
  en: Agerpres; AGERPRES
  ar: أجربريس
  ru: Аджерпрес; Agerpres
  zh: 罗马尼亚通讯社; 罗通社
  fr: Agerpres
  es: Agerpres
BTA | name="Bulgarian News Agency" country=BGR type=agency
  en: BTA; Bulgarian News Agency
  ar: وكالة الأنباء البلغارية
  ru: БТА
  zh: 保通社; 保加利亚通讯社
  fr: BTA
  es: BTA
Tanjug | name="Tanjug" country=SRB type=agency
  en: Tanjug
  ar: تانيوغ; تانيوج; وكالة تانيوغ
  ru: Танюг; Танюга; Танюгу; Танюгом; Танюге
  zh: 南通社; 塞尔维亚南通社; 塞通社
  fr: Tanjug
  es: Tanjug
Politika | name="Politika" country=SRB type=paper
  en: Politika
  ar: بوليتيكا الصربية
  ru: Политика
  zh: 政治报（塞尔维亚）; 塞尔维亚《政治报》
  fr: Politika
  es: Politika
Hina | name="Hina" country=HRV type=agency
  en: Hina; HINA
  ar: هينا; وكالة الأنباء الكرواتية
  ru: HINA; ХИНА
  zh: 克罗地亚通讯社; 克通社
  fr: Hina
  es: Hina
STA | name="Slovenian Press Agency" country=SVN type=agency
  en: Slovenian Press Agency
  ar: وكالة الأنباء السلوفينية
  ru: STA
  zh: 斯洛文尼亚通讯社
  fr: agence STA
  es: agencia STA
MIA | name="MIA" country=MKD type=agency
  en: MIA news agency
  ar: وكالة الأنباء المقدونية
  ru: МИА
  zh: 北马其顿通讯社; 马新社（北马其顿）
  fr: agence MIA
  es: agencia MIA
ATA | name="Albanian Telegraphic Agency" country=ALB type=agency
  en: Albanian Telegraphic Agency
  ar: وكالة الأنباء الألبانية
  ru: АТА
  zh: 阿尔巴尼亚通讯社; 阿通社（阿尔巴尼亚）
  fr: Agence télégraphique albanaise
  es: Agencia Telegráfica Albanesa
AMNA | name="Athens-Macedonian News Agency" country=GRC type=agency
  en: Athens-Macedonian News Agency; ANA-MPA; AMNA
  ar: وكالة الأنباء اليونانية
  ru: АНА-МПА; Афинско-Македонское агентство; Афинско-Македонского агентства; Афинско-Македонскому агентству; Афинско-Македонским агентством; Афинско-Македонском агентстве
  zh: 雅典-马其顿通讯社
  fr: ANA; ANA-MPA
  es: ANA-MPA
Kathimerini | name="Kathimerini" country=GRC type=paper
  en: Kathimerini; Ekathimerini
  ar: كاثيميريني
  ru: Катимерини
  zh: 每日报; 希腊《每日报》
  fr: Kathimerini
  es: Kathimerini
CNA (Cyprus) | name="Cyprus News Agency" country=CYP type=agency
  en: Cyprus News Agency
  ar: وكالة الأنباء القبرصية
  ru: Кипрское агентство новостей; Кипрского агентства новостей; Кипрскому агентству новостей; Кипрским агентством новостей; Кипрском агентстве новостей
  zh: 塞浦路斯通讯社
  fr: Agence chypriote de presse
  es: Agencia de Noticias de Chipre
TT | name="TT" country=SWE type=agency
  en: TT news agency
  ar: وكالة الأنباء السويدية
  ru: TT
  zh: 瑞典通讯社; 每日新闻报（瑞典）
NTB | name="NTB" country=NOR type=agency
  en: NTB
  ar: وكالة الأنباء النرويجية
  ru: NTB
  zh: 挪威通讯社; 晚邮报（挪威）
  fr: NTB
  es: NTB
Ritzau | name="Ritzau" country=DNK type=agency
  en: Ritzau
  ar: ريتساو
  ru: Ritzau; Ритцау
  zh: 丹麦里曹通讯社; 里曹社
  fr: Ritzau
  es: Ritzau
STT | name="STT" country=FIN type=agency
  en: STT
  ar: وكالة الأنباء الفنلندية
  ru: STT
  zh: 芬兰通讯社
ERR | name="ERR" country=EST type=broadcaster caps
  en: ERR News
  ar: هيئة الإذاعة الإستونية
  ru: ERR
  zh: 爱沙尼亚公共广播公司
  fr: ERR News
  es: ERR News
Delfi | name="Delfi" type=site
  en: Delfi
  ar: ديلفي
  ru: Delfi
  zh: 德尔菲新闻网
  fr: Delfi
  es: Delfi
LETA | name="LETA" country=LVA type=agency
  en: LETA
  ar: ليتا; وكالة ليتا
  ru: LETA; ЛЕТА
  zh: 列塔通讯社; 拉脱维亚通讯社
  fr: LETA
  es: LETA
BNS | name="Baltic News Service" country=LTU type=agency
  en: BNS; Baltic News Service
  ar: وكالة أنباء البلطيق
  ru: BNS
  zh: 波罗的海通讯社
  fr: BNS
  es: BNS
RTÉ | name="RTÉ" country=IRL type=broadcaster
  en: RTÉ; RTE
  ar: آر تي إي الأيرلندية
  ru: RTÉ
  zh: 爱尔兰广播电视台
  fr: RTÉ
  es: RTÉ
Euronews | name="Euronews" type=broadcaster
  en: Euronews
  ar: يورونيوز
  ru: Euronews; Евроньюс
  zh: 欧洲新闻台; 欧洲新闻电视台
  fr: Euronews
  es: Euronews
Euractiv | name="Euractiv" type=site
  en: Euractiv
  ar: يوراكتيف
  ru: Euractiv
  zh: 欧洲动态网
  fr: Euractiv
  es: Euractiv
Vatican News | name="Vatican News" country=VAT type=site
  en: Vatican News; Vatican Radio
  ar: فاتيكان نيوز; أخبار الفاتيكان
  ru: Vatican News
  zh: 梵蒂冈新闻网
  fr: Vatican News
  es: Vatican News
Al Jazeera | name="Al Jazeera" country=QAT type=broadcaster
  en: Al Jazeera; Al-Jazeera; Aljazeera
  ar: قناة الجزيرة; الجزيرة نت; شبكة الجزيرة; الجزيرة القطرية; الجزيرة مباشر
  ru: Аль-Джазира; Аль-Джазиры; Аль-Джазире; Аль-Джазиру; Аль-Джазирой; Аль-Джазироя; Аль-Джазирою; Аль-Джазироем; Аль-Джазирое; Al Jazeera
  zh: 半岛电视台; 卡塔尔半岛电视台
  fr: Al Jazeera; Al-Jazira; Al-Jazeera
  es: Al Jazeera; Al Yazira; Al Yazeera
QNA | name="Qatar News Agency" country=QAT type=agency
  en: QNA; Qatar News Agency
  ar: وكالة الأنباء القطرية
  ru: QNA; Катарское агентство новостей; Катарского агентства новостей; Катарскому агентству новостей; Катарским агентством новостей; Катарском агентстве новостей
  zh: 卡塔尔通讯社; 卡通社
  fr: QNA; Agence de presse qatarie
  es: QNA
Al-Sharq | name="Al-Sharq" country=QAT type=paper
  en: Al-Sharq; Al Sharq; Al-Raya
  ar: صحيفة الشرق القطرية; صحيفة الراية; العرب القطرية
  ru: Аш-Шарк
  zh: 东方报（卡塔尔）
  fr: Al-Sharq
  es: Al Sharq
Al Arabiya | name="Al Arabiya" country=SAU type=broadcaster
  en: Al Arabiya; Al-Arabiya; Al Hadath; Al-Hadath
  ar: قناة العربية; العربية نت; العربية.نت; قناة الحدث; العربية/الحدث; العربية والحدث
  ru: Аль-Арабия; Аль-Арабии; Аль-Арабию; Аль-Хадас; Al Arabiya; Al Hadath
  zh: 阿拉比亚电视台; 阿拉伯卫星电视台; 哈达斯电视台
  fr: Al-Arabiya; Al Arabiya; Al-Hadath
  es: Al Arabiya; Al Hadath
SPA | name="Saudi Press Agency" country=SAU type=agency
  en: SPA; Saudi Press Agency
  ar: وكالة الأنباء السعودية; واس
  ru: SPA; Саудовское агентство печати; Саудовского агентства печати; Саудовскому агентству печати; Саудовским агентством печати; Саудовском агентстве печати
  zh: 沙特通讯社; 沙通社
  fr: SPA; Agence de presse saoudienne
  es: SPA; Agencia de Prensa Saudí
Asharq News | name="Asharq News" country=SAU type=broadcaster
  en: Asharq News; Asharq Business
  ar: الشرق للأخبار; الشرق نيوز; قناة الشرق; اقتصاد الشرق
  ru: Аш-Шарк ньюс; Asharq News
  zh: 东方新闻台
  fr: Asharq News
  es: Asharq News
Arab News | name="Arab News" country=SAU type=paper
  en: Arab News
  ar: عرب نيوز
  ru: Arab News
  zh: 阿拉伯新闻; 《阿拉伯新闻》
  fr: Arab News
  es: Arab News
Okaz | name="Okaz" country=SAU type=paper
  en: Okaz
  ar: صحيفة عكاظ; صحيفة الرياض
  ru: Оказ
  zh: 欧卡兹报; 《欧卡兹报》
  fr: Okaz
  es: Okaz
WAM | name="WAM" country=ARE type=agency
  en: WAM; Emirates News Agency
  ar: وام; وكالة أنباء الإمارات
  ru: WAM; Эмиратское агентство новостей; Эмиратского агентства новостей; Эмиратскому агентству новостей; Эмиратским агентством новостей; Эмиратском агентстве новостей
  zh: 阿联酋通讯社; 阿通社
  fr: WAM; agence WAM
  es: WAM
The National | name="The National" country=ARE type=paper
  en: National newspaper
  ar: ذا ناشيونال; ذا ناشونال
  ru: The National
  zh: 《国民报》
  fr: The National
  es: The National
Sky News Arabia | name="Sky News Arabia" country=ARE type=broadcaster
  en: Sky News Arabia
  ar: سكاي نيوز عربية; سكاي نيوز عربيه
  ru: Sky News Arabia
  zh: 天空新闻阿拉伯语频道; 阿拉伯天空新闻
  fr: Sky News Arabia
  es: Sky News Arabia
Al-Ittihad | name="Al-Ittihad" country=ARE type=paper
  en: Al-Ittihad; Al Khaleej; Al Bayan
  ar: صحيفة الاتحاد; صحيفة الخليج; صحيفة البيان; الإمارات اليوم
  ru: Аль-Иттихад
  zh: 联合报（阿联酋）
  fr: Al-Ittihad
  es: Al Ittihad
KUNA | name="Kuwait News Agency" country=KWT type=agency
  en: KUNA; Kuna; Kuwait News Agency
  ar: وكالة كونا; وكالة الأنباء الكويتية
  ru: КУНА; KUNA
  zh: 科威特通讯社; 科通社
  fr: Kuna; KUNA
  es: KUNA
Al-Qabas | name="Al-Qabas" country=KWT type=paper
  en: Al-Qabas; Al Rai
  ar: صحيفة القبس; القبس الكويتية; صحيفة الراي; الراي الكويتية; السياسة الكويتية; الجريدة الكويتية
  ru: Аль-Кабас
  zh: 政治报（科威特）
  fr: Al-Qabas
  es: Al Qabas
BNA | name="Bahrain News Agency" country=BHR type=agency
  en: BNA; Bahrain News Agency
  ar: وكالة أنباء البحرين
  ru: BNA
  zh: 巴林通讯社; 巴通社
  fr: BNA
  es: BNA
ONA | name="Oman News Agency" country=OMN type=agency
  en: ONA; Oman News Agency
  ar: وكالة الأنباء العمانية
  ru: ONA
  zh: 阿曼通讯社
  fr: ONA
  es: ONA
MENA | name="Middle East News Agency" country=EGY type=agency
  en: MENA; Middle East News Agency
  ar: وكالة أنباء الشرق الأوسط; أ ش أ; أ.ش.أ
  ru: МЕНА; MENA
  zh: 中东通讯社; 中东社
  fr: Mena; MENA
  es: MENA
Al-Ahram | name="Al-Ahram" country=EGY type=paper
  en: Al-Ahram; Al Ahram; Ahram Online
  ar: الأهرام; صحيفة الأهرام; بوابة الأهرام
  ru: Аль-Ахрам
  zh: 《金字塔报》
  fr: Al-Ahram
  es: Al Ahram
Youm7 | name="Youm7" country=EGY type=paper
  en: Youm7; Al-Youm Al-Sabea
  ar: اليوم السابع; صحيفة الشروق
  ru: Аль-Яум ас-Сабиа
  zh: 第七日报; 《第七日报》
  fr: Youm7
  es: Youm7
Al-Qahera News | name="Al-Qahera News" country=EGY type=broadcaster
  en: Al-Qahera News; Al Qahera News; Extra News
  ar: القاهرة الإخبارية; قناة القاهرة الإخبارية; إكسترا نيوز
  ru: Аль-Кахира аль-Ихбария; Al Qahera News
  zh: 开罗新闻台; 开罗新闻电视台
  fr: Al-Qahera News
  es: Al Qahera News
Petra | name="Petra" country=JOR type=agency ambiguous
  en: Petra news agency; Jordan News Agency
  ar: بترا; وكالة الأنباء الأردنية; وكالة بترا
  ru: Иорданское агентство новостей; Иорданского агентства новостей; Иорданскому агентству новостей; Иорданским агентством новостей; Иорданском агентстве новостей
  zh: 约旦通讯社; 佩特拉通讯社
  fr: agence Petra
  es: agencia Petra
Al Mamlaka | name="Al Mamlaka" country=JOR type=broadcaster
  en: Al Mamlaka TV; Al-Ghad
  ar: قناة المملكة; صحيفة الغد; صحيفة الرأي; الغد الأردنية
  zh: 王国电视台
SANA | name="SANA" country=SYR type=agency
  en: SANA; Syrian Arab News Agency
  ar: سانا; وكالة سانا; الوكالة العربية السورية للأنباء; وكالة الأنباء السورية
  ru: SANA; агентство САНА; агентства САНА; агентству САНА; агентством САНА; агентстве САНА
  zh: 叙利亚通讯社; 叙通社; 阿拉伯叙利亚通讯社
  fr: Sana; SANA
  es: SANA
Enab Baladi | name="Enab Baladi" country=SYR type=site
  en: Enab Baladi
  ar: عنب بلدي
  ru: Энаб Балади
  zh: 本地葡萄
  fr: Enab Baladi
  es: Enab Baladi
SOHR | name="Syrian Observatory for Human Rights" type=monitor
  en: Syrian Observatory for Human Rights; SOHR
  ar: المرصد السوري لحقوق الإنسان; المرصد السوري
  ru: Сирийская обсерватория по правам человека; Сирийской обсерватории по правам человека; Сирийскую обсерваторию по правам человека; Сирийской обсерваторией по правам человека
  zh: 叙利亚人权观察组织; 叙利亚人权观测站
  fr: Observatoire syrien des droits de l'homme; OSDH
  es: Observatorio Sirio de Derechos Humanos; Observatorio Sirio para los Derechos Humanos
NNA | name="National News Agency" country=LBN type=agency
  en: NNA; National News Agency
  ar: الوكالة الوطنية للإعلام
  ru: NNA; Национальное информационное агентство Ливана; Национального информационного агентства Ливана; Национальному информационному агентству Ливана; Национальным информационным агентством Ливана; Национальном информационном агентстве Ливана
  zh: 黎巴嫩国家通讯社; 黎通社
  fr: Agence nationale d'information
  es: NNA; Agencia Nacional de Noticias libanesa
Al-Mayadeen | name="Al-Mayadeen" country=LBN type=broadcaster
  en: Al-Mayadeen; Al Mayadeen
  ar: قناة الميادين; الميادين نت
  ru: Аль-Маядин
  zh: 广场电视台; 马亚丁电视台
  fr: Al-Mayadeen
  es: Al Mayadeen
Al-Manar | name="Al-Manar" country=LBN type=broadcaster
  en: Al-Manar; Al Manar
  ar: قناة المنار
  ru: Аль-Манар
  zh: 灯塔电视台
  fr: Al-Manar
  es: Al Manar
An-Nahar | name="An-Nahar" country=LBN type=paper
  en: An-Nahar; Annahar
  ar: النهار اللبنانية; صحيفة النهار
  ru: Ан-Нахар
  zh: 《白天报》; 东方日报（黎巴嫩）
  fr: An-Nahar
  es: An Nahar
WAFA | name="WAFA" country=PSE type=agency
  en: WAFA; Wafa
  ar: وكالة وفا; وكالة الأنباء الفلسطينية; وكالة الأنباء والمعلومات الفلسطينية
  ru: WAFA; ВАФА
  zh: 巴勒斯坦通讯社; 巴通社（瓦法）; 瓦法通讯社
  fr: Wafa; WAFA
  es: WAFA
Ma'an | name="Ma'an" country=PSE type=agency
  en: Ma'an News Agency
  ar: وكالة معا; وكالة شهاب
  ru: Маан
  zh: 马安通讯社
  fr: agence Maan
  es: agencia Maan
Haaretz | name="Haaretz" country=ISR type=paper
  en: Haaretz; Ha'aretz
  ar: هآرتس; صحيفة هآرتس
  ru: Гаарец; Haaretz; Ха-Арец
  zh: 《国土报》
  fr: Haaretz
  es: Haaretz
Times of Israel | name="Times of Israel" country=ISR type=site
  en: Times of Israel
  ar: تايمز أوف إسرائيل
  ru: Times of Israel; The Times of Israel
  zh: 以色列时报; 《以色列时报》
  fr: Times of Israel
  es: Times of Israel
Jerusalem Post | name="Jerusalem Post" country=ISR type=paper
  en: Jerusalem Post
  ar: جيروزاليم بوست
  ru: Jerusalem Post
  zh: 耶路撒冷邮报; 《耶路撒冷邮报》
  fr: Jerusalem Post
  es: Jerusalem Post
Yedioth Ahronoth | name="Yedioth Ahronoth" country=ISR type=paper
  en: Yedioth Ahronoth; Ynet; ynet; Yediot Aharonot
  ar: يديعوت أحرونوت; واي نت
  ru: Едиот Ахронот; Ynet
  zh: 《新消息报》; 以色列新闻网
  fr: Yedioth Aharonoth; Ynet
  es: Yedioth Ahronoth; Ynet
Maariv | name="Maariv" country=ISR type=paper
  en: Maariv
  ar: معاريف
  ru: Маарив
  zh: 晚报（以色列）
  fr: Maariv
  es: Maariv
Kan | name="Kan" country=ISR type=broadcaster ambiguous
  en: Kan public broadcaster; Kan 11
  ar: هيئة البث الإسرائيلية; كان 11; القناة 12; القناة 13; القناة 14; القناة 12 الإسرائيلية; القناة 13 الإسرائيلية
  ru: телеканал Кан; телерадиокорпорация Кан; Гостелерадио Израиля; 12-й канал
  zh: 以色列公共广播公司; 以色列公共广播电视公司; 以色列广播公司; 以色列第12频道
  fr: Kan
  es: Kan
INA | name="Iraqi News Agency" country=IRQ type=agency
  en: INA; Iraqi News Agency
  ar: وكالة الأنباء العراقية
  ru: INA; Иракское агентство новостей; Иракского агентства новостей; Иракскому агентству новостей; Иракским агентством новостей; Иракском агентстве новостей
  zh: 伊拉克通讯社; 伊拉克国家通讯社
  fr: INA
  es: INA
Rudaw | name="Rudaw" country=IRQ type=broadcaster
  en: Rudaw
  ar: رووداو; السومرية نيوز
  ru: Рудав; Rudaw
  zh: 鲁道媒体; 鲁道电视台
  fr: Rudaw
  es: Rudaw
Saba | name="Saba" country=YEM type=agency ambiguous
  en: Saba news agency; Saba News Agency
  ar: سبأ; وكالة سبأ; سبأ نت; وكالة الأنباء اليمنية
  ru: САБА; агентство САБА; агентства САБА; агентству САБА; агентством САБА; агентстве САБА
  zh: 萨巴通讯社; 也门通讯社; 萨巴新闻社
  fr: agence Saba
  es: agencia Saba
Al Masirah | name="Al Masirah" country=YEM type=broadcaster
  en: Al Masirah; Al-Masirah
  ar: قناة المسيرة
  ru: Аль-Масира
  zh: 马西拉电视台
  fr: Al-Massirah; Al-Masirah
  es: Al Masirah
IRNA | name="IRNA" country=IRN type=agency
  en: IRNA; Irna; Islamic Republic News Agency
  ar: إرنا; وكالة إرنا; وكالة أنباء الجمهورية الإسلامية; ارنا
  ru: IRNA; ИРНА
  zh: 伊通社; 伊朗伊斯兰共和国通讯社; 伊朗国家通讯社
  fr: Irna; IRNA
  es: IRNA
Tasnim | name="Tasnim" country=IRN type=agency
  en: Tasnim; Tasnim News Agency
  ar: تسنيم; وكالة تسنيم
  ru: Тасним; Tasnim
  zh: 塔斯尼姆通讯社; 塔斯尼姆新闻社
  fr: Tasnim
  es: Tasnim
Fars | name="Fars News Agency" country=IRN type=agency
  en: Fars; Fars News Agency; Fars news agency
  ar: وكالة فارس; وكالة أنباء فارس
  ru: Фарс; Fars
  zh: 法尔斯通讯社; 法斯通讯社
  fr: Fars; agence Fars
  es: Fars; agencia Fars
Mehr | name="Mehr News Agency" country=IRN type=agency
  en: Mehr; Mehr News Agency
  ar: وكالة مهر
  ru: Мехр; Mehr
  zh: 迈赫尔通讯社; 梅尔通讯社
  fr: Mehr; agence Mehr
  es: Mehr; agencia Mehr
ISNA | name="ISNA" country=IRN type=agency
  en: ISNA; Isna; Iranian Students' News Agency; Iranian Students News Agency
  ar: إسنا; وكالة إيسنا; إيسنا
  ru: ISNA; ИСНА
  zh: 伊朗学生通讯社; 伊学通
  fr: Isna; ISNA
  es: ISNA
Press TV | name="Press TV" country=IRN type=broadcaster
  en: Press TV; IRIB; Al-Alam
  ar: برس تي في; قناة العالم; هيئة الإذاعة والتلفزيون الإيرانية
  ru: Press TV; Пресс-ТВ; IRIB
  zh: 伊朗英语新闻电视台; 伊朗国家电视台; 伊朗伊斯兰共和国广播电视台
  fr: Press TV; IRIB; Al-Alam
  es: Press TV; IRIB; HispanTV
Tehran Times | name="Tehran Times" country=IRN type=paper
  en: Tehran Times
  ar: طهران تايمز
  ru: Tehran Times
  zh: 德黑兰时报; 《德黑兰时报》; 世界报（伊朗）
  fr: Tehran Times
  es: Tehran Times
Iran International | name="Iran International" country=GBR type=broadcaster
  en: Iran International
  ar: إيران إنترناشيونال; إيران إنترناشونال
  ru: Iran International; Иран Интернешнл
  zh: 伊朗国际电视台
  fr: Iran International
  es: Iran International
Anadolu | name="Anadolu" country=TUR type=agency
  en: Anadolu; Anadolu Agency; Anadolu Ajansi
  ar: الأناضول; وكالة الأناضول; وكالة أنباء الأناضول
  ru: Anadolu; Анадолу
  zh: 阿纳多卢通讯社; 阿纳多卢社; 阿纳多卢新闻社; 安纳多卢通讯社
  fr: Anadolu; agence Anadolu
  es: Anadolu; agencia Anadolu; Anadolu Ajansi
TRT | name="TRT" country=TUR type=broadcaster
  en: TRT; TRT World; TRT Haber
  ar: تي آر تي; تي آر تي عربي; تي ري تي
  ru: TRT; ТРТ
  zh: 土耳其广播电视公司; 土耳其广播电视台
  fr: TRT; TRT World
  es: TRT; TRT World
Hürriyet | name="Hürriyet" country=TUR type=paper
  en: Hurriyet; Hürriyet; Hurriyet Daily News
  ar: حرييت; صحيفة حرييت
  ru: Хюрриет; Hürriyet
  zh: 《自由报》
  fr: Hürriyet
  es: Hürriyet; Hurriyet
IHA | name="IHA" country=TUR type=agency
  en: DHA; Ihlas News Agency; Ihlas
  ar: إخلاص للأنباء
  ru: IHA
  zh: 伊赫拉斯通讯社
MAP | name="Maghreb Arab Press" country=MAR type=agency caps
  en: Maghreb Arab Press; MAP; Maghreb Arabe Presse
  ar: وكالة المغرب العربي للأنباء; لاماب
  ru: МАП; MAP
  zh: 马格里布阿拉伯通讯社; 阿拉伯马格里布通讯社; 马通社
  fr: MAP; Maghreb Arabe Presse
  es: MAP; Magreb Árabe Press
Hespress | name="Hespress" country=MAR type=site
  en: Hespress
  ar: هسبريس; اليوم 24
  ru: Hespress
  zh: 赫斯新闻网
  fr: Hespress
  es: Hespress
APS | name="Algeria Press Service" country=DZA type=agency
  en: APS; Algeria Press Service
  ar: وكالة الأنباء الجزائرية
  ru: АПС; APS
  zh: 阿尔及利亚通讯社; 阿通社（阿尔及利亚）; 阿尔及利亚新闻社
  fr: APS; Algérie presse service
  es: APS; Servicio de Prensa de Argelia
El Khabar | name="El Khabar" country=DZA type=paper
  en: El Khabar; El Watan
  ar: صحيفة الخبر; الخبر الجزائرية; الوطن الجزائرية
  ru: Эль-Хабар
  zh: 消息报（阿尔及利亚）
  fr: El Khabar; El Watan
  es: El Khabar; El Watan
TAP | name="Tunis Afrique Presse" country=TUN type=agency caps
  en: TAP; Tunis Afrique Presse
  ar: وكالة تونس أفريقيا للأنباء; وكالة تونس إفريقيا للأنباء
  ru: ТАП; TAP
  zh: 突尼斯非洲通讯社; 突通社
  fr: TAP; Tunis Afrique Presse
  es: TAP
Mosaique FM | name="Mosaique FM" country=TUN type=broadcaster
  en: Mosaique FM; Mosaïque FM
  ar: موزاييك; موزاييك أف أم
  ru: Mosaique FM
  zh: 马赛克电台
  fr: Mosaïque FM
  es: Mosaique FM
LANA | name="LANA" country=LBY type=agency
  en: LANA
  ar: وكالة الأنباء الليبية; بوابة الوسط; عين ليبيا
  ru: LANA; ЛАНА
  zh: 利比亚通讯社; 利通社
  fr: Lana
  es: LANA
SUNA | name="Sudan News Agency" country=SDN type=agency
  en: SUNA; Sudan News Agency; Sudan Tribune
  ar: سونا; وكالة السودان للأنباء; سودان تربيون
  ru: СУНА; SUNA
  zh: 苏丹通讯社; 苏通社; 苏丹论坛报
  fr: Suna; SUNA; Sudan Tribune
  es: SUNA; Sudan Tribune
AMI | name="Agence mauritanienne d'information" country=MRT type=agency caps
  en: Agence Mauritanienne d'Information
  ar: الوكالة الموريتانية للأنباء; الأخبار الموريتانية; صحراء ميديا
  ru: АМИ
  zh: 毛里塔尼亚通讯社
  fr: Agence mauritanienne d'information; AMI
  es: Agencia Mauritana de Información
SONNA | name="SONNA" country=SOM type=agency
  en: SONNA
  ar: صونا; وكالة الأنباء الصومالية
  ru: SONNA
  zh: 索马里国家通讯社; 索通社
  fr: Sonna
  es: SONNA
SPS | name="Sahara Press Service" country=ESH type=agency
  en: Sahara Press Service
  ar: وكالة الأنباء الصحراوية
  ru: SPS
  zh: 撒哈拉通讯社
  fr: Sahara Presse Service; SPS
  es: Sahara Press Service; SPS
ENA | name="Ethiopian News Agency" country=ETH type=agency caps
  en: Ethiopian News Agency
  ar: وكالة الأنباء الإثيوبية
  ru: ЭНА
  zh: 埃塞俄比亚通讯社; 埃通社
  fr: Ethiopian News Agency
  es: Agencia Etíope de Noticias
KBC | name="KBC" country=KEN type=broadcaster
  en: KBC
  zh: 肯尼亚广播公司
New Times (Rwanda) | name="The New Times" country=RWA type=paper
  en: The New Times
  ar: ذي نيو تايمز الرواندية
  ru: The New Times
  zh: 新时代报（卢旺达）; 卢旺达《新时代报》
  fr: The New Times
  es: The New Times
Actualité.cd | name="Actualité.cd" country=COD type=site
  en: Actualite.cd; Radio Okapi
  ar: راديو أوكابي
  ru: Радио Окапи; Radio Okapi
  zh: 奥卡皮电台
  fr: Actualité.cd; Actualite.cd; Radio Okapi; Agence congolaise de presse
  es: Radio Okapi
NAN | name="News Agency of Nigeria" country=NGA type=agency caps
  en: News Agency of Nigeria; Vanguard Nigeria
  ar: وكالة أنباء نيجيريا
  ru: NAN
  zh: 尼日利亚通讯社; 尼通社
  fr: News Agency of Nigeria
  es: News Agency of Nigeria
GNA | name="Ghana News Agency" country=GHA type=agency
  en: Ghana News Agency; Joy News
  ar: وكالة أنباء غانا
  ru: GNA
  zh: 加纳通讯社; 加通社（加纳）
  fr: Ghana News Agency
  es: Ghana News Agency
AIP | name="Agence ivoirienne de presse" country=CIV type=agency
  en: Agence Ivoirienne de Presse
  ar: وكالة الأنباء الإيفوارية
  ru: AIP
  zh: 科特迪瓦通讯社
  fr: Agence ivoirienne de presse; AIP
  es: Agence Ivoirienne de Presse
APS (Senegal) | name="Agence de presse sénégalaise" country=SEN type=agency
  en: Agence de Presse Senegalaise
  ar: وكالة الأنباء السنغالية
  ru: Сеневеб
  zh: 塞内加尔通讯社; 塞通社（塞内加尔）
  fr: Agence de presse sénégalaise
  es: Agencia de Prensa Senegalesa
ORTM | name="ORTM" country=MLI type=broadcaster
  en: ORTM
  ar: أو آر تي إم; مالي ويب
  ru: ORTM
  zh: 马里国家电视台; 马里广播电视台
  fr: ORTM
  es: ORTM
AIB | name="Agence d'information du Burkina" country=BFA type=agency
  en: Agence d'Information du Burkina; Burkina 24
  ar: وكالة أنباء بوركينا
  ru: AIB
  zh: 布基纳法索通讯社
  fr: Agence d'information du Burkina; AIB; Burkina24
  es: Agencia de Información de Burkina
SABC | name="SABC" country=ZAF type=broadcaster
  en: SABC
  ar: إس إيه بي سي
  ru: SABC
  zh: 南非广播公司; 南非国家广播公司
  fr: SABC
  es: SABC
Angop | name="Angop" country=AGO type=agency
  en: Angop; ANGOP
  ar: أنجوب; أنغوب
  ru: Ангоп; ANGOP
  zh: 安哥拉通讯社; 安通社
  fr: Angop
  es: Angop
AIM | name="Agência de Informação de Moçambique" country=MOZ type=agency caps
  en: Mozambique News Agency
  ar: وكالة أنباء موزمبيق
  ru: AIM
  zh: 莫桑比克通讯社
  fr: Agence d'information du Mozambique
  es: Agencia de Información de Mozambique
Herald (Zimbabwe) | name="The Herald" country=ZWE type=paper
  en: Herald newspaper
  ar: ذي هيرالد الزيمبابوية
  ru: The Herald
  zh: 先驱报; 津巴布韦《先驱报》
  fr: The Herald
  es: The Herald
PANA | name="Panapress" type=agency
  en: Panapress; PANA
  ar: بانابرس
  ru: Панапресс
  zh: 泛非通讯社
  fr: Panapress; Pana
  es: Panapress
APA News | name="APA News" type=agency
  en: APA News; APAnews; African Press Agency
  ar: وكالة الصحافة الأفريقية
  ru: APA News
  zh: 非洲新闻社
  fr: APA News; Agence de presse africaine; APAnews
  es: APA News
Prensa Latina | name="Prensa Latina" country=CUB type=agency
  en: Prensa Latina
  ar: برنسا لاتينا; برينسا لاتينا
  ru: Пренса Латина
  zh: 拉丁美洲通讯社; 拉美社
  fr: Prensa Latina
  es: Prensa Latina
Granma | name="Granma" country=CUB type=paper
  en: Granma
  ar: غرانما
  ru: Гранма
  zh: 格拉玛报; 《格拉玛报》
  fr: Granma
  es: Granma
teleSUR | name="teleSUR" country=VEN type=broadcaster
  en: teleSUR; TeleSUR; Telesur; TeleSur
  ar: تيليسور; تلسور
  ru: TeleSUR; Телесур
  zh: 南方电视台
  fr: TeleSur; Telesur
  es: teleSUR; TeleSUR; Telesur
AVN | name="Agencia Venezolana de Noticias" country=VEN type=agency
  en: AVN; Agencia Venezolana de Noticias
  ar: وكالة الأنباء الفنزويلية
  ru: AVN
  zh: 委内瑞拉通讯社
  fr: AVN
  es: AVN; Agencia Venezolana de Noticias; Venezolana de Televisión
Notimex | name="Notimex" country=MEX type=agency
  en: Notimex
  ar: نوتيمكس
  ru: Notimex; Нотимекс
  zh: 墨西哥通讯社; 墨通社
  fr: Notimex
  es: Notimex
La Jornada | name="La Jornada" country=MEX type=paper
  en: La Jornada
  ar: لا خورنادا
  ru: La Jornada
  zh: 每日报（墨西哥）; 墨西哥《每日报》
  fr: La Jornada
  es: diario La Jornada; periódico La Jornada
Télam | name="Télam" country=ARG type=agency
  en: Telam; Télam
  ar: تيلام
  ru: Télam; Телам
  zh: 美洲通讯社; 阿根廷美洲通讯社
  fr: Télam; Telam
  es: Télam; Telam
Clarín | name="Clarín" country=ARG type=paper
  en: Clarin; Clarín
  ar: كلارين
  ru: Clarín; Кларин
  zh: 《号角报》; 信息网（阿根廷）
  fr: Clarín
  es: Clarín
Agência Brasil | name="Agência Brasil" country=BRA type=agency
  en: Agencia Brasil; Agência Brasil
  ar: أجنسيا برازيل; وكالة البرازيل
  ru: Agência Brasil
  zh: 巴西通讯社; 巴西国家通讯社
  fr: Agência Brasil; Agencia Brasil
  es: Agencia Brasil; Agência Brasil
Folha de S.Paulo | name="Folha de S.Paulo" country=BRA type=paper
  en: Folha de S.Paulo; Folha de Sao Paulo; Folha de S. Paulo; O Estado de S. Paulo
  ar: فولها دي ساو باولو
  ru: Folha de S.Paulo; Фолья де Сан-Паулу
  zh: 《圣保罗页报》
  fr: Folha de S.Paulo; Folha de Sao Paulo
  es: Folha de S.Paulo; Folha de Sao Paulo
Andina | name="Andina" country=PER type=agency ambiguous
  en: Andina news agency
  ar: وكالة أندينا
  ru: Andina
  zh: 安第斯通讯社
  fr: agence Andina
  es: agencia Andina
El Comercio (Peru) | name="El Comercio" type=paper
  en: El Comercio
  ar: إل كوميرسيو
  ru: El Comercio
  zh: 商报（秘鲁）; 秘鲁《商报》
  fr: El Comercio
  es: diario El Comercio; periódico El Comercio
El Mercurio | name="El Mercurio" country=CHL type=paper
  en: El Mercurio
  ar: إل ميركوريو
  ru: El Mercurio; Меркурио
  zh: 《信使报》
  fr: El Mercurio
  es: diario El Mercurio; periódico El Mercurio
El Tiempo | name="El Tiempo" country=COL type=paper
  en: El Tiempo; El Espectador
  ar: إلتيمبو; إل تيمبو
  ru: El Tiempo
  zh: 《时代报》
  fr: El Tiempo; El Espectador
  es: diario El Tiempo; periódico El Tiempo; diario El Espectador; periódico El Espectador
ABI | name="Agencia Boliviana de Información" country=BOL type=agency
  en: Agencia Boliviana de Informacion
  ar: وكالة الأنباء البوليفية
  ru: ABI
  zh: 玻利维亚通讯社
  fr: ABI
  es: Agencia Boliviana de Información; ABI
ABC Color | name="ABC Color" country=PRY type=paper
  en: ABC Color
  ar: آ بي سي كولور
  ru: ABC Color
  fr: ABC Color
  es: ABC Color; Agencia IP
El País (Uruguay) | name="El País (Uruguay)" country=URY type=paper
  en: El Observador Uruguay
  zh: 国家报（乌拉圭）
  es: diario El Observador; periódico El Observador
AAP | name="Australian Associated Press" country=AUS type=agency
  en: AAP; Australian Associated Press
  ar: وكالة الأنباء الأسترالية
  ru: AAP
  zh: 澳大利亚联合新闻社; 澳联社
  fr: AAP
  es: AAP
ABC (Australia) | name="Australian Broadcasting Corporation" country=AUS type=broadcaster
  en: Australian Broadcasting Corporation; The Australian newspaper
  ar: هيئة الإذاعة الأسترالية
  zh: 澳大利亚广播公司; 《澳大利亚人报》
  fr: Australian Broadcasting Corporation
  es: Australian Broadcasting Corporation
RNZ | name="RNZ" country=NZL type=broadcaster
  en: RNZ; Radio New Zealand
  ar: راديو نيوزيلندا
  ru: RNZ
  zh: 新西兰广播电台
  fr: RNZ
  es: RNZ
Telegram | name="Telegram" type=platform
  en: Telegram
  ar: تلغرام; تيليغرام; تليغرام; تيليجرام; تليجرام
  ru: Telegram; Телеграм; Телеграме
  fr: Telegram
  es: Telegram
X | name="X" type=platform ambiguous
  en: X platform; Twitter
  ar: منصة إكس; منصة "إكس"; إكس; تويتر
  ru: Твиттер; соцсеть X; Twitter
  zh: 推特; 社交平台X; X平台
  fr: réseau social X; réseau X; Twitter
  es: red social X; Twitter
Facebook | name="Facebook" type=platform
  en: Facebook
  ar: فيسبوك; فيس بوك
  ru: Facebook; Фейсбук
  zh: 脸书; 脸谱网
  fr: Facebook
  es: Facebook
Truth Social | name="Truth Social" type=platform
  en: Truth Social
  ar: تروث سوشال; تروث سوشيال
  ru: Truth Social
  zh: 真实社交; 真相社交
  fr: Truth Social
  es: Truth Social
Weibo | name="Weibo" country=CHN type=platform
  en: Weibo
  ar: ويبو; ويبو الصينية
  ru: Weibo; Вэйбо
  zh: 微博
  fr: Weibo
  es: Weibo
# Further outlets
Ada Derana | name="Ada Derana" country=LKA type=paper
  en: Ada Derana
  ru: Ada Derana
  fr: Ada Derana
  es: Ada Derana
Addis Standard | name="Addis Standard" country=ETH type=outlet
  en: Addis Standard
  ar: أديس ستاندرد
  ru: Addis Standard
  fr: Addis Standard
  es: Addis Standard
Aftenposten | name="Aftenposten" country=NOR type=outlet
  en: Aftenposten
  ar: أفتنبوستن
  ru: Aftenposten
  fr: Aftenposten
  es: Aftenposten
Al-Akhbar | name="Al-Akhbar" country=LBN type=paper
  en: Al-Akhbar
  ar: صحيفة الأخبار اللبنانية; الأخبار اللبنانية
  ru: Al-Akhbar
  fr: Al-Akhbar
  es: Al-Akhbar
Al-Ikhbariya | name="Al-Ikhbariya" country=SYR type=site
  en: Al-Ikhbariya
  ar: الإخبارية السورية
  ru: Al-Ikhbariya
  zh: 叙利亚新闻台
  fr: Al-Ikhbariya
  es: Al-Ikhbariya
Al-Masry Al-Youm | name="Al-Masry Al-Youm" country=EGY type=paper
  en: Al-Masry Al-Youm
  ar: المصري اليوم
  ru: Аль-Масри аль-Яум
  zh: 今日埃及人报; 《今日埃及人报》
  fr: Al-Masry Al-Youm
  es: Al-Masry Al-Youm
Asia-Plus | name="Asia-Plus" country=TJK type=outlet
  en: Asia-Plus
  ru: Азия-Плюс
  fr: Asia-Plus
  es: Asia-Plus
Astana Times | name="Astana Times" country=KAZ type=site
  en: Astana Times
  ru: Astana Times
  zh: 阿斯塔纳时报
  fr: Astana Times
  es: Astana Times
B92 | name="B92" country=SRB type=paper
  en: B92
  ru: B92
  fr: B92
  es: B92
Berlingske | name="Berlingske" country=DNK type=outlet
  en: Berlingske
  ru: Berlingske
  fr: Berlingske
  es: Berlingske
BioBioChile | name="BioBioChile" country=CHL type=paper
  en: BioBioChile
  ru: BioBioChile
  fr: BioBioChile
  es: BioBioChile
Blu Radio | name="Blu Radio" country=COL type=paper
  en: Blu Radio
  ru: Blu Radio
  fr: Blu Radio
  es: Blu Radio
Bolivia TV | name="Bolivia TV" country=BOL type=outlet
  en: Bolivia TV
  ru: Bolivia TV
  fr: Bolivia TV
  es: Bolivia TV
CNBC | name="CNBC" country=USA type=broadcaster
  en: CNBC
  ar: سي إن بي سي
  ru: CNBC
  fr: CNBC
  es: CNBC
CTV News | name="CTV News" country=CAN type=broadcaster
  en: CTV News
  ru: CTV News
  fr: CTV News
  es: CTV News
Caracol Radio | name="Caracol Radio" country=COL type=paper
  en: Caracol Radio
  ru: Caracol Radio
  fr: Caracol Radio
  es: Caracol Radio
Channels TV | name="Channels TV" country=NGA type=outlet
  en: Channels TV
  ru: Channels TV
  fr: Channels TV
  es: Channels TV
Citizen TV | name="Citizen TV" country=KEN type=broadcaster
  en: Citizen TV
  ru: Citizen TV
  fr: Citizen TV
  es: Citizen TV
Club of Mozambique | name="Club of Mozambique" country=MOZ type=outlet
  en: Club of Mozambique
  ru: Club of Mozambique
  fr: Club of Mozambique
  es: Club of Mozambique
Cubadebate | name="Cubadebate" country=CUB type=paper
  en: Cubadebate
  ru: Cubadebate
  fr: Cubadebate
  es: Cubadebate
Dagens Nyheter | name="Dagens Nyheter" country=SWE type=outlet
  en: Dagens Nyheter
  ar: داغنس نيهيتر
  ru: Dagens Nyheter
  fr: Dagens Nyheter
  es: Dagens Nyheter
Daily Maverick | name="Daily Maverick" country=ZAF type=broadcaster
  en: Daily Maverick
  ru: Daily Maverick
  fr: Daily Maverick
  es: Daily Maverick
Daily Nation | name="Daily Nation" country=KEN type=broadcaster
  en: Daily Nation
  ar: ديلي نيشن
  ru: Daily Nation
  zh: 《民族日报》; 民族日报
  fr: Daily Nation
  es: Daily Nation
Daily Sabah | name="Daily Sabah" country=TUR type=paper
  en: Daily Sabah
  ar: ديلي صباح; صباح التركية
  ru: Daily Sabah; Сабах
  zh: 每日沙巴报; 沙巴日报; 《沙巴日报》
  fr: Daily Sabah
  es: Daily Sabah
Daily Trust | name="Daily Trust" country=NGA type=outlet
  en: Daily Trust
  ru: Daily Trust
  fr: Daily Trust
  es: Daily Trust
Danmarks Radio | name="Danmarks Radio" country=DNK type=outlet
  en: Danmarks Radio
  ru: Danmarks Radio
  fr: Danmarks Radio
  es: Danmarks Radio
De Standaard | name="De Standaard" country=BEL type=paper
  en: De Standaard
  ru: De Standaard
  fr: De Standaard
  es: De Standaard
Demiroren News Agency | name="Demiroren News Agency" country=TUR type=outlet
  en: Demiroren News Agency
  ru: Demiroren News Agency
  fr: Demiroren News Agency
  es: Demiroren News Agency
Der Standard | name="Der Standard" country=AUT type=paper
  en: Der Standard
  ru: Der Standard
  fr: Der Standard
  es: Der Standard
Digi24 | name="Digi24" country=ROU type=outlet
  en: Digi24
  ru: Digi24
  fr: Digi24
  es: Digi24
ERT | name="ERT" country=GRC type=paper
  en: ERT
  ru: ERT
  fr: ERT
  es: ERT
EUobserver | name="EUobserver" type=site
  en: EUobserver
  ru: EUobserver
  zh: 欧洲观察家
  fr: EUobserver
  es: EUobserver
Echorouk | name="Echorouk" country=DZA type=paper
  en: Echorouk
  ar: الشروق الجزائرية
  ru: Echorouk
  fr: Echorouk
  es: Echorouk
El Comercio Peru | name="El Comercio Peru" country=PER type=outlet
  en: El Comercio Peru
  ru: El Comercio Peru
  fr: El Comercio Peru
  es: El Comercio Peru
Ennahar | name="Ennahar" country=DZA type=paper
  en: Ennahar
  ar: النهار الجزائرية
  ru: Ennahar
  fr: Ennahar
  es: Ennahar
Estadao | name="Estadao" country=BRA type=paper
  en: Estadao
  ru: Estadao
  fr: Estadao
  es: Estadao
Excélsior | name="Excélsior" country=MEX type=paper
  en: Excélsior
  ru: Excélsior
  fr: Excélsior
  es: Excélsior
Express Tribune | name="Express Tribune" country=PAK type=broadcaster
  en: Express Tribune
  ru: Express Tribune
  fr: Express Tribune
  es: Express Tribune
Fana Broadcasting | name="Fana Broadcasting" country=ETH type=outlet
  en: Fana; Fana Broadcasting
  ru: Фана
  zh: 法纳广播公司
  fr: Fana; Fana Broadcasting
  es: Fana; Fana Broadcasting
Fraternité Matin | name="Fraternité Matin" country=CIV type=outlet
  en: Fraternité Matin
  ru: Fraternité Matin
  fr: Fraternité Matin
  es: Fraternité Matin
G1 | name="G1" country=BRA type=paper
  en: G1
  ru: G1
  fr: G1
  es: G1
Garowe Online | name="Garowe Online" country=SOM type=outlet
  en: Garowe Online
  ru: Garowe Online
  fr: Garowe Online
  es: Garowe Online
Gazeta Wyborcza | name="Gazeta Wyborcza" country=POL type=paper
  en: Gazeta Wyborcza
  ar: غازيتا فيبورتشا
  ru: Gazeta Wyborcza
  zh: 《选举报》
  fr: Gazeta Wyborcza
  es: Gazeta Wyborcza
GloboNews | name="GloboNews" country=BRA type=paper
  en: GloboNews
  ar: غلوبو نيوز
  ru: GloboNews
  fr: GloboNews
  es: GloboNews
Goobjoog | name="Goobjoog" country=SOM type=outlet
  en: Goobjoog
  ru: Goobjoog
  fr: Goobjoog
  es: Goobjoog
Gulf News | name="Gulf News" country=ARE type=paper
  en: Gulf News
  ar: غلف نيوز; جلف نيوز
  ru: Gulf News
  zh: 《海湾新闻》
  fr: Gulf News
  es: Gulf News
Helsingin Sanomat | name="Helsingin Sanomat" country=FIN type=outlet
  en: Helsingin Sanomat
  ar: هلسنغن سانومات
  ru: Helsingin Sanomat
  zh: 《赫尔辛基新闻报》
  fr: Helsingin Sanomat
  es: Helsingin Sanomat
IP Paraguay | name="IP Paraguay" country=PRY type=paper
  en: IP Paraguay
  ru: IP Paraguay
  fr: IP Paraguay
  es: IP Paraguay
Igihe | name="Igihe" country=RWA type=paper
  en: Igihe
  ru: Igihe
  fr: Igihe
  es: Igihe
Independent Online | name="Independent Online" country=ZAF type=broadcaster
  en: Independent Online
  ru: Independent Online
  fr: Independent Online
  es: Independent Online
Infobae | name="Infobae" country=ARG type=paper
  en: Infobae
  ar: إنفوباي
  ru: Infobae
  fr: Infobae
  es: Infobae
Irish Times | name="Irish Times" country=IRL type=broadcaster
  en: Irish Times
  ar: آيريش تايمز
  ru: Irish Times
  zh: 爱尔兰时报; 《爱尔兰时报》
  fr: Irish Times
  es: Irish Times
Israel Hayom | name="Israel Hayom" country=ISR type=paper
  en: Israel Hayom
  ar: إسرائيل هيوم; يسرائيل هيوم
  ru: Исраэль ха-Йом
  zh: 今日以色列报; 《今日以色列报》
  fr: Israel Hayom
  es: Israel Hayom
Jordan Times | name="Jordan Times" country=JOR type=broadcaster
  en: Jordan Times
  ru: Jordan Times
  zh: 约旦时报; 《约旦时报》
  fr: Jordan Times
  es: Jordan Times
Jornal de Angola | name="Jornal de Angola" country=AGO type=outlet
  en: Jornal de Angola
  ru: Jornal de Angola
  zh: 安哥拉日报
  fr: Jornal de Angola
  es: Jornal de Angola
KT Press | name="KT Press" country=RWA type=paper
  en: KT Press
  ru: KT Press
  fr: KT Press
  es: KT Press
Kathmandu Post | name="Kathmandu Post" country=NPL type=outlet
  en: Kathmandu Post
  ar: كاتماندو بوست
  ru: Kathmandu Post
  zh: 加德满都邮报; 《加德满都邮报》
  fr: Kathmandu Post
  es: Kathmandu Post
Kayhan | name="Kayhan" country=IRN type=paper
  en: Kayhan
  ar: صحيفة كيهان
  ru: Кейхан
  fr: Kayhan
  es: Kayhan
Kenya News Agency | name="Kenya News Agency" country=KEN type=broadcaster
  en: Kenya News Agency
  ru: Kenya News Agency
  fr: Kenya News Agency
  es: Kenya News Agency
Keystone-SDA | name="Keystone-SDA" country=CHE type=site
  en: Keystone-SDA
  ru: Keystone-SDA
  fr: Keystone-SDA
  es: Keystone-SDA
Khaleej Times | name="Khaleej Times" country=ARE type=paper
  en: Khaleej Times
  ar: خليج تايمز
  ru: Khaleej Times
  zh: 哈利杰时报
  fr: Khaleej Times
  es: Khaleej Times
Kurdistan 24 | name="Kurdistan 24" country=IRQ type=broadcaster
  en: Kurdistan 24
  ar: كوردستان 24
  ru: Kurdistan 24
  zh: 库尔德斯坦24
  fr: Kurdistan 24
  es: Kurdistan 24
Kuwait Times | name="Kuwait Times" country=KWT type=paper
  en: Kuwait Times
  ru: Kuwait Times
  fr: Kuwait Times
  es: Kuwait Times
L'Essor | name="L'Essor" country=MLI type=broadcaster
  en: L'Essor
  ru: L'Essor
  fr: journal L'Essor; quotidien L'Essor
  es: L'Essor
L'Orient Today | name="L'Orient Today" country=LBN type=paper
  en: L'Orient Today
  ru: L'Orient Today
  fr: L'Orient Today
  es: L'Orient Today
L'Orient-Le Jour | name="L'Orient-Le Jour" country=LBN type=paper
  en: L'Orient-Le Jour
  ar: لوريان لوجور
  ru: L'Orient-Le Jour
  fr: L'Orient-Le Jour
  es: L'Orient-Le Jour
L'Osservatore Romano | name="L'Osservatore Romano" country=VAT type=site
  en: L'Osservatore Romano
  ar: أوسيرفاتوري رومانو
  ru: L'Osservatore Romano
  zh: 《罗马观察报》
  fr: L'Osservatore Romano
  es: L'Osservatore Romano
LBCI | name="LBCI" country=LBN type=paper
  en: LBCI
  ar: إل بي سي
  ru: LBCI
  fr: LBCI
  es: LBCI
LCI | name="LCI" country=FRA type=broadcaster
  en: LCI
  ar: إل سي إي
  ru: LCI
  fr: LCI
  es: LCI
La Libre Belgique | name="La Libre Belgique" country=BEL type=paper
  en: La Libre Belgique
  ru: La Libre Belgique
  fr: La Libre Belgique
  es: La Libre Belgique
La Nación | name="La Nación" country=ARG type=paper
  en: La Nación
  ar: لا ناسيون
  ru: La Nación
  zh: 《民族报》
  fr: La Nación
  es: diario La Nación; periódico La Nación
La Tercera | name="La Tercera" country=CHL type=paper
  en: La Tercera
  ar: لا تيرسيرا
  ru: La Tercera
  fr: La Tercera
  es: diario La Tercera; periódico La Tercera
Le360 | name="Le360" country=MAR type=site
  en: Le360
  ru: Le360
  fr: Le360
  es: Le360
Lefaso.net | name="Lefaso.net" country=BFA type=outlet
  en: Lefaso.net
  ru: Lefaso.net
  fr: Lefaso.net
  es: Lefaso.net
Libya Al-Ahrar | name="Libya Al-Ahrar" country=LBY type=outlet
  en: Libya Al-Ahrar
  ar: ليبيا الأحرار
  ru: Libya Al-Ahrar
  fr: Libya Al-Ahrar
  es: Libya Al-Ahrar
Libya Observer | name="Libya Observer" country=LBY type=outlet
  en: Libya Observer
  ar: ليبيا أوبزرفر
  ru: Libya Observer
  zh: 利比亚观察家
  fr: Libya Observer
  es: Libya Observer
Mail & Guardian | name="Mail & Guardian" country=ZAF type=broadcaster
  en: Mail & Guardian
  ru: Mail & Guardian
  zh: 《邮政卫报》
  fr: Mail & Guardian
  es: Mail & Guardian
Maliweb | name="Maliweb" country=MLI type=broadcaster
  en: Maliweb
  ru: Maliweb
  fr: Maliweb
  es: Maliweb
Manila Times | name="Manila Times" country=PHL type=paper
  en: Manila Times
  ru: Manila Times
  zh: 马尼拉时报
  fr: Manila Times
  es: Manila Times
MercoPress | name="MercoPress" country=URY type=paper
  en: MercoPress
  ar: ميركوبرس
  ru: MercoPress
  fr: MercoPress
  es: MercoPress
MyJoyOnline | name="MyJoyOnline" country=GHA type=outlet
  en: MyJoyOnline
  ru: MyJoyOnline
  fr: MyJoyOnline
  es: MyJoyOnline
NOS | name="NOS" country=NLD type=paper
  en: NOS
  ru: NOS
  fr: NOS
  es: NOS
NRK | name="NRK" country=NOR type=outlet
  en: NRK
  ar: إن آر كي
  ru: NRK
  zh: 挪威广播公司
  fr: NRK
  es: NRK
NTV Turkey | name="NTV Turkey" country=TUR type=paper
  en: NTV Turkey
  ru: NTV Turkey
  fr: NTV Turkey
  es: NTV Turkey
Nation Media | name="Nation Media" country=KEN type=broadcaster
  en: Nation Media
  ru: Nation Media
  fr: Nation Media
  es: Nation Media
New Straits Times | name="New Straits Times" country=MYS type=paper
  en: New Straits Times
  ar: نيو ستريتس تايمز
  ru: New Straits Times
  zh: 新海峡时报; 《新海峡时报》
  fr: New Straits Times
  es: New Straits Times
New Zealand Herald | name="New Zealand Herald" country=NZL type=broadcaster
  en: New Zealand Herald
  ar: نيوزيلاند هيرالد
  ru: New Zealand Herald
  zh: 《新西兰先驱报》; 新西兰先驱报
  fr: New Zealand Herald
  es: New Zealand Herald
New Ziana | name="New Ziana" country=ZWE type=paper
  en: New Ziana
  ru: New Ziana
  fr: New Ziana
  es: New Ziana
News24 | name="News24" country=ZAF type=broadcaster
  en: News24
  ar: نيوز 24
  ru: News24
  zh: 南非新闻24
  fr: News24
  es: News24
Nournews | name="Nournews" country=IRN type=broadcaster
  en: Nournews
  ar: نور نيوز
  ru: Nournews
  zh: 努尔通讯社
  fr: Nournews
  es: Nournews
O Globo | name="O Globo" country=BRA type=paper
  en: O Globo
  ar: أو غلوبو
  ru: О Глобу; O Globo
  zh: 《环球报》
  fr: O Globo
  es: O Globo
ORF | name="ORF" country=AUT type=paper
  en: ORF
  ru: ORF
  fr: ORF
  es: ORF
Phnom Penh Post | name="Phnom Penh Post" country=KHM type=paper
  en: Phnom Penh Post
  ru: Phnom Penh Post
  zh: 金边邮报; 《金边邮报》
  fr: Phnom Penh Post
  es: Phnom Penh Post
Politiken | name="Politiken" country=DNK type=outlet
  en: Politiken
  ru: Politiken
  fr: Politiken
  es: Politiken
Postimees | name="Postimees" country=EST type=broadcaster
  en: Postimees
  ru: Postimees
  fr: Postimees
  es: Postimees
Premium Times | name="Premium Times" country=NGA type=outlet
  en: Premium Times
  ar: بريميوم تايمز
  ru: Premium Times
  zh: 卓越时报
  fr: Premium Times
  es: Premium Times
Página 12 | name="Página 12" country=ARG type=paper
  en: Página 12
  ru: Página 12
  fr: Página 12
  es: Página 12
Página/12 | name="Página/12" country=ARG type=paper
  en: Página/12
  ru: Página/12
  fr: Página/12
  es: Página/12
Quds News Network | name="Quds News Network" country=PSE type=outlet
  en: Quds News Network
  ar: شبكة قدس
  ru: Quds News Network
  fr: Quds News Network
  es: Quds News Network
RPP | name="RPP" country=PER type=outlet
  en: RPP
  ru: RPP
  fr: RPP
  es: RPP
RTB | name="RTB" country=BFA type=outlet
  en: RTB
  ru: RTB
  fr: RTB
  es: RTB
RTBF | name="RTBF" country=BEL type=paper
  en: RTBF
  ru: RTBF
  fr: RTBF
  es: RTBF
RTL | name="RTL" country=FRA type=broadcaster
  en: RTL
  ru: RTL
  fr: RTL
  es: RTL
RTS Serbia | name="RTS Serbia" country=SRB type=paper
  en: RTS Serbia
  ru: RTS Serbia
  fr: RTS Serbia
  es: RTS Serbia
Radio Dabanga | name="Radio Dabanga" country=SDN type=outlet
  en: Radio Dabanga
  ar: راديو دبنقا
  ru: Radio Dabanga
  fr: Radio Dabanga
  es: Radio Dabanga
Radio-Canada | name="Radio-Canada" country=CAN type=broadcaster
  en: Radio-Canada
  ru: Radio-Canada
  fr: Radio-Canada
  es: Radio-Canada
SAnews | name="SAnews" country=ZAF type=broadcaster
  en: SAnews
  ru: SAnews
  fr: SAnews
  es: SAnews
SBS News | name="SBS News" country=AUS type=broadcaster
  en: SBS News
  ru: SBS News
  fr: SBS News
  es: SBS News
SVT | name="SVT" country=SWE type=outlet
  en: SVT
  ru: SVT
  fr: SVT
  es: SVT
Sabah newspaper | name="Sabah newspaper" country=TUR type=paper
  en: Sabah newspaper
  ru: Sabah newspaper
  fr: Sabah newspaper
  es: Sabah newspaper
Saudi Gazette | name="Saudi Gazette" country=SAU type=paper
  en: Saudi Gazette
  ar: سعودي جازيت
  ru: Saudi Gazette
  zh: 《沙特公报》
  fr: Saudi Gazette
  es: Saudi Gazette
Seneweb | name="Seneweb" country=SEN type=outlet
  en: Seneweb
  ru: Seneweb
  fr: Seneweb
  es: Seneweb
Shafaq News | name="Shafaq News" country=IRQ type=broadcaster
  en: Shafaq News; Shafaq
  ar: شفق نيوز
  ru: Shafaq
  fr: Shafaq News; Shafaq
  es: Shafaq News; Shafaq
Studio Tamani | name="Studio Tamani" country=MLI type=broadcaster
  en: Studio Tamani
  ru: Studio Tamani
  fr: Studio Tamani
  es: Studio Tamani
Stuff.co.nz | name="Stuff.co.nz" country=NZL type=broadcaster
  en: Stuff.co.nz
  ru: Stuff.co.nz
  fr: Stuff.co.nz
  es: Stuff.co.nz
Svenska Dagbladet | name="Svenska Dagbladet" country=SWE type=outlet
  en: Svenska Dagbladet
  ru: Svenska Dagbladet
  fr: Svenska Dagbladet
  es: Svenska Dagbladet
Sydney Morning Herald | name="Sydney Morning Herald" country=AUS type=broadcaster
  en: Sydney Morning Herald
  ar: سيدني مورنينغ هيرالد
  ru: Sydney Morning Herald
  zh: 《悉尼先驱晨报》; 悉尼先驱晨报
  fr: Sydney Morning Herald
  es: Sydney Morning Herald
Syria TV | name="Syria TV" country=SYR type=site
  en: Syria TV
  ar: تلفزيون سوريا
  ru: Syria TV
  fr: Syria TV
  es: Syria TV
TSA | name="TSA" country=DZA type=paper
  en: TSA
  ru: TSA
  fr: TSA
  es: TSA
TV Globo | name="TV Globo" country=BRA type=paper
  en: TV Globo
  ru: TV Globo
  zh: 环球电视台
  fr: TV Globo
  es: TV Globo
The EastAfrican | name="The EastAfrican" country=KEN type=broadcaster
  en: The EastAfrican
  ar: إيست أفريكان
  ru: The EastAfrican
  fr: The EastAfrican
  es: The EastAfrican
The New Arab | name="The New Arab" country=QAT type=paper
  en: The New Arab
  ru: The New Arab
  fr: The New Arab
  es: The New Arab
The Peninsula | name="The Peninsula" country=QAT type=paper
  en: Peninsula newspaper
  ru: The Peninsula
  fr: The Peninsula
  es: The Peninsula
The Punch | name="The Punch" country=NGA type=outlet
  en: Punch newspaper
  ru: The Punch
  fr: The Punch
  es: The Punch
The Reporter Ethiopia | name="The Reporter Ethiopia" country=ETH type=outlet
  en: The Reporter Ethiopia
  ru: The Reporter Ethiopia
  fr: The Reporter Ethiopia
  es: The Reporter Ethiopia
ThisDay | name="ThisDay" country=NGA type=outlet
  en: ThisDay
  ru: ThisDay
  fr: ThisDay
  es: ThisDay
VTV | name="VTV" country=VEN type=outlet
  en: VTV
  ru: VTV
  fr: VTV
  es: VTV
Valor Economico | name="Valor Economico" country=BRA type=paper
  en: Valor Economico
  ru: Valor Economico
  fr: Valor Economico
  es: Valor Economico
Vientiane Times | name="Vientiane Times" country=LAO type=outlet
  en: Vientiane Times
  ru: Vientiane Times
  fr: Vientiane Times
  es: Vientiane Times
W Radio | name="W Radio" country=COL type=paper
  en: W Radio
  ru: W Radio
  fr: W Radio
  es: W Radio
Yle | name="Yle" country=FIN type=outlet
  en: Yle
  ru: Yle
  zh: 芬兰广播公司
  fr: Yle
  es: Yle
ZDF | name="ZDF" country=DEU type=broadcaster
  en: ZDF
  ar: القناة الألمانية الثانية
  ru: ZDF
  zh: 德国电视二台
  fr: ZDF
  es: ZDF
eNCA | name="eNCA" country=ZAF type=broadcaster
  en: eNCA
  ru: eNCA
  fr: eNCA
  es: eNCA
i24NEWS | name="i24NEWS" country=ISR type=broadcaster
  en: i24NEWS
  ru: i24NEWS
  fr: i24NEWS
  es: i24NEWS
Regnum | name="Regnum" country=RUS type=agency
  en: Regnum; REGNUM
  ru: REGNUM; ИА REGNUM; ИА Регнум; ИА «Регнум»; Регнум; ИА Regnum
Dunyo | name="Dunyo" country=UZB type=agency
  en: Dunyo; Dunyo news agency
  ru: Дунё; ИА «Дунё»; ИА Дунё
EADaily | name="EADaily" country=RUS type=site
  en: EADaily; EurAsia Daily
  ru: EADaily; EurAsia Daily
KazTAG | name="KazTAG" country=KAZ type=agency
  en: KazTAG
  ru: КазТАГ; KazTAG
AKIpress | name="AKIpress" country=KGZ type=agency
  en: AKIpress; Akipress
  ru: АКИpress; АКИпресс; AKIpress
24.kg | name="24.kg" country=KGZ type=site
  en: 24.kg
  ru: 24.kg
Khabar | name="Khabar" country=KAZ type=broadcaster
  en: Khabar
  ru: Хабар; телеканал «Хабар»; «Хабар 24»; Хабар 24
UNN | name="UNN" country=UKR type=agency
  en: UNN
  ru: УНН
European Pravda | name="European Pravda" country=UKR type=site
  en: European Pravda
  ru: Европейская правда; Европейской правды; Европейской правде; Европейскую правду
Avesta | name="Avesta" country=TJK type=agency
  en: Avesta
  ru: Авеста; Avesta.tj; ИА «Авеста»
Svobodnaya Pressa | name="Svobodnaya Pressa" country=RUS type=site
  en: Svobodnaya Pressa
  ru: Свободная пресса; Свободная Пресса; Свободной прессы
NSN | name="NSN" country=RUS type=agency
  en: NSN
  ru: НСН
Prime | name="Prime" country=RUS type=agency
  en: Prime news agency
  ru: ПРАЙМ; агентство ПРАЙМ; агентство «Прайм»; «Прайм»
Vzglyad | name="Vzglyad" country=RUS type=site
  en: Vzglyad
  ru: ВЗГЛЯД; газета ВЗГЛЯД; газета «Взгляд»; газете ВЗГЛЯД; газете «Взгляд»
Ekho Moskvy | name="Ekho Moskvy" country=RUS type=broadcaster
  en: Ekho Moskvy; Echo of Moscow
  ru: «Эхо Москвы»; Эхо Москвы; «Эху Москвы»
URA.RU | name="URA.RU" country=RUS type=site
  en: URA.RU
  ru: URA.RU; Ura.ru
Zvezda | name="Zvezda" country=RUS type=broadcaster
  en: Zvezda TV
  ru: телеканал «Звезда»; телеканалу «Звезда»; телеканала «Звезда»
Tsargrad | name="Tsargrad" country=RUS type=broadcaster
  en: Tsargrad
  ru: Царьград; телеканал «Царьград»; Царьграду
Suspilne | name="Suspilne" country=UKR type=broadcaster
  en: Suspilne
  ru: Суспильне; «Суспильне»
GHN | name="GHN" country=GEO type=agency
  en: GHN
  ru: GHN; ИА GHN
Tsenzor | name="Censor.net" country=UKR type=site
  en: Censor.net
  ru: Цензор.НЕТ; Цензор.нет
Panorama.am | name="Panorama.am" country=ARM type=site
  en: Panorama.am
  ru: Panorama.am
Life.ru | name="Life.ru" country=RUS type=site
  en: Life.ru
  ru: Life.ru
Zakon.kz | name="Zakon.kz" country=KAZ type=site
  en: Zakon.kz
  ru: Zakon.kz
