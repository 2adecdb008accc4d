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
