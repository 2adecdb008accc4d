# Regions, seas, provinces and disputed areas; never actors. country= where undisputed.

[region]
# Continents and world regions
Africa
  en: Africa; continent of Africa / African; Africans
  ar: أفريقيا; إفريقيا; افريقيا; القارة السمراء; القارة الأفريقية; القارة الإفريقية / أفريقي@nisba; إفريقي@nisba
  ru: Африка; Африки; Африке; Африку; Африкой / африканск@adj
  zh: 非洲; 非洲大陆
  fr: Afrique / africain; africaine; africains; africaines
  es: África / africano; africana; africanos; africanas
Asia
  en: Asia / Asian; Asians
  ar: آسيا; اسيا / آسيوي@nisba
  ru: Азия; Азии; Азию; Азией / азиатск@adj
  zh: 亚洲
  fr: Asie / asiatique; asiatiques
  es: Asia / asiático; asiática; asiáticos; asiáticas
Europe
  en: Europe; Old Continent / European; Europeans
  ar: أوروبا; اوروبا; أوربا; القارة الأوروبية; القارة العجوز / أوروبي@nisba; اوروبي@nisba; أوربي@nisba
  ru: Европа; Европы; Европе; Европу; Европой / европейск@adj
  zh: 欧洲
  fr: Europe; Vieux Continent / européen; européenne; européens; européennes
  es: Europa; Viejo Continente / europeo; europea; europeos; europeas
Americas
  en: Americas; the Americas; Western Hemisphere
  ar: الأمريكتين; الأميركيتين; نصف الكرة الغربي
  ru: Западное полушарие; Западного полушарие; Западному полушарие; Западным полушарие; Западном полушарие
  zh: 美洲; 西半球
  fr: Amériques; hémisphère occidental
  es: las Américas; Américas; hemisferio occidental
North America
  en: North America / North American
  ar: أمريكا الشمالية; أميركا الشمالية
  ru: Северная Америка; Северной Америки; Северной Америке; Северную Америку; Северной Америкой / североамериканск@adj
  zh: 北美; 北美洲
  fr: Amérique du Nord / nord-américain; nord-américaine; nord-américains; nord-américaines
  es: América del Norte; Norteamérica
South America
  en: South America / South American
  ar: أمريكا الجنوبية; أميركا الجنوبية
  ru: Южная Америка; Южной Америки; Южной Америке; Южную Америку; Южной Америкой / южноамериканск@adj
  zh: 南美; 南美洲
  fr: Amérique du Sud / sud-américain; sud-américaine; sud-américains; sud-américaines
  es: América del Sur; Sudamérica; Suramérica / sudamericano; sudamericana; sudamericanos; sudamericanas; suramericano; suramericana
Latin America
  en: Latin America; Latin America and the Caribbean / Latin American
  ar: أمريكا اللاتينية; أميركا اللاتينية; أمريكا اللاتينية والكاريبي; امريكا اللاتينية
  ru: Латинская Америка; Латинской Америки; Латинской Америке; Латинскую Америку; Латинской Америкой; Латинская Америка и Карибский бассейн; Латинской Америки и Карибского бассейна; Латинской Америке и Карибскому бассейну; Латинскую Америку и Карибский бассейн; Латинской Америкой и Карибским бассейном; Латинской Америке и Карибском бассейне / латиноамериканск@adj
  zh: 拉美; 拉丁美洲; 拉美和加勒比; 拉美和加勒比地区
  fr: Amérique latine; Amérique latine et Caraïbes / latino-américain; latino-américaine; latino-américains; latino-américaines
  es: América Latina; Latinoamérica; América Latina y el Caribe; Iberoamérica / latinoamericano; latinoamericana; latinoamericanos; latinoamericanas; iberoamericano; iberoamericana
Central America
  en: Central America / Central American
  ar: أمريكا الوسطى; أميركا الوسطى
  ru: Центральная Америка; Центральной Америки; Центральной Америке; Центральную Америку; Центральной Америкой / центральноамериканск@adj
  zh: 中美洲
  fr: Amérique centrale / centraméricain; centraméricaine
  es: América Central; Centroamérica / centroamericano; centroamericana; centroamericanos; centroamericanas
Caribbean
  en: Caribbean; Caribbean Sea
  ar: الكاريبي; البحر الكاريبي; منطقة الكاريبي; الكاريبى
  ru: Карибский бассейн; Карибского бассейна; Карибскому бассейну; Карибским бассейном; Карибском бассейне; Карибское море; Карибского моря; Карибскому морю; Карибском море; Карибы; Карибах / карибск@adj
  zh: 加勒比; 加勒比海; 加勒比地区
  fr: Caraïbes; Caraïbe; mer des Caraïbes / caribéen; caribéenne; caribéens; caribéennes
  es: Caribe; mar Caribe / caribeño; caribeña; caribeños; caribeñas
Oceania
  en: Oceania
  ar: أوقيانوسيا
  ru: Океания; Океании; Океанию; Океанией
  zh: 大洋洲
  fr: Océanie
  es: Oceanía
Pacific
  en: Pacific; Pacific Ocean; South Pacific; Pacific Islands
  ar: المحيط الهادئ; المحيط الهادي; جنوب المحيط الهادئ; الباسيفيك
  ru: Тихий океан; Тихого океана; Тихому океану; Тихим океаном; Тихом океане; южная часть Тихого океана; южной части Тихого океана / тихоокеанск@adj
  zh: 太平洋; 南太平洋; 南太; 太平洋岛国
  fr: Pacifique; océan Pacifique; Pacifique Sud
  es: Pacífico; océano Pacífico; Pacífico Sur
Asia-Pacific
  en: Asia-Pacific; Asia Pacific; Asia-Pacific region
  ar: آسيا والمحيط الهادئ; منطقة آسيا والمحيط الهادئ; آسيا والمحيط الهادي; آسيا-المحيط الهادئ; آسيا والباسيفيك
  ru: Азиатско-Тихоокеанский регион; Азиатско-Тихоокеанского региона; Азиатско-Тихоокеанскому региону; Азиатско-Тихоокеанским регионом; Азиатско-Тихоокеанском регионе; АТР / азиатско-тихоокеанск@adj
  zh: 亚太; 亚太地区
  fr: Asie-Pacifique; région Asie-Pacifique
  es: Asia-Pacífico; Asia Pacífico; región Asia-Pacífico
Indo-Pacific
  en: Indo-Pacific; Indo-Pacific region
  ar: المحيطين الهندي والهادئ; المحيطين الهندي والهادي; منطقة المحيطين الهندي والهادئ; الإندو-باسيفيك
  ru: Индо-Тихоокеанский регион; Индо-Тихоокеанского региона; Индо-Тихоокеанскому региону; Индо-Тихоокеанским регионом; Индо-Тихоокеанском регионе; ИТР
  zh: 印太; 印度太平洋; 印度太平洋地区; 印太地区; “印太”地区
  fr: Indo-Pacifique; indo-pacifique; région indo-pacifique
  es: Indo-Pacífico; Indopacífico; región del Indo-Pacífico
Eurasia
  en: Eurasia / Eurasian
  ar: أوراسيا; اوراسيا / أوراسي@nisba
  ru: Евразия; Евразии; Евразию; Евразией / евразийск@adj
  zh: 欧亚; 欧亚大陆; 欧亚地区
  fr: Eurasie / eurasiatique; eurasiatiques; eurasien; eurasienne
  es: Eurasia / euroasiático; euroasiática; eurasiático; eurasiática
Middle East
  en: Middle East; Mideast; Near East; West Asia
  ar: الشرق الأوسط; الشرق الاوسط; الشرق الأدنى; غرب آسيا; منطقة الشرق الأوسط / شرق أوسطي; الشرق أوسطية; شرق أوسطية
  ru: Ближний Восток; Ближнего Востока; Ближнему Востоку; Ближним Востоком; Ближнем Востоке / ближневосточн@adj
  zh: 中东; 中东地区; 西亚; 近东
  fr: Moyen-Orient; Proche-Orient; Asie occidentale / moyen-oriental; moyen-orientale
  es: Oriente Medio; Oriente Próximo; Medio Oriente; Próximo Oriente; Asia occidental
North Africa
  en: North Africa; Middle East and North Africa / North African
  ar: شمال أفريقيا; شمال إفريقيا; الشرق الأوسط وشمال أفريقيا; الشرق الأوسط وشمال إفريقيا
  ru: Северная Африка; Северной Африки; Северной Африке; Северную Африку; Северной Африкой / североафриканск@adj
  zh: 北非; 中东北非; 西亚北非; 中东和北非
  fr: Afrique du Nord; Moyen-Orient et Afrique du Nord
  es: África del Norte; Norte de África; norte de África; Oriente Medio y Norte de África
Maghreb
  en: Maghreb
  ar: المغرب العربي; المغرب الكبير; الدول المغاربية / مغاربي@nisba
  ru: Магриб; Магриба; Магрибу; Магрибом; Магрибе
  zh: 马格里布
  fr: Maghreb / maghrébin; maghrébine; maghrébins; maghrébines
  es: Magreb / magrebí; magrebíes
Sahel
  en: Sahel; Sahel region
  ar: الساحل الأفريقي; منطقة الساحل; دول الساحل; الساحل الإفريقي; منطقة الساحل الأفريقي
  ru: Сахель; Сахеля; Сахелю; Сахелем; Сахеле; Сахельский регион; Сахельского региона; Сахельскому региону; Сахельским регионом; Сахельском регионе / сахельск@adj
  zh: 萨赫勒; 萨赫勒地区
  fr: Sahel / sahélien; sahélienne; sahéliens; sahéliennes
  es: Sahel / saheliano; saheliana
Sub-Saharan Africa
  en: sub-Saharan Africa; Sub-Saharan Africa; Africa south of the Sahara
  ar: أفريقيا جنوب الصحراء; إفريقيا جنوب الصحراء; جنوب الصحراء الكبرى; أفريقيا جنوب الصحراء الكبرى
  ru: Африка южнее Сахары; Африки южнее Сахары; Африке южнее Сахары; Африку южнее Сахары; Тропическая Африка; Тропической Африки; Тропической Африке; Тропическую Африку; Тропической Африкой
  zh: 撒哈拉以南非洲
  fr: Afrique subsaharienne / subsaharien; subsaharienne
  es: África subsahariana; África Subsahariana / subsahariano; subsahariana
West Africa
  en: West Africa; Western Africa / West African
  ar: غرب أفريقيا; غرب إفريقيا; أفريقيا الغربية
  ru: Западная Африка; Западной Африки; Западной Африке; Западную Африку; Западной Африкой / западноафриканск@adj
  zh: 西非
  fr: Afrique de l'Ouest; Afrique occidentale / ouest-africain; ouest-africaine; ouest-africains; ouest-africaines
  es: África Occidental; África occidental; África del Oeste
East Africa
  en: East Africa; Eastern Africa / East African
  ar: شرق أفريقيا; شرق إفريقيا; أفريقيا الشرقية
  ru: Восточная Африка; Восточной Африки; Восточной Африке; Восточную Африку; Восточной Африкой / восточноафриканск@adj
  zh: 东非
  fr: Afrique de l'Est; Afrique orientale / est-africain; est-africaine
  es: África Oriental; África oriental; África del Este
Central Africa
  en: Central Africa
  ar: وسط أفريقيا; وسط إفريقيا
  ru: Центральная Африка; Центральной Африки; Центральной Африке; Центральную Африку; Центральной Африкой
  zh: 中部非洲
  fr: Afrique centrale
  es: África Central; África central
Southern Africa
  en: Southern Africa; southern Africa
  ar: الجنوب الأفريقي; جنوب القارة الأفريقية; الجنوب الإفريقي
  ru: Юг Африки; Юга Африки; Юге Африки
  zh: 南部非洲
  fr: Afrique australe
  es: África Austral; África austral; África meridional
Horn of Africa
  en: Horn of Africa
  ar: القرن الأفريقي; القرن الإفريقي; القرن الافريقي
  ru: Африканский Рог; Африканского Рога; Африканскому Рогу; Африканским Рогом; Африканском Роге
  zh: 非洲之角
  fr: Corne de l'Afrique
  es: Cuerno de África
Great Lakes (Africa)
  en: Great Lakes region; African Great Lakes
  ar: البحيرات العظمى; منطقة البحيرات العظمى
  ru: район Великих озер; района Великих озер; району Великих озер; районом Великих озер; районе Великих озер; регион Великих озер; региона Великих озер; региону Великих озер; регионом Великих озер; регионе Великих озер
  zh: 大湖地区; 非洲大湖地区
  fr: Grands Lacs; région des Grands Lacs
  es: Grandes Lagos; región de los Grandes Lagos
Gulf
  en: Persian Gulf; Arabian Gulf; Gulf region; Gulf states; the Gulf
  ar: الخليج; الخليج العربي; الخليج الفارسي; منطقة الخليج; دول الخليج
  ru: Персидский залив; Персидского залива; Персидскому заливу; Персидским заливом; Персидском заливе
  zh: 海湾; 波斯湾; 阿拉伯湾; 海湾地区; 海湾国家
  fr: golfe Persique; golfe Arabo-Persique; le Golfe; pays du Golfe
  es: golfo Pérsico; Golfo Pérsico; golfo Arábigo; el Golfo; países del Golfo
Levant
  en: Levant
  ar: بلاد الشام; المشرق العربي
  ru: Левант; Леванта; Леванту; Левантом; Леванте
  zh: 黎凡特; 沙姆地区
  fr: Levant
  es: el Levante
Arab world
  en: Arab world; Arab countries; Arab states / Arab; Arabs
  ar: العالم العربي; الوطن العربي; الدول العربية; الأمة العربية / عربي@nisba; العرب
  ru: Арабский мир; Арабского мира; Арабскому миру; Арабским миром; Арабском мире; арабский мир; арабского мира; арабскому миру; арабским миром; арабском мире; арабские страны; арабских стран; арабским странам / арабск@adj
  zh: 阿拉伯世界; 阿拉伯国家
  fr: monde arabe; pays arabes / arabe; arabes
  es: mundo árabe; países árabes / árabe; árabes
Islamic world
  en: Islamic world; Muslim world
  ar: العالم الإسلامي; الأمة الإسلامية
  ru: исламский мир; исламского мира; исламскому миру; исламским миром; исламском мире; мусульманский мир; мусульманского мира; мусульманскому миру; мусульманским миром; мусульманском мире
  zh: 伊斯兰世界
  fr: monde musulman; monde islamique
  es: mundo islámico; mundo musulmán
West | ambiguous
  en: the West; Western countries; Western powers
  ar: الغرب; الدول الغربية; القوى الغربية
  ru: коллективный Запад; коллективного Запада; коллективному Западу; коллективным Западом; коллективном Западе; Запад; Запада; Западу; Западом; Западе; страны Запада; стран Запада; странам Запада
  zh: 西方; 西方国家
  fr: Occident; pays occidentaux
  es: Occidente; países occidentales
Global South
  en: Global South; global South
  ar: الجنوب العالمي; دول الجنوب; الجنوب العالمى; عالم الجنوب
  ru: Глобальный Юг; Глобального Юга; Глобальному Югу; Глобальным Югом; Глобальном Юге; глобальный Юг; глобального Юга; глобальному Югу; глобальным Югом; глобальном Юге
  zh: 全球南方; “全球南方”
  fr: Sud global; Sud mondial
  es: Sur Global; Sur global
Central Asia
  en: Central Asia / Central Asian
  ar: آسيا الوسطى; وسط آسيا
  ru: Центральная Азия; Центральной Азии; Центральную Азию; Центральной Азией; Средняя Азия; Средней Азии; Среднюю Азию; Средней Азией / центральноазиатск@adj; среднеазиатск@adj
  zh: 中亚; 中亚地区; 中亚五国
  fr: Asie centrale / centre-asiatique
  es: Asia Central; Asia central / centroasiático; centroasiática
South Asia
  en: South Asia / South Asian
  ar: جنوب آسيا
  ru: Южная Азия; Южной Азии; Южную Азию; Южной Азией / южноазиатск@adj
  zh: 南亚
  fr: Asie du Sud; Asie méridionale
  es: Asia Meridional; Asia del Sur; sur de Asia; Asia meridional
Southeast Asia
  en: Southeast Asia; South East Asia; South-East Asia / Southeast Asian
  ar: جنوب شرق آسيا; جنوب شرقي آسيا
  ru: Юго-Восточная Азия; Юго-Восточной Азии; Юго-Восточную Азию; Юго-Восточной Азией
  zh: 东南亚
  fr: Asie du Sud-Est
  es: Sudeste Asiático; Sudeste asiático; sudeste asiático; Sureste Asiático; Asia Suroriental
East Asia
  en: East Asia; Eastern Asia / East Asian
  ar: شرق آسيا; شرقي آسيا
  ru: Восточная Азия; Восточной Азии; Восточную Азию; Восточной Азией
  zh: 东亚
  fr: Asie de l'Est; Asie orientale
  es: Asia Oriental; Asia oriental; Este de Asia; Asia del Este
Northeast Asia
  en: Northeast Asia; North-East Asia
  ar: شمال شرق آسيا
  ru: Северо-Восточная Азия; Северо-Восточной Азии; Северо-Восточную Азию; Северо-Восточной Азией
  zh: 东北亚
  fr: Asie du Nord-Est
  es: noreste de Asia; Noreste de Asia; nordeste asiático
Korean Peninsula
  en: Korean Peninsula; Korean peninsula
  ar: شبه الجزيرة الكورية
  ru: Корейский полуостров; Корейского полуострова; Корейскому полуострову; Корейским полуостровом; Корейском полуострове
  zh: 朝鲜半岛; 韩半岛
  fr: péninsule coréenne
  es: península de Corea; península coreana; Península de Corea
Arabian Peninsula
  en: Arabian Peninsula
  ar: شبه الجزيرة العربية; الجزيرة العربية
  ru: Аравийский полуостров; Аравийского полуострова; Аравийскому полуострову; Аравийским полуостровом; Аравийском полуострове
  zh: 阿拉伯半岛
  fr: péninsule arabique; péninsule Arabique
  es: península arábiga; península Arábiga
Eastern Europe
  en: Eastern Europe; Central and Eastern Europe / Eastern European
  ar: شرق أوروبا; أوروبا الشرقية; وسط وشرق أوروبا
  ru: Восточная Европа; Восточной Европы; Восточной Европе; Восточную Европу; Восточной Европой; Центральная и Восточная Европа; Центральнаи и Восточной Европы; Центральнае и Восточной Европе; Центральнаю и Восточную Европу; Центральнаей и Восточной Европой / восточноевропейск@adj
  zh: 东欧; 中东欧
  fr: Europe de l'Est; Europe orientale; Europe centrale et orientale
  es: Europa del Este; Europa Oriental; Europa Central y Oriental
Western Europe
  en: Western Europe
  ar: غرب أوروبا; أوروبا الغربية
  ru: Западная Европа; Западной Европы; Западной Европе; Западную Европу; Западной Европой / западноевропейск@adj
  zh: 西欧
  fr: Europe de l'Ouest; Europe occidentale
  es: Europa Occidental; Europa occidental
Central Europe
  en: Central Europe
  ar: وسط أوروبا; أوروبا الوسطى
  ru: Центральная Европа; Центральной Европы; Центральной Европе; Центральную Европу; Центральной Европой
  zh: 中欧地区
  fr: Europe centrale
  es: Europa Central; Europa central
Nordic countries
  en: Nordic countries; Scandinavia / Nordic; Scandinavian
  ar: دول الشمال الأوروبي; الدول الإسكندنافية; الدول الاسكندنافية; إسكندنافيا
  ru: Скандинавия; Скандинавии; Скандинавию; Скандинавией; Северная Европа; Северной Европы; Северной Европе; Северную Европу; Северной Европой; страны Северной Европы / скандинавск@adj
  zh: 北欧; 北欧国家; 斯堪的纳维亚
  fr: pays nordiques; Scandinavie / nordique; nordiques; scandinave; scandinaves
  es: países nórdicos; Escandinavia / nórdico; nórdica; escandinavo; escandinava
Baltic states
  en: Baltics; Baltic states; Baltic countries / Baltic
  ar: دول البلطيق; جمهوريات البلطيق
  ru: Прибалтика; Прибалтики; Прибалтике; Прибалтику; Прибалтикой; страны Балтии; стран Балтии; странам Балтии / прибалтийск@adj; балтийск@adj
  zh: 波罗的海国家; 波罗的海三国
  fr: pays baltes; États baltes; Etats baltes / balte; baltes
  es: países bálticos; repúblicas bálticas; Estados bálticos / báltico; báltica; bálticos
Balkans
  en: Balkans; Western Balkans / Balkan
  ar: البلقان; غرب البلقان
  ru: Балканы; Балкан; Балканам; Балканами; Балканах; Западные Балканы; Западных Балкан; Западным Балканам; Западными Балканами; Западных Балканах / балканск@adj
  zh: 巴尔干; 西巴尔干; 巴尔干地区
  fr: Balkans; Balkans occidentaux / balkanique; balkaniques
  es: Balcanes; Balcanes Occidentales; Balcanes occidentales / balcánico; balcánica
Caucasus
  en: Caucasus; South Caucasus; North Caucasus; Transcaucasia
  ar: القوقاز; جنوب القوقاز; القوقاز الجنوبي; شمال القوقاز
  ru: Кавказ; Кавказа; Кавказу; Кавказом; Кавказе; Южный Кавказ; Южного Кавказа; Южному Кавказу; Южным Кавказом; Южном Кавказе; Закавказье; Закавказья; Закавказью; Закавказьем; Северный Кавказ; Северного Кавказа; Северному Кавказу; Северным Кавказом; Северном Кавказе / кавказск@adj; закавказск@adj
  zh: 高加索; 南高加索; 外高加索; 北高加索
  fr: Caucase; Caucase du Sud; Transcaucasie
  es: Cáucaso; Cáucaso Sur; Cáucaso del Sur; Transcaucasia
Arctic
  en: Arctic; Arctic region
  ar: القطب الشمالي; المنطقة القطبية الشمالية
  ru: Арктика; Арктики; Арктике; Арктику; Арктикой / арктическ@adj
  zh: 北极; 北极地区
  fr: Arctique
  es: Ártico
Antarctica
  en: Antarctica; Antarctic
  ar: القطب الجنوبي; القارة القطبية الجنوبية; أنتاركتيكا
  ru: Антарктика; Антарктики; Антарктике; Антарктику; Антарктикой; Антарктида; Антарктиды; Антарктиде; Антарктиду; Антарктидой / антарктическ@adj
  zh: 南极; 南极洲
  fr: Antarctique
  es: Antártida; Antártica; Antártico
# Seas and waterways
Mediterranean
  en: Mediterranean; Mediterranean Sea; Eastern Mediterranean
  ar: البحر المتوسط; البحر الأبيض المتوسط; شرق المتوسط
  ru: Средиземное море; Средиземного моря; Средиземному морю; Средиземном море; Средиземноморье; Средиземноморья; Средиземноморью; Средиземноморьем; Восточное Средиземноморье; Восточного Средиземноморья; Восточному Средиземноморью; Восточным Средиземноморьем; Восточном Средиземноморье / средиземноморск@adj
  zh: 地中海; 东地中海
  fr: Méditerranée; mer Méditerranée; Méditerranée orientale
  es: Mediterráneo; mar Mediterráneo; Mediterráneo oriental
Red Sea
  en: Red Sea
  ar: البحر الأحمر
  ru: Красное море; Красного моря; Красному морю; Красном море
  zh: 红海
  fr: mer Rouge
  es: mar Rojo; Mar Rojo
Black Sea
  en: Black Sea
  ar: البحر الأسود
  ru: Черное море; Черного моря; Черному морю; Черном море / черноморск@adj
  zh: 黑海
  fr: mer Noire
  es: mar Negro; Mar Negro
Baltic Sea
  en: Baltic Sea
  ar: بحر البلطيق
  ru: Балтийское море; Балтийского моря; Балтийском море; Балтика; Балтики; Балтике; Балтику; Балтикой
  zh: 波罗的海
  fr: mer Baltique
  es: mar Báltico; Mar Báltico
Caspian Sea
  en: Caspian Sea; Caspian
  ar: بحر قزوين; قزوين
  ru: Каспийское море; Каспийского моря; Каспийском море; Каспий; Каспия; Каспию; Каспием; Каспии / каспийск@adj
  zh: 里海
  fr: mer Caspienne
  es: mar Caspio; Mar Caspio
Sea of Azov
  en: Sea of Azov
  ar: بحر آزوف
  ru: Азовское море; Азовского моря; Азовском море
  zh: 亚速海
  fr: mer d'Azov
  es: mar de Azov; Mar de Azov
Aegean Sea
  en: Aegean; Aegean Sea
  ar: بحر إيجه; إيجه
  ru: Эгейское море; Эгейского моря; Эгейском море
  zh: 爱琴海
  fr: mer Égée; mer Egée
  es: mar Egeo; Mar Egeo; Egeo
Arabian Sea
  en: Arabian Sea
  ar: بحر العرب
  ru: Аравийское море; Аравийского моря; Аравийском море
  zh: 阿拉伯海
  fr: mer d'Arabie
  es: mar Arábigo; Mar Arábigo
Gulf of Aden
  en: Gulf of Aden
  ar: خليج عدن
  ru: Аденский залив; Аденского залива; Аденскому заливу; Аденским заливом; Аденском заливе
  zh: 亚丁湾
  fr: golfe d'Aden
  es: golfo de Adén
Gulf of Guinea
  en: Gulf of Guinea
  ar: خليج غينيا
  ru: Гвинейский залив; Гвинейского залива; Гвинейскому заливу; Гвинейским заливом; Гвинейском заливе
  zh: 几内亚湾
  fr: golfe de Guinée
  es: golfo de Guinea
Gulf of Oman
  en: Gulf of Oman
  ar: خليج عمان
  ru: Оманский залив; Оманского залива; Оманскому заливу; Оманским заливом; Оманском заливе
  zh: 阿曼湾
  fr: golfe d'Oman
  es: golfo de Omán
Bay of Bengal
  en: Bay of Bengal
  ar: خليج البنغال
  ru: Бенгальский залив; Бенгальского залива; Бенгальскому заливу; Бенгальским заливом; Бенгальском заливе
  zh: 孟加拉湾
  fr: golfe du Bengale
  es: golfo de Bengala
Indian Ocean
  en: Indian Ocean
  ar: المحيط الهندي
  ru: Индийский океан; Индийского океана; Индийскому океану; Индийским океаном; Индийском океане
  zh: 印度洋
  fr: océan Indien
  es: océano Índico; Índico
Atlantic
  en: Atlantic; Atlantic Ocean; North Atlantic
  ar: المحيط الأطلسي; الأطلسي; شمال الأطلسي
  ru: Атлантика; Атлантики; Атлантике; Атлантику; Атлантикой; Атлантический океан; Атлантического океана; Атлантическому океану; Атлантическим океаном; Атлантическом океане; Северная Атлантика; Северной Атлантики; Северной Атлантике; Северную Атлантику; Северной Атлантикой
  zh: 大西洋; 北大西洋
  fr: Atlantique; océan Atlantique
  es: Atlántico; océano Atlántico
South China Sea
  en: South China Sea; West Philippine Sea; East Sea
  ar: بحر الصين الجنوبي
  ru: Южно-Китайское море; Южно-Китайского моря; Южно-Китайскому морю; Южно-Китайском море; ЮКМ
  zh: 南海; 南中国海
  fr: mer de Chine méridionale
  es: mar de China Meridional; mar de la China Meridional; mar del Sur de China; mar Meridional de China; Mar de China Meridional; Mar del Sur de China
East China Sea
  en: East China Sea
  ar: بحر الصين الشرقي
  ru: Восточно-Китайское море; Восточно-Китайского моря; Восточно-Китайском море
  zh: 东海
  fr: mer de Chine orientale
  es: mar de China Oriental; mar Oriental de China; Mar de China Oriental; Mar Oriental de China
Sea of Japan
  en: Sea of Japan
  ar: بحر اليابان
  ru: Японское море; Японского моря; Японском море
  zh: 日本海
  fr: mer du Japon
  es: mar de Japón; mar del Japón; Mar del Este; Mar de Japón
Yellow Sea
  en: Yellow Sea
  ar: البحر الأصفر
  ru: Желтое море; Желтого моря; Желтом море
  zh: 黄海
  fr: mer Jaune
  es: mar Amarillo; Mar Amarillo
Taiwan Strait
  en: Taiwan Strait
  ar: مضيق تايوان
  ru: Тайваньский пролив; Тайваньского пролива; Тайваньскому проливу; Тайваньским проливом; Тайваньском проливе
  zh: 台湾海峡; 台海
  fr: détroit de Taïwan; détroit de Taiwan
  es: estrecho de Taiwán; Estrecho de Taiwán; estrecho de Taiwan
Strait of Hormuz
  en: Strait of Hormuz; Hormuz
  ar: مضيق هرمز; هرمز
  ru: Ормузский пролив; Ормузского пролива; Ормузскому проливу; Ормузским проливом; Ормузском проливе
  zh: 霍尔木兹海峡
  fr: détroit d'Ormuz
  es: estrecho de Ormuz; Ormuz
Bab el-Mandeb
  en: Bab el-Mandeb; Bab al-Mandab; Bab el-Mandab
  ar: باب المندب; مضيق باب المندب
  ru: Баб-эль-Мандебский пролив; Баб-эль-Мандебского пролива; Баб-эль-Мандебскому проливу; Баб-эль-Мандебским проливом; Баб-эль-Мандебском проливе; Баб-эль-Мандеб
  zh: 曼德海峡
  fr: Bab el-Mandeb
  es: Bab el Mandeb
Strait of Malacca
  en: Strait of Malacca; Malacca Strait
  ar: مضيق ملقا
  ru: Малаккский пролив; Малаккского пролива; Малаккскому проливу; Малаккским проливом; Малаккском проливе
  zh: 马六甲海峡; 马六甲
  fr: détroit de Malacca
  es: estrecho de Malaca
Bosphorus
  en: Bosphorus; Bosporus; Turkish Straits
  ar: البوسفور; مضيق البوسفور; المضائق التركية
  ru: Босфор; Босфора; Босфору; Босфором; Босфоре; черноморские проливы
  zh: 博斯普鲁斯海峡; 土耳其海峡; 黑海海峡
  fr: Bosphore
  es: Bósforo; estrechos turcos
Dardanelles
  en: Dardanelles
  ar: الدردنيل
  ru: Дарданеллы; Дарданелл; Дарданеллах
  zh: 达达尼尔海峡
  fr: Dardanelles
  es: Dardanelos
Suez Canal | country=EGY
  en: Suez Canal
  ar: قناة السويس
  ru: Суэцкий канал; Суэцкого канала; Суэцкому каналу; Суэцким каналом; Суэцком канале
  zh: 苏伊士运河
  fr: canal de Suez
  es: canal de Suez
Panama Canal | country=PAN
  en: Panama Canal
  ar: قناة بنما
  ru: Панамский канал; Панамского канала; Панамскому каналу; Панамским каналом; Панамском канале
  zh: 巴拿马运河
  fr: canal de Panama; canal du Panama
  es: canal de Panamá; Canal de Panamá
English Channel
  en: English Channel
  ar: بحر المانش; المانش; القناة الإنجليزية
  ru: Ла-Манш; Ла-Манша; Ла-Манши; Ла-Манше; Ла-Маншу; Ла-Маншей
  zh: 英吉利海峡
  fr: la Manche; tunnel sous la Manche
  es: canal de la Mancha
Nile
  en: Nile; Blue Nile; Nile Basin
  ar: نهر النيل; النيل الأزرق; حوض النيل; النيل
  ru: Нил; Нила; Нилу; Нилом; Ниле; Голубой Нил; Голубого Нила; Голубому Нилу; Голубым Нилом; Голубом Ниле
  zh: 尼罗河; 青尼罗河
  fr: Nil; Nil Bleu
  es: Nilo; Nilo Azul
GERD | country=ETH
  en: Grand Ethiopian Renaissance Dam; GERD; Renaissance Dam
  ar: سد النهضة; سد النهضة الإثيوبي
  ru: плотина Хидасэ; плотины Хидасэ; плотине Хидасэ; плотину Хидасэ; плотиной Хидасэ; ГЭС «Возрождение»; плотина Возрождения; плотины Возрождения; плотине Возрождения; плотину Возрождения; плотиной Возрождения
  zh: 复兴大坝; 埃塞俄比亚复兴大坝
  fr: Grand barrage de la Renaissance; barrage de la Renaissance
  es: Gran Presa del Renacimiento; presa del Renacimiento
Mekong
  en: Mekong; Mekong River
  ar: نهر ميكونغ; الميكونغ
  ru: Меконг; Меконга; Меконгу; Меконгом; Меконге
  zh: 湄公河
  fr: Mékong
  es: Mekong
Dnieper
  en: Dnieper; Dnipro River
  ar: نهر دنيبر; دنيبر
  ru: Днепр; Днепра; Днепру; Днепром; Днепре
  zh: 第聂伯河
  fr: Dniepr
  es: Dniéper
Lake Chad
  en: Lake Chad; Lake Chad Basin
  ar: بحيرة تشاد; حوض بحيرة تشاد
  ru: озеро Чад; озера Чад; озере Чад; бассейн озера Чад; бассейна озера Чад; бассейну озера Чад; бассейном озера Чад; бассейне озера Чад
  zh: 乍得湖; 乍得湖盆地
  fr: lac Tchad; bassin du lac Tchad
  es: lago Chad; cuenca del lago Chad
# Disputed and contested areas, provinces in the news
Gaza Strip | country=PSE
  en: Gaza Strip; Gaza enclave; besieged enclave / Gazan; Gazans
  ar: قطاع غزة; القطاع الفلسطيني; القطاع المحاصر
  ru: сектор Газа; сектора Газа; сектору Газа; секторе Газа; сектором Газа; сектор Газы; сектора Газы; секторе Газы
  zh: 加沙地带; 加沙
  fr: bande de Gaza; enclave palestinienne / gazaoui; gazaouie; gazaouis
  es: Franja de Gaza; franja de Gaza; enclave palestino / gazatí; gazatíes
West Bank | country=PSE
  en: West Bank; occupied West Bank
  ar: الضفة الغربية; الضفة الغربية المحتلة
  ru: Западный берег; Западного берега; Западному берегу; Западным берегом; Западном береге; Западный берег реки Иордан; Западного берега реки Иордан; Западному берегу реки Иордан; Западным берегом реки Иордан; Западном береге реки Иордан
  zh: 约旦河西岸
  fr: Cisjordanie; Cisjordanie occupée
  es: Cisjordania; Cisjordania ocupada
Occupied Palestinian territories | country=PSE
  en: occupied Palestinian territories; Palestinian lands
  ar: الأراضي الفلسطينية المحتلة; الأراضي المحتلة
  ru: оккупированные палестинские территории
  zh: 巴勒斯坦被占领土; 被占领土
  fr: territoires palestiniens occupés; territoires occupés
  es: territorios palestinos ocupados; territorios ocupados
Golan Heights
  en: Golan Heights; Golan; occupied Golan; Syrian Golan
  ar: الجولان; هضبة الجولان; مرتفعات الجولان; الجولان المحتل; الجولان السوري المحتل
  ru: Голанские высоты; Голанских высот; Голанским высотам; Голанскими высотами; Голанских высотах; Голаны; Голан; Голанах
  zh: 戈兰高地; 戈兰
  fr: Golan; plateau du Golan; hauteurs du Golan
  es: Golán; Altos del Golán; altos del Golán
Al-Aqsa
  en: Al-Aqsa Mosque; Al-Aqsa; Temple Mount; Haram al-Sharif; al-Aqsa
  ar: المسجد الأقصى; الأقصى المبارك; الحرم القدسي; الحرم القدسي الشريف; الحرم الشريف
  ru: мечеть Аль-Акса; мечети Аль-Акса; Храмовая гора; Храмовой горы; Храмовой горе; Храмовую гору; Храмовой горой; Аль-Акса; Аль-Аксы; Аль-Аксе; Аль-Аксу; Аль-Аксой
  zh: 阿克萨清真寺; 圣殿山; 阿克萨
  fr: mosquée Al-Aqsa; esplanade des Mosquées; mont du Temple
  es: mezquita de Al Aqsa; Explanada de las Mezquitas; Monte del Templo
Philadelphi Corridor
  en: Philadelphi Corridor; Philadelphi corridor
  ar: محور فيلادلفيا; محور صلاح الدين; محور فيلادلفي
  ru: Филадельфийский коридор; Филадельфийского коридора; Филадельфийскому коридору; Филадельфийским коридором; Филадельфийском коридоре
  zh: 费城走廊
  fr: corridor de Philadelphie
  es: corredor Filadelfia; Corredor Filadelfia
Blue Line
  en: Blue Line
  ar: الخط الأزرق
  ru: Голубая линия; Голубой линии; Голубую линию; Голубой линией
  zh: “蓝线”; 蓝线
  fr: Ligne bleue
  es: Línea Azul
South Lebanon | country=LBN
  en: southern Lebanon; South Lebanon
  ar: جنوب لبنان; الجنوب اللبناني
  ru: Южный Ливан; Южного Ливана; Южному Ливану; Южным Ливаном; Южном Ливане; юг Ливана; юга Ливана; юге Ливана
  zh: 黎巴嫩南部; 黎南部
  fr: Liban-Sud; Liban Sud; sud du Liban
  es: sur del Líbano; Líbano meridional
Sinai | country=EGY
  en: Sinai; Sinai Peninsula
  ar: سيناء; شبه جزيرة سيناء
  ru: Синай; Синая; Синаю; Синаем; Синае; Синайский полуостров; Синайского полуострова; Синайскому полуострову; Синайским полуостровом; Синайском полуострове
  zh: 西奈; 西奈半岛
  fr: Sinaï
  es: Sinaí; península del Sinaí
Kurdistan Region | country=IRQ
  en: Kurdistan Region; Iraqi Kurdistan; Kurdistan region
  ar: إقليم كردستان; كردستان العراق; إقليم كوردستان
  ru: Иракский Курдистан; Иракского Курдистана; Иракскому Курдистану; Иракским Курдистаном; Иракском Курдистане; Курдистан; Курдистана; Курдистану; Курдистаном; Курдистане
  zh: 库尔德自治区; 库区; 伊拉克库尔德地区
  fr: Kurdistan irakien; Kurdistan d'Irak
  es: Kurdistán iraquí; región del Kurdistán
Anbar | country=IRQ
  en: Anbar
  ar: الأنبار; محافظة الأنبار
  ru: Анбар; Анбара; Анбары; Анбаре; Анбару; Анбарой
  zh: 安巴尔省
  fr: Anbar
  es: Anbar
Idlib province | country=SYR
  en: Idlib province; Idlib de-escalation zone
  ar: محافظة إدلب; منطقة خفض التصعيد في إدلب
  ru: провинция Идлиб; провинции Идлиб; провинцию Идлиб; провинцией Идлиб
  zh: 伊德利卜省
  fr: province d'Idleb
  es: provincia de Idlib
Rojava | country=SYR
  en: Rojava; northeast Syria; northeastern Syria
  ar: شمال شرق سوريا; شمال شرقي سوريا; روج آفا; الإدارة الذاتية
  ru: Рожава; Рожавы; Рожаве; Рожаву; Рожавой; северо-восток Сирии; северо-востоке Сирии; северо-востока Сирии
  zh: 叙利亚东北部
  fr: Rojava; nord-est de la Syrie
  es: Rojava; noreste de Siria
Crimea | disputed
  en: Crimea; Crimean Peninsula / Crimean; Crimeans
  ar: القرم; شبه جزيرة القرم; جزيرة القرم
  ru: Крым; Крыма; Крыму; Крымом; Крыме; Крымский полуостров; Крымского полуострова; Крымскому полуострову; Крымским полуостровом; Крымском полуострове; Республика Крым; Республики Крым; Республике Крым; Республику Крым; Республикой Крым / крымск@adj
  zh: 克里米亚; 克里米亚半岛
  fr: Crimée; péninsule de Crimée
  es: Crimea; península de Crimea
Donbas | disputed
  en: Donbas; Donbass
  ar: دونباس; الدونباس; إقليم دونباس; منطقة دونباس
  ru: Донбасс; Донбасса; Донбассу; Донбассом; Донбассе
  zh: 顿巴斯; 顿巴斯地区
  fr: Donbass
  es: Donbás; Donbass
Donetsk region | disputed
  en: Donetsk region; Donetsk oblast; Donetsk People's Republic; DPR
  ar: مقاطعة دونيتسك; جمهورية دونيتسك الشعبية; منطقة دونيتسك; دونيتسك الشعبية
  ru: Донецкая область; Донецкой области; Донецкую область; ДНР; Донецкая Народная Республика; Донецкой Народной Республики; Донецкой Народной Республике; Донецкую Народную Республику; Донецкой Народной Республикой; Донецкая народная республика; Донецкой народной республики; Донецкой народной республике; Донецкую народную республику; Донецкой народной республикой
  zh: 顿涅茨克州; “顿涅茨克人民共和国”; 顿涅茨克人民共和国; 顿涅茨克地区
  fr: oblast de Donetsk; région de Donetsk; République populaire de Donetsk
  es: región de Donetsk; óblast de Donetsk; República Popular de Donetsk
Luhansk region | disputed
  en: Luhansk region; Lugansk region; Luhansk oblast; Luhansk People's Republic; Lugansk People's Republic; LPR
  ar: مقاطعة لوغانسك; جمهورية لوغانسك الشعبية; لوغانسك الشعبية
  ru: Луганская область; Луганской области; Луганскую область; ЛНР; Луганская Народная Республика; Луганской Народной Республики; Луганской Народной Республике; Луганскую Народную Республику; Луганской Народной Республикой; Луганская народная республика; Луганской народной республики; Луганской народной республике; Луганскую народную республику; Луганской народной республикой
  zh: 卢甘斯克州; 卢甘斯克人民共和国; “卢甘斯克人民共和国”
  fr: oblast de Louhansk; région de Lougansk; République populaire de Lougansk; République populaire de Louhansk
  es: región de Lugansk; República Popular de Lugansk
Zaporizhzhia NPP | disputed
  en: Zaporizhzhia nuclear power plant; Zaporizhzhia Nuclear Power Plant; Zaporozhye nuclear power plant; ZNPP
  ar: محطة زابوريجيا النووية; محطة زابوروجيه النووية; محطة زابوريجيا للطاقة النووية
  ru: Запорожская АЭС; Запорожской АЭС; Запорожскую АЭС; ЗАЭС
  zh: 扎波罗热核电站
  fr: centrale nucléaire de Zaporijjia; centrale de Zaporijjia; centrale nucléaire de Zaporijia
  es: central nuclear de Zaporiyia; central de Zaporiyia; central nuclear de Zaporizhia
Kursk region | country=RUS
  en: Kursk region; Kursk oblast
  ar: مقاطعة كورسك; منطقة كورسك
  ru: Курская область; Курской области; Курскую область
  zh: 库尔斯克州
  fr: région de Koursk; oblast de Koursk
  es: región de Kursk
Nagorno-Karabakh | disputed
  en: Nagorno-Karabakh; Nagorno Karabakh; Karabakh; Artsakh
  ar: ناغورني قره باغ; قره باغ; ناغورنو كاراباخ; كاراباخ; ناغورني كاراباخ; ناغورنو قره باغ; إقليم قره باغ
  ru: Нагорный Карабах; Нагорного Карабаха; Нагорному Карабаху; Нагорным Карабахом; Нагорном Карабахе; Карабах; Карабаха; Карабаху; Карабахом; Карабахе; Арцах; Арцаха; Арцаху; Арцахом; Арцахе / карабахск@adj
  zh: 纳戈尔诺-卡拉巴赫; 纳卡; 纳卡地区; 卡拉巴赫
  fr: Haut-Karabakh; Nagorny Karabakh; Karabakh; Haut-Karabagh
  es: Nagorno-Karabaj; Nagorno Karabaj; Alto Karabaj; Karabaj
Zangezur corridor
  en: Zangezur corridor; Zangezur; Lachin corridor; TRIPP
  ar: ممر زنغزور; ممر زانغيزور; ممر لاتشين
  ru: Зангезурский коридор; Зангезурского коридора; Зангезурскому коридору; Зангезурским коридором; Зангезурском коридоре; Лачинский коридор; Лачинского коридора; Лачинскому коридору; Лачинским коридором; Лачинском коридоре
  zh: 赞格祖尔走廊; 拉钦走廊
  fr: corridor de Zanguezour; corridor de Latchine
  es: corredor de Zangezur; corredor de Lachín
Nakhchivan | country=AZE
  en: Nakhchivan
  ar: ناختشيفان; نخجوان
  ru: Нахичевань; Нахичевани
  zh: 纳希切万
  fr: Nakhitchevan
  es: Najicheván
Chechnya | country=RUS
  en: Chechnya / Chechen; Chechens
  ar: الشيشان / شيشاني@nisba
  ru: Чечня; Чечни; Чечне; Чечню; Чечней / чеченск@adj
  zh: 车臣
  fr: Tchétchénie / tchétchène; tchétchènes
  es: Chechenia / checheno; chechena
Dagestan | country=RUS
  en: Dagestan
  ar: داغستان
  ru: Дагестан; Дагестана; Дагестану; Дагестаном; Дагестане
  zh: 达吉斯坦
  fr: Daghestan
  es: Daguestán
Tatarstan | country=RUS
  en: Tatarstan
  ar: تتارستان
  ru: Татарстан; Татарстана; Татарстану; Татарстаном; Татарстане
  zh: 鞑靼斯坦
  fr: Tatarstan
  es: Tartaristán
Siberia | country=RUS
  en: Siberia
  ar: سيبيريا
  ru: Сибирь; Сибири; Сибирью
  zh: 西伯利亚
  fr: Sibérie
  es: Siberia
Russian Far East | country=RUS
  en: Russian Far East; Far East
  ar: الشرق الأقصى الروسي; أقصى شرق روسيا; الشرق الأقصى
  ru: Дальний Восток; Дальнего Востока; Дальнему Востоку; Дальним Востоком; Дальнем Востоке / дальневосточн@adj
  zh: 俄远东地区; 远东; 俄罗斯远东
  fr: Extrême-Orient russe; Extrême-Orient
  es: Lejano Oriente ruso; Lejano Oriente; Extremo Oriente
Kuril Islands | disputed
  en: Kuril Islands; Kurils; Northern Territories
  ar: جزر الكوريل; الكوريل
  ru: Курильские острова; Курильских островов; Курильским островам; Курильских островах; Курилы; Курил; Курилах; Южные Курилы; Южных Курил
  zh: 千岛群岛; 南千岛群岛; 北方四岛
  fr: îles Kouriles; Kouriles
  es: islas Kuriles; Kuriles
Senkaku/Diaoyu Islands | disputed
  en: Senkaku Islands; Diaoyu Islands; Senkakus
  ar: جزر سينكاكو; جزر دياويو; دياويوي
  ru: острова Сенкаку; островов Сенкаку; островам Сенкаку; островами Сенкаку; островах Сенкаку; острова Дяоюйдао; островов Дяоюйдао; островам Дяоюйдао; островами Дяоюйдао; островах Дяоюйдао; Дяоюйдао; Сенкаку
  zh: 钓鱼岛; 钓鱼岛及其附属岛屿; 尖阁诸岛
  fr: îles Senkaku; îles Diaoyu; Senkaku
  es: islas Senkaku; islas Diaoyu
Dokdo/Takeshima | disputed
  en: Dokdo; Takeshima
  ar: دوكدو; تاكيشيما
  ru: Токто; Такэсима
  zh: 独岛; 竹岛
  fr: Dokdo; Takeshima
  es: Dokdo; Takeshima
Spratly Islands | disputed
  en: Spratly Islands; Paracel Islands; Spratlys; Paracels
  ar: جزر سبراتلي; جزر باراسيل
  ru: острова Спратли; островов Спратли; островам Спратли; островами Спратли; островах Спратли; Парасельские острова; Парасельских островов
  zh: 南沙群岛; 西沙群岛; 南沙; 西沙
  fr: îles Spratleys; îles Spratly; îles Paracels
  es: islas Spratly; islas Paracelso
Scarborough Shoal | disputed
  en: Scarborough Shoal; Second Thomas Shoal; Huangyan Dao; Ren'ai Jiao
  ar: سكاربورو; جزر سكاربورو شول; هوانغيان داو; سيكوند توماس شول
  ru: риф Скарборо; остров Хуанъянь; Хуанъяньдао
  zh: 黄岩岛; 仁爱礁
  fr: récif de Scarborough; atoll de Scarborough
  es: bajo de Masinloc; atolón de Scarborough
Xinjiang | country=CHN
  en: Xinjiang; Xinjiang Uygur Autonomous Region / Uyghur; Uyghurs; Uighur; Uighurs; Uygur
  ar: شينجيانغ; إقليم شينجيانغ; تركستان الشرقية / أويغوري@nisba; الأويغور; الإيغور
  ru: Синьцзян; Синьцзяна; Синьцзяну; Синьцзяном; Синьцзяне; СУАР / уйгурск@adj
  zh: 新疆; 新疆维吾尔自治区
  fr: Xinjiang / ouïghour; ouïghoure; ouïghours; ouïgour; ouïgours
  es: Sinkiang; Xinjiang / uigur; uigures
Tibet | country=CHN
  en: Tibet; Xizang / Tibetan; Tibetans
  ar: التبت; التيبت; شيتسانغ / تبتي@nisba
  ru: Тибет; Тибета; Тибету; Тибетом; Тибете; Сицзан / тибетск@adj
  zh: 西藏; 西藏自治区
  fr: Tibet; Xizang / tibétain; tibétaine; tibétains; tibétaines
  es: Tíbet; Xizang / tibetano; tibetana; tibetanos; tibetanas
Inner Mongolia | country=CHN
  en: Inner Mongolia
  ar: منغوليا الداخلية
  ru: Внутренняя Монголия; Внутренней Монголии; Внутреннюю Монголию; Внутренней Монголией
  zh: 内蒙古
  fr: Mongolie-Intérieure
  es: Mongolia Interior
Hainan | country=CHN
  en: Hainan
  ar: هاينان
  ru: Хайнань; Хайнаня; Хайнани; Хайнане; Хайнаню; Хайнаней
  zh: 海南; 海南岛
  fr: Hainan
  es: Hainan
Guangdong | country=CHN
  en: Guangdong; Greater Bay Area
  ar: قوانغدونغ; غوانغدونغ
  ru: Гуандун; Гуандуна; Гуандуны; Гуандуне; Гуандуну; Гуандуной
  zh: 广东; 粤港澳大湾区
  fr: Guangdong
  es: Guangdong
Yunnan | country=CHN
  en: Yunnan
  ar: يوننان
  ru: Юньнань; Юньнани
  zh: 云南
  fr: Yunnan
  es: Yunnan
Sichuan | country=CHN
  en: Sichuan
  ar: سيتشوان
  ru: Сычуань; Сычуани
  zh: 四川
  fr: Sichuan
  es: Sichuan
Guangxi | country=CHN
  en: Guangxi
  ar: قوانغشي; غوانغشي
  ru: Гуанси
  zh: 广西
  fr: Guangxi
  es: Guangxi
Fujian | country=CHN
  en: Fujian
  ar: فوجيان
  ru: Фуцзянь; Фуцзяни
  zh: 福建
  fr: Fujian
  es: Fujian
Zhejiang | country=CHN
  en: Zhejiang
  ar: تشجيانغ; تشجيانج
  ru: Чжэцзян; Чжэцзяна; Чжэцзяны; Чжэцзяне; Чжэцзяну; Чжэцзяной
  zh: 浙江
  fr: Zhejiang
  es: Zhejiang
Kashmir | disputed
  en: Kashmir; Jammu and Kashmir; Azad Kashmir; Pahalgam / Kashmiri; Kashmiris
  ar: كشمير; إقليم كشمير; جامو وكشمير; باهالغام / كشميري@nisba
  ru: Кашмир; Кашмира; Кашмиру; Кашмиром; Кашмире; Джамму и Кашмир; Джамму и Кашмира; Джамму и Кашмиру; Джамму и Кашмиром; Джамму и Кашмире / кашмирск@adj
  zh: 克什米尔; 查谟和克什米尔; 克什米尔地区; 帕哈尔加姆
  fr: Cachemire; Jammu-et-Cachemire / cachemiri; cachemirie
  es: Cachemira; Jammu y Cachemira
Line of Control
  en: Line of Control; Line of Actual Control
  ar: خط السيطرة; خط السيطرة الفعلية; خط المراقبة
  ru: линия контроля; линии контроля; линию контроля; линией контроля; линия фактического контроля; линии фактического контроля; линию фактического контроля; линией фактического контроля
  zh: 实际控制线; 克什米尔实控线; 实控线
  fr: ligne de contrôle; Ligne de contrôle
  es: Línea de Control; línea de control
Ladakh | disputed
  en: Ladakh; Galwan Valley; Aksai Chin
  ar: لاداخ; وادي غالوان; أكساي تشين
  ru: Ладакх; Ладакха; Ладакху; Ладакхом; Ладакхе; Аксайчин; Галван
  zh: 拉达克; 加勒万河谷; 阿克赛钦
  fr: Ladakh; Aksaï Chin
  es: Ladakh; Aksai Chin
Arunachal Pradesh | disputed
  en: Arunachal Pradesh; Zangnan
  ar: أروناتشال براديش; زانغنان
  ru: Аруначал-Прадеш
  zh: 藏南; 藏南地区; “阿鲁纳恰尔邦”; 阿鲁纳恰尔邦
  fr: Arunachal Pradesh
  es: Arunachal Pradesh
Balochistan | country=PAK
  en: Balochistan; Baluchistan; Khyber Pakhtunkhwa
  ar: بلوشستان; إقليم بلوشستان; خيبر بختونخوا
  ru: Белуджистан; Белуджистана; Белуджистану; Белуджистаном; Белуджистане; Хайбер-Пахтунхва; Хайбер-Пахтунхвы; Хайбер-Пахтунхве; Хайбер-Пахтунхву; Хайбер-Пахтунхвой
  zh: 俾路支; 俾路支省; 开伯尔-普什图省
  fr: Baloutchistan; Khyber Pakhtunkhwa
  es: Baluchistán; Jáiber Pajtunjuá
Punjab | ambiguous
  en: Punjab
  ar: البنجاب; إقليم البنجاب
  ru: Пенджаб; Пенджаба; Пенджабу; Пенджабом; Пенджабе
  zh: 旁遮普; 旁遮普邦; 旁遮普省
  fr: Pendjab
  es: Punyab
Rakhine | country=MMR
  en: Rakhine; Rakhine State / Rohingya; Rohingyas
  ar: راخين; أراكان; ولاية راخين; إقليم أراكان / الروهينغا; الروهينجا
  ru: Ракхайн; Ракхайна; Ракхайны; Ракхайне; Ракхайну; Ракхайной; рохинджа
  zh: 若开邦; 罗兴亚
  fr: Rakhine; Arakan / rohingya; rohingyas
  es: Rakáin; Rakhine / rohinyá; rohinyás; rohingya
Mindanao | country=PHL
  en: Mindanao; Bangsamoro
  ar: مينداناو; بانغسامورو
  ru: Минданао
  zh: 棉兰老; 棉兰老岛
  fr: Mindanao
  es: Mindanao
Papua | country=IDN ambiguous
  en: West Papua; Papua province; Aceh
  ar: بابوا الغربية; آتشيه
  ru: Западное Папуа; Западного Папуа; Западному Папуа; Западным Папуа; Западном Папуа; Ачех; Ачеха; Ачеху; Ачехом; Ачехе
  zh: 西巴布亚; 亚齐
  fr: Papouasie occidentale; Aceh
  es: Papúa Occidental; Aceh
Darfur | country=SDN
  en: Darfur; North Darfur
  ar: دارفور; إقليم دارفور; شمال دارفور
  ru: Дарфур; Дарфура; Дарфуру; Дарфуром; Дарфуре / дарфурск@adj
  zh: 达尔富尔; 北达尔富尔
  fr: Darfour
  es: Darfur
Kordofan | country=SDN
  en: Kordofan; South Kordofan; North Kordofan; Al Jazirah State; Gezira
  ar: كردفان; جنوب كردفان; شمال كردفان; ولاية الجزيرة
  ru: Кордофан; Кордофана; Кордофаны; Кордофане; Кордофану; Кордофаной
  zh: 科尔多凡; 南科尔多凡
  fr: Kordofan
  es: Kordofán
Abyei | disputed
  en: Abyei
  ar: أبيي
  ru: Абьей; Абьея; Абьеи; Абьее; Абьею; Абьеей
  zh: 阿卜耶伊
  fr: Abyei
  es: Abyei
Tigray | country=ETH
  en: Tigray; Amhara; Oromia
  ar: تيغراي; تيجراي; أمهرة; أوروميا; إقليم تيغراي
  ru: Тыграй; Тыграя; Тыграю; Тыграем; Тыграе; Тиграй; Амхара; Амхары; Амхаре; Амхару; Амхарой; Оромия; Оромии; Оромию; Оромией
  zh: 提格雷; 提格雷州; 阿姆哈拉州; 奥罗米亚州
  fr: Tigré; Tigray; Amhara; Oromia
  es: Tigray; Amhara; Oromía
Halayeb Triangle | disputed
  en: Halayeb Triangle; al-Fashaga
  ar: مثلث حلايب; حلايب وشلاتين; الفشقة
  ru: Халаибский треугольник; Халаибского треугольника; Халаибскому треугольнику; Халаибским треугольником; Халаибском треугольнике
  zh: 哈拉伊卜三角区
  fr: triangle de Halaïb
  es: triángulo de Halaib
Puntland | country=SOM
  en: Puntland; Jubaland
  ar: بونتلاند; أرض البنط; بلاد بنط; جوبالاند
  ru: Пунтленд; Пунтленда; Пунтленду; Пунтлендом; Пунтленде; Джубаленд; Джубаленда; Джубаленду; Джубалендом; Джубаленде
  zh: 邦特兰; 朱巴兰
  fr: Puntland; Jubaland
  es: Puntlandia; Puntland
North Kivu | country=COD
  en: North Kivu; South Kivu; Ituri; eastern Congo; Kivu
  ar: شمال كيفو; جنوب كيفو; إيتوري; كيفو الشمالية; شرق الكونغو; شرق الكونغو الديمقراطية
  ru: Северное Киву; Северного Киву; Северному Киву; Северным Киву; Северном Киву; Южное Киву; Южного Киву; Южному Киву; Южным Киву; Южном Киву; Итури; восток ДРК; востоке ДРК; востока ДРК
  zh: 北基伍省; 南基伍省; 伊图里省; 刚果（金）东部
  fr: Nord-Kivu; Sud-Kivu; Ituri; est de la RDC
  es: Kivu del Norte; Kivu Norte; Kivu Sur; Ituri; este de la RDC
Cabo Delgado | country=MOZ
  en: Cabo Delgado
  ar: كابو ديلغادو
  ru: Кабу-Делгаду
  zh: 德尔加杜角省
  fr: Cabo Delgado
  es: Cabo Delgado
Azawad | country=MLI
  en: Azawad; northern Mali
  ar: أزواد; إقليم أزواد; شمال مالي
  ru: Азавад; Азавада; Азаваду; Азавадом; Азаваде; север Мали; севера Мали; севере Мали
  zh: 阿扎瓦德; 马里北部
  fr: Azawad; nord du Mali; nord-Mali
  es: Azawad; norte de Malí
Liptako-Gourma
  en: Liptako-Gourma; three-border area
  ar: ليبتاكو غورما; المثلث الحدودي
  ru: Липтако-Гурма
  zh: 利普塔科-古尔马
  fr: Liptako-Gourma; zone des trois frontières
  es: Liptako-Gourma
Tripolitania | country=LBY
  en: Cyrenaica; Tripolitania; Fezzan; eastern Libya; western Libya
  ar: برقة; إقليم برقة; إقليم طرابلس; فزان; شرق ليبيا; غرب ليبيا; الشرق الليبي; الغرب الليبي
  ru: Киренаика; Киренаики; Киренаике; Киренаику; Киренаикой; Триполитания; Триполитании; Триполитанию; Триполитанией; Феццан; Феццана; Феццану; Феццаном; Феццане; восток Ливии; востоке Ливии; запад Ливии; западе Ливии
  zh: 昔兰尼加; 费赞; 利比亚东部; 利比亚西部
  fr: Cyrénaïque; Tripolitaine; Fezzan; est libyen; ouest libyen
  es: Cirenaica; Tripolitania; Fezán
Essequibo | disputed
  en: Essequibo; Guayana Esequiba
  ar: إيسيكويبو; إقليم إيسيكيبو; إيسيكيبو
  ru: Эссекибо; Гвиана-Эссекибо; Эсекибо
  zh: 埃塞奎博; 埃塞奎博地区
  fr: Essequibo; Guayana Esequiba
  es: Esequibo; Guayana Esequiba
Amazon
  en: Amazon; Amazonia; Amazon rainforest
  ar: الأمازون; غابات الأمازون
  ru: Амазония; Амазонии; Амазонию; Амазонией / амазонск@adj
  zh: 亚马孙; 亚马孙雨林; 亚马逊雨林
  fr: Amazonie / amazonien; amazonienne
  es: Amazonía; Amazonia; Amazonas / amazónico; amazónica
Darién Gap
  en: Darien Gap; Darién Gap
  ar: فجوة دارين; دارين
  ru: Дарьенский пробел
  zh: 达连隘口; 达连地堑
  fr: Darién; jungle du Darién
  es: Darién; selva del Darién; tapón del Darién
Malvinas | disputed
  en: South Georgia; South Sandwich Islands
  ar: جورجيا الجنوبية
  ru: Южная Георгия; Южной Георгии; Южную Георгию; Южной Георгией
  zh: 南乔治亚岛
  fr: Géorgie du Sud
  es: Georgias del Sur; Sandwich del Sur
Chagos Islands | disputed
  en: Chagos Islands; Chagos Archipelago; Chagos; Diego Garcia
  ar: جزر تشاغوس; أرخبيل تشاغوس; تشاغوس; دييغو غارسيا
  ru: архипелаг Чагос; архипелага Чагос; архипелагу Чагос; архипелагом Чагос; архипелаге Чагос; острова Чагос; островов Чагос; островам Чагос; островами Чагос; островах Чагос; Диего-Гарсия
  zh: 查戈斯群岛; 迪戈加西亚
  fr: îles Chagos; Chagos; archipel des Chagos; Diego Garcia
  es: islas Chagos; archipiélago de Chagos; Diego García
Northern Ireland | country=GBR
  en: Northern Ireland / Northern Irish
  ar: أيرلندا الشمالية; إيرلندا الشمالية
  ru: Северная Ирландия; Северной Ирландии; Северную Ирландию; Северной Ирландией / североирландск@adj
  zh: 北爱尔兰
  fr: Irlande du Nord
  es: Irlanda del Norte
Wales | country=GBR
  en: Wales
  ar: ويلز
  ru: Уэльс; Уэльса; Уэльсу; Уэльсом; Уэльсе
  zh: 威尔士
  fr: pays de Galles
  es: Gales
Catalonia | country=ESP
  en: Catalonia / Catalan; Catalans
  ar: كتالونيا; كاتالونيا; إقليم كتالونيا / كتالوني@nisba
  ru: Каталония; Каталонии; Каталонию; Каталонией / каталонск@adj
  zh: 加泰罗尼亚
  fr: Catalogne / catalan; catalane; catalans; catalanes
  es: Cataluña / catalán; catalana; catalanes; catalanas
Basque Country | country=ESP
  en: Basque Country
  ar: إقليم الباسك
  ru: Страна Басков; Страны Басков; Стране Басков
  zh: 巴斯克地区
  fr: Pays basque
  es: País Vasco
Canary Islands | country=ESP
  en: Canary Islands
  ar: جزر الكناري
  ru: Канарские острова; Канарских островов; Канарских островах; Канары; Канарах
  zh: 加那利群岛
  fr: îles Canaries
  es: islas Canarias; Islas Canarias; Canarias
Corsica | country=FRA
  en: Corsica
  ar: كورسيكا
  ru: Корсика; Корсики; Корсике; Корсику; Корсикой
  zh: 科西嘉
  fr: Corse
  es: Córcega
Bavaria | country=DEU
  en: Bavaria / Bavarian
  ar: بافاريا
  ru: Бавария; Баварии; Баварию; Баварией / баварск@adj
  zh: 巴伐利亚; 巴伐利亚州
  fr: Bavière / bavarois; bavaroise
  es: Baviera / bávaro; bávara
Republika Srpska | country=BIH
  en: Republika Srpska
  ar: جمهورية صرب البوسنة; صرب البوسنة
  ru: Республика Сербская; Республики Сербской; Республике Сербской; Республику Сербскую
  zh: 塞族共和国; 波黑塞族共和国
  fr: Republika Srpska; République serbe de Bosnie; entité serbe
  es: República Srpska; República Serbia de Bosnia
Vojvodina | country=SRB
  en: Vojvodina
  ar: فويفودينا
  ru: Воеводина; Воеводины; Воеводине
  zh: 伏伊伏丁那
  fr: Voïvodine
  es: Voivodina
Gagauzia | country=MDA
  en: Gagauzia
  ar: غاغاوزيا
  ru: Гагаузия; Гагаузии; Гагаузию; Гагаузией
  zh: 加告兹
  fr: Gagaouzie
  es: Gagauzia
Suwalki Gap
  en: Suwalki Gap; Suwalki Corridor
  ar: ممر سوفالكي; فجوة سوالكي
  ru: Сувалкский коридор; Сувалкского коридора; Сувалкскому коридору; Сувалкским коридором; Сувалкском коридоре
  zh: 苏瓦乌基走廊
  fr: corridor de Suwałki; trouée de Suwalki
  es: corredor de Suwalki
Åland | country=FIN
  en: Åland; Aland Islands
  ar: جزر آلاند
  ru: Аландские острова; Аландских островов; Аландских островах
  zh: 奥兰群岛
  fr: îles Åland
  es: islas Aland
Svalbard | country=NOR
  en: Svalbard; Spitsbergen
  ar: سفالبارد
  ru: Шпицберген; Шпицбергена; Шпицбергену; Шпицбергеном; Шпицбергене
  zh: 斯瓦尔巴群岛
  fr: Svalbard; Spitzberg
  es: Svalbard
Alaska | country=USA
  en: Alaska
  ar: ألاسكا
  ru: Аляска; Аляски; Аляске; Аляску; Аляской
  zh: 阿拉斯加
  fr: Alaska
  es: Alaska
California | country=USA
  en: California
  ar: كاليفورنيا
  ru: Калифорния; Калифорнии; Калифорнию; Калифорнией / калифорнийск@adj
  zh: 加利福尼亚; 加州; 加利福尼亚州
  fr: Californie
  es: California
Texas | country=USA
  en: Texas
  ar: تكساس
  ru: Техас; Техаса; Техасу; Техасом; Техасе
  zh: 得克萨斯; 得州; 德克萨斯
  fr: Texas
  es: Texas
Florida | country=USA
  en: Florida
  ar: فلوريدا
  ru: Флорида; Флориды; Флориде; Флориду; Флоридой
  zh: 佛罗里达; 佛州; 佛罗里达州
  fr: Floride
  es: Florida
Hawaii | country=USA
  en: Hawaii
  ar: هاواي
  ru: Гавайи; Гавайев; Гавайева; Гавайеву; Гавайевом; Гавайеве; Гавайях; Гавайяха; Гавайяху; Гавайяхом; Гавайяхе
  zh: 夏威夷
  fr: Hawaï; Hawaii
  es: Hawái; Hawai
New Jersey | country=USA
  en: New Jersey
  ar: نيوجيرسي; نيو جيرسي
  ru: Нью-Джерси
  zh: 新泽西; 新泽西州
  fr: New Jersey
  es: Nueva Jersey
Virginia | country=USA ambiguous
  en: Virginia
  ar: فرجينيا; ولاية فرجينيا
  ru: Виргиния; Виргинии; Виргинию; Виргинией; Вирджиния; Вирджинии; Вирджинию; Вирджинией
  zh: 弗吉尼亚州
  fr: Virginie
  es: Virginia
Alberta | country=CAN ambiguous
  en: Alberta; Ontario; British Columbia
  ar: ألبرتا; أونتاريو; كولومبيا البريطانية
  ru: Альберта; Альберты; Альберте; Альберту; Альбертой; Онтарио; Британская Колумбия; Британской Колумбии; Британскую Колумбию; Британской Колумбией
  zh: 艾伯塔省; 安大略省; 不列颠哥伦比亚省
  fr: Alberta; Ontario; Colombie-Britannique
  es: Alberta; Ontario; Columbia Británica

Gansu | country=CHN
  ru: Ганьсу
  en: Gansu
  zh: 甘肃

Hubei | country=CHN
  ru: Хубэй
  en: Hubei
  zh: 湖北

Hunan | country=CHN
  ru: Хунань; Хунани; Хунанью
  en: Hunan
  zh: 湖南

Qinghai | country=CHN
  ru: Цинхай
  en: Qinghai
  zh: 青海

Jiangsu | country=CHN
  ru: Цзянсу
  en: Jiangsu
  zh: 江苏

Shandong | country=CHN
  ru: Шаньдун; Шаньдуна; Шаньдуне
  en: Shandong
  zh: 山东

Henan | country=CHN
  ru: Хэнань; Хэнани
  en: Henan
  zh: 河南

Hebei | country=CHN
  ru: Хэбэй
  en: Hebei
  zh: 河北

Shanxi | country=CHN
  ru: Шаньси
  en: Shanxi
  zh: 山西

Shaanxi | country=CHN
  ru: Шэньси
  en: Shaanxi
  zh: 陕西

Anhui | country=CHN
  ru: Аньхой
  en: Anhui
  zh: 安徽

Jiangxi | country=CHN
  ru: Цзянси
  en: Jiangxi
  zh: 江西

Guizhou | country=CHN
  ru: Гуйчжоу
  en: Guizhou
  zh: 贵州

Liaoning | country=CHN
  ru: Ляонин; Ляонина; Ляонине
  en: Liaoning
  zh: 辽宁

Jilin | country=CHN
  ru: Цзилинь; Цзилиня; Цзилине
  en: Jilin
  zh: 吉林

Heilongjiang | country=CHN
  ru: Хэйлунцзян; Хэйлунцзяна; Хэйлунцзяне
  en: Heilongjiang
  zh: 黑龙江

Ningxia | country=CHN
  ru: Нинся
  en: Ningxia
  zh: 宁夏; 宁夏回族自治区
