# Affairs of third states, what the two sides say of one another and of their interests, and fields of
# cooperation that the other files lack.

[subject]
US-Russia relations
  en: US-Russia; U.S.-Russia; Russia-US; Russia-U.S.; Russian-American; American-Russian; US-Russian; U.S.-Russian; Russian-US; contacts between Russia and the United States; talks between Russia and the United States; dialogue between Moscow and Washington; contacts between Moscow and Washington; relations between Moscow and Washington; relations between Russia and the United States; relations between the United States and Russia; relations with Washington; Moscow and Washington; Washington and Moscow; U.S.-Russia relations; Russia and the United States; the United States and Russia; Russia and America; America and Russia
  ar: الروسية الأمريكية; الروسية الأميركية; الروسية - الأمريكية; الروسية - الأميركية; الأمريكية الروسية; الأميركية الروسية; الروسي الأمريكي; الروسي الأميركي; الأمريكي الروسي; الأميركي الروسي; بين موسكو وواشنطن; بين واشنطن وموسكو; بين روسيا والولايات المتحدة; بين الولايات المتحدة وروسيا; العلاقات مع واشنطن; روسية أمريكية; روسية أميركية; أمريكية روسية; أميركية روسية; روسي أمريكي; روسي أميركي; أمريكي روسي; أميركي روسي; روسيا والولايات المتحدة; الولايات المتحدة وروسيا; روسيا وأمريكا; روسيا وأميركا; أمريكا وروسيا; أميركا وروسيا; موسكو وواشنطن; واشنطن وموسكو
  ru: российско-американск*; американо-российск*; между Россией и США; между США и Россией; России и США; США и России; между Москвой и Вашингтоном; между Вашингтоном и Москвой; отношени* с США; контакт* с США; диалог* с США; контакт* с Вашингтоном; диалог* с Вашингтоном; российско-американск* отношени*; восстановлени* российско-американских; Москвы и Вашингтона; Вашингтона и Москвы; Москвой и Вашингтоном; Вашингтоном и Москвой
  zh: 俄美; 美俄; 俄罗斯和美国; 美国和俄罗斯; 俄罗斯与美国; 美国与俄罗斯; 俄美关系; 美俄关系; 莫斯科和华盛顿; 俄罗斯同美国; 美国同俄罗斯
  fr: russo-américain*; américano-russe*; entre Moscou et Washington; entre Washington et Moscou; entre la Russie et les États-Unis; entre les États-Unis et la Russie; entre la Russie et les Etats-Unis; entre les Etats-Unis et la Russie; la Russie et les États-Unis; les États-Unis et la Russie; Moscou et Washington; Washington et Moscou; la Russie et les Etats-Unis; les Etats-Unis et la Russie
  es: ruso-estadounidense*; ruso-norteamerican*; ruso-american*; entre Moscú y Washington; entre Washington y Moscú; entre Rusia y Estados Unidos; entre Estados Unidos y Rusia; entre Rusia y EEUU; entre Rusia y EE.UU.; Rusia y Estados Unidos; Estados Unidos y Rusia; Moscú y Washington; Washington y Moscú; Rusia y EEUU; EEUU y Rusia
US-Iran talks
  en: US-Iran; U.S.-Iran; Iran-US; Iran-U.S.; US-Iranian; American-Iranian; Iranian-American; talks between Iran and the United States; talks between the United States and Iran; between Tehran and Washington; between Washington and Tehran; Witkoff and Araghchi; nuclear talks between; between Iran and America; between America and Iran; Iran and the United States; United States and Iran; Tehran and Washington; Washington and Tehran
  ar: الأمريكية الإيرانية; الأميركية الإيرانية; الإيرانية الأمريكية; الإيرانية الأميركية; الإيراني الأميركي; الإيراني الأمريكي; بين إيران والولايات المتحدة; بين الولايات المتحدة وإيران; بين طهران وواشنطن; بين واشنطن وطهران; أمريكية إيرانية; أميركية إيرانية; إيرانية أمريكية; إيرانية أميركية; إيراني أميركي; إيراني أمريكي; بين إيران وأمريكا; بين إيران وأميركا; بين أمريكا وإيران; بين أميركا وإيران; إيران والولايات المتحدة; الولايات المتحدة وإيران; إيران وأمريكا; إيران وأميركا; طهران وواشنطن; واشنطن وطهران; المفاوضات الإيرانية-الأمريكية; المحادثات الإيرانية-الأمريكية; المفاوضات الإيرانية الأمريكية; الإيرانية-الأمريكية; الأمريكية-الإيرانية; الإيرانية-الأميركية
  ru: ирано-американск*; американо-иранск*; между США и Ираном; между Ираном и США; между Тегераном и Вашингтоном; между Вашингтоном и Тегераном; между Вашингтоном и Ираном; переговор* с Ираном; американско-иранск*; контакт* с Ираном; переговор* Ирана и США; Ираном и США; США и Ираном; Ирана и США; США и Ирана; Тегерана и Вашингтона; Вашингтона и Тегерана; Ираном и Соединенными
  zh: 美伊; 伊美; 伊朗和美国; 美国和伊朗; 伊朗与美国; 美国与伊朗; 美伊关系; 伊美关系; 美伊谈判; 伊美谈判; 德黑兰和华盛顿; 美国同伊朗; 伊朗同美国
  fr: irano-américain*; américano-iranien*; entre l'Iran et les États-Unis; entre les États-Unis et l'Iran; entre Téhéran et Washington; entre Washington et Téhéran; entre l'Iran et les Etats-Unis; entre les Etats-Unis et l'Iran; négociations irano-*; négociations avec l'Iran; pourparlers avec l'Iran; discussions avec l'Iran; pourparlers irano-*; l'Iran et les États-Unis; les États-Unis et l'Iran; Téhéran et Washington; Washington et Téhéran; l'Iran et les Etats-Unis; les Etats-Unis et l'Iran
  es: irano-estadounidense*; entre Irán y Estados Unidos; entre Estados Unidos e Irán; entre Teherán y Washington; entre Washington y Teherán; conversaciones con Irán; negociaciones con Irán; diálogo con Irán; iraní-estadounidense; estadounidense-iraní; Irán y Estados Unidos; Estados Unidos e Irán; Teherán y Washington; Washington y Teherán; Irán y EEUU; EEUU e Irán; Irán y EE.UU.
Iran-Israel conflict
  en: Israel-Iran; Iran-Israel; Israeli-Iranian; Iranian-Israeli; between Israel and Iran; between Iran and Israel; twelve-day war; 12-day war; attacks on Iran; strikes on Iran; attack on Iran; strike on Iran; Israeli attacks on Iran; war on Iran; Iran-Israel war; war between Israel and Iran; strikes against Iran; attacks against Iran
  ar: الإيراني الإسرائيلي; الإسرائيلي الإيراني; الإيرانية الإسرائيلية; الإسرائيلية الإيرانية; بين إيران وإسرائيل; بين إسرائيل وإيران; الهجوم على إيران; العدوان على إيران; الضربات على إيران; الحرب على إيران; حرب الـ12 يوما; الحرب الإسرائيلية الإيرانية; الهجمات على إيران; ضرب إيران; إيراني إسرائيلي; إسرائيلي إيراني; إيرانية إسرائيلية; إسرائيلية إيرانية
  ru: ирано-израильск*; израильско-иранск*; между Израилем и Ираном; между Ираном и Израилем; удар* по Ирану; нападени* на Иран; атак* на Иран; агресси* против Ирана; двенадцатидневн* войн*; 12-дневн* войн*; израильск* удар* по Ирану; удар* Израиля по Ирану; бомбардировк* Ирана
  zh: 伊以; 以伊冲突; 以伊停火; 以伊局势; 伊朗和以色列; 以色列和伊朗; 伊朗与以色列; 以色列与伊朗; 以伊; 袭击伊朗; 打击伊朗; 空袭伊朗; 对伊朗的袭击; 十二日战争; 对伊朗动武
  fr: irano-israélien*; israélo-iranien*; entre Israël et l'Iran; entre l'Iran et Israël; frappes sur l'Iran; frappes contre l'Iran; attaques contre l'Iran; attaque contre l'Iran; guerre des douze jours; guerre de douze jours; guerre contre l'Iran; bombardements de l'Iran; guerre de 12 jours
  es: irano-israelí*; israelo-iraní*; israelí-iraní; entre Israel e Irán; entre Irán e Israel; ataques a Irán; ataque a Irán; ataques contra Irán; ataque contra Irán; bombardeos a Irán; guerra de los doce días; guerra de los 12 días; guerra contra Irán; bombardeo de Irán
Saudi-Iranian relations
  en: Saudi-Iranian; Iranian-Saudi; Saudi-Iran; Iran-Saudi; between Riyadh and Tehran; between Tehran and Riyadh; between Saudi Arabia and Iran; between Iran and Saudi Arabia; Saudi-Iran agreement; Beijing agreement; rapprochement between Saudi; Saudi–Iranian
  ar: السعودية الإيرانية; الإيرانية السعودية; السعودي الإيراني; بين السعودية وإيران; بين الرياض وطهران; بين طهران والرياض; سعودية إيرانية; إيرانية سعودية; سعودي إيراني
  ru: саудовско-иранск*; ирано-саудовск*; между Эр-Риядом и Тегераном; между Саудовской Аравией и Ираном; между Ираном и Саудовской Аравией; Эр-Рияд* и Тегеран*; Саудовск* Арави* и Иран*
  zh: 沙伊; 伊沙; 沙特和伊朗; 伊朗和沙特; 沙特与伊朗; 沙伊复交; 沙伊和解; 沙特伊朗; 沙姆沙伊赫; 沙姆沙伊赫和平; 沙乌地和伊朗; 伊朗和沙乌地; 沙乌地与伊朗; 沙乌地伊朗
  fr: irano-saoudien*; saoudo-iranien*; entre Riyad et Téhéran; entre l'Arabie saoudite et l'Iran; entre l'Arabie saoudite et Téhéran; rapprochement irano-saoudien; rapprochement saoudo-iranien; Riyad et Téhéran; Téhéran et Riyad
  es: saudí-iraní; irano-saudí; entre Riad y Teherán; entre Arabia Saudí e Irán; entre Arabia Saudita e Irán; saudí-iraníes; iraní-saudí; Riad y Teherán; entre Teherán y Riad; entre Riad e Irán; Teherán y Riad; acercamiento entre Irán y Arabia
India-Pakistan tensions
  en: India-Pakistan; Pakistan-India; Indo-Pakistan*; Indian-Pakistani; between India and Pakistan; between Pakistan and India; Pahalgam; Sindoor; India and Pakistan; Pakistan and India; New Delhi and Islamabad
  ar: الهندية الباكستانية; الباكستانية الهندية; بين الهند وباكستان; بين باكستان والهند; باهالغام; باكستان والهند; الهندي الباكستاني; الباكستاني الهندي; الهند وباكستان; بين نيودلهي وإسلام آباد; هندية باكستانية; باكستانية هندية; هندي باكستاني; باكستاني هندي
  ru: индо-пакистанск*; индийско-пакистанск*; пакистано-индийск*; между Индией и Пакистаном; между Пакистаном и Индией; Пахалгам*; Инди* и Пакистан*; Пакистан* и Инди*; Индией и Пакистаном; Пакистаном и Индией
  zh: 印巴; 印度和巴基斯坦; 巴基斯坦和印度; 印度与巴基斯坦; 帕哈尔加姆; 印巴关系; 印巴冲突; 印巴局势; 印巴停火; 巴印; 印度同巴基斯坦; 巴基斯坦同印度
  fr: indo-pakistanais*; entre l'Inde et le Pakistan; entre le Pakistan et l'Inde; Pahalgam; Inde et le Pakistan; Pakistan et l'Inde; New Delhi et Islamabad; conflit indo-pakistanais; entre New Delhi et Islamabad; l'Inde et le Pakistan; le Pakistan et l'Inde
  es: indo-pakistaní*; indo-paquistaní*; entre India y Pakistán; entre la India y Pakistán; entre la India y el Pakistán; Pahalgam; India y Pakistán; Pakistán e India; indopakistan*; Pakistán y la India; la India y Pakistán; India y el Pakistán
Thai-Cambodian border
  en: Thai-Cambodian; Cambodian-Thai; Thailand-Cambodia; Cambodia-Thailand; between Thailand and Cambodia; between Cambodia and Thailand; Thailand and Cambodia; Cambodia and Thailand; Preah Vihear
  ar: بين تايلاند وكمبوديا; بين كمبوديا وتايلاند; التايلاندية الكمبودية; الكمبودية التايلاندية; تايلاند وكمبوديا; كمبوديا وتايلاند; الحدود التايلاندية; الحدود الكمبودية; تايلاندية كمبودية; كمبودية تايلاندية; حدود تايلاندية; حدود كمبودية
  ru: таиландско-камбоджийск*; камбоджийско-таиландск*; тайско-камбоджийск*; между Таиландом и Камбоджей; между Камбоджей и Таиландом; Таиланд* и Камбодж*; Камбодж* и Таиланд*; Преах Вихе*
  zh: 柬泰; 泰柬; 柬埔寨和泰国; 泰国和柬埔寨; 泰柬边境; 泰柬冲突; 柏威夏
  fr: thaïlando-cambodgien*; khméro-thaïlandais*; entre la Thaïlande et le Cambodge; entre le Cambodge et la Thaïlande; Thaïlande et le Cambodge; Cambodge et la Thaïlande; cambodgo-thaïlandais*; frontière thaïlando-*; Preah Vihear
  es: tailandés-camboyano; tailandesa-camboyana; entre Tailandia y Camboya; entre Camboya y Tailandia; Tailandia y Camboya; Camboya y Tailandia; tailandés-camboyan*; frontera entre Tailandia; Preah Vihear
Bangladesh
  en: Bangladesh*; Dhaka; Hasina
  ar: بنغلادش*; بنغلاديش*; دكا
  ru: Бангладеш*; бангладешск*; Дакк*
  zh: 孟加拉国; 达卡
  fr: Bangladesh; bangladais*; Dacca
  es: Bangladés; Bangladesh; bangladesí*
Pakistan
  en: Pakistan*; Islamabad; India-Pakistan; Pakistan-India; Indo-Pakistan*; Indian-Pakistani; between India and Pakistan; between Pakistan and India; Pakistan relations; Pakistan relationship; Pakistan ties; Pakistan partnership; Pakistan cooperation; Pakistan friendship; India and Pakistan; Pakistan and India; New Delhi and Islamabad
  ar: باكستان*; الباكستاني*; إسلام آباد; الهندية الباكستانية; الباكستانية الهندية; بين باكستان والهند; العلاقات الباكستانية; هندية باكستانية; باكستانية هندية; الباكستاني الهندي; الهندي الباكستاني; باكستان والهند; باكستاني هندي; هندي باكستاني
  ru: Пакистан*; пакистанск*; Исламабад*; индо-пакистанск*; индийско-пакистанск*; пакистано-индийск*; между Индией и Пакистаном; между Пакистаном и Индией; пакистанск* отношени*; Инди* и Пакистан*; Пакистан* и Инди*; Индией и Пакистаном; Пакистаном и Индией
  zh: 巴基斯坦; 伊斯兰堡; 印度和巴基斯坦; 巴基斯坦和印度; 印度与巴基斯坦; 巴铁; 印巴; 巴印; 印巴停火; 印巴冲突; 印巴局势; 印度同巴基斯坦; 巴基斯坦同印度
  fr: Pakistan; pakistanais*; Islamabad; indo-pakistanais*; entre l'Inde et le Pakistan; entre le Pakistan et l'Inde; Inde et le Pakistan; New Delhi et Islamabad; Pakistan et l'Inde; conflit indo-pakistanais; entre New Delhi et Islamabad; l'Inde et le Pakistan; le Pakistan et l'Inde
  es: Pakistán; pakistaní*; paquistaní*; Islamabad; indo-pakistaní*; indo-paquistaní*; entre India y Pakistán; entre la India y Pakistán; entre la India y el Pakistán; India y Pakistán; Pakistán e India; Pakistán y la India; la India y Pakistán; India y el Pakistán
Sri Lanka
  en: Sri Lanka*; Colombo
  ar: سريلانكا; سري لانكا
  ru: Шри-Ланк*; шри-ланкийск*
  zh: 斯里兰卡
  fr: Sri Lanka; srilankais*; sri-lankais*
  es: Sri Lanka; ceilanés*; esrilanqués*
Nepal
  en: Nepal*; Kathmandu
  ar: نيبال*
  ru: Непал*; непальск*
  zh: 尼泊尔
  fr: Népal; népalais*
  es: Nepal; nepalí; nepalés*
Philippines
  en: Philippine*; Filipino*; Manila; Philippines relations; Philippines relationship; Philippines ties; Philippines partnership; Philippines cooperation; Philippines friendship
  ar: الفلبين*; الفلبيني*; مانيلا; الفليبين
  ru: Филиппин*; филиппинск*; Манил*
  zh: 菲律宾; 菲方; 马尼拉; 西菲律宾海
  fr: Philippines; philippin*; Manille
  es: Filipinas; filipin*; Manila
Georgia
  en: Georgian*; Tbilisi; Georgian Dream; Kobakhidze
  ar: جورجيا; الجورجي*; تبليسي
  ru: Грузи*; грузинск*; Тбилиси; грузинск* отношени*
  zh: 格鲁吉亚; 第比利斯; 乔治亚
  fr: Géorgie; géorgien*; Tbilissi; Tbilisi; Rêve géorgien; Géorgie du Sud
  es: georgian*; Tiflis; Tbilisi; Georgia
Moldova
  en: Moldova*; Chisinau; Maia Sandu; Moldova's accession
  ar: مولدوفا*; مولدافيا; كيشيناو; المولدوفي*; ترانسنيستريا المولدوفي
  ru: Молдав*; Молдов*; молдавск*; Кишинев*; Кишинёв*; молдавск* отношени*
  zh: 摩尔多瓦; 基希讷乌
  fr: Moldavie; moldave*; Chisinau; Moldova
  es: Moldavia; Moldova; moldav*; Chisináu
Serbia
  en: Serbia*; Belgrade; Belgrade-Pristina; Serbia relations; Serbia relationship; Serbia ties; Serbia partnership; Serbia cooperation; Serbia friendship; Serb; Serbs; Vučić; Community of Serb; ethnic Serbs
  ar: صربيا; الصربي*; بلغراد; الصرب; بلغراد وبريشتينا
  ru: Серби*; сербск*; Белград*; сербск* отношени*; Вучич*; серб; сербы; сербов; Белград* и Приштин*; сербск* муниципалитет*
  zh: 塞尔维亚; 贝尔格莱德; 武契奇; 塞族; 科索沃塞族
  fr: Serbie; serbe*; Belgrade; Vucic; Belgrade et Pristina; serbes du Kosovo
  es: Serbia; serbi*; Belgrado; Vucic; Belgrado y Pristina; serbios de Kosovo
South Sudan
  en: South Sudan*; Juba
  ar: جنوب السودان; جوبا
  ru: Южн* Судан*; южносуданск*
  zh: 南苏丹; 朱巴
  fr: Soudan du Sud; sud-soudanais*; Djouba
  es: Sudán del Sur; sursudan*
Eritrea
  en: Eritrea*; Asmara
  ar: إريتريا; الإريتري*; أسمرة
  ru: Эритре*; эритрейск*
  zh: 厄立特里亚; 厄利垂亚
  fr: Érythrée; érythréen*; Erythrée; Erythréen*
  es: Eritrea; eritre*
Chad
  en: Chad; Chadian*; N'Djamena
  ar: تشاد; التشادي*; نجامينا
  ru: Чад; Чада; Чаде; Чаду; чадск*
  zh: 乍得
  fr: Tchad; tchadien*; N'Djamena
  es: Chad; chadian*
Rwanda
  en: Rwanda*; Kigali; Rwanda plan
  ar: رواندا; الرواندي*; كيغالي
  ru: Руанд*; руандийск*
  zh: 卢旺达; 卢安达
  fr: Rwanda; rwandais*; Kigali
  es: Ruanda; ruand*
Nigeria
  en: Nigeria; Nigerian*; Boko Haram
  ar: نيجيريا; النيجيري*; بوكو حرام
  ru: Нигери*; нигерийск*
  zh: 尼日利亚; 博科圣地; 奈及利亚
  fr: Nigeria; Nigéria; nigérian*; Boko Haram
  es: Nigeria; nigerian*; Boko Haram
Ecuador
  en: Ecuador*; Quito
  ar: الإكوادور*; الإكوادوري*
  ru: Эквадор*; эквадорск*
  zh: 厄瓜多尔; 厄瓜多
  fr: Équateur; équatorien*; Equateur; Equatorien*
  es: Ecuador; ecuatorian*
Bolivia
  en: Bolivia*; La Paz
  ar: بوليفيا; البوليفي*
  ru: Боливи*; боливийск*; боливийск* отношени*
  zh: 玻利维亚
  fr: Bolivie; bolivien*
  es: Bolivia; bolivian*
Honduras
  en: Hondura*; Tegucigalpa
  ar: هندوراس
  ru: Гондурас*; гондурасск*
  zh: 洪都拉斯; 宏都拉斯
  fr: Honduras; hondurien*
  es: Honduras; hondureñ*
Guatemala
  en: Guatemala*
  ar: غواتيمالا
  ru: Гватемал*; гватемальск*
  zh: 危地马拉; 瓜地马拉
  fr: Guatemala; guatémaltèque*
  es: Guatemala; guatemaltec*
West Bank
  en: West Bank; Jenin; Ramallah; annexation of the West Bank
  ar: الضفة الغربية; الضفة; جنين; رام الله; ضم الضفة
  ru: Западн* берег*; Дженин*; Рамалл*
  zh: 约旦河西岸; 西岸; 杰宁; 拉姆安拉
  fr: Cisjordanie; Jénine; Ramallah
  es: Cisjordania; Yenín; Ramala; colonización de Cisjordania
Astana process
  en: Astana process; Astana format; Astana guarantor*; Astana track
  ar: مسار أستانا; مسار أستانة; صيغة أستانا; عملية أستانا; الدول الضامنة; دول ضامنة
  ru: Астанинск* процесс*; Астанинск* формат*; «Астанинск* тройк*; стран-гарант*; государств-гарант*; государств* – гарант*
  zh: 阿斯塔纳进程; 阿斯塔纳模式
  fr: processus d'Astana; format d'Astana
  es: proceso de Astaná; formato de Astaná; proceso de Astana; formato de Astana
border crossings
  en: border crossing*; crossing point*; Rafah crossing; Kerem Shalom; Erez crossing; border post*; border checkpoint*; land crossing*; crossings; border crossings; Channel crossings; border crossing migrants
  ar: معبر; المعابر; معابر; معبر رفح; كرم أبو سالم; المنافذ البرية; المنافذ الحدودية; المنفذ الحدودي; المعبر; المعابر الحدودية; منافذ برية; منافذ حدودية; منفذ حدودي; معابر حدودية
  ru: погранпереход*; пункт* пропуска; КПП; КПП «Рафах»; погранпункт*; пограничн* переход*; контрольно-пропускн*
  zh: 口岸; 过境点; 拉法口岸; 边境口岸; 检查站; 凯雷姆沙洛姆; 口岸通道
  fr: point de passage; points de passage; poste-frontière; poste frontière; postes-frontières; postes frontières; postes frontaliers; terminal de Rafah; Kerem Shalom
  es: paso fronterizo; pasos fronterizos; cruce fronterizo; cruces fronterizos; paso de Rafah; Kerem Shalom; puentes internacionales; puesto fronterizo; puestos fronterizos
fuel
  en: fuel; fuels; petrol; diesel; gasoline; kerosene; fuel and energy; nuclear fuel
  ar: الوقود; وقود; المحروقات; البنزين; الديزل; الوقود الأحفوري; الوقود الحيوي; الوقود النووي; وقود أحفوري; وقود حيوي; وقود نووي
  ru: топлив*; бензин*; дизел*; горюч*; ГСМ; ископаем* топлив*; ядерн* топлив*
  zh: 燃料; 燃油; 汽油; 柴油; 化石燃料; 核燃料; 生物燃料
  fr: carburant*; combustible*; gazole; combustible nucléaire; combustibles fossiles
  es: combustible*; gasolina; diésel; gasóleo; combustible nuclear; combustibles fósiles
coal
  en: coal; coal-fired; coking coal; thermal coal
  ar: الفحم; فحم
  ru: угол*; угля; угле; угольн*; каменн* угл*; уголовн* преследовани*
  zh: 煤炭; 煤; 煤电; 燃煤
  fr: charbon; houille
  es: carbón; carboníf*
hydropower
  en: hydropower; hydroelectric*; hydro-electric*; dams
  ar: الطاقة الكهرومائية; الكهرومائي*; السدود; طاقة كهرومائية; مشاريع السدود
  ru: гидроэнерг*; гидроэлектростанци*; ГЭС; ГЭС «Хидасэ»
  zh: 水电; 水力发电; 水电站
  fr: hydroélectri*; hydroélectricité; barrages; barrages hydro
  es: hidroeléctric*; hidroenergía; represas
customs
  en: customs; customs clearance; customs procedures; customs union; customs and tax; customs duties; customs tariff*; customs union modernization
  ar: الجمارك; الجمركي*; جمركي*; التخليص الجمركي; الاتحاد الجمركي; تخليص جمركي; اتحاد جمركي; الضرائب الجمركية; تعرفة جمركية; ضرائب جمركية
  ru: таможн*; таможенн*; таможенн* союз*; таможенн* оформлени*; таможенн* процедур*; таможенн* сбор*
  zh: 海关; 通关; 清关; 关务; 通关便利; 海关合作; 海关检疫
  fr: douan*; douanier*; douanière*; dédouanement; union douanière; droit de douane; droits douaniers
  es: aduan*; aduaner*; despacho aduanero; unión aduanera; derechos de aduana; tasas aduaneras
free trade and openness
  en: free trade; open economy; open world economy; open global economy; protectionis*; globalization; globalisation; trade liberalisation; trade liberalization; open markets; open trade; free and open trade; multilateral trading system; rules-based trade; African Continental Free Trade Area; free trade area*; free trade zone*; inclusive globalisation; inclusive globalization; openness; opening-up; opening up; open cooperation; greater openness; high-level opening; high-standard opening
  ar: التجارة الحرة; حرية التجارة; الحمائية; العولمة; الاقتصاد المفتوح; الأسواق المفتوحة; تحرير التجارة; النظام التجاري المتعدد; تجارة حرة; اقتصاد مفتوح; أسواق مفتوحة; اتفاق التجارة الحرة; اتفاق تجارة حرة; اتفاقية التجارة الحرة; اتفاقية تجارة حرة; العولمة الشاملة; مناطق التجارة الحرة; منطقة التجارة الحرة القارية الأفريقية; منطقة تجارة حرة; الانفتاح; انفتاح; الانفتاح الاقتصادي; توسيع الانفتاح
  ru: свободн* торговл*; протекционизм*; протекционистск*; глобализаци*; открыт* экономик*; открыт* миров*; либерализаци* торговли; открыт* рынк*; многосторонн* торгов*; зон* свободной торговли; инклюзивн* глобализаци*; соглашени* о свободной торговле; открытост*; внешн* открытост*; открыт* сотрудничеств*; политик* открытости
  zh: 自由贸易; 保护主义; 经济全球化; 全球化; 开放型世界经济; 贸易自由化; 贸易投资自由化; 投资自由化便利化; 多边贸易体制; 开放经济; 开放市场; 自由贸易区; 自由贸易协定; 非洲大陆自由贸易区; 对外开放; 高水平开放; 开放合作; 扩大开放; 开放发展; 坚持开放; 开放共赢; 开放包容
  fr: libre-échange; libre échange; protectionnis*; mondialisation; économie ouverte; marchés ouverts; libéralisation du commerce; système commercial multilatéral; Zone de libre-échange continentale; accord de libre-échange; accords de libre-échange; mondialisation inclusive; traité de libre-échange; zone de libre échange; zone de libre-échange; ouverture économique; ouverture de haut niveau; ouverture sur l'extérieur; ouverture de haute qualité; ouverture accrue; ouverture des marchés; coopération ouverte; Economie ouverte
  es: libre comercio; proteccionis*; globalización; economía abierta; mercados abiertos; liberalización del comercio; sistema multilateral de comercio; apertura comercial; acuerdo de libre comercio; acuerdos de libre comercio; globalización inclusiva; tratado de libre comercio; tratados de libre comercio; zona de libre comercio; apertura; apertura de alto nivel; apertura económica; cooperación abierta; apertura de embajadas; apertura de la embajada
cooperation in third countries
  en: third-market*; third market*; third-party market*; cooperation in third countries; trilateral cooperation; triangular cooperation
  ar: أسواق الطرف الثالث; أسواق ثالثة; التعاون الثلاثي; التعاون في دول ثالثة; في البلدان الثالثة; التعاون في الأسواق; دول أخرى ثالثة; تعاون ثلاثي
  ru: рынк* третьих стран; трехсторонн* сотрудничеств*; трёхсторонн* сотрудничеств*; в третьих странах; на рынках третьих; сотрудничеств* в третьих
  zh: 第三方市场; 第三方合作; 三方合作; 三边合作; 第三国合作; 第三国市场
  fr: marchés tiers; coopération trilatérale; coopération triangulaire; coopération dans les pays tiers; coopération tripartite; projets en pays tiers; coopérations trilatérales; coopérations triangulaires; coopérations tripartites
  es: mercados de terceros; terceros mercados; cooperación triangular; cooperación trilateral; cooperación en terceros; cooperación tripartita
practical cooperation
  en: practical cooperation; pragmatic cooperation; concrete cooperation; cooperation projects; joint projects; concrete projects; projects
  ar: التعاون العملي; التعاون البناء; المشاريع المشتركة; المشروعات المشتركة; مشاريع مشتركة; تعاون عملي; تعاون بناء; مشروعات مشتركة; المشاريع; المشروعات; مشاريع; مشروعات; مشاريع السدود; مشروعات تنموية; المشروعات التنموية; المشاريع التنموية
  ru: практическ* сотрудничеств*; практическ* взаимодействи*; прагматическ* сотрудничеств*; совместн* проект*; конкретн* проект*; проект*; проект* развития
  zh: 务实合作; 合作项目; 重点项目; 实务合作; 务实合作关系; 小而美; 项目; 发展项目; 民生项目
  fr: coopération pratique; coopération pragmatique; coopération concrète; coopérations concrètes; projets conjoints; projets communs; projets concrets; coopérations pratiques; coopérations pragmatiques; projets
  es: cooperación práctica; cooperación pragmática; proyectos conjuntos; proyectos concretos; proyectos de cooperación; proyectos
parliamentary ties
  en: inter-parliamentary; interparliamentary; parliamentary diplomacy; parliamentary exchange*; parliamentary cooperation; between parliaments; legislative bodies; parliamentarians; parliaments; parliamentary delegation*; legislatures; parliamentary contacts; parliamentary ties; friendship group*; parliament; parliamentar*; legislators; legislature*; parliamentary elections
  ar: التعاون البرلماني; الدبلوماسية البرلمانية; البرلمانيين; بين البرلمانين; العلاقات البرلمانية; البرلماني*; البرلمانات; مجموعات الصداقة; برلماني*; تعاون برلماني; دبلوماسية برلمانية; الانتخابات البرلمانية; انتخابات برلمانية; البرلمان; برلمان*
  ru: межпарламентск*; парламентск* обмен*; парламентск* связ*; парламентск* дипломати*; по линии парламентов; парламентск* сотрудничеств*; парламентск* дипломат*; парламентск* контакт*; парламентари*; законодательн* орган*; групп* дружбы; по парламентской; парламент*
  zh: 立法机构; 议会交往; 议会间; 立法机关交流; 议会合作; 立法机关; 各议会; 友好小组; 议会友好; 议会; 议员
  fr: interparlementaire*; diplomatie parlementaire; échanges parlementaires; coopération parlementaire; parlementaires; groupe d'amitié; relations parlementaires; groupes d'amitié; entre les parlements; coopération interparlementaire; coopérations parlementaires; coopérations interparlementaires; parlement*; parlementaire*; Echanges parlementaires
  es: interparlamentari*; diplomacia parlamentaria; intercambios parlamentarios; cooperación parlamentaria; parlamentari*; grupos de amistad; grupo de amistad; entre parlamentos; parlamento*; legislador*; legislativ*
ties between parties
  en: party-to-party; inter-party; exchanges between parties; between the two parties; party exchanges; ruling parties; CPC and; inter-party exchanges; party ties; United Russia
  ar: بين الحزبين; التبادل الحزبي; العلاقات الحزبية; التبادلات الحزبية; الحزب الحاكم; بين الأحزاب; تبادل حزبي; تبادلات حزبية; حزب حاكم
  ru: межпартийн*; по партийной линии; между партиями; по партийной; «Един* Росси*; партийн* обмен*; правящ* парти*
  zh: 党际; 政党交往; 治国理政; 两党; 治党治国; 执政党; 党际交流
  fr: relations entre partis; échanges entre partis; interpartis; entre les deux partis; échanges interpartis; parti au pouvoir; relations entre les partis; partis au pouvoir; liens entre partis; Echanges entre partis; Echanges interpartis
  es: relaciones entre partidos; intercambios entre partidos; interpartidist*; entre los dos partidos; entre partidos; interpartidari*; relaciones entre los partidos; partido gobernante; partidos gobernantes
ties between regions and cities
  en: interregional; inter-regional; subnational; sub-national; local cooperation; cooperation between regions; sister cit*; twin cities; twin-city; sister-city; twinning; sister province*; decentralised cooperation; local authorities
  ar: المدن التوأم; توأمة المدن; التعاون بين المناطق; التعاون المحلي; المدن المتوأمة; مدن توأم; تعاون محلي; مدن متوأمة; التوأمة; توأمة
  ru: межрегиональн*; побратим*; города-побратим*; между регионами; региональн* связ*; сотрудничеств* регионов; по линии регионов; контакт* между регионами; межмуниципальн*; субъект* Федерации; региональн* сотрудничеств*; приграничн* сотрудничеств*; породненн*
  zh: 地方合作; 地方交流; 地方交往; 友好城市; 友城; 友好省州; 友好省
  fr: coopération décentralisée; jumelage*; coopération entre régions; collectivités territoriales; coopération interrégionale; collectivités; régions françaises; villes jumelles; entre les régions; villes jumelées; coopération transfrontalière; échanges locaux; collectivités locales; coopérations décentralisées; coopérations interrégionales; coopérations transfrontalières; Echanges locaux
  es: interregional*; hermanamiento*; ciudades hermanas; cooperación descentralizada; cooperación entre regiones; gobiernos locales
agreements and memoranda
  en: memorand*; MoU; MoUs; MOU; MOUs; agreements signed; signed agreements; cooperation documents; cooperation agreement*; joint declaration; joint statement; letter of intent; letters of intent; agreement signed; signing of agreements; signing of the agreement; signing of a; signed documents; documents were signed; sign an agreement; signed an agreement; signed a series; instruments signed; legal framework; roadmap; road map; action plan; programme of action; program of action; protocols; implementation of agreements; implementation of the agreements; agreements reached; agreements; pacts; accords; signed a number of; signed several; signed a series of; signing ceremony; deals signed; instruments of cooperation
  ar: مذكرات التفاهم; مذكرة تفاهم; مذكرات تفاهم; اتفاقيات التعاون; اتفاقية تعاون; اتفاقيات تعاون; وثائق التعاون; بيان مشترك; إعلان مشترك; توقيع اتفاقية; توقيع اتفاقيات; توقيع اتفاق; توقيع عدد من; توقيع مذكرة; الاتفاقيات الموقعة; الاتفاقات الموقعة; الاتفاقيات المبرمة; الاتفاقيات الثنائية; خارطة طريق; خارطة الطريق; خريطة طريق; خطة عمل; خطة العمل; برنامج عمل; البرنامج التنفيذي; الإطار القانوني; اتفاقيات; اتفاقية الصداقة; مراسم التوقيع; بروتوكول; بروتوكولات; الاتفاقيات; الاتفاقات; اتفاقات; وقعا على; تم التوقيع; توقيع بروتوكول; الاتفاقيات الدولية
  ru: меморандум*; пакет* документов; двусторонн* документ*; совместн* заявлени*; соглашени* о сотрудничестве; подписани* документов; подписани* соглашени*; подписан* документ*; подписан* соглашени*; подписать соглашени*; подписани* документа; двусторонн* соглашени*; соглашени*; дорожн* карт*; план* действий; план* мероприятий; программ* сотрудничества; договорно-правов*; нормативно-правов*; правов* баз*; протокол*; церемони* подписания; подписан*; подписали; соглашени* об экономическом партнерстве
  zh: 谅解备忘录; 备忘录; 合作文件; 联合声明; 合作协议; 联合公报; 中美三个联合公报; 签署; 协议; 协定; 路线图; 行动计划; 联合宣言; 签字仪式; 签约; 协议书; 合作备忘录; 条约; 国际条约; 东南亚友好合作条约; 美墨加协定; 北美自贸协定
  fr: mémorandum*; protocole d'accord; protocoles d'accord; déclaration conjointe; lettre d'intention; lettres d'intention; accords de coopération; accord de coopération; accords signés; signature d'accords; signature d'un accord; signature de plusieurs; signature de conventions; accords bilatéraux; ont signé; accords-cadres; accord-cadre; conventions de; feuille de route; plan d'action; programme d'action; cadre juridique; mise en œuvre des accords; instruments juridiques; accords; plusieurs accords; série d'accords; cérémonie de signature; conventions signées; accords de partenariat économique
  es: memorando*; memorándum*; memoranda; declaración conjunta; carta de intención; cartas de intención; acuerdos de cooperación; acuerdo de cooperación; acuerdos suscritos; firma de acuerdos; firma de un acuerdo; firma de convenios; firma de varios; firmaron acuerdos; firmaron un acuerdo; firmaron una declaración; acuerdos bilaterales; acuerdos firmados; convenio*; hoja de ruta; plan de acción; programa de acción; marco jurídico; documentos de cooperación; instrumentos de cooperación; declaración común; protocolo de; acuerdos; instrumentos firmados; varios acuerdos; ceremonia de firma; tratados; tratados internacionales
summits
  en: summit meeting*; bilateral summit; leaders' summit; meeting of the leaders; meeting between the leaders; meeting between the presidents; meeting of the presidents; meeting at the highest level; in-person meeting; face-to-face meeting; upcoming summit; next summit; planned summit; prepare a summit; prepare for a summit; future summit; summit between; summit of the two; Russian-American summit; US-Russia summit; meeting between the two presidents; meeting between the two leaders; meeting at the level of; Africa summit; Russia-Africa; China-Africa summit; EU-China summit; EU-India summit; India-EU summit; EU-Africa summit; Africa-Europe summit; Central Asia summit; forthcoming summit; upcoming leaders' meeting; summit next; host the summit; hosting the summit; hosting of the summit; successful summit; outcomes of the summit; results of the summit; summit in the; preparations for the summit; preparation of the summit; preparations for the conference; host a conference; hosting a conference; international conference; ministerial conference; upcoming conference; TICAD; Consultative Meeting; consultative meeting of
  ar: القمة المرتقبة; القمة المقبلة; القمة القادمة; قمة بين; عقد قمة; لقاء قمة; لقاء بين الرئيسين; لقاء الرئيسين; اجتماع على أعلى مستوى; اللقاء المرتقب; اجتماع القمة; اجتماع الرئيسين; لقاء القمة; لقاء الزعيمين; قمة الرئيسين; القمة الروسية الأفريقية; القمة الروسية الإفريقية; قمة روسيا; قمة روسيا أفريقيا; القمة الصينية الأوروبية; القمة الأوروبية الأفريقية; القمة الصينية الأفريقية; القمة الأفريقية الأوروبية; القمة العربية الصينية; قمة مرتقبة; قمة مقبلة; قمة قادمة; لقاء مرتقب; القمة الاستراتيجية; القمة المزمع; القمة المقرر; القمة التي ستعقد; القمة التي ستستضيفها; قمة "التيكاد; التيكاد; استضافة القمة; استضافة مؤتمر; مؤتمر ستستضيفه; المؤتمر الذي; المؤتمر الدولي; مؤتمر دولي; المؤتمر الوزاري; عقد مؤتمر; نتائج القمم; نجاح القمة; الإعداد للقمة; التحضير للقمة; القمة الثنائية; القمة الأخيرة; الاجتماع الوزاري
  ru: встреч* на высшем уровне; переговор* на высшем уровне; встреч* лидеров; встреч* президентов; двусторонн* саммит*; предстоящ* саммит*; подготовк* саммита; личн* встреч*; очн* встреч*; встреч* на самом высоком уровне; встреч* на высоком уровне; на самом высоком уровне; российско-американск* саммит*; встреч* глав государств; встреч* двух президентов; саммит* Россия; саммит* «Россия; саммит* ЕС; саммит* Китай; саммит* «Китай; саммит* Центральная Азия; саммит* «Центральная; проведени* саммита; проведение саммита; проведени* конференции; международн* конференци*; министерск* конференци*; итог* саммитов; результат* саммита; предстоящ* конференци*; Консультативн* встреч*; ТИКАД; подготовк* к саммиту; предстоящ* заседани*
  zh: 元首会晤; 峰会筹备; 领导人会晤; 面对面会晤; 首脑会晤; 高峰会晤; 下次会晤; 两国元首会晤; 元首会见; 领导人会面; 首脑会谈; 俄非峰会; 中欧峰会; 中欧领导人会晤; 中非峰会; 欧非峰会; 中阿峰会; 中国-中亚峰会; 举办峰会; 峰会成果; 成功举办; 主办峰会; 筹备峰会; 国际会议; 部长级会议; 东京非洲发展; 办好; 筹办
  fr: sommet bilatéral; prochain sommet; rencontre au sommet; rencontre entre les présidents; rencontre entre les deux présidents; rencontre au plus haut niveau; sommet entre; futur sommet; rencontre en personne; rencontre des deux présidents; sommet des deux; rencontre des dirigeants; sommet Russie-Afrique; sommet Chine-Afrique; sommet UE-Chine; sommet UE-Inde; sommet UE-Afrique; sommet Afrique; sommet Union européenne; sommets bilatéraux; tenue du sommet; organisation du sommet; accueillir le sommet; accueil du sommet; préparation du sommet; préparatifs du sommet; réussite du sommet; succès du sommet; résultats du sommet; conclusions du sommet; conférence internationale; conférence ministérielle; organisation d'une conférence; tenue d'une conférence; prochaine conférence; réunion ministérielle; TICAD
  es: cumbre bilateral; próxima cumbre; encuentro entre los presidentes; reunión entre los presidentes; reunión al más alto nivel; encuentro al más alto nivel; cumbre entre; futura cumbre; encuentro presencial; reunión de los presidentes; encuentro de los presidentes; encuentro de los líderes; cumbre Rusia-África; cumbre China-África; cumbre UE-China; cumbre UE-África; cumbre UE-India; cumbre UE-Celac; cumbre UE-CELAC; cumbres bilaterales; encuentros presenciales; Cumbre Rusia; celebración de la cumbre; organización de la cumbre; preparación de la cumbre; éxito de la cumbre; resultados de la cumbre; acoger la cumbre; conferencia internacional; conferencia ministerial; próxima conferencia; reunión ministerial; TICAD; cumbre de alto
third parties
  en: third part*; third countr*; directed against; aimed against; not aimed at; not target*; outside influence; external influence; external factors; third-party; target any third; third country; against third; not directed against; other countries' interests; targeting third
  ar: طرف ثالث; أطراف ثالثة; دول ثالثة; دولة ثالثة; التأثيرات الخارجية; المؤثرات الخارجية; العوامل الخارجية; ليست موجهة ضد; غير موجهة ضد; ضد أي طرف; الطرف الثالث; موجهة ضد; غير موجهة; موجه ضد; تأثيرات خارجية; مؤثرات خارجية; عوامل خارجية
  ru: треть* стран*; треть* сторон*; третьих; не направлен* против; внешн* влияни*; внешн* воздействи*; внешн* конъюнктур*; не подвержен*; третьих стран; трет* стран*; третьих сторон; против третьих; третьей стороны; трет* сторон*; третьих государств; в третьих странах; на рынках третьих; сотрудничеств* в третьих
  zh: 第三方; 第三国; 外部因素; 外部影响; 不针对; 他国影响; 不针对第三方; 针对第三方; 不针对任何; 第三方影响; 第三国合作; 第三国市场
  fr: pays tiers; parties tierces; tierce partie; États tiers; influence extérieure; influences extérieures; facteurs extérieurs; dirigée contre; dirigé contre; Etats tiers; contre un tiers; viser un tiers; dirigée contre quiconque; projets en pays tiers
  es: terceros países; terceras partes; terceros Estados; contra terceros; tercera parte; influencia externa; influencias externas; factores externos; dirigida contra; dirigido contra; dirigidas contra; tercer país; contra ningún tercero
differences
  en: differences; disagreement*; divergen*; points of contention; manage differences; managing differences; manage their differences; handle differences; handling differences; manage our differences; managing our differences; manage disagreements; managing disagreements; resolve differences; resolving differences; handle their differences; address differences; addressing differences; bridge differences; resolve differences through
  ar: الخلافات; خلافات; نقاط الخلاف; الاختلافات; التباينات; تباين; إدارة الخلافات; ضبط الخلافات; معالجة الخلافات; إدارة التباينات; حل الخلافات; تسوية الخلافات; تجاوز الخلافات; معالجة التباينات; التعامل مع الخلافات; خلافات تجارية
  ru: разногласи*; разноглас*; противоречи*; расхождени*; спорн* вопрос*; управл* разногласи*; урегулировани* разногласи*; контрол* над разногласи*; регулировани* разногласи*; управлени* разногласиями; преодолени* разногласий; преодоле* разногласи*; сняти* разногласий; преодолени* разногласи*; разрешени* разногласи*; управлени* разногласи*; урегулировани* разногласий; разрешени* разногласий
  zh: 分歧; 矛盾; 不同意见; 管控分歧; 妥善处理分歧; 妥处分歧; 妥处矛盾; 妥处矛盾分歧; 妥善处理矛盾; 妥善解决分歧; 处理分歧; 管理分歧; 弥合分歧; 化解分歧; 解决分歧
  fr: divergence*; désaccord*; différends; différend; points de friction; gérer leurs divergences; gérer les divergences; gérer leurs différends; gérer les différends; gérer nos divergences; gestion des divergences; surmonter leurs divergences; surmonter les divergences; résoudre les différends; différends maritimes; gestion des différends; régler les différends; règlement des différends; résolution des différends
  es: diferencias; desacuerdo*; discrepancia*; divergencia*; diferendo*; gestionar las diferencias; manejar las diferencias; gestionar sus diferencias; resolver las diferencias; resolver diferencias; superar las diferencias; manejo de las diferencias; gestión de las diferencias; abordar las diferencias; encauzar las diferencias; diferendo limítrofe; solución de diferencias; resolver sus diferencias
partners, not rivals
  en: not rivals; rather than rivals; not competitors; not adversar*; rather than adversar*; partners in development; development partners; not a threat; rather than a threat; rather than threats; partners rather than; not threats; pose no threat to; no threat to each other; no threat to one another; not pose a threat to; cooperative partners; partners and not; adversaries nor; rivals nor
  ar: لا خصوم; لا خصمين; وليس خصوما; وليسوا خصوما; شركاء لا; شريكان لا; لا متنافسين; ليس تهديدا; وليس تهديدا; شركاء في التنمية; لا يشكل تهديدا; لا يشكلان تهديدا; لا تشكل تهديدا; شركاء متعاونين; ليسوا أعداء; ليسا خصمين
  ru: не соперник*; не конкурент*; не противник*; не угроз*; партнер* по развитию; партнёр* по развитию; а не соперник*; а не угроз*; не представля* угроз*; не являются угрозой; не явля* противник*; не рассматрива* друг друга как; не противники
  zh: 不是对手; 而不是对手; 而非对手; 不是威胁; 而不是威胁; 而非威胁; 伙伴而非; 发展伙伴; 互为机遇; 互不构成威胁; 不构成威胁; 互为合作伙伴; 视为对手; 当作对手; 视为威胁; 当成对手
  fr: pas des rivaux; non des rivaux; et non rivaux; partenaires et non; pas des adversaires; pas une menace; non une menace; partenaires de développement; ne représentent pas une menace; ne constituent pas une menace; ne représente pas une menace; ni adversaires; ni rivaux; partenaires et non des
  es: no rivales; y no rivales; socios y no; no adversarios; no competidores; no una amenaza; socios para el desarrollo; no representan una amenaza; no constituyen una amenaza; no representa una amenaza; ni adversarios; ni rivales; no son rivales; no son enemigos
hegemony and power politics
  en: hegemon*; power politics; domineering; might makes right; law of the jungle; bullying; strong-arm*
  ar: الهيمنة; سياسة القوة; سياسات القوة; الاستقواء; قانون الغاب; التنمر; البلطجة
  ru: гегемон*; силов* политик*; политик* силы; диктат*; прав* сильного; закон* джунглей
  zh: 霸权; 强权; 霸道; 霸凌; 丛林法则; 称霸; 单边霸凌; 霸淩; 单边霸淩
  fr: hégémoni*; politique de puissance; loi du plus fort; loi de la jungle; intimidation*; politique de force; logique de puissance; pratiques d'intimidation
  es: hegemon*; política de poder; ley del más fuerte; ley de la selva; prepotencia; matonismo
national interests and values
  en: our interests and values; interests and values; national interest*; America First; American people first; American interests; U.S. interests; US interests; interests of the American people; our values; values and interests; shared values; common values; common interests; mutual interests; shared interests; common interest; shared interest; mutual interest; mutual benefit
  ar: المصالح الوطنية; المصلحة الوطنية; القيم المشتركة; القيم والمصالح; المصالح والقيم; أمريكا أولا; أميركا أولا; المصالح الأمريكية; المصالح الأميركية; مصالح الشعب الأمريكي; مصالح وطنية; مصلحة وطنية; قيم مشتركة; مصالح أمريكية; مصالح أميركية; القيم; قيم; المصالح المشتركة; مصالح مشتركة; المصالح المتبادلة; المصلحة المشتركة; مصلحة مشتركة; مصالح البلدين; المنفعة المتبادلة; مصالح الشعبين
  ru: национальн* интерес*; интерес* и ценност*; общ* ценност*; Америка прежде всего; Америка превыше всего; интерес* США; американск* интерес*; ценност*; общ* интерес*; взаимн* интерес*; совпадающ* интерес*; взаимн* выгод*; обоюдн* интерес*; общи* интересо*
  zh: 国家利益; 美国优先; 价值观; 美国利益; 美国人民的利益; 利益和价值; 共同利益; 价值理念; 共同价值; 利益交汇; 共同和长远利益; 两国共同利益; 利益纽带
  fr: intérêts et valeurs; intérêts et nos valeurs; intérêt national; intérêts nationaux; valeurs communes; valeurs partagées; Amérique d'abord; intérêts américains; valeurs; intérêts communs; intérêts mutuels; intérêts partagés; intérêts réciproques; intérêt mutuel; bénéfice mutuel; avantage mutuel
  es: interés nacional; intereses nacionales; intereses y valores; valores compartidos; valores comunes; Estados Unidos primero; América primero; intereses estadounidenses; valores; intereses comunes; intereses mutuos; intereses compartidos; interés mutuo; beneficio mutuo; interés recíproco
arms trafficking
  en: arms traffick*; weapons traffick*; gun traffick*; firearms; arms smuggl*; weapons smuggl*; illegal arms; illicit arms; flow of weapons; flow of guns; trafficking of weapons; trafficking in weapons; small arms; fentanyl and weapons; drugs and weapons; weapons and drugs; drugs and guns; guns and drugs; drugs and arms; arms and drugs; smuggling of weapons; weapons smuggling; drug and arms traffick*; arms and drug traffick*; drug and weapons traffick*; trafficking in drugs and arms; trafficking of drugs and arms; trafficking in drugs and weapons; drugs, arms and people; drugs, weapons and people; trafficking in drugs, arms and persons; drugs, arms, and persons; drugs, arms and persons; drugs, arms, and people; fentanyl and arms
  ar: تهريب الأسلحة; تهريب السلاح; الاتجار بالأسلحة; تجارة السلاح; الأسلحة النارية; الأسلحة الصغيرة; المخدرات والأسلحة; الأسلحة والمخدرات; تهريب المخدرات والأسلحة; تهريب الأسلحة والمخدرات; الاتجار بالمخدرات والأسلحة; الاتجار بالأسلحة والمخدرات; أسلحة نارية; أسلحة صغيرة
  ru: торговл* оружием; незаконн* оборот* оружия; контрабанд* оружия; огнестрельн* оружи*; стрелков* оружи*; трафик* оружия; оружи* и наркотик*; наркотик* и оружи*; наркотиков и оружия; оружия и наркотиков; торговл* наркотиками и оружием; торговл* оружием и наркотиками; незаконн* оборот* наркотиков и оружия; трафик* наркотиков и оружия; контрабанд* наркотиков и оружия
  zh: 武器走私; 贩运武器; 枪支; 非法武器; 军火走私; 小武器; 武器贩运; 毒品和武器; 武器和毒品; 枪支和毒品; 毒品和枪支; 毒品、武器; 武器、毒品; 贩运毒品和武器; 贩毒和武器走私
  fr: trafic d'armes; trafics d'armes; armes à feu; armes légères; contrebande d'armes; armes et de drogues; drogues et d'armes; drogue et d'armes; trafic de drogue et d'armes; trafics de drogue et d'armes; trafic de drogues et d'armes; trafic d'armes et de drogue; trafic d'armes et de drogues; trafics d'armes et de drogue
  es: tráfico de armas; tráfico ilícito de armas; armas de fuego; contrabando de armas; armas ligeras; tráfico ilegal de armas; control de armas; fentanilo y armas; drogas y armas; armas y drogas; fentanilo y de armas; drogas y de armas; flujo de armas; paso de armas; tráfico de drogas y armas; tráfico de drogas y de armas; tráfico de armas y drogas; tráfico de armas y de drogas; drogas, armas y personas; tráfico ilícito de drogas, armas y personas; tráfico de drogas, armas y personas; tráfico de drogas, armas; contrabando de drogas y armas; controles de armas
deployment of troops
  en: National Guard; troops to the border; deployment of troops; troop deployment*; deploying troops; deploy troops; sending troops; send troops; troops on the ground; peace force; multinational force; reassurance force; stabilization force; stabilisation force; military build-up; military buildup; troop build-up; troop buildup; build-up of troops; buildup of troops; build-up of forces; buildup of forces; massing troops; troop movement*; concentration of troops; concentration of forces; soldiers are deployed; troops stationed; stationing of troops; military presence; soldiers in; troops; soldiers; servicemen
  ar: الحرس الوطني; نشر قوات; نشر القوات; إرسال قوات; قوة متعددة الجنسيات; قوات متعددة الجنسيات; قوة الاستقرار; قوة دولية; حشد القوات; الحشد العسكري; الحشود العسكرية; حشد عسكري; حشود عسكرية; التعزيزات العسكرية; تعزيزات عسكرية; حشد قوات; تحشيد القوات; حرس وطني; قوة الاستقرار الدولية; الوجود العسكري; وجود عسكري; تواجد عسكري; انتشار القوات; الجنود الفرنسيين; الجنود; جنود
  ru: Национальн* гвард*; Нацгвард*; ввод* войск; направлени* войск; размещени* войск; развертывани* войск; многонациональн* сил*; международн* сил*; отправк* войск; военн* контингент*; стягивани* войск; наращивани* войск; наращивани* сил; сосредоточени* войск; сосредоточени* сил; скоплени* войск; переброск* войск; концентраци* войск; наращивани* военн*; военн* приготовлени*; военн* присутстви*; размещенн* войск*; войска; войск; военнослужащ*; солдат*
  zh: 国民警卫队; 部署军队; 部署部队; 派兵; 出兵; 多国部队; 国际稳定部队; 兵力部署; 增兵; 陈兵; 军力集结; 兵力集结; 军队集结; 军事集结; 集结军队; 军事部署; 驻军; 军事存在; 驻扎; 士兵
  fr: Garde nationale; déploiement de troupes; envoi de troupes; force multinationale; troupes au sol; force de stabilisation; force de réassurance; contingent*; concentration de troupes; concentrations de troupes; renforcement militaire; mouvements de troupes; massement de troupes; déploiement militaire; déploiements militaires; déploiement de forces; forces multinationales; forces de stabilisation; forces de réassurance; présence militaire; soldats français; militaires français; forces déployées; troupes déployées; soldats sont; troupes; soldats
  es: Guardia Nacional; despliegue de tropas; envío de tropas; fuerza multinacional; despliegue militar; tropas sobre el terreno; fuerza de estabilización; contingente*; concentración de tropas; movimiento de tropas; movimientos de tropas; refuerzo militar; acumulación de tropas; concentración militar; despliegue de fuerzas; fuerzas multinacionales; fuerzas de estabilización; presencia militar; tropas desplegadas; soldados desplegados; tropas; soldados; efectivos militares
deportations
  en: deport*; removal flight*; return of migrants; return of illegal; repatriation of migrants; repatriation flight*; remigration; removals; deportation flight*; deportation of; deported children
  ar: الترحيل; ترحيل; عمليات الترحيل; الإعادة القسرية; إعادة المهاجرين; رحلات الترحيل; رحلات إعادة; إعادة قسرية
  ru: депортаци*; депортир*; выдворени*; возвращени* мигрантов; репатриаци* мигрантов; депортационн* рейс*; депортированн* детей
  zh: 遣返; 驱逐出境; 遣送; 驱逐非法移民; 非法移民遣返; 遣返航班; 遣送航班; 人员遣返; 移民遣返; 遣返安排; 遣返移民
  fr: expulsions; reconduites; reconduite à la frontière; OQTF; vols d'expulsion; rapatriement des migrants; vols de rapatriement
  es: deport*; expulsiones; vuelos de repatriación; repatriación de migrantes; devoluciones; repatriaciones; vuelos de deportación; vuelos de deportados; deportación de niños
frozen assets
  en: frozen assets; frozen Russian; immobilised assets; immobilized assets; immobilised Russian; immobilized Russian; seized assets; asset freeze*; Euroclear; reparations loan; Russian assets; sovereign assets; unfreeze; Afghan assets; unfreezing
  ar: الأصول المجمدة; الأصول الروسية; تجميد الأصول; الأرصدة المجمدة; أموال مجمدة; الأموال المجمدة; قرض التعويضات; الإفراج عن الأصول; الأصول السيادية; رفع التجميد; أصول مجمدة; أصول روسية; أرصدة مجمدة; أصول سيادية
  ru: заморожен* актив*; замороженн* российск*; российск* актив*; блокировк* активов; конфискаци* активов; арестованн* актив*; репарационн* кредит*; суверенн* актив*; изъяти* актив*; конфискаци* актив*; блокированн* актив*
  zh: 冻结资产; 被冻结资产; 俄罗斯资产; 资产冻结; 俄资产; 冻结的资产; 被冻结; 赔偿贷款; 海外资产; 主权资产; 没收资产
  fr: avoirs gelés; avoirs russes; actifs gelés; actifs russes; gel des avoirs; avoirs immobilisés; actifs immobilisés; prêt de réparation; fonds gelés; saisie des avoirs; avoirs souverains; avoirs russes gelés; dégel des avoirs; biens gelés
  es: activos congelados; activos rusos; congelación de activos; activos inmovilizados; fondos congelados; activos rusos congelados; préstamo de reparaciones; descongelar; activos soberanos; descongelación; bienes congelados; reservas congeladas; préstamos de reparaciones
IAEA
  en: IAEA; International Atomic Energy Agency; Grossi; nuclear watchdog; nuclear inspectors; IAEA inspectors; atomic energy agency
  ar: الوكالة الدولية للطاقة الذرية; غروسي; وكالة الطاقة الذرية; مفتشي الوكالة; الوكالة الدولية للطاقة; المفتشين الدوليين; التعاون مع الوكالة; مفتشين دوليين
  ru: МАГАТЭ; Международн* агентств* по атомной энергии; Гросси; Международн* агентств* по атомной; инспектор* МАГАТЭ; агентств* по атомной
  zh: 国际原子能机构; 格罗西; 原子能机构; 核查人员; 核监督机构; 机构核查
  fr: AIEA; Agence internationale de l'énergie atomique; Grossi; agence atomique; inspecteurs de l'AIEA
  es: OIEA; Organismo Internacional de Energía Atómica; Organismo Internacional de la Energía Atómica; Agencia Internacional de la Energía Atómica; Agencia Internacional de Energía Atómica; Grossi; Organismo Internacional de Energía; agencia atómica; inspectores del OIEA
solidarity
  en: solidarity; stands with; stand with; standing with; solidarity with; by your side; solidarity with victims; Arab solidarity
  ar: التضامن; تضامنه; تضامن; تضامنها; التضامن مع; تقف إلى جانب; وقوفها; التضامن الكامل; مساندة الشعب; تضامن كامل; التضامن العربي
  ru: солидарност*; солидарн*; плечом к плечу; на стороне народа; арабск* солидарност*
  zh: 声援; 团结一致; 站在一起; 坚定支持; 同情与支持; 相互支持; 坚定相互支持
  fr: solidarité; se tient aux côtés; aux côtés du peuple; solidaire*; aux côtés de l'Ukraine; soutien indéfectible; aux côtés d'Israël; aux côtés du Liban; solidarité arabe
  es: solidaridad; solidari*; apoyo inquebrantable; junto al pueblo; solidaridad con las víctimas; solidaridad árabe
emerging technologies
  en: quantum; emerging technolog*; biotech*; advanced manufacturing; new technologies; critical technolog*; deep tech; robotics
  ar: التقنيات الناشئة; التكنولوجيات الناشئة; الكم; الحوسبة الكمية; التكنولوجيا الحيوية; التقنيات الحديثة; تقنيات ناشئة; تكنولوجيات ناشئة; حوسبة كمية; تكنولوجيا حيوية; تقنيات حديثة
  ru: квантов*; нов* технологи*; биотехнологи*; критическ* технологи*; перспективн* технологи*; робототехник*
  zh: 量子; 新兴技术; 生物技术; 新质生产力; 先进制造; 高技术; 高新技术; 机器人
  fr: quantique*; technologies émergentes; biotechnologie*; nouvelles technologies; technologies critiques; robotique
  es: cuántic*; tecnologías emergentes; biotecnología*; nuevas tecnologías; tecnologías críticas; robótica
support for Ukraine
  en: support for Ukraine; aid to Ukraine; assistance to Ukraine; support to Ukraine; help for Ukraine; support Ukraine; supporting Ukraine; backing for Ukraine; stand with Ukraine; stands with Ukraine; unwavering support for Ukraine; military support for Ukraine; military aid to Ukraine; assist Ukraine; Ukraine support; support for Kyiv; support Kyiv
  ar: دعم أوكرانيا; دعم كييف; مساندة أوكرانيا; مساعدة أوكرانيا; الدعم لأوكرانيا; دعمها لأوكرانيا; دعمه لأوكرانيا
  ru: поддержк* Украины; поддержк* Киева; помощ* Украине; помощ* Киеву; поддержива* Украину; поддерживать Украину; поддержк* украинск*; финансов* помощ* Украине
  zh: 支持乌克兰; 援助乌克兰; 支援乌克兰; 援乌; 对乌援助; 对乌支持; 军事援乌
  fr: soutien à l'Ukraine; aide à l'Ukraine; soutenir l'Ukraine; appui à l'Ukraine; soutien à Kiev; soutien au peuple ukrainien; soutien militaire à l'Ukraine; soutenir Kiev; soutien apporté à l'Ukraine; soutien à Kyiv
  es: apoyo a Ucrania; ayuda a Ucrania; apoyar a Ucrania; respaldo a Ucrania; apoyo a Kiev; apoyo al pueblo ucraniano; ayuda militar a Ucrania; apoyo militar a Ucrania; asistencia a Ucrania; sostén a Ucrania
dialogue and diplomacy
  en: dialogue and diplomacy; diplomacy and dialogue; through dialogue; by diplomatic means; through diplomacy; diplomatic means; peaceful means; dialogue and negotiation*; dialogue and consultation*; diplomatic path; diplomatic solution; diplomatic solutions; call for dialogue; called for dialogue; calls for dialogue; respectful dialogue; equal dialogue; dialogue on an equal; peaceful solution*; peaceful resolution; peaceful settlement; resolve it peacefully; resolved peacefully; diplomatic channels; diplomatic initiatives; diplomatic efforts; diplomacy; peacefully; promote dialogue; promoting dialogue; engage in dialogue; engaging in dialogue; return to dialogue; resolve differences through; resolve disputes through; settle disputes; settlement of disputes; resolution of disputes; resolution of conflicts; settlement of conflicts; dialogue as the; dialogue is the; constructive dialogue; peaceful dialogue; the path of dialogue; diplomatic response; diplomatic settlement; diplomatic process
  ar: الحوار والدبلوماسية; الدبلوماسية والحوار; عبر الحوار; بالحوار; من خلال الحوار; الوسائل السلمية; بالطرق السلمية; بالوسائل السلمية; الحلول الدبلوماسية; الطرق الدبلوماسية; الوسائل الدبلوماسية; الحل الدبلوماسي; الدعوة إلى الحوار; دعا إلى الحوار; حوار متكافئ; حوار محترم; حل سلمي; الحل السلمي; حلا سلميا; تسوية سلمية; التسوية السلمية; حلول سلمية; القنوات الدبلوماسية; الجهود الدبلوماسية; المساعي الدبلوماسية; جهود دبلوماسية; وسائل سلمية; حلول دبلوماسية; طرق دبلوماسية; وسائل دبلوماسية; قنوات دبلوماسية; مساعي دبلوماسية; سلميا; بالسبل السلمية; السبل السلمية; لغة الحوار; تغليب الحوار; اللجوء إلى الحوار; الدعوة للحوار; تشجيع الحوار; تعزيز الحوار; تسوية النزاعات; حل النزاعات; فض النزاعات; تسوية الخلافات; حل الخلافات; الحوار البناء; حوار بناء; التسوية الدبلوماسية; المسار الدبلوماسي; العمل الدبلوماسي; الحوار هو; السبل الدبلوماسية; المسارات الدبلوماسية; معالجة الأزمات
  ru: диалог* и дипломати*; путем диалога; путём диалога; дипломатическ* пут*; дипломатическ* средств*; политико-дипломатическ*; через диалог; мирн* средств*; исключительно мирн*; дипломатическ* метод*; за столом переговоров; призва* к диалогу; призыв* к диалогу; уважительн* диалог*; равноправн* диалог*; мирн* решени*; мирн* разрешени*; дипломатическ* усили*; дипломатическ* инициатив*; дипломатическ* канал*; решить мирно; разрешить мирно; мирн* урегулировани*; мирн* путем; мирн* путём; мирно; мирн* разрешен*; урегулировани* споров; разрешени* споров; урегулировани* разногласий; разрешени* разногласий; урегулировани* конфликт*; разрешени* конфликт*; конструктивн* диалог*; дипломатическ* урегулировани*; дипломатическ* решени*; дипломатическ* шаг*; посредством диалога; в ходе диалога; налаживани* диалога; продвижени* диалога
  zh: 对话和外交; 通过对话; 外交途径; 外交手段; 和平手段; 对话谈判; 对话协商; 政治外交; 呼吁对话; 平等对话; 相互尊重的对话; 和平解决; 和平方式; 外交努力; 外交渠道; 外交斡旋; 对话解决; 对话化解; 建设性对话; 促进对话; 推动对话; 开展对话; 解决争端; 解决分歧; 和平对话; 对话是; 外交解决; 政治外交解决; 妥善解决; 和平解决争端
  fr: dialogue et la diplomatie; dialogue et diplomatie; par le dialogue; par la diplomatie; voie diplomatique; voie du dialogue; moyens diplomatiques; moyens pacifiques; solution diplomatique; appel au dialogue; appelé au dialogue; dialogue respectueux; solution pacifique; règlement pacifique; résolution pacifique; efforts diplomatiques; initiatives diplomatiques; canaux diplomatiques; solutions diplomatiques; solutions pacifiques; résolutions pacifiques; pacifiquement; promouvoir le dialogue; favoriser le dialogue; privilégier le dialogue; faciliter le dialogue; engager le dialogue; engager un dialogue; régler les différends; règlement des différends; résolution des conflits; règlement des conflits; résolution des différends; réponse diplomatique; voies diplomatiques; action diplomatique; démarche diplomatique; le dialogue est; dialogue pacifique; négociation et le dialogue; dialogue et la négociation; dialogue et de la négociation; dialogue et la concertation
  es: diálogo y la diplomacia; diálogo y diplomacia; diplomacia y el diálogo; mediante el diálogo; a través del diálogo; vía del diálogo; vía diplomática; medios pacíficos; medios diplomáticos; solución diplomática; por la vía del diálogo; llamaron al diálogo; llamó al diálogo; llamado al diálogo; llamamiento al diálogo; diálogo respetuoso; diálogo en igualdad; solución pacífica; resolución pacífica; arreglo pacífico; solución dialogada; esfuerzos diplomáticos; iniciativas diplomáticas; canales diplomáticos; soluciones diplomáticas; soluciones pacíficas; resoluciones pacíficas; soluciones dialogadas; pacíficamente; pacífica de; promover el diálogo; favorecer el diálogo; fomentar el diálogo; impulsar el diálogo; apostar por el diálogo; privilegiar el diálogo; la diplomacia y; solución de controversias; solución de conflictos; resolución de conflictos; solución de las controversias; solución de diferencias; resolver las diferencias; resolver sus diferencias; el diálogo es; diálogo constructivo; por medio del diálogo; gestiones diplomáticas; salida diplomática; respuesta diplomática
green economy
  en: green economy; green development; green growth; green technolog*; clean technolog*; circular economy; green cooperation; green partnership; green finance; low-carbon development; environmental technolog*
  ar: الاقتصاد الأخضر; التنمية الخضراء; التحول الأخضر; التقنيات الخضراء; الاقتصاد الدائري; النمو الأخضر; اقتصاد أخضر; تنمية خضراء; تحول أخضر; تقنيات خضراء; اقتصاد دائري; نمو أخضر
  ru: зелен* экономик*; зелен* развити*; «зелен* экономик*; зелен* технологи*; экономик* замкнутого; зелен* рост*; зелен* трансформаци*; низкоуглеродн* развити*
  zh: 绿色经济; 绿色发展; 绿色低碳; 绿色转型; 绿色技术; 循环经济; 绿色合作; 绿色增长; 绿色产业
  fr: économie verte; transition écologique; croissance verte; technologies vertes; économie circulaire; développement vert; technologies propres; Economie verte; Economie circulaire
  es: economía verde; transición ecológica; crecimiento verde; tecnologías verdes; economía circular; desarrollo verde; tecnologías limpias; transición verde
economic reforms
  en: economic reform*; reform programme; reform program; structural reform*; economic measures; economic programme; economic program; economic stabilisation; economic stabilization; fiscal reform*; macroeconomic reform*; reforms; reform process; reform agenda; reform effort*; reform plan*; domestic reform*; economic transformation; economic recovery; economic diversification; diversify its economy; diversification of the economy; reform
  ar: الإصلاح الاقتصادي; الإصلاحات الاقتصادية; الإصلاحات الهيكلية; برنامج الإصلاح; الإجراءات الاقتصادية; الإصلاحات المالية; التدابير الاقتصادية; إصلاح اقتصادي; إصلاحات اقتصادية; إصلاحات هيكلية; إجراءات اقتصادية; إصلاحات مالية; تدابير اقتصادية; الإصلاحات; إصلاحات; الإصلاح; التعافي الاقتصادي; تنويع الاقتصاد; تنويع مصادر الدخل; التحول الاقتصادي; النهوض الاقتصادي; إنعاش الاقتصاد; الانتعاش الاقتصادي
  ru: экономическ* реформ*; структурн* реформ*; программ* реформ; экономическ* мер*; реформировани* экономики; налогов* реформ*; реформ*; диверсификаци* экономики; восстановлени* экономики; экономическ* преобразовани*; экономическ* восстановлени*; оздоровлени* экономики; преобразовани*
  zh: 经济改革; 结构性改革; 改革计划; 经济措施; 财政改革; 经济改革计划; 改革方案; 经济稳定; 改革; 经济转型; 经济多元化; 经济多样化; 经济复苏; 恢复经济; 深化改革; 全面深化改革
  fr: réformes économiques; réforme économique; réformes structurelles; programme de réformes; mesures économiques; réformes indispensables; redressement économique; programmes de réformes; réformes; relance économique; relance de l'économie; diversification économique; diversification de l'économie; transformation économique; reprise économique; relèvement économique; réforme
  es: reformas económicas; reforma económica; reformas estructurales; programa de reformas; medidas económicas; plan económico; programa económico; programas de reformas; planes económicos; programas económicos; reformas; recuperación económica; reactivación económica; diversificación económica; diversificación de la economía; transformación económica; proceso de reforma; reforma
Latin America
  en: Latin America; Latin American; Latin America and the Caribbean; Caribbean; the Americas; Central America; South America; Summit of the Americas
  ar: أمريكا اللاتينية; أميركا اللاتينية; منطقة الكاريبي; البحر الكاريبي; أمريكا الوسطى; أمريكا الجنوبية; أميركا الجنوبية; بحر كاريبي; جماعة دول أمريكا اللاتينية; مجموعة دول أمريكا اللاتينية
  ru: Латинск* Америк*; латиноамериканск*; Карибск*; Центральн* Америк*; Южн* Америк*; Карибы; стран* Латинской; Карибск* бассейн*
  zh: 拉美; 拉丁美洲; 加勒比; 中美洲; 南美; 南美洲; 拉加; 拉美国家; 加拉加斯; 拉美一体化
  fr: Amérique latine; Caraïbes; Amérique centrale; Amérique du Sud; latino-américain*; Amériques; Amérique latine et; Sommet des Amériques; intégration latino-américaine
  es: América Latina; Latinoamérica; Iberoamérica; Caribe; América Central; Centroamérica; Sudamérica; latinoamerican*; América del Sur
Africa
  en: African continent; African countries; African nations; African states; African affairs; African issues; situation in Africa; in Africa; Africa's; African peace; cooperation with Africa; African agenda; African development; continent of Africa; African partners; FOCAC; Africa summit; Russia-Africa; China-Africa; African leaders; African Continental Free Trade Area; TICAD; Africa; African; role in Africa; North Africa; North African; West Africa; West African; Central Africa; Southern Africa; Southern African; East Africa; East African; East African Community
  ar: القارة الأفريقية; الدول الأفريقية; القضايا الأفريقية; في أفريقيا; الشأن الأفريقي; القارة السمراء; بلدان أفريقيا; دول القارة; البلدان الأفريقية; منتدى التعاون الصيني الأفريقي; قارة أفريقيا; القمة الروسية الأفريقية; تنمية أفريقيا; منطقة التجارة الحرة القارية الأفريقية; قارة أفريقية; دول أفريقية; قضايا أفريقية; شأن أفريقي; قارة سمراء; بلدان أفريقية; أفريقيا; إفريقيا; افريقيا; الأفريقي; الإفريقي; الأفريقية; الإفريقية; أفريقية; إفريقية; التيكاد; تيكاد; القارة; قمة "التيكاد; شمال أفريقيا; شمال إفريقيا; غرب أفريقيا; غرب إفريقيا; وسط أفريقيا; وسط إفريقيا; الجنوب الأفريقي; الجنوب الإفريقي; شرق أفريقيا; شرق إفريقيا
  ru: африканск* континент*; африканск* стран*; стран* Африки; африканск* государств*; африканск* проблематик*; в Африке; африканск* направлени*; африканск* тематик*; Россия — Африка; Россия - Африка; африканск* дел*; на континенте; африканск* партнер*; стран* континента; Россия–Африка; российско-африканск*; государств* Африки; китайско-африканск*; африканск* вопрос*; развити* Африки; Африк*; африканск*; ТИКАД; центральноафриканск*; Северн* Африк*; Западн* Африк*; Центральн* Африк*; центральноафриканск* регион*; Юг* Африки; Восточн* Африк*; Южн* Африк*
  zh: 非洲国家; 非洲大陆; 非洲事务; 非洲问题; 中非合作论坛; 非洲和平; 非洲发展; 非洲各国; 俄非; 中非合作; 对非合作; 在非洲; 非洲伙伴; 非洲人民; 非洲大陆自由贸易区; 非洲局势; 中非关系; 中非友好; 非方; 非洲; 东京非洲发展; 中部非洲; 中部非洲国家; 南部非洲
  fr: continent africain; pays africains; États africains; affaires africaines; en Afrique; questions africaines; dossiers africains; l'Afrique; nations africaines; sommet Afrique; partenaires africains; sommet Russie-Afrique; sommet Chine-Afrique; développement de l'Afrique; Zone de libre-échange continentale; Forum sur la coopération sino-africaine; Afrique; africain*; TICAD; Afrique du Nord; nord-africain*; Afrique de l'Ouest; ouest-africain*; Afrique centrale; Afrique australe; Afrique de l'Est; Afrique orientale; Communauté d'Afrique de l'Est; Etats africains
  es: continente africano; países africanos; Estados africanos; asuntos africanos; en África; naciones africanas; con África; de África; Foro de Cooperación China-África; cumbre Rusia-África; desarrollo de África; cuestiones africanas; cumbre África; socios africanos; África; african*; TICAD; norte de África; África del Norte; África Occidental; África Central; África Austral; África austral; África Meridional; África Oriental; Comunidad de África Oriental
Horn of Africa
  en: Horn of Africa; Somaliland; East Africa; Ethiopia-Somalia; IGAD; Ankara Declaration
  ar: القرن الأفريقي; أرض الصومال; صوماليلاند; شرق أفريقيا; إيغاد; إعلان أنقرة; قرن أفريقي
  ru: Африканск* Рог*; Сомалиленд*; Восточн* Африк*; Африканского Рога; ИГАД; Сомалилэнд*
  zh: 非洲之角; 索马里兰; 东非; 伊加特; 安卡拉宣言; 东非共同体; 索马利亚兰
  fr: Corne de l'Afrique; Somaliland; Afrique de l'Est; Igad; Afrique orientale; Communauté d'Afrique de l'Est
  es: Cuerno de África; Somalilandia; África Oriental; IGAD; Comunidad de África Oriental
OIC
  en: OIC; Organisation of Islamic Cooperation; Organization of Islamic Cooperation; Islamic summit; Islamic world; Muslim world; Islamic Ummah
  ar: منظمة التعاون الإسلامي; القمة الإسلامية; العالم الإسلامي; القمة العربية الإسلامية; العمل الإسلامي المشترك; الأمة الإسلامية; الدول الإسلامية; العالمين العربي والإسلامي; قمة إسلامية; عالم إسلامي; أمة إسلامية; دول إسلامية
  ru: ОИС; Организаци* исламского сотрудничества; Исламск* саммит*; исламск* мир*; мусульманск* мир*; исламск* стран*; Россия — Исламский мир
  zh: 伊斯兰合作组织; 伊合组织; 伊斯兰峰会; 伊斯兰世界; 伊斯兰国家; 阿拉伯伊斯兰峰会
  fr: OCI; Organisation de la coopération islamique; sommet islamique; monde islamique; monde musulman; pays musulmans; sommet arabo-islamique; sommets islamiques
  es: OCI; Organización para la Cooperación Islámica; Organización de Cooperación Islámica; cumbre islámica; mundo islámico; mundo musulmán; países islámicos; cumbres islámicas
Commonwealth
  en: the Commonwealth; Commonwealth of Nations; CHOGM; Commonwealth summit
  ar: الكومنولث; رابطة الكومنولث; قمة الكومنولث
  ru: Содружеств* наций; Британск* Содружеств*
  zh: 英联邦; 英联邦政府首脑
  fr: Commonwealth; sommet du Commonwealth
  es: Commonwealth; Mancomunidad de Naciones; Mancomunidad Británica
OECD
  en: OECD; Organisation for Economic Co-operation; Organization for Economic Cooperation and Development
  ar: منظمة التعاون الاقتصادي والتنمية; منظمة التعاون والتنمية
  ru: ОЭСР; Организаци* экономического сотрудничества и развития
  zh: 经合组织; 经济合作与发展组织
  fr: OCDE; Organisation de coopération et de développement
  es: OCDE; Organización para la Cooperación y el Desarrollo
Turkic states
  en: Organization of Turkic States; Organisation of Turkic States; Turkic world; Turkic states; Turkic Council; OTS; Turkic Republics
  ar: منظمة الدول التركية; العالم التركي; الدول التركية; المجلس التركي; عالم تركي; دول تركية; مجلس تركي
  ru: Организаци* тюркских; тюркск* государств*; тюркск* мир*; ОТГ; Тюркск* совет*
  zh: 突厥国家组织; 突厥语国家组织; 突厥世界; 突厥国家
  fr: Organisation des États turciques; États turciques; monde turcique; monde turc; Organisation des Etats turciques; Etats turciques
  es: Organización de Estados Túrquicos; Estados túrquicos; mundo túrquico; Organización de los Estados Túrquicos
South Asian cooperation
  en: BIMSTEC; SAARC; Indian Ocean Rim; IORA; South Asia; Bay of Bengal; neighbourhood first; South Asian
  ar: بيمستيك; سارك; رابطة جنوب آسيا; جنوب آسيا; رابطة الدول المطلة على المحيط الهندي; خليج البنغال
  ru: БИМСТЕК; СААРК; Южн* Ази*; южноазиатск*; Бенгальск* залив*; АРИО
  zh: 环孟加拉湾; 南盟; 南亚; 环印度洋联盟; 孟加拉湾; 环印联盟; 东南亚; 东南亚国家联盟
  fr: Bimstec; Asacr; Asie du Sud; golfe du Bengale; SAARC
  es: BIMSTEC; SAARC; Asia del Sur; Asia meridional; sur de Asia; golfo de Bengala
hybrid threats
  en: hybrid threat*; hybrid attack*; hybrid war*; sabotage; GPS jamming; airspace violation*; violation of airspace; violations of airspace; drone incursion*; airspace incursion*; hybrid activit*; drone wall; hybrid operation*; violated airspace; incursions into
  ar: التهديدات الهجينة; الحرب الهجينة; الهجمات الهجينة; التخريب; أعمال تخريب; انتهاك المجال الجوي; انتهاكات المجال الجوي; التشويش على; توغل الطائرات; هجمات هجينة; تهديدات هجينة; اختراق المجال الجوي; حرب هجينة; جدار المسيرات
  ru: гибридн*; саботаж*; глушени*; нарушени* воздушного; вторжени* дронов; «стен* дронов»; нарушени* воздушных; диверсия; диверсии; диверсий; диверсию; диверсиями; диверсиях; диверсионн*; диверсант*
  zh: 混合威胁; 混合战争; 混合攻击; 破坏活动; 侵犯领空; 干扰GPS; 侵入领空; 无人机入侵; 混合战; 无人机墙; 领空侵犯
  fr: menace* hybride*; attaque* hybride*; guerre hybride; sabotage*; violation de l'espace aérien; violations de l'espace aérien; brouillage; mur de drones; incursions de drones; hybrides; actions hybrides; guerre hybride de l'information
  es: amenaza* híbrida*; ataque* híbrido*; guerra híbrida; sabotaje*; violación del espacio aéreo; violaciones del espacio aéreo; interferencia de GPS; muro de drones; incursión de drones; acciones híbridas; incursiones de drones; guerras híbridas
disarming armed groups
  en: disarmament of Hamas; disarm Hamas; disarming Hamas; Hamas disarmament; disarmament of Hezbollah; disarm Hezbollah; disarming Hezbollah; Hezbollah's disarmament; disarmament of the; disarmament, demobili*; monopoly on arms; monopoly of arms; weapons in the hands of the state; state monopoly; militias; armed groups; PKK disarmament; dissolution of the PKK; armed group; decommissioning; demilitarization of Gaza; demilitarisation of Gaza; DDR; militia; non-state armed; disarmament of militias; rebels; surrender of weapons; armed militias; arms under state; weapons under state; monopoly of force; monopoly on force; monopoly on the use of force; monopoly on weapons; exclusivity of arms; state control over weapons; weapons outside state; surrender their weapons; hand over weapons; hand over its weapons; lay down its arms; give up its weapons; withdrawal of the rebels; withdrawal of rebels
  ar: نزع سلاح حماس; نزع سلاح حزب الله; حصر السلاح; نزع سلاح; سلاح حزب الله; سلاح حماس; الميليشيات; المليشيات; الجماعات المسلحة; الفصائل المسلحة; الفصائل الفلسطينية; تسليم السلاح; ميليشيات; مليشيات; الفصائل; المجموعات المسلحة; السلاح بيد الدولة; حل حزب العمال; نزع السلاح والتسريح; المتمردين; جماعات مسلحة; حصرية السلاح; حصر استخدام القوة; حصر القوة; احتكار السلاح; احتكار الدولة للسلاح; السلاح غير الشرعي; سلاح الميليشيات; بسط سلطة الدولة; حصر السلاح بيد الدولة; فصائل مسلحة; فصائل فلسطينية; مجموعات مسلحة; انسحاب المتمردين
  ru: разоружени* ХАМАС*; разоружени* «Хезболл*; разоружени* Хезболл*; разоружени* группиров*; незаконн* вооруженн* формировани*; вооруженн* группиров*; ополчени*; роспуск* РПК; монополи* на оружие; демилитаризаци* Газ*; демилитаризаци* сектора; повстанц*; группировк*; разоружени* боевик*; милици*; вооруженн* формировани*; монополи* государства; монополи* на применение; монополи* на оружи*; сложить оружие; сдача оружия; сдать оружие; сложени* оружия; колумбийск* повстанц*; повстанц* Колумбии
  zh: 哈马斯解除武装; 解除哈马斯; 真主党解除武装; 解除武装; 民兵; 武装组织; 武装团体; 缴械; 武器国家化; 交出武器; 反叛武装; 加沙非军事化; 非国家武装; 武装派别; 反政府武装; 库工党解散; 武器由国家; 国家垄断武; 交出武装; 收缴武器; 放下武器; 解除民兵; 加萨非军事化
  fr: désarmement du Hamas; désarmer le Hamas; désarmement du Hezbollah; désarmer le Hezbollah; monopole des armes; monopole de l'État sur les armes; groupes armés; milices; milice; dissolution du PKK; démilitarisation de Gaza; désarmement des milices; rebelles; désarmement, démobilisation; groupe armé; démilitarisation du Hamas; désarmement de; monopole de la force; monopole de l'usage de la force; monopole étatique; monopole de l'État; remise des armes; rendre les armes; déposer les armes; désarmer les milices; monopole du recours à la force; groupes armés terroristes; retrait des rebelles; monopole de l'Etat sur les armes; monopole de l'Etat
  es: desarme de Hamás; desarmar a Hamás; desarme de Hezbolá; desarmar a Hezbolá; grupos armados; milicias; monopolio de las armas; milicia; disolución del PKK; desmilitarización de Gaza; grupo armado; rebeldes; desmovilización; desarme de las milicias; desarme del; desarmar a; monopolio de la fuerza; monopolio estatal; monopolio del Estado; entregar las armas; entrega de las armas; deponga las armas; desarmar a las milicias; grupos armados organizados; milicias kurdas; retirada de los rebeldes
LGBT rights
  en: LGBT*; same-sex; gay rights; homosexual*; sexual minorities; homophob*; transgender
  ar: المثليين; المثلية; مجتمع الميم; حقوق المثليين; المثليه
  ru: ЛГБТ*; однопол*; гомосексуал*; нетрадиционн* ценност*; трансгендер*
  zh: 同性恋; LGBT; 性少数; 同性婚姻; 跨性别
  fr: LGBT*; homosexu*; mariage pour tous; minorités sexuelles; homophob*
  es: LGBT*; homosexual*; matrimonio igualitario; diversidad sexual; homofob*
Nobel Peace Prize
  en: Nobel
  ar: نوبل
  ru: Нобелевск*; Нобеля
  zh: 诺贝尔
  fr: Nobel
  es: Nobel
remittances
  en: remittance*; money transfers
  ar: التحويلات المالية; تحويلات المغتربين; تحويلات العمال; تحويلات المهاجرين; الحوالات; تحويلات مالية
  ru: денежн* перевод*; перевод* мигрант*
  zh: 侨汇; 汇款
  fr: transferts d'argent; envois de fonds; transferts de fonds; transferts des migrants
  es: remesa*; envío de dinero
candidacies in international bodies
  en: candidacy; candidacies; candidature*; candidate for; support for the candidate; bid for a seat; bid for the; UNESCO Director-General; candidate of Egypt; non-permanent seat; bid to host; Expo 2030; hosting the Expo; bid for; World Expo; World Exposition; host the Expo; hosting of the World; host Expo
  ar: ترشح; ترشيح; المرشح; مرشح; الترشيحات; ترشيحات; دعم ترشيح; ترشحها; دعم الترشيحات; ترشيحها; ترشيحه; إكسبو; استضافة إكسبو; مرشحها; المدير العام لليونسكو; معرض إكسبو; إكسبو 2030; المعرض العالمي; استضافة كأس العالم; استضافة المعرض; معرض عالمي
  ru: кандидатур*; выдвижени* кандидат*; взаимн* поддержк* кандидат*; ЭКСПО; поддержк* кандидат*; Всемирн* выставк*; ЭКСПО-*; «Экспо-*
  zh: 候选人; 竞选; 参选; 申办; 竞选联合国; 提名; 世博会; 申博; 世界博览会; 世界博覽; 举办世博; 申办世博
  fr: candidature*; candidat*; candidats au poste; Exposition universelle; candidate au poste; Expo 2030; soutien à la candidature; Expo universelle; exposition mondiale; accueil de l'Expo; candidat à l'adhésion; candidate à l'Union; candidature à l'Union; pays candidat*
  es: candidatura*; candidat*; postulación; Expo 2030; postulaciones; aspirante*; Exposición Universal; Exposición Mundial; Expo Mundial; Expo Universal; sede de la Expo; candidatura europea; país candidato; países candidatos
Kaliningrad
  en: Kaliningrad
  ar: كالينينغراد
  ru: Калининград*
  zh: 加里宁格勒
  fr: Kaliningrad
  es: Kaliningrado
MH17
  en: MH17; Malaysia Airlines Flight
  ar: MH17; الطائرة الماليزية; طائرة ماليزية
  ru: MH17; МН17; малайзийск* «Боинга»; малайзийск* Боинг*
  zh: MH17; 马航; 马来西亚航空
  fr: MH17; vol MH17; Malaysia Airlines
  es: MH17; vuelo MH17; Malaysia Airlines
Europe
  en: Europe; European countries; European continent; European states; European allies; Europeans; European leaders; European capitals; situation in Europe
  ar: أوروبا; الدول الأوروبية; القارة الأوروبية; الأوروبيين; البلدان الأوروبية; القادة الأوروبيين; أوربا; الأوروبيون; الشركاء الأوروبيين; دول أوروبية; قارة أوروبية; بلدان أوروبية; قادة أوروبيين; شركاء أوروبيين
  ru: Европ*; европейск* стран*; европейск* государств*; европейск* континент*; стран* Европы; европейск* лидер*; европейск* партнер*
  zh: 欧洲; 欧洲国家; 欧洲大陆; 欧洲人; 欧洲盟友; 欧洲领导人; 欧洲各国
  fr: Europe; pays européens; continent européen; Européens; États européens; dirigeants européens; partenaires européens; alliés européens; Etats européens
  es: Europa; países europeos; continente europeo; europeos; Estados europeos; líderes europeos; socios europeos; aliados europeos
Russia's partners and support
  en: support for Russia; support to Russia; aid to Russia; backing Russia; support of Russia's war; fuelling Russia's; fueling Russia's; components to Russia; supplies to Russia; weapons to Russia; North Korean soldiers; backing for Russia; military cooperation between Russia and North; DPRK-Russia; Russia-DPRK; Russia's war effort; cooperation between Russia and North Korea; enabler*; Russia's war machine
  ar: دعم روسيا; دعم الصين لروسيا; تزويد روسيا; الدعم لروسيا; قوات كورية شمالية; جنود كوريون شماليون; مساندة روسيا; التعاون بين روسيا وكوريا الشمالية; دعم المجهود الحربي الروسي; مساعدة روسيا
  ru: поставк* в Россию; поставк* России; северокорейск* войск*; северокорейск* военн*; сотрудничеств* России и КНДР
  zh: 援助俄罗斯; 支援俄罗斯; 对俄支持; 援俄; 朝鲜军队; 俄朝军事; 助俄; 对俄出口; 俄朝合作; 北韩军队
  fr: soutien à la Russie; aide à la Russie; soutien de la Chine à la; soutien apporté à la Russie; troupes nord-coréennes; soldats nord-coréens; soutien à l'effort de guerre russe; soutenir la Russie; appui à la Russie; effort de guerre russe
  es: apoyo a Rusia; ayuda a Rusia; respaldo a Rusia; tropas norcoreanas; soldados norcoreanos; apoyo chino a Rusia; apoyar a Rusia; suministros a Rusia; esfuerzo bélico ruso; maquinaria bélica rusa
withdrawal of troops
  en: withdraw troops; withdraw its troops; withdraw his troops; withdraw their troops; withdraw Russian troops; withdraw all troops; withdraw forces; withdraw its forces; withdraw from Ukrainian; withdrawal of troops; withdrawal of Russian; withdrawal of forces; withdrawal of its troops; withdrawal of Israeli; withdrawal of the Israeli; Israeli withdrawal; Russian withdrawal; troop withdrawal*; pull out troops; pull its troops; pullout; troops out of; withdraw from Lebanon; withdraw from Gaza; withdrawal from Gaza; withdrawal from Lebanon; withdrawal of foreign; withdraw Israeli; withdrawal of all foreign; troop pullback; pull back troops; withdrawing troops; withdrawing its troops; withdraw soldiers; complete withdrawal; withdrawal of the rebels; withdrawal of rebels; withdraw its fighters; withdrawal of fighters; withdrawal of militia*; withdrawal of armed; withdraw from the territor*; withdraw from territor*; withdraw from occupied; withdraw from areas; withdraw from the areas; withdraw from the city; withdraw from all; withdrawal from the occupied; withdrawal from occupied; withdrawal from territor*; withdrawal from the territor*; withdrawal from the areas; leave the territory; withdraw its army; withdraw the army; end of the occupation; end the occupation; ending the occupation
  ar: سحب القوات; انسحاب القوات; سحب قواتها; سحب قواته; انسحاب إسرائيل; الانسحاب الإسرائيلي; انسحاب القوات الروسية; الانسحاب من; انسحاب الاحتلال; انسحاب إسرائيلي; سحب الجيش; انسحاب قواتها; انسحاب جيش; الانسحاب الكامل; الانسحاب الروسي; انسحاب القوات الأجنبية; سحب القوات الأجنبية; انسحاب كامل; خروج القوات; انسحاب روسي; انسحاب المتمردين; انسحاب المسلحين; انسحاب المقاتلين; انسحاب المرتزقة; خروج المرتزقة; سحب المرتزقة; إخراج المرتزقة; إخراج القوات; الانسحاب الفوري; الانسحاب إلى; انسحاب جميع; انسحاب كافة; إنهاء الاحتلال; مغادرة الأراضي
  ru: вывод* войск; вывести войска; вывод* российских войск; вывод* израильских; отвод* войск; отвести войска; вывод* своих войск; вывод* сил; вывод* иностранных; вывод* американских; выведени* войск; уход* войск; вывод* боевиков; вывод* наемников; вывод* наёмников; отвод* боевиков; отвод* сил; вывод* вооруженн*; уход* с территории; покинуть территори*; уйти с территори*; прекращени* оккупации; деоккупаци*; вывести силы; отвести силы
  zh: 撤军; 撤出军队; 撤离军队; 撤回军队; 撤出部队; 以军撤; 美军撤; 俄军撤; 撤兵; 从加沙撤; 从乌克兰撤; 撤出; 撤退; 撤走; 结束占领; 从加萨撤
  fr: retrait des troupes; retirer ses troupes; retrait des forces; retirer les troupes; retrait israélien; retrait russe; retrait de l'armée; retrait des troupes russes; retrait complet; retirer ses forces; se retirer du Liban; retrait d'Israël; retrait total; départ des troupes; retrait des troupes étrangères; retirer leurs troupes; retrait du M23; retrait de l'AFC; retrait des rebelles; retrait des combattants; retrait des miliciens; retrait de toutes; retrait des forces étrangères; retrait immédiat; retrait inconditionnel; retrait sans condition; se retirer des territoires; se retirer des zones; se retirer des villes; se retirer de la ville; se retirer de toutes; quitter le territoire; retrait des territoires; retrait des zones; fin de l'occupation; mettre fin à l'occupation; retrait des mercenaires; départ des forces
  es: retirada de tropas; retiro de tropas; retirar sus tropas; retirar las tropas; retirada de las tropas; retiro de las tropas; retirada israelí; retirada rusa; retirada de las fuerzas; retirada completa; retirada total; retiro de las fuerzas; salida de las tropas; retirar tropas; repliegue; retirada de los rebeldes; retirada de los combatientes; retirada inmediata; retirada de todas; retiro inmediato; retirarse de los territorios; retirarse de las zonas; retirarse del territorio; retirada de los territorios; abandonar el territorio; fin de la ocupación; poner fin a la ocupación; salida de las fuerzas; retirada de fuerzas; retiro de fuerzas
