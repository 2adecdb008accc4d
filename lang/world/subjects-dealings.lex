# How two states deal with each other: what their leaders agreed, channels, competition, red lines; and
# what readouts of meetings and calls name besides.

[subject]
leaders' agreements
  en: agreements reached by the presidents; agreements between the presidents; agreements reached by the two; agreements reached by the leaders; agreements reached at the highest level; agreements at the highest level; agreements of the two presidents; agreements made by the two; consensus reached by; consensus of the two; consensus of the leaders; consensus between the two; understandings reached by; common understandings; common understanding*; understandings between the two presidents; commitments made by President*; commitments made by the two; commitments made by the leaders; San Francisco vision; outcomes of the summit; follow through on; leaders' consensus; leader-level; Woodside Summit; Woodside summit; Woodside; summit commitments; Summit commitments; commitments from the summit; commitments of the leaders; leaders' commitments; San Francisco summit; progress made by the two Presidents; progress made by the two; agreed by the leaders; agreed by the presidents; agreed between the presidents; agreed by the two presidents; understandings of the leaders; understandings reached in; understandings in Anchorage; Anchorage; Alaska summit; consensus between the leaders; discussed by President*; discussed by the presidents; call between the presidents; conversation between the presidents; set by the presidents; tone set by; Busan; meeting of the two leaders; since their meeting; since their last meeting; guidance of the leaders; strategic guidance; our leaders met; our leaders' meeting; consensus reached by our leaders; meeting of our leaders; leaders in Kazan; leaders in San Francisco; spirit of San Francisco
  ar: اتفاقات رئيسي; الاتفاقات التي توصل; الاتفاقات التي أبرمها; التوافقات التي توصل; التوافق الذي توصل; توافق قائدي; توافقات قائدي; التفاهمات التي توصل; ما اتفق عليه الرئيسان; اتفاقات الرئيسين; تفاهمات الرئيسين; التوافق المهم; التوافقات المهمة; تنفيذ الاتفاقات; مخرجات القمة; قمة ألاسكا; ألاسكا; أنكوريج; قمة سان فرانسيسكو; وودسايد; تفاهمات القادة; اتفاق الرئيسين; اتفق عليه الرئيسان; توافق القادة; نتائج القمة; نتائج مباحثاته; توجيهات القيادتين; توجيهات قيادتي; الإرشاد الاستراتيجي; القيادة الاستراتيجية
  ru: договоренност* президент*; договорённост* президент*; договоренност* лидер*; договорённост* лидер*; договоренност* на высшем уровне; договорённост* на высшем уровне; договоренност* двух; договоренност* глав; достигнут* договоренност*; достигнут* договорённост*; выполнени* договоренностей; реализаци* договоренностей; реализаци* договорённостей; консенсус* лидер*; консенсус* глав; в русле договоренностей; в развитие договоренностей; анкориджск*; Анкоридж*; дух* Анкориджа; понимани* достигнут*; достигнут* понимани*; достигнут* президентами; достигнут* лидерами; на саммите в; Аляск*; итог* саммита; сан-францисск*; договоренност* между президентами; договоренност* между лидерами; решени* лидеров; установк* лидеров; достигнут* на высшем уровне; по итогам переговоров лидеров; согласованн* лидерами; согласованн* президентами
  zh: 元首共识; 领导人共识; 两国元首的共识; 两国元首达成; 两国领导人达成; 元首达成; 两国元首重要共识; 领导人达成; 重要共识; 两国元首共识; 旧金山愿景; 元首会晤成果; 元首会晤共识; 两国元首引领; 元首引领; 元首外交; 会晤成果; 旧金山会晤; 巴厘岛会晤; 釜山会晤; 元首重要通话; 两国元首通话; 会晤共识; 通话共识; 两国领导人重要共识; 达成的共识; 元首战略引领; 战略引领; 战略指引; 元首会晤; 喀山会晤; 天津会晤; 北京会晤; 利马会晤; 总统承诺; 拜登总统的承诺; 落实共识; 会晤以来; 领导人引领
  fr: accords conclus par les présidents; accords entre les présidents; consensus des deux; consensus atteint; consensus obtenu; consensus dégagé; consensus important*; ententes conclues; accords conclus au plus haut niveau; engagements pris par les deux; engagements pris par les présidents; vision de San Francisco; sommet de Woodside; Woodside; sommet de San Francisco; engagements des dirigeants; entente entre les présidents; consensus des dirigeants; consensus entre les dirigeants; accords conclus lors; convenu entre les présidents; conclus entre les deux présidents; décisions des dirigeants; engagements du sommet; sommet d'Anchorage; Anchorage; Alaska; impulsion donnée par les; impulsion des deux
  es: acuerdos alcanzados por los presidentes; acuerdos alcanzados por los mandatarios; acuerdos alcanzados por los líderes; acuerdos de los presidentes; acuerdos entre los presidentes; consenso de los mandatarios; consenso alcanzado; consensos alcanzados; consenso de los dos; consenso entre los líderes; consenso entre los mandatarios; acuerdos alcanzados al más alto nivel; entendimientos comunes; entendimientos alcanzados; visión de San Francisco; cumbre de Woodside; Woodside; cumbre de Alaska; Anchorage; Alaska; acuerdos entre los mandatarios; compromisos de los líderes; compromisos de los presidentes; compromisos asumidos por los; acordado por los presidentes; acordado por los mandatarios; acordado entre los presidentes; acuerdos entre las presidentas; conversación entre los presidentes; entendimientos logrados; guía estratégica; consenso de los líderes; primeros acuerdos
core interests
  en: core interest*; major concern*; red line*; vital interest*; fundamental interest*; core concern*; each other's core; each other's concerns; mutual concerns; interests and concerns; major interests
  ar: مصالح* الأساسية; المصالح الأساسية; مصالح* الجوهرية; المصالح الجوهرية; مصالح* الحيوية; المصالح الحيوية; الخطوط الحمراء; خط أحمر; خطوط حمراء; الشواغل الرئيسية; الشواغل الكبرى; المصالح الحقيقية; المصالح الجوهرية والشواغل; الشواغل الرئيسة; المصالح الرئيسية; مشاغل الطرف
  ru: коренн* интерес*; ключев* интерес*; жизненн* интерес*; красн* лини*; фундаментальн* интерес*; основн* интерес*; жизненно важн* интерес*; коренн* вопрос*; принципиальн* интерес*; интерес* друг друга
  zh: 核心利益; 重大关切; 红线; 根本利益; 核心关切; 底线; 彼此核心; 彼此关切; 照顾彼此; 重大利益; 关切问题
  fr: intérêts fondamentaux; intérêts vitaux; intérêts essentiels; lignes rouges; ligne rouge; préoccupations majeures; intérêts centraux; préoccupations de chacun; intérêts de chacun; intérêts fondamentaux respectifs
  es: intereses fundamentales; intereses vitales; intereses esenciales; intereses medulares; intereses centrales; líneas rojas; línea roja; preocupaciones principales; intereses clave; intereses respectivos; preocupaciones mutuas; mutuos intereses; preocupaciones trascendentales; respectivos intereses
outside interference
  en: outside interference; external interference; outside force*; external force*; non-regional*; extra-regional*; extraregional*; outside power*; external power*; foreign meddling; outside meddling; outside player*; external player*; external actor*; outside actor*; meddle; meddles; meddled; meddling; outsiders; external intervention; foreign intervention; foreign interference; external forces; external meddling; interference from outside; free from outside; without interference
  ar: القوى الخارجية; قوى خارجية; قوى من خارج; التدخل الخارجي; التدخلات الخارجية; تدخل خارجي; تدخلات خارجية; التدخلات الأجنبية; التدخل الأجنبي; القوى الأجنبية; من خارج الإقليم; من خارج المنطقة; القوى الآتية من خارج; دول من خارج المنطقة; أطراف خارجية; الأطراف الخارجية; التدخل الأجنبي في; التدخلات في شؤون; أي تدخل خارجي
  ru: внерегиональн*; нерегиональн*; внешн* вмешательств*; внешн* сил*; внешн* игрок*; вмешательств* извне; вмешательств* внешних; нерегиональн* игрок*; иностранн* вмешательств*; иностранн* влияни*; вмешательств* третьих
  zh: 域外势力; 域外国家; 域外大国; 外部势力; 外部干涉; 外来干涉; 外部干预; 外来干预; 外部干扰; 域外力量; 境外势力; 外力干涉; 外部势力介入; 外部介入; 域外干预
  fr: extra-régional*; extrarégional*; extrarégionaux; extra-régionaux; ingérence* étrangère*; ingérence* extérieure*; ingérences; forces extérieures; puissances extérieures; puissance extérieure; forces étrangères; puissances étrangères; immixtion*; interférence* extérieure*; interférence* étrangère*; acteurs extérieurs; interventions extérieures; intervention étrangère; interférences
  es: extrarregional*; injerencia* externa*; injerencia* extranjera*; injerencia* foránea*; intervención extranjera; intervención externa; intervención foránea; fuerzas externas; fuerzas extranjeras; potencias extranjeras; potencias externas; actores externos; ajenas a la región; ajenos a la región; injerencista*; interferencia externa; interferencias externas; fuerzas ajenas; intromisión; intromisiones; injerencia exterior; injerencias
military blocs
  en: military bloc*; military alliance*; military-political bloc*; military-political alliance*; bloc confrontation; camp confrontation; confrontation between blocs; bloc politics; bloc-based; exclusive bloc*; closed bloc*; exclusive alliance*; closed alliance*; Cold War mentality; Cold War thinking; small circle*; exclusive group*; narrow bloc*; zero-sum
  ar: الأحلاف العسكرية; أحلاف عسكرية; التحالفات العسكرية; تحالفات عسكرية; حلف عسكري; تكتلات عسكرية; التكتلات العسكرية; كتل عسكرية; الكتل العسكرية; عقلية الحرب الباردة; سياسة الأحلاف; سياسة التكتلات; مواجهة التكتلات; المواجهة بين المعسكرات; اللعبة الصفرية
  ru: военн* блок*; военно-политическ* блок*; военно-политическ* альянс*; военн* альянс*; узк* блок*; закрыт* блок*; блоков* мышлени*; блоков* подход*; блоков* структур*; блоков* конфронтаци*; блоков* противостояни*; блоков* политик*; мышлени* холодной войны; менталитет* холодной войны; узк* альянс*; игр* с нулевой
  zh: 集团对抗; 阵营对抗; 军事集团; 军事同盟; 军事联盟; 小圈子; 小集团; 冷战思维; 集团政治; 零和博弈; 零和; 选边站队; 新冷战
  fr: alliances militaires; alliance militaire; blocs militaires; bloc militaire; politique des blocs; politique de blocs; mentalité de guerre froide; mentalité de la guerre froide; confrontation des blocs; confrontation de blocs; confrontation entre blocs; logique de bloc*; logique des blocs; jeu à somme nulle
  es: alianzas militares; alianza militar; bloques militares; bloque militar; bloques cerrados; política de bloques; mentalidad de Guerra Fría; mentalidad de la Guerra Fría; confrontación de bloques; confrontación entre bloques; enfrentamiento entre bloques; suma cero
party congresses and plenums
  en: Third Plenum; Fourth Plenum; plenum*; third plenary; fourth plenary; plenary session of the Central; plenary session of the CPC; plenary of the CPC; Party Congress; party congress; CPC National Congress; Two Sessions; Congress of the Communist Party; Congress of the CPV; National Party Congress; National Congress of the CPC; National Congress of the Communist; Congress of the Party; Congress of the Workers
  ar: الجلسة الكاملة; الدورة الكاملة; المؤتمر الوطني للحزب; مؤتمر الحزب; الدورتين السنويتين; مؤتمر الحزب الشيوعي; المؤتمر الوطني للحزب الشيوعي; المؤتمر العام للحزب; اللجنة المركزية للحزب في دورتها
  ru: пленум*; съезд* КПК; съезд* партии; съезд* Компартии; дв* сессии; съезд* Коммунистической; съезд* КПВ; съезд* правящей партии; съезд* Трудовой; партийн* съезд*
  zh: 中全会; 三中全会; 四中全会; 二中全会; 党代会; 二十大; 全国两会; 全国代表大会; 二十一大; 十四大; 党的代表大会
  fr: plénum*; plenum*; session plénière du Comité central; session plénière du PCC; congrès du Parti; congrès du PCC; Deux Sessions; congrès du Parti communiste; congrès du PCV; congrès national du Parti; congrès national du PCC
  es: pleno del Comité Central; tercer pleno; cuarto pleno; Tercera Sesión Plenaria; Sesión Plenaria; sesión plenaria del; sesión plenaria del Comité; Congreso del Partido; congreso del Partido; Dos Sesiones; Congreso Nacional del Partido; Congreso del PCV; Congreso del Partido Comunista; Congreso Nacional del PCCh; Congreso del PCCh
APEC
  en: APEC; Asia-Pacific Economic Cooperation
  ar: أبيك; آبيك; إيبك; التعاون الاقتصادي لآسيا; منتدى التعاون الاقتصادي لآسيا
  ru: АТЭС; Азиатско-Тихоокеанск* экономическ*
  zh: 亚太经合组织; APEC
  fr: Apec; coopération économique pour l'Asie-Pacifique; Coopération économique Asie-Pacifique; Coopération économique pour l'Asie-Pacifique
  es: APEC; Foro de Cooperación Económica; Cooperación Económica Asia-Pacífico
United Nations
  en: United Nations; UN; U.N.; UN reform; reform of the United Nations; UN resolution*; UN Charter; Charter of the United Nations; General Assembly; UNGA; Secretary-General; UN-led; UN-provided
  ar: الأمم المتحدة; الأممي*; إصلاح الأمم المتحدة; ميثاق الأمم المتحدة; الجمعية العامة; أممي; أممية
  ru: ООН; Объединенн* Наци*; Объединённ* Наци*; реформ* ООН; СБ ООН; Устав* ООН; Конвенци* ООН по морскому; Генассамбле*; Генеральн* Ассамбле*; генсек* ООН; ООНовск*
  zh: 联合国; 联合国改革; 联合国宪章; 联大; 联合国大会; 秘书长
  fr: Nations unies; ONU; réforme des Nations unies; Charte des Nations unies; Assemblée générale; secrétaire général de l'ONU; onusien*
  es: Naciones Unidas; ONU; reforma de la ONU; reforma de las Naciones Unidas; Carta de las Naciones Unidas; Carta de la ONU; Asamblea General; secretario general de la ONU; onusian*
ASEAN
  en: ASEAN; Association of Southeast Asian Nations; ASEAN relations; ASEAN relationship; ASEAN ties; ASEAN partnership; ASEAN cooperation; ASEAN friendship; ASEAN centrality; ASEAN-led; centrality of ASEAN; ASEAN Outlook; ASEAN unity; ASEAN-centered; ASEAN-centred; ASEAN-centric; centered on ASEAN; centred on ASEAN; built around ASEAN; ASEAN at the center; ASEAN at the centre; around ASEAN
  ar: آسيان; الآسيان; رابطة دول جنوب شرق آسيا; مركزية آسيان; محورية آسيان; تتوسطها آسيان; محورها آسيان; تقودها آسيان; المتمحورة حول آسيان; حول آسيان; بقيادة آسيان; مركزها آسيان; دور آسيان المركزي; مركزية الآسيان
  ru: АСЕАН; Ассоциаци* государств Юго-Восточной; центральн* рол* АСЕАН; центральн* роли АСЕАН; единств* АСЕАН; АСЕАН-центричн*; вокруг АСЕАН; центральн* мест* АСЕАН; ключев* рол* АСЕАН; архитектур* вокруг АСЕАН; строящ* вокруг АСЕАН; ведущ* рол* АСЕАН
  zh: 东盟; 东盟中心地位; 以东盟为中心; 东盟主导; 东盟的中心地位; 东盟中心; 东盟的主导; 东盟为中心; 东盟核心地位; 以东盟为核心
  fr: Asean; Association des nations de l'Asie
  es: ASEAN; Asociación de Naciones del Sudeste; centralidad de la ASEAN; centralidad de la Asean; en torno a la ASEAN; alrededor de la ASEAN; centrada en la ASEAN; centrado en la ASEAN; papel central de la ASEAN; rol central de la ASEAN; liderados por la ASEAN
NATO
  en: NATO; North Atlantic Treaty; North Atlantic Alliance; Transatlantic Alliance; NATO enlargement; NATO expansion; NATO membership; accession to NATO; join NATO; NATO bid; Sweden's NATO; enlargement of NATO; expansion of NATO; membership in NATO; Ukraine's NATO
  ar: الناتو; ناتو; حلف شمال الأطلسي; الحلف الأطلسي; حلف الأطلسي; توسع الناتو; الانضمام إلى الناتو; عضوية الناتو; توسيع الناتو
  ru: НАТО; Североатлантическ*; расширени* НАТО; вступлени* в НАТО; членств* в НАТО; приближени* НАТО
  zh: 北约; 北约东扩; 北约扩张; 加入北约; 北约扩大
  fr: Otan; Alliance atlantique; Traité de l'Atlantique
  es: OTAN; Alianza Atlántica; ampliación de la OTAN; adhesión a la OTAN; expansión de la OTAN; ingreso en la OTAN; ingreso a la OTAN
European Union
  en: European Union; EU; EU-China; China-EU; EU-Russia; European Commission; EU relations; EU relationship; EU ties; EU partnership; EU cooperation; EU friendship; EU accession; EU membership; EU enlargement; join the EU
  ar: الاتحاد الأوروبي; المفوضية الأوروبية; الانضمام إلى الاتحاد الأوروبي; عضوية الاتحاد الأوروبي; توسيع الاتحاد الأوروبي
  ru: Евросоюз*; Европейск* союз*; ЕС; Еврокомисси*; вступлени* в ЕС; вступлени* в Евросоюз; расширени* ЕС; расширени* Евросоюза; членств* в ЕС
  zh: 欧盟; 中欧关系; 中欧; 加入欧盟; 欧盟扩大; 欧盟候选国
  fr: Union européenne; UE; Commission européenne; relations UE-Chine; sino-européen*
  es: Unión Europea; UE; Comisión Europea; adhesión a la UE; adhesión a la Unión Europea; ampliación de la UE; ingreso en la UE
strategic autonomy
  en: strategic autonomy; strategic independence; independent foreign policy; European sovereignty
  ar: الاستقلال الاستراتيجي; الاستقلالية الاستراتيجية; الحكم الذاتي الاستراتيجي
  ru: стратегическ* автоном*; стратегическ* самостоятельност*; независим* внешн* политик*
  zh: 战略自主; 独立自主; 自主外交
  fr: autonomie stratégique; indépendance stratégique; souveraineté européenne
  es: autonomía estratégica; independencia estratégica; política exterior independiente
Israel
  en: Israel*; Israel-Iran; Iran-Israel; Israeli-Iranian; Iranian-Israeli; between Israel and Iran; between Iran and Israel; Israeli-Palestinian; Israeli settlement*; normalization with Israel; normalisation with Israel; Arab-Israeli peace; Israel relations; Israel relationship; Israel ties; Israel partnership; Israel cooperation; Israel friendship; Israeli relations
  ar: إسرائيل*; الإسرائيلي*; اسرائيل*; الإيراني الإسرائيلي; الإسرائيلي الإيراني; الإيرانية الإسرائيلية; الإسرائيلية الإيرانية; بين إسرائيل وإيران; التطبيع مع إسرائيل
  ru: Израил*; израильск*; ирано-израильск*; израильско-иранск*; между Израилем и Ираном; между Ираном и Израилем; палестино-израильск*; израильск* поселени*; израильск* отношени*
  zh: 以色列; 伊朗和以色列; 以色列和伊朗; 伊朗与以色列; 以色列与伊朗
  fr: Israël; israélien*; irano-israélien*; entre Israël et l'Iran; entre l'Iran et Israël; colonisation israélienne; colonies israéliennes; normalisation avec Israël
  es: Israel; israelí*; irano-israelí*; israelí-iraní; entre Israel e Irán; entre Irán e Israel; palestino-israelí*; asentamientos israelíes; normalización con Israel
Hamas
  en: Hamas
  ar: حركة حماس; حماس وإسرائيل; بين حماس; وحماس; لحماس; هجوم حماس; حركة المقاومة الإسلامية; قادة حماس
  ru: ХАМАС*
  zh: 哈马斯
  fr: Hamas
  es: Hamás; Hamas
two-state solution
  en: two-state solution; two-state; two states; Palestinian state; Palestinian statehood; State of Palestine; recognition of the State of Palestine; recognise a Palestinian state; recognize a Palestinian state
  ar: حل الدولتين; الدولة الفلسطينية; دولة فلسطينية; إقامة الدولة الفلسطينية
  ru: двух государств; двухгосударственн*; палестинск* государств*; создани* палестинского государства; государств* Палестина; признани* палестинск* государств*; признани* Государства Палестина; признани* государства Палестина
  zh: 两国方案; 独立建国; 巴勒斯坦国; 独立的巴勒斯坦国; 承认巴勒斯坦国; 承认巴勒斯坦国家
  fr: solution à deux États; deux États; État palestinien; reconnaissance d'un État palestinien; solution à deux Etats; deux Etats; Etat palestinien; reconnaissance d'un Etat palestinien
  es: solución de dos Estados; dos Estados; Estado palestino; reconocimiento del Estado palestino; reconocer el Estado palestino; reconocer al Estado palestino
one-China principle
  en: one-China; one China; three joint communiqués; joint communiqués; Taiwan independence; Taiwan Relations Act; Six Assurances; Taiwan question
  ar: الصين الواحدة; صين واحدة; استقلال تايوان; البيانات المشتركة الثلاثة
  ru: одного Китая; единого Китая; одной Китай*; независимост* Тайваня; тр* совместн* коммюнике; тайваньск* вопрос*
  zh: 一个中国; 台独; 三个联合公报; 一中原则; 台湾问题; 一法三公报
  fr: une seule Chine; d'une seule Chine; indépendance de Taïwan; Chine unique; question de Taïwan; trois communiqués conjoints
  es: una sola China; una única China; independencia de Taiwán; tres comunicados conjuntos; cuestión de Taiwán
military-to-military communication
  en: military-to-military; mil-to-mil; military communication*; military-to-military communication*; theater commander*; theatre commander*; military channel*; military dialogue*; military hotline*; hotline*; hot line; defence dialogue*; defense policy coordination; maritime consultative; deconfliction; deconflict*; hotline
  ar: الاتصالات العسكرية; الاتصال العسكري; الحوار العسكري; التواصل العسكري; القنوات العسكرية; قادة مسارح العمليات; الخط الساخن; خط ساخن; الخطوط الساخنة; التواصل بين الجيشين; الاتصالات بين الجيشين
  ru: горяч* лини*; военн* канал*; контакт* между военными; контакт* по военной линии; контакт* военных; диалог* военных; военн* диалог*; обмен* по линии военных; военн* контакт*; связ* между военными; деконфликт*
  zh: 两军; 热线; 军事沟通; 战区领导; 战区; 海上军事安全磋商; 军事热线; 两军交往; 两军关系; 军方沟通; 防务部门
  fr: communications militaires; communication militaire; canaux militaires; dialogue militaire; entre militaires; entre les deux armées; téléphone rouge; ligne directe; commandants de théâtre; déconfliction
  es: comunicación militar; comunicaciones militares; comunicación entre militares; canales militares; diálogo militar; entre militares; entre ejércitos; entre ambos ejércitos; línea directa; línea roja de comunicación; teléfono rojo; comandantes de teatro
channels of communication
  en: channels of communication; communication channel*; lines of communication; open lines; open channels; channels open; keep channels; strategic communication; communication mechanism*; dialogue mechanism*; maintain communication; stay in communication; consultation mechanism*; working group*; open communication; keep communication; dialogue channel*; institutional dialogue; special representative*; open lines of communication; hotline between the leaders; high-level dialogue; regular dialogue; maintain dialogue; maintaining dialogue; strategic dialogue; structured dialogue; ministerial dialogue; dialogue between ministers; dialogue between their; direct communication; direct channel*; direct dialogue; regular contact*; restore dialogue; resume dialogue; resumption of dialogue; political consultation*; foreign office consultation*; hotline; candid dialogue; open dialogue; communication between; communications between; communication at all levels; exchanges at all levels; keep talking; dialogue and communication; high-level communication; high-level exchanges; dialogue and consultation*; communication and coordination; communication channels open; frank dialogue; continued dialogue; continue dialogue; communication channel; joint working group*; communicate closely; close communication; communicate at all; communicate at various; communicate regularly; communicate at every; mutual communication
  ar: قنوات الاتصال; قنوات التواصل; خطوط الاتصال; قنوات الحوار; آليات الحوار; آلية الحوار; آلية التشاور; آليات التشاور; التواصل الاستراتيجي; مجموعات عمل; فريق عمل; فرق العمل; لجنة المتابعة; الممثلين الخاصين; الحوار الاستراتيجي; الحوار الإستراتيجي; الحوار السياسي; المشاورات السياسية; التشاور السياسي; قنوات اتصال; قنوات الدبلوماسية; القنوات الدبلوماسية; التواصل المباشر; الحوار المباشر; الاتصال المباشر; استئناف الحوار; استمرار الحوار; مواصلة الحوار; الحوار المستمر; الحوار على مختلف; الاتصالات على مختلف; التواصل على; قناة اتصال; قناة للتواصل; فتح قنوات; آلية تشاور; آلية مشاورات; التواصل الوثيق; التواصل المستمر; الاتصال الوثيق; التواصل المنتظم
  ru: канал* связи; канал* общения; канал* коммуникации; канал* коммуникаций; канал* диалога; механизм* диалога; механизм* консультаций; стратегическ* коммуникаци*; стратегическ* диалог*; рабоч* групп*; поддерживать контакт*; поддержани* контактов; спецпредставител*; регулярн* контакт*; регулярн* диалог*; продолж* диалог*; поддержани* диалога; поддержани* канала; возобновлени* диалога; восстановлени* диалога; политическ* диалог*; диалог* на высоком; диалог* на высшем; прям* диалог*; прям* канал*; прям* общени*; прям* контакт*; конструктивн* диалог*; доверительн* диалог*; политическ* консультаци*; диалог* между ведомствами; диалог* между министерствами; контакт* на всех; контакт* на разных; поддерживать контакты; продолжить диалог; тесн* контакт*; тесн* коммуникаци*; коммуникаци* на всех; общени* на всех; коммуникаци* на разных
  zh: 沟通渠道; 保持沟通; 对话渠道; 战略沟通; 对话机制; 磋商机制; 工作组; 沟通机制; 对话磋商; 对话沟通; 保持对话; 保持接触; 特别代表; 各层级沟通; 层级的沟通; 各层级的沟通; 各层级对话; 各层级接触; 各层级交往; 各级别交往; 各级别沟通; 加强沟通; 接触对话; 加强对话; 平等对话; 坦诚对话; 坦诚沟通; 沟通对话; 开展对话; 战略对话; 高层交往; 高层对话; 高级别对话; 保持高层; 对话接触; 畅通沟通; 直接沟通; 直接对话; 机制性交流; 机制性对话; 各领域对话; 沟通和合作; 政治磋商; 外交磋商; 恢复对话; 坦诚交流; 密切沟通; 紧密沟通; 各级沟通; 定期沟通
  fr: canaux de communication; lignes de communication; canaux de dialogue; canaux ouverts; mécanisme* de dialogue; mécanisme* de consultation; groupe* de travail; communication stratégique; dialogue stratégique; communication ouverte; représentants spéciaux; dialogue régulier; dialogue de haut niveau; consultations régulières; échanges réguliers; maintenir le dialogue; maintenir un dialogue; dialogue politique; dialogue direct; canal de communication; canal de discussion; canal direct; canaux directs; consultations politiques; dialogue franc; dialogue exigeant; dialogue étroit; dialogue continu; reprise du dialogue; rétablir le dialogue; communication directe; dialogue entre les; contacts réguliers; échanges à haut niveau; canaux diplomatiques; communication étroite; communiquer étroitement; communiquer à tous; contact étroit; contacts étroits; étroit contact; échanges à tous les niveaux
  es: canales de comunicación; líneas de comunicación; canales abiertos; canales de diálogo; mecanismo* de diálogo; mecanismo* de consulta*; grupo* de trabajo; comunicación estratégica; diálogo estratégico; comunicación abierta; representantes especiales; diálogo regular; diálogo fluido; comunicación fluida; comunicación directa; diálogo político; diálogo de alto nivel; contacto permanente; consultas políticas; mantener el diálogo; mantener un diálogo; canales directos; canal directo; canal de comunicación; canales diplomáticos; diálogo directo; diálogo franco; diálogo constante; diálogo permanente; comunicación permanente; comunicación constante; contactos regulares; reanudar el diálogo; mecanismos de diálogo; mecanismo de consultas políticas; comunicación estrecha; contacto estrecho; estrecho contacto; contactos estrechos; comunicación a todos los niveles; comunicarse estrechamente
managing competition
  en: manage competition; managing competition; manage the competition; responsibly manage; manage* responsibly; responsible management; strategic competition; competition between; great-power competition; major-power competition; competition does not; competition not; guardrail*; veer into; veering into; compete vigorously; intense competition; manage differences; managing differences; manage their differences; handle differences; properly handle; floor under; strategic rivalry; rivalry; competit*; handling differences; properly handling; manage our differences; managing our differences; manage the relationship; managing the relationship; manage disagreements; managing disagreements; manage tensions; healthy competition; prevent miscalculation; avoid miscalculation; avoid misunderstandings; reduce the risk of miscalculation; resolve differences; resolving differences; handle their differences; handle disputes; address differences; addressing differences; bridge differences
  ar: إدارة المنافسة; المنافسة الاستراتيجية; إدارة التنافس; التنافس الاستراتيجي; المنافسة بين; التنافس بين; إدارة الخلافات; ضبط الخلافات; المنافسة بمسؤولية; معالجة الخلافات; المنافسة; إدارة التباينات; حل الخلافات; تسوية الخلافات; تجاوز الخلافات; معالجة التباينات; سوء التقدير; تجنب سوء; التعامل مع الخلافات; إدارة العلاقة
  ru: конкуренци*; соперничеств*; управл* разногласи*; урегулировани* разногласи*; контрол* над разногласи*; регулировани* разногласи*; управлени* разногласиями; преодолени* разногласий; урегулировани* споров; недопущени* просчетов; избеж* просчетов; ответственн* управлени*; преодоле* разногласи*; сняти* разногласий
  zh: 管控分歧; 管控竞争; 管控好; 战略竞争; 大国竞争; 负责任管理; 管理竞争; 妥善处理分歧; 妥善管控; 护栏; 竞争; 正确认知; 战略认知; 妥处分歧; 妥处矛盾; 妥处矛盾分歧; 妥善处理矛盾; 妥善解决分歧; 处理分歧; 管理分歧; 避免误判; 防止误判; 良性竞争; 弥合分歧; 化解分歧; 解决分歧; 妥善处理彼此
  fr: gérer la concurrence; gérer la rivalité; gérer la compétition; gestion responsable; gérer de manière responsable; compétition stratégique; concurrence stratégique; rivalité stratégique; rivalité*; garde-fous; gérer leurs divergences; gérer les divergences; gérer leurs différends; gérer les différends; gérer nos divergences; gestion des divergences; surmonter leurs divergences; surmonter les divergences; éviter les malentendus; éviter toute erreur; erreurs de calcul; concurrence saine; résoudre les différends
  es: gestionar la competencia; manejar la competencia; competencia estratégica; rivalidad estratégica; rivalidad*; gestionar responsablemente; manejar de manera responsable; gestionar de manera responsable; gestionar las diferencias; manejar las diferencias; gestionar sus diferencias; competencia entre; barandillas; resolver las diferencias; resolver diferencias; superar las diferencias; manejo de las diferencias; gestión de las diferencias; evitar malentendidos; errores de cálculo; competencia sana; abordar las diferencias; encauzar las diferencias
mutual respect and coexistence
  en: mutual respect; peaceful coexistence; win-win; win–win; coexist*; mutual benefit; mutually beneficial; equality and mutual; respect each other; right way to get along; mutual trust
  ar: الاحترام المتبادل; التعايش السلمي; الكسب المشترك; المنفعة المتبادلة; المصالح المشتركة; رابح رابح; الفوز المشترك; الثقة المتبادلة; التعاون المربح
  ru: взаимн* уважени*; взаимоуважени*; мирн* сосуществовани*; взаимовыгодн*; взаимн* выгод*; обоюдн* выиг*; общ* выигрыш*; взаимн* довери*; взаимовыгодн* сотрудничеств*
  zh: 相互尊重; 和平共处; 合作共赢; 互利共赢; 互利; 共赢; 相处之道; 互信; 平等互利; 重建互信
  fr: respect mutuel; coexistence pacifique; gagnant-gagnant; mutuellement bénéfique*; bénéfice mutuel; avantages mutuels; avantage mutuel; bénéfices mutuels; confiance mutuelle
  es: respeto mutuo; coexistencia pacífica; convivencia pacífica; ganar-ganar; beneficio mutuo; mutuamente beneficios*; ganancia mutua; ganancias compartidas; confianza mutua
detained citizens
  en: wrongfully detained; unjustly detained; unjustly imprisoned; arbitrarily detained; detained American*; detained citizen*; detained national*; detained journalist*; detained Japanese; detained Canadian*; detained Australian*; wrongful detention*; exit ban*; citizens held; Americans held; detained in; release of its citizens; release of American*; imprisoned citizen*; prisoners held; dual nationals; nationals detained; citizens detained; nationals imprisoned; citizens imprisoned; nationals held; Americans detained; detained foreign*; release of its nationals; release of detained; release of their citizens; release of British; release of French; release of German; release of Japanese
  ar: المواطنين المحتجزين; المواطنين المعتقلين; الأمريكيين المحتجزين; الأميركيين المحتجزين; المحتجزين الأميركيين; المحتجزين الأمريكيين; الاعتقال التعسفي; المحتجزين ظلما; الاحتجاز التعسفي; مزدوجي الجنسية; حظر المغادرة; منع المغادرة; المواطنين الموقوفين; المعتقلين الفرنسيين; الإفراج عن المواطنين; مواطنين محتجزين; مواطنيها المحتجزين; رعاياها المحتجزين; الرعايا المحتجزين; الإفراج عن رعايا*; الإفراج عن مواطنيها; الرعايا الفرنسيين المحتجزين; اليابانيين المحتجزين
  ru: задержанн* граждан*; удерживаем* граждан*; задержанн* американ*; незаконно задержанн*; несправедливо задержанн*; необоснованно задержанн*; арестованн* граждан*; запрет* на выезд; освобождени* граждан*; заключенн* граждан*; задержанн* соотечественник*; освобождени* соотечественник*; задержанн* японск*; задержанн* французск*; задержанн* британск*; находящ* под стражей граждан*
  zh: 被拘押; 被关押; 被不当拘押; 被不当关押; 被扣押公民; 被拘留公民; 出境限制; 限制出境; 任意拘押; 被拘日本人; 被拘捕; 在押; 被羁押; 被拘留的; 被拘公民; 被扣押的; 释放被拘; 被拘人员; 被扣人员
  fr: ressortissants détenus; citoyens détenus; détenus arbitrairement; détention arbitraire; détenus de manière injustifiée; injustement détenus; compatriotes détenus; otages d'État; Français détenus; Américains détenus; interdictions de sortie; interdiction de sortie; libération de ses ressortissants; libération de nos ressortissants; Cécile Kohler; otages d'Etat; ressortissants emprisonnés; ressortissants retenus; ressortissants français détenus; ressortissants japonais détenus; compatriotes emprisonnés; libération des ressortissants; citoyens emprisonnés; libération de nos compatriotes; Français retenus
  es: ciudadanos detenidos; estadounidenses detenidos; detenidos injustamente; injustamente detenidos; detenidos arbitrariamente; detención arbitraria; nacionales detenidos; prohibición de salida; prohibiciones de salida; liberación de ciudadanos; españoles detenidos; nacionales encarcelados; ciudadanos encarcelados; compatriotas detenidos; liberación de sus ciudadanos; liberación de los ciudadanos; liberación de sus nacionales; japoneses detenidos; franceses detenidos
Nord Stream
  en: Nord Stream
  ar: نورد ستريم; السيل الشمالي
  ru: «Северн* поток*; Северн* поток*
  zh: 北溪
  fr: Nord Stream
  es: Nord Stream
fentanyl
  en: fentanyl; precursor chemical*; precursors; synthetic opioid*; synthetic drug*; opioid*; fentanyl and weapons; fentanyl and arms
  ar: الفنتانيل; فنتانيل; الفينتانيل; المواد الأفيونية; السلائف الكيميائية
  ru: фентанил*; прекурсор*; синтетическ* наркотик*; синтетическ* опиоид*; опиоид*
  zh: 芬太尼; 前体化学品; 合成毒品; 阿片类
  fr: fentanyl; précurseur*; drogues de synthèse; opioïde*
  es: fentanilo; precursor*; drogas sintéticas; opioide*; fentanilo y armas; fentanilo y de armas
dual-use goods and defence industry
  en: dual-use; defense industrial base; defence industrial base; military-industrial*; lethal aid; lethal assistance; lethal support; war machine; machine tools; support for Russia's; support to Russia's; Russia's defense industrial; defense industry; defence industry; defence industr*; defense industr*; arms industry; joint production
  ar: مزدوج الاستخدام; مزدوجة الاستخدام; الاستخدام المزدوج; القاعدة الصناعية الدفاعية; الصناعات الدفاعية; الصناعات العسكرية; الصناعة الدفاعية; التصنيع العسكري; أسلحة فتاكة; المساعدات الفتاكة
  ru: двойн* назначени*; двойн* применени*; оборонно-промышленн*; военно-промышленн*; ВПК; ОПК; оборонн* промышленност*; военн* промышленност*; летальн*
  zh: 军民两用; 两用物项; 国防工业; 军工; 致命性; 致命武器; 军事工业; 国防工业基础
  fr: à double usage; double usage; biens à double usage; base industrielle de défense; base industrielle et technologique; industrie de défense; industries de défense; industrie de l'armement; effort de guerre; armes létales; matériel létal; aide létale
  es: doble uso; base industrial de defensa; industria de defensa; industrias de defensa; industria militar; armas letales; ayuda letal; maquinaria de guerra
overcapacity
  en: overcapacit*; excess capacity; over-capacity; overproduction; industrial overcapacity; excess production
  ar: الطاقة الإنتاجية الفائضة; فائض الطاقة الإنتاجية; الطاقة الإنتاجية المفرطة; الفائض في الطاقة; فائض الإنتاج; فائض القدرة الإنتاجية; القدرة الإنتاجية المفرطة
  ru: избыточн* мощност*; избыточн* производственн*; избыт* производственн*; избыт* мощностей; перепроизводств*
  zh: 产能过剩; 过剩产能; 产能问题
  fr: surcapacité*; surproduction; capacités excédentaires
  es: exceso de capacidad; sobrecapacidad; sobreproducción; capacidad excesiva; excedente de capacidad
fair trade and market access
  en: unfair trade*; unfair economic; non-market; nonmarket; level playing field; market access; fair competition; fair trade; reciprocity; reciprocal; anticompetitive; equal treatment; opening up; opening-up; economic practices; trade practices; unfair polic*; subsidy; subsidies; subsidis*; subsidiz*; reciprocal trade; balanced and fair; fair and reciprocal; open markets; fair and balanced; fair trading; rules-based trading; fair bilateral; fair trading relationship; fair trade order; fair economic; fair and equitable; equitable trade; fairer trade
  ar: الممارسات التجارية غير العادلة; ممارسات تجارية غير عادلة; غير السوقية; النفاذ إلى الأسواق; الوصول إلى الأسواق; الوصول إلى السوق; المنافسة العادلة; المنافسة النزيهة; تكافؤ الفرص; الإعانات; الدعم الحكومي; المعاملة بالمثل; الانفتاح; التجارة العادلة; تجارة عادلة; منافسة عادلة; المعاملة العادلة; المعاملة المتساوية; عدم التمييز; فتح الأسواق; نظام تجاري عادل; علاقات تجارية عادلة; تجارة منصفة; المعاملة المنصفة
  ru: недобросовестн* торгов*; недобросовестн* конкуренци*; несправедлив* торгов*; нерыночн*; доступ* на рынок; доступ* на рынки; доступ* к рынку; доступ* к рынкам; равн* услови*; справедлив* конкуренци*; субсиди*; взаимност*; справедлив* торговл*; честн* торговл*; честн* конкуренци*; равноправн* торговл*; равноправн* услови*; недискриминационн*; рыночн* услови*; справедлив* двусторонн*; справедлив* торгово*; справедлив* миров* торгов*; равноправн* экономическ*
  zh: 不公平贸易; 非市场; 公平竞争; 市场准入; 公平贸易; 补贴; 对等; 公平环境; 对外开放; 高水平开放; 扩大开放; 不公平; 公平合理的贸易; 公平待遇; 非歧视; 公平、公正; 公正、公平; 互惠; 贸易不公; 公平公正; 公平贸易关系; 公平竞争环境; 公平贸易秩序; 公平的贸易; 公平双边贸易; 公正贸易
  fr: pratiques commerciales déloyales; pratiques déloyales; concurrence déloyale; concurrence loyale; concurrence équitable; accès au marché; accès aux marchés; réciprocité; subventions; conditions équitables; règles du jeu équitables; équité commerciale; commerce équitable; pratiques non marchandes; ouverture du marché; conditions de concurrence; échanges équitables; commerce juste; égalité de traitement; ordre commercial; commerce plus équitable; relations commerciales équitables; échanges plus équitables
  es: prácticas comerciales desleales; prácticas desleales; competencia desleal; competencia leal; competencia justa; acceso a mercados; acceso al mercado; acceso a los mercados; reciprocidad; recíproc*; subsidi*; subvenci*; igualdad de condiciones; comercio justo; prácticas no comerciales; comercio equitativo; subsidios; subvenciones; comercio más justo; reglas justas; intercambio justo; juego limpio; orden comercial justo; orden comercial; comercio más equitativo; relaciones comerciales justas; trato justo
trade balance
  en: trade balance; trade deficit*; trade surplus*; trade imbalance*; imbalance*; rebalanc*; balanced trade; trade gap; deficit; balanced relations; balanced relationship; more balanced; balanced economic; rebalancing; trade surplus; reduce the deficit; reducing the deficit; fair and balanced; balance the relationship; balance trade; rebalance; balance bilateral trade
  ar: الميزان التجاري; العجز التجاري; الفائض التجاري; الخلل التجاري; عجز تجاري; اختلال التوازن; علاقات متوازنة; علاقة متوازنة; تجارة متوازنة; توازن التبادل; التوازن التجاري; تقليص العجز; خفض العجز; أكثر توازنا
  ru: торгов* баланс*; торгов* дефицит*; торгов* профицит*; дисбаланс*; сбалансированн* торгов*; дефицит* торгового; сбалансированн* торговл*; сбалансированн* торгово*; сбалансированн* отношени*; сбалансированн* экономическ*; более сбалансированн*; сбалансировать торговл*; баланс* в торговле; сбалансированност*
  zh: 贸易平衡; 贸易逆差; 贸易顺差; 贸易失衡; 贸易不平衡; 失衡; 再平衡; 平衡贸易; 贸易更加平衡; 更加平衡; 平衡发展; 均衡发展; 贸易均衡; 减少逆差; 削减逆差; 平衡双边贸易; 推动贸易平衡; 贸易不均衡
  fr: balance commerciale; déficit commercial; excédent commercial; déséquilibre*; rééquilibr*; déficit; échanges équilibrés; relation équilibrée; relations équilibrées; équilibre commercial; échanges plus équilibrés; plus équilibré*; rééquilibrage; relation commerciale équilibrée; équilibré*; équilibrer la relation; équilibrer les échanges; rééquilibrer
  es: balanza comercial; déficit comercial; superávit comercial; desequilibrio*; reequilibr*; comercio equilibrado; déficit; relaciones equilibradas; relación equilibrada; relaciones económicas equilibradas; relaciones comerciales equilibradas; más equilibrad*; equilibrio comercial; déficit de la balanza; intercambio equilibrado; relación comercial equilibrada; mayor equilibrio; balance comercial; equilibrar la relación; equilibrar la balanza; equilibrar las relaciones; equilibrar el comercio; reequilibrar
anti-dumping and trade disputes
  en: anti-dumping; antidumping; anti-subsidy; trade dispute*; trade friction*; trade tension*; trade remedy; brandy; cognac; pork; dairy; countermeasures; countervailing
  ar: مكافحة الإغراق; الإغراق; النزاعات التجارية; الخلافات التجارية; الكونياك; النزاع التجاري; مكافحة الدعم; التوترات التجارية
  ru: антидемпинг*; торгов* спор*; торгов* разногласи*; торгов* трени*; коньяк*; антисубсиди*; торгов* напряженност*; бренди; свинин*
  zh: 反倾销; 反补贴; 贸易争端; 贸易摩擦; 经贸摩擦; 白兰地; 干邑; 猪肉; 乳制品; 贸易紧张; 加征
  fr: antidumping; anti-dumping; antisubvention*; anti-subvention*; différend commercial; différends commerciaux; tensions commerciales; frictions commerciales; cognac; eaux-de-vie; brandy; porc; produits laitiers; litige* commercia*
  es: antidumping; antisubvenci*; disputa comercial; disputas comerciales; tensiones comerciales; fricciones comerciales; brandy; coñac; carne de cerdo; porcino; lácteos; contramedidas comerciales
decoupling and de-risking
  en: decoupl*; de-coupl*; de-risk*; derisk*; delink*; severing supply; disrupting supply
  ar: فك الارتباط; تقليل المخاطر; الحد من المخاطر; فصل الاقتصاد; قطع السلاسل; إزالة المخاطر
  ru: разрыв* цепоч*; декаплинг*; снижени* рисков; расцеплени*; разрыв* связ*; разъединени*
  zh: 脱钩; 断链; 去风险; 脱钩断链; 去依赖
  fr: découpl*; réduction des risques; réduire les risques; de-risking
  es: desacopl*; desvinculación; reducción de riesgos; reducir riesgos; desconexión económica
business climate
  en: business environment; business climate; investment climate; business communit*; business council; business forum; entrepreneur*; private sector; foreign compan*; American compan*; American firm*; US compan*; U.S. compan*; Chinese compan*; Chinese enterprise*; French compan*; European compan*; businesses; enterprises; foreign firm*; investors; business ties; business delegation*; business leaders; business cooperation; chamber of commerce; business-to-business; conditions for investors; non-discriminatory; business activities; legitimate business; business activity; Japanese compan*; Indian compan*; Spanish compan*; British compan*; German compan*; environment for compan*; interests of compan*
  ar: بيئة الأعمال; مناخ الأعمال; القطاع الخاص; رجال الأعمال; مجتمع الأعمال; مجلس الأعمال; الشركات; منتدى الأعمال; الشركات الصينية; غرفة التجارة; بيئة الاستثمار; مناخ الاستثمار; بيئة عادلة; غير تمييزية; بيئة استثمارية; الشركات الأمريكية; الشركات الفرنسية; أنشطة الشركات; رجال أعمال
  ru: бизнес-климат*; делов* климат*; делов* сред*; делов* круг*; бизнес-сообществ*; делов* совет*; предпринимател*; компани*; частн* сектор*; делов* форум*; бизнес*; делов* связ*; делов* сообщество; делов* миссии; торгово-промышленн* палат*; недискриминационн*; российск* компани*; китайск* компани*; интерес* компаний; работ* компаний
  zh: 营商环境; 企业; 工商界; 企业家; 民营; 外资; 商业环境; 中资企业; 外企; 发展环境; 投资环境; 中国企业; 便利企业; 非歧视; 日企; 企业活动; 企业正当; 德企; 法企; 英企; 美企
  fr: climat des affaires; environnement des affaires; milieux d'affaires; entreprise*; secteur privé; chefs d'entreprise; conseil d'affaires; forum d'affaires; communauté d'affaires; chambre de commerce; non discriminatoire*; délégation d'entreprises; entreprises françaises; entreprises européennes; activité des entreprises
  es: clima de negocios; ambiente de negocios; entorno empresarial; sector privado; empresari*; empresas; consejo empresarial; foro empresarial; comunidad empresarial; delegación empresarial; cámara de comercio; seguridad jurídica; no discriminatori*; inversores; inversionistas; actividad empresarial; empresas españolas; empresas mexicanas
technology and national security
  en: technology restriction*; tech restriction*; advanced technolog*; technology blockade; entity list; unreliable entit*; economic security; investment screening; outbound investment*; advanced U.S.; advanced American; sensitive technolog*; technological suppression; tech war; technology control*; our national security; U.S. national security; American national security; national security concern*; national security interest*; national security ground*; concept of national security; national security and economic; undermine national security; threat to national security; threats to national security; national security risk*; national security threat*; economic and national security; including national security; national security reasons; national security, secure
  ar: القيود التكنولوجية; القيود على التكنولوجيا; التقنيات المتقدمة; التكنولوجيا المتقدمة; قائمة الكيانات; الأمن الاقتصادي; الحصار التكنولوجي; دواعي الأمن القومي; الأمن القومي الأمريكي; الأمن القومي الأميركي; مفهوم الأمن القومي; بذريعة الأمن القومي; تهديد الأمن القومي; للأمن القومي; حماية الأمن القومي
  ru: технологическ* ограничени*; передов* технологи*; технологическ* блокад*; экономическ* безопасност*; чувствительн* технологи*; технологическ* войн*; соображени* национальной безопасности; угроз* национальной безопасности; интерес* национальной безопасности; поняти* национальной безопасности; предлог* национальной безопасности; обеспечени* национальной безопасности
  zh: 泛安全化; 科技封锁; 科技打压; 先进技术; 实体清单; 投资限制; 经济安全; 技术封锁; 安全审查; 对外投资; 小院高墙; 泛政治化; 泛化国家安全; 国家安全关切; 国家安全概念; 国家安全和; 国家安全与; 国家安全为; 国家安全边界; 泛国家安全; 维护国家安全; 危害国家安全; 国家安全名义; 国家安全利益; 国家安全风险
  fr: restrictions technologiques; technologies avancées; technologies de pointe; technologies sensibles; liste des entités; sécurité économique; guerre technologique; contrôle des investissements; motifs de sécurité nationale; raisons de sécurité nationale; menace pour la sécurité nationale; notre sécurité nationale; leur sécurité nationale; intérêts de sécurité nationale; nom de la sécurité nationale
  es: restricciones tecnológicas; tecnologías avanzadas; tecnología avanzada; tecnologías sensibles; lista de entidades; seguridad económica; guerra tecnológica; bloqueo tecnológico; motivos de seguridad nacional; razones de seguridad nacional; amenaza a la seguridad nacional; nuestra seguridad nacional; su seguridad nacional; intereses de seguridad nacional; riesgo para la seguridad nacional; la seguridad nacional y
containment and suppression
  en: containment; suppress*; encircle*; hold China back; suppression; keep China down; contain China; contain Russia; smear*; pressure on China; contain and suppress; hold back China; containing China; suppressing China; suppress China; anti-China; technological suppression; attempts to contain; contain their development; hold back the development; confrontational polic*
  ar: احتواء; الاحتواء; سياسة الاحتواء; قمع; تطويق; كبح; التشويه; احتواء الصين; قمع الصين; كبح جماح; سياسة المواجهة; محاولات احتواء; محاولة احتواء; كبح التنمية
  ru: сдерживани* Китая; сдерживани* России; сдерживани*; подавлени*; политик* сдерживания; давлени* на Китай; давлени* на Россию; сдержива*; антикитайск*; попыт* сдержать; попыток сдержать; попытк* сдержать; сдержать развити*; сдержать их развити*; конфронтационн* политик*; конфронтационн* лини*
  zh: 遏制; 打压; 围堵; 抹黑; 极限施压; 遏压; 施压; 遏制打压; 打压遏制; 遏制与打压; 遏制围堵; 遏华; 封锁打压; 去中国化; 去中国; 经济打压; 科技打压; 对抗政策; 阻遏; 遏制发展
  fr: endiguement; contenir la Chine; contenir la Russie; politique d'endiguement; répression contre la Chine; encercl*; freiner le développement; contenir et; anti-chinois*; contenir le développement; tentatives d'endiguement; politique de confrontation; endiguer
  es: contención de China; contener a China; contener a Rusia; política de contención; supresión; presión máxima; contener y; antichin*; acoso económico; asedio económico; contener el desarrollo; intentos de contener; política de confrontación; frenar el desarrollo
coercion and bullying
  en: coerci*; bully*; intimidat*; power politics; economic coercion; destabiliz*; destabilis*; provocat*; aggressive; gray zone; grey zone; dangerous action*; unsafe; external pressure; outside pressure; pressure tactics; maximum pressure; unilateral coercive; threat of force; military pressure; foreign pressure; coercion; bullying; US pressure; U.S. pressure; American pressure; economic pressure; pressure from Washington; pressure of Washington
  ar: الإكراه; القسر; الترهيب; البلطجة; التنمر; سياسة القوة; الاستفزاز*; استفزاز*; زعزعة الاستقرار; المزعزعة للاستقرار; الضغوط الخارجية; الضغط الخارجي; الضغوط القصوى; التهديد باستخدام; الإجراءات القسرية; ضغوط خارجية; الضغوط الأمريكية; الضغوط الأميركية; الضغط الأمريكي; الضغوط الاقتصادية
  ru: принуждени*; давлени* и шантаж*; шантаж*; запугивани*; силов* политик*; провокаци*; провокационн*; дестабилиз*; диктат*; травл*; внешн* давлени*; давлени* извне; угроз* силой; политик* давления; незаконн* давлени*; давлени* со стороны; усиливающ* давлени*; санкционн* давлени*; угроз* применения силы; экономическ* давлени*; давлени* США; американск* давлени*; силов* давлени*; давлени* Вашингтона; давлени* Запада; усилени* давления
  zh: 胁迫; 霸凌; 霸道; 强权政治; 恐吓; 挑衅; 经济胁迫; 强权; 霸凌行径; 破坏稳定; 外部压力; 极限施压; 武力威胁; 以武力; 施压; 单边霸凌; 霸凌行为; 动用武力; 讹诈; 美国施压; 美方施压; 经济施压; 外部施压
  fr: coerciti*; coercition; intimidation*; provocat*; provocation*; politique de puissance; déstabilis*; chantage; agressif*; agressive*; pressions extérieures; pression extérieure; pression maximale; pressions économiques; pressions américaines; pression américaine; pression économique; pressions de Washington
  es: coerci*; coacción; intimidaci*; provocaci*; provocador*; política de poder; matonismo; acoso; desestabiliz*; chantaje; agresiv*; presión externa; presiones externas; máxima presión; medidas coercitivas; presión exterior; hostigamiento; presión económica; presiones de Washington; presiones de Estados Unidos; presiones de EE; presiones de EEUU; presiones estadounidenses; presión estadounidense; presiones económicas
visits and invitations
  en: invit*; next summit; state visit; exchange of visits; high-level visit*; high-level exchange*; high-level contact*; forthcoming visit; upcoming visit; future visit; visit to Beijing; visit to Moscow; visit to Washington; visit China; visit Russia; next meeting; next round; in-person meeting; look forward to; looked forward to; upcoming summit; visits by; visit by; recent visit*; recent trip*; historic visit*; official visit*; working visit*; return visit*; planned visit*; plans to visit; plans for Prime Minister; plans for President; visit the White House; accepted the invitation; invitation to visit; invited President*; invited Prime; meet again; meet in person; forthcoming contacts; upcoming contacts; schedule of contacts; schedule of meetings; upcoming meeting*; future meeting*; forthcoming meeting*; meeting schedule; forthcoming trip; upcoming trip; high-level exchanges; first state visit; visit to Paris; visit to London; visit to India; visit to France; visit Ukraine; visit India; visit to Ukraine; scheduled to visit; scheduled to come; visit of the Foreign Minister; visit of the Prime Minister; visit of the President; visit of the French; visit of the German
  ar: دعوة لزيارة; الدعوة لزيارة; وجه دعوة; الزيارات المتبادلة; تبادل الزيارات; الزيارات رفيعة المستوى; زيارة دولة; القمة المقبلة; الزيارة المقبلة; اللقاء المقبل; القمة القادمة; دعاه; دعوته; زيارته الأخيرة; الزيارة الأخيرة; زيارة رسمية; زيارة عمل; الزيارة المرتقبة; زيارته المرتقبة; دعوة رسمية; لبى الدعوة; قبول الدعوة
  ru: пригла*; государственн* визит*; обмен* визитами; предстоящ* визит*; визит* на высшем; контакт* на высоком уровне; контакт* на высшем; предстоящ* контакт*; предстоящ* саммит*; следующ* встреч*; личн* встреч*; график* контактов; очередн* встреч*; недавн* визит*; итог* визита; предстоящ* встреч*; график* предстоящих; график* встреч; договорились о встрече; личн* контакт*; ответн* визит*; рабоч* визит*; официальн* визит*; приглашени*
  zh: 邀请; 应邀; 访华; 高层交往; 互访; 高层往来; 国事访问; 下次会晤; 元首会晤; 再次访问; 下一轮; 成功访问; 访问成果; 再次访华; 正式访问; 工作访问; 回访; 期待访问; 访问中国; 邀请访; 期待再次; 下半年访问; 计划访问; 访俄; 访美; 访法; 访问俄罗斯; 访问法国; 访问美国; 访欧; 主席访; 访英; 访德; 访日; 访印; 访朝; 访越
  fr: invit*; visite d'État; échange de visites; visites de haut niveau; échanges de haut niveau; prochain sommet; prochaine visite; prochaine rencontre; visite officielle; visites à haut niveau; récente visite; visite récente; déplacement récent; visite de travail; prochain déplacement; se rendra en; invitation; échéances à venir; prochaines échéances; visite d'Etat; première visite d'État; visite d'État en
  es: invit*; visita de Estado; visita de estado; intercambio de visitas; visitas de alto nivel; próxima cumbre; próxima visita; próximo encuentro; próxima reunión; visita oficial; contactos de alto nivel; reciente visita; visita reciente; reciente viaje; viaje reciente; visita de trabajo; próximo viaje; próximas visitas; invitación; viaje oficial
world economy
  en: global economy; world economy; economic growth; macroeconom*; inflation; financial stability; economic recovery; global growth; global economic; economic situation; fiscal; monetary; exchange rate*; financial sector; global market*; world market*; international economic situation; international economic scene
  ar: الاقتصاد العالمي; الاقتصاد الدولي; النمو الاقتصادي; التضخم; الاستقرار المالي; التعافي الاقتصادي; الأسواق العالمية; المشهد الاقتصادي الدولي; الوضع الاقتصادي العالمي; الوضع الاقتصادي الدولي
  ru: миров* экономик*; глобальн* экономик*; экономическ* рост*; макроэкономическ*; инфляци*; финансов* стабильност*; миров* рынк*; глобальн* рынк*; мировой экономической; международн* экономическ*
  zh: 世界经济; 全球经济; 宏观经济; 经济增长; 通胀; 金融稳定; 经济复苏; 全球市场; 汇率; 国际经济形势; 世界经济形势
  fr: économie mondiale; croissance économique; macroéconomi*; inflation; stabilité financière; reprise économique; reprise mondiale; croissance mondiale; marchés mondiaux; conjoncture économique; situation économique internationale; situation économique mondiale
  es: economía mundial; economía global; crecimiento económico; macroeconómic*; inflación; estabilidad financiera; recuperación económica; crecimiento mundial; mercados mundiales; mercados globales; escenario económico; situación económica internacional; situación económica mundial; panorama económico; coyuntura económica; escenario político y económico
development path and political system
  en: development path; path of development; political system; socialist system; modernisation; modernization; Chinese modernization; Chinese modernisation; reform and opening; right to development; social system; high-quality development; rejuvenation; system change; change China's system; ideolog*; right to develop; legitimate development; development rights; path of peaceful development; peaceful development; development goals; own path; path of their own; national rejuvenation; development aspirations; deepen reform; deepening reform; view of China; different systems; national conditions
  ar: التحديث الصيني النمط; التحديث; طريق التنمية; مسار التنمية; النظام السياسي; الإصلاح والانفتاح; التنمية عالية الجودة; النهضة; الحق في التنمية; الأيديولوج*; التنمية السلمية; الحق في تنمية; حق التنمية; حقوق التنمية; نموذج التنمية; مسارها التنموي; مسار تنموي; طريقها الخاص; الإصلاحات; تعميق الإصلاح
  ru: пут* развития; модернизаци*; политическ* систем*; реформ* и открытост*; политик* реформ; прав* на развитие; высококачественн* развити*; общественн* стро*; социалистическ*; возрождени* нации; идеолог*; прав* на развити*; мирн* развити*; сво* пут*; собственн* пут*; выбранн* пут*; путь развития; модел* развития; китайск* модернизаци*; национальн* развити*; самостоятельн* развити*; самобытн*; опор* на собственные
  zh: 发展道路; 中国式现代化; 现代化; 政治制度; 社会制度; 改革开放; 高质量发展; 发展权利; 道路制度; 民族复兴; 振兴; 意识形态; 改变中国的制度; 正当发展权益; 正当发展权利; 发展权益; 发展权; 发展中国家现代化; 发展道路和制度; 强国建设; 和平发展道路; 客观理性看待; 理性看待; 全面深化改革; 对华认知; 发展振兴; 发展梦想; 十五五; 制度差异
  fr: voie de développement; modernisation; système politique; réforme et ouverture; droit au développement; développement de haute qualité; système socialiste; renouveau; idéologi*; droit de se développer; développement pacifique; modernisation chinoise; propre voie; modèle de développement; approfondissement des réformes; choix de développement
  es: camino de desarrollo; vía de desarrollo; senda de desarrollo; modernización; sistema político; reforma y apertura; derecho al desarrollo; desarrollo de alta calidad; revitalización; ideológic*; ideología*; derecho a desarrollarse; desarrollo pacífico; modernización china; propio camino; propia vía; modelo de desarrollo; autosuficiencia; rejuvenecimiento; profundización de las reformas; modernización al estilo
people-to-people exchanges
  en: people-to-people; cultural exchange*; exchanges between the two peoples; exchanges between peoples; sister cities; panda*; youth exchange*; student exchange*; educational exchange*; personnel exchange*; exchanges between our; friendship between the peoples; exchange program*; ties between peoples; media exchange*; think tank*; ties between the people; exchanges between people; people to people; human ties; cultural and humanitarian; humanitarian ties; exchanges of people; friendship between our peoples; friendship between the two peoples; ties between our peoples; ties of friendship; people-centred; mobility of people; human connections; grassroots; between our societies; bring our peoples; bringing our peoples; closer ties between the peoples
  ar: التبادلات الشعبية; التبادل الشعبي; التواصل بين الشعوب; التواصل بين الشعبين; التبادلات الإنسانية; التبادلات الثقافية; التبادل الثقافي; الباندا; تبادل الأفراد; التبادلات الشبابية; الصداقة بين الشعبين; التبادل الإنساني; التواصل الإنساني; التواصل الشعبي; الشعبين الصديقين; الشعبين الشقيقين; التبادل بين الشعبين; الروابط الشعبية; الروابط بين الشعبين; التفاهم بين الشعبين; التبادلات بين الشعبين; العلاقات بين الشعبين; التقارب بين الشعبين; التقارب بين الشعوب
  ru: гуманитарн* обмен*; контакт* между людьми; межчеловеческ*; народн* дипломати*; культурн* обмен*; культурно-гуманитарн*; молодежн* обмен*; молодёжн* обмен*; города-побратим*; панд*; обмен* между людьми; гуманитарн* связ*; гуманитарн* сфер*; гуманитарн* сотрудничеств*; гуманитарн* контакт*; людск* контакт*; контакт* между народами; контакт* между гражданами; межкультурн*; дружб* между народами; гуманитарной сфер*; гуманитарной област*; гуманитарной и других; в гуманитарной; культурн* и гуманитарн*; экономическ* и гуманитарн*; гуманитарных областях; гуманитарных сферах; гуманитарных связей; гуманитарное сотрудничество; гуманитарной; гуманитарную; научно-гуманитарн*; социально-гуманитарн*; сближени* народов; сближени* обществ; общени* между людьми
  zh: 人文交流; 民间交流; 人员往来; 大熊猫; 熊猫; 友好城市; 青年交流; 青少年交流; 人文; 教育交流; 留学生; 民间友好; 民心; 媒体交流; 智库; 人文合作; 人文领域; 人员交往; 民相亲; 人民友谊; 两国人民友好; 人民友好; 民间往来; 人文和; 人员流动; 相互了解; 民心相通; 人民友好交往
  fr: échanges humains; échanges entre les peuples; échanges culturels; échanges entre jeunes; échanges universitaires; panda*; jumelage*; échanges de jeunes; liens entre les peuples; échanges interpersonnels; échanges entre les populations; liens humains; mobilité des personnes; échanges de personnes; liens entre nos peuples; amitié entre les peuples; amitié entre les deux peuples; amitié entre nos peuples; échanges culturels et humains; société civile des deux; rapprochement des peuples; rapprochement des sociétés; rapprochement entre nos sociétés; entre nos sociétés
  es: intercambios culturales; intercambio cultural; intercambios entre pueblos; intercambios entre personas; contactos entre pueblos; panda; pandas; intercambios juveniles; ciudades hermanas; intercambio estudiantil; intercambios pueblo a pueblo; intercambios humanos; entre los pueblos; lazos entre los pueblos; vínculos entre los pueblos; amistad entre los pueblos; amistad entre ambos pueblos; amistad entre los dos pueblos; intercambio entre personas; contactos entre personas; intercambios de personas; lazos humanos; vínculos humanos; culturales y humanos; cultural y humanitari*; acercamiento entre nuestras sociedades; entre nuestras sociedades; acercamiento entre los pueblos; acercamiento de los pueblos; acercamiento entre sociedades
law enforcement cooperation
  en: law enforcement; police cooperation; judicial cooperation; legal assistance; prosecut*; policing; fugitive*; repatriation of illegal; justice cooperation
  ar: إنفاذ القانون; التعاون القضائي; التعاون الشرطي; المساعدة القانونية; التعاون الأمني والقضائي; الأجهزة الأمنية
  ru: правоохранительн*; правов* помощ*; полицейск* сотрудничеств*; судебн* сотрудничеств*
  zh: 执法; 司法合作; 警务; 执法合作; 司法协助; 追逃
  fr: coopération policière; coopération judiciaire; entraide judiciaire; application de la loi; forces de l'ordre; maintien de l'ordre
  es: aplicación de la ley; cooperación policial; cooperación judicial; asistencia jurídica; fuerzas del orden; cumplimiento de la ley
global challenges
  en: global challenge*; transnational challenge*; transnational issue*; shared challenge*; common challenge*; transnational threat*
  ar: التحديات العالمية; التحديات المشتركة; التحديات الدولية; التحديات العابرة
  ru: глобальн* вызов*; общ* вызов*; трансграничн* вызов*; транснациональн* вызов*; глобальн* проблем*
  zh: 全球性挑战; 全球挑战; 共同挑战; 跨国挑战; 跨国问题; 全球性问题
  fr: défis mondiaux; défis globaux; enjeux mondiaux; défis communs; défis transnationaux; enjeux globaux; défis planétaires
  es: desafíos globales; desafíos mundiales; retos globales; retos mundiales; desafíos comunes; desafíos transnacionales; retos comunes
fighter aircraft
  en: F-16*; F-35*; fighter jet*; fighter aircraft; fighter plane*; Eurofighter*; Gripen*; Rafale*; warplane*; combat aircraft
  ar: إف-16; إف-35; إف 16; إف 35; أف-16; اف-16; مقاتلات; طائرات مقاتلة; الطائرات المقاتلة; رافال; يوروفايتر; المقاتلات
  ru: F-16; F-35; Ф-16; истребител*; Eurofighter; Rafale; боев* самолет*; боев* самолёт*; Рафал*
  zh: F-16; F-35; 战机; 战斗机; 阵风; F16; F35; 台风战机
  fr: F-16; F-35; avions de combat; avion de combat; Rafale*; Eurofighter*; avions de chasse
  es: F-16; F-35; cazas; avión de combate; aviones de combate; Eurofighter; Rafale; cazabombardero*
alliance commitments
  en: mutual defense treaty; mutual defence treaty; treaty commitment*; treaty allies; treaty ally; alliance commitment*; ironclad; defense commitment*; defence commitment*; extended deterrence; allies and partners; Article 5; Article 4; alliances; our allies; allies in the region; commitment to our allies; commitments to our allies; regional allies; U.S. allies; US allies; American allies; trilateral alliance; U.S. alliances; defense of Japan; defence of Japan
  ar: معاهدة الدفاع المشترك; التزامات الدفاع; الحلفاء والشركاء; الالتزام الراسخ; الردع الموسع; التزامات التحالف; الدفاع المشترك; حلفائنا; حلفاؤها; حلفائها; حلفاء واشنطن; حلفاء الولايات المتحدة; التزاماتها تجاه حلفائها
  ru: договор* о взаимной обороне; союзническ* обязательств*; обязательств* по обороне; расширенн* сдерживани*; союзник* и партнер*; взаимн* оборон*; коллективн* оборон*; союзник*; союзническ*; приверженност* союзник*
  zh: 共同防御条约; 同盟承诺; 盟友和伙伴; 延伸威慑; 盟友; 防御承诺; 同盟; 地区盟友; 盟国; 对盟友; 同盟关系; 联盟关系
  fr: traité de défense mutuelle; engagements de défense; alliés et partenaires; dissuasion élargie; inébranlable; défense mutuelle; clause de défense; nos alliés; alliés de la région; alliés régionaux; engagement envers ses alliés; lien transatlantique
  es: tratado de defensa mutua; compromisos de defensa; aliados y socios; disuasión ampliada; compromiso inquebrantable; defensa mutua; nuestros aliados; aliados en la región; aliados regionales; vínculo transatlántico; compromiso con sus aliados
security guarantees
  en: security guarantee*; security assurance*; security commitment*; security agreement*
  ar: ضمانات أمنية; الضمانات الأمنية; اتفاق أمني; تعهدات أمنية
  ru: гаранти* безопасности; соглашени* о безопасности; соглашени* в сфере безопасности
  zh: 安全保障; 安全保证; 安全承诺; 安全协议
  fr: garanties de sécurité; garantie de sécurité; assurances de sécurité; accord de sécurité
  es: garantías de seguridad; garantía de seguridad; acuerdo de seguridad
Minsk agreements
  en: Minsk agreement*; Minsk accord*; Normandy format; Normandy Four; Minsk Package; Minsk process; Minsk II; Minsk-2; Minsk protocol*; Minsk deal; Minsk peace
  ar: اتفاقات مينسك; اتفاقيات مينسك; صيغة النورماندي; رباعية النورماندي; اتفاق مينسك; عملية مينسك; مسار مينسك; حزمة مينسك
  ru: минск* соглашени*; минск* договоренност*; минск* договорённост*; нормандск* формат*; Комплекс* мер; Минск-2; минск* процесс*; минск* Комплекс*; минск* пакет*; минск* протокол*
  zh: 明斯克协议; 诺曼底模式; 新明斯克; 明斯克二号; 明斯克停火; 明斯克进程; 明斯克一揽子
  fr: accords de Minsk; format Normandie; Minsk II; processus de Minsk; accord de Minsk; protocole de Minsk
  es: acuerdos de Minsk; formato de Normandía; Cuarteto de Normandía; Minsk II; proceso de Minsk; acuerdo de Minsk; protocolo de Minsk; paquete de medidas de Minsk
freedom of navigation
  en: freedom of navigation; freedom of overflight; overflight; navigational freedom*; safety of navigation; maritime security; maritime safety; innocent passage; passage of ships
  ar: حرية الملاحة; أمن الملاحة; سلامة الملاحة; الملاحة الدولية; الأمن البحري; الملاحة البحرية
  ru: свобод* судоходства; свобод* мореплавания; безопасност* судоходства; безопасност* мореплавания; свобод* навигации; морск* безопасност*
  zh: 航行自由; 飞越自由; 航行安全; 航道安全; 海上安全; 航行和飞越
  fr: liberté de navigation; liberté de survol; sécurité maritime; sécurité de la navigation
  es: libertad de navegación; libertad de sobrevuelo; seguridad marítima; seguridad de la navegación
TikTok
  en: TikTok; ByteDance
  ar: تيك توك; بايت دانس
  ru: TikTok; ТикТок*; ByteDance
  zh: TikTok; 字节跳动; 抖音
  fr: TikTok; ByteDance
  es: TikTok; ByteDance
balloon incident
  en: balloon*; airship*
  ar: المنطاد; منطاد; المناطيد
  ru: аэростат*; воздушн* шар*; дирижабл*
  zh: 气球; 飞艇
  fr: ballon espion; ballon chinois; ballon d'espionnage; dirigeable*
  es: globo espía; globo chino; globos espía; globo aerostático; dirigible*
customs union
  en: customs union; visa liberali*; Schengen
  ar: الاتحاد الجمركي; تحرير التأشيرات; شنغن
  ru: таможенн* союз*; либерализаци* виз*; Шенген*
  zh: 关税同盟; 申根; 签证自由化
  fr: union douanière; libéralisation des visas; Schengen
  es: unión aduanera; liberalización de visados; Schengen
Olympic truce
  en: Olympic truce; Olympic ceasefire
  ar: هدنة أولمبية; الهدنة الأولمبية
  ru: олимпийск* перемири*
  zh: 奥运休战; 奥林匹克休战; 奥运会期间停火
  fr: trêve olympique
  es: tregua olímpica
abductions
  en: abduct*; kidnap*; abducted children; abductees
  ar: اختطاف; المختطفين; الاختطاف; خطف
  ru: похищени*; похищенн*
  zh: 绑架
  fr: enlèvement*; enlevés; kidnapping*
  es: secuestr*; secuestrados
oceans
  en: oceans; high seas; marine biodiversity; plastic pollution; plastics; BBNJ; ocean conference; deep sea; deep-sea
  ar: المحيطات; أعالي البحار; التلوث البلاستيكي; البلاستيك; أعماق البحار
  ru: мирово* океан*; открыт* мор*; пластик*; океан*; глубоководн*
  zh: 海洋保护; 公海; 塑料; 海洋生物; 海洋大会; 深海
  fr: océans; haute mer; pollution plastique; plastique*; grands fonds
  es: océanos; alta mar; contaminación por plásticos; plásticos; fondos marinos
anniversaries of relations
  en: anniversary of diplomatic; anniversary of the establishment; years of diplomatic; years since the establishment; 50th anniversary; 60th anniversary; 70th anniversary; 75th anniversary; 10th anniversary of; 20th anniversary of; 25th anniversary of; 30th anniversary of; 40th anniversary of; 45th anniversary of; 55th anniversary of; 65th anniversary of; anniversary of relations; anniversary of bilateral; anniversary of ties; anniversary of their; anniversary of our; anniversary of the partnership; anniversary of the strategic; years of ties; years of relations; years of bilateral; decades of relations; establishment of diplomatic; establishment of relations; anniversary of the treaty; anniversary of the Treaty; Treaty of Peace and Friendship; treaty of friendship; Treaty of Friendship
  ar: الذكرى السنوية لإقامة; ذكرى إقامة العلاقات; عاما على إقامة العلاقات; عاما على تأسيس العلاقات; الذكرى الخمسين; الذكرى الستين; الذكرى السبعين; عاما من العلاقات; عاما على العلاقات; عاما على بدء; مرور 50 عاما; مرور 60 عاما; مرور 70 عاما; مرور 75 عاما; مرور 30 عاما; مرور 40 عاما; الذكرى الخامسة والسبعين; الذكرى العشرين; الذكرى الثلاثين; الذكرى الأربعين; ذكرى تأسيس العلاقات; ذكرى إقامة; إقامة العلاقات الدبلوماسية; معاهدة الصداقة; معاهدة السلام والصداقة
  ru: годовщин* установления; летие* установления; лет дипломатических; лети* установления дипломатических; лети* дипотношений; лети* дипломатических; летие дипломатических; лет со дня установления; установлени* дипломатических отношений; установлени* дипотношений; годовщин* дипломатических; летие партнерства; лети* договора; лет двусторонним; летие двусторонних; годовщин* договора; лет Договору; летие Договора; лет договору; договор* о дружбе; Договор* о добрососедстве; договор* о мире и дружбе
  zh: 建交周年; 建交50; 建交60; 建交75; 建交五十; 建交六十; 建交5周年; 外交关系5周年; 伙伴关系5周年; 建交10周年; 外交关系10周年; 伙伴关系10周年; 建交15周年; 外交关系15周年; 伙伴关系15周年; 建交20周年; 外交关系20周年; 伙伴关系20周年; 建交25周年; 外交关系25周年; 伙伴关系25周年; 建交30周年; 外交关系30周年; 伙伴关系30周年; 建交35周年; 外交关系35周年; 伙伴关系35周年; 建交40周年; 外交关系40周年; 伙伴关系40周年; 建交45周年; 外交关系45周年; 伙伴关系45周年; 建交50周年; 外交关系50周年; 伙伴关系50周年; 建交55周年; 外交关系55周年; 伙伴关系55周年; 建交60周年; 外交关系60周年; 伙伴关系60周年; 建交65周年; 外交关系65周年; 伙伴关系65周年; 建交70周年; 外交关系70周年; 伙伴关系70周年; 建交75周年; 外交关系75周年; 伙伴关系75周年; 建交80周年; 外交关系80周年; 伙伴关系80周年; 建交85周年; 外交关系85周年; 伙伴关系85周年; 建交90周年; 外交关系90周年; 伙伴关系90周年; 建交95周年; 外交关系95周年; 伙伴关系95周年; 建交100周年; 外交关系100周年; 伙伴关系100周年; 建交5; 建交10; 建交15; 建交20; 建交25; 建交30; 建交35; 建交40; 建交45; 建交55; 建交65; 建交70; 建交80; 建交85; 建交90; 建交95; 建交100; 建交二十周年; 建交三十周年; 建交四十周年; 建交五十周年; 建交六十周年; 建交七十周年; 建交七十五周年; 建交纪念日; 建交以来; 条约5周年; 缔结5周年; 签署5周年; 条约签署5周年; 条约缔结5周年; 条约10周年; 缔结10周年; 签署10周年; 条约签署10周年; 条约缔结10周年; 条约15周年; 缔结15周年; 签署15周年; 条约签署15周年; 条约缔结15周年; 条约20周年; 缔结20周年; 签署20周年; 条约签署20周年; 条约缔结20周年; 条约25周年; 缔结25周年; 签署25周年; 条约签署25周年; 条约缔结25周年; 条约30周年; 缔结30周年; 签署30周年; 条约签署30周年; 条约缔结30周年; 条约35周年; 缔结35周年; 签署35周年; 条约签署35周年; 条约缔结35周年; 条约40周年; 缔结40周年; 签署40周年; 条约签署40周年; 条约缔结40周年; 条约45周年; 缔结45周年; 签署45周年; 条约签署45周年; 条约缔结45周年; 条约50周年; 缔结50周年; 签署50周年; 条约签署50周年; 条约缔结50周年; 条约55周年; 缔结55周年; 签署55周年; 条约签署55周年; 条约缔结55周年; 条约60周年; 缔结60周年; 签署60周年; 条约签署60周年; 条约缔结60周年; 条约65周年; 缔结65周年; 签署65周年; 条约签署65周年; 条约缔结65周年; 条约70周年; 缔结70周年; 签署70周年; 条约签署70周年; 条约缔结70周年; 条约75周年; 缔结75周年; 签署75周年; 条约签署75周年; 条约缔结75周年; 友好条约缔结
  fr: anniversaire de l'établissement; anniversaire des relations; ans de relations; 60e anniversaire; 50e anniversaire; ans de relations diplomatiques; 10e anniversaire; 20e anniversaire; 25e anniversaire; 30e anniversaire; 40e anniversaire; 55e anniversaire; 65e anniversaire; 70e anniversaire; 75e anniversaire; ans d'amitié; anniversaire du partenariat; établissement des relations; établissement de relations; anniversaire de nos relations; traité d'amitié; anniversaire du traité
  es: aniversario del establecimiento; aniversario de las relaciones; años de relaciones; aniversario de relaciones; 50 aniversario; 50º aniversario; 60 aniversario; 70 aniversario; 75 aniversario; 20º aniversario; 20 aniversario; 25 aniversario; 30 aniversario; 40 aniversario; 60º aniversario; 70º aniversario; 75º aniversario; años de amistad; aniversario de la asociación; aniversario de nuestras; establecimiento de relaciones; establecimiento de las relaciones; aniversario del inicio; aniversario de sus relaciones; tratado de amistad; aniversario del tratado
release of hostages and prisoners
  en: hostage deal; release of hostages; release of the hostages; release of all hostages; hostages be released; prisoner exchange*; prisoner swap*; exchange of prisoners; release of captives; release captives; release of the captives; release of detainees; release the hostages; free the hostages; hostages home; return of hostages; return of the hostages; exchange of hostages; exchange of detainees; prisoners of war exchange; POW exchange*; swap of prisoners; releasing hostages; release hostages; freeing of hostages; exchange of captives; release all hostages; release of all
  ar: إطلاق سراح الرهائن; الإفراج عن الرهائن; صفقة الرهائن; صفقة التبادل; تبادل الأسرى; تبادل السجناء; تحرير الرهائن; الإفراج عن الأسرى; إطلاق سراح الأسرى; تبادل المحتجزين; تبادل الرهائن; تبادل الأسرى والمحتجزين; إطلاق سراح المحتجزين; الإفراج عن المحتجزين; إطلاق سراح جميع; الإفراج عن جميع; إطلاق سراح المعتقلين; الإفراج عن المعتقلين; إطلاق سراح السجناء; الإفراج عن السجناء; تحرير الأسرى; تبادل الرهائن والأسرى; تبادل أسرى; عملية تبادل; عمليات التبادل; تبادل الموقوفين; تحرير المحتجزين; إعادة الأسرى
  ru: освобождени* заложник*; обмен* пленн*; обмен* заключенн*; обмен* заключённ*; обмен* удерживаем*; сделк* по заложник*; обмен* военнопленн*; обмен* пленными; обмен* пленных; обменах пленными; возвращени* заложник*; освобождени* удерживаем*; освободить заложник*; освобождени* всех; обмен* телами; освобождени* пленных; возвращени* пленных; обмен* задержанными
  zh: 释放人质; 释放所有人质; 释放被扣押人员; 换囚; 交换战俘; 交换囚犯; 换俘; 交换被扣押人员; 释放被扣人员; 释放被扣押; 交换被扣; 释放战俘; 交换人员; 被扣人员; 释放在押; 人质获释; 释放全部人质; 解救人质; 释放俘虏; 交换人质; 释放被关押
  fr: libération des otages; libération de tous les otages; échange de prisonniers; accord sur les otages; échanges de prisonniers; libérer les otages; libérer tous les otages; libération des prisonniers; échange d'otages; libération d'otages; otages soient libérés; retour des otages; libération immédiate des otages; échange de détenus; échanges de détenus; libération de prisonniers; libération de l'ensemble des otages
  es: liberación de rehenes; liberación de los rehenes; liberación de todos los rehenes; intercambio de prisioneros; canje de prisioneros; acuerdo sobre los rehenes; liberar a los rehenes; liberación de los secuestrados; liberación de prisioneros; liberación de presos; intercambio de presos; canje de presos; canje de rehenes; intercambio de rehenes; liberación de detenidos; retorno de los rehenes; devolución de los rehenes; puesta en libertad
peace initiative
  en: peace initiative*; peace proposal*; peace efforts; peace process; diplomatic solution; diplomatic resolution; settlement of the crisis; settle the crisis; end the war; ending the war; end to the war; peaceful resolution; negotiated settlement; root cause*; just and lasting peace; lasting peace; durable peace; just peace; peaceful settlement; diplomatic settlement; promote peace; promoting peace; peaceful means; dialogue and negotiation; roadmap for peace; path to peace; road to peace; movement to peace; settlement of the conflict; resolving the conflict; resolve the conflict; resolution of the conflict; resolution to the conflict; end to the conflict; ending the conflict; end of the war; end the conflict; bring peace; achieve peace; return of peace; early peace; pursuit of peace; peace in Ukraine; peace for Ukraine; sustainable peace; comprehensive peace; message of peace; stand for peace; settlement in Ukraine; Ukrainian settlement; settlement of the Ukrainian; stop the war; Friends of Peace; peace formula; Middle East peace process; just and comprehensive peace; comprehensive and lasting peace; political settlement; political solution; diplomatic efforts; diplomatic track; political process; diplomatic means
  ar: مبادرة السلام; مبادرات السلام; جهود السلام; الحل الدبلوماسي; حل دبلوماسي; إنهاء الحرب; وقف الحرب; الحل السلمي; التسوية السلمية; سلام عادل; سلام دائم; سلام عادل ودائم; الأسباب الجذرية; الوسائل السلمية; الطرق السلمية; الحوار والتفاوض; عملية السلام; مسار السلام; العملية السلمية; حل سلمي; حلول سلمية; الحلول السلمية; المبادرات السلمية; مبادرات سلمية; تسوية سلمية; بالطرق السلمية; بالوسائل السلمية; إحلال السلام; حل الأزمة; حلا للأزمة; حل للأزمة; تسوية الأزمة; إنهاء الأزمة; حل النزاع; تسوية النزاع; إنهاء الصراع; إنهاء النزاع; حل الصراع; حل النزاعات; السلام الدائم; السلام العادل; تسوية الصراع; مقترحات السلام; خطة ترامب; الخطة الأمريكية; الخطة الأميركية; العمل من أجل السلام; عملية السلام في الشرق الأوسط; السلام العادل والشامل; سلام عادل وشامل; تسوية سياسية; حل سياسي; الحل السياسي; التسوية السياسية; الجهود الدبلوماسية; المساعي الدبلوماسية; المسار الدبلوماسي; المسار السياسي; الحلول الدبلوماسية; العملية السياسية; الحلول السياسية
  ru: мирн* инициатив*; мирн* усили*; мирн* решени*; дипломатическ* решени*; дипломатическ* урегулировани*; урегулировани* кризис*; урегулировани* конфликт*; урегулировани* на Украине; завершени* войны; прекращени* войны; окончани* войны; первопричин*; справедлив* мир*; прочн* мир*; долгосрочн* мир*; мирн* средств*; мирн* путем; мирн* процесс*; путь к миру; пут* к миру; достижени* мира; мирн* урегулировани*; украинск* урегулировани*; разрешени* конфликта; разрешени* кризиса; решени* конфликта; решени* кризиса; урегулировани* украинск*; урегулировани* вокруг; урегулировани* ситуации; завершени* конфликта; прекращени* конфликта; окончани* конфликта; путей урегулирования; пут* урегулировани*; прекращени* боевых; устойчив* мир*; мирн* путём; «Друз* мира; друз* мира; мирн* предложени*; мирн* договор*; восстановлени* мира; ближневосточн* мирн* процесс*; справедлив* миров*; политическ* урегулировани*; политико-дипломатическ* урегулировани*; дипломатическ* усили*; политико-дипломатическ*; политическ* решени*; политическ* процесс*; дипломатическ* пут*
  zh: 和平倡议; 和平努力; 和平方案; 劝和促谈; 外交解决; 和平解决; 结束战争; 止战; 根源; 根本原因; 持久和平; 公正和平; 和平方式; 对话谈判; 促和; 化解危机; 和平前景; 和平进程; 和平之路; 和平之友; 政治解决; 永久和平; 持久和平方案; 和平解决危机; 推动和平; 实现和平; 恢复和平; 早日和平; 争取和平; 停火止战; 和平计划; 公正持久; 可持续和平; 解决危机; 解决冲突; 结束冲突; 化解冲突; 和平对话; 立场文件; 促进和平; 长久和平; 中东和平进程; 冲突根源; 消除根源; 外交努力; 政治和外交; 政治进程; 外交途径; 外交渠道解决
  fr: initiative de paix; initiatives de paix; efforts de paix; solution diplomatique; règlement diplomatique; règlement pacifique; mettre fin à la guerre; fin de la guerre; fin à la guerre; paix juste; paix durable; causes profondes; voie diplomatique; paix juste et durable; issue diplomatique; processus de paix; chemin de la paix; voie de la paix; règlement du conflit; résolution du conflit; résolution de la crise; règlement de la crise; règlement durable; règlement solide; fin du conflit; fin au conflit; terme au conflit; retour à la paix; paix solide; paix pérenne; paix globale; parvenir à la paix; plan de paix; efforts en faveur de la paix; règlement global; solution durable; solution pacifique; amis de la paix; processus de paix au Proche-Orient; processus de paix israélo-palestinien; règlement politique; solution politique; efforts diplomatiques; processus diplomatique; processus politique; issue politique
  es: iniciativa de paz; iniciativas de paz; esfuerzos de paz; solución diplomática; salida diplomática; arreglo pacífico; solución pacífica; poner fin a la guerra; fin de la guerra; fin a la guerra; paz justa; paz duradera; causas profundas; causas de fondo; paz justa y duradera; vía diplomática; proceso de paz; camino hacia la paz; camino de la paz; resolución del conflicto; solución del conflicto; solución al conflicto; fin del conflicto; fin al conflicto; arreglo del conflicto; resolución de la crisis; resolución pacífica; alcanzar la paz; lograr la paz; restablecer la paz; retorno de la paz; trabajar por la paz; paz en Ucrania; paz sostenible; paz global; en favor de la paz; consolidar la paz; propuesta de paz; propuestas de paz; plan de paz; amigos de la paz; salida pacífica; término al conflicto; proceso de paz en Oriente Medio; proceso de paz de Oriente Medio; solución política; arreglo político; esfuerzos diplomáticos; proceso político; salida política
territorial concessions
  en: territorial concession*; territorial question*; territorial issue*; territorial swap*; land swap*; line of contact; front line*; frontline*; Donbas; Donbass; Donetsk; Luhansk; Lugansk; Zaporizhzhia region; Kherson; Kursk; territorial realities; territorial reality; new realities; realities on the ground; reality on the ground; realities on the battlefield; new territorial; territorial claims; territories; withdrawal of troops; withdraw troops; withdraw its troops; troop withdrawal; Crimea; ceding; cede; cession
  ar: التنازلات الإقليمية; تنازلات إقليمية; خط التماس; خطوط التماس; خط الجبهة; دونباس; دونيتسك; لوغانسك; لوهانسك; خيرسون; كورسك; تبادل الأراضي; الحقائق الجديدة; الحقائق الإقليمية; الوقائع الجديدة; الوقائع على الأرض; الواقع الجديد; الحقائق على الأرض; الواقع على الأرض; الوقائع الإقليمية; سحب القوات; انسحاب القوات; التنازل عن أراض; المطالب الإقليمية
  ru: территориальн* уступ*; территориальн* вопрос*; лини* соприкосновения; лини* фронта; Донбасс*; Донецк*; Луганск*; Херсон*; Курск*; ДНР; ЛНР; обмен* территориями; территориальн* реали*; нов* реали*; сложивш* реали*; реали* на земле; реали* на местах; опира* на реали*; опира* на новые; учет* реалий; учитыва* реали*; отвод* войск; вывод* войск; нов* регион*; Крым*; территориальн* претензи*; на земле
  zh: 领土让步; 领土问题; 接触线; 前线; 顿巴斯; 顿涅茨克; 卢甘斯克; 赫尔松; 库尔斯克; 割让领土; 领土交换; 新的领土现实; 领土现实; 当前现实; 新现实; 实地现实; 领土主张; 撤军; 领土要求
  fr: concessions territoriales; question territoriale; questions territoriales; ligne de front; ligne de contact; Donbass; Donetsk; Louhansk; Kherson; Koursk; échanges de territoires; réalités territoriales; réalités du terrain; nouvelles réalités; réalités sur le terrain; revendications territoriales; cessions territoriales; cession de territoires; retrait des troupes; retrait des forces
  es: concesiones territoriales; cuestión territorial; cuestiones territoriales; línea del frente; línea de contacto; Donbás; Donetsk; Lugansk; Jersón; Kursk; intercambio de territorios; realidades territoriales; nuevas realidades; realidades sobre el terreno; realidad sobre el terreno; realidades en el terreno; reclamaciones territoriales; reclamos territoriales; cesión de territorio*; retirada de las tropas; retirada de tropas; retiro de las tropas
root causes
  en: root cause*; underlying cause*; primary cause*; origins of the crisis; origins of the conflict; legitimate security interest*; legitimate security concern*; legitimate concern*; security concern*; concerns of all; security interests; Russia's interests; legitimate interests; legitimate concerns; cause of the conflict; causes of the conflict; causes of the crisis; security of Russia; anti-Russian
  ar: الأسباب الجذرية; الأسباب الأساسية; جذور الأزمة; جذور النزاع; جذور الصراع; جذرية; المخاوف الأمنية; الشواغل الأمنية; الهواجس الأمنية; المصالح الأمنية; أسباب النزاع; أسباب الصراع; أسباب الأزمة; المعادي لروسيا; المناهض لروسيا; المخاوف المشروعة; الشواغل المشروعة; جذور المشكلة; المصالح المشروعة; مسببات الأزمة
  ru: первопричин*; коренн* причин*; причин* кризиса; причин* конфликта; законн* интерес*; озабоченност*; интерес* безопасности; интерес* России в сфере; интерес* в сфере безопасности; антироссийск*; причин* украинского; интерес* нашей страны; первоистоки; истоки; исток* кризиса; исток* конфликта; озабоченност* России; последстви* политик*; следстви* политик*
  zh: 根源; 根本原因; 标本兼治; 根子; 合理安全关切; 安全关切; 正当安全; 来龙去脉; 冲突根源; 根本性原因; 俄方关切; 各方合理关切; 合理关切; 正当关切; 消除根源; 安全利益
  fr: causes profondes; causes fondamentales; causes premières; racines de la crise; racines du conflit; préoccupations de sécurité; intérêts légitimes de sécurité; préoccupations sécuritaires; intérêts de sécurité; intérêts sécuritaires; causes du conflit; causes de la crise; anti-russe; origines du conflit; racines profondes; préoccupations légitimes; intérêts légitimes
  es: causas profundas; causas de fondo; causas originales; causas fundamentales; raíces de la crisis; raíces del conflicto; preocupaciones de seguridad; intereses legítimos; causas primarias; causas raigales; intereses de seguridad; causas del conflicto; causas de la crisis; preocupaciones legítimas; antirrus*; origen del conflicto; orígenes del conflicto; raíz del conflicto; raíces profundas
intelligence sharing
  en: intelligence sharing; sharing of intelligence; sharing intelligence; intelligence information; intelligence support; intelligence cooperation; intelligence data; intelligence
  ar: المعلومات الاستخبارية; المعلومات الاستخباراتية; تبادل المعلومات; الاستخبارات; استخباراتي*; استخباري*
  ru: разведданн*; разведывательн* информаци*; разведывательн* данн*; разведывательн*; разведслужб*; спецслужб*
  zh: 情报; 情报共享; 情报合作
  fr: renseignement*; partage de renseignements
  es: inteligencia militar; intercambio de inteligencia; información de inteligencia; servicios de inteligencia
mobilisation and rearmament
  en: mobilisation; mobilization; rearm*; re-arm*; conscription; forced mobilisation; forced mobilization
  ar: التعبئة; إعادة التسلح; إعادة تسليح; التجنيد
  ru: мобилизаци*; перевооружени*; довооружени*; ремилитаризаци*; милитаризаци*; призыв* в армию
  zh: 动员; 重新武装; 征兵; 再军事化
  fr: mobilisation forcée; mobilisation militaire; mobilisation; réarme*; conscription
  es: movilización; rearme*; rearmar*; reclutamiento
intellectual property
  en: intellectual property; patent*; copyright*; forced technology transfer; technology transfer
  ar: الملكية الفكرية; نقل التكنولوجيا القسري; براءات الاختراع
  ru: интеллектуальн* собственност*; патент*; передач* технологий
  zh: 知识产权; 专利; 强制技术转让
  fr: propriété intellectuelle; brevet*; transfert* forcé* de technologie; transferts de technologie
  es: propiedad intelectual; patentes; transferencia forzada de tecnología; transferencia de tecnología
trade impediments
  en: trade impediment*; trade blockage*; trade restriction*; trade barrier*; import ban*; trade sanction*; wine; lobster*; barley; trade obstacle*; barriers to trade; trade curb*
  ar: القيود التجارية; الحواجز التجارية; العوائق التجارية; حظر الاستيراد; قيود تجارية
  ru: торгов* барьер*; торгов* ограничени*; барьер* в торговле; запрет* на импорт; запрет* на ввоз; лобстер*; ячмен*
  zh: 贸易壁垒; 贸易限制; 贸易障碍; 进口禁令; 葡萄酒; 龙虾; 大麦; 禁止进口
  fr: barrières commerciales; obstacles au commerce; entraves au commerce; restrictions commerciales; vins; vin; spiritueux; interdictions d'importation; homard*; orge
  es: barreras comerciales; obstáculos al comercio; restricciones comerciales; trabas comerciales; vinos; prohibición de importación; langosta*; cebada; obstáculos comerciales; barreras al comercio
trade talks
  en: trade talks; trade negotiation*; economic and trade consultation*; economic and trade talks; trade consultation*; Geneva consensus; Geneva agreement; trade delegation*; Phase One; Phase-One; trade truce; trade framework
  ar: المحادثات التجارية; المفاوضات التجارية; المشاورات الاقتصادية والتجارية; المشاورات التجارية; المحادثات الاقتصادية والتجارية; المرحلة الأولى من الاتفاق
  ru: торгов* переговор*; торгов* консультаци*; торгово-экономическ* консультаци*; торгово-экономическ* переговор*; перв* фаз* торгов*; торгов* делегаци*
  zh: 经贸会谈; 经贸磋商; 贸易谈判; 贸易磋商; 日内瓦会谈; 日内瓦共识; 经贸谈判; 第一阶段经贸协议; 经贸团队; 伦敦框架
  fr: négociations commerciales; pourparlers commerciaux; consultations économiques et commerciales; discussions commerciales; accord de phase 1
  es: negociaciones comerciales; conversaciones comerciales; consultas económicas y comerciales; diálogo comercial; fase uno
political foundation of relations
  en: political foundation; four political documents; political documents; commitments made; honour its commitments; honor its commitments; prudent handling
  ar: الأساس السياسي; الوثائق السياسية الأربع; الوثائق السياسية
  ru: политическ* основ*; политическ* документ*; политическ* фундамент*
  zh: 政治基础; 四个政治文件; 政治文件; 信守承诺; 恪守承诺
  fr: fondement politique; fondements politiques; quatre documents politiques; documents politiques; base politique
  es: base política; fundamento político; cuatro documentos políticos; documentos políticos
Belarus
  en: Belarus*; Lukashenk*; Minsk; Belarus relations; Belarus relationship; Belarus ties; Belarus partnership; Belarus cooperation; Belarus friendship
  ar: بيلاروسيا; البيلاروسي*; روسيا البيضاء; لوكاشينكو
  ru: Белорусси*; Беларус*; белорусск*; Лукашенко; белорусск* отношени*
  zh: 白俄罗斯; 卢卡申科
  fr: Biélorussie; biélorusse*; Bélarus; Loukachenko
  es: Bielorrusia; bielorrus*; Belarús; Lukashenko
dirty bomb
  en: dirty bomb*
  ar: القنبلة القذرة; قنبلة قذرة
  ru: грязн* бомб*; «грязн* бомб*
  zh: 脏弹
  fr: bombe sale
  es: bomba sucia
long-range missiles for Ukraine
  en: Tomahawk*; Taurus; Storm Shadow; ATACMS; long-range missile*; long-range weapon*; long-range strike*; deep strike*; HIMARS
  ar: توماهوك; تاوروس; ستورم شادو; أتاكمز; صواريخ بعيدة المدى; الصواريخ بعيدة المدى; هيمارس
  ru: Томагавк*; «Томагавк*; Таурус*; Storm Shadow; ATACMS; дальнобойн*; Tomahawk
  zh: 战斧; 金牛座导弹; 风暴之影; 远程导弹; 远程武器; 远程打击; 海马斯
  fr: Tomahawk; Taurus; Storm Shadow; ATACMS; missiles à longue portée; missiles de longue portée; armes à longue portée; frappes en profondeur
  es: Tomahawk; Taurus; Storm Shadow; ATACMS; misiles de largo alcance; armas de largo alcance
Ceuta and Melilla
  en: Ceuta; Melilla
  ar: سبتة; مليلية
  ru: Сеут*; Мелиль*
  zh: 休达; 梅利利亚
  fr: Ceuta; Melilla
  es: Ceuta; Melilla
safety of diplomats and missions
  en: safety of diplomats; diplomatic premises; diplomatic mission*; diplomatic propert*; security of diplomats; embassies; embassy staff; Vienna Convention; diplomatic staff; work of diplomats; diplomatic personnel; embassy operations; work of the embassies; work of diplomatic; diplomatic missions; operation of diplomatic; consulates; consulate; diplomatic presence
  ar: أمن البعثات; البعثات الدبلوماسية; المقار الدبلوماسية; سلامة الدبلوماسيين; اتفاقية فيينا; السفارات; إعادة فتح السفارات; عمل الدبلوماسيين; الطاقم الدبلوماسي; عمل السفارات; القنصليات; عمل البعثات; الكادر الدبلوماسي
  ru: безопасност* дипломат*; диппредставительств*; дипломатическ* собственност*; дипсобственност*; дипломатическ* мисси*; загранучреждени*; Венск* конвенци*; работ* дипломат*; услови* работы дипломат*; работ* посольств*; работ* загранучреждений; деятельност* загранучреждений; дипмисси*; посольств* и консульств*; генконсульств*; дипперсонал*; дипломатическ* персонал*; сотрудник* посольств*
  zh: 外交官安全; 外交机构; 使领馆; 维也纳公约; 使馆; 外交人员; 使馆运作; 领馆; 总领馆; 外交官工作; 使领馆运作
  fr: sécurité des diplomates; locaux diplomatiques; missions diplomatiques; Convention de Vienne; ambassades; travail des diplomates; personnel diplomatique; fonctionnement des ambassades; consulats; représentations diplomatiques
  es: seguridad de los diplomáticos; misiones diplomáticas; sedes diplomáticas; Convención de Viena; embajadas; labor de los diplomáticos; personal diplomático; funcionamiento de las embajadas; consulados; trabajo de los diplomáticos; misión diplomática
coordination between the sides
  en: remain in contact; stay in touch; keep in touch; further contacts; continue contacts; continue discussions; follow-up; teams to; task force*; expert group*; working-level; intergovernmental commission*; joint commission*; joint committee*; bilateral commission*; mixed commission*; joint working group*; steering committee*; intergovernmental; inter-governmental; stay in close contact; remain in close contact; remain in touch; maintain contact; maintain contacts; maintaining contact; keep in contact; close contact; close coordination; coordinate efforts; coordinate their efforts; continue coordination; continue coordinating; continue consultations; consultations between; expert consultations; expert-level; meeting of experts; technical teams; negotiating teams; instructed their; tasked their; agreed to speak again; speak again; talk again; remain in close; in close contact; regular consultation*; close consultation*; coordinate positions; foreign policy coordination; foreign-policy coordination; closely coordinate*; coordinate closely; coordination of positions; coordination of efforts; coordination of approaches
  ar: البقاء على اتصال; مواصلة التنسيق; استمرار التنسيق; مواصلة التشاور; استمرار التشاور; مواصلة الاتصالات; فرق الخبراء; مجموعات الخبراء; اللجنة المشتركة; اللجنة العليا المشتركة; اللجان المشتركة; اللجنة الحكومية; اللجنة الوزارية المشتركة; لجنة مشتركة; مجلس التنسيق; التنسيق الوثيق; التنسيق المستمر; التنسيق المشترك; تنسيق الجهود; التنسيق والتشاور; التشاور والتنسيق; مواصلة التواصل; استمرار التواصل; التشاور المستمر; التشاور المشترك; تكثيف التنسيق; مشاورات الخبراء; الفرق الفنية; اجتماع الخبراء; على تواصل; الاتصالات المستمرة; تعزيز التنسيق; التواصل المستمر; مستوى الخبراء; تنسيق المواقف; تنسيق السياسات
  ru: оставаться в контакте; оставаться на связи; продолжать контакты; продолжить контакты; дальнейш* контакт*; экспертн* групп*; продолжение контактов; продолжени* контактов; межправительственн* комисси*; межправкомисси*; совместн* комисси*; смешанн* комисси*; межправительственн*; экспертн* консультаци*; консультаци* экспертов; консультаци* экспертных; встреч* экспертов; экспертн* уровн*; экспертн* контакт*; экспертн* встреч*; на уровне экспертов; координаци* усилий; координировать; тесн* контакт*; тесн* координаци*; договорились о контактах; о дальнейших контактах; контакт* будут; поддерживать контакты; продолжить общение; поручени* соответствующим; продолжить диалог; скоординирован*; согласован* позици*; переговорн* групп*; дальнейш* контакты; личн* контакт*; регулярн* контакт*; регулярн* консультаци*; внешнеполитическ* координаци*; координаци* внешнеполитическ*; координаци* подходов; координаци* действий; координаци* на международн*; внешнеполитическ* взаимодействи*
  zh: 保持沟通; 保持联系; 保持密切沟通; 专家组; 继续沟通; 保持接触; 工作团队; 双方团队; 政府间委员会; 联委会; 混委会; 联合委员会; 政府间合作; 双边机制; 机制性; 保持协调; 沟通协调; 密切沟通; 密切协调; 加强协调; 加强战略协作; 战略协作; 沟通协作; 保持密切; 专家磋商; 协调配合; 双方工作层; 工作层; 随时保持; 保持经常性; 密切接触; 机制性交流; 机制性对话; 外交协调; 协调立场; 外交政策协调
  fr: rester en contact; restent en contact; demeurer en contact; poursuivre leurs échanges; poursuivre le dialogue; groupes d'experts; poursuivre leur coordination; équipes; commission mixte; commissions mixtes; commission intergouvernementale; haute commission; comité conjoint; intergouvernemental*; coordination étroite; coordonner leurs efforts; coordonner leurs démarches; coordonner leur action; étroite coordination; restent en contact étroit; rester en contact étroit; contact étroit; étroit contact; se reparler; se reparleront; reparler; équipes techniques; concertation étroite; étroite concertation; travailler étroitement; poursuivre la concertation; poursuivre leurs consultations; poursuivre leur dialogue; groupe d'experts; consultations d'experts; consultations entre; qualité de la concertation; coordination de leurs positions; concertation franco-*; coordination de politique étrangère
  es: mantenerse en contacto; seguir en contacto; permanecer en contacto; continuar los contactos; grupos de expertos; mantener el contacto; comisión intergubernamental; comisión mixta; comisión binacional; comisión bilateral; comisiones mixtas; comité conjunto; intergubernamental*; estrecha coordinación; coordinación estrecha; coordinar esfuerzos; contacto estrecho; estrecho contacto; mantener contacto; mantendrán el contacto; seguir dialogando; equipos técnicos; equipos de trabajo; grupo de expertos; consultas de expertos; continuar el diálogo; volver a hablar; dar seguimiento; seguir trabajando; seguirán trabajando; coordinación permanente; comunicación permanente; mesas de trabajo; mesa de trabajo; grupo de alto nivel; reunión de alto nivel; coordinación de posiciones; coordinación de política exterior; coordinar posiciones
electric vehicles
  en: electric vehicle*; EV; EVs; electric car*; batteries; battery
  ar: السيارات الكهربائية; سيارات كهربائية; المركبات الكهربائية; البطاريات
  ru: электромобил*; электрокар*; аккумулятор*; батаре*
  zh: 电动汽车; 电动车; 新能源汽车; 新能源车; 电池
  fr: véhicules électriques; véhicule électrique; voitures électriques; batterie*
  es: vehículos eléctricos; vehículo eléctrico; coches eléctricos; autos eléctricos; carros eléctricos; batería*
aggression and invasion
  en: aggression; invasion; invad*; unprovoked; war of conquest; attack on Ukraine; full-scale war; full-scale invasion; Russia's war; war against Ukraine; Russian war
  ar: العدوان; عدوان; الغزو الروسي; غزو أوكرانيا; اعتداءات; الاعتداءات; الاعتداء; الحرب الروسية; الغزو; الحرب العدوانية
  ru: агресси*; вторжени*; полномасштабн* вторжени*; нападени* на; захват* территори*
  zh: 侵略; 入侵; 侵犯主权; 侵略战争; 俄罗斯入侵
  fr: agression; invasion; envahi*; guerre d'agression; guerre russe; guerre menée par la Russie; guerre de la Russie
  es: agresión; invasión; invadi*; guerra de agresión; guerra rusa; guerra de Rusia
strikes and military operations
  en: air strike*; airstrike*; strikes on; strikes against; strike on; bombing*; bombard*; shelling; attacks on; military operation*; ground operation*; offensive; missile attack*; drone attack*; military action; military campaign; ground invasion; strikes; airstrikes; bombing campaign; shell; shelled; attack on; attacks against; military strikes; missile strikes; operation in
  ar: غارات; الغارات; القصف; قصف; ضربات; الضربات; العملية العسكرية; العمليات العسكرية; عملية برية; الهجمات; هجمات; عملية عسكرية; اجتياح; العمليات البرية; الضربات الجوية; هجوم عسكري; الهجوم البري; العدوان على
  ru: удар* по; нанесени* ударов; авиаудар*; обстрел*; бомбардировк*; бомбежк*; наступлени*; военн* операци*; ракетн* удар*; удары; ракетн* обстрел*; военн* действи*; боев* действи*; наземн* операци*; обстреливать; бомбить; атак* на; нападени* на; налет*; военн* кампани*
  zh: 空袭; 轰炸; 袭击; 军事行动; 军事打击; 地面行动; 攻势; 炮击; 恐怖袭击; 空中打击; 地面进攻; 打击; 炮轰; 军事进攻; 军事手段; 炮火; 敌对行动
  fr: frappes; bombardement*; offensive; opération militaire; opérations militaires; attaques contre; attaques de drones; frappe*; opération terrestre; opérations terrestres; action militaire; campagne militaire; attaque contre; attaques; pilonnage*; actions militaires; offensive terrestre
  es: ataques aéreos; ataque aéreo; bombarde*; ofensiva; operación militar; operaciones militares; ataques contra; ataques con drones; ataques a; ataque contra; ataques; acción militar; acciones militares; campaña militar; operación terrestre; bombardeo*; ofensiva terrestre; ataque militar; ataques militares
digital services and regulation
  en: digital services; digital tax*; big tech; tech giant*; data locali*; online platform*; digital rules; digital regulation*
  ar: الخدمات الرقمية; الضريبة الرقمية; شركات التكنولوجيا; المنصات الرقمية
  ru: цифров* налог*; цифров* услуг*; технологическ* гигант*; цифров* платформ*
  zh: 数字服务税; 数字税; 科技巨头; 数字监管; 数据本地化
  fr: services numériques; taxe numérique; géants du numérique; plateformes numériques; régulation numérique
  es: servicios digitales; impuesto digital; tasa digital; gigantes tecnológicos; plataformas digitales
