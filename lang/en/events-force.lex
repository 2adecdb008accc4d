# What armies, navies and police do to another's land, ships, homes and goods; who leaves, stops or yields.

[verb id=occupy frame=event type=COERCE a=subj b=obj,poss,of,in object=lands]
occup@vy; seiz@ve; captur@ve; annex@vs; overrun,overran,overrun,overrunning@irrg; take,took,taken,taking@irrg; take,took,taken,taking@irrg control of; cordon@v off; encircl@ve; besieg@ve; surround@v | cameo=171 mode=seize context=military
> Armenia seized three villages of Azerbaijan's.
= event COERCE "Armenia" > "Azerbaijan"
> Rwandan troops captured a Congolese town.
= event COERCE "Rwandan troops" > "Congo"
> The nurse took the temperature of the room.
! event

[word lands]
town; towns; village; villages; city; district; districts; province; provinces; region; territory; territories; island; islands; hill; hills; post; posts; outpost; outposts; airport; air base; airfield; port; border post; border posts; strip; enclave; reef; shoal; dam; bridge; crossing; checkpoint; base; bases; land

[verb id=takegoods frame=event type=COERCE a=subj b=obj,of,from,poss object=chattels]
confiscat@ve; seiz@ve; impound@v; board@v; intercept@v; hijack@v; captur@ve; nationalis@ve; nationaliz@ve; expropriat@ve; commandeer@v; search@vs; raid@v; detain@v; ransack@v; loot@v; tow@v away | cameo=171 mode=seize
> Iran boarded a Greek tanker near Hormuz.
= event COERCE "Iran" > "Greece"
> Ghana impounded two Chinese trawlers.
= event COERCE "Ghana" > "China"
> The guests boarded a Greek ferry.
! event

[word chattels]
ship; ships; vessel; vessels; tanker; tankers; boat; boats; trawler; trawlers; freighter; freighters; yacht; yachts; dhow; dhows; barge; cargo ship; cargo ships; container ship; aircraft; plane; planes; truck; trucks; lorry; lorries; property; properties; assets; belongings; passports; cattle; livestock; homes; houses; farm; farms; shop; shops; factory; factories; warehouse; warehouses; cargo; cargoes; documents; office; offices; bureau

# Those who come to a place by force at night, and what comes down on it.
[verb id=rush-in frame=event type=ASSAULT a=subj b=obj,in,poss,on object=dwellings armed]
raid@v; storm@v; burst,burst,burst,bursting@irrg into; rampag@ve through; torch@vs; burn@v down; shell@v; attack@v; pound@v; flatten@v; destroy@v; level@v; fir@ve on | cameo=190 context=military
> Kenyan forces stormed a Somali village.
= event ASSAULT "Kenyan forces" > "Somalia"
> Turkish jets pounded Kurdish positions in Iraq.
= event ASSAULT "Turkish jets" > "Iraq"
> The children stormed the village hall.
! event

[word dwellings]
village; villages; town; towns; camp; camps; refugee camp; hospital; hospitals; school; schools; mosque; church; compound; homes; houses; neighbourhood; neighborhood; neighbourhoods; neighborhoods; positions; position; barracks; base; bases; depot; depots; convoy; convoys; outpost; outposts; checkpoint; checkpoints; headquarters; embassy; consulate; airport; airbase; port

# Armies put on their guard.
[verb id=onalert frame=event type=MOBILIZE a=subj b=against,to,toward,on object=guard]
put,put,put,putting@irrg; plac@ve; mobilis@ve; mobiliz@ve; call@v up; rais@ve; activat@ve; scrambl@ve; reinforc@ve; beef@v up; strengthen@v | cameo=152 mode=troops context=military
> Serbia put its army on alert against Kosovo.
= event MOBILIZE "Serbia" > "Kosovo"
> Algeria mobilised its reservists against Morocco.
= event MOBILIZE "Algeria" > "Morocco"
> The club put its money on the striker.
! event

[word guard]
army; navy; air force; armed forces; troops; forces; reservists; reserves; border guards; air defences; air defenses; militia; fleet; jets; fighter jets; warplanes

# Who leaves another's land, stops fighting or lets go of it.
[verb id=goaway frame=event type=RETREAT a=subj b=obj,from,of,poss armed]
leave,left,left,leaving@irrg; pull@v back from; pull@v out of; pull@v out; fall,fell,fallen,falling@irrg back from; withdraw,withdrew,withdrawn@irr from; withdraw,withdrew,withdrawn@irr back from; retreat@v from; retreat@v out of; depart@v from; evacuat@ve; vacat@ve; quit,quit,quit,quitting@irrg | cameo=0874 mode=withdraw context=military
> French troops left Niger in December.
= event RETREAT "French troops" > "Niger"
> Eritrean soldiers pulled back from Ethiopia.
= event RETREAT "Eritrean soldiers" > "Ethiopia"
> The minister left Niger in December.
! event

[verb id=standdown frame=event type=RETREAT a=subj b=of,against,on,in,to,poss object=fighting]
end@v; halt@v; ceas@ve; stop,stopp@vcc; suspend@v; paus@ve; call@v off; wind,wound,wound@irr down; lift@v; scal@ve back; abandon@v; giv@ve up; give,gave,given,giving@irrg up | cameo=087 mode=ceasefire context=military
> Israel ended its siege of Beirut.
= event RETREAT "Israel" > "Lebanon"
> Azerbaijan halted its offensive against Armenia.
= event RETREAT "Azerbaijan" > "Armenia"
> The shop ended its campaign against plastic bags.
! event

[word fighting]
offensive; ground offensive; occupation; siege; blockade; military operation; military operations; bombardment; bombing; bombing campaign; shelling; airstrikes; air strikes; attacks; attack; assault; incursion; hostilities; shelling campaign; raids; strikes; war; patrols

[noun id=pulloutnoun frame=event type=RETREAT a=poss,by,of b=from]
withdrawal@n; pullout@n; pull-out@n; pullback@n; troop pullout@n; retreat | cameo=0874 mode=withdraw context=military
> The withdrawal of French troops from Mali took six months.
= event RETREAT "French troops" > "Mali"
> Eritrea's pullout from Ethiopia was slow.
= event RETREAT "Eritrea" > "Ethiopia"
> The withdrawal of money from the bank took a minute.
! event
