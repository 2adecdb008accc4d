# Meetings: two or more sides in one room, on one line, or at one table.

[verb id=meet frame=meet a=subj b=obj,with topic=about,on]
meet,met,met@irr; meet,met,met@irr with; meet,met,met@irr visiting; meet,met,met@irr with visiting; confer,conferr@vcc with visiting; met face to face with; meet,met,met@irr up with; sit,sat,sat,sitting@irrg down with; sit,sat,sat,sitting@irrg down; sit,sat,sat,sitting@irrg down together; sit,sat,sat,sitting@irrg down for talks with; confer,conferr@vcc with; confer,conferr@vcc; huddl@ve with; huddl@ve; hobnob,hobnobb@vcc with; meet,met,met@irr one-on-one with; meet,met,met@irr separately with; meet,met,met@irr privately with; come,came,come,coming@irrg face to face with; come,came,come,coming@irrg face to face; break,broke,broken@irr bread; lunch@vs with; din@ve with; breakfast@v with; have,had,had,having@irrg lunch with; have,had,had,having@irrg dinner with; have,had,had,having@irrg breakfast with; have,had,had,having@irrg a word with; catch,caught,caught@irrs up with; convers@ve with; chat,chatt@vcc with; hold,held,held@irr counsel with; spend,spent,spent@irr an hour with; spend,spent,spent@irr two hours with; spend,spent,spent@irr time with; get,got,got,getting@irrg together with; get,got,got,getting@irrg together; interact@v with; parley@v with; palaver@v with; shake,shook,shaken,shaking@irrg hands with; shake,shook,shaken,shaking@irrg hands; meet,met,met@irr up; cross@vs paths with; cross@vs paths; see,saw,seen@irr each other; see,saw,seen@irr one another; sit,sat,sat,sitting@irrg together; sit,sat,sat,sitting@irrg side by side with; sit,sat,sat,sitting@irrg side by side; sit,sat,sat,sitting@irrg next to; sit,sat,sat,sitting@irrg beside; sit,sat,sat,sitting@irrg either side of; sit,sat,sat,sitting@irrg on either side of; sit,sat,sat,sitting@irrg down on either side of; sit,sat,sat,sitting@irrg face to face with; sit,sat,sat,sitting@irrg face to face; take,took,taken,taking@irrg tea with; take,took,taken,taking@irrg coffee with; have,had,had,having@irrg coffee with; have,had,had,having@irrg tea with; have,had,had,having@irrg supper with; have,had,had,having@irrg a meal with; have,had,had,having@irrg a drink with; share@ved a meal with; shar@ve a meal with; shar@ve lunch with; shar@ve dinner with; eat,ate,eaten@irr with; sup,supp@vcc with; sound@v out; put,put,put,putting@irrg heads together with; put,put,put,putting@irrg their heads together; sit,sat,sat,sitting@irrg in conclave with; go,went,gone@irrs into a huddle with; go,went,gone@irrs into conclave with; talk@v face to face with; talk@v face to face; talk@v one-on-one with; speak,spoke,spoken@irr face to face with; speak,spoke,spoken@irr in person with; meet,met,met@irr alone with; meet,met,met@irr behind closed doors with; meet,met,met@irr briefly with; meet,met,met@irr again with; meet,met,met@irr in person with; meet,met,met@irr each other; meet,met,met@irr one another; go,went,gone@irrs into talks; get,got,got,getting@irrg down to talks; get,got,got,getting@irrg down to business
> PUTIN MET XI IN MOSCOW
= meeting "PUTIN" "XI" status=held place=Moscow
> Espen Barth Eide met William Ruto, and Jonas Gahr Støre met Musalia Mudavadi.
= meeting "Jonas Gahr Støre" "Musalia Mudavadi"
> The envoy who met William Ruto and Musalia Mudavadi said the talks went well.
! statement "Musalia Mudavadi"
> @2024-07-25 Norwegian Foreign Minister Espen Barth Eide flew to Nairobi on Tuesday to meet William Ruto.
= meeting "Espen Barth Eide" "William Ruto" status=held date=2024-07-23
> @2024-07-25 Norwegian Foreign Minister Espen Barth Eide managed to meet William Ruto on Tuesday.
= meeting "Espen Barth Eide" "William Ruto" status=held date=2024-07-23
> Lavrov met Wang Yi in Vientiane on Thursday.
= meeting "Lavrov" "Wang Yi" status=held place=Vientiane date=2024-07-25
> Penny Wong sat down with her Indonesian counterpart, Retno Marsudi, in Jakarta.
= meeting "Penny Wong" "Retno Marsudi" place=Jakarta
> Wang Yi and Lavrov met in Astana on July 3.
= meeting "Wang Yi" "Lavrov" date=2024-07-03
> The factory met its target.
! meeting
> Wang Yi met with resistance.
! meeting
> Lavrov saw no reason for haste.
! meeting

# "Saw Wang Yi" is a meeting, "saw Wang Yi leave" is none.
[verb id=see frame=meet a=subj b=obj persons weak perceives]
see,saw,seen@irr
> Lavrov saw Blinken in Manila on Monday.
= meeting "Lavrov" "Blinken" place=Manila date=2024-07-22
> Lavrov hopes to see Wang Yi next week.
= meeting "Lavrov" "Wang Yi" status=proposed
> Lavrov saw Blinken leave the room.
! meeting
> Wang Yi wants to see the president was born in China.
! meeting

# These make a meeting only with a person: "consulted Wang Yi", not "consulted China".
[verb id=persons frame=meet a=subj b=obj,with persons weak]
consult@v; consult@v with; bump@v into; run,ran,run,running@irrg into; rub,rubb@vcc shoulders with; rub,rubb@vcc elbows with; go,went,gone@irrs to see; come,came,come,coming@irrg to see; stop,stopp@vcc by to see; look@v in on; pop,popp@vcc in on; bend,bent,bent@irr the ear of; shown into _ office by; shown in by; shown around by; ushered into _ office by; exchang@ve a few words with; exchang@ve words with; exchang@ve pleasantries with; exchang@ve greetings with; pos@ve for photos with; pos@ve for a photo with; x@be the guest of; x@be a guest of; x@be guest of; x@be ushered in to see; x@be whisked off to see; x@be taken to see; x@be sat next to; x@be seated next to; x@be seated beside; x@be seated opposite
> Lavrov saw Wang Yi in Manila on Monday.
= meeting "Lavrov" "Wang Yi" place=Manila date=2024-07-22
> Modi consulted Macron before the vote.
= meeting "Modi" "Macron"
> Lavrov saw a way out.
! meeting

[verb id=receive frame=meet a=subj b=obj topic=that persons weak receives]
receiv@ve; host@v; welcom@ve; greet@v; entertain@v; fet@ve; invit@ve in; usher@v in; grant@v an audience to; give,gave,given,giving@irrg an audience to; receiv@ve in audience; call@v in for talks; treat@v to dinner; bid,bade,bidden,bidding@irrg farewell to; see,saw,seen@irr off; receiv@ve the credentials of; receiv@ve credentials from; receiv@ve letters of credence from; receiv@ve the letters of credence of; receiv@ve the letters of credence from; receiv@ve diplomatic credentials from; accept@v the credentials of; accept@v credentials from; wine and dine; throw,threw,thrown@irr a dinner for; throw,threw,thrown@irr a banquet for; throw,threw,thrown@irr a reception for; give,gave,given,giving@irrg a dinner for; give,gave,given,giving@irrg a banquet for; give,gave,given,giving@irrg a lunch for; give,gave,given,giving@irrg a luncheon for; give,gave,given,giving@irrg a reception for; host@v a dinner for; host@v a banquet for; host@v a lunch for; host@v a luncheon for; host@v a reception for; host@v a working lunch for; host@v a working dinner for; host@v a state dinner for; host@v a state banquet for; hold,held,held@irr a reception for; hold,held,held@irr a luncheon for; hold,held,held@irr a lunch for; hold,held,held@irr an audience for; hold,held,held@irr a banquet for; hold,held,held@irr a dinner for; hold,held,held@irr a welcome ceremony for; hold,held,held@irr a welcoming ceremony for; lay,laid,laid@irr on a banquet for; lay,laid,laid@irr on a dinner for; roll@v out the red carpet for; grant@v _ an audience; give,gave,given,giving@irrg _ an audience; greet@v with a handshake; show,showed,shown@irr around; show,showed,shown@irr round; receiv@ve for talks; receiv@ve visiting; host@v visiting; welcom@ve visiting; greet@v visiting; entertain@v visiting; take,took,taken,taking@irrg leave of
> To Lam held a reception for Lao Foreign Minister Thongsavanh Phomvihane.
= meeting "To Lam" "Thongsavanh Phomvihane"
> Xi Jinping received Vietnamese President To Lam in Beijing on Monday.
= meeting "Xi Jinping" "To Lam" place=Beijing date=2024-07-22
> Lavrov was received by Egyptian President Abdel Fattah al-Sisi in Cairo.
= meeting "Lavrov" "Abdel Fattah al-Sisi" place=Cairo
> Espen Barth Eide met Musalia Mudavadi on Tuesday for the first time since March 2023.
= meeting "Espen Barth Eide" "Musalia Mudavadi" date=2023-03
> Espen Barth Eide met Musalia Mudavadi. It was their first meeting since May.
= meeting "Espen Barth Eide" "Musalia Mudavadi" date=2024-05
> Musalia Mudavadi has not met Espen Barth Eide since March 2023.
= meeting "Espen Barth Eide" "Musalia Mudavadi" date=2023-03
> Kenya hosted Espen Barth Eide on Monday.
= visit "Espen Barth Eide" to=KEN date=2024-07-22
! meeting
> Nairobi will welcome Penny Wong on Friday.
= visit "Penny Wong" to=KEN status=planned
> Lavrov received a letter from Blinken.
! meeting
> Wang Yi welcomed the decision.
! meeting

[verb id=callon frame=meet a=subj b=obj,on,to,with persons]
drop,dropp@vcc in on; pay,paid,paid@irr a courtesy call on; pay,paid,paid@irr a courtesy visit to; pay,paid,paid@irr a call on; pay,paid,paid@irr a farewell call on; present@v credentials to; present@v his credentials to; present@v her credentials to; present@v his letters of credence to; present@v her letters of credence to; present@v letters of credence to; present@v copies of his credentials to; present@v copies of her credentials to; present@v a copy of his credentials to; present@v a copy of her credentials to; hand@v his credentials to; hand@v her credentials to; hand@v credentials to; hand@v over his credentials to; hand@v over her credentials to; submit,submitt@vcc his credentials to; submit,submitt@vcc her credentials to; submit,submitt@vcc credentials to; pay,paid,paid@irr courtesy calls on; make,made,made,making@irrg a courtesy call on; make,made,made,making@irrg a call on; make,made,made,making@irrg a farewell call on; pay,paid,paid@irr a farewell visit to; pay,paid,paid@irr an introductory call on; call@v in on; call@v by appointment on; have,had,had,having@irrg an audience with; x@be granted an audience with; x@be granted an audience by; x@be given an audience by; receiv@ve an audience with; be received in audience by; was received in audience by; were received in audience by; drop,dropp@vcc by to see; pay,paid,paid@irr _ a courtesy call; pay,paid,paid@irr _ a call; pay,paid,paid@irr _ a courtesy visit; pay,paid,paid@irr _ a farewell call; pay,paid,paid@irr _ an introductory call; take,took,taken,taking@irrg his leave of; take,took,taken,taking@irrg her leave of; hand@v his letters of credence to; hand@v her letters of credence to; hand@v over his letters of credence to; hand@v over her letters of credence to; hand@v letters of credence to
> Ambassador Zhou Pingjian paid a courtesy call on Kenyan President William Ruto on Wednesday.
= meeting "Zhou Pingjian" "William Ruto" date=2024-07-24
> The new Omani ambassador presented his credentials to President Isaac Herzog in Jerusalem.
= meeting "Omani ambassador" "Isaac Herzog"
> Lavrov called on Israel to halt the strikes.
! meeting

[verb id=talk frame=meet a=subj b=obj,with,to topic=about,on weak]
talk@v with; talk@v to; speak,spoke,spoken@irr with; speak,spoke,spoken@irr to | open
talked with visiting; talking with visiting; speak,spoke,spoken@irr with visiting; exchang@ve views with visiting; negotiat@ve with; negotiat@ve; parley@v; engag@ve with; engag@ve in talks with; go,went,gone@irrs into talks with; enter@v talks with; open@v talks with; start@v talks with; begin,began,begun,beginning@irrg talks with; conclud@ve talks with; wrap,wrapp@vcc up talks with; finish@vs talks with; resum@ve talks with; continu@ve talks with; kick@v off talks with; convene@v talks with; join@v talks with; exchang@ve views with; exchang@ve opinions with; exchang@ve ideas with; exchang@ve notes with; compar@ve notes with; swap,swapp@vcc notes with; chew@v over _ with; hash@vs out _ with; thrash@vs out _ with; x@be in talks with; x@be in discussions with; x@be in conversation with; x@be locked in talks with; x@be deep in talks with; hold,held,held@irr out talks with; get,got,got,getting@irrg down to talks with; get,got,got,getting@irrg down to business with; liais@ve with; touch@vs base with; deliberat@ve with
> Guterres spoke with Zelenskyy on the sidelines of the summit.
= meeting "Guterres" "Zelenskyy"
> Lavrov exchanged views with Wang Yi on Ukraine.
= meeting "Lavrov" "Wang Yi" agenda="Ukraine"
> Lavrov talked to reporters after the session.
! meeting

# Calling alone is telephoning where nothing says what somebody is called.
[verb id=callup frame=call a=subj b=obj topic=about channel=phone persons bare weak]
call@v
> Isaac Herzog called Kenyan President William Ruto on Friday.
= meeting "Isaac Herzog" "William Ruto" channel=phone date=2024-07-19
> Donald Trump called King Salman of Saudi Arabia on Sunday, discussing the supply of oil.
= meeting "Donald Trump" "King Salman" channel=phone date=2024-07-21
> Scholz called Netanyahu and asked him to let aid in.
= meeting "Scholz" "Netanyahu" channel=phone
> Donald Trump called Xi Jinping a friend.
! meeting
> Donald Trump called Xi Jinping brilliant on Sunday.
! meeting
> Donald Trump called Xi Jinping “a killer”.
! meeting
> Hakan Fidan called the ambassador to the ministry.
! meeting

[verb id=phone frame=call a=subj b=obj,with,to topic=about,on channel=phone weak]
phon@ve; telephon@ve; ring,rang,rung@irr; ring,rang,rung@irr up; call@v by phone; call@v by telephone; speak,spoke,spoken@irr by phone with; speak,spoke,spoken@irr by phone to; speak,spoke,spoken@irr by telephone with; speak,spoke,spoken@irr by telephone to; speak,spoke,spoken@irr on the phone with; speak,spoke,spoken@irr on the phone to; speak,spoke,spoken@irr over the phone with; speak,spoke,spoken@irr over the phone to; speak,spoke,spoken@irr by phone; speak,spoke,spoken@irr by telephone; speak,spoke,spoken@irr on the phone; speak,spoke,spoken@irr over the phone; talk@v by phone with; talk@v on the phone with; talk@v over the phone with; talk@v by phone; talk@v by telephone with; hold,held,held@irr a phone call with; hold,held,held@irr a telephone call with; hold,held,held@irr a phone conversation with; hold,held,held@irr a telephone conversation with; hold,held,held@irr phone talks with; hold,held,held@irr telephone talks with; have,had,had,having@irrg a phone call with; have,had,had,having@irrg a telephone call with; have,had,had,having@irrg a phone conversation with; have,had,had,having@irrg a telephone conversation with; have,had,had,having@irrg a call with; hold,held,held@irr a call with; plac@ve a call to; plac@ve a phone call to; make,made,made,making@irrg a phone call to; make,made,made,making@irrg a call to; receiv@ve a phone call from; receiv@ve a telephone call from; receiv@ve a call from; take,took,taken,taking@irrg a phone call from; take,took,taken,taking@irrg a call from; get,got,got,getting@irrg a call from; pick@v up the phone to; get,got,got,getting@irrg on the phone with; put,put,put,putting@irrg in a call to; put,put,put,putting@irrg through a call to; put,put,put,putting@irrg in a phone call to; get,got,got,getting@irrg through to; return@v a call from; get,got,got,getting@irrg _ on the line; have,had,had,having@irrg _ on the line; reach@vs _ by phone; reach@vs _ by telephone; field@v a call from; trad@ve calls with; trad@ve phone calls with; exchang@ve phone calls with; exchang@ve calls with; exchang@ve calls; exchang@ve phone calls; exchang@ve telephone calls; trad@ve calls; trad@ve phone calls; talk@v on the telephone with; talk@v by telephone; talk@v over the telephone with; hop,hopp@vcc on a call with; jump@v on a call with; call@v _ by phone; call@v _ by telephone; call@v _ on the phone; call@v _ to congratulate; call@v _ to discuss; call@v _ to thank; call@v _ to offer; call@v _ to express; call@v _ to convey; call@v _ to brief; call@v _ to wish; ring,rang,rung@irr _ to congratulate; take,took,taken,taking@irrg a telephone call from; field@v a phone call from; receiv@ve phone calls from; receiv@ve telephone calls from; receiv@ve calls from; x@be phoned by; x@be telephoned by; discuss@vs by phone with; make,made,made,making@irrg a telephone call to; plac@ve a telephone call to; initiat@ve a call with; initiat@ve a phone call with
> Blinken spoke by phone with Turkish Foreign Minister Hakan Fidan on Tuesday.
= meeting "Blinken" "Hakan Fidan" channel=phone date=2024-07-23
> Macron phoned Netanyahu on Sunday.
= meeting "Macron" "Netanyahu" channel=phone
> Lavrov received a telephone call from Fidan.
= meeting "Lavrov" "Fidan" channel=phone
> The phone rang in the minister's office.
! meeting

[verb id=video frame=call a=subj b=with,to,obj topic=about,on channel=video]
hold,held,held@irr a video call with; hold,held,held@irr a video conference with; hold,held,held@irr a videoconference with; hold,held,held@irr video talks with; hold,held,held@irr virtual talks with; hold,held,held@irr a virtual meeting with; hold,held,held@irr online talks with; have,had,had,having@irrg a video call with; speak,spoke,spoken@irr by video with; speak,spoke,spoken@irr via video link with; speak,spoke,spoken@irr by video link with; speak,spoke,spoken@irr via videoconference with; meet,met,met@irr virtually with; meet,met,met@irr via video link with; meet,met,met@irr by video link with; meet,met,met@irr online with; video-call@v; zoom@v with; speak,spoke,spoken@irr by video link; speak,spoke,spoken@irr via video link;  have,had,had,having@irrg a videoconference with; have,had,had,having@irrg a video conference with; have,had,had,having@irrg a virtual meeting with; talk@v via video link with; talk@v by video link with; confer,conferr@vcc via video link with; confer,conferr@vcc by video link with; connect@v via video link with; connect@v by video link with; link@v up by video with; link@v up via video with
> Xi Jinping held a video call with Scholz on Friday.
= meeting "Xi Jinping" "Scholz" channel=video
> Wang Yi met virtually with Borrell.
= meeting "Wang Yi" "Borrell" channel=video
> The video call app crashed.
! meeting

[verb id=attend frame=attend a=subj event=obj,in,at]
attend@v; join@v; take,took,taken,taking@irrg part in; participat@ve in; gather@v for; gather@v at; conven@ve for; assembl@ve for; assembl@ve at; chair@v; presid@ve over; speak,spoke,spoken@irr at; open@v; be present at; sit,sat,sat,sitting@irrg in on; represent@v his country at; represent@v her country at; take,took,taken,taking@irrg his seat at; take,took,taken,taking@irrg her seat at; take,took,taken,taking@irrg their seats at; x@be on hand for; x@be in attendance at; x@be among those at; deputis@ve at; sit,sat,sat,sitting@irrg in at; speak,spoke,spoken@irr before; deliver@v a speech at; deliver@v remarks at; give,gave,given,giving@irrg a speech at; open@v proceedings at; co-chair@v; cochair@v; co-host@v; cohost@v; lead,led,led@irr the delegation at; head@v the delegation to; show,showed,shown@irr up at
> Lavrov attended the East Asia Summit foreign ministers' meeting in Vientiane on Saturday.
= meeting "Lavrov" format=multilateral place=Vientiane
> Wang Yi took part in the G20 summit in Rio de Janeiro.
= meeting "Wang Yi" format=multilateral
> Children attend school in the village.
! meeting

# Lists of those who were there.
[verb id=participants frame=attend a=obj event=at meeting]
around the table were; around the table _ were; seated around the table _ were; also around the table were; seated around the table were; sitting around the table were; at the table were; present were; in the room were; on hand were; in attendance were; participants included; attendees included; participants were; attendees were; those attending included; those present included; those taking part included; participants in the meeting included
> Participants included the foreign ministers of Turkey, Bahrain, Egypt and Germany.
= meeting "Turkey" "Bahrain" "Egypt" "Germany" format=multilateral
> The meeting in Riyadh was attended by the foreign ministers of Egypt, Jordan and Iraq.
= meeting "Egypt" "Jordan" "Iraq" format=multilateral
> Around the table in Berlin were Olaf Scholz, Emmanuel Macron and Keir Starmer.
= meeting "Olaf Scholz" "Emmanuel Macron" "Keir Starmer"
> Participants included teachers from Egypt.
! meeting

# Who was there too.
[verb id=therealso frame=attend a=subj]
take,took,taken,taking@irrg part; participat@ve; x@be present; x@be also present; x@be in attendance; x@be also in attendance; x@be also there; x@be also at the table; x@be also in the room; x@be there; x@be at the table; x@be in the room
> Lavrov met Fidan in Ankara on Monday. Russia's ambassador, Alexei Yerkhov, was also present.
= meeting "Lavrov" "Fidan" "Alexei Yerkhov"
> Kagame received Kenyatta in Kigali. They were joined by Qatari minister Mohammed Al-Khulaifi.
= meeting "Kagame" "Kenyatta" "Mohammed Al-Khulaifi" format=trilateral
> Lavrov met Fidan in Ankara on Monday. Energy minister Sergei Tsivilev took part in the talks.
= meeting "Lavrov" "Fidan" "Sergei Tsivilev"
> Putin also took part. He was in the room when the lights went out.
! meeting

[verb id=present frame=attend a=subj event=at]
represent@v _ at; x@be among _ at; deputis@ve _ at; deputiz@ve _ at; stand,stood,stood@irr in _ at
> Fidan represented Turkey at the SCO summit in Astana on July 4.
= meeting "Fidan" format=multilateral date=2024-07-04
> Fidan was among the ministers at the Munich Security Conference in February.
= meeting "Fidan" format=multilateral date=2024-02
> The lawyer represented the firm at the hearing.
! meeting

[verb id=convene frame=meet a=subj,obj b=with]
x@be back at the table; x@be back at the negotiating table; return@v to the table; return@v to the negotiating table; conven@ve; gather@v; spend,spent,spent@irr _ behind closed doors; were closeted; are closeted; din@ve together; din@ve; lunch@vs together; breakfast@v together; have,had,had,having@irrg breakfast together; have,had,had,having@irrg lunch together; have,had,had,having@irrg dinner together; have,had,had,having@irrg a meal together; have,had,had,having@irrg tea together; share@ve a meal; share@ve lunch; share@ve dinner; share@ve breakfast; share@ve a table; come,came,come,coming@irrg together; bring,brought,brought@irr together; bring,brought,brought@irr _ together; get,got,got,getting@irrg _ together; get,got,got,getting@irrg around a table; gather@v around a table; gather@v around the table; sit,sat,sat,sitting@irrg around a table; sit,sat,sat,sitting@irrg at the same table; meet,met,met@irr in a trilateral format; sit,sat,sat,sitting@irrg down at the same table; co-chair@v; cochair@v; reconven@ve
x@be face to face; x@be face-to-face; x@be closeted; x@be closeted together
> @2024-07-25 Antony Blinken and Hakan Fidan were face to face for fifty minutes on Wednesday.
= meeting "Antony Blinken" "Hakan Fidan" date=2024-07-24
> The foreign ministers of Armenia, Azerbaijan and Georgia convened in Tbilisi on Tuesday.
= meeting "Armenia" "Azerbaijan" "Georgia" format=trilateral place=Tbilisi
> @2024-07-25 Lavrov and Fidan met in Ankara on Tuesday. On Wednesday morning the two had breakfast together before Lavrov left for Moscow.
= meeting "Lavrov" "Fidan" date=2024-07-24 status=held place=Ankara
> Lavrov and Fidan co-chaired a meeting of the joint commission.
= meeting "Lavrov" "Fidan"
> The crowd gathered in the square.
! meeting

# Nouns.
[noun id=talks frame=meet a=between,poss,of,by b=with,between topic=about,on]
meeting@n; quick word; quick words; brief word; quick chat@n; brief chat@n; quiet word; private word; appointment with; appointments with; next appointment; first appointment; last appointment; next engagement; first engagement; last engagement; final engagement; second engagement; third engagement; other engagement; session with; sessions with; ministerial meeting with; ministerial meetings with; ministerial with; ministerial between; ministerial meeting between; a bilateral; the bilateral; a trilateral; the trilateral; a bilateral meeting@n; the bilateral meeting@n; a trilateral meeting@n; the trilateral meeting@n; a trilateral summit@n; the trilateral summit@n; a bilateral session@n; a trilateral session@n; the bilateral session@n; the trilateral session@n; a trilateral dialogue@n; the trilateral dialogue@n; bilaterals; trilaterals; one-on-one@n; head-to-head; pull-aside@n; brush-by; sit-down@n; talks; talk; peace talks; trade talks; nuclear talks; bilateral talks; formal talks; high-level talks; ministerial talks; crunch talks; emergency talks; preliminary talks; marathon talks; closed-door talks; proximity talks; conversation@n; discussion; discussions; consultation; consultations; negotiation; negotiations; dialogue@n; exchange of views; exchanges of views; exchange of opinions; in-depth exchange@n; exchange@n; encounter@n; get-together@n; sit-down@n; one-on-one@n; heart-to-heart; working session@n; closed session@n; delegation talks; plenary talks; restricted talks; consultation meeting@n; coordination meeting@n; courtesy meeting@n; introductory meeting@n; farewell meeting@n; bilateral talk@n; private dinner@n; private lunch@ns; private meeting@n; working tea; iftar; state banquet@n; state dinner@n; farewell call@n; introductory call@n; welcome dinner@n; candlelit dinner@n; fireside chat@n; chance encounter@n; hallway chat@n; tete-a-tete; tête-à-tête; bilaterals; bilateral with; bilats; bilat with; trilaterals; trilateral with; pull-aside@n; parley@n; powwow@n; audience@n; reception@n; courtesy visit@n; working lunch@ns; working dinner@n; working breakfast@n; lunch@ns; luncheon@n; dinner@n; banquet@n; breakfast@n; tea; round@n of talks; session@n of talks; working meeting@n; bilateral meeting@n; trilateral meeting@n; one-on-one meeting@n; tripartite meeting@n; three-way meeting@n; expanded talks; small-group talks; delegation-level talks; summit talks; summit meeting@n; face-to-face; face-to-face talks; handshake@n; strategic dialogue@n; political consultations; rendezvous; interaction@n; huddle@n; deliberations; debrief@n; summit@n; 2+2 dialogue; 2+2 meeting; 2+2 talks
> The meeting between Lavrov and Wang Yi took place in Vientiane on Thursday.
= meeting "Lavrov" "Wang Yi" date=2024-07-25 place=Vientiane
> The meeting between Lavrov and Fidan focused on Syria.
= meeting "Lavrov" "Fidan" agenda="Syria"
> Russian-Turkish talks took place in Ankara on Monday.
= meeting "Russian" "Turkish" date=2024-07-22 place=Ankara
> The Lavrov-Fidan meeting took place in Ankara on Monday.
= meeting "Lavrov" "Fidan" date=2024-07-22 place=Ankara
> A meeting between the two presidents, Vladimir Putin and Recep Tayyip Erdogan, is expected in August.
= meeting "Vladimir Putin" "Recep Tayyip Erdogan" status=planned
> Monday's talks between Lavrov and Fidan were brief.
= meeting "Lavrov" "Fidan" date=2024-07-22
> The talks that Hakan Fidan held with Antony Blinken in Ankara on Wednesday were frank.
= meeting "Hakan Fidan" "Antony Blinken" date=2024-07-24 place=Ankara
> Hakan Fidan met Antony Blinken on Thursday. The call came a day after the minister's talks with his Omani opposite number, Badr Albusaidi.
= meeting "Hakan Fidan" "Badr Albusaidi" date=2024-07-24
> Hakan Fidan spoke of the conversation he had with Antony Blinken in Ankara last Tuesday.
= meeting "Hakan Fidan" "Antony Blinken" date=2024-07-23
> The conversation he had with himself was long.
! meeting
> Having met Lavrov on Monday, Fidan flew to Tehran.
= meeting "Fidan" "Lavrov" date=2024-07-22
> He ruled out a meeting between Lavrov and Fidan.
! meeting
> A meeting between Lavrov and Fidan would help.
! meeting
> Lavrov's talks with Fidan lasted two hours.
= meeting "Lavrov" "Fidan"
> Talks between India and China are under way in Moscow.
= meeting "India" "China" status=ongoing
> Blinken held talks with Fidan and Erdogan in Ankara.
= meeting "Blinken" "Fidan" "Erdogan" place=Ankara
> The board meeting approved the budget.
! meeting
> Talks on the new tax have stalled.
! meeting

[noun id=call frame=call a=between,poss,of,by b=with,to,from,between topic=about,on channel=phone]
phone call@n; telephone call@n; call@n; telephonic conversation@n; telephonic talks; telephone conversations; phone conversation@n; telephone conversation@n; telephone talk@n; phone talk@n; phone talks; telephone talks; phone discussion@n; telephone discussion@n; telephone exchange@n; phone chat@n; hotline call@n; conference call@n; telephone conversation by telephone; conversation by phone
> During a phone call with Fidan on Monday, Blinken raised the prisoners' case.
= meeting "Fidan" "Blinken" channel=phone
> The call between Putin and Scholz lasted an hour.
= meeting "Putin" "Scholz" channel=phone
> The minister's call for calm was ignored.
! meeting

[noun id=videocall frame=call a=between,poss,of,by b=with,between topic=about,on channel=video]
video call@n; video conference@n; videoconference@n; video meeting@n; virtual meeting@n; virtual summit@n; video link@n; online meeting@n; virtual talks; online talks; video talks; online summit@n; teleconference@n; virtual session@n; videoconferencing
> Modi and Albanese held a virtual summit on Monday.
= meeting "Modi" "Albanese" channel=video
> The video call between Xi Jinping and Scholz took place on Friday.
= meeting "Xi Jinping" "Scholz" channel=video
> The clinic offers video calls.
! meeting

# On whom one calls.
[noun id=courtesycall frame=meet a=poss,by,of b=on,with,to,from]
courtesy call@n; farewell call@n; protocol call@n; introductory call@n; courtesy visit@n
> Latvian Foreign Minister Baiba Braze ended her stay in Tbilisi on Tuesday with a courtesy call on Georgian President Salome Zourabichvili.
= meeting "Baiba Braze" "Salome Zourabichvili" date=2024-07-23
> The courtesy call of Peruvian Foreign Minister Javier Gonzalez-Olaechea on King Felipe lasted half an hour.
= meeting "Javier Gonzalez-Olaechea" "King Felipe"
> Fijian Prime Minister Sitiveni Rabuka received a courtesy call from Tongan Foreign Minister Fekitamoeloa Utoikamanu.
= meeting "Sitiveni Rabuka" "Fekitamoeloa Utoikamanu"
> A courtesy call costs the customer nothing.
! meeting

[noun id=calluponhim frame=meet a=poss,by b=on,obj persons noinf weak]
call@n on; call@n upon
> Winston Peters ended his stay in Suva on Monday with a call on Sitiveni Rabuka.
= meeting "Winston Peters" "Sitiveni Rabuka" place=Suva
> Winston Peters began his visit to Fiji with a call on Prime Minister Sitiveni Rabuka.
= meeting "Winston Peters" "Sitiveni Rabuka"
> Winston Peters wound up his speech with a call on Vladimir Putin to stop.
! meeting
> The club ended the season with a call on its fans.
! meeting

# Verbs that say only that their noun took place.
[support id=hold]
resum@ve; continu@ve; reconven@ve; restart@v; pick@v up again; go,went,gone@irrs on | again
open@v; cap,capp@vcc; go,went,gone@irrs into; go,went,gone@irrs straight into; enter@v into; plung@ve into; hold,held,held@irr; conven@ve; co-chair@v; chair@v; co-host@v; have,had,had,having@irrg _ word; have,had,had,having@irrg _ appointment; have,had,had,having@irrg _ appointments; have,had,had,having@irrg _ chats; have,had,had,having@irrg _ sessions; have,had,had,having@irrg _ tea; have,had,had,having@irrg _ coffee; have,had,had,having@irrg _ brunch; have,had,had,having@irrg _ supper; have,had,had,having@irrg _ powwow; have,had,had,having@irrg _ round of talks; have,had,had,having@irrg _ rendezvous; have,had,had,having@irrg _ reunion; have,had,had,having@irrg _ face-to-face; have,had,had,having@irrg _ meeting; have,had,had,having@irrg _ meetings; have,had,had,having@irrg _ talks; have,had,had,having@irrg _ talk; have,had,had,having@irrg _ conversation; have,had,had,having@irrg _ conversations; have,had,had,having@irrg _ discussion; have,had,had,having@irrg _ discussions; have,had,had,having@irrg _ call; have,had,had,having@irrg _ lunch; have,had,had,having@irrg _ dinner; have,had,had,having@irrg _ breakfast; have,had,had,having@irrg _ exchange; have,had,had,having@irrg _ exchanges; have,had,had,having@irrg _ interaction; have,had,had,having@irrg _ session; have,had,had,having@irrg _ audience; have,had,had,having@irrg _ encounter; have,had,had,having@irrg _ consultations; have,had,had,having@irrg _ dialogue; have,had,had,having@irrg _ bilateral; have,had,had,having@irrg _ bilaterals; have,had,had,having@irrg _ chat; have,had,had,having@irrg _ one-on-one; have,had,had,having@irrg _ get-together; have,had,had,having@irrg _ visit; have,had,had,having@irrg _ trip; conduct@v; do,did,done@irrs; pay,paid,paid@irr; make,made,made,making@irrg; take,took,taken,taking@irrg; undertake,undertook,undertaken,undertaking@irrg; carr@vy out; arrang@ve; organis@ve; organiz@ve; begin,began,begun,beginning@irrg; start@v; launch@vs; kick@v off; embark@v on; set,set,set,setting@irrg off on; pursu@ve; conclud@ve; complet@ve; finish@vs; end@v; wrap,wrapp@vcc up; clos@ve; enter@v; enter@v into; engag@ve in; lead,led,led@irr; head@v; schedul@ve; plan,plann@vcc; prepar@ve; mediat@ve; facilitat@ve; broker@v; sponsor@v; set,set,set,setting@irrg up; fix@vs; stag@ve; follow@v; extend@v; cut,cut,cut,cutting@irrg short
take,took,taken,taking@irrg place; occur,occurr@vcc; be held; is held; are held; be under way; get,got,got,getting@irrg under way; go,went,gone@irrs ahead; proceed@v; last@v; follow@v; come,came,come,coming@irrg; ensu@ve; happen@v; collaps@ve; founder@v; falter@v; stall@v; fizzl@ve out; broke down; breaks down; break down; broke up; dragged on; drags on; drag on; ran for; runs for; run for; ran over; ran to; stretch@vs into; stretch@vs over; went on for; goes on for; go on for; spann@vd | intransitive
was held; were held; has been held; have been held | intransitive held
> The planned meeting between Lavrov and Fidan was held in Ankara on Monday.
= meeting "Lavrov" "Fidan" status=held
> The planned meeting between Lavrov and Fidan was discussed in Ankara on Monday.
! meeting status=held
> Wang Yi and Baerbock held talks in Berlin on Tuesday. The talks will resume on Friday.
= meeting "Wang Yi" "Baerbock" date=2024-07-23 status=held
= meeting "Wang Yi" "Baerbock" date=2024-07-26 status=planned
> Wang Yi held a working lunch with Baerbock in Berlin.
= meeting "Wang Yi" "Baerbock" place=Berlin
> Lavrov and Fidan had a quick word in Ankara on Monday.
= meeting "Lavrov" "Fidan" place=Ankara date=2024-07-22
> Lavrov had an appointment with Fidan on Monday.
= meeting "Lavrov" "Fidan" date=2024-07-22
> Lavrov had the last word.
! meeting
> @2024-10-22 Lavrov and Fidan had talks last week in Ankara.
= meeting "Lavrov" "Fidan" date=2024-10-14..2024-10-20
> @2024-10-22 William Ruto met Sergey Lavrov in Nairobi on Monday. The two had a quick word last Friday in Doha.
= meeting "William Ruto" "Sergey Lavrov" date=2024-10-21
= meeting "William Ruto" "Sergey Lavrov" date=2024-10-18 place=Doha
> Lavrov had doubts last Friday.
! meeting
> Lavrov had a brief conversation with Tillerson in Manila in August 2017.
= meeting "Lavrov" "Tillerson" date=2017-08
> Mongolian President Ukhnaagiin Khurelsukh opened his stay in Rome on Monday with talks with Sergio Mattarella.
= meeting "Ukhnaagiin Khurelsukh" "Sergio Mattarella" date=2024-07-22
> There are no plans for Hakan Fidan to meet Sergey Lavrov.
! meeting
> The museum held an auction.
! meeting

# Who was there too, told behind the word.
[verb id=alsothere frame=attend a=obj event=at inverts]
also present was; also present were; also attending was; also attending were; also in attendance was; also in attendance were; also at the table was; also at the table were; also taking part was; also taking part were; among those present was; among those present were; in attendance were; joining them was; joining them were; joining the talks was; joining the talks were
> Radoslaw Sikorski met Robert Dussey in Lome on Tuesday. Also present was Togolese Prime Minister Victoire Dogbe.
= meeting "Radoslaw Sikorski" "Robert Dussey" "Victoire Dogbe" place=Lome
> Radoslaw Sikorski met Robert Dussey in Lome on Tuesday. Among those present were Togolese Prime Minister Victoire Dogbe and Defence Minister Bonaventure Koffi.
= meeting "Radoslaw Sikorski" "Robert Dussey" "Victoire Dogbe" "Bonaventure Koffi"
> Radoslaw Sikorski met Chadian officials including Foreign Minister Abderaman Koulamallah on Monday.
= meeting "Radoslaw Sikorski" "Abderaman Koulamallah"
> Also present was a smell of smoke.
! meeting

# A meeting that one side offers the other.
[verb id=offermeet frame=meet a=subj b=to,with status=proposed]
propos@ve a meeting; propos@ve talks; propos@ve a summit; propos@ve a call; suggest@v a meeting; suggest@v talks; offer@v a meeting; offer@v talks; offer@v a summit
> Isaac Herzog proposed a meeting to Recep Tayyip Erdogan in Astana.
= meeting "Isaac Herzog" "Recep Tayyip Erdogan" status=proposed
> Nicolas Maduro offered talks to Irfaan Ali.
= meeting "Nicolas Maduro" "Irfaan Ali" status=proposed
> The club proposed a meeting to its members.
! meeting

# Who agrees to talks has them before him.
[support id=consent status=proposed]
agree,agreed,agreed@irr in principle to; accept@v the principle of; accept@v the idea of; accept@v in principle; consent@v in principle to; float@v the idea of; back@v the idea of; welcom@ve the idea of; raise,raised,raised@irr the idea of; raise,raised,raised@irr the prospect of
> Peruvian President Dina Boluarte has agreed in principle to a summit with Javier Milei.
= meeting "Dina Boluarte" "Javier Milei" status=proposed
> Sadyr Japarov and Emomali Rahmon have accepted the principle of a meeting.
= meeting "Sadyr Japarov" "Emomali Rahmon" status=proposed
> Dina Boluarte agreed in principle to the sale of the mine.
! meeting

[support id=consented status=planned]
agree,agreed,agreed@irr to; consent@v to; accept@v _ offer of; accept@v an offer of
> Peruvian President Dina Boluarte has agreed to a meeting with Javier Milei in September.
= meeting "Dina Boluarte" "Javier Milei" status=planned date=2024-09
> Emomali Rahmon has agreed to talks with Sadyr Japarov.
= meeting "Emomali Rahmon" "Sadyr Japarov" status=planned
> Dina Boluarte agreed to a pay rise for teachers.
! meeting

# What a programme holds.
[support id=programme status=planned]
is on the agenda; are on the agenda; is on the programme; are on the programme; is on the program; are on the program; is on the schedule; are on the schedule; is on his agenda; are on his agenda; is on her agenda; are on her agenda; is on his schedule; are on his schedule; is on her schedule; are on her schedule; is on the itinerary; is pencilled in; are pencilled in; is penciled in; is in the diary; is in the works; are in the works; is being arranged; are being arranged; is in the offing | intransitive
> @2024-07-25 Wang Yi arrived in Nairobi on Monday. A meeting with President William Ruto is on the agenda.
= meeting "Wang Yi" "William Ruto" status=planned
> @2024-07-25 Wang Yi arrived in Nairobi on Monday. Talks with President William Ruto are on his schedule for Friday.
= meeting "Wang Yi" "William Ruto" status=planned
> Grain is on the agenda.
! meeting

[support id=programmed status=planned]
includes; also includes; will include; will also include; features; also features; will feature; provides for; also provides for; envisages; foresees | programme
> @2024-07-25 Wang Yi arrived in Nairobi on Monday. His schedule includes talks with President William Ruto.
= meeting "Wang Yi" "William Ruto" status=planned
> @2024-07-25 Lavrov's schedule also includes meetings with Hakan Fidan and Abbas Araghchi.
= meeting "Lavrov" "Hakan Fidan" status=planned
= meeting "Lavrov" "Abbas Araghchi" status=planned
> The programme includes three meetings on grain.
! meeting

# Meetings agreed on, and meetings called off.
[verb id=agreetomeet frame=meet a=subj b=obj,with status=planned]
agree@ved to see; agree@ved to receive; agree@ved to speak with; agree@ved to talk to; agree@ved to talk with; agree@ved to sit down with; consent@v to see; consent@v to receive; consent@v to meet; agree@ved to meet; agree@ved to meet again; agree@ved to meet with; agree@ved to hold talks; agree@ved to hold talks with; agree@ved to hold a meeting; agree@ved to hold a summit; agree@ved to see each other; arrang@ve to meet; arrang@ve to meet with; undertake,undertook,undertaken,undertaking@irrg to meet
> Fidan and Lavrov agreed to meet again in Moscow in September.
= meeting "Fidan" "Lavrov" status=planned place=Moscow
> Putin has agreed to receive Zelenskyy on Friday.
= meeting "Putin" "Zelenskyy" status=planned date=2024-07-26
> Putin has agreed to meet Zelenskyy.
= meeting "Putin" "Zelenskyy" status=planned
> The firms agreed to meet the costs.
! meeting

[verb id=calloffmeeting frame=meet a=subj b=obj,with status=cancelled]
cancel,cancell@vcc a meeting with; cancel,cancell@vcc his meeting with; cancel,cancell@vcc her meeting with; cancel,cancell@vcc a planned meeting with; cancel,cancell@vcc the meeting with; cancel,cancell@vcc talks with; cancel,cancell@vcc planned talks with; cancel,cancell@vcc a call with; cancel,cancell@vcc a planned call with; cancel@v a meeting with; cancel@v his meeting with; cancel@v her meeting with; cancel@v a planned meeting with; cancel@v the meeting with; cancel@v talks with; cancel@v planned talks with; cancel@v a call with; cancel@v a planned call with; postpon@ve a meeting with; postpon@ve his meeting with; postpon@ve her meeting with; postpon@ve a planned meeting with; postpon@ve the meeting with; postpon@ve talks with; postpon@ve planned talks with; postpon@ve a call with; postpon@ve a planned call with; call@v off a meeting with; call@v off his meeting with; call@v off her meeting with; call@v off a planned meeting with; call@v off the meeting with; call@v off talks with; call@v off planned talks with; call@v off a call with; call@v off a planned call with; put,put,put,putting@irrg off a meeting with; put,put,put,putting@irrg off his meeting with; put,put,put,putting@irrg off her meeting with; put,put,put,putting@irrg off a planned meeting with; put,put,put,putting@irrg off the meeting with; put,put,put,putting@irrg off talks with; put,put,put,putting@irrg off planned talks with; put,put,put,putting@irrg off a call with; put,put,put,putting@irrg off a planned call with; scrap,scrapp@vcc a meeting with; scrap,scrapp@vcc his meeting with; scrap,scrapp@vcc her meeting with; scrap,scrapp@vcc a planned meeting with; scrap,scrapp@vcc the meeting with; scrap,scrapp@vcc talks with; scrap,scrapp@vcc planned talks with; scrap,scrapp@vcc a call with; scrap,scrapp@vcc a planned call with; shelv@ve a meeting with; shelv@ve his meeting with; shelv@ve her meeting with; shelv@ve a planned meeting with; shelv@ve the meeting with; shelv@ve talks with; shelv@ve planned talks with; shelv@ve a call with; shelv@ve a planned call with; delay@v a meeting with; delay@v his meeting with; delay@v her meeting with; delay@v a planned meeting with; delay@v the meeting with; delay@v talks with; delay@v planned talks with; delay@v a call with; delay@v a planned call with; abandon@v a meeting with; abandon@v his meeting with; abandon@v her meeting with; abandon@v a planned meeting with; abandon@v the meeting with; abandon@v talks with; abandon@v planned talks with; abandon@v a call with; abandon@v a planned call with; drop,dropp@vcc a meeting with; drop,dropp@vcc his meeting with; drop,dropp@vcc her meeting with; drop,dropp@vcc a planned meeting with; drop,dropp@vcc the meeting with; drop,dropp@vcc talks with; drop,dropp@vcc planned talks with; drop,dropp@vcc a call with; drop,dropp@vcc a planned call with
> Fidan cancelled a meeting with Lavrov.
= meeting "Fidan" "Lavrov" status=cancelled
> Netanyahu has called off talks with Scholz.
= meeting "Netanyahu" "Scholz" status=cancelled
> The club cancelled a meeting with its fans.
! meeting

# Refused and denied contacts.
[verb id=shun frame=meet a=subj b=obj,with neg]
avoid@v meeting; den@vy meeting; den@vy having met; den@vy that he met; den@vy that she met; den@vy that they met; cold-shoulder@v; steer@v clear of; rul@ve out a meeting with
> Zelenskyy refused to meet Scholz in Kyiv.
! meeting
> Lavrov ruled out talks with Borrell.
! meeting
> Lavrov met Fidan in Antalya on March 1.
= meeting "Lavrov" "Fidan" place=Antalya
> Javier Milei, who has steered clear of Dina Boluarte, met Gabriel Boric in Santiago.
= meeting "Javier Milei" "Gabriel Boric" place=Santiago

# A courtesy call, not an appeal.
[verb id=callonsomebody frame=meet a=subj b=obj persons noinf weak]
call@v on
> Shehbaz Sharif called on Mohammed bin Salman in Riyadh on Monday.
= meeting "Shehbaz Sharif" "Mohammed bin Salman" place=Riyadh
> Jaishankar called on President Putin in Moscow.
= meeting "Jaishankar" "Putin"
> Scholz called on Putin to end the war.
! meeting

# Two who talk.
[verb id=talkalone frame=meet a=subj b=with topic=about weak open]
speak,spoke,spoken@irr alongside; appear@v alongside; talked; talk@v alone; convers@ve; confer,conferr@vcc
> Aoun and Emmanuel Macron talked for ninety minutes in Paris on Tuesday.
= meeting "Aoun" "Emmanuel Macron" date=2024-07-23 place=Paris
> Lavrov talked with Fidan in Ankara on Monday.
= meeting "Lavrov" "Fidan" place=Ankara
> Lavrov talked about the weather.
! meeting
> Biden and Harris talked to voters.
! meeting

# To speak with somebody of one's rank is to telephone.
[verb id=speak frame=call a=subj b=with,to topic=about both weak presumed]
speak,spoke,spoken@irr
> Secretary Blinken spoke today with Japanese Foreign Minister Yoko Kamikawa.
= meeting "Blinken" "Yoko Kamikawa" channel=phone
> Guterres spoke on Monday to Zelenskyy.
= meeting "Guterres" "Zelenskyy" channel=phone
> Lavrov spoke about the harvest.
! meeting

# Two who spoke beside an event, or so long, or so: with each other.
[verb id=spokeaside frame=meet a=subj b=with topic=about both two weak open]
speak,spoke,spoken@irr on the margins; speak,spoke,spoken@irr on the sidelines; speak,spoke,spoken@irr on the fringes; speak,spoke,spoken@irr on its margins; speak,spoke,spoken@irr on its sidelines; speak,spoke,spoken@irr on the edges; speak,spoke,spoken@irr briefly; speak,spoke,spoken@irr privately; speak,spoke,spoken@irr at length; speak,spoke,spoken@irr face to face; speak,spoke,spoken@irr one on one; speak,spoke,spoken@irr one-on-one; speak,spoke,spoken@irr for half an hour; speak,spoke,spoken@irr for an hour; speak,spoke,spoken@irr for about an hour; speak,spoke,spoken@irr for nearly an hour; speak,spoke,spoken@irr for over an hour; speak,spoke,spoken@irr for more than an hour; speak,spoke,spoken@irr for two hours; speak,spoke,spoken@irr for several hours; speak,spoke,spoken@irr for _ minutes; speak,spoke,spoken@irr for _ hours
talked on the margins; talked on the sidelines; talked on the fringes; talked on its margins; talked on its sidelines; talked on the edges; talked briefly; talked privately; talked at length; talked face to face; talked one on one; talked one-on-one; talked for half an hour; talked for an hour; talked for about an hour; talked for nearly an hour; talked for over an hour; talked for more than an hour; talked for two hours; talked for several hours; talked for _ minutes; talked for _ hours
shook hands; shake hands; shaking hands; broke bread; were photographed together; posed together
> Hakan Fidan and Sergey Lavrov spoke on the margins of the forum in Antalya about grain.
= meeting "Hakan Fidan" "Sergey Lavrov" place=Antalya
> Hakan Fidan and Sergey Lavrov spoke for forty minutes on Monday.
= meeting "Hakan Fidan" "Sergey Lavrov" date=2024-07-22
> Hakan Fidan spoke briefly at the forum.
! meeting

# Who sat on each side.
[verb id=headside frame=other a=subj b=obj chairs]
was headed by; were headed by; is headed by; was led by; is led by; was chaired by; was represented by; was represented at the talks by; was represented at the consultations by; was represented at the meeting by
> The Kazakh delegation was headed by Deputy Foreign Minister Roman Vassilenko, while the Slovak side was led by State Secretary Marek Eštok.
= meeting "Roman Vassilenko" "Marek Eštok"
> The Maltese delegation was led by Foreign Minister Ian Borg and the Cypriot side was headed by Foreign Minister Constantinos Kombos.
= meeting "Ian Borg" "Constantinos Kombos"
> Roman Vassilenko led the Kazakh delegation to the games in Paris.
! meeting
> Roman Vassilenko headed the ball into the net.
! meeting

# Other words for being together with somebody.
[verb id=together frame=meet a=subj b=obj,with weak]
play@v host to; sit,sat,sat,sitting@irrg across from; sit,sat,sat,sitting@irrg opposite; sit,sat,sat,sitting@irrg facing; share@ve a table with; break,broke,broken@irr bread with; spend,spent,spent@irr _ together; have,had,had,having@irrg _ to lunch; have,had,had,having@irrg _ to dinner; be closeted with; was closeted with; were closeted with; touch@vs base with; have,had,had,having@irrg an hour with; have,had,had,having@irrg a pull-aside with; buttonhol@ve; find,found,found@irr time for; find,found,found@irr time to see; make,made,made,making@irrg time for; make,made,made,making@irrg time to see; have,had,had,having@irrg _ at his table; have,had,had,having@irrg _ at her table; wav@ve off; spend,spent,spent@irr _ hours with; spend,spent,spent@irr _ minutes with; spend,spent,spent@irr _ hour with; spend,spent,spent@irr _ morning with; spend,spent,spent@irr _ afternoon with; spend,spent,spent@irr _ evening with; spend,spent,spent@irr _ day with; spend,spent,spent@irr _ weekend with; have,had,had,having@irrg _ over for dinner; have,had,had,having@irrg _ over for lunch; have,had,had,having@irrg _ over for talks; have,had,had,having@irrg _ to tea; have,had,had,having@irrg _ to dine; join@v _ for dinner; join@v _ for a meeting; join@v _ for a session; join@v _ for a three-way; join@v _ for a trilateral; join@v _ for a working; join@v _ for tea; join@v _ for a round of talks; join@v _ for lunch; join@v _ for talks; join@v _ for breakfast; join@v _ at dinner; invit@ve _ in for talks; pull@v _ aside; take,took,taken,taking@irrg _ aside; draw,drew,drawn@irr _ aside; fac@ve _ across the table; find,found,found@irr himself across the table from; find,found,found@irr herself across the table from; put,put,put,putting@irrg _ across the table from; x@be across the table from; x@be closeted with; spend,spent,spent@irr _ closeted with; spend,spent,spent@irr _ in talks with; x@be face to face with; x@be hosted by; share@ved a table with; entertain@v _ to lunch; entertain@v _ to dinner; treat@v _ to lunch; treat@v _ to dinner; treat@v _ to a banquet; treat@v _ to a tour of; take,took,taken,taking@irrg _ on a tour of; stroll@v with; walk@v with; take,took,taken,taking@irrg a walk with; take,took,taken,taking@irrg a stroll with; ride,rode,ridden@irr with; sit,sat,sat,sitting@irrg down across from; sit,sat,sat,sitting@irrg down opposite; sit,sat,sat,sitting@irrg down facing; sit,sat,sat,sitting@irrg down across the table from; sit,sat,sat,sitting@irrg across the table from; sit,sat,sat,sitting@irrg across a table from; sit,sat,sat,sitting@irrg down across a table from
x@be closeted _ with; x@be shut away with; x@be shut away _ with; x@be holed up with; x@be holed up _ with; spend,spent,spent@irr part of _ with; spend,spent,spent@irr most of _ with; spend,spent,spent@irr much of _ with; spend,spent,spent@irr the better part of _ with; have,had,had,having@irrg his turn with; have,had,had,having@irrg her turn with
> Lavrov was closeted for close to an hour with Hakan Fidan in Ankara.
= meeting "Lavrov" "Hakan Fidan" place=Ankara
> @2024-07-25 Antony Blinken spent part of Wednesday with Hakan Fidan in Ankara.
= meeting "Antony Blinken" "Hakan Fidan" date=2024-07-24 place=Ankara
> Antony Blinken spent part of Wednesday with a book.
! meeting
> Wang Yi played host to Jaishankar in Beijing.
= meeting "Wang Yi" "Jaishankar" place=Beijing
> Austin will sit across from Dong Jun in Singapore.
= meeting "Austin" "Dong Jun" status=planned
> The families spent the holidays together.
! meeting

[verb id=onthephone frame=call a=subj b=obj,with,to]
be on the phone with; was on the phone with; were on the phone with; was on the phone to; were on the phone to; is on the phone with; is on the phone to; dial@v; connect@v by video with
> Fidan was on the phone to Araghchi late on Monday.
= meeting "Fidan" "Araghchi" channel=phone
> Rubio was on the phone with Lavrov for an hour.
= meeting "Rubio" "Lavrov" channel=phone
> He dialled the wrong number.
! meeting

# Who met whom, where the meeting's own words do not say it.
[word]
chapters
> At their meeting in Vientiane, Lavrov told Wang Yi that ties were strong.
= meeting "Lavrov" "Wang Yi" place=Vientiane
> Lammy will have bilateral meetings with counterparts including Marco Rubio and Turkish Foreign Minister Hakan Fidan.
= meeting "Lammy" "Rubio" status=planned
= meeting "Lammy" "Fidan" status=planned
> Lavrov attended a meeting of BRICS foreign ministers in Nizhny Novgorod.
= meeting "Lavrov" "BRICS foreign ministers" format=multilateral
> Lavrov told reporters at a meeting in Moscow that ties were strong.
! meeting

# Many at once.
[word]
auspices
> Iran's Majid Takht-Ravanchi and Kazem Gharibabadi met British, French and German diplomats in Istanbul.
= meeting "Takht-Ravanchi" "Gharibabadi" "British, French and German diplomats" "British, French and German diplomats" "British, French and German diplomats"
> Officials from Japan, South Korea and the United States held a trilateral meeting in Tokyo.
= meeting "Officials" "Officials" "Officials" format=trilateral
> King Abdullah II and Crown Prince Hussein met President Macron in Paris.
= meeting "King Abdullah II" "Crown Prince Hussein" "Macron"
> Jaishankar met the ministers of his own cabinet.
! meeting

# Whose meeting it is where a clause is joined to another; "the two" of the sentence before.
[word]
reconstruction
> Joseph Aoun travels on Tuesday to Cairo, where Arab leaders gather, and is due to meet there with Abdel Fattah al-Sisi and Mahmoud Abbas.
= meeting "Joseph Aoun" "Sisi" "Abbas" status=planned
> Lavrov met Fidan in Doha. The port was closed for a week. Emmanuel Macron visited Beirut after Joseph Aoun took office. The two spoke by phone last Friday and Aoun is expected in Paris.
= meeting "Macron" "Aoun" channel=phone
> A joint statement issued after the meeting said the two had agreed on it.
= statement "joint statement" content="the two had agreed on it"

# Who has talks at his own place is there.
[word]
round-tables
> The foreign ministers of Chad and Niger held talks in Lome on Tuesday, hosted by Togolese Foreign Minister Robert Dussey.
= meeting "foreign ministers" "Robert Dussey" place=Lome date=2024-07-23
> Egypt brought together Jordanian Prime Minister Bisher Khasawneh and Iraqi Prime Minister Mohammed Shia al-Sudani.
= meeting "Bisher Khasawneh" "Mohammed Shia al-Sudani"
> Hakan Fidan said on Tuesday he would meet Radoslaw Sikorski on Friday.
= meeting "Hakan Fidan" "Radoslaw Sikorski" status=planned date=2024-07-26
> Espen Barth Eide spoke on Tuesday ahead of a meeting with Radoslaw Sikorski on Friday.
= meeting "Espen Barth Eide" "Radoslaw Sikorski" status=planned date=2024-07-26
> Espen Barth Eide was received on Monday by Togolese President Faure Gnassingbe, Prime Minister Victoire Dogbe and Foreign Minister Robert Dussey.
= meeting "Espen Barth Eide" "Faure Gnassingbe" "Victoire Dogbe" "Robert Dussey" date=2024-07-22
> Espen Barth Eide landed in Lome on Tuesday after meeting Faure Gnassingbe on Monday.
= meeting "Espen Barth Eide" "Faure Gnassingbe" date=2024-07-22
> Espen Barth Eide is meeting Robert Dussey on Friday.
= meeting "Espen Barth Eide" "Robert Dussey" status=planned date=2024-07-26
> In a phone call on Tuesday, Radoslaw Sikorski and Robert Dussey agreed to reopen the embassy.
= meeting "Radoslaw Sikorski" "Robert Dussey" channel=phone date=2024-07-23
> The museum was hosted by the city for a week.
! meeting
> On Tuesday (23 July) Radoslaw Sikorski met Togolese President Faure Gnassingbe and on Wednesday (24 July) Foreign Minister Robert Dussey.
= meeting "Radoslaw Sikorski" "Faure Gnassingbe" date=2024-07-23
= meeting "Radoslaw Sikorski" "Robert Dussey" date=2024-07-24
> Radoslaw Sikorski met separately on Tuesday with Fijian Prime Minister Sitiveni Rabuka, Vice President Ratu Naiqama and Foreign Minister Tevita Buli.
= meeting "Radoslaw Sikorski" "Ratu Naiqama" format=bilateral
= meeting "Radoslaw Sikorski" "Tevita Buli" format=bilateral
