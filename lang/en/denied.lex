# What is denied, not believed, only rumoured, prevented or merely supposed is not told as done.

[neg]
cease to; ceases to; ceased to; forbidden to; banned from; barred from; kept from; prevented from; stopped from; unable to; was unable to; were unable to; too busy to; in no mood to
> Lavrov does not think he met Hakan Fidan in Oslo.
! meeting
> There is no evidence that Lavrov visited Ankara.
! visit
> Rumours that Lavrov met Hakan Fidan are false.
! meeting
> Lavrov has yet to meet Hakan Fidan.
! meeting
> Had Norway attacked Kenya, it would be at war.
! event
> Norway prevented Uganda from attacking Kenya.
! event ASSAULT
> Vladimir Putin proceeded to dismember Ukraine.
! visit
> Lavrov did not say when he met Hakan Fidan.
= meeting "Lavrov" "Hakan Fidan"
> Lavrov asked to meet Hakan Fidan.
= meeting "Lavrov" "Hakan Fidan" status=proposed
