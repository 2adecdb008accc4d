# What PLOVER's types are in CAMEO, for those who compare with older data: the code of an event whose words do not tell
# a finer one. After the table CAMEO2PLOVER of the PLOVER manual (2021), read backwards; CONCEDE and RETREAT share a root.

[eventtype]
AGREE | cameo=030
SUPPORT | cameo=050
COOPERATE | cameo=060
AID | cameo=070
CONCEDE | cameo=080
RETREAT | cameo=084
REQUEST | cameo=100
ACCUSE | cameo=110
REJECT | cameo=120
THREATEN | cameo=130
PROTEST | cameo=140
MOBILIZE | cameo=150
SANCTION | cameo=160
COERCE | cameo=170
ASSAULT | cameo=190
