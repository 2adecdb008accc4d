# What the object of a verb of approval, blame or refusal points back to.

# Nouns that point back to what somebody did.
[word deed]
both decisions; both moves; both steps; both measures; both actions; both attacks; both strikes; both pledges; both offers; move; moves; step; steps; decision; decisions; measure; measures; action; actions; gesture; initiative; announcement; release; expulsion; expulsions; pledge; offer; proposal; donation; attack; attacks; strike; strikes; raid; raids; bombing; shelling; assault; incursion; seizure; ban; sanctions; tariffs; deal; accord; agreement; withdrawal; deployment; ruling; verdict; freeze; freezing; closure; recall; development
> Britain froze the assets of Belarus on Monday. Poland hailed the move.
= event SUPPORT "Poland" > "Britain"
> Russia expelled two German diplomats. Berlin denounced the decision as baseless.
= event ACCUSE "Berlin" > "Russia"
> Poland hailed the move to a new stadium.
! event

# Nouns that point back to what somebody said.
[word words]
remarks; remark; comments; comment; claim; claims; allegation; allegations; accusation; accusations; charge; charges; statement; statements; assertion; assertions
> Lavrov said on Monday that Poland was arming the rebels. Warsaw rejected the accusations.
= event REJECT "Warsaw" > "Lavrov"
> The court said that the firm had lied. The firm rejected the charges.
! event

# Whom it concerns is whoever did something to its subject, or to whom he did.
[verb id=recalled frame=event type=SANCTION a=subj b=in,from,against told]
recall@v its ambassador; recall@v his ambassador; recall@v her ambassador; recall@v its envoy; withdraw,withdrew,withdrawn@irr its ambassador; withdraw,withdrew,withdrawn@irr his ambassador; call@v home its ambassador; call@v its ambassador home; call@v back its ambassador; pull@v out its ambassador; summon@v home its ambassador; retaliat@ve; hit,hit,hit,hitting@irrg back; respond@v in kind; reciprocat@ve; take,took,taken,taking@irrg retaliatory measures; take,took,taken,taking@irrg reciprocal measures; order@v its ambassador home; bring,brought,brought@irr home its ambassador | cameo=161 mode=withdraw context=diplomatic
> Algeria shot down a Malian drone. Bamako recalled its ambassador.
= event SANCTION "Bamako" > "Algeria"
> Chile accused Venezuela of hiding the killers. Caracas withdrew its ambassador.
= event SANCTION "Caracas" > "Chile"
> Caracas recalled its ambassador.
! event
[verb id=threatenback frame=event type=THREATEN a=subj b=against told]
threaten@v retaliation; threaten@v reprisals; threaten@v to retaliate; threaten@v to respond in kind; threaten@v countermeasures; threaten@v counter-measures; promis@ve retaliation; vow@v retaliation; vow@v to retaliate; vow@v to respond; vow@v revenge; threaten@v consequences; warn@v of retaliation; warn@v of consequences; threaten@v to break off relations; threaten@v to cut ties; threaten@v to sever ties; threaten@v to recall its ambassador | cameo=130
> Lithuania expelled three Chinese diplomats. Beijing threatened retaliation.
= event THREATEN "Beijing" > "Lithuania"
> Ethiopia accused Somalia of arming rebels. Mogadishu threatened to sever ties.
= event THREATEN "Mogadishu" > "Ethiopia"
> Beijing vowed to respond.
! event
[verb id=demandback frame=event type=REQUEST a=subj b=of,from told]
demand@v an apology; demand@v apologies; demand@v an explanation; demand@v explanations; demand@v answers; demand@v compensation; demand@v clarification; demand@v redress; demand@v a retraction; demand@v satisfaction; demand@v a formal apology; demand@v a public apology; demand@v an official apology; seek,sought,sought@irr an explanation; seek,sought,sought@irr clarification; seek,sought,sought@irr an apology; ask@v for an explanation; ask@v for clarification; ask@v for an apology; request@v an explanation; request@v clarification | cameo=100
> Lithuania expelled three Chinese diplomats. Beijing demanded an explanation.
= event REQUEST "Beijing" > "Lithuania"
> Israel summoned the Irish ambassador and demanded an apology.
= event REQUEST "Israel" > "Irish ambassador"
> Oslo demanded an apology.
! event
