# Diplomacy itself: relations, institutions, law, and how the world is ordered.

[subject]
bilateral relations
  en: bilateral relation*; bilateral ties; bilateral cooperation; relations between the two; ties between the two; bilateral agenda; bilateral issues; two-way ties; strategic partnership; comprehensive partnership; comprehensive strategic; bilateral relationship; cooperation between the two countries; relations between the two countries; ties between the two countries; U.S.-China relationship; U.S.-China relations; China-U.S. relations; US-China relations; China-US relations; U.S.-Russia relations; relations between the United States; bilateral relation
  ar: العلاقات الثنائية; علاقات ثنائية; التعاون الثنائي; العلاقات بين البلدين; الشراكة الاستراتيجية; شراكة استراتيجية; القضايا الثنائية; علاقات التعاون; التعاون بين البلدين; أوجه التعاون; العلاقات الأخوية; مجالات التعاون; التعاون المشترك; علاقات الصداقة; العلاقة بين البلدين; تعزيز العلاقات; العلاقات الصينية; العلاقات الروسية; العلاقات الأميركية; العلاقات الأمريكية
  ru: двусторонн* отношени*; двусторонн* сотрудничеств*; двусторонн* повестк*; отношени* двух стран; стратегическ* партнерств*; стратегическ* партнёрств*; двусторонн* связ*; двусторонн* взаимодействи*; сотрудничеств* двух стран; сотрудничеств* между двумя; отношени* между двумя; российско-китайск* отношени*; российско-американск* отношени*; китайско-американск* отношени*; двусторонн* тематик*; двусторонн* сфер*; двусторонн* вопрос*; отношени* между странами
  zh: 双边关系; 两国关系; 双边合作; 两国合作; 战略伙伴; 中俄关系; 中美关系; 双边议题; 中法关系; 中印关系; 中日关系; 中韩关系; 中澳关系; 中德关系; 中英关系; 中加关系; 中欧关系; 美中关系; 法中关系; 俄中关系; 俄美关系; 两国友好
  fr: relations bilatérales; coopération bilatérale; partenariat stratégique; relations entre les deux pays; liens bilatéraux; sujets bilatéraux; questions bilatérales; agenda bilatéral; relation bilatérale; relation entre les deux pays; coopération entre les deux pays; relations franco-allemandes; relations franco-chinoises; relation franco-chinoise; partenariat entre les deux pays; relations sino-françaises; relations sino-américaines
  es: relaciones bilaterales; relación bilateral; cooperación bilateral; agenda bilateral; vínculos bilaterales; asociación estratégica; alianza estratégica; lazos bilaterales; temas bilaterales; relaciones entre ambos países; relación entre ambos países; cooperación entre ambos países; relaciones entre los dos países; vínculos entre ambos
diplomatic relations
  en: diplomatic relations; diplomatic ties; normalisation of relations; normalization of relations; restoration of ties
  ar: العلاقات الدبلوماسية; علاقات دبلوماسية; البعثات الدبلوماسية; تطبيع العلاقات; فتح السفارة
  ru: дипломатическ* отношени*; дипотношени*; диппредставительств*; нормализаци* отношений; загранучреждени*
  zh: 外交关系; 建交; 断交; 复交; 关系正常化
  fr: relations diplomatiques; normalisation des relations; représentations diplomatiques
  es: relaciones diplomáticas; normalización de relaciones; normalización de las relaciones; sedes diplomáticas; vínculos diplomáticos
regional and international issues
  en: regional and international; international and regional; regional issues; regional developments; international issues; issues of common interest; issues of mutual interest; issues of common concern; regional situation; global issues; international agenda; regional stability; regional security; regional and global; global and regional; international and global; regional matters; international situation; world affairs; range of regional; range of global; world situation; hotspot*; hot-spot*
  ar: القضايا الإقليمية; القضايا الإقليمية والدولية; المستجدات الإقليمية; التطورات الإقليمية; القضايا الدولية; القضايا ذات الاهتمام المشترك; الأوضاع الإقليمية; الأوضاع في المنطقة; تطورات الأوضاع; مستجدات الأوضاع; المستجدات على الساحتين; قضايا إقليمية ودولية; إقليمية ودولية; القضايا العالمية; الساحة الدولية; الأوضاع الدولية; الملفات الإقليمية; التطورات الدولية
  ru: региональн* и международн*; международн* и региональн*; региональн* повестк*; международн* повестк*; актуальн* международн*; региональн* проблематик*; глобальн* повестк*; обстановк* в регионе; региональн* безопасност*; глобальн* и региональн*; региональн* и глобальн*; международн* проблем*; положени* в мире; международн* обстановк*; международн* вопрос*; региональн* вопрос*; региональн* проблем*; горяч* точ*; обстановк* в мире
  zh: 国际和地区; 国际地区; 共同关心; 地区问题; 国际形势; 地区形势; 国际问题; 地区局势; 热点问题; 国际与地区; 国际地区问题; 国际和地区问题; 国际地区形势; 国际事务; 热点; 国际局势; 地区热点
  fr: questions régionales; questions internationales; situation régionale; sujets d'intérêt commun; actualité internationale; questions d'intérêt commun; régionales et internationales; stabilité régionale; sécurité régionale; situation internationale; enjeux internationaux; questions mondiales; dossiers internationaux; dossiers régionaux; grands dossiers; crises internationales
  es: temas regionales; asuntos regionales; situación regional; temas de interés común; asuntos de interés común; agenda internacional; temas internacionales; asuntos internacionales; regionales e internacionales; agenda regional; asuntos globales; temas globales; situación internacional; cuestiones internacionales; cuestiones regionales; asuntos mundiales
UN reform
  en: UN reform; reform of the United Nations; reform of the Security Council; Security Council reform; permanent seat*; Pact for the Future; Summit of the Future; UN80
  ar: إصلاح الأمم المتحدة; إصلاح مجلس الأمن; المقعد الدائم; مقعد دائم; ميثاق المستقبل; قمة المستقبل; توسيع مجلس الأمن
  ru: реформ* ООН; реформ* Совета Безопасности; реформ* Совбеза; реформ* СБ; постоянн* член* Совета Безопасности; Пакт* во имя будущего; Саммит* будущего
  zh: 联合国改革; 安理会改革; 常任理事国席位; 未来契约; 未来峰会
  fr: réforme de l'ONU; réforme des Nations unies; réforme du Conseil de sécurité; siège permanent; Pacte pour l'avenir; Sommet de l'avenir
  es: reforma de la ONU; reforma de las Naciones Unidas; reforma del Consejo de Seguridad; asiento permanente; Pacto para el Futuro; Cumbre del Futuro
UN Security Council
  en: Security Council; UNSC; veto; UN resolution*; Security Council resolution*
  ar: مجلس الأمن; حق النقض; الفيتو; قرار مجلس الأمن; قرارات مجلس الأمن
  ru: Совет* Безопасности; Совбез*; СБ ООН; прав* вето; вето
  zh: 安理会; 否决权
  fr: Conseil de sécurité; veto
  es: Consejo de Seguridad; veto
UN Charter and international law
  en: UN Charter; Charter of the United Nations; international law; rules-based; norms of international; UNCLOS; law of the sea; international humanitarian law; arbitral award
  ar: ميثاق الأمم المتحدة; القانون الدولي; الشرعية الدولية; قواعد القانون الدولي; قانون البحار; القانون الدولي الإنساني; القانون الإنساني
  ru: Устав* ООН; международн* прав*; международно-правов*; поряд* на правилах; морск* права; Конвенци* ООН по морскому; гуманитарн* прав*
  zh: 联合国宪章; 国际法; 国际关系基本准则; 基于规则; 海洋法公约; 国际人道法; 国际人道主义法; 仲裁裁决
  fr: Charte des Nations unies; Charte de l'ONU; droit international; légalité internationale; droit de la mer; droit international humanitaire
  es: Carta de las Naciones Unidas; Carta de la ONU; derecho internacional; Derecho Internacional; legalidad internacional; derecho del mar; derecho internacional humanitario; Derecho Internacional Humanitario
multilateralism
  en: multilateral*; multipolar*; United Nations system; global governance; hegemon*; unilateralism; unipolar*; world order; global order; UN-centered; UN-centred; international order; rules-based international; international system
  ar: تعددية الأطراف; التعددية; متعدد الأقطاب; متعددة الأقطاب; الحوكمة العالمية; النظام الدولي; الهيمنة; النظام العالمي; الأحادية; النظام الدولي القائم; المنظومة الدولية; النظام متعدد
  ru: многосторонн*; многополярн*; полицентричн*; глобальн* управлени*; гегемон*; миропоряд*; мироустройств*; мировой порядок; международн* порядк*; международн* порядок; миропорядк*; справедлив* миропоряд*
  zh: 多边主义; 多极化; 全球治理; 霸权; 单边主义; 国际秩序; 多边; 国际体系; 平等有序; 普惠包容; 全球治理体系; 大国协调
  fr: multilatéral*; multipolaire*; multipolarité; gouvernance mondiale; hégémoni*; unilatéralisme; ordre mondial; ordre international; multipolar*; ordre fondé sur des règles; ordre mondial multipolaire; multilatéralisme
  es: multilateral*; multipolar*; gobernanza global; gobernanza mundial; hegemon*; unilateralismo; orden mundial; orden internacional; orden basado en reglas; multilateralismo; sistema internacional
Global South
  en: Global South; developing countries; developing nations; South-South; Non-Aligned
  ar: الجنوب العالمي; الدول النامية; التعاون بين بلدان الجنوب; عدم الانحياز; البلدان النامية
  ru: Глобальн* Юг*; глобальн* Юг*; развивающ* стран*; Юг—Юг; Движени* неприсоединения; мирового большинства
  zh: 全球南方; 发展中国家; 南南合作; 不结盟
  fr: Sud global; Sud Global; pays en développement; coopération Sud-Sud; non-aligné*
  es: Sur Global; Sur global; países en desarrollo; cooperación Sur-Sur; No Alineados; países en vías de desarrollo
ASEAN centrality
  en: ASEAN centrality; ASEAN-led; centrality of ASEAN; ASEAN's central; ASEAN Outlook; ASEAN unity; ASEAN-centered; ASEAN-centred; ASEAN-centric; centered on ASEAN; centred on ASEAN; built around ASEAN; ASEAN at the center; ASEAN at the centre; around ASEAN; ASEAN's role
  ar: مركزية آسيان; مركزية رابطة; محورية آسيان; تتوسطها آسيان; محورها آسيان; تقودها آسيان; المتمحورة حول آسيان; حول آسيان; بقيادة آسيان; الدور المركزي لآسيان; الدور المحوري لآسيان; مركزها آسيان; دور آسيان المركزي; مركزية الآسيان; حول رابطة
  ru: АСЕАНоцентричн*; асеаноцентричн*; центральн* рол* АСЕАН; центральн* роли АСЕАН; единств* АСЕАН; АСЕАН-центричн*; вокруг АСЕАН; центральн* мест* АСЕАН; ключев* рол* АСЕАН; архитектур* вокруг АСЕАН; строящ* вокруг АСЕАН; ведущ* рол* АСЕАН; асеаноцентр*
  zh: 东盟中心地位; 以东盟为中心; 东盟主导; 东盟的中心地位; 东盟中心; 东盟的主导; 东盟为中心; 东盟核心地位; 以东盟为核心
  fr: centralité de l'Asean; rôle central de l'Asean; autour de l'Asean; rôle central de l'ASEAN; centrée sur l'Asean; centré sur l'Asean; place centrale de l'Asean; dirigé par l'Asean; pilotés par l'Asean
  es: centralidad de la ASEAN; centralidad de la Asean; en torno a la ASEAN; alrededor de la ASEAN; centrada en la ASEAN; centrado en la ASEAN; papel central de la ASEAN; rol central de la ASEAN; liderados por la ASEAN; en torno a la Asociación
EU enlargement
  en: EU accession; EU membership; EU enlargement; candidate status; accession talks; accession negotiation*; join the EU; accession process; European integration; European path
  ar: الانضمام إلى الاتحاد الأوروبي; عضوية الاتحاد الأوروبي; توسيع الاتحاد الأوروبي; مفاوضات الانضمام; الاندماج الأوروبي
  ru: вступлени* в ЕС; вступлени* в Евросоюз; расширени* ЕС; расширени* Евросоюза; евроинтеграци*; статус* кандидата; переговор* о вступлении; европейск* интеграци*; членств* в ЕС
  zh: 加入欧盟; 入盟; 欧盟扩大; 欧盟候选国; 欧洲一体化
  fr: adhésion à l'UE; adhésion à l'Union européenne; élargissement de l'UE; élargissement de l'Union; statut de candidat; négociations d'adhésion; intégration européenne
  es: adhesión a la UE; adhesión a la Unión Europea; ampliación de la UE; estatus de candidato; negociaciones de adhesión; ingreso en la UE; integración europea
Brexit
  en: Brexit; Windsor Framework; post-Brexit
  ar: بريكست; خروج بريطانيا من الاتحاد
  ru: Брексит*; брексит*
  zh: 脱欧; 英国脱欧
  fr: Brexit
  es: Brexit
SCO
  en: SCO; Shanghai Cooperation Organisation; Shanghai Cooperation Organization; Shanghai Cooperation; Shanghai Spirit
  ar: منظمة شنغهاي للتعاون; شنغهاي للتعاون; منظمة شنغهاي
  ru: ШОС; Шанхайск* организаци*; «шанхайск* дух*
  zh: 上海合作组织; 上合组织; 上合; 上海精神; 上合峰会
  fr: OCS; Organisation de coopération de Shanghai; Organisation de coopération de Shanghaï; Organisation de Coopération de Shanghai; esprit de Shanghai
  es: OCS; Organización de Cooperación de Shanghái; Organización de Cooperación de Shanghai; Organización de Cooperación de Shangái
BRICS
  en: BRICS
  ar: بريكس; البريكس
  ru: БРИКС
  zh: 金砖
  fr: Brics; BRICS
  es: BRICS
G20 and G7
  en: G20; G7; Group of Twenty; Group of Seven; Group of 20; Group of 7
  ar: مجموعة العشرين; مجموعة السبع; قمة العشرين; قمة السبع
  ru: «двадцатк*; двадцатк*; G20; G7; «семерк*; Групп* двадцати; Групп* семи; «Групп* двадцати; большой двадцатк*; семерк*
  zh: 二十国集团; 七国集团; G20; G7; 二十国
  fr: G20; G7; Groupe des Vingt; Groupe des Sept
  es: G20; G7; Grupo de los Siete; Grupo de los Veinte
African Union
  en: African Union; ECOWAS; Alliance of Sahel States; AES
  ar: الاتحاد الأفريقي; الاتحاد الإفريقي; إيكواس; تحالف دول الساحل
  ru: Африканск* союз*; ЭКОВАС; Альянс* государств Сахеля
  zh: 非盟; 非洲联盟; 西非国家经济共同体; 西共体
  fr: Union africaine; Cedeao; Alliance des États du Sahel
  es: Unión Africana; CEDEAO
Arab League
  en: Arab League; joint Arab action; Arab summit
  ar: جامعة الدول العربية; الجامعة العربية; العمل العربي المشترك; القمة العربية
  ru: Лиг* арабских государств; ЛАГ; общеарабск*
  zh: 阿盟; 阿拉伯国家联盟; 阿拉伯峰会
  fr: Ligue arabe; sommet arabe
  es: Liga Árabe; cumbre árabe
Gulf Cooperation Council
  en: Gulf Cooperation Council; GCC; joint Gulf action
  ar: مجلس التعاون; مجلس التعاون الخليجي; العمل الخليجي المشترك
  ru: ССАГПЗ; Совет* сотрудничества арабских
  zh: 海合会; 海湾阿拉伯国家合作委员会
  fr: Conseil de coopération du Golfe; CCG
  es: Consejo de Cooperación del Golfo; CCG
Eurasian integration
  en: Eurasian Economic Union; EAEU; Eurasian integration; Greater Eurasian; Union State; CSTO; CIS
  ar: الاتحاد الاقتصادي الأوراسي; الأوراسي*; رابطة الدول المستقلة
  ru: ЕАЭС; евразийск* интеграци*; Союзн* государств*; ОДКБ; СНГ; Больш* евразийск*; евразийск* экономическ*
  zh: 欧亚经济联盟; 独联体; 集安组织; 欧亚一体化; 联盟国家
  fr: Union économique eurasiatique; UEE; CEI; OTSC; intégration eurasiatique
  es: Unión Económica Euroasiática; UEE; CEI; OTSC; integración euroasiática
Latin American integration
  en: CELAC; UNASUR; MERCOSUR; Mercosur; OAS; Latin American integration; CARICOM
  ar: سيلاك; ميركوسور; منظمة الدول الأميركية; منظمة الدول الأمريكية
  ru: СЕЛАК; МЕРКОСУР; УНАСУР; ОАГ; латиноамериканск* интеграци*; КАРИКОМ
  zh: 拉共体; 南方共同市场; 美洲国家组织; 加勒比共同体
  fr: Celac; Mercosur; Unasur; OEA; Caricom
  es: CELAC; Mercosur; UNASUR; OEA; integración regional; integración latinoamericana; CARICOM
OSCE
  en: OSCE
  ar: منظمة الأمن والتعاون في أوروبا
  ru: ОБСЕ
  zh: 欧安组织
  fr: OSCE
  es: OSCE
sanctions
  en: sanction*; asset freeze*; restrictive measures; secondary tariffs; frozen assets; immobilised assets; immobilized assets; embargo*; economic blockade; CAATSA; sanctioned; blacklist*
  ar: العقوبات; عقوبات; الأصول المجمدة; تجميد الأصول; التدابير القسرية; تدابير قسرية; الحظر الاقتصادي; قانون كاتسا; القائمة السوداء; الحصار الاقتصادي
  ru: санкци*; антисанкци*; рестрикци*; заморожен* актив*; ограничительн* мер*; односторонн* принудительн*; эмбарго; экономическ* блокад*; черн* списк*; чёрн* списк*
  zh: 制裁; 冻结资产; 单边强制措施; 长臂管辖; 禁运; 经济封锁; 黑名单
  fr: sanction*; gel des avoirs; avoirs gelés; avoirs russes; mesures restrictives; embargo*; blocus économique; liste noire
  es: sancion*; sanción; activos congelados; congelación de activos; medidas coercitivas; medidas restrictivas; embargo*; bloqueo económico; lista negra
territorial integrity
  en: territorial integrity; sovereignty; annex*; occupied territor*; separatis*; self-determination; Khalistan*; secession*; occupied; occupation; 1967 borders
  ar: وحدة الأراضي; سلامة الأراضي; السيادة; ضم الأراضي; الأراضي المحتلة; تقرير المصير; الانفصال*; سيادة الدول; سيادة واستقلال; سيادته على; الانفصال; الاحتلال; احتلال; السيادة والسلامة
  ru: территориальн* целостност*; суверенитет*; аннекси*; оккупированн* территори*; сепаратизм*; самоопределени*; оккупаци*; оккупированн*; сепарат*
  zh: 领土完整; 主权; 吞并; 被占领土; 分裂; 自决; 领土; 占领; 分裂活动
  fr: intégrité territoriale; souveraineté; annexion*; territoires occupés; séparatis*; autodétermination; occupation; sécession*; séparatisme
  es: integridad territorial; soberanía; anexión*; territorios ocupados; separatis*; autodeterminación; ocupación; secesi*; separatismo
non-interference
  en: internal affairs; non-interference; interference in; meddling; interfere in; interferes in; interfering in; interference; domestic affairs
  ar: الشؤون الداخلية; عدم التدخل; التدخل في الشؤون; التدخلات الخارجية; التدخل في شؤون; الشئون الداخلية; شؤونها الداخلية; للتدخل في شؤون; التدخل في الشئون
  ru: внутренн* дел*; невмешательств*; вмешательств*; вмешива*; внутренн* дела
  zh: 内政; 不干涉; 干涉; 干涉内政; 不干涉内政; 干预
  fr: affaires intérieures; non-ingérence; affaires internes; ingérence*; s'ingérer; non-interférence
  es: asuntos internos; no injerencia; injerenci*; no intervención; no interferencia; interferencia*; inmiscu*
recognition of Palestine
  en: recognition of Palestine; recognition of the State of Palestine; recognise Palestine; recognize Palestine; recognising Palestine; recognizing Palestine; recognise a Palestinian state; recognize a Palestinian state
  ar: الاعتراف بدولة فلسطين; الاعتراف بالدولة الفلسطينية; الاعتراف بفلسطين
  ru: признани* Палестин*; признани* палестинск* государств*; признани* Государства Палестина
  zh: 承认巴勒斯坦国; 承认巴勒斯坦
  fr: reconnaissance de la Palestine; reconnaissance de l'État de Palestine; reconnaître l'État de Palestine; reconnaissance d'un État palestinien; reconnaître la Palestine
  es: reconocimiento de Palestina; reconocimiento del Estado palestino; reconocimiento del Estado de Palestina; reconocer a Palestina; reconocer el Estado palestino; reconocer al Estado palestino
international courts
  en: International Court of Justice; ICJ; International Criminal Court; ICC; arrest warrant*; arbitration; special tribunal
  ar: محكمة العدل الدولية; المحكمة الجنائية الدولية; الجنائية الدولية; مذكرة اعتقال; مذكرات التوقيف; مذكرة توقيف; التحكيم الدولي
  ru: Международн* суд*; Международн* уголовн* суд*; МУС; ордер* на арест; арбитраж*; трибунал*
  zh: 国际法院; 国际刑事法院; 逮捕令; 仲裁; 特别法庭
  fr: Cour internationale de justice; CIJ; Cour pénale internationale; CPI; mandat d'arrêt; mandats d'arrêt; arbitrage
  es: Corte Internacional de Justicia; CIJ; Corte Penal Internacional; CPI; Tribunal Penal Internacional; orden de arresto; órdenes de arresto; arbitraje
elections
  en: election*; electoral; referendum*; ballot
  ar: الانتخابات; انتخابات; الاقتراع; الاستفتاء; استفتاء; الانتخابي*
  ru: избирательн*; референдум*; выборы; выборов; выборам; выборах; выборами
  zh: 选举; 大选; 公投; 全民公决
  fr: élection*; électoral*; référendum*; scrutin*
  es: eleccion*; elección; electoral*; referéndum*; comicios
mediation
  en: mediat*; good offices
  ar: الوساطة; وساطة; الوسيط*; المساعي الحميدة; جهود الوساطة
  ru: посредни*; добр* услуг*; медиац*
  zh: 斡旋; 调停; 调解; 劝和促谈
  fr: médiat*; bons offices
  es: mediaci*; mediador*; mediación; buenos oficios
peace summit
  en: peace summit; peace conference; summit on peace; international conference
  ar: قمة السلام; مؤتمر السلام; مؤتمر دولي; قمة للسلام
  ru: мирн* саммит*; мирн* конференци*; саммит* мира; конференци* по миру
  zh: 和平峰会; 和平会议; 和平大会
  fr: sommet pour la paix; conférence de paix; sommet de la paix; conférence internationale
  es: cumbre de paz; cumbre por la paz; conferencia de paz; conferencia internacional
Black Sea grain deal
  en: grain deal; Black Sea Grain Initiative; Black Sea grain; grain corridor
  ar: اتفاق الحبوب; مبادرة حبوب البحر الأسود; مبادرة البحر الأسود; صفقة الحبوب; اتفاقية الحبوب
  ru: зернов* сделк*; Черноморск* инициатив*; зернов* инициатив*; зернов* коридор*
  zh: 黑海粮食; 黑海港口农产品; 粮食外运协议; 黑海倡议
  fr: accord sur les céréales; accord céréalier; Initiative céréalière; initiative de la mer Noire; corridor céréalier
  es: acuerdo de granos; acuerdo de los cereales; acuerdo del grano; Iniciativa de Granos; Iniciativa del Mar Negro; corredor de granos
Belt and Road
  en: Belt and Road; BRI; Silk Road
  ar: الحزام والطريق; طريق الحرير
  ru: «Один пояс; Пояс и путь; пояса и пути; Шелков* путь; Шелков* пут*; Экономическ* пояс*
  zh: 一带一路; 丝绸之路; 共建一带一路
  fr: Nouvelles routes de la soie; nouvelles routes de la soie; Ceinture et la Route; routes de la soie
  es: Franja y la Ruta; Ruta de la Seda; Franja y Ruta
Chinese global initiatives
  en: Global Security Initiative; Global Development Initiative; Global Civilization Initiative; Global Governance Initiative; community with a shared future; shared future for mankind; community of shared future
  ar: مبادرة الأمن العالمي; مبادرة التنمية العالمية; مبادرة الحضارة العالمية; المستقبل المشترك للبشرية
  ru: Инициатив* глобальной безопасности; Инициатив* по глобальной безопасности; Инициатив* глобального развития; сообществ* единой судьбы
  zh: 全球发展倡议; 全球安全倡议; 全球文明倡议; 全球治理倡议; 命运共同体
  fr: Initiative pour la sécurité mondiale; Initiative pour le développement mondial; communauté de destin
  es: Iniciativa de Seguridad Global; Iniciativa para el Desarrollo Global; comunidad de destino; futuro compartido
decolonisation
  en: decoloni*; colonial*; neocolonial*; neo-colonial*; reparation*; slavery
  ar: الاستعمار*; إنهاء الاستعمار; تصفية الاستعمار; التعويضات عن
  ru: деколонизаци*; колониальн*; неоколониал*; репараци*; рабств*
  zh: 非殖民化; 殖民; 新殖民主义; 赔偿问题; 奴隶制
  fr: décolonis*; colonial*; coloniaux; néocolonial*; réparations; esclavage
  es: descoloniz*; colonial*; neocolonial*; reparaciones; esclavitud; colonialismo
history and remembrance
  en: Second World War; World War II; Victory Day; Holocaust; historical memory; wartime history; Yasukuni; comfort women; historical issues; Nazism; neo-Nazi*; history issue*; historical grievance*; textbook*; World War Two; allies in World War; V-E Day; colonial past
  ar: الحرب العالمية الثانية; المحرقة; الذاكرة التاريخية; الهولوكوست; يوم النصر; ملف الذاكرة; الذاكرة; التاريخ المشترك; النصر على النازية
  ru: Втор* миров*; Велик* Отечественн*; Холокост*; историческ* памят*; Ден* Победы; нацизм*; неонаци*; Втор* мировой; союзничеств*; Побед* в Велик*; побед* над нацизмом; фашизм*; вопрос* истории
  zh: 第二次世界大战; 二战; 大屠杀; 历史问题; 靖国神社; 慰安妇; 抗战; 历史记忆; 历史教科书; 以史为鉴; 反法西斯; 侵略历史; 正视历史; 历史
  fr: Seconde Guerre mondiale; Shoah; Holocauste; mémoire historique; travail de mémoire; nazisme; question mémorielle; mémoriel*; passé colonial; mémoire
  es: Segunda Guerra Mundial; Holocausto; memoria histórica; Día de la Victoria; nazismo; pasado colonial; memoria; cuestiones históricas
