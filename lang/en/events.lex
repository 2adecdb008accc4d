# What one actor does or declares towards another, in the types of PLOVER. After a form that ends with its preposition
# the other actor stands as an object. For verbs, poss is the owner of the object: "condemned Israel's strikes".

# AGREE: agreements made, signed, ratified; commitments to do something together.
[verb id=sign frame=event type=AGREE a=subj b=with]
sign@v an agreement; sign@v a contract; sign@v contracts; sign@v a _ contract; sign@v a declaration; sign@v a joint declaration; sign@v a roadmap; sign@v a letter of intent; sign@v letters of intent; sign@v a deal; sign@v a treaty; sign@v a memorandum; sign@v a memorandum of understanding; sign@v a pact; sign@v a protocol; sign@v a declaration; sign@v a joint statement; sign@v a communique; sign@v a roadmap; sign@v an accord; conclud@ve an agreement; conclud@ve a deal; conclud@ve a treaty; strike,struck,struck,striking@irrg a deal; strike,struck,struck,striking@irrg an agreement; seal@v a deal; seal@v an agreement; clinch@vs a deal; reach@vs a deal; reach@vs an agreement; reach@vs agreement; reach@vs a consensus; reach@vs consensus; reach@vs an accord; reach@vs a compromise; reach@vs an understanding; reach@vs a settlement; come,came,come,coming@irrg to an agreement; come,came,come,coming@irrg to terms; finalis@ve an agreement; finaliz@ve an agreement; finalis@ve a deal; finaliz@ve a deal; ratif@vy; ratif@vy an agreement; ratif@vy a treaty; endors@ve an agreement; adopt@v a joint statement; adopt@v a declaration; adopt@v a joint declaration; issu@ve a joint statement; exchang@ve instruments of ratification; exchang@ve notes on; renew@v an agreement; extend@v an agreement; extend@v the treaty; prolong@v the treaty; patch@vs up differences; bur@vy the hatchet; make,made,made,making@irrg peace; become,became,become,becoming@irrg party to; acced@ve to; join@v an agreement; sign@v _ agreement; sign@v _ agreements; sign@v _ accord; sign@v _ accords; sign@v _ treaty; sign@v _ treaties; sign@v _ pact; sign@v _ pacts; sign@v _ deal; sign@v _ deals; sign@v _ memorandum; sign@v _ memorandums; sign@v _ memoranda; sign@v _ MoU; sign@v _ MoUs; sign@v _ MOU; sign@v _ protocol; sign@v _ declaration; sign@v _ communique; sign@v _ communiqué; sign@v _ convention; sign@v _ document; sign@v _ documents; sign@v _ statement; sign@v _ roadmap; sign@v _ charter; sign@v _ plan; ink@v _ agreement; ink@v _ agreements; ink@v _ accord; ink@v _ accords; ink@v _ treaty; ink@v _ treaties; ink@v _ pact; ink@v _ pacts; ink@v _ deal; ink@v _ deals; ink@v _ memorandum; ink@v _ memorandums; ink@v _ memoranda; ink@v _ MoU; ink@v _ MoUs; ink@v _ MOU; ink@v _ protocol; ink@v _ declaration; ink@v _ communique; ink@v _ communiqué; ink@v _ convention; ink@v _ document; ink@v _ documents; ink@v _ statement; ink@v _ roadmap; ink@v _ charter; ink@v _ plan; initial@v _ agreement; initial@v _ agreements; initial@v _ accord; initial@v _ accords; initial@v _ treaty; initial@v _ treaties; initial@v _ pact; initial@v _ pacts; initial@v _ deal; initial@v _ deals; initial@v _ memorandum; initial@v _ memorandums; initial@v _ memoranda; initial@v _ MoU; initial@v _ MoUs; initial@v _ MOU; initial@v _ protocol; initial@v _ declaration; initial@v _ communique; initial@v _ communiqué; initial@v _ convention; initial@v _ document; initial@v _ documents; initial@v _ statement; initial@v _ roadmap; initial@v _ charter; initial@v _ plan; co-sign@v _ agreement; co-sign@v _ agreements; co-sign@v _ accord; co-sign@v _ accords; co-sign@v _ treaty; co-sign@v _ treaties; co-sign@v _ pact; co-sign@v _ pacts; co-sign@v _ deal; co-sign@v _ deals; co-sign@v _ memorandum; co-sign@v _ memorandums; co-sign@v _ memoranda; co-sign@v _ MoU; co-sign@v _ MoUs; co-sign@v _ MOU; co-sign@v _ protocol; co-sign@v _ declaration; co-sign@v _ communique; co-sign@v _ communiqué; co-sign@v _ convention; co-sign@v _ document; co-sign@v _ documents; co-sign@v _ statement; co-sign@v _ roadmap; co-sign@v _ charter; co-sign@v _ plan; initial,initiall@vcc _ agreement; initial,initiall@vcc _ treaty; put,put,put,putting@irrg his name to _ agreement; put,put,put,putting@irrg their names to; put,put,put,putting@irrg pen to paper on; hammer@v out an agreement with; hammer@v out a deal with; strike,struck,struck,striking@irrg _ accord; reach@vs _ agreement; reach@vs _ deal; clinch@vs _ agreement | cameo=057
> Russia and North Korea signed a treaty in Pyongyang.
= event AGREE "Russia" "North Korea"
> Saudi Arabia signed a defence pact with Pakistan.
= event AGREE "Saudi Arabia" "Pakistan"
> The president signed the budget.
! event

[verb id=agree frame=event type=AGREE a=subj b=obj,with]
agree@ved to; agree@ved on; agree@ved upon; agree@ved in principle; agree@ved to work together; agree@ved to step up; agree@ved to resume; agree@ved to strengthen; agree@ved to set up; agree@ved to establish; concur,concurr@vcc on; find,found,found@irr common ground; undertake,undertook,undertaken,undertaking@irrg jointly; commit,committ@vcc to working; pledg@ve to work together; pledg@ve to boost ties; pledg@ve to deepen; pledg@ve to strengthen; vow@v to strengthen; vow@v to deepen; vow@v to boost; decid@ve to set up; accept@v a proposal from; accept@v the proposal of; accept@v an offer from; accept@v the mediation of; say,said,said@irr yes to; agree@ved with _ on; agree@ved with _ to; agree@ved to keep; agree@ved to remain | cameo=030
agree@ved to keep in touch; arrang@ve to meet again; agree@ved to meet; agree@ved to meet again; agree@ved to stay in touch | cameo=036
agree@ved to a ceasefire | cameo=0356 context=military
> Lavrov and Wang Yi agreed to keep in close contact at the United Nations.
= event AGREE "Lavrov" "Wang Yi"
> Egypt agreed with Sudan on the rules for the dam.
= event AGREE "Egypt" "Sudan"
> Lavrov agreed that the matter was urgent.
! event

# With a day before what they agreed to do.
[verb id=agreetodo frame=event type=AGREE a=subj b=with needs=inf]
agree@ved; commit,committ@vcc themselves | cameo=030
> Iwaya and Cho agreed Monday to resume regular visits.
= event AGREE "Iwaya" "Cho"
> Lavrov and Fidan agreed in Antalya on Friday to reopen the crossing.
= event AGREE "Lavrov" "Fidan"
> Lavrov and Fidan agreed on Friday that the crossing was dangerous.
! event

[noun id=agreement frame=event type=AGREE a=between b=between]
agreement@n; accord@n; treat@ny; pact@n; deal@n; memorandum of understanding; memoranda of understanding; compromise@n; joint declaration@n; roadmap@n; protocol@n; convention@n; swap deal@n; prisoner swap deal@n | cameo=057
peace deal@n; peace agreement@n; ceasefire agreement@n; truce agreement@n | cameo=057 context=military
trade deal@n; trade agreement@n | cameo=057 context=economic
> A memorandum of understanding between Ethiopia and Somaliland was signed in January.
= event AGREE "Ethiopia" "Somaliland"
> The agreement between Turkey and Libya angered Athens.
= event AGREE "Turkey" "Libya"
> Japan signed a defence agreement with the Philippines.
= event AGREE "Japan" "Philippines" > "Japan" "Philippines"
> The deal between the two firms collapsed.
! event

# SUPPORT: praise, thanks, congratulations, condolences, recognition, declared backing.
[verb id=thank frame=event type=SUPPORT a=subj b=obj,poss]
thank@v; express@vs gratitude to; express@vs his gratitude to; express@vs her gratitude to; express@vs thanks to; express@vs appreciation to; convey@v thanks to; give,gave,given,giving@irrg thanks to; pay,paid,paid@irr tribute to; applaud@v; commend@v; prais@ve; laud@v; extol,extoll@vcc; hail@v; salut@ve; express@vs admiration for; express@vs respect for; look@v favourably on; look@v favorably on | cameo=051 context=diplomatic
> Cleverly thanked Wang Yi for the invitation.
= event SUPPORT "Cleverly" > "Wang Yi"
> Guterres praised Jordan's efforts.
= event SUPPORT "Guterres" > "Jordan"
> The crowd thanked the driver.
! event

[verb id=welcomed frame=event type=SUPPORT a=subj b=poss]
welcom@ve _ decision; welcom@ve _ decisions; welcom@ve _ proposal; welcom@ve _ proposals; welcom@ve _ initiative; welcom@ve _ initiatives; welcom@ve _ move; welcom@ve _ moves; welcom@ve _ efforts; welcom@ve _ effort; welcom@ve _ statement; welcom@ve _ announcement; welcom@ve _ readiness; welcom@ve _ commitment; welcom@ve _ commitments; welcom@ve _ intention; welcom@ve _ progress; welcom@ve _ step; welcom@ve _ steps; welcom@ve _ support; welcom@ve _ contribution; welcom@ve _ contributions; welcom@ve _ role; welcom@ve _ ratification; welcom@ve _ accession; welcom@ve _ ceasefire; welcom@ve _ truce; welcom@ve _ agreement; welcom@ve _ offer; welcom@ve _ pledge; welcom@ve _ plan; welcom@ve _ election; welcom@ve _ victory; welcom@ve _ appointment; welcom@ve _ release; welcom@ve _ withdrawal; welcom@ve _ willingness; welcom@ve _ mediation; welcom@ve _ participation; welcom@ve _ membership; welcom@ve _ resolution; welcom@ve _ reforms; welcom@ve _ remarks; welcom@ve _ comments; welcom@ve _ words; welcom@ve _ statements; welcom@ve _ announcements; welcom@ve _ plans; welcom@ve _ stance; welcom@ve _ position; welcom@ve _ pledges; welcom@ve _ offers; welcom@ve _ leadership; welcom@ve _ gesture; welcom@ve _ gestures; welcom@ve _ call; welcom@ve _ calls; welcom@ve _ speech; welcom@ve _ vote; welcom@ve _ engagement | cameo=051 context=diplomatic
> The European Union welcomed Armenia's decision.
= event SUPPORT "European Union" > "Armenia"
> Tokyo welcomed Seoul's proposal.
= event SUPPORT "Tokyo" > "Seoul"
> The villagers welcomed the rain.
! event
> Lula welcomed his Colombian counterpart, Gustavo Petro, in Brasilia.
! event

[verb id=congratulate frame=event type=SUPPORT a=subj b=obj,to]
congratulat@ve; felicitat@ve; convey@v congratulations to; send,sent,sent@irr congratulations to; offer@v congratulations to; extend@v congratulations to; express@vs congratulations to; send,sent,sent@irr a message of congratulations to; send,sent,sent@irr a congratulatory message to; send,sent,sent@irr a congratulatory telegram to; send,sent,sent@irr a congratulatory letter to; send,sent,sent@irr greetings to; convey@v greetings to; extend@v greetings to; commiserat@ve with; condol@ve with; sympathis@ve with; sympathiz@ve with; express@vs condolences to; express@vs his condolences to; express@vs her condolences to; offer@v condolences to; offer@v his condolences to; offer@v her condolences to; send,sent,sent@irr condolences to; send,sent,sent@irr his condolences to; extend@v condolences to; convey@v condolences to; express@vs sympathy to; express@vs sympathy with; express@vs sympathy for; express@vs solidarity with; declar@ve solidarity with; stand,stood,stood@irr with; stand,stood,stood@irr by; stand,stood,stood@irr shoulder to shoulder with; mourn@v with; send,sent,sent@irr a message of condolence to; send,sent,sent@irr a message of sympathy to | cameo=051 context=diplomatic
apologis@ve to; apologiz@ve to | cameo=055 context=diplomatic
> Wang Yi congratulated Jaishankar on his appointment.
= event SUPPORT "Wang Yi" > "Jaishankar"
> Erdogan offered condolences to Raisi's family and to Iran.
= event SUPPORT "Erdogan"
> They congratulated themselves.
! event

[verb id=back frame=event type=SUPPORT a=subj b=obj,for,poss]
back@v; support@v; endors@ve; sid@ve with; all,allied,allied@irry with; throw,threw,thrown@irr support behind; throw,threw,thrown@irr its weight behind; throw,threw,thrown@irr his weight behind; lend,lent,lent@irr support to; lend,lent,lent@irr its support to; give,gave,given,giving@irrg support to; give,gave,given,giving@irrg backing to; give,gave,given,giving@irrg its backing to; express@vs support for; express@vs its support for; express@vs his support for; express@vs her support for; express@vs full support for; express@vs strong support for; voic@ve support for; declar@ve support for; declar@ve its support for; reaffirm@v support for; reaffirm@v its support for; reaffirm@v his support for; reiterat@ve support for; reiterat@ve its support for; reiterat@ve his support for; reiterat@ve her support for; pledg@ve support for; pledg@ve its support for; pledg@ve support to; pledg@ve to support; vow@v to support; vow@v to stand by; promis@ve to support; promis@ve support to; pledg@ve loyalty to; pledg@ve allegiance to; express@vs backing for; express@vs confidence in; express@vs trust in; express@vs readiness to support; rall,rallied,rallied@irry behind; support@v the candidacy of; support@v the bid of; support@v the accession of; support@v the sovereignty of; commit,committ@vcc to the defense of | cameo=051 context=diplomatic
stand,stood,stood@irr up for; commit,committ@vcc to the defence of; promis@ve to defend; pledg@ve to defend | cameo=052 context=diplomatic
> Lula expressed support for Guterres.
= event SUPPORT "Lula" > "Guterres"
> China backs Pakistan in defending its sovereignty.
= event SUPPORT "China" > "Pakistan"
> The wall supports the roof.
! event

[verb id=recognise frame=event type=SUPPORT a=subj b=obj,poss]
recognis@ve; recogniz@ve; recognis@ve the independence of; recogniz@ve the independence of; recognis@ve the state of; recogniz@ve the state of; recognis@ve as a state; recogniz@ve as a state; recognis@ve as president; recogniz@ve as president; recognis@ve as the legitimate; recogniz@ve as the legitimate; extend@v recognition to; grant@v recognition to; grant@v diplomatic recognition to | cameo=054 context=diplomatic
> Norway, Spain and Ireland recognised Palestine on May 28.
= event SUPPORT "Norway" "Spain" "Ireland" > "Palestine"
> Armenia has recognised the State of Palestine.
= event SUPPORT "Armenia" > "Palestine"
> He recognised the voice.
! event

[noun id=gratitude frame=event type=SUPPORT a=poss,subj,by,of b=to,for,with]
gratitude; thanks; congratulations; congratulation@n; felicitations; condolence@n; sympathy; sympathies; solidarity; full support; unwavering support; praise; message of congratulations; message of condolence; steadfast support; continued support; strong support; unconditional support; firm support; deepest condolences; heartfelt condolences; sincere condolences | cameo=051 context=diplomatic
recognition | cameo=054 context=diplomatic
> The king conveyed his condolences to the Moroccan people and to Morocco.
= event SUPPORT "king" > "Morocco"
> Modi voiced his solidarity with Israel.
= event SUPPORT "Modi" > "Israel"
> Thanks to the rain, Spain has water again.
! event

# CONCEDE: yielding to a demand; easing a measure; letting go.
[verb id=ease frame=event type=CONCEDE a=subj b=obj,on,against,to,for,poss]
eas@ve sanctions on; eas@ve sanctions against; lift@v sanctions on; lift@v sanctions against; lift@v the sanctions on; lift@v an embargo on; lift@v the embargo on; relax@vs sanctions on; remov@ve sanctions on; remov@ve sanctions against; remov@ve from the sanctions list; waiv@ve sanctions on; suspend@v sanctions on; suspend@v sanctions against; eas@ve _ sanctions; lift@v _ sanctions; waiv@ve _ sanctions | cameo=085 mode=ease context=economic
eas@ve restrictions on; lift@v restrictions on; lift@v a ban on; lift@v the ban on; lift@v the blockade of; lift@v the siege of; lift@v tariffs on; relax@vs restrictions on; loosen@v restrictions on; remov@ve from the blacklist; remov@ve from the list of terrorist organisations; remov@ve from the list of terrorist organizations; remov@ve from the list of state sponsors of terrorism; waiv@ve tariffs on; scrap,scrapp@vcc tariffs on; pardon@v; amnest@vy; grant@v amnesty to; grant@v clemency to; grant@v a pardon to; grant@v independence to; grant@v autonomy to; grant@v visas to; yield@v to; bow@v to; acquiesc@ve to; make,made,made,making@irrg concessions to; make,made,made,making@irrg a concession to; compl@vy with the demands of; accept@v the demands of; restor@ve the rights of; pay,paid,paid@irr compensation to; withdraw,withdrew,withdrawn@irr the complaint against; drop,dropp@vcc demands on; back@v down to; drop,dropp@vcc its veto on; drop,dropp@vcc its objection to; drop,dropp@vcc its objections to; withdraw,withdrew,withdrawn@irr its objection to; hand@v over _ hostage; hand@v over _ hostages; hand@v over _ prisoner; hand@v over _ prisoners; hand@v over _ detainee; hand@v over _ detainees; hand@v over _ captives; hand@v over _ captive; let,let,let,letting@irrg go _ hostage; let,let,let,letting@irrg go _ hostages; let,let,let,letting@irrg go _ prisoner; let,let,let,letting@irrg go _ prisoners; let,let,let,letting@irrg go _ detainee; let,let,let,letting@irrg go _ detainees; let,let,let,letting@irrg go _ captives; let,let,let,letting@irrg go _ captive; cav@ve in to demands from; give,gave,given,giving@irrg in to demands from; lift@v _ tariffs; lift@v _ blockade; eas@ve _ restrictions | cameo=080
unfreeze,unfroze,unfrozen,unfreezing@irrg assets of; releas@ve _ hostage; releas@ve _ hostages; releas@ve _ prisoner; releas@ve _ prisoners; releas@ve _ detainee; releas@ve _ detainees; releas@ve _ captives; releas@ve _ captive; free@ved _ hostage; free@ved _ hostages; free@ved _ prisoner; free@ved _ prisoners; free@ved _ detainee; free@ved _ detainees; free@ved _ captives; free@ved _ captive; set,set,set,setting@irrg free _ hostage; set,set,set,setting@irrg free _ hostages; set,set,set,setting@irrg free _ prisoner; set,set,set,setting@irrg free _ prisoners; set,set,set,setting@irrg free _ detainee; set,set,set,setting@irrg free _ detainees; set,set,set,setting@irrg free _ captives; set,set,set,setting@irrg free _ captive | cameo=084 mode=release
open@v the border to; reopen@v the border with; reopen@v _ border with; reopen@v _ border to; reopen@v the crossing to; reopen@v _ crossing to; open@v _ crossing to; reopen@v _ airspace to; reopen@v _ ports to; reopen@v _ market to; allow@v inspectors into; eas@ve _ visa rules for; waiv@ve visas for; eas@ve visa rules for; scrap,scrapp@vcc visas for | cameo=086 mode=access
> The United States eased sanctions on Venezuela in October.
= event CONCEDE "United States" > "Venezuela"
> Hamas released a group of Thai hostages.
= event CONCEDE "Hamas" > "Thai hostages"
> The band released an album.
! event

[noun id=easing frame=event type=CONCEDE a=by,poss,of b=on,against,to,for]
easing of sanctions; lifting of sanctions | cameo=085 mode=ease context=economic
concession@n | cameo=080
> Iran's concessions to Saudi Arabia surprised Riyadh.
= event CONCEDE "Iran" > "Saudi Arabia"
> The lifting of sanctions on Syria by the European Union came in May.
= event CONCEDE "European Union" > "Syria"
> The album's release was delayed.
! event

# COOPERATE: relations set up or mended; joint work, military or economic.
[verb id=cooperate frame=event type=COOPERATE a=subj b=obj,with]
work@v jointly with; join@v forces with; coordinat@ve with; all,allied,allied@irry itself with; upgrad@ve relations with; upgrad@ve ties with; elevat@ve relations with; elevat@ve ties with; mend@v ties with; mend@v fences with; repair@v relations with; repair@v ties with; deepen@v cooperation with; deepen@v ties with; expand@v cooperation with; expand@v ties with; strengthen@v cooperation with; strengthen@v ties with; boost@v cooperation with; boost@v ties with; exchang@ve prisoners with; swap,swapp@vcc prisoners with; shar@ve information with; shar@ve data with; resum@ve flights to; form@v an alliance with; forg@ve an alliance with; enter@v into an alliance with; launch@vs a joint project with; build,built,built@irr jointly with; jointly build with; jointly develop with; co-produc@ve with; hand@v over the bodies of; open@v its market to; cooperat@ve closely with; cooperat@ve militarily with; upgrad@ve _ ties with; swap,swapp@vcc prisoners; exchang@ve prisoners; trad@ve prisoners; mend@v ties; patch@vs up relations with | cameo=060
establish@vs diplomatic relations with; establish@vs relations with; establish@vs ties with; establish@vs diplomatic ties with; restor@ve diplomatic relations with; restor@ve relations with; restor@ve ties with; restor@ve diplomatic ties with; resum@ve diplomatic relations with; resum@ve relations with; resum@ve ties with; re-establish@vs relations with; re-establish@vs ties with; reestablish@vs ties with; normalis@ve relations with; normaliz@ve relations with; normalis@ve ties with; normaliz@ve ties with; normalis@ve relations; normaliz@ve relations; establish@vs diplomatic relations; restor@ve diplomatic relations; resum@ve diplomatic relations; restor@ve full diplomatic relations with; restor@ve diplomatic ties; restor@ve ties; restor@ve relations; resum@ve diplomatic ties; resum@ve ties; establish@vs diplomatic ties; establish@vs ties; normalis@ve ties; normaliz@ve ties; re-establish@vs diplomatic ties; re-establish@vs diplomatic relations; open@v an embassy in; reopen@v its embassy in; reopen@v an embassy in; return@v its ambassador to; reinstat@ve its ambassador to; appoint@v an ambassador to; exchang@ve ambassadors with | cameo=050 context=diplomatic
shar@ve intelligence with | cameo=064 context=intelligence
hold,held,held@irr joint exercises with; hold,held,held@irr joint drills with; conduct@v joint exercises with; conduct@v joint drills with; hold,held,held@irr military exercises with; conduct@v joint patrols with; begin,began,begun,beginning@irrg joint exercises with | cameo=062 context=military
extradit@ve to | cameo=063 context=legal
resum@ve trade with | cameo=061 context=economic
> Saudi Arabia restored diplomatic relations with Iran in March 2023.
= event COOPERATE "Saudi Arabia" > "Iran"
> South Korea holds joint exercises with Japan.
= event COOPERATE "South Korea" > "Japan"
> The suspect cooperated with the inquiry.
! event

[noun id=cooperation frame=event type=COOPERATE a=between,poss,by b=with,between]
joint exercise@n; joint drill@n; joint patrol@n; joint manoeuvre@n; joint maneuver@n; joint military exercise@n; joint military drill@n; joint naval drill@n; joint naval exercise@n | cameo=062 context=military
normalisation of relations; normalization of relations; restoration of relations; resumption of relations; resumption of diplomatic relations; establishment of diplomatic relations; prisoner exchange@n; prisoner swap@n; exchange of prisoners; rapprochement; reconciliation; joint venture@n; intelligence sharing | cameo=060
> A prisoner exchange between Russia and Ukraine took place on Wednesday.
= event COOPERATE "Russia" "Ukraine" > "Russia" "Ukraine"
> Joint exercises between India and Sri Lanka ended on Monday.
= event COOPERATE "India" "Sri Lanka" > "India" "Sri Lanka"
> The joint drill of the two choirs went well.
! event

# AID: material help.
[verb id=aid frame=event type=AID a=subj b=obj,to,for]
provid@ve aid to; provid@ve assistance to; provid@ve support to; provid@ve funding to; provid@ve training to; provid@ve shelter to; send,sent,sent@irr aid to; send,sent,sent@irr rescuers to; send,sent,sent@irr a rescue team to; send,sent,sent@irr rescue teams to; deliver@v aid to; deliver@v supplies to; airlift@v aid to; airdrop,airdropp@vcc aid into; airdrop,airdropp@vcc aid to; donat@ve vaccines to; give,gave,given,giving@irrg aid to; extend@v aid to; extend@v assistance to; offer@v aid to; offer@v assistance to; offer@v help to; suppl@vy gas to; bankroll@v; pledg@ve aid to; pledg@ve aid for; approv@ve aid to; approv@ve aid for; approv@ve a package for; announc@ve aid for; announc@ve a package for; announc@ve new aid for; forgive,forgave,forgiven,forgiving@irrg the debt of; cancel,cancell@vcc the debt of; write,wrote,written,writing@irrg off the debt of; restructur@ve the debt of; host@v refugees from; take,took,taken,taking@irrg in refugees from; give,gave,given,giving@irrg shelter to; treat@v the wounded of; dispatch@vs aid to; dispatch@vs rescuers to; dispatch@vs doctors to; ship@v aid to; ship,shipp@vcc grain to; suppl@vy _ aid; donat@ve _ vaccines; donat@ve _ aid; provid@ve _ aid; provid@ve _ assistance; send,sent,sent@irr _ aid; deliver@v _ aid; help@v _ rebuild; help@v rebuild; airlift@v _ aid; give,gave,given,giving@irrg _ aid | cameo=070
provid@ve humanitarian aid to; provid@ve humanitarian assistance to; send,sent,sent@irr humanitarian aid to; send,sent,sent@irr relief supplies to; send,sent,sent@irr medical supplies to; send,sent,sent@irr medicine to; send,sent,sent@irr food to; deliver@v humanitarian aid to; deliver@v food to; dispatch@vs a medical team to | cameo=073 context=humanitarian
provid@ve military aid to; provid@ve military assistance to; provid@ve weapons to; provid@ve arms to; provid@ve ammunition to; send,sent,sent@irr weapons to; send,sent,sent@irr arms to; send,sent,sent@irr tanks to; send,sent,sent@irr ammunition to; send,sent,sent@irr missiles to; deliver@v weapons to; deliver@v jets to; suppl@vy weapons to; suppl@vy arms to; announc@ve a military aid package for; transfer,transferr@vcc weapons to; transfer,transferr@vcc jets to; ship,shipp@vcc weapons to; ship,shipp@vcc arms to; suppl@vy _ weapons; suppl@vy _ missiles; suppl@vy _ arms; provid@ve _ weapons; send,sent,sent@irr _ weapons; deliver@v _ weapons; give,gave,given,giving@irrg _ weapons | cameo=072 context=military
provid@ve financial support to; provid@ve loans to; grant@v aid to; grant@v a loan to; grant@v loans to; extend@v a loan to; extend@v a credit line to; approv@ve a loan to; grant@v asylum to; grant@v _ asylum to; give,gave,given,giving@irrg asylum to; offer@v asylum to; grant@v refuge to | cameo=071 context=economic
deploy@v peacekeepers to; send,sent,sent@irr peacekeepers to; contribut@ve troops to | cameo=074 context=peacekeeping
> Germany delivered weapons to Ukraine.
= event AID "Germany" > "Ukraine"
> Qatar sent humanitarian aid to Sudan in May.
= event AID "Qatar" > "Sudan"
> The hormone aids sleep.
! event

[noun id=aidnoun frame=event type=AID a=from,by,poss b=to,for]
aid; assistance; aid package; development aid; emergency aid; budget support | cameo=070
military aid; arms supplies; arms deliveries; weapons deliveries; military aid package; arms transfers; arms aid; weapons supplies; weapons shipments | cameo=072 context=military
humanitarian aid; relief aid; food aid | cameo=073 context=humanitarian
financial assistance; financial aid; economic aid | cameo=071 context=economic
> American military aid to Egypt was cut.
= event AID "American" > "Egypt"
> Norway's assistance to Ukraine will double.
= event AID "Norway" > "Ukraine"
> Hearing aids for the elderly are dear.
! event

# RETREAT: giving way with arms: truces, withdrawals, surrender.
[verb id=retreat frame=event type=RETREAT a=subj b=obj,from,with,to]
withdraw,withdrew,withdrawn@irr troops from; withdraw,withdrew,withdrawn@irr its troops from; withdraw,withdrew,withdrawn@irr its forces from; withdraw,withdrew,withdrawn@irr forces from; pull@v troops out of; pull@v its troops out of; pull@v its forces out of; leave,left,left,leaving@irrg its positions in; withdraw,withdrew,withdrawn@irr _ troops from; withdraw,withdrew,withdrawn@irr _ forces from; withdraw,withdrew,withdrawn@irr _ soldiers from; pull@v _ troops out of; pull@v _ forces out of; pull@v _ troops from; pull@v _ soldiers from | cameo=0874 mode=withdraw context=military
evacuat@ve its troops from; capitulat@ve to; lift@v the siege on; end@v the siege of; lift@v the blockade on; end@v the blockade of; end@v the occupation of; halt@v the offensive against; halt@v its offensive in; suspend@v military operations in; suspend@v operations against; ceas@ve hostilities with; end@v hostilities with; hold,held,held@irr fire; draw,drew,drawn@irr down forces in; scal@ve back its presence in; return@v prisoners to; dismantl@ve its base in; clos@ve its base in; allow@v peacekeepers into | cameo=087 context=military
lay,laid,laid@irr down arms; lay,laid,laid@irr down their arms | cameo=0873 mode=disarm context=military
declar@ve a ceasefire with; declar@ve a truce with; declar@ve a ceasefire in; declar@ve _ ceasefire with; declar@ve _ truce with; declar@ve _ cease-fire with; declar@ve _ ceasefire in; declar@ve _ cease-fire in; announc@ve _ ceasefire with; announc@ve _ cease-fire with; announc@ve _ truce with; announc@ve _ ceasefire in; extend@v _ ceasefire with; extend@v _ truce with; agree@ved to a ceasefire with; agree@ved to a truce with; agree@ved a ceasefire with; observ@ve a ceasefire with; sign@v a ceasefire with; sign@v a truce with | cameo=0871 mode=ceasefire context=military
> France withdrew its troops from Niger in December.
= event RETREAT "France" > "Niger"
> Hamas declared a truce with Israel.
= event RETREAT "Hamas" > "Israel"
> The company withdrew the product from France.
! event

[noun id=ceasefire frame=event type=RETREAT a=poss,by,of b=with,between,from]
ceasefire@n; cease-fire@n; truce@n; armistice@n; cessation of hostilities | cameo=0871 mode=ceasefire context=military
withdrawal of troops; troop withdrawal@n | cameo=0874 mode=withdraw context=military
> A truce between Israel and Hamas took effect at dawn.
= event RETREAT "Israel" > "Hamas"
> The ceasefire between Armenia and Azerbaijan has held.
= event RETREAT "Armenia" > "Azerbaijan"
> The withdrawal of cash from banks rose.
! event

# REQUEST: asking, urging, demanding, appealing.
[verb id=callon frame=event type=REQUEST a=subj b=obj needs=inf]
call@v on; call@v upon | cameo=100
> Guterres called on Israel to open the crossings.
= event REQUEST "Guterres" > "Israel"
> Baerbock called upon Russia to withdraw.
= event REQUEST "Baerbock" > "Russia"
> Shehbaz Sharif called on Mohammed bin Salman in Riyadh.
! event

[verb id=pressto frame=event type=REQUEST a=subj b=obj needs=inf]
press@vs; push@vs; pressur@ve; encourag@ve; prod,prodd@vcc; nudg@ve; lobb@vy; coax@vs; cajol@ve; implor@ve; beseech,besought,besought@irrs; entreat@v; exhort@v; order@v; instruct@v; call@v for; plead@v with; petition@v; bid,bade,bidden,bidding@irrg; put,put,put,putting@irrg pressure on; bring,brought,brought@irr pressure to bear on; prevail@v on; prevail@v upon; remind@v | cameo=100
> Lammy pressed Wang Yi to lift the sanctions.
= event REQUEST "Lammy" > "Wang Yi"
> Macron pushed Netanyahu to accept a truce.
= event REQUEST "Macron" > "Netanyahu"
> The nurse pressed the button.
! event

[verb id=callfor frame=event type=REQUEST a=subj b=obj,on,to,for]
press@vs _ on human rights; press@vs _ on rights; press@vs _ on the need; press@vs _ over human rights; press@vs _ over the fate; press@vs _ on the fate; press@vs _ on the release; demand@v of; demand@v from; plead@v with; seek,sought,sought@irr the support of; seek,sought,sought@irr help from; seek,sought,sought@irr aid from; seek,sought,sought@irr assistance from; seek,sought,sought@irr the extradition of; request@v assistance from; request@v aid from; request@v help from; request@v weapons from; request@v the extradition of; ask@v for help; ask@v for weapons; ask@v for; demand@v the release of; demand@v the withdrawal of; demand@v an explanation from; demand@v an apology from; demand@v compensation from; demand@v answers from; appl@vy to join; appl@vy for membership of; offer@v to mediate between; call@v for an end to; call@v for restraint from; call@v for talks with; call@v for the release of; seek,sought,sought@irr from; appeal@v to; appeal@v directly to; seek,sought,sought@irr assurances from; seek,sought,sought@irr clarification from; seek,sought,sought@irr support from; seek,sought,sought@irr backing from | cameo=100
> Espen Barth Eide pressed Kenya on human rights.
= event REQUEST "Espen Barth Eide" > "Kenya"
> Guterres appealed to Israel to open the crossing.
= event REQUEST "Guterres" > "Israel"
> The Indian foreign ministry asked Pakistan for help.
= event REQUEST "Indian foreign ministry" > "Pakistan"
> Lavrov asked a question.
! event

[noun id=appeal frame=event type=REQUEST a=poss,by,of,from b=to,on]
appeal; appeal@n; appeal@n to; request@n to; demand@n to; plea@n to; request; request@n; demand; demand@n; ultimatum@n; plea; plea@n; call@n to; call@n for; demand@n that; petition@n; exhortation@n | cameo=100
call@n on; call@n upon | cameo=100 needs=inf
> Kyiv's request to Berlin for air defences was granted.
= event REQUEST "Kyiv" > "Berlin"
> Guterres renewed his appeal to Hamas.
= event REQUEST "Guterres" > "Hamas"
> Demand for copper rose in China.
! event

# What is signed when two have met is between them.
[word]
counterfoils
> Radoslaw Sikorski met Togolese President Faure Gnassingbe on Monday. Afterwards, an agreement on ports was signed.
= event AGREE "Radoslaw Sikorski" "Faure Gnassingbe" > "Radoslaw Sikorski" "Faure Gnassingbe"
> Radoslaw Sikorski met Togolese President Faure Gnassingbe on Monday. No agreement was signed.
! event
> Radoslaw Sikorski met Togolese President Faure Gnassingbe on Monday. A treaty with Benin was signed in May.
! event AGREE "Radoslaw Sikorski"
> Radoslaw Sikorski reaffirmed Poland's support for Togo.
= event SUPPORT "Radoslaw Sikorski" > "Togo"
> Togo rejected a Ghanaian request to free the fishermen.
= event REJECT "Togo" > "Ghanaian"

# ACCUSE: blame, condemnation, protest notes, summonses, charges, suits.
[verb id=accuse frame=event type=ACCUSE a=subj b=obj,at,on,against,poss]
accus@ve; blam@ve; put,put,put,putting@irrg the blame on; lay,laid,laid@irr the blame on; pin,pinn@vcc the blame on | cameo=112 mode=disapprove
condemn@v; denounc@ve; criticis@ve; criticiz@ve; slam,slamm@vcc; lambast@v; lambast@ve; castigat@ve; censur@ve; chastis@ve; chid@ve; rebuk@ve; reprimand@v; reproach@vs; reprov@ve; berat@ve; assail@v; lash@vs out at; hit,hit,hit,hitting@irrg out at; rail@v against; inveigh@v against; find,found,found@irr fault with; point@v the finger at; point@v fingers at; hold,held,held@irr responsible; hold,held,held@irr accountable; fil@ve a case against; bring,brought,brought@irr a case against; lodg@ve solemn representations with; lodg@ve stern representations with; make,made,made,making@irrg solemn representations to; make,made,made,making@irrg representations to; make,made,made,making@irrg stern representations with; call@v a war criminal; call@v a terrorist; call@v a dictator; describ@ve as a terrorist; compar@ve to Hitler; vilif@vy; demonis@ve; demoniz@ve; disparag@ve; revil@ve; malign@v; express@vs outrage at; express@vs anger at; express@vs dissatisfaction with; express@vs displeasure with; express@vs disappointment with; express@vs regret over _ decision; express@vs regret over _ move; express@vs regret over _ refusal; express@vs regret over _ withdrawal; express@vs regret over _ remarks; express@vs regret at _ decision; express@vs regret at _ move; express@vs regret at _ refusal; express@vs regret at _ withdrawal; express@vs regret at _ remarks; express@vs disappointment over _ decision; express@vs disappointment over _ move; express@vs disappointment over _ refusal; express@vs disappointment over _ withdrawal; express@vs disappointment over _ remarks; express@vs dismay at _ decision; express@vs dismay at _ move; express@vs dismay at _ refusal; express@vs dismay at _ withdrawal; express@vs dismay at _ remarks; voic@ve disappointment with; voic@ve outrage at; voic@ve anger at; express@vs concern about the actions of; express@vs concern over the actions of; take,took,taken,taking@irrg to task; cry,cried,cried,crying@irrg foul over; incriminat@ve; open@v a case against; disapprov@ve of; express@vs indignation at; upbraid@v; admonish@vs; excoriat@ve; pillor@vy; dismiss@vs as lies; blast@v _ for; brand@v _ a terrorist; brand@v _ a threat | cameo=111 mode=disapprove
indict@v; bring,brought,brought@irr charges against; issu@ve an arrest warrant for; issu@ve a warrant for; issu@ve an indictment against; charg@ve _ with violating | cameo=115 mode=allege context=legal
fil@ve a complaint against; lodg@ve a complaint against; lodg@ve a complaint with; lodg@ve a protest with; lodg@ve a strong protest with; lodg@ve a formal protest with; lodg@ve a protest against; deliver@v a protest note to; hand@v a note of protest to; hand@v a protest note to; send,sent,sent@irr a protest note to; send,sent,sent@irr a note of protest to; fil@ve a diplomatic protest against; fil@ve a protest with; fil@ve a diplomatic protest with; protest@v to; express@vs a strong protest to; express@vs a resolute protest to; hand@v _ note of protest; hand@v _ protest note; deliver@v _ note of protest; deliver@v _ protest note; lodg@ve _ protest with; present@v _ note of protest; send,sent,sent@irr _ note of protest | cameo=114 mode=allege context=diplomatic
summon@v; summon@v _ over; call@v in; call@v in _ ambassador; call@v in _ envoy; call@v in _ charge; call@v in _ diplomat; haul@v in; haul@v in _ ambassador; haul@v in _ envoy; haul@v before | cameo=114 mode=allege context=diplomatic receives
> Norway expressed regret over Kenya's decision to close the embassy.
= event ACCUSE "Norway" > "Kenya"
> Norway expressed regret over the death of Kenya's president.
! event
> Zelenskyy accused Russia of shelling the port.
= event ACCUSE "Zelenskyy" > "Russia"
> Jordan condemned Israel's raid on the camp.
= event ACCUSE "Jordan" > "Israel"
> Lebanon called in the Iranian ambassador on Wednesday.
= event ACCUSE "Lebanon" > "Iranian ambassador"
> Israel struck a car near Tyre, killing two men.
= event ASSAULT "Israel" > "Lebanon"
> The Chadian ambassador to Togo was summoned to the foreign ministry on Monday.
= event ACCUSE "the foreign ministry" > "Chadian ambassador"
> The Chadian ambassador was called in to the Togolese foreign ministry.
= event ACCUSE "Togolese foreign ministry" > "Chadian ambassador"
> The Chadian ambassador in Lome was summoned to the ministry.
= event ACCUSE "the ministry" > "Chadian ambassador"
> The Chadian raids on Togo were condemned by Ghana.
= event ACCUSE "Ghana" > "Chadian"
> Togo considered expelling the Chadian ambassador.
! event
> The signing of a fishing agreement between Togo and Ghana was postponed.
! event
> Seoul summoned the Russian ambassador on Friday.
= event ACCUSE "Seoul" > "Russian ambassador"
> Farmers blamed the weather.
! event

# Investigations and suits: PLOVER counts them with accusations.
[verb id=investigate frame=event type=ACCUSE a=subj b=obj,against,of,with,poss]
investigat@ve; prob@ve into; look@v into; launch@vs an investigation; launch@vs an investigation into; launch@vs an investigation against; open@v an investigation; open@v an investigation into; open@v an investigation against; open@v a probe into; launch@vs a probe into; launch@vs an inquiry into; open@v an inquiry into; start@v an investigation into; begin,began,begun,beginning@irrg an investigation into; conduct@v an investigation into; order@v an investigation into; order@v an investigation against; order@v a probe into; order@v an inquiry into; announc@ve an investigation into; set,set,set,setting@irrg up an inquiry into | cameo=090 context=legal
sue,sued,sued,suing@irrg; fil@ve a lawsuit against; fil@ve a suit against; bring,brought,brought@irr a lawsuit against; bring,brought,brought@irr a case against; fil@ve a case against; take,took,taken,taking@irrg to court; launch@vs legal action against; tak@ve legal action against; start@v proceedings against; open@v proceedings against; launch@vs proceedings against; begin,began,begun,beginning@irrg proceedings against; institut@ve proceedings against; bring,brought,brought@irr proceedings against; prosecut@ve; fil@ve charges against; press@vs charges against; fil@ve new charges against; fil@ve criminal charges against; charg@ve _ with; put,put,put,putting@irrg on trial | cameo=115 mode=allege context=legal
> The European Commission has launched legal action against the Polish government.
= event ACCUSE "European Commission" > "Polish government"
> South Africa instituted proceedings against Israel at the Hague.
= event ACCUSE "South Africa" > "Israel"
> Turkish police are investigating the American consulate.
= event ACCUSE "Turkish police" > "American consulate"
> The auditor investigated the leak in the roof.
! event

[noun id=accusation frame=event type=ACCUSE a=poss,by,from,of b=against,of,at,to]
accusation@n; allegation@n | cameo=112 mode=disapprove
condemnation@n; criticism; criticism@n; denunciation@n; censure; rebuke@n; tirade@n; broadside@n; diatribe@n; arrest warrant@n | cameo=111 mode=disapprove
complaint@n; complaint@n about; protest note@n; note of protest; summoning; summons | cameo=114 mode=allege context=diplomatic
indictment; charges; lawsuit@n | cameo=115 mode=allege context=legal
> Ankara's condemnation of Sweden came hours later.
= event ACCUSE "Ankara" > "Sweden"
> The UN's criticism of Israel grew.
= event ACCUSE "UN" > "Israel"
> Art criticism of the old school is dead.
! event

# REJECT: refusing, denying, vetoing, turning down.
[verb id=reject frame=event type=REJECT a=subj b=obj,from,to,with,poss]
reject@v; reject@v as baseless; dismiss@vs as baseless; dismiss@vs as groundless; dismiss@vs as unfounded; dismiss@vs as false; reject@v as groundless; reject@v as unfounded; veto,vetoed,vetoed,vetoing@irrg a; block@v _ statement; block@v _ resolution; block@v _ bid; block@v _ accession; block@v _ membership; block@v _ candidacy; veto,vetoed,vetoed,vetoing@irrg _ resolution; spurn@v; rebuff@v; refut@ve; deny the request of; vot@ve against; brush@vs off warnings from; rul@ve out concessions to; refus@ve to recognise; refus@ve to recognize; refus@ve to hand over; refus@ve to extradite; refus@ve to allow; refus@ve to admit; refus@ve to grant; refus@ve to cooperate with; refus@ve to support; refus@ve to sell; refus@ve to apologise to; refus@ve to apologize to; reject@v a request from; reject@v the request of; reject@v a demand from; reject@v a proposal by; reject@v a proposal from; reject@v the proposal of; reject@v an offer from; reject@v an appeal from; reject@v accusations by; reject@v accusations from; reject@v the accusations of; reject@v allegations by; reject@v the claim of; reject@v claims by; den@vy accusations by; den@vy accusations from; den@vy allegations by; den@vy visas to; den@vy a visa to; den@vy entry to; den@vy access to; say,said,said@irr no to; snub,snubb@vcc; back@v out of a deal with; repudiat@ve; withdraw,withdrew,withdrawn@irr from the treaty with; pull@v out of the treaty with; refus@ve a request from; stonewall@v; snub,snubb@vcc an invitation from; turn@v its back on; turn@v his back on; turn@v down a request from; turn@v down an offer from; turn@v down an invitation from; express@vs opposition to; voic@ve opposition to; express@vs disagreement with; dissociat@ve itself from; distanc@ve itself from; withhold,withheld,withheld@irr consent from; block@v _ bid; block@v _ resolution; violat@ve _ sovereignty; violat@ve _ airspace; oppos@ve _ bid; oppos@ve _ membership; oppos@ve _ accession; turn@v down _ request; turn@v down _ offer; turn@v down _ invitation; refus@ve _ request; tear,tore,torn@irr up _ with; terminat@ve _ agreement with; terminat@ve _ pact with; annul,annull@vcc _ with; renounc@ve _ treaty with; abrogat@ve _ with; pull@v out of _ deal with; withdraw,withdrew,withdrawn@irr from _ treaty with | cameo=120
veto,vetoed,vetoed@irrs; veto,vetoed,vetoed@irrs _ resolution | cameo=129 mode=yield context=diplomatic
rul@ve out talks with; refus@ve to negotiate with; refus@ve to meet; refus@ve to talk to; boycott@v talks with; break,broke,broken@irr off talks with; walk@v out of talks with; pull@v out of talks with; cancel,cancell@vcc a meeting with; cancel@v a meeting with; call@v off talks with | cameo=125 mode=meet context=diplomatic
reject@v the mediation of | cameo=126 mode=meet context=diplomatic
> Iran rejected accusations by the United States.
= event REJECT "Iran" > "United States"
> Norway dismissed as baseless Kenya's claims.
= event REJECT "Norway" > "Kenya"
> Russia vetoed a French resolution on Mali.
= event REJECT "Russia" > "France"
> Hungary vetoed the EU's loan.
= event REJECT "Hungary" > "EU"
> The body may reject a kidney.
! event

[noun id=rejection frame=event type=REJECT a=poss,by,of,from b=of,to,with]
rejection; veto; objection@n; boycott of talks | cameo=120
> Turkey's objections to Sweden have eased.
= event REJECT "Turkey" > "Sweden"
> Israel's rejection of the UN was expected.
= event REJECT "Israel" > "UN"
> The rejection of the graft came early.
! event

# THREATEN: warnings of force or penalty.
[verb id=threaten frame=event type=THREATEN a=subj b=obj,against,to,with]
threaten@v; threaten@v to attack; threaten@v to strike; threaten@v to invade; threaten@v to destroy; threaten@v force against; warn@v of consequences; warn@v of retaliation against; vow@v to destroy; vow@v to strike; vow@v to attack; issu@ve a warning to; send,sent,sent@irr a warning to; give,gave,given,giving@irrg a warning to; serv@ve a warning on; swear,swore,sworn@irr to destroy | cameo=138 mode=violence context=military
threaten@v to retaliate against; threaten@v to kill; threaten@v to expel; threaten@v to cut ties with; threaten@v to sever ties with; threaten@v to withdraw from; threaten@v to annihilate; threaten@v to cut off; threaten@v to cut aid to; threaten@v to blockade; threaten@v military action against; vow@v to retaliate against; vow@v to respond to; vow@v to avenge; vow@v revenge on; vow@v revenge against; vow@v retaliation against; vow@v to punish; vow@v to crush; promis@ve retaliation against; pledg@ve retaliation against; pledg@ve to retaliate against; rattl@ve sabres at; rattl@ve sabers at; target@v with threats; point@v missiles at; swear,swore,sworn@irr revenge on; set,set,set,setting@irrg a deadline for; put,put,put,putting@irrg on notice; coerc@ve with threats | cameo=130
threaten@v to sanction; threaten@v to impose sanctions on; threaten@v to impose tariffs on; threaten@v sanctions against; threaten@v with sanctions | cameo=1312 mode=restrict context=economic
issu@ve an ultimatum to; give,gave,given,giving@irrg an ultimatum to; deliver@v an ultimatum to; present@v an ultimatum to | cameo=139 mode=relations context=diplomatic
> Medvedev threatened to attack Poland.
= event THREATEN "Medvedev" > "Poland"
> North Korea vowed to retaliate against South Korea.
= event THREATEN "North Korea" > "South Korea"
> Rain threatens the harvest.
! event

[noun id=threat frame=event type=THREATEN a=poss,by,from,of b=against,to,on]
death threat@n; nuclear threat@n; sabre-rattling; saber-rattling; threat@n against; threats against; warning@n to | cameo=130
ultimatum@n to | cameo=139 mode=relations context=diplomatic
> Kim Jong Un's threats against South Korea are not new.
= event THREATEN "Kim Jong Un" > "South Korea"
> Trump's threats against Denmark alarmed Oslo.
= event THREATEN "Trump" > "Denmark"
> The threat of rain is over.
! event

# PROTEST: demonstrations, strikes, riots, sit-ins.
[verb id=protest frame=event type=PROTEST a=subj b=against,at,obj,poss]
protest@v against; protest@v outside; demonstrat@ve against; rall,rallied,rallied@irry against; rall,rallied,rallied@irry outside; march@vs against; march@vs on; stag@ve a protest against; stag@ve a protest outside; stag@ve protests against; stag@ve a rally against; stag@ve a demonstration against; stag@ve a sit-in at; stag@ve a sit-in outside; stag@ve a walkout over; hold,held,held@irr a rally against; hold,held,held@irr a protest against; hold,held,held@irr a demonstration against; hold,held,held@irr protests against; take,took,taken,taking@irrg to the streets against; storm@v the embassy of; burn@v the flag of; burn@v flags of; burn@v _ flag; burn@v _ flags; torch@vs _ flag; storm@v _ embassy; attack@v _ embassy; burn@v an effigy of; chant@v against; rebel,rebell@vcc against; rise,rose,risen,rising@irrg up against; revolt@v against; mutin@vy against; petition@v against; sit,sat,sat,sitting@irrg in at; storm@v _ embassy; picket@v _ embassy | cameo=141 mode=demo
riot@v against | cameo=145 mode=riot
go,went,gone@irrs on strike against | cameo=143 mode=boycott
> Thousands of demonstrators protested against the Georgian government.
= event PROTEST "demonstrators" > "Georgian government"
> Farmers marched on the French parliament.
= event PROTEST "Farmers" > "French parliament"
> He protested his innocence.
! event

[noun id=protestnoun frame=event type=PROTEST a=by,of,poss b=against,at]
protest@n; demonstration@n; sit-in@n; uprising@n; revolt@n; rebellion@n | cameo=141 mode=demo
riot@n | cameo=145 mode=riot
hunger strike@n | cameo=143 mode=boycott
> A protest by students against the Bangladeshi government turned violent.
= event PROTEST "students" > "Bangladeshi government"
> Protests by farmers against the European Commission spread.
= event PROTEST "farmers" > "European Commission"
> A demonstration of the product followed.
! event

# SANCTION: reducing or breaking relations; embargoes, expulsions, recalls.
[verb id=sanction frame=event type=SANCTION a=subj b=obj,on,against,with,from,to,poss]
sanction@v; blacklist@v; impos@ve sanctions on; impos@ve sanctions against; impos@ve new sanctions on; impos@ve further sanctions on; impos@ve fresh sanctions on; impos@ve an embargo on; impos@ve an arms embargo on; impos@ve tariffs on; impos@ve a ban on; impos@ve a travel ban on; slap,slapp@vcc sanctions on; slap,slapp@vcc tariffs on; levy,levied,levied@irr tariffs on; tighten@v sanctions on; tighten@v sanctions against; extend@v sanctions against; extend@v sanctions on; expand@v sanctions against; expand@v sanctions on; renew@v sanctions on; renew@v sanctions against; adopt@v sanctions against; adopt@v a package of sanctions against; announc@ve sanctions on; announc@ve sanctions against; announc@ve new sanctions on; announc@ve new sanctions against; introduc@ve sanctions against; apply,applied,applied@irr sanctions to; unveil@v sanctions on; hit,hit,hit,hitting@irrg with sanctions; embargo,embargoed,embargoed@irrs; freeze,froze,frozen,freezing@irrg relations with; freeze,froze,frozen,freezing@irrg ties with; freeze,froze,frozen,freezing@irrg the assets of; freeze,froze,frozen,freezing@irrg assets of; ban,bann@vcc imports from; ban,bann@vcc exports to; ban,bann@vcc from entering; ban,bann@vcc the import of; ban,bann@vcc _ from entering; ban,bann@vcc _ imports | cameo=163 mode=restrict context=economic
impos@ve duties on; impos@ve visa restrictions on; impos@ve restrictions on; impos@ve export controls on; impos@ve a price cap on; pull@v its ambassador from; shut,shut,shut,shutting@irrg its embassy in; order@v diplomats to leave; order@v to leave the country; suspend@v relations with; suspend@v diplomatic relations with; suspend@v ties with; suspend@v cooperation with; suspend@v trade with; suspend@v arms sales to; suspend@v the agreement with; suspend@v the treaty with; reduc@ve relations with; reduc@ve ties with; scal@ve back ties with; halt@v trade with; halt@v arms sales to; halt@v exports to; halt@v gas supplies to; halt@v cooperation with; halt@v flights to; stop,stopp@vcc arms deliveries to; stop,stopp@vcc gas supplies to; shut,shut,shut,shutting@irrg the border with; seal@v the border with; curb@v exports to; cut,cut,cut,cutting@irrg off gas to; withhold,withheld,withheld@irr weapons from; revok@ve the visas of; revok@ve the accreditation of; revok@ve the licence of; revok@ve the license of; cancel,cancell@vcc the visas of; cancel,cancell@vcc an agreement with; terminat@ve the agreement with; terminat@ve the contract with; annul,annull@vcc the agreement with; denounc@ve the treaty with; suspend@v the membership of | cameo=160
expel,expell@vcc; expel,expell@vcc diplomats of; expel,expell@vcc the ambassador of; declar@ve persona non grata; expel,expell@vcc _ diplomats; expel,expell@vcc _ ambassador; expel,expell@vcc _ envoy; kick@v out _ ambassador; throw,threw,thrown@irr out _ ambassador; declar@ve _ persona non grata | cameo=166 mode=expel context=diplomatic
recall@v its ambassador to; recall@v its ambassador from; recall@v its ambassador in; recall@v ambassador to; withdraw,withdrew,withdrawn@irr its ambassador from; withdraw,withdrew,withdrawn@irr its ambassador to; clos@ve its embassy in; cut,cut,cut,cutting@irrg ties with; cut,cut,cut,cutting@irrg off ties with; cut,cut,cut,cutting@irrg off relations with; cut,cut,cut,cutting@irrg diplomatic ties with; cut,cut,cut,cutting@irrg relations with; cut,cut,cut,cutting@irrg off diplomatic relations with; sever@v ties with; sever@v relations with; sever@v diplomatic relations with; sever@v diplomatic ties with; break,broke,broken@irr off relations with; break,broke,broken@irr off diplomatic relations with; break,broke,broken@irr off ties with; break,broke,broken@irr ties with; break,broke,broken@irr relations with; break,broke,broken@irr diplomatic relations with; downgrad@ve relations with; downgrad@ve ties with; downgrad@ve diplomatic relations with; clos@ve its airspace to; clos@ve the border with; clos@ve its border with; withdraw,withdrew,withdrawn@irr from the agreement with; recall@v _ ambassador; withdraw,withdrew,withdrawn@irr _ ambassador | cameo=161 mode=withdraw context=diplomatic
suspend@v aid to; freeze,froze,frozen,freezing@irrg aid to; halt@v aid to; stop,stopp@vcc aid to; cut,cut,cut,cutting@irrg aid to; cut,cut,cut,cutting@irrg off aid to; withhold,withheld,withheld@irr aid from | cameo=162 mode=discontinue
halt@v negotiations with | cameo=164 mode=withdraw context=diplomatic
> Lavrov and Fidan discussed the ceasefire in Gaza and sanctions on Russia.
! event
> Lavrov and Fidan spoke of lifting sanctions on Iran.
! event
> Australia imposed sanctions on Myanmar.
= event SANCTION "Australia" > "Myanmar"
> Ecuador expelled the Mexican ambassador in Quito.
= event SANCTION "Ecuador" > "Mexican ambassador"
> Colombia recalled its ambassador to Israel.
= event SANCTION "Colombia" > "Israel"
> The maker recalled the cars.
! event

[noun id=sanctions frame=event type=SANCTION a=by,poss,from,of b=on,against,of]
sanctions; package of sanctions; asset freeze; severing of ties; severance of relations; suspension of aid; blacklisting; embargo; arms embargo; travel ban; tariffs | cameo=163 mode=restrict context=economic
expulsion | cameo=166 mode=expel context=diplomatic
> Canada's expulsion of Indian diplomats drew a reply.
= event SANCTION "Canada" > "Indian diplomats"
> American sanctions on Iran stay in force.
= event SANCTION "American" > "Iran"
> The recall of the toys was costly.
! event

# MOBILIZE: shows of force without its use.
[verb id=mobilize frame=event type=MOBILIZE a=subj b=against,on,to,with,toward,obj]
mobilis@ve troops against; mobiliz@ve troops against; mass@vs troops on the border with; mass@vs troops near; mass@vs forces on the border with; amass@vs troops on the border with; amass@vs troops near; deploy@v troops to; deploy@v troops near; deploy@v troops on the border with; deploy@v forces to; deploy@v forces near; deploy@v warships to; deploy@v warships near; deploy@v missiles in; deploy@v missiles near; deploy@v jets to; deploy@v soldiers to; deploy@v an aircraft carrier to; send,sent,sent@irr troops to; send,sent,sent@irr troops to the border with; send,sent,sent@irr warships to; send,sent,sent@irr warplanes near; send,sent,sent@irr warplanes toward; send,sent,sent@irr warplanes towards; send,sent,sent@irr jets to; send,sent,sent@irr fighter jets to; send,sent,sent@irr reinforcements to; scrambl@ve jets against; scrambl@ve jets to; station@v troops in; station@v missiles in; test-fir@ve a missile; test-launch@vs a missile; launch@vs a ballistic missile toward; fir@ve a ballistic missile toward; fir@ve a missile into the sea; stag@ve military drills near; stag@ve drills near; stag@ve war games near; hold,held,held@irr military drills near; hold,held,held@irr drills near; hold,held,held@irr drills around; conduct@v drills near; conduct@v military exercises near; conduct@v drills around; conduct@v a nuclear test; begin,began,begun,beginning@irrg military drills around; launch@vs military drills around; reinforc@ve its border with; fortif@vy its border with; strengthen@v its military presence in; increas@ve its military presence in; increas@ve its troops in; boost@v its military presence in; mov@ve tanks to; mov@ve troops to; mov@ve troops toward; dispatch@vs troops to; dispatch@vs warships to; dispatch@vs a destroyer to; rotat@ve troops into; enter@v the airspace of; violat@ve the airspace of; enter@v the territorial waters of; intrud@ve into the airspace of; patrol,patroll@vcc near; build,built,built@irr up forces near; build,built,built@irr up troops near; beef@v up forces near; establish@vs a base in; set,set,set,setting@irrg up a base in; send,sent,sent@irr warplanes around; send,sent,sent@irr warships around; send,sent,sent@irr _ warplanes towards; deploy@v _ warships near; deploy@v _ troops near; deploy@v _ troops along; send,sent,sent@irr _ aircraft carrier to; fl,flew,flown@irry _ bombers near; fl,flew,flown@irry warplanes around; hold,held,held@irr _ drills around; stag@ve _ drills around; launch@vs _ drills around; begin,began,begun,beginning@irrg _ drills around | cameo=154 mode=troops context=military
put,put,put,putting@irrg troops on alert; put,put,put,putting@irrg forces on alert; put,put,put,putting@irrg its forces on alert; rais@ve its alert level | cameo=152 mode=troops context=military
> Venezuela massed troops on the border with Guyana.
= event MOBILIZE "Venezuela" > "Guyana"
> China sent warplanes towards Taiwan.
= event MOBILIZE "China" > "Taiwan"
> The charity mobilised volunteers.
! event

# Drills are held with a friend.
[noun id=drillsnear frame=event type=MOBILIZE a=by,poss,of b=against,on,to,toward]
military drill@n; military drills; war games | cameo=154 mode=troops context=military
> China's war games around Taiwan ended on Friday.
= event MOBILIZE "China" > "Taiwan"
> Russia's military drills near Estonia lasted a week.
= event MOBILIZE "Russia" > "Estonia"
> Kenya held war games with Norway.
! event MOBILIZE

[noun id=buildup frame=event type=MOBILIZE a=by,poss,of b=against,on,with,to,toward]
troop build-up@n; military build-up@n; troop buildup@n; military buildup@n; troop deployment@n; deployment of troops; deployment of missiles; deployment of warships; mobilisation; mobilization; missile test@n; missile launch@ns; nuclear test@n; show of force | cameo=154 mode=troops context=military
> China's military drills around Taiwan ended on Friday.
= event MOBILIZE "China" > "Taiwan"
> Serbia's troop build-up on the border with Kosovo worried NATO.
= event MOBILIZE "Serbia" > "Kosovo"
> Mobilisation of funds takes time.
! event

# COERCE: repression and force short of bodily attack.
[verb id=coerce frame=event type=COERCE a=subj b=obj,against,on,from,poss]
arrest@v; detain@v; jail@v; imprison@v; incarcerat@ve; abduct@v; kidnap,kidnapp@vcc; hold,held,held@irr hostage; plac@ve under house arrest; put,put,put,putting@irrg under house arrest; detain@v a ship of | cameo=173 mode=arrest context=legal
seiz@ve; confiscat@ve the property of; seiz@ve a tanker of; seiz@ve a ship of; seiz@ve the assets of | cameo=171 mode=seize
take,took,taken,taking@irrg hostage; take,took,taken,taking@irrg captive; take,took,taken,taking@irrg into custody; forcibly displace; crack@v down on; clamp@v down on; repress@vs; oppress@vs; persecut@ve; dispers@ve; fir@ve tear gas at; us@ve tear gas against; use tear gas against; use water cannon against; us@ve water cannon against; us@ve force against; raid@v the offices of; lay,laid,laid@irr siege to; impos@ve a curfew on; impos@ve a curfew in; impos@ve martial law in; impos@ve a state of emergency in; declar@ve a state of emergency in; wiretap,wiretapp@vcc; overthrow,overthrew,overthrown@irr; stag@ve a coup against; disenfranchis@ve; forcibly conscript; strip,stripp@vcc of citizenship | cameo=170
deport@v; expel,expell@vcc residents of | cameo=174 mode=deport context=migration
blockad@ve; besieg@ve; impos@ve a blockade on | cameo=191 mode=restrict context=military
ban,bann@vcc the party of; block@v access to; block@v the website of | cameo=172 mode=restrict
hack@v into; launch@vs a cyberattack on; launch@vs a cyber attack on; launch@vs cyberattacks against; spy,spied,spied@irr on | cameo=170 mode=cyber context=cyber
annex@vs | cameo=192 mode=seize context=military
> Israeli forces arrested Palestinian activists near Nablus.
= event COERCE "Israeli forces" > "Palestinian activists"
> Iran seized a Portuguese ship in the strait.
= event COERCE "Iran" > "Portugal"
> Police closed the road.
! event

[noun id=repression frame=event type=COERCE a=by,poss,from,of b=of,on,against]
deportation | cameo=174 mode=deport context=migration
crackdown@n; clampdown@n; repression; persecution; cyberattack@n; cyber attack@n; seizure; abduction | cameo=170
blockade | cameo=191 mode=restrict context=military
annexation | cameo=192 mode=seize context=military
mass detention; detention; arrest | cameo=173 mode=arrest context=legal
> Russia's blockade of Ukraine raised prices.
= event COERCE "Russia" > "Ukraine"
> China's detention of a Japanese executive alarmed Tokyo.
= event COERCE "China"
> The arrest of the decline took years.
! event

# ASSAULT: bodily violence, from blows to war.
# Two who attack each other.
[verb id=clash frame=event type=ASSAULT a=subj,between b=with mutual]
exchang@ve fire; exchang@ve gunfire; trad@ve fire; trad@ve gunfire; skirmish@vs | cameo=190 context=military
clash@vs; scuffl@ve; fight,fought,fought@irr running battles | cameo=190 context=military crowd=PROTEST
> India and Pakistan exchanged fire in Kashmir on Friday.
= event ASSAULT "India" "Pakistan" > "India" "Pakistan"
> Thai and Cambodian troops clashed near the temple.
= event ASSAULT "Thai and Cambodian troops" "Thai and Cambodian troops" > "Thai and Cambodian troops" "Thai and Cambodian troops"
> Students and police clashed in Nairobi, Kenya.
! event ASSAULT
> The colours clashed.
! event

# These are attacks only of those who bear arms: "Russian missiles hit", not "sanctions hit".
[verb id=hit frame=event type=ASSAULT a=subj b=obj,in,at,on armed]
hit,hit,hit,hitting@irrg; storm@v; overrun,overran,overrun,overrunning@irrg; ambush@vs; torch@vs; mortar@v; besieg@ve; target@v; slam,slamm@vcc into; crash@vs into; land@v in; rain@v down on; rip,ripp@vcc through | cameo=190
> Ukrainian drones hit Russia on Friday.
= event ASSAULT "Ukrainian drones" > "Russia"
> Iranian missiles targeted Israel.
= event ASSAULT "Iranian missiles" > "Israel"
> Turkey hit Mexico with a late goal.
! event

[verb id=attack frame=event type=ASSAULT a=subj b=obj,against,on,at,with,poss]
attack@v | cameo=190 context=military spoken=ACCUSE
fir@ve on; fir@ve upon; launch@vs an attack on; launch@vs an attack against; launch@vs attacks on; launch@vs an offensive against; launch@vs an offensive in; launch@vs an operation against; launch@vs an invasion of; launch@vs a war against; carr@vy out an attack on; carr@vy out attacks on; stag@ve an attack on; mount@v an attack on; ambush@vs; invad@ve; kill@v; massacr@ve; skirmish@vs with; engag@ve in battle with; wag@ve war on; wag@ve war against; go,went,gone@irrs to war with; declar@ve war on; declar@ve war against; go,went,gone@irrs to war against; make,made,made,making@irrg war on; ethnically cleanse; straf@ve; repel,repell@vcc an attack by; captur@ve territory from | cameo=190 context=military
strike,struck,struck,striking@irrg; bomb@v; bombard@v; shell@v; fir@ve rockets at; fir@ve rockets into; fir@ve missiles at; fir@ve missiles into; fir@ve a missile at; fir@ve shells at; launch@vs strikes on; launch@vs strikes against; launch@vs air strikes on; launch@vs airstrikes on; launch@vs airstrikes against; launch@vs missiles at; launch@vs rockets at; launch@vs drones at; launch@vs a missile attack on; launch@vs a drone attack on; carr@vy out strikes on; carr@vy out air strikes on; carr@vy out airstrikes on; carr@vy out a strike on; conduct@v strikes on; conduct@v strikes against; conduct@v airstrikes on; conduct@v air strikes on; drop,dropp@vcc bombs on; rain@v missiles on; rain@v rockets on; retaliat@ve with strikes on; intercept@v a missile from; shoot,shot,shot@irr down a drone of; lob,lobb@vcc shells at; shell@v positions of | cameo=195 mode=heavy-weapons context=military
shoot,shot,shot@irr at; shoot,shot,shot@irr dead; shoot,shot,shot@irr down a; shoot,shot,shot@irr down two; shoot,shot,shot@irr down three; shoot,shot,shot@irr down _ plane; shoot,shot,shot@irr down _ jet; shoot,shot,shot@irr down _ drone; shoot,shot,shot@irr down _ helicopter; shoot,shot,shot@irr down _ missile; shoot,shot,shot@irr down _ aircraft; shoot,shot,shot@irr down _ drones; shoot,shot,shot@irr down _ missiles; open@v fire on; open@v fire at; exchang@ve fire with; trad@ve fire with; trad@ve gunfire with | cameo=193 mode=firearms context=military
clash@vs with; scuffl@ve with; fight,fought,fought@irr running battles with; do,did,done@irrs battle with | cameo=190 context=military crowd=PROTEST
assassinat@ve | cameo=186 mode=assassinate
tortur@ve | cameo=1822 mode=torture
> Donald Trump attacked Angela Merkel over the refugees.
= event ACCUSE "Donald Trump" > "Angela Merkel"
> Houthi forces attacked a Greek ship, and the United States struck Yemen.
= event ASSAULT "United States" > "Yemen"
> Azerbaijan shelled Armenian troops near Nerkin Hand.
= event ASSAULT "Azerbaijan" > "Armenian troops"
> Somali students clashed with Kenyan police.
= event PROTEST "Somali students" > "Kenyan police"
> A storm hit the coast.
! event
> The film bombed at the box office.
! event

[noun id=strikes frame=event type=ASSAULT a=by,poss,from,of,between b=on,against,with,of,between]
airstrike@n; air strike@n; missile strike@n; drone strike@n; missile attack@n; drone attack@n; rocket attack@n; bombardment; shelling; strike@n; strikes; raid@n; bombing | cameo=195 mode=heavy-weapons context=military
invasion; aggression; incursion; ethnic cleansing; war on; war against; clashes with; fighting with; clashes between; fighting between; war between; offensive; ground offensive; ground invasion; cross-border attack@n; incursions | cameo=190 context=military
attack@n; assault | cameo=190 context=military spoken=ACCUSE
massacre | cameo=202 mode=massacre context=military
assassination | cameo=186 mode=assassinate
> Israel's strikes on Lebanon killed three people.
= event ASSAULT "Israel" > "Lebanon"
> The Russian invasion of Ukraine began in February 2022.
= event ASSAULT "Russian" > "Ukraine"
> Heart attacks are on the rise in Ukraine.
! event

# Verbs that give the noun after them to somebody: pledged aid, announced sanctions.
[support id=giving]
order@v _ attack; order@v _ attacks; order@v _ strike; order@v _ strikes; order@v _ air strikes; order@v _ airstrikes; order@v _ raid; order@v _ raids; order@v _ offensive; authoris@ve _ attack; authoris@ve _ attacks; authoris@ve _ strike; authoris@ve _ strikes; authoris@ve _ air strikes; authoris@ve _ airstrikes; authoris@ve _ raid; authoris@ve _ raids; authoris@ve _ offensive; authoriz@ve _ attack; authoriz@ve _ attacks; authoriz@ve _ strike; authoriz@ve _ strikes; authoriz@ve _ air strikes; authoriz@ve _ airstrikes; authoriz@ve _ raid; authoriz@ve _ raids; authoriz@ve _ offensive; carr@vy out _ attack; carr@vy out _ attacks; carr@vy out _ strike; carr@vy out _ strikes; carr@vy out _ air strikes; carr@vy out _ airstrikes; carr@vy out _ raid; carr@vy out _ raids; carr@vy out _ offensive; conduct@v _ attack; conduct@v _ attacks; conduct@v _ strike; conduct@v _ strikes; conduct@v _ air strikes; conduct@v _ airstrikes; conduct@v _ raid; conduct@v _ raids; conduct@v _ offensive; fil@ve _ lawsuit; fil@ve _ lawsuits; fil@ve _ suit; bring,brought,brought@irr _ lawsuit; bring,brought,brought@irr _ suit; lodg@ve _ lawsuit; pledg@ve _ aid; pledg@ve _ assistance; pledg@ve _ loan; pledg@ve _ loans; provid@ve _ aid; provid@ve _ assistance; provid@ve _ loan; provid@ve _ loans; deliver@v _ aid; deliver@v _ assistance; deliver@v _ loan; deliver@v _ loans; announc@ve _ aid; announc@ve _ assistance; announc@ve _ loan; announc@ve _ loans; offer@v _ aid; offer@v _ assistance; offer@v _ loan; offer@v _ loans; approv@ve _ aid; approv@ve _ assistance; approv@ve _ loan; approv@ve _ loans; send,sent,sent@irr _ aid; send,sent,sent@irr _ assistance; send,sent,sent@irr _ loan; send,sent,sent@irr _ loans; give,gave,given,giving@irrg _ aid; give,gave,given,giving@irrg _ assistance; give,gave,given,giving@irrg _ loan; give,gave,given,giving@irrg _ loans; grant@v _ aid; grant@v _ assistance; grant@v _ loan; grant@v _ loans; extend@v _ aid; extend@v _ assistance; extend@v _ loan; extend@v _ loans; allocat@ve _ aid; allocat@ve _ assistance; allocat@ve _ loan; allocat@ve _ loans; earmark@v _ aid; earmark@v _ assistance; earmark@v _ loan; earmark@v _ loans; unveil@v _ aid; unveil@v _ assistance; unveil@v _ loan; unveil@v _ loans; announc@ve _ sanctions; announc@ve _ tariffs; announc@ve _ embargo; impos@ve _ sanctions; impos@ve _ tariffs; impos@ve _ embargo; slap,slapp@vcc _ sanctions; slap,slapp@vcc _ tariffs; slap,slapp@vcc _ embargo; unveil@v _ sanctions; unveil@v _ tariffs; unveil@v _ embargo; approv@ve _ sanctions; approv@ve _ tariffs; approv@ve _ embargo; adopt@v _ sanctions; adopt@v _ tariffs; adopt@v _ embargo; expand@v _ sanctions; expand@v _ tariffs; expand@v _ embargo; lodg@ve _ protest; lodg@ve _ complaint; lodg@ve _ attack; lodg@ve _ attacks; lodg@ve _ strike; lodg@ve _ strikes; lodg@ve _ threat; lodg@ve _ threats; lodg@ve _ appeal; lodg@ve _ ultimatum; lodg@ve _ offensive; lodg@ve _ invasion; fil@ve _ protest; fil@ve _ complaint; fil@ve _ attack; fil@ve _ attacks; fil@ve _ strike; fil@ve _ strikes; fil@ve _ threat; fil@ve _ threats; fil@ve _ appeal; fil@ve _ ultimatum; fil@ve _ offensive; fil@ve _ invasion; launch@vs _ protest; launch@vs _ complaint; launch@vs _ attack; launch@vs _ attacks; launch@vs _ strike; launch@vs _ strikes; launch@vs _ threat; launch@vs _ threats; launch@vs _ appeal; launch@vs _ ultimatum; launch@vs _ offensive; launch@vs _ invasion; issu@ve _ protest; issu@ve _ complaint; issu@ve _ attack; issu@ve _ attacks; issu@ve _ strike; issu@ve _ strikes; issu@ve _ threat; issu@ve _ threats; issu@ve _ appeal; issu@ve _ ultimatum; issu@ve _ offensive; issu@ve _ invasion; level@v _ protest; level@v _ complaint; level@v _ attack; level@v _ attacks; level@v _ strike; level@v _ strikes; level@v _ threat; level@v _ threats; level@v _ appeal; level@v _ ultimatum; level@v _ offensive; level@v _ invasion; mount@v _ protest; mount@v _ complaint; mount@v _ attack; mount@v _ attacks; mount@v _ strike; mount@v _ strikes; mount@v _ threat; mount@v _ threats; mount@v _ appeal; mount@v _ ultimatum; mount@v _ offensive; mount@v _ invasion
> Germany pledged 500 million euros in aid to Ukraine.
= event AID "Germany" > "Ukraine"
> Norway provided humanitarian assistance to Sudan.
= event AID "Norway" > "Sudan"
> The bank approved a loan.
! event

# Who does what a joined verb tells, and what is no deed at all.
[word]
banjska
> Lammy met Aleksandar Vucic in Belgrade. Lammy pressed the president to cooperate with the investigation into the Damascus attack, and welcomed Serbia's support for Ukraine.
= event SUPPORT "Lammy" > "Serbia"
= event REQUEST "Lammy" > "president"
> Lamamra urged both sides to return to the Jeddah process.
! visit
> Egypt and Saudi Arabia have both offered to host a new round.
! meeting

# What the words tell besides the type: PLOVER's mode and context, and the code in CAMEO.
[word]
codebook
> Russia expelled two British diplomats.
= event SANCTION "Russia" mode=expel cameo=166 context=diplomatic
> Israeli warplanes bombed Damascus on Monday.
= event ASSAULT "Israeli warplanes" > "Damascus" mode=heavy-weapons cameo=195
> Moscow thanked Baku.
= event SUPPORT "Moscow" > "Baku" cameo=051
