# How names that no table holds are declined, and places: pack.toml lists these paradigms under [names]. Of the
# endings that fit a word the longest counts; what fits none (Руденко, Рутте, Мелони, Нетаньяху) is of any case.

# Лавров, Лаврова; Медведев; Путин; Голицын
[paradigm surname-ov]
nom sg m = {}ов
gen acc sg m = {}ова
dat sg m = {}ову
ins sg m = {}овым
nom sg f = {}ова
gen dat ins loc sg f = {}овой
acc sg f = {}ову

[paradigm surname-ev]
nom sg m = {}ев
gen acc sg m = {}ева
dat sg m = {}еву
ins sg m = {}евым
nom sg f = {}ева
gen dat ins loc sg f = {}евой
acc sg f = {}еву

[paradigm surname-in]
nom sg m = {}ин
gen acc sg m = {}ина
dat sg m = {}ину
ins sg m = {}иным
nom sg f = {}ина
gen dat ins loc sg f = {}иной
acc sg f = {}ину

[paradigm surname-yn]
nom sg m = {}ын
gen acc sg m = {}ына
dat sg m = {}ыну
ins sg m = {}ыным
nom sg f = {}ына
gen dat ins loc sg f = {}ыной
acc sg f = {}ыну

# Полянский, Полянская; Ющенковский
[paradigm surname-skij]
nom sg m = {}ский
gen acc sg m = {}ского
dat sg m = {}скому
ins sg m = {}ским
loc sg m = {}ском
nom sg f = {}ская
gen dat ins loc sg f = {}ской
acc sg f = {}скую

[paradigm surname-ckij]
nom sg m = {}цкий
gen acc sg m = {}цкого
dat sg m = {}цкому
ins sg m = {}цким
loc sg m = {}цком
nom sg f = {}цкая
gen dat ins loc sg f = {}цкой
acc sg f = {}цкую

# Горный, Толстой: adjectives
[paradigm surname-yj]
nom sg m = {}ый
gen acc sg m = {}ого
dat sg m = {}ому
ins sg m = {}ым
nom sg f = {}ая
acc sg f = {}ую

# Фидан, Шольц; of a woman the same form in all cases: Бербок
[paradigm name-hard after=бвгджзклмнпрстфхцчшщ]
nom sg m = {}
gen acc sg m = {}а
dat sg m = {}у
ins sg m = {}ом

[paradigm name-hard-f after=бвгджзклмнпрстфхцчшщ]
nom gen dat acc ins loc sg f = {}

# Кравчук is hard; Гюлер; after ж ш щ ч ц the instrumental in -ем: Дачичем
[paradigm name-hiss after=жшщчц]
nom sg m = {}
gen acc sg m = {}а
dat sg m = {}у
ins sg m = {}ем

# Игорь, Цзюнь
[paradigm name-soft after=бвгджзклмнпрстфхцчшщ]
nom sg m = {}ь
gen acc sg m = {}я
dat sg m = {}ю
ins sg m = {}ем

# Анна, Кулеба, Захарова's given name; Москва
[paradigm name-a after=бвдзлмнпрстфцжшщч]
nom sg f = {}а
gen sg f = {}ы
dat loc sg f = {}е
acc sg f = {}у
ins sg f = {}ой

# Ольга, Анкарка
[paradigm name-ka after=кгх]
nom sg f = {}а
gen sg f = {}и
dat loc sg f = {}е
acc sg f = {}у
ins sg f = {}ой

# Саша, Гуща: the instrumental in -ей
[paradigm name-sha after=жшщчц]
nom sg f = {}а
acc sg f = {}у
ins sg f = {}ей

# Небензя, Катя; without the genitive in -и, for Мелони and Аракчи end so in all cases
[paradigm name-ya after=бвдзлмнпрст]
nom sg f = {}я
acc sg f = {}ю
ins sg f = {}ей

# Илья, Наталья
[paradigm name-ja]
nom sg f = {}ья
gen sg f = {}ьи
dat loc sg f = {}ье
acc sg f = {}ью
ins sg f = {}ьей

# Майя, Гайя
[paradigm name-jya]
nom sg f = {}йя
gen sg f = {}йи
dat loc sg f = {}йе
acc sg f = {}йю
ins sg f = {}йей

# Мария, Индия
[paradigm name-iya]
nom sg f = {}ия
gen dat loc sg f = {}ии
acc sg f = {}ию
ins sg f = {}ией

# Корея
[paradigm name-eya]
nom sg f = {}ея
gen sg f = {}еи
dat loc sg f = {}ее
acc sg f = {}ею
ins sg f = {}еей

# Кая, Зоя
[paradigm name-aya]
nom sg f = {}ая
gen sg f = {}аи
dat loc sg f = {}ае
acc sg f = {}аю
ins sg f = {}аей
[paradigm name-oya]
nom sg f = {}оя
gen sg f = {}ои
dat loc sg f = {}ое
acc sg f = {}ою
ins sg f = {}оей

# Дмитрий
[paradigm name-ij]
nom sg m = {}ий
gen acc sg m = {}ия
dat sg m = {}ию
ins sg m = {}ием
loc sg m = {}ии

# Сергей, Китай
[paradigm name-ej]
nom sg m = {}ей
gen acc sg m = {}ея
dat sg m = {}ею
ins sg m = {}еем
loc sg m = {}ее

[paradigm name-aj]
nom sg m = {}ай
gen acc sg m = {}ая
dat sg m = {}аю
ins sg m = {}аем
loc sg m = {}ае

# Соединенные Штаты, Черных
[paradigm adj-pl]
nom acc pl = {}ые
gen acc loc pl = {}ых
dat pl = {}ым
ins pl = {}ыми

[paradigm adj-pl2]
nom acc pl = {}ие
gen acc loc pl = {}их
dat pl = {}им
ins pl = {}ими

# Ближний: soft adjectives
[paradigm adj-soft]
gen acc sg m = {}него
dat sg m = {}нему
ins sg m = {}ним
nom sg f = {}няя
acc sg f = {}нюю

# Нетаньяху, Чавушоглу, Санду, Басеску: of any case
[paradigm name-yahu]
nom gen dat acc ins loc sg = {}яху

[paradigm name-oglu]
nom gen dat acc ins loc sg = {}оглу

[paradigm name-andu]
nom gen dat acc ins loc sg f = {}анду

[paradigm name-escu]
nom gen dat acc ins loc sg = {}еску

[paradigm name-dze]
nom gen dat acc ins loc sg = {}дзе
