# What rulers, courts and police do to those under them and to foreigners, and how they let go.

[verb id=orderrelease frame=event type=CONCEDE a=subj b=obj,of,poss]
order@v the release of; order@v the immediate release of; order@v the conditional release of; order@v _ release; authoris@ve the release of; authoriz@ve the release of; approv@ve the release of; sign@v off on the release of; allow@v the release of; permit,permitt@vcc the release of; announc@ve the release of; secure@ved the acquittal of; grant@v bail to; grant@v parole to; grant@v clemency to; lift@v the house arrest of; free@ved from prison; releas@ve from prison; releas@ve from custody; releas@ve from jail; free@ved from jail; quash@vs the conviction of; overturn@v the conviction of; quash@vs _ conviction; overturn@v _ conviction; quash@vs the sentence of; reduc@ve the sentence of; shorten@v the sentence of; commut@ve the sentence of; drop,dropp@vcc the case against; drop,dropp@vcc _ case against; drop,dropp@vcc case against; drop,dropp@vcc its case against; withdraw,withdrew,withdrawn@irr _ lawsuit against; withdraw,withdrew,withdrawn@irr _ charges against; withdraw,withdrew,withdrawn@irr charges against; dismiss@vs _ charges against; dismiss@vs charges against; withdraw,withdrew,withdrawn@irr _ complaint against; drop,dropp@vcc _ lawsuit against; drop,dropp@vcc _ complaint against; drop,dropp@vcc _ investigation into; drop,dropp@vcc _ probe into; end@v _ investigation into | cameo=084 mode=release context=legal
lift@v _ ban on; lift@v ban on; lift@v _ travel ban on; eas@ve _ restrictions on; eas@ve restrictions on; lift@v _ restrictions imposed on; lift@v restrictions imposed on; lift@v _ sanctions imposed on; lift@v sanctions imposed on; eas@ve _ sanctions imposed on; eas@ve sanctions imposed on; suspend@v _ sanctions imposed on; suspend@v sanctions imposed on | cameo=080
> A Kenyan court ordered the release of two Norwegian journalists.
= event CONCEDE "A Kenyan court" > "two Norwegian journalists"
> Norway lifted restrictions imposed on Kenya in March.
= event CONCEDE "Norway" > "Kenya"
> The band announced the release of an album.
! event

[verb id=bodilycare frame=event type=COERCE a=subj b=obj]
rearrest@v; re-arrest@v; interrogat@ve; evict@v; banish@vs; round@v up and deported; place@ved in custody; remand@v in custody; put,put,put,putting@irrg behind bars; keep,kept,kept@irr in custody; hold,held,held@irr in custody; hold,held,held@irr incommunicado; order@v the arrest of; order@v the detention of; order@v the deportation of; order@v the expulsion of; order@v the eviction of; order@v the seizure of; seiz@ve control of; take,took,taken,taking@irrg control of | cameo=173 mode=arrest context=legal
> Kenyan police rearrested two Norwegian journalists.
= event COERCE "Kenyan police" > "two Norwegian journalists"
> Kenya ordered the arrest of two Norwegian sailors.
= event COERCE "Kenya" > "two Norwegian sailors"
> The landlord evicted the mice.
! event

# Whose meeting, home or office they enter or break up.
[verb id=breaksup frame=event type=COERCE a=subj b=of,by,poss,obj]
break,broke,broken@irr up a protest; break,broke,broken@irr up a rally; break,broke,broken@irr up a demonstration; break,broke,broken@irr up a march; break,broke,broken@irr up a sit-in; break,broke,broken@irr up a meeting; break,broke,broken@irr up _ protest; break,broke,broken@irr up _ rally; break,broke,broken@irr up _ demonstration; dispers@ve a protest; dispers@ve a rally; dispers@ve a demonstration; dispers@ve a march; dispers@ve _ rally; dispers@ve _ protest; raid@v the home; raid@v the homes; raid@v the office; raid@v the offices; raid@v the house; raid@v the headquarters; raid@v _ offices; raid@v offices; raid@v _ home; raid@v _ headquarters; search@vs the home; search@vs the homes; search@vs the office; search@vs the offices; search@vs the house; search@vs _ offices; search@vs offices; ban,bann@vcc a rally; ban,bann@vcc a protest; ban,bann@vcc protests; ban,bann@vcc a march; ban,bann@vcc rallies; crush@vs a protest; crush@vs protests; quell@v a protest; quell@v protests; put,put,put,putting@irrg down a protest; put,put,put,putting@irrg down protests; put,put,put,putting@irrg down an uprising; put,put,put,putting@irrg down a revolt; suppress@vs a revolt; suppress@vs protests | cameo=175 mode=restrict
> Kenyan police broke up a rally of Somali students.
= event COERCE "Kenyan police" > "Somali students"
> Turkish police raided the offices of a German charity.
= event COERCE "Turkish police" > "German charity"
> The rain broke up a rally of old cars.
! event

[verb id=crowdcontrol frame=event type=COERCE a=subj b=on,at,against,to,obj]
us@ve water cannon on; us@ve water cannons on; us@ve water cannons against; turn@v water cannon on; turn@v water cannons on; us@ve tear gas on; us@ve batons on; us@ve batons against; us@ve pepper spray on; us@ve rubber bullets against; fir@ve rubber bullets at; fir@ve water cannon at; fir@ve tear gas on; fir@ve tear gas into; fir@ve stun grenades at; fir@ve warning shots at; charg@ve at; crack@v down hard on; clamp@v down hard on; tighten@v _ restrictions on; tighten@v restrictions on; tighten@v _ controls on; tighten@v _ curbs on | cameo=175 mode=restrict
> Kenyan police turned water cannon on Somali students.
= event COERCE "Kenyan police" > "Somali students"
> Turkish police fired rubber bullets at Greek fans.
= event COERCE "Turkish police" > "Greek fans"
> The firm used tear gas on rats.
! event

# Those who keep a verdict as it is, or keep somebody out.
[verb id=upholds frame=event type=REJECT a=subj b=obj,of,to,from,by,poss]
uphold,upheld,upheld@irr the sentence of; uphold,upheld,upheld@irr the conviction of; uphold,upheld,upheld@irr _ sentence; uphold,upheld,upheld@irr _ conviction; den@vy bail to; den@vy parole to; den@vy asylum to; refus@ve bail to; refus@ve asylum to; refus@ve entry to; den@vy permission to; refus@ve permission to; den@vy _ permission; den@vy permission; refus@ve _ permission; refus@ve permission; den@vy _ entry; den@vy entry; refus@ve _ entry; refus@ve entry; den@vy _ visas; den@vy visas; den@vy _ a visa; refus@ve _ a visa; den@vy _ access; den@vy access; turn@v away; turn@v back; bar,barr@vcc from; bar,barr@vcc _ from; den@vy _ asylum; den@vy asylum; reject@v _ asylum request; reject@v asylum request; reject@v _ asylum application; reject@v asylum application; reject@v _ asylum bid; reject@v asylum bid; reject@v the asylum request of; reject@v the asylum application of; reject@v _ request for; reject@v _ demand for; reject@v _ call for; reject@v _ calls for; refus@ve _ request for; turn@v down _ request for; declin@ve _ request for | cameo=120
> A Kenyan court upheld the sentence of a Norwegian journalist.
= event REJECT "A Kenyan court" > "a Norwegian journalist"
> Kenya turned away Somali refugees.
= event REJECT "Kenya" > "Somali refugees"
> Norway denied permission to two Russian ships.
= event REJECT "Norway" > "Russia"
> The inn turned away two guests.
! event

# Courts and prosecutors who begin, and whom against.
[verb id=opensinquiry frame=event type=ACCUSE a=subj b=against,to,of,on,poss object=inquiries]
open@v; launch@vs; begin,began,begun,beginning@irrg; start@v; order@v; initiat@ve; mount@v; announc@ve; authoris@ve; authoriz@ve; institut@ve; commission@v; reopen@v; bring,brought,brought@irr; fil@ve; lodg@ve; submit,submitt@vcc; register@v; press@vs; take,took,taken,taking@irrg; pursu@ve | cameo=115 mode=allege context=legal
> Norwegian authorities opened fraud investigations against Deutsche Bank.
= event ACCUSE "Norwegian authorities" > "Deutsche Bank"
> Kenya filed a lawsuit on Monday against Norway.
= event ACCUSE "Kenya" > "Norway"
> Kenya opened an investigation into the crash.
! event

[word inquiries]
investigation; investigations; inquiry; inquiries; enquiry; enquiries; probe; probes; criminal case; criminal cases; court case; proceedings; criminal proceedings; legal proceedings; infringement proceedings; disciplinary proceedings; legal action; lawsuit; lawsuits; suit; libel suit; class action; indictment; charges; criminal charges; case

# What is allowed to somebody, and whom.
[verb id=permits frame=event type=CONCEDE a=subj b=obj,to]
allow@v _ to use; allow@v _ to return; allow@v _ to operate; allow@v _ to land; allow@v _ to dock; allow@v _ to inspect; allow@v _ to resume; allow@v _ to deliver; allow@v _ to work; allow@v _ to leave; permit,permitt@vcc _ to use; permit,permitt@vcc _ to return; permit,permitt@vcc _ to operate; permit,permitt@vcc _ to inspect; permit,permitt@vcc _ to leave; give,gave,given,giving@irrg _ access; grant@v _ access; grant@v access to; give,gave,given,giving@irrg access to; allow@v access to; allow@v _ access; let,let,let,letting@irrg _ leave; let,let,let,letting@irrg _ return; exempt@v _ from; authoris@ve _ to use; authoriz@ve _ to use; clear@v _ to | cameo=086 mode=access
> Djibouti permitted Ethiopia to use its ports.
= event CONCEDE "Djibouti" > "Ethiopia"
> Kenya gave Uganda access to its ports.
= event CONCEDE "Kenya" > "Uganda"
> The hotel gave guests access to the pool.
! event
