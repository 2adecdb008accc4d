# Meetings one after the other: with whom somebody began, who came next.

[verb id=beganwith frame=meet a=subj b=obj,with persons weak told]
began with; begins with; started with; starts with; kicked off with; kicks off with; opened with; opens with; led off with; started off with; began the series with; opened the series with; began the round with; opened the round with; began the list with; rounded off with; rounds off with; ended with; finished with; wound up with; closed with
> Hakan Fidan held a series of meetings in Oslo on Monday. He began with Espen Barth Eide.
= meeting "Hakan Fidan" "Espen Barth Eide"
> Baiba Braze was in Doha on Monday for a round of talks. She started with Omani Foreign Minister Badr Albusaidi.
= meeting "Baiba Braze" "Badr Albusaidi"
> The concert began with a march. The minister began with a joke.
! meeting

[verb id=nextcame frame=meet a=beside b=obj,subj,of persons weak told]
next came; then came; after him came; after her came; after them came; next up was; next in line was; next was; then it was the turn of; it was the turn of; it was then the turn of; it was next the turn of; then came the turn of; next it was the turn of; last came; last in line was; first in line was; first up was; first came; last up was; the last was; the next was; the first was; another interlocutor was; his next interlocutor was; her next interlocutor was; his other interlocutor was; his last interlocutor was; his first interlocutor was; her first interlocutor was
> Hakan Fidan met Espen Barth Eide in Oslo on Monday. Next came Jonas Gahr Store.
= meeting "Hakan Fidan" "Espen Barth Eide"
= meeting "Hakan Fidan" "Jonas Gahr Store"
> Baiba Braze received Omani Foreign Minister Badr Albusaidi in Riga. Then it was the turn of Estonian Foreign Minister Margus Tsahkna.
= meeting "Baiba Braze" "Margus Tsahkna"
> The band played two songs. Next came a drummer.
! meeting
