# Nouns of deeds that are done to whatever stands behind them: whoever condemns or backs the
# deed does so to the doer, not to the sufferer.

[word upon]
sanctions; embargo; tariffs; ban; lawsuit; accusations; charges; allegations; aggression; attack; attacks; strike; strikes; raid; raids; war; threats; reprisals; restrictions; measures
[word upon undergone]
blockade; occupation; invasion; siege; encirclement; annexation; partition; isolation; bombing; bombardment; shelling; killing; killings; assassination; murder; abduction; kidnapping; detention; arrest; imprisonment; expulsion; exclusion; persecution; seizure; destruction; dismemberment; targeting; takeover; overthrow; poisoning
> Poland condemned the invasion of Ukraine by Russia.
= event ACCUSE "Poland" > "Russia"
> Brazil rejected the American blockade of Cuba.
= event REJECT "Brazil" > "American"
> Poland condemned the invasion of Ukraine.
! event ACCUSE
> Norway supports the tariffs on Indian steel.
! event SUPPORT
> Norway welcomed the plan presented by William Ruto in Nairobi.
= event SUPPORT "Norway" > "William Ruto"
> Norway criticised the statement issued by the Kenyan government.
= event ACCUSE "Norway" > "Kenyan government"

# What rulers do at home: who blames it, and says only in which state it was, blames that state.
[word ruled]
arrest; arrests; detention; detentions; jailing; imprisonment; execution; executions; crackdown; repression; persecution; prosecution; trial; trials; deportation; deportations; eviction; evictions; censorship; human rights violations; human rights abuses; rights violations; rights abuses; abuses; treatment; mistreatment; ill-treatment; house arrest; death sentence; death sentences; sentencing; conviction; dissolution; state of emergency; martial law; coup; election; elections; referendum; human rights situation; human rights record; police brutality; police violence
> Norway condemned the arrest of three students in Kenya.
= event ACCUSE "Norway" > "Kenya"
> Chile denounced human rights violations in Venezuela on Monday.
= event ACCUSE "Chile" > "Venezuela"
> Norway condemned the attack on a bus in Kenya.
! event
