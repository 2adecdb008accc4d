# Words that say how, in what company and beside what a meeting took place.

[modifier]
by phone; on phone; by telephone; on the phone; over the phone; over the telephone; on the telephone; via phone; via telephone; by hotline; phone; telephone | channel=phone
by video; by video link; via video link; via video; by videoconference; via videoconference; by video conference; via video conference; by videoconferencing; over video; over Zoom; via Zoom; on Zoom; online; virtual; virtually; remotely; in a virtual format; in virtual format; in a video format; via teleconference; in videoconference format; through video link; by video call; on a video call; via video call; in the format of a videoconference; in online format; virtual mode; in virtual mode; video | channel=video
in person; face to face; face-to-face; in-person; at the airport; over lunch; over dinner; over breakfast; over tea; behind closed doors; in the flesh | channel=in-person
> Lavrov and Fidan held talks on Monday by phone.
= meeting "Lavrov" "Fidan" channel=phone
> The ministers of France, Germany and Poland held talks via video link.
= meeting "France" "Germany" "Poland" channel=video format=trilateral
> Prices are compared online.
! meeting

[modifier]
bilateral; two-way; one-on-one; one-to-one; two-party; tête-à-tête; tete-a-tete | format=bilateral
trilateral; three-way; three-party; tripartite; triangular; in a trilateral format; in trilateral format; in the three-way format; 3+1 | format=trilateral
multilateral; four-way; four-party; quadrilateral; quadripartite; five-way; five-party; six-party; six-way; seven-nation; 27-nation; quintet; multiparty; plenary; in the Normandy format; in the format of | format=multilateral
> China, Japan and South Korea held a trilateral meeting in Seoul.
= meeting "China" "Japan" "South Korea" format=trilateral place=Seoul
> Wang Yi and Lavrov held a bilateral meeting in Kazan.
= meeting "Wang Yi" "Lavrov" format=bilateral
> Trilateral symmetry is rare in plants.
! any

[modifier]
state | kind=state
official; officially; in an official capacity | kind=official
working; business | kind=working
private; privately; unofficial; in a private capacity; on holiday; on vacation; for a holiday | kind=private
> Zuzana Caputova visited Oman officially in May.
= visit "Zuzana Caputova" to=OMN kind=official
> Peruvian President Dina Boluarte is in Rome on a working visit.
= visit "Dina Boluarte" to=ITA kind=working
> The state of the private roads in Oman is poor.
! visit

[modifier]
upcoming; forthcoming; planned; scheduled; future; pending; impending; prospective; anticipated; expected; long-awaited | status=planned
cancelled; canceled; postponed; called-off; aborted; shelved; scrapped | status=cancelled
proposed; possible; potential; suggested; mooted; would-be; hypothetical | status=proposed
ongoing; continuing; current; in progress | status=ongoing
> Dina Boluarte's upcoming meeting with Javier Milei will be short.
= meeting "Dina Boluarte" "Javier Milei" status=planned
> The cancelled meeting between Dina Boluarte and Javier Milei cost a fortune.
= meeting "Dina Boluarte" "Javier Milei" status=cancelled
> The upcoming festival in Lima will be short.
! meeting

# How long a trip lasts: with the day on which it begins, or ended, it tells the other.
[modifier]
two-day; 2-day; two-days; of two days; lasting two days | days=2
three-day; 3-day; three-days; of three days; lasting three days | days=3
four-day; 4-day; four-days; of four days; lasting four days | days=4
five-day; 5-day; five-days; of five days; lasting five days | days=5
six-day; 6-day; six-days; of six days; lasting six days | days=6
seven-day; 7-day; seven-days; of seven days; lasting seven days | days=7
eight-day; 8-day; eight-days; of eight days; lasting eight days | days=8
nine-day; 9-day; nine-days; of nine days; lasting nine days | days=9
ten-day; 10-day; ten-days; of ten days; lasting ten days | days=10
week-long; weeklong; one-week | days=7
> Wang Yi began a three-day visit to Laos on Monday.
= visit "Wang Yi" to=LAO date=2024-07-22..2024-07-24
> Wang Yi wrapped up a four-day visit to Laos on Wednesday.
= visit "Wang Yi" to=LAO date=2024-07-21..2024-07-24
> The three-day fair opens on Monday.
! visit

# What stands before the event beside which they met.
[setting]
on the sidelines of; at the sidelines of; in the sidelines of; on the margins of; in the margins of; on the fringes of; on the fringe of; on the periphery of; beside; alongside; during; in the course of; at; within the framework of; in the framework of; as part of; in the context of; within; on the occasion of; to attend; attending; while attending; for; at the time of; in the wings of; in connection with; parallel to; in parallel with; in the corridors of; in the lobby of; behind the scenes of
> Lavrov met Wang Yi on the sidelines of the ASEAN Regional Forum in Vientiane.
= meeting "Lavrov" "Wang Yi" setting="the ASEAN Regional Forum"
> Modi and Macron held talks on the margins of the G7 summit.
= meeting "Modi" "Macron" setting="the G7 summit"
> He works at the port.
! any

# Nouns for such events.
[occasion]
conclave@n; meeting@n of the council; meeting@n of the Council of Foreign Ministers; meeting@n of the Council of Heads of Government; meeting@n of the Council of Heads of State; meeting@n of the committee; meeting@n of the commission; meeting@n of the working group; meeting@n of the board; meeting@n of the joint commission; meeting@n of the intergovernmental commission; Council of Foreign Ministers; Council of Heads of State; Council of Heads of Government; heads of government summit; heads of state summit; ministerial council; ministerial week
summit@n; summit meeting@n; forum@n; session@n; conference@n; congress@ns; assembl@ny; general assembl@ny; UN General Assembly; UNGA; general debate@n; ministerial@n; ministerial meeting@n; ministerial conference@n; meeting@n; foreign ministers' meeting@n; meeting@n of foreign ministers; leaders' meeting@n; leaders' summit@n; council@n; retreat@n; gathering@n; event@n; meetings and events; symposium@n; symposia; seminar@n; workshop@n; roundtable@n; round table@n; dialogue@n; security conference@n; economic forum@n; peace conference@n; donor conference@n; donors' conference@n; pledging conference@n; reconstruction conference@n; climate conference@n; plenar@ny; plenum@n; convention@n; negotiation@n; consultation@n; round@n; joint commission@n; intergovernmental commission@n; joint committee@n; working group@n; board meeting@n; annual meeting@n; spring meetings; working dinner@n; trilateral@n; quadrilateral@n; COP28; COP29; COP30; COP
> Dina Boluarte met Javier Milei on the sidelines of the economic forum in Davos.
= meeting "Dina Boluarte" "Javier Milei" setting="economic forum"
> Emomali Rahmon held talks with Sadyr Japarov on the margins of the ministerial conference in Geneva.
= meeting "Emomali Rahmon" "Sadyr Japarov" setting="ministerial conference"
> The forum of the old city was dug up on Monday.
! meeting

# Events at which people meet, and which are no meeting themselves.
[occasion ceremony]
exhibition@n; expo@n; fair@n; show@n; air show@n; airshow@n; ceremon@ny; inauguration@n; swearing-in; coronation@n; Coronation; funeral@n; state funeral@n; memorial service@n; commemoration@n; anniversary; anniversaries; celebration@n; parade@n; opening ceremony; closing ceremony; Olympic Games; Olympics; Games; World Cup; games; wedding@n; jubilee@n; festival@n; exercise@n; drill@n; gala@n; reception@n; week@n; high-level week
> Modi met Meloni on the sidelines of the swearing-in ceremony in New Delhi.
= meeting "Modi" "Meloni" place="New Delhi"
> Emomali Rahmon met Sadyr Japarov on the sidelines of the opening ceremony in Paris.
= meeting "Emomali Rahmon" "Sadyr Japarov" place=Paris
> Han attended the coronation in May.
! meeting

# Nouns that open an agenda and stay in it.
[topicnoun]
issue@n; question@n; matter@n; topic@n; subject@n; problem@n; situation@n; crisis; crises; conflict@n; war@n; file@n; dossier@n; development@n; event@n; relation@n; tie@n; relationship@n; cooperation; collaboration; partnership@n; prospect@n; way@n; means; ways and means; step@n; measure@n; effort@n; possibilit@ny; opportunit@ny; implementation; progress; preparation@n; schedule; agenda@n; range of issues; wide range of issues; broad range of issues; number of issues; host of issues; state of; status of; future; role; settlement@n; resolution; trade; security; stability; energy; investment; climate change; counterterrorism; terrorism; migration; human rights; ceasefire; peace process; nuclear programme; nuclear program; sanctions; aid; humanitarian situation; regional issues; international issues; regional and international issues; issues of mutual interest; issues of common interest; issues of mutual concern; issues of common concern; bilateral relations; bilateral ties; bilateral cooperation; strategic partnership; strengthening; deepening; expansion; development of; enhancement; promotion; case@n; fate; release of; exchange of; return of; policy; reform; war in; conflict in; crisis in; situation in; developments in; tensions in; dispute over; threat of; challenge@n; concern@n; interest@n; proposal@n; plan@n; initiative@n; projects; supplies; deliveries; exports; imports; defence; defense; connectivity; technology; artificial intelligence; health; education; culture; tourism; agriculture; food security
> Emomali Rahmon and Sadyr Japarov discussed the situation in Afghanistan.
= meeting "Emomali Rahmon" "Sadyr Japarov" agenda="the situation in Afghanistan"
> Emomali Rahmon discussed the water issue with Sadyr Japarov.
= meeting "Emomali Rahmon" "Sadyr Japarov" agenda="the water issue"
> The situation in Afghanistan is grave.
! meeting

# Several meetings told of in one clause.
[modifier id=separate separate]
separate; separately; each; respectively; one by one; one after another; one after the other; in turn; in succession; in separate meetings; in separate talks; in separate sessions; in separate conversations; in separate calls; one at a time; individually; back-to-back; hours apart; a few hours apart; an hour apart; minutes apart; within hours of each other; hours after each other
> Lavrov held separate talks with Wang Yi and Hakan Fidan.
= meeting "Lavrov" "Wang Yi" format=bilateral
= meeting "Lavrov" "Fidan" format=bilateral
> Lavrov met Wang Yi and Hakan Fidan, respectively.
= meeting "Lavrov" "Fidan"
> The rooms have separate doors.
! any
