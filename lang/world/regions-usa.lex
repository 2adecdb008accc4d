# The states of the United States of America, but for those whose name a state or a city has (Georgia, New York,
# Washington). Names that a person may have too are marked so.

[region country=USA]
Alabama
  en: Alabama; Ala.
  ar: ألاباما
  ru: Алабама; Алабамы; Алабаме; Алабаму; Алабамой
  zh: 亚拉巴马州; 阿拉巴马州
  fr: Alabama
  es: Alabama
Alaska
  en: Alaska
  ar: ألاسكا
  ru: Аляска; Аляски; Аляске; Аляску; Аляской
  zh: 阿拉斯加州; 阿拉斯加
  fr: Alaska
  es: Alaska
Arizona
  en: Arizona; Ariz.
  ar: أريزونا
  ru: Аризона; Аризоны; Аризоне; Аризону; Аризоной
  zh: 亚利桑那州
  fr: Arizona
  es: Arizona
Arkansas
  en: Arkansas; Ark.
  ar: أركنساس; أركنسو
  ru: Арканзас; Арканзаса; Арканзасу; Арканзасом; Арканзасе
  zh: 阿肯色州
  fr: Arkansas
  es: Arkansas
California
  en: California; Calif.
  ar: كاليفورنيا
  ru: Калифорния; Калифорнии; Калифорнию; Калифорнией
  zh: 加利福尼亚州; 加州
  fr: Californie
  es: California
Colorado
  en: Colorado; Colo.
  ar: كولورادو
  ru: Колорадо
  zh: 科罗拉多州
  fr: Colorado
Connecticut
  en: Connecticut; Conn.
  ar: كونيتيكت
  ru: Коннектикут; Коннектикута; Коннектикуту; Коннектикутом; Коннектикуте
  zh: 康涅狄格州
  fr: Connecticut
  es: Connecticut
Delaware
  en: Delaware
  ar: ديلاوير
  ru: Делавэр; Делавэра; Делавэру; Делавэром; Делавэре
  zh: 特拉华州
  fr: Delaware
  es: Delaware
Florida
  en: Florida; Fla.
  ar: فلوريدا
  ru: Флорида; Флориды; Флориде; Флориду; Флоридой
  zh: 佛罗里达州; 佛州
  fr: Floride
  es: Florida
Hawaii
  en: Hawaii
  ar: هاواي
  ru: Гавайи; Гавайев; Гавайям; Гавайях; Гавайями
  zh: 夏威夷州; 夏威夷
  fr: Hawaï; Hawaii
  es: Hawái; Hawaii
Idaho
  en: Idaho
  ar: أيداهو
  ru: Айдахо
  zh: 爱达荷州
  fr: Idaho
  es: Idaho
Illinois
  en: Illinois; Ill.
  ar: إلينوي
  ru: Иллинойс; Иллинойса; Иллинойсу; Иллинойсом; Иллинойсе
  zh: 伊利诺伊州
  fr: Illinois
  es: Illinois
Indiana
  en: Indiana
  ar: إنديانا
  ru: Индиана; Индианы; Индиане; Индиану; Индианой
  zh: 印第安纳州
  fr: Indiana
  es: Indiana
Iowa
  en: Iowa
  ar: أيوا; آيوا
  ru: Айова; Айовы; Айове; Айову; Айовой
  zh: 艾奥瓦州; 爱荷华州
  fr: Iowa
  es: Iowa
Kansas
  en: Kansas; Kan.
  ar: كانساس
  ru: Канзас; Канзаса; Канзасу; Канзасом; Канзасе
  zh: 堪萨斯州
  fr: Kansas
  es: Kansas
Kentucky
  en: Kentucky; Ky.
  ar: كنتاكي
  ru: Кентукки
  zh: 肯塔基州
  fr: Kentucky
  es: Kentucky
Louisiana
  en: Louisiana
  ar: لويزيانا
  ru: Луизиана; Луизианы; Луизиане; Луизиану; Луизианой
  zh: 路易斯安那州
  fr: Louisiane
  es: Luisiana
Maine
  en: Maine
  ar: ولاية مين
  ru: Мэн; Мэна; Мэну; Мэном; Мэне
  zh: 缅因州
  es: Maine
Maryland
  en: Maryland; Md.
  ar: ماريلاند
  ru: Мэриленд; Мэриленда; Мэриленду; Мэрилендом; Мэриленде
  zh: 马里兰州
  fr: Maryland
  es: Maryland
Massachusetts
  en: Massachusetts; Mass.
  ar: ماساتشوستس
  ru: Массачусетс; Массачусетса; Массачусетсу; Массачусетсом; Массачусетсе
  zh: 马萨诸塞州; 麻省
  fr: Massachusetts
  es: Massachusetts
Michigan
  en: Michigan; Mich.
  ar: ميشيغان; ميشيجان
  ru: Мичиган; Мичигана; Мичигану; Мичиганом; Мичигане
  zh: 密歇根州; 密执安州
  fr: Michigan
  es: Michigan; Míchigan
Minnesota
  en: Minnesota; Minn.
  ar: مينيسوتا
  ru: Миннесота; Миннесоты; Миннесоте; Миннесоту; Миннесотой
  zh: 明尼苏达州
  fr: Minnesota
  es: Minnesota
Mississippi
  en: Mississippi
  ar: ميسيسيبي
  ru: Миссисипи
  zh: 密西西比州
  fr: Mississippi
  es: Misisipi; Mississippi
Missouri
  en: Missouri
  ar: ميزوري
  ru: Миссури
  zh: 密苏里州
  fr: Missouri
  es: Misuri; Missouri
Montana | ambiguous
  en: Montana; Mont.
  ar: مونتانا
  ru: Монтана; Монтаны; Монтане; Монтану; Монтаной
  zh: 蒙大拿州
  fr: Montana
  es: Montana
Nebraska
  en: Nebraska; Neb.
  ar: نبراسكا
  ru: Небраска; Небраски; Небраске; Небраску; Небраской
  zh: 内布拉斯加州
  fr: Nebraska
  es: Nebraska
Nevada
  en: Nevada; Nev.
  ar: نيفادا
  ru: Невада; Невады; Неваде; Неваду; Невадой
  zh: 内华达州
  fr: Nevada
  es: Nevada
New Hampshire
  en: New Hampshire; N.H.
  ar: نيو هامبشير; نيوهامبشير
  ru: Нью-Гэмпшир; Нью-Гэмпшира; Нью-Гэмпширу; Нью-Гэмпширом; Нью-Гэмпшире
  zh: 新罕布什尔州
  fr: New Hampshire
  es: Nuevo Hampshire; New Hampshire
New Jersey
  en: New Jersey; N.J.
  ar: نيوجيرسي; نيو جيرسي
  ru: Нью-Джерси
  zh: 新泽西州
  fr: New Jersey
  es: Nueva Jersey
New Mexico
  en: New Mexico; N.M.
  ar: نيو مكسيكو; نيومكسيكو
  ru: Нью-Мексико
  zh: 新墨西哥州
  fr: Nouveau-Mexique
  es: Nuevo México
North Carolina
  en: North Carolina; N.C.
  ar: كارولاينا الشمالية; كارولينا الشمالية
  ru: Северная Каролина; Северной Каролины; Северной Каролине; Северную Каролину; Северной Каролиной
  zh: 北卡罗来纳州; 北卡
  fr: Caroline du Nord
  es: Carolina del Norte
North Dakota
  en: North Dakota; N.D.
  ar: داكوتا الشمالية
  ru: Северная Дакота; Северной Дакоты; Северной Дакоте; Северную Дакоту; Северной Дакотой
  zh: 北达科他州
  fr: Dakota du Nord
  es: Dakota del Norte
Ohio
  en: Ohio
  ar: أوهايو
  ru: Огайо
  zh: 俄亥俄州
  fr: Ohio
  es: Ohio
Oklahoma
  en: Oklahoma; Okla.
  ar: أوكلاهوما
  ru: Оклахома; Оклахомы; Оклахоме; Оклахому; Оклахомой
  zh: 俄克拉何马州; 俄克拉荷马州
  fr: Oklahoma
  es: Oklahoma
Oregon
  en: Oregon; Ore.
  ar: أوريغون
  ru: Орегон; Орегона; Орегону; Орегоном; Орегоне
  zh: 俄勒冈州
  fr: Oregon
  es: Oregón
Pennsylvania
  en: Pennsylvania; Pa.
  ar: بنسلفانيا
  ru: Пенсильвания; Пенсильвании; Пенсильванию; Пенсильванией
  zh: 宾夕法尼亚州; 宾州
  fr: Pennsylvanie
  es: Pensilvania
Rhode Island
  en: Rhode Island; R.I.
  ar: رود آيلاند
  ru: Род-Айленд; Род-Айленда; Род-Айленду; Род-Айлендом; Род-Айленде
  zh: 罗得岛州; 罗德岛州
  fr: Rhode Island
  es: Rhode Island
South Carolina
  en: South Carolina; S.C.
  ar: كارولاينا الجنوبية; كارولينا الجنوبية
  ru: Южная Каролина; Южной Каролины; Южной Каролине; Южную Каролину; Южной Каролиной
  zh: 南卡罗来纳州; 南卡
  fr: Caroline du Sud
  es: Carolina del Sur
South Dakota
  en: South Dakota; S.D.
  ar: داكوتا الجنوبية
  ru: Южная Дакота; Южной Дакоты; Южной Дакоте; Южную Дакоту; Южной Дакотой
  zh: 南达科他州
  fr: Dakota du Sud
  es: Dakota del Sur
Tennessee
  en: Tennessee; Tenn.
  ar: تينيسي
  ru: Теннесси
  zh: 田纳西州
  fr: Tennessee
  es: Tennessee; Tenesí
Texas
  en: Texas; Tex.
  ar: تكساس
  ru: Техас; Техаса; Техасу; Техасом; Техасе
  zh: 得克萨斯州; 德克萨斯州; 得州
  fr: Texas
  es: Texas; Tejas
Utah
  en: Utah
  ar: يوتا
  ru: Юта; Юты; Юте; Юту; Ютой
  zh: 犹他州
  fr: Utah
  es: Utah
Vermont
  en: Vermont; Vt.
  ar: فيرمونت
  ru: Вермонт; Вермонта; Вермонту; Вермонтом; Вермонте
  zh: 佛蒙特州
  fr: Vermont
  es: Vermont
Virginia | ambiguous
  en: Virginia; Va.
  ar: فرجينيا; فيرجينيا
  ru: Виргиния; Виргинии; Виргинию; Виргинией; Вирджиния; Вирджинии; Вирджинию; Вирджинией
  zh: 弗吉尼亚州
  es: Virginia
West Virginia
  en: West Virginia; W.Va.
  ar: فرجينيا الغربية
  ru: Западная Виргиния; Западной Виргинии; Западную Виргинию; Западной Виргинией; Западная Вирджиния; Западной Вирджинии; Западную Вирджинию; Западной Вирджинией
  zh: 西弗吉尼亚州
  fr: Virginie-Occidentale
  es: Virginia Occidental
Wisconsin
  en: Wisconsin; Wis.
  ar: ويسكونسن
  ru: Висконсин; Висконсина; Висконсину; Висконсином; Висконсине
  zh: 威斯康星州
  fr: Wisconsin
  es: Wisconsin
Wyoming
  en: Wyoming; Wyo.
  ar: وايومنغ
  ru: Вайоминг; Вайоминга; Вайомингу; Вайомингом; Вайоминге
  zh: 怀俄明州
  fr: Wyoming
  es: Wyoming
