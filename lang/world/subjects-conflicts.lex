# Conflicts, disputes and the places whose affairs are spoken of. A name alone is enough: who speaks of
# Sudan speaks of what happens there. Neutral names; no side's.

[subject]
Ukraine
  en: Ukrain*; Zelensk*; Kyiv; Kiev; peace in Ukraine; peace for Ukraine; settlement in Ukraine; Ukrainian settlement; settlement of the Ukrainian; Ukraine relations; Ukraine relationship; Ukraine ties; Ukraine partnership; Ukraine cooperation; Ukraine friendship; Ukrainian relations; talks between Russia and Ukraine; negotiations on Ukraine; arms for Ukraine; supply Ukraine; arming Ukraine; support for Ukraine; aid to Ukraine; assistance to Ukraine; support to Ukraine; help for Ukraine; weapons for Ukraine; weapons to Ukraine; arms to Ukraine; arms to Kyiv; weapons to Kyiv; Ukraine's NATO; support Ukraine; supporting Ukraine; backing for Ukraine; stand with Ukraine; stands with Ukraine; attack on Ukraine; war against Ukraine
  ar: أوكراني*; الأوكراني*; اوكراني*; زيلينسكي; كييف; الأزمة الأوكرانية; غزو أوكرانيا; العلاقات الأوكرانية; تزويد أوكرانيا; تسليح أوكرانيا; دعم كييف; دعم أوكرانيا; انضمام أوكرانيا إلى; مساندة أوكرانيا; مساعدة أوكرانيا; أطفال أوكرانيا
  ru: Украин*; украинск*; Зеленск*; Киев*; киевск*; СВО; специальн* военн* операци*; урегулировани* на Украине; украинск* урегулировани*; урегулировани* украинск*; причин* украинского; украинск* отношени*; переговор* по Украине; переговор* с Киевом; переговор* с Украиной; накачк* Украины; вооружени* Украин*; вооружени* Киев*; поставк* Киеву; военн* помощ* Украине; поддержк* Украины; поддержк* Киева; помощ* Украине; помощ* Киеву; поддерживать Киев*; поддержк* киевск*; поддерживать киевск*; прием* Украины; вступлени* Украины; поддержива* Украину
  zh: 乌克兰; 俄乌; 乌危机; 泽连斯基; 基辅; 特别军事行动; 俄乌关系; 援助乌克兰; 支援乌克兰; 支持乌克兰
  fr: Ukraine; ukrainien*; Zelensk*; Kiev; Kyiv; soutien à Kiev; enfants ukrainiens
  es: Ucrania; ucranian*; Zelensk*; Kiev; operación militar especial; paz en Ucrania; ayuda a Ucrania; apoyo a Ucrania; armas a Ucrania; apoyar a Ucrania; respaldo a Ucrania; apoyo a Kiev
Gaza
  en: Gaza; Gazan*; Rafah; Philadelphi; Khan Younis; Rafah crossing; aid into Gaza; aid to Gaza; assistance to Gaza
  ar: غزة; الغزي*; رفح; فيلادلفيا; خان يونس; القطاع; معبر رفح
  ru: Газы; Газе; Газу; сектор* Газа; Рафах*; Филадельфийск*; КПП «Рафах»
  zh: 加沙; 拉法; 费城走廊; 汗尤尼斯; 拉法口岸
  fr: Gaza; gazaoui*; Rafah; Philadelphie; terminal de Rafah
  es: Gaza; gazatí*; Rafah; Rafá; Filadelfia; paso de Rafah
Palestinian question
  en: Palestin*; West Bank; East Jerusalem; two-state solution; two-state; Israeli-Palestinian; Palestinian Authority; Jenin; settler*; settler violence; Palestinian state; Palestinian statehood; State of Palestine; recognition of Palestine; recognition of the State of Palestine; recognise Palestine; recognize Palestine; recognising Palestine; recognizing Palestine; recognise a Palestinian state; recognize a Palestinian state
  ar: فلسطين*; الفلسطيني*; الضفة الغربية; القدس الشرقية; حل الدولتين; القضية الفلسطينية; السلطة الفلسطينية; الشعب الفلسطيني; الدولة الفلسطينية; دولة فلسطينية; إقامة الدولة الفلسطينية; الاعتراف بدولة فلسطين; الاعتراف بالدولة الفلسطينية; اعترافها بدولة فلسطين; اعتراف فرنسا بدولة فلسطين; تهجير الفلسطينيين
  ru: Палестин*; палестинск*; палестино-*; Западн* берег*; Восточн* Иерусалим*; двух государств; палестино-израильск*; Палестинск* автономи*; палестинск* государств*; создани* палестинского государства; государств* Палестина; палестинск* отношени*; признани* Палестин*; признани* палестинск* государств*; признани* Государства Палестина; признани* государства Палестина; признать Палестин*; признать палестинск*; призна* Палестинск*
  zh: 巴勒斯坦; 巴以; 约旦河西岸; 东耶路撒冷; 两国方案; 巴以冲突; 巴以局势; 巴勒斯坦国; 独立的巴勒斯坦国; 承认巴勒斯坦国; 承认巴勒斯坦; 承认巴勒斯坦国家; 承认巴勒斯坦为
  fr: Palestin*; palestinien*; Cisjordanie; Jérusalem-Est; solution à deux États; israélo-palestinien*; Autorité palestinienne; processus de paix israélo-palestinien; État palestinien; reconnaissance de la Palestine; reconnaissance de l'État de Palestine; reconnaître l'État de Palestine; reconnaissance d'un État palestinien; reconnaître la Palestine; prisonniers palestiniens; solution à deux Etats; Etat palestinien; reconnaissance de l'Etat de Palestine; reconnaître l'Etat de Palestine; reconnaissance d'un Etat palestinien
  es: Palestin*; palestin*; Cisjordania; Jerusalén Este; solución de dos Estados; palestino-israelí*; Autoridad Palestina; Estado palestino; reconocimiento de Palestina; reconocimiento del Estado palestino; reconocimiento del Estado de Palestina; reconocer a Palestina; reconocer el Estado palestino; reconocer al Estado palestino
Jerusalem
  en: Jerusalem; East Jerusalem
  ar: القدس; المسجد الأقصى; القدس الشرقية
  ru: Иерусалим*; Восточн* Иерусалим*
  zh: 耶路撒冷; 东耶路撒冷
  fr: Jérusalem; Jérusalem-Est
  es: Jerusalén; Jerusalén Este
settlements
  en: settlement expansion; settlement activit*; Israeli settlement*; settler violence; settlement building; settlements; Jewish settlement*; expand settlement*; settlement construction; settlement plan*; settlement project*
  ar: الاستيطان*; المستوطنات; المستوطنين; مستوطنات; توسيع المستوطنات; النشاط الاستيطاني
  ru: поселенческ*; израильск* поселени*; еврейск* поселени*; расширени* поселени*; строительств* поселени*; поселени* на Западном берегу
  zh: 定居点; 犹太人定居点; 扩建定居点
  fr: colonisation israélienne; colonies israéliennes; colonisation en Cisjordanie; politique de colonisation; colonies en Cisjordanie; extension des colonies; expansion des colonies; implantations israéliennes; implantations juives; implantations en Cisjordanie; implantations en Judée; accroître les implantations; activités de colonisation
  es: asentamientos israelíes; asentamientos; colonos; colonias israelíes; política de asentamientos; expansión de los asentamientos; colonización israelí
Lebanon
  en: Leban*; Hezbollah; Hizballah; Blue Line; Lebanon relations; Lebanon relationship; Lebanon ties; Lebanon partnership; Lebanon cooperation; Lebanon friendship
  ar: لبنان; اللبناني*; لبناني*; حزب الله; الخط الأزرق; بيروت; العلاقات اللبنانية
  ru: Ливан*; ливанск*; Хезболл*; «Хезболл*; Хизбалл*; ливанск* отношени*
  zh: 黎巴嫩; 黎以; 真主党; 蓝线
  fr: Liban; libanais*; Hezbollah; Ligne bleue
  es: Líbano; liban*; Hezbolá; Hezbollah; Línea Azul
Syria
  en: Syria*; Assad; al-Sharaa; Astana process; Astana format; HTS; Idlib; Syrian Democratic Forces; Syria relations; Syria relationship; Syria ties; Syria partnership; Syria cooperation; Syria friendship
  ar: سوريا; سورية; السوري*; سوري*; الأسد; الشرع; إدلب; مسار أستانا; هيئة تحرير الشام; قوات سوريا الديمقراطية; العلاقات السورية
  ru: Сири*; сирийск*; Асад*; аш-Шараа; Астанинск* процесс*; Астанинск* формат*; Идлиб*; сирийск* отношени*
  zh: 叙利亚; 阿萨德; 阿斯塔纳进程; 伊德利卜; 叙利亚民主力量
  fr: Syri*; syrien*; Assad; processus d'Astana; Idleb; Forces démocratiques syriennes
  es: Siria; siri*; proceso de Astaná; Idlib; Fuerzas Democráticas Sirias
Golan
  en: Golan*
  ar: الجولان
  ru: Голан*
  zh: 戈兰
  fr: Golan
  es: Golán
Iraq
  en: Iraq*; Iraq relations; Iraq relationship; Iraq ties; Iraq partnership; Iraq cooperation; Iraq friendship
  ar: العراق*; العلاقات العراقية
  ru: Ирак*; иракск*; иракск* отношени*
  zh: 伊拉克
  fr: Irak*; irakien*
  es: Irak*; Iraq; iraqu*
Yemen
  en: Yemen*; Houthi*
  ar: اليمن*; الحوثي*; العلاقات اليمنية
  ru: Йемен*; йеменск*; хусит*
  zh: 也门; 胡塞
  fr: Yémen*; houthi*
  es: Yemen*; hutí*; hutíes
Iran
  en: Iran*; Tehran; US-Iran; U.S.-Iran; Iran-US; Iran-U.S.; US-Iranian; American-Iranian; Iranian-American; talks between Iran and the United States; talks between the United States and Iran; between Tehran and Washington; between Washington and Tehran; Israel-Iran; Iran-Israel; Israeli-Iranian; Iranian-Israeli; between Israel and Iran; between Iran and Israel; Saudi-Iranian; Iranian-Saudi; Saudi-Iran; Iran-Saudi; between Riyadh and Tehran; between Tehran and Riyadh; between Saudi Arabia and Iran; between Iran and Saudi Arabia; Iran relations; Iran relationship; Iran ties; Iran partnership; Iran cooperation; Iran friendship; Iranian relations
  ar: إيران*; الإيراني*; طهران; الأمريكية الإيرانية; الأميركية الإيرانية; الإيرانية الأمريكية; الإيرانية الأميركية; الإيراني الأميركي; الإيراني الأمريكي; بين إيران والولايات المتحدة; بين طهران وواشنطن; الإيراني الإسرائيلي; الإسرائيلي الإيراني; الإيرانية الإسرائيلية; الإسرائيلية الإيرانية; بين إيران وإسرائيل; السعودية الإيرانية; الإيرانية السعودية; السعودي الإيراني; بين طهران والرياض; العلاقات الإيرانية
  ru: Иран*; иранск*; Тегеран*; ирано-американск*; американо-иранск*; между США и Ираном; между Ираном и США; между Тегераном и Вашингтоном; между Вашингтоном и Тегераном; ирано-израильск*; израильско-иранск*; между Израилем и Ираном; между Ираном и Израилем; саудовско-иранск*; ирано-саудовск*; между Эр-Риядом и Тегераном; между Саудовской Аравией и Ираном; между Ираном и Саудовской Аравией; иранск* отношени*
  zh: 伊朗; 德黑兰; 伊朗和美国; 美国和伊朗; 伊朗与美国; 美国与伊朗; 伊朗和以色列; 以色列和伊朗; 伊朗与以色列; 以色列与伊朗; 沙特和伊朗; 伊朗和沙特; 沙特与伊朗
  fr: Iran*; iranien*; Téhéran; irano-américain*; américano-iranien*; entre Téhéran et Washington; entre Washington et Téhéran; irano-israélien*; israélo-iranien*; irano-saoudien*; saoudo-iranien*; entre Riyad et Téhéran
  es: Irán; iraní*; Teherán; entre Irán y Estados Unidos; entre Estados Unidos e Irán; entre Teherán y Washington; entre Washington y Teherán; israelo-iraní*; israelí-iraní; entre Israel e Irán; entre Irán e Israel; saudí-iraní; entre Riad y Teherán; entre Arabia Saudí e Irán; entre Arabia Saudita e Irán
Afghanistan
  en: Afghan*; Taliban; Afghanistan relations; Afghanistan relationship; Afghanistan ties; Afghanistan partnership; Afghanistan cooperation; Afghanistan friendship
  ar: أفغان*; الأفغاني*; طالبان
  ru: Афганистан*; афганск*; талиб*; афганск* отношени*
  zh: 阿富汗; 塔利班
  fr: Afghanistan; afghan*; taliban*
  es: Afganistán; afgan*; talibán*
Kashmir
  en: Kashmir*; Jammu
  ar: كشمير
  ru: Кашмир*
  zh: 克什米尔
  fr: Cachemire
  es: Cachemira
Sudan
  en: Sudan*; Darfur; Khartoum; Rapid Support Forces; RSF; Sudan relations; Sudan relationship; Sudan ties; Sudan partnership; Sudan cooperation; Sudan friendship
  ar: السودان*; دارفور; الدعم السريع; العلاقات السودانية
  ru: Судан*; суданск*; Дарфур*; Сил* быстрой поддержки; суданск* отношени*
  zh: 苏丹; 达尔富尔; 快速支援部队
  fr: Soudan*; soudanais*; Darfour; Forces de soutien rapide; FSR
  es: Sudán; sudanés; sudanes*; Darfur; Fuerzas de Apoyo Rápido
Libya
  en: Libya*; Libya relations; Libya relationship; Libya ties; Libya partnership; Libya cooperation; Libya friendship
  ar: ليبيا; الليبي*; ليبي*; العلاقات الليبية
  ru: Ливи*; ливийск*; ливийск* отношени*
  zh: 利比亚
  fr: Libye; libyen*
  es: Libia; libi*
Western Sahara
  en: Western Sahara; Sahrawi*; Polisario
  ar: الصحراء الغربية; الصحراء المغربية; البوليساريو; الصحراوي*
  ru: Западн* Сахар*; Полисарио
  zh: 西撒哈拉
  fr: Sahara occidental; sahraoui*; Polisario
  es: Sáhara Occidental; Sahara Occidental; saharaui*; Polisario
Sahel
  en: Sahel*; Alliance of Sahel States
  ar: منطقة الساحل; دول الساحل; الساحل الأفريقي; تحالف دول الساحل
  ru: Сахел*; Сахаро-Сахел*; Альянс* государств Сахеля
  zh: 萨赫勒
  fr: Sahel; sahélien*; Alliance des États du Sahel; Alliance des Etats du Sahel
  es: Sahel
Mali
  en: Mali; Malian*
  ar: جمهورية مالي; في مالي; باماكو
  ru: Мали; малийск*; малийск* отношени*
  zh: 马里
  fr: Mali; malien*
  es: Malí; malien*
Niger
  en: Niger; Nigerien*
  ar: النيجر
  ru: Нигер; Нигера; Нигере; Нигеру
  zh: 尼日尔
  fr: Niger; nigérien*
  es: Níger; nigerin*
Burkina Faso
  en: Burkina*
  ar: بوركينا*
  ru: Буркина-Фасо
  zh: 布基纳法索
  fr: Burkina*; burkinabè*
  es: Burkina*
Somalia
  en: Somali*; al-Shabaab
  ar: الصومال*
  ru: Сомали; сомалийск*
  zh: 索马里
  fr: Somali*; somalien*
  es: Somali*
Ethiopia
  en: Ethiopia*; Tigray*; Ethiopia relations; Ethiopia relationship; Ethiopia ties; Ethiopia partnership; Ethiopia cooperation; Ethiopia friendship
  ar: إثيوبي*; الإثيوبي*; تيغراي
  ru: Эфиопи*; эфиопск*; эфиопск* отношени*
  zh: 埃塞俄比亚
  fr: Éthiopi*; éthiopien*; Tigré; Ethiopi*
  es: Etiop*; etíop*
Nile dam
  en: Renaissance Dam; GERD; Nile dam; Nile water*
  ar: سد النهضة; مياه النيل
  ru: плотин* «Возрождение»; плотин* Возрождени*; вод* Нила
  zh: 复兴大坝; 尼罗河水
  fr: barrage de la Renaissance; eaux du Nil
  es: presa del Renacimiento; aguas del Nilo
Congo
  en: eastern Congo; eastern DRC; M23; Great Lakes region; Democratic Republic of the Congo; Democratic Republic of Congo; DRC; DR Congo; Congo; Congolese
  ar: شرق الكونغو; حركة 23 مارس; البحيرات الكبرى; الكونغو الديمقراطية; جمهورية الكونغو الديمقراطية; الكونغو
  ru: восток* Конго; восток* ДРК; Велик* озер*; Демократическ* Республик* Конго; ДРК; Конго; М23
  zh: 刚果民主共和国东部; 刚果（金）东部; 大湖地区; 刚果民主共和国; 刚果（金）; 刚果(金); 民主刚果
  fr: est du Congo; est de la RDC; M23; Grands Lacs; République démocratique du Congo; RDC; Congo; congolais*
  es: este del Congo; M23; Grandes Lagos; República Democrática del Congo; RDC; Congo; congoleñ*
Central African Republic
  en: Central African Republic
  ar: أفريقيا الوسطى
  ru: ЦАР; Центральноафриканск*
  zh: 中非共和国
  fr: Centrafrique; centrafricain*; République centrafricaine
  es: República Centroafricana; centroafrican*
Mozambique
  en: Mozambi*; Cabo Delgado
  ar: موزمبيق*
  ru: Мозамбик*
  zh: 莫桑比克
  fr: Mozambi*
  es: Mozambi*
Taiwan
  en: Taiwan*; one-China; One China; cross-strait; cross-Strait; Taipei; Taiwan Strait; across the Strait; the Strait; Lai Ching-te; one China; Taiwan independence; Taiwan Relations Act; Taiwan question; arms to Taiwan
  ar: تايوان*; الصين الواحدة; مضيق تايوان; تايبيه; استقلال تايوان
  ru: Тайван*; тайваньск*; одного Китая; одной Китай*; Тайбэ*; тайваньск* пролив*; независимост* Тайваня; тайваньск* вопрос*
  zh: 台湾; 台海; 一个中国; 涉台; 两岸; 台独; 赖清德; 台海和平; 蔡英文; 台湾问题
  fr: Taïwan*; Taiwan*; une seule Chine; Taipei; détroit de Taïwan; détroit de Taiwan; indépendance de Taïwan; question de Taïwan
  es: Taiwán; taiwan*; una sola China; estrecho de Taiwán; Taipéi; Taipei; independencia de Taiwán; cuestión de Taiwán
South China Sea
  en: South China Sea; West Philippine Sea; Scarborough; Second Thomas Shoal; Spratl*; Sabina Shoal; Xianbin; Ren'ai
  ar: بحر الصين الجنوبي
  ru: Южно-Китайск* мор*; ЮКМ
  zh: 南海; 仁爱礁; 黄岩岛; 南沙; 仙宾礁; 南海问题
  fr: mer de Chine méridionale; mer de Chine du Sud
  es: mar de China Meridional; mar Meridional de China; mar del Sur de China; Mar Meridional; Mar de China Meridional; Mar del Sur de China
East China Sea
  en: East China Sea; Senkaku*; Diaoyu*
  ar: بحر الصين الشرقي
  ru: Восточно-Китайск* мор*; Сенкаку; Дяоюйдао
  zh: 东海; 钓鱼岛; 尖阁
  fr: mer de Chine orientale; Senkaku; Diaoyu
  es: mar de China Oriental; Senkaku; Diaoyu
Korean peninsula
  en: Korean peninsula; Korean Peninsula; North Korea*; DPRK; inter-Korean; Democratic People's Republic of Korea; Pyongyang; DPRK troops; denuclear*; Kim Jong*; complete denuclear*
  ar: شبه الجزيرة الكورية; كوريا الشمالية; بيونغ يانغ; كوريا الديمقراطية; نزع السلاح النووي من شبه
  ru: Корейск* полуостров*; КНДР; северокорейск*; межкорейск*; Корейск* Народно-Демократическ*; Пхеньян*
  zh: 朝鲜半岛; 半岛局势; 半岛问题; 朝核; 北韩; 朝鲜; 朝鲜民主主义人民共和国; 平壤; 朝方; 北朝鲜
  fr: péninsule coréenne; Corée du Nord; nord-coréen*; intercoréen*; Pyongyang
  es: península de Corea; península coreana; Corea del Norte; norcorean*; Pyongyang; Pionyang
Myanmar
  en: Myanmar; Burm*; Rohingya*
  ar: ميانمار; الروهينغا; الروهينجا
  ru: Мьянм*; рохинджа
  zh: 缅甸; 罗兴亚
  fr: Birmanie; birman*; Rohingya*; Myanmar
  es: Myanmar; birman*; rohin*; Birmania
Kuril Islands
  en: Kuril*; Northern Territories
  ar: جزر الكوريل; الكوريل
  ru: Курил*; курильск*; северн* территори*
  zh: 千岛群岛; 北方四岛; 南千岛
  fr: Kouriles; Territoires du Nord
  es: Kuriles; Territorios del Norte
Nagorno-Karabakh
  en: Karabakh; Zangezur; Armenian-Azerbaijani; Armenia-Azerbaijan; Armenia and Azerbaijan; Azerbaijan and Armenia; Baku and Yerevan; Yerevan and Baku
  ar: قره باغ; كاراباخ; ناغورني كاراباخ; زنغزور; أرمينيا وأذربيجان; أذربيجان وأرمينيا; باكو ويريفان; يريفان وباكو
  ru: Карабах*; карабахск*; Зангезур*; армяно-азербайджанск*; Армени* и Азербайджан*; Азербайджан* и Армени*; Баку и Ереван*; Ереван* и Баку; азербайджано-армянск*
  zh: 纳卡; 卡拉巴赫; 赞格祖尔; 亚美尼亚和阿塞拜疆; 阿塞拜疆和亚美尼亚; 亚美尼亚与阿塞拜疆; 阿塞拜疆与亚美尼亚
  fr: Karabakh; Zanguezour; arméno-azerbaïdjanais*; l'Arménie et l'Azerbaïdjan; l'Azerbaïdjan et l'Arménie; Bakou et Erevan; Erevan et Bakou; azéro-arménien*
  es: Karabaj; Nagorno Karabaj; Zangezur; Armenia y Azerbaiyán; Azerbaiyán y Armenia; Bakú y Ereván; Ereván y Bakú
South Caucasus
  en: South Caucasus; Abkhazia*; South Ossetia*; Caucasus region; in the Caucasus
  ar: جنوب القوقاز; أبخازيا; أوسيتيا الجنوبية; القوقاز
  ru: Южн* Кавказ*; Закавказ*; Абхази*; Южн* Осети*; на Кавказе
  zh: 南高加索; 阿布哈兹; 南奥塞梯; 高加索地区
  fr: Caucase du Sud; Abkhazie; Ossétie du Sud; dans le Caucase; Sud-Caucase; le Caucase; du Caucase
  es: Cáucaso Sur; Abjasia; Osetia del Sur; Cáucaso
Transnistria
  en: Transnistria*; Transdniestria*
  ar: ترانسنيستريا
  ru: Приднестров*; приднестровск*
  zh: 德涅斯特河左岸; 德左
  fr: Transnistrie
  es: Transnistria
Crimea
  en: Crimea*; Crimea
  ar: القرم
  ru: Крым*; крымск*
  zh: 克里米亚
  fr: Crimée
  es: Crimea
Kosovo
  en: Kosov*; Belgrade-Pristina; Pristina
  ar: كوسوفو
  ru: Косов*; косовск*
  zh: 科索沃
  fr: Kosovo; kosovar*
  es: Kosovo; kosovar*
Bosnia
  en: Bosnia*; Republika Srpska
  ar: البوسنة
  ru: Босни*; Республик* Сербск*
  zh: 波黑; 塞族共和国
  fr: Bosnie*; Republika Srpska
  es: Bosnia*; República Srpska
Western Balkans
  en: Western Balkan*; Balkans
  ar: غرب البلقان; البلقان
  ru: Западн* Балкан*; Балкан*; балканск*
  zh: 西巴尔干; 巴尔干
  fr: Balkans occidentaux; Balkans
  es: Balcanes Occidentales; Balcanes
Cyprus
  en: Cypr*; Turkish Cypriot*; Greek Cypriot*
  ar: قبرص; القبرصي*
  ru: Кипр*; кипрск*; кипрск* отношени*
  zh: 塞浦路斯
  fr: Chypre; chypriote*
  es: Chipre; chipriota*
eastern Mediterranean
  en: Eastern Mediterranean; eastern Mediterranean; Aegean
  ar: شرق المتوسط; شرق البحر المتوسط; بحر إيجه
  ru: Восточн* Средиземномор*; Эгейск*
  zh: 东地中海; 爱琴海
  fr: Méditerranée orientale; mer Égée; mer Egée
  es: Mediterráneo oriental; mar Egeo
Red Sea
  en: Red Sea; Bab el-Mandeb; Bab al-Mandab; Gulf of Aden
  ar: البحر الأحمر; باب المندب; خليج عدن
  ru: Красн* мор*; Баб-эль-Мандеб*; Аденск*
  zh: 红海; 曼德海峡; 亚丁湾
  fr: mer Rouge; Bab el-Mandeb; golfe d'Aden
  es: mar Rojo; Bab el-Mandeb; golfo de Adén
Strait of Hormuz
  en: Hormuz
  ar: هرمز
  ru: Ормузск*
  zh: 霍尔木兹
  fr: Ormuz
  es: Ormuz
Black Sea
  en: Black Sea; Black Sea Grain Initiative; Black Sea grain
  ar: البحر الأسود; مبادرة حبوب البحر الأسود; مبادرة البحر الأسود
  ru: Черн* мор*; черноморск*; Черноморь*; Черноморск* инициатив*
  zh: 黑海; 黑海粮食; 黑海港口农产品; 黑海倡议
  fr: mer Noire; initiative de la mer Noire
  es: mar Negro; Iniciativa del Mar Negro
Baltic Sea
  en: Baltic Sea; Baltic*
  ar: بحر البلطيق; البلطيق
  ru: Балтийск*; Балтик*
  zh: 波罗的海
  fr: mer Baltique; Baltique
  es: mar Báltico; Báltico
Gulf security
  en: Gulf security; security of the Gulf; Persian Gulf; Arabian Gulf
  ar: أمن الخليج; الخليج العربي; منطقة الخليج
  ru: Персидск* залив*; безопасност* в Заливе
  zh: 海湾地区; 波斯湾; 海湾安全
  fr: golfe Persique; sécurité du Golfe; région du Golfe
  es: golfo Pérsico; seguridad del Golfo
Middle East peace
  en: Middle East peace; Abraham Accords; Middle East conflict; normalization with Israel; normalisation with Israel; Middle East peace process; Arab-Israeli peace; peace in the Middle East; peace and security in the Middle East; Middle East settlement; peace to the Middle East; peace in the region; just and comprehensive peace; comprehensive and lasting peace; stability in the Middle East; Middle East stability
  ar: السلام في الشرق الأوسط; الاتفاقيات الإبراهيمية; التطبيع مع إسرائيل; عملية السلام في الشرق الأوسط; السلام في المنطقة; السلام الشامل; السلام العادل والشامل; سلام عادل وشامل; الاستقرار في الشرق الأوسط; السلام والاستقرار في الشرق الأوسط; السلام والأمن في الشرق الأوسط
  ru: ближневосточн* урегулировани*; Авраамов* соглашени*; ближневосточн* мирн* процесс*; мир* на Ближнем Востоке; урегулировани* на Ближнем Востоке; стабильност* на Ближнем Востоке
  zh: 中东和平; 亚伯拉罕协议; 中东和平进程; 中东问题; 中东地区和平; 中东和平稳定; 中东局势稳定
  fr: paix au Proche-Orient; accords d'Abraham; normalisation avec Israël; processus de paix au Proche-Orient; processus de paix israélo-palestinien; paix au Moyen-Orient; paix et la sécurité au Moyen-Orient; paix dans la région; paix et la stabilité au Moyen-Orient; stabilité au Moyen-Orient; paix et la sécurité pour tous
  es: paz en Oriente Medio; Acuerdos de Abraham; normalización con Israel; proceso de paz en Oriente Medio; proceso de paz de Oriente Medio; paz en Medio Oriente; paz en el Medio Oriente; paz en Oriente Próximo; paz en la región; estabilidad en Oriente Medio; estabilidad en Medio Oriente
Middle East
  en: Middle East*; Middle East peace; Middle East conflict; Middle East peace process; peace in the Middle East; peace and security in the Middle East; Middle East settlement; peace to the Middle East; stability in the Middle East; Middle East stability
  ar: الشرق الأوسط; السلام في الشرق الأوسط; عملية السلام في الشرق الأوسط; الاستقرار في الشرق الأوسط; السلام والاستقرار في الشرق الأوسط; السلام والأمن في الشرق الأوسط
  ru: Ближн* Восток*; ближневосточн*; ближневосточн* урегулировани*; ближневосточн* мирн* процесс*; мир* на Ближнем Востоке; урегулировани* на Ближнем Востоке; стабильност* на Ближнем Востоке
  zh: 中东; 中东和平; 中东和平进程; 中东问题; 中东地区和平; 中东和平稳定; 中东局势稳定
  fr: Moyen-Orient; Proche-Orient; paix au Proche-Orient; processus de paix au Proche-Orient; paix au Moyen-Orient; paix et la sécurité au Moyen-Orient; paix et la stabilité au Moyen-Orient; stabilité au Moyen-Orient
  es: Oriente Medio; Medio Oriente; Oriente Próximo; Cercano Oriente; paz en Oriente Medio; proceso de paz en Oriente Medio; proceso de paz de Oriente Medio; paz en Medio Oriente; paz en el Medio Oriente; paz en Oriente Próximo; estabilidad en Oriente Medio; estabilidad en Medio Oriente
Central Asia
  en: Central Asia*
  ar: آسيا الوسطى
  ru: Центральн* Ази*; центральноазиатск*
  zh: 中亚
  fr: Asie centrale
  es: Asia Central
Indo-Pacific
  en: Indo-Pacific; Asia-Pacific; Asia Pacific; free and open Indo-Pacific; Asia-Pacific region
  ar: المحيطين الهندي والهادئ; آسيا والمحيط الهادئ; آسيا-المحيط الهادئ; الهندي والهادئ; آسيا والهادئ; آسيا-الباسيفيك
  ru: Индо-Тихоокеанск*; АТР; Азиатско-Тихоокеанск*; Индо-Пацифик*; Азии и Тихого
  zh: 印太; 亚太; 亚太地区; 印太战略; 亚太和平
  fr: Indo-Pacifique; indopacifique; Asie-Pacifique; zone indo-pacifique; région Asie-Pacifique
  es: Indo-Pacífico; Indopacífico; Asia-Pacífico; Asia Pacífico; región Asia-Pacífico; Asia y el Pacífico
Pacific islands
  en: Pacific island*; Pacific Islands; Solomon Islands
  ar: جزر المحيط الهادئ; جزر سليمان
  ru: островн* государств* Тих*; Соломонов*
  zh: 太平洋岛国; 所罗门群岛
  fr: îles du Pacifique; îles Salomon
  es: islas del Pacífico; Islas Salomón
Arctic
  en: Arctic*
  ar: القطب الشمالي
  ru: Арктик*; арктическ*
  zh: 北极
  fr: Arctique; arctique
  es: Ártico; ártic*; Artico
Antarctic
  en: Antarctic*
  ar: القطب الجنوبي; أنتاركتيكا
  ru: Антаркти*; антарктическ*
  zh: 南极
  fr: Antarctique
  es: Antártida; antártic*
Greenland
  en: Greenland*
  ar: غرينلاند; جرينلاند
  ru: Гренланди*; гренландск*
  zh: 格陵兰
  fr: Groenland; groenlandais*
  es: Groenlandia; groenland*
Hong Kong
  en: Hong Kong
  ar: هونغ كونغ; هونج كونج
  ru: Гонконг*; Сянган*
  zh: 香港; 涉港
  fr: Hong Kong; Hongkong; hongkongais*
  es: Hong Kong
Xinjiang
  en: Xinjiang; Uyghur*; Uighur*
  ar: شينجيانغ; الإيغور; الأويغور
  ru: Синьцзян*; уйгур*
  zh: 新疆; 涉疆; 维吾尔
  fr: Xinjiang; ouïghour*
  es: Xinjiang; uigur*
Tibet
  en: Tibet*; Dalai Lama
  ar: التبت; الدالاي لاما
  ru: Тибет*; далай-лам*
  zh: 西藏; 达赖
  fr: Tibet*; dalaï-lama
  es: Tíbet; tibetan*; dalái lama
Venezuela
  en: Venezuela*; Venezuela relations; Venezuela relationship; Venezuela ties; Venezuela partnership; Venezuela cooperation; Venezuela friendship
  ar: فنزويل*
  ru: Венесуэл*; венесуэльск*; венесуэльск* отношени*
  zh: 委内瑞拉
  fr: Venezuela; vénézuélien*
  es: Venezuela; venezolan*
Essequibo
  en: Essequibo
  ar: إيسيكيبو; إسيكيبو
  ru: Эссекибо
  zh: 埃塞奎博
  fr: Essequibo
  es: Esequibo
Cuba
  en: Cuba*; Cuba relations; Cuba relationship; Cuba ties; Cuba partnership; Cuba cooperation; Cuba friendship
  ar: كوبا; الكوبي*
  ru: кубинск*; Куба; Кубы; Кубе; Кубу; Кубой; кубинск* отношени*
  zh: 古巴
  fr: Cuba; cubain*
  es: Cuba; cuban*
Nicaragua
  en: Nicaragua*
  ar: نيكاراغوا
  ru: Никарагуа; никарагуанск*; никарагуанск* отношени*
  zh: 尼加拉瓜
  fr: Nicaragua; nicaraguayen*
  es: Nicaragua; nicaragüens*
Haiti
  en: Haiti*
  ar: هايتي
  ru: Гаити; гаитянск*
  zh: 海地
  fr: Haïti; haïtien*
  es: Haití; haitian*
Falklands
  en: Falkland*; Malvinas
  ar: جزر فوكلاند; فوكلاند; مالفيناس
  ru: Фолкленд*; фолклендск*; Мальвин*
  zh: 马尔维纳斯; 马岛; 福克兰
  fr: Malouines
  es: Malvinas
Colombian peace
  en: FARC; ELN; Colombian peace; peace in Colombia
  ar: السلام في كولومبيا; فارك
  ru: ФАРК; мир* в Колумбии; колумбийск* урегулировани*
  zh: 哥伦比亚和平; 哥伦比亚革命武装力量
  fr: Farc; ELN; paix en Colombie
  es: FARC; ELN; paz total; paz en Colombia
Panama Canal
  en: Panama Canal
  ar: قناة بنما
  ru: Панамск* канал*
  zh: 巴拿马运河
  fr: canal de Panama
  es: Canal de Panamá; canal de Panamá
Suez Canal
  en: Suez
  ar: قناة السويس
  ru: Суэцк*
  zh: 苏伊士
  fr: canal de Suez
  es: canal de Suez
Gibraltar
  en: Gibraltar
  ar: جبل طارق
  ru: Гибралтар*
  zh: 直布罗陀
  fr: Gibraltar
  es: Gibraltar
Northern Ireland
  en: Northern Ireland; Good Friday Agreement
  ar: أيرلندا الشمالية
  ru: Северн* Ирланди*
  zh: 北爱尔兰
  fr: Irlande du Nord
  es: Irlanda del Norte
Kurds
  en: Kurd*; PKK; SDF; Syrian Democratic Forces
  ar: الأكراد; الكردي*; كردستان; العمال الكردستاني; قسد; قوات سوريا الديمقراطية
  ru: курд*; РПК; СДС
  zh: 库尔德; 叙利亚民主力量; 民主军
  fr: kurde*; PKK; FDS; Forces démocratiques syriennes
  es: kurd*; PKK; FDS; Fuerzas Democráticas Sirias
Chagos
  en: Chagos; Diego Garcia
  ar: جزر تشاغوس; شاغوس
  ru: Чагос
  zh: 查戈斯
  fr: Chagos
  es: Chagos
