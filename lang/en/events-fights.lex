# What is wrecked, who is fought and hurt, whose truce is broken; forces shown and taken home.

[verb id=wreck frame=event type=ASSAULT a=subj b=obj,of,in,poss object=wrecks]
sink,sank,sunk@irr; destroy@v; blow,blew,blown@irr up; torpedo,torpedoed@irr; down@v; set,set,set,setting@irrg fire to; set,set,set,setting@irrg ablaze; obliterat@ve; wreck@v; damag@ve; disabl@ve; shoot,shot,shot@irr down; blast@v; sabotag@ve; dynamit@ve | cameo=190 context=military
> Norwegian marines sank a Kenyan trawler.
= event ASSAULT "Norwegian marines" > "Kenya"
> Eritrea destroyed an Ethiopian base.
= event ASSAULT "Eritrea" > "Ethiopia"
> A Kenyan drone was downed by Somalia.
= event ASSAULT "Somalia" > "Kenya"
> The firm destroyed the old files.
! event

[word wrecks]
ship; ships; vessel; vessels; boat; boats; trawler; trawlers; tanker; tankers; frigate; warship; warships; submarine; gunboat; jet; jets; fighter jet; fighter jets; plane; planes; aircraft; airliner; helicopter; helicopters; drone; drones; bomber; warplane; warplanes; missile; missiles; rocket; rockets; tank; tanks; armoured vehicle; armoured vehicles; convoy; base; bases; airbase; air base; barracks; outpost; outposts; checkpoint; checkpoints; depot; depots; arsenal; radar; refinery; refineries; oil depot; oil facility; oil facilities; power station; power stations; power plant; power plants; power lines; pipeline; pipelines; substation; bridge; bridges; dam; dams; airfield; runway; port; embassy; consulate; hospital; hospitals; villages; village; homes; houses; positions; headquarters; command post; satellite

[verb id=battles frame=event type=ASSAULT a=subj b=obj,against,with,of object=combatants]
battl@ve; fight,fought,fought@irr; fight,fought,fought@irr against; repel,repell@vcc; repuls@ve; rout@v; engag@ve; push@vs back; push@vs _ out of; driv@ve back; driv@ve _ out of; drove back; drove _ out of; driven _ out of; oust@v _ from; expel,expell@vcc _ from the; dislodg@ve; beat,beat,beaten@irr back; surround@v; encircl@ve; wip@ve out; eliminat@ve; neutralis@ve; neutraliz@ve | cameo=190 context=military
> Ethiopian soldiers fought Eritrean troops near Badme.
= event ASSAULT "Ethiopian soldiers" > "Eritrean troops"
> Kenya repelled Somali militants.
= event ASSAULT "Kenya" > "Somali militants"
> Norway fought Kenya in the final.
! event

[word combatants]
troops; soldiers; forces; rebels; militants; fighters; insurgents; gunmen; jihadists; guerrillas; militia; militias; militiamen; separatists; terrorists; paramilitaries; invaders; army; units; commandos; paratroopers; mercenaries; marines

[verb id=harms frame=event type=ASSAULT a=subj b=obj,of object=captives people]
poison@v; stab,stabb@vcc; behead@v; lynch@vs; gun,gunn@vcc down; beat,beat,beaten@irr up; beat,beat,beaten@irr _ to death; execut@ve; mow@v down; mutilat@ve; rap@ve; manhandl@ve; shoot,shot,shot@irr and killed | cameo=180
> Eritrean troops executed two Ethiopian prisoners.
= event ASSAULT "Eritrean troops" > "Ethiopian prisoners"
> Gunmen stabbed a Kenyan diplomat.
= event ASSAULT "Gunmen" > "Kenyan diplomat"
> The firm executed the plan.
! event

[verb id=pelts frame=event type=ASSAULT a=subj b=obj,against,on,at]
hit,hit,hit,hitting@irrg _ with rockets; hit,hit,hit,hitting@irrg _ with missiles; hit,hit,hit,hitting@irrg _ with drones; hit,hit,hit,hitting@irrg _ with bombs; hit,hit,hit,hitting@irrg _ with artillery; hit,hit,hit,hitting@irrg _ with shells; hit,hit,hit,hitting@irrg _ with mortars; strike,struck,struck,striking@irrg _ with rockets; strike,struck,struck,striking@irrg _ with missiles; strike,struck,struck,striking@irrg _ with drones; strike,struck,struck,striking@irrg _ with bombs; strike,struck,struck,striking@irrg _ with artillery; strike,struck,struck,striking@irrg _ with shells; strike,struck,struck,striking@irrg _ with mortars; pound@v _ with rockets; pound@v _ with missiles; pound@v _ with drones; pound@v _ with bombs; pound@v _ with artillery; pound@v _ with shells; pound@v _ with mortars; target@v _ with rockets; target@v _ with missiles; target@v _ with drones; target@v _ with bombs; target@v _ with artillery; target@v _ with shells; target@v _ with mortars; pelt@v _ with rockets; pelt@v _ with missiles; pelt@v _ with drones; pelt@v _ with bombs; pelt@v _ with artillery; pelt@v _ with shells; pelt@v _ with mortars; bombard@v _ with rockets; bombard@v _ with missiles; bombard@v _ with drones; bombard@v _ with bombs; bombard@v _ with artillery; bombard@v _ with shells; bombard@v _ with mortars; attack@v _ with rockets; attack@v _ with missiles; attack@v _ with drones; attack@v _ with bombs; attack@v _ with artillery; attack@v _ with shells; attack@v _ with mortars | cameo=195 mode=heavy-weapons context=military
us@ve _ weapons against; us@ve chemical weapons against; us@ve poison gas against; fir@ve live rounds at; fir@ve live ammunition at; open@v fire with _ on | cameo=190 context=military
launch@vs cyber warfare against; launch@vs _ cyberattack on; launch@vs _ cyber attack on | cameo=190 context=military
> Eritrea hit Ethiopia with rockets.
= event ASSAULT "Eritrea" > "Ethiopia"
> Sudan used chemical weapons against the rebels.
= event ASSAULT "Sudan" > "rebels"
> Norway hit Kenya with a late goal.
! event

[verb id=breaktruce frame=event type=ASSAULT a=subj b=with,by,obj]
violat@ve _ ceasefire with; violat@ve _ cease-fire with; violat@ve _ truce with; violat@ve _ armistice with; break,broke,broken@irr _ ceasefire with; break,broke,broken@irr _ cease-fire with; break,broke,broken@irr _ truce with; break,broke,broken@irr _ armistice with; breach@vs _ ceasefire with; breach@vs _ cease-fire with; breach@vs _ truce with; breach@vs _ armistice with; flout@v _ ceasefire with; flout@v _ cease-fire with; flout@v _ truce with; flout@v _ armistice with | cameo=196 context=military
> Hamas broke the ceasefire with Israel.
= event ASSAULT "Hamas" > "Israel"
> Armenia breached the truce with Azerbaijan.
= event ASSAULT "Armenia" > "Azerbaijan"
> The firm broke the contract.
! event

[verb id=sentence frame=event type=COERCE a=subj b=obj,of object=captives people]
sentenc@ve; sentenc@ve _ to; condemn@v _ to death; hold,held,held@irr _ hostage; hold,held,held@irr _ captive; take,took,taken,taking@irrg _ hostage; take,took,taken,taking@irrg _ prisoner; us@ve _ as human shields; hold,held,held@irr _ as human shields; hold,held,held@irr _ incommunicado; remand@v; extradit@ve by force; conscript@v; press-gang,press-gangg@vcc; lock@v up; round@v up; strip-search@vs; disappear@v | cameo=173 mode=arrest context=legal
> A Turkish court sentenced a German journalist to two years in prison.
= event COERCE "Turkish court" > "German journalist"
> The rebels held two Kenyan engineers hostage.
= event COERCE "rebels" > "Kenyan engineers"
> The firm sentenced itself to failure.
! event

[verb id=forcedown frame=event type=COERCE a=subj b=obj,of,poss object=chattels]
forc@ve _ to land; forc@ve _ down; forc@ve _ to turn back; turn@v back; turn@v away; divert@v; shadow@v; chas@ve away; ram,ramm@vcc; block@v; blockad@ve; tow@v | cameo=170
> Belarus forced an Irish plane to land.
= event COERCE "Belarus" > "Ireland"
> China rammed a Philippine boat.
= event COERCE "China" > "Philippines"
> The firm blocked the road.
! event

[verb id=overland frame=event type=COERCE a=subj b=obj]
occup@vy; overrun,overran,overrun,overrunning@irrg; besieg@ve; hack@v; subjugat@ve; subdu@ve; encroach@vs on; intrud@ve into | cameo=171 mode=seize context=military
> Iraq was occupying Kuwait.
= event COERCE "Iraq" > "Kuwait"
> Russia hacked Estonia.
= event COERCE "Russia" > "Estonia"
> The talks occupied the minister all day.
! event

[verb id=showforce frame=event type=MOBILIZE a=subj b=to,toward,on,against,obj object=troops]
beef@v up; build,built,built@irr up; strengthen@v; fl,flew,flown@irry; mobilis@ve; mobiliz@ve; rotat@ve; redeploy@v; pour@v; rais@ve; boost@v | cameo=152 mode=troops context=military
> Norway beefed up its forces near Russia.
= event MOBILIZE "Norway" > "Russia"
> Guyana mobilised its troops against Venezuela.
= event MOBILIZE "Guyana" > "Venezuela"
> The firm strengthened its sales force.
! event

[verb id=takehome frame=event type=RETREAT a=subj b=from,of,in,obj object=troops]
recall@v; order@v _ out of; order@v _ home from; reduc@ve; cut,cut,cut,cutting@irrg; redeploy@v _ from; draw,drew,drawn@irr down; thin,thinn@vcc out; repatriat@ve | cameo=0874 mode=withdraw context=military
> Burundi recalled its soldiers from Somalia.
= event RETREAT "Burundi" > "Somalia"
> Uganda ordered its troops out of Congo.
= event RETREAT "Uganda" > "Congo"
> The firm reduced its staff in Chad.
! event
