# Buildings, streets and chambers that stand for a government, its ministry or parliament.
# role= / type= say for what; place: only a place where one meets.

[seat]
Kremlin | country=RUS role=head-of-state
  en: Kremlin
  ar: الكرملين; الكريملين; كرملين
  ru: Кремль; Кремля; Кремлю; Кремлем; Кремле
  zh: 克里姆林宫; 克宫; 克林姆林宫; 克里姆林
  fr: Kremlin
  es: Kremlin; Gran Palacio del Kremlin; palacio del Kremlin; Palacio del Kremlin
White House | country=USA role=head-of-state
  en: White House
  ar: البيت الأبيض
  ru: Белый дом; Белого дома; Белому дому; Белым домом; Белом доме
  zh: 白宫
  fr: Maison-Blanche; Maison Blanche
  es: Casa Blanca
Oval Office | country=USA
  en: Oval Office
  ar: المكتب البيضاوي; البيضاوي
  ru: Овальный кабинет; Овального кабинета; Овальному кабинету; Овальным кабинетом; Овальном кабинете
  zh: 椭圆形办公室
  fr: Bureau ovale; bureau Ovale
  es: Despacho Oval; Oficina Oval
State Department | country=USA type=mfa
  en: Foggy Bottom
  ar: فوغي بوتوم
  ru: Фогги-Боттом
  zh: 雾谷
  fr: Foggy Bottom
  es: Foggy Bottom
Pentagon | country=USA type=mod
  en: Pentagon
  ar: البنتاغون; البنتاجون; بنتاغون
  ru: Пентагон; Пентагона; Пентагону; Пентагоном; Пентагоне
  zh: 五角大楼; 五角大厦
  fr: Pentagone
  es: Pentágono
Capitol Hill | country=USA type=parliament
  en: Capitol Hill; Capitol
  ar: الكابيتول; الكابيتول هيل; مبنى الكابيتول; كابيتول هيل
  ru: Капитолий; Капитолия; Капитолию; Капитолием; Капитолии; Капитолийский холм; Капитолийского холма; Капитолийскому холму; Капитолийским холмом; Капитолийском холме
  zh: 国会山
  fr: Capitole; Capitol Hill
  es: Capitolio; Capitolio estadounidense
Downing Street | country=GBR role=head-of-government
  en: Downing Street; 10 Downing Street; No 10; Number 10; No. 10
  ar: داونينغ ستريت; 10 داونينغ ستريت; داوننغ ستريت; داونينج ستريت; مقر رئاسة الوزراء البريطانية
  ru: Даунинг-стрит; Даунинг-стрит, 10
  zh: 唐宁街; 唐宁街10号; 唐宁街十号
  fr: Downing Street; 10 Downing Street
  es: Downing Street; 10 de Downing Street
Whitehall | country=GBR
  en: Whitehall
  ar: وايتهول
  ru: Уайтхолл; Уайтхолла; Уайтхоллы; Уайтхолле; Уайтхоллу; Уайтхоллой
  zh: 白厅
  fr: Whitehall
  es: Whitehall
Westminster | country=GBR type=parliament
  en: Westminster
  ar: ويستمنستر; وستمنستر
  ru: Вестминстер; Вестминстера; Вестминстеры; Вестминстере; Вестминстеру; Вестминстерой
  zh: 威斯敏斯特
  fr: Westminster
  es: Westminster
Buckingham Palace | country=GBR
  en: Buckingham Palace
  ar: قصر باكنغهام; قصر بكنغهام; قصر باكينغهام
  ru: Букингемский дворец; Букингемского двореца; Букингемскому дворецу; Букингемским дворецем; Букингемском двореце
  zh: 白金汉宫
  fr: palais de Buckingham
  es: palacio de Buckingham; Palacio de Buckingham
Élysée | country=FRA role=head-of-state
  en: Elysee; Élysée; Elysee Palace; Élysée Palace
  ar: الإليزيه; الاليزيه; قصر الإليزيه; الإليزية
  ru: Елисейский дворец; Елисейского двореца; Елисейскому дворецу; Елисейским дворецем; Елисейском двореце
  zh: 爱丽舍宫; 艾丽榭宫; 艾里赛宫; 艾丽赛宫; 爱丽舍
  fr: Élysée; Elysée; palais de l'Élysée; palais de l'Elysée
  es: Elíseo; palacio del Elíseo; Palacio del Elíseo
Matignon | country=FRA role=head-of-government
  en: Matignon; Hôtel Matignon
  ar: ماتينيون; قصر ماتينيون
  ru: Матиньон; Матиньонский дворец; Матиньонского двореца; Матиньонскому дворецу; Матиньонским дворецем; Матиньонском двореце
  zh: 马提尼翁宫
  fr: Matignon; hôtel de Matignon
  es: Matignon
Quai d'Orsay | country=FRA type=mfa
  en: Quai d'Orsay
  ar: الكي دورسيه; كي دورسيه; الكاي دورسيه; كيه دورسيه
  ru: Кэ д'Орсе
  zh: 奥赛码头; 凯道赛
  fr: Quai d'Orsay
  es: Quai d'Orsay
Zhongnanhai | country=CHN
  en: Zhongnanhai
  ar: تشونغنانهاي; تشونغ نان هاي
  ru: Чжуннаньхай; Чжуннаньхая; Чжуннаньхаи; Чжуннаньхае; Чжуннаньхаю; Чжуннаньхаей
  zh: 中南海
  fr: Zhongnanhai
  es: Zhongnanhai
Great Hall of the People | country=CHN place
  en: Great Hall of the People
  ar: قاعة الشعب الكبرى
  ru: Дом народных собраний; Дома народных собраний; Дому народных собраний; Домом народных собраний; Доме народных собраний; Большой дом народных собраний; Большего дома народных собраний; Большему дому народных собраний; Большим домом народных собраний; Большем доме народных собраний
  zh: 人民大会堂
  fr: Grand Palais du peuple; Grand Palais du Peuple; Grande Salle du peuple
  es: Gran Palacio del Pueblo; Gran Salón del Pueblo
Diaoyutai | country=CHN place
  en: Diaoyutai State Guesthouse; Diaoyutai
  ar: دياويوتاي; دار ضيافة دياويويتاي
  ru: Дяоюйтай; гостевая резиденция Дяоюйтай; гостевой резиденции Дяоюйтай; гостевую резиденцию Дяоюйтай; гостевой резиденцией Дяоюйтай
  zh: 钓鱼台国宾馆; 钓鱼台
  fr: Diaoyutai
  es: Diaoyutai; Casa de Huéspedes de Estado de Diaoyutai
Smolenskaya Square | country=RUS type=mfa
  en: Smolenskaya Square; Smolenskaya
  ar: ساحة سمولينسكايا; ميدان سمولينسكايا
  ru: Смоленская площадь; Смоленской площади; Смоленскую площадь; Смоленской площадью
  zh: 斯摩棱斯克广场
  fr: place Smolenskaïa
  es: plaza Smolénskaya; Plaza Smolénskaya
Planalto | country=BRA role=head-of-state
  en: Planalto; Planalto Palace
  ar: قصر بلانالتو; بلانالتو
  ru: Планалту; дворец Планалту; двореца Планалту; дворецу Планалту; дворецем Планалту; двореце Планалту
  zh: 高原宫; 普拉纳尔托宫; 总统府高原宫
  fr: Planalto; palais du Planalto
  es: Planalto; Palacio de Planalto; palacio de Planalto
Itamaraty | country=BRA type=mfa
  en: Itamaraty; Itamaraty Palace
  ar: إيتاماراتي; قصر إيتاماراتي
  ru: Итамарати; дворец Итамарати; двореца Итамарати; дворецу Итамарати; дворецем Итамарати; двореце Итамарати
  zh: 伊塔马拉蒂宫
  fr: Itamaraty
  es: Itamaraty; Palacio de Itamaraty; palacio de Itamaraty
Casa Rosada | country=ARG role=head-of-state
  en: Casa Rosada; Pink House
  ar: كاسا روسادا; البيت الوردي
  ru: Каса-Росада; Розовый дом; Розового дома; Розовому дому; Розовым домом; Розовом доме
  zh: 玫瑰宫
  fr: Casa Rosada
  es: Casa Rosada
San Martín Palace | country=ARG type=mfa
  en: San Martin Palace; Palacio San Martin
  ar: قصر سان مارتين
  ru: дворец Сан-Мартин; двореца Сан-Мартин; дворецу Сан-Мартин; дворецем Сан-Мартин; двореце Сан-Мартин
  zh: 圣马丁宫
  fr: palais San Martín
  es: Palacio San Martín; palacio San Martín
La Moneda | country=CHL role=head-of-state
  en: La Moneda; La Moneda Palace
  ar: قصر لا مونيدا; لا مونيدا
  ru: Ла-Монеда; дворец Ла-Монеда; двореца Ла-Монеда; дворецу Ла-Монеда; дворецем Ла-Монеда; двореце Ла-Монеда
  zh: 拉莫内达宫
  fr: La Moneda
  es: La Moneda; Palacio de La Moneda; Palacio de la Moneda; palacio de la Moneda; palacio de La Moneda
Miraflores | country=VEN role=head-of-state
  en: Miraflores; Miraflores Palace
  ar: ميرافلوريس; قصر ميرافلوريس
  ru: Мирафлорес; дворец Мирафлорес; двореца Мирафлорес; дворецу Мирафлорес; дворецем Мирафлорес; двореце Мирафлорес
  zh: 观花宫; 米拉弗洛雷斯宫
  fr: Miraflores; palais de Miraflores
  es: Miraflores; Palacio de Miraflores; palacio de Miraflores
Casa de Nariño | country=COL role=head-of-state
  en: Casa de Narino; Casa de Nariño
  ar: قصر نارينيو; كاسا دي نارينيو
  ru: Каса-де-Нариньо; дворец Нариньо; двореца Нариньо; дворецу Нариньо; дворецем Нариньо; двореце Нариньо
  zh: 纳里尼奥宫
  fr: Casa de Nariño; palais de Nariño
  es: Casa de Nariño; Palacio de Nariño; palacio de Nariño
San Carlos Palace | country=COL type=mfa
  en: San Carlos Palace
  ar: قصر سان كارلوس
  ru: дворец Сан-Карлос; двореца Сан-Карлос; дворецу Сан-Карлос; дворецем Сан-Карлос; двореце Сан-Карлос
  zh: 圣卡洛斯宫
  fr: palais San Carlos
  es: Palacio de San Carlos; palacio de San Carlos
Carondelet | country=ECU role=head-of-state
  en: Carondelet; Carondelet Palace
  ar: قصر كاروندليت
  ru: дворец Каронделет; двореца Каронделет; дворецу Каронделет; дворецем Каронделет; двореце Каронделет
  zh: 卡隆德莱特宫
  fr: Carondelet; palais de Carondelet
  es: Carondelet; Palacio de Carondelet; palacio de Carondelet
Torre Tagle | country=PER type=mfa
  en: Torre Tagle; Torre Tagle Palace
  ar: توري تاغلي
  ru: Торре-Тагле
  zh: 托雷·塔格莱宫
  fr: Torre Tagle
  es: Torre Tagle; Palacio de Torre Tagle; palacio de Torre Tagle
Tlatelolco | country=MEX type=mfa
  en: Tlatelolco
  ar: تلاتيلولكو
  ru: Тлателолько
  zh: 特拉特洛尔科
  fr: Tlatelolco
  es: Tlatelolco
National Palace (Mexico) | country=MEX role=head-of-state ambiguous
  en: National Palace
  ar: القصر الوطني المكسيكي
  ru: Национальный дворец; Национального двореца; Национальному дворецу; Национальным дворецем; Национальном двореце
  zh: 墨西哥国家宫
  fr: Palais national
  es: Palacio Nacional; palacio Nacional
Moncloa | country=ESP role=head-of-government
  en: La Moncloa; Moncloa; Moncloa Palace
  ar: مونكلوا; قصر مونكلوا; لا مونكلوا
  ru: Монклоа; дворец Монклоа; двореца Монклоа; дворецу Монклоа; дворецем Монклоа; двореце Монклоа
  zh: 蒙克洛亚宫
  fr: La Moncloa; Moncloa; palais de la Moncloa
  es: La Moncloa; Moncloa; Palacio de la Moncloa; palacio de la Moncloa
Zarzuela | country=ESP
  en: Zarzuela Palace; La Zarzuela
  ar: قصر ثارثويلا; قصر زارزويلا
  ru: дворец Сарсуэла; двореца Сарсуэла; дворецу Сарсуэла; дворецем Сарсуэла; двореце Сарсуэла
  zh: 萨尔苏埃拉宫
  fr: palais de la Zarzuela
  es: La Zarzuela; Zarzuela; Palacio de la Zarzuela; palacio de la Zarzuela
Chigi Palace | country=ITA role=head-of-government
  en: Palazzo Chigi; Chigi Palace
  ar: قصر كيجي; كيجي
  ru: Палаццо Киджи; дворец Киджи; двореца Киджи; дворецу Киджи; дворецем Киджи; двореце Киджи
  zh: 基吉宫
  fr: palais Chigi
  es: Palazzo Chigi; Palacio Chigi; palacio Chigi
Quirinal | country=ITA role=head-of-state
  en: Quirinal; Quirinale; Quirinal Palace
  ar: قصر كويرينالي; الكويرينالي
  ru: Квиринал; Квиринала; Квириналу; Квириналом; Квиринале; Квиринальский дворец; Квиринальского двореца; Квиринальскому дворецу; Квиринальским дворецем; Квиринальском двореце
  zh: 奎里纳莱宫
  fr: Quirinal; palais du Quirinal
  es: Quirinal; Palacio del Quirinal; palacio Quirinal; Palacio Quirinal; palacio del Quirinal
Farnesina | country=ITA type=mfa
  en: Farnesina; Palazzo della Farnesina
  ar: فارنيزينا
  ru: Фарнезина; Фарнезины; Фарнезине; Фарнезину; Фарнезиной
  zh: 法尔内西纳宫
  fr: Farnesina; Farnésine
  es: Farnesina
Bundestag | country=DEU type=parliament
  en: Bundestag
  ar: البوندستاغ; بوندستاغ; البوندستاج; البوندستاغ الألماني
  ru: Бундестаг; Бундестага; Бундестагу; Бундестагом; Бундестаге
  zh: 联邦议院; 德国联邦议院
  fr: Bundestag
  es: Bundestag
Bellevue Palace | country=DEU role=head-of-state
  en: Bellevue Palace
  ar: قصر بلفيو; قصر بيلفو
  ru: дворец Бельвю; двореца Бельвю; дворецу Бельвю; дворецем Бельвю; двореце Бельвю
  zh: 贝尔维尤宫; 美景宫
  fr: château de Bellevue
  es: Palacio de Bellevue; palacio de Bellevue
Ballhausplatz | country=AUT
  en: Ballhausplatz
  ar: بالهاوس بلاتس
  ru: Балльхаусплац
  zh: 巴尔豪斯广场
  fr: Ballhausplatz
  es: Ballhausplatz
Berlaymont | org=EU
  en: Berlaymont
  ar: بيرلايمون; برليمون
  ru: Берлемон; Берлемона; Берлемоны; Берлемоне; Берлемону; Берлемоной
  zh: 贝尔莱蒙大楼
  fr: Berlaymont
  es: Berlaymont
Bankova Street | country=UKR role=head-of-state
  en: Bankova; Bankova Street; Bankovaya
  ar: بانكوفا; شارع بانكوفا
  ru: Банковая; Банковой; Банковоя; Банковою; Банковоем; Банковое
  zh: 班科瓦街
  fr: rue Bankova; Bankova
  es: calle Bankova; Bankova
Verkhovna Rada | country=UKR type=parliament
  en: Verkhovna Rada; Rada
  ar: فيرخوفنا رادا; الرادا; البرلمان الأوكراني; الرادا الأوكراني
  ru: Верховная Рада; Верховной Рады; Верховной Раде; Верховную Раду; Верховной Радой; Рада; Рады; Раде; Раду; Радой
  zh: 最高拉达; 乌克兰最高拉达
  fr: Verkhovna Rada; Rada
  es: Rada Suprema; Verjovna Rada; Rada
State Duma | country=RUS type=parliament
  en: State Duma; Duma
  ar: مجلس الدوما; الدوما; الدوما الروسي; مجلس الدوما الروسي
  ru: Государственная дума; Государственной думы; Государственной думе; Государственную думу; Государственной думой; Госдума; Госдумы; Госдуме; Госдуму; Госдумой; Дума; Думы; Думе; Думу; Думой
  zh: 国家杜马; 俄罗斯国家杜马; 俄国家杜马
  fr: Douma; Douma d'État; Douma d'Etat
  es: Duma; Duma estatal; Duma de Estado
Federation Council | country=RUS type=parliament
  en: Federation Council
  ar: مجلس الاتحاد الروسي; مجلس الفيدرالية الروسي
  ru: Совет Федерации; Совета Федерации; Совету Федерации; Советом Федерации; Совете Федерации; Совфед; Совфеда; Совфеду; Совфедом; Совфеде
  zh: 联邦委员会（俄罗斯）; 俄联邦委员会; 俄罗斯联邦委员会
  fr: Conseil de la Fédération
  es: Consejo de la Federación
Blue House | country=KOR role=head-of-state
  en: Blue House; Cheong Wa Dae
  ar: البيت الأزرق; تشونغ وا داي
  ru: Голубой дом; Голубого дома; Голубому дому; Голубым домом; Голубом доме; Синий дом; Синего дома; Синему дому; Синим домом; Синем доме; Чхонвадэ
  zh: 青瓦台
  fr: Maison Bleue; Maison-Bleue
  es: Casa Azul; Cheong Wa Dae
Kantei | country=JPN role=head-of-government
  en: Kantei
  ar: كانتي
  ru: Кантэй
  zh: 首相官邸; 日本首相官邸
  fr: Kantei
  es: Kantei
Kasumigaseki | country=JPN
  en: Kasumigaseki; Gaimusho
  ar: كاسوميغاسيكي; غايموشو
  ru: Касумигасэки
  zh: 霞关; 外务省
  fr: Kasumigaseki; Gaimusho
  es: Kasumigaseki
South Block | country=IND type=mfa
  en: South Block
  ar: ساوث بلوك
  ru: Саут-Блок
  zh: 南区大楼
  fr: South Block
  es: South Block
Rashtrapati Bhavan | country=IND role=head-of-state
  en: Rashtrapati Bhavan
  ar: راشتراباتي بهافان; قصر راشتراباتي بهافان
  ru: Раштрапати Бхаван
  zh: 印度总统府; 拉什特拉帕蒂宫
  fr: Rashtrapati Bhavan
  es: Rashtrapati Bhavan
Hyderabad House | country=IND place
  en: Hyderabad House
  ar: حيدر آباد هاوس
  ru: Хайдарабад-хаус
  zh: 海得拉巴宫
  fr: Hyderabad House
  es: Hyderabad House
Malacañang | country=PHL role=head-of-state
  en: Malacanang; Malacañang; Malacanang Palace; Malacañang Palace
  ar: مالاكانيانغ; قصر مالاكانيانغ; قصر مالاكانانغ
  ru: Малаканьянг; дворец Малаканьянг; двореца Малаканьянг; дворецу Малаканьянг; дворецем Малаканьянг; двореце Малаканьянг
  zh: 马拉卡南宫; 马拉坎南宫
  fr: Malacañang; palais Malacañang
  es: Malacañán; Malacañang; palacio de Malacañán
Istana (Singapore) | country=SGP ambiguous
  en: The Istana
  ar: قصر إستانا
  ru: Истана
  zh: 新加坡总统府
  fr: Istana
  es: Istana
Merdeka Palace | country=IDN role=head-of-state
  en: Merdeka Palace; State Palace
  ar: قصر ميرديكا; قصر مرديكا
  ru: дворец Мердека; двореца Мердека; дворецу Мердека; дворецем Мердека; двореце Мердека; Мердека
  zh: 独立宫; 默迪卡宫
  fr: palais Merdeka
  es: Palacio Merdeka; palacio Merdeka
Wisma Putra | country=MYS type=mfa
  en: Wisma Putra
  ar: ويسما بوترا
  ru: Висма Путра
  zh: 威斯马普特拉
  fr: Wisma Putra
  es: Wisma Putra
Government House (Thailand) | country=THA role=head-of-government ambiguous
  en: Thai Government House
  ar: دار الحكومة التايلاندية
  ru: Дом правительства Таиланда; Дома правительства Таиланда; Дому правительства Таиланда; Домом правительства Таиланда; Доме правительства Таиланда
  zh: 泰国总理府; 总理府
  fr: Maison du gouvernement thaïlandaise
  es: Casa de Gobierno de Tailandia
Beştepe | country=TUR role=head-of-state
  en: Bestepe; Beştepe; Presidential Complex
  ar: بيش تيبيه; بيشتبه; المجمع الرئاسي بأنقرة; المجمع الرئاسي التركي
  ru: Бештепе
  zh: 贝什泰佩
  fr: Beştepe; Bestepe
  es: Bestepe; Beştepe
Dolmabahçe | country=TUR place
  en: Dolmabahce Palace; Dolmabahçe; Dolmabahce; Dolmabahce office
  ar: دولما بهتشة; قصر دولما بهتشه; دولمة بهجة; قصر دولمة بهجة
  ru: Долмабахче; дворец Долмабахче; двореца Долмабахче; дворецу Долмабахче; дворецем Долмабахче; двореце Долмабахче
  zh: 多尔玛巴赫切宫
  fr: palais de Dolmabahçe; Dolmabahçe
  es: Dolmabahçe; palacio de Dolmabahçe
Baabda Palace | country=LBN role=head-of-state
  en: Baabda; Baabda Palace
  ar: قصر بعبدا; بعبدا; القصر الجمهوري في بعبدا
  ru: дворец Баабда; двореца Баабда; дворецу Баабда; дворецем Баабда; двореце Баабда; Баабда
  zh: 巴卜达宫; 巴卜达总统府
  fr: Baabda; palais de Baabda
  es: Baabda; palacio de Baabda
Grand Serail | country=LBN role=head-of-government
  en: Grand Serail; Grand Serail of Beirut
  ar: السراي الحكومي; السرايا الحكومية; السراي الكبير
  ru: Большой Сераль
  zh: 大萨雷
  fr: Grand Sérail
  es: Gran Serrallo
Ain al-Tineh | country=LBN type=parliament
  en: Ain al-Tineh; Ain el-Tineh; Ain al-Tine
  ar: عين التينة
  ru: Айн эт-Тине
  zh: 艾因提内
  fr: Aïn el-Tiné; Aïn el-Tineh
  es: Ain el Tine
Bkerki | country=LBN
  en: Bkerki
  ar: بكركي
  ru: Бкерке
  zh: 布克尔基
  fr: Bkerké
  es: Bkerke
Ittihadiya Palace | country=EGY role=head-of-state
  en: Ittihadiya Palace; Al-Ittihadiya; Ittihadiya; Al-Ittihadiya Palace
  ar: قصر الاتحادية; الاتحادية
  ru: дворец Аль-Иттихадия; двореца Аль-Иттихадия; дворецу Аль-Иттихадия; дворецем Аль-Иттихадия; двореце Аль-Иттихадия; Иттихадия
  zh: 伊蒂哈迪亚宫; 联邦宫
  fr: palais d'Ittihadiya; Ittihadiya
  es: Palacio de Itihadiya; Itihadiya; palacio de Itihadiya
Tahrir Palace | country=EGY type=mfa
  en: Tahrir Palace
  ar: قصر التحرير
  ru: дворец Тахрир; двореца Тахрир; дворецу Тахрир; дворецем Тахрир; двореце Тахрир
  zh: 解放宫
  fr: palais Tahrir
  es: Palacio Tahrir; palacio Tahrir
Raghadan Palace | country=JOR role=head-of-state
  en: Raghadan Palace; Al Husseiniya Palace; Basman Palace; Royal Hashemite Court; Royal Court
  ar: الديوان الملكي الهاشمي; الديوان الملكي; قصر الحسينية; قصر بسمان; قصر رغدان
  ru: дворец Аль-Хусейния; двореца Аль-Хусейния; дворецу Аль-Хусейния; дворецем Аль-Хусейния; двореце Аль-Хусейния; дворец Рагадан; двореца Рагадан; дворецу Рагадан; дворецем Рагадан; двореце Рагадан
  zh: 侯赛尼亚宫; 巴斯曼宫; 约旦王宫
  fr: palais d'Al Husseiniya
  es: Palacio de Al Huseiniya; palacio de Al Huseiniya
Al-Yamamah Palace | country=SAU role=head-of-state
  en: Al-Yamamah Palace; Al Yamamah Palace; Al-Salam Palace; Al-Yamama Palace
  ar: قصر اليمامة; قصر السلام بجدة; قصر السلام في جدة
  ru: дворец Аль-Ямама; двореца Аль-Ямама; дворецу Аль-Ямама; дворецем Аль-Ямама; двореце Аль-Ямама
  zh: 亚玛玛宫; 叶玛迈宫; 耶玛麦宫
  fr: palais Al-Yamamah
  es: Palacio de Al Yamama; palacio de Al Yamamah; palacio de Al Yamama
Amiri Diwan | country=QAT role=head-of-state
  en: Amiri Diwan; Emiri Diwan; Lusail Palace
  ar: الديوان الأميري; قصر لوسيل
  ru: Эмирский диван; Эмирского дивана; Эмирскому дивану; Эмирским диваном; Эмирском диване; Амирский диван; Амирского дивана; Амирскому дивану; Амирским диваном; Амирском диване
  zh: 埃米尔办公厅; 埃米尔王宫
  fr: Diwan Amiri; Diwan de l'émir
  es: Diwan Amiri; Emiri Diwan
Bayan Palace | country=KWT role=head-of-state
  en: Bayan Palace; Dar Yamama
  ar: قصر بيان; قصر دار يمامة; قصر السيف
  ru: дворец Баян; двореца Баян; дворецу Баян; дворецем Баян; двореце Баян
  zh: 巴扬宫
  fr: palais Bayan
  es: Palacio Bayan; Palacio de Bayan; palacio Bayan; palacio de Bayan
Al Alam Palace | country=OMN role=head-of-state
  en: Al Alam Palace; Al Baraka Palace
  ar: قصر العلم; قصر العلم العامر; قصر البركة العامر; قصر البركة
  ru: дворец Аль-Алам; двореца Аль-Алам; дворецу Аль-Алам; дворецем Аль-Алам; двореце Аль-Алам
  zh: 阿拉姆王宫; 阿拉姆宫
  fr: palais Al-Alam
  es: Palacio de Al Alam; palacio de Al Alam
Qasr Al Watan | country=ARE role=head-of-state
  en: Qasr Al Watan; Qasr al-Watan; Qasr Al Shati
  ar: قصر الوطن; قصر الشاطئ; قصر البحر; قصر الوطن في أبوظبي
  ru: дворец Каср аль-Ватан; двореца Каср аль-Ватан; дворецу Каср аль-Ватан; дворецем Каср аль-Ватан; двореце Каср аль-Ватан; Каср аль-Ватан
  zh: 祖国宫; 总统府国家宫
  fr: Qasr al-Watan
  es: Qasr al Watan
Sakhir Palace | country=BHR role=head-of-state
  en: Sakhir Palace; Gudaibiya Palace
  ar: قصر الصخير; قصر القضيبية
  ru: дворец Сахир; двореца Сахир; дворецу Сахир; дворецем Сахир; двореце Сахир
  zh: 萨基尔宫
  fr: palais de Sakhir
  es: Palacio de Sajir; palacio de Sajir
Muqata | country=PSE role=head-of-state
  en: Muqata; Muqataa; Mukataa
  ar: المقاطعة في رام الله; مقر المقاطعة; مقر الرئاسة في رام الله
  ru: Муката; Мукаты; Мукате
  zh: 穆卡塔
  fr: Mouqata'a; Mouqataa
  es: Muqata; Mukata
Knesset | country=ISR type=parliament
  en: Knesset
  ar: الكنيست; الكنيست الإسرائيلي; كنيست
  ru: Кнессет; Кнессета; Кнессету; Кнессетом; Кнессете
  zh: 以色列议会; 克奈塞特
  fr: Knesset
  es: Knéset; Knesset
People's Palace (Syria) | country=SYR role=head-of-state
  en: People's Palace
  ar: قصر الشعب; قصر الشعب بدمشق; قصر الشعب في دمشق; قصر تشرين
  ru: Народный дворец; Народного двореца; Народному дворецу; Народным дворецем; Народном двореце; Дворец народа; Двореца народа; Дворецу народа; Дворецем народа; Двореце народа
  zh: 人民宫
  es: Palacio del Pueblo; palacio del Pueblo
Green Zone | country=IRQ
  en: Green Zone
  ar: المنطقة الخضراء; القصر الحكومي ببغداد
  ru: Зеленая зона; Зеленой зоны; Зеленой зоне; Зеленую зону; Зеленой зоной
  zh: 绿区; 巴格达“绿区”
  fr: Zone verte
  es: Zona Verde
El Mouradia | country=DZA role=head-of-state
  en: El Mouradia; Mouradia
  ar: قصر المرادية; المرادية
  ru: Эль-Мурадия
  zh: 穆拉迪亚宫
  fr: El Mouradia; palais d'El Mouradia
  es: El Muradia; palacio de El Muradia
Carthage Palace | country=TUN role=head-of-state
  en: Carthage Palace; Carthage
  ar: قصر قرطاج; قرطاج
  ru: Карфагенский дворец; Карфагенского двореца; Карфагенскому дворецу; Карфагенским дворецем; Карфагенском двореце
  zh: 迦太基宫
  fr: palais de Carthage; Carthage
  es: Palacio de Cartago; palacio de Cartago
Koulouba | country=MLI role=head-of-state
  en: Koulouba; Koulouba Palace
  ar: قصر كولوبا; كولوبا
  ru: дворец Кулуба; двореца Кулуба; дворецу Кулуба; дворецем Кулуба; двореце Кулуба; Кулуба
  zh: 库卢巴宫
  fr: Koulouba; palais de Koulouba
  es: Koulouba; palacio de Koulouba
Union Buildings | country=ZAF role=head-of-state
  en: Union Buildings
  ar: مبنى الاتحاد في بريتوريا
  ru: Юнион-билдингс
  zh: 联合大厦; 联邦大厦
  fr: Union Buildings
  es: Union Buildings
Aso Rock | country=NGA role=head-of-state
  en: Aso Rock; Aso Villa; State House Abuja
  ar: أسو روك; قصر آسو روك
  ru: Асо-Рок; Асо Рок
  zh: 阿索岩
  fr: Aso Rock
  es: Aso Rock
State House (Kenya) | country=KEN role=head-of-state ambiguous
  en: State House Nairobi
  ar: قصر الرئاسة الكيني
  ru: Стейт-Хаус
  zh: 肯尼亚总统府
  fr: State House de Nairobi
  es: State House de Nairobi
Menelik Palace | country=ETH
  en: Menelik Palace; National Palace of Ethiopia
  ar: قصر منليك; القصر الوطني الإثيوبي
  ru: дворец Менелика; двореца Менелика; дворецу Менелика; дворецем Менелика; двореце Менелика
  zh: 孟尼利克宫
  fr: palais Menelik; palais Ménélik
  es: Palacio Menelik; palacio Menelik
Jubilee Palace | country=GHA role=head-of-state
  en: Jubilee House
  ar: جوبلي هاوس; قصر اليوبيل
  ru: Джубили-хаус
  zh: 银禧宫
  fr: Jubilee House
  es: Jubilee House
Akorda | country=KAZ role=head-of-state
  en: Akorda; Aqorda; Ak Orda
  ar: أكوردا; قصر أكوردا; قصر أق أوردا
  ru: Акорда; Акорды; Акорде; Акорду; Акордой
  zh: 阿克奥尔达; 阿科尔达
  fr: Akorda
  es: Akorda; Ak Orda
Kuksaroy | country=UZB role=head-of-state
  en: Kuksaroy; Kuksaroy Residence
  ar: كوك سراي; مقر كوكساراي; قصر كوكساروي
  ru: Куксарой
  zh: 库克萨罗伊
  fr: Kouksaroï; Kuksaroy
  es: Kuksaroy
Zugulba | country=AZE
  en: Zagulba; Zugulba
  ar: زاغولبا
  ru: Загульба
  zh: 扎古尔巴
  fr: Zagoulba
  es: Zagulba
Palace of Independence | country=BLR role=head-of-state
  en: Palace of Independence
  ar: قصر الاستقلال في مينسك; قصر الاستقلال
  ru: Дворец Независимости; Двореца Независимости; Дворецу Независимости; Дворецем Независимости; Двореце Независимости
  zh: 独立宫（明斯克）; 明斯克独立宫
  fr: palais de l'Indépendance
  es: Palacio de la Independencia; palacio de la Independencia
Orbeliani Palace | country=GEO role=head-of-state
  en: Orbeliani Palace
  ar: قصر أوربيلياني
  ru: дворец Орбелиани; двореца Орбелиани; дворецу Орбелиани; дворецем Орбелиани; двореце Орбелиани
  zh: 奥尔别利亚尼宫
  fr: palais Orbeliani
  es: Palacio Orbeliani; palacio Orbeliani
Cotroceni | country=ROU role=head-of-state
  en: Cotroceni; Cotroceni Palace
  ar: كوتروتشيني; قصر كوتروتشيني
  ru: Котрочень; дворец Котрочень; двореца Котрочень; дворецу Котрочень; дворецем Котрочень; двореце Котрочень
  zh: 科特罗切尼宫
  fr: Cotroceni; palais de Cotroceni
  es: Cotroceni; Palacio de Cotroceni; palacio de Cotroceni
Prague Castle | country=CZE role=head-of-state
  en: Prague Castle
  ar: قلعة براغ
  ru: Пражский Град; Пражского Града; Пражскому Граду; Пражским Градом; Пражском Граде
  zh: 布拉格城堡
  fr: château de Prague; Château de Prague
  es: Castillo de Praga
Hofburg | country=AUT role=head-of-state
  en: Hofburg; Hofburg Palace
  ar: هوفبورغ; قصر هوفبورغ
  ru: Хофбург; Хофбурга; Хофбургу; Хофбургом; Хофбурге
  zh: 霍夫堡; 霍夫堡宫
  fr: Hofburg
  es: Hofburg
Binnenhof | country=NLD
  en: Binnenhof
  ar: بيننهوف
  ru: Бинненхоф; Бинненхофе
  zh: 海牙国会大厦
  fr: Binnenhof
  es: Binnenhof
Catshuis | country=NLD role=head-of-government
  en: Catshuis
  ar: كاتسهاوس
  ru: Катсхёйс
  zh: 卡茨宫
  fr: Catshuis
  es: Catshuis
Rideau Hall | country=CAN
  en: Rideau Hall; Parliament Hill
  ar: ريدو هول; تلة البرلمان الكندي
  ru: Ридо-холл; Парламентский холм; Парламентского холма; Парламентскому холму; Парламентским холмом; Парламентском холме
  zh: 丽都厅; 国会山庄
  fr: Rideau Hall; colline du Parlement
  es: Rideau Hall
Beehive | country=NZL
  en: the Beehive
  ar: خلية النحل النيوزيلندية
  ru: Бихайв
  zh: 蜂巢大楼
  fr: Beehive
  es: Beehive
Apostolic Palace | country=VAT role=head-of-state
  en: Apostolic Palace; Domus Sanctae Marthae
  ar: القصر الرسولي
  ru: Апостольский дворец; Апостольского двореца; Апостольскому дворецу; Апостольским дворецем; Апостольском двореце
  zh: 宗座宫
  fr: palais apostolique; Palais apostolique
  es: Palacio Apostólico; palacio Apostólico
Palais des Nations | org=UN place
  en: Palais des Nations; Palace of Nations; UN Office at Geneva; UN headquarters
  ar: قصر الأمم; مقر الأمم المتحدة
  ru: Дворец Наций; Двореца Наций; Дворецу Наций; Дворецем Наций; Двореце Наций; штаб-квартира ООН; штаб-квартиры ООН; штаб-квартире ООН; штаб-квартиру ООН; штаб-квартирой ООН
  zh: 万国宫; 联合国总部; 联合国日内瓦办事处
  fr: Palais des Nations; siège de l'ONU; siège des Nations unies
  es: Palacio de las Naciones; sede de la ONU; sede de las Naciones Unidas; palacio de las Naciones
NPC | country=CHN type=parliament
  en: National People's Congress; NPC; NPC Standing Committee
  ar: المجلس الوطني لنواب الشعب الصيني; المجلس الوطني لنواب الشعب
  ru: ВСНП; Всекитайское собрание народных представителей; Всекитайского собрания народных представителей; Всекитайскому собранию народных представителей; Всекитайским собранием народных представителей; Всекитайском собрании народных представителей
  zh: 全国人民代表大会; 全国人大; 全国人大常委会
  fr: Assemblée populaire nationale
  es: Asamblea Popular Nacional
