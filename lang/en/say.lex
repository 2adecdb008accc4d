# Verbs, nouns and phrases with which the press puts words into mouths.

# A clause alone is enough for these: "said the talks had failed".
[verb id=say frame=say a=subj to=to needs=bare,comp,quote,colon]
say,said,said@irr
lik@ve to say; lov@ve to say; lik@ve saying; lov@ve saying; go,went,gone@irrs on to say; go,went,gone@irrs on record as saying; go,went,gone@irrs as far as to say; be quoted as saying; was quoted as saying; were quoted as saying; is quoted as saying; been quoted as saying; cited as saying
> Lavrov said the talks had failed.
= statement "Lavrov" mode=indirect content="the talks had failed"
> "The talks have failed," Lavrov said on Thursday.
= statement "Lavrov" mode=direct content="The talks have failed"
> The talks have failed, said Foreign Minister Penny Wong.
= statement "Penny Wong" mode=indirect content="The talks have failed"
> “Nothing is free,” Anna Berg likes to say.
= statement "Anna Berg" mode=direct content="Nothing is free"
> Lavrov said, pointing at the map, “We have never claimed the island.”
= statement "Lavrov" mode=direct content="We have never claimed the island"
> Anna Berg said, shaking her head: “The ferry will not sail.”
= statement "Anna Berg" mode=direct content="The ferry will not sail"
> Lavrov said, pointing at the map, the island was claimed as “ours” by others.
! statement "Lavrov" content="ours"
> The EU's Kaja Kallas said the ferry would sail.
= statement "Kaja Kallas" content="the ferry would sail"
> “The ferry will sail,” the Kremlin's Dmitry Peskov said.
= statement "Dmitry Peskov" content="The ferry will sail"
> Lavrov said the plans were good, to which Blinken replied: “They are not.”
= statement "Lavrov" content="the plans were good"
= statement "Blinken" mode=direct content="They are not"
> Lavrov said the plans were good, to which Blinken replied: “They are not.”
! statement "Lavrov" content="They are not"
> Lavrov said nothing.
! statement
> Viktor Orban, one of the longest-serving leaders in Europe, said the ferry would sail.
= statement "Viktor Orban" content="the ferry would sail"
> Anna Berg, a retired judge who lives in Oslo, said the ferry would sail.
= statement "Anna Berg" content="the ferry would sail"
> Garry Conille, dismissed as premier on Sunday, said the ferry would sail.
= statement "Garry Conille" content="the ferry would sail"

[verb id=add frame=say a=subj to=to needs=bare,comp,quote,colon]
add@v; post@v on; post@v; tweet@v; claim@v; alleg@ve; insist@v; suggest@v; predict@v; forecast,forecast,forecast@irr; confirm@v; admit,admitt@vcc; conced@ve; acknowledg@ve; argu@ve; maintain@v; estimat@ve; reckon@v; guess@vs; conjectur@ve; speculat@ve; jok@ve; quip,quipp@vcc; recall@v; remark@v; report@v; reveal@v; disclos@ve; declar@ve; announc@ve; stat@ve; observ@ve; not@ve; testif@vy; swear,swore,sworn@irr; vow@v; pledg@ve; write,wrote,written,writing@irrg; tweet@v; fear@v; hop@ve; believ@ve; think,thought,thought@irr; assum@ve; repl@vy; assert@v; affirm@v; contend@v; complain@v; explain@v; stress@vs; emphasis@ve; emphasiz@ve; underlin@ve; underscor@ve; reiterat@ve; conclud@ve; hint@v; intimat@ve; signal@v; signal,signall@vcc; indicat@ve
> "Our forces are ready," Belousov added.
= statement "Belousov" mode=direct content="Our forces are ready"
> Lavrov warned the deal could collapse within weeks.
= statement "Lavrov" mode=indirect content="the deal could collapse within weeks"
> Calm in the strait, Wang Yi stressed, concerned the whole region.
= statement "Wang Yi" mode=indirect
> The minister stressed the importance of dialogue.
! statement
> Brazil added 3,000 jobs in May.
! statement

> The ministry said that a council would be formed. It added that the ferry would sail.
= statement "ministry" content="the ferry would sail"
> The statement said the council had rejected the plan. It added that talks would go on.
= statement "statement" content="talks would go on"
# These take a person first: "told reporters that".
[verb id=tell frame=say a=subj to=obj needs=bare,comp,quote,colon]
tell,told,told@irr; inform@v; assur@ve; reassur@ve; notif@vy; remind@v; convinc@ve; persuad@ve; alert@v; lectur@ve
> Lavrov told reporters that no date had been set.
= statement "Lavrov" content="no date had been set"
> "We cannot wait," said London hedge-fund manager Peter Holm.
= statement "Peter Holm" mode=direct content="We cannot wait"
> Anna Berg met Peter Holm in Riga. Traders say the port is dear. The ferry is slow, they say.
= statement "Traders" content="The ferry is slow"
> Anna Berg rejected the claim that Peter Holm had called the mayor, and said the port would stay shut.
= statement "Anna Berg" content="the port would stay shut"
> When Anna Berg came to Riga, she told reporters the port would stay shut.
= statement "Anna Berg" content="the port would stay shut"
> In a letter to the council on Monday, Anna Berg said the port would stay shut.
= statement "Anna Berg" content="the port would stay shut"
> The port will stay shut, Anna Berg said hours before the mayor arrived.
= statement "Anna Berg" content="The port will stay shut"
> If the port stays shut, the ferry will leave, Anna Berg told the crowd gathered in Riga.
= statement "Anna Berg" content="If the port stays shut, the ferry will leave"
> Cleverly told Wang Yi the law had eaten away at freedoms.
= statement "Cleverly" content="the law had eaten away at freedoms"
> The minister told a joke.
! statement
> Lavrov told them to wait.
! statement
> Netumbo Nandi-Ndaitwah offered to mediate but was told that her services would not be needed.
! statement
> Hakan Fidan criticised Sergei Lavrov for saying that the bridge was closed.
= statement "Sergei Lavrov" content="the bridge was closed"
> Hakan Fidan urged Sergei Lavrov to admit that the bridge was closed.
! statement
> Hakan Fidan accused Sergei Lavrov of claiming that the bridge was closed.
! statement
> The country that Hakan Fidan represents said that the bridge was closed.
! statement "Hakan Fidan"

[verb id=warn frame=say a=subj to=obj,to needs=bare,comp,quote,colon]
warn@v; caution@v; forewarn@v
promis@ve | undertakes
> Blinken warned Israel that the window was closing.
= statement "Blinken" content="the window was closing"
> Macron promised Zelenskyy that jets would come.
= statement "Macron" content="jets would come"
> Macron promised Zelenskyy jets.
! statement

# In a text of questions and answers, the answers of the one who is interviewed.
[noun id=answer frame=say a=subj needs=colon answers]
A:; A :; Answer:; ANSWER:
> A: the first letter of a list.
! statement
> Answer: nobody knows.
! statement
> Javier Milei talked to a paper. Q: Will prices fall? A: Yes.
! statement "Javier Milei"

# An order is a request only with what somebody is ordered to do: "ordered the retrial of a man".
[verb id=order frame=say a=subj to=obj,on,of,from needs=comp,quote,colon]
order@v; instruct@v; direct@v
> Putin ordered that the crossing be closed.
= statement "Putin" content="the crossing be closed"
> Erdogan instructed that the talks go on.
= statement "Erdogan" content="the talks go on"
> Putin ordered new sanctions on Moldova.
! event REQUEST

[verb id=urge frame=say a=subj to=obj,on,of,from needs=comp,quote,colon also=REQUEST]
urg@ve; implor@ve; beg,begg@vcc; beseech@vs; exhort@v; request@v; demand@v; advis@ve; counsel@v; counsel,counsell@vcc; petition@v
ask@v | queries
> Guterres urged Israel to open the crossing.
= event REQUEST "Guterres" > "Israel"
> Ghanaian minister Samuel Ablakwa demanded that Togo free the fishermen.
= event REQUEST "Samuel Ablakwa" > "Togo"
> Scholz demanded that the shelling stop.
= statement "Scholz" content="the shelling stop"
> "Who will pay?" Scholz asked the chamber.
= statement "Scholz" mode=direct content="Who will pay?"
> Scholz asked for patience.
! statement

[verb id=threat frame=say a=subj to=obj needs=comp,quote,colon also=THREATEN]
threaten@v
> Medvedev threatened Poland with retaliation.
= event THREATEN "Medvedev" > "Poland"
> Medvedev threatened that the pipes would run dry.
= statement "Medvedev" content="the pipes would run dry"
> Rain threatens the harvest.
! any

[verb id=denybare frame=say a=subj to=obj,by needs=bare,comp,quote,colon also=REJECT denies]
den@vy
> Salam's office denied there was a rift with the palace.
= statement "office" content="there was a rift with the palace"
> Kampala denied it had armed the rebels.
= statement "Kampala" content="it had armed the rebels"
> Iran denied the visit, which never took place.
! statement

[verb id=deny frame=say a=subj to=obj needs=comp,quote,colon also=REJECT denies]
disput@ve; rebut,rebutt@vcc; dismiss@vs; object@v; object@v to
> Iran denied that it had sent drones.
= statement "Iran" content="it had sent drones"
> Tehran disputed Washington's account.
= event REJECT "Tehran" > "Washington"
> Peskov denied that Putin had met Orban in Moscow.
! meeting
> It is not true that Lavrov met Blinken in Vienna, the ministry said.
! meeting
> The actor denied the rumour.
! statement

# What is proposed has not taken place.
[verb id=proposing frame=say a=subj to=to needs=comp,quote,colon status=proposed]
propos@ve; recommend
> Fidan proposed that Lavrov and Kuleba meet in Antalya.
= meeting "Lavrov" "Kuleba" status=proposed place=Antalya
> Guterres proposed that the crossing stay open.
= statement "Guterres" content="the crossing stay open"
> She proposed a toast.
! any

[verb id=deplore frame=say a=subj to=obj needs=comp,quote,colon also=ACCUSE mode=disapprove cameo=111]
deplor@ve; lament@v; decr@vy
> The ministry deplored that the talks had been cut short.
= statement "ministry" content="the talks had been cut short"
> Oslo deplored Israel's decision.
= event ACCUSE "Oslo" > "Israel"
> She lamented the weather.
! any

[verb id=stress frame=say a=subj to=to needs=comp,quote,colon]
highlight@v; charg@ve; point@v out; reaffirm@v; aver,averr@vcc; avow@v; attest@v; certif@vy; clarif@vy; specif@vy; expound@v; enunciat@ve; articulat@ve; proclaim@v; pronounc@ve; profess@vs; recommend@v; stipulat@ve; posit@v; postulat@ve; theoris@ve; theoriz@ve; hypothesis@ve; hypothesiz@ve; reason@v; foretell,foretold,foretold@irr; prophes@vy; forewarn@v; disagree@ved; protest@v; counter@v; concur,concurr@vcc; agree@ved; accept@v; grant@v; regret,regrett@vcc; rejoic@ve; bemoan@v; bewail@v; grumbl@ve; grip@ve; grous@ve; whin@ve; reflect@v; preach@vs; teach,taught,taught@irrs; opin@ve; ventur@ve; volunteer@v; propound@v; submit,submitt@vcc; relay@v; pass@vs on; broadcast,broadcast,broadcast@irr; publish@vs; publicis@ve; publiciz@ve; leak@v; divulg@ve; let,let,let,letting@irrg slip; let,let,let,letting@irrg it be known; let,let,let,letting@irrg know; blurt@v out; spill@v; confid@ve; own@v up; fess@vs up; come,came,come,coming@irrg clean; vouch@vs; pled,pled,pled@irr; guarantee@ved; rul@ve; mandat@ve; diagnos@ve; portend@v; recollect@v; reminisc@ve; summaris@ve; summariz@ve; recap,recapp@vcc; quot@vef; cit@vef; editorialis@ve; editorializ@ve; pontificat@ve; post@v; respond@v; answer@v; repeat@v; mention@v; retort@v; relat@ve; recount@v; boast@v; brag,bragg@vcc; confess@vs
put,put,put,putting@irrg on record; put,put,put,putting@irrg forward; call@v it; call@v attention to the fact; draw,drew,drawn@irr attention to the fact; take,took,taken,taking@irrg the view; take,took,taken,taking@irrg the position; take,took,taken,taking@irrg to social media; take,took,taken,taking@irrg to Twitter; take,took,taken,taking@irrg to X; take,took,taken,taking@irrg issue with the claim; leave,left,left,leaving@irrg no doubt; leave,left,left,leaving@irrg no one in any doubt; leave,left,left,leaving@irrg nobody in doubt; leave,left,left,leaving@irrg little doubt; leave,left,left,leaving@irrg in no doubt; make,made,made,making@irrg clear; make,made,made,making@irrg it clear; make,made,made,making@irrg plain; make,made,made,making@irrg it plain; make,made,made,making@irrg it very clear; make,made,made,making@irrg very clear; make,made,made,making@irrg it abundantly clear; make,made,made,making@irrg it crystal clear; make,made,made,making@irrg known; make,made,made,making@irrg it known; make,made,made,making@irrg the point; make,made,made,making@irrg the case; make,made,made,making@irrg a point of saying; make,made,made,making@irrg no secret of the fact; spell@v out; lay,laid,laid@irr out; set,set,set,setting@irrg out; drive,drove,driven,driving@irrg home; drive,drove,driven,driving@irrg home the point; hammer@v home; bring,brought,brought@irr home; lend,lent,lent@irr weight to the view; serv@ve notice; give,gave,given,giving@irrg notice; give,gave,given,giving@irrg assurances; give,gave,given,giving@irrg an assurance; give,gave,given,giving@irrg warning; give,gave,given,giving@irrg his word; give,gave,given,giving@irrg her word; give,gave,given,giving@irrg their word; send,sent,sent@irr a message; send,sent,sent@irr the message; send,sent,sent@irr a clear message; send,sent,sent@irr word; sound@v the alarm; rais@ve the alarm; strike,struck,struck,striking@irrg a note; issu@ve a warning; issu@ve a statement saying; issu@ve a reminder; deliver@v a warning; deliver@v the message; extend@v assurances; stand,stood,stood@irr by the claim; cast,cast,cast@irr doubt; voic@ve hope; go,went,gone@irrs public with; come,came,come,coming@irrg out and say
> Lavrov made it clear that Moscow would not yield.
= statement "Lavrov" content="Moscow would not yield"
> Baerbock pointed out that the treaty was still in force.
= statement "Baerbock" content="the treaty was still in force"
> "We are not at war with anyone," Peskov proclaimed.
= statement "Peskov" mode=direct content="We are not at war with anyone"
> Gideon Saar charged in June that Muscat was shielding the rebels.
= statement "Gideon Saar" content="Muscat was shielding the rebels"
> The ministers found the room and opened the window.
! statement
> Wang Yi underlined the role of the United Nations.
! statement

# With quotation marks or a colon only.
[verb id=quip frame=say a=subj to=to needs=quote,colon]
elaborat@ve; rejoin@v; shoot,shot,shot@irr back; hit,hit,hit,hitting@irrg back; fir@ve back; snap,snapp@vcc; interject@v; interven@ve; butt@v in; chim@ve in; weigh@v in; moan@v; mutter@v; murmur@v; mumbl@ve; whisper@v; shout@v; cr@vy; cry,cried,cried,crying@irrg out; exclaim@v; yell@v; scream@v; roar@v; bark@v; growl@v; snarl@v; hiss@vs; sneer@v; scoff@v; mock@v; jeer@v; taunt@v; gush@vs; enthus@ve; rav@ve; marvel@v;  ponder@v; wonder@v; quer@vy; inquir@ve; enquir@ve; question@v; plead@v; pray@v; narrat@ve; sum,summ@vcc up; paraphras@ve; read,read,read@irr out; dictat@ve; sign@v off; text@v; email@v; e-mail@v; blog,blogg@vcc; retweet@v; telegraph@v; cabl@ve; wir@ve; rant@v; rail@v; fum@ve; rag@ve; seeth@ve; thunder@v; bluster@v; sigh@v; laugh@v; smil@ve; grin,grinn@vcc; chuckl@ve; giggl@ve; nod,nodd@vcc; shrug,shrugg@vcc; weep,wept,wept@irr; sob,sobb@vcc; begin,began,begun,beginning@irrg; resum@ve; go,went,gone@irrs on; carr@vy on; interrupt@v; inton@ve; chant@v; recit@ve; sing,sang,sung@irr; teas@ve; deadpan,deadpann@vcc; quibbl@ve; echo,echoed,echoed@irr; boom@v; bellow@v; demur,demurr@vcc; retaliat@ve; remonstrat@ve; holler@v; crack@v; stammer@v; stutter@v; slur,slurr@vcc; drawl@v; croak@v; gasp@v; pant@v; purr@v; chirp@v; crow@v; gloat@v; comment@v; continu@ve; read,read,read@irr
> "Enough is enough," Senator Maria Cantwell snapped.
= statement "Maria Cantwell" mode=direct content="Enough is enough"
> "This has to stop," the mayor shouted at the crowd.
= statement "mayor" mode=direct content="This has to stop"
> The minister smiled at the cameras.
! statement

# A name given in the speaker's own words: "called the plan “a step into the dark”".
[verb id=naming frame=say a=subj needs=quote]
call@v; describ@ve; label@v; label,labell@vcc; brand@v; dub,dubb@vcc; characteris@ve; characteriz@ve; portray@v
> Lavrov called the plan “a step into the dark of the past”.
= statement "Lavrov" mode=direct content="a step into the dark of the past"
> Dina Boluarte branded the report “a heap of lies and half-truths from end to end”.
= statement "Dina Boluarte" mode=direct content="a heap of lies and half-truths from end to end"
> Lavrov called the “Group of Friends” to order.
! statement

# Thoughts that a report gives as somebody's.
[verb id=thought frame=say a=subj needs=comp,quote]
surmis@ve; suspect@v; presum@ve; suppos@ve; imagin@ve; expect@v; anticipat@ve; bet,bet,bet@irr; wager@v; foresee,foresaw,foreseen@irr; project@v; calculat@ve; judg@ve; deduc@ve; infer,inferr@vcc; learn@v; understand,understood,understood@irr; realis@ve; realiz@ve; doubt@v
> Analysts expect that rates will fall in autumn.
= statement "Analysts" content="rates will fall in autumn"
> Officials suspect that the fire was set on purpose.
= statement "Officials" content="the fire was set on purpose"
> Guests are expected at eight.
! statement

# What a study, a court or a person finds.
[verb id=evidence frame=say a=subj needs=comp]
find,found,found@irr; show,showed,shown@irr; demonstrat@ve; prov@ve; document@v; record@v; chronicl@ve
> The court found that the minister had broken the law.
= statement "court" content="the minister had broken the law"
> The researchers showed that the vaccine worked.
= statement "researchers" content="the vaccine worked"
> The police found the car in a field.
! statement

# Knowing and perceiving: nobody's words.
[verb id=knowing frame=other]
only to find; only to discover; only to learn; only to be told; only to hear; decid@ve; determin@ve; hold,held,held@irr; hear,heard,heard@irr; know,knew,known@irr; remember@v; forget,forgot,forgotten,forgetting@irrg; sens@ve; notic@ve; discover@v; ensur@ve; mean,meant,meant@irr; pretend@v; dream@v; wish@vs; mind@v; care@ved; tend@v
> Lavrov drove to the station, only to find that the train had left.
! statement
> Lavrov knew that the train was late.
! statement
> Borrell remembered that the session had been moved.
! statement
> Javier Milei knew what he wanted and said prices would fall.
= statement "Javier Milei" content="prices would fall"
> Emomali Rahmon decided to go and told reporters that water was short.
= statement "Emomali Rahmon" content="water was short"

# "expressed the hope that", "voiced deep concern that": the noun carries the clause, the verb only a speaker.
[noun id=voiced frame=say a=subj,poss,of,by needs=comp,quote]
hope@n; concern@n; confidence; fear@n; view@n; belief@n; conviction@n; opinion@n; certainty; optimism; pessimism; doubt@n; scepticism; skepticism; regret@n; disappointment; dismay; surprise; frustration; satisfaction; expectation@n; wish@ns; desire; understanding; assurance@n; warning@n; claim@n; allegation@n; accusation@n; assertion@n; contention@n; argument@n; suggestion@n; prediction@n; forecast@n; estimate@n; assessment@n; conclusion@n; finding@n; judgement@n; judgment@n; ruling@n; statement@n; announcement@n; declaration@n; proclamation@n; admission@n; acknowledgement@n; acknowledgment@n; confession@n; revelation@n; disclosure@n; report@n; remark@n; comment@n; observation@n; insistence; denial@n; complaint@n; demand@n; request@n; call@n; plea@n; appeal@n; recommendation@n; proposal@n; promise@n; pledge@n; vow@n; commitment@n; guarantee@n; threat@n; testimony; message@n; explanation@n; reminder@n; notion@n; idea@n; position@n; stance@n; thesis; theory; suspicion@n; speculation; impression@n; feeling@n; premise@n; prophec@ny; boast@n; lament@n; alarm; unease; anxiet@ny; worr@ny; outrage; indignation; relief; pride; joy; sorrow; determination; resolve; rumour@n; rumor@n; word
> Wang Yi expressed the hope that London would take an objective view.
= statement "Wang Yi" content="London would take an objective view"
> Lavrov voiced deep concern that the pause would not last.
= statement "Lavrov" content="the pause would not last"
> Guterres's warning that famine was near went unheard.
= statement "Guterres" content="famine was near"
> Lavrov expressed hope for peace.
! statement

# Verbs that carry such a noun.
# Whose a document is: "a statement issued by the ministry", not "a letter seen by Reuters".
[verb id=issue frame=other issues]
issu@ve; releas@ve; publish@v; put,put,put,putting@irrg out; carr@vy; post@v; distribut@ve; circulat@ve; sign@v; co-sign@v; send,sent,sent@irr; deliver@v; disseminat@ve; read,read,read@irr out; written; penned; authored; broadcast,broadcast,broadcast@irr; run,ran,run,running@irrg; air@v; signed jointly
> Warsaw closed two crossings, according to a notice issued late on Monday by Poland's interior ministry.
= statement "Poland's interior ministry" content="Warsaw closed two crossings"
> A commentary carried by the Korean Central News Agency said the corvette would be hit.
= statement "Korean Central News Agency" content="the corvette would be hit"
> A letter seen by the Financial Times said Iran would not accept it.
! statement "Financial Times"

[support id=voice]
express@vs; voic@ve; convey@v; shar@ve; air@v; utter@v; register@v; renew@v; restat@ve; make,made,made,making@irrg; give,gave,given,giving@irrg; issu@ve; deliver@v; offer@v; advanc@ve; level@v; exud@ve; harbour@v; harbor@v; cherish@vs; nurs@ve; extend@v; hold,held,held@irr

> Xi conveyed the expectation that trade would grow.
= statement "Xi" content="trade would grow"
> Javier Milei voiced the fear that prices would rise.
= statement "Javier Milei" content="prices would rise"
> Zelenskyy rejected the suggestion that he would resign.
! statement

# It is the whole sentence that is put into a mouth.
[noun id=accord frame=say cue=accord a=to,of,by,from]
according
> According to Peskov, the call lasted an hour.
= statement "Peskov" mode=indirect content="the call lasted an hour"
> The call lasted an hour, according to the Kremlin.
= statement "Kremlin" content="The call lasted an hour"
> Lavrov, according to TASS, told reporters: “We will not leave.”
= statement "Lavrov" via="TASS" mode=direct content="We will not leave"
> Lavrov said, according to TASS: “We will not leave.”
= statement "Lavrov" via="TASS" mode=direct content="We will not leave"
> Prices rise according to the season.
! statement

# Whom the one who reports has it from.
[verb id=cite frame=say cue=cite a=obj]
cit@ing; quot@ing
> Reuters reported, citing Araghchi, that talks would resume in Geneva.
= statement "Araghchi" content="talks would resume in Geneva" via="Reuters"
> TASS, quoting Ryabkov, said the treaty was dead.
= statement "Ryabkov" content="the treaty was dead" via="TASS"
> The court ruled, citing the constitution, that the vote was void.
! statement "constitution"

[noun id=words frame=say cue=accord a=of,poss]
in the words of; in the view of; in the opinion of; in the eyes of; in the estimation of; in the judgement of; in the judgment of; in the assessment of
> In the words of Guterres, the world is "becoming unhinged".
= statement "Guterres"
> In the view of Beijing, the sanctions have no basis in law.
= statement "Beijing" content="the sanctions have no basis in law"
> In the heat of the moment, Lavrov left.
! statement

[noun id=ownwords frame=say cue=accord a=poss]
words; view; opinion; account; estimation; reckoning; assessment
> In Lavrov's view, the format has outlived its use.
= statement "Lavrov" content="the format has outlived its use"
> The war, in Guterres's words, is a stain on the century.
= statement "Guterres"
> In his opinion column he writes of food.
! statement

[verb id=asput frame=say cue=accord a=subj]
as put it; put,put,put,putting@irrg it
> It was, as Peskov put it, "a first step".
= statement "Peskov"
> As Baerbock put it, Europe has to grow up.
= statement "Baerbock" content="Europe has to grow up"
> He put it on the table.
! statement

# The sentence before is what was said.
[verb id=reportthis frame=say cue=report a=subj,by needs=bare]
report@v this; announc@ve this; stat@ve this; said this; say,said,said@irr so; this was reported; this was announced; this was stated; this was said; this was confirmed; it was reported; it was announced; this was disclosed; confirm@v this; this has been reported; this is reported; reports said
> The convoy crossed the border at dawn. This was reported by the Ukrainian Defence Ministry.
= statement "Ukrainian Defence Ministry" content="The convoy crossed the border at dawn"
> The talks will resume in Doha on Sunday. Peskov announced this at a briefing.
= statement "Peskov"
> This was a mistake.
! statement

# Passives with nobody who said it: kept from giving their clause to a neighbour.
[verb id=hearsay frame=other]
it is said; it was said; it is believed; it was believed; it is thought; it was thought; it is understood; it is claimed; it is feared; it is hoped; it is alleged; it emerged; it is expected; it was expected; it is known; it turned out; it appears; it appeared; it seems; it seemed; it follows; it happened; it is clear; it was clear; it became clear; it is likely; it is possible; it is true

> It is feared that thousands have died.
! statement
> Lavrov said it was believed that the ship had sunk.
= statement "Lavrov" content="it was believed that the ship had sunk"
> Javier Milei said it was known that prices would rise.
= statement "Javier Milei" content="it was known that prices would rise"

# What a document or a medium says it says: "the statement said", "the readout says".
[noun id=document frame=other]
statement@n; version@n; account of the call; account of the meeting; account of the talks; press statement@n; joint statement@n; press release@n; news release@n; readout@n; communique@n; communiqué@n; joint communique@n; joint communiqué@n; declaration@n; joint declaration@n; letter@n; open letter@n; note@n; diplomatic note@n; report@n; document@n; memo@n; memorandum; email@n; e-mail@n; warrant@n; search warrant@n; arrest warrant@n; court order@n; text message@n; voicemail@n; platform@n; slogan@n; motto@n; caption@n; bulletin@n; circular@n; advisor@ny; notice@n; post@n; tweet@n; message@n; video message@n; televised address@ns; address@ns; speech@ns; interview@n; press conference@n; news conference@n; joint press conference@n; joint news conference@n; briefing@n; press briefing@n; news briefing@n; weekly briefing@n; daily briefing@n; regular briefing@n; press point@n; doorstep@n; remarks; opening remarks; keynote speech@ns; lecture@n; article@n; op-ed@n; editorial@n; column@n; essay@n; commentar@ny; blog post@n; Telegram channel@n; Facebook post@n; website@n; official website@n; social media post@n; Telegram post@n; testimony; affidavit@n; court filing@n; filing@n; complaint@n; lawsuit@n; indictment@n; verdict@n; ruling@n; memoir@n; book@n; biography; podcast@n; broadcast@n; newspaper@n; daily; magazine@n; journal@n; news agency; news agencies; state news agency; state media; local media; state television; state TV; broadcaster@n; channel@n; radio; outlet@n; press; media reports; survey@n; poll@n; opinion poll@n; study; studies; white paper@n; audit@n; dossier@n; fact sheet@n; transcript@n; leaflet@n; manifesto@n; petition@n; resolution@n
> In a statement, the Foreign Ministry said the visit would go ahead.
= statement "Foreign Ministry" content="the visit would go ahead"
> The press release of the Peruvian government said the port would open.
= statement "Peruvian government" content="the port would open"
> The letter of the alphabet is the same in Peru.
! statement
> "Both sides reaffirmed the treaty," the joint communique said.
! meeting

# What is no statement though a cue stands there.
[verb frame=other]
read into the record
> As the judge read his decision, Pete Santilli held his head.
! statement
> "We shall win again and again," Donald Trump said, two hours after a paper declared him the victor. "You will be happy with all of it."
= statement "Donald Trump" mode=direct content="You will be happy with all of it"
! statement "paper"
> Since Bernie Sanders announced his candidacy last year, he has said the same thing.
! statement
> The port was closed, Bernie Sanders said the night before.
= statement "Bernie Sanders" content="The port was closed"
> Kenya did not attack Rwanda, said Nora Veld, deputy manager of the survey.
= statement "Nora Veld" content="Kenya did not attack Rwanda"
> Kenya, said Nora Veld on Monday, will not sign the accord.
= statement "Nora Veld"
! statement "Kenya"
> Nora Veld told NBC's "Evening Hour" on Monday the tone was cordial.
= statement "Nora Veld" content="the tone was cordial"
> Nora Veld, wearing a badge, said Kenya's answer was late.
= statement "Nora Veld" content="Kenya's answer was late"
> Nora Veld pledged to "promote the changes that will prevent this," Reuters reported.
= statement "Nora Veld" via="Reuters" content="promote the changes that will prevent this"
> If the vote was bought - as many believe, but Kenya strongly denies - "why would you not ask?" asked Nora Veld.
= statement "Nora Veld"
! statement "Kenya"
> "The two sides must work together for peace," according to Nora Veld.
= statement "Nora Veld" mode=direct content="The two sides must work together for peace"
> As Nora Veld said last week in Lima, "the two sides must work together for peace."
= statement "Nora Veld" mode=direct
> "The two sides must work together for peace," Nora Veld was quoted by Reuters as saying.
= statement "Nora Veld" via="Reuters" mode=direct
> "You have two managers who started it," Nora Veld said, referencing a super PAC called Future funded by Singer.
= statement "Nora Veld" mode=direct
! statement "PAC"

# Nouns of what is said, before a colon: "the minister's answer was short: “…”".
[noun id=reply frame=say a=poss,of needs=quote,colon]
answer@n; reply; replies; response@n; retort@n; rejoinder@n; message@n; conclusion@n; verdict@n; motto; advice; words were; exact words; exact words were; comment@n; explanation@n; reaction@n; parting words; last words; question@n
> Robert Abela's answer: “We will not sign.”
= statement "Robert Abela" mode=direct content="We will not sign"
> Robert Abela was brief. His words were: “We will not sign.”
= statement "Robert Abela" mode=direct content="We will not sign"
> The answer to the riddle was simple: “It is water that runs.”
! statement
