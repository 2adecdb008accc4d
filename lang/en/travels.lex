# Other ways of going somewhere, and of not going after all.

[verb id=slip frame=visit a=subj to=obj,to,in,at]
slip,slipp@vcc into; sneak@v into; steal,stole,stolen@irr into; rac@ve to; speed,sped,sped@irr to; motor@v to; surfac@ve in; pop,popp@vcc up in; alight@v in; alight@v at; roll@v into; sweep,swept,swept@irr into; barrel@v into; breez@ve into; bound,bounded,bounded@irr into; fl,flew,flown@irry off to; zip,zipp@vcc to; rush@vs off to; rush@vs over to; dash@vs off to; dash@vs over to; hurr@vy over to; hurr@vy off to; take,took,taken,taking@irrg a train to; take,took,taken,taking@irrg the train to; take,took,taken,taking@irrg a flight to; take,took,taken,taking@irrg a plane to; take,took,taken,taking@irrg a ferry to; take,took,taken,taking@irrg a helicopter to; take,took,taken,taking@irrg a boat to; board@v a plane to; board@v a plane for; board@v a flight to; board@v a flight for; board@v a train to; board@v a train for; board@v his plane for; board@v her plane for; catch,caught,caught@irrs a flight to; catch,caught,caught@irrs a plane to
spend,spent,spent@irr _ Monday in; spend,spent,spent@irr _ Tuesday in; spend,spent,spent@irr _ Wednesday in; spend,spent,spent@irr _ Thursday in; spend,spent,spent@irr _ Friday in; spend,spent,spent@irr _ Saturday in; spend,spent,spent@irr _ Sunday in; spend,spent,spent@irr the day in; spend,spent,spent@irr the night in; spend,spent,spent@irr a night in; spend,spent,spent@irr the morning in; spend,spent,spent@irr the afternoon in; spend,spent,spent@irr the evening in; spend,spent,spent@irr a day in; spend,spent,spent@irr the week in; spend,spent,spent@irr a week in; spend,spent,spent@irr _ days in; spend,spent,spent@irr _ hours in; has been in _ since; have been in _ since; x@be given a red-carpet welcome in; x@be given a warm welcome in; x@be given a hero's welcome in; x@be given the red-carpet treatment in; x@be accorded a ceremonial welcome in; x@be accorded a guard of honour in
> Hakan Fidan sneaked into Muscat late on Monday.
= visit "Hakan Fidan" to=OMN
> Hakan Fidan spent Monday in Muscat.
= visit "Hakan Fidan" to=OMN date=2024-07-22
> The car slipped into Muscat traffic.
! visit

# Called off because somebody had to, or put off.
[cancel]
had to call off; had to cancel; had to postpone; had to put off; had to scrap; had to shelve; had to abandon; had to defer; had to delay; has had to call off; has had to cancel; has had to postpone; has had to put off; has had to scrap; has had to shelve; has had to abandon; has had to defer; has had to delay; have had to call off; have had to cancel; have had to postpone; have had to put off; have had to scrap; have had to shelve; have had to abandon; have had to defer; have had to delay; was forced to call off; was forced to cancel; was forced to postpone; was forced to put off; was forced to scrap; was forced to shelve; was forced to abandon; was forced to defer; was forced to delay; were forced to call off; were forced to cancel; were forced to postpone; were forced to put off; were forced to scrap; were forced to shelve; were forced to abandon; were forced to defer; were forced to delay; was obliged to call off; was obliged to cancel; was obliged to postpone; was obliged to put off; was obliged to scrap; was obliged to shelve; was obliged to abandon; was obliged to defer; was obliged to delay; was compelled to call off; was compelled to cancel; was compelled to postpone; was compelled to put off; was compelled to scrap; was compelled to shelve; was compelled to abandon; was compelled to defer; was compelled to delay; chose to call off; chose to cancel; chose to postpone; chose to put off; chose to scrap; chose to shelve; chose to abandon; chose to defer; chose to delay; decided to call off; decided to cancel; decided to postpone; decided to put off; decided to scrap; decided to shelve; decided to abandon; decided to defer; decided to delay
had to be cancelled; had to be canceled; had to be called off; had to be postponed; had to be put off; had to be scrapped; had to be shelved; had to be abandoned; deferred; defers; skipped; skips; forwent; nixed; binned; dropped from; was dropped; were dropped; has been dropped; have been dropped; had been dropped
> Hakan Fidan had to call off his trip to Oman.
= visit "Hakan Fidan" to=OMN status=cancelled
> Annalena Baerbock had to call off her trip to Mali.
= visit "Annalena Baerbock" to=MLI status=cancelled
> The airline had to cancel all flights to Oman.
! visit

# Who has said that he will come.
[verb id=consents frame=visit a=subj to=obj,to,in status=planned]
agree,agreed,agreed@irr to visit; agree,agreed,agreed@irr to travel to; agree,agreed,agreed@irr to come to; agree,agreed,agreed@irr to fly to; agree,agreed,agreed@irr to go to; agree,agreed,agreed@irr to pay a visit to; accept@v an invitation to; accept@v an invitation to visit; accept@v an invitation to travel to; accept@v an invitation to come to; accept@v _ invitation to visit; accept@v _ invitation to travel to; accept@v _ invitation to come to; take,took,taken,taking@irrg up an invitation to; take,took,taken,taking@irrg up an invitation to visit
> Hakan Fidan has agreed to visit Oman in May.
= visit "Hakan Fidan" to=OMN status=planned
> Annalena Baerbock has accepted an invitation to Muscat.
= visit "Annalena Baerbock" to=OMN status=planned
> Annalena Baerbock has accepted an invitation to dinner.
! visit

# Where somebody is asked to come he has not been.
[word id=invited invites]
invitation; invitations; a standing invitation; an open invitation
> Hakan Fidan received an invitation from Badr Abdelatty to visit Cairo.
= visit "Hakan Fidan" to=EGY status=planned
> Hakan Fidan has accepted an invitation from Badr Abdelatty to visit Cairo.
= visit "Hakan Fidan" to=EGY status=planned
> At the invitation of Badr Abdelatty, Hakan Fidan visited Cairo on Monday.
= visit "Hakan Fidan" to=EGY status=held
> The firm received an invitation to visit the fair.
! visit
