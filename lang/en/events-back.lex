# What the object of a verb of approval, blame or refusal points back to.

# Nouns that point back to what somebody did.
[word deed]
move; moves; step; steps; decision; decisions; measure; measures; action; actions; gesture; initiative; announcement; release; expulsion; expulsions; pledge; offer; proposal; donation; attack; attacks; strike; strikes; raid; raids; bombing; shelling; assault; incursion; seizure; ban; sanctions; tariffs; deal; accord; agreement; withdrawal; deployment; ruling; verdict; freeze; freezing; closure; recall; development
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
