# Cities and places where diplomacy happens. ID: the English name.
# capital: seat of government of the country named; as a metonym it stands for its government.
# metonym: no undisputed capital, but the press lets it stand for the government.
# disputed: which state it belongs to is disputed (no country= where both claims are live).
# ambiguous: also a person's name, a common word, a state or another city.

[city]
# Capitals
Kabul | country=AFG capital
  en: Kabul
  ar: كابول; كابل
  ru: Кабул; Кабула; Кабулу; Кабулом; Кабуле
  zh: 喀布尔
  fr: Kaboul
  es: Kabul
Tirana | country=ALB capital
  en: Tirana
  ar: تيرانا
  ru: Тирана; Тираны; Тиране; Тирану; Тираной
  zh: 地拉那
  fr: Tirana
  es: Tirana
Algiers | country=DZA capital
  en: Algiers
  ar: الجزائر العاصمة
  zh: 阿尔及尔
  fr: Alger
  es: Argel
Andorra la Vella | country=AND capital
  en: Andorra la Vella
  ar: أندورا لا فيلا
  ru: Андорра-ла-Велья; Андорра-ла-Вельи; Андорра-ла-Велье; Андорра-ла-Велью; Андорра-ла-Вельей
  zh: 安道尔城
  fr: Andorre-la-Vieille
  es: Andorra la Vieja
Luanda | country=AGO capital
  en: Luanda
  ar: لواندا
  ru: Луанда; Луанды; Луанде; Луанду; Луандой
  zh: 罗安达
  fr: Luanda
  es: Luanda
Saint John's | country=ATG capital
  en: Saint John's; St. John's
  ar: سانت جونز
  ru: Сент-Джонс; Сент-Джонса; Сент-Джонсу; Сент-Джонсом; Сент-Джонсе
  zh: 圣约翰
  fr: Saint John's; St. John's
  es: Saint John's; St. John's
Buenos Aires | country=ARG capital
  en: Buenos Aires
  ar: بوينس آيرس; بوينس ايرس; بوينوس آيرس; بيونس آيرس
  ru: Буэнос-Айрес; Буэнос-Айреса; Буэнос-Айресу; Буэнос-Айресом; Буэнос-Айресе
  zh: 布宜诺斯艾利斯
  fr: Buenos Aires
  es: Buenos Aires
Yerevan | country=ARM capital
  en: Yerevan
  ar: يريفان; ييريفان
  ru: Ереван; Еревана; Еревану; Ереваном; Ереване
  zh: 埃里温
  fr: Erevan
  es: Ereván; Yereván; Yerevan
Canberra | country=AUS capital
  en: Canberra
  ar: كانبيرا; كانبرا
  ru: Канберра; Канберры; Канберре; Канберру; Канберрой
  zh: 堪培拉; 坎培拉
  fr: Canberra
  es: Canberra
Vienna | country=AUT capital
  en: Vienna
  ar: فيينا
  ru: Вена; Вены; Вене; Вену; Веной
  zh: 维也纳
  fr: Vienne
  es: Viena
Baku | country=AZE capital
  en: Baku
  ar: باكو
  ru: Баку
  zh: 巴库
  fr: Bakou
  es: Bakú
Nassau | country=BHS capital
  en: Nassau
  ar: ناسو
  ru: Нассау
  zh: 拿骚
  fr: Nassau
  es: Nassau
Manama | country=BHR capital
  en: Manama
  ar: المنامة
  ru: Манама; Манамы; Манаме; Манаму; Манамой
  zh: 麦纳麦
  fr: Manama
  es: Manama
Dhaka | country=BGD capital
  en: Dhaka; Dacca
  ar: دكا; داكا
  ru: Дакка; Дакки; Дакке; Дакку; Даккой
  zh: 达卡
  fr: Dacca
  es: Daca; Dhaka; Dacca
Bridgetown | country=BRB capital
  en: Bridgetown
  ar: بريدج تاون; بريدجتاون
  ru: Бриджтаун; Бриджтауна; Бриджтауну; Бриджтауном; Бриджтауне
  zh: 布里奇敦
  fr: Bridgetown
  es: Bridgetown
Minsk | country=BLR capital
  en: Minsk
  ar: مينسك
  ru: Минск; Минска; Минску; Минском; Минске
  zh: 明斯克
  fr: Minsk
  es: Minsk
Brussels | country=BEL capital stands=EU
  en: Brussels
  ar: بروكسل; بروكسيل
  ru: Брюссель; Брюсселя; Брюсселю; Брюсселем; Брюсселе
  zh: 布鲁塞尔
  fr: Bruxelles
  es: Bruselas
Belmopan | country=BLZ capital
  en: Belmopan
  ar: بلموبان
  ru: Бельмопан; Бельмопана; Бельмопану; Бельмопаном; Бельмопане
  zh: 贝尔莫潘
  fr: Belmopan
  es: Belmopán; Belmopan
Porto-Novo | country=BEN capital
  en: Porto-Novo
  ar: بورتو نوفو
  ru: Порто-Ново
  zh: 波多诺伏
  fr: Porto-Novo
  es: Porto-Novo
Cotonou | country=BEN capital metonym
  en: Cotonou
  ar: كوتونو
  ru: Котону
  zh: 科托努
  fr: Cotonou
  es: Cotonú; Cotonou
Thimphu | country=BTN capital
  en: Thimphu
  ar: تيمفو
  ru: Тхимпху
  zh: 廷布
  fr: Thimphou
  es: Timbu; Thimphu
La Paz | country=BOL capital
  en: La Paz
  ar: لاباز; لا باز
  ru: Ла-Пас; Ла-Паса; Ла-Пасу; Ла-Пасом; Ла-Пасе
  zh: 拉巴斯
  fr: La Paz
  es: La Paz
Sucre | country=BOL ambiguous
  en: Sucre
  ar: سوكري
  ru: Сукре
  zh: 苏克雷
  fr: Sucre
  es: Sucre
Sarajevo | country=BIH capital
  en: Sarajevo
  ar: سراييفو
  ru: Сараево; Сараева; Сараеве; Сараевом
  zh: 萨拉热窝
  fr: Sarajevo
  es: Sarajevo
Gaborone | country=BWA capital
  en: Gaborone
  ar: غابورون
  ru: Габороне
  zh: 哈博罗内
  fr: Gaborone
  es: Gaborone
Brasilia | country=BRA capital
  en: Brasilia
  ar: برازيليا
  ru: Бразилиа
  zh: 巴西利亚
  fr: Brasilia
  es: Brasilia
Bandar Seri Begawan | country=BRN capital
  en: Bandar Seri Begawan
  ar: بندر سري بيغاوان; بندر سيري بيغاوان
  ru: Бандар-Сери-Бегаван; Бандар-Сери-Бегавана; Бандар-Сери-Бегавану; Бандар-Сери-Бегаваном; Бандар-Сери-Бегаване
  zh: 斯里巴加湾; 斯里巴加湾市
  fr: Bandar Seri Begawan
  es: Bandar Seri Begawan
Sofia | country=BGR capital ambiguous
  en: Sofia
  ar: صوفيا
  ru: София; Софии; Софию; Софией
  zh: 索非亚
  fr: Sofia
  es: Sofía
Ouagadougou | country=BFA capital
  en: Ouagadougou
  ar: واغادوغو
  ru: Уагадугу
  zh: 瓦加杜古
  fr: Ouagadougou
  es: Uagadugú; Ouagadougou; Uagadugu
Gitega | country=BDI capital
  en: Gitega
  ar: جيتيغا
  ru: Гитега; Гитеги; Гитеге; Гитегу; Гитегой
  zh: 基特加
  fr: Gitega
  es: Gitega
Bujumbura | country=BDI
  en: Bujumbura
  ar: بوجمبورا
  ru: Бужумбура; Бужумбуры; Бужумбуре; Бужумбуру; Бужумбурой
  zh: 布琼布拉
  fr: Bujumbura
  es: Buyumbura
Praia | country=CPV capital
  en: Praia
  ar: برايا
  ru: Прая; Праи; Прае; Праю; Праей
  zh: 普拉亚
  fr: Praia
  es: Praia
Phnom Penh | country=KHM capital
  en: Phnom Penh
  ar: بنوم بنه; بنوم بن
  ru: Пномпень; Пномпеня; Пномпеню; Пномпенем; Пномпене
  zh: 金边
  fr: Phnom Penh
  es: Nom Pen; Phnom Penh
Yaounde | country=CMR capital
  en: Yaounde; Yaoundé
  ar: ياوندي
  ru: Яунде
  zh: 雅温得
  fr: Yaoundé
  es: Yaundé; Yaoundé
Ottawa | country=CAN capital
  en: Ottawa
  ar: أوتاوا
  ru: Оттава; Оттавы; Оттаве; Оттаву; Оттавой
  zh: 渥太华
  fr: Ottawa
  es: Ottawa
Bangui | country=CAF capital
  en: Bangui
  ar: بانغي
  ru: Банги
  zh: 班吉
  fr: Bangui
  es: Bangui
N'Djamena | country=TCD capital
  en: N'Djamena
  ar: نجامينا; إنجامينا; انجمينا; نجامنا
  ru: Нджамена; Нджамены; Нджамене; Нджамену; Нджаменой
  zh: 恩贾梅纳
  fr: N'Djamena
  es: Yamena; N'Djamena; Ndjamena; Yamená
Santiago | country=CHL capital ambiguous
  en: Santiago
  ar: سانتياغو
  ru: Сантьяго
  zh: 圣地亚哥
  fr: Santiago
  es: Santiago de Chile; Santiago
Beijing | country=CHN capital
  en: Beijing; Peking
  ar: بكين; بيجين
  ru: Пекин; Пекина; Пекину; Пекином; Пекине
  zh: 北京
  fr: Pékin; Beijing
  es: Pekín; Beijing
Bogota | country=COL capital
  en: Bogota; Bogotá
  ar: بوغوتا; بوجوتا
  ru: Богота; Боготы; Боготе; Боготу; Боготой
  zh: 波哥大
  fr: Bogota
  es: Bogotá
Moroni | country=COM capital
  en: Moroni
  ar: موروني
  ru: Морони
  zh: 莫罗尼
  fr: Moroni
  es: Moroni
Brazzaville | country=COG capital
  en: Brazzaville
  ar: برازافيل
  ru: Браззавиль; Браззавиля; Браззавилю; Браззавилем; Браззавиле
  zh: 布拉柴维尔
  fr: Brazzaville
  es: Brazzaville
Kinshasa | country=COD capital
  en: Kinshasa
  ar: كينشاسا
  ru: Киншаса; Киншасы; Киншасе; Киншасу; Киншасой
  zh: 金沙萨
  fr: Kinshasa
  es: Kinsasa; Kinshasa
San Jose | country=CRI capital ambiguous
  en: San Jose; San José
  ar: سان خوسيه
  ru: Сан-Хосе
  zh: 圣何塞
  fr: San Jose; San José
  es: San José
Abidjan | country=CIV capital
  en: Abidjan
  ar: أبيدجان
  ru: Абиджан; Абиджана; Абиджану; Абиджаном; Абиджане
  zh: 阿比让
  fr: Abidjan
  es: Abiyán; Abidjan; Abiyan
Yamoussoukro | country=CIV capital
  en: Yamoussoukro
  ar: ياموسوكرو
  ru: Ямусукро
  zh: 亚穆苏克罗
  fr: Yamoussoukro
  es: Yamusukro; Yamoussoukro
Zagreb | country=HRV capital
  en: Zagreb
  ar: زغرب
  ru: Загреб; Загреба; Загребу; Загребом; Загребе
  zh: 萨格勒布
  fr: Zagreb
  es: Zagreb
Havana | country=CUB capital
  en: Havana
  ar: هافانا
  ru: Гавана; Гаваны; Гаване; Гавану; Гаваной
  zh: 哈瓦那
  fr: La Havane
  es: La Habana
Nicosia | country=CYP capital
  en: Nicosia; Lefkosia
  ar: نيقوسيا
  ru: Никосия; Никосии; Никосию; Никосией
  zh: 尼科西亚
  fr: Nicosie
  es: Nicosia; Lefkosia
Prague | country=CZE capital
  en: Prague
  ar: براغ
  ru: Прага; Праги; Праге; Прагу; Прагой
  zh: 布拉格
  fr: Prague
  es: Praga
Copenhagen | country=DNK capital
  en: Copenhagen
  ar: كوبنهاغن; كوبنهاجن
  ru: Копенгаген; Копенгагена; Копенгагену; Копенгагеном; Копенгагене
  zh: 哥本哈根
  fr: Copenhague
  es: Copenhague
Djibouti City | country=DJI capital
  en: Djibouti City
  ar: مدينة جيبوتي
  zh: 吉布提市
  fr: Djibouti City
  es: Djibouti City
Roseau | country=DMA capital
  en: Roseau
  ar: روسو
  ru: Розо
  zh: 罗索
  fr: Roseau
  es: Roseau
Santo Domingo | country=DOM capital
  en: Santo Domingo
  ar: سانتو دومينغو
  ru: Санто-Доминго
  zh: 圣多明各
  fr: Saint-Domingue
  es: Santo Domingo
Quito | country=ECU capital
  en: Quito
  ar: كيتو
  ru: Кито
  zh: 基多
  fr: Quito
  es: Quito
Cairo | country=EGY capital
  en: Cairo
  ar: القاهرة
  ru: Каир; Каира; Каиру; Каиром; Каире
  zh: 开罗
  fr: Le Caire; Caire
  es: El Cairo; Cairo
San Salvador | country=SLV capital
  en: San Salvador
  ar: سان سلفادور
  ru: Сан-Сальвадор; Сан-Сальвадора; Сан-Сальвадору; Сан-Сальвадором; Сан-Сальвадоре
  zh: 圣萨尔瓦多
  fr: San Salvador
  es: San Salvador
Malabo | country=GNQ capital
  en: Malabo
  ar: مالابو
  ru: Малабо
  zh: 马拉博
  fr: Malabo
  es: Malabo
Asmara | country=ERI capital
  en: Asmara
  ar: أسمرة; أسمرا
  ru: Асмэра; Асмэры; Асмэре; Асмэру; Асмэрой; Асмара; Асмары; Асмаре; Асмару; Асмарой
  zh: 阿斯马拉
  fr: Asmara
  es: Asmara
Tallinn | country=EST capital
  en: Tallinn
  ar: تالين
  ru: Таллин; Таллина; Таллину; Таллином; Таллине; Таллинн; Таллинна; Таллинну; Таллинном; Таллинне
  zh: 塔林
  fr: Tallinn
  es: Tallin; Tallinn
Mbabane | country=SWZ capital
  en: Mbabane
  ar: مبابان; مبابانى
  ru: Мбабане
  zh: 姆巴巴内
  fr: Mbabane
  es: Mbabane
Addis Ababa | country=ETH capital
  en: Addis Ababa
  ar: أديس أبابا; اديس ابابا
  ru: Аддис-Абеба; Аддис-Абебы; Аддис-Абебе; Аддис-Абебу; Аддис-Абебой
  zh: 亚的斯亚贝巴
  fr: Addis-Abeba; Addis Abeba
  es: Adís Abeba; Addis Abeba; Addis Ababa; Adis Abeba
Suva | country=FJI capital
  en: Suva
  ar: سوفا
  ru: Сува; Сувы; Суве; Суву; Сувой
  zh: 苏瓦
  fr: Suva
  es: Suva
Helsinki | country=FIN capital
  en: Helsinki
  ar: هلسنكي
  ru: Хельсинки
  zh: 赫尔辛基
  fr: Helsinki
  es: Helsinki
Paris | country=FRA capital
  en: Paris
  ar: باريس
  ru: Париж; Парижа; Парижу; Парижем; Париже
  zh: 巴黎
  fr: Paris
  es: París
Libreville | country=GAB capital
  en: Libreville
  ar: ليبرفيل
  ru: Либревиль; Либревиля; Либревилю; Либревилем; Либревиле
  zh: 利伯维尔
  fr: Libreville
  es: Libreville
Banjul | country=GMB capital
  en: Banjul
  ar: بانجول
  ru: Банжул; Банжула; Банжулу; Банжулом; Банжуле
  zh: 班珠尔
  fr: Banjul
  es: Banyul; Banjul
Tbilisi | country=GEO capital
  en: Tbilisi; Tiflis
  ar: تبليسي; تبيليسي; تفليس
  ru: Тбилиси
  zh: 第比利斯
  fr: Tbilissi
  es: Tiflis; Tbilisi
Berlin | country=DEU capital
  en: Berlin
  ar: برلين
  ru: Берлин; Берлина; Берлину; Берлином; Берлине
  zh: 柏林
  fr: Berlin
  es: Berlín
Accra | country=GHA capital
  en: Accra
  ar: أكرا
  ru: Аккра; Аккры; Аккре; Аккру; Аккрой
  zh: 阿克拉
  fr: Accra
  es: Accra
Athens | country=GRC capital
  en: Athens
  ar: أثينا
  ru: Афины; Афин; Афинам; Афинами; Афинах
  zh: 雅典
  fr: Athènes
  es: Atenas
St. George's | country=GRD capital
  en: St. George's; Saint George's
  ar: سانت جورجز
  ru: Сент-Джорджес; Сент-Джорджеса; Сент-Джорджесу; Сент-Джорджесом; Сент-Джорджесе
  zh: 圣乔治
  fr: St. George's; Saint George's
  es: St. George's; Saint George's
Guatemala City | country=GTM capital
  en: Guatemala City
  ar: مدينة غواتيمالا; غواتيمالا سيتي
  zh: 危地马拉城
  fr: Guatemala-Ville; Ciudad de Guatemala
  es: Ciudad de Guatemala
Conakry | country=GIN capital
  en: Conakry
  ar: كوناكري
  ru: Конакри
  zh: 科纳克里
  fr: Conakry
  es: Conakry
Bissau | country=GNB capital
  en: Bissau
  ar: بيساو
  ru: Бисау
  zh: 比绍
  fr: Bissau
  es: Bisáu; Bissau
Georgetown | country=GUY capital ambiguous
  en: Georgetown
  ar: جورج تاون; جورجتاون
  ru: Джорджтаун; Джорджтауна; Джорджтауну; Джорджтауном; Джорджтауне
  zh: 乔治敦
  fr: Georgetown
  es: Georgetown
Port-au-Prince | country=HTI capital
  en: Port-au-Prince
  ar: بورت أو برانس; بورتو برانس; بور أو برنس
  ru: Порт-о-Пренс; Порт-о-Пренса; Порт-о-Пренсу; Порт-о-Пренсом; Порт-о-Пренсе
  zh: 太子港
  fr: Port-au-Prince
  es: Puerto Príncipe
Tegucigalpa | country=HND capital
  en: Tegucigalpa
  ar: تيغوسيغالبا
  ru: Тегусигальпа; Тегусигальпы; Тегусигальпе; Тегусигальпу; Тегусигальпой
  zh: 特古西加尔巴
  fr: Tegucigalpa
  es: Tegucigalpa
Budapest | country=HUN capital
  en: Budapest
  ar: بودابست
  ru: Будапешт; Будапешта; Будапешту; Будапештом; Будапеште
  zh: 布达佩斯
  fr: Budapest
  es: Budapest
Reykjavik | country=ISL capital
  en: Reykjavik; Reykjavík
  ar: ريكيافيك; ريكيافك
  ru: Рейкьявик; Рейкьявика; Рейкьявику; Рейкьявиком; Рейкьявике
  zh: 雷克雅未克
  fr: Reykjavik; Reykjavík
  es: Reikiavik; Reykjavik; Reikjavik; Reikiavík
New Delhi | country=IND capital
  en: New Delhi; Delhi
  ar: نيودلهي; دلهي; دلهي الجديدة
  ru: Нью-Дели; Дели
  zh: 新德里; 德里
  fr: New Delhi; Delhi
  es: Nueva Delhi; Delhi
Jakarta | country=IDN capital
  en: Jakarta
  ar: جاكرتا
  ru: Джакарта; Джакарты; Джакарте; Джакарту; Джакартой
  zh: 雅加达
  fr: Jakarta; Djakarta
  es: Yakarta
Tehran | country=IRN capital
  en: Tehran; Teheran
  ar: طهران
  ru: Тегеран; Тегерана; Тегерану; Тегераном; Тегеране
  zh: 德黑兰
  fr: Téhéran
  es: Teherán
Baghdad | country=IRQ capital
  en: Baghdad
  ar: بغداد
  ru: Багдад; Багдада; Багдаду; Багдадом; Багдаде
  zh: 巴格达
  fr: Bagdad
  es: Bagdad
Dublin | country=IRL capital
  en: Dublin
  ar: دبلن
  ru: Дублин; Дублина; Дублину; Дублином; Дублине
  zh: 都柏林
  fr: Dublin
  es: Dublín
Tel Aviv | country=ISR metonym
  en: Tel Aviv
  ar: تل أبيب; تل ابيب; تل الربيع
  ru: Тель-Авив; Тель-Авива; Тель-Авиву; Тель-Авивом; Тель-Авиве
  zh: 特拉维夫
  fr: Tel-Aviv; Tel Aviv
  es: Tel Aviv
Jerusalem | country=ISR metonym disputed
  en: Jerusalem
  ar: القدس; القدس المحتلة; أورشليم
  ru: Иерусалим; Иерусалима; Иерусалиму; Иерусалимом; Иерусалиме
  zh: 耶路撒冷
  fr: Jérusalem
  es: Jerusalén
East Jerusalem | country=PSE disputed
  en: East Jerusalem; Occupied East Jerusalem; occupied East Jerusalem
  ar: القدس الشرقية; القدس الشرقية المحتلة
  ru: Восточный Иерусалим; Восточного Иерусалима; Восточному Иерусалиму; Восточным Иерусалимом; Восточном Иерусалиме
  zh: 东耶路撒冷
  fr: Jérusalem-Est
  es: Jerusalén Este; Jerusalén Oriental
Ramallah | country=PSE metonym
  en: Ramallah
  ar: رام الله; رام اللّه
  ru: Рамалла; Рамаллы; Рамалле; Рамаллу; Рамаллой
  zh: 拉姆安拉; 拉马拉
  fr: Ramallah
  es: Ramala
Rome | country=ITA capital
  en: Rome
  ar: روما
  ru: Рим; Рима; Риму; Римом; Риме
  zh: 罗马
  fr: Rome
  es: Roma
Kingston | country=JAM capital ambiguous
  en: Kingston
  ar: كينغستون
  ru: Кингстон; Кингстона; Кингстону; Кингстоном; Кингстоне
  zh: 金斯敦
  fr: Kingston
  es: Kingston
Tokyo | country=JPN capital
  en: Tokyo
  ar: طوكيو
  ru: Токио
  zh: 东京
  fr: Tokyo
  es: Tokio
Amman | country=JOR capital ambiguous
  en: Amman
  ar: عمان; العاصمة عمان
  ru: Амман; Аммана; Амману; Амманом; Аммане
  zh: 安曼
  fr: Amman
  es: Amán; Ammán; Amman
Astana | country=KAZ capital
  en: Astana; Nur-Sultan
  ar: أستانا; أستانة; نور سلطان
  ru: Астана; Астаны; Астане; Астану; Астаной; Нур-Султан; Нур-Султана; Нур-Султану; Нур-Султаном; Нур-Султане
  zh: 阿斯塔纳; 努尔苏丹
  fr: Astana; Nur-Sultan
  es: Astaná; Nur-Sultán; Nursultán; Astana
Almaty | country=KAZ
  en: Almaty
  ar: ألماتي; ألماطي; ألما آتا
  ru: Алма-Ата; Алма-Аты; Алма-Ате; Алма-Ату; Алма-Атой; Алматы
  zh: 阿拉木图
  fr: Almaty
  es: Almaty
Nairobi | country=KEN capital
  en: Nairobi
  ar: نيروبي
  ru: Найроби
  zh: 内罗毕
  fr: Nairobi
  es: Nairobi
Tarawa | country=KIR capital
  en: Tarawa; South Tarawa
  ar: تاراوا
  ru: Тарава; Таравы; Тараве; Тараву; Таравой; Южная Тарава; Южной Таравы; Южной Тараве; Южную Тараву; Южной Таравой
  zh: 塔拉瓦
  fr: Tarawa; South Tarawa
  es: Tarawa; South Tarawa
Pyongyang | country=PRK capital
  en: Pyongyang
  ar: بيونغ يانغ; بيونغيانغ; بيونج يانج; بيونغ يونغ
  ru: Пхеньян; Пхеньяна; Пхеньяну; Пхеньяном; Пхеньяне
  zh: 平壤
  fr: Pyongyang
  es: Pionyang; Pyongyang
Seoul | country=KOR capital
  en: Seoul
  ar: سول; سيول; سيئول
  ru: Сеул; Сеула; Сеулу; Сеулом; Сеуле
  zh: 首尔; 汉城
  fr: Séoul
  es: Seúl
Pristina | country=XKX capital
  en: Pristina
  ar: بريشتينا
  ru: Приштина; Приштины; Приштине; Приштину; Приштиной
  zh: 普里什蒂纳
  fr: Pristina
  es: Pristina
Kuwait City | country=KWT capital
  en: Kuwait City
  ar: مدينة الكويت
  ru: Эль-Кувейт; Эль-Кувейта; Эль-Кувейту; Эль-Кувейтом; Эль-Кувейте
  zh: 科威特城
  fr: Koweït City; Koweït-Ville
  es: Ciudad de Kuwait
Bishkek | country=KGZ capital
  en: Bishkek
  ar: بشكيك; بيشكك
  ru: Бишкек; Бишкека; Бишкеку; Бишкеком; Бишкеке
  zh: 比什凯克
  fr: Bichkek
  es: Biskek; Bishkek
Vientiane | country=LAO capital
  en: Vientiane
  ar: فيينتيان; فينتيان; فيانتيان; فيينتيين
  ru: Вьентьян; Вьентьяна; Вьентьяну; Вьентьяном; Вьентьяне
  zh: 万象; 永珍
  fr: Vientiane
  es: Vientián; Vientiane
Riga | country=LVA capital
  en: Riga
  ar: ريغا
  ru: Рига; Риги; Риге; Ригу; Ригой
  zh: 里加
  fr: Riga
  es: Riga
Beirut | country=LBN capital
  en: Beirut
  ar: بيروت
  ru: Бейрут; Бейрута; Бейруту; Бейрутом; Бейруте
  zh: 贝鲁特
  fr: Beyrouth
  es: Beirut
Maseru | country=LSO capital
  en: Maseru
  ar: ماسيرو
  ru: Масеру
  zh: 马塞卢
  fr: Maseru
  es: Maseru
Monrovia | country=LBR capital
  en: Monrovia
  ar: مونروفيا
  ru: Монровия; Монровии; Монровию; Монровией
  zh: 蒙罗维亚
  fr: Monrovia
  es: Monrovia
Tripoli | country=LBY capital
  en: Tripoli
  ar: طرابلس; طرابلس الغرب
  ru: Триполи
  zh: 的黎波里
  fr: Tripoli
  es: Trípoli; Tripoli
Vaduz | country=LIE capital
  en: Vaduz
  ar: فادوز
  ru: Вадуц; Вадуца; Вадуцу; Вадуцем; Вадуце
  zh: 瓦杜兹
  fr: Vaduz
  es: Vaduz
Vilnius | country=LTU capital
  en: Vilnius
  ar: فيلنيوس
  ru: Вильнюс; Вильнюса; Вильнюсу; Вильнюсом; Вильнюсе
  zh: 维尔纽斯
  fr: Vilnius
  es: Vilna; Vilnius
Luxembourg City | country=LUX capital
  en: Luxembourg City
  ar: مدينة لوكسمبورغ
  zh: 卢森堡市
  fr: Luxembourg City
  es: Ciudad de Luxemburgo
Antananarivo | country=MDG capital
  en: Antananarivo
  ar: أنتاناناريفو; تاناناريف
  ru: Антананариву
  zh: 塔那那利佛
  fr: Antananarivo
  es: Antananarivo
Lilongwe | country=MWI capital
  en: Lilongwe
  ar: ليلونغوي
  ru: Лилонгве
  zh: 利隆圭
  fr: Lilongwe
  es: Lilongüe; Lilongwe
Kuala Lumpur | country=MYS capital
  en: Kuala Lumpur
  ar: كوالالمبور; كوالا لمبور; كوالالامبور
  ru: Куала-Лумпур; Куала-Лумпура; Куала-Лумпуру; Куала-Лумпуром; Куала-Лумпуре
  zh: 吉隆坡
  fr: Kuala Lumpur
  es: Kuala Lumpur
Putrajaya | country=MYS metonym
  en: Putrajaya
  ar: بوتراجايا
  ru: Путраджая; Путраджаи; Путраджае; Путраджаю; Путраджаей
  zh: 布城; 布特拉贾亚
  fr: Putrajaya
  es: Putrajaya
Malé | country=MDV capital ambiguous
  en: Malé
  ar: مدينة ماليه; العاصمة ماليه
  ru: Мале
  zh: 马累
  fr: Malé
  es: Malé
Bamako | country=MLI capital
  en: Bamako
  ar: باماكو
  ru: Бамако
  zh: 巴马科
  fr: Bamako
  es: Bamako
Valletta | country=MLT capital
  en: Valletta
  ar: فاليتا; فالتا
  ru: Валлетта; Валлетты; Валлетте; Валлетту; Валлеттой
  zh: 瓦莱塔
  fr: La Valette
  es: La Valeta; La Valletta
Majuro | country=MHL capital
  en: Majuro
  ar: ماجورو
  ru: Маджуро
  zh: 马朱罗
  fr: Majuro
  es: Majuro
Nouakchott | country=MRT capital
  en: Nouakchott
  ar: نواكشوط
  ru: Нуакшот; Нуакшота; Нуакшоту; Нуакшотом; Нуакшоте
  zh: 努瓦克肖特
  fr: Nouakchott
  es: Nuakchot; Nouakchott; Nuakchott
Port Louis | country=MUS capital
  en: Port Louis
  ar: بورت لويس; بور لويس
  ru: Порт-Луи
  zh: 路易港
  fr: Port-Louis
  es: Port Louis
Mexico City | country=MEX capital
  en: Mexico City
  ar: مكسيكو سيتي; مكسيكو; مدينة مكسيكو
  ru: Мехико
  zh: 墨西哥城
  fr: Mexico
  es: Ciudad de México; CDMX
Palikir | country=FSM capital
  en: Palikir
  ar: باليكير
  ru: Паликир; Паликира; Паликиру; Паликиром; Паликире
  zh: 帕利基尔
  fr: Palikir
  es: Palikir
Chisinau | country=MDA capital
  en: Chisinau; Chișinău; Kishinev
  ar: كيشيناو; كيشيناوف; كيشينيف; تشيسيناو
  ru: Кишинев; Кишинева; Кишиневу; Кишиневом; Кишиневе; Кишинэу
  zh: 基希讷乌
  fr: Chisinau; Chișinău
  es: Chisináu; Chisinau; Chișinău; Kishinev; Chisinău
Ulaanbaatar | country=MNG capital
  en: Ulaanbaatar; Ulan Bator; Ulan Baatar
  ar: أولان باتور; أولان باتر; اولان باتور
  ru: Улан-Батор; Улан-Батора; Улан-Батору; Улан-Батором; Улан-Баторе
  zh: 乌兰巴托
  fr: Oulan-Bator
  es: Ulán Bator; Ulan Bator; Ulaanbaatar; Ulán Bátor
Podgorica | country=MNE capital
  en: Podgorica
  ar: بودغوريتسا; بودغوريكا
  ru: Подгорица; Подгорицы; Подгорице; Подгорицу; Подгорицей
  zh: 波德戈里察
  fr: Podgorica
  es: Podgorica
Rabat | country=MAR capital
  en: Rabat
  ar: الرباط
  ru: Рабат; Рабата; Рабату; Рабатом; Рабате
  zh: 拉巴特
  fr: Rabat
  es: Rabat
Maputo | country=MOZ capital
  en: Maputo
  ar: مابوتو
  ru: Мапуту
  zh: 马普托
  fr: Maputo
  es: Maputo
Naypyidaw | country=MMR capital
  en: Naypyidaw; Nay Pyi Taw; Naypyitaw
  ar: نايبيداو; نايبيدو; ناي بي تاو
  ru: Нейпьидо
  zh: 内比都; 奈比多; 奈比都
  fr: Naypyidaw
  es: Naipyidó; Naypyidaw; Naypyitaw; Naipyidaw; Nay Pyi Taw
Yangon | country=MMR
  en: Yangon; Rangoon
  ar: يانغون; رانغون
  ru: Янгон; Янгона; Янгону; Янгоном; Янгоне
  zh: 仰光
  fr: Rangoun; Yangon
  es: Rangún; Yangón
Windhoek | country=NAM capital
  en: Windhoek
  ar: ويندهوك
  ru: Виндхук; Виндхука; Виндхуку; Виндхуком; Виндхуке
  zh: 温得和克
  fr: Windhoek
  es: Windhoek
Kathmandu | country=NPL capital
  en: Kathmandu
  ar: كاتماندو; كتماندو; كاتمندو
  ru: Катманду
  zh: 加德满都
  fr: Katmandou
  es: Katmandú; Kathmandu; Katmandu
Amsterdam | country=NLD capital
  en: Amsterdam
  ar: أمستردام
  ru: Амстердам; Амстердама; Амстердаму; Амстердамом; Амстердаме
  zh: 阿姆斯特丹
  fr: Amsterdam
  es: Ámsterdam
The Hague | country=NLD metonym
  en: The Hague
  ar: لاهاي
  ru: Гаага; Гааги; Гааге; Гаагу; Гаагой
  zh: 海牙
  fr: La Haye
  es: La Haya
Wellington | country=NZL capital ambiguous
  en: Wellington
  ar: ويلينغتون; ولينغتون; ولنغتون
  ru: Веллингтон; Веллингтона; Веллингтону; Веллингтоном; Веллингтоне
  zh: 惠灵顿; 威灵顿
  fr: Wellington
  es: Wellington
Managua | country=NIC capital
  en: Managua
  ar: ماناغوا
  ru: Манагуа
  zh: 马那瓜
  fr: Managua
  es: Managua
Niamey | country=NER capital
  en: Niamey
  ar: نيامي
  ru: Ниамей; Ниамея; Ниамею; Ниамеем; Ниамее
  zh: 尼亚美
  fr: Niamey
  es: Niamey
Abuja | country=NGA capital
  en: Abuja
  ar: أبوجا
  ru: Абуджа; Абуджи; Абудже; Абуджу; Абуджей
  zh: 阿布贾
  fr: Abuja
  es: Abuya; Abuja
Lagos | country=NGA ambiguous
  en: Lagos
  ar: لاغوس
  ru: Лагос; Лагоса; Лагосу; Лагосом; Лагосе
  zh: 拉各斯
  fr: Lagos
  es: Lagos
Skopje | country=MKD capital
  en: Skopje
  ar: سكوبيه; سكوبي
  ru: Скопье
  zh: 斯科普里
  fr: Skopje
  es: Skopie; Skopje
Oslo | country=NOR capital
  en: Oslo
  ar: أوسلو
  ru: Осло
  zh: 奥斯陆
  fr: Oslo
  es: Oslo
Muscat | country=OMN capital
  en: Muscat
  ar: مسقط
  ru: Маскат; Маската; Маскату; Маскатом; Маскате
  zh: 马斯喀特
  fr: Mascate
  es: Mascate
Islamabad | country=PAK capital
  en: Islamabad
  ar: إسلام أباد; إسلام آباد; اسلام اباد
  ru: Исламабад; Исламабада; Исламабаду; Исламабадом; Исламабаде
  zh: 伊斯兰堡
  fr: Islamabad
  es: Islamabad
Ngerulmud | country=PLW capital
  en: Ngerulmud
  ar: نغيرولمود
  ru: Нгерулмуд; Нгерулмуда; Нгерулмуду; Нгерулмудом; Нгерулмуде
  zh: 恩吉鲁穆德
  fr: Ngerulmud
  es: Ngerulmud
Panama City | country=PAN capital
  en: Panama City
  ar: مدينة بنما; بنما سيتي
  zh: 巴拿马城
  fr: Panama City
  es: Ciudad de Panamá
Port Moresby | country=PNG capital
  en: Port Moresby
  ar: بورت مورسبي
  ru: Порт-Морсби
  zh: 莫尔兹比港
  fr: Port Moresby
  es: Puerto Moresby; Port Moresby
Asuncion | country=PRY capital
  en: Asuncion; Asunción
  ar: أسونسيون
  ru: Асунсьон; Асунсьона; Асунсьону; Асунсьоном; Асунсьоне
  zh: 亚松森
  fr: Asuncion
  es: Asunción
Lima | country=PER capital
  en: Lima
  ar: ليما
  ru: Лима; Лимы; Лиме; Лиму; Лимой
  zh: 利马
  fr: Lima
  es: Lima
Manila | country=PHL capital
  en: Manila
  ar: مانيلا
  ru: Манила; Манилы; Маниле; Манилу; Манилой
  zh: 马尼拉
  fr: Manille
  es: Manila
Warsaw | country=POL capital
  en: Warsaw
  ar: وارسو
  ru: Варшава; Варшавы; Варшаве; Варшаву; Варшавой
  zh: 华沙
  fr: Varsovie
  es: Varsovia
Lisbon | country=PRT capital
  en: Lisbon
  ar: لشبونة
  ru: Лиссабон; Лиссабона; Лиссабону; Лиссабоном; Лиссабоне
  zh: 里斯本
  fr: Lisbonne
  es: Lisboa
Doha | country=QAT capital
  en: Doha
  ar: الدوحة
  ru: Доха; Дохи; Дохе; Доху; Дохой
  zh: 多哈; 杜哈
  fr: Doha
  es: Doha
Bucharest | country=ROU capital
  en: Bucharest
  ar: بوخارست
  ru: Бухарест; Бухареста; Бухаресту; Бухарестом; Бухаресте
  zh: 布加勒斯特
  fr: Bucarest
  es: Bucarest
Moscow | country=RUS capital
  en: Moscow
  ar: موسكو
  ru: Москва; Москвы; Москве; Москву; Москвой; Внуково; Внуково-2; Шереметьево; Домодедово
  zh: 莫斯科
  fr: Moscou
  es: Moscú
Kigali | country=RWA capital
  en: Kigali
  ar: كيغالي
  ru: Кигали
  zh: 基加利
  fr: Kigali
  es: Kigali
Basseterre | country=KNA capital
  en: Basseterre
  ar: باستير
  ru: Бастер; Бастера; Бастеру; Бастером; Бастере
  zh: 巴斯特尔
  fr: Basseterre
  es: Basseterre
Castries | country=LCA capital
  en: Castries
  ar: كاستريس
  ru: Кастри
  zh: 卡斯特里
  fr: Castries
  es: Castries
Kingstown | country=VCT capital
  en: Kingstown
  ar: كينغستاون
  ru: Кингстаун; Кингстауна; Кингстауну; Кингстауном; Кингстауне
  zh: 金斯敦市
  fr: Kingstown
  es: Kingstown
Apia | country=WSM capital
  en: Apia
  ar: آبيا
  ru: Апиа
  zh: 阿皮亚
  fr: Apia
  es: Apia
Sao Tome | country=STP capital
  en: Sao Tome; São Tomé
  ar: ساو تومي
  ru: Сан-Томе
  zh: 圣多美
  fr: Sao Tomé
  es: Santo Tomé
Riyadh | country=SAU capital
  en: Riyadh
  ar: الرياض
  ru: Эр-Рияд; Эр-Рияда; Эр-Рияду; Эр-Риядом; Эр-Рияде
  zh: 利雅得; 利雅德
  fr: Riyad; Ryad; Riad
  es: Riad; Riyad
Dakar | country=SEN capital
  en: Dakar
  ar: داكار; دكار
  ru: Дакар; Дакара; Дакару; Дакаром; Дакаре
  zh: 达喀尔
  fr: Dakar
  es: Dakar
Belgrade | country=SRB capital
  en: Belgrade
  ar: بلغراد; بلجراد
  ru: Белград; Белграда; Белграду; Белградом; Белграде
  zh: 贝尔格莱德
  fr: Belgrade
  es: Belgrado
Victoria | country=SYC ambiguous
  en: Victoria
  ar: فيكتوريا
  ru: Виктория; Виктории; Викторию; Викторией
  zh: 维多利亚
  fr: Victoria
  es: Victoria
Freetown | country=SLE capital
  en: Freetown
  ar: فريتاون
  ru: Фритаун; Фритауна; Фритауну; Фритауном; Фритауне
  zh: 弗里敦
  fr: Freetown
  es: Freetown
Bratislava | country=SVK capital
  en: Bratislava
  ar: براتيسلافا
  ru: Братислава; Братиславы; Братиславе; Братиславу; Братиславой
  zh: 布拉迪斯拉发
  fr: Bratislava
  es: Bratislava
Ljubljana | country=SVN capital
  en: Ljubljana
  ar: ليوبليانا
  ru: Любляна; Любляны; Любляне; Любляну; Любляной
  zh: 卢布尔雅那
  fr: Ljubljana
  es: Liubliana; Ljubljana
Honiara | country=SLB capital
  en: Honiara
  ar: هونيارا
  ru: Хониара; Хониары; Хониаре; Хониару; Хониарой
  zh: 霍尼亚拉
  fr: Honiara
  es: Honiara
Mogadishu | country=SOM capital
  en: Mogadishu
  ar: مقديشو
  ru: Могадишо
  zh: 摩加迪沙
  fr: Mogadiscio
  es: Mogadiscio
Pretoria | country=ZAF capital
  en: Pretoria; Tshwane
  ar: بريتوريا
  ru: Претория; Претории; Преторию; Преторией
  zh: 比勒陀利亚; 普利托利亚
  fr: Pretoria; Tshwane
  es: Pretoria; Tshwane
Cape Town | country=ZAF
  en: Cape Town
  ar: كيب تاون; كيبتاون
  ru: Кейптаун; Кейптауна; Кейптауну; Кейптауном; Кейптауне
  zh: 开普敦
  fr: Le Cap
  es: Ciudad del Cabo
Johannesburg | country=ZAF
  en: Johannesburg
  ar: جوهانسبرغ; جوهانسبورغ
  ru: Йоханнесбург; Йоханнесбурга; Йоханнесбургу; Йоханнесбургом; Йоханнесбурге
  zh: 约翰内斯堡
  fr: Johannesburg
  es: Johannesburgo
Juba | country=SSD capital
  en: Juba
  ar: جوبا
  ru: Джуба; Джубы; Джубе; Джубу; Джубой
  zh: 朱巴
  fr: Djouba; Juba
  es: Yuba; Juba
Madrid | country=ESP capital
  en: Madrid
  ar: مدريد
  ru: Мадрид; Мадрида; Мадриду; Мадридом; Мадриде
  zh: 马德里
  fr: Madrid
  es: Madrid
Colombo | country=LKA capital
  en: Colombo
  ar: كولومبو
  ru: Коломбо
  zh: 科伦坡
  fr: Colombo
  es: Colombo
Khartoum | country=SDN capital
  en: Khartoum
  ar: الخرطوم
  ru: Хартум; Хартума; Хартуму; Хартумом; Хартуме
  zh: 喀土穆
  fr: Khartoum
  es: Jartum; Jartún
Port Sudan | country=SDN
  en: Port Sudan
  ar: بورتسودان; بورت سودان
  ru: Порт-Судан; Порт-Судана; Порт-Судану; Порт-Суданом; Порт-Судане
  zh: 苏丹港
  fr: Port-Soudan
  es: Puerto Sudán
Paramaribo | country=SUR capital
  en: Paramaribo
  ar: باراماريبو
  ru: Парамарибо
  zh: 帕拉马里博
  fr: Paramaribo
  es: Paramaribo
Stockholm | country=SWE capital
  en: Stockholm
  ar: ستوكهولم
  ru: Стокгольм; Стокгольма; Стокгольму; Стокгольмом; Стокгольме
  zh: 斯德哥尔摩
  fr: Stockholm
  es: Estocolmo
Bern | country=CHE capital
  en: Bern; Berne
  ar: برن; بيرن
  ru: Берн; Берна; Берну; Берном; Берне
  zh: 伯尔尼
  fr: Berne
  es: Berna
Damascus | country=SYR capital
  en: Damascus
  ar: دمشق
  ru: Дамаск; Дамаска; Дамаску; Дамаском; Дамаске
  zh: 大马士革
  fr: Damas
  es: Damasco
Taipei | country=TWN metonym capital
  en: Taipei
  ar: تايبيه; تايبي
  ru: Тайбэй; Тайбэя; Тайбэю; Тайбэем; Тайбэе
  zh: 台北
  fr: Taipei; Taïpei
  es: Taipéi; Taipei
Dushanbe | country=TJK capital
  en: Dushanbe
  ar: دوشنبه; دوشانبي; دوشنبة
  ru: Душанбе
  zh: 杜尚别
  fr: Douchanbé
  es: Dusambé; Dushanbé; Dushanbe
Dodoma | country=TZA capital
  en: Dodoma
  ar: دودوما
  ru: Додома; Додомы; Додоме; Додому; Додомой
  zh: 多多马
  fr: Dodoma
  es: Dodoma
Dar es Salaam | country=TZA
  en: Dar es Salaam
  ar: دار السلام
  ru: Дар-эс-Салам; Дар-эс-Салама; Дар-эс-Саламу; Дар-эс-Саламом; Дар-эс-Саламе
  zh: 达累斯萨拉姆
  fr: Dar es Salaam
  es: Dar es-Salam; Dar es Salaam
Bangkok | country=THA capital
  en: Bangkok
  ar: بانكوك
  ru: Бангкок; Бангкока; Бангкоку; Бангкоком; Бангкоке
  zh: 曼谷
  fr: Bangkok
  es: Bangkok
Dili | country=TLS capital
  en: Dili
  ar: ديلي
  ru: Дили
  zh: 帝力
  fr: Dili
  es: Dili
Lome | country=TGO capital
  en: Lome; Lomé
  ar: لومي
  ru: Ломе
  zh: 洛美
  fr: Lomé
  es: Lomé
Nuku'alofa | country=TON capital
  en: Nuku'alofa; Nukualofa
  ar: نوكو ألوفا; نوكوالوفا
  ru: Нукуалофа; Нукуалофы; Нукуалофе; Нукуалофу; Нукуалофой
  zh: 努库阿洛法
  fr: Nuku'alofa; Nukualofa
  es: Nuku'alofa; Nukualofa
Port of Spain | country=TTO capital
  en: Port of Spain
  ar: بورت أوف سبين
  ru: Порт-оф-Спейн; Порт-оф-Спейна; Порт-оф-Спейну; Порт-оф-Спейном; Порт-оф-Спейне
  zh: 西班牙港
  fr: Port-d'Espagne; Port of Spain
  es: Puerto España
Tunis | country=TUN capital
  en: Tunis
  ar: تونس العاصمة
  zh: 突尼斯市
  fr: Tunis
  es: Tunis
Ankara | country=TUR capital
  en: Ankara
  ar: أنقرة; انقرة
  ru: Анкара; Анкары; Анкаре; Анкару; Анкарой
  zh: 安卡拉
  fr: Ankara
  es: Ankara
Ashgabat | country=TKM capital
  en: Ashgabat
  ar: عشق آباد; عشق أباد; أشغابات
  ru: Ашхабад; Ашхабада; Ашхабаду; Ашхабадом; Ашхабаде
  zh: 阿什哈巴德
  fr: Achgabat; Achkhabad
  es: Asjabad; Ashgabat
Funafuti | country=TUV capital
  en: Funafuti
  ar: فونافوتي
  ru: Фунафути
  zh: 富纳富提
  fr: Funafuti
  es: Funafuti
Kampala | country=UGA capital
  en: Kampala
  ar: كمبالا; كامبالا
  ru: Кампала; Кампалы; Кампале; Кампалу; Кампалой
  zh: 坎帕拉
  fr: Kampala
  es: Kampala
Kyiv | country=UKR capital
  en: Kyiv; Kiev
  ar: كييف
  ru: Киев; Киева; Киеву; Киевом; Киеве
  zh: 基辅
  fr: Kiev; Kyiv
  es: Kiev; Kyiv
Abu Dhabi | country=ARE capital
  en: Abu Dhabi
  ar: أبوظبي; أبو ظبي; ابوظبي; أبو ظبى
  ru: Абу-Даби
  zh: 阿布扎比
  fr: Abou Dhabi; Abu Dhabi
  es: Abu Dabi; Abu Dhabi
London | country=GBR capital
  en: London
  ar: لندن
  ru: Лондон; Лондона; Лондону; Лондоном; Лондоне
  zh: 伦敦
  fr: Londres
  es: Londres
Washington | country=USA capital ambiguous
  en: Washington; Washington D.C.; Washington DC
  ar: واشنطن
  ru: Вашингтон; Вашингтона; Вашингтону; Вашингтоном; Вашингтоне
  zh: 华盛顿; 华府
  fr: Washington; Washington D.C.; Washington DC
  es: Washington; Washington D.C.; Washington DC
Montevideo | country=URY capital
  en: Montevideo
  ar: مونتيفيديو
  ru: Монтевидео
  zh: 蒙得维的亚
  fr: Montevideo
  es: Montevideo
Tashkent | country=UZB capital
  en: Tashkent
  ar: طشقند
  ru: Ташкент; Ташкента; Ташкенту; Ташкентом; Ташкенте
  zh: 塔什干
  fr: Tachkent
  es: Taskent; Tashkent
Samarkand | country=UZB
  en: Samarkand
  ar: سمرقند
  ru: Самарканд; Самарканда; Самарканду; Самаркандом; Самарканде
  zh: 撒马尔罕
  fr: Samarcande
  es: Samarcanda
Port Vila | country=VUT capital
  en: Port Vila
  ar: بورت فيلا
  ru: Порт-Вила; Порт-Вилы; Порт-Виле; Порт-Вилу; Порт-Вилой
  zh: 维拉港
  fr: Port-Vila
  es: Port Vila
Caracas | country=VEN capital
  en: Caracas
  ar: كاراكاس
  ru: Каракас; Каракаса; Каракасу; Каракасом; Каракасе
  zh: 加拉加斯; 卡拉卡斯
  fr: Caracas
  es: Caracas
Hanoi | country=VNM capital
  en: Hanoi; Ha Noi
  ar: هانوي
  ru: Ханой; Ханоя; Ханою; Ханоем; Ханое
  zh: 河内
  fr: Hanoï
  es: Hanói; Hanoi
Sanaa | country=YEM capital
  en: Sanaa; Sana'a
  ar: صنعاء
  ru: Сана; Саны; Сане; Сану; Саной
  zh: 萨那
  fr: Sanaa
  es: Saná; Sanaa
Aden | country=YEM metonym
  en: Aden
  ar: عدن
  ru: Аден; Адена; Адену; Аденом; Адене
  zh: 亚丁
  fr: Aden
  es: Adén
Lusaka | country=ZMB capital
  en: Lusaka
  ar: لوساكا
  ru: Лусака; Лусаки; Лусаке; Лусаку; Лусакой
  zh: 卢萨卡
  fr: Lusaka
  es: Lusaka
Harare | country=ZWE capital
  en: Harare
  ar: هراري
  ru: Хараре
  zh: 哈拉雷
  fr: Harare
  es: Harare
Nuuk | country=GRL capital
  en: Nuuk
  ar: نوك
  ru: Нуук; Нуука; Нууку; Нууком; Нууке
  zh: 努克
  fr: Nuuk
  es: Nuuk
Laayoune | country=ESH
  en: Laayoune; El Aaiun
  ar: العيون
  ru: Эль-Аюн; Эль-Аюна; Эль-Аюну; Эль-Аюном; Эль-Аюне
  zh: 阿尤恩
  fr: Laâyoune
  es: El Aaiún
Hargeisa | country=XSL capital
  en: Hargeisa
  ar: هرجيسا; هرغيسا
  ru: Харгейса; Харгейсы; Харгейсе; Харгейсу; Харгейсой
  zh: 哈尔格萨
  fr: Hargeisa
  es: Hargeisa
Sukhumi | country=XAB capital
  en: Sukhumi; Sokhumi
  ar: سوخومي
  ru: Сухум; Сухума; Сухуму; Сухумом; Сухуме; Сухуми
  zh: 苏呼米
  fr: Soukhoumi
  es: Sujumi
Tskhinvali | country=XSO capital
  en: Tskhinvali
  ar: تسخينفالي
  ru: Цхинвал; Цхинвала; Цхинвалу; Цхинвалом; Цхинвале; Цхинвали
  zh: 茨欣瓦利
  fr: Tskhinvali
  es: Tsjinvali
Tiraspol | country=XTR capital
  en: Tiraspol
  ar: تيراسبول
  ru: Тирасполь; Тирасполя; Тирасполю; Тирасполем; Тирасполе
  zh: 蒂拉斯波尔
  fr: Tiraspol
  es: Tiraspol
# Russia
St. Petersburg | country=RUS
  en: St. Petersburg; Saint Petersburg; St Petersburg
  ar: سان بطرسبورغ; سانت بطرسبرغ; بطرسبورغ; سانت بطرسبورغ; سان بطرسبرغ
  ru: Санкт-Петербург; Санкт-Петербурга; Санкт-Петербургу; Санкт-Петербургом; Санкт-Петербурге; Петербург; Петербурга; Петербургу; Петербургом; Петербурге
  zh: 圣彼得堡
  fr: Saint-Pétersbourg
  es: San Petersburgo
Sochi | country=RUS
  en: Sochi
  ar: سوتشي
  ru: Сочи
  zh: 索契
  fr: Sotchi
  es: Sochi
Kazan | country=RUS
  en: Kazan
  ar: قازان; كازان
  ru: Казань; Казани; Казанью
  zh: 喀山
  fr: Kazan
  es: Kazán
Vladivostok | country=RUS
  en: Vladivostok
  ar: فلاديفوستوك
  ru: Владивосток; Владивостока; Владивостоку; Владивостоком; Владивостоке
  zh: 符拉迪沃斯托克; 海参崴
  fr: Vladivostok
  es: Vladivostok
Yekaterinburg | country=RUS
  en: Yekaterinburg; Ekaterinburg
  ar: يكاترينبورغ; يكاتيرينبورغ; يكاترينبرغ
  ru: Екатеринбург; Екатеринбурга; Екатеринбургу; Екатеринбургом; Екатеринбурге
  zh: 叶卡捷琳堡
  fr: Ekaterinbourg; Iekaterinbourg
  es: Ekaterimburgo
Nizhny Novgorod | country=RUS
  en: Nizhny Novgorod
  ar: نيجني نوفغورود
  ru: Нижний Новгород; Нижнего Новгорода; Нижнему Новгороду; Нижним Новгородом; Нижнем Новгороде
  zh: 下诺夫哥罗德
  fr: Nijni Novgorod
  es: Nizhni Nóvgorod
Novosibirsk | country=RUS
  en: Novosibirsk
  ar: نوفوسيبيرسك
  ru: Новосибирск; Новосибирска; Новосибирску; Новосибирском; Новосибирске
  zh: 新西伯利亚
  fr: Novossibirsk
  es: Novosibirsk
Rostov-on-Don | country=RUS
  en: Rostov-on-Don; Rostov
  ar: روستوف; روستوف نا دونو
  ru: Ростов-на-Дону; Ростова-на-Дону; Ростову-на-Дону; Ростовом-на-Дону; Ростове-на-Дону
  zh: 罗斯托夫; 顿河畔罗斯托夫
  fr: Rostov
  es: Rostov; Rostov del Don
Kaliningrad | country=RUS
  en: Kaliningrad
  ar: كالينينغراد
  ru: Калининград; Калининграда; Калининграду; Калининградом; Калининграде
  zh: 加里宁格勒
  fr: Kaliningrad
  es: Kaliningrado
Grozny | country=RUS
  en: Grozny
  ar: غروزني
  ru: Грозный; Грозного; Грозному; Грозным; Грозном
  zh: 格罗兹尼
  fr: Grozny
  es: Grozni
Makhachkala | country=RUS
  en: Makhachkala
  ar: محج قلعة; ماخاتشكالا
  ru: Махачкала; Махачкалы; Махачкале; Махачкалу; Махачкалой
  zh: 马哈奇卡拉
  fr: Makhatchkala
  es: Majachkalá
Ufa | country=RUS
  en: Ufa
  ar: أوفا
  ru: Уфа; Уфы; Уфе; Уфу; Уфой
  zh: 乌法
  fr: Oufa
  es: Ufá
Irkutsk | country=RUS
  en: Irkutsk
  ar: إيركوتسك
  ru: Иркутск; Иркутска; Иркутску; Иркутском; Иркутске
  zh: 伊尔库茨克
  fr: Irkoutsk
  es: Irkutsk
Khabarovsk | country=RUS
  en: Khabarovsk
  ar: خاباروفسك
  ru: Хабаровск; Хабаровска; Хабаровску; Хабаровском; Хабаровске
  zh: 哈巴罗夫斯克; 伯力
  fr: Khabarovsk
  es: Jabárovsk
Yakutsk | country=RUS
  en: Yakutsk
  ar: ياكوتسك
  ru: Якутск; Якутска; Якутску; Якутском; Якутске
  zh: 雅库茨克
  fr: Iakoutsk
  es: Yakutsk
Murmansk | country=RUS
  en: Murmansk
  ar: مورمانسك
  ru: Мурманск; Мурманска; Мурманску; Мурманском; Мурманске
  zh: 摩尔曼斯克
  fr: Mourmansk
  es: Múrmansk
Belgorod | country=RUS
  en: Belgorod
  ar: بيلغورود
  ru: Белгород; Белгорода; Белгороду; Белгородом; Белгороде
  zh: 别尔哥罗德
  fr: Belgorod
  es: Bélgorod
Kursk | country=RUS
  en: Kursk
  ar: كورسك
  ru: Курск; Курска; Курску; Курском; Курске
  zh: 库尔斯克
  fr: Koursk
  es: Kursk
Bryansk | country=RUS
  en: Bryansk
  ar: بريانسك
  ru: Брянск; Брянска; Брянску; Брянском; Брянске
  zh: 布良斯克
  fr: Briansk
  es: Bryansk
Voronezh | country=RUS
  en: Voronezh
  ar: فورونيج
  ru: Воронеж; Воронежа; Воронежу; Воронежем; Воронеже
  zh: 沃罗涅日
  fr: Voronej
  es: Vorónezh
Volgograd | country=RUS
  en: Volgograd
  ar: فولغوغراد
  ru: Волгоград; Волгограда; Волгограду; Волгоградом; Волгограде
  zh: 伏尔加格勒
  fr: Volgograd
  es: Volgogrado
Ulan-Ude | country=RUS
  en: Ulan-Ude
  ar: أولان أودي
  ru: Улан-Удэ
  zh: 乌兰乌德
  fr: Oulan-Oude
  es: Ulan-Ude
Pskov | country=RUS
  en: Pskov
  ar: بسكوف
  ru: Псков; Пскова; Пскову; Псковом; Пскове
  zh: 普斯科夫
  fr: Pskov
  es: Pskov
Astrakhan | country=RUS
  en: Astrakhan
  ar: أستراخان
  ru: Астрахань; Астрахани; Астраханью
  zh: 阿斯特拉罕
  fr: Astrakhan
  es: Astracán
Valdai | country=RUS
  en: Valdai
  ar: فالداي
  ru: Валдай; Валдая; Валдаю; Валдаем; Валдае
  zh: 瓦尔代
  fr: Valdaï
  es: Valdai
Novo-Ogaryovo | country=RUS
  en: Novo-Ogaryovo
  ar: نوفو أوغاريوفو; نوفو أوغاريوفا
  ru: Ново-Огарево
  zh: 新奥加廖沃
  fr: Novo-Ogarevo
  es: Novo-Ogariovo
Sevastopol | disputed
  en: Sevastopol
  ar: سيفاستوبول
  ru: Севастополь; Севастополя; Севастополю; Севастополем; Севастополе
  zh: 塞瓦斯托波尔
  fr: Sébastopol
  es: Sebastopol
Simferopol | disputed
  en: Simferopol
  ar: سيمفيروبول
  ru: Симферополь; Симферополя; Симферополю; Симферополем; Симферополе
  zh: 辛菲罗波尔
  fr: Simferopol
  es: Simferópol
Yalta | disputed
  en: Yalta
  ar: يالطا
  ru: Ялта; Ялты; Ялте; Ялту; Ялтой
  zh: 雅尔塔
  fr: Yalta
  es: Yalta
Kerch | disputed
  en: Kerch
  ar: كيرتش
  ru: Керчь; Керчи; Керчью
  zh: 刻赤
  fr: Kertch
  es: Kerch
Donetsk | disputed
  en: Donetsk
  ar: دونيتسك
  ru: Донецк; Донецка; Донецку; Донецком; Донецке
  zh: 顿涅茨克
  fr: Donetsk
  es: Donetsk
Luhansk | disputed
  en: Luhansk; Lugansk
  ar: لوغانسك; لوهانسك
  ru: Луганск; Луганска; Луганску; Луганском; Луганске
  zh: 卢甘斯克
  fr: Lougansk; Louhansk
  es: Lugansk; Luhansk
Mariupol | disputed
  en: Mariupol
  ar: ماريوبول
  ru: Мариуполь; Мариуполя; Мариуполю; Мариуполем; Мариуполе
  zh: 马里乌波尔
  fr: Marioupol
  es: Mariúpol
Kherson | country=UKR
  en: Kherson
  ar: خيرسون
  ru: Херсон; Херсона; Херсону; Херсоном; Херсоне
  zh: 赫尔松
  fr: Kherson
  es: Jersón
Zaporizhzhia | country=UKR
  en: Zaporizhzhia; Zaporozhye; Zaporizhia
  ar: زابوريجيا; زابوروجيه; زابوريجيه; زاباروجيا
  ru: Запорожье; Запорожья; Запорожью; Запорожьем
  zh: 扎波罗热
  fr: Zaporijjia; Zaporijia
  es: Zaporiyia; Zaporizhia; Zaporozhie
Kharkiv | country=UKR
  en: Kharkiv; Kharkov
  ar: خاركيف; خاركوف
  ru: Харьков; Харькова; Харькову; Харьковом; Харькове
  zh: 哈尔科夫; 哈尔基夫
  fr: Kharkiv; Kharkov
  es: Járkov; Járkiv
Odesa | country=UKR
  en: Odesa; Odessa
  ar: أوديسا; اوديسا
  ru: Одесса; Одессы; Одессе; Одессу; Одессой
  zh: 敖德萨
  fr: Odessa
  es: Odesa
Lviv | country=UKR
  en: Lviv; Lvov
  ar: لفيف
  ru: Львов; Львова; Львову; Львовом; Львове
  zh: 利沃夫
  fr: Lviv; Lvov
  es: Leópolis; Lviv
Dnipro | country=UKR
  en: Dnipro; Dnipropetrovsk; Dnepropetrovsk
  ar: دنيبرو; دنيبروبتروفسك
  ru: Днепропетровск; Днепропетровска; Днепропетровску; Днепропетровском; Днепропетровске
  zh: 第聂伯罗
  fr: Dnipro; Dnipropetrovsk; Dnepropetrovsk
  es: Dnipro; Dnipropetrovsk; Dnepropetrovsk
Chernihiv | country=UKR
  en: Chernihiv; Chernigov
  ar: تشيرنيهيف; تشيرنيغوف
  ru: Чернигов; Чернигова; Чернигову; Черниговом; Чернигове
  zh: 切尔尼戈夫
  fr: Tchernihiv
  es: Chernígov; Chernihiv
Sumy | country=UKR
  en: Sumy
  ar: سومي
  ru: Сумы; Сумах
  zh: 苏梅
  fr: Soumy
  es: Sumi; Sumy
Bucha | country=UKR
  en: Bucha
  ar: بوتشا
  ru: Буча; Бучи; Буче; Бучу; Бучей
  zh: 布恰
  fr: Boutcha
  es: Bucha
Bakhmut | disputed
  en: Bakhmut
  ar: باخموت
  ru: Бахмут; Бахмута; Бахмуту; Бахмутом; Бахмуте; Артемовск; Артемовска; Артемовску; Артемовском; Артемовске
  zh: 巴赫穆特
  fr: Bakhmout
  es: Bajmut
Chernobyl | country=UKR
  en: Chernobyl; Chornobyl
  ar: تشيرنوبيل
  ru: Чернобыль; Чернобыля; Чернобылю; Чернобылем; Чернобыле
  zh: 切尔诺贝利
  fr: Tchernobyl
  es: Chernóbil
Brest | country=BLR ambiguous
  en: Brest
  ar: بريست
  ru: Брест; Бреста; Бресту; Брестом; Бресте
  zh: 布列斯特
  fr: Brest
  es: Brest
Narva | country=EST
  en: Narva
  ar: نارفا
  ru: Нарва; Нарвы; Нарве; Нарву; Нарвой
  zh: 纳尔瓦
  fr: Narva
  es: Narva
Batumi | country=GEO
  en: Batumi
  ar: باتومي
  ru: Батуми
  zh: 巴统
  fr: Batoumi
  es: Batumi
Gyumri | country=ARM
  en: Gyumri
  ar: غيومري
  ru: Гюмри
  zh: 久姆里
  fr: Gumri
  es: Guiumri
Stepanakert | country=AZE
  en: Stepanakert; Khankendi
  ar: ستيباناكيرت; خانكندي
  ru: Степанакерт; Степанакерта; Степанакерту; Степанакертом; Степанакерте; Ханкенди
  zh: 斯捷潘纳克特; 汉肯德
  fr: Stepanakert; Khankendi
  es: Stepanakert
Shusha | country=AZE
  en: Shusha; Shushi
  ar: شوشا
  ru: Шуша; Шуши; Шуше; Шушу; Шушей
  zh: 舒沙
  fr: Choucha
  es: Shusha
Osh | country=KGZ
  en: Osh
  ar: أوش
  ru: Ош; Оша; Ошу; Ошем; Оше
  zh: 奥什
  fr: Och
  es: Osh
Cholpon-Ata | country=KGZ
  en: Cholpon-Ata
  ar: تشولبون آتا
  ru: Чолпон-Ата; Чолпон-Аты; Чолпон-Ате; Чолпон-Ату; Чолпон-Атой
  zh: 乔蓬阿塔
  fr: Tcholpon-Ata
  es: Cholpón-Atá
Aktau | country=KAZ
  en: Aktau
  ar: أكتاو
  ru: Актау
  zh: 阿克套
  fr: Aktaou
  es: Aktau
Turkistan | country=KAZ
  en: Turkistan
  ar: تركستان; توركستان
  ru: Туркестан; Туркестана; Туркестану; Туркестаном; Туркестане
  zh: 突厥斯坦
  fr: Turkistan
  es: Turkistan
Bukhara | country=UZB
  en: Bukhara
  ar: بخارى
  ru: Бухара; Бухары; Бухаре; Бухару; Бухарой
  zh: 布哈拉
  fr: Boukhara
  es: Bujará
Avaza | country=TKM
  en: Avaza; Awaza
  ar: أوازا
  ru: Аваза; Авазы; Авазе; Авазу; Авазой
  zh: 阿瓦扎
  fr: Avaza; Awaza
  es: Avaza; Awaza
# China, Japan, Korea, Mongolia
Shanghai | country=CHN
  en: Shanghai
  ar: شنغهاي; شانغهاي
  ru: Шанхай; Шанхая; Шанхаю; Шанхаем; Шанхае
  zh: 上海
  fr: Shanghai; Shanghaï
  es: Shanghái; Shanghai
Guangzhou | country=CHN
  en: Guangzhou; Canton
  ar: قوانغتشو; غوانزو; غوانغتشو; كانتون
  ru: Гуанчжоу
  zh: 广州
  fr: Canton; Guangzhou
  es: Cantón; Guangzhou
Shenzhen | country=CHN
  en: Shenzhen
  ar: شنتشن; شينزين; شنجن
  ru: Шэньчжэнь; Шэньчжэня; Шэньчжэню; Шэньчжэнем; Шэньчжэне
  zh: 深圳
  fr: Shenzhen
  es: Shenzhen
Tianjin | country=CHN
  en: Tianjin
  ar: تيانجين
  ru: Тяньцзинь; Тяньцзиня; Тяньцзиню; Тяньцзинем; Тяньцзине
  zh: 天津
  fr: Tianjin
  es: Tianjin
Chongqing | country=CHN
  en: Chongqing
  ar: تشونغتشينغ; تشونغ تشينغ
  ru: Чунцин; Чунцина; Чунцину; Чунцином; Чунцине
  zh: 重庆
  fr: Chongqing
  es: Chongqing
Chengdu | country=CHN
  en: Chengdu
  ar: تشنغدو; تشينغدو
  ru: Чэнду
  zh: 成都
  fr: Chengdu
  es: Chengdu
Wuhan | country=CHN
  en: Wuhan
  ar: ووهان
  ru: Ухань; Уханя; Уханю; Уханем; Ухане
  zh: 武汉
  fr: Wuhan
  es: Wuhan
Hangzhou | country=CHN
  en: Hangzhou
  ar: هانغتشو; هانغجو
  ru: Ханчжоу
  zh: 杭州
  fr: Hangzhou
  es: Hangzhou
Nanjing | country=CHN
  en: Nanjing
  ar: نانجينغ; نانجين
  ru: Нанкин; Нанкина; Нанкину; Нанкином; Нанкине
  zh: 南京
  fr: Nankin
  es: Nankín
Xi'an | country=CHN
  en: Xi'an; Xian
  ar: شيآن; شي آن
  ru: Сиань; Сианя; Сианю; Сианем; Сиане
  zh: 西安
  fr: Xi'an
  es: Xi'an; Xian
Qingdao | country=CHN
  en: Qingdao
  ar: تشينغداو; تشينغ داو
  ru: Циндао
  zh: 青岛
  fr: Qingdao
  es: Qingdao
Dalian | country=CHN
  en: Dalian
  ar: داليان
  ru: Далянь; Даляня; Даляню; Далянем; Даляне
  zh: 大连
  fr: Dalian
  es: Dalian
Harbin | country=CHN
  en: Harbin
  ar: هاربين; هاربن
  ru: Харбин; Харбина; Харбину; Харбином; Харбине
  zh: 哈尔滨
  fr: Harbin
  es: Harbin
Xiamen | country=CHN
  en: Xiamen
  ar: شيامن; شيامين
  ru: Сямэнь; Сямэня; Сямэню; Сямэнем; Сямэне
  zh: 厦门
  fr: Xiamen
  es: Xiamen
Fuzhou | country=CHN
  en: Fuzhou
  ar: فوتشو
  ru: Фучжоу
  zh: 福州
  fr: Fuzhou
  es: Fuzhou
Kunming | country=CHN
  en: Kunming
  ar: كونمينغ
  ru: Куньмин; Куньмина; Куньмину; Куньмином; Куньмине
  zh: 昆明
  fr: Kunming
  es: Kunming
Guilin | country=CHN
  en: Guilin
  ar: قويلين; غويلين
  ru: Гуйлинь; Гуйлиня; Гуйлиню; Гуйлинем; Гуйлине
  zh: 桂林
  fr: Guilin
  es: Guilin
Nanning | country=CHN
  en: Nanning
  ar: نانينغ
  ru: Наньнин; Наньнина; Наньнину; Наньнином; Наньнине
  zh: 南宁
  fr: Nanning
  es: Nanning
Haikou | country=CHN
  en: Haikou
  ar: هايكو
  ru: Хайкоу
  zh: 海口
  fr: Haikou
  es: Haikou
Sanya | country=CHN
  en: Sanya
  ar: سانيا
  ru: Санья; Саньи; Санье; Санью; Саньей
  zh: 三亚
  fr: Sanya
  es: Sanya
Boao | country=CHN
  en: Boao
  ar: بوآو; بواو
  ru: Боао
  zh: 博鳌
  fr: Boao
  es: Boao
Huangshan | country=CHN
  en: Huangshan
  ar: هوانغشان
  ru: Хуаншань; Хуаншаня; Хуаншаню; Хуаншанем; Хуаншане
  zh: 黄山; 屯溪
  fr: Huangshan
  es: Huangshan
Wuzhen | country=CHN
  en: Wuzhen
  ar: ووتشن
  ru: Учжэнь; Учжэня; Учжэню; Учжэнем; Учжэне
  zh: 乌镇
  fr: Wuzhen
  es: Wuzhen
Urumqi | country=CHN
  en: Urumqi
  ar: أورومتشي
  ru: Урумчи
  zh: 乌鲁木齐
  fr: Urumqi
  es: Urumqi
Lhasa | country=CHN
  en: Lhasa
  ar: لاسا
  ru: Лхаса; Лхасы; Лхасе; Лхасу; Лхасой
  zh: 拉萨
  fr: Lhasa
  es: Lasa
Kashgar | country=CHN
  en: Kashgar
  ar: كاشغر
  ru: Кашгар; Кашгара; Кашгару; Кашгаром; Кашгаре
  zh: 喀什
  fr: Kachgar
  es: Kashgar
Zhuhai | country=CHN
  en: Zhuhai
  ar: تشوهاي
  ru: Чжухай; Чжухая; Чжухаю; Чжухаем; Чжухае
  zh: 珠海
  fr: Zhuhai
  es: Zhuhai
Suzhou | country=CHN
  en: Suzhou
  ar: سوتشو
  ru: Сучжоу
  zh: 苏州
  fr: Suzhou
  es: Suzhou
Changsha | country=CHN
  en: Changsha
  ar: تشانغشا
  ru: Чанша; Чанши; Чанше; Чаншу; Чаншей
  zh: 长沙
  fr: Changsha
  es: Changsha
Zhengzhou | country=CHN
  en: Zhengzhou
  ar: تشنغتشو
  ru: Чжэнчжоу
  zh: 郑州
  fr: Zhengzhou
  es: Zhengzhou
Yiwu | country=CHN
  en: Yiwu
  ar: ييوو
  ru: Иу
  zh: 义乌
  fr: Yiwu
  es: Yiwu
Ningbo | country=CHN
  en: Ningbo
  ar: نينغبو
  ru: Нинбо
  zh: 宁波
  fr: Ningbo
  es: Ningbo
Shenyang | country=CHN
  en: Shenyang
  ar: شنيانغ
  ru: Шэньян; Шэньяна; Шэньяну; Шэньяном; Шэньяне
  zh: 沈阳
  fr: Shenyang
  es: Shenyang
Changchun | country=CHN
  en: Changchun
  ar: تشانغتشون
  ru: Чанчунь; Чанчуня; Чанчуню; Чанчунем; Чанчуне
  zh: 长春
  fr: Changchun
  es: Changchun
Beidaihe | country=CHN
  en: Beidaihe
  ar: بيدايخه
  ru: Бэйдайхэ
  zh: 北戴河
  fr: Beidaihe
  es: Beidaihe
Anji | country=CHN
  en: Anji
  ar: آنجي
  ru: Аньцзи
  zh: 安吉
  fr: Anji
  es: Anji
Osaka | country=JPN
  en: Osaka
  ar: أوساكا
  ru: Осака; Осаки; Осаке; Осаку; Осакой
  zh: 大阪
  fr: Osaka
  es: Osaka
Hiroshima | country=JPN
  en: Hiroshima
  ar: هيروشيما
  ru: Хиросима; Хиросимы; Хиросиме; Хиросиму; Хиросимой
  zh: 广岛
  fr: Hiroshima
  es: Hiroshima
Nagasaki | country=JPN
  en: Nagasaki
  ar: ناغازاكي; ناجازاكي
  ru: Нагасаки
  zh: 长崎
  fr: Nagasaki
  es: Nagasaki
Kyoto | country=JPN
  en: Kyoto
  ar: كيوتو
  ru: Киото
  zh: 京都
  fr: Kyoto
  es: Kioto
Nagoya | country=JPN
  en: Nagoya
  ar: ناغويا
  ru: Нагоя; Нагои; Нагое; Нагою; Нагоей
  zh: 名古屋
  fr: Nagoya
  es: Nagoya
Yokohama | country=JPN
  en: Yokohama
  ar: يوكوهاما
  ru: Иокогама; Иокогамы; Иокогаме; Иокогаму; Иокогамой
  zh: 横滨
  fr: Yokohama
  es: Yokohama
Fukushima | country=JPN
  en: Fukushima
  ar: فوكوشيما
  ru: Фукусима; Фукусимы; Фукусиме; Фукусиму; Фукусимой
  zh: 福岛
  fr: Fukushima
  es: Fukushima
Fukuoka | country=JPN
  en: Fukuoka
  ar: فوكوكا; فوكووكا
  ru: Фукуока; Фукуоки; Фукуоке; Фукуоку; Фукуокой
  zh: 福冈
  fr: Fukuoka
  es: Fukuoka
Okinawa | country=JPN
  en: Okinawa
  ar: أوكيناوا
  ru: Окинава; Окинавы; Окинаве; Окинаву; Окинавой
  zh: 冲绳
  fr: Okinawa
  es: Okinawa
Sapporo | country=JPN
  en: Sapporo
  ar: سابورو
  ru: Саппоро
  zh: 札幌
  fr: Sapporo
  es: Sapporo
Karuizawa | country=JPN
  en: Karuizawa
  ar: كارويزاوا
  ru: Каруидзава; Каруидзавы; Каруидзаве; Каруидзаву; Каруидзавой
  zh: 轻井泽
  fr: Karuizawa
  es: Karuizawa
Busan | country=KOR
  en: Busan; Pusan
  ar: بوسان
  ru: Пусан; Пусана; Пусану; Пусаном; Пусане
  zh: 釜山
  fr: Busan; Pusan
  es: Busan; Pusan
Gyeongju | country=KOR
  en: Gyeongju
  ar: غيونغجو; كيونغ جو
  ru: Кенджу; Кёнджу
  zh: 庆州
  fr: Gyeongju
  es: Gyeongju
Incheon | country=KOR
  en: Incheon
  ar: إنتشون; إنشيون
  ru: Инчхон; Инчхона; Инчхону; Инчхоном; Инчхоне
  zh: 仁川
  fr: Incheon
  es: Incheon
Gwangju | country=KOR
  en: Gwangju
  ar: غوانغجو
  ru: Кванджу
  zh: 光州
  fr: Gwangju
  es: Gwangju
Jeju | country=KOR
  en: Jeju
  ar: جيجو
  ru: Чеджу
  zh: 济州; 济州岛
  fr: Jeju
  es: Jeju
Panmunjom | country=KOR
  en: Panmunjom
  ar: بانمونجوم
  ru: Пханмунджом; Пханмунджома; Пханмунджому; Пханмунджомом; Пханмунджоме; Панмунджома; Панмунджомы; Панмунджоме; Панмунджому; Панмунджомой
  zh: 板门店
  fr: Panmunjom
  es: Panmunjom
Kaesong | country=PRK
  en: Kaesong
  ar: كيسونغ; كايسونغ
  ru: Кэсон; Кэсона; Кэсону; Кэсоном; Кэсоне
  zh: 开城
  fr: Kaesong
  es: Kaesong
Wonsan | country=PRK
  en: Wonsan
  ar: وونسان
  ru: Вонсан; Вонсана; Вонсану; Вонсаном; Вонсане
  zh: 元山
  fr: Wonsan
  es: Wonsan
# South-East and South Asia
Ho Chi Minh City | country=VNM
  en: Ho Chi Minh City; Saigon
  ar: هوشي منه; مدينة هو تشي منه; هو شي منه
  ru: Хошимин; Хошимина; Хошимину; Хошимином; Хошимине
  zh: 胡志明市
  fr: Hô-Chi-Minh-Ville; Ho Chi Minh-Ville; Saïgon
  es: Ciudad Ho Chi Minh
Da Nang | country=VNM
  en: Da Nang
  ar: دا نانغ; دانانغ
  ru: Дананг; Дананга; Данангу; Данангом; Дананге
  zh: 岘港
  fr: Da Nang
  es: Da Nang
Luang Prabang | country=LAO
  en: Luang Prabang
  ar: لوانغ برابانغ
  ru: Луангпхабанг; Луангпхабанга; Луангпхабангу; Луангпхабангом; Луангпхабанге; Луанг-Прабанг; Луанг-Прабанга; Луанг-Прабангу; Луанг-Прабангом; Луанг-Прабанге
  zh: 琅勃拉邦
  fr: Luang Prabang
  es: Luang Prabang
Siem Reap | country=KHM
  en: Siem Reap
  ar: سيم ريب; سييم رياب
  ru: Сиемреап; Сиемреапа; Сиемреапу; Сиемреапом; Сиемреапе; Сием-Реап; Сием-Реапа; Сием-Реапу; Сием-Реапом; Сием-Реапе
  zh: 暹粒
  fr: Siem Reap
  es: Siem Reap
Chiang Mai | country=THA
  en: Chiang Mai
  ar: شيانغ ماي
  ru: Чиангмай; Чиангмая; Чиангмаю; Чиангмаем; Чиангмае
  zh: 清迈
  fr: Chiang Mai
  es: Chiang Mai
Phuket | country=THA
  en: Phuket
  ar: بوكيت
  ru: Пхукет; Пхукета; Пхукету; Пхукетом; Пхукете
  zh: 普吉; 普吉岛
  fr: Phuket
  es: Phuket
Pattaya | country=THA
  en: Pattaya
  ar: باتايا
  ru: Паттайя; Паттайи; Паттайе; Паттайю; Паттайей
  zh: 芭提雅
  fr: Pattaya
  es: Pattaya
Hua Hin | country=THA
  en: Hua Hin
  ar: هوا هين
  ru: Хуахин; Хуахина; Хуахину; Хуахином; Хуахине
  zh: 华欣
  fr: Hua Hin
  es: Hua Hin
Mandalay | country=MMR
  en: Mandalay
  ar: ماندالاي
  ru: Мандалай; Мандалая; Мандалаю; Мандалаем; Мандалае
  zh: 曼德勒
  fr: Mandalay
  es: Mandalay
Bali | country=IDN
  en: Bali
  ar: بالي
  ru: Бали
  zh: 巴厘; 巴厘岛
  fr: Bali
  es: Bali
Nusa Dua | country=IDN
  en: Nusa Dua
  ar: نوسا دوا
  ru: Нуса-Дуа
  zh: 努沙杜瓦
  fr: Nusa Dua
  es: Nusa Dua
Surabaya | country=IDN
  en: Surabaya
  ar: سورابايا
  ru: Сурабая; Сурабаи; Сурабае; Сурабаю; Сурабаей
  zh: 泗水
  fr: Surabaya
  es: Surabaya
Bandung | country=IDN
  en: Bandung
  ar: باندونغ
  ru: Бандунг; Бандунга; Бандунгу; Бандунгом; Бандунге
  zh: 万隆
  fr: Bandung; Bandoeng
  es: Bandung
Labuan Bajo | country=IDN
  en: Labuan Bajo
  ar: لابوان باجو
  ru: Лабуан-Баджо
  zh: 拉布安巴焦; 纳闽巴霍
  fr: Labuan Bajo
  es: Labuan Bajo
Yogyakarta | country=IDN
  en: Yogyakarta
  ar: يوجياكرتا
  ru: Джокьякарта; Джокьякарты; Джокьякарте; Джокьякарту; Джокьякартой
  zh: 日惹
  fr: Yogyakarta
  es: Yogyakarta
Nusantara | country=IDN ambiguous
  en: Nusantara
  ar: نوسانتارا
  ru: Нусантара; Нусантары; Нусантаре; Нусантару; Нусантарой
  zh: 努山塔拉
  fr: Nusantara
  es: Nusantara
Langkawi | country=MYS
  en: Langkawi
  ar: لانكاوي; لنكاوي
  ru: Лангкави
  zh: 兰卡威; 浮罗交怡
  fr: Langkawi
  es: Langkawi
Penang | country=MYS
  en: Penang
  ar: بينانغ
  ru: Пинанг; Пинанга; Пинангу; Пинангом; Пинанге
  zh: 槟城
  fr: Penang
  es: Penang
Cebu | country=PHL
  en: Cebu
  ar: سيبو
  ru: Себу
  zh: 宿务
  fr: Cebu
  es: Cebú
Davao | country=PHL
  en: Davao
  ar: دافاو
  ru: Давао
  zh: 达沃市
  fr: Davao
  es: Davao
Mumbai | country=IND
  en: Mumbai; Bombay
  ar: مومباي; بومباي
  ru: Мумбаи; Бомбей; Бомбея; Бомбею; Бомбеем; Бомбее
  zh: 孟买
  fr: Bombay; Mumbai
  es: Bombay; Mumbai
Kolkata | country=IND
  en: Kolkata; Calcutta
  ar: كولكاتا; كلكتا
  ru: Калькутта; Калькутты; Калькутте; Калькутту; Калькуттой
  zh: 加尔各答
  fr: Calcutta; Kolkata
  es: Calcuta
Chennai | country=IND
  en: Chennai
  ar: تشيناي
  ru: Ченнаи
  zh: 金奈
  fr: Chennai; Madras
  es: Chennai
Bengaluru | country=IND
  en: Bengaluru; Bangalore
  ar: بنغالور; بنغالورو
  ru: Бангалор; Бангалора; Бангалору; Бангалором; Бангалоре; Бенгалуру
  zh: 班加罗尔
  fr: Bangalore; Bengaluru
  es: Bangalore
Hyderabad | country=IND
  en: Hyderabad
  ar: حيدر أباد; حيدر آباد
  ru: Хайдарабад; Хайдарабада; Хайдарабаду; Хайдарабадом; Хайдарабаде
  zh: 海得拉巴
  fr: Hyderabad
  es: Hyderabad
Goa | country=IND
  en: Goa
  ar: غوا
  ru: Гоа
  zh: 果阿
  fr: Goa
  es: Goa
Srinagar | disputed
  en: Srinagar
  ar: سريناغار
  ru: Сринагар; Сринагара; Сринагару; Сринагаром; Сринагаре
  zh: 斯利那加
  fr: Srinagar
  es: Srinagar
Udaipur | country=IND
  en: Udaipur
  ar: أودايبور
  ru: Удайпур; Удайпура; Удайпуру; Удайпуром; Удайпуре
  zh: 乌代布尔
  fr: Udaipur
  es: Udaipur
Amritsar | country=IND
  en: Amritsar
  ar: أمريتسار
  ru: Амритсар; Амритсара; Амритсару; Амритсаром; Амритсаре
  zh: 阿姆利则
  fr: Amritsar
  es: Amritsar
Dharamshala | country=IND
  en: Dharamshala
  ar: دارامسالا
  ru: Дхарамсала; Дхарамсалы; Дхарамсале; Дхарамсалу; Дхарамсалой
  zh: 达兰萨拉
  fr: Dharamshala
  es: Dharamshala
Karachi | country=PAK
  en: Karachi
  ar: كراتشي
  ru: Карачи
  zh: 卡拉奇
  fr: Karachi
  es: Karachi
Lahore | country=PAK
  en: Lahore
  ar: لاهور
  ru: Лахор; Лахора; Лахору; Лахором; Лахоре
  zh: 拉合尔
  fr: Lahore
  es: Lahore
Peshawar | country=PAK
  en: Peshawar
  ar: بيشاور
  ru: Пешавар; Пешавара; Пешавару; Пешаваром; Пешаваре
  zh: 白沙瓦
  fr: Peshawar
  es: Peshawar
Rawalpindi | country=PAK
  en: Rawalpindi
  ar: راولبندي
  ru: Равалпинди
  zh: 拉瓦尔品第
  fr: Rawalpindi
  es: Rawalpindi
Gwadar | country=PAK
  en: Gwadar
  ar: جوادر; غوادر
  ru: Гвадар; Гвадара; Гвадару; Гвадаром; Гвадаре
  zh: 瓜达尔
  fr: Gwadar
  es: Gwadar
Quetta | country=PAK
  en: Quetta
  ar: كويتا
  ru: Кветта; Кветты; Кветте; Кветту; Кветтой
  zh: 奎达
  fr: Quetta
  es: Quetta
Chittagong | country=BGD
  en: Chittagong; Chattogram
  ar: شيتاغونغ
  ru: Читтагонг; Читтагонга; Читтагонгу; Читтагонгом; Читтагонге
  zh: 吉大港
  fr: Chittagong; Chattogram
  es: Chittagong; Chattogram
Cox's Bazar | country=BGD
  en: Cox's Bazar
  ar: كوكس بازار
  ru: Кокс-Базар; Кокс-Базара; Кокс-Базару; Кокс-Базаром; Кокс-Базаре
  zh: 科克斯巴扎尔
  fr: Cox's Bazar
  es: Cox's Bazar
Hambantota | country=LKA
  en: Hambantota
  ar: هامبانتوتا
  ru: Хамбантота; Хамбантоты; Хамбантоте; Хамбантоту; Хамбантотой
  zh: 汉班托塔
  fr: Hambantota
  es: Hambantota
Pokhara | country=NPL
  en: Pokhara
  ar: بوخارا
  ru: Покхара; Покхары; Покхаре; Покхару; Покхарой
  zh: 博克拉
  fr: Pokhara
  es: Pokhara
Kandahar | country=AFG
  en: Kandahar
  ar: قندهار
  ru: Кандагар; Кандагара; Кандагару; Кандагаром; Кандагаре
  zh: 坎大哈
  fr: Kandahar
  es: Kandahar
Herat | country=AFG
  en: Herat
  ar: هرات
  ru: Герат; Герата; Герату; Гератом; Герате
  zh: 赫拉特
  fr: Herat
  es: Herat
Jalalabad | country=AFG
  en: Jalalabad
  ar: جلال أباد; جلال آباد
  ru: Джелалабад; Джелалабада; Джелалабаду; Джелалабадом; Джелалабаде
  zh: 贾拉拉巴德
  fr: Jalalabad
  es: Jalalabad
Mazar-i-Sharif | country=AFG
  en: Mazar-i-Sharif
  ar: مزار شريف; مزار الشريف
  ru: Мазари-Шариф; Мазари-Шарифа; Мазари-Шарифу; Мазари-Шарифом; Мазари-Шарифе
  zh: 马扎里沙里夫
  fr: Mazar-e-Charif
  es: Mazar-i-Sharif
Kunduz | country=AFG
  en: Kunduz
  ar: قندوز
  ru: Кундуз; Кундуза; Кундузу; Кундузом; Кундузе
  zh: 昆都士
  fr: Kunduz; Koundouz
  es: Kunduz
Bagram | country=AFG
  en: Bagram
  ar: باغرام; بغرام
  ru: Баграм; Баграма; Баграму; Баграмом; Баграме
  zh: 巴格拉姆
  fr: Bagram
  es: Bagram
# Middle East
Gaza City | country=PSE
  en: Gaza City; Gaza
  ar: غزة; مدينة غزة
  ru: Газа; Газы; Газе; Газу; Газой
  zh: 加沙城; 加沙市; 加沙
  fr: Gaza; ville de Gaza
  es: Gaza; Ciudad de Gaza
Rafah | country=PSE
  en: Rafah
  ar: رفح; مدينة رفح
  ru: Рафах; Рафаха; Рафаху; Рафахом; Рафахе
  zh: 拉法
  fr: Rafah
  es: Rafah; Ráfah
Khan Younis | country=PSE
  en: Khan Younis; Khan Yunis; Khan Yunus
  ar: خان يونس; خانيونس
  ru: Хан-Юнис; Хан-Юниса; Хан-Юнису; Хан-Юнисом; Хан-Юнисе
  zh: 汗尤尼斯
  fr: Khan Younès; Khan Younis
  es: Jan Yunis
Deir al-Balah | country=PSE
  en: Deir al-Balah
  ar: دير البلح
  ru: Дейр-эль-Балах; Дейр-эль-Балаха; Дейр-эль-Балаху; Дейр-эль-Балахом; Дейр-эль-Балахе
  zh: 代尔拜拉赫
  fr: Deir al-Balah
  es: Deir al-Balah
Jabalia | country=PSE
  en: Jabalia
  ar: جباليا
  ru: Джебалия; Джебалии; Джебалию; Джебалией
  zh: 贾巴利亚
  fr: Jabalia
  es: Yabalia
Bethlehem | country=PSE
  en: Bethlehem
  ar: بيت لحم
  ru: Вифлеем; Вифлеема; Вифлеему; Вифлеемом; Вифлееме
  zh: 伯利恒
  fr: Bethléem
  es: Belén
Hebron | country=PSE
  en: Hebron
  ar: مدينة الخليل; الخليل
  ru: Хеврон; Хеврона; Хеврону; Хевроном; Хевроне
  zh: 希伯伦
  fr: Hébron
  es: Hebrón
Nablus | country=PSE
  en: Nablus
  ar: نابلس
  ru: Наблус; Наблуса; Наблусу; Наблусом; Наблусе
  zh: 纳布卢斯
  fr: Naplouse
  es: Nablus
Jenin | country=PSE
  en: Jenin
  ar: جنين; مخيم جنين
  ru: Дженин; Дженина; Дженину; Дженином; Дженине
  zh: 杰宁
  fr: Jénine
  es: Yenín
Jericho | country=PSE
  en: Jericho
  ar: أريحا
  ru: Иерихон; Иерихона; Иерихону; Иерихоном; Иерихоне
  zh: 杰里科
  fr: Jéricho
  es: Jericó
Tulkarm | country=PSE
  en: Tulkarm; Tulkarem
  ar: طولكرم
  ru: Тулькарм; Тулькарма; Тулькарму; Тулькармом; Тулькарме
  zh: 图勒凯尔姆
  fr: Tulkarem; Toulkarem
  es: Tulkarm; Tulkarem
Haifa | country=ISR
  en: Haifa
  ar: حيفا
  ru: Хайфа; Хайфы; Хайфе; Хайфу; Хайфой
  zh: 海法
  fr: Haïfa
  es: Haifa
Eilat | country=ISR
  en: Eilat
  ar: إيلات
  ru: Эйлат; Эйлата; Эйлату; Эйлатом; Эйлате
  zh: 埃拉特
  fr: Eilat
  es: Eilat
Ashkelon | country=ISR
  en: Ashkelon
  ar: عسقلان
  ru: Ашкелон; Ашкелона; Ашкелону; Ашкелоном; Ашкелоне
  zh: 阿什凯隆
  fr: Ashkelon
  es: Ascalón
Beersheba | country=ISR
  en: Beersheba; Be'er Sheva
  ar: بئر السبع
  ru: Беэр-Шева; Беэр-Шевы; Беэр-Шеве; Беэр-Шеву; Беэр-Шевой
  zh: 贝尔谢巴
  fr: Beersheba; Be'er Sheva
  es: Beerseba
Dimona | country=ISR
  en: Dimona
  ar: ديمونا; ديمونة
  ru: Димона; Димоны; Димоне; Димону; Димоной
  zh: 迪莫纳
  fr: Dimona
  es: Dimona
Caesarea | country=ISR
  en: Caesarea
  ar: قيساريا
  ru: Кесария; Кесарии; Кесарию; Кесарией
  zh: 凯撒利亚
  fr: Césarée
  es: Cesarea
Aqaba | country=JOR ambiguous
  en: Aqaba
  ar: العقبة
  ru: Акаба; Акабы; Акабе; Акабу; Акабой
  zh: 亚喀巴
  fr: Aqaba
  es: Aqaba
Zarqa | country=JOR
  en: Zarqa
  ar: الزرقاء
  ru: Эз-Зарка; Эз-Зарки; Эз-Зарке; Эз-Зарку; Эз-Заркой
  zh: 扎尔卡
  fr: Zarqa
  es: Zarqa
Irbid | country=JOR
  en: Irbid
  ar: إربد
  ru: Ирбид; Ирбида; Ирбиду; Ирбидом; Ирбиде
  zh: 伊尔比德
  fr: Irbid
  es: Irbid
Dead Sea | country=JOR
  en: Dead Sea
  ar: البحر الميت
  ru: Мертвое море; Мертвого моря; Мертвому морю; Мертвом море
  zh: 死海
  fr: mer Morte
  es: Mar Muerto; mar Muerto
Sharm el-Sheikh | country=EGY
  en: Sharm el-Sheikh; Sharm El-Sheikh; Sharm el Sheikh
  ar: شرم الشيخ
  ru: Шарм-эш-Шейх; Шарм-эш-Шейха; Шарм-эш-Шейху; Шарм-эш-Шейхом; Шарм-эш-Шейхе
  zh: 沙姆沙伊赫
  fr: Charm el-Cheikh; Charm el-Cheick; Sharm el-Cheikh
  es: Sharm el Sheij; Sharm el Sheikh
Alexandria | country=EGY ambiguous
  en: Alexandria
  ar: الإسكندرية; الاسكندرية
  ru: Александрия; Александрии; Александрию; Александрией
  zh: 亚历山大
  fr: Alexandrie
  es: Alejandría
Hurghada | country=EGY
  en: Hurghada
  ar: الغردقة
  ru: Хургада; Хургады; Хургаде; Хургаду; Хургадой
  zh: 赫尔格达
  fr: Hourghada
  es: Hurgada
Aswan | country=EGY
  en: Aswan
  ar: أسوان
  ru: Асуан; Асуана; Асуану; Асуаном; Асуане
  zh: 阿斯旺
  fr: Assouan
  es: Asuán
Luxor | country=EGY
  en: Luxor
  ar: الأقصر
  ru: Луксор; Луксора; Луксору; Луксором; Луксоре
  zh: 卢克索
  fr: Louxor
  es: Luxor
El Alamein | country=EGY
  en: El Alamein; New Alamein; Alamein
  ar: العلمين الجديدة; مدينة العلمين الجديدة; مدينة العلمين
  ru: Эль-Аламейн; Эль-Аламейна; Эль-Аламейну; Эль-Аламейном; Эль-Аламейне; Новый Аламейн; Нового Аламейна; Новому Аламейну; Новым Аламейном; Новом Аламейне
  zh: 阿拉曼; 阿莱曼; 新阿拉曼
  fr: El-Alamein
  es: El Alamein
Arish | country=EGY
  en: Arish; El-Arish
  ar: العريش
  ru: Эль-Ариш; Эль-Ариша; Эль-Аришу; Эль-Аришем; Эль-Арише
  zh: 阿里什
  fr: Al-Arich; El-Arich
  es: El Arish
Port Said | country=EGY
  en: Port Said
  ar: بورسعيد
  ru: Порт-Саид; Порт-Саида; Порт-Саиду; Порт-Саидом; Порт-Саиде
  zh: 塞得港
  fr: Port-Saïd
  es: Puerto Saíd
Suez | country=EGY
  en: Suez
  ar: السويس
  ru: Суэц; Суэца; Суэцу; Суэцем; Суэце
  zh: 苏伊士
  fr: Suez
  es: Suez
Taba | country=EGY
  en: Taba
  ar: طابا
  ru: Таба; Табы; Табе; Табу; Табой
  zh: 塔巴
  fr: Taba
  es: Taba
New Administrative Capital | country=EGY
  en: New Administrative Capital
  ar: العاصمة الإدارية الجديدة; العاصمة الإدارية
  ru: Новая административная столица; Новой административной столицы; Новой административной столице; Новую административную столицу; Новой административной столицей
  zh: 新行政首都
  fr: nouvelle capitale administrative
  es: Nueva Capital Administrativa
Jeddah | country=SAU
  en: Jeddah; Jidda
  ar: جدة; جده
  ru: Джидда; Джидды; Джидде; Джидду; Джиддой
  zh: 吉达
  fr: Djeddah; Jeddah; Djedda
  es: Yeda; Jeddah; Yida
Mecca | country=SAU
  en: Mecca; Makkah
  ar: مكة; مكة المكرمة
  ru: Мекка; Мекки; Мекке; Мекку; Меккой
  zh: 麦加
  fr: La Mecque
  es: La Meca
Medina | country=SAU ambiguous
  en: Medina; Madinah
  ar: المدينة المنورة
  ru: Медина; Медины; Медине; Медину; Мединой
  zh: 麦地那
  fr: Médine
  es: Medina
Dammam | country=SAU
  en: Dammam
  ar: الدمام
  ru: Эд-Даммам; Эд-Даммама; Эд-Даммаму; Эд-Даммамом; Эд-Даммаме
  zh: 达曼
  fr: Dammam
  es: Dammam
Dhahran | country=SAU
  en: Dhahran
  ar: الظهران
  ru: Дахран; Дахрана; Дахрану; Дахраном; Дахране
  zh: 宰赫兰
  fr: Dhahran
  es: Dhahran
Taif | country=SAU
  en: Taif
  ar: الطائف
  ru: Эт-Таиф; Эт-Таифа; Эт-Таифу; Эт-Таифом; Эт-Таифе
  zh: 塔伊夫
  fr: Taëf
  es: Taif
AlUla | country=SAU
  en: AlUla; Al-Ula
  ar: العلا
  ru: Эль-Ула; Эль-Улы; Эль-Уле; Эль-Улу; Эль-Улой; Аль-Ула; Аль-Улы; Аль-Уле; Аль-Улу; Аль-Улой
  zh: 欧拉古城
  fr: Al-Ula; AlUla
  es: Al Ula
Diriyah | country=SAU
  en: Diriyah
  ar: الدرعية
  ru: Эд-Диръия; Эд-Диръии; Эд-Диръию; Эд-Диръией
  zh: 德拉伊耶
  fr: Diriyah
  es: Diriyah
NEOM | country=SAU
  en: NEOM; Neom
  ar: نيوم
  ru: Неом; Неома; Неому; Неомом; Неоме
  zh: 新未来城
  fr: Neom
  es: Neom
Abha | country=SAU
  en: Abha
  ar: أبها
  ru: Абха; Абхи; Абхе; Абху; Абхой
  zh: 艾卜哈
  fr: Abha
  es: Abha
Dubai | country=ARE
  en: Dubai
  ar: دبي
  ru: Дубай; Дубая; Дубаю; Дубаем; Дубае
  zh: 迪拜
  fr: Dubaï; Dubai
  es: Dubái; Dubai
Sharjah | country=ARE
  en: Sharjah
  ar: الشارقة
  ru: Шарджа; Шарджи; Шардже; Шарджу; Шарджей
  zh: 沙迦
  fr: Charjah
  es: Sharja
Fujairah | country=ARE
  en: Fujairah
  ar: الفجيرة
  ru: Фуджейра; Фуджейры; Фуджейре; Фуджейру; Фуджейрой
  zh: 富查伊拉
  fr: Fujairah
  es: Fuyaira
Al Ain | country=ARE
  en: Al Ain
  ar: مدينة العين
  ru: Эль-Айн; Эль-Айна; Эль-Айну; Эль-Айном; Эль-Айне
  zh: 艾因市
  fr: Al Ain
  es: Al Ain
Salalah | country=OMN
  en: Salalah
  ar: صلالة
  ru: Салала; Салалы; Салале; Салалу; Салалой
  zh: 塞拉莱
  fr: Salalah
  es: Salalah
Duqm | country=OMN
  en: Duqm
  ar: الدقم
  ru: Дукм; Дукма; Дукму; Дукмом; Дукме
  zh: 杜库姆
  fr: Duqm
  es: Duqm
Erbil | country=IRQ
  en: Erbil; Irbil
  ar: أربيل; اربيل
  ru: Эрбиль; Эрбиля; Эрбилю; Эрбилем; Эрбиле
  zh: 埃尔比勒
  fr: Erbil
  es: Erbil
Basra | country=IRQ
  en: Basra
  ar: البصرة
  ru: Басра; Басры; Басре; Басру; Басрой
  zh: 巴士拉
  fr: Bassora
  es: Basora
Mosul | country=IRQ
  en: Mosul
  ar: الموصل
  ru: Мосул; Мосула; Мосулу; Мосулом; Мосуле
  zh: 摩苏尔
  fr: Mossoul
  es: Mosul
Kirkuk | country=IRQ
  en: Kirkuk
  ar: كركوك
  ru: Киркук; Киркука; Киркуку; Киркуком; Киркуке
  zh: 基尔库克
  fr: Kirkouk
  es: Kirkuk
Najaf | country=IRQ
  en: Najaf
  ar: النجف; النجف الأشرف
  ru: Наджаф; Наджафа; Наджафу; Наджафом; Наджафе; Эн-Наджаф; Эн-Наджафа; Эн-Наджафу; Эн-Наджафом; Эн-Наджафе
  zh: 纳杰夫
  fr: Najaf; Nadjaf
  es: Nayaf
Karbala | country=IRQ
  en: Karbala
  ar: كربلاء
  ru: Кербела; Кербелы; Кербеле; Кербелу; Кербелой
  zh: 卡尔巴拉
  fr: Kerbala; Karbala
  es: Kerbala
Sulaymaniyah | country=IRQ
  en: Sulaymaniyah
  ar: السليمانية
  ru: Сулеймания; Сулеймании; Сулейманию; Сулейманией
  zh: 苏莱曼尼亚
  fr: Souleimaniyé
  es: Suleimaniya
Fallujah | country=IRQ
  en: Fallujah
  ar: الفلوجة
  ru: Эль-Фаллуджа; Эль-Фаллуджи; Эль-Фаллудже; Эль-Фаллуджу; Эль-Фаллуджей
  zh: 费卢杰
  fr: Falloujah
  es: Faluya
Samarra | country=IRQ
  en: Samarra
  ar: سامراء
  ru: Самарра; Самарры; Самарре; Самарру; Самаррой
  zh: 萨迈拉
  fr: Samarra
  es: Samarra
Aleppo | country=SYR
  en: Aleppo
  ar: حلب
  ru: Алеппо; Халеб; Халеба; Халебу; Халебом; Халебе
  zh: 阿勒颇
  fr: Alep
  es: Alepo
Homs | country=SYR
  en: Homs
  ar: حمص
  ru: Хомс; Хомса; Хомсу; Хомсом; Хомсе
  zh: 霍姆斯
  fr: Homs
  es: Homs
Hama | country=SYR ambiguous
  en: Hama
  ar: حماة; مدينة حماة
  ru: Хама; Хамы; Хаме; Хаму; Хамой
  zh: 哈马
  fr: Hama
  es: Hama
Latakia | country=SYR
  en: Latakia
  ar: اللاذقية
  ru: Латакия; Латакии; Латакию; Латакией
  zh: 拉塔基亚
  fr: Lattaquié
  es: Latakia
Tartus | country=SYR
  en: Tartus; Tartous
  ar: طرطوس
  ru: Тартус; Тартуса; Тартусу; Тартусом; Тартусе
  zh: 塔尔图斯
  fr: Tartous
  es: Tartus; Tartous
Idlib | country=SYR
  en: Idlib
  ar: إدلب; ادلب
  ru: Идлиб; Идлиба; Идлибу; Идлибом; Идлибе
  zh: 伊德利卜
  fr: Idleb; Idlib
  es: Idlib
Daraa | country=SYR
  en: Daraa; Deraa
  ar: درعا
  ru: Дераа; Дераы; Дерае; Дерау; Дераой; Деръа; Деръы; Деръе; Деръу; Деръой
  zh: 德拉市; 德拉省
  fr: Deraa
  es: Daraa; Deraa
Suwayda | country=SYR
  en: Suwayda; Sweida; Sueida; As-Suwayda
  ar: السويداء
  ru: Эс-Сувейда; Эс-Сувейды; Эс-Сувейде; Эс-Сувейду; Эс-Сувейдой; Сувейда; Сувейды; Сувейде; Сувейду; Сувейдой
  zh: 苏韦达
  fr: Soueida; Soueïda
  es: Sueida
Quneitra | country=SYR
  en: Quneitra
  ar: القنيطرة
  ru: Кунейтра; Кунейтры; Кунейтре; Кунейтру; Кунейтрой; Эль-Кунейтра; Эль-Кунейтры; Эль-Кунейтре; Эль-Кунейтру; Эль-Кунейтрой
  zh: 库奈特拉
  fr: Qouneitra; Kuneitra
  es: Quneitra
Raqqa | country=SYR
  en: Raqqa
  ar: الرقة
  ru: Ракка; Ракки; Ракке; Ракку; Раккой
  zh: 拉卡
  fr: Raqqa
  es: Raqa; Al Raqa
Deir ez-Zor | country=SYR
  en: Deir ez-Zor; Deir al-Zor; Deir Ezzor
  ar: دير الزور
  ru: Дейр-эз-Зор; Дейр-эз-Зора; Дейр-эз-Зору; Дейр-эз-Зором; Дейр-эз-Зоре
  zh: 代尔祖尔
  fr: Deir Ezzor
  es: Deir Ezzor
Palmyra | country=SYR
  en: Palmyra
  ar: مدينة تدمر
  ru: Пальмира; Пальмиры; Пальмире; Пальмиру; Пальмирой
  zh: 帕尔米拉
  fr: Palmyre
  es: Palmira
Qamishli | country=SYR
  en: Qamishli
  ar: القامشلي
  ru: Камышлы
  zh: 卡米什利
  fr: Qamichli
  es: Qamishli
Hasakah | country=SYR
  en: Hasakah
  ar: الحسكة
  ru: Хасеке; Эль-Хасака; Эль-Хасаки; Эль-Хасаке; Эль-Хасаку; Эль-Хасакой
  zh: 哈塞克
  fr: Hassaké
  es: Hasaka
Kobani | country=SYR
  en: Kobani; Ayn al-Arab
  ar: كوباني; عين العرب
  ru: Кобани
  zh: 科巴尼
  fr: Kobané
  es: Kobani
Khmeimim | country=SYR
  en: Khmeimim; Hmeimim
  ar: حميميم; قاعدة حميميم
  ru: Хмеймим; Хмеймима; Хмеймиму; Хмеймимом; Хмеймиме
  zh: 赫迈米姆
  fr: Hmeimim
  es: Jmeimim
Sidon | country=LBN
  en: Sidon
  ar: صيدا
  ru: Сайда; Сайды; Сайде; Сайду; Сайдой; Сидон; Сидона; Сидону; Сидоном; Сидоне
  zh: 赛达; 西顿
  fr: Saïda
  es: Sidón
Tyre | country=LBN
  en: Tyre
  ar: مدينة صور
  zh: 提尔市
  fr: Tyr
  es: Tyre
Baalbek | country=LBN
  en: Baalbek
  ar: بعلبك
  ru: Баальбек; Баальбека; Баальбеку; Баальбеком; Баальбеке
  zh: 巴勒贝克
  fr: Baalbek
  es: Baalbek
Naqoura | country=LBN
  en: Naqoura
  ar: الناقورة
  ru: Эн-Накура; Эн-Накуры; Эн-Накуре; Эн-Накуру; Эн-Накурой; Накура; Накуры; Накуре; Накуру; Накурой
  zh: 纳古拉
  fr: Naqoura
  es: Naqoura
Hodeidah | country=YEM
  en: Hodeidah; Hodeida
  ar: الحديدة
  ru: Ходейда; Ходейды; Ходейде; Ходейду; Ходейдой
  zh: 荷台达
  fr: Hodeïda
  es: Hodeida; Hudeida
Marib | country=YEM
  en: Marib
  ar: مأرب
  ru: Мариб; Мариба; Марибу; Марибом; Марибе
  zh: 马里卜
  fr: Marib
  es: Marib
Taiz | country=YEM
  en: Taiz
  ar: مدينة تعز; محافظة تعز
  ru: Таиз; Таиза; Таизу; Таизом; Таизе
  zh: 塔伊兹
  fr: Taëz
  es: Taiz
Mukalla | country=YEM
  en: Mukalla
  ar: المكلا
  ru: Мукалла; Мукаллы; Мукалле; Мукаллу; Мукаллой; Эль-Мукалла; Эль-Мукаллы; Эль-Мукалле; Эль-Мукаллу; Эль-Мукаллой
  zh: 穆卡拉
  fr: Mukalla
  es: Mukalla
Seiyun | country=YEM
  en: Seiyun
  ar: مدينة سيئون
  ru: Сейун; Сейуна; Сейуну; Сейуном; Сейуне
  zh: 塞云
  fr: Seiyun
  es: Seiyun
Mocha | country=YEM ambiguous
  en: Mocha
  ar: المخا
  ru: Моха; Мохи; Мохе; Моху; Мохой
  zh: 穆哈
  fr: Mocha
  es: Mocha
Isfahan | country=IRN
  en: Isfahan
  ar: أصفهان; إصفهان
  ru: Исфахан; Исфахана; Исфахану; Исфаханом; Исфахане
  zh: 伊斯法罕
  fr: Ispahan
  es: Isfahán
Mashhad | country=IRN
  en: Mashhad
  ar: مدينة مشهد
  ru: Мешхед; Мешхеда; Мешхеду; Мешхедом; Мешхеде
  zh: 马什哈德
  fr: Mashhad; Machhad
  es: Mashad
Tabriz | country=IRN
  en: Tabriz
  ar: تبريز
  ru: Тебриз; Тебриза; Тебризу; Тебризом; Тебризе; Тавриз; Тавриза; Тавризу; Тавризом; Тавризе
  zh: 大不里士
  fr: Tabriz
  es: Tabriz
Qom | country=IRN
  en: Qom
  ar: قم; مدينة قم
  zh: 库姆
  fr: Qom
  es: Qom
Shiraz | country=IRN
  en: Shiraz
  ar: شيراز
  ru: Шираз; Шираза; Ширазу; Ширазом; Ширазе
  zh: 设拉子
  fr: Chiraz
  es: Shiraz
Natanz | country=IRN
  en: Natanz
  ar: نطنز
  ru: Нетенз; Нетенза; Нетензу; Нетензом; Нетензе; Натанз; Натанза; Натанзу; Натанзом; Натанзе
  zh: 纳坦兹
  fr: Natanz
  es: Natanz
Fordow | country=IRN
  en: Fordow; Fordo
  ar: فوردو; فردو
  ru: Фордо; Фордоу
  zh: 福尔道; 福尔多
  fr: Fordo
  es: Fordo
Bushehr | country=IRN
  en: Bushehr
  ar: بوشهر
  ru: Бушер; Бушера; Бушеру; Бушером; Бушере
  zh: 布什尔
  fr: Bouchehr
  es: Bushehr
Bandar Abbas | country=IRN
  en: Bandar Abbas
  ar: بندر عباس
  ru: Бендер-Аббас; Бендер-Аббаса; Бендер-Аббасу; Бендер-Аббасом; Бендер-Аббасе
  zh: 阿巴斯港
  fr: Bandar Abbas
  es: Bandar Abbas
Chabahar | country=IRN
  en: Chabahar
  ar: تشابهار; جابهار; شاهبهار
  ru: Чабахар; Чабахара; Чабахару; Чабахаром; Чабахаре
  zh: 恰巴哈尔
  fr: Tchabahar
  es: Chabahar
Istanbul | country=TUR
  en: Istanbul
  ar: إسطنبول; اسطنبول; استانبول; إستانبول
  ru: Стамбул; Стамбула; Стамбулу; Стамбулом; Стамбуле
  zh: 伊斯坦布尔
  fr: Istanbul
  es: Estambul
Antalya | country=TUR
  en: Antalya
  ar: أنطاليا; انطاليا
  ru: Анталья; Антальи; Анталье; Анталью; Антальей; Анталия; Анталии; Анталию; Анталией
  zh: 安塔利亚
  fr: Antalya
  es: Antalya
Izmir | country=TUR
  en: Izmir
  ar: إزمير
  ru: Измир; Измира; Измиру; Измиром; Измире
  zh: 伊兹密尔
  fr: Izmir
  es: Esmirna
Diyarbakir | country=TUR
  en: Diyarbakir
  ar: ديار بكر
  ru: Диярбакыр; Диярбакыра; Диярбакыру; Диярбакыром; Диярбакыре
  zh: 迪亚巴克尔
  fr: Diyarbakir
  es: Diyarbakir
Gaziantep | country=TUR
  en: Gaziantep
  ar: غازي عنتاب
  ru: Газиантеп; Газиантепа; Газиантепу; Газиантепом; Газиантепе
  zh: 加济安泰普
  fr: Gaziantep
  es: Gaziantep
Hatay | country=TUR
  en: Hatay
  ar: هاتاي; هطاي
  ru: Хатай; Хатая; Хатаю; Хатаем; Хатае
  zh: 哈塔伊
  fr: Hatay
  es: Hatay
Trabzon | country=TUR
  en: Trabzon
  ar: طرابزون
  ru: Трабзон; Трабзона; Трабзону; Трабзоном; Трабзоне
  zh: 特拉布宗
  fr: Trabzon
  es: Trabzon
Incirlik | country=TUR
  en: Incirlik
  ar: إنجرليك
  ru: Инджирлик; Инджирлика; Инджирлику; Инджирликом; Инджирлике
  zh: 因吉尔利克
  fr: Incirlik
  es: Incirlik
Konya | country=TUR
  en: Konya
  ar: قونية
  ru: Конья; Коньи; Конье; Конью; Коньей
  zh: 科尼亚
  fr: Konya
  es: Konya
# Africa
Casablanca | country=MAR
  en: Casablanca
  ar: الدار البيضاء
  ru: Касабланка; Касабланки; Касабланке; Касабланку; Касабланкой
  zh: 卡萨布兰卡
  fr: Casablanca
  es: Casablanca
Marrakesh | country=MAR
  en: Marrakesh; Marrakech
  ar: مراكش
  ru: Марракеш; Марракеша; Марракешу; Марракешем; Марракеше
  zh: 马拉喀什
  fr: Marrakech
  es: Marrakech
Tangier | country=MAR
  en: Tangier; Tangiers
  ar: طنجة
  ru: Танжер; Танжера; Танжеру; Танжером; Танжере
  zh: 丹吉尔
  fr: Tanger
  es: Tánger
Fez | country=MAR
  en: Fez; Fes
  ar: فاس
  ru: Фес; Феса; Фесу; Фесом; Фесе
  zh: 非斯
  fr: Fès
  es: Fez
Agadir | country=MAR
  en: Agadir
  ar: أغادير
  ru: Агадир; Агадира; Агадиру; Агадиром; Агадире
  zh: 阿加迪尔
  fr: Agadir
  es: Agadir
Skhirat | country=MAR
  en: Skhirat
  ar: الصخيرات
  ru: Схират; Схирата; Схирату; Схиратом; Схирате
  zh: 斯希拉特
  fr: Skhirat
  es: Skhirat
Dakhla | country=ESH
  en: Dakhla
  ar: الداخلة; مدينة الداخلة
  ru: Дахла; Дахлы; Дахле; Дахлу; Дахлой
  zh: 达赫拉
  fr: Dakhla
  es: Dajla
Tindouf | country=DZA
  en: Tindouf
  ar: تندوف
  ru: Тиндуф; Тиндуфа; Тиндуфу; Тиндуфом; Тиндуфе
  zh: 廷杜夫
  fr: Tindouf
  es: Tinduf
Oran | country=DZA
  en: Oran
  ar: وهران
  ru: Оран; Орана; Орану; Ораном; Оране
  zh: 奥兰
  fr: Oran
  es: Orán
Constantine | country=DZA ambiguous
  en: Constantine
  ar: قسنطينة
  ru: Константина; Константины; Константине; Константину; Константиной
  zh: 君士坦丁
  fr: Constantine
  es: Constantina
Annaba | country=DZA
  en: Annaba
  ar: عنابة
  ru: Аннаба; Аннабы; Аннабе; Аннабу; Аннабой
  zh: 安纳巴
  fr: Annaba
  es: Annaba
Sfax | country=TUN
  en: Sfax
  ar: صفاقس
  ru: Сфакс; Сфакса; Сфаксу; Сфаксом; Сфаксе
  zh: 斯法克斯
  fr: Sfax
  es: Sfax
Sousse | country=TUN
  en: Sousse
  ar: سوسة
  ru: Сус; Суса; Сусу; Сусом; Сусе
  zh: 苏塞
  fr: Sousse
  es: Susa
Djerba | country=TUN
  en: Djerba
  ar: جربة
  ru: Джерба; Джербы; Джербе; Джербу; Джербой
  zh: 杰尔巴岛
  fr: Djerba
  es: Yerba
Benghazi | country=LBY
  en: Benghazi
  ar: بنغازي
  ru: Бенгази
  zh: 班加西
  fr: Benghazi
  es: Bengasi
Misrata | country=LBY
  en: Misrata
  ar: مصراتة
  ru: Мисурата; Мисураты; Мисурате; Мисурату; Мисуратой; Мисрата; Мисраты; Мисрате; Мисрату; Мисратой
  zh: 米苏拉塔
  fr: Misrata
  es: Misrata
Sirte | country=LBY
  en: Sirte
  ar: سرت
  ru: Сирт; Сирта; Сирту; Сиртом; Сирте
  zh: 苏尔特
  fr: Syrte
  es: Sirte
Tobruk | country=LBY
  en: Tobruk
  ar: طبرق
  ru: Тобрук; Тобрука; Тобруку; Тобруком; Тобруке
  zh: 图卜鲁格
  fr: Tobrouk
  es: Tobruk
Sabha | country=LBY
  en: Sabha
  ar: سبها
  ru: Себха; Себхи; Себхе; Себху; Себхой
  zh: 塞卜哈
  fr: Sebha
  es: Sabha
Derna | country=LBY
  en: Derna
  ar: درنة
  ru: Дерна; Дерны; Дерне; Дерну; Дерной
  zh: 德尔纳
  fr: Derna
  es: Derna
Ghadames | country=LBY
  en: Ghadames
  ar: غدامس
  ru: Гадамес; Гадамеса; Гадамесу; Гадамесом; Гадамесе
  zh: 古达米斯
  fr: Ghadames
  es: Ghadames
El Fasher | country=SDN
  en: El Fasher; Al-Fashir; El-Fasher
  ar: الفاشر
  ru: Эль-Фашир; Эль-Фашира; Эль-Фаширу; Эль-Фаширом; Эль-Фашире; Эль-Фашера; Эль-Фашеры; Эль-Фашере; Эль-Фашеру; Эль-Фашерой
  zh: 法希尔
  fr: El-Facher
  es: El Fasher
Omdurman | country=SDN
  en: Omdurman
  ar: أم درمان
  ru: Омдурман; Омдурмана; Омдурману; Омдурманом; Омдурмане
  zh: 恩图曼
  fr: Omdurman
  es: Omdurman
Nyala | country=SDN
  en: Nyala
  ar: نيالا
  ru: Ньяла; Ньялы; Ньяле; Ньялу; Ньялой
  zh: 尼亚拉
  fr: Nyala
  es: Nyala
El Obeid | country=SDN
  en: El Obeid
  ar: مدينة الأبيض
  ru: Эль-Обейд; Эль-Обейда; Эль-Обейду; Эль-Обейдом; Эль-Обейде
  zh: 欧拜伊德
  fr: El Obeid
  es: El Obeid
Mekelle | country=ETH
  en: Mekelle; Mekele
  ar: مقلي; ميكيلي
  ru: Мэкэле; Мекеле
  zh: 默克莱
  fr: Mekele
  es: Mekele
Bahir Dar | country=ETH
  en: Bahir Dar
  ar: بحر دار
  ru: Бахр-Дар; Бахр-Дара; Бахр-Дару; Бахр-Даром; Бахр-Даре
  zh: 巴赫达尔
  fr: Bahir Dar
  es: Bahir Dar
Dire Dawa | country=ETH
  en: Dire Dawa
  ar: ديرة داوا
  ru: Дыре-Дауа
  zh: 德雷达瓦
  fr: Dire Dawa
  es: Dire Dawa
Assab | country=ERI
  en: Assab
  ar: عصب
  ru: Ассаб; Ассаба; Ассабу; Ассабом; Ассабе
  zh: 阿萨布
  fr: Assab
  es: Assab
Massawa | country=ERI
  en: Massawa
  ar: مصوع
  ru: Массауа
  zh: 马萨瓦
  fr: Massawa
  es: Massawa
Berbera | country=XSL
  en: Berbera
  ar: مدينة بربرة; بربرة
  ru: Бербера; Берберы; Бербере; Берберу; Берберой
  zh: 柏培拉
  fr: Berbera
  es: Berbera
Kismayo | country=SOM
  en: Kismayo
  ar: كيسمايو
  ru: Кисмайо
  zh: 基斯马尤
  fr: Kismayo
  es: Kismayo
Garowe | country=SOM
  en: Garowe
  ar: غاروي; جاروي
  ru: Гарове
  zh: 加罗韦
  fr: Garowe
  es: Garowe
Mombasa | country=KEN
  en: Mombasa
  ar: مومباسا
  ru: Момбаса; Момбасы; Момбасе; Момбасу; Момбасой
  zh: 蒙巴萨
  fr: Mombasa
  es: Mombasa
Kisumu | country=KEN
  en: Kisumu
  ar: كيسومو
  ru: Кисуму
  zh: 基苏木
  fr: Kisumu
  es: Kisumu
Arusha | country=TZA
  en: Arusha
  ar: أروشا
  ru: Аруша; Аруши; Аруше; Арушу; Арушей
  zh: 阿鲁沙
  fr: Arusha
  es: Arusha
Zanzibar | country=TZA
  en: Zanzibar
  ar: زنجبار
  ru: Занзибар; Занзибара; Занзибару; Занзибаром; Занзибаре
  zh: 桑给巴尔
  fr: Zanzibar
  es: Zanzíbar
Entebbe | country=UGA
  en: Entebbe
  ar: عنتيبي
  ru: Энтеббе
  zh: 恩德培
  fr: Entebbe
  es: Entebbe
Goma | country=COD
  en: Goma
  ar: غوما
  ru: Гома; Гомы; Гоме; Гому; Гомой
  zh: 戈马
  fr: Goma
  es: Goma
Bukavu | country=COD
  en: Bukavu
  ar: بوكافو
  ru: Букаву
  zh: 布卡武
  fr: Bukavu
  es: Bukavu
Lubumbashi | country=COD
  en: Lubumbashi
  ar: لوبومباشي
  ru: Лубумбаши
  zh: 卢本巴希
  fr: Lubumbashi
  es: Lubumbashi
Bunia | country=COD
  en: Bunia
  ar: بونيا
  ru: Буниа
  zh: 布尼亚
  fr: Bunia
  es: Bunia
Uvira | country=COD
  en: Uvira
  ar: أوفيرا
  ru: Увира; Увиры; Увире; Увиру; Увирой
  zh: 乌维拉
  fr: Uvira
  es: Uvira
Cabinda | country=AGO
  en: Cabinda
  ar: كابيندا
  ru: Кабинда; Кабинды; Кабинде; Кабинду; Кабиндой
  zh: 卡宾达
  fr: Cabinda
  es: Cabinda
Benguela | country=AGO
  en: Benguela
  ar: بنغيلا
  ru: Бенгела; Бенгелы; Бенгеле; Бенгелу; Бенгелой
  zh: 本格拉
  fr: Benguela
  es: Benguela
Lobito | country=AGO
  en: Lobito
  ar: لوبيتو
  ru: Лобиту
  zh: 洛比托
  fr: Lobito
  es: Lobito
Livingstone | country=ZMB ambiguous
  en: Livingstone
  ar: ليفينغستون
  ru: Ливингстон; Ливингстона; Ливингстону; Ливингстоном; Ливингстоне
  zh: 利文斯通
  fr: Livingstone
  es: Livingstone
Victoria Falls | country=ZWE
  en: Victoria Falls
  ar: شلالات فيكتوريا
  ru: Виктория-Фолс; Виктория-Фолса; Виктория-Фолсу; Виктория-Фолсом; Виктория-Фолсе
  zh: 维多利亚瀑布城; 维多利亚瀑布
  fr: Victoria Falls
  es: Cataratas Victoria
Bulawayo | country=ZWE
  en: Bulawayo
  ar: بولاوايو
  ru: Булавайо
  zh: 布拉瓦约
  fr: Bulawayo
  es: Bulawayo
Durban | country=ZAF
  en: Durban
  ar: ديربان; دوربان
  ru: Дурбан; Дурбана; Дурбану; Дурбаном; Дурбане
  zh: 德班
  fr: Durban
  es: Durban
Sandton | country=ZAF
  en: Sandton
  ar: ساندتون
  ru: Сандтон; Сандтона; Сандтону; Сандтоном; Сандтоне
  zh: 桑顿
  fr: Sandton
  es: Sandton
Bloemfontein | country=ZAF
  en: Bloemfontein
  ar: بلومفونتين
  ru: Блумфонтейн; Блумфонтейна; Блумфонтейну; Блумфонтейном; Блумфонтейне
  zh: 布隆方丹
  fr: Bloemfontein
  es: Bloemfontein
Beira | country=MOZ
  en: Beira
  ar: بيرا
  ru: Бейра; Бейры; Бейре; Бейру; Бейрой
  zh: 贝拉市
  fr: Beira
  es: Beira
Douala | country=CMR
  en: Douala
  ar: دوالا
  ru: Дуала; Дуалы; Дуале; Дуалу; Дуалой
  zh: 杜阿拉
  fr: Douala
  es: Duala
Kano | country=NGA
  en: Kano
  ar: كانو
  ru: Кано
  zh: 卡诺
  fr: Kano
  es: Kano
Maiduguri | country=NGA
  en: Maiduguri
  ar: مايدوغوري
  ru: Майдугури
  zh: 迈杜古里
  fr: Maiduguri
  es: Maiduguri
Port Harcourt | country=NGA
  en: Port Harcourt
  ar: بورت هاركورت
  ru: Порт-Харкорт; Порт-Харкорта; Порт-Харкорту; Порт-Харкортом; Порт-Харкорте
  zh: 哈科特港
  fr: Port Harcourt
  es: Port Harcourt
Kumasi | country=GHA
  en: Kumasi
  ar: كوماسي
  ru: Кумаси
  zh: 库马西
  fr: Kumasi
  es: Kumasi
Timbuktu | country=MLI
  en: Timbuktu
  ar: تمبكتو; تومبوكتو
  ru: Тимбукту
  zh: 廷巴克图; 通布图
  fr: Tombouctou
  es: Tombuctú
Gao | country=MLI
  en: Gao
  ar: غاو
  ru: Гао
  zh: 加奥市
  fr: Gao
  es: Gao
Kidal | country=MLI
  en: Kidal
  ar: كيدال
  ru: Кидаль; Кидаля; Кидалю; Кидалем; Кидале
  zh: 基达尔
  fr: Kidal
  es: Kidal
Agadez | country=NER
  en: Agadez
  ar: أغاديز
  ru: Агадес; Агадеса; Агадесу; Агадесом; Агадесе
  zh: 阿加德兹
  fr: Agadez
  es: Agadez
Diamniadio | country=SEN
  en: Diamniadio
  ar: ديامنياديو
  ru: Диамниадио
  zh: 贾姆尼亚久
  fr: Diamniadio
  es: Diamniadio
# Europe
New York | country=USA assembly
  en: New York; New York City
  ar: نيويورك
  ru: Нью-Йорк; Нью-Йорка; Нью-Йорку; Нью-Йорком; Нью-Йорке
  zh: 纽约
  fr: New York; New York City
  es: Nueva York
Geneva | country=CHE assembly
  en: Geneva
  ar: جنيف
  ru: Женева; Женевы; Женеве; Женеву; Женевой
  zh: 日内瓦
  fr: Genève
  es: Ginebra
Zurich | country=CHE
  en: Zurich
  ar: زيورخ; زيوريخ; زوريخ
  ru: Цюрих; Цюриха; Цюриху; Цюрихом; Цюрихе
  zh: 苏黎世
  fr: Zurich
  es: Zúrich
Davos | country=CHE
  en: Davos
  ar: دافوس
  ru: Давос; Давоса; Давосу; Давосом; Давосе
  zh: 达沃斯
  fr: Davos
  es: Davos
Basel | country=CHE
  en: Basel
  ar: بازل
  ru: Базель; Базеля; Базелю; Базелем; Базеле
  zh: 巴塞尔
  fr: Bâle
  es: Basilea
Lausanne | country=CHE
  en: Lausanne
  ar: لوزان
  ru: Лозанна; Лозанны; Лозанне; Лозанну; Лозанной
  zh: 洛桑
  fr: Lausanne
  es: Lausana
Lugano | country=CHE
  en: Lugano
  ar: لوغانو
  ru: Лугано
  zh: 卢加诺
  fr: Lugano
  es: Lugano
Montreux | country=CHE
  en: Montreux
  ar: مونترو
  ru: Монтрё; Монтре
  zh: 蒙特勒
  fr: Montreux
  es: Montreux
Bürgenstock | country=CHE
  en: Bürgenstock; Buergenstock; Burgenstock
  ar: بورغنشتوك; بورغنستوك
  ru: Бюргеншток; Бюргенштока; Бюргенштоку; Бюргенштоком; Бюргенштоке
  zh: 比尔根施托克
  fr: Bürgenstock; Buergenstock; Burgenstock
  es: Bürgenstock; Buergenstock; Burgenstock
Munich | country=DEU
  en: Munich
  ar: ميونخ; ميونيخ
  ru: Мюнхен; Мюнхена; Мюнхену; Мюнхеном; Мюнхене
  zh: 慕尼黑
  fr: Munich
  es: Múnich
Hamburg | country=DEU
  en: Hamburg
  ar: هامبورغ
  ru: Гамбург; Гамбурга; Гамбургу; Гамбургом; Гамбурге
  zh: 汉堡
  fr: Hambourg
  es: Hamburgo
Frankfurt | country=DEU
  en: Frankfurt
  ar: فرانكفورت
  ru: Франкфурт; Франкфурта; Франкфурту; Франкфуртом; Франкфурте; Франкфурт-на-Майне; Франкфурта-на-Майне; Франкфурте-на-Майне
  zh: 法兰克福
  fr: Francfort
  es: Fráncfort
Bonn | country=DEU
  en: Bonn
  ar: بون
  ru: Бонн; Бонна; Бонну; Бонном; Бонне
  zh: 波恩
  fr: Bonn
  es: Bonn
Dresden | country=DEU
  en: Dresden
  ar: درسدن; دريسدن
  ru: Дрезден; Дрездена; Дрездену; Дрезденом; Дрездене
  zh: 德累斯顿
  fr: Dresde
  es: Dresde
Leipzig | country=DEU
  en: Leipzig
  ar: لايبزيغ
  ru: Лейпциг; Лейпцига; Лейпцигу; Лейпцигом; Лейпциге
  zh: 莱比锡
  fr: Leipzig
  es: Leipzig
Cologne | country=DEU
  en: Cologne
  ar: كولونيا; كولن
  ru: Кельн; Кельна; Кельну; Кельном; Кельне
  zh: 科隆
  fr: Cologne
  es: Cologne
Stuttgart | country=DEU
  en: Stuttgart
  ar: شتوتغارت
  ru: Штутгарт; Штутгарта; Штутгарту; Штутгартом; Штутгарте
  zh: 斯图加特
  fr: Stuttgart
  es: Stuttgart
Düsseldorf | country=DEU
  en: Düsseldorf; Dusseldorf
  ar: دوسلدورف
  ru: Дюссельдорф; Дюссельдорфа; Дюссельдорфу; Дюссельдорфом; Дюссельдорфе
  zh: 杜塞尔多夫
  fr: Düsseldorf; Dusseldorf
  es: Düsseldorf; Dusseldorf
Hanover | country=DEU
  en: Hanover
  ar: هانوفر
  ru: Ганновер; Ганновера; Ганноверу; Ганновером; Ганновере
  zh: 汉诺威
  fr: Hanovre
  es: Hannover
Elmau | country=DEU
  en: Elmau
  ar: إلماو
  ru: Эльмау
  zh: 埃尔毛
  fr: Elmau
  es: Elmau
Ramstein | country=DEU
  en: Ramstein
  ar: رامشتاين; رامشتين
  ru: Рамштайн; Рамштайна; Рамштайну; Рамштайном; Рамштайне
  zh: 拉姆施泰因; 拉姆斯坦
  fr: Ramstein
  es: Ramstein
Meseberg | country=DEU
  en: Meseberg
  ar: ميسبرغ
  ru: Мезеберг; Мезеберга; Мезебергу; Мезебергом; Мезеберге
  zh: 梅泽贝格
  fr: Meseberg
  es: Meseberg
Wiesbaden | country=DEU
  en: Wiesbaden
  ar: فيسبادن
  ru: Висбаден; Висбадена; Висбадену; Висбаденом; Висбадене
  zh: 威斯巴登
  fr: Wiesbaden
  es: Wiesbaden
Strasbourg | country=FRA
  en: Strasbourg
  ar: ستراسبورغ; ستراسبورج
  ru: Страсбург; Страсбурга; Страсбургу; Страсбургом; Страсбурге
  zh: 斯特拉斯堡
  fr: Strasbourg
  es: Estrasburgo
Marseille | country=FRA
  en: Marseille; Marseilles
  ar: مرسيليا; مارسيليا
  ru: Марсель; Марселя; Марселю; Марселем; Марселе
  zh: 马赛
  fr: Marseille; Marseilles
  es: Marsella
Lyon | country=FRA
  en: Lyon
  ar: ليون
  ru: Лион; Лиона; Лиону; Лионом; Лионе
  zh: 里昂
  fr: Lyon
  es: Lyon
Nice | country=FRA ambiguous
  en: Nice
  ar: مدينة نيس
  ru: Ницца; Ниццы; Ницце; Ниццу; Ниццей
  zh: 尼斯
  fr: Nice
  es: Niza
Biarritz | country=FRA
  en: Biarritz
  ar: بياريتس
  ru: Биарриц; Биаррица; Биаррицу; Биаррицем; Биаррице
  zh: 比亚里茨
  fr: Biarritz
  es: Biarritz
Versailles | country=FRA
  en: Versailles
  ar: فرساي; قصر فرساي
  ru: Версаль; Версаля; Версалю; Версалем; Версале
  zh: 凡尔赛
  fr: Versailles
  es: Versalles
Cannes | country=FRA
  en: Cannes
  ar: كان الفرنسية; مدينة كان
  ru: Канны; Канн; Каннах
  zh: 戛纳
  fr: Cannes
  es: Cannes
Toulouse | country=FRA
  en: Toulouse
  ar: تولوز
  ru: Тулуза; Тулузы; Тулузе; Тулузу; Тулузой
  zh: 图卢兹
  fr: Toulouse
  es: Toulouse
Bordeaux | country=FRA
  en: Bordeaux
  ar: بوردو
  ru: Бордо
  zh: 波尔多
  fr: Bordeaux
  es: Burdeos
Evian | country=FRA
  en: Evian; Évian
  ar: إيفيان
  ru: Эвиан; Эвиана; Эвиану; Эвианом; Эвиане
  zh: 埃维昂
  fr: Évian; Evian
  es: Evian
Fort de Bregancon | country=FRA
  en: Fort de Bregancon; Fort de Brégançon
  ar: حصن بريغانسون
  ru: Форт-Брегансон; Форт-Брегансона; Форт-Брегансону; Форт-Брегансоном; Форт-Брегансоне
  zh: 布雷冈松堡
  fr: fort de Brégançon
  es: Fort de Brégançon
Nantes | country=FRA
  en: Nantes
  ar: نانت
  ru: Нант; Нанта; Нанту; Нантом; Нанте
  zh: 南特
  fr: Nantes
  es: Nantes
Calais | country=FRA
  en: Calais
  ar: كاليه
  ru: Кале
  zh: 加来
  fr: Calais
  es: Calais
Nouméa | country=NCL
  en: Nouméa; Noumea
  ar: نوميا
  ru: Нумеа
  zh: 努美阿
  fr: Nouméa; Noumea
  es: Numea
Edinburgh | country=GBR
  en: Edinburgh
  ar: إدنبرة; أدنبرة
  ru: Эдинбург; Эдинбурга; Эдинбургу; Эдинбургом; Эдинбурге
  zh: 爱丁堡
  fr: Edimbourg
  es: Edimburgo
Glasgow | country=GBR
  en: Glasgow
  ar: غلاسكو; غلاسغو
  ru: Глазго
  zh: 格拉斯哥
  fr: Glasgow
  es: Glasgow
Manchester | country=GBR
  en: Manchester
  ar: مانشستر
  ru: Манчестер; Манчестера; Манчестеру; Манчестером; Манчестере
  zh: 曼彻斯特
  fr: Manchester
  es: Mánchester
Birmingham | country=GBR
  en: Birmingham
  ar: برمنغهام
  ru: Бирмингем; Бирмингема; Бирмингему; Бирмингемом; Бирмингеме
  zh: 伯明翰
  fr: Birmingham
  es: Birmingham
Belfast | country=GBR
  en: Belfast
  ar: بلفاست
  ru: Белфаст; Белфаста; Белфасту; Белфастом; Белфасте
  zh: 贝尔法斯特
  fr: Belfast
  es: Belfast
Oxford | country=GBR
  en: Oxford
  ar: أكسفورد
  ru: Оксфорд; Оксфорда; Оксфорду; Оксфордом; Оксфорде
  zh: 牛津
  fr: Oxford
  es: Oxford
Windsor | country=GBR
  en: Windsor
  ar: وندسور
  ru: Виндзор; Виндзора; Виндзору; Виндзором; Виндзоре
  zh: 温莎
  fr: Windsor
  es: Windsor
Bletchley Park | country=GBR
  en: Bletchley Park
  ar: بلتشلي بارك
  ru: Блетчли-парк; Блетчли-парка; Блетчли-парку; Блетчли-парком; Блетчли-парке; Блетчли-Парке
  zh: 布莱奇利园
  fr: Bletchley Park
  es: Bletchley Park
Chequers | country=GBR
  en: Chequers
  ar: تشيكرز
  ru: Чекерс; Чекерса; Чекерсу; Чекерсом; Чекерсе
  zh: 契克斯
  fr: Chequers
  es: Chequers
Milan | country=ITA
  en: Milan
  ar: ميلانو
  ru: Милан; Милана; Милану; Миланом; Милане
  zh: 米兰
  fr: Milan
  es: Milán
Venice | country=ITA
  en: Venice
  ar: البندقية; فينيسيا
  ru: Венеция; Венеции; Венецию; Венецией
  zh: 威尼斯
  fr: Venise
  es: Venecia
Naples | country=ITA
  en: Naples
  ar: نابولي
  ru: Неаполь; Неаполя; Неаполю; Неаполем; Неаполе
  zh: 那不勒斯
  fr: Naples
  es: Nápoles
Florence | country=ITA ambiguous
  en: Florence
  ar: فلورنسا
  ru: Флоренция; Флоренции; Флоренцию; Флоренцией
  zh: 佛罗伦萨
  fr: Florence
  es: Florencia
Turin | country=ITA
  en: Turin
  ar: تورينو
  ru: Турин; Турина; Турину; Турином; Турине
  zh: 都灵
  fr: Turin
  es: Turín
Palermo | country=ITA
  en: Palermo
  ar: باليرمو
  ru: Палермо
  zh: 巴勒莫
  fr: Palermo
  es: Palermo
Trieste | country=ITA
  en: Trieste
  ar: ترييستي
  ru: Триест; Триеста; Триесту; Триестом; Триесте
  zh: 的里雅斯特
  fr: Trieste
  es: Trieste
Bari | country=ITA
  en: Bari
  ar: باري
  ru: Бари
  zh: 巴里市
  fr: Bari
  es: Bari
Fasano | country=ITA
  en: Fasano
  ar: فازانو
  ru: Фазано
  zh: 法萨诺
  fr: Fasano
  es: Fasano
Borgo Egnazia | country=ITA
  en: Borgo Egnazia
  ar: بورغو إغناتسيا
  ru: Борго-Эньяция; Борго-Эньяции; Борго-Эньяцию; Борго-Эньяцией
  zh: 博尔戈埃尼亚齐亚
  fr: Borgo Egnazia
  es: Borgo Egnazia
Capri | country=ITA
  en: Capri
  ar: كابري
  ru: Капри
  zh: 卡普里; 卡普里岛
  fr: Capri
  es: Capri
Taormina | country=ITA
  en: Taormina
  ar: تاورمينا
  ru: Таормина; Таормины; Таормине; Таормину; Таорминой
  zh: 陶尔米纳
  fr: Taormina
  es: Taormina
L'Aquila | country=ITA
  en: L'Aquila
  ar: لاكويلا
  ru: Л'Акуила; Л'Акуилы; Л'Акуиле; Л'Акуилу; Л'Акуилой
  zh: 拉奎拉
  fr: L'Aquila
  es: L'Aquila
Lampedusa | country=ITA
  en: Lampedusa
  ar: لامبيدوزا
  ru: Лампедуза; Лампедузы; Лампедузе; Лампедузу; Лампедузой
  zh: 兰佩杜萨
  fr: Lampedusa
  es: Lampedusa
Fiuggi | country=ITA
  en: Fiuggi
  ar: فيوجي
  ru: Фьюджи
  zh: 菲乌吉
  fr: Fiuggi
  es: Fiuggi
Pescara | country=ITA
  en: Pescara
  ar: بيسكارا
  ru: Пескара; Пескары; Пескаре; Пескару; Пескарой
  zh: 佩斯卡拉
  fr: Pescara
  es: Pescara
Barcelona | country=ESP
  en: Barcelona
  ar: برشلونة
  ru: Барселона; Барселоны; Барселоне; Барселону; Барселоной
  zh: 巴塞罗那
  fr: Barcelone
  es: Barcelona
Seville | country=ESP
  en: Seville
  ar: إشبيلية
  ru: Севилья; Севильи; Севилье; Севилью; Севильей
  zh: 塞维利亚
  fr: Séville
  es: Sevilla
Granada | country=ESP ambiguous
  en: Granada
  ar: غرناطة
  ru: Гранада; Гранады; Гранаде; Гранаду; Гранадой
  zh: 格拉纳达
  fr: Granada
  es: Granada
Valencia | country=ESP
  en: Valencia
  ar: بلنسية; فالنسيا
  ru: Валенсия; Валенсии; Валенсию; Валенсией
  zh: 巴伦西亚; 瓦伦西亚
  fr: Valencia
  es: Valencia
Malaga | country=ESP
  en: Malaga; Málaga
  ar: مالقة; ملقة
  ru: Малага; Малаги; Малаге; Малагу; Малагой
  zh: 马拉加
  fr: Malaga; Málaga
  es: Málaga
Bilbao | country=ESP
  en: Bilbao
  ar: بلباو
  ru: Бильбао
  zh: 毕尔巴鄂
  fr: Bilbao
  es: Bilbao
Ceuta | country=ESP
  en: Ceuta
  ar: سبتة
  ru: Сеута; Сеуты; Сеуте; Сеуту; Сеутой
  zh: 休达
  fr: Ceuta
  es: Ceuta
Melilla | country=ESP
  en: Melilla
  ar: مليلية
  ru: Мелилья; Мелильи; Мелилье; Мелилью; Мелильей
  zh: 梅利利亚
  fr: Melilla
  es: Melilla
Cordoba | ambiguous
  en: Cordoba; Córdoba
  ar: قرطبة
  ru: Кордова; Кордовы; Кордове; Кордову; Кордовой
  zh: 科尔多瓦
  fr: Cordoba; Córdoba
  es: Córdoba
Porto | country=PRT
  en: Porto
  ar: بورتو
  ru: Порту
  zh: 波尔图
  fr: Porto
  es: Oporto
Rotterdam | country=NLD
  en: Rotterdam
  ar: روتردام
  ru: Роттердам; Роттердама; Роттердаму; Роттердамом; Роттердаме
  zh: 鹿特丹
  fr: Rotterdam
  es: Róterdam
Maastricht | country=NLD
  en: Maastricht
  ar: ماستريخت
  ru: Маастрихт; Маастрихта; Маастрихту; Маастрихтом; Маастрихте
  zh: 马斯特里赫特
  fr: Maastricht
  es: Maastricht
Antwerp | country=BEL
  en: Antwerp
  ar: أنتويرب; أنفير
  ru: Антверпен; Антверпена; Антверпену; Антверпеном; Антверпене
  zh: 安特卫普
  fr: Anvers
  es: Amberes
Bruges | country=BEL
  en: Bruges
  ru: Брюгге
  zh: 布鲁日
  fr: Bruges
  es: Bruges
Ghent | country=BEL
  en: Ghent
  ar: مدينة غنت
  ru: Гент; Гента; Генту; Гентом; Генте
  zh: 根特
  fr: Gand
  es: Gante
Salzburg | country=AUT
  en: Salzburg
  ar: سالزبورغ
  ru: Зальцбург; Зальцбурга; Зальцбургу; Зальцбургом; Зальцбурге
  zh: 萨尔茨堡
  fr: Salzbourg
  es: Salzburgo
Graz | country=AUT
  en: Graz
  ar: غراتس
  ru: Грац; Граца; Грацу; Грацем; Граце
  zh: 格拉茨
  fr: Graz
  es: Graz
Innsbruck | country=AUT
  en: Innsbruck
  ar: إنسبروك
  ru: Инсбрук; Инсбрука; Инсбруку; Инсбруком; Инсбруке
  zh: 因斯布鲁克
  fr: Innsbruck
  es: Innsbruck
Gdansk | country=POL
  en: Gdansk; Gdańsk
  ar: غدانسك
  ru: Гданьск; Гданьска; Гданьску; Гданьском; Гданьске
  zh: 格但斯克
  fr: Gdansk; Gdańsk
  es: Gdansk; Gdańsk
Krakow | country=POL
  en: Krakow; Cracow; Kraków
  ar: كراكوف
  ru: Краков; Кракова; Кракову; Краковом; Кракове
  zh: 克拉科夫
  fr: Cracovie
  es: Cracovia
Rzeszow | country=POL
  en: Rzeszow; Rzeszów
  ar: جيشوف
  ru: Жешув; Жешува; Жешуву; Жешувом; Жешуве
  zh: 热舒夫
  fr: Rzeszow; Rzeszów
  es: Rzeszow; Rzeszów
Lublin | country=POL
  en: Lublin
  ar: لوبلين
  ru: Люблин; Люблина; Люблину; Люблином; Люблине
  zh: 卢布林
  fr: Lublin
  es: Lublin
Poznan | country=POL
  en: Poznan; Poznań
  ar: بوزنان
  ru: Познань; Познани; Познанью
  zh: 波兹南
  fr: Poznan; Poznań
  es: Poznan; Poznań
Wroclaw | country=POL
  en: Wroclaw; Wrocław
  ar: فروتسواف
  ru: Вроцлав; Вроцлава; Вроцлаву; Вроцлавом; Вроцлаве
  zh: 弗罗茨瓦夫
  fr: Wroclaw; Wrocław
  es: Breslavia
Lodz | country=POL
  en: Lodz; Łódź
  ar: لودز
  ru: Лодзь; Лодзи; Лодзью
  zh: 罗兹
  fr: Lodz; Łódź
  es: Lodz; Łódź
Auschwitz | country=POL
  en: Auschwitz
  ar: أوشفيتز; أوشفيتس
  ru: Освенцим; Освенцима; Освенциму; Освенцимом; Освенциме
  zh: 奥斯威辛
  fr: Auschwitz
  es: Auschwitz
Brno | country=CZE
  en: Brno
  ar: برنو
  ru: Брно
  zh: 布尔诺
  fr: Brno
  es: Brno
Kosice | country=SVK
  en: Kosice; Košice
  ar: كوشيتسه
  ru: Кошице
  zh: 科希策
  fr: Kosice; Košice
  es: Kosice; Košice
Debrecen | country=HUN
  en: Debrecen
  ar: ديبريتسن
  ru: Дебрецен; Дебрецена; Дебрецену; Дебреценом; Дебрецене
  zh: 德布勒森
  fr: Debrecen
  es: Debrecen
Szeged | country=HUN
  en: Szeged
  ar: سيجد
  ru: Сегед; Сегеда; Сегеду; Сегедом; Сегеде
  zh: 塞格德
  fr: Szeged
  es: Szeged
Brasov | country=ROU
  en: Brasov
  ar: براشوف
  ru: Брашов; Брашова; Брашову; Брашовом; Брашове
  zh: 布拉索夫
  fr: Brasov
  es: Brasov
Constanta | country=ROU
  en: Constanta; Constanța
  ar: كونستانتسا
  ru: Констанца; Констанцы; Констанце; Констанцу; Констанцей
  zh: 康斯坦察
  fr: Constanta; Constanța
  es: Constanza
Varna | country=BGR
  en: Varna
  ar: فارنا
  ru: Варна; Варны; Варне; Варну; Варной
  zh: 瓦尔纳
  fr: Varna
  es: Varna
Plovdiv | country=BGR
  en: Plovdiv
  ar: بلوفديف
  ru: Пловдив; Пловдива; Пловдиву; Пловдивом; Пловдиве
  zh: 普罗夫迪夫
  fr: Plovdiv
  es: Plovdiv
Thessaloniki | country=GRC
  en: Thessaloniki
  ar: سالونيك; تسالونيكي
  ru: Салоники; Салоник; Салоникам; Салониками; Салониках
  zh: 塞萨洛尼基
  fr: Thessalonique
  es: Salónica; Tesalónica
Alexandroupolis | country=GRC
  en: Alexandroupolis
  ar: ألكسندروبوليس
  ru: Александруполис; Александруполиса; Александруполису; Александруполисом; Александруполисе
  zh: 亚历山德鲁波利斯
  fr: Alexandroupolis
  es: Alejandrópolis
Crete | country=GRC
  en: Crete
  ar: كريت; جزيرة كريت
  ru: Крит; Крита; Криту; Критом; Крите
  zh: 克里特岛
  fr: Crète
  es: Creta
Larnaca | country=CYP
  en: Larnaca
  ar: لارنكا
  ru: Ларнака; Ларнаки; Ларнаке; Ларнаку; Ларнакой
  zh: 拉纳卡
  fr: Larnaca
  es: Larnaca
Limassol | country=CYP
  en: Limassol
  ar: ليماسول
  ru: Лимасол; Лимасола; Лимасолу; Лимасолом; Лимасоле
  zh: 利马索尔
  fr: Limassol
  es: Limassol
Paphos | country=CYP
  en: Paphos
  ar: بافوس
  ru: Пафос; Пафоса; Пафосу; Пафосом; Пафосе
  zh: 帕福斯
  fr: Paphos
  es: Paphos
Crans-Montana | country=CHE
  en: Crans-Montana
  ar: كران مونتانا
  ru: Кран-Монтана; Кран-Монтаны; Кран-Монтане; Кран-Монтану; Кран-Монтаной
  zh: 克朗蒙塔纳
  fr: Crans-Montana
  es: Crans-Montana
Dubrovnik | country=HRV
  en: Dubrovnik
  ar: دوبروفنيك
  ru: Дубровник; Дубровника; Дубровнику; Дубровником; Дубровнике
  zh: 杜布罗夫尼克
  fr: Dubrovnik
  es: Dubrovnik
Banja Luka | country=BIH
  en: Banja Luka
  ar: بانيا لوكا
  ru: Баня-Лука; Баня-Луки; Баня-Луке; Баня-Луку; Баня-Лукой
  zh: 巴尼亚卢卡
  fr: Banja Luka
  es: Banja Luka
Mostar | country=BIH
  en: Mostar
  ar: موستار
  ru: Мостар; Мостара; Мостару; Мостаром; Мостаре
  zh: 莫斯塔尔
  fr: Mostar
  es: Mostar
Srebrenica | country=BIH
  en: Srebrenica
  ar: سربرنيتسا; سريبرينيتسا
  ru: Сребреница; Сребреницы; Сребренице; Сребреницу; Сребреницей
  zh: 斯雷布雷尼察
  fr: Srebrenica
  es: Srebrenica
Novi Sad | country=SRB
  en: Novi Sad
  ar: نوفي ساد
  ru: Нови-Сад; Нови-Сада; Нови-Саду; Нови-Садом; Нови-Саде
  zh: 诺维萨德
  fr: Novi Sad
  es: Novi Sad
Nis | country=SRB ambiguous
  en: Nis; Niš
  ar: مدينة نيش
  ru: Ниш; Ниша; Нишу; Нишем; Нише
  zh: 尼什市
  fr: Nis; Niš
  es: Nis; Niš
Ohrid | country=MKD
  en: Ohrid
  ar: أوهريد
  ru: Охрид; Охрида; Охриду; Охридом; Охриде
  zh: 奥赫里德
  fr: Ohrid
  es: Ohrid
Mitrovica | country=XKX
  en: Mitrovica
  ar: ميتروفيتسا
  ru: Косовска-Митровица; Косовска-Митровицы; Косовска-Митровице; Косовска-Митровицу; Косовска-Митровицей; Митровица; Митровицы; Митровице; Митровицу; Митровицей
  zh: 米特罗维察
  fr: Mitrovica
  es: Mitrovica
Durres | country=ALB
  en: Durres; Durrës
  ar: دوريس
  ru: Дуррес; Дурреса; Дурресу; Дурресом; Дурресе
  zh: 都拉斯
  fr: Durres; Durrës
  es: Durres; Durrës
Budva | country=MNE
  en: Budva
  ar: بودفا
  ru: Будва; Будвы; Будве; Будву; Будвой
  zh: 布德瓦
  fr: Budva
  es: Budva
Gothenburg | country=SWE
  en: Gothenburg
  ar: غوتنبرغ; يوتيبوري
  ru: Гетеборг; Гетеборга; Гетеборгу; Гетеборгом; Гетеборге
  zh: 哥德堡
  fr: Göteborg
  es: Gotemburgo
Malmö | country=SWE
  en: Malmö; Malmo
  ar: مالمو
  ru: Мальмё; Мальме
  zh: 马尔默
  fr: Malmö; Malmo
  es: Malmö; Malmo
Uppsala | country=SWE
  en: Uppsala
  ar: أوبسالا
  ru: Уппсала; Уппсалы; Уппсале; Уппсалу; Уппсалой
  zh: 乌普萨拉
  fr: Uppsala
  es: Upsala
Bergen | country=NOR
  en: Bergen
  ar: بيرغن
  ru: Берген; Бергена; Бергену; Бергеном; Бергене
  zh: 卑尔根
  fr: Bergen
  es: Bergen
Tromsø | country=NOR
  en: Tromsø; Tromso
  ar: ترومسو
  ru: Тромсё; Тромсе
  zh: 特罗姆瑟
  fr: Tromsø; Tromso
  es: Tromsø; Tromso
Tampere | country=FIN
  en: Tampere
  ar: تامبيري
  ru: Тампере
  zh: 坦佩雷
  fr: Tampere
  es: Tampere
Rovaniemi | country=FIN
  en: Rovaniemi
  ar: روفانييمي
  ru: Рованиеми
  zh: 罗瓦涅米
  fr: Rovaniemi
  es: Rovaniemi
Turku | country=FIN
  en: Turku
  ar: توركو
  ru: Турку
  zh: 图尔库
  fr: Turku
  es: Turku
Aarhus | country=DNK
  en: Aarhus
  ar: آرهوس
  ru: Орхус; Орхуса; Орхусу; Орхусом; Орхусе
  zh: 奥胡斯
  fr: Aarhus
  es: Aarhus
Tartu | country=EST
  en: Tartu
  ar: تارتو
  ru: Тарту
  zh: 塔尔图
  fr: Tartu
  es: Tartu
Kaunas | country=LTU
  en: Kaunas
  ar: كاوناس
  ru: Каунас; Каунаса; Каунасу; Каунасом; Каунасе
  zh: 考纳斯
  fr: Kaunas
  es: Kaunas
Klaipeda | country=LTU
  en: Klaipeda
  ar: كلايبيدا
  ru: Клайпеда; Клайпеды; Клайпеде; Клайпеду; Клайпедой
  zh: 克莱佩达
  fr: Klaipeda
  es: Klaipeda
Daugavpils | country=LVA
  en: Daugavpils
  ar: داوغافبيلس
  ru: Даугавпилс; Даугавпилса; Даугавпилсу; Даугавпилсом; Даугавпилсе
  zh: 陶格夫匹尔斯
  fr: Daugavpils
  es: Daugavpils
Balti | country=MDA
  en: Balti; Bălți
  ar: بالتسي
  ru: Бельцы; Бельцах
  zh: 伯尔兹
  fr: Balti; Bălți
  es: Balti; Bălți
Bulboaca | country=MDA
  en: Bulboaca
  ar: بولبواكا
  ru: Бульбоака; Бульбоаки; Бульбоаке; Бульбоаку; Бульбоакой
  zh: 布尔博阿卡
  fr: Bulboaca
  es: Bulboaca
Castel Gandolfo | country=ITA
  en: Castel Gandolfo
  ar: كاستل غاندولفو
  ru: Кастель-Гандольфо
  zh: 冈多菲堡
  fr: Castel Gandolfo
  es: Castel Gandolfo
# Americas
Camp David | country=USA
  en: Camp David
  ar: كامب ديفيد
  ru: Кэмп-Дэвид; Кэмп-Дэвида; Кэмп-Дэвиду; Кэмп-Дэвидом; Кэмп-Дэвиде
  zh: 戴维营
  fr: Camp David
  es: Camp David
Mar-a-Lago | country=USA
  en: Mar-a-Lago; Mar-A-Lago
  ar: مارالاغو; مار إيه لاغو; مار-إيه-لاغو; مار ألاغو
  ru: Мар-а-Лаго
  zh: 海湖庄园
  fr: Mar-a-Lago; Mar-A-Lago
  es: Mar-a-Lago; Mar-A-Lago
Palm Beach | country=USA
  en: Palm Beach
  ar: بالم بيتش
  ru: Палм-Бич; Палм-Бича; Палм-Бичу; Палм-Бичем; Палм-Биче
  zh: 棕榈滩
  fr: Palm Beach
  es: Palm Beach
Bedminster | country=USA
  en: Bedminster
  ar: بيدمينستر
  ru: Бедминстер; Бедминстера; Бедминстеру; Бедминстером; Бедминстере
  zh: 贝德明斯特
  fr: Bedminster
  es: Bedminster
Los Angeles | country=USA
  en: Los Angeles
  ar: لوس أنجلوس; لوس انجلوس; لوس أنجليس
  ru: Лос-Анджелес; Лос-Анджелеса; Лос-Анджелесу; Лос-Анджелесом; Лос-Анджелесе
  zh: 洛杉矶
  fr: Los Angeles
  es: Los Ángeles
San Francisco | country=USA
  en: San Francisco
  ar: سان فرانسيسكو
  ru: Сан-Франциско
  zh: 旧金山; 圣弗朗西斯科
  fr: San Francisco
  es: San Francisco
Chicago | country=USA
  en: Chicago
  ar: شيكاغو
  ru: Чикаго
  zh: 芝加哥
  fr: Chicago
  es: Chicago
Boston | country=USA
  en: Boston
  ar: بوسطن
  ru: Бостон; Бостона; Бостону; Бостоном; Бостоне
  zh: 波士顿
  fr: Boston
  es: Boston
Houston | country=USA ambiguous
  en: Houston
  ar: هيوستن
  ru: Хьюстон; Хьюстона; Хьюстону; Хьюстоном; Хьюстоне
  zh: 休斯敦; 休斯顿
  fr: Houston
  es: Houston
Miami | country=USA
  en: Miami
  ar: ميامي
  ru: Майами
  zh: 迈阿密
  fr: Miami
  es: Miami
Philadelphia | country=USA
  en: Philadelphia
  ar: فيلادلفيا
  ru: Филадельфия; Филадельфии; Филадельфию; Филадельфией
  zh: 费城
  fr: Philadelphie
  es: Filadelfia
Atlanta | country=USA
  en: Atlanta
  ar: أتلانتا
  ru: Атланта; Атланты; Атланте; Атланту; Атлантой
  zh: 亚特兰大
  fr: Atlanta
  es: Atlanta
Seattle | country=USA
  en: Seattle
  ar: سياتل
  ru: Сиэтл; Сиэтла; Сиэтлу; Сиэтлом; Сиэтле
  zh: 西雅图
  fr: Seattle
  es: Seattle
Dallas | country=USA
  en: Dallas
  ar: دالاس
  ru: Даллас; Далласа; Далласу; Далласом; Далласе
  zh: 达拉斯
  fr: Dallas
  es: Dallas
Detroit | country=USA
  en: Detroit
  ar: ديترويت
  ru: Детройт; Детройта; Детройту; Детройтом; Детройте
  zh: 底特律
  fr: Detroit
  es: Detroit
Denver | country=USA
  en: Denver
  ar: دنفر
  ru: Денвер; Денвера; Денверу; Денвером; Денвере
  zh: 丹佛
  fr: Denver
  es: Denver
Las Vegas | country=USA
  en: Las Vegas
  ar: لاس فيغاس
  ru: Лас-Вегас; Лас-Вегаса; Лас-Вегасу; Лас-Вегасом; Лас-Вегасе
  zh: 拉斯维加斯
  fr: Las Vegas
  es: Las Vegas
Honolulu | country=USA
  en: Honolulu
  ar: هونولولو
  ru: Гонолулу
  zh: 檀香山; 火奴鲁鲁
  fr: Honolulu
  es: Honolulu
Pearl Harbor | country=USA
  en: Pearl Harbor
  ar: بيرل هاربر; بيرل هاربور
  ru: Перл-Харбор; Перл-Харбора; Перл-Харбору; Перл-Харбором; Перл-Харборе
  zh: 珍珠港
  fr: Pearl Harbor
  es: Pearl Harbor
Anchorage | country=USA
  en: Anchorage
  ar: أنكوريج; أنكوراج
  ru: Анкоридж; Анкориджа; Анкориджу; Анкориджем; Анкоридже
  zh: 安克雷奇; 安克拉治
  fr: Anchorage
  es: Anchorage
San Diego | country=USA ambiguous
  en: San Diego
  ar: سان دييغو
  ru: Сан-Диего
  zh: 圣迭戈
  fr: San Diego
  es: San Diego
New Orleans | country=USA
  en: New Orleans
  ar: نيو أورلينز; نيو أورليانز
  ru: Новый Орлеан; Нового Орлеана; Новому Орлеану; Новым Орлеаном; Новом Орлеане
  zh: 新奥尔良
  fr: Nouvelle-Orléans
  es: Nueva Orleans
Baltimore | country=USA
  en: Baltimore
  ar: بالتيمور
  ru: Балтимор; Балтимора; Балтимору; Балтимором; Балтиморе
  zh: 巴尔的摩
  fr: Baltimore
  es: Baltimore
Pittsburgh | country=USA
  en: Pittsburgh
  ar: بيتسبرغ
  ru: Питтсбург; Питтсбурга; Питтсбургу; Питтсбургом; Питтсбурге
  zh: 匹兹堡
  fr: Pittsburgh
  es: Pittsburgh
Minneapolis | country=USA
  en: Minneapolis
  ar: مينيابوليس
  ru: Миннеаполис; Миннеаполиса; Миннеаполису; Миннеаполисом; Миннеаполисе
  zh: 明尼阿波利斯
  fr: Minneapolis
  es: Mineápolis
Dayton | country=USA
  en: Dayton
  ar: دايتون; ديتون
  ru: Дейтон; Дейтона; Дейтону; Дейтоном; Дейтоне
  zh: 代顿
  fr: Dayton
  es: Dayton
Wilmington | country=USA
  en: Wilmington
  ar: ويلمنغتون
  ru: Уилмингтон; Уилмингтона; Уилмингтону; Уилмингтоном; Уилмингтоне
  zh: 威尔明顿
  fr: Wilmington
  es: Wilmington
Rancho Mirage | country=USA
  en: Rancho Mirage
  ar: رانشو ميراج
  ru: Ранчо-Мираж; Ранчо-Миража; Ранчо-Миражу; Ранчо-Миражем; Ранчо-Мираже
  zh: 兰乔米拉奇
  fr: Rancho Mirage
  es: Rancho Mirage
Sunnylands | country=USA
  en: Sunnylands
  ar: صني لاندز
  ru: Саннилендс; Саннилендса; Саннилендсу; Саннилендсом; Саннилендсе
  zh: 阳光之乡; 安纳伯格庄园
  fr: Sunnylands
  es: Sunnylands
Woodside | country=USA
  en: Woodside
  ar: وودسايد
  ru: Вудсайд; Вудсайда; Вудсайду; Вудсайдом; Вудсайде
  zh: 伍德赛德
  fr: Woodside
  es: Woodside
Norfolk | country=USA
  en: Norfolk
  ar: نورفولك
  ru: Норфолк; Норфолка; Норфолку; Норфолком; Норфолке
  zh: 诺福克
  fr: Norfolk
  es: Norfolk
Guantanamo Bay | country=CUB
  en: Guantanamo Bay; Guantanamo
  ar: غوانتانامو; غوانتنامو
  ru: Гуантанамо
  zh: 关塔那摩
  fr: Guantanamo Bay; Guantanamo
  es: Guantánamo
Montreal | country=CAN
  en: Montreal
  ar: مونتريال
  ru: Монреаль; Монреаля; Монреалю; Монреалем; Монреале
  zh: 蒙特利尔
  fr: Montréal
  es: Montreal
Toronto | country=CAN
  en: Toronto
  ar: تورونتو
  ru: Торонто
  zh: 多伦多
  fr: Toronto
  es: Toronto
Vancouver | country=CAN
  en: Vancouver
  ar: فانكوفر
  ru: Ванкувер; Ванкувера; Ванкуверу; Ванкувером; Ванкувере
  zh: 温哥华
  fr: Vancouver
  es: Vancouver
Quebec City | country=CAN
  en: Quebec City; Quebec
  ar: كيبيك; كيبك
  ru: Квебек; Квебека; Квебеку; Квебеком; Квебеке
  zh: 魁北克; 魁北克城
  fr: Québec
  es: Quebec
Halifax | country=CAN
  en: Halifax
  ar: هاليفاكس
  ru: Галифакс; Галифакса; Галифаксу; Галифаксом; Галифаксе
  zh: 哈利法克斯
  fr: Halifax
  es: Halifax
Calgary | country=CAN
  en: Calgary
  ar: كالغاري
  ru: Калгари
  zh: 卡尔加里
  fr: Calgary
  es: Calgary
Kananaskis | country=CAN
  en: Kananaskis
  ar: كاناناسكيس
  ru: Кананаскис; Кананаскиса; Кананаскису; Кананаскисом; Кананаскисе
  zh: 卡纳纳斯基斯
  fr: Kananaskis
  es: Kananaskis
Charlevoix | country=CAN
  en: Charlevoix
  ar: شارلفوا
  ru: Шарлевуа
  zh: 沙勒瓦
  fr: Charlevoix
  es: Charlevoix
Iqaluit | country=CAN
  en: Iqaluit
  ar: إيكالويت
  ru: Икалуит; Икалуита; Икалуиту; Икалуитом; Икалуите
  zh: 伊卡卢伊特
  fr: Iqaluit
  es: Iqaluit
Cancun | country=MEX
  en: Cancun; Cancún
  ar: كانكون
  ru: Канкун; Канкуна; Канкуну; Канкуном; Канкуне
  zh: 坎昆
  fr: Cancun
  es: Cancún
Guadalajara | country=MEX
  en: Guadalajara
  ar: غوادالاخارا
  ru: Гвадалахара; Гвадалахары; Гвадалахаре; Гвадалахару; Гвадалахарой
  zh: 瓜达拉哈拉
  fr: Guadalajara
  es: Guadalajara
Monterrey | country=MEX
  en: Monterrey
  ar: مونتيري
  ru: Монтеррей; Монтеррея; Монтеррею; Монтерреем; Монтеррее
  zh: 蒙特雷
  fr: Monterrey
  es: Monterrey
Tijuana | country=MEX
  en: Tijuana
  ar: تيخوانا
  ru: Тихуана; Тихуаны; Тихуане; Тихуану; Тихуаной
  zh: 蒂华纳
  fr: Tijuana
  es: Tijuana
Los Cabos | country=MEX
  en: Los Cabos
  ar: لوس كابوس
  ru: Лос-Кабос; Лос-Кабоса; Лос-Кабосу; Лос-Кабосом; Лос-Кабосе
  zh: 洛斯卡沃斯
  fr: Los Cabos
  es: Los Cabos
Acapulco | country=MEX
  en: Acapulco
  ar: أكابولكو
  ru: Акапулько
  zh: 阿卡普尔科
  fr: Acapulco
  es: Acapulco
Santiago de Cuba | country=CUB
  en: Santiago de Cuba
  ar: سانتياغو دي كوبا
  ru: Сантьяго-де-Куба; Сантьяго-де-Кубы; Сантьяго-де-Кубе; Сантьяго-де-Кубу; Сантьяго-де-Кубой
  zh: 古巴圣地亚哥
  fr: Santiago de Cuba
  es: Santiago de Cuba
Cartagena | country=COL
  en: Cartagena
  ar: كارتاخينا
  ru: Картахена; Картахены; Картахене; Картахену; Картахеной
  zh: 卡塔赫纳
  fr: Carthagène
  es: Cartagena
Medellin | country=COL
  en: Medellin; Medellín
  ar: ميديلين
  ru: Медельин; Медельина; Медельину; Медельином; Медельине
  zh: 麦德林
  fr: Medellin; Medellín
  es: Medellín
Cali | country=COL
  en: Cali
  ar: كالي الكولومبية
  zh: 卡利市
  fr: Cali
  es: Cali
Santa Marta | country=COL
  en: Santa Marta
  ar: سانتا مارتا
  ru: Санта-Марта; Санта-Марты; Санта-Марте; Санта-Марту; Санта-Мартой
  zh: 圣玛尔塔
  fr: Santa Marta
  es: Santa Marta
Cucuta | country=COL
  en: Cucuta; Cúcuta
  ar: كوكوتا
  ru: Кукута; Кукуты; Кукуте; Кукуту; Кукутой
  zh: 库库塔
  fr: Cucuta; Cúcuta
  es: Cúcuta
Leticia | country=COL ambiguous
  en: Leticia
  ar: ليتيسيا
  ru: Летисия; Летисии; Летисию; Летисией
  zh: 莱蒂西亚
  fr: Leticia
  es: Leticia
Maracaibo | country=VEN
  en: Maracaibo
  ar: ماراكايبو
  ru: Маракайбо
  zh: 马拉开波
  fr: Maracaibo
  es: Maracaibo
Guayaquil | country=ECU
  en: Guayaquil
  ar: غواياكيل
  ru: Гуаякиль; Гуаякиля; Гуаякилю; Гуаякилем; Гуаякиле
  zh: 瓜亚基尔
  fr: Guayaquil
  es: Guayaquil
Cusco | country=PER
  en: Cusco
  ar: كوسكو
  ru: Куско
  zh: 库斯科
  fr: Cusco
  es: Cuzco
Chancay | country=PER
  en: Chancay
  ar: تشانكاي
  ru: Чанкай; Чанкая; Чанкаю; Чанкаем; Чанкае
  zh: 钱凯
  fr: Chancay
  es: Chancay
Santa Cruz | country=BOL ambiguous
  en: Santa Cruz
  ar: سانتا كروز
  ru: Санта-Крус; Санта-Круса; Санта-Крусу; Санта-Крусом; Санта-Крусе
  zh: 圣克鲁斯
  fr: Santa Cruz
  es: Santa Cruz; Santa Cruz de la Sierra
Cochabamba | country=BOL
  en: Cochabamba
  ar: كوتشابامبا
  ru: Кочабамба; Кочабамбы; Кочабамбе; Кочабамбу; Кочабамбой
  zh: 科恰班巴
  fr: Cochabamba
  es: Cochabamba
Rio de Janeiro | country=BRA
  en: Rio de Janeiro; Rio
  ar: ريو دي جانيرو; ريو
  ru: Рио-де-Жанейро
  zh: 里约热内卢; 里约
  fr: Rio de Janeiro; Rio
  es: Río de Janeiro
Sao Paulo | country=BRA
  en: Sao Paulo; São Paulo
  ar: ساو باولو
  ru: Сан-Паулу
  zh: 圣保罗
  fr: Sao Paulo; São Paulo
  es: Sao Paulo; São Paulo
Belem | country=BRA
  en: Belem; Belém
  ar: بيليم
  ru: Белен; Белена; Белену; Беленом; Белене
  zh: 贝伦
  fr: Belem; Belém
  es: Belém
Salvador | country=BRA ambiguous
  en: Salvador
  zh: 萨尔瓦多市
  fr: Salvador de Bahia
  es: Salvador de Bahía
Fortaleza | country=BRA
  en: Fortaleza
  ar: فورتاليزا
  ru: Форталеза; Форталезы; Форталезе; Форталезу; Форталезой
  zh: 福塔莱萨
  fr: Fortaleza
  es: Fortaleza
Foz do Iguacu | country=BRA
  en: Foz do Iguacu; Foz do Iguaçu
  ar: فوز دو إيغواسو
  ru: Фос-ду-Игуасу
  zh: 伊瓜苏; 福斯杜伊瓜苏
  fr: Foz do Iguacu; Foz do Iguaçu
  es: Foz de Iguazú
Manaus | country=BRA
  en: Manaus
  ar: ماناوس
  ru: Манаус; Манауса; Манаусу; Манаусом; Манаусе
  zh: 马瑙斯
  fr: Manaus
  es: Manaus
Valparaiso | country=CHL
  en: Valparaiso; Valparaíso
  ar: فالبارايسو
  ru: Вальпараисо
  zh: 瓦尔帕莱索
  fr: Valparaiso; Valparaíso
  es: Valparaíso
Mar del Plata | country=ARG
  en: Mar del Plata
  ar: مار ديل بلاتا
  ru: Мар-дель-Плата; Мар-дель-Платы; Мар-дель-Плате; Мар-дель-Плату; Мар-дель-Платой
  zh: 马德普拉塔
  fr: Mar del Plata
  es: Mar del Plata
Rosario | country=ARG ambiguous
  en: Rosario
  ar: روساريو
  ru: Росарио
  zh: 罗萨里奥
  fr: Rosario
  es: Rosario
Bariloche | country=ARG
  en: Bariloche
  ar: باريلوتشي
  ru: Барилоче
  zh: 巴里洛切
  fr: Bariloche
  es: Bariloche
Ushuaia | country=ARG
  en: Ushuaia
  ar: أوشوايا
  ru: Ушуая; Ушуаи; Ушуае; Ушуаю; Ушуаей
  zh: 乌斯怀亚
  fr: Ushuaia
  es: Ushuaia
Punta del Este | country=URY
  en: Punta del Este
  ar: بونتا ديل إستي
  ru: Пунта-дель-Эсте
  zh: 埃斯特角城
  fr: Punta del Este
  es: Punta del Este
Montego Bay | country=JAM
  en: Montego Bay
  ar: مونتيغو باي
  ru: Монтего-Бей
  zh: 蒙特哥贝
  fr: Montego Bay
  es: Montego Bay
San Juan | country=PRI ambiguous
  en: San Juan
  ar: سان خوان
  ru: Сан-Хуан; Сан-Хуана; Сан-Хуану; Сан-Хуаном; Сан-Хуане
  zh: 圣胡安
  fr: San Juan
  es: San Juan
Antigua Guatemala | country=GTM
  en: Antigua Guatemala
  ar: أنتيغوا غواتيمالا
  ru: Антигуа-Гватемала; Антигуа-Гватемалы; Антигуа-Гватемале; Антигуа-Гватемалу; Антигуа-Гватемалой
  zh: 安提瓜古城
  fr: Antigua Guatemala
  es: Antigua Guatemala
Port Stanley | country=FLK
  en: Port Stanley
  ar: بورت ستانلي
  ru: Порт-Стэнли
  zh: 斯坦利港
  fr: Port Stanley
  es: Puerto Argentino
# Oceania
Sydney | country=AUS
  en: Sydney
  ar: سيدني
  ru: Сидней; Сиднея; Сиднею; Сиднеем; Сиднее
  zh: 悉尼
  fr: Sydney
  es: Sídney
Melbourne | country=AUS
  en: Melbourne
  ar: ملبورن; ميلبورن
  ru: Мельбурн; Мельбурна; Мельбурну; Мельбурном; Мельбурне
  zh: 墨尔本
  fr: Melbourne
  es: Melbourne
Brisbane | country=AUS
  en: Brisbane
  ar: بريزبين; بريسبان
  ru: Брисбен; Брисбена; Брисбену; Брисбеном; Брисбене
  zh: 布里斯班
  fr: Brisbane
  es: Brisbane
Perth | country=AUS
  en: Perth
  ar: بيرث
  ru: Перт; Перта; Перту; Пертом; Перте
  zh: 珀斯
  fr: Perth
  es: Perth
Adelaide | country=AUS ambiguous
  en: Adelaide
  ar: أديلايد
  ru: Аделаида; Аделаиды; Аделаиде; Аделаиду; Аделаидой
  zh: 阿德莱德
  fr: Adélaïde
  es: Adelaida
Darwin | country=AUS ambiguous
  en: Darwin
  ar: داروين
  ru: Дарвин; Дарвина; Дарвину; Дарвином; Дарвине
  zh: 达尔文
  fr: Darwin
  es: Darwin
Hobart | country=AUS
  en: Hobart
  ar: هوبارت
  ru: Хобарт; Хобарта; Хобарту; Хобартом; Хобарте
  zh: 霍巴特
  fr: Hobart
  es: Hobart
Auckland | country=NZL
  en: Auckland
  ar: أوكلاند
  ru: Окленд; Окленда; Окленду; Оклендом; Окленде
  zh: 奥克兰
  fr: Auckland
  es: Auckland
Christchurch | country=NZL
  en: Christchurch
  ar: كرايستشيرش; كرايست تشيرش
  ru: Крайстчерч; Крайстчерча; Крайстчерчу; Крайстчерчем; Крайстчерче
  zh: 克赖斯特彻奇; 基督城
  fr: Christchurch
  es: Christchurch
Queenstown | country=NZL
  en: Queenstown
  ar: كوينزتاون
  ru: Куинстаун; Куинстауна; Куинстауну; Куинстауном; Куинстауне
  zh: 皇后镇
  fr: Queenstown
  es: Queenstown
Nadi | country=FJI
  en: Nadi
  ar: نادي الفيجية
  ru: Нади
  zh: 楠迪
  fr: Nadi
  es: Nadi
Rarotonga | country=COK
  en: Rarotonga
  ar: راروتونغا
  ru: Раротонга; Раротонги; Раротонге; Раротонгу; Раротонгой
  zh: 拉罗汤加
  fr: Rarotonga
  es: Rarotonga
Avarua | country=COK capital
  en: Avarua
  ar: أفاروا
  ru: Аваруа
  zh: 阿瓦鲁阿
  fr: Avarua
  es: Avarua
Alofi | country=NIU capital
  en: Alofi
  ar: ألوفي
  ru: Алофи
  zh: 阿洛菲
  fr: Alofi
  es: Alofi

# More places of the news: fronts and borders, harbours, summits, second cities.
Kramatorsk | country=UKR
  en: Kramatorsk
  ar: كراماتورسك
  ru: Краматорск; Краматорска; Краматорску; Краматорском; Краматорске
  zh: 克拉马托尔斯克
  fr: Kramatorsk
  es: Kramatorsk
Pokrovsk | country=UKR
  en: Pokrovsk
  ar: بوكروفسك
  ru: Покровск; Покровска; Покровску; Покровском; Покровске
  zh: 波克罗夫斯克
  fr: Pokrovsk
  es: Pokrovsk
Avdiivka | country=UKR
  en: Avdiivka
  ar: أفدييفكا
  ru: Авдеевка; Авдеевки; Авдеевке; Авдеевку; Авдеевкой
  zh: 阿夫迪夫卡
  fr: Avdiïvka
  es: Avdiivka
Kupiansk | country=UKR
  en: Kupiansk
  ar: كوبيانسك
  ru: Купянск; Купянска; Купянску; Купянском; Купянске
  zh: 库皮扬斯克
  fr: Koupiansk
  es: Kupiansk
Izium | country=UKR ambiguous
  en: Izium
  ar: إيزيوم
  ru: Изюм; Изюма; Изюму; Изюмом; Изюме
  zh: 伊久姆
  fr: Izioum
  es: Izium
Melitopol | country=UKR
  en: Melitopol
  ar: ميليتوبول
  ru: Мелитополь; Мелитополя; Мелитополю; Мелитополем; Мелитополе
  zh: 梅利托波尔
  fr: Melitopol
  es: Melitópol
Berdiansk | country=UKR
  en: Berdiansk
  ar: بيرديانسك
  ru: Бердянск; Бердянска; Бердянску; Бердянском; Бердянске
  zh: 别尔江斯克
  fr: Berdiansk
  es: Berdiansk
Mykolaiv | country=UKR
  en: Mykolaiv
  ar: ميكولايف
  ru: Николаев; Николаева; Николаеву; Николаевом; Николаеве
  zh: 尼古拉耶夫
  fr: Mykolaïv
  es: Mykolaiv
Kryvyi Rih | country=UKR
  en: Kryvyi Rih
  ar: كريفي ريه
  ru: Кривой Рог; Кривого Рога; Кривому Рогу; Кривым Рогом; Кривом Роге
  zh: 克里沃罗格
  fr: Kryvyï Rih
  es: Krivói Rog
Poltava | country=UKR
  en: Poltava
  ar: بولتافا
  ru: Полтава; Полтавы; Полтаве; Полтаву; Полтавой
  zh: 波尔塔瓦
  fr: Poltava
  es: Poltava
Uzhhorod | country=UKR
  en: Uzhhorod
  ar: أوجهورود
  ru: Ужгород; Ужгорода; Ужгороду; Ужгородом; Ужгороде
  zh: 乌日霍罗德
  fr: Oujhorod
  es: Úzhgorod
Ternopil | country=UKR
  en: Ternopil
  ar: تيرنوبيل
  ru: Тернополь; Тернополя; Тернополю; Тернополем; Тернополе
  zh: 捷尔诺波尔
  fr: Ternopil
  es: Ternópil
Vinnytsia | country=UKR
  en: Vinnytsia
  ar: فينيتسا
  ru: Винница; Винницы; Виннице; Винницу; Винницей
  zh: 文尼察
  fr: Vinnytsia
  es: Vínnytsia
Chernivtsi | country=UKR
  en: Chernivtsi
  ar: تشيرنيفتسي
  ru: Черновцы; Черновцов; Черновцам; Черновцами; Черновцах
  zh: 切尔诺夫策
  fr: Tchernivtsi
  es: Chernivtsi
Severodonetsk | country=UKR
  en: Severodonetsk
  ar: سيفيرودونيتسك
  ru: Северодонецк; Северодонецка; Северодонецку; Северодонецком; Северодонецке
  zh: 北顿涅茨克
  fr: Severodonetsk
  es: Severodonetsk
Sloviansk | country=UKR
  en: Sloviansk
  ar: سلوفيانسك
  ru: Славянск; Славянска; Славянску; Славянском; Славянске
  zh: 斯拉维扬斯克
  fr: Sloviansk
  es: Sloviansk
Enerhodar | country=UKR
  en: Enerhodar
  ar: إنرهودار
  ru: Энергодар; Энергодара; Энергодару; Энергодаром; Энергодаре
  zh: 埃涅尔戈达尔
  fr: Enerhodar
  es: Energodar
Samara | country=RUS ambiguous
  en: Samara
  ar: سامارا
  ru: Самара; Самары; Самаре; Самару; Самарой
  zh: 萨马拉
  fr: Samara
  es: Samara
Saratov | country=RUS
  en: Saratov
  ar: ساراتوف
  ru: Саратов; Саратова; Саратову; Саратовом; Саратове
  zh: 萨拉托夫
  fr: Saratov
  es: Sarátov
Perm | country=RUS ambiguous
  en: Perm
  ar: مدينة بيرم
  ru: Пермь; Перми; Пермью
  zh: 彼尔姆
  fr: Perm
  es: Perm
Chelyabinsk | country=RUS
  en: Chelyabinsk
  ar: تشيليابينسك
  ru: Челябинск; Челябинска; Челябинску; Челябинском; Челябинске
  zh: 车里雅宾斯克
  fr: Tcheliabinsk
  es: Cheliábinsk
Omsk | country=RUS
  en: Omsk
  ar: أومسك
  ru: Омск; Омска; Омску; Омском; Омске
  zh: 鄂木斯克
  fr: Omsk
  es: Omsk
Krasnoyarsk | country=RUS
  en: Krasnoyarsk
  ar: كراسنويارسك
  ru: Красноярск; Красноярска; Красноярску; Красноярском; Красноярске
  zh: 克拉斯诺亚尔斯克
  fr: Krasnoïarsk
  es: Krasnoyarsk
Krasnodar | country=RUS
  en: Krasnodar
  ar: كراسنودار
  ru: Краснодар; Краснодара; Краснодару; Краснодаром; Краснодаре
  zh: 克拉斯诺达尔
  fr: Krasnodar
  es: Krasnodar
Tver | country=RUS ambiguous
  en: Tver
  ar: تفير
  ru: Тверь; Твери; Тверью
  zh: 特维尔市
  fr: Tver
  es: Tver
Tula | country=RUS ambiguous
  en: Tula
  ar: تولا
  ru: Тула; Тулы; Туле; Тулу; Тулой
  zh: 图拉市
  fr: Toula
  es: Tula
Tyumen | country=RUS
  en: Tyumen
  ar: تيومين
  ru: Тюмень; Тюмени; Тюменью
  zh: 秋明
  fr: Tioumen
  es: Tiumén
Yaroslavl | country=RUS
  en: Yaroslavl
  ar: ياروسلافل
  ru: Ярославль; Ярославля; Ярославлю; Ярославлем; Ярославле
  zh: 雅罗斯拉夫尔
  fr: Iaroslavl
  es: Yaroslavl
Arkhangelsk | country=RUS
  en: Arkhangelsk
  ar: أرخانغلسك
  ru: Архангельск; Архангельска; Архангельску; Архангельском; Архангельске
  zh: 阿尔汉格尔斯克
  fr: Arkhangelsk
  es: Arcángel
Novorossiysk | country=RUS
  en: Novorossiysk
  ar: نوفوروسيسك
  ru: Новороссийск; Новороссийска; Новороссийску; Новороссийском; Новороссийске
  zh: 新罗西斯克
  fr: Novorossiïsk
  es: Novorosíisk
Vladikavkaz | country=RUS
  en: Vladikavkaz
  ar: فلاديقوقاز
  ru: Владикавказ; Владикавказа; Владикавказу; Владикавказом; Владикавказе
  zh: 弗拉季高加索
  fr: Vladikavkaz
  es: Vladikavkaz
Orenburg | country=RUS
  en: Orenburg
  ar: أورينبورغ
  ru: Оренбург; Оренбурга; Оренбургу; Оренбургом; Оренбурге
  zh: 奥伦堡
  fr: Orenbourg
  es: Oremburgo
Petropavlovsk-Kamchatsky | country=RUS
  en: Petropavlovsk-Kamchatsky
  ar: بيتروبافلوفسك كامتشاتسكي
  ru: Петропавловск-Камчатский; Петропавловска-Камчатского; Петропавловску-Камчатскому; Петропавловском-Камчатским; Петропавловске-Камчатском
  zh: 堪察加彼得罗巴甫洛夫斯克
  fr: Petropavlovsk-Kamtchatski
  es: Petropávlovsk-Kamchatski
Yuzhno-Sakhalinsk | country=RUS
  en: Yuzhno-Sakhalinsk
  ar: يوجنو ساخالينسك
  ru: Южно-Сахалинск; Южно-Сахалинска; Южно-Сахалинску; Южно-Сахалинском; Южно-Сахалинске
  zh: 南萨哈林斯克
  fr: Ioujno-Sakhalinsk
  es: Yuzhno-Sajalinsk
Blagoveshchensk | country=RUS
  en: Blagoveshchensk
  ar: بلاغوفيشتشينسك
  ru: Благовещенск; Благовещенска; Благовещенску; Благовещенском; Благовещенске
  zh: 布拉戈维申斯克
  fr: Blagovechtchensk
  es: Blagovéshchensk
Chita | country=RUS ambiguous
  en: Chita
  ar: تشيتا
  ru: Чита; Читы; Чите; Читу; Читой
  zh: 赤塔
  fr: Tchita
  es: Chitá
Barnaul | country=RUS
  en: Barnaul
  ar: بارناول
  ru: Барнаул; Барнаула; Барнаулу; Барнаулом; Барнауле
  zh: 巴尔瑙尔
  fr: Barnaoul
  es: Barnaúl
Smolensk | country=RUS
  en: Smolensk
  ar: سمولينسك
  ru: Смоленск; Смоленска; Смоленску; Смоленском; Смоленске
  zh: 斯摩棱斯克
  fr: Smolensk
  es: Smolensk
Ryazan | country=RUS
  en: Ryazan
  ar: ريازان
  ru: Рязань; Рязани; Рязанью
  zh: 梁赞
  fr: Riazan
  es: Riazán
Gomel | country=BLR
  en: Gomel
  ar: غوميل
  ru: Гомель; Гомеля; Гомелю; Гомелем; Гомеле
  zh: 戈梅利
  fr: Gomel
  es: Gómel
Grodno | country=BLR
  en: Grodno
  ar: غرودنو
  ru: Гродно
  zh: 格罗德诺
  fr: Grodno
  es: Grodno
Vitebsk | country=BLR
  en: Vitebsk
  ar: فيتبسك
  ru: Витебск; Витебска; Витебску; Витебском; Витебске
  zh: 维捷布斯克
  fr: Vitebsk
  es: Vítebsk
Mogilev | country=BLR
  en: Mogilev
  ar: موغيليف
  ru: Могилёв; Могилёва; Могилёву; Могилёвом; Могилёве
  zh: 莫吉廖夫
  fr: Moguilev
  es: Moguiliov
Shymkent | country=KAZ
  en: Shymkent
  ar: شيمكنت
  ru: Шымкент; Шымкента; Шымкенту; Шымкентом; Шымкенте
  zh: 奇姆肯特
  fr: Chymkent
  es: Shimkent
Atyrau | country=KAZ
  en: Atyrau
  ar: أتيراو
  ru: Атырау
  zh: 阿特劳
  fr: Atyraou
  es: Atyrau
Karaganda | country=KAZ
  en: Karaganda
  ar: قراغندي
  ru: Караганда; Караганды; Караганде; Караганду; Карагандой
  zh: 卡拉干达
  fr: Karaganda
  es: Karagandá
Aktobe | country=KAZ
  en: Aktobe
  ar: أقتوبي
  ru: Актобе
  zh: 阿克托别
  fr: Aktobé
  es: Aktobé
Baikonur | country=KAZ
  en: Baikonur
  ar: بايكونور
  ru: Байконур; Байконура; Байконуру; Байконуром; Байконуре
  zh: 拜科努尔
  fr: Baïkonour
  es: Baikonur
Termez | country=UZB
  en: Termez
  ar: ترمذ
  ru: Термез; Термеза; Термезу; Термезом; Термезе
  zh: 铁尔梅兹
  fr: Termez
  es: Termez
Khiva | country=UZB
  en: Khiva
  ar: خيوة
  ru: Хива; Хивы; Хиве; Хиву; Хивой
  zh: 希瓦
  fr: Khiva
  es: Jiva
Fergana | country=UZB
  en: Fergana
  ar: فرغانة
  ru: Фергана; Ферганы; Фергане; Фергану; Ферганой
  zh: 费尔干纳
  fr: Ferghana
  es: Ferganá
Andijan | country=UZB
  en: Andijan
  ar: أنديجان
  ru: Андижан; Андижана; Андижану; Андижаном; Андижане
  zh: 安集延
  fr: Andijan
  es: Andiyán
Nukus | country=UZB
  en: Nukus
  ar: نوكوس
  ru: Нукус; Нукуса; Нукусу; Нукусом; Нукусе
  zh: 努库斯
  fr: Noukous
  es: Nukus
Batken | country=KGZ
  en: Batken
  ar: باتكين
  ru: Баткен; Баткена; Баткену; Баткеном; Баткене
  zh: 巴特肯
  fr: Batken
  es: Batken
Khujand | country=TJK
  en: Khujand
  ar: خجند
  ru: Худжанд; Худжанда; Худжанду; Худжандом; Худжанде
  zh: 苦盏
  fr: Khodjent
  es: Juyand
Khorog | country=TJK
  en: Khorog
  ar: خاروغ
  ru: Хорог; Хорога; Хорогу; Хорогом; Хороге
  zh: 霍罗格
  fr: Khorog
  es: Jorog
Turkmenbashi | country=TKM
  en: Turkmenbashi
  ar: تركمانباشي
  ru: Туркменбаши
  zh: 土库曼巴希
  fr: Turkmenbachi
  es: Turkmenbashí
Ganja | country=AZE
  en: Ganja
  ar: كنجة
  ru: Гянджа; Гянджи; Гяндже; Гянджу; Гянджей
  zh: 占贾
  fr: Gandja
  es: Ganyá
Nakhchivan | country=AZE
  en: Nakhchivan
  ar: نخجوان
  ru: Нахичевань; Нахичевани; Нахичеванью
  zh: 纳希切万
  fr: Nakhitchevan
  es: Najicheván
Lachin | country=AZE
  en: Lachin
  ar: لاتشين
  ru: Лачин; Лачина; Лачину; Лачином; Лачине
  zh: 拉钦
  fr: Latchin
  es: Lachín
Gabala | country=AZE
  en: Gabala
  ar: قبالا
  ru: Габала; Габалы; Габале; Габалу; Габалой
  zh: 加巴拉
  fr: Gabala
  es: Gabala
Kutaisi | country=GEO
  en: Kutaisi
  ar: كوتايسي
  ru: Кутаиси
  zh: 库塔伊西
  fr: Koutaïssi
  es: Kutaisi
Zugdidi | country=GEO
  en: Zugdidi
  ar: زوغديدي
  ru: Зугдиди
  zh: 祖格迪迪
  fr: Zougdidi
  es: Zugdidi
Anaklia | country=GEO
  en: Anaklia
  ar: أناكليا
  ru: Анаклия; Анаклии; Анаклию; Анаклией
  zh: 阿纳克利亚
  fr: Anaklia
  es: Anaklia
Dilijan | country=ARM
  en: Dilijan
  ar: ديليجان
  ru: Дилижан; Дилижана; Дилижану; Дилижаном; Дилижане
  zh: 迪利然
  fr: Dilidjan
  es: Dilijan
Hefei | country=CHN
  en: Hefei
  ar: خفي
  ru: Хэфэй; Хэфэя; Хэфэю; Хэфэем; Хэфэе
  zh: 合肥
  fr: Hefei
  es: Hefei
Jinan | country=CHN
  en: Jinan
  ar: جينان
  ru: Цзинань; Цзинани; Цзинанью
  zh: 济南
  fr: Jinan
  es: Jinan
Guiyang | country=CHN
  en: Guiyang
  ar: قوييانغ
  ru: Гуйян; Гуйяна; Гуйяну; Гуйяном; Гуйяне
  zh: 贵阳
  fr: Guiyang
  es: Guiyang
Lanzhou | country=CHN
  en: Lanzhou
  ar: لانتشو
  ru: Ланьчжоу
  zh: 兰州
  fr: Lanzhou
  es: Lanzhou
Xining | country=CHN
  en: Xining
  ar: شينينغ
  ru: Синин; Синина; Синину; Синином; Синине
  zh: 西宁
  fr: Xining
  es: Xining
Yinchuan | country=CHN
  en: Yinchuan
  ar: ينتشوان
  ru: Иньчуань; Иньчуани; Иньчуанью
  zh: 银川
  fr: Yinchuan
  es: Yinchuan
Hohhot | country=CHN
  en: Hohhot
  ar: هوهيهوت
  ru: Хух-Хото
  zh: 呼和浩特
  fr: Hohhot
  es: Hohhot
Taiyuan | country=CHN
  en: Taiyuan
  ar: تاييوان
  ru: Тайюань; Тайюани; Тайюанью
  zh: 太原
  fr: Taiyuan
  es: Taiyuan
Nanchang | country=CHN
  en: Nanchang
  ar: نانتشانغ
  ru: Наньчан; Наньчана; Наньчану; Наньчаном; Наньчане
  zh: 南昌
  fr: Nanchang
  es: Nanchang
Wenzhou | country=CHN
  en: Wenzhou
  ar: ونتشو
  ru: Вэньчжоу
  zh: 温州
  fr: Wenzhou
  es: Wenzhou
Quanzhou | country=CHN
  en: Quanzhou
  ar: تشوانتشو
  ru: Цюаньчжоу
  zh: 泉州
  fr: Quanzhou
  es: Quanzhou
Wuxi | country=CHN
  en: Wuxi
  ar: ووشي
  ru: Уси
  zh: 无锡
  fr: Wuxi
  es: Wuxi
Yantai | country=CHN
  en: Yantai
  ar: يانتاي
  ru: Яньтай; Яньтая; Яньтаю; Яньтаем; Яньтае
  zh: 烟台
  fr: Yantai
  es: Yantai
Dunhuang | country=CHN
  en: Dunhuang
  ar: دونهوانغ
  ru: Дуньхуан; Дуньхуана; Дуньхуану; Дуньхуаном; Дуньхуане
  zh: 敦煌
  fr: Dunhuang
  es: Dunhuang
Khorgos | country=CHN
  en: Khorgos
  ar: خورغوس
  ru: Хоргос; Хоргоса; Хоргосу; Хоргосом; Хоргосе
  zh: 霍尔果斯
  fr: Khorgos
  es: Jorgos
Manzhouli | country=CHN
  en: Manzhouli
  ar: مانتشولي
  ru: Маньчжурия; Маньчжурии; Маньчжурию; Маньчжурией
  zh: 满洲里
  fr: Manzhouli
  es: Manzhouli
Heihe | country=CHN
  en: Heihe
  ar: هيخه
  ru: Хэйхэ
  zh: 黑河
  fr: Heihe
  es: Heihe
Lijiang | country=CHN
  en: Lijiang
  ar: ليجيانغ
  ru: Лицзян; Лицзяна; Лицзяну; Лицзяном; Лицзяне
  zh: 丽江
  fr: Lijiang
  es: Lijiang
Zhangjiajie | country=CHN
  en: Zhangjiajie
  ar: تشانغجياجيه
  ru: Чжанцзяцзе
  zh: 张家界
  fr: Zhangjiajie
  es: Zhangjiajie
Kaohsiung | country=TWN
  en: Kaohsiung
  ar: كاوهسيونغ
  ru: Гаосюн; Гаосюна; Гаосюну; Гаосюном; Гаосюне
  zh: 高雄
  fr: Kaohsiung
  es: Kaohsiung
Taichung | country=TWN
  en: Taichung
  ar: تايتشونغ
  ru: Тайчжун; Тайчжуна; Тайчжуну; Тайчжуном; Тайчжуне
  zh: 台中
  fr: Taichung
  es: Taichung
Tainan | country=TWN
  en: Tainan
  ar: تاينان
  ru: Тайнань; Тайнани; Тайнанью
  zh: 台南
  fr: Tainan
  es: Tainan
Kinmen | country=TWN
  en: Kinmen
  ar: كينمن
  ru: Цзиньмэнь; Цзиньмэни; Цзиньмэнью
  zh: 金门
  fr: Kinmen
  es: Kinmen
Kobe | country=JPN
  en: Kobe
  ar: كوبه
  ru: Кобе
  zh: 神户
  fr: Kobe
  es: Kobe
Sendai | country=JPN
  en: Sendai
  ar: سنداي
  ru: Сендай; Сендая; Сендаю; Сендаем; Сендае
  zh: 仙台
  fr: Sendai
  es: Sendai
Kumamoto | country=JPN
  en: Kumamoto
  ar: كوماموتو
  ru: Кумамото
  zh: 熊本
  fr: Kumamoto
  es: Kumamoto
Shimonoseki | country=JPN
  en: Shimonoseki
  ar: شيمونوسيكي
  ru: Симоносеки
  zh: 下关
  fr: Shimonoseki
  es: Shimonoseki
Ise-Shima | country=JPN
  en: Ise-Shima
  ar: إيسه شيما
  ru: Исэ-Сима
  zh: 伊势志摩
  fr: Ise-Shima
  es: Ise-Shima
Niigata | country=JPN
  en: Niigata
  ar: نيغاتا
  ru: Ниигата; Ниигаты; Ниигате; Ниигату; Ниигатой
  zh: 新潟
  fr: Niigata
  es: Niigata
Daegu | country=KOR
  en: Daegu
  ar: دايغو
  ru: Тэгу
  zh: 大邱
  fr: Daegu
  es: Daegu
Ulsan | country=KOR
  en: Ulsan
  ar: أولسان
  ru: Ульсан; Ульсана; Ульсану; Ульсаном; Ульсане
  zh: 蔚山
  fr: Ulsan
  es: Ulsan
Sejong | country=KOR
  en: Sejong
  ar: سيجونغ
  ru: Седжон; Седжона; Седжону; Седжоном; Седжоне
  zh: 世宗市
  fr: Sejong
  es: Sejong
Pyeongtaek | country=KOR
  en: Pyeongtaek
  ar: بيونغتايك
  ru: Пхёнтхэк; Пхёнтхэка; Пхёнтхэку; Пхёнтхэком; Пхёнтхэке
  zh: 平泽
  fr: Pyeongtaek
  es: Pyeongtaek
Pohang | country=KOR
  en: Pohang
  ar: بوهانغ
  ru: Пхохан; Пхохана; Пхохану; Пхоханом; Пхохане
  zh: 浦项
  fr: Pohang
  es: Pohang
Sinuiju | country=PRK
  en: Sinuiju
  ar: سينويجو
  ru: Синыйджу
  zh: 新义州
  fr: Sinuiju
  es: Sinuiju
Rason | country=PRK
  en: Rason
  ar: راسون
  ru: Расон; Расона; Расону; Расоном; Расоне
  zh: 罗先市
  fr: Rason
  es: Rason
Haiphong | country=VNM
  en: Haiphong
  ar: هايفونغ
  ru: Хайфон; Хайфона; Хайфону; Хайфоном; Хайфоне
  zh: 海防市
  fr: Haïphong
  es: Hai Phong
Nha Trang | country=VNM
  en: Nha Trang
  ar: نها ترانغ
  ru: Нячанг; Нячанга; Нячангу; Нячангом; Нячанге
  zh: 芽庄
  fr: Nha Trang
  es: Nha Trang
Cam Ranh | country=VNM
  en: Cam Ranh
  ar: كام ران
  ru: Камрань; Камрани; Камранью
  zh: 金兰湾
  fr: Cam Ranh
  es: Cam Ranh
Lang Son | country=VNM
  en: Lang Son
  ar: لانغ سون
  ru: Лангшон; Лангшона; Лангшону; Лангшоном; Лангшоне
  zh: 谅山
  fr: Lang Son
  es: Lang Son
Pakse | country=LAO
  en: Pakse
  ar: باكسي
  ru: Паксе
  zh: 巴色
  fr: Paksé
  es: Pakse
Savannakhet | country=LAO
  en: Savannakhet
  ar: سافاناخيت
  ru: Саваннакхет; Саваннакхета; Саваннакхету; Саваннакхетом; Саваннакхете
  zh: 沙湾拿吉
  fr: Savannakhet
  es: Savannakhet
Battambang | country=KHM
  en: Battambang
  ar: باتامبانغ
  ru: Баттамбанг; Баттамбанга; Баттамбангу; Баттамбангом; Баттамбанге
  zh: 马德望
  fr: Battambang
  es: Battambang
Sihanoukville | country=KHM
  en: Sihanoukville
  ar: سيهانوكفيل
  ru: Сиануквиль; Сиануквиля; Сиануквилю; Сиануквилем; Сиануквиле
  zh: 西哈努克市
  fr: Sihanoukville
  es: Sihanoukville
Poipet | country=KHM
  en: Poipet
  ar: بويبت
  ru: Пойпет; Пойпета; Пойпету; Пойпетом; Пойпете
  zh: 波贝
  fr: Poipet
  es: Poipet
Mae Sot | country=THA
  en: Mae Sot
  ar: ماي سوت
  ru: Мэсот; Мэсота; Мэсоту; Мэсотом; Мэсоте
  zh: 湄索
  fr: Mae Sot
  es: Mae Sot
Myawaddy | country=MMR
  en: Myawaddy
  ar: ماياوادي
  ru: Мьявади
  zh: 妙瓦底
  fr: Myawaddy
  es: Myawaddy
Sittwe | country=MMR
  en: Sittwe
  ar: سيتوي
  ru: Ситуэ
  zh: 实兑
  fr: Sittwe
  es: Sittwe
Lashio | country=MMR
  en: Lashio
  ar: لاشيو
  ru: Лашо
  zh: 腊戌
  fr: Lashio
  es: Lashio
Medan | country=IDN ambiguous
  en: Medan
  ar: ميدان الإندونيسية
  ru: Медан; Медана; Медану; Меданом; Медане
  zh: 棉兰
  fr: Medan
  es: Medan
Makassar | country=IDN
  en: Makassar
  ar: ماكاسار
  ru: Макасар; Макасара; Макасару; Макасаром; Макасаре
  zh: 望加锡
  fr: Makassar
  es: Makasar
Batam | country=IDN
  en: Batam
  ar: باتام
  ru: Батам; Батама; Батаму; Батамом; Батаме
  zh: 巴淡岛
  fr: Batam
  es: Batam
Semarang | country=IDN ambiguous
  en: Semarang
  ar: سيمارانغ
  ru: Семаранг; Семаранга; Семарангу; Семарангом; Семаранге
  zh: 三宝垄
  fr: Semarang
  es: Semarang
Johor Bahru | country=MYS
  en: Johor Bahru
  ar: جوهور بهرو
  ru: Джохор-Бару
  zh: 新山
  fr: Johor Bahru
  es: Johor Bahru
Malacca | country=MYS
  en: Malacca
  ar: ملقا
  ru: Малакка; Малакки; Малакке; Малакку; Малаккой
  zh: 马六甲市
  fr: Malacca
  es: Malaca
Kota Kinabalu | country=MYS
  en: Kota Kinabalu
  ar: كوتا كينابالو
  ru: Кота-Кинабалу
  zh: 亚庇
  fr: Kota Kinabalu
  es: Kota Kinabalu
Kuching | country=MYS
  en: Kuching
  ar: كوتشينغ
  ru: Кучинг; Кучинга; Кучингу; Кучингом; Кучинге
  zh: 古晋
  fr: Kuching
  es: Kuching
Subic Bay | country=PHL
  en: Subic Bay
  ar: خليج سوبيك
  ru: Субик-Бей; Субик-Бея; Субик-Бею; Субик-Беем; Субик-Бее
  zh: 苏比克湾
  fr: baie de Subic
  es: bahía de Súbic
Puerto Princesa | country=PHL
  en: Puerto Princesa
  ar: بويرتو برينسيسا
  ru: Пуэрто-Принсеса; Пуэрто-Принсесы; Пуэрто-Принсесе; Пуэрто-Принсесу; Пуэрто-Принсесой
  zh: 公主港
  fr: Puerto Princesa
  es: Puerto Princesa
Baguio | country=PHL
  en: Baguio
  ar: باغيو
  ru: Багио
  zh: 碧瑶
  fr: Baguio
  es: Baguio
Ahmedabad | country=IND
  en: Ahmedabad
  ar: أحمد آباد
  ru: Ахмадабад; Ахмадабада; Ахмадабаду; Ахмадабадом; Ахмадабаде
  zh: 艾哈迈达巴德
  fr: Ahmedabad
  es: Ahmedabad
Gandhinagar | country=IND
  en: Gandhinagar
  ar: غانديناغار
  ru: Гандинагар; Гандинагара; Гандинагару; Гандинагаром; Гандинагаре
  zh: 甘地讷格尔
  fr: Gandhinagar
  es: Gandhinagar
Jaipur | country=IND
  en: Jaipur
  ar: جايبور
  ru: Джайпур; Джайпура; Джайпуру; Джайпуром; Джайпуре
  zh: 斋浦尔
  fr: Jaipur
  es: Jaipur
Agra | country=IND ambiguous
  en: Agra
  ar: أغرا
  ru: Агра; Агры; Агре; Агру; Агрой
  zh: 阿格拉市
  fr: Agra
  es: Agra
Varanasi | country=IND
  en: Varanasi
  ar: فاراناسي
  ru: Варанаси
  zh: 瓦拉纳西
  fr: Varanasi
  es: Benarés
Lucknow | country=IND
  en: Lucknow
  ar: لكناو
  ru: Лакхнау
  zh: 勒克瑙
  fr: Lucknow
  es: Lucknow
Guwahati | country=IND
  en: Guwahati
  ar: غواهاتي
  ru: Гувахати
  zh: 古瓦哈提
  fr: Guwahati
  es: Guwahati
Imphal | country=IND
  en: Imphal
  ar: إمفال
  ru: Импхал; Импхала; Импхалу; Импхалом; Импхале
  zh: 英帕尔
  fr: Imphal
  es: Imphal
Leh | country=IND ambiguous
  en: Leh
  ar: مدينة ليه
  ru: Лех; Леха; Леху; Лехом; Лехе
  zh: 列城
  fr: Leh
  es: Leh
Pahalgam | country=IND
  en: Pahalgam
  ar: باهالغام
  ru: Пахалгам; Пахалгама; Пахалгаму; Пахалгамом; Пахалгаме
  zh: 帕哈尔加姆
  fr: Pahalgam
  es: Pahalgam
Kochi | country=IND
  en: Kochi
  ar: كوتشي
  ru: Кочин; Кочина; Кочину; Кочином; Кочине
  zh: 科钦
  fr: Cochin
  es: Cochín
Pune | country=IND ambiguous
  en: Pune
  ar: بونه
  ru: Пуна; Пуны; Пуне; Пуну; Пуной
  zh: 浦那
  fr: Pune
  es: Pune
Muzaffarabad | country=PAK
  en: Muzaffarabad
  ar: مظفر آباد
  ru: Музаффарабад; Музаффарабада; Музаффарабаду; Музаффарабадом; Музаффарабаде
  zh: 穆扎法拉巴德
  fr: Muzaffarabad
  es: Muzaffarabad
Faisalabad | country=PAK
  en: Faisalabad
  ar: فيصل آباد
  ru: Фейсалабад; Фейсалабада; Фейсалабаду; Фейсалабадом; Фейсалабаде
  zh: 费萨拉巴德
  fr: Faisalabad
  es: Faisalabad
Multan | country=PAK
  en: Multan
  ar: ملتان
  ru: Мултан; Мултана; Мултану; Мултаном; Мултане
  zh: 木尔坦
  fr: Multan
  es: Multán
Torkham | country=PAK
  en: Torkham
  ar: طورخم
  ru: Торхам; Торхама; Торхаму; Торхамом; Торхаме
  zh: 托尔坎
  fr: Torkham
  es: Torjam
Chaman | country=PAK ambiguous
  en: Chaman
  ar: تشامان
  ru: Чаман; Чамана; Чаману; Чаманом; Чамане
  zh: 杰曼口岸
  fr: Chaman
  es: Chaman
Kandy | country=LKA ambiguous
  en: Kandy
  ar: كاندي
  ru: Канди
  zh: 康提
  fr: Kandy
  es: Kandy
Trincomalee | country=LKA
  en: Trincomalee
  ar: ترينكومالي
  ru: Тринкомали
  zh: 亭可马里
  fr: Trincomalee
  es: Trincomalee
Jaffna | country=LKA
  en: Jaffna
  ar: جافنا
  ru: Джафна; Джафны; Джафне; Джафну; Джафной
  zh: 贾夫纳
  fr: Jaffna
  es: Jaffna
Sylhet | country=BGD
  en: Sylhet
  ar: سيلهيت
  ru: Силхет; Силхета; Силхету; Силхетом; Силхете
  zh: 锡尔赫特
  fr: Sylhet
  es: Sylhet
Lumbini | country=NPL
  en: Lumbini
  ar: لومبيني
  ru: Лумбини
  zh: 蓝毗尼
  fr: Lumbini
  es: Lumbini
Spin Boldak | country=AFG
  en: Spin Boldak
  ar: سبين بولدك
  ru: Спинбулдак; Спинбулдака; Спинбулдаку; Спинбулдаком; Спинбулдаке
  zh: 斯平布尔达克
  fr: Spin Boldak
  es: Spin Boldak
Nabatieh | country=LBN
  en: Nabatieh
  ar: النبطية
  ru: Набатия; Набатии; Набатию; Набатией
  zh: 奈拜提耶
  fr: Nabatiyé
  es: Nabatiye
Beit Lahia | country=PSE
  en: Beit Lahia
  ar: بيت لاهيا
  ru: Бейт-Лахия; Бейт-Лахии; Бейт-Лахию; Бейт-Лахией
  zh: 拜特拉希耶
  fr: Beit Lahia
  es: Beit Lahia
Beit Hanoun | country=PSE
  en: Beit Hanoun
  ar: بيت حانون
  ru: Бейт-Ханун; Бейт-Хануна; Бейт-Хануну; Бейт-Хануном; Бейт-Хануне
  zh: 拜特哈农
  fr: Beit Hanoun
  es: Beit Hanún
Nuseirat | country=PSE
  en: Nuseirat
  ar: النصيرات
  ru: Нусейрат; Нусейрата; Нусейрату; Нусейратом; Нусейрате
  zh: 努赛赖特
  fr: Nousseirat
  es: Nuseirat
Kiryat Shmona | country=ISR
  en: Kiryat Shmona
  ar: كريات شمونة
  ru: Кирьят-Шмона; Кирьят-Шмоны; Кирьят-Шмоне; Кирьят-Шмону; Кирьят-Шмоной
  zh: 谢莫纳城
  fr: Kiryat Shmona
  es: Kiryat Shmona
Nazareth | country=ISR
  en: Nazareth
  ar: الناصرة
  ru: Назарет; Назарета; Назарету; Назаретом; Назарете
  zh: 拿撒勒
  fr: Nazareth
  es: Nazaret
Sderot | country=ISR
  en: Sderot
  ar: سديروت
  ru: Сдерот; Сдерота; Сдероту; Сдеротом; Сдероте
  zh: 斯代罗特
  fr: Sdérot
  es: Sderot
Ashdod | country=ISR
  en: Ashdod
  ar: أسدود
  ru: Ашдод; Ашдода; Ашдоду; Ашдодом; Ашдоде
  zh: 阿什杜德
  fr: Ashdod
  es: Ashdod
Ismailia | country=EGY
  en: Ismailia
  ar: الإسماعيلية
  ru: Исмаилия; Исмаилии; Исмаилию; Исмаилией
  zh: 伊斯梅利亚
  fr: Ismaïlia
  es: Ismailía
Yanbu | country=SAU
  en: Yanbu
  ar: ينبع
  ru: Янбу
  zh: 延布
  fr: Yanbu
  es: Yanbu
Jizan | country=SAU
  en: Jizan
  ar: جازان
  ru: Джизан; Джизана; Джизану; Джизаном; Джизане
  zh: 吉赞
  fr: Jizan
  es: Yizán
Najran | country=SAU
  en: Najran
  ar: نجران
  ru: Наджран; Наджрана; Наджрану; Наджраном; Наджране
  zh: 奈季兰
  fr: Najran
  es: Najrán
Nizwa | country=OMN
  en: Nizwa
  ar: نزوى
  ru: Низва; Низвы; Низве; Низву; Низвой
  zh: 尼兹瓦
  fr: Nizwa
  es: Nizwa
Sohar | country=OMN
  en: Sohar
  ar: صحار
  ru: Сохар; Сохара; Сохару; Сохаром; Сохаре
  zh: 苏哈尔
  fr: Sohar
  es: Sohar
Ras al-Khaimah | country=ARE
  en: Ras al-Khaimah
  ar: رأس الخيمة
  ru: Рас-эль-Хайма; Рас-эль-Хаймы; Рас-эль-Хайме; Рас-эль-Хайму; Рас-эль-Хаймой
  zh: 拉斯海马
  fr: Ras el Khaïmah
  es: Ras al Jaima
Ramadi | country=IRQ
  en: Ramadi
  ar: الرمادي
  ru: Рамади
  zh: 拉马迪
  fr: Ramadi
  es: Ramadi
Tikrit | country=IRQ
  en: Tikrit
  ar: تكريت
  ru: Тикрит; Тикрита; Тикриту; Тикритом; Тикрите
  zh: 提克里特
  fr: Tikrit
  es: Tikrit
Duhok | country=IRQ
  en: Duhok
  ar: دهوك
  ru: Дохук; Дохука; Дохуку; Дохуком; Дохуке
  zh: 杜胡克
  fr: Dohouk
  es: Duhok
Sinjar | country=IRQ
  en: Sinjar
  ar: سنجار
  ru: Синджар; Синджара; Синджару; Синджаром; Синджаре
  zh: 辛贾尔
  fr: Sinjar
  es: Sinyar
Nasiriyah | country=IRQ
  en: Nasiriyah
  ar: الناصرية
  ru: Насирия; Насирии; Насирию; Насирией
  zh: 纳西里耶
  fr: Nassiriya
  es: Nasiriya
Ahvaz | country=IRN
  en: Ahvaz
  ar: الأهواز
  ru: Ахваз; Ахваза; Ахвазу; Ахвазом; Ахвазе
  zh: 阿瓦士
  fr: Ahvaz
  es: Ahvaz
Kerman | country=IRN
  en: Kerman
  ar: كرمان
  ru: Керман; Кермана; Керману; Керманом; Кермане
  zh: 克尔曼
  fr: Kerman
  es: Kermán
Zahedan | country=IRN
  en: Zahedan
  ar: زاهدان
  ru: Захедан; Захедана; Захедану; Захеданом; Захедане
  zh: 扎黑丹
  fr: Zahedan
  es: Zahedán
Kermanshah | country=IRN
  en: Kermanshah
  ar: كرمانشاه
  ru: Керманшах; Керманшаха; Керманшаху; Керманшахом; Керманшахе
  zh: 克尔曼沙赫
  fr: Kermanshah
  es: Kermanshah
Rasht | country=IRN
  en: Rasht
  ar: رشت
  ru: Решт; Решта; Решту; Рештом; Реште
  zh: 拉什特
  fr: Racht
  es: Rasht
Bursa | country=TUR
  en: Bursa
  ar: بورصة التركية
  ru: Бурса; Бурсы; Бурсе; Бурсу; Бурсой
  zh: 布尔萨
  fr: Bursa
  es: Bursa
Adana | country=TUR
  en: Adana
  ar: أضنة
  ru: Адана; Аданы; Адане; Адану; Аданой
  zh: 阿达纳
  fr: Adana
  es: Adana
Mersin | country=TUR
  en: Mersin
  ar: مرسين
  ru: Мерсин; Мерсина; Мерсину; Мерсином; Мерсине
  zh: 梅尔辛
  fr: Mersin
  es: Mersin
Edirne | country=TUR
  en: Edirne
  ar: أدرنة
  ru: Эдирне
  zh: 埃迪尔内
  fr: Edirne
  es: Edirne
Sanliurfa | country=TUR
  en: Sanliurfa
  ar: شانلي أورفا
  ru: Шанлыурфа; Шанлыурфы; Шанлыурфе; Шанлыурфу; Шанлыурфой
  zh: 尚勒乌尔法
  fr: Sanliurfa
  es: Sanliurfa
Kars | country=TUR ambiguous
  en: Kars
  ar: مدينة قارص
  ru: Карс; Карса; Карсу; Карсом; Карсе
  zh: 卡尔斯市
  fr: Kars
  es: Kars
Ceyhan | country=TUR
  en: Ceyhan
  ar: جيهان التركية
  ru: Джейхан; Джейхана; Джейхану; Джейханом; Джейхане
  zh: 杰伊汉
  fr: Ceyhan
  es: Ceyhan
Meknes | country=MAR
  en: Meknes
  ar: مكناس
  ru: Мекнес; Мекнеса; Мекнесу; Мекнесом; Мекнесе
  zh: 梅克内斯
  fr: Meknès
  es: Mequinez
Tetouan | country=MAR
  en: Tetouan
  ar: تطوان
  ru: Тетуан; Тетуана; Тетуану; Тетуаном; Тетуане
  zh: 得土安
  fr: Tétouan
  es: Tetuán
Nador | country=MAR
  en: Nador
  ar: الناظور
  ru: Надор; Надора; Надору; Надором; Надоре
  zh: 纳祖尔
  fr: Nador
  es: Nador
Essaouira | country=MAR
  en: Essaouira
  ar: الصويرة
  ru: Эс-Сувейра; Эс-Сувейры; Эс-Сувейре; Эс-Сувейру; Эс-Сувейрой
  zh: 索维拉
  fr: Essaouira
  es: Esauira
Tamanrasset | country=DZA
  en: Tamanrasset
  ar: تمنراست
  ru: Таманрассет; Таманрассета; Таманрассету; Таманрассетом; Таманрассете
  zh: 塔曼拉塞特
  fr: Tamanrasset
  es: Tamanrasset
Setif | country=DZA
  en: Setif
  ar: سطيف
  ru: Сетиф; Сетифа; Сетифу; Сетифом; Сетифе
  zh: 塞提夫
  fr: Sétif
  es: Setif
Bizerte | country=TUN
  en: Bizerte
  ar: بنزرت
  ru: Бизерта; Бизерты; Бизерте; Бизерту; Бизертой
  zh: 比塞大
  fr: Bizerte
  es: Bizerta
Kairouan | country=TUN
  en: Kairouan
  ar: القيروان
  ru: Кайруан; Кайруана; Кайруану; Кайруаном; Кайруане
  zh: 凯鲁万
  fr: Kairouan
  es: Kairuán
Zawiya | country=LBY
  en: Zawiya
  ar: الزاوية الليبية
  ru: Эз-Завия; Эз-Завии; Эз-Завию; Эз-Завией
  zh: 扎维耶
  fr: Zaouïa
  es: Zauiya
Kufra | country=LBY
  en: Kufra
  ar: الكفرة
  ru: Куфра; Куфры; Куфре; Куфру; Куфрой
  zh: 库夫拉
  fr: Koufra
  es: Kufra
Kassala | country=SDN
  en: Kassala
  ar: كسلا
  ru: Кассала; Кассалы; Кассале; Кассалу; Кассалой
  zh: 卡萨拉
  fr: Kassala
  es: Kassala
Geneina | country=SDN
  en: Geneina
  ar: الجنينة
  ru: Генейна; Генейны; Генейне; Генейну; Генейной
  zh: 朱奈纳
  fr: Geneina
  es: Geneina
Wad Madani | country=SDN
  en: Wad Madani
  ar: ود مدني
  ru: Вад-Медани
  zh: 瓦德迈达尼
  fr: Wad Madani
  es: Wad Madani
Malakal | country=SSD
  en: Malakal
  ar: ملكال
  ru: Малакаль; Малакаля; Малакалю; Малакалем; Малакале
  zh: 马拉卡勒
  fr: Malakal
  es: Malakal
Gondar | country=ETH
  en: Gondar
  ar: غوندر
  ru: Гондэр; Гондэра; Гондэру; Гондэром; Гондэре
  zh: 贡德尔
  fr: Gondar
  es: Gondar
Hawassa | country=ETH
  en: Hawassa
  ar: هواسا
  ru: Хавасса; Хавассы; Хавассе; Хавассу; Хавассой
  zh: 阿瓦萨
  fr: Hawassa
  es: Hawassa
Bosaso | country=SOM
  en: Bosaso
  ar: بوصاصو
  ru: Босасо
  zh: 博萨索
  fr: Bosaso
  es: Bosaso
Baidoa | country=SOM
  en: Baidoa
  ar: بيدوا
  ru: Байдоа
  zh: 拜多阿
  fr: Baidoa
  es: Baidoa
Nakuru | country=KEN
  en: Nakuru
  ar: ناكورو
  ru: Накуру
  zh: 纳库鲁
  fr: Nakuru
  es: Nakuru
Mwanza | country=TZA
  en: Mwanza
  ar: موانزا
  ru: Мванза; Мванзы; Мванзе; Мванзу; Мванзой
  zh: 姆万扎
  fr: Mwanza
  es: Mwanza
Gulu | country=UGA ambiguous
  en: Gulu
  ar: غولو
  ru: Гулу
  zh: 古卢市
  fr: Gulu
  es: Gulu
Kisangani | country=COD
  en: Kisangani
  ar: كيسنغاني
  ru: Кисангани
  zh: 基桑加尼
  fr: Kisangani
  es: Kisangani
Matadi | country=COD
  en: Matadi
  ar: ماتادي
  ru: Матади
  zh: 马塔迪
  fr: Matadi
  es: Matadi
Beni | country=COD ambiguous
  en: Beni
  ar: مدينة بيني
  ru: Бени
  zh: 贝尼市
  fr: Beni
  es: Beni
Huambo | country=AGO
  en: Huambo
  ar: هوامبو
  ru: Уамбо
  zh: 万博
  fr: Huambo
  es: Huambo
Pointe-Noire | country=COG
  en: Pointe-Noire
  ar: بوانت نوار
  ru: Пуэнт-Нуар
  zh: 黑角
  fr: Pointe-Noire
  es: Pointe-Noire
Bata | country=GNQ ambiguous
  en: Bata
  ar: مدينة باتا
  ru: Бата; Баты; Бате; Бату; Батой
  zh: 巴塔市
  fr: Bata
  es: Bata
Bamenda | country=CMR
  en: Bamenda
  ar: باميندا
  ru: Баменда; Баменды; Баменде; Баменду; Бамендой
  zh: 巴门达
  fr: Bamenda
  es: Bamenda
Kaduna | country=NGA
  en: Kaduna
  ar: كادونا
  ru: Кадуна; Кадуны; Кадуне; Кадуну; Кадуной
  zh: 卡杜纳
  fr: Kaduna
  es: Kaduna
Jos | country=NGA ambiguous
  en: Jos
  ar: مدينة جوس
  ru: Джос; Джоса; Джосу; Джосом; Джосе
  zh: 乔斯市
  fr: Jos
  es: Jos
Sokoto | country=NGA
  en: Sokoto
  ar: سوكوتو
  ru: Сокото
  zh: 索科托
  fr: Sokoto
  es: Sokoto
Ibadan | country=NGA
  en: Ibadan
  ar: إبادان
  ru: Ибадан; Ибадана; Ибадану; Ибаданом; Ибадане
  zh: 伊巴丹
  fr: Ibadan
  es: Ibadán
Tamale | country=GHA
  en: Tamale
  ar: تامالي
  ru: Тамале
  zh: 塔马利
  fr: Tamale
  es: Tamale
Bouake | country=CIV
  en: Bouake
  ar: بواكي
  ru: Буаке
  zh: 布瓦凯
  fr: Bouaké
  es: Bouaké
Bobo-Dioulasso | country=BFA
  en: Bobo-Dioulasso
  ar: بوبو ديولاسو
  ru: Бобо-Диуласо
  zh: 博博迪乌拉索
  fr: Bobo-Dioulasso
  es: Bobo-Dioulasso
Mopti | country=MLI
  en: Mopti
  ar: موبتي
  ru: Мопти
  zh: 莫普提
  fr: Mopti
  es: Mopti
Segou | country=MLI
  en: Segou
  ar: سيغو
  ru: Сегу
  zh: 塞古市
  fr: Ségou
  es: Segú
Zinder | country=NER
  en: Zinder
  ar: زيندر
  ru: Зиндер; Зиндера; Зиндеру; Зиндером; Зиндере
  zh: 津德尔
  fr: Zinder
  es: Zinder
Diffa | country=NER
  en: Diffa
  ar: ديفا
  ru: Диффа; Диффы; Диффе; Диффу; Диффой
  zh: 迪法市
  fr: Diffa
  es: Diffa
Touba | country=SEN ambiguous
  en: Touba
  ar: مدينة طوبى
  ru: Туба; Тубы; Тубе; Тубу; Тубой
  zh: 图巴市
  fr: Touba
  es: Touba
Pemba | country=MOZ ambiguous
  en: Pemba
  ar: بيمبا
  ru: Пемба; Пембы; Пембе; Пембу; Пембой
  zh: 彭巴市
  fr: Pemba
  es: Pemba
Nampula | country=MOZ
  en: Nampula
  ar: نامبولا
  ru: Нампула; Нампулы; Нампуле; Нампулу; Нампулой
  zh: 楠普拉
  fr: Nampula
  es: Nampula
Blantyre | country=MWI
  en: Blantyre
  ar: بلانتير
  ru: Блантайр; Блантайра; Блантайру; Блантайром; Блантайре
  zh: 布兰太尔
  fr: Blantyre
  es: Blantyre
Ndola | country=ZMB
  en: Ndola
  ar: ندولا
  ru: Ндола; Ндолы; Ндоле; Ндолу; Ндолой
  zh: 恩多拉
  fr: Ndola
  es: Ndola
Gqeberha | country=ZAF
  en: Gqeberha
  ar: غكيبيرها
  ru: Гкеберха; Гкеберхи; Гкеберхе; Гкеберху; Гкеберхой
  zh: 格贝哈
  fr: Gqeberha
  es: Gqeberha
Walvis Bay | country=NAM
  en: Walvis Bay
  ar: خليج والفيس
  ru: Уолфиш-Бей; Уолфиш-Бея; Уолфиш-Бею; Уолфиш-Беем; Уолфиш-Бее
  zh: 鲸湾港
  fr: Walvis Bay
  es: Walvis Bay
Francistown | country=BWA
  en: Francistown
  ar: فرانسيس تاون
  ru: Франсистаун; Франсистауна; Франсистауну; Франсистауном; Франсистауне
  zh: 弗朗西斯敦
  fr: Francistown
  es: Francistown
Toamasina | country=MDG
  en: Toamasina
  ar: توماسينا
  ru: Туамасина; Туамасины; Туамасине; Туамасину; Туамасиной
  zh: 图阿马西纳
  fr: Toamasina
  es: Toamasina
Lille | country=FRA ambiguous
  en: Lille
  ar: ليل الفرنسية
  ru: Лилль; Лилля; Лиллю; Лиллем; Лилле
  zh: 法国里尔
  fr: Lille
  es: Lille
Rennes | country=FRA
  en: Rennes
  ar: رين الفرنسية
  ru: Ренн; Ренна; Ренну; Ренном; Ренне
  zh: 雷恩市
  fr: Rennes
  es: Rennes
Grenoble | country=FRA
  en: Grenoble
  ar: غرونوبل
  ru: Гренобль; Гренобля; Греноблю; Греноблем; Гренобле
  zh: 格勒诺布尔
  fr: Grenoble
  es: Grenoble
Montpellier | country=FRA
  en: Montpellier
  ar: مونبلييه
  ru: Монпелье
  zh: 蒙彼利埃
  fr: Montpellier
  es: Montpellier
Deauville | country=FRA
  en: Deauville
  ar: دوفيل
  ru: Довиль; Довиля; Довилю; Довилем; Довиле
  zh: 多维尔
  fr: Deauville
  es: Deauville
Mulhouse | country=FRA
  en: Mulhouse
  ar: ميلوز
  ru: Мюлуз; Мюлуза; Мюлузу; Мюлузом; Мюлузе
  zh: 米卢斯
  fr: Mulhouse
  es: Mulhouse
Aachen | country=DEU
  en: Aachen
  ar: آخن
  ru: Ахен; Ахена; Ахену; Ахеном; Ахене
  zh: 亚琛
  fr: Aix-la-Chapelle
  es: Aquisgrán
Potsdam | country=DEU
  en: Potsdam
  ar: بوتسدام
  ru: Потсдам; Потсдама; Потсдаму; Потсдамом; Потсдаме
  zh: 波茨坦
  fr: Potsdam
  es: Potsdam
Nuremberg | country=DEU
  en: Nuremberg
  ar: نورنبرغ
  ru: Нюрнберг; Нюрнберга; Нюрнбергу; Нюрнбергом; Нюрнберге
  zh: 纽伦堡
  fr: Nuremberg
  es: Núremberg
Bremen | country=DEU
  en: Bremen
  ar: بريمن
  ru: Бремен; Бремена; Бремену; Бременом; Бремене
  zh: 不来梅
  fr: Brême
  es: Bremen
Weimar | country=DEU ambiguous
  en: Weimar
  ar: فايمار
  ru: Веймар; Веймара; Веймару; Веймаром; Веймаре
  zh: 魏玛
  fr: Weimar
  es: Weimar
Heiligendamm | country=DEU
  en: Heiligendamm
  ar: هايليغندام
  ru: Хайлигендамм; Хайлигендамма; Хайлигендамму; Хайлигендаммом; Хайлигендамме
  zh: 海利根达姆
  fr: Heiligendamm
  es: Heiligendamm
Liverpool | country=GBR
  en: Liverpool
  ar: ليفربول
  ru: Ливерпуль; Ливерпуля; Ливерпулю; Ливерпулем; Ливерпуле
  zh: 利物浦
  fr: Liverpool
  es: Liverpool
Cardiff | country=GBR
  en: Cardiff
  ar: كارديف
  ru: Кардифф; Кардиффа; Кардиффу; Кардиффом; Кардиффе
  zh: 加的夫
  fr: Cardiff
  es: Cardiff
Bristol | country=GBR ambiguous
  en: Bristol
  ar: بريستول
  ru: Бристоль; Бристоля; Бристолю; Бристолем; Бристоле
  zh: 布里斯托尔
  fr: Bristol
  es: Bristol
Cambridge | country=GBR ambiguous
  en: Cambridge
  ar: كامبريدج
  ru: Кембридж; Кембриджа; Кембриджу; Кембриджем; Кембридже
  zh: 剑桥
  fr: Cambridge
  es: Cambridge
Carbis Bay | country=GBR
  en: Carbis Bay
  ar: كاربيس باي
  ru: Карбис-Бей; Карбис-Бея; Карбис-Бею; Карбис-Беем; Карбис-Бее
  zh: 卡比斯贝
  fr: Carbis Bay
  es: Carbis Bay
Aberdeen | country=GBR ambiguous
  en: Aberdeen
  ar: أبردين
  ru: Абердин; Абердина; Абердину; Абердином; Абердине
  zh: 阿伯丁
  fr: Aberdeen
  es: Aberdeen
Sandringham | country=GBR ambiguous
  en: Sandringham
  ar: ساندرينغهام
  ru: Сандрингем; Сандрингема; Сандрингему; Сандрингемом; Сандрингеме
  zh: 桑德灵厄姆
  fr: Sandringham
  es: Sandringham
Genoa | country=ITA
  en: Genoa
  ar: جنوة
  ru: Генуя; Генуи; Генуе; Геную; Генуей
  zh: 热那亚
  fr: Gênes
  es: Génova
Bologna | country=ITA
  en: Bologna
  ar: بولونيا الإيطالية
  ru: Болонья; Болоньи; Болонье; Болонью; Болоньей
  zh: 博洛尼亚
  fr: Bologne
  es: Bolonia
Verona | country=ITA ambiguous
  en: Verona
  ar: فيرونا
  ru: Верона; Вероны; Вероне; Верону; Вероной
  zh: 维罗纳市
  fr: Vérone
  es: Verona
Assisi | country=ITA
  en: Assisi
  ar: أسيزي
  ru: Ассизи
  zh: 阿西西
  fr: Assise
  es: Asís
Cernobbio | country=ITA
  en: Cernobbio
  ar: تشيرنوبيو
  ru: Черноббио
  zh: 切尔诺比奥
  fr: Cernobbio
  es: Cernobbio
Zaragoza | country=ESP
  en: Zaragoza
  ar: سرقسطة
  ru: Сарагоса; Сарагосы; Сарагосе; Сарагосу; Сарагосой
  zh: 萨拉戈萨
  fr: Saragosse
  es: Zaragoza
Palma | country=ESP ambiguous
  en: Palma de Mallorca
  ar: بالما دي مايوركا
  ru: Пальма-де-Майорка; Пальмы-де-Майорка; Пальме-де-Майорка; Пальму-де-Майорка
  zh: 帕尔马市
  fr: Palma de Majorque
  es: Palma de Mallorca
Santiago de Compostela | country=ESP
  en: Santiago de Compostela
  ar: سانتياغو دي كومبوستيلا
  ru: Сантьяго-де-Компостела; Сантьяго-де-Компостелы; Сантьяго-де-Компостеле; Сантьяго-де-Компостелу; Сантьяго-де-Компостелой
  zh: 圣地亚哥－德孔波斯特拉
  fr: Saint-Jacques-de-Compostelle
  es: Santiago de Compostela
Toledo | country=ESP ambiguous
  en: Toledo
  ar: طليطلة
  ru: Толедо
  zh: 托莱多市
  fr: Tolède
  es: Toledo
Alicante | country=ESP
  en: Alicante
  ar: أليكانتي
  ru: Аликанте
  zh: 阿利坎特
  fr: Alicante
  es: Alicante
Coimbra | country=PRT
  en: Coimbra
  ar: كويمبرا
  ru: Коимбра; Коимбры; Коимбре; Коимбру; Коимброй
  zh: 科英布拉
  fr: Coimbra
  es: Coímbra
Utrecht | country=NLD
  en: Utrecht
  ar: أوتريخت
  ru: Утрехт; Утрехта; Утрехту; Утрехтом; Утрехте
  zh: 乌得勒支
  fr: Utrecht
  es: Utrecht
Eindhoven | country=NLD
  en: Eindhoven
  ar: آيندهوفن
  ru: Эйндховен; Эйндховена; Эйндховену; Эйндховеном; Эйндховене
  zh: 埃因霍温
  fr: Eindhoven
  es: Eindhoven
Liege | country=BEL
  en: Liege
  ar: لييج
  ru: Льеж; Льежа; Льежу; Льежем; Льеже
  zh: 列日
  fr: Liège
  es: Lieja
Mons | country=BEL ambiguous
  en: Mons
  ar: مدينة مونس
  ru: Монс; Монса; Монсу; Монсом; Монсе
  zh: 蒙斯市
  fr: Mons
  es: Mons
Leuven | country=BEL
  en: Leuven
  ar: لوفين
  ru: Лёвен; Лёвена; Лёвену; Лёвеном; Лёвене
  zh: 鲁汶
  fr: Louvain
  es: Lovaina
Linz | country=AUT ambiguous
  en: Linz
  ar: لينز
  ru: Линц; Линца; Линцу; Линцем; Линце
  zh: 林茨市
  fr: Linz
  es: Linz
Alpbach | country=AUT
  en: Alpbach
  ar: ألباخ
  ru: Альпбах; Альпбаха; Альпбаху; Альпбахом; Альпбахе
  zh: 阿尔普巴赫
  fr: Alpbach
  es: Alpbach
Bled | country=SVN ambiguous
  en: Bled
  ar: مدينة بليد
  ru: Блед; Бледа; Бледу; Бледом; Бледе
  zh: 布莱德湖
  fr: Bled
  es: Bled
Maribor | country=SVN
  en: Maribor
  ar: ماريبور
  ru: Марибор; Марибора; Марибору; Марибором; Мариборе
  zh: 马里博尔
  fr: Maribor
  es: Maribor
Rijeka | country=HRV
  en: Rijeka
  ar: رييكا
  ru: Риека; Риеки; Риеке; Риеку; Риекой
  zh: 里耶卡
  fr: Rijeka
  es: Rijeka
Zadar | country=HRV
  en: Zadar
  ar: زادار
  ru: Задар; Задара; Задару; Задаром; Задаре
  zh: 扎达尔
  fr: Zadar
  es: Zadar
Ostrava | country=CZE
  en: Ostrava
  ar: أوسترافا
  ru: Острава; Остравы; Остраве; Остраву; Остравой
  zh: 俄斯特拉发
  fr: Ostrava
  es: Ostrava
Karlovy Vary | country=CZE
  en: Karlovy Vary
  ar: كارلوفي فاري
  ru: Карловы Вары; Карловых Вар; Карловым Варам; Карловыми Варами; Карловых Варах
  zh: 卡罗维发利
  fr: Karlovy Vary
  es: Karlovy Vary
Visegrad | country=HUN
  en: Visegrad
  ar: فيشغراد
  ru: Вишеград; Вишеграда; Вишеграду; Вишеградом; Вишеграде
  zh: 维谢格拉德
  fr: Visegrád
  es: Visegrado
Pecs | country=HUN ambiguous
  en: Pecs
  ar: مدينة بيتش
  ru: Печ; Печа; Печу; Печем; Пече
  zh: 佩奇市
  fr: Pécs
  es: Pécs
Cluj-Napoca | country=ROU
  en: Cluj-Napoca
  ar: كلوج نابوكا
  ru: Клуж-Напока; Клуж-Напоки; Клуж-Напоке; Клуж-Напоку; Клуж-Напокой
  zh: 克卢日-纳波卡
  fr: Cluj-Napoca
  es: Cluj-Napoca
Timisoara | country=ROU
  en: Timisoara
  ar: تيميشوارا
  ru: Тимишоара; Тимишоары; Тимишоаре; Тимишоару; Тимишоарой
  zh: 蒂米什瓦拉
  fr: Timisoara
  es: Timisoara
Iasi | country=ROU
  en: Iasi
  ar: مدينة ياش
  ru: Яссы; Ясс; Яссам; Яссами; Яссах
  zh: 雅西市
  fr: Iasi
  es: Iasi
Sibiu | country=ROU
  en: Sibiu
  ar: سيبيو
  ru: Сибиу
  zh: 锡比乌
  fr: Sibiu
  es: Sibiu
Burgas | country=BGR
  en: Burgas
  ar: بورغاس
  ru: Бургас; Бургаса; Бургасу; Бургасом; Бургасе
  zh: 布尔加斯
  fr: Bourgas
  es: Burgas
Tetovo | country=MKD
  en: Tetovo
  ar: تيتوفو
  ru: Тетово
  zh: 泰托沃
  fr: Tetovo
  es: Tetovo
Vlore | country=ALB
  en: Vlore
  ar: فلورا
  ru: Влёра; Влёры; Влёре; Влёру; Влёрой
  zh: 发罗拉
  fr: Vlora
  es: Vlorë
Kotor | country=MNE
  en: Kotor
  ar: كوتور
  ru: Котор; Котора; Котору; Котором; Которе
  zh: 科托尔
  fr: Kotor
  es: Kotor
Kragujevac | country=SRB
  en: Kragujevac
  ar: كراغوييفاتس
  ru: Крагуевац; Крагуевца; Крагуевцу; Крагуевцем; Крагуевце
  zh: 克拉古耶瓦茨
  fr: Kragujevac
  es: Kragujevac
Subotica | country=SRB
  en: Subotica
  ar: سوبوتيتسا
  ru: Суботица; Суботицы; Суботице; Суботицу; Суботицей
  zh: 苏博蒂察
  fr: Subotica
  es: Subotica
Prizren | country=XKX
  en: Prizren
  ar: بريزرن
  ru: Призрен; Призрена; Призрену; Призреном; Призрене
  zh: 普里兹伦
  fr: Prizren
  es: Prizren
Tuzla | country=BIH
  en: Tuzla
  ar: توزلا
  ru: Тузла; Тузлы; Тузле; Тузлу; Тузлой
  zh: 图兹拉
  fr: Tuzla
  es: Tuzla
Brcko | country=BIH
  en: Brcko
  ar: برتشكو
  ru: Брчко
  zh: 布尔奇科
  fr: Brcko
  es: Brcko
Rhodes | country=GRC ambiguous
  en: Rhodes
  ar: رودس
  ru: Родос; Родоса; Родосу; Родосом; Родосе
  zh: 罗得岛
  fr: Rhodes
  es: Rodas
Lesbos | country=GRC
  en: Lesbos
  ar: ليسبوس
  ru: Лесбос; Лесбоса; Лесбосу; Лесбосом; Лесбосе
  zh: 莱斯沃斯岛
  fr: Lesbos
  es: Lesbos
Visby | country=SWE
  en: Visby
  ar: فيسبي
  ru: Висбю
  zh: 维斯比
  fr: Visby
  es: Visby
Stavanger | country=NOR
  en: Stavanger
  ar: ستافانغر
  ru: Ставангер; Ставангера; Ставангеру; Ставангером; Ставангере
  zh: 斯塔万格
  fr: Stavanger
  es: Stavanger
Kirkenes | country=NOR
  en: Kirkenes
  ar: كيركينيس
  ru: Киркенес; Киркенеса; Киркенесу; Киркенесом; Киркенесе
  zh: 希尔克内斯
  fr: Kirkenes
  es: Kirkenes
Longyearbyen | country=NOR
  en: Longyearbyen
  ar: لونغييربين
  ru: Лонгйир; Лонгйира; Лонгйиру; Лонгйиром; Лонгйире
  zh: 朗伊尔城
  fr: Longyearbyen
  es: Longyearbyen
Odense | country=DNK
  en: Odense
  ar: أودنسه
  ru: Оденсе
  zh: 欧登塞
  fr: Odense
  es: Odense
Palanga | country=LTU
  en: Palanga
  ar: بالانغا
  ru: Паланга; Паланги; Паланге; Палангу; Палангой
  zh: 帕兰加
  fr: Palanga
  es: Palanga
Szczecin | country=POL
  en: Szczecin
  ar: شتشيتسين
  ru: Щецин; Щецина; Щецину; Щецином; Щецине
  zh: 什切青
  fr: Szczecin
  es: Szczecin
Katowice | country=POL
  en: Katowice
  ar: كاتوفيتسه
  ru: Катовице
  zh: 卡托维兹
  fr: Katowice
  es: Katowice
Bialystok | country=POL
  en: Bialystok
  ar: بياليستوك
  ru: Белосток; Белостока; Белостоку; Белостоком; Белостоке
  zh: 比亚韦斯托克
  fr: Bialystok
  es: Bialystok
Przemysl | country=POL
  en: Przemysl
  ar: بشيميسل
  ru: Перемышль; Перемышля; Перемышлю; Перемышлем; Перемышле
  zh: 普热梅希尔
  fr: Przemysl
  es: Przemysl
Sopot | country=POL
  en: Sopot
  ar: سوبوت
  ru: Сопот; Сопота; Сопоту; Сопотом; Сопоте
  zh: 索波特
  fr: Sopot
  es: Sopot
Punta Cana | country=DOM
  en: Punta Cana
  ar: بونتا كانا
  ru: Пунта-Кана; Пунта-Каны; Пунта-Кане; Пунта-Кану; Пунта-Каной
  zh: 蓬塔卡纳
  fr: Punta Cana
  es: Punta Cana
San Antonio | country=USA ambiguous
  en: San Antonio
  ar: سان أنطونيو
  ru: Сан-Антонио
  zh: 圣安东尼奥
  fr: San Antonio
  es: San Antonio
El Paso | country=USA
  en: El Paso
  ar: إل باسو
  ru: Эль-Пасо
  zh: 埃尔帕索
  fr: El Paso
  es: El Paso
Phoenix | country=USA ambiguous
  en: Phoenix
  ar: فينيكس
  ru: Финикс; Финикса; Финиксу; Финиксом; Финиксе
  zh: 菲尼克斯
  fr: Phoenix
  es: Phoenix
Cleveland | country=USA ambiguous
  en: Cleveland
  ar: كليفلاند
  ru: Кливленд; Кливленда; Кливленду; Кливлендом; Кливленде
  zh: 克利夫兰
  fr: Cleveland
  es: Cleveland
Doral | country=USA ambiguous
  en: Doral
  ar: دورال
  ru: Дорал; Дорала; Доралу; Доралом; Дорале
  zh: 多拉尔
  fr: Doral
  es: Doral
Winnipeg | country=CAN
  en: Winnipeg
  ar: وينيبيغ
  ru: Виннипег; Виннипега; Виннипегу; Виннипегом; Виннипеге
  zh: 温尼伯
  fr: Winnipeg
  es: Winnipeg
Edmonton | country=CAN
  en: Edmonton
  ar: إدمونتون
  ru: Эдмонтон; Эдмонтона; Эдмонтону; Эдмонтоном; Эдмонтоне
  zh: 埃德蒙顿
  fr: Edmonton
  es: Edmonton
Puebla | country=MEX
  en: Puebla
  ar: بويبلا
  ru: Пуэбла; Пуэблы; Пуэбле; Пуэблу; Пуэблой
  zh: 普埃布拉
  fr: Puebla
  es: Puebla
Merida | country=MEX ambiguous
  en: Merida
  ar: ميريدا
  ru: Мерида; Мериды; Мериде; Мериду; Меридой
  zh: 梅里达市
  fr: Mérida
  es: Mérida
Ciudad Juarez | country=MEX
  en: Ciudad Juarez
  ar: سيوداد خواريز
  ru: Сьюдад-Хуарес; Сьюдад-Хуареса; Сьюдад-Хуаресу; Сьюдад-Хуаресом; Сьюдад-Хуаресе
  zh: 华雷斯城
  fr: Ciudad Juarez
  es: Ciudad Juárez
Tapachula | country=MEX
  en: Tapachula
  ar: تاباتشولا
  ru: Тапачула; Тапачулы; Тапачуле; Тапачулу; Тапачулой
  zh: 塔帕丘拉
  fr: Tapachula
  es: Tapachula
San Pedro Sula | country=HND
  en: San Pedro Sula
  ar: سان بيدرو سولا
  ru: Сан-Педро-Сула; Сан-Педро-Сулы; Сан-Педро-Суле; Сан-Педро-Сулу; Сан-Педро-Сулой
  zh: 圣佩德罗苏拉
  fr: San Pedro Sula
  es: San Pedro Sula
Roatan | country=HND
  en: Roatan
  ar: رواتان
  ru: Роатан; Роатана; Роатану; Роатаном; Роатане
  zh: 罗阿坦岛
  fr: Roatán
  es: Roatán
Cap-Haitien | country=HTI
  en: Cap-Haitien
  ar: كاب هايتيان
  ru: Кап-Аитьен; Кап-Аитьена; Кап-Аитьену; Кап-Аитьеном; Кап-Аитьене
  zh: 海地角
  fr: Cap-Haïtien
  es: Cabo Haitiano
Varadero | country=CUB
  en: Varadero
  ar: فاراديرو
  ru: Варадеро
  zh: 巴拉德罗
  fr: Varadero
  es: Varadero
Barranquilla | country=COL
  en: Barranquilla
  ar: بارانكيا
  ru: Барранкилья; Барранкильи; Барранкилье; Барранкилью; Барранкильей
  zh: 巴兰基亚
  fr: Barranquilla
  es: Barranquilla
Bucaramanga | country=COL
  en: Bucaramanga
  ar: بوكارامانغا
  ru: Букараманга; Букараманги; Букараманге; Букарамангу; Букарамангой
  zh: 布卡拉曼加
  fr: Bucaramanga
  es: Bucaramanga
Ipiales | country=COL
  en: Ipiales
  ar: إيبياليس
  ru: Ипиалес; Ипиалеса; Ипиалесу; Ипиалесом; Ипиалесе
  zh: 伊皮亚莱斯
  fr: Ipiales
  es: Ipiales
Ciudad Guayana | country=VEN
  en: Ciudad Guayana
  ar: سيوداد غوايانا
  ru: Сьюдад-Гуаяна; Сьюдад-Гуаяны; Сьюдад-Гуаяне; Сьюдад-Гуаяну; Сьюдад-Гуаяной
  zh: 圭亚那城
  fr: Ciudad Guayana
  es: Ciudad Guayana
Cuenca | country=ECU ambiguous
  en: Cuenca
  ar: كوينكا
  ru: Куэнка; Куэнки; Куэнке; Куэнку; Куэнкой
  zh: 昆卡市
  fr: Cuenca
  es: Cuenca
Arequipa | country=PER
  en: Arequipa
  ar: أريكيبا
  ru: Арекипа; Арекипы; Арекипе; Арекипу; Арекипой
  zh: 阿雷基帕
  fr: Arequipa
  es: Arequipa
Tacna | country=PER
  en: Tacna
  ar: تاكنا
  ru: Такна; Такны; Такне; Такну; Такной
  zh: 塔克纳
  fr: Tacna
  es: Tacna
Iquitos | country=PER
  en: Iquitos
  ar: إكيتوس
  ru: Икитос; Икитоса; Икитосу; Икитосом; Икитосе
  zh: 伊基托斯
  fr: Iquitos
  es: Iquitos
Recife | country=BRA
  en: Recife
  ar: ريسيفي
  ru: Ресифи
  zh: 累西腓
  fr: Recife
  es: Recife
Porto Alegre | country=BRA
  en: Porto Alegre
  ar: بورتو أليغري
  ru: Порту-Алегри
  zh: 阿雷格里港
  fr: Porto Alegre
  es: Porto Alegre
Curitiba | country=BRA
  en: Curitiba
  ar: كوريتيبا
  ru: Куритиба; Куритибы; Куритибе; Куритибу; Куритибой
  zh: 库里蒂巴
  fr: Curitiba
  es: Curitiba
Belo Horizonte | country=BRA
  en: Belo Horizonte
  ar: بيلو هوريزونتي
  ru: Белу-Оризонти
  zh: 贝洛奥里藏特
  fr: Belo Horizonte
  es: Belo Horizonte
Antofagasta | country=CHL
  en: Antofagasta
  ar: أنتوفاغاستا
  ru: Антофагаста; Антофагасты; Антофагасте; Антофагасту; Антофагастой
  zh: 安托法加斯塔
  fr: Antofagasta
  es: Antofagasta
Punta Arenas | country=CHL
  en: Punta Arenas
  ar: بونتا أريناس
  ru: Пунта-Аренас; Пунта-Аренаса; Пунта-Аренасу; Пунта-Аренасом; Пунта-Аренасе
  zh: 蓬塔阿雷纳斯
  fr: Punta Arenas
  es: Punta Arenas
Arica | country=CHL
  en: Arica
  ar: أريكا
  ru: Арика; Арики; Арике; Арику; Арикой
  zh: 阿里卡市
  fr: Arica
  es: Arica
Salta | country=ARG ambiguous
  en: Salta
  ar: سالتا
  ru: Сальта; Сальты; Сальте; Сальту; Сальтой
  zh: 萨尔塔市
  fr: Salta
  es: ciudad de Salta; provincia de Salta
Ciudad del Este | country=PRY
  en: Ciudad del Este
  ar: سيوداد ديل إستي
  ru: Сьюдад-дель-Эсте
  zh: 东方市
  fr: Ciudad del Este
  es: Ciudad del Este
Cairns | country=AUS
  en: Cairns
  ar: كيرنز
  ru: Кэрнс; Кэрнса; Кэрнсу; Кэрнсом; Кэрнсе
  zh: 凯恩斯
  fr: Cairns
  es: Cairns
Gold Coast | country=AUS
  en: Gold Coast
  ar: غولد كوست
  ru: Голд-Кост; Голд-Коста; Голд-Косту; Голд-Костом; Голд-Косте
  zh: 黄金海岸
  fr: Gold Coast
  es: Gold Coast
Rotorua | country=NZL
  en: Rotorua
  ar: روتوروا
  ru: Роторуа
  zh: 罗托鲁阿
  fr: Rotorua
  es: Rotorua
Lautoka | country=FJI
  en: Lautoka
  ar: لاوتوكا
  ru: Лаутока; Лаутоки; Лаутоке; Лаутоку; Лаутокой
  zh: 劳托卡
  fr: Lautoka
  es: Lautoka
Papeete | country=PYF
  en: Papeete
  ar: بابيتي
  ru: Папеэте
  zh: 帕皮提
  fr: Papeete
  es: Papeete
Lae | country=PNG ambiguous
  en: Lae
  ar: مدينة لاي
  ru: Лаэ
  zh: 莱城
  fr: Lae
  es: Lae
