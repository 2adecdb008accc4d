# Holders of offices. ID: the name as the world's press spells it; an entry for each
# office, with the years held (to= is open where the holder was in office when this was
# written, autumn 2025, or the end is not known with certainty). "*" stands before the surname
# where it is not the last word.

[holder]
# Russia and the post-Soviet states
Vladimir Putin | role=head-of-state country=RUS from=2012-05-07 m
  en: Vladimir Putin
  ar: فلاديمير بوتين
  ru: Владимир Путин; Владимира Путина; Владимиру Путину; Владимиром Путиным; Владимире Путине
  zh: 弗拉基米尔·*普京; 蒲亭; 普丁; 普亭; 普廷
  fr: Vladimir Poutine; Vladimir Putin
  es: Vladímir Putin; Vladimir Putin
Vladimir Putin | role=head-of-government country=RUS from=2008-05-08 to=2012-05-07 m
  en: Vladimir Putin
  ar: فلاديمير بوتين
  ru: Владимир Путин; Владимира Путина; Владимиру Путину; Владимиром Путиным; Владимире Путине
  zh: 弗拉基米尔·*普京; 蒲亭; 普丁; 普亭; 普廷
  fr: Vladimir Poutine; Vladimir Putin
  es: Vladímir Putin; Vladimir Putin
Dmitry Medvedev | role=head-of-state country=RUS from=2008-05-07 to=2012-05-07 m
  en: Dmitry Medvedev
  ar: دميتري ميدفيديف; ديميتري مدفيديف; دميتري مدفيديف
  ru: Дмитрий Медведев; Дмитрия Медведева; Дмитрию Медведеву; Дмитрием Медведевым; Дмитрии Медведеве
  zh: 德米特里·*梅德韦杰夫
  fr: Dmitri Medvedev; Dmitry Medvedev
  es: Dmitri Medvédev; Dmitri Medvedev
Dmitry Medvedev | role=head-of-government country=RUS from=2012-05-08 to=2020-01-16 m
  en: Dmitry Medvedev
  ar: دميتري ميدفيديف; ديميتري مدفيديف; دميتري مدفيديف
  ru: Дмитрий Медведев; Дмитрия Медведева; Дмитрию Медведеву; Дмитрием Медведевым; Дмитрии Медведеве
  zh: 德米特里·*梅德韦杰夫
  fr: Dmitri Medvedev; Dmitry Medvedev
  es: Dmitri Medvédev; Dmitri Medvedev
Dmitry Medvedev | role=official country=RUS from=2020-01-16 m
  en: Dmitry Medvedev
  ar: دميتري ميدفيديف; ديميتري مدفيديف; دميتري مدفيديف
  ru: Дмитрий Медведев; Дмитрия Медведева; Дмитрию Медведеву; Дмитрием Медведевым; Дмитрии Медведеве
  zh: 德米特里·*梅德韦杰夫
  fr: Dmitri Medvedev; Dmitry Medvedev
  es: Dmitri Medvédev; Dmitri Medvedev
Mikhail Mishustin | role=head-of-government country=RUS from=2020-01-16 m
  en: Mikhail Mishustin
  ar: ميخائيل ميشوستين
  ru: Михаил Мишустин; Михаила Мишустина; Михаилу Мишустину; Михаилом Мишустиным; Михаиле Мишустине
  zh: 米哈伊尔·*米舒斯京
  fr: Mikhaïl Michoustine; Mikhail Mishustin
  es: Mijaíl Mishustin
Sergey Lavrov | role=foreign-minister country=RUS from=2004-03-09 m
  en: Sergey Lavrov; Sergei Lavrov
  ar: سيرغي لافروف; سيرجي لافروف; سيرجيه لافروف; سيرغيه لافروف
  ru: Сергей Лавров; Сергея Лаврова; Сергею Лаврову; Сергеем Лавровым; Сергее Лаврове
  zh: 谢尔盖·*拉夫罗夫; 拉夫洛夫
  fr: Sergueï Lavrov; Serguei Lavrov; Sergei Lavrov; Sergey Lavrov
  es: Serguéi Lavrov; Sergei Lavrov; Serguei Lavrov; Serguéi Víktorovich Lavrov
Sergei Shoigu | role=defence-minister country=RUS from=2012-11-06 to=2024-05-12 m
  en: Sergei Shoigu; Sergey Shoigu; Sergei Shoygu
  ar: سيرغي شويغو; سيرجي شويجو
  ru: Сергей Шойгу; Сергея Шойгу; Сергею Шойгу; Сергеем Шойгу; Сергее Шойгу
  zh: 谢尔盖·*绍伊古
  fr: Sergueï Choïgou; Sergei Shoigu; Sergey Shoigu; Sergei Shoygu
  es: Serguéi Shoigú; Sergei Shoigu; Serguei Shoigu; Serguéi Shoigu; Sergei Shoigú
Sergei Shoigu | role=official country=RUS from=2024-05-12 m
  en: Sergei Shoigu; Sergey Shoigu; Sergei Shoygu
  ar: سيرغي شويغو; سيرجي شويجو
  ru: Сергей Шойгу; Сергея Шойгу; Сергею Шойгу; Сергеем Шойгу; Сергее Шойгу
  zh: 谢尔盖·*绍伊古
  fr: Sergueï Choïgou; Sergei Shoigu; Sergey Shoigu; Sergei Shoygu
  es: Serguéi Shoigú; Sergei Shoigu; Serguei Shoigu; Serguéi Shoigu; Sergei Shoigú
Andrei Belousov | role=defence-minister country=RUS from=2024-05-14 m
  en: Andrei Belousov; Andrey Belousov
  ar: أندريه بيلوسوف; أندريي بيلوسوف
  ru: Андрей Белоусов; Андрея Белоусова; Андрею Белоусову; Андреем Белоусовым; Андрее Белоусове
  zh: 安德烈·*别洛乌索夫
  fr: Andreï Belooussov; Andrei Belousov; Andrey Belousov
  es: Andréi Beloúsov; Andrei Belousov; Andrei Beloúsov; Andréi Belousov; Andrey Belousov
Dmitry Peskov | role=spokesperson country=RUS from=2012-05-22 m
  en: Dmitry Peskov; Dmitri Peskov
  ar: دميتري بيسكوف; ديمتري بيسكوف
  ru: Дмитрий Песков; Дмитрия Пескова; Дмитрию Пескову; Дмитрием Песковым; Дмитрии Пескове
  zh: 德米特里·*佩斯科夫
  fr: Dmitri Peskov; Dmitry Peskov
  es: Dmitri Peskov; Dmitry Peskov; Dimitri Peskov
Maria Zakharova | role=spokesperson country=RUS from=2015-08-10 f
  en: Maria Zakharova
  ar: ماريا زاخاروفا
  ru: Мария Захарова; Марии Захаровой; Марию Захарову; Марией Захаровой
  zh: 玛丽亚·*扎哈罗娃
  fr: Maria Zakharova
  es: María Zajárova; Maria Zajarova; María Zakharova; Maria Zajárova
Sergei Ryabkov | role=deputy-minister country=RUS from=2008-08-15 m
  en: Sergei Ryabkov; Sergey Ryabkov
  ar: سيرغي ريابكوف; سيرجي ريابكوف
  ru: Сергей Рябков; Сергея Рябкова; Сергею Рябкову; Сергеем Рябковым; Сергее Рябкове
  zh: 谢尔盖·*里亚布科夫; 谢尔盖·*利亚布科夫
  fr: Sergueï Riabkov; Sergei Ryabkov; Sergey Ryabkov
  es: Serguéi Riabkov; Serguei Riabkov; Sergei Riabkov; Sergei Ryabkov
Mikhail Bogdanov | role=deputy-minister country=RUS from=2011-06-12 to=2025-07-09 m
  en: Mikhail Bogdanov
  ar: ميخائيل بوغدانوف; ميخائيل بوجدانوف
  ru: Михаил Богданов; Михаила Богданова; Михаилу Богданову; Михаилом Богдановым; Михаиле Богданове
  zh: 米哈伊尔·*博格丹诺夫
  fr: Mikhaïl Bogdanov; Mikhail Bogdanov
  es: Mijaíl Bogdánov; Mijail Bogdanov; Mijaíl Bogdanov
Andrey Rudenko | role=deputy-minister country=RUS from=2019-09-12 m
  en: Andrey Rudenko; Andrei Rudenko
  ar: أندريه رودينكو
  ru: Андрей Руденко; Андрея Руденко; Андрею Руденко; Андреем Руденко; Андрее Руденко
  zh: 安德烈·*鲁坚科
  fr: Andreï Roudenko; Andrey Rudenko; Andrei Rudenko
  es: Andréi Rudenko
Alexander Grushko | role=deputy-minister country=RUS from=2018-01-22 to=2025-01-01 m
  en: Alexander Grushko
  ar: ألكسندر غروشكو
  ru: Александр Грушко; Александра Грушко; Александру Грушко; Александром Грушко; Александре Грушко
  zh: 亚历山大·*格鲁什科
  fr: Alexandre Grouchko; Alexander Grushko
  es: Alexandr Grushkó; Alexander Grushkó; Alexander Grushko; Alexandr Grushko
Mikhail Galuzin | role=deputy-minister country=RUS from=2022-11-15 m
  en: Mikhail Galuzin
  ar: ميخائيل غالوزين
  ru: Михаил Галузин; Михаила Галузина; Михаилу Галузину; Михаилом Галузиным; Михаиле Галузине
  zh: 米哈伊尔·*加卢津
  fr: Mikhaïl Galouzine; Mikhail Galuzin
  es: Mijaíl Galuzin
Sergey Vershinin | role=deputy-minister country=RUS from=2018-03-26 m
  en: Sergey Vershinin; Sergei Vershinin
  ar: سيرغي فيرشينين
  ru: Сергей Вершинин; Сергея Вершинина; Сергею Вершинину; Сергеем Вершининым; Сергее Вершинине
  zh: 谢尔盖·*韦尔希宁
  fr: Sergueï Verchinine; Sergey Vershinin; Sergei Vershinin
  es: Serguéi Vershinin
Alexander Lavrentiev | role=envoy country=RUS from=2015-01-01 m
  en: Alexander Lavrentiev; Alexander Lavrentyev
  ar: ألكسندر لافرينتيف; ألكسندر لافرنتييف
  ru: Александр Лаврентьев; Александра Лаврентьева; Александру Лаврентьеву; Александром Лаврентьевым; Александре Лаврентьеве
  zh: 亚历山大·*拉夫连季耶夫
  fr: Alexandre Lavrentiev; Alexander Lavrentiev; Alexander Lavrentyev
  es: Alexandr Lavréntiev
Vasily Nebenzya | role=ambassador country=RUS from=2017-07-27 m
  en: Vasily Nebenzya; Vassily Nebenzia; Vasily Nebenzia
  ar: فاسيلي نيبينزيا; فاسيلي نيبنزيا
  ru: Василий Небензя; Василия Небензи; Василию Небензе; Василия Небензю; Василием Небензей
  zh: 瓦西里·*涅边贾
  fr: Vassili Nebenzia; Vasily Nebenzya; Vassily Nebenzia; Vasily Nebenzia
  es: Vasili Nebenzia; Vasily Nebenzia; Vasili Nebenzya; Vassily Nebenzia
Dmitry Polyanskiy | role=ambassador country=RUS from=2018-01-01 m
  en: Dmitry Polyanskiy; Dmitry Polyansky
  ar: دميتري بوليانسكي
  ru: Дмитрий Полянский; Дмитрия Полянского; Дмитрию Полянскому; Дмитрием Полянским; Дмитрии Полянском
  zh: 德米特里·*波利扬斯基
  fr: Dmitri Polianski; Dmitry Polyanskiy; Dmitry Polyansky
  es: Dmitri Polianski; Dmitri Polianskiy; Dmitry Polianski; Dmitri Polyanski
Anatoly Antonov | role=ambassador country=RUS from=2017-08-21 to=2024-10-05 m
  en: Anatoly Antonov
  ar: أناتولي أنطونوف; أناتولي أنتونوف
  ru: Анатолий Антонов; Анатолия Антонова; Анатолию Антонову; Анатолием Антоновым; Анатолии Антонове
  zh: 阿纳托利·*安东诺夫
  fr: Anatoli Antonov; Anatoly Antonov
  es: Anatoli Antónov; Anatoli Antonov; Anatoly Antonov
Alexander Darchiev | role=ambassador country=RUS from=2025-03-06 m
  en: Alexander Darchiev
  ar: ألكسندر دارشييف; ألكسندر دارتشييف
  ru: Александр Дарчиев; Александра Дарчиева; Александру Дарчиеву; Александром Дарчиевым; Александре Дарчиеве
  zh: 亚历山大·*达尔奇耶夫
  fr: Alexandre Dartchiev; Alexander Darchiev
  es: Alexandr Dárchiev
Yury Ushakov | role=official country=RUS from=2012-05-22 m
  en: Yury Ushakov; Yuri Ushakov
  ar: يوري أوشاكوف
  ru: Юрий Ушаков; Юрия Ушакова; Юрию Ушакову; Юрием Ушаковым; Юрии Ушакове
  zh: 尤里·*乌沙科夫
  fr: Iouri Ouchakov; Yury Ushakov; Yuri Ushakov
  es: Yuri Ushakov; Yury Ushakov
Kirill Dmitriev | role=envoy country=RUS from=2025-02-23 m
  en: Kirill Dmitriev
  ar: كيريل دميترييف; كيريل ديميترييف
  ru: Кирилл Дмитриев; Кирилла Дмитриева; Кириллу Дмитриеву; Кириллом Дмитриевым; Кирилле Дмитриеве
  zh: 基里尔·*德米特里耶夫
  fr: Kirill Dmitriev
  es: Kiril Dmítriev; Kirill Dmitriev; Kiril Dmitriev; Kirill Dmítriev
Vladimir Medinsky | role=official country=RUS from=2020-01-24 m
  en: Vladimir Medinsky
  ar: فلاديمير ميدينسكي
  ru: Владимир Мединский; Владимира Мединского; Владимиру Мединскому; Владимиром Мединским; Владимире Мединском
  zh: 弗拉基米尔·*梅金斯基
  fr: Vladimir Medinski; Vladimir Medinsky
  es: Vladímir Medinski; Vladimir Medinski
Nikolai Patrushev | role=official country=RUS from=2008-05-12 m
  en: Nikolai Patrushev; Nikolay Patrushev
  ar: نيكولاي باتروشيف
  ru: Николай Патрушев; Николая Патрушева; Николаю Патрушеву; Николаем Патрушевым; Николае Патрушеве
  zh: 尼古拉·*帕特鲁舍夫
  fr: Nikolaï Patrouchev; Nikolai Patrushev; Nikolay Patrushev
  es: Nikolái Pátrushev; Nikolai Patrushev; Nikolái Patrushev
Sergey Naryshkin | role=official country=RUS from=2016-10-05 m
  en: Sergey Naryshkin; Sergei Naryshkin
  ar: سيرغي ناريشكين
  ru: Сергей Нарышкин; Сергея Нарышкина; Сергею Нарышкину; Сергеем Нарышкиным; Сергее Нарышкине
  zh: 谢尔盖·*纳雷什金
  fr: Sergueï Narychkine; Sergey Naryshkin; Sergei Naryshkin
  es: Serguéi Narishkin; Serguei Narishkin; Sergei Narishkin
Vyacheslav Volodin | role=legislator country=RUS from=2016-10-05 m
  en: Vyacheslav Volodin
  ar: فياتشيسلاف فولودين
  ru: Вячеслав Володин; Вячеслава Володина; Вячеславу Володину; Вячеславом Володиным; Вячеславе Володине
  zh: 维亚切斯拉夫·*沃洛金
  fr: Viatcheslav Volodine; Vyacheslav Volodin
  es: Viacheslav Volodin
Valentina Matviyenko | role=legislator country=RUS from=2011-09-21 f
  en: Valentina Matviyenko; Valentina Matvienko
  ar: فالنتينا ماتفيينكو; فالنتينا ماتفيينكا
  ru: Валентина Матвиенко; Валентины Матвиенко; Валентине Матвиенко; Валентину Матвиенко; Валентиной Матвиенко
  zh: 瓦莲京娜·*马特维延科
  fr: Valentina Matvienko; Valentina Matviyenko
  es: Valentina Matvienko
Konstantin Kosachev | role=legislator country=RUS from=2014-01-01 m
  en: Konstantin Kosachev
  ar: قسطنطين كوساتشوف; كونستانتين كوساتشيف
  ru: Константин Косачев; Константина Косачева; Константину Косачеву; Константином Косачевым; Константине Косачеве
  zh: 康斯坦丁·*科萨切夫
  fr: Konstantin Kossatchev; Konstantin Kosachev
  es: Konstantín Kosachov
Leonid Slutsky | role=legislator country=RUS from=2016-10-05 m
  en: Leonid Slutsky
  ar: ليونيد سلوتسكي
  ru: Леонид Слуцкий; Леонида Слуцкого; Леониду Слуцкому; Леонидом Слуцким; Леониде Слуцком
  zh: 列昂尼德·*斯卢茨基
  fr: Leonid Sloutski; Leonid Slutsky
  es: Leonid Slutski
Alexei Overchuk | role=official country=RUS from=2020-01-21 m
  en: Alexei Overchuk; Alexey Overchuk
  ar: أليكسي أوفرتشوك; ألكسي أوفيرتشوك
  ru: Алексей Оверчук; Алексея Оверчука; Алексею Оверчуку; Алексеем Оверчуком; Алексее Оверчуке
  zh: 阿列克谢·*奥韦尔丘克
  fr: Alexeï Overtchouk; Alexei Overchuk; Alexey Overchuk
  es: Alexéi Overchuk
Alexander Novak | role=official country=RUS from=2020-11-10 m
  en: Alexander Novak
  ar: ألكسندر نوفاك
  ru: Александр Новак; Александра Новака; Александру Новаку; Александром Новаком; Александре Новаке
  zh: 亚历山大·*诺瓦克
  fr: Alexandre Novak; Alexander Novak
  es: Alexandr Novak; Alexander Novak
Denis Manturov | role=official country=RUS from=2022-07-15 m
  en: Denis Manturov
  ar: دينيس مانتوروف
  ru: Денис Мантуров; Дениса Мантурова; Денису Мантурову; Денисом Мантуровым; Денисе Мантурове
  zh: 丹尼斯·*曼图罗夫
  fr: Denis Mantourov; Denis Manturov
  es: Denís Mánturov; Denis Manturov; Denís Manturov
Valery Gerasimov | role=military country=RUS from=2012-11-09 m
  en: Valery Gerasimov
  ar: فاليري غيراسيموف; فاليري جيراسيموف
  ru: Валерий Герасимов; Валерия Герасимова; Валерию Герасимову; Валерием Герасимовым; Валерии Герасимове
  zh: 瓦列里·*格拉西莫夫
  fr: Valéri Guérassimov; Valery Gerasimov
  es: Valeri Guerásimov; Valeri Gerasimov; Valeri Guerasimov
Igor Konashenkov | role=spokesperson country=RUS from=2013-01-01 m
  en: Igor Konashenkov
  ar: إيغور كوناشينكوف
  ru: Игорь Конашенков; Игоря Конашенкова; Игорю Конашенкову; Игорем Конашенковым; Игоре Конашенкове
  zh: 伊戈尔·*科纳申科夫
  fr: Igor Konachenkov; Igor Konashenkov
  es: Ígor Konashénkov; Igor Konashenkov; Ígor Konashenkov
Ramzan Kadyrov | role=official country=RUS from=2007-03-02 m
  en: Ramzan Kadyrov
  ar: رمضان قاديروف; رمضان قديروف
  ru: Рамзан Кадыров; Рамзана Кадырова; Рамзану Кадырову; Рамзаном Кадыровым; Рамзане Кадырове
  zh: 拉姆赞·*卡德罗夫
  fr: Ramzan Kadyrov
  es: Ramzán Kadírov
Zamir Kabulov | role=envoy country=RUS from=2011-01-01 m
  en: Zamir Kabulov
  ar: ضمير كابولوف; زامير كابولوف
  ru: Замир Кабулов; Замира Кабулова; Замиру Кабулову; Замиром Кабуловым; Замире Кабулове
  zh: 扎米尔·*卡布洛夫
  fr: Zamir Kaboulov; Zamir Kabulov
  es: Zamir Kabúlov
Volodymyr Zelensky | role=head-of-state country=UKR from=2019-05-20 m
  en: Volodymyr Zelensky; Volodymyr Zelenskyy; Volodymyr Zelenskiy; Vladimir Zelensky
  ar: فولوديمير زيلينسكي; فلاديمير زيلينسكي; زيلينسكي
  ru: Владимир Зеленский; Владимира Зеленского; Владимиру Зеленскому; Владимиром Зеленским; Владимире Зеленском
  zh: 弗拉基米尔·*泽连斯基; 泽伦斯基
  fr: Volodymyr Zelensky; Volodymyr Zelenskyy; Volodymyr Zelenskiy; Vladimir Zelensky
  es: Volodímir Zelenski; Volodimir Zelenski; Volodymyr Zelenski; Volodímir Zelensky; Volodymyr Zelensky; Volodymir Zelenski; Volodimir Zelensky; Vladímir Zelenski; Vladimir Zelenski; Volodymyr Zelenskyy
Petro Poroshenko | role=head-of-state country=UKR from=2014-06-07 to=2019-05-20 m
  en: Petro Poroshenko
  ar: بيترو بوروشينكو; بترو بوروشينكو
  ru: Петр Порошенко; Петра Порошенко; Петру Порошенко; Петром Порошенко; Петре Порошенко
  zh: 彼得罗·*波罗申科
  fr: Petro Porochenko; Petro Poroshenko
  es: Petró Poroshenko; Petro Poroshenko
Dmytro Kuleba | role=foreign-minister country=UKR from=2020-03-04 to=2024-09-05 m
  en: Dmytro Kuleba
  ar: دميترو كوليبا; ديمترو كوليبا
  ru: Дмитрий Кулеба; Дмитрия Кулебы; Дмитрию Кулебе; Дмитрия Кулебу; Дмитрием Кулебой; Дмитрии Кулебе
  zh: 德米特里·*库列巴; 德米特罗·*库列巴
  fr: Dmytro Kouleba; Dmytro Kuleba
  es: Dmitró Kuleba; Dmitro Kuleba; Dmytro Kuleba; Dmitri Kuleba
Andrii Sybiha | role=foreign-minister country=UKR from=2024-09-05 m
  en: Andrii Sybiha; Andriy Sybiga; Andrii Sybiga
  ar: أندريه سيبيغا; أندري سيبيها
  ru: Андрей Сибига; Андрея Сибиги; Андрею Сибиге; Андрея Сибигу; Андреем Сибигой; Андрее Сибиге
  zh: 安德烈·*西比加; 瑟比加; 西比哈
  fr: Andriï Sybiga; Andrii Sybiha; Andriy Sybiga; Andrii Sybiga; Andriï Sybiha; Andreï Sybiga; Andriï Sybyha
  es: Andrí Sibiga; Andrii Sibiga; Andrii Sybiha; Andrí Sybiha; Andrí Sibiha; Andriy Sybiha; Andrii Sibiha
Vadym Prystaiko | role=foreign-minister country=UKR from=2019-08-29 to=2020-03-04 m
  en: Vadym Prystaiko; Vadim Prystaiko
  ar: فاديم بريستايكو
  ru: Вадим Пристайко; Вадима Пристайко; Вадиму Пристайко; Вадимом Пристайко; Вадиме Пристайко
  zh: 瓦季姆·*普里斯泰科
  fr: Vadym Prystaïko; Vadym Prystaiko; Vadim Prystaiko
  es: Vadim Pristaiko
Pavlo Klimkin | role=foreign-minister country=UKR from=2014-06-19 to=2019-08-29 m
  en: Pavlo Klimkin
  ar: بافلو كليمكين
  ru: Павел Климкин; Павла Климкина; Павлу Климкину; Павлом Климкиным; Павле Климкине
  zh: 帕夫洛·*克里姆金; 克利姆金
  fr: Pavlo Klimkine; Pavlo Klimkin
  es: Pavló Klimkin
Denys Shmyhal | role=head-of-government country=UKR from=2020-03-04 to=2025-07-16 m
  en: Denys Shmyhal; Denys Shmygal
  ar: دينيس شميهال; دينيس شميغال
  ru: Денис Шмыгаль; Дениса Шмыгаля; Денису Шмыгалю; Денисом Шмыгалем; Денисе Шмыгале
  zh: 杰尼斯·*什米加尔; 丹尼斯·*什梅加尔
  fr: Denys Chmygal; Denys Shmyhal; Denys Shmygal
  es: Denís Shmigal; Denys Shmyhal; Denís Shmyhal; Denis Shmigal; Denis Shmyhal; Denys Shmigal
Denys Shmyhal | role=defence-minister country=UKR from=2025-07-17 to=2026-01-14 m
  en: Denys Shmyhal; Denys Shmygal
  ar: دينيس شميهال; دينيس شميغال
  ru: Денис Шмыгаль; Дениса Шмыгаля; Денису Шмыгалю; Денисом Шмыгалем; Денисе Шмыгале
  zh: 杰尼斯·*什米加尔; 丹尼斯·*什梅加尔
  fr: Denys Chmygal; Denys Shmyhal; Denys Shmygal
  es: Denís Shmigal; Denys Shmyhal; Denís Shmyhal; Denis Shmigal; Denis Shmyhal; Denys Shmigal
Yulia Svyrydenko | role=head-of-government country=UKR from=2025-07-17 f
  en: Yulia Svyrydenko
  ar: يوليا سفيريدينكو
  ru: Юлия Свириденко; Юлии Свириденко; Юлию Свириденко; Юлией Свириденко
  zh: 尤利娅·*斯维里坚科
  fr: Ioulia Svyrydenko; Yulia Svyrydenko
  es: Yulia Sviridenko; Yulia Svyrydenko
Andriy Yermak | role=official country=UKR from=2020-02-11 to=2025-11-28 m
  en: Andriy Yermak; Andrii Yermak
  ar: أندريه يرماك
  ru: Андрей Ермак; Андрея Ермака; Андрею Ермаку; Андреем Ермаком; Андрее Ермаке
  zh: 安德烈·*叶尔马克
  fr: Andriï Iermak; Andriy Yermak; Andrii Yermak
  es: Andrí Yermak; Andriy Yermak; Andrii Yermak; Andréi Yermak; Andriy Ermak
Oleksii Reznikov | role=defence-minister country=UKR from=2021-11-04 to=2023-09-05 m
  en: Oleksii Reznikov; Oleksiy Reznikov
  ar: أوليكسي ريزنيكوف
  ru: Алексей Резников; Алексея Резникова; Алексею Резникову; Алексеем Резниковым; Алексее Резникове
  zh: 阿列克谢·*列兹尼科夫
  fr: Oleksii Reznikov; Oleksiy Reznikov
  es: Oleksí Réznikov; Oleksiy Reznikov; Oleksii Reznikov; Oleksí Reznikov
Rustem Umerov | role=defence-minister country=UKR from=2023-09-06 to=2025-07-17 m
  en: Rustem Umerov
  ar: رستم عمروف; رستم أوميروف
  ru: Рустем Умеров; Рустема Умерова; Рустему Умерову; Рустемом Умеровым; Рустеме Умерове
  zh: 鲁斯捷姆·*乌梅罗夫
  fr: Roustem Oumerov; Rustem Umerov
  es: Rustem Umérov; Rustem Umerov; Rustem Uméroz
Rustem Umerov | role=official country=UKR from=2025-07-18 m
  en: Rustem Umerov
  ar: رستم عمروف; رستم أوميروف
  ru: Рустем Умеров; Рустема Умерова; Рустему Умерову; Рустемом Умеровым; Рустеме Умерове
  zh: 鲁斯捷姆·*乌梅罗夫
  fr: Roustem Oumerov; Rustem Umerov
  es: Rustem Umérov; Rustem Umerov; Rustem Uméroz
Alexander Lukashenko | role=head-of-state country=BLR from=1994-07-20 m
  en: Alexander Lukashenko
  ar: ألكسندر لوكاشينكو; الكسندر لوكاشنكو; ألكسندر لوكاشينكا
  ru: Александр Лукашенко; Александра Лукашенко; Александру Лукашенко; Александром Лукашенко; Александре Лукашенко
  zh: 亚历山大·*卢卡申科
  fr: Alexandre Loukachenko; Alexander Lukashenko
  es: Alexandr Lukashenko; Aleksandr Lukashenko; Alexander Lukashenko; Alexander Lukashenka
Vladimir Makei | role=foreign-minister country=BLR from=2012-08-20 to=2022-11-26 m
  en: Vladimir Makei
  ar: فلاديمير ماكي
  ru: Владимир Макей; Владимира Макея; Владимиру Макею; Владимиром Макеем; Владимире Макее
  zh: 弗拉基米尔·*马克伊
  fr: Vladimir Makeï; Vladimir Makei
  es: Vladímir Makéi
Sergei Aleinik | role=foreign-minister country=BLR from=2022-12-13 to=2024-06-27 m
  en: Sergei Aleinik; Sergey Aleinik
  ar: سيرغي ألينيك
  ru: Сергей Алейник; Сергея Алейника; Сергею Алейнику; Сергеем Алейником; Сергее Алейнике
  zh: 谢尔盖·*阿列伊尼克
  fr: Sergueï Aleïnik; Sergei Aleinik; Sergey Aleinik
  es: Serguéi Aleinik
Maxim Ryzhenkov | role=foreign-minister country=BLR from=2024-06-27 m
  en: Maxim Ryzhenkov; Maksim Ryzhenkov
  ar: مكسيم ريجينكوف; ماكسيم ريجينكوف
  ru: Максим Рыженков; Максима Рыженкова; Максиму Рыженкову; Максимом Рыженковым; Максиме Рыженкове
  zh: 马克西姆·*雷任科夫; 马克西姆·*雷然科夫
  fr: Maxime Ryjenkov; Maxim Ryzhenkov; Maksim Ryzhenkov; Maksim Ryjenkov; Maxim Ryjenkov
  es: Maxim Rizhenkov
Maia Sandu | role=head-of-state country=MDA from=2020-12-24 f
  en: Maia Sandu
  ar: مايا ساندو
  ru: Майя Санду; Майи Санду; Майе Санду; Майю Санду; Майей Санду
  zh: 玛雅·*桑杜
  fr: Maia Sandu
  es: Maia Sandu
Igor Dodon | role=head-of-state country=MDA from=2016-12-23 to=2020-12-24 m
  en: Igor Dodon
  ar: إيغور دودون
  ru: Игорь Додон; Игоря Додона; Игорю Додону; Игорем Додоном; Игоре Додоне
  zh: 伊戈尔·*多东
  fr: Igor Dodon
  es: Ígor Dodon
Nicu Popescu | role=foreign-minister country=MDA from=2021-08-06 to=2024-01-24 m
  en: Nicu Popescu
  ar: نيكو بوبيسكو
  ru: Нику Попеску
  zh: 尼库·*波佩斯库
  fr: Nicu Popescu
  es: Nicu Popescu
Mihai Popșoi | role=foreign-minister country=MDA from=2024-01-29 m
  en: Mihai Popsoi; Mihai Popșoi
  ar: ميهاي بوبشوي
  ru: Михай Попшой; Михая Попшоя; Михаю Попшою; Михаем Попшоем; Михае Попшое
  zh: 米哈伊·*波普绍伊
  fr: Mihai Popsoi; Mihai Popșoi
  es: Mihai Popsoi; Mihai Popșoi
Dorin Recean | role=head-of-government country=MDA from=2023-02-16 to=2025-10-31 m
  en: Dorin Recean
  ar: دورين ريتشان
  ru: Дорин Речан; Дорина Речана; Дорину Речану; Дорином Речаном; Дорине Речане
  zh: 多林·*雷恰恩
  fr: Dorin Recean
  es: Dorin Recean
Ilham Aliyev | role=head-of-state country=AZE from=2003-10-31 m
  en: Ilham Aliyev
  ar: إلهام علييف; الهام علييف
  ru: Ильхам Алиев; Ильхама Алиева; Ильхаму Алиеву; Ильхамом Алиевым; Ильхаме Алиеве
  zh: 伊利哈姆·*阿利耶夫
  fr: Ilham Aliev; Ilham Aliyev
  es: Ilham Alíev; Ilham Aliyev; Ilham Alíyev
Jeyhun Bayramov | role=foreign-minister country=AZE from=2020-07-16 m
  en: Jeyhun Bayramov
  ar: جيهون بيراموف; جيهون بايراموف
  ru: Джейхун Байрамов; Джейхуна Байрамова; Джейхуну Байрамову; Джейхуном Байрамовым; Джейхуне Байрамове
  zh: 杰伊洪·*拜拉莫夫
  fr: Djeïhoun Baïramov; Jeyhun Bayramov; Djeyhoun Baïramov; Djeyhun Baïramov; Ceyhun Bayramov; Jeyhun Baïramov
  es: Jeyhun Bairamov; Jeyhun Bayramov; Ceyhun Bayramov
Elmar Mammadyarov | role=foreign-minister country=AZE from=2004-04-02 to=2020-07-16 m
  en: Elmar Mammadyarov
  ar: إلمار محمدياروف
  ru: Эльмар Мамедъяров; Эльмара Мамедъярова; Эльмару Мамедъярову; Эльмаром Мамедъяровым; Эльмаре Мамедъярове
  zh: 埃尔马尔·*马梅季亚罗夫
  fr: Elmar Mammadyarov; Elmar Mamediarov; Elmar Mammadiarov
  es: Elmar Mamediárov
Hikmet Hajiyev | role=official country=AZE from=2018-01-01 m
  en: Hikmet Hajiyev
  ar: حكمت حاجييف
  ru: Хикмет Гаджиев; Хикмета Гаджиева; Хикмету Гаджиеву; Хикметом Гаджиевым; Хикмете Гаджиеве
  zh: 希克梅特·*哈吉耶夫
  fr: Hikmet Hajiyev; Hikmet Hadjiev; Hikmet Gadjiev; Hikmet Hajiev
  es: Hikmet Hajíev
Nikol Pashinyan | role=head-of-government country=ARM from=2018-05-08 m
  en: Nikol Pashinyan
  ar: نيكول باشينيان
  ru: Никол Пашинян; Никола Пашиняна; Николу Пашиняну; Николом Пашиняном; Николе Пашиняне
  zh: 尼科尔·*帕希尼扬
  fr: Nikol Pachinian; Nikol Pashinyan
  es: Nikol Pashinián; Nikol Pashinyan; Nikol Pashinian
Ararat Mirzoyan | role=foreign-minister country=ARM from=2021-08-19 m
  en: Ararat Mirzoyan
  ar: أرارات ميرزويان
  ru: Арарат Мирзоян; Арарата Мирзояна; Арарату Мирзояну; Араратом Мирзояном; Арарате Мирзояне
  zh: 阿拉拉特·*米尔佐扬
  fr: Ararat Mirzoyan; Ararat Mirzoïan
  es: Ararat Mirzoián; Ararat Mirzoyan
Zohrab Mnatsakanyan | role=foreign-minister country=ARM from=2018-05-12 to=2020-11-16 m
  en: Zohrab Mnatsakanyan
  ar: زوهراب مناتساكانيان
  ru: Зограб Мнацаканян; Зограба Мнацаканяна; Зограбу Мнацаканяну; Зограбом Мнацаканяном; Зограбе Мнацаканяне
  zh: 佐拉布·*姆纳察卡尼扬
  fr: Zohrab Mnatsakanyan; Zohrab Mnatsakanian
  es: Zohrab Mnatsakanyan
Ara Ayvazyan | role=foreign-minister country=ARM from=2020-11-18 to=2021-05-31 m
  en: Ara Ayvazyan; Ara Aivazian
  ar: آرا أيفازيان
  ru: Ара Айвазян; Ары Айвазяна; Аре Айвазяну; Ару Айвазяна; Арой Айвазяном; Аре Айвазяне
  zh: 阿拉·*艾瓦江
  fr: Ara Ayvazyan; Ara Aivazian; Ara Aïvazian
  es: Ara Ayvazyan; Ara Aivazian
Edward Nalbandian | role=foreign-minister country=ARM from=2008-04-14 to=2018-04-23 m
  en: Edward Nalbandian
  ar: إدوارد نالبانديان
  ru: Эдвард Налбандян; Эдварда Налбандяна; Эдварду Налбандяну; Эдвардом Налбандяном; Эдварде Налбандяне
  zh: 爱德华·*纳尔班江
  fr: Edward Nalbandian
  es: Edward Nalbandian
Vahagn Khachaturyan | role=head-of-state country=ARM from=2022-03-13 m
  en: Vahagn Khachaturyan
  ar: فاهاغن خاتشاتوريان
  ru: Ваагн Хачатурян; Ваагна Хачатуряна; Ваагну Хачатуряну; Ваагном Хачатуряном; Ваагне Хачатуряне
  zh: 瓦阿根·*哈恰图良
  fr: Vahagn Khachaturyan; Vahagn Khatchatourian; Vahagn Khatchatouryan
  es: Vahagn Khachaturyan
Armen Sarkissian | role=head-of-state country=ARM from=2018-04-09 to=2022-02-01 m
  en: Armen Sarkissian
  ar: أرمين سركيسيان
  ru: Армен Саркисян; Армена Саркисяна; Армену Саркисяну; Арменом Саркисяном; Армене Саркисяне
  zh: 阿尔缅·*萨尔基相
  fr: Armen Sarkissian
  es: Armen Sarkissian
Salome Zourabichvili | role=head-of-state country=GEO from=2018-12-16 to=2024-12-29 f
  en: Salome Zourabichvili; Salome Zurabishvili
  ar: سالومي زورابيشفيلي
  ru: Саломе Зурабишвили
  zh: 萨洛梅·*祖拉比什维利
  fr: Salomé Zourabichvili; Salome Zourabichvili; Salome Zurabishvili
  es: Salomé Zurabishvili; Salomé Zurabichvili; Salome Zourabichvili
Mikheil Kavelashvili | role=head-of-state country=GEO from=2024-12-29 m
  en: Mikheil Kavelashvili
  ar: ميخائيل كافيلاشفيلي
  ru: Михаил Кавелашвили; Михаила Кавелашвили; Михаилу Кавелашвили; Михаилом Кавелашвили; Михаиле Кавелашвили
  zh: 米哈伊尔·*卡韦拉什维利
  fr: Mikheil Kavelashvili; Mikheïl Kavelachvili; Mikheil Kavelachvili
  es: Mijaíl Kavelashvili
Irakli Kobakhidze | role=head-of-government country=GEO from=2024-02-08 m
  en: Irakli Kobakhidze
  ar: إيراكلي كوباخيدزه
  ru: Ираклий Кобахидзе; Ираклия Кобахидзе; Ираклию Кобахидзе; Ираклием Кобахидзе; Ираклии Кобахидзе
  zh: 伊拉克利·*科巴希泽
  fr: Irakli Kobakhidze; Irakli Kobakhidzé
  es: Irakli Kobajidze; Irakli Kobakhidze
Irakli Garibashvili | role=head-of-government country=GEO from=2021-02-22 to=2024-01-29 m
  en: Irakli Garibashvili
  ar: إيراكلي غاريباشفيلي
  ru: Ираклий Гарибашвили; Ираклия Гарибашвили; Ираклию Гарибашвили; Ираклием Гарибашвили; Ираклии Гарибашвили
  zh: 伊拉克利·*加里巴什维利
  fr: Irakli Garibashvili; Irakli Garibachvili
  es: Irakli Garibashvili
Maka Botchorishvili | role=foreign-minister country=GEO from=2024-11-28 f
  en: Maka Botchorishvili; Maka Bochorishvili
  ar: ماكا بوتشوريشفيلي
  ru: Мака Бочоришвили; Маки Бочоришвили; Маке Бочоришвили; Маку Бочоришвили; Макой Бочоришвили
  zh: 玛卡·*博乔里什维利
  fr: Maka Botchorishvili; Maka Bochorishvili; Maka Botchorichvili
  es: Maka Botchorishvili; Maka Bochorishvili
Ilia Darchiashvili | role=foreign-minister country=GEO from=2022-04-04 to=2024-11-28 m
  en: Ilia Darchiashvili
  ar: إيليا دارتشياشفيلي
  ru: Илья Дарчиашвили; Ильи Дарчиашвили; Илье Дарчиашвили; Илью Дарчиашвили; Ильей Дарчиашвили
  zh: 伊利亚·*达尔恰什维利
  fr: Ilia Darchiashvili; Ilia Dartchiachvili
  es: Ilia Darchiashvili
David Zalkaliani | role=foreign-minister country=GEO from=2018-06-21 to=2022-04-04 m
  en: David Zalkaliani
  ar: دافيد زالكالياني
  ru: Давид Залкалиани; Давида Залкалиани; Давиду Залкалиани; Давидом Залкалиани; Давиде Залкалиани
  zh: 达维德·*扎尔卡利亚尼
  fr: David Zalkaliani
  es: David Zalkaliani
Kassym-Jomart Tokayev | role=head-of-state country=KAZ from=2019-03-20 m
  en: Kassym-Jomart Tokayev
  ar: قاسم جومارت توكاييف; قاسم جومارت توقاييف; قاسم جومرت توكاييف
  ru: Касым-Жомарт Токаев; Касым-Жомарта Токаева; Касым-Жомарту Токаеву; Касым-Жомартом Токаевым; Касым-Жомарте Токаеве
  zh: 卡瑟姆若马尔特·*托卡耶夫; 卡西姆若马尔特·*托卡耶夫
  fr: Kassym-Jomart Tokaïev; Kassym-Jomart Tokayev
  es: Kasim-Yomart Tokáev; Kasim Jomart Tokaev; Kassym-Jomart Tokayev; Kasim Yomart Tokáyev; Kasim-Yomart Tokáyev; Kasim-Yomart Tokaev; Kasym-Yomart Tokáyev
Nursultan Nazarbayev | role=head-of-state country=KAZ from=1991-12-16 to=2019-03-20 m
  en: Nursultan Nazarbayev
  ar: نور سلطان نزارباييف; نورسلطان نزارباييف
  ru: Нурсултан Назарбаев; Нурсултана Назарбаева; Нурсултану Назарбаеву; Нурсултаном Назарбаевым; Нурсултане Назарбаеве
  zh: 努尔苏丹·*纳扎尔巴耶夫
  fr: Noursoultan Nazarbaïev; Nursultan Nazarbayev
  es: Nursultán Nazarbáev
Murat Nurtleu | role=foreign-minister country=KAZ from=2023-04-03 to=2025-09-26 m
  en: Murat Nurtleu
  ar: مراد نورتليو; مورات نورتليو
  ru: Мурат Нуртлеу; Мурата Нуртлеу; Мурату Нуртлеу; Муратом Нуртлеу; Мурате Нуртлеу
  zh: 穆拉特·*努尔特列乌
  fr: Murat Nurtleu; Mourat Nourtleou; Mourat Nurtleu
  es: Murat Nurtleu
Yermek Kosherbayev | role=foreign-minister country=KAZ from=2025-09-26 m
  en: Yermek Kosherbayev
  ar: يرميك كوشيرباييف
  ru: Ермек Кошербаев; Ермека Кошербаева; Ермеку Кошербаеву; Ермеком Кошербаевым; Ермеке Кошербаеве
  zh: 叶尔梅克·*科舍尔巴耶夫
  fr: Yermek Kosherbayev; Iermek Kocherbaïev; Ermek Kocherbaïev; Yermek Kocherbaïev
  es: Yermek Kosherbayev
Mukhtar Tileuberdi | role=foreign-minister country=KAZ from=2019-09-18 to=2023-04-03 m
  en: Mukhtar Tileuberdi
  ar: مختار تيليوبردي; مختار تلوبردي
  ru: Мухтар Тлеуберди; Мухтара Тлеуберди; Мухтару Тлеуберди; Мухтаром Тлеуберди; Мухтаре Тлеуберди
  zh: 穆赫塔尔·*特列乌别尔季
  fr: Mukhtar Tileuberdi; Moukhtar Tleouberdi; Moukhtar Tileouberdi
  es: Mukhtar Tileuberdi
Kairat Abdrakhmanov | role=foreign-minister country=KAZ from=2016-12-28 to=2018-12-26 m
  en: Kairat Abdrakhmanov
  ar: خيرت *عبد الرحمنوف; خيرت عبدالرحمنوف
  ru: Кайрат Абдрахманов; Кайрата Абдрахманова; Кайрату Абдрахманову; Кайратом Абдрахмановым; Кайрате Абдрахманове
  zh: 凯拉特·*阿布德拉赫曼诺夫
  fr: Kairat Abdrakhmanov; Kaïrat Abdrakhmanov
  es: Kairat Abdrakhmanov
Olzhas Bektenov | role=head-of-government country=KAZ from=2024-02-06 m
  en: Olzhas Bektenov
  ar: أولجاس بيكتينوف
  ru: Олжас Бектенов; Олжаса Бектенова; Олжасу Бектенову; Олжасом Бектеновым; Олжасе Бектенове
  zh: 奥尔扎斯·*别克捷诺夫
  fr: Olzhas Bektenov; Oljas Bektenov
  es: Olzhas Bektenov
Shavkat Mirziyoyev | role=head-of-state country=UZB from=2016-12-14 m
  en: Shavkat Mirziyoyev
  ar: شوكت ميرضيائيف; شوكت ميرزيوييف; شوكت ميرزيايف
  ru: Шавкат Мирзиеев; Шавката Мирзиеева; Шавкату Мирзиееву; Шавкатом Мирзиеевым; Шавкате Мирзиееве
  zh: 沙夫卡特·*米尔济约耶夫
  fr: Chavkat Mirzioïev; Shavkat Mirziyoyev
  es: Shavkat Mirziyóyev; Shavkat Mirzioev; Shavkat Mirziyoyev; Shavkat Mirziyóev
Shavkat Mirziyoyev | role=head-of-government country=UZB from=2003-12-11 to=2016-12-14 m
  en: Shavkat Mirziyoyev
  ar: شوكت ميرضيائيف; شوكت ميرزيوييف; شوكت ميرزيايف
  ru: Шавкат Мирзиеев; Шавката Мирзиеева; Шавкату Мирзиееву; Шавкатом Мирзиеевым; Шавкате Мирзиееве
  zh: 沙夫卡特·*米尔济约耶夫
  fr: Chavkat Mirzioïev; Shavkat Mirziyoyev
  es: Shavkat Mirziyóyev; Shavkat Mirzioev; Shavkat Mirziyoyev; Shavkat Mirziyóev
Bakhtiyor Saidov | role=foreign-minister country=UZB from=2022-12-30 m
  en: Bakhtiyor Saidov
  ar: بختيار سعيدوف
  ru: Бахтиёр Саидов; Бахтиёра Саидова; Бахтиёру Саидову; Бахтиёром Саидовым; Бахтиёре Саидове
  zh: 巴赫季约尔·*赛义多夫
  fr: Bakhtiyor Saidov; Bakhtiyor Saïdov; Bakhtior Saïdov
  es: Bakhtiyor Saidov
Vladimir Norov | role=foreign-minister country=UZB from=2022-04-27 to=2022-12-30 m
  en: Vladimir Norov
  ar: فلاديمير نوروف
  ru: Владимир Норов; Владимира Норова; Владимиру Норову; Владимиром Норовым; Владимире Норове
  zh: 弗拉基米尔·*诺罗夫
  fr: Vladimir Norov
  es: Vladimir Norov
Vladimir Norov | role=secretary-general org=SCO from=2019-01-01 to=2021-12-31 m
  en: Vladimir Norov
  ar: فلاديمير نوروف
  ru: Владимир Норов; Владимира Норова; Владимиру Норову; Владимиром Норовым; Владимире Норове
  zh: 弗拉基米尔·*诺罗夫
  fr: Vladimir Norov
  es: Vladimir Norov
Abdulaziz Kamilov | role=foreign-minister country=UZB from=2012-02-08 to=2022-04-27 m
  en: Abdulaziz Kamilov
  ar: عبد العزيز كاملوف; عبدالعزيز كاملوف; عبد العزيز كاميلوف; عبدالعزيز كاميلوف
  ru: Абдулазиз Камилов; Абдулазиза Камилова; Абдулазизу Камилову; Абдулазизом Камиловым; Абдулазизе Камилове
  zh: 阿卜杜拉济兹·*卡米洛夫
  fr: Abdulaziz Kamilov; Abdoulaziz Kamilov
  es: Abdulaziz Kamilov
Sadyr Japarov | role=head-of-state country=KGZ from=2021-01-28 m
  en: Sadyr Japarov
  ar: صدر جباروف; صادير جباروف
  ru: Садыр Жапаров; Садыра Жапарова; Садыру Жапарову; Садыром Жапаровым; Садыре Жапарове
  zh: 萨德尔·*扎帕罗夫
  fr: Sadyr Japarov
  es: Sadir Yapárov; Sadir Japarov; Sadyr Japarov; Sadyr Zhapárov
Sooronbay Jeenbekov | role=head-of-state country=KGZ from=2017-11-24 to=2020-10-15 m
  en: Sooronbay Jeenbekov
  ar: سورونباي جينبيكوف
  ru: Сооронбай Жээнбеков; Сооронбая Жээнбекова; Сооронбаю Жээнбекову; Сооронбаем Жээнбековым; Сооронбае Жээнбекове
  zh: 索隆拜·*热恩别科夫
  fr: Sooronbay Jeenbekov; Sooronbaï Jeenbekov
  es: Sooronbay Jeenbekov
Jeenbek Kulubaev | role=foreign-minister country=KGZ from=2022-04-28 m
  en: Jeenbek Kulubaev; Zheenbek Kulubaev
  ar: جينبيك كولوباييف; جينبيك كولوبايف
  ru: Жээнбек Кулубаев; Жээнбека Кулубаева; Жээнбеку Кулубаеву; Жээнбеком Кулубаевым; Жээнбеке Кулубаеве
  zh: 热恩别克·*库鲁巴耶夫
  fr: Jeenbek Kulubaev; Zheenbek Kulubaev; Jeenbek Kouloubaïev
  es: Jeenbek Kulubaev; Zheenbek Kulubaev
Ruslan Kazakbaev | role=foreign-minister country=KGZ from=2020-10-14 to=2022-04-22 m
  en: Ruslan Kazakbaev
  ar: روسلان كازاكباييف
  ru: Руслан Казакбаев; Руслана Казакбаева; Руслану Казакбаеву; Русланом Казакбаевым; Руслане Казакбаеве
  zh: 鲁斯兰·*卡扎克巴耶夫
  fr: Ruslan Kazakbaev; Rouslan Kazakbaïev
  es: Ruslan Kazakbaev
Emomali Rahmon | role=head-of-state country=TJK from=1992-11-19 m
  en: Emomali Rahmon
  ar: إمام علي رحمن; إمام علي رحمون; إمامعلي رحمان
  ru: Эмомали Рахмон; Эмомали Рахмона; Эмомали Рахмону; Эмомали Рахмоном; Эмомали Рахмоне
  zh: 埃莫马利·*拉赫蒙
  fr: Emomali Rahmon; Emomali Rakhmon; Imomali Rahmon; Emomalii Rahmon
  es: Emomalí Rahmon; Emomali Rahmón; Emomalí Rahmón
Sirojiddin Muhriddin | role=foreign-minister country=TJK from=2013-11-29 m
  en: Sirojiddin Muhriddin
  ar: سراج الدين *مهر الدين; سراج الدين مهريدين
  ru: Сироджиддин Мухриддин; Сироджиддина Мухриддина; Сироджиддину Мухриддину; Сироджиддином Мухриддиным; Сироджиддине Мухриддине
  zh: 西罗吉丁·*穆赫里丁
  fr: Sirojiddin Muhriddin; Sirodjiddine Moukhriddine; Sirojiddin Mouhriddine
  es: Sirojiddin Muhriddin
Serdar Berdimuhamedow | role=head-of-state country=TKM from=2022-03-19 m
  en: Serdar Berdimuhamedow; Serdar Berdymukhamedov; Serdar Berdimuhamedov
  ar: سردار بردي محمدوف; سردار بيردي محمدوف
  ru: Сердар Бердымухамедов; Сердара Бердымухамедова; Сердару Бердымухамедову; Сердаром Бердымухамедовым; Сердаре Бердымухамедове
  zh: 谢尔达尔·*别尔德穆哈梅多夫
  fr: Serdar Berdymoukhamedov; Serdar Berdimuhamedow; Serdar Berdymukhamedov; Serdar Berdimuhamedov
  es: Serdar Berdimujamédov
Gurbanguly Berdimuhamedow | role=head-of-state country=TKM from=2007-02-14 to=2022-03-19 m
  en: Gurbanguly Berdimuhamedow; Gurbanguly Berdymukhamedov; Gurbanguly Berdimuhamedov
  ar: قربان قولي بردي محمدوف; قربان غولي بيردي محمدوف
  ru: Гурбангулы Бердымухамедов; Гурбангулы Бердымухамедова; Гурбангулы Бердымухамедову; Гурбангулы Бердымухамедовым; Гурбангулы Бердымухамедове
  zh: 库尔班古力·*别尔德穆哈梅多夫
  fr: Gourbangouly Berdymoukhamedov; Gurbanguly Berdimuhamedow; Gurbanguly Berdymukhamedov; Gurbanguly Berdimuhamedov
  es: Gurbangulí Berdimujamédov
Gurbanguly Berdimuhamedow | role=official country=TKM from=2023-01-21 m
  en: Gurbanguly Berdimuhamedow; Gurbanguly Berdymukhamedov; Gurbanguly Berdimuhamedov
  ar: قربان قولي بردي محمدوف; قربان غولي بيردي محمدوف
  ru: Гурбангулы Бердымухамедов; Гурбангулы Бердымухамедова; Гурбангулы Бердымухамедову; Гурбангулы Бердымухамедовым; Гурбангулы Бердымухамедове
  zh: 库尔班古力·*别尔德穆哈梅多夫
  fr: Gourbangouly Berdymoukhamedov; Gurbanguly Berdimuhamedow; Gurbanguly Berdymukhamedov; Gurbanguly Berdimuhamedov
  es: Gurbangulí Berdimujamédov
Rashid Meredov | role=foreign-minister country=TKM from=2001-07-07 m
  en: Rashid Meredov
  ar: رشيد ميريدوف
  ru: Рашид Мередов; Рашида Мередова; Рашиду Мередову; Рашидом Мередовым; Рашиде Мередове
  zh: 拉希德·*梅列多夫
  fr: Rashid Meredov; Rachid Meredov
  es: Rashid Meredov
Aslan Bzhania | role=head-of-state country=XAB from=2020-04-23 to=2024-11-19 m
  en: Aslan Bzhania
  ar: أصلان بجانيا
  ru: Аслан Бжания; Аслана Бжании; Аслану Бжании; Аслана Бжанию; Асланом Бжанией; Аслане Бжании
  zh: 阿斯兰·*布扎尼亚
  fr: Aslan Bzhania
  es: Aslan Bzhania
Badra Gunba | role=head-of-state country=XAB from=2025-04-02 m
  en: Badra Gunba
  ar: بادرا غونبا
  ru: Бадра Гунба; Бадры Гунбы; Бадре Гунбе; Бадру Гунбу; Бадрой Гунбой
  zh: 巴德拉·*贡巴
  fr: Badra Gunba
  es: Badra Gunba
Alan Gagloev | role=head-of-state country=XSO from=2022-05-24 m
  en: Alan Gagloev
  ar: آلان غاغلويف
  ru: Алан Гаглоев; Алана Гаглоева; Алану Гаглоеву; Аланом Гаглоевым; Алане Гаглоеве
  zh: 阿兰·*加格洛耶夫
  fr: Alan Gagloev
  es: Alan Gagloev
# China, Japan, Koreas, Mongolia
Xi Jinping | role=head-of-state country=CHN from=2013-03-14 m
  en: *Xi Jinping
  ar: *شي جين بينغ; *شي جين بينج; *شي جينبينغ
  ru: *Си Цзиньпин; *Си Цзиньпина; *Си Цзиньпину; *Си Цзиньпином; *Си Цзиньпине
  zh: *习近平; 习主席
  fr: *Xi Jinping
  es: *Xi Jinping; *Xi Yinping
Li Qiang | role=head-of-government country=CHN from=2023-03-11 m
  en: *Li Qiang
  ar: *لي تشيانغ; *لي تشيانج
  ru: *Ли Цян; *Ли Цяна; *Ли Цяну; *Ли Цяном; *Ли Цяне
  zh: *李强
  fr: *Li Qiang
  es: *Li Qiang
Hu Jintao | role=head-of-state country=CHN from=2003-03-15 to=2013-03-14 m
  en: *Hu Jintao
  ru: *Ху Цзиньтао
  zh: *胡锦涛; 胡主席
  fr: *Hu Jintao
  es: *Hu Jintao
Jiang Zemin | role=head-of-state country=CHN from=1993-03-27 to=2003-03-15 m
  en: *Jiang Zemin
  ru: *Цзян Цзэминь
  zh: *江泽民; 江主席
  fr: *Jiang Zemin
  es: *Jiang Zemin
Wen Jiabao | role=head-of-government country=CHN from=2003-03-16 to=2013-03-15 m
  en: *Wen Jiabao
  ru: *Вэнь Цзябао
  zh: *温家宝; 温总理
  fr: *Wen Jiabao
  es: *Wen Jiabao
Zhu Rongji | role=head-of-government country=CHN from=1998-03-17 to=2003-03-16 m
  en: *Zhu Rongji
  ru: *Чжу Жунцзи
  zh: *朱镕基
  fr: *Zhu Rongji
  es: *Zhu Rongji
Li Zhaoxing | role=foreign-minister country=CHN from=2003-03-17 to=2007-04-27 m
  en: *Li Zhaoxing
  ru: *Ли Чжаосин
  zh: *李肇星
  fr: *Li Zhaoxing
  es: *Li Zhaoxing
Tang Jiaxuan | role=foreign-minister country=CHN from=1998-03-18 to=2003-03-17 m
  en: *Tang Jiaxuan
  ru: *Тан Цзясюань
  zh: *唐家璇
  fr: *Tang Jiaxuan
  es: *Tang Jiaxuan
Qian Qichen | role=foreign-minister country=CHN from=1988-04-12 to=1998-03-18 m
  en: *Qian Qichen
  ru: *Цянь Цичэнь
  zh: *钱其琛
  fr: *Qian Qichen
  es: *Qian Qichen
Li Keqiang | role=head-of-government country=CHN from=2013-03-15 to=2023-03-11 m
  en: *Li Keqiang
  ar: *لي كه تشيانغ; *لي كيكيانغ; *لي كي تشيانغ
  ru: *Ли Кэцян; *Ли Кэцяна; *Ли Кэцяну; *Ли Кэцяном; *Ли Кэцяне
  zh: *李克强
  fr: *Li Keqiang
  es: *Li Keqiang
Wang Yi | role=foreign-minister country=CHN from=2013-03-16 to=2022-12-30 m
  en: *Wang Yi
  ar: *وانغ يي; *وانغ يى; *وانج يي; *وانغ إي; *وانغ ي
  ru: *Ван И
  zh: *王毅
  fr: *Wang Yi
  es: *Wang Yi
Wang Yi | role=foreign-minister country=CHN from=2023-07-25 m
  en: *Wang Yi
  ar: *وانغ يي; *وانغ يى; *وانج يي; *وانغ إي; *وانغ ي
  ru: *Ван И
  zh: *王毅
  fr: *Wang Yi
  es: *Wang Yi
Wang Yi | role=official country=CHN from=2023-01-01 to=2023-07-24 m
  en: *Wang Yi
  ar: *وانغ يي; *وانغ يى; *وانج يي; *وانغ إي; *وانغ ي
  ru: *Ван И
  zh: *王毅
  fr: *Wang Yi
  es: *Wang Yi
Qin Gang | role=foreign-minister country=CHN from=2022-12-30 to=2023-07-25 m
  en: *Qin Gang
  ar: *تشين قانغ; *تشين غانغ; *تشين جانج; *تشين كانغ
  ru: *Цинь Ган; *Цинь Гана; *Цинь Гану; *Цинь Ганом; *Цинь Гане
  zh: *秦刚
  fr: *Qin Gang
  es: *Qin Gang
Qin Gang | role=ambassador country=CHN from=2021-07-28 to=2023-01-05 m
  en: *Qin Gang
  ar: *تشين قانغ; *تشين غانغ; *تشين جانج; *تشين كانغ
  ru: *Цинь Ган; *Цинь Гана; *Цинь Гану; *Цинь Ганом; *Цинь Гане
  zh: *秦刚
  fr: *Qin Gang
  es: *Qin Gang
Yang Jiechi | role=foreign-minister country=CHN from=2007-04-27 to=2013-03-16 m
  en: *Yang Jiechi
  ar: *يانغ جيتشي; *يانغ جيه تشي
  ru: *Ян Цзечи
  zh: *杨洁篪
  fr: *Yang Jiechi
  es: *Yang Jiechi
Yang Jiechi | role=official country=CHN from=2013-08-01 to=2022-12-31 m
  en: *Yang Jiechi
  ar: *يانغ جيتشي; *يانغ جيه تشي
  ru: *Ян Цзечи
  zh: *杨洁篪
  fr: *Yang Jiechi
  es: *Yang Jiechi
Han Zheng | role=official country=CHN from=2023-03-10 m
  en: *Han Zheng
  ar: *هان تشنغ; *هان جنغ
  ru: *Хань Чжэн; *Хань Чжэна; *Хань Чжэну; *Хань Чжэном; *Хань Чжэне
  zh: *韩正
  fr: *Han Zheng
  es: *Han Zheng
Wang Qishan | role=official country=CHN from=2018-03-17 to=2023-03-10 m
  en: *Wang Qishan
  ar: *وانغ تشي شان
  ru: *Ван Цишань; *Ван Цишаня; *Ван Цишаню; *Ван Цишанем; *Ван Цишане
  zh: *王岐山
  fr: *Wang Qishan
  es: *Wang Qishan
Zhao Leji | role=legislator country=CHN from=2023-03-10 m
  en: *Zhao Leji
  ar: *تشاو له جي; *تشاو ليجي
  ru: *Чжао Лэцзи
  zh: *赵乐际
  fr: *Zhao Leji
  es: *Zhao Leji
Li Zhanshu | role=legislator country=CHN from=2018-03-17 to=2023-03-10 m
  en: *Li Zhanshu
  ar: *لي تشان شو
  ru: *Ли Чжаньшу
  zh: *栗战书
  fr: *Li Zhanshu
  es: *Li Zhanshu
Wang Huning | role=official country=CHN from=2023-03-10 m
  en: *Wang Huning
  ar: *وانغ هو نينغ
  ru: *Ван Хунин; *Ван Хунина; *Ван Хунину; *Ван Хунином; *Ван Хунине
  zh: *王沪宁
  fr: *Wang Huning
  es: *Wang Huning
Ding Xuexiang | role=official country=CHN from=2023-03-12 m
  en: *Ding Xuexiang
  ar: *دينغ شيويه شيانغ; *دينغ شيوي شيانغ
  ru: *Дин Сюэсян; *Дин Сюэсяна; *Дин Сюэсяну; *Дин Сюэсяном; *Дин Сюэсяне
  zh: *丁薛祥
  fr: *Ding Xuexiang
  es: *Ding Xuexiang
He Lifeng | role=official country=CHN from=2023-03-12 m
  en: *He Lifeng
  ar: *خه لي فنغ; *هي ليفنغ; *هه لي فنغ
  ru: *Хэ Лифэн; *Хэ Лифэна; *Хэ Лифэну; *Хэ Лифэном; *Хэ Лифэне
  zh: *何立峰
  fr: *He Lifeng
  es: *He Lifeng
Liu He | role=official country=CHN from=2018-03-19 to=2023-03-12 m
  en: *Liu He
  ar: *ليو خه; *ليو هي; *ليو خي
  ru: *Лю Хэ
  zh: *刘鹤
  fr: *Liu He
  es: *Liu He
Cai Qi | role=party-official country=CHN from=2022-10-23 m
  en: *Cai Qi
  ar: *تساي تشي
  ru: *Цай Ци
  zh: *蔡奇
  fr: *Cai Qi
  es: *Cai Qi
Liu Jianchao | role=party-official country=CHN from=2022-06-02 to=2025-09-30 m
  en: *Liu Jianchao
  ar: *ليو جيان تشاو; *ليو جيانتشاو
  ru: *Лю Цзяньчао
  zh: *刘建超
  fr: *Liu Jianchao
  es: *Liu Jianchao
Liu Haixing | role=party-official country=CHN from=2025-09-30 m
  en: *Liu Haixing
  ar: *ليو هاي شينغ
  ru: *Лю Хайсин; *Лю Хайсина; *Лю Хайсину; *Лю Хайсином; *Лю Хайсине
  zh: *刘海星
  fr: *Liu Haixing
  es: *Liu Haixing
Song Tao | role=party-official country=CHN from=2015-11-26 to=2022-06-01 m
  en: *Song Tao
  ar: *سونغ تاو
  ru: *Сун Тао
  zh: *宋涛
  fr: *Song Tao
  es: *Song Tao
Li Shangfu | role=defence-minister country=CHN from=2023-03-12 to=2023-10-24 m
  en: *Li Shangfu
  ar: *لي شانغ فو; *لي شانغفو
  ru: *Ли Шанфу
  zh: *李尚福
  fr: *Li Shangfu
  es: *Li Shangfu
Dong Jun | role=defence-minister country=CHN from=2023-12-29 m
  en: *Dong Jun
  ar: *دونغ جيون; *دونغ جون
  ru: *Дун Цзюнь; *Дун Цзюня; *Дун Цзюню; *Дун Цзюнем; *Дун Цзюне
  zh: *董军
  fr: *Dong Jun
  es: *Dong Jun
Wei Fenghe | role=defence-minister country=CHN from=2018-03-19 to=2023-03-12 m
  en: *Wei Fenghe
  ar: *وي فنغ خه; *وي فنغي
  ru: *Вэй Фэнхэ
  zh: *魏凤和
  fr: *Wei Fenghe
  es: *Wei Fenghe
Zhang Youxia | role=military country=CHN from=2017-10-25 m
  en: *Zhang Youxia
  ar: *تشانغ يوشيا
  ru: *Чжан Юся; *Чжан Юси; *Чжан Юсе; *Чжан Юсю; *Чжан Юсей
  zh: *张又侠
  fr: *Zhang Youxia
  es: *Zhang Youxia
Ma Zhaoxu | role=deputy-minister country=CHN from=2019-10-01 m
  en: *Ma Zhaoxu
  ar: *ما تشاو شيوي; *ما تشاوشيوي
  ru: *Ма Чжаосюй; *Ма Чжаосюя; *Ма Чжаосюю; *Ма Чжаосюем; *Ма Чжаосюе
  zh: *马朝旭
  fr: *Ma Zhaoxu
  es: *Ma Zhaoxu
Sun Weidong | role=deputy-minister country=CHN from=2022-11-01 m
  en: *Sun Weidong
  ar: *سون وي دونغ
  ru: *Сунь Вэйдун; *Сунь Вэйдуна; *Сунь Вэйдуну; *Сунь Вэйдуном; *Сунь Вэйдуне
  zh: *孙卫东
  fr: *Sun Weidong
  es: *Sun Weidong
Xie Feng | role=ambassador country=CHN from=2023-05-23 m
  en: *Xie Feng
  ar: *شيه فنغ; *شيه فينغ
  ru: *Се Фэн; *Се Фэна; *Се Фэну; *Се Фэном; *Се Фэне
  zh: *谢锋
  fr: *Xie Feng
  es: *Xie Feng
Xie Feng | role=deputy-minister country=CHN from=2021-01-01 to=2023-05-22 m
  en: *Xie Feng
  ar: *شيه فنغ; *شيه فينغ
  ru: *Се Фэн; *Се Фэна; *Се Фэну; *Се Фэном; *Се Фэне
  zh: *谢锋
  fr: *Xie Feng
  es: *Xie Feng
Cui Tiankai | role=ambassador country=CHN from=2013-04-01 to=2021-07-01 m
  en: *Cui Tiankai
  ar: *تسوي تيان كاي
  ru: *Цуй Тянькай; *Цуй Тянькая; *Цуй Тянькаю; *Цуй Тянькаем; *Цуй Тянькае
  zh: *崔天凯
  fr: *Cui Tiankai
  es: *Cui Tiankai
Zhang Jun | role=ambassador country=CHN from=2019-07-30 to=2024-03-31 m
  en: *Zhang Jun
  ar: *تشانغ جون; *تشانغ جيون
  ru: *Чжан Цзюнь; *Чжан Цзюня; *Чжан Цзюню; *Чжан Цзюнем; *Чжан Цзюне
  zh: *张军
  fr: *Zhang Jun
  es: *Zhang Jun
Fu Cong | role=ambassador country=CHN from=2024-04-15 m
  en: *Fu Cong
  ar: *فو تسونغ; *فو كونغ
  ru: *Фу Цун; *Фу Цуна; *Фу Цуну; *Фу Цуном; *Фу Цуне
  zh: *傅聪
  fr: *Fu Cong
  es: *Fu Cong
Zhang Hanhui | role=ambassador country=CHN from=2019-08-10 m
  en: *Zhang Hanhui
  ar: *تشانغ هان هوي; *تشانغ هانهوي
  ru: *Чжан Ханьхуэй; *Чжан Ханьхуэя; *Чжан Ханьхуэю; *Чжан Ханьхуэем; *Чжан Ханьхуэе
  zh: *张汉晖
  fr: *Zhang Hanhui
  es: *Zhang Hanhui
Li Hui | role=envoy country=CHN from=2019-09-01 m
  en: *Li Hui
  ar: *لي هوي
  ru: *Ли Хуэй; *Ли Хуэя; *Ли Хуэю; *Ли Хуэем; *Ли Хуэе
  zh: *李辉
  fr: *Li Hui
  es: *Li Hui
Zhai Jun | role=envoy country=CHN from=2019-09-01 m
  en: *Zhai Jun
  ar: *تشاي جون; *تشاي جيون
  ru: *Чжай Цзюнь; *Чжай Цзюня; *Чжай Цзюню; *Чжай Цзюнем; *Чжай Цзюне
  zh: *翟隽
  fr: *Zhai Jun
  es: *Zhai Jun
Deng Xijun | role=envoy country=CHN from=2021-12-01 m
  en: *Deng Xijun
  ar: *دنغ شي جون; *دنغ شيجيون
  ru: *Дэн Сицзюнь; *Дэн Сицзюня; *Дэн Сицзюню; *Дэн Сицзюнем; *Дэн Сицзюне
  zh: *邓锡军
  fr: *Deng Xijun
  es: *Deng Xijun
Xue Bing | role=envoy country=CHN from=2022-02-22 m
  en: *Xue Bing
  ar: *شيويه بينغ
  ru: *Сюэ Бин; *Сюэ Бина; *Сюэ Бину; *Сюэ Бином; *Сюэ Бине
  zh: *薛冰
  fr: *Xue Bing
  es: *Xue Bing
Hua Chunying | role=spokesperson country=CHN from=2012-11-19 to=2024-05-31 f
  en: *Hua Chunying
  ar: *هوا تشون ينغ; *هوا تشونينغ
  ru: *Хуа Чуньин
  zh: *华春莹
  fr: *Hua Chunying
  es: *Hua Chunying
Hua Chunying | role=deputy-minister country=CHN from=2024-05-31 f
  en: *Hua Chunying
  ar: *هوا تشون ينغ; *هوا تشونينغ
  ru: *Хуа Чуньин
  zh: *华春莹
  fr: *Hua Chunying
  es: *Hua Chunying
Mao Ning | role=spokesperson country=CHN from=2022-09-05 f
  en: *Mao Ning
  ar: *ماو نينغ; *ماو نينج
  ru: *Мао Нин
  zh: *毛宁
  fr: *Mao Ning
  es: *Mao Ning
Lin Jian | role=spokesperson country=CHN from=2024-03-18 m
  en: *Lin Jian
  ar: *لين جيان
  ru: *Линь Цзянь; *Линь Цзяня; *Линь Цзяню; *Линь Цзянем; *Линь Цзяне
  zh: *林剑
  fr: *Lin Jian
  es: *Lin Jian
Wang Wenbin | role=spokesperson country=CHN from=2020-07-17 to=2024-05-24 m
  en: *Wang Wenbin
  ar: *وانغ ون بين; *وانغ وين بين; *وانغ وينبين
  ru: *Ван Вэньбинь; *Ван Вэньбиня; *Ван Вэньбиню; *Ван Вэньбинем; *Ван Вэньбине
  zh: *汪文斌
  fr: *Wang Wenbin
  es: *Wang Wenbin
Zhao Lijian | role=spokesperson country=CHN from=2020-02-24 to=2023-01-09 m
  en: *Zhao Lijian
  ar: *تشاو لي جيان; *تشاو ليجيان
  ru: *Чжао Лицзянь; *Чжао Лицзяня; *Чжао Лицзяню; *Чжао Лицзянем; *Чжао Лицзяне
  zh: *赵立坚
  fr: *Zhao Lijian
  es: *Zhao Lijian
Geng Shuang | role=spokesperson country=CHN from=2016-09-26 to=2020-06-05 m
  en: *Geng Shuang
  ar: *قنغ شوانغ; *غينغ شوانغ
  ru: *Гэн Шуан; *Гэн Шуана; *Гэн Шуану; *Гэн Шуаном; *Гэн Шуане
  zh: *耿爽
  fr: *Geng Shuang
  es: *Geng Shuang
Geng Shuang | role=ambassador country=CHN from=2020-07-01 m
  en: *Geng Shuang
  ar: *قنغ شوانغ; *غينغ شوانغ
  ru: *Гэн Шуан; *Гэн Шуана; *Гэн Шуану; *Гэн Шуаном; *Гэн Шуане
  zh: *耿爽
  fr: *Geng Shuang
  es: *Geng Shuang
Lu Kang | role=spokesperson country=CHN from=2015-06-08 to=2019-07-22 m
  en: *Lu Kang
  ar: *لو كانغ
  ru: *Лу Кан; *Лу Кана; *Лу Кану; *Лу Каном; *Лу Кане
  zh: *陆慷
  fr: *Lu Kang
  es: *Lu Kang
Guo Jiakun | role=spokesperson country=CHN from=2025-01-06 m
  en: *Guo Jiakun
  ar: *قوه جيا كون; *قوه جياكون; *غوه جياكون
  ru: *Го Цзякунь; *Го Цзякуня; *Го Цзякуню; *Го Цзякунем; *Го Цзякуне
  zh: *郭嘉昆
  fr: *Guo Jiakun
  es: *Guo Jiakun
Chen Binhua | role=spokesperson country=CHN from=2023-06-01 m
  en: *Chen Binhua
  ar: *تشن بين هوا
  ru: *Чэнь Биньхуа
  zh: *陈斌华
  fr: *Chen Binhua
  es: *Chen Binhua
Wang Wentao | role=minister country=CHN from=2020-12-26 m
  en: *Wang Wentao
  ar: *وانغ ون تاو; *وانغ وينتاو
  ru: *Ван Вэньтао
  zh: *王文涛
  fr: *Wang Wentao
  es: *Wang Wentao
Lai Ching-te | role=head-of-state country=TWN from=2024-05-20 m
  en: *Lai Ching-te; William Lai
  ar: *لاي تشينغ تي; *لاي تشينغ-تي; *وليام لاي
  ru: *Лай Циндэ
  zh: *赖清德; *賴清德; 赖总统
  fr: *Lai Ching-te; William Lai
  es: *Lai Ching-te; William Lai
Tsai Ing-wen | role=head-of-state country=TWN from=2016-05-20 to=2024-05-20 f
  en: *Tsai Ing-wen
  ar: *تساي إنغ وين; *تساي إينغ وين; *تساي إنغ-ون
  ru: *Цай Инвэнь
  zh: *蔡英文
  fr: *Tsai Ing-wen
  es: *Tsai Ing-wen
Joseph Wu | role=foreign-minister country=TWN from=2018-02-26 to=2024-05-20 m
  en: *Joseph Wu
  ar: *جوزيف وو
  ru: *Джозеф У
  zh: *吴钊燮
  fr: *Joseph Wu
  es: *Joseph Wu
Lin Chia-lung | role=foreign-minister country=TWN from=2024-05-20 m
  en: *Lin Chia-lung
  ar: *لين تشيا لونغ; *لين شيا لونغ
  ru: *Линь Цзялун; *Линь Цзялуна; *Линь Цзялуну; *Линь Цзялуном; *Линь Цзялуне
  zh: *林佳龙
  fr: *Lin Chia-lung
  es: *Lin Chia-lung
John Lee | role=head-of-government country=HKG from=2022-07-01 m
  en: John Lee
  ar: جون لي
  ru: Джон Ли; Джона Ли; Джону Ли; Джоном Ли; Джоне Ли
  zh: 李家超
  fr: John Lee
  es: John Lee
Shinzo Abe | role=head-of-government country=JPN from=2012-12-26 to=2020-09-16 m
  en: Shinzo Abe
  ar: شينزو آبي
  ru: Синдзо Абэ
  zh: 安倍晋三; 安倍
  fr: Shinzo Abe
  es: Shinzo Abe
Yoshihide Suga | role=head-of-government country=JPN from=2020-09-16 to=2021-10-04 m
  en: Yoshihide Suga
  ar: يوشيهيدي سوغا; يوشيهيده سوغا
  ru: Ёсихидэ Суга; Ёсихидэ Суги; Ёсихидэ Суге; Ёсихидэ Сугу; Ёсихидэ Сугой
  zh: 菅义伟
  fr: Yoshihide Suga
  es: Yoshihide Suga
Fumio Kishida | role=head-of-government country=JPN from=2021-10-04 to=2024-10-01 m
  en: Fumio Kishida
  ar: فوميو كيشيدا
  ru: Фумио Кисида; Фумио Кисиды; Фумио Кисиде; Фумио Кисиду; Фумио Кисидой
  zh: 岸田文雄; 岸田
  fr: Fumio Kishida
  es: Fumio Kishida
Fumio Kishida | role=foreign-minister country=JPN from=2012-12-26 to=2017-08-03 m
  en: Fumio Kishida
  ar: فوميو كيشيدا
  ru: Фумио Кисида; Фумио Кисиды; Фумио Кисиде; Фумио Кисиду; Фумио Кисидой
  zh: 岸田文雄; 岸田
  fr: Fumio Kishida
  es: Fumio Kishida
Shigeru Ishiba | role=head-of-government country=JPN from=2024-10-01 to=2025-10-21 m
  en: Shigeru Ishiba
  ar: شيغيرو إيشيبا; شيجيرو إيشيبا
  ru: Сигэру Исиба; Сигэру Исибы; Сигэру Исибе; Сигэру Исибу; Сигэру Исибой
  zh: 石破茂; 石破
  fr: Shigeru Ishiba
  es: Shigeru Ishiba
Sanae Takaichi | role=head-of-government country=JPN from=2025-10-21 f
  en: Sanae Takaichi
  ar: ساناي تاكايتشي; سناي تاكايتشي
  ru: Санаэ Такаити
  zh: 高市早苗; 高市
  fr: Sanae Takaichi
  es: Sanae Takaichi
Taro Kono | role=foreign-minister country=JPN from=2017-08-03 to=2019-09-11 m
  en: Taro Kono
  ar: تارو كونو
  ru: Таро Коно
  zh: 河野太郎
  fr: Taro Kono
  es: Taro Kono
Taro Kono | role=defence-minister country=JPN from=2019-09-11 to=2020-09-16 m
  en: Taro Kono
  ar: تارو كونو
  ru: Таро Коно
  zh: 河野太郎
  fr: Taro Kono
  es: Taro Kono
Toshimitsu Motegi | role=foreign-minister country=JPN from=2019-09-11 to=2021-11-10 m
  en: Toshimitsu Motegi
  ar: توشيميتسو موتيغي
  ru: Тосимицу Мотэги
  zh: 茂木敏充; 茂木
  fr: Toshimitsu Motegi
  es: Toshimitsu Motegi
Toshimitsu Motegi | role=foreign-minister country=JPN from=2025-10-21 m
  en: Toshimitsu Motegi
  ar: توشيميتسو موتيغي
  ru: Тосимицу Мотэги
  zh: 茂木敏充; 茂木
  fr: Toshimitsu Motegi
  es: Toshimitsu Motegi
Yoshimasa Hayashi | role=foreign-minister country=JPN from=2021-11-10 to=2023-09-13 m
  en: Yoshimasa Hayashi
  ar: يوشيماسا هاياشي
  ru: Ёсимаса Хаяси; Ёсимасы Хаяси; Ёсимасе Хаяси; Ёсимасу Хаяси; Ёсимасой Хаяси
  ru: Йосимаса Хаяси; Йосимасы Хаяси; Йосимасе Хаяси; Йосимасу Хаяси; Йосимасой Хаяси
  zh: 林芳正
  fr: Yoshimasa Hayashi
  es: Yoshimasa Hayashi
Yoko Kamikawa | role=foreign-minister country=JPN from=2023-09-13 to=2024-10-01 f
  en: Yoko Kamikawa
  ar: يوكو كاميكاوا
  ru: Ёко Камикава; Ёко Камикавы; Ёко Камикаве; Ёко Камикаву; Ёко Камикавой
  zh: 上川阳子
  fr: Yoko Kamikawa
  es: Yoko Kamikawa
Takeshi Iwaya | role=foreign-minister country=JPN from=2024-10-01 to=2025-10-21 m
  en: Takeshi Iwaya
  ar: تاكيشي إيوايا
  ru: Такэси Ивая; Такэси Иваи; Такэси Ивае; Такэси Иваю; Такэси Иваей
  ru: Такеси Ивая; Такеси Иваи; Такеси Иваю; Такеси Иваей
  zh: 岩屋毅
  fr: Takeshi Iwaya
  es: Takeshi Iwaya
Takeshi Iwaya | role=defence-minister country=JPN from=2018-10-02 to=2019-09-11 m
  en: Takeshi Iwaya
  ar: تاكيشي إيوايا
  ru: Такэси Ивая; Такэси Иваи; Такэси Ивае; Такэси Иваю; Такэси Иваей
  ru: Такеси Ивая; Такеси Иваи; Такеси Иваю; Такеси Иваей
  zh: 岩屋毅
  fr: Takeshi Iwaya
  es: Takeshi Iwaya
Gen Nakatani | role=defence-minister country=JPN from=2024-10-01 to=2025-10-21 m
  en: Gen Nakatani
  ar: غن ناكاتاني
  ru: Гэн Накатани; Гэна Накатани; Гэну Накатани; Гэном Накатани; Гэне Накатани
  zh: 中谷元
  fr: Gen Nakatani
  es: Gen Nakatani
Minoru Kihara | role=defence-minister country=JPN from=2023-09-13 to=2024-10-01 m
  en: Minoru Kihara
  ar: مينورو كيهارا
  ru: Минору Кихара; Минору Кихары; Минору Кихаре; Минору Кихару; Минору Кихарой
  zh: 木原稔
  fr: Minoru Kihara
  es: Minoru Kihara
Shinjiro Koizumi | role=defence-minister country=JPN from=2025-10-21 m
  en: Shinjiro Koizumi
  ar: شينجيرو كويزومي
  ru: Синдзиро Коидзуми
  zh: 小泉进次郎
  fr: Shinjiro Koizumi
  es: Shinjiro Koizumi
Yasukazu Hamada | role=defence-minister country=JPN from=2022-08-10 to=2023-09-13 m
  en: Yasukazu Hamada
  ar: ياسوكازو هامادا
  ru: Ясукадзу Хамада; Ясукадзу Хамады; Ясукадзу Хамаде; Ясукадзу Хамаду; Ясукадзу Хамадой
  zh: 浜田靖一
  fr: Yasukazu Hamada
  es: Yasukazu Hamada
Yoon Suk Yeol | role=head-of-state country=KOR from=2022-05-10 to=2025-04-04 m
  en: *Yoon Suk Yeol; *Yoon Suk-yeol; *Yoon Seok-youl
  ar: *يون سوك يول; *يون سيوك يول; *يون سوك-يول
  ru: *Юн Сок Ёль; *Юн Сок Ёля; *Юн Сок Ёлю; *Юн Сок Ёлем; *Юн Сок Ёле
  ru: *Юн Сок Ель; *Юн Сок Еля; *Юн Сок Елю; *Юн Сок Елем; *Юн Сок Еле
  zh: *尹锡悦
  fr: *Yoon Suk Yeol; *Yoon Suk-yeol; *Yoon Seok-youl
  es: Yoon Suk-yeol; Yoon Suk Yeol
Moon Jae-in | role=head-of-state country=KOR from=2017-05-10 to=2022-05-09 m
  en: *Moon Jae-in; *Moon Jae In
  ar: *مون جيه إن; *مون جاي إن; *مون جاي-إن
  ru: *Мун Чжэ Ин; *Мун Чжэ Ина; *Мун Чжэ Ину; *Мун Чжэ Ином; *Мун Чжэ Ине
  zh: *文在寅
  fr: *Moon Jae-in; *Moon Jae In
  es: *Moon Jae-in; *Moon Jae In
Lee Myung-bak | role=head-of-state country=KOR from=2008-02-25 to=2013-02-25 m
  en: *Lee Myung-bak
  ar: *لي ميونغ باك
  ru: *Ли Мён Бак
  zh: *李明博
  fr: *Lee Myung-bak
  es: *Lee Myung-bak
Roh Moo-hyun | role=head-of-state country=KOR from=2003-02-25 to=2008-02-25 m
  en: *Roh Moo-hyun
  ar: *روه مو هيون
  ru: *Но Му Хён
  zh: *卢武铉
  fr: *Roh Moo-hyun
  es: *Roh Moo-hyun
Yasuo Fukuda | role=head-of-government country=JPN from=2007-09-26 to=2008-09-24 m
  en: Yasuo Fukuda
  ar: ياسو فوكودا
  ru: Ясуо Фукуда
  zh: *福田康夫
  fr: Yasuo Fukuda
  es: Yasuo Fukuda
Taro Aso | role=head-of-government country=JPN from=2008-09-24 to=2009-09-16 m
  en: Taro Aso
  ar: تارو أسو
  ru: Таро Асо
  zh: *麻生太郎
  fr: Taro Aso
  es: Taro Aso
Yukio Hatoyama | role=head-of-government country=JPN from=2009-09-16 to=2010-06-08 m
  en: Yukio Hatoyama
  ar: يوكيو هاتوياما
  ru: Юкио Хатояма
  zh: *鸠山由纪夫
  fr: Yukio Hatoyama
  es: Yukio Hatoyama
Naoto Kan | role=head-of-government country=JPN from=2010-06-08 to=2011-09-02 m
  en: Naoto Kan
  ar: ناوتو كان
  ru: Наото Кан
  zh: *菅直人
  fr: Naoto Kan
  es: Naoto Kan
Yoshihiko Noda | role=head-of-government country=JPN from=2011-09-02 to=2012-12-26 m
  en: Yoshihiko Noda
  ar: يوشيهيكو نودا
  ru: Ёсихико Нода
  zh: *野田佳彦
  fr: Yoshihiko Noda
  es: Yoshihiko Noda
Nicolas Sarkozy | role=head-of-state country=FRA from=2007-05-16 to=2012-05-15 m
  en: Nicolas Sarkozy
  ar: نيكولا ساركوزي
  ru: Николя Саркози
  zh: 尼古拉·*萨科齐; 萨尔科齐
  fr: Nicolas Sarkozy
  es: Nicolas Sarkozy
Hillary Clinton | role=foreign-minister country=USA from=2009-01-21 to=2013-02-01 f
  zh: *希拉里·克林顿; 希拉里; 希拉蕊
Ma Ying-jeou | role=head-of-state country=TWN from=2008-05-20 to=2016-05-20 m
  en: *Ma Ying-jeou
  ar: *ما ينغ جيو
  ru: *Ма Инцзю
  zh: *马英九
  fr: *Ma Ying-jeou
  es: *Ma Ying-jeou
Park Geun-hye | role=head-of-state country=KOR from=2013-02-25 to=2017-03-10 f
  en: *Park Geun-hye
  ar: *بارك كون هيه; *بارك غون هيه; *بارك جون هيه
  ru: *Пак Кын Хе
  zh: *朴槿惠
  fr: *Park Geun-hye
  es: *Park Geun-hye
Lee Jae-myung | role=head-of-state country=KOR from=2025-06-04 m
  en: *Lee Jae-myung; *Lee Jae Myung
  ar: *لي جيه ميونغ; *لي جاي ميونغ; *لي جيه-ميونغ
  ru: *Ли Чжэ Мён; *Ли Чжэ Мёна; *Ли Чжэ Мёну; *Ли Чжэ Мёном; *Ли Чжэ Мёне
  zh: *李在明
  fr: *Lee Jae-myung; *Lee Jae Myung
  es: *Lee Jae-myung; *Lee Jae Myung
Kang Kyung-wha | role=foreign-minister country=KOR from=2017-06-18 to=2021-02-08 f
  en: *Kang Kyung-wha
  ar: *كانغ كيونغ هوا; *كانغ كيونغ وا
  ru: *Кан Гён Хва
  zh: *康京和
  fr: *Kang Kyung-wha
  es: *Kang Kyung-wha
Chung Eui-yong | role=foreign-minister country=KOR from=2021-02-09 to=2022-05-11 m
  en: *Chung Eui-yong
  ar: *تشونغ إيوي يونغ
  ru: *Чон Ый Ён; *Чон Ый Ёна; *Чон Ый Ёну; *Чон Ый Ёном; *Чон Ый Ёне
  zh: *郑义溶
  fr: *Chung Eui-yong
  es: *Chung Eui-yong
Park Jin | role=foreign-minister country=KOR from=2022-05-12 to=2024-01-10 m
  en: *Park Jin
  ar: *بارك جين
  ru: *Пак Чин; *Пак Чина; *Пак Чину; *Пак Чином; *Пак Чине
  zh: *朴振
  fr: *Park Jin
  es: *Park Jin
Cho Tae-yul | role=foreign-minister country=KOR from=2024-01-10 to=2025-07-18 m
  en: *Cho Tae-yul
  ar: *تشو تاي يول; *جو تيه يول; *تشو تاي-يول
  ru: *Чо Тхэ Ёль; *Чо Тхэ Ёля; *Чо Тхэ Ёлю; *Чо Тхэ Ёлем; *Чо Тхэ Ёле
  zh: *赵兑烈
  fr: *Cho Tae-yul
  es: *Cho Tae-yul
Cho Hyun | role=foreign-minister country=KOR from=2025-07-19 m
  en: *Cho Hyun
  ar: *تشو هيون
  ru: *Чо Хён; *Чо Хёна; *Чо Хёну; *Чо Хёном; *Чо Хёне
  zh: *赵显
  fr: *Cho Hyun
  es: *Cho Hyun
Han Duck-soo | role=head-of-government country=KOR from=2022-05-21 to=2025-05-01 m
  en: *Han Duck-soo
  ar: *هان دوك سو
  ru: *Хан Док Су
  zh: *韩德洙
  fr: *Han Duck-soo
  es: *Han Duck-soo
Kim Min-seok | role=head-of-government country=KOR from=2025-07-03 m
  en: *Kim Min-seok
  ar: *كيم مين سوك; *كيم مين سيوك
  ru: *Ким Мин Сок; *Ким Мин Сока; *Ким Мин Соку; *Ким Мин Соком; *Ким Мин Соке
  zh: *金民锡
  fr: *Kim Min-seok
  es: *Kim Min-seok
Kim Jong Un | role=head-of-state country=PRK from=2011-12-17 m
  en: *Kim Jong Un; *Kim Jong-un; *Kim Jong-Un
  ar: *كيم جونغ أون; *كيم جونج أون; *كيم جونغ اون
  ru: *Ким Чен Ын; *Ким Чен Ына; *Ким Чен Ыну; *Ким Чен Ыном; *Ким Чен Ыне
  ru: *Ким Чен Ин; *Ким Чен Ина; *Ким Чен Ину; *Ким Чен Ином; *Ким Чен Ине
  zh: *金正恩
  fr: *Kim Jong-un; *Kim Jong Un
  es: *Kim Jong-un; *Kim Jong Un; *Kim Jong-Un
Kim Yo Jong | role=party-official country=PRK from=2017-10-07 f
  en: *Kim Yo Jong; *Kim Yo-jong
  ar: *كيم يو جونغ
  ru: *Ким Ё Чжон; *Ким Е Чжон
  zh: *金与正
  fr: *Kim Yo Jong; *Kim Yo-jong
  es: *Kim Yo Jong; *Kim Yo-jong
Ri Yong Ho | role=foreign-minister country=PRK from=2016-05-09 to=2020-01-23 m
  en: *Ri Yong Ho; *Ri Yong-ho
  ar: *ري يونغ هو
  ru: *Ли Ён Хо
  zh: *李勇浩
  fr: *Ri Yong Ho; *Ri Yong-ho
  es: *Ri Yong Ho; *Ri Yong-ho
Ri Son Gwon | role=foreign-minister country=PRK from=2020-01-23 to=2022-06-10 m
  en: *Ri Son Gwon; *Ri Son-gwon
  ar: *ري سون غوون
  ru: *Ли Сон Гвон; *Ли Сон Гвона; *Ли Сон Гвону; *Ли Сон Гвоном; *Ли Сон Гвоне
  zh: *李善权
  fr: *Ri Son Gwon; *Ri Son-gwon
  es: *Ri Son Gwon; *Ri Son-gwon
Choe Son Hui | role=foreign-minister country=PRK from=2022-06-11 f
  en: *Choe Son Hui; *Choe Son-hui
  ar: *تشوي سون هوي; *تشوي سون هي; *تشوي سون-هوي
  ru: *Цой Сон Хи
  ru: *Чхве Сон Хи
  zh: *崔善姬
  fr: *Choe Son Hui; *Choe Son-hui
  es: *Choe Son Hui; *Choe Son-hui
Choe Ryong Hae | role=legislator country=PRK from=2019-04-11 m
  en: *Choe Ryong Hae
  ar: *تشوي ريونغ هاي
  ru: *Цой Рён Хэ
  zh: *崔龙海
  fr: *Choe Ryong Hae
  es: *Choe Ryong Hae
Pak Jong Chon | role=military country=PRK from=2019-09-06 m
  en: *Pak Jong Chon
  ar: *باك جونغ تشون
  ru: *Пак Чон Чхон; *Пак Чон Чхона; *Пак Чон Чхону; *Пак Чон Чхоном; *Пак Чон Чхоне
  zh: *朴正天
  fr: *Pak Jong Chon
  es: *Pak Jong Chon
No Kwang Chol | role=defence-minister country=PRK from=2024-10-08 m
  en: *No Kwang Chol
  ar: *نو كوانغ تشول
  ru: *Но Гван Чхоль; *Но Гван Чхоля; *Но Гван Чхолю; *Но Гван Чхолем; *Но Гван Чхоле
  zh: *努光铁; *卢光铁
  fr: *No Kwang Chol
  es: *No Kwang Chol
Kim Song Nam | role=party-official country=PRK from=2022-01-01 m
  en: *Kim Song Nam
  ar: *كيم سونغ نام
  ru: *Ким Сон Нам; *Ким Сон Нама; *Ким Сон Наму; *Ким Сон Намом; *Ким Сон Наме
  zh: *金成男
  fr: *Kim Song Nam
  es: *Kim Song Nam
Ukhnaagiin Khurelsukh | role=head-of-state country=MNG from=2021-06-25 m
  en: Ukhnaagiin Khurelsukh; *Khurelsukh Ukhnaa
  ar: أوخناغين خوريلسوخ; أوخنا خورلسوخ
  ru: Ухнагийн Хурэлсух; Ухнагийна Хурэлсуха; Ухнагийну Хурэлсуху; Ухнагийном Хурэлсухом; Ухнагийне Хурэлсухе
  ru: Ухна Хурэлсух; Ухна Хурэлсуха; Ухна Хурэлсуху; Ухна Хурэлсухом; Ухна Хурэлсухе
  ru: Ухнаагийн Хурэлсух; Ухнаагийна Хурэлсуха; Ухнаагийну Хурэлсуху; Ухнаагийном Хурэлсухом; Ухнаагийне Хурэлсухе
  zh: 乌赫那·*呼日勒苏赫
  fr: Ukhnaagiin Khurelsukh; *Khurelsukh Ukhnaa; Ukhnaagiin Khürelsükh; Oukhnaagiin Khurelsukh; Ukhnaa Khürelsükh; Oukhnaaguiin Khourelsoukh
  es: Ukhnaagiin Khurelsukh; *Khurelsukh Ukhnaa
Ukhnaagiin Khurelsukh | role=head-of-government country=MNG from=2017-10-04 to=2021-01-27 m
  en: Ukhnaagiin Khurelsukh; *Khurelsukh Ukhnaa
  ar: أوخناغين خوريلسوخ; أوخنا خورلسوخ
  ru: Ухнагийн Хурэлсух; Ухнагийна Хурэлсуха; Ухнагийну Хурэлсуху; Ухнагийном Хурэлсухом; Ухнагийне Хурэлсухе
  ru: Ухна Хурэлсух; Ухна Хурэлсуха; Ухна Хурэлсуху; Ухна Хурэлсухом; Ухна Хурэлсухе
  ru: Ухнаагийн Хурэлсух; Ухнаагийна Хурэлсуха; Ухнаагийну Хурэлсуху; Ухнаагийном Хурэлсухом; Ухнаагийне Хурэлсухе
  zh: 乌赫那·*呼日勒苏赫
  fr: Ukhnaagiin Khurelsukh; *Khurelsukh Ukhnaa; Ukhnaagiin Khürelsükh; Oukhnaagiin Khurelsukh; Ukhnaa Khürelsükh; Oukhnaaguiin Khourelsoukh
  es: Ukhnaagiin Khurelsukh; *Khurelsukh Ukhnaa
Khaltmaagiin Battulga | role=head-of-state country=MNG from=2017-07-10 to=2021-06-25 m
  en: Khaltmaagiin Battulga
  ar: خالتما باتولغا
  ru: Халтмагийн Баттулга; Халтмагийна Баттулги; Халтмагийну Баттулге; Халтмагийна Баттулгу; Халтмагийном Баттулгой; Халтмагийне Баттулге
  zh: 哈勒特马·*巴特图勒嘎
  fr: Khaltmaagiin Battulga; Khaltmaaguiin Battulga
  es: Khaltmaagiin Battulga
Luvsannamsrai Oyun-Erdene | role=head-of-government country=MNG from=2021-01-27 to=2025-06-13 m
  en: Luvsannamsrai Oyun-Erdene; *Oyun-Erdene Luvsannamsrai
  ar: لوفسان نامسراي أويون إردين
  ru: Лувсаннамсрайн Оюун-Эрдэнэ; Лувсаннамсрайна Оюун-Эрдэнэ; Лувсаннамсрайну Оюун-Эрдэнэ; Лувсаннамсрайном Оюун-Эрдэнэ; Лувсаннамсрайне Оюун-Эрдэнэ
  zh: 罗布桑那木斯来·*奥云额尔登
  fr: Luvsannamsrai Oyun-Erdene; *Oyun-Erdene Luvsannamsrai; Luvsannamsrain Oyun-Erdene; Luvsannamsraï Oyun-Erdene
  es: Luvsannamsrai Oyun-Erdene; *Oyun-Erdene Luvsannamsrai
Batmunkh Battsetseg | role=foreign-minister country=MNG from=2021-01-29 f
  en: Batmunkh Battsetseg; *Battsetseg Batmunkh
  ar: باتمونخ باتسيتسيغ
  ru: Батмунхийн Батцэцэг
  zh: 巴特蒙赫·*巴特策策格
  fr: Batmunkh Battsetseg; *Battsetseg Batmunkh
  es: Batmunkh Battsetseg; *Battsetseg Batmunkh
# South-East Asia
To Lam | role=head-of-state country=VNM from=2024-05-22 to=2024-10-21 m
  en: *To Lam
  ar: *تو لام
  ru: *То Лам; *То Лама; *То Ламу; *То Ламом; *То Ламе
  zh: *苏林
  fr: *To Lam
  es: *To Lam
To Lam | role=party-official country=VNM from=2024-08-03 m
  en: *To Lam
  ar: *تو لام
  ru: *То Лам; *То Лама; *То Ламу; *То Ламом; *То Ламе
  zh: *苏林
  fr: *To Lam
  es: *To Lam
Luong Cuong | role=head-of-state country=VNM from=2024-10-21 m
  en: *Luong Cuong
  ar: *لونغ كونغ; *لوونغ كوونغ
  ru: *Лыонг Кыонг; *Лыонг Кыонга; *Лыонг Кыонгу; *Лыонг Кыонгом; *Лыонг Кыонге
  zh: *梁强
  fr: *Luong Cuong
  es: *Luong Cuong
Nguyen Phu Trong | role=party-official country=VNM from=2011-01-19 to=2024-07-19 m
  en: *Nguyen Phu Trong
  ar: *نغوين فو ترونغ; *نجوين فو ترونج
  ru: *Нгуен Фу Чонг; *Нгуен Фу Чонга; *Нгуен Фу Чонгу; *Нгуен Фу Чонгом; *Нгуен Фу Чонге
  zh: *阮富仲
  fr: *Nguyen Phu Trong
  es: *Nguyen Phu Trong
Nguyen Phu Trong | role=head-of-state country=VNM from=2018-10-23 to=2021-04-05 m
  en: *Nguyen Phu Trong
  ar: *نغوين فو ترونغ; *نجوين فو ترونج
  ru: *Нгуен Фу Чонг; *Нгуен Фу Чонга; *Нгуен Фу Чонгу; *Нгуен Фу Чонгом; *Нгуен Фу Чонге
  zh: *阮富仲
  fr: *Nguyen Phu Trong
  es: *Nguyen Phu Trong
Nguyen Xuan Phuc | role=head-of-government country=VNM from=2016-04-07 to=2021-04-05 m
  en: *Nguyen Xuan Phuc
  ar: *نغوين شوان فوك
  ru: *Нгуен Суан Фук; *Нгуен Суан Фука; *Нгуен Суан Фуку; *Нгуен Суан Фуком; *Нгуен Суан Фуке
  zh: *阮春福
  fr: *Nguyen Xuan Phuc
  es: *Nguyen Xuan Phuc
Nguyen Xuan Phuc | role=head-of-state country=VNM from=2021-04-05 to=2023-01-18 m
  en: *Nguyen Xuan Phuc
  ar: *نغوين شوان فوك
  ru: *Нгуен Суан Фук; *Нгуен Суан Фука; *Нгуен Суан Фуку; *Нгуен Суан Фуком; *Нгуен Суан Фуке
  zh: *阮春福
  fr: *Nguyen Xuan Phuc
  es: *Nguyen Xuan Phuc
Vo Van Thuong | role=head-of-state country=VNM from=2023-03-02 to=2024-03-21 m
  en: *Vo Van Thuong
  ar: *فو فان ثونغ
  ru: *Во *Ван Тхыонг; *Во *Ван Тхыонга; *Во *Ван Тхыонгу; *Во *Ван Тхыонгом; *Во *Ван Тхыонге
  zh: *武文赏
  fr: *Vo Van Thuong
  es: *Vo Van Thuong
Pham Minh Chinh | role=head-of-government country=VNM from=2021-04-05 m
  en: *Pham Minh Chinh
  ar: *فام مينه تشينه; *فام مينه شينه; *فام مينه تشين
  ru: *Фам Минь Тинь; *Фам Минь Тиня; *Фам Минь Тиню; *Фам Минь Тинем; *Фам Минь Тине; *Фам Минь Чинь; *Фам Минь Чиня; *Фам Минь Чиню; *Фам Минь Чинем; *Фам Минь Чине
  zh: *范明政
  fr: *Pham Minh Chinh
  es: *Pham Minh Chinh
Pham Binh Minh | role=foreign-minister country=VNM from=2011-08-03 to=2021-04-08 m
  en: *Pham Binh Minh
  ar: *فام بينه مينه
  ru: *Фам Бинь Минь; *Фам Бинь Миня; *Фам Бинь Миню; *Фам Бинь Минем; *Фам Бинь Мине
  zh: *范平明
  fr: *Pham Binh Minh
  es: *Pham Binh Minh
Bui Thanh Son | role=foreign-minister country=VNM from=2021-04-08 to=2025-08-31 m
  en: *Bui Thanh Son
  ar: *بوي ثانه سون; *بوي تانه سون
  ru: *Буй Тхань Шон; *Буй Тхань Шона; *Буй Тхань Шону; *Буй Тхань Шоном; *Буй Тхань Шоне
  zh: *裴青山
  fr: *Bui Thanh Son
  es: *Bui Thanh Son
Le Hoai Trung | role=foreign-minister country=VNM from=2025-08-30 m
  en: *Le Hoai Trung
  ar: *لي هواي ترونغ
  ru: *Ле Хоай Чунг; *Ле Хоай Чунга; *Ле Хоай Чунгу; *Ле Хоай Чунгом; *Ле Хоай Чунге
  zh: *黎怀忠
  fr: *Le Hoai Trung
  es: *Le Hoai Trung
Phan Van Giang | role=defence-minister country=VNM from=2021-04-08 m
  en: *Phan Van Giang
  ar: *فان فان جيانغ
  ru: *Фан *Ван Жанг; *Фан *Ван Жанга; *Фан *Ван Жангу; *Фан *Ван Жангом; *Фан *Ван Жанге
  zh: *潘文江
  fr: *Phan Van Giang
  es: *Phan Van Giang
Tran Thanh Man | role=legislator country=VNM from=2024-05-20 m
  en: *Tran Thanh Man
  ar: *تران ثانه مان
  ru: *Чан Тхань Ман; *Чан Тхань Мана; *Чан Тхань Ману; *Чан Тхань Маном; *Чан Тхань Мане
  zh: *陈青敏
  fr: *Tran Thanh Man
  es: *Tran Thanh Man
Thongloun Sisoulith | role=head-of-state country=LAO from=2021-03-22 m
  en: Thongloun Sisoulith
  ar: ثونغلون سيسوليث; تونغلون سيسوليت; ثونغلون سيسوليت
  ru: Тхонглун Сисулит; Тхонглуна Сисулита; Тхонглуну Сисулиту; Тхонглуном Сисулитом; Тхонглуне Сисулите
  ru: Тонглун Сисулит; Тонглуна Сисулита; Тонглуну Сисулиту; Тонглуном Сисулитом; Тонглуне Сисулите
  zh: 通伦·*西苏里; 通伦
  fr: Thongloun Sisoulith
  es: Thongloun Sisoulith
Thongloun Sisoulith | role=head-of-government country=LAO from=2016-04-20 to=2021-03-22 m
  en: Thongloun Sisoulith
  ar: ثونغلون سيسوليث; تونغلون سيسوليت; ثونغلون سيسوليت
  ru: Тхонглун Сисулит; Тхонглуна Сисулита; Тхонглуну Сисулиту; Тхонглуном Сисулитом; Тхонглуне Сисулите
  ru: Тонглун Сисулит; Тонглуна Сисулита; Тонглуну Сисулиту; Тонглуном Сисулитом; Тонглуне Сисулите
  zh: 通伦·*西苏里; 通伦
  fr: Thongloun Sisoulith
  es: Thongloun Sisoulith
Sonexay Siphandone | role=head-of-government country=LAO from=2022-12-30 m
  en: Sonexay Siphandone
  ar: سونيكساي سيفاندون; سونكساي سيفاندون
  ru: Сонсай Сипхандон; Сонсая Сипхандона; Сонсаю Сипхандону; Сонсаем Сипхандоном; Сонсае Сипхандоне
  zh: 宋赛·*西潘敦; 宋赛
  fr: Sonexay Siphandone
  es: Sonexay Siphandone
Phankham Viphavanh | role=head-of-government country=LAO from=2021-03-22 to=2022-12-30 m
  en: Phankham Viphavanh
  ar: فانكام فيفافانه; فانخام فيبافان
  ru: Пханкхам Випхаван; Пханкхама Випхавана; Пханкхаму Випхавану; Пханкхамом Випхаваном; Пханкхаме Випхаване
  zh: 潘坎·*维帕万
  fr: Phankham Viphavanh
  es: Phankham Viphavanh
Saleumxay Kommasith | role=foreign-minister country=LAO from=2016-04-20 to=2024-11-18 m
  en: Saleumxay Kommasith
  ar: ساليومكساي كوماسيت; سالومساي كوماسيث; سالومكساي كوماسيت
  ru: Салеумсай Коммасит; Салеумсая Коммасита; Салеумсаю Коммаситу; Салеумсаем Коммаситом; Салеумсае Коммасите
  ru: Салемсай Коммасит; Салемсай Коммасита; Салемсай Коммаситу; Салемсай Коммаситом; Салемсай Коммасите
  zh: 沙伦赛·*贡马西; 沙伦赛
  fr: Saleumxay Kommasith
  es: Saleumxay Kommasith
Thongsavanh Phomvihane | role=foreign-minister country=LAO from=2024-11-18 m
  en: Thongsavanh Phomvihane
  ar: ثونغسافان فومفيهان
  ru: Тхонгсаван Пхомвихан; Тхонгсавана Пхомвихана; Тхонгсавану Пхомвихану; Тхонгсаваном Пхомвиханом; Тхонгсаване Пхомвихане
  zh: 通沙万·*丰威汉
  fr: Thongsavanh Phomvihane
  es: Thongsavanh Phomvihane
Hun Sen | role=head-of-government country=KHM from=1998-11-30 to=2023-08-22 m
  en: *Hun Sen
  ar: *هون سين; *هون سن
  ru: *Хун Сен; *Хун Сена; *Хун Сену; *Хун Сеном; *Хун Сене
  zh: *洪森
  fr: *Hun Sen
  es: *Hun Sen
Hun Sen | role=legislator country=KHM from=2024-04-03 m
  en: *Hun Sen
  ar: *هون سين; *هون سن
  ru: *Хун Сен; *Хун Сена; *Хун Сену; *Хун Сеном; *Хун Сене
  zh: *洪森
  fr: *Hun Sen
  es: *Hun Sen
Hun Manet | role=head-of-government country=KHM from=2023-08-22 m
  en: *Hun Manet
  ar: *هون مانيت; *هون مانيه
  ru: *Хун Манет; *Хун Манета; *Хун Манету; *Хун Манетом; *Хун Манете
  zh: *洪玛奈; *洪马内; *洪玛内; *洪马奈
  fr: *Hun Manet
  es: *Hun Manet
Prak Sokhonn | role=foreign-minister country=KHM from=2016-04-04 to=2023-08-22 m
  en: *Prak Sokhonn
  ar: *براك سوخون; *براك سوكون
  ru: *Прак Сокхон; *Прак Сокхона; *Прак Сокхону; *Прак Сокхоном; *Прак Сокхоне
  ru: Прак Сокхон; Прак Сокхона; Прак Сокхону; Прак Сокхоном; Прак Сокхоне
  ru: Прак Сокхонн; Прак Сокхонна; Прак Сокхонну; Прак Сокхонном; Прак Сокхонне
  zh: 布拉索昆; 布拉·*索昆
  fr: *Prak Sokhonn
  es: *Prak Sokhonn
Prak Sokhonn | role=foreign-minister country=KHM from=2024-11-20 m
  en: *Prak Sokhonn
  ar: *براك سوخون; *براك سوكون
  ru: *Прак Сокхон; *Прак Сокхона; *Прак Сокхону; *Прак Сокхоном; *Прак Сокхоне
  ru: Прак Сокхон; Прак Сокхона; Прак Сокхону; Прак Сокхоном; Прак Сокхоне
  ru: Прак Сокхонн; Прак Сокхонна; Прак Сокхонну; Прак Сокхонном; Прак Сокхонне
  zh: 布拉索昆; 布拉·*索昆
  fr: *Prak Sokhonn
  es: *Prak Sokhonn
Sok Chenda Sophea | role=foreign-minister country=KHM from=2023-08-22 to=2024-11-20 m
  en: *Sok Chenda Sophea
  ar: *سوك تشيندا سوفيا
  ru: *Сок Ченда Софеа
  zh: *宋金达; *宋真达
  fr: *Sok Chenda Sophea
  es: *Sok Chenda Sophea
Srettha Thavisin | role=head-of-government country=THA from=2023-08-22 to=2024-08-14 m
  en: Srettha Thavisin
  ar: سريتا ثافيسين; سريتا تافيسين
  ru: Сеттха Тхависин; Сеттхи Тхависина; Сеттхе Тхависину; Сеттху Тхависина; Сеттхой Тхависином; Сеттхе Тхависине
  ru: Сеттха Тависин; Сеттхы Тависина; Сеттхе Тависину; Сеттху Тависина; Сеттхой Тависином; Сеттхе Тависине
  ru: Срета Тависин; Срета Тависина; Срета Тависину; Срета Тависином; Срета Тависине
  ru: Сеттха Тависин; Сеттха Тависина; Сеттха Тависину; Сеттха Тависином; Сеттха Тависине
  zh: 赛塔·*他威信; 赛塔
  fr: Srettha Thavisin
  es: Srettha Thavisin
Paetongtarn Shinawatra | role=head-of-government country=THA from=2024-08-16 to=2025-08-29 f
  en: Paetongtarn Shinawatra
  ar: بيتونغتارن شيناواترا; بايتونغتارن شيناواترا
  ru: Пхэтхонгтхан Чинават
  ru: Пэтонгтарн Чинават
  ru: Пхэтхонгтхан Чиннават
  ru: Пэтхонгтхан Чиннават
  ru: Пэтонтан Чиннават
  zh: 佩通坦·*钦那瓦; 佩通坦; 贝东丹
  fr: Paetongtarn Shinawatra
  es: Paetongtarn Shinawatra
Anutin Charnvirakul | role=head-of-government country=THA from=2025-09-07 m
  en: Anutin Charnvirakul
  ar: أنوتين تشارنفيراكول
  ru: Анутин Чанвиракун; Анутина Чанвиракуна; Анутину Чанвиракуну; Анутином Чанвиракуном; Анутине Чанвиракуне
  zh: 阿努廷·*参威拉军; 阿努廷
  fr: Anutin Charnvirakul
  es: Anutin Charnvirakul
Prayut Chan-o-cha | role=head-of-government country=THA from=2014-08-24 to=2023-08-22 m
  en: Prayut Chan-o-cha; Prayuth Chan-ocha
  ar: برايوت تشان أوتشا; برايوث تشان أوتشا
  ru: Прают Чан-Оча; Праюта Чан-Очи; Праюту Чан-Оче; Праюта Чан-Очу; Праютом Чан-Очей; Праюте Чан-Оче
  zh: 巴育·*占奥差; 巴育
  fr: Prayut Chan-o-cha; Prayuth Chan-ocha
  es: Prayut Chan-o-cha; Prayuth Chan-ocha; Prayuth Chan-o-cha; Prayut Chan-ocha
Don Pramudwinai | role=foreign-minister country=THA from=2015-08-19 to=2023-08-31 m
  en: Don Pramudwinai
  ar: دون برامودويناي
  ru: Дон Прамудвинай; Дона Прамудвиная; Дону Прамудвинаю; Доном Прамудвинаем; Доне Прамудвинае
  zh: 敦·*帕马威奈
  fr: Don Pramudwinai
  es: Don Pramudwinai
Parnpree Bahiddha-Nukara | role=foreign-minister country=THA from=2023-09-01 to=2024-04-28 m
  en: Parnpree Bahiddha-Nukara
  ar: بارنبري باهيدا نوكارا
  ru: Панпри Пахиттханукон; Панпри Пахиттханукона; Панпри Пахиттханукону; Панпри Пахиттхануконом; Панпри Пахиттхануконе
  zh: 班比·*巴希塔-努卡拉; 班比
  fr: Parnpree Bahiddha-Nukara
  es: Parnpree Bahiddha-Nukara
Maris Sangiampongsa | role=foreign-minister country=THA from=2024-04-30 to=2025-09-19 m
  en: Maris Sangiampongsa
  ar: ماريس سانغيامبونغسا
  ru: Марит Сангиампхонгса; Марита Сангиампхонгсы; Мариту Сангиампхонгсе; Марита Сангиампхонгсу; Маритом Сангиампхонгсой; Марите Сангиампхонгсе
  ru: Марис Сангиампонгса; Мариса Сангиампонгсы; Марису Сангиампонгсе; Мариса Сангиампонгсу; Марисом Сангиампонгсой; Марисе Сангиампонгсе
  ru: Марис Сангиампонгса; Мариса Сангиампонгса; Марису Сангиампонгса; Марисом Сангиампонгса; Марисе Сангиампонгса
  zh: 玛里·*沙加朋撒; 玛里; 马里斯
  fr: Maris Sangiampongsa
  es: Maris Sangiampongsa
Sihasak Phuangketkeow | role=foreign-minister country=THA from=2025-09-19 m
  en: Sihasak Phuangketkeow
  ar: سيهاساك فوانغكيتكيو
  ru: Сихасак Пхуангкеткео; Сихасака Пхуангкеткео; Сихасаку Пхуангкеткео; Сихасаком Пхуангкеткео; Сихасаке Пхуангкеткео
  zh: 西哈萨·*蓬革乔
  fr: Sihasak Phuangketkeow
  es: Sihasak Phuangketkeow
Min Aung Hlaing | role=head-of-state country=MMR from=2021-02-01 m
  en: *Min Aung Hlaing
  ar: *مين أونغ هلاينغ; *مين أونغ هلينغ; *مين أونغ لاينغ
  ru: *Мин Аун Хлайн; *Мин Аун Хлайна; *Мин Аун Хлайну; *Мин Аун Хлайном; *Мин Аун Хлайне
  zh: *敏昂莱
  fr: *Min Aung Hlaing
  es: *Min Aung Hlaing
Aung San Suu Kyi | role=official country=MMR from=2016-04-06 to=2021-02-01 f
  en: *Aung San Suu Kyi
  ar: *أونغ سان سو تشي; *أونغ سان سوتشي; *أون سان سو تشي
  ru: *Аун Сан Су Чжи
  zh: 昂山素季; 昂山素姬
  fr: *Aung San Suu Kyi
  es: *Aung San Suu Kyi
Wunna Maung Lwin | role=foreign-minister country=MMR from=2021-02-01 to=2023-02-01 m
  en: *Wunna Maung Lwin
  ar: *وونا ماونغ لوين; *وونا مونغ لوين
  ru: *Вунна Маунг Лвин; *Вунна Маунг Лвина; *Вунна Маунг Лвину; *Вунна Маунг Лвином; *Вунна Маунг Лвине
  zh: 温纳貌伦
  fr: *Wunna Maung Lwin
  es: *Wunna Maung Lwin
Than Swe | role=foreign-minister country=MMR from=2023-02-01 m
  en: *Than Swe
  ar: *ثان سوي
  ru: *Тан Све
  zh: *丹穗
  fr: *Than Swe
  es: *Than Swe
Joko Widodo | role=head-of-state country=IDN from=2014-10-20 to=2024-10-20 m
  en: Joko Widodo; Jokowi
  ar: جوكو ويدودو
  ru: Джоко Видодо
  zh: 佐科·*维多多; 佐科; 佐科威
  fr: Joko Widodo; Jokowi
  es: Joko Widodo; Jokowi
Prabowo Subianto | role=head-of-state country=IDN from=2024-10-20 m
  en: Prabowo Subianto
  ar: برابوو سوبيانتو; برابوو سوبيانتو جوجو هاديكوسومو
  ru: Прабово Субианто
  zh: 普拉博沃·*苏比安托; 普拉博沃
  fr: Prabowo Subianto
  es: Prabowo Subianto
Prabowo Subianto | role=defence-minister country=IDN from=2019-10-23 to=2024-10-20 m
  en: Prabowo Subianto
  ar: برابوو سوبيانتو; برابوو سوبيانتو جوجو هاديكوسومو
  ru: Прабово Субианто
  zh: 普拉博沃·*苏比安托; 普拉博沃
  fr: Prabowo Subianto
  es: Prabowo Subianto
Retno Marsudi | role=foreign-minister country=IDN from=2014-10-27 to=2024-10-20 f
  en: Retno Marsudi
  ar: ريتنو مارسودي
  ru: Ретно Марсуди
  zh: 蕾特诺·*马尔苏迪; 蕾特诺; 雷特诺
  fr: Retno Marsudi
  es: Retno Marsudi
Sugiono | role=foreign-minister country=IDN from=2024-10-21 m
  en: Sugiono
  ar: سوغيونو; سوجيونو
  ru: Сугионо
  zh: 苏吉约诺; 苏吉奥诺
  fr: Sugiono
  es: Sugiono
Sjafrie Sjamsoeddin | role=defence-minister country=IDN from=2024-10-21 m
  en: Sjafrie Sjamsoeddin
  ar: شافري *شمس الدين
  ru: Шафри Шамсуддин; Шафри Шамсуддина; Шафри Шамсуддину; Шафри Шамсуддином; Шафри Шамсуддине
  zh: 夏弗里·*贾姆苏丁
  fr: Sjafrie Sjamsoeddin
  es: Sjafrie Sjamsoeddin
Anwar Ibrahim | role=head-of-government country=MYS from=2022-11-24 m
  en: Anwar Ibrahim
  ar: أنور إبراهيم
  ru: Анвар Ибрагим; Анвара Ибрагима; Анвару Ибрагиму; Анваром Ибрагимом; Анваре Ибрагиме
  zh: 安瓦尔·*易卜拉欣; 安瓦尔; 安华
  fr: Anwar Ibrahim
  es: Anwar Ibrahim
Mahathir Mohamad | role=head-of-government country=MYS from=2018-05-10 to=2020-02-24 m
  en: Mahathir Mohamad
  ar: مهاتير محمد; مهاتير *بن محمد
  ru: Махатхир Мохамад; Махатхира Мохамада; Махатхиру Мохамаду; Махатхиром Мохамадом; Махатхире Мохамаде
  zh: 马哈蒂尔·*穆罕默德; 马哈蒂尔
  fr: Mahathir Mohamad
  es: Mahathir Mohamad
Muhyiddin Yassin | role=head-of-government country=MYS from=2020-03-01 to=2021-08-16 m
  en: Muhyiddin Yassin
  ar: محيي الدين ياسين
  ru: Мухиддин Яссин; Мухиддина Яссина; Мухиддину Яссину; Мухиддином Яссином; Мухиддине Яссине
  zh: 穆希丁·*亚辛; 穆希丁
  fr: Muhyiddin Yassin
  es: Muhyiddin Yassin
Ismail Sabri Yaakob | role=head-of-government country=MYS from=2021-08-21 to=2022-11-24 m
  en: Ismail *Sabri Yaakob
  ar: إسماعيل صبري يعقوب
  ru: Исмаил Сабри Якоб; Исмаила Сабри Якоба; Исмаилу Сабри Якобу; Исмаилом Сабри Якобом; Исмаиле Сабри Якобе
  zh: 伊斯梅尔·萨布里·*雅各布; 伊斯梅尔·*萨布里
  fr: Ismail *Sabri Yaakob
  es: Ismail *Sabri Yaakob
Saifuddin Abdullah | role=foreign-minister country=MYS from=2018-07-02 to=2020-02-24 m
  en: Saifuddin Abdullah
  ar: سيف الدين عبد الله; سيف الدين عبدالله
  ru: Сайфуддин Абдулла; Сайфуддина Абдуллы; Сайфуддину Абдулле; Сайфуддина Абдуллу; Сайфуддином Абдуллой; Сайфуддине Абдулле
  zh: 赛夫丁·*阿卜杜拉; 赛夫丁
  fr: Saifuddin Abdullah
  es: Saifuddin Abdullah
Saifuddin Abdullah | role=foreign-minister country=MYS from=2021-08-30 to=2022-11-24 m
  en: Saifuddin Abdullah
  ar: سيف الدين عبد الله; سيف الدين عبدالله
  ru: Сайфуддин Абдулла; Сайфуддина Абдуллы; Сайфуддину Абдулле; Сайфуддина Абдуллу; Сайфуддином Абдуллой; Сайфуддине Абдулле
  zh: 赛夫丁·*阿卜杜拉; 赛夫丁
  fr: Saifuddin Abdullah
  es: Saifuddin Abdullah
Zambry Abdul Kadir | role=foreign-minister country=MYS from=2022-12-03 to=2023-12-12 m
  en: Zambry *Abdul Kadir
  ar: زامبري *عبد القادر; زامبري عبدالقادر; زمبري *عبد القادر; زمبري عبدالقادر
  ru: Замбри Абдул Кадир; Замбри Абдул Кадира; Замбри Абдул Кадиру; Замбри Абдул Кадиром; Замбри Абдул Кадире
  zh: 赞比里·阿卜杜勒·*卡迪尔; 赞比里
  fr: Zambry *Abdul Kadir
  es: Zambry *Abdul Kadir
Mohamad Hasan | role=foreign-minister country=MYS from=2023-12-12 m
  en: Mohamad Hasan
  ar: محمد حسن; محمد *بن حسن
  ru: Мохамад Хасан; Мохамада Хасана; Мохамаду Хасану; Мохамадом Хасаном; Мохамаде Хасане
  zh: 穆罕默德·*哈桑; 莫哈末哈山
  fr: Mohamad Hasan
  es: Mohamad Hasan
Lee Hsien Loong | role=head-of-government country=SGP from=2004-08-12 to=2024-05-15 m
  en: *Lee Hsien Loong
  ar: لي هسين لونغ; لي سين لونغ
  ru: Ли Сянь Лун; Ли Сяня Луна; Ли Сяню Луну; Ли Сянем Луном; Ли Сяне Луне
  zh: 李显龙
  fr: *Lee Hsien Loong
  es: *Lee Hsien Loong
Lawrence Wong | role=head-of-government country=SGP from=2024-05-15 m
  en: Lawrence Wong
  ar: لورانس وونغ; لورنس وونغ
  ru: Лоуренс Вонг; Лоуренса Вонга; Лоуренсу Вонгу; Лоуренсом Вонгом; Лоуренсе Вонге
  zh: 黄循财
  fr: Lawrence Wong
  es: Lawrence Wong
Vivian Balakrishnan | role=foreign-minister country=SGP from=2015-10-01 m
  en: Vivian Balakrishnan
  ar: فيفيان بالاكريشنان
  ru: Вивиан Балакришнан; Вивиана Балакришнана; Вивиану Балакришнану; Вивианом Балакришнаном; Вивиане Балакришнане
  zh: 维文; 维文·*巴拉克里什南
  fr: Vivian Balakrishnan
  es: Vivian Balakrishnan
Tharman Shanmugaratnam | role=head-of-state country=SGP from=2023-09-14 m
  en: Tharman Shanmugaratnam
  ar: ثارمان شانموغاراتنام
  ru: Тарман Шанмугаратнам; Тармана Шанмугаратнама; Тарману Шанмугаратнаму; Тарманом Шанмугаратнамом; Тармане Шанмугаратнаме
  zh: 尚达曼
  fr: Tharman Shanmugaratnam
  es: Tharman Shanmugaratnam
Ng Eng Hen | role=defence-minister country=SGP from=2011-05-21 to=2025-05-23 m
  en: Ng Eng Hen
  ar: نغ إنغ هين
  ru: Нг Энг Хен; Нга Энга Хена; Нгу Энгу Хену; Нгом Энгом Хеном; Нге Энге Хене
  zh: 黄永宏
  fr: Ng Eng Hen
  es: Ng Eng Hen
Chan Chun Sing | role=defence-minister country=SGP from=2025-05-23 m
  en: Chan Chun Sing
  ar: تشان تشون سينغ
  ru: Чан Чун Синг; Чана Чуна Синга; Чану Чуну Сингу; Чаном Чуном Сингом; Чане Чуне Синге
  zh: 陈振声
  fr: Chan Chun Sing
  es: Chan Chun Sing
Rodrigo Duterte | role=head-of-state country=PHL from=2016-06-30 to=2022-06-30 m
  en: Rodrigo Duterte
  ar: رودريغو دوتيرتي; رودريجو دوتيرتي
  ru: Родриго Дутерте
  zh: 罗德里戈·*杜特尔特
  fr: Rodrigo Duterte
  es: Rodrigo Duterte
Ferdinand Marcos | role=head-of-state country=PHL from=2022-06-30 m
  en: Ferdinand Marcos; Ferdinand *Marcos Jr.; Ferdinand *Marcos Jr; Bongbong Marcos
  ar: فرديناند ماركوس; فرديناند *ماركوس الابن; فرديناند *ماركوس جونيور
  ru: Фердинанд Маркос; Фердинанда Маркоса; Фердинанду Маркосу; Фердинандом Маркосом; Фердинанде Маркосе
  zh: 费迪南德·*马科斯; 小马科斯; 小马可仕; 小马可斯; 马可仕
  fr: Ferdinand Marcos; Ferdinand *Marcos Jr; Ferdinand *Marcos Jr.; Bongbong Marcos
  es: Ferdinand Marcos; Ferdinand *Marcos Jr; Ferdinand Marcos Jr.; Ferdinand *Marcos hijo; Bongbong Marcos
Teodoro Locsin | role=foreign-minister country=PHL from=2018-10-17 to=2022-06-30 m
  en: Teodoro Locsin
  ar: تيودورو لوكسين
  ru: Теодоро Локсин; Теодоро Локсина; Теодоро Локсину; Теодоро Локсином; Теодоро Локсине
  zh: 特奥多罗·*洛钦
  fr: Teodoro Locsin
  es: Teodoro Locsin
Enrique Manalo | role=foreign-minister country=PHL from=2022-07-01 to=2025-06-30 m
  en: Enrique Manalo
  ar: إنريكي مانالو
  ru: Энрике Манало
  zh: 恩里克·*马纳罗
  fr: Enrique Manalo
  es: Enrique Manalo
Theresa Lazaro | role=foreign-minister country=PHL from=2025-07-01 f
  en: Theresa Lazaro; Maria Theresa Lazaro
  ar: تيريزا لازارو; ماريا تيريزا لازارو
  ru: Тереза Лазаро; Терезы Лазаро; Терезе Лазаро; Терезу Лазаро; Терезой Лазаро
  zh: 玛丽亚·特蕾莎·*拉扎罗
  fr: Theresa Lazaro; Maria Theresa Lazaro
  es: Theresa Lazaro; Maria Theresa Lazaro; Teresa Lazaro
Gilberto Teodoro | role=defence-minister country=PHL from=2023-06-05 m
  en: Gilberto Teodoro
  ar: جيلبرتو تيودورو
  ru: Гилберто Теодоро
  zh: 吉尔伯托·*特奥多罗
  fr: Gilberto Teodoro
  es: Gilberto Teodoro
Hassanal Bolkiah | role=head-of-state country=BRN from=1967-10-05 m
  en: Hassanal Bolkiah
  ar: حسن البلقية; السلطان حسن البلقية
  ru: Хассанал Болкиах; Хассанала Болкиаха; Хассаналу Болкиаху; Хассаналом Болкиахом; Хассанале Болкиахе
  zh: 哈桑纳尔·*博尔基亚; 哈桑纳尔
  fr: Hassanal Bolkiah
  es: Hassanal Bolkiah
Hassanal Bolkiah | role=head-of-government country=BRN from=1984-01-01 m
  en: Hassanal Bolkiah
  ar: حسن البلقية; السلطان حسن البلقية
  ru: Хассанал Болкиах; Хассанала Болкиаха; Хассаналу Болкиаху; Хассаналом Болкиахом; Хассанале Болкиахе
  zh: 哈桑纳尔·*博尔基亚; 哈桑纳尔
  fr: Hassanal Bolkiah
  es: Hassanal Bolkiah
Hassanal Bolkiah | role=foreign-minister country=BRN from=2015-10-22 m
  en: Hassanal Bolkiah
  ar: حسن البلقية; السلطان حسن البلقية
  ru: Хассанал Болкиах; Хассанала Болкиаха; Хассаналу Болкиаху; Хассаналом Болкиахом; Хассанале Болкиахе
  zh: 哈桑纳尔·*博尔基亚; 哈桑纳尔
  fr: Hassanal Bolkiah
  es: Hassanal Bolkiah
Erywan Yusof | role=foreign-minister country=BRN from=2018-01-30 m
  en: Erywan Yusof; Erywan *Pehin Yusof
  ar: إريوان يوسف; إروان يوسف; أريوان يوسف
  ru: Эриван Юсоф; Эривана Юсофа; Эривану Юсофу; Эриваном Юсофом; Эриване Юсофе
  zh: 艾瑞万; 艾瑞万·*尤索夫
  fr: Erywan Yusof; Erywan *Pehin Yusof
  es: Erywan Yusof; Erywan *Pehin Yusof
José Ramos-Horta | role=head-of-state country=TLS from=2022-05-20 m
  en: José Ramos-Horta; Jose Ramos-Horta
  ar: خوسيه راموس هورتا; جوزيه راموس هورتا; خوسيه راموس-هورتا
  ru: Жозе Рамуш-Орта; Жозе Рамуш-Орты; Жозе Рамуш-Орте; Жозе Рамуш-Орту; Жозе Рамуш-Ортой
  zh: 若泽·*拉莫斯-奥尔塔; 奥尔塔
  fr: José Ramos-Horta; Jose Ramos-Horta
  es: José Ramos-Horta; Jose Ramos-Horta; José *Ramos Horta
Xanana Gusmão | role=head-of-government country=TLS from=2023-07-01 m
  en: Xanana Gusmão; Xanana Gusmao
  ar: زانانا غوسماو; شانانا غوسماو
  ru: Шанана Гусмао; Шананы Гусмао; Шанане Гусмао; Шанану Гусмао; Шананой Гусмао
  zh: 夏纳纳·*古斯芒; 夏纳纳
  fr: Xanana Gusmão; Xanana Gusmao
  es: Xanana Gusmão; Xanana Gusmao
Bendito Freitas | role=foreign-minister country=TLS from=2023-07-01 m
  en: Bendito Freitas
  ar: بنديتو فريتاس; بينديتو فريتاس
  ru: Бендито Фрейташ; Бендито Фрейташа; Бендито Фрейташу; Бендито Фрейташем; Бендито Фрейташе
  zh: 本迪托·*弗雷塔斯
  fr: Bendito Freitas
  es: Bendito Freitas
Kao Kim Hourn | role=secretary-general org=ASEAN from=2023-01-09 m
  en: Kao Kim Hourn
  ar: كاو كيم هورن
  ru: Као Ким Хоурн
  zh: 高金洪
  fr: Kao Kim Hourn
  es: Kao Kim Hourn
# South Asia
Narendra Modi | role=head-of-government country=IND from=2014-05-26 m
  en: Narendra Modi
  ar: ناريندرا مودي
  ru: Нарендра Моди; Нарендры Моди; Нарендре Моди; Нарендру Моди; Нарендрой Моди
  zh: 纳伦德拉·*莫迪
  fr: Narendra Modi
  es: Narendra Modi
Subrahmanyam Jaishankar | role=foreign-minister country=IND from=2019-05-31 m
  en: Subrahmanyam Jaishankar; S. Jaishankar; S Jaishankar
  ar: سوبراهمانيام جايشانكار; سوبرامانيام جايشانكار; جايشانكار
  ru: Субраманьям Джайшанкар; Субраманьяма Джайшанкара; Субраманьяму Джайшанкару; Субраманьямом Джайшанкаром; Субраманьяме Джайшанкаре; Джайшанкар; Джайшанкара; Джайшанкару; Джайшанкаром; Джайшанкаре
  zh: 苏杰生
  fr: Subrahmanyam Jaishankar; S. Jaishankar; S Jaishankar
  es: Subrahmanyam Jaishankar; S. Jaishankar; S Jaishankar; Subramanyam Jaishankar
Sushma Swaraj | role=foreign-minister country=IND from=2014-05-26 to=2019-05-30 f
  en: Sushma Swaraj
  ar: سوشما سواراج
  ru: Сушма Сварадж; Сушмы Сварадж; Сушме Сварадж; Сушму Сварадж; Сушмой Сварадж
  zh: 苏什玛·*斯瓦拉杰
  fr: Sushma Swaraj
  es: Sushma Swaraj
Rajnath Singh | role=defence-minister country=IND from=2019-05-31 m
  en: Rajnath Singh
  ar: راجناث سينغ
  ru: Раджнатх Сингх; Раджнатха Сингха; Раджнатху Сингху; Раджнатхом Сингхом; Раджнатхе Сингхе
  zh: 拉杰纳特·*辛格
  fr: Rajnath Singh
  es: Rajnath Singh
Ajit Doval | role=official country=IND from=2014-05-30 m
  en: Ajit Doval
  ar: أجيت دوفال
  ru: Аджит Довал; Аджита Довала; Аджиту Довалу; Аджитом Довалом; Аджите Довале
  zh: 阿吉特·*多瓦尔
  fr: Ajit Doval
  es: Ajit Doval
Droupadi Murmu | role=head-of-state country=IND from=2022-07-25 f
  en: Droupadi Murmu
  ar: دروبادي مورمو
  ru: Драупади Мурму
  zh: 德劳帕迪·*穆尔穆
  fr: Droupadi Murmu
  es: Droupadi Murmu
Vikram Misri | role=deputy-minister country=IND from=2024-07-15 m
  en: Vikram Misri
  ar: فيكرام ميسري
  ru: Викрам Мисри; Викрама Мисри; Викраму Мисри; Викрамом Мисри; Викраме Мисри
  zh: 唐勇胜
  fr: Vikram Misri
  es: Vikram Misri
Randhir Jaiswal | role=spokesperson country=IND from=2024-01-01 m
  en: Randhir Jaiswal
  ar: راندير جايسوال
  ru: Рандхир Джайсвал; Рандхира Джайсвала; Рандхиру Джайсвалу; Рандхиром Джайсвалом; Рандхире Джайсвале
  zh: 兰迪尔·*贾伊斯瓦尔
  fr: Randhir Jaiswal
  es: Randhir Jaiswal
Arindam Bagchi | role=spokesperson country=IND from=2021-03-20 to=2024-01-01 m
  en: Arindam Bagchi
  ar: أريندام باغتشي
  ru: Ариндам Багчи; Ариндама Багчи; Ариндаму Багчи; Ариндамом Багчи; Ариндаме Багчи
  zh: 阿林达姆·*巴格奇
  fr: Arindam Bagchi
  es: Arindam Bagchi
Imran Khan | role=head-of-government country=PAK from=2018-08-18 to=2022-04-10 m
  en: Imran Khan
  ar: عمران خان
  ru: Имран Хан; Имрана Хана; Имрану Хану; Имраном Ханом; Имране Хане
  zh: 伊姆兰·汗
  fr: Imran Khan
  es: Imran Khan
Shehbaz Sharif | role=head-of-government country=PAK from=2022-04-11 to=2023-08-14 m
  en: Shehbaz Sharif; Shahbaz Sharif
  ar: شهباز شريف
  ru: Шахбаз Шариф; Шахбаза Шарифа; Шахбазу Шарифу; Шахбазом Шарифом; Шахбазе Шарифе
  zh: 夏巴兹·*谢里夫
  fr: Shehbaz Sharif; Shahbaz Sharif; Shehbaz Charif; Chehbaz Sharif
  es: Shehbaz Sharif; Shahbaz Sharif
Shehbaz Sharif | role=head-of-government country=PAK from=2024-03-04 m
  en: Shehbaz Sharif; Shahbaz Sharif
  ar: شهباز شريف
  ru: Шахбаз Шариф; Шахбаза Шарифа; Шахбазу Шарифу; Шахбазом Шарифом; Шахбазе Шарифе
  zh: 夏巴兹·*谢里夫
  fr: Shehbaz Sharif; Shahbaz Sharif; Shehbaz Charif; Chehbaz Sharif
  es: Shehbaz Sharif; Shahbaz Sharif
Nawaz Sharif | role=head-of-government country=PAK from=2013-06-05 to=2017-07-28 m
  en: Nawaz Sharif
  ar: نواز شريف
  ru: Наваз Шариф; Наваза Шарифа; Навазу Шарифу; Навазом Шарифом; Навазе Шарифе
  zh: 纳瓦兹·*谢里夫
  fr: Nawaz Sharif
  es: Nawaz Sharif
Asif Ali Zardari | role=head-of-state country=PAK from=2024-03-10 m
  en: Asif Ali Zardari
  ar: آصف علي زرداري; آصف زرداري
  ru: Асиф Али Зардари; Асифа Али Зардари; Асифу Али Зардари; Асифом Али Зардари; Асифе Али Зардари
  zh: 阿西夫·阿里·*扎尔达里
  fr: Asif Ali Zardari
  es: Asif Ali Zardari
Arif Alvi | role=head-of-state country=PAK from=2018-09-09 to=2024-03-09 m
  en: Arif Alvi
  ar: عارف علوي
  ru: Ариф Алви; Арифа Алви; Арифу Алви; Арифом Алви; Арифе Алви
  zh: 阿里夫·*阿尔维
  fr: Arif Alvi
  es: Arif Alvi
Ishaq Dar | role=foreign-minister country=PAK from=2024-03-11 m
  en: Ishaq Dar
  ar: إسحاق دار; إسحق دار; محمد إسحاق دار
  ru: Исхак Дар; Исхака Дара; Исхаку Дару; Исхаком Даром; Исхаке Даре
  zh: 伊沙克·达尔; 穆罕默德·伊沙克·达尔; 达尔
  fr: Ishaq Dar
  es: Ishaq Dar
Bilawal Bhutto Zardari | role=foreign-minister country=PAK from=2022-04-27 to=2023-08-10 m
  en: Bilawal *Bhutto Zardari; Bilawal Bhutto-Zardari
  ar: بيلاوال بوتو زرداري; بلاوال بوتو زرداري
  ru: Билавал Бхутто-Зардари; Билавала Бхутто-Зардари; Билавалу Бхутто-Зардари; Билавалом Бхутто-Зардари; Билавале Бхутто-Зардари
  zh: 比拉瓦尔·布托·*扎尔达里; 比拉瓦尔
  fr: Bilawal *Bhutto Zardari; Bilawal Bhutto-Zardari
  es: Bilawal *Bhutto Zardari; Bilawal Bhutto-Zardari
Shah Mahmood Qureshi | role=foreign-minister country=PAK from=2018-08-20 to=2022-04-10 m
  en: Shah Mahmood Qureshi
  ar: شاه محمود قريشي; شاه محمود قرشي
  ru: Шах Махмуд Куреши; Шаха Махмуда Куреши; Шаху Махмуду Куреши; Шахом Махмудом Куреши; Шахе Махмуде Куреши
  zh: 沙阿·马哈茂德·*库雷希
  fr: Shah Mahmood Qureshi
  es: Shah Mahmood Qureshi
Khawaja Asif | role=defence-minister country=PAK from=2022-04-19 m
  en: Khawaja Asif; Khawaja Muhammad Asif
  ar: خواجة آصف; خواجه آصف
  ru: Хаваджа Асиф; Хаваджи Асифа; Хавадже Асифу; Хаваджу Асифа; Хаваджей Асифом; Хавадже Асифе
  zh: 赫瓦贾·*阿西夫
  fr: Khawaja Asif; Khawaja Muhammad Asif
  es: Khawaja Asif; Khawaja Muhammad Asif
Khawaja Asif | role=foreign-minister country=PAK from=2017-08-04 to=2018-04-26 m
  en: Khawaja Asif; Khawaja Muhammad Asif
  ar: خواجة آصف; خواجه آصف
  ru: Хаваджа Асиф; Хаваджи Асифа; Хавадже Асифу; Хаваджу Асифа; Хаваджей Асифом; Хавадже Асифе
  zh: 赫瓦贾·*阿西夫
  fr: Khawaja Asif; Khawaja Muhammad Asif
  es: Khawaja Asif; Khawaja Muhammad Asif
Asim Munir | role=military country=PAK from=2022-11-29 m
  en: Asim Munir; Syed Asim Munir
  ar: عاصم منير; سيد عاصم منير
  ru: Асим Мунир; Асима Мунира; Асиму Муниру; Асимом Муниром; Асиме Мунире
  zh: 阿西姆·*穆尼尔
  fr: Asim Munir; Syed Asim Munir
  es: Asim Munir; Syed Asim Munir
Mumtaz Zahra Baloch | role=spokesperson country=PAK from=2022-11-01 to=2024-12-31 f
  en: Mumtaz Zahra Baloch
  ar: ممتاز زهرا بلوش
  ru: Мумтаз Захра Балоч; Мумтаз Захры Балоч; Мумтаз Захре Балоч; Мумтаз Захру Балоч; Мумтаз Захрой Балоч
  zh: 穆姆塔兹·扎赫拉·*俾路支
  fr: Mumtaz Zahra Baloch
  es: Mumtaz Zahra Baloch
Shafqat Ali Khan | role=spokesperson country=PAK from=2025-01-01 m
  en: Shafqat Ali Khan
  ar: شفقت علي خان
  ru: Шафкат Али Хан; Шафката Али Хана; Шафкату Али Хану; Шафкатом Али Ханом; Шафкате Али Хане
  zh: 沙夫卡特·阿里·汗
  fr: Shafqat Ali Khan
  es: Shafqat Ali Khan
Sheikh Hasina | role=head-of-government country=BGD from=2009-01-06 to=2024-08-05 f
  en: Sheikh Hasina
  ar: الشيخة حسينة; شيخة حسينة; حسينة واجد
  ru: Шейх Хасина; Шейх Хасины; Шейх Хасине; Шейх Хасину; Шейх Хасиной
  zh: 谢赫·*哈西娜
  fr: Sheikh Hasina
  es: Sheikh Hasina
Muhammad Yunus | role=head-of-government country=BGD from=2024-08-08 m
  en: Muhammad Yunus
  ar: محمد يونس
  ru: Мухаммад Юнус; Мухаммада Юнуса; Мухаммаду Юнусу; Мухаммадом Юнусом; Мухаммаде Юнусе
  zh: 穆罕默德·*尤努斯
  fr: Muhammad Yunus
  es: Muhammad Yunus; Mohamed Yunus; Mohammad Yunus
Hasan Mahmud | role=foreign-minister country=BGD from=2024-01-11 to=2024-08-06 m
  en: Hasan Mahmud
  ar: حسن محمود
  ru: Хасан Махмуд; Хасана Махмуда; Хасану Махмуду; Хасаном Махмудом; Хасане Махмуде
  zh: 哈桑·*马哈茂德
  fr: Hasan Mahmud
  es: Hasan Mahmud
A.K. Abdul Momen | role=foreign-minister country=BGD from=2019-01-07 to=2024-01-10 m
  en: A.K. Abdul Momen; AK Abdul Momen
  ar: عبد المؤمن; عبدالمؤمن
  ru: Абдул Момен; Абдул Момена; Абдул Момену; Абдул Моменом; Абдул Момене
  zh: 阿卜杜勒·*莫门
  fr: A.K. Abdul Momen; AK Abdul Momen
  es: A.K. Abdul Momen; AK Abdul Momen
Touhid Hossain | role=foreign-minister country=BGD from=2024-08-16 m
  en: Touhid Hossain; Md. Touhid Hossain
  ar: توحيد حسين
  ru: Тоухид Хоссейн; Тоухида Хоссейна; Тоухиду Хоссейну; Тоухидом Хоссейном; Тоухиде Хоссейне
  zh: 图希德·*侯赛因
  fr: Touhid Hossain; Md. Touhid Hossain
  es: Touhid Hossain; Md. Touhid Hossain
Gotabaya Rajapaksa | role=head-of-state country=LKA from=2019-11-18 to=2022-07-14 m
  en: Gotabaya Rajapaksa
  ar: غوتابايا راجاباكسا
  ru: Готабая Раджапакса; Готабаи Раджапаксы; Готабае Раджапаксе; Готабаю Раджапаксу; Готабаей Раджапаксой
  zh: 戈塔巴雅·*拉贾帕克萨
  fr: Gotabaya Rajapaksa
  es: Gotabaya Rajapaksa
Mahinda Rajapaksa | role=head-of-government country=LKA from=2019-11-21 to=2022-05-09 m
  en: Mahinda Rajapaksa
  ar: ماهيندا راجاباكسا
  ru: Махинда Раджапакса; Махинды Раджапаксы; Махинде Раджапаксе; Махинду Раджапаксу; Махиндой Раджапаксой
  zh: 马欣达·*拉贾帕克萨
  fr: Mahinda Rajapaksa
  es: Mahinda Rajapaksa
Ranil Wickremesinghe | role=head-of-state country=LKA from=2022-07-21 to=2024-09-23 m
  en: Ranil Wickremesinghe
  ar: رانيل ويكرمسينغه; رانيل ويكريميسينغه
  ru: Ранил Викрамасингхе; Ранила Викрамасингхе; Ранилу Викрамасингхе; Ранилом Викрамасингхе; Раниле Викрамасингхе
  zh: 拉尼尔·*维克勒马辛哈
  fr: Ranil Wickremesinghe
  es: Ranil Wickremesinghe
Ranil Wickremesinghe | role=head-of-government country=LKA from=2015-01-09 to=2019-11-20 m
  en: Ranil Wickremesinghe
  ar: رانيل ويكرمسينغه; رانيل ويكريميسينغه
  ru: Ранил Викрамасингхе; Ранила Викрамасингхе; Ранилу Викрамасингхе; Ранилом Викрамасингхе; Раниле Викрамасингхе
  zh: 拉尼尔·*维克勒马辛哈
  fr: Ranil Wickremesinghe
  es: Ranil Wickremesinghe
Anura Kumara Dissanayake | role=head-of-state country=LKA from=2024-09-23 m
  en: Anura Kumara Dissanayake
  ar: أنورا كومارا ديساناياكي; أنورا كومارا ديساناياكا
  ru: Анура Кумара Диссанаяке; Ануры Кумары Диссанаяке; Ануре Кумаре Диссанаяке; Ануру Кумару Диссанаяке; Анурой Кумарой Диссанаяке
  zh: 阿努拉·库马拉·*迪萨纳亚克
  fr: Anura Kumara Dissanayake
  es: Anura Kumara Dissanayake
Ali Sabry | role=foreign-minister country=LKA from=2022-07-22 to=2024-09-23 m
  en: Ali Sabry
  ar: علي صبري
  ru: Али Сабри
  zh: 阿里·*萨布里
  fr: Ali Sabry
  es: Ali Sabry
Vijitha Herath | role=foreign-minister country=LKA from=2024-09-24 m
  en: Vijitha Herath
  ar: فيجيثا هيراث
  ru: Виджита Херат; Виджиты Херата; Виджите Херату; Виджиту Херата; Виджитой Хератом; Виджите Херате
  zh: 维吉塔·*赫拉特
  fr: Vijitha Herath
  es: Vijitha Herath
Harini Amarasuriya | role=head-of-government country=LKA from=2024-09-24 f
  en: Harini Amarasuriya
  ar: هاريني أماراسوريا
  ru: Харини Амарасурия; Харини Амарасурии; Харини Амарасурию; Харини Амарасурией
  zh: 哈里尼·*阿马拉苏里亚
  fr: Harini Amarasuriya
  es: Harini Amarasuriya
Pushpa Kamal Dahal | role=head-of-government country=NPL from=2022-12-26 to=2024-07-15 m
  en: Pushpa Kamal Dahal
  ar: بوشبا كمال داهال
  ru: Пушпа Камал Дахал; Пушпы Камала Дахала; Пушпе Камалу Дахалу; Пушпу Камала Дахала; Пушпой Камалом Дахалом; Пушпе Камале Дахале
  zh: 普什帕·卡迈勒·*达哈尔; 普拉昌达
  fr: Pushpa Kamal Dahal
  es: Pushpa Kamal Dahal
K.P. Sharma Oli | role=head-of-government country=NPL from=2018-02-15 to=2021-07-13 m
  en: *K.P. Sharma Oli; KP Sharma Oli; K.P. Sharma Oli
  ar: كي بي شارما أولي; خادغا براساد أولي
  ru: Шарма Оли; Шармы Оли; Шарме Оли; Шарму Оли; Шармой Оли
  zh: 卡·普·夏尔马·*奥利
  fr: *K.P. Sharma Oli; KP Sharma Oli; K.P. Sharma Oli
  es: *K.P. Sharma Oli; KP Sharma Oli; K.P. Sharma Oli
K.P. Sharma Oli | role=head-of-government country=NPL from=2024-07-15 to=2025-09-09 m
  en: *K.P. Sharma Oli; KP Sharma Oli; K.P. Sharma Oli
  ar: كي بي شارما أولي; خادغا براساد أولي
  ru: Шарма Оли; Шармы Оли; Шарме Оли; Шарму Оли; Шармой Оли
  zh: 卡·普·夏尔马·*奥利
  fr: *K.P. Sharma Oli; KP Sharma Oli; K.P. Sharma Oli
  es: *K.P. Sharma Oli; KP Sharma Oli; K.P. Sharma Oli
Sher Bahadur Deuba | role=head-of-government country=NPL from=2021-07-13 to=2022-12-26 m
  en: Sher Bahadur Deuba
  ar: شير بهادور ديوبا
  ru: Шер Бахадур Деуба; Шера Бахадура Деубы; Шеру Бахадуру Деубе; Шера Бахадура Деубу; Шером Бахадуром Деубой; Шере Бахадуре Деубе
  zh: 谢尔·巴哈杜尔·*德乌帕
  fr: Sher Bahadur Deuba
  es: Sher Bahadur Deuba
Arzu Rana Deuba | role=foreign-minister country=NPL from=2024-07-15 to=2025-09-09 f
  en: Arzu Rana Deuba
  ar: أرزو رانا ديوبا
  ru: Арзу Рана Деуба; Арзу Раны Деубы; Арзу Ране Деубе; Арзу Рану Деубу; Арзу Раной Деубой
  zh: 阿尔祖·拉纳·*德乌帕
  fr: Arzu Rana Deuba
  es: Arzu Rana Deuba
Sushila Karki | role=head-of-government country=NPL from=2025-09-12 f
  en: Sushila Karki
  ar: سوشيلا كاركي
  ru: Сушила Карки; Сушилы Карки; Сушиле Карки; Сушилу Карки; Сушилой Карки
  zh: 苏希拉·*卡尔基
  fr: Sushila Karki
  es: Sushila Karki
Ibrahim Mohamed Solih | role=head-of-state country=MDV from=2018-11-17 to=2023-11-17 m
  en: Ibrahim Mohamed Solih
  ar: إبراهيم محمد صليح
  ru: Ибрагим Мохамед Солих; Ибрагима Мохамеда Солиха; Ибрагиму Мохамеду Солиху; Ибрагимом Мохамедом Солихом; Ибрагиме Мохамеде Солихе
  zh: 易卜拉欣·穆罕默德·*萨利赫
  fr: Ibrahim Mohamed Solih
  es: Ibrahim Mohamed Solih
Mohamed Muizzu | role=head-of-state country=MDV from=2023-11-17 m
  en: Mohamed Muizzu
  ar: محمد معز; محمد مويزو
  ru: Мохамед Муиззу; Мохамеда Муиззу; Мохамеду Муиззу; Мохамедом Муиззу; Мохамеде Муиззу
  zh: 穆罕默德·*穆伊祖
  fr: Mohamed Muizzu
  es: Mohamed Muizzu
Abdulla Shahid | role=foreign-minister country=MDV from=2018-11-17 to=2023-11-17 m
  en: Abdulla Shahid
  ar: عبد الله شاهد; عبدالله شاهد
  ru: Абдулла Шахид; Абдуллы Шахида; Абдулле Шахиду; Абдуллу Шахида; Абдуллой Шахидом; Абдулле Шахиде
  zh: 阿卜杜拉·*沙希德
  fr: Abdulla Shahid
  es: Abdulla Shahid
Abdulla Khaleel | role=foreign-minister country=MDV from=2024-09-30 m
  en: Abdulla Khaleel
  ar: عبد الله خليل; عبدالله خليل
  ru: Абдулла Халил; Абдуллы Халила; Абдулле Халилу; Абдуллу Халила; Абдуллой Халилом; Абдулле Халиле
  zh: 阿卜杜拉·*哈利勒
  fr: Abdulla Khaleel
  es: Abdulla Khaleel
Tshering Tobgay | role=head-of-government country=BTN from=2024-01-28 m
  en: Tshering Tobgay
  ar: تشيرينغ توبغاي
  ru: Церинг Тобгай; Церинга Тобгая; Церингу Тобгаю; Церингом Тобгаем; Церинге Тобгае
  zh: 策林·*托杰
  fr: Tshering Tobgay
  es: Tshering Tobgay
Ashraf Ghani | role=head-of-state country=AFG from=2014-09-29 to=2021-08-15 m
  en: Ashraf Ghani
  ar: أشرف غني
  ru: Ашраф Гани; Ашрафа Гани; Ашрафу Гани; Ашрафом Гани; Ашрафе Гани
  zh: 阿什拉夫·*加尼
  fr: Ashraf Ghani
  es: Ashraf Ghani; Ashraf Gani
Amir Khan Muttaqi | role=foreign-minister country=AFG from=2021-09-07 m
  en: Amir Khan Muttaqi
  ar: أمير خان متقي
  ru: Амир Хан Муттаки; Амира Хана Муттаки; Амиру Хану Муттаки; Амиром Ханом Муттаки; Амире Хане Муттаки
  ru: Амир Хан Моттаки
  zh: 阿米尔·汗·*穆塔基
  fr: Amir Khan Muttaqi; Amir *Khan Mottaqi; Amir *Khan Mouttaqi
  es: Amir Khan Muttaqi; Amir Jan Mutaqi; Amir Khan Mutaqi; Amir Jan Muttaqi; Amir Khan Muttaqui
Hibatullah Akhundzada | role=head-of-state country=AFG from=2021-08-15 m
  en: Hibatullah Akhundzada
  ar: هبة الله *آخوند زاده; هبة الله أخوندزاده
  ru: Хайбатулла Ахундзада; Хайбатуллы Ахундзады; Хайбатулле Ахундзаде; Хайбатуллу Ахундзаду; Хайбатуллой Ахундзадой
  zh: 海巴图拉·*阿洪扎达
  fr: Hibatullah Akhundzada; Hibatullah Akhoundzada; Haibatullah Akhundzada
  es: Hibatullah Akhundzada; Haibatulá Ajundzada; Hibatulá Akhundzada
Abdul Ghani Baradar | role=official country=AFG from=2021-09-07 m
  en: Abdul Ghani Baradar
  ar: عبد الغني برادر; عبدالغني برادر; الملا عبد الغني برادر; الملا عبدالغني برادر; الملا برادر
  ru: Абдул Гани Барадар; Абдул Гани Барадара; Абдул Гани Барадару; Абдул Гани Барадаром; Абдул Гани Барадаре
  zh: 阿卜杜勒·加尼·*巴拉达尔
  fr: Abdul Ghani Baradar; Abdoul Ghani Baradar
  es: Abdul Ghani Baradar
Hassan Akhund | role=head-of-government country=AFG from=2021-09-07 m
  en: Hassan Akhund; Mohammad Hassan Akhund
  ar: محمد حسن آخوند; الملا محمد حسن آخوند
  ru: Хасан Ахунд; Хасана Ахунда; Хасану Ахунду; Хасаном Ахундом; Хасане Ахунде; Мохаммад Хасан Ахунд; Мохаммада Хасана Ахунда; Мохаммаду Хасану Ахунду; Мохаммадом Хасаном Ахундом; Мохаммаде Хасане Ахунде
  zh: 穆罕默德·哈桑·*阿洪德; 哈桑·*阿洪德
  fr: Hassan Akhund; Mohammad Hassan Akhund
  es: Hassan Akhund; Mohammad Hassan Akhund
Zabihullah Mujahid | role=spokesperson country=AFG from=2007-01-01 m
  en: Zabihullah Mujahid
  ar: ذبيح الله مجاهد
  ru: Забихулла Муджахид; Забихуллы Муджахида; Забихулле Муджахиду; Забихуллу Муджахида; Забихуллой Муджахидом; Забихулле Муджахиде
  zh: 扎比乌拉·*穆贾希德
  fr: Zabihullah Mujahid; Zabihullah Moudjahid; Zabihullah Moujahid
  es: Zabihullah Mujahid; Zabihulá Muyahid; Zabihullah Muyahid; Zabihula Muyahid
Mohammad Yaqoob | role=defence-minister country=AFG from=2021-09-07 m
  en: Mohammad Yaqoob
  ar: محمد يعقوب; الملا يعقوب
  ru: Мохаммад Якуб; Мохаммада Якуба; Мохаммаду Якубу; Мохаммадом Якубом; Мохаммаде Якубе
  zh: 穆罕默德·*雅各布
  fr: Mohammad Yaqoob
  es: Mohammad Yaqoob
# Middle East and North Africa
Abdel Fattah el-Sisi | role=head-of-state country=EGY from=2014-06-08 m
  en: Abdel Fattah el-Sisi; Abdel Fattah *Sisi; Abdel Fattah al-Sisi; Abdel-Fattah el-Sissi; Abdel Fattah El-Sisi; Abdul Fattah al-Sisi
  ar: عبد الفتاح السيسي; عبدالفتاح السيسي
  ru: Абдель Фаттах ас-Сиси; Абдель Фаттаха ас-Сиси; Абдель Фаттаху ас-Сиси; Абдель Фаттахом ас-Сиси; Абдель Фаттахе ас-Сиси; Абдель-Фаттах ас-Сиси; Абдель-Фаттаха ас-Сиси; Абдель-Фаттаху ас-Сиси; Абдель-Фаттахом ас-Сиси; Абдель-Фаттахе ас-Сиси
  ru: Абдель-Фаттах Сиси; Абдель-Фаттаха Сиси; Абдель-Фаттаху Сиси; Абдель-Фаттахом Сиси; Абдель-Фаттахе Сиси
  ru: Абдель Фаттах Сиси; Абдель Фаттаха Сиси; Абдель Фаттаху Сиси; Абдель Фаттахом Сиси; Абдель Фаттахе Сиси
  zh: 阿卜杜勒-法塔赫·*塞西; 阿卜杜勒·法塔赫·*塞西; 塞希
  fr: Abdel Fattah al-Sissi; Abdel Fattah al-Sisi; Abdel Fattah el-Sisi; Abdel-Fattah el-Sissi; Abdel Fattah El-Sisi; Abdul Fattah al-Sisi
  es: Abdelfatah *al Sisi; Abdelfatah Al Sisi; Abdelfatá *al Sisi; Abdel Fatah *al Sisi; Abdul Fatah *al Sisi; Abdel Fattah *al Sisi; Abdel Fatah *al-Sisi; Abdelfatah *al-Sisi; Abdelfattah *al-Sisi; Abdel Fattah *al-Sisi
Sameh Shoukry | role=foreign-minister country=EGY from=2014-06-17 to=2024-07-03 m
  en: Sameh Shoukry; Sameh Shoukri
  ar: سامح شكري
  ru: Самех Шукри; Самеха Шукри; Самеху Шукри; Самехом Шукри; Самехе Шукри
  zh: 萨迈赫·*舒凯里; 舒克里
  fr: Sameh Choukri; Sameh Shoukry; Sameh Shoukri
  es: Sameh Shukri; Sameh Shoukry; Sameh Shukry; Sameh Choukri
Badr Abdelatty | role=foreign-minister country=EGY from=2024-07-03 m
  en: Badr Abdelatty; Badr *Abdel Aty
  ar: بدر *عبد العاطي; بدر *عبدالعاطي; بدر عبدالعاطي
  ru: Бадр Абдель-Аты; Бадра Абдель-Аты; Бадру Абдель-Аты; Бадром Абдель-Аты; Бадре Абдель-Аты; Бадр Абделати; Бадра Абделати; Бадру Абделати; Бадром Абделати; Бадре Абделати
  ru: Бадр Абдельати; Бадра Абдельати; Бадру Абдельати; Бадром Абдельати; Бадре Абдельати
  ru: Бадр Абделатты; Бадра Абделатты; Бадру Абделатты; Бадром Абделатты; Бадре Абделатты
  ru: Бадр Абдель Аты; Бадра Абдель Аты; Бадру Абдель Аты; Бадром Абдель Аты; Бадре Абдель Аты
  zh: 巴德尔·*阿卜杜勒-阿提; 巴德尔·*阿卜杜拉提; 阿卜杜勒阿提
  fr: Badr Abdelatty; Badr *Abdel Aty
  es: Badr Abdelaty; Badr Abdelatty; Badr Abdelati; Badr Abdel Ati; Badr Abdel Aty
Mostafa Madbouly | role=head-of-government country=EGY from=2018-06-14 m
  en: Mostafa Madbouly; Moustafa Madbouly
  ar: مصطفى مدبولي
  ru: Мустафа Мадбули; Мустафы Мадбули; Мустафе Мадбули; Мустафу Мадбули; Мустафой Мадбули
  zh: 穆斯塔法·*马德布利
  fr: Moustafa Madbouli; Mostafa Madbouly; Moustafa Madbouly
  es: Mustafa Madbuli; Mustafá Madbuli; Mostafa Madbuli
Abbas Kamel | role=official country=EGY from=2018-06-28 to=2024-10-16 m
  en: Abbas Kamel
  ar: عباس كامل
  ru: Аббас Камель; Аббаса Камеля; Аббасу Камелю; Аббасом Камелем; Аббасе Камеле
  zh: 阿巴斯·*卡迈勒
  fr: Abbas Kamel
  es: Abbas Kamel
Hassan Rashad | role=official country=EGY from=2024-10-16 m
  en: Hassan Rashad
  ar: حسن رشاد; حسن محمود رشاد
  ru: Хасан Рашад; Хасана Рашада; Хасану Рашаду; Хасаном Рашадом; Хасане Рашаде
  zh: 哈桑·*拉沙德
  fr: Hassan Rashad
  es: Hassan Rashad
Tamim bin Hamad Al Thani | role=head-of-state country=QAT from=2013-06-25 m
  en: Tamim *bin Hamad Al Thani; Tamim *bin Hamad al-Thani; Sheikh Tamim; Tamim *bin Hamad
  ar: تميم *بن حمد آل ثاني; تميم *بن حمد; الشيخ تميم
  ru: Тамим *бен Хамад Аль Тани; Тамима *бен Хамада Аль Тани; Тамиму *бен Хамаду Аль Тани; Тамимом *бен Хамадом Аль Тани; Тамим *бен Хамад; Тамима *бен Хамада
  ru: Тамим бин Хамад Аль Тани; Тамима бин Хамада Аль Тани; Тамиму бин Хамаду Аль Тани; Тамимом бин Хамадом Аль Тани; Тамиме бин Хамаде Аль Тани
  ru: Тамим бен Хамад аль-Тани; Тамима бен Хамада аль-Тани; Тамиму бен Хамаду аль-Тани; Тамимом бен Хамадом аль-Тани; Тамиме бен Хамаде аль-Тани
  zh: 塔米姆·本·哈马德·*阿勒萨尼; 塔米姆
  fr: Tamim ben Hamad Al-Thani; Tamim *ben Hamad Al Thani; Tamim *bin Hamad Al Thani; Tamim *bin Hamad al-Thani; Tamim bin Hamad
  es: Tamim *bin Hamad al Zani; Tamim *bin Hamad al Thani; Tamim *bin Hamad al-Thani; Tamim *bin Hamad Al Thani; Tamim *bin Hamad; Tamim *ben Hamad Al Thani
Mohammed bin Abdulrahman Al Thani | role=foreign-minister country=QAT from=2016-01-27 m
  en: Mohammed *bin Abdulrahman Al Thani; Mohammed *bin Abdulrahman bin Jassim Al Thani; Mohammed *bin Abdulrahman al-Thani; Mohammed *bin Abdulrahman
  ar: محمد *بن عبد الرحمن آل ثاني; محمد *بن عبدالرحمن آل ثاني; محمد *بن عبد الرحمن بن جاسم آل ثاني; محمد *بن عبدالرحمن بن جاسم آل ثاني; محمد بن *عبد الرحمن
  ru: Мухаммед *бен Абдеррахман Аль Тани; Мухаммеда *бен Абдеррахмана Аль Тани; Мухаммеду *бен Абдеррахману Аль Тани; Мухаммедом *бен Абдеррахманом Аль Тани; Мухаммед *бен Абдулрахман Аль Тани; Мухаммеда *бен Абдулрахмана Аль Тани; Мухаммедом *бен Абдулрахманом Аль Тани
  ru: Мохаммед бен Абдель Рахман Аль Тани; Мохаммеда бен Абдель Рахмана Аль Тани; Мохаммеду бен Абдель Рахману Аль Тани; Мохаммедом бен Абдель Рахманом Аль Тани; Мохаммеде бен Абдель Рахмане Аль Тани
  ru: Мухаммед бен Абдель Рахман аль-Тани; Мухаммеда бен Абдель Рахмана аль-Тани; Мухаммеду бен Абдель Рахману аль-Тани; Мухаммедом бен Абдель Рахманом аль-Тани; Мухаммеде бен Абдель Рахмане аль-Тани
  ru: Мухаммед бин Абдулрахман Аль Тани; Мухаммеда бин Абдулрахмана Аль Тани; Мухаммеду бин Абдулрахману Аль Тани; Мухаммедом бин Абдулрахманом Аль Тани; Мухаммеде бин Абдулрахмане Аль Тани
  ru: Мухаммед бен Абдулрахман Аль Тани; Мухаммеда бен Абдулрахмана Аль Тани; Мухаммеду бен Абдулрахману Аль Тани; Мухаммедом бен Абдулрахманом Аль Тани; Мухаммеде бен Абдулрахмане Аль Тани
  ru: Мухаммед бен Абдель Рахман Аль Тани; Мухаммеда бен Абдель Рахмана Аль Тани; Мухаммеду бен Абдель Рахману Аль Тани; Мухаммедом бен Абдель Рахманом Аль Тани; Мухаммеде бен Абдель Рахмане Аль Тани
  zh: 穆罕默德·本·阿卜杜勒拉赫曼·*阿勒萨尼; 穆罕默德·本·阿卜杜勒-拉赫曼·*阿勒萨尼; 穆罕默德·*阿勒萨尼
  fr: Mohammed ben Abdulrahmane Al-Thani; Mohammed ben Abderrahmane Al-Thani; Mohammed *bin Abdulrahman Al Thani; Mohammed *bin Abdulrahman bin Jassim Al Thani; Mohammed *bin Abdulrahman al-Thani; Mohammed *bin Abdulrahman
  es: Mohamed *bin Abdulrahman al Zani; Mohamed bin Abdulrahman; Mohamed *bin Abdulrahman al Thani; Mohamed *bin Abdulrahman al-Thani; Mohammed *bin Abdulrahman al Thani; Mohamed *bin Abdulrahman Al Thani; Mohammed *bin Abdulrahman Al Thani; Mohammed *bin Abdulrahman al-Thani; Mohamed *ben Abdulrahman Al Thani
Mohammed bin Abdulrahman Al Thani | role=head-of-government country=QAT from=2023-03-07 m
  en: Mohammed *bin Abdulrahman Al Thani; Mohammed *bin Abdulrahman bin Jassim Al Thani; Mohammed *bin Abdulrahman al-Thani; Mohammed *bin Abdulrahman
  ar: محمد *بن عبد الرحمن آل ثاني; محمد *بن عبدالرحمن آل ثاني; محمد *بن عبد الرحمن بن جاسم آل ثاني; محمد *بن عبدالرحمن بن جاسم آل ثاني; محمد بن *عبد الرحمن
  ru: Мухаммед *бен Абдеррахман Аль Тани; Мухаммеда *бен Абдеррахмана Аль Тани; Мухаммеду *бен Абдеррахману Аль Тани; Мухаммедом *бен Абдеррахманом Аль Тани; Мухаммед *бен Абдулрахман Аль Тани; Мухаммеда *бен Абдулрахмана Аль Тани; Мухаммедом *бен Абдулрахманом Аль Тани
  ru: Мохаммед бен Абдель Рахман Аль Тани; Мохаммеда бен Абдель Рахмана Аль Тани; Мохаммеду бен Абдель Рахману Аль Тани; Мохаммедом бен Абдель Рахманом Аль Тани; Мохаммеде бен Абдель Рахмане Аль Тани
  ru: Мухаммед бен Абдель Рахман аль-Тани; Мухаммеда бен Абдель Рахмана аль-Тани; Мухаммеду бен Абдель Рахману аль-Тани; Мухаммедом бен Абдель Рахманом аль-Тани; Мухаммеде бен Абдель Рахмане аль-Тани
  ru: Мухаммед бин Абдулрахман Аль Тани; Мухаммеда бин Абдулрахмана Аль Тани; Мухаммеду бин Абдулрахману Аль Тани; Мухаммедом бин Абдулрахманом Аль Тани; Мухаммеде бин Абдулрахмане Аль Тани
  ru: Мухаммед бен Абдулрахман Аль Тани; Мухаммеда бен Абдулрахмана Аль Тани; Мухаммеду бен Абдулрахману Аль Тани; Мухаммедом бен Абдулрахманом Аль Тани; Мухаммеде бен Абдулрахмане Аль Тани
  ru: Мухаммед бен Абдель Рахман Аль Тани; Мухаммеда бен Абдель Рахмана Аль Тани; Мухаммеду бен Абдель Рахману Аль Тани; Мухаммедом бен Абдель Рахманом Аль Тани; Мухаммеде бен Абдель Рахмане Аль Тани
  zh: 穆罕默德·本·阿卜杜勒拉赫曼·*阿勒萨尼; 穆罕默德·本·阿卜杜勒-拉赫曼·*阿勒萨尼; 穆罕默德·*阿勒萨尼
  fr: Mohammed ben Abdulrahmane Al-Thani; Mohammed ben Abderrahmane Al-Thani; Mohammed *bin Abdulrahman Al Thani; Mohammed *bin Abdulrahman bin Jassim Al Thani; Mohammed *bin Abdulrahman al-Thani; Mohammed *bin Abdulrahman
  es: Mohamed *bin Abdulrahman al Zani; Mohamed bin Abdulrahman; Mohamed *bin Abdulrahman al Thani; Mohamed *bin Abdulrahman al-Thani; Mohammed *bin Abdulrahman al Thani; Mohamed *bin Abdulrahman Al Thani; Mohammed *bin Abdulrahman Al Thani; Mohammed *bin Abdulrahman al-Thani; Mohamed *ben Abdulrahman Al Thani
Majed al-Ansari | role=spokesperson country=QAT from=2021-01-01 m
  en: Majed al-Ansari; Majed *Al Ansari
  ar: ماجد الأنصاري; ماجد بن محمد الأنصاري
  ru: Маджид аль-Ансари; Маджида аль-Ансари; Маджиду аль-Ансари; Маджидом аль-Ансари; Маджиде аль-Ансари
  zh: 马吉德·*安萨里
  fr: Majed al-Ansari; Majed *Al Ansari
  es: Majed al Ansari; Majed al-Ansari; Majed Al Ansari; Mayed al Ansari
Mohammed al-Khulaifi | role=minister country=QAT from=2023-01-01 m
  en: Mohammed al-Khulaifi; Mohammed *Al Khulaifi
  ar: محمد الخليفي; محمد بن عبد العزيز الخليفي; محمد بن عبدالعزيز الخليفي
  ru: Мухаммед аль-Хулейфи; Мухаммеда аль-Хулейфи; Мухаммеду аль-Хулейфи; Мухаммедом аль-Хулейфи; Мухаммеде аль-Хулейфи
  zh: 穆罕默德·*胡莱菲
  fr: Mohammed al-Khulaifi; Mohammed *Al Khulaifi; Mohammed al-Khoulaïfi; Mohammed al-Khelaïfi
  es: Mohammed al-Khulaifi; Mohammed *Al Khulaifi
Salman bin Abdulaziz | role=head-of-state country=SAU from=2015-01-23 m
  en: *Salman bin Abdulaziz; *Salman bin Abdulaziz Al Saud; King Salman
  ar: سلمان *بن عبد العزيز; سلمان *بن عبدالعزيز; الملك سلمان; سلمان *بن عبد العزيز آل سعود; سلمان *بن عبدالعزيز آل سعود
  ru: Сальман *бен Абдель Азиз; Сальмана *бен Абдель Азиза; король Сальман; короля Сальмана
  zh: 萨勒曼·本·*阿卜杜勒阿齐兹; 萨勒曼国王; 萨勒曼
  fr: Salmane *ben Abdelaziz; Salmane; *Salman bin Abdulaziz; *Salman bin Abdulaziz Al Saud
  es: Salman bin Abdulaziz; Salmán bin Abdulaziz
Mohammed bin Salman | role=defence-minister country=SAU from=2015-01-23 to=2022-09-27 m
  en: Mohammed *bin Salman; Mohammad *bin Salman; Mohammed *bin Salman Al Saud
  ar: محمد *بن سلمان; محمد *بن سلمان بن عبد العزيز; محمد *بن سلمان بن عبدالعزيز
  ru: Мухаммед *бен Сальман; Мухаммеда *бен Сальмана; Мухаммеду *бен Сальману; Мухаммедом *бен Сальманом; Мухаммеде *бен Сальмане; Мухаммад *бин Салман; Мухаммада *бин Салмана
  ru: Мухаммед ибн Сальман; Мухаммеда ибн Сальмана; Мухаммеду ибн Сальману; Мухаммедом ибн Сальманом; Мухаммеде ибн Сальмане
  ru: Мохаммед бин Сальман; Мохаммеда бин Сальмана; Мохаммеду бин Сальману; Мохаммедом бин Сальманом; Мохаммеде бин Сальмане
  ru: Мухаммад бин Сальман; Мухаммада бин Сальмана; Мухаммаду бин Сальману; Мухаммадом бин Сальманом; Мухаммаде бин Сальмане
  ru: Мухаммед бин Сальман; Мухаммеда бин Сальмана; Мухаммеду бин Сальману; Мухаммедом бин Сальманом; Мухаммеде бин Сальмане
  zh: 穆罕默德·本·*萨勒曼; 穆罕默德王储
  fr: Mohammed *ben Salmane; Mohammed *bin Salman; Mohammad *bin Salman; Mohammed *bin Salman Al Saud
  es: Mohamed *bin Salman; Mohamed *bin Salmán; Mohammed *bin Salman; Mohammed *bin Salmán; Mohamed *ben Salmán; Mohamed *bin Salmán bin Abdulaziz; Mohammed *ben Salman
Mohammed bin Salman | role=head-of-government country=SAU from=2022-09-27 m
  en: Mohammed *bin Salman; Mohammad *bin Salman; Mohammed *bin Salman Al Saud
  ar: محمد *بن سلمان; محمد *بن سلمان بن عبد العزيز; محمد *بن سلمان بن عبدالعزيز
  ru: Мухаммед *бен Сальман; Мухаммеда *бен Сальмана; Мухаммеду *бен Сальману; Мухаммедом *бен Сальманом; Мухаммеде *бен Сальмане; Мухаммад *бин Салман; Мухаммада *бин Салмана
  ru: Мухаммед ибн Сальман; Мухаммеда ибн Сальмана; Мухаммеду ибн Сальману; Мухаммедом ибн Сальманом; Мухаммеде ибн Сальмане
  ru: Мохаммед бин Сальман; Мохаммеда бин Сальмана; Мохаммеду бин Сальману; Мохаммедом бин Сальманом; Мохаммеде бин Сальмане
  ru: Мухаммад бин Сальман; Мухаммада бин Сальмана; Мухаммаду бин Сальману; Мухаммадом бин Сальманом; Мухаммаде бин Сальмане
  ru: Мухаммед бин Сальман; Мухаммеда бин Сальмана; Мухаммеду бин Сальману; Мухаммедом бин Сальманом; Мухаммеде бин Сальмане
  zh: 穆罕默德·本·*萨勒曼; 穆罕默德王储
  fr: Mohammed *ben Salmane; Mohammed *bin Salman; Mohammad *bin Salman; Mohammed *bin Salman Al Saud
  es: Mohamed *bin Salman; Mohamed *bin Salmán; Mohammed *bin Salman; Mohammed *bin Salmán; Mohamed *ben Salmán; Mohamed *bin Salmán bin Abdulaziz; Mohammed *ben Salman
Faisal bin Farhan | role=foreign-minister country=SAU from=2019-10-23 m
  en: Faisal *bin Farhan; Faisal *bin Farhan Al Saud; Faisal *bin Farhan al-Saud
  ar: فيصل *بن فرحان; فيصل *بن فرحان آل سعود; فيصل *بن فرحان بن عبد الله; فيصل *بن فرحان بن عبدالله
  ru: Фейсал *бен Фархан; Фейсала *бен Фархана; Фейсалу *бен Фархану; Фейсалом *бен Фарханом; Фейсале *бен Фархане; Фейсал *бен Фархан Аль Сауд; Фейсала *бен Фархана Аль Сауда; Фейсалом *бен Фарханом Аль Саудом
  zh: 费萨尔·本·*法尔汉; 费萨尔
  fr: Fayçal *ben Farhane; Fayçal *ben Farhan; Faisal *ben Farhan; Faisal *bin Farhan; Fayçal *ben Farhan Al Saoud; Faisal *ben Farhane; Faisal *bin Farhan Al Saud; Faisal *bin Farhan al-Saud
  es: Faisal *bin Farhan; Faisal *bin Farhan al Saud; Faisal *bin Farhán; Faisal *bin Farhan Al Saud; Faisal *bin Farhan al-Saud; Faisal *bin Farhan bin Abdullah
Adel al-Jubeir | role=foreign-minister country=SAU from=2015-04-29 to=2018-12-27 m
  en: Adel al-Jubeir; Adel Al-Jubeir
  ar: عادل الجبير; عادل بن أحمد الجبير
  ru: Адель аль-Джубейр; Аделя аль-Джубейра; Аделю аль-Джубейру; Аделем аль-Джубейром; Аделе аль-Джубейре
  zh: 阿德尔·*朱拜尔
  fr: Adel al-Joubeir; Adel al-Jubeir; Adel Al-Jubeir
  es: Adel al Yubeir; Adel al-Jubeir; Adel al Jubeir
Adel al-Jubeir | role=minister country=SAU from=2018-12-27 m
  en: Adel al-Jubeir; Adel Al-Jubeir
  ar: عادل الجبير; عادل بن أحمد الجبير
  ru: Адель аль-Джубейр; Аделя аль-Джубейра; Аделю аль-Джубейру; Аделем аль-Джубейром; Аделе аль-Джубейре
  zh: 阿德尔·*朱拜尔
  fr: Adel al-Joubeir; Adel al-Jubeir; Adel Al-Jubeir
  es: Adel al Yubeir; Adel al-Jubeir; Adel al Jubeir
Ibrahim al-Assaf | role=foreign-minister country=SAU from=2018-12-27 to=2019-10-23 m
  en: Ibrahim al-Assaf
  ar: إبراهيم العساف
  ru: Ибрагим аль-Ассаф; Ибрагима аль-Ассафа; Ибрагиму аль-Ассафу; Ибрагимом аль-Ассафом; Ибрагиме аль-Ассафе
  zh: 易卜拉欣·*阿萨夫
  fr: Ibrahim al-Assaf
  es: Ibrahim al-Assaf
Khalid bin Salman | role=defence-minister country=SAU from=2022-09-27 m
  en: Khalid *bin Salman
  ar: خالد *بن سلمان; خالد *بن سلمان بن عبد العزيز; خالد *بن سلمان بن عبدالعزيز
  ru: Халед *бен Сальман; Халеда *бен Сальмана; Халедом *бен Сальманом; Халид *бен Сальман; Халида *бен Сальмана
  zh: 哈立德·本·*萨勒曼
  fr: Khaled *ben Salmane; Khalid *bin Salman
  es: Jaled *bin Salman
Waleed El-Khereiji | role=deputy-minister country=SAU from=2020-07-01 m
  en: Waleed El-Khereiji; Waleed Elkhereiji
  ar: وليد الخريجي; وليد بن عبد الكريم الخريجي; وليد بن عبدالكريم الخريجي
  ru: Валид аль-Хурейджи; Валида аль-Хурейджи; Валиду аль-Хурейджи; Валидом аль-Хурейджи; Валиде аль-Хурейджи
  zh: 瓦利德·*胡莱吉
  fr: Waleed El-Khereiji; Waleed Elkhereiji
  es: Waleed El-Khereiji; Waleed Elkhereiji
Mohamed bin Zayed Al Nahyan | role=head-of-state country=ARE from=2022-05-14 m
  en: Mohamed *bin Zayed Al Nahyan; Mohammed *bin Zayed; Mohamed *bin Zayed; Mohammed *bin Zayed Al Nahyan
  ar: محمد *بن زايد; محمد *بن زايد آل نهيان
  ru: Мухаммед *бен Заид; Мухаммеда *бен Заида; Мухаммеду *бен Заиду; Мухаммедом *бен Заидом; Мухаммед *бен Заид Аль Нахайян; Мухаммеда *бен Заида Аль Нахайяна; Мухаммеду *бен Заиду Аль Нахайяну; Мухаммедом *бен Заидом Аль Нахайяном
  ru: Мухаммед бин Зайед Аль Нахайян; Мухаммеда бин Зайеда Аль Нахайян; Мухаммеду бин Зайеду Аль Нахайян; Мухаммедом бин Зайедом Аль Нахайян; Мухаммеде бин Зайеде Аль Нахайян
  ru: Мухаммед ибн Зайд Аль Нахайян; Мухаммеда ибн Зайда Аль Нахайян; Мухаммеду ибн Зайду Аль Нахайян; Мухаммедом ибн Зайдом Аль Нахайян; Мухаммеде ибн Зайде Аль Нахайян
  ru: Мухаммед бен Заид Аль Нахайян; Мухаммеда бен Заида Аль Нахайян; Мухаммеду бен Заиду Аль Нахайян; Мухаммедом бен Заидом Аль Нахайян; Мухаммеде бен Заиде Аль Нахайян
  ru: Мохаммед бен Заид Аль Нахайян; Мохаммеда бен Заида Аль Нахайян; Мохаммеду бен Заиду Аль Нахайян; Мохаммедом бен Заидом Аль Нахайян; Мохаммеде бен Заиде Аль Нахайян
  ru: Мухаммед бен Зайд Аль Нахайян; Мухаммеда бен Зайда Аль Нахайян; Мухаммеду бен Зайду Аль Нахайян; Мухаммедом бен Зайдом Аль Нахайян; Мухаммеде бен Зайде Аль Нахайян
  ru: Мухаммед бен Зайед Аль Нахайян; Мухаммеда бен Зайеда Аль Нахайян; Мухаммеду бен Зайеду Аль Нахайян; Мухаммедом бен Зайедом Аль Нахайян; Мухаммеде бен Зайеде Аль Нахайян
  zh: 穆罕默德·本·扎耶德·*阿勒纳哈扬; 穆罕默德·本·*扎耶德
  fr: Mohammed *ben Zayed; Mohamed *ben Zayed; Mohamed ben Zayed Al Nahyane; Mohamed *bin Zayed Al Nahyan; Mohammed *bin Zayed; Mohamed *bin Zayed; Mohammed *bin Zayed Al Nahyan
  es: Mohamed *bin Zayed; Mohamed *bin Zayed al Nahyan; Mohammed *bin Zayed; Mohamed *bin Zayed al-Nahyan; Mohamed *bin Zayed Al Nahyan; Mohamed *bin Zayed al Nahyán; Mohammed *bin Zayed al Nahyan
Abdullah bin Zayed Al Nahyan | role=foreign-minister country=ARE from=2006-02-09 m
  en: Abdullah *bin Zayed Al Nahyan; Abdullah *bin Zayed
  ar: عبد الله *بن زايد; عبدالله *بن زايد; عبد الله *بن زايد آل نهيان; عبدالله *بن زايد آل نهيان
  ru: Абдалла *бен Заид; Абдаллы *бен Заида; Абдалле *бен Заиду; Абдаллу *бен Заида; Абдаллой *бен Заидом; Абдалла *бен Заид Аль Нахайян; Абдаллы *бен Заида Аль Нахайяна; Абдаллой *бен Заидом Аль Нахайяном
  zh: 阿卜杜拉·本·扎耶德·*阿勒纳哈扬; 阿卜杜拉·本·*扎耶德; 阿卜杜拉
  fr: Abdallah *ben Zayed; Abdallah ben Zayed Al Nahyane; Abdullah *bin Zayed Al Nahyan; Abdullah *bin Zayed
  es: Abdalá *bin Zayed; Abdullah *bin Zayed; Abdullah *bin Zayed al Nahyan; Abdalá *bin Zayed al Nahyan; Abdullah *bin Zayed Al Nahyan; Abdulá *bin Zayed al Nahyan
Mohammed bin Rashid Al Maktoum | role=head-of-government country=ARE from=2006-01-11 m
  en: Mohammed *bin Rashid Al Maktoum; Mohammed *bin Rashid
  ar: محمد *بن راشد آل مكتوم; محمد *بن راشد
  ru: Мухаммед *бен Рашид Аль Мактум; Мухаммеда *бен Рашида Аль Мактума
  zh: 穆罕默德·本·拉希德·*阿勒马克图姆
  fr: Mohammed ben Rached *Al Maktoum; Mohammed *bin Rashid Al Maktoum; Mohammed *bin Rashid
  es: Mohamed *bin Rashid al Maktum
Anwar Gargash | role=minister country=ARE from=2008-01-01 to=2021-02-01 m
  en: Anwar Gargash
  ar: أنور قرقاش; أنور بن محمد قرقاش
  ru: Анвар Гаргаш; Анвара Гаргаша; Анвару Гаргашу; Анваром Гаргашем; Анваре Гаргаше
  zh: 安瓦尔·*加尔加什
  fr: Anwar Gargash
  es: Anwar Gargash
Anwar Gargash | role=official country=ARE from=2021-02-01 m
  en: Anwar Gargash
  ar: أنور قرقاش; أنور بن محمد قرقاش
  ru: Анвар Гаргаш; Анвара Гаргаша; Анвару Гаргашу; Анваром Гаргашем; Анваре Гаргаше
  zh: 安瓦尔·*加尔加什
  fr: Anwar Gargash
  es: Anwar Gargash
Reem al-Hashimy | role=minister country=ARE from=2008-02-01 f
  en: Reem al-Hashimy; Reem *Al Hashimy
  ar: ريم الهاشمي; ريم بنت إبراهيم الهاشمي
  ru: Рим аль-Хашими
  zh: 丽姆·*哈希米
  fr: Reem al-Hashimy; Reem *Al Hashimy; Rim al-Hachimi; Reem al-Hachimi
  es: Reem al-Hashimy; Reem *Al Hashimy
Sultan al-Jaber | role=minister country=ARE from=2020-07-01 m
  en: Sultan al-Jaber; Sultan *Al Jaber
  ar: سلطان الجابر; سلطان بن أحمد الجابر
  ru: Султан аль-Джабер; Султана аль-Джабера; Султану аль-Джаберу; Султаном аль-Джабером; Султане аль-Джабере
  zh: 苏尔坦·*贾比尔
  fr: Sultan al-Jaber; Sultan Al Jaber
  es: Sultan al Yaber
Mishal Al-Ahmad Al-Jaber Al-Sabah | role=head-of-state country=KWT from=2023-12-16 m
  en: Mishal *Al-Ahmad Al-Jaber Al-Sabah; Meshal *al-Ahmad al-Sabah; Mishal Al-Ahmad; Sheikh Meshal; Sheikh Mishal; Sheikh Meshal *Al-Ahmad
  ar: مشعل *الأحمد الجابر الصباح; مشعل الأحمد; مشعل الأحمد الصباح
  ru: Мишааль аль-Ахмед ас-Сабах; Мишааля аль-Ахмеда ас-Сабаха; Мишаалю аль-Ахмеду ас-Сабаху; Мишаалем аль-Ахмедом ас-Сабахом; Мишаале аль-Ахмеде ас-Сабахе
  zh: 米沙勒·艾哈迈德·贾比尔·*萨巴赫; 米沙勒
  fr: Mechaal *al-Ahmad al-Sabah; Mishal *Al-Ahmad Al-Jaber Al-Sabah; Meshal *al-Ahmad al-Sabah; Mishal Al-Ahmad
  es: Mishal al Ahmad al Sabah
Nawaf Al-Ahmad Al-Jaber Al-Sabah | role=head-of-state country=KWT from=2020-09-29 to=2023-12-16 m
  en: Nawaf *Al-Ahmad Al-Jaber Al-Sabah; Nawaf al-Ahmad al-Sabah
  ar: نواف *الأحمد الجابر الصباح; نواف الأحمد; نواف الأحمد الصباح
  ru: Наваф аль-Ахмед ас-Сабах; Навафа аль-Ахмеда ас-Сабаха; Навафу аль-Ахмеду ас-Сабаху; Навафом аль-Ахмедом ас-Сабахом; Навафе аль-Ахмеде ас-Сабахе
  zh: 纳瓦夫·艾哈迈德·贾比尔·*萨巴赫; 纳瓦夫
  fr: Nawaf *Al-Ahmad Al-Jaber Al-Sabah; Nawaf al-Ahmad al-Sabah
  es: Nawaf *Al-Ahmad Al-Jaber Al-Sabah; Nawaf al-Ahmad al-Sabah
Abdullah Al-Yahya | role=foreign-minister country=KWT from=2024-01-17 m
  en: Abdullah Al-Yahya; Abdullah Ali al-Yahya
  ar: عبد الله اليحيا; عبدالله اليحيا; عبد الله علي اليحيا; عبدالله علي اليحيا
  ru: Абдалла аль-Яхья; Абдаллы аль-Яхьи; Абдалле аль-Яхье; Абдаллу аль-Яхью; Абдаллой аль-Яхьей
  zh: 阿卜杜拉·*叶海亚
  fr: Abdullah Al-Yahya; Abdullah Ali al-Yahya; Abdallah al-Yahya; Abdallah Ali al-Yahya
  es: Abdullah Al-Yahya; Abdullah Ali al-Yahya
Salem al-Sabah | role=foreign-minister country=KWT from=2022-10-16 to=2024-01-17 m
  en: Salem al-Sabah; Salem Abdullah *al-Jaber al-Sabah
  ar: سالم عبد الله الجابر الصباح; سالم عبدالله الجابر الصباح; سالم الصباح
  ru: Салем ас-Сабах; Салема ас-Сабаха; Салему ас-Сабаху; Салемом ас-Сабахом; Салеме ас-Сабахе
  zh: 萨利姆·*萨巴赫
  fr: Salem al-Sabah; Salem Abdullah *al-Jaber al-Sabah
  es: Salem al-Sabah; Salem Abdullah *al-Jaber al-Sabah
Ahmed Nasser al-Mohammed al-Sabah | role=foreign-minister country=KWT from=2019-12-17 to=2022-10-16 m
  en: Ahmed *Nasser al-Mohammed al-Sabah; Ahmad *Nasser Al-Sabah
  ar: أحمد *ناصر المحمد الصباح; أحمد ناصر الصباح
  ru: Ахмед Насер ас-Сабах; Ахмеда Насера ас-Сабаха; Ахмеду Насеру ас-Сабаху; Ахмедом Насером ас-Сабахом; Ахмеде Насере ас-Сабахе
  zh: 艾哈迈德·纳赛尔·穆罕默德·*萨巴赫
  fr: Ahmed *Nasser al-Mohammed al-Sabah; Ahmad *Nasser Al-Sabah
  es: Ahmed *Nasser al-Mohammed al-Sabah; Ahmad *Nasser Al-Sabah
Jasem Mohamed Albudaiwi | role=secretary-general org=GCC from=2023-02-01 m
  en: Jasem Mohamed Albudaiwi; Jasem Albudaiwi; Jasem al-Budaiwi
  ar: جاسم البديوي; جاسم محمد البديوي
  ru: Джасем аль-Будейви; Джасема аль-Будейви; Джасему аль-Будейви; Джасемом аль-Будейви; Джасеме аль-Будейви; Джасим аль-Будайви; Джасима аль-Будайви; Джасиму аль-Будайви; Джасимом аль-Будайви; Джасиме аль-Будайви
  zh: 贾西姆·*布代维
  fr: Jasem al-Boudaiwi; Jasem *Mohamed Albudaiwi; Jasem Albudaiwi; Jasem al-Budaiwi
  es: Yasem al Budaiwi
Nayef al-Hajraf | role=secretary-general org=GCC from=2020-02-01 to=2023-01-31 m
  en: Nayef al-Hajraf; Nayef *Falah al-Hajraf
  ar: نايف الحجرف; نايف فلاح مبارك الحجرف
  ru: Наиф аль-Хаджраф; Наифа аль-Хаджрафа; Наифу аль-Хаджрафу; Наифом аль-Хаджрафом; Наифе аль-Хаджрафе
  zh: 纳伊夫·*哈吉拉夫
  fr: Nayef al-Hajraf; Nayef *Falah al-Hajraf
  es: Nayef al-Hajraf; Nayef *Falah al-Hajraf
Hamad bin Isa Al Khalifa | role=head-of-state country=BHR from=1999-03-06 m
  en: Hamad *bin Isa Al Khalifa; Hamad *bin Isa; King Hamad
  ar: حمد *بن عيسى آل خليفة; حمد *بن عيسى
  ru: Хамад *бен Иса Аль Халифа; Хамада *бен Исы Аль Халифы
  zh: 哈马德·本·伊萨·*阿勒哈利法; 哈马德国王
  fr: Hamad *ben Issa Al-Khalifa; Hamad *bin Isa Al Khalifa; Hamad *bin Isa
  es: Hamad *bin Isa al Jalifa
Salman bin Hamad Al Khalifa | role=head-of-government country=BHR from=2020-11-11 m
  en: Salman *bin Hamad Al Khalifa
  ar: سلمان *بن حمد آل خليفة
  ru: Сальман *бен Хамад Аль Халифа; Сальмана *бен Хамада Аль Халифы
  zh: 萨勒曼·本·哈马德·*阿勒哈利法
  fr: Salman *bin Hamad Al Khalifa; Salmane *ben Hamad Al-Khalifa
  es: Salman *bin Hamad Al Khalifa
Abdullatif al-Zayani | role=foreign-minister country=BHR from=2020-02-11 m
  en: Abdullatif al-Zayani; Abdullatif *bin Rashid Al Zayani; Abdullatif *Al Zayani
  ar: عبد اللطيف الزياني; عبداللطيف الزياني; عبد اللطيف بن راشد الزياني; عبداللطيف بن راشد الزياني
  ru: Абдул Латиф аз-Заяни; Абдул Латифа аз-Заяни; Абдул Латифу аз-Заяни; Абдул Латифом аз-Заяни; Абдул Латифе аз-Заяни; Абдель Латиф аз-Заяни; Абдель Латифа аз-Заяни; Абдель Латифу аз-Заяни; Абдель Латифом аз-Заяни; Абдель Латифе аз-Заяни
  zh: 阿卜杜拉提夫·*扎耶尼; 阿卜杜勒-拉蒂夫·*扎耶尼
  fr: Abdullatif al-Zayani; Abdullatif *bin Rashid Al Zayani; Abdullatif *Al Zayani; Abdellatif al-Zayani; Abdellatif *ben Rachid Al-Zayani; Abdullatif *ben Rachid Al Zayani
  es: Abdullatif al-Zayani; Abdullatif *bin Rashid Al Zayani; Abdullatif *Al Zayani
Khalid bin Ahmed Al Khalifa | role=foreign-minister country=BHR from=2005-09-26 to=2020-02-11 m
  en: Khalid *bin Ahmed Al Khalifa
  ar: خالد *بن أحمد آل خليفة
  ru: Халед *бен Ахмед Аль Халифа; Халеда *бен Ахмеда Аль Халифы; Халеду *бен Ахмеду Аль Халифе; Халеда *бен Ахмеда Аль Халифу; Халедом *бен Ахмедом Аль Халифой; Халеде *бен Ахмеде Аль Халифе
  zh: 哈立德·本·艾哈迈德·*阿勒哈利法
  fr: Khalid *bin Ahmed Al Khalifa; Khaled *ben Ahmed Al-Khalifa
  es: Khalid *bin Ahmed Al Khalifa
Haitham bin Tariq | role=head-of-state country=OMN from=2020-01-11 m
  en: *Haitham bin Tariq; *Haitham bin Tarik; Sultan Haitham
  ar: هيثم *بن طارق; هيثم *بن طارق آل سعيد; السلطان هيثم
  ru: Хейсам *бен Тарик; Хейсама *бен Тарика; Хейсаму *бен Тарику; Хайсам *бен Тарик; Хайсама *бен Тарика
  zh: 海赛姆·本·*塔里克; 海赛姆
  fr: *Haïtham ben Tariq; *Haitham bin Tariq; *Haitham bin Tarik
  es: *Haizam bin Tariq; *Haitham bin Tariq; *Haizam bin Tarek
Badr Albusaidi | role=foreign-minister country=OMN from=2020-08-18 m
  en: Badr Albusaidi; Badr al-Busaidi; Badr *bin Hamad Albusaidi; Badr *bin Hamad Al Busaidi
  ar: بدر البوسعيدي; بدر بن حمد البوسعيدي; بدر بن حمد بن حمود البوسعيدي
  ru: Бадр аль-Бусаиди; Бадра аль-Бусаиди; Бадру аль-Бусаиди; Бадром аль-Бусаиди; Бадре аль-Бусаиди; Бадр *бен Хамад аль-Бусаиди; Бадра *бен Хамада аль-Бусаиди; Бадру *бен Хамаду аль-Бусаиди; Бадром *бен Хамадом аль-Бусаиди; Бадре *бен Хамаде аль-Бусаиди
  zh: 巴德尔·本·哈马德·*布赛迪; 巴德尔·*布赛迪; 巴德尔
  fr: Badr al-Boussaïdi; Badr Albusaidi; Badr ben Hamad Al-Boussaïdi; Badr al-Busaidi; Badr *bin Hamad Albusaidi; Badr *bin Hamad Al Busaidi
  es: Badr al Busaidi; Badr Albusaidi; Badr al-Busaidi; Badr bin Hamad al Busaidi
Yusuf bin Alawi | role=foreign-minister country=OMN from=1997-01-01 to=2020-08-18 m
  en: Yusuf *bin Alawi
  ar: يوسف *بن علوي; يوسف *بن علوي بن عبد الله; يوسف *بن علوي بن عبدالله
  ru: Юсуф *бен Алави; Юсуфа *бен Алави; Юсуфу *бен Алави; Юсуфом *бен Алави; Юсуфе *бен Алави
  zh: 优素福·本·*阿拉维
  fr: Youssef *ben Alaoui; Yusuf *bin Alawi
  es: Yusuf *bin Alawi
Abdullah II | role=head-of-state country=JOR from=1999-02-07 ambiguous m
  en: King *Abdullah II
  ar: الملك *عبد الله الثاني; الملك *عبدالله الثاني
  ru: король *Абдалла II; короля *Абдаллы II; королю *Абдалле II; короля *Абдаллу II; королем *Абдаллой II
  zh: 阿卜杜拉二世
  fr: Abdallah II; Abdallah II de Jordanie
  es: Abdalá II; Abdullah II; Abdala II
Ayman Safadi | role=foreign-minister country=JOR from=2017-01-15 m
  en: Ayman Safadi; Ayman al-Safadi; Ayman Al-Safadi
  ar: أيمن الصفدي; ايمن الصفدي
  ru: Айман ас-Сафади; Аймана ас-Сафади; Айману ас-Сафади; Айманом ас-Сафади; Аймане ас-Сафади; Айман Сафади; Аймана Сафади; Айману Сафади; Айманом Сафади; Аймане Сафади; Айман эс-Сафади; Аймана эс-Сафади; Айману эс-Сафади; Айманом эс-Сафади; Аймане эс-Сафади
  zh: 艾曼·*萨法迪
  fr: Ayman Safadi; Ayman al-Safadi; Aymane al-Safadi
  es: Ayman Safadi; Ayman al Safadi; Ayman al-Safadi; Aiman Safadi
Jafar Hassan | role=head-of-government country=JOR from=2024-09-15 m
  en: Jafar Hassan; Jaafar Hassan
  ar: جعفر حسان
  ru: Джафар Хасан; Джафара Хасана; Джафару Хасану; Джафаром Хасаном; Джафаре Хасане
  zh: 贾法尔·*哈桑
  fr: Jafar Hassan; Jaafar Hassan; Jaafar Hassane
  es: Jafar Hassan; Jaafar Hassan
Bisher al-Khasawneh | role=head-of-government country=JOR from=2020-10-12 to=2024-09-15 m
  en: Bisher al-Khasawneh; Bisher Khasawneh
  ar: بشر الخصاونة
  ru: Бишр аль-Хасауна; Бишра аль-Хасауны; Бишру аль-Хасауне; Бишра аль-Хасауну; Бишром аль-Хасауной; Бишре аль-Хасауне
  zh: 比舍尔·*哈萨瓦奈
  fr: Bisher al-Khasawneh; Bisher Khasawneh; Bicher al-Khassawneh; Bicher al-Khasawneh
  es: Bisher al-Khasawneh; Bisher Khasawneh
Nasser Judeh | role=foreign-minister country=JOR from=2009-02-23 to=2017-01-15 m
  en: Nasser Judeh
  ar: ناصر جودة; ناصر جوده
  ru: Насер Джуда; Насера Джуды; Насеру Джуде; Насера Джуду; Насером Джудой; Насере Джуде
  zh: 纳赛尔·*朱达
  fr: Nasser Judeh
  es: Nasser Judeh
Bashar al-Assad | role=head-of-state country=SYR from=2000-07-17 to=2024-12-08 m
  en: Bashar al-Assad; Bashar Assad; Bashar *al Assad
  ar: بشار الأسد
  ru: Башар Асад; Башара Асада; Башару Асаду; Башаром Асадом; Башаре Асаде; Башар аль-Асад; Башара аль-Асада; Башару аль-Асаду; Башаром аль-Асадом; Башаре аль-Асаде
  zh: 巴沙尔·*阿萨德; 巴沙尔
  fr: Bachar al-Assad; Bachar el-Assad; Bashar al-Assad; Bashar Assad; Bashar *al Assad
  es: Bachar al Asad; Bashar al Asad; Bachar *al-Asad; Bashar *al-Asad; Bashar *al-Assad; Bashar *Al Assad; Bashar *Al-Asad
Ahmed al-Sharaa | role=head-of-state country=SYR from=2025-01-29 m
  en: Ahmed al-Sharaa; Ahmad al-Sharaa; Ahmed Al-Sharaa; Ahmed al-Shara; Abu Mohammed al-Golani
  ar: أحمد الشرع; احمد الشرع; أبو محمد الجولاني
  ru: Ахмед аш-Шараа; Ахмеда аш-Шараы; Ахмеду аш-Шарае; Ахмеда аш-Шарау; Ахмедом аш-Шараой; Ахмеде аш-Шарае; Ахмед аш-Шара; Ахмеда аш-Шары; Ахмеду аш-Шаре; Ахмеда аш-Шару; Ахмедом аш-Шарой; Ахмеде аш-Шаре; Абу Мухаммед аль-Джулани; Абу Мухаммеда аль-Джулани; Абу Мухаммеду аль-Джулани; Абу Мухаммедом аль-Джулани; Абу Мухаммеде аль-Джулани
  ru: Ахмед Шараа; Ахмеда Шараа; Ахмеду Шараа; Ахмедом Шараа; Ахмеде Шараа
  ru: Ахмад аль-Шараа; Ахмада аль-Шараа; Ахмаду аль-Шараа; Ахмадом аль-Шараа; Ахмаде аль-Шараа
  ru: Ахмед аль-Шараа; Ахмеда аль-Шараа; Ахмеду аль-Шараа; Ахмедом аль-Шараа; Ахмеде аль-Шараа
  ru: Ахмад аш-Шараа; Ахмада аш-Шараа; Ахмаду аш-Шараа; Ахмадом аш-Шараа; Ахмаде аш-Шараа
  zh: 艾哈迈德·*沙拉
  fr: Ahmed al-Charaa; Ahmed al-Chareh; Ahmad al-Chareh; Ahmed al-Chaara; Ahmed al-Sharaa; Ahmad al-Sharaa; Ahmed Al-Sharaa; Ahmed al-Shara; Abu Mohammed al-Golani
  es: Ahmed al Sharaa; Ahmad al Sharaa; Ahmed al Charaa; Ahmed al-Sharaa; Ahmad al-Sharaa; Ahmed Al Sharaa; Ahmad al Charaa
Asaad al-Shaibani | role=foreign-minister country=SYR from=2024-12-21 m
  en: Asaad al-Shaibani; Asaad al-Shibani; Asaad Hassan al-Shaibani; Assad al-Shaibani
  ar: أسعد الشيباني; أسعد حسن الشيباني
  ru: Асаад аш-Шейбани; Асаада аш-Шейбани; Асааду аш-Шейбани; Асаадом аш-Шейбани; Асааде аш-Шейбани; Асаад аш-Шибани; Асаада аш-Шибани; Асааду аш-Шибани; Асаадом аш-Шибани; Асааде аш-Шибани; Асад аш-Шейбани; Асада аш-Шейбани; Асаду аш-Шейбани; Асадом аш-Шейбани; Асаде аш-Шейбани
  ru: Асаад аш-Шайбани; Асаада аш-Шайбани; Асааду аш-Шайбани; Асаадом аш-Шайбани; Асааде аш-Шайбани
  ru: Асаад Хасан аш-Шибани; Асаада Хасана аш-Шибани; Асааду Хасану аш-Шибани; Асаадом Хасаном аш-Шибани; Асааде Хасане аш-Шибани
  ru: Асаад аль-Шайбани; Асаада аль-Шайбани; Асааду аль-Шайбани; Асаадом аль-Шайбани; Асааде аль-Шайбани
  ru: Асад аш-Шибани; Асада аш-Шибани; Асаду аш-Шибани; Асадом аш-Шибани; Асаде аш-Шибани
  ru: Асаад Шибани; Асаада Шибани; Асааду Шибани; Асаадом Шибани; Асааде Шибани
  zh: 阿萨德·*希巴尼; 阿萨德·*沙巴尼; 谢巴尼
  fr: Assaad al-Chaibani; Assaad al-Chibani; Assad al-Chaibani; Asaad al-Chaibani; Asaad al-Shaibani; Asaad al-Shibani; Asaad *Hassan al-Shaibani; Assad al-Shaibani
  es: Asad al Shaibani; Asaad al Shaibani; Asad al Shibani; Asaad al-Shaibani; Asaad al-Shibani; Asad al-Shaibani; Asaad Hassan al Shaibani; Asaad al Shibani
Faisal Mekdad | role=foreign-minister country=SYR from=2020-11-22 to=2024-09-23 m
  en: Faisal Mekdad; Faisal Miqdad; Fayssal Mekdad
  ar: فيصل المقداد
  ru: Фейсал Мекдад; Фейсала Мекдада; Фейсалу Мекдаду; Фейсалом Мекдадом; Фейсале Мекдаде; Фейсал Микдад; Фейсала Микдада; Фейсалу Микдаду; Фейсалом Микдадом; Фейсале Микдаде
  zh: 费萨尔·*梅克达德
  fr: Fayçal Mekdad; Fayçal Moqdad; Faisal Mekdad; Faisal Miqdad; Fayssal Mekdad
  es: Faisal Mekdad; Faisal Miqdad; Faisal al-Mekdad; Faisal al Mekdad; Faisal Mokdad
Walid Muallem | role=foreign-minister country=SYR from=2006-02-11 to=2020-11-16 m
  en: Walid Muallem; Walid al-Moallem; Walid al-Muallem; Walid Moallem
  ar: وليد المعلم
  ru: Валид Муаллем; Валида Муаллема; Валиду Муаллему; Валидом Муаллемом; Валиде Муаллеме; Валид аль-Муаллем; Валида аль-Муаллема; Валиду аль-Муаллему; Валидом аль-Муаллемом; Валиде аль-Муаллеме
  zh: 瓦利德·*穆阿利姆
  fr: Walid Mouallem; Walid al-Mouallem; Walid Muallem; Walid al-Moallem; Walid al-Muallem; Walid Moallem
  es: Walid al Mualem
Bassam Sabbagh | role=foreign-minister country=SYR from=2024-09-23 to=2024-12-08 m
  en: Bassam Sabbagh; Bassam al-Sabbagh
  ar: بسام صباغ; بسام الصباغ
  ru: Бассам Саббаг; Бассама Саббага; Бассаму Саббагу; Бассамом Саббагом; Бассаме Саббаге
  zh: 巴萨姆·*萨巴格
  fr: Bassam Sabbagh; Bassam al-Sabbagh
  es: Bassam Sabbagh; Bassam al-Sabbagh
Murhaf Abu Qasra | role=defence-minister country=SYR from=2024-12-21 m
  en: Murhaf *Abu Qasra
  ar: مرهف *أبو قصرة
  ru: Мурхаф Абу Касра; Мурхафа Абу Касры; Мурхафу Абу Касре; Мурхафа Абу Касру; Мурхафом Абу Касрой; Мурхафе Абу Касре
  zh: 穆尔哈夫·阿布·*卡斯拉
  fr: Mourhaf *Abou Qasra; Murhaf *Abu Qasra
  es: Murhaf *Abu Qasra
Mazloum Abdi | role=military country=SYR org=SDF from=2015-10-10 m
  en: Mazloum Abdi
  ar: مظلوم عبدي
  ru: Мазлум Абди; Мазлума Абди; Мазлуму Абди; Мазлумом Абди; Мазлуме Абди
  zh: 马兹卢姆·*阿卜迪
  fr: Mazloum Abdi
  es: Mazlum Abdi
Michel Aoun | role=head-of-state country=LBN from=2016-10-31 to=2022-10-30 m
  en: Michel Aoun
  ar: ميشال عون; ميشيل عون
  ru: Мишель Аун; Мишеля Ауна; Мишелю Ауну; Мишелем Ауном; Мишеле Ауне
  zh: 米歇尔·*奥恩
  fr: Michel Aoun
  es: Michel Aoun; Michel Aún
Joseph Aoun | role=head-of-state country=LBN from=2025-01-09 m
  en: Joseph Aoun
  ar: جوزيف عون; جوزاف عون
  ru: Жозеф Аун; Жозефа Ауна; Жозефу Ауну; Жозефом Ауном; Жозефе Ауне
  zh: 约瑟夫·*奥恩
  fr: Joseph Aoun
  es: Joseph Aoun; Yosef Aoun
Joseph Aoun | role=military country=LBN from=2017-03-08 to=2025-01-09 m
  en: Joseph Aoun
  ar: جوزيف عون; جوزاف عون
  ru: Жозеф Аун; Жозефа Ауна; Жозефу Ауну; Жозефом Ауном; Жозефе Ауне
  zh: 约瑟夫·*奥恩
  fr: Joseph Aoun
  es: Joseph Aoun; Yosef Aoun
Najib Mikati | role=head-of-government country=LBN from=2021-09-10 to=2025-02-08 m
  en: Najib Mikati
  ar: نجيب ميقاتي
  ru: Наджиб Микати; Наджиба Микати; Наджибу Микати; Наджибом Микати; Наджибе Микати
  zh: 纳吉布·*米卡提
  fr: Nagib Mikati; Najib Mikati
  es: Nayib Mikati; Najib Mikati
Saad Hariri | role=head-of-government country=LBN from=2016-12-18 to=2020-01-21 m
  en: Saad Hariri; Saad al-Hariri
  ar: سعد الحريري
  ru: Саад Харири; Саада Харири; Сааду Харири; Саадом Харири; Сааде Харири; Саад аль-Харири; Саада аль-Харири; Сааду аль-Харири; Саадом аль-Харири; Сааде аль-Харири
  zh: 萨阿德·*哈里里
  fr: Saad Hariri; Saad al-Hariri
  es: Saad Hariri; Saad al Hariri; Saad al-Hariri
Nawaf Salam | role=head-of-government country=LBN from=2025-02-08 m
  en: Nawaf Salam
  ar: نواف سلام
  ru: Наваф Салам; Навафа Салама; Навафу Саламу; Навафом Саламом; Навафе Саламе
  zh: 纳瓦夫·*萨拉姆
  fr: Nawaf Salam
  es: Nawaf Salam
Nabih Berri | role=legislator country=LBN from=1992-10-20 m
  en: Nabih Berri
  ar: نبيه بري
  ru: Набих Берри; Набиха Берри; Набиху Берри; Набихом Берри; Набихе Берри
  zh: 纳比·*贝里
  fr: Nabih Berri
  es: Nabih Berri; Nabih Berry
Abdallah Bou Habib | role=foreign-minister country=LBN from=2021-09-10 to=2025-02-08 m
  en: Abdallah *Bou Habib; Abdallah Bouhabib
  ar: عبد الله *بو حبيب; عبدالله *بو حبيب; عبد الله بوحبيب; عبدالله بوحبيب
  ru: Абдалла Бу Хабиб; Абдаллы Бу Хабиба; Абдалле Бу Хабибу; Абдаллу Бу Хабиба; Абдаллой Бу Хабибом; Абдалле Бу Хабибе
  zh: 阿卜杜拉·*布哈比卜; 布·*哈比卜
  fr: Abdallah *Bou Habib; Abdallah Bouhabib
  es: Abdallah *Bou Habib; Abdallah Bouhabib; Abdalá *Bou Habib; Abdalah *Bou Habib; Abdullah *Bou Habib; Abdalá *Bu Habib
Youssef Raggi | role=foreign-minister country=LBN from=2025-02-08 m
  en: Youssef Raggi; Joe Raggi; Youssef Rajji
  ar: يوسف رجي; جو رجي
  ru: Юсеф Раджи; Юсефа Раджи; Юсефу Раджи; Юсефом Раджи; Юсефе Раджи; Юссеф Раджи; Юссефа Раджи; Юссефу Раджи; Юссефом Раджи; Юссефе Раджи
  zh: 优素福·*拉吉
  fr: Youssef Raggi; Joe Raggi; Youssef Rajji
  es: Youssef Raggi; Joe Raggi; Youssef Rajji; Yusef Rayi; Yousef Raji
Gebran Bassil | role=foreign-minister country=LBN from=2014-02-15 to=2020-01-21 m
  en: Gebran Bassil
  ar: جبران باسيل
  ru: Джебран Басиль; Джебрана Басиля; Джебрану Басилю; Джебраном Басилем; Джебране Басиле
  zh: 纪伯伦·*巴西勒
  fr: Gebran Bassil
  es: Gebran Bassil
Hassan Nasrallah | role=secretary-general country=LBN org=Hezbollah from=1992-02-16 to=2024-09-27 m
  en: Hassan Nasrallah
  ar: حسن *نصر الله; حسن نصرالله
  ru: Хасан Насралла; Хасана Насраллы; Хасану Насралле; Хасана Насраллу; Хасаном Насраллой; Хасане Насралле
  zh: 哈桑·*纳斯鲁拉; 纳斯拉勒
  fr: Hassan Nasrallah
  es: Hasán Nasralá; Hasan Nasralá; Hassan Nasrallah; Hasan Nasrala; Hasán Nasrallah; Hasan Nasrallah
Naim Qassem | role=secretary-general country=LBN org=Hezbollah from=2024-10-29 m
  en: Naim Qassem; Naim Kassem
  ar: نعيم قاسم; الشيخ نعيم قاسم
  ru: Наим Касем; Наима Касема; Наиму Касему; Наимом Касемом; Наиме Касеме; Наим Кассем; Наима Кассема; Наиму Кассему; Наимом Кассемом; Наиме Кассеме
  zh: 纳伊姆·*卡西姆
  fr: Naïm Qassem; Naim Qassem; Naim Kassem
  es: Naim Qasem; Naim Qassem; Naim Kasem; Naim Qásem
Mahmoud Abbas | role=head-of-state country=PSE from=2005-01-15 m
  en: Mahmoud Abbas; Mahmud Abbas; Abu Mazen
  ar: محمود عباس; أبو مازن
  ru: Махмуд Аббас; Махмуда Аббаса; Махмуду Аббасу; Махмудом Аббасом; Махмуде Аббасе
  zh: 马哈茂德·*阿巴斯
  fr: Mahmoud Abbas; Mahmud Abbas; Abu Mazen
  es: Mahmud Abás; Mahmud Abbas; Mahmoud Abbas; Mahmud Abas; Mahmoud Abás
Mohammad Mustafa | role=head-of-government country=PSE from=2024-03-31 m
  en: Mohammad Mustafa; Mohammed Mustafa
  ar: محمد مصطفى
  ru: Мухаммед Мустафа; Мухаммеда Мустафы; Мухаммеду Мустафе; Мухаммеда Мустафу; Мухаммедом Мустафой; Мухаммеде Мустафе
  zh: 穆罕默德·*穆斯塔法
  fr: Mohammad Mustafa; Mohammed Mustafa
  es: Mohamed Mustafa; Mohammad Mustafa; Mohammed Mustafa; Muhammad Mustafa
Mohammad Mustafa | role=foreign-minister country=PSE from=2024-03-31 to=2025-06-23 m
  en: Mohammad Mustafa; Mohammed Mustafa
  ar: محمد مصطفى
  ru: Мухаммед Мустафа; Мухаммеда Мустафы; Мухаммеду Мустафе; Мухаммеда Мустафу; Мухаммедом Мустафой; Мухаммеде Мустафе
  zh: 穆罕默德·*穆斯塔法
  fr: Mohammad Mustafa; Mohammed Mustafa
  es: Mohamed Mustafa; Mohammad Mustafa; Mohammed Mustafa; Muhammad Mustafa
Mohammad Shtayyeh | role=head-of-government country=PSE from=2019-04-13 to=2024-03-31 m
  en: Mohammad Shtayyeh; Mohammed Shtayyeh
  ar: محمد اشتية; محمد أشتية
  ru: Мухаммед Штайех; Мухаммеда Штайеха; Мухаммеду Штайеху; Мухаммедом Штайехом; Мухаммеде Штайехе
  zh: 穆罕默德·*阿什提耶
  fr: Mohammad Shtayyeh; Mohammed Chtayyeh; Mohammed Shtayyeh
  es: Mohamed Shtaye
Riyad al-Maliki | role=foreign-minister country=PSE from=2007-06-15 to=2024-03-31 m
  en: Riyad al-Maliki; Riad Malki; Riyad Malki; Riad al-Malki
  ar: رياض المالكي
  ru: Рияд аль-Малики; Рияда аль-Малики; Рияду аль-Малики; Риядом аль-Малики; Рияде аль-Малики
  zh: 里亚德·*马勒基; 里亚德·*马立基
  fr: Riyad al-Maliki; Riad al-Malki; Riad Malki; Riyad Malki
  es: Riad Malki; Riad al Maliki; Riad al-Maliki; Riyad al-Malki; Riad al Malki; Riyad al Maliki
Varsen Aghabekian Shahin | role=foreign-minister country=PSE from=2025-06-23 f
  en: Varsen *Aghabekian Shahin; Varsen Aghabekian
  ar: فارسين أغابكيان شاهين; فارسين أغابكيان; فارسين شاهين
  ru: Варсен Агабекян
  zh: 瓦尔辛·*阿加贝基扬; 瓦森·*阿加贝坎
  fr: Varsen *Aghabekian Shahin; Varsen Aghabekian; Varsen *Aghabekian Chahine
  es: Varsen *Aghabekian Shahin; Varsen Aghabekian
Hussein al-Sheikh | role=official country=PSE from=2022-05-25 m
  en: Hussein al-Sheikh
  ar: حسين الشيخ
  ru: Хусейн аш-Шейх; Хусейна аш-Шейха; Хусейну аш-Шейху; Хусейном аш-Шейхом; Хусейне аш-Шейхе
  zh: 侯赛因·谢赫
  fr: Hussein al-Cheikh
  es: Husein al Sheij; Hussein al Sheikh; Husein al-Sheij; Hussein al-Sheikh; Husein al Sheikh
Riyad Mansour | role=ambassador country=PSE from=2005-11-01 m
  en: Riyad Mansour
  ar: رياض منصور
  ru: Рияд Мансур; Рияда Мансура; Рияду Мансуру; Риядом Мансуром; Рияде Мансуре
  zh: 里亚德·*曼苏尔
  fr: Riyad Mansour
  es: Riad Mansur; Riyad Mansour
Saeb Erekat | role=official country=PSE from=2015-01-01 to=2020-11-10 m
  en: Saeb Erekat
  ar: صائب عريقات
  ru: Саиб Арикат; Саиба Ариката; Саибу Арикату; Саибом Арикатом; Саибе Арикате; Саиб Эрекат; Саиба Эреката; Саибу Эрекату; Саибом Эрекатом; Саибе Эрекате
  zh: 赛义卜·*埃雷卡特
  fr: Saeb Erekat; Saëb Erekat; Saëb Erakat
  es: Saeb Erekat
Ismail Haniyeh | role=official country=PSE org=Hamas from=2017-05-06 to=2024-07-31 m
  en: Ismail Haniyeh
  ar: إسماعيل هنية; اسماعيل هنية
  ru: Исмаил Хания; Исмаила Хании; Исмаилу Хании; Исмаила Ханию; Исмаилом Ханией; Исмаиле Хании; Исмаил Ханийя; Исмаила Ханийи; Исмаилу Ханийе; Исмаила Ханийю; Исмаилом Ханийей; Исмаиле Ханийе
  zh: 伊斯梅尔·*哈尼亚; 哈尼耶
  fr: Ismaïl Haniyeh; Ismaïl Haniyé; Ismail Haniyeh; Ismaïl Haniyyeh
  es: Ismail Haniya; Ismail Haniye; Ismail Haniyeh; Ismail Haniyé; Ismaíl Haniye; Ismail Haniyah; Ismaíl Haniya
Yahya Sinwar | role=official country=PSE org=Hamas from=2024-08-06 to=2024-10-16 m
  en: Yahya Sinwar
  ar: يحيى السنوار
  ru: Яхья Синвар; Яхьи Синвара; Яхье Синвару; Яхью Синвара; Яхьей Синваром; Яхье Синваре; Яхья ас-Синвар; Яхьи ас-Синвара; Яхье ас-Синвару; Яхью ас-Синвара; Яхьей ас-Синваром; Яхье ас-Синваре
  zh: 叶海亚·*辛瓦尔
  fr: Yahya Sinwar; Yahia Sinouar
  es: Yahya Sinwar; Yahia Sinwar; Yahia Sinuar; Yahya Sinuar; Yahya al Sinwar
Khalil al-Hayya | role=official country=PSE org=Hamas from=2024-10-16 m
  en: Khalil al-Hayya
  ar: خليل الحية
  ru: Халиль аль-Хайя; Халиля аль-Хайи; Халилю аль-Хайе; Халиля аль-Хайю; Халилем аль-Хайей; Халиле аль-Хайе
  zh: 哈利勒·*哈亚
  fr: Khalil al-Hayya
  es: Khalil al-Hayya; Jalil al Haya; Jalil al-Haya; Jalil al Hayya; Khalil al Haya
Khaled Meshaal | role=official country=PSE org=Hamas from=2004-01-01 m
  en: Khaled Meshaal; Khaled Mashal
  ar: خالد مشعل
  ru: Халед Машаль; Халеда Машаля; Халеду Машалю; Халедом Машалем; Халеде Машале
  zh: 哈立德·*迈沙阿勒; 哈立德·*马沙勒
  fr: Khaled Meshaal; Khaled Mashal
  es: Jaled Meshal; Khaled Meshal; Jaled Mashal
Mousa Abu Marzouk | role=official country=PSE org=Hamas from=2015-01-01 m
  en: Mousa *Abu Marzouk
  ar: موسى *أبو مرزوق
  ru: Муса Абу Марзук; Мусы Абу Марзука; Мусе Абу Марзуку; Мусу Абу Марзука; Мусой Абу Марзуком; Мусе Абу Марзуке
  zh: 穆萨·阿布·*马尔祖克
  fr: Moussa *Abou Marzouk; Mousa *Abu Marzouk
  es: Musa *Abu Marzuk
Benjamin Netanyahu | role=head-of-government country=ISR from=2009-03-31 to=2021-06-13 m
  en: Benjamin Netanyahu
  ar: بنيامين نتنياهو
  ru: Биньямин Нетаньяху; Биньямина Нетаньяху; Биньямину Нетаньяху; Биньямином Нетаньяху; Биньямине Нетаньяху
  zh: 本雅明·*内塔尼亚胡; 纳坦雅胡; 尼坦雅胡
  fr: Benyamin Netanyahou; Benjamin Netanyahu; Benjamin Nétanyahou; Benyamin Nétanyahou; Benyamin Netanyahu; Benjamin Netanyahou; Binyamin Netanyahou
  es: Benjamín Netanyahu; Benjamin Netanyahu
Benjamin Netanyahu | role=head-of-government country=ISR from=2022-12-29 m
  en: Benjamin Netanyahu
  ar: بنيامين نتنياهو
  ru: Биньямин Нетаньяху; Биньямина Нетаньяху; Биньямину Нетаньяху; Биньямином Нетаньяху; Биньямине Нетаньяху
  zh: 本雅明·*内塔尼亚胡; 纳坦雅胡; 尼坦雅胡
  fr: Benyamin Netanyahou; Benjamin Netanyahu; Benjamin Nétanyahou; Benyamin Nétanyahou; Benyamin Netanyahu; Benjamin Netanyahou; Binyamin Netanyahou
  es: Benjamín Netanyahu; Benjamin Netanyahu
Naftali Bennett | role=head-of-government country=ISR from=2021-06-13 to=2022-06-30 m
  en: Naftali Bennett
  ar: نفتالي بينيت
  ru: Нафтали Беннет; Нафтали Беннета; Нафтали Беннету; Нафтали Беннетом; Нафтали Беннете
  zh: 纳夫塔利·*贝内特
  fr: Naftali Bennett
  es: Naftali Bennett
Yair Lapid | role=foreign-minister country=ISR from=2021-06-13 to=2022-12-29 m
  en: Yair Lapid
  ar: يائير لابيد; يئير لابيد
  ru: Яир Лапид; Яира Лапида; Яиру Лапиду; Яиром Лапидом; Яире Лапиде
  zh: 亚伊尔·*拉皮德
  fr: Yaïr Lapid; Yair Lapid
  es: Yair Lapid
Yair Lapid | role=head-of-government country=ISR from=2022-07-01 to=2022-12-29 m
  en: Yair Lapid
  ar: يائير لابيد; يئير لابيد
  ru: Яир Лапид; Яира Лапида; Яиру Лапиду; Яиром Лапидом; Яире Лапиде
  zh: 亚伊尔·*拉皮德
  fr: Yaïr Lapid; Yair Lapid
  es: Yair Lapid
Israel Katz | role=foreign-minister country=ISR from=2019-02-17 to=2020-05-17 m
  en: Israel Katz
  ar: يسرائيل كاتس; إسرائيل كاتس
  ru: Исраэль Кац; Исраэля Каца; Исраэлю Кацу; Исраэлем Кацем; Исраэле Каце
  zh: 伊斯雷尔·*卡茨
  fr: Israël Katz; Israel Katz
  es: Israel Katz; Yisrael Katz
Israel Katz | role=foreign-minister country=ISR from=2024-01-01 to=2024-11-08 m
  en: Israel Katz
  ar: يسرائيل كاتس; إسرائيل كاتس
  ru: Исраэль Кац; Исраэля Каца; Исраэлю Кацу; Исраэлем Кацем; Исраэле Каце
  zh: 伊斯雷尔·*卡茨
  fr: Israël Katz; Israel Katz
  es: Israel Katz; Yisrael Katz
Israel Katz | role=defence-minister country=ISR from=2024-11-08 m
  en: Israel Katz
  ar: يسرائيل كاتس; إسرائيل كاتس
  ru: Исраэль Кац; Исраэля Каца; Исраэлю Кацу; Исраэлем Кацем; Исраэле Каце
  zh: 伊斯雷尔·*卡茨
  fr: Israël Katz; Israel Katz
  es: Israel Katz; Yisrael Katz
Gideon Saar | role=foreign-minister country=ISR from=2024-11-08 m
  en: Gideon Saar; Gideon Sa'ar
  ar: جدعون ساعر
  ru: Гидеон Саар; Гидеона Саара; Гидеону Саару; Гидеоном Сааром; Гидеоне Сааре
  zh: 吉德翁·*萨尔
  fr: Gideon Saar; Gideon Sa'ar
  es: Gideon Saar; Gideón Saar; Guideón Saar; Gideon Sa'ar
Eli Cohen | role=foreign-minister country=ISR from=2022-12-29 to=2024-01-01 m
  en: Eli Cohen
  ar: إيلي كوهين
  ru: Эли Коэн; Эли Коэна; Эли Коэну; Эли Коэном; Эли Коэне
  zh: 埃利·*科亨
  fr: Eli Cohen
  es: Eli Cohen
Gabi Ashkenazi | role=foreign-minister country=ISR from=2020-05-17 to=2021-06-13 m
  en: Gabi Ashkenazi
  ar: غابي أشكنازي
  ru: Габи Ашкенази
  zh: 加比·*阿什肯纳齐
  fr: Gabi Ashkenazi
  es: Gabi Ashkenazi
Yoav Gallant | role=defence-minister country=ISR from=2022-12-29 to=2024-11-08 m
  en: Yoav Gallant
  ar: يوآف غالانت; يواف غالانت
  ru: Йоав Галант; Йоава Галанта; Йоаву Галанту; Йоавом Галантом; Йоаве Галанте
  zh: 约亚夫·*加兰特
  fr: Yoav Gallant
  es: Yoav Gallant; Yoav Galant
Benny Gantz | role=defence-minister country=ISR from=2020-05-17 to=2022-12-29 m
  en: Benny Gantz
  ar: بيني غانتس
  ru: Бени Ганц; Бени Ганца; Бени Ганцу; Бени Ганцем; Бени Ганце
  zh: 本尼·*甘茨
  fr: Benny Gantz
  es: Benny Gantz
Isaac Herzog | role=head-of-state country=ISR from=2021-07-07 m
  en: Isaac Herzog; Yitzhak Herzog
  ar: إسحاق هرتسوغ; يتسحاق هرتسوغ
  ru: Ицхак Герцог; Ицхака Герцога; Ицхаку Герцогу; Ицхаком Герцогом; Ицхаке Герцоге
  ru: Исаак Герцог; Исаака Герцога; Исааку Герцогу; Исааком Герцогом; Исааке Герцоге
  zh: 伊萨克·*赫尔佐格
  fr: Isaac Herzog; Yitzhak Herzog
  es: Isaac Herzog
Reuven Rivlin | role=head-of-state country=ISR from=2014-07-24 to=2021-07-07 m
  en: Reuven Rivlin
  ar: رؤوفين ريفلين
  ru: Реувен Ривлин; Реувена Ривлина; Реувену Ривлину; Реувеном Ривлином; Реувене Ривлине
  zh: 鲁文·*里夫林
  fr: Reuven Rivlin
  es: Reuven Rivlin
Avigdor Lieberman | role=defence-minister country=ISR from=2016-05-30 to=2018-11-18 m
  en: Avigdor Lieberman; Avigdor Liberman
  ar: أفيغدور ليبرمان
  ru: Авигдор Либерман; Авигдора Либермана; Авигдору Либерману; Авигдором Либерманом; Авигдоре Либермане
  zh: 阿维格多·*利伯曼
  fr: Avigdor Lieberman; Avigdor Liberman
  es: Avigdor Lieberman; Avigdor Liberman
Itamar Ben-Gvir | role=minister country=ISR from=2022-12-29 m
  en: Itamar Ben-Gvir; Itamar *Ben Gvir
  ar: إيتمار *بن غفير
  ru: Итамар Бен-Гвир; Итамара Бен-Гвира; Итамару Бен-Гвиру; Итамаром Бен-Гвиром; Итамаре Бен-Гвире
  zh: 伊塔马尔·*本-格维尔
  fr: Itamar *Ben Gvir; Itamar Ben-Gvir
  es: Itamar *Ben Gvir
Bezalel Smotrich | role=minister country=ISR from=2022-12-29 m
  en: Bezalel Smotrich
  ar: بتسلئيل سموتريتش
  ru: Бецалель Смотрич; Бецалеля Смотрича; Бецалелю Смотричу; Бецалелем Смотричем; Бецалеле Смотриче
  zh: 贝扎莱尔·*斯莫特里赫
  fr: Bezalel Smotrich
  es: Bezalel Smotrich
Ron Dermer | role=minister country=ISR from=2022-12-29 to=2025-11-11 m
  en: Ron Dermer
  ar: رون ديرمر
  ru: Рон Дермер; Рона Дермера; Рону Дермеру; Роном Дермером; Роне Дермере
  zh: 罗恩·*德尔默
  fr: Ron Dermer
  es: Ron Dermer
Gilad Erdan | role=ambassador country=ISR from=2020-07-01 to=2024-08-31 m
  en: Gilad Erdan
  ar: جلعاد إردان
  ru: Гилад Эрдан; Гилада Эрдана; Гиладу Эрдану; Гиладом Эрданом; Гиладе Эрдане
  zh: 吉拉德·*埃尔丹
  fr: Gilad Erdan
  es: Gilad Erdan
Danny Danon | role=ambassador country=ISR from=2024-08-18 m
  en: Danny Danon
  ar: داني دانون
  ru: Дани Данон; Дани Данона; Дани Данону; Дани Даноном; Дани Даноне
  zh: 丹尼·*达农
  fr: Danny Danon
  es: Danny Danon
Danny Danon | role=ambassador country=ISR from=2015-10-01 to=2020-07-01 m
  en: Danny Danon
  ar: داني دانون
  ru: Дани Данон; Дани Данона; Дани Данону; Дани Даноном; Дани Даноне
  zh: 丹尼·*达农
  fr: Danny Danon
  es: Danny Danon
Recep Tayyip Erdogan | role=head-of-state country=TUR from=2014-08-28 m
  en: Recep Tayyip Erdogan; Recep Tayyip Erdoğan; Tayyip Erdogan
  ar: رجب طيب أردوغان; رجب طيب اردوغان; رجب طيب إردوغان
  ru: Реджеп Тайип Эрдоган; Реджепа Тайипа Эрдогана; Реджепу Тайипу Эрдогану; Реджепом Тайипом Эрдоганом; Реджепе Тайипе Эрдогане; Реджеп Эрдоган; Реджепа Эрдогана; Реджепу Эрдогану; Реджепом Эрдоганом; Реджепе Эрдогане; Тайип Эрдоган; Тайипа Эрдогана; Тайипу Эрдогану; Тайипом Эрдоганом; Тайипе Эрдогане
  zh: 雷杰普·塔伊普·*埃尔多安; 艾尔多安; 艾尔段
  fr: Recep Tayyip Erdogan; Recep Tayyip Erdoğan; Tayyip Erdogan
  es: Recep Tayyip Erdogan; Recep Tayyip Erdoğan; Recep Tayip Erdogan; Tayyip Erdogan; Recep Tayipp Erdogan
Hakan Fidan | role=foreign-minister country=TUR from=2023-06-03 m
  en: Hakan Fidan
  ar: هاكان فيدان; حقان فيدان
  ru: Хакан Фидан; Хакана Фидана; Хакану Фидану; Хаканом Фиданом; Хакане Фидане
  zh: 哈坎·*费丹; 菲丹
  fr: Hakan Fidan
  es: Hakan Fidan; Hakán Fidan
Hakan Fidan | role=official country=TUR from=2010-05-27 to=2023-06-03 m
  en: Hakan Fidan
  ar: هاكان فيدان; حقان فيدان
  ru: Хакан Фидан; Хакана Фидана; Хакану Фидану; Хаканом Фиданом; Хакане Фидане
  zh: 哈坎·*费丹; 菲丹
  fr: Hakan Fidan
  es: Hakan Fidan; Hakán Fidan
Mevlut Cavusoglu | role=foreign-minister country=TUR from=2015-11-24 to=2023-06-03 m
  en: Mevlut Cavusoglu; Mevlüt Çavuşoğlu
  ar: مولود *تشاووش أوغلو; مولود *جاويش أوغلو
  ru: Мевлют Чавушоглу; Мевлюта Чавушоглу; Мевлюту Чавушоглу; Мевлютом Чавушоглу; Мевлюте Чавушоглу
  zh: 梅夫吕特·*恰武什奥卢
  fr: Mevlüt Çavusoglu; Mevlut Cavusoglu; Mevlüt Çavuşoğlu; Mevlüt Cavusoglu; Mevlüt Cavuşoğlu
  es: Mevlüt Çavusoglu; Mevlut Cavusoglu; Mevlut Çavusoglu; Mevlüt Çavuşoğlu
Hulusi Akar | role=defence-minister country=TUR from=2018-07-10 to=2023-06-03 m
  en: Hulusi Akar
  ar: خلوصي أكار
  ru: Хулуси Акар; Хулуси Акара; Хулуси Акару; Хулуси Акаром; Хулуси Акаре
  zh: 胡卢西·*阿卡尔
  fr: Hulusi Akar
  es: Hulusi Akar
Yasar Guler | role=defence-minister country=TUR from=2023-06-03 m
  en: Yasar Guler; Yaşar Güler
  ar: يشار غولر; يشار غولار
  ru: Яшар Гюлер; Яшара Гюлера; Яшару Гюлеру; Яшаром Гюлером; Яшаре Гюлере
  zh: 亚沙尔·*居莱尔
  fr: Yasar Güler; Yasar Guler; Yaşar Güler
  es: Yasar Güler
Ibrahim Kalin | role=official country=TUR from=2023-06-05 m
  en: Ibrahim Kalin; İbrahim Kalın
  ar: إبراهيم كالين; إبراهيم قالن
  ru: Ибрагим Калын; Ибрагима Калына; Ибрагиму Калыну; Ибрагимом Калыном; Ибрагиме Калыне
  zh: 易卜拉欣·*卡林
  fr: Ibrahim Kalin; İbrahim Kalın
  es: Ibrahim Kalin
Ibrahim Kalin | role=spokesperson country=TUR from=2014-12-12 to=2023-06-05 m
  en: Ibrahim Kalin; İbrahim Kalın
  ar: إبراهيم كالين; إبراهيم قالن
  ru: Ибрагим Калын; Ибрагима Калына; Ибрагиму Калыну; Ибрагимом Калыном; Ибрагиме Калыне
  zh: 易卜拉欣·*卡林
  fr: Ibrahim Kalin; İbrahim Kalın
  es: Ibrahim Kalin
Fahrettin Altun | role=official country=TUR from=2018-07-25 to=2025-07-10 m
  en: Fahrettin Altun
  ar: فخر الدين ألطون; فخرالدين ألطون
  ru: Фахреттин Алтун; Фахреттина Алтуна; Фахреттину Алтуну; Фахреттином Алтуном; Фахреттине Алтуне
  zh: 法赫雷廷·*阿尔通
  fr: Fahrettin Altun
  es: Fahrettin Altun
Numan Kurtulmus | role=legislator country=TUR from=2023-06-07 m
  en: Numan Kurtulmus; Numan Kurtulmuş
  ar: نعمان قورتولموش; نعمان كورتولموش
  ru: Нуман Куртулмуш; Нумана Куртулмуша; Нуману Куртулмушу; Нуманом Куртулмушем; Нумане Куртулмуше
  zh: 努曼·*库尔图尔穆什
  fr: Numan Kurtulmus; Numan Kurtulmuş
  es: Numan Kurtulmus; Numan Kurtulmuş
Ali Khamenei | role=head-of-state country=IRN from=1989-06-04 m
  en: Ali Khamenei
  ar: علي خامنئي; آية الله علي خامنئي; خامنئي
  ru: Али Хаменеи; Хаменеи
  zh: 阿里·*哈梅内伊
  fr: Ali Khamenei
  es: Alí Jamenei; Ali Jamenei; Jamenei; Alí Jameneí; Ali Jameneí; Ali Khamenei; Alí Khamenei; Jameneí
Hassan Rouhani | role=head-of-state country=IRN from=2013-08-03 to=2021-08-03 m
  en: Hassan Rouhani
  ar: حسن روحاني
  ru: Хасан Рухани; Хасана Рухани; Хасану Рухани; Хасаном Рухани; Хасане Рухани; Хасан Роухани; Хасана Роухани; Хасану Роухани; Хасаном Роухани; Хасане Роухани
  zh: 哈桑·*鲁哈尼
  fr: Hassan Rohani; Hassan Rouhani
  es: Hasán Rohaní; Hasan Rohani; Hasan Rohaní; Hasán Ruhaní; Hassan Rohaní; Hasan Rouhani; Hassan Rohani
Ebrahim Raisi | role=head-of-state country=IRN from=2021-08-03 to=2024-05-19 m
  en: Ebrahim Raisi; Ebrahim Raeisi
  ar: إبراهيم رئيسي; ابراهيم رئيسي; إبراهيم رئيسى
  ru: Эбрахим Раиси; Эбрахима Раиси; Эбрахиму Раиси; Эбрахимом Раиси; Эбрахиме Раиси; Ибрагим Раиси; Ибрагима Раиси; Ибрагиму Раиси; Ибрагимом Раиси; Ибрагиме Раиси; Ибрахим Раиси; Ибрахима Раиси; Ибрахиму Раиси; Ибрахимом Раиси; Ибрахиме Раиси
  zh: 易卜拉欣·*莱希; 莱西
  fr: Ebrahim Raïssi; Ebrahim Raisi; Ebrahim Raeisi
  es: Ebrahim Raisí; Ebrahim Raisi; Ibrahim Raisi; Ebrahim Raísi; Ibrahim Raisí
Masoud Pezeshkian | role=head-of-state country=IRN from=2024-07-28 m
  en: Masoud Pezeshkian
  ar: مسعود بزشكيان; مسعود بيزشكيان
  ru: Масуд Пезешкиан; Масуда Пезешкиана; Масуду Пезешкиану; Масудом Пезешкианом; Масуде Пезешкиане
  zh: 马苏德·*佩泽希齐扬; 裴泽斯基安
  fr: Massoud Pezeshkian; Masoud Pezeshkian
  es: Masud Pezeshkian; Masoud Pezeshkian; Masud Pezeshkián; Masoud Pezeshkián; Masud Pezeshquian
Mohammad Javad Zarif | role=foreign-minister country=IRN from=2013-08-15 to=2021-08-25 m
  en: Mohammad Javad Zarif; Javad Zarif
  ar: محمد جواد ظريف; جواد ظريف
  ru: Мохаммад Джавад Зариф; Мохаммада Джавада Зарифа; Мохаммаду Джаваду Зарифу; Мохаммадом Джавадом Зарифом; Мохаммаде Джаваде Зарифе; Джавад Зариф; Джавада Зарифа; Джаваду Зарифу; Джавадом Зарифом; Джаваде Зарифе
  zh: 穆罕默德·贾瓦德·*扎里夫
  fr: Mohammad Javad Zarif; Javad Zarif
  es: Mohamad Yavad Zarif; Mohammad Javad Zarif; Yavad Zarif; Mohamed Yavad Zarif; Mohamad Javad Zarif; Mohammad Yavad Zarif; Javad Zarif
Hossein Amir-Abdollahian | role=foreign-minister country=IRN from=2021-08-25 to=2024-05-19 m
  en: Hossein Amir-Abdollahian; Hossein Amirabdollahian; Hossein *Amir Abdollahian
  ar: حسين *أمير عبد اللهيان; حسين *أمير عبداللهيان; حسين أميرعبداللهيان; حسين *عبد اللهيان; حسين *عبداللهيان
  ru: Хосейн Амир Абдоллахиян; Хосейна Амира Абдоллахияна; Хосейну Амиру Абдоллахияну; Хосейном Амиром Абдоллахияном; Хосейне Амире Абдоллахияне; Хосейна Амира Абдоллахиана; Хосейну Амиру Абдоллахиану; Хосейном Амиром Абдоллахианом; Хосейне Амире Абдоллахиане
  ru: Хосейн Амир-Абдоллахиан; Хосейна Амир-Абдоллахиана; Хосейну Амир-Абдоллахиану; Хосейном Амир-Абдоллахианом; Хосейне Амир-Абдоллахиане
  ru: Хосейн Амир Абдоллахиан; Хосейна Амир Абдоллахиана; Хосейну Амир Абдоллахиану; Хосейном Амир Абдоллахианом; Хосейне Амир Абдоллахиане
  ru: Хоссейн Амир Абдоллахиан; Хоссейна Амир Абдоллахиана; Хоссейну Амир Абдоллахиану; Хоссейном Амир Абдоллахианом; Хоссейне Амир Абдоллахиане
  zh: 侯赛因·*阿米尔-阿卜杜拉希扬; 侯赛因·阿米尔·*阿卜杜拉希扬
  fr: Hossein Amir-Abdollahian; Hossein *Amir Abdollahian; Hossein *AmirAbdollahian; Hossein Amirabdollahian; Hossein Amir Abdollahiane; Hossein Amir-Abdollahiane
  es: Hosein *Amir Abdolahian; Hossein *Amir Abdollahian; Hosein *Amir Abdolahián; Hosein *Amir-Abdolahian; Hossein *Amir-Abdollahian; Hosein *Amir Abdollahian; Husein *Amir Abdolahian; Hosein *Amirabdolahian
Ali Bagheri Kani | role=foreign-minister country=IRN from=2024-05-20 to=2024-08-21 m
  en: Ali *Bagheri Kani; Ali Bagheri; Ali Bagheri-Kani
  ar: علي *باقري كني; علي باقري; علي باقري كاني
  ru: Али Багери Кани; Али Багери
  zh: 阿里·巴盖里·*卡尼; 阿里·*巴盖里
  fr: Ali *Bagheri Kani; Ali Bagheri; Ali Bagheri-Kani
  es: Alí *Bagherí Kaní; Ali *Bagheri Kani; Ali *Bagheri; Alí *Baqeri; Alí *Bagheri; Ali *Baqeri
Abbas Araghchi | role=foreign-minister country=IRN from=2024-08-21 m
  en: Abbas Araghchi; Abbas Araqchi; Seyed Abbas Araghchi
  ar: عباس عراقجي; عباس عراقتشي
  ru: Аббас Аракчи; Аббаса Аракчи; Аббасу Аракчи; Аббасом Аракчи; Аббасе Аракчи; Аббас Арагчи; Аббаса Арагчи; Аббасу Арагчи; Аббасом Арагчи; Аббасе Арагчи
  zh: 阿巴斯·*阿拉格齐; 阿巴斯·*阿拉奇
  fr: Abbas Araghchi; Abbas Araghtchi; Abbas Araqchi; Seyed Abbas Araghchi
  es: Abás Araqchí; Abbas Araqchi; Abbas Araghchi; Abás Araqchi; Abbas Araqchí; Abás Araghchi; Abbas Araghchí; Seyed Abbas Araqchi; Abás Araqhchi
Abbas Araghchi | role=deputy-minister country=IRN from=2013-01-01 to=2021-09-14 m
  en: Abbas Araghchi; Abbas Araqchi; Seyed Abbas Araghchi
  ar: عباس عراقجي; عباس عراقتشي
  ru: Аббас Аракчи; Аббаса Аракчи; Аббасу Аракчи; Аббасом Аракчи; Аббасе Аракчи; Аббас Арагчи; Аббаса Арагчи; Аббасу Арагчи; Аббасом Арагчи; Аббасе Арагчи
  zh: 阿巴斯·*阿拉格齐; 阿巴斯·*阿拉奇
  fr: Abbas Araghchi; Abbas Araghtchi; Abbas Araqchi; Seyed Abbas Araghchi
  es: Abás Araqchí; Abbas Araqchi; Abbas Araghchi; Abás Araqchi; Abbas Araqchí; Abás Araghchi; Abbas Araghchí; Seyed Abbas Araqchi; Abás Araqhchi
Esmail Baghaei | role=spokesperson country=IRN from=2024-10-01 m
  en: Esmail Baghaei; Esmaeil Baqaei; Esmaeil Baghaei
  ar: إسماعيل بقائي; اسماعيل بقائي
  ru: Эсмаил Багаи; Эсмаила Багаи; Эсмаилу Багаи; Эсмаилом Багаи; Эсмаиле Багаи; Исмаил Багаи; Исмаила Багаи; Исмаилу Багаи; Исмаилом Багаи; Исмаиле Багаи
  zh: 伊斯梅尔·*巴加埃
  fr: Esmaïl Baghaï; Esmaeil Baghaei; Esmail Baghaei; Esmaeil Baqaei; Esmaïl Baghaei; Esmaïl Baqaï; Ismaïl Baghaï
  es: Ismail Bagaei; Ismail Baghaei; Esmail Bagaei; Esmail Baghaei; Esmaeil Baqaei; Ismail Baqaei; Esmaeil Baghaei; Ismail Baghai; Esmaíl Baghaí
Nasser Kanaani | role=spokesperson country=IRN from=2022-06-27 to=2024-10-01 m
  en: Nasser Kanaani; Nasser Kanani
  ar: ناصر كنعاني
  ru: Насер Канани; Насера Канани; Насеру Канани; Насером Канани; Насере Канани
  zh: 纳赛尔·*卡纳尼
  fr: Nasser Kanani; Nasser Kanaani
  es: Naser Kananí; Naser Kanani; Nasser Kanaani; Nasser Kanani; Naser Kanaaní; Naser Kanaani; Nasser Kananí
Saeed Khatibzadeh | role=spokesperson country=IRN from=2020-08-01 to=2022-06-27 m
  en: Saeed Khatibzadeh
  ar: سعيد *خطيب زادة; سعيد *خطيب زاده
  ru: Саид Хатибзаде; Саида Хатибзаде; Саиду Хатибзаде; Саидом Хатибзаде; Саиде Хатибзаде
  zh: 赛义德·*哈提卜扎德
  fr: Saeed Khatibzadeh; Saïd Khatibzadeh
  es: Saeed Khatibzadeh; Said Jatibzadeh; Saíd Jatibzadeh
Saeed Khatibzadeh | role=deputy-minister country=IRN from=2024-01-01 m
  en: Saeed Khatibzadeh
  ar: سعيد *خطيب زادة; سعيد *خطيب زاده
  ru: Саид Хатибзаде; Саида Хатибзаде; Саиду Хатибзаде; Саидом Хатибзаде; Саиде Хатибзаде
  zh: 赛义德·*哈提卜扎德
  fr: Saeed Khatibzadeh; Saïd Khatibzadeh
  es: Saeed Khatibzadeh; Said Jatibzadeh; Saíd Jatibzadeh
Majid Takht-Ravanchi | role=deputy-minister country=IRN from=2024-09-01 m
  en: Majid Takht-Ravanchi
  ar: مجيد *تخت روانجي; مجيد *تخت رافانتشي
  ru: Маджид Тахт-Раванчи; Маджида Тахт-Раванчи; Маджиду Тахт-Раванчи; Маджидом Тахт-Раванчи; Маджиде Тахт-Раванчи
  zh: 马吉德·*塔赫特-拉万希; 拉万希
  fr: Majid Takht-Ravanchi
  es: Majid Takht-Ravanchi; Mayid Tajt Ravanchi; Majid Takht Ravanchi; Mayid Tajt-Ravanchi
Majid Takht-Ravanchi | role=ambassador country=IRN from=2019-04-01 to=2022-08-31 m
  en: Majid Takht-Ravanchi
  ar: مجيد *تخت روانجي; مجيد *تخت رافانتشي
  ru: Маджид Тахт-Раванчи; Маджида Тахт-Раванчи; Маджиду Тахт-Раванчи; Маджидом Тахт-Раванчи; Маджиде Тахт-Раванчи
  zh: 马吉德·*塔赫特-拉万希; 拉万希
  fr: Majid Takht-Ravanchi
  es: Majid Takht-Ravanchi; Mayid Tajt Ravanchi; Majid Takht Ravanchi; Mayid Tajt-Ravanchi
Amir Saeid Iravani | role=ambassador country=IRN from=2022-09-01 m
  en: Amir Saeid Iravani; Amir Saeed Iravani
  ar: أمير سعيد إيرواني; أمير سعيد إيرافاني
  ru: Амир Саид Иравани; Амира Саида Иравани; Амиру Саиду Иравани; Амиром Саидом Иравани; Амире Саиде Иравани
  zh: 阿米尔·赛义德·*伊拉瓦尼
  fr: Amir Saeid Iravani; Amir Saeed Iravani; Amir Saïd Iravani
  es: Amir Saeid Iravani; Amir Saeed Iravani
Ali Larijani | role=official country=IRN from=2025-08-05 m
  en: Ali Larijani
  ar: علي لاريجاني
  ru: Али Лариджани
  zh: 阿里·*拉里贾尼
  fr: Ali Larijani
  es: Alí Lariyaní; Ali Larijani; Alí Lariyani; Ali Lariyani; Alí Larijani
Ali Larijani | role=legislator country=IRN from=2008-05-28 to=2020-05-28 m
  en: Ali Larijani
  ar: علي لاريجاني
  ru: Али Лариджани
  zh: 阿里·*拉里贾尼
  fr: Ali Larijani
  es: Alí Lariyaní; Ali Larijani; Alí Lariyani; Ali Lariyani; Alí Larijani
Ali Shamkhani | role=official country=IRN from=2013-09-10 to=2023-05-22 m
  en: Ali Shamkhani
  ar: علي شمخاني
  ru: Али Шамхани
  zh: 阿里·*沙姆哈尼
  fr: Ali Shamkhani; Ali Chamkhani
  es: Alí Shamjaní
Mohammad Bagher Ghalibaf | role=legislator country=IRN from=2020-05-28 m
  en: Mohammad Bagher Ghalibaf; Mohammad Baqer Qalibaf
  ar: محمد باقر قاليباف
  ru: Мохаммад Багер Галибаф; Мохаммада Багера Галибафа; Мохаммаду Багеру Галибафу; Мохаммадом Багером Галибафом; Мохаммаде Багере Галибафе
  zh: 穆罕默德·巴吉尔·*卡利巴夫
  fr: Mohammad Bagher Ghalibaf; Mohammad Baqer Qalibaf; Mohammad Baqer Ghalibaf; Mohammad Bagher Qalibaf
  es: Mohamad Baqer Qalibaf; Mohamad Baqer Ghalibaf; Mohammad Baqer Qalibaf; Mohamad Bagher Ghalibaf; Mohamed Baqer Qalibaf
Mohammad Eslami | role=official country=IRN from=2021-08-29 m
  en: Mohammad Eslami
  ar: محمد إسلامي; محمد اسلامي
  ru: Мохаммад Эслами; Мохаммада Эслами; Мохаммаду Эслами; Мохаммадом Эслами; Мохаммаде Эслами
  zh: 穆罕默德·*埃斯拉米
  fr: Mohammad Eslami
  es: Mohammad Eslami; Mohamad Eslami; Mohamed Eslami
Ali Akbar Velayati | role=official country=IRN from=1997-01-01 m
  en: Ali Akbar Velayati
  ar: علي أكبر ولايتي
  ru: Али Акбар Велаяти; Али Акбара Велаяти; Али Акбару Велаяти; Али Акбаром Велаяти; Али Акбаре Велаяти
  zh: 阿里·阿克巴尔·*韦拉亚提
  fr: Ali Akbar Velayati
  es: Ali Akbar Velayati
Mohammed Shia al-Sudani | role=head-of-government country=IRQ from=2022-10-27 m
  en: Mohammed Shia al-Sudani; Mohammed al-Sudani; Mohamed Shia al-Sudani
  ar: محمد شياع السوداني
  ru: Мухаммед Шиа ас-Судани; Мухаммеда Шиа ас-Судани; Мухаммеду Шиа ас-Судани; Мухаммедом Шиа ас-Судани; Мухаммеде Шиа ас-Судани; Мухаммед ас-Судани; Мухаммеда ас-Судани; Мухаммеду ас-Судани; Мухаммедом ас-Судани; Мухаммеде ас-Судани
  zh: 穆罕默德·希亚·*苏达尼
  fr: Mohammed Chia al-Soudani; Mohamed Chia al-Soudani; Mohammed Shia al-Sudani; Mohammed al-Sudani; Mohamed Shia al-Sudani
  es: Mohamed Shia al Sudani; Mohamed Chia al Sudani; Mohamed Shia al-Sudani; Mohammed Shia al Sudani; Mohamed *Shia Al Sudani; Mohammed Shia al-Sudani
Mustafa al-Kadhimi | role=head-of-government country=IRQ from=2020-05-07 to=2022-10-27 m
  en: Mustafa al-Kadhimi; Mustafa al-Kadhemi
  ar: مصطفى الكاظمي
  ru: Мустафа аль-Казыми; Мустафы аль-Казыми; Мустафе аль-Казыми; Мустафу аль-Казыми; Мустафой аль-Казыми; Мустафа аль-Казими; Мустафы аль-Казими; Мустафе аль-Казими; Мустафу аль-Казими; Мустафой аль-Казими
  zh: 穆斯塔法·*卡迪米
  fr: Moustafa al-Kazimi; Moustafa al-Kadhimi; Mustafa al-Kadhimi; Mustafa al-Kadhemi
  es: Mustafa al Kazemi
Haider al-Abadi | role=head-of-government country=IRQ from=2014-09-08 to=2018-10-25 m
  en: Haider al-Abadi
  ar: حيدر العبادي
  ru: Хайдер аль-Абади; Хайдера аль-Абади; Хайдеру аль-Абади; Хайдером аль-Абади; Хайдере аль-Абади
  zh: 海德尔·*阿巴迪
  fr: Haïder al-Abadi; Haider al-Abadi
  es: Haidar al Abadi
Adel Abdul Mahdi | role=head-of-government country=IRQ from=2018-10-25 to=2020-05-07 m
  en: Adel *Abdul Mahdi; Adil Abdul-Mahdi
  ar: عادل *عبد المهدي; عادل *عبدالمهدي
  ru: Адель Абдул Махди; Аделя Абдул Махди; Аделю Абдул Махди; Аделем Абдул Махди; Аделе Абдул Махди
  zh: 阿迪勒·*阿卜杜勒-迈赫迪
  fr: Adel *Abdul Mahdi; Adil Abdul-Mahdi
  es: Adel *Abdul Mahdi; Adil Abdul-Mahdi
Fuad Hussein | role=foreign-minister country=IRQ from=2020-06-06 m
  en: Fuad Hussein
  ar: فؤاد حسين
  ru: Фуад Хусейн; Фуада Хусейна; Фуаду Хусейну; Фуадом Хусейном; Фуаде Хусейне
  zh: 福阿德·*侯赛因
  fr: Fouad Hussein; Fuad Hussein
  es: Fuad Husein; Fuad Hussein; Fouad Hussein
Abdul Latif Rashid | role=head-of-state country=IRQ from=2022-10-17 m
  en: Abdul Latif Rashid; Abdul Latif Jamal Rashid; Abdullatif Rashid
  ar: عبد اللطيف رشيد; عبداللطيف رشيد; عبد اللطيف جمال رشيد; عبداللطيف جمال رشيد
  ru: Абдул Латиф Рашид; Абдул Латифа Рашида; Абдул Латифу Рашиду; Абдул Латифом Рашидом; Абдул Латифе Рашиде; Абдель Латиф Рашид; Абдель Латифа Рашида; Абдель Латифу Рашиду; Абдель Латифом Рашидом; Абдель Латифе Рашиде
  zh: 阿卜杜勒·拉蒂夫·*拉希德
  fr: Abdel Latif Rachid; Abdul Latif Rashid; Abdul Latif Jamal Rashid; Abdullatif Rashid
  es: Abdelatif Rashid
Barham Salih | role=head-of-state country=IRQ from=2018-10-02 to=2022-10-17 m
  en: Barham Salih; Barham Saleh
  ar: برهم صالح
  ru: Бархам Салех; Бархама Салеха; Бархаму Салеху; Бархамом Салехом; Бархаме Салехе
  zh: 巴尔哈姆·*萨利赫
  fr: Barham Salih; Barham Saleh
  es: Barham Salih; Barham Saleh; Barham Sáleh
Masrour Barzani | role=head-of-government country=IRQ org=KRG from=2019-07-10 m
  en: Masrour Barzani
  ar: مسرور بارزاني
  ru: Масрур Барзани; Масрура Барзани; Масруру Барзани; Масруром Барзани; Масруре Барзани
  zh: 马斯鲁尔·*巴尔扎尼
  fr: Masrour Barzani
  es: Masrour Barzani; Masrur Barzani
Nechirvan Barzani | role=head-of-state country=IRQ org=KRG from=2019-06-10 m
  en: Nechirvan Barzani
  ar: نيجيرفان بارزاني; نيجرفان بارزاني; نيتشيرفان بارزاني
  ru: Нечирван Барзани; Нечирвана Барзани; Нечирвану Барзани; Нечирваном Барзани; Нечирване Барзани
  zh: 内奇尔万·*巴尔扎尼
  fr: Nechirvan Barzani
  es: Nechirvan Barzani
Abd-Rabbu Mansour Hadi | role=head-of-state country=YEM from=2012-02-27 to=2022-04-07 m
  en: Abd-Rabbu Mansour Hadi; Abdrabbuh Mansur Hadi; Abed Rabbo Mansour Hadi
  ar: عبد ربه منصور هادي; عبدربه منصور هادي
  ru: Абд Раббо Мансур Хади; Абд Раббо Мансура Хади; Абд Раббо Мансуру Хади; Абд Раббо Мансуром Хади; Абд Раббо Мансуре Хади
  zh: 阿卜杜拉布·曼苏尔·*哈迪
  fr: Abd Rabbo Mansour Hadi; Abd-Rabbu Mansour Hadi; Abdrabbuh Mansur Hadi; Abed Rabbo Mansour Hadi
  es: Abdo Rabu Mansur Hadi
Rashad al-Alimi | role=head-of-state country=YEM from=2022-04-07 m
  en: Rashad al-Alimi; Rashad Al-Alimi
  ar: رشاد العليمي; رشاد محمد العليمي
  ru: Рашад аль-Алими; Рашада аль-Алими; Рашаду аль-Алими; Рашадом аль-Алими; Рашаде аль-Алими
  zh: 拉沙德·*阿里米
  fr: Rachad al-Alimi; Rashad al-Alimi; Rashad Al-Alimi
  es: Rashad al Alimi
Ahmed Awad bin Mubarak | role=foreign-minister country=YEM from=2020-12-18 to=2024-03-27 m
  en: Ahmed *Awad bin Mubarak; Ahmed *bin Mubarak
  ar: أحمد *عوض بن مبارك; أحمد *بن مبارك
  ru: Ахмед Авад *бен Мубарак; Ахмеда Авада *бен Мубарака; Ахмеду Аваду *бен Мубараку; Ахмедом Авадом *бен Мубараком; Ахмеде Аваде *бен Мубараке
  zh: 艾哈迈德·阿瓦德·本·*穆巴拉克; 本·*穆巴拉克
  fr: Ahmed *Awad bin Mubarak; Ahmed *bin Mubarak
  es: Ahmed *Awad bin Mubarak; Ahmed *bin Mubarak
Ahmed Awad bin Mubarak | role=head-of-government country=YEM from=2024-02-05 to=2025-05-03 m
  en: Ahmed *Awad bin Mubarak; Ahmed *bin Mubarak
  ar: أحمد *عوض بن مبارك; أحمد *بن مبارك
  ru: Ахмед Авад *бен Мубарак; Ахмеда Авада *бен Мубарака; Ахмеду Аваду *бен Мубараку; Ахмедом Авадом *бен Мубараком; Ахмеде Аваде *бен Мубараке
  zh: 艾哈迈德·阿瓦德·本·*穆巴拉克; 本·*穆巴拉克
  fr: Ahmed *Awad bin Mubarak; Ahmed *bin Mubarak
  es: Ahmed *Awad bin Mubarak; Ahmed *bin Mubarak
Shaya Mohsen al-Zindani | role=foreign-minister country=YEM from=2024-03-27 m
  en: Shaya *Mohsen al-Zindani; Shaya al-Zindani
  ar: شائع الزنداني; شائع محسن الزنداني
  ru: Шаи Мохсен аз-Зиндани; Шаи Мохсена аз-Зиндани; Шаи Мохсену аз-Зиндани; Шаи Мохсеном аз-Зиндани; Шаи Мохсене аз-Зиндани
  zh: 沙亚·穆赫辛·*津达尼
  fr: Shaya *Mohsen al-Zindani; Shaya al-Zindani; Chaya *Mohsen al-Zindani; Chayeh *Mohsen al-Zindani; Shaïf *Mohsen al-Zindani
  es: Shaya *Mohsen al-Zindani; Shaya al-Zindani
Salem bin Breik | role=head-of-government country=YEM from=2025-05-03 m
  en: Salem *bin Breik; Salem Saleh *bin Braik
  ar: سالم *بن بريك; سالم صالح *بن بريك
  ru: Салем *бен Брейк; Салема *бен Брейка; Салему *бен Брейку; Салемом *бен Брейком; Салеме *бен Брейке
  zh: 萨利姆·本·*布里克
  fr: Salem *bin Breik; Salem Saleh *bin Braik
  es: Salem *bin Breik; Salem Saleh *bin Braik
Khaled al-Yamani | role=foreign-minister country=YEM from=2018-05-24 to=2019-06-10 m
  en: Khaled al-Yamani; Khaled al-Yemany
  ar: خالد اليماني
  ru: Халед аль-Ямани; Халеда аль-Ямани; Халеду аль-Ямани; Халедом аль-Ямани; Халеде аль-Ямани
  zh: 哈立德·*耶马尼
  fr: Khaled al-Yamani; Khaled al-Yemany
  es: Khaled al-Yamani; Khaled al-Yemany
Mohammed Abdulsalam | role=spokesperson country=YEM org=Houthis from=2007-01-01 m
  en: Mohammed Abdulsalam; Mohammed Abdul-Salam; Mohammed Abdelsalam
  ar: محمد *عبد السلام; محمد *عبدالسلام; محمد عبدالسلام
  ru: Мухаммед Абдель Салям; Мухаммеда Абдель Саляма; Мухаммеду Абдель Саляму; Мухаммедом Абдель Салямом; Мухаммеде Абдель Саляме
  zh: 穆罕默德·*阿卜杜勒-萨拉姆; 穆罕默德·*阿卜杜勒萨拉姆
  fr: Mohammed Abdelsalam; Mohammed Abdulsalam; Mohammed Abdul-Salam
  es: Mohamed Abdelsalam
Abdul-Malik al-Houthi | role=official country=YEM org=Houthis from=2004-09-10 m
  en: Abdul-Malik al-Houthi; Abdul Malik al-Houthi; Abdulmalik al-Houthi
  ar: عبد الملك الحوثي; عبدالملك الحوثي
  ru: Абдель Малик аль-Хуси; Абдель Малика аль-Хуси; Абдель Малику аль-Хуси; Абдель Маликом аль-Хуси; Абдель Малике аль-Хуси; Абдул-Малик аль-Хуси; Абдул-Малика аль-Хуси; Абдул-Малику аль-Хуси; Абдул-Маликом аль-Хуси; Абдул-Малике аль-Хуси
  zh: 阿卜杜勒-马利克·胡塞; 阿卜杜勒·马利克·胡塞
  fr: Abdel Malek al-Houthi; Abdul-Malik al-Houthi; Abdul Malik al-Houthi; Abdulmalik al-Houthi
  es: Abdulmalek al Huti; Abdelmalek al Huti; Abdelmalik al Huti; Abdul Malik al Huti
Yahya Saree | role=spokesperson country=YEM org=Houthis from=2018-01-01 m
  en: Yahya Saree; Yahya Sarea
  ar: يحيى سريع
  ru: Яхья Сариа; Яхьи Сариа; Яхье Сариа; Яхью Сариа; Яхьей Сариа; Яхья Сариг; Яхьи Сарига; Яхье Саригу; Яхью Сарига; Яхьей Саригом; Яхье Сариге
  zh: 叶海亚·*萨雷亚
  fr: Yahya Saree; Yahya Sarea; Yahya Sarii; Yahya Sari
  es: Yahya Sarea; Yahya Saree; Yahya Sari
Hans Grundberg | role=envoy org=UN from=2021-09-05 m
  en: Hans Grundberg
  ar: هانس غروندبرغ; هانس جروندبرج
  ru: Ханс Грундберг; Ханса Грундберга; Хансу Грундбергу; Хансом Грундбергом; Хансе Грундберге
  zh: 汉斯·*格伦德贝里
  fr: Hans Grundberg
  es: Hans Grundberg
Kaïs Saïed | role=head-of-state country=TUN from=2019-10-23 m
  en: Kais Saied; Kaïs Saïed
  ar: قيس سعيد; قيس سعيّد
  ru: Каис Саид; Каиса Саида; Каису Саиду; Каисом Саидом; Каисе Саиде
  zh: 凯斯·*赛义德
  fr: Kaïs Saïed; Kais Saied
  es: Kais Said; Kais Saied; Kaïs Saied; Qais Saied; Kaís Said; Kaïs Said
Nabil Ammar | role=foreign-minister country=TUN from=2023-02-07 to=2024-08-25 m
  en: Nabil Ammar
  ar: نبيل عمار
  ru: Набиль Аммар; Набиля Аммара; Набилю Аммару; Набилем Аммаром; Набиле Аммаре
  zh: 纳比勒·*阿马尔
  fr: Nabil Ammar
  es: Nabil Ammar; Nabil Amar
Mohamed Ali Nafti | role=foreign-minister country=TUN from=2024-08-25 m
  en: Mohamed Ali Nafti
  ar: محمد علي النفطي
  ru: Мухаммед Али Нафти; Мухаммеда Али Нафти; Мухаммеду Али Нафти; Мухаммедом Али Нафти; Мухаммеде Али Нафти
  zh: 穆罕默德·阿里·*纳夫提
  fr: Mohamed Ali Nafti
  es: Mohamed Ali Nafti
Othman Jerandi | role=foreign-minister country=TUN from=2020-09-02 to=2023-02-07 m
  en: Othman Jerandi
  ar: عثمان الجرندي
  ru: Осман аль-Джаранди; Османа аль-Джаранди; Осману аль-Джаранди; Османом аль-Джаранди; Османе аль-Джаранди
  zh: 奥斯曼·*杰兰迪
  fr: Othman Jerandi; Othman Jarandi; Othmane Jarandi
  es: Othman Jerandi
Abdelmadjid Tebboune | role=head-of-state country=DZA from=2019-12-19 m
  en: Abdelmadjid Tebboune
  ar: عبد المجيد تبون; عبدالمجيد تبون
  ru: Абдельмаджид Теббун; Абдельмаджида Теббуна; Абдельмаджиду Теббуну; Абдельмаджидом Теббуном; Абдельмаджиде Теббуне
  zh: 阿卜杜勒-马吉德·*特本; 阿卜杜勒马吉德·*特本
  fr: Abdelmadjid Tebboune
  es: Abdelmayid Tebune; Abdelmadjid Tebboune; Abdelmayid Tebún; Abdelmajid Tebboune; Abdelmayid Tebboune
Abdelaziz Bouteflika | role=head-of-state country=DZA from=1999-04-27 to=2019-04-02 m
  en: Abdelaziz Bouteflika
  ar: عبد العزيز بوتفليقة; عبدالعزيز بوتفليقة
  ru: Абдельазиз Бутефлика; Абдельазиза Бутефлики; Абдельазизу Бутефлике; Абдельазиза Бутефлику; Абдельазизом Бутефликой; Абдельазизе Бутефлике
  zh: 阿卜杜勒-阿齐兹·*布特弗利卡
  fr: Abdelaziz Bouteflika
  es: Abdelaziz Buteflika
Ahmed Attaf | role=foreign-minister country=DZA from=2023-03-16 m
  en: Ahmed Attaf
  ar: أحمد عطاف
  ru: Ахмед Аттаф; Ахмеда Аттафа; Ахмеду Аттафу; Ахмедом Аттафом; Ахмеде Аттафе
  zh: 艾哈迈德·*阿塔夫
  fr: Ahmed Attaf
  es: Ahmed Attaf; Ahmed Ataf
Ramtane Lamamra | role=foreign-minister country=DZA from=2021-07-07 to=2023-03-16 m
  en: Ramtane Lamamra
  ar: رمطان لعمامرة; رمضان لعمامرة
  ru: Рамтан Ламамра; Рамтана Ламамры; Рамтану Ламамре; Рамтана Ламамру; Рамтаном Ламамрой; Рамтане Ламамре
  zh: 拉姆丹·*拉马姆拉
  fr: Ramtane Lamamra
  es: Ramtane Lamamra; Ramtan Lamamra
Ramtane Lamamra | role=foreign-minister country=DZA from=2013-09-11 to=2017-05-25 m
  en: Ramtane Lamamra
  ar: رمطان لعمامرة; رمضان لعمامرة
  ru: Рамтан Ламамра; Рамтана Ламамры; Рамтану Ламамре; Рамтана Ламамру; Рамтаном Ламамрой; Рамтане Ламамре
  zh: 拉姆丹·*拉马姆拉
  fr: Ramtane Lamamra
  es: Ramtane Lamamra; Ramtan Lamamra
Sabri Boukadoum | role=foreign-minister country=DZA from=2019-03-31 to=2021-07-07 m
  en: Sabri Boukadoum
  ar: صبري بوقدوم; صبري بوقادوم
  ru: Сабри Букадум; Сабри Букадума; Сабри Букадуму; Сабри Букадумом; Сабри Букадуме
  zh: 萨布里·*布卡杜姆
  fr: Sabri Boukadoum
  es: Sabri Boukadoum; Sabri Bukadum
Mohammed VI | role=head-of-state country=MAR from=1999-07-23 ambiguous m
  en: King *Mohammed VI
  ar: الملك *محمد السادس
  ru: король *Мухаммед VI; короля *Мухаммеда VI; королю *Мухаммеду VI; королем *Мухаммедом VI
  zh: 穆罕默德六世
  fr: Mohammed VI
  es: Mohamed VI; Mohammed VI
Nasser Bourita | role=foreign-minister country=MAR from=2017-04-05 m
  en: Nasser Bourita
  ar: ناصر بوريطة
  ru: Насер Бурита; Насера Буриты; Насеру Бурите; Насера Буриту; Насером Буритой; Насере Бурите
  ru: Нассер Бурита; Нассера Буриты; Нассеру Бурите; Нассера Буриту; Нассером Буритой; Нассере Бурите
  zh: 纳赛尔·*布里达
  fr: Nasser Bourita
  es: Naser Burita; Nasser Bourita; Nasser Burita; Naser Bourita
Aziz Akhannouch | role=head-of-government country=MAR from=2021-10-07 m
  en: Aziz Akhannouch
  ar: عزيز أخنوش
  ru: Азиз Аханнуш; Азиза Аханнуша; Азизу Аханнушу; Азизом Аханнушем; Азизе Аханнуше
  zh: 阿齐兹·*阿赫努什
  fr: Aziz Akhannouch
  es: Aziz Akhannouch; Aziz Ajanuch; Aziz Ajanouch
Brahim Ghali | role=head-of-state country=ESH org=Polisario from=2016-07-12 m
  en: Brahim Ghali
  ar: إبراهيم غالي; ابراهيم غالي
  ru: Брахим Гали; Брахима Гали; Брахиму Гали; Брахимом Гали; Брахиме Гали
  zh: 卜拉欣·*加利
  fr: Brahim Ghali
  es: Brahim Ghali; Brahim Gali
Fayez al-Sarraj | role=head-of-government country=LBY from=2016-03-30 to=2021-03-15 m
  en: Fayez al-Sarraj; Fayez Serraj; Fayez al-Serraj
  ar: فايز السراج
  ru: Файез Сарадж; Файеза Сараджа; Файезу Сараджу; Файезом Сараджем; Файезе Сарадже; Фаиз Сарадж; Фаиза Сараджа; Фаизу Сараджу; Фаизом Сараджем; Фаизе Сарадже
  zh: 法耶兹·*萨拉杰
  fr: Fayez al-Sarraj; Faïez Sarraj; Fayez Serraj; Fayez al-Serraj
  es: Fayez al Sarraj
Abdul Hamid Dbeibah | role=head-of-government country=LBY from=2021-03-15 m
  en: Abdul Hamid Dbeibah; Abdulhamid Dbeibah; Abdul Hamid Dbeibeh; Abdulhamid al-Dbeibah
  ar: عبد الحميد الدبيبة; عبدالحميد الدبيبة
  ru: Абдель Хамид Дбейба; Абдель Хамида Дбейбы; Абдель Хамиду Дбейбе; Абдель Хамида Дбейбу; Абдель Хамидом Дбейбой; Абдель Хамиде Дбейбе; Абдул Хамид ад-Дабиба; Абдул Хамида ад-Дабибы; Абдул Хамиду ад-Дабибе; Абдул Хамида ад-Дабибу; Абдул Хамидом ад-Дабибой; Абдул Хамиде ад-Дабибе; Абдель Хамид ад-Дбейба; Абдель Хамида ад-Дбейбы; Абдель Хамиду ад-Дбейбе; Абдель Хамида ад-Дбейбу; Абдель Хамидом ад-Дбейбой; Абдель Хамиде ад-Дбейбе
  zh: 阿卜杜勒-哈米德·*德贝巴; 阿卜杜勒·哈米德·*德贝巴
  fr: Abdelhamid Dbeibah; Abdul Hamid Dbeibah; Abdulhamid Dbeibah; Abdul Hamid Dbeibeh; Abdulhamid al-Dbeibah
  es: Abdelhamid Dbeiba; Abdul Hamid Dbeibah; Abdelhamid Dbeibá; Abdul Hamid Dbeiba; Abdelhamid Dbeibah; Abdul Hamid al Dbeibah; Abdulhamid Dbeibah
Khalifa Haftar | role=military country=LBY org=LNA from=2015-03-02 m
  en: Khalifa Haftar; Khalifa Hifter
  ar: خليفة حفتر
  ru: Халифа Хафтар; Халифы Хафтара; Халифе Хафтару; Халифу Хафтара; Халифой Хафтаром; Халифе Хафтаре
  zh: 哈利法·*哈夫塔尔
  fr: Khalifa Haftar; Khalifa Hifter
  es: Jalifa Haftar; Khalifa Haftar; Jalifa Hafter; Khalifa Hafter
Saddam Haftar | role=military country=LBY org=LNA from=2024-01-01 m
  en: Saddam Haftar
  ar: صدام حفتر
  ru: Саддам Хафтар; Саддама Хафтара; Саддаму Хафтару; Саддамом Хафтаром; Саддаме Хафтаре
  zh: 萨达姆·*哈夫塔尔
  fr: Saddam Haftar
  es: Saddam Haftar
Mohamed al-Menfi | role=head-of-state country=LBY from=2021-03-15 m
  en: Mohamed al-Menfi; Mohammed al-Menfi; Mohamed Menfi; Mohammed Menfi
  ar: محمد المنفي
  ru: Мухаммед аль-Манфи; Мухаммеда аль-Манфи; Мухаммеду аль-Манфи; Мухаммедом аль-Манфи; Мухаммеде аль-Манфи
  ru: Мухаммед Менфи; Мухаммеда Менфи; Мухаммеду Менфи; Мухаммедом Менфи; Мухаммеде Менфи
  ru: Мохамед аль-Менфи; Мохамеда аль-Менфи; Мохамеду аль-Менфи; Мохамедом аль-Менфи; Мохамеде аль-Менфи
  ru: Мухаммед аль-Менфи; Мухаммеда аль-Менфи; Мухаммеду аль-Менфи; Мухаммедом аль-Менфи; Мухаммеде аль-Менфи
  zh: 穆罕默德·*门菲
  fr: Mohamed el-Menfi; Mohammed el-Menfi; Mohamed al-Menfi; Mohammed al-Menfi; Mohamed Menfi; Mohammed Menfi
  es: Mohamed al Menfi; Mohamed al-Menfi; Mohamed Menfi
Aguila Saleh | role=legislator country=LBY from=2014-08-05 m
  en: Aguila Saleh; Aqila Saleh; Agila Saleh
  ar: عقيلة صالح; عقيله صالح
  ru: Агила Салех; Агилы Салеха; Агиле Салеху; Агилу Салеха; Агилой Салехом; Агиле Салехе
  zh: 阿吉拉·*萨利赫
  fr: Aguila Saleh; Aqila Saleh; Agila Saleh
  es: Aguila Saleh
Najla Mangoush | role=foreign-minister country=LBY from=2021-03-15 to=2023-08-28 f
  en: Najla Mangoush; Najla *El Mangoush
  ar: نجلاء المنقوش
  ru: Наджля аль-Мангуш; Наджли аль-Мангуш; Наджле аль-Мангуш; Наджлю аль-Мангуш; Наджлей аль-Мангуш
  zh: 娜杰拉·*曼古什
  fr: Najla Mangoush; Najla *El Mangoush; Najla al-Mangoush; Najla al-Mangouch; Najla Mangouch
  es: Najla Mangoush; Najla *El Mangoush
Taher al-Baour | role=foreign-minister country=LBY from=2023-08-28 m
  en: Taher al-Baour; Taher Baour; Al-Taher al-Baour
  ar: الطاهر الباعور; الطاهر سالم الباعور
  ru: Тахер аль-Баур; Тахера аль-Баура; Тахеру аль-Бауру; Тахером аль-Бауром; Тахере аль-Бауре
  zh: 塔希尔·*巴乌尔
  fr: Taher al-Baour; Taher Baour; Al-Taher al-Baour; Taher el-Baour; Taher Salem al-Baour
  es: Taher al-Baour; Taher Baour; Al-Taher al-Baour
Abdoulaye Bathily | role=envoy org=UN from=2022-09-25 to=2024-05-01 m
  en: Abdoulaye Bathily
  ar: عبد الله باتيلي; عبدالله باتيلي
  ru: Абдулай Батили; Абдулая Батили; Абдулаю Батили; Абдулаем Батили; Абдулае Батили
  zh: 阿卜杜拉耶·*巴蒂利
  fr: Abdoulaye Bathily
  es: Abdoulaye Bathily
Hanna Tetteh | role=envoy org=UN from=2025-01-24 f
  en: Hanna Tetteh; Hanna Serwaa Tetteh
  ar: هانا تيتيه; هانا تيته; هانا سيروا تيتيه
  ru: Ханна Тетте; Ханны Тетте; Ханне Тетте; Ханну Тетте; Ханной Тетте
  zh: 汉娜·*泰特
  fr: Hanna Tetteh; Hanna Serwaa Tetteh
  es: Hanna Tetteh; Hanna Serwaa Tetteh
Stephanie Williams | role=envoy org=UN from=2020-03-12 to=2022-07-31 f
  en: Stephanie Williams
  ar: ستيفاني وليامز; ستيفاني ويليامز
  ru: Стефани Уильямс
  zh: 斯蒂芬妮·*威廉斯
  fr: Stephanie Williams
  es: Stephanie Williams
Omar al-Bashir | role=head-of-state country=SDN from=1993-10-16 to=2019-04-11 m
  en: Omar al-Bashir; Omar *al Bashir
  ar: عمر البشير; عمر حسن البشير
  ru: Омар аль-Башир; Омара аль-Башира; Омару аль-Баширу; Омаром аль-Баширом; Омаре аль-Башире
  zh: 奥马尔·*巴希尔
  fr: Omar el-Béchir; Omar al-Bachir; Omar al-Bashir; Omar *al Bashir
  es: Omar al Bashir
Abdel Fattah al-Burhan | role=head-of-state country=SDN from=2019-04-12 m
  en: Abdel Fattah al-Burhan; Abdel-Fattah Burhan; Abdel Fattah Burhan; Abdel-Fattah al-Burhan
  ar: عبد الفتاح البرهان; عبدالفتاح البرهان
  ru: Абдель Фаттах аль-Бурхан; Абдель Фаттаха аль-Бурхана; Абдель Фаттаху аль-Бурхану; Абдель Фаттахом аль-Бурханом; Абдель Фаттахе аль-Бурхане; Абдель-Фаттах аль-Бурхан; Абдель-Фаттаха аль-Бурхана; Абдель-Фаттаху аль-Бурхану; Абдель-Фаттахом аль-Бурханом; Абдель-Фаттахе аль-Бурхане
  zh: 阿卜杜勒-法塔赫·*布尔汉; 阿卜杜勒·法塔赫·*布尔汉
  fr: Abdel Fattah al-Burhane; Abdel Fattah al-Bourhane; Abdel Fattah al-Burhan; Abdel-Fattah Burhan; Abdel Fattah Burhan; Abdel-Fattah al-Burhan
  es: Abdelfatah al Burhan; Abdelfatah al-Burhan; Abdel Fattah al Burhan; Abdelfatá al Burhan; Abdel Fatah al Burhan; Abdel Fattah al-Burhan
Mohamed Hamdan Dagalo | role=military country=SDN org=RSF from=2013-01-01 m
  en: Mohamed *Hamdan Dagalo; Mohamed *Hamdan Daglo; Hemedti; Hemeti
  ar: محمد *حمدان دقلو; حميدتي
  ru: Мохамед Хамдан Дагло; Мохамеда Хамдана Дагло; Мохамеду Хамдану Дагло; Мохамедом Хамданом Дагло; Мохамеде Хамдане Дагло; Мухаммед Хамдан Дагло; Мухаммеда Хамдана Дагло; Мухаммеду Хамдану Дагло; Мухаммедом Хамданом Дагло; Мухаммеде Хамдане Дагло; Хемедти
  zh: 穆罕默德·哈姆丹·*达加洛
  fr: Mohamed *Hamdane Daglo; Hemetti; Mohamed *Hamdan Dagalo; Mohamed *Hamdan Daglo; Hemedti; Hemeti; Mohamed *Hamdane Dagalo
  es: Mohamed *Hamdan Dagalo; Hemedti; Mohamed *Hamdan Daglo; Hemeti; Hemetti; Mohammed *Hamdan Dagalo
Abdalla Hamdok | role=head-of-government country=SDN from=2019-08-21 to=2022-01-02 m
  en: Abdalla Hamdok
  ar: عبد الله حمدوك; عبدالله حمدوك
  ru: Абдалла Хамдок; Абдаллы Хамдока; Абдалле Хамдоку; Абдаллу Хамдока; Абдаллой Хамдоком; Абдалле Хамдоке
  zh: 阿卜杜拉·*哈姆杜克
  fr: Abdallah Hamdok; Abdalla Hamdok
  es: Abdalá Hamdok
Kamil Idris | role=head-of-government country=SDN from=2025-05-31 m
  en: Kamil Idris; Kamil El-Tayeb Idris
  ar: كامل إدريس; كامل الطيب إدريس
  ru: Камиль Идрис; Камиля Идриса; Камилю Идрису; Камилем Идрисом; Камиле Идрисе
  zh: 卡米勒·*伊德里斯
  fr: Kamil Idris; Kamil El-Tayeb Idris
  es: Kamil Idris
Ali Yousif | role=foreign-minister country=SDN from=2024-11-03 to=2025-04-30 m
  en: Ali Yousif; Ali Youssef al-Sharif
  ar: علي يوسف; علي يوسف الشريف
  ru: Али Юсеф аш-Шариф; Али Юсефа аш-Шарифа; Али Юсефу аш-Шарифу; Али Юсефом аш-Шарифом; Али Юсефе аш-Шарифе
  zh: 阿里·*优素福
  fr: Ali Yousif; Ali Youssef al-Sharif
  es: Ali Yousif; Ali Youssef al-Sharif
Ali al-Sadiq | role=foreign-minister country=SDN from=2022-01-20 to=2024-04-17 m
  en: Ali al-Sadiq
  ar: علي الصادق
  ru: Али ас-Садык; Али ас-Садыка; Али ас-Садыку; Али ас-Садыком; Али ас-Садыке
  zh: 阿里·*萨迪克
  fr: Ali al-Sadiq
  es: Ali al-Sadiq
Mohieddin Salim | role=foreign-minister country=SDN from=2025-09-01 m
  en: Mohieddin Salim
  ar: محيي الدين سالم; محي الدين سالم
  ru: Мохиэддин Салем; Мохиэддина Салема; Мохиэддину Салему; Мохиэддином Салемом; Мохиэддине Салеме
  zh: 穆希丁·*萨利姆
  fr: Mohieddin Salim
  es: Mohieddin Salim
Mohamed Ould Ghazouani | role=head-of-state country=MRT from=2019-08-01 m
  en: Mohamed Ould Ghazouani; Mohamed Ould *Cheikh Ghazouani; Mohamed *Ould Ghazouani
  ar: محمد *ولد الغزواني; محمد *ولد الشيخ الغزواني; محمد ولد الشيخ الغزواني
  ru: Мохамед ульд аль-Газуани; Мохамеда ульд аль-Газуани; Мохамеду ульд аль-Газуани; Мохамедом ульд аль-Газуани; Мохамеде ульд аль-Газуани
  zh: 穆罕默德·乌尔德·*加祖瓦尼
  fr: Mohamed Ould Ghazouani; Mohamed Ould Cheikh El Ghazouani; Mohamed Ould *Cheikh Ghazouani
  es: Mohamed uld Ghazuani; Mohamed *Uld Ghazuani; Mohamed *Uld Gazuani; Mohamed *Ould Ghazouani; Mohamed *Ould Cheikh El Ghazouani; Mohamed *uld Gazuani
Mohamed Salem Ould Merzoug | role=foreign-minister country=MRT from=2022-09-01 m
  en: Mohamed Salem *Ould Merzoug
  ar: محمد سالم *ولد مرزوك; محمد سالم ولد مرزوك
  ru: Мохамед Салем ульд Мерзуг; Мохамеда Салема ульд Мерзуга; Мохамеду Салему ульд Мерзугу; Мохамедом Салемом ульд Мерзугом; Мохамеде Салеме ульд Мерзуге
  zh: 穆罕默德·萨利姆·乌尔德·*迈尔祖格
  fr: Mohamed Salem *Ould Merzoug
  es: Mohamed Salem *Ould Merzoug
Ahmed Aboul Gheit | role=secretary-general org=LAS from=2016-07-03 m
  en: Ahmed *Aboul Gheit; Ahmed Abul-Gheit; Ahmed Aboul-Gheit
  ar: أحمد *أبو الغيط; احمد *أبو الغيط
  ru: Ахмед Абуль Гейт; Ахмеда Абуля Гейта; Ахмеду Абулю Гейту; Ахмедом Абулем Гейтом; Ахмеде Абуле Гейте; Ахмед Абу аль-Гейт; Ахмеда Абу аль-Гейта; Ахмеду Абу аль-Гейту; Ахмедом Абу аль-Гейтом; Ахмеде Абу аль-Гейте
  zh: 艾哈迈德·阿布·*盖特; 艾哈迈德·*阿布勒-盖特
  fr: Ahmed *Aboul Gheit; Ahmed Abul-Gheit; Ahmed Aboul-Gheit
  es: Ahmed Abulgueit; Ahmed *Abul Gheit; Ahmed Abul Gueit; Ahmed *Aboul Gheit
Hissein Brahim Taha | role=secretary-general org=OIC from=2021-11-17 m
  en: Hissein *Brahim Taha; Hussein Ibrahim Taha
  ar: حسين *إبراهيم طه; حسين إبراهيم طه
  ru: Хиссейн Брахим Таха; Хиссейна Брахима Тахи; Хиссейну Брахиму Тахе; Хиссейна Брахима Таху; Хиссейном Брахимом Тахой; Хиссейне Брахиме Тахе; Хусейн Ибрагим Таха; Хусейна Ибрагима Тахи; Хусейну Ибрагиму Тахе; Хусейна Ибрагима Таху; Хусейном Ибрагимом Тахой; Хусейне Ибрагиме Тахе
  zh: 侯赛因·易卜拉欣·*塔哈
  fr: Hissein *Brahim Taha; Hussein Ibrahim Taha
  es: Husein *Brahim Taha
# Africa south of the Sahara
Abiy Ahmed | role=head-of-government country=ETH from=2018-04-02 m
  en: Abiy Ahmed; Abiy *Ahmed Ali
  ar: آبي أحمد; أبي أحمد
  ru: Абий Ахмед; Абия Ахмеда; Абию Ахмеду; Абием Ахмедом; Абии Ахмеде
  ru: Абий Ахмед Али; Абий Ахмеда Али; Абий Ахмеду Али; Абий Ахмедом Али; Абий Ахмеде Али
  zh: 阿比·*艾哈迈德; 阿比
  fr: Abiy Ahmed; Abiy *Ahmed Ali
  es: Abiy Ahmed; Abiy Ahmed Alí
Demeke Mekonnen | role=foreign-minister country=ETH from=2020-11-08 to=2024-02-08 m
  en: Demeke Mekonnen; Demeke *Mekonnen Hassen
  ar: ديميكي ميكونين; دمقي مكونن
  ru: Демеке Меконнен; Демеке Меконнена; Демеке Меконнену; Демеке Меконненом; Демеке Меконнене
  zh: 德梅克·*梅孔嫩; 德梅克
  fr: Demeke Mekonnen; Demeke *Mekonnen Hassen
  es: Demeke Mekonnen; Demeke *Mekonnen Hassen
Taye Atske Selassie | role=foreign-minister country=ETH from=2024-02-08 to=2024-10-07 m
  en: Taye *Atske Selassie; Taye Atskeselassie
  ar: تاي أتسكي سيلاسي; تايي أتسقي سلاسي
  ru: Тайе Ацке Селассие
  zh: 塔耶·*阿茨克-塞拉西; 塔耶
  fr: Taye *Atske Selassie; Taye Atskeselassie; Taye *Atske Sélassié
  es: Taye *Atske Selassie; Taye Atskeselassie
Taye Atske Selassie | role=head-of-state country=ETH from=2024-10-07 m
  en: Taye *Atske Selassie; Taye Atskeselassie
  ar: تاي أتسكي سيلاسي; تايي أتسقي سلاسي
  ru: Тайе Ацке Селассие
  zh: 塔耶·*阿茨克-塞拉西; 塔耶
  fr: Taye *Atske Selassie; Taye Atskeselassie; Taye *Atske Sélassié
  es: Taye *Atske Selassie; Taye Atskeselassie
Gedion Timothewos | role=foreign-minister country=ETH from=2024-10-18 m
  en: Gedion Timothewos; Gedion Timotheos
  ar: جيديون تيموثيوس; غيديون تيموتيوس
  ru: Гедион Тимотиос; Гедиона Тимотиоса; Гедиону Тимотиосу; Гедионом Тимотиосом; Гедионе Тимотиосе
  zh: 吉迪恩·*蒂莫西奥斯; 盖迪翁·*提莫西沃斯; 吉迪恩
  fr: Gedion Timothewos; Gedion Timotheos; Gédéon Timothewos; Gedion *Timothewos Hessebon
  es: Gedion Timothewos; Gedion Timotheos
Sahle-Work Zewde | role=head-of-state country=ETH from=2018-10-25 to=2024-10-07 f
  en: Sahle-Work Zewde
  ar: سهلورق زودي; ساهلورق زودي
  ru: Сахле-Ворк Зевде
  zh: 萨赫勒-沃克·*祖德
  fr: Sahle-Work Zewde; Sahle-Work Zewdé
  es: Sahle-Work Zewde
Isaias Afwerki | role=head-of-state country=ERI from=1993-05-24 m
  en: Isaias Afwerki
  ar: أسياس أفورقي; إسياس أفورقي
  ru: Исайяс Афеворки; Исайяса Афеворки; Исайясу Афеворки; Исайясом Афеворки; Исайясе Афеворки
  ru: Исаяс Афеверки; Исаяса Афеверки; Исаясу Афеверки; Исаясом Афеверки; Исаясе Афеверки
  ru: Исаяс Афеворки; Исаяса Афеворки; Исаясу Афеворки; Исаясом Афеворки; Исаясе Афеворки
  ru: Исайяс Афеверки; Исайяса Афеверки; Исайясу Афеверки; Исайясом Афеверки; Исайясе Афеверки
  zh: 伊萨亚斯·*阿费沃基; 伊萨亚斯
  fr: Isaias Afwerki
  es: Isaias Afwerki
Osman Saleh | role=foreign-minister country=ERI from=2007-04-18 m
  en: Osman Saleh; Osman *Saleh Mohammed
  ar: عثمان صالح; عثمان صالح محمد
  ru: Осман Салех; Османа Салеха; Осману Салеху; Османом Салехом; Османе Салехе
  zh: 奥斯曼·*萨利赫; 奥斯曼·萨利赫·穆罕默德
  fr: Osman Saleh; Osman *Saleh Mohammed
  es: Osman Saleh; Osman *Saleh Mohammed
Hassan Sheikh Mohamud | role=head-of-state country=SOM from=2022-05-23 m
  en: Hassan Sheikh Mohamud; Hassan Sheikh Mohamoud
  ar: حسن شيخ محمود; حسن الشيخ محمود
  ru: Хасан Шейх Махмуд; Хасана Шейха Махмуда; Хасану Шейху Махмуду; Хасаном Шейхом Махмудом; Хасане Шейхе Махмуде
  zh: 哈桑·谢赫·*马哈茂德
  fr: Hassan Cheikh Mohamoud; Hassan *Sheikh Mohamud
  es: Hasán Sheij Mohamud; Hassan Sheikh Mohamud; Hasan Sheij Mohamud; Hassan Sheij Mohamud
Hassan Sheikh Mohamud | role=head-of-state country=SOM from=2012-09-16 to=2017-02-16 m
  en: Hassan Sheikh Mohamud; Hassan Sheikh Mohamoud
  ar: حسن شيخ محمود; حسن الشيخ محمود
  ru: Хасан Шейх Махмуд; Хасана Шейха Махмуда; Хасану Шейху Махмуду; Хасаном Шейхом Махмудом; Хасане Шейхе Махмуде
  zh: 哈桑·谢赫·*马哈茂德
  fr: Hassan Cheikh Mohamoud; Hassan *Sheikh Mohamud
  es: Hasán Sheij Mohamud; Hassan Sheikh Mohamud; Hasan Sheij Mohamud; Hassan Sheij Mohamud
Mohamed Abdullahi Mohamed | role=head-of-state country=SOM from=2017-02-16 to=2022-05-23 m
  en: Mohamed Abdullahi Mohamed
  ar: محمد عبد الله فرماجو; محمد عبدالله فرماجو; محمد عبد الله محمد; محمد عبدالله محمد
  ru: Мохамед Абдуллахи Мохамед; Мохамеда Абдуллахи Мохамеда; Мохамеду Абдуллахи Мохамеду; Мохамедом Абдуллахи Мохамедом; Мохамеде Абдуллахи Мохамеде
  zh: 穆罕默德·阿卜杜拉希·*穆罕默德
  fr: Mohamed Abdullahi Mohamed
  es: Mohamed Abdullahi Mohamed
Hamza Abdi Barre | role=head-of-government country=SOM from=2022-06-25 m
  en: Hamza *Abdi Barre
  ar: حمزة *عبدي بري
  ru: Хамза Абди Барре; Хамзы Абди Барре; Хамзе Абди Барре; Хамзу Абди Барре; Хамзой Абди Барре
  zh: 哈姆扎·阿卜迪·*巴雷
  fr: Hamza *Abdi Barre; Hamza *Abdi Barré
  es: Hamza *Abdi Barre
Ahmed Moallim Fiqi | role=foreign-minister country=SOM from=2024-04-01 to=2025-04-27 m
  en: Ahmed *Moallim Fiqi
  ar: أحمد *معلم فقي
  ru: Ахмед Моаллим Фики; Ахмеда Моаллима Фики; Ахмеду Моаллиму Фики; Ахмедом Моаллимом Фики; Ахмеде Моаллиме Фики
  zh: 艾哈迈德·穆阿利姆·*菲基
  fr: Ahmed *Moallim Fiqi; Ahmed *Moalim Fiqi
  es: Ahmed *Moallim Fiqi
Abdisalam Abdi Ali | role=foreign-minister country=SOM from=2025-04-27 m
  en: Abdisalam *Abdi Ali
  ar: عبد السلام *عبدي علي; عبدالسلام *عبدي علي
  ru: Абдисалам Абди Али; Абдисалама Абди Али; Абдисаламу Абди Али; Абдисаламом Абди Али; Абдисаламе Абди Али
  zh: 阿卜迪萨拉姆·阿卜迪·*阿里
  fr: Abdisalam *Abdi Ali
  es: Abdisalam *Abdi Ali
Ismaïl Omar Guelleh | role=head-of-state country=DJI from=1999-05-08 m
  en: Ismail *Omar Guelleh; Ismaïl *Omar Guelleh
  ar: إسماعيل *عمر جيله; إسماعيل عمر جيلة
  ru: Исмаил Омар Гелле; Исмаила Омара Гелле; Исмаилу Омару Гелле; Исмаилом Омаром Гелле; Исмаиле Омаре Гелле
  zh: 伊斯梅尔·奥马尔·*盖莱
  fr: Ismail *Omar Guelleh; Ismaïl *Omar Guelleh
  es: Ismail *Omar Guelleh; Ismaïl *Omar Guelleh
Mahmoud Ali Youssouf | role=official org=AUC from=2025-03-13 m
  en: Mahmoud Ali Youssouf; Mahamoud Ali Youssouf
  ar: محمود علي يوسف
  ru: Махмуд Али Юсуф; Махмуда Али Юсуфа; Махмуду Али Юсуфу; Махмудом Али Юсуфом; Махмуде Али Юсуфе
  zh: 马哈茂德·阿里·*优素福
  fr: Mahamoud Ali Youssouf; Mahmoud Ali Youssouf
  es: Mahmud Ali Yusuf
Abdoulkader Houssein Omar | role=foreign-minister country=DJI from=2025-03-31 m
  en: Abdoulkader *Houssein Omar; Abdoulkader Hussein Omar
  ar: عبد القادر حسين عمر; عبدالقادر *حسين عمر
  ru: Абдулкадер Хусейн Омар; Абдулкадера Хусейна Омара; Абдулкадеру Хусейну Омару; Абдулкадером Хусейном Омаром; Абдулкадере Хусейне Омаре
  zh: 阿卜杜勒卡德尔·侯赛因·*奥马尔
  fr: Abdoulkader *Houssein Omar; Abdoulkader Hussein Omar
  es: Abdoulkader *Houssein Omar; Abdoulkader Hussein Omar
Moussa Faki | role=official org=AUC from=2017-03-14 to=2025-03-13 m
  en: Moussa Faki; Moussa *Faki Mahamat
  ar: موسى *فقي محمد; موسى *فكي محمد; موسى فقي; موسى فكي
  ru: Мусса Факи Махамат; Муссы Факи Махамата; Муссе Факи Махамату; Муссу Факи Махамата; Муссой Факи Махаматом; Муссе Факи Махамате; Муса Факи Махамат; Мусы Факи Махамата; Мусе Факи Махамату; Мусу Факи Махамата; Мусой Факи Махаматом; Мусе Факи Махамате
  zh: 穆萨·法基·穆罕默德; *法基; 穆萨·*法基
  fr: Moussa *Faki Mahamat; Moussa Faki
  es: Musa *Faki Mahamat; Musa Faki; Moussa Faki; Moussa *Faki Mahamat
Idriss Déby | role=head-of-state country=TCD from=1990-12-02 to=2021-04-20 m
  en: Idriss Deby; Idriss Déby
  ar: إدريس ديبي; إدريس ديبي إتنو
  ru: Идрис Деби; Идриса Деби; Идрису Деби; Идрисом Деби; Идрисе Деби
  zh: 伊德里斯·*代比
  fr: Idriss Déby; Idriss *Déby Itno; Idriss Deby
  es: Idriss Déby
Mahamat Idriss Deby | role=head-of-state country=TCD from=2021-04-20 m
  en: Mahamat *Idriss Deby; Mahamat *Idriss Déby Itno; Mahamat Déby
  ar: محمد *إدريس ديبي; محمد إدريس ديبي إتنو
  ru: Махамат Идрис Деби; Махамата Идриса Деби; Махамату Идрису Деби; Махаматом Идрисом Деби; Махамате Идрисе Деби
  zh: 穆罕默德·伊德里斯·*代比; 马哈马特·伊德里斯·*代比
  fr: Mahamat *Idriss Déby; Mahamat *Idriss Déby Itno; Mahamat *Idriss Deby; Mahamat Déby
  es: Mahamat *Idriss Déby
Abderaman Koulamallah | role=foreign-minister country=TCD from=2024-05-27 to=2025-02-01 m
  en: Abderaman Koulamallah; Abderamane Koulamallah
  ar: عبد الرحمن *غلام الله; عبدالرحمن *غلام الله
  ru: Абдераман Куламалла; Абдерамана Куламаллы; Абдераману Куламалле; Абдерамана Куламаллу; Абдераманом Куламаллой; Абдерамане Куламалле
  zh: 阿卜杜勒拉赫曼·*库拉马拉
  fr: Abderaman Koulamallah; Abderamane Koulamallah
  es: Abderaman Koulamallah; Abderamane Koulamallah
Abdoulaye Sabre Fadoul | role=foreign-minister country=TCD from=2025-02-01 m
  en: Abdoulaye *Sabre Fadoul
  ar: عبد الله *صابر فضل; عبدالله *صابر فضل; عبد الله صابر فضل; عبدالله صابر فضل
  ru: Абдулай Сабре Фадуль; Абдулая Сабре Фадуля; Абдулаю Сабре Фадулю; Абдулаем Сабре Фадулем; Абдулае Сабре Фадуле
  zh: 阿卜杜拉耶·萨布尔·*法杜勒
  fr: Abdoulaye *Sabre Fadoul
  es: Abdoulaye *Sabre Fadoul
Salva Kiir | role=head-of-state country=SSD from=2011-07-09 m
  en: Salva Kiir; Salva *Kiir Mayardit
  ar: سلفا كير; سلفاكير; سلفا كير ميارديت; سلفاكير ميارديت
  ru: Сальва Киир; Сальвы Киира; Сальве Кииру; Сальву Киира; Сальвой Кииром; Сальве Киире
  zh: 萨尔瓦·*基尔
  fr: Salva Kiir; Salva *Kiir Mayardit
  es: Salva Kiir; Salva *Kiir Mayardit
Riek Machar | role=official country=SSD from=2020-02-22 to=2025-09-11 m
  en: Riek Machar
  ar: رياك مشار; رياك مشار تينج
  ru: Риек Мачар; Риека Мачара; Риеку Мачару; Риеком Мачаром; Риеке Мачаре
  zh: 里克·*马沙尔; 里克·*马查尔
  fr: Riek Machar
  es: Riek Machar
Uhuru Kenyatta | role=head-of-state country=KEN from=2013-04-09 to=2022-09-13 m
  en: Uhuru Kenyatta
  ar: أوهورو كينياتا
  ru: Ухуру Кеньятта; Ухуру Кеньятты; Ухуру Кеньятте; Ухуру Кеньятту; Ухуру Кеньяттой
  zh: 乌胡鲁·*肯雅塔
  fr: Uhuru Kenyatta
  es: Uhuru Kenyatta
William Ruto | role=head-of-state country=KEN from=2022-09-13 m
  en: William Ruto
  ar: وليام روتو; ويليام روتو
  ru: Уильям Руто; Уильяма Руто; Уильяму Руто; Уильямом Руто; Уильяме Руто
  zh: 威廉·*鲁托
  fr: William Ruto
  es: William Ruto
Musalia Mudavadi | role=foreign-minister country=KEN from=2023-10-05 m
  en: Musalia Mudavadi
  ar: موساليا مودافادي
  ru: Мусалия Мудавади; Мусалии Мудавади; Мусалию Мудавади; Мусалией Мудавади
  zh: 穆萨利亚·*穆达瓦迪
  fr: Musalia Mudavadi
  es: Musalia Mudavadi
Alfred Mutua | role=foreign-minister country=KEN from=2022-10-27 to=2023-10-05 m
  en: Alfred Mutua
  ar: ألفريد موتوا
  ru: Альфред Мутуа; Альфреда Мутуа; Альфреду Мутуа; Альфредом Мутуа; Альфреде Мутуа
  zh: 阿尔弗雷德·*穆图亚
  fr: Alfred Mutua
  es: Alfred Mutua
Raychelle Omamo | role=foreign-minister country=KEN from=2020-01-14 to=2022-10-27 f
  en: Raychelle Omamo
  ar: راشيل أومامو
  ru: Рейчел Омамо
  zh: 雷切尔·*奥马莫
  fr: Raychelle Omamo
  es: Raychelle Omamo
Yoweri Museveni | role=head-of-state country=UGA from=1986-01-29 m
  en: Yoweri Museveni
  ar: يوري موسيفيني; يويري موسيفيني
  ru: Йовери Мусевени
  zh: 约韦里·*穆塞韦尼
  fr: Yoweri Museveni
  es: Yoweri Museveni
Jeje Odongo | role=foreign-minister country=UGA from=2021-06-08 m
  en: Jeje Odongo; Odongo Jeje Abubakhar
  ar: جيجي أودونغو
  ru: Джедже Одонго
  zh: 杰杰·*奥东戈
  fr: Jeje Odongo; Odongo Jeje Abubakhar
  es: Jeje Odongo; Odongo Jeje Abubakhar
Paul Kagame | role=head-of-state country=RWA from=2000-04-22 m
  en: Paul Kagame
  ar: بول كاغامي; بول كاجامي
  ru: Поль Кагаме; Поля Кагаме; Полю Кагаме; Полем Кагаме; Поле Кагаме
  zh: 保罗·*卡加梅
  fr: Paul Kagame
  es: Paul Kagame
Vincent Biruta | role=foreign-minister country=RWA from=2019-11-04 to=2024-06-12 m
  en: Vincent Biruta
  ar: فنسنت بيروتا; فينسنت بيروتا
  ru: Венсан Бирута; Венсана Бируты; Венсану Бируте; Венсана Бируту; Венсаном Бирутой; Венсане Бируте
  zh: 樊尚·*比鲁塔; 文森特·*比鲁塔
  fr: Vincent Biruta
  es: Vincent Biruta
Olivier Nduhungirehe | role=foreign-minister country=RWA from=2024-06-12 m
  en: Olivier Nduhungirehe
  ar: أوليفييه ندوهونغيريهي
  ru: Оливье Ндухунгирехе
  zh: 奥利维耶·*恩杜洪吉雷赫
  fr: Olivier Nduhungirehe
  es: Olivier Nduhungirehe
Évariste Ndayishimiye | role=head-of-state country=BDI from=2020-06-18 m
  en: Evariste Ndayishimiye; Évariste Ndayishimiye
  ar: إيفاريست نداييشيميي
  ru: Эварист Ндайишимийе; Эвариста Ндайишимийе; Эваристу Ндайишимийе; Эваристом Ндайишимийе; Эваристе Ндайишимийе
  zh: 埃瓦里斯特·*恩达伊施米耶
  fr: Evariste Ndayishimiye; Évariste Ndayishimiye
  es: Evariste Ndayishimiye; Évariste Ndayishimiye
Albert Shingiro | role=foreign-minister country=BDI from=2020-06-28 to=2025-08-05 m
  en: Albert Shingiro
  ar: ألبرت شينجيرو; ألبير شينغيرو
  ru: Альбер Шингиро; Альбера Шингиро; Альберу Шингиро; Альбером Шингиро; Альбере Шингиро
  zh: 阿尔贝·*辛吉罗; 阿尔伯特·*辛吉罗
  fr: Albert Shingiro
  es: Albert Shingiro
Félix Tshisekedi | role=head-of-state country=COD from=2019-01-24 m
  en: Felix Tshisekedi; Félix Tshisekedi
  ar: فيليكس تشيسكيدي; فيليكس تشيسيكيدي; فيليكس تشيسكيدى
  ru: Феликс Чисекеди; Феликса Чисекеди; Феликсу Чисекеди; Феликсом Чисекеди; Феликсе Чисекеди
  ru: Феликс Тшисекеди; Феликса Тшисекеди; Феликсу Тшисекеди; Феликсом Тшисекеди; Феликсе Тшисекеди
  zh: 费利克斯·*齐塞克迪
  fr: Félix Tshisekedi; Felix Tshisekedi; Félix Antoine Tshisekedi; Félix Antoine *Tshisekedi Tshilombo; Félix *Tshisekedi Tshilombo
  es: Félix Tshisekedi
Joseph Kabila | role=head-of-state country=COD from=2001-01-17 to=2019-01-24 m
  en: Joseph Kabila
  ar: جوزيف كابيلا
  ru: Жозеф Кабила; Жозефа Кабилы; Жозефу Кабиле; Жозефа Кабилу; Жозефом Кабилой; Жозефе Кабиле
  zh: 约瑟夫·*卡比拉
  fr: Joseph Kabila
  es: Joseph Kabila
Christophe Lutundula | role=foreign-minister country=COD from=2021-04-12 to=2024-06-12 m
  en: Christophe Lutundula; Christophe *Lutundula Apala
  ar: كريستوف لوتوندولا
  ru: Кристоф Лутундула; Кристофа Лутундулы; Кристофу Лутундуле; Кристофа Лутундулу; Кристофом Лутундулой; Кристофе Лутундуле
  zh: 克里斯托夫·*卢通杜拉
  fr: Christophe Lutundula; Christophe *Lutundula Apala
  es: Christophe Lutundula; Christophe *Lutundula Apala
Thérèse Kayikwamba Wagner | role=foreign-minister country=COD from=2024-06-12 f
  en: Therese *Kayikwamba Wagner; Thérèse *Kayikwamba Wagner
  ar: تيريز *كايكوامبا واغنر; تيريز كاييكوامبا فاغنر
  ru: Тереза Кайиквамба Вагнер; Терезы Кайиквамбы Вагнер; Терезе Кайиквамбе Вагнер; Терезу Кайиквамбу Вагнер; Терезой Кайиквамбой Вагнер
  zh: 泰蕾兹·卡伊夸姆巴·*瓦格纳; 卡伊夸姆巴
  fr: Thérèse *Kayikwamba Wagner; Therese *Kayikwamba Wagner
  es: Thérèse *Kayikwamba Wagner
Denis Sassou Nguesso | role=head-of-state country=COG from=1997-10-25 m
  en: Denis *Sassou Nguesso; Denis Sassou-Nguesso
  ar: دينيس *ساسو نغيسو
  ru: Дени Сассу-Нгессо
  zh: 德尼·*萨苏-恩格索; 萨苏
  fr: Denis Sassou-Nguesso; Denis *Sassou Nguesso
  es: Denis *Sassou Nguesso
Jean-Claude Gakosso | role=foreign-minister country=COG from=2015-08-10 m
  en: Jean-Claude Gakosso
  ar: جان كلود غاكوسو
  ru: Жан-Клод Гакоссо; Жан-Клода Гакоссо; Жан-Клоду Гакоссо; Жан-Клодом Гакоссо; Жан-Клоде Гакоссо
  zh: 让-克洛德·*加科索
  fr: Jean-Claude Gakosso
  es: Jean-Claude Gakosso
Faustin-Archange Touadéra | role=head-of-state country=CAF from=2016-03-30 m
  en: Faustin-Archange Touadera; Faustin-Archange Touadéra; Faustin Archange Touadera
  ar: فوستان أرشانج تواديرا; فوستين أرشانج تواديرا
  ru: Фостен-Арканж Туадера; Фостен-Арканжа Туадеры; Фостен-Арканжу Туадере; Фостен-Арканжа Туадеру; Фостен-Арканжем Туадерой; Фостен-Арканже Туадере
  zh: 福斯坦-阿尔尚热·*图瓦德拉
  fr: Faustin-Archange Touadera; Faustin-Archange Touadéra; Faustin Archange Touadera
  es: Faustin-Archange Touadera; Faustin-Archange Touadéra; Faustin Archange Touadera
Sylvie Baïpo-Temon | role=foreign-minister country=CAF from=2018-12-14 f
  en: Sylvie Baipo-Temon; Sylvie Baïpo-Temon
  ar: سيلفي بايبو تيمون
  ru: Сильви Байпо-Темон
  zh: 西尔维·*拜波-泰蒙
  fr: Sylvie Baipo-Temon; Sylvie Baïpo-Temon
  es: Sylvie Baipo-Temon; Sylvie Baïpo-Temon
Paul Biya | role=head-of-state country=CMR from=1982-11-06 m
  en: Paul Biya
  ar: بول بيا
  ru: Поль Бийя; Поля Бийи; Полю Бийе; Поля Бийю; Полем Бийей; Поле Бийе
  zh: 保罗·*比亚
  fr: Paul Biya
  es: Paul Biya
Lejeune Mbella Mbella | role=foreign-minister country=CMR from=2015-10-02 m
  en: Lejeune *Mbella Mbella
  ar: لوجون *مبيلا مبيلا
  ru: Лежён Мбелла Мбелла; Лежёна Мбеллы Мбеллы; Лежёну Мбелле Мбелле; Лежёна Мбеллу Мбеллу; Лежёном Мбеллой Мбеллой; Лежёне Мбелле Мбелле
  zh: 勒热纳·姆贝拉·*姆贝拉
  fr: Lejeune *Mbella Mbella
  es: Lejeune *Mbella Mbella
Ali Bongo | role=head-of-state country=GAB from=2009-10-16 to=2023-08-30 m
  en: Ali Bongo; Ali *Bongo Ondimba
  ar: علي *بونغو أونديمبا; علي بونغو
  ru: Али Бонго
  zh: 阿里·*邦戈; 阿里·邦戈·*翁丁巴
  fr: Ali Bongo; Ali *Bongo Ondimba
  es: Ali Bongo; Ali *Bongo Ondimba
Brice Oligui Nguema | role=head-of-state country=GAB from=2023-09-04 m
  en: Brice *Oligui Nguema; Brice Clotaire *Oligui Nguema
  ar: بريس *أوليغي نغيما; بريس كلوتير أوليغي نغيما
  ru: Брис Олиги Нгема; Бриса Олиги Нгемы; Брису Олиги Нгеме; Бриса Олиги Нгему; Брисом Олиги Нгемой; Брисе Олиги Нгеме
  zh: 布里斯·奥利吉·*恩圭马
  fr: Brice *Oligui Nguema; Brice Clotaire *Oligui Nguema
  es: Brice *Oligui Nguema; Brice Clotaire *Oligui Nguema
Teodoro Obiang | role=head-of-state country=GNQ from=1979-08-03 m
  en: Teodoro Obiang; Teodoro *Obiang Nguema Mbasogo; Teodoro *Obiang Nguema
  ar: تيودورو *أوبيانغ نغيما; تيودورو أوبيانغ
  ru: Теодоро Обианг Нгема; Теодоро Обианга Нгемы; Теодоро Обиангу Нгеме; Теодоро Обианга Нгему; Теодоро Обиангом Нгемой; Теодоро Обианге Нгеме
  zh: 特奥多罗·奥比昂·恩圭马·*姆巴索戈; 奥比昂
  fr: Teodoro Obiang; Teodoro *Obiang Nguema Mbasogo; Teodoro *Obiang Nguema
  es: Teodoro Obiang; Teodoro *Obiang Nguema Mbasogo; Teodoro *Obiang Nguema
Simeon Oyono Esono Angue | role=foreign-minister country=GNQ from=2018-02-07 m
  en: Simeon Oyono *Esono Angue; Simeón *Oyono Esono
  ar: سيميون *أويونو إيسونو أنغي
  ru: Симеон Ойоно Эсоно Ангуэ; Симеона Ойоно Эсоно Ангуэ; Симеону Ойоно Эсоно Ангуэ; Симеоном Ойоно Эсоно Ангуэ; Симеоне Ойоно Эсоно Ангуэ
  zh: 西蒙·奥约诺·*埃索诺
  fr: Simeon Oyono *Esono Angue; Simeón *Oyono Esono
  es: Simeon Oyono *Esono Angue; Simeón *Oyono Esono
Joao Lourenco | role=head-of-state country=AGO from=2017-09-26 m
  en: Joao Lourenco; João Lourenço
  ar: جواو لورينسو; جواو لورنسو
  ru: Жуан Лоренсу; Жуана Лоренсу; Жуану Лоренсу; Жуаном Лоренсу; Жуане Лоренсу
  zh: 若昂·*洛伦索
  fr: João Lourenço; Joao Lourenco; Joao Lourenço
  es: João Lourenço
Téte António | role=foreign-minister country=AGO from=2020-04-09 m
  en: Tete Antonio; Téte António
  ar: تيتي أنطونيو
  ru: Тете Антониу
  zh: 泰特·*安东尼奥; 特特·*安东尼奥
  fr: Tete Antonio; Téte António
  es: Tete Antonio; Téte António
Muhammadu Buhari | role=head-of-state country=NGA from=2015-05-29 to=2023-05-29 m
  en: Muhammadu Buhari
  ar: محمد بخاري; محمدو بخاري
  ru: Мухаммаду Бухари
  zh: 穆罕默杜·*布哈里
  fr: Muhammadu Buhari
  es: Muhammadu Buhari
Bola Tinubu | role=head-of-state country=NGA from=2023-05-29 m
  en: Bola Tinubu; Bola Ahmed Tinubu
  ar: بولا تينوبو; بولا أحمد تينوبو
  ru: Бола Тинубу; Болы Тинубу; Боле Тинубу; Болу Тинубу; Болой Тинубу; Бола Ахмед Тинубу; Болы Ахмеда Тинубу; Боле Ахмеду Тинубу; Болу Ахмеда Тинубу; Болой Ахмедом Тинубу; Боле Ахмеде Тинубу
  zh: 博拉·*提努布; 博拉·艾哈迈德·*提努布; 蒂努布
  fr: Bola Tinubu; Bola Ahmed Tinubu
  es: Bola Tinubu; Bola Ahmed Tinubu
Yusuf Tuggar | role=foreign-minister country=NGA from=2023-08-21 m
  en: Yusuf Tuggar; Yusuf Maitama Tuggar
  ar: يوسف توغار; يوسف ميتاما توجار
  ru: Юсуф Туггар; Юсуфа Туггара; Юсуфу Туггару; Юсуфом Туггаром; Юсуфе Туггаре; Юсуф Майтама Туггар; Юсуфа Майтамы Туггара; Юсуфу Майтаме Туггару; Юсуфа Майтаму Туггара; Юсуфом Майтамой Туггаром; Юсуфе Майтаме Туггаре
  zh: 优素福·*图加尔
  fr: Yusuf Tuggar; Yusuf Maitama Tuggar
  es: Yusuf Tuggar; Yusuf Maitama Tuggar
Geoffrey Onyeama | role=foreign-minister country=NGA from=2015-11-11 to=2023-05-29 m
  en: Geoffrey Onyeama
  ar: جيفري أونياما
  ru: Джеффри Оньеама; Джеффри Оньеамы; Джеффри Оньеаме; Джеффри Оньеаму; Джеффри Оньеамой
  zh: 杰弗里·*奥尼亚马
  fr: Geoffrey Onyeama
  es: Geoffrey Onyeama
Nana Akufo-Addo | role=head-of-state country=GHA from=2017-01-07 to=2025-01-07 m
  en: Nana Akufo-Addo
  ar: نانا أكوفو أدو; نانا أكوفو-أدو
  ru: Нана Акуфо-Аддо; Наны Акуфо-Аддо; Нане Акуфо-Аддо; Нану Акуфо-Аддо; Наной Акуфо-Аддо
  zh: 纳纳·*阿库福-阿多
  fr: Nana Akufo-Addo
  es: Nana Akufo-Addo
John Mahama | role=head-of-state country=GHA from=2025-01-07 m
  en: John Mahama; John Dramani Mahama
  ar: جون ماهاما; جون دراماني ماهاما
  ru: Джон Махама; Джона Махамы; Джону Махаме; Джона Махаму; Джоном Махамой; Джоне Махаме; Джон Драмани Махама; Джона Драмани Махамы; Джону Драмани Махаме; Джона Драмани Махаму; Джоном Драмани Махамой; Джоне Драмани Махаме
  zh: 约翰·*马哈马; 约翰·德拉马尼·*马哈马
  fr: John Mahama; John Dramani Mahama
  es: John Mahama; John Dramani Mahama
John Mahama | role=head-of-state country=GHA from=2012-07-24 to=2017-01-07 m
  en: John Mahama; John Dramani Mahama
  ar: جون ماهاما; جون دراماني ماهاما
  ru: Джон Махама; Джона Махамы; Джону Махаме; Джона Махаму; Джоном Махамой; Джоне Махаме; Джон Драмани Махама; Джона Драмани Махамы; Джону Драмани Махаме; Джона Драмани Махаму; Джоном Драмани Махамой; Джоне Драмани Махаме
  zh: 约翰·*马哈马; 约翰·德拉马尼·*马哈马
  fr: John Mahama; John Dramani Mahama
  es: John Mahama; John Dramani Mahama
Shirley Ayorkor Botchway | role=secretary-general org=Commonwealth from=2025-04-01 f
  en: Shirley *Ayorkor Botchway; Shirley Botchwey
  ar: شيرلي *أيوركور بوتشوي
  ru: Ширли Айоркор Ботчвей
  zh: 雪莉·*博奇韦; 雪莉·阿约科·*博奇韦
  fr: Shirley *Ayorkor Botchway; Shirley Botchwey
  es: Shirley *Ayorkor Botchway; Shirley Botchwey
Samuel Okudzeto Ablakwa | role=foreign-minister country=GHA from=2025-01-30 m
  en: Samuel *Okudzeto Ablakwa
  ar: صامويل *أوكودزيتو أبلاكوا
  ru: Сэмюэл Окудзето Аблаква; Сэмюэла Окудзето Аблаквы; Сэмюэлу Окудзето Аблакве; Сэмюэла Окудзето Аблакву; Сэмюэлом Окудзето Аблаквой; Сэмюэле Окудзето Аблакве
  zh: 塞缪尔·奥库泽托·*阿布拉夸
  fr: Samuel *Okudzeto Ablakwa
  es: Samuel *Okudzeto Ablakwa
Alassane Ouattara | role=head-of-state country=CIV from=2011-05-06 m
  en: Alassane Ouattara
  ar: الحسن واتارا; الحسن وتارا
  ru: Алассан Уаттара; Алассана Уаттары; Алассану Уаттаре; Алассана Уаттару; Алассаном Уаттарой; Алассане Уаттаре
  zh: 阿拉萨纳·*瓦塔拉
  fr: Alassane Ouattara
  es: Alassane Ouattara
Kacou Houadja Leon Adom | role=foreign-minister country=CIV from=2023-10-17 m
  en: Kacou Houadja *Leon Adom; Kacou Adom
  ar: كاكو هوادجا ليون أدوم
  ru: Каку Уаджа Леон Адом; Каку Уаджи Леона Адома; Каку Уадже Леону Адому; Каку Уаджу Леона Адома; Каку Уаджей Леоном Адомом; Каку Уадже Леоне Адоме
  zh: 卡库·瓦贾·莱昂·*阿多姆
  fr: Kacou Houadja *Leon Adom; Kacou Adom
  es: Kacou Houadja *Leon Adom; Kacou Adom
Macky Sall | role=head-of-state country=SEN from=2012-04-02 to=2024-04-02 m
  en: Macky Sall
  ar: ماكي سال
  ru: Маки Саль; Маки Саля; Маки Салю; Маки Салем; Маки Сале
  ru: Маки Салл; Маки Салла; Маки Саллу; Маки Саллом; Маки Салле
  zh: 马基·*萨勒
  fr: Macky Sall
  es: Macky Sall
Bassirou Diomaye Faye | role=head-of-state country=SEN from=2024-04-02 m
  en: Bassirou *Diomaye Faye
  ar: باسيرو *ديوماي فاي; بشيرو ديوماي فاي; باسيرو ديوماي فاي
  ru: Бассиру Диомай Файе; Бассиру Диомая Файе; Бассиру Диомаю Файе; Бассиру Диомаем Файе; Бассиру Диомае Файе
  zh: 巴西鲁·迪奥马耶·*法耶
  fr: Bassirou *Diomaye Faye
  es: Bassirou *Diomaye Faye
Ousmane Sonko | role=head-of-government country=SEN from=2024-04-02 m
  en: Ousmane Sonko
  ar: عثمان سونكو; أوسمان سونكو
  ru: Усман Сонко; Усмана Сонко; Усману Сонко; Усманом Сонко; Усмане Сонко
  zh: 乌斯曼·*松科
  fr: Ousmane Sonko
  es: Ousmane Sonko
Yassine Fall | role=foreign-minister country=SEN from=2024-04-05 f
  en: Yassine Fall
  ar: ياسين فال
  ru: Яссин Фалль
  zh: 亚辛·*法勒
  fr: Yassine Fall
  es: Yassine Fall
Ibrahim Boubacar Keïta | role=head-of-state country=MLI from=2013-09-04 to=2020-08-18 m
  en: Ibrahim Boubacar Keita; Ibrahim Boubacar Keïta
  ar: إبراهيم بوبكر كيتا
  ru: Ибраим Бубакар Кейта; Ибраима Бубакара Кейты; Ибраиму Бубакару Кейте; Ибраима Бубакара Кейту; Ибраимом Бубакаром Кейтой; Ибраиме Бубакаре Кейте
  zh: 易卜拉欣·布巴卡尔·*凯塔
  fr: Ibrahim Boubacar Keita; Ibrahim Boubacar Keïta
  es: Ibrahim Boubacar Keita; Ibrahim Boubacar Keïta
Assimi Goïta | role=head-of-state country=MLI from=2021-05-24 m
  en: Assimi Goita; Assimi Goïta
  ar: عاصيمي غويتا; أسيمي غويتا
  ru: Ассими Гоита; Ассими Гоиты; Ассими Гоите; Ассими Гоиту; Ассими Гоитой
  ru: Ассими Гойта; Ассими Гойты; Ассими Гойте; Ассими Гойту; Ассими Гойтой
  zh: 阿西米·*戈伊塔
  fr: Assimi Goïta; Assimi Goita
  es: Assimi Goita
Abdoulaye Diop | role=foreign-minister country=MLI from=2021-06-11 m
  en: Abdoulaye Diop
  ar: عبد الله ديوب; عبدالله ديوب; عبدولاي ديوب
  ru: Абдулай Диоп; Абдулая Диопа; Абдулаю Диопу; Абдулаем Диопом; Абдулае Диопе
  zh: 阿卜杜拉耶·*迪奥普
  fr: Abdoulaye Diop
  es: Abdoulaye Diop
Choguel Maiga | role=head-of-government country=MLI from=2021-06-07 to=2024-11-20 m
  en: Choguel Maiga; Choguel Kokalla Maïga
  ar: شوغيل مايغا; تشوغل كوكالا مايغا
  ru: Шогель Кокалла Майга; Шогеля Кокаллы Майги; Шогелю Кокалле Майге; Шогеля Кокаллу Майгу; Шогелем Кокаллой Майгой; Шогеле Кокалле Майге
  zh: 乔盖尔·科卡拉·*马伊加
  fr: Choguel Maiga; Choguel Kokalla Maïga
  es: Choguel Maiga; Choguel Kokalla Maïga
Ibrahim Traoré | role=head-of-state country=BFA from=2022-09-30 m
  en: Ibrahim Traore; Ibrahim Traoré
  ar: إبراهيم تراوري; ابراهيم تراوري
  ru: Ибраим Траоре; Ибраима Траоре; Ибраиму Траоре; Ибраимом Траоре; Ибраиме Траоре; Ибрагим Траоре; Ибрагима Траоре; Ибрагиму Траоре; Ибрагимом Траоре; Ибрагиме Траоре
  zh: 易卜拉欣·*特拉奥雷
  fr: Ibrahim Traoré; Ibrahim Traore
  es: Ibrahim Traoré
Karamoko Jean-Marie Traore | role=foreign-minister country=BFA from=2023-12-17 m
  en: Karamoko Jean-Marie Traore; Karamoko Jean Marie Traoré
  ar: كاراموكو جان ماري تراوري
  ru: Карамоко Жан-Мари Траоре
  zh: 卡拉莫科·让-马里·*特拉奥雷
  fr: Karamoko Jean-Marie Traore; Karamoko Jean Marie Traoré
  es: Karamoko Jean-Marie Traore; Karamoko Jean Marie Traoré
Mohamed Bazoum | role=head-of-state country=NER from=2021-04-02 to=2023-07-26 m
  en: Mohamed Bazoum
  ar: محمد بازوم
  ru: Мохамед Базум; Мохамеда Базума; Мохамеду Базуму; Мохамедом Базумом; Мохамеде Базуме
  zh: 穆罕默德·*巴祖姆
  fr: Mohamed Bazoum
  es: Mohamed Bazoum
Abdourahamane Tiani | role=head-of-state country=NER from=2023-07-28 m
  en: Abdourahamane Tiani; Abdourahamane Tchiani
  ar: عبد الرحمن تياني; عبدالرحمن تياني; عبد الرحمن تشياني; عبدالرحمن تشياني
  ru: Абдурахман Тиани; Абдурахмана Тиани; Абдурахману Тиани; Абдурахманом Тиани; Абдурахмане Тиани; Абдурахман Чиани; Абдурахмана Чиани; Абдурахману Чиани; Абдурахманом Чиани; Абдурахмане Чиани
  ru: Абдурахаман Тчиани; Абдурахамана Тчиани; Абдурахаману Тчиани; Абдурахаманом Тчиани; Абдурахамане Тчиани
  ru: Абдурахман Тчиани; Абдурахмана Тчиани; Абдурахману Тчиани; Абдурахманом Тчиани; Абдурахмане Тчиани
  zh: 阿卜杜拉赫曼·*奇亚尼
  fr: Abdourahamane Tiani; Abdourahamane Tchiani
  es: Abdourahmane Tiani
Bakary Yaou Sangaré | role=foreign-minister country=NER from=2023-08-09 m
  en: Bakary *Yaou Sangare; Bakary *Yaou Sangaré
  ar: باكاري *ياو سانغاري
  ru: Бакари Яу Сангаре
  zh: 巴卡里·亚乌·*桑加雷
  fr: Bakary *Yaou Sangare; Bakary *Yaou Sangaré
  es: Bakary *Yaou Sangare; Bakary *Yaou Sangaré
Mamady Doumbouya | role=head-of-state country=GIN from=2021-09-05 m
  en: Mamady Doumbouya; Mamadi Doumbouya
  ar: مامادي دومبويا
  ru: Мамади Думбуя; Мамади Думбуи; Мамади Думбуе; Мамади Думбую; Мамади Думбуей
  zh: 马马迪·*敦布亚
  fr: Mamady Doumbouya; Mamadi Doumbouya
  es: Mamady Doumbouya; Mamadi Doumbouya
Alpha Condé | role=head-of-state country=GIN from=2010-12-21 to=2021-09-05 m
  en: Alpha Conde; Alpha Condé
  ar: ألفا كوندي
  ru: Альфа Конде; Альфы Конде; Альфе Конде; Альфу Конде; Альфой Конде
  zh: 阿尔法·*孔戴
  fr: Alpha Conde; Alpha Condé
  es: Alpha Conde; Alpha Condé
Morissanda Kouyaté | role=foreign-minister country=GIN from=2021-10-27 m
  en: Morissanda Kouyate; Morissanda Kouyaté
  ar: موريساندا كوياتي
  ru: Мориссанда Куяте; Мориссанды Куяте; Мориссанде Куяте; Мориссанду Куяте; Мориссандой Куяте
  zh: 莫里桑达·*库亚特
  fr: Morissanda Kouyate; Morissanda Kouyaté
  es: Morissanda Kouyate; Morissanda Kouyaté
Umaro Sissoco Embaló | role=head-of-state country=GNB from=2020-02-27 to=2025-11-26 m
  en: Umaro *Sissoco Embalo; Umaro *Sissoco Embaló
  ar: عمر *سيسوكو إمبالو; عمر سيسوكو إمبالو
  ru: Умару Сисоку Эмбало
  zh: 乌马罗·西索科·*恩巴洛
  fr: Umaro *Sissoco Embalo; Umaro *Sissoco Embaló
  es: Umaro *Sissoco Embalo; Umaro *Sissoco Embaló
Julius Maada Bio | role=head-of-state country=SLE from=2018-04-04 m
  en: Julius *Maada Bio
  ar: جوليوس *مادا بيو
  ru: Джулиус Маада Био; Джулиуса Маады Био; Джулиусу Мааде Био; Джулиуса Мааду Био; Джулиусом Маадой Био; Джулиусе Мааде Био
  zh: 朱利叶斯·马达·*比奥
  fr: Julius *Maada Bio
  es: Julius *Maada Bio
Musa Timothy Kabba | role=foreign-minister country=SLE from=2023-07-01 m
  en: Musa Timothy Kabba
  ar: موسى تيموثي كابا
  ru: Муса Тимоти Кабба; Мусы Тимоти Каббы; Мусе Тимоти Каббе; Мусу Тимоти Каббу; Мусой Тимоти Каббой
  zh: 穆萨·蒂莫西·*卡巴
  fr: Musa Timothy Kabba
  es: Musa Timothy Kabba
George Weah | role=head-of-state country=LBR from=2018-01-22 to=2024-01-22 m
  en: George Weah
  ar: جورج ويا; جورج وياه
  ru: Джордж Веа; Джорджа Веа; Джорджу Веа; Джорджем Веа; Джордже Веа
  zh: 乔治·*维阿
  fr: George Weah
  es: George Weah
Joseph Boakai | role=head-of-state country=LBR from=2024-01-22 m
  en: Joseph Boakai
  ar: جوزيف بواكاي
  ru: Джозеф Боакай; Джозефа Боакая; Джозефу Боакаю; Джозефом Боакаем; Джозефе Боакае
  zh: 约瑟夫·*博阿凯
  fr: Joseph Boakai
  es: Joseph Boakai
Faure Gnassingbé | role=head-of-state country=TGO from=2005-05-04 to=2025-05-03 m
  en: Faure Gnassingbe; Faure Gnassingbé
  ar: فور غناسينغبي; فوريه غناسينغبي
  ru: Фор Гнассингбе; Фора Гнассингбе; Фору Гнассингбе; Фором Гнассингбе; Форе Гнассингбе
  zh: 福雷·*纳辛贝
  fr: Faure Gnassingbe; Faure Gnassingbé
  es: Faure Gnassingbe; Faure Gnassingbé
Faure Gnassingbé | role=head-of-government country=TGO from=2025-05-03 m
  en: Faure Gnassingbe; Faure Gnassingbé
  ar: فور غناسينغبي; فوريه غناسينغبي
  ru: Фор Гнассингбе; Фора Гнассингбе; Фору Гнассингбе; Фором Гнассингбе; Форе Гнассингбе
  zh: 福雷·*纳辛贝
  fr: Faure Gnassingbe; Faure Gnassingbé
  es: Faure Gnassingbe; Faure Gnassingbé
Robert Dussey | role=foreign-minister country=TGO from=2013-09-17 m
  en: Robert Dussey
  ar: روبرت دوسي
  ru: Робер Дюссе; Робера Дюссе; Роберу Дюссе; Робером Дюссе; Робере Дюссе
  zh: 罗伯特·*杜塞
  fr: Robert Dussey
  es: Robert Dussey
Patrice Talon | role=head-of-state country=BEN from=2016-04-06 m
  en: Patrice Talon
  ar: باتريس تالون
  ru: Патрис Талон; Патриса Талона; Патрису Талону; Патрисом Талоном; Патрисе Талоне
  zh: 帕特里斯·*塔隆
  fr: Patrice Talon
  es: Patrice Talon
Adama Barrow | role=head-of-state country=GMB from=2017-01-19 m
  en: Adama Barrow
  ar: آداما بارو; أداما بارو
  ru: Адама Бэрроу; Адамы Бэрроу; Адаме Бэрроу; Адаму Бэрроу; Адамой Бэрроу
  zh: 阿达马·*巴罗
  fr: Adama Barrow
  es: Adama Barrow
Mamadou Tangara | role=foreign-minister country=GMB from=2018-06-29 to=2025-05-31 m
  en: Mamadou Tangara
  ar: ممادو تانغارا
  ru: Мамаду Тангара; Мамаду Тангары; Мамаду Тангаре; Мамаду Тангару; Мамаду Тангарой
  zh: 马马杜·*坦加拉
  fr: Mamadou Tangara
  es: Mamadou Tangara
Jacob Zuma | role=head-of-state country=ZAF from=2009-05-09 to=2018-02-14 m
  en: Jacob Zuma
  ar: جاكوب زوما
  ru: Джейкоб Зума; Джейкоба Зумы; Джейкобу Зуме; Джейкоба Зуму; Джейкобом Зумой; Джейкобе Зуме
  zh: 雅各布·*祖马
  fr: Jacob Zuma
  es: Jacob Zuma
Cyril Ramaphosa | role=head-of-state country=ZAF from=2018-02-15 m
  en: Cyril Ramaphosa
  ar: سيريل رامافوزا; سيريل رامابوزا
  ru: Сирил Рамафоса; Сирила Рамафосы; Сирилу Рамафосе; Сирила Рамафосу; Сирилом Рамафосой; Сириле Рамафосе
  zh: 西里尔·*拉马福萨
  fr: Cyril Ramaphosa
  es: Cyril Ramaphosa
Naledi Pandor | role=foreign-minister country=ZAF from=2019-05-30 to=2024-06-30 f
  en: Naledi Pandor
  ar: ناليدي باندور
  ru: Наледи Пандор
  zh: 纳莱迪·*潘多尔
  fr: Naledi Pandor
  es: Naledi Pandor
Ronald Lamola | role=foreign-minister country=ZAF from=2024-07-03 m
  en: Ronald Lamola
  ar: رونالد لامولا
  ru: Рональд Ламола; Рональда Ламолы; Рональду Ламоле; Рональда Ламолу; Рональдом Ламолой; Рональде Ламоле
  zh: 罗纳德·*拉莫拉
  fr: Ronald Lamola
  es: Ronald Lamola
Maite Nkoana-Mashabane | role=foreign-minister country=ZAF from=2009-05-11 to=2018-02-26 f
  en: Maite Nkoana-Mashabane
  ar: مايتي نكوانا ماشاباني
  ru: Маите Нкоана-Машабане
  zh: 马伊特·*恩科阿纳-马沙巴内
  fr: Maite Nkoana-Mashabane
  es: Maite Nkoana-Mashabane
Robert Mugabe | role=head-of-state country=ZWE from=1987-12-31 to=2017-11-21 m
  en: Robert Mugabe
  ar: روبرت موغابي; روبرت موجابي
  ru: Роберт Мугабе; Роберта Мугабе; Роберту Мугабе; Робертом Мугабе; Роберте Мугабе
  zh: 罗伯特·*穆加贝
  fr: Robert Mugabe
  es: Robert Mugabe
Emmerson Mnangagwa | role=head-of-state country=ZWE from=2017-11-24 m
  en: Emmerson Mnangagwa
  ar: إيمرسون منانغاغوا; إيمرسون منانجاجوا
  ru: Эммерсон Мнангагва; Эммерсона Мнангагвы; Эммерсону Мнангагве; Эммерсона Мнангагву; Эммерсоном Мнангагвой; Эммерсоне Мнангагве
  zh: 埃默森·*姆南加古瓦
  fr: Emmerson Mnangagwa
  es: Emmerson Mnangagwa
Frederick Shava | role=foreign-minister country=ZWE from=2021-02-01 to=2024-10-01 m
  en: Frederick Shava
  ar: فريدريك شافا
  ru: Фредерик Шава; Фредерика Шавы; Фредерику Шаве; Фредерика Шаву; Фредериком Шавой; Фредерике Шаве
  zh: 弗雷德里克·*沙瓦
  fr: Frederick Shava
  es: Frederick Shava
Amon Murwira | role=foreign-minister country=ZWE from=2024-10-01 m
  en: Amon Murwira
  ar: أمون موروير; آمون موروير
  ru: Амон Мурвира; Амона Мурвиры; Амону Мурвире; Амона Мурвиру; Амоном Мурвирой; Амоне Мурвире
  zh: 阿蒙·*穆尔维拉
  fr: Amon Murwira
  es: Amon Murwira
Hakainde Hichilema | role=head-of-state country=ZMB from=2021-08-24 m
  en: Hakainde Hichilema
  ar: هاكايندي هيشيليما; هاكيندي هيتشيليما
  ru: Хакаинде Хичилема; Хакаинде Хичилемы; Хакаинде Хичилеме; Хакаинде Хичилему; Хакаинде Хичилемой
  zh: 哈凯恩德·*希奇莱马
  fr: Hakainde Hichilema
  es: Hakainde Hichilema
Mulambo Haimbe | role=foreign-minister country=ZMB from=2024-01-01 m
  en: Mulambo Haimbe
  ar: مولامبو هايمبي
  ru: Муламбо Хаимбе
  zh: 穆兰博·*海姆贝
  fr: Mulambo Haimbe
  es: Mulambo Haimbe
Filipe Nyusi | role=head-of-state country=MOZ from=2015-01-15 to=2025-01-15 m
  en: Filipe Nyusi
  ar: فيليبي نيوسي
  ru: Филипе Ньюси
  zh: 菲利佩·*纽西
  fr: Filipe Nyusi
  es: Filipe Nyusi
Daniel Chapo | role=head-of-state country=MOZ from=2025-01-15 m
  en: Daniel Chapo
  ar: دانيال تشابو; دانييل تشابو
  ru: Даниэл Шапу; Даниэла Шапу; Даниэлу Шапу; Даниэлом Шапу; Даниэле Шапу
  zh: 丹尼尔·*查波
  fr: Daniel Chapo
  es: Daniel Chapo
Maria Manuela Lucas | role=foreign-minister country=MOZ from=2025-01-18 f
  en: Maria *Manuela Lucas; Maria Manuela Lucas
  ar: ماريا مانويلا لوكاس
  ru: Мария Мануэла Лукаш; Марии Мануэлы Лукаш; Марии Мануэле Лукаш; Марию Мануэлу Лукаш; Марией Мануэлой Лукаш
  zh: 玛丽亚·曼努埃拉·*卢卡斯
  fr: Maria *Manuela Lucas; Maria Manuela Lucas
  es: Maria *Manuela Lucas; Maria Manuela Lucas
Verónica Macamo | role=foreign-minister country=MOZ from=2020-01-18 to=2025-01-15 f
  en: Veronica Macamo; Verónica Macamo
  ar: فيرونيكا ماكامو
  ru: Вероника Макаму; Вероники Макаму; Веронике Макаму; Веронику Макаму; Вероникой Макаму
  zh: 韦罗尼卡·*马卡莫
  fr: Veronica Macamo; Verónica Macamo
  es: Veronica Macamo; Verónica Macamo
Hage Geingob | role=head-of-state country=NAM from=2015-03-21 to=2024-02-04 m
  en: Hage Geingob
  ar: هاغي غينغوب
  ru: Хаге Гейнгоб; Хаге Гейнгоба; Хаге Гейнгобу; Хаге Гейнгобом; Хаге Гейнгобе
  zh: 哈格·*根哥布
  fr: Hage Geingob
  es: Hage Geingob
Netumbo Nandi-Ndaitwah | role=foreign-minister country=NAM from=2012-12-04 to=2024-02-04 f
  en: Netumbo Nandi-Ndaitwah
  ar: نيتومبو ناندي ندايتواه; نيتومبو ناندي نديتوا
  ru: Нетумбо Нанди-Ндайтва
  zh: 内通博·*南迪-恩代特瓦; 恩代特瓦
  fr: Netumbo Nandi-Ndaitwah
  es: Netumbo Nandi-Ndaitwah
Netumbo Nandi-Ndaitwah | role=head-of-state country=NAM from=2025-03-21 f
  en: Netumbo Nandi-Ndaitwah
  ar: نيتومبو ناندي ندايتواه; نيتومبو ناندي نديتوا
  ru: Нетумбо Нанди-Ндайтва
  zh: 内通博·*南迪-恩代特瓦; 恩代特瓦
  fr: Netumbo Nandi-Ndaitwah
  es: Netumbo Nandi-Ndaitwah
Duma Boko | role=head-of-state country=BWA from=2024-11-01 m
  en: Duma Boko
  ar: دوما بوكو
  ru: Дума Боко; Думы Боко; Думе Боко; Думу Боко; Думой Боко
  zh: 杜马·*博科
  fr: Duma Boko
  es: Duma Boko
Mokgweetsi Masisi | role=head-of-state country=BWA from=2018-04-01 to=2024-11-01 m
  en: Mokgweetsi Masisi
  ar: موكويتسي ماسيسي
  ru: Мокгвитси Масиси
  zh: 莫克维齐·*马西西
  fr: Mokgweetsi Masisi
  es: Mokgweetsi Masisi
Samia Suluhu Hassan | role=head-of-state country=TZA from=2021-03-19 f
  en: Samia Suluhu Hassan; Samia *Suluhu Hassan
  ar: سامية صولوحو حسن; سامية *صولوحو حسن
  ru: Самия Сулуху Хасан; Самии Сулуху Хасан; Самию Сулуху Хасан; Самией Сулуху Хасан
  zh: 萨米娅·苏卢胡·*哈桑
  fr: Samia Suluhu Hassan; Samia *Suluhu Hassan
  es: Samia Suluhu Hassan; Samia *Suluhu Hassan
John Magufuli | role=head-of-state country=TZA from=2015-11-05 to=2021-03-17 m
  en: John Magufuli
  ar: جون ماغوفولي
  ru: Джон Магуфули; Джона Магуфули; Джону Магуфули; Джоном Магуфули; Джоне Магуфули
  zh: 约翰·*马古富力
  fr: John Magufuli
  es: John Magufuli
January Makamba | role=foreign-minister country=TZA from=2023-08-30 to=2024-07-21 m
  en: January Makamba
  ar: جانيوري ماكامبا
  ru: Джануари Макамба
  zh: 贾努阿里·*马坎巴
  fr: January Makamba
  es: January Makamba
Mahmoud Thabit Kombo | role=foreign-minister country=TZA from=2024-07-21 m
  en: Mahmoud *Thabit Kombo; Mahmoud Thabit Kombo
  ar: محمود ثابت كومبو
  ru: Махмуд Табит Комбо; Махмуда Табита Комбо; Махмуду Табиту Комбо; Махмудом Табитом Комбо; Махмуде Табите Комбо
  zh: 马哈茂德·萨比特·*孔博
  fr: Mahmoud *Thabit Kombo; Mahmoud Thabit Kombo
  es: Mahmoud *Thabit Kombo; Mahmoud Thabit Kombo
Lazarus Chakwera | role=head-of-state country=MWI from=2020-06-28 to=2025-10-04 m
  en: Lazarus Chakwera
  ar: لازاروس تشاكويرا
  ru: Лазарус Чаквера; Лазаруса Чакверы; Лазарусу Чаквере; Лазаруса Чакверу; Лазарусом Чакверой; Лазарусе Чаквере
  zh: 拉扎勒斯·*查克维拉
  fr: Lazarus Chakwera
  es: Lazarus Chakwera
Peter Mutharika | role=head-of-state country=MWI from=2014-05-31 to=2020-06-28 m
  en: Peter Mutharika
  ar: بيتر موثاريكا
  ru: Питер Мутарика; Питера Мутарики; Питеру Мутарике; Питера Мутарику; Питером Мутарикой; Питере Мутарике
  zh: 彼得·*穆萨里卡; 穆塔里卡
  fr: Peter Mutharika
  es: Peter Mutharika
Peter Mutharika | role=head-of-state country=MWI from=2025-10-04 m
  en: Peter Mutharika
  ar: بيتر موثاريكا
  ru: Питер Мутарика; Питера Мутарики; Питеру Мутарике; Питера Мутарику; Питером Мутарикой; Питере Мутарике
  zh: 彼得·*穆萨里卡; 穆塔里卡
  fr: Peter Mutharika
  es: Peter Mutharika
Andry Rajoelina | role=head-of-state country=MDG from=2019-01-19 to=2025-10-14 m
  en: Andry Rajoelina
  ar: أندري راجولينا; أندريه راجولينا
  ru: Андри Радзуэлина; Андри Радзуэлины; Андри Радзуэлине; Андри Радзуэлину; Андри Радзуэлиной
  zh: 安德里·*拉乔利纳
  fr: Andry Rajoelina
  es: Andry Rajoelina
Azali Assoumani | role=head-of-state country=COM from=2016-05-26 m
  en: Azali Assoumani
  ar: غزالي عثماني; عثمان غزالي
  ru: Азали Ассумани
  zh: 阿扎利·*阿苏马尼
  fr: Azali Assoumani
  es: Azali Assoumani
Pravind Jugnauth | role=head-of-government country=MUS from=2017-01-23 to=2024-11-12 m
  en: Pravind Jugnauth
  ar: برافيند جوغنوث
  ru: Правинд Джагнот; Правинда Джагнота; Правинду Джагноту; Правиндом Джагнотом; Правинде Джагноте
  zh: 普拉温德·*贾格纳特
  fr: Pravind Jugnauth
  es: Pravind Jugnauth
Navin Ramgoolam | role=head-of-government country=MUS from=2024-11-13 m
  en: Navin Ramgoolam; Navinchandra Ramgoolam
  ar: نافين رامغولام
  ru: Навин Рамгулам; Навина Рамгулама; Навину Рамгуламу; Навином Рамгуламом; Навине Рамгуламе
  zh: 纳温·*拉姆古兰
  fr: Navin Ramgoolam; Navinchandra Ramgoolam
  es: Navin Ramgoolam; Navinchandra Ramgoolam
Wavel Ramkalawan | role=head-of-state country=SYC from=2020-10-26 to=2025-10-26 m
  en: Wavel Ramkalawan
  ar: ويفل رامكالاوان; وافل رامكالاوان
  ru: Вавель Рамкалаван; Вавеля Рамкалавана; Вавелю Рамкалавану; Вавелем Рамкалаваном; Вавеле Рамкалаване
  zh: 瓦韦尔·*拉姆卡拉旺
  fr: Wavel Ramkalawan
  es: Wavel Ramkalawan
José Maria Neves | role=head-of-state country=CPV from=2021-11-09 m
  en: Jose Maria Neves; José Maria Neves
  ar: جوزيه ماريا نيفيس
  ru: Жозе Мария Невеш; Жозе Марии Невеша; Жозе Марии Невешу; Жозе Марию Невеша; Жозе Марией Невешем; Жозе Марии Невеше
  zh: 若泽·马里亚·*内韦斯
  fr: Jose Maria Neves; José Maria Neves
  es: Jose Maria Neves; José Maria Neves
Omar Touray | role=secretary-general org=ECOWAS from=2022-07-14 m
  en: Omar Touray; Omar Alieu Touray
  ar: عمر توراي; عمر عليو توراي
  ru: Омар Турэй; Омара Турэя; Омару Турэю; Омаром Турэем; Омаре Турэе
  zh: 奥马尔·*图雷
  fr: Omar Touray; Omar Alieu Touray
  es: Omar Touray; Omar Alieu Touray
Workneh Gebeyehu | role=secretary-general org=IGAD from=2019-11-29 m
  en: Workneh Gebeyehu
  ar: ورقنه غيبيهو; ورقني جبيو
  ru: Воркнех Гебейеху; Воркнеха Гебейеху; Воркнеху Гебейеху; Воркнехом Гебейеху; Воркнехе Гебейеху
  zh: 沃尔基内·*格贝耶胡; 沃尔克内·*格贝耶胡
  fr: Workneh Gebeyehu
  es: Workneh Gebeyehu
Workneh Gebeyehu | role=foreign-minister country=ETH from=2016-11-01 to=2019-04-18 m
  en: Workneh Gebeyehu
  ar: ورقنه غيبيهو; ورقني جبيو
  ru: Воркнех Гебейеху; Воркнеха Гебейеху; Воркнеху Гебейеху; Воркнехом Гебейеху; Воркнехе Гебейеху
  zh: 沃尔基内·*格贝耶胡; 沃尔克内·*格贝耶胡
  fr: Workneh Gebeyehu
  es: Workneh Gebeyehu
# Europe
Keir Starmer | role=head-of-government country=GBR from=2024-07-05 m
  en: Keir Starmer
  ar: كير ستارمر
  ru: Кир Стармер; Кира Стармера; Киру Стармеру; Киром Стармером; Кире Стармере
  zh: 基尔·*斯塔默; 施凯尔; 施纪贤; 史塔默
  fr: Keir Starmer
  es: Keir Starmer
Rishi Sunak | role=head-of-government country=GBR from=2022-10-25 to=2024-07-05 m
  en: Rishi Sunak
  ar: ريشي سوناك
  ru: Риши Сунак; Риши Сунака; Риши Сунаку; Риши Сунаком; Риши Сунаке
  zh: 里希·*苏纳克
  fr: Rishi Sunak
  es: Rishi Sunak
Liz Truss | role=foreign-minister country=GBR from=2021-09-15 to=2022-09-06 f
  en: Liz Truss
  ar: ليز تراس
  ru: Лиз Трасс
  zh: 莉兹·*特拉斯; 伊丽莎白·*特拉斯
  fr: Liz Truss
  es: Liz Truss
Liz Truss | role=head-of-government country=GBR from=2022-09-06 to=2022-10-25 f
  en: Liz Truss
  ar: ليز تراس
  ru: Лиз Трасс
  zh: 莉兹·*特拉斯; 伊丽莎白·*特拉斯
  fr: Liz Truss
  es: Liz Truss
Boris Johnson | role=foreign-minister country=GBR from=2016-07-13 to=2018-07-09 m
  en: Boris Johnson
  ar: بوريس جونسون
  ru: Борис Джонсон; Бориса Джонсона; Борису Джонсону; Борисом Джонсоном; Борисе Джонсоне
  zh: 鲍里斯·*约翰逊
  fr: Boris Johnson
  es: Boris Johnson
Boris Johnson | role=head-of-government country=GBR from=2019-07-24 to=2022-09-06 m
  en: Boris Johnson
  ar: بوريس جونسون
  ru: Борис Джонсон; Бориса Джонсона; Борису Джонсону; Борисом Джонсоном; Борисе Джонсоне
  zh: 鲍里斯·*约翰逊
  fr: Boris Johnson
  es: Boris Johnson
Theresa May | role=head-of-government country=GBR from=2016-07-13 to=2019-07-24 f
  en: Theresa May
  ar: تيريزا ماي
  ru: Тереза Мэй; Терезы Мэй; Терезе Мэй; Терезу Мэй; Терезой Мэй
  zh: 特雷莎·梅; 特蕾莎·梅
  fr: Theresa May
  es: Theresa May
David Cameron | role=head-of-government country=GBR from=2010-05-11 to=2016-07-13 m
  en: David Cameron
  ar: ديفيد كاميرون
  ru: Дэвид Кэмерон; Дэвида Кэмерона; Дэвиду Кэмерону; Дэвидом Кэмероном; Дэвиде Кэмероне
  zh: 戴维·*卡梅伦
  fr: David Cameron
  es: David Cameron
David Cameron | role=foreign-minister country=GBR from=2023-11-13 to=2024-07-05 m
  en: David Cameron
  ar: ديفيد كاميرون
  ru: Дэвид Кэмерон; Дэвида Кэмерона; Дэвиду Кэмерону; Дэвидом Кэмероном; Дэвиде Кэмероне
  zh: 戴维·*卡梅伦
  fr: David Cameron
  es: David Cameron
David Lammy | role=foreign-minister country=GBR from=2024-07-05 to=2025-09-05 m
  en: David Lammy
  ar: ديفيد لامي
  ru: Дэвид Лэмми; Дэвида Лэмми; Дэвиду Лэмми; Дэвидом Лэмми; Дэвиде Лэмми
  zh: 戴维·*拉米
  fr: David Lammy
  es: David Lammy
Yvette Cooper | role=foreign-minister country=GBR from=2025-09-05 f
  en: Yvette Cooper
  ar: إيفيت كوبر
  ru: Иветт Купер
  zh: 伊薇特·*库珀
  fr: Yvette Cooper
  es: Yvette Cooper
James Cleverly | role=foreign-minister country=GBR from=2022-09-06 to=2023-11-13 m
  en: James Cleverly
  ar: جيمس كليفرلي
  ru: Джеймс Клеверли; Джеймса Клеверли; Джеймсу Клеверли; Джеймсом Клеверли; Джеймсе Клеверли
  zh: 詹姆斯·*克莱弗利
  fr: James Cleverly
  es: James Cleverly
Dominic Raab | role=foreign-minister country=GBR from=2019-07-24 to=2021-09-15 m
  en: Dominic Raab
  ar: دومينيك راب
  ru: Доминик Рааб; Доминика Рааба; Доминику Раабу; Домиником Раабом; Доминике Раабе
  zh: 多米尼克·*拉布
  fr: Dominic Raab
  es: Dominic Raab
Jeremy Hunt | role=foreign-minister country=GBR from=2018-07-09 to=2019-07-24 m
  en: Jeremy Hunt
  ar: جيريمي هانت
  ru: Джереми Хант; Джереми Ханта; Джереми Ханту; Джереми Хантом; Джереми Ханте
  zh: 杰里米·*亨特
  fr: Jeremy Hunt
  es: Jeremy Hunt
Philip Hammond | role=foreign-minister country=GBR from=2014-07-15 to=2016-07-13 m
  en: Philip Hammond
  ar: فيليب هاموند
  ru: Филип Хаммонд; Филипа Хаммонда; Филипу Хаммонду; Филипом Хаммондом; Филипе Хаммонде
  zh: 菲利普·*哈蒙德
  fr: Philip Hammond
  es: Philip Hammond
John Healey | role=defence-minister country=GBR from=2024-07-05 m
  en: John Healey
  ar: جون هيلي
  ru: Джон Хили; Джона Хили; Джону Хили; Джоном Хили; Джоне Хили
  zh: 约翰·*希利
  fr: John Healey
  es: John Healey
Grant Shapps | role=defence-minister country=GBR from=2023-08-31 to=2024-07-05 m
  en: Grant Shapps
  ar: غرانت شابس
  ru: Грант Шаппс; Гранта Шаппса; Гранту Шаппсу; Грантом Шаппсом; Гранте Шаппсе
  zh: 格兰特·*沙普斯
  fr: Grant Shapps
  es: Grant Shapps
Ben Wallace | role=defence-minister country=GBR from=2019-07-24 to=2023-08-31 m
  en: Ben Wallace
  ar: بن والاس
  ru: Бен Уоллес; Бена Уоллеса; Бену Уоллесу; Беном Уоллесом; Бене Уоллесе
  zh: 本·*华莱士
  fr: Ben Wallace
  es: Ben Wallace
Charles III | role=head-of-state country=GBR from=2022-09-08 m
  en: King *Charles III
  ar: الملك *تشارلز الثالث; الملك تشارلز
  ru: король *Карл III; короля *Карла III; королю *Карлу III; королем *Карлом III
  zh: 查尔斯三世; 查尔斯国王
  fr: Charles III
  es: Carlos III
Philippe of Belgium | role=head-of-state country=BEL from=2013-07-21 ambiguous m
  en: King *Philippe; King *Philippe of the Belgians
Margrethe II | role=head-of-state country=DNK from=1972-01-14 to=2024-01-14 f
  en: Queen *Margrethe II; Queen *Margrethe
Letsie III | role=head-of-state country=LSO from=1996-02-07 m
  en: King *Letsie III; King *Letsie
Mswati III | role=head-of-state country=SWZ from=1986-04-25 m
  en: King *Mswati III; King *Mswati
Tupou VI | role=head-of-state country=TON from=2012-03-18 m
  en: King *Tupou VI; King *Tupou
Elizabeth II | role=head-of-state country=GBR from=1952-02-06 to=2022-09-08 f
  en: Queen *Elizabeth II
  ar: الملكة *إليزابيث الثانية
  ru: королева *Елизавета II; королевы *Елизаветы II; королеве *Елизавете II
  zh: 伊丽莎白二世
  fr: Élisabeth II; Elizabeth II; Elisabeth II
  es: Isabel II
Barbara Woodward | role=ambassador country=GBR from=2020-12-01 f
  en: Barbara Woodward
  ar: باربرا وودوارد; باربرا وودورد
  ru: Барбара Вудворд; Барбары Вудворд; Барбаре Вудворд; Барбару Вудворд; Барбарой Вудворд
  zh: 芭芭拉·*伍德沃德
  fr: Barbara Woodward
  es: Barbara Woodward
Emmanuel Macron | role=head-of-state country=FRA from=2017-05-14 m
  en: Emmanuel Macron
  ar: إيمانويل ماكرون; ايمانويل ماكرون
  ru: Эммануэль Макрон; Эммануэля Макрона; Эммануэлю Макрону; Эммануэлем Макроном; Эммануэле Макроне
  ru: Эмманюэль Макрон; Эмманюэля Макрона; Эмманюэлю Макрону; Эмманюэлем Макроном; Эмманюэле Макроне
  zh: 埃马纽埃尔·*马克龙; 伊曼纽尔·*马克龙; 马克宏
  fr: Emmanuel Macron
  es: Emmanuel Macron
François Hollande | role=head-of-state country=FRA from=2012-05-15 to=2017-05-14 m
  en: François Hollande; Francois Hollande
  ar: فرانسوا هولاند; فرنسوا هولاند
  ru: Франсуа Олланд; Франсуа Олланда; Франсуа Олланду; Франсуа Олландом; Франсуа Олланде
  zh: 弗朗索瓦·*奥朗德
  fr: François Hollande; Francois Hollande
  es: François Hollande; Francois Hollande
Jean-Yves Le Drian | role=defence-minister country=FRA from=2012-05-16 to=2017-05-17 m
  en: Jean-Yves *Le Drian
  ar: جان إيف لودريان; جان-إيف لودريان
  ru: Жан-Ив *Ле Дриан; Жан-Ива *Ле Дриана; Жан-Иву *Ле Дриану; Жан-Ивом *Ле Дрианом; Жан-Иве *Ле Дриане
  zh: 让-伊夫·*勒德里昂
  fr: Jean-Yves *Le Drian
  es: Jean-Yves *Le Drian
Jean-Yves Le Drian | role=foreign-minister country=FRA from=2017-05-17 to=2022-05-20 m
  en: Jean-Yves *Le Drian
  ar: جان إيف لودريان; جان-إيف لودريان
  ru: Жан-Ив *Ле Дриан; Жан-Ива *Ле Дриана; Жан-Иву *Ле Дриану; Жан-Ивом *Ле Дрианом; Жан-Иве *Ле Дриане
  zh: 让-伊夫·*勒德里昂
  fr: Jean-Yves *Le Drian
  es: Jean-Yves *Le Drian
Jean-Yves Le Drian | role=envoy country=FRA from=2023-06-07 m
  en: Jean-Yves *Le Drian
  ar: جان إيف لودريان; جان-إيف لودريان
  ru: Жан-Ив *Ле Дриан; Жан-Ива *Ле Дриана; Жан-Иву *Ле Дриану; Жан-Ивом *Ле Дрианом; Жан-Иве *Ле Дриане
  zh: 让-伊夫·*勒德里昂
  fr: Jean-Yves *Le Drian
  es: Jean-Yves *Le Drian
Catherine Colonna | role=foreign-minister country=FRA from=2022-05-20 to=2024-01-11 f
  en: Catherine Colonna
  ar: كاترين كولونا; كاثرين كولونا
  ru: Катрин Колонна; Катрин Колонны; Катрин Колонне; Катрин Колонну; Катрин Колонной
  zh: 卡特琳·*科隆纳; 凯瑟琳·*科隆纳
  fr: Catherine Colonna
  es: Catherine Colonna
Stéphane Séjourné | role=foreign-minister country=FRA from=2024-01-11 to=2024-09-21 m
  en: Stephane Sejourne; Stéphane Séjourné
  ar: ستيفان سيجورنيه; ستيفان سيجورني
  ru: Стефан Сежурне; Стефана Сежурне; Стефану Сежурне; Стефаном Сежурне; Стефане Сежурне
  zh: 斯特凡纳·*塞茹尔内; 塞茹内
  fr: Stéphane Séjourné; Stephane Sejourne
  es: Stéphane Séjourné; Stephane Sejourné; Stéphane Sejourne
Stéphane Séjourné | role=official country=FRA from=2024-12-01 m
  en: Stephane Sejourne; Stéphane Séjourné
  ar: ستيفان سيجورنيه; ستيفان سيجورني
  ru: Стефан Сежурне; Стефана Сежурне; Стефану Сежурне; Стефаном Сежурне; Стефане Сежурне
  zh: 斯特凡纳·*塞茹尔内; 塞茹内
  fr: Stéphane Séjourné; Stephane Sejourne
  es: Stéphane Séjourné; Stephane Sejourné; Stéphane Sejourne
Jean-Noël Barrot | role=foreign-minister country=FRA from=2024-09-21 m
  en: Jean-Noel Barrot; Jean-Noël Barrot
  ar: جان نويل بارو; جان-نويل بارو
  ru: Жан-Ноэль Барро; Жан-Ноэля Барро; Жан-Ноэлю Барро; Жан-Ноэлем Барро; Жан-Ноэле Барро
  zh: 让-诺埃尔·*巴罗
  fr: Jean-Noël Barrot; Jean-Noel Barrot; Jean Noël Barrot
  es: Jean-Noël Barrot; Jean-Noel Barrot; Jean Noël Barrot
Jean-Marc Ayrault | role=foreign-minister country=FRA from=2016-02-11 to=2017-05-10 m
  en: Jean-Marc Ayrault
  ar: جان مارك إيرولت; جان مارك إيرو
  ru: Жан-Марк Эйро; Жан-Марка Эйро; Жан-Марку Эйро; Жан-Марком Эйро; Жан-Марке Эйро
  zh: 让-马克·*艾罗
  fr: Jean-Marc Ayrault
  es: Jean-Marc Ayrault
Laurent Fabius | role=foreign-minister country=FRA from=2012-05-16 to=2016-02-11 m
  en: Laurent Fabius
  ar: لوران فابيوس
  ru: Лоран Фабиус; Лорана Фабиуса; Лорану Фабиусу; Лораном Фабиусом; Лоране Фабиусе
  zh: 洛朗·*法比尤斯
  fr: Laurent Fabius
  es: Laurent Fabius
Sébastien Lecornu | role=defence-minister country=FRA from=2022-05-20 to=2025-09-09 m
  en: Sebastien Lecornu; Sébastien Lecornu
  ar: سيباستيان لوكورنو; سيباستيان ليكورنو
  ru: Себастьян Лекорню; Себастьяна Лекорню; Себастьяну Лекорню; Себастьяном Лекорню; Себастьяне Лекорню
  zh: 塞巴斯蒂安·*勒科尔尼; 塞巴斯蒂安·*勒科尔努
  fr: Sébastien Lecornu; Sebastien Lecornu
  es: Sébastien Lecornu
Sébastien Lecornu | role=head-of-government country=FRA from=2025-09-09 m
  en: Sebastien Lecornu; Sébastien Lecornu
  ar: سيباستيان لوكورنو; سيباستيان ليكورنو
  ru: Себастьян Лекорню; Себастьяна Лекорню; Себастьяну Лекорню; Себастьяном Лекорню; Себастьяне Лекорню
  zh: 塞巴斯蒂安·*勒科尔尼; 塞巴斯蒂安·*勒科尔努
  fr: Sébastien Lecornu; Sebastien Lecornu
  es: Sébastien Lecornu
Catherine Vautrin | role=defence-minister country=FRA from=2025-10-12 f
  en: Catherine Vautrin
  ar: كاترين فوتران
  ru: Катрин Вотрен
  zh: 卡特琳·*沃特兰
  fr: Catherine Vautrin
  es: Catherine Vautrin
Francois Bayrou | role=head-of-government country=FRA from=2024-12-13 to=2025-09-09 m
  en: Francois Bayrou; François Bayrou
  ar: فرانسوا بايرو; فرنسوا بايرو
  ru: Франсуа Байру
  zh: 弗朗索瓦·*贝鲁
  fr: Francois Bayrou; François Bayrou
  es: Francois Bayrou; François Bayrou
Michel Barnier | role=head-of-government country=FRA from=2024-09-05 to=2024-12-13 m
  en: Michel Barnier
  ar: ميشال بارنييه; ميشيل بارنييه
  ru: Мишель Барнье; Мишеля Барнье; Мишелю Барнье; Мишелем Барнье; Мишеле Барнье
  zh: 米歇尔·*巴尼耶
  fr: Michel Barnier
  es: Michel Barnier
Gabriel Attal | role=head-of-government country=FRA from=2024-01-09 to=2024-09-05 m
  en: Gabriel Attal
  ar: غابرييل أتال; غابريال أتال
  ru: Габриэль Атталь; Габриэля Атталя; Габриэлю Атталю; Габриэлем Атталем; Габриэле Аттале
  zh: 加布里埃尔·*阿塔尔
  fr: Gabriel Attal
  es: Gabriel Attal
Élisabeth Borne | role=head-of-government country=FRA from=2022-05-16 to=2024-01-09 f
  en: Elisabeth Borne; Élisabeth Borne
  ar: إليزابيت بورن; إليزابيث بورن
  ru: Элизабет Борн
  zh: 伊丽莎白·*博尔内
  fr: Elisabeth Borne; Élisabeth Borne
  es: Elisabeth Borne; Élisabeth Borne
Florence Parly | role=defence-minister country=FRA from=2017-06-21 to=2022-05-20 f
  en: Florence Parly
  ar: فلورانس بارلي
  ru: Флоранс Парли
  zh: 弗洛朗丝·*帕利
  fr: Florence Parly
  es: Florence Parly
Marine Le Pen | role=legislator country=FRA from=2017-06-18 f
  en: Marine *Le Pen
  ar: مارين لوبان; مارين لوبن
  ru: Марин *Ле Пен
  zh: 玛丽娜·*勒庞; 马琳·*勒庞
  fr: Marine *Le Pen
  es: Marine *Le Pen
Angela Merkel | role=head-of-government country=DEU from=2005-11-22 to=2021-12-08 f
  en: Angela Merkel
  ar: أنغيلا ميركل; أنجيلا ميركل
  ru: Ангела Меркель; Ангелы Меркель; Ангеле Меркель; Ангелу Меркель; Ангелой Меркель
  zh: 安格拉·*默克尔
  fr: Angela Merkel
  es: Angela Merkel
Olaf Scholz | role=head-of-government country=DEU from=2021-12-08 to=2025-05-06 m
  en: Olaf Scholz
  ar: أولاف شولتس; أولاف شولتز
  ru: Олаф Шольц; Олафа Шольца; Олафу Шольцу; Олафом Шольцем; Олафе Шольце
  zh: 奥拉夫·*朔尔茨; 萧兹
  fr: Olaf Scholz
  es: Olaf Scholz
Friedrich Merz | role=head-of-government country=DEU from=2025-05-06 m
  en: Friedrich Merz
  ar: فريدريش ميرتس; فريدريش ميرز
  ru: Фридрих Мерц; Фридриха Мерца; Фридриху Мерцу; Фридрихом Мерцем; Фридрихе Мерце
  zh: 弗里德里希·*默茨; 梅尔茨
  fr: Friedrich Merz
  es: Friedrich Merz
Annalena Baerbock | role=foreign-minister country=DEU from=2021-12-08 to=2025-05-06 f
  en: Annalena Baerbock
  ar: أنالينا بيربوك; أنالينا بربوك
  ru: Анналена Бербок; Анналены Бербок; Анналене Бербок; Анналену Бербок; Анналеной Бербок
  zh: 安娜莱娜·*贝尔伯克; 安娜莱娜·*贝尔博克
  fr: Annalena Baerbock
  es: Annalena Baerbock
Johann Wadephul | role=foreign-minister country=DEU from=2025-05-06 m
  en: Johann Wadephul
  ar: يوهان فاديفول; يوهان فاديبول
  ru: Йоханн Вадефуль; Йоханна Вадефуля; Йоханну Вадефулю; Йоханном Вадефулем; Йоханне Вадефуле; Йоган Вадефуль; Йогана Вадефуля; Йогану Вадефулю; Йоганом Вадефулем; Йогане Вадефуле
  ru: Йохан Вадефуль; Йохана Вадефуля; Йохану Вадефулю; Йоханом Вадефулем; Йохане Вадефуле
  zh: 约翰·*瓦德富尔
  fr: Johann Wadephul
  es: Johann Wadephul
Heiko Maas | role=foreign-minister country=DEU from=2018-03-14 to=2021-12-08 m
  en: Heiko Maas
  ar: هايكو ماس
  ru: Хайко Маас; Хайко Мааса; Хайко Маасу; Хайко Маасом; Хайко Маасе
  zh: 海科·*马斯
  fr: Heiko Maas
  es: Heiko Maas
Sigmar Gabriel | role=foreign-minister country=DEU from=2017-01-27 to=2018-03-14 m
  en: Sigmar Gabriel
  ar: زيغمار غابرييل
  ru: Зигмар Габриэль; Зигмара Габриэля; Зигмару Габриэлю; Зигмаром Габриэлем; Зигмаре Габриэле
  zh: 西格马尔·*加布里尔
  fr: Sigmar Gabriel
  es: Sigmar Gabriel
Frank-Walter Steinmeier | role=foreign-minister country=DEU from=2013-12-17 to=2017-01-27 m
  en: Frank-Walter Steinmeier
  ar: فرانك فالتر شتاينماير; فرانك-فالتر شتاينماير
  ru: Франк-Вальтер Штайнмайер; Франк-Вальтера Штайнмайера; Франк-Вальтеру Штайнмайеру; Франк-Вальтером Штайнмайером; Франк-Вальтере Штайнмайере
  zh: 弗兰克-瓦尔特·*施泰因迈尔
  fr: Frank-Walter Steinmeier
  es: Frank-Walter Steinmeier
Frank-Walter Steinmeier | role=head-of-state country=DEU from=2017-03-19 m
  en: Frank-Walter Steinmeier
  ar: فرانك فالتر شتاينماير; فرانك-فالتر شتاينماير
  ru: Франк-Вальтер Штайнмайер; Франк-Вальтера Штайнмайера; Франк-Вальтеру Штайнмайеру; Франк-Вальтером Штайнмайером; Франк-Вальтере Штайнмайере
  zh: 弗兰克-瓦尔特·*施泰因迈尔
  fr: Frank-Walter Steinmeier
  es: Frank-Walter Steinmeier
Boris Pistorius | role=defence-minister country=DEU from=2023-01-19 m
  en: Boris Pistorius
  ar: بوريس بيستوريوس
  ru: Борис Писториус; Бориса Писториуса; Борису Писториусу; Борисом Писториусом; Борисе Писториусе
  zh: 鲍里斯·*皮斯托里乌斯
  fr: Boris Pistorius
  es: Boris Pistorius
Christine Lambrecht | role=defence-minister country=DEU from=2021-12-08 to=2023-01-19 f
  en: Christine Lambrecht
  ar: كريستين لامبرخت; كريستينه لامبرشت
  ru: Кристина Ламбрехт; Кристины Ламбрехт; Кристине Ламбрехт; Кристину Ламбрехт; Кристиной Ламбрехт
  zh: 克里斯蒂娜·*兰布雷希特
  fr: Christine Lambrecht
  es: Christine Lambrecht
Robert Habeck | role=minister country=DEU from=2021-12-08 to=2025-05-06 m
  en: Robert Habeck
  ar: روبرت هابيك
  ru: Роберт Хабек; Роберта Хабека; Роберту Хабеку; Робертом Хабеком; Роберте Хабеке
  zh: 罗伯特·*哈贝克
  fr: Robert Habeck
  es: Robert Habeck
Giorgia Meloni | role=head-of-government country=ITA from=2022-10-22 f
  en: Giorgia Meloni
  ar: جورجيا ميلوني; جيورجيا ميلوني
  ru: Джорджа Мелони; Джорджи Мелони; Джордже Мелони; Джорджу Мелони; Джорджей Мелони
  ru: Джорджия Мелони; Джорджии Мелони; Джорджию Мелони; Джорджией Мелони
  zh: 焦尔吉娅·*梅洛尼; 乔治娅·*梅洛尼
  fr: Giorgia Meloni
  es: Giorgia Meloni
Guido Crosetto | role=defence-minister country=ITA from=2022-10-22 m
  en: Guido Crosetto
  ar: غويدو كروسيتو
  ru: Гвидо Крозетто
  zh: 圭多·*克罗塞托
  fr: Guido Crosetto
  es: Guido Crosetto
Mario Draghi | role=head-of-government country=ITA from=2021-02-13 to=2022-10-22 m
  en: Mario Draghi
  ar: ماريو دراغي
  ru: Марио Драги
  zh: 马里奥·*德拉吉
  fr: Mario Draghi
  es: Mario Draghi
Giuseppe Conte | role=head-of-government country=ITA from=2018-06-01 to=2021-02-13 m
  en: Giuseppe Conte
  ar: جوزيبي كونتي
  ru: Джузеппе Конте
  zh: 朱塞佩·*孔特
  fr: Giuseppe Conte
  es: Giuseppe Conte
Sergio Mattarella | role=head-of-state country=ITA from=2015-02-03 m
  en: Sergio Mattarella
  ar: سيرجيو ماتاريلا; سرجيو ماتاريلا
  ru: Серджо Маттарелла; Серджо Маттареллы; Серджо Маттарелле; Серджо Маттареллу; Серджо Маттареллой
  zh: 塞尔焦·*马塔雷拉
  fr: Sergio Mattarella
  es: Sergio Mattarella
Antonio Tajani | role=foreign-minister country=ITA from=2022-10-22 m
  en: Antonio Tajani
  ar: أنطونيو تاياني; أنتونيو تاياني
  ru: Антонио Таяни
  zh: 安东尼奥·*塔亚尼
  fr: Antonio Tajani
  es: Antonio Tajani
Luigi Di Maio | role=foreign-minister country=ITA from=2019-09-05 to=2022-10-22 m
  en: Luigi *Di Maio
  ar: لويجي *دي مايو; لويجي دي مايو
  ru: Луиджи *Ди Майо
  zh: 路易吉·*迪马约
  fr: Luigi *Di Maio
  es: Luigi *Di Maio
Luigi Di Maio | role=envoy org=EU from=2023-06-01 m
  en: Luigi *Di Maio
  ar: لويجي *دي مايو; لويجي دي مايو
  ru: Луиджи *Ди Майо
  zh: 路易吉·*迪马约
  fr: Luigi *Di Maio
  es: Luigi *Di Maio
Paolo Gentiloni | role=foreign-minister country=ITA from=2014-10-31 to=2016-12-12 m
  en: Paolo Gentiloni
  ar: باولو جنتيلوني
  ru: Паоло Джентилони
  zh: 保罗·*真蒂洛尼
  fr: Paolo Gentiloni
  es: Paolo Gentiloni
Paolo Gentiloni | role=head-of-government country=ITA from=2016-12-12 to=2018-06-01 m
  en: Paolo Gentiloni
  ar: باولو جنتيلوني
  ru: Паоло Джентилони
  zh: 保罗·*真蒂洛尼
  fr: Paolo Gentiloni
  es: Paolo Gentiloni
Guido Crosetto | role=defence-minister country=ITA from=2022-10-22 m
  en: Guido Crosetto
  ar: غويدو كروزيتو
  ru: Гуидо Крозетто
  zh: 圭多·*克罗塞托
  fr: Guido Crosetto
  es: Guido Crosetto
Pedro Sánchez | role=head-of-government country=ESP from=2018-06-02 m
  en: Pedro Sanchez; Pedro Sánchez
  ar: بيدرو سانشيز; بيدرو سانتشيث
  ru: Педро Санчес; Педро Санчеса; Педро Санчесу; Педро Санчесом; Педро Санчесе
  zh: 佩德罗·*桑切斯
  fr: Pedro Sánchez; Pedro Sanchez
  es: Pedro Sánchez; Pedro *Sánchez Pérez-Castejón
Mariano Rajoy | role=head-of-government country=ESP from=2011-12-21 to=2018-06-02 m
  en: Mariano Rajoy
  ar: ماريانو راخوي
  ru: Мариано Рахой; Мариано Рахоя; Мариано Рахою; Мариано Рахоем; Мариано Рахое
  zh: 马里亚诺·*拉霍伊
  fr: Mariano Rajoy
  es: Mariano Rajoy
José Manuel Albares | role=foreign-minister country=ESP from=2021-07-12 m
  en: Jose Manuel Albares; José Manuel Albares
  ar: خوسيه مانويل ألباريس; خوسيه مانويل ألفاريز
  ru: Хосе Мануэль Альбарес; Хосе Мануэля Альбареса; Хосе Мануэлю Альбаресу; Хосе Мануэлем Альбаресом; Хосе Мануэле Альбаресе
  zh: 何塞·曼努埃尔·*阿尔瓦雷斯
  fr: José Manuel Albares; Jose Manuel Albares
  es: José Manuel Albares; José Manuel *Albares Bueno; Albares Bueno
Arancha González Laya | role=foreign-minister country=ESP from=2020-01-13 to=2021-07-12 f
  en: Arancha *Gonzalez Laya; Arancha *González Laya
  ar: أرانتشا *غونزاليس لايا
  ru: Аранча Гонсалес Лайя; Аранчи Гонсалес Лайи; Аранче Гонсалес Лайе; Аранчу Гонсалес Лайю; Аранчей Гонсалес Лайей
  zh: 阿兰查·冈萨雷斯·*拉亚
  fr: Arancha *Gonzalez Laya; Arancha *González Laya
  es: Arancha *Gonzalez Laya; Arancha *González Laya
Josep Borrell | role=foreign-minister country=ESP from=2018-06-07 to=2019-11-30 m
  en: Josep Borrell
  ar: جوزيب بوريل; جوسيب بوريل; جوزيف بوريل
  ru: Жозеп Боррель; Жозепа Борреля; Жозепу Боррелю; Жозепом Боррелем; Жозепе Борреле
  zh: 何塞普·*博雷利; 约瑟夫·*博雷利; 波瑞尔
  fr: Josep Borrell
  es: Josep Borrell; Josep *Borrell Fontelles
Josep Borrell | role=foreign-minister org=EU from=2019-12-01 to=2024-11-30 m
  en: Josep Borrell
  ar: جوزيب بوريل; جوسيب بوريل; جوزيف بوريل
  ru: Жозеп Боррель; Жозепа Борреля; Жозепу Боррелю; Жозепом Боррелем; Жозепе Борреле
  zh: 何塞普·*博雷利; 约瑟夫·*博雷利; 波瑞尔
  fr: Josep Borrell
  es: Josep Borrell; Josep *Borrell Fontelles
Margarita Robles | role=defence-minister country=ESP from=2018-06-07 f
  en: Margarita Robles
  ar: مارغريتا روبليس; مارغاريتا روبليس
  ru: Маргарита Роблес; Маргариты Роблес; Маргарите Роблес; Маргариту Роблес; Маргаритой Роблес
  zh: 玛加丽塔·*罗夫莱斯
  fr: Margarita Robles
  es: Margarita Robles
Felipe VI | role=head-of-state country=ESP from=2014-06-19 m
  en: King *Felipe VI
  ar: الملك *فيليبي السادس; الملك *فيليب السادس
  ru: король *Филипп VI; короля *Филиппа VI; королю *Филиппу VI; королем *Филиппом VI
  zh: 费利佩六世
  fr: Felipe VI
  es: Felipe VI
Luís Montenegro | role=head-of-government country=PRT from=2024-04-02 m
  en: Luis Montenegro; Luís Montenegro
  ar: لويس مونتينيغرو
  ru: Луиш Монтенегру; Луиша Монтенегру; Луишу Монтенегру; Луишем Монтенегру; Луише Монтенегру
  zh: 路易斯·*蒙特内格罗
  fr: Luis Montenegro; Luís Montenegro
  es: Luís Montenegro
António Costa | role=head-of-government country=PRT from=2015-11-26 to=2024-04-02 m
  en: Antonio Costa; António Costa
  ar: أنطونيو كوستا; أنتونيو كوستا
  ru: Антониу Кошта; Антониу Кошты; Антониу Коште; Антониу Кошту; Антониу Коштой
  zh: 安东尼奥·*科斯塔
  fr: António Costa; Antonio Costa
  es: António Costa; Antonio Costa
Marcelo Rebelo de Sousa | role=head-of-state country=PRT from=2016-03-09 to=2026-03-09 m
  en: Marcelo *Rebelo de Sousa
  ar: مارسيلو *ريبيلو دي سوزا; مارسيلو ريبيلو دي سوزا
  ru: Марселу Ребелу ди Соуза; Марселу Ребелу ди Соузы; Марселу Ребелу ди Соузе; Марселу Ребелу ди Соузу; Марселу Ребелу ди Соузой
  zh: 马塞洛·雷贝洛·*德索萨
  fr: Marcelo *Rebelo de Sousa
  es: Marcelo *Rebelo de Sousa
Paulo Rangel | role=foreign-minister country=PRT from=2024-04-02 m
  en: Paulo Rangel
  ar: باولو رانجيل
  ru: Паулу Ранжел; Паулу Ранжела; Паулу Ранжелу; Паулу Ранжелом; Паулу Ранжеле
  zh: 保罗·*兰热尔
  fr: Paulo Rangel
  es: Paulo Rangel
Augusto Santos Silva | role=foreign-minister country=PRT from=2015-11-26 to=2022-03-30 m
  en: Augusto *Santos Silva
  ar: أوغوستو *سانتوس سيلفا
  ru: Аугушту Сантуш Силва; Аугушту Сантуша Силвы; Аугушту Сантушу Силве; Аугушту Сантуша Силву; Аугушту Сантушем Силвой; Аугушту Сантуше Силве
  zh: 奥古斯托·桑托斯·*席尔瓦
  fr: Augusto *Santos Silva
  es: Augusto *Santos Silva
Mark Rutte | role=head-of-government country=NLD from=2010-10-14 to=2024-07-02 m
  en: Mark Rutte
  ar: مارك روته
  ru: Марк Рютте; Марка Рютте; Марку Рютте; Марком Рютте; Марке Рютте
  zh: 马克·*吕特
  fr: Mark Rutte
  es: Mark Rutte
Mark Rutte | role=secretary-general org=NATO from=2024-10-01 m
  en: Mark Rutte
  ar: مارك روته
  ru: Марк Рютте; Марка Рютте; Марку Рютте; Марком Рютте; Марке Рютте
  zh: 马克·*吕特
  fr: Mark Rutte
  es: Mark Rutte
Dick Schoof | role=head-of-government country=NLD from=2024-07-02 m
  en: Dick Schoof
  ar: ديك شوف
  ru: Дик Схоф; Дика Схофа; Дику Схофу; Диком Схофом; Дике Схофе
  zh: 迪克·*斯霍夫
  fr: Dick Schoof
  es: Dick Schoof
Caspar Veldkamp | role=foreign-minister country=NLD from=2024-07-02 to=2025-08-22 m
  en: Caspar Veldkamp
  ar: كاسبر فيلدكامب; كاسبار فيلدكامب
  ru: Каспар Вельдкамп; Каспара Вельдкампа; Каспару Вельдкампу; Каспаром Вельдкампом; Каспаре Вельдкампе
  ru: Каспар Велдкамп; Каспара Велдкампа; Каспару Велдкампу; Каспаром Велдкампом; Каспаре Велдкампе
  zh: 卡斯帕·*费尔德坎普
  fr: Caspar Veldkamp
  es: Caspar Veldkamp
David van Weel | role=foreign-minister country=NLD from=2025-09-05 m
  en: David *van Weel
  ar: ديفيد *فان ويل
  ru: Давид *ван Веел; Давида *ван Веела; Давиду *ван Веелу; Давидом *ван Веелом; Давиде *ван Вееле
  zh: 戴维·*范韦尔
  fr: David *van Weel
  es: David *van Weel
Hanke Bruins Slot | role=foreign-minister country=NLD from=2023-09-05 to=2024-07-02 f
  en: Hanke *Bruins Slot
  ar: هانكه *بروينز سلوت; هانكي بروينس سلوت
  ru: Ханке Брюинс Слот
  zh: 汉克·布鲁因斯·*斯洛特
  fr: Hanke *Bruins Slot
  es: Hanke *Bruins Slot
Wopke Hoekstra | role=foreign-minister country=NLD from=2022-01-10 to=2023-09-01 m
  en: Wopke Hoekstra
  ar: فوبكه هوكسترا; ووبكه هوكسترا
  ru: Вопке Хукстра; Вопке Хукстры; Вопке Хукстре; Вопке Хукстру; Вопке Хукстрой
  zh: 沃普克·*胡克斯特拉
  fr: Wopke Hoekstra
  es: Wopke Hoekstra
Wopke Hoekstra | role=official org=EU from=2023-10-09 m
  en: Wopke Hoekstra
  ar: فوبكه هوكسترا; ووبكه هوكسترا
  ru: Вопке Хукстра; Вопке Хукстры; Вопке Хукстре; Вопке Хукстру; Вопке Хукстрой
  zh: 沃普克·*胡克斯特拉
  fr: Wopke Hoekstra
  es: Wopke Hoekstra
Ruben Brekelmans | role=defence-minister country=NLD from=2024-07-02 m
  en: Ruben Brekelmans
  ar: روبن بريكيلمانس
  ru: Рубен Брекелманс; Рубена Брекелманса; Рубену Брекелмансу; Рубеном Брекелмансом; Рубене Брекелмансе
  zh: 鲁本·*布雷克尔曼斯
  fr: Ruben Brekelmans
  es: Ruben Brekelmans
Kajsa Ollongren | role=defence-minister country=NLD from=2022-01-10 to=2024-07-02 f
  en: Kajsa Ollongren
  ar: كايسا أولونغرين; كايسا أولونغرن
  ru: Кайса Оллонгрен; Кайсы Оллонгрен; Кайсе Оллонгрен; Кайсу Оллонгрен; Кайсой Оллонгрен
  zh: 卡伊萨·*奥隆格伦
  fr: Kajsa Ollongren
  es: Kajsa Ollongren
Bart De Wever | role=head-of-government country=BEL from=2025-02-03 m
  en: Bart *De Wever
  ar: بارت *دي ويفر; بارت دي فيفر
  ru: Барт *Де Вевер; Барта *Де Вевера; Барту *Де Веверу; Бартом *Де Вевером; Барте *Де Вевере
  zh: 巴尔特·*德韦弗
  fr: Bart *De Wever
  es: Bart *De Wever
Alexander De Croo | role=head-of-government country=BEL from=2020-10-01 to=2025-02-03 m
  en: Alexander *De Croo
  ar: ألكسندر *دي كرو; ألكسندر دي كرو
  ru: Александр *Де Кро; Александра *Де Кро; Александру *Де Кро; Александром *Де Кро; Александре *Де Кро
  ru: Александр де Кроо; Александра де Кроо; Александру де Кроо; Александром де Кроо; Александре де Кроо
  ru: Александр Де Кроо; Александра Де Кроо; Александру Де Кроо; Александром Де Кроо; Александре Де Кроо
  zh: 亚历山大·*德克罗
  fr: Alexander *De Croo
  es: Alexander *De Croo
Maxime Prévot | role=foreign-minister country=BEL from=2025-02-03 m
  en: Maxime Prevot; Maxime Prévot
  ar: ماكسيم بريفو
  ru: Максим Прево; Максима Прево; Максиму Прево; Максимом Прево; Максиме Прево
  zh: 马克西姆·*普雷沃
  fr: Maxime Prevot; Maxime Prévot
  es: Maxime Prevot; Maxime Prévot
Hadja Lahbib | role=foreign-minister country=BEL from=2022-07-15 to=2024-12-01 f
  en: Hadja Lahbib
  ar: حجة لحبيب; الحاجة لحبيب
  ru: Хаджа Ляхбиб; Хаджи Ляхбиб; Хадже Ляхбиб; Хаджу Ляхбиб; Хаджей Ляхбиб
  ru: Аджа Лябиб; Аджы Лябиб; Адже Лябиб; Аджу Лябиб; Аджой Лябиб
  ru: Хаджа Лахбиб; Хаджы Лахбиб; Хадже Лахбиб; Хаджу Лахбиб; Хаджой Лахбиб
  ru: Хаджа Лябиб; Хаджы Лябиб; Хадже Лябиб; Хаджу Лябиб; Хаджой Лябиб
  zh: 哈贾·*拉比卜
  fr: Hadja Lahbib
  es: Hadja Lahbib
Hadja Lahbib | role=official org=EU from=2024-12-01 f
  en: Hadja Lahbib
  ar: حجة لحبيب; الحاجة لحبيب
  ru: Хаджа Ляхбиб; Хаджи Ляхбиб; Хадже Ляхбиб; Хаджу Ляхбиб; Хаджей Ляхбиб
  ru: Аджа Лябиб; Аджы Лябиб; Адже Лябиб; Аджу Лябиб; Аджой Лябиб
  ru: Хаджа Лахбиб; Хаджы Лахбиб; Хадже Лахбиб; Хаджу Лахбиб; Хаджой Лахбиб
  ru: Хаджа Лябиб; Хаджы Лябиб; Хадже Лябиб; Хаджу Лябиб; Хаджой Лябиб
  zh: 哈贾·*拉比卜
  fr: Hadja Lahbib
  es: Hadja Lahbib
Charles Michel | role=head-of-government country=BEL from=2014-10-11 to=2019-10-27 m
  en: Charles Michel
  ar: شارل ميشيل; شارل ميشال
  ru: Шарль Мишель; Шарля Мишеля; Шарлю Мишелю; Шарлем Мишелем; Шарле Мишеле
  zh: 夏尔·*米歇尔
  fr: Charles Michel
  es: Charles Michel
Charles Michel | role=official org=EU from=2019-12-01 to=2024-11-30 m
  en: Charles Michel
  ar: شارل ميشيل; شارل ميشال
  ru: Шарль Мишель; Шарля Мишеля; Шарлю Мишелю; Шарлем Мишелем; Шарле Мишеле
  zh: 夏尔·*米歇尔
  fr: Charles Michel
  es: Charles Michel
Luc Frieden | role=head-of-government country=LUX from=2023-11-17 m
  en: Luc Frieden
  ar: لوك فريدن
  ru: Люк Фриден; Люка Фридена; Люку Фридену; Люком Фриденом; Люке Фридене
  zh: 吕克·*弗里登
  fr: Luc Frieden
  es: Luc Frieden
Xavier Bettel | role=head-of-government country=LUX from=2013-12-04 to=2023-11-17 m
  en: Xavier Bettel
  ar: كزافييه بيتيل; زافييه بيتيل
  ru: Ксавье Беттель; Ксавье Беттеля; Ксавье Беттелю; Ксавье Беттелем; Ксавье Беттеле
  zh: 格扎维埃·*贝泰尔
  fr: Xavier Bettel
  es: Xavier Bettel
Xavier Bettel | role=foreign-minister country=LUX from=2023-11-17 m
  en: Xavier Bettel
  ar: كزافييه بيتيل; زافييه بيتيل
  ru: Ксавье Беттель; Ксавье Беттеля; Ксавье Беттелю; Ксавье Беттелем; Ксавье Беттеле
  zh: 格扎维埃·*贝泰尔
  fr: Xavier Bettel
  es: Xavier Bettel
Jean Asselborn | role=foreign-minister country=LUX from=2004-07-31 to=2023-11-17 m
  en: Jean Asselborn
  ar: جان أسلبورن; جان أسيلبورن
  ru: Жан Ассельборн; Жана Ассельборна; Жану Ассельборну; Жаном Ассельборном; Жане Ассельборне
  zh: 让·*阿瑟伯恩
  fr: Jean Asselborn
  es: Jean Asselborn
Micheál Martin | role=head-of-government country=IRL from=2020-06-27 to=2022-12-17 m
  en: Micheal Martin; Micheál Martin
  ar: مايكل مارتن; ميهول مارتن
  ru: Майкл Мартин; Майкла Мартина; Майклу Мартину; Майклом Мартином; Майкле Мартине; Михол Мартин; Михола Мартина; Михолу Мартину; Михолом Мартином; Михоле Мартине
  zh: 米歇尔·*马丁; 米哈尔·*马丁
  fr: Micheal Martin; Micheál Martin
  es: Micheál Martin; Micheal Martin
Micheál Martin | role=foreign-minister country=IRL from=2022-12-17 to=2025-01-23 m
  en: Micheal Martin; Micheál Martin
  ar: مايكل مارتن; ميهول مارتن
  ru: Майкл Мартин; Майкла Мартина; Майклу Мартину; Майклом Мартином; Майкле Мартине; Михол Мартин; Михола Мартина; Михолу Мартину; Михолом Мартином; Михоле Мартине
  zh: 米歇尔·*马丁; 米哈尔·*马丁
  fr: Micheal Martin; Micheál Martin
  es: Micheál Martin; Micheal Martin
Micheál Martin | role=head-of-government country=IRL from=2025-01-23 m
  en: Micheal Martin; Micheál Martin
  ar: مايكل مارتن; ميهول مارتن
  ru: Майкл Мартин; Майкла Мартина; Майклу Мартину; Майклом Мартином; Майкле Мартине; Михол Мартин; Михола Мартина; Михолу Мартину; Михолом Мартином; Михоле Мартине
  zh: 米歇尔·*马丁; 米哈尔·*马丁
  fr: Micheal Martin; Micheál Martin
  es: Micheál Martin; Micheal Martin
Simon Harris | role=head-of-government country=IRL from=2024-04-09 to=2025-01-23 m
  en: Simon Harris
  ar: سايمون هاريس; سيمون هاريس
  ru: Саймон Харрис; Саймона Харриса; Саймону Харрису; Саймоном Харрисом; Саймоне Харрисе
  zh: 西蒙·*哈里斯
  fr: Simon Harris
  es: Simon Harris
Simon Harris | role=foreign-minister country=IRL from=2025-01-23 to=2025-11-18 m
  en: Simon Harris
  ar: سايمون هاريس; سيمون هاريس
  ru: Саймон Харрис; Саймона Харриса; Саймону Харрису; Саймоном Харрисом; Саймоне Харрисе
  zh: 西蒙·*哈里斯
  fr: Simon Harris
  es: Simon Harris
Simon Coveney | role=foreign-minister country=IRL from=2017-06-14 to=2022-12-17 m
  en: Simon Coveney
  ar: سيمون كوفيني
  ru: Саймон Ковени; Саймона Ковени; Саймону Ковени; Саймоном Ковени; Саймоне Ковени
  zh: 西蒙·*科文尼
  fr: Simon Coveney
  es: Simon Coveney
Karl Nehammer | role=head-of-government country=AUT from=2021-12-06 to=2025-01-10 m
  en: Karl Nehammer
  ar: كارل نيهامر
  ru: Карл Нехаммер; Карла Нехаммера; Карлу Нехаммеру; Карлом Нехаммером; Карле Нехаммере
  zh: 卡尔·*内哈默
  fr: Karl Nehammer
  es: Karl Nehammer
Christian Stocker | role=head-of-government country=AUT from=2025-03-03 m
  en: Christian Stocker
  ar: كريستيان شتوكر
  ru: Кристиан Штокер; Кристиана Штокера; Кристиану Штокеру; Кристианом Штокером; Кристиане Штокере
  zh: 克里斯蒂安·*施托克
  fr: Christian Stocker
  es: Christian Stocker
Alexander Schallenberg | role=foreign-minister country=AUT from=2021-12-06 to=2025-03-03 m
  en: Alexander Schallenberg
  ar: ألكسندر شالنبرغ; ألكسندر شالنبرج
  ru: Александр Шалленберг; Александра Шалленберга; Александру Шалленбергу; Александром Шалленбергом; Александре Шалленберге
  zh: 亚历山大·*沙伦贝格
  fr: Alexander Schallenberg
  es: Alexander Schallenberg
Beate Meinl-Reisinger | role=foreign-minister country=AUT from=2025-03-03 f
  en: Beate Meinl-Reisinger
  ar: بياته ماينل رايزينغر; بياته ماينل-رايزينغر
  ru: Беате Майнль-Райзингер
  zh: 贝娅特·*迈因尔-赖辛格; 赖辛格
  fr: Beate Meinl-Reisinger
  es: Beate Meinl-Reisinger
Sebastian Kurz | role=foreign-minister country=AUT from=2013-12-16 to=2017-12-18 m
  en: Sebastian Kurz
  ar: سيباستيان كورتس; زيباستيان كورتس
  ru: Себастьян Курц; Себастьяна Курца; Себастьяну Курцу; Себастьяном Курцем; Себастьяне Курце
  zh: 塞巴斯蒂安·*库尔茨
  fr: Sebastian Kurz
  es: Sebastian Kurz
Sebastian Kurz | role=head-of-government country=AUT from=2020-01-07 to=2021-10-11 m
  en: Sebastian Kurz
  ar: سيباستيان كورتس; زيباستيان كورتس
  ru: Себастьян Курц; Себастьяна Курца; Себастьяну Курцу; Себастьяном Курцем; Себастьяне Курце
  zh: 塞巴斯蒂安·*库尔茨
  fr: Sebastian Kurz
  es: Sebastian Kurz
Alexander Van der Bellen | role=head-of-state country=AUT from=2017-01-26 m
  en: Alexander *Van der Bellen
  ar: ألكسندر *فان دير بيلين; ألكسندر فان دير بيلن
  ru: Александр *Ван дер Беллен; Александра Вана дер Беллена; Александру Вану дер Беллену; Александром Ваном дер Белленом; Александре Ване дер Беллене
  zh: 亚历山大·*范德贝伦
  fr: Alexander *Van der Bellen
  es: Alexander *Van der Bellen
Karin Kneissl | role=foreign-minister country=AUT from=2017-12-18 to=2019-06-03 f
  en: Karin Kneissl
  ar: كارين كنايسل; كارين كنايسيل
  ru: Карин Кнайсль
  zh: 卡琳·*克奈斯尔
  fr: Karin Kneissl
  es: Karin Kneissl
Karin Keller-Sutter | role=head-of-state country=CHE from=2025-01-01 to=2025-12-31 f
  en: Karin Keller-Sutter
  ar: كارين كيلر سوتر; كارين كيلر-سوتر
  ru: Карин Келлер-Зуттер
  zh: 卡琳·*凯勒-祖特尔; 祖特尔
  fr: Karin Keller-Sutter
  es: Karin Keller-Sutter
Ignazio Cassis | role=foreign-minister country=CHE from=2017-11-01 m
  en: Ignazio Cassis
  ar: إغناتسيو كاسيس; إنياتسيو كاسيس
  ru: Иньяцио Кассис; Иньяцио Кассиса; Иньяцио Кассису; Иньяцио Кассисом; Иньяцио Кассисе
  zh: 伊尼亚齐奥·*卡西斯
  fr: Ignazio Cassis
  es: Ignazio Cassis
Viola Amherd | role=defence-minister country=CHE from=2019-01-01 to=2025-03-31 f
  en: Viola Amherd
  ar: فيولا أمهيرد
  ru: Виола Амхерд; Виолы Амхерд; Виоле Амхерд; Виолу Амхерд; Виолой Амхерд
  zh: 维奥拉·*阿姆赫德
  fr: Viola Amherd
  es: Viola Amherd
Didier Burkhalter | role=foreign-minister country=CHE from=2012-01-01 to=2017-10-31 m
  en: Didier Burkhalter
  ar: ديدييه بوركهالتر
  ru: Дидье Буркхальтер; Дидье Буркхальтера; Дидье Буркхальтеру; Дидье Буркхальтером; Дидье Буркхальтере
  zh: 迪迪埃·*布尔克哈尔特
  fr: Didier Burkhalter
  es: Didier Burkhalter
Donald Tusk | role=head-of-government country=POL from=2023-12-13 m
  en: Donald Tusk
  ar: دونالد توسك
  ru: Дональд Туск; Дональда Туска; Дональду Туску; Дональдом Туском; Дональде Туске
  zh: 唐纳德·*图斯克
  fr: Donald Tusk
  es: Donald Tusk
Mateusz Morawiecki | role=head-of-government country=POL from=2017-12-11 to=2023-12-13 m
  en: Mateusz Morawiecki
  ar: ماتيوس مورافيتسكي; ماتيوش مورافيتسكي
  ru: Матеуш Моравецкий; Матеуша Моравецкого; Матеушу Моравецкому; Матеушем Моравецким; Матеуше Моравецком
  zh: 马泰乌什·*莫拉维茨基
  fr: Mateusz Morawiecki
  es: Mateusz Morawiecki
Andrzej Duda | role=head-of-state country=POL from=2015-08-06 to=2025-08-06 m
  en: Andrzej Duda
  ar: أندريه دودا; أندجي دودا; أندريي دودا
  ru: Анджей Дуда; Анджея Дуды; Анджею Дуде; Анджея Дуду; Анджеем Дудой; Анджее Дуде
  zh: 安杰伊·*杜达
  fr: Andrzej Duda
  es: Andrzej Duda
Karol Nawrocki | role=head-of-state country=POL from=2025-08-06 m
  en: Karol Nawrocki
  ar: كارول نافروتسكي; كارول ناوروتسكي
  ru: Кароль Навроцкий; Кароля Навроцкого; Каролю Навроцкому; Каролем Навроцким; Кароле Навроцком
  zh: 卡罗尔·*纳夫罗茨基
  fr: Karol Nawrocki
  es: Karol Nawrocki
Radosław Sikorski | role=foreign-minister country=POL from=2023-12-13 m
  en: Radoslaw Sikorski; Radosław Sikorski; Radek Sikorski
  ar: رادوسلاف سيكورسكي; رادوسواف سيكورسكي
  ru: Радослав Сикорский; Радослава Сикорского; Радославу Сикорскому; Радославом Сикорским; Радославе Сикорском
  zh: 拉多斯瓦夫·*西科尔斯基
  fr: Radoslaw Sikorski; Radosław Sikorski; Radek Sikorski
  es: Radoslaw Sikorski; Radosław Sikorski; Radek Sikorski
Zbigniew Rau | role=foreign-minister country=POL from=2020-08-26 to=2023-11-27 m
  en: Zbigniew Rau
  ar: زبيغنيو راو; زبيغنيف راو
  ru: Збигнев Рау; Збигнева Рау; Збигневу Рау; Збигневом Рау; Збигневе Рау
  zh: 兹比格涅夫·*拉乌
  fr: Zbigniew Rau
  es: Zbigniew Rau
Jacek Czaputowicz | role=foreign-minister country=POL from=2018-01-09 to=2020-08-26 m
  en: Jacek Czaputowicz
  ar: ياتسيك تشابوتوفيتش
  ru: Яцек Чапутович; Яцека Чапутовича; Яцеку Чапутовичу; Яцеком Чапутовичем; Яцеке Чапутовиче
  zh: 亚采克·*恰普托维奇
  fr: Jacek Czaputowicz
  es: Jacek Czaputowicz
Władysław Kosiniak-Kamysz | role=defence-minister country=POL from=2023-12-13 m
  en: Wladyslaw Kosiniak-Kamysz; Władysław Kosiniak-Kamysz
  ar: فلاديسلاف كوسينياك كاميش; فلاديسواف كوسينياك-كاميش
  ru: Владислав Косиняк-Камыш; Владислава Косиняк-Камыша; Владиславу Косиняк-Камышу; Владиславом Косиняк-Камышем; Владиславе Косиняк-Камыше
  zh: 瓦迪斯瓦夫·*科西尼亚克-卡梅什; 卡梅什
  fr: Wladyslaw Kosiniak-Kamysz; Władysław Kosiniak-Kamysz
  es: Wladyslaw Kosiniak-Kamysz; Władysław Kosiniak-Kamysz
Petr Fiala | role=head-of-government country=CZE from=2021-12-17 to=2025-12-09 m
  en: Petr Fiala
  ar: بيتر فيالا
  ru: Петр Фиала; Петра Фиалы; Петру Фиале; Петра Фиалу; Петром Фиалой; Петре Фиале
  zh: 彼得·*菲亚拉
  fr: Petr Fiala
  es: Petr Fiala
Petr Pavel | role=head-of-state country=CZE from=2023-03-09 m
  en: Petr Pavel
  ar: بيتر بافل; بيتر بافيل
  ru: Петр Павел; Петра Павела; Петру Павелу; Петром Павелом
  zh: 彼得·*帕维尔
  fr: Petr Pavel
  es: Petr Pavel
Miloš Zeman | role=head-of-state country=CZE from=2013-03-08 to=2023-03-08 m
  en: Milos Zeman; Miloš Zeman
  ar: ميلوش زيمان
  ru: Милош Земан; Милоша Земана; Милошу Земану; Милошем Земаном; Милоше Земане
  zh: 米洛什·*泽曼
  fr: Milos Zeman; Miloš Zeman
  es: Milos Zeman; Miloš Zeman
Andrej Babiš | role=head-of-government country=CZE from=2017-12-06 to=2021-12-17 m
  en: Andrej Babis; Andrej Babiš
  ar: أندريه بابيش; أندريي بابيش
  ru: Андрей Бабиш; Андрея Бабиша; Андрею Бабишу; Андреем Бабишем; Андрее Бабише
  zh: 安德烈·*巴比什
  fr: Andrej Babis; Andrej Babiš
  es: Andrej Babis; Andrej Babiš
Andrej Babiš | role=head-of-government country=CZE from=2025-12-09 m
  en: Andrej Babis; Andrej Babiš
  ar: أندريه بابيش; أندريي بابيش
  ru: Андрей Бабиш; Андрея Бабиша; Андрею Бабишу; Андреем Бабишем; Андрее Бабише
  zh: 安德烈·*巴比什
  fr: Andrej Babis; Andrej Babiš
  es: Andrej Babis; Andrej Babiš
Jan Lipavský | role=foreign-minister country=CZE from=2021-12-17 to=2025-12-15 m
  en: Jan Lipavsky; Jan Lipavský
  ar: يان ليبافسكي
  ru: Ян Липавский; Яна Липавского; Яну Липавскому; Яном Липавским; Яне Липавском
  zh: 扬·*利帕夫斯基
  fr: Jan Lipavsky; Jan Lipavský
  es: Jan Lipavsky; Jan Lipavský
Robert Fico | role=head-of-government country=SVK from=2012-04-04 to=2018-03-22 m
  en: Robert Fico
  ar: روبرت فيتسو; روبيرت فيتسو; روبرت فيكو
  ru: Роберт Фицо; Роберта Фицо; Роберту Фицо; Робертом Фицо; Роберте Фицо
  zh: 罗伯特·*菲佐; 罗贝特·*菲佐
  fr: Robert Fico
  es: Robert Fico
Robert Fico | role=head-of-government country=SVK from=2023-10-25 m
  en: Robert Fico
  ar: روبرت فيتسو; روبيرت فيتسو; روبرت فيكو
  ru: Роберт Фицо; Роберта Фицо; Роберту Фицо; Робертом Фицо; Роберте Фицо
  zh: 罗伯特·*菲佐; 罗贝特·*菲佐
  fr: Robert Fico
  es: Robert Fico
Juraj Blanár | role=foreign-minister country=SVK from=2023-10-25 m
  en: Juraj Blanar; Juraj Blanár
  ar: يوراي بلانار
  ru: Юрай Бланар; Юрая Бланара; Юраю Бланару; Юраем Бланаром; Юрае Бланаре
  zh: 尤拉伊·*布拉纳尔
  fr: Juraj Blanar; Juraj Blanár
  es: Juraj Blanar; Juraj Blanár
Miroslav Lajčák | role=foreign-minister country=SVK from=2012-04-04 to=2020-03-21 m
  en: Miroslav Lajcak; Miroslav Lajčák
  ar: ميروسلاف لايتشاك
  ru: Мирослав Лайчак; Мирослава Лайчака; Мирославу Лайчаку; Мирославом Лайчаком; Мирославе Лайчаке
  zh: 米罗斯拉夫·*莱恰克
  fr: Miroslav Lajcak; Miroslav Lajčák
  es: Miroslav Lajcak; Miroslav Lajčák
Miroslav Lajčák | role=envoy org=EU from=2020-04-02 to=2025-01-31 m
  en: Miroslav Lajcak; Miroslav Lajčák
  ar: ميروسلاف لايتشاك
  ru: Мирослав Лайчак; Мирослава Лайчака; Мирославу Лайчаку; Мирославом Лайчаком; Мирославе Лайчаке
  zh: 米罗斯拉夫·*莱恰克
  fr: Miroslav Lajcak; Miroslav Lajčák
  es: Miroslav Lajcak; Miroslav Lajčák
Peter Pellegrini | role=head-of-state country=SVK from=2024-06-15 m
  en: Peter Pellegrini
  ar: بيتر بيليغريني; بيتر بيليجريني
  ru: Петер Пеллегрини; Петера Пеллегрини; Петеру Пеллегрини; Петером Пеллегрини; Петере Пеллегрини
  zh: 彼得·*佩莱格里尼; 佩列格里尼
  fr: Peter Pellegrini
  es: Peter Pellegrini
Peter Pellegrini | role=head-of-government country=SVK from=2018-03-22 to=2020-03-21 m
  en: Peter Pellegrini
  ar: بيتر بيليغريني; بيتر بيليجريني
  ru: Петер Пеллегрини; Петера Пеллегрини; Петеру Пеллегрини; Петером Пеллегрини; Петере Пеллегрини
  zh: 彼得·*佩莱格里尼; 佩列格里尼
  fr: Peter Pellegrini
  es: Peter Pellegrini
Zuzana Čaputová | role=head-of-state country=SVK from=2019-06-15 to=2024-06-15 f
  en: Zuzana Caputova; Zuzana Čaputová
  ar: زوزانا تشابوتوفا
  ru: Зузана Чапутова; Зузаны Чапутовой; Зузане Чапутовой; Зузану Чапутову; Зузаной Чапутовой
  zh: 祖扎娜·*恰普托娃
  fr: Zuzana Caputova; Zuzana Čaputová
  es: Zuzana Caputova; Zuzana Čaputová
Viktor Orbán | role=head-of-government country=HUN from=2010-05-29 m
  en: Viktor Orban; Viktor Orbán
  ar: فيكتور أوربان; فيكتور أوروبان
  ru: Виктор Орбан; Виктора Орбана; Виктору Орбану; Виктором Орбаном; Викторе Орбане
  zh: 维克托·*欧尔班; 欧尔班·*维克托; 奥班
  fr: Viktor Orban; Viktor Orbán
  es: Viktor Orbán; Víktor Orbán
Péter Szijjártó | role=foreign-minister country=HUN from=2014-09-23 m
  en: Peter Szijjarto; Péter Szijjártó
  ar: بيتر سيارتو; بيتر سيجارتو
  ru: Петер Сийярто; Петера Сийярто; Петеру Сийярто; Петером Сийярто; Петере Сийярто; Петер Сиярто; Петера Сиярто; Петеру Сиярто; Петером Сиярто; Петере Сиярто
  zh: 彼得·*西雅尔多; 彼得·*西亚尔托
  fr: Peter Szijjarto; Péter Szijjártó
  es: Péter Szijjártó; Peter Szijjarto; Péter Szijjarto; Peter Szijjártó
Tamás Sulyok | role=head-of-state country=HUN from=2024-03-05 m
  en: Tamas Sulyok; Tamás Sulyok
  ar: تاماس سوليوك
  ru: Тамаш Шуйок; Тамаша Шуйока; Тамашу Шуйоку; Тамашем Шуйоком; Тамаше Шуйоке
  zh: 舒尤克·*托马什; 托马什·*舒尤克
  fr: Tamas Sulyok; Tamás Sulyok
  es: Tamas Sulyok; Tamás Sulyok
Klaus Iohannis | role=head-of-state country=ROU from=2014-12-21 to=2025-02-12 m
  en: Klaus Iohannis
  ar: كلاوس يوهانيس; كلاوس يوهانس
  ru: Клаус Йоханнис; Клауса Йоханниса; Клаусу Йоханнису; Клаусом Йоханнисом; Клаусе Йоханнисе
  zh: 克劳斯·*约翰尼斯
  fr: Klaus Iohannis
  es: Klaus Iohannis
Nicușor Dan | role=head-of-state country=ROU from=2025-05-26 m
  en: Nicusor Dan; Nicușor Dan
  ar: نيكوسور دان; نيكوشور دان
  ru: Никушор Дан; Никушора Дана; Никушору Дану; Никушором Даном; Никушоре Дане
  zh: 尼库绍尔·丹
  fr: Nicusor Dan; Nicușor Dan
  es: Nicusor Dan; Nicușor Dan
Marcel Ciolacu | role=head-of-government country=ROU from=2023-06-15 to=2025-05-05 m
  en: Marcel Ciolacu
  ar: مارسيل تشولاكو
  ru: Марчел Чолаку; Марчела Чолаку; Марчелу Чолаку; Марчелом Чолаку; Марчеле Чолаку
  zh: 马切尔·*乔拉库
  fr: Marcel Ciolacu
  es: Marcel Ciolacu
Ilie Bolojan | role=head-of-government country=ROU from=2025-06-23 m
  en: Ilie Bolojan
  ar: إيلي بولوجان
  ru: Илие Боложан; Илие Боложана; Илие Боложану; Илие Боложаном; Илие Боложане
  zh: 伊利耶·*博洛扬; 博洛让
  fr: Ilie Bolojan
  es: Ilie Bolojan
Bogdan Aurescu | role=foreign-minister country=ROU from=2019-11-04 to=2023-06-15 m
  en: Bogdan Aurescu
  ar: بوغدان أوريسكو
  ru: Богдан Ауреску; Богдана Ауреску; Богдану Ауреску; Богданом Ауреску; Богдане Ауреску
  zh: 波格丹·*奥雷斯库
  fr: Bogdan Aurescu
  es: Bogdan Aurescu
Luminița Odobescu | role=foreign-minister country=ROU from=2023-06-15 to=2024-12-23 f
  en: Luminita Odobescu; Luminița Odobescu
  ar: لومينيتسا أودوبيسكو; لومينيتا أودوبيسكو
  ru: Луминица Одобеску; Луминицы Одобеску; Луминице Одобеску; Луминицу Одобеску; Луминицей Одобеску
  zh: 卢米尼察·*奥多贝斯库
  fr: Luminita Odobescu; Luminița Odobescu
  es: Luminita Odobescu; Luminița Odobescu
Emil Hurezeanu | role=foreign-minister country=ROU from=2024-12-23 to=2025-06-23 m
  en: Emil Hurezeanu
  ar: إميل هوريزيانو
  ru: Эмиль Хурезяну; Эмиля Хурезяну; Эмилю Хурезяну; Эмилем Хурезяну; Эмиле Хурезяну
  zh: 埃米尔·*胡雷泽亚努
  fr: Emil Hurezeanu
  es: Emil Hurezeanu
Oana Țoiu | role=foreign-minister country=ROU from=2025-06-23 f
  en: Oana Toiu; Oana Țoiu
  ar: أوانا تسويو
  ru: Оана Цою; Оаны Цою; Оане Цою; Оану Цою; Оаной Цою
  zh: 瓦娜·*措尤
  fr: Oana Toiu; Oana Țoiu
  es: Oana Toiu; Oana Țoiu
Rumen Radev | role=head-of-state country=BGR from=2017-01-22 to=2026-01-23 m
  en: Rumen Radev
  ar: رومن راديف; رومين راديف
  ru: Румен Радев; Румена Радева; Румену Радеву; Руменом Радевым; Румене Радеве
  zh: 鲁门·*拉德夫
  fr: Rumen Radev; Roumen Radev
  es: Rumen Radev
Rosen Zhelyazkov | role=head-of-government country=BGR from=2025-01-16 m
  en: Rosen Zhelyazkov
  ar: روزن جيليازكوف
  ru: Росен Желязков; Росена Желязкова; Росену Желязкову; Росеном Желязковым; Росене Желязкове
  zh: 罗森·*热利亚兹科夫
  fr: Rosen Zhelyazkov; Rossen Jeliazkov; Rosen Jeliazkov
  es: Rosen Zhelyazkov
Georg Georgiev | role=foreign-minister country=BGR from=2025-01-16 m
  en: Georg Georgiev
  ar: غيورغ غيورغييف; جورج جورجييف
  ru: Георг Георгиев; Георга Георгиева; Георгу Георгиеву; Георгом Георгиевым; Георге Георгиеве
  zh: 格奥尔格·*格奥尔基耶夫
  fr: Georg Georgiev; Georg Gueorguiev; Gueorg Gueorguiev
  es: Georg Georgiev
Boyko Borissov | role=head-of-government country=BGR from=2017-05-04 to=2021-05-12 m
  en: Boyko Borissov; Boyko Borisov
  ar: بويكو بوريسوف
  ru: Бойко Борисов; Бойко Борисова; Бойко Борисову; Бойко Борисовым; Бойко Борисове
  zh: 博伊科·*鲍里索夫
  fr: Boyko Borissov; Boyko Borisov; Boïko Borissov
  es: Boyko Borissov; Boyko Borisov
Kyriakos Mitsotakis | role=head-of-government country=GRC from=2019-07-08 m
  en: Kyriakos Mitsotakis
  ar: كيرياكوس ميتسوتاكيس
  ru: Кириакос Мицотакис; Кириакоса Мицотакиса; Кириакосу Мицотакису; Кириакосом Мицотакисом; Кириакосе Мицотакисе
  zh: 基里亚科斯·*米佐塔基斯
  fr: Kyriakos Mitsotakis
  es: Kyriakos Mitsotakis
Alexis Tsipras | role=head-of-government country=GRC from=2015-09-21 to=2019-07-08 m
  en: Alexis Tsipras
  ar: أليكسيس تسيبراس
  ru: Алексис Ципрас; Алексиса Ципраса; Алексису Ципрасу; Алексисом Ципрасом; Алексисе Ципрасе
  zh: 阿莱克西斯·*齐普拉斯
  fr: Alexis Tsipras
  es: Alexis Tsipras
George Gerapetritis | role=foreign-minister country=GRC from=2023-06-27 m
  en: George Gerapetritis; Giorgos Gerapetritis
  ar: جورج جيرابيتريتيس; يورغوس جيرابيتريتيس; جيورجوس جيرابيتريتيس
  ru: Георгиос Герапетритис; Георгиоса Герапетритиса; Георгиосу Герапетритису; Георгиосом Герапетритисом; Георгиосе Герапетритисе; Йоргос Герапетритис; Йоргоса Герапетритиса; Йоргосу Герапетритису; Йоргосом Герапетритисом; Йоргосе Герапетритисе
  zh: 乔治·*耶拉彼得里蒂斯; 格拉佩特里提斯
  fr: George Gerapetritis; Giorgos Gerapetritis
  es: George Gerapetritis; Giorgos Gerapetritis
Nikos Dendias | role=foreign-minister country=GRC from=2019-07-09 to=2023-05-26 m
  en: Nikos Dendias
  ar: نيكوس ديندياس
  ru: Никос Дендиас; Никоса Дендиаса; Никосу Дендиасу; Никосом Дендиасом; Никосе Дендиасе
  zh: 尼科斯·*登迪亚斯
  fr: Nikos Dendias
  es: Nikos Dendias
Nikos Dendias | role=defence-minister country=GRC from=2023-06-27 m
  en: Nikos Dendias
  ar: نيكوس ديندياس
  ru: Никос Дендиас; Никоса Дендиаса; Никосу Дендиасу; Никосом Дендиасом; Никосе Дендиасе
  zh: 尼科斯·*登迪亚斯
  fr: Nikos Dendias
  es: Nikos Dendias
Nikos Kotzias | role=foreign-minister country=GRC from=2015-09-23 to=2018-10-20 m
  en: Nikos Kotzias
  ar: نيكوس كوتزياس
  ru: Никос Котзиас; Никоса Котзиаса; Никосу Котзиасу; Никосом Котзиасом; Никосе Котзиасе
  zh: 尼科斯·*科恰斯; 科齐阿斯
  fr: Nikos Kotzias
  es: Nikos Kotzias
Nikos Christodoulides | role=head-of-state country=CYP from=2023-02-28 m
  en: Nikos Christodoulides
  ar: نيكوس خريستودوليديس; نيكوس خريستودوليدس
  ru: Никос Христодулидис; Никоса Христодулидиса; Никосу Христодулидису; Никосом Христодулидисом; Никосе Христодулидисе
  zh: 尼科斯·*赫里斯托杜利季斯
  fr: Nikos Christodoulides; Nikos Christodoulidès
  es: Nikos Christodoulides; Nikos Jristodulidis
Nikos Christodoulides | role=foreign-minister country=CYP from=2018-03-01 to=2022-01-11 m
  en: Nikos Christodoulides
  ar: نيكوس خريستودوليديس; نيكوس خريستودوليدس
  ru: Никос Христодулидис; Никоса Христодулидиса; Никосу Христодулидису; Никосом Христодулидисом; Никосе Христодулидисе
  zh: 尼科斯·*赫里斯托杜利季斯
  fr: Nikos Christodoulides; Nikos Christodoulidès
  es: Nikos Christodoulides; Nikos Jristodulidis
Nicos Anastasiades | role=head-of-state country=CYP from=2013-02-28 to=2023-02-28 m
  en: Nicos Anastasiades; Nikos Anastasiadis
  ar: نيكوس أناستاسياديس
  ru: Никос Анастасиадис; Никоса Анастасиадиса; Никосу Анастасиадису; Никосом Анастасиадисом; Никосе Анастасиадисе
  zh: 尼科斯·*阿纳斯塔西亚季斯
  fr: Nicos Anastasiades; Nikos Anastasiadis
  es: Nicos Anastasiades; Nikos Anastasiadis
Constantinos Kombos | role=foreign-minister country=CYP from=2023-03-01 m
  en: Constantinos Kombos
  ar: كونستانتينوس كومبوس; قسطنطين كومبوس
  ru: Константинос Комбос; Константиноса Комбоса; Константиносу Комбосу; Константиносом Комбосом; Константиносе Комбосе
  zh: 康斯坦丁诺斯·*孔博斯
  fr: Constantinos Kombos
  es: Constantinos Kombos
Ersin Tatar | role=head-of-state country=XNC from=2020-10-23 to=2025-10-24 m
  en: Ersin Tatar
  ar: أرسين تتار; إرسين تتار
  ru: Эрсин Татар; Эрсина Татара; Эрсину Татару; Эрсином Татаром; Эрсине Татаре
  zh: 埃尔辛·*塔塔尔
  fr: Ersin Tatar
  es: Ersin Tatar
Robert Abela | role=head-of-government country=MLT from=2020-01-13 m
  en: Robert Abela
  ar: روبرت أبيلا
  ru: Роберт Абела; Роберта Абелы; Роберту Абеле; Роберта Абелу; Робертом Абелой; Роберте Абеле
  zh: 罗伯特·*阿贝拉
  fr: Robert Abela
  es: Robert Abela
Ian Borg | role=foreign-minister country=MLT from=2022-03-30 m
  en: Ian Borg
  ar: إيان بورغ; إيان بورج
  ru: Иэн Борг; Иэна Борга; Иэну Боргу; Иэном Боргом; Иэне Борге
  zh: 伊恩·*博奇; 伊恩·*博格
  fr: Ian Borg
  es: Ian Borg
Aleksandar Vučić | role=head-of-government country=SRB from=2014-04-27 to=2017-05-30 m
  en: Aleksandar Vucic; Aleksandar Vučić; Alexander Vucic
  ar: ألكسندر فوتشيتش; ألكسندر فوسيتش
  ru: Александр Вучич; Александра Вучича; Александру Вучичу; Александром Вучичем; Александре Вучиче
  zh: 亚历山大·*武契奇
  fr: Aleksandar Vucic; Aleksandar Vučić; Alexander Vucic
  es: Aleksandar Vucic; Aleksandar Vučić
Aleksandar Vučić | role=head-of-state country=SRB from=2017-05-31 m
  en: Aleksandar Vucic; Aleksandar Vučić; Alexander Vucic
  ar: ألكسندر فوتشيتش; ألكسندر فوسيتش
  ru: Александр Вучич; Александра Вучича; Александру Вучичу; Александром Вучичем; Александре Вучиче
  zh: 亚历山大·*武契奇
  fr: Aleksandar Vucic; Aleksandar Vučić; Alexander Vucic
  es: Aleksandar Vucic; Aleksandar Vučić
Ana Brnabić | role=head-of-government country=SRB from=2017-06-29 to=2024-02-06 f
  en: Ana Brnabic; Ana Brnabić
  ar: آنا برنابيتش
  ru: Ана Брнабич; Аны Брнабич; Ане Брнабич; Ану Брнабич; Аной Брнабич
  zh: 安娜·*布尔纳比奇
  fr: Ana Brnabic; Ana Brnabić
  es: Ana Brnabic; Ana Brnabić
Ana Brnabić | role=legislator country=SRB from=2024-02-06 f
  en: Ana Brnabic; Ana Brnabić
  ar: آنا برنابيتش
  ru: Ана Брнабич; Аны Брнабич; Ане Брнабич; Ану Брнабич; Аной Брнабич
  zh: 安娜·*布尔纳比奇
  fr: Ana Brnabic; Ana Brnabić
  es: Ana Brnabic; Ana Brnabić
Ivica Dačić | role=foreign-minister country=SRB from=2014-04-27 to=2020-10-22 m
  en: Ivica Dacic; Ivica Dačić
  ar: إيفيتسا داتشيتش; ايفيتسا داتشيتش
  ru: Ивица Дачич; Ивицы Дачича; Ивице Дачичу; Ивицу Дачича; Ивицей Дачичем; Ивице Дачиче
  zh: 伊维察·*达契奇
  fr: Ivica Dacic; Ivica Dačić
  es: Ivica Dacic; Ivica Dačić
Ivica Dačić | role=foreign-minister country=SRB from=2022-10-26 to=2024-05-02 m
  en: Ivica Dacic; Ivica Dačić
  ar: إيفيتسا داتشيتش; ايفيتسا داتشيتش
  ru: Ивица Дачич; Ивицы Дачича; Ивице Дачичу; Ивицу Дачича; Ивицей Дачичем; Ивице Дачиче
  zh: 伊维察·*达契奇
  fr: Ivica Dacic; Ivica Dačić
  es: Ivica Dacic; Ivica Dačić
Nikola Selaković | role=foreign-minister country=SRB from=2020-10-28 to=2022-10-26 m
  en: Nikola Selakovic; Nikola Selaković
  ar: نيكولا سيلاكوفيتش
  ru: Никола Селакович; Николы Селаковича; Николе Селаковичу; Николу Селаковича; Николой Селаковичем; Николе Селаковиче
  zh: 尼古拉·*塞拉科维奇
  fr: Nikola Selakovic; Nikola Selaković
  es: Nikola Selakovic; Nikola Selaković
Marko Đurić | role=foreign-minister country=SRB from=2024-05-02 m
  en: Marko Djuric; Marko Đurić
  ar: ماركو ديوريتش; ماركو جوريتش
  ru: Марко Джурич; Марко Джурича; Марко Джуричу; Марко Джуричем; Марко Джуриче
  zh: 马尔科·*久里奇
  fr: Marko Djuric; Marko Đurić
  es: Marko Djuric; Marko Đurić
Aleksandar Vulin | role=defence-minister country=SRB from=2017-06-29 to=2020-10-28 m
  en: Aleksandar Vulin
  ar: ألكسندر فولين
  ru: Александр Вулин; Александра Вулина; Александру Вулину; Александром Вулиным; Александре Вулине
  zh: 亚历山大·武林
  fr: Aleksandar Vulin
  es: Aleksandar Vulin
Đuro Macut | role=head-of-government country=SRB from=2025-04-16 m
  en: Djuro Macut; Đuro Macut
  ar: جورو ماتسوت
  ru: Джуро Мацут; Джуро Мацута; Джуро Мацуту; Джуро Мацутом; Джуро Мацуте
  zh: 久罗·*马楚特
  fr: Djuro Macut; Đuro Macut
  es: Djuro Macut; Đuro Macut
Milorad Dodik | role=official country=BIH from=2010-11-15 to=2025-08-01 m
  en: Milorad Dodik
  ar: ميلوراد دوديك
  ru: Милорад Додик; Милорада Додика; Милораду Додику; Милорадом Додиком; Милораде Додике
  zh: 米洛拉德·*多迪克
  fr: Milorad Dodik
  es: Milorad Dodik
Elmedin Konaković | role=foreign-minister country=BIH from=2023-01-25 m
  en: Elmedin Konakovic; Elmedin Konaković
  ar: إلمدين كوناكوفيتش
  ru: Эльмедин Конакович; Эльмедина Конаковича; Эльмедину Конаковичу; Эльмедином Конаковичем; Эльмедине Конаковиче
  zh: 埃尔梅丁·*科纳科维奇
  fr: Elmedin Konakovic; Elmedin Konaković
  es: Elmedin Konakovic; Elmedin Konaković
Andrej Plenković | role=head-of-government country=HRV from=2016-10-19 m
  en: Andrej Plenkovic; Andrej Plenković
  ar: أندريه بلينكوفيتش; أندريي بلينكوفيتش
  ru: Андрей Пленкович; Андрея Пленковича; Андрею Пленковичу; Андреем Пленковичем; Андрее Пленковиче
  zh: 安德烈·*普连科维奇
  fr: Andrej Plenkovic; Andrej Plenković
  es: Andrej Plenkovic; Andrej Plenković
Zoran Milanović | role=head-of-state country=HRV from=2020-02-19 m
  en: Zoran Milanovic; Zoran Milanović
  ar: زوران ميلانوفيتش
  ru: Зоран Миланович; Зорана Милановича; Зорану Милановичу; Зораном Милановичем; Зоране Милановиче
  zh: 佐兰·*米拉诺维奇
  fr: Zoran Milanovic; Zoran Milanović
  es: Zoran Milanovic; Zoran Milanović
Gordan Grlic-Radman | role=foreign-minister country=HRV from=2019-07-19 m
  en: Gordan Grlic-Radman; Gordan *Grlić Radman; Gordan *Grlic Radman
  ar: غوردان *غرليتش رادمان
  ru: Гордан Грлич-Радман; Гордана Грлич-Радмана; Гордану Грлич-Радману; Горданом Грлич-Радманом; Гордане Грлич-Радмане
  zh: 戈尔丹·*格尔利奇-拉德曼; 拉德曼
  fr: Gordan Grlic-Radman; Gordan *Grlić Radman; Gordan *Grlic Radman
  es: Gordan Grlic-Radman; Gordan *Grlić Radman; Gordan *Grlic Radman; Gordan Grlić-Radman
Robert Golob | role=head-of-government country=SVN from=2022-06-01 m
  en: Robert Golob
  ar: روبرت غولوب
  ru: Роберт Голоб; Роберта Голоба; Роберту Голобу; Робертом Голобом; Роберте Голобе
  zh: 罗伯特·*戈洛布
  fr: Robert Golob
  es: Robert Golob
Tanja Fajon | role=foreign-minister country=SVN from=2022-06-01 f
  en: Tanja Fajon
  ar: تانيا فايون
  ru: Таня Файон; Тани Файон; Тане Файон; Таню Файон; Таней Файон
  zh: 塔尼娅·*法永
  fr: Tanja Fajon
  es: Tanja Fajon
Nataša Pirc Musar | role=head-of-state country=SVN from=2022-12-23 f
  en: Natasa *Pirc Musar; Nataša *Pirc Musar
  ar: ناتاشا *بيرتس موسار
  ru: Наташа Пирц Мусар; Наташи Пирц Мусар; Наташе Пирц Мусар; Наташу Пирц Мусар; Наташей Пирц Мусар
  zh: 娜塔莎·皮尔茨·*穆萨尔
  fr: Natasa *Pirc Musar; Nataša *Pirc Musar
  es: Natasa *Pirc Musar; Nataša *Pirc Musar
Edi Rama | role=head-of-government country=ALB from=2013-09-15 m
  en: Edi Rama
  ar: إيدي راما
  ru: Эди Рама; Эди Рамы; Эди Раме; Эди Раму; Эди Рамой
  zh: 埃迪·*拉马
  fr: Edi Rama
  es: Edi Rama
Igli Hasani | role=foreign-minister country=ALB from=2023-09-12 to=2025-09-19 m
  en: Igli Hasani
  ar: إيغلي حساني
  ru: Игли Хасани
  zh: 伊格利·*哈萨尼
  fr: Igli Hasani
  es: Igli Hasani
Olta Xhacka | role=foreign-minister country=ALB from=2020-12-31 to=2023-09-12 f
  en: Olta Xhacka; Olta Xhaçka
  ar: أولتا جاتشكا; أولتا خاتشكا
  ru: Ольта Джачка; Ольты Джачки; Ольте Джачке; Ольту Джачку; Ольтой Джачкой
  zh: 奥尔塔·*扎奇卡
  fr: Olta Xhacka; Olta Xhaçka
  es: Olta Xhacka; Olta Xhaçka
Albin Kurti | role=head-of-government country=XKX from=2021-03-22 m
  en: Albin Kurti
  ar: ألبين كورتي
  ru: Альбин Курти; Альбина Курти; Альбину Курти; Альбином Курти; Альбине Курти
  zh: 阿尔宾·*库尔蒂
  fr: Albin Kurti
  es: Albin Kurti
Vjosa Osmani | role=head-of-state country=XKX from=2021-04-06 f
  en: Vjosa Osmani
  ar: فيوسا عثماني; فيوسا عصماني
  ru: Вьоса Османи; Вьосы Османи; Вьосе Османи; Вьосу Османи; Вьосой Османи
  zh: 维约萨·*奥斯马尼
  fr: Vjosa Osmani
  es: Vjosa Osmani
Hashim Thaci | role=head-of-state country=XKX from=2016-04-07 to=2020-11-05 m
  en: Hashim Thaci; Hashim Thaçi
  ar: هاشم تاتشي
  ru: Хашим Тачи; Хашима Тачи; Хашиму Тачи; Хашимом Тачи; Хашиме Тачи
  zh: 哈希姆·*萨奇
  fr: Hashim Thaci; Hashim Thaçi
  es: Hashim Thaci; Hashim Thaçi
Jakov Milatović | role=head-of-state country=MNE from=2023-05-20 m
  en: Jakov Milatovic; Jakov Milatović
  ar: ياكوف ميلاتوفيتش
  ru: Яков Милатович; Якова Милатовича; Якову Милатовичу; Яковом Милатовичем; Якове Милатовиче
  zh: 雅科夫·*米拉托维奇
  fr: Jakov Milatovic; Jakov Milatović
  es: Jakov Milatovic; Jakov Milatović
Milojko Spajić | role=head-of-government country=MNE from=2023-10-31 m
  en: Milojko Spajic; Milojko Spajić
  ar: ميلويكو سبايتش
  ru: Милойко Спаич; Милойко Спаича; Милойко Спаичу; Милойко Спаичем; Милойко Спаиче
  zh: 米洛伊科·*斯帕伊奇
  fr: Milojko Spajic; Milojko Spajić
  es: Milojko Spajic; Milojko Spajić
Hristijan Mickoski | role=head-of-government country=MKD from=2024-06-23 m
  en: Hristijan Mickoski
  ar: خريستيان ميتسكوسكي; هريستيان ميتسكوسكي
  ru: Христиан Мицкоски; Христиана Мицкоски; Христиану Мицкоски; Христианом Мицкоски; Христиане Мицкоски
  zh: 赫里斯蒂扬·*米茨科斯基
  fr: Hristijan Mickoski
  es: Hristijan Mickoski
Gordana Siljanovska-Davkova | role=head-of-state country=MKD from=2024-05-12 f
  en: Gordana Siljanovska-Davkova
  ar: غوردانا سيليانوفسكا دافكوفا
  ru: Гордана Силяновска-Давкова; Горданы Силяновска-Давковой; Гордане Силяновска-Давковой; Гордану Силяновска-Давкову; Горданой Силяновска-Давковой
  zh: 戈尔达娜·*西利亚诺夫斯卡-达夫科娃; 达夫科娃
  fr: Gordana Siljanovska-Davkova
  es: Gordana Siljanovska-Davkova
Bujar Osmani | role=foreign-minister country=MKD from=2020-08-30 to=2024-06-23 m
  en: Bujar Osmani
  ar: بويار عثماني
  ru: Буяр Османи; Буяра Османи; Буяру Османи; Буяром Османи; Буяре Османи
  zh: 布亚尔·*奥斯马尼
  fr: Bujar Osmani
  es: Bujar Osmani
Timčo Mucunski | role=foreign-minister country=MKD from=2024-06-23 m
  en: Timco Mucunski; Timčo Mucunski
  ar: تيمتشو موتسونسكي
  ru: Тимчо Муцунски
  zh: 蒂姆乔·*穆丘恩斯基; 穆聪斯基
  fr: Timco Mucunski; Timčo Mucunski
  es: Timco Mucunski; Timčo Mucunski
Ulf Kristersson | role=head-of-government country=SWE from=2022-10-18 m
  en: Ulf Kristersson
  ar: أولف كريسترسون
  ru: Ульф Кристерссон; Ульфа Кристерссона; Ульфу Кристерссону; Ульфом Кристерссоном; Ульфе Кристерссоне
  zh: 乌尔夫·*克里斯特松
  fr: Ulf Kristersson
  es: Ulf Kristersson
Magdalena Andersson | role=head-of-government country=SWE from=2021-11-30 to=2022-10-18 f
  en: Magdalena Andersson
  ar: ماغدالينا أندرسون
  ru: Магдалена Андерссон; Магдалены Андерссон; Магдалене Андерссон; Магдалену Андерссон; Магдаленой Андерссон
  zh: 玛格达莱娜·*安德松
  fr: Magdalena Andersson
  es: Magdalena Andersson
Stefan Löfven | role=head-of-government country=SWE from=2014-10-03 to=2021-11-30 m
  en: Stefan Lofven; Stefan Löfven
  ar: ستيفان لوفين
  ru: Стефан Левен; Стефана Левена; Стефану Левену; Стефаном Левеном; Стефане Левене
  zh: 斯特凡·*勒文
  fr: Stefan Lofven; Stefan Löfven
  es: Stefan Lofven; Stefan Löfven
Ann Linde | role=foreign-minister country=SWE from=2019-09-10 to=2022-10-18 f
  en: Ann Linde
  ar: آن ليندي; آن ليند
  ru: Анн Линде
  zh: 安·*林德
  fr: Ann Linde
  es: Ann Linde
Margot Wallström | role=foreign-minister country=SWE from=2014-10-03 to=2019-09-10 f
  en: Margot Wallstrom; Margot Wallström
  ar: مارغوت فالستروم
  ru: Маргот Вальстрем
  zh: 玛戈·*瓦尔斯特伦
  fr: Margot Wallstrom; Margot Wallström
  es: Margot Wallstrom; Margot Wallström
Tobias Billström | role=foreign-minister country=SWE from=2022-10-18 to=2024-09-10 m
  en: Tobias Billstrom; Tobias Billström
  ar: توبياس بيلستروم
  ru: Тобиас Бильстрем; Тобиаса Бильстрема; Тобиасу Бильстрему; Тобиасом Бильстремом; Тобиасе Бильстреме
  zh: 托比亚斯·*比尔斯特伦
  fr: Tobias Billstrom; Tobias Billström
  es: Tobias Billstrom; Tobias Billström
Maria Malmer Stenergard | role=foreign-minister country=SWE from=2024-09-10 f
  en: Maria *Malmer Stenergard
  ar: ماريا *مالمر ستينرغارد; ماريا مالمر ستينرغارد
  ru: Мария Мальмер Стенергард; Марии Мальмер Стенергард; Марию Мальмер Стенергард; Марией Мальмер Стенергард
  zh: 玛丽亚·马尔默·*斯滕纳高
  fr: Maria *Malmer Stenergard
  es: Maria *Malmer Stenergard
Pål Jonson | role=defence-minister country=SWE from=2022-10-18 m
  en: Pal Jonson; Pål Jonson
  ar: بال يونسون
  ru: Поль Йонсон; Поля Йонсона; Полю Йонсону; Полем Йонсоном; Поле Йонсоне
  zh: 波尔·*约恩松
  fr: Pal Jonson; Pål Jonson
  es: Pal Jonson; Pål Jonson
Jonas Gahr Støre | role=head-of-government country=NOR from=2021-10-14 m
  en: Jonas *Gahr Store; Jonas *Gahr Støre
  ar: يوناس *غار ستوره; يوناس غار ستور; يوناس غار ستوره
  ru: Йонас Гар Стере; Йонаса Гара Стере; Йонасу Гару Стере; Йонасом Гаром Стере; Йонасе Гаре Стере
  zh: 约纳斯·加尔·*斯特勒
  fr: Jonas *Gahr Støre; Jonas *Gahr Store
  es: Jonas *Gahr Støre; Jonas *Gahr Store
Erna Solberg | role=head-of-government country=NOR from=2013-10-16 to=2021-10-14 m
  en: Erna Solberg
  ar: إرنا سولبرغ
  ru: Эрна Сульберг; Эрны Сульберг; Эрне Сульберг; Эрну Сульберг; Эрной Сульберг
  zh: 埃尔娜·*索尔贝格
  fr: Erna Solberg
  es: Erna Solberg
Espen Barth Eide | role=foreign-minister country=NOR from=2023-10-16 m
  en: Espen *Barth Eide
  ar: إسبن *بارث إيدي; إسبن بارث إيدي; إسبن بارت إيدي
  ru: Эспен Барт Эйде; Эспена Барта Эйде; Эспену Барту Эйде; Эспеном Бартом Эйде; Эспене Барте Эйде
  zh: 埃斯彭·巴特·*艾德; 埃斯彭·*埃德
  fr: Espen *Barth Eide
  es: Espen *Barth Eide
Anniken Huitfeldt | role=foreign-minister country=NOR from=2021-10-14 to=2023-10-16 f
  en: Anniken Huitfeldt
  ar: أنيكن هويتفلدت; أنيكن هويتفيلدت
  ru: Анникен Витфельдт
  zh: 安妮肯·*维特费尔特
  fr: Anniken Huitfeldt
  es: Anniken Huitfeldt
Ine Eriksen Søreide | role=foreign-minister country=NOR from=2017-10-20 to=2021-10-14 f
  en: Ine *Eriksen Soreide; Ine *Eriksen Søreide
  ar: إيني *إريكسن سورايدي
  ru: Ине Эриксен Сёрейде
  zh: 伊娜·埃里克森·*瑟雷德
  fr: Ine *Eriksen Soreide; Ine *Eriksen Søreide
  es: Ine *Eriksen Soreide; Ine *Eriksen Søreide
Mette Frederiksen | role=head-of-government country=DNK from=2019-06-27 f
  en: Mette Frederiksen
  ar: ميتي فريدريكسن; مته فريدريكسن
  ru: Метте Фредериксен
  zh: 梅特·*弗雷泽里克森
  fr: Mette Frederiksen
  es: Mette Frederiksen
Lars Løkke Rasmussen | role=head-of-government country=DNK from=2015-06-28 to=2019-06-27 m
  en: Lars Lokke Rasmussen; Lars Løkke Rasmussen
  ar: لارس لوكه راسموسن; لارس لوكي راسموسن
  ru: Ларс Лёкке Расмуссен; Ларса Лёкке Расмуссена; Ларсу Лёкке Расмуссену; Ларсом Лёкке Расмуссеном; Ларсе Лёкке Расмуссене
  zh: 拉尔斯·勒克·*拉斯穆森
  fr: Lars Løkke Rasmussen; Lars Lokke Rasmussen
  es: Lars Løkke Rasmussen; Lars Lokke Rasmussen
Lars Løkke Rasmussen | role=foreign-minister country=DNK from=2022-12-15 m
  en: Lars Lokke Rasmussen; Lars Løkke Rasmussen
  ar: لارس لوكه راسموسن; لارس لوكي راسموسن
  ru: Ларс Лёкке Расмуссен; Ларса Лёкке Расмуссена; Ларсу Лёкке Расмуссену; Ларсом Лёкке Расмуссеном; Ларсе Лёкке Расмуссене
  zh: 拉尔斯·勒克·*拉斯穆森
  fr: Lars Løkke Rasmussen; Lars Lokke Rasmussen
  es: Lars Løkke Rasmussen; Lars Lokke Rasmussen
Jeppe Kofod | role=foreign-minister country=DNK from=2019-06-27 to=2022-12-15 m
  en: Jeppe Kofod
  ar: ييبي كوفود; جيبي كوفود
  ru: Йеппе Кофод; Йеппе Кофода; Йеппе Кофоду; Йеппе Кофодом; Йеппе Кофоде
  zh: 耶珀·*科弗德
  fr: Jeppe Kofod
  es: Jeppe Kofod
Troels Lund Poulsen | role=defence-minister country=DNK from=2023-08-22 m
  en: Troels *Lund Poulsen
  ar: ترويلز *لوند بولسن
  ru: Троэльс Лунд Поульсен; Троэльса Лунда Поульсена; Троэльсу Лунду Поульсену; Троэльсом Лундом Поульсеном; Троэльсе Лунде Поульсене
  zh: 特勒尔斯·伦德·*波尔森
  fr: Troels *Lund Poulsen
  es: Troels *Lund Poulsen
Múte Egede | role=head-of-government country=GRL from=2021-04-23 to=2025-04-07 m
  en: Mute Egede; Múte Egede
  ar: موتي إيغيدي; ميوت إيغده
  ru: Муте Эгеде
  zh: 穆特·*埃格德
  fr: Mute Egede; Múte Egede
  es: Mute Egede; Múte Egede
Jens-Frederik Nielsen | role=head-of-government country=GRL from=2025-04-07 m
  en: Jens-Frederik Nielsen
  ar: ينس فريدريك نيلسن; ينس-فريدريك نيلسن
  ru: Йенс-Фредерик Нильсен; Йенс-Фредерика Нильсена; Йенс-Фредерику Нильсену; Йенс-Фредериком Нильсеном; Йенс-Фредерике Нильсене
  zh: 延斯-弗雷德里克·*尼尔森
  fr: Jens-Frederik Nielsen
  es: Jens-Frederik Nielsen
Sanna Marin | role=head-of-government country=FIN from=2019-12-10 to=2023-06-20 f
  en: Sanna Marin
  ar: سانا مارين
  ru: Санна Марин; Санны Марин; Санне Марин; Санну Марин; Санной Марин
  zh: 桑娜·*马林
  fr: Sanna Marin
  es: Sanna Marin
Petteri Orpo | role=head-of-government country=FIN from=2023-06-20 m
  en: Petteri Orpo
  ar: بيتيري أوربو
  ru: Петтери Орпо
  zh: 佩泰里·*奥尔波
  fr: Petteri Orpo
  es: Petteri Orpo
Sauli Niinistö | role=head-of-state country=FIN from=2012-03-01 to=2024-03-01 m
  en: Sauli Niinisto; Sauli Niinistö
  ar: ساولي نينيستو
  ru: Саули Ниинистё; Саули Нийнисте; Саули Ниинисте
  zh: 绍利·*尼尼斯托
  fr: Sauli Niinisto; Sauli Niinistö
  es: Sauli Niinisto; Sauli Niinistö
Alexander Stubb | role=head-of-state country=FIN from=2024-03-01 m
  en: Alexander Stubb
  ar: ألكسندر ستوب
  ru: Александр Стубб; Александра Стубба; Александру Стуббу; Александром Стуббом; Александре Стуббе
  zh: 亚历山大·*斯图布
  fr: Alexander Stubb
  es: Alexander Stubb
Pekka Haavisto | role=foreign-minister country=FIN from=2019-06-06 to=2023-06-20 m
  en: Pekka Haavisto
  ar: بيكا هافيستو
  ru: Пекка Хаависто; Пекки Хаависто; Пекке Хаависто; Пекку Хаависто; Пеккой Хаависто
  zh: 佩卡·*哈维斯托
  fr: Pekka Haavisto
  es: Pekka Haavisto
Elina Valtonen | role=foreign-minister country=FIN from=2023-06-20 f
  en: Elina Valtonen
  ar: إيلينا فالتونين
  ru: Элина Валтонен; Элины Валтонен; Элине Валтонен; Элину Валтонен; Элиной Валтонен
  zh: 埃利娜·*瓦尔托宁
  fr: Elina Valtonen
  es: Elina Valtonen
Antti Häkkänen | role=defence-minister country=FIN from=2023-06-20 m
  en: Antti Hakkanen; Antti Häkkänen
  ar: أنتي هاكانن
  ru: Антти Хяккянен; Антти Хяккянена; Антти Хяккянену; Антти Хяккяненом; Антти Хяккянене
  zh: 安蒂·*海凯宁
  fr: Antti Hakkanen; Antti Häkkänen
  es: Antti Hakkanen; Antti Häkkänen
Guðlaugur Þór Þórðarson | role=foreign-minister country=ISL from=2017-01-11 to=2021-11-28 m
  en: Guðlaugur Þór Þórðarson; Gudlaugur Thor Thordarson
  ar: غودلوغور ثور ثوردارسون
  ru: Гвюдлёйгюр Тоур Тоурдарсон; Гвюдлёйгюра Тоура Тоурдарсона; Гвюдлёйгюру Тоуру Тоурдарсону; Гвюдлёйгюром Тоуром Тоурдарсоном; Гвюдлёйгюре Тоуре Тоурдарсоне
  zh: 古德勒伊格·索尔·*索尔达松
  fr: Guðlaugur Þór Þórðarson; Gudlaugur Thor Thordarson
  es: Guðlaugur Þór Þórðarson; Gudlaugur Thor Thordarson
Thorgerdur Katrin Gunnarsdottir | role=foreign-minister country=ISL from=2024-12-21 f
  en: Thorgerdur Katrin Gunnarsdottir; Þorgerður Katrín Gunnarsdóttir
  ar: ثورغردور كاترين غونارسدوتير
  ru: Торгердур Катрин Гуннарсдоуттир
  zh: 索尔格杜尔·卡特琳·*贡纳斯多蒂尔
  fr: Thorgerdur Katrin Gunnarsdottir; Þorgerður Katrín Gunnarsdóttir
  es: Thorgerdur Katrin Gunnarsdottir; Þorgerður Katrín Gunnarsdóttir
Kaja Kallas | role=head-of-government country=EST from=2021-01-26 to=2024-07-23 f
  en: Kaja Kallas
  ar: كايا كالاس; كايا كلاس
  ru: Кая Каллас; Каи Каллас; Кае Каллас; Каю Каллас; Каей Каллас
  zh: 卡娅·*卡拉斯; 卡亚·*卡拉斯
  fr: Kaja Kallas
  es: Kaja Kallas
Kaja Kallas | role=foreign-minister org=EU from=2024-12-01 f
  en: Kaja Kallas
  ar: كايا كالاس; كايا كلاس
  ru: Кая Каллас; Каи Каллас; Кае Каллас; Каю Каллас; Каей Каллас
  zh: 卡娅·*卡拉斯; 卡亚·*卡拉斯
  fr: Kaja Kallas
  es: Kaja Kallas
Kristen Michal | role=head-of-government country=EST from=2024-07-23 m
  en: Kristen Michal
  ar: كريستين ميخال
  ru: Кристен Михал; Кристена Михала; Кристену Михалу; Кристеном Михалом; Кристене Михале
  zh: 克里斯滕·*米哈尔
  fr: Kristen Michal
  es: Kristen Michal
Margus Tsahkna | role=foreign-minister country=EST from=2023-04-17 m
  en: Margus Tsahkna
  ar: مارغوس تساخنا; مارغوس تساكنا
  ru: Маргус Цахкна; Маргуса Цахкны; Маргусу Цахкне; Маргуса Цахкну; Маргусом Цахкной; Маргусе Цахкне
  zh: 马尔古斯·*察赫克纳
  fr: Margus Tsahkna
  es: Margus Tsahkna
Urmas Reinsalu | role=foreign-minister country=EST from=2019-04-29 to=2021-01-26 m
  en: Urmas Reinsalu
  ar: أورماس رينسالو
  ru: Урмас Рейнсалу; Урмаса Рейнсалу; Урмасу Рейнсалу; Урмасом Рейнсалу; Урмасе Рейнсалу
  zh: 乌尔马斯·*雷因萨卢
  fr: Urmas Reinsalu
  es: Urmas Reinsalu
Urmas Reinsalu | role=foreign-minister country=EST from=2022-07-18 to=2023-04-17 m
  en: Urmas Reinsalu
  ar: أورماس رينسالو
  ru: Урмас Рейнсалу; Урмаса Рейнсалу; Урмасу Рейнсалу; Урмасом Рейнсалу; Урмасе Рейнсалу
  zh: 乌尔马斯·*雷因萨卢
  fr: Urmas Reinsalu
  es: Urmas Reinsalu
Alar Karis | role=head-of-state country=EST from=2021-10-11 m
  en: Alar Karis
  ar: آلار كاريس; ألار كاريس
  ru: Алар Карис; Алара Кариса; Алару Карису; Аларом Карисом; Аларе Карисе
  zh: 阿拉尔·*卡里斯
  fr: Alar Karis
  es: Alar Karis
Krišjānis Kariņš | role=head-of-government country=LVA from=2019-01-23 to=2023-09-15 m
  en: Krisjanis Karins; Krišjānis Kariņš
  ar: كريشيانيس كارينش
  ru: Кришьянис Кариньш; Кришьяниса Кариньша; Кришьянису Кариньшу; Кришьянисом Кариньшем; Кришьянисе Кариньше
  zh: 克里什亚尼斯·*卡林什
  fr: Krisjanis Karins; Krišjānis Kariņš
  es: Krisjanis Karins; Krišjānis Kariņš
Krišjānis Kariņš | role=foreign-minister country=LVA from=2023-09-15 to=2024-04-10 m
  en: Krisjanis Karins; Krišjānis Kariņš
  ar: كريشيانيس كارينش
  ru: Кришьянис Кариньш; Кришьяниса Кариньша; Кришьянису Кариньшу; Кришьянисом Кариньшем; Кришьянисе Кариньше
  zh: 克里什亚尼斯·*卡林什
  fr: Krisjanis Karins; Krišjānis Kariņš
  es: Krisjanis Karins; Krišjānis Kariņš
Evika Siliņa | role=head-of-government country=LVA from=2023-09-15 f
  en: Evika Silina; Evika Siliņa
  ar: إيفيكا سيلينا
  ru: Эвика Силиня; Эвики Силини; Эвике Силине; Эвику Силиню; Эвикой Силиней
  zh: 埃维卡·*西利尼亚
  fr: Evika Silina; Evika Siliņa
  es: Evika Silina; Evika Siliņa
Edgars Rinkēvičs | role=foreign-minister country=LVA from=2011-10-25 to=2023-07-08 m
  en: Edgars Rinkevics; Edgars Rinkēvičs
  ar: إدغارس رينكيفيتش; إدجارس رينكفيكس
  ru: Эдгарс Ринкевичс; Эдгарса Ринкевичса; Эдгарсу Ринкевичсу; Эдгарсом Ринкевичсом; Эдгарсе Ринкевичсе; Эдгар Ринкевич; Эдгара Ринкевича; Эдгару Ринкевичу; Эдгаром Ринкевичем; Эдгаре Ринкевиче
  zh: 埃德加斯·*林克维奇斯; 林克维奇
  fr: Edgars Rinkevics; Edgars Rinkēvičs
  es: Edgars Rinkevics; Edgars Rinkēvičs
Edgars Rinkēvičs | role=head-of-state country=LVA from=2023-07-08 m
  en: Edgars Rinkevics; Edgars Rinkēvičs
  ar: إدغارس رينكيفيتش; إدجارس رينكفيكس
  ru: Эдгарс Ринкевичс; Эдгарса Ринкевичса; Эдгарсу Ринкевичсу; Эдгарсом Ринкевичсом; Эдгарсе Ринкевичсе; Эдгар Ринкевич; Эдгара Ринкевича; Эдгару Ринкевичу; Эдгаром Ринкевичем; Эдгаре Ринкевиче
  zh: 埃德加斯·*林克维奇斯; 林克维奇
  fr: Edgars Rinkevics; Edgars Rinkēvičs
  es: Edgars Rinkevics; Edgars Rinkēvičs
Baiba Braže | role=foreign-minister country=LVA from=2024-04-19 f
  en: Baiba Braze; Baiba Braže
  ar: بايبا برازي; بايبا براجه
  ru: Байба Браже; Байбы Браже; Байбе Браже; Байбу Браже; Байбой Браже
  zh: 拜巴·*布拉热
  fr: Baiba Braze; Baiba Braže
  es: Baiba Braze; Baiba Braže
Gitanas Nausėda | role=head-of-state country=LTU from=2019-07-12 m
  en: Gitanas Nauseda; Gitanas Nausėda
  ar: غيتاناس ناوسيدا; غيتاناس نوسيدا
  ru: Гитанас Науседа; Гитанаса Науседы; Гитанасу Науседе; Гитанаса Науседу; Гитанасом Науседой; Гитанасе Науседе
  zh: 吉塔纳斯·*瑙塞达
  fr: Gitanas Nauseda; Gitanas Nausėda
  es: Gitanas Nauseda; Gitanas Nausėda
Gabrielius Landsbergis | role=foreign-minister country=LTU from=2020-12-11 to=2024-12-12 m
  en: Gabrielius Landsbergis
  ar: غابريليوس لاندسبرغيس; غابريليوس لاندسبيرغيس
  ru: Габриэлюс Ландсбергис; Габриэлюса Ландсбергиса; Габриэлюсу Ландсбергису; Габриэлюсом Ландсбергисом; Габриэлюсе Ландсбергисе
  zh: 加布里埃柳斯·*兰茨贝尔吉斯
  fr: Gabrielius Landsbergis
  es: Gabrielius Landsbergis
Kęstutis Budrys | role=foreign-minister country=LTU from=2024-12-12 m
  en: Kestutis Budrys; Kęstutis Budrys
  ar: كيستوتيس بودريس
  ru: Кястутис Будрис; Кястутиса Будриса; Кястутису Будрису; Кястутисом Будрисом; Кястутисе Будрисе
  zh: 凯斯图蒂斯·*布德里斯
  fr: Kestutis Budrys; Kęstutis Budrys
  es: Kestutis Budrys; Kęstutis Budrys
Linas Linkevičius | role=foreign-minister country=LTU from=2012-12-13 to=2020-12-11 m
  en: Linas Linkevicius; Linas Linkevičius
  ar: ليناس لينكيفيتشوس
  ru: Линас Линкявичюс; Линаса Линкявичюса; Линасу Линкявичюсу; Линасом Линкявичюсом; Линасе Линкявичюсе
  zh: 利纳斯·*林克维丘斯
  fr: Linas Linkevicius; Linas Linkevičius
  es: Linas Linkevicius; Linas Linkevičius
Ingrida Šimonytė | role=head-of-government country=LTU from=2020-12-11 to=2024-12-12 f
  en: Ingrida Simonyte; Ingrida Šimonytė
  ar: إنغريدا سيمونيتي; إنغريدا شيمونيته
  ru: Ингрида Шимоните; Ингриды Шимоните; Ингриде Шимоните; Ингриду Шимоните; Ингридой Шимоните
  zh: 因格丽达·*希莫尼特
  fr: Ingrida Simonyte; Ingrida Šimonytė
  es: Ingrida Simonyte; Ingrida Šimonytė
Pope Francis | role=head-of-state country=VAT from=2013-03-13 to=2025-04-21 m
  en: Pope Francis
  ar: البابا فرنسيس; البابا فرانسيس
  ru: Папа Франциск; папа Франциск; Папы Франциска; папы Франциска; папе Франциску; папой Франциском
  zh: 教皇方济各; 方济各
  fr: pape François; Pape François
  es: Jorge Mario Bergoglio; Jorge Bergoglio
Pope Leo XIV | role=head-of-state country=VAT from=2025-05-08 m
  en: Pope *Leo XIV
  ar: البابا *ليو الرابع عشر; البابا *لاون الرابع عشر
  ru: папа *Лев XIV; папы *Льва XIV; папе *Льву XIV; папой *Львом XIV
  zh: 教皇利奥十四世; 利奥十四世
  fr: Léon XIV
  es: León XIV
Pietro Parolin | role=head-of-government country=VAT from=2013-10-15 m
  en: Pietro Parolin
  ar: بيترو بارولين; بييترو بارولين
  ru: Пьетро Паролин; Пьетро Паролина; Пьетро Паролину; Пьетро Паролином; Пьетро Паролине
  zh: 彼得罗·*帕罗林
  fr: Pietro Parolin
  es: Pietro Parolin
Paul Gallagher | role=foreign-minister country=VAT from=2014-11-08 m
  en: Paul Gallagher; Paul Richard Gallagher
  ar: بول غالاغر; بول ريتشارد غالاغر
  ru: Пол Галлахер; Пола Галлахера; Полу Галлахеру; Полом Галлахером; Поле Галлахере; Пол Ричард Галлахер; Пола Ричарда Галлахера; Полу Ричарду Галлахеру; Полом Ричардом Галлахером; Поле Ричарде Галлахере
  zh: 保罗·*加拉格尔
  fr: Paul Gallagher; Paul Richard Gallagher
  es: Paul Gallagher; Paul Richard Gallagher
# European Union and other organisations
Ursula von der Leyen | role=official org=EU from=2019-12-01 f
  en: Ursula *von der Leyen
  ar: أورسولا *فون دير لاين; أورسولا *فون دير لايين; أورزولا *فون دير لاين
  ru: Урсула *фон дер Ляйен; Урсулы *фон дер Ляйен; Урсуле *фон дер Ляйен; Урсулу *фон дер Ляйен; Урсулой *фон дер Ляйен
  zh: 乌尔苏拉·*冯德莱恩; 范德赖恩
  fr: Ursula *von der Leyen
  es: Ursula *von der Leyen
Jean-Claude Juncker | role=official org=EU from=2014-11-01 to=2019-11-30 m
  en: Jean-Claude Juncker
  ar: جان كلود يونكر; جان-كلود يونكر
  ru: Жан-Клод Юнкер; Жан-Клода Юнкера; Жан-Клоду Юнкеру; Жан-Клодом Юнкером; Жан-Клоде Юнкере
  zh: 让-克洛德·*容克
  fr: Jean-Claude Juncker
  es: Jean-Claude Juncker
Donald Tusk | role=official org=EU from=2014-12-01 to=2019-11-30 m
  en: Donald Tusk
  ar: دونالد توسك
  ru: Дональд Туск; Дональда Туска; Дональду Туску; Дональдом Туском; Дональде Туске
  zh: 唐纳德·*图斯克
  fr: Donald Tusk
  es: Donald Tusk
António Costa | role=official org=EU from=2024-12-01 m
  en: Antonio Costa; António Costa
  ar: أنطونيو كوستا; أنتونيو كوستا
  ru: Антониу Кошта; Антониу Кошты; Антониу Коште; Антониу Кошту; Антониу Коштой; Антонио Коста; Антонио Косты; Антонио Косте; Антонио Косту; Антонио Костой
  zh: 安东尼奥·*科斯塔
  fr: António Costa; Antonio Costa
  es: António Costa; Antonio Costa
Federica Mogherini | role=foreign-minister org=EU from=2014-11-01 to=2019-11-30 f
  en: Federica Mogherini
  ar: فيديريكا موغيريني; فيدريكا موغيريني; فيديريكا موجيريني
  ru: Федерика Могерини; Федерики Могерини; Федерике Могерини; Федерику Могерини; Федерикой Могерини
  zh: 费代丽卡·*莫盖里尼
  fr: Federica Mogherini
  es: Federica Mogherini
Roberta Metsola | role=legislator org=EP from=2022-01-18 f
  en: Roberta Metsola
  ar: روبرتا ميتسولا; روبيرتا ميتسولا
  ru: Роберта Мецола; Роберты Мецолы; Роберте Мецоле; Роберту Мецолу; Робертой Мецолой
  zh: 罗伯塔·*梅措拉
  fr: Roberta Metsola
  es: Roberta Metsola
Peter Stano | role=spokesperson org=EU from=2020-01-01 to=2024-12-01 m
  en: Peter Stano
  ar: بيتر ستانو
  ru: Петер Стано; Петера Стано; Петеру Стано; Петером Стано; Петере Стано
  zh: 彼得·*斯塔诺
  fr: Peter Stano
  es: Peter Stano
Maroš Šefčovič | role=official org=EU from=2014-11-01 m
  en: Maros Sefcovic; Maroš Šefčovič
  ar: ماروش شيفتشوفيتش
  ru: Марош Шефчович; Мароша Шефчовича; Марошу Шефчовичу; Марошем Шефчовичем; Мароше Шефчовиче
  zh: 马罗什·*谢夫乔维奇
  fr: Maros Sefcovic; Maroš Šefčovič
  es: Maros Sefcovic; Maroš Šefčovič
Valdis Dombrovskis | role=official org=EU from=2014-11-01 m
  en: Valdis Dombrovskis
  ar: فالديس دومبروفسكيس
  ru: Валдис Домбровскис; Валдиса Домбровскиса; Валдису Домбровскису; Валдисом Домбровскисом; Валдисе Домбровскисе
  zh: 瓦尔季斯·*东布罗夫斯基斯
  fr: Valdis Dombrovskis
  es: Valdis Dombrovskis
Olivér Várhelyi | role=official org=EU from=2019-12-01 m
  en: Oliver Varhelyi; Olivér Várhelyi
  ar: أوليفر فارهيلي; أوليفير فارهيلي
  ru: Оливер Вархеи; Оливера Вархеи; Оливеру Вархеи; Оливером Вархеи; Оливере Вархеи
  zh: 奥利韦尔·*瓦尔赫伊
  fr: Oliver Varhelyi; Olivér Várhelyi
  es: Oliver Varhelyi; Olivér Várhelyi
Marta Kos | role=official org=EU from=2024-12-01 f
  en: Marta Kos
  ar: مارتا كوس
  ru: Марта Кос; Марты Кос; Марте Кос; Марту Кос; Мартой Кос
  zh: 玛尔塔·科斯
  fr: Marta Kos
  es: Marta Kos
Andrius Kubilius | role=official org=EU from=2024-12-01 m
  en: Andrius Kubilius
  ar: أندريوس كوبيليوس
  ru: Андрюс Кубилюс; Андрюса Кубилюса; Андрюсу Кубилюсу; Андрюсом Кубилюсом; Андрюсе Кубилюсе
  zh: 安德留斯·*库比柳斯
  fr: Andrius Kubilius
  es: Andrius Kubilius
Dubravka Šuica | role=official org=EU from=2019-12-01 f
  en: Dubravka Suica; Dubravka Šuica
  ar: دوبرافكا شويتسا; دوبرافكا سويكا
  ru: Дубравка Шуица; Дубравки Шуицы; Дубравке Шуице; Дубравку Шуицу; Дубравкой Шуицей
  zh: 杜布拉夫卡·*舒伊察
  fr: Dubravka Suica; Dubravka Šuica
  es: Dubravka Suica; Dubravka Šuica
Jens Stoltenberg | role=secretary-general org=NATO from=2014-10-01 to=2024-10-01 m
  en: Jens Stoltenberg
  ar: ينس ستولتنبرغ; ينس ستولتنبيرغ; ينس ستولتنبرج; يانس ستولتنبرغ
  ru: Йенс Столтенберг; Йенса Столтенберга; Йенсу Столтенбергу; Йенсом Столтенбергом; Йенсе Столтенберге
  zh: 延斯·*斯托尔滕贝格; 史托腾柏格
  fr: Jens Stoltenberg
  es: Jens Stoltenberg
António Guterres | role=secretary-general org=UN from=2017-01-01 m
  en: Antonio Guterres; António Guterres
  ar: أنطونيو غوتيريش; أنطونيو جوتيريش; أنطونيو غوتيريس; انطونيو غوتيريش
  ru: Антониу Гутерреш; Антониу Гутерреша; Антониу Гутеррешу; Антониу Гутеррешем; Антониу Гутерреше; Антонио Гутерреш; Антонио Гутерреша; Антонио Гутеррешу; Антонио Гутеррешем; Антонио Гутерреше
  ru: Антонио Гутеррес; Антонио Гутерреса; Антонио Гутерресу; Антонио Гутерресом; Антонио Гутерресе
  ru: Антонио Гутерриш; Антонио Гутерриша; Антонио Гутерришу; Антонио Гутерришем; Антонио Гутеррише
  ru: Антониу Гутерриш; Антониу Гутерриша; Антониу Гутерришу; Антониу Гутерришем; Антониу Гутеррише
  zh: 安东尼奥·*古特雷斯; 古特瑞斯
  fr: Antonio Guterres; António Guterres; Antonio Guterrès
  es: António Guterres; Antonio Guterres
Ban Ki-moon | role=secretary-general org=UN from=2007-01-01 to=2016-12-31 m
  en: *Ban Ki-moon; *Ban Ki-Moon
  ar: *بان كي مون; *بان كي-مون
  ru: *Пан Ги Мун; *Пан Ги Муна; *Пан Ги Муну; *Пан Ги Муном
  zh: *潘基文
  fr: *Ban Ki-moon; *Ban Ki-Moon
  es: *Ban Ki-moon; *Ban Ki-Moon
Stéphane Dujarric | role=spokesperson org=UN from=2014-03-10 m
  en: Stephane Dujarric; Stéphane Dujarric
  ar: ستيفان دوجاريك; ستيفان دو جاريك
  ru: Стефан Дюжаррик; Стефана Дюжаррика; Стефану Дюжаррику; Стефаном Дюжарриком; Стефане Дюжаррике
  zh: 斯特凡纳·*迪雅里克; 斯特凡·*迪雅里克; 杜加里克
  fr: Stéphane Dujarric; Stephane Dujarric
  es: Stéphane Dujarric; Stephane Dujarric
Farhan Haq | role=spokesperson org=UN from=2014-01-01 m
  en: Farhan Haq
  ar: فرحان حق
  ru: Фархан Хак; Фархана Хака; Фархану Хаку; Фарханом Хаком; Фархане Хаке
  zh: 法尔汗·*哈克
  fr: Farhan Haq
  es: Farhan Haq
Rosemary DiCarlo | role=official org=UN from=2018-05-01 f
  en: Rosemary DiCarlo
  ar: روزماري ديكارلو; روزماري دي كارلو
  ru: Розмари Дикарло
  zh: 罗斯玛丽·*迪卡洛
  fr: Rosemary DiCarlo
  es: Rosemary DiCarlo
Martin Griffiths | role=official org=OCHA from=2021-07-19 to=2024-06-30 m
  en: Martin Griffiths
  ar: مارتن غريفيث; مارتن جريفيث; مارتن غريفيثس
  ru: Мартин Гриффитс; Мартина Гриффитса; Мартину Гриффитсу; Мартином Гриффитсом; Мартине Гриффитсе
  zh: 马丁·*格里菲思
  fr: Martin Griffiths
  es: Martin Griffiths
Martin Griffiths | role=envoy org=UN from=2018-02-16 to=2021-07-19 m
  en: Martin Griffiths
  ar: مارتن غريفيث; مارتن جريفيث; مارتن غريفيثس
  ru: Мартин Гриффитс; Мартина Гриффитса; Мартину Гриффитсу; Мартином Гриффитсом; Мартине Гриффитсе
  zh: 马丁·*格里菲思
  fr: Martin Griffiths
  es: Martin Griffiths
Tom Fletcher | role=official org=OCHA from=2024-11-18 m
  en: Tom Fletcher
  ar: توم فليتشر
  ru: Том Флетчер; Тома Флетчера; Тому Флетчеру; Томом Флетчером; Томе Флетчере
  zh: 汤姆·*弗莱彻
  fr: Tom Fletcher
  es: Tom Fletcher
Volker Türk | role=official org=OHCHR from=2022-10-17 m
  en: Volker Turk; Volker Türk
  ar: فولكر تورك
  ru: Фолькер Тюрк; Фолькера Тюрка; Фолькеру Тюрку; Фолькером Тюрком; Фолькере Тюрке
  zh: 福尔克尔·*蒂尔克
  fr: Volker Turk; Volker Türk
  es: Volker Turk; Volker Türk
Michelle Bachelet | role=official org=OHCHR from=2018-09-01 to=2022-08-31 f
  en: Michelle Bachelet
  ar: ميشيل باشليه; ميشال باشليه; ميشيل باشيليت
  ru: Мишель Бачелет; Мишели Бачелет; Мишелью Бачелет
  zh: 米歇尔·*巴切莱特
  fr: Michelle Bachelet
  es: Michelle Bachelet
Michelle Bachelet | role=head-of-state country=CHL from=2014-03-11 to=2018-03-11 f
  en: Michelle Bachelet
  ar: ميشيل باشليه; ميشال باشليه; ميشيل باشيليت
  ru: Мишель Бачелет; Мишели Бачелет; Мишелью Бачелет
  zh: 米歇尔·*巴切莱特
  fr: Michelle Bachelet
  es: Michelle Bachelet
Filippo Grandi | role=official org=UNHCR from=2016-01-01 to=2025-12-31 m
  en: Filippo Grandi
  ar: فيليبو غراندي; فيليبو جراندي
  ru: Филиппо Гранди
  zh: 菲利波·*格兰迪
  fr: Filippo Grandi
  es: Filippo Grandi
Bechara Boutros al-Rahi | role=other country=LBN from=2011-03-15 m
  en: Bechara Boutros *al-Rahi; Bechara *al-Rahi; Bechara *Rai
  ar: بشارة بطرس *الراعي; بشارة *الراعي
  fr: Béchara Boutros *Raï; Béchara *Raï; Bechara *Raï; Béchara *Rahi; Bechara Boutros *Rahi
  es: Bechara Boutros *Rai; Bechara *Rai
Philippe Lazzarini | role=official org=UNRWA from=2020-04-01 m
  en: Philippe Lazzarini
  ar: فيليب لازاريني
  ru: Филипп Лаззарини; Филиппа Лаззарини; Филиппу Лаззарини; Филиппом Лаззарини; Филиппе Лаззарини
  zh: 菲利普·*拉扎里尼
  fr: Philippe Lazzarini
  es: Philippe Lazzarini
Rafael Grossi | role=secretary-general org=IAEA from=2019-12-03 m
  en: Rafael Grossi; Rafael Mariano Grossi
  ar: رافائيل غروسي; رافاييل غروسي; رافائيل جروسي; رافايل غروسي; رافائيل ماريانو غروسي
  ru: Рафаэль Гросси; Рафаэля Гросси; Рафаэлю Гросси; Рафаэлем Гросси; Рафаэле Гросси
  ru: Рафаэл Гросси; Рафаэла Гросси; Рафаэлу Гросси; Рафаэлом Гросси; Рафаэле Гросси
  ru: Рафаэль Мариано Гросси; Рафаэля Мариано Гросси; Рафаэлю Мариано Гросси; Рафаэлем Мариано Гросси; Рафаэле Мариано Гросси
  zh: 拉斐尔·*格罗西; 拉斐尔·马里亚诺·*格罗西
  fr: Rafael Grossi; Rafael Mariano Grossi
  es: Rafael Grossi; Rafael Mariano Grossi
Yukiya Amano | role=secretary-general org=IAEA from=2009-12-01 to=2019-07-18 m
  en: Yukiya Amano
  ar: يوكيا أمانو
  ru: Юкия Амано; Юкии Амано; Юкию Амано; Юкией Амано
  zh: 天野之弥
  fr: Yukiya Amano
  es: Yukiya Amano
Tedros Adhanom Ghebreyesus | role=secretary-general org=WHO from=2017-07-01 m
  en: Tedros *Adhanom Ghebreyesus; Tedros Adhanom
  ar: تيدروس *أدهانوم غيبريسوس; تيدروس أدهانوم; تيدروس *أدهانوم جيبريسوس; تيدروس أدهانوم غيبرييسوس
  ru: Тедрос Адханом Гебрейесус; Тедроса Адханома Гебрейесуса; Тедросу Адханому Гебрейесусу; Тедросом Адханомом Гебрейесусом; Тедросе Адханоме Гебрейесусе; Тедрос Гебрейесус; Тедроса Гебрейесуса; Тедросу Гебрейесусу; Тедросом Гебрейесусом; Тедросе Гебрейесусе; Тедрос Аданом Гебрейесус; Тедроса Аданома Гебрейесуса; Тедросу Аданому Гебрейесусу; Тедросом Аданомом Гебрейесусом; Тедросе Аданоме Гебрейесусе
  zh: 谭德塞
  fr: Tedros *Adhanom Ghebreyesus; Tedros Adhanom
  es: Tedros *Adhanom Ghebreyesus; Tedros Adhanom; Tedros *Adhanom Gebreyesus
Ngozi Okonjo-Iweala | role=secretary-general org=WTO from=2021-03-01 f
  en: Ngozi Okonjo-Iweala
  ar: نغوزي أوكونجو إيويالا; نغوزي أوكونجو-إيويالا
  ru: Нгози Оконджо-Ивеала
  zh: 恩戈齐·*奥孔乔-伊韦阿拉; 伊韦阿拉
  fr: Ngozi Okonjo-Iweala
  es: Ngozi Okonjo-Iweala
Kristalina Georgieva | role=secretary-general org=IMF from=2019-10-01 f
  en: Kristalina Georgieva
  ar: كريستالينا غورغييفا; كريستالينا جورجييفا; كريستالينا غورغيفا
  ru: Кристалина Георгиева; Кристалины Георгиевы; Кристалине Георгиеве; Кристалину Георгиеву; Кристалиной Георгиевой
  zh: 克里斯塔利娜·*格奥尔基耶娃
  fr: Kristalina Georgieva
  es: Kristalina Georgieva
Christine Lagarde | role=official org=ECB from=2019-11-01 f
  en: Christine Lagarde
  ar: كريستين لاغارد
  ru: Кристин Лагард
  zh: 克里斯蒂娜·*拉加德
  fr: Christine Lagarde
  es: Christine Lagarde
Christine Lagarde | role=secretary-general org=IMF from=2011-07-05 to=2019-09-12 f
  en: Christine Lagarde
  ar: كريستين لاغارد
  ru: Кристин Лагард
  zh: 克里斯蒂娜·*拉加德
  fr: Christine Lagarde
  es: Christine Lagarde
Ajay Banga | role=official org=WB from=2023-06-02 m
  en: Ajay Banga
  ar: أجاي بانغا
  ru: Аджай Банга; Аджая Банги; Аджаю Банге; Аджая Бангу; Аджаем Бангой; Аджае Банге
  zh: 阿贾伊·*班加; 彭安杰
  fr: Ajay Banga
  es: Ajay Banga
Audrey Azoulay | role=secretary-general org=UNESCO from=2017-11-15 to=2025-11-14 f
  en: Audrey Azoulay
  ar: أودري أزولاي; أودريه أزولاي
  ru: Одре Азуле
  zh: 奥黛丽·*阿祖莱
  fr: Audrey Azoulay
  es: Audrey Azoulay
Khaled El-Enany | role=secretary-general org=UNESCO from=2025-11-15 m
  en: Khaled El-Enany; Khaled al-Anani; Khaled El-Anany
  ar: خالد العناني
  ru: Халед аль-Анани; Халеда аль-Анани; Халеду аль-Анани; Халедом аль-Анани; Халеде аль-Анани
  zh: 哈立德·*阿纳尼
  fr: Khaled El-Enany; Khaled al-Anani; Khaled El-Anany
  es: Khaled El-Enany; Khaled al-Anani; Khaled El-Anany
Amy Pope | role=secretary-general org=IOM from=2023-10-01 f
  en: Amy Pope
  ar: إيمي بوب
  ru: Эми Поуп
  zh: 埃米·*波普
  fr: Amy Pope
  es: Amy Pope
Cindy McCain | role=secretary-general org=WFP from=2023-04-05 f
  en: Cindy McCain
  ar: سيندي ماكين
  ru: Синди Маккейн
  zh: 辛迪·*麦凯恩
  fr: Cindy McCain
  es: Cindy McCain
Karim Khan | role=official org=ICC from=2021-06-16 m
  en: Karim Khan; Karim A.A. Khan
  ar: كريم خان
  ru: Карим Хан; Карима Хана; Кариму Хану; Каримом Ханом; Кариме Хане
  zh: 卡里姆·汗
  fr: Karim Khan; Karim A.A. Khan
  es: Karim Khan; Karim A.A. Khan
Fatou Bensouda | role=official org=ICC from=2012-06-15 to=2021-06-15 f
  en: Fatou Bensouda
  ar: فاتو بنسودا
  ru: Фату Бенсуда; Фату Бенсуды; Фату Бенсуде; Фату Бенсуду; Фату Бенсудой
  zh: 法图·*本苏达
  fr: Fatou Bensouda
  es: Fatou Bensouda
Mirjana Spoljaric | role=official org=ICRC from=2022-10-01 f
  en: Mirjana Spoljaric; Mirjana *Spoljaric Egger
  ar: ميريانا سبولياريك; ميريانا سبولياريتش
  ru: Мирьяна Сполярич; Мирьяны Сполярич; Мирьяне Сполярич; Мирьяну Сполярич; Мирьяной Сполярич; Мирьяна Сполярич-Эггер
  zh: 米里亚娜·*斯波利亚里奇; 斯波利亚里茨
  fr: Mirjana Spoljaric; Mirjana *Spoljaric Egger
  es: Mirjana Spoljaric; Mirjana *Spoljaric Egger
Geir Pedersen | role=envoy org=UN from=2019-01-07 to=2025-09-30 m
  en: Geir Pedersen; Geir O. Pedersen
  ar: غير بيدرسون; غير بيدرسن; جير بيدرسون; جير بيدرسن
  ru: Гейр Педерсен; Гейра Педерсена; Гейру Педерсену; Гейром Педерсеном; Гейре Педерсене
  zh: 耶伊尔·*彼泽森; 吉尔·*彼得森; 裴凯儒
  fr: Geir Pedersen; Geir O. Pedersen
  es: Geir Pedersen; Geir O. Pedersen
Staffan de Mistura | role=envoy org=UN from=2014-07-10 to=2018-12-31 m
  en: Staffan *de Mistura
  ar: ستافان *دي ميستورا; ستيفان *دي ميستورا; ستافان دي ميستورا
  ru: Стаффан *де Мистура; Стаффана *де Мистуры; Стаффану *де Мистуре; Стаффана *де Мистуру; Стаффаном *де Мистурой; Стаффане *де Мистуре
  zh: 斯塔凡·*德米斯图拉
  fr: Staffan *de Mistura
  es: Staffan *de Mistura
Staffan de Mistura | role=envoy org=UN from=2021-11-01 m
  en: Staffan *de Mistura
  ar: ستافان *دي ميستورا; ستيفان *دي ميستورا; ستافان دي ميستورا
  ru: Стаффан *де Мистура; Стаффана *де Мистуры; Стаффану *де Мистуре; Стаффана *де Мистуру; Стаффаном *де Мистурой; Стаффане *де Мистуре
  zh: 斯塔凡·*德米斯图拉
  fr: Staffan *de Mistura
  es: Staffan *de Mistura
Tor Wennesland | role=envoy org=UN from=2021-01-11 to=2024-12-31 m
  en: Tor Wennesland
  ar: تور وينسلاند
  ru: Тор Веннесланд; Тора Веннесланда; Тору Веннесланду; Тором Веннесландом; Торе Веннесланде
  zh: 托尔·*文内斯兰; 温尼斯兰
  fr: Tor Wennesland
  es: Tor Wennesland
Ramtane Lamamra | role=envoy org=UN from=2023-11-17 m
  en: Ramtane Lamamra
  ar: رمطان لعمامرة; رمضان لعمامرة
  ru: Рамтан Ламамра; Рамтана Ламамры; Рамтану Ламамре; Рамтана Ламамру; Рамтаном Ламамрой; Рамтане Ламамре
  zh: 拉姆丹·*拉马姆拉
  fr: Ramtane Lamamra
  es: Ramtane Lamamra; Ramtan Lamamra
Jeanine Hennis-Plasschaert | role=envoy org=UN from=2018-11-01 f
  en: Jeanine Hennis-Plasschaert
  ar: جينين هينيس بلاسخارت; جينين هينيس-بلاسخارت; جينين بلاسخارت
  ru: Жанин Хеннис-Пласхарт
  zh: 珍宁·*亨尼斯-普拉斯哈特; 普拉斯哈特
  fr: Jeanine Hennis-Plasschaert
  es: Jeanine Hennis-Plasschaert
Izumi Nakamitsu | role=official org=UN from=2017-05-01 f
  en: Izumi Nakamitsu
  ar: إيزومي ناكاميتسو
  ru: Идзуми Накамицу
  zh: 中满泉
  fr: Izumi Nakamitsu
  es: Izumi Nakamitsu
Fernando Arias | role=secretary-general org=OPCW from=2018-07-25 to=2026-07-24 m
  en: Fernando Arias
  ar: فرناندو أرياس
  ru: Фернандо Ариас; Фернандо Ариаса; Фернандо Ариасу; Фернандо Ариасом; Фернандо Ариасе
  zh: 费尔南多·*阿里亚斯
  fr: Fernando Arias
  es: Fernando Arias
Zhang Ming | role=secretary-general org=SCO from=2022-01-01 to=2024-12-31 m
  en: *Zhang Ming
  ar: *تشانغ مينغ; *تشانغ مينج
  ru: *Чжан Мин; *Чжан Мина; *Чжан Мину; *Чжан Мином; *Чжан Мине
  zh: *张明
  fr: *Zhang Ming
  es: *Zhang Ming
Nurlan Yermekbayev | role=secretary-general org=SCO from=2025-01-01 m
  en: Nurlan Yermekbayev; Nurlan Yermekbaev
  ar: نورلان يرميكباييف
  ru: Нурлан Ермекбаев; Нурлана Ермекбаева; Нурлану Ермекбаеву; Нурланом Ермекбаевым; Нурлане Ермекбаеве
  zh: 努尔兰·*叶尔梅克巴耶夫
  fr: Nurlan Yermekbayev; Nurlan Yermekbaev
  es: Nurlan Yermekbayev; Nurlan Yermekbaev
Imangali Tasmagambetov | role=secretary-general org=CSTO from=2023-01-01 to=2025-12-31 m
  en: Imangali Tasmagambetov
  ar: إيمانغالي تاسماغامبيتوف
  ru: Имангали Тасмагамбетов; Имангали Тасмагамбетова; Имангали Тасмагамбетову; Имангали Тасмагамбетовым; Имангали Тасмагамбетове
  zh: 伊曼加利·*塔斯马加姆别托夫
  fr: Imangali Tasmagambetov
  es: Imangali Tasmagambetov
Sergei Lebedev | role=secretary-general org=CIS from=2007-10-05 m
  en: Sergei Lebedev; Sergey Lebedev
  ar: سيرغي ليبيديف
  ru: Сергей Лебедев; Сергея Лебедева; Сергею Лебедеву; Сергеем Лебедевым; Сергее Лебедеве
  zh: 谢尔盖·*列别杰夫
  fr: Sergei Lebedev; Sergey Lebedev
  es: Sergei Lebedev; Sergey Lebedev
Kairat Sarybay | role=secretary-general org=CICA from=2020-09-01 m
  en: Kairat Sarybay; Kairat Sarybai
  ar: خيرت ساريباي; كايرات ساريباي
  ru: Кайрат Сарыбай; Кайрата Сарыбая; Кайрату Сарыбаю; Кайратом Сарыбаем; Кайрате Сарыбае
  zh: 凯拉特·*萨雷拜
  fr: Kairat Sarybay; Kairat Sarybai
  es: Kairat Sarybay; Kairat Sarybai
Haitham al-Ghais | role=secretary-general org=OPEC from=2022-08-01 m
  en: Haitham al-Ghais
  ar: هيثم الغيص
  ru: Хайсам аль-Гайс; Хайсама аль-Гайса; Хайсаму аль-Гайсу; Хайсамом аль-Гайсом; Хайсаме аль-Гайсе
  zh: 海赛姆·*盖斯
  fr: Haitham al-Ghais
  es: Haitham al-Ghais
Fatih Birol | role=secretary-general org=IEA from=2015-09-01 m
  en: Fatih Birol
  ar: فاتح بيرول
  ru: Фатих Бирол; Фатиха Бирола; Фатиху Биролу; Фатихом Биролом; Фатихе Бироле
  zh: 法提赫·*比罗尔
  fr: Fatih Birol
  es: Fatih Birol
Helga Schmid | role=secretary-general org=OSCE from=2021-01-01 to=2024-09-03 f
  en: Helga Schmid
  ar: هيلغا شميد
  ru: Хельга Шмид; Хельги Шмид; Хельге Шмид; Хельгу Шмид; Хельгой Шмид
  zh: 黑尔佳·*施密德
  fr: Helga Schmid
  es: Helga Schmid
Feridun Sinirlioglu | role=secretary-general org=OSCE from=2024-12-06 m
  en: Feridun Sinirlioglu; Feridun Sinirlioğlu
  ar: فريدون *سينيرلي أوغلو
  ru: Феридун Синирлиоглу; Феридуна Синирлиоглу; Феридуну Синирлиоглу; Феридуном Синирлиоглу; Феридуне Синирлиоглу
  zh: 费里敦·*瑟内尔利奥卢; 锡尼尔利奥卢
  fr: Feridun Sinirlioglu; Feridun Sinirlioğlu
  es: Feridun Sinirlioglu; Feridun Sinirlioğlu
Alain Berset | role=secretary-general org=CoE from=2024-09-18 m
  en: Alain Berset
  ar: ألان بيرسيه; آلان بيرسيه
  ru: Ален Берсе; Алена Берсе; Алену Берсе; Аленом Берсе; Алене Берсе
  zh: 阿兰·*贝尔塞
  fr: Alain Berset
  es: Alain Berset
Marija Pejčinović Burić | role=secretary-general org=CoE from=2019-09-18 to=2024-09-18 f
  en: Marija *Pejcinovic Buric; Marija *Pejčinović Burić
  ar: ماريا *بيتشينوفيتش بوريتش
  ru: Мария Пейчинович-Бурич; Марии Пейчинович-Бурич; Марию Пейчинович-Бурич; Марией Пейчинович-Бурич
  zh: 玛丽亚·佩伊奇诺维奇·*布里奇
  fr: Marija *Pejcinovic Buric; Marija *Pejčinović Burić
  es: Marija *Pejcinovic Buric; Marija *Pejčinović Burić
Patricia Scotland | role=secretary-general org=Commonwealth from=2016-04-04 to=2025-03-31 f
  en: Patricia Scotland
  ar: باتريشيا سكوتلاند
  ru: Патрисия Скотленд; Патрисии Скотленд; Патрисию Скотленд; Патрисией Скотленд
  zh: 帕特里夏·*斯科特兰
  fr: Patricia Scotland
  es: Patricia Scotland
Louise Mushikiwabo | role=secretary-general org=OIF from=2019-01-03 f
  en: Louise Mushikiwabo
  ar: لويز موشيكيوابو
  ru: Луиза Мушикивабо; Луизы Мушикивабо; Луизе Мушикивабо; Луизу Мушикивабо; Луизой Мушикивабо
  zh: 路易丝·*穆希基瓦博
  fr: Louise Mushikiwabo
  es: Louise Mushikiwabo
Luis Almagro | role=secretary-general org=OAS from=2015-05-26 to=2025-05-26 m
  en: Luis Almagro
  ar: لويس ألماغرو
  ru: Луис Альмагро; Луиса Альмагро; Луису Альмагро; Луисом Альмагро; Луисе Альмагро
  zh: 路易斯·*阿尔马格罗
  fr: Luis Almagro
  es: Luis Almagro; Luis *Almagro Lemes
Albert Ramdin | role=secretary-general org=OAS from=2025-05-26 m
  en: Albert Ramdin
  ar: ألبرت رامدين
  ru: Альберт Рамдин; Альберта Рамдина; Альберту Рамдину; Альбертом Рамдином; Альберте Рамдине
  zh: 阿尔伯特·*拉姆丁
  fr: Albert Ramdin
  es: Albert Ramdin
Albert Ramdin | role=foreign-minister country=SUR from=2020-07-16 to=2025-05-26 m
  en: Albert Ramdin
  ar: ألبرت رامدين
  ru: Альберт Рамдин; Альберта Рамдина; Альберту Рамдину; Альбертом Рамдином; Альберте Рамдине
  zh: 阿尔伯特·*拉姆丁
  fr: Albert Ramdin
  es: Albert Ramdin
Dilma Rousseff | role=official org=NDB from=2023-03-24 f
  en: Dilma Rousseff
  ar: ديلما روسيف
  ru: Дилма Роуссефф; Дилмы Роуссефф; Дилме Роуссефф; Дилму Роуссефф; Дилмой Роуссефф; Дилма Русеф
  zh: 迪尔玛·*罗塞夫
  fr: Dilma Rousseff
  es: Dilma Rousseff
Dilma Rousseff | role=head-of-state country=BRA from=2011-01-01 to=2016-08-31 f
  en: Dilma Rousseff
  ar: ديلما روسيف
  ru: Дилма Роуссефф; Дилмы Роуссефф; Дилме Роуссефф; Дилму Роуссефф; Дилмой Роуссефф; Дилма Русеф
  zh: 迪尔玛·*罗塞夫
  fr: Dilma Rousseff
  es: Dilma Rousseff
Jin Liqun | role=official org=AIIB from=2016-01-16 to=2026-01-15 m
  en: *Jin Liqun
  ar: *جين ليتشيون; *جين لي تشون
  ru: *Цзинь Лицюнь; *Цзинь Лицюня; *Цзинь Лицюню; *Цзинь Лицюнем; *Цзинь Лицюне
  zh: *金立群
  fr: *Jin Liqun
  es: *Jin Liqun
# The Americas and Oceania
Donald Trump | role=head-of-state country=USA from=2017-01-20 to=2021-01-20 m
  en: Donald Trump
  ar: دونالد ترامب; دونالد ترمب
  ru: Дональд Трамп; Дональда Трампа; Дональду Трампу; Дональдом Трампом; Дональде Трампе
  zh: 唐纳德·*特朗普; 川普
  fr: Donald Trump
  es: Donald Trump
Donald Trump | role=head-of-state country=USA from=2025-01-20 m
  en: Donald Trump
  ar: دونالد ترامب; دونالد ترمب
  ru: Дональд Трамп; Дональда Трампа; Дональду Трампу; Дональдом Трампом; Дональде Трампе
  zh: 唐纳德·*特朗普; 川普
  fr: Donald Trump
  es: Donald Trump
Joe Biden | role=head-of-state country=USA from=2021-01-20 to=2025-01-20 m
  en: Joe Biden
  ar: جو بايدن; جوزيف بايدن
  ru: Джо Байден; Джо Байдена; Джо Байдену; Джо Байденом; Джо Байдене
  zh: 乔·*拜登; 约瑟夫·*拜登
  fr: Joe Biden
  es: Joe Biden
Barack Obama | role=head-of-state country=USA from=2009-01-20 to=2017-01-20 m
  en: Barack Obama
  ar: باراك أوباما; باراك اوباما
  ru: Барак Обама; Барака Обамы; Бараку Обаме; Барака Обаму; Бараком Обамой; Бараке Обаме
  zh: 贝拉克·*奥巴马; 巴拉克·*奥巴马
  fr: Barack Obama
  es: Barack Obama
JD Vance | role=official country=USA from=2025-01-20 m
  en: JD Vance; J.D. Vance
  ar: جي دي فانس; جيه دي فانس; جاي دي فانس
  ru: Джей *Ди Вэнс; Джей *Ди Вэнса; Джей *Ди Вэнсу; Джей *Ди Вэнсом; Джеймс Дэвид Вэнс
  zh: 詹姆斯·戴维·*万斯; 范斯
  fr: J.D. Vance; JD Vance
  es: J.D. Vance; JD Vance; J. D. Vance; James David Vance
Kamala Harris | role=official country=USA from=2021-01-20 to=2025-01-20 f
  en: Kamala Harris
  ar: كامالا هاريس
  ru: Камала Харрис; Камалы Харрис; Камале Харрис; Камалу Харрис; Камалой Харрис
  zh: 卡玛拉·*哈里斯
  fr: Kamala Harris
  es: Kamala Harris
Mike Pence | role=official country=USA from=2017-01-20 to=2021-01-20 m
  en: Mike Pence
  ar: مايك بنس
  ru: Майк Пенс; Майка Пенса; Майку Пенсу; Майком Пенсом; Майке Пенсе
  zh: 迈克·*彭斯
  fr: Mike Pence
  es: Mike Pence
Marco Rubio | role=foreign-minister country=USA from=2025-01-21 m
  en: Marco Rubio
  ar: ماركو روبيو
  ru: Марко Рубио
  zh: 马尔科·*鲁比奥; 马可·*鲁比奥; 卢比奥; 鲁比欧
  fr: Marco Rubio
  es: Marco Rubio
Antony Blinken | role=foreign-minister country=USA from=2021-01-26 to=2025-01-20 m
  en: Antony Blinken; Anthony Blinken
  ar: أنتوني بلينكن; أنتوني بلينكين
  ru: Энтони Блинкен; Энтони Блинкена; Энтони Блинкену; Энтони Блинкеном; Энтони Блинкене
  zh: 安东尼·*布林肯
  fr: Antony Blinken; Anthony Blinken
  es: Antony Blinken; Anthony Blinken; Tony Blinken
Mike Pompeo | role=foreign-minister country=USA from=2018-04-26 to=2021-01-20 m
  en: Mike Pompeo
  ar: مايك بومبيو
  ru: Майк Помпео; Майка Помпео; Майку Помпео; Майком Помпео; Майке Помпео
  zh: 迈克·*蓬佩奥
  fr: Mike Pompeo
  es: Mike Pompeo
Rex Tillerson | role=foreign-minister country=USA from=2017-02-01 to=2018-03-31 m
  en: Rex Tillerson
  ar: ريكس تيلرسون
  ru: Рекс Тиллерсон; Рекса Тиллерсона; Рексу Тиллерсону; Рексом Тиллерсоном; Рексе Тиллерсоне
  zh: 雷克斯·*蒂勒森
  fr: Rex Tillerson
  es: Rex Tillerson
John Kerry | role=foreign-minister country=USA from=2013-02-01 to=2017-01-20 m
  en: John Kerry
  ar: جون كيري
  ru: Джон Керри; Джона Керри; Джону Керри; Джоном Керри; Джоне Керри
  zh: 约翰·克里
  fr: John Kerry
  es: John Kerry
John Kerry | role=envoy country=USA from=2021-01-20 to=2024-03-06 m
  en: John Kerry
  ar: جون كيري
  ru: Джон Керри; Джона Керри; Джону Керри; Джоном Керри; Джоне Керри
  zh: 约翰·克里
  fr: John Kerry
  es: John Kerry
Pete Hegseth | role=defence-minister country=USA from=2025-01-25 m
  en: Pete Hegseth
  ar: بيت هيغسيث; بيت هيجسيث
  ru: Пит Хегсет; Пита Хегсета; Питу Хегсету; Питом Хегсетом; Пите Хегсете
  zh: 皮特·*赫格塞思; 海格塞斯
  fr: Pete Hegseth
  es: Pete Hegseth
Lloyd Austin | role=defence-minister country=USA from=2021-01-22 to=2025-01-20 m
  en: Lloyd Austin
  ar: لويد أوستن
  ru: Ллойд Остин; Ллойда Остина; Ллойду Остину; Ллойдом Остином; Ллойде Остине
  zh: 劳埃德·*奥斯汀
  fr: Lloyd Austin
  es: Lloyd Austin
Mark Esper | role=defence-minister country=USA from=2019-07-23 to=2020-11-09 m
  en: Mark Esper
  ar: مارك إسبر
  ru: Марк Эспер; Марка Эспера; Марку Эсперу; Марком Эспером; Марке Эспере
  zh: 马克·*埃斯珀
  fr: Mark Esper
  es: Mark Esper
James Mattis | role=defence-minister country=USA from=2017-01-20 to=2018-12-31 m
  en: James Mattis; Jim Mattis
  ar: جيمس ماتيس
  ru: Джеймс Мэттис; Джеймса Мэттиса; Джеймсу Мэттису; Джеймсом Мэттисом; Джеймсе Мэттисе
  zh: 詹姆斯·*马蒂斯
  fr: James Mattis; Jim Mattis
  es: James Mattis; Jim Mattis
Jake Sullivan | role=official country=USA from=2021-01-20 to=2025-01-20 m
  en: Jake Sullivan
  ar: جيك سوليفان
  ru: Джейк Салливан; Джейка Салливана; Джейку Салливану; Джейком Салливаном; Джейке Салливане
  zh: 杰克·*沙利文; 苏利文
  fr: Jake Sullivan
  es: Jake Sullivan
Mike Waltz | role=official country=USA from=2025-01-20 to=2025-05-01 m
  en: Mike Waltz; Michael Waltz
  ar: مايك والتز; مايكل والتز
  ru: Майк Уолтц; Майка Уолтца; Майку Уолтцу; Майком Уолтцем; Майке Уолтце; Майкл Уолтц; Майкла Уолтца; Майклу Уолтцу; Майклом Уолтцем; Майкле Уолтце
  zh: 迈克·*沃尔茨
  fr: Mike Waltz; Michael Waltz
  es: Mike Waltz; Michael Waltz
Mike Waltz | role=ambassador country=USA from=2025-09-20 m
  en: Mike Waltz; Michael Waltz
  ar: مايك والتز; مايكل والتز
  ru: Майк Уолтц; Майка Уолтца; Майку Уолтцу; Майком Уолтцем; Майке Уолтце; Майкл Уолтц; Майкла Уолтца; Майклу Уолтцу; Майклом Уолтцем; Майкле Уолтце
  zh: 迈克·*沃尔茨
  fr: Mike Waltz; Michael Waltz
  es: Mike Waltz; Michael Waltz
John Bolton | role=official country=USA from=2018-04-09 to=2019-09-10 m
  en: John Bolton
  ar: جون بولتون
  ru: Джон Болтон; Джона Болтона; Джону Болтону; Джоном Болтоном; Джоне Болтоне
  zh: 约翰·*博尔顿
  fr: John Bolton
  es: John Bolton
Steve Witkoff | role=envoy country=USA from=2025-01-20 m
  en: Steve Witkoff; Steven Witkoff
  ar: ستيف ويتكوف; ستيفن ويتكوف
  ru: Стив Уиткофф; Стива Уиткоффа; Стиву Уиткоффу; Стивом Уиткоффом; Стиве Уиткоффе; Стивен Уиткофф; Стивена Уиткоффа; Стивену Уиткоффу; Стивеном Уиткоффом; Стивене Уиткоффе
  zh: 史蒂夫·*威特科夫; 维特科夫
  fr: Steve Witkoff; Steven Witkoff
  es: Steve Witkoff
Keith Kellogg | role=envoy country=USA from=2025-01-20 to=2025-12-31 m
  en: Keith Kellogg
  ar: كيث كيلوغ; كيث كيلوج
  ru: Кит Келлог; Кита Келлога; Киту Келлогу; Китом Келлогом; Ките Келлоге
  zh: 基思·*凯洛格
  fr: Keith Kellogg
  es: Keith Kellogg
Tom Barrack | role=ambassador country=USA from=2025-05-14 m
  en: Tom Barrack; Thomas Barrack
  ar: توم باراك; توماس باراك
  ru: Том Баррак; Тома Баррака; Тому Барраку; Томом Барраком; Томе Барраке; Томас Баррак; Томаса Баррака; Томасу Барраку; Томасом Барраком; Томасе Барраке
  zh: 汤姆·*巴拉克
  fr: Tom Barrack; Thomas Barrack
  es: Tom Barrack
Massad Boulos | role=envoy country=USA from=2025-04-01 m
  en: Massad Boulos
  ar: مسعد بولس
  ru: Массад Булос; Массада Булоса; Массаду Булосу; Массадом Булосом; Массаде Булосе
  zh: 马萨德·*布洛斯
  fr: Massad Boulos
  es: Massad Boulos
Amos Hochstein | role=envoy country=USA from=2021-08-10 to=2025-01-20 m
  en: Amos Hochstein
  ar: عاموس هوكشتاين; آموس هوكستين; آموس هوكشتاين
  ru: Амос Хокстин; Амоса Хокстина; Амосу Хокстину; Амосом Хокстином; Амосе Хокстине
  zh: 阿莫斯·*霍克斯坦; 霍克施泰因
  fr: Amos Hochstein
  es: Amos Hochstein
Morgan Ortagus | role=envoy country=USA from=2025-01-20 f
  en: Morgan Ortagus
  ar: مورغان أورتاغوس
  ru: Морган Ортагус
  zh: 摩根·*奥尔塔格斯
  fr: Morgan Ortagus
  es: Morgan Ortagus
Morgan Ortagus | role=spokesperson country=USA from=2019-04-03 to=2021-01-20 f
  en: Morgan Ortagus
  ar: مورغان أورتاغوس
  ru: Морган Ортагус
  zh: 摩根·*奥尔塔格斯
  fr: Morgan Ortagus
  es: Morgan Ortagus
Brett McGurk | role=official country=USA from=2021-01-20 to=2025-01-20 m
  en: Brett McGurk
  ar: بريت ماكغورك; بريت ماكجورك
  ru: Бретт Макгерк; Бретта Макгерка; Бретту Макгерку; Бреттом Макгерком; Бретте Макгерке
  zh: 布雷特·*麦格克
  fr: Brett McGurk
  es: Brett McGurk
Zalmay Khalilzad | role=envoy country=USA from=2018-09-05 to=2021-10-19 m
  en: Zalmay Khalilzad
  ar: زلماي *خليل زاد
  ru: Залмай Халилзад; Залмая Халилзада; Залмаю Халилзаду; Залмаем Халилзадом; Залмае Халилзаде
  zh: 扎尔梅·*哈利勒扎德
  fr: Zalmay Khalilzad
  es: Zalmay Khalilzad
Robert Malley | role=envoy country=USA from=2021-01-29 to=2023-06-29 m ambiguous
  en: Robert Malley; Rob Malley
  ar: روبرت مالي; روب مالي
  ru: Роберт Мэлли; Роберта Мэлли; Роберту Мэлли; Робертом Мэлли; Роберте Мэлли; Роберт Малли; Роберта Малли; Роберту Малли; Робертом Малли; Роберте Малли
  zh: 罗伯特·*马利
  fr: Robert Malley; Rob Malley
  es: Robert Malley; Rob Malley
Wendy Sherman | role=deputy-minister country=USA from=2021-04-14 to=2023-07-28 f
  en: Wendy Sherman
  ar: ويندي شيرمان
  ru: Уэнди Шерман
  zh: 温迪·*舍曼; 谢尔曼
  fr: Wendy Sherman
  es: Wendy Sherman
Kurt Campbell | role=deputy-minister country=USA from=2024-02-12 to=2025-01-20 m
  en: Kurt Campbell
  ar: كورت كامبل
  ru: Курт Кэмпбелл; Курта Кэмпбелла; Курту Кэмпбеллу; Куртом Кэмпбеллом; Курте Кэмпбелле
  zh: 库尔特·*坎贝尔
  fr: Kurt Campbell
  es: Kurt Campbell
Christopher Landau | role=deputy-minister country=USA from=2025-03-25 m
  en: Christopher Landau
  ar: كريستوفر لانداو
  ru: Кристофер Ландау; Кристофера Ландау; Кристоферу Ландау; Кристофером Ландау; Кристофере Ландау
  zh: 克里斯托弗·*兰道
  fr: Christopher Landau
  es: Christopher Landau
Victoria Nuland | role=deputy-minister country=USA from=2021-05-03 to=2024-03-05 f
  en: Victoria Nuland
  ar: فيكتوريا نولاند
  ru: Виктория Нуланд; Виктории Нуланд; Викторию Нуланд; Викторией Нуланд
  zh: 维多利亚·*纽兰
  fr: Victoria Nuland
  es: Victoria Nuland
Linda Thomas-Greenfield | role=ambassador country=USA from=2021-02-25 to=2025-01-20 f
  en: Linda Thomas-Greenfield
  ar: ليندا توماس غرينفيلد; ليندا توماس-غرينفيلد; ليندا توماس جرينفيلد
  ru: Линда Томас-Гринфилд; Линды Томас-Гринфилд; Линде Томас-Гринфилд; Линду Томас-Гринфилд; Линдой Томас-Гринфилд
  zh: 琳达·*托马斯-格林菲尔德; 格林菲尔德
  fr: Linda Thomas-Greenfield
  es: Linda Thomas-Greenfield
Nikki Haley | role=ambassador country=USA from=2017-01-27 to=2018-12-31 f
  en: Nikki Haley
  ar: نيكي هيلي; نيكي هايلي
  ru: Никки Хейли
  zh: 尼基·*黑利
  fr: Nikki Haley
  es: Nikki Haley
Nicholas Burns | role=ambassador country=USA from=2022-03-04 to=2025-01-20 m
  en: Nicholas Burns
  ar: نيكولاس بيرنز
  ru: Николас Бернс; Николаса Бернса; Николасу Бернсу; Николасом Бернсом; Николасе Бернсе
  zh: 尼古拉斯·*伯恩斯
  fr: Nicholas Burns
  es: Nicholas Burns
David Perdue | role=ambassador country=USA from=2025-05-07 m
  en: David Perdue
  ar: ديفيد بيردو
  ru: Дэвид Пердью; Дэвида Пердью; Дэвиду Пердью; Дэвидом Пердью; Дэвиде Пердью
  zh: 戴维·*珀杜; 庞德伟
  fr: David Perdue
  es: David Perdue
Mike Huckabee | role=ambassador country=USA from=2025-04-18 m
  en: Mike Huckabee
  ar: مايك هاكابي
  ru: Майк Хакаби; Майка Хакаби; Майку Хакаби; Майком Хакаби; Майке Хакаби
  zh: 迈克·*赫卡比
  fr: Mike Huckabee
  es: Mike Huckabee
Ned Price | role=spokesperson country=USA from=2021-01-20 to=2023-03-17 m
  en: Ned Price
  ar: نيد برايس
  ru: Нед Прайс; Неда Прайса; Неду Прайсу; Недом Прайсом; Неде Прайсе
  zh: 内德·*普赖斯
  fr: Ned Price
  es: Ned Price
Matthew Miller | role=spokesperson country=USA from=2023-04-24 to=2025-01-20 m
  en: Matthew Miller
  ar: ماثيو ميلر; ماثيو ميللر
  ru: Мэттью Миллер; Мэттью Миллера; Мэттью Миллеру; Мэттью Миллером; Мэттью Миллере
  zh: 马修·*米勒
  fr: Matthew Miller
  es: Matthew Miller
Tammy Bruce | role=spokesperson country=USA from=2025-01-20 to=2025-08-31 f
  en: Tammy Bruce
  ar: تامي بروس
  ru: Тэмми Брюс
  zh: 塔米·*布鲁斯
  fr: Tammy Bruce
  es: Tammy Bruce
Karine Jean-Pierre | role=spokesperson country=USA from=2022-05-13 to=2025-01-20 f
  en: Karine Jean-Pierre
  ar: كارين جان بيير; كارين جان-بيير
  ru: Карин Жан-Пьер
  zh: 卡琳·*让-皮埃尔
  fr: Karine Jean-Pierre
  es: Karine Jean-Pierre
Karoline Leavitt | role=spokesperson country=USA from=2025-01-20 f
  en: Karoline Leavitt
  ar: كارولين ليفيت; كارولاين ليفيت
  ru: Кэролайн Ливитт
  zh: 卡罗琳·*莱维特
  fr: Karoline Leavitt
  es: Karoline Leavitt
Jen Psaki | role=spokesperson country=USA from=2021-01-20 to=2022-05-13 f
  en: Jen Psaki
  ar: جين ساكي; جين بساكي
  ru: Джен Псаки
  zh: 珍·*普萨基
  fr: Jen Psaki
  es: Jen Psaki
John Kirby | role=spokesperson country=USA from=2021-01-20 to=2025-01-20 m
  en: John Kirby
  ar: جون كيربي
  ru: Джон Кирби; Джона Кирби; Джону Кирби; Джоном Кирби; Джоне Кирби
  zh: 约翰·*柯比
  fr: John Kirby
  es: John Kirby
Scott Bessent | role=minister country=USA from=2025-01-28 m
  en: Scott Bessent
  ar: سكوت بيسنت
  ru: Скотт Бессент; Скотта Бессента; Скотту Бессенту; Скоттом Бессентом; Скотте Бессенте
  zh: 斯科特·*贝森特
  fr: Scott Bessent
  es: Scott Bessent
Janet Yellen | role=minister country=USA from=2021-01-26 to=2025-01-20 f
  en: Janet Yellen
  ar: جانيت يلين
  ru: Джанет Йеллен
  zh: 珍妮特·*耶伦; 叶伦
  fr: Janet Yellen
  es: Janet Yellen
Steven Mnuchin | role=minister country=USA from=2017-02-13 to=2021-01-20 m
  en: Steven Mnuchin
  ar: ستيفن منوتشين
  ru: Стивен Мнучин; Стивена Мнучина; Стивену Мнучину; Стивеном Мнучином; Стивене Мнучине
  zh: 史蒂文·*姆努钦
  fr: Steven Mnuchin
  es: Steven Mnuchin
Howard Lutnick | role=minister country=USA from=2025-02-21 m
  en: Howard Lutnick
  ar: هوارد لوتنيك
  ru: Говард Лютник; Говарда Лютника; Говарду Лютнику; Говардом Лютником; Говарде Лютнике; Говард Латник; Говарда Латника; Говарду Латнику; Говардом Латником; Говарде Латнике
  zh: 霍华德·*卢特尼克
  fr: Howard Lutnick
  es: Howard Lutnick
Gina Raimondo | role=minister country=USA from=2021-03-03 to=2025-01-20 f
  en: Gina Raimondo
  ar: جينا ريموندو
  ru: Джина Раймондо; Джины Раймондо; Джине Раймондо; Джину Раймондо; Джиной Раймондо
  zh: 吉娜·*雷蒙多
  fr: Gina Raimondo
  es: Gina Raimondo
William Burns | role=official country=USA from=2021-03-19 to=2025-01-20 m
  en: William Burns; Bill Burns
  ar: وليام بيرنز; ويليام بيرنز
  ru: Уильям Бернс; Уильяма Бернса; Уильяму Бернсу; Уильямом Бернсом; Уильяме Бернсе
  zh: 威廉·*伯恩斯
  fr: William Burns; Bill Burns
  es: William Burns; Bill Burns
Nancy Pelosi | role=legislator country=USA from=2019-01-03 to=2023-01-03 f
  en: Nancy Pelosi
  ar: نانسي بيلوسي
  ru: Нэнси Пелоси
  zh: 南希·*佩洛西
  fr: Nancy Pelosi
  es: Nancy Pelosi
Mike Johnson | role=legislator country=USA from=2023-10-25 m
  en: Mike Johnson
  ar: مايك جونسون
  ru: Майк Джонсон; Майка Джонсона; Майку Джонсону; Майком Джонсоном; Майке Джонсоне
  zh: 迈克·*约翰逊
  fr: Mike Johnson
  es: Mike Johnson
Michael Kurilla | role=military country=USA org=CENTCOM from=2022-04-01 to=2025-08-08 m
  en: Michael Kurilla; Erik Kurilla
  ar: مايكل كوريلا; إريك كوريلا; مايكل إريك كوريلا
  ru: Майкл Курилла; Майкла Куриллы; Майклу Курилле; Майкла Куриллу; Майклом Куриллой; Майкле Курилле
  zh: 迈克尔·*库里拉; 埃里克·*库里拉
  fr: Michael Kurilla; Erik Kurilla
  es: Michael Kurilla; Erik Kurilla
Mark Milley | role=military country=USA from=2019-10-01 to=2023-09-29 m
  en: Mark Milley
  ar: مارك ميلي
  ru: Марк Милли; Марка Милли; Марку Милли; Марком Милли; Марке Милли
  zh: 马克·*米利
  fr: Mark Milley
  es: Mark Milley
Justin Trudeau | role=head-of-government country=CAN from=2015-11-04 to=2025-03-14 m
  en: Justin Trudeau
  ar: جاستن ترودو; جاستين ترودو
  ru: Джастин Трюдо; Джастина Трюдо; Джастину Трюдо; Джастином Трюдо; Джастине Трюдо
  zh: 贾斯廷·*特鲁多; 杜鲁道; 杜鲁多
  fr: Justin Trudeau
  es: Justin Trudeau
Mark Carney | role=head-of-government country=CAN from=2025-03-14 m
  en: Mark Carney
  ar: مارك كارني
  ru: Марк Карни; Марка Карни; Марку Карни; Марком Карни; Марке Карни
  zh: 马克·*卡尼
  fr: Mark Carney
  es: Mark Carney
Mélanie Joly | role=foreign-minister country=CAN from=2021-10-26 to=2025-05-13 f
  en: Melanie Joly; Mélanie Joly
  ar: ميلاني جولي
  ru: Мелани Жоли
  zh: 梅拉妮·*乔利; 梅兰妮·*乔利
  fr: Mélanie Joly; Melanie Joly
  es: Mélanie Joly; Melanie Joly
Anita Anand | role=defence-minister country=CAN from=2021-10-26 to=2023-07-26 f
  en: Anita Anand
  ar: أنيتا أناند
  ru: Анита Ананд; Аниты Ананд; Аните Ананд; Аниту Ананд; Анитой Ананд
  zh: 安妮塔·*阿南德; 阿妮塔·*阿南德
  fr: Anita Anand
  es: Anita Anand
Anita Anand | role=foreign-minister country=CAN from=2025-05-13 f
  en: Anita Anand
  ar: أنيتا أناند
  ru: Анита Ананд; Аниты Ананд; Аните Ананд; Аниту Ананд; Анитой Ананд
  zh: 安妮塔·*阿南德; 阿妮塔·*阿南德
  fr: Anita Anand
  es: Anita Anand
Chrystia Freeland | role=foreign-minister country=CAN from=2017-01-10 to=2019-11-20 f
  en: Chrystia Freeland
  ar: كريستيا فريلاند
  ru: Христя Фриланд; Христи Фриланд; Христе Фриланд; Христю Фриланд; Христей Фриланд
  zh: 克里斯蒂娅·*弗里兰; 方慧兰
  fr: Chrystia Freeland
  es: Chrystia Freeland
Francois-Philippe Champagne | role=foreign-minister country=CAN from=2019-11-20 to=2021-01-12 m
  en: Francois-Philippe Champagne; François-Philippe Champagne
  ar: فرانسوا فيليب شامبين; فرانسوا فيليب شامباني
  ru: Франсуа-Филипп Шампань; Франсуа-Филиппа Шампаня; Франсуа-Филиппу Шампаню; Франсуа-Филиппом Шампанем; Франсуа-Филиппе Шампане
  zh: 弗朗索瓦-菲利普·*尚帕涅; 商鹏飞
  fr: Francois-Philippe Champagne; François-Philippe Champagne
  es: Francois-Philippe Champagne; François-Philippe Champagne
Marc Garneau | role=foreign-minister country=CAN from=2021-01-12 to=2021-10-26 m
  en: Marc Garneau
  ar: مارك غارنو
  ru: Марк Гарно; Марка Гарно; Марку Гарно; Марком Гарно; Марке Гарно
  zh: 马克·*加诺; 加尔诺
  fr: Marc Garneau
  es: Marc Garneau
Bill Blair | role=defence-minister country=CAN from=2023-07-26 to=2025-05-13 m
  en: Bill Blair
  ar: بيل بلير
  ru: Билл Блэр; Билла Блэра; Биллу Блэру; Биллом Блэром; Билле Блэре
  zh: 比尔·*布莱尔
  fr: Bill Blair
  es: Bill Blair
David McGuinty | role=defence-minister country=CAN from=2025-05-13 m
  en: David McGuinty
  ar: ديفيد ماكغينتي
  ru: Дэвид Макгинти; Дэвида Макгинти; Дэвиду Макгинти; Дэвидом Макгинти; Дэвиде Макгинти
  zh: 戴维·*麦吉尼蒂
  fr: David McGuinty
  es: David McGuinty
Claudia Sheinbaum | role=head-of-state country=MEX from=2024-10-01 f
  en: Claudia Sheinbaum
  ar: كلوديا شينباوم; كلاوديا شينباوم
  ru: Клаудия Шейнбаум; Клаудии Шейнбаум; Клаудию Шейнбаум; Клаудией Шейнбаум
  zh: 克劳迪娅·*辛鲍姆; 克劳迪娅·*谢因鲍姆
  fr: Claudia Sheinbaum
  es: Claudia Sheinbaum; Claudia *Sheinbaum Pardo
Andrés Manuel López Obrador | role=head-of-state country=MEX from=2018-12-01 to=2024-09-30 m
  en: Andres Manuel *Lopez Obrador; Andrés Manuel *López Obrador; AMLO
  ar: أندريس مانويل *لوبيز أوبرادور; أندريس مانويل لوبيز أوبرادور
  ru: Андрес Мануэль Лопес Обрадор; Андреса Мануэля Лопеса Обрадора; Андресу Мануэлю Лопесу Обрадору; Андресом Мануэлем Лопесом Обрадором; Андресе Мануэле Лопесе Обрадоре
  zh: 安德烈斯·曼努埃尔·洛佩斯·*奥夫拉多尔; 洛佩斯
  fr: Andrés Manuel *López Obrador; Andres Manuel *Lopez Obrador; AMLO
  es: Andrés Manuel *López Obrador; AMLO; *López Obrador
Enrique Peña Nieto | role=head-of-state country=MEX from=2012-12-01 to=2018-11-30 m
  en: Enrique *Pena Nieto; Enrique *Peña Nieto
  ar: إنريكي *بينيا نييتو
  ru: Энрике Пенья Ньето; Энрике Пеньи Ньето; Энрике Пенье Ньето; Энрике Пенью Ньето; Энрике Пеньей Ньето
  zh: 恩里克·培尼亚·*涅托; 培尼亚
  fr: Enrique *Peña Nieto; Enrique *Pena Nieto
  es: Enrique *Peña Nieto
Marcelo Ebrard | role=foreign-minister country=MEX from=2018-12-01 to=2023-06-12 m
  en: Marcelo Ebrard
  ar: مارسيلو إبرارد
  ru: Марсело Эбрард; Марсело Эбрарда; Марсело Эбрарду; Марсело Эбрардом; Марсело Эбрарде
  zh: 马塞洛·*埃布拉德
  fr: Marcelo Ebrard
  es: Marcelo Ebrard; Marcelo *Ebrard Casaubon
Marcelo Ebrard | role=minister country=MEX from=2024-10-01 m
  en: Marcelo Ebrard
  ar: مارسيلو إبرارد
  ru: Марсело Эбрард; Марсело Эбрарда; Марсело Эбрарду; Марсело Эбрардом; Марсело Эбрарде
  zh: 马塞洛·*埃布拉德
  fr: Marcelo Ebrard
  es: Marcelo Ebrard; Marcelo *Ebrard Casaubon
Alicia Bárcena | role=foreign-minister country=MEX from=2023-07-01 to=2024-09-30 f
  en: Alicia Barcena; Alicia Bárcena
  ar: أليسيا بارسينا
  ru: Алисия Барсена; Алисии Барсены; Алисии Барсене; Алисию Барсену; Алисией Барсеной
  zh: 阿莉西亚·*巴尔塞纳
  fr: Alicia Bárcena; Alicia Barcena
  es: Alicia Bárcena; Alicia *Bárcena Ibarra
Juan Ramón de la Fuente | role=foreign-minister country=MEX from=2024-10-01 m
  en: Juan Ramon *de la Fuente; Juan Ramón *de la Fuente
  ar: خوان رامون *دي لا فوينتي
  ru: Хуан Рамон *де ла Фуэнте; Хуана Рамона *де ла Фуэнте; Хуану Рамону *де ла Фуэнте; Хуаном Рамоном *де ла Фуэнте; Хуане Рамоне *де ла Фуэнте
  zh: 胡安·拉蒙·*德拉富恩特
  fr: Juan Ramón *de la Fuente; Juan Ramon *de la Fuente
  es: Juan Ramón *de la Fuente
Luis Videgaray | role=foreign-minister country=MEX from=2017-01-04 to=2018-11-30 m
  en: Luis Videgaray
  ar: لويس فيديغاراي
  ru: Луис Видегарай; Луиса Видегарая; Луису Видегараю; Луисом Видегараем; Луисе Видегарае
  zh: 路易斯·*比德加赖
  fr: Luis Videgaray
  es: Luis Videgaray
Luiz Inácio Lula da Silva | role=head-of-state country=BRA from=2023-01-01 m
  en: Luiz Inacio *Lula da Silva; Luiz Inácio *Lula da Silva; Lula da Silva; Lula
  ar: لويس إيناسيو *لولا دا سيلفا; لويز إيناسيو *لولا دا سيلفا; لولا دا سيلفا; لويس إناسيو *لولا دا سيلفا
  ru: Луис Инасиу Лула *да Силва; Луиса Инасиу Лулы *да Силвы; Лула *да Силва; Лулы *да Силвы; Луле *да Силве; Лулу *да Силву; Лулой *да Силвой; Лула; Лулы; Луле; Лулу; Лулой; Лулоя; Лулою; Лулоем; Лулое
  zh: 路易斯·伊纳西奥·卢拉·*达席尔瓦; 卢拉; 鲁拉
  fr: Luiz Inacio *Lula da Silva; Luiz Inácio *Lula da Silva; Lula da Silva; Lula
  es: Luiz Inácio *Lula da Silva; Luiz Inacio *Lula da Silva; Lula da Silva; Lula
Luiz Inácio Lula da Silva | role=head-of-state country=BRA from=2003-01-01 to=2010-12-31 m
  en: Luiz Inacio *Lula da Silva; Luiz Inácio *Lula da Silva; Lula da Silva; Lula
  ar: لويس إيناسيو *لولا دا سيلفا; لويز إيناسيو *لولا دا سيلفا; لولا دا سيلفا; لويس إناسيو *لولا دا سيلفا
  ru: Луис Инасиу Лула *да Силва; Луиса Инасиу Лулы *да Силвы; Лула *да Силва; Лулы *да Силвы; Луле *да Силве; Лулу *да Силву; Лулой *да Силвой; Лула; Лулы; Луле; Лулу; Лулой; Лулоя; Лулою; Лулоем; Лулое
  zh: 路易斯·伊纳西奥·卢拉·*达席尔瓦; 卢拉; 鲁拉
  fr: Luiz Inacio *Lula da Silva; Luiz Inácio *Lula da Silva; Lula da Silva; Lula
  es: Luiz Inácio *Lula da Silva; Luiz Inacio *Lula da Silva; Lula da Silva; Lula
Jair Bolsonaro | role=head-of-state country=BRA from=2019-01-01 to=2022-12-31 m
  en: Jair Bolsonaro
  ar: جايير بولسونارو; جاير بولسونارو
  ru: Жаир Болсонару; Жаира Болсонару; Жаиру Болсонару; Жаиром Болсонару; Жаире Болсонару
  ru: Жаир Болсонаро; Жаира Болсонаро; Жаиру Болсонаро; Жаиром Болсонаро; Жаире Болсонаро
  zh: 雅伊尔·*博索纳罗; 博尔索纳罗
  fr: Jair Bolsonaro
  es: Jair Bolsonaro
Michel Temer | role=head-of-state country=BRA from=2016-08-31 to=2018-12-31 m
  en: Michel Temer
  ar: ميشال تامر; ميشيل تامر
  ru: Мишел Темер; Мишела Темера; Мишелу Темеру; Мишелом Темером; Мишеле Темере
  zh: 米歇尔·*特梅尔
  fr: Michel Temer
  es: Michel Temer
Mauro Vieira | role=foreign-minister country=BRA from=2015-01-01 to=2016-05-12 m
  en: Mauro Vieira
  ar: ماورو فييرا
  ru: Мауру Виейра; Мауру Виейры; Мауру Виейре; Мауру Виейру; Мауру Виейрой
  ru: Мауро Виейра; Мауро Виейры; Мауро Виейре; Мауро Виейру; Мауро Виейрой
  zh: 毛罗·*维埃拉
  fr: Mauro Vieira
  es: Mauro Vieira
Mauro Vieira | role=foreign-minister country=BRA from=2023-01-01 m
  en: Mauro Vieira
  ar: ماورو فييرا
  ru: Мауру Виейра; Мауру Виейры; Мауру Виейре; Мауру Виейру; Мауру Виейрой
  ru: Мауро Виейра; Мауро Виейры; Мауро Виейре; Мауро Виейру; Мауро Виейрой
  zh: 毛罗·*维埃拉
  fr: Mauro Vieira
  es: Mauro Vieira
Carlos Franca | role=foreign-minister country=BRA from=2021-03-31 to=2022-12-31 m
  en: Carlos Franca; Carlos França
  ar: كارلوس فرانسا
  ru: Карлос Франса; Карлоса Франсы; Карлосу Франсе; Карлоса Франсу; Карлосом Франсой; Карлосе Франсе; Карлуш Франса; Карлуша Франсы; Карлушу Франсе; Карлуша Франсу; Карлушем Франсой; Карлуше Франсе
  zh: 卡洛斯·*弗兰萨
  fr: Carlos Franca; Carlos França
  es: Carlos Franca; Carlos França
Ernesto Araújo | role=foreign-minister country=BRA from=2019-01-01 to=2021-03-29 m
  en: Ernesto Araujo; Ernesto Araújo
  ar: إرنستو أروجو; إرنستو أراوجو
  ru: Эрнесту Араужу
  zh: 埃内斯托·*阿劳若
  fr: Ernesto Araujo; Ernesto Araújo
  es: Ernesto Araujo; Ernesto Araújo
Aloysio Nunes | role=foreign-minister country=BRA from=2017-03-07 to=2018-12-31 m
  en: Aloysio Nunes
  ar: ألويسيو نونيس
  ru: Алоизиу Нунес; Алоизиу Нунеса; Алоизиу Нунесу; Алоизиу Нунесом; Алоизиу Нунесе
  zh: 阿洛伊西奥·*努内斯
  fr: Aloysio Nunes
  es: Aloysio Nunes
Celso Amorim | role=official country=BRA from=2023-01-01 m
  en: Celso Amorim
  ar: سيلسو أموريم
  ru: Селсу Аморим; Селсу Аморима; Селсу Амориму; Селсу Аморимом; Селсу Амориме
  zh: 塞尔索·*阿莫林
  fr: Celso Amorim
  es: Celso Amorim
Geraldo Alckmin | role=official country=BRA from=2023-01-01 m
  en: Geraldo Alckmin
  ar: جيرالدو ألكمين
  ru: Жералду Алкмин; Жералду Алкмина; Жералду Алкмину; Жералду Алкмином; Жералду Алкмине
  zh: 热拉尔多·*阿尔克明
  fr: Geraldo Alckmin
  es: Geraldo Alckmin
Javier Milei | role=head-of-state country=ARG from=2023-12-10 m
  en: Javier Milei
  ar: خافيير ميلي; خافيير مايلي
  ru: Хавьер Милей; Хавьера Милея; Хавьеру Милею; Хавьером Милеем; Хавьере Милее
  zh: 哈维尔·*米莱; 米雷伊
  fr: Javier Milei
  es: Javier Milei
Alberto Fernández | role=head-of-state country=ARG from=2019-12-10 to=2023-12-10 m
  en: Alberto Fernandez; Alberto Fernández
  ar: ألبرتو فرنانديز; ألبيرتو فرنانديز
  ru: Альберто Фернандес; Альберто Фернандеса; Альберто Фернандесу; Альберто Фернандесом; Альберто Фернандесе
  zh: 阿尔韦托·*费尔南德斯
  fr: Alberto Fernandez; Alberto Fernández
  es: Alberto Fernández
Mauricio Macri | role=head-of-state country=ARG from=2015-12-10 to=2019-12-10 m
  en: Mauricio Macri
  ar: ماوريسيو ماكري
  ru: Маурисио Макри
  zh: 毛里西奥·*马克里
  fr: Mauricio Macri
  es: Mauricio Macri
Diana Mondino | role=foreign-minister country=ARG from=2023-12-10 to=2024-10-30 f
  en: Diana Mondino
  ar: ديانا موندينو
  ru: Диана Мондино; Дианы Мондино; Диане Мондино; Диану Мондино; Дианой Мондино
  zh: 迪亚娜·*蒙迪诺
  fr: Diana Mondino
  es: Diana Mondino
Gerardo Werthein | role=foreign-minister country=ARG from=2024-11-04 to=2025-10-27 m
  en: Gerardo Werthein
  ar: جيراردو فيرثاين
  ru: Херардо Вертхейн; Херардо Вертхейна; Херардо Вертхейну; Херардо Вертхейном; Херардо Вертхейне
  zh: 赫拉尔多·*韦尔泰因; 韦特海因
  fr: Gerardo Werthein
  es: Gerardo Werthein
Pablo Quirno | role=foreign-minister country=ARG from=2025-10-28 m
  en: Pablo Quirno
  ar: بابلو كيرنو
  ru: Пабло Кирно
  zh: 巴勃罗·*基尔诺
  fr: Pablo Quirno
  es: Pablo Quirno
Santiago Cafiero | role=foreign-minister country=ARG from=2021-09-20 to=2023-12-10 m
  en: Santiago Cafiero
  ar: سانتياغو كافييرو
  ru: Сантьяго Кафьеро
  zh: 圣地亚哥·*卡菲耶罗
  fr: Santiago Cafiero
  es: Santiago Cafiero
Felipe Solá | role=foreign-minister country=ARG from=2019-12-10 to=2021-09-20 m
  en: Felipe Sola; Felipe Solá
  ar: فيليبي سولا
  ru: Фелипе Сола; Фелипе Солы; Фелипе Соле; Фелипе Солу; Фелипе Солой
  zh: 费利佩·*索拉
  fr: Felipe Sola; Felipe Solá
  es: Felipe Solá
Jorge Faurie | role=foreign-minister country=ARG from=2017-06-12 to=2019-12-10 m
  en: Jorge Faurie
  ar: خورخي فوري
  ru: Хорхе Фори
  zh: 豪尔赫·*福列
  fr: Jorge Faurie
  es: Jorge Faurie
Gabriel Boric | role=head-of-state country=CHL from=2022-03-11 to=2026-03-11 m
  en: Gabriel Boric
  ar: غابرييل بوريك; غابريال بوريك
  ru: Габриэль Борич; Габриэля Борича; Габриэлю Боричу; Габриэлем Боричем; Габриэле Бориче
  zh: 加夫列尔·*博里奇; 加布里埃尔·*博里奇
  fr: Gabriel Boric
  es: Gabriel Boric; Gabriel *Boric Font
Sebastián Piñera | role=head-of-state country=CHL from=2018-03-11 to=2022-03-11 m
  en: Sebastian Pinera; Sebastián Piñera
  ar: سيباستيان بينيرا; سيباستيان بينييرا
  ru: Себастьян Пиньера; Себастьяна Пиньеры; Себастьяну Пиньере; Себастьяна Пиньеру; Себастьяном Пиньерой; Себастьяне Пиньере
  zh: 塞瓦斯蒂安·*皮涅拉
  fr: Sebastian Pinera; Sebastián Piñera
  es: Sebastián Piñera; Sebastián *Piñera Echenique
Alberto van Klaveren | role=foreign-minister country=CHL from=2023-03-10 to=2026-03-11 m
  en: Alberto *van Klaveren
  ar: ألبرتو *فان كلافيرين
  ru: Альберто *ван Клаверен; Альберто *ван Клаверена; Альберто *ван Клаверену; Альберто *ван Клавереном; Альберто *ван Клаверене
  zh: 阿尔韦托·*范克拉韦伦
  fr: Alberto *van Klaveren
  es: Alberto *van Klaveren; Alberto *Van Klaveren
Antonia Urrejola | role=foreign-minister country=CHL from=2022-03-11 to=2023-03-10 f
  en: Antonia Urrejola
  ar: أنطونيا أوريخولا
  ru: Антония Уррехола; Антонии Уррехолы; Антонии Уррехоле; Антонию Уррехолу; Антонией Уррехолой
  zh: 安东尼娅·*乌雷霍拉
  fr: Antonia Urrejola
  es: Antonia Urrejola
José Antonio Kast | role=head-of-state country=CHL from=2026-03-11 m
  en: Jose Antonio Kast; José Antonio Kast
  ar: خوسيه أنطونيو كاست
  ru: Хосе Антонио Каст; Хосе Антонио Каста; Хосе Антонио Касту; Хосе Антонио Кастом; Хосе Антонио Касте
  zh: 何塞·安东尼奥·*卡斯特
  fr: Jose Antonio Kast; José Antonio Kast
  es: José Antonio Kast
Gustavo Petro | role=head-of-state country=COL from=2022-08-07 to=2026-08-07 m
  en: Gustavo Petro
  ar: غوستافو بيترو; جوستافو بيترو
  ru: Густаво Петро
  zh: 古斯塔沃·*佩特罗
  fr: Gustavo Petro
  es: Gustavo Petro; Gustavo *Petro Urrego
Iván Duque | role=head-of-state country=COL from=2018-08-07 to=2022-08-07 m
  en: Ivan Duque; Iván Duque
  ar: إيفان دوكي; إيفان دوكيه
  ru: Иван Дуке; Ивана Дуке; Ивану Дуке; Иваном Дуке; Иване Дуке
  zh: 伊万·*杜克
  fr: Ivan Duque; Iván Duque
  es: Iván Duque; Iván *Duque Márquez
Juan Manuel Santos | role=head-of-state country=COL from=2010-08-07 to=2018-08-07 m
  en: Juan Manuel Santos
  ar: خوان مانويل سانتوس
  ru: Хуан Мануэль Сантос; Хуана Мануэля Сантоса; Хуану Мануэлю Сантосу; Хуаном Мануэлем Сантосом; Хуане Мануэле Сантосе
  zh: 胡安·曼努埃尔·*桑托斯
  fr: Juan Manuel Santos
  es: Juan Manuel Santos
Álvaro Leyva | role=foreign-minister country=COL from=2022-08-07 to=2024-01-24 m
  en: Alvaro Leyva; Álvaro Leyva
  ar: ألفارو ليفا; ألفارو ليفيا
  ru: Альваро Лейва; Альваро Лейвы; Альваро Лейве; Альваро Лейву; Альваро Лейвой
  zh: 阿尔瓦罗·*莱瓦
  fr: Alvaro Leyva; Álvaro Leyva
  es: Álvaro Leyva; Álvaro *Leyva Durán
Luis Gilberto Murillo | role=foreign-minister country=COL from=2024-02-01 to=2025-01-29 m
  en: Luis Gilberto Murillo
  ar: لويس خيلبرتو موريو; لويس جيلبرتو موريو
  ru: Луис Хильберто Мурильо; Луиса Хильберто Мурильо; Луису Хильберто Мурильо; Луисом Хильберто Мурильо; Луисе Хильберто Мурильо
  zh: 路易斯·希尔韦托·*穆里略
  fr: Luis Gilberto Murillo
  es: Luis Gilberto Murillo; Gilberto Murillo; Luis Gilberto *Murillo Urrutia
Laura Sarabia | role=foreign-minister country=COL from=2025-01-29 to=2025-07-03 f
  en: Laura Sarabia
  ar: لورا سارابيا
  ru: Лаура Сарабия; Лауры Сарабии; Лауре Сарабии; Лауру Сарабию; Лаурой Сарабией
  zh: 劳拉·*萨拉维亚
  fr: Laura Sarabia
  es: Laura Sarabia
Rosa Villavicencio | role=foreign-minister country=COL from=2025-07-07 to=2026-08-07 f
  en: Rosa Villavicencio; Rosa Yolanda Villavicencio
  ar: روزا فيلافيسينسيو; روسا فيافيسينسيو
  ru: Роса Вильявисенсио; Росы Вильявисенсио; Росе Вильявисенсио; Росу Вильявисенсио; Росой Вильявисенсио
  zh: 罗莎·*比利亚维森西奥
  fr: Rosa Villavicencio; Rosa Yolanda Villavicencio
  es: Rosa Villavicencio; Rosa Yolanda Villavicencio
Nicolás Maduro | role=head-of-state country=VEN from=2013-04-19 to=2026-01-03 m
  en: Nicolas Maduro; Nicolás Maduro
  ar: نيكولاس مادورو
  ru: Николас Мадуро; Николаса Мадуро; Николасу Мадуро; Николасом Мадуро; Николасе Мадуро
  zh: 尼古拉斯·*马杜罗
  fr: Nicolas Maduro; Nicolás Maduro
  es: Nicolás Maduro; Nicolás *Maduro Moros
Delcy Rodríguez | role=foreign-minister country=VEN from=2014-12-26 to=2017-06-21 f
  en: Delcy Rodriguez; Delcy Rodríguez
  ar: ديلسي رودريغيز; ديلسي رودريغز
  ru: Делси Родригес
  zh: 德尔西·*罗德里格斯
  fr: Delcy Rodriguez; Delcy Rodríguez
  es: Delcy Rodríguez; Delcy *Rodríguez Gómez
Delcy Rodríguez | role=official country=VEN from=2018-06-14 to=2026-01-03 f
  en: Delcy Rodriguez; Delcy Rodríguez
  ar: ديلسي رودريغيز; ديلسي رودريغز
  ru: Делси Родригес
  zh: 德尔西·*罗德里格斯
  fr: Delcy Rodriguez; Delcy Rodríguez
  es: Delcy Rodríguez; Delcy *Rodríguez Gómez
Delcy Rodríguez | role=head-of-state country=VEN from=2026-01-05 f
  en: Delcy Rodriguez; Delcy Rodríguez
  ar: ديلسي رودريغيز; ديلسي رودريغز
  ru: Делси Родригес
  zh: 德尔西·*罗德里格斯
  fr: Delcy Rodriguez; Delcy Rodríguez
  es: Delcy Rodríguez; Delcy *Rodríguez Gómez
Jorge Arreaza | role=foreign-minister country=VEN from=2017-08-02 to=2021-08-19 m
  en: Jorge Arreaza
  ar: خورخي أرياسا; خورخي أرياثا; خورخي أريازا
  ru: Хорхе Арреаса; Хорхе Арреасы; Хорхе Арреасе; Хорхе Арреасу; Хорхе Арреасой
  zh: 豪尔赫·*阿雷亚萨
  fr: Jorge Arreaza
  es: Jorge Arreaza; Jorge *Arreaza Montserrat
Yván Gil | role=foreign-minister country=VEN from=2023-01-06 m
  en: Yvan Gil; Yván Gil; Yvan *Gil Pinto; Yván *Gil Pinto
  ar: إيفان خيل; إيفان جيل; إيفان *خيل بينتو
  ru: Иван Хиль; Ивана Хиля; Ивану Хилю; Иваном Хилем; Иване Хиле
  zh: 伊万·希尔
  fr: Yvan Gil; Yvan *Gil Pinto; Yván Gil; Yván *Gil Pinto
  es: Yván Gil; Yván *Gil Pinto; Iván Gil
Juan Guaidó | role=legislator country=VEN from=2019-01-05 to=2023-01-05 m
  en: Juan Guaido; Juan Guaidó
  ar: خوان غوايدو
  ru: Хуан Гуайдо; Хуана Гуайдо; Хуану Гуайдо; Хуаном Гуайдо; Хуане Гуайдо
  zh: 胡安·*瓜伊多
  fr: Juan Guaido; Juan Guaidó
  es: Juan Guaidó
María Corina Machado | role=legislator country=VEN from=2011-01-05 to=2014-03-24 f
  en: Maria Corina Machado; María Corina Machado
  ar: ماريا كورينا ماتشادو
  ru: Мария Корина Мачадо; Марии Корины Мачадо; Марии Корине Мачадо; Марию Корину Мачадо; Марией Кориной Мачадо
  zh: 玛丽亚·科里娜·*马查多
  fr: Maria Corina Machado; María Corina Machado
  es: María Corina Machado
Miguel Díaz-Canel | role=head-of-state country=CUB from=2018-04-19 m
  en: Miguel Diaz-Canel; Miguel Díaz-Canel
  ar: ميغيل دياز كانيل; ميغيل دياز-كانيل; ميجيل دياز كانيل
  ru: Мигель Диас-Канель; Мигеля Диас-Канеля; Мигелю Диас-Канелю; Мигелем Диас-Канелем; Мигеле Диас-Канеле
  zh: 米格尔·*迪亚斯-卡内尔
  fr: Miguel Diaz-Canel; Miguel Díaz-Canel
  es: Miguel Díaz-Canel; Miguel *Díaz-Canel Bermúdez; Miguel *Díaz Canel; Díaz-Canel
Raúl Castro | role=head-of-state country=CUB from=2008-02-24 to=2018-04-19 m
  en: Raul Castro; Raúl Castro
  ar: راؤول كاسترو
  ru: Рауль Кастро; Рауля Кастро; Раулю Кастро; Раулем Кастро; Рауле Кастро
  zh: 劳尔·*卡斯特罗
  fr: Raul Castro; Raúl Castro
  es: Raúl Castro; Raúl *Castro Ruz
Bruno Rodríguez | role=foreign-minister country=CUB from=2009-03-02 m
  en: Bruno Rodriguez; Bruno Rodríguez; Bruno *Rodriguez Parrilla
  ar: برونو رودريغيز; برونو رودريغيز باريا; برونو رودريغيس
  ru: Бруно Родригес; Бруно Родригеса; Бруно Родригесу; Бруно Родригесом; Бруно Родригесе; Бруно Родригес Паррилья; Бруно Родригеса Паррильи; Бруно Родригесу Паррилье; Бруно Родригеса Паррилью; Бруно Родригесом Паррильей; Бруно Родригесе Паррилье
  zh: 布鲁诺·*罗德里格斯
  fr: Bruno Rodríguez; Bruno Rodriguez; Bruno *Rodriguez Parrilla
  es: Bruno Rodríguez; Bruno *Rodríguez Parrilla
Daniel Ortega | role=head-of-state country=NIC from=2007-01-10 m
  en: Daniel Ortega
  ar: دانيال أورتيغا; دانييل أورتيغا; دانيال أورتيجا
  ru: Даниэль Ортега; Даниэля Ортеги; Даниэлю Ортеге; Даниэля Ортегу; Даниэлем Ортегой; Даниэле Ортеге
  zh: 丹尼尔·*奥尔特加
  fr: Daniel Ortega
  es: Daniel Ortega; Daniel *Ortega Saavedra
Rosario Murillo | role=official country=NIC from=2017-01-10 f
  en: Rosario Murillo
  ar: روساريو موريو; روزاريو موريو
  ru: Росарио Мурильо
  zh: 罗萨里奥·*穆里略
  fr: Rosario Murillo
  es: Rosario Murillo
Denis Moncada | role=foreign-minister country=NIC from=2017-01-11 to=2024-08-31 m
  en: Denis Moncada
  ar: دينيس مونكادا
  ru: Денис Монкада; Дениса Монкады; Денису Монкаде; Дениса Монкаду; Денисом Монкадой; Денисе Монкаде
  zh: 丹尼斯·*蒙卡达
  fr: Denis Moncada
  es: Denis Moncada; Denis *Moncada Colindres
Valdrack Jaentschke | role=foreign-minister country=NIC from=2024-09-01 m
  en: Valdrack Jaentschke
  ar: فالدراك خانتشكي; فالدراك جينتشكي
  ru: Вальдрак Хаэнчке; Вальдрака Хаэнчке; Вальдраку Хаэнчке; Вальдраком Хаэнчке; Вальдраке Хаэнчке
  zh: 巴尔德拉克·*亨奇克
  fr: Valdrack Jaentschke
  es: Valdrack Jaentschke
Nayib Bukele | role=head-of-state country=SLV from=2019-06-01 m
  en: Nayib Bukele
  ar: نجيب بوكيلة; نايب بوكيلي
  ru: Найиб Букеле; Найиба Букеле; Найибу Букеле; Найибом Букеле; Найибе Букеле
  ru: Наиб Букеле; Наиба Букеле; Наибу Букеле; Наибом Букеле; Наибе Букеле
  zh: 纳伊布·*布克莱
  fr: Nayib Bukele
  es: Nayib Bukele
Alexandra Hill Tinoco | role=foreign-minister country=SLV from=2019-06-01 f
  en: Alexandra *Hill Tinoco; Alexandra Hill
  ar: ألكسندرا *هيل تينوكو
  ru: Александра Хилл Тиноко; Александры Хилл Тиноко; Александре Хилл Тиноко; Александру Хилл Тиноко; Александрой Хилл Тиноко
  zh: 亚历山德拉·伊尔·*蒂诺科
  fr: Alexandra *Hill Tinoco; Alexandra Hill
  es: Alexandra *Hill Tinoco; Alexandra Hill
Xiomara Castro | role=head-of-state country=HND from=2022-01-27 to=2026-01-27 f
  en: Xiomara Castro
  ar: زيومارا كاسترو; سيومارا كاسترو
  ru: Сиомара Кастро; Сиомары Кастро; Сиомаре Кастро; Сиомару Кастро; Сиомарой Кастро
  zh: 希奥玛拉·*卡斯特罗
  fr: Xiomara Castro
  es: Xiomara Castro; Xiomara *Castro Sarmiento; Iris Xiomara Castro
Eduardo Enrique Reina | role=foreign-minister country=HND from=2022-01-27 to=2025-01-01 m
  en: Eduardo Enrique Reina; Enrique Reina
  ar: إدواردو إنريكي رينا
  ru: Эдуардо Энрике Рейна; Эдуардо Энрике Рейны; Эдуардо Энрике Рейне; Эдуардо Энрике Рейну; Эдуардо Энрике Рейной
  zh: 爱德华多·恩里克·*雷纳
  fr: Eduardo Enrique Reina; Enrique Reina
  es: Eduardo Enrique Reina; Enrique Reina
Bernardo Arévalo | role=head-of-state country=GTM from=2024-01-15 m
  en: Bernardo Arevalo; Bernardo Arévalo
  ar: برناردو أريفالو
  ru: Бернардо Аревало
  zh: 贝尔纳多·*阿雷瓦洛
  fr: Bernardo Arevalo; Bernardo Arévalo
  es: Bernardo Arévalo; Bernardo *Arévalo de León
Alejandro Giammattei | role=head-of-state country=GTM from=2020-01-14 to=2024-01-14 m
  en: Alejandro Giammattei
  ar: أليخاندرو جاماتي; أليخاندرو جياماتي
  ru: Алехандро Джамматтеи
  zh: 亚历杭德罗·*贾马太
  fr: Alejandro Giammattei
  es: Alejandro Giammattei
Rodrigo Chaves | role=head-of-state country=CRI from=2022-05-08 to=2026-05-08 m
  en: Rodrigo Chaves
  ar: رودريغو تشافيس; رودريغو شافيز
  ru: Родриго Чавес; Родриго Чавеса; Родриго Чавесу; Родриго Чавесом; Родриго Чавесе
  zh: 罗德里戈·*查韦斯
  fr: Rodrigo Chaves
  es: Rodrigo Chaves; Rodrigo *Chaves Robles
Arnoldo André | role=foreign-minister country=CRI from=2022-05-08 to=2026-05-08 m
  en: Arnoldo Andre; Arnoldo *André Tinoco; Arnoldo André
  ar: أرنولدو أندريه
  ru: Арнольдо Андре
  zh: 阿诺尔多·*安德烈
  fr: Arnoldo Andre; Arnoldo *André Tinoco; Arnoldo André
  es: Arnoldo Andre; Arnoldo *André Tinoco; Arnoldo André
José Raúl Mulino | role=head-of-state country=PAN from=2024-07-01 m
  en: Jose Raul Mulino; José Raúl Mulino
  ar: خوسيه راؤول مولينو
  ru: Хосе Рауль Мулино; Хосе Рауля Мулино; Хосе Раулю Мулино; Хосе Раулем Мулино; Хосе Рауле Мулино
  zh: 何塞·劳尔·*穆利诺
  fr: Jose Raul Mulino; José Raúl Mulino
  es: José Raúl Mulino
Javier Martínez-Acha | role=foreign-minister country=PAN from=2024-07-01 m
  en: Javier Martinez-Acha; Javier Martínez-Acha
  ar: خافيير مارتينيز أشا; خافيير مارتينيز-أشا
  ru: Хавьер Мартинес-Ача; Хавьера Мартинес-Ачи; Хавьеру Мартинес-Аче; Хавьера Мартинес-Ачу; Хавьером Мартинес-Ачей; Хавьере Мартинес-Аче
  zh: 哈维尔·*马丁内斯-阿查
  fr: Javier Martinez-Acha; Javier Martínez-Acha
  es: Javier Martínez-Acha; Javier *Martínez-Acha Vásquez; Javier *Martínez Acha
Laurentino Cortizo | role=head-of-state country=PAN from=2019-07-01 to=2024-06-30 m
  en: Laurentino Cortizo
  ar: لاورنتينو كورتيزو
  ru: Лаурентино Кортисо
  zh: 劳伦蒂诺·*科尔蒂索
  fr: Laurentino Cortizo
  es: Laurentino Cortizo
Luis Abinader | role=head-of-state country=DOM from=2020-08-16 m
  en: Luis Abinader
  ar: لويس أبينادر
  ru: Луис Абинадер; Луиса Абинадера; Луису Абинадеру; Луисом Абинадером; Луисе Абинадере
  zh: 路易斯·*阿比纳德尔
  fr: Luis Abinader
  es: Luis Abinader; Luis *Abinader Corona
Roberto Álvarez | role=foreign-minister country=DOM from=2020-08-16 m
  en: Roberto Alvarez; Roberto Álvarez
  ar: روبرتو ألفاريز
  ru: Роберто Альварес; Роберто Альвареса; Роберто Альваресу; Роберто Альваресом; Роберто Альваресе
  zh: 罗伯托·*阿尔瓦雷斯
  fr: Roberto Alvarez; Roberto Álvarez
  es: Roberto Álvarez; Roberto *Álvarez Gil
Jovenel Moïse | role=head-of-state country=HTI from=2017-02-07 to=2021-07-07 m
  en: Jovenel Moise; Jovenel Moïse
  ar: جوفينيل مويز; جوفينال مويس
  ru: Жовенель Моиз; Жовенеля Моиза; Жовенелю Моизу; Жовенелем Моизом; Жовенеле Моизе
  zh: 若弗内尔·*莫伊兹
  fr: Jovenel Moise; Jovenel Moïse
  es: Jovenel Moise; Jovenel Moïse
Ariel Henry | role=head-of-government country=HTI from=2021-07-20 to=2024-04-24 m
  en: Ariel Henry
  ar: أرييل هنري; آرييل هنري
  ru: Ариэль Анри; Ариэля Анри; Ариэлю Анри; Ариэлем Анри; Ариэле Анри
  zh: 阿里埃尔·*亨利
  fr: Ariel Henry
  es: Ariel Henry
Guillermo Lasso | role=head-of-state country=ECU from=2021-05-24 to=2023-11-23 m
  en: Guillermo Lasso
  ar: غييرمو لاسو; غيليرمو لاسو
  ru: Гильермо Лассо
  zh: 吉列尔莫·*拉索
  fr: Guillermo Lasso
  es: Guillermo Lasso; Guillermo *Lasso Mendoza
Lenín Moreno | role=head-of-state country=ECU from=2017-05-24 to=2021-05-24 m
  en: Lenin Moreno; Lenín Moreno
  ar: لينين مورينو
  ru: Ленин Морено; Ленина Морено; Ленину Морено; Ленином Морено; Ленине Морено
  zh: 莱宁·*莫雷诺
  fr: Lenin Moreno; Lenín Moreno
  es: Lenín Moreno
Daniel Noboa | role=head-of-state country=ECU from=2023-11-23 m
  en: Daniel Noboa
  ar: دانيال نوبوا; دانييل نوبوا
  ru: Даниэль Нобоа; Даниэля Нобоа; Даниэлю Нобоа; Даниэлем Нобоа; Даниэле Нобоа
  zh: 丹尼尔·*诺沃亚
  fr: Daniel Noboa
  es: Daniel Noboa; Daniel *Noboa Azín
Gabriela Sommerfeld | role=foreign-minister country=ECU from=2023-11-23 f
  en: Gabriela Sommerfeld
  ar: غابرييلا سومرفيلد
  ru: Габриэла Зоммерфельд; Габриэлы Зоммерфельд; Габриэле Зоммерфельд; Габриэлу Зоммерфельд; Габриэлой Зоммерфельд; Габриэла Соммерфельд
  zh: 加夫列拉·*佐默费尔德; 索默费尔德
  fr: Gabriela Sommerfeld
  es: Gabriela Sommerfeld; María Gabriela Sommerfeld; Gabriela *Sommerfeld Rosero
Dina Boluarte | role=head-of-state country=PER from=2022-12-07 to=2025-10-10 f
  en: Dina Boluarte
  ar: دينا بولوارتي
  ru: Дина Болуарте; Дины Болуарте; Дине Болуарте; Дину Болуарте; Диной Болуарте
  zh: 迪娜·*博鲁阿尔特
  fr: Dina Boluarte
  es: Dina Boluarte; Dina *Boluarte Zegarra
José Jerí | role=head-of-state country=PER from=2025-10-10 to=2026-02-17 m
  en: Jose Jeri; José Jerí
  ar: خوسيه خيري
  ru: Хосе Хери
  zh: 何塞·*赫里
  fr: Jose Jeri; José Jerí
  es: José Jerí
Pedro Castillo | role=head-of-state country=PER from=2021-07-28 to=2022-12-07 m
  en: Pedro Castillo
  ar: بيدرو كاستيو; بيدرو كاستيلو
  ru: Педро Кастильо
  zh: 佩德罗·*卡斯蒂略
  fr: Pedro Castillo
  es: Pedro Castillo
Martín Vizcarra | role=head-of-state country=PER from=2018-03-23 to=2020-11-09 m
  en: Martin Vizcarra; Martín Vizcarra
  ar: مارتين فيسكارا; مارتن فيزكارا
  ru: Мартин Вискарра; Мартина Вискарры; Мартину Вискарре; Мартина Вискарру; Мартином Вискаррой; Мартине Вискарре
  zh: 马丁·*比斯卡拉
  fr: Martin Vizcarra; Martín Vizcarra
  es: Martín Vizcarra
Javier González-Olaechea | role=foreign-minister country=PER from=2023-11-07 to=2024-09-03 m
  en: Javier Gonzalez-Olaechea; Javier González-Olaechea
  ar: خافيير غونزاليس أولاتشيا
  ru: Хавьер Гонсалес-Олаэчеа; Хавьера Гонсалес-Олаэчеа; Хавьеру Гонсалес-Олаэчеа; Хавьером Гонсалес-Олаэчеа; Хавьере Гонсалес-Олаэчеа
  zh: 哈维尔·*冈萨雷斯-奥拉埃切亚
  fr: Javier Gonzalez-Olaechea; Javier González-Olaechea
  es: Javier González-Olaechea; Javier *González-Olaechea Franco; Javier *González Olaechea
Elmer Schialer | role=foreign-minister country=PER from=2024-09-03 to=2025-10-14 m
  en: Elmer Schialer
  ar: إلمر سكيالير
  ru: Эльмер Скьялер; Эльмера Скьялера; Эльмеру Скьялеру; Эльмером Скьялером; Эльмере Скьялере
  zh: 埃尔默·*斯基亚莱尔; 夏勒
  fr: Elmer Schialer
  es: Elmer Schialer; Elmer *Schialer Salcedo
Luis Arce | role=head-of-state country=BOL from=2020-11-08 to=2025-11-08 m
  en: Luis Arce
  ar: لويس آرسي; لويس أرسي
  ru: Луис Арсе; Луиса Арсе; Луису Арсе; Луисом Арсе; Луисе Арсе
  zh: 路易斯·*阿尔塞
  fr: Luis Arce
  es: Luis Arce; Luis *Arce Catacora
Evo Morales | role=head-of-state country=BOL from=2006-01-22 to=2019-11-10 m
  en: Evo Morales
  ar: إيفو موراليس
  ru: Эво Моралес; Эво Моралеса; Эво Моралесу; Эво Моралесом; Эво Моралесе
  zh: 埃沃·*莫拉莱斯
  fr: Evo Morales
  es: Evo Morales; Evo *Morales Ayma
Rodrigo Paz | role=head-of-state country=BOL from=2025-11-08 m
  en: Rodrigo Paz; Rodrigo *Paz Pereira
  ar: رودريغو باز; رودريغو باث
  ru: Родриго Пас; Родриго Паса; Родриго Пасу; Родриго Пасом; Родриго Пасе
  zh: 罗德里戈·*帕斯
  fr: Rodrigo Paz; Rodrigo *Paz Pereira
  es: Rodrigo Paz; Rodrigo *Paz Pereira
Celinda Sosa | role=foreign-minister country=BOL from=2023-11-15 to=2025-11-08 f
  en: Celinda Sosa; Celinda *Sosa Lunda
  ar: سيليندا سوسا
  ru: Селинда Соса; Селинды Сосы; Селинде Сосе; Селинду Сосу; Селиндой Сосой
  zh: 塞琳达·*索萨
  fr: Celinda Sosa; Celinda *Sosa Lunda
  es: Celinda Sosa; Celinda *Sosa Lunda
Rogelio Mayta | role=foreign-minister country=BOL from=2020-11-09 to=2023-11-14 m
  en: Rogelio Mayta
  ar: روخيليو مايتا
  ru: Рохелио Майта; Рохелио Майты; Рохелио Майте; Рохелио Майту; Рохелио Майтой
  zh: 罗赫利奥·*迈塔
  fr: Rogelio Mayta
  es: Rogelio Mayta; Rogelio *Mayta Mayta
Santiago Peña | role=head-of-state country=PRY from=2023-08-15 m
  en: Santiago Pena; Santiago Peña
  ar: سانتياغو بينيا
  ru: Сантьяго Пенья; Сантьяго Пеньи; Сантьяго Пенье; Сантьяго Пенью; Сантьяго Пеньей
  zh: 圣地亚哥·*培尼亚; 佩尼亚
  fr: Santiago Pena; Santiago Peña
  es: Santiago Peña; Santiago *Peña Palacios
Rubén Ramírez Lezcano | role=foreign-minister country=PRY from=2023-08-15 m
  en: Ruben *Ramirez Lezcano; Rubén *Ramírez Lezcano; Ruben Ramirez
  ar: روبين *راميريز ليزكانو
  ru: Рубен Рамирес Лескано; Рубена Рамиреса Лескано; Рубену Рамиресу Лескано; Рубеном Рамиресом Лескано; Рубене Рамиресе Лескано
  zh: 鲁文·拉米雷斯·*莱斯卡诺; 拉米雷斯
  fr: Ruben *Ramirez Lezcano; Rubén *Ramírez Lezcano; Ruben Ramirez
  es: Rubén Ramírez; Rubén *Ramírez Lezcano
Luis Lacalle Pou | role=head-of-state country=URY from=2020-03-01 to=2025-03-01 m
  en: Luis *Lacalle Pou
  ar: لويس *لاكايي بو; لويس لاكال بو
  ru: Луис Лакалье Поу; Луиса Лакалье Поу; Луису Лакалье Поу; Луисом Лакалье Поу; Луисе Лакалье Поу
  zh: 路易斯·拉卡列·*波乌; 拉卡列
  fr: Luis *Lacalle Pou
  es: Luis *Lacalle Pou; Lacalle Pou
Yamandú Orsi | role=head-of-state country=URY from=2025-03-01 m
  en: Yamandu Orsi; Yamandú Orsi
  ar: ياماندو أورسي
  ru: Яманду Орси
  zh: 亚曼杜·*奥尔西
  fr: Yamandu Orsi; Yamandú Orsi
  es: Yamandú Orsi; Yamandu Orsi
Mario Lubetkin | role=foreign-minister country=URY from=2025-03-01 m
  en: Mario Lubetkin
  ar: ماريو لوبيتكين
  ru: Марио Любеткин; Марио Любеткина; Марио Любеткину; Марио Любеткином; Марио Любеткине
  zh: 马里奥·*卢贝特金
  fr: Mario Lubetkin
  es: Mario Lubetkin
Omar Paganini | role=foreign-minister country=URY from=2023-11-06 to=2025-03-01 m
  en: Omar Paganini
  ar: عمر باغانيني
  ru: Омар Паганини; Омара Паганини; Омару Паганини; Омаром Паганини; Омаре Паганини
  zh: 奥马尔·*帕加尼尼
  fr: Omar Paganini
  es: Omar Paganini
Irfaan Ali | role=head-of-state country=GUY from=2020-08-02 m
  en: Irfaan Ali; Mohamed Irfaan Ali
  ar: عرفان علي; محمد عرفان علي
  ru: Ирфаан Али; Ирфаана Али; Ирфаану Али; Ирфааном Али; Ирфаане Али
  zh: 伊尔凡·*阿里; 伊尔凡
  fr: Irfaan Ali; Mohamed Irfaan Ali
  es: Irfaan Ali; Mohamed Irfaan Ali
Hugh Todd | role=foreign-minister country=GUY from=2020-08-05 m
  en: Hugh Todd; Hugh Hilton Todd
  ar: هيو تود; هيو هيلتون تود
  ru: Хью Тодд; Хью Тодда; Хью Тодду; Хью Тоддом; Хью Тодде
  zh: 休·*托德
  fr: Hugh Todd; Hugh Hilton Todd
  es: Hugh Todd; Hugh Hilton Todd
Chan Santokhi | role=head-of-state country=SUR from=2020-07-16 to=2025-07-16 m
  en: Chan Santokhi; Chandrikapersad Santokhi
  ar: تشان سانتوخي
  ru: Чан Сантохи; Чана Сантохи; Чану Сантохи; Чаном Сантохи; Чане Сантохи
  zh: 昌·*桑托基; 单多吉
  fr: Chan Santokhi; Chandrikapersad Santokhi
  es: Chan Santokhi; Chandrikapersad Santokhi
Andrew Holness | role=head-of-government country=JAM from=2016-03-03 m
  en: Andrew Holness
  ar: أندرو هولنس
  ru: Эндрю Холнесс; Эндрю Холнесса; Эндрю Холнессу; Эндрю Холнессом; Эндрю Холнессе
  zh: 安德鲁·*霍尔尼斯
  fr: Andrew Holness
  es: Andrew Holness
Kamina Johnson Smith | role=foreign-minister country=JAM from=2016-03-07 f
  en: Kamina *Johnson Smith
  ar: كامينا *جونسون سميث
  ru: Камина Джонсон Смит; Камины Джонсон Смит; Камине Джонсон Смит; Камину Джонсон Смит; Каминой Джонсон Смит
  zh: 卡米娜·约翰逊·*史密斯
  fr: Kamina *Johnson Smith
  es: Kamina *Johnson Smith
Mia Mottley | role=head-of-government country=BRB from=2018-05-25 f
  en: Mia Mottley
  ar: ميا موتلي
  ru: Миа Моттли
  zh: 米娅·*莫特利
  fr: Mia Mottley
  es: Mia Mottley
Ralph Gonsalves | role=head-of-government country=VCT from=2001-03-29 to=2025-11-28 m
  en: Ralph Gonsalves
  ar: رالف غونسالفيس
  ru: Ральф Гонсалвес; Ральфа Гонсалвеса; Ральфу Гонсалвесу; Ральфом Гонсалвесом; Ральфе Гонсалвесе
  zh: 拉尔夫·*贡萨尔维斯
  fr: Ralph Gonsalves
  es: Ralph Gonsalves
Keith Rowley | role=head-of-government country=TTO from=2015-09-09 to=2025-03-17 m
  en: Keith Rowley
  ar: كيث رولي
  ru: Кит Роули; Кита Роули; Киту Роули; Китом Роули; Ките Роули
  zh: 基思·*罗利
  fr: Keith Rowley
  es: Keith Rowley
Roosevelt Skerrit | role=head-of-government country=DMA from=2004-01-08 m
  en: Roosevelt Skerrit
  ar: روزفلت سكيريت
  ru: Рузвельт Скеррит; Рузвельта Скеррита; Рузвельту Скерриту; Рузвельтом Скерритом; Рузвельте Скеррите
  zh: 罗斯福·*斯凯里特
  fr: Roosevelt Skerrit
  es: Roosevelt Skerrit
Gaston Browne | role=head-of-government country=ATG from=2014-06-13 m
  en: Gaston Browne
  ar: غاستون براون
  ru: Гастон Браун; Гастона Брауна; Гастону Брауну; Гастоном Брауном; Гастоне Брауне
  zh: 加斯顿·*布朗
  fr: Gaston Browne
  es: Gaston Browne
Dickon Mitchell | role=head-of-government country=GRD from=2022-06-24 m
  en: Dickon Mitchell
  ar: ديكون ميتشل; ديكون ميتشيل
  ru: Дикон Митчелл; Дикона Митчелла; Дикону Митчеллу; Диконом Митчеллом; Диконе Митчелле
  zh: 迪康·*米切尔
  fr: Dickon Mitchell
  es: Dickon Mitchell
Anthony Albanese | role=head-of-government country=AUS from=2022-05-23 m
  en: Anthony Albanese
  ar: أنتوني ألبانيزي; أنتوني ألبانيز
  ru: Энтони Албаниз; Энтони Албаниза; Энтони Албанизу; Энтони Албанизом; Энтони Албанизе
  ru: Энтони Альбанезе
  zh: 安东尼·*阿尔巴尼斯; 艾班尼斯; 阿尔巴尼西
  fr: Anthony Albanese
  es: Anthony Albanese
Scott Morrison | role=head-of-government country=AUS from=2018-08-24 to=2022-05-23 m
  en: Scott Morrison
  ar: سكوت موريسون
  ru: Скотт Моррисон; Скотта Моррисона; Скотту Моррисону; Скоттом Моррисоном; Скотте Моррисоне
  zh: 斯科特·*莫里森
  fr: Scott Morrison
  es: Scott Morrison
Malcolm Turnbull | role=head-of-government country=AUS from=2015-09-15 to=2018-08-24 m
  en: Malcolm Turnbull
  ar: مالكولم ترنبول
  ru: Малкольм Тернбулл; Малкольма Тернбулла; Малкольму Тернбуллу; Малкольмом Тернбуллом; Малкольме Тернбулле
  zh: 马尔科姆·*特恩布尔
  fr: Malcolm Turnbull
  es: Malcolm Turnbull
Penny Wong | role=foreign-minister country=AUS from=2022-05-23 f
  en: Penny Wong
  ar: بيني وونغ; بيني وونج
  ru: Пенни Вонг
  zh: 黄英贤
  fr: Penny Wong
  es: Penny Wong
Marise Payne | role=foreign-minister country=AUS from=2018-08-28 to=2022-05-23 f
  en: Marise Payne
  ar: ماريس باين; ماريز باين
  ru: Марис Пейн
  zh: 玛丽斯·*佩恩
  fr: Marise Payne
  es: Marise Payne
Julie Bishop | role=foreign-minister country=AUS from=2013-09-18 to=2018-08-28 f
  en: Julie Bishop
  ar: جولي بيشوب
  ru: Джули Бишоп
  zh: 朱莉·*毕晓普
  fr: Julie Bishop
  es: Julie Bishop
Julie Bishop | role=envoy org=UN from=2024-04-05 f
  en: Julie Bishop
  ar: جولي بيشوب
  ru: Джули Бишоп
  zh: 朱莉·*毕晓普
  fr: Julie Bishop
  es: Julie Bishop
Richard Marles | role=defence-minister country=AUS from=2022-06-01 m
  en: Richard Marles
  ar: ريتشارد مارلز; ريتشارد مارليس
  ru: Ричард Марлз; Ричарда Марлза; Ричарду Марлзу; Ричардом Марлзом; Ричарде Марлзе
  zh: 理查德·*马尔斯
  fr: Richard Marles
  es: Richard Marles
Peter Dutton | role=defence-minister country=AUS from=2021-03-30 to=2022-05-23 m
  en: Peter Dutton
  ar: بيتر داتون
  ru: Питер Даттон; Питера Даттона; Питеру Даттону; Питером Даттоном; Питере Даттоне
  zh: 彼得·*达顿
  fr: Peter Dutton
  es: Peter Dutton
Jacinda Ardern | role=head-of-government country=NZL from=2017-10-26 to=2023-01-25 f
  en: Jacinda Ardern
  ar: جاسيندا أرديرن; جاسيندا أردرن
  ru: Джасинда Ардерн; Джасинды Ардерн; Джасинде Ардерн; Джасинду Ардерн; Джасиндой Ардерн
  zh: 杰辛达·*阿德恩
  fr: Jacinda Ardern
  es: Jacinda Ardern
Chris Hipkins | role=head-of-government country=NZL from=2023-01-25 to=2023-11-27 m
  en: Chris Hipkins
  ar: كريس هيبكنز
  ru: Крис Хипкинс; Криса Хипкинса; Крису Хипкинсу; Крисом Хипкинсом; Крисе Хипкинсе
  zh: 克里斯·*希普金斯
  fr: Chris Hipkins
  es: Chris Hipkins
Christopher Luxon | role=head-of-government country=NZL from=2023-11-27 m
  en: Christopher Luxon
  ar: كريستوفر لوكسون; كريستوفر لاكسون
  ru: Кристофер Лаксон; Кристофера Лаксона; Кристоферу Лаксону; Кристофером Лаксоном; Кристофере Лаксоне
  zh: 克里斯托弗·*拉克森
  fr: Christopher Luxon
  es: Christopher Luxon
Winston Peters | role=foreign-minister country=NZL from=2017-10-26 to=2020-11-06 m
  en: Winston Peters
  ar: وينستون بيترز; ونستون بيترز
  ru: Уинстон Питерс; Уинстона Питерса; Уинстону Питерсу; Уинстоном Питерсом; Уинстоне Питерсе
  zh: 温斯顿·*彼得斯
  fr: Winston Peters
  es: Winston Peters
Winston Peters | role=foreign-minister country=NZL from=2023-11-27 m
  en: Winston Peters
  ar: وينستون بيترز; ونستون بيترز
  ru: Уинстон Питерс; Уинстона Питерса; Уинстону Питерсу; Уинстоном Питерсом; Уинстоне Питерсе
  zh: 温斯顿·*彼得斯
  fr: Winston Peters
  es: Winston Peters
Nanaia Mahuta | role=foreign-minister country=NZL from=2020-11-06 to=2023-11-11 f
  en: Nanaia Mahuta
  ar: نانايا ماهوتا
  ru: Нанайя Махута; Нанайи Махуты; Нанайе Махуте; Нанайю Махуту; Нанайей Махутой
  zh: 纳纳娅·*马胡塔
  fr: Nanaia Mahuta
  es: Nanaia Mahuta
Judith Collins | role=defence-minister country=NZL from=2023-11-27 f
  en: Judith Collins
  ar: جوديث كولينز
  ru: Джудит Коллинз
  zh: 朱迪思·*科林斯
  fr: Judith Collins
  es: Judith Collins
James Marape | role=head-of-government country=PNG from=2019-05-30 m
  en: James Marape
  ar: جيمس مارابي; جيمس مارابيه
  ru: Джеймс Марапе; Джеймса Марапе; Джеймсу Марапе; Джеймсом Марапе; Джеймсе Марапе
  zh: 詹姆斯·*马拉佩
  fr: James Marape
  es: James Marape
Justin Tkatchenko | role=foreign-minister country=PNG from=2022-08-24 m
  en: Justin Tkatchenko; Justin Tkachenko
  ar: جاستن تكاتشينكو
  ru: Джастин Ткаченко; Джастина Ткаченко; Джастину Ткаченко; Джастином Ткаченко; Джастине Ткаченко
  zh: 贾斯廷·*特卡琴科
  fr: Justin Tkatchenko; Justin Tkachenko
  es: Justin Tkatchenko; Justin Tkachenko
Sitiveni Rabuka | role=head-of-government country=FJI from=2022-12-24 m
  en: Sitiveni Rabuka
  ar: سيتيفيني رابوكا
  ru: Ситивени Рабука; Ситивени Рабуки; Ситивени Рабуке; Ситивени Рабуку; Ситивени Рабукой
  zh: 西蒂韦尼·*兰布卡
  fr: Sitiveni Rabuka
  es: Sitiveni Rabuka
Frank Bainimarama | role=head-of-government country=FJI from=2007-01-05 to=2022-12-24 m
  en: Frank Bainimarama; Voreqe Bainimarama
  ar: فرانك باينيماراما
  ru: Фрэнк Мбаинимарама; Фрэнка Мбаинимарамы; Фрэнку Мбаинимараме; Фрэнка Мбаинимараму; Фрэнком Мбаинимарамой; Фрэнке Мбаинимараме
  zh: 弗兰克·*姆拜尼马拉马
  fr: Frank Bainimarama; Voreqe Bainimarama
  es: Frank Bainimarama; Voreqe Bainimarama
Manasseh Sogavare | role=head-of-government country=SLB from=2019-04-24 to=2024-05-02 m
  en: Manasseh Sogavare
  ar: ماناسيه سوغافاري; مناسيه سوغافاري
  ru: Манассе Согаваре
  zh: 梅纳西·*索加瓦雷
  fr: Manasseh Sogavare
  es: Manasseh Sogavare
Jeremiah Manele | role=head-of-government country=SLB from=2024-05-02 m
  en: Jeremiah Manele
  ar: جيريميا مانيلي; جيريمايا مانيلي
  ru: Джеремайя Манеле; Джеремайи Манеле; Джеремайе Манеле; Джеремайю Манеле; Джеремайей Манеле
  zh: 杰里迈亚·*马内莱
  fr: Jeremiah Manele
  es: Jeremiah Manele
Jeremiah Manele | role=foreign-minister country=SLB from=2019-04-24 to=2024-05-02 m
  en: Jeremiah Manele
  ar: جيريميا مانيلي; جيريمايا مانيلي
  ru: Джеремайя Манеле; Джеремайи Манеле; Джеремайе Манеле; Джеремайю Манеле; Джеремайей Манеле
  zh: 杰里迈亚·*马内莱
  fr: Jeremiah Manele
  es: Jeremiah Manele
Fiame Naomi Mata'afa | role=head-of-government country=WSM from=2021-05-24 to=2025-09-16 f
  en: Fiame Naomi Mata'afa; Fiame Naomi Mataafa
  ar: فيامي ناعومي ماتافا
  ru: Фиаме Наоми Матаафа; Фиаме Наоми Матаафы; Фиаме Наоми Матаафе; Фиаме Наоми Матаафу; Фиаме Наоми Матаафой
  zh: 菲娅梅·内奥米·*马塔阿法; 菲娅梅
  fr: Fiame Naomi Mata'afa; Fiame Naomi Mataafa
  es: Fiame Naomi Mata'afa; Fiame Naomi Mataafa
Baron Waqa | role=secretary-general org=PIF from=2024-06-01 m
  en: Baron Waqa; Baron *Divavesi Waqa
  ar: بارون واكا
  ru: Барон Вака; Барона Ваки; Барону Ваке; Барона Ваку; Бароном Вакой; Бароне Ваке
  zh: 巴伦·*瓦卡
  fr: Baron Waqa; Baron *Divavesi Waqa
  es: Baron Waqa; Baron *Divavesi Waqa
Baron Waqa | role=head-of-state country=NRU from=2013-06-11 to=2019-08-27 m
  en: Baron Waqa; Baron *Divavesi Waqa
  ar: بارون واكا
  ru: Барон Вака; Барона Ваки; Барону Ваке; Барона Ваку; Бароном Вакой; Бароне Ваке
  zh: 巴伦·*瓦卡
  fr: Baron Waqa; Baron *Divavesi Waqa
  es: Baron Waqa; Baron *Divavesi Waqa
Charlot Salwai | role=head-of-government country=VUT from=2023-10-06 to=2025-02-11 m
  en: Charlot Salwai
  ar: شارلو سالواي
  ru: Шарлот Салваи; Шарлота Салваи; Шарлоту Салваи; Шарлотом Салваи; Шарлоте Салваи
  zh: 夏洛特·*萨尔瓦伊; 萨尔维
  fr: Charlot Salwai
  es: Charlot Salwai
Jotham Napat | role=head-of-government country=VUT from=2025-02-11 m
  en: Jotham Napat
  ar: جوثام نابات
  ru: Джотам Напат; Джотама Напата; Джотаму Напату; Джотамом Напатом; Джотаме Напате
  zh: 乔瑟姆·*纳帕特
  fr: Jotham Napat
  es: Jotham Napat
Surangel Whipps | role=head-of-state country=PLW from=2021-01-21 m
  en: Surangel Whipps; Surangel *Whipps Jr.
  ar: سورانجيل ويبس; سورانغل ويبس
  ru: Сурангел Уиппс; Сурангела Уиппса; Сурангелу Уиппсу; Сурангелом Уиппсом; Сурангеле Уиппсе
  zh: 萨兰格尔·*惠普斯
  fr: Surangel Whipps; Surangel *Whipps Jr.
  es: Surangel Whipps; Surangel *Whipps Jr.
Taneti Maamau | role=head-of-state country=KIR from=2016-03-11 m
  en: Taneti Maamau; Taneti Mamau
  ar: تانيتي ماماو
  ru: Танети Маамау
  zh: 塔内希·*马茂
  fr: Taneti Maamau; Taneti Mamau
  es: Taneti Maamau; Taneti Mamau
Mark Brown | role=head-of-government country=COK from=2020-10-01 m
  en: Mark Brown
  ar: مارك براون
  ru: Марк Браун; Марка Брауна; Марку Брауну; Марком Брауном; Марке Брауне
  zh: 马克·*布朗
  fr: Mark Brown
  es: Mark Brown

# French-speaking governments, parliaments and spokespersons
Gérald Darmanin | role=minister country=FRA from=2020-07-06 m
  en: Gérald Darmanin; Gerald Darmanin
  fr: Gérald Darmanin; Gerald Darmanin
  es: Gérald Darmanin
Bruno Retailleau | role=minister country=FRA from=2024-09-21 to=2025-10-12 m
  en: Bruno Retailleau
  fr: Bruno Retailleau
  es: Bruno Retailleau
Bruno Le Maire | role=minister country=FRA from=2017-05-17 to=2024-09-21 m
  en: Bruno *Le Maire
  fr: Bruno *Le Maire
  es: Bruno *Le Maire
Jean Castex | role=head-of-government country=FRA from=2020-07-03 to=2022-05-16 m
  en: Jean Castex
  fr: Jean Castex
  es: Jean Castex
Yaël Braun-Pivet | role=legislator country=FRA from=2022-06-28 f
  en: Yaël Braun-Pivet; Yael Braun-Pivet
  fr: Yaël Braun-Pivet; Yael Braun-Pivet
  es: Yaël Braun-Pivet
Gérard Larcher | role=legislator country=FRA from=2014-10-01 m
  en: Gérard Larcher; Gerard Larcher
  fr: Gérard Larcher; Gerard Larcher
  es: Gérard Larcher
Christophe Lemoine | role=spokesperson country=FRA from=2023-09-01 m
  en: Christophe Lemoine
  fr: Christophe Lemoine
  es: Christophe Lemoine
Anne-Claire Legendre | role=spokesperson country=FRA from=2021-09-01 to=2023-12-31 f
  en: Anne-Claire Legendre
  fr: Anne-Claire Legendre
  es: Anne-Claire Legendre
Laurent Saint-Martin | role=deputy-minister country=FRA from=2024-12-23 to=2025-10-05 m
  en: Laurent *Saint-Martin
  fr: Laurent *Saint-Martin
Benjamin Haddad | role=deputy-minister country=FRA from=2024-09-21 m
  en: Benjamin Haddad
  fr: Benjamin Haddad
Franck Riester | role=deputy-minister country=FRA from=2020-07-06 to=2024-09-21 m
  en: Franck Riester
  fr: Franck Riester
François Legault | role=official country=CAN from=2018-10-18 m
  en: François Legault; Francois Legault
  fr: François Legault; Francois Legault
Saïd Chengriha | role=military country=DZA from=2019-12-23 m
  en: Saïd Chengriha; Said Chengriha
  fr: Saïd Chengriha; Saïd Chanegriha; Said Chengriha
Ali Mahamane Lamine Zeine | role=head-of-government country=NER from=2023-08-07 m
  en: Ali Mahamane Lamine *Zeine; Ali Lamine *Zeine
  fr: Ali Mahamane Lamine *Zeine; Ali Lamine *Zeine
Mohamed Salem Ould Merzoug | role=foreign-minister country=MRT from=2022-09-06 m
  en: Mohamed Salem *Ould Merzoug
  fr: Mohamed Salem *Ould Merzoug
Aïssata Tall Sall | role=foreign-minister country=SEN from=2020-11-01 to=2024-04-02 f
  en: Aïssata *Tall Sall; Aissata *Tall Sall
  fr: Aïssata *Tall Sall; Aissata *Tall Sall
Khemaies Jhinaoui | role=foreign-minister country=TUN from=2016-01-12 to=2019-10-29 m
  en: Khemaies Jhinaoui; Khemaïes Jhinaoui
  fr: Khemaïes Jhinaoui; Khemaies Jhinaoui
Olushegun Adjadi Bakari | role=foreign-minister country=BEN from=2023-06-06 m
  en: Olushegun Adjadi *Bakari; Shegun Bakari
  fr: Olushegun Adjadi *Bakari; Shegun Bakari
Jean-Pierre Lacroix | role=official org=UN from=2017-04-01 m
  en: Jean-Pierre Lacroix
  fr: Jean-Pierre Lacroix
