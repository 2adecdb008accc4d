# How English words inflect. {} is the stem; {1} {2} {3} {4} are the stems of STEM,STEM,…@name.

# want@v: want, wants, wanted, wanting
[paradigm v]
base pres = {}
pres s3 = {}s
past part = {}ed
ger = {}ing

# stress@vs: stress, stresses, stressed, stressing
[paradigm vs]
base pres = {}
pres s3 = {}es
past part = {}ed
ger = {}ing

# not@ve: note, notes, noted, noting (the stem is written without its e)
[paradigm ve]
base pres = {}e
pres s3 = {}es
past part = {}ed
ger = {}ing

# agree@ved: agree, agrees, agreed, agreeing
[paradigm ved]
base pres = {}
pres s3 = {}s
past part = {}d
ger = {}ing

# den@vy: deny, denies, denied, denying (the stem is written without its y)
[paradigm vy]
base pres = {}y
pres s3 = {}ies
past part = {}ied
ger = {}ying

# admit,admitt@vcc: admit, admits, admitted, admitting
[paradigm vcc]
base pres = {1}
pres s3 = {1}s
past part = {2}ed
ger = {2}ing

# target@vd: targeted, targeting, of verbs whose other forms are nouns as well; the stem as it stands before -ed
[paradigm vd]
past part = {}ed
ger = {}ing

# meet,met,met@irr: meet, meets, met, met, meeting
[paradigm irr]
base pres = {1}
pres s3 = {1}s
past = {2}
part = {3}
ger = {1}ing

# make,made,made,making@irrg: the last stem is the form in -ing
[paradigm irrg]
base pres = {1}
pres s3 = {1}s
past = {2}
part = {3}
ger = {4}

# teach,taught,taught@irrs: teach, teaches, taught, taught, teaching
[paradigm irrs]
base pres = {1}
pres s3 = {1}es
past = {2}
part = {3}
ger = {1}ing

# minister@n: minister, ministers
[paradigm n]
sg = {}
pl = {}s

# boss@ns: boss, bosses
[paradigm ns]
sg = {}
pl = {}es

# deput@ny: deputy, deputies (the stem is written without its y)
[paradigm ny]
sg = {}y
pl = {}ies

# spokesman,spokesmen@nirr
[paradigm nirr]
sg = {1}
pl = {2}

# x@be: the verb to be; its stem is not used
[paradigm be]
base = be
pres s3 = is
pres = are
pres = am
past = was
past = were
part = been
ger = being

# cit@vef: cite, cites, cited, without the form in -ing
[paradigm vef]
base pres = {}e
pres s3 = {}es
past part = {}ed

# cit@ing: citing alone
[paradigm ing]
ger = {}ing

# fl,flew,flown@irry: fly, flies
[paradigm irry]
base pres = {1}y
pres s3 = {1}ies
past = {2}
part = {3}
ger = {1}ying
