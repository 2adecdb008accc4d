# What troops and armed groups do where their object alone says whom.

[verb id=armsagainst frame=event type=ASSAULT a=subj b=obj,with,at,on,against,poss armed]
raid@v; pound@v; butcher@v; slaughter@v; crush@vs; defeat@v; shoot,shot,shot@irr; hunt@v down; fir@ve at; fir@ve _ at; lob,lobb@vcc _ at; fight,fought,fought@irr; fight,fought,fought@irr with; fight,fought,fought@irr against; battl@ve with; battl@ve against; flog,flogg@vcc; assault@v; push@vs _ out of; push@vs out; forc@ve _ out of; chas@ve _ out of; pummel,pummell@vcc; dynamit@ve; open@v up on; advanc@ve on; clos@ve in on; drive,drove,driven,driving@irrg out; dislodg@ve _ from; expel,expell@vcc _ from; rout@v; repuls@ve; beat,beat,beaten@irr; beat,beat,beaten@irr up | cameo=190 context=military
> Kenyan troops shot three Somali fishermen.
= event ASSAULT "Kenyan troops" > "three Somali fishermen"
> Boko Haram fighters raided a village in Chad.
= event ASSAULT "Boko Haram fighters" > "Chad"
> The fighters fought with great skill.
! event

# Those who order it done do it.
[verb id=ordersforce frame=event type=ASSAULT a=subj b=on,against,in,at,of,poss]
order@v an attack; order@v attacks; order@v _ attack; order@v _ attacks; order@v air strikes; order@v airstrikes; order@v _ strikes; order@v strikes; order@v _ strike; order@v _ airstrike; order@v _ airstrikes; order@v _ offensive; order@v _ raid; order@v _ raids; order@v raids; order@v the bombing; order@v the shelling; order@v the invasion; order@v the assassination; order@v the killing; authoris@ve _ strikes; authoris@ve strikes; authoriz@ve _ strikes; authoriz@ve strikes; authoris@ve _ strike; authoriz@ve _ strike; authoris@ve _ attack; authoriz@ve _ attack; carr@vy out _ attacks; carr@vy out attacks; carr@vy out _ attack; carr@vy out _ strikes; carr@vy out strikes; carr@vy out _ strike; carr@vy out _ airstrikes; carr@vy out airstrikes; carr@vy out _ raid; carr@vy out _ raids; carr@vy out raids; carr@vy out _ bombing; carr@vy out _ bombings; carr@vy out bombings; carr@vy out _ shelling; stag@ve _ attacks; stag@ve attacks; mount@v _ attacks; mount@v attacks; launch@vs _ attacks; launch@vs attacks; conduct@v _ attacks; conduct@v attacks; conduct@v _ airstrikes; conduct@v airstrikes; conduct@v _ strikes; conduct@v strikes; step,stepp@vcc up attacks; step,stepp@vcc up its attacks; step,stepp@vcc up its bombing; intensif@vy its attacks; intensif@vy attacks; intensif@vy its bombing; resum@ve attacks; resum@ve its attacks; resum@ve its offensive; resum@ve the bombing | cameo=190 context=military
> William Ruto ordered air strikes on Somalia.
= event ASSAULT "William Ruto" > "Somalia"
> Kenya carried out heavy attacks on military targets in Somalia.
= event ASSAULT "Kenya" > "Somalia"
> The chef ordered strikes of lightning on his cake.
! event

# Troops that stand at a border or go where they are not wanted, in verbs without an object.
[verb id=standat frame=event type=MOBILIZE a=subj b=with,of,beside,on,in,to,obj,poss armed]
mass@vs on the border; mass@vs along the border; mass@vs near the border; mass@vs at the border; gather@v on the border; gather@v near the border; take,took,taken,taking@irrg up positions on the border; take,took,taken,taking@irrg up positions near the border; take,took,taken,taking@irrg up positions along the border; enter@v _ waters; enter@v _ territorial waters; enter@v _ airspace; violat@ve _ airspace; intrud@ve into _ airspace; move,moved,moved,moving@irrg toward; move,moved,moved,moving@irrg towards; move,moved,moved,moving@irrg up to the border | cameo=154 mode=troops context=military
> Kenyan troops massed on the border with Somalia.
= event MOBILIZE "Kenyan troops" > "Somalia"
> Kenyan jets entered Somali airspace on Monday.
= event MOBILIZE "Kenyan jets" > "Somali"
> The cyclists massed on the border with Somalia.
! event

# Soldiers who keep the peace in a country, and those who save people there.
[verb id=keepspeace frame=event type=AID a=subj b=in]
serv@ve as peacekeepers in; serve,served,served,serving@irrg in a peacekeeping; tak@ve part in peacekeeping operations; took part in peacekeeping operations; participat@ve in peacekeeping operations; participat@ve in peacekeeping missions; participat@ve in the peacekeeping mission; participat@ve in a peacekeeping mission; serve,served,served,serving@irrg in the peacekeeping mission; take,took,taken,taking@irrg part in peacekeeping; participat@ve in peacekeeping; contribut@ve troops to the peacekeeping mission; contribut@ve troops to the peacekeeping force; provid@ve security; provid@ve protection; keep,kept,kept@irr the peace | cameo=074 context=peacekeeping
> Kenyan soldiers took part in peacekeeping operations in Lebanon.
= event AID "Kenyan soldiers" > "Lebanon"
> Norwegian troops participate in the peacekeeping mission in Mali.
= event AID "Norwegian troops" > "Mali"
> The firm provided security at the show.
! event

# Nouns that are written as verbs of attack, and strikes that nobody is struck by.
[word]
military targets; civilian targets; army targets; enemy targets; security targets; strategic targets; key targets; soft targets; hard targets; targets of
on strike; on hunger strike; on a hunger strike; hunger strike; hunger strikes; general strike; general strikes; nationwide strike; transport strike; rail strike; railway strike; teachers' strike; doctors' strike; nurses' strike; labour strike; labor strike; strike action; strike committee; strike vote; wildcat strike; sit-down strike; sympathy strike; warning strike; strike threat; strike notice
> Workers at a Peruvian mine went on strike for better pay on Monday.
! event ASSAULT
> The union called off its strike against Norway.
! event ASSAULT
