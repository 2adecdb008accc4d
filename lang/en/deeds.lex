# Deeds told by a turn of phrase: praise, blame, demands, refusals, threats, penalties, gifts.

[verb id=praise frame=event type=SUPPORT a=subj b=obj,for,on,of,poss,to]
defend@v; speak,spoke,spoken@irr up for; speak,spoke,spoken@irr out for; stand,stood,stood@irr up for; stick,stuck,stuck@irr up for; x@be full of praise for; x@be unstinting in his praise of; x@be effusive in his praise of; x@be generous in his praise of; have,had,had,having@irrg warm words for; have,had,had,having@irrg kind words for; compliment@v; say,said,said@irr sorry to; throw,threw,thrown@irr its support behind; throw,threw,thrown@irr his support behind; throw,threw,thrown@irr their support behind; rally,rallied,rallied@irry in support of; march@vs in support of; demonstrat@ve in support of; voic@ve _ support of; express@vs _ support of; have,had,had,having@irrg words of praise for; have,had,had,having@irrg nothing but praise for; lavish@vs praise on; shower@v praise on; pour@v praise on; sing,sang,sung@irr the praises of; single@ved out _ for praise; tip,tipp@vcc his hat to; doff@v his cap to; credit@v _ with; x@be quick to applaud; x@be quick to praise; x@be quick to welcome; x@be quick to back; x@be quick to hail; rush@vs to the defence of; rush@vs to the defense of; leap,leapt,leapt@irr to the defence of; come,came,come,coming@irrg to the defence of; come,came,come,coming@irrg to the defense of; spring,sprang,sprung@irr to the defence of; throw,threw,thrown@irr his weight behind; throw,threw,thrown@irr her weight behind; throw,threw,thrown@irr its weight behind; throw,threw,thrown@irr its full weight behind; take,took,taken,taking@irrg the side of; side@ved firmly with; come,came,come,coming@irrg down on the side of; champion@vd; vouch@vs for; go,went,gone@irrs to bat for; close ranks with; close@ved ranks with; closed ranks behind; pledg@ve solidarity with; promis@ve solidarity with; stand,stood,stood@irr firmly with; stand,stood,stood@irr firmly behind; stand,stood,stood@irr squarely behind; stand,stood,stood@irr foursquare behind; express@vs his condolences to; offer@v his condolences to; convey@v condolences to; convey@v his condolences to; sympathis@ve with; sympathiz@ve with; commiserat@ve with; grieve@ved with; mourn@v with
> Ankara was quick to applaud Oman.
= event SUPPORT "Ankara" > "Oman"
> Hakan Fidan had warm words for Oman.
= event SUPPORT "Hakan Fidan" > "Oman"
> Hakan Fidan had warm words for the cook.
! event

[verb id=lashout frame=event type=ACCUSE a=subj b=obj,of,at,with,against,poss]
blast@vd; savag@ve; derid@ve; take,took,taken,taking@irrg legal action against; take,took,taken,taking@irrg to court; x@be critical of; x@be highly critical of; x@be sharply critical of; launch@vs a scathing attack on; launch@vs a blistering attack on; launch@vs a stinging attack on; launch@vs a verbal attack on; launch@vs a furious attack on; launch@vs a withering attack on; launch@vs a savage attack on; launch@vs an extraordinary attack on; launch@vs a fierce attack on; launch@vs a strong attack on; launch@vs a tirade against; call@v _ a fool; call@v _ a thug; call@v _ a murderer; call@v _ a killer; call@v _ a war criminal; call@v _ a criminal; call@v _ a coward; call@v _ a hypocrite; call@v _ a bully; call@v _ a tyrant; call@v _ a traitor; call@v _ a racist; call@v _ a disgrace; call@v _ stupid; call@v _ a very stupid; call@v _ a stupid; call@v _ incompetent; call@v _ irresponsible; call@v _ dishonest; tear,tore,torn@irr into; lay,laid,laid@irr into; light,lit,lit@irr into; rip,ripp@vcc into; round@v on; round@v angrily on; turn@v his fire on; turn@v her fire on; train@v his fire on; take,took,taken,taking@irrg aim at; take,took,taken,taking@irrg a swipe at; take,took,taken,taking@irrg a dig at; take,took,taken,taking@irrg issue with; take,took,taken,taking@irrg exception to; take,took,taken,taking@irrg umbrage at; point@v a finger at; point@v an accusing finger at; point@v an accusing finger squarely at; brand@vd; liken@v _ to; compar@ve _ unfavourably; denigrat@ve; vilif@vy; pillor@vy; excoriat@ve; flay@v; berat@ve; admonish@vs; censur@ve; reprimand@v; reprov@ve; rebuk@ve; remonstrat@ve with; inveigh@v against; rail@v at; fulminat@ve against; thunder@v against; hit,hit,hit,hitting@irrg back at; hit,hit,hit,hitting@irrg back angrily at; strike,struck,struck,striking@irrg back at; fire@ved back at; snap,snapp@vcc back at; fir@ve a broadside at; heap@v blame on; shower@v scorn on; pour@v scorn on; heap@v scorn on; heap@v criticism on; speak,spoke,spoken@irr out against; cry foul over; cried foul over; bristl@ve at; express@vs outrage at; express@vs outrage over; express@vs indignation at; express@vs dismay at; express@vs displeasure at; express@vs displeasure with; express@vs anger at; voice@ved outrage at; voice@ved outrage over; voice@ved dismay at; voice@ved dismay over; voice@ved displeasure at; voice@ved displeasure with; voice@ved indignation at; voice@ved anger at; reproach@vs _ for; level@v charges against; levell@v charges against; level@v a charge against; levell@v a charge against; bring,brought,brought@irr charges against; prefer,preferr@vcc charges against; protest@v vehemently to; protest@v strongly to; complain@v to; complain@v bitterly to; complain@v bitterly about; carp@v at; accus@ve _ anew; implicat@ve; incriminat@ve; lambast@ve
> Penny Wong tore into Russia.
= event ACCUSE "Penny Wong" > "Russia"
> Hakan Fidan pointed a finger at Iran.
= event ACCUSE "Hakan Fidan" > "Iran"
> Hakan Fidan tore into his lunch.
! event

# Charges with a clause are said.
[verb id=charges frame=say a=subj to=obj,against,at needs=comp]
level@v the charge; levell@v the charge; level@v the accusation; levell@v the accusation; level@v accusations; levell@v accusations; make,made,made,making@irrg the charge; make,made,made,making@irrg the accusation; repeat@v the charge; repeat@v the accusation; repeat@v the claim; bring,brought,brought@irr the charge; trot,trott@vcc out the charge; rais@ve the spectre; float@v the claim
> Olivier Nduhungirehe levelled the charge that Burundi was arming the rebels.
= statement "Olivier Nduhungirehe" content="Burundi was arming the rebels"
> Hakan Fidan repeated the claim that Israel had bombed a convoy.
= statement "Hakan Fidan" content="Israel had bombed a convoy"
> The firm levelled the charge at the door.
! statement

[verb id=appealfor frame=event type=REQUEST a=subj b=from,to,on,of,obj]
appeal@v for _ from; call@v for _ from; plead@v for _ from; beg,begg@vcc for _ from; ask@v for _ from; seek,sought,sought@irr _ from; solicit@v _ from; request@v _ from; extract@v a promise from; put,put,put,putting@irrg a request to; submit,submitt@vcc a request to; file@ved a request with; address@vs a request to; address@vs an appeal to; put,put,put,putting@irrg in a plea to; make,made,made,making@irrg a plea to; make,made,made,making@irrg an appeal to; issu@ve an appeal to; issu@ve a plea to; renew@v an appeal to; renew@v his appeal to; repeat@v an appeal to; direct@v an appeal to; launch@vs an appeal to; prevail@v on; prevail@v upon; impress@vs on; impress@vs upon; lean@v on
> Hakan Fidan pleaded for help from Oman.
= event REQUEST "Hakan Fidan" > "Oman"
> Hakan Fidan put a request to Oman.
= event REQUEST "Hakan Fidan" > "Oman"
> Hakan Fidan pleaded for more time.
! event

[verb id=enjoin frame=event type=REQUEST a=subj b=obj needs=inf]
enjoin@v; entreat@v; adjur@ve; summon@v; instruct@v; caution@v; remind@v; warn@v not; dar@ve; challeng@ve; goad@v; needl@ve; lobb@vy; pester@v; badger@v; browbeat,browbeat,browbeaten@irr; prod,prodd@vcc; cajol@ve; coax@vs
> Hakan Fidan challenged Greece to open its archives.
= event REQUEST "Hakan Fidan" > "Greece"
> Penny Wong entreated Russia to stop.
= event REQUEST "Penny Wong" > "Russia"
> Hakan Fidan challenged the champion.
! event

[verb id=turnsdown frame=event type=REJECT a=subj b=obj,to,of,from,with,poss]
come,came,come,coming@irrg out against; throw,threw,thrown@irr out; would not accept; will not accept; would not hear of; will have no truck with; would have no truck with; would have none of; will have none of; x@be having none of; give,gave,given,giving@irrg short shrift to; giv@ve the cold shoulder to; gave the cold shoulder to; give,gave,given,giving@irrg a flat no to; slap,slapp@vcc down; shoot,shot,shot@irr down; bat,batt@vcc away; wav@ve away; wav@ve aside; swat,swatt@vcc away; bat,batt@vcc aside; laugh@v off; sneer@v at; pooh-pooh@v; pour@v cold water on; throw,threw,thrown@irr cold water on; slam,slamm@vcc the door on; shut,shut,shut,shutting@irrg the door on; shut,shut,shut,shutting@irrg the door to; clos@ve the door on; clos@ve the door to; turn@v his back on; turn@v her back on; turn@v its back on; balk@v at; baulk@v at; demur,demurr@vcc at; rule@ved out any dealings with; rule@ved out any direct dealings with; rule@ved out dealings with; rule@ved out direct dealings with; rule@ved out direct talks with; rule@ved out any talks with; rule@ved out any negotiations with; rule@ved out any contact with; storm@v out of talks with; stalk@v out of talks with; suspend@v talks with; freez,froze,frozen,freezing@irrg talks with; break,broke,broken@irr off contact with; cut,cut,cut,cutting@irrg off contact with; cut,cut,cut,cutting@irrg off talks with
> Patrick Muyaya ruled out any direct dealings with Rwanda.
= event REJECT "Patrick Muyaya" > "Rwanda"
> Hakan Fidan poured cold water on Israel's plan.
= event REJECT "Hakan Fidan" > "Israel"
> Hakan Fidan threw out the rubbish.
! event

[verb id=warnsoff frame=event type=THREATEN a=subj b=obj,at,on,against,to,poss]
warn@v _ against; warn@v _ of consequences; warn@v _ of serious consequences; warn@v _ of grave consequences; warn@v _ of dire consequences; warn@v _ of retaliation; warn@v _ of a response; warn@v _ of war; pledg@ve to hit back at; vow@v to hit back at; threaten@v to hit back at; promis@ve to hit back at; vow@v to strike; threaten@v to strike; pledg@ve to punish; promis@ve to punish; vow@v retaliation against; promis@ve retaliation against; pledg@ve retaliation against; vow@v vengeance on; promis@ve revenge on; swear,swore,sworn@irr revenge on; swear,swore,sworn@irr vengeance on; rattl@ve the sabre at; rattl@ve sabres at; rattl@ve its sabre at; brandish@vs the threat of war at; hint@v at sanctions on; hint@v at sanctions against; hold,held,held@irr out the threat of sanctions against
> Hakan Fidan warned Greece of serious consequences.
= event THREATEN "Hakan Fidan" > "Greece"
> Iran vowed retaliation against Israel.
= event THREATEN "Iran" > "Israel"
> Hakan Fidan warned of rain.
! event

[verb id=punish frame=event type=SANCTION a=subj b=obj,of,to,with,from,on,against,poss]
hit,hit,hit,hitting@irrg _ with sanctions; slap,slapp@vcc _ with sanctions; target@v _ with sanctions; hit,hit,hit,hitting@irrg _ with tariffs; slap,slapp@vcc _ with tariffs; shut,shut,shut,shutting@irrg its airspace to; clos@ve its airspace to; bar,barr@vcc flights from; ban,bann@vcc flights from; suspend@v flights to; suspend@v flights from; suspend@v flights with; halt@v flights to; bar,barr@vcc imports from; break,broke,broken@irr off diplomatic ties with; break,broke,broken@irr off ties with; break,broke,broken@irr diplomatic ties with; break,broke,broken@irr relations with; break,broke,broken@irr ties with; rupture@ved relations with; ruptured ties with; pull@v its ambassador out of; pull@v its ambassador from; pull@v out its ambassador from; bring,brought,brought@irr home its ambassador from; impos@ve a travel ban on; impos@ve travel bans on; impos@ve visa bans on; impos@ve visa restrictions on; slap,slapp@vcc a travel ban on; slap,slapp@vcc visa bans on; announc@ve the expulsion of; order@v the expulsion of; announc@ve the recall of its ambassador to; announc@ve the recall of its ambassador from; order@v the recall of its ambassador from; announc@ve the closure of its border with; announc@ve the closure of the border with; announc@ve the suspension of trade with; announc@ve the suspension of aid to; announc@ve the severing of ties with; announc@ve the severing of relations with; boycott@vd; ostracis@ve; ostraciz@ve; suspend@v _ from the union; suspend@v _ from the bloc; suspend@v _ from the organisation; suspend@v _ from the organization; bar,barr@vcc _ from the bloc; expel,expell@vcc _ from the bloc; order@v out; send,sent,sent@irr home; give,gave,given,giving@irrg _ 48 hours to leave; give,gave,given,giving@irrg _ 72 hours to leave; give,gave,given,giving@irrg _ a week to leave; throw,threw,thrown@irr out _ ambassador; revok@ve the accreditation of; withdraw,withdrew,withdrawn@irr the accreditation of; strip,stripp@vcc _ of its trade privileges; strip,stripp@vcc _ of its voting rights; freez,froze,frozen,freezing@irrg relations with; freez,froze,frozen,freezing@irrg ties with; put,put,put,putting@irrg _ on its blacklist; add@v _ to its blacklist; add@v _ to its sanctions list; place@ved _ under sanctions; halt@v all trade with; halt@v all exports to; stop,stopp@vcc all trade with; ban,bann@vcc all trade with; suspend@v all trade with
> Lithuania announced the expulsion of two Belarusian diplomats.
= event SANCTION "Lithuania" > "Belarus"
> Turkey hit Syria with sanctions.
= event SANCTION "Turkey" > "Syria"
> The club announced the expulsion of two members.
! event

[verb id=donates frame=event type=AID a=subj b=to,for,obj]
donat@ve _ to; hand@v over _ boats to; hand@v over _ ships to; hand@v over _ vehicles to; hand@v over to _ boats; present@v _ with a grant; bail@v out; com@ve to the aid of; came to the aid of; come to the aid of; comes to the aid of; came to the rescue of; set,set,set,setting@irrg aside _ for; put,put,put,putting@irrg aside _ for; chip,chipp@vcc in _ for; chip,chipp@vcc in _ to; put,put,put,putting@irrg up _ for; stump@v up _ for; extend@v a line of credit to; extend@v a loan to; extend@v credit to; offer@v a loan to; offer@v a grant to; offer@v a line of credit to; announc@ve a grant of _ for; announc@ve a grant of _ to; announc@ve a gift of _ to; announc@ve a gift of _ for; announc@ve a donation of _ to; announc@ve a donation to; announc@ve a loan to; announc@ve a loan of _ to; announc@ve a package of _ for; announc@ve _ in aid for; announc@ve _ in aid to; announc@ve _ worth of aid for; step,stepp@vcc up aid to; increas@ve aid to; boost@v aid to; scal@ve up aid to; doubl@ve aid to; tripl@ve aid to; step,stepp@vcc up assistance to; increas@ve assistance to; promis@ve _ in aid to; foot@v the bill for; underwrit@ve; write,wrote,written,writing@irrg off _ debt; pledg@ve a further _ for; pledg@ve a further _ to; pledg@ve another _ for; pledg@ve another _ to; pledg@ve an extra _ for; pledg@ve an additional _ for; pledg@ve an additional _ to | cameo=070
> Malaysia pledged a further ten million ringgit to Palestine.
= event AID "Malaysia" > "Palestine"
> Japan announced a grant of three million dollars for Fiji.
= event AID "Japan" > "Fiji"
> Japan set aside a day for rest.
! event

# What both bind themselves to.
[verb id=bind frame=event type=AGREE a=subj b=with]
undertake,undertook,undertaken,undertaking@irrg not to; pledg@ve not to; agree,agreed,agreed@irr not to; commit,committ@vcc themselves to; bind,bound,bound@irr themselves to; put,put,put,putting@irrg his name to _ with; put,put,put,putting@irrg her name to _ with; put,put,put,putting@irrg its name to _ with; put,put,put,putting@irrg their names to; put,put,put,putting@irrg their signatures to; put,put,put,putting@irrg pen to paper on; affix@vs their signatures to; agree,agreed,agreed@irr a road map; agree,agreed,agreed@irr a roadmap; agree,agreed,agreed@irr a ceasefire; agree,agreed,agreed@irr a truce; agree,agreed,agreed@irr a deal; agree,agreed,agreed@irr a plan; agree,agreed,agreed@irr a timetable; agree,agreed,agreed@irr a framework; agree,agreed,agreed@irr terms
> Armenia and Azerbaijan undertook not to use force.
= event AGREE "Armenia" "Azerbaijan" > "Armenia" "Azerbaijan"
> Hakan Fidan and Badr Albusaidi put their names to a pact on gas.
= event AGREE "Hakan Fidan" "Badr Albusaidi" > "Hakan Fidan" "Badr Albusaidi"
> The firms committed to the project.
! event
