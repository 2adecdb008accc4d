# People: aid, rights, migration, health, culture.

[subject]
humanitarian aid
  en: humanitarian; relief aid; aid deliver*; aid convoy*; relief supplies; aid workers; UNRWA; humanitarian corridor*; humanitarian access; aid to civilians; relief effort*; aid into Gaza; aid to Gaza; assistance to Gaza; earthquake relief; humanitarian crisis; humanitarian situation; flow of aid; cross-border mechanism; cross-border aid; cross-border delivery; aid access; aid trucks; humanitarian relief; humanitarian needs; food and medicine; humanitarian organisations; humanitarian organizations; Red Cross; Red Crescent; World Food Programme; humanitarian catastrophe; surge aid; humanitarian response
  ar: المساعدات الإغاثية; قوافل المساعدات; الأونروا; الإغاثة; الممرات الإنسانية; إدخال المساعدات; إيصال المساعدات; المساعدات الإنسانية; المساعدات; مساعدات; الوضع الإنساني; كارثة إنسانية; المساعدات العابرة للحدود; آلية المساعدات; الصليب الأحمر; الهلال الأحمر; برنامج الأغذية; دخول المساعدات; نفاذ المساعدات; إنفاذ المساعدات; تدفق المساعدات; الاستجابة الإنسانية; الاحتياجات الإنسانية; المعونات; الإغاثي*; مساعدات إنسانية; الأوضاع الإنسانية; الأزمة الإنسانية; أزمة إنسانية; الكارثة الإنسانية; العمل الإنساني; الدعم الإنساني; المعاناة الإنسانية; الإغاثة الإنسانية; التداعيات الإنسانية; المنظمات الإنسانية; الملف الإنساني; الشؤون الإنسانية; المجال الإنساني; الجهود الإنسانية; المسار الإنساني; الصعيد الإنساني; الإنسانية والإغاثية; الإنسانية والطبية; والإنسانية; الآثار الإنسانية; المبادرات الإنسانية; هدنة إنسانية; هدن إنسانية; العاملين في المجال الإنساني
  ru: БАПОР; гумпомощ*; доставк* помощи; трансграничн* механизм*; трансграничн* помощ*; трансграничн* доставк*; Красн* Крест*; Красн* Полумесяц*; оказани* помощи населению; гуманитарн* катастроф*; Всемирн* продовольственн*; гуманитарн* помощ*; гуманитарн* ситуаци*; гуманитарн* груз*; гуманитарн* коридор*; гуманитарн* пауз*; гуманитарн* доступ*; гуманитарн* кризис*; гуманитарн* содействи*; гуманитарн* поддержк*; гуманитарн* организаци*; гуманитарн* проблем*; гуманитарн* положени*; гуманитарн* аспект*; гуманитарн* вопрос*; гуманитарн* трек*; гуманитарн* мисси*; гуманитарн* бедстви*; гуманитарн* последстви*; гуманитарн* потребност*; гуманитарн* обстановк*; гуманитарн* операци*; гуманитарн* нужд*; гуманитарн* инициатив*; гуманитарн* перемири*; гуманитарн* акци*; гуманитарн* конво*; гуманитарн* снабжени*; гуманитарн* мер*
  zh: 人道主义; 人道援助; 救援物资; 近东救济工程处; 人道救援; 人道主义援助; 人道主义救援; 人道; 跨境援助; 跨境救援; 红十字; 红新月; 世界粮食计划署; 人道灾难; 人道救助; 人道局势; 赈灾; 援助物资
  fr: humanitaire*; Unrwa; aide d'urgence; accès humanitaire; acheminement de l'aide; aide humanitaire; mécanisme transfrontalier; aide transfrontalière; Croix-Rouge; Croissant-Rouge; Programme alimentaire mondial; catastrophe humanitaire; besoins humanitaires
  es: humanitari*; UNRWA; ayuda de emergencia; acceso humanitario; entrega de ayuda; ayuda humanitaria; mecanismo transfronterizo; ayuda transfronteriza; Cruz Roja; Media Luna Roja; Programa Mundial de Alimentos; catástrofe humanitaria; crisis humanitaria
protection of civilians
  en: civilian*; protection of civilians; civilian casualties; civilian deaths; civilian infrastructure; aid to civilians
  ar: المدنيين; حماية المدنيين; المدنيون
  ru: мирн* жител*; гражданск* лиц*; мирн* населени*; защит* гражданск*; гражданск* населени*
  zh: 平民; 保护平民
  fr: civils; populations civiles; protection des civils; population civile
  es: civiles; población civil; protección de civiles
refugees
  en: refugee*; displaced; displacement; asylum; UNHCR; returnee*; forced displacement; forced relocation; forcible transfer; internally displaced
  ar: اللاجئين; لاجئ*; اللاجئون; النازح*; التهجير; تهجير; نازح*; اللجوء; التهجير القسري; تهجير الفلسطينيين; النزوح; المهجرين
  ru: беженц*; переселенц*; перемещенн* лиц*; убежищ*; УВКБ; насильственн* перемещени*; насильственн* выселени*; выселени*; вынужденн* переселенц*; принудительн* перемещени*
  zh: 难民; 流离失所; 庇护; 流离失所者; 强迫迁移; 强制迁移; 被迫迁移; 境内流离失所; 难民营
  fr: réfugié*; déplacés; asile; déplacement forcé; HCR; déplacements forcés; personnes déplacées; exode; déplacement des populations
  es: refugiad*; desplazad*; asilo; desplazamiento forzado; ACNUR; desplazamientos forzados; personas desplazadas; desplazamiento de la población; refugiados
migration
  en: migra*; immigra*; deport*; border crossings; readmission; irregular migra*; illegal immigra*; asylum seeker*; return of migrants; repatriation of migrants; labour migra*; labor migra*; migrant worker*; deportation flight*; deportation of
  ar: الهجرة; المهاجر*; هجرة; ترحيل; مهاجر*; الهجرة غير الشرعية; الهجرة غير النظامية; إعادة المهاجرين; العمال المهاجرين; تهريب المهاجرين
  ru: мигра*; иммигра*; депортаци*; реадмисси*; нелегальн* мигра*; возвращени* мигрантов; репатриаци* мигрантов; трудов* мигра*; трудов* мигрант*; депортационн* рейс*
  zh: 移民; 非法移民; 遣返; 偷渡; 非法移民遣返; 移民问题; 驱逐非法移民; 遣返航班
  fr: migra*; immigra*; expulsions; réadmission; rapatriement; OQTF; migration irrégulière; immigration clandestine; immigration irrégulière; rapatriement des migrants; travailleurs migrants; vols de rapatriement
  es: migra*; inmigra*; migrant*; deportaci*; readmisión; migración irregular; inmigración irregular; repatriación de migrantes; trabajadores migrantes; tráfico de migrantes; vuelos de deportación
visas
  en: visa*; visa-free; visa-waiver; travel ban*; travel restriction*; entry ban*; H-1B; visa procedures; consular services; visa liberali*
  ar: التأشيرات; تأشيرة; تأشيرات; الإعفاء من التأشيرة; حظر السفر; تأشيرة الدخول; إجراءات التأشيرة; تحرير التأشيرات
  ru: виз; виза; визы; визу; визов*; безвизов*; запрет* на въезд
  zh: 签证; 免签; 旅行禁令; 入境限制; 签证便利; 互免签证; 签证自由化
  fr: exemption de visa; interdiction de voyage; régime de visas; délivrance de visas; visa; visas; libéralisation des visas
  es: visa; visas; visado*; exención de visado; exención de visa; prohibición de viaje; visados; liberalización de visados
consular protection
  en: consular; detained citizens; nationals abroad; citizens abroad; evacuation of; evacuat*; dual national*; extradit*; consular case*; safety of nationals; safety of citizens; safety of Japanese; safety of Chinese; consular services; consular issue*; consular access
  ar: القنصلي*; الشؤون القنصلية; رعايا; الرعايا; الجالية; إجلاء; تسليم المطلوبين; الجاليات; سلامة المواطنين; حماية المواطنين; الخدمات القنصلية; القنصليات
  ru: консульск*; граждан* за рубежом; соотечественник*; эвакуаци*; экстрадици*; безопасност* граждан*; защит* граждан*
  zh: 领事保护; 撤侨; 侨民; 撤离; 引渡; 海外公民; 领事; 公民安全; 侨民安全; 日本人安全; 人员安全; 领事事务
  fr: consulair*; ressortissants; évacuation*; extradition; binational*; sécurité des ressortissants; protection consulaire
  es: consular*; connacionales; ciudadanos en el exterior; evacuaci*; extradici*; repatriación; seguridad de los ciudadanos; protección consular
diaspora and minorities
  en: diaspora; minority; minorities; compatriots; ethnic minorit*; Russian-speaking
  ar: المغتربين; الأقليات; الأقلية; الشتات
  ru: диаспор*; меньшинств*; соотечественник*; русскоязычн*
  zh: 侨胞; 少数民族; 华侨; 海外侨胞; 同胞
  fr: diaspora*; minorité*
  es: diáspora*; minoría*
human rights
  en: human rights; rights violation*; rights abuse*; political prisoner*; civil liberties; Human Rights Council; Khashoggi; freedom of religion; religious freedom; dissident*; repression; crackdown*; opposition leader*; Navalny
  ar: حقوق الإنسان; انتهاكات حقوق; السجناء السياسيين; مجلس حقوق الإنسان; الحريات; خاشقجي; القمع; المعارضين; الحرية الدينية; نافالني
  ru: прав* человека; политзаключенн*; правозащит*; политическ* заключенн*; Хашогги; репресси*; инакомыс*; Навальн*
  zh: 人权; 政治犯; 侵犯人权; 民主人权; 宗教自由; 异见; 镇压; 卡舒吉; 纳瓦尔尼
  fr: droits de l'homme; droits humains; prisonniers politiques; libertés fondamentales; Khashoggi; libertés; dissident*; répression; droits de l'Homme; Navalny
  es: derechos humanos; presos políticos; libertades fundamentales; violaciones de derechos; Khashoggi; disidente*; represión; Navalni; libertad religiosa
democracy
  en: rule of law; authoritarian*; civil society; democracy; democracies; democratic values; democratic process; democratic institutions; democratic transition; democratic elections; democratisation; democratization; judicial reform*; judicial overhaul; democratic; autocrac*; authoritarianism; freedoms
  ar: الديمقراطي*; سيادة القانون; دولة القانون; المجتمع المدني; التحول الديمقراطي; الإصلاح القضائي; الإصلاحات القضائية; التعديلات القضائية
  ru: демократи*; верховенств* права; авторитар*; гражданск* обществ*; судебн* реформ*
  zh: 民主; 法治; 威权; 公民社会; 司法改革; 民主对抗威权; 民主和威权; 民主人权
  fr: démocrati*; État de droit; autoritaire*; société civile; réforme judiciaire; autocrati*; Etat de droit
  es: Estado de derecho; estado de derecho; autoritari*; sociedad civil; democracia*; democrátic*; reforma judicial; autocra*
press freedom
  en: press freedom; freedom of the press; journalist*; media freedom; freedom of expression; freedom of speech
  ar: حرية الصحافة; الصحفيين; الصحافيين; حرية التعبير; حرية الإعلام
  ru: свобод* прессы; свобод* слова; свобод* СМИ; журналист*
  zh: 新闻自由; 记者安全; 言论自由; 媒体自由
  fr: liberté de la presse; journalistes; liberté d'expression
  es: libertad de prensa; periodistas; libertad de expresión
women
  en: women; gender*; girls; women's rights; violence against women
  ar: المرأة; النساء; المساواة بين الجنسين; حقوق المرأة; الفتيات
  ru: женщин*; гендерн*; девоч*
  zh: 妇女; 女性; 性别平等; 女童
  fr: femmes; droits des femmes; égalité des genres; filles; égalité entre les sexes
  es: mujer*; igualdad de género; género; niñas
children
  en: child*; children in armed conflict; abducted children; UNICEF
  ar: الأطفال; أطفال; اليونيسف; الطفولة; أطفال أوكرانيا
  ru: ребен*; ЮНИСЕФ; дети; детей; детям; детьми; детях; детск*
  zh: 儿童; 少年儿童; 未成年人; 孩子
  fr: enfants; Unicef; enfance; enfant*; mineurs; enfants ukrainiens; enfants déportés
  es: niños; infancia; Unicef; niñez
religion
  en: religio*; interfaith; islamophob*; antisemit*; anti-semit*; Quran; Koran; mosque*; holy sites; holy places; Vatican; church; churches; Hajj; Umrah; pilgrim*; Kailash*; Mansarovar; freedom of religion; religious freedom
  ar: الأديان; الديني*; المقدسات; المصحف; القرآن; الإسلاموفوبيا; معاداة السامية; كراهية الإسلام; المسجد; التسامح الديني; الحج; الحجاج; العمرة; المعتمرين; حجاج; الحرية الدينية
  ru: религи*; церк*; православ*; межрелигиозн*; исламофоб*; антисемит*; Коран*; свят* мест*; хадж*; палом*
  zh: 宗教; 教会; 反犹; 伊斯兰恐惧; 古兰经; 圣地; 朝觐; 朝圣; 冈仁波齐; 香客; 宗教自由
  fr: religi*; église*; islamophob*; antisémit*; Coran; lieux saints; interreligieux; Hadj; pèlerin*; hajj
  es: religi*; iglesia*; islamof*; antisemit*; Corán; lugares santos; interreligios*; peregrin*; hajj; libertad religiosa
racism and hatred
  en: racis*; xenophob*; hate speech; racial; incitement
  ar: العنصري*; خطاب الكراهية; كراهية الأجانب; التحريض
  ru: расизм*; расист*; ксенофоб*; язык* вражды; разжигани*; русофоб*
  zh: 种族主义; 仇外; 仇恨言论; 种族歧视; 煽动仇恨
  fr: racis*; xénophob*; discours de haine; incitation à la haine
  es: racis*; xenof*; discurso de odio; discursos de odio; incitación al odio
health
  en: pandemic*; COVID-19; Covid-19; coronavirus; vaccin*; World Health Organization; medicines; epidemic*; Ebola; mpox; health; healthcare; COVID*; Covid; origins of; public health; biosafety; biosecurity; pharmaceutical*
  ar: الصحة; الصحي*; الجائحة; كورونا; كوفيد; اللقاح*; الأوبئة; إيبولا; منظمة الصحة; الأمن الصحي; الأدوية; الدوائي*
  ru: здравоохранени*; пандеми*; коронавирус*; вакцин*; COVID-19; эпидеми*; ВОЗ; лекарств*; медицинск*; ковид*; COVID; фармацевт*
  zh: 卫生; 疫情; 新冠; 疫苗; 公共卫生; 世卫组织; 医疗; 药品; 传染病; 病毒溯源; 疫情溯源; 抗疫; 医药; 生物医药
  fr: santé; sanitaire*; pandémie*; Covid-19; coronavirus; vaccin*; OMS; médicament*; épidémi*; Covid; santé publique; pharmaceutique*
  es: salud; sanitari*; pandemia*; covid-19; coronavirus; vacuna*; OMS; medicamento*; epidemia*; covid; salud pública; farmacéutic*
education
  en: educat*; universit*; scholarship*; student exchange*; student*; Confucius Institute*; educational exchange*
  ar: التعليم*; الجامعات; المنح الدراسية; الطلاب; الطلبة; التبادل الطلابي
  ru: образовани*; образовательн*; университет*; вуз*; стипенди*; студен*
  zh: 教育; 大学; 奖学金; 留学; 学生交流; 孔子学院; 教育交流; 留学生; 中文教育
  fr: éducation; universit*; étudiant*; enseignement; bourses d'études; bourses universitaires; échanges universitaires
  es: educaci*; educativ*; universi*; beca*; estudiant*; intercambio estudiantil
culture
  en: cultur*; museum*; heritage; UNESCO; cultural exchange*; restitution; artefact*; artifact*; film; films; cinema; movies; co-production*; the arts; creative industr*; festival*; artists; cultural and humanitarian; cinematograph*
  ar: الثقاف*; المتاحف; التراث; اليونسكو; التبادل الثقافي; السينما; الأفلام; الفنون; المهرجان*; الحضاري*; التبادلات الثقافية
  ru: культур*; музе*; наследи*; ЮНЕСКО; гуманитарн* обмен*; реституци*; культурно-*; культурно; кино*; театр*; фестивал*; культурн* обмен*; культурно-гуманитарн*; культурн* и гуманитарн*
  zh: 文化; 人文交流; 人文; 博物馆; 遗产; 教科文组织; 文物; 电影; 艺术; 影视; 文艺; 影片; 艺术节; 人文合作; 人文领域; 人文和
  fr: cultur*; musée*; patrimoine; Unesco; restitution*; cinéma*; film; films; festival*; artist*; coproduction*; industries créatives; théâtre*; échanges culturels; échanges culturels et humains; cinématograph*
  es: cultur*; museo*; patrimonio; Unesco; restituci*; intercambios culturales; cine; película*; audiovisual*; festival*; artist*; artístic*; coproduccion*; coproducción; industrias creativas; teatro; intercambio cultural; culturales y humanos; cultural y humanitari*; cinematográfic*; cinematografía
language
  en: Russian language; Chinese language; Francophonie; language law; language rights; mother tongue
  ar: اللغة العربية; الفرنكوفونية; اللغة الروسية; اللغة الصينية; حقوق لغوية
  ru: русск* язык*; языков*; Франкофони*; языка; родн* язык*
  zh: 中文教育; 俄语; 法语国家; 语言; 中文
  fr: Francophonie; langue française; francophon*; langue*
  es: lengua española; idioma español; francofonía; lengua*
sport
  en: Olympic*; Paralympic*; World Cup; athlete*; sports; sporting; Olympics; hockey; football; soccer
  ar: الأولمبي*; الألعاب الأولمبية; كأس العالم; الرياضي*; الرياضة; أولمبياد; دورة الألعاب; كرة القدم; هوكي; الهوكي
  ru: Олимпи*; олимпийск*; чемпионат* мира; спорт*; спортсмен*; Олимпиад*; хокке*; футбол*; Универсиад*
  zh: 奥运; 世界杯; 运动员; 体育; 奥运会; 冬奥会; 亚运会; 足球; 冰球; 赛事
  fr: Jeux olympiques; olympique*; Coupe du monde; athlètes; sport*; JO; Jeux de Paris; hockey; football
  es: Juegos Olímpicos; olímpic*; Mundial de; atletas; deport*; Olimpiada*; Olimpíada*; fútbol; hockey
youth
  en: youth; young people; youth exchange*
  ar: الشباب
  ru: молодеж*; молодёж*; молодежн* обмен*; молодёжн* обмен*
  zh: 青年; 青少年; 青年交流; 青少年交流
  fr: jeunes; jeunesse; échanges entre jeunes; échanges de jeunes
  es: juventud; jóvenes; juvenil*; intercambios juveniles
labour
  en: labour migra*; labor migra*; migrant worker*; foreign worker*; forced labour; forced labor; workers' rights; domestic workers; labour rights; labor rights
  ar: العمالة; العمال المهاجرين; العمل القسري; العمال الوافدين; اليد العاملة; حقوق العمال
  ru: трудов* мигра*; трудов* мигрант*; принудительн* труд*; рабоч* сил*; прав* трудящихся; прав* работников
  zh: 劳工; 外籍劳工; 强迫劳动; 劳务; 劳工权利
  fr: travailleurs migrants; travailleurs étrangers; travail forcé; main-d'œuvre; droits des travailleurs
  es: trabajadores migrantes; trabajo forzoso; trabajo forzado; mano de obra; trabajadores extranjeros; derechos de los trabajadores; derechos laborales
justice and detention
  en: detention; arrested; imprison*; political detainee*; death penalty; executions; fair trial; amnesty
  ar: الاعتقال*; المعتقل*; عقوبة الإعدام; الإعدام; السجن; محاكمة عادلة; العفو; المعتقلين
  ru: задержани*; арест*; тюрем*; смертн* казн*; амнисти*; заключени* под стражу
  zh: 拘留; 逮捕; 关押; 死刑; 监禁; 大赦; 公正审判
  fr: détention*; arrestation*; emprisonn*; peine de mort; amnistie*
  es: detenci*; detenid*; encarcel*; pena de muerte; amnistía*; arresto*
missing persons
  en: missing persons; missing people; remains of; enforced disappearance*; repatriation of remains
  ar: المفقودين; الاختفاء القسري; رفات
  ru: пропавш* без вести; останк*; насильственн* исчезновени*
  zh: 失踪人员; 遗骸; 强迫失踪
  fr: disparus; disparitions forcées; dépouille*
  es: desaparecidos; desapariciones forzadas; desaparición forzada; restos de
condolences
  en: condolence*; mourning; sympathies
  ar: التعازي; تعازي; المواساة; الحداد; العزاء; تعازيه
  ru: соболезновани*; траур*
  zh: 哀悼; 慰问; 吊唁
  fr: condoléances; deuil
  es: condolencias; pésame; luto
congratulations and holidays
  en: congratulat*; Independence Day; National Day; Eid; Spring Festival; New Year; congratulated; congratulates; birthday; Ramadan
  ar: التهاني; التهنئة; تهاني*; عيد الاستقلال; اليوم الوطني; العيد الوطني; تهنئته; هنأ; هنأه; وهنأ; يهنئ; مهنئا; رمضان; عيد الفطر; عيد الأضحى
  ru: поздравлени*; поздрав*; День независимости; юбилей*; национальн* праздник*; Новым годом; поздравил*; поздравля*; Рамадан*
  zh: 祝贺; 贺电; 国庆; 春节; 独立日; 新年; 道贺; 贺信; 致贺; 斋月; 开斋节
  fr: félicitations; fête nationale; vœux; fête de l'indépendance; a félicité; félicitant; ramadan
  es: felicitaci*; felicitó; Día de la Independencia; fiesta nacional; Año Nuevo; felicit*; Ramadán
