# What is only sought, offered to the mind or said of any such thing, is no deed yet.

[verb frame=other sought]
consider@v; debat@ve; pursu@ve; seek,sought,sought@irr; negotiat@ve; push@vs for; press@vs for; hope@vd for; work@v on; work@v toward; work@v towards; mull@v; contemplat@ve; weigh@v; envisag@ve; await@v; favour@v; favor@v; oppos@ve; explor@ve
> Peru and Chile pursued a treaty, and Gabriel Boric thanked Peru.
= event SUPPORT "Gabriel Boric" > "Peru"
> Chile awaited the verdict and expelled two Peruvian diplomats.
= event SANCTION "Chile" > "Peruvian diplomats"
> Chile is negotiating a treaty with Peru.
! event AGREE

[word sought]
any; possible; potential; prospective; future; eventual; hypothetical; elusive; prospect of; prospects of; prospects for; chance of; chances of; hope of; hopes of; hopes for; idea of; would-be; proposed; draft
> Kenya and Uganda were pursuing a trade agreement between Kenya and Uganda.
! event AGREE
> The prospects for any trade deal between Kenya and Uganda are dim.
! event AGREE
> The trade deal between Kenya and Uganda angered Chad.
= event AGREE "Kenya" "Uganda"
