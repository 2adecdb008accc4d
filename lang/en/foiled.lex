# Words that say beside a denial that what it tells of was due.

[adverb foiled]
after all; as planned; as scheduled; as originally planned; as had been planned; as had been expected; as first announced
> Hakan Fidan will not meet Antony Blinken on Friday after all.
= meeting "Hakan Fidan" "Antony Blinken" status=cancelled date=2024-07-26
> Hakan Fidan did not meet Antony Blinken in Ankara on Wednesday as planned.
= meeting "Hakan Fidan" "Antony Blinken" status=cancelled date=2024-07-24
> Hakan Fidan will not meet Antony Blinken on Friday.
! meeting
> The team did not meet its target after all.
! meeting
