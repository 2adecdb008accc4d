# Ministries, governments, parliaments and other bodies of a state. {adj} and {country} stand for the state.

[body type=mfa name="{adj} Ministry of Foreign Affairs"]
foreign ministry; foreign ministries; MoFA; MOFA; MFA; ministry of foreign affairs; ministries of foreign affairs; ministry for foreign affairs; foreign affairs ministry; foreign affairs department; department of foreign affairs; foreign department; external relations ministry; ministry of foreign relations; ministry of foreign and European affairs; ministry for Europe and foreign affairs; ministry of foreign affairs and trade; department of foreign affairs and trade; ministry of foreign affairs and expatriates; ministry of foreign affairs and international cooperation; ministry of foreign affairs and emigrants; federal foreign office; MFA; Foreign Ministry; Ministry of Foreign Affairs
Foreign Office; FO | else=GBR
MEA | country=IND name="Indian Ministry of External Affairs"
Foreign, Commonwealth & Development Office; Foreign, Commonwealth and Development Office; Foreign and Commonwealth Office; FCDO; FCO | country=GBR name="Foreign, Commonwealth and Development Office"
State Department; US State Department; US Department of State; U.S. Department of State; Department of State; state department | country=USA name="US Department of State"
Ministry of External Affairs; External Affairs Ministry; MEA; external affairs ministry; ministry of external affairs | country=IND name="Indian Ministry of External Affairs"
Department of Foreign Affairs; DFA | country=PHL
DFAT | country=AUS
Global Affairs Canada; Global Affairs | country=CAN name="Global Affairs Canada"
Itamaraty | country=BRA
Quai d'Orsay | country=FRA
Farnesina | country=ITA
Palazzo Chigi | country=ITA type=government
> The Russian Foreign Ministry said that Moscow had received no reply.
= statement "Russian Foreign Ministry" content="Moscow had received no reply"
> "We oppose it," the Foreign Ministry of Iran said in a statement.
= statement "Foreign Ministry of Iran" mode=direct content="We oppose it"
> The ministry building is grey.
! any

[body type=mod name="{adj} Ministry of Defence"]
defence ministry; defense ministry; ministry of defence; ministry of defense; ministry of national defence; ministry of national defense; national defence ministry; national defense ministry; ministry of the armed forces; armed forces ministry; department of defence; defence department; MoD; MOD; MND
US Department of Defense; Department of War; War Department | country=USA name="US Department of Defense"
Department of Defense; Defense Department; defense department | else=USA name="{adj} Department of Defence"
> Russia's Defence Ministry said its forces had withdrawn from the village.
= statement "Defence Ministry" content="its forces had withdrawn from the village"
> The ministry of silly walks is a sketch.
! any

[body type=ministry name="{adj} Ministry"]
ministry; ministries; department; departments
interior ministry; ministry of the interior; ministry of interior; home ministry; home affairs ministry; ministry of home affairs; home affairs department; ministry of internal affairs; internal affairs ministry; ministry of public security; public security ministry; ministry of state security; security ministry; intelligence ministry | name="{adj} Ministry of the Interior"
Home Office | country=GBR name="Home Office"
Department of Homeland Security; Homeland Security; DHS; homeland security department | country=USA name="US Department of Homeland Security"
finance ministry; ministry of finance; ministry of economy and finance; economy ministry; ministry of economy; ministry of the economy; ministry of economic affairs; economic affairs ministry; economic development ministry; ministry of economic development; planning ministry; ministry of planning; budget ministry | name="{adj} Ministry of Finance"
US Treasury; US Treasury Department | country=USA name="US Department of the Treasury"
Treasury; Treasury Department; Department of the Treasury; treasury department | else=USA name="{adj} Treasury"
HM Treasury | country=GBR
trade ministry; ministry of trade; ministry of commerce; commerce ministry; ministry of industry and trade; industry ministry; ministry of industry; ministry of investment; investment ministry; MOFCOM; METI; trade department; department of trade; ministry of international trade | name="{adj} Ministry of Trade"
Office of the US Trade Representative | country=USA
Commerce Department; Department of Commerce; commerce department | else=USA name="{adj} Department of Commerce"
Department for Business and Trade; Department for International Trade | country=GBR
justice ministry; ministry of justice; law ministry; ministry of law | name="{adj} Ministry of Justice"
DOJ; US Justice Department; US Department of Justice | country=USA name="US Department of Justice"
Justice Department; Department of Justice; justice department | else=USA name="{adj} Department of Justice"
energy ministry; ministry of energy; oil ministry; ministry of oil; petroleum ministry; ministry of petroleum; ministry of natural resources; electricity ministry; power ministry; mines ministry; ministry of mines; water ministry; environment ministry; ministry of environment; ministry of the environment; agriculture ministry; ministry of agriculture; fisheries ministry; health ministry; ministry of health; ministry of public health; education ministry; ministry of education; ministry of higher education; science ministry; ministry of science; ministry of science and technology; technology ministry; digital ministry; ministry of digital development; communications ministry; ministry of communications; information ministry; ministry of information; culture ministry; ministry of culture; tourism ministry; ministry of tourism; sports ministry; ministry of sport; ministry of sports; ministry of youth and sports; transport ministry; ministry of transport; railway ministry; railways ministry; infrastructure ministry; ministry of infrastructure; housing ministry; ministry of housing; public works ministry; labour ministry; labor ministry; ministry of labour; ministry of labor; social affairs ministry; ministry of social affairs; migration ministry; ministry of migration; immigration ministry; emergencies ministry; emergency ministry; ministry of emergency situations; ministry of emergencies; unification ministry; ministry of unification; religious affairs ministry; ministry of religious affairs; veterans ministry
Environmental Protection Agency; EPA | country=USA
Department of Energy; Energy Department; Department of Education; Education Department; Department of Health and Human Services; Department of Transportation; Transportation Department; Department of the Interior; Interior Department; Department of Agriculture; Agriculture Department; Labor Department; Department of Labor | else=USA
Department of Health and Social Care; Department for Education; Department for Transport; Northern Ireland Office | country=GBR
Department of Health; Cabinet Office | else=GBR

[body type=government name="Government of {country}"]
governments | pl
government; central government; federal government; national government; interim government; transitional government; rival government; rebel government; caretaker government; coalition government; union government; unity government; provisional government; regional government; state government; provincial government; regime; administration; cabinet; war cabinet; security cabinet; council of ministers; State Council; authorities; executive; executive branch; office of the prime minister; prime ministerial office; PMO; chancellery; federal chancellery; government press service; government press office; government information office; government media office; information office; state information service; ruling council; ruling junta; junta; military government; military junta; military council; transitional council; transitional military council; sovereign council; sovereignty council; presidential council; presidential leadership council; national security council; security council of the state; supreme national security council; high council; supreme council; state committee; taliban government; de facto authorities; local authorities
Biden administration; Trump administration; Obama administration; Bush administration; Clinton administration; Biden-Harris administration; US administration; Department of Government Efficiency | country=USA name="US government"
Sunak government; Starmer government; HMG; Number 10; No. 10; No 10; Downing Street | country=GBR name="Government of the United Kingdom"
Modi government; Union Cabinet; Union government | country=IND name="Government of India"
State Council Information Office; State Council Taiwan Affairs Office; Taiwan Affairs Office | country=CHN
Hong Kong government; HKSAR government; SAR government | country=HKG
White House National Security Council; NSC | country=USA
National Security Council | else=USA
Scottish government; Welsh government | country=GBR
> The Nigerien government expelled the French ambassador.
= event SANCTION "Nigerien government" > "French ambassador"
> China's Commerce Ministry said that talks would continue.
= statement "Commerce Ministry" content="talks would continue"
> Good government is rare.
! any

[body type=presidency name="Presidency of {country}"]
presidency; presidential office; office of the president; presidential administration; presidential palace; presidential press service; presidential press office; state house; State House; presidential court; royal court; royal palace; royal household; palace; crown; royal diwan; presidential executive office; presidency of the republic
Aso Rock | country=NGA
> The Turkish presidency said the two leaders would meet in Astana.
= statement "Turkish presidency" content="the two leaders would meet in Astana"
> The palace gardens open at nine.
! any

[body type=parliament name="Parliament of {country}"]
parliament; parliaments; national assembly; federal assembly; legislative assembly; house of representatives; house of commons; house of lords; house of councillors; chamber of deputies; congress of deputies; lower house; upper house; senate; national congress; legislature; legislative council; consultative assembly; national council; parliamentary committee; foreign affairs committee; foreign relations committee; lower chamber; upper chamber; state assembly; constituent assembly; shura council; consultative council; parliamentary assembly; federal council
US Congress; US Senate; US House of Representatives; House Foreign Affairs Committee; Senate Foreign Relations Committee; Capitol Hill; congressional committee | country=USA
Congress; Senate; House of Representatives | else=USA
State Duma; Duma; Federation Council; Federal Assembly of Russia | country=RUS
Bundestag; Bundesrat | country=DEU
Knesset | country=ISR
Majlis; Islamic Consultative Assembly | country=IRN
Lok Sabha; Rajya Sabha | country=IND
NPC; NPC Standing Committee; CPPCC; CPPCC National Committee; National Committee of the CPPCC; National People's Congress; National People's Congress Standing Committee; Standing Committee of the National People's Congress | country=CHN
Verkhovna Rada; Rada | country=UKR
Sejm | country=POL
Riksdag | country=SWE
Storting | country=NOR
Folketing | country=DNK
Eduskunta | country=FIN
Althing | country=ISL
Seimas | country=LTU
Saeima | country=LVA
Riigikogu | country=EST
Dail; Dáil; Seanad; Oireachtas | country=IRL
Cortes Generales | country=ESP
Diet; National Diet | country=JPN
Legislative Yuan; Executive Yuan | country=TWN
Jogorku Kenesh; Zhogorku Kenesh | country=KGZ
Milli Majlis | country=AZE
Oliy Majlis | country=UZB
House of Commons; House of Lords; Foreign Affairs Committee | else=GBR
> Turkey's parliament ratified a treaty with Somalia.
= event AGREE "parliament" "Somalia"
> Parliament is an old building.
! any

[body type=embassy name="Embassy of {country}"]
embassy; embassies; consulate; consulates; consulate general; consulate-general; consulates general; high commission; high commissions; diplomatic mission; diplomatic missions; permanent mission; permanent missions; mission to the United Nations; mission to the UN; permanent mission to the United Nations; permanent mission to the UN; permanent delegation; UN mission; U.N. mission; representative office; liaison office; interests section; nunciature; trade office; economic and cultural office; trade mission; cultural centre; cultural center; representation; delegation to the United Nations
> The Chinese embassy in London said the report was false.
= statement "Chinese embassy" content="the report was false"
> The embassy has a garden.
! any

[body type=army role=military name="{adj} Armed Forces"]
army; armies; military; militaries; armed forces; air force; navy; naval forces; ground forces; general staff; military command; high command; supreme command; joint command; central command; coast guard; coastguard; border guard; border force; border guard service; national guard; republican guard; presidential guard; air defence forces; air defense forces; missile forces; marine corps; southern command; eastern command; northern command; western command; joint chiefs; joint chiefs of staff; defence forces; defense forces; self-defence forces; self-defense forces; military intelligence; regular army; rapid support forces; defence force; defense force; military administration; military administrations
IDF; Israel Defense Forces; Israel Defence Forces; Israeli Defense Forces; IAF | country=ISR name="Israel Defense Forces"
PLA; PLA Navy; Southern Theater Command; Eastern Theater Command; Central Military Commission | country=CHN name="People's Liberation Army"
IRGC; Revolutionary Guards; Revolutionary Guard; Islamic Revolutionary Guard Corps; Islamic Revolution Guards Corps; Quds Force; Basij | country=IRN name="Islamic Revolutionary Guard Corps"
CENTCOM; Centcom; US Central Command; INDOPACOM; US Indo-Pacific Command; AFRICOM; US Africa Command; US Army; US Navy; US Air Force; US Marine Corps; US Coast Guard | country=USA
Joint Chiefs of Staff | else=USA
Royal Navy; Royal Marines; Royal Air Force; RAF; British Army | country=GBR
Rapid Support Forces; RSF | country=SDN name="Rapid Support Forces"
Joint Chiefs of Staff of South Korea; JCS | country=KOR
Tatmadaw | country=MMR
SBU; Security Service of Ukraine; HUR | country=UKR type=agency
> The Pakistani army attacked Afghan troops near Torkham.
= event ASSAULT "Pakistani army" > "Afghan troops"
> She joined the army of volunteers.
! any

[body type=court]
supreme court; top court; highest court; high court; constitutional court; appeals court; court of appeal; federal court; district court; criminal court; court; courts; tribunal; judiciary; prosecutors' office; prosecutor's office; public prosecutor's office; chief prosecutor's office; prosecutor general's office; attorney general's office; prosecution; constitutional council; military court; grand jury; jury; election commission; electoral commission; central election commission
US Supreme Court | country=USA
Supreme Court | else=USA
Crown Prosecution Service; CPS; Crown Court | country=GBR
ICJ; International Court of Justice | org=ICJ
ICC; International Criminal Court | org=ICC
PCA; Permanent Court of Arbitration | org=PCA

[body type=party]
party; parties; ruling party; opposition party; opposition; communist party; socialist party; labour party; conservative party; democratic party; republican party; ruling coalition; coalition; opposition coalition; central committee; politburo; political bureau; politburo standing committee; political party; parliamentary group; parliamentary faction; caucus; left-wing party; right-wing party; far-right party; green party; liberal party; national front; party congress
Communist Party of China; CPC; Chinese Communist Party; CCP; CPC Central Committee; Communist Party of China Central Committee; Communist Party of China (CPC) Central Committee; Central Committee of the Communist Party of China; International Department of the CPC Central Committee; Central Commission for Discipline Inspection; CPC Central Committee Political Bureau; Political Bureau | country=CHN name="Communist Party of China"
Communist Party of Vietnam; CPV; Communist Party of Vietnam Central Committee | country=VNM
Workers' Party of Korea; WPK | country=PRK
Republican Party; GOP; Democratic Party; Republican National Committee; Democratic National Committee; RNC; DNC; Democrats; Republicans; Senate Republicans; House Republicans; Senate Democrats; House Democrats | country=USA
Conservative Party; Tory Party; Labour Party; Labour; Tories; Conservatives; Liberal Democrats; Lib Dems; Scottish National Party; SNP; Reform UK; Democratic Unionist Party; Sinn Fein; Sinn Féin | country=GBR
Bharatiya Janata Party; BJP; Indian National Congress; Aam Aadmi Party; AAP | country=IND
United Russia; Communist Party of the Russian Federation; LDPR; A Just Russia | country=RUS
Liberal Democratic Party; LDP; Komeito | country=JPN
CDU; CSU; SPD; AfD; Alternative for Germany; Christian Democrats; Social Democrats; Free Democrats | country=DEU
National Rally; Rassemblement National; La France Insoumise; Renaissance party | country=FRA
Likud; Yesh Atid; Shas | country=ISR
AKP; AK Party; Justice and Development Party; CHP; MHP; HDP | country=TUR
Fatah; PLO; Palestine Liberation Organization; Palestine Liberation Organisation | country=PSE
ANC; African National Congress; Democratic Alliance; Economic Freedom Fighters | country=ZAF
Pakistan Tehreek-e-Insaf; PTI party; PML-N; Pakistan Muslim League | country=PAK
Awami League; Bangladesh Nationalist Party; BNP | country=BGD
Canadian International Development Agency; CIDA; Royal Canadian Mounted Police; RCMP; Canada Border Services Agency | country=CAN
Department for International Development; DFID; Scotland Yard; Metropolitan Police; MI5; MI6; GCHQ; Crown Prosecution Service | country=GBR
Japan International Cooperation Agency; JICA | country=JPN
Korea International Cooperation Agency; KOICA | country=KOR
Federal Foreign Office; GIZ; Bundeswehr; Bundestag; Bundesrat; BND | country=DEU
Agence Francaise de Developpement; Agence Française de Développement; AFD | country=FRA
Swedish International Development Cooperation Agency; Sida | country=SWE
Norad; Norwegian Agency for Development Cooperation | country=NOR
Turkish Cooperation and Coordination Agency; TIKA; MIT | country=TUR
Australian Agency for International Development; AusAID; Australian Federal Police | country=AUS
Kuomintang; KMT; Democratic Progressive Party; DPP | country=TWN
Law and Justice; PiS; Civic Platform; Civic Coalition | country=POL
Fidesz | country=HUN
Georgian Dream; United National Movement | country=GEO

[body type=agency]
central bank; state bank; reserve bank; national bank; intelligence agency; intelligence service; intelligence services; security service; security services; secret service; security agency; security council; security forces; police; police force; police department; national police; federal police; customs service; customs; statistics office; statistics bureau; statistics agency; national bureau of statistics; space agency; nuclear agency; atomic energy organisation; atomic energy organization; coast guard service; aviation authority; civil aviation authority; maritime authority; port authority; electoral authority; health agency; disaster agency; disaster management agency; emergency service; emergency services; civil defence; civil defense; meteorological agency; weather service; aid agency; development agency; press service; press office; press department; information department; media office; press center; press centre; general secretariat; secretariat; commission; commissions; committee; committees; council; bureau; office; agency; agencies; regulator; watchdog; directorate; institute; foundation; state news agency
CIA; Central Intelligence Agency; FBI; Federal Bureau of Investigation; NSA; National Security Agency; USAID; Federal Reserve; Fed; NASA; CDC; FDA; Secret Service; Customs and Border Protection; U.S. Customs and Border Protection; ICE; Immigration and Customs Enforcement; U.S. Immigration and Customs Enforcement; Citizenship and Immigration Services; Fish and Wildlife Service; U.S. Fish and Wildlife Service; Coast Guard Service; Drug Enforcement Administration; Bureau of Alcohol, Tobacco, Firearms and Explosives; Marshals Service; Peace Corps; Corps of Engineers; Agency for International Development; Millennium Challenge Corporation; Office of Foreign Assets Control; OFAC; US Agency for International Development; Federal Aviation Administration; FAA; DEA; DIA; NIH; Securities and Exchange Commission; SEC; IRS; FCC; FTC; CBO | country=USA
MI5; MI6; GCHQ; Bank of England; Metropolitan Police; Scotland Yard; NHS; BBC Trust; Office for National Statistics; Ofcom; National Crime Agency | country=GBR
FSB; SVR; GRU; Roskomnadzor; Rosatom; Rosstat; Roscosmos; Investigative Committee; Bank of Russia; Federal Security Service; Foreign Intelligence Service; Rosgvardia; Rosoboronexport; Security Council of Russia | country=RUS
Mossad; Shin Bet; COGAT; Bank of Israel | country=ISR
PBOC; National Development and Reform Commission; NDRC; China Coast Guard; General Administration of Customs; Cyberspace Administration of China | country=CHN
ISI; Inter-Services Intelligence; ISPR; Inter-Services Public Relations | country=PAK
RAW; Reserve Bank of India; RBI; CBI; National Investigation Agency; Border Security Force; BSF | country=IND
National Intelligence Service; NIS | country=KOR
BND; BfV; Bundesbank | country=DEU
DGSE; DGSI | country=FRA
MIT; National Intelligence Organization | country=TUR
KCNA Institute; National Aerospace Technology Administration | country=PRK
European External Action Service; EEAS; Europol; Frontex; European Central Bank; ECB; European Commission; European Council; European Parliament; Council of the European Union | org=EU
UN Security Council; Security Council; UN General Assembly; General Assembly; UN Human Rights Council; Human Rights Council; UN Secretariat; UN peacekeeping mission; UN Human Rights Office; UN human rights office; UN rights office; OHCHR; OCHA; UNOCHA; UNIFIL; MONUSCO; MINUSMA; UNAMA; UNMIK; UNMISS; UNTSO; UNDOF | org=UN
North Atlantic Council; Allied Command Operations | org=NATO
> The Investigative Committee said it had opened a case.
= statement "Investigative Committee" content="it had opened a case"
> His office is on the third floor.
! any
