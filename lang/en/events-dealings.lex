# How states, courts, parties and bodies deal with each other in words and papers: what is asked into,
# welcomed, asked for, refused, cut off, given up, lent and shared.

[verb id=inquire frame=event type=ACCUSE a=subj b=obj,of,against]
begin,began,begun,beginning@irrg _ investigation into; begin,began,begun,beginning@irrg _ investigation of; begin,began,begun,beginning@irrg _ investigation against; begin,began,begun,beginning@irrg _ investigation on; begin,began,begun,beginning@irrg _ inquiry into; begin,began,begun,beginning@irrg _ inquiry of; begin,began,begun,beginning@irrg _ inquiry against; begin,began,begun,beginning@irrg _ inquiry on; begin,began,begun,beginning@irrg _ probe into; begin,began,begun,beginning@irrg _ probe of; begin,began,begun,beginning@irrg _ probe against; begin,began,begun,beginning@irrg _ probe on; start@v _ investigation into; start@v _ investigation of; start@v _ investigation against; start@v _ investigation on; start@v _ inquiry into; start@v _ inquiry of; start@v _ inquiry against; start@v _ inquiry on; start@v _ probe into; start@v _ probe of; start@v _ probe against; start@v _ probe on; initiat@ve _ investigation into; initiat@ve _ investigation of; initiat@ve _ investigation against; initiat@ve _ investigation on; initiat@ve _ inquiry into; initiat@ve _ inquiry of; initiat@ve _ inquiry against; initiat@ve _ inquiry on; initiat@ve _ probe into; initiat@ve _ probe of; initiat@ve _ probe against; initiat@ve _ probe on; announc@ve _ investigation into; announc@ve _ investigation of; announc@ve _ investigation against; announc@ve _ investigation on; announc@ve _ inquiry into; announc@ve _ inquiry of; announc@ve _ inquiry against; announc@ve _ inquiry on; announc@ve _ probe into; announc@ve _ probe of; announc@ve _ probe against; announc@ve _ probe on; set,set,set,setting@irrg up _ investigation into; set,set,set,setting@irrg up _ investigation of; set,set,set,setting@irrg up _ investigation against; set,set,set,setting@irrg up _ investigation on; set,set,set,setting@irrg up _ inquiry into; set,set,set,setting@irrg up _ inquiry of; set,set,set,setting@irrg up _ inquiry against; set,set,set,setting@irrg up _ inquiry on; set,set,set,setting@irrg up _ probe into; set,set,set,setting@irrg up _ probe of; set,set,set,setting@irrg up _ probe against; set,set,set,setting@irrg up _ probe on; reopen@v _ investigation into; reopen@v _ investigation of; reopen@v _ investigation against; reopen@v _ investigation on; reopen@v _ inquiry into; reopen@v _ inquiry of; reopen@v _ inquiry against; reopen@v _ inquiry on; reopen@v _ probe into; reopen@v _ probe of; reopen@v _ probe against; reopen@v _ probe on; widen@v _ investigation into; widen@v _ investigation of; widen@v _ investigation against; widen@v _ investigation on; widen@v _ inquiry into; widen@v _ inquiry of; widen@v _ inquiry against; widen@v _ inquiry on; widen@v _ probe into; widen@v _ probe of; widen@v _ probe against; widen@v _ probe on; conduct@v _ investigation into; conduct@v _ investigation of; conduct@v _ investigation against; conduct@v _ investigation on; conduct@v _ inquiry into; conduct@v _ inquiry of; conduct@v _ inquiry against; conduct@v _ inquiry on; conduct@v _ probe into; conduct@v _ probe of; conduct@v _ probe against; conduct@v _ probe on; launch@vs _ investigation into; launch@vs _ investigation of; launch@vs _ investigation against; launch@vs _ investigation on; launch@vs _ inquiry into; launch@vs _ inquiry of; launch@vs _ inquiry against; launch@vs _ inquiry on; launch@vs _ probe into; launch@vs _ probe of; launch@vs _ probe against; launch@vs _ probe on; open@v _ investigation into; open@v _ investigation of; open@v _ investigation against; open@v _ investigation on; open@v _ inquiry into; open@v _ inquiry of; open@v _ inquiry against; open@v _ inquiry on; open@v _ probe into; open@v _ probe of; open@v _ probe against; open@v _ probe on; order@v _ investigation into; order@v _ investigation of; order@v _ investigation against; order@v _ investigation on; order@v _ inquiry into; order@v _ inquiry of; order@v _ inquiry against; order@v _ inquiry on; order@v _ probe into; order@v _ probe of; order@v _ probe against; order@v _ probe on; mount@v _ investigation into; mount@v _ investigation of; mount@v _ investigation against; mount@v _ investigation on; mount@v _ inquiry into; mount@v _ inquiry of; mount@v _ inquiry against; mount@v _ inquiry on; mount@v _ probe into; mount@v _ probe of; mount@v _ probe against; mount@v _ probe on | cameo=112 mode=investigate context=legal
find,found,found@irr _ guilty; hold,held,held@irr _ guilty; pronounc@ve _ guilty; refer,referr@vcc _ to the International; report@v _ to the Security Council; offer@v _ criticism of; offer@v _ criticism; issu@ve _ condemnation of; voic@ve _ criticism of; call@v _ a terrorist; call@v _ an aggressor; call@v _ a liar; call@v _ a dictator; label@v _ a terrorist; labell@v _ a terrorist; label@v _ an aggressor | cameo=111
> Norway began an inquiry into Kenya.
= event ACCUSE "Norway" > "Kenya"
> A court in Lyon found Barbarin guilty of perjury.
= event ACCUSE "court" > "Barbarin"
> The firm began an inquiry into prices.
! event

[verb id=welcomesit frame=event type=SUPPORT a=subj b=poss,of object=welcomed]
welcom@ve; appreciat@ve; greet@v; cheer@v | cameo=051 context=diplomatic
> Fiji welcomed Japan's assistance.
= event SUPPORT "Fiji" > "Japan"
> Kenya's decision was welcomed by Norway.
= event SUPPORT "Norway" > "Kenya"
> Fiji welcomed Japan's foreign minister.
! event

[word welcomed]
invitation; nomination; verdict; ruling; apology; assurances; assurance; explanation; findings; report; recommendation; recommendations; donation; help; assistance; aid; approval; endorsement; recognition; return; vow; promise; concession; concessions; compromise; deployment; arrest; extradition; suspension; pardon; amnesty; constitution; transition; inauguration; appeal; mission; summit; conference; visit; arrival; interest; investment; partnership; cooperation; consent; acceptance; openness; proposal; initiative; decision; efforts; role; support; move; moves; step; steps; plan; plans; offer; pledge; commitment; readiness; release; withdrawal; ceasefire; truce; vote; election; resolution; reforms; contribution; leadership; stance; statement; mediation

[verb id=votesfor frame=event type=SUPPORT a=subj b=poss,of,obj]
vot@ve in favour of; vot@ve in favor of; vot@ve for _ membership; x@be grateful to; x@be thankful to; x@be indebted to; speak,spoke,spoken@irr in favour of; rally,rallied,rallied@irr round; rally,rallied,rallied@irr around; com@ve out in support of; came out in support of; declar@ve itself behind; plead,pled,pled@irr the cause of; champion@v the cause of; reassur@ve; assur@ve _ of _ support | cameo=051 context=diplomatic
> Norway is grateful to Kenya.
= event SUPPORT "Norway" > "Kenya"
> Chile voted in favour of Palestine's membership.
= event SUPPORT "Chile" > "Palestine"
> The children voted in favour of ice cream.
! event

[verb id=presses frame=event type=REQUEST a=subj b=obj,from,of,for]
press@vs _ for; push@vs _ for; call@v on _ for; appl@vy to _ for; ask@v _ for; beg,begg@vcc _ for; send,sent,sent@irr _ a request; hand@v _ a request; hand@v _ a list of demands; turn@v to _ for help; approach@vs _ for; petition@v _ for; dun,dunn@vcc _ for; presented _ with a list of demands; present@v _ with demands; seek,sought,sought@irr _ from; requisition@v _ from; solicit@v _ from; demand@v _ resignation; demand@v _ release; demand@v _ removal; call@v for _ resignation; call@v for _ release; call@v for _ dismissal; call@v for _ removal; call@v for _ ouster | cameo=100
> Norway pressed Kenya for answers.
= event REQUEST "Norway" > "Kenya"
> Moldova turned to Romania for help.
= event REQUEST "Moldova" > "Romania"
> The firm pressed ahead for profit.
! event

[verb id=wouldhave frame=event type=REQUEST a=subj b=obj needs=inf]
press@vs for; push@vs for; push@vs hard for; warn@v; admonish@vs; direct@v; command@v; order@v; counsel@v; counsell@v; urg@ve; enjoin@v upon; call@v upon; appeal@v to; appeal@v for; lobb,lobbied,lobbied@irry for | cameo=100
> Norway is pushing for Kenya to stop.
= event REQUEST "Norway" > "Kenya"
> Kenya warned Somalia to stop.
= event REQUEST "Kenya" > "Somalia"
> The clerk warned of rain.
! event

[verb id=willnot frame=event type=REJECT a=subj b=obj,with,to,of,from,poss]
refus@ve talks with; refus@ve _ talks with; refus@ve dialogue with; refus@ve negotiations with; refus@ve to hold talks with; refus@ve to enter talks with; refus@ve to sit down with; refus@ve to deal with; refus@ve to withdraw from; refus@ve to comply with; fail@v to comply with; refus@ve to send troops to; refus@ve to send soldiers to; refus@ve to send peacekeepers to; refus@ve to send weapons to; refus@ve to send arms to; refus@ve to supply; refus@ve to let; refus@ve to admit; refus@ve to extradite; walk@v away from; cancel@v talks with; cancell@v talks with; call@v off talks with; x@be unwilling to negotiate with; stop,stopp@vcc cooperating with; refus@ve to cooperate with; refus@ve to bow to; refus@ve to respond to; refus@ve to engage with; refus@ve to work with; refus@ve to accept; refus@ve to honour; refus@ve to honor; refus@ve to back; refus@ve to support; refus@ve to endorse; refus@ve to condemn; declin@ve to meet; declin@ve to talk to; declin@ve to receive; declin@ve to negotiate with; declin@ve to endorse; will not negotiate with; would not negotiate with; will never negotiate with; will not talk to; would not talk to; will not deal with; would not deal with; will not bow to; would not bow to; will not recognise; will not recognize; will never recognise; will never recognize; will never accept; will not withdraw from; will not give in to; will not lift _ embargo; will not lift _ sanctions; will not ease _ sanctions; will not lift _ blockade | cameo=120
pull@v out of _ talks with; withdraw,withdrew,withdrawn@irr from _ talks with; storm@v out of _ talks with; quit,quit,quit,quitting@irrg _ talks with; abandon@v _ talks with; def@vy; disob,disobeyed,disobeyed@irry; reneg@ve on; go,went,gone@irrs back on; backtrack@v on; disown@v; disavow@v; repudiat@ve; abrogat@ve; contraven@ve; disregard@v; flout@v; scrap,scrapp@vcc _ deal with; scrap,scrapp@vcc _ agreement with; scrap,scrapp@vcc _ treaty with; cancel@v _ deal with; cancell@v _ deal with; breach@vs _ treaty with; breach@vs _ agreement with; violat@ve _ agreement with; violat@ve _ treaty with; tear,tore,torn@irr up _ deal with; contradict@v; challeng@ve _ claim; challeng@ve _ account; question@v _ claim; question@v _ account; cast,cast,cast,casting@irrg doubt on; throw,threw,thrown@irr out _ case; throw,threw,thrown@irr out _ appeal; dismiss@vs _ appeal; dismiss@vs _ petition; dismiss@vs _ complaint; quash@vs; overturn@v; overrul@ve; strike,struck,struck,striking@irrg down; outvot@ve; kill@v _ bill | cameo=120
> Kenya refused official talks with Somalia.
= event REJECT "Kenya" > "Somalia"
> Turkey will not negotiate with Greece.
= event REJECT "Turkey" > "Greece"
> The firm declined to comment on prices.
! event
> The boy defied the rain.
! event

[verb id=cutsoff frame=event type=SANCTION a=subj b=with,to,from,on,in,obj,of,poss]
rais@ve tariffs on; hik@ve tariffs on; increas@ve tariffs on; doubl@ve tariffs on; impos@ve _ duties on; slap,slapp@vcc _ duties on; clos@ve its consulate in; clos@ve its consulates in; clos@ve its consulate general in; clos@ve its mission in; clos@ve its high commission in; clos@ve its liaison office in; shut,shut,shut,shutting@irrg its consulate in; shut,shut,shut,shutting@irrg its consulates in; shut,shut,shut,shutting@irrg its consulate general in; shut,shut,shut,shutting@irrg its mission in; shut,shut,shut,shutting@irrg its high commission in; shut,shut,shut,shutting@irrg its liaison office in; shut,shut,shut,shutting@irrg down its consulate in; shut,shut,shut,shutting@irrg down its consulates in; shut,shut,shut,shutting@irrg down its consulate general in; shut,shut,shut,shutting@irrg down its mission in; shut,shut,shut,shutting@irrg down its high commission in; shut,shut,shut,shutting@irrg down its liaison office in; evacuat@ve its consulate in; evacuat@ve its consulates in; evacuat@ve its consulate general in; evacuat@ve its mission in; evacuat@ve its high commission in; evacuat@ve its liaison office in; den,denied,denied@irry visas to; refus@ve visas to; revok@ve _ visas; cancel@v _ visas; end@v cooperation with; end@v _ cooperation with; end@v ties with; end@v relations with; end@v trade with; halt@v talks with; halt@v _ cooperation with; ceas@ve cooperation with; limit@v cooperation with; isolat@ve; ostracis@ve; quarantin@ve; suspend@v _ membership; suspend@v _ participation in; cut,cut,cut,cutting@irrg off all contact with; blacklist@v; withdraw,withdrew,withdrawn@irr _ diplomats from; recall@v _ diplomats from; recall@v _ envoy from; issu@ve _ travel warning for; issu@ve _ travel advisory for; warn@v _ citizens against travel to; advis@ve _ citizens against travel to | cameo=160
> Norway closed its consulate in Kenya.
= event SANCTION "Norway" > "Kenya"
> Chile ended security cooperation with Peru.
= event SANCTION "Chile" > "Peru"
> The firm raised prices in Peru.
! event

# The United Nations' soldiers, observers and inspectors taken out of a country.
[verb id=pullobservers frame=event type=SANCTION a=subj b=from,obj object=observers]
withdraw,withdrew,withdrawn@irr; pull@v; pull@v out; remov@ve; recall@v; evacuat@ve | cameo=166 mode=withdraw context=peacekeeping
> The United Nations withdrew its peacekeepers from Mali.
= event SANCTION "United Nations" > "Mali"
> Qatar pulled its peacekeepers out of Djibouti.
= event SANCTION "Qatar" > "Djibouti"
> The museum withdrew the picture from Chad.
! event

[word observers]
peacekeepers; peacekeeping troops; peacekeeping force; peacekeeping contingent; blue helmets; observers; monitors; inspectors; election observers; aid workers

[verb id=letsin frame=event type=CONCEDE a=subj b=obj,of,poss,to object=admitted]
allow@v in; let,let,let,letting@irrg in; admit,admitt@vcc; readmit,readmitt@vcc; allow@v _ into; let,let,let,letting@irrg _ into; allow@v _ to enter; let,let,let,letting@irrg _ enter; wav@ve through | cameo=086 mode=access
> Iran allowed IAEA inspectors into the plant.
= event CONCEDE "Iran" > "IAEA"
> Greece let in Albanian lorries.
= event CONCEDE "Greece" > "Albania"
> The club let in two goals.
! event

[word admitted]
inspectors; monitors; observers; aid workers; humanitarian workers; refugees; migrants; journalists; reporters; lorries; trucks; convoy; convoys; aid convoy; aid convoys; ships; team; teams; experts; investigators; pilgrims; workers; athletes; delegation

[verb id=givesover frame=event type=CONCEDE a=subj b=to,obj,of,poss]
ced@ve territory to; ced@ve _ to; relinquish@vs _ to; hand@v power to; hand@v over power to; hand@v back control of; transfer,transferr@vcc power to; ced@ve power to; cede control of; compensat@ve; pay,paid,paid@irr _ compensation; pay,paid,paid@irr reparations to; pay,paid,paid@irr damages to; reinstat@ve; rehabilitat@ve; legalis@ve; legaliz@ve; unban,unbann@vcc; reopen@v _ embassy to; drop,dropp@vcc _ demand; approv@ve _ request; approv@ve a request; grant@v _ request; grant@v a request; acced@ve to _ request; acced@ve to a request; acced@ve to _ demands; acced@ve to demands; conced@ve to _ demands; give,gave,given,giving@irrg way to _ demands; meet,met,met@irr the demands; fulfil,fulfill@vcc the demands; satisf@vy the demands; drop,dropp@vcc _ objection; drop,dropp@vcc _ objections; withdraw,withdrew,withdrawn@irr _ objection; withdraw,withdrew,withdrawn@irr _ demand; loosen@v _ curbs on; eas@ve _ curbs on; lift@v _ curbs on; lift@v _ restrictions on; lift@v _ curfew in; lift@v _ state of emergency in; roll@v back _ tariffs; roll@v back tariffs on; cut,cut,cut,cutting@irrg tariffs on; reduc@ve tariffs on; lower@v tariffs on; reduc@ve _ tariffs | cameo=080
> Ethiopia ceded territory to Eritrea.
= event CONCEDE "Ethiopia" > "Eritrea"
> Turkey compensated Israel.
= event CONCEDE "Turkey" > "Israel"
> Norway approved a request from Kenya.
= event CONCEDE "Norway" > "Kenya"
> The firm compensated for its loss.
! event

[verb id=equips frame=event type=AID a=subj b=obj,of,poss,to]
equip,equipp@vcc; financ@ve; refinanc@ve; subsidis@ve; subsidiz@ve; train@v _ police; train@v _ soldiers; train@v _ troops; train@v _ officers; train@v _ pilots; train@v _ guards; train@v _ doctors; train@v _ army; deploy@v _ peacekeepers in; deploy@v _ observers in; deploy@v _ observers to; send,sent,sent@irr _ observers to; send,sent,sent@irr _ monitors to; deploy@v _ monitors in; tak@ve in _ refugees; took in _ refugees; taken in _ refugees; give,gave,given,giving@irrg refuge to; give,gave,given,giving@irrg shelter to; offer@v refuge to; offer@v shelter to; offer@v protection to; shelter@v _ refugees; host@v _ refugees; resettl@ve _ refugees; clothe@ved; hous@ve _ refugees; pay,paid,paid@irr for _ aid; spend,spent,spent@irr _ on aid to; spend,spent,spent@irr _ on helping; channel@v _ to; channell@v _ to; funnel@v _ to; funnell@v _ to; earmark@v _ for; disburs@ve _ to; inject@v _ into; contribut@ve _ to; extend@v _ loan to; extend@v _ assistance to; provid@ve _ assistance in; provid@ve _ aid in; rebuild,rebuilt,rebuilt@irr _ for; lend,lent,lent@irr _ money; cancel@v _ debt; cancell@v _ debt; forgive,forgave,forgiven,forgiving@irrg _ debt; restructur@ve _ debt; reschedul@ve _ debt | cameo=070
> Italy trained Libyan police.
= event AID "Italy" > "Libyan police"
> The European Union deployed election observers in Zimbabwe.
= event AID "European Union" > "Zimbabwe"
> The bank financed a bridge.
! event

[verb id=cooperates frame=event type=COOPERATE a=subj b=with]
cooperat@ve with; co-operat@ve with; cooperat@ve _ with; collaborat@ve with; team@v up with; partner@v with; share@ved evidence with; share@ved information with; share@ved data with; share@ved technology with; train@v alongside; train@v with; drill@v with; stag@ve war games with; hold,held,held@irr war games with; conduct@v war games with; launch@vs war games with; stag@ve exercises with; hold,held,held@irr exercises with; stag@ve drills with; hold,held,held@irr drills with; patrol,patroll@vcc with; link@v up with; integrat@ve with; harmonis@ve _ with; harmoniz@ve _ with; deepen@v ties with; deepen@v cooperation with; strengthen@v ties with; strengthen@v cooperation with; expand@v ties with; expand@v cooperation with; boost@v ties with; mend@v ties with; mend@v fences with; repair@v ties with; reopen@v _ embassy in; open@v _ embassy in; reopen@v _ consulate in; reconcil@ve with | cameo=060
> India shared intelligence and evidence with Nepal. Kenya teamed up with Norway.
= event COOPERATE "Kenya" > "Norway"
> Togo cooperates with Benin on security.
= event COOPERATE "Togo" > "Benin"
> The suspect cooperated with the inquiry.
! event

[verb id=accepts frame=event type=AGREE a=subj b=poss,from,of,by,obj]
accept@v _ offer; accept@v _ proposal; accept@v _ plan; accept@v _ terms; accept@v _ mediation; approv@ve _ bid; approv@ve the extradition of; consent@v to; assent@v to; pledg@ve to cooperate with; sign@v on to; sign@v off on; green-light@v; okay@v; ratif@vy _ protocol; ratif@vy _ convention | cameo=030
> Norway accepted Kenya's offer.
= event AGREE "Norway" > "Kenya"
> Japan consented to Peru's request.
= event AGREE "Japan" > "Peru"
> The clerk accepted the parcel.
! event

[verb id=rallies frame=event type=PROTEST a=subj b=against,at,obj,poss]
rall,rallied,rallied@irry _ against; rall,rallied,rallied@irry in protest against; rall,rallied,rallied@irry in protest at; march@vs _ against; march@vs in protest against; march@vs in protest at; demonstrat@ve _ against; demonstrat@ve in protest against; demonstrat@ve in protest at; protest@v _ against; protest@v in protest against; protest@v in protest at; gather@v _ against; gather@v in protest against; gather@v in protest at; mass@vs _ against; mass@vs in protest against; mass@vs in protest at; take,took,taken,taking@irrg to the streets to protest against; take,took,taken,taking@irrg to the streets to protest; take,took,taken,taking@irrg to the streets to denounce; take,took,taken,taking@irrg to the streets to condemn; chant@v slogans against; chant@v anti-government slogans; gather@v outside _ embassy; rall,rallied,rallied@irry outside _ embassy; protest@v outside _ embassy; protest@v in front of _ embassy; gather@v in front of _ embassy; go,went,gone@irrs on strike against; go,went,gone@irrs on hunger strike against; stag@ve _ strike against; hold,held,held@irr _ strike against; hold,held,held@irr _ vigil outside; walk@v out in protest against; down@v tools in protest against | cameo=141 mode=demo
> Kenyan farmers rallied in Oslo against Norway's policy.
= event PROTEST "Kenyan farmers" > "Norway"
> Students took to the streets to protest against Serbia.
= event PROTEST "Students" > "Serbia"
> The children gathered against the wall.
! event
