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
