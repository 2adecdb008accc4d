# What is declared, asked, refused, promised or settled, told by a verb and the sort of thing it is about.

[verb id=standing-by frame=event type=SUPPORT a=subj b=to,for,with,poss object=backing]
reaffirm@v; reiterat@ve; renew@v; restat@ve; underlin@ve; stress@vs; vow@v; promis@ve; declar@ve; state,stated@irr; affirm@v; confirm@v; declar@ve; express@vs; voic@ve; convey@v; signal@v; reassert@v; underscor@ve; assur@ve _ of | cameo=051 context=diplomatic
pledg@ve | cameo=051 context=diplomatic undertakes
> Japan reiterated its commitment to the Philippines.
= event SUPPORT "Japan" > "Philippines"
> Latvia renewed its support for Moldova's bid.
= event SUPPORT "Latvia" > "Moldova"
> The firm reaffirmed its commitment to quality.
! event

[word backing]
support; full support; backing; solidarity; commitment; ironclad commitment; alliance; friendship; allegiance; loyalty; admiration; respect; appreciation; gratitude; thanks; praise; sympathy; sympathies; condolences; confidence; trust; recognition; readiness to help; willingness to help; best wishes; congratulations

[verb id=speakout frame=event type=SUPPORT a=subj b=obj,poss]
speak,spoke,spoken@irr out in support of; speak,spoke,spoken@irr out in favour of; speak,spoke,spoken@irr out in favor of; come,came,come,coming@irrg out in support of; come,came,come,coming@irrg to the defence of; come,came,come,coming@irrg to the defense of; speak,spoke,spoken@irr in defence of; tak,took,taken@irr the side of | cameo=051 context=diplomatic
> Belgium spoke out in support of Senegal.
= event SUPPORT "Belgium" > "Senegal"
> Albania came to the defence of Kosovo on Monday.
= event SUPPORT "Albania" > "Kosovo"
> The actor spoke out in support of the strike.
! event

[verb id=turndown frame=event type=REJECT a=subj b=from,by,of,poss object=offers]
reject@v; declin@ve; refus@ve; turn@v down; dismiss@vs; oppos@ve; resist@v; rebuff@v; spurn@v; brush@vs aside; brush@vs off; wav@ve away; shrug,shrugg@vcc off; disput@ve; contest@v; ignor@ve; defy,defied,defied@irr; scoff@v at; ridicul@ve; discount@v; push@vs back against; push@vs back on; object@v to; shoot,shot,shot@irr down | cameo=120
> Norway declined Kenya's offer.
= event REJECT "Norway" > "Kenya"
> Hungary opposed Ukraine's bid.
= event REJECT "Hungary" > "Ukraine"
> The farmer declined the neighbour's offer.
! event

[word offers]
offer; offers; proposal; proposals; plan; plans; peace plan; initiative; invitation; request; requests; demand; demands; call; calls; appeal; appeals; bid; bids; idea; suggestion; suggestions; terms; conditions; ultimatum; overture; overtures; claim; claims; accusation; accusations; allegation; allegations; charge; charges; criticism; criticisms; assertion; assertions; warning; warnings; threat; threats; interpretation; explanation; mediation; annexation; membership; candidacy; accession; nominee; nomination; draft; draft resolution; application; referendum; sovereignty claims; objections; concerns

[verb id=askfor frame=event type=REQUEST a=subj b=from,of,poss object=favours]
seek,sought,sought@irr _ help; seek,sought,sought@irr _ assistance; seek,sought,sought@irr _ support; seek,sought,sought@irr _ backing; seek,sought,sought@irr _ aid; seek,sought,sought@irr _ cooperation; seek,sought,sought@irr _ mediation; seek,sought,sought@irr _ apology; seek,sought,sought@irr _ explanation; seek,sought,sought@irr _ clarification; seek,sought,sought@irr _ assurances; seek,sought,sought@irr _ guarantees; seek,sought,sought@irr _ compensation; seek,sought,sought@irr _ extradition; seek,sought,sought@irr _ release; seek,sought,sought@irr _ withdrawal; seek,sought,sought@irr _ approval; seek,sought,sought@irr _ weapons; seek,sought,sought@irr _ protection; seek,sought,sought@irr _ concessions; seek,sought,sought@irr _ recognition; request@v; demand@v; ask@v for; solicit@v; want@v; press@vs for; push@vs for; call@v for; appeal@v for; plead@v for; lobb@vy for; hold,held,held@irr out for; insist@v on | cameo=100
> Norway sought Kenya's help.
= event REQUEST "Norway" > "Kenya"
> Chile demanded an explanation from Bolivia.
= event REQUEST "Chile" > "Bolivia"
> The chef sought the help of a baker.
! event

[word favours]
help; assistance; support; backing; aid; cooperation; co-operation; mediation; apology; explanation; explanations; clarification; clarifications; assurance; assurances; guarantee; guarantees; security guarantees; compensation; reparations; extradition; release; withdrawal; approval; consent; permission; weapons; arms; loan; loans; protection; intervention; restraint; concessions; recognition; return; handover; answers; investment; advice; expertise; reinforcements

[verb id=bidto frame=event type=REQUEST a=subj b=obj needs=inf]
tell,told,told@irr; command@v; warn@v _ not; caution@v _ not; advis@ve; counsel@v; remind@v _ not; forbid,forbade,forbidden,forbidding@irrg; summon@v _ to explain | cameo=100
> Norway told Kenya to withdraw.
= event REQUEST "Norway" > "Kenya"
> The Turkish foreign ministry told Sweden on Monday to hand over the suspects.
= event REQUEST "Turkish foreign ministry" > "Sweden"
> The teacher told the class to sit.
! event

[verb id=complainto frame=event type=ACCUSE a=subj b=to,with]
complain@v; protest@v; remonstrat@ve; take,took,taken,taking@irrg up the matter; rais@ve _ objections; lodg@ve _ objection; lodg@ve _ objections; lodg@ve _ complaint; fil@ve _ complaint; rais@ve _ complaint | cameo=114 mode=allege context=diplomatic
take,took,taken,taking@irrg _ to task | cameo=111 mode=disapprove
> Norway complained to Kenya about the raids.
= event ACCUSE "Norway" > "Kenya"
> Peru lodged a formal complaint with Mexico.
= event ACCUSE "Peru" > "Mexico"
> The guests complained to the waiter.
! event

[verb id=takingtask frame=event type=ACCUSE a=subj b=obj,poss]
take,took,taken,taking@irrg _ to task; call@v _ to account; call@v _ out; singl@ve out; expos@ve; portray@v _ as a threat; portray@v _ as an aggressor; describ@ve _ as a threat; describ@ve _ as an aggressor; describ@ve _ as illegal; condemn@v _ as illegal; question@v _ motives; fault@v; deplor@ve; decr@vy; bemoan@v; lament@v; ridicul@ve; mock@v; scold@v | cameo=111 mode=disapprove
> Norway took Kenya to task over the arrests.
= event ACCUSE "Norway" > "Kenya"
> Ireland deplored Israel's decision.
= event ACCUSE "Ireland" > "Israel"
> The critics deplored the new tower.
! event

[verb id=giveterm frame=event type=THREATEN a=subj b=obj object=term needs=inf]
give,gave,given,giving@irrg; set,set,set,setting@irrg; grant@v | cameo=139 mode=relations
> Norway gave Kenya 48 hours to withdraw.
= event THREATEN "Norway" > "Kenya"
> Niger gave the French ambassador two days to leave.
= event THREATEN "Niger" > "French ambassador"
> The court gave the firm two days to answer.
! event

[word term]
hours; days; day; week; weeks; month; months; until; deadline

[verb id=freezegoods frame=event type=SANCTION a=subj b=obj,of,in,poss]
freez@ve _ assets; freez@ve _ funds; freez@ve _ account; freez@ve _ accounts; freez@ve _ holdings; freez@ve _ reserves; freez@ve _ property; freez@ve _ companies; freez@ve _ imports; freez@ve _ exports; freez@ve _ goods; freeze,froze,frozen,freezing@irrg _ assets; freeze,froze,frozen,freezing@irrg _ funds; freeze,froze,frozen,freezing@irrg _ account; freeze,froze,frozen,freezing@irrg _ accounts; freeze,froze,frozen,freezing@irrg _ holdings; freeze,froze,frozen,freezing@irrg _ reserves; freeze,froze,frozen,freezing@irrg _ property; freeze,froze,frozen,freezing@irrg _ companies; freeze,froze,frozen,freezing@irrg _ imports; freeze,froze,frozen,freezing@irrg _ exports; freeze,froze,frozen,freezing@irrg _ goods; block@v _ assets; block@v _ funds; block@v _ account; block@v _ accounts; block@v _ holdings; block@v _ reserves; block@v _ property; block@v _ companies; block@v _ imports; block@v _ exports; block@v _ goods | cameo=163 mode=restrict context=economic
sanction@v; blacklist@v; sequester@v; delist@v; tax@vs; ban,bann@vcc; boycott@v; embargo,embargoed,embargoed@irrs | object=holdings cameo=163 mode=restrict context=economic
> Switzerland froze Libyan bank accounts.
= event SANCTION "Switzerland" > "Libya"
> India banned Chinese apps.
= event SANCTION "India" > "China"
> The cook froze Danish butter.
! event

[word holdings]
assets; funds; bank account; bank accounts; accounts; holdings; reserves; property; properties; companies; banks; firms; oligarchs; entities; goods; imports; exports; products; apps; airlines; flights; vessels; ships; tankers; oil; gas; steel; grain; wine; beef; fruit; cars; timber

[verb id=unfreeze frame=event type=CONCEDE a=subj b=obj,of,to,for,poss object=holdings]
unfreeze,unfroze,unfrozen,unfreezing@irrg; releas@ve; unblock@v; delist@v; readmit,readmitt@vcc; exempt@v; lift@v the freeze on; return@v | cameo=085 mode=ease context=economic
> Belgium unfroze Libyan funds.
= event CONCEDE "Belgium" > "Libya"
> South Korea released frozen assets to Iran.
= event CONCEDE "South Korea" > "Iran"
> The band released new accounts of the tour.
! event

[verb id=furnish frame=event type=AID a=subj b=obj object=goods]
suppl@vy _ with; provid@ve _ with; furnish@vs _ with; equip,equipp@vcc _ with; arm@v _ with; present@v _ with | cameo=070
> Norway supplied Kenya with tanks.
= event AID "Norway" > "Kenya"
> China provided Cambodia with vaccines.
= event AID "China" > "Cambodia"
> The school provided pupils with books.
! event

[verb id=receiveaid frame=event type=AID a=from b=subj object=goods]
receiv@ve; obtain@v; secur@ve; win,won,won,winning@irrg; borrow@v | cameo=070
> Kenya received a loan from Norway.
= event AID "Norway" > "Kenya"
> Chad secured emergency food aid from Japan.
= event AID "Japan" > "Chad"
> The village received flour from the mill.
! event

[verb id=training frame=event type=AID a=subj b=obj,of,poss object=troops]
train@v; equip,equipp@vcc; arm@v; instruct@v; financ@ve; fund@v; pay,paid,paid@irr | cameo=072 context=military
> Norway trained Kenyan soldiers.
= event AID "Norway" > "Kenyan soldiers"
> Denmark equipped three Ukrainian brigades.
= event AID "Denmark" > "three Ukrainian brigades"
> The club trained its marines of the future.
! event

[verb id=forgive frame=event type=AID a=subj b=of,to,poss object=debt]
cancel,cancell@vcc _ debt; cancel,cancell@vcc _ debts; cancel,cancell@vcc _ loan; cancel,cancell@vcc _ loans; cancel,cancell@vcc _ arrears; cancel@v _ debt; cancel@v _ debts; cancel@v _ loan; cancel@v _ loans; cancel@v _ arrears; forgive,forgave,forgiven,forgiving@irrg; waiv@ve; write,wrote,written,writing@irrg off; restructur@ve; reschedul@ve _ debt; reschedul@ve _ debts; reschedul@ve _ loan; reschedul@ve _ loans; reschedul@ve _ arrears; reliev@ve; wip@ve out | cameo=071 context=economic
> Norway cancelled Kenya's debt.
= event AID "Norway" > "Kenya"
> China wrote off Zambian loans.
= event AID "China" > "Zambia"
> The bank restructured its debt.
! event

[word debt]
debt; debts; loan; loans; arrears; credit; interest

[verb id=dealbetween frame=event type=AGREE a=between,by b=between,by object=accords]
sign@v; reach@vs; conclud@ve; strike,struck,struck,striking@irrg; ink@v; initial@v; ratif@vy; seal@v; negotiat@ve; adopt@v; hammer@v out; clinch@vs | cameo=057
> A deal was signed between Norway and Kenya on Monday.
= event AGREE "Norway" "Kenya"
> A border agreement was reached between Chad and Sudan.
= event AGREE "Chad" "Sudan"
> A deal was struck between the two farmers.
! event

[word accords]
deal; deals; agreement; agreements; accord; accords; treaty; treaties; pact; pacts; memorandum; memorandum of understanding; memoranda; protocol; convention; contract; contracts; compromise; understanding; joint statement; joint declaration; communique; roadmap; truce; ceasefire

[verb id=settle frame=event type=AGREE a=subj b=with,between object=disputes]
settl@ve; resolv@ve; end@v; bur@vy; overcom,overcame,overcome@irr; bridg@ve; iron@v out; mend@v; defus@ve; patch@vs up; put,put,put,putting@irrg aside | cameo=057 context=diplomatic
> Norway and Kenya settled their dispute.
= event AGREE "Norway" "Kenya"
> Slovenia resolved its border dispute with Croatia.
= event AGREE "Slovenia" "Croatia"
> The neighbours settled their dispute over the fence.
! event

[word disputes]
dispute; disputes; border dispute; maritime dispute; row; feud; quarrel; differences; disagreement; disagreements; standoff; rift; hatchet; grievances
