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
past sg = {}ил
past sg = {}ила
past sg = {}ило
past pl = {}или
fut sg = {}ит
fut pl = {}ат
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
past sg = {}ил
past sg = {}ила
past sg = {}ило
past pl = {}или
pres sg = {}ит
pres pl = {}ят
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
past sg = {}ил
past sg = {}ила
past sg = {}ило
past pl = {}или
pres sg = {}ит
pres pl = {}ат
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
past sg = {}ился
past sg = {}илась
past sg = {}илось
past pl = {}ились
fut sg = {}ится
fut pl = {}ятся
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
past sg = {}ился
past sg = {}илась
past sg = {}илось
past pl = {}ились
fut sg = {}ится
fut pl = {}атся
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
past sg = {}ал
past sg = {}ала
past sg = {}ало
past pl = {}али
pres sg = {}ает
pres pl = {}ают
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
past sg = {}ал
past sg = {}ала
past sg = {}ало
past pl = {}али
fut sg = {}ает
fut pl = {}ают
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
past sg = {}ял
past sg = {}яла
past sg = {}яло
past pl = {}яли
pres sg = {}яет
pres pl = {}яют
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
past sg = {}ял
past sg = {}яла
past sg = {}яло
past pl = {}яли
fut sg = {}яет
fut pl = {}яют
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
past sg = {}ался
past sg = {}алась
past sg = {}алось
past pl = {}ались
pres sg = {}ается
pres pl = {}аются
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
past sg = {}ался
past sg = {}алась
past sg = {}алось
past pl = {}ались
fut sg = {}ается
fut pl = {}аются
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
past sg = {1}ал
past sg = {1}ала
past sg = {1}ало
past pl = {1}али
pres sg = {2}ет
pres pl = {2}ут
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
past sg = {}нул
past sg = {}нула
past sg = {}нуло
past pl = {}нули
fut sg = {}нет
fut pl = {}нут
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
past sg = {}овал
past sg = {}овала
past sg = {}овало
past pl = {}овали
pres sg = {}ует
pres pl = {}уют
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
past sg = {}овал
past sg = {}овала
past sg = {}овало
past pl = {}овали
fut sg = {}ует
fut pl = {}уют
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
past sg = {}ал
past sg = {}ала
past sg = {}ало
past pl = {}али
pres sg = {}ает
pres pl = {}ают
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
past sg = {}вал
past sg = {}вала
past sg = {}вало
past pl = {}вали
pres sg = {}ет
pres pl = {}ют
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
past sg = {}лся
past sg = {}лась
past sg = {}лось
past pl = {}лись
fut sg = состоится
fut pl = состоятся
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
past sg = {1}л
past sg = {1}ла
past sg = {1}ло
past pl = {1}ли
fut sg = {2}ет
fut pl = {2}ут
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
past sg = {}ел
past sg = {}ела
past sg = {}ело
past pl = {}ели
fut sg = {}ит
fut pl = {}ят
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
past sg = {}ехал
past sg = {}ехала
past sg = {}ехало
past pl = {}ехали
fut sg = {}едет
fut pl = {}едут
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
past sg = {1}шел
past sg = {1}шла
past sg = {1}шло
past pl = {1}шли
fut sg = {2}ет
fut pl = {2}ут
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
past sg = {}вел
past sg = {}вела
past sg = {}вело
past pl = {}вели
fut sg = {}ведет
fut pl = {}ведут
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
past sg = {}нес
past sg = {}несла
past sg = {}несло
past pl = {}несли
fut sg = {}несет
fut pl = {}несут
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
past sg = {}верг
past sg = {}вергла
past sg = {}вергло
past pl = {}вергли
fut sg = {}вергнет
fut pl = {}вергнут
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
past sg = {1}слал
past sg = {1}слала
past sg = {1}слало
past pl = {1}слали
fut sg = {2}ет
fut pl = {2}ут
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
past sg = {}дал
past sg = {}дала
past sg = {}дало
past pl = {}дали
fut sg = {}даст
fut pl = {}дадут
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
