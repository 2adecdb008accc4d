# Words that stand for somebody named before.

# Whoever speaks.
[pronoun sg first subj]
I
[pronoun sg first obj]
me
[pronoun pl first subj]
we
[pronoun pl first obj]
us
> "I met President Xi in Beijing on Monday," Olaf Scholz told reporters.
= meeting "Olaf Scholz" "President Xi" place=Beijing
> "We call on Israel to open the crossing," Maliki said.
= statement "Maliki"
> "I met my neighbour," the driver said.
! meeting

[pronoun m sg subj]
he
[pronoun m sg obj]
him
[pronoun f sg subj]
she
[pronoun f sg obj]
her
> Hillary Clinton met Espen Barth Eide. He said the port was open.
= statement "Espen Barth Eide" content="the port was open"
> Peter Holm said the port would close if Anna Berg won, and he added that it was late.
= statement "Peter Holm" content="it was late"
> The president would receive the guest, Anna Berg said. She added that the port was open.
= statement "Anna Berg" content="the port was open"
> The bridge would open in May, the envoy, Peter Holm, told Hakan Fidan. He added that it was safe.
= statement "Peter Holm" content="it was safe"
> When asked about the port, Anna Berg replied, "We shall see."
= statement "Anna Berg" mode=direct content="We shall see"
> Since announcing her decision in New York, Anna Berg had waged a campaign.
! statement
[pronoun pl subj]
they
[pronoun pl obj]
them
each other; one another | mutual
> Lavrov and Wang Yi met in Sochi. The neighbours have accused each other of spying.
! event
> Wang Yi flew to Moscow, where he met Lavrov.
= meeting "Wang Yi" "Lavrov"
> Lavrov praised the book and thanked it.
! event

[possessive m sg]
his
[possessive f sg]
her
[possessive pl]
their
[possessive]
its

[det def]
the; this; these; those; the sisterly; the brotherly; the fraternal; the friendly; the neighbouring; the neighboring; the brotherly and friendly

[det indef]
a; an; another; one

# Nobody in particular: what he does is no event.
[det whoever]
any; whichever
> Any company that turns down Israel is supposed to close.
! event
> Whichever state asks Russia to pay will wait.
! event

[det guest]
visiting
> Angolan President João Lourenço held talks with visiting Burundian leader Évariste Ndayishimiye in Luanda on Monday.
= meeting "João Lourenço" "Évariste Ndayishimiye" place=Luanda date=2024-07-22
> Angolan President João Lourenço and visiting Burundian President Évariste Ndayishimiye discussed trade in Luanda.
= meeting "João Lourenço" "Évariste Ndayishimiye"
> After visiting French President Emmanuel Macron in Paris, João Lourenço flew to Berlin.
= visit "João Lourenço" to=DEU
> Visiting Beijing on Monday, João Lourenço said trade would grow.
= visit "João Lourenço" to=CHN

[det]
the; this; these; those; each; every; some; any; all; such; several; many; few; other; most; various; certain; a number of; a group of; one of the; one of; two; three; four; five; six; seven; eight; nine; ten; dozens of; hundreds of; thousands of; scores of; the two; the three
senior; top; slain; fallen; embattled; disgraced; beleaguered; longtime; long-time; long-serving; charismatic; flamboyant; outspoken; soft-spoken; hawkish; dovish; wealthy; southern; northern; eastern; western; central; southeastern; southwestern; northeastern; northwestern; south-eastern; south-western; north-eastern; north-western; occupied; war-torn; war-ravaged; neighbouring; neighboring; nearby; mainland; landlocked; high-ranking; high-level; unnamed; veteran; prominent; leading; former; ex; late; outgoing; incoming; newly elected; newly-elected; newly appointed; newly-appointed; newly accredited; newly-accredited; non-resident; nonresident; departing; acting; interim; incumbent; long-time; longtime; far-right; ousted; deposed; exiled; jailed; new; newly installed; newly inaugurated; newly sworn-in; newly named; recently elected; recently appointed; then; one-time; onetime; retired; ailing; embattled; beleaguered; influential; powerful; outspoken; hardline; hawkish; pro-Western; pro-Russian; also a; also an; also the; who is also; who is also a; who is also the; who also serves as; who doubles as; who doubled as; concurrently; simultaneously

# Of two who are met apart.
[det each]
both
> Irfaan Ali met both Antony Blinken and Wang Yi on Monday.
= meeting "Irfaan Ali" "Antony Blinken" date=2024-07-22
= meeting "Irfaan Ali" "Wang Yi" date=2024-07-22
> Irfaan Ali telephoned both Antony Blinken and Wang Yi.
= meeting "Irfaan Ali" "Antony Blinken" channel=phone
= meeting "Irfaan Ali" "Wang Yi" channel=phone
> Both Antony Blinken and Wang Yi hailed it.
! meeting

# What sort of place it is, before its name.
[det]
city of; town of; northern city of; northern town of; southern city of; southern town of; eastern city of; eastern town of; western city of; western town of; central city of; central town of; northeastern city of; northeastern town of; northwestern city of; northwestern town of; southeastern city of; southeastern town of; southwestern city of; southwestern town of; north-eastern city of; north-eastern town of; north-western city of; north-western town of; south-eastern city of; south-eastern town of; south-western city of; south-western town of;  port of; port city of; port town of; resort of; resort city of; resort town of; coastal city of; coastal town of; seaside resort of; seaside town of; border city of; border town of; holy city of; ancient city of; historic city of; industrial city of; mountain resort of; ski resort of; village of; lakeside city of; lakeside town of; hill station of; Black Sea city of; Black Sea resort of; Black Sea port of; Red Sea city of; Red Sea resort of; Red Sea port of; Mediterranean city of; Mediterranean port of; Baltic port of; metropolis of; garrison town of; river port of; oil city of; frontline city of; front-line city of; megacity of; hub of; commercial hub of; commercial capital of; financial hub of; the city of; the town of; the port of; the port city of; the port town of; the resort of; the resort city of; the resort town of; the coastal city of; the coastal town of; the seaside resort of; the seaside town of; the border city of; the border town of; the holy city of; the ancient city of; the historic city of; the industrial city of; the mountain resort of; the ski resort of; the village of; the lakeside city of; the lakeside town of; the hill station of; the Black Sea city of; the Black Sea resort of; the Black Sea port of; the Red Sea city of; the Red Sea resort of; the Red Sea port of; the Mediterranean city of; the Mediterranean port of; the Baltic port of; the metropolis of; the garrison town of; the river port of; the oil city of; the frontline city of; the front-line city of; the megacity of; the hub of; the commercial hub of; the commercial capital of; the financial hub of
> Lavrov arrived in the port city of Busan on Tuesday.
= visit "Lavrov" to=KOR date=2024-07-23
> Fidan flew to the Kazakh city of Almaty on Monday.
= visit "Fidan" to=KAZ date=2024-07-22
> Lavrov praised the city of his youth.
! visit

[of]
of; for
's; ’s; '; ’ | after

[counterpart]
counterpart@n; opposite number@n; colleague@n; peer@n; homologue@n; interlocutor@n
> Lavrov met his Chinese counterpart, Wang Yi, in Vientiane.
= meeting "Lavrov" "Wang Yi"
> Foreign Minister Penny Wong will hold talks with her Indonesian and Malaysian counterparts in Jakarta next week.
= meeting "Penny Wong" "Indonesian" status=planned
> She thanked her colleagues for their patience.
! event

[side]
side; team; camp

# The Chinese capital: a place.
[side capital]
capital

[anaphor number=2]
the two ministers; both ministers | role=minister
the two presidents; both presidents | role=head-of-state
the two sides; both sides; the sides; the two; the pair; the duo; the two leaders; both leaders; the two men; the two women; both men; both women; the two diplomats; both diplomats; the two officials; both officials; the two delegations; both delegations; the two parties; both parties; the interlocutors; the two teams; both teams; the two envoys; both envoys; the two negotiators
the two countries; both countries; the two nations; both nations; the two states; both states; the two governments; both governments; the two capitals; both capitals; the two neighbours; the two neighbors; the two allies; both allies; the two powers; both powers | ofstates
both | floats
the two foreign ministers; both foreign ministers; the two top diplomats | role=foreign-minister
the two heads of state; both heads of state | role=head-of-state
the two prime ministers; both prime ministers; the two premiers | role=head-of-government
the two defence ministers; the two defense ministers; both defence ministers; both defense ministers | role=defence-minister
> Lavrov met Wang Yi in Vientiane. The two sides discussed Ukraine.
= meeting "Lavrov" "Wang Yi" agenda="Ukraine"
> Both sides of the road were closed.
! any

[anaphor number=3]
the three sides; all three sides; the three; all three; the trio; the three ministers; all three ministers; the three foreign ministers; the three leaders; all three leaders; the three countries; all three countries; the three nations; the three presidents; the three parties; all three parties; the three delegations; the three defence ministers; the three defense ministers; the three prime ministers; the three capitals; the three men; the three women; the three heads of state; the three diplomats; the three officials
[anaphor number=4]
the four sides; all four sides; the four; all four; the quartet; the four ministers; the four foreign ministers; the four leaders; the four countries; all four countries; the four nations
[anaphor number=5]
the five; all five; the five ministers; the five leaders; the five countries; the five presidents
[anaphor]
the participants; participants; the attendees; attendees; all sides; all parties; the guests; the delegates

# An organisation named before, by what sort of one it is.
[anaphor thing]
the bloc; the regional bloc; the trade bloc | among=EU,ASEAN,AU,ECOWAS,GCC,SADC,Mercosur,BRICS,EAEU,CIS,CARICOM,EAC,CELAC,SCO,G7,G20,Arab League
the military alliance; the Atlantic alliance; the Western alliance; the transatlantic alliance | among=NATO
the nuclear watchdog; the UN nuclear watchdog; the U.N. nuclear watchdog; the atomic watchdog | among=IAEA
the UN agency; the U.N. agency; the United Nations agency; the UN body; the U.N. body | among=UNHCR,WFP,UNICEF,WHO,UNRWA,IOM,UNESCO,FAO,IAEA,OCHA,ILO,UNDP
the world body | among=UN
the lender; the global lender; the Washington-based lender | among=IMF,World Bank
> The EU published a plan on Monday. The bloc said tariffs would fall.
= statement "EU" content="tariffs would fall"
> NATO ministers met in Brussels. Lavrov accused the military alliance of lying.
= event ACCUSE "Lavrov" > "NATO"
> The lender of the book said it was torn.
! statement "IMF"
