# Verbs that are an event only with an object of a sort: what is given, who is moved, who is
# let go. The words of each sort stand below them.

[verb id=give frame=event type=AID a=subj b=to,for,obj object=goods]
send,sent,sent@irr; deliver@v; donat@ve; give,gave,given,giving@irrg; provid@ve; suppl@vy; ship,shipp@vcc; airlift@v; airdrop,airdropp@vcc; dispatch@vs; fl,flew,flown@irry; fl,flew,flown@irry in; hand@v over; hand@v; transfer,transferr@vcc; grant@v; allocat@ve; contribut@ve; lend,lent,lent@irr; pledg@ve; promis@ve; offer@v; approv@ve; earmark@v; disburs@ve; truck@v; channel@v; extend@v; rush@vs | cameo=070
> Poland has sent Ukraine 14 jets.
= event AID "Poland" > "Ukraine"
> Japan donated ambulances to Fiji.
= event AID "Japan" > "Fiji"
> The European Union approved a loan for Egypt.
= event AID "European Union" > "Egypt"
> Poland sent Ukraine a letter.
! event
> Poland will send Ukraine jets.
! event

[word goods]
ships; ship; boats; boat; vessels; vessel; high-speed boats; speedboats; vehicles; buses; trucks; lorries; tractors; tonnes; tons; buses; laptops; computers; seeds; livestock feed; sacks; bags of rice; medical supplies; relief supplies; relief goods; line of credit; lines of credit; credit; financing; million ringgit; ringgit; rupees; rand; shillings; naira; riyals; dirhams; dinars; francs; roubles; rubles; kronor; kroner; Canadian dollars; Australian dollars; US dollars; New Zealand dollars; crore; lakh
aid; food aid; emergency aid; emergency food aid; humanitarian aid; humanitarian assistance; military aid; military assistance; financial aid; financial assistance; economic aid; development aid; relief aid; medical aid; medical assistance; technical assistance; aid package; debt relief; assistance; relief; supplies; medicine; medicines; vaccines; vaccine doses; medical equipment; doctors; nurses; medics; medical team; medical teams; rescuers; rescue team; rescue teams; rescue workers; firefighters; sniffer dogs; ambulance; ambulances; generator; generators; tents; blankets; food; wheat; grain; flour; rice; fertiliser; fertilizer; fuel; diesel; drinking water; water tankers; desalination equipment; field hospital; field hospitals; solar panels; school buses; shipment; shipments; donation; donations; donors; equipment; ventilators; masks; face masks; protective gear; test kits; oxygen; shelter; shelter materials; hygiene kits; food parcels; experts; medical experts; advisers; trainers; emergency team; search and rescue team; support package; aid package; rescue package; package; development aid; ODA

[word goods moneys]
loan; loans; grant; grants; aid money; emergency funds; tranche; instalment; installment; soft loan; credit line; budget support; financial support; military support; logistical support; logistics support; technical support; humanitarian support; medical support; material support; air support; emergency support; million in support; funding; funds; euros; dollars; pounds; yen; yuan; million; billion; million euros; million dollars; billion euros; billion dollars

[word goods]
weapons; arms; ammunition; munitions; shells; artillery shells; tanks; battle tanks; jets; fighter jets; helicopters; missiles; missile launchers; interceptors; air defence system; air defence systems; air defense system; air defense systems; howitzers; rifles; armoured vehicles; armored vehicles; patrol boats; patrol boat; patrol vessels; drones; body armour; body armor; night-vision goggles; military equipment; military aid; military assistance; spare parts; platoon; regiment; armoured regiment; armored regiment; squadron; attack helicopters; transport planes; aircraft; field guns; mortars; small arms; military hardware; medical equipment; peacekeepers; military advisers; instructors; radar; radars

# Who leaves, and whose land.
[verb id=pullout frame=event type=RETREAT a=subj b=from,obj object=troops]
pull@v; pull@v out; withdraw,withdrew,withdrawn@irr; bring,brought,brought@irr home; remov@ve; evacuat@ve | cameo=0874 mode=withdraw context=military
> France pulled its last soldiers out of Chad.
= event RETREAT "France" > "Chad"
> Russia withdrew its soldiers from Moldova in March.
= event RETREAT "Russia" > "Moldova"
> The firm withdrew its staff from Chad.
! event

# Who is sent, and where to.
[verb id=sendforces frame=event type=MOBILIZE a=subj b=to,toward,on,against,obj object=troops]
deploy@v; dispatch@vs; mass@vs; amass@vs; station@v; mov@ve; rush@vs; send,sent,sent@irr; reinforc@ve | cameo=152 mode=troops context=military
> NATO deployed a battalion to Estonia.
= event MOBILIZE "NATO" > "Estonia"
> Rwanda massed troops on the Congolese border.
= event MOBILIZE "Rwanda"
> Rwanda massed troops along the border with Burundi.
= event MOBILIZE "Rwanda" > "Burundi"
> The bank deployed its staff to Estonia.
! event

[word troops]
troops; soldiers; forces; contingent; contingents; battalion; battalions; brigade; brigades; regiment; division; divisions; garrison; paratroopers; marines; special forces; commandos; warship; warships; destroyer; destroyers; frigate; frigates; submarine; submarines; aircraft carrier; carrier group; warplanes; bombers; fighters; armour; armoured units; artillery; missile batteries; units; military personnel; military advisers; reservists; border guards

# Who is let go.
[verb id=letgo frame=event type=CONCEDE a=subj b=obj,to object=captives people]
free@ved; releas@ve; let,let,let,letting@irrg go; let,let,let,letting@irrg free; set,set,set,setting@irrg free; hand@v back; repatriat@ve | cameo=084 mode=release context=legal
> Iran freed two French nationals on Tuesday.
= event CONCEDE "Iran" > "French nationals"
> Togo released eleven Ghanaian fishermen.
= event CONCEDE "Togo" > "Ghanaian fishermen"
> The band released an album.
! event

[word captives]
national; nationals; citizen; citizens; hostage; hostages; prisoner; prisoners; detainee; detainees; captive; captives; journalist; journalists; reporter; reporters; soldier; soldiers; sailor; sailors; fisherman; fishermen; crew; crew members; crewmen; activist; activists; tourist; tourists; dissident; dissidents; opponents; academic; academics; aid worker; aid workers; pilot; pilots; engineers; workers; businessman; businessmen; dual national; dual nationals; prisoners of war; political prisoners; civilians; children; men; women; inmate; inmates; exiles; bodies; remains; ship; ships; vessel; vessels; tanker; tankers; boat; boats; trawler; trawlers; suspect; suspects; protester; protesters; demonstrators; rebels; militants; fighters; insurgents; migrants; refugees; students; teachers; nurses; doctors; lawyer; lawyers; photographer; blogger; priest; priests; nun; nuns; missionary; missionaries; officers; policemen; policewomen; police officers; peacekeepers; diplomats; diplomat; employee; employees; staff; passengers; girls; schoolgirls; boys; women; villagers; farmers; traders; politicians; opposition leader; opposition leaders; leaders; opposition members; opposition figures; journalists; union leaders; human rights lawyer; villagers; relatives; families; people; family members; supporters; truck drivers; drivers; crewmembers; fugitives; spies; agents; intelligence officers

# Who works together again, and on what.
[verb id=resume frame=event type=COOPERATE a=subj b=with,between object=ties]
upgrad@ve; elevat@ve; restor@ve; re-establish@vs; reestablish@vs; normalis@ve; normaliz@ve; resum@ve; launch@vs; relaunch@vs; reviv@ve; reset,reset,reset,resetting@irrg | cameo=050
> Vietnam and Thailand upgraded their ties in May.
= event COOPERATE "Vietnam" "Thailand" > "Vietnam" "Thailand"
> Algeria resumed security cooperation with France.
= event COOPERATE "Algeria" > "France"
> The firm resumed trading on Monday.
! event

[verb id=drill frame=event type=COOPERATE a=subj b=with,between object=drills]
conduct@v; hold,held,held@irr; stag@ve; launch@vs | cameo=061
> Russia and Belarus held joint drills near Brest.
= event COOPERATE "Russia" "Belarus" > "Russia" "Belarus"
> India conducted joint patrols with the Philippines.
= event COOPERATE "India" > "Philippines"
> The school held a fire drill.
! event

[word drills]
joint exercise; joint exercises; joint drills; joint drill; joint patrols; joint patrol; joint military exercise; joint military exercises; joint manoeuvres; joint maneuvers; joint training

[word ties]
security cooperation; military cooperation; border trade; visa services; consular services; gas supplies; ties; relations; diplomatic ties; diplomatic relations; cooperation; co-operation; partnership; joint exercises; joint drills; joint patrols; direct flights; flights; rail service; rail services; intelligence sharing

# Who stops what flows, and to whom.
[verb id=cutoff frame=event type=SANCTION a=subj b=to,for,with,from,on object=flows]
suspend@v; halt@v; cut,cut,cut,cutting@irrg; cut,cut,cut,cutting@irrg off; slash@vs; reduc@ve; freez@ve; freeze,froze,frozen,freezing@irrg; withhold,withheld,withheld@irr; stop,stopp@vcc; block@v; ban,bann@vcc; restrict@v; curtail@v; curb@v; revok@ve; discontinu@ve | cameo=160
> The European Commission has suspended humanitarian aid to Niger.
= event SANCTION "European Commission" > "Niger"
> Slovakia halted emergency power supplies to Ukraine.
= event SANCTION "Slovakia" > "Ukraine"
> Turkey suspended food supplies and flights to Armenia.
= event SANCTION "Turkey" > "Armenia"
> The plant cut jobs in Poland.
! event

[word flows]
aid; humanitarian aid; military aid; development aid; food aid; assistance; budget support; financial support; military support; logistical support; logistics support; technical support; humanitarian support; medical support; material support; air support; emergency support; million in support; funding; supplies; food supplies; gas supplies; power supplies; oil supplies; water supplies; deliveries; arms deliveries; arms sales; arms exports; exports; imports; shipments; weapons shipments; flights; air links; rail links; postal services; visas; visa services; loans; cooperation; security cooperation; military cooperation; intelligence sharing; trade; border trade; remittances; transit; consular services; diplomatic ties; ties; relations; membership
