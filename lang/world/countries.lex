# States, observers, territories and places of disputed status.
# ID: ISO 3166-1 alpha-3; XKX and the other X… codes are user-assigned.
# Nouns before " / ", adjectives and inhabitants after it.
# status=observer|territory|disputed where it is no UN member; ambiguous: a form
# is also a common word, a person's name, a city or another state.

[country]
AFG | name="Afghanistan" capital="Kabul"
  en: Afghanistan; Islamic Republic of Afghanistan / Afghan; Afghans
  ar: أفغانستان; جمهورية أفغانستان الإسلامية; إمارة أفغانستان الإسلامية; جمهورية أفغانستان / أفغاني@nisba; أفغان; الأفغان
  ru: Афганистан; Афганистана; Афганистану; Афганистаном; Афганистане; Исламская Республика Афганистан; Исламской Республики Афганистан; Исламской Республике Афганистан; Исламскую Республику Афганистан; Исламской Республикой Афганистан / афганск@adj; афгано
  zh: 阿富汗; 阿富汗伊斯兰共和国; 阿方; 阿
  fr: Afghanistan; République islamique d'Afghanistan / afghan; afghane; afghans; afghanes
  es: Afganistán; Afganistan; República Islámica de Afganistán / afgan@o
ALB | name="Albania" capital="Tirana"
  en: Albania; Republic of Albania / Albanian; Albanians
  ar: ألبانيا; جمهورية ألبانيا / ألباني@nisba; ألبان; الألبان
  ru: Албания; Албании; Албанию; Албанией; Республика Албания; Республики Албания; Республике Албания; Республику Албания; Республикой Албания; Республики Албании; Республике Албании; Республику Албанию; Республикой Албанией / албанск@adj; албано
  zh: 阿尔巴尼亚; 阿尔巴尼亚共和国; 阿方; 阿
  fr: Albanie; République d'Albanie / albanais; albanaise; albanaises
  es: Albania; República de Albania / alban@és
DZA | name="Algeria" capital="Algiers" ambiguous
  en: Algeria; People's Democratic Republic of Algeria / Algerian; Algerians
  ar: الجزائر; الجمهورية الديمقراطية الشعبية الجزائرية; الجمهورية الجزائرية; الجمهورية الجزائرية الديمقراطية الشعبية / جزائري@nisba
  ru: Алжир; Алжира; Алжиру; Алжиром; Алжире; АНДР; Алжирская Народная Демократическая Республика; Алжирской Народной Демократической Республики; Алжирской Народной Демократической Республике; Алжирскую Народную Демократическую Республику; Алжирской Народной Демократической Республикой / алжирск@adj
  zh: 阿尔及利亚; 阿尔及利亚人民民主共和国; 阿方; 阿
  fr: Algérie; République algérienne démocratique et populaire; République algérienne / algérien; algérienne; algériens; algériennes
  es: Argelia; República Democrática Popular de Argelia / argelin@o
AND | name="Andorra" capital="Andorra la Vella"
  en: Andorra; Principality of Andorra / Andorran; Andorrans
  ar: أندورا; إمارة أندورا / أندوري@nisba
  ru: Андорра; Андорры; Андорре; Андорру; Андоррой; Княжество Андорра; Княжества Андорра; Княжеству Андорра; Княжеством Андорра; Княжестве Андорра / андоррск@adj
  zh: 安道尔; 安道尔公国
  fr: Andorre; Principauté d'Andorre / andorran; andorrane; andorrans; andorranes
  es: Andorra; Principado de Andorra / andorran@o
AGO | name="Angola" capital="Luanda"
  en: Angola; Republic of Angola / Angolan; Angolans
  ar: أنغولا; أنجولا; جمهورية أنغولا / أنغولي@nisba; أنجولي@nisba
  ru: Ангола; Анголы; Анголе; Анголу; Анголой; Республика Ангола; Республики Ангола; Республике Ангола; Республику Ангола; Республикой Ангола; Республики Анголы; Республике Анголе; Республику Анголу; Республикой Анголой / ангольск@adj
  zh: 安哥拉; 安哥拉共和国
  fr: Angola; République d'Angola / angolais; angolaise; angolaises
  es: Angola; República de Angola / angoleñ@o; angolan@o
ATG | name="Antigua and Barbuda" capital="Saint John's"
  en: Antigua and Barbuda; Antigua & Barbuda / Antiguan; Antiguans
  ar: أنتيغوا وبربودا; أنتيغوا وباربودا; أنتيجوا وبربودا / أنتيغوي@nisba
  ru: Антигуа и Барбуда; Антигуа и Барбуды; Антигуа и Барбуде; Антигуа и Барбуду; Антигуа и Барбудой / антигуанск@adj
  zh: 安提瓜和巴布达; 安地卡及巴布达
  fr: Antigua-et-Barbuda / antiguais; antiguaise; antiguaises
  es: Antigua y Barbuda / antiguan@o
ARG | name="Argentina" capital="Buenos Aires"
  en: Argentina; Argentine Republic / Argentine; Argentinian; Argentines; Argentinians
  ar: الأرجنتين; الارجنتين; جمهورية الأرجنتين; الجمهورية الأرجنتينية / أرجنتيني@nisba
  ru: Аргентина; Аргентины; Аргентине; Аргентину; Аргентиной; Аргентинская Республика; Аргентинской Республики; Аргентинской Республике; Аргентинскую Республику; Аргентинской Республикой / аргентинск@adj; аргентино
  zh: 阿根廷; 阿根廷共和国; 阿方; 阿
  fr: Argentine; République d'Argentine / argentin; argentine; argentins; argentines
  es: Argentina; República Argentina / argentin@o
ARM | name="Armenia" capital="Yerevan"
  en: Armenia; Republic of Armenia / Armenian; Armenians
  ar: أرمينيا; جمهورية أرمينيا; الجمهورية الأرمينية; الجمهورية الأرمنية / أرميني@nisba; أرمني@nisba; أرمن; الأرمن
  ru: Армения; Армении; Армению; Арменией; Республика Армения; Республики Армения; Республике Армения; Республику Армения; Республикой Армения; РА; Республики Армении; Республике Армении; Республику Армению; Республикой Арменией / армянск@adj; армяно
  zh: 亚美尼亚; 亚美尼亚共和国; 亚方; 亚
  fr: Arménie; République d'Arménie / arménien; arménienne; arméniens; arméniennes
  es: Armenia; República de Armenia / armeni@o
AUS | name="Australia" capital="Canberra"
  en: Australia; Commonwealth of Australia; the Commonwealth of Australia / Australian; Australians
  ar: أستراليا; أوستراليا; استراليا; كومونولث أستراليا; كومنولث أستراليا / أسترالي@nisba; استرالي@nisba
  ru: Австралия; Австралии; Австралию; Австралией; Содружество Австралии; Содружества Австралии; Содружеству Австралии; Содружеством Австралии; Содружестве Австралии / австралийск@adj
  zh: 澳大利亚; 澳洲; 澳大利亚联邦; 澳方; 澳
  fr: Australie / australien; australienne; australiens; australiennes
  es: Australia; Mancomunidad de Australia / australian@o
AUT | name="Austria" capital="Vienna"
  en: Austria; Republic of Austria / Austrian; Austrians
  ar: النمسا; جمهورية النمسا; الجمهورية النمساوية / نمساوي@nisba
  ru: Австрия; Австрии; Австрию; Австрией; Австрийская Республика; Австрийской Республики; Австрийской Республике; Австрийскую Республику; Австрийской Республикой / австрийск@adj; австро
  zh: 奥地利; 奥地利共和国; 奥
  fr: Autriche; République d'Autriche / autrichien; autrichienne; autrichiens; autrichiennes
  es: Austria; República de Austria / austriac@o; austríac@o
AZE | name="Azerbaijan" capital="Baku"
  en: Azerbaijan; Republic of Azerbaijan / Azerbaijani; Azeri; Azerbaijanis; Azeris
  ar: أذربيجان; اذربيجان; جمهورية أذربيجان / أذربيجاني@nisba; أذري@nisba
  ru: Азербайджан; Азербайджана; Азербайджану; Азербайджаном; Азербайджане; Республика Азербайджан; Республики Азербайджан; Республике Азербайджан; Республику Азербайджан; Республикой Азербайджан; Республики Азербайджана; Республике Азербайджану; Республикой Азербайджаном / азербайджанск@adj; азербайджано
  zh: 阿塞拜疆; 阿塞拜疆共和国; 亚塞拜然; 阿方; 阿
  fr: Azerbaïdjan; République d'Azerbaïdjan / azerbaïdjanais; azerbaïdjanaise; azerbaïdjanaises; azéri; azérie; azéris; azéries
  es: Azerbaiyán; República de Azerbaiyán / azerbaiyan@o; azerí@n; azeríes
BHS | name="Bahamas" capital="Nassau"
  en: Bahamas; The Bahamas; Commonwealth of the Bahamas; the Commonwealth of the Bahamas; the Commonwealth of The Bahamas / Bahamian; Bahamians
  ar: جزر البهاما; الباهاما; البهاما; باهاما; كومنولث جزر البهاما; كومنولث البهاما; كومنولث جزر الباهاما; جزر الباهاما / باهامي@nisba; بهامي@nisba
  ru: Багамы; Багам; Багамам; Багамами; Багамах; Багамские Острова; Багамских Островов; Багамским Островам; Багамскими Островами; Багамских Островах; Содружество Багамских Островов; Содружества Багамских Островов; Содружеству Багамских Островов; Содружеством Багамских Островов; Содружестве Багамских Островов / багамск@adj
  zh: 巴哈马; 巴哈马国
  fr: Bahamas; Commonwealth des Bahamas / bahaméen; bahaméenne; bahaméens; bahaméennes; bahamien; bahamienne; bahamiens; bahamiennes
  es: Bahamas; Commonwealth de las Bahamas / bahameñ@o
BHR | name="Bahrain" capital="Manama"
  en: Bahrain; Kingdom of Bahrain / Bahraini; Bahrainis
  ar: البحرين; مملكة البحرين / بحريني@nisba
  ru: Бахрейн; Бахрейна; Бахрейну; Бахрейном; Бахрейне; Королевство Бахрейн; Королевства Бахрейн; Королевству Бахрейн; Королевством Бахрейн; Королевстве Бахрейн / бахрейнск@adj
  zh: 巴林; 巴林王国; 巴方; 巴
  fr: Bahreïn; Royaume de Bahreïn / bahreïni; bahreïnie; bahreïnis; bahreïnies; bahreïnien; bahreïnienne; bahreïniens; bahreïniennes
  es: Baréin; Bahrein; Bahréin; Reino de Baréin / bareiní@es; bahreiní@es
BGD | name="Bangladesh" capital="Dhaka"
  en: Bangladesh; People's Republic of Bangladesh / Bangladeshi; Bangladeshis
  ar: بنغلاديش; البنغلاديش; البنغلادش; بنغلادش; بنجلاديش; بنجلادش; جمهورية بنغلاديش الشعبية; جمهورية بنغلاديش / بنغلاديشي@nisba; بنغالي@nisba; بنجلاديشي@nisba; بنغلادشي@nisba
  ru: Бангладеш; Бангладеша; Бангладешу; Бангладешем; Бангладеше; Народная Республика Бангладеш; Народной Республики Бангладеш; Народной Республике Бангладеш; Народную Республику Бангладеш; Народной Республикой Бангладеш / бангладешск@adj
  zh: 孟加拉国; 孟加拉; 孟加拉人民共和国; 孟方; 孟
  fr: Bangladesh; République populaire du Bangladesh / bangladais; bangladaise; bangladaises; bangladeshi; bangladeshie; bangladeshis; bangladeshies
  es: Bangladés; Bangladesh; República Popular de Bangladés / bangladesí@es
BRB | name="Barbados" capital="Bridgetown"
  en: Barbados / Barbadian; Barbadians; Bajan
  ar: بربادوس; باربادوس; جمهورية باربادوس; جمهورية بربادوس / بربادوسي@nisba; باربادوسي@nisba
  ru: Барбадос; Барбадоса; Барбадосу; Барбадосом; Барбадосе / барбадосск@adj
  zh: 巴巴多斯; 巴贝多
  fr: Barbade / barbadien; barbadienne; barbadiens; barbadiennes
  es: Barbados / barbadense@n
BLR | name="Belarus" capital="Minsk"
  en: Belarus; Byelorussia; Republic of Belarus / Belarusian; Belarusians; Belarussian
  ar: بيلاروس; روسيا البيضاء; بيلاروسيا; بيلاروسيا البيضاء; جمهورية بيلاروسيا; جمهورية بيلاروس / بيلاروسي@nisba; بيلوروسي@nisba
  ru: Беларусь; Беларуси; Беларусью; Белоруссия; Белоруссии; Белоруссию; Белоруссией; Республика Беларусь; Республики Беларусь; Республике Беларусь; Республику Беларусь; Республикой Беларусь; РБ / белорусск@adj
  zh: 白俄罗斯; 白俄罗斯共和国; 白俄方; 白俄; 白方; 白
  fr: Biélorussie; Bélarus; Belarus; République du Bélarus; République de Biélorussie / biélorusse; biélorusses; bélarusse; bélarusses; biélorussien; bélarussien; bélarussienne
  es: Bielorrusia; Belarús; República de Bielorrusia / bielorrus@o; belarus@o
BEL | name="Belgium" capital="Brussels"
  en: Belgium; Kingdom of Belgium / Belgian; Belgians
  ar: بلجيكا; مملكة بلجيكا; المملكة البلجيكية / بلجيكي@nisba
  ru: Бельгия; Бельгии; Бельгию; Бельгией; Королевство Бельгия; Королевства Бельгия; Королевству Бельгия; Королевством Бельгия; Королевстве Бельгия / бельгийск@adj
  zh: 比利时; 比利时王国; 比
  fr: Belgique; Royaume de Belgique / belge; belges
  es: Bélgica; Reino de Bélgica / belga@n
BLZ | name="Belize" capital="Belmopan"
  en: Belize / Belizean; Belizeans
  ar: بليز / بليزي@nisba
  ru: Белиз; Белиза; Белизу; Белизом; Белизе / белизск@adj
  zh: 伯利兹; 贝里斯; 贝国
  fr: Belize / bélizien; bélizienne; béliziens; béliziennes
  es: Belice / beliceñ@o
BEN | name="Benin" capital="Porto-Novo"
  en: Benin; Republic of Benin / Beninese
  ar: بنين; البنين; جمهورية بنين / بنيني@nisba
  ru: Бенин; Бенина; Бенину; Бенином; Бенине; Республика Бенин; Республики Бенин; Республике Бенин; Республику Бенин; Республикой Бенин; Республики Бенина; Республике Бенину; Республикой Бенином / бенинск@adj
  zh: 贝宁; 贝宁共和国; 贝方; 贝; 贝南
  fr: Bénin; République du Bénin / béninois; béninoise; béninoises
  es: Benín; República de Benín / benin@és
BTN | name="Bhutan" capital="Thimphu"
  en: Bhutan; Kingdom of Bhutan / Bhutanese
  ar: بوتان; مملكة البوتان; مملكة بوتان / بوتاني@nisba
  ru: Бутан; Бутана; Бутану; Бутаном; Бутане; Королевство Бутан; Королевства Бутан; Королевству Бутан; Королевством Бутан; Королевстве Бутан / бутанск@adj
  zh: 不丹; 不丹王国
  fr: Bhoutan / bhoutanais; bhoutanaise; bhoutanaises
  es: Bután; Reino de Bután / butan@és
BOL | name="Bolivia" capital="La Paz"
  en: Bolivia; Plurinational State of Bolivia / Bolivian; Bolivians
  ar: بوليفيا; دولة بوليفيا المتعددة القوميات; جمهورية بوليفيا; دولة بوليفيا / بوليفي@nisba
  ru: Боливия; Боливии; Боливию; Боливией; Многонациональное Государство Боливия; Многонационального Государства Боливия; Многонациональному Государству Боливия; Многонациональным Государством Боливия; Многонациональном Государстве Боливия / боливийск@adj
  zh: 玻利维亚; 玻利维亚共和国; 玻方; 玻
  fr: Bolivie; État plurinational de Bolivie; Etat plurinational de Bolivie / bolivien; bolivienne; boliviens; boliviennes
  es: Bolivia; Estado plurinacional de Bolivia / bolivian@o
BIH | name="Bosnia and Herzegovina" capital="Sarajevo"
  en: Bosnia & Herzegovina; Bosnia; Bosnia and Herzegovina; Bosnia-Herzegovina; BiH; Republic of Bosnia and Herzegovina / Bosnian; Bosnians
  ar: البوسنة والهرسك; البوسنة; البوسنه والهرسك; جمهورية البوسنة والهرسك / بوسني@nisba; بوسنوي@nisba
  ru: Босния и Герцеговина; Боснии и Герцеговины; Боснии и Герцеговине; Боснию и Герцеговину; Боснией и Герцеговиной; Босния; Боснии; Боснию; Боснией; Республика Босния и Герцеговина; Республики Босния и Герцеговины; Республике Босния и Герцеговине; Республику Босния и Герцеговину; Республикой Босния и Герцеговиной / боснийск@adj
  zh: 波斯尼亚和黑塞哥维那; 波黑; 波斯尼亚和黑塞哥维那共和国; 波黑方; 波士尼亚; 波斯尼亚; 波士尼亚与赫塞哥维纳; 波士尼亚和赫塞哥维纳; 波斯尼亚与黑塞哥维那; 波赫
  fr: Bosnie-Herzégovine; Bosnie; République de Bosnie-Herzégovine / bosnien; bosnienne; bosniens; bosniennes; bosniaque; bosniaques
  es: Bosnia y Herzegovina; República de Bosnia y Herzegovina / bosni@o
BWA | name="Botswana" capital="Gaborone"
  en: Botswana; Republic of Botswana / Botswanan; Motswana; Batswana
  ar: بوتسوانا; جمهورية بوتسوانا; بتسوانا / بوتسواني@nisba
  ru: Ботсвана; Ботсваны; Ботсване; Ботсвану; Ботсваной; Республика Ботсвана; Республики Ботсвана; Республике Ботсвана; Республику Ботсвана; Республикой Ботсвана; Республики Ботсваны; Республике Ботсване; Республику Ботсвану; Республикой Ботсваной / ботсванск@adj
  zh: 博茨瓦纳; 博茨瓦那; 博兹瓦那共和国; 波札那; 博方; 博
  fr: Botswana; République du Botswana / botswanais; botswanaise; botswanaises
  es: Botsuana; República de Botsuana / botsuan@o
BRA | name="Brazil" capital="Brasilia"
  en: Brazil; Federative Republic of Brazil / Brazilian; Brazilians
  ar: البرازيل; برازيل; جمهورية البرازيل الاتحادية; جمهورية البرازيل / برازيلي@nisba
  ru: Бразилия; Бразилии; Бразилию; Бразилией; Федеративная Республика Бразилия; Федеративной Республики Бразилия; Федеративной Республике Бразилия; Федеративную Республику Бразилия; Федеративной Республикой Бразилия / бразильск@adj
  zh: 巴西; 巴西联邦共和国; 巴方; 巴
  fr: Brésil; République fédérale du Brésil / brésilien; brésilienne; brésiliens; brésiliennes
  es: Brasil; República Federativa de Brasil / brasileñ@o; brasiler@o
BRN | name="Brunei" capital="Bandar Seri Begawan"
  en: Brunei; Brunei Darussalam / Bruneian; Bruneians
  ar: بروناي; بروناي دار السلام; سلطنة بروناي دار السلام; سلطنة بروناي / برونايي@nisba; بروني@nisba; بروناوي@nisba; برونيي@nisba
  ru: Бруней; Брунея; Брунею; Брунеем; Брунее; Бруней-Даруссалам; Бруней-Даруссалама; Бруней-Даруссаламу; Бруней-Даруссаламом; Бруней-Даруссаламе / брунейск@adj
  zh: 文莱; 文莱达鲁萨兰国; 文莱和平之国; 汶莱; 文方; 文
  fr: Brunei; État de Brunei Darussalam; Etat de Brunei Darussalam / brunéien; brunéienne; brunéiens; brunéiennes
  es: Brunéi; Brunei; Brunei Darussalam; Brunéi Darussalam / brunean@o
BGR | name="Bulgaria" capital="Sofia"
  en: Bulgaria; Republic of Bulgaria / Bulgarian; Bulgarians
  ar: بلغاريا; جمهورية بلغاريا; الجمهورية البلغارية / بلغاري@nisba; البلغار
  ru: Болгария; Болгарии; Болгарию; Болгарией; Республика Болгария; Республики Болгария; Республике Болгария; Республику Болгария; Республикой Болгария; Республики Болгарии; Республике Болгарии; Республику Болгарию; Республикой Болгарией / болгарск@adj; болгаро
  zh: 保加利亚; 保加利亚共和国; 保方; 保
  fr: Bulgarie; République de Bulgarie / bulgare; bulgares
  es: Bulgaria; República de Bulgaria / búlgar@o
BFA | name="Burkina Faso" capital="Ouagadougou"
  en: Burkina Faso; Burkina / Burkinabe; Burkinabè; Burkinabé
  ar: بوركينا فاسو; بوركينا; جمهورية بوركينا فاسو / بوركيني@nisba; بوركينابي@nisba; بوركيني فاسي; بوركينابيه; البوركينابيه
  ru: Буркина-Фасо; Буркина -Фасо; Буркины -Фасо; Буркине -Фасо; Буркину -Фасо; Буркиной -Фасо / буркинийск@adj; буркинабийск@adj
  zh: 布基纳法索; 布方; 布; 布吉纳法索
  fr: Burkina Faso; Burkina / burkinabè; burkinabé; burkinabés; burkinabées; burkinabès
  es: Burkina Faso / burkin@és; burkinabé@n; burkinabesa
BDI | name="Burundi" capital="Gitega"
  en: Burundi; Republic of Burundi / Burundian; Burundians
  ar: بوروندي; بورندي; بوروندى; جمهورية بوروندي / البوروندي; البوروندية; البورونديين; البورونديون; بوروندية; بورونديين; بوروندي@nisba
  ru: Бурунди; Республика Бурунди; Республики Бурунди; Республике Бурунди; Республику Бурунди; Республикой Бурунди / бурундийск@adj
  zh: 布隆迪; 布隆迪共和国; 蒲隆地; 布方; 布
  fr: Burundi; République du Burundi / burundais; burundaise; burundaises
  es: Burundi; República de Burundi / burund@és
CPV | name="Cape Verde" capital="Praia"
  en: Cape Verde; Cabo Verde; Republic of Cabo Verde / Cape Verdean; Cabo Verdean
  ar: الرأس الأخضر; كاب فيردي; الرأس الاخضر; جمهورية الرأس الأخضر; جمهورية كابو فيردي; كابو فيردي / كابفيردي@nisba; رأس أخضري
  ru: Кабо-Верде; Республика Кабо-Верде; Республики Кабо-Верде; Республике Кабо-Верде; Республику Кабо-Верде; Республикой Кабо-Верде / кабовердинск@adj
  zh: 佛得角; 佛得角共和国; 维德角; 佛方; 佛
  fr: Cap-Vert; République du Cap-Vert / cap-verdien; cap-verdienne; cap-verdiens; cap-verdiennes; capverdien; capverdienne; capverdiens; capverdiennes
  es: Cabo Verde; República de Cabo Verde / caboverdian@o
KHM | name="Cambodia" capital="Phnom Penh"
  en: Cambodia; Kampuchea; Kingdom of Cambodia / Cambodian; Cambodians; Khmer
  ar: كمبوديا; كامبوديا; مملكة كمبوديا / كمبودي@nisba; كامبودي@nisba
  ru: Камбоджа; Камбоджи; Камбодже; Камбоджу; Камбоджей; Королевство Камбоджа; Королевства Камбоджа; Королевству Камбоджа; Королевством Камбоджа; Королевстве Камбоджа / камбоджийск@adj
  zh: 柬埔寨; 高棉; 柬埔塞王国; 柬方; 柬
  fr: Cambodge; Royaume du Cambodge / cambodgien; cambodgienne; cambodgiens; cambodgiennes
  es: Camboya; Reino de Camboya / camboyan@o
CMR | name="Cameroon" capital="Yaounde"
  en: Cameroon; Republic of Cameroon / Cameroonian; Cameroonians
  ar: الكاميرون; الكامرون; كاميرون; جمهورية الكاميرون / كاميروني@nisba; كامروني@nisba
  ru: Камерун; Камеруна; Камеруну; Камеруном; Камеруне; Республика Камерун; Республики Камерун; Республике Камерун; Республику Камерун; Республикой Камерун; Республики Камеруна; Республике Камеруну; Республикой Камеруном / камерунск@adj
  zh: 喀麦隆; 喀麦隆共和国; 喀方; 喀
  fr: Cameroun; République du Cameroun / camerounais; camerounaise; camerounaises
  es: Camerún; República del Camerún / camerun@és
CAN | name="Canada" capital="Ottawa"
  en: Canada / Canadian; Canadians
  ar: كندا / كندي@nisba
  ru: Канада; Канады; Канаде; Канаду; Канадой / канадск@adj; канадо
  zh: 加拿大; 加方; 加
  fr: Canada / canadien; canadienne; canadiens; canadiennes
  es: Canadá / canadiense@n
CAF | name="Central African Republic" capital="Bangui"
  en: Central African Republic; CAR / Central African; Central Africans
  ar: جمهورية أفريقيا الوسطى; أفريقيا الوسطى; إفريقيا الوسطى; جمهورية إفريقيا الوسطى / أفريقي وسطي
  ru: Центрально-Африканская Республика; Центрально-Африканской Республики; Центрально-Африканской Республике; Центрально-Африканскую Республику; Центрально-Африканской Республикой; ЦАР / центральноафриканск@adj
  zh: 中非共和国; 中非
  fr: République centrafricaine; Centrafrique; RCA / centrafricain; centrafricaine; centrafricains; centrafricaines
  es: República Centroafricana / centroafrican@o
TCD | name="Chad" capital="N'Djamena" ambiguous
  en: Chad; Republic of Chad / Chadian; Chadians
  ar: تشاد; جمهورية تشاد; الجمهورية التشادية / تشادي@nisba
  ru: Чад; Чада; Чаду; Чадом; Чаде; Республика Чад; Республики Чад; Республике Чад; Республику Чад; Республикой Чад; Республики Чада; Республике Чаду; Республикой Чадом / чадск@adj
  zh: 乍得; 乍得共和国; 查德; 乍方; 乍
  fr: Tchad; République du Tchad / tchadien; tchadienne; tchadiens; tchadiennes
  es: Chad; República del Chad / chadian@o
CHL | name="Chile" capital="Santiago"
  en: Chile; Republic of Chile / Chilean; Chileans
  ar: تشيلي; شيلي; جمهورية تشيلي; جمهورية شيلي / تشيلية; التشيلي; التشيلية; تشيليون; تشيليين; التشيليون; التشيليين; شيلية; الشيلي; الشيلية; شيليون; شيليين; الشيليون; الشيليين
  ru: Чили; Республика Чили; Республики Чили; Республике Чили; Республику Чили; Республикой Чили / чилийск@adj
  zh: 智利; 智利共和国; 智方; 智
  fr: Chili; République du Chili / chilien; chilienne; chiliens; chiliennes
  es: Chile; República de Chile / chilen@o
CHN | name="China" capital="Beijing"
  en: China; PRC; People's Republic of China; mainland China / Chinese
  ar: الصين; جمهورية الصين الشعبية; جمهورية الصين / صيني@nisba
  ru: Китай; Китая; Китаю; Китаем; Китае; КНР; Китайская Народная Республика; Китайской Народной Республики; Китайской Народной Республике; Китайскую Народную Республику; Китайской Народной Республикой; Поднебесная / китайск@adj
  zh: 中国; 中华人民共和国; 中方; 中; 华
  fr: Chine; République populaire de Chine / chinois; chinoise; chinoises
  es: China; República Popular China; gigante asiático / chin@o
COL | name="Colombia" capital="Bogota"
  en: Colombia; Republic of Colombia / Colombian; Colombians
  ar: كولومبيا; كولمبيا; جمهورية كولومبيا / كولومبي@nisba
  ru: Колумбия; Колумбии; Колумбию; Колумбией; Республика Колумбия; Республики Колумбия; Республике Колумбия; Республику Колумбия; Республикой Колумбия; Республики Колумбии; Республике Колумбии; Республику Колумбию; Республикой Колумбией / колумбийск@adj; колумбо
  zh: 哥伦比亚; 哥伦比亚共和国; 哥方; 哥
  fr: Colombie; République de Colombie / colombien; colombienne; colombiens; colombiennes
  es: Colombia; República de Colombia / colombian@o
COM | name="Comoros" capital="Moroni"
  en: Comoros; Union of the Comoros / Comorian; Comorians; Comoran
  ar: جزر القمر; القمر المتحدة; جمهورية القمر المتحدة; الاتحاد القمري; اتحاد جزر القمر; جمهورية جزر القمر; جمهورية القمر; اتحاد القمر; دولة القمر المتحدة
  ru: Коморы; Комор; Коморам; Коморами; Коморах; Союз Коморских Островов; Союза Коморских Островов; Союзу Коморских Островов; Союзом Коморских Островов; Союзе Коморских Островов; Коморские Острова; Коморских Островов; Коморским Островам; Коморскими Островами; Коморских Островах / коморск@adj
  zh: 科摩罗; 科摩罗联邦; 葛摩; 科方; 科
  fr: Comores; Union des Comores / comorien; comorienne; comoriens; comoriennes
  es: Comoras; Unión de las Comoras / comorense@n
COG | name="Republic of the Congo" capital="Brazzaville" ambiguous
  en: Republic of Congo; Congo-Brazzaville; Republic of the Congo; Congo Republic; Congo (Brazzaville)
  ar: جمهورية الكونغو; الكونغو برازافيل; الكونغو-برازافيل; الكونغو برازفيل / برازافيلي@nisba
  ru: Республика Конго; Республики Конго; Республике Конго; Республику Конго; Республикой Конго; Конго-Браззавиль; Конго-Браззавиля; Конго-Браззавилю; Конго-Браззавилем; Конго-Браззавиле; Конго (Браззавиль)
  zh: 刚果共和国; 刚果（布）; 刚果(布); 刚果布; 刚方; 刚
  fr: Congo-Brazzaville; République du Congo; Congo / congolais; congolaise; congolaises; brazzavillois; brazzavilloise
  es: República del Congo; Congo-Brazzaville; Congo
COD | name="Democratic Republic of the Congo" capital="Kinshasa"
  en: Democratic Republic of Congo; Democratic Republic of the Congo; DR Congo; DRC; DROC; Congo-Kinshasa; Congo (Kinshasa); Congo / Congolese
  ar: جمهورية الكونغو الديمقراطية; الكونغو الديمقراطية; الكونغو كينشاسا; الكونغو; جمهورية الكونغو الديموقراطية / كونغولي@nisba; كونجولي@nisba
  ru: Демократическая Республика Конго; Демократической Республики Конго; Демократической Республике Конго; Демократическую Республику Конго; Демократической Республикой Конго; ДРК; ДР Конго; Конго / конголезск@adj
  zh: 刚果民主共和国; 刚果（金）; 刚果(金); 民主刚果; 刚果金; 刚方; 刚
  fr: République démocratique du Congo; RDC; RD Congo; Congo-Kinshasa / congolais; congolaise; congolaises
  es: República Democrática del Congo; RDC; RD Congo; RD del Congo / congoleñ@o; congol@és
CRI | name="Costa Rica" capital="San Jose"
  en: Costa Rica; Republic of Costa Rica / Costa Rican; Costa Ricans
  ar: كوستاريكا; جمهورية كوستاريكا / كوستاريكي@nisba
  ru: Коста-Рика; Коста-Рики; Коста-Рике; Коста-Рику; Коста-Рикой; Республика Коста-Рика; Республики Коста-Рика; Республике Коста-Рика; Республику Коста-Рика; Республикой Коста-Рика / коста-риканск@adj; костариканск@adj
  zh: 哥斯达黎加; 哥斯大黎加; 哥斯达黎加共和国; 哥方; 哥
  fr: Costa Rica; République du Costa Rica / costaricien; costaricienne; costariciens; costariciennes; costaricain; costaricaine; costaricains; costaricaines
  es: Costa Rica; República de Costa Rica / costarricense@n; tic@o
CIV | name="Ivory Coast" capital="Abidjan"
  en: Ivory Coast; Côte d'Ivoire; Cote d'Ivoire; Republic of Côte d'Ivoire / Ivorian; Ivorians
  ar: ساحل العاج; كوت ديفوار; كوديفوار; جمهورية ساحل العاج; جمهورية كوت ديفوار; كوت دي فوار; جمهورية كوت دي فوار / إيفواري@nisba; عاجي@nisba; ايفواري@nisba; كوت ديفواري
  ru: Кот-д'Ивуар; Кот-д'Ивуара; Кот-д'Ивуару; Кот-д'Ивуаром; Кот-д'Ивуаре; Берег Слоновой Кости; Берега Слоновой Кости; Берегу Слоновой Кости; Берегом Слоновой Кости; Береге Слоновой Кости; Республика Кот-д'Ивуар; Республики Кот-д'Ивуар; Республике Кот-д'Ивуар; Республику Кот-д'Ивуар; Республикой Кот-д'Ивуар / ивуарийск@adj
  zh: 科特迪瓦; 象牙海岸; 科特迪瓦共和国; 科方; 科
  fr: Côte d'Ivoire; République de Côte d'Ivoire / ivoirien; ivoirienne; ivoiriens; ivoiriennes
  es: Côte d'Ivoire; Costa de Marfil / marfileñ@o
HRV | name="Croatia" capital="Zagreb"
  en: Croatia; Republic of Croatia / Croatian; Croatians; Croat; Croats
  ar: كرواتيا; جمهورية كرواتيا / كرواتي@nisba
  ru: Хорватия; Хорватии; Хорватию; Хорватией; Республика Хорватия; Республики Хорватия; Республике Хорватия; Республику Хорватия; Республикой Хорватия; Республики Хорватии; Республике Хорватии; Республику Хорватию; Республикой Хорватией / хорватск@adj
  zh: 克罗地亚; 克罗地亚共和国; 克方; 克罗埃西亚; 克
  fr: Croatie; République de Croatie / croate; croates
  es: Croacia; República de Croacia / croata@n
CUB | name="Cuba" capital="Havana" ambiguous
  en: Cuba; Republic of Cuba / Cuban; Cubans
  ar: كوبا; جمهورية كوبا / كوبي@nisba
  ru: Куба; Кубы; Кубе; Кубу; Кубой; Республика Куба; Республики Куба; Республике Куба; Республику Куба; Республикой Куба; Республики Кубы; Республике Кубе; Республику Кубу; Республикой Кубой / кубинск@adj; кубино
  zh: 古巴; 古巴共和国; 古方; 古
  fr: Cuba; République de Cuba / cubain; cubaine; cubains; cubaines
  es: Cuba; República de Cuba / cuban@o
CYP | name="Cyprus" capital="Nicosia"
  en: Cyprus; Republic of Cyprus / Cypriot; Cypriots; Greek Cypriot; Greek Cypriots
  ar: قبرص; جمهورية قبرص; الجمهورية القبرصية / قبرصي@nisba; قبارصة; القبارصة
  ru: Кипр; Кипра; Кипру; Кипром; Кипре; Республика Кипр; Республики Кипр; Республике Кипр; Республику Кипр; Республикой Кипр; Республики Кипра; Республике Кипру; Республикой Кипром / кипрск@adj
  zh: 塞浦路斯; 塞浦路斯共和国; 赛普勒斯; 塞方; 塞
  fr: Chypre; République de Chypre / chypriote; chypriotes
  es: Chipre; República de Chipre / chipriota@n
CZE | name="Czechia" capital="Prague"
  en: Czechia; Czech Republic / Czech; Czechs
  ar: التشيك; جمهورية التشيك; تشيكيا; الجمهورية التشيكية / تشيكي@nisba
  ru: Чехия; Чехии; Чехию; Чехией; Чешская Республика; Чешской Республики; Чешской Республике; Чешскую Республику; Чешской Республикой / чешск@adj
  zh: 捷克; 捷克共和国; 捷方; 捷
  fr: Tchéquie; République tchèque / tchèque; tchèques
  es: Chequia; República Checa / chec@o
DNK | name="Denmark" capital="Copenhagen"
  en: Denmark; Kingdom of Denmark / Danish; Dane; Danes
  ar: الدانمرك; الدنمارك; الدنمرك; دنمارك; مملكة الدنمارك / دنماركي@nisba; دانماركي@nisba; دنمركي@nisba
  ru: Дания; Дании; Данию; Данией; Королевство Дания; Королевства Дания; Королевству Дания; Королевством Дания; Королевстве Дания / датск@adj
  zh: 丹麦; 丹麦王国; 丹方; 丹
  fr: Danemark; Royaume du Danemark / danois; danoise; danoises
  es: Dinamarca; Reino de Dinamarca / dan@és
DJI | name="Djibouti" capital="Djibouti" ambiguous
  en: Djibouti; Republic of Djibouti / Djiboutian; Djiboutians
  ar: جيبوتي; جيبوتى; جمهورية جيبوتي; الجمهورية الجيبوتية / جيبوتية; الجيبوتي; الجيبوتية; جيبوتيون; جيبوتيين; الجيبوتيون; الجيبوتيين
  ru: Джибути; Республика Джибути; Республики Джибути; Республике Джибути; Республику Джибути; Республикой Джибути / джибутийск@adj
  zh: 吉布提; 吉布提共和国; 吉布地; 吉方; 吉
  fr: Djibouti; République de Djibouti / djiboutien; djiboutienne; djiboutiens; djiboutiennes
  es: Yibuti; Djibouti; República de Yibuti / yibutian@o
DMA | name="Dominica" capital="Roseau" ambiguous
  en: Dominica; Commonwealth of Dominica
  ar: دومينيكا; كومونولث دومينيكا; كومنولث دومينيكا / دومينيكي@nisba
  ru: Доминика; Доминики; Доминике; Доминику; Доминикой; Содружество Доминики; Содружества Доминики; Содружеству Доминики; Содружеством Доминики; Содружестве Доминики / доминикск@adj
  zh: 多米尼克; 米尼克共和国
  fr: Commonwealth de la Dominique; La Dominique / dominiquais; dominiquaise; dominiquaises
  es: Dominica; Mancomunidad de Dominica; Commonwealth de Dominica / dominiqu@és
DOM | name="Dominican Republic" capital="Santo Domingo"
  en: Dominican Republic / Dominican; Dominicans
  ar: جمهورية الدومينيكان; الدومينيكان; الدومنيكان / دومينيكاني@nisba
  ru: Доминиканская Республика; Доминиканской Республики; Доминиканской Республике; Доминиканскую Республику; Доминиканской Республикой; Доминикана; Доминиканы; Доминикане; Доминикану; Доминиканой / доминиканск@adj
  zh: 多米尼加共和国; 多明尼加共和国; 多明尼加; 多米尼加
  fr: République dominicaine / dominicain; dominicaine; dominicains; dominicaines
  es: República Dominicana / dominican@o; quisqueyan@o
ECU | name="Ecuador" capital="Quito"
  en: Ecuador; Republic of Ecuador / Ecuadorian; Ecuadorean; Ecuadorians
  ar: الإكوادور; الاكوادور; إكوادور; جمهورية الإكوادور; جمهورية الاكوادور / إكوادوري@nisba
  ru: Эквадор; Эквадора; Эквадору; Эквадором; Эквадоре; Республика Эквадор; Республики Эквадор; Республике Эквадор; Республику Эквадор; Республикой Эквадор; Республики Эквадора; Республике Эквадору; Республикой Эквадором / эквадорск@adj
  zh: 厄瓜多尔; 厄瓜多尔共和国; 厄方; 厄瓜多; 厄
  fr: Équateur; République d'Équateur; Equateur; République d'Equateur / équatorien; équatorienne; équatoriens; équatoriennes
  es: Ecuador; República del Ecuador / ecuatorian@o
EGY | name="Egypt" capital="Cairo"
  en: Egypt; Arab Republic of Egypt; the Arab Republic of Egypt / Egyptian; Egyptians
  ar: مصر; جمهورية مصر العربية; جمهورية مصر / مصري@nisba
  ru: Египет; Египта; Египту; Египтом; Египте; Арабская Республика Египет; Арабской Республики Египет; Арабской Республике Египет; Арабскую Республику Египет; Арабской Республикой Египет; АРЕ / египетск@adj
  zh: 埃及; 阿拉伯埃及共和国; 埃方; 埃
  fr: Égypte; République arabe d'Égypte; Egypte; République arabe d'Egypte / égyptien; égyptienne; égyptiens; égyptiennes
  es: Egipto; República Árabe de Egipto / egipci@o
SLV | name="El Salvador" capital="San Salvador" ambiguous
  en: El Salvador; Republic of El Salvador / Salvadoran; Salvadorean; Salvadorans
  ar: السلفادور; جمهورية السلفادور / سلفادوري@nisba
  ru: Сальвадор; Сальвадора; Сальвадору; Сальвадором; Сальвадоре; Эль-Сальвадор; Эль-Сальвадора; Эль-Сальвадору; Эль-Сальвадором; Эль-Сальвадоре; Республика Эль-Сальвадор; Республики Эль-Сальвадор; Республике Эль-Сальвадор; Республику Эль-Сальвадор; Республикой Эль-Сальвадор / сальвадорск@adj
  zh: 萨尔瓦多; 萨尔瓦多共和国; 萨方; 萨
  fr: Salvador; République d'El Salvador / salvadorien; salvadorienne; salvadoriens; salvadoriennes
  es: El Salvador; República de El Salvador / salvadoreñ@o
GNQ | name="Equatorial Guinea" capital="Malabo"
  en: Equatorial Guinea; Republic of Equatorial Guinea / Equatoguinean; Equatorial Guinean
  ar: غينيا الاستوائية; جمهورية غينيا الاستوائية / غيني استوائي; الغيني الاستوائي; الغينية الاستوائية
  ru: Экваториальная Гвинея; Экваториальной Гвинеи; Экваториальной Гвинее; Экваториальную Гвинею; Экваториальной Гвинеей; Республика Экваториальная Гвинея; Республики Экваториальная Гвинея; Республике Экваториальная Гвинея; Республику Экваториальная Гвинея; Республикой Экваториальная Гвинея / экватогвинейск@adj
  zh: 赤道几内亚; 赤道几内亚共和国
  fr: Guinée équatoriale; Guinée Équatoriale; Guinée Equatoriale; République de Guinée équatoriale; République de Guinée Équatoriale / équato-guinéen; équato-guinéenne; équato-guinéens; équato-guinéennes
  es: Guinea Ecuatorial; República de Guinea Ecuatorial / ecuatoguinean@o
ERI | name="Eritrea" capital="Asmara"
  en: Eritrea; State of Eritrea / Eritrean; Eritreans
  ar: إريتريا; أريتريا; إرتريا; اريتريا; دولة إريتريا / إريتري@nisba; أريتري@nisba
  ru: Эритрея; Эритреи; Эритрее; Эритрею; Эритреей; Государство Эритрея; Государства Эритрея; Государству Эритрея; Государством Эритрея; Государстве Эритрея / эритрейск@adj
  zh: 厄立特里亚; 厄立特里亚国; 厄利垂亚; 厄方; 厄
  fr: Érythrée; l'État d'Érythrée; Erythrée; l'Etat d'Erythrée / érythréen; érythréenne; érythréens; érythréennes
  es: Eritrea; Estado de Eritrea / eritre@o
EST | name="Estonia" capital="Tallinn"
  en: Estonia; Republic of Estonia / Estonian; Estonians
  ar: إستونيا; أستونيا; استونيا; جمهورية إستونيا / إستوني@nisba; أستوني@nisba; استوني@nisba
  ru: Эстония; Эстонии; Эстонию; Эстонией; Эстонская Республика; Эстонской Республики; Эстонской Республике; Эстонскую Республику; Эстонской Республикой / эстонск@adj
  zh: 爱沙尼亚; 爱沙尼亚共和国; 爱方; 爱
  fr: Estonie; République d'Estonie / estonien; estonienne; estoniens; estoniennes
  es: Estonia; República de Estonia / estoni@o
SWZ | name="Eswatini" capital="Mbabane"
  en: Eswatini; Swaziland; Kingdom of Eswatini / Swazi
  ar: إسواتيني; سوازيلاند; اسواتيني; مملكة إسواتيني / سوازيلاندي@nisba; إسواتيني@nisba
  ru: Эсватини; Свазиленд; Свазиленда; Свазиленду; Свазилендом; Свазиленде; Королевство Эсватини; Королевства Эсватини; Королевству Эсватини; Королевством Эсватини; Королевстве Эсватини / эсватинийск@adj; свазилендск@adj
  zh: 斯威士兰; 斯威士兰王国; 史瓦帝尼; 埃斯瓦蒂尼; 斯方; 史国; 斯
  fr: Eswatini; Swaziland; Royaume d'Eswatini / swazi; swazie; eswatinien; eswatinienne
  es: Esuatini; Suazilandia; Reino de Esuatini
ETH | name="Ethiopia" capital="Addis Ababa"
  en: Ethiopia; Federal Democratic Republic of Ethiopia / Ethiopian; Ethiopians
  ar: إثيوبيا; أثيوبيا; اثيوبيا; جمهورية إثيوبيا الفدرالية الديموقراطية; جمهورية إثيوبيا; جمهورية إثيوبيا الفيدرالية الديمقراطية; جمهورية إثيوبيا الديمقراطية الفيدرالية; جمهورية إثيوبيا الاتحادية; جمهورية إثيوبيا الفيدرالية; جمهورية إثيوبيا الاتحادية الديمقراطية / إثيوبي@nisba; أثيوبي@nisba; اثيوبي@nisba
  ru: Эфиопия; Эфиопии; Эфиопию; Эфиопией; Федеративная Демократическая Республика Эфиопия; Федеративной Демократической Республики Эфиопия; Федеративной Демократической Республике Эфиопия; Федеративную Демократическую Республику Эфиопия; Федеративной Демократической Республикой Эфиопия / эфиопск@adj; эфиопо
  zh: 埃塞俄比亚; 埃塞俄比亚联邦民主共和国; 埃塞方; 衣索比亚; 埃塞; 埃方; 埃
  fr: Éthiopie; République fédérale démocratique d'Éthiopie; Ethiopie; République fédérale démocratique d'Ethiopie / éthiopien; éthiopienne; éthiopiens; éthiopiennes
  es: Etiopía; República Federal Democrática de Etiopía / etíope@n
FJI | name="Fiji" capital="Suva"
  en: Fiji; Republic of Fiji / Fijian; Fijians
  ar: فيجي; جمهورية جزر فيجي; جمهورية فيجي / فيجية; الفيجي; الفيجية; فيجيون; فيجيين; الفيجيون; الفيجيين; فيجيي@nisba
  ru: Фиджи; Республика Фиджи; Республики Фиджи; Республике Фиджи; Республику Фиджи; Республикой Фиджи / фиджийск@adj
  zh: 斐济; 斐济共和国; 斐方; 斐
  fr: Fidji; République des Fidji / fidjien; fidjienne; fidjiens; fidjiennes
  es: Fiyi; República de Fiyi / fiyian@o
FIN | name="Finland" capital="Helsinki"
  en: Finland; Republic of Finland / Finnish; Finn; Finns
  ar: فنلندا; جمهورية فنلندا; الجمهورية الفنلندية / فنلندي@nisba
  ru: Финляндия; Финляндии; Финляндию; Финляндией; Финляндская Республика; Финляндской Республики; Финляндской Республике; Финляндскую Республику; Финляндской Республикой / финляндск@adj; финск@adj
  zh: 芬兰; 芬兰共和国; 芬方; 芬
  fr: Finlande; République de Finlande / finlandais; finlandaise; finlandaises
  es: Finlandia; República de Finlandia / finland@és; fin@és
FRA | name="France" capital="Paris"
  en: France; French Republic / French; Frenchman
  ar: فرنسا; الجمهورية الفرنسية; جمهورية فرنسا / فرنسي@nisba
  ru: Франция; Франции; Францию; Францией; Французская Республика; Французской Республики; Французской Республике; Французскую Республику; Французской Республикой / французск@adj; франко
  zh: 法国; 法兰西; 法兰西共和国; 法方; 法
  fr: France; République française / français; française; françaises
  es: Francia; República Francesa / franc@és; galo; galos
GAB | name="Gabon" capital="Libreville"
  en: Gabon; Gabonese Republic / Gabonese
  ar: الغابون; غابون; الجابون; جمهورية الغابون; جمهورية الجابون; الجمهورية الغابونية / غابوني@nisba; جابوني@nisba
  ru: Габон; Габона; Габону; Габоном; Габоне; Габонская Республика; Габонской Республики; Габонской Республике; Габонскую Республику; Габонской Республикой / габонск@adj
  zh: 加蓬; 加蓬共和国; 加方; 加; 加彭
  fr: Gabon; République gabonaise / gabonais; gabonaise; gabonaises
  es: Gabón; República Gabonesa / gabon@és
GMB | name="Gambia" capital="Banjul"
  en: Gambia; The Gambia; Republic of the Gambia / Gambian; Gambians
  ar: غامبيا; جامبيا; جمهورية غامبيا; جمهورية غامبيا الإسلامية; جمهورية جامبيا / غامبي@nisba; جامبي@nisba
  ru: Гамбия; Гамбии; Гамбию; Гамбией; Республика Гамбия; Республики Гамбия; Республике Гамбия; Республику Гамбия; Республикой Гамбия; Республики Гамбии; Республике Гамбии; Республику Гамбию; Республикой Гамбией / гамбийск@adj
  zh: 冈比亚; 冈比亚共和国; 甘比亚
  fr: Gambie; République de Gambie / gambien; gambienne; gambiens; gambiennes
  es: Gambia; República de Gambia / gambian@o
GEO | name="Georgia" capital="Tbilisi" ambiguous
  en: Georgia / Georgian; Georgians
  ar: جورجيا; جمهورية جورجيا / جورجي@nisba
  ru: Грузия; Грузии; Грузию; Грузией / грузинск@adj; грузино
  zh: 格鲁吉亚; 格方; 乔治亚; 格
  fr: Géorgie; République de Géorgie / géorgien; géorgienne; géorgiens; géorgiennes
  es: Georgia / georgian@o
DEU | name="Germany" capital="Berlin"
  en: Germany; Federal Republic of Germany; FRG / German; Germans
  ar: ألمانيا; المانيا; جمهورية ألمانيا الاتحادية; جمهورية ألمانيا; ألمانيا الاتحادية / ألماني@nisba; ألمان; الألمان
  ru: Германия; Германии; Германию; Германией; ФРГ; Федеративная Республика Германия; Федеративной Республики Германия; Федеративной Республике Германия; Федеративную Республику Германия; Федеративной Республикой Германия / германск@adj; немецк@adj; германо
  zh: 德国; 德意志联邦共和国; 德方; 德
  fr: Allemagne; République fédérale d'Allemagne; RFA / allemand; allemande; allemands; allemandes
  es: Alemania; República Federal de Alemania / alem@án; german@o
GHA | name="Ghana" capital="Accra"
  en: Ghana; Republic of Ghana / Ghanaian; Ghanaians
  ar: غانا; جمهورية غانا / غاني@nisba
  ru: Гана; Ганы; Гане; Гану; Ганой; Республика Гана; Республики Гана; Республике Гана; Республику Гана; Республикой Гана; Республики Ганы; Республике Гане; Республику Гану; Республикой Ганой / ганск@adj
  zh: 加纳; 加纳共和国; 迦纳; 加方; 加
  fr: Ghana; République du Ghana / ghanéen; ghanéenne; ghanéens; ghanéennes
  es: Ghana; República de Ghana / ghan@és
GRC | name="Greece" capital="Athens"
  en: Greece; Hellenic Republic / Greek; Greeks; Hellenic
  ar: اليونان; جمهورية اليونان; الجمهورية اليونانية; الجمهورية الهيلينية; جمهورية اليونان الهيلينية / يوناني@nisba
  ru: Греция; Греции; Грецию; Грецией; Греческая Республика; Греческой Республики; Греческой Республике; Греческую Республику; Греческой Республикой / греческ@adj; греко
  zh: 希腊; 希腊共和国; 希方; 希
  fr: Grèce; République hellénique; République grecque / grec; grecque; grecs; grecques; hellénique; helléniques; hellène; hellènes
  es: Grecia; República Helénica / grieg@o; helen@o
GRD | name="Grenada" capital="St. George's" ambiguous
  en: Grenada / Grenadian; Grenadians
  ar: غرينادا; جرينادا / غرينادي@nisba
  ru: Гренада; Гренады; Гренаде; Гренаду; Гренадой / гренадск@adj
  zh: 格林纳达; 格方; 格; 格瑞那达
  fr: Grenade / grenadien; grenadienne; grenadiens; grenadiennes
  es: Granada / granadin@o
GTM | name="Guatemala" capital="Guatemala City" ambiguous
  en: Guatemala; Republic of Guatemala / Guatemalan; Guatemalans
  ar: غواتيمالا; جواتيمالا; جمهورية غواتيمالا / غواتيمالي@nisba; جواتيمالي@nisba
  ru: Гватемала; Гватемалы; Гватемале; Гватемалу; Гватемалой; Республика Гватемала; Республики Гватемала; Республике Гватемала; Республику Гватемала; Республикой Гватемала; Республики Гватемалы; Республике Гватемале; Республику Гватемалу; Республикой Гватемалой / гватемальск@adj
  zh: 危地马拉; 瓜地马拉共和国; 危方; 瓜地马拉; 瓜国; 危
  fr: Guatemala; République du Guatemala / guatémaltèque; guatémaltèques
  es: Guatemala; República de Guatemala / guatemaltec@o
GIN | name="Guinea" capital="Conakry" ambiguous
  en: Guinea; Republic of Guinea / Guinean; Guineans
  ar: غينيا; جمهورية غينيا / غيني@nisba
  ru: Гвинея; Гвинеи; Гвинее; Гвинею; Гвинеей; Гвинейская Республика; Гвинейской Республики; Гвинейской Республике; Гвинейскую Республику; Гвинейской Республикой / гвинейск@adj
  zh: 几内亚; 几内亚共和国
  fr: Guinée; République de Guinée; Guinée-Conakry / guinéen; guinéenne; guinéens; guinéennes
  es: Guinea; República de Guinea / guinean@o
GNB | name="Guinea-Bissau" capital="Bissau"
  en: Guinea-Bissau; Republic of Guinea-Bissau / Bissau-Guinean
  ar: غينيا بيساو; غينيا-بيساو; جمهورية غينيا بيساو / غيني بيساوي
  ru: Гвинея-Бисау; Гвинеи-Бисау; Гвинее-Бисау; Гвинею-Бисау; Гвинеей-Бисау; Республика Гвинея-Бисау; Республики Гвинея-Бисау; Республике Гвинея-Бисау; Республику Гвинея-Бисау; Республикой Гвинея-Бисау
  zh: 几内亚比绍; 几内亚比绍共和国; 几内亚比索
  fr: Guinée-Bissau; République de Guinée-Bissau; Guinée Bissau / bissau-guinéen; bissau-guinéenne; bissau-guinéens; bissau-guinéennes; bissaoguinéen; bissaoguinéenne; bissaoguinéens; bissaoguinéennes
  es: Guinea-Bisáu; Guinea-Bissau; Guinea Bissau; Guinea Bisáu; República de Guinea-Bissau / bisauguinean@o
GUY | name="Guyana" capital="Georgetown"
  en: Guyana; Co-operative Republic of Guyana; Cooperative Republic of Guyana; Republic of Guyana / Guyanese
  ar: غيانا; غويانا; جويانا; جمهورية غيانا التعاونية; جمهورية غويانا; جمهورية غيانا / غوياني@nisba; غياني@nisba
  ru: Гайана; Гайаны; Гайане; Гайану; Гайаной; Республика Гайана; Республики Гайана; Республике Гайана; Республику Гайана; Республикой Гайана; Республики Гайаны; Республике Гайане; Республику Гайану; Республикой Гайаной / гайанск@adj
  zh: 圭亚那; 圭亚那共和国; 圭; 盖亚那
  fr: Guyana; République de Guyana / guyanien; guyanienne; guyaniens; guyaniennes
  es: Guyana; República de Guyana / guyan@és
HTI | name="Haiti" capital="Port-au-Prince"
  en: Haiti; Republic of Haiti / Haitian; Haitians
  ar: هايتي; جمهورية هايتي / هايتية; الهايتي; الهايتية; هايتيون; هايتيين; الهايتيون; الهايتيين; هاييتي@nisba
  ru: Гаити; Республика Гаити; Республики Гаити; Республике Гаити; Республику Гаити; Республикой Гаити / гаитянск@adj
  zh: 海地; 海地共和国; 海国
  fr: Haïti; République de Haïti / haïtien; haïtienne; haïtiens; haïtiennes
  es: Haití; República de Haití / haitian@o
HND | name="Honduras" capital="Tegucigalpa"
  en: Honduras; Republic of Honduras / Honduran; Hondurans
  ar: هندوراس; الهندوراس; جمهورية هندوراس; جمهورية الهندوراس / هندوراسي@nisba
  ru: Гондурас; Гондураса; Гондурасу; Гондурасом; Гондурасе; Республика Гондурас; Республики Гондурас; Республике Гондурас; Республику Гондурас; Республикой Гондурас; Республики Гондураса; Республике Гондурасу; Республикой Гондурасом / гондурасск@adj
  zh: 洪都拉斯; 洪都拉斯共和国; 洪方; 宏都拉斯; 宏国; 洪
  fr: Honduras; République du Honduras / hondurien; hondurienne; honduriens; honduriennes
  es: Honduras; República de Honduras / hondureñ@o; catrach@o
HUN | name="Hungary" capital="Budapest"
  en: Hungary / Hungarian; Hungarians
  ar: هنغاريا; المجر; الجمهورية المجرية; جمهورية المجر; جمهورية هنغاريا; جمهورية المجر الشعبية / مجري@nisba; هنغاري@nisba
  ru: Венгрия; Венгрии; Венгрию; Венгрией / венгерск@adj; венгеро
  zh: 匈牙利; 匈方; 匈
  fr: Hongrie / hongrois; hongroise; hongroises; magyar; magyare; magyars; magyares
  es: Hungría / húngar@o; magiar@es
ISL | name="Iceland" capital="Reykjavik"
  en: Iceland; Republic of Iceland / Icelandic; Icelander; Icelanders
  ar: آيسلندا; أيسلندا; إيسلندا; ايسلندا; جمهورية آيسلندا / آيسلندي@nisba; أيسلندي@nisba; إيسلندي@nisba
  ru: Исландия; Исландии; Исландию; Исландией; Республика Исландия; Республики Исландия; Республике Исландия; Республику Исландия; Республикой Исландия; Республики Исландии; Республике Исландии; Республику Исландию; Республикой Исландией / исландск@adj
  zh: 冰岛; 冰岛共和国; 冰
  fr: Islande; République d'Islande / islandais; islandaise; islandaises
  es: Islandia; República de Islandia / island@és
IND | name="India" capital="New Delhi"
  en: India; Bharat; Republic of India / Indian; Indians
  ar: الهند; جمهورية الهند / هندي@nisba; هنود; الهنود
  ru: Индия; Индии; Индию; Индией; Республика Индия; Республики Индия; Республике Индия; Республику Индия; Республикой Индия; Республики Индии; Республике Индии; Республику Индию; Республикой Индией / индийск@adj; индо
  zh: 印度; 印度共和国; 印方; 印
  fr: Inde; République d'Inde / indien; indienne; indiens; indiennes
  es: India; República de la India / indi@o
IDN | name="Indonesia" capital="Jakarta"
  en: Indonesia; Republic of Indonesia / Indonesian; Indonesians
  ar: إندونيسيا; أندونيسيا; اندونيسيا; جمهورية إندونيسيا / إندونيسي@nisba; أندونيسي@nisba; اندونيسي@nisba
  ru: Индонезия; Индонезии; Индонезию; Индонезией; Республика Индонезия; Республики Индонезия; Республике Индонезия; Республику Индонезия; Республикой Индонезия; Республики Индонезии; Республике Индонезии; Республику Индонезию; Республикой Индонезией / индонезийск@adj
  zh: 印度尼西亚; 印尼; 印度尼西亚共和国; 印尼方
  fr: Indonésie; République d'Indonésie / indonésien; indonésienne; indonésiens; indonésiennes
  es: Indonesia; República de Indonesia / indonesi@o
IRN | name="Iran" capital="Tehran"
  en: Iran; Islamic Republic of Iran; Islamic Republic / Iranian; Iranians
  ar: إيران; ايران; الجمهورية الإسلامية الإيرانية; الجمهورية الإسلامية; جمهورية إيران الإسلامية; جمهورية إيران / إيراني@nisba; ايراني@nisba
  ru: Иран; Ирана; Ирану; Ираном; Иране; Исламская Республика Иран; Исламской Республики Иран; Исламской Республике Иран; Исламскую Республику Иран; Исламской Республикой Иран; ИРИ; Исламская Респу́блика Иран; Исламской Респу́блики Иран; Исламской Респу́блике Иран; Исламскую Респу́блику Иран; Исламской Респу́бликой Иран / иранск@adj; ирано
  zh: 伊朗; 伊朗伊斯兰共和国; 伊方; 伊
  fr: Iran; République islamique d'Iran / iranien; iranienne; iraniens; iraniennes
  es: Irán; República Islámica de Irán; República Islámica; país persa / iraní@es; persa@n
IRQ | name="Iraq" capital="Baghdad"
  en: Iraq; Republic of Iraq / Iraqi; Iraqis
  ar: العراق; جمهورية العراق / عراقي@nisba
  ru: Ирак; Ирака; Ираку; Ираком; Ираке; Иракская Республика; Иракской Республики; Иракской Республике; Иракскую Республику; Иракской Республикой / иракск@adj; ирако
  zh: 伊拉克; 伊拉克共和国; 伊方; 伊
  fr: Irak; Iraq; République d'Irak; République d'Iraq / irakien; irakienne; irakiens; irakiennes; iraquien; iraquienne; iraquiens; iraquiennes
  es: Irak; Iraq; República de Irak / iraquí@es; irakí@es
IRL | name="Ireland" capital="Dublin"
  en: Ireland; Republic of Ireland / Irish
  ar: أيرلندا; إيرلندا; ايرلندا; أيرلندة; إيرلندة; جمهورية أيرلندا; الجمهورية الأيرلندية / إيرلندي@nisba; أيرلندي@nisba; ايرلندي@nisba
  ru: Ирландия; Ирландии; Ирландию; Ирландией / ирландск@adj
  zh: 爱尔兰; 爱尔兰共和国; 爱方; 爱
  fr: Irlande; République d'Irlande / irlandais; irlandaise; irlandaises
  es: Irlanda; República de Irlanda / irland@és
ISR | name="Israel"
  en: Israel; State of Israel / Israeli; Israelis
  ar: إسرائيل; اسرائيل; دولة إسرائيل / إسرائيلي@nisba; اسرائيلي@nisba
  ru: Израиль; Израиля; Израилю; Израилем; Израиле; Государство Израиль; Государства Израиль; Государству Израиль; Государством Израиль; Государстве Израиль / израильск@adj
  zh: 以色列; 以色列国; 以方; 以国; 以
  fr: Israël; État d'Israël; Etat d'Israël / israélien; israélienne; israéliens; israéliennes
  es: Israel; Estado de Israel; Estado hebreo; Estado judío / israelí@es
ITA | name="Italy" capital="Rome"
  en: Italy; Italian Republic / Italian; Italians
  ar: إيطاليا; ايطاليا; الجمهورية الإيطالية; جمهورية إيطاليا / إيطالي@nisba; ايطالي@nisba
  ru: Италия; Италии; Италию; Италией; Итальянская Республика; Итальянской Республики; Итальянской Республике; Итальянскую Республику; Итальянской Республикой / итальянск@adj; итало
  zh: 意大利; 意大利共和国; 意方; 义大利; 意
  fr: Italie; République italienne / italien; italienne; italiens; italiennes; transalpin; transalpine; transalpins; transalpines
  es: Italia; República Italiana / italian@o; transalpino; transalpina
JAM | name="Jamaica" capital="Kingston"
  en: Jamaica / Jamaican; Jamaicans
  ar: جامايكا / جامايكي@nisba
  ru: Ямайка; Ямайки; Ямайке; Ямайку; Ямайкой / ямайск@adj
  zh: 牙买加; 牙方; 牙
  fr: Jamaïque / jamaïcain; jamaïcaine; jamaïcains; jamaïcaines; jamaïquain; jamaïquaine; jamaïquains; jamaïquaines
  es: Jamaica / jamaiquin@o; jamaican@o
JPN | name="Japan" capital="Tokyo"
  en: Japan / Japanese
  ar: اليابان; إمبراطورية اليابان / ياباني@nisba
  ru: Япония; Японии; Японию; Японией / японск@adj; японо
  zh: 日本; 日本国; 日方; 日
  fr: Japon / japonais; japonaise; japonaises; nippon; nippone; nippons; nippones; nipponne; nipponnes
  es: Japón / japon@és; nip@on
JOR | name="Jordan" capital="Amman" ambiguous
  en: Jordan; Hashemite Kingdom of Jordan / Jordanian; Jordanians
  ar: الأردن; الاردن; المملكة الأردنية الهاشمية; المملكة الأردنية / أردني@nisba
  ru: Иордания; Иордании; Иорданию; Иорданией; Иорданское Хашимитское Королевство; Иорданского Хашимитского Королевства; Иорданскому Хашимитскому Королевству; Иорданским Хашимитским Королевством; Иорданском Хашимитском Королевстве / иорданск@adj
  zh: 约旦; 约旦哈希姆王国; 约方; 约
  fr: Jordanie; Royaume hachémite de Jordanie / jordanien; jordanienne; jordaniens; jordaniennes; hachémite; hachémites
  es: Jordania; Reino Hachemí de Jordania / jordan@o; hachemí; hachemita
KAZ | name="Kazakhstan" capital="Astana"
  en: Kazakhstan; Republic of Kazakhstan / Kazakh; Kazakhstani; Kazakhs
  ar: كازاخستان; كازخستان; قازاقستان; كزاخستان; جمهورية كازاخستان / كازاخستاني@nisba; قازاقي@nisba; قازاقستاني@nisba; كازاخي@nisba; كازخستاني@nisba
  ru: Казахстан; Казахстана; Казахстану; Казахстаном; Казахстане; Республика Казахстан; Республики Казахстан; Республике Казахстан; Республику Казахстан; Республикой Казахстан; РК; Республики Казахстана; Республике Казахстану; Республикой Казахстаном / казахстанск@adj; казахск@adj
  zh: 哈萨克斯坦; 哈萨克斯坦共和国; 哈方; 哈萨克; 哈
  fr: Kazakhstan; République du Kazakhstan / kazakh; kazakhe; kazakhs; kazakhes; kazakhstanais; kazakhstanaise; kazakhstanaises
  es: Kazajistán; Kazajstán; Kazakstán; República de Kazajistán / kazaj@o; kazajistan@o
KEN | name="Kenya" capital="Nairobi"
  en: Kenya; Republic of Kenya / Kenyan; Kenyans
  ar: كينيا; جمهورية كينيا / كيني@nisba
  ru: Кения; Кении; Кению; Кенией; Республика Кения; Республики Кения; Республике Кения; Республику Кения; Республикой Кения; Республики Кении; Республике Кении; Республику Кению; Республикой Кенией / кенийск@adj
  zh: 肯尼亚; 肯尼亚共和国; 肯方; 肯亚; 肯
  fr: Kenya; République du Kenya / kényan; kényane; kényans; kényanes; kenyan; kenyane; kenyans; kenyanes
  es: Kenia; Kenya; República de Kenia / kenian@o; keniata@n
KIR | name="Kiribati" capital="South Tarawa"
  en: Kiribati; Independent and Sovereign Republic of Kiribati; Republic of Kiribati / I-Kiribati
  ar: كيريباتي; جمهورية كيريباتي / كيريباتي@nisba
  ru: Кирибати; Республика Кирибати; Республики Кирибати; Республике Кирибати; Республику Кирибати; Республикой Кирибати / кирибатийск@adj
  zh: 基里巴斯; 基里巴斯共和国; 吉里巴斯
  fr: Kiribati; République de Kiribati / kiribatien; kiribatienne; kiribatiens; kiribatiennes
  es: Kiribati; República de Kiribati / kiribatian@o
PRK | name="North Korea" capital="Pyongyang"
  en: North Korea; DPRK; Democratic People's Republic of Korea; N. Korea; N Korea / North Korean; North Koreans
  ar: كوريا الشمالية; جمهورية كوريا الشعبية الديمقراطية; كوريا الديمقراطية; جمهورية كوريا الديمقراطية الشعبية / كوري شمالي; الكوري الشمالي; الكورية الشمالية; كورية شمالية; الكوريين الشماليين
  ru: КНДР; Северная Корея; Северной Кореи; Северной Корее; Северную Корею; Северной Кореей; Корейская Народно-Демократическая Республика; Корейской Народно-Демократической Республики; Корейской Народно-Демократической Республике; Корейскую Народно-Демократическую Республику; Корейской Народно-Демократической Республикой / северокорейск@adj
  zh: 朝鲜; 朝鲜民主主义人民共和国; 北朝鲜; 北韩; 朝方; 朝
  fr: Corée du Nord; République populaire démocratique de Corée / nord-coréen; nord-coréenne; nord-coréens; nord-coréennes
  es: Corea del Norte; RPDC; República Popular Democrática de Corea / norcorean@o
KOR | name="South Korea" capital="Seoul"
  en: South Korea; Republic of Korea; ROK; S. Korea; S Korea / South Korean; South Koreans; Korean; Koreans
  ar: كوريا الجنوبية; جمهورية كوريا; الجمهورية الكورية / كوري جنوبي; الكوري الجنوبي; الكورية الجنوبية; كورية جنوبية; الكوريين الجنوبيين; الكوري; الكورية; كوري; كورية; الكوريون; الكوريين
  ru: Республика Корея; Республики Корея; Республике Корея; Республику Корея; Республикой Корея; Южная Корея; Южной Кореи; Южной Корее; Южную Корею; Южной Кореей / южнокорейск@adj
  zh: 韩国; 大韩民国; 南韩; 韩方; 韩
  fr: Corée du Sud; République de Corée / sud-coréen; sud-coréenne; sud-coréens; sud-coréennes
  es: Corea del Sur; República de Corea / surcorean@o; sudcorean@o
XKX | name="Kosovo" capital="Pristina" status=disputed
  en: Kosovo / Kosovar; Kosovars; Kosovan
  ar: كوسوفو; جمهورية كوسوفو; كوسوفا / كوسوفي@nisba
  ru: Косово; Косова; Косову; Косовом; Косове / косовск@adj
  zh: 科索沃
  fr: Kosovo / kosovar; kosovare; kosovars; kosovares
  es: Kosovo / kosovar@n; kosovara@n
KWT | name="Kuwait" capital="Kuwait City" ambiguous
  en: Kuwait; State of Kuwait / Kuwaiti; Kuwaitis
  ar: الكويت; دولة الكويت / كويتي@nisba
  ru: Кувейт; Кувейта; Кувейту; Кувейтом; Кувейте; Государство Кувейт; Государства Кувейт; Государству Кувейт; Государством Кувейт; Государстве Кувейт / кувейтск@adj
  zh: 科威特; 科威特国; 科方; 科
  fr: Koweït; État du Koweït; Koweit; Etat du Koweït / koweïtien; koweïtienne; koweïtiens; koweïtiennes; koweïti; koweïtie; koweïtis; koweïties
  es: Kuwait; Estado de Kuwait / kuwaití@es
KGZ | name="Kyrgyzstan" capital="Bishkek"
  en: Kyrgyzstan; Kyrgyz Republic / Kyrgyz; Kirghiz; Kyrgyzstani
  ar: قيرغيزستان; قرغيزستان; قرغيزيا; قيرغيزيا; جمهورية قيرغيزستان; جمهورية قرغيزستان; الجمهورية القرغيزية; جمهورية قيرغيزيا; الجمهورية القيرغيزية; جمهورية القرغيز / قرغيزي@nisba; قيرغيزي@nisba; قرغيزستاني@nisba; قيرغيزستاني@nisba
  ru: Киргизия; Киргизии; Киргизию; Киргизией; Кыргызстан; Кыргызстана; Кыргызстану; Кыргызстаном; Кыргызстане; Киргизстан; Киргизстана; Киргизстану; Киргизстаном; Киргизстане; Киргизская Республика; Киргизской Республики; Киргизской Республике; Киргизскую Республику; Киргизской Республикой; Кыргызская Республика; Кыргызской Республики; Кыргызской Республике; Кыргызскую Республику; Кыргызской Республикой; Республика Кыргызстан; Республики Кыргызстан; Республике Кыргызстан; Республику Кыргызстан; Республикой Кыргызстан; КР; Республики Кыргызстана; Республике Кыргызстану; Республикой Кыргызстаном / киргизск@adj; кыргызск@adj; кыргызстанск@adj
  zh: 吉尔吉斯斯坦; 吉尔吉斯共和国; 吉方; 吉尔吉斯; 吉
  fr: Kirghizstan; Kirghizistan; Kirghizie; République kirghize / kirghize; kirghizes; kirghiz
  es: Kirguistán; Kirguizistán; Kirguizia; República Kirguisa; República Kirguiza / kirguís; kirguisa; kirguises; kirguiso@n
LAO | name="Laos" capital="Vientiane"
  en: Laos; Lao PDR; Lao People's Democratic Republic / Lao; Laotian; Laotians
  ar: لاوس; جمهورية لاوس; جمهورية لاوس الديمقراطية الشعبية; جمهورية لاوس الديمقراطية / لاوسي@nisba; لاوي@nisba
  ru: Лаос; Лаоса; Лаосу; Лаосом; Лаосе; ЛНДР; Лаосская Народно-Демократическая Республика; Лаосской Народно-Демократической Республики; Лаосской Народно-Демократической Республике; Лаосскую Народно-Демократическую Республику; Лаосской Народно-Демократической Республикой / лаосск@adj
  zh: 老挝; 老挝人民民主共和国; 老方; 寮国; 老
  fr: Laos; République démocratique populaire lao / laotien; laotienne; laotiens; laotiennes
  es: Laos / laosian@o
LVA | name="Latvia" capital="Riga"
  en: Latvia; Republic of Latvia / Latvian; Latvians
  ar: لاتفيا; جمهورية لاتفيا / لاتفي@nisba
  ru: Латвия; Латвии; Латвию; Латвией; Латвийская Республика; Латвийской Республики; Латвийской Республике; Латвийскую Республику; Латвийской Республикой / латвийск@adj; латышск@adj
  zh: 拉脱维亚; 拉脱维亚共和国; 拉方; 拉
  fr: Lettonie; République de Lettonie / letton; lettonne; lettons; lettonnes
  es: Letonia; República de Letonia / let@on
LBN | name="Lebanon" capital="Beirut"
  en: Lebanon; Lebanese Republic / Lebanese
  ar: لبنان; الجمهورية اللبنانية; جمهورية لبنان / لبناني@nisba
  ru: Ливан; Ливана; Ливану; Ливаном; Ливане; Ливанская Республика; Ливанской Республики; Ливанской Республике; Ливанскую Республику; Ливанской Республикой / ливанск@adj; ливано
  zh: 黎巴嫩; 黎巴嫩共和国; 黎方; 黎
  fr: Liban; République libanaise / libanais; libanaise; libanaises
  es: Líbano; República Libanesa / liban@és
LSO | name="Lesotho" capital="Maseru"
  en: Lesotho; Kingdom of Lesotho / Basotho; Mosotho
  ar: ليسوتو; الليسوتو; ليزوتو; مملكة ليسوتو / ليسوتي@nisba
  ru: Лесото; Королевство Лесото; Королевства Лесото; Королевству Лесото; Королевством Лесото; Королевстве Лесото / лесотск@adj
  zh: 莱索托; 莱索托王国; 赖索托
  fr: Lesotho; Royaume du Lesotho / lésothien; lésothienne; lésothiens; lésothiennes; lésothan; lésothane; lésothans; lésothanes
  es: Lesoto; Reino de Lesoto / lesotense@n
LBR | name="Liberia" capital="Monrovia"
  en: Liberia; Republic of Liberia / Liberian; Liberians
  ar: ليبيريا; جمهورية ليبيريا / ليبيري@nisba
  ru: Либерия; Либерии; Либерию; Либерией; Республика Либерия; Республики Либерия; Республике Либерия; Республику Либерия; Республикой Либерия; Республики Либерии; Республике Либерии; Республику Либерию; Республикой Либерией / либерийск@adj
  zh: 利比里亚; 利比里亚共和国; 赖比瑞亚; 利方; 利
  fr: Liberia; Libéria; République du Libéria / libérien; libérienne; libériens; libériennes
  es: Liberia; República de Liberia / liberian@o
LBY | name="Libya" capital="Tripoli"
  en: Libya; State of Libya / Libyan; Libyans
  ar: ليبيا; دولة ليبيا; الجماهيرية الليبية / ليبي@nisba
  ru: Ливия; Ливии; Ливию; Ливией / ливийск@adj
  zh: 利比亚; 利方; 利
  fr: Libye / libyen; libyenne; libyens; libyennes
  es: Libia / libi@o
LIE | name="Liechtenstein" capital="Vaduz"
  en: Liechtenstein; Principality of Liechtenstein
  ar: ليختنشتاين; إمارة ليختنشتاين / ليختنشتايني@nisba
  ru: Лихтенштейн; Лихтенштейна; Лихтенштейну; Лихтенштейном; Лихтенштейне; Княжество Лихтенштейн; Княжества Лихтенштейн; Княжеству Лихтенштейн; Княжеством Лихтенштейн; Княжестве Лихтенштейн / лихтенштейнск@adj
  zh: 列支敦士登; 列支敦士登公国; 列支敦斯登
  fr: Liechtenstein; Principauté du Liechtenstein / liechtensteinois; liechtensteinoise; liechtensteinoises
  es: Liechtenstein; Principado de Liechtenstein / liechtensteinian@o
LTU | name="Lithuania" capital="Vilnius"
  en: Lithuania; Republic of Lithuania / Lithuanian; Lithuanians
  ar: ليتوانيا; جمهورية ليتوانيا / ليتواني@nisba
  ru: Литва; Литвы; Литве; Литву; Литвой; Литовская Республика; Литовской Республики; Литовской Республике; Литовскую Республику; Литовской Республикой / литовск@adj
  zh: 立陶宛; 立陶宛共和国; 立; 立方
  fr: Lituanie; République de Lituanie / lituanien; lituanienne; lituaniens; lituaniennes
  es: Lituania; República de Lituania / lituan@o
LUX | name="Luxembourg" capital="Luxembourg" ambiguous
  en: Luxembourg; Grand Duchy of Luxembourg / Luxembourgish; Luxembourger; Luxembourgers
  ar: لوكسمبورغ; اللوكسمبورغ; اللوكسمبورج; لوكسمبورج; لكسمبورغ; دوقية لوكسمبورغ; دوقية لوكسمبورغ الكبرى / لوكسمبورغي@nisba; لوكسمبورجي@nisba
  ru: Люксембург; Люксембурга; Люксембургу; Люксембургом; Люксембурге; Великое Герцогство Люксембург; Великого Герцогства Люксембург; Великому Герцогству Люксембург; Великим Герцогством Люксембург; Великом Герцогстве Люксембург / люксембургск@adj
  zh: 卢森堡; 卢森堡大公国; 卢方; 卢
  fr: Luxembourg; Grand-duché du Luxembourg / luxembourgeois; luxembourgeoise; luxembourgeoises
  es: Luxemburgo; Gran Ducado de Luxemburgo / luxemburgu@és
MDG | name="Madagascar" capital="Antananarivo"
  en: Madagascar; Republic of Madagascar / Malagasy
  ar: مدغشقر; جمهورية مدغشقر / مدغشقري@nisba; ملغاشي@nisba
  ru: Мадагаскар; Мадагаскара; Мадагаскару; Мадагаскаром; Мадагаскаре; Республика Мадагаскар; Республики Мадагаскар; Республике Мадагаскар; Республику Мадагаскар; Республикой Мадагаскар; Республики Мадагаскара; Республике Мадагаскару; Республикой Мадагаскаром / мадагаскарск@adj; малагасийск@adj
  zh: 马达加斯加; 马达加斯加共和国; 马方; 马
  fr: Madagascar; République de Madagascar / malgache; malgaches
  es: Madagascar; República de Madagascar / malgache@n
MWI | name="Malawi" capital="Lilongwe"
  en: Malawi; Republic of Malawi / Malawian; Malawians
  ar: ملاوي; مالاوي; جمهورية مالاوي / الملاوي; الملاوية; المالاوي; المالاوية
  ru: Малави; Республика Малави; Республики Малави; Республике Малави; Республику Малави; Республикой Малави / малавийск@adj
  zh: 马拉维; 马拉维共和国; 马拉威; 马方; 马
  fr: Malawi; République du Malawi / malawite; malawites; malawien; malawienne; malawiens; malawiennes
  es: Malaui; Malawi; República de Malawi / malauí@es
MYS | name="Malaysia" capital="Kuala Lumpur"
  en: Malaysia / Malaysian; Malaysians
  ar: ماليزيا; مملكة ماليزيا; اتحاد ماليزيا / ماليزي@nisba
  ru: Малайзия; Малайзии; Малайзию; Малайзией / малайзийск@adj
  zh: 马来西亚; 马方; 大马; 马国; 马
  fr: Malaisie; Fédération de Malaisie / malaisien; malaisienne; malaisiens; malaisiennes
  es: Malasia / malasi@o
MDV | name="Maldives" capital="Male"
  en: Maldives; The Maldives; Republic of the Maldives; Republic of Maldives / Maldivian; Maldivians
  ar: جزر المالديف; المالديف; جزر الملديف; جمهورية المالديف; جمهورية جزر المالديف / مالديفي@nisba
  ru: Мальдивы; Мальдив; Мальдивам; Мальдивами; Мальдивах; Мальдивские Острова; Мальдивских Островов; Мальдивским Островам; Мальдивскими Островами; Мальдивских Островах; Мальдивская Республика; Мальдивской Республики; Мальдивской Республике; Мальдивскую Республику; Мальдивской Республикой / мальдивск@adj
  zh: 马尔代夫; 马尔代夫共和国; 马尔地夫; 马方; 马
  fr: Maldives; République des Maldives / maldivien; maldivienne; maldiviens; maldiviennes
  es: Maldivas; República de Maldivas / maldiv@o
MLI | name="Mali" capital="Bamako" ambiguous
  en: Mali; Republic of Mali / Malian; Malians
  ar: مالي; جمهورية مالي
  ru: Мали; Республика Мали; Республики Мали; Республике Мали; Республику Мали; Республикой Мали / малийск@adj
  zh: 马里; 马里共和国; 马方; 马; 马利; 马利共和国; 马利
  fr: Mali; République du Mali / malien; malienne; maliens; maliennes
  es: Mali; Malí; República de Mali / maliense@n
MLT | name="Malta" capital="Valletta"
  en: Malta; Republic of Malta / Maltese
  ar: مالطا; مالطة; جمهورية مالطا / مالطي@nisba
  ru: Мальта; Мальты; Мальте; Мальту; Мальтой; Республика Мальта; Республики Мальта; Республике Мальта; Республику Мальта; Республикой Мальта; Республики Мальты; Республике Мальте; Республику Мальту; Республикой Мальтой / мальтийск@adj
  zh: 马耳他; 马尔他共和国; 马方; 马; 马尔他
  fr: Malte; République de Malte / maltais; maltaise; maltaises
  es: Malta; República de Malta / malt@és
MHL | name="Marshall Islands" capital="Majuro"
  en: Marshall Islands; Republic of the Marshall Islands / Marshallese
  ar: جزر مارشال; جمهورية جزر مارشال / مارشالي@nisba
  ru: Маршалловы Острова; Маршалловых Островов; Маршалловым Островам; Маршалловыми Островами; Маршалловых Островах; Респу́блика Маршалловы Острова; Респу́блики Маршалловы Острова; Респу́блике Маршалловы Острова; Респу́блику Маршалловы Острова; Респу́бликой Маршалловы Острова
  zh: 马绍尔群岛; 马绍尔群岛共和国; 马绍尔; 马方; 马国; 马
  fr: Îles Marshall; République des Îles Marshall; Iles Marshall; République des Iles Marshall / marshallais; marshallaise; marshallaises
  es: Islas Marshall; República de las Islas Marshall / marshal@és
MRT | name="Mauritania" capital="Nouakchott"
  en: Mauritania; Islamic Republic of Mauritania / Mauritanian; Mauritanians
  ar: موريتانيا; الجمهورية الإسلامية الموريتانية; جمهورية موريتانيا / موريتاني@nisba
  ru: Мавритания; Мавритании; Мавританию; Мавританией; Исламская Республика Мавритания; Исламской Республики Мавритания; Исламской Республике Мавритания; Исламскую Республику Мавритания; Исламской Республикой Мавритания / мавританск@adj
  zh: 毛里塔尼亚; 毛里塔尼亚伊斯兰共和国; 茅利塔尼亚; 毛方; 毛
  fr: Mauritanie; République islamique de Mauritanie / mauritanien; mauritanienne; mauritaniens; mauritaniennes
  es: Mauritania; República Islámica de Mauritania / mauritan@o
MUS | name="Mauritius" capital="Port Louis" ambiguous
  en: Mauritius; Republic of Mauritius / Mauritian; Mauritians
  ar: موريشيوس; جزر موريشيوس; موريشوس; جزيرة موريشيوس; جمهورية موريشيوس / موريشي@nisba; موريشيوسي@nisba
  ru: Маврикий; Маврикия; Маврикию; Маврикием; Маврикии; Республика Маврикий; Республики Маврикий; Республике Маврикий; Республику Маврикий; Республикой Маврикий / маврикийск@adj
  zh: 毛里求斯; 毛里求斯共和国; 模里西斯; 毛方; 毛
  fr: île Maurice; République de Maurice; Maurice / mauricien; mauricienne; mauriciens; mauriciennes
  es: Isla Mauricio; República de Mauricio; isla Mauricio / maurician@o
MEX | name="Mexico" capital="Mexico City"
  en: Mexico; United Mexican States / Mexican; Mexicans
  ar: المكسيك; الولايات المتحدة المكسيكية / مكسيكي@nisba
  ru: Мексика; Мексики; Мексике; Мексику; Мексикой; Мексиканские Соединённые Штаты / мексиканск@adj; мексикано
  zh: 墨西哥; 墨西哥合众国; 墨方; 墨
  fr: Mexique; États-Unis du Mexique; Etats-Unis du Mexique / mexicain; mexicaine; mexicains; mexicaines
  es: México; Méjico; Estados Unidos Mexicanos / mexican@o; mejican@o
FSM | name="Micronesia" capital="Palikir"
  en: Micronesia; Federated States of Micronesia / Micronesian; Micronesians
  ar: ميكرونيزيا; ولايات ميكرونيزيا الموحدة; ولايات ميكرونيزيا المتحدة / ميكرونيزي@nisba
  ru: Микронезия; Микронезии; Микронезию; Микронезией; Федеративные Штаты Микронезии; Федеративных Штатов Микронезии; Федеративным Штатам Микронезии; Федеративными Штатами Микронезии; Федеративных Штатах Микронезии / микронезийск@adj
  zh: 密克罗尼西亚; 密克罗尼西亚联邦
  fr: Micronésie; États fédérés de Micronésie; Etats fédérés de Micronésie / micronésien; micronésienne; micronésiens; micronésiennes
  es: Micronesia; Estados Federados de Micronesia
MDA | name="Moldova" capital="Chisinau"
  en: Moldova; Republic of Moldova / Moldovan; Moldovans
  ar: مولدوفا; مولدافيا; جمهورية مولدوفا; جمهورية مولدافيا / مولدوفي@nisba; مولدافي@nisba
  ru: Молдова; Молдовы; Молдове; Молдову; Молдовой; Молдавия; Молдавии; Молдавию; Молдавией; Республика Молдова; Республики Молдова; Республике Молдова; Республику Молдова; Республикой Молдова; РМ; Республики Молдовы; Республике Молдове; Республику Молдову; Республикой Молдовой / молдавск@adj; молдовск@adj; молдо
  zh: 摩尔多瓦; 摩尔多瓦共和国; 摩方; 摩
  fr: Moldavie; Moldova; République de Moldavie; République de Moldova / moldave; moldaves
  es: Moldavia; Moldova; República de Moldavia / moldav@o
MCO | name="Monaco" capital="Monaco" ambiguous
  en: Monaco; Principality of Monaco / Monegasque
  ar: موناكو; إمارة موناكو / موناكي@nisba
  ru: Монако; Княжество Монако; Княжества Монако; Княжеству Монако; Княжеством Монако; Княжестве Монако / монакск@adj
  zh: 摩纳哥; 摩纳哥公国; 摩方; 摩
  fr: Monaco; Principauté de Monaco / monégasque; monégasques
  es: Mónaco; Principado de Mónaco / monegasc@o
MNG | name="Mongolia" capital="Ulaanbaatar"
  en: Mongolia / Mongolian; Mongolians
  ar: منغوليا; جمهورية منغوليا / منغولي@nisba
  ru: Монголия; Монголии; Монголию; Монголией / монгольск@adj; монголо
  zh: 蒙古; 蒙古国; 蒙方; 蒙
  fr: Mongolie / mongol; mongole; mongols; mongoles
  es: Mongolia / mongol@a
MNE | name="Montenegro" capital="Podgorica"
  en: Montenegro / Montenegrin; Montenegrins
  ar: الجبل الأسود; مونتينيغرو; مونتنيغرو; جمهورية الجبل الأسود; جمهورية مونتينيغرو / مونتينيغري@nisba; الجبل أسودي
  ru: Черногория; Черногории; Черногорию; Черногорией / черногорск@adj
  zh: 黑山; 蒙特内哥罗
  fr: Monténégro / monténégrin; monténégrine; monténégrins; monténégrines
  es: Montenegro / montenegrin@o
MAR | name="Morocco" capital="Rabat"
  en: Morocco; Kingdom of Morocco / Moroccan; Moroccans
  ar: المغرب; المملكة المغربية; مملكة المغرب / مغربي@nisba
  ru: Марокко; Королевство Марокко; Королевства Марокко; Королевству Марокко; Королевством Марокко; Королевстве Марокко / марокканск@adj
  zh: 摩洛哥; 摩洛哥王国; 摩方; 摩
  fr: Maroc; Royaume du Maroc / marocain; marocaine; marocains; marocaines; chérifien; chérifienne; chérifiens; chérifiennes
  es: Marruecos; Reino de Marruecos / marroquí@es; alauí; alauíes; alauita; alauitas
MOZ | name="Mozambique" capital="Maputo"
  en: Mozambique; Republic of Mozambique / Mozambican; Mozambicans
  ar: موزمبيق; الموزامبيق; الموزمبيق; موزامبيق; جمهورية موزمبيق / موزمبيقي@nisba
  ru: Мозамбик; Мозамбика; Мозамбику; Мозамбиком; Мозамбике; Республика Мозамбик; Республики Мозамбик; Республике Мозамбик; Республику Мозамбик; Республикой Мозамбик; Республики Мозамбика; Республике Мозамбику; Республикой Мозамбиком / мозамбикск@adj
  zh: 莫桑比克; 莫桑比克共和国; 莫方; 莫三比克; 莫
  fr: Mozambique; République du Mozambique / mozambicain; mozambicaine; mozambicains; mozambicaines
  es: Mozambique; República de Mozambique / mozambiqueñ@o
MMR | name="Myanmar" capital="Naypyidaw"
  en: Myanmar; Burma; Republic of the Union of Myanmar; Union of Myanmar; Republic of Myanmar / Burmese
  ar: ميانمار; بورما; ماينمار; جمهورية اتحاد ميانمار; جمهورية ميانمار; اتحاد ميانمار / ميانماري@nisba; بورمي@nisba
  ru: Мьянма; Мьянмы; Мьянме; Мьянму; Мьянмой; Бирма; Бирмы; Бирме; Бирму; Бирмой; Республика Союз Мьянма; Республики Союз Мьянма; Республике Союз Мьянма; Республику Союз Мьянма; Республикой Союз Мьянма; Республика Мьянма; Республики Мьянма; Республике Мьянма; Республику Мьянма; Республикой Мьянма; Республики Мьянмы; Республике Мьянме; Республику Мьянму; Республикой Мьянмой / мьянманск@adj; мьянмск@adj; бирманск@adj
  zh: 缅甸; 缅甸联邦共和国; 缅方; 缅
  fr: Myanmar; Birmanie; Birmanie (Myanmar); République de Myanmar / birman; birmane; birmans; birmanes
  es: Myanmar; Birmania; Myanmar (antigua Birmania); República de la Unión de Myanmar / birman@o
NAM | name="Namibia" capital="Windhoek"
  en: Namibia; Republic of Namibia / Namibian; Namibians
  ar: ناميبيا; جمهورية ناميبيا / ناميبي@nisba
  ru: Намибия; Намибии; Намибию; Намибией; Республика Намибия; Республики Намибия; Республике Намибия; Республику Намибия; Республикой Намибия; Республики Намибии; Республике Намибии; Республику Намибию; Республикой Намибией / намибийск@adj
  zh: 纳米比亚; 纳米比亚共和国; 纳方; 纳
  fr: Namibie; République de Namibie / namibien; namibienne; namibiens; namibiennes
  es: Namibia; República de Namibia / namibi@o
NRU | name="Nauru" capital="Yaren"
  en: Nauru; Republic of Nauru / Nauruan; Nauruans
  ar: ناورو; جمهورية ناورو / ناوروي@nisba
  ru: Науру; Республика Науру; Республики Науру; Республике Науру; Республику Науру; Республикой Науру / науруанск@adj
  zh: 瑙鲁; 瑙鲁共和国; 诺鲁; 诺国
  fr: Nauru; République de Nauru / nauruan; nauruane; nauruans; nauruanes
  es: Nauru; República de Nauru / nauruan@o
NPL | name="Nepal" capital="Kathmandu"
  en: Nepal; Federal Democratic Republic of Nepal / Nepali; Nepalese; Nepalis
  ar: نيبال; النيبال; جمهورية نيبال الديمقراطية الاتحادية; جمهورية نيبال; جمهورية نيبال الاتحادية الديمقراطية / نيبالي@nisba
  ru: Непал; Непала; Непалу; Непалом; Непале; Федеративная Демократическая Республика Непал; Федеративной Демократической Республики Непал; Федеративной Демократической Республике Непал; Федеративную Демократическую Республику Непал; Федеративной Демократической Республикой Непал / непальск@adj
  zh: 尼泊尔; 尼泊尔联邦民主共和国; 尼方; 尼
  fr: Népal; République fédérale démocratique du Népal / népalais; népalaise; népalaises
  es: Nepal; República Federal Democrática de Nepal / nepalí@es; nepal@és
NLD | name="Netherlands" capital="Amsterdam"
  en: Netherlands; The Netherlands; Holland; Kingdom of the Netherlands / Dutch; Dutchman
  ar: هولندا; الأراضي المنخفضة; مملكة هولندا / هولندي@nisba
  ru: Нидерланды; Нидерландов; Нидерландам; Нидерландами; Нидерландах; Голландия; Голландии; Голландию; Голландией; Королевство Нидерландов; Королевства Нидерландов; Королевству Нидерландов; Королевством Нидерландов; Королевстве Нидерландов / нидерландск@adj; голландск@adj
  zh: 荷兰; 荷兰王国; 荷方; 荷
  fr: Pays-Bas; la Hollande; Royaume des Pays-Bas; Pays Bas; Royaume des Pays Bas / néerlandais; néerlandaise; néerlandaises; hollandais; hollandaise; hollandaises; batave; bataves
  es: Países Bajos; Holanda; Reino de los Países Bajos / neerland@és; holand@és
NZL | name="New Zealand" capital="Wellington"
  en: New Zealand; Aotearoa New Zealand; NZ / New Zealander; New Zealanders
  ar: نيوزيلندا; نيوزيلاندا; نيوزلندا / نيوزيلندي@nisba; نيوزيلاندي@nisba; نيوزلندي@nisba
  ru: Новая Зеландия; Новой Зеландии; Новую Зеландию; Новой Зеландией; Аотеароа (Новая Зеландия) / новозеландск@adj
  zh: 新西兰; 纽西兰; 新方
  fr: Nouvelle-Zélande; Aotearoa (Nouvelle-Zélande); Nouvelle Zélande / néo-zélandais; néo-zélandaise; néo-zélandaises
  es: Nueva Zelanda; Aotearoa (Nueva Zelanda); Nueva Zelandia / neozeland@és
NIC | name="Nicaragua" capital="Managua"
  en: Nicaragua; Republic of Nicaragua / Nicaraguan; Nicaraguans
  ar: نيكاراغوا; نيكاراجوا; جمهورية نيكاراغوا / نيكاراغوي@nisba; نيكاراجوي@nisba
  ru: Никарагуа; Республика Никарагуа; Республики Никарагуа; Республике Никарагуа; Республику Никарагуа; Республикой Никарагуа / никарагуанск@adj
  zh: 尼加拉瓜; 尼加拉瓜共和国; 尼方; 尼
  fr: Nicaragua; République du Nicaragua / nicaraguayen; nicaraguayenne; nicaraguayens; nicaraguayennes
  es: Nicaragua; República de Nicaragua / nicaragüense@n
NER | name="Niger" capital="Niamey" ambiguous
  en: Niger; Republic of Niger; Republic of the Niger / Nigerien; Nigeriens
  ar: النيجر; جمهورية النيجر / نيجري@nisba
  ru: Нигер; Нигера; Нигеру; Нигером; Нигере; Республика Нигер; Республики Нигер; Республике Нигер; Республику Нигер; Республикой Нигер; Республики Нигера; Республике Нигеру; Республикой Нигером / нигерск@adj
  zh: 尼日尔; 尼日尔共和国; 尼日; 尼方; 尼
  fr: Niger; République du Niger / nigérien; nigérienne; nigériens; nigériennes
  es: Níger; Niger; República del Níger / nigerin@o
NGA | name="Nigeria" capital="Abuja"
  en: Nigeria; Federal Republic of Nigeria / Nigerian; Nigerians
  ar: نيجيريا; جمهورية نيجيريا الاتحادية; جمهورية نيجيريا / نيجيري@nisba
  ru: Нигерия; Нигерии; Нигерию; Нигерией; Федеративная Республика Нигерия; Федеративной Республики Нигерия; Федеративной Республике Нигерия; Федеративную Республику Нигерия; Федеративной Республикой Нигерия / нигерийск@adj
  zh: 尼日利亚; 尼日利亚联邦共和国; 奈及利亚; 尼方; 尼
  fr: Nigeria; République fédérale du Nigeria; Nigéria; République fédérale du Nigéria / nigérian; nigériane; nigérians; nigérianes
  es: Nigeria; República Federal de Nigeria / nigerian@o
MKD | name="North Macedonia" capital="Skopje"
  en: North Macedonia; Macedonia; Republic of North Macedonia / Macedonian; Macedonians
  ar: مقدونيا الشمالية; جمهورية مقدونيا الشمالية; مقدونيا; جمهورية شمال مقدونيا / مقدوني@nisba
  ru: Северная Македония; Северной Македонии; Северную Македонию; Северной Македонией; Македония; Македонии; Македонию; Македонией; Республика Северная Македония; Республики Северная Македония; Республике Северная Македония; Республику Северная Македония; Республикой Северная Македония / северомакедонск@adj; македонск@adj
  zh: 北马其顿; 北马其顿共和国
  fr: Macédoine du Nord; République de Macédoine du Nord; Macédoine / macédonien; macédonienne; macédoniens; macédoniennes; nord-macédonien; nord-macédonienne; nord-macédoniens; nord-macédoniennes
  es: Macedonia del Norte; Macedonia; República de Macedonia del Norte / macedoni@o; normacedoni@o
NOR | name="Norway" capital="Oslo"
  en: Norway; Kingdom of Norway / Norwegian; Norwegians
  ar: النرويج; النروج; نروج; مملكة النرويج / نرويجي@nisba; نروجي@nisba
  ru: Норвегия; Норвегии; Норвегию; Норвегией; Королевство Норвегия; Королевства Норвегия; Королевству Норвегия; Королевством Норвегия; Королевстве Норвегия / норвежск@adj
  zh: 挪威; 挪威王国; 挪方; 挪
  fr: Norvège; Royaume de Norvège / norvégien; norvégienne; norvégiens; norvégiennes
  es: Noruega; Reino de Noruega / norueg@o
OMN | name="Oman" capital="Muscat" ambiguous
  en: Oman; Sultanate of Oman / Omani; Omanis
  ar: عمان; سلطنة عمان / عماني@nisba
  ru: Оман; Омана; Оману; Оманом; Омане; Султанат Оман; Султаната Оман; Султанату Оман; Султанатом Оман; Султанате Оман / оманск@adj
  zh: 阿曼; 阿曼苏丹国
  fr: Oman; Sultanat d'Oman / omanais; omanaise; omanaises
  es: Omán; Sultanato de Omán / omaní@es
PAK | name="Pakistan" capital="Islamabad"
  en: Pakistan; Islamic Republic of Pakistan / Pakistani; Pakistanis
  ar: باكستان; جمهورية باكستان الإسلامية; جمهورية باكستان / باكستاني@nisba
  ru: Пакистан; Пакистана; Пакистану; Пакистаном; Пакистане; Исламская Республика Пакистан; Исламской Республики Пакистан; Исламской Республике Пакистан; Исламскую Республику Пакистан; Исламской Республикой Пакистан / пакистанск@adj
  zh: 巴基斯坦; 巴基斯坦伊斯兰共和国; 巴方; 巴国; 巴
  fr: Pakistan; République islamique du Pakistan / pakistanais; pakistanaise; pakistanaises
  es: Pakistán; Pakistan; República Islámica de Pakistán / pakistaní@es
PLW | name="Palau" capital="Ngerulmud"
  en: Palau; Republic of Palau / Palauan; Palauans
  ar: بالاو; جمهورية بالاو / بالاوي@nisba
  ru: Палау; Республика Палау; Республики Палау; Республике Палау; Республику Палау; Республикой Палау
  zh: 帕劳; 帛琉; 帕劳共和国; 帛国
  fr: Palaos / paluan; paluane; paluans; paluanes; palaosien; palaosienne; palaosiens; palaosiennes
  es: Palaos; Palau; República de Palau / palauan@o
PSE | name="Palestine" status=observer
  en: Palestinian Territories; Palestine; State of Palestine; Palestinian territories; occupied Palestinian territory / Palestinian; Palestinians
  ar: الأراضي الفلسطينية; فلسطين; دولة فلسطين / فلسطيني@nisba
  ru: Палестинские территории; Палестинских территорий; Палестинским территориям; Палестинскими территориями; Палестинских территориях; Палестина; Палестины; Палестине; Палестину; Палестиной; Государство Палестина; Государства Палестина; Государству Палестина; Государством Палестина; Государстве Палестина / палестинск@adj; палестино
  zh: 巴勒斯坦领土; 巴勒斯坦; 巴勒斯坦国; 巴方; 巴
  fr: Territoires palestiniens; Palestine; État de Palestine; Etat de Palestine / palestinien; palestinienne; palestiniens; palestiniennes
  es: Territorios Palestinos; Palestina; Estado de Palestina; Estado palestino / palestin@o
PAN | name="Panama" capital="Panama City" ambiguous
  en: Panama; Republic of Panama / Panamanian; Panamanians
  ar: بنما; باناما; جمهورية بنما / بنمي@nisba
  ru: Панама; Панамы; Панаме; Панаму; Панамой; Республика Панама; Республики Панама; Республике Панама; Республику Панама; Республикой Панама; Республики Панамы; Республике Панаме; Республику Панаму; Республикой Панамой / панамск@adj
  zh: 巴拿马; 巴拿马共和国; 巴方; 巴
  fr: Panama; République du Panama / panaméen; panaméenne; panaméens; panaméennes
  es: Panamá; República de Panamá / panameñ@o
PNG | name="Papua New Guinea" capital="Port Moresby"
  en: Papua New Guinea; PNG; Independent State of Papua New Guinea / Papua New Guinean
  ar: بابوا غينيا الجديدة; بابوا نيو غينيا; دولة بابوا غينيا الجديدة; دولة بابوا غينيا الجديدة المستقلة / بابواني@nisba; بابوي@nisba
  ru: Папуа — Новая Гвинея; Папуа — Новой Гвинеи; Папуа — Новой Гвинее; Папуа — Новую Гвинею; Папуа-Новая Гвинея; Папуа-Новой Гвинеи; Папуа-Новой Гвинее; Папуа-Новую Гвинею; Независимое Государство Папуа — Новая Гвинея; Независимого Государства Папуа — Новая Гвинея; Независимому Государству Папуа — Новая Гвинея; Независимым Государством Папуа — Новая Гвинея; Независимом Государстве Папуа — Новая Гвинея / папуасск@adj
  zh: 巴布亚新几内亚; 巴新; 巴布亚新几内亚独立国; 巴新方; 巴布亚纽几内亚
  fr: Papouasie-Nouvelle-Guinée; État indépendant de Papouasie-Nouvelle-Guinée; Etat indépendant de Papouasie-Nouvelle-Guinée / papou; papoue; papous; papoues; papouasien; papouasienne; papouasiens; papouasiennes
  es: Papúa Nueva Guinea; Estado Independiente de Papúa Nueva Guinea / papú@es
PRY | name="Paraguay" capital="Asuncion"
  en: Paraguay; Republic of Paraguay / Paraguayan; Paraguayans
  ar: باراغواي; الباراغواي; باراجواي; الباراجواي; جمهورية باراغواي / باراغواياني@nisba; باراغوايي@nisba; باراغوياني@nisba; باراغواني@nisba
  ru: Парагвай; Парагвая; Парагваю; Парагваем; Парагвае; Республика Парагвай; Республики Парагвай; Республике Парагвай; Республику Парагвай; Республикой Парагвай / парагвайск@adj
  zh: 巴拉圭; 巴拉圭共和国; 巴方; 巴国; 巴
  fr: Paraguay; République du Paraguay / paraguayen; paraguayenne; paraguayens; paraguayennes
  es: Paraguay; República del Paraguay / paraguay@o; guaraní
PER | name="Peru" capital="Lima" ambiguous
  en: Peru; Republic of Peru / Peruvian; Peruvians
  ar: بيرو; البيرو; جمهورية بيرو; جمهورية البيرو / بيروفي@nisba; بيرواني@nisba; بيروي@nisba; بيروفياني@nisba
  ru: Перу; Республика Перу; Республики Перу; Республике Перу; Республику Перу; Республикой Перу / перуанск@adj; перуано
  zh: 秘鲁; 秘鲁共和国; 秘
  fr: Pérou; République du Pérou / péruvien; péruvienne; péruviens; péruviennes
  es: Perú; República del Perú / peruan@o
PHL | name="Philippines" capital="Manila"
  en: Philippines; The Philippines; Republic of the Philippines / Philippine; Filipino; Filipinos
  ar: الفلبين; الفليبين; الفيليبين; فلبين; جمهورية الفلبين; جمهورية الفيليبين / فلبيني@nisba; فيليبيني@nisba
  ru: Филиппины; Филиппин; Филиппинам; Филиппинами; Филиппинах; Республика Филиппины; Республики Филиппины; Республике Филиппины; Республику Филиппины; Республикой Филиппины / филиппинск@adj
  zh: 菲律宾; 菲律宾共和国; 菲方; 菲; 菲国
  fr: Philippines; République des Philippines / philippin; philippine; philippins; philippines
  es: Filipinas; República de Filipinas / filipin@o
POL | name="Poland" capital="Warsaw"
  en: Poland; Republic of Poland / Polish; Pole; Poles
  ar: بولندا; بولونيا; جمهورية بولندا; الجمهورية البولندية / بولندي@nisba; بولوني@nisba
  ru: Польша; Польши; Польше; Польшу; Польшей; Республика Польша; Республики Польша; Республике Польша; Республику Польша; Республикой Польша; Республики Польши; Республике Польше; Республику Польшу; Республикой Польшей / польск@adj
  zh: 波兰; 波兰共和国; 波方; 波
  fr: Pologne; République de Pologne / polonais; polonaise; polonaises
  es: Polonia; República de Polonia / polac@o
PRT | name="Portugal" capital="Lisbon"
  en: Portugal; Portuguese Republic / Portuguese
  ar: البرتغال; الجمهورية البرتغالية; جمهورية البرتغال / برتغالي@nisba
  ru: Португалия; Португалии; Португалию; Португалией; Португальская Республика; Португальской Республики; Португальской Республике; Португальскую Республику; Португальской Республикой / португальск@adj; португало
  zh: 葡萄牙; 葡萄牙共和国; 葡方; 葡
  fr: Portugal; République portugaise / portugais; portugaise; portugaises
  es: Portugal; República Portuguesa / portugu@és; lus@o; luso; lusa; lusos; lusas
QAT | name="Qatar" capital="Doha"
  en: Qatar; State of Qatar / Qatari; Qataris
  ar: قطر; دولة قطر / قطري@nisba
  ru: Катар; Катара; Катару; Катаром; Катаре; Государство Катар; Государства Катар; Государству Катар; Государством Катар; Государстве Катар / катарск@adj
  zh: 卡塔尔; 卡塔尔国; 卡方; 卡达; 卡
  fr: Qatar; État du Qatar; Etat du Qatar / qatari; qatarie; qataris; qataries; qatarien; qatarienne; qatariens; qatariennes
  es: Catar; Qatar; Estado de Qatar / catarí@es; qatarí@es
ROU | name="Romania" capital="Bucharest"
  en: Romania / Romanian; Romanians
  ar: رومانيا; جمهورية رومانيا / روماني@nisba
  ru: Румыния; Румынии; Румынию; Румынией / румынск@adj; румыно
  zh: 罗马尼亚; 罗方; 罗
  fr: Roumanie / roumain; roumaine; roumains; roumaines
  es: Rumanía; Rumania / ruman@o
RUS | name="Russia" capital="Moscow"
  en: Russia; Russian Federation / Russian; Russians
  ar: روسيا; الاتحاد الروسي; روسيا الاتحادية; روسيا الإتحادية; جمهورية روسيا الاتحادية / روسي@nisba; روس; الروس
  ru: Россия; России; Россию; Россией; РФ; Российская Федерация; Российской Федерации; Российскую Федерацию; Российской Федерацией / российск@adj; русско
  zh: 俄罗斯; 俄罗斯联邦; 俄方; 俄国; 俄
  fr: Russie; Fédération de Russie / russe; russes
  es: Rusia; Federación Rusa; Federación de Rusia / rus@o
RWA | name="Rwanda" capital="Kigali"
  en: Rwanda; Republic of Rwanda / Rwandan; Rwandans
  ar: رواندا; جمهورية رواندا / رواندي@nisba
  ru: Руанда; Руанды; Руанде; Руанду; Руандой; Руандийская Республика; Руандийской Республики; Руандийской Республике; Руандийскую Республику; Руандийской Республикой / руандийск@adj
  zh: 卢旺达; 卢旺达共和国; 卢方; 卢安达; 卢
  fr: Rwanda; République du Rwanda; République rwandaise / rwandais; rwandaise; rwandaises
  es: Ruanda; Rwanda; República de Ruanda / ruand@és
KNA | name="Saint Kitts and Nevis" capital="Basseterre"
  en: Saint Kitts and Nevis; St. Kitts and Nevis; St Kitts and Nevis; Federation of Saint Christopher and Nevis / Kittitian
  ar: سانت كيتس ونيفيس
  ru: Сент-Китс и Невис; Сент-Китса и Невиса; Сент-Китсу и Невису; Сент-Китсом и Невисом; Сент-Китсе и Невисе; Сент-Киттс и Невис; Сент-Киттса и Невиса; Сент-Киттсу и Невису; Сент-Киттсом и Невисом; Сент-Киттсе и Невисе; Федерация Сент-Кристофер и Н е в и с; Федерации Сент-Кристофер и На е в и са; Федерации Сент-Кристофер и Ну е в и су; Федерацию Сент-Кристофер и Н е в и с; Федерацией Сент-Кристофер и Ном е в и сом; Федерации Сент-Кристофер и Не е в и се
  zh: 圣基茨和尼维斯; 圣克里斯托弗和尼维斯联邦; 圣克里斯多福; 圣克里斯多福及尼维斯
  fr: Saint-Christophe-et-Niévès / christophien; christophienne; christophiens; christophiennes
  es: San Cristóbal y Nieves; San Cristóbal y Nevis; Federación de San Cristóbal y Nevis / sancristobaleñ@o
LCA | name="Saint Lucia" capital="Castries"
  en: Saint Lucia; St. Lucia; St Lucia / Saint Lucian; St Lucian
  ar: سانت لوسيا; سانت لوتشيا
  ru: Сент-Люсия; Сент-Люсии; Сент-Люсию; Сент-Люсией / сент-люсийск@adj
  zh: 圣卢西亚; 圣露西亚; 露国
  fr: Sainte-Lucie / saint-lucien; saint-lucienne; saint-luciens; saint-luciennes
  es: Santa Lucía / santalucense@n
VCT | name="Saint Vincent and the Grenadines" capital="Kingstown"
  en: Saint Vincent and the Grenadines; St. Vincent and the Grenadines; St Vincent and the Grenadines / Vincentian
  ar: سانت فنسنت وجزر غرينادين; سانت فنسنت والغرينادين
  ru: Сент-Винсент и Гренадины; Сент-Винсента и Гренадин; Сент-Винсенту и Гренадинам; Сент-Винсентом и Гренадинами; Сент-Винсенте и Гренадинах / сент-винсентск@adj
  zh: 圣文森特和格林纳丁斯; 圣文森; 圣文森及格瑞那丁; 圣文森特; 文国
  fr: Saint-Vincent-et-les Grenadines / vincentais; vincentaise; vincentaises
  es: San Vicente y las Granadinas; San Vicente y Granadinas / sanvicentin@o
WSM | name="Samoa" capital="Apia"
  en: Samoa; Independent State of Samoa / Samoan; Samoans
  ar: ساموا; دولة ساموا المستقلة / ساموي@nisba
  ru: Самоа; Независимое Государство Самоа; Независимого Государства Самоа; Независимому Государству Самоа; Независимым Государством Самоа; Независимом Государстве Самоа / самоанск@adj
  zh: 萨摩亚; 萨摩亚独立国; 萨方; 萨
  fr: Samoa; État indépendant de Samoa; Etat indépendant de Samoa / samoan; samoane; samoans; samoanes
  es: Samoa; Estado Independiente de Samoa / samoan@o
SMR | name="San Marino" capital="San Marino" ambiguous
  en: San Marino; Most Serene Republic of San Marino; Republic of San Marino / Sammarinese
  ar: سان مارينو; جمهورية سان مارينو / سان ماريني
  ru: Сан-Марино; Республика Сан-Марино; Республики Сан-Марино; Республике Сан-Марино; Республику Сан-Марино; Республикой Сан-Марино / сан-маринск@adj
  zh: 圣马力诺; 圣马力诺共和国; 圣马利诺
  fr: Saint-Marin; République de Saint-Marin / saint-marinais; saint-marinaise; saint-marinaises
  es: San Marino; República de San Marino / sanmarinense@n
STP | name="Sao Tome and Principe" capital="Sao Tome"
  en: Sao Tome and Principe; São Tomé and Príncipe; São Tomé & Príncipe; Democratic Republic of São Tomé and Príncipe / Santomean
  ar: ساو تومي وبرينسيبي; ساوتومي وبرنسيب; ساو تومي وبرينسيب; جمهورية ساو تومي وبرينسيب الديمقراطية; ساوتومي وبرينسيب; ساو تومي; جمهورية ساو تومي وبرينسيبي الديمقراطية
  ru: Сан-Томе и Принсипи; Демократическая Республика Сан-Томе и Принсипи; Демократической Республики Сан-Томе и Принсипи; Демократической Республике Сан-Томе и Принсипи; Демократическую Республику Сан-Томе и Принсипи; Демократической Республикой Сан-Томе и Принсипи
  zh: 圣多美和普林西比; 圣多美和普林西比民主共和国; 圣多美普林西比; 圣多美
  fr: Sao Tomé-et-Principe; São Tomé-et-Principe; Sao Tomé / santoméen; santoméenne; santoméens; santoméennes
  es: Santo Tomé y Príncipe; República Democrática de Santo Tomé y Príncipe / santotomense@n
SAU | name="Saudi Arabia" capital="Riyadh"
  en: Saudi Arabia; Kingdom of Saudi Arabia; KSA / Saudi; Saudis; Saudi Arabian
  ar: المملكة العربية السعودية; السعودية; العربية السعودية / سعودي@nisba
  ru: Саудовская Аравия; Саудовской Аравии; Саудовскую Аравию; Саудовской Аравией; Королевство Саудовская Аравия; Королевства Саудовская Аравия; Королевству Саудовская Аравия; Королевством Саудовская Аравия; Королевстве Саудовская Аравия; КСА / саудовск@adj; саудийск@adj
  zh: 沙特阿拉伯; 沙特; 沙特阿拉伯王国; 沙方; 沙特方; 沙乌地阿拉伯; 沙国; 沙地阿拉伯; 沙地; 沙; 沙乌地
  fr: Arabie saoudite; Royaume d'Arabie saoudite / saoudien; saoudienne; saoudiens; saoudiennes
  es: Arabia Saudí; Arabia Saudita; Reino de Arabia Saudí / saudí@es; saudita@n
SEN | name="Senegal" capital="Dakar"
  en: Senegal; Republic of Senegal / Senegalese
  ar: السنغال; جمهورية السنغال; الجمهورية السنغالية / سنغالي@nisba
  ru: Сенегал; Сенегала; Сенегалу; Сенегалом; Сенегале; Республика Сенегал; Республики Сенегал; Республике Сенегал; Республику Сенегал; Республикой Сенегал; Республики Сенегала; Республике Сенегалу; Республикой Сенегалом / сенегальск@adj
  zh: 塞内加尔; 塞内加尔共和国; 塞方; 塞
  fr: Sénégal; République du Sénégal / sénégalais; sénégalaise; sénégalaises
  es: Senegal; República del Senegal / senegal@és
SRB | name="Serbia" capital="Belgrade"
  en: Serbia; Republic of Serbia / Serbian; Serb; Serbs; Serbians
  ar: صربيا; جمهورية صربيا; الجمهورية الصربية / صربي@nisba; صرب; الصرب
  ru: Сербия; Сербии; Сербию; Сербией; Республика Сербия; Республики Сербия; Республике Сербия; Республику Сербия; Республикой Сербия; Республики Сербии; Республике Сербии; Республику Сербию; Республикой Сербией / сербск@adj; сербо
  zh: 塞尔维亚; 塞尔维亚共和国; 塞方; 塞
  fr: Serbie; République de Serbie / serbe; serbes
  es: Serbia; República de Serbia / serbi@o
SYC | name="Seychelles" capital="Victoria"
  en: Seychelles; Republic of Seychelles / Seychellois
  ar: سيشل; السيشل; جزر سيشل; جزر السيشل; سيشيل; جمهورية سيشل; جمهورية السيشل / سيشيلي@nisba; سيشلي@nisba
  ru: Сейшелы; Сейшел; Сейшелам; Сейшелами; Сейшелах; Сейшельские Острова; Сейшельских Островов; Сейшельским Островам; Сейшельскими Островами; Сейшельских Островах; Республика Сейшельские Острова; Республики Сейшельские Острова; Республике Сейшельские Острова; Республику Сейшельские Острова; Республикой Сейшельские Острова / сейшельск@adj
  zh: 塞舌尔; 塞舌尔共和国; 塞席尔
  fr: Seychelles; République des Seychelles / seychellois; seychelloise; seychelloises
  es: Seychelles; República de las Seychelles / seychellense@n
SLE | name="Sierra Leone" capital="Freetown"
  en: Sierra Leone; Republic of Sierra Leone / Sierra Leonean; Sierra Leoneans
  ar: سيراليون; سييراليون; جمهورية سيراليون / سيراليوني@nisba
  ru: Сьерра-Леоне; Республика Сьерра-Леоне; Республики Сьерра-Леоне; Республике Сьерра-Леоне; Республику Сьерра-Леоне; Республикой Сьерра-Леоне / сьерра-леонск@adj
  zh: 塞拉利昂; 塞拉利昂共和国; 狮子山; 塞方; 塞
  fr: Sierra Leone; République de Sierra Leone / sierra-léonais; sierra-léonaise; sierra-léonaises; sierraléonais; sierraléonaise; sierraléonaises
  es: Sierra Leona; República de Sierra Leona / sierraleon@és
SGP | name="Singapore" capital="Singapore" ambiguous
  en: Singapore; Republic of Singapore / Singaporean; Singaporeans
  ar: سنغافورة; سنغافوره; جمهورية سنغافورة; جمهورية سنغافورا; سنغافورا / سنغافوري@nisba
  ru: Сингапур; Сингапура; Сингапуру; Сингапуром; Сингапуре; Республика Сингапур; Республики Сингапур; Республике Сингапур; Республику Сингапур; Республикой Сингапур; Республики Сингапура; Республике Сингапуру; Республикой Сингапуром / сингапурск@adj
  zh: 新加坡; 新加坡共和国; 新方; 星国; 狮城
  fr: Singapour; République de Singapour / singapourien; singapourienne; singapouriens; singapouriennes
  es: Singapur; República de Singapur / singapurense@n
SVK | name="Slovakia" capital="Bratislava"
  en: Slovakia; Slovak Republic / Slovak; Slovaks; Slovakian
  ar: سلوفاكيا; جمهورية سلوفاكيا; الجمهورية السلوفاكية / سلوفاكي@nisba
  ru: Словакия; Словакии; Словакию; Словакией; Словацкая Республика; Словацкой Республики; Словацкой Республике; Словацкую Республику; Словацкой Республикой / словацк@adj
  zh: 斯洛伐克; 斯洛伐克共和国; 斯方; 斯
  fr: Slovaquie; République slovaque / slovaque; slovaques
  es: Eslovaquia; República Eslovaca / eslovac@o
SVN | name="Slovenia" capital="Ljubljana"
  en: Slovenia; Republic of Slovenia / Slovenian; Slovene; Slovenes; Slovenians
  ar: سلوفينيا; جمهورية سلوفينيا; الجمهورية السلوفينية / سلوفيني@nisba
  ru: Словения; Словении; Словению; Словенией; Республика Словения; Республики Словения; Республике Словения; Республику Словения; Республикой Словения; Республики Словении; Республике Словении; Республику Словению; Республикой Словенией / словенск@adj
  zh: 斯洛文尼亚; 斯洛文尼亚共和国; 斯洛维尼亚; 斯方; 斯
  fr: Slovénie; République de Slovénie / slovène; slovènes
  es: Eslovenia; República de Eslovenia / esloven@o
SLB | name="Solomon Islands" capital="Honiara"
  en: Solomon Islands; Solomons / Solomon Islander
  ar: جزر سليمان; جزر سولومون
  ru: Соломоновы Острова; Соломоновых Островов; Соломоновым Островам; Соломоновыми Островами; Соломоновых Островах; Соломоновы острова
  zh: 所罗门群岛; 索罗门群岛; 索罗门; 所罗门; 所方; 所
  fr: Îles Salomon; Iles Salomon / salomonais; salomonaise; salomonaises
  es: Islas Salomón
SOM | name="Somalia" capital="Mogadishu"
  en: Somalia; Federal Republic of Somalia / Somali; Somalis; Somalian
  ar: الصومال; جمهورية الصومال الفيدرالية; جمهورية الصومال; جمهورية الصومال الفدرالية; جمهورية الصومال الاتحادية; جمهورية الصومال الفيدرالي / صومالي@nisba
  ru: Сомали; Федеративная Республика Сомали; Федеративной Республики Сомали; Федеративной Республике Сомали; Федеративную Республику Сомали; Федеративной Республикой Сомали / сомалийск@adj
  zh: 索马里; 索马里联邦共和国; 索方; 索马利亚; 索
  fr: Somalie; République fédérale de Somalie / somalien; somalienne; somaliens; somaliennes; somali; somalie; somalis; somalies
  es: Somalia; República Federal de Somalia / somalí@es
ZAF | name="South Africa" capital="Pretoria"
  en: South Africa; RSA; Republic of South Africa / South African; South Africans
  ar: جنوب أفريقيا; جنوب إفريقيا; جمهورية جنوب أفريقيا / جنوب أفريقي; جنوب إفريقي; الجنوب أفريقي; الجنوب أفريقية; جنوب أفريقية
  ru: Южно-Африканская Республика; Южно-Африканской Республики; Южно-Африканской Республике; Южно-Африканскую Республику; Южно-Африканской Республикой; ЮАР; Южная Африка; Южной Африки; Южной Африке; Южную Африку; Южной Африкой / южноафриканск@adj
  zh: 南非; 南非共和国
  fr: Afrique du Sud; République d'Afrique du Sud / sud-africain; sud-africaine; sud-africains; sud-africaines
  es: Sudáfrica; Suráfrica; República de Sudáfrica / sudafrican@o; surafrican@o
SSD | name="South Sudan" capital="Juba"
  en: South Sudan; Republic of South Sudan / South Sudanese
  ar: جنوب السودان; جمهورية جنوب السودان; دولة جنوب السودان / جنوب سوداني; جنوب السوداني; الجنوب سوداني; الجنوب سودانية; جنوب سودانية; جنوب السودانية
  ru: Южный Судан; Южного Судана; Южному Судану; Южным Суданом; Южном Судане; Республика Южный Судан; Республики Южный Судан; Республике Южный Судан; Республику Южный Судан; Республикой Южный Судан / южносуданск@adj
  zh: 南苏丹; 南苏丹共和国
  fr: Soudan du Sud; République du Soudan du Sud / sud-soudanais; sud-soudanaise; sud-soudanaises
  es: Sudán del Sur; República de Sudán del Sur / sursudan@és; sudsudan@és
ESP | name="Spain" capital="Madrid"
  en: Spain; Kingdom of Spain / Spanish; Spaniard; Spaniards
  ar: إسبانيا; أسبانيا; اسبانيا; مملكة إسبانيا; المملكة الإسبانية / إسباني@nisba; أسباني@nisba; إسبان; الإسبان
  ru: Испания; Испании; Испанию; Испанией; Королевство Испания; Королевства Испания; Королевству Испания; Королевством Испания; Королевстве Испания / испанск@adj; испано
  zh: 西班牙; 西班牙王国
  fr: Espagne; Royaume d'Espagne / espagnol; espagnole; espagnols; espagnoles
  es: España; Reino de España / español@a
LKA | name="Sri Lanka" capital="Colombo"
  en: Sri Lanka; Democratic Socialist Republic of Sri Lanka / Sri Lankan; Sri Lankans
  ar: سريلانكا; سيريلانكا; سري لانكا; جمهورية سريلانكا الديمقراطية الشعبية; جمهورية سريلانكا; جمهورية سريلانكا الديمقراطية الاشتراكية; جمهورية سري لانكا / سريلانكي@nisba
  ru: Шри-Ланка; Шри-Ланки; Шри-Ланке; Шри-Ланку; Шри-Ланкой; Демократическая Социалистическая Республика Шри-Ланка; Демократической Социалистической Республики Шри-Ланка; Демократической Социалистической Республике Шри-Ланка; Демократическую Социалистическую Республику Шри-Ланка; Демократической Социалистической Республикой Шри-Ланка / шри-ланкийск@adj; ланкийск@adj
  zh: 斯里兰卡; 斯里兰卡民主社会主义共和国; 斯方; 斯
  fr: Sri Lanka; République démocratique socialiste de Sri Lanka; République socialiste démocratique de Sri Lanka / sri-lankais; sri-lankaise; sri-lankaises; srilankais; srilankaise; srilankaises
  es: Sri Lanka; República Socialista Democrática de Sri Lanka / esrilanqu@és; ceilandés; ceilanés
SDN | name="Sudan" capital="Khartoum" ambiguous
  en: Sudan; The Sudan; Republic of the Sudan / Sudanese
  ar: السودان; جمهورية السودان / سوداني@nisba
  ru: Судан; Судана; Судану; Суданом; Судане; Республика Судан; Республики Судан; Республике Судан; Республику Судан; Республикой Судан; Республики Судана; Республике Судану; Республикой Суданом / суданск@adj
  zh: 苏丹; 苏丹共和国; 苏方; 苏
  fr: Soudan; République du Soudan / soudanais; soudanaise; soudanaises
  es: Sudán; República de Sudán / sudan@és
SUR | name="Suriname" capital="Paramaribo"
  en: Suriname; Surinam; Republic of Suriname / Surinamese
  ar: سورينام; جمهورية سورينام / سورينامي@nisba
  ru: Суринам; Суринама; Суринаму; Суринамом; Суринаме; Республика Суринам; Республики Суринам; Республике Суринам; Республику Суринам; Республикой Суринам; Республики Суринама; Республике Суринаму; Республикой Суринамом / суринамск@adj
  zh: 苏里南; 苏里南共和国; 苏方; 苏; 苏利南
  fr: Suriname / surinamais; surinamaise; surinamaises; surinamien; surinamienne; surinamiens; surinamiennes
  es: Surinam; Suriname; República de Surinam / surinam@és
SWE | name="Sweden" capital="Stockholm"
  en: Sweden; Kingdom of Sweden / Swedish; Swede; Swedes
  ar: السويد; مملكة السويد / سويدي@nisba
  ru: Швеция; Швеции; Швецию; Швецией; Королевство Швеция; Королевства Швеция; Королевству Швеция; Королевством Швеция; Королевстве Швеция / шведск@adj
  zh: 瑞典; 瑞典王国; 瑞方; 瑞
  fr: Suède; Royaume de Suède / suédois; suédoise; suédoises
  es: Suecia; Reino de Suecia / suec@o
CHE | name="Switzerland" capital="Bern"
  en: Switzerland; Swiss Confederation / Swiss
  ar: سويسرا; الاتحاد السويسري; الكونفدرالية السويسرية; الكونفيدرالية السويسرية; الاتحادية السويسرية / سويسري@nisba
  ru: Швейцария; Швейцарии; Швейцарию; Швейцарией; Швейцарская Конфедерация; Швейцарской Конфедерации; Швейцарскую Конфедерацию; Швейцарской Конфедерацией / швейцарск@adj
  zh: 瑞士; 瑞士联邦; 瑞方; 瑞
  fr: Suisse; Confédération suisse; Confédération helvétique / suisse; suisses; helvétique; helvétiques
  es: Suiza; Confederación Suiza / suiz@o; helvétic@o
SYR | name="Syria" capital="Damascus"
  en: Syria; Syrian Arab Republic / Syrian; Syrians
  ar: سوريا; سورية; الجمهورية العربية السورية; سوريه / سوري@nisba
  ru: Сирия; Сирии; Сирию; Сирией; Сирийская Арабская Республика; Сирийской Арабской Республики; Сирийской Арабской Республике; Сирийскую Арабскую Республику; Сирийской Арабской Республикой / сирийск@adj
  zh: 叙利亚; 叙利亚阿拉伯共和国; 叙方; 叙国; 叙
  fr: Syrie; République arabe syrienne / syrien; syrienne; syriens; syriennes
  es: Siria; República Árabe Siria / siri@o
TJK | name="Tajikistan" capital="Dushanbe"
  en: Tajikistan; Republic of Tajikistan / Tajik; Tajiks; Tajikistani
  ar: طاجيكستان; طاجاكستان; تاجيكستان; جمهورية طاجيكستان / طاجيكي@nisba; طاجيكستاني@nisba
  ru: Таджикистан; Таджикистана; Таджикистану; Таджикистаном; Таджикистане; Республика Таджикистан; Республики Таджикистан; Республике Таджикистан; Республику Таджикистан; Республикой Таджикистан; Республики Таджикистана; Республике Таджикистану; Республикой Таджикистаном / таджикск@adj; таджикистанск@adj
  zh: 塔吉克斯坦; 塔吉克斯坦共和国; 塔方; 塔吉克; 塔
  fr: Tadjikistan; République du Tadjikistan / tadjik; tadjike; tadjiks; tadjikes
  es: Tayikistán; Tadjikistán; República de Tayikistán / tayik@o
TZA | name="Tanzania" capital="Dodoma"
  en: Tanzania; United Republic of Tanzania / Tanzanian; Tanzanians
  ar: تنزانيا; جمهورية تنزانيا الاتحادية; جمهورية تنزانيا; جمهورية تنزانيا المتحدة / تنزاني@nisba; تانزاني@nisba
  ru: Танзания; Танзании; Танзанию; Танзанией; Объединённая Республика Танзания; Объединённой Республики Танзания; Объединённой Республике Танзания; Объединённую Республику Танзания; Объединённой Республикой Танзания / танзанийск@adj
  zh: 坦桑尼亚; 坦桑尼亚联合共和国; 坦方; 坦尚尼亚; 坦
  fr: Tanzanie; République unie de Tanzanie; République-Unie de Tanzanie / tanzanien; tanzanienne; tanzaniens; tanzaniennes
  es: Tanzania; República Unida de Tanzania / tanzan@o
THA | name="Thailand" capital="Bangkok"
  en: Thailand; Siam; Kingdom of Thailand / Thai; Thais
  ar: تايلاند; تايلند; تيلاند; مملكة تايلند; مملكة تايلاند; المملكة التايلاندية / تايلاندي@nisba; تايلندي@nisba; تيلاندي@nisba
  ru: Таиланд; Таиланда; Таиланду; Таиландом; Таиланде; Тайланд; Тайланда; Тайланду; Тайландом; Тайланде; Королевство Таиланд; Королевства Таиланд; Королевству Таиланд; Королевством Таиланд; Королевстве Таиланд / таиландск@adj; тайск@adj
  zh: 泰国; 泰王国; 泰方; 泰
  fr: Thaïlande; Royaume de Thaïlande / thaïlandais; thaïlandaise; thaïlandaises; thaï; thaïe; thaïs; thaïes
  es: Tailandia; Thailandia; Reino de Tailandia / tailand@és; thai@n
TLS | name="Timor-Leste" capital="Dili"
  en: Timor-Leste; East Timor; Timor Leste; Democratic Republic of Timor-Leste / Timorese; East Timorese
  ar: تيمور الشرقية; تيمور ليشتي; تيمور-ليشتي; تيمور - ليشتي; تيمور لستي; تيمور ليستي; تيمور-ليستي; جمهورية تيمور الشرقية الديمقراطية; جمهورية تيمور ليشتي الديمقراطية; جمهورية تيمور ليشتي / تيموري@nisba
  ru: Восточный Тимор; Восточного Тимора; Восточному Тимору; Восточным Тимором; Восточном Тиморе; Тимор-Лесте; Тимор-Лешти; Тимора-Лешти; Тимору-Лешти; Тимором-Лешти; Тиморе-Лешти; Тимора-Лесте; Тимору-Лесте; Тимором-Лесте; Тиморе-Лесте; Демократическая Республика Восточный Тимор; Демократической Республики Восточный Тимор; Демократической Республике Восточный Тимор; Демократическую Республику Восточный Тимор; Демократической Республикой Восточный Тимор / восточнотиморск@adj; тиморск@adj
  zh: 东帝汶; 东帝汶民主共和国
  fr: Timor oriental; Timor-Oriental; Timor-Leste / timorais; timoraise; timoraises; est-timorais; est-timoraise; est-timoraises
  es: Timor-Leste; Timor Oriental; Timor Leste; República Democrática de Timor Oriental / timorense@n
TGO | name="Togo" capital="Lome" ambiguous
  en: Togo; Togolese Republic / Togolese
  ar: توغو; التوغو; توجو; جمهورية توغو; الجمهورية التوغولية / توغولي@nisba; توغوي@nisba
  ru: Того; Тоголезская Республика; Тоголезской Республики; Тоголезской Республике; Тоголезскую Республику; Тоголезской Республикой / тоголезск@adj
  zh: 多哥; 多哥共和国
  fr: Togo; République togolaise / togolais; togolaise; togolaises
  es: Togo; República Togolesa / togol@és
TON | name="Tonga" capital="Nuku'alofa"
  en: Tonga; Kingdom of Tonga / Tongan; Tongans
  ar: تونغا; مملكة تونغا / تونغي@nisba
  ru: Тонга; Тонги; Тонге; Тонгу; Тонгой; Королевство Тонга; Королевства Тонга; Королевству Тонга; Королевством Тонга; Королевстве Тонга / тонганск@adj
  zh: 汤加; 汤加王国; 汤方; 汤; 东加
  fr: Tonga; Royaume des Tonga / tongien; tongienne; tongiens; tongiennes; tonguien; tonguienne; tonguiens; tonguiennes
  es: Tonga; Reino de Tonga / tongan@o
TTO | name="Trinidad and Tobago" capital="Port of Spain"
  en: Trinidad and Tobago; Trinidad & Tobago; Republic of Trinidad and Tobago / Trinidadian; Trinbagonian
  ar: ترينيداد وتوباغو; ترينيداد وتوباجو; ترينداد وتوباغو; ترينيداد; جمهورية ترينيداد وتوباغو; جمهورية ترينيداد وتوباجو / ترينيدادي@nisba
  ru: Тринидад и Тобаго; Тринидада и Тобаго; Тринидаду и Тобаго; Тринидадом и Тобаго; Тринидаде и Тобаго; Республика Тринидад и Тобаго; Республики Тринидад и Тобаго; Республике Тринидад и Тобаго; Республику Тринидад и Тобаго; Республикой Тринидад и Тобаго / тринидадск@adj
  zh: 特立尼达和多巴哥; 特里尼达和多巴哥共和国; 千里达; 千里达及托巴哥; 千里达和多巴哥
  fr: Trinité-et-Tobago; République de Trinité-et-Tobago / trinidadien; trinidadienne; trinidadiens; trinidadiennes
  es: Trinidad y Tobago; República de Trinidad y Tobago / trinitense@n
TUN | name="Tunisia" capital="Tunis" ambiguous
  en: Tunisia; Tunisian Republic; Republic of Tunisia / Tunisian; Tunisians
  ar: تونس; الجمهورية التونسية; جمهورية تونس / تونسي@nisba
  ru: Тунис; Туниса; Тунису; Тунисом; Тунисе; Тунисская Республика; Тунисской Республики; Тунисской Республике; Тунисскую Республику; Тунисской Республикой / тунисск@adj
  zh: 突尼斯; 突尼斯共和国; 突尼西亚; 突方; 突
  fr: Tunisie; République de Tunisie; République tunisienne / tunisien; tunisienne; tunisiens; tunisiennes
  es: Túnez; República de Túnez / tunecin@o
TUR | name="Türkiye" capital="Ankara"
  en: Türkiye; Turkey; Turkiye; Republic of Türkiye; Republic of Turkey; Republic of Turkiye / Turkish; Turk; Turks
  ar: تركيا; تركية; الجمهورية التركية; تركيه; جمهورية تركيا / تركي@nisba; أتراك; الأتراك; أتراكا
  ru: Турция; Турции; Турцию; Турцией; Турецкая Республика; Турецкой Республики; Турецкой Республике; Турецкую Республику; Турецкой Республикой; Республика Турции; Республики Турции; Республике Турции; Республику Турции; Республикой Турции / турецк@adj
  zh: 土耳其; 土耳其共和国; 土方; 土; 土国
  fr: Turquie; Türkiye; République de Turquie; République de Türkiye / turc; turque; turcs; turques
  es: Turquía; Turkiye; Türkiye; República de Turquía / turc@o
TKM | name="Turkmenistan" capital="Ashgabat"
  en: Turkmenistan / Turkmen; Turkmens
  ar: تركمانستان; تركمنستان; جمهورية تركمانستان / تركماني@nisba; تركمانستاني@nisba
  ru: Туркменистан; Туркменистана; Туркменистану; Туркменистаном; Туркменистане; Туркмения; Туркмении; Туркмению; Туркменией / туркменск@adj; туркменистанск@adj
  zh: 土库曼斯坦; 土库曼; 土方; 土
  fr: Turkménistan; Turkmenistan; République du Turkménistan / turkmène; turkmènes
  es: Turkmenistán; Turkmenia / turkmen@o; turcoman@o
TUV | name="Tuvalu" capital="Funafuti"
  en: Tuvalu / Tuvaluan; Tuvaluans
  ar: توفالو / توفالي@nisba
  ru: Тувалу / тувалуанск@adj
  zh: 图瓦卢; 吐瓦鲁; 吐国
  fr: Tuvalu / tuvaluan; tuvaluane; tuvaluans; tuvaluanes
  es: Tuvalu / tuvaluan@o
UGA | name="Uganda" capital="Kampala"
  en: Uganda; Republic of Uganda / Ugandan; Ugandans
  ar: أوغندا; أوغنده; اوغندا; جمهورية أوغندا / أوغندي@nisba
  ru: Уганда; Уганды; Уганде; Уганду; Угандой; Республика Уганда; Республики Уганда; Республике Уганда; Республику Уганда; Республикой Уганда; Республики Уганды; Республике Уганде; Республику Уганду; Республикой Угандой / угандийск@adj
  zh: 乌干达; 乌干达共和国; 乌方; 乌
  fr: Ouganda; République d'Ouganda / ougandais; ougandaise; ougandaises
  es: Uganda; República de Uganda / ugand@és
UKR | name="Ukraine" capital="Kyiv"
  en: Ukraine / Ukrainian; Ukrainians
  ar: أوكرانيا; اوكرانيا; أكرانيا; جمهورية أوكرانيا / أوكراني@nisba; اوكراني@nisba
  ru: Украина; Украины; Украине; Украину; Украиной / украинск@adj; украино
  zh: 乌克兰; 乌方; 乌国; 乌
  fr: Ukraine / ukrainien; ukrainienne; ukrainiens; ukrainiennes
  es: Ucrania / ucranian@o
ARE | name="United Arab Emirates" capital="Abu Dhabi"
  en: United Arab Emirates; UAE; U.A.E. / Emirati; Emiratis
  ar: الإمارات العربية المتحدة; الإمارات; الامارات; دولة الإمارات; دولة الإمارات العربية المتحدة; الامارات العربية المتحدة / إماراتي@nisba; اماراتي@nisba
  ru: ОАЭ; Объединенные Арабские Эмираты; Объединенных Арабских Эмиратов; Объединенным Арабским Эмиратам; Объединенными Арабскими Эмиратами; Объединенных Арабских Эмиратах; Арабские Эмираты; Арабских Эмиратов; Арабских Эмиратах; Эмираты; Эмиратов; Эмиратам; Эмиратами; Эмиратах / эмиратск@adj
  zh: 阿拉伯联合酋长国; 阿联酋; 阿联; 阿方; 阿; 阿拉伯联合大公国
  fr: Émirats arabes unis; EAU; Émirats; Emirats arabes unis; Emirats / émirati; émiratie; émiratis; émiraties; émirien; émirienne; émiriens; émiriennes
  es: Emiratos Árabes Unidos; EAU; Emiratos / emiratí@es
GBR | name="United Kingdom" capital="London"
  en: United Kingdom; UK; U.K.; Britain; Great Britain; England; Scotland; United Kingdom of Great Britain and Northern Ireland / British; Briton; Britons; Brits; Scottish
  ar: المملكة المتحدة; بريطانيا; بريطانيا العظمى; إنجلترا; إنكلترا; انجلترا; المملكة المتحدة لبريطانيا العظمى وايرلندا الشمالية; المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية; بريطانيا العظمى وأيرلندا الشمالية / بريطاني@nisba; إنجليزي@nisba; البريطانيين
  ru: Великобритания; Великобритании; Великобританию; Великобританией; Британия; Британии; Британию; Британией; Соединенное Королевство; Соединенного Королевства; Соединенному Королевству; Соединенным Королевством; Соединенном Королевстве; Англия; Англии; Англию; Англией; Шотландия; Шотландии; Шотландию; Шотландией; Соединённое Королевство Великобритании и Северной Ирландии; Соединённого Королевства Великобритании и Северного Ирландии; Соединённому Королевству Великобритании и Северному Ирландии; Соединённым Королевством Великобритании и Северным Ирландии; Соединённом Королевстве Великобритании и Северном Ирландии / британск@adj; великобританск@adj; англо; британо
  zh: 英国; 大不列颠; 联合王国; 英格兰; 大不列颠及北爱尔兰联合王国; 英方; 英
  fr: Royaume-Uni; R.-U.; Grande-Bretagne; Angleterre; Royaume Uni; GB; Royaume-Uni de Grande-Bretagne et d'Irlande du Nord / britannique; britanniques
  es: Reino Unido; RU; Gran Bretaña; Inglaterra; Reino Unido de Gran Bretaña e Irlanda del Norte / británic@o
USA | name="United States" capital="Washington"
  en: United States; United States of America; US; U.S.; USA; U.S.A.; America / American; Americans
  ar: الولايات المتحدة; الولايات المتحدة الأمريكية; الولايات المتحدة الأميركية; أمريكا; أميركا; امريكا; اميركا; الولايات المتحدة الامريكية / أمريكي@nisba; أميركي@nisba; امريكي@nisba; اميركي@nisba; الأمريكان; الأميركان
  ru: США; Соединенные Штаты; Соединенных Штатов; Соединенным Штатам; Соединенными Штатами; Соединенных Штатах; Соединенные Штаты Америки; Соединенных Штатов Америки; Соединенным Штатам Америки; Соединенными Штатами Америки; Соединенных Штатах Америки; Америка; Америки; Америке; Америку; Америкой; Штаты; Штатов; Штатам; Штатами; Штатах; Соединённые Штаты Америки / американск@adj; американо
  zh: 美国; 美利坚合众国; 美方; 美
  fr: États-Unis; États-Unis d'Amérique; Etats-Unis; USA; Amérique; É.-U.; Etats-Unis d'Amérique; E.-U.; Etats Unis; États Unis; Etats Unis d'Amérique; États Unis d'Amérique / américain; américaine; américains; américaines; étasunien; étasunienne; étasuniens; étasuniennes; étatsunien; étatsunienne; étatsuniens; étatsuniennes; états-unien; états-unienne; états-uniens; états-uniennes
  es: Estados Unidos; EE.UU.; EE. UU.; EEUU; EE UU; EUA; Estados Unidos de América; USA / estadounidense@n; estadunidense@n; norteamerican@o
URY | name="Uruguay" capital="Montevideo"
  en: Uruguay; Oriental Republic of Uruguay; Eastern Republic of Uruguay / Uruguayan; Uruguayans
  ar: أورغواي; الأوروغواي; أوروغواي; الأورغواي; أوروجواي; جمهورية الأوروغواي الشرقية; جمهورية الأوروغواي; جمهورية أوروغواي الشرقية; جمهورية أوروغواي; جمهورية الأورغواي / أوروغواياني@nisba; أوروغوايي@nisba; أوروغوياني@nisba; أورغواياني@nisba; أورغوياني@nisba
  ru: Уругвай; Уругвая; Уругваю; Уругваем; Уругвае; Восточная республика Уругвай; Восточной республики Уругвай; Восточной республике Уругвай; Восточную республику Уругвай; Восточной республикой Уругвай / уругвайск@adj
  zh: 乌拉圭; 乌拉圭东岸共和国; 乌方; 乌
  fr: Uruguay; République orientale d'Uruguay; République orientale de l'Uruguay / uruguayen; uruguayenne; uruguayens; uruguayennes
  es: Uruguay; República Oriental del Uruguay / uruguay@o; charrúa
UZB | name="Uzbekistan" capital="Tashkent"
  en: Uzbekistan; Republic of Uzbekistan / Uzbek; Uzbeks; Uzbekistani
  ar: أوزبكستان; اوزبكستان; أوزباكستان; جمهورية أوزباكستان; جمهورية أوزبكستان / أوزبكي@nisba; أوزبكستاني@nisba
  ru: Узбекистан; Узбекистана; Узбекистану; Узбекистаном; Узбекистане; Республика Узбекистан; Республики Узбекистан; Республике Узбекистан; Республику Узбекистан; Республикой Узбекистан; РУз; Республики Узбекистана; Республике Узбекистану; Республикой Узбекистаном / узбекск@adj; узбекистанск@adj
  zh: 乌兹别克斯坦; 乌兹别克斯坦共和国; 乌兹别克; 乌方; 乌
  fr: Ouzbékistan; République d'Ouzbékistan; Ouzbekistan / ouzbek; ouzbèke; ouzbeks; ouzbèkes; ouzbèque; ouzbèques
  es: Uzbekistán; República de Uzbekistán / uzbek@o
VUT | name="Vanuatu" capital="Port Vila"
  en: Vanuatu; Republic of Vanuatu / Ni-Vanuatu
  ar: فانواتو; جمهورية فانواتو / فانواتي@nisba
  ru: Вануату; Республика Вануату; Республики Вануату; Республике Вануату; Республику Вануату; Республикой Вануату
  zh: 瓦努阿图; 瓦努阿图共和国; 万那杜; 瓦方; 瓦
  fr: Vanuatu; République du Vanuatu / vanuatais; vanuataise; vanuataises; vanuatuan; vanuatuane; vanuatuans; vanuatuanes
  es: Vanuatu; República de Vanuatu / vanuatuense@n
VAT | name="Holy See" capital="Vatican City" status=observer
  en: Vatican; Holy See; Vatican City; Vatican City State / Vatican
  ar: الفاتيكان; الكرسي الرسولي; دولة الفاتيكان; حاضرة الفاتيكان; دولة مدينة الفاتيكان / فاتيكاني@nisba
  ru: Ватикан; Ватикана; Ватикану; Ватиканом; Ватикане; Святой Престол; Святого Престола; Святому Престолу; Святым Престолом; Святом Престоле; Святейший Престол; Святейшего Престола; Святейшему Престолу; Святейшим Престолом; Святейшем Престоле; Город-государство Ватикан; Город-государства Ватикан; Город-государству Ватикан; Город-государством Ватикан; Город-государстве Ватикан / ватиканск@adj
  zh: 梵蒂冈; 教廷; 罗马教廷; 圣座; 梵蒂冈城国
  fr: Vatican; Saint-Siège; État de la Cité du Vatican; Cité du Vatican; Etat de la Cité du Vatican / vatican; vaticane
  es: Vaticano; Santa Sede; Ciudad del Vaticano / vatican@o
VEN | name="Venezuela" capital="Caracas"
  en: Venezuela; Bolivarian Republic of Venezuela / Venezuelan; Venezuelans
  ar: فنزويلا; جمهورية فنزويلا البوليفارية; جمهورية فنزويلا / فنزويلي@nisba
  ru: Венесуэла; Венесуэлы; Венесуэле; Венесуэлу; Венесуэлой; Боливарианская Республика Венесуэла; Боливарианской Республики Венесуэла; Боливарианской Республике Венесуэла; Боливарианскую Республику Венесуэла; Боливарианской Республикой Венесуэла / венесуэльск@adj; венесуэло
  zh: 委内瑞拉; 委内瑞拉玻利瓦尔共和国; 委方; 委
  fr: Venezuela; République bolivarienne du Venezuela / vénézuélien; vénézuélienne; vénézuéliens; vénézuéliennes
  es: Venezuela; República Bolivariana de Venezuela / venezolan@o; bolivarian@o
VNM | name="Vietnam" capital="Hanoi"
  en: Vietnam; Viet Nam; Socialist Republic of Vietnam; Socialist Republic of Viet Nam / Vietnamese
  ar: فيتنام; فييتنام; فيتنام الاشتراكية; جمهورية فيتنام الاشتراكية; جمهورية فيتنام / فيتنامي@nisba; فييتنامي@nisba
  ru: Вьетнам; Вьетнама; Вьетнаму; Вьетнамом; Вьетнаме; СРВ; Социалистическая Республика Вьетнам; Социалистической Республики Вьетнам; Социалистической Республике Вьетнам; Социалистическую Республику Вьетнам; Социалистической Республикой Вьетнам / вьетнамск@adj; вьетнамо
  zh: 越南; 越南社会主义共和国; 越方; 越
  fr: Vietnam; Viêt Nam; Viet Nam; Viêt-nam; République socialiste du Viet Nam; Viêtnam; Viêt-Nam; Viet-Nam; République socialiste du Vietnam; République socialiste du Viêt Nam / vietnamien; vietnamienne; vietnamiens; vietnamiennes
  es: Vietnam; Viet Nam; República Socialista de Vietnam / vietnamita@n
YEM | name="Yemen" capital="Sanaa"
  en: Yemen; Republic of Yemen / Yemeni; Yemenis
  ar: اليمن; الجمهورية اليمنية / يمني@nisba
  ru: Йемен; Йемена; Йемену; Йеменом; Йемене; Йеменская Республика; Йеменской Республики; Йеменской Республике; Йеменскую Республику; Йеменской Республикой / йеменск@adj
  zh: 也门; 也门共和国; 也方; 叶门; 也
  fr: Yémen; République du Yémen / yéménite; yéménites
  es: Yemen; República del Yemen / yemení@es
ZMB | name="Zambia" capital="Lusaka"
  en: Zambia; Republic of Zambia / Zambian; Zambians
  ar: زامبيا; جمهورية زامبيا / زامبي@nisba
  ru: Замбия; Замбии; Замбию; Замбией; Республика Замбия; Республики Замбия; Республике Замбия; Республику Замбия; Республикой Замбия; Республики Замбии; Республике Замбии; Республику Замбию; Республикой Замбией / замбийск@adj
  zh: 赞比亚; 赞比亚共和国; 赞方; 尚比亚; 赞
  fr: Zambie; République de Zambie / zambien; zambienne; zambiens; zambiennes
  es: Zambia; República de Zambia / zambian@o
ZWE | name="Zimbabwe" capital="Harare"
  en: Zimbabwe; Republic of Zimbabwe / Zimbabwean; Zimbabweans
  ar: زيمبابوي; زمبابوي; زيمبابوى; جمهورية زيمبابوي / زيمبابوية; الزيمبابوي; الزيمبابوية; زيمبابويون; زيمبابويين; الزيمبابويون; الزيمبابويين
  ru: Зимбабве; Республика Зимбабве; Республики Зимбабве; Республике Зимбабве; Республику Зимбабве; Республикой Зимбабве / зимбабвийск@adj
  zh: 津巴布韦; 津巴布韦共和国; 津方; 辛巴威; 津
  fr: Zimbabwe; République du Zimbabwe / zimbabwéen; zimbabwéenne; zimbabwéens; zimbabwéennes
  es: Zimbabue; Zimbabwe; República de Zimbabue / zimbabuense@n
TWN | name="Taiwan" capital="Taipei" status=disputed
  en: Taiwan; Chinese Taipei / Taiwanese
  ar: تايوان; تايبيه الصينية / تايواني@nisba
  ru: Тайвань; Тайваня; Тайваню; Тайванем; Тайване / тайваньск@adj
  zh: 台湾; 台湾地区; 中国台湾; 台湾当局; 臺灣; 中华台北; 台方; 中华民国; 台
  fr: Taïwan / taïwanais; taïwanaise; taïwanaises
  es: Taiwán; Taiwan / taiwan@és
HKG | name="Hong Kong" status=territory
  en: Hong Kong SAR China; Hong Kong; HKSAR / Hong Konger; Hong Kongers
  ar: هونغ كونغ الصينية (منطقة إدارية خاصة); هونغ كونغ; هونج كونج / هونغ كونغي
  ru: Гонконг (САР); Гонконг; Гонконга; Гонконгу; Гонконгом; Гонконге / гонконгск@adj
  zh: 中国香港特别行政区; 香港; 香港特区; 香港特别行政区; 中国香港
  fr: R.A.S. chinoise de Hong Kong; Hong Kong / hongkongais; hongkongaise; hongkongaises
  es: RAE de Hong Kong (China); Hong Kong / hongkon@és
MAC | name="Macao" status=territory
  en: Macao SAR China; Macao; Macau / Macanese
  ar: منطقة ماكاو الإدارية الخاصة; مكاو; ماكاو
  ru: Макао (САР); Макао / макаосск@adj
  zh: 中国澳门特别行政区; 澳门; 澳门特区; 澳门特别行政区; 中国澳门
  fr: R.A.S. chinoise de Macao; Macao / macanais; macanaise; macanaises
  es: RAE de Macao (China); Macao / macaense@n
ESH | name="Western Sahara" status=disputed
  en: Western Sahara / Sahrawi; Sahrawis; Saharawi
  ar: الصحراء الغربية
  ru: Западная Сахара; Западной Сахары; Западной Сахаре; Западную Сахару; Западной Сахарой / западносахарск@adj
  zh: 西撒哈拉
  fr: Sahara occidental / sahraoui; sahraouie; sahraouis; sahraouies
  es: Sáhara Occidental / saharaui@n
GRL | name="Greenland" capital="Nuuk" status=territory
  en: Greenland / Greenlandic; Greenlander; Greenlanders
  ar: غرينلاند; جرينلاند / غرينلاندي@nisba
  ru: Гренландия; Гренландии; Гренландию; Гренландией / гренландск@adj
  zh: 格陵兰; 格陵兰岛
  fr: Groenland / groenlandais; groenlandaise; groenlandaises
  es: Groenlandia / groenland@és
COK | name="Cook Islands" capital="Avarua" status=territory
  en: Cook Islands
  ar: جزر كوك
  ru: Острова Кука; Островов Кука; Островам Кука; Островами Кука; Островах Кука
  zh: 库克群岛
  fr: Îles Cook; Iles Cook
  es: Islas Cook
NIU | name="Niue" capital="Alofi" status=territory
  en: Niue
  ar: نيوي
  ru: Ниуэ
  zh: 纽埃
  fr: Niue
  es: Niue
PRI | name="Puerto Rico" capital="San Juan" status=territory
  en: Puerto Rico / Puerto Rican; Puerto Ricans
  ar: بورتوريكو / بورتوريكي@nisba
  ru: Пуэрто-Рико / пуэрто-риканск@adj
  zh: 波多黎各
  fr: Porto Rico / portoricain; portoricaine; portoricains; portoricaines
  es: Puerto Rico / puertorriqueñ@o
NCL | name="New Caledonia" capital="Nouméa" status=territory
  en: New Caledonia
  ar: كاليدونيا الجديدة
  ru: Новая Каледония; Новой Каледонии; Новую Каледонию; Новой Каледонией
  zh: 新喀里多尼亚
  fr: Nouvelle-Calédonie
  es: Nueva Caledonia
PYF | name="French Polynesia" capital="Papeetē" status=territory
  en: French Polynesia
  ar: بولينيزيا الفرنسية
  ru: Французская Полинезия; Французской Полинезии; Французскую Полинезию; Французской Полинезией
  zh: 法属波利尼西亚
  fr: Polynésie française
  es: Polinesia Francesa
FLK | name="Falkland Islands" capital="Stanley" status=disputed
  en: Falkland Islands; Falklands; Malvinas Islands; Malvinas
  ar: جزر فوكلاند; جزر فوكلاند - جزر مالفيناس; جزر الفوكلاند; فوكلاند; المالفيناس
  ru: Фолклендские острова; Фолклендских островов; Фолклендским островам; Фолклендскими островами; Фолклендских островах; Мальвинские острова; Мальвинских островов; Мальвинским островам; Мальвинскими островами; Мальвинских островах
  zh: 福克兰群岛; 福克兰群岛（马尔维纳斯群岛）; 马尔维纳斯群岛; 马岛
  fr: Îles Malouines; Îles Malouines (Îles Falkland); Malouines; îles Falkland; Iles Malouines; Iles Malouines (Iles Falkland)
  es: Islas Malvinas; Islas Malvinas (Islas Falkland); Malvinas; islas Malvinas; Falkland; Falklands; islas Falkland; Islas Falkland / malvinense@n; kelper@n
GIB | name="Gibraltar" capital="Gibraltar" status=territory
  en: Gibraltar
  ar: جبل طارق
  ru: Гибралтар; Гибралтара; Гибралтару; Гибралтаром; Гибралтаре / гибралтарск@adj
  zh: 直布罗陀
  fr: Gibraltar
  es: Gibraltar / gibraltareñ@o
FRO | name="Faroe Islands" capital="Tórshavn" status=territory
  en: Faroe Islands / Faroese
  ar: جزر فارو
  ru: Фарерские острова; Фарерских островов; Фарерским островам; Фарерскими островами; Фарерских островах / фарерск@adj
  zh: 法罗群岛
  fr: Îles Féroé; Iles Féroé / féroïen; féroïenne; féroïens; féroïennes
  es: Islas Feroe; islas Feroe / fero@és
XAB | name="Abkhazia" capital="Sukhumi" status=disputed
  en: Abkhazia / Abkhaz; Abkhazian
  ar: أبخازيا / أبخازي@nisba
  ru: Абхазия; Абхазии; Абхазию; Абхазией / абхазск@adj
  zh: 阿布哈兹
  fr: Abkhazie / abkhaze; abkhazes
  es: Abjasia / abjasi@o; abjas@o
XSO | name="South Ossetia" capital="Tskhinvali" status=disputed
  en: South Ossetia / South Ossetian
  ar: أوسيتيا الجنوبية
  ru: Южная Осетия; Южной Осетии; Южную Осетию; Южной Осетией / югоосетинск@adj; южноосетинск@adj
  zh: 南奥塞梯
  fr: Ossétie du Sud / sud-ossète; sud-ossètes
  es: Osetia del Sur / suroset@o
XTR | name="Transnistria" capital="Tiraspol" status=disputed
  en: Transnistria; Transdniestria; Pridnestrovie / Transnistrian
  ar: ترانسنيستريا; بريدنيستروفيه
  ru: Приднестровье; Приднестровья; Приднестровью; Приднестровьем; ПМР / приднестровск@adj
  zh: 德涅斯特河左岸; 德左
  fr: Transnistrie / transnistrien; transnistrienne; transnistriens; transnistriennes
  es: Transnistria; Transdniéster / transnistri@o
XNC | name="Turkish Republic of Northern Cyprus" capital="North Nicosia" status=disputed
  en: Turkish Republic of Northern Cyprus; Northern Cyprus; TRNC / Turkish Cypriot; Turkish Cypriots
  ar: شمال قبرص; جمهورية شمال قبرص التركية / القبارصة الأتراك
  ru: Северный Кипр; Северного Кипра; Северному Кипру; Северным Кипром; Северном Кипре; ТРСК; Турецкая Республика Северного Кипра; Турецкой Республики Северного Кипра; Турецкой Республике Северного Кипра; Турецкую Республику Северного Кипра; Турецкой Республикой Северного Кипра / северокипрск@adj
  zh: 北塞浦路斯; 北塞浦路斯土耳其共和国; 北塞
  fr: Chypre du Nord; RTCN; République turque de Chypre du Nord / chypriote turc; chypriotes turcs
  es: Chipre del Norte; República Turca del Norte de Chipre / turcochipriota@n
XSL | name="Somaliland" capital="Hargeisa" status=disputed
  en: Somaliland / Somalilander
  ar: أرض الصومال; صوماليلاند
  ru: Сомалиленд; Сомалиленда; Сомалиленду; Сомалилендом; Сомалиленде / сомалилендск@adj
  zh: 索马里兰
  fr: Somaliland
  es: Somalilandia; Somaliland / somaliland@és
