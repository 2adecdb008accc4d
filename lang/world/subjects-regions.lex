# Parts of the world that talks turn to, beyond the countries and conflicts of the other files.

[subject]
Asia and the Pacific
  en: Asia-Pacific; Asia Pacific; Asia and the Pacific; Asia; Asian; East Asia; Northeast Asia; North-East Asia; Southeast Asia; South-East Asia; Southeast Asian; South-East Asian
  ar: آسيا; الآسيوي*; آسيوي*; آسيا والمحيط الهادئ; شمال شرق آسيا; شرق آسيا; جنوب شرق آسيا; جنوب شرقي آسيا
  ru: Ази*; азиатск*; Азиатско-Тихоокеанск*; АТР; Северо-Восточн* Ази*; Восточн* Ази*; Юго-Восточн* Ази*
  zh: 亚洲; 亚太; 东亚; 东北亚; 亚太地区
  fr: Asie; asiatique*; Asie-Pacifique; Asie de l'Est; Asie du Nord-Est; Asie du Sud-Est; sud-est asiatique
  es: Asia; asiátic*; Asia-Pacífico; Asia Pacífico; Asia Oriental; Noreste Asiático; sudeste asiático; Sudeste Asiático; Sureste Asiático; sureste asiático
Southeast Asia
  en: Southeast Asia; South-East Asia; Southeast Asian; South-East Asian; Mekong; Lancang-Mekong
  ar: جنوب شرق آسيا; جنوب شرقي آسيا; الميكونغ; ميكونغ
  ru: Юго-Восточн* Ази*; Меконг*
  zh: 东南亚; 湄公河; 澜湄
  fr: Asie du Sud-Est; sud-est asiatique; Mékong
  es: sudeste asiático; Sudeste Asiático; Sureste Asiático; sureste asiático; Mekong
Mediterranean
  en: Mediterranean; Euro-Mediterranean; Union for the Mediterranean; 5+5
  ar: المتوسط; المتوسطي; المتوسطية; الأورومتوسطي*; الاتحاد من أجل المتوسط; البحر المتوسط; البحر الأبيض المتوسط
  ru: Средиземн*; средиземноморск*; Средиземноморь*; евро-средиземноморск*; Союз* для Средиземноморья
  zh: 地中海; 地中海联盟
  fr: Méditerranée; méditerranéen*; euro-méditerranéen*; euroméditerranéen*; Union pour la Méditerranée
  es: Mediterráneo; mediterráne*; euromediterráne*; Unión por el Mediterráneo
Maghreb and North Africa
  en: Maghreb; North Africa; North African; Arab Maghreb Union; Algeria and Morocco; Morocco and Algeria
  ar: المغرب العربي; المغاربي*; شمال أفريقيا; شمال إفريقيا; اتحاد المغرب العربي; الجزائر والمغرب; المغرب والجزائر
  ru: Магриб*; магрибск*; Северн* Африк*; североафриканск*; Союз* арабского Магриба; север* Африки; на севере Африки
  zh: 马格里布; 北非; 阿尔及利亚和摩洛哥
  fr: Maghreb; maghrébin*; Afrique du Nord; nord-africain*; Union du Maghreb; l'Algérie et le Maroc; le Maroc et l'Algérie
  es: Magreb; magrebí*; norte de África; África del Norte; Unión del Magreb; Argelia y Marruecos; Marruecos y Argelia
West Africa
  en: West Africa; West African; ECOWAS; Gulf of Guinea; coastal states
  ar: غرب أفريقيا; غرب إفريقيا; إيكواس; الإيكواس; المجموعة الاقتصادية لدول غرب; خليج غينيا
  ru: Западн* Африк*; западноафриканск*; ЭКОВАС; Гвинейск* залив*
  zh: 西非; 西共体; 几内亚湾
  fr: Afrique de l'Ouest; ouest-africain*; Cédéao; CEDEAO; golfe de Guinée; UEMOA
  es: África Occidental; CEDEAO; golfo de Guinea; Golfo de Guinea
Central Africa and the Great Lakes
  en: Central Africa; Great Lakes; ECCAS; CEMAC; Luanda process; Nairobi process; Lake Chad
  ar: وسط أفريقيا; وسط إفريقيا; البحيرات العظمى; البحيرات الكبرى; بحيرة تشاد; عملية لواندا; مسار لواندا
  ru: Центральн* Африк*; центральноафриканск* регион*; Велик* озер*; ЭСГЦА; озер* Чад; Луандск* процесс*
  zh: 中部非洲; 大湖地区; 乍得湖; 中部非洲国家; 罗安达进程
  fr: Afrique centrale; Grands Lacs; CEEAC; CEMAC; lac Tchad; processus de Luanda; processus de Nairobi
  es: África Central; Grandes Lagos; CEEAC; CEMAC; lago Chad; proceso de Luanda
Southern and East Africa
  en: Southern Africa; Southern African; SADC; East Africa; East African; East African Community; IGAD
  ar: الجنوب الأفريقي; الجنوب الإفريقي; شرق أفريقيا; شرق إفريقيا; سادك; الإيغاد; إيغاد; مجموعة شرق
  ru: Юг* Африки; южноафриканск* регион*; САДК; Восточн* Африк*; восточноафриканск*; ИГАД; Южн* Африк*
  zh: 南部非洲; 南共体; 东非; 东非共同体; 伊加特
  fr: Afrique australe; SADC; Afrique de l'Est; Afrique orientale; Communauté d'Afrique de l'Est; Igad; IGAD
  es: África Austral; África austral; África Meridional; SADC; África Oriental; Comunidad de África Oriental; IGAD
Caribbean
  en: Caribbean; CARICOM; island states; island nations
  ar: الكاريبي; الكاريبية; كاريكوم; البحر الكاريبي
  ru: Карибск*; карибск*; КАРИКОМ; Кариб*
  zh: 加勒比; 加共体
  fr: Caraïbe*; caribéen*; Caricom; CARICOM
  es: Caribe; caribeñ*; Caricom; CARICOM
the West
  en: collective West; Western countries; Western states; Western powers; Western nations; Western sanctions; Western capitals; Western policy
  ar: الدول الغربية; الغرب الجماعي; القوى الغربية; العواصم الغربية; العقوبات الغربية; دول الغرب
  ru: Запад; Запада; Западу; Западом; Западе; западн* стран*; коллективн* Запад*; западн* санкци*; западн* держав*; западн* партнер*
  zh: 西方国家; 集体西方
  fr: Occident; pays occidentaux; puissances occidentales; sanctions occidentales; Occidentaux
  es: Occidente; países occidentales; potencias occidentales; sanciones occidentales; occidentales
Francophonie
  en: Francophonie; Francophone; French-speaking
  ar: الفرنكوفونية; الفرنكوفوني; الفرانكفونية; الفرنكفونية; الناطقة بالفرنسية
  ru: Франкофони*; франкофонн*; франкоязычн*
  zh: 法语国家; 法语国家组织
  fr: Francophonie; francophonie; francophone*
  es: Francofonía; francófon*
