# The provinces of Russia and its neighbours, as Russian names them; those that are disputed are not here.

[region country=RUS]
Altai Krai
  ru: Алтайский край; Алтайского края; Алтайскому краю; Алтайским краем; Алтайском крае
Amur Oblast
  ru: Амурск@adj област@f3
Arkhangelsk Oblast
  ru: Архангельск@adj област@f3
Astrakhan Oblast
  ru: Астраханск@adj област@f3
Bashkortostan
  ru: Башкортостан; Башкортостана; Башкортостану; Башкортостаном; Башкортостане; Башкирия; Башкирии; Башкирию; Башкирией
Belgorod Oblast
  ru: Белгородск@adj област@f3
Bryansk Oblast
  ru: Брянск@adj област@f3
Buryatia
  ru: Бурятия; Бурятии; Бурятию; Бурятией
Chelyabinsk Oblast
  ru: Челябинск@adj област@f3
Chukotka
  ru: Чукотка; Чукотки; Чукотке; Чукотку; Чукоткой
Chuvashia
  ru: Чувашия; Чувашии; Чувашию; Чувашией
Ingushetia
  ru: Ингушетия; Ингушетии; Ингушетию; Ингушетией
Irkutsk Oblast
  ru: Иркутск@adj област@f3; Приангарье; Приангарья; Приангарью; Приангарьем
Ivanovo Oblast
  ru: Ивановск@adj област@f3
Kabardino-Balkaria
  ru: Кабардино-Балкария; Кабардино-Балкарии; Кабардино-Балкарию; Кабардино-Балкарией
Kaliningrad Oblast
  ru: Калининградск@adj област@f3
Kalmykia
  ru: Калмыкия; Калмыкии; Калмыкию; Калмыкией
Kaluga Oblast
  ru: Калужск@adj област@f3
Kamchatka
  ru: Камчатка; Камчатки; Камчатке; Камчатку; Камчаткой
Kamchatka Krai
  ru: Камчатский край; Камчатского края; Камчатскому краю; Камчатским краем; Камчатском крае
Karelia
  ru: Карелия; Карелии; Карелию; Карелией
Kemerovo Oblast
  ru: Кемеровск@adj област@f3
Khabarovsk Krai
  ru: Хабаровский край; Хабаровского края; Хабаровскому краю; Хабаровским краем; Хабаровском крае
Khakassia
  ru: Хакасия; Хакасии; Хакасию; Хакасией
Kirov Oblast
  ru: Кировск@adj област@f3
Kostroma Oblast
  ru: Костромск@adj област@f3
Krasnodar Krai
  ru: Краснодарский край; Краснодарского края; Краснодарскому краю; Краснодарским краем; Краснодарском крае; Кубань; Кубани; Кубанью
Krasnoyarsk Krai
  ru: Красноярский край; Красноярского края; Красноярскому краю; Красноярским краем; Красноярском крае
Kurgan Oblast
  ru: Курганск@adj област@f3
Leningrad Oblast
  ru: Ленинградск@adj област@f3
Lipetsk Oblast
  ru: Липецк@adj област@f3
Magadan Oblast
  ru: Магаданск@adj област@f3
Mordovia
  ru: Мордовия; Мордовии; Мордовию; Мордовией
Moscow Oblast
  ru: Московск@adj област@f3; Подмосковье; Подмосковья; Подмосковью; Подмосковьем
Murmansk Oblast
  ru: Мурманск@adj област@f3
Nizhny Novgorod Oblast
  ru: Нижегородск@adj област@f3
North Ossetia
  ru: Северная Осетия; Северной Осетии; Северную Осетию; Северной Осетией
Novgorod Oblast
  ru: Новгородск@adj област@f3
Novosibirsk Oblast
  ru: Новосибирск@adj област@f3
Omsk Oblast
  ru: Омск@adj област@f3
Orenburg Oblast
  ru: Оренбургск@adj област@f3
Oryol Oblast
  ru: Орловск@adj област@f3
Penza Oblast
  ru: Пензенск@adj област@f3
Perm Krai
  ru: Пермский край; Пермского края; Пермскому краю; Пермским краем; Пермском крае
Primorsky Krai
  ru: Приморский край; Приморского края; Приморскому краю; Приморским краем; Приморском крае; Приморье; Приморья; Приморью; Приморьем
Pskov Oblast
  ru: Псковск@adj област@f3
Rostov Oblast
  ru: Ростовск@adj област@f3
Ryazan Oblast
  ru: Рязанск@adj област@f3
Sakhalin Oblast
  ru: Сахалинск@adj област@f3
Samara Oblast
  ru: Самарск@adj област@f3
Saratov Oblast
  ru: Саратовск@adj област@f3
Smolensk Oblast
  ru: Смоленск@adj област@f3
Stavropol Krai
  ru: Ставропольский край; Ставропольского края; Ставропольскому краю; Ставропольским краем; Ставропольском крае; Ставрополье; Ставрополья; Ставрополью; Ставропольем
Sverdlovsk Oblast
  ru: Свердловск@adj област@f3
Tambov Oblast
  ru: Тамбовск@adj област@f3
Tomsk Oblast
  ru: Томск@adj област@f3
Tula Oblast
  ru: Тульск@adj област@f3
Tuva
  ru: Тува; Тувы; Туве; Туву; Тувой
Tver Oblast
  ru: Тверск@adj област@f3
Tyumen Oblast
  ru: Тюменск@adj област@f3
Udmurtia
  ru: Удмуртия; Удмуртии; Удмуртию; Удмуртией
Ulyanovsk Oblast
  ru: Ульяновск@adj област@f3
Vladimir Oblast
  ru: Владимирск@adj област@f3
Volgograd Oblast
  ru: Волгоградск@adj област@f3
Vologda Oblast
  ru: Вологодск@adj област@f3
Voronezh Oblast
  ru: Воронежск@adj област@f3
Yakutia
  ru: Якутия; Якутии; Якутию; Якутией
Yaroslavl Oblast
  ru: Ярославск@adj област@f3
Zabaykalsky Krai
  ru: Забайкальский край; Забайкальского края; Забайкальскому краю; Забайкальским краем; Забайкальском крае; Забайкалье; Забайкалья; Забайкалью; Забайкальем

[region country=UKR]
Cherkasy Oblast
  ru: Черкасск@adj област@f3
Chernihiv Oblast
  ru: Черниговск@adj област@f3
Chernivtsi Oblast
  ru: Черновицк@adj област@f3
Dnipropetrovsk Oblast
  ru: Днепропетровск@adj област@f3
Ivano-Frankivsk Oblast
  ru: Ивано-Франковск@adj област@f3
Kharkiv Oblast
  ru: Харьковск@adj област@f3
Khmelnytskyi Oblast
  ru: Хмельницк@adj област@f3
Kirovohrad Oblast
  ru: Кировоградск@adj област@f3
Kyiv Oblast
  ru: Киевск@adj област@f3
Lviv Oblast
  ru: Львовск@adj област@f3
Mykolaiv Oblast
  ru: Николаевск@adj област@f3
Odesa Oblast
  ru: Одесск@adj област@f3
Poltava Oblast
  ru: Полтавск@adj област@f3
Rivne Oblast
  ru: Ровенск@adj област@f3
Sumy Oblast
  ru: Сумск@adj област@f3
Ternopil Oblast
  ru: Тернопольск@adj област@f3
Vinnytsia Oblast
  ru: Винницк@adj област@f3
Volyn Oblast
  ru: Волынск@adj област@f3
Zakarpattia Oblast
  ru: Закарпатск@adj област@f3
Zhytomyr Oblast
  ru: Житомирск@adj област@f3

[region country=BLR]
Brest Region
  ru: Брестск@adj област@f3
Gomel Region
  ru: Гомельск@adj област@f3
Grodno Region
  ru: Гродненск@adj област@f3
Minsk Region
  ru: Минск@adj област@f3
Mogilev Region
  ru: Могилевск@adj област@f3
Vitebsk Region
  ru: Витебск@adj област@f3

[region country=KAZ]
Akmola Region
  ru: Акмолинск@adj област@f3
Aktobe Region
  ru: Актюбинск@adj област@f3
Almaty Region
  ru: Алматинск@adj област@f3
Atyrau Region
  ru: Атырауск@adj област@f3
East Kazakhstan Region
  ru: Восточно-Казахстанск@adj област@f3
Jambyl Region
  ru: Жамбылск@adj област@f3
Karaganda Region
  ru: Карагандинск@adj област@f3
Kostanay Region
  ru: Костанайск@adj област@f3
Kyzylorda Region
  ru: Кызылординск@adj област@f3
Mangystau Region
  ru: Мангистауск@adj област@f3
North Kazakhstan Region
  ru: Северо-Казахстанск@adj област@f3
Pavlodar Region
  ru: Павлодарск@adj област@f3
Turkistan Region
  ru: Туркестанск@adj област@f3
West Kazakhstan Region
  ru: Западно-Казахстанск@adj област@f3

[region country=KGZ]
Batken Region
  ru: Баткенск@adj област@f3
Chuy Region
  ru: Чуйск@adj област@f3
Issyk-Kul Region
  ru: Иссык-Кульск@adj област@f3
Jalal-Abad Region
  ru: Джалал-Абадск@adj област@f3
Naryn Region
  ru: Нарынск@adj област@f3
Osh Region
  ru: Ошск@adj област@f3
Talas Region
  ru: Таласск@adj област@f3

[region country=UZB]
Andijan Region
  ru: Андижанск@adj област@f3
Bukhara Region
  ru: Бухарск@adj област@f3
Fergana Region
  ru: Ферганск@adj област@f3
Jizzakh Region
  ru: Джизакск@adj област@f3
Namangan Region
  ru: Наманганск@adj област@f3
Samarkand Region
  ru: Самаркандск@adj област@f3
Surxondaryo Region
  ru: Сурхандарьинск@adj област@f3
Tashkent Region
  ru: Ташкентск@adj област@f3
Xorazm Region
  ru: Хорезмск@adj област@f3

[region country=TJK]
Khatlon Region
  ru: Хатлонск@adj област@f3
Sughd Region
  ru: Согдийск@adj област@f3
