# Words for anybody: they speak in the news, and name no office of state.

[title role=official generic]
official@n; government official@n; senior official@n; top official@n; high-ranking official@n; ranking official@n; local official@n; foreign ministry official@n; ministry official@n; state official@n; federal official@n; city official@n; county official@n; health official@n; security official@n; intelligence official@n; defence official@n; defense official@n; military official@n; police official@n; court official@n; election official@n; party official@n of the district; union official@n; school official@n; hospital official@n; customs official@n; immigration official@n; administration official@n; former official@n; diplomat@n; senior diplomat@n; Western diplomat@n; veteran diplomat@n; career diplomat@n; former diplomat@n; aide@n; senior aide@n; top aide@n; close aide@n; adviser@n; advisor@n; senior adviser@n; senior advisor@n; legal adviser@n; legal advisor@n; economic adviser@n; consultant@n; assistant@n; staffer@n; staff member@n; bureaucrat@n; civil servant@n; public servant@n; functionar@ny; office-holder@n; regulator@n; inspector@n; commissioner@n; registrar@n; clerk@n; coroner@n; medical examiner@n; magistrate@n; judge@n; prosecutor@n; public prosecutor@n; deputy prosecutor@n; district attorney@n; solicitor general; attorney@n; deputy attorney general; sheriff@n; deputy sheriff@n; constable@n; police officer; officer@n; detective@n; superintendent@n; chief superintendent@n; chief constable@n; investigator@n; agent@n; ranger@n; warden@n; fire chief@n; firefighter; security guard@n; interpreter@n; translator@n; protocol officer@n; attaché@n; attache@n; counsellor@n; counselor@n; liaison officer@n; monitor@n; observer@n; peacekeeper; authority; insider@n; policymaker@n; lawmakers' aide; whistleblower@n; whistle-blower@n; informant@n; defector@n; politician@n; candidate@n; presidential candidate@n; contender@n; front-runner@n; frontrunner@n; nominee@n; challenger@n; incumbent@n; rival@n; voter; Republican@n; Democrat@n; lobbyist@n; pollster@n; fundraiser@n; donor@n
> A senior US official said the talks had gone well.
= statement "senior US official" content="the talks had gone well"
> Officials told the newspaper that the port would stay shut.
= statement "Officials" content="the port would stay shut"
> Officials ate lunch.
! any

[title role=other generic]
source@n; sources close to the matter; source close to the matter; government source@n; diplomatic source@n; security source@n; military source@n; police source@n; informed source@n; person familiar with the matter; people familiar with the matter; person close to the talks; people close to the talks; insider@n; eyewitness@ns; witness@ns; bystander@n; onlooker@n; passer-by; passers-by; resident; local resident@n; neighbour; neighbor; villager; locals; survivor@n; victim@n; relative; spouse@n; husband@n; wife,wives@nirr; mother@n; father@n; parent@n; son@n; daughter@n; brother@n; sister@n; friend@n; cousin@n; uncle@n; aunt@n; nephew@n; niece@n; grandfather@n; grandmother@n; grandson@n; widow@n; widower@n; partner; classmate@n; colleague of the victim; roommate@n; customer@n; client@n; shopper@n; commuter@n; passenger; driver@n; taxi driver@n; tourist; guest@n; patient@n; tenant@n; landlord@n; owner@n; buyer@n; seller@n; vendor@n; trader@n; shopkeeper@n; investor; shareholder@n; broker@n; banker@n; fund manager@n; portfolio manager@n; analyst@n; political analyst@n; security analyst@n; military analyst@n; market analyst@n; expert@n; security expert@n; legal expert@n; foreign policy expert@n; specialist@n; scholar@n; researcher@n; senior fellow@n; research fellow@n; visiting fellow@n; academic@n; professor@n; associate professor@n; assistant professor@n; emeritus professor@n; professor emeritus; lecturer@n; teacher; headteacher@n; headmaster@n; student; pupil@n; graduate@n; scientist@n; political scientist@n; physicist@n; chemist@n; biologist@n; epidemiologist@n; virologist@n; geologist@n; seismologist@n; meteorologist@n; forecaster@n; climatologist@n; economist@n; chief economist@n; historian@n; sociologist@n; psychologist@n; psychiatrist@n; anthropologist@n; criminologist@n; statistician@n; demographer@n; commentator@n; columnist@n; pundit@n; critic; reviewer@n; journalist@n; reporter@n; correspondent@n; editor@n; editor-in-chief; blogger@n; broadcaster@n; presenter@n; moderator@n; photographer@n; writer@n; author@n; co-author@n; novelist@n; poet@n; playwright@n; biographer@n; publisher@n; filmmaker@n; film-maker@n; producer@n; screenwriter@n; actor@n; actress@ns; singer@n; musician@n; composer@n; conductor@n; artist@n; painter@n; sculptor@n; dancer@n; choreographer@n; designer@n; architect@n; curator@n; comedian@n; athlete@n; player@n; footballer@n; striker@n; goalkeeper@n; midfielder@n; defender@n; quarterback@n; pitcher@n; golfer@n; swimmer@n; runner@n; cyclist@n; boxer@n; coach@ns; head coach@ns; manager@n; trainer@n; referee@n; umpire@n; team-mate@n; teammate@n
lawyer@n; defence lawyer@n; defense lawyer@n; human rights lawyer@n; solicitor@n; barrister@n; defense attorney@n; plaintiff@n; defendant@n; a suspect; the suspect; the suspects; juror@n; inmate; prisoner; detainee; activist; rights activist@n; human rights activist@n; campaigner; organiser@n; organizer@n; protester; protestor; demonstrator; dissident; exile@n; advocate@n; environmentalist@n; conservationist@n; volunteer@n; aid worker; social worker@n; charity worker@n; union leader@n; trade unionist@n; community leader@n; religious leader@n; cleric@n; priest@n; pastor@n; reverend@n; monk@n; nun@n; preacher@n; elder@n; doctor; surgeon@n; physician@n; nurse; midwife,midwives@nirr; paramedic; pharmacist@n; dentist@n; veterinarian@n; engineer@n; technician@n; developer@n; programmer@n; inventor@n; astronaut@n; cosmonaut@n; pilot; farmer; fisherman,fishermen@nirr; miner; worker; labourer@n; laborer@n; builder@n; contractor@n; employee@n; employer@n; staff; chef@n; waiter@n; waitress@ns; hotelier@n; entrepreneur; businessman; businesswoman,businesswomen@nirr; business leader; industrialist@n; tycoon@n; billionaire@n; magnate@n; oligarch@n; executive; chief executive@n; chief executive officer@n; CEO@n; CFO@n; COO@n; CTO@n; chief financial officer@n; chief operating officer@n; chief technology officer@n; vice president of marketing; founder@n; co-founder@n; president and chief executive; chairman and chief executive; general manager@n; project manager@n; supervisor@n; recruiter@n; salesman,salesmen@nirr; mechanic@n; electrician@n; plumber@n; carpenter@n; hacker; gunman; attacker; kidnapper; smuggler; settler; refugee; migrant; veteran; soldier; insurgent; rebel; militant; fighter; man; woman; boy; girl; teenager@n; youth; child; pensioner@n; retiree@n; citizen; member@n; supporter; opponent; fan@n; spectator@n; participant@n; attendee@n; respondent@n; interviewee@n; applicant@n; complainant@n; claimant@n; petitioner@n; signator@ny; user@n; viewer@n; reader@n; listener@n; caller@n
hostess@ns; stewardess@ns; heir@n; heiress@ns; celebrit@ny; influencer@n; mentor@n; ally; optimist@n; pessimist@n; sceptic@n; skeptic@n; realist@n; nationalist@n; populist@n; leftist@n; centrist@n; hardliner@n; reformer@n; reformist@n; royalist@n; loyalist@n; secularist@n
> "We ran to the cellar," said resident Olena Petrenko.
= statement "Olena Petrenko" mode=direct content="We ran to the cellar"
> Analysts said that prices would fall.
= statement "Analysts" content="prices would fall"
> The driver and the teacher danced.
! any

# What is no person speaks too: a body, a document, a company spoken of before.
[pronoun sg subj]
it | cleft
> The Foreign Ministry said the talks would go on. It added that no date had been set.
= statement "Foreign Ministry" content="no date had been set"
> Lavrov said the talks would go on. It snowed.
! event

[pronoun m f sg subj obj last]
the latter
> Lavrov met Wang Yi in Vientiane. The latter flew to Jakarta on Friday.
= visit "Wang Yi" to=IDN
> Lavrov talked of trade and energy. The latter mattered more.
! event

# Behind "the" they mean the people together: their state.
[word id=collective collective]
French; Dutch; British; Irish; Spanish; Swiss; Chinese; Japanese; Vietnamese; Portuguese; Polish; Danish; Swedish; Finnish; Turkish; Maltese; Burmese; Nepalese; Taiwanese; Lebanese; Sudanese; Senegalese; Congolese; Greeks; Russians; Americans; Germans; Turks; Ukrainians; Poles; Swedes; Danes; Finns; Norwegians; Saudis; Emiratis; Qataris; Kuwaitis; Omanis; Iraqis; Yemenis; Iranians; Israelis; Egyptians; Indians; Pakistanis; Afghans; Syrians; Jordanians; Libyans; Algerians; Moroccans; Tunisians; Serbs; Serbians; Croats; Croatians; Albanians; Kosovars; Macedonians; Montenegrins; Slovaks; Slovenes; Slovenians; Hungarians; Czechs; Romanians; Bulgarians; Moldovans; Belarusians; Georgians; Armenians; Azerbaijanis; Azeris; Kazakhs; Uzbeks; Tajiks; Kyrgyz; Turkmens; Mongolians; Lithuanians; Latvians; Estonians; Icelanders; Belgians; Austrians; Italians; Spaniards; Britons; Canadians; Mexicans; Brazilians; Argentines; Argentinians; Chileans; Peruvians; Colombians; Venezuelans; Cubans; Ecuadorians; Bolivians; Paraguayans; Uruguayans; Australians; New Zealanders; Fijians; Indonesians; Malaysians; Singaporeans; Thais; Filipinos; Cambodians; South Koreans; North Koreans; Koreans; Kenyans; Ugandans; Tanzanians; Rwandans; Ethiopians; Eritreans; Somalis; Nigerians; Ghanaians; Ivorians; Malians; Nigeriens; Chadians; South Africans; Zimbabweans; Zambians; Angolans; Namibians; Bangladeshis; Sri Lankans; Cypriots
> The Dutch summoned the Israeli ambassador on Monday.
= event ACCUSE "The Dutch" > "Israeli ambassador"
> Mark Rutte said the Greeks had recalled their ambassador.
! event SANCTION "Mark Rutte"
> The Dutch weather spoiled the match.
! event
> The Chinese market expelled two traders.
! event

# Whom "the Iranian", "he", "one of them" mean is told by the sentences before.
[word]
haj
> Prince Faisal bin Farhan received Ali Bagheri Kani in Riyadh. The Iranian complained that a channel in London had insulted him.
= statement "Ali Bagheri Kani" content="a channel in London"
> Kassym-Jomart Tokayev was not in the city; he travelled to Moscow on Thursday.
= visit "Tokayev" to=RUS
> Lavrov met Wang Yi in Vientiane. One of them, an aide who asked not to be named, said that the talks were short.
= statement "One of them" content="the talks were short"
> Jens Stoltenberg flew to Washington. The Secretary General thanked Lloyd Austin.
= event SUPPORT "Stoltenberg" > "Lloyd Austin"

# "He" behind what was said, "him" in a joined clause, "they" for the last subject of several.
[word]
itineraries
> Kremlin aide Yury Ushakov told reporters that a state reception would follow. Luong Cuong is due in the Russian capital on May 8, he said.
= statement "Ushakov" content="Luong Cuong is due"
> Russia's Foreign Ministry summoned the Moldovan charge d'affaires and handed him a note of protest.
= event ACCUSE "Foreign Ministry" > "charge d'affaires"
! meeting
> Lavrov met Wang Yi in Vientiane. Austin and Blinken arrived from Tokyo, where they had held talks on Sunday with Yoko Kamikawa.
= meeting "Austin" "Blinken" "Kamikawa" place=Tokyo
> Lin Jian said China would protest. He also accused Washington of stirring up confrontation.
= event ACCUSE "Lin Jian" > "Washington"

# "A and B, who was": B. "Its ministry": of the state that the sentence before is about.
[word]
tarmac
> Foreign Minister Jean-Noel Barrot and Interior Minister Bruno Retailleau, who was to meet his counterpart Abdelouafi Laftit, flew to Rabat.
= meeting "Bruno Retailleau" "Abdelouafi Laftit" status=planned
> Algiers denounced the trip. Its foreign ministry said France was wrong.
= statement "Its foreign ministry" content="France was wrong"
> Vikram Misri said the leaders had met. Dissanayake said he had assured Modi that the sea was free.
= statement "Dissanayake"
> Asked whether it came up, Misri said he would not go into it.
= statement "Misri" content="he would not go into it"
