# What is told behind these words, as an infinitive, a gerund, a noun or a clause of its own, nobody says was done.

[word unproven]
prospect of; prospects of; the prospect of; possibility of; the possibility of; idea of; the idea of; chance of; chances of; likelihood of; fear of; fears of; rumours of; rumors of; no evidence; no proof; no indication; no sign; no signs; no trace; no record; no confirmation; nothing proves; nothing suggests; nothing indicates; nothing shows; rumour; rumours; rumor; rumors; rumoured; rumored; speculation; speculations; unconfirmed reports; unverified reports; conspiracy theory; conspiracy theories; false claim; false claims; hoax; talk of; prospect; prospects; possibility; likelihood; chance; chances; idea; fantasy; fear; fears; notion; fiction
reports that; claims that; rumours that; rumors that; allegations that; suggestions that; speculation that; fears that; the idea that; the notion that; the theory that; the possibility that; the claim that; a claim that; a report that; the rumour that; the rumor that; unless; lest; as if; as though | clause
suspected; suspects; suspect; accused; accuses; accusing; charged with; unlikely; improbable; impossible; doubtful; unthinkable; inconceivable
almost; nearly; all but; narrowly missed; came close to; come close to; stopped short of; short of; instead of; rather than; without; in place of; in lieu of; far from
oppose; opposes; opposed; opposing; opposition to; block; blocks; blocked; blocking; stop; stops; stopped; stopping; prevent; prevents; prevented; preventing; thwart; thwarts; thwarted; thwarting; ban; bans; banned; banning; bar; bars; barred; barring; forbid; forbids; forbade; forbidden; prohibit; prohibits; prohibited; veto; vetoes; vetoed; boycott of; object to; objects to; objected to; protest against; protests against; protested against; deter; deters; deterred; dissuade; dissuades; dissuaded; discourage; discouraged; warned against; warns against; warn against; against; advised against; advise against
pretended; pretend; pretends; pretending; dreamed of; dreamt of; dreams of; dream of; dreaming of; imagine; imagines; imagined; imagining; fantasised about; fantasized about; afraid of; afraid to; scared of; averse to; loath to; wary of; reluctant to; dread; dreads; dreaded; fears of; forgot to; forget to; omitted to; neglected to; missed the chance to; missed the opportunity to; skipped; skip; skips; skipping; declined an invitation to; decline an invitation to; turned down an invitation to; refused an invitation to; rejected an invitation to; spurned an invitation to; snubbed an invitation to
said to show; purporting to show; purports to show; claiming to show; claims to show; appearing to show; alleged to show; supposedly showing; allegedly showing
> Hakan Fidan was accused of having met Sergei Lavrov.
! meeting
> Protesters tried to stop Hakan Fidan's visit to Nairobi.
! visit
> Speculation about a visit by Hakan Fidan to Moscow grew.
! visit
> Ukraine warned Hakan Fidan against meeting Sergei Lavrov.
! meeting
> Instead of meeting Sergei Lavrov, Hakan Fidan flew to Doha.
! meeting
> Reports that Hakan Fidan met Sergei Lavrov are false.
! meeting
> The prospect of Hakan Fidan meeting Sergei Lavrov alarmed Kyiv.
! meeting
> The rumours were true: Hakan Fidan met Sergei Lavrov in Doha.
= meeting "Hakan Fidan" "Sergei Lavrov" status=held
> Hakan Fidan met Sergei Lavrov, who dreams of peace.
= meeting "Hakan Fidan" "Sergei Lavrov" status=held
> Hakan Fidan, who is accused of fraud, visited Nairobi on Monday.
= visit "Hakan Fidan" to=KEN status=held

# Nobody of those who are named did it.
[neg nobody]
neither; nor; none of
> Neither Hakan Fidan nor Sergei Lavrov met the envoy Tom Barrack.
! meeting
> Hakan Fidan met Sergei Lavrov, who is neither young nor old.
= meeting "Hakan Fidan" "Sergei Lavrov"
> Sergei Lavrov met Hakan Fidan; neither smiled.
= meeting "Hakan Fidan" "Sergei Lavrov"

# How often something is done, that no one time of it is told.
[word habit]
frequently; regularly; routinely; usually; customarily; habitually; periodically; seldom; rarely; every year; each year; every month; each month; every week; each week; every summer; every day; annually; once a year; twice a year; once a month; twice a month; several times a year; from time to time; used to; every two years; every six months; most years; whenever
> Hakan Fidan regularly meets Sergei Lavrov.
! meeting
> Hakan Fidan used to meet Sergei Lavrov every month.
! meeting
> Hakan Fidan meets Sergei Lavrov on Monday.
= meeting "Hakan Fidan" "Sergei Lavrov"
> Hakan Fidan met Sergei Lavrov, who frequently calls for calm.
= meeting "Hakan Fidan" "Sergei Lavrov" status=held

# "as he does every year": this once too.
[adverb]
as every year; as usual; as always; as he does every year; as in previous years
> Hakan Fidan met Sergei Lavrov as usual in Sochi.
= meeting "Hakan Fidan" "Sergei Lavrov"
> As usual, the snow melted.
! any
