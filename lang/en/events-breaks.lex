# Talks, deals and ties that break, are put off or do not come about.

[verb id=failedtalks frame=event type=REJECT a=subj,between b=with,on]
fail@v to reach _ agreement; fail@v to reach _ deal; fail@v to reach agreement; fail@v to reach a deal; fail@v to reach an agreement; fail@v to reach _ compromise; fail@v to agree; fail@v to agree on; fail@v to reach consensus; fail@v to reach a consensus; fail@v to resolve _ differences; fail@v to bridge _ differences; fail@v to find common ground; fail@v to strike a deal; fail@v to come to an agreement; could not agree; could not agree on; x@be unable to agree; x@be unable to agree on; x@be unable to reach | cameo=120 mutual
> Kenya and Somalia failed to reach an agreement on fishing.
= event REJECT "Kenya" "Somalia" > "Kenya" "Somalia"
> Norwegian and Russian negotiators failed to agree on the quotas.
= event REJECT "Norwegian" "Russian"
> The jury failed to agree on a verdict.
! event

[verb id=haltsties frame=event type=SANCTION a=subj b=with,in,to,on,for,of object=dealings]
suspend@v; halt@v; freeze,froze,frozen,freezing@irrg; end@v; scal@ve back; scale,scaled,scaled,scaling@irrg down; scrap,scrapp@vcc; put,put,put,putting@irrg on hold; announc@ve a suspension of; announc@ve the suspension of; order@v the suspension of; announc@ve an end to; announc@ve a halt to; pull@v out of | cameo=160
> Kenya suspended military exercises with Norway.
= event SANCTION "Kenya" > "Norway"
> The United Nations suspended food deliveries in Somalia.
= event SANCTION "United Nations" > "Somalia"
> The firm suspended training with weights.
! event

[word dealings]
military exercises; joint exercises; joint military exercises; joint drills; war games; military drills; military training; training programme; training mission; exchanges; military exchanges; student exchanges; food deliveries; aid deliveries; aid; food aid; humanitarian aid; aid operations; relief operations; operations; humanitarian operations; aid programme; aid programmes; aid program; aid work; relief work; aid flights; deliveries; contacts; military contacts; extradition treaty; visa waiver; free trade agreement; cooperation agreement; arms sales; arms deliveries; trade talks

[verb id=orderspenalty frame=event type=SANCTION a=subj b=on,against,for,of]
order@v _ sanctions; order@v sanctions; order@v _ tariffs; order@v _ embargo; sign@v _ sanctions; sign@v sanctions; decree@ved sanctions; agree,agreed,agreed@irr sanctions; levy,levied,levied@irry sanctions; appl@vy sanctions; reimpos@ve sanctions; reinstat@ve sanctions; step,stepp@vcc up sanctions; toughen@v sanctions; widen@v sanctions; broaden@v sanctions; ramp@v up sanctions; renew@v _ sanctions; renew@v sanctions; extend@v _ sanctions; extend@v sanctions; prolong@v _ sanctions; prolong@v sanctions | cameo=163 context=economic
> Donald Trump ordered new sanctions on Iran.
= event SANCTION "Donald Trump" > "Iran"
> The European Union renewed its sanctions against Belarus.
= event SANCTION "European Union" > "Belarus"
> The league ordered sanctions on the club.
! event
