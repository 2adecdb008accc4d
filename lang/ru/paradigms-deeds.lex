# Paradigms that words for deeds need.

# отказа,откаж@ylsya: отказался, откажется, отказавшийся (perfective, reflexive)
[paradigm ylsya]
past sg = {1}лся
past sg = {1}лась
past sg = {1}лось
past pl = {1}лись
fut sg = {2}ется
fut pl = {2}утся
inf = {1}ться
ger = {1}вшись
ger nom acc = {1}вшийся
ger gen acc = {1}вшегося
ger dat = {1}вшемуся
ger ins dat = {1}вшимся
ger loc = {1}вшемся
ger nom = {1}вшаяся
ger gen dat ins loc = {1}вшейся
ger acc = {1}вшуюся
ger nom acc = {1}вшиеся
ger gen acc loc = {1}вшихся
ger ins = {1}вшимися

# достиг@ig: достиг, достигла, достигший (perfective)
[paradigm ig]
past sg = {}
past sg = {}ла
past sg = {}ло
past pl = {}ли
fut sg = {}нет
fut pl = {}нут
inf = {}нуть
ger = {}нув
ger nom acc = {}ший
ger gen acc = {}шего
ger dat = {}шему
ger ins dat = {}шим
ger loc = {}шем
ger nom = {}шая
ger gen dat ins loc = {}шей
ger acc = {}шую
ger nom acc = {}шие
ger gen acc loc = {}ших
ger ins = {}шими

# вторг@gsya: вторгся, вторгшийся (perfective, reflexive)
[paradigm gsya]
past sg = {}ся
past sg = {}лась
past sg = {}лось
past pl = {}лись
fut sg = {}нется
fut pl = {}нутся
inf = {}нуться
ger = {}нувшись
ger nom acc = {}шийся
ger gen acc = {}шегося
ger dat = {}шемуся
ger ins dat = {}шимся
ger loc = {}шемся
ger nom = {}шаяся
ger gen dat ins loc = {}шейся
ger acc = {}шуюся
ger nom acc = {}шиеся
ger gen acc loc = {}шихся
ger ins = {}шимися

# осужден@nn: осужден, осужденный (passive participle, short and long)
[paradigm rp]
pres pass = {}ется
pres pass = {}ются

[paradigm nn]
past part pass = {}
past part pass = {}а
past part pass = {}о
past part pass = {}ы
ger pass nom acc = {}ный
ger pass gen acc = {}ного
ger pass dat = {}ному
ger pass ins dat = {}ным
ger pass loc = {}ном
ger pass nom = {}ная
ger pass gen dat ins loc = {}ной
ger pass acc = {}ную
ger pass nom acc = {}ное
ger pass nom acc = {}ные
ger pass gen acc loc = {}ных
ger pass ins = {}ными

# убит@tt: убит, убитый (passive participle, short and long)
[paradigm tt]
past part pass = {}
past part pass = {}а
past part pass = {}о
past part pass = {}ы
ger pass nom acc = {}ый
ger pass gen acc = {}ого
ger pass dat = {}ому
ger pass ins dat = {}ым
ger pass loc = {}ом
ger pass nom = {}ая
ger pass gen dat ins loc = {}ой
ger pass acc = {}ую
ger pass nom acc = {}ое
ger pass nom acc = {}ые
ger pass gen acc loc = {}ых
ger pass ins = {}ыми

# корабл@msi: soft, inanimate
[paradigm msi]
nom sg m = {}ь
gen sg m = {}я
acc sg m = {}ь
dat sg m = {}ю
ins sg m = {}ем
loc sg m = {}е
nom pl = {}и
gen pl = {}ей
acc pl = {}и
dat pl = {}ям
ins pl = {}ями
loc pl = {}ях

# one form alone: уйти@inf1, прервав@ger1, прервали@past1
[paradigm inf1]
inf = {}
[paradigm ger1]
ger = {}
[paradigm past1]
past = {}

# отмечено@o1: short neuter passive participle alone
[paradigm o1]
past part pass = {}
