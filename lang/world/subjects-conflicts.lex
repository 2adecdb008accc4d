# Conflicts, disputes and the places whose affairs are spoken of. A name alone is enough: who speaks of
# Sudan speaks of what happens there. Neutral names; no side's.

[subject]
Ukraine
  en: Ukrain*; Zelensk*; Kyiv; Kiev; peace in Ukraine; peace for Ukraine; settlement in Ukraine; Ukrainian settlement; settlement of the Ukrainian; Ukraine relations; Ukraine relationship; Ukraine ties; Ukraine partnership; Ukraine cooperation; Ukraine friendship; Ukrainian relations; talks between Russia and Ukraine; negotiations on Ukraine; arms for Ukraine; supply Ukraine; arming Ukraine; support for Ukraine; aid to Ukraine; assistance to Ukraine; support to Ukraine; help for Ukraine; weapons for Ukraine; weapons to Ukraine; arms to Ukraine; arms to Kyiv; weapons to Kyiv; Ukraine's NATO; support Ukraine; supporting Ukraine; backing for Ukraine; stand with Ukraine; stands with Ukraine; attack on Ukraine; war against Ukraine; Donbas; Crimea; Odesa; Kharkiv; Russian-Ukrainian; Russo-Ukrainian; Russia-Ukraine; special military operation; Grain from Ukraine; Ukraine Recovery Conference; Ukraine in NATO; Ukraine support; Ukraine's accession; Ukraine's membership; Ukraine's neutrality; Ukrainian children; Ukrainian language; accession of Ukraine; assist Ukraine; attacked Ukraine; end the war in Ukraine; guarantee Ukraine's security; guarantees for Ukraine; military aid to Ukraine; military support for Ukraine; neutrality of Ukraine; return of Ukrainian children; support Kyiv; support for Kyiv; train Ukrainian; unwavering support for Ukraine; war in Ukraine by Russia; withdraw from Ukrainian
  ar: أوكراني*; الأوكراني*; اوكراني*; زيلينسكي; كييف; الأزمة الأوكرانية; غزو أوكرانيا; العلاقات الأوكرانية; تزويد أوكرانيا; تسليح أوكرانيا; دعم كييف; دعم أوكرانيا; انضمام أوكرانيا إلى; مساندة أوكرانيا; مساعدة أوكرانيا; أطفال أوكرانيا; دونباس; زيلنسكي; الروسية الأوكرانية; الروسية-الأوكرانية; العملية العسكرية الخاصة; العملية العسكرية الروسية; الحرب الروسية; أزمة أوكرانية; روسية أوكرانية; حرب روسية; الحبوب الأوكرانية; الحرب الروسية على; اللغة الأوكرانية; انضمام أوكرانيا; حبوب أوكرانية; حياد أوكرانيا; ضمان أمن أوكرانيا; عضوية أوكرانيا; لغة أوكرانية
  ru: Украин*; украинск*; Зеленск*; Киев*; киевск*; СВО; специальн* военн* операци*; урегулировани* на Украине; украинск* урегулировани*; урегулировани* украинск*; причин* украинского; украинск* отношени*; переговор* по Украине; переговор* с Киевом; переговор* с Украиной; накачк* Украины; вооружени* Украин*; вооружени* Киев*; поставк* Киеву; военн* помощ* Украине; поддержк* Украины; поддержк* Киева; помощ* Украине; помощ* Киеву; поддерживать Киев*; поддержк* киевск*; поддерживать киевск*; прием* Украины; вступлени* Украины; поддержива* Украину; Донбасс*; российско-украинск*; русско-украинск*; Крым*; войн* против Украины; восстановлени* Украины; гаранти* Украин*; гаранти* для Украины; нападени* на Украину; нейтралитет* Украины; неприсоединени* Украины; поддерживать Украину; поддержк* украинск*; украинск* дет*; финансов* помощ* Украине; членств* Украины в НАТО
  zh: 乌克兰; 俄乌; 乌危机; 泽连斯基; 基辅; 特别军事行动; 俄乌关系; 援助乌克兰; 支援乌克兰; 支持乌克兰; 俄乌冲突; 顿巴斯; 乌东; 乌克兰危机; 乌克兰问题; 克里米亚; 俄乌战争; 乌局势; 乌战; 乌克兰中立; 乌克兰儿童; 乌克兰入约; 乌克兰加入北约; 乌克兰和平峰会; 从乌克兰撤; 克里米亚半岛; 克里米亚鞑靼; 对乌战争; 泽伦斯基
  fr: Ukraine; ukrainien*; Zelensk*; Kiev; Kyiv; soutien à Kiev; enfants ukrainiens; Donbass; Donbas; russo-ukrainien*; Crimée; Odessa; Tatars de Crimée; Ukraine à l'Otan; soutenir Kiev; soutien au peuple ukrainien; soutien à Kyiv
  es: Ucrania; ucranian*; Zelensk*; Kiev; operación militar especial; paz en Ucrania; ayuda a Ucrania; apoyo a Ucrania; armas a Ucrania; apoyar a Ucrania; respaldo a Ucrania; apoyo a Kiev; Donbás; Donbass; ruso-ucranian*; Crimea; rusoucranian*; Ucrania a la OTAN; Ucrania en la OTAN; apoyo al pueblo ucraniano; apoyo militar a Ucrania; asistencia a Ucrania; ayuda militar a Ucrania; entrada de Ucrania; garantías para Ucrania; granos ucranianos; guerra contra Ucrania; neutralidad de Ucrania; niños ucranianos; península de Crimea; recuperación de Ucrania; sostén a Ucrania; tártaros de Crimea
Gaza
  en: Gaza; Gazan*; Rafah; Philadelphi; Khan Younis; Rafah crossing; aid into Gaza; aid to Gaza; assistance to Gaza; Gaza Strip; the Strip; Board of Peace; Gaza Humanitarian Foundation; Gaza recovery; demilitarisation of Gaza; demilitarization of Gaza; recovery of Gaza; talks on Gaza; withdraw from Gaza; withdrawal from Gaza
  ar: غزة; الغزي*; رفح; فيلادلفيا; خان يونس; القطاع; معبر رفح; قطاع غزة; مجلس السلام; ممر فيلادلفيا; خانيونس; محور صلاح الدين; إعمار غزة; القطاع الاقتصادي; القطاع السياحي; حصار غزة; مؤسسة غزة الإنسانية
  ru: Газы; Газе; Газу; сектор* Газа; Рафах*; Филадельфийск*; КПП «Рафах»; Газой; «Совет* мира; сектор* Газы; газа-*; палестинск* анклав*
  zh: 加沙; 拉法; 费城走廊; 汗尤尼斯; 拉法口岸; 加沙地带; 加沙停火; 和平委员会; 加沙冲突; 加薩; 巴勒斯坦加沙; 迦萨; 加薩走廊; 从加沙撤; 加沙非军事化; 围堵加沙; 封锁加沙; 加萨; 加萨地带; 加萨停火; 加萨冲突; 巴勒斯坦加萨; 从加萨撤; 加萨非军事化; 围堵加萨; 封锁加萨
  fr: Gaza; gazaoui*; Rafah; Philadelphie; terminal de Rafah; bande de Gaza; enclave palestinienne; Conseil de la paix; couloir de Philadelphie; aide à Gaza; démilitarisation de Gaza
  es: Gaza; gazatí*; Rafah; Rafá; Filadelfia; paso de Rafah; Franja de Gaza; Junta de Paz; Jan Yunis; enclave palestino; Franja palestina; corredor Filadelfia; ayuda a Gaza; desmilitarización de Gaza
Palestinian question
  en: Palestin*; West Bank; East Jerusalem; Israeli-Palestinian; Palestinian Authority; Jenin; settler*; settler violence; Palestinian state; Palestinian statehood; State of Palestine; recognition of Palestine; recognition of the State of Palestine; recognise Palestine; recognize Palestine; recognising Palestine; recognizing Palestine; recognise a Palestinian state; recognize a Palestinian state; Ramallah; Mahmoud Abbas; Palestinian cause; Palestinian issue; Palestinian rights; Nablus; Fatah; PLO; East Jerusalem as its capital; Palestinian independence; annexation of the West Bank; independent Palestinian
  ar: فلسطين*; الفلسطيني*; الضفة الغربية; القدس الشرقية; القضية الفلسطينية; السلطة الفلسطينية; الشعب الفلسطيني; الدولة الفلسطينية; دولة فلسطينية; إقامة الدولة الفلسطينية; الاعتراف بدولة فلسطين; الاعتراف بالدولة الفلسطينية; اعترافها بدولة فلسطين; اعتراف فرنسا بدولة فلسطين; تهجير الفلسطينيين; الضفة; الفلسطيني الإسرائيلي; الإسرائيلي الفلسطيني; حقوق الشعب الفلسطيني; رام الله; محمود عباس; منظمة التحرير; جنين; فتح وحماس; القضيه الفلسطينيه; قضية فلسطينية; سلطة فلسطينية; شعب فلسطيني; فلسطيني إسرائيلي; إسرائيلي فلسطيني; قضيه فلسطينيه; إقامة دولة فلسطينية; الدولة الفلسطينية المستقلة; الفصائل الفلسطينية; المقاومة الفلسطينية; دولة فلسطينية مستقلة; ضم الضفة; فصائل فلسطينية; مقاومة فلسطينية; إقامة الدولة
  ru: Палестин*; палестинск*; палестино-*; Западн* берег*; Восточн* Иерусалим*; палестино-израильск*; Палестинск* автономи*; палестинск* государств*; создани* палестинского государства; государств* Палестина; палестинск* отношени*; признани* Палестин*; признани* палестинск* государств*; признани* Государства Палестина; признани* государства Палестина; признать Палестин*; признать палестинск*; призна* Палестинск*; Рамалл*; ПНА; ООП; израильско-палестинск*; арабо-израильск*; ФАТХ; Дженин*; арабо-израильск* конфликт*; арабо-израильск* урегулировани*; независим* палестинск*; палестино-израильск* урегулировани*; палестинск* анклав*; палестинск* государственност*; палестинск* движени* ХАМАС; создани* независимого палестинского
  zh: 巴勒斯坦; 巴以; 约旦河西岸; 东耶路撒冷; 巴以冲突; 巴以局势; 巴勒斯坦国; 独立的巴勒斯坦国; 承认巴勒斯坦国; 承认巴勒斯坦; 承认巴勒斯坦国家; 承认巴勒斯坦为; 巴以问题; 巴勒斯坦问题; 巴勒斯坦人民; 拉姆安拉; 法塔赫; 巴解; 西岸; 巴民族权力机构; 以巴; 巴勒斯坦加沙; 巴勒斯坦建国; 独立的巴勒斯坦; 巴勒斯坦加萨
  fr: Palestin*; palestinien*; Cisjordanie; Jérusalem-Est; israélo-palestinien*; Autorité palestinienne; processus de paix israélo-palestinien; État palestinien; reconnaissance de la Palestine; reconnaissance de l'État de Palestine; reconnaître l'État de Palestine; reconnaissance d'un État palestinien; reconnaître la Palestine; prisonniers palestiniens; Etat palestinien; reconnaissance de l'Etat de Palestine; reconnaître l'Etat de Palestine; reconnaissance d'un Etat palestinien; Ramallah; Mahmoud Abbas; cause palestinienne; Fatah; OLP; Jénine; territoires palestiniens; question palestinienne; conflit israélo-palestinien; israélo-arabe*; questions palestiniennes; conflit israélo-arabe; création d'un État palestinien; enclave palestinienne; mouvement islamiste palestinien; État palestinien indépendant; État palestinien souverain; création d'un Etat palestinien; Etat palestinien indépendant; Etat palestinien souverain
  es: Palestin*; palestin*; Cisjordania; Jerusalén Este; palestino-israelí*; Autoridad Palestina; Estado palestino; reconocimiento de Palestina; reconocimiento del Estado palestino; reconocimiento del Estado de Palestina; reconocer a Palestina; reconocer el Estado palestino; reconocer al Estado palestino; Ramala; Ramallah; Mahmud Abás; causa palestina; OLP; Fatah; territorios palestinos; israelo-palestin*; israelí-palestin*; árabe-israelí; cuestión palestina; Yenín; Estado palestino independiente; Estado palestino soberano; Franja palestina; colonización de Cisjordania; conflicto árabe-israelí; enclave palestino; movimiento islamista palestino
Jerusalem
  en: Jerusalem; East Jerusalem; Al-Aqsa; Temple Mount; status quo at the holy; Haram al-Sharif; East Jerusalem as its capital
  ar: القدس; المسجد الأقصى; القدس الشرقية; الأقصى; المقدسات الإسلامية والمسيحية; الحرم القدسي; الوضع التاريخي والقانوني; الوضع القائم في الأماكن; حرم قدسي
  ru: Иерусалим*; Восточн* Иерусалим*; Аль-Акса; «Аль-Акса*; Храмов* гор*
  zh: 耶路撒冷; 东耶路撒冷; 阿克萨; 圣殿山; 耶城; 哭墙
  fr: Jérusalem; Jérusalem-Est; Al-Aqsa; esplanade des Mosquées; mont du Temple; statu quo historique
  es: Jerusalén; Jerusalén Este; Al-Aqsa; Explanada de las Mezquitas; Monte del Templo; mezquita de Al Aqsa; Al Aqsa
settlements
  en: settlement expansion; settlement activit*; Israeli settlement*; settler violence; settlement building; settlements; Jewish settlement*; expand settlement*; settlement construction; settlement plan*; settlement project*; settlers; settler; illegal settlement*; annexation of the West Bank; E1; mutual settlements
  ar: الاستيطان*; المستوطنات; المستوطنين; مستوطنات; توسيع المستوطنات; النشاط الاستيطاني; استيطان*; المستوطن*; عنف المستوطنين; بناء المستوطنات; المستعمرات; ضم الضفة; نشاط استيطاني
  ru: поселенческ*; израильск* поселени*; еврейск* поселени*; расширени* поселени*; строительств* поселени*; поселени* на Западном берегу; поселенц*; незаконн* поселени*; новых поселени*; нов* поселени*; аннекси* Западн*
  zh: 定居点; 犹太人定居点; 扩建定居点; 犹太定居点; 定居者; 定居点建设; 定居点活动; 建定居点; 屯垦区; 定居点扩张
  fr: colonisation israélienne; colonies israéliennes; colonisation en Cisjordanie; politique de colonisation; colonies en Cisjordanie; extension des colonies; expansion des colonies; implantations israéliennes; implantations juives; implantations en Cisjordanie; implantations en Judée; accroître les implantations; activités de colonisation; colonies illégales; colons; colonies juives; implantations; colonie*; colonisation; violence des colons; colonisation des territoires; colonisation française
  es: asentamientos israelíes; asentamientos; colonos; colonias israelíes; política de asentamientos; expansión de los asentamientos; colonización israelí; asentamientos ilegales; asentamientos judíos; colonización de Cisjordania; violencia de los colonos; ampliación de los asentamientos; asentamiento israelí; colonias judías
Lebanon
  en: Leban*; Hezbollah; Hizballah; Blue Line; Lebanon relations; Lebanon relationship; Lebanon ties; Lebanon partnership; Lebanon cooperation; Lebanon friendship; Beirut; South Lebanon; Litani; Hezbollah's; Joseph Aoun; Nawaf Salam; Hezbollah's disarmament; disarm Hezbollah; disarmament of Hezbollah; disarming Hezbollah; withdraw from Lebanon; withdrawal from Lebanon; Lebanese army
  ar: لبنان; اللبناني*; لبناني*; حزب الله; الخط الأزرق; بيروت; العلاقات اللبنانية; الجنوب اللبناني; جنوب لبنان; الليطاني; جوزيف عون; نواف سلام; الليطانى; الحدود اللبنانية; جنوب لبناني; حدود لبنانية; سلاح حزب الله; سيادة لبنان; نزع سلاح حزب الله; الجيش اللبناني
  ru: Ливан*; ливанск*; Хезболл*; «Хезболл*; Хизбалл*; ливанск* отношени*; Бейрут*; «Хизбалла»; «Хизбаллах»; Литани; «Голуб* лини*; разоружени* «Хезболл*; разоружени* Хезболл*; ливанск* арми*
  zh: 黎巴嫩; 黎以; 真主党; 蓝线; 贝鲁特; 黎南部; 黎巴嫩真主党; 利塔尼河; 黎巴嫩局势; 真主党解除武装; 黎巴嫩军队
  fr: Liban; libanais*; Hezbollah; Ligne bleue; Beyrouth; Sud-Liban; Litani; libano-*; israélo-libanais*; Joseph Aoun; Hizbollah; aux côtés du Liban; désarmement du Hezbollah; désarmer le Hezbollah; se retirer du Liban; armée libanaise
  es: Líbano; liban*; Hezbolá; Hezbollah; Línea Azul; Beirut; sur del Líbano; Litani; Hizbulá; Hizbulah; Joseph Aoun; desarmar a Hezbolá; desarme de Hezbolá; Ejército libanés
Syria
  en: Syria*; Assad; al-Sharaa; Astana process; Astana format; HTS; Idlib; Syrian Democratic Forces; Syria relations; Syria relationship; Syria ties; Syria partnership; Syria cooperation; Syria friendship; Damascus; al-Assad; Sharaa; Sweida; Suwayda; Druze; Aleppo; Bashar; Alawite*; northeast Syria; White Helmets; Caesar Act; Geir Pedersen; Druze community; Syrian refugees
  ar: سوريا; سورية; السوري*; سوري*; الأسد; الشرع; إدلب; مسار أستانا; هيئة تحرير الشام; قوات سوريا الديمقراطية; العلاقات السورية; دمشق; بشار الأسد; أحمد الشرع; السويداء; حلب; قانون قيصر; الدروز; شمال شرق سوريا; اللجنة الدستورية; لجنة دستورية; الأسلحة الكيميائية السورية; وحدة سوريا
  ru: Сири*; сирийск*; Асад*; аш-Шараа; Астанинск* процесс*; Астанинск* формат*; Идлиб*; сирийск* отношени*; Дамаск*; Шараа; Алеппо; Хмеймим*; алавит*; Сувейд*; ХТШ; Астан* формат*; астанинск*; друзы; друзов; друзск*
  zh: 叙利亚; 阿萨德; 阿斯塔纳进程; 伊德利卜; 叙利亚民主力量; 大马士革; 苏韦达; 德鲁兹; 阿勒颇; 叙局势; 叙利亚问题; 凯撒法案; 阿斯塔纳; 叙土; 征服阵线
  fr: Syri*; syrien*; Assad; processus d'Astana; Idleb; Forces démocratiques syriennes; Damas; Charaa; al-Charaa; al-Chareh; Alep; Druzes; Soueïda; Sweida; loi César; alaouite*; Idlib; Bachar; transition en Syrie
  es: Siria; siri*; proceso de Astaná; Idlib; Fuerzas Democráticas Sirias; Damasco; Asad; Assad; Al Sharaa; Sharaa; Alepo; drus*; Sueida; Ley César; alauí*; kurdosiri*; Bashar
Golan
  en: Golan*; Golan Heights; Mount Hermon; 1974 Disengagement
  ar: الجولان; هضبة الجولان; جولان; مرتفعات الجولان; جبل الشيخ
  ru: Голан*; Голанск* высот*
  zh: 戈兰; 戈兰高地
  fr: Golan; plateau du Golan; mont Hermon
  es: Golán; Altos del Golán
Iraq
  en: Iraq*; Iraq relations; Iraq relationship; Iraq ties; Iraq partnership; Iraq cooperation; Iraq friendship; Baghdad; Erbil; Al-Sudani
  ar: العراق*; العلاقات العراقية; بغداد; أربيل; عراقي*
  ru: Ирак*; иракск*; иракск* отношени*; Багдад*; Эрбил*
  zh: 伊拉克; 巴格达; 伊拉克局势; 埃尔比勒; 伊库区
  fr: Irak*; irakien*; Bagdad; Erbil; Iraq; iraquien*
  es: Irak*; Iraq; iraqu*; Bagdad; Erbil
Yemen
  en: Yemen*; Houthi*; Sanaa; Sana'a; Hodeidah; Ansar Allah; Ansarallah; Hudaydah; Hadramawt; Southern Transitional Council; Aden
  ar: اليمن*; الحوثي*; العلاقات اليمنية; صنعاء; أنصار الله; يمني*; الحديدة; المجلس الانتقالي; حضرموت; المجلس الرئاسي; عدن; ميليشيا الحوثي; مجلس انتقالي; مجلس رئاسي
  ru: Йемен*; йеменск*; хусит*; «Ансар Алла»; Ансар Алла; Ходейд*; хоуси*; Хадрамаут*
  zh: 也门; 胡塞; 萨那; 也门局势; 胡塞武装; 荷台达; 安萨尔; 亚丁; 叶门; 叶门局势
  fr: Yémen*; houthi*; Sanaa; Hodeïda; Ansar Allah; Hadramaout
  es: Yemen*; hutí*; hutíes; Saná; Ansar Alá; huthi*; Hodeida
Iran
  en: Iran*; Tehran; US-Iran; U.S.-Iran; Iran-US; Iran-U.S.; US-Iranian; American-Iranian; Iranian-American; talks between Iran and the United States; talks between the United States and Iran; between Tehran and Washington; between Washington and Tehran; Israel-Iran; Iran-Israel; Israeli-Iranian; Iranian-Israeli; between Israel and Iran; between Iran and Israel; Saudi-Iranian; Iranian-Saudi; Saudi-Iran; Iran-Saudi; between Riyadh and Tehran; between Tehran and Riyadh; between Saudi Arabia and Iran; between Iran and Saudi Arabia; Iran relations; Iran relationship; Iran ties; Iran partnership; Iran cooperation; Iran friendship; Iranian relations; Khamenei; Pezeshkian; Araghchi; IRGC; Revolutionary Guard*; JCPOA; Iran nuclear; Iran's nuclear program*; Iran-Israel war; Iranian nuclear file; Iranian nuclear issue; Iranian nuclear program*; Israeli attacks on Iran; Saudi-Iran agreement; Witkoff and Araghchi; attack on Iran; attacks against Iran; attacks on Iran; strike on Iran; strikes against Iran; strikes on Iran; war between Israel and Iran; war on Iran; between Iran and America; between America and Iran; Iran and the United States; United States and Iran; Tehran and Washington; Washington and Tehran
  ar: إيران*; الإيراني*; طهران; الأمريكية الإيرانية; الأميركية الإيرانية; الإيرانية الأمريكية; الإيرانية الأميركية; الإيراني الأميركي; الإيراني الأمريكي; بين إيران والولايات المتحدة; بين طهران وواشنطن; الإيراني الإسرائيلي; الإسرائيلي الإيراني; الإيرانية الإسرائيلية; الإسرائيلية الإيرانية; بين إيران وإسرائيل; السعودية الإيرانية; الإيرانية السعودية; السعودي الإيراني; بين طهران والرياض; العلاقات الإيرانية; خامنئي; الحرس الثوري; بزشكيان; عراقجي; الملف الإيراني; أمريكية إيرانية; أميركية إيرانية; إيرانية أمريكية; إيرانية أميركية; إيراني أميركي; إيراني أمريكي; إيراني إسرائيلي; إسرائيلي إيراني; إيرانية إسرائيلية; إسرائيلية إيرانية; سعودية إيرانية; إيرانية سعودية; سعودي إيراني; حرس ثوري; ملف إيراني; الحرب الإسرائيلية الإيرانية; الحرب على إيران; الضربات على إيران; العدوان على إيران; الملف النووي الإيراني; النووي الإيراني; الهجمات على إيران; الهجوم على إيران; ضرب إيران; نووي إيراني; بين إيران وأمريكا; بين إيران وأميركا; إيران والولايات المتحدة; إيران وأمريكا; إيران وأميركا; طهران وواشنطن
  ru: Иран*; иранск*; Тегеран*; ирано-американск*; американо-иранск*; между США и Ираном; между Ираном и США; между Тегераном и Вашингтоном; между Вашингтоном и Тегераном; ирано-израильск*; израильско-иранск*; между Израилем и Ираном; между Ираном и Израилем; саудовско-иранск*; ирано-саудовск*; между Эр-Риядом и Тегераном; между Саудовской Аравией и Ираном; между Ираном и Саудовской Аравией; иранск* отношени*; КСИР; Хаменеи; Пезешкиан*; Арагчи; Аракчи; Саудовск* Арави* и Иран*; Эр-Рияд* и Тегеран*; агресси* против Ирана; атак* на Иран; бомбардировк* Ирана; израильск* удар* по Ирану; иранск* атом*; иранск* ядерн* досье; иранск* ядерн* проблем*; иранск* ядерн* программ*; иранск* ядерн* сделк*; контакт* с Ираном; между Вашингтоном и Ираном; нападени* на Иран; переговор* Ирана и США; переговор* с Ираном; ситуаци* вокруг иранской ядерной; удар* Израиля по Ирану; удар* по Ирану; Ираном и США; США и Ираном; Ирана и США; США и Ирана; Тегерана и Вашингтона; Вашингтона и Тегерана; Ираном и Соединенными
  zh: 伊朗; 德黑兰; 伊朗和美国; 美国和伊朗; 伊朗与美国; 美国与伊朗; 伊朗和以色列; 以色列和伊朗; 伊朗与以色列; 以色列与伊朗; 沙特和伊朗; 伊朗和沙特; 沙特与伊朗; 伊核; 哈梅内伊; 佩泽希齐扬; 阿拉格齐; 革命卫队; 伊斯兰革命卫队; 伊朗局势; 伊朗核; 伊核协议; 伊核问题; 对伊朗动武; 对伊朗的袭击; 打击伊朗; 沙特伊朗; 空袭伊朗; 袭击伊朗; 德黑兰和华盛顿; 美国同伊朗; 伊朗同美国; 沙乌地和伊朗; 伊朗和沙乌地; 沙乌地与伊朗; 沙乌地伊朗
  fr: Iran*; iranien*; Téhéran; irano-américain*; américano-iranien*; entre Téhéran et Washington; entre Washington et Téhéran; irano-israélien*; israélo-iranien*; irano-saoudien*; saoudo-iranien*; entre Riyad et Téhéran; Khamenei; Pezeshkian; Gardiens de la révolution; Araghchi; Riyad et Téhéran; Téhéran et Riyad; entre l'Arabie saoudite et Téhéran; nucléaire iranien; négociations irano-*; pourparlers irano-*; programme nucléaire iranien; rapprochement irano-saoudien; rapprochement saoudo-iranien; l'Iran et les États-Unis; les États-Unis et l'Iran; Téhéran et Washington; Washington et Téhéran; l'Iran et les Etats-Unis; les Etats-Unis et l'Iran
  es: Irán; iraní*; Teherán; entre Irán y Estados Unidos; entre Estados Unidos e Irán; entre Teherán y Washington; entre Washington y Teherán; israelo-iraní*; israelí-iraní; entre Israel e Irán; entre Irán e Israel; saudí-iraní; entre Riad y Teherán; entre Arabia Saudí e Irán; entre Arabia Saudita e Irán; Jamenei; Pezeshkian; Guardia Revolucionaria; Araqchi; Guardianes de la Revolución; Araghchi; Riad y Teherán; Teherán y Riad; acercamiento entre Irán y Arabia; ataque a Irán; ataque contra Irán; ataques a Irán; ataques contra Irán; bombardeo de Irán; bombardeos a Irán; conversaciones con Irán; diálogo con Irán; entre Riad e Irán; entre Teherán y Riad; guerra contra Irán; negociaciones con Irán; nuclear iraní; Irán y Estados Unidos; Estados Unidos e Irán; Teherán y Washington; Washington y Teherán; Irán y EEUU; EEUU e Irán; Irán y EE.UU.
Afghanistan
  en: Afghan*; Taliban; Afghanistan relations; Afghanistan relationship; Afghanistan ties; Afghanistan partnership; Afghanistan cooperation; Afghanistan friendship; Kabul; Panjshir; Haqqani; Afghan assets
  ar: أفغان*; الأفغاني*; طالبان; كابول; كابل; حركة طالبان; الأفغان
  ru: Афганистан*; афганск*; талиб*; афганск* отношени*; «Талибан*; Кабул*; афганц*; движени* Талибан
  zh: 阿富汗; 塔利班; 喀布尔; 阿富汗局势; 阿富汗问题; 阿塔; 阿富汗临时政府; 涉阿
  fr: Afghanistan; afghan*; taliban*; Kaboul
  es: Afganistán; afgan*; talibán*; Kabul
Kashmir
  en: Kashmir*; Jammu; Line of Control; Article 370
  ar: كشمير; جامو; كشمير المحتلة; خط المراقبة
  ru: Кашмир*; Джамму
  zh: 克什米尔; 印控克什米尔; 查谟; 克什米尔问题; 喀什米尔; 印控喀什米尔; 喀什米尔问题
  fr: Cachemire; Jammu; cachemiri*; ligne de contrôle au Cachemire
  es: Cachemira; Jammu; cachemir*; Línea de Control en Cachemira
Sudan
  en: Sudan*; Darfur; Khartoum; Rapid Support Forces; RSF; Sudan relations; Sudan relationship; Sudan ties; Sudan partnership; Sudan cooperation; Sudan friendship; Burhan; Hemedti; El-Fasher; El Fasher; Sovereignty Council; Port Sudan
  ar: السودان*; دارفور; الدعم السريع; العلاقات السودانية; الخرطوم; البرهان; حميدتي; الفاشر; مجلس السيادة; سودان*; بورتسودان; قوات الدعم السريع; وحدة السودان
  ru: Судан*; суданск*; Дарфур*; Сил* быстрой поддержки; суданск* отношени*; Хартум*; СБР; Бурхан*; Эль-Фашир*; Порт-Судан*; Хемедти
  zh: 苏丹; 达尔富尔; 快速支援部队; 喀土穆; 布尔汉; 法希尔; 快速支援; 苏丹港; 苏丹局势; 苏丹冲突
  fr: Soudan*; soudanais*; Darfour; Forces de soutien rapide; FSR; Khartoum; al-Burhan; El-Fasher; Burhan; Hemetti; Port-Soudan; Hemedti
  es: Sudán; sudanés; sudanes*; Darfur; Fuerzas de Apoyo Rápido; Jartum; Al Burhan; Al Fasher; El Fasher; Burhan; Puerto Sudán; Hemedti
Libya
  en: Libya*; Libya relations; Libya relationship; Libya ties; Libya partnership; Libya cooperation; Libya friendship; Tripoli; Benghazi; Haftar; Dbeibah
  ar: ليبيا; الليبي*; ليبي*; العلاقات الليبية; طرابلس; بنغازي; حفتر; الدبيبة; مجلس النواب الليبي; الأزمة الليبية; أزمة ليبية
  ru: Ливи*; ливийск*; ливийск* отношени*; Триполи; Хафтар*; Бенгази; Дбейб*
  zh: 利比亚; 的黎波里; 班加西; 哈夫塔尔; 利比亚局势; 利比亚问题
  fr: Libye; libyen*; Tripoli; Benghazi; Haftar; Dbeibah; dossier libyen
  es: Libia; libi*; Trípoli; Bengasi; Haftar; Dbeiba
Western Sahara
  en: Western Sahara; Sahrawi*; Polisario; Saharan; Moroccan Sahara; autonomy plan; Sahara issue; autonomy initiative; Sahara dispute; MINURSO
  ar: الصحراء الغربية; الصحراء المغربية; البوليساريو; الصحراوي*; قضية الصحراء; مغربية الصحراء; مبادرة الحكم الذاتي; الصحراء; المينورسو; ملف الصحراء; نزاع الصحراء
  ru: Западн* Сахар*; Полисарио; Западной Сахар*; сахарск*; МООНРЗС; Сахарск* Арабск*; «Полисарио
  zh: 西撒哈拉; 西撒; 西撒哈拉问题; 波利萨里奥; 自治方案; 自治计划; 西撒问题
  fr: Sahara occidental; sahraoui*; Polisario; Sahara marocain; plan d'autonomie; question du Sahara; Front Polisario; marocanité; Minurso; Sahara; dossier du Sahara
  es: Sáhara Occidental; Sahara Occidental; saharaui*; Polisario; Sáhara; plan de autonomía; Frente Polisario; Minurso; autonomía marroquí; Sáhara marroquí; cuestión del Sáhara; planes de autonomía
Sahel
  en: Sahel*; Alliance of Sahel States; AES; Liptako; JNIM; G5 Sahel; Barkhane; Takuba
  ar: منطقة الساحل; دول الساحل; الساحل الأفريقي; تحالف دول الساحل; بلدان الساحل; الساحل والصحراء; مجموعة دول الساحل; منطقة الساحل والصحراء; دول الساحل الأفريقي; برخان; الساحل وغرب; ساحل أفريقي
  ru: Сахел*; Сахаро-Сахел*; Альянс* государств Сахеля; АГС; «Бархан»; Конфедераци* государств Сахеля; «Сахельск* пятерк*; государств Сахеля
  zh: 萨赫勒; 萨赫勒地区; 萨赫勒国家; 萨赫勒联盟; 新月形沙丘; 萨赫勒五国; 萨赫勒国家联盟
  fr: Sahel; sahélien*; Alliance des États du Sahel; Alliance des Etats du Sahel; AES; Liptako-Gourma; Barkhane; G5 Sahel; bande sahélo-saharienne; Takuba; Confédération des États du Sahel; Confédération des Etats du Sahel
  es: Sahel; sahelian*; Alianza de Estados del Sahel; Barkhane; G5 Sahel; G5 del Sahel; región saheliana; países del Sahel
Mali
  en: Mali; Malian*; Bamako; Mali's; Goïta
  ar: جمهورية مالي; في مالي; باماكو; مالي وبوركينا; حكومة مالي; بدولة مالي; المجلس العسكري في مالي; دولة مالي
  ru: Мали; малийск*; малийск* отношени*; Бамако; малийц*
  zh: 马里; 巴马科
  fr: Mali; malien*; Bamako; Goïta
  es: Malí; malien*; Bamako
Niger
  en: Niger; Nigerien*; Niamey; Bazoum; Tchiani
  ar: النيجر; نيامي; بازوم; نيجر
  ru: Нигер; Нигера; Нигере; Нигеру; Ниамей; Базум*; Нигером; нигерск*
  zh: 尼日尔; 尼亚美; 巴祖姆
  fr: Niger; nigérien*; Niamey; Bazoum; Tiani
  es: Níger; nigerin*; Niamey; Bazoum
Burkina Faso
  en: Burkina*; Ouagadougou; Traoré
  ar: بوركينا*; واغادوغو; فاسو
  ru: Буркина-Фасо; Уагадугу; буркинийск*; Буркина Фасо; Буркин*
  zh: 布基纳法索; 瓦加杜古; 布吉纳法索
  fr: Burkina*; burkinabè*; Ouagadougou; Traoré
  es: Burkina*; Uagadugú; burkinés
Somalia
  en: Somali*; al-Shabaab; Mogadishu; Puntland
  ar: الصومال*; مقديشو; أرض الصومال; صومالي*; حركة الشباب
  ru: Сомали; сомалийск*; Могадишо; Сомалиленд*; «Аш-Шабаб»; Аш-Шабаб; Сомалилэнд*; Пунтленд*; сомалийц*
  zh: 索马里; 摩加迪沙; 索马里兰; 青年党; 沙巴布; 索马利亚; 索马利亚兰
  fr: Somali*; somalien*; Mogadiscio; chebab*; Chabab; shebab*
  es: Somali*; Mogadiscio; Al Shabab; Al Shabaab
Ethiopia
  en: Ethiopia*; Tigray*; Ethiopia relations; Ethiopia relationship; Ethiopia ties; Ethiopia partnership; Ethiopia cooperation; Ethiopia friendship; Addis Ababa; Abiy; TPLF; Amhara; Pretoria agreement; Ethiopian dam; Grand Ethiopian
  ar: إثيوبي*; الإثيوبي*; تيغراي; أديس أبابا; آبي أحمد; تيجراي; السد الإثيوبي
  ru: Эфиопи*; эфиопск*; эфиопск* отношени*; Аддис-Абеб*; Тыграй*; Тиграй*; эфиопо-*; Абий Ахмед*; эфиопск* плотин*
  zh: 埃塞俄比亚; 亚的斯亚贝巴; 提格雷; 埃塞; 埃塞大坝; 埃塞奎博地区; 衣索比亚
  fr: Éthiopi*; éthiopien*; Tigré; Ethiopi*; Addis-Abeba; Abiy; Tigray; barrage éthiopien
  es: Etiop*; etíop*; Adís Abeba; Tigray; Abiy; Addis Abeba; presa etíope
Nile dam
  en: Renaissance Dam; GERD; Nile dam; Nile water*; Grand Ethiopian; Ethiopian dam; waters of the Nile; Nile River; Nile basin
  ar: سد النهضة; مياه النيل; السد الإثيوبي; أمن مصر المائي; حوض النيل; الأمن المائي المصري; نهر النيل; مياه نهر النيل
  ru: плотин* «Возрождение»; плотин* Возрождени*; вод* Нила; «Хидасэ»; плотин* на Ниле; «Возрождение»; вод* Нил*; ГЭС «Хидасэ»; эфиопск* плотин*; Нил; Нила; Голуб* Нил*
  zh: 复兴大坝; 尼罗河水; 复兴大坝问题; 埃塞大坝; 尼罗河; 青尼罗河; 复兴水坝
  fr: barrage de la Renaissance; eaux du Nil; GERD; barrage éthiopien; bassin du Nil; Nil; Nil Bleu; grand barrage de la Renaissance
  es: presa del Renacimiento; aguas del Nilo; Gran Presa; presa etíope; cuenca del Nilo; Nilo; Gran Represa; represa del Renacimiento; GERD
Congo
  en: eastern Congo; eastern DRC; M23; Great Lakes region; Democratic Republic of the Congo; Democratic Republic of Congo; DRC; DR Congo; Congo; Congolese; Kinshasa; Goma; Bukavu; North Kivu; South Kivu; Kivu; FDLR; Tshisekedi; eastern Democratic Republic; Luanda process; Nairobi process; Great Lakes
  ar: شرق الكونغو; حركة 23 مارس; البحيرات الكبرى; الكونغو الديمقراطية; جمهورية الكونغو الديمقراطية; الكونغو; كينشاسا; إم 23; غوما; كيفو; إم23; حركة إم 23; تشيسكيدي; منطقة البحيرات; شرقي الكونغو; البحيرات العظمى; بحيرات عظمى
  ru: восток* Конго; восток* ДРК; Велик* озер*; Демократическ* Республик* Конго; ДРК; Конго; М23; Киншас*; «М23»; Гома; Киву; Чисекеди; ДР Конго; конголезск*; движени* М23; Найробийск* процесс*; район* Великих озер
  zh: 刚果民主共和国东部; 刚果（金）东部; 大湖地区; 刚果民主共和国; 刚果（金）; 刚果(金); 民主刚果; 金沙萨; 戈马; 基伍; 刚果（布）; 刚果金; 刚果民主; 齐塞克迪; 大湖区; 刚东; M23
  fr: est du Congo; est de la RDC; M23; Grands Lacs; République démocratique du Congo; RDC; Congo; congolais*; Kinshasa; Goma; Kivu; Nord-Kivu; Sud-Kivu; Bukavu; Tshisekedi; FDLR; processus de Luanda; processus de Nairobi; région des Grands Lacs; retrait du M23
  es: este del Congo; M23; Grandes Lagos; República Democrática del Congo; RDC; Congo; congoleñ*; Kinsasa; Goma; Kivu; Tshisekedi; Kinshasa; congoles*; Bukavu; FDLR; región de los Grandes Lagos; M-23
Central African Republic
  en: Central African Republic; Bangui; Touadéra
  ar: أفريقيا الوسطى; بانغي; جمهورية أفريقيا الوسطى
  ru: ЦАР; Центральноафриканск*; Банги; Центральн* Африк*; Туадер*
  zh: 中非共和国; 班吉
  fr: Centrafrique; centrafricain*; République centrafricaine; Bangui; Touadéra
  es: República Centroafricana; centroafrican*; Bangui; RCA; Centroáfrica; República Centro Africana
Mozambique
  en: Mozambi*; Cabo Delgado; Maputo
  ar: موزمبيق*; مابوتو; كابو ديلغادو; الموزمبيقي*
  ru: Мозамбик*; Мапуту; Кабу-Делгаду
  zh: 莫桑比克; 马普托; 德尔加杜角; 莫三比克
  fr: Mozambi*; Maputo; Cabo Delgado
  es: Mozambi*; Maputo; Cabo Delgado
Taiwan
  en: Taiwan*; one-China; One China; cross-strait; cross-Strait; Taipei; Taiwan Strait; across the Strait; the Strait; Lai Ching-te; one China; Taiwan independence; Taiwan Relations Act; Taiwan question; arms to Taiwan; Taiwan issue; Tsai Ing-wen; William Lai; 1992 Consensus; Kuomintang; DPP; China's reunification; peaceful reunification; national reunification; reunification with Taiwan; complete reunification; Taiwan is part of; one-China policy; oppose Taiwan independence; opposes Taiwan independence; principle of one China
  ar: تايوان*; الصين الواحدة; مضيق تايوان; تايبيه; استقلال تايوان; مسألة تايوان; قضية تايوان; التايواني*; تايبي; لاي تشينغ; إعادة توحيد الصين; إعادة التوحيد السلمي
  ru: Тайван*; тайваньск*; одного Китая; одной Китай*; Тайбэ*; тайваньск* пролив*; независимост* Тайваня; тайваньск* вопрос*; Тайбей; Тайбеем; Лай Циндэ; Цай Инвэнь; воссоединени* Китая; «одного Китая; мирн* воссоединени*; национальн* воссоединени*
  zh: 台湾; 台海; 一个中国; 涉台; 两岸; 台独; 赖清德; 台海和平; 蔡英文; 台湾问题; 台湾地区; 两岸关系; 和平统一; 国家统一; 九二共识; 民进党; 台湾当局; 祖国统一; 台北; 台湾独立; 统一大业; 完全统一; 台湾海峡; 一个中国原则; 一个中国政策; 反对任何形式的台独; 反对台独; 向台湾出售武器; 国家统一和领土; 武装台湾; 历史、台湾; 历史和台湾; 历史与台湾; 历史及台湾
  fr: Taïwan*; Taiwan*; une seule Chine; Taipei; détroit de Taïwan; détroit de Taiwan; indépendance de Taïwan; question de Taïwan; Lai Ching-te; politique d'une seule Chine; principe d'une seule Chine; dossier taïwanais; Chine unique; Tsai Ing-wen; indépendantis* taïwanais*; réunification de la Chine; réunification pacifique; réunification nationale; réunification avec Taïwan; principe de la Chine unique
  es: Taiwán; taiwan*; una sola China; estrecho de Taiwán; Taipéi; Taipei; independencia de Taiwán; cuestión de Taiwán; Lai Ching-te; cuestión taiwanesa; asunto de Taiwán; Tsai Ing-wen; principio de una sola; política de una sola; reunificación de China; reunificación pacífica; reunificación nacional; reunificación con Taiwán
South China Sea
  en: South China Sea; West Philippine Sea; Scarborough; Second Thomas Shoal; Spratl*; Sabina Shoal; Xianbin; Ren'ai; Scarborough Shoal; Paracel*; Huangyan; nine-dash; Declaration on the Conduct; Nansha; East Sea; Ayungin; East Sea gas
  ar: بحر الصين الجنوبي; البحر الجنوبي; سكاربورو; جزر سبراتلي; باراسيل; بحر الصين; مدونة قواعد السلوك; بحر جنوب الصين; بحر جنوبي; بحر الصين الشرقى
  ru: Южно-Китайск* мор*; ЮКМ; Спратли; Скарборо; Парасельск*; риф* Скарборо; Восточн* мор*; Жэньай; Хуанъян*
  zh: 南海; 仁爱礁; 黄岩岛; 南沙; 仙宾礁; 南海问题; 南海行为准则; 斯卡伯勒; 南沙群岛; 西沙; 中业岛; 铁线礁; 鲎藤礁; 仙滨礁; 南海仲裁; 南海各方行为; 南中国海; 西菲律宾海; 涉海问题
  fr: mer de Chine méridionale; mer de Chine du Sud; mer de Chine; Spratleys; Spratly; Paracels; récif de Scarborough; Scarborough; mer de l'Est; mer de Chine de l'Est
  es: mar de China Meridional; mar Meridional de China; mar del Sur de China; Mar Meridional; Mar de China Meridional; Mar del Sur de China; Mar de China; Spratly; Scarborough; Paracelso; bajo de Masinloc; Paracel
East China Sea
  en: East China Sea; Senkaku*; Diaoyu*; air defence identification; air defense identification; ADIZ; East Sea gas
  ar: بحر الصين الشرقي; جزر سينكاكو; جزر دياويو; سينكاكو; دياويو; منطقة تحديد الدفاع; بحر الصين الشرقى
  ru: Восточно-Китайск* мор*; Сенкаку; Дяоюйдао; Дяоюй*; остров* Сенкаку; Восточно-Китайского; опознавани* ПВО
  zh: 东海; 钓鱼岛; 尖阁; 东中国海; 钓岛; 尖阁列岛; 尖阁诸岛; 防空识别区; 钓鱼台; 东海问题; 东海油气
  fr: mer de Chine orientale; Senkaku; Diaoyu; îles Senkaku; îles Diaoyu; mer de Chine de l'Est; zone d'identification
  es: mar de China Oriental; Senkaku; Diaoyu; islas Senkaku; islas Diaoyu; mar Oriental de China; zona de identificación
Korean peninsula
  en: Korean peninsula; Korean Peninsula; North Korea*; DPRK; inter-Korean; Democratic People's Republic of Korea; Pyongyang; DPRK troops; denuclear*; Kim Jong*; complete denuclear*; North and South Korea; nuclear-free peninsula; DPRK's; North's; two Koreas; Korean nuclear; DMZ; Korean War; North Korean troops; the Peninsula; Korean unification; North Korean soldiers; abducted by North Korea; cooperation between Russia and North Korea
  ar: شبه الجزيرة الكورية; كوريا الشمالية; بيونغ يانغ; كوريا الديمقراطية; نزع السلاح النووي من شبه; الشمالية والجنوبية; الكوريتين; كوريا الشعبية; الكوري الشمالي; الكورية الشمالية; كيم جونغ; الملف النووي الكوري; الكوريتان; جمهورية كوريا الديمقراطية; المنطقة منزوعة السلاح; بيونج يانج; الكوري الشمالى; كوري شمالي; كورية شمالية; كوري شمالى; قوات كورية شمالية
  ru: Корейск* полуостров*; КНДР; северокорейск*; межкорейск*; Корейск* Народно-Демократическ*; Пхеньян*; Северн* Коре*; Ким Чен*; двух Корей; полуостров* Кор*; корейск* проблем*; ядерн* проблем* Корейск*; ДМЗ; северокоре*; корейск* урегулировани*; северокорейск* военн*; северокорейск* войск*; сотрудничеств* России и КНДР
  zh: 朝鲜半岛; 半岛局势; 半岛问题; 朝核; 北韩; 朝鲜; 朝鲜民主主义人民共和国; 平壤; 朝方; 北朝鲜; 朝韩; 半岛无核化; 金正恩; 朝核问题; 半岛核; 半岛和平; 韩朝; 朝鲜问题; 南北韩; 朝军; 半岛事务; 对朝; 俄朝军事; 朝鲜军队; 北韩半岛; 北韩民主主义人民共和国; 北韩问题; 北韩军队
  fr: péninsule coréenne; Corée du Nord; nord-coréen*; intercoréen*; Pyongyang; deux Corées; Kim Jong-un; Kim Jong Un; péninsule de Corée; RPDC; nucléaire nord-coréen; inter-coréen*; zone démilitarisée; soldats nord-coréens; troupes nord-coréennes
  es: península de Corea; península coreana; Corea del Norte; norcorean*; Pyongyang; Pionyang; dos Coreas; Kim Jong-un; Kim Jong Un; RPDC; intercorean*; zona desmilitarizada; unificación coreana; soldados norcoreanos; tropas norcoreanas
Myanmar
  en: Myanmar; Burm*; Rohingya*; Naypyidaw; Naypyitaw; Min Aung Hlaing; Five-Point Consensus; Tatmadaw; Rakhine; Suu Kyi
  ar: ميانمار; الروهينغا; الروهينجا; بورما; الميانماري*; مسلمي الروهينغا; أراكان; نايبيداو; توافق النقاط الخمس; مين أونغ; راخين
  ru: Мьянм*; рохинджа; Нейпьидо; Бирм*; рохингья; Ракхайн*; Мин Аун*; Су Чжи
  zh: 缅甸; 罗兴亚; 缅北; 内比都; 敏昂莱; 五点共识; 缅局势; 若开; 昂山素季; 罗兴亚人
  fr: Birmanie; birman*; Rohingya*; Myanmar; Naypyidaw; Min Aung Hlaing; consensus en cinq points; Rakhine; Arakan; Aung San Suu Kyi
  es: Myanmar; birman*; rohin*; Birmania; Naipyidó; Min Aung Hlaing; consenso de cinco puntos; Rakáin; Suu Kyi
Kuril Islands
  en: Kuril*; Northern Territories; South Kuril*; peace treaty with Russia; peace treaty with Japan; Kunashir; Iturup; Habomai; four northern islands; Northern Territory
  ar: جزر الكوريل; الكوريل; الأقاليم الشمالية; المناطق الشمالية; جزر كوريل; معاهدة سلام مع اليابان; الجزر المتنازع عليها مع اليابان; الأراضي الشمالية; أقاليم شمالية; مناطق شمالية; أراضي شمالية
  ru: Курил*; курильск*; северн* территори*; Южн* Курил*; мирн* договор* с Японией; Кунашир*; Итуруп*; Шикотан*; Хабомаи; мирн* договор* с Россией
  zh: 千岛群岛; 北方四岛; 南千岛; 北方领土; 南千岛群岛; 日俄和平条约; 俄日和平条约; 择捉
  fr: Kouriles; Territoires du Nord; îles Kouriles; Kouriles du Sud; traité de paix avec la Russie; traité de paix avec le Japon
  es: Kuriles; Territorios del Norte; islas Kuriles; Kuriles del Sur; tratado de paz con Rusia; tratado de paz con Japón
Nagorno-Karabakh
  en: Karabakh; Zangezur; Armenian-Azerbaijani; Armenia-Azerbaijan; Armenia and Azerbaijan; Azerbaijan and Armenia; Baku and Yerevan; Yerevan and Baku; Armenian-Azeri; Azerbaijani-Armenian; Lachin; Artsakh; Armenia-Azerbaijani; TRIPP; Trump Route; Nagorno; Yerevan and Azerbaijan; Azerbaijan-Armenia; Minsk Group; Zangezur corridor
  ar: قره باغ; كاراباخ; ناغورني كاراباخ; زنغزور; أرمينيا وأذربيجان; أذربيجان وأرمينيا; باكو ويريفان; يريفان وباكو; ناغورنو; ناجورنو; الأرميني الأذربيجاني; الأرمينية الأذربيجانية; لاتشين; ناغورنو كاراباخ; ممر زانجيزور; قره باخ; الأذربيجاني الأرميني; ممر ترامب; ناغورني; أرميني أذربيجاني; أرمينية أذربيجانية; أذربيجاني أرميني
  ru: Карабах*; карабахск*; Зангезур*; армяно-азербайджанск*; Армени* и Азербайджан*; Азербайджан* и Армени*; Баку и Ереван*; Ереван* и Баку; азербайджано-армянск*; Нагорн* Карабах*; нагорно-карабахск*; Лачин*; Арцах*; «Маршрут* Трампа»; мирн* договор* между Баку; Минск* групп* ОБСЕ; армяно-азербайджанск* нормализаци*; армянск* и азербайджанск*
  zh: 纳卡; 卡拉巴赫; 赞格祖尔; 亚美尼亚和阿塞拜疆; 阿塞拜疆和亚美尼亚; 亚美尼亚与阿塞拜疆; 阿塞拜疆与亚美尼亚; 纳戈尔诺; 拉钦; 亚阿关系; 纳卡问题; 特朗普路线; 纳戈尔诺-卡拉巴赫; 阿亚和平; 亚美尼亚和亚塞拜然; 亚塞拜然和亚美尼亚; 亚美尼亚与亚塞拜然; 亚塞拜然与亚美尼亚; 纳戈诺; 川普路线; 纳戈诺-卡拉巴赫
  fr: Karabakh; Zanguezour; arméno-azerbaïdjanais*; l'Arménie et l'Azerbaïdjan; l'Azerbaïdjan et l'Arménie; Bakou et Erevan; Erevan et Bakou; azéro-arménien*; Haut-Karabakh; Nagorny Karabakh; Nagorno-Karabakh; Latchine; Artsakh; Arménie et Azerbaïdjan; Azerbaïdjan et Arménie; corridor de Zanguezour; entre l'Arménie et l'Azerbaïdjan
  es: Karabaj; Nagorno Karabaj; Zangezur; Armenia y Azerbaiyán; Azerbaiyán y Armenia; Bakú y Ereván; Ereván y Bakú; Alto Karabaj; Nagorno-Karabaj; Nagorno Karabakh; armenio-azerbaiyan*; Lachín; Artsaj; azerbaiyano-armeni*; entre Armenia y Azerbaiyán; Ruta Trump
South Caucasus
  en: South Caucasus; Abkhazia*; South Ossetia*; Caucasus region; in the Caucasus; Caucasus; Southern Caucasus; Transcaucasia; Sukhumi; Tskhinvali; Geneva International Discussions
  ar: جنوب القوقاز; أبخازيا; أوسيتيا الجنوبية; القوقاز; القوقاز الجنوبي; منطقة القوقاز; جنوبي القوقاز; قوقاز جنوبي
  ru: Южн* Кавказ*; Закавказ*; Абхази*; Южн* Осети*; на Кавказе; Сухум*; Цхинвал*; Кавказ*; южнокавказск*; Женевск* дискусси*
  zh: 南高加索; 阿布哈兹; 南奥塞梯; 高加索地区; 高加索; 外高加索; 苏呼米
  fr: Caucase du Sud; Abkhazie; Ossétie du Sud; dans le Caucase; Sud-Caucase; le Caucase; du Caucase; Caucase; Transcaucasie; caucasien*; Sud Caucase
  es: Cáucaso Sur; Abjasia; Osetia del Sur; Cáucaso; Cáucaso meridional; Transcaucasia; Cáucaso del Sur; sur del Cáucaso
Transnistria
  en: Transnistria*; Transdniestria*; Tiraspol; Transdniester; Pridnestrov*; Trans-Dniester; Dniester
  ar: ترانسنيستريا; ترانسنيستريا المولدوفي; دنيستر; ترانس دنيستر; ترانسدنيستريا; إقليم ترانسنيستريا
  ru: Приднестров*; приднестровск*; Тирасполь*; ПМР; Днестр*; формат* «5+2»
  zh: 德涅斯特河左岸; 德左; 德涅斯特; 蒂拉斯波尔; 德涅斯特河沿岸; 聂斯特里亚
  fr: Transnistrie; Tiraspol; transnistrien*; Dniestr
  es: Transnistria; Tiráspol; Transdniéster; Trandsniestria; transnistri*; Dniéster
Crimea
  en: Crimea*; Crimea; Sevastopol; Crimean Tatar*; Kerch
  ar: القرم; شبه جزيرة القرم; سيفاستوبول; تتار القرم; كيرتش
  ru: Крым*; крымск*; Севастопол*; Керч*
  zh: 克里米亚; 塞瓦斯托波尔; 克里米亚半岛; 刻赤; 克里米亚鞑靼
  fr: Crimée; Sébastopol; Tatars de Crimée; criméen*; Kertch
  es: Crimea; Sebastopol; tártaros de Crimea; península de Crimea; Kerch
Kosovo
  en: Kosov*; Belgrade-Pristina; Pristina; KFOR; Community of Serb; Kosovo Serb*; Kurti
  ar: كوسوفو; بريشتينا; كوسوفا; صرب كوسوفو; كورتي; بلغراد وبريشتينا
  ru: Косов*; косовск*; Приштин*; Метохи*; Белград* и Приштин*; Курти; сербск* муниципалитет*
  zh: 科索沃; 普里什蒂纳; 科索沃和梅托希亚; 科索沃问题; 库尔蒂; 科索沃塞族
  fr: Kosovo; kosovar*; Pristina; dialogue Belgrade-Pristina; serbes du Kosovo; Kosovo-Metohija; Belgrade et Pristina
  es: Kosovo; kosovar*; Pristina; diálogo Belgrado-Pristina; serbios de Kosovo; Belgrado y Pristina; Kosovo y Metohija
Bosnia
  en: Bosnia*; Republika Srpska; Sarajevo; Dayton; Dodik; Herzegovina; Srebrenica; High Representative for Bosnia; Banja Luka
  ar: البوسنة; البوسنة والهرسك; سراييفو; دايتون; دوديك; صرب البوسنة; سربرنيتسا; جمهورية صربسكا; بوسني*
  ru: Босни*; Республик* Сербск*; БиГ; Сараев*; Дейтон*; Додик*; Герцеговин*; Сребрениц*; Баня-Лук*; Дэйтон*
  zh: 波黑; 塞族共和国; 波斯尼亚; 萨拉热窝; 代顿; 多迪克; 波斯尼亚和黑塞哥维那; 斯雷布雷尼察; 波士尼亚; 波士尼亚和黑塞哥维那
  fr: Bosnie*; Republika Srpska; Sarajevo; Dayton; Dodik; Herzégovine; Srebrenica; bosniaque*
  es: Bosnia*; República Srpska; Sarajevo; Dayton; Dodik; Herzegovina; Srebrenica; bosni*
Western Balkans
  en: Western Balkan*; Balkans; Balkan; Open Balkan; Southeast Europe; southeastern Europe
  ar: غرب البلقان; البلقان; دول البلقان; منطقة البلقان; غربي البلقان; جنوب شرق أوروبا
  ru: Западн* Балкан*; Балкан*; балканск*; Юго-Восточн* Европ*; «Открыт* Балкан*; стран* Западных Балкан; Юго-Восточной Европ*
  zh: 西巴尔干; 巴尔干; 巴尔干地区; 巴尔干半岛; 东南欧; 开放巴尔干
  fr: Balkans occidentaux; Balkans; Balkan*; Europe du Sud-Est
  es: Balcanes Occidentales; Balcanes; balcánic*; sudeste de Europa; sureste de Europa
Cyprus
  en: Cypr*; Turkish Cypriot*; Greek Cypriot*; Nicosia; Cyprus issue; Cyprus problem; Cyprus question; Varosha; Greek Cypriots; TRNC; Northern Cyprus; Cyprus gas
  ar: قبرص; القبرصي*; القضية القبرصية; نيقوسيا; قبرصي*; شمال قبرص; القبارصة; فاروشا; المسألة القبرصية; جمهورية شمال قبرص; قضية قبرصية; مسألة قبرصية
  ru: Кипр*; кипрск*; кипрск* отношени*; Никоси*; кипрск* вопрос*; кипрск* проблем*; Вароша; Вароши; ТРСК; кипрск* урегулировани*
  zh: 塞浦路斯; 尼科西亚; 塞浦路斯问题; 塞岛; 希族塞人; 土族塞人; 赛普勒斯; 赛普勒斯问题
  fr: Chypre; chypriote*; Nicosie; question chypriote; Varosha; RTCN; dossier chypriote; Chypre du Nord; questions chypriotes
  es: Chipre; chipriota*; Nicosia; cuestión chipriota; Varosha; grecochipriota*; turcochipriota*; Chipre del Norte; problema chipriota; conflicto chipriota; cuestiones chipriotas; conflictos chipriotas
eastern Mediterranean
  en: Eastern Mediterranean; eastern Mediterranean; Aegean; East Mediterranean; Cyprus gas; maritime jurisdiction; Aegean Sea; Mediterranean gas
  ar: شرق المتوسط; شرق البحر المتوسط; بحر إيجه; شرقي المتوسط; شرق البحر الأبيض المتوسط; شرقي البحر المتوسط; شرق البحر الأبيض; شرقي البحر الأبيض; منتدى غاز شرق المتوسط
  ru: Восточн* Средиземномор*; Эгейск*; восточн* Средиземноморь*; Восточн* части Средиземного; Эгейск* мор*; Восточного Средиземноморья; восточной части Средиземного
  zh: 东地中海; 爱琴海; 地中海东部; 爱琴; 东地; 东地中海地区; 东地中海天然气; 中东地区
  fr: Méditerranée orientale; mer Égée; mer Egée; Est de la Méditerranée; Egée; Méditerranée de l'Est; bassin oriental de la Méditerranée
  es: Mediterráneo oriental; mar Egeo; este del Mediterráneo; Egeo; Mediterráneo del Este; gas del Mediterráneo oriental
Red Sea
  en: Red Sea; Bab el-Mandeb; Bab al-Mandab; Gulf of Aden; Bab al-Mandeb; Bab-el-Mandeb; Operation Aspides; Aspides; Prosperity Guardian
  ar: البحر الأحمر; باب المندب; خليج عدن; مضيق باب المندب; منطقة البحر الأحمر; اسبيدس; بالبحر الأحمر
  ru: Красн* мор*; Баб-эль-Мандеб*; Аденск*; акватори* Красного; Аденск* залив*; «Аспидес»; Красном мор*; Красного мор*
  zh: 红海; 曼德海峡; 亚丁湾; 红海地区; 红海局势; 红海航运; 曼德; 红海危机; 红海水域
  fr: mer Rouge; Bab el-Mandeb; golfe d'Aden; Bab al-Mandeb; Bab-el-Mandeb; Aspides; opération Aspides
  es: mar Rojo; Bab el-Mandeb; golfo de Adén; estrecho de Bab; Aspides; Bab el Mandeb; operación Aspides
Strait of Hormuz
  en: Hormuz; Strait of Hormuz; Persian Gulf strait
  ar: هرمز; مضيق هرمز
  ru: Ормузск*; Ормуз; пролив* Ормуз; Хормуз*
  zh: 霍尔木兹; 霍尔木兹海峡; 荷莫兹; 荷莫兹海峡
  fr: Ormuz; détroit d'Ormuz; Hormuz
  es: Ormuz; estrecho de Ormuz; Hormuz
Black Sea
  en: Black Sea; Black Sea Grain Initiative; Black Sea grain; Montreux; Azov; Turkish Straits; Bosphorus; Bosporus
  ar: البحر الأسود; مبادرة حبوب البحر الأسود; مبادرة البحر الأسود; اتفاقية مونترو; مضيق البوسفور; البوسفور; بحر آزوف; منطقة البحر الأسود
  ru: Черн* мор*; черноморск*; Черноморь*; Черноморск* инициатив*; конвенци* Монтре; Азовск*; черноморск* пролив*; Босфор*; Черного моря
  zh: 黑海; 黑海粮食; 黑海港口农产品; 黑海倡议; 蒙特勒; 亚速海; 黑海地区; 博斯普鲁斯; 黑海海峡; 黑海局势
  fr: mer Noire; initiative de la mer Noire; convention de Montreux; mer d'Azov; Bosphore; Montreux; détroits turcs
  es: mar Negro; Iniciativa del Mar Negro; Convención de Montreux; mar de Azov; Bósforo; Montreux
Baltic Sea
  en: Baltic Sea; Baltic*; Baltic states; Baltic region
  ar: بحر البلطيق; البلطيق; دول البلطيق; منطقة البلطيق; بحر البلطيك; البلطيك
  ru: Балтийск*; Балтик*; Прибалтик*; прибалтийск*; Балтийского мор*; стран* Балтии; Балти*
  zh: 波罗的海; 波罗的海国家; 波海; 波罗的海三国; 波罗的海地区
  fr: mer Baltique; Baltique; balte*; pays baltes; États baltes; région baltique; Etats baltes
  es: mar Báltico; Báltico; báltic*; países bálticos; región báltica
Gulf security
  en: Gulf security; security of the Gulf; Persian Gulf; Arabian Gulf; Gulf states; Gulf region; Gulf countries; Gulf Arab; Gulf stability; Persian Gulf strait
  ar: أمن الخليج; الخليج العربي; منطقة الخليج; دول الخليج; أمن الخليج العربي; الخليجي*; أمن منطقة الخليج; استقرار الخليج; بلدان الخليج; أمن دول الخليج; خليج عربي; التعاون الخليجي; العمل الخليجي; القمة الخليجية
  ru: Персидск* залив*; безопасност* в Заливе; зон* Персидского; безопасност* в Персидском; стран* Залива; аравийск* монархи*; стран* Персидского; Концепци* коллективной безопасности в зоне; коллективн* безопасност* в Персидском
  zh: 海湾地区; 波斯湾; 海湾安全; 海湾国家; 海湾局势; 海合会国家; 海湾阿拉伯国家; 海湾安全稳定; 海湾国家合作
  fr: golfe Persique; sécurité du Golfe; région du Golfe; golfe Arabo-Persique; pays du Golfe; sécurité dans le Golfe; États du Golfe; monarchies du Golfe; Etats du Golfe
  es: golfo Pérsico; seguridad del Golfo; países del Golfo; seguridad en el Golfo; Golfo Arábigo; monarquías del Golfo; región del Golfo; Estados del Golfo
Middle East peace
  en: Middle East peace; Abraham Accords; Middle East conflict; normalization with Israel; normalisation with Israel; Middle East peace process; Arab-Israeli peace; peace in the Middle East; peace and security in the Middle East; Middle East settlement; peace to the Middle East; peace in the region; just and comprehensive peace; comprehensive and lasting peace; stability in the Middle East; Middle East stability; Abraham Accord; Arab-Israeli; normalise with Israel; normalize with Israel; normalisation of ties with Israel; normalization of ties with Israel; relations with Israel; Israeli-Saudi; Arab Peace Initiative; regional peace; Middle East Quartet; normalisation agreements; normalization agreements; Israel-Saudi; Saudi-Israeli; regional peace and stability; peace to the region; stability to the region; pacification of the Middle East; just peace in the Middle East
  ar: السلام في الشرق الأوسط; الاتفاقيات الإبراهيمية; التطبيع مع إسرائيل; عملية السلام في الشرق الأوسط; السلام في المنطقة; السلام الشامل; السلام العادل والشامل; سلام عادل وشامل; الاستقرار في الشرق الأوسط; السلام والاستقرار في الشرق الأوسط; السلام والأمن في الشرق الأوسط; الاتفاقات الإبراهيمية; التطبيع مع; اتفاقيات أبراهام; اتفاقات أبراهام; مبادرة السلام العربية; تحقيق السلام في المنطقة; العلاقات مع إسرائيل; السلام العربية الإسرائيلية; سلام شامل وعادل; السلام العادل والدائم; سلام عادل ودائم; اتفاقات التطبيع; تطبيع العلاقات مع إسرائيل; التطبيع السعودي; السلام الإقليمي; اتفاقيات إبراهيمية; سلام شامل; اتفاقات إبراهيمية; تطبيع سعودي; سلام إقليمي; السلام الشامل في كولومبيا; إحلال السلام; سلام دائم; السلام الدائم; تحقيق السلام; سلام المنطقة; السلام العادل
  ru: ближневосточн* урегулировани*; Авраамов* соглашени*; ближневосточн* мирн* процесс*; мир* на Ближнем Востоке; урегулировани* на Ближнем Востоке; стабильност* на Ближнем Востоке; арабо-израильск* урегулировани*; Арабск* мирн* инициатив*; «Авраамов* соглашени*; отношени* с Израилем; «квартет* посредников; ближневосточн* квартет*; палестино-израильск* урегулировани*; нормализаци* с Израилем; нормализаци* отношений с Израилем; арабо-израильск* конфликт*; справедлив* мир*; всеобъемлющ* мир*; умиротворени* Ближнего; мир* в ближневосточн*
  zh: 中东和平; 亚伯拉罕协议; 中东和平进程; 中东问题; 中东地区和平; 中东和平稳定; 中东局势稳定; 亚伯拉罕; 阿拉伯和平倡议; 与以色列关系正常化; 同以色列关系正常化; 中东和谈; 中东和平会议; 阿以冲突; 中东问题有关四方; 公正持久和平; 全面公正; 中东和平与稳定
  fr: paix au Proche-Orient; accords d'Abraham; normalisation avec Israël; processus de paix au Proche-Orient; processus de paix israélo-palestinien; paix au Moyen-Orient; paix et la sécurité au Moyen-Orient; paix dans la région; paix et la stabilité au Moyen-Orient; stabilité au Moyen-Orient; paix et la sécurité pour tous; conflit israélo-arabe; initiative de paix arabe; normalisation des relations avec Israël; paix régionale; accords abrahamiques; relations avec Israël; paix juste et durable au; normalisation israélo-*; processus de paix au Moyen-Orient; pacification du Proche-Orient; pacification du Moyen-Orient; paix au Levant; paix juste et globale; paix globale et juste; paix juste et durable
  es: paz en Oriente Medio; Acuerdos de Abraham; normalización con Israel; proceso de paz en Oriente Medio; proceso de paz de Oriente Medio; paz en Medio Oriente; paz en el Medio Oriente; paz en Oriente Próximo; paz en la región; estabilidad en Oriente Medio; estabilidad en Medio Oriente; Iniciativa de Paz Árabe; normalización de relaciones con Israel; normalización de las relaciones con Israel; relaciones con Israel; conflicto árabe-israelí; paz regional; paz de Oriente Medio; paz para Oriente Medio; conflicto de Oriente Medio; pacificación de Oriente; pacificación de la región; pacificación de toda la región; paz justa y duradera; paz justa y global; paz justa y completa
Middle East
  en: Middle East*; Middle East peace; Middle East conflict; Middle East peace process; peace in the Middle East; peace and security in the Middle East; Middle East settlement; peace to the Middle East; stability in the Middle East; Middle East stability; Mideast; Near East; West Asia; Middle Eastern; MENA; Middle East Quartet; pacification of the Middle East; just peace in the Middle East
  ar: الشرق الأوسط; السلام في الشرق الأوسط; عملية السلام في الشرق الأوسط; الاستقرار في الشرق الأوسط; السلام والاستقرار في الشرق الأوسط; السلام والأمن في الشرق الأوسط; المنطقة العربية; الشرق الأدنى; شرق أوسطي*; بالشرق الأوسط; غرب آسيا; الشرق أوسطي*; منطقة عربية; شرق أدنى
  ru: Ближн* Восток*; ближневосточн*; ближневосточн* урегулировани*; ближневосточн* мирн* процесс*; мир* на Ближнем Востоке; урегулировани* на Ближнем Востоке; стабильност* на Ближнем Востоке; БВСА; Западн* Ази*; Ближнем и Среднем; Средн* Восток*; ближневосточн* квартет*; мир* в ближневосточн*
  zh: 中东; 中东和平; 中东和平进程; 中东问题; 中东地区和平; 中东和平稳定; 中东局势稳定; 中东局势; 中东地区; 西亚; 西亚北非; 中东国家; 中东热点; 中东和平会议; 中东和谈; 中东问题有关四方; 尼科西亚; 迪戈加西亚; 马来西亚航空; 中东和平与稳定
  fr: Moyen-Orient; Proche-Orient; paix au Proche-Orient; processus de paix au Proche-Orient; paix au Moyen-Orient; paix et la sécurité au Moyen-Orient; paix et la stabilité au Moyen-Orient; stabilité au Moyen-Orient; moyen-oriental*; proche-oriental*; Asie occidentale; Asie de l'Ouest; région MENA; processus de paix au Moyen-Orient; pacification du Proche-Orient; pacification du Moyen-Orient
  es: Oriente Medio; Medio Oriente; Oriente Próximo; Cercano Oriente; paz en Oriente Medio; proceso de paz en Oriente Medio; proceso de paz de Oriente Medio; paz en Medio Oriente; paz en el Medio Oriente; paz en Oriente Próximo; estabilidad en Oriente Medio; estabilidad en Medio Oriente; Asia Occidental; medio oriental; mediooriental; Oriente Medio y; conflicto de Oriente Medio; paz de Oriente Medio; paz para Oriente Medio
Central Asia
  en: Central Asia*; C5+1; Caspian; Central Asian
  ar: آسيا الوسطى; وسط آسيا; دول آسيا الوسطى; بحر قزوين; قزوين; آسيا الوسطي
  ru: Центральн* Ази*; центральноазиатск*; Средн* Ази*; Каспи*; ЦА; центральноазиатск* стран*; стран* Центральной Азии; среднеазиатск*
  zh: 中亚; 中亚国家; 中亚五国; 里海; 中亚地区; 中国—中亚; 中国-中亚; 中亚管线; 跨里海
  fr: Asie centrale; asiatique centrale; mer Caspienne; Caspienne; centrasiatique*; pays d'Asie centrale
  es: Asia Central; mar Caspio; Caspio; centroasiátic*; países de Asia Central
Indo-Pacific
  en: Indo-Pacific; Asia-Pacific; Asia Pacific; free and open Indo-Pacific; Asia-Pacific region; Indo Pacific; FOIP; Asia and the Pacific; Indian Ocean; Pacific region; Asia-Pacific Economic; British Indian Ocean; Indian Ocean Rim
  ar: المحيطين الهندي والهادئ; آسيا والمحيط الهادئ; آسيا-المحيط الهادئ; الهندي والهادئ; آسيا والهادئ; آسيا-الباسيفيك; المحيط الهندي والهادئ; المحيط الهادي; المحيط الهندي; الهندي-الهادئ; الهندو-باسيفيك; آسيا الباسيفيك; منطقة المحيط الهادئ; المحيطين; محيط هادي; محيط هندي; آسيا والمحيط الهادئ الاقتصادي; رابطة الدول المطلة على المحيط الهندي
  ru: Индо-Тихоокеанск*; АТР; Азиатско-Тихоокеанск*; Индо-Пацифик*; Азии и Тихого; ИТР; «индо-тихоокеанск*; Индийск* океан*; тихоокеанск* регион*; Азии и на Тихом
  zh: 印太; 亚太; 亚太地区; 印太战略; 亚太和平; 印度洋; 印度太平洋; 印太地区; 亚太国家; 亚太稳定; 亚洲太平洋; 印度-太平洋; 亚太经合; 亚太经济合作组织; 环印度洋联盟
  fr: Indo-Pacifique; indopacifique; Asie-Pacifique; zone indo-pacifique; région Asie-Pacifique; océan Indien; indo-pacifique*; indopacifique*; Asie Pacifique; région indo-pacifique; espace indopacifique; zone Asie-Pacifique
  es: Indo-Pacífico; Indopacífico; Asia-Pacífico; Asia Pacífico; región Asia-Pacífico; Asia y el Pacífico; océano Índico; indopacífic*; región del Pacífico; zona Asia-Pacífico; Indo Pacífico
Pacific islands
  en: Pacific island*; Pacific Islands; Solomon Islands; Pacific Island countries; Pacific Islands Forum; Oceania; South Pacific; Pacific nations
  ar: جزر المحيط الهادئ; جزر سليمان; دول جزر المحيط; جزر الباسيفيك; الدول الجزرية; منتدى جزر المحيط; جنوب المحيط الهادئ; دول جزرية
  ru: островн* государств* Тих*; Соломонов*; Форум* тихоокеанских островов; тихоокеанск* островн*; южн* част* Тихого; Океани*; островн* государств* Тихого
  zh: 太平洋岛国; 所罗门群岛; 岛国; 太平洋岛国论坛; 南太; 太岛国; 南太平洋; 大洋洲; 索罗门群岛
  fr: îles du Pacifique; îles Salomon; Forum des îles; États insulaires; Pacifique Sud; Océanie; Etats insulaires
  es: islas del Pacífico; Islas Salomón; Foro de las Islas; Pacífico Sur; Estados insulares; Oceanía; naciones insulares
Arctic
  en: Arctic*; Northern Sea Route; Arctic Council; Svalbard; Spitsbergen; North Pole; polar regions; polar region; polar cooperation; polar issues; polar research; Arctic LNG
  ar: القطب الشمالي; المنطقة القطبية; القطبي*; القطب الشمالى; طريق البحر الشمالي; مجلس القطب الشمالي; المناطق القطبية; منطقة قطبية; قطب شمالى; مناطق قطبية; القارة القطبية
  ru: Арктик*; арктическ*; Арктическ* совет*; Северн* морск* пут*; СМП; Заполярь*; Шпицберген*; Севморпут*; полярн*; приполярн*
  zh: 北极; 北极航道; 北极理事会; 北方海航道; 冰上丝绸之路; 北极地区; 北冰洋; 斯瓦尔巴; 极地; 北极LNG
  fr: Arctique; arctique; Conseil de l'Arctique; route maritime du Nord; Grand Nord; Svalbard; pôle Nord; route du Nord; Spitzberg; régions polaires; polaire*; zones polaires
  es: Ártico; ártic*; Artico; Consejo Ártico; ruta marítima del Norte; Polo Norte; Ruta del Norte; región ártica; regiones polares; polares; zonas polares
Antarctic
  en: Antarctic*; South Pole; polar regions; polar region; polar cooperation; polar issues; polar research
  ar: القطب الجنوبي; أنتاركتيكا; القارة القطبية; معاهدة أنتاركتيكا; القطب الجنوبى; المناطق القطبية; القطبين; قارة قطبية; قطب جنوبى; مناطق قطبية
  ru: Антаркти*; антарктическ*; Южн* полюс*; полярн*; приполярн*
  zh: 南极; 南极洲; 南极条约; 极地; 北极地区
  fr: Antarctique; pôle Sud; antarctique*; régions polaires; polaire*; zones polaires
  es: Antártida; antártic*; Polo Sur; regiones polares; polares; zonas polares
Greenland
  en: Greenland*; Nuuk; Pituffik
  ar: غرينلاند; جرينلاند; جزيرة غرينلاند; غرينلند
  ru: Гренланди*; гренландск*; Нуук
  zh: 格陵兰; 格陵兰岛; 努克
  fr: Groenland; groenlandais*; Nuuk
  es: Groenlandia; groenland*; Nuuk
Hong Kong
  en: Hong Kong; Hong Kong's; Jimmy Lai
  ar: هونغ كونغ; هونج كونج; هونغ-كونغ; هونكونغ; جيمي لاي
  ru: Гонконг*; Сянган*; САР Сянган; Джимми Лай*
  zh: 香港; 涉港; 黎智英; 港区国安法; 港澳; 香港特区; 国安法
  fr: Hong Kong; Hongkong; hongkongais*; Jimmy Lai
  es: Hong Kong; Jimmy Lai; hongkonés; hongkones*
Xinjiang
  en: Xinjiang; Uyghur*; Uighur*; XUAR; Urumqi; East Turkestan
  ar: شينجيانغ; الإيغور; الأويغور; الإيغوري*; الأويغوري*; تركستان الشرقية; شنجيانغ; إيغور; سنجان; أقلية الإيغور
  ru: Синьцзян*; уйгур*; СУАР; Урумчи; Восточн* Туркестан*
  zh: 新疆; 涉疆; 维吾尔; 维族; 乌鲁木齐; 新疆维吾尔; 疆独; 涉疆问题; 新疆问题
  fr: Xinjiang; ouïghour*; Ouïgour*; Turkestan oriental
  es: Xinjiang; uigur*; Urumqi; Turquestán Oriental; uygur*; Sinkiang; iugur*
Tibet
  en: Tibet*; Dalai Lama; Xizang; Lhasa
  ar: التبت; الدالاي لاما; الدالاي; هضبة التبت; التيبت; شيتسانغ
  ru: Тибет*; далай-лам*; Лхас*; Сицзан*
  zh: 西藏; 达赖; 涉藏; 达赖喇嘛; 藏独; 拉萨; 涉藏问题; 西藏问题
  fr: Tibet*; dalaï-lama; Lhassa; dalaï lama; Xizang
  es: Tíbet; tibetan*; dalái lama; Lhasa; Xizang
Venezuela
  en: Venezuela*; Venezuela relations; Venezuela relationship; Venezuela ties; Venezuela partnership; Venezuela cooperation; Venezuela friendship; Maduro; Caracas; Guaidó; Machado
  ar: فنزويل*; كراكاس; مادورو; الفنزويلي*; كاراكاس; غوايدو
  ru: Венесуэл*; венесуэльск*; венесуэльск* отношени*; Мадуро; Каракас*; Гуайдо; Мачадо
  zh: 委内瑞拉; 马杜罗; 加拉加斯; 瓜伊多; 委内瑞拉局势; 马查多; 委国
  fr: Venezuela; vénézuélien*; Maduro; Caracas; Guaido; Machado
  es: Venezuela; venezolan*; Maduro; Caracas; Guaidó; María Corina; bolivarian*
Essequibo
  en: Essequibo; Guayana Esequiba
  ar: إيسيكيبو; إسيكيبو; إيسيكويبو; إقليم إيسيكيبو
  ru: Эссекибо; Гвиана-Эссекибо
  zh: 埃塞奎博; 埃塞奎博地区; 圭埃
  fr: Essequibo; Esequibo
  es: Esequibo; Essequibo; Guayana Esequiba
Cuba
  en: Cuba*; Cuba relations; Cuba relationship; Cuba ties; Cuba partnership; Cuba cooperation; Cuba friendship; Havana; Cuban embargo; Díaz-Canel
  ar: كوبا; الكوبي*; هافانا; كوبي*; الحصار على كوبا; دياز كانيل
  ru: кубинск*; Куба; Кубы; Кубе; Кубу; Кубой; кубинск* отношени*; Гаван*; Диас-Канел*; кубинц*; блокад* Кубы
  zh: 古巴; 哈瓦那; 迪亚斯-卡内尔; 古巴封锁; 对古
  fr: Cuba; cubain*; La Havane; Díaz-Canel; embargo contre Cuba; blocus contre Cuba
  es: Cuba; cuban*; La Habana; Díaz-Canel; bloqueo a Cuba; bloqueo contra Cuba
Nicaragua
  en: Nicaragua*; Managua; Ortega
  ar: نيكاراغوا; ماناغوا; أورتيغا; نيكاراجوا
  ru: Никарагуа; никарагуанск*; никарагуанск* отношени*; Манагуа; Ортег*
  zh: 尼加拉瓜; 马那瓜; 奥尔特加; 尼加
  fr: Nicaragua; nicaraguayen*; Managua; Ortega
  es: Nicaragua; nicaragüens*; Managua; Ortega
Haiti
  en: Haiti*; Port-au-Prince; Gang Suppression Force
  ar: هايتي; بورت أو برنس; الهايتي*; عصابات هايتي; بورتو برنس
  ru: Гаити; гаитянск*; Порт-о-Пренс*; гаитянц*
  zh: 海地; 太子港; 海地局势; 海地帮派; 东地中海地区; 波罗的海地区; 红海地区; 黑海地区
  fr: Haïti; haïtien*; Port-au-Prince
  es: Haití; haitian*; Puerto Príncipe; crisis haitiana
Falklands
  en: Falkland*; Malvinas; South Georgia; South Sandwich
  ar: جزر فوكلاند; فوكلاند; مالفيناس; جزر المالفيناس; المالفيناس; جزر الفوكلاند; جزر مالفيناس
  ru: Фолкленд*; фолклендск*; Мальвин*; остров* Мальвин*; Южн* Георги*
  zh: 马尔维纳斯; 马岛; 福克兰; 马尔维纳斯群岛; 福克兰群岛; 马岛主权; 马岛问题
  fr: Malouines; îles Malouines; Malvinas; Géorgie du Sud; Falkland
  es: Malvinas; islas Malvinas; Georgias del Sur; Falkland*
Colombian peace
  en: FARC; ELN; Colombian peace; peace in Colombia; Colombian guerrilla*; total peace; Colombia's peace; 2016 peace; Colombian guerrillas; dissidents of the FARC; peace process in Colombia
  ar: السلام في كولومبيا; فارك; القوات المسلحة الثورية; جيش التحرير الوطني الكولومبي; عملية السلام الكولومبية; عملية السلام في كولومبيا; السلام الشامل في كولومبيا; حركة فارك
  ru: ФАРК; мир* в Колумбии; колумбийск* урегулировани*; АНО; ЭЛН; мирн* процесс* в Колумбии; повстанц* Колумбии; колумбийск* повстанц*; АНО Колумбии; ФАРК-*; колумбийск* мирн*
  zh: 哥伦比亚和平; 哥伦比亚革命武装力量; 哥和平进程; 民族解放军; 哥革武; 哥伦比亚和平进程; 哥伦比亚游击队; 哥和平协议
  fr: Farc; ELN; paix en Colombie; Armée de libération nationale; processus de paix colombien; processus de paix en Colombie; accord de paix colombien; dissidents des Farc
  es: FARC; ELN; paz total; paz en Colombia; Ejército de Liberación Nacional; acuerdo de paz de 2016; proceso de paz colombiano; proceso de paz en Colombia; acuerdo final de paz; disidencias; Acuerdo de Paz de Colombia
Panama Canal
  en: Panama Canal; Panama's canal; canal in Panama; Canal ports
  ar: قناة بنما; القناة البنمية; بنما وقناتها; السيطرة على قناة بنما; قناة بنمية
  ru: Панамск* канал*; Панамского канал*
  zh: 巴拿马运河; 巴拿马港口; 巴运河; 运河港口
  fr: canal de Panama; canal panaméen
  es: Canal de Panamá; canal de Panamá; canal panameño; canal interoceánico
Suez Canal
  en: Suez; Suez Canal
  ar: قناة السويس; القناة السويسية; السويس; المجرى الملاحي للقناة; قناة سويسية
  ru: Суэцк*; Суэц; Суэца; канал* Суэц*
  zh: 苏伊士; 苏伊士运河
  fr: canal de Suez; Suez
  es: canal de Suez; Suez
Gibraltar
  en: Gibraltar; Gibraltarian*; Campo de Gibraltar
  ar: جبل طارق; صخرة جبل طارق; مضيق جبل طارق
  ru: Гибралтар*
  zh: 直布罗陀; 直布罗陀海峡
  fr: Gibraltar; détroit de Gibraltar; gibraltarien*
  es: Gibraltar; gibraltareñ*; Campo de Gibraltar; Peñón
Northern Ireland
  en: Northern Ireland; Good Friday Agreement; Stormont; Belfast; Irish border; Windsor Framework; Northern Ireland Protocol; Belfast Agreement
  ar: أيرلندا الشمالية; اتفاق الجمعة العظيمة; بروتوكول أيرلندا; بلفاست; اتفاق بلفاست
  ru: Северн* Ирланди*; Белфаст*; Ольстер*; Страстн* пятниц*; Североирландск*
  zh: 北爱尔兰; 北爱; 贝尔法斯特; 北爱尔兰议定书; 耶稣受难日协议
  fr: Irlande du Nord; Belfast; Stormont; accord du Vendredi saint; nord-irlandais*; protocole nord-irlandais
  es: Irlanda del Norte; Belfast; Stormont; norirland*; Acuerdo de Viernes Santo; Protocolo de Irlanda
Kurds
  en: Kurd*; PKK; SDF; Syrian Democratic Forces; Peshmerga; YPG; Rojava; Öcalan; SDF's; AANES; PKK disarmament; dissolution of the PKK
  ar: الأكراد; الكردي*; كردستان; العمال الكردستاني; قسد; قوات سوريا الديمقراطية; كردي*; البيشمركة; حزب العمال; أكراد; أوجلان; وحدات حماية الشعب; الإدارة الذاتية; إقليم كردستان; إدارة ذاتية; حل حزب العمال
  ru: курд*; РПК; СДС; пешмерг*; «Рабоч* парти* Курдистана»; Оджалан*; YPG; СНС; Рабоч* парти* Курдистана; Рожав*; роспуск* РПК
  zh: 库尔德; 叙利亚民主力量; 民主军; 库工党; 库尔德工人党; 人民保护部队; 奥贾兰; 库尔德武装; 叙民主军; 库工党解散
  fr: kurde*; PKK; FDS; Forces démocratiques syriennes; Kurdistan; peshmerga*; Rojava; Öcalan; YPG; AANES; dissolution du PKK
  es: kurd*; PKK; FDS; Fuerzas Democráticas Sirias; peshmerga*; YPG; Rojava; Öcalan; milicias kurdas; disolución del PKK
Chagos
  en: Chagos; Diego Garcia; British Indian Ocean
  ar: جزر تشاغوس; شاغوس; جزر شاغوس; دييغو غارسيا; أرخبيل تشاغوس; تشاغوس
  ru: Чагос; архипелаг* Чагос; Диего-Гарси*; Чагосск*
  zh: 查戈斯; 查戈斯群岛; 迪戈加西亚
  fr: Chagos; archipel des Chagos; Diego Garcia
  es: Chagos; archipiélago de Chagos; Diego García
