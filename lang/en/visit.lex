# Visits: who travelled where.

[verb id=visit frame=visit a=subj to=obj,to,in]
visit@v; tour@v; ventur@ve to; has been to; have been to; had been to; been to; has already been to; have already been to; make,made,made,making@irrg the journey to; make,made,made,making@irrg the trip to; make,made,made,making@irrg an unannounced stop in; make,made,made,making@irrg a brief stop in; make,made,made,making@irrg a surprise stop in; travel@v to; travel,travell@vcc to; journey@v to; trek,trekk@vcc to; fl,flew,flown@irry to; fl,flew,flown@irry into; fl,flew,flown@irry in to; head@v to; head@v for; head@v off to; go,went,gone@irrs to; come,came,come,coming@irrg to; come,came,come,coming@irrg over to; drive,drove,driven,driving@irrg to; sail@v to; jet,jett@vcc to; jet,jett@vcc off to; pop,popp@vcc over to; swing,swung,swung@irr through; stop,stopp@vcc in; stop,stopp@vcc over in; stop,stopp@vcc off in; make,made,made,making@irrg a stop in; make,made,made,making@irrg a stopover in; make,made,made,making@irrg a trip to; make,made,made,making@irrg a visit to; make,made,made,making@irrg his way to; make,made,made,making@irrg her way to; make,made,made,making@irrg a pilgrimage to; pay,paid,paid@irr a visit to; pay,paid,paid@irr an official visit to; pay,paid,paid@irr a state visit to; pay,paid,paid@irr a working visit to; return@v to; cross@vs into; undertake,undertook,undertaken,undertaking@irrg a visit to; undertake,undertook,undertaken,undertaking@irrg a trip to; set,set,set,setting@irrg out for; set,set,set,setting@irrg off for; leave,left,left,leaving@irrg for; depart@v for; take,took,taken,taking@irrg off for; embark@v for; board@v a plane to; x@be bound for; x@be en route to; x@be on his way to; x@be on her way to; x@be on their way to; x@be headed to; x@be headed for; x@be heading for; x@be heading to; x@be off to; jet,jett@vcc out to; jet,jett@vcc into; jet,jett@vcc in to; wing,winged,winged,winging@irrg his way to; wing,winged,winged,winging@irrg her way to; go,went,gone@irrs on to; go,went,gone@irrs over to; go,went,gone@irrs across to; go,went,gone@irrs up to; go,went,gone@irrs down to; proceed@v to; proceed@v on to; mov@ve on to; continu@ve on to; continu@ve to; carr,carried,carried@irry on to; travel@v on to; travel,travell@vcc on to; fl,flew,flown@irry on to; fl,flew,flown@irry out to; fl,flew,flown@irry down to; fl,flew,flown@irry over to; fl,flew,flown@irry off to; fl,flew,flown@irry back to; press@vs on to; push@vs on to; head@v on to; head@v over to; head@v out to; head@v up to; head@v down to; head@v next to; head@v north to; head@v south to; head@v east to; head@v west to; cross@vs over to; cross@vs over into; cross@vs to; cross@vs the border into; come,came,come,coming@irrg across to; hop,hopp@vcc over to; nip,nipp@vcc over to; dash@vs to; rush@vs to; hurr,hurried,hurried@irry to; shuttl@ve to; shuttl@ve between; make,made,made,making@irrg a dash to; make,made,made,making@irrg a detour to; make,made,made,making@irrg the trip to; make,made,made,making@irrg the journey to; make,made,made,making@irrg a swing through; make,made,made,making@irrg a tour of; make,made,made,making@irrg a stop at; make,made,made,making@irrg a pit stop in; make,made,made,making@irrg a brief stop in; make,made,made,making@irrg a brief visit to; make,made,made,making@irrg an official visit to; make,made,made,making@irrg a state visit to; make,made,made,making@irrg a surprise visit to; make,made,made,making@irrg a short visit to; make,made,made,making@irrg a flying visit to; make,made,made,making@irrg an unannounced visit to; take,took,taken,taking@irrg a trip to; take,took,taken,taking@irrg the train to; take,took,taken,taking@irrg a train to; take,took,taken,taking@irrg the night train to; take,took,taken,taking@irrg a flight to; board@v a train to; board@v a flight to; board@v a plane for; stop,stopp@vcc by in; stop,stopp@vcc off at; stop,stopp@vcc over at; call@v in at; call@v at; pass@vs through; transit@v through; drop,dropp@vcc into; drop,dropp@vcc in to; look@v in at; tour@v through; swing,swung,swung@irr by; swing,swung,swung@irr over to; lead,led,led@irr a delegation to; lead,led,led@irr _ delegation to; head@v _ delegation to; take,took,taken,taking@irrg _ delegation to; bring,brought,brought@irr _ delegation to; go,went,gone@irrs by train to; go,went,gone@irrs by road to; go,went,gone@irrs by air to; travel@v by train to; travel@v by road to; travel@v overnight to; travel@v by night train to; take,took,taken,taking@irrg the overnight train to; take,took,taken,taking@irrg an overnight train to; x@be in and out of; x@be back in; travel@v onward to; travel@v onwards to; make,made,made,making@irrg for; make,made,made,making@irrg it to; ride,rode,ridden@irr the train to; fl,flew,flown@irry secretly to; fl,flew,flown@irry overnight to; fl,flew,flown@irry straight to; fl,flew,flown@irry directly to; head@v straight to; head@v back to; go,went,gone@irrs straight to; go,went,gone@irrs next to; travel@v next to; travel@v secretly to; travel@v directly to; travel@v straight to; lead,led,led@irr a mission to; head@v a delegation to; head@v a mission to; lead,led,led@irr a trade mission to; lead,led,led@irr a parliamentary delegation to; lead,led,led@irr a delegation on a visit to; take,took,taken,taking@irrg a delegation to; bring,brought,brought@irr a delegation to; spend,spent,spent@irr _ days in; spend,spent,spent@irr _ weekend in; spend,spent,spent@irr _ night in; spend,spent,spent@irr _ week in; spend,spent,spent@irr _ hours in; spend,spent,spent@irr _ day in; pay,paid,paid@irr _ a visit; repair@v to; set,set,set,setting@irrg off to; set,set,set,setting@irrg sail for; set,set,set,setting@irrg out to; transfer,transferr@vcc to; x@be flown to; x@be whisked to; x@be whisked off to; roll@v into; steam@v into; fl,flew,flown@irry in and out of; jet,jett@vcc in and out of; x@be on a visit to; x@be on a trip to; x@be on a tour of; x@be visiting
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

[verb id=arrive frame=arrive a=subj to=obj,to,in,at,on needs=bare]
arriv@ve; land@v; touch@vs down; fl,flew,flown@irry in; jet,jett@vcc in; fl,flew,flown@irry in for
> Zuzana Caputova was the last Slovak president to travel to Oman, in May 2019.
= visit "Slovak president" to=OMN status=held date=2019-05
> Lavrov arrived in Vientiane on Thursday for the ASEAN meetings.
= visit "Lavrov" to=LAO date=2024-07-25
> Crown Prince Mohammed bin Salman landed in Paris.
= visit "Mohammed bin Salman" to=FRA
> The parcel arrived in Paris on Monday.
! visit

# These have their place in them, or are no journey: "reach an agreement", "got to work".
[verb id=reach frame=arrive a=subj to=obj]
reach@vs
> Lavrov reached Muscat on Tuesday.
= visit "Lavrov" to=OMN
> Hakan Fidan reached Doha late on Monday.
= visit "Hakan Fidan" to=QAT
> Lavrov recalled the understandings that Putin reached in Bali.
! visit

[verb id=arriveat frame=arrive a=subj to=obj,to,in,at,on]
arriv@ve in; arriv@ve at; land@v in; land@v at; touch@vs down in; get,got,got,getting@irrg to; come,came,come,coming@irrg into; enter@v; disembark@v in; be greeted at; was greeted at; was met at; set,set,set,setting@irrg foot in; set,set,set,setting@irrg foot on; descend@v on; show,showed,shown@irr up in; step,stepp@vcc off the plane in; touch@vs down at; put,put,put,putting@irrg down in; put,put,put,putting@irrg down at; set,set,set,setting@irrg down in; turn@v up in; pitch@vs up in; pull@v into; arriv@ve back in; arriv@ve by train in; arriv@ve by air in; make,made,made,making@irrg his entrance in; step,stepp@vcc off a plane in; step,stepp@vcc onto the tarmac in; fl,flew,flown@irry back into; check@v into; x@be greeted on arrival in
> Lavrov reached Pyongyang on Tuesday.
= visit "Lavrov" to=PRK date=2024-07-23
> Crown Prince Mohammed bin Salman set foot in Paris.
= visit "Mohammed bin Salman" to=FRA
> DOHA - "We shall reach an agreement," Lavrov said.
! visit

[verb id=depart frame=arrive a=subj to=obj,from leaves]
leave,left,left,leaving@irrg; depart@v; depart@v from; fl,flew,flown@irry out of; fl,flew,flown@irry home; return@v home; return@v from; head@v home; come,came,come,coming@irrg back from; wrap,wrapp@vcc up a visit to; wrap,wrapp@vcc up a trip to; conclud@ve a visit to; end@v a visit to; complet@ve a visit to; round@v off a visit to; finish@vs a visit to; x@be back from; return@v from visiting; come,came,come,coming@irrg back from visiting; x@be back from visiting; x@be fresh from; fresh from a visit to; fresh from a trip to; just back from;  x@be just back from; arriv@ve back from; get,got,got,getting@irrg back from; fl,flew,flown@irry back from; fl,flew,flown@irry home from; come,came,come,coming@irrg home from; wrap,wrapp@vcc up a tour of; wrap,wrapp@vcc up a swing through; conclud@ve a trip to; conclud@ve a tour of; complet@ve a trip to; complet@ve a tour of; end@v a trip to; wind,wound,wound@irr up a visit to; wind,wound,wound@irr up a trip to; travel@v on from; arriv@ve from; return@v home from; head@v home from; return@v from a visit to; return@v from a trip to
> Zelenskyy wrapped up a visit to Estonia on January 11.
= visit "Zelenskyy" to=EST
> Lavrov returned from Havana on Friday.
= visit "Lavrov" to=CUB
> Lavrov travels to Havana, where he will be received by Miguel Diaz-Canel.
= visit "Lavrov" to=CUB status=planned
> Lavrov travels to Havana, where he lived for years.
= visit "Lavrov" to=CUB status=ongoing
> He left the company in March.
! visit
> Xi Jinping leaves Belgrade on Saturday.
! visit

[noun id=trip frame=visit a=poss,by,of to=to,in,through]
visit@n; trip@n; tour@n; journey@n; stay@n; stop@n; stopover@n; layover@n; voyage@n; arrival@n; swing@n; pilgrimage@n; leg@n; detour@n; pit stop@n; dash; sortie@n; getaway@n; lightning visit@n; lightning trip@n; inaugural visit@n; maiden trip@n; first trip@n; second visit@n; third visit@n; landmark visit@n; historic visit@n; ground-breaking visit@n; groundbreaking visit@n; high-profile visit@n; reciprocal visit@n; courtesy visit@n to; brief visit@n; short visit@n; brief stop@n; brief stopover@n; half-day visit@n; six-day visit@n; seven-day visit@n; ten-day visit@n; six-day trip@n; three-nation tour@n; two-nation tour@n; four-nation tour@n; five-nation tour@n; three-country tour@n; two-country tour@n; four-country tour@n; Gulf tour@n; Africa tour@n; Latin American tour@n; European trip@n; Asian trip@n; Africa trip@n; Balkan tour@n; study visit@n; site visit@n; departure@n for; foreign trip@n; overseas trip@n; overseas visit@n; foreign visit@n; one-day visit@n; two-day visit@n; three-day visit@n; four-day visit@n; five-day visit@n; week-long visit@n; return visit@n; surprise visit@n; unannounced visit@n; unannounced trip@n; flying visit@n; maiden visit@n; first visit@n; day trip@n; two-day trip@n; three-day trip@n; four-day trip@n; weeklong trip@n; whirlwind tour@n; whistle-stop tour@n; shuttle trip@n; regional tour@n; African tour@n; European tour@n; Asian tour@n; Asia tour@n; Middle East tour@n; fact-finding mission@n; fact-finding visit@n; solidarity visit@n; goodwill visit@n; friendly visit@n
> Xi's visit to Serbia began on May 7.
= visit "Xi" to=SRB date=2024-05-07
> A visit by Lavrov to Pyongyang is planned for October.
= visit "Lavrov" to=PRK status=planned date=2024-10
> The visit of the tax inspector was short.
! visit

[noun id=statevisit frame=visit a=poss,by,of to=to,in kind=state]
state visit@n; full state visit@n; two-day state visit@n; three-day state visit@n; four-day state visit@n; first state visit@n; historic state visit@n
> President Tokayev paid a state visit to Mongolia.
= visit "Tokayev" to=MNG kind=state
> King Charles's state visit to Kenya opened on Tuesday.
= visit "King Charles" to=KEN kind=state
> The state visited every school.
! visit

[noun id=officialvisit frame=visit a=poss,by,of to=to,in kind=official]
official visit@n; official trip@n; official friendly visit@n; official goodwill visit@n; official two-day visit@n; official three-day visit@n; two-day official visit@n; three-day official visit@n; four-day official visit@n; five-day official visit@n; one-day official visit@n; first official visit@n; official state visit@n
> Kombos is on an official visit to Jordan.
= visit "Kombos" to=JOR kind=official status=ongoing
> Lavrov made an official visit to Oman in May 2022.
= visit "Lavrov" to=OMN kind=official date=2022-05
> Official visitors to the website rose.
! visit

[noun id=workingvisit frame=visit a=poss,by,of to=to,in kind=working]
working visit@n; working trip@n; business trip@n; duty trip@n; inspection visit@n; inspection tour@n; one-day working visit@n; two-day working visit@n; three-day working visit@n; short working visit@n; brief working visit@n
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

# These end a trip.
[support id=endtrip ends]
wind,wound,wound@irr up; round@v off; wrap,wrapp@vcc up; conclud@ve; complet@ve; end@v; finish@vs
> Modi concluded a three-day visit to Japan on July 24.
= visit "Modi" to=JPN date=2024-07-22..2024-07-24
> Olaf Scholz wrapped up his trip to Chile on Tuesday.
= visit "Olaf Scholz" to=CHL date=2024-07-23
> The Lavrov visit to Beijing ended on Monday.
= visit "Lavrov" to=CHN status=held
> The Modi visit to Moscow may not happen.
! visit status=ongoing
> Macron visit to Egypt
! visit status=ongoing
> The bank concluded its talks.
! visit

[support id=pay]
pay,paid,paid@irr; embark@v on; set,set,set,setting@irrg out on; set,set,set,setting@irrg off; break,broke,broken@irr off; abandon@v; cut,cut,cut,cutting@irrg short; extend@v; prolong@v; prepar@ve for; pull@v off; squeez@ve in; depart@v _ visit; depart@v _ trip; depart@v _ tour; leave,left,left,leaving@irrg _ visit; leave,left,left,leaving@irrg _ trip; leave,left,left,leaving@irrg _ tour; fl,flew,flown@irry _ visit; travel@v _ visit; travel,travell@vcc _ visit; arriv@ve _ visit; arriv@ve _ trip; x@be _ visit; x@be _ trip; x@be _ tour; jet,jett@vcc _ visit; land@v _ visit; return@v _ visit; return@v _ trip; return@v _ tour; fl,flew,flown@irry out on; kick@v off; come,came,come,coming@irrg on _ visit; come,came,come,coming@irrg on _ trip; come,came,come,coming@irrg on _ tour; go,went,gone@irrs on _ visit; go,went,gone@irrs on _ trip; go,went,gone@irrs on _ tour; travel@v on _ trip; travel@v on _ tour; x@be on _ visit; leave,left,left,leaving@irrg on _ visit; arriv@ve on _ visit; arriv@ve for _ visit; depart@v on _ visit; depart@v for _ visit; x@be on _ trip; leave,left,left,leaving@irrg on _ trip; arriv@ve on _ trip; arriv@ve for _ trip; depart@v on _ trip; depart@v for _ trip; x@be on _ tour; leave,left,left,leaving@irrg on _ tour; arriv@ve on _ tour; arriv@ve for _ tour; depart@v on _ tour; depart@v for _ tour
> Modi embarked on a three-day visit to France and Italy.
= visit "Modi" to=FRA
> Lavrov cut short his trip to Serbia.
= visit "Lavrov" to=SRB
> The firm embarked on a review.
! visit

# What comes after a trip: that one is over.
[support id=after status=held]
follow@v; follow@v on from; came after; comes after; come after; followed on from
> The ceremony follows a visit to Kigali by Belgian Prime Minister Alexander De Croo.
= visit "Alexander De Croo" to=RWA status=held
> The stop in Rome comes after trips to Athens and Nicosia by Kenyan President William Ruto.
= visit "William Ruto" to=GRC status=held
= visit "William Ruto" to=CYP status=held
> A quarrel followed the visit of the tax inspector.
! visit

# Where a tour leads, and the stops on it.
[support id=route route]
includ@ve stops in; includ@ve; cover@v; take,took,taken,taking@irrg in; has taken in; have taken in; had taken in; has already taken in; start@v in; begin,began,begun,beginn@irr in; open@v in; end@v in; end@v with; start@v with; conclud@ve in; finish@vs in; wrap@vcc up in; extend@v to; mov@ve on to; go,went,gone,going@irrg on to; continu@ve to; pass@vs through; run,ran,run,running@irrg through
> Penny Wong's tour of the Pacific, her third, includes stops in Tonga and Samoa.
= visit "Penny Wong" to=TON
= visit "Penny Wong" to=WSM
> The tour of Antonio Tajani began in Tunis on Monday.
= visit "Antonio Tajani" to=TUN
> The tour includes lunch in Paris.
! visit

# Where somebody is awaited.
[verb id=due frame=visit a=subj to=obj,in,at status=planned]
due in; awaited in; x@be due in; x@be expected in; x@be awaited in; x@be due to arrive in; x@be due at; will be in; 'll be in; is to be in; are to be in; would be in; will be back in; x@be due back in; x@be expected back in; x@be billed to arrive in; x@be scheduled to arrive in; x@be expected to arrive in; x@be set to arrive in; x@be to arrive in
> King Abdullah is due in Washington on February 12.
= visit "King Abdullah" to=USA status=planned
> Wang Yi is expected in Islamabad next week.
= visit "Wang Yi" to=PAK status=planned
> The report is due in March.
! visit

# Off to somewhere.
[noun id=departure frame=visit a=poss,by,of to=for,to]
departure@n for; departure@n to
> Guterres spoke to reporters before his departure for Jamaica on Monday.
= visit "Guterres" to=JAM
> Lavrov's departure for Cairo was expected on Friday.
= visit "Lavrov" to=EGY
> The departure for the train was late.
! visit

# Trips that somebody called off.
[verb id=calloff frame=visit a=subj to=obj,to status=cancelled]
had been expected in; had been due in; had been awaited in; had been due to arrive in; had been expected to arrive in; had been due at; drop,dropp@vcc plans to visit; drop,dropp@vcc plans to travel to; abandon@v plans to travel to; abandon@v a plan to visit; pull@v out of a visit to; pull@v out of a trip to; pull@v out of a planned visit to; pull@v out of a planned trip to; back@v out of a visit to; back@v out of a trip to; call@v off _ visit to; call@v off _ trip to; cancel,cancell@vcc _ visit to; cancel,cancell@vcc _ trip to; scrap,scrapp@vcc _ visit to; scrap,scrapp@vcc _ trip to; postpon@ve _ visit to; postpon@ve _ trip to; put,put,put,putting@irrg off _ visit to; put,put,put,putting@irrg off _ trip to; shelv@ve _ visit to; shelv@ve _ trip to; drop,dropp@vcc _ visit to; drop,dropp@vcc _ trip to
cancel,cancell@vcc a visit to; cancel,cancell@vcc a trip to; cancel,cancell@vcc his visit to; cancel,cancell@vcc his trip to; cancel,cancell@vcc her visit to; cancel,cancell@vcc her trip to; cancel,cancell@vcc the visit to; cancel,cancell@vcc the trip to; cancel,cancell@vcc a planned visit to; cancel,cancell@vcc a planned trip to; cancel,cancell@vcc his planned visit to; cancel,cancell@vcc his planned trip to; cancel,cancell@vcc her planned visit to; cancel,cancell@vcc her planned trip to; cancel,cancell@vcc a scheduled visit to; cancel,cancell@vcc a scheduled trip to; cancel,cancell@vcc a state visit to; cancel,cancell@vcc a state trip to; cancel,cancell@vcc an official visit to; cancel,cancell@vcc an official trip to; cancel,cancell@vcc his official visit to; cancel,cancell@vcc his official trip to; cancel,cancell@vcc his state visit to; cancel,cancell@vcc his state trip to; cancel,cancell@vcc their visit to; cancel,cancell@vcc their trip to; cancel@v a visit to; cancel@v a trip to; cancel@v his visit to; cancel@v his trip to; cancel@v her visit to; cancel@v her trip to; cancel@v the visit to; cancel@v the trip to; cancel@v a planned visit to; cancel@v a planned trip to; cancel@v his planned visit to; cancel@v his planned trip to; cancel@v her planned visit to; cancel@v her planned trip to; cancel@v a scheduled visit to; cancel@v a scheduled trip to; cancel@v a state visit to; cancel@v a state trip to; cancel@v an official visit to; cancel@v an official trip to; cancel@v his official visit to; cancel@v his official trip to; cancel@v his state visit to; cancel@v his state trip to; cancel@v their visit to; cancel@v their trip to; postpon@ve a visit to; postpon@ve a trip to; postpon@ve his visit to; postpon@ve his trip to; postpon@ve her visit to; postpon@ve her trip to; postpon@ve the visit to; postpon@ve the trip to; postpon@ve a planned visit to; postpon@ve a planned trip to; postpon@ve his planned visit to; postpon@ve his planned trip to; postpon@ve her planned visit to; postpon@ve her planned trip to; postpon@ve a scheduled visit to; postpon@ve a scheduled trip to; postpon@ve a state visit to; postpon@ve a state trip to; postpon@ve an official visit to; postpon@ve an official trip to; postpon@ve his official visit to; postpon@ve his official trip to; postpon@ve his state visit to; postpon@ve his state trip to; postpon@ve their visit to; postpon@ve their trip to; call@v off a visit to; call@v off a trip to; call@v off his visit to; call@v off his trip to; call@v off her visit to; call@v off her trip to; call@v off the visit to; call@v off the trip to; call@v off a planned visit to; call@v off a planned trip to; call@v off his planned visit to; call@v off his planned trip to; call@v off her planned visit to; call@v off her planned trip to; call@v off a scheduled visit to; call@v off a scheduled trip to; call@v off a state visit to; call@v off a state trip to; call@v off an official visit to; call@v off an official trip to; call@v off his official visit to; call@v off his official trip to; call@v off his state visit to; call@v off his state trip to; call@v off their visit to; call@v off their trip to; put,put,put,putting@irrg off a visit to; put,put,put,putting@irrg off a trip to; put,put,put,putting@irrg off his visit to; put,put,put,putting@irrg off his trip to; put,put,put,putting@irrg off her visit to; put,put,put,putting@irrg off her trip to; put,put,put,putting@irrg off the visit to; put,put,put,putting@irrg off the trip to; put,put,put,putting@irrg off a planned visit to; put,put,put,putting@irrg off a planned trip to; put,put,put,putting@irrg off his planned visit to; put,put,put,putting@irrg off his planned trip to; put,put,put,putting@irrg off her planned visit to; put,put,put,putting@irrg off her planned trip to; put,put,put,putting@irrg off a scheduled visit to; put,put,put,putting@irrg off a scheduled trip to; put,put,put,putting@irrg off a state visit to; put,put,put,putting@irrg off a state trip to; put,put,put,putting@irrg off an official visit to; put,put,put,putting@irrg off an official trip to; put,put,put,putting@irrg off his official visit to; put,put,put,putting@irrg off his official trip to; put,put,put,putting@irrg off his state visit to; put,put,put,putting@irrg off his state trip to; put,put,put,putting@irrg off their visit to; put,put,put,putting@irrg off their trip to; scrap,scrapp@vcc a visit to; scrap,scrapp@vcc a trip to; scrap,scrapp@vcc his visit to; scrap,scrapp@vcc his trip to; scrap,scrapp@vcc her visit to; scrap,scrapp@vcc her trip to; scrap,scrapp@vcc the visit to; scrap,scrapp@vcc the trip to; scrap,scrapp@vcc a planned visit to; scrap,scrapp@vcc a planned trip to; scrap,scrapp@vcc his planned visit to; scrap,scrapp@vcc his planned trip to; scrap,scrapp@vcc her planned visit to; scrap,scrapp@vcc her planned trip to; scrap,scrapp@vcc a scheduled visit to; scrap,scrapp@vcc a scheduled trip to; scrap,scrapp@vcc a state visit to; scrap,scrapp@vcc a state trip to; scrap,scrapp@vcc an official visit to; scrap,scrapp@vcc an official trip to; scrap,scrapp@vcc his official visit to; scrap,scrapp@vcc his official trip to; scrap,scrapp@vcc his state visit to; scrap,scrapp@vcc his state trip to; scrap,scrapp@vcc their visit to; scrap,scrapp@vcc their trip to; shelv@ve a visit to; shelv@ve a trip to; shelv@ve his visit to; shelv@ve his trip to; shelv@ve her visit to; shelv@ve her trip to; shelv@ve the visit to; shelv@ve the trip to; shelv@ve a planned visit to; shelv@ve a planned trip to; shelv@ve his planned visit to; shelv@ve his planned trip to; shelv@ve her planned visit to; shelv@ve her planned trip to; shelv@ve a scheduled visit to; shelv@ve a scheduled trip to; shelv@ve a state visit to; shelv@ve a state trip to; shelv@ve an official visit to; shelv@ve an official trip to; shelv@ve his official visit to; shelv@ve his official trip to; shelv@ve his state visit to; shelv@ve his state trip to; shelv@ve their visit to; shelv@ve their trip to; delay@v a visit to; delay@v a trip to; delay@v his visit to; delay@v his trip to; delay@v her visit to; delay@v her trip to; delay@v the visit to; delay@v the trip to; delay@v a planned visit to; delay@v a planned trip to; delay@v his planned visit to; delay@v his planned trip to; delay@v her planned visit to; delay@v her planned trip to; delay@v a scheduled visit to; delay@v a scheduled trip to; delay@v a state visit to; delay@v a state trip to; delay@v an official visit to; delay@v an official trip to; delay@v his official visit to; delay@v his official trip to; delay@v his state visit to; delay@v his state trip to; delay@v their visit to; delay@v their trip to; abandon@v a visit to; abandon@v a trip to; abandon@v his visit to; abandon@v his trip to; abandon@v her visit to; abandon@v her trip to; abandon@v the visit to; abandon@v the trip to; abandon@v a planned visit to; abandon@v a planned trip to; abandon@v his planned visit to; abandon@v his planned trip to; abandon@v her planned visit to; abandon@v her planned trip to; abandon@v a scheduled visit to; abandon@v a scheduled trip to; abandon@v a state visit to; abandon@v a state trip to; abandon@v an official visit to; abandon@v an official trip to; abandon@v his official visit to; abandon@v his official trip to; abandon@v his state visit to; abandon@v his state trip to; abandon@v their visit to; abandon@v their trip to; drop,dropp@vcc a visit to; drop,dropp@vcc a trip to; drop,dropp@vcc his visit to; drop,dropp@vcc his trip to; drop,dropp@vcc her visit to; drop,dropp@vcc her trip to; drop,dropp@vcc the visit to; drop,dropp@vcc the trip to; drop,dropp@vcc a planned visit to; drop,dropp@vcc a planned trip to; drop,dropp@vcc his planned visit to; drop,dropp@vcc his planned trip to; drop,dropp@vcc her planned visit to; drop,dropp@vcc her planned trip to; drop,dropp@vcc a scheduled visit to; drop,dropp@vcc a scheduled trip to; drop,dropp@vcc a state visit to; drop,dropp@vcc a state trip to; drop,dropp@vcc an official visit to; drop,dropp@vcc an official trip to; drop,dropp@vcc his official visit to; drop,dropp@vcc his official trip to; drop,dropp@vcc his state visit to; drop,dropp@vcc his state trip to; drop,dropp@vcc their visit to; drop,dropp@vcc their trip to
> Scholz postponed a trip to Astana.
= visit "Scholz" to=KAZ status=cancelled
> Lavrov has called off his visit to Ankara.
= visit "Lavrov" to=TUR status=cancelled
> The airline cancelled a flight to Ankara.
! visit

# Where the trip goes on to, in the present tense.
[verb id=onward frame=visit a=subj to=to status=planned]
travels next to; flies next to; heads next to; goes next to; next travels to; next flies to; next heads to; next goes to; then travels to; then flies to; then heads to; then goes to; travels on to; flies on to; heads on to; goes on to; moves on to; continues on to; later travels to; later flies to; later heads to; later goes to; travels afterwards to; flies afterwards to; heads afterwards to; travels later to; travels later in the week to; travels later this week to
> Canadian Foreign Minister Melanie Joly landed in Hanoi on Monday. She travels next to Manila and then to Jakarta.
= visit "Melanie Joly" to=VNM
= visit "Melanie Joly" to=PHL status=planned
= visit "Melanie Joly" to=IDN status=planned
> Latvian Foreign Minister Baiba Braze then heads to Tbilisi.
= visit "Baiba Braze" to=GEO status=planned
> The road then heads to the border with Georgia.
! visit

# From one place to the next, alone or in company.
# From where they come may stand in between.
[verb id=fromto frame=visit a=subj to=to]
fl,flew,flown@irry; jet,jett@vcc; journey@v; travel@v; travel,travell@vcc
> On the second leg of his tour, Lavrov flew from Conakry to Brazzaville.
= visit "Lavrov" to=COG
> Blinken flew with his aides to Doha.
= visit "Blinken" to=QAT
> The kite flew over the beach to the dismay of the gulls.
! visit

[verb id=leavefor frame=visit a=subj to=for]
leave,left,left,leaving@irrg _ for; depart@v _ for; fl,flew,flown@irry out _ for; quit,quit,quit,quitting@irrg _ for
> Blinken travels to Riyadh on Monday and to Doha on Tuesday.
= visit "Blinken" to=SAU status=planned date=2024-07-29
= visit "Blinken" to=QAT status=planned date=2024-07-30
> Fidan left Jakarta for Manila on Monday.
= visit "Fidan" to=PHL date=2024-07-22
> Lavrov departed Minsk for Astana.
= visit "Lavrov" to=KAZ
> The firm left the market for good.
! visit

[verb id=accompany frame=visit a=subj,obj to=to]
accompan@vy _ to; travel@v with _ to; fl,flew,flown@irry with _ to
> Fidan accompanied Erdogan to Baku on Monday.
= visit "Fidan" "Erdogan" to=AZE date=2024-07-22
> Tuggar accompanied Tinubu to Paris.
= visit "Tuggar" "Tinubu" to=FRA
> The nurse accompanied the child to school in Baku.
! visit

# Home from abroad: the place left is the one visited.
[verb id=homefrom frame=visit a=subj to=from,obj status=held]
fl,flew,flown@irry in from; come,came,come,coming@irrg in from; jet,jett@vcc in from; return@v to _ from; fl,flew,flown@irry back to _ from; get,got,got,getting@irrg back to _ from; arriv@ve back in _ from; come,came,come,coming@irrg home to _ from; land@v back in _ from
> Fidan returned to Ankara from Doha on Monday.
= visit "Fidan" to=QAT date=2024-07-22
> Wang Yi flew back to Beijing from Pyongyang.
= visit "Wang Yi" to=PRK
> The refugees' tents were returned to the shop from the camp.
! visit

# In a place for something: who is there has come.
[verb id=presence frame=visit a=subj to=obj,in]
x@be in _ on Monday; x@be in _ on Tuesday; x@be in _ on Wednesday; x@be in _ on Thursday; x@be in _ on Friday; x@be in _ on Saturday; x@be in _ on Sunday; x@be in _ last week; x@be in _ last month; x@be in _ last year; x@be in _ this week; x@be in _ this month; x@be in _ earlier this week; x@be in _ earlier this month; x@be in _ earlier this year; x@be in _ yesterday; x@be in _ today; x@be in _ the day before; x@be in _ the previous day; x@be in _ the week before; x@be in _ a day earlier; x@be in _ a week earlier; x@be in _ in January; x@be in _ in February; x@be in _ in March; x@be in _ in April; x@be in _ in May; x@be in _ in June; x@be in _ in July; x@be in _ in August; x@be in _ in September; x@be in _ in October; x@be in _ in November; x@be in _ in December; had been in _ the day before; had been in _ the previous day; had been in _ on Monday
x@be in _ for talks; x@be in _ for a summit; x@be in _ for the summit; x@be in _ for meetings; x@be in _ for a meeting; x@be in _ for the meeting; x@be in _ for a conference; x@be in _ for the conference; x@be in _ for consultations; x@be in _ for two days; x@be in _ for three days; x@be in _ for bilateral talks; x@be in _ for his first; x@be in _ for her first; x@be in _ for an official; x@be in _ for a two-day; x@be in _ for a three-day; x@be in _ for the first time; x@be in _ at the invitation; x@be in _ to meet; x@be in _ to attend; x@be in _ to hold; x@be in _ on the first leg; x@be in _ on the second leg; x@be in _ on the last leg; x@be in _ on a visit; x@be in _ on an official; x@be last in; x@be in town from
> Fidan was in Cairo on Monday for talks with Egyptian officials.
= visit "Fidan" to=EGY date=2024-07-22
> Penny Wong is in Jakarta to attend the ASEAN summit.
= visit "Penny Wong" to=IDN
> Espen Barth Eide, who was in Nairobi in May, returned to Oslo.
= visit "Espen Barth Eide" to=KEN
> Penny Wong was in Jakarta on Monday.
= visit "Penny Wong" to=IDN date=2024-07-22
> Espen Barth Eide was in Oslo on Monday.
! visit
> The bank is in Paris for good.
! visit

# Who is sent somewhere.
[verb id=sendenvoy frame=visit a=obj to=to]
dispatch@vs; send,sent,sent@irr
> Senegal sent Foreign Minister Yassine Fall to Bamako.
= visit "Yassine Fall" to=MLI
> Trump dispatched Steve Witkoff to Moscow on Monday.
= visit "Steve Witkoff" to=RUS
> Poland sent a letter to Moscow.
! visit

# Who welcomes somebody to a place; who leads others to it.
[verb id=welcometo frame=visit a=obj to=to]
welcom@ve _ to
> Erdogan welcomed Lavrov to Ankara on Monday.
= visit "Lavrov" to=TUR date=2024-07-22
> Starmer welcomed Zelensky to London.
= visit "Zelensky" to=GBR
> Poland welcomed the decision to talk.
! visit

[verb id=leadto frame=visit a=subj to=to]
lead,led,led@irr _ delegation to; head@v _ delegation to; lead,led,led@irr _ mission to; lead,led,led@irr _ team to
> Araghchi led a delegation to Muscat on Monday.
= visit "Araghchi" to=OMN date=2024-07-22
> Jaishankar will lead a delegation to Tehran.
= visit "Jaishankar" to=IRN status=planned
> The road leads to Tehran.
! visit

# A tour that takes somebody somewhere.
[verb id=take frame=visit a=obj to=to]
take,took,taken,taking@irrg
> The tour took Blinken to Riyadh.
= visit "Blinken" to=SAU
> The trip took Macron to Brasilia and Rio de Janeiro.
= visit "Macron" to=BRA
> The case took the company to court.
! visit

# Who travels by the word for what they travel in, or at the head of a delegation.
[word vehicle]
plane; planes; private plane; private jet; private train; private aircraft; aircraft; jet; aeroplane; airplane; helicopter; train; armoured train; armored train; motorcade; convoy; flight; special flight; car
> Blinken's plane landed in Ankara shortly before midnight on Sunday.
= visit "Blinken" to=TUR date=2024-07-21
> Kim Jong Un's armoured train crossed into Russia early on Tuesday.
= visit "Kim Jong Un" to=RUS
> The airline's plane landed in Ankara.
! visit
> A delegation of African leaders led by South Africa's Cyril Ramaphosa arrived in Kyiv on Friday.
= visit "Cyril Ramaphosa" to=UKR
> A Hamas delegation arrived in Cairo on Monday.
= visit "Hamas delegation" to=EGY
> Annalena Baerbock travelled together with her staff to Addis Ababa on Thursday.
= visit "Annalena Baerbock" to=ETH
> Blinken was in Doha on Tuesday and goes to Abu Dhabi today.
= visit "Blinken" to=ARE date=2024-07-25
> Joe Biden will become the first US president to visit Angola.
= visit "Joe Biden" to=AGO status=planned

# The place may stand between whose trip it is and the trip.
[word]
kyivan
> India and Sri Lanka signed a pact during Modi's Colombo stop.
= visit "Modi" to=LKA
> Blinken said after his Kyiv trip that aid would come.
= visit "Blinken" to=UKR
> The Moscow visit was a success.
! visit

# Verbs in -y: flies, carries.
[word]
timetables
> Hakan Fidan flies to Doha today.
= visit "Fidan" to=QAT
> Czech Foreign Minister Jan Lipavsky visited Kyiv on Jan 6.
= visit "Lipavsky" to=UKR date=2024-01-06
> Time flies.
! visit
