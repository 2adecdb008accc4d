# AID told as money put somewhere, handed out or announced.

[verb id=announceaid frame=event type=AID a=subj b=for,to,in object=goods]
announc@ve; approv@ve; unveil@v; earmark@v; disburs@ve; mobilis@ve; mobiliz@ve | cameo=071 context=economic
> The European Commission announced additional humanitarian assistance of 60 million euros for Somalia.
= event AID "European Commission" > "Somalia"
> The IMF approved a three-billion-dollar loan for Pakistan.
= event AID "IMF" > "Pakistan"
> Norway announced a new ambassador to Kenya.
! event AID
> Norway will announce aid for Kenya.
! event

[verb id=handsout frame=event type=AID a=subj b=to,among,in object=goods]
distribut@ve; hand@v out | cameo=073 context=humanitarian
> The World Food Programme distributed food to refugees in Chad.
= event AID "World Food Programme" > "Chad"
> Kenya distributed food and tents in Somalia.
= event AID "Kenya" > "Somalia"
> The teacher distributed leaflets in Chad.
! event

[verb id=deposits frame=event type=AID a=subj b=in,with,of,poss]
deposit@v _ dollars; deposit@v _ million; deposit@v _ billion; park@v _ dollars; roll@v over _ deposit; roll@v over _ loan; roll@v over _ loans | cameo=071 context=economic
> Saudi Arabia deposited two billion dollars in Pakistan's central bank.
= event AID "Saudi Arabia" > "Pakistan"
> Qatar rolled over a deposit in Egypt's central bank.
= event AID "Qatar" > "Egypt"
> The man deposited two dollars in his account.
! event

[verb id=releasefunds frame=event type=AID a=subj b=for,to,in object=moneys]
releas@ve; unblock@v; free@ved up | cameo=071 context=economic
> The European Union released ten million euros for Chad.
= event AID "European Union" > "Chad"
> Norway released emergency funds to Malawi.
= event AID "Norway" > "Malawi"
> Iran released a ship to Norway.
! event AID
