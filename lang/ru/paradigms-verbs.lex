# How Russian verbs inflect: third persons, past, infinitive, gerund; active participles are gerunds here, since both
# hang on a clause's subject. {} is the stem; {1} {2} … are the stems of STEM,STEM,…@name.

# заяв@it: заявил, заявит, заявят (perfective)
[paradigm it]
past = {}ил
past = {}ила
past = {}ило
past = {}или
fut = {}ит
fut = {}ят
inf = {}ить
ger = {}ив
ger = {}ивший
ger = {}ившего
ger = {}ившему
ger = {}ившим
ger = {}ившем
ger = {}ившая
ger = {}ившей
ger = {}ившую
ger = {}ившие
ger = {}ивших
ger = {}ившими

# сообщ@ita: сообщил, сообщит, сообщат (perfective, stem in ж, ч, ш, щ)
[paradigm ita]
past = {}ил
past = {}ила
past = {}ило
past = {}или
fut = {}ит
fut = {}ат
inf = {}ить
ger = {}ив
ger = {}ивший
ger = {}ившего
ger = {}ившему
ger = {}ившим
ger = {}ившем
ger = {}ившая
ger = {}ившей
ger = {}ившую
ger = {}ившие
ger = {}ивших
ger = {}ившими

# говор@iti: говорил, говорит (imperfective)
[paradigm iti]
past = {}ил
past = {}ила
past = {}ило
past = {}или
pres = {}ит
pres = {}ят
inf = {}ить
ger = {}я
ger = {}ящий
ger = {}ящего
ger = {}ящему
ger = {}ящим
ger = {}ящем
ger = {}ящая
ger = {}ящей
ger = {}ящую
ger = {}ящие
ger = {}ящих
ger = {}ящими
ger = {}ивший
ger = {}ившего
ger = {}ившему
ger = {}ившим
ger = {}ившем
ger = {}ившая
ger = {}ившей
ger = {}ившую
ger = {}ившие
ger = {}ивших
ger = {}ившими

# слыш: imperfective in -ить with -ат
[paradigm itia]
past = {}ил
past = {}ила
past = {}ило
past = {}или
pres = {}ит
pres = {}ат
inf = {}ить
ger = {}а
ger = {}ащий
ger = {}ащего
ger = {}ащему
ger = {}ащим
ger = {}ащем
ger = {}ащая
ger = {}ащей
ger = {}ащую
ger = {}ащие
ger = {}ащих
ger = {}ащими

# встрет@its: встретился, встретится (perfective, reflexive)
[paradigm its]
past = {}ился
past = {}илась
past = {}илось
past = {}ились
fut = {}ится
fut = {}ятся
inf = {}иться
ger = {}ившись
ger = {}ившийся
ger = {}ившегося
ger = {}ившемуся
ger = {}ившимся
ger = {}ившемся
ger = {}ившаяся
ger = {}ившейся
ger = {}ившуюся
ger = {}ившиеся
ger = {}ившихся
ger = {}ившимися

# обруш@itsa: reflexive, stem in ж, ч, ш, щ
[paradigm itsa]
past = {}ился
past = {}илась
past = {}илось
past = {}ились
fut = {}ится
fut = {}атся
inf = {}иться
ger = {}ившись
ger = {}ившийся
ger = {}ившегося
ger = {}ившемуся
ger = {}ившимся
ger = {}ившемся
ger = {}ившаяся
ger = {}ившейся
ger = {}ившуюся
ger = {}ившиеся
ger = {}ившихся
ger = {}ившимися

# отмеч@at: отмечал, отмечает (imperfective)
[paradigm at]
past = {}ал
past = {}ала
past = {}ало
past = {}али
pres = {}ает
pres = {}ают
inf = {}ать
ger = {}ая
ger = {}ающий
ger = {}ающего
ger = {}ающему
ger = {}ающим
ger = {}ающем
ger = {}ающая
ger = {}ающей
ger = {}ающую
ger = {}ающие
ger = {}ающих
ger = {}ающими
ger = {}авший
ger = {}авшего
ger = {}авшему
ger = {}авшим
ger = {}авшем
ger = {}авшая
ger = {}авшей
ger = {}авшую
ger = {}авшие
ger = {}авших
ger = {}авшими

# обещ@atp: пообещал, пообещает (perfective)
[paradigm atp]
past = {}ал
past = {}ала
past = {}ало
past = {}али
fut = {}ает
fut = {}ают
inf = {}ать
ger = {}ав
ger = {}авший
ger = {}авшего
ger = {}авшему
ger = {}авшим
ger = {}авшем
ger = {}авшая
ger = {}авшей
ger = {}авшую
ger = {}авшие
ger = {}авших
ger = {}авшими

# заявл@yat: заявлял, заявляет (imperfective)
[paradigm yat]
past = {}ял
past = {}яла
past = {}яло
past = {}яли
pres = {}яет
pres = {}яют
inf = {}ять
ger = {}яя
ger = {}яющий
ger = {}яющего
ger = {}яющему
ger = {}яющим
ger = {}яющем
ger = {}яющая
ger = {}яющей
ger = {}яющую
ger = {}яющие
ger = {}яющих
ger = {}яющими
ger = {}явший
ger = {}явшего
ger = {}явшему
ger = {}явшим
ger = {}явшем
ger = {}явшая
ger = {}явшей
ger = {}явшую
ger = {}явшие
ger = {}явших
ger = {}явшими

# расстрел@yatp: расстрелял, расстреляет (perfective)
[paradigm yatp]
past = {}ял
past = {}яла
past = {}яло
past = {}яли
fut = {}яет
fut = {}яют
inf = {}ять
ger = {}яв
ger = {}явший
ger = {}явшего
ger = {}явшему
ger = {}явшим
ger = {}явшем
ger = {}явшая
ger = {}явшей
ger = {}явшую
ger = {}явшие
ger = {}явших
ger = {}явшими

# встреч@ats: встречался, встречается (imperfective, reflexive)
[paradigm ats]
past = {}ался
past = {}алась
past = {}алось
past = {}ались
pres = {}ается
pres = {}аются
inf = {}аться
ger = {}аясь
ger = {}ающийся
ger = {}ающегося
ger = {}ающемуся
ger = {}ающимся
ger = {}ающемся
ger = {}ающаяся
ger = {}ающейся
ger = {}ающуюся
ger = {}ающиеся
ger = {}ающихся
ger = {}ающимися
ger = {}авшийся
ger = {}авшегося
ger = {}авшемуся
ger = {}авшимся
ger = {}авшемся
ger = {}авшаяся
ger = {}авшейся
ger = {}авшуюся
ger = {}авшиеся
ger = {}авшихся
ger = {}авшимися

# созван@atsp: reflexive perfective in -аться
[paradigm atsp]
past = {}ался
past = {}алась
past = {}алось
past = {}ались
fut = {}ается
fut = {}аются
inf = {}аться
ger = {}авшись
ger = {}авшийся
ger = {}авшегося
ger = {}авшемуся
ger = {}авшимся
ger = {}авшемся
ger = {}авшаяся
ger = {}авшейся
ger = {}авшуюся
ger = {}авшиеся
ger = {}авшихся
ger = {}авшимися

# обращ: извин@yats: извинялся, извиняется (imperfective, reflexive)
[paradigm yats]
past = {}ялся
past = {}ялась
past = {}ялось
past = {}ялись
pres = {}яется
pres = {}яются
inf = {}яться
ger = {}яясь

# сказ,скаж@atj: сказал, скажет, скажут (perfective)
[paradigm atj]
past = {1}ал
past = {1}ала
past = {1}ало
past = {1}али
fut = {2}ет
fut = {2}ут
inf = {1}ать
ger = {1}ав
ger = {1}авший
ger = {1}авшего
ger = {1}авшему
ger = {1}авшим
ger = {1}авшем
ger = {1}авшая
ger = {1}авшей
ger = {1}авшую
ger = {1}авшие
ger = {1}авших
ger = {1}авшими

# пис,пиш@atji: писал, пишет (imperfective)
[paradigm atji]
past = {1}ал
past = {1}ала
past = {1}ало
past = {1}али
pres = {2}ет
pres = {2}ут
inf = {1}ать
ger = {2}ущий
ger = {2}ущего
ger = {2}ущему
ger = {2}ущим
ger = {2}ущем
ger = {2}ущая
ger = {2}ущей
ger = {2}ущую
ger = {2}ущие
ger = {2}ущих
ger = {2}ущими
ger = {1}авший
ger = {1}авшего
ger = {1}авшему
ger = {1}авшим
ger = {1}авшем
ger = {1}авшая
ger = {1}авшей
ger = {1}авшую
ger = {1}авшие
ger = {1}авших
ger = {1}авшими

# подчерк@nut: подчеркнул, подчеркнет (perfective)
[paradigm nut]
past = {}нул
past = {}нула
past = {}нуло
past = {}нули
fut = {}нет
fut = {}нут
inf = {}нуть
ger = {}нув
ger = {}нувший
ger = {}нувшего
ger = {}нувшему
ger = {}нувшим
ger = {}нувшем
ger = {}нувшая
ger = {}нувшей
ger = {}нувшую
ger = {}нувшие
ger = {}нувших
ger = {}нувшими

# комментир@ova: комментировал, комментирует (imperfective)
[paradigm ova]
past = {}овал
past = {}овала
past = {}овало
past = {}овали
pres = {}ует
pres = {}уют
inf = {}овать
ger = {}уя
ger = {}ующий
ger = {}ующего
ger = {}ующему
ger = {}ующим
ger = {}ующем
ger = {}ующая
ger = {}ующей
ger = {}ующую
ger = {}ующие
ger = {}ующих
ger = {}ующими
ger = {}овавший
ger = {}овавшего
ger = {}овавшему
ger = {}овавшим
ger = {}овавшем
ger = {}овавшая
ger = {}овавшей
ger = {}овавшую
ger = {}овавшие
ger = {}овавших
ger = {}овавшими

# проинформир@ovap: проинформировал, проинформирует (perfective)
[paradigm ovap]
past = {}овал
past = {}овала
past = {}овало
past = {}овали
fut = {}ует
fut = {}уют
inf = {}овать
ger = {}овав
ger = {}овавший
ger = {}овавшего
ger = {}овавшему
ger = {}овавшим
ger = {}овавшем
ger = {}овавшая
ger = {}овавшей
ger = {}овавшую
ger = {}овавшие
ger = {}овавших
ger = {}овавшими

# совет@ovas: советовался, советуется (imperfective, reflexive)
[paradigm ovas]
past = {}овался
past = {}овалась
past = {}овалось
past = {}овались
pres = {}уется
pres = {}уются
inf = {}оваться
ger = {}уясь

# проконсультир@ovaps (perfective, reflexive)
[paradigm ovaps]
past = {}овался
past = {}овалась
past = {}овалось
past = {}овались
fut = {}уется
fut = {}уются
inf = {}оваться
ger = {}овавшись
ger = {}овавшийся
ger = {}овавшегося
ger = {}овавшемуся
ger = {}овавшимся
ger = {}овавшемся
ger = {}овавшаяся
ger = {}овавшейся
ger = {}овавшуюся
ger = {}овавшиеся
ger = {}овавшихся
ger = {}овавшимися

# во@eva: воевал, воюет (imperfective)
[paradigm eva]
past = {}евал
past = {}евала
past = {}евало
past = {}евали
pres = {}юет
pres = {}юют
inf = {}евать
ger = {}юя

# при,при@nya: принял, примет; пред,предприм (perfective)
[paradigm nya]
past = {1}нял
past = {1}няла
past = {1}няло
past = {1}няли
fut = {2}мет
fut = {2}мут
inf = {1}нять
ger = {1}няв
ger = {1}нявший
ger = {1}нявшего
ger = {1}нявшему
ger = {1}нявшим
ger = {1}нявшем
ger = {1}нявшая
ger = {1}нявшей
ger = {1}нявшую
ger = {1}нявшие
ger = {1}нявших
ger = {1}нявшими

# приним@nima: принимал, принимает
[paradigm nima]
past = {}ал
past = {}ала
past = {}ало
past = {}али
pres = {}ает
pres = {}ают
inf = {}ать
ger = {}ая
ger = {}ающий
ger = {}ающего
ger = {}ающему
ger = {}ающим
ger = {}ающем
ger = {}ающая
ger = {}ающей
ger = {}ающую
ger = {}ающие
ger = {}ающих
ger = {}ающими
ger = {}авший
ger = {}авшего
ger = {}авшему
ger = {}авшим
ger = {}авшем
ger = {}авшая
ger = {}авшей
ger = {}авшую
ger = {}авшие
ger = {}авших
ger = {}авшими

# призна,призна@ave: признавал, признает, дает (imperfective in -авать)
[paradigm ave]
past = {}вал
past = {}вала
past = {}вало
past = {}вали
pres = {}ет
pres = {}ют
inf = {}вать
ger = {}вая
ger = {}ющий
ger = {}ющего
ger = {}ющему
ger = {}ющим
ger = {}ющем
ger = {}ющая
ger = {}ющей
ger = {}ющую
ger = {}ющие
ger = {}ющих
ger = {}ющими

# состоя@stsya: состоялся, состоится
[paradigm stsya]
past = {}лся
past = {}лась
past = {}лось
past = {}лись
fut = состоится
fut = состоятся
inf = {}ться
ger = {}вшись
ger = {}вшийся
ger = {}вшегося
ger = {}вшемуся
ger = {}вшимся
ger = {}вшемся
ger = {}вшаяся
ger = {}вшейся
ger = {}вшуюся
ger = {}вшиеся
ger = {}вшихся
ger = {}вшимися

# прибы,прибуд@yl: прибыл, прибудет (perfective)
[paradigm yl]
past = {1}л
past = {1}ла
past = {1}ло
past = {1}ли
fut = {2}ет
fut = {2}ут
inf = {1}ть
ger = {1}в
ger = {1}вший
ger = {1}вшего
ger = {1}вшему
ger = {1}вшим
ger = {1}вшем
ger = {1}вшая
ger = {1}вшей
ger = {1}вшую
ger = {1}вшие
ger = {1}вших
ger = {1}вшими

# прилет@el: прилетел, прилетит (perfective)
[paradigm el]
past = {}ел
past = {}ела
past = {}ело
past = {}ели
fut = {}ит
fut = {}ят
inf = {}еть
ger = {}ев
ger = {}евший
ger = {}евшего
ger = {}евшему
ger = {}евшим
ger = {}евшем
ger = {}евшая
ger = {}евшей
ger = {}евшую
ger = {}евшие
ger = {}евших
ger = {}евшими

# по@poe: поехал, поедет (perfective)
[paradigm poe]
past = {}ехал
past = {}ехала
past = {}ехало
past = {}ехали
fut = {}едет
fut = {}едут
inf = {}ехать
ger = {}ехав
ger = {}ехавший
ger = {}ехавшего
ger = {}ехавшему
ger = {}ехавшим
ger = {}ехавшем
ger = {}ехавшая
ger = {}ехавшей
ger = {}ехавшую
ger = {}ехавшие
ger = {}ехавших
ger = {}ехавшими

# при,прид@sh: пришел, придет; во,войд; вы,выйд (perfective)
[paradigm sh]
past = {1}шел
past = {1}шла
past = {1}шло
past = {1}шли
fut = {2}ет
fut = {2}ут
inf = {2}ти
ger = {2}я
ger = {1}шедший
ger = {1}шедшего
ger = {1}шедшему
ger = {1}шедшим
ger = {1}шедшем
ger = {1}шедшая
ger = {1}шедшей
ger = {1}шедшую
ger = {1}шедшие
ger = {1}шедших
ger = {1}шедшими

# про@vel: провел, проведет (perfective)
[paradigm vel]
past = {}вел
past = {}вела
past = {}вело
past = {}вели
fut = {}ведет
fut = {}ведут
inf = {}вести
ger = {}ведя
ger = {}ведший
ger = {}ведшего
ger = {}ведшему
ger = {}ведшим
ger = {}ведшем
ger = {}ведшая
ger = {}ведшей
ger = {}ведшую
ger = {}ведшие
ger = {}ведших
ger = {}ведшими

# на@nes: нанес, нанесет; пере, от (perfective)
[paradigm nes]
past = {}нес
past = {}несла
past = {}несло
past = {}несли
fut = {}несет
fut = {}несут
inf = {}нести
ger = {}неся
ger = {}несший
ger = {}несшего
ger = {}несшему
ger = {}несшим
ger = {}несшем
ger = {}несшая
ger = {}несшей
ger = {}несшую
ger = {}несшие
ger = {}несших
ger = {}несшими

# от@verg: отверг, отвергнет; опро (perfective)
[paradigm verg]
past = {}верг
past = {}вергла
past = {}вергло
past = {}вергли
fut = {}вергнет
fut = {}вергнут
inf = {}вергнуть
ger = {}вергнув
ger = {}вергший
ger = {}вергшего
ger = {}вергшему
ger = {}вергшим
ger = {}вергшем
ger = {}вергшая
ger = {}вергшей
ger = {}вергшую
ger = {}вергшие
ger = {}вергших
ger = {}вергшими

# со@chel: счел, сочтет
[paradigm chel]
past = счел
past = сочла
past = сочло
past = сочли
fut = сочтет
fut = сочтут
inf = счесть
ger = сочтя

# при,призов@zva: призвал, призовет; вы, ото (perfective)
[paradigm zva]
past = {1}звал
past = {1}звала
past = {1}звало
past = {1}звали
fut = {2}ет
fut = {2}ут
inf = {1}звать
ger = {1}звав
ger = {1}звавший
ger = {1}звавшего
ger = {1}звавшему
ger = {1}звавшим
ger = {1}звавшем
ger = {1}звавшая
ger = {1}звавшей
ger = {1}звавшую
ger = {1}звавшие
ger = {1}звавших
ger = {1}звавшими

# вы,вышл@sla: выслал, вышлет; по, при (perfective)
[paradigm sla]
past = {1}слал
past = {1}слала
past = {1}слало
past = {1}слали
fut = {2}ет
fut = {2}ут
inf = {1}слать
ger = {1}слав
ger = {1}славший
ger = {1}славшего
ger = {1}славшему
ger = {1}славшим
ger = {1}славшем
ger = {1}славшая
ger = {1}славшей
ger = {1}славшую
ger = {1}славшие
ger = {1}славших
ger = {1}славшими

# пере@dal: передал, передаст; пре, из (perfective)
[paradigm dal]
past = {}дал
past = {}дала
past = {}дало
past = {}дали
fut = {}даст
fut = {}дадут
inf = {}дать
ger = {}дав
ger = {}давший
ger = {}давшего
ger = {}давшему
ger = {}давшим
ger = {}давшем
ger = {}давшая
ger = {}давшей
ger = {}давшую
ger = {}давшие
ger = {}давших
ger = {}давшими

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
past pass = {}ался
past pass = {}алась
past pass = {}алось
past pass = {}ались
pres pass = {}ается
pres pass = {}аются

# провод@itpas: проводился, проводятся (reflexive passive)
[paradigm itpas]
past pass = {}ился
past pass = {}илась
past pass = {}илось
past pass = {}ились
pres pass = {}ится
pres pass = {}ятся

# пров@p: past, future, infinitive written out
[paradigm p]
past = {1}
past = {2}
past = {3}
fut = {4}
fut = {5}
inf = {6}

# ведет,ведут,вел,вела,вели,вести@i: present, past, infinitive
[paradigm i]
pres = {1}
pres = {2}
past = {3}
past = {4}
past = {5}
inf = {6}

# обмен@yatsp: обменялся, обменяется (perfective, reflexive)
[paradigm yatsp]
past = {}ялся
past = {}ялась
past = {}ялись
fut = {}яется
fut = {}яются
inf = {}яться
ger = {}явшись
