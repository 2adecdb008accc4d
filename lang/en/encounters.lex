# Other ways of telling that two were together.

# What they did together, or how their day began and ended.
[verb id=beside frame=meet a=subj b=obj,with persons weak]
start@v the day with; start@v his day with; start@v her day with; start@v the morning with; start@v his morning with; start@v her morning with; begin,began,begun,beginning@irrg the day with; begin,began,begun,beginning@irrg his day with; begin,began,begun,beginning@irrg her day with; begin,began,begun,beginning@irrg the morning with; open@v the day with; open@v his day with; open@v her day with; end@v the day with; end@v his day with; end@v her day with; end@v the evening with; clos@ve the day with; clos@ve his day with; finish@vs the day with; finish@vs his day with; finish@vs her day with; round@v off the day with; round@v off his day with; wrap,wrapp@vcc up the day with; kick@v off the day with; kick@v off his day with; pass@vs the evening with; while@ved away an hour with
share@ved a stage with; share@ved the stage with; share@ved a platform with; share@ved a podium with; appear@v onstage with; appear@v on stage with; appear@v on a stage with; sit,sat,sat,sitting@irrg on a panel with; sit,sat,sat,sitting@irrg across the table from; sit,sat,sat,sitting@irrg across a table from; sit,sat,sat,sitting@irrg in a room with; sit,sat,sat,sitting@irrg in the same room with; sit,sat,sat,sitting@irrg in the same room as; x@be in the same room as; x@be in a room with; exchang@ve a handshake with; exchang@ve handshakes with; exchang@ve a few sentences with; exchang@ve brief words with; exchang@ve a word with; exchang@ve gifts with; trad@ve pleasantries with; swap,swapp@vcc pleasantries with; corner@v; waylay,waylaid,waylaid@irr; collar@v; haggl@ve with; bargain@v with; spar,sparr@vcc behind closed doors with; debrief@v; quiz,quizz@vcc in private; brief@v in person; brief@v face to face; explain@v face to face to; explain@v in person to; raise@ved face to face with; tell,told,told@irr face to face; tell,told,told@irr in person
hand@v a letter to; hand@v over a letter to; hand@v _ letter to; hand@v over _ letter to; hand@v a note to; hand@v a message to; hand@v over a message to; hand@v _ message to; deliver@v _ letter to; deliver@v _ letter in person to; deliver@v in person _ to; present@v _ letter to; pass@vs _ letter to; tour@v _ with; tour@v _ together with; visit@v _ together with; visit@v _ in the company of; inspect@v _ with; inspect@v _ together with; inaugurat@ve _ with; inaugurat@ve _ together with; unveil@v _ with; unveil@v _ together with; lay,laid,laid@irr the foundation stone with; plant@v a tree with; attend@v a ceremony with; attend@v a ceremony together with; attend@v mass with; attend@v a match with; watch@vs _ with; watch@vs _ together with; mark@v _ together with
> Hakan Fidan started the day with Annalena Baerbock in Munich.
= meeting "Hakan Fidan" "Annalena Baerbock" place=Munich
> Hakan Fidan shared a stage with Badr Albusaidi in Doha on Monday.
= meeting "Hakan Fidan" "Badr Albusaidi" date=2024-07-22 place=Doha
> Hakan Fidan started the day with a walk.
! meeting

# Who welcomed somebody, and how.
[verb id=metonarrival frame=meet a=subj b=obj persons]
x@be met on arrival by; x@be met on his arrival by; x@be met on her arrival by; x@be met upon arrival by; x@be met at the airport by; x@be met off the plane by; x@be met at the foot of the steps by; x@be met at the border by; x@be met at the station by; x@be met on the tarmac by; x@be greeted on arrival by; x@be greeted upon arrival by; x@be greeted upon his arrival by; x@be greeted on the tarmac by; x@be greeted at the airport by; x@be greeted warmly by; x@be welcomed on arrival by; x@be welcomed upon arrival by; x@be welcomed at the airport by; x@be welcomed on the tarmac by; x@be seen off by; x@be seen off at the airport by; x@be escorted by; x@be shown around by; x@be shown round by; x@be feted by; x@be treated to dinner by; x@be the guest of honour of; x@be entertained by
> Hakan Fidan was met on arrival by Badr Albusaidi.
= meeting "Hakan Fidan" "Badr Albusaidi"
> Hakan Fidan was welcomed at the airport by Badr Albusaidi on Monday.
= meeting "Hakan Fidan" "Badr Albusaidi" date=2024-07-22
> Hakan Fidan was met on arrival by a brass band.
! meeting

[verb id=inhonour frame=meet a=subj b=obj persons receives]
give,gave,given,giving@irrg a dinner in honour of; give,gave,given,giving@irrg a dinner in honor of; give,gave,given,giving@irrg a banquet in honour of; give,gave,given,giving@irrg a banquet in honor of; give,gave,given,giving@irrg a lunch in honour of; give,gave,given,giving@irrg a lunch in honor of; give,gave,given,giving@irrg a luncheon in honour of; give,gave,given,giving@irrg a reception in honour of; give,gave,given,giving@irrg a reception in honor of; hold,held,held@irr a dinner in honour of; hold,held,held@irr a banquet in honour of; hold,held,held@irr a banquet in honor of; hold,held,held@irr a reception in honour of; hold,held,held@irr a reception in honor of; hold,held,held@irr a lunch in honour of; host@v a dinner in honour of; host@v a dinner in honor of; host@v a banquet in honour of; host@v a banquet in honor of; host@v a lunch in honour of; host@v a lunch in honor of; host@v a luncheon in honour of; host@v a luncheon in honor of; host@v a state dinner in honour of; host@v a state dinner in honor of; host@v a state banquet in honour of; host@v a reception in honour of; host@v a reception in honor of; offer@v a dinner in honour of; offer@v a luncheon in honour of; throw,threw,thrown@irr a party for; throw,threw,thrown@irr a dinner in honour of; host@v an iftar for; host@v an iftar in honour of
> Badr Albusaidi gave a dinner in honour of Hakan Fidan on Monday.
= meeting "Badr Albusaidi" "Hakan Fidan" date=2024-07-22
> President Bassirou Diomaye Faye held a banquet in honour of Norwegian Foreign Minister Espen Barth Eide in Dakar.
= meeting "Bassirou Diomaye Faye" "Espen Barth Eide" place=Dakar
> The club gave a dinner in honour of its founders.
! meeting

# More on the line.
[verb id=overphone frame=call a=subj b=with,to,obj topic=about channel=phone]
speak,spoke,spoken@irr over phone; speak,spoke,spoken@irr over phone with; speak,spoke,spoken@irr over phone to; speak,spoke,spoken@irr on phone; speak,spoke,spoken@irr on phone with; speak,spoke,spoken@irr on phone to; talk@v on phone; talk@v on phone with; talk@v on phone to; speak,spoke,spoken@irr via phone; speak,spoke,spoken@irr via phone with; speak,spoke,spoken@irr via telephone with; speak,spoke,spoken@irr over the telephone; speak,spoke,spoken@irr over the telephone with; speak,spoke,spoken@irr over the telephone to; speak,spoke,spoken@irr on the telephone; speak,spoke,spoken@irr on the telephone with; speak,spoke,spoken@irr on the telephone to; speak,spoke,spoken@irr telephonically with; speak,spoke,spoken@irr telephonically; speak,spoke,spoken@irr again by phone; speak,spoke,spoken@irr again by phone with; speak,spoke,spoken@irr twice by phone; speak,spoke,spoken@irr twice by phone with; speak,spoke,spoken@irr separately by phone with; speak,spoke,spoken@irr separately by phone to; speak,spoke,spoken@irr by phone separately with; speak,spoke,spoken@irr by phone on _ with; talk@v over phone with; talk@v over phone; talk@v telephonically with; confer,conferr@vcc by phone with; confer,conferr@vcc by telephone with; confer,conferr@vcc by phone; exchang@ve views by phone with; exchang@ve views over the phone with; exchang@ve greetings by phone with; exchang@ve _ greetings by phone with; exchang@ve _ greetings over the phone with; consult@v by phone with; consult@v by telephone with; compar@ve notes by phone with; dial,diall@vcc; dial,diall@vcc up; hold,held,held@irr a telephonic conversation with; hold,held,held@irr a telecon with; have,had,had,having@irrg a telecon with; have,had,had,having@irrg a phone chat with; have,had,had,having@irrg a telephone chat with; spend,spent,spent@irr _ on the phone with; spend,spent,spent@irr _ on the phone to; spend,spent,spent@irr _ on the telephone with; stay@v on the phone with; get,got,got,getting@irrg on a call with; join@v a call with; call@v up; ring,rang,rung@irr through to
> Rajnath Singh and Phan Van Giang spoke over phone on Monday.
= meeting "Rajnath Singh" "Phan Van Giang" channel=phone date=2024-07-22
> Rajnath Singh spoke on phone today with Phan Van Giang.
= meeting "Rajnath Singh" "Phan Van Giang" channel=phone
> Donald Trump called up Rajnath Singh on Monday to congratulate him.
= meeting "Donald Trump" "Rajnath Singh" channel=phone
> Fidan dialled Lavrov late on Monday.
= meeting "Fidan" "Lavrov" channel=phone
> He dialled the wrong number.
! meeting

# From where somebody came when he spoke, and what he has before him.
[support id=emerged]
emerg@ve from; come,came,come,coming@irrg out of; storm@v out of; walk@v out of; go,went,gone@irrs straight _ into; head@v straight into; head@v straight _ into; mov@ve straight into; hurr@vy into; rush@vs into; dash@vs into; launch@vs into; go,went,gone@irrs directly into; have,had,had,having@irrg _ tete-a-tete; have,had,had,having@irrg _ get-together; have,had,had,having@irrg _ meal; have,had,had,having@irrg _ sit-down; have,had,had,having@irrg _ huddle; have,had,had,having@irrg _ round; have,had,had,having@irrg _ rounds; have,had,had,having@irrg _ engagement; have,had,had,having@irrg _ handshake; have,had,had,having@irrg _ deliberations; have,had,had,having@irrg _ negotiations
> Hakan Fidan had just emerged from two hours of talks with Badr Albusaidi in Doha.
= meeting "Hakan Fidan" "Badr Albusaidi" place=Doha
> Hakan Fidan went straight from the airport into talks with Badr Albusaidi.
= meeting "Hakan Fidan" "Badr Albusaidi"
> Hakan Fidan emerged from the airport.
! meeting

[support id=linedup status=planned]
line@ved up; pencil@v in; pencil,pencill@vcc in; book@v; timetabl@ve
> @2024-07-25 Hakan Fidan landed in Muscat on Monday. His hosts have lined up a meeting with Badr Albusaidi.
= meeting "Hakan Fidan" "Badr Albusaidi" status=planned
> @2024-07-25 Hakan Fidan has lined up a meeting with Badr Albusaidi in Muscat.
= meeting "Hakan Fidan" "Badr Albusaidi" status=planned
> Hakan Fidan lined up the chairs.
! meeting

[support id=scheduled status=planned]
is to follow; are to follow; will follow; would follow; was to follow; were to follow; will come next; are to come; is to come; is planned; are planned; is planned for; are planned for; are also planned; is also planned
is scheduled for; are scheduled for; is set for; are set for; is slated for; are slated for; is lined up; are lined up; is due; are due; is fixed for; are fixed for; is expected; are expected; is foreseen; are foreseen; is envisaged; are envisaged; is billed for; are billed for; is down for; are down for; is also on the cards; is likewise on the cards; is on the cards; are on the cards; is in store; are in store; is next on the programme; is next on the agenda | intransitive
> @2024-07-25 Wang Yi arrived in Nairobi on Monday. A meeting with President William Ruto is scheduled for Friday.
= meeting "Wang Yi" "William Ruto" status=planned date=2024-07-26
> @2024-07-25 Wang Yi arrived in Nairobi on Monday. Talks with President William Ruto are scheduled for Friday.
= meeting "Wang Yi" "William Ruto" status=planned date=2024-07-26
> A concert is scheduled for Friday.
! meeting
