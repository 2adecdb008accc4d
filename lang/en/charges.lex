# What ministers are in charge of: any string of these words, with commas and "and", is a part
# of the office behind "minister of" or "minister for" and, with capitals, before "minister".

[word charge]
affairs; agriculture; agricultural; aid; air; animal; antiquities; aquaculture; archives; armed; artificial; arts; assistance; aviation
biodiversity; blue; border; borders; broadcasting; budget; business; children; circular; citizens; citizenship; civic; civil; climate; change; coal; commerce; communications; communication; community; communities; companies; competition; competitiveness; constitutional; construction; consumer; consumers; cooperation; cooperatives; coordination; corporate; crisis; culture; cultural; customs; cyber; cybersecurity
decentralisation; decentralization; defence; defense; demography; development; diaspora; digital; digitalisation; digitalization; disability; disaster; domestic; drugs
ecology; ecological; economic; economy; education; elderly; electricity; electronics; emergencies; emergency; emigrants; employment; empowerment; energy; enterprise; enterprises; entrepreneurship; environment; environmental; equality; ethnic; europe; european; expatriates; export; exports; external
families; family; farming; federal; federation; fertilizers; fertilisers; finance; finances; fisheries; fishing; food; forces; foreign; forest; forestry; forests; gas; gender; governance; government; green
health; healthcare; heavy; heritage; higher; highways; home; housing; human; humanitarian; hydrocarbons; hydraulics; immigration; import; inclusion; indigenous; industries; industrial; industry; information; infrastructure; inland; innovation; insurance; integration; intelligence; interior; internal; international; investment; investments; irrigation; islamic
jobs; justice; justices; labour; labor; land; lands; law; legal; literacy; livestock; local; logistics; manpower; manufacturing; marine; maritime; markets; media; medical; micro; migration; minerals; mineral; mines; mining; minorities; minority; mobility; modernisation; modernization; monetary; municipal; municipalities
national; nationals; nationalities; natural; nature; nuclear; ocean; oceans; oil; overseas; parliamentary; peace; pensions; petrochemicals; petroleum; pharmaceuticals; physical; planning; police; policy; population; ports; posts; postal; power; preservation; prevention; primary; privatisation; privatization; productivity; promotion; property; prosperity; protection; public
race; rail; railway; railways; reconciliation; reconstruction; reform; reforms; refugees; regional; rehabilitation; relations; relief; religion; religious; renewable; renewables; research; resettlement; resilience; resources; revenue; reunification; rivers; road; roads; rural; safety; sanitation; schools; science; sciences; scientific; sector; security; senior; service; services; settlement; shipbuilding; shipping; skills; small; social; society; solidarity; space; sport; sports; startups; state; statistics; steel; strategic; supplies; supply; sustainable; sustainability
tax; taxation; technical; technological; technologies; technology; telecom; telecommunications; territorial; territories; textile; textiles; tourism; town; trade; traditional; training; transition; transport; transportation; transformation; treasury; tribal; unification; universities; urban; utilities; veterans; vocational; war; waste; water; waters; waterway; waterways; welfare; wildlife; women; works; workforce; youth
> Fidan met Botswana's Minister of Minerals and Water Resources Lefoko Moagi in Ankara.
= meeting "Fidan" "Lefoko Moagi" place=Ankara
> Thai Tourism and Sports Minister Sermsak Pongpanich landed in Muscat on Monday.
= visit "Sermsak Pongpanich" to=OMN
> Fidan met the energy minister and trade unions.
! meeting "trade unions"
