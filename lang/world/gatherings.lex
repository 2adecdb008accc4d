# Named regular events. org= or country= whose they are.

[gathering]
UNGA session | org=UN
  en: UN General Assembly; United Nations General Assembly; UNGA; UN General Assembly High-Level Week; General Debate; UNGA High-Level Week
  ar: الجمعية العامة للأمم المتحدة; أسبوع الجمعية العامة رفيع المستوى; المناقشة العامة للجمعية العامة
  ru: Генассамблея ООН; Генассамблеи ООН; Генассамблее ООН; Генассамблею ООН; Генассамблеей ООН; Генеральная Ассамблея ООН; Генеральной Ассамблеи ООН; Генеральной Ассамблее ООН; Генеральную Ассамблею ООН; Генеральной Ассамблеей ООН; неделя высокого уровня Генассамблеи ООН; недели высокого уровня Генассамблеи ООН; неделе высокого уровня Генассамблеи ООН; неделю высокого уровня Генассамблеи ООН; неделей высокого уровня Генассамблеи ООН
  zh: 联合国大会; 联大; 联大高级别周; 联大一般性辩论
  fr: Assemblée générale des Nations unies; Assemblée générale de l'ONU; semaine de haut niveau de l'Assemblée générale
  es: Asamblea General de la ONU; Asamblea General de las Naciones Unidas; semana de alto nivel de la Asamblea General
Munich Security Conference | country=DEU
  en: Munich Security Conference; Munich security conference; MSC
  ar: مؤتمر ميونخ للأمن; مؤتمر ميونيخ للأمن; مؤتمر ميونخ الأمني; مؤتمر ميونيخ الأمني; مؤتمر الأمن في ميونخ
  ru: Мюнхенская конференция по безопасности; Мюнхенской конференции по безопасности; Мюнхенскую конференцию по безопасности; Мюнхенской конференцией по безопасности; Мюнхенская конференция; Мюнхенской конференции; Мюнхенскую конференцию; Мюнхенской конференцией; конференция по безопасности в Мюнхене; конференции по безопасности в Мюнхене; конференцию по безопасности в Мюнхене; конференцией по безопасности в Мюнхене
  zh: 慕尼黑安全会议; 慕安会
  fr: Conférence de Munich sur la sécurité; conférence de Munich sur la sécurité; conférence sur la sécurité de Munich; Conférence sur la sécurité de Munich
  es: Conferencia de Seguridad de Múnich; Conferencia de Múnich
Shangri-La Dialogue | country=SGP
  en: Shangri-La Dialogue; Shangri-La dialogue; IISS Shangri-La Dialogue
  ar: حوار شانغريلا; حوار شانغري لا; حوار شانجريلا; منتدى شانغريلا
  ru: Диалог Шангри-Ла; Диалога Шангри-Ла; Диалогу Шангри-Ла; Диалогом Шангри-Ла; Диалоге Шангри-Ла; диалог Шангри-Ла; диалога Шангри-Ла; диалогу Шангри-Ла; диалогом Шангри-Ла; диалоге Шангри-Ла
  zh: 香格里拉对话会; 香格里拉对话
  fr: Dialogue de Shangri-La; dialogue de Shangri-La; Shangri-La Dialogue
  es: Diálogo de Shangri-La; Diálogo Shangri-La
Raisina Dialogue | country=IND
  en: Raisina Dialogue
  ar: حوار رايسينا
  ru: Диалог Райсина; Диалога Райсина; Диалогу Райсина; Диалогом Райсина; Диалоге Райсина; Райсинский диалог; Райсинского диалога; Райсинскому диалогу; Райсинским диалогом; Райсинском диалоге
  zh: 瑞辛纳对话会; 瑞辛纳对话
  fr: Raisina Dialogue; Dialogue de Raisina
  es: Diálogo Raisina; Diálogo de Raisina
Manama Dialogue | country=BHR
  en: Manama Dialogue; IISS Manama Dialogue
  ar: حوار المنامة; منتدى حوار المنامة
  ru: Манамский диалог; Манамского диалога; Манамскому диалогу; Манамским диалогом; Манамском диалоге
  zh: 麦纳麦对话会; 麦纳麦对话
  fr: Dialogue de Manama; dialogue de Manama
  es: Diálogo de Manama
Halifax Forum | country=CAN
  en: Halifax International Security Forum
  ar: منتدى هاليفاكس للأمن الدولي
  ru: Международный форум по безопасности в Галифаксе; Международного форума по безопасности в Галифаксе; Международному форуму по безопасности в Галифаксе; Международным форумом по безопасности в Галифаксе; Международном форуме по безопасности в Галифаксе
  zh: 哈利法克斯国际安全论坛
  fr: Forum international sur la sécurité d'Halifax
  es: Foro de Seguridad Internacional de Halifax
World Economic Forum | country=CHE
  en: World Economic Forum; Davos forum; World Economic Forum Annual Meeting; Davos summit
  ar: المنتدى الاقتصادي العالمي; منتدى دافوس; منتدى دافوس الاقتصادي; المنتدى الاقتصادي العالمي في دافوس
  ru: Всемирный экономический форум; Всемирного экономического форума; Всемирному экономическому форуму; Всемирным экономическим форумом; Всемирном экономическом форуме; Давосский форум; Давосского форума; Давосскому форуму; Давосским форумом; Давосском форуме; форум в Давосе; форума в Давосе; форуме в Давосе
  zh: 世界经济论坛; 达沃斯论坛; 世界经济论坛年会; 冬季达沃斯
  fr: Forum économique mondial; Forum de Davos; forum de Davos; Forum économique mondial de Davos
  es: Foro Económico Mundial; Foro de Davos; Foro Económico Mundial de Davos
Summer Davos | country=CHN
  en: Summer Davos; Summer Davos Forum
  ar: دافوس الصيفي; منتدى دافوس الصيفي
  ru: Летний Давос; Летнего Давоса; Летнему Давосу; Летним Давосом; Летнем Давосе
  zh: 夏季达沃斯论坛; 夏季达沃斯
  fr: Davos d'été; Forum d'été de Davos
  es: Davos de Verano; Foro Davos de Verano
SPIEF | country=RUS
  en: St. Petersburg International Economic Forum; St Petersburg International Economic Forum; SPIEF; St. Petersburg economic forum
  ar: منتدى سان بطرسبورغ الاقتصادي الدولي; منتدى بطرسبورغ الاقتصادي; منتدى سان بطرسبورغ الاقتصادي; منتدى بطرسبورغ الاقتصادي الدولي; منتدى سانت بطرسبرغ الاقتصادي
  ru: ПМЭФ; Петербургский международный экономический форум; Петербургского международного экономического форума; Петербургскому международному экономическому форуму; Петербургским международным экономическим форумом; Петербургском международном экономическом форуме; Петербургский экономический форум; Петербургского экономического форума; Петербургскому экономическому форуму; Петербургским экономическим форумом; Петербургском экономическом форуме
  zh: 圣彼得堡国际经济论坛; 圣彼得堡经济论坛
  fr: Forum économique international de Saint-Pétersbourg; Forum économique de Saint-Pétersbourg
  es: Foro Económico Internacional de San Petersburgo; Foro Económico de San Petersburgo
Eastern Economic Forum | country=RUS
  en: Eastern Economic Forum; EEF
  ar: المنتدى الاقتصادي الشرقي; منتدى الشرق الاقتصادي; منتدى الشرق الاقتصادي في فلاديفوستوك
  ru: ВЭФ; Восточный экономический форум; Восточного экономического форума; Восточному экономическому форуму; Восточным экономическим форумом; Восточном экономическом форуме
  zh: 东方经济论坛
  fr: Forum économique oriental
  es: Foro Económico Oriental; Foro Económico del Este
Valdai Club | country=RUS
  en: Valdai Discussion Club; Valdai Club; Valdai International Discussion Club; Valdai forum
  ar: نادي فالداي; منتدى فالداي; نادي فالداي الدولي للحوار; منتدى فالداي للحوار
  ru: Валдайский форум; Валдайского форума; Валдайскому форуму; Валдайским форумом; Валдайском форуме; клуб Валдай; клуба Валдай; клубу Валдай; клубом Валдай; клубе Валдай; Валдайский клуб; Валдайского клуба; Валдайскому клубу; Валдайским клубом; Валдайском клубе; Международный дискуссионный клуб Валдай; Международного дискуссионного клуба Валдай; Международному дискуссионному клубу Валдай; Международным дискуссионным клубом Валдай; Международном дискуссионном клубе Валдай; клуб «Валдай»; клуба «Валдай»
  zh: 瓦尔代国际辩论俱乐部; 瓦尔代俱乐部; 瓦尔代论坛; 瓦尔代年会
  fr: Club de Valdaï; club de discussion Valdaï; forum de Valdaï
  es: Club Valdái; Club de Debate Valdái; Foro Valdái
Russia-Africa Summit | country=RUS
  en: Russia-Africa Summit; Russia-Africa summit; Russia-Africa Forum; Russia–Africa Summit
  ar: القمة الروسية الأفريقية; القمة الروسية الإفريقية; قمة روسيا أفريقيا; قمة روسيا - أفريقيا
  ru: саммит Россия — Африка; саммита Россия — Африка; саммите Россия — Африка; форум Россия — Африка; форума Россия — Африка; форуму Россия — Африка; форумом Россия — Африка; форуме Россия — Африка; саммит «Россия — Африка»; саммита «Россия — Африка»; саммите «Россия — Африка»
  zh: 俄罗斯-非洲峰会; 俄非峰会
  fr: sommet Russie-Afrique; Sommet Russie-Afrique
  es: cumbre Rusia-África; Cumbre Rusia-África
Moscow Security Conference | country=RUS
  en: Moscow Conference on International Security
  ar: مؤتمر موسكو للأمن الدولي
  ru: Московская конференция по международной безопасности; Московской конференции по международной безопасности; Московскую конференцию по международной безопасности; Московской конференцией по международной безопасности
  zh: 莫斯科国际安全会议
  fr: Conférence de Moscou sur la sécurité internationale
  es: Conferencia de Moscú sobre Seguridad Internacional
Boao Forum | country=CHN
  en: Boao Forum for Asia; Boao Forum; BFA
  ar: منتدى بوآو الآسيوي; منتدى بواو الآسيوي; منتدى بوآو
  ru: Боаоский азиатский форум; Боаоского азиатского форума; Боаоскому азиатскому форуму; Боаоским азиатским форумом; Боаоском азиатском форуме; Боаоский форум; Боаоского форума; Боаоскому форуму; Боаоским форумом; Боаоском форуме; Азиатский форум Боао; Азиатского форума Боао; Азиатскому форуму Боао; Азиатским форумом Боао; Азиатском форуме Боао
  zh: 博鳌亚洲论坛; 博鳌论坛
  fr: Forum de Boao pour l'Asie; Forum de Boao
  es: Foro de Boao para Asia; Foro de Boao
Belt and Road Forum | country=CHN
  en: Belt and Road Forum; Belt and Road Forum for International Cooperation
  ar: منتدى الحزام والطريق; منتدى الحزام والطريق للتعاون الدولي
  ru: форум Один пояс — один путь; форума Один пояс — один путь; форуму Один пояс — один путь; форумом Один пояс — один путь; форуме Один пояс — один путь; форум «Один пояс — один путь»; форума «Один пояс — один путь»; форуме «Один пояс — один путь»; форум «Пояс и путь»; форума «Пояс и путь»
  zh: “一带一路”国际合作高峰论坛; 一带一路国际合作高峰论坛; “一带一路”高峰论坛
  fr: Forum de la Ceinture et la Route; forum des Nouvelles routes de la soie; Forum La Ceinture et la Route pour la coopération internationale
  es: Foro de la Franja y la Ruta; Foro de la Franja y la Ruta para la Cooperación Internacional
Xiangshan Forum | country=CHN
  en: Xiangshan Forum; Beijing Xiangshan Forum
  ar: منتدى شيانغشان; منتدى بكين شيانغشان
  ru: Сяншаньский форум; Сяншаньского форума; Сяншаньскому форуму; Сяншаньским форумом; Сяншаньском форуме; Пекинский Сяншаньский форум; Пекинского Сяншаньского форума; Пекинскому Сяншаньскому форуму; Пекинским Сяншаньским форумом; Пекинском Сяншаньском форуме
  zh: 香山论坛; 北京香山论坛
  fr: Forum de Xiangshan; Forum Xiangshan
  es: Foro de Xiangshan; Foro Xiangshan
China International Import Expo | country=CHN
  en: China International Import Expo; CIIE
  ar: معرض الصين الدولي للاستيراد; معرض الصين الدولي للواردات
  ru: Китайское международное импортное ЭКСПО; Китайского международного импортного ЭКСПО; Китайскому международному импортному ЭКСПО; Китайским международным импортным ЭКСПО; Китайском международном импортном ЭКСПО; Китайская международная импортная выставка; Китайской международной импортной выставки; Китайской международной импортной выставке; Китайскую международную импортную выставку; Китайской международной импортной выставкой
  zh: 中国国际进口博览会; 进博会
  fr: Exposition internationale d'importation de Chine; CIIE
  es: Exposición Internacional de Importaciones de China; CIIE
Two Sessions | country=CHN
  en: Two Sessions
  ar: الدورتين السنويتين; الدورتان السنويتان
  zh: 全国两会
  fr: Deux Sessions
  es: Dos Sesiones
FOCAC summit
  en: FOCAC Summit; FOCAC summit; Summit of the Forum on China-Africa Cooperation; China-Africa summit
  ar: قمة منتدى التعاون الصيني الأفريقي; قمة منتدى التعاون الصيني الإفريقي; القمة الصينية الأفريقية
  ru: саммит Форума сотрудничества Китай — Африка; саммита Форума сотрудничества Китай — Африка; саммиту Форума сотрудничества Китай — Африка; саммитом Форума сотрудничества Китай — Африка; саммите Форума сотрудничества Китай — Африка
  zh: 中非合作论坛北京峰会; 中非合作论坛峰会; 中非峰会
  fr: sommet du Forum sur la coopération sino-africaine; sommet Chine-Afrique
  es: Cumbre del Foro de Cooperación China-África; cumbre China-África
China-Arab Summit
  en: China-Arab States Summit; China-Arab Summit
  ar: القمة العربية الصينية; القمة الصينية العربية
  ru: китайско-арабский саммит; китайско-арабского саммита; китайско-арабскому саммиту; китайско-арабским саммитом; китайско-арабском саммите
  zh: 中国－阿拉伯国家峰会; 中阿峰会; 中国-阿拉伯国家峰会
  fr: sommet sino-arabe; sommet Chine-pays arabes
  es: cumbre sino-árabe; Cumbre China-Estados Árabes
China-Central Asia Summit
  en: China-Central Asia Summit; China-Central Asia summit
  ar: قمة الصين وآسيا الوسطى; قمة الصين-آسيا الوسطى
  ru: саммит Китай — Центральная Азия; саммита Китай — Центральная Азия; саммиту Китай — Центральная Азия; саммитом Китай — Центральная Азия; саммите Китай — Центральная Азия; саммит «Китай — Центральная Азия»
  zh: 中国－中亚峰会; 中国-中亚峰会; 中国中亚峰会
  fr: sommet Chine-Asie centrale; Sommet Chine-Asie centrale
  es: Cumbre China-Asia Central; cumbre China-Asia Central
ASEAN Regional Forum | org=ASEAN
  en: ASEAN Regional Forum; ARF
  ar: منتدى آسيان الإقليمي; المنتدى الإقليمي لآسيان; منتدى الآسيان الإقليمي
  ru: АРФ; Региональный форум АСЕАН; Регионального форума АСЕАН; Региональному форуму АСЕАН; Региональным форумом АСЕАН; Региональном форуме АСЕАН; Региональный форум АСЕАН по безопасности; Регионального форума АСЕАН по безопасности; Региональному форуму АСЕАН по безопасности; Региональным форумом АСЕАН по безопасности; Региональном форуме АСЕАН по безопасности
  zh: 东盟地区论坛; 东盟地区论坛外长会
  fr: Forum régional de l'Asean; Forum régional de l'ASEAN
  es: Foro Regional de la ASEAN; Foro Regional de ASEAN
East Asia Summit
  en: East Asia Summit; EAS
  ar: قمة شرق آسيا; قمة شرقي آسيا
  ru: Восточноазиатский саммит; Восточноазиатского саммита; Восточноазиатскому саммиту; Восточноазиатским саммитом; Восточноазиатском саммите
  zh: 东亚峰会; 东亚合作领导人系列会议; 东亚合作系列外长会; 东亚合作系列外长会议
  fr: Sommet de l'Asie orientale; Sommet d'Asie de l'Est; sommet de l'Asie de l'Est
  es: Cumbre de Asia Oriental; Cumbre de Asia del Este; Cumbre de Este de Asia
ASEAN Summit | org=ASEAN
  en: ASEAN Summit; ASEAN summit; ASEAN Summits
  ar: قمة آسيان; قمة رابطة آسيان; قمة رابطة دول جنوب شرق آسيا
  ru: саммит АСЕАН; саммита АСЕАН; саммиту АСЕАН; саммитом АСЕАН; саммите АСЕАН
  zh: 东盟峰会; 东盟领导人会议
  fr: sommet de l'Asean; sommet de l'ASEAN
  es: cumbre de la ASEAN; Cumbre de la ASEAN; cumbre de ASEAN
AMM | org=ASEAN
  en: ASEAN Foreign Ministers' Meeting; AMM/PMC; ASEAN Post-Ministerial Conference; ASEAN Plus Three; ASEAN Foreign Ministers Meeting
  ar: اجتماع وزراء خارجية آسيان; اجتماع وزراء خارجية رابطة دول جنوب شرق آسيا; آسيان+3
  ru: Совещание министров иностранных дел АСЕАН; Совещания министров иностранных дел АСЕАН; Совещанию министров иностранных дел АСЕАН; Совещанием министров иностранных дел АСЕАН; Совещании министров иностранных дел АСЕАН; СМИД АСЕАН; встреча министров иностранных дел АСЕАН; встречи министров иностранных дел АСЕАН; встрече министров иностранных дел АСЕАН; встречу министров иностранных дел АСЕАН; встречей министров иностранных дел АСЕАН
  zh: 东盟外长会; 东盟外长会议; 东盟与中日韩; 10+3外长会
  fr: réunion des ministres des Affaires étrangères de l'Asean; réunion ministérielle de l'ASEAN
  es: reunión de ministros de Exteriores de la ASEAN; reunión de cancilleres de la ASEAN
ADMM-Plus | org=ASEAN
  en: ADMM-Plus; ASEAN Defence Ministers' Meeting; ADMM
  ar: اجتماع وزراء دفاع آسيان
  ru: СМОА плюс; совещание министров обороны АСЕАН; совещания министров обороны АСЕАН; совещанию министров обороны АСЕАН; совещанием министров обороны АСЕАН; совещании министров обороны АСЕАН
  zh: 东盟防长扩大会; 东盟防长扩大会议
  fr: réunion des ministres de la Défense de l'Asean
  es: Reunión de Ministros de Defensa de la ASEAN
APEC Summit | org=APEC
  en: APEC Summit; APEC summit; APEC Economic Leaders' Meeting; APEC Leaders' Meeting; APEC Economic Leaders' Week
  ar: قمة أبيك; قمة آبيك; قمة منتدى التعاون الاقتصادي لآسيا والمحيط الهادئ; قمة إيبك
  ru: саммит АТЭС; саммита АТЭС; саммиту АТЭС; саммитом АТЭС; саммите АТЭС
  zh: 亚太经合组织领导人非正式会议; APEC峰会; 亚太经合组织峰会
  fr: sommet de l'Apec; sommet de l'APEC
  es: cumbre de la APEC; Cumbre de APEC; cumbre del APEC; Cumbre de Líderes de APEC
SCO Summit | org=SCO
  en: SCO Summit; SCO summit; Shanghai Cooperation Organization Summit; Shanghai Cooperation Organisation summit; SCO Council of Heads of State; SCO Tianjin Summit
  ar: قمة منظمة شنغهاي للتعاون; قمة شنغهاي; قمة منظمة شانغهاي للتعاون
  ru: саммит ШОС; саммита ШОС; саммиту ШОС; саммитом ШОС; саммите ШОС; Совет глав государств ШОС; Совета глав государств ШОС; Совету глав государств ШОС; Советом глав государств ШОС; Совете глав государств ШОС
  zh: 上合组织峰会; 上海合作组织峰会; 上海合作组织成员国元首理事会; 上合峰会; 上合组织天津峰会
  fr: sommet de l'OCS; sommet de l'Organisation de coopération de Shanghai
  es: cumbre de la OCS; Cumbre de la OCS; cumbre de la Organización de Cooperación de Shanghái
BRICS Summit | org=BRICS
  en: BRICS Summit; BRICS summit; BRICS leaders' summit; BRICS Plus; BRICS Plus/Outreach
  ar: قمة بريكس; قمة البريكس; قمة مجموعة بريكس; بريكس بلس
  ru: саммит БРИКС; саммита БРИКС; саммиту БРИКС; саммитом БРИКС; саммите БРИКС; саммит БРИКС плюс; саммита БРИКС плюс; саммиту БРИКС плюс; саммитом БРИКС плюс; саммите БРИКС плюс
  zh: 金砖国家领导人会晤; 金砖峰会; 金砖国家峰会; “金砖+”领导人对话会; 金砖国家外长会晤
  fr: sommet des Brics; sommet des BRICS; sommet du BRICS; sommet des Brics+
  es: cumbre de los BRICS; cumbre del BRICS; cumbre de BRICS; Cumbre de los BRICS; Cumbre del BRICS; Cumbre de BRICS
G20 Summit | org=G20
  en: G20 Summit; G20 summit; G20 Leaders' Summit; G-20 summit; G20 foreign ministers' meeting
  ar: قمة العشرين; قمة مجموعة العشرين; قمة مجموعة العشرين (جي20)
  ru: саммит G20; саммита G20; саммиту G20; саммитом G20; саммите G20; саммит Группы двадцати; саммита Группы двадцати; саммиту Группы двадцати; саммитом Группы двадцати; саммите Группы двадцати; саммит Большой двадцатки; саммита Большой двадцатки; саммиту Большой двадцатки; саммитом Большой двадцатки; саммите Большой двадцатки
  zh: 二十国集团领导人峰会; 二十国集团峰会; G20峰会; 二十国集团外长会
  fr: sommet du G20; G20 Finances; sommet du G 20
  es: cumbre del G20; Cumbre del G20; cumbre del G-20; Cumbre de Líderes del G20
G7 Summit | org=G7
  en: G7 Summit; G7 summit; G-7 summit; G7 foreign ministers' meeting; G7 foreign ministers meeting
  ar: قمة السبع; قمة مجموعة السبع; قمة الدول السبع
  ru: саммит G7; саммита G7; саммиту G7; саммитом G7; саммите G7; саммит Группы семи; саммита Группы семи; саммиту Группы семи; саммитом Группы семи; саммите Группы семи; саммит Большой семерки; саммита Большой семерки; саммиту Большой семерки; саммитом Большой семерки; саммите Большой семерки
  zh: 七国集团峰会; G7峰会; 七国集团外长会
  fr: sommet du G7; G7 des ministres des Affaires étrangères
  es: cumbre del G7; Cumbre del G7; cumbre del G-7
NATO Summit | org=NATO
  en: NATO Summit; NATO summit; Nato summit
  ar: قمة الناتو; قمة حلف الناتو; قمة حلف شمال الأطلسي
  ru: саммит НАТО; саммита НАТО; саммиту НАТО; саммитом НАТО; саммите НАТО
  zh: 北约峰会
  fr: sommet de l'Otan; sommet de l'OTAN
  es: cumbre de la OTAN; Cumbre de la OTAN
North Atlantic Council | org=NATO
  en: NATO foreign ministers' meeting; North Atlantic Council; NATO-Ukraine Council; NATO-Russia Council
  ar: اجتماع وزراء خارجية الناتو; مجلس شمال الأطلسي; مجلس الناتو أوكرانيا; مجلس روسيا الناتو
  ru: Североатлантический совет; Североатлантического совета; Североатлантическому совету; Североатлантическим советом; Североатлантическом совете; Совет Россия — НАТО; Совета Россия — НАТО; Совету Россия — НАТО; Советом Россия — НАТО; Совете Россия — НАТО; Совет Украина — НАТО; Совета Украина — НАТО; Совету Украина — НАТО; Советом Украина — НАТО; Совете Украина — НАТО; СМИД НАТО
  zh: 北约外长会; 北大西洋理事会; 北约外长会议
  fr: Conseil de l'Atlantique Nord; réunion des ministres des Affaires étrangères de l'Otan; Conseil Otan-Ukraine
  es: Consejo del Atlántico Norte; reunión de ministros de Exteriores de la OTAN; Consejo OTAN-Ucrania
Ramstein format
  en: Ukraine Defense Contact Group; Ukraine Defence Contact Group; UDCG; Ramstein format; Ramstein group
  ar: مجموعة الاتصال الدفاعية الخاصة بأوكرانيا; مجموعة رامشتاين; مجموعة الاتصال بشأن أوكرانيا
  ru: Контактная группа по обороне Украины; Контактной группы по обороне Украины; Контактной группе по обороне Украины; Контактную группу по обороне Украины; Контактной группой по обороне Украины; формат Рамштайн; формата Рамштайн; формату Рамштайн; форматом Рамштайн; формате Рамштайн; формат «Рамштайн»; формате «Рамштайн»
  zh: 乌克兰防务联络小组; 乌克兰国防联络小组; 拉姆施泰因小组
  fr: groupe de contact pour la défense de l'Ukraine; groupe de Ramstein
  es: Grupo de Contacto para la Defensa de Ucrania; Grupo de Ramstein
Ukraine Recovery Conference
  en: Ukraine Recovery Conference; URC
  ar: مؤتمر تعافي أوكرانيا; مؤتمر إعادة إعمار أوكرانيا; مؤتمر إنعاش أوكرانيا
  ru: Конференция по восстановлению Украины; Конференции по восстановлению Украины; Конференцию по восстановлению Украины; Конференцией по восстановлению Украины
  zh: 乌克兰复苏会议; 乌克兰重建会议
  fr: Conférence sur le redressement de l'Ukraine; conférence pour la reconstruction de l'Ukraine
  es: Conferencia para la Recuperación de Ucrania; Conferencia sobre la Recuperación de Ucrania
Summit on Peace in Ukraine | country=CHE
  en: Summit on Peace in Ukraine; Ukraine Peace Summit; Ukraine peace summit; Peace Formula summit
  ar: قمة السلام في أوكرانيا; قمة السلام حول أوكرانيا; قمة السلام الأوكرانية
  ru: саммит мира по Украине; саммита мира по Украине; саммиту мира по Украине; саммитом мира по Украине; саммите мира по Украине; конференция по Украине; конференции по Украине; конференцию по Украине; конференцией по Украине
  zh: 乌克兰和平峰会; 乌克兰和平国际会议
  fr: sommet pour la paix en Ukraine; sommet sur la paix en Ukraine
  es: cumbre de paz sobre Ucrania; Cumbre de Paz para Ucrania; cumbre por la paz en Ucrania
Crimea Platform | country=UKR
  en: Crimea Platform; International Crimea Platform
  ar: منصة القرم; منصة القرم الدولية
  ru: Крымская платформа; Крымской платформы; Крымской платформе; Крымскую платформу; Крымской платформой
  zh: 克里米亚平台; 克里米亚平台峰会
  fr: Plateforme de Crimée; Plateforme pour la Crimée
  es: Plataforma de Crimea
YES conference | country=UKR
  en: Yalta European Strategy
  ar: استراتيجية يالطا الأوروبية
  ru: Ялтинская европейская стратегия; Ялтинской европейской стратегии; Ялтинскую европейскую стратегию; Ялтинской европейской стратегией
  zh: 雅尔塔欧洲战略会议
  fr: Yalta European Strategy
  es: Estrategia Europea de Yalta
European Council summit | org=EU
  en: EU summit; EU Summit; European Council meeting; European Council summit; EU leaders' summit; Gymnich; Gymnich meeting
  ar: قمة الاتحاد الأوروبي; القمة الأوروبية; قمة قادة الاتحاد الأوروبي; قمة المجلس الأوروبي
  ru: саммит ЕС; саммита ЕС; саммиту ЕС; саммитом ЕС; саммите ЕС; саммит Евросоюза; саммита Евросоюза; саммиту Евросоюза; саммитом Евросоюза; саммите Евросоюза; саммит Европейского союза; саммита Европейского союза; саммиту Европейского союза; саммитом Европейского союза; саммите Европейского союза
  zh: 欧盟峰会; 欧盟领导人峰会; 欧盟夏季峰会
  fr: sommet de l'UE; sommet européen; sommet de l'Union européenne
  es: cumbre de la UE; cumbre europea; Cumbre de la UE; cumbre de la Unión Europea; Consejo Europeo extraordinario
EPC summit | org=EPC
  en: European Political Community Summit; European Political Community summit; EPC summit
  ar: قمة المجموعة السياسية الأوروبية; قمة الجماعة السياسية الأوروبية
  ru: саммит Европейского политического сообщества; саммита Европейского политического сообщества; саммиту Европейского политического сообщества; саммитом Европейского политического сообщества; саммите Европейского политического сообщества
  zh: 欧洲政治共同体峰会
  fr: sommet de la Communauté politique européenne; sommet de la CPE
  es: cumbre de la Comunidad Política Europea
EU-Africa Summit
  en: EU-African Union Summit; EU-AU Summit; AU-EU Summit; European Union-African Union Summit
  ar: القمة الأوروبية الأفريقية; قمة الاتحاد الأوروبي والاتحاد الأفريقي; القمة الأفريقية الأوروبية
  ru: саммит ЕС — Африка; саммита ЕС — Африка; саммиту ЕС — Африка; саммитом ЕС — Африка; саммите ЕС — Африка
  zh: 欧盟-非盟峰会; 欧非峰会
  fr: sommet UE-UA; sommet Union européenne-Union africaine; sommet UE-Afrique
  es: cumbre UE-UA; cumbre UE-África; Cumbre Unión Europea-Unión Africana
EU-China Summit
  en: EU-China Summit; EU-China summit; China-EU Summit; China-EU summit
  ar: القمة الصينية الأوروبية; قمة الاتحاد الأوروبي والصين
  ru: саммит Китай — ЕС; саммита Китай — ЕС; саммиту Китай — ЕС; саммитом Китай — ЕС; саммите Китай — ЕС; саммит ЕС — Китай; саммита ЕС — Китай; саммиту ЕС — Китай; саммитом ЕС — Китай; саммите ЕС — Китай
  zh: 中欧领导人会晤; 中欧峰会; 中国－欧盟领导人会晤
  fr: sommet UE-Chine; sommet Chine-UE
  es: cumbre UE-China; cumbre China-UE
EU-CELAC Summit
  en: EU-CELAC Summit; EU-CELAC summit; CELAC-EU Summit
  ar: قمة الاتحاد الأوروبي وسيلاك; قمة سيلاك والاتحاد الأوروبي
  ru: саммит ЕС — СЕЛАК; саммита ЕС — СЕЛАК; саммиту ЕС — СЕЛАК; саммитом ЕС — СЕЛАК; саммите ЕС — СЕЛАК
  zh: 欧盟-拉共体峰会; 拉共体-欧盟峰会
  fr: sommet UE-Celac; sommet Celac-UE
  es: cumbre UE-CELAC; Cumbre CELAC-UE; cumbre UE-Celac
Francophonie Summit | org=OIF
  en: Francophonie Summit; Francophonie summit
  ar: قمة الفرانكفونية; القمة الفرنكوفونية; قمة الفرنكوفونية; القمة الفرانكوفونية
  ru: саммит Франкофонии; саммита Франкофонии; саммиту Франкофонии; саммитом Франкофонии; саммите Франкофонии
  zh: 法语国家组织峰会; 法语国家峰会
  fr: Sommet de la Francophonie; sommet de la Francophonie
  es: Cumbre de la Francofonía; cumbre de la Francofonía
Commonwealth Summit | org=Commonwealth
  en: CHOGM; Commonwealth Heads of Government Meeting; Commonwealth summit
  ar: قمة الكومنولث; اجتماع رؤساء حكومات الكومنولث
  ru: саммит Содружества наций; саммита Содружества наций; саммиту Содружества наций; саммитом Содружества наций; саммите Содружества наций; совещание глав правительств стран Содружества; совещания глав правительств стран Содружества; совещанию глав правительств стран Содружества; совещанием глав правительств стран Содружества; совещании глав правительств стран Содружества
  zh: 英联邦政府首脑会议; 英联邦峰会
  fr: sommet du Commonwealth; CHOGM
  es: cumbre de la Commonwealth; Cumbre de la Mancomunidad
Arab Summit | org=LAS
  en: Arab Summit; Arab summit; Arab League summit; Arab League Summit; emergency Arab summit; Arab-Islamic summit; Arab-Islamic Summit
  ar: القمة العربية; قمة جامعة الدول العربية; القمة العربية الطارئة; القمة العربية الإسلامية; القمة العربية الإسلامية المشتركة; القمة العربية غير العادية; القمة العربية الاستثنائية
  ru: саммит ЛАГ; саммита ЛАГ; саммиту ЛАГ; саммитом ЛАГ; саммите ЛАГ; саммит Лиги арабских государств; саммита Лиги арабских государств; саммиту Лиги арабских государств; саммитом Лиги арабских государств; саммите Лиги арабских государств; арабский саммит; арабского саммита; арабскому саммиту; арабским саммитом; арабском саммите; арабо-исламский саммит; арабо-исламского саммита; арабо-исламскому саммиту; арабо-исламским саммитом; арабо-исламском саммите
  zh: 阿盟峰会; 阿拉伯国家联盟首脑会议; 阿拉伯峰会; 阿拉伯国家联盟峰会; 阿拉伯-伊斯兰特别峰会
  fr: sommet arabe; sommet de la Ligue arabe; sommet arabo-islamique; sommet arabe extraordinaire
  es: cumbre árabe; cumbre de la Liga Árabe; Cumbre Árabe; cumbre arabo-islámica; cumbre árabe-islámica
OIC Summit | org=OIC
  en: OIC Summit; OIC summit; Islamic Summit; Islamic summit; OIC Council of Foreign Ministers; extraordinary OIC summit
  ar: القمة الإسلامية; قمة منظمة التعاون الإسلامي; مجلس وزراء خارجية منظمة التعاون الإسلامي
  ru: саммит ОИС; саммита ОИС; саммиту ОИС; саммитом ОИС; саммите ОИС; саммит Организации исламского сотрудничества; саммита Организации исламского сотрудничества; саммиту Организации исламского сотрудничества; саммитом Организации исламского сотрудничества; саммите Организации исламского сотрудничества
  zh: 伊斯兰合作组织峰会; 伊斯兰合作组织外长会; 伊斯兰国家首脑会议
  fr: sommet de l'OCI; sommet islamique; sommet de l'Organisation de la coopération islamique
  es: cumbre de la OCI; cumbre islámica; cumbre de la Organización para la Cooperación Islámica
GCC Summit | org=GCC
  en: GCC Summit; GCC summit; Gulf summit; Gulf Summit
  ar: القمة الخليجية; قمة مجلس التعاون; قمة مجلس التعاون الخليجي; القمة الخليجية الأمريكية; القمة الخليجية الأميركية
  ru: саммит ССАГПЗ; саммита ССАГПЗ; саммиту ССАГПЗ; саммитом ССАГПЗ; саммите ССАГПЗ; саммит стран Персидского залива; саммита стран Персидского залива; саммиту стран Персидского залива; саммитом стран Персидского залива; саммите стран Персидского залива
  zh: 海合会峰会; 海湾合作委员会峰会
  fr: sommet du CCG; sommet du Conseil de coopération du Golfe; sommet du Golfe
  es: cumbre del CCG; cumbre del Consejo de Cooperación del Golfo
Doha Forum | country=QAT
  en: Doha Forum
  ar: منتدى الدوحة
  ru: Дохийский форум; Дохийского форума; Дохийскому форуму; Дохийским форумом; Дохийском форуме; форум в Дохе; форума в Дохе; форуму в Дохе; форумом в Дохе; форуме в Дохе
  zh: 多哈论坛
  fr: Forum de Doha; forum de Doha
  es: Foro de Doha
Antalya Diplomacy Forum | country=TUR
  en: Antalya Diplomacy Forum; Antalya Forum; ADF
  ar: منتدى أنطاليا الدبلوماسي; منتدى أنطاليا للدبلوماسية; منتدى أنطاليا
  ru: Анталийский дипломатический форум; Анталийского дипломатического форума; Анталийскому дипломатическому форуму; Анталийским дипломатическим форумом; Анталийском дипломатическом форуме; дипломатический форум в Анталье; дипломатического форума в Анталье; дипломатическому форуму в Анталье; дипломатическим форумом в Анталье; дипломатическом форуме в Анталье; Дипломатический форум в Анталье; Дипломатического форума в Анталье; Дипломатическому форуму в Анталье; Дипломатическим форумом в Анталье; Дипломатическом форуме в Анталье
  zh: 安塔利亚外交论坛
  fr: Forum diplomatique d'Antalya; Forum de la diplomatie d'Antalya
  es: Foro Diplomático de Antalya; Foro de la Diplomacia de Antalya
Future Investment Initiative | country=SAU
  en: Future Investment Initiative; FII; Davos in the Desert
  ar: مبادرة مستقبل الاستثمار; منتدى مبادرة مستقبل الاستثمار; دافوس في الصحراء
  ru: Инициатива будущих инвестиций; Инициативы будущих инвестиций; Инициативе будущих инвестиций; Инициативу будущих инвестиций; Инициативой будущих инвестиций; Давос в пустыне; Давоса в пустыне; Давосу в пустыне; Давосом в пустыне; Давосе в пустыне
  zh: 未来投资倡议大会; 未来投资倡议; 沙漠达沃斯
  fr: Future Investment Initiative; Davos du désert
  es: Iniciativa de Inversión Futura; Davos del desierto
World Governments Summit | country=ARE
  en: World Governments Summit; World Government Summit
  ar: القمة العالمية للحكومات; قمة الحكومات العالمية
  ru: Всемирный правительственный саммит; Всемирного правительственного саммита; Всемирному правительственному саммиту; Всемирным правительственным саммитом; Всемирном правительственном саммите
  zh: 世界政府峰会
  fr: Sommet mondial des gouvernements
  es: Cumbre Mundial de Gobiernos
Sir Bani Yas Forum | country=ARE
  en: Sir Bani Yas Forum
  ar: منتدى صير بني ياس
  ru: форум Сир Бани Яс
  zh: 萨巴尼亚斯论坛
  fr: Forum de Sir Bani Yas
  es: Foro Sir Bani Yas
Aswan Forum | country=EGY
  en: Aswan Forum; Aswan Forum for Sustainable Peace and Development
  ar: منتدى أسوان; منتدى أسوان للسلام والتنمية المستدامين
  ru: Асуанский форум; Асуанского форума; Асуанскому форуму; Асуанским форумом; Асуанском форуме
  zh: 阿斯旺论坛
  fr: Forum d'Assouan
  es: Foro de Asuán
Dakar Forum | country=SEN
  en: Dakar International Forum on Peace and Security in Africa; Dakar Forum
  ar: منتدى داكار; منتدى داكار الدولي للسلم والأمن في أفريقيا
  ru: Дакарский форум; Дакарского форума; Дакарскому форуму; Дакарским форумом; Дакарском форуме
  zh: 达喀尔非洲和平与安全国际论坛; 达喀尔论坛
  fr: Forum international de Dakar sur la paix et la sécurité en Afrique; Forum de Dakar
  es: Foro de Dakar
Tana Forum | country=ETH
  en: Tana Forum
  ar: منتدى تانا
  ru: форум Тана; форума Тана; форуму Тана; форумом Тана; форуме Тана
  zh: 塔纳论坛
  fr: Forum de Tana
  es: Foro Tana
AU Summit | org=AU
  en: African Union Summit; African Union summit; AU Summit; AU summit; Assembly of the African Union
  ar: قمة الاتحاد الأفريقي; القمة الأفريقية; قمة الاتحاد الإفريقي; القمة الإفريقية
  ru: саммит Африканского союза; саммита Африканского союза; саммиту Африканского союза; саммитом Африканского союза; саммите Африканского союза; саммит АС; саммита АС; саммиту АС; саммитом АС; саммите АС
  zh: 非盟峰会; 非洲联盟峰会; 非盟首脑会议
  fr: sommet de l'Union africaine; sommet de l'UA
  es: cumbre de la Unión Africana; Cumbre de la Unión Africana
TICAD | country=JPN
  en: TICAD; Tokyo International Conference on African Development
  ar: تيكاد; مؤتمر طوكيو الدولي للتنمية الأفريقية; مؤتمر طوكيو الدولي للتنمية في أفريقيا
  ru: ТИКАД; Токийская международная конференция по развитию Африки; Токийской международной конференции по развитию Африки; Токийскую международную конференцию по развитию Африки; Токийской международной конференцией по развитию Африки
  zh: 东京非洲发展国际会议
  fr: Ticad; TICAD; Conférence internationale de Tokyo sur le développement de l'Afrique
  es: TICAD
US-Africa Leaders Summit | country=USA
  en: U.S.-Africa Leaders Summit; US-Africa Leaders Summit; US-Africa summit
  ar: القمة الأمريكية الأفريقية; القمة الأميركية الأفريقية; قمة قادة الولايات المتحدة وأفريقيا
  ru: саммит США — Африка; саммита США — Африка; саммиту США — Африка; саммитом США — Африка; саммите США — Африка
  zh: 美非峰会; 美国-非洲领导人峰会
  fr: sommet États-Unis-Afrique; sommet Etats-Unis-Afrique
  es: cumbre EE.UU.-África; Cumbre de Líderes de Estados Unidos y África
Summit of the Americas
  en: Summit of the Americas
  ar: قمة الأمريكتين; قمة الأميركتين
  ru: Саммит Америк; Саммита Америк; Саммиту Америк; Саммитом Америк; Саммите Америк; саммит Америк; саммита Америк; саммиту Америк; саммитом Америк; саммите Америк
  zh: 美洲峰会; 美洲国家首脑会议
  fr: Sommet des Amériques
  es: Cumbre de las Américas
Ibero-American Summit
  en: Ibero-American Summit; Ibero-American summit
  ar: القمة الإيبيرية الأمريكية; القمة الأيبيرية الأمريكية
  ru: Иберо-американский саммит; Иберо-американского саммита; Иберо-американскому саммиту; Иберо-американским саммитом; Иберо-американском саммите
  zh: 伊比利亚美洲首脑会议; 伊比利亚美洲峰会; 伊比利亚美洲国家首脑会议
  fr: Sommet ibéro-américain; sommet ibéro-américain
  es: Cumbre Iberoamericana; cumbre iberoamericana
CELAC Summit | org=CELAC
  en: CELAC Summit; CELAC summit
  ar: قمة سيلاك
  ru: саммит СЕЛАК; саммита СЕЛАК; саммиту СЕЛАК; саммитом СЕЛАК; саммите СЕЛАК
  zh: 拉共体峰会
  fr: sommet de la Celac; sommet de la CELAC
  es: cumbre de la CELAC; Cumbre de la CELAC; cumbre de la Celac
Mercosur Summit | org=Mercosur
  en: Mercosur Summit; Mercosur summit
  ar: قمة ميركوسور
  ru: саммит МЕРКОСУР; саммита МЕРКОСУР; саммиту МЕРКОСУР; саммитом МЕРКОСУР; саммите МЕРКОСУР; саммит Меркосур
  zh: 南方共同市场峰会; 南方共同市场首脑会议
  fr: sommet du Mercosur
  es: cumbre del Mercosur; Cumbre del Mercosur
Pacific Islands Forum Leaders Meeting | org=PIF
  en: Pacific Islands Forum Leaders Meeting; Pacific Islands Forum leaders' meeting
  ar: قمة منتدى جزر المحيط الهادئ
  ru: саммит Форума тихоокеанских островов; саммита Форума тихоокеанских островов; саммиту Форума тихоокеанских островов; саммитом Форума тихоокеанских островов; саммите Форума тихоокеанских островов
  zh: 太平洋岛国论坛领导人会议; 太平洋岛国论坛峰会
  fr: sommet du Forum des îles du Pacifique
  es: cumbre del Foro de las Islas del Pacífico
NAM Summit | org=NAM
  en: Non-Aligned Movement summit; NAM Summit; NAM summit
  ar: قمة حركة عدم الانحياز; قمة عدم الانحياز
  ru: саммит Движения неприсоединения; саммита Движения неприсоединения; саммиту Движения неприсоединения; саммитом Движения неприсоединения; саммите Движения неприсоединения
  zh: 不结盟运动峰会; 不结盟运动首脑会议
  fr: sommet du Mouvement des non-alignés; sommet des non-alignés
  es: cumbre del Movimiento de Países No Alineados; Cumbre del MNOAL
COP
  en: COP27; COP28; COP29; COP30; COP31; COP26; COP21; UN Climate Change Conference; UN climate summit; UN climate conference; climate summit
  ar: مؤتمر الأطراف; كوب 28; كوب 27; كوب28; كوب27; كوب29; كوب 29; كوب 30; كوب30; مؤتمر الأمم المتحدة للمناخ; قمة المناخ; مؤتمر المناخ
  ru: Конференция ООН по изменению климата; Конференции ООН по изменению климата; Конференцию ООН по изменению климата; Конференцией ООН по изменению климата; климатическая конференция ООН; климатической конференции ООН; климатическую конференцию ООН; климатической конференцией ООН; климатический саммит; климатического саммита; климатическому саммиту; климатическим саммитом; климатическом саммите; COP28; COP29; COP30; КС-28; КС-29
  zh: 联合国气候变化大会; 气候变化大会; 联合国气候大会; 气候峰会
  fr: COP27; COP28; COP29; COP30; COP31; COP26; COP21; conférence de l'ONU sur le climat; conférence climat
  es: COP27; COP28; COP29; COP30; COP31; COP26; COP21; Conferencia de la ONU sobre Cambio Climático; cumbre del clima; Cumbre del Clima
Nuclear Security Summit
  en: Nuclear Security Summit; NPT Review Conference
  ar: قمة الأمن النووي; مؤتمر مراجعة معاهدة عدم الانتشار
  ru: саммит по ядерной безопасности; саммита по ядерной безопасности; саммиту по ядерной безопасности; саммитом по ядерной безопасности; саммите по ядерной безопасности; Обзорная конференция ДНЯО; Обзорной конференции ДНЯО; Обзорную конференцию ДНЯО; Обзорной конференцией ДНЯО
  zh: 核安全峰会; 不扩散核武器条约审议大会
  fr: Sommet sur la sécurité nucléaire; Conférence d'examen du TNP
  es: Cumbre de Seguridad Nuclear; Conferencia de Examen del TNP
Summit of the Future | org=UN
  en: Summit of the Future
  ar: قمة المستقبل
  ru: Саммит будущего; Саммита будущего; Саммиту будущего; Саммитом будущего; Саммите будущего
  zh: 未来峰会; 联合国未来峰会
  fr: Sommet de l'avenir
  es: Cumbre del Futuro
Two-State Solution Conference | org=UN
  en: International Conference for the Peaceful Settlement of the Question of Palestine; two-state solution conference; Conference on the Two-State Solution
  ar: مؤتمر حل الدولتين; المؤتمر الدولي لتسوية القضية الفلسطينية; المؤتمر الدولي رفيع المستوى للتسوية السلمية لقضية فلسطين
  ru: конференция по двухгосударственному решению; конференции по двухгосударственному решению; конференцию по двухгосударственному решению; конференцией по двухгосударственному решению
  zh: “两国方案”国际会议; 巴勒斯坦问题“两国方案”国际会议
  fr: conférence sur la solution à deux États; Conférence internationale pour le règlement pacifique de la question de Palestine; conférence sur la solution à deux Etats
  es: conferencia sobre la solución de dos Estados; Conferencia sobre la Solución de Dos Estados
Sharm el-Sheikh Peace Summit | country=EGY
  en: Sharm el-Sheikh Peace Summit; Sharm el-Sheikh peace summit; Sharm El-Sheikh Peace Summit; Gaza peace summit; Cairo Peace Summit
  ar: قمة شرم الشيخ للسلام; قمة السلام في شرم الشيخ; قمة القاهرة للسلام
  ru: саммит мира в Шарм-эш-Шейхе; саммита мира в Шарм-эш-Шейхе; саммиту мира в Шарм-эш-Шейхе; саммитом мира в Шарм-эш-Шейхе; саммите мира в Шарм-эш-Шейхе; Каирский саммит мира; Каирского саммита мира; Каирскому саммиту мира; Каирским саммитом мира; Каирском саммите мира
  zh: 沙姆沙伊赫和平峰会; 开罗和平峰会
  fr: sommet pour la paix de Charm el-Cheikh; sommet du Caire pour la paix
  es: cumbre de paz de Sharm el Sheij; Cumbre por la Paz de El Cairo
Astana Process
  en: Astana format; Astana Process; Astana process; Astana talks
  ar: مسار أستانا; صيغة أستانا; محادثات أستانا; مباحثات أستانا; عملية أستانا
  ru: Астанинский формат; Астанинского формата; Астанинскому формату; Астанинским форматом; Астанинском формате; астанинский формат; астанинского формата; астанинскому формату; астанинским форматом; астанинском формате; Астанинский процесс; Астанинского процесса; Астанинскому процессу; Астанинским процессом; Астанинском процессе; астанинский процесс; астанинского процесса; астанинскому процессу; астанинским процессом; астанинском процессе
  zh: 阿斯塔纳进程; 阿斯塔纳和谈
  fr: processus d'Astana; format d'Astana
  es: proceso de Astaná; formato de Astaná
Normandy Format
  en: Normandy format; Normandy Format; Normandy Four
  ar: صيغة نورماندي; رباعية نورماندي; مجموعة نورماندي
  ru: нормандский формат; нормандского формата; нормандскому формату; нормандским форматом; нормандском формате; нормандская четверка; нормандской четверки; нормандской четверке; нормандскую четверку; нормандской четверкой; Нормандский формат; Нормандского формата; Нормандскому формату; Нормандским форматом; Нормандском формате
  zh: 诺曼底模式; “诺曼底模式”; “诺曼底模式”峰会
  fr: format Normandie; format de Normandie
  es: formato de Normandía; Cuarteto de Normandía
Geneva International Discussions
  en: Geneva International Discussions
  ar: مناقشات جنيف الدولية
  ru: Женевские дискуссии; Международные дискуссии по безопасности и стабильности в Закавказье
  zh: 日内瓦国际讨论会
  fr: Discussions internationales de Genève
  es: Discusiones Internacionales de Ginebra
Moscow format
  en: Moscow format; Moscow Format consultations
  ar: صيغة موسكو; مشاورات صيغة موسكو
  ru: московский формат; московского формата; московскому формату; московским форматом; московском формате; Московский формат; Московского формата; Московскому формату; Московским форматом; Московском формате; московский формат консультаций; московского формата консультаций; московскому формату консультаций; московским форматом консультаций; московском формате консультаций
  zh: 阿富汗问题“莫斯科模式”磋商; “莫斯科模式”
  fr: format de Moscou
  es: formato de Moscú
3+3 format
  en: 3+3 format; 3+3 platform
  ar: صيغة 3+3; منصة 3+3
  ru: формат «3+3»; формате «3+3»; формат 3+3
  zh: “3+3”地区合作平台; 3+3机制
  fr: format 3+3
  es: formato 3+3
Trilateral China-Japan-ROK
  en: China-Japan-ROK trilateral summit; China-Japan-South Korea trilateral summit; trilateral summit of China, Japan and South Korea
  ar: القمة الثلاثية بين الصين واليابان وكوريا الجنوبية
  ru: трехсторонний саммит Китая; Японии и Республики Корея
  zh: 中日韩领导人会议; 中日韩外长会
  fr: sommet trilatéral Chine-Japon-Corée du Sud
  es: cumbre trilateral China-Japón-Corea del Sur
2+2 | ambiguous
  en: 2+2 dialogue; 2+2 ministerial dialogue; two-plus-two talks
  ar: حوار 2+2; صيغة 2+2
  ru: формат «2+2»; формате «2+2»
  zh: “2+2”会谈; “2+2”对话; 2+2会谈
  fr: dialogue 2+2; format 2+2
  es: diálogo 2+2; formato 2+2
Black Sea NATO Bucharest Nine
  en: Bucharest Nine; Bucharest 9; B9
  ar: مجموعة بوخارست 9; قمة بوخارست التسعة
  ru: Бухарестская девятка; Бухарестской девятки; Бухарестской девятке; Бухарестскую девятку; Бухарестской девяткой
  zh: 布加勒斯特九国; 布加勒斯特九国峰会
  fr: Neuf de Bucarest; format Bucarest 9
  es: Nueve de Bucarest
Three Seas Initiative
  en: Three Seas Initiative; Three Seas Summit
  ar: مبادرة البحار الثلاثة; قمة البحار الثلاثة
  ru: Инициатива трех морей; Инициативы трех морей; Инициативе трех морей; Инициативу трех морей; Инициативой трех морей; саммит трех морей; саммита трех морей; саммиту трех морей; саммитом трех морей; саммите трех морей
  zh: 三海倡议; 三海倡议峰会
  fr: Initiative des trois mers; initiative des Trois Mers
  es: Iniciativa de los Tres Mares
Berlin Process
  en: Berlin Process; Brdo-Brijuni Process; EU-Western Balkans Summit; EU-Western Balkans summit
  ar: عملية برلين; مسار برلين; قمة الاتحاد الأوروبي وغرب البلقان
  ru: Берлинский процесс; Берлинского процесса; Берлинскому процессу; Берлинским процессом; Берлинском процессе; саммит ЕС — Западные Балканы; саммита ЕС — Западные Балканы; саммиту ЕС — Западные Балканы; саммитом ЕС — Западные Балканы; саммите ЕС — Западные Балканы
  zh: 柏林进程; 欧盟-西巴尔干峰会
  fr: processus de Berlin; sommet UE-Balkans occidentaux
  es: Proceso de Berlín; cumbre UE-Balcanes Occidentales
Bled Strategic Forum | country=SVN
  en: Bled Strategic Forum
  ar: منتدى بليد الاستراتيجي
  ru: Бледский стратегический форум; Бледского стратегического форума; Бледскому стратегическому форуму; Бледским стратегическим форумом; Бледском стратегическом форуме
  zh: 布莱德战略论坛
  fr: Forum stratégique de Bled
  es: Foro Estratégico de Bled
GLOBSEC
  en: GLOBSEC; GLOBSEC Forum; Globsec
  ar: غلوبسيك; منتدى غلوبسيك
  ru: GLOBSEC; ГЛОБСЕК
  zh: 全球安全论坛（GLOBSEC）
  fr: Globsec; GLOBSEC
  es: Globsec; GLOBSEC
Delphi Forum | country=GRC
  en: Delphi Economic Forum; Concordia summit
  ar: منتدى دلفي الاقتصادي
  ru: Дельфийский экономический форум; Дельфийского экономического форума; Дельфийскому экономическому форуму; Дельфийским экономическим форумом; Дельфийском экономическом форуме
  zh: 德尔斐经济论坛
  fr: Forum économique de Delphes
  es: Foro Económico de Delfos
MED Dialogues | country=ITA
  en: Rome MED Dialogues; Mediterranean Dialogues; Rome Med
  ar: حوارات المتوسط; منتدى حوارات روما المتوسطية; حوارات روما المتوسطية; منتدى حوارات المتوسط
  ru: Средиземноморский диалог; Средиземноморского диалога; Средиземноморскому диалогу; Средиземноморским диалогом; Средиземноморском диалоге; Средиземноморские диалоги
  zh: 罗马地中海对话会
  fr: Dialogues méditerranéens de Rome; Rome MED
  es: Diálogos Mediterráneos de Roma
Paris Peace Forum | country=FRA
  en: Paris Peace Forum
  ar: منتدى باريس للسلام
  ru: Парижский форум мира; Парижского форума мира; Парижскому форуму мира; Парижским форумом мира; Парижском форуме мира
  zh: 巴黎和平论坛
  fr: Forum de Paris sur la paix
  es: Foro de París sobre la Paz; Foro de la Paz de París
AI Action Summit
  en: AI Action Summit; AI Safety Summit; AI Impact Summit
  ar: قمة الذكاء الاصطناعي; قمة العمل من أجل الذكاء الاصطناعي
  ru: саммит по искусственному интеллекту; саммита по искусственному интеллекту; саммиту по искусственному интеллекту; саммитом по искусственному интеллекту; саммите по искусственному интеллекту
  zh: 人工智能行动峰会; 人工智能安全峰会; 世界人工智能大会
  fr: Sommet pour l'action sur l'intelligence artificielle; sommet sur l'IA
  es: Cumbre de Acción sobre Inteligencia Artificial; cumbre sobre inteligencia artificial
Victory Day Parade | country=RUS
  en: Victory Day parade; Victory Day Parade; Victory Parade; Victory Day celebrations
  ar: عرض يوم النصر; عيد النصر; احتفالات عيد النصر; العرض العسكري لعيد النصر
  ru: парад Победы; парада Победы; параду Победы; парадом Победы; параде Победы; Парад Победы; Парада Победы; Параду Победы; Парадом Победы; Параде Победы; День Победы; Деня Победы; Деню Победы; Денем Победы; Дене Победы
  zh: 红场阅兵; 胜利日阅兵; 苏联伟大卫国战争胜利80周年庆典; 卫国战争胜利日
  fr: défilé du Jour de la Victoire; parade de la Victoire; Jour de la Victoire
  es: desfile del Día de la Victoria; Día de la Victoria; Desfile de la Victoria
Astana International Forum | country=KAZ
  en: Astana International Forum
  ar: منتدى أستانا الدولي
  ru: Международный форум Астана; Международного форума Астана; Международному форуму Астана; Международным форумом Астана; Международном форуме Астана; Международный форум «Астана»
  zh: 阿斯塔纳国际论坛
  fr: Forum international d'Astana
  es: Foro Internacional de Astaná
Global Baku Forum | country=AZE
  en: Global Baku Forum; Shusha Global Media Forum
  ar: منتدى باكو العالمي
  ru: Глобальный Бакинский форум; Глобального Бакинского форума; Глобальному Бакинскому форуму; Глобальным Бакинским форумом; Глобальном Бакинском форуме; Бакинский форум; Бакинского форума; Бакинскому форуму; Бакинским форумом; Бакинском форуме
  zh: 全球巴库论坛
  fr: Forum mondial de Bakou
  es: Foro Global de Bakú
Minsk Conference on Eurasian Security | country=BLR
  en: Minsk International Conference on Eurasian Security; Minsk Conference on Eurasian Security
  ar: مؤتمر مينسك الدولي للأمن الأوراسي; مؤتمر مينسك للأمن الأوراسي
  ru: Минская международная конференция по евразийской безопасности; Минской международной конференции по евразийской безопасности; Минскую международную конференцию по евразийской безопасности; Минской международной конференцией по евразийской безопасности; Минская конференция по евразийской безопасности; Минской конференции по евразийской безопасности; Минскую конференцию по евразийской безопасности; Минской конференцией по евразийской безопасности
  zh: 明斯克欧亚安全国际会议
  fr: Conférence internationale de Minsk sur la sécurité eurasiatique
  es: Conferencia Internacional de Minsk sobre Seguridad Euroasiática
Jeju Forum | country=KOR
  en: Jeju Forum; Jeju Forum for Peace and Prosperity
  ar: منتدى جيجو
  ru: форум Чеджу; форума Чеджу; форуму Чеджу; форумом Чеджу; форуме Чеджу
  zh: 济州论坛; 济州和平论坛
  fr: Forum de Jeju
  es: Foro de Jeju
