# Trade, money, energy, transport, technology, food and the environment.

[subject]
trade
  en: trade; trading; commerce; commercial relations; exports; imports; trade turnover; market access; trade surplus*; trade deficit*; trade imbalance*; trade balance; unfair trade*; trade practices; trade war*; trade truce; trade talks; trade volume; trade dispute*; trade tension*; trade friction*; trade deal*; trade agreement*; free trade; economic and trade; balanced trade; trade liberalisation; trade liberalization; open trade; free and open trade; multilateral trading system; rules-based trade; fair trade; reciprocal trade; fair trading; rules-based trading; trade gap; trade surplus; trade remedy; trade impediment*; trade blockage*; trade restriction*; trade barrier*; trade sanction*; trade obstacle*; barriers to trade; trade curb*; trade negotiation*; economic and trade consultation*; economic and trade talks; trade consultation*; trade delegation*; trade framework; free-trade; World Trade Organization; World Trade Organisation; trade and economic; balance trade; balance bilateral trade; fair trading relationship; fair trade order; equitable trade; fairer trade
  ar: التجارة; التبادل التجاري; التجاري*; تجارية; الصادرات; الواردات; المبادلات التجارية; الميزان التجاري; العجز التجاري; حجم التبادل; الفائض التجاري; التجارية; التجارة الحرة; حرية التجارة; تحرير التجارة; النظام التجاري المتعدد; الممارسات التجارية غير العادلة; ممارسات تجارية غير عادلة; التجارة العادلة; الخلل التجاري; التوازن التجاري; النزاعات التجارية; الخلافات التجارية; النزاع التجاري; التوترات التجارية; القيود التجارية; الحواجز التجارية; العوائق التجارية; قيود تجارية; المحادثات التجارية; المفاوضات التجارية; المشاورات التجارية; الاتفاق التجاري; منظمة التجارة العالمية; علاقات تجارية عادلة
  ru: торговл*; торгов*; товарооборот*; экспорт*; импорт*; торгово-экономическ*; торгов* войн*; торгов* соглашени*; торгов* переговор*; торгов* баланс*; торгов* дисбаланс*; торгов* дефицит*; торгов* спор*; товарообмен*; взаимн* торговл*; свободн* торговл*; либерализаци* торговли; многосторонн* торгов*; недобросовестн* торгов*; несправедлив* торгов*; справедлив* торговл*; честн* торговл*; равноправн* торговл*; торгов* профицит*; сбалансированн* торгов*; дефицит* торгового; сбалансированн* торговл*; сбалансированн* торгово*; торгов* разногласи*; торгов* трени*; торгов* напряженност*; торгов* барьер*; торгов* ограничени*; барьер* в торговле; запрет* на импорт; торгов* консультаци*; торгово-экономическ* консультаци*; торгово-экономическ* переговор*; перв* фаз* торгов*; торгов* делегаци*; Всемирн* торгов* организаци*; сбалансировать торговл*; баланс* в торговле; экономик* и торговли; справедлив* торгово*; справедлив* миров* торгов*
  zh: 贸易; 经贸; 出口; 进口; 通商; 贸易战; 贸易逆差; 贸易顺差; 贸易额; 贸易协定; 贸易平衡; 经贸合作; 经贸关系; 商贸; 自由贸易; 贸易自由化; 贸易投资自由化; 多边贸易体制; 不公平贸易; 公平贸易; 公平合理的贸易; 贸易不公; 公平贸易关系; 贸易失衡; 贸易不平衡; 平衡贸易; 贸易更加平衡; 贸易均衡; 贸易争端; 贸易摩擦; 经贸摩擦; 贸易紧张; 贸易壁垒; 贸易限制; 贸易障碍; 进口禁令; 禁止进口; 经贸会谈; 经贸磋商; 贸易谈判; 贸易磋商; 经贸谈判; 第一阶段经贸协议; 经贸团队; 贸易协议; 世界贸易组织; 经济和贸易; 平衡双边贸易; 推动贸易平衡; 贸易不均衡; 公平贸易秩序; 公平的贸易; 公平双边贸易; 公正贸易
  fr: commerc*; échanges commerciaux; exportation*; importation*; guerre commerciale; accord commercial; accords commerciaux; balance commerciale; déficit commercial; excédent commercial; échanges économiques; volume des échanges; libre-échange; libéralisation du commerce; système commercial multilatéral; pratiques commerciales déloyales; équité commerciale; commerce équitable; commerce juste; équilibre commercial; relation commerciale équilibrée; différend commercial; différends commerciaux; tensions commerciales; frictions commerciales; litige* commercia*; barrières commerciales; obstacles au commerce; entraves au commerce; restrictions commerciales; négociations commerciales; pourparlers commerciaux; consultations économiques et commerciales; discussions commerciales; Organisation mondiale du commerce; ordre commercial; commerce plus équitable; relations commerciales équitables
  es: comerci*; intercambio comercial; exportaci*; importaci*; guerra comercial; acuerdo comercial; balanza comercial; déficit comercial; superávit comercial; intercambios comerciales; libre comercio; liberalización del comercio; sistema multilateral de comercio; apertura comercial; prácticas comerciales desleales; comercio justo; prácticas no comerciales; comercio equitativo; comercio más justo; comercio equilibrado; relaciones comerciales equilibradas; equilibrio comercial; relación comercial equilibrada; balance comercial; disputa comercial; disputas comerciales; tensiones comerciales; fricciones comerciales; contramedidas comerciales; barreras comerciales; obstáculos al comercio; restricciones comerciales; trabas comerciales; prohibición de importación; obstáculos comerciales; barreras al comercio; negociaciones comerciales; conversaciones comerciales; consultas económicas y comerciales; diálogo comercial; acuerdos comerciales; Organización Mundial del Comercio; equilibrar el comercio; orden comercial justo; orden comercial; comercio más equitativo; relaciones comerciales justas
tariffs
  en: tariff*; customs dut*; trade war*; trade deficit*; protectionis*; levies; levy; Section 301; Section 232; trade truce; reciprocal tariff*; duties on; import dut*; additional dut*; tariff truce
  ar: الرسوم الجمركية; رسوم جمركية; الحرب التجارية; التعريفات; الحمائية; تعريفات جمركية; التعريفات الجمركية; تعريفة; رسوم إضافية
  ru: пошлин*; тариф*; торгов* войн*; протекционизм*; торгов* перемири*; таможенн* пошлин*; импортн* пошлин*
  zh: 关税; 贸易战; 贸易逆差; 保护主义; 加税; 加征关税; 301; 关税战; 对等关税; 贸易休战
  fr: droits de douane; tarif* douanier*; guerre commerciale; protectionnis*; surtaxe*; taxes douanières; droits additionnels; surtaxes; barrières douanières; tarifs; trêve commerciale
  es: arancel*; guerra comercial; proteccionis*; déficit comercial; tarifas; gravámenes; tregua comercial; tarifa*
free trade agreements
  en: free trade; free-trade; trade agreement*; trade deal*; RCEP; CPTPP; AfCFTA; partnership agreement; association agreement
  ar: التجارة الحرة; اتفاقية تجارة; منطقة التبادل الحر; الاتفاق التجاري; اتفاق تجاري
  ru: свободн* торговл*; торгов* соглашени*; ЗСТ; ВРЭП
  zh: 自由贸易; 自贸; 贸易协定; 贸易协议
  fr: libre-échange; accord commercial; accords commerciaux; accord d'association
  es: libre comercio; acuerdo comercial; acuerdos comerciales; acuerdo de asociación; TLC
World Trade Organization
  en: WTO; World Trade Organization; World Trade Organisation
  ar: منظمة التجارة العالمية
  ru: ВТО; Всемирн* торгов* организаци*
  zh: 世贸组织; 世界贸易组织
  fr: OMC; Organisation mondiale du commerce
  es: OMC; Organización Mundial del Comercio
investment
  en: joint venture*; foreign direct investment; sovereign wealth; invest; invests; invested; investing; investment*; investor*; investors; capital flows; FDI; investment climate; conditions for investors
  ar: الاستثمار*; استثمار*; المستثمر*; صندوق الاستثمارات; بيئة الاستثمار; مناخ الاستثمار; بيئة استثمارية
  ru: инвести*; капиталовложени*; совместн* предприяти*; Фонд* прямых
  zh: 投资; 合资; 双向投资; 贸易投资自由化; 投资自由化便利化; 投资环境
  fr: investi*; coentreprise*; investissement*
  es: inversi*; inversor*; empresa conjunta; invert*; inversores; inversionistas
economic cooperation
  en: economic cooperation; economic ties; economic partnership; economic relations; economic and trade; economic deal*; economic opportunit*; economic collaboration; economic project*; economic issues; economic priorit*; economic and energy; cooperation in the economy; economic matters; economic agenda; economic and financial; economic and commercial; economic development; trade and economic; economic sphere; economic links; economic interaction; economic engagement; commercial ties; economic integration; economic dialogue; economic projects; economic and trade consultation*; economic and trade talks; economic talks; high-level economic
  ar: التعاون الاقتصادي; العلاقات الاقتصادية; الشراكة الاقتصادية; التعاون في المجالات الاقتصادية; الاقتصادية; الاقتصادي; المشاريع الاقتصادية; المجال الاقتصادي; المشاورات الاقتصادية والتجارية; المحادثات الاقتصادية والتجارية; الاقتصادية والمالية; الحوار الاقتصادي
  ru: экономическ* сотрудничеств*; экономическ* связ*; экономическ* партнерств*; экономическ* взаимодействи*; торгово-экономическ*; в экономике; экономическ* проект*; экономическ* вопрос*; в экономической сфере; экономическ* сфер*; сотрудничеств* в экономик*; экономическ* сделк*; экономическ* возможност*; торгово-экономическ* консультаци*; торгово-экономическ* переговор*; экономическ* диалог*; экономик* и торговли; сфер* экономики
  zh: 经济合作; 经贸合作; 经济关系; 经济伙伴; 经济领域; 经济和贸易; 经济、; 财金; 经济高层对话; 经济对话; 经济高级别; 战略与经济对话
  fr: coopération économique; relations économiques; partenariat économique; liens économiques; projets économiques; sujets économiques; dossiers économiques; domaine économique; opportunités économiques; coopérations économiques; dialogue économique
  es: cooperación económica; relaciones económicas; asociación económica; vínculos económicos; proyectos económicos; ámbito económico; oportunidades económicas; temas económicos; acuerdos económicos; materia económica; diálogo económico; diálogos económicos
debt
  en: debt*; debt relief; debt restructuring; debt sustainability
  ar: الديون; ديون; الدين العام; إعادة هيكلة; المديونية
  ru: долг* развивающихся; внешн* долг*; государственн* долг*; госдолг*; долгов*; задолженност*; реструктуризаци* долг*
  zh: 债务; 债务重组; 减债; 缓债
  fr: dette*; surendettement; endettement; restructuration de la dette
  es: deuda*; canje de deuda; endeudamiento; reestructuración de la deuda; sostenibilidad de la deuda
international finance
  en: IMF; International Monetary Fund; World Bank; New Development Bank; Bretton Woods; international financial; AIIB; finance; financial cooperation; financial services; financial sector; financial institutions; banking; bank; banks; capital market*; financial ties; financial markets; financial and economic; economic and financial; financial dialogue; financing; credit line*; loans; loan
  ar: صندوق النقد; البنك الدولي; بنك التنمية الجديد; المؤسسات المالية الدولية; القطاع المالي; المجال المالي; المجالات المالية; الخدمات المالية; التعاون المالي; المصرفي*; المصارف; البنوك; القروض; الأسواق المالية; المالية والاقتصادية; الاقتصادية والمالية; والمالية; المؤسسات المالية
  ru: МВФ; Всемирн* банк*; Нов* банк* развития; Бреттон-Вудск*; международн* финансов*; финансовой; финансовую; финансовым; финансовых; финансовом; финансовое; финансовый; финансовые; финансово-*; финансово; банковск*; кредитн*; кредит; кредиты; кредитов; фондов* рынк*
  zh: 国际货币基金组织; 世界银行; 新开发银行; 国际金融; 亚投行; 布雷顿森林; 金融; 财金; 银行; 财政金融; 融资; 贷款; 资本市场; 金融服务
  fr: FMI; Fonds monétaire international; Banque mondiale; Bretton Woods; institutions financières internationales; finance; finances; secteur financier; services financiers; coopération financière; marchés financiers; banque*; bancaire*; financement*; économique et financier; économiques et financières; prêts; place financière
  es: FMI; Fondo Monetario Internacional; Banco Mundial; Bretton Woods; instituciones financieras internacionales; finanzas; financiera; financiero; financieras; financieros; sector financiero; servicios financieros; banca; bancari*; bancos; financiamiento; financiación; créditos; préstamos
currencies and payments
  en: national currenc*; local currenc*; dedollari*; de-dollari*; SWIFT; payment system*; yuan; settlement in; digital payment*; payment platform*; instant payment*; cross-border payment*; mobile payment*; Unified Payments
  ar: العملات الوطنية; العملات المحلية; سويفت; أنظمة الدفع; الدولرة; المدفوعات الرقمية; الدفع الرقمي; الدفع الإلكتروني; منصات الدفع; المدفوعات العابرة للحدود; المدفوعات الفورية
  ru: национальн* валют*; дедолларизаци*; SWIFT; платежн* систем*; расчет* в; юан*; цифров* платеж*; платежн* платформ*; трансграничн* платеж*; мгновенн* платеж*; быстр* платеж*; электронн* платеж*
  zh: 本币; 去美元化; 支付系统; 货币互换; 人民币; 数字支付; 支付平台; 跨境支付; 移动支付; 电子支付
  fr: monnaies nationales; dédollarisation; SWIFT; systèmes de paiement; yuan; paiements numériques; plateformes de paiement; plates-formes de paiement; paiements transfrontaliers; paiement instantané; paiements instantanés; paiement mobile
  es: monedas locales; monedas nacionales; desdolarización; SWIFT; sistemas de pago; yuan; yuanes; pagos digitales; pago digital; plataformas de pago; pagos transfronterizos; pagos instantáneos; pago instantáneo; pago virtual; pago móvil; pagos electrónicos
energy
  en: energy; electricity; power grid; power supply; energy security; energy cooperation; energy price*; energy market*; energy infrastructure; power plants; energy facilities; energy and infrastructure; energy projects; economic and energy; nuclear energy; green energy; energy transition; climate and energy
  ar: الطاقة; الكهرباء; طاقة; أمن الطاقة; أسواق الطاقة; الطاقة النووية; الطاقة المتجددة; الطاقة الشمسية; التحول في مجال الطاقة
  ru: энерг*; электроэнерг*; ТЭК; энергетик*; энергетическ*; энергоноси*; рынк* энергоносителей; атомн* энерг*; ядерн* энерг*; солнечн* энерг*; зелен* энерг*
  zh: 能源; 电力; 电网; 能源安全; 能源合作; 能源设施; 可再生能源; 清洁能源; 绿色能源; 新能源
  fr: énergie*; énergétique*; électricité; sécurité énergétique; énergie nucléaire; énergie solaire; transition énergétique
  es: energía*; energétic*; electricidad; eléctric*; seguridad energética; energía nuclear; energía solar; transición energética; vehículos eléctricos
oil
  en: oil; crude; petroleum; OPEC*; price cap; refinery; refineries; oil price*; oil production; oil supply; oil market*; Russian oil; barrel*; fuel; hydrocarbon*
  ar: النفط*; نفط*; أوبك*; البترول; الخام; أسعار النفط; إنتاج النفط; المحروقات; الهيدروكربونات; أسواق البترول
  ru: нефт*; ОПЕК*; потолк* цен; нефтян* рынк*; цен* на нефть; топлив*; углеводород*; рынк* нефти; рынк* энергоносителей
  zh: 石油; 原油; 欧佩克; 限价; 油价; 原油产量; 燃油; 油气; 碳氢
  fr: pétrole; pétrolier*; pétrolière*; Opep*; carburant*; hydrocarbure*
  es: petróleo; petroler*; crudo; OPEP*; hidrocarburo*; combustible*; crudo ruso
gas
  en: natural gas; gas pipeline*; LNG; gas supplies; gas exports; gas transit; Power of Siberia; TurkStream; gas hub; gas supply; supply of gas; supplies of gas; quantities of gas; volumes of gas; Russian gas; gas deliveries; gas price*; gas contract*; gas imports; gas purchases; gas agreement*; gas field*; gas sector; oil and gas; gas industry; gas cooperation; gas for the winter; gas storage; gas reserves
  ar: الغاز; الغاز الطبيعي; الغاز المسال; خط أنابيب; خطوط أنابيب
  ru: газ; газа; газом; газов*; газопровод*; СПГ; «Сил* Сибири; Турецк* поток*
  zh: 天然气; 液化气; 输气管道; 西伯利亚力量
  fr: gaz; gazoduc*; GNL; gazier*; gazière*
  es: gas; gasoducto*; GNL; gasífer*
nuclear energy
  en: nuclear energy; nuclear power; civil nuclear; small modular reactor*; Rosatom; peaceful use*
  ar: الطاقة النووية; الاستخدام السلمي; النووي السلمي; النووية السلمية
  ru: атомн* энерг*; мирн* атом*; Росатом*; атомн* электростанци*; ядерн* энерг*
  zh: 核能; 核电; 和平利用核能; 民用核
  fr: énergie nucléaire; nucléaire civil; Rosatom
  es: energía nuclear; nuclear civil; usos pacíficos; Rosatom
renewable energy
  en: renewable*; green energy; solar; wind power; green hydrogen; hydrogen; energy transition; hydropower; electric vehicle*
  ar: الطاقة المتجددة; الطاقات المتجددة; الهيدروجين; الطاقة الشمسية; التحول في مجال الطاقة; السيارات الكهربائية
  ru: возобновляем*; ВИЭ; водород*; солнечн* энерг*; зелен* энерг*; энергопереход*; электромобил*
  zh: 可再生能源; 清洁能源; 绿色能源; 光伏; 风电; 氢能; 新能源; 电动汽车
  fr: renouvelable*; hydrogène; énergie solaire; transition énergétique; éolien*; véhicules électriques
  es: renovable*; hidrógeno; energía solar; transición energética; eólic*; vehículos eléctricos
critical minerals
  en: critical mineral*; rare earth*; rare-earth*; lithium; cobalt; uranium; mining; minerals; raw material*; graphite; gallium; critical raw material*; germanium; permanent magnet*; magnets; mineral*
  ar: المعادن النادرة; الأتربة النادرة; المعادن الحرجة; الليثيوم; الكوبالت; التعدين; المواد الخام; العناصر الأرضية النادرة; المعادن الأرضية; المعادن; العناصر النادرة; معادن نادرة; المعادن الاستراتيجية
  ru: редкоземельн*; критическ* минерал*; полезн* ископаем*; лити*; кобальт*; горнодобывающ*; недр; сырь*; уран*; редк* земл*; критическ* важн* сырь*; критическ* сырь*; магнит*; критически важн* минерал*; минерал*
  zh: 稀土; 关键矿产; 矿产; 锂; 钴; 采矿; 原材料; 镓; 锗; 石墨; 永磁; 磁体; 矿物
  fr: terres rares; minerais critiques; minéraux critiques; lithium; cobalt; miniers; minier; minière*; uranium; matières premières; matières critiques; minerais; aimants; gallium; germanium; métaux rares; métaux critiques
  es: tierras raras; minerales críticos; litio; cobalto; minería; miner*; uranio; materias primas; minerales raros; materiales críticos; imanes; minerales; galio; germanio; metales raros
supply chains
  en: supply chain*; decoupling; de-risking; derisking; industrial chain*; reshoring
  ar: سلاسل الإمداد; سلاسل التوريد; فك الارتباط
  ru: цепоч* поставок; цепоч* снабжени*; логистическ* цепоч*; производственн* цепоч*
  zh: 供应链; 产业链; 产供链; 脱钩; 去风险; 断链
  fr: chaînes d'approvisionnement; chaîne d'approvisionnement; chaînes de valeur; découplage
  es: cadenas de suministro; cadena de suministro; cadenas de valor; desacoplamiento
semiconductors and export controls
  en: semiconductor*; chip*; export control*; export ban*; export restriction*; advanced technolog*; chipmak*; Nvidia; Blackwell; microchip*; export polic*; advanced chip*; chip export*; entity list; export licen*; export curb*; controls on exports; controls on the export
  ar: أشباه الموصلات; الرقائق; ضوابط التصدير; قيود التصدير; الشرائح; الرقائق الإلكترونية; ضوابط على الصادرات; الرقابة على الصادرات; قيود على الصادرات; مراقبة الصادرات; رقائق
  ru: полупроводник*; чип*; микрочип*; экспортн* контрол*; микроэлектроник*; Nvidia; ограничени* на экспорт; экспортн* ограничени*; контрол* над экспортом; контрол* экспорта
  zh: 半导体; 芯片; 出口管制; 实体清单; 高科技; 英伟达; 出口限制; 出口管控; 集成电路; 高端芯片
  fr: semi-conducteur*; puces; contrôle des exportations; contrôles à l'exportation; restrictions à l'exportation; Nvidia; semiconducteur*; contrôles des exportations; contrôles sur les exportations; restrictions sur les exportations; microprocesseur*
  es: semiconductor*; chips; controles de exportación; control de exportaciones; microchips; Nvidia; control a las exportaciones; controles a la exportación; controles a las exportaciones; restricciones a la exportación; restricciones a las exportaciones; microprocesador*
telecommunications
  en: Huawei; 5G; telecom*; TikTok; digital infrastructure
  ar: هواوي; الجيل الخامس; تيك توك; قطاع الاتصالات; شبكات الاتصالات
  ru: Huawei; 5G; телекоммуникаци*; TikTok
  zh: 华为; 5G; 电信; 抖音; 通信技术
  fr: Huawei; 5G; télécom*; TikTok
  es: Huawei; 5G; telecomunicaci*; TikTok
digital economy
  en: digital economy; digitali*; e-commerce; digital transformation; digital trade; data flow*; cryptocurrenc*
  ar: الاقتصاد الرقمي; التحول الرقمي; الرقمنة; التجارة الإلكترونية; الرقمي*; العملات المشفرة
  ru: цифров*; цифровизаци*; электронн* торговл*; криптовалют*
  zh: 数字经济; 数字化; 电子商务; 数字; 加密货币
  fr: économie numérique; numérique*; numérisation; commerce électronique; cryptomonnaie*
  es: economía digital; digital*; comercio electrónico; criptomoneda*
science and technology
  en: science and technology; scientific cooperation; technolog*; innovation*; research cooperation; scientific and technical; emerging technolog*; new technologies; critical technolog*
  ar: العلوم والتكنولوجيا; التكنولوجيا; الابتكار; البحث العلمي; التقنيات; نقل التكنولوجيا; التقنيات الناشئة; التكنولوجيا الحيوية; التقنيات الحديثة
  ru: науч*; технологи*; инноваци*; научно-техническ*; нов* технологи*; критическ* технологи*; перспективн* технологи*
  zh: 科技; 技术; 创新; 科研; 新兴技术; 生物技术; 高技术; 高新技术
  fr: scien*; technolog*; innovation*; recherche scientifique; technologies émergentes; nouvelles technologies; technologies critiques
  es: ciencia y tecnología; tecnol*; innovación; científic*; tecnologías emergentes; nuevas tecnologías; tecnologías críticas
transport corridors
  en: transport corridor*; transport route*; connectivity; North-South corridor; Middle Corridor; railway*; rail link*; logistics; economic corridor; IMEC; trade route*; transit corridor*; high-speed rail; transport; transportation; rail; railways; road links; highways; logistics cooperation; maritime transport; sea transport; maritime connectivity
  ar: ممرات النقل; الممر الاقتصادي; السكك الحديدية; طرق النقل; اللوجستي*; طريق التنمية; ممر الشمال; قطاع النقل; الربط السككي; النقل; المواصلات; السكك; النقل البحري
  ru: транспортн* коридор*; «Север — Юг»; МТК; железнодорожн*; железн* дорог*; логистик*; транспортн*; логистическ*; транзит*; транспорт*; Север-Юг; Север – Юг; автомобильн* дорог*; морск* транспорт*; морск* логистик*
  zh: 互联互通; 运输走廊; 铁路; 物流; 经济走廊; 交通运输; 中欧班列; 高铁; 交通; 运输; 公路; 班列; 陆海; 通道建设; 物流合作; 海上运输
  fr: corridor* de transport; corridor économique; ferroviaire*; connectivité; logistique; transports; chemin de fer; transport; logistique*; corridor*; chemins de fer; transit; routier*; transport maritime; connectivité maritime
  es: corredor* de transporte; corredor económico; ferroviari*; ferrocarril*; conectividad; logístic*; transporte*; corredor*; tránsito; carreter*; interconexi*; conectividad marítima; transporte marítimo; conectividad aérea y marítima
aviation
  en: direct flight*; flights; air links; aviation; airline*; airspace; air connection*; Airbus; Boeing; commercial flight*; passenger flight*; aircraft purchase*; aerospace; air connectivity; air service*; air routes; air traffic; air transport; air travel; civil aviation; air and sea; air and maritime; maritime and air; direct air; flight connections; passenger flights; resumption of flights; direct passenger
  ar: الرحلات الجوية; الطيران; المجال الجوي; رحلات مباشرة; خطوط جوية; إيرباص; بوينغ; الرحلات المباشرة; الربط الجوي; النقل الجوي; خطوط الطيران; الخطوط الجوية; الطيران المدني; حركة الطيران; الجوي والبحري; البحري والجوي; الرحلات; الملاحة الجوية; رحلات جوية
  ru: авиасообщени*; прям* рейс*; прям* авиарейс*; воздушн* пространств*; авиаци*; авиакомпани*; Airbus; Boeing; Боинг*; прям* авиасообщени*; авиастроени*; авиапром*; воздушн* сообщени*; авиаперевоз*; авиаперелет*; авиаперелёт*; гражданск* авиаци*; воздушн* перевоз*; авиалини*; воздушн* и морск*; морск* и воздушн*; прям* воздушн*; полет* между; авиарейс*; рейс; рейсы; рейсов
  zh: 直航; 航班; 航空; 领空; 复航; 空域; 空客; 波音; 民航; 客运航班; 航空航天; 航线; 通航; 空中交通; 航空运输; 直飞; 客机; 海空; 空运; 航空合作; 往返航班; 恢复航班
  fr: vols directs; liaisons aériennes; aviation; espace aérien; compagnies aériennes; Airbus; Boeing; aéronautique*; aérien*; vols commerciaux; liaisons aériennes directes; trafic aérien; transport aérien; connexions aériennes; connectivité aérienne; aériennes et maritimes; maritimes et aériennes; vol direct; dessertes; aviation civile
  es: vuelos directos; vuelos; aviación; espacio aéreo; aerolínea*; Airbus; Boeing; aeronáutic*; vuelos comerciales; conectividad aérea; conexiones aéreas; conexión aérea; rutas aéreas; enlaces aéreos; tráfico aéreo; transporte aéreo; frecuencias aéreas; aérea y marítima; marítima y aérea; aéreos y marítimos; vuelo directo; servicios aéreos; navegación aérea; conectividad aérea y marítima; líneas aéreas
ports and shipping
  en: port; ports; shipping; shipyard*; shipbuild*; shadow fleet; tanker*; vessels; sea links; maritime transport; maritime links; sea routes; shipping lines; sea transport; maritime connectivity; air and sea; air and maritime; maritime and air; port cooperation
  ar: الموانئ; ميناء; الشحن; السفن; ناقلات; النقل البحري; الربط البحري; الخطوط البحرية; الجوي والبحري; البحري والجوي; الشحن البحري; السفن التجارية; المرافئ; الممرات البحرية
  ru: порт; порта; порты; портов*; морск* перевоз*; танкер*; теневого флот*; судостроени*; теневой флот; морск* сообщени*; морск* порт*; морск* транспорт*; воздушн* и морск*; морск* и воздушн*; судоходн*; грузоперевоз*; морск* логистик*
  zh: 港口; 航运; 船舶; 造船; 油轮; 影子舰队; 海运; 海上运输; 海空; 船只; 商船; 港航; 海运通道; 码头
  fr: transport maritime; navires; pétroliers; flotte fantôme; construction navale; port; ports; portuaire*; liaisons maritimes; lignes maritimes; connexions maritimes; connectivité maritime; aériennes et maritimes; maritimes et aériennes; navire*; fret
  es: puerto; puertos; naviera*; buque*; petroleros; flota fantasma; construcción naval; conectividad marítima; transporte marítimo; rutas marítimas; tráfico marítimo; conexiones marítimas; portuari*; navier*; aérea y marítima; marítima y aérea; aéreos y marítimos; conectividad aérea y marítima; vía marítima; enlaces marítimos; barco*
infrastructure
  en: infrastructure; energy infrastructure; energy and infrastructure; civilian infrastructure; critical infrastructure; infrastructure ceasefire
  ar: البنية التحتية; البنى التحتية
  ru: инфраструктур*
  zh: 基础设施; 基建
  fr: infrastructure*
  es: infraestructura*
reconstruction
  en: reconstruction; rebuild*; recovery conference; postwar recovery; rebuilding
  ar: إعادة الإعمار; إعادة إعمار; الإعمار; التعافي المبكر
  ru: восстановлени*; реконструкци*
  zh: 重建; 战后恢复
  fr: reconstruction; reconstruire
  es: reconstrucción; reconstruir
food and grain
  en: food; grain*; wheat; fertiliser*; fertilizer*; famine; hunger; starvation; food security; grain deal; Black Sea Grain Initiative; Black Sea grain; grain corridor
  ar: الغذاء*; الأمن الغذائي; الحبوب; القمح; الأسمدة; المجاعة; مجاعة; الجوع; التجويع; اتفاق الحبوب; صفقة الحبوب; اتفاقية الحبوب
  ru: продовольств*; зерн*; пшениц*; удобрени*; голод*; зернов* сделк*; зернов* инициатив*; зернов* коридор*
  zh: 粮食; 谷物; 小麦; 化肥; 饥荒; 饥饿; 黑海粮食; 粮食外运协议
  fr: alimentaire*; céréal*; blé; engrais; famine; faim; accord sur les céréales; accord céréalier; Initiative céréalière; corridor céréalier
  es: alimentari*; alimentos; granos; cereal*; trigo; fertilizante*; hambruna; hambre; acuerdo de granos; acuerdo de los cereales; Iniciativa de Granos; corredor de granos
agriculture
  en: agricultur*; farm*; livestock; beef; soybean*; soy; agri-food; poultry; crops; farmers; agri*; corn; sorghum; agricultural purchase*
  ar: الزراعة; الزراعي*; الماشية; المزارع*; فول الصويا; المنتجات الزراعية; لحوم; المحاصيل
  ru: сельск* хозяйств*; сельскохозяйственн*; агропромышленн*; АПК; аграрн*; говядин*; соев*; соя; сои; сою; птицеводств*; сельхоз*; аграри*
  zh: 农业; 农产品; 畜牧; 大豆; 牛肉; 玉米; 高粱; 农业合作; 农产品采购
  fr: agricultur*; agricol*; agroalimentaire; bétail; soja; éleveurs; volaille; viande; filière*; agriculteur*
  es: agricultur*; agrícola*; agropecuari*; ganader*; soja; carne; maíz; sorgo; avícola; agrari*; agricultores
fisheries
  en: fisher*; fishing; seafood; tuna; seafood ban
  ar: الصيد البحري; مصايد; الأسماك; صيد الأسماك; المأكولات البحرية; حظر المأكولات
  ru: рыболов*; рыбн*; морепродукт*; вылов*; запрет* на морепродукт*
  zh: 渔业; 捕鱼; 水产品; 渔民; 渔船; 海产品; 日本水产品; 海产品禁令
  fr: pêche; pêcheurs; produits de la mer; halieutique*; fruits de mer
  es: pesca; pesquer*; pescador*; mariscos; productos pesqueros; marisco
water
  en: water resource*; water scarcity; water sharing; water security; transboundary water*; Indus Waters; water supply; drinking water; water treaty; river basin*; Mekong; trans-border river*; transborder river*; transboundary river*; cross-border river*; hydrological; river data; shared rivers
  ar: الموارد المائية; المياه; الأمن المائي; مياه الشرب; نهر السند; نهر الميكونغ
  ru: водн* ресурс*; водоснабжени*; трансграничн* рек*; питьев* вод*; Меконг*; водно-энергетическ*; гидрологическ*; трансграничн* вод*
  zh: 水资源; 跨境河流; 湄公河; 澜湄; 饮用水; 印度河; 用水; 水文
  fr: ressources en eau; ressources hydriques; eau potable; Mékong; bassin du fleuve; eaux transfrontalières; fleuves transfrontaliers; eaux partagées; eau
  es: recursos hídricos; agua potable; escasez de agua; tratado de aguas; cuenca* hidrográfica*; Mekong; ríos transfronterizos
climate change
  en: global warming; emissions; carbon; Paris Agreement; COP28; COP29; COP30; net zero; loss and damage; decarboni*; climate change; climate crisis; climate action; climate talks; climate finance; climate goals; climate summit; climate polic*; climate conference; fight against climate; climate agenda; climate and; on climate; climate cooperation; climate working group; tackle climate; tackling climate; tackling the climate; addressing climate; address climate; combat climate; combating climate; climate-related; climate neutrality; climate envoy; climate issue*; climate and energy; climate; COP26; COP27; COP31; COP 28; COP 29; COP 30; nationally determined; low-carbon; low carbon; emission; greenhouse; climate neutral; climate ambition; Kyoto; UNFCCC; green transition
  ar: المناخ*; تغير المناخ; التغير المناخي; الانبعاثات; اتفاق باريس; الاحتباس الحراري; الكربون; قضايا المناخ; أزمة المناخ; مكافحة تغير المناخ; كوب 28; كوب28; كوب 29; كوب29; كوب 30; كوب30; مؤتمر الأطراف; منخفض الكربون; الحياد الكربوني; غازات الاحتباس
  ru: климат*; выброс* парников*; Парижск* соглашени*; углерод*; парников*; декарбонизаци*; изменени* климата; климатическ*; низкоуглеродн*; климатическ* повестк*; КС-26; КС-28; КС-29; КС-30; климатическ* конференци*
  zh: 气候; 碳排放; 碳中和; 巴黎协定; 减排; 全球变暖; 碳达峰; 气候变化; 应对气候; 双碳; 甲烷; 缔约方大会; 国家自主贡献; 低碳; 绿色低碳; 温室气体; 气候公约; 应对气变; 碳市场
  fr: climatique*; émissions; accord de Paris; carbone; réchauffement; décarbon*; sur le climat; pour le climat; climat; lutte contre le réchauffement; neutralité carbone; méthane; COP26; COP27; COP28; COP29; COP30; COP31; bas-carbone; bas carbone; gaz à effet de serre; transition climatique; neutralité climatique; transition écologique
  es: climátic*; emisiones; Acuerdo de París; carbono; calentamiento global; descarboniz*; cambio climático; cumbre del clima; clima; crisis climática; metano; neutralidad de carbono; COP26; COP27; COP28; COP29; COP30; COP31; gases de efecto; bajo en carbono; neutralidad climática; transición ecológica; transición verde
environment
  en: environment*; biodiversity; deforestation; pollution; Amazon; rainforest*; wildlife; desertification; ecolog*; marine biodiversity; plastic pollution
  ar: البيئة; البيئي*; التنوع البيولوجي; إزالة الغابات; التلوث; التصحر; الأمازون; التلوث البلاستيكي
  ru: эколог*; окружающ* сред*; биоразнообрази*; вырубк*; загрязнени*; Амазони*; опустынивани*
  zh: 环境; 环保; 生物多样性; 生态; 污染; 荒漠化; 亚马孙
  fr: environnement*; biodiversité; déforestation; pollution; Amazonie; désertification; écolog*; pollution plastique
  es: medio ambiente; medioambient*; biodiversidad; deforestación; contaminación; Amazonía; Amazonia; desertificación; ecol*; contaminación por plásticos
disasters
  en: earthquake*; flood*; cyclone*; typhoon*; hurricane*; wildfire*; disaster*; drought*; tsunami; earthquake relief
  ar: الزلزال; زلزال; الفيضانات; الإعصار; الكوارث; الجفاف; حرائق الغابات; السيول
  ru: землетрясени*; наводнени*; циклон*; тайфун*; ураган*; стихийн* бедстви*; катастроф*; засух*; цунами; МЧС; гуманитарн* катастроф*
  zh: 地震; 洪灾; 洪水; 台风; 飓风; 灾害; 救灾; 干旱; 山火; 海啸
  fr: séisme*; tremblement de terre; inondation*; cyclone*; typhon*; ouragan*; catastrophe*; sécheresse*; incendies; catastrophe humanitaire
  es: terremoto*; sismo*; inundaci*; ciclón; ciclones; tifón; tifones; huracán; huracanes; desastre*; sequía*; incendios
sustainable development
  en: sustainable development; SDG*; 2030 Agenda; development aid; development cooperation; development assistance; poverty; official development; poorest
  ar: التنمية المستدامة; أهداف التنمية; أجندة 2030; الفقر; التعاون الإنمائي; المساعدة الإنمائية; جهود التنمية; التنمية; التعاون التنموي; المساعدات الإنمائية; مكافحة الفقر
  ru: устойчив* развити*; ЦУР; Повестк* дня на период; содействи* развитию; бедност*; помощ* развитию
  zh: 可持续发展; 2030年议程; 发展合作; 减贫; 贫困; 发展援助
  fr: développement durable; ODD; Agenda 2030; aide au développement; pauvreté; aide publique au développement; matière de développement; coopération au développement; coopération pour le développement; politique de développement; lutte contre la pauvreté
  es: desarrollo sostenible; ODS; Agenda 2030; ayuda al desarrollo; cooperación al desarrollo; pobreza; materia de desarrollo; pueblos más pobres; países más pobres; cooperación para el desarrollo; más pobres
tourism
  en: touris*; tourist*
  ar: السياح*; السياحة
  ru: туриз*; турист*; турпоток*
  zh: 旅游; 游客
  fr: touris*
  es: turis*; turíst*
industry
  en: industr*; manufactur*; steel; automotive; overcapacity; aluminium; automobile*; car industry; carmaker*; aluminum
  ar: الصناع*; صناعي*; التصنيع; الصلب; السيارات; الألومنيوم
  ru: промышлен*; индустри*; автопром*; металлурги*
  zh: 工业; 制造业; 产能过剩; 钢铁; 汽车; 产业; 车企; 汽车产业
  fr: industri*; acier; automobile*; surcapacité*; aluminium
  es: industri*; acero; automotriz; sobrecapacidad; aluminio; manufactur*
taxation
  en: taxation; double taxation; tax treaty; tax evasion; global minimum tax
  ar: الازدواج الضريبي; الضرائب; الضريبي*
  ru: налог*; двойн* налогообложени*
  zh: 税收; 双重征税; 税务
  fr: fiscal*; double imposition; impôt*; évasion fiscale
  es: doble imposición; fiscal*; evasión fiscal; impuesto*; tributari*
corruption
  en: corrupt*; anti-corruption; asset recovery; bribery
  ar: الفساد; مكافحة الفساد; استرداد الأموال; الرشوة
  ru: коррупц*; антикоррупционн*
  zh: 腐败; 反腐; 追逃追赃; 贪腐
  fr: corrupt*; anticorruption; biens mal acquis
  es: corrup*; anticorrupción; soborno*
