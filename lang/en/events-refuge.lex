# Refuge asked for and given, people brought out of danger, and what is built for others.

[verb id=seeksrefuge frame=event type=REQUEST a=subj b=in,from,at]
seek,sought,sought@irr asylum; seek,sought,sought@irr political asylum; seek,sought,sought@irr refuge; seek,sought,sought@irr sanctuary; seek,sought,sought@irr shelter; seek,sought,sought@irr protection; appl@vy for asylum; appl@vy for political asylum; appl@vy for refugee status; ask@v for asylum; ask@v for political asylum; request@v asylum; request@v political asylum; claim@v asylum | cameo=0233 context=migration
> Somali refugees have sought refuge in Kenya.
= event REQUEST "Somali refugees" > "Kenya"
> Eritrean pilots applied for asylum in Saudi Arabia.
= event REQUEST "Eritrean pilots" > "Saudi Arabia"
> The hens sought shelter in a barn.
! event

[verb id=givenrefuge frame=event type=AID a=obj,by,in b=subj]
x@be granted asylum in; x@be granted asylum by; x@be granted political asylum in; x@be granted political asylum by; x@be given asylum in; x@be given asylum by; x@be given refuge in; x@be given refuge by; x@be offered asylum by; x@be granted refugee status in; x@be granted refugee status by; win,won,won,winning@irrg asylum in; receiv@ve asylum in; receiv@ve political asylum in; obtain@v asylum in | cameo=075 context=migration
> Two Russian activists were granted asylum in Norway.
= event AID "Norway" > "Two Russian activists"
> Eritrean pilots received asylum in Sweden.
= event AID "Sweden" > "Eritrean pilots"
> The dog was given refuge in a barn.
! event

[verb id=savespeople frame=event type=AID a=subj b=obj,from]
rescu@ve; evacuat@ve; airlift@v; resettl@ve; shelter@v; tak@ve in; took in; taken in; com@ve to the rescue of; grant@v refugee status to; grant@v _ asylum; grant@v _ refuge; give,gave,given,giving@irrg refuge to; give,gave,given,giving@irrg shelter to; give,gave,given,giving@irrg _ asylum; offer@v _ asylum; offer@v refuge to; offer@v shelter to; provid@ve refuge to; provid@ve refuge for; provid@ve shelter to; provid@ve shelter for | cameo=073 context=humanitarian object=saved
> The Kenyan navy rescued 50 Somali migrants.
= event AID "The Kenyan navy" > "50 Somali migrants"
> Norway took in 400 Syrian refugees.
= event AID "Norway" > "400 Syrian refugees"
> The cat took in the view.
! event

[word saved]
refugees; refugee; migrants; migrant; asylum seekers; activists; activist; dissident; dissidents; civilians; victims; survivors; sailors; fishermen; crew; crew members; families; children; women; orphans; patients; wounded; evacuees; displaced people; people; residents; villagers; tourists; passengers; foreigners; hostages; defectors; deserters; soldiers; pilots; journalists; opponents; exiles; workers; students; climbers; miners; leader; president; leaders

[verb id=buildsfor frame=event type=AID a=subj b=in,for,of object=works]
build,built,built@irr; financ@ve; fund@v; pay,paid,paid@irr for; rebuild,rebuilt,rebuilt@irr; construct@v; renovat@ve; inaugurat@ve; sponsor@v; equip,equipp@vcc; hand@v over | cameo=071 context=economic
> Japan built a hospital in Chad.
= event AID "Japan" > "Chad"
> Norway funded a school for refugees in Kenya.
= event AID "Norway" > "Kenya"
> The firm built a factory in Chad.
! event

[word works]
hospital; hospitals; field hospital; field hospitals; clinic; clinics; health centre; health center; health centres; health centers; school; schools; orphanage; wells; water well; shelters; refugee camp; camps; relief project; relief projects; aid project; aid projects; development project; development projects; humanitarian project; humanitarian projects; training programme; vaccination campaign; food programme

[verb id=donorto frame=event type=AID a=subj b=to,of]
x@be the largest donor; x@be the biggest donor; x@be the leading donor; x@be the main donor; x@be _ largest donor; x@be _ biggest donor; x@be a major donor; x@be _ donor; remain@v the largest donor; remain@v the biggest donor | cameo=070
> Norway is the largest donor to Malawi.
= event AID "Norway" > "Malawi"
> Japan remains the biggest donor to Fiji.
= event AID "Japan" > "Fiji"
> The blood donor went home to Fiji.
! event

[verb id=gotsupport frame=event type=AID a=from,by b=subj]
receiv@ve _ support; receiv@ve support; receiv@ve military support; receiv@ve backing; get,got,got,getting@irrg support; get,got,got,getting@irrg _ support; receiv@ve _ training; receiv@ve training; receiv@ve help; receiv@ve _ help | cameo=070
> Kenya received logistical support from Norway.
= event AID "Norway" > "Kenya"
> Chad received military training from France.
= event AID "France" > "Chad"
> The singer received support from his aunt.
! event
