# Buildings, streets and chambers that stand for a government, its ministry or parliament.
# role= / type= say for what; place: only a place where one meets; city=: where it stands, in= the state if it is no state's.

[seat]
Kremlin | country=RUS role=head-of-state city=Moscow
  en: Kremlin
  ar: الكرملين; الكريملين; كرملين
  ru: Кремль; Кремля; Кремлю; Кремлем; Кремле; Московский Кремль; Московского Кремля; Московскому Кремлю; Московским Кремлем; Московском Кремле; Большой Кремлевский дворец; Большого Кремлевского дворца; Большом Кремлевском дворце
  zh: 克里姆林宫; 克宫; 克林姆林宫; 克里姆林
  fr: Kremlin
  es: Kremlin; Gran Palacio del Kremlin; palacio del Kremlin; Palacio del Kremlin
White House | country=USA role=head-of-state city=Washington
  en: White House
  ar: البيت الأبيض
  ru: Белый дом; Белого дома; Белому дому; Белым домом; Белом доме
  zh: 白宫
  fr: Maison-Blanche; Maison Blanche
  es: Casa Blanca
Oval Office | country=USA city=Washington
  en: Oval Office
  ar: المكتب البيضاوي; البيضاوي
  ru: Овальный кабинет; Овального кабинета; Овальному кабинету; Овальным кабинетом; Овальном кабинете
  zh: 椭圆形办公室; 白宫椭圆形办公室; 白宫东厅; 白宫玫瑰园; 白宫罗斯福厅; 白宫内阁会议室
  fr: Bureau ovale; bureau Ovale
  es: Despacho Oval; Oficina Oval
State Department | country=USA type=mfa city=Washington
  en: Foggy Bottom
  ar: فوغي بوتوم
  ru: Фогги-Боттом
  zh: 雾谷
  fr: Foggy Bottom
  es: Foggy Bottom
Pentagon | country=USA type=mod city=Washington
  en: Pentagon
  ar: البنتاغون; البنتاجون; بنتاغون
  ru: Пентагон; Пентагона; Пентагону; Пентагоном; Пентагоне
  zh: 五角大楼; 五角大厦
  fr: Pentagone
  es: Pentágono
Capitol Hill | country=USA type=parliament city=Washington
  en: Capitol Hill; Capitol
  ar: الكابيتول; الكابيتول هيل; مبنى الكابيتول; كابيتول هيل
  ru: Капитолий; Капитолия; Капитолию; Капитолием; Капитолии; Капитолийский холм; Капитолийского холма; Капитолийскому холму; Капитолийским холмом; Капитолийском холме
  zh: 国会山
  fr: Capitole; Capitol Hill
  es: Capitolio; Capitolio estadounidense
Downing Street | country=GBR role=head-of-government city=London
  en: Downing Street; 10 Downing Street; No 10; Number 10; No. 10
  ar: داونينغ ستريت; 10 داونينغ ستريت; داوننغ ستريت; داونينج ستريت; مقر رئاسة الوزراء البريطانية
  ru: Даунинг-стрит; Даунинг-стрит, 10
  zh: 唐宁街; 唐宁街10号; 唐宁街十号
  fr: Downing Street; 10 Downing Street
  es: Downing Street; 10 de Downing Street
Whitehall | country=GBR city=London
  en: Whitehall
  ar: وايتهول
  ru: Уайтхолл; Уайтхолла; Уайтхоллы; Уайтхолле; Уайтхоллу; Уайтхоллой
  zh: 白厅
  fr: Whitehall
  es: Whitehall
Westminster | country=GBR type=parliament city=London
  en: Westminster
  ar: ويستمنستر; وستمنستر
  ru: Вестминстер; Вестминстера; Вестминстеры; Вестминстере; Вестминстеру; Вестминстерой
  zh: 威斯敏斯特
  fr: Westminster
  es: Westminster
Buckingham Palace | country=GBR city=London
  en: Buckingham Palace
  ar: قصر باكنغهام; قصر بكنغهام; قصر باكينغهام
  ru: Букингемский дворец; Букингемского дворца; Букингемскому дворцу; Букингемским дворцом; Букингемском дворце
  zh: 白金汉宫
  fr: palais de Buckingham
  es: palacio de Buckingham; Palacio de Buckingham
Élysée | country=FRA role=head-of-state city=Paris
  en: Elysee; Élysée; Elysee Palace; Élysée Palace
  ar: الإليزيه; الاليزيه; قصر الإليزيه; الإليزية
  ru: Елисейский дворец; Елисейского дворца; Елисейскому дворцу; Елисейским дворцом; Елисейском дворце
  zh: 爱丽舍宫; 艾丽榭宫; 艾里赛宫; 艾丽赛宫; 爱丽舍
  fr: Élysée; Elysée; palais de l'Élysée; palais de l'Elysée
  es: Elíseo; palacio del Elíseo; Palacio del Elíseo
Matignon | country=FRA role=head-of-government city=Paris
  en: Matignon; Hôtel Matignon
  ar: ماتينيون; قصر ماتينيون
  ru: Матиньон; Матиньонский дворец; Матиньонского дворца; Матиньонскому дворцу; Матиньонским дворцом; Матиньонском дворце
  zh: 马提尼翁宫
  fr: Matignon; hôtel de Matignon
  es: Matignon
Quai d'Orsay | country=FRA type=mfa city=Paris
  en: Quai d'Orsay
  ar: الكي دورسيه; كي دورسيه; الكاي دورسيه; كيه دورسيه
  ru: Кэ д'Орсе
  zh: 奥赛码头; 凯道赛
  fr: Quai d'Orsay
  es: Quai d'Orsay
Zhongnanhai | country=CHN city=Beijing
  en: Zhongnanhai
  ar: تشونغنانهاي; تشونغ نان هاي
  ru: Чжуннаньхай; Чжуннаньхая; Чжуннаньхаи; Чжуннаньхае; Чжуннаньхаю; Чжуннаньхаей
  zh: 中南海
  fr: Zhongnanhai
  es: Zhongnanhai
Great Hall of the People | country=CHN place city=Beijing
  en: Great Hall of the People
  ar: قاعة الشعب الكبرى
  ru: Дом народных собраний; Дома народных собраний; Дому народных собраний; Домом народных собраний; Доме народных собраний; Большой дом народных собраний; Большего дома народных собраний; Большему дому народных собраний; Большим домом народных собраний; Большем доме народных собраний
  zh: 人民大会堂
  fr: Grand Palais du peuple; Grand Palais du Peuple; Grande Salle du peuple
  es: Gran Palacio del Pueblo; Gran Salón del Pueblo
Diaoyutai | country=CHN place city=Beijing
  en: Diaoyutai State Guesthouse; Diaoyutai
  ar: دياويوتاي; دار ضيافة دياويويتاي
  ru: Дяоюйтай; гостевая резиденция Дяоюйтай; гостевой резиденции Дяоюйтай; гостевую резиденцию Дяоюйтай; гостевой резиденцией Дяоюйтай
  zh: 钓鱼台国宾馆; 钓鱼台
  fr: Diaoyutai
  es: Diaoyutai; Casa de Huéspedes de Estado de Diaoyutai
Smolenskaya Square | country=RUS type=mfa city=Moscow
  en: Smolenskaya Square; Smolenskaya
  ar: ساحة سمولينسكايا; ميدان سمولينسكايا
  ru: Смоленская площадь; Смоленской площади; Смоленскую площадь; Смоленской площадью
  zh: 斯摩棱斯克广场
  fr: place Smolenskaïa
  es: plaza Smolénskaya; Plaza Smolénskaya
Planalto | country=BRA role=head-of-state city=Brasilia
  en: Planalto; Planalto Palace
  ar: قصر بلانالتو; بلانالتو
  ru: Планалту; дворец Планалту; дворца Планалту; дворцу Планалту; дворцом Планалту; дворце Планалту
  zh: 高原宫; 普拉纳尔托宫; 总统府高原宫
  fr: Planalto; palais du Planalto
  es: Planalto; Palacio de Planalto; palacio de Planalto
Itamaraty | country=BRA type=mfa city=Brasilia
  en: Itamaraty; Itamaraty Palace
  ar: إيتاماراتي; قصر إيتاماراتي
  ru: Итамарати; дворец Итамарати; дворца Итамарати; дворцу Итамарати; дворцом Итамарати; дворце Итамарати
  zh: 伊塔马拉蒂宫
  fr: Itamaraty
  es: Itamaraty; Palacio de Itamaraty; palacio de Itamaraty
Casa Rosada | country=ARG role=head-of-state city="Buenos Aires"
  en: Casa Rosada; Pink House
  ar: كاسا روسادا; البيت الوردي
  ru: Каса-Росада; Розовый дом; Розового дома; Розовому дому; Розовым домом; Розовом доме
  zh: 玫瑰宫
  fr: Casa Rosada
  es: Casa Rosada
San Martín Palace | country=ARG type=mfa city="Buenos Aires"
  en: San Martin Palace; Palacio San Martin
  ar: قصر سان مارتين
  ru: дворец Сан-Мартин; дворца Сан-Мартин; дворцу Сан-Мартин; дворцом Сан-Мартин; дворце Сан-Мартин
  zh: 圣马丁宫
  fr: palais San Martín
  es: Palacio San Martín; palacio San Martín
La Moneda | country=CHL role=head-of-state city=Santiago
  en: La Moneda; La Moneda Palace
  ar: قصر لا مونيدا; لا مونيدا
  ru: Ла-Монеда; дворец Ла-Монеда; дворца Ла-Монеда; дворцу Ла-Монеда; дворцом Ла-Монеда; дворце Ла-Монеда
  zh: 拉莫内达宫
  fr: La Moneda
  es: La Moneda; Palacio de La Moneda; Palacio de la Moneda; palacio de la Moneda; palacio de La Moneda
Miraflores | country=VEN role=head-of-state city=Caracas
  en: Miraflores; Miraflores Palace
  ar: ميرافلوريس; قصر ميرافلوريس
  ru: Мирафлорес; дворец Мирафлорес; дворца Мирафлорес; дворцу Мирафлорес; дворцом Мирафлорес; дворце Мирафлорес
  zh: 观花宫; 米拉弗洛雷斯宫
  fr: Miraflores; palais de Miraflores
  es: Miraflores; Palacio de Miraflores; palacio de Miraflores
Casa de Nariño | country=COL role=head-of-state city=Bogota
  en: Casa de Narino; Casa de Nariño
  ar: قصر نارينيو; كاسا دي نارينيو
  ru: Каса-де-Нариньо; дворец Нариньо; дворца Нариньо; дворцу Нариньо; дворцом Нариньо; дворце Нариньо
  zh: 纳里尼奥宫
  fr: Casa de Nariño; palais de Nariño
  es: Casa de Nariño; Palacio de Nariño; palacio de Nariño
San Carlos Palace | country=COL type=mfa city=Bogota
  en: San Carlos Palace
  ar: قصر سان كارلوس
  ru: дворец Сан-Карлос; дворца Сан-Карлос; дворцу Сан-Карлос; дворцом Сан-Карлос; дворце Сан-Карлос
  zh: 圣卡洛斯宫
  fr: palais San Carlos
  es: Palacio de San Carlos; palacio de San Carlos
Carondelet | country=ECU role=head-of-state city=Quito
  en: Carondelet; Carondelet Palace
  ar: قصر كاروندليت
  ru: дворец Каронделет; дворца Каронделет; дворцу Каронделет; дворцом Каронделет; дворце Каронделет
  zh: 卡隆德莱特宫
  fr: Carondelet; palais de Carondelet
  es: Carondelet; Palacio de Carondelet; palacio de Carondelet
Torre Tagle | country=PER type=mfa city=Lima
  en: Torre Tagle; Torre Tagle Palace
  ar: توري تاغلي
  ru: Торре-Тагле
  zh: 托雷·塔格莱宫
  fr: Torre Tagle
  es: Torre Tagle; Palacio de Torre Tagle; palacio de Torre Tagle
Tlatelolco | country=MEX type=mfa city="Mexico City"
  en: Tlatelolco
  ar: تلاتيلولكو
  ru: Тлателолько
  zh: 特拉特洛尔科
  fr: Tlatelolco
  es: Tlatelolco
National Palace (Mexico) | country=MEX role=head-of-state ambiguous city="Mexico City"
  en: National Palace
  ar: القصر الوطني المكسيكي
  ru: Национальный дворец; Национального дворца; Национальному дворцу; Национальным дворцом; Национальном дворце
  zh: 墨西哥国家宫
  fr: Palais national
  es: Palacio Nacional; palacio Nacional
Moncloa | country=ESP role=head-of-government city=Madrid
  en: La Moncloa; Moncloa; Moncloa Palace
  ar: مونكلوا; قصر مونكلوا; لا مونكلوا
  ru: Монклоа; дворец Монклоа; дворца Монклоа; дворцу Монклоа; дворцом Монклоа; дворце Монклоа
  zh: 蒙克洛亚宫
  fr: La Moncloa; Moncloa; palais de la Moncloa
  es: La Moncloa; Moncloa; Palacio de la Moncloa; palacio de la Moncloa
Zarzuela | country=ESP city=Madrid
  en: Zarzuela Palace; La Zarzuela
  ar: قصر ثارثويلا; قصر زارزويلا
  ru: дворец Сарсуэла; дворца Сарсуэла; дворцу Сарсуэла; дворцом Сарсуэла; дворце Сарсуэла
  zh: 萨尔苏埃拉宫
  fr: palais de la Zarzuela
  es: La Zarzuela; Zarzuela; Palacio de la Zarzuela; palacio de la Zarzuela
Chigi Palace | country=ITA role=head-of-government city=Rome
  en: Palazzo Chigi; Chigi Palace
  ar: قصر كيجي; كيجي
  ru: Палаццо Киджи; дворец Киджи; дворца Киджи; дворцу Киджи; дворцом Киджи; дворце Киджи
  zh: 基吉宫
  fr: palais Chigi
  es: Palazzo Chigi; Palacio Chigi; palacio Chigi
Quirinal | country=ITA role=head-of-state city=Rome
  en: Quirinal; Quirinale; Quirinal Palace
  ar: قصر كويرينالي; الكويرينالي
  ru: Квиринал; Квиринала; Квириналу; Квириналом; Квиринале; Квиринальский дворец; Квиринальского дворца; Квиринальскому дворцу; Квиринальским дворцом; Квиринальском дворце
  zh: 奎里纳莱宫
  fr: Quirinal; palais du Quirinal
  es: Quirinal; Palacio del Quirinal; palacio Quirinal; Palacio Quirinal; palacio del Quirinal
Farnesina | country=ITA type=mfa city=Rome
  en: Farnesina; Palazzo della Farnesina
  ar: فارنيزينا
  ru: Фарнезина; Фарнезины; Фарнезине; Фарнезину; Фарнезиной
  zh: 法尔内西纳宫
  fr: Farnesina; Farnésine
  es: Farnesina
Bundestag | country=DEU type=parliament city=Berlin
  en: Bundestag
  ar: البوندستاغ; بوندستاغ; البوندستاج; البوندستاغ الألماني
  ru: Бундестаг; Бундестага; Бундестагу; Бундестагом; Бундестаге
  zh: 联邦议院; 德国联邦议院
  fr: Bundestag
  es: Bundestag
Bellevue Palace | country=DEU role=head-of-state city=Berlin
  en: Bellevue Palace
  ar: قصر بلفيو; قصر بيلفو
  ru: дворец Бельвю; дворца Бельвю; дворцу Бельвю; дворцом Бельвю; дворце Бельвю
  zh: 贝尔维尤宫; 美景宫
  fr: château de Bellevue
  es: Palacio de Bellevue; palacio de Bellevue
Ballhausplatz | country=AUT city=Vienna
  en: Ballhausplatz
  ar: بالهاوس بلاتس
  ru: Балльхаусплац
  zh: 巴尔豪斯广场
  fr: Ballhausplatz
  es: Ballhausplatz
Berlaymont | org=EU city=Brussels in=BEL
  en: Berlaymont
  ar: بيرلايمون; برليمون
  ru: Берлемон; Берлемона; Берлемоны; Берлемоне; Берлемону; Берлемоной
  zh: 贝尔莱蒙大楼
  fr: Berlaymont
  es: Berlaymont
Bankova Street | country=UKR role=head-of-state city=Kyiv
  en: Bankova; Bankova Street; Bankovaya
  ar: بانكوفا; شارع بانكوفا
  ru: Банковая; Банковой; Банковоя; Банковою; Банковоем; Банковое
  zh: 班科瓦街
  fr: rue Bankova; Bankova
  es: calle Bankova; Bankova
Verkhovna Rada | country=UKR type=parliament city=Kyiv
  en: Verkhovna Rada; Rada
  ar: فيرخوفنا رادا; الرادا; البرلمان الأوكراني; الرادا الأوكراني
  ru: Верховная Рада; Верховной Рады; Верховной Раде; Верховную Раду; Верховной Радой; Рада; Рады; Раде; Раду; Радой
  zh: 最高拉达; 乌克兰最高拉达
  fr: Verkhovna Rada; Rada
  es: Rada Suprema; Verjovna Rada; Rada
State Duma | country=RUS type=parliament city=Moscow
  en: State Duma; Duma
  ar: مجلس الدوما; الدوما; الدوما الروسي; مجلس الدوما الروسي
  ru: Государственная дума; Государственной думы; Государственной думе; Государственную думу; Государственной думой; Госдума; Госдумы; Госдуме; Госдуму; Госдумой; Дума; Думы; Думе; Думу; Думой
  zh: 国家杜马; 俄罗斯国家杜马; 俄国家杜马
  fr: Douma; Douma d'État; Douma d'Etat
  es: Duma; Duma estatal; Duma de Estado
Federation Council | country=RUS type=parliament city=Moscow
  en: Federation Council
  ar: مجلس الاتحاد الروسي; مجلس الفيدرالية الروسي
  ru: Совет Федерации; Совета Федерации; Совету Федерации; Советом Федерации; Совете Федерации; Совфед; Совфеда; Совфеду; Совфедом; Совфеде
  zh: 联邦委员会（俄罗斯）; 俄联邦委员会; 俄罗斯联邦委员会
  fr: Conseil de la Fédération
  es: Consejo de la Federación
Blue House | country=KOR role=head-of-state city=Seoul
  en: Blue House; Cheong Wa Dae
  ar: البيت الأزرق; تشونغ وا داي
  ru: Голубой дом; Голубого дома; Голубому дому; Голубым домом; Голубом доме; Синий дом; Синего дома; Синему дому; Синим домом; Синем доме; Чхонвадэ
  zh: 青瓦台; 龙山总统室; 龙山总统府
  fr: Maison Bleue; Maison-Bleue
  es: Casa Azul; Cheong Wa Dae
Kantei | country=JPN role=head-of-government city=Tokyo
  en: Kantei
  ar: كانتي
  ru: Кантэй
  zh: 首相官邸; 日本首相官邸
  fr: Kantei
  es: Kantei
Kasumigaseki | country=JPN city=Tokyo
  en: Kasumigaseki; Gaimusho
  ar: كاسوميغاسيكي; غايموشو
  ru: Касумигасэки
  zh: 霞关; 外务省
  fr: Kasumigaseki; Gaimusho
  es: Kasumigaseki
South Block | country=IND type=mfa city="New Delhi"
  en: South Block
  ar: ساوث بلوك
  ru: Саут-Блок
  zh: 南区大楼
  fr: South Block
  es: South Block
Rashtrapati Bhavan | country=IND role=head-of-state city="New Delhi"
  en: Rashtrapati Bhavan
  ar: راشتراباتي بهافان; قصر راشتراباتي بهافان
  ru: Раштрапати Бхаван
  zh: 印度总统府; 拉什特拉帕蒂宫
  fr: Rashtrapati Bhavan
  es: Rashtrapati Bhavan
Hyderabad House | country=IND place city="New Delhi"
  en: Hyderabad House
  ar: حيدر آباد هاوس
  ru: Хайдарабад-хаус
  zh: 海得拉巴宫
  fr: Hyderabad House
  es: Hyderabad House
Malacañang | country=PHL role=head-of-state city=Manila
  en: Malacanang; Malacañang; Malacanang Palace; Malacañang Palace
  ar: مالاكانيانغ; قصر مالاكانيانغ; قصر مالاكانانغ
  ru: Малаканьянг; дворец Малаканьянг; дворца Малаканьянг; дворцу Малаканьянг; дворцом Малаканьянг; дворце Малаканьянг
  zh: 马拉卡南宫; 马拉坎南宫
  fr: Malacañang; palais Malacañang
  es: Malacañán; Malacañang; palacio de Malacañán
Istana (Singapore) | country=SGP ambiguous city=Singapore
  en: The Istana
  ar: قصر إستانا
  ru: Истана
  zh: 新加坡总统府
  fr: Istana
  es: Istana
Merdeka Palace | country=IDN role=head-of-state city=Jakarta
  en: Merdeka Palace; State Palace
  ar: قصر ميرديكا; قصر مرديكا
  ru: дворец Мердека; дворца Мердека; дворцу Мердека; дворцом Мердека; дворце Мердека; Мердека
  zh: 独立宫; 默迪卡宫
  fr: palais Merdeka
  es: Palacio Merdeka; palacio Merdeka
Wisma Putra | country=MYS type=mfa city=Putrajaya
  en: Wisma Putra
  ar: ويسما بوترا
  ru: Висма Путра
  zh: 威斯马普特拉
  fr: Wisma Putra
  es: Wisma Putra
Government House (Thailand) | country=THA role=head-of-government ambiguous city=Bangkok
  en: Thai Government House
  ar: دار الحكومة التايلاندية
  ru: Дом правительства Таиланда; Дома правительства Таиланда; Дому правительства Таиланда; Домом правительства Таиланда; Доме правительства Таиланда
  zh: 泰国总理府; 总理府
  fr: Maison du gouvernement thaïlandaise
  es: Casa de Gobierno de Tailandia
Beştepe | country=TUR role=head-of-state city=Ankara
  en: Bestepe; Beştepe; Presidential Complex
  ar: بيش تيبيه; بيشتبه; المجمع الرئاسي بأنقرة; المجمع الرئاسي التركي
  ru: Бештепе
  zh: 贝什泰佩
  fr: Beştepe; Bestepe
  es: Bestepe; Beştepe
Dolmabahçe | country=TUR place city=Istanbul
  en: Dolmabahce Palace; Dolmabahçe; Dolmabahce; Dolmabahce office
  ar: دولما بهتشة; قصر دولما بهتشه; دولمة بهجة; قصر دولمة بهجة
  ru: Долмабахче; дворец Долмабахче; дворца Долмабахче; дворцу Долмабахче; дворцом Долмабахче; дворце Долмабахче
  zh: 多尔玛巴赫切宫
  fr: palais de Dolmabahçe; Dolmabahçe
  es: Dolmabahçe; palacio de Dolmabahçe
Baabda Palace | country=LBN role=head-of-state city=Baabda
  en: Baabda; Baabda Palace
  ar: قصر بعبدا; بعبدا; القصر الجمهوري في بعبدا
  ru: дворец Баабда; дворца Баабда; дворцу Баабда; дворцом Баабда; дворце Баабда; Баабда
  zh: 巴卜达宫; 巴卜达总统府
  fr: Baabda; palais de Baabda
  es: Baabda; palacio de Baabda
Grand Serail | country=LBN role=head-of-government city=Beirut
  en: Grand Serail; Grand Serail of Beirut
  ar: السراي الحكومي; السرايا الحكومية; السراي الكبير
  ru: Большой Сераль
  zh: 大萨雷
  fr: Grand Sérail
  es: Gran Serrallo
Ain al-Tineh | country=LBN type=parliament city=Beirut
  en: Ain al-Tineh; Ain el-Tineh; Ain al-Tine
  ar: عين التينة
  ru: Айн эт-Тине
  zh: 艾因提内
  fr: Aïn el-Tiné; Aïn el-Tineh
  es: Ain el Tine
Bkerki | country=LBN city=Bkerki
  en: Bkerki
  ar: بكركي
  ru: Бкерке
  zh: 布克尔基
  fr: Bkerké
  es: Bkerke
Ittihadiya Palace | country=EGY role=head-of-state city=Cairo
  en: Ittihadiya Palace; Al-Ittihadiya; Ittihadiya; Al-Ittihadiya Palace
  ar: قصر الاتحادية; الاتحادية
  ru: дворец Аль-Иттихадия; дворца Аль-Иттихадия; дворцу Аль-Иттихадия; дворцом Аль-Иттихадия; дворце Аль-Иттихадия; Иттихадия
  zh: 伊蒂哈迪亚宫; 联邦宫
  fr: palais d'Ittihadiya; Ittihadiya
  es: Palacio de Itihadiya; Itihadiya; palacio de Itihadiya
Tahrir Palace | country=EGY type=mfa city=Cairo
  en: Tahrir Palace
  ar: قصر التحرير
  ru: дворец Тахрир; дворца Тахрир; дворцу Тахрир; дворцом Тахрир; дворце Тахрир
  zh: 解放宫
  fr: palais Tahrir
  es: Palacio Tahrir; palacio Tahrir
Raghadan Palace | country=JOR role=head-of-state city=Amman
  en: Raghadan Palace; Al Husseiniya Palace; Basman Palace; Royal Hashemite Court; Royal Court
  ar: الديوان الملكي الهاشمي; الديوان الملكي; قصر الحسينية; قصر بسمان; قصر رغدان
  ru: дворец Аль-Хусейния; дворца Аль-Хусейния; дворцу Аль-Хусейния; дворцом Аль-Хусейния; дворце Аль-Хусейния; дворец Рагадан; дворца Рагадан; дворцу Рагадан; дворцом Рагадан; дворце Рагадан
  zh: 侯赛尼亚宫; 巴斯曼宫; 约旦王宫
  fr: palais d'Al Husseiniya
  es: Palacio de Al Huseiniya; palacio de Al Huseiniya
Al-Yamamah Palace | country=SAU role=head-of-state city=Riyadh
  en: Al-Yamamah Palace; Al Yamamah Palace; Al-Salam Palace; Al-Yamama Palace
  ar: قصر اليمامة; قصر السلام بجدة; قصر السلام في جدة
  ru: дворец Аль-Ямама; дворца Аль-Ямама; дворцу Аль-Ямама; дворцом Аль-Ямама; дворце Аль-Ямама
  zh: 亚玛玛宫; 叶玛迈宫; 耶玛麦宫
  fr: palais Al-Yamamah
  es: Palacio de Al Yamama; palacio de Al Yamamah; palacio de Al Yamama
Amiri Diwan | country=QAT role=head-of-state city=Doha
  en: Amiri Diwan; Emiri Diwan; Lusail Palace
  ar: الديوان الأميري; قصر لوسيل
  ru: Эмирский диван; Эмирского дивана; Эмирскому дивану; Эмирским диваном; Эмирском диване; Амирский диван; Амирского дивана; Амирскому дивану; Амирским диваном; Амирском диване
  zh: 埃米尔办公厅; 埃米尔王宫
  fr: Diwan Amiri; Diwan de l'émir
  es: Diwan Amiri; Emiri Diwan
Bayan Palace | country=KWT role=head-of-state city="Kuwait City"
  en: Bayan Palace; Dar Yamama
  ar: قصر بيان; قصر دار يمامة; قصر السيف
  ru: дворец Баян; дворца Баян; дворцу Баян; дворцом Баян; дворце Баян
  zh: 巴扬宫
  fr: palais Bayan
  es: Palacio Bayan; Palacio de Bayan; palacio Bayan; palacio de Bayan
Al Alam Palace | country=OMN role=head-of-state city=Muscat
  en: Al Alam Palace; Al Baraka Palace
  ar: قصر العلم; قصر العلم العامر; قصر البركة العامر; قصر البركة
  ru: дворец Аль-Алам; дворца Аль-Алам; дворцу Аль-Алам; дворцом Аль-Алам; дворце Аль-Алам
  zh: 阿拉姆王宫; 阿拉姆宫
  fr: palais Al-Alam
  es: Palacio de Al Alam; palacio de Al Alam
Qasr Al Watan | country=ARE role=head-of-state city="Abu Dhabi"
  en: Qasr Al Watan; Qasr al-Watan; Qasr Al Shati
  ar: قصر الوطن; قصر الشاطئ; قصر البحر; قصر الوطن في أبوظبي
  ru: дворец Каср аль-Ватан; дворца Каср аль-Ватан; дворцу Каср аль-Ватан; дворцом Каср аль-Ватан; дворце Каср аль-Ватан; Каср аль-Ватан
  zh: 祖国宫; 总统府国家宫
  fr: Qasr al-Watan
  es: Qasr al Watan
Sakhir Palace | country=BHR role=head-of-state city=Sakhir
  en: Sakhir Palace; Gudaibiya Palace
  ar: قصر الصخير; قصر القضيبية
  ru: дворец Сахир; дворца Сахир; дворцу Сахир; дворцом Сахир; дворце Сахир
  zh: 萨基尔宫
  fr: palais de Sakhir
  es: Palacio de Sajir; palacio de Sajir
Muqata | country=PSE role=head-of-state city=Ramallah
  en: Muqata; Muqataa; Mukataa
  ar: المقاطعة في رام الله; مقر المقاطعة; مقر الرئاسة في رام الله
  ru: Муката; Мукаты; Мукате
  zh: 穆卡塔
  fr: Mouqata'a; Mouqataa
  es: Muqata; Mukata
Knesset | country=ISR type=parliament city=Jerusalem
  en: Knesset
  ar: الكنيست; الكنيست الإسرائيلي; كنيست
  ru: Кнессет; Кнессета; Кнессету; Кнессетом; Кнессете
  zh: 以色列议会; 克奈塞特
  fr: Knesset
  es: Knéset; Knesset
People's Palace (Syria) | country=SYR role=head-of-state city=Damascus
  en: People's Palace
  ar: قصر الشعب; قصر الشعب بدمشق; قصر الشعب في دمشق; قصر تشرين
  ru: Народный дворец; Народного дворца; Народному дворцу; Народным дворцом; Народном дворце; Дворец народа; Дворца народа; Дворцу народа; Дворцом народа; Дворце народа
  zh: 人民宫
  es: Palacio del Pueblo; palacio del Pueblo
Green Zone | country=IRQ city=Baghdad
  en: Green Zone
  ar: المنطقة الخضراء; القصر الحكومي ببغداد
  ru: Зеленая зона; Зеленой зоны; Зеленой зоне; Зеленую зону; Зеленой зоной
  zh: 绿区; 巴格达“绿区”
  fr: Zone verte
  es: Zona Verde
El Mouradia | country=DZA role=head-of-state city=Algiers
  en: El Mouradia; Mouradia
  ar: قصر المرادية; المرادية
  ru: Эль-Мурадия
  zh: 穆拉迪亚宫
  fr: El Mouradia; palais d'El Mouradia
  es: El Muradia; palacio de El Muradia
Carthage Palace | country=TUN role=head-of-state city=Carthage
  en: Carthage Palace; Carthage
  ar: قصر قرطاج; قرطاج
  ru: Карфагенский дворец; Карфагенского дворца; Карфагенскому дворцу; Карфагенским дворцом; Карфагенском дворце
  zh: 迦太基宫
  fr: palais de Carthage; Carthage
  es: Palacio de Cartago; palacio de Cartago
Koulouba | country=MLI role=head-of-state city=Bamako
  en: Koulouba; Koulouba Palace
  ar: قصر كولوبا; كولوبا
  ru: дворец Кулуба; дворца Кулуба; дворцу Кулуба; дворцом Кулуба; дворце Кулуба; Кулуба
  zh: 库卢巴宫
  fr: Koulouba; palais de Koulouba
  es: Koulouba; palacio de Koulouba
Union Buildings | country=ZAF role=head-of-state city=Pretoria
  en: Union Buildings
  ar: مبنى الاتحاد في بريتوريا
  ru: Юнион-билдингс
  zh: 联合大厦; 联邦大厦
  fr: Union Buildings
  es: Union Buildings
Aso Rock | country=NGA role=head-of-state city=Abuja
  en: Aso Rock; Aso Villa; State House Abuja
  ar: أسو روك; قصر آسو روك
  ru: Асо-Рок; Асо Рок
  zh: 阿索岩
  fr: Aso Rock
  es: Aso Rock
State House (Kenya) | country=KEN role=head-of-state ambiguous city=Nairobi
  en: State House Nairobi
  ar: قصر الرئاسة الكيني
  ru: Стейт-Хаус
  zh: 肯尼亚总统府
  fr: State House de Nairobi
  es: State House de Nairobi
Menelik Palace | country=ETH city="Addis Ababa"
  en: Menelik Palace; National Palace of Ethiopia
  ar: قصر منليك; القصر الوطني الإثيوبي
  ru: дворец Менелика; дворца Менелика; дворцу Менелика; дворцом Менелика; дворце Менелика
  zh: 孟尼利克宫
  fr: palais Menelik; palais Ménélik
  es: Palacio Menelik; palacio Menelik
Jubilee Palace | country=GHA role=head-of-state city=Accra
  en: Jubilee House
  ar: جوبلي هاوس; قصر اليوبيل
  ru: Джубили-хаус
  zh: 银禧宫
  fr: Jubilee House
  es: Jubilee House
Akorda | country=KAZ role=head-of-state city=Astana
  en: Akorda; Aqorda; Ak Orda
  ar: أكوردا; قصر أكوردا; قصر أق أوردا
  ru: Акорда; Акорды; Акорде; Акорду; Акордой
  zh: 阿克奥尔达; 阿科尔达
  fr: Akorda
  es: Akorda; Ak Orda
Kuksaroy | country=UZB role=head-of-state city=Tashkent
  en: Kuksaroy; Kuksaroy Residence
  ar: كوك سراي; مقر كوكساراي; قصر كوكساروي
  ru: Куксарой
  zh: 库克萨罗伊
  fr: Kouksaroï; Kuksaroy
  es: Kuksaroy
Zugulba | country=AZE city=Baku
  en: Zagulba; Zugulba
  ar: زاغولبا
  ru: Загульба
  zh: 扎古尔巴
  fr: Zagoulba
  es: Zagulba
Palace of Independence | country=BLR role=head-of-state city=Minsk
  en: Palace of Independence
  ar: قصر الاستقلال في مينسك; قصر الاستقلال
  ru: Дворец Независимости; Дворца Независимости; Дворцу Независимости; Дворцом Независимости; Дворце Независимости
  zh: 独立宫（明斯克）; 明斯克独立宫
  fr: palais de l'Indépendance
  es: Palacio de la Independencia; palacio de la Independencia
Orbeliani Palace | country=GEO role=head-of-state city=Tbilisi
  en: Orbeliani Palace
  ar: قصر أوربيلياني
  ru: дворец Орбелиани; дворца Орбелиани; дворцу Орбелиани; дворцом Орбелиани; дворце Орбелиани
  zh: 奥尔别利亚尼宫
  fr: palais Orbeliani
  es: Palacio Orbeliani; palacio Orbeliani
Cotroceni | country=ROU role=head-of-state city=Bucharest
  en: Cotroceni; Cotroceni Palace
  ar: كوتروتشيني; قصر كوتروتشيني
  ru: Котрочень; дворец Котрочень; дворца Котрочень; дворцу Котрочень; дворцом Котрочень; дворце Котрочень
  zh: 科特罗切尼宫
  fr: Cotroceni; palais de Cotroceni
  es: Cotroceni; Palacio de Cotroceni; palacio de Cotroceni
Prague Castle | country=CZE role=head-of-state city=Prague
  en: Prague Castle
  ar: قلعة براغ
  ru: Пражский Град; Пражского Града; Пражскому Граду; Пражским Градом; Пражском Граде
  zh: 布拉格城堡
  fr: château de Prague; Château de Prague
  es: Castillo de Praga
Hofburg | country=AUT role=head-of-state city=Vienna
  en: Hofburg; Hofburg Palace
  ar: هوفبورغ; قصر هوفبورغ
  ru: Хофбург; Хофбурга; Хофбургу; Хофбургом; Хофбурге
  zh: 霍夫堡; 霍夫堡宫
  fr: Hofburg
  es: Hofburg
Binnenhof | country=NLD city="The Hague"
  en: Binnenhof
  ar: بيننهوف
  ru: Бинненхоф; Бинненхофе
  zh: 海牙国会大厦
  fr: Binnenhof
  es: Binnenhof
Catshuis | country=NLD role=head-of-government city="The Hague"
  en: Catshuis
  ar: كاتسهاوس
  ru: Катсхёйс
  zh: 卡茨宫
  fr: Catshuis
  es: Catshuis
Rideau Hall | country=CAN city=Ottawa
  en: Rideau Hall; Parliament Hill
  ar: ريدو هول; تلة البرلمان الكندي
  ru: Ридо-холл; Парламентский холм; Парламентского холма; Парламентскому холму; Парламентским холмом; Парламентском холме
  zh: 丽都厅; 国会山庄
  fr: Rideau Hall; colline du Parlement
  es: Rideau Hall
Beehive | country=NZL city=Wellington
  en: the Beehive
  ar: خلية النحل النيوزيلندية
  ru: Бихайв
  zh: 蜂巢大楼
  fr: Beehive
  es: Beehive
Apostolic Palace | country=VAT role=head-of-state
  en: Apostolic Palace; Domus Sanctae Marthae
  ar: القصر الرسولي
  ru: Апостольский дворец; Апостольского дворца; Апостольскому дворцу; Апостольским дворцом; Апостольском дворце
  zh: 宗座宫
  fr: palais apostolique; Palais apostolique
  es: Palacio Apostólico; palacio Apostólico
UN headquarters | org=UN place city="New York" in=USA
  en: UN headquarters; United Nations headquarters; UN Headquarters; United Nations Headquarters; headquarters of the United Nations
  ar: مقر الأمم المتحدة; المقر الرئيسي للأمم المتحدة
  ru: штаб-квартира ООН; штаб-квартиры ООН; штаб-квартире ООН; штаб-квартиру ООН; штаб-квартирой ООН
  zh: 联合国总部
  fr: siège de l'ONU; siège des Nations unies; siège des Nations Unies
  es: sede de la ONU; sede de las Naciones Unidas
Palais des Nations | org=UN place city=Geneva in=CHE
  en: Palais des Nations; Palace of Nations; UN Office at Geneva
  ar: قصر الأمم
  ru: Дворец Наций; Дворца Наций; Дворцу Наций; Дворцом Наций; Дворце Наций
  zh: 万国宫; 联合国日内瓦办事处
  fr: Palais des Nations
  es: Palacio de las Naciones; palacio de las Naciones
NPC | country=CHN type=parliament city=Beijing
  en: National People's Congress; NPC; NPC Standing Committee
  ar: المجلس الوطني لنواب الشعب الصيني; المجلس الوطني لنواب الشعب
  ru: ВСНП; Всекитайское собрание народных представителей; Всекитайского собрания народных представителей; Всекитайскому собранию народных представителей; Всекитайским собранием народных представителей; Всекитайском собрании народных представителей
  zh: 全国人民代表大会; 全国人大; 全国人大常委会
  fr: Assemblée populaire nationale
  es: Asamblea Popular Nacional
