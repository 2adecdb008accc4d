# Whose the attack is that kills, or that somebody is killed in: an example for each order.
[verb frame=event type=ASSAULT a=subj b=obj,in,at,on]
wound@v; maim@v; injur@ve; leave,left,left,leaving@irrg _ dead; kill@v dozens of; claim@v the lives of | cameo=190 context=military
> Norwegian military airstrikes killed three Kenyan soldiers.
= event ASSAULT "Norway" > "three Kenyan soldiers"
> Three Kenyan soldiers were killed by a Norwegian air strike on Monday.
= event ASSAULT "Norwegian" > "Three Kenyan soldiers"
> An attack by Norwegian jets wounded two Kenyan sailors.
= event ASSAULT "Norwegian jets" > "two Kenyan sailors"
> The strike wounded two Kenyan sailors.
! event
