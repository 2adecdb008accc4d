# What armies, navies and police do to another's land, ships, homes and goods; who leaves, stops or yields.

[verb id=occupy frame=event type=COERCE a=subj b=obj,poss,of,in object=lands places]
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
put,put,put,putting@irrg; plac@ve; mobilis@ve; mobiliz@ve; rais@ve; activat@ve; scrambl@ve; reinforc@ve; beef@v up; strengthen@v | cameo=152 mode=troops context=military
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

[verb id=leavesstate frame=event type=RETREAT a=subj b=obj,in,of]
end@v the war in; end@v _ war in; end@v the occupation of; end@v _ occupation of; call@v off an attack on; call@v off _ attack on; call@v off an assault on; call@v off _ offensive in; announc@ve a ceasefire in; announc@ve _ ceasefire in; announc@ve a unilateral ceasefire in; declar@ve a unilateral ceasefire in; announc@ve a unilateral truce in; declar@ve a unilateral truce in; announc@ve a truce in; declar@ve _ ceasefire in; declar@ve _ truce in; order@v a ceasefire in; retreat@v from; observ@ve a truce in; observ@ve a ceasefire in; disarm@v | cameo=087 mode=ceasefire context=military
> Kenya announced a unilateral ceasefire in Somalia.
= event RETREAT "Kenya" > "Somalia"
> Kenyan troops retreated from Somalia.
= event RETREAT "Kenyan troops" > "Somalia"
> The glaciers retreated from Chad.
! event

[verb id=standdown frame=event type=RETREAT a=subj b=of,against,on,in,to,poss object=fighting]
end@v; ceas@ve; stop,stopp@vcc; wind,wound,wound@irr down; lift@v; giv@ve up; give,gave,given,giving@irrg up | cameo=087 mode=ceasefire context=military
> Israel ended its siege of Beirut.
= event RETREAT "Israel" > "Lebanon"
> Azerbaijan halted its offensive against Armenia.
= event RETREAT "Azerbaijan" > "Armenia"
> The shop ended its campaign against plastic bags.
! event

[verb id=calloff-fighting frame=event type=RETREAT a=subj b=of,against,on,in,to,poss]
halt@v _ offensive; halt@v _ operation; halt@v _ operations; halt@v _ bombardment; halt@v _ bombing; halt@v _ shelling; halt@v _ airstrikes; halt@v _ strikes; halt@v _ attacks; halt@v _ siege; halt@v _ occupation; halt@v _ hostilities; halt@v _ raids; halt@v _ campaign; halt@v _ patrols; suspend@v _ offensive; suspend@v _ operation; suspend@v _ operations; suspend@v _ bombardment; suspend@v _ bombing; suspend@v _ shelling; suspend@v _ airstrikes; suspend@v _ strikes; suspend@v _ attacks; suspend@v _ siege; suspend@v _ occupation; suspend@v _ hostilities; suspend@v _ raids; suspend@v _ campaign; suspend@v _ patrols; abandon@v _ offensive; abandon@v _ operation; abandon@v _ operations; abandon@v _ bombardment; abandon@v _ bombing; abandon@v _ shelling; abandon@v _ airstrikes; abandon@v _ strikes; abandon@v _ attacks; abandon@v _ siege; abandon@v _ occupation; abandon@v _ hostilities; abandon@v _ raids; abandon@v _ campaign; abandon@v _ patrols; call@v off _ offensive; call@v off _ operation; call@v off _ operations; call@v off _ bombardment; call@v off _ bombing; call@v off _ shelling; call@v off _ airstrikes; call@v off _ strikes; call@v off _ attacks; call@v off _ siege; call@v off _ occupation; call@v off _ hostilities; call@v off _ raids; call@v off _ campaign; call@v off _ patrols; paus@ve _ offensive; paus@ve _ operation; paus@ve _ operations; paus@ve _ bombardment; paus@ve _ bombing; paus@ve _ shelling; paus@ve _ airstrikes; paus@ve _ strikes; paus@ve _ attacks; paus@ve _ siege; paus@ve _ occupation; paus@ve _ hostilities; paus@ve _ raids; paus@ve _ campaign; paus@ve _ patrols; scal@ve back _ offensive; scal@ve back _ operation; scal@ve back _ operations; scal@ve back _ bombardment; scal@ve back _ bombing; scal@ve back _ shelling; scal@ve back _ airstrikes; scal@ve back _ strikes; scal@ve back _ attacks; scal@ve back _ siege; scal@ve back _ occupation; scal@ve back _ hostilities; scal@ve back _ raids; scal@ve back _ campaign; scal@ve back _ patrols | cameo=087 mode=ceasefire context=military
> Eritrea suspended its offensive against Ethiopia.
= event RETREAT "Eritrea" > "Ethiopia"
> Turkey called off its air strikes on Iraq.
= event RETREAT "Turkey" > "Iraq"
> The shop suspended its campaign against plastic bags.
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
