# The names of offices, as British, American, Indian, Chinese and other agencies write them.

[title role=head-of-state]
president@n; state president@n; federal president@n; acting president@n; interim president@n; transitional president@n; caretaker president@n; president-elect; presidents-elect; president of the republic; president of the state; executive president@n
king@n; queen@n; monarch@n; emperor@n; empress; sultan@n; emir@n; amir@n; head of state; heads of state; grand duke@n; sovereign prince@n; captain@n regent; captain regent
pope@n; pontiff@n; Holy Father; Roman pontiff; Bishop of Rome | country=VAT
supreme leader@n; paramount leader@n; de facto ruler@n; de facto leader@n; ruler@n; strongman; interim leader@n; acting head of state; state leader@n; chairman of the presidency; chair of the presidency; member of the presidency; junta leader@n; junta chief@n; military ruler@n; transitional leader@n; governor-general; governors-general; governor general; governors general; co-prince@n
Commander of the Faithful; His Majesty the King; Her Majesty the Queen
Custodian of the Two Holy Mosques; Custodian of the Two Holy Mosques King | country=SAU
Yang di-Pertuan Agong | country=MYS
Supreme Leader of the Islamic Revolution; Leader of the Islamic Revolution | country=IRN
POTUS | country=USA
chairman of the State Affairs Commission; president of the State Affairs | country=PRK
chairman of the Presidential Leadership Council; head of the Presidential Leadership Council | country=YEM
chairman of the Transitional Sovereignty Council; chairman of the Sovereign Council; head of the Sovereign Council | country=SDN
head of the Presidential Council; chairman of the Presidential Council | country=LBY
> French President Emmanuel Macron met King Abdullah in Amman on Sunday.
= meeting "Emmanuel Macron" "King Abdullah" status=held date=2024-07-21
> The Turkish president received Serbian President Aleksandar Vucic in Ankara.
= meeting "Turkish president" "Aleksandar Vucic" place=Ankara
> The company's president met the deadline.
! meeting

[title role=head-of-government]
prime minister@n; PM@n; premier@n; acting prime minister@n; interim prime minister@n; caretaker prime minister@n; prime minister-designate; prime ministers-designate; prime minister designate; head of government; heads of government; head of the government; chief of government; president of the government; president of the council of ministers; chairman of the council of ministers; chair of the council of ministers; chancellor@n; federal chancellor@n; vice-chancellor-elect; chancellor-designate; chief adviser@n to the interim government; leader of the government; minister of state and head of government
Taoiseach; taoiseach | country=IRL
state minister@n of Monaco; minister of state of Monaco | country=MCO
Union chancellor | country=DEU
premier of the State Council; State Council premier | country=CHN
chief executive@n of Hong Kong; Hong Kong chief executive | role=official country=HKG
chief adviser@n | country=BGD
> Indian Prime Minister Narendra Modi held talks with German Chancellor Olaf Scholz in Berlin.
= meeting "Narendra Modi" "Olaf Scholz" place=Berlin
> Japanese PM Fumio Kishida will visit Kazakhstan next month.
= visit "Fumio Kishida" to=KAZ status=planned
> The fund's chancellor of the year prize was cancelled.
! any

[title role=foreign-minister]
foreign minister@n; FM@n; minister@n of foreign affairs; minister@n for foreign affairs; foreign affairs minister@n; minister of foreign relations; minister for foreign relations; ministers of foreign relations; foreign relations minister@n; minister@n of external relations; external relations minister@n; minister@n of external affairs; external affairs minister@n; minister@n for foreign and European affairs; minister@n for Europe and foreign affairs; minister of Europe and foreign affairs; minister@n of foreign affairs and international cooperation; minister@n of foreign affairs and trade; minister of foreign affairs and expatriates; minister of foreign affairs and emigrants; minister@n of foreign affairs and cooperation; minister of foreign affairs, European Union and cooperation; minister@n of foreign and European affairs; federal foreign minister@n; federal minister@n for foreign affairs; foreign affairs and trade minister@n; foreign and trade minister@n; acting foreign minister@n; interim foreign minister@n; caretaker foreign minister@n; foreign minister-designate; top diplomat@n; chief diplomat@n; foreign policy chief@n of the ministry; head of diplomacy; chief of diplomacy; foreign affairs chief@n; foreign chief@n; diplomacy chief@n; head of the foreign ministry; head of the ministry of foreign affairs; foreign ministry chief@n; senior-most diplomat@n; deputy prime minister@n and foreign minister@n; deputy prime minister@n and minister@n of foreign affairs; deputy prime minister@n and minister@n for foreign affairs; vice prime minister@n and foreign minister@n; minister@n of foreign affairs and worship; chancellor@n of foreign relations; chief of foreign affairs
prime minister@n and foreign minister@n; prime minister@n and minister@n of foreign affairs | holds=head-of-government
foreign secretary; foreign secretaries | country=GBR usual
Indian foreign secretary | role=deputy-minister country=IND
Pakistani foreign secretary; Pakistan foreign secretary | role=deputy-minister country=PAK
Bangladeshi foreign secretary; Bangladesh foreign secretary | role=deputy-minister country=BGD
Nepali foreign secretary | role=deputy-minister country=NPL
Sri Lankan foreign secretary | role=deputy-minister country=LKA
Secretary of State for Foreign, Commonwealth and Development Affairs; Secretary of State for Foreign and Commonwealth Affairs; Secretary of State for Foreign, Commonwealth & Development Affairs; British Foreign Secretary; UK Foreign Secretary | country=GBR
secretary of state; secretaries of state; Sec of State; SecState; acting secretary of state; US Secretary of State; United States Secretary of State | country=USA
EAM; External Affairs Minister; Minister of External Affairs; Union External Affairs Minister | country=IND
secretary of foreign affairs; foreign affairs secretary | country=PHL usual
secretary of foreign relations; secretary of external relations | country=MEX usual
member of the Political Bureau of the Communist Party of China Central Committee and foreign minister; member of the Political Bureau of the Communist Party of China Central Committee and minister of foreign affairs; member of the Political Bureau of the CPC Central Committee and foreign minister; member of the Political Bureau of the CPC Central Committee and minister of foreign affairs; member of the Political Bureau of the Communist Party of China (CPC) Central Committee and foreign minister; member of the Communist Party of China Central Committee Political Bureau and foreign minister; state councilor and foreign minister; state councillor and foreign minister; state councilor and minister of foreign affairs; Political Bureau member and foreign minister; director of the Office of the Central Commission for Foreign Affairs; director of the Office of the Foreign Affairs Commission of the CPC Central Committee; director of the Office of the Central Foreign Affairs Commission; director of the Office of the Foreign Affairs Commission of the Communist Party of China Central Committee; head of the Office of the Central Foreign Affairs Commission | country=CHN
Vatican secretary of state; Holy See secretary of state; secretary of state of the Holy See; secretary for relations with states | country=VAT
Swiss foreign minister; head of the Federal Department of Foreign Affairs | country=CHE
HR/VP; EU HR/VP; HRVP; EU top diplomat; EU foreign policy chief; EU foreign affairs chief; EU foreign policy head; EU high representative; high representative of the Union for foreign affairs and security policy; high representative for foreign affairs and security policy; vice-president of the Commission; vice president of the Commission; vice-president of the European Commission; high representative for foreign policy; EU high representative for foreign affairs | org=EU
foreign policy chief@n
> UK Foreign Secretary David Lammy spoke by phone with Iranian Foreign Minister Ali Bagheri Kani.
= meeting "David Lammy" "Ali Bagheri Kani" channel=phone
> China's top diplomat Wang Yi met Indian External Affairs Minister Subrahmanyam Jaishankar in Vientiane.
= meeting "Wang Yi" "Subrahmanyam Jaishankar"
> US Secretary of State Antony Blinken arrived in Hanoi on Saturday.
= visit "Antony Blinken" to=VNM
> Ohio's secretary of state said turnout was high.
! meeting

[title role=defence-minister]
defence minister@n; defense minister@n; minister@n of defence; minister@n of defense; minister@n for defence; minister@n for defense; defence chief@n; defense chief@n; minister@n of national defence; minister@n of national defense; national defence minister@n; national defense minister@n; minister@n of the armed forces; armed forces minister@n; minister@n for the armed forces; army minister@n; war minister@n; minister of war; acting defence minister@n; acting defense minister@n; head of the ministry of defence; head of the defence ministry; head of the defense ministry; deputy prime minister@n and defence minister@n; deputy prime minister@n and defense minister@n
Raksha Mantri; Union Defence Minister | country=IND
defence secretary; secretary of state for defence | country=GBR usual
defense secretary; secretary of defense | country=USA usual
SecDef; Pentagon chief; Pentagon boss; secretary of war; war secretary | country=USA
secretary of national defense | country=PHL
> Russian Defence Minister Andrei Belousov spoke by telephone with US Defense Secretary Lloyd Austin on July 12.
= meeting "Andrei Belousov" "Lloyd Austin" channel=phone
> Chinese Defense Minister Dong Jun met his Singaporean counterpart in Singapore.
= meeting "Dong Jun" "Singaporean counterpart"
> Their best defence is a good minister.
! any

[title role=minister]
minister@n; cabinet minister@n; federal minister@n; union minister@n; senior minister@n; junior minister@n; state minister@n; minister@n of state; minister@n without portfolio; minister@n-designate; acting minister@n; caretaker minister@n; shadow minister@n; minister mentor
interior minister@n; minister@n of the interior; minister@n of interior; minister@n for the interior; home minister@n; home affairs minister@n; minister@n of home affairs; minister@n for home affairs; minister@n of internal affairs; internal affairs minister@n; security minister@n; minister@n of security; national security minister@n; minister@n of national security; public security minister@n; minister@n of public security; minister@n of state security; intelligence minister@n; minister@n of intelligence
finance minister@n; minister@n of finance; minister@n for finance; treasury minister@n; minister@n of the treasury; economy minister@n; minister@n of economy; minister@n of the economy; economic affairs minister@n; minister@n of economic affairs; minister@n for economic affairs; economic development minister@n; minister@n of economic development; planning minister@n; minister@n of planning; budget minister@n; trade minister@n; minister@n of trade; minister@n for trade; minister@n of commerce; commerce minister@n; foreign trade minister@n; minister@n of foreign trade; minister@n for foreign trade; minister@n of industry and trade; industry minister@n; minister@n of industry; minister@n of investment; investment minister@n; international trade minister@n; minister@n of international trade; minister@n for international development; development minister@n; minister@n of development; minister@n of international cooperation; international cooperation minister@n; minister@n of cooperation; minister@n of economy and finance; finance and economy minister@n
energy minister@n; minister@n of energy; minister@n for energy; oil minister@n; minister@n of oil; petroleum minister@n; minister@n of petroleum; minister@n of natural resources; natural resources minister@n; power minister@n; electricity minister@n; minister@n of electricity; mines minister@n; mining minister@n; minister@n of mines; water minister@n; water resources minister@n; minister@n of water resources; environment minister@n; minister@n of environment; minister@n of the environment; minister@n for the environment; climate minister@n; climate change minister@n; minister@n for climate change; agriculture minister@n; minister@n of agriculture; minister@n for agriculture; farm minister@n; food minister@n; fisheries minister@n; fishery minister@n; minister@n of fisheries
health minister@n; minister@n of health; minister@n for health; public health minister@n; education minister@n; minister@n of education; minister@n for education; higher education minister@n; minister@n of higher education; science minister@n; minister@n of science; minister@n of science and technology; science and technology minister@n; technology minister@n; minister@n of technology; digital minister@n; minister@n of digital affairs; digital affairs minister@n; digital transformation minister@n; communications minister@n; minister@n of communications; telecommunications minister@n; minister@n of telecommunications; ICT minister@n; information minister@n; minister@n of information; media minister@n; minister@n of media; culture minister@n; minister@n of culture; minister@n for culture; tourism minister@n; minister@n of tourism; sport minister@n; sports minister@n; minister@n of sport; minister@n of sports; youth minister@n; minister@n of youth
justice minister@n; minister@n of justice; minister@n for justice; law minister@n; minister@n of law; transport minister@n; minister@n of transport; minister@n for transport; transportation minister@n; minister@n of transportation; railway minister@n; railways minister@n; infrastructure minister@n; minister@n of infrastructure; housing minister@n; minister@n of housing; public works minister@n; minister@n of public works; labour minister@n; labor minister@n; minister@n of labour; minister@n of labor; social affairs minister@n; minister@n of social affairs; social security minister@n; welfare minister@n; family minister@n; minister@n for women; gender minister@n; minister@n for gender equality; migration minister@n; minister@n of migration; minister@n for migration; immigration minister@n; minister@n of immigration; minister@n for immigration; interior and justice minister@n; emergency minister@n; emergencies minister@n; minister@n of emergency situations; emergency situations minister@n; Europe minister@n; European affairs minister@n; minister@n for Europe; minister@n for European affairs; minister@n of European affairs; EU affairs minister@n; minister@n for EU affairs; reintegration minister@n; unification minister@n; minister@n of unification; religious affairs minister@n; minister@n of religious affairs; Hajj minister@n; strategic affairs minister@n; minister@n of strategic affairs; regional development minister@n; minister@n of regional development; parliamentary affairs minister@n; minister@n of parliamentary affairs; veterans minister@n; minister@n of veterans affairs; heritage minister@n; Pacific minister@n; minister@n for the Pacific; Africa minister@n; minister@n for Africa; minister@n for the Middle East; Asia minister@n; minister@n for Asia; minister@n for the Indo-Pacific; Brexit minister@n; armed forces minister of state; aviation minister@n; civil aviation minister@n; minister@n of civil aviation; shipping minister@n; maritime affairs minister@n; minister@n of maritime affairs
home secretary; business secretary; health secretary; environment secretary; education secretary; trade secretary; transport secretary; justice secretary; culture secretary | country=GBR usual
work and pensions secretary; Northern Ireland secretary; Scotland secretary; secretary of state for business and trade; secretary of state for health; secretary of state for Northern Ireland; chancellor of the exchequer; chancellor of the duchy of Lancaster; Lord Privy Seal; leader of the house of commons; chief secretary to the treasury; lord chancellor | country=GBR
treasury secretary; secretary of the treasury; commerce secretary; secretary of commerce; homeland security secretary; secretary of homeland security; energy secretary; secretary of energy; interior secretary; secretary of the interior; agriculture secretary; secretary of agriculture; labor secretary; secretary of labor; transportation secretary; secretary of transportation; housing secretary; secretary of housing and urban development; veterans affairs secretary; secretary of veterans affairs; secretary of health and human services; secretary of education; attorney general; US attorney general; trade representative; US trade representative; USTR | country=USA
finance secretary; interior and local government secretary; justice secretary@n | country=PHL
state councilor; state councilors; state councillor; state councillors; minister of public security | country=CHN
treasurer@n; attorney-general; attorneys-general; attorney general; attorneys general; prosecutor general; chief secretary; chief cabinet secretary; chief cabinet secretaries
EU commissioner@n; European commissioner@n; commissioner@n for trade; trade commissioner@n; EU trade commissioner@n; commissioner@n for enlargement; enlargement commissioner@n; commissioner@n for energy; energy commissioner@n; crisis management commissioner@n; EU economy commissioner@n; budget commissioner@n; home affairs commissioner@n; competition commissioner@n | role=official org=EU
> Saudi Energy Minister Prince Abdulaziz bin Salman met Russian Deputy Prime Minister Alexander Novak in Riyadh.
= meeting "Abdulaziz bin Salman" "Alexander Novak"
> Finance Minister Nirmala Sitharaman said the deficit would shrink.
= statement "Nirmala Sitharaman" mode=indirect content="the deficit would shrink"
> A church minister met parishioners.
! event

[title role=deputy-minister]
deputy minister@n; deputy foreign minister@n; deputy minister@n of foreign affairs; deputy minister@n for foreign affairs; deputy FM@n; vice foreign minister@n; vice-foreign minister@n; vice minister@n of foreign affairs; vice minister@n for foreign affairs; vice minister@n; vice-minister@n; first deputy foreign minister@n; first deputy minister@n of foreign affairs; first vice foreign minister@n; first deputy minister@n; assistant foreign minister@n; assistant minister@n; assistant minister@n of foreign affairs; assistant minister@n for foreign affairs; executive vice foreign minister@n; executive vice minister@n; parliamentary vice minister@n; senior vice minister@n; senior deputy foreign minister@n; administrative vice minister@n; parliamentary under-secretary; parliamentary under secretary; parliamentary undersecretary; parliamentary secretary; parliamentary secretaries; permanent secretary; permanent secretaries; permanent under-secretary; permanent undersecretary; under-secretary; under secretary; undersecretary; undersecretaries; under secretaries; under-secretaries; minister of state for foreign affairs; minister@n of state for foreign affairs; minister@n of state for external affairs; state minister@n for foreign affairs; state secretary; state secretaries; deputy defence minister@n; deputy defense minister@n; deputy minister@n of defence; deputy minister@n of defense; vice defence minister@n; vice defense minister@n; vice minister@n of defence; deputy trade minister@n; deputy finance minister@n; deputy interior minister@n; deputy energy minister@n; deputy economy minister@n; deputy agriculture minister@n; deputy health minister@n; deputy minister@n of economic development; vice commerce minister@n; vice minister@n of commerce; vice finance minister@n; vice minister@n of finance; junior foreign minister@n; political director@n of the foreign ministry; director-general at the foreign ministry
deputy secretary of state; deputy secretaries of state; under secretary of state; under secretary of state for political affairs; undersecretary of state; undersecretary of state for political affairs; undersecretary of state for arms control; assistant secretary of state; assistant secretary of state for East Asian and Pacific affairs; assistant secretary of state for South and Central Asian affairs; assistant secretary of state for Near Eastern affairs; assistant secretary of state for European and Eurasian affairs; assistant secretary of state for African affairs; assistant secretary of state for Western Hemisphere affairs; acting assistant secretary of state; principal deputy assistant secretary; deputy assistant secretary; deputy assistant secretary of state; assistant secretary of defense; deputy secretary of defense; deputy defense secretary; undersecretary of defense; under secretary of defense for policy; deputy treasury secretary; undersecretary of the treasury; assistant secretary | country=USA
joint secretary; additional secretary; secretary east; secretary west; Indian foreign secretary; MEA secretary | country=IND
> Russian Deputy Foreign Minister Andrei Rudenko met Chinese Vice Foreign Minister Sun Weidong in Moscow.
= meeting "Andrei Rudenko" "Sun Weidong"
> US Under Secretary of State for Political Affairs John Bass visited Pakistan in May.
= visit "John Bass" to=PAK
> A deputy of the minister's cousin slept.
! any

[title role=official]
deputy prime minister@n; deputy PM@n; vice prime minister@n; vice-prime minister@n; vice premier@n; vice-premier@n; first deputy prime minister@n; first vice premier@n; first vice president@n; first vice-president@n; second vice-president@n; senior vice-president@n; vice president@n; vice-president@n; vice president-elect; second vice president@n; executive vice president@n; executive vice-president@n; deputy chairman of the council of ministers; vice chancellor@n; vice-chancellor@n; deputy head of state; deputy president@n; deputy premier@n; Tanaiste; Tánaiste; deputy chairman of the security council; deputy chairperson of the security council; deputy supreme leader@n; third deputy prime minister@n
crown prince@n; crown princess; crown princesses; deputy crown prince@n; crown prince and prime minister; heir apparent; heir to the throne; prince@n; princess; princesses; queen consort; first lad@ny; duke@n; duchess; duchesses; sheikh@n of the court
national security adviser@n; national security advisor@n; NSA; security adviser@n; security advisor@n; security chief@n; secretary of the security council; security council secretary; secretary of the national security council; head of the security council; secretary of the Supreme National Security Council; national security council chief@n; director of national intelligence; intelligence chief@n; intelligence director@n; spy chief@n; spymaster@n; head of intelligence; chief of intelligence; director of the CIA; CIA director; CIA chief; FBI director; FBI chief; MI6 chief; head of MI6; Mossad chief; Mossad director; head of Mossad; FSB director; FSB chief; head of the presidential administration; presidential chief of staff; chief of staff to the president; White House chief of staff; head of the presidential office; head of the office of the president; cabinet secretary; cabinet secretaries; head of cabinet; chief of cabinet; chef de cabinet; chief of staff; deputy chief of staff; deputy chiefs of staff; director of the office; deputy head of the presidential administration; deputy director of the office; presidential aide@n; presidential adviser@n; presidential advisor@n; foreign policy adviser@n; foreign policy advisor@n; foreign policy aide@n; foreign affairs adviser@n; foreign affairs advisor@n; Kremlin aide@n; Kremlin adviser@n; White House adviser@n; White House official@n; assistant to the president; counsellor@n to the president; diplomatic adviser@n; diplomatic advisor@n; special adviser@n; special advisor@n; special assistant@n; senior adviser@n to the president; adviser@n to the prime minister; special assistant to the prime minister
attorney@n general; prosecutor-general; chief prosecutor@n; chief justice@n; chief of protocol; head of protocol; central bank governor@n; governor of the central bank; central bank chief@n; Fed chair; Federal Reserve chair; head of the central bank; head of customs; customs chief@n; police chief@n; chief of police; police commissioner@n; commissioner of police; governor@n; lieutenant governor@n; vice governor@n; regional governor@n; provincial governor@n; mayor@n; deputy mayor@n; vice mayor@n; lord mayor@n; chief minister@n; deputy chief minister@n; head of the region; head of the republic; head of the province; administrator@n; prefect@n; ombudsman,ombudsmen@nirr; human rights ombudsman; human rights commissioner@n; commissioner@n; high commissioner for refugees; director-general; directors-general; director general; directors general; deputy director-general; deputy director general; assistant director-general; executive director@n; deputy executive director@n; managing director@n; head of department; head of the department; department head@n; department director@n; director of the department; head of mission; deputy head of mission; head of delegation; head of the delegation; delegation head@n; section chief@n; bureau chief@n; desk chief@n; division head@n; chief negotiator@n; lead negotiator@n; top negotiator@n; negotiator@n; nuclear negotiator@n; chief nuclear negotiator@n; trade negotiator@n; peace negotiator@n; chief mediator@n; mediator@n; sherpa@n; climate envoy@n of the president; chief of mission; coordinator@n; chief inspector@n; inspector general; inspectors general
president of the general assembly; general assembly president@n; UNGA president; president of the security council | org=UN
president of the European Commission; European Commission president; European Commission chief; EU commission president; EU commission chief; commission president; president of the European Council; European Council president; European Council chief; EU council president; EU Council chief; EU chief; president of the Eurogroup; Eurogroup chief; European Commission vice president; vice-president of the European Commission; European Commission executive vice president | org=EU
president of the European Parliament; European Parliament president; European Parliament speaker | org=EU role=legislator
UN high commissioner for human rights; UN human rights chief; UN rights chief; UN refugee chief; UN high commissioner for refugees; UN aid chief; UN humanitarian chief; UN relief coordinator; UN emergency relief coordinator; UN under-secretary-general; UN undersecretary-general; UN under-secretary-general for political affairs; UN political affairs chief; UN peacekeeping chief; UN humanitarian coordinator; UN nuclear watchdog chief; UNRWA chief; UNRWA commissioner-general; UNHCR chief; UNICEF chief; UNESCO chief; UNESCO director-general; UN special rapporteur; UN rapporteur; UN expert; UN official; assistant secretary-general; under-secretary-general; under secretary-general; undersecretary-general | org=UN
IAEA chief; IAEA director general; IAEA head; UN nuclear watchdog head; head of the IAEA; director general of the IAEA | org=IAEA
WHO chief; WHO director-general; head of the WHO | org=WHO
WTO chief; WTO director-general; head of the WTO | org=WTO
IMF chief; IMF managing director; head of the IMF | org=IMF
World Bank president; World Bank chief | org=WB
African Union Commission chairperson; chairperson of the African Union Commission; AU Commission chairperson; AU Commission chair; African Union Commission chief; AU chief; African Union chair; AU chair; chair of the African Union | org=AU
ICC prosecutor; ICC chief prosecutor | org=ICC
ICRC president; Red Cross president; head of the ICRC | org=ICRC
paramount chief@n; tribal leader@n; tribal chief@n; Dalai Lama; patriarch@n; grand mufti@n; mufti@n; grand imam@n; archbishop@n; bishop@n; cardinal@n; ayatollah; grand ayatollah; imam@n; rabbi@n; chief rabbi@n; aga khan | role=other
> Wang Yi met Hakan Fidan on Monday. The mayor said the bridge would open.
= statement "mayor" content="the bridge would open"
> Mayor Ekrem Imamoglu opened the fair. The mayor said the bridge was safe.
= statement "Ekrem Imamoglu" content="the bridge was safe"
> Chinese Vice President Han Zheng met Saudi Crown Prince Mohammed bin Salman in Jeddah.
= meeting "Han Zheng" "Mohammed bin Salman" place=Jeddah
> US National Security Adviser Jake Sullivan spoke by phone with Russian Security Council Secretary Sergei Shoigu.
= meeting "Jake Sullivan" "Sergei Shoigu" channel=phone
> The vice of the president is sweets.
! any

[title role=ambassador]
ambassador@n to; ambassador@n in; ambassador-designate to; former ambassador@n to; acting ambassador@n to; deputy ambassador@n to; envoy@n in; permanent representative@n to; acting permanent representative@n to; deputy permanent representative@n to; permanent observer@n to; high commissioner@n to; consul general in; chargé d'affaires in; charge d'affaires in; chief of mission to; head of mission to | post
ambassador@n; ambassador-designate; ambassadors-designate; ambassador@n extraordinary and plenipotentiary; envoy extraordinary; ambassador@n-at-large; ambassador-at-large; ambassadors-at-large; roving ambassador@n; acting ambassador@n; permanent representative@n; deputy permanent representative@n; acting permanent representative@n; first deputy permanent representative@n; permanent delegate@n; permanent observer@n; high commissioner@n; deputy high commissioner@n; acting high commissioner@n; charge d'affaires; chargé d'affaires; chargés d'affaires; deputy ambassador@n; vice ambassador@n; consul general; consuls general; consul-general; consuls-general; consul@n; vice consul@n; honorary consul@n; chief of mission in; minister counsellor@n; minister-counsellor@n; minister counselor@n; minister-counselor@n; nuncio@n; apostolic nuncio@n; papal nuncio@n; head of the diplomatic mission; heads of diplomatic missions; diplomatic envoy@n; UN ambassador@n; U.N. ambassador@n; ambassador to the United Nations; ambassador to the UN; UN envoy of the government; NATO ambassador@n; ambassador to NATO; deputy UN ambassador@n; top envoy to the United Nations
> Russian Ambassador to China Igor Morgulov met Chinese Vice Minister Ma Zhaoxu in Beijing.
= meeting "Morgulov" "Ma Zhaoxu" place=Beijing
> Russian Ambassador Igor Morgulov met Chinese Vice Minister Ma Zhaoxu in Beijing.
= meeting "Igor Morgulov" "Ma Zhaoxu"
> The Iraqi government summoned the Swedish ambassador.
= event ACCUSE "Iraqi government" > "Swedish ambassador"
> She is a brand ambassador for the perfume.
! any

[title role=envoy]
envoy@n to; envoy@n for; special envoy@n to; special envoy@n for; presidential envoy@n to; presidential envoy@n for; personal envoy@n to; personal envoy@n for; peace envoy@n to; peace envoy@n for; special representative@n to; special representative@n for; special presidential envoy@n to; special presidential envoy@n for; deputy special representative@n to; deputy special representative@n for; personal representative@n to; personal representative@n for; chief envoy@n to; chief envoy@n for; emissar@ny to; emissar@ny for; representative@n to; representative@n in; chief representative@n in; deputy representative@n in; country representative@n in; resident representative@n in; resident coordinator@n in; resident coordinator@n; humanitarian coordinator@n in; humanitarian coordinator@n for; special coordinator@n for; country director@n for; country director@n in; mission chief@n for; liaison officer@n in | post
UN special envoy@n to; UN special envoy@n for; UN envoy@n to; UN envoy@n for; UN special representative@n to; UN special representative@n for; UN special coordinator@n to; UN special coordinator@n for; UN peace envoy@n to; UN peace envoy@n for; U.N. special envoy@n to; U.N. special envoy@n for; U.N. envoy@n to; U.N. envoy@n for; U.N. special representative@n to; U.N. special representative@n for; U.N. special coordinator@n to; U.N. special coordinator@n for; U.N. peace envoy@n to; U.N. peace envoy@n for; United Nations special envoy@n to; United Nations special envoy@n for; United Nations envoy@n to; United Nations envoy@n for; United Nations special representative@n to; United Nations special representative@n for; United Nations special coordinator@n to; United Nations special coordinator@n for; United Nations peace envoy@n to; United Nations peace envoy@n for; head of the UN mission in; head of the UN Mission in; head of the UN Support Mission in; head of the UN support mission in; head of the UN peacekeeping mission in; head of the UN Assistance Mission in; head of the UN office in; head of the U.N. mission in; head of the U.N. Mission in; head of the U.N. Support Mission in; head of the U.N. support mission in; head of the U.N. peacekeeping mission in; head of the U.N. Assistance Mission in; head of the U.N. office in; head of the United Nations mission in; head of the United Nations Mission in; head of the United Nations Support Mission in; head of the United Nations support mission in; head of the United Nations peacekeeping mission in; head of the United Nations Assistance Mission in; head of the United Nations office in | org=UN post
envoy@n; special envoy@n; presidential envoy@n; special presidential envoy@n; special presidential representative@n; special representative@n; special representatives of the secretary-general; special representative of the secretary-general; deputy special representative@n; personal envoy@n; peace envoy@n; climate envoy@n; special climate envoy@n; nuclear envoy@n; chief nuclear envoy@n; Middle East envoy@n; Ukraine envoy@n; Syria envoy@n; Sudan envoy@n; Sahel envoy@n; Balkans envoy@n; Western Balkans envoy@n; Horn of Africa envoy@n; Great Lakes envoy@n; Africa envoy@n; Gaza envoy@n; Mideast envoy@n; special Lebanon envoy@n; special Syria envoy@n; special Ukraine envoy@n; special Sudan envoy@n; special Yemen envoy@n; special Libya envoy@n; special Iran envoy@n; special Middle East envoy@n; special Sahel envoy@n; hostage envoy@n; trade envoy@n; emissar@ny; special emissar@ny; presidential emissar@ny; representative@n; special coordinator@n; chief envoy@n; top envoy@n; high representative@n; UN envoy@n; UN special envoy@n; U.N. envoy@n; special envoy of the president; special envoy of the secretary-general; plenipotentiar@ny; plenipotentiary representative@n; personal representative@n; trade representative@n; liaison@n; special envoy on Eurasian affairs; special envoy for Korean Peninsula affairs; special envoy for Afghanistan; special representative for Afghanistan; special envoy for Syria; special envoy for Yemen; special envoy for Sudan; special envoy for Libya; special envoy for Myanmar; special envoy to Syria; special envoy to Yemen; special envoy to the Middle East; special envoy on the Middle East; special envoy for Ukraine; special representative on Afghanistan; special representative for Iran
UN special envoy@n; UN envoy@n; UN special representative@n; U.N. special envoy@n; UN special coordinator@n; UN peace envoy@n | org=UN
> Abdel Fattah el-Sisi met the German envoy to Libya, Ralf Tarraf, on Tuesday.
= meeting "Abdel Fattah el-Sisi" "Ralf Tarraf" date=2024-07-23
> Abdel Fattah el-Sisi met the head of the UN mission in Libya, Hanna Tetteh, on Tuesday.
= meeting "Abdel Fattah el-Sisi" "Hanna Tetteh" date=2024-07-23
> UN Special Envoy Hans Grundberg met Omani Foreign Minister Sayyid Badr Albusaidi in Muscat.
= meeting "Hans Grundberg" "Badr Albusaidi" place=Muscat
> French special Lebanon envoy Jean-Yves Le Drian visited Beirut.
= visit "Jean-Yves Le Drian" to=LBN
> US Horn of Africa envoy Jeffrey Feltman visited Sudan.
= visit "Jeffrey Feltman" to=SDN
> Chinese special envoy Li Hui will visit Brazil next week.
= visit "Li Hui" to=BRA status=planned
> Sales representatives drove to the fair.
! any

[title role=spokesperson]
spokesperson@n; spokespeople; spokesman,spokesmen@nirr; spokeswoman,spokeswomen@nirr; chief spokesperson@n; chief spokesman,spokesmen@nirr; chief spokeswoman,spokeswomen@nirr; deputy spokesperson@n; deputy spokesman,spokesmen@nirr; deputy spokeswoman,spokeswomen@nirr; principal deputy spokesperson@n; official spokesperson@n; official spokesman,spokesmen@nirr; official spokeswoman,spokeswomen@nirr; official representative@n; press secretary; press secretaries; deputy press secretary; press officer@n; press chief@n; press attache@n; press attaché@n; press spokesman,spokesmen@nirr; government spokesperson@n; government spokesman,spokesmen@nirr; government spokeswoman,spokeswomen@nirr; presidential spokesperson@n; presidential spokesman,spokesmen@nirr; presidential spokeswoman,spokeswomen@nirr; foreign ministry spokesperson@n; foreign ministry spokesman,spokesmen@nirr; foreign ministry spokeswoman,spokeswomen@nirr; foreign office spokesperson@n; foreign office spokesman,spokesmen@nirr; defence ministry spokesperson@n; defence ministry spokesman,spokesmen@nirr; defense ministry spokesperson@n; defense ministry spokesman,spokesmen@nirr; ministry spokesperson@n; ministry spokesman,spokesmen@nirr; ministry spokeswoman,spokeswomen@nirr; army spokesman,spokesmen@nirr; army spokesperson@n; military spokesman,spokesmen@nirr; military spokesperson@n; military spokeswoman,spokeswomen@nirr; embassy spokesperson@n; embassy spokesman,spokesmen@nirr; embassy spokeswoman,spokeswomen@nirr; police spokesman,spokesmen@nirr; police spokeswoman,spokeswomen@nirr; police spokesperson@n; party spokesperson@n; party spokesman,spokesmen@nirr; party spokeswoman,spokeswomen@nirr; company spokesman,spokesmen@nirr; company spokeswoman,spokeswomen@nirr; company spokesperson@n; cabinet spokesman,spokesmen@nirr; campaign spokesman,spokesmen@nirr; campaign spokeswoman,spokeswomen@nirr; communications director@n; director of communications; head of communications; head of the press service; director of the information and press department; head of the information department; director-general of the information department; information officer@n; public affairs officer@n; public information officer@n
State Department spokesperson; State Department spokesman; State Department spokeswoman; White House press secretary; White House spokesperson; White House spokesman; White House spokeswoman; White House National Security Council spokesman; National Security Council spokesman; National Security Council spokesperson; national security communications adviser; national security communications advisor; Pentagon spokesperson; Pentagon spokesman; Pentagon spokeswoman; Pentagon press secretary | country=USA
MEA spokesperson; MEA spokesman; External Affairs Ministry spokesperson; Ministry of External Affairs spokesperson | country=IND
Kremlin spokesman; Kremlin spokesperson; Kremlin press secretary | country=RUS
UN spokesperson; UN spokesman; UN spokeswoman; U.N. spokesman; U.N. spokesperson; UN deputy spokesman; spokesman for the secretary-general; spokesperson for the secretary-general | org=UN
NATO spokesperson; NATO spokesman; NATO spokeswoman | org=NATO
EU spokesperson; EU spokesman; EU spokeswoman; European Commission spokesperson; European Commission spokesman; European Commission spokeswoman; EU foreign affairs spokesperson; Commission spokesperson | org=EU
No 10 spokesman; Number 10 spokesman; Downing Street spokesman; Downing Street spokesperson; Downing Street spokeswoman | country=GBR
> Foreign Ministry spokesperson Mao Ning said that China opposed the move.
= statement "Mao Ning" content="China opposed the move"
> Kremlin spokesman Dmitry Peskov told reporters: "There is no date yet."
= statement "Dmitry Peskov" mode=direct content="There is no date yet"
> The spokesman's bicycle was stolen.
! any

[title role=secretary-general]
secretary-general; secretary general | else=UN
secretaries-general; secretaries general; acting secretary-general; acting secretary general; deputy secretary-general; deputy secretary general; general secretary of the organisation; general secretary of the organization
UN secretary-general; UN secretary general; U.N. secretary-general; U.N. Secretary General; United Nations secretary-general; United Nations secretary general; UN chief; U.N. chief; UN boss; United Nations chief; UNSG; UN deputy secretary-general | org=UN
NATO secretary general; NATO secretary-general; NATO chief; NATO boss; NATO head; head of NATO; NATO deputy secretary general | org=NATO
ASEAN secretary-general; ASEAN secretary general; ASEAN chief | org=ASEAN
Arab League secretary-general; Arab League secretary general; Arab League chief; secretary-general of the Arab League; Arab League head | org=LAS
OIC secretary-general; OIC secretary general; OIC chief | org=OIC
GCC secretary-general; GCC secretary general; GCC chief | org=GCC
SCO secretary-general; SCO secretary general | org=SCO
OSCE secretary general; OSCE secretary-general; OSCE chief | org=OSCE
CSTO secretary general; CSTO secretary-general; CSTO chief | org=CSTO
OPEC secretary general; OPEC secretary-general; OPEC chief | org=OPEC
Commonwealth secretary-general; Commonwealth secretary general; secretary-general of the Commonwealth | org=Commonwealth
Council of Europe secretary general; secretary general of the Council of Europe | org=CoE
Interpol chief; Interpol secretary general | org=Interpol
OAS secretary general; OAS secretary-general; OAS chief | org=OAS
> UN Secretary-General Antonio Guterres met Egyptian President Abdel Fattah al-Sisi in Cairo.
= meeting "Antonio Guterres" "Abdel Fattah al-Sisi" place=Cairo
> NATO chief Mark Rutte said allies had to spend more.
= statement "Mark Rutte" content="allies had to spend more"
> The Secretary-General met with Surinamese President Chan Santokhi in Paramaribo.
= meeting "Secretary-General" "Chan Santokhi" place=Paramaribo
> The secretary took general notes.
! any

[title role=legislator]
speaker@n; parliament speaker@n; speaker@n of parliament; speaker of the parliament; parliamentary speaker@n; house speaker@n; speaker of the house; speaker of the House of Representatives; speaker of the House of Commons; speaker of the national assembly; national assembly speaker@n; deputy speaker@n; vice speaker@n; chairman of parliament; chairman of the parliament; chairwoman of the parliament; president of the national assembly; national assembly president@n; president of the senate; senate president@n; senate chairman; senate speaker@n; upper house speaker@n; lower house speaker@n; chairman of the senate; chairwoman of the federation council; Federation Council speaker@n; Federation Council chairwoman; State Duma speaker@n; State Duma chairman; Duma speaker@n; chairman of the State Duma; majority leader@n; senate majority leader@n; minority leader@n; house majority leader@n; house minority leader@n; senate minority leader@n; majority whip@n; chief whip@n; senator@n; congressman,congressmen@nirr; congresswoman,congresswomen@nirr; representative@n for; member@n of parliament; member@n of the European Parliament; MEP@n; MP@n; lawmaker@n; legislator@n; parliamentarian@n; deputy of the state duma; Duma deput@ny; State Duma deput@ny; assemblyman,assemblymen@nirr; assemblywoman,assemblywomen@nirr; member of congress; members of congress; councillor@n; councilman,councilmen@nirr; councilwoman,councilwomen@nirr; alderman,aldermen@nirr; peer of the realm; foreign affairs committee chair@n; chair of the foreign affairs committee; chairman of the foreign affairs committee; chairman of the Senate Foreign Relations Committee; Senate Foreign Relations Committee chairman; House Foreign Affairs Committee chairman; committee chair@n; committee chairman,chairmen@nirr; committee chairwoman,chairwomen@nirr; leader of the opposition; opposition leader@n; shadow foreign secretary; shadow chancellor@n; shadow home secretary; shadow defence secretary; state senator@n; state representative@n; state legislator@n; state lawmaker@n; caucus leader@n; parliamentary leader@n; floor leader@n; backbencher@n
chairman of the NPC Standing Committee; NPC Standing Committee chairman; NPC chairman; top legislator; chairman of the CPPCC National Committee; top political advisor; top political adviser | country=CHN
Majlis speaker | country=IRN
US House Speaker; US Senator@n; US senator@n; US Representative@n; US congressman | country=USA
> Chinese top legislator Zhao Leji met Hungarian Parliament Speaker Laszlo Kover in Beijing.
= meeting "Zhao Leji" "Laszlo Kover"
> US Senator Lindsey Graham visited Kyiv in March.
= visit "Lindsey Graham" to=UKR
> The loudspeaker was broken.
! any

[title role=party-official]
party leader@n; party chairman,chairmen@nirr; party chairwoman,chairwomen@nirr; party chair@n; party chief@n; party boss; party president@n; party secretary; party secretaries; party official@n; general secretary; general secretaries; general secretary of the party; first secretary; first secretaries; party general secretary; secretary of the central committee; central committee secretary; member of the politburo; politburo member@n; Politburo member@n; member of the Political Bureau; Political Bureau member@n; Politburo Standing Committee member@n; member of the Standing Committee of the Political Bureau; central committee member@n; member of the central committee; politburo chief@n; leader of the party; chairman of the party; co-leader@n; deputy leader@n; party co-chair@n; campaign manager@n; campaign chairman; strategist@n; Republican strategist@n; Democratic strategist@n; national committee chair; RNC chair; DNC chair; RNC chairman; DNC chairman; precinct chair@n; delegate@n
general secretary of the Communist Party of China Central Committee; general secretary of the CPC Central Committee; CPC general secretary; Communist Party general secretary; party secretary of Shanghai; member of the Political Bureau of the Communist Party of China Central Committee; member of the Political Bureau of the CPC Central Committee; member of the Political Bureau of the Communist Party of China (CPC) Central Committee; member of the Standing Committee of the Political Bureau of the Communist Party of China Central Committee; member of the Standing Committee of the Political Bureau of the CPC Central Committee; head of the International Department of the CPC Central Committee; head of the International Department of the Communist Party of China Central Committee; minister of the International Department of the CPC Central Committee | country=CHN
general secretary of the Communist Party of Vietnam Central Committee; party general secretary of Vietnam; permanent member of the party secretariat | country=VNM
general secretary of the Workers' Party of Korea | country=PRK
Conservative leader; Labour leader; Tory leader; Liberal Democrat leader; Lib Dem leader; Reform UK leader | country=GBR
political bureau chief@n; political bureau member@n; head of the political bureau; political chief@n; faction leader@n; rebel leader@n; militia leader@n; separatist leader@n; Hamas political chief | role=other
leader@n; political leader@n; world leader@n; national leader@n; top leader@n; regional leader@n; ruler@n; strongman,strongmen@nirr | for=head-of-state,head-of-government,party-official,legislator,secretary-general
chairman,chairmen@nirr; chairwoman,chairwomen@nirr; chairperson@n; chair; co-chair; co-chairman,co-chairmen@nirr; vice chairman,chairmen@nirr; vice-chairman; vice-chair@n; vice chair@n; deputy chairman,chairmen@nirr; deputy chair@n; deputy chairperson@n; executive chairman; interim chairman; head; deputy head@n; chief; chiefs; deputy chief@n; boss; bosses; director@n; deputy director@n; acting director@n; assistant director@n; president@n of the board; dean@n; secretary; secretaries | role=official
> Abdel Fattah el-Sisi met Hamas leaders in Cairo on Monday.
= meeting "Abdel Fattah el-Sisi" "Hamas leaders" place=Cairo date=2024-07-22
> Abdel Fattah el-Sisi met African Union officials on Monday.
= meeting "Abdel Fattah el-Sisi" "African Union officials"
> Abdel Fattah el-Sisi met Turkish ministers on Monday.
= meeting "Abdel Fattah el-Sisi" "Turkish ministers"
> Vietnamese Party General Secretary To Lam visited China in April 2024.
= visit "To Lam" to=CHN
> Labour leader Keir Starmer said the plan would fail.
= statement "Keir Starmer" content="the plan would fail"
> The leader board was updated.
! any

[title role=military]
General@n; Gen; Gen.; lieutenant general@n; Lt. Gen.; Lt Gen; major general@n; Maj. Gen.; Maj Gen; brigadier general@n; Brig. Gen.; Brig Gen; colonel general@n; Col. Gen.; army general@n; general of the army; brigadier@n; field marshal@n; Marshal@n; air chief marshal@n; air marshal@n; air vice-marshal@n; admiral@n; Adm; Adm.; vice admiral@n; rear admiral@n; Rear Adm.; Vice Adm.; fleet admiral@n; commodore@n; Captain@n; Capt; Capt.; colonel@n; Col; Col.; lieutenant colonel@n; Lt. Col.; Lt Col; Major@n; Maj; Maj.; Lieutenant@n; Lt; Lt.; sergeant@n; Sgt; Sgt.; staff sergeant@n; corporal@n; Cpl.; commander@n; Cmdr.; squadron leader@n; wing commander@n
chief of defence; chief of defense; chief of the defence staff; chief of defence staff; chief of the general staff; general staff chief@n; chief of staff of the armed forces; armed forces chief of staff; chief of the armed forces; armed forces chief@n; army chief@n; army chief of staff; chief of army staff; chief of the army staff; chief of army; chief of the naval staff; navy chief@n; naval chief@n; air force chief@n; chief of the air staff; chairman of the Joint Chiefs of Staff; chairman of the joint chiefs; joint chiefs chairman; Joint Chiefs of Staff chairman; chairman joint chiefs of staff committee; commander-in-chief; commanders-in-chief; commander in chief; supreme commander@n; top commander@n; top general@n; top military commander@n; supreme allied commander; commander of the ground forces; ground forces commander@n; navy commander@n; air force commander@n; fleet commander@n; theatre commander@n; corps commander@n; brigade commander@n; division commander@n; regional commander@n; rebel commander@n; military chief@n; military commander@n; military leader@n; deputy chief of the general staff; deputy commander@n; defence attache@n; defense attache@n; military attache@n; defence attaché@n; defense attaché@n; military attaché@n; naval attache@n; naval attaché@n; police general@n; coast guard commander@n; coastguard chief@n; head of the armed forces; head of the military; head of the army; force commander@n; mission commander@n
vice chairman of the Central Military Commission; CMC vice chairman; Central Military Commission vice chairman | country=CHN
IRGC commander; Quds Force commander; IRGC chief; Revolutionary Guards commander; Revolutionary Guards chief | country=IRN
Centcom commander; CENTCOM commander; CENTCOM chief; Indo-Pacific Command commander; INDOPACOM commander; SACEUR | country=USA
IDF chief of staff; IDF chief; IDF spokesman; IDF spokesperson | country=ISR
> Pakistani army chief Asim Munir met Chinese Vice Chairman of the Central Military Commission Zhang Youxia in Beijing.
= meeting "Asim Munir" "Zhang Youxia"
> US Gen. Charles Brown visited Israel on Monday.
= visit "Charles Brown" to=ISR
> In general, the weather was mild.
! any

# Short for an office named in full before.
[title role=official for=foreign-minister,defence-minister,secretary-general,minister]
Secretary
