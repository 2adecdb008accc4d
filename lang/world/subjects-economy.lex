# Trade, money, energy, transport, technology, food and the environment.

[subject]
trade
  en: trade; trading; commerce; commercial relations; exports; imports; trade turnover; market access
  ar: التجارة; التبادل التجاري; التجاري*; تجارية; الصادرات; الواردات; المبادلات التجارية
  ru: торговл*; торгов*; товарооборот*; экспорт*; импорт*; торгово-экономическ*
  zh: 贸易; 经贸; 出口; 进口; 通商
  fr: commerc*; échanges commerciaux; exportation*; importation*
  es: comerci*; intercambio comercial; exportaci*; importaci*
tariffs
  en: tariff*; customs dut*; trade war*; trade deficit*; protectionis*; levies; levy
  ar: الرسوم الجمركية; رسوم جمركية; الحرب التجارية; التعريفات; الحمائية
  ru: пошлин*; тариф*; торгов* войн*; протекционизм*
  zh: 关税; 贸易战; 贸易逆差; 保护主义; 加税
  fr: droits de douane; tarif* douanier*; guerre commerciale; protectionnis*; surtaxe*
  es: arancel*; guerra comercial; proteccionis*; déficit comercial
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
  en: invest*; joint venture*
  ar: الاستثمار*; استثمار*; المستثمر*
  ru: инвести*; капиталовложени*; совместн* предприяти*
  zh: 投资; 合资
  fr: investi*; coentreprise*
  es: inversi*; inversor*; empresa conjunta
economic cooperation
  en: economic cooperation; economic ties; economic partnership; economic relations; economic and trade
  ar: التعاون الاقتصادي; العلاقات الاقتصادية; الشراكة الاقتصادية; التعاون في المجالات الاقتصادية
  ru: экономическ* сотрудничеств*; экономическ* связ*; экономическ* партнерств*; экономическ* взаимодействи*; торгово-экономическ*
  zh: 经济合作; 经贸合作; 经济关系; 经济伙伴
  fr: coopération économique; relations économiques; partenariat économique; liens économiques
  es: cooperación económica; relaciones económicas; asociación económica; vínculos económicos
debt
  en: debt*; debt relief
  ar: الديون; ديون; الدين العام; إعادة هيكلة; المديونية
  ru: долг* развивающихся; внешн* долг*; государственн* долг*; госдолг*; долгов*; задолженност*; реструктуризаци* долг*
  zh: 债务; 债务重组; 减债; 缓债
  fr: dette*; surendettement
  es: deuda*; canje de deuda
international finance
  en: IMF; International Monetary Fund; World Bank; New Development Bank; Bretton Woods; international financial; AIIB
  ar: صندوق النقد; البنك الدولي; بنك التنمية الجديد; المؤسسات المالية الدولية
  ru: МВФ; Всемирн* банк*; Нов* банк* развития; Бреттон-Вудск*; международн* финансов*
  zh: 国际货币基金组织; 世界银行; 新开发银行; 国际金融; 亚投行; 布雷顿森林
  fr: FMI; Fonds monétaire international; Banque mondiale; Bretton Woods; institutions financières internationales
  es: FMI; Fondo Monetario Internacional; Banco Mundial; Bretton Woods; instituciones financieras internacionales
currencies and payments
  en: national currenc*; local currenc*; dedollari*; de-dollari*; SWIFT; payment system*; yuan; settlement in
  ar: العملات الوطنية; العملات المحلية; سويفت; أنظمة الدفع; الدولرة
  ru: национальн* валют*; дедолларизаци*; SWIFT; платежн* систем*; расчет* в; юан*
  zh: 本币; 去美元化; 支付系统; 货币互换; 人民币
  fr: monnaies nationales; dédollarisation; SWIFT; systèmes de paiement; yuan
  es: monedas locales; monedas nacionales; desdolarización; SWIFT; sistemas de pago; yuan; yuanes
energy
  en: energy; electricity; power grid; power supply
  ar: الطاقة; الكهرباء; طاقة
  ru: энерг*; электроэнерг*; ТЭК
  zh: 能源; 电力; 电网
  fr: énergie*; énergétique*; électricité
  es: energía*; energétic*; electricidad; eléctric*
oil
  en: oil; crude; petroleum; OPEC*; price cap; refinery; refineries
  ar: النفط*; نفط*; أوبك*; البترول; الخام
  ru: нефт*; ОПЕК*; потолк* цен
  zh: 石油; 原油; 欧佩克; 限价
  fr: pétrole; pétrolier*; pétrolière*; Opep*
  es: petróleo; petroler*; crudo; OPEP*; hidrocarburo*
gas
  en: natural gas; gas pipeline*; LNG; gas supplies; gas exports; gas transit; Power of Siberia; TurkStream; gas hub
  ar: الغاز; الغاز الطبيعي; الغاز المسال; خط أنابيب; خطوط أنابيب
  ru: газ; газа; газом; газов*; газопровод*; СПГ; «Сил* Сибири; Турецк* поток*
  zh: 天然气; 液化气; 输气管道; 西伯利亚力量
  fr: gaz; gazoduc*; GNL; gazier*; gazière*
  es: gas; gasoducto*; GNL; gasífer*
nuclear energy
  en: nuclear energy; nuclear power; civil nuclear; small modular reactor*; Rosatom; peaceful use*
  ar: الطاقة النووية; الطاقة الذرية; الاستخدام السلمي; النووي السلمي; النووية السلمية
  ru: атомн* энерг*; мирн* атом*; Росатом*; атомн* электростанци*; ядерн* энерг*
  zh: 核能; 核电; 和平利用核能; 民用核
  fr: énergie nucléaire; nucléaire civil; énergie atomique; Rosatom
  es: energía nuclear; energía atómica; nuclear civil; usos pacíficos; Rosatom
renewable energy
  en: renewable*; green energy; solar; wind power; green hydrogen; hydrogen; energy transition; hydropower; electric vehicle*
  ar: الطاقة المتجددة; الطاقات المتجددة; الهيدروجين; الطاقة الشمسية; التحول في مجال الطاقة; السيارات الكهربائية
  ru: возобновляем*; ВИЭ; водород*; солнечн* энерг*; зелен* энерг*; энергопереход*; электромобил*
  zh: 可再生能源; 清洁能源; 绿色能源; 光伏; 风电; 氢能; 新能源; 电动汽车
  fr: renouvelable*; hydrogène; énergie solaire; transition énergétique; éolien*; véhicules électriques
  es: renovable*; hidrógeno; energía solar; transición energética; eólic*; vehículos eléctricos
critical minerals
  en: critical mineral*; rare earth*; rare-earth*; lithium; cobalt; uranium; mining; minerals; raw material*; graphite; gallium
  ar: المعادن النادرة; الأتربة النادرة; المعادن الحرجة; الليثيوم; الكوبالت; التعدين; المواد الخام
  ru: редкоземельн*; критическ* минерал*; полезн* ископаем*; лити*; кобальт*; горнодобывающ*; недр; сырь*; уран*
  zh: 稀土; 关键矿产; 矿产; 锂; 钴; 采矿; 原材料
  fr: terres rares; minerais critiques; minéraux critiques; lithium; cobalt; miniers; minier; minière*; uranium; matières premières
  es: tierras raras; minerales críticos; litio; cobalto; minería; miner*; uranio; materias primas
supply chains
  en: supply chain*; decoupling; de-risking; derisking; industrial chain*; reshoring
  ar: سلاسل الإمداد; سلاسل التوريد; فك الارتباط
  ru: цепоч* поставок; цепоч* снабжени*; логистическ* цепоч*; производственн* цепоч*
  zh: 供应链; 产业链; 产供链; 脱钩; 去风险; 断链
  fr: chaînes d'approvisionnement; chaîne d'approvisionnement; chaînes de valeur; découplage
  es: cadenas de suministro; cadena de suministro; cadenas de valor; desacoplamiento
semiconductors and export controls
  en: semiconductor*; chip*; export control*; export ban*; export restriction*; advanced technolog*; chipmak*
  ar: أشباه الموصلات; الرقائق; ضوابط التصدير; قيود التصدير
  ru: полупроводник*; чип*; микрочип*; экспортн* контрол*; микроэлектроник*
  zh: 半导体; 芯片; 出口管制; 实体清单; 高科技
  fr: semi-conducteur*; puces; contrôle des exportations; contrôles à l'exportation; restrictions à l'exportation
  es: semiconductor*; chips; controles de exportación; control de exportaciones; microchips
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
  en: science and technology; scientific cooperation; technolog*; innovation*; research cooperation; scientific and technical
  ar: العلوم والتكنولوجيا; التكنولوجيا; الابتكار; البحث العلمي; التقنيات; نقل التكنولوجيا
  ru: науч*; технологи*; инноваци*; научно-техническ*
  zh: 科技; 技术; 创新; 科研
  fr: scien*; technolog*; innovation*; recherche scientifique
  es: ciencia y tecnología; tecnol*; innovación; científic*
transport corridors
  en: transport corridor*; transport route*; connectivity; North-South corridor; Middle Corridor; railway*; rail link*; logistics; economic corridor; IMEC; trade route*; transit corridor*; high-speed rail
  ar: ممرات النقل; الممر الاقتصادي; السكك الحديدية; طرق النقل; اللوجستي*; طريق التنمية; ممر الشمال; قطاع النقل; الربط السككي
  ru: транспортн* коридор*; «Север — Юг»; МТК; железнодорожн*; железн* дорог*; логистик*; транспортн*; логистическ*; транзит*
  zh: 互联互通; 运输走廊; 铁路; 物流; 经济走廊; 交通运输; 中欧班列; 高铁
  fr: corridor* de transport; corridor économique; ferroviaire*; connectivité; logistique; transports; chemin de fer
  es: corredor* de transporte; corredor económico; ferroviari*; ferrocarril*; conectividad; logístic*; transporte*
aviation
  en: direct flight*; flights; air links; aviation; airline*; airspace; air connection*
  ar: الرحلات الجوية; الطيران; المجال الجوي; رحلات مباشرة; خطوط جوية
  ru: авиасообщени*; прям* рейс*; прям* авиарейс*; воздушн* пространств*; авиаци*; авиакомпани*
  zh: 直航; 航班; 航空; 领空; 复航; 空域
  fr: vols directs; liaisons aériennes; aviation; espace aérien; compagnies aériennes
  es: vuelos directos; vuelos; aviación; espacio aéreo; aerolínea*
ports and shipping
  en: port; ports; shipping; shipyard*; shipbuild*; shadow fleet; tanker*; vessels
  ar: الموانئ; ميناء; الشحن; السفن; ناقلات
  ru: порт; порта; порты; портов*; морск* перевоз*; танкер*; теневого флот*; судостроени*; теневой флот
  zh: 港口; 航运; 船舶; 造船; 油轮; 影子舰队
  fr: transport maritime; navires; pétroliers; flotte fantôme; construction navale; port; ports; portuaire*
  es: puerto; puertos; naviera*; buque*; petroleros; flota fantasma; construcción naval
infrastructure
  en: infrastructure
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
  en: food; grain*; wheat; fertiliser*; fertilizer*; famine; hunger; starvation; food security
  ar: الغذاء*; الأمن الغذائي; الحبوب; القمح; الأسمدة; المجاعة; مجاعة; الجوع; التجويع
  ru: продовольств*; зерн*; пшениц*; удобрени*; голод*
  zh: 粮食; 谷物; 小麦; 化肥; 饥荒; 饥饿
  fr: alimentaire*; céréal*; blé; engrais; famine; faim
  es: alimentari*; alimentos; granos; cereal*; trigo; fertilizante*; hambruna; hambre
agriculture
  en: agricultur*; farm*; livestock; beef; soybean*; soy; agri-food
  ar: الزراعة; الزراعي*; الماشية; المزارع*
  ru: сельск* хозяйств*; сельскохозяйственн*; агропромышленн*; АПК; аграрн*; говядин*
  zh: 农业; 农产品; 畜牧; 大豆; 牛肉
  fr: agricultur*; agricol*; agroalimentaire; bétail; soja; éleveurs
  es: agricultur*; agrícola*; agropecuari*; ganader*; soja; carne
fisheries
  en: fisher*; fishing; seafood; tuna
  ar: الصيد البحري; مصايد; الأسماك; صيد الأسماك; المأكولات البحرية
  ru: рыболов*; рыбн*; морепродукт*; вылов*
  zh: 渔业; 捕鱼; 水产品; 渔民; 渔船; 海产品
  fr: pêche; pêcheurs; produits de la mer; halieutique*
  es: pesca; pesquer*; pescador*; mariscos
water
  en: water resource*; water scarcity; water sharing; water security; transboundary water*; Indus Waters; water supply; drinking water; water treaty; river basin*; Mekong
  ar: الموارد المائية; المياه; الأمن المائي; مياه الشرب; نهر السند; نهر الميكونغ
  ru: водн* ресурс*; водоснабжени*; трансграничн* рек*; питьев* вод*; Меконг*; водно-энергетическ*
  zh: 水资源; 跨境河流; 湄公河; 澜湄; 饮用水; 印度河; 用水
  fr: ressources en eau; ressources hydriques; eau potable; Mékong; bassin du fleuve; eaux transfrontalières
  es: recursos hídricos; agua potable; escasez de agua; tratado de aguas; cuenca* hidrográfica*; Mekong
climate change
  en: global warming; emissions; carbon; Paris Agreement; COP28; COP29; COP30; net zero; loss and damage; decarboni*; climate change; climate crisis; climate action; climate talks; climate finance; climate goals; climate summit; climate polic*; climate conference; fight against climate; climate agenda; climate and
  ar: المناخ*; تغير المناخ; التغير المناخي; الانبعاثات; اتفاق باريس; الاحتباس الحراري; الكربون
  ru: климат*; выброс* парников*; Парижск* соглашени*; углерод*; парников*; декарбонизаци*
  zh: 气候; 碳排放; 碳中和; 巴黎协定; 减排; 全球变暖; 碳达峰
  fr: climatique*; émissions; accord de Paris; carbone; réchauffement; décarbon*; sur le climat; pour le climat
  es: climátic*; emisiones; Acuerdo de París; carbono; calentamiento global; descarboniz*; cambio climático; cumbre del clima
environment
  en: environment*; biodiversity; deforestation; pollution; Amazon; rainforest*; wildlife; desertification; ecolog*
  ar: البيئة; البيئي*; التنوع البيولوجي; إزالة الغابات; التلوث; التصحر; الأمازون
  ru: эколог*; окружающ* сред*; биоразнообрази*; вырубк*; загрязнени*; Амазони*; опустынивани*
  zh: 环境; 环保; 生物多样性; 生态; 污染; 荒漠化; 亚马孙
  fr: environnement*; biodiversité; déforestation; pollution; Amazonie; désertification; écolog*
  es: medio ambiente; medioambient*; biodiversidad; deforestación; contaminación; Amazonía; Amazonia; desertificación; ecol*
disasters
  en: earthquake*; flood*; cyclone*; typhoon*; hurricane*; wildfire*; disaster*; drought*; tsunami
  ar: الزلزال; زلزال; الفيضانات; الإعصار; الكوارث; الجفاف; حرائق الغابات; السيول
  ru: землетрясени*; наводнени*; циклон*; тайфун*; ураган*; стихийн* бедстви*; катастроф*; засух*; цунами; МЧС
  zh: 地震; 洪灾; 洪水; 台风; 飓风; 灾害; 救灾; 干旱; 山火; 海啸
  fr: séisme*; tremblement de terre; inondation*; cyclone*; typhon*; ouragan*; catastrophe*; sécheresse*; incendies
  es: terremoto*; sismo*; inundaci*; ciclón; ciclones; tifón; tifones; huracán; huracanes; desastre*; sequía*; incendios
sustainable development
  en: sustainable development; SDG*; 2030 Agenda; development aid; development cooperation; development assistance; poverty; official development
  ar: التنمية المستدامة; أهداف التنمية; أجندة 2030; الفقر; التعاون الإنمائي; المساعدة الإنمائية; جهود التنمية; التنمية
  ru: устойчив* развити*; ЦУР; Повестк* дня на период; содействи* развитию; бедност*; помощ* развитию
  zh: 可持续发展; 2030年议程; 发展合作; 减贫; 贫困; 发展援助
  fr: développement durable; ODD; Agenda 2030; aide au développement; pauvreté; aide publique au développement
  es: desarrollo sostenible; ODS; Agenda 2030; ayuda al desarrollo; cooperación al desarrollo; pobreza
tourism
  en: touris*; tourist*
  ar: السياح*; السياحة
  ru: туриз*; турист*; турпоток*
  zh: 旅游; 游客
  fr: touris*
  es: turis*; turíst*
industry
  en: industr*; manufactur*; steel; automotive; overcapacity; aluminium
  ar: الصناع*; صناعي*; التصنيع; الصلب; السيارات; الألومنيوم
  ru: промышлен*; индустри*; автопром*; металлурги*
  zh: 工业; 制造业; 产能过剩; 钢铁; 汽车; 产业
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
