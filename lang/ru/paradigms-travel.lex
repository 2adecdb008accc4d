# Paradigms that words of travelling need.

# where to and where: «собирается в, во, на»
[paradigm vna]
form = {}
form = {}о
form = на

# верн@nuts: вернулся, вернется, вернувшись, вернувшийся
[paradigm nuts]
past sg = {}улся
past sg = {}улась
past sg = {}улось
past pl = {}улись
fut sg = {}ется
fut pl = {}утся
inf = {}уться
ger = {}увшись
ger nom acc = {}увшийся
ger gen acc = {}увшегося
ger dat = {}увшемуся
ger ins dat = {}увшимся
ger loc = {}увшемся
ger nom = {}увшаяся
ger gen dat ins loc = {}увшейся
ger acc = {}увшуюся
ger nom acc = {}увшиеся
ger gen acc loc = {}увшихся
ger ins = {}увшимися
