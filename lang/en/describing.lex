# What may stand between a state and its people or bodies and leaves open neither whose nor who they are:
# the Norwegian right-wing government, Kenyan human rights activists, Iraq's most prominent political prisoners.

[word describing]
right-wing; left-wing; far-right; far-left; centre-right; center-right; centre-left; center-left; conservative; liberal; communist; socialist; nationalist; populist; Islamist; secular; leftist; rightist; reformist; hard-line; hardline; moderate; radical; pro-government; anti-government; pro-Western; pro-Russian; pro-European
interim; transitional; caretaker; provisional; incoming; new; newly elected; former; current; previous; ruling; coalition; minority; military-led; military-backed; civilian-led; self-proclaimed; breakaway; de facto; internationally recognised; internationally recognized
military; paramilitary; allied; rebel; loyalist; naval; air; airborne; elite; special; regular; irregular; conscript; reserve; mercenary; intelligence; counterintelligence; counter-terrorism; counterterrorism; anti-terror; border; coastal; secret; security; federal; national; local; regional; provincial; municipal; central; public; state; state-owned; state-run; state-controlled; government-owned; government-run; private; independent; civilian; judicial; legislative; electoral; constitutional
political; human rights; civil rights; women's rights; environmental; trade; business; labour; labor; student; peasant; religious; clerical; ethnic; tribal; indigenous; democratic; pro-democracy; anti-war; opposition; dissident; minority; youth; civil society; grassroots; feminist
technology; tech; telecoms; telecommunications; oil; gas; energy; mining; shipping; steel; arms; weapons; defence; defense; aerospace; drone; chip; semiconductor; pharmaceutical; drug; tobacco; food; grain; fishing; cargo; logistics; construction; engineering; internet; spy; domestic; external; financial; criminal; anti-graft; anti-corruption; graft; nuclear; atomic; statistics; statistical; meteorological; weather; disaster; tax; competition; antitrust; aviation; maritime; refugee; immigration; migration; health; education; space; cyber; cybersecurity; election; vaccination; child; wildlife; tourism; development; planning; investment; media; social media; news; investigative; freelance; veteran; foreign
biggest; largest; main; oldest; second-largest; most; more; less; very; highly; prominent; leading; senior; junior; top; top-ranking; high-ranking; mid-level; low-level; influential; wealthy; rich; powerful; well-known; famous; young; elderly; old; unarmed; undercover; off-duty; homeless; undocumented; illegal; irregular; Muslim; suspected; alleged; masked; armed; striking; stranded; Christian; Jewish; Shiite; Shia; Sunni; Kurdish; Tamil; Uyghur; Uighur; Rohingya
> The Norwegian right-wing government condemned Kenya.
= event ACCUSE "The Norwegian right-wing government" > "Kenya"
> Norway detained three Kenyan human rights activists.
= event COERCE "Norway" > "three Kenyan human rights activists"
> Iran freed eleven of Iraq's most prominent political prisoners.
= event CONCEDE "Iran" > "Iraq's most prominent political prisoners"
> South Korea's spy agency confirmed that the troops had left.
= statement "South Korea's spy agency" content="the troops had left"
> Kenya's anti-graft agency said the inquiry would go on.
= statement "Kenya's anti-graft agency" content="the inquiry would go on"
> The Kenyan coffee was bought by private companies.
! any
