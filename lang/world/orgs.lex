# Organisations, bodies of organisations, movements, parties and armed groups.
# ID: what the records give as org=. kind=group: a movement or armed group; party, ngo, company.
# parent= the organisation it is a body of. caps: the acronym is also an ordinary word
# and counts only in capitals.

[org]
# United Nations
UN | name="United Nations"
  en: United Nations; UN; U.N.; United Nations Organization; UNO
  ar: الأمم المتحدة; الامم المتحدة; منظمة الأمم المتحدة; هيئة الأمم المتحدة; المنظمة الأممية; المنظمة الدولية / أممي@nisba
  ru: ООН; Организация Объединенных Наций; Организации Объединенных Наций; Организацию Объединенных Наций; Организацией Объединенных Наций
  zh: 联合国; 联合国秘书处
  fr: Nations unies; Nations Unies; ONU; Organisation des Nations unies / onusien; onusienne; onusiens; onusiennes
  es: Naciones Unidas; ONU; Organización de las Naciones Unidas
UNSC | name="United Nations Security Council" parent=UN
  en: UN Security Council; Security Council; United Nations Security Council; U.N. Security Council; UNSC
  ar: مجلس الأمن; مجلس الأمن الدولي; مجلس الامن; مجلس الأمن التابع للأمم المتحدة
  ru: Совет Безопасности; Совета Безопасности; Совету Безопасности; Советом Безопасности; Совете Безопасности; Совбез; Совбеза; Совбезу; Совбезом; Совбезе; Совет Безопасности ООН; Совета Безопасности ООН; Совету Безопасности ООН; Советом Безопасности ООН; Совете Безопасности ООН; Совбез ООН; Совбеза ООН; Совбезу ООН; Совбезом ООН; Совбезе ООН; СБ ООН
  zh: 联合国安理会; 安理会; 联合国安全理事会; 安全理事会
  fr: Conseil de sécurité; Conseil de sécurité de l'ONU; Conseil de sécurité des Nations unies; Conseil de sécurité des Nations Unies
  es: Consejo de Seguridad; Consejo de Seguridad de la ONU; Consejo de Seguridad de las Naciones Unidas; Consejo de Seguridad de Naciones Unidas
UNGA | name="United Nations General Assembly" org=UN parent=UN
  en: UN General Assembly; General Assembly; United Nations General Assembly; U.N. General Assembly; UNGA
  ar: الجمعية العامة للأمم المتحدة; الجمعية العامة; الجمعية العامة للامم المتحدة
  ru: Генеральная Ассамблея; Генеральной Ассамблеи; Генеральной Ассамблее; Генеральную Ассамблею; Генеральной Ассамблеей; Генассамблея; Генассамблеи; Генассамблее; Генассамблею; Генассамблеей; Генеральная Ассамблея ООН; Генеральной Ассамблеи ООН; Генеральной Ассамблее ООН; Генеральную Ассамблею ООН; Генеральной Ассамблеей ООН; Генассамблея ООН; Генассамблеи ООН; Генассамблее ООН; Генассамблею ООН; Генассамблеей ООН; ГА ООН; Гы ООН; Ге ООН; Гу ООН; Гой ООН
  zh: 联合国大会; 联大
  fr: Assemblée générale de l'ONU; Assemblée générale des Nations unies; Assemblée générale des Nations Unies
  es: Asamblea General de la ONU; Asamblea General de las Naciones Unidas; Asamblea General de Naciones Unidas; Asamblea General
UNHRC | name="United Nations Human Rights Council" parent=UN
  en: UN Human Rights Council; Human Rights Council; UNHRC
  ar: مجلس حقوق الإنسان; مجلس حقوق الإنسان التابع للأمم المتحدة; مجلس حقوق الإنسان الأممي
  ru: Совет по правам человека; Совета по правам человека; Совету по правам человека; Советом по правам человека; Совете по правам человека; Совет по правам человека ООН; Совета по правам человека ООН; Совету по правам человека ООН; Советом по правам человека ООН; Совете по правам человека ООН; Совет ООН по правам человека; Совета ООН по правам человека; Совету ООН по правам человека; Советом ООН по правам человека; Совете ООН по правам человека; СПЧ ООН
  zh: 联合国人权理事会; 人权理事会
  fr: Conseil des droits de l'homme; Conseil des droits de l'homme de l'ONU; Conseil des droits de l'Homme
  es: Consejo de Derechos Humanos; Consejo de Derechos Humanos de la ONU
ECOSOC | name="United Nations Economic and Social Council" parent=UN
  en: ECOSOC; Economic and Social Council
  ar: المجلس الاقتصادي والاجتماعي للأمم المتحدة; المجلس الاقتصادي والاجتماعي
  ru: Экономический и Социальный Совет ООН; Экономическия и Социального Совета ООН; Экономическию и Социальному Совету ООН; Экономическием и Социальным Советом ООН; Экономическии и Социальном Совете ООН; ЭКОСОС
  zh: 联合国经济及社会理事会; 经社理事会
  fr: Conseil économique et social des Nations unies; ECOSOC
  es: Consejo Económico y Social de las Naciones Unidas; ECOSOC
OHCHR | name="Office of the United Nations High Commissioner for Human Rights" parent=UN
  en: OHCHR; UN Human Rights Office; UN human rights office; Office of the High Commissioner for Human Rights
  ar: مفوضية الأمم المتحدة لحقوق الإنسان; المفوضية السامية لحقوق الإنسان; مكتب حقوق الإنسان التابع للأمم المتحدة; المفوضية السامية للأمم المتحدة لحقوق الإنسان
  ru: УВКПЧ; УВКПЧ ООН; Управление Верховного комиссара ООН по правам человека; Управления Верховного комиссара ООН по правам человека; Управлению Верховного комиссара ООН по правам человека; Управлением Верховного комиссара ООН по правам человека; Управлении Верховного комиссара ООН по правам человека
  zh: 联合国人权事务高级专员办事处; 联合国人权办; 联合国人权高专办
  fr: Haut-Commissariat aux droits de l'homme; HCDH; Haut-Commissariat de l'ONU aux droits de l'homme
  es: Oficina de Derechos Humanos de la ONU; ACNUDH; Oficina del Alto Comisionado para los Derechos Humanos
UNHCR | name="United Nations High Commissioner for Refugees" parent=UN
  en: UNHCR; UN Refugee Agency; UN refugee agency; UN High Commissioner for Refugees; United Nations High Commissioner for Refugees
  ar: مفوضية اللاجئين; المفوضية السامية لشؤون اللاجئين; المفوضية السامية للأمم المتحدة لشؤون اللاجئين; مفوضية الأمم المتحدة لشؤون اللاجئين; المفوضية العليا لشؤون اللاجئين
  ru: УВКБ; УВКБ ООН; Управление Верховного комиссара ООН по делам беженцев; Управления Верховного комиссара ООН по делам беженцев; Управлению Верховного комиссара ООН по делам беженцев; Управлением Верховного комиссара ООН по делам беженцев; Управлении Верховного комиссара ООН по делам беженцев
  zh: 联合国难民署; 联合国难民事务高级专员公署; 难民署
  fr: HCR; Haut-Commissariat aux réfugiés; Haut-Commissariat des Nations unies pour les réfugiés; UNHCR
  es: ACNUR; Alto Comisionado de las Naciones Unidas para los Refugiados
UNRWA | name="United Nations Relief and Works Agency for Palestine Refugees" parent=UN
  en: UNRWA; UN Relief and Works Agency; UN agency for Palestinian refugees
  ar: الأونروا; أونروا; الاونروا; وكالة الأونروا; وكالة الأمم المتحدة لإغاثة وتشغيل اللاجئين الفلسطينيين; وكالة غوث وتشغيل اللاجئين الفلسطينيين
  ru: БАПОР; Ближневосточное агентство ООН для помощи палестинским беженцам; Ближневосточного агентства ООН для помощи палестинским беженцам; Ближневосточному агентству ООН для помощи палестинским беженцам; Ближневосточным агентством ООН для помощи палестинским беженцам; Ближневосточном агентстве ООН для помощи палестинским беженцам
  zh: 近东救济工程处; 联合国近东救济工程处; 联合国近东巴勒斯坦难民救济和工程处
  fr: UNRWA; Office de secours et de travaux des Nations unies pour les réfugiés de Palestine; agence de l'ONU pour les réfugiés palestiniens
  es: UNRWA; Agencia de la ONU para los Refugiados Palestinos; agencia de la ONU para los refugiados palestinos
UNICEF | name="United Nations Children's Fund" parent=UN
  en: UNICEF; Unicef; UN Children's Fund
  ar: اليونيسف; يونيسف; اليونيسيف; يونيسيف; منظمة الأمم المتحدة للطفولة
  ru: ЮНИСЕФ; Детский фонд ООН; Детского фонда ООН; Детскому фонду ООН; Детским фондом ООН; Детском фонде ООН
  zh: 联合国儿童基金会; 联合国儿基会
  fr: Unicef; UNICEF; Fonds des Nations unies pour l'enfance
  es: Unicef; UNICEF; Fondo de las Naciones Unidas para la Infancia
UNESCO | name="United Nations Educational, Scientific and Cultural Organization" parent=UN
  en: UNESCO; Unesco; UN Educational, Scientific and Cultural Organization
  ar: اليونسكو; يونسكو; منظمة اليونسكو; منظمة الأمم المتحدة للتربية والعلم والثقافة; منظمة الأمم المتحدة للتربية والعلوم والثقافة
  ru: ЮНЕСКО
  zh: 联合国教科文组织; 教科文组织; 联合国教育、科学及文化组织
  fr: Unesco; UNESCO; Organisation des Nations unies pour l'éducation, la science et la culture
  es: Unesco; UNESCO
UNDP | name="United Nations Development Programme" parent=UN
  en: UNDP; UN Development Programme; United Nations Development Program
  ar: برنامج الأمم المتحدة الإنمائي
  ru: ПРООН; Программа развития ООН; Программы развития ООН; Программе развития ООН; Программу развития ООН; Программой развития ООН
  zh: 联合国开发计划署; 开发计划署
  fr: PNUD; Programme des Nations unies pour le développement
  es: PNUD; Programa de las Naciones Unidas para el Desarrollo
UNEP | name="United Nations Environment Programme" parent=UN
  en: UNEP; UN Environment Programme
  ar: برنامج الأمم المتحدة للبيئة
  ru: ЮНЕП; Программа ООН по окружающей среде; Программы ООН по окружающей среде; Программе ООН по окружающей среде; Программу ООН по окружающей среде; Программой ООН по окружающей среде
  zh: 联合国环境规划署; 环境署
  fr: PNUE; Programme des Nations unies pour l'environnement
  es: PNUMA; Programa de las Naciones Unidas para el Medio Ambiente
UNFPA | name="United Nations Population Fund" parent=UN
  en: UNFPA; UN Population Fund
  ar: صندوق الأمم المتحدة للسكان
  ru: ЮНФПА; Фонд ООН в области народонаселения; Фонда ООН в области народонаселения; Фонду ООН в области народонаселения; Фондом ООН в области народонаселения; Фонде ООН в области народонаселения
  zh: 联合国人口基金
  fr: FNUAP; UNFPA; Fonds des Nations unies pour la population
  es: UNFPA; Fondo de Población de las Naciones Unidas
UN Women | name="UN Women" parent=UN
  en: UN Women
  ar: هيئة الأمم المتحدة للمرأة
  ru: ООН-женщины; «ООН-женщины»
  zh: 联合国妇女署
  fr: ONU Femmes
  es: ONU Mujeres
OCHA | name="United Nations Office for the Coordination of Humanitarian Affairs" parent=UN
  en: OCHA; UN Office for the Coordination of Humanitarian Affairs; UNOCHA
  ar: أوتشا; مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية; مكتب تنسيق الشؤون الإنسانية
  ru: УКГВ; УКГВ ООН; Управление ООН по координации гуманитарных вопросов; Управления ООН по координации гуманитарных вопросов; Управлению ООН по координации гуманитарных вопросов; Управлением ООН по координации гуманитарных вопросов; Управлении ООН по координации гуманитарных вопросов
  zh: 联合国人道主义事务协调厅; 人道协调厅; 联合国人道协调厅; 联合国人道主义事务协调办公室
  fr: Ocha; OCHA; Bureau de la coordination des affaires humanitaires de l'ONU
  es: OCHA; Oficina de Naciones Unidas para la Coordinación de Asuntos Humanitarios
UNODC | name="United Nations Office on Drugs and Crime" parent=UN
  en: UNODC; UN Office on Drugs and Crime
  ar: مكتب الأمم المتحدة المعني بالمخدرات والجريمة
  ru: УНП ООН; Управление ООН по наркотикам и преступности; Управления ООН по наркотикам и преступности; Управлению ООН по наркотикам и преступности; Управлением ООН по наркотикам и преступности; Управлении ООН по наркотикам и преступности
  zh: 联合国毒品和犯罪问题办公室
  fr: ONUDC; Office des Nations unies contre la drogue et le crime
  es: UNODC; ONUDD; Oficina de las Naciones Unidas contra la Droga y el Delito
UNCTAD | name="United Nations Conference on Trade and Development" parent=UN
  en: UNCTAD; UN Trade and Development
  ar: الأونكتاد; أونكتاد; مؤتمر الأمم المتحدة للتجارة والتنمية
  ru: ЮНКТАД; Конференция ООН по торговле и развитию; Конференции ООН по торговле и развитию; Конференцию ООН по торговле и развитию; Конференцией ООН по торговле и развитию
  zh: 联合国贸易和发展会议; 联合国贸发会议; 贸发会议
  fr: Cnuced; CNUCED
  es: UNCTAD; Conferencia de las Naciones Unidas sobre Comercio y Desarrollo
UNIDO | name="United Nations Industrial Development Organization" parent=UN
  en: UNIDO; UN Industrial Development Organization
  ar: اليونيدو; يونيدو; منظمة الأمم المتحدة للتنمية الصناعية
  ru: ЮНИДО; Организация ООН по промышленному развитию; Организации ООН по промышленному развитию; Организацию ООН по промышленному развитию; Организацией ООН по промышленному развитию
  zh: 联合国工业发展组织; 联合国工发组织
  fr: Onudi; ONUDI
  es: ONUDI
UNIFIL | name="United Nations Interim Force in Lebanon" parent=UN
  en: UNIFIL; UN Interim Force in Lebanon; Unifil
  ar: اليونيفيل; يونيفيل; قوات اليونيفيل; قوة الأمم المتحدة المؤقتة في لبنان
  ru: ЮНИФИЛ; ВСООНЛ; Временные силы ООН в Ливане
  zh: 联合国驻黎巴嫩临时部队; 联黎部队
  fr: Finul; FINUL; Force intérimaire des Nations unies au Liban
  es: FINUL; UNIFIL; Finul; Fuerza Interina de las Naciones Unidas en el Líbano
UNSMIL | name="United Nations Support Mission in Libya" parent=UN
  en: UNSMIL; UN Support Mission in Libya
  ar: بعثة الأمم المتحدة للدعم في ليبيا; البعثة الأممية في ليبيا; البعثة الأممية
  ru: МООНПЛ; Миссия ООН по поддержке в Ливии; Миссии ООН по поддержке в Ливии; Миссию ООН по поддержке в Ливии; Миссией ООН по поддержке в Ливии
  zh: 联合国利比亚支助特派团; 联利支助团; 联合国利比亚支助团
  fr: Manul; MANUL; Mission d'appui des Nations unies en Libye
  es: UNSMIL; Misión de Apoyo de las Naciones Unidas en Libia
UNAMA | name="United Nations Assistance Mission in Afghanistan" parent=UN
  en: UNAMA; UN Assistance Mission in Afghanistan
  ar: يوناما; بعثة الأمم المتحدة للمساعدة في أفغانستان
  ru: МООНСА; Миссия ООН по содействию Афганистану; Миссии ООН по содействию Афганистану; Миссию ООН по содействию Афганистану; Миссией ООН по содействию Афганистану
  zh: 联合国阿富汗援助团; 联阿援助团; 联合国驻阿富汗援助团; 联合国阿富汗特派团
  fr: Manua; MANUA
  es: UNAMA
UNAMI | name="United Nations Assistance Mission for Iraq" parent=UN
  en: UNAMI; UN Assistance Mission for Iraq
  ar: يونامي; بعثة الأمم المتحدة لمساعدة العراق
  ru: ЮНАМИ; МООНСИ
  zh: 联合国伊拉克援助团
  fr: Manui; MANUI
  es: UNAMI
MONUSCO | name="United Nations Stabilization Mission in the Democratic Republic of the Congo" parent=UN
  en: MONUSCO; Monusco
  ar: مونوسكو; بعثة الأمم المتحدة لتحقيق الاستقرار في جمهورية الكونغو الديمقراطية
  ru: МООНСДРК; MONUSCO
  zh: 联合国刚果（金）稳定特派团; 联刚稳定团
  fr: Monusco; MONUSCO
  es: MONUSCO; Monusco
MINUSMA | name="United Nations Multidimensional Integrated Stabilization Mission in Mali" parent=UN
  en: MINUSMA; Minusma
  ar: مينوسما
  ru: МИНУСМА; МООНСМА
  zh: 联合国马里多层面综合稳定特派团; 联马团
  fr: Minusma; MINUSMA
  es: MINUSMA; Minusma
MINUSCA | name="United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic" parent=UN
  en: MINUSCA; Minusca
  ar: مينوسكا
  ru: МИНУСКА; МООНСЦАР
  zh: 联合国中非共和国多层面综合稳定特派团; 联中稳定团
  fr: Minusca; MINUSCA
  es: MINUSCA; Minusca
UNMISS | name="United Nations Mission in South Sudan" parent=UN
  en: UNMISS
  ar: بعثة الأمم المتحدة في جنوب السودان; يونميس
  ru: МООНЮС
  zh: 联合国南苏丹特派团
  fr: Minuss; MINUSS
  es: UNMISS
MINURSO | name="United Nations Mission for the Referendum in Western Sahara" parent=UN
  en: MINURSO; Minurso
  ar: المينورسو; مينورسو
  ru: МООНРЗС; МИНУРСО
  zh: 联合国西撒哈拉全民投票特派团; 西撒特派团
  fr: Minurso; MINURSO
  es: MINURSO; Minurso
UNDOF | name="United Nations Disengagement Observer Force" parent=UN
  en: UNDOF; UN Disengagement Observer Force
  ar: الأندوف; أندوف; قوة الأمم المتحدة لمراقبة فض الاشتباك
  ru: СООННР
  zh: 联合国脱离接触观察员部队
  fr: FNUOD
  es: FNUOS; UNDOF
UNFICYP | name="United Nations Peacekeeping Force in Cyprus" parent=UN
  en: UNFICYP
  ar: قوة الأمم المتحدة لحفظ السلام في قبرص
  ru: ВСООНК
  zh: 联合国驻塞浦路斯维持和平部队; 联塞部队
  fr: Unficyp; UNFICYP
  es: UNFICYP
IAEA | name="International Atomic Energy Agency"
  en: International Atomic Energy Agency; IAEA; UN nuclear watchdog; UN atomic watchdog
  ar: الوكالة الدولية للطاقة الذرية; وكالة الطاقة الذرية; الوكالة الدولية
  ru: МАГАТЭ; Международное агентство по атомной энергии; Международного агентства по атомной энергии; Международному агентству по атомной энергии; Международным агентством по атомной энергии; Международном агентстве по атомной энергии
  zh: 国际原子能机构; 原子能机构
  fr: AIEA; Agence internationale de l'énergie atomique
  es: OIEA; Organismo Internacional de Energía Atómica; AIEA
WHO | name="World Health Organization" caps
  en: World Health Organization; WHO; World Health Organisation
  ar: منظمة الصحة العالمية; الصحة العالمية
  ru: ВОЗ; Всемирная организация здравоохранения; Всемирной организации здравоохранения; Всемирную организацию здравоохранения; Всемирной организацией здравоохранения
  zh: 世界卫生组织; 世卫组织; 世卫
  fr: OMS; Organisation mondiale de la santé; Organisation mondiale de la Santé
  es: OMS; Organización Mundial de la Salud
WTO | name="World Trade Organization"
  en: World Trade Organization; WTO; World Trade Organisation
  ar: منظمة التجارة العالمية
  ru: ВТО; Всемирная торговая организация; Всемирной торговой организации; Всемирную торговую организацию; Всемирной торговой организацией
  zh: 世界贸易组织; 世贸组织; 世贸
  fr: OMC; Organisation mondiale du commerce
  es: OMC; Organización Mundial del Comercio
IMF | name="International Monetary Fund"
  en: International Monetary Fund; IMF
  ar: صندوق النقد الدولي; صندوق النقد
  ru: МВФ; Международный валютный фонд; Международного валютного фонда; Международному валютному фонду; Международным валютным фондом; Международном валютном фонде
  zh: 国际货币基金组织; 基金组织
  fr: FMI; Fonds monétaire international
  es: FMI; Fondo Monetario Internacional
WB | name="World Bank"
  en: World Bank; World Bank Group
  ar: البنك الدولي; مجموعة البنك الدولي
  ru: Всемирный банк; Всемирного банка; Всемирному банку; Всемирным банком; Всемирном банке; ВБ; Группа Всемирного банка; Группы Всемирного банка; Группе Всемирного банка; Группу Всемирного банка; Группой Всемирного банка
  zh: 世界银行; 世行
  fr: Banque mondiale
  es: Banco Mundial
FAO | name="Food and Agriculture Organization" parent=UN
  en: Food and Agriculture Organization; FAO; UN Food and Agriculture Organization
  ar: الفاو; منظمة الأغذية والزراعة; منظمة الأغذية والزراعة للأمم المتحدة
  ru: ФАО; Продовольственная и сельскохозяйственная организация ООН; Продовольственнаи и сельскохозяйственной организации ООН; Продовольственнае и сельскохозяйственной организации ООН; Продовольственнаю и сельскохозяйственную организацию ООН; Продовольственнаей и сельскохозяйственной организацией ООН
  zh: 联合国粮农组织; 粮农组织; 联合国粮食及农业组织
  fr: FAO; Organisation des Nations unies pour l'alimentation et l'agriculture
  es: FAO; Organización de las Naciones Unidas para la Alimentación y la Agricultura
WFP | name="World Food Programme" parent=UN
  en: World Food Programme; WFP; World Food Program; UN World Food Programme
  ar: برنامج الأغذية العالمي; برنامج الغذاء العالمي
  ru: ВПП; ВПП ООН; Всемирная продовольственная программа; Всемирной продовольственной программы; Всемирной продовольственной программе; Всемирную продовольственную программу; Всемирной продовольственной программой; Всемирная продовольственная программа ООН; Всемирной продовольственной программы ООН; Всемирной продовольственной программе ООН; Всемирную продовольственную программу ООН; Всемирной продовольственной программой ООН
  zh: 世界粮食计划署; 联合国世界粮食计划署; 粮食署
  fr: PAM; Programme alimentaire mondial
  es: PMA; Programa Mundial de Alimentos
ILO | name="International Labour Organization" parent=UN
  en: International Labour Organization; ILO; International Labor Organization
  ar: منظمة العمل الدولية
  ru: МОТ; Международная организация труда; Международной организации труда; Международную организацию труда; Международной организацией труда
  zh: 国际劳工组织
  fr: OIT; Organisation internationale du travail
  es: OIT; Organización Internacional del Trabajo
IOM | name="International Organization for Migration" parent=UN
  en: International Organization for Migration; IOM
  ar: المنظمة الدولية للهجرة; منظمة الهجرة الدولية
  ru: МОМ; Международная организация по миграции; Международной организации по миграции; Международную организацию по миграции; Международной организацией по миграции
  zh: 国际移民组织
  fr: OIM; Organisation internationale pour les migrations
  es: OIM; Organización Internacional para las Migraciones
ICAO | name="International Civil Aviation Organization" parent=UN
  en: ICAO; International Civil Aviation Organization
  ar: الإيكاو; إيكاو; منظمة الطيران المدني الدولي
  ru: ИКАО; Международная организация гражданской авиации; Международной организации гражданской авиации; Международную организацию гражданской авиации; Международной организацией гражданской авиации
  zh: 国际民用航空组织; 国际民航组织
  fr: OACI; Organisation de l'aviation civile internationale
  es: OACI; Organización de Aviación Civil Internacional
IMO | name="International Maritime Organization" parent=UN
  en: IMO; International Maritime Organization
  ar: المنظمة البحرية الدولية
  ru: ИМО; Международная морская организация; Международной морской организации; Международную морскую организацию; Международной морской организацией
  zh: 国际海事组织
  fr: OMI; Organisation maritime internationale
  es: OMI; Organización Marítima Internacional
ITU | name="International Telecommunication Union" parent=UN
  en: ITU; International Telecommunication Union
  ar: الاتحاد الدولي للاتصالات
  ru: МСЭ; Международный союз электросвязи; Международного союза электросвязи; Международному союзу электросвязи; Международным союзом электросвязи; Международном союзе электросвязи
  zh: 国际电信联盟; 国际电联
  fr: UIT; Union internationale des télécommunications
  es: UIT; Unión Internacional de Telecomunicaciones
WIPO | name="World Intellectual Property Organization" parent=UN
  en: WIPO; World Intellectual Property Organization
  ar: الويبو; ويبو; المنظمة العالمية للملكية الفكرية
  ru: ВОИС; Всемирная организация интеллектуальной собственности; Всемирной организации интеллектуальной собственности; Всемирную организацию интеллектуальной собственности; Всемирной организацией интеллектуальной собственности
  zh: 世界知识产权组织
  fr: OMPI; Organisation mondiale de la propriété intellectuelle
  es: OMPI; Organización Mundial de la Propiedad Intelectual
WMO | name="World Meteorological Organization" parent=UN
  en: WMO; World Meteorological Organization
  ar: المنظمة العالمية للأرصاد الجوية
  ru: ВМО; Всемирная метеорологическая организация; Всемирной метеорологической организации; Всемирную метеорологическую организацию; Всемирной метеорологической организацией
  zh: 世界气象组织
  fr: OMM; Organisation météorologique mondiale
  es: OMM; Organización Meteorológica Mundial
UNWTO | name="World Tourism Organization" parent=UN
  en: UNWTO; UN Tourism; World Tourism Organization
  ar: منظمة السياحة العالمية; منظمة الأمم المتحدة للسياحة
  ru: ЮНВТО; Всемирная туристская организация; Всемирной туристской организации; Всемирную туристскую организацию; Всемирной туристской организацией
  zh: 世界旅游组织; 联合国旅游组织; 联合国世界旅游组织
  fr: OMT; Organisation mondiale du tourisme
  es: OMT; Organización Mundial del Turismo; ONU Turismo
IFAD | name="International Fund for Agricultural Development" parent=UN
  en: IFAD; International Fund for Agricultural Development
  ar: إيفاد; الصندوق الدولي للتنمية الزراعية
  ru: МФСР
  zh: 国际农业发展基金
  fr: Fida; FIDA; Fonds international de développement agricole
  es: FIDA; Fondo Internacional de Desarrollo Agrícola
UNAIDS | name="Joint United Nations Programme on HIV/AIDS" parent=UN
  en: UNAIDS
  ar: برنامج الأمم المتحدة المشترك المعني بفيروس نقص المناعة البشرية
  ru: ЮНЭЙДС
  zh: 联合国艾滋病规划署
  fr: Onusida; ONUSIDA
  es: Onusida; ONUSIDA
ESCWA | name="United Nations Economic and Social Commission for Western Asia" parent=UN
  en: ESCWA
  ar: الإسكوا; إسكوا
  ru: ЭСКЗА
  zh: 联合国西亚经济社会委员会; 西亚经社会
  fr: Cesao; CESAO
  es: CESPAO
ESCAP | name="United Nations Economic and Social Commission for Asia and the Pacific" parent=UN
  en: ESCAP
  ar: الإسكاب; إسكاب
  ru: ЭСКАТО
  zh: 联合国亚太经社会; 亚太经社会
  fr: Cesap; CESAP
  es: CESPAP; ESCAP
ECLAC | name="Economic Commission for Latin America and the Caribbean" parent=UN
  en: ECLAC
  ar: اللجنة الاقتصادية لأمريكا اللاتينية ومنطقة البحر الكاريبي
  ru: ЭКЛАК
  zh: 联合国拉美和加勒比经济委员会; 拉美经委会
  fr: Cepalc; CEPALC
  es: Cepal; CEPAL
UNECA | name="United Nations Economic Commission for Africa" parent=UN
  en: UNECA
  ar: اللجنة الاقتصادية لأفريقيا
  ru: ЭКА ООН
  zh: 联合国非洲经济委员会; 非洲经委会
  fr: Commission économique pour l'Afrique; CEA
  es: CEPA; Comisión Económica para África
ICJ | name="International Court of Justice" parent=UN
  en: International Court of Justice; ICJ; World Court; UN's top court
  ar: محكمة العدل الدولية
  ru: Международный суд ООН; Международного суда ООН; Международному суду ООН; Международным судом ООН; Международном суде ООН; МС ООН; Международный суд; Международного суда; Международному суду; Международным судом; Международном суде
  zh: 国际法院
  fr: Cour internationale de justice; CIJ; Cour internationale de Justice
  es: Corte Internacional de Justicia; CIJ
ICC | name="International Criminal Court"
  en: International Criminal Court; ICC
  ar: المحكمة الجنائية الدولية; الجنائية الدولية
  ru: МУС; Международный уголовный суд; Международного уголовного суда; Международному уголовному суду; Международным уголовным судом; Международном уголовном суде
  zh: 国际刑事法院
  fr: Cour pénale internationale; CPI
  es: Corte Penal Internacional; CPI; Tribunal Penal Internacional
ICTY | name="International Criminal Tribunal for the former Yugoslavia" parent=UN
  en: ICTY
  ar: المحكمة الجنائية الدولية ليوغوسلافيا السابقة
  ru: МТБЮ
  zh: 前南斯拉夫问题国际刑事法庭; 前南刑庭
  fr: TPIY
  es: TPIY
PCA | name="Permanent Court of Arbitration"
  en: Permanent Court of Arbitration
  ar: محكمة التحكيم الدائمة; المحكمة الدائمة للتحكيم
  ru: Постоянная палата третейского суда; Постоянной палаты третейского суда; Постоянной палате третейского суда; Постоянную палату третейского суда; Постоянной палатой третейского суда; ППТС
  zh: 常设仲裁法院
  fr: Cour permanente d'arbitrage
  es: Corte Permanente de Arbitraje
OPCW | name="Organisation for the Prohibition of Chemical Weapons"
  en: OPCW; Organisation for the Prohibition of Chemical Weapons; Organization for the Prohibition of Chemical Weapons
  ar: منظمة حظر الأسلحة الكيميائية; منظمة حظر الأسلحة الكيماوية
  ru: ОЗХО; Организация по запрещению химического оружия; Организации по запрещению химического оружия; Организацию по запрещению химического оружия; Организацией по запрещению химического оружия
  zh: 禁止化学武器组织; 禁化武组织
  fr: OIAC; Organisation pour l'interdiction des armes chimiques
  es: OPAQ; Organización para la Prohibición de las Armas Químicas
CTBTO | name="Comprehensive Nuclear-Test-Ban Treaty Organization"
  en: CTBTO
  ar: منظمة معاهدة الحظر الشامل للتجارب النووية
  ru: ОДВЗЯИ
  zh: 全面禁止核试验条约组织
  fr: OTICE
  es: OTPCE
IEA | name="International Energy Agency"
  en: International Energy Agency; IEA
  ar: وكالة الطاقة الدولية; الوكالة الدولية للطاقة
  ru: МЭА; Международное энергетическое агентство; Международного энергетического агентства; Международному энергетическому агентству; Международным энергетическим агентством; Международном энергетическом агентстве
  zh: 国际能源署
  fr: Agence internationale de l'énergie; AIE
  es: Agencia Internacional de la Energía; AIE
IRENA | name="International Renewable Energy Agency"
  en: IRENA; International Renewable Energy Agency
  ar: آيرينا; الوكالة الدولية للطاقة المتجددة
  ru: МАВИЭ; ИРЕНА
  zh: 国际可再生能源署
  fr: Irena; IRENA
  es: IRENA; Agencia Internacional de Energías Renovables
NSG | name="Nuclear Suppliers Group"
  en: Nuclear Suppliers Group; NSG
  ar: مجموعة موردي المواد النووية
  ru: Группа ядерных поставщиков; Группы ядерных поставщиков; Группе ядерных поставщиков; Группу ядерных поставщиков; Группой ядерных поставщиков; ГЯП
  zh: 核供应国集团
  fr: Groupe des fournisseurs nucléaires
  es: Grupo de Suministradores Nucleares
ICRC | name="International Committee of the Red Cross"
  en: International Committee of the Red Cross; ICRC; Red Cross
  ar: اللجنة الدولية للصليب الأحمر; الصليب الأحمر; الصليب الأحمر الدولي
  ru: МККК; Международный комитет Красного Креста; Международного комитета Красного Креста; Международному комитету Красного Креста; Международным комитетом Красного Креста; Международном комитете Красного Креста; Красный Крест; Красного Креста; Красному Кресту; Красным Крестом; Красном Кресте
  zh: 红十字国际委员会
  fr: Comité international de la Croix-Rouge; CICR; Croix-Rouge
  es: Comité Internacional de la Cruz Roja; CICR; Cruz Roja
IFRC | name="International Federation of Red Cross and Red Crescent Societies"
  en: IFRC; International Federation of Red Cross and Red Crescent Societies
  ar: الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر
  ru: МФОКК и КП; МФКК
  zh: 红十字会与红新月会国际联合会
  fr: Fédération internationale des sociétés de la Croix-Rouge et du Croissant-Rouge
  es: FICR; Federación Internacional de Sociedades de la Cruz Roja
MSF | name="Doctors Without Borders" kind=ngo
  en: Doctors Without Borders; Médecins Sans Frontières; MSF; Medecins Sans Frontieres
  ar: أطباء بلا حدود; منظمة أطباء بلا حدود
  ru: Врачи без границ; Врачей без границ; Врачам без границ; Врачами без границ; Врачах без границ
  zh: 无国界医生; 无国界医生组织
  fr: Médecins sans frontières; MSF
  es: Médicos Sin Fronteras; MSF
HRW | name="Human Rights Watch" kind=ngo
  en: Human Rights Watch; HRW
  ar: هيومن رايتس ووتش; منظمة هيومن رايتس ووتش
  ru: Хьюман Райтс Вотч; Хьюмана Райтс Вотч; Хьюману Райтс Вотч; Хьюманом Райтс Вотч; Хьюмане Райтс Вотч; Human Rights Watch
  zh: 人权观察; 人权观察组织
  fr: Human Rights Watch; HRW
  es: Human Rights Watch; HRW
Amnesty | name="Amnesty International" kind=ngo
  en: Amnesty International; Amnesty
  ar: منظمة العفو الدولية; العفو الدولية
  ru: Международная амнистия; Международной амнистии; Международную амнистию; Международной амнистией; Amnesty International
  zh: 国际特赦组织; 大赦国际
  fr: Amnesty International
  es: Amnistía Internacional
Interpol | name="Interpol"
  en: Interpol; INTERPOL
  ar: الإنتربول; إنتربول; الانتربول; الشرطة الجنائية الدولية
  ru: Интерпол; Интерпола; Интерполу; Интерполом; Интерполе
  zh: 国际刑警组织; 国际刑警
  fr: Interpol
  es: Interpol
IOC | name="International Olympic Committee"
  en: International Olympic Committee; IOC
  ar: اللجنة الأولمبية الدولية
  ru: МОК; Международный олимпийский комитет; Международного олимпийского комитета; Международному олимпийскому комитету; Международным олимпийским комитетом; Международном олимпийском комитете
  zh: 国际奥委会; 国际奥林匹克委员会
  fr: Comité international olympique; CIO
  es: Comité Olímpico Internacional; COI
FATF | name="Financial Action Task Force"
  en: FATF; Financial Action Task Force
  ar: فاتف; مجموعة العمل المالي
  ru: ФАТФ; Группа разработки финансовых мер борьбы с отмыванием денег; Группы разработки финансовых мер борьбы с отмыванием денег; Группе разработки финансовых мер борьбы с отмыванием денег; Группу разработки финансовых мер борьбы с отмыванием денег; Группой разработки финансовых мер борьбы с отмыванием денег
  zh: 反洗钱金融行动特别工作组; 金融行动特别工作组
  fr: Gafi; GAFI; Groupe d'action financière
  es: GAFI; Grupo de Acción Financiera Internacional
IPU | name="Inter-Parliamentary Union"
  en: Inter-Parliamentary Union; IPU
  ar: الاتحاد البرلماني الدولي
  ru: Межпарламентский союз; Межпарламентского союза; Межпарламентскому союзу; Межпарламентским союзом; Межпарламентском союзе; МПС
  zh: 各国议会联盟; 议联
  fr: Union interparlementaire; UIP
  es: Unión Interparlamentaria; UIP
# Europe
EU | name="European Union"
  en: European Union; EU; E.U.; 27-nation bloc; European bloc
  ar: الاتحاد الأوروبي; الإتحاد الأوروبي; الاتحاد الاوروبي; التكتل الأوروبي
  ru: ЕС; Евросоюз; Евросоюза; Евросоюзу; Евросоюзом; Евросоюзе; Европейский союз; Европейского союза; Европейскому союзу; Европейским союзом; Европейском союзе
  zh: 欧盟; 欧洲联盟; 欧方
  fr: Union européenne; UE; Vingt-Sept; Européens; bloc européen
  es: Unión Europea; UE; bloque comunitario; bloque europeo; Veintisiete; los Veintisiete; club comunitario; los 27
EC | name="European Commission" parent=EU
  en: European Commission; EU Commission; EU executive; EU's executive
  ar: المفوضية الأوروبية; المفوضية الاوروبية; مفوضية الاتحاد الأوروبي
  ru: Еврокомиссия; Еврокомиссии; Еврокомиссию; Еврокомиссией; Европейская комиссия; Европейской комиссии; Европейскую комиссию; Европейской комиссией; ЕК
  zh: 欧盟委员会; 欧委会
  fr: Commission européenne; exécutif européen
  es: Comisión Europea; Ejecutivo comunitario; Ejecutivo europeo; CE
EUCO | name="European Council" parent=EU
  en: European Council
  ar: المجلس الأوروبي; المجلس الاوروبي
  ru: Европейский совет; Европейского совета; Европейскому совету; Европейским советом; Европейском совете; Евросовет; Евросовета; Евросовету; Евросоветом; Евросовете
  zh: 欧洲理事会
  fr: Conseil européen
  es: Consejo Europeo
Council of the EU | name="Council of the European Union" parent=EU
  en: Council of the European Union; Council of the EU; EU Council; EU Foreign Affairs Council; Foreign Affairs Council
  ar: مجلس الاتحاد الأوروبي; مجلس الشؤون الخارجية للاتحاد الأوروبي
  ru: Совет ЕС; Совета ЕС; Совету ЕС; Советом ЕС; Совете ЕС; Совет Европейского союза; Совета Европейского союза; Совету Европейского союза; Советом Европейского союза; Совете Европейского союза; Совет Евросоюза; Совета Евросоюза; Совету Евросоюза; Советом Евросоюза; Совете Евросоюза
  zh: 欧盟理事会; 欧盟外长理事会
  fr: Conseil de l'Union européenne; Conseil de l'UE; Conseil des affaires étrangères
  es: Consejo de la Unión Europea; Consejo de la UE; Consejo de Asuntos Exteriores
EP | name="European Parliament" parent=EU
  en: European Parliament; EU Parliament; EU parliament
  ar: البرلمان الأوروبي; البرلمان الاوروبي
  ru: Европарламент; Европарламента; Европарламенту; Европарламентом; Европарламенте; Европейский парламент; Европейского парламента; Европейскому парламенту; Европейским парламентом; Европейском парламенте; ЕП
  zh: 欧洲议会
  fr: Parlement européen
  es: Parlamento Europeo; Eurocámara
EEAS | name="European External Action Service" parent=EU
  en: European External Action Service; EEAS
  ar: دائرة العمل الخارجي الأوروبية; جهاز العمل الخارجي الأوروبي; خدمة العمل الخارجي الأوروبي
  ru: ЕСВД; Европейская служба внешнеполитической деятельности; Европейской службы внешнеполитической деятельности; Европейской службе внешнеполитической деятельности; Европейскую службу внешнеполитической деятельности; Европейской службой внешнеполитической деятельности; Европейская внешнеполитическая служба; Европейской внешнеполитической службы; Европейской внешнеполитической службе; Европейскую внешнеполитическую службу; Европейской внешнеполитической службой
  zh: 欧盟对外行动署; 欧洲对外行动署
  fr: Service européen pour l'action extérieure; SEAE
  es: Servicio Europeo de Acción Exterior; SEAE
ECB | name="European Central Bank" parent=EU
  en: European Central Bank; ECB
  ar: البنك المركزي الأوروبي
  ru: ЕЦБ; Европейский центральный банк; Европейского центрального банка; Европейскому центральному банку; Европейским центральным банком; Европейском центральном банке; Европейский центробанк; Европейского центробанка; Европейскому центробанку; Европейским центробанком; Европейском центробанке
  zh: 欧洲央行; 欧洲中央银行
  fr: Banque centrale européenne; BCE
  es: Banco Central Europeo; BCE
EIB | name="European Investment Bank" parent=EU
  en: European Investment Bank; EIB
  ar: بنك الاستثمار الأوروبي; البنك الأوروبي للاستثمار
  ru: ЕИБ; Европейский инвестиционный банк; Европейского инвестиционного банка; Европейскому инвестиционному банку; Европейским инвестиционным банком; Европейском инвестиционном банке
  zh: 欧洲投资银行
  fr: Banque européenne d'investissement; BEI
  es: Banco Europeo de Inversiones; BEI
EBRD | name="European Bank for Reconstruction and Development"
  en: EBRD; European Bank for Reconstruction and Development
  ar: البنك الأوروبي لإعادة الإعمار والتنمية; البنك الأوروبي لإعادة الإعمار
  ru: ЕБРР; Европейский банк реконструкции и развития; Европейского банка реконструкции и развитии; Европейскому банку реконструкции и развитии; Европейский банк реконструкции и развитию; Европейским банком реконструкции и развитией; Европейском банке реконструкции и развитии
  zh: 欧洲复兴开发银行
  fr: BERD; Banque européenne pour la reconstruction et le développement
  es: BERD; Banco Europeo de Reconstrucción y Desarrollo
CJEU | name="Court of Justice of the European Union" parent=EU
  en: European Court of Justice; Court of Justice of the European Union; CJEU; EU Court of Justice
  ar: محكمة العدل الأوروبية; محكمة العدل التابعة للاتحاد الأوروبي
  ru: Суд ЕС; Суда ЕС; Суду ЕС; Судом ЕС; Суде ЕС; Суд Евросоюза; Суда Евросоюза; Суду Евросоюза; Судом Евросоюза; Суде Евросоюза; Суд Европейского союза; Суда Европейского союза; Суду Европейского союза; Судом Европейского союза; Суде Европейского союза
  zh: 欧洲法院; 欧盟法院
  fr: Cour de justice de l'Union européenne; CJUE
  es: Tribunal de Justicia de la Unión Europea; TJUE; Tribunal de Justicia de la UE
Frontex | name="Frontex" parent=EU
  en: Frontex
  ar: فرونتكس
  ru: Фронтекс; Фронтекса; Фронтексу; Фронтексом; Фронтексе; Frontex
  zh: 欧盟边防局; 欧洲边境与海岸警卫局
  fr: Frontex
  es: Frontex
Europol | name="Europol" parent=EU
  en: Europol
  ar: يوروبول; اليوروبول
  ru: Европол; Европола; Европолу; Европолом; Европоле
  zh: 欧洲刑警组织
  fr: Europol
  es: Europol
CoE | name="Council of Europe"
  en: Council of Europe
  ar: مجلس أوروبا; مجلس اوروبا
  ru: Совет Европы; Совета Европы; Совету Европы; Советом Европы; Совете Европы
  zh: 欧洲委员会
  fr: Conseil de l'Europe
  es: Consejo de Europa
PACE | name="Parliamentary Assembly of the Council of Europe" parent=CoE
  en: Parliamentary Assembly of the Council of Europe
  ar: الجمعية البرلمانية لمجلس أوروبا
  ru: ПАСЕ; Парламентская ассамблея Совета Европы; Парламентской ассамблеи Совета Европы; Парламентской ассамблее Совета Европы; Парламентскую ассамблею Совета Европы; Парламентской ассамблеей Совета Европы
  zh: 欧洲委员会议会大会
  fr: Assemblée parlementaire du Conseil de l'Europe; APCE
  es: Asamblea Parlamentaria del Consejo de Europa; APCE
ECHR | name="European Court of Human Rights" parent=CoE
  en: European Court of Human Rights; ECHR
  ar: المحكمة الأوروبية لحقوق الإنسان
  ru: ЕСПЧ; Европейский суд по правам человека; Европейского суда по правам человека; Европейскому суду по правам человека; Европейским судом по правам человека; Европейском суде по правам человека
  zh: 欧洲人权法院
  fr: Cour européenne des droits de l'homme; CEDH
  es: Tribunal Europeo de Derechos Humanos; TEDH; Corte Europea de Derechos Humanos
NATO | name="North Atlantic Treaty Organization"
  en: NATO; Nato; North Atlantic Treaty Organization; North Atlantic Alliance; transatlantic alliance; Atlantic Alliance
  ar: الناتو; ناتو; حلف الناتو; حلف شمال الأطلسي; حلف شمال الأطلسي (الناتو); الحلف الأطلسي; حلف الأطلسي; منظمة حلف شمال الأطلسي / أطلسي@nisba
  ru: НАТО; Североатлантический альянс; Североатлантического альянса; Североатлантическому альянсу; Североатлантическим альянсом; Североатлантическом альянсе; Организация Североатлантического договора; Организации Североатлантического договора; Организацию Североатлантического договора; Организацией Североатлантического договора / натовск@adj
  zh: 北约; 北大西洋公约组织
  fr: Otan; OTAN; Alliance atlantique; Organisation du traité de l'Atlantique nord
  es: OTAN; Alianza Atlántica; Organización del Tratado del Atlántico Norte
OSCE | name="Organization for Security and Co-operation in Europe"
  en: OSCE; Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe
  ar: منظمة الأمن والتعاون في أوروبا; منظمة الأمن والتعاون; منظمة الأمن والتعاون الأوروبية
  ru: ОБСЕ; Организация по безопасности и сотрудничеству в Европе; Организации по безопасности и сотрудничеству в Европе; Организацию по безопасности и сотрудничеству в Европе; Организацией по безопасности и сотрудничеству в Европе
  zh: 欧洲安全与合作组织; 欧安组织
  fr: OSCE; Organisation pour la sécurité et la coopération en Europe
  es: OSCE; Organización para la Seguridad y la Cooperación en Europa
EFTA | name="European Free Trade Association"
  en: EFTA; European Free Trade Association
  ar: الرابطة الأوروبية للتجارة الحرة
  ru: ЕАСТ; Европейская ассоциация свободной торговли; Европейской ассоциации свободной торговли; Европейскую ассоциацию свободной торговли; Европейской ассоциацией свободной торговли
  zh: 欧洲自由贸易联盟
  fr: AELE; Association européenne de libre-échange
  es: AELC; EFTA; Asociación Europea de Libre Comercio
EPC | name="European Political Community"
  en: European Political Community
  ar: المجموعة السياسية الأوروبية; الجماعة السياسية الأوروبية
  ru: Европейское политическое сообщество; Европейского политического сообщества; Европейскому политическому сообществу; Европейским политическим сообществом; Европейском политическом сообществе; ЕПС
  zh: 欧洲政治共同体
  fr: Communauté politique européenne; CPE
  es: Comunidad Política Europea; CPE
V4 | name="Visegrad Group"
  en: Visegrad Group; Visegrad Four; Visegrád Group; V4
  ar: مجموعة فيشغراد; مجموعة فيسغراد
  ru: Вышеградская группа; Вышеградской группы; Вышеградской группе; Вышеградскую группу; Вышеградской группой; Вышеградская четверка; Вышеградской четверки; Вышеградской четверке; Вышеградскую четверку; Вышеградской четверкой
  zh: 维谢格拉德集团; 维谢格拉德四国集团
  fr: groupe de Visegrad; Groupe de Visegrad
  es: Grupo de Visegrado; Grupo Visegrado
BSEC | name="Organization of the Black Sea Economic Cooperation"
  en: BSEC; Black Sea Economic Cooperation
  ar: منظمة التعاون الاقتصادي للبحر الأسود
  ru: ОЧЭС; Организация Черноморского экономического сотрудничества; Организации Черноморского экономического сотрудничества; Организацию Черноморского экономического сотрудничества; Организацией Черноморского экономического сотрудничества
  zh: 黑海经济合作组织
  fr: CEMN; Coopération économique de la mer Noire
  es: CEMN
UfM | name="Union for the Mediterranean"
  en: Union for the Mediterranean; UfM
  ar: الاتحاد من أجل المتوسط; الاتحاد من أجل البحر الأبيض المتوسط
  ru: Союз для Средиземноморья; Союза для Средиземноморья; Союзу для Средиземноморья; Союзом для Средиземноморья; Союзе для Средиземноморья; Средиземноморский союз; Средиземноморского союза; Средиземноморскому союзу; Средиземноморским союзом; Средиземноморском союзе
  zh: 地中海联盟
  fr: Union pour la Méditerranée; UPM
  es: Unión por el Mediterráneo; UpM
Nordic Council | name="Nordic Council"
  en: Nordic Council
  ar: مجلس الشمال; مجلس دول الشمال
  ru: Северный совет; Северного совета; Северному совету; Северным советом; Северном совете
  zh: 北欧理事会
  fr: Conseil nordique
  es: Consejo Nórdico
Arctic Council | name="Arctic Council"
  en: Arctic Council
  ar: مجلس القطب الشمالي; المجلس القطبي الشمالي
  ru: Арктический совет; Арктического совета; Арктическому совету; Арктическим советом; Арктическом совете
  zh: 北极理事会
  fr: Conseil de l'Arctique
  es: Consejo Ártico
OECD | name="Organisation for Economic Co-operation and Development"
  en: OECD; Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development
  ar: منظمة التعاون الاقتصادي والتنمية; منظمة التعاون والتنمية الاقتصادية
  ru: ОЭСР; Организация экономического сотрудничества и развития; Организации экономического сотрудничества и развитии; Организацию экономического сотрудничества и развитию; Организацией экономического сотрудничества и развитией
  zh: 经济合作与发展组织; 经合组织
  fr: OCDE; Organisation de coopération et de développement économiques
  es: OCDE; Organización para la Cooperación y el Desarrollo Económicos
# Eurasia
CIS | name="Commonwealth of Independent States"
  en: Commonwealth of Independent States; CIS
  ar: رابطة الدول المستقلة
  ru: СНГ; Содружество Независимых Государств; Содружества Независимых Государств; Содружеству Независимых Государств; Содружеством Независимых Государств; Содружестве Независимых Государств
  zh: 独联体; 独立国家联合体
  fr: CEI; Communauté des États indépendants; Communauté des Etats indépendants
  es: CEI; Comunidad de Estados Independientes
CSTO | name="Collective Security Treaty Organization"
  en: CSTO; Collective Security Treaty Organization; Collective Security Treaty Organisation
  ar: منظمة معاهدة الأمن الجماعي; معاهدة الأمن الجماعي
  ru: ОДКБ; Организация Договора о коллективной безопасности; Организации Договора о коллективной безопасности; Организацию Договора о коллективной безопасности; Организацией Договора о коллективной безопасности
  zh: 集体安全条约组织; 集安组织
  fr: OTSC; Organisation du traité de sécurité collective
  es: OTSC; Organización del Tratado de Seguridad Colectiva
EAEU | name="Eurasian Economic Union"
  en: Eurasian Economic Union; EAEU; EEU
  ar: الاتحاد الاقتصادي الأوراسي; الاتحاد الأوراسي
  ru: ЕАЭС; Евразийский экономический союз; Евразийского экономического союза; Евразийскому экономическому союзу; Евразийским экономическим союзом; Евразийском экономическом союзе
  zh: 欧亚经济联盟
  fr: Union économique eurasiatique; UEEA; UEE
  es: Unión Económica Euroasiática; UEE; UEEA
EEC | name="Eurasian Economic Commission" parent=EAEU
  en: Eurasian Economic Commission
  ar: اللجنة الاقتصادية الأوراسية; المفوضية الاقتصادية الأوراسية
  ru: ЕЭК; Евразийская экономическая комиссия; Евразийской экономической комиссии; Евразийскую экономическую комиссию; Евразийской экономической комиссией
  zh: 欧亚经济委员会
  fr: Commission économique eurasiatique
  es: Comisión Económica Euroasiática
SCO | name="Shanghai Cooperation Organization"
  en: Shanghai Cooperation Organization; Shanghai Cooperation Organisation; SCO
  ar: منظمة شنغهاي للتعاون; منظمة شانغهاي للتعاون; منظمة شنغهاي
  ru: ШОС; Шанхайская организация сотрудничества; Шанхайской организации сотрудничества; Шанхайскую организацию сотрудничества; Шанхайской организацией сотрудничества
  zh: 上海合作组织; 上合组织秘书处; 上海合作组织秘书处; 上合组织; 上合
  fr: Organisation de coopération de Shanghai; OCS; Organisation de coopération de Shanghaï
  es: Organización de Cooperación de Shanghái; OCS; Organización de Cooperación de Shanghai
BRICS | name="BRICS"
  en: BRICS; Brics; BRICS group
  ar: بريكس; مجموعة بريكس; البريكس; تكتل بريكس
  ru: БРИКС
  zh: 金砖国家; 金砖; 金砖合作机制; 大金砖
  fr: Brics; BRICS
  es: BRICS; Brics
NDB | name="New Development Bank" parent=BRICS
  en: New Development Bank
  ar: بنك التنمية الجديد
  ru: Новый банк развития; Нового банка развития; Новому банку развития; Новым банком развития; Новом банке развития; НБР
  zh: 新开发银行; 金砖国家新开发银行
  fr: Nouvelle Banque de développement
  es: Nuevo Banco de Desarrollo
AIIB | name="Asian Infrastructure Investment Bank"
  en: Asian Infrastructure Investment Bank; AIIB
  ar: البنك الآسيوي للاستثمار في البنية التحتية
  ru: АБИИ; Азиатский банк инфраструктурных инвестиций; Азиатского банка инфраструктурных инвестиций; Азиатскому банку инфраструктурных инвестиций; Азиатским банком инфраструктурных инвестиций; Азиатском банке инфраструктурных инвестиций
  zh: 亚洲基础设施投资银行; 亚投行
  fr: Banque asiatique d'investissement dans les infrastructures; BAII
  es: Banco Asiático de Inversión en Infraestructura; BAII
CICA | name="Conference on Interaction and Confidence-Building Measures in Asia"
  en: CICA; Conference on Interaction and Confidence-Building Measures in Asia; Conference on Interaction and Confidence Building Measures in Asia
  ar: سيكا; مؤتمر التفاعل وإجراءات بناء الثقة في آسيا
  ru: СВМДА; Совещание по взаимодействию и мерам доверия в Азии; Совещания по взаимодействию и мерама доверия в Азии; Совещанию по взаимодействию и мераму доверия в Азии; Совещанием по взаимодействию и мерамом доверия в Азии; Совещании по взаимодействию и мераме доверия в Азии
  zh: 亚信; 亚洲相互协作与信任措施会议
  fr: CICA; Conférence pour l'interaction et les mesures de confiance en Asie
  es: CICA; CICMA
OTS | name="Organization of Turkic States"
  en: Organization of Turkic States; Organisation of Turkic States; Turkic Council
  ar: منظمة الدول التركية; المجلس التركي
  ru: ОТГ; Организация тюркских государств; Организации тюркских государств; Организацию тюркских государств; Организацией тюркских государств; Тюркский совет; Тюркского совета; Тюркскому совету; Тюркским советом; Тюркском совете
  zh: 突厥国家组织
  fr: Organisation des États turciques; Conseil turcique; Organisation des Etats turciques
  es: Organización de Estados Túrquicos; Consejo Túrquico
ECO | name="Economic Cooperation Organization" caps
  en: Economic Cooperation Organization
  ar: منظمة التعاون الاقتصادي; منظمة إيكو
  ru: ОЭС; Организация экономического сотрудничества; Организации экономического сотрудничества; Организацию экономического сотрудничества; Организацией экономического сотрудничества
  zh: 经济合作组织
  fr: Organisation de coopération économique
  es: Organización de Cooperación Económica
GUAM | name="GUAM Organization for Democracy and Economic Development" caps
  en: GUAM
  ar: منظمة غوام
  ru: ГУАМ
  zh: 古阿姆集团
  fr: GUAM
  es: GUAM
Union State | name="Union State of Russia and Belarus"
  en: Union State; Union State of Russia and Belarus
  ar: دولة الاتحاد; الدولة الاتحادية لروسيا وبيلاروس; دولة الاتحاد بين روسيا وبيلاروس
  ru: Союзное государство; Союзного государства; Союзному государству; Союзным государством; Союзном государстве; Союзное государство России и Белоруссии; Союзного государства России и Белоруссии; Союзному государству России и Белоруссии; Союзным государством России и Белоруссии; Союзном государстве России и Белоруссии
  zh: 俄白联盟国家; 俄白联盟
  fr: État de l'Union; Etat de l'Union
  es: Estado de la Unión
# Asia and the Pacific
ASEAN | name="Association of Southeast Asian Nations"
  en: ASEAN; Asean; Association of Southeast Asian Nations; Association of South East Asian Nations
  ar: آسيان; رابطة آسيان; رابطة دول جنوب شرق آسيا; رابطة أمم جنوب شرق آسيا; الآسيان; منظمة آسيان
  ru: АСЕАН; Ассоциация государств Юго-Восточной Азии; Ассоциации государств Юго-Восточной Азии; Ассоциацию государств Юго-Восточной Азии; Ассоциацией государств Юго-Восточной Азии; Ассоциация стран Юго-Восточной Азии; Ассоциации стран Юго-Восточной Азии; Ассоциацию стран Юго-Восточной Азии; Ассоциацией стран Юго-Восточной Азии
  zh: 东盟; 东盟秘书处; 东南亚国家联盟; 东盟方
  fr: Asean; ASEAN; Ase-an; Association des nations de l'Asie du Sud-Est; Anase
  es: ASEAN; Asean; Asociación de Naciones del Sudeste Asiático; Asociación de Naciones del Sureste Asiático
SAARC | name="South Asian Association for Regional Cooperation"
  en: SAARC; South Asian Association for Regional Cooperation
  ar: سارك; رابطة جنوب آسيا للتعاون الإقليمي
  ru: СААРК; Ассоциация регионального сотрудничества Южной Азии; Ассоциации регионального сотрудничества Южной Азии; Ассоциацию регионального сотрудничества Южной Азии; Ассоциацией регионального сотрудничества Южной Азии
  zh: 南亚区域合作联盟; 南盟
  fr: SAARC; Association sud-asiatique de coopération régionale; ASACR
  es: SAARC; Asociación Sudasiática para la Cooperación Regional
BIMSTEC | name="Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation"
  en: BIMSTEC
  ar: بيمستيك
  ru: БИМСТЕК
  zh: 环孟加拉湾多领域经济技术合作倡议; 环孟合作倡议
  fr: BIMSTEC
  es: BIMSTEC
APEC | name="Asia-Pacific Economic Cooperation"
  en: APEC; Asia-Pacific Economic Cooperation; Asia-Pacific Economic Cooperation forum
  ar: أبيك; آبيك; منتدى التعاون الاقتصادي لآسيا والمحيط الهادئ; منتدى التعاون الاقتصادي لدول آسيا والمحيط الهادئ; إيبك; التعاون الاقتصادي لآسيا والمحيط الهادئ
  ru: АТЭС; Азиатско-Тихоокеанское экономическое сотрудничество; Азиатско-Тихоокеанского экономического сотрудничества; Азиатско-Тихоокеанскому экономическому сотрудничеству; Азиатско-Тихоокеанским экономическим сотрудничеством; Азиатско-Тихоокеанском экономическом сотрудничестве
  zh: 亚太经合组织; 亚太经济合作组织
  fr: Apec; APEC; Coopération économique pour l'Asie-Pacifique; Forum de coopération économique Asie-Pacifique
  es: APEC; Foro de Cooperación Económica Asia-Pacífico
ADB | name="Asian Development Bank"
  en: Asian Development Bank; ADB
  ar: بنك التنمية الآسيوي; مصرف التنمية الآسيوي
  ru: АБР; Азиатский банк развития; Азиатского банка развития; Азиатскому банку развития; Азиатским банком развития; Азиатском банке развития
  zh: 亚洲开发银行; 亚开行
  fr: Banque asiatique de développement
  es: Banco Asiático de Desarrollo
PIF | name="Pacific Islands Forum"
  en: Pacific Islands Forum
  ar: منتدى جزر المحيط الهادئ
  ru: Форум тихоокеанских островов; Форума тихоокеанских островов; Форуму тихоокеанских островов; Форумом тихоокеанских островов; Форуме тихоокеанских островов
  zh: 太平洋岛国论坛
  fr: Forum des îles du Pacifique; FIP
  es: Foro de las Islas del Pacífico
Quad | name="Quadrilateral Security Dialogue"
  en: Quad; Quadrilateral Security Dialogue
  ar: الحوار الأمني الرباعي; مجموعة كواد; كواد; تحالف كواد
  ru: Четырехсторонний диалог по безопасности; Четырехстороннего диалога по безопасности; Четырехстороннему диалогу по безопасности; Четырехсторонним диалогом по безопасности; Четырехстороннем диалоге по безопасности; QUAD; Quad
  zh: 四方安全对话; 美日印澳四方机制; 四边机制
  fr: Quad; Dialogue quadrilatéral pour la sécurité
  es: Quad; Diálogo de Seguridad Cuadrilateral
AUKUS | name="AUKUS"
  en: AUKUS; Aukus
  ar: أوكوس; تحالف أوكوس
  ru: АУКУС; AUKUS
  zh: 奥库斯; 美英澳三边安全伙伴关系
  fr: Aukus; AUKUS
  es: Aukus; AUKUS
Five Eyes | name="Five Eyes"
  en: Five Eyes
  ar: العيون الخمس; تحالف العيون الخمس
  ru: Пять глаз; Пяти глаз; Five Eyes
  zh: 五眼联盟
  fr: Five Eyes
  es: Cinco Ojos; Five Eyes
MRC | name="Mekong River Commission"
  en: Mekong River Commission
  ar: لجنة نهر الميكونغ; لجنة نهر ميكونغ
  ru: Комиссия по реке Меконг; Комиссии по реке Меконг; Комиссию по реке Меконг; Комиссией по реке Меконг
  zh: 湄公河委员会
  fr: Commission du Mékong
  es: Comisión del Río Mekong
LMC | name="Lancang-Mekong Cooperation"
  en: Lancang-Mekong Cooperation
  ar: تعاون لانتسانغ-ميكونغ
  ru: Сотрудничество Ланьцанцзян — Меконг; Сотрудничества Ланьцанцзян — Меконг; Сотрудничеству Ланьцанцзян — Меконг; Сотрудничеством Ланьцанцзян — Меконг; Сотрудничестве Ланьцанцзян — Меконг
  zh: 澜沧江－湄公河合作; 澜湄合作; 澜沧江-湄公河合作
  fr: Coopération Lancang-Mékong
  es: Cooperación Lancang-Mekong
IORA | name="Indian Ocean Rim Association"
  en: IORA; Indian Ocean Rim Association
  ar: رابطة الدول المطلة على المحيط الهندي; رابطة حافة المحيط الهندي
  ru: АПИО; Ассоциация стран побережья Индийского океана; Ассоциации стран побережья Индийского океана; Ассоциацию стран побережья Индийского океана; Ассоциацией стран побережья Индийского океана
  zh: 环印度洋联盟
  fr: IORA; Association des États riverains de l'océan Indien; Association des Etats riverains de l'océan Indien
  es: IORA; Asociación de la Cuenca del Océano Índico
IOC-COI | name="Indian Ocean Commission"
  en: Indian Ocean Commission
  ar: لجنة المحيط الهندي
  ru: Комиссия Индийского океана; Комиссии Индийского океана; Комиссию Индийского океана; Комиссией Индийского океана
  zh: 印度洋委员会
  fr: Commission de l'océan Indien
  es: Comisión del Océano Índico
CPTPP | name="Comprehensive and Progressive Agreement for Trans-Pacific Partnership"
  en: CPTPP; Trans-Pacific Partnership
  ar: اتفاقية الشراكة الشاملة والتقدمية عبر المحيط الهادئ
  ru: ВПТТП
  zh: 全面与进步跨太平洋伙伴关系协定
  fr: PTPGP; CPTPP
  es: CPTPP
RCEP | name="Regional Comprehensive Economic Partnership"
  en: RCEP; Regional Comprehensive Economic Partnership
  ar: الشراكة الاقتصادية الإقليمية الشاملة
  ru: ВРЭП
  zh: 区域全面经济伙伴关系协定
  fr: RCEP; Partenariat économique régional global
  es: RCEP; Asociación Económica Integral Regional
# Arab and Islamic world
LAS | name="Arab League"
  en: Arab League; League of Arab States
  ar: جامعة الدول العربية; الجامعة العربية
  ru: ЛАГ; Лига арабских государств; Лиги арабских государств; Лиге арабских государств; Лигу арабских государств; Лигой арабских государств
  zh: 阿拉伯国家联盟; 阿盟秘书处; 阿盟
  fr: Ligue arabe; Ligue des États arabes; Ligue des Etats arabes
  es: Liga Árabe; Liga de los Estados Árabes; Liga de Estados Árabes
GCC | name="Gulf Cooperation Council"
  en: Gulf Cooperation Council; GCC; Cooperation Council for the Arab States of the Gulf
  ar: مجلس التعاون الخليجي; مجلس التعاون لدول الخليج العربية; مجلس التعاون; مجلس التعاون لدول الخليج / خليجي@nisba
  ru: ССАГПЗ; Совет сотрудничества арабских государств Персидского залива; Совета сотрудничества арабских государств Персидского залива; Совету сотрудничества арабских государств Персидского залива; Советом сотрудничества арабских государств Персидского залива; Совете сотрудничества арабских государств Персидского залива; Совет сотрудничества стран Персидского залива; Совета сотрудничества стран Персидского залива; Совету сотрудничества стран Персидского залива; Советом сотрудничества стран Персидского залива; Совете сотрудничества стран Персидского залива
  zh: 海湾阿拉伯国家合作委员会; 海合会; 海湾合作委员会
  fr: Conseil de coopération du Golfe; CCG; Conseil de coopération des États arabes du Golfe; Conseil de coopération des Etats arabes du Golfe
  es: Consejo de Cooperación del Golfo; CCG; Consejo de Cooperación para los Estados Árabes del Golfo
OIC | name="Organisation of Islamic Cooperation"
  en: Organisation of Islamic Cooperation; Organization of Islamic Cooperation; OIC
  ar: منظمة التعاون الإسلامي; التعاون الإسلامي; منظمة التعاون الاسلامي
  ru: ОИС; Организация исламского сотрудничества; Организации исламского сотрудничества; Организацию исламского сотрудничества; Организацией исламского сотрудничества
  zh: 伊斯兰合作组织
  fr: Organisation de la coopération islamique; OCI; Organisation de coopération islamique
  es: Organización para la Cooperación Islámica; OCI; Organización de Cooperación Islámica
AMU | name="Arab Maghreb Union"
  en: Arab Maghreb Union
  ar: اتحاد المغرب العربي; الاتحاد المغاربي
  ru: САМ; Союз арабского Магриба; Союза арабского Магриба; Союзу арабского Магриба; Союзом арабского Магриба; Союзе арабского Магриба
  zh: 阿拉伯马格里布联盟
  fr: Union du Maghreb arabe; UMA
  es: Unión del Magreb Árabe; UMA
OPEC | name="Organization of the Petroleum Exporting Countries"
  en: OPEC; Opec; Organization of the Petroleum Exporting Countries
  ar: أوبك; منظمة أوبك; منظمة الدول المصدرة للنفط; منظمة البلدان المصدرة للبترول
  ru: ОПЕК; Организация стран — экспортеров нефти; Организации стран — экспортеров нефти; Организацию стран — экспортеров нефти; Организацией стран — экспортеров нефти; Организация стран-экспортеров нефти; Организации стран-экспортеров нефти; Организацию стран-экспортеров нефти; Организацией стран-экспортеров нефти
  zh: 欧佩克; 石油输出国组织
  fr: Opep; OPEP; Organisation des pays exportateurs de pétrole
  es: OPEP; Organización de Países Exportadores de Petróleo
OPEC+ | name="OPEC+"
  en: OPEC+; OPEC Plus; Opec+; OPEC-plus
  ar: أوبك+; أوبك بلس; تحالف أوبك+; أوبك +
  ru: ОПЕК+
  zh: 欧佩克+; 欧佩克＋
  fr: Opep+; OPEP+
  es: OPEP+
GECF | name="Gas Exporting Countries Forum"
  en: Gas Exporting Countries Forum; GECF
  ar: منتدى الدول المصدرة للغاز
  ru: ФСЭГ; Форум стран — экспортеров газа; Форума стран — экспортеров газа; Форуму стран — экспортеров газа; Форумом стран — экспортеров газа; Форуме стран — экспортеров газа; Форум стран-экспортеров газа; Форума стран-экспортеров газа; Форуму стран-экспортеров газа; Форумом стран-экспортеров газа; Форуме стран-экспортеров газа
  zh: 天然气出口国论坛
  fr: Forum des pays exportateurs de gaz
  es: Foro de Países Exportadores de Gas
IsDB | name="Islamic Development Bank"
  en: Islamic Development Bank
  ar: البنك الإسلامي للتنمية
  ru: Исламский банк развития; Исламского банка развития; Исламскому банку развития; Исламским банком развития; Исламском банке развития; ИБР
  zh: 伊斯兰开发银行
  fr: Banque islamique de développement
  es: Banco Islámico de Desarrollo
MWL | name="Muslim World League"
  en: Muslim World League
  ar: رابطة العالم الإسلامي
  ru: Всемирная исламская лига; Всемирной исламской лиги; Всемирной исламской лиге; Всемирную исламскую лигу; Всемирной исламской лигой; Лига исламского мира; Лиги исламского мира; Лиге исламского мира; Лигу исламского мира; Лигой исламского мира
  zh: 穆斯林世界联盟; 世界穆斯林联盟
  fr: Ligue islamique mondiale
  es: Liga Mundial Islámica
PA | name="Palestinian Authority" country=PSE caps
  en: Palestinian Authority; Palestinian National Authority
  ar: السلطة الفلسطينية; السلطة الوطنية الفلسطينية
  ru: ПНА; Палестинская национальная администрация; Палестинской национальной администрации; Палестинскую национальную администрацию; Палестинской национальной администрацией; Палестинская администрация; Палестинской администрации; Палестинскую администрацию; Палестинской администрацией; Палестинская автономия; Палестинской автономии; Палестинскую автономию; Палестинской автономией
  zh: 巴勒斯坦民族权力机构; 巴民族权力机构
  fr: Autorité palestinienne
  es: Autoridad Palestina; Autoridad Nacional Palestina; ANP
PLO | name="Palestine Liberation Organization" country=PSE kind=group
  en: Palestine Liberation Organization; Palestine Liberation Organisation; PLO
  ar: منظمة التحرير الفلسطينية; منظمة التحرير
  ru: ООП; Организация освобождения Палестины; Организации освобождения Палестины; Организацию освобождения Палестины; Организацией освобождения Палестины
  zh: 巴勒斯坦解放组织; 巴解组织
  fr: Organisation de libération de la Palestine; OLP
  es: Organización para la Liberación de Palestina; OLP
Fatah | name="Fatah" country=PSE kind=group
  en: Fatah; Fatah movement
  ar: حركة فتح; حركة التحرير الوطني الفلسطيني
  ru: ФАТХ; Фатх
  zh: 法塔赫; 巴勒斯坦民族解放运动
  fr: Fatah
  es: Fatah; Al Fatah
Hamas | name="Hamas" country=PSE kind=group
  en: Hamas; Islamic Resistance Movement
  ar: حماس; حركة حماس; حركة المقاومة الإسلامية; حركة المقاومة الإسلامية (حماس); كتائب القسام; كتائب عز الدين القسام
  ru: ХАМАС; Хамас; Хамаса; Хамасу; Хамасом; Хамасе
  zh: 哈马斯; 巴勒斯坦伊斯兰抵抗运动; 巴勒斯坦伊斯兰抵抗运动（哈马斯）; 卡桑旅
  fr: Hamas; Mouvement de la résistance islamique
  es: Hamás; Hamas; Movimiento de Resistencia Islámica
PIJ | name="Palestinian Islamic Jihad" country=PSE kind=group
  en: Islamic Jihad; Palestinian Islamic Jihad
  ar: الجهاد الإسلامي; حركة الجهاد الإسلامي; سرايا القدس; حركة الجهاد الإسلامي الفلسطيني
  ru: Исламский джихад; Исламского джихада; Исламскому джихаду; Исламским джихадом; Исламском джихаде; Палестинский исламский джихад; Палестинского исламского джихада; Палестинскому исламскому джихаду; Палестинским исламским джихадом; Палестинском исламском джихаде
  zh: 巴勒斯坦伊斯兰圣战组织; 杰哈德; 伊斯兰圣战组织
  fr: Jihad islamique; Djihad islamique; Jihad islamique palestinien
  es: Yihad Islámica; Yihad Islámica Palestina
Hezbollah | name="Hezbollah" country=LBN kind=group
  en: Hezbollah; Hizbullah; Hizbollah; Hezballah
  ar: حزب الله; حزب الله اللبناني
  ru: Хезболла; Хезболлы; Хезболле; Хезболлу; Хезболлой; Хезболлах; Хезболлаха; Хезболлаху; Хезболлахом; Хезболлахе; Хизбалла; Хизбаллы; Хизбалле; Хизбаллу; Хизбаллой
  zh: 真主党; 黎巴嫩真主党
  fr: Hezbollah; Hizbollah
  es: Hezbolá; Hezbollah; Hizbulá; Hizbulah
Houthis | name="Houthi movement" country=YEM kind=group
  en: Houthis; Houthi; Ansar Allah; Ansarullah; Houthi movement; Houthi rebels; Houthi militia; Ansarallah
  ar: الحوثيون; الحوثيين; أنصار الله; جماعة الحوثي; جماعة أنصار الله; ميليشيا الحوثي; مليشيا الحوثي; المليشيات الحوثية; حركة أنصار الله / حوثي@nisba
  ru: хуситы; хуситов; хуситам; хуситами; хуситах; Ансар Алла; движение Ансар Алла; движения Ансар Алла; движению Ансар Алла; движением Ансар Алла; движении Ансар Алла / хуситск@adj
  zh: 胡塞武装; 胡塞; 也门胡塞武装; 安萨尔安拉
  fr: Houthis; Houthi; Houthistes; Ansar Allah
  es: hutíes; hutí; hutis; Ansar Alá; Ansarolá
PKK | name="Kurdistan Workers' Party" country=TUR kind=group
  en: PKK; Kurdistan Workers' Party; Kurdistan Workers Party
  ar: حزب العمال الكردستاني; العمال الكردستاني
  ru: РПК; Рабочая партия Курдистана; Рабочей партии Курдистана; Рабочую партию Курдистана; Рабочей партией Курдистана
  zh: 库尔德工人党
  fr: PKK; Parti des travailleurs du Kurdistan
  es: PKK; Partido de los Trabajadores del Kurdistán; Partido de los Trabajadores de Kurdistán
SDF | name="Syrian Democratic Forces" country=SYR kind=group
  en: Syrian Democratic Forces; SDF
  ar: قوات سوريا الديمقراطية; قوات سورية الديمقراطية
  ru: СДС; Сирийские демократические силы; Сирийских демократических сил; Сирийским демократическим силам; Сирийскими демократическими силами
  zh: 叙利亚民主军
  fr: Forces démocratiques syriennes; FDS
  es: Fuerzas Democráticas Sirias; FDS; FSD
YPG | name="People's Protection Units" country=SYR kind=group
  en: YPG; People's Protection Units
  ar: وحدات حماية الشعب; وحدات حماية الشعب الكردية
  ru: YPG; Отряды народной самообороны; Отрядов народной самообороны
  zh: 人民保护部队
  fr: YPG; Unités de protection du peuple
  es: YPG; Unidades de Protección Popular
HTS | name="Hayat Tahrir al-Sham" country=SYR kind=group
  en: Hayat Tahrir al-Sham; HTS; Hayat Tahrir al Sham; Hay'at Tahrir al-Sham; Nusra Front; al-Nusra Front
  ar: هيئة تحرير الشام; جبهة النصرة
  ru: Хайят Тахрир аш-Шам; Хейат Тахрир аш-Шам; Джебхат ан-Нусра; Джебхата ан-Нусра; Джебхату ан-Нусра; Джебхатом ан-Нусра; Джебхате ан-Нусра; ХТШ
  zh: 沙姆解放组织; 征服阵线; 支持阵线
  fr: Hayat Tahrir al-Cham; HTS; HTC; Hayat Tahrir al-Sham; Front al-Nosra
  es: Hayat Tahrir al Sham; HTS; Organismo de Liberación del Levante; Frente al Nusra
ISIS | name="Islamic State" kind=group
  en: Islamic State; ISIS; ISIL; Daesh; Islamic State group; Islamic State of Iraq and Syria
  ar: داعش; تنظيم داعش; تنظيم الدولة الإسلامية; تنظيم الدولة; الدولة الإسلامية
  ru: Исламское государство; Исламского государства; Исламскому государству; Исламским государством; Исламском государстве; ИГИЛ; ДАИШ
  zh: 伊斯兰国; 极端组织“伊斯兰国”
  fr: État islamique; groupe État islamique; Daech; Daesh; groupe EI; Etat islamique; groupe Etat islamique
  es: Estado Islámico; Dáesh; Daesh; ISIS; grupo Estado Islámico
Al-Qaeda | name="Al-Qaeda" kind=group
  en: Al-Qaeda; al-Qaeda; Al Qaeda; al-Qaida; al Qaeda
  ar: تنظيم القاعدة
  ru: Аль-Каида; Аль-Каиды; Аль-Каиде; Аль-Каиду; Аль-Каидой; аль-Каида; аль-Каиды; аль-Каиде; аль-Каиду; аль-Каидой
  zh: 基地组织; “基地”组织
  fr: Al-Qaïda; Al-Qaida
  es: Al Qaeda; Al Qaida; Al-Qaeda
Taliban | name="Taliban" country=AFG kind=group
  en: Taliban; Taleban; Islamic Emirate of Afghanistan; Islamic Emirate
  ar: طالبان; حركة طالبان; الإمارة الإسلامية; إمارة أفغانستان الإسلامية
  ru: талибы; талибов; талибам; талибами; талибах
  ru: Талибан; Талибана; Талибану; Талибаном; Талибане; Исламский Эмират Афганистан; Исламского Эмирата Афганистан; Исламскому Эмирату Афганистан; Исламским Эмиратом Афганистан; Исламском Эмирате Афганистан
  zh: 塔利班; 阿富汗塔利班
  fr: talibans; Taliban; Talibans; taliban; Émirat islamique; Emirat islamique
  es: talibanes; Talibán; talibán; Emirato Islámico
TTP | name="Tehrik-e-Taliban Pakistan" country=PAK kind=group
  en: TTP; Tehrik-e-Taliban Pakistan; Tehreek-e-Taliban Pakistan; Pakistani Taliban
  ar: طالبان باكستان; حركة طالبان باكستان; طالبان الباكستانية
  ru: Техрик-е-Талибан Пакистан; Пакистанский Талибан; Пакистанского Талибана; Пакистанскому Талибану; Пакистанским Талибаном; Пакистанском Талибане
  zh: 巴基斯坦塔利班; 巴塔
  fr: TTP; talibans pakistanais
  es: TTP; Tehrik e Taliban Pakistan; talibanes paquistaníes
Boko Haram | name="Boko Haram" country=NGA kind=group
  en: Boko Haram
  ar: بوكو حرام; جماعة بوكو حرام
  ru: Боко Харам; Боко харам
  zh: 博科圣地
  fr: Boko Haram
  es: Boko Haram
Al-Shabaab | name="Al-Shabaab" country=SOM kind=group
  en: al-Shabaab; Al-Shabaab; al-Shabab; Al Shabaab
  ar: حركة الشباب; حركة الشباب المجاهدين; حركة الشباب الصومالية
  ru: Аш-Шабаб; аш-Шабаб
  zh: 青年党; 索马里青年党; 沙巴布
  fr: shebab; shebabs; al-Shabaab; Chabab
  es: Al Shabab; Al Shabaab
M23 | name="March 23 Movement" country=COD kind=group
  en: M23; March 23 Movement
  ar: حركة 23 مارس; حركة إم 23; إم 23; إم23
  ru: М23; Движение 23 марта; Движения 23 марта; Движению 23 марта; Движением 23 марта; Движении 23 марта
  zh: “3·23运动”; M23运动; 三月二十三日运动
  fr: M23; Mouvement du 23 mars
  es: M23; Movimiento 23 de Marzo
RSF | name="Rapid Support Forces" country=SDN kind=group
  en: Rapid Support Forces; RSF
  ar: قوات الدعم السريع; الدعم السريع
  ru: Силы быстрой поддержки; Сил быстрой поддержки; Силам быстрой поддержки; Силами быстрой поддержки; СБП; СБР
  zh: 快速支援部队; 苏丹快速支援部队
  fr: Forces de soutien rapide; FSR
  es: Fuerzas de Apoyo Rápido
TPLF | name="Tigray People's Liberation Front" country=ETH kind=group
  en: TPLF; Tigray People's Liberation Front
  ar: جبهة تحرير شعب تيغراي; الجبهة الشعبية لتحرير تيغراي; جبهة تحرير تيغراي
  ru: НФОТ; Народный фронт освобождения Тыграя; Народного фронта освобождения Тыграя; Народному фронту освобождения Тыграя; Народным фронтом освобождения Тыграя; Народном фронте освобождения Тыграя
  zh: 提格雷人民解放阵线; 提人阵
  fr: TPLF; FLPT; Front de libération du peuple du Tigré
  es: TPLF; FPLT; Frente de Liberación del Pueblo de Tigray; Frente Popular de Liberación de Tigray
Polisario | name="Polisario Front" country=ESH kind=group
  en: Polisario Front; Polisario
  ar: جبهة البوليساريو; البوليساريو; البوليزاريو
  ru: Фронт ПОЛИСАРИО; Фронта ПОЛИСАРИО; Фронту ПОЛИСАРИО; Фронтом ПОЛИСАРИО; Фронте ПОЛИСАРИО; ПОЛИСАРИО
  zh: 波利萨里奥阵线; 西撒人阵
  fr: Front Polisario; Polisario
  es: Frente Polisario; Polisario
RSADR | name="Sahrawi Arab Democratic Republic" country=ESH
  en: Sahrawi Arab Democratic Republic; SADR
  ar: الجمهورية العربية الصحراوية الديمقراطية; الجمهورية الصحراوية
  ru: САДР; Сахарская Арабская Демократическая Республика; Сахарской Арабской Демократической Республики; Сахарской Арабской Демократической Республике; Сахарскую Арабскую Демократическую Республику; Сахарской Арабской Демократической Республикой
  zh: 阿拉伯撒哈拉民主共和国
  fr: République arabe sahraouie démocratique; RASD
  es: República Árabe Saharaui Democrática; RASD
STC | name="Southern Transitional Council" country=YEM kind=group
  en: Southern Transitional Council; STC
  ar: المجلس الانتقالي الجنوبي; الانتقالي الجنوبي
  ru: Южный переходный совет; Южного переходного совета; Южному переходному совету; Южным переходным советом; Южном переходном совете; ЮПС
  zh: 南方过渡委员会
  fr: Conseil de transition du Sud; Conseil de transition du sud
  es: Consejo de Transición del Sur; CTS
PLC | name="Presidential Leadership Council" country=YEM
  en: Presidential Leadership Council
  ar: مجلس القيادة الرئاسي
  ru: Президентский руководящий совет; Президентского руководящего совета; Президентскому руководящему совету; Президентским руководящим советом; Президентском руководящем совете; Совет президентского руководства; Совета президентского руководства; Совету президентского руководства; Советом президентского руководства; Совете президентского руководства
  zh: 总统领导委员会
  fr: Conseil présidentiel de direction
  es: Consejo de Liderazgo Presidencial
TSC | name="Transitional Sovereignty Council" country=SDN
  en: Transitional Sovereignty Council; Sovereignty Council
  ar: مجلس السيادة; مجلس السيادة الانتقالي; مجلس السيادة السوداني
  ru: Суверенный совет; Суверенного совета; Суверенному совету; Суверенным советом; Суверенном совете; Переходный суверенный совет; Переходного суверенного совета; Переходному суверенному совету; Переходным суверенным советом; Переходном суверенном совете
  zh: 苏丹主权委员会; 主权委员会
  fr: Conseil de souveraineté
  es: Consejo Soberano; Consejo de Soberanía
GNU | name="Government of National Unity" country=LBY
  en: Government of National Unity; GNU
  ar: حكومة الوحدة الوطنية; حكومة الوحدة الوطنية الليبية
  ru: Правительство национального единства; Правительства национального единства; Правительству национального единства; Правительством национального единства; Правительстве национального единства; ПНЕ
  zh: 民族团结政府
  fr: Gouvernement d'union nationale; GUN
  es: Gobierno de Unidad Nacional; GUN
LNA | name="Libyan National Army" country=LBY kind=group
  en: Libyan National Army; LNA
  ar: الجيش الوطني الليبي; القيادة العامة للقوات المسلحة الليبية
  ru: Ливийская национальная армия; Ливийской национальной армии; Ливийскую национальную армию; Ливийской национальной армией; ЛНА
  zh: 利比亚国民军; 国民军
  fr: Armée nationale libyenne; ANL
  es: Ejército Nacional Libio; LNA
IRGC | name="Islamic Revolutionary Guard Corps" country=IRN
  en: Islamic Revolutionary Guard Corps; IRGC; Revolutionary Guards; Revolutionary Guard; Iranian Revolutionary Guards
  ar: الحرس الثوري; الحرس الثوري الإيراني; حرس الثورة الإسلامية; حرس الثورة
  ru: КСИР; Корпус стражей исламской революции; Корпуса стражей исламской революции; Корпусу стражей исламской революции; Корпусом стражей исламской революции; Корпусе стражей исламской революции; Корпус стражей Исламской революции; Корпуса стражей Исламской революции; Корпусу стражей Исламской революции; Корпусом стражей Исламской революции; Корпусе стражей Исламской революции
  zh: 伊斯兰革命卫队; 伊朗革命卫队; 革命卫队
  fr: Gardiens de la Révolution; Gardiens de la révolution; corps des Gardiens de la révolution islamique
  es: Guardia Revolucionaria; Guardianes de la Revolución; Cuerpo de la Guardia Revolucionaria Islámica; Guardia Revolucionaria iraní
PMF | name="Popular Mobilization Forces" country=IRQ kind=group
  en: Popular Mobilization Forces; Popular Mobilisation Forces; Hashd al-Shaabi
  ar: الحشد الشعبي; قوات الحشد الشعبي; هيئة الحشد الشعبي
  ru: Хашд аш-Шааби; Силы народной мобилизации; Сил народной мобилизации
  zh: 人民动员组织; 人民动员力量
  fr: Hachd al-Chaabi; Forces de mobilisation populaire
  es: Fuerzas de Movilización Popular; Multitud Popular
KRG | name="Kurdistan Regional Government" country=IRQ
  en: Kurdistan Regional Government; KRG
  ar: حكومة إقليم كردستان; حكومة إقليم كوردستان
  ru: Правительство Иракского Курдистана; Правительства Иракского Курдистана; Правительству Иракского Курдистана; Правительством Иракского Курдистана; Правительстве Иракского Курдистана
  zh: 库尔德自治区政府; 库尔德地区政府
  fr: Gouvernement régional du Kurdistan; GRK
  es: Gobierno Regional de Kurdistán; Gobierno Regional del Kurdistán
Muslim Brotherhood | name="Muslim Brotherhood" kind=group
  en: Muslim Brotherhood
  ar: الإخوان المسلمين; الإخوان المسلمون; جماعة الإخوان; جماعة الإخوان المسلمين
  ru: Братья-мусульмане; Братьев-мусульман; Братьям-мусульманам; Братьями-мусульманами
  zh: 穆斯林兄弟会; 穆兄会
  fr: Frères musulmans
  es: Hermanos Musulmanes
# Africa
AU | name="African Union" caps
  en: African Union; AU
  ar: الاتحاد الأفريقي; الاتحاد الإفريقي; الاتحاد الافريقي
  ru: АС; Африканский союз; Африканского союза; Африканскому союзу; Африканским союзом; Африканском союзе; Афросоюз; Афросоюза; Афросоюзу; Афросоюзом; Афросоюзе
  zh: 非洲联盟; 非盟秘书处; 非盟
  fr: Union africaine; UA
  es: Unión Africana; UA
AUC | name="African Union Commission" parent=AU
  en: African Union Commission; AU Commission
  ar: مفوضية الاتحاد الأفريقي; مفوضية الاتحاد الإفريقي
  ru: Комиссия Африканского союза; Комиссии Африканского союза; Комиссию Африканского союза; Комиссией Африканского союза
  zh: 非盟委员会; 非洲联盟委员会
  fr: Commission de l'Union africaine
  es: Comisión de la Unión Africana
AUPSC | name="African Union Peace and Security Council" parent=AU
  en: AU Peace and Security Council; African Union Peace and Security Council
  ar: مجلس السلم والأمن الأفريقي; مجلس السلم والأمن التابع للاتحاد الأفريقي; مجلس السلم والأمن الإفريقي
  ru: Совет мира и безопасности Африканского союза; Совета мира и безопасности Африканского союза; Совету мира и безопасности Африканского союза; Советом мира и безопасности Африканского союза; Совете мира и безопасности Африканского союза
  zh: 非盟和平与安全理事会
  fr: Conseil de paix et de sécurité de l'Union africaine; Conseil de paix et de sécurité de l'UA
  es: Consejo de Paz y Seguridad de la Unión Africana
ECOWAS | name="Economic Community of West African States"
  en: ECOWAS; Ecowas; Economic Community of West African States
  ar: إيكواس; الإيكواس; المجموعة الاقتصادية لدول غرب أفريقيا; المجموعة الاقتصادية لدول غرب إفريقيا; مجموعة إيكواس; سيدياو
  ru: ЭКОВАС; Экономическое сообщество стран Западной Африки; Экономического сообщества стран Западной Африки; Экономическому сообществу стран Западной Африки; Экономическим сообществом стран Западной Африки; Экономическом сообществе стран Западной Африки; Экономическое сообщество западноафриканских государств; Экономического сообщества западноафриканских государств; Экономическому сообществу западноафриканских государств; Экономическим сообществом западноафриканских государств; Экономическом сообществе западноафриканских государств
  zh: 西非国家经济共同体; 西共体
  fr: Cédéao; CEDEAO; Cedeao; Communauté économique des États de l'Afrique de l'Ouest; Communauté économique des Etats de l'Afrique de l'Ouest
  es: CEDEAO; Cedeao; Comunidad Económica de Estados de África Occidental; ECOWAS
SADC | name="Southern African Development Community"
  en: SADC; Southern African Development Community
  ar: سادك; مجموعة تنمية الجنوب الأفريقي; الجماعة الإنمائية للجنوب الأفريقي; مجموعة التنمية لأفريقيا الجنوبية
  ru: САДК; Сообщество развития Юга Африки; Сообщества развития Юга Африки; Сообществу развития Юга Африки; Сообществом развития Юга Африки; Сообществе развития Юга Африки
  zh: 南部非洲发展共同体; 南共体
  fr: SADC; Communauté de développement de l'Afrique australe; CDAA
  es: SADC; Comunidad de Desarrollo de África Austral; Comunidad para el Desarrollo del África Austral
EAC | name="East African Community"
  en: East African Community; EAC
  ar: مجموعة شرق أفريقيا; جماعة شرق أفريقيا; مجموعة شرق إفريقيا
  ru: ВАС; Восточноафриканское сообщество; Восточноафриканского сообщества; Восточноафриканскому сообществу; Восточноафриканским сообществом; Восточноафриканском сообществе
  zh: 东非共同体
  fr: Communauté d'Afrique de l'Est; EAC; Communauté de l'Afrique de l'Est
  es: Comunidad de África Oriental; Comunidad Africana Oriental; EAC
IGAD | name="Intergovernmental Authority on Development"
  en: IGAD; Igad; Intergovernmental Authority on Development
  ar: إيغاد; الإيغاد; إيقاد; الهيئة الحكومية الدولية المعنية بالتنمية; منظمة إيغاد; الهيئة الحكومية للتنمية
  ru: ИГАД; Межправительственная организация по развитию; Межправительственной организации по развитию; Межправительственную организацию по развитию; Межправительственной организацией по развитию
  zh: 伊加特; 东非政府间发展组织; 政府间发展组织
  fr: Igad; IGAD; Autorité intergouvernementale pour le développement
  es: IGAD; Autoridad Intergubernamental para el Desarrollo
ECCAS | name="Economic Community of Central African States"
  en: ECCAS; Economic Community of Central African States
  ar: إيكاس; المجموعة الاقتصادية لدول وسط أفريقيا; المجموعة الاقتصادية لدول وسط إفريقيا
  ru: ЭСЦАГ; Экономическое сообщество стран Центральной Африки; Экономического сообщества стран Центральной Африки; Экономическому сообществу стран Центральной Африки; Экономическим сообществом стран Центральной Африки; Экономическом сообществе стран Центральной Африки
  zh: 中部非洲国家经济共同体; 中共体
  fr: CEEAC; Ceeac; Communauté économique des États de l'Afrique centrale; Communauté économique des Etats de l'Afrique centrale
  es: CEEAC; Comunidad Económica de los Estados de África Central
CEMAC | name="Economic and Monetary Community of Central Africa"
  en: CEMAC
  ar: سيماك
  ru: ЦЕМАК
  zh: 中部非洲经济与货币共同体
  fr: Cemac; CEMAC
  es: CEMAC
UEMOA | name="West African Economic and Monetary Union"
  en: WAEMU; UEMOA
  ar: الاتحاد الاقتصادي والنقدي لغرب أفريقيا
  ru: ЮЭМОА; ЗАЭВС
  zh: 西非经济货币联盟
  fr: Uemoa; UEMOA
  es: UEMOA
COMESA | name="Common Market for Eastern and Southern Africa"
  en: COMESA; Common Market for Eastern and Southern Africa
  ar: كوميسا; الكوميسا; السوق المشتركة لشرق وجنوب أفريقيا
  ru: КОМЕСА
  zh: 东部和南部非洲共同市场; 东南非共同市场
  fr: Comesa; COMESA
  es: COMESA
AES | name="Alliance of Sahel States"
  en: Alliance of Sahel States; Confederation of Sahel States; Sahel Alliance; AES
  ar: تحالف دول الساحل; كونفدرالية دول الساحل
  ru: АГС; Альянс государств Сахеля; Альянса государств Сахеля; Альянсу государств Сахеля; Альянсом государств Сахеля; Альянсе государств Сахеля; Конфедерация государств Сахеля; Конфедерации государств Сахеля; Конфедерацию государств Сахеля; Конфедерацией государств Сахеля
  zh: 萨赫勒国家联盟
  fr: Alliance des États du Sahel; AES; Confédération des États du Sahel; Alliance des Etats du Sahel; Confédération des Etats du Sahel
  es: Alianza de Estados del Sahel; AES; Confederación de Estados del Sahel; Alianza de los Estados del Sahel
G5 Sahel | name="G5 Sahel"
  en: G5 Sahel
  ar: مجموعة دول الساحل الخمس; مجموعة الساحل الخمس; مجموعة الخمس في الساحل
  ru: G5 Сахель; Сахельская пятерка; Группа пяти Сахеля; Группы пяти Сахеля; Группе пяти Сахеля; Группу пяти Сахеля; Группой пяти Сахеля
  zh: 萨赫勒五国集团
  fr: G5 Sahel
  es: G5 Sahel; G5 del Sahel
AfDB | name="African Development Bank"
  en: African Development Bank; AfDB
  ar: البنك الأفريقي للتنمية; بنك التنمية الأفريقي; البنك الإفريقي للتنمية
  ru: АфБР; АфБРа; АфБРу; АфБРом; АфБРе; Африканский банк развития; Африканского банка развития; Африканскому банку развития; Африканским банком развития; Африканском банке развития
  zh: 非洲开发银行; 非开行
  fr: Banque africaine de développement; BAD
  es: Banco Africano de Desarrollo; BAfD
AfCFTA | name="African Continental Free Trade Area"
  en: AfCFTA; African Continental Free Trade Area
  ar: منطقة التجارة الحرة القارية الأفريقية
  ru: АКЗСТ; Африканская континентальная зона свободной торговли; Африканской континентальной зоны свободной торговли; Африканской континентальной зоне свободной торговли; Африканскую континентальную зону свободной торговли; Африканской континентальной зоной свободной торговли
  zh: 非洲大陆自由贸易区; 非洲大陆自贸区
  fr: Zlecaf; ZLECAf; ZLECAF
  es: AfCFTA; ZLECAF
CEN-SAD | name="Community of Sahel-Saharan States"
  en: CEN-SAD; Community of Sahel-Saharan States
  ar: تجمع دول الساحل والصحراء
  ru: СЕН-САД
  zh: 萨赫勒-撒哈拉国家共同体
  fr: Cen-Sad; CEN-SAD
  es: CEN-SAD
ATMIS | name="African Union Transition Mission in Somalia" parent=AU
  en: ATMIS; AMISOM; AUSSOM
  ar: أتميص; أميصوم
  ru: АТМИС; АМИСОМ
  zh: 非盟驻索马里过渡特派团; 非索特派团
  fr: Atmis; Amisom; ATMIS; AMISOM
  es: ATMIS; AMISOM
OIF | name="International Organisation of La Francophonie"
  en: Organisation internationale de la Francophonie; International Organisation of La Francophonie; La Francophonie; OIF
  ar: المنظمة الدولية للفرانكفونية; المنظمة الدولية للفرنكوفونية; منظمة الفرانكوفونية
  ru: МОФ; Международная организация франкофонии; Международной организации франкофонии; Международную организацию франкофонии; Международной организацией франкофонии; Франкофония; Франкофонии; Франкофонию; Франкофонией
  zh: 法语国家组织; 法语国家国际组织
  fr: Organisation internationale de la Francophonie; OIF; Francophonie
  es: Organización Internacional de la Francofonía; OIF; Francofonía
# Americas
OAS | name="Organization of American States"
  en: Organization of American States; OAS; Organisation of American States
  ar: منظمة الدول الأمريكية; منظمة الدول الأميركية
  ru: ОАГ; Организация американских государств; Организации американских государств; Организацию американских государств; Организацией американских государств
  zh: 美洲国家组织
  fr: Organisation des États américains; OEA; Organisation des Etats américains
  es: Organización de los Estados Americanos; OEA; Organización de Estados Americanos
CELAC | name="Community of Latin American and Caribbean States"
  en: CELAC; Celac; Community of Latin American and Caribbean States
  ar: سيلاك; مجموعة دول أمريكا اللاتينية والكاريبي; جماعة دول أمريكا اللاتينية والبحر الكاريبي; مجموعة دول أميركا اللاتينية والكاريبي
  ru: СЕЛАК; Сообщество стран Латинской Америки и Карибского бассейна; Сообщества стран Латинской Америки и Карибского бассейна; Сообществу стран Латинской Америки и Карибского бассейна; Сообществом стран Латинской Америки и Карибского бассейна; Сообществе стран Латинской Америки и Карибского бассейна; Сообщество государств Латинской Америки и Карибского бассейна; Сообщества государств Латинской Америки и Карибского бассейна; Сообществу государств Латинской Америки и Карибского бассейна; Сообществом государств Латинской Америки и Карибского бассейна; Сообществе государств Латинской Америки и Карибского бассейна
  zh: 拉美和加勒比国家共同体; 拉共体
  fr: Celac; CELAC; Communauté d'États latino-américains et caraïbes; Communauté des États latino-américains et caribéens; Communauté d'Etats latino-américains et caraïbes; Communauté des Etats latino-américains et caribéens
  es: CELAC; Celac; Comunidad de Estados Latinoamericanos y Caribeños
Mercosur | name="Southern Common Market"
  en: Mercosur; MERCOSUR; Southern Common Market
  ar: ميركوسور; السوق المشتركة الجنوبية; تكتل ميركوسور; السوق المشتركة لأمريكا الجنوبية
  ru: МЕРКОСУР; Меркосур
  zh: 南方共同市场; 南共市
  fr: Mercosur; MERCOSUR
  es: Mercosur; MERCOSUR; Mercado Común del Sur
UNASUR | name="Union of South American Nations"
  en: UNASUR; Unasur; Union of South American Nations
  ar: أوناسور; اتحاد دول أمريكا الجنوبية
  ru: УНАСУР; Союз южноамериканских наций; Союза южноамериканских наций; Союзу южноамериканских наций; Союзом южноамериканских наций; Союзе южноамериканских наций
  zh: 南美洲国家联盟; 南美国家联盟
  fr: Unasur; UNASUR; Union des nations sud-américaines
  es: Unasur; UNASUR; Unión de Naciones Suramericanas
CARICOM | name="Caribbean Community"
  en: CARICOM; Caricom; Caribbean Community
  ar: كاريكوم; المجموعة الكاريبية; الجماعة الكاريبية
  ru: КАРИКОМ; Карибское сообщество; Карибского сообщества; Карибскому сообществу; Карибским сообществом; Карибском сообществе
  zh: 加勒比共同体; 加共体
  fr: Caricom; CARICOM; Communauté des Caraïbes; Communauté caribéenne
  es: Caricom; CARICOM; Comunidad del Caribe
ALBA | name="Bolivarian Alliance for the Peoples of Our America" caps
  en: ALBA; ALBA-TCP; Bolivarian Alliance for the Peoples of Our America
  ar: ألبا; التحالف البوليفاري لشعوب أمريكا; التحالف البوليفاري
  ru: АЛБА; АЛБА-ТСР; Боливарианский альянс для народов нашей Америки; Боливарианского альянса для народов нашей Америки; Боливарианскому альянсу для народов нашей Америки; Боливарианским альянсом для народов нашей Америки; Боливарианском альянсе для народов нашей Америки
  zh: 美洲玻利瓦尔联盟
  fr: ALBA; Alliance bolivarienne pour les peuples de notre Amérique
  es: ALBA-TCP; ALBA; Alianza Bolivariana para los Pueblos de Nuestra América
SICA | name="Central American Integration System" caps
  en: SICA; Central American Integration System
  ar: منظومة التكامل لأمريكا الوسطى
  ru: СИКА; Система центральноамериканской интеграции; Системы центральноамериканской интеграции; Системе центральноамериканской интеграции; Систему центральноамериканской интеграции; Системой центральноамериканской интеграции
  zh: 中美洲一体化体系
  fr: SICA; Système d'intégration centraméricain
  es: SICA; Sistema de la Integración Centroamericana
CAN | name="Andean Community" caps
  en: Andean Community; Andean Community of Nations
  ar: مجموعة دول الأنديز; جماعة دول الأنديز
  ru: Андское сообщество; Андского сообщества; Андскому сообществу; Андским сообществом; Андском сообществе
  zh: 安第斯共同体
  fr: Communauté andine
  es: Comunidad Andina; Comunidad Andina de Naciones
Pacific Alliance | name="Pacific Alliance"
  en: Pacific Alliance
  ar: تحالف المحيط الهادئ; تحالف الباسيفيك
  ru: Тихоокеанский альянс; Тихоокеанского альянса; Тихоокеанскому альянсу; Тихоокеанским альянсом; Тихоокеанском альянсе
  zh: 太平洋联盟
  fr: Alliance du Pacifique
  es: Alianza del Pacífico
Lima Group | name="Lima Group"
  en: Lima Group
  ar: مجموعة ليما
  ru: Группа Лимы; Группы Лимы; Группе Лимы; Группу Лимы; Группой Лимы; Лимская группа; Лимской группы; Лимской группе; Лимскую группу; Лимской группой
  zh: 利马集团
  fr: Groupe de Lima; groupe de Lima
  es: Grupo de Lima
ACS | name="Association of Caribbean States"
  en: Association of Caribbean States
  ar: رابطة دول الكاريبي; رابطة الدول الكاريبية
  ru: АКГ; Ассоциация карибских государств; Ассоциации карибских государств; Ассоциацию карибских государств; Ассоциацией карибских государств
  zh: 加勒比国家联盟
  fr: Association des États de la Caraïbe; AEC; Association des Etats de la Caraïbe
  es: Asociación de Estados del Caribe; AEC
OECS | name="Organisation of Eastern Caribbean States"
  en: OECS; Organisation of Eastern Caribbean States
  ar: منظمة دول شرق الكاريبي
  ru: ОВКГ; Организация восточнокарибских государств; Организации восточнокарибских государств; Организацию восточнокарибских государств; Организацией восточнокарибских государств
  zh: 东加勒比国家组织
  fr: OECO; Organisation des États de la Caraïbe orientale; Organisation des Etats de la Caraïbe orientale
  es: OECO; Organización de Estados del Caribe Oriental
IDB | name="Inter-American Development Bank"
  en: Inter-American Development Bank; IADB
  ar: بنك التنمية للبلدان الأمريكية; بنك التنمية للدول الأمريكية
  ru: МАБР; Межамериканский банк развития; Межамериканского банка развития; Межамериканскому банку развития; Межамериканским банком развития; Межамериканском банке развития
  zh: 美洲开发银行; 泛美开发银行
  fr: Banque interaméricaine de développement
  es: Banco Interamericano de Desarrollo; BID
CAF | name="Development Bank of Latin America" caps
  en: Development Bank of Latin America
  ar: بنك التنمية لأمريكا اللاتينية
  ru: Банк развития Латинской Америки; Банка развития Латинской Америки; Банку развития Латинской Америки; Банком развития Латинской Америки; Банке развития Латинской Америки
  zh: 拉丁美洲开发银行
  fr: Banque de développement d'Amérique latine
  es: Banco de Desarrollo de América Latina
IACHR | name="Inter-American Commission on Human Rights" parent=OAS
  en: Inter-American Commission on Human Rights; IACHR
  ar: لجنة البلدان الأمريكية لحقوق الإنسان
  ru: МАКПЧ; Межамериканская комиссия по правам человека; Межамериканской комиссии по правам человека; Межамериканскую комиссию по правам человека; Межамериканской комиссией по правам человека
  zh: 美洲人权委员会
  fr: Commission interaméricaine des droits de l'homme; CIDH
  es: Comisión Interamericana de Derechos Humanos; CIDH
IACtHR | name="Inter-American Court of Human Rights" parent=OAS
  en: Inter-American Court of Human Rights
  ar: محكمة البلدان الأمريكية لحقوق الإنسان
  ru: Межамериканский суд по правам человека; Межамериканского суда по правам человека; Межамериканскому суду по правам человека; Межамериканским судом по правам человека; Межамериканском суде по правам человека
  zh: 美洲人权法院
  fr: Cour interaméricaine des droits de l'homme
  es: Corte Interamericana de Derechos Humanos; Corte IDH
SEGIB | name="Ibero-American General Secretariat"
  en: SEGIB; Ibero-American General Secretariat
  ar: الأمانة العامة الإيبيرية الأمريكية
  ru: СЕГИБ; Иберо-американский генеральный секретариат; Иберо-американского генерального секретариата; Иберо-американскому генеральному секретариату; Иберо-американским генеральным секретариатом; Иберо-американском генеральном секретариате
  zh: 伊比利亚美洲秘书处
  fr: Segib; SEGIB
  es: Segib; SEGIB; Secretaría General Iberoamericana
FARC | name="Revolutionary Armed Forces of Colombia" country=COL kind=group
  en: FARC; Revolutionary Armed Forces of Colombia
  ar: فارك; القوات المسلحة الثورية الكولومبية
  ru: ФАРК; Революционные вооруженные силы Колумбии
  zh: 哥伦比亚革命武装力量; 哥革武
  fr: Farc; FARC; Forces armées révolutionnaires de Colombie
  es: FARC; Fuerzas Armadas Revolucionarias de Colombia
ELN | name="National Liberation Army" country=COL kind=group
  en: ELN; National Liberation Army
  ar: جيش التحرير الوطني الكولومبي; جيش التحرير الوطني
  ru: АНО; Армия национального освобождения; Армии национального освобождения; Армию национального освобождения; Армией национального освобождения
  zh: 哥伦比亚民族解放军
  fr: ELN; Armée de libération nationale
  es: ELN; Ejército de Liberación Nacional
# World groups
G7 | name="Group of Seven"
  en: G7; G-7; Group of Seven
  ar: مجموعة السبع; مجموعة الدول السبع; مجموعة السبع الكبار; مجموعة الدول الصناعية السبع
  ru: G7; Большая семерка; Большей семерки; Большей семерке; Большую семерку; Большей семеркой; Группа семи; Группы семи; Группе семи; Группу семи; Группой семи
  zh: 七国集团
  fr: G7; Groupe des Sept; Groupe des sept
  es: G7; G-7; Grupo de los Siete; Grupo de Siete
G8 | name="Group of Eight"
  en: G8; G-8; Group of Eight
  ar: مجموعة الثماني; مجموعة الدول الثماني
  ru: G8; Большая восьмерка; Большей восьмерки; Большей восьмерке; Большую восьмерку; Большей восьмеркой
  zh: 八国集团
  fr: G8; Groupe des Huit
  es: G8; G-8; Grupo de los Ocho
G20 | name="Group of Twenty"
  en: G20; G-20; Group of 20; Group of Twenty
  ar: مجموعة العشرين; مجموعة الدول العشرين
  ru: G20; Большая двадцатка; Большей двадцатки; Большей двадцатке; Большую двадцатку; Большей двадцаткой; Группа двадцати; Группы двадцати; Группе двадцати; Группу двадцати; Группой двадцати
  zh: 二十国集团
  fr: G20; Groupe des Vingt
  es: G20; G-20; Grupo de los Veinte; Grupo de los 20
G77 | name="Group of 77"
  en: G77; G-77; Group of 77; Group of 77 and China; G77 and China
  ar: مجموعة الـ77; مجموعة الـ 77; مجموعة 77; مجموعة الـ77 والصين; مجموعة الـ77 + الصين; مجموعة السبعة والسبعين
  ru: G77; Группа 77; Группы 77; Группе 77; Группу 77; Группой 77
  zh: 七十七国集团; “77国集团和中国”; 77国集团; 77国集团和中国
  fr: G77; Groupe des 77
  es: G77; G-77; Grupo de los 77; Grupo de los 77 y China; G77 y China
G4 | name="G4 Nations"
  en: G4 nations
  ar: مجموعة الأربع
  ru: Группа четырех; Группы четырех; Группе четырех; Группу четырех; Группой четырех
  zh: 四国联盟
  fr: G4
  es: G4
P5+1 | name="P5+1"
  en: P5+1; P5 + 1; E3+3; 5+1; six world powers
  ar: مجموعة 5+1; السداسية الدولية; مجموعة خمسة زائد واحد
  ru: Группа 5+1; Группы 5+1; Группе 5+1; Группу 5+1; Группой 5+1; шестерка международных посредников
  zh: 伊核问题六国
  fr: 5+1; groupe 5+1
  es: 5+1; Grupo 5+1; G5+1
E3 | name="E3"
  en: E3; E3 countries; European trio
  ar: الترويكا الأوروبية; الترويكا الأوروبية الثلاثية; دول الترويكا الأوروبية
  ru: Евротройка; Евротройки; Евротройке; Евротройку; Евротройкой; евротройка; евротройки; евротройке; евротройку; евротройкой
  zh: 欧洲三国
  fr: E3; troïka européenne
  es: E3; trío europeo; troika europea
D-8 | name="D-8 Organization for Economic Cooperation"
  en: D-8; Developing Eight; D8
  ar: مجموعة الدول الثماني النامية; مجموعة الثماني الإسلامية
  ru: D-8; Исламская восьмерка; Исламской восьмерки; Исламской восьмерке; Исламскую восьмерку; Исламской восьмеркой
  zh: 发展中八国集团
  fr: D-8; D8
  es: D-8
NAM | name="Non-Aligned Movement" caps
  en: Non-Aligned Movement; NAM; Non-Aligned movement
  ar: حركة عدم الانحياز; دول عدم الانحياز; حركة دول عدم الانحياز
  ru: ДН; Движение неприсоединения; Движения неприсоединения; Движению неприсоединения; Движением неприсоединения; Движении неприсоединения
  zh: 不结盟运动
  fr: Mouvement des non-alignés; Mouvement des pays non alignés; mouvement des non-alignés
  es: Movimiento de Países No Alineados; MNOAL; Movimiento de los Países No Alineados; Movimiento de los No Alineados; MPNA
Commonwealth | name="Commonwealth of Nations"
  en: Commonwealth of Nations; the Commonwealth
  ar: الكومنولث; رابطة الكومنولث; دول الكومنولث
  ru: Содружество наций; Содружества наций; Содружеству наций; Содружеством наций; Содружестве наций; Британское Содружество; Британского Содружества; Британскому Содружеству; Британским Содружеством; Британском Содружестве
  zh: 英联邦
  fr: Commonwealth
  es: Commonwealth; Mancomunidad de Naciones; Mancomunidad Británica
CPLP | name="Community of Portuguese Language Countries"
  en: CPLP; Community of Portuguese Language Countries; Community of Portuguese-Speaking Countries
  ar: مجموعة البلدان الناطقة بالبرتغالية; مجموعة الدول الناطقة بالبرتغالية
  ru: Содружество португалоязычных стран; Содружества португалоязычных стран; Содружеству португалоязычных стран; Содружеством португалоязычных стран; Содружестве португалоязычных стран; Сообщество португалоязычных стран; Сообщества португалоязычных стран; Сообществу португалоязычных стран; Сообществом португалоязычных стран; Сообществе португалоязычных стран
  zh: 葡萄牙语国家共同体; 葡共体
  fr: CPLP; Communauté des pays de langue portugaise
  es: CPLP; Comunidad de Países de Lengua Portuguesa
MIKTA | name="MIKTA"
  en: MIKTA
  ar: ميكتا
  ru: МИКТА
  zh: 中等强国合作体
  fr: MIKTA
  es: MIKTA
ACP | name="Organisation of African, Caribbean and Pacific States"
  en: OACPS; ACP
  ar: منظمة دول أفريقيا والكاريبي والمحيط الهادئ
  ru: ОАКТГ
  zh: 非洲、加勒比和太平洋国家组织; 非加太国家组织
  fr: OEACP; ACP
  es: OEACP; ACP
ISA | name="International Solar Alliance" caps
  en: International Solar Alliance
  ar: التحالف الدولي للطاقة الشمسية
  ru: Международный солнечный альянс; Международного солнечного альянса; Международному солнечному альянсу; Международным солнечным альянсом; Международном солнечном альянсе; МСА
  zh: 国际太阳能联盟
  fr: Alliance solaire internationale; ASI
  es: Alianza Solar Internacional
AOSIS | name="Alliance of Small Island States"
  en: AOSIS; Alliance of Small Island States
  ar: تحالف الدول الجزرية الصغيرة
  ru: АОСИС; Альянс малых островных государств; Альянса малых островных государств; Альянсу малых островных государств; Альянсом малых островных государств; Альянсе малых островных государств
  zh: 小岛屿国家联盟
  fr: Aosis; AOSIS; Alliance des petits États insulaires; Alliance des petits Etats insulaires
  es: AOSIS; Alianza de Pequeños Estados Insulares
IOMed | name="International Organization for Mediation"
  en: International Organization for Mediation; IOMed
  ar: المنظمة الدولية للوساطة
  ru: Международная организация по медиации; Международной организации по медиации; Международную организацию по медиации; Международной организацией по медиации
  zh: 国际调解院
  fr: Organisation internationale pour la médiation; OIMed
  es: Organización Internacional para la Mediación; OIMed
FOCAC | name="Forum on China-Africa Cooperation"
  en: Forum on China-Africa Cooperation; FOCAC
  ar: منتدى التعاون الصيني الأفريقي; منتدى التعاون الصيني الإفريقي; فوكاك
  ru: Форум китайско-африканского сотрудничества; Форума китайско-африканского сотрудничества; Форуму китайско-африканского сотрудничества; Форумом китайско-африканского сотрудничества; Форуме китайско-африканского сотрудничества; ФОКАК; Форум сотрудничества Китай — Африка; Форума сотрудничества Китай — Африка; Форуму сотрудничества Китай — Африка; Форумом сотрудничества Китай — Африка; Форуме сотрудничества Китай — Африка
  zh: 中非合作论坛
  fr: Forum sur la coopération sino-africaine; Focac; FOCAC
  es: Foro de Cooperación China-África; FOCAC
CASCF | name="China-Arab States Cooperation Forum"
  en: China-Arab States Cooperation Forum
  ar: منتدى التعاون الصيني العربي; منتدى التعاون العربي الصيني
  ru: Форум китайско-арабского сотрудничества; Форума китайско-арабского сотрудничества; Форуму китайско-арабского сотрудничества; Форумом китайско-арабского сотрудничества; Форуме китайско-арабского сотрудничества; Форум сотрудничества Китая и арабских государств; Форума сотрудничества Китая и арабскиха государств; Форуму сотрудничества Китая и арабскиху государств; Форумом сотрудничества Китая и арабскихом государств; Форуме сотрудничества Китая и арабскихе государств
  zh: 中阿合作论坛; 中国—阿拉伯国家合作论坛
  fr: Forum de coopération sino-arabe; Forum de coopération Chine-États arabes; Forum de coopération Chine-Etats arabes
  es: Foro de Cooperación China-Estados Árabes
NED | name="National Endowment for Democracy" country=USA caps
  en: National Endowment for Democracy
  ar: الصندوق الوطني للديمقراطية; الصندوق الوطني للديمقراطية الأمريكي
  ru: Национальный фонд в поддержку демократии; Национального фонда в поддержку демократии; Национальному фонду в поддержку демократии; Национальным фондом в поддержку демократии; Национальном фонде в поддержку демократии
  zh: 美国国家民主基金会
  fr: Fondation nationale pour la démocratie; National Endowment for Democracy
  es: Fundación Nacional para la Democracia
USAID | name="United States Agency for International Development" country=USA
  en: USAID; US Agency for International Development; U.S. Agency for International Development
  ar: الوكالة الأمريكية للتنمية الدولية; الوكالة الأميركية للتنمية الدولية
  ru: USAID; ЮСАИД; Агентство США по международному развитию; Агентства США по международному развитию; Агентству США по международному развитию; Агентством США по международному развитию; Агентстве США по международному развитию
  zh: 美国国际开发署
  fr: Usaid; USAID; Agence américaine pour le développement international
  es: USAID; Usaid; Agencia de Estados Unidos para el Desarrollo Internacional
CIA | name="Central Intelligence Agency" country=USA
  en: CIA; Central Intelligence Agency
  ar: السي آي إيه; وكالة المخابرات المركزية; وكالة الاستخبارات المركزية; وكالة المخابرات المركزية الأمريكية; وكالة الاستخبارات المركزية الأميركية
  ru: ЦРУ; Центральное разведывательное управление; Центрального разведывательного управления; Центральному разведывательному управлению; Центральным разведывательным управлением; Центральном разведывательном управлении
  zh: 中央情报局; 中情局; 美国中央情报局
  fr: CIA
  es: CIA
FBI | name="Federal Bureau of Investigation" country=USA
  en: FBI; Federal Bureau of Investigation
  ar: مكتب التحقيقات الفدرالي; مكتب التحقيقات الفيدرالي; الإف بي آي
  ru: ФБР; Федеральное бюро расследований; Федерального бюро расследований; Федеральному бюро расследований; Федеральным бюро расследований; Федеральном бюро расследований
  zh: 联邦调查局; 美国联邦调查局
  fr: FBI
  es: FBI; Buró Federal de Investigaciones
CENTCOM | name="United States Central Command" country=USA
  en: CENTCOM; US Central Command; U.S. Central Command; United States Central Command
  ar: القيادة المركزية الأمريكية; القيادة المركزية الأميركية; سنتكوم; القيادة الوسطى الأمريكية
  ru: СЕНТКОМ; Центральное командование ВС США; Центрального командования ВС США; Центральному командованию ВС США; Центральным командованием ВС США; Центральном командовании ВС США; Центральное командование США; Центрального командования США; Центральному командованию США; Центральным командованием США; Центральном командовании США
  zh: 美军中央司令部; 美国中央司令部; 美中央司令部
  fr: Centcom; CENTCOM; Commandement central américain
  es: CENTCOM; Comando Central de Estados Unidos; Comando Central estadounidense; Centcom
FSB | name="Federal Security Service" country=RUS
  en: FSB; Federal Security Service
  ar: جهاز الأمن الفيدرالي الروسي; جهاز الأمن الفدرالي الروسي; هيئة الأمن الفيدرالية الروسية
  ru: ФСБ; Федеральная служба безопасности; Федеральной службы безопасности; Федеральной службе безопасности; Федеральную службу безопасности; Федеральной службой безопасности
  zh: 俄联邦安全局; 俄罗斯联邦安全局
  fr: FSB
  es: FSB; Servicio Federal de Seguridad
SVR | name="Foreign Intelligence Service" country=RUS
  en: SVR; Russian Foreign Intelligence Service; Foreign Intelligence Service
  ar: جهاز الاستخبارات الخارجية الروسي; الاستخبارات الخارجية الروسية
  ru: СВР; Служба внешней разведки; Службы внешней разведки; Службе внешней разведки; Службу внешней разведки; Службой внешней разведки
  zh: 俄罗斯对外情报局; 俄对外情报局
  fr: SVR
  es: SVR; Servicio de Inteligencia Exterior
Mossad | name="Mossad" country=ISR
  en: Mossad
  ar: الموساد
  ru: Моссад; Моссада; Моссаду; Моссадом; Моссаде; МОССАД
  zh: 摩萨德; 以色列摩萨德
  fr: Mossad
  es: Mosad; Mossad
Rosatom | name="Rosatom" country=RUS kind=company
  en: Rosatom
  ar: روساتوم; شركة روساتوم
  ru: Росатом; Росатома; Росатому; Росатомом; Росатоме; Госкорпорация Росатом; Госкорпорации Росатом; Госкорпорацию Росатом; Госкорпорацией Росатом
  zh: 俄罗斯国家原子能公司; 俄原子能公司
  fr: Rosatom
  es: Rosatom
Gazprom | name="Gazprom" country=RUS kind=company
  en: Gazprom
  ar: غازبروم; شركة غازبروم
  ru: Газпром; Газпрома; Газпрому; Газпромом; Газпроме
  zh: 俄罗斯天然气工业股份公司; 俄气公司; 俄气
  fr: Gazprom
  es: Gazprom
Wagner | name="Wagner Group" country=RUS kind=group
  en: Wagner Group; Wagner group; PMC Wagner
  ar: مجموعة فاغنر; فاغنر; قوات فاغنر
  ru: ЧВК Вагнер; Группа Вагнера; Группы Вагнера; Группе Вагнера; Группу Вагнера; Группой Вагнера; ЧВК «Вагнер»
  zh: 瓦格纳; 瓦格纳集团
  fr: groupe Wagner; Wagner
  es: Grupo Wagner; grupo Wagner
CPC | name="Communist Party of China" country=CHN kind=party
  en: Communist Party of China; Chinese Communist Party; CPC; CCP
  ar: الحزب الشيوعي الصيني
  ru: КПК; Коммунистическая партия Китая; Коммунистической партии Китая; Коммунистическую партию Китая; Коммунистической партией Китая; Компартия Китая; Компартии Китая; Компартию Китая; Компартией Китая
  zh: 中国共产党; 中共
  fr: Parti communiste chinois; PCC
  es: Partido Comunista de China; Partido Comunista Chino; PCCh
CPC Central Committee | name="Central Committee of the Communist Party of China" country=CHN kind=party
  en: CPC Central Committee; Central Committee of the Communist Party of China
  ar: اللجنة المركزية للحزب الشيوعي الصيني
  ru: ЦК КПК; Центральный комитет КПК; Центрального комитета КПК; Центральному комитету КПК; Центральным комитетом КПК; Центральном комитете КПК
  zh: 中共中央; 中国共产党中央委员会; 中央委员会
  fr: Comité central du PCC; Comité central du Parti communiste chinois
  es: Comité Central del PCCh; Comité Central del Partido Comunista de China
CPV | name="Communist Party of Vietnam" country=VNM kind=party
  en: Communist Party of Vietnam; CPV
  ar: الحزب الشيوعي الفيتنامي
  ru: КПВ; Коммунистическая партия Вьетнама; Коммунистической партии Вьетнама; Коммунистическую партию Вьетнама; Коммунистической партией Вьетнама
  zh: 越南共产党; 越共
  fr: Parti communiste vietnamien; Parti communiste du Vietnam; PCV
  es: Partido Comunista de Vietnam; PCV
LPRP | name="Lao People's Revolutionary Party" country=LAO kind=party
  en: Lao People's Revolutionary Party; LPRP
  ar: حزب لاو الشعبي الثوري; الحزب الثوري الشعبي اللاوسي
  ru: НРПЛ; Народно-революционная партия Лаоса; Народно-революционной партии Лаоса; Народно-революционную партию Лаоса; Народно-революционной партией Лаоса
  zh: 老挝人民革命党; 老挝人革党
  fr: Parti populaire révolutionnaire lao
  es: Partido Popular Revolucionario de Laos; Partido Popular Revolucionario de Lao
WPK | name="Workers' Party of Korea" country=PRK kind=party
  en: Workers' Party of Korea; WPK
  ar: حزب العمل الكوري; حزب العمال الكوري
  ru: ТПК; Трудовая партия Кореи; Трудовой партии Кореи; Трудовую партию Кореи; Трудовой партией Кореи
  zh: 朝鲜劳动党
  fr: Parti du travail de Corée; Parti des travailleurs de Corée
  es: Partido de los Trabajadores de Corea; Partido del Trabajo de Corea
United Russia | name="United Russia" country=RUS kind=party
  en: United Russia
  ar: روسيا الموحدة; حزب روسيا الموحدة; حزب روسيا المتحدة
  ru: Единая Россия; Единой России; Единую Россию; Единой Россией
  zh: 统一俄罗斯党; 统俄党
  fr: Russie unie
  es: Rusia Unida
KMT | name="Kuomintang" country=TWN kind=party
  en: Kuomintang; KMT
  ar: الكومينتانغ; حزب الكومينتانغ
  ru: Гоминьдан; Гоминьдана; Гоминьдану; Гоминьданом; Гоминьдане
  zh: 中国国民党; 国民党
  fr: Kuomintang; KMT
  es: Kuomintang; KMT
DPP | name="Democratic Progressive Party" country=TWN kind=party
  en: Democratic Progressive Party; DPP
  ar: الحزب الديمقراطي التقدمي
  ru: ДПП; Демократическая прогрессивная партия; Демократической прогрессивной партии; Демократическую прогрессивную партию; Демократической прогрессивной партией
  zh: 民进党; 民主进步党
  fr: Parti démocrate progressiste; DPP
  es: Partido Democrático Progresista
ANC | name="African National Congress" country=ZAF kind=party
  en: African National Congress; ANC
  ar: المؤتمر الوطني الأفريقي; حزب المؤتمر الوطني الأفريقي
  ru: АНК; Африканский национальный конгресс; Африканского национального конгресса; Африканскому национальному конгрессу; Африканским национальным конгрессом; Африканском национальном конгрессе
  zh: 非洲人国民大会; 非国大
  fr: Congrès national africain; ANC
  es: Congreso Nacional Africano; CNA; ANC
BJP | name="Bharatiya Janata Party" country=IND kind=party
  en: Bharatiya Janata Party; BJP
  ar: حزب بهاراتيا جاناتا; بهاراتيا جاناتا
  ru: БДП; Бхаратия джаната парти
  zh: 印度人民党; 印人党
  fr: BJP; Bharatiya Janata Party
  es: BJP; Bharatiya Janata Party; Partido Bharatiya Janata
AKP | name="Justice and Development Party" country=TUR kind=party
  en: AKP; AK Party; Justice and Development Party
  ar: حزب العدالة والتنمية
  ru: ПСР; Партия справедливости и развития; Партии справедливости и развитии; Партию справедливости и развитию; Партией справедливости и развитией
  zh: 正义与发展党; 正发党
  fr: AKP; Parti de la justice et du développement
  es: AKP; Partido de la Justicia y el Desarrollo
CDU | name="Christian Democratic Union" country=DEU kind=party
  en: CDU; Christian Democratic Union; CDU/CSU
  ar: الحزب المسيحي الديمقراطي; الاتحاد المسيحي الديمقراطي
  ru: ХДС; Христианско-демократический союз; Христианско-демократического союза; Христианско-демократическому союзу; Христианско-демократическим союзом; Христианско-демократическом союзе; ХДС/ХСС
  zh: 基民盟; 基督教民主联盟
  fr: CDU; Union chrétienne-démocrate
  es: CDU; Unión Cristianodemócrata
SPD | name="Social Democratic Party of Germany" country=DEU kind=party
  en: SPD; Social Democratic Party of Germany
  ar: الحزب الاشتراكي الديمقراطي; الحزب الاشتراكي الديمقراطي الألماني
  ru: СДПГ; Социал-демократическая партия Германии; Социал-демократической партии Германии; Социал-демократическую партию Германии; Социал-демократической партией Германии
  zh: 德国社民党; 社民党
  fr: SPD; Parti social-démocrate
  es: SPD; Partido Socialdemócrata
AfD | name="Alternative for Germany" country=DEU kind=party
  en: AfD; Alternative for Germany
  ar: حزب البديل من أجل ألمانيا; البديل من أجل ألمانيا
  ru: АдГ; АдГа; АдГу; АдГом; АдГе; Альтернатива для Германии; Альтернативы для Германии; Альтернативе для Германии; Альтернативу для Германии; Альтернативой для Германии
  zh: 德国选择党; 选择党
  fr: AfD; Alternative pour l'Allemagne
  es: AfD; Alternativa para Alemania
Likud | name="Likud" country=ISR kind=party
  en: Likud
  ar: الليكود; حزب الليكود
  ru: Ликуд; Ликуда; Ликуду; Ликудом; Ликуде
  zh: 利库德集团; 利库德
  fr: Likoud
  es: Likud
Fed | name="Federal Reserve" country=USA
  en: Federal Reserve; US Federal Reserve
  ar: الاحتياطي الفدرالي; مجلس الاحتياطي الفيدرالي; الاحتياطي الفيدرالي; مجلس الاحتياطي الاتحادي
  ru: ФРС; Федеральная резервная система; Федеральной резервной системы; Федеральной резервной системе; Федеральную резервную систему; Федеральной резервной системой
  zh: 美联储; 联邦储备委员会
  fr: Réserve fédérale; Fed; Réserve fédérale américaine
  es: Reserva Federal; Fed
Board of Peace | name="Board of Peace"
  en: Board of Peace
  ar: مجلس السلام
  ru: Совет мира; Совета мира; Совету мира; Советом мира; Совете мира
  zh: 和平委员会
  fr: Conseil de la paix; Conseil de paix
  es: Junta de Paz; Consejo de Paz
African Group | name="African Group"
  en: African Group at the UN; African Group
  ar: المجموعة الأفريقية; المجموعة الإفريقية
  ru: Африканская группа; Африканской группы; Африканской группе; Африканскую группу; Африканской группой
  zh: 非洲集团
  fr: Groupe africain; groupe africain
  es: Grupo Africano
Kimberley | name="Kimberley Process"
  en: Kimberley Process
  ar: عملية كيمبرلي
  ru: Кимберлийский процесс; Кимберлийского процесса; Кимберлийскому процессу; Кимберлийским процессом; Кимберлийском процессе
  zh: 金伯利进程
  fr: Processus de Kimberley
  es: Proceso de Kimberley
World Economic Forum | name="World Economic Forum"
  en: World Economic Forum; WEF
  ar: المنتدى الاقتصادي العالمي
  ru: Всемирный экономический форум; Всемирного экономического форума; Всемирному экономическому форуму; Всемирным экономическим форумом; Всемирном экономическом форуме
  zh: 世界经济论坛
  fr: Forum économique mondial; WEF
  es: Foro Económico Mundial; FEM
