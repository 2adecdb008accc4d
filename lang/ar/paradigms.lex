# The paradigms of Arabic: how a word's forms are made from its stem or stems.
# Hamza on the alef, alef maksura and teh marbuta may be typed in full; they are folded before words are compared.

# ── Verbs: {1} the third person masculine singular of the past, {2} the imperfect without its prefix ──
# Left out: what the press does not say of states and ministers (the feminine plural, the feminine dual of the present of rarer sorts, "we" in the past).

# the forms that the press uses of verbs that make no record: {1} past, {2} imperfect
[paradigm u]
past sg m = {1}
past sg f = {1}ت
past du m = {1}ا
past pl m = {1}وا
pres sg m = ي{2}
pres sg f = ت{2}
pres pl = ن{2}
pres du m = ي{2}ان
pres pl m = ي{2}ون

# one form of the imperfect, a passive say: تجرى@pres
[paradigm pres]
pres = {}

# the same of verbs with one stem
[paradigm u1]
past sg m = {}
past sg f = {}ت
past du m = {}ا
past pl m = {}وا
pres sg m = ي{}
pres sg f = ت{}
pres pl = ن{}
pres du m = ي{}ان
pres pl m = ي{}ون

# the forms of a verb with its noun that the press uses of one who does it, or two: {1} past, {2} imperfect
[paradigm w]
past sg m = {1}
past sg f = {1}ت
past du m = {1}ا
pres sg m = ي{2}
pres sg f = ت{2}

# the same of verbs with one stem
[paradigm w1]
past sg m = {}
past sg f = {}ت
past du m = {}ا
pres sg m = ي{}
pres sg f = ت{}

# sound verbs whose two stems differ: اجتمع يجتمع → اجتمع,جتمع@v
[paradigm v]
past sg m = {1}
past sg f = {1}ت
past du m = {1}ا
past du f = {1}تا
past pl m = {1}وا
pres sg m = ي{2}
pres sg f = ت{2}
pres du f = ت{2}ان
pres pl = ن{2}
pres du m = ي{2}ان
pres pl m = ي{2}ون
pres du m = ي{2}ا
pres pl m = ي{2}وا

# sound verbs with one stem: بحث يبحث → بحث@v1
[paradigm v1]
past sg m = {}
past sg f = {}ت
past du m = {}ا
past du f = {}تا
past pl m = {}وا
pres sg m = ي{}
pres sg f = ت{}
pres du f = ت{}ان
pres pl = ن{}
pres du m = ي{}ان
pres pl m = ي{}ون
pres du m = ي{}ا
pres pl m = ي{}وا

# doubled verbs, and those in ن or ت, whose short forms merge: أصر يصر → أصر,صر@vg
[paradigm vg]
past sg m = {1}
past sg f = {1}ت
past du m = {1}ا
past du f = {1}تا
past pl m = {1}وا
pres sg m = ي{2}
pres sg f = ت{2}
pres du f = ت{2}ان
pres pl = ن{2}
pres du m = ي{2}ان
pres pl m = ي{2}ون
pres du m = ي{2}ا
pres pl m = ي{2}وا

[paradigm vg1]
past sg m = {}
past sg f = {}ت
past du m = {}ا
past du f = {}تا
past pl m = {}وا
pres sg m = ي{}
pres sg f = ت{}
pres pl = ن{}
pres du m = ي{}ان
pres pl m = ي{}ون
pres du m = ي{}ا
pres pl m = ي{}وا

# hollow verbs; {3} the shortened imperfect (لم يقل): قال يقول → قال,قول,قل@vh
[paradigm vh]
past sg m = {1}
past sg f = {1}ت
past du m = {1}ا
past du f = {1}تا
past pl m = {1}وا
pres sg m = ي{2}
pres sg f = ت{2}
pres du f = ت{2}ان
pres pl = ن{2}
pres du m = ي{2}ان
pres pl m = ي{2}ون
pres du m = ي{2}ا
pres pl m = ي{2}وا
pres sg m = ي{3}
pres sg f = ت{3}

# weak in ى: التقى يلتقي, تلقى يتلقى → التق,لتق@vy
[paradigm vy]
past sg m = {1}ى
past sg f = {1}ت
past du m = {1}يا
past du f = {1}تا
past pl m = {1}وا
pres sg m = ي{2}ي
pres sg f = ت{2}ي
pres du f = ت{2}يان
pres pl = ن{2}ي
pres du m = ي{2}يان
pres pl m = ي{2}ون
pres du m = ي{2}يا
pres pl m = ي{2}وا
pres sg m = ي{2}
pres sg f = ت{2}

# weak in و: دعا يدعو → دع,دع@vw
[paradigm vw]
past sg m = {1}ا
past sg f = {1}ت
past du m = {1}وا
past du f = {1}تا
pres sg m = ي{2}و
pres sg f = ت{2}و
pres pl = ن{2}و
pres du m = ي{2}وان
pres pl m = ي{2}ون
pres du m = ي{2}وا
pres sg m = ي{2}
pres sg f = ت{2}

# weak in ي: لقي يلقى → لق,لق@vi
[paradigm vi]
past sg m = {1}ي
past sg f = {1}يت
past du m = {1}يا
past du f = {1}يتا
past pl m = {1}وا
pres sg m = ي{2}ى
pres sg f = ت{2}ى
pres pl = ن{2}ى
pres du m = ي{2}يان
pres pl m = ي{2}ون
pres pl m = ي{2}وا

# in hamza, imperfect in أ: بدأ يبدأ → بد,بد@vb
[paradigm vb]
past sg m = {1}أ
past sg f = {1}أت
past du m = {1}آ
past du f = {1}أتا
past pl m = {1}أوا
past pl m = {1}ؤوا
pres sg m = ي{2}أ
pres sg f = ت{2}أ
pres pl = ن{2}أ
pres du m = ي{2}آن
pres pl m = ي{2}أون
pres pl m = ي{2}ؤون
pres pl m = ي{2}أوا
pres pl m = ي{2}ؤوا

# in hamza, imperfect in ئ: هنأ يهنئ → هن,هن@vq
[paradigm vq]
past sg m = {1}أ
past sg f = {1}أت
past du m = {1}آ
past du f = {1}أتا
past pl m = {1}أوا
past pl m = {1}ؤوا
pres sg m = ي{2}ئ
pres sg f = ت{2}ئ
pres pl = ن{2}ئ
pres du m = ي{2}ئان
pres pl m = ي{2}ئون
pres pl m = ي{2}ئوا

# hollow in hamza: جاء يجيء → جا,جي@vj
[paradigm vj]
past sg m = {1}ء
past sg f = {1}ءت
past du m = {1}ءا
past du f = {1}ءتا
past pl m = {1}ءوا
past pl m = {1}ؤوا
pres sg m = ي{2}ء
pres sg f = ت{2}ء
pres pl m = ي{2}ئون
pres pl m = ي{2}ؤون

# participles as adverbs of the clause, by which a speaker goes on: مؤكدا، مؤكدة، مؤكدين
[paradigm g]
ger sg m = {}ا
ger sg f = {}ة
ger du m = {}ين
ger du f = {}تين
ger pl m = {}ين

# the same of stems in ـٍ: داعيا → داع@gy
[paradigm gy]
ger sg m = {}يا
ger sg f = {}ية
ger du m = {}يين
ger pl m = {}ين

# ── Nouns and adjectives ──

# with and without the article, nothing more: مقتل@j
[paradigm j]
sg = {}
sg def = ال{}

# masculine, no plural of its own: دعم@s
[paradigm s]
sg m = {}
sg m = {}ا
sg m def = ال{}

# masculine, broken plural: ملف is sound, قرار too; جهد,جهود@n
[paradigm n]
sg m = {1}
sg m = {1}ا
sg m def = ال{1}
du m = {1}ان
du m = {1}ين
du m = {1}ي
du m def = ال{1}ان
du m def = ال{1}ين
pl = {2}
pl = {2}ا
pl def = ال{2}

# masculine, plural in ات: اجتماع@na
[paradigm na]
sg m = {}
sg m = {}ا
sg m def = ال{}
du m = {}ان
du m = {}ين
du m = {}ي
du m def = ال{}ان
du m def = ال{}ين
pl = {}ات
pl def = ال{}ات

# in اء with plural اءات: لقاء@nl (its accusative has no second alef, its dual the seat ء)
[paradigm nl]
sg m = {}
sg m def = ال{}
du m = {}ان
du m = {}ين
du m def = ال{}ان
du m def = ال{}ين
pl = {}ات
pl def = ال{}ات

# feminine in ة, plural in ات; the stem without ة: زيار@f
[paradigm f]
sg f = {}ة
sg f def = ال{}ة
du f = {}تان
du f = {}تين
du f = {}تي
du f def = ال{}تان
du f def = ال{}تين
pl f = {}ات
pl f def = ال{}ات

# feminine in ة, broken plural: قم,قمم@fb
[paradigm fb]
sg f = {1}ة
sg f def = ال{1}ة
du f = {1}تان
du f = {1}تين
du f = {1}تي
du f def = ال{1}تان
du f def = ال{1}تين
pl = {2}
pl def = ال{2}

# feminine in ة, no plural: صح@fs
[paradigm fs]
sg f = {}ة
sg f def = ال{}ة

# adjectives and participles, sound throughout: مهم@a
[paradigm a]
sg m = {}
sg m = {}ا
sg m def = ال{}
sg f = {}ة
sg f def = ال{}ة
du m = {}ان
du m = {}ين
du m def = ال{}ان
du m def = ال{}ين
pl m = {}ون
pl m def = ال{}ون
pl f = {}ات
pl f def = ال{}ات

# adjectives that make no record, in the forms by which a name's end is seen
[paradigm aw]
sg m = {}
sg m = {}ا
sg m def = ال{}
sg f = {}ة
sg f def = ال{}ة
pl = {}ين
pl f = {}ات
pl def = ال{}ين

# adjectives with a broken masculine plural: جديد,جدد@ab
[paradigm ab]
sg m = {1}
sg m = {1}ا
sg m def = ال{1}
sg f = {1}ة
sg f def = ال{1}ة
du m = {1}ان
du m = {1}ين
du m def = ال{1}ان
du m def = ال{1}ين
pl m = {2}
pl m def = ال{2}
pl f = {1}ات
pl f def = ال{1}ات

# persons, as the next is another noun: دبلوماسي "diplomat", دبلوماسية "diplomacy"
[paradigm hm]
sg m = {}
sg m = {}ا
sg m def = ال{}
du m = {}ان
du m = {}ين
du m = {}ي
du m def = ال{}ان
du m def = ال{}ين
pl m = {}ون
pl m = {}ين
pl m = {}و
pl m = {}ي
pl m def = ال{}ون
pl m def = ال{}ين

# persons, sound plural, indefinite and definite: مسؤول@h
[paradigm h]
sg m = {}
sg m = {}ا
sg m def = ال{}
sg f = {}ة
sg f def = ال{}ة
du m = {}ان
du m = {}ين
du m = {}ي
du m def = ال{}ان
du m def = ال{}ين
pl m = {}ون
pl m = {}ين
pl m = {}و
pl m = {}ي
pl m def = ال{}ون
pl m def = ال{}ين
pl f = {}ات
pl f def = ال{}ات

# persons, broken plural: خبير,خبراء@hb
[paradigm hb]
sg m = {1}
sg m = {1}ا
sg m def = ال{1}
sg f = {1}ة
sg f def = ال{1}ة
du m = {1}ان
du m = {1}ين
du m = {1}ي
du m def = ال{1}ان
du m def = ال{1}ين
pl = {2}
pl def = ال{2}
pl f = {1}ات
pl f def = ال{1}ات

# first word of a construct (وزير الخارجية), broken plural: وزير,وزراء@c
[paradigm c]
sg m = {1}
sg f = {1}ة
du m = {1}ا
du m = {1}ي
du f = {1}تي
pl = {2}
pl f = {1}ات

# first word of a construct, sound plural: مندوب@cs
[paradigm cs]
sg m = {}
sg f = {}ة
du m = {}ا
du m = {}ي
du f = {}تي
pl m = {}و
pl m = {}ي
pl f = {}ات

# first word of a long construct, of one person only: وزير@co
[paradigm co]
sg m = {}
sg f = {}ة

# definite only, broken plural: وزير,وزراء@d
[paradigm d]
sg m def = ال{1}
sg f def = ال{1}ة
du m def = ال{1}ان
du m def = ال{1}ين
du f def = ال{1}تان
du f def = ال{1}تين
pl m def = ال{2}
pl f def = ال{1}ات

# definite only, sound plural: متحدث@ds رسمي@ds
[paradigm ds]
sg m def = ال{}
sg f def = ال{}ة
du m def = ال{}ان
du m def = ال{}ين
pl m def = ال{}ون
pl m def = ال{}ين
pl f def = ال{}ات

# indefinite only, sound: متحدث@i رسمي@i
[paradigm i]
sg m = {}
sg m = {}ا
sg f = {}ة
du m = {}ان
du m = {}ين
pl m = {}ون
pl m = {}ين
pl f = {}ات

# the same of titles of two words: in the singular and the masculine plural
[paradigm dt]
sg m def = ال{}
sg f def = ال{}ة
pl m def = ال{}ون
pl m def = ال{}ين

[paradigm it]
sg m = {}
sg f = {}ة
pl m = {}ون
pl m = {}ين

# adjectives of states and their people: روسي@nisba
[paradigm nisba]
sg m = {}
sg m = {}ا
sg m def = ال{}
sg f = {}ة
sg f def = ال{}ة
du m = {}ان
du m = {}ين
du m def = ال{}ان
du m def = ال{}ين
pl m = {}ون
pl m = {}ين
pl m def = ال{}ون
pl m def = ال{}ين
pl f = {}ات
pl f def = ال{}ات
