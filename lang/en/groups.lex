# People in the plural, and collective nouns, who act without a name.

[group role=military]
troop@n; soldier@n; forces; armed forces; security forces; special forces; ground forces; occupation forces; coalition forces; government forces; marine@n; Marines; serviceman,servicemen@nirr; servicemember@n; service member@n; servicewoman,servicewomen@nirr; border guard@n; sailor@n; airman,airmen@nirr; paratrooper@n; commando@n; reservist@n; conscript@n; recruit@n; gunner@n; sniper@n; pilot@n; warplane@n; fighter jet@n; jet@n; gunboat@n; warship@n; helicopter gunship@n; garrison@n; battalion@n; brigade@n; regiment@n; platoon@n; squadron@n; fleet@n; peacekeeper@n; peacekeeping force@n; veteran@n; infantry; military unit@n; paramilitar@ny; guardsman,guardsmen@nirr; coast guard@n; coastguard@n; air force@n; nav@ny
> Sudanese soldiers attacked Ethiopian troops near the border.
= event ASSAULT "Sudanese soldiers" > "Ethiopian troops"
> Soldiers marched in the rain.
! any

# What an army uses does what the army does, where the text says whose it is: "Russian missiles hit".
[group role=military owner]
missile@n; drone@n; rocket@n; bomber@n; helicopter@n; gunship@n; artillery; ballistic missile@n; cruise missile@n; attack drone@n; combat drone@n
> Russian missiles hit Ukraine on Sunday.
= event ASSAULT "Russian missiles" > "Ukraine"
> Israeli jets struck Lebanon at dawn.
= event ASSAULT "Israeli jets" > "Lebanon"
> Hezbollah fired missiles at Israel.
! event ASSAULT "missiles"

[group armed]
rebel@n; militant@n; insurgent@n; fighter@n; gunman,gunmen@nirr; guerrilla@n; guerilla@n; jihadist@n; jihadi@n; extremist@n; Islamist@n; separatist@n; terrorist@n; militia@n; militiaman,militiamen@nirr; attacker@n; assailant@n; hijacker@n; pirate@n; smuggler@n; bandit@n; gang@n; gangster@n; cartel@n; hacker@n; mercenar@ny; settler@n; suicide bomber@n; bomber@n; warlord@n; dissident@n; mutineer@n; kidnapper@n; trafficker@n
> Boko Haram fighters overran a military base in Niger.
= event ASSAULT "Boko Haram fighters" > "Niger"
> Taliban fighters stormed an army camp in Kabul.
= event ASSAULT "Taliban fighters" > "Afghanistan"
> The fighters trained at dawn.
! any

[group]
protester@n; protestor@n; demonstrator@n; marcher@n; activist@n; campaigner@n; rioter@n; crowd@n; mob@n; supporter@n; sympathiser@n; sympathizer@n; opponent@n; critic@n; rally-goer@n; miner@n; trucker@n; union@n; trade union@n; opposition; opposition group@n; rights group@n; human rights group@n; advocacy group@n; civil society group@n; aid group@n; campaign group@n; watchdog@n; charit@ny; aid worker@n; aid agenc@ny; humanitarian group@n
civilian@n; resident@n; villager@n; citizen@n; nationals; voter@n; refugee@n; migrant@n; asylum seeker@n; displaced person@n; evacuee@n; hostage@n; captive@n; prisoner@n; prisoner@n of war; detainee@n; inmate@n; worshipper@n; famil@ny; relative@n; child,children@nirr; woman,women@nirr; youth@n; expatriate@n; diaspora; minorit@ny
authorit@ny; police; policeman,policemen@nirr; police officer@n; riot police; security officer@n; intelligence agenc@ny; rescuer@n; rescue worker@n; firefighter@n; medic@n; paramedic@n
team; task force@n; working group@n; contingent@n; business leader@n; businessman,businessmen@nirr; investor@n; entrepreneur@n; executive@n; compan@ny; firm@n; lobbying firm@n; lobbying group@n; polling firm@n; law firm@n; consulting firm@n; accounting firm@n; shipping firm@n; mining firm@n; bank@n; neighbour@n; neighbor@n; partner@n; ally; member state; students; workers; nurses; doctors; teachers; farmers
> A Chinese delegation visited Riyadh on Monday.
= visit "Chinese delegation" to=SAU
> Georgian police detained protesters in Tbilisi.
= event COERCE "Georgian police" > "protesters"
> The crowd was large and the team won.
! any

# Received as a person is; without a state, whoever was said to lead it.
[group role=official led]
delegation@n; business delegation@n; trade delegation@n; trade mission@n; parliamentary delegation@n; congressional delegation@n; government delegation@n; ministerial delegation@n; military delegation@n; official delegation@n; high-level delegation@n; high-ranking delegation@n; senior delegation@n; joint delegation@n; economic delegation@n; technical delegation@n; visiting delegation@n; negotiating team@n
> Hakan Fidan received a Chinese delegation in Ankara on Wednesday.
= meeting "Hakan Fidan" "Chinese delegation" place=Ankara
> Serbian minister Marko Djuric received a Chinese delegation led by Wang Yi. The delegation also met Serbian minister Zlatibor Loncar.
= meeting "Wang Yi" "Zlatibor Loncar"
> The museum received a delegation of schoolchildren.
! any

# Whom things happen to.
[group]
employee@n; staff member@n; crew member@n; party member@n; gang member@n; cult member@n; church member@n; patient@n; passenger@n; victim@n; survivor@n; defector@n; deserter@n; exile@n; tourist@n; pilgrim@n; holidaymaker@n; fisherman,fishermen@nirr; monk@n; nun@n; plotter@n; coup plotter@n; conspirator@n; collaborator@n; street vendor@n; vendor@n; trader@n; driver@n; truck driver@n; lorry driver@n; foreigner@n; fan@n; football fan@n; Christian@n; Muslim@n; Jew@n; Catholic@n; Sikh@n; Hindu@n; pensioner@n; orphan@n; schoolgirl@n; schoolchild,schoolchildren@nirr; pupil@n; student@n; scholar@n; labourer@n; laborer@n; migrant worker@n; worker@n; farm worker@n; health worker@n; oil worker@n; postal worker@n; government employee@n; civil servant@n; embassy employee@n; consulate employee@n; opposition figure@n; opposition politician@n; opposition activist@n; opposition supporter@n; dissenter@n; informant@n; whistleblower@n; fugitive@n; convict@n; offender@n; murderer@n; drug trafficker@n; human trafficker@n; drug dealer@n; squatter@n; landowner@n; herder@n; herdsman,herdsmen@nirr; tribesman,tribesmen@nirr; peasant@n; islander@n; guest worker@n; spectator@n; bystander@n; mourner@n; imam@n; Kurd@n; Uighur@n; Uyghur@n; Rohingya; Tamil@n; Chechen@n; Crimean Tatar@n; Yazidi@n; Druze; Copt@n
> French police arrested three truck drivers.
= event COERCE "French police" > "truck drivers"
> Togo released eleven Ghanaian fishermen.
= event CONCEDE "Togo" > "Ghanaian fishermen"
> The driver was tired.
! any

# Those who lead a state or an organisation, told together.
[group role=official]
leadership@n; political leadership; senior leadership; top leadership; collective leadership
> Abdel Fattah el-Sisi met the leadership of Hamas on Monday.
= meeting "Abdel Fattah el-Sisi" "leadership of Hamas" date=2024-07-22
> Jake Sullivan held talks with the Libyan leadership in Tripoli on Monday.
= meeting "Jake Sullivan" "Libyan leadership" date=2024-07-22 place=Tripoli
> The leadership course is full.
! any

# Parties to quarrels at home, and those whom rulers hold.
[group]
Western powers; Western countries; Western states; Western governments; Western nations; European powers; European countries; European states; European governments; European nations; Arab countries; Arab states; Arab governments; Arab nations; Gulf states; Gulf countries; African countries; African states; African governments; African nations; Latin American countries; Latin American governments; Asian countries; Asian governments; world powers; major powers; regional powers; foreign powers; foreign governments; neighbouring countries; neighboring countries; neighbouring states; neighboring states; neighbouring governments; donor countries; tribal leaders; Sunni tribes; organisations; organizations; rights organisation@n; rights organization@n; human rights organisation@n; human rights organization@n; aid organisation@n; aid organization@n; student organisation@n; student organization@n; non-governmental organisation@n; non-governmental organization@n; NGOs; labour union@n; labor union@n; student union@n; political part@ny; opposition parties; opposition leaders; opposition members; opposition lawmakers; opposition senators; opposition deputies; opposition legislators; rebel leaders; protest leaders; student leaders; union leaders; strike leaders; protest organiser@n; protest organizer@n; political faction@n; rival faction@n; armed faction@n; rebel faction@n; armed group@n; rebel group@n; armed men; masked men; top brass; military top brass; army top brass; political prisoner@n; prisoner@n of conscience; political detainee@n; suspects; suspected militant@n; suspected rebel@n; suspected spies; suspected terrorist@n; suspected smuggler@n; secessionist@n; agitator@n; picketer@n; hunger striker@n; looter@n; vandal@n; arsonist@n; draft dodger@n; conscientious objector@n; truckers; taxi drivers; bus drivers; dockers; dockworker@n; railway workers; airport workers; public sector workers; contract workers; mineworker@n; steelworker@n; teachers' union@n; shopkeepers; lawyers; journalists; bloggers; photographers; clergymen; pastors; priests; nuns
> Kenya freed 20 political prisoners.
= event CONCEDE "Kenya" > "political prisoners"
> Human rights organisations condemned Kenya.
= event ACCUSE "Human rights organisations" > "Kenya"
> Arab states condemned Kenya.
= event ACCUSE "Arab states" > "Kenya"
> The firm's suspect prices fell.
! any

# Several who can agree among themselves.
[group members]
allies; member states; rival factions; factions; coalition partners; bloc members; signatories
> NATO allies agreed on Monday to extend their mission.
= event AGREE "NATO allies" > "NATO allies"
> Palestinian factions agreed to end their feud.
= event AGREE "Palestinian factions" > "Palestinian factions"
> Allies are hard to find.
! event
