# Armed movements, parties and organisations of citizens that news of conflicts names, beyond those of orgs.lex.

[org]
AQAP | name="Al-Qaeda in the Arabian Peninsula" country=YEM kind=group
  en: AQAP; Al-Qaeda in the Arabian Peninsula; al-Qaeda in the Arabian Peninsula; al Qaeda in the Arabian Peninsula; Al Qaeda in the Arabian Peninsula; al-Qaida in the Arabian Peninsula
  ar: تنظيم القاعدة في جزيرة العرب; القاعدة في جزيرة العرب
  fr: Aqpa; AQPA; Al-Qaïda dans la péninsule Arabique
  es: AQPA; Al Qaeda en la Península Arábiga
AQIM | name="Al-Qaeda in the Islamic Maghreb" kind=group
  en: AQIM; Al-Qaeda in the Islamic Maghreb; al-Qaeda in the Islamic Maghreb; al Qaeda in the Islamic Maghreb
  ar: تنظيم القاعدة في بلاد المغرب الإسلامي; القاعدة في بلاد المغرب الإسلامي
  fr: Aqmi; AQMI; Al-Qaïda au Maghreb islamique
  es: AQMI; Al Qaeda en el Magreb Islámico
JNIM | name="Jama'at Nusrat al-Islam wal-Muslimin" kind=group
  en: JNIM; Jama'at Nusrat al-Islam wal-Muslimin
  fr: JNIM; Groupe de soutien à l'islam et aux musulmans; GSIM
LRA | name="Lord's Resistance Army" country=UGA kind=group
  en: Lord's Resistance Army; LRA
  fr: Armée de résistance du Seigneur; LRA
  es: Ejército de Resistencia del Señor
LTTE | name="Liberation Tigers of Tamil Eelam" country=LKA kind=group
  en: LTTE; Tamil Tigers; Liberation Tigers of Tamil Eelam; Tamil Tiger rebels
  fr: Tigres tamouls; LTTE
  es: Tigres Tamiles; LTTE
MILF | name="Moro Islamic Liberation Front" country=PHL kind=group
  en: MILF; Moro Islamic Liberation Front
  es: Frente Moro de Liberación Islámica
MNLF | name="Moro National Liberation Front" country=PHL kind=group
  en: MNLF; Moro National Liberation Front
Abu Sayyaf | name="Abu Sayyaf" country=PHL kind=group
  en: Abu Sayyaf
ONLF | name="Ogaden National Liberation Front" country=ETH kind=group
  en: ONLF; Ogaden National Liberation Front
Oromo Liberation Army | name="Oromo Liberation Army" country=ETH kind=group
  en: Oromo Liberation Army; Oromo Liberation Front
UNITA | name="National Union for the Total Independence of Angola" country=AGO kind=group
  en: UNITA
RENAMO | name="Mozambican National Resistance" country=MOZ kind=group
  en: RENAMO; Renamo
SPLM-IO | name="Sudan People's Liberation Movement in Opposition" country=SSD kind=group
  en: SPLM-IO; SPLA-IO; Sudan People's Liberation Army in Opposition; Sudan People's Liberation Movement in Opposition; Sudan People's Liberation Movement-in-Opposition
SLM | name="Sudan Liberation Movement" country=SDN kind=group
  en: Sudan Liberation Movement; Sudan Liberation Army; SLM/A
JEM | name="Justice and Equality Movement" country=SDN kind=group
  en: Justice and Equality Movement
FDLR | name="Democratic Forces for the Liberation of Rwanda" country=COD kind=group
  en: FDLR; Democratic Forces for the Liberation of Rwanda
  fr: FDLR; Forces démocratiques de libération du Rwanda
ADF | name="Allied Democratic Forces" country=COD kind=group
  en: Allied Democratic Forces
  fr: Forces démocratiques alliées
CNDP | name="National Congress for the Defence of the People" country=COD kind=group
  en: CNDP; National Congress for the Defence of the People
Seleka | name="Seleka" country=CAF kind=group
  en: Seleka; Séléka; Seleka rebels
  fr: Séléka; Seleka
Lashkar-e-Taiba | name="Lashkar-e-Taiba" country=PAK kind=group
  en: Lashkar-e-Taiba; Lashkar-e-Tayyiba; Lashkar-e-Toiba
Jaish-e-Mohammed | name="Jaish-e-Mohammed" country=PAK kind=group
  en: Jaish-e-Mohammed; Jaish-e-Mohammad; Jaish-e-Muhammad
Haqqani network | name="Haqqani network" country=AFG kind=group
  en: Haqqani network; Haqqani Network
Jundallah | name="Jundallah" country=IRN kind=group
  en: Jundallah; Jundullah
Shining Path | name="Shining Path" country=PER kind=group
  en: Shining Path
  fr: Sentier lumineux
  es: Sendero Luminoso
ETA | name="Euskadi Ta Askatasuna" country=ESP kind=group
  en: Basque separatist group ETA; Euskadi Ta Askatasuna
  es: banda terrorista ETA
IRA | name="Irish Republican Army" country=GBR kind=group
  en: Irish Republican Army; Provisional IRA; Real IRA
  es: Ejército Republicano Irlandés
  fr: Armée républicaine irlandaise
Nusra Front | name="Nusra Front" country=SYR kind=group
  en: Nusra Front; al-Nusra Front; Al-Nusra Front; Jabhat al-Nusra
  ar: جبهة النصرة
  fr: Front al-Nosra; Front Al-Nosra
  es: Frente al Nusra; Frente Al Nusra
Free Syrian Army | name="Free Syrian Army" country=SYR kind=group
  en: Free Syrian Army; Syrian National Army
  ar: الجيش السوري الحر; الجيش الوطني السوري
  fr: Armée syrienne libre
  es: Ejército Libre Sirio
NLD | name="National League for Democracy" country=MMR kind=party
  en: National League for Democracy
  fr: Ligue nationale pour la démocratie
  es: Liga Nacional para la Democracia
MDC | name="Movement for Democratic Change" country=ZWE kind=party
  en: Movement for Democratic Change
CNRP | name="Cambodia National Rescue Party" country=KHM kind=party
  en: Cambodia National Rescue Party; CNRP
Reporters Without Borders | name="Reporters Without Borders" kind=ngo
  en: Reporters Without Borders; Reporters without Borders
  ar: مراسلون بلا حدود; منظمة مراسلون بلا حدود
  ru: Репортеры без границ; Репортёры без границ
  zh: 无国界记者; 无国界记者组织
  fr: Reporters sans frontières
  es: Reporteros Sin Fronteras; Reporteros sin Fronteras
Committee to Protect Journalists | name="Committee to Protect Journalists" kind=ngo
  en: Committee to Protect Journalists; CPJ
  fr: Comité pour la protection des journalistes
  es: Comité para la Protección de los Periodistas
Oxfam | name="Oxfam" kind=ngo
  en: Oxfam
  ar: منظمة أوكسفام; أوكسفام
  zh: 乐施会
  fr: Oxfam
  es: Oxfam
Greenpeace | name="Greenpeace" kind=ngo
  en: Greenpeace
  ru: Гринпис; Гринписа
  zh: 绿色和平组织
  fr: Greenpeace
  es: Greenpeace
Save the Children | name="Save the Children" kind=ngo
  en: Save the Children
Freedom House | name="Freedom House" kind=ngo
  en: Freedom House
Transparency International | name="Transparency International" kind=ngo
  en: Transparency International
  es: Transparencia Internacional
International Crisis Group | name="International Crisis Group" kind=ngo
  en: International Crisis Group
ACLU | name="American Civil Liberties Union" country=USA kind=ngo
  en: American Civil Liberties Union; ACLU
FIFA | name="FIFA" kind=ngo
  en: FIFA
  ar: الفيفا; الاتحاد الدولي لكرة القدم
  ru: ФИФА
  zh: 国际足联
  fr: Fifa; FIFA
  es: FIFA
Huawei | name="Huawei" country=CHN kind=company
  en: Huawei; Huawei Technologies
  ar: هواوي; شركة هواوي
  zh: 华为; 华为公司
  fr: Huawei
  es: Huawei
Google | name="Google" country=USA kind=company
  en: Google
  ru: Google
  fr: Google
  es: Google
Boeing | name="Boeing" country=USA kind=company
  en: Boeing
  fr: Boeing
  es: Boeing
Siemens | name="Siemens" country=DEU kind=company
  en: Siemens
  fr: Siemens
  es: Siemens
