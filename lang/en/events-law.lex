# What courts, police and rulers do to people and to other states' people, and what they give way in.

[verb id=judge frame=event type=ACCUSE a=subj b=obj,against,of]
convict@v; indict@v; arraign@v; find,found,found,finding@irrg guilty; put,put,put,putting@irrg _ on trial; bring,brought,brought@irr _ to trial; press@vs _ charges against; fil@ve _ charges against; bring,brought,brought@irr _ charges against; fil@ve _ indictment against; fil@ve _ complaint against; lodg@ve _ complaint against; open@v _ investigation against; open@v _ investigation into; open@v _ inquiry into; launch@vs _ investigation into; launch@vs _ inquiry into; launch@vs _ probe into; order@v _ investigation into; order@v _ investigation against; order@v _ inquiry into; conduct@v _ investigation into; open@v _ case against; open@v _ proceedings against; start@v _ proceedings against | cameo=115 mode=allege context=legal
> A Dutch court convicted two Russian officers.
= event ACCUSE "A Dutch court" > "two Russian officers" mode=allege cameo=115
> Swiss prosecutors opened an investigation into Guinean officials.
= event ACCUSE "Swiss prosecutors" > "Guinean officials"
> He found the keys in the car.
! any

[verb id=lockup frame=event type=COERCE a=subj b=obj,for,against,of,on,poss]
apprehend@v; round@v up; nab,nabb@vcc; jail@v; imprison@v; intern@v; put,put,put,putting@irrg under house arrest; plac@ve under house arrest; strip,stripp@vcc _ of citizenship | cameo=173 mode=arrest context=legal
outlaw@v; shut,shut,shut,shutting@irrg down; shutter@v; ban,bann@vcc; censor@v; muzzl@ve; suspend@v the licence of; revok@ve the licence of | cameo=172 mode=restrict
deport@v; expatriat@ve; repatriat@ve by force; send,sent,sent@irr _ back by force | cameo=174 mode=deport context=migration
demolish@vs _ home; demolish@vs _ homes; raz@ve _ homes; bulldoz@ve _ homes; demolish@vs _ houses; seiz@ve _ assets; confiscat@ve _ assets; nationalis@ve _ assets; nationaliz@ve _ assets; seiz@ve control of; impound@v; seiz@ve _ tanker; seiz@ve _ vessel; seiz@ve _ ship | cameo=171 mode=seize
> Qatari police rounded up dozens of Kenyan workers.
= event COERCE "Qatari police" > "Kenyan workers"
> The Egyptian authorities shut down a Qatari television station.
= event COERCE "Egyptian authorities" > "Qatar"
> The museum was shut down for repairs.
! any

[verb id=giveway frame=event type=CONCEDE a=subj b=to,obj,of,poss]
surrender@v to; give,gave,given,giving@irrg in to; give,gave,given,giving@irrg in to; cav@ve in to; bow@v to; bow@v to _ demands; yield@v to; accept@v _ demands; accept@v _ demand; accept@v _ conditions; conced@ve to; meet,met,met@irr _ demands; agree@ved to _ demands | cameo=082
pardon@v; grant@v _ pardon; grant@v _ amnesty; amnesti,amnestied,amnestied@irr; commut@ve _ sentence; acquit,acquitt@vcc; drop,dropp@vcc _ charges against; lift@v _ travel ban on; releas@ve on bail; free@ved on bail | cameo=084 mode=release context=legal
open@v its borders to; open@v their borders to; open@v _ border to; open@v _ borders to; grant@v _ access; allow@v _ access to; grant@v _ permission; give,gave,given,giving@irrg _ permission | cameo=086 mode=access
> Chadian rebels surrendered to Libyan troops.
= event CONCEDE "Chadian rebels" > "Libyan troops"
> Emmanuel Macron granted a pardon to two Moroccan workers.
= event CONCEDE "Emmanuel Macron" > "two Moroccan workers"
> Germany opened its borders to Syrian refugees.
= event CONCEDE "Germany" > "Syrian refugees"
> She met the demands of the job.
! any

# What was taken goes back.
[verb id=giveback frame=event type=CONCEDE a=subj b=to,obj object=spoils]
return@v; restitut@ve; hand@v back; give,gave,given,giving@irrg back; repatriat@ve; send,sent,sent@irr back | cameo=080
> The United States returned six artefacts to Iraq.
= event CONCEDE "United States" > "Iraq"
> Germany handed back twenty bronzes to Nigeria.
= event CONCEDE "Germany" > "Nigeria"
> The minister returned to Oslo.
! event CONCEDE
[word spoils]
artefact; artefacts; artifact; artifacts; bronze; bronzes; painting; paintings; manuscript; manuscripts; statue; statues; skull; skulls; bones; relic; relics; treasure; treasures; antiquities; sculpture; sculptures; remains; bodies; body; tablet; tablets; coins; weapons; tanks; land; territory; islands; property; embassy building; assets; ship; ships; vessel; fossil; fossils; mask; masks; pendant; necklace; crown; sword; bookmark; book; books; map; maps; document; documents; letter; letters; archive; archives; drawing; drawings; canvas; portrait; fresco; mosaic; carving; carvings; figurine; figurines; vase; vases; urn; jar; pottery; ceramics; jewellery; jewelry; jewels; coin; stamp; stamps; mummy; sarcophagus; coffin; icon; icons; gold; silver; stele; stela; antiques; antique; textile; textiles; robe; drum; totem pole; treasures; looted; stolen; smuggled; seized; confiscated; plundered; captured; ancient; songbirds; birds; animals; frogs; turtles; parrots; eggs; dinosaur; dinosaur skeleton; skeleton; skeletons; helicopter; helicopters; plane; planes; aircraft; jet; jets; truck; trucks; money; funds

[verb id=deadline frame=event type=THREATEN a=subj b=obj,to,for]
give,gave,given,giving@irrg _ deadline; set,set,set,setting@irrg _ deadline for; issu@ve _ ultimatum to; give,gave,given,giving@irrg _ ultimatum; deliver@v _ ultimatum to | cameo=139 mode=relations
> Niger's junta gave France a 48-hour deadline to leave.
= event THREATEN "Niger's junta" > "France"
> ECOWAS set a deadline for Mali.
= event THREATEN "ECOWAS" > "Mali"
> The teacher set a deadline for the essay.
! any

[verb id=honour frame=event type=SUPPORT a=subj b=to,obj,on,poss]
award@v _ order; award@v the Order of; confer,conferr@vcc the Order of; award@v the Order; award@v _ medal; confer,conferr@vcc _ order; confer,conferr@vcc _ medal; present@v _ medal to; decorat@ve; defend@v _ policy; defend@v _ policies; defend@v _ actions; defend@v _ decision; defend@v _ right to; stand,stood,stood@irr by; stick,stuck,stuck@irr by; vouch@vs for; come,came,come,coming@irrg to the defence of; come,came,come,coming@irrg to the defense of | cameo=051
> Kosovo awarded a medal to Malta.
= event SUPPORT "Kosovo" > "Malta"
> Viktor Orban defended Israel's actions.
= event SUPPORT "Viktor Orban" > "Israel"
> The club defended its title.
! any
