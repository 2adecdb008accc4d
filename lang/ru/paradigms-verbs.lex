# How Russian verbs inflect: third persons, past, infinitive, gerund; active participles are gerunds here, since both
# hang on a clause's subject. {} is the stem; {1} {2} … are the stems of STEM,STEM,…@name.

# заяв@it: заявил, заявит, заявят (perfective)
[paradigm it]
past sg = {}ил
past sg = {}ила
past sg = {}ило
past pl = {}или
fut sg = {}ит
fut pl = {}ят
inf = {}ить
ger = {}ив
ger nom acc = {}ивший
ger gen acc = {}ившего
ger dat = {}ившему
ger ins dat = {}ившим
ger loc = {}ившем
ger nom = {}ившая
ger gen dat ins loc = {}ившей
ger acc = {}ившую
ger nom acc = {}ившие
ger gen acc loc = {}ивших
ger ins = {}ившими

# сообщ@ita: сообщил, сообщит, сообщат (perfective, stem in ж, ч, ш, щ)
[paradigm ita]
past sg = {}ил
past sg = {}ила
past sg = {}ило
past pl = {}или
fut sg = {}ит
fut pl = {}ат
inf = {}ить
ger = {}ив
ger nom acc = {}ивший
ger gen acc = {}ившего
ger dat = {}ившему
ger ins dat = {}ившим
ger loc = {}ившем
ger nom = {}ившая
ger gen dat ins loc = {}ившей
ger acc = {}ившую
ger nom acc = {}ившие
ger gen acc loc = {}ивших
ger ins = {}ившими

# говор@iti: говорил, говорит (imperfective)
[paradigm iti]
past sg = {}ил
past sg = {}ила
past sg = {}ило
past pl = {}или
pres sg = {}ит
pres pl = {}ят
inf = {}ить
ger = {}я
ger nom acc = {}ящий
ger gen acc = {}ящего
ger dat = {}ящему
ger ins dat = {}ящим
ger loc = {}ящем
ger nom = {}ящая
ger gen dat ins loc = {}ящей
ger acc = {}ящую
ger nom acc = {}ящие
ger gen acc loc = {}ящих
ger ins = {}ящими
ger nom acc = {}ивший
ger gen acc = {}ившего
ger dat = {}ившему
ger ins dat = {}ившим
ger loc = {}ившем
ger nom = {}ившая
ger gen dat ins loc = {}ившей
ger acc = {}ившую
ger nom acc = {}ившие
ger gen acc loc = {}ивших
ger ins = {}ившими

# слыш: imperfective in -ить with -ат
[paradigm itia]
past sg = {}ил
past sg = {}ила
past sg = {}ило
past pl = {}или
pres sg = {}ит
pres pl = {}ат
inf = {}ить
ger = {}а
ger nom acc = {}ащий
ger gen acc = {}ащего
ger dat = {}ащему
ger ins dat = {}ащим
ger loc = {}ащем
ger nom = {}ащая
ger gen dat ins loc = {}ащей
ger acc = {}ащую
ger nom acc = {}ащие
ger gen acc loc = {}ащих
ger ins = {}ащими

# встрет@its: встретился, встретится (perfective, reflexive)
[paradigm its]
past sg = {}ился
past sg = {}илась
past sg = {}илось
past pl = {}ились
fut sg = {}ится
fut pl = {}ятся
inf = {}иться
ger = {}ившись
ger nom acc = {}ившийся
ger gen acc = {}ившегося
ger dat = {}ившемуся
ger ins dat = {}ившимся
ger loc = {}ившемся
ger nom = {}ившаяся
ger gen dat ins loc = {}ившейся
ger acc = {}ившуюся
ger nom acc = {}ившиеся
ger gen acc loc = {}ившихся
ger ins = {}ившимися

# обруш@itsa: reflexive, stem in ж, ч, ш, щ
[paradigm itsa]
past sg = {}ился
past sg = {}илась
past sg = {}илось
past pl = {}ились
fut sg = {}ится
fut pl = {}атся
inf = {}иться
ger = {}ившись
ger nom acc = {}ившийся
ger gen acc = {}ившегося
ger dat = {}ившемуся
ger ins dat = {}ившимся
ger loc = {}ившемся
ger nom = {}ившаяся
ger gen dat ins loc = {}ившейся
ger acc = {}ившуюся
ger nom acc = {}ившиеся
ger gen acc loc = {}ившихся
ger ins = {}ившимися

# отмеч@at: отмечал, отмечает (imperfective)
[paradigm at]
past sg = {}ал
past sg = {}ала
past sg = {}ало
past pl = {}али
pres sg = {}ает
pres pl = {}ают
inf = {}ать
ger = {}ая
ger nom acc = {}ающий
ger gen acc = {}ающего
ger dat = {}ающему
ger ins dat = {}ающим
ger loc = {}ающем
ger nom = {}ающая
ger gen dat ins loc = {}ающей
ger acc = {}ающую
ger nom acc = {}ающие
ger gen acc loc = {}ающих
ger ins = {}ающими
ger nom acc = {}авший
ger gen acc = {}авшего
ger dat = {}авшему
ger ins dat = {}авшим
ger loc = {}авшем
ger nom = {}авшая
ger gen dat ins loc = {}авшей
ger acc = {}авшую
ger nom acc = {}авшие
ger gen acc loc = {}авших
ger ins = {}авшими

# обещ@atp: пообещал, пообещает (perfective)
[paradigm atp]
past sg = {}ал
past sg = {}ала
past sg = {}ало
past pl = {}али
fut sg = {}ает
fut pl = {}ают
inf = {}ать
ger = {}ав
ger nom acc = {}авший
ger gen acc = {}авшего
ger dat = {}авшему
ger ins dat = {}авшим
ger loc = {}авшем
ger nom = {}авшая
ger gen dat ins loc = {}авшей
ger acc = {}авшую
ger nom acc = {}авшие
ger gen acc loc = {}авших
ger ins = {}авшими

# заявл@yat: заявлял, заявляет (imperfective)
[paradigm yat]
past sg = {}ял
past sg = {}яла
past sg = {}яло
past pl = {}яли
pres sg = {}яет
pres pl = {}яют
inf = {}ять
ger = {}яя
ger nom acc = {}яющий
ger gen acc = {}яющего
ger dat = {}яющему
ger ins dat = {}яющим
ger loc = {}яющем
ger nom = {}яющая
ger gen dat ins loc = {}яющей
ger acc = {}яющую
ger nom acc = {}яющие
ger gen acc loc = {}яющих
ger ins = {}яющими
ger nom acc = {}явший
ger gen acc = {}явшего
ger dat = {}явшему
ger ins dat = {}явшим
ger loc = {}явшем
ger nom = {}явшая
ger gen dat ins loc = {}явшей
ger acc = {}явшую
ger nom acc = {}явшие
ger gen acc loc = {}явших
ger ins = {}явшими

# расстрел@yatp: расстрелял, расстреляет (perfective)
[paradigm yatp]
past sg = {}ял
past sg = {}яла
past sg = {}яло
past pl = {}яли
fut sg = {}яет
fut pl = {}яют
inf = {}ять
ger = {}яв
ger nom acc = {}явший
ger gen acc = {}явшего
ger dat = {}явшему
ger ins dat = {}явшим
ger loc = {}явшем
ger nom = {}явшая
ger gen dat ins loc = {}явшей
ger acc = {}явшую
ger nom acc = {}явшие
ger gen acc loc = {}явших
ger ins = {}явшими

# встреч@ats: встречался, встречается (imperfective, reflexive)
[paradigm ats]
past sg = {}ался
past sg = {}алась
past sg = {}алось
past pl = {}ались
pres sg = {}ается
pres pl = {}аются
inf = {}аться
ger = {}аясь
ger nom acc = {}ающийся
ger gen acc = {}ающегося
ger dat = {}ающемуся
ger ins dat = {}ающимся
ger loc = {}ающемся
ger nom = {}ающаяся
ger gen dat ins loc = {}ающейся
ger acc = {}ающуюся
ger nom acc = {}ающиеся
ger gen acc loc = {}ающихся
ger ins = {}ающимися
ger nom acc = {}авшийся
ger gen acc = {}авшегося
ger dat = {}авшемуся
ger ins dat = {}авшимся
ger loc = {}авшемся
ger nom = {}авшаяся
ger gen dat ins loc = {}авшейся
ger acc = {}авшуюся
ger nom acc = {}авшиеся
ger gen acc loc = {}авшихся
ger ins = {}авшимися

# созван@atsp: reflexive perfective in -аться
[paradigm atsp]
past sg = {}ался
past sg = {}алась
past sg = {}алось
past pl = {}ались
fut sg = {}ается
fut pl = {}аются
inf = {}аться
ger = {}авшись
ger nom acc = {}авшийся
ger gen acc = {}авшегося
ger dat = {}авшемуся
ger ins dat = {}авшимся
ger loc = {}авшемся
ger nom = {}авшаяся
ger gen dat ins loc = {}авшейся
ger acc = {}авшуюся
ger nom acc = {}авшиеся
ger gen acc loc = {}авшихся
ger ins = {}авшимися

# обращ: извин@yats: извинялся, извиняется (imperfective, reflexive)
[paradigm yats]
past sg = {}ялся
past sg = {}ялась
past sg = {}ялось
past pl = {}ялись
pres sg = {}яется
pres pl = {}яются
inf = {}яться
ger = {}яясь

# сказ,скаж@atj: сказал, скажет, скажут (perfective)
[paradigm atj]
past sg = {1}ал
past sg = {1}ала
past sg = {1}ало
past pl = {1}али
fut sg = {2}ет
fut pl = {2}ут
inf = {1}ать
ger = {1}ав
ger nom acc = {1}авший
ger gen acc = {1}авшего
ger dat = {1}авшему
ger ins dat = {1}авшим
ger loc = {1}авшем
ger nom = {1}авшая
ger gen dat ins loc = {1}авшей
ger acc = {1}авшую
ger nom acc = {1}авшие
ger gen acc loc = {1}авших
ger ins = {1}авшими

# пис,пиш@atji: писал, пишет (imperfective)
[paradigm atji]
past sg = {1}ал
past sg = {1}ала
past sg = {1}ало
past pl = {1}али
pres sg = {2}ет
pres pl = {2}ут
inf = {1}ать
ger nom acc = {2}ущий
ger gen acc = {2}ущего
ger dat = {2}ущему
ger ins dat = {2}ущим
ger loc = {2}ущем
ger nom = {2}ущая
ger gen dat ins loc = {2}ущей
ger acc = {2}ущую
ger nom acc = {2}ущие
ger gen acc loc = {2}ущих
ger ins = {2}ущими
ger nom acc = {1}авший
ger gen acc = {1}авшего
ger dat = {1}авшему
ger ins dat = {1}авшим
ger loc = {1}авшем
ger nom = {1}авшая
ger gen dat ins loc = {1}авшей
ger acc = {1}авшую
ger nom acc = {1}авшие
ger gen acc loc = {1}авших
ger ins = {1}авшими

# подчерк@nut: подчеркнул, подчеркнет (perfective)
[paradigm nut]
past sg = {}нул
past sg = {}нула
past sg = {}нуло
past pl = {}нули
fut sg = {}нет
fut pl = {}нут
inf = {}нуть
ger = {}нув
ger nom acc = {}нувший
ger gen acc = {}нувшего
ger dat = {}нувшему
ger ins dat = {}нувшим
ger loc = {}нувшем
ger nom = {}нувшая
ger gen dat ins loc = {}нувшей
ger acc = {}нувшую
ger nom acc = {}нувшие
ger gen acc loc = {}нувших
ger ins = {}нувшими

# комментир@ova: комментировал, комментирует (imperfective)
[paradigm ova]
past sg = {}овал
past sg = {}овала
past sg = {}овало
past pl = {}овали
pres sg = {}ует
pres pl = {}уют
inf = {}овать
ger = {}уя
ger nom acc = {}ующий
ger gen acc = {}ующего
ger dat = {}ующему
ger ins dat = {}ующим
ger loc = {}ующем
ger nom = {}ующая
ger gen dat ins loc = {}ующей
ger acc = {}ующую
ger nom acc = {}ующие
ger gen acc loc = {}ующих
ger ins = {}ующими
ger nom acc = {}овавший
ger gen acc = {}овавшего
ger dat = {}овавшему
ger ins dat = {}овавшим
ger loc = {}овавшем
ger nom = {}овавшая
ger gen dat ins loc = {}овавшей
ger acc = {}овавшую
ger nom acc = {}овавшие
ger gen acc loc = {}овавших
ger ins = {}овавшими

# проинформир@ovap: проинформировал, проинформирует (perfective)
[paradigm ovap]
past sg = {}овал
past sg = {}овала
past sg = {}овало
past pl = {}овали
fut sg = {}ует
fut pl = {}уют
inf = {}овать
ger = {}овав
ger nom acc = {}овавший
ger gen acc = {}овавшего
ger dat = {}овавшему
ger ins dat = {}овавшим
ger loc = {}овавшем
ger nom = {}овавшая
ger gen dat ins loc = {}овавшей
ger acc = {}овавшую
ger nom acc = {}овавшие
ger gen acc loc = {}овавших
ger ins = {}овавшими

# совет@ovas: советовался, советуется (imperfective, reflexive)
[paradigm ovas]
past sg = {}овался
past sg = {}овалась
past sg = {}овалось
past pl = {}овались
pres sg = {}уется
pres pl = {}уются
inf = {}оваться
ger = {}уясь

# проконсультир@ovaps (perfective, reflexive)
[paradigm ovaps]
past sg = {}овался
past sg = {}овалась
past sg = {}овалось
past pl = {}овались
fut sg = {}уется
fut pl = {}уются
inf = {}оваться
ger = {}овавшись
ger nom acc = {}овавшийся
ger gen acc = {}овавшегося
ger dat = {}овавшемуся
ger ins dat = {}овавшимся
ger loc = {}овавшемся
ger nom = {}овавшаяся
ger gen dat ins loc = {}овавшейся
ger acc = {}овавшуюся
ger nom acc = {}овавшиеся
ger gen acc loc = {}овавшихся
ger ins = {}овавшимися

# во@eva: воевал, воюет (imperfective)
[paradigm eva]
past sg = {}евал
past sg = {}евала
past sg = {}евало
past pl = {}евали
pres sg = {}юет
pres pl = {}юют
inf = {}евать
ger = {}юя

# при,при@nya: принял, примет; пред,предприм (perfective)
[paradigm nya]
past sg = {1}нял
past sg = {1}няла
past sg = {1}няло
past pl = {1}няли
fut sg = {2}мет
fut pl = {2}мут
inf = {1}нять
ger = {1}няв
ger nom acc = {1}нявший
ger gen acc = {1}нявшего
ger dat = {1}нявшему
ger ins dat = {1}нявшим
ger loc = {1}нявшем
ger nom = {1}нявшая
ger gen dat ins loc = {1}нявшей
ger acc = {1}нявшую
ger nom acc = {1}нявшие
ger gen acc loc = {1}нявших
ger ins = {1}нявшими

# приним@nima: принимал, принимает
[paradigm nima]
past sg = {}ал
past sg = {}ала
past sg = {}ало
past pl = {}али
pres sg = {}ает
pres pl = {}ают
inf = {}ать
ger = {}ая
ger nom acc = {}ающий
ger gen acc = {}ающего
ger dat = {}ающему
ger ins dat = {}ающим
ger loc = {}ающем
ger nom = {}ающая
ger gen dat ins loc = {}ающей
ger acc = {}ающую
ger nom acc = {}ающие
ger gen acc loc = {}ающих
ger ins = {}ающими
ger nom acc = {}авший
ger gen acc = {}авшего
ger dat = {}авшему
ger ins dat = {}авшим
ger loc = {}авшем
ger nom = {}авшая
ger gen dat ins loc = {}авшей
ger acc = {}авшую
ger nom acc = {}авшие
ger gen acc loc = {}авших
ger ins = {}авшими

# призна,призна@ave: признавал, признает, дает (imperfective in -авать)
[paradigm ave]
past sg = {}вал
past sg = {}вала
past sg = {}вало
past pl = {}вали
pres sg = {}ет
pres pl = {}ют
inf = {}вать
ger = {}вая
ger nom acc = {}ющий
ger gen acc = {}ющего
ger dat = {}ющему
ger ins dat = {}ющим
ger loc = {}ющем
ger nom = {}ющая
ger gen dat ins loc = {}ющей
ger acc = {}ющую
ger nom acc = {}ющие
ger gen acc loc = {}ющих
ger ins = {}ющими

# состоя@stsya: состоялся, состоится
[paradigm stsya]
past sg = {}лся
past sg = {}лась
past sg = {}лось
past pl = {}лись
fut sg = состоится
fut pl = состоятся
inf = {}ться
ger = {}вшись
ger nom acc = {}вшийся
ger gen acc = {}вшегося
ger dat = {}вшемуся
ger ins dat = {}вшимся
ger loc = {}вшемся
ger nom = {}вшаяся
ger gen dat ins loc = {}вшейся
ger acc = {}вшуюся
ger nom acc = {}вшиеся
ger gen acc loc = {}вшихся
ger ins = {}вшимися

# прибы,прибуд@yl: прибыл, прибудет (perfective)
[paradigm yl]
past sg = {1}л
past sg = {1}ла
past sg = {1}ло
past pl = {1}ли
fut sg = {2}ет
fut pl = {2}ут
inf = {1}ть
ger = {1}в
ger nom acc = {1}вший
ger gen acc = {1}вшего
ger dat = {1}вшему
ger ins dat = {1}вшим
ger loc = {1}вшем
ger nom = {1}вшая
ger gen dat ins loc = {1}вшей
ger acc = {1}вшую
ger nom acc = {1}вшие
ger gen acc loc = {1}вших
ger ins = {1}вшими

# откры,откро@yly: открыл, откроет, откроют (perfective)
[paradigm yly]
past sg = {1}л
past sg = {1}ла
past sg = {1}ло
past pl = {1}ли
fut sg = {2}ет
fut pl = {2}ют
inf = {1}ть
ger = {1}в
ger nom acc = {1}вший
ger gen acc = {1}вшего
ger dat = {1}вшему
ger ins dat = {1}вшим
ger loc = {1}вшем
ger nom = {1}вшая
ger gen dat ins loc = {1}вшей
ger acc = {1}вшую
ger nom acc = {1}вшие
ger gen acc loc = {1}вших
ger ins = {1}вшими

# выгна,выгон@nait: выгнал, выгонит (perfective)
[paradigm nait]
past sg = {1}л
past sg = {1}ла
past sg = {1}ло
past pl = {1}ли
fut sg = {2}ит
fut pl = {2}ят
inf = {1}ть
ger = {1}в
ger nom acc = {1}вший
ger gen acc = {1}вшего
ger dat = {1}вшему
ger ins dat = {1}вшим
ger loc = {1}вшем
ger nom = {1}вшая
ger gen dat ins loc = {1}вшей
ger acc = {1}вшую
ger nom acc = {1}вшие
ger gen acc loc = {1}вших
ger ins = {1}вшими

# задерж@atit: задержал, задержит, задержат (perfective, after a sibilant)
[paradigm atit]
past sg = {}ал
past sg = {}ала
past sg = {}ало
past pl = {}али
fut sg = {}ит
fut pl = {}ат
inf = {}ать
ger = {}ав
ger nom acc = {}авший
ger gen acc = {}авшего
ger dat = {}авшему
ger ins dat = {}авшим
ger loc = {}авшем
ger nom = {}авшая
ger gen dat ins loc = {}авшей
ger acc = {}авшую
ger nom acc = {}авшие
ger gen acc loc = {}авших
ger ins = {}авшими

# прилет@el: прилетел, прилетит (perfective)
[paradigm el]
past sg = {}ел
past sg = {}ела
past sg = {}ело
past pl = {}ели
fut sg = {}ит
fut pl = {}ят
inf = {}еть
ger = {}ев
ger nom acc = {}евший
ger gen acc = {}евшего
ger dat = {}евшему
ger ins dat = {}евшим
ger loc = {}евшем
ger nom = {}евшая
ger gen dat ins loc = {}евшей
ger acc = {}евшую
ger nom acc = {}евшие
ger gen acc loc = {}евших
ger ins = {}евшими

# по@poe: поехал, поедет (perfective)
[paradigm poe]
past sg = {}ехал
past sg = {}ехала
past sg = {}ехало
past pl = {}ехали
fut sg = {}едет
fut pl = {}едут
inf = {}ехать
ger = {}ехав
ger nom acc = {}ехавший
ger gen acc = {}ехавшего
ger dat = {}ехавшему
ger ins dat = {}ехавшим
ger loc = {}ехавшем
ger nom = {}ехавшая
ger gen dat ins loc = {}ехавшей
ger acc = {}ехавшую
ger nom acc = {}ехавшие
ger gen acc loc = {}ехавших
ger ins = {}ехавшими

# при,прид@sh: пришел, придет; во,войд; вы,выйд (perfective)
[paradigm sh]
past sg = {1}шел
past sg = {1}шла
past sg = {1}шло
past pl = {1}шли
fut sg = {2}ет
fut pl = {2}ут
inf = {1}йти
ger = {2}я
ger nom acc = {1}шедший
ger gen acc = {1}шедшего
ger dat = {1}шедшему
ger ins dat = {1}шедшим
ger loc = {1}шедшем
ger nom = {1}шедшая
ger gen dat ins loc = {1}шедшей
ger acc = {1}шедшую
ger nom acc = {1}шедшие
ger gen acc loc = {1}шедших
ger ins = {1}шедшими

# про@vel: провел, проведет (perfective)
[paradigm vel]
past sg = {}вел
past sg = {}вела
past sg = {}вело
past pl = {}вели
fut sg = {}ведет
fut pl = {}ведут
inf = {}вести
ger = {}ведя
ger nom acc = {}ведший
ger gen acc = {}ведшего
ger dat = {}ведшему
ger ins dat = {}ведшим
ger loc = {}ведшем
ger nom = {}ведшая
ger gen dat ins loc = {}ведшей
ger acc = {}ведшую
ger nom acc = {}ведшие
ger gen acc loc = {}ведших
ger ins = {}ведшими

# на@nes: нанес, нанесет; пере, от (perfective)
[paradigm nes]
past sg = {}нес
past sg = {}несла
past sg = {}несло
past pl = {}несли
fut sg = {}несет
fut pl = {}несут
inf = {}нести
ger = {}неся
ger nom acc = {}несший
ger gen acc = {}несшего
ger dat = {}несшему
ger ins dat = {}несшим
ger loc = {}несшем
ger nom = {}несшая
ger gen dat ins loc = {}несшей
ger acc = {}несшую
ger nom acc = {}несшие
ger gen acc loc = {}несших
ger ins = {}несшими

# от@verg: отверг, отвергнет; опро (perfective)
[paradigm verg]
past sg = {}верг
past sg = {}вергла
past sg = {}вергло
past pl = {}вергли
fut sg = {}вергнет
fut pl = {}вергнут
inf = {}вергнуть
ger = {}вергнув
ger nom acc = {}вергший
ger gen acc = {}вергшего
ger dat = {}вергшему
ger ins dat = {}вергшим
ger loc = {}вергшем
ger nom = {}вергшая
ger gen dat ins loc = {}вергшей
ger acc = {}вергшую
ger nom acc = {}вергшие
ger gen acc loc = {}вергших
ger ins = {}вергшими

# со@chel: счел, сочтет
[paradigm chel]
past sg = счел
past sg = сочла
past sg = сочло
past pl = сочли
fut sg = сочтет
fut pl = сочтут
inf = счесть
ger = сочтя

# при,призов@zva: призвал, призовет; вы, ото (perfective)
[paradigm zva]
past sg = {1}звал
past sg = {1}звала
past sg = {1}звало
past pl = {1}звали
fut sg = {2}ет
fut pl = {2}ут
inf = {1}звать
ger = {1}звав
ger nom acc = {1}звавший
ger gen acc = {1}звавшего
ger dat = {1}звавшему
ger ins dat = {1}звавшим
ger loc = {1}звавшем
ger nom = {1}звавшая
ger gen dat ins loc = {1}звавшей
ger acc = {1}звавшую
ger nom acc = {1}звавшие
ger gen acc loc = {1}звавших
ger ins = {1}звавшими

# вы,вышл@sla: выслал, вышлет; по, при (perfective)
[paradigm sla]
past sg = {1}слал
past sg = {1}слала
past sg = {1}слало
past pl = {1}слали
fut sg = {2}ет
fut pl = {2}ут
inf = {1}слать
ger = {1}слав
ger nom acc = {1}славший
ger gen acc = {1}славшего
ger dat = {1}славшему
ger ins dat = {1}славшим
ger loc = {1}славшем
ger nom = {1}славшая
ger gen dat ins loc = {1}славшей
ger acc = {1}славшую
ger nom acc = {1}славшие
ger gen acc loc = {1}славших
ger ins = {1}славшими

# пере@dal: передал, передаст; пре, из (perfective)
[paradigm dal]
past sg = {}дал
past sg = {}дала
past sg = {}дало
past pl = {}дали
fut sg = {}даст
fut pl = {}дадут
inf = {}дать
ger = {}дав
ger nom acc = {}давший
ger gen acc = {}давшего
ger dat = {}давшему
ger ins dat = {}давшим
ger loc = {}давшем
ger nom = {}давшая
ger gen dat ins loc = {}давшей
ger acc = {}давшую
ger nom acc = {}давшие
ger gen acc loc = {}давших
ger ins = {}давшими

# отмен@en: short passive participle, отменен, отменена
[paradigm en]
past part pass = {}ен
past part pass = {}ена
past part pass = {}ено
past part pass = {}ены

# подписан, отозван
[paradigm short]
past part pass = {}
past part pass = {}а
past part pass = {}о
past part pass = {}ы

# обсужд@atpas: обсуждался, обсуждаются (reflexive passive)
[paradigm atpas]
past pass sg = {}ался
past pass sg = {}алась
past pass sg = {}алось
past pass pl = {}ались
pres pass sg = {}ается
pres pass pl = {}аются

# провод@itpas: проводился, проводятся (reflexive passive)
[paradigm itpas]
past pass sg = {}ился
past pass sg = {}илась
past pass sg = {}илось
past pass pl = {}ились
pres pass sg = {}ится
pres pass pl = {}ятся

# пров@p: past, future, infinitive written out
[paradigm p]
past sg = {1}
past sg = {2}
past pl = {3}
fut sg = {4}
fut pl = {5}
inf = {6}

# ведет,ведут,вел,вела,вели,вести@i: present, past, infinitive
[paradigm i]
pres sg = {1}
pres pl = {2}
past sg = {3}
past sg = {4}
past pl = {5}
inf = {6}

# обмен@yatsp: обменялся, обменяется (perfective, reflexive)
[paradigm yatsp]
past sg = {}ялся
past sg = {}ялась
past pl = {}ялись
fut sg = {}яется
fut pl = {}яются
inf = {}яться
ger = {}явшись

# наход@itisya: находится, находился, находящийся (imperfective, reflexive)
[paradigm itisya]
past sg = {}ился
past sg = {}илась
past sg = {}илось
past pl = {}ились
pres sg = {}ится
pres pl = {}ятся
inf = {}иться
ger = {}ясь
ger nom acc = {}ящийся
ger gen acc = {}ящегося
ger dat = {}ящемуся
ger ins dat = {}ящимся
ger loc = {}ящемся
ger nom = {}ящаяся
ger gen dat ins loc = {}ящейся
ger acc = {}ящуюся
ger nom acc = {}ящиеся
ger gen acc loc = {}ящихся
ger ins = {}ящимися
ger nom acc = {}ившийся
ger gen acc = {}ившегося
ger dat = {}ившемуся
ger ins dat = {}ившимся
ger loc = {}ившемся
ger nom = {}ившаяся
ger gen dat ins loc = {}ившейся
ger acc = {}ившуюся
ger nom acc = {}ившиеся
ger gen acc loc = {}ившихся
ger ins = {}ившимися

# one form alone: сядет@f1, сядут@fp (future), едет@p1, едут@pp (present)
[paradigm f1]
fut sg = {}
[paradigm fp]
fut pl = {}
[paradigm p1]
pres sg = {}
[paradigm pp]
pres pl = {}
[paradigm g1]
ger = {}
# one form alone: назвал@pa1, назвали@pap
[paradigm pa1]
past sg = {}
[paradigm pap]
past pl = {}
