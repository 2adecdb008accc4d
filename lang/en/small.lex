# Small words: what ties the parts of a clause together.

[prep]
with; together with; along with; jointly with; alongside | m=with
with visiting; with the visiting; including with; including one with; including meetings with; including talks with; among them with; among them one with; among them those with; among others with; with, among others,; with, among many others,; with, inter alia,; with, in turn,; notably with; most notably with; inter alia with | m=with
in the presence of; in presence of; with the participation of; with participation of; with the attendance of | m=with witness
to; onto; into; unto | m=to
towards; toward; vis-à-vis; vis-a-vis | m=toward,to
from; out of | m=from
by | m=by
of | m=of
between; in between | m=between
with the participation from | m=between
among; amongst; amid; amidst | m=between,in
in; inside; within; throughout | m=in
at | m=at
on; upon | m=on,about
along | m=on
about; over; around | m=about rough
regarding; concerning; as regards; with regard to; in regard to; with respect to; in respect of; in relation to; in connection with; on the subject of; on the topic of; on the issue of; on the question of; as to | m=about
for; on behalf of; in favour of; in favor of; in support of; for the benefit of | m=for
against; in defiance of | m=against
during; in the course of; in the midst of; over the course of | m=during
before; ahead of; prior to; in the run-up to; in advance of; on the eve of | m=before
after; following; in the wake of; in the aftermath of; subsequent to; fresh from; fresh off; fresh out of; just out of; hot on the heels of; on the heels of; coming off; off the back of; buoyed by | m=after
until; till; up until | until
a day after; one day after; just a day after; only a day after; barely a day after; 24 hours after; twenty-four hours after | m=after days=1
two days after; just two days after; only two days after; barely two days after; 48 hours after | m=after days=2
three days after; just three days after; only three days after | m=after days=3
four days after; just four days after | m=after days=4
five days after; just five days after | m=after days=5
six days after | m=after days=6
a week after; one week after; just a week after; only a week after; barely a week after; seven days after | m=after days=7
ten days after | m=after days=10
two weeks after; a fortnight after; just two weeks after | m=after days=14
a day before; one day before; just a day before; a day ahead of; one day ahead of; 24 hours before | m=before days=-1
two days before; just two days before; two days ahead of; 48 hours before | m=before days=-2
three days before; three days ahead of | m=before days=-3
a week before; one week before; a week ahead of; seven days before | m=before days=-7
since | m=after since
beside; on the sidelines of; on the margins of; on the fringes of | m=beside
through; via; by way of; by means of; across; per | m=through
led by; headed by; headed up by; under the leadership of | m=by head
including; among them; among whom; such as; notably; in particular; including notably; the likes of | members
as; in the capacity of; in his capacity as; in her capacity as; in their capacity as | m=as
than | m=than rough
rather than | m=than
besides; apart from; aside from; in addition to; as well as meeting; on top of meeting | besides
under; beneath; below; above; beyond; behind; near; near to; off; outside; past; up to; despite; in spite of; notwithstanding; without; except; except for; other than; instead of; because of; owing to; thanks to; due to; on account of; in view of; in light of; in the light of; in response to; in front of; in exchange for; in return for; in line with; in accordance with; in the event of; in case of; at the expense of; at the request of; at the initiative of; under the auspices of; in place of; unlike; like; opposite; until; till; pending; given; excluding; barring; versus; down; up; minus; plus
against the backdrop of; against the background of | m=during
> @2024-07-25 Espen Barth Eide arrived in Nairobi on Monday. A day after arriving, he met William Ruto.
= meeting "Espen Barth Eide" "William Ruto" date=2024-07-23 place=Nairobi
> @2024-07-25 NAIROBI, July 24, 2024 – Having arrived on Tuesday in Nairobi, Espen Barth Eide met William Ruto.
= meeting "Espen Barth Eide" "William Ruto" date=2024-07-24

back in; back inside | m=in
back into; back onto | m=to
to about; to around; to over; to some; to nearly; to almost; to more than; to at least | m=to
of about; of around; of over; of some; of nearly; of almost; of more than; of at least | m=of
by about; by around; by over; by some; by nearly; by almost; by more than; by at least | m=by
from about; from around; from over; from some; from nearly; from more than | m=from
for about; for around; for over; for nearly; for almost; for more than; for at least | m=for
with about; with around; with some; with nearly; with more than; with at least | m=with
back to | m=to
back from | m=from
back at | m=at

[and]
and; &; as well as; and also; or; nor
and then; and later; and afterwards; and subsequently; and finally; and thereafter; and after that; and later on; and then later | separate
but; yet; but also; but rather | but

[comp]
that
whether
how; why

[rel]
who; who had; who has | subj person
which; that | subj
whom; which; that; with whom; to whom; from whom; about whom; for whom | obj
# what follows it is theirs whom it describes
whose | obj owner
where; in which; at which; during which; on which | place

[sub]
while; whilst; because; when; whenever; as; since; although; though; even though; even if; whereas; after; before; once; unless; lest; so that; in order that; provided that; providing; on condition that; given that; as soon as; as long as; so long as; insofar as; now that; in case; as if; as though; even as; just as; by the time; the moment; wherever; except that; rather than; if; if only; only if; in order to; so as to
a day after; one day after; just a day after; only a day after; barely a day after; 24 hours after; twenty-four hours after; two days after; just two days after; only two days after; barely two days after; 48 hours after; three days after; just three days after; only three days after; four days after; just four days after; five days after; just five days after; six days after; a week after; one week after; just a week after; only a week after; barely a week after; seven days after; ten days after; two weeks after; a fortnight after; just two weeks after; a day before; one day before; just a day before; 24 hours before; two days before; just two days before; 48 hours before; three days before; a week before; one week before; seven days before

[neg]
no; not one; not a single | nobody
not; n't; never; neither; nor; without; no longer; hardly; scarcely; barely; cannot; can not; none; nobody; no one; nothing; not yet; by no means; in no way; far from; did not; does not; do not; has not; have not; had not; was not; were not; is not; are not; didn't; doesn't; don't; hasn't; haven't; hadn't; wasn't; weren't; isn't; aren't; can't; couldn't; shouldn't; mustn't
fail to; fails to; failed to; failing to; stop short of; stops short of; stopped short of; stopping short of; rule out; rules out; ruled out; ruling out; avoid; avoids; avoided; avoiding; shun; shuns; shunned; snub; snubs; snubbed; deny; denies; denied; denying; has yet to; have yet to; had yet to; is yet to; are yet to; pretend to; pretends to; pretended to; pretending to; dreams of; dreamed of; dreamt of; there is no evidence that; there was no evidence that; there is no proof that; there is no sign that; there is no indication that; no evidence that; little evidence that; no proof that; no sign that; no indication that; unlikely to; is unlikely to; are unlikely to; was unlikely to; were unlikely to; not likely to; no plans to; no plans for; no intention of; no intention to; never agreed to
there was no; there were no; there is no; there are no; there has been no; there have been no; there had been no; there would be no; there will be no; there can be no; there could be no; there's no; there was not; there were not; there is not; there are not; there had not been | clause
> Sergey Lavrov said there was no alternative to talks.
= statement "Sergey Lavrov" content="there was no alternative to talks"
> Sergey Lavrov said there were no differences between them.
= statement "Sergey Lavrov" content="there were no differences between them"
> @2024-07-25 There was no meeting between Lavrov and Blinken.
! meeting
will not; would not; won't; wouldn't | refuses ahead
refuse to; refuses to; refused to; refusing to; decline to; declines to; declined to; declining to | refuses
> Israel refused to release two Turkish sailors.
= event REJECT "Israel" > "two Turkish sailors" cameo=120
> Poland will not send weapons to Ukraine.
= event REJECT "Poland" > "Ukraine"
> Iran did not release two French nationals.
! event
> @2024-07-25 Lavrov did not meet Wang Yi in Vientiane, the ministry said.
! meeting
> @2024-07-25 There were no plans for a meeting between Lavrov and Blinken, the Kremlin said.
! meeting

[plan]
will; shall; 'll; was to; were to; is to; are to; going to; is going to; are going to; was going to; were going to
due to; is due to; are due to; was due to; were due to; be due to; due; is due; are due
is reported to; are reported to; is rumoured to; is rumored to; is said to; are said to; set to; is set to; are set to; was set to; were set to; all set to; is set for; are set for
expected to; is expected to; are expected to; was expected to; were expected to; widely expected to; is likely to; are likely to; likely to
scheduled to; is scheduled to; are scheduled to; was scheduled to; were scheduled to; is scheduled for; are scheduled for; scheduled for; is slated to; are slated to; slated to; slated for; slated; is timetabled to; pencilled in; penciled in; is to be held; are to be held; is to; are to; to be held
plan to; plans to; planned to; planning to; is planning to; are planning to; plan on; plans on; planning on; planned; planning; plans for; plan for; a plan to; plans for a
intend to; intends to; intended to; intending to; intention to; aim to; aims to; aiming to; mean to; means to; prepare to; prepares to; preparing to; preparing for; poised to; is billed to; are billed to; was billed to; were billed to; billed to; is down to; are down to; is lined up to; are lined up to; lined up to; is tipped to; are tipped to; making arrangements to; makes arrangements to; make arrangements to; is arranging to; are arranging to; is preparing to; are preparing to; preparing a; preparing for a; pencilled in to; penciled in to; is pencilled in to; is penciled in to; is timetabled to; gearing up for; gears up for; gearing up to; is gearing up to; all eyes on; in line to; about to; bound to; on course to; on track to
has been moved to; has been moved back to; has been moved forward to; has been moved up to; has been brought forward to; has been switched to; has been shifted to; has been reset for; has been pushed to; has been pushed back to; has been put back to; have been moved to; have been moved back to; have been moved forward to; have been moved up to; have been brought forward to; have been switched to; have been shifted to; have been reset for; have been pushed to; have been pushed back to; have been put back to; had been moved to; had been moved back to; had been moved forward to; had been moved up to; had been brought forward to; had been switched to; had been shifted to; had been reset for; had been pushed to; had been pushed back to; had been put back to; was moved to; was moved back to; was moved forward to; was moved up to; was brought forward to; was switched to; was shifted to; was reset for; was pushed to; was pushed back to; was put back to; were moved to; were moved back to; were moved forward to; were moved up to; were brought forward to; were switched to; were shifted to; were reset for; were pushed to; were pushed back to; were put back to; is being moved to; is being moved back to; is being moved forward to; is being moved up to; is being brought forward to; is being switched to; is being shifted to; is being reset for; is being pushed to; is being pushed back to; is being put back to; are being moved to; are being moved back to; are being moved forward to; are being moved up to; are being brought forward to; are being switched to; are being shifted to; are being reset for; are being pushed to; are being pushed back to; are being put back to; will be moved to; will be moved back to; will be moved forward to; will be moved up to; will be brought forward to; will be switched to; will be shifted to; will be reset for; will be pushed to; will be pushed back to; will be put back to; been moved to; been moved back to; been moved forward to; been moved up to; been brought forward to; been switched to; been shifted to; been reset for; been pushed to; been pushed back to; been put back to | moved
arranged to; arrange to; arranges to; arranging to; vow to; vows to; vowed to
upcoming; forthcoming; future; scheduled; announced plans for; announced plans to; preparing the ground for; preparing the grounds for; prepare the ground for; prepare the ground for a; paving the way for; pave the way for; paves the way for; laying the groundwork for; lay the groundwork for; lay the ground for; looking forward to; look forward to; looks forward to; looked forward to; in the offing; preparations for; preparation for; preparations for a; on the cards; in the works; in preparation; being arranged; being prepared; being planned
> Lavrov will meet Wang Yi in Astana next week.
= meeting "Lavrov" "Wang Yi" status=planned
> Wang Yi is due to hold talks with Lavrov in Vientiane on Friday.
= meeting "Wang Yi" "Lavrov" status=planned date=2024-07-26
> Wang Yi has held talks with Lavrov in Vientiane.
= meeting "Wang Yi" "Lavrov" status=held
> The road will meet the river at Kazan.
! meeting

[maybe reported]
would
> Emomali Rahmon said he would meet Sadyr Japarov on Friday.
= meeting "Emomali Rahmon" "Sadyr Japarov" status=planned date=2024-07-26
> Dina Boluarte announced that she would visit Chile.
= visit "Dina Boluarte" to=CHL status=planned
> Emomali Rahmon would meet Sadyr Japarov if he had the time.
! meeting

[maybe]
obstacle to; obstacles to; hurdle to; hindrance to; impediment to; stumbling block to; would do better to; would do well to; would be wise to; had better; could; may; might; have to; has to; had to; need to; needs to; rumours that; rumors that; a rumour that; a rumor that; speculation that; should; ought to; must; can; possibly; perhaps; if; whether; potentially; prospects for; the idea of; in the event of; were to; eventually; unless; suppose; supposing
> Emomali Rahmon could meet Sadyr Japarov in May.
! meeting
> Dina Boluarte said Javier Milei might visit Chile.
= statement "Dina Boluarte" content="Javier Milei might visit Chile"
> If Javier Milei visits Chile, Dina Boluarte said, prices will fall.
= statement "Dina Boluarte" content="prices will fall"

[cancel]
cancelled; canceled; was dropped; were dropped; has been dropped; have been dropped; was scratched; was scuttled; were scuttled; fell through; fall through; fell apart; came to nothing; cancel; cancels; cancelling; canceling; called off; call off; calls off; calling off; scrapped; scrap; scraps; scrapping; shelved; shelve; shelves; shelving; suspended; aborted; abandoned; axed; ditched; dropped plans to; dropped plans for; pulled out of; pull out of; pulls out of; backed out of; had been due to; had been scheduled to; had been expected to; had been set to; had planned to; had intended to; was originally scheduled to; was originally due to; were originally due to; was originally set to; was originally to; was initially scheduled to; was to have; were to have; was supposed to; were supposed to; had hoped to; had been due in; had been planned; tore up; tears up; tear up; torn up; tearing up; terminated; terminates; terminating; renounced; renounces; annulled; annuls; abrogated; blocked; blocks; blocking; vetoed; vetoes; froze; freezes; frozen; freezing; halted; halts; halting; withheld; withholds; slashed; did not go ahead; did not take place; will not take place; would not take place; will no longer; fell through; falls through; moved back; dropped at the last minute; struck off; cancellation of; suspension of; will not go ahead; will not now go ahead; will now not go ahead; will no longer go ahead; would not go ahead; is not going ahead; will not now take place; will no longer take place; is no longer going ahead
postponed; postpone; postpones; postponing; put off; puts off; putting off; delayed; delay; delays; pushed back; put back; rescheduled; reschedule; reschedules; postponement of | defers
hope to; hopes to; hoping to; want to; wants to; wanted to; would like to; would be glad to; would be happy to; would be honoured to; would be honored to; would be delighted to; would be pleased to; would be proud to; would be ready to; would be willing to; would be prepared to; would be open to; 'd be glad to; 'd be happy to; 'd be honoured to; 'd be honored to; 'd be delighted to; 'd be ready to; 'd be willing to; would love to; 'd love to; would welcome the chance to; would welcome the opportunity to; would be interested in; is happy to; are happy to; am ready to; am willing to; am happy to; is eager to; are eager to; remains ready to; remain ready to; stands ready to; stand ready to; wish to; wishes to; ready to; is ready to; are ready to; willing to; is willing to; are willing to; prepared to; is prepared to; are prepared to; eager to; keen to; is keen to; are keen to; is under discussion; are under discussion; under consideration; is being considered; being considered; is being discussed; being discussed; being mooted; on the table; possibility of; prospect of; potential; possible; hypothetical; mooted; would-be | propose
propose; proposes; proposed; proposing; offer; offers; offered; offering; suggested; suggesting; invited; invite; invites; inviting; proposal for; proposal to; proposal of; proposals for; offer of; offer to; offers to; offered to; request for; sought; seek; seeks; seeking; called for; calls for; call for; calling for; pushed for; pushing for; urged; ready for; open to; is open to; are open to; asked to; asks to; asking to; requested to; begged to; pleaded to; applied to; willingness to; eagerness to; keenness to; desire to; wish to; wishes to; aspiration to; preparedness to; openness to; willingness for; eagerness for; keenness for; desire for; interest in visiting; interest in meeting; interest in hosting; interest in receiving; interest in holding; interest in travelling; interest in traveling; interest in talks; interest in a meeting; interest in a visit; interest in a summit | propose
> @2024-07-25 Talks between Wang Yi and Edi Rama have been put off until Monday.
= meeting "Wang Yi" "Edi Rama" status=planned date=2024-07-29
> @2024-07-25 Wang Yi was to have met Edi Rama on Tuesday, but the meeting was postponed to Wednesday.
= meeting "Wang Yi" "Edi Rama" status=planned date=2024-07-31
> Pakistan has called off a meeting between Foreign Minister Ishaq Dar and his Indian counterpart.
= meeting "Ishaq Dar" "Indian counterpart" status=cancelled
> Wang Yi proposed a meeting with Lavrov in Kazan.
= meeting "Wang Yi" "Lavrov" status=proposed
> Narendra Modi conveyed his desire to visit Oman.
! visit
> Narendra Modi voiced his eagerness to host Hakan Fidan.
= meeting "Narendra Modi" "Hakan Fidan" status=proposed
> Narendra Modi expressed interest in visiting Oman.
! visit
> Lavrov said he would be glad to meet Blinken.
= meeting "Lavrov" "Blinken" status=proposed
> Lavrov was originally scheduled to visit Japan in April.
= visit "Lavrov" to=JPN status=cancelled
> Lavrov and Fidan discussed a possible summit between Putin and Erdogan in Sochi.
= meeting "Putin" "Erdogan" status=proposed
> Wang Yi met Lavrov, and the company cancelled its order.
= meeting "Wang Yi" "Lavrov" status=held
> The airline cancelled its flights to Kazan.
! any

[ongoing]
in progress; ongoing; is currently; are currently; currently; is in the midst of; continues
is under way; are under way; under way; underway; now under way; has begun; have begun; has started; have started; has got under way; have got under way; has kicked off; have kicked off | begun
> The planned visit of Lavrov to Beijing has begun.
= visit "Lavrov" to=CHN status=ongoing
> Lavrov's planned meeting with Fidan took place in Ankara on Monday.
= meeting "Lavrov" "Fidan" status=held date=2024-07-22
> Lavrov's planned meeting with Fidan was called off.
= meeting "Lavrov" "Fidan" status=cancelled
> Lavrov's planned meeting with Fidan was announced on Monday.
= meeting "Lavrov" "Fidan" status=planned
> The upcoming meeting between Lavrov and Fidan worried Athens.
! meeting status=held


[aux]
is | be sg
was | be sg was
were | be was
be; am; are; been; being; 're; 'm; get; gets; got; getting; gotten | be
having | perfect
've; have; has; do; does; doing; done; get to; begin to; begins to; beginning to; start to; starts to; go on to; goes on to; going on to; continue to; continues to; continuing to; come to; comes to; manage to; manages to; proceed to
had | inverts holds
# Of what is done: the verb behind them is in the past.
did; got to; used to; began to; started to; went on to; continued to; came to; managed to; proceeded to; was able to; were able to; had managed to; had been able to; was allowed to; were allowed to; took the opportunity to; took advantage of the visit to; found time to; found the time to; found a moment to; took time to; took time out to; seized the opportunity to; seized the chance to; had the opportunity to; had the chance to; had occasion to; got the chance to; got the opportunity to; returned to the podium to; took the floor to; broke off his holiday to; stayed on to; stayed behind to; sat down to; stopped by to; dropped by to; dropped in to; stepped out to | done
# These also stand before a verb; what they make of it is said above.
hope to; hopes to; hoping to; want to; wants to; wanted to; would like to; would be glad to; would be happy to; would be honoured to; would be honored to; would be delighted to; would be pleased to; would be proud to; would be ready to; would be willing to; would be prepared to; would be open to; 'd be glad to; 'd be happy to; 'd be honoured to; 'd be honored to; 'd be delighted to; 'd be ready to; 'd be willing to; would love to; 'd love to; would welcome the chance to; would welcome the opportunity to; would be interested in; is happy to; are happy to; am ready to; am willing to; am happy to; is eager to; are eager to; remains ready to; remain ready to; stands ready to; stand ready to; wish to; wishes to; ready to; is ready to; are ready to; willing to; is willing to; are willing to; prepared to; is prepared to; are prepared to; eager to; keen to; is keen to; are keen to; offers to; offered to; offer to; open to; is open to; are open to
had been due to; had been scheduled to; had been expected to; had been set to; had planned to; had intended to; was originally scheduled to; was originally due to; were originally due to; was originally set to; was originally to; was initially scheduled to; was to have; were to have; was supposed to; were supposed to; had hoped to
> Emomali Rahmon was received by Sadyr Japarov in Bishkek.
= meeting "Emomali Rahmon" "Sadyr Japarov" place=Bishkek
> Having met Sadyr Japarov, Emomali Rahmon flew to Astana.
= meeting "Emomali Rahmon" "Sadyr Japarov"
= visit "Emomali Rahmon" to=KAZ
> Emomali Rahmon is a poet, and was a farmer.
! any

[report]
reportedly; allegedly; apparently; it is said; it is reported; purportedly; supposedly; ostensibly; so-called; said to have; reported to have; believed to have; thought to have; alleged to have; rumoured to; rumored to; understood to; reported to be; said to be; believed to be

# Several of a state each who were met too were met one by one, as those before.
[adverb too]
also; too; as well; likewise; additionally; in addition
> Rumen Radev also received Colombian President Gustavo Petro and Croatian Prime Minister Andrej Plenkovic.
= meeting "Rumen Radev" "Gustavo Petro" format=bilateral
= meeting "Rumen Radev" "Andrej Plenkovic" format=bilateral
> Rumen Radev also received a medal.
! meeting

[adverb id=kept]
from visiting; from travelling to; from traveling to; from meeting; from entering; from attending; from talking to; from speaking to; from meeting with; from ever visiting; against travelling to; against traveling to; against visiting
> The sanctions stop British legislators from visiting China.
! visit

[adverb]
there | here there
himself; herself; itself; themselves; myself; yourself; ourselves
# of a time before the story's
last; previously; formerly; on a previous occasion; in the past | back
# whom it leads to was met alone
then; later; afterwards; subsequently; finally; lastly; thereafter; after that; later on; then also; also later | later
# of a meeting counted from another
first; second; third; fourth; for the first time; for only the second time; for the second time; for the third time; for the fourth time; for the fifth time; for the sixth time; for the seventh time; for the umpteenth time; a second time; a third time; a fourth time | first
also a member of the Political Bureau of the Communist Party of China Central Committee; also a member of the Political Bureau of the CPC Central Committee; also a member of the Political Bureau of the Communist Party of China (CPC) Central Committee; also director of the Office of the Central Commission for Foreign Affairs
also; each; again; already; always; often; only; just; still; even; ever; once; twice; soon; later; earlier; afterwards; afterward; then; now; today; here; personally; privately; publicly; openly; separately; jointly; together; on the margins; on the sidelines; on the fringes; briefly; officially; formally; informally; repeatedly; recently; previously; first; last; finally; initially; subsequently; immediately; quickly; promptly; swiftly; suddenly; clearly; plainly; bluntly; firmly; strongly; sharply; harshly; fiercely; angrily; warmly; cordially; sincerely; heartily; deeply; highly; fully; largely; mainly; partly; simply; merely; really; truly; indeed; frankly; candidly; quietly; loudly; calmly; coldly; curtly; politely; tersely; wryly; jokingly; reluctantly; eagerly; gladly; categorically; flatly; explicitly; expressly; specifically; particularly; especially; notably; additionally; further; furthermore; moreover; meanwhile; nevertheless; nonetheless; instead; therefore; thus; hence; accordingly; consequently; however; though; too; either; likewise; similarly; respectively; instantly; unanimously; unilaterally; directly; indirectly; virtually; remotely; online; secretly; clandestinely; hurriedly; hastily; nearly; almost; about; roughly; approximately; effectively; essentially; actually; certainly; definitely; surely; probably; possibly; perhaps; maybe; reportedly; allegedly; constantly; continually; consistently; continuously; regularly; frequently; occasionally; rarely; seldom; sometimes; usually; generally; normally; typically; increasingly; significantly; substantially; considerably; gradually; steadily; ultimately; eventually; in turn; for his part; for her part; for their part; for its part; on his part; on her part; on their part; in particular; in addition; among others; among other people; amongst others; first of all; in person; face to face; as well; next; at length; at once; so far; thus far; as yet; once again; once more; yet again; time and again; one by one; one after the other; one after another; in quick succession; in succession; one on one; in fact; of course; at least; at most; in general; in public; in private; in detail; in depth; in full; in part; by phone; on the phone; over the phone; on record; on the record; on condition of anonymity; under condition of anonymity; abruptly; accidentally; aggressively; anonymously; arbitrarily; belatedly; boldly; bravely; brazenly; brutally; cautiously; collectively; comprehensively; conditionally; controversially; courageously; cruelly; deliberately; defiantly; desperately; diplomatically; discreetly; dramatically; emphatically; enthusiastically; erroneously; exclusively; extensively; falsely; fatally; forcefully; forcibly; fraudulently; freely; generously; genuinely; graciously; hugely; illegally; implicitly; inadvertently; independently; individually; intentionally; knowingly; lawfully; legally; legitimately; mistakenly; mutually; nationally; nominally; outright; overwhelmingly; partially; passionately; peacefully; permanently; pointedly; positively; preemptively; presumably; primarily; proactively; prominently; properly; provisionally; purposely; rapidly; readily; remarkably; resolutely; resoundingly; responsibly; retroactively; rightly; ruthlessly; safely; savagely; scathingly; selectively; seriously; severely; silently; solemnly; squarely; stubbornly; successfully; summarily; surreptitiously; symbolically; systematically; tacitly; temporarily; tentatively; thoroughly; tightly; tirelessly; unconditionally; unequivocally; unexpectedly; unfairly; unjustly; unlawfully; unofficially; unreservedly; urgently; vehemently; verbally; vigorously; violently; visibly; vocally; voluntarily; widely; willingly; wholeheartedly; wrongfully; wrongly
