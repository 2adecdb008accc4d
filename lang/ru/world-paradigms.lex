# Paradigms that lang/world's Russian forms use.

# российск: adjectives in -ский (and others whose stem ends in к, г, х); «российско-»: the first of two.
[paradigm adj]
nom sg m = {}ий
gen sg m = {}ого
dat sg m = {}ому
acc sg m = {}ий
acc sg m = {}ого
ins sg m = {}им
loc sg m = {}ом
nom sg n = {}ое
gen sg n = {}ого
dat sg n = {}ому
acc sg n = {}ое
ins sg n = {}им
loc sg n = {}ом
nom sg f = {}ая
gen sg f = {}ой
dat sg f = {}ой
acc sg f = {}ую
ins sg f = {}ой
ins sg f = {}ою
loc sg f = {}ой
nom pl = {}ие
gen pl = {}их
dat pl = {}им
acc pl = {}ие
acc pl = {}их
ins pl = {}ими
loc pl = {}их
short = {}о

# ближн: adjectives in soft -ний.
[paradigm adjsoft]
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
nom sg f = {}яя
gen sg f = {}ей
dat sg f = {}ей
acc sg f = {}юю
ins sg f = {}ей
loc sg f = {}ей
nom pl = {}ие
gen pl = {}их
dat pl = {}им
acc pl = {}ие
acc pl = {}их
ins pl = {}ими
loc pl = {}их
