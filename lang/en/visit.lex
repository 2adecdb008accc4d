# Visits: who travelled where.

[verb id=visit frame=visit a=subj to=obj,to,in]
visit@v; tour@v; travel@v to; travel,travell@vcc to; journey@v to; trek,trekk@vcc to; fly,flew,flown@irr to; fly,flew,flown@irr into; fly,flew,flown@irr in to; head@v to; head@v for; head@v off to; go,went,gone@irrs to; come,came,come,coming@irrg to; come,came,come,coming@irrg over to; drive,drove,driven,driving@irrg to; sail@v to; jet,jett@vcc to; jet,jett@vcc off to; pop,popp@vcc over to; swing,swung,swung@irr through; stop,stopp@vcc in; stop,stopp@vcc over in; stop,stopp@vcc off in; make,made,made,making@irrg a stop in; make,made,made,making@irrg a stopover in; make,made,made,making@irrg a trip to; make,made,made,making@irrg a visit to; make,made,made,making@irrg his way to; make,made,made,making@irrg her way to; make,made,made,making@irrg a pilgrimage to; pay,paid,paid@irr a visit to; pay,paid,paid@irr an official visit to; pay,paid,paid@irr a state visit to; pay,paid,paid@irr a working visit to; return@v to; cross@vs into; undertake,undertook,undertaken,undertaking@irrg a visit to; undertake,undertook,undertaken,undertaking@irrg a trip to; set,set,set,setting@irrg out for; set,set,set,setting@irrg off for; leave,left,left,leaving@irrg for; depart@v for; take,took,taken,taking@irrg off for; embark@v for; board@v a plane to; x@be bound for
> Wang Yi visited Russia on July 24.
= visit "Wang Yi" to=RUS date=2024-07-24
> Blinken travelled to Riyadh on Monday.
= visit "Blinken" to=SAU date=2024-07-22
> Lavrov left Moscow and flew to Vientiane.
= visit "Lavrov" to=LAO
> Tourists visited the museum in Paris.
! visit
> The talk went to the heart of the matter.
! visit

[verb id=arrive frame=arrive a=subj to=obj,to,in,at,on]
arriv@ve; arriv@ve in; arriv@ve at; land@v; land@v in; land@v at; touch@vs down; touch@vs down in; get,got,got,getting@irrg to; reach@vs; fly,flew,flown@irr in; jet,jett@vcc in; come,came,come,coming@irrg into; enter@v; disembark@v in; be greeted at; was greeted at; was welcomed at; was met at; set,set,set,setting@irrg foot in; set,set,set,setting@irrg foot on; descend@v on; show,showed,shown@irr up in; step,stepp@vcc off the plane in
> Lavrov arrived in Vientiane on Thursday for the ASEAN meetings.
= visit "Lavrov" to=LAO date=2024-07-25
> Crown Prince Mohammed bin Salman landed in Paris.
= visit "Mohammed bin Salman" to=FRA
> The parcel arrived in Paris on Monday.
! visit

[verb id=depart frame=arrive a=subj from=obj,from]
leave,left,left,leaving@irrg; depart@v; depart@v from; fly,flew,flown@irr out of; fly,flew,flown@irr home; return@v home; return@v from; head@v home; come,came,come,coming@irrg back from; wrap,wrapp@vcc up a visit to; wrap,wrapp@vcc up a trip to; conclud@ve a visit to; end@v a visit to; complet@ve a visit to; round@v off a visit to; finish@vs a visit to
> Zelenskyy wrapped up a visit to Estonia on January 11.
= visit "Zelenskyy" to=EST
> Lavrov returned from Havana on Friday.
= visit "Lavrov" to=CUB
> He left the company in March.
! visit

[noun id=trip frame=visit a=poss,by,of to=to,in,through]
visit@n; trip@n; tour@n; journey@n; stay@n; stop@n; stopover@n; layover@n; mission@n; voyage@n; arrival@n; swing@n; pilgrimage@n; return@n; departure@n for; foreign trip@n; overseas trip@n; overseas visit@n; foreign visit@n; one-day visit@n; two-day visit@n; three-day visit@n; four-day visit@n; five-day visit@n; week-long visit@n; return visit@n; surprise visit@n; unannounced visit@n; unannounced trip@n; flying visit@n; maiden visit@n; first visit@n; day trip@n; two-day trip@n; three-day trip@n; four-day trip@n; weeklong trip@n; whirlwind tour@n; whistle-stop tour@n; shuttle trip@n; regional tour@n; African tour@n; European tour@n; Asian tour@n; Asia tour@n; Middle East tour@n; fact-finding mission@n; fact-finding visit@n; solidarity visit@n; goodwill visit@n; friendly visit@n
> Xi's visit to Serbia began on May 7.
= visit "Xi" to=SRB date=2024-05-07
> A visit by Lavrov to Pyongyang is planned for October.
= visit "Lavrov" to=PRK status=planned date=2024-10
> The visit of the tax inspector was short.
! visit

[noun id=statevisit frame=visit a=poss,by,of to=to,in kind=state]
state visit@n; full state visit@n
> President Tokayev paid a state visit to Mongolia.
= visit "Tokayev" to=MNG kind=state
> King Charles's state visit to Kenya opened on Tuesday.
= visit "King Charles" to=KEN kind=state
> The state visited every school.
! visit

[noun id=officialvisit frame=visit a=poss,by,of to=to,in kind=official]
official visit@n; official trip@n; official friendly visit@n; official goodwill visit@n; official two-day visit@n; official three-day visit@n
> Kombos is on an official visit to Jordan.
= visit "Kombos" to=JOR kind=official status=ongoing
> Lavrov made an official visit to Oman in May 2022.
= visit "Lavrov" to=OMN kind=official date=2022-05
> Official visitors to the website rose.
! visit

[noun id=workingvisit frame=visit a=poss,by,of to=to,in kind=working]
working visit@n; working trip@n; business trip@n; duty trip@n; inspection visit@n; inspection tour@n
> Putin will make a working visit to Minsk.
= visit "Putin" to=BLR kind=working status=planned
> Mirziyoyev arrived in Ashgabat on a working visit.
= visit "Mirziyoyev" to=TKM kind=working
> The working week is shorter.
! visit

[noun id=privatevisit frame=visit a=poss,by,of to=to,in kind=private]
private visit@n; private trip@n; holiday@n; vacation@n; unofficial visit@n
> Orban made a private visit to India.
= visit "Orban" to=IND kind=private
> Former president Donald Tusk is on a private visit to Italy.
= visit "Donald Tusk" to=ITA kind=private status=ongoing
> The private sector grew.
! visit

# The host as subject: the guest is the visitor, the host's state the place.
[verb id=hostvisit frame=visit a=obj,of,from,by to=subj]
host@v on a visit; host@v for a state visit; host@v on a state visit; welcom@ve on a visit; receiv@ve on an official visit; receiv@ve on a visit; host@v the visit of; host@v a visit by; host@v a visit of; host@v a visit from; receiv@ve a visit from
> Serbia hosted a visit by Xi Jinping in May.
= visit "Xi Jinping" to=SRB
> Oman received a visit from Iranian President Hassan Rouhani in 2014.
= visit "Hassan Rouhani" to=OMN
> The hotel hosted a visit by a choir.
! visit

[support id=pay]
pay,paid,paid@irr; embark@v on; set,set,set,setting@irrg out on; leave,left,left,leaving@irrg on; go,went,gone@irrs on; come,came,come,coming@irrg on; arriv@ve on; arriv@ve for; x@be on; travel@v on; break,broke,broken@irr off; abandon@v; cut,cut,cut,cutting@irrg short; extend@v; prolong@v; prepar@ve for; pull@v off; squeez@ve in
> Modi embarked on a three-day visit to France and Italy.
= visit "Modi" to=FRA
> Lavrov cut short his trip to Serbia.
= visit "Lavrov" to=SRB
> The firm embarked on a review.
! visit

# Where somebody is awaited.
[adj id=due frame=visit a=subj,poss to=obj,in,of status=planned]
due in; expected in; awaited in
> King Abdullah is due in Washington on February 12.
= visit "King Abdullah" to=USA status=planned
> Wang Yi is expected in Islamabad next week.
= visit "Wang Yi" to=PAK status=planned
> The report is due in March.
! visit

# A tour that takes somebody somewhere.
[verb id=take frame=visit a=obj to=to]
take,took,taken,taking@irrg
> Blinken is on a tour that took him to Riyadh.
= visit "Blinken" to=SAU
> The trip took Macron to Brasilia and Rio de Janeiro.
= visit "Macron" to=BRA
> The case took the company to court.
! visit
