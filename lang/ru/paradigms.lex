# How Russian nouns and adjectives inflect. {} is the stem; {1} {2} … are the stems of STEM,STEM,…@name.

# министр@m, посол: animate masculine nouns in a hard consonant
[paradigm m]
nom sg m = {}
gen sg m = {}а
acc sg m = {}а
dat sg m = {}у
ins sg m = {}ом
loc sg m = {}е
nom pl = {}ы
gen pl = {}ов
acc pl = {}ов
dat pl = {}ам
ins pl = {}ами
loc pl = {}ах

# дипломат@mc, политик@mkc: of both sexes, «отметила дипломат»
[paradigm mc]
nom sg = {}
gen sg = {}а
acc sg = {}а
dat sg = {}у
ins sg = {}ом
loc sg = {}е
nom pl = {}ы
gen pl = {}ов
acc pl = {}ов
dat pl = {}ам
ins pl = {}ами
loc pl = {}ах
[paradigm mkc]
nom sg = {}
gen sg = {}а
acc sg = {}а
dat sg = {}у
ins sg = {}ом
loc sg = {}е
nom pl = {}и
gen pl = {}ов
acc pl = {}ов
dat pl = {}ам
ins pl = {}ами
loc pl = {}ах

# посол,посл@m2: with a stem of the oblique cases; without «(о) после», which is a preposition
[paradigm m2]
nom sg m = {1}
gen sg m = {2}а
acc sg m = {2}а
dat sg m = {2}у
ins sg m = {2}ом
nom pl = {2}ы
gen pl = {2}ов
acc pl = {2}ов
dat pl = {2}ам
ins pl = {2}ами
loc pl = {2}ах

# политик@mk: after к, г, х
[paradigm mk]
nom sg m = {}
gen sg m = {}а
acc sg m = {}а
dat sg m = {}у
ins sg m = {}ом
loc sg m = {}е
nom pl = {}и
gen pl = {}ов
acc pl = {}ов
dat pl = {}ам
ins pl = {}ами
loc pl = {}ах

# секретар@ms, представител@ms, премьер@m: in a soft sign
[paradigm ms]
nom sg m = {}ь
gen sg m = {}я
acc sg m = {}я
dat sg m = {}ю
ins sg m = {}ем
loc sg m = {}е
nom pl = {}и
gen pl = {}ей
acc pl = {}ей
dat pl = {}ям
ins pl = {}ями
loc pl = {}ях

# глав@f: глава, главы
[paradigm f]
nom sg f = {}а
gen sg f = {}ы
dat sg f = {}е
acc sg f = {}у
ins sg f = {}ой
loc sg f = {}е
nom pl = {}ы
gen pl = {}
acc pl = {}
acc pl = {}ы
dat pl = {}ам
ins pl = {}ами
loc pl = {}ах

# поездк,поездок@fk: feminine nouns after к, г, х, with the stem of the genitive plural
[paradigm fk]
nom sg f = {1}а
gen sg f = {1}и
dat sg f = {1}е
acc sg f = {1}у
ins sg f = {1}ой
loc sg f = {1}е
nom pl = {1}и
gen pl = {2}
acc pl = {1}и
dat pl = {1}ам
ins pl = {1}ами
loc pl = {1}ах

# делегаци@fi, партия: feminine nouns in -ия
[paradigm fi]
nom sg f = {}я
gen sg f = {}и
dat sg f = {}и
acc sg f = {}ю
ins sg f = {}ей
loc sg f = {}и
nom pl = {}и
gen pl = {}й
acc pl = {}и
dat pl = {}ям
ins pl = {}ями
loc pl = {}ях

# област@f3: feminine nouns in a soft sign
[paradigm f3]
nom sg f = {}ь
gen sg f = {}и
dat sg f = {}и
acc sg f = {}ь
ins sg f = {}ью
loc sg f = {}и
nom pl = {}и
gen pl = {}ей
acc pl = {}и
dat pl = {}ям
ins pl = {}ями
loc pl = {}ях

# визит@mi: inanimate masculine nouns
[paradigm mi]
nom sg m = {}
gen sg m = {}а
dat sg m = {}у
acc sg m = {}
ins sg m = {}ом
loc sg m = {}е
nom pl = {}ы
gen pl = {}ов
acc pl = {}ы
dat pl = {}ам
ins pl = {}ами
loc pl = {}ах

# звонок,звонк@mik: inanimate after к
[paradigm mik]
nom sg m = {1}
gen sg m = {2}а
dat sg m = {2}у
acc sg m = {1}
ins sg m = {2}ом
loc sg m = {2}е
nom pl = {2}и
gen pl = {2}ов
acc pl = {2}и
dat pl = {2}ам
ins pl = {2}ами
loc pl = {2}ах

# диалог@mig
[paradigm mig]
nom sg m = {}
gen sg m = {}а
dat sg m = {}у
acc sg m = {}
ins sg m = {}ом
loc sg m = {}е
nom pl = {}и
gen pl = {}ов
acc pl = {}и
dat pl = {}ам
ins pl = {}ами
loc pl = {}ах

# правительств@n: neuter nouns in -о
[paradigm n]
nom sg n = {}о
gen sg n = {}а
dat sg n = {}у
acc sg n = {}о
ins sg n = {}ом
loc sg n = {}е
nom pl = {}а
gen pl = {}
acc pl = {}а
dat pl = {}ам
ins pl = {}ами
loc pl = {}ах

# совещани@ni: neuter nouns in -ие
[paradigm ni]
nom sg n = {}е
gen sg n = {}я
dat sg n = {}ю
acc sg n = {}е
ins sg n = {}ем
loc sg n = {}и
nom pl = {}я
gen pl = {}й
acc pl = {}я
dat pl = {}ям
ins pl = {}ями
loc pl = {}ях

# переговор@plt: plural only
[paradigm plt]
nom pl = {}ы
gen pl = {}ов
acc pl = {}ы
dat pl = {}ам
ins pl = {}ами
loc pl = {}ах

# официальн@adjh: hard adjectives in -ый
[paradigm adjh]
nom sg m = {}ый
gen sg m = {}ого
dat sg m = {}ому
acc sg m = {}ый
acc sg m = {}ого
ins sg m = {}ым
loc sg m = {}ом
nom sg n = {}ое
gen sg n = {}ого
dat sg n = {}ому
acc sg n = {}ое
ins sg n = {}ым
loc sg n = {}ом
nom sg f = {}ая
gen sg f = {}ой
dat sg f = {}ой
acc sg f = {}ую
ins sg f = {}ой
loc sg f = {}ой
nom pl = {}ые
gen pl = {}ых
dat pl = {}ым
acc pl = {}ые
acc pl = {}ых
ins pl = {}ыми
loc pl = {}ых

# коллег@fcol: коллега, of both genders
[paradigm fcol]
nom sg = {}а
gen sg = {}и
dat sg = {}е
acc sg = {}у
ins sg = {}ой
loc sg = {}е
nom pl = {}и
gen pl = {}
acc pl = {}
dat pl = {}ам
ins pl = {}ами
loc pl = {}ах

# столиц@fc
[paradigm fc]
nom sg f = {}а
gen sg f = {}ы
dat sg f = {}е
acc sg f = {}у
ins sg f = {}ей
loc sg f = {}е

# повстанц@mts: повстанца, повстанцев
[paradigm mts]
gen sg m = {}а
nom pl = {}ы
gen pl = {}ев
acc pl = {}ев
dat pl = {}ам
ins pl = {}ами

# бывш@adjsh: бывший, бывшая, бывшего
[paradigm adjsh]
nom sg m = {}ий
gen sg m = {}его
dat sg m = {}ему
acc sg m = {}ий
acc sg m = {}его
ins sg m = {}им
loc sg m = {}ем
nom sg n = {}ее
gen sg n = {}его
dat sg n = {}ему
acc sg n = {}ее
ins sg n = {}им
loc sg n = {}ем
nom sg f = {}ая
gen sg f = {}ей
dat sg f = {}ей
acc sg f = {}ую
ins sg f = {}ей
loc sg f = {}ей
nom pl = {}ие
gen pl = {}их
dat pl = {}им
acc pl = {}ие
acc pl = {}их
ins pl = {}ими
loc pl = {}их

# принц@mpr, парламентари@mj
[paradigm mpr]
nom sg m = {}
gen sg m = {}а
acc sg m = {}а
dat sg m = {}у
ins sg m = {}ем
loc sg m = {}е
nom pl = {}ы
gen pl = {}ев

[paradigm mj]
nom sg m = {}й
gen sg m = {}я
acc sg m = {}я
dat sg m = {}ю
ins sg m = {}ем
loc sg m = {}и
nom pl = {}и
gen pl = {}ев

# встреч@fch: встреча, встречи
[paradigm fch]
nom sg f = {}а
gen sg f = {}и
dat sg f = {}е
acc sg f = {}у
ins sg f = {}ей
loc sg f = {}е
nom pl = {}и
gen pl = {}
acc pl = {}и
dat pl = {}ам
ins pl = {}ами
loc pl = {}ах

# сторон@fp: сторона as somebody who acts; the plural too
# военн@adjpl: военные, военных: adjectives that are nouns, plural only
[paradigm adjpl]
nom pl = {}ые
gen pl = {}ых
acc pl = {}ых
dat pl = {}ым
ins pl = {}ыми
loc pl = {}ых

# посланни,посланниц@fts: посланница: feminine nouns in -ица
[paradigm fts]
nom sg f = {}а
gen sg f = {}ы
dat sg f = {}е
acc sg f = {}у
ins sg f = {}ей
loc sg f = {}е
nom pl = {}ы
gen pl = {}
acc pl = {}
dat pl = {}ам
ins pl = {}ами

# командующ@adjm: nouns that inflect as soft adjectives
[paradigm adjm]
nom sg m = {}ий
gen sg m = {}его
acc sg m = {}его
dat sg m = {}ему
ins sg m = {}им
loc sg m = {}ем
nom sg f = {}ая
gen sg f = {}ей
acc sg f = {}ую
dat sg f = {}ей
ins sg f = {}ей
nom pl = {}ие
gen pl = {}их
dat pl = {}им
ins pl = {}ими

# жител@ms, учител; гост@ms. врач@mch: after ч, ж, ш, щ
[paradigm mch]
nom sg m = {}
gen sg m = {}а
acc sg m = {}а
dat sg m = {}у
ins sg m = {}ом
loc sg m = {}е
nom pl = {}и
gen pl = {}ей
acc pl = {}ей
dat pl = {}ам
ins pl = {}ами
loc pl = {}ах

# гражданин,граждан@min: гражданин, граждане
[paradigm min]
nom sg m = {1}ин
gen sg m = {1}ина
acc sg m = {1}ина
dat sg m = {1}ину
ins sg m = {1}ином
loc sg m = {1}ине
nom pl = {1}е
gen pl = {1}
acc pl = {1}
dat pl = {1}ам
ins pl = {1}ами
loc pl = {1}ах

# ассамбле@fi2: feminine nouns in -ея
[paradigm fi2]
nom sg f = {}я
gen sg f = {}и
dat sg f = {}е
acc sg f = {}ю
ins sg f = {}ей
loc sg f = {}е
nom pl = {}и
gen pl = {}й
dat pl = {}ям
ins pl = {}ями
loc pl = {}ях

# дворец,дворц@mik2: inanimate after ц
[paradigm mik2]
nom sg m = {1}
gen sg m = {2}а
dat sg m = {2}у
acc sg m = {1}
ins sg m = {2}ом
loc sg m = {2}е
nom pl = {2}ы
gen pl = {2}ов

# Акорд@fs: feminine, singular only
[paradigm fs]
nom sg f = {}а
gen sg f = {}ы
dat sg f = {}е
acc sg f = {}у
ins sg f = {}ой
loc sg f = {}е

# он, она, они in the other cases; the nominative is a form of its own
[paradigm pronm]
gen acc = его
gen acc = него
dat = ему
dat = нему
ins = им
ins = ним
loc = нем

[paradigm pronf]
gen acc = ее
gen acc = нее
dat ins = ей
dat ins loc = ней
ins = ею
ins = нею

[paradigm pronpl]
gen acc = их
gen acc loc = них
dat = им
ins = ими
ins = ними
gen acc = друг друга
dat = друг другу
ins = друг с другом
ins = между собой

[paradigm pronnom]
nom = {}

# собеседник@mksg: singular only
[paradigm mksg]
nom sg m = {}
gen acc sg m = {}а
dat sg m = {}у
ins sg m = {}ом
loc sg m = {}е

# глав@gl: declined as a feminine, of persons of both sexes
[paradigm gl]
nom sg = {}а
gen sg = {}ы
dat sg = {}е
acc sg = {}у
ins sg = {}ой
loc sg = {}е
nom pl = {}ы
gen pl = {}
acc pl = {}
dat pl = {}ам
ins pl = {}ами
loc pl = {}ах

# глав@glpl государств: plural only
[paradigm glpl]
nom pl = {}ы
gen pl = {}
acc pl = {}
dat pl = {}ам
ins pl = {}ами
loc pl = {}ах

[paradigm mspl]
nom pl = {}и
gen acc pl = {}ей
dat pl = {}ям
ins pl = {}ями
loc pl = {}ях
