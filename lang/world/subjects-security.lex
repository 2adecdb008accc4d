# War and peace, arms, terrorism and crime.

[subject]
ceasefire
  en: ceasefire*; cease-fire*; truce*; cessation of hostilities; humanitarian pause*; pause in fighting; halt to the fighting; stop the fighting; end to hostilities; end hostilities; end of hostilities; halt in fighting; maritime ceasefire; energy ceasefire; full ceasefire; end the fighting; halt to hostilities; pause in hostilities
  ar: وقف إطلاق النار; وقف لإطلاق النار; هدنة; الهدنة; وقف الأعمال العدائية; هدنة إنسانية; هدن إنسانية; وقف القتال; إنهاء الأعمال العدائية; وقف العمليات العسكرية; وقف النار; لوقف النار; وقف العدوان; وقف الحرب; لوقف إطلاق النار; وقفا لإطلاق النار; إطلاق نار فوري
  ru: прекращени* огня; перемири*; прекращени* боев* действий; гуманитарн* пауз*; прекращени* боевых; остановк* боев*; прекращени* военных действий; прекращени* боевых действий; остановк* боевых; прекратить огонь; прекращени* военных; прекратить боевые
  zh: 停火; 休战; 止战; 人道主义停火; 停止冲突; 停止敌对; 停战; 人道主义暂停; 停火止战; 停火止暴; 停止战事; 停战协议
  fr: cessez-le-feu; trêve*; cessation des hostilités; pause humanitaire; pauses humanitaires; arrêt des combats; fin des hostilités; arrêt des hostilités; cesser le feu; suspension des hostilités
  es: alto el fuego; cese el fuego; alto al fuego; cese al fuego; tregua*; cese de hostilidades; pausa humanitaria; pausas humanitarias; cese de las hostilidades; fin de las hostilidades; cese de los combates; alto a las hostilidades; suspensión de las hostilidades; cese inmediato del fuego
peace talks
  en: peace talks; peace negotiation*; peace plan*; peace formula; peace deal; peace agreement*; peace settlement; direct negotiations; direct talks; resumption of negotiations; resume negotiations; resuming negotiations; revival of negotiations; revive negotiations; revival of the negotiation*; negotiation process; negotiating process; negotiating table; negotiation table; through negotiations; start of negotiations; start negotiations; launch of negotiations; begin negotiations; enter negotiations; negotiations between; talks between Russia and Ukraine; Istanbul talks; talks in Istanbul; Istanbul negotiations; Istanbul agreements; Riyadh talks; talks in Riyadh; consultations in Riyadh; negotiations on Ukraine; negotiations to end; negotiated peace; negotiated solution; negotiators; trilateral talks; indirect talks; dialogue between the parties; direct dialogue between; direct contacts between the parties; talks between the parties; host negotiations; host peace talks; host talks; host the negotiations; negotiations to end the war; talks to end the war
  ar: محادثات السلام; مفاوضات السلام; خطة السلام; اتفاق السلام; المفاوضات المباشرة; مفاوضات مباشرة; استئناف المفاوضات; طاولة المفاوضات; طاولة الحوار; العملية التفاوضية; المفاوضات بين; بدء المفاوضات; إطلاق المفاوضات; مفاوضات إسطنبول; محادثات إسطنبول; محادثات الرياض; مفاوضات الرياض; المباحثات في الرياض; مشاورات الرياض; المسار التفاوضي; عبر المفاوضات; جولة المفاوضات; مفاوضات بين; للمفاوضات بين; المفاوضات المحتملة; مفاوضات محتملة; المفاوضات لإنهاء; مفاوضات لإنهاء; الحوار بين الطرفين; مفاوضات إنهاء الحرب; استضافة المفاوضات; استضافة مفاوضات
  ru: мирн* переговор*; мирн* план*; мирн* соглашени*; прям* переговор*; возобновлени* переговор*; возобновить переговор*; возобновление переговор*; стол* переговоров; переговорн* процесс*; переговор* по Украине; переговор* с Киевом; переговор* с Украиной; стамбульск*; переговор* в Стамбуле; переговор* в Эр-Рияде; консультаци* в Эр-Рияде; раунд* переговоров; переговорн* трек*; раунд* консультаций; переговорн* путем; за столом переговоров; путем переговоров; путём переговоров; прекращен* переговор*; прерванн* переговор*; трехсторонн* переговор*; диалог* между сторонами; контакт* между сторонами; прям* диалог* между; переговор* между сторонами; переговорн* площадк*; переговор* о прекращении
  zh: 和平谈判; 和谈; 和平计划; 和平协议; 对话谈判; 重启谈判; 直接谈判; 谈判桌; 恢复谈判; 启动谈判; 通过谈判; 谈判解决; 外交谈判; 劝和促谈; 伊斯坦布尔谈判; 对话与谈判; 对话协商; 和谈进程; 谈判进程; 双方直接对话; 当事方对话; 举办和谈; 主办和谈; 结束战争的谈判; 停战谈判
  fr: pourparlers de paix; négociations de paix; plan de paix; accord de paix; négociations directes; lancement de négociations; ouverture de négociations; négociations entre; reprise des négociations; reprise de négociations; table des négociations; table de négociation; table de négociations; pourparlers directs; pourparlers; engager des négociations; s'engage une négociation; processus de négociation; par la négociation; négociations en vue; négociations d'Istanbul; discussions d'Istanbul; début des négociations; négocier la paix; issue négociée; solution négociée; règlement négocié; dialogue entre les parties; négociations pour mettre fin; pourparlers entre; accueillir des négociations; accueillir les négociations; accueillir des discussions de paix
  es: conversaciones de paz; negociaciones de paz; plan de paz; acuerdo de paz; negociaciones directas; mesa de negociación; mesa de negociaciones; mesa negociadora; reanudación de las negociaciones; reanudar las negociaciones; proceso de negociación; proceso negociador; inicio de negociaciones; inicio de las negociaciones; negociaciones entre; vía de la negociación; solución negociada; salida negociada; conversaciones en Estambul; conversaciones directas; negociación de paz; diálogo entre las partes; diálogo directo entre; negociaciones para poner fin; acoger negociaciones; acoger las negociaciones; acoger conversaciones; conversaciones entre las partes
hostages and prisoners
  en: hostage*; prisoner exchange*; prisoner swap*; prisoners of war; detainee*; captives; POWs; prisoners; captive; abductees; detained persons; hostage deal; release of hostages; release of the hostages; release of all hostages; hostages be released; exchange of prisoners; release of captives; release captives; release of the captives; release of detainees; release the hostages; free the hostages; hostages home; return of hostages; return of the hostages; exchange of hostages; exchange of detainees; prisoners of war exchange; swap of prisoners; releasing hostages; release hostages; freeing of hostages; exchange of captives; release all hostages
  ar: الرهائن; رهائن; تبادل الأسرى; الأسرى; المحتجزين; تبادل السجناء; رهينة; الأسير; أسير; السجناء; أسرى الحرب; المحتجزون; المخطوفين; الأسيرات; المعتقلين; محتجزين; أسرى; إطلاق سراح الرهائن; الإفراج عن الرهائن; صفقة الرهائن; تحرير الرهائن; الإفراج عن الأسرى; إطلاق سراح الأسرى; تبادل المحتجزين; تبادل الرهائن; تبادل الأسرى والمحتجزين; إطلاق سراح المحتجزين; الإفراج عن المحتجزين; إطلاق سراح المعتقلين; الإفراج عن المعتقلين; إطلاق سراح السجناء; الإفراج عن السجناء; تحرير الأسرى; تبادل الرهائن والأسرى; تبادل أسرى; تحرير المحتجزين; إعادة الأسرى
  ru: заложник*; обмен* пленн*; обмен* заключенн*; военнопленн*; пленн*; заключенн*; заключённ*; удерживаем*; пленными; пленных; узник*; обменах пленными; похищенн*; освобождени* заложник*; обмен* заключённ*; обмен* удерживаем*; сделк* по заложник*; обмен* военнопленн*; обмен* пленными; обмен* пленных; возвращени* заложник*; освобождени* удерживаем*; освободить заложник*; освобождени* пленных; возвращени* пленных
  zh: 人质; 换囚; 战俘; 被扣押人员; 被扣押者; 囚犯; 俘虏; 被扣人员; 被关押者; 被押人员; 被绑架; 释放人质; 释放所有人质; 释放被扣押人员; 交换战俘; 交换囚犯; 交换被扣押人员; 释放被扣人员; 释放战俘; 人质获释; 释放全部人质; 解救人质; 释放俘虏; 交换人质
  fr: otage*; échange de prisonniers; prisonniers de guerre; détenus; prisonnier*; captifs; captif*; personnes enlevées; prisonniers palestiniens; échange de détenus; libération des otages; libération de tous les otages; accord sur les otages; échanges de prisonniers; libérer les otages; libérer tous les otages; libération des prisonniers; otages soient libérés; retour des otages; libération immédiate des otages; échanges de détenus; libération de prisonniers; libération de l'ensemble des otages
  es: rehen*; rehén; intercambio de prisioneros; canje de prisioneros; prisioneros de guerra; prisioner*; cautiv*; cautivo*; secuestrados; presos; reclusos; liberación de rehenes; liberación de los rehenes; liberación de todos los rehenes; acuerdo sobre los rehenes; liberar a los rehenes; liberación de los secuestrados; liberación de prisioneros; liberación de presos; intercambio de presos; canje de presos; canje de rehenes; intercambio de rehenes; retorno de los rehenes; devolución de los rehenes
nuclear weapons
  en: nuclear weapon*; nuclear arsenal*; nuclear warhead*; nuclear deterren*; nuclear threat*; nuclear test*; use of nuclear; nuclear war; nuclear escalation; nuclear saber; nuclear sabre; nuclear rhetoric; tactical nuclear; nuclear forces; nuclear capabilit*; use or threat of use of nuclear
  ar: الأسلحة النووية; السلاح النووي; أسلحة نووية; الرؤوس النووية; الردع النووي; التجارب النووية; الحرب النووية; حرب نووية; استخدام السلاح النووي; استخدام الأسلحة النووية; التهديد النووي; القدرات النووية
  ru: ядерн* оружи*; ядерн* арсенал*; ядерн* сдерживани*; ядерн* испытани*; ядерн* боеголов*; ядерн* войн*; применени* ядерного; ядерн* угроз*; ядерн* эскалаци*; тактическ* ядерн*; ядерн* сил*; ядерн* потенциал*
  zh: 核武器; 核武; 核弹头; 核试验; 核威慑; 核战争; 使用核武器; 核威胁; 核力量; 核升级; 动用核武
  fr: armes nucléaires; arme nucléaire; arsenal nucléaire; dissuasion nucléaire; essais nucléaires; ogives; guerre nucléaire; recours à l'arme nucléaire; emploi de l'arme nucléaire; menace nucléaire; rhétorique nucléaire; escalade nucléaire; capacités nucléaires
  es: armas nucleares; arma nuclear; arsenal nuclear; disuasión nuclear; ensayos nucleares; ojivas; guerra nuclear; uso de armas nucleares; amenaza nuclear; escalada nuclear; retórica nuclear; capacidades nucleares
nuclear programme
  en: nuclear program*; nuclear deal; nuclear issue; nuclear file; nuclear talks; uranium enrichment; enriched uranium; JCPOA; nuclear negotiation*; snapback; enrichment; nuclear inspect*; nuclear inspectors
  ar: البرنامج النووي; الاتفاق النووي; الملف النووي; تخصيب اليورانيوم; المفاوضات النووية; اليورانيوم; آلية الزناد; التخصيب; آلية سناب باك
  ru: ядерн* программ*; ядерн* сделк*; ядерн* досье; обогащени* урана; СВПД; ядерн* проблем*; снэпбэк*; обогащени*; «снэпбэк*
  zh: 核计划; 核协议; 核问题; 铀浓缩; 浓缩铀; 伊核; 快速恢复制裁
  fr: programme nucléaire; accord nucléaire; dossier nucléaire; enrichissement d'uranium; uranium enrichi; JCPOA; mécanisme de snapback; enrichissement
  es: programa nuclear; acuerdo nuclear; dosier nuclear; enriquecimiento de uranio; uranio enriquecido; PAIC; enriquecimiento
non-proliferation
  en: non-proliferation; nonproliferation; NPT; denuclear*; nuclear-weapon-free; nuclear-free; strategic weapons; spread of nuclear; nuclear proliferation; weapons of mass destruction; complete denuclear*; proliferation; Non-Proliferation Treaty; Treaty on the Non-Proliferation; Treaty on the Non-Proliferation of Nuclear Weapons; Nuclear Non-Proliferation; non-proliferation of nuclear weapons; nuclear non-proliferation
  ar: منع الانتشار; حظر الانتشار; عدم الانتشار; نزع السلاح النووي; خالية من الأسلحة النووية; أسلحة الدمار الشامل; انتشار الأسلحة; الانتشار النووي; منع انتشار; معاهدة عدم انتشار; معاهدة حظر الانتشار; معاهدة منع الانتشار; عدم انتشار الأسلحة النووية; معاهدة حظر انتشار الأسلحة النووية; معاهدة منع انتشار الأسلحة النووية; حظر انتشار الأسلحة النووية; معاهدة عدم انتشار الأسلحة النووية
  ru: нераспространени*; ДНЯО; денуклеаризаци*; безъядерн*; оружи* массового; ОМУ; распространени* ядерн*; распространени* стратегическ*; режим* нераспространени*; нераспространени* ядерного оружия; Договор* о нераспространении; Договор* о нераспространении ядерного оружия; ядерн* нераспространени*
  zh: 不扩散; 核不扩散; 无核化; 无核武器区; 防扩散; 大规模杀伤性武器; 核扩散; 完全无核化; 不扩散核武器条约; 不扩散核武器; 核不扩散条约; 国际核不扩散体系; 核不扩散体系
  fr: non-prolifération; TNP; dénucléarisation; exempte d'armes nucléaires; prolifération; armes de destruction massive; dénucléaris*; Traité sur la non-prolifération; traité de non-prolifération; Traité sur la non-prolifération des armes nucléaires; non-prolifération nucléaire; non-prolifération des armes nucléaires
  es: no proliferación; TNP; desnuclearización; libre de armas nucleares; proliferación; armas de destrucción masiva; desnucleariz*; Tratado de No Proliferación; Tratado sobre la No Proliferación; Tratado de No Proliferación de Armas Nucleares; no proliferación nuclear; Tratado sobre la No Proliferación de las Armas Nucleares
arms control
  en: arms control; disarmament; New START; INF Treaty; strategic stability; arms race; strategic weapons; strategic arms; strategic offensive; nuclear arms control; strategic risk*; risk reduction
  ar: الحد من التسلح; نزع السلاح; سباق التسلح; ستارت; الاستقرار الاستراتيجي; الأسلحة الاستراتيجية; الأسلحة الهجومية; خفض المخاطر
  ru: контрол* над вооружени*; разоружени*; ДСНВ; СНВ; ДРСМД; стратегическ* стабильност*; гонк* вооружений; стратегическ* вооружени*; стратегическ* наступательн*; снижени* рисков; стратегическ* риск*
  zh: 军控; 裁军; 军备竞赛; 战略稳定; 新削减战略武器条约; 中导条约; 战略武器; 核军控; 战略风险; 减少风险
  fr: maîtrise des armements; désarmement; New Start; course aux armements; stabilité stratégique; armements stratégiques; armes stratégiques; contrôle des armements; risques stratégiques
  es: control de armas; control de armamentos; desarme; Nuevo START; carrera armamentista; carrera armamentística; estabilidad estratégica; armas estratégicas; armamento estratégico; riesgos estratégicos
chemical and biological weapons
  en: chemical weapon*; biological weapon*; OPCW; Biological Weapons Convention
  ar: الأسلحة الكيميائية; الأسلحة البيولوجية; أسلحة كيميائية
  ru: химическ* оружи*; биологическ* оружи*; ОЗХО; химоружи*; биолаборатори*
  zh: 化学武器; 化武; 生物武器
  fr: armes chimiques; armes biologiques; OIAC
  es: armas químicas; armas biológicas; OPAQ
landmines
  en: landmine*; demining; mine clearance; cluster munition*
  ar: الألغام; إزالة الألغام; الذخائر العنقودية
  ru: разминировани*; противопехотн* мин*; кассетн*
  zh: 地雷; 扫雷; 集束弹药; 排雷
  fr: mines antipersonnel; déminage; armes à sous-munitions
  es: minas antipersonales; minas antipersona; desminado; municiones en racimo
missiles
  en: missile*; ballistic; long-range missile*; missile attack*; missile defense; missile defence; missile strikes
  ar: الصواريخ; صاروخ*; صواريخ; الباليستي*; صواريخ بعيدة المدى; الصواريخ بعيدة المدى
  ru: ракет*; баллистическ*; ракетн* удар*; ракетн* обстрел*
  zh: 导弹; 弹道; 金牛座导弹; 远程导弹; 爱国者导弹; 导弹防御
  fr: missile*; balistique*; missiles à longue portée; missiles de longue portée
  es: misil*; balístic*; misiles de largo alcance
drones
  en: drone*; unmanned aerial; UAV*; drone attack*
  ar: طائرات مسيرة; الطائرات المسيرة; درون
  ru: беспилотн*; дрон*; БПЛА
  zh: 无人机
  fr: drone*; attaques de drones
  es: dron; drones; ataques con drones
air defence
  en: air defence*; air defense*; Patriot; Iron Dome; S-400; S-300; missile defense; missile defence; Golden Dome; SAMP/T; THAAD
  ar: الدفاع الجوي; دفاع جوي; باتريوت; القبة الحديدية; إس-400; إس 400; اس-400; الدرع الصاروخية; الدرع الصاروخي; ثاد
  ru: ПВО; противовоздушн*; Patriot; противоракетн*; С-400; С-300; THAAD; ТХААД
  zh: 防空; 铁穹; 反导; 爱国者导弹; S-400; 导弹防御; 萨德; S400; 末段高空
  fr: défense aérienne; défense antiaérienne; Patriot; Dôme de fer; S-400; défense antimissile; bouclier antimissile; SAMP/T; THAAD
  es: defensa aérea; defensa antiaérea; Patriot; Cúpula de Hierro; S-400; defensa antimisiles; escudo antimisiles; THAAD
arms supplies
  en: arms deliver*; arms suppl*; weapons deliver*; weapons suppl*; arms sale*; weapons sale*; arms embargo; arms export*; supply of weapons; arms shipment*; long-range weapon*; arms to; weapons to; supplying weapons; supplying arms; supply arms; arms purchase*; weapons purchase*; purchase of arms; purchase of weapons; defense sales; defence sales; defense equipment; defence equipment; military equipment; military hardware; weaponry; Western weapons; Western arms; arms transfers; weapons transfers; arms to Taiwan; provision of weapons; defense articles; defense procurement; defence procurement; supplies of weapons; supplies of arms; shipments of weapons; weapons to Ukraine; arms to Ukraine; arms to Kyiv; weapons to Kyiv; security equipment; defence purchases; defense purchases; procurement of American; American-made; purchases of American
  ar: توريد الأسلحة; إمدادات الأسلحة; صفقات السلاح; صفقة أسلحة; تسليح; حظر الأسلحة; مبيعات الأسلحة; شحنات الأسلحة; المعدات العسكرية; معدات عسكرية; توريد السلاح; إمدادات السلاح; الأسلحة الغربية; السلاح الغربي; شراء الأسلحة; مشتريات السلاح; صفقات الأسلحة; تزويد أوكرانيا; تسليم الأسلحة; إرسال الأسلحة; التسليح; الأسلحة إلى; المعدات الدفاعية; تسليح أوكرانيا; معدات أمنية; المعدات الأمنية; الأسلحة الأمريكية; الأسلحة الأميركية
  ru: поставк* оружи*; поставк* вооружени*; поставк* военн*; оружейн* эмбарго; продаж* оружи*; дальнобойн* оружи*; поставк* западн*; западн* оружи*; современн* оружи*; поставля* оружи*; поставля* вооружени*; вооружа*; западн* вооружени*; накачк* Украины; накачива*; поставк* современн*; военн* снабжени*; вооружени* Украин*; вооружени* Киев*; поставк* Киеву; военно-техническ* поставк*; закупк* вооружени*; закупк* оружи*; вооружени* и военной; закупк* американск*; американск* вооружени*
  zh: 武器供应; 提供武器; 军售; 对台军售; 武器禁运; 武器出口; 军援; 供武; 供应武器; 输送武器; 运送武器; 西方武器; 军购; 采购武器; 军事装备; 武器装备; 防务采购; 军事物资; 输武; 售武; 对乌军援; 安全装备; 采购美制; 美制武器
  fr: livraisons d'armes; livraison d'armes; ventes d'armes; embargo sur les armes; exportations d'armes; fourniture d'armes; armes à; armes occidentales; matériel militaire; équipements militaires; équipement militaire; achats d'armes; contrats d'armement; armements; armement; transferts d'armes; équipements de défense; cessions d'armes; achat d'équipements militaires; équipements de sécurité
  es: suministro de armas; envío de armas; venta de armas; ventas de armas; embargo de armas; entrega de armas; exportaciones de armas; armas a; armas occidentales; armamento*; equipo militar; equipamiento militar; material militar; compra de armas; compras de armas; adquisición de armas; transferencia de armas; suministros de armas; envíos de armas; equipos de defensa; armas a Ucrania; equipos de seguridad; equipamiento de seguridad
military aid
  en: military aid; military assistance; military support; security assistance; defence aid; defense aid; military help; weapons aid; arms for Ukraine; supply Ukraine; arming Ukraine; foreign military aid; foreign military assistance; arms and intelligence; provision of military; weapons for Ukraine; weapons to Ukraine; arms to Ukraine; arms to Kyiv; weapons to Kyiv
  ar: المساعدات العسكرية; مساعدات عسكرية; الدعم العسكري; دعم عسكري; الدعم العسكري لأوكرانيا; تسليح أوكرانيا; تزويد أوكرانيا; المساعدة العسكرية
  ru: военн* помощ*; военн* поддержк*; военно-техническ* помощ*; военн* помощ* Украине; накачк* оружием; иностранн* военной помощи; иностранн* военн* помощ*; внешн* военн* помощ*; поддерживать Киев*; поддержк* киевск*; поддерживать киевск*; вооружени* Украин*; вооружени* Киев*; накачк* Украины; поставк* Киеву
  zh: 军事援助; 军事支持; 军援; 对乌军援; 对乌军事
  fr: aide militaire; soutien militaire; assistance militaire; soutien militaire à; appui militaire; aide militaire à; livraisons à l'Ukraine
  es: ayuda militar; apoyo militar; asistencia militar; apoyo militar a; respaldo militar; armas a Ucrania
defence cooperation
  en: defence cooperation; defense cooperation; military cooperation; defence ties; defense ties; military-technical cooperation; security cooperation; military ties; defence pact; defense pact; field of defence; field of defense; defence sector; defense sector; defence partnership; defense partnership; and defence; and defense; defence and; defense and; in defence; in defense; defence,; defense industrial cooperation; defense trade; defence trade; security equipment; military-technical
  ar: التعاون العسكري; التعاون الدفاعي; التعاون الأمني; التعاون في مجال الدفاع; اتفاقية دفاع; المجال الدفاعي; المجال العسكري; الدفاع والأمن; مجال الدفاع; الدفاعي*; المجالات الدفاعية; العسكرية والدفاعية; الأمن والدفاع; الأمنية والعسكرية; والدفاع
  ru: военн* сотрудничеств*; военно-техническ* сотрудничеств*; ВТС; оборонн* сотрудничеств*; сотрудничеств* в сфере безопасности; сотрудничеств* в сфере обороны; в оборонной сфере; оборонн* сфер*; в сфере обороны; в области обороны; оборонн* област*; военн* сфер*; военн* област*; оборон* и; военно-техническ*; в военной; оборонн* взаимодействи*; оборонн* партнерств*
  zh: 军事合作; 防务合作; 国防合作; 安全合作; 防务协议; 防务领域; 国防领域; 防务; 军工合作; 军技合作; 军事技术合作
  fr: coopération militaire; coopération de défense; coopération en matière de défense; coopération sécuritaire; accord de défense; domaine de la défense; celui de la défense; matière de défense; partenariat de défense; et la défense; et de défense; de défense et; secteur de la défense
  es: cooperación militar; cooperación en defensa; cooperación en materia de defensa; cooperación en seguridad; acuerdo de defensa; ámbito de la defensa; materia de defensa; y defensa; en defensa; y la defensa; en materia de defensa; sector de la defensa; cooperación técnico-militar
military exercises
  en: military exercise*; military drill*; joint exercise*; joint drill*; naval exercise*; war games; naval drill*; military activit*; live-fire; military manoeuvre*; military maneuver*; drills
  ar: مناورات; المناورات; تدريبات عسكرية; التدريبات المشتركة; تمرين عسكري; التدريبات العسكرية; الأنشطة العسكرية; مناورة
  ru: учени*; военн* маневр*; военно-морск* учени*; военн* активност*; военн* деятельност*; манёвр*; маневр*
  zh: 军事演习; 军演; 联合演习; 演训; 军事活动; 演习
  fr: exercices militaires; manœuvres; exercices conjoints; exercice militaire; manoeuvres; activités militaires; exercices navals
  es: ejercicios militares; maniobras; ejercicios conjuntos; ejercicio militar; actividades militares; maniobras militares; simulacro*
military bases
  en: military base*; naval base*; air base*; troop presence; foreign troops; military presence; troop withdrawal
  ar: القواعد العسكرية; قاعدة عسكرية; القاعدة العسكرية; الوجود العسكري; القوات الأجنبية; انسحاب القوات
  ru: военн* баз*; военн* присутстви*; иностранн* войск*; вывод* войск
  zh: 军事基地; 驻军; 驻外军队; 军事存在; 撤军
  fr: bases militaires; base militaire; présence militaire; troupes étrangères; retrait des troupes
  es: bases militares; base militar; presencia militar; tropas extranjeras; retirada de tropas; retiro de tropas
defence spending
  en: defence spending; defense spending; military spending; defence budget*; defense budget*; military budget*
  ar: الإنفاق الدفاعي; الإنفاق العسكري; ميزانية الدفاع
  ru: расход* на оборон*; оборонн* расход*; военн* расход*; оборонн* бюджет*
  zh: 军费; 国防预算; 防务开支; 国防开支
  fr: dépenses de défense; dépenses militaires; budget de la défense
  es: gasto en defensa; gasto militar; presupuesto de defensa; gasto de defensa
security architecture
  en: security architecture; collective security; indivisib* security; indivisibility of security; European security; security guarantee*; Eurasian security; common security; new security architecture; security system; security order; Euro-Atlantic; regional security architecture; equal and indivisible; lasting security; long-term security; durable security; security in Europe; security of Europe
  ar: بنية الأمن; هيكل الأمن; الأمن الجماعي; ضمانات أمنية; الضمانات الأمنية; الأمن الأوروبي; البنية الأمنية; منظومة أمنية; بنية أمنية; المنظومة الأمنية; هيكل أمني; الهيكل الأمني; هندسة أمنية; نظام أمني; الأمن غير القابل; أمن أوراسيا; منظومة أمن; منظومة الأمن; معمارية أمنية; بنية أمن; أمن أوروبا; الأمن في أوروبا; الأمن الدائم; أمن طويل الأمد
  ru: архитектур* безопасности; архитектур* евразийск*; неделим* безопасност*; неделимост* безопасности; гаранти* безопасности; европейск* безопасност*; евразийск* безопасност*; коллективн* безопасност*; систем* безопасности в Евразии; контур* безопасности; евразийск* архитектур*; безопасност* в Евразии; систем* евразийской; евроатлантическ*; безопасност* на евразийском; равн* и неделим*; прочн* безопасност*; долгосрочн* безопасност*; безопасност* в Европе; безопасност* Европы
  zh: 安全架构; 安全框架; 集体安全; 安全不可分割; 安全保障; 欧洲安全; 共同安全; 全球安全倡议; 安全体系; 欧亚安全; 欧洲安全架构; 安全格局; 均衡有效可持续的; 均衡、有效、可持续; 长治久安; 欧洲安全格局; 持久安全; 共同、综合、合作
  fr: architecture de sécurité; sécurité collective; garanties de sécurité; sécurité européenne; indivisibilité de la sécurité; architecture sécuritaire; système de sécurité; sécurité eurasiatique; sécurité euro-atlantique; euro-atlantique*; architecture européenne de sécurité; sécurité durable; sécurité de l'Europe; sécurité en Europe; sécurité du continent
  es: arquitectura de seguridad; seguridad colectiva; garantías de seguridad; seguridad europea; indivisibilidad de la seguridad; sistema de seguridad; seguridad euroasiática; seguridad eurasiática; euroatlántic*; arquitectura de la seguridad; seguridad duradera; seguridad de Europa; seguridad en Europa; seguridad a largo plazo
NATO enlargement
  en: NATO enlargement; NATO expansion; NATO membership; accession to NATO; join NATO; NATO bid; NATO's expansion; NATO's eastward; Sweden's NATO; Sweden's accession; Sweden's membership; Finland's accession; Finland's membership; Swedish accession; Swedish membership; accession protocol*; enlargement of NATO; expansion of NATO; NATO's enlargement; membership in NATO; Ukraine's NATO; Swedish bid; Sweden's bid
  ar: توسع الناتو; توسع حلف; الانضمام إلى الناتو; عضوية الناتو; الانضمام إلى حلف; توسيع الناتو; انضمام السويد; انضمام فنلندا; عضوية السويد; بروتوكول الانضمام; انضمام أوكرانيا إلى
  ru: расширени* НАТО; вступлени* в НАТО; членств* в НАТО; приближени* НАТО; вступлени* Швеции; вступлени* Финляндии; членств* Швеции; протокол* о вступлении; прием* Украины; вступлени* Украины; прием* Швеции; расширени* альянса; невступлени*; внеблоков*
  zh: 北约东扩; 北约扩张; 加入北约; 瑞典加入; 芬兰加入; 瑞典入约; 北约扩大; 入约
  fr: élargissement de l'Otan; adhésion à l'Otan; expansion de l'Otan; entrée dans l'Otan; adhésion de la Suède; adhésion de la Finlande; adhésion suédoise; entrée de la Suède; candidature de la Suède; protocole d'adhésion; adhésion de l'Ukraine à l'Otan; élargissement de l'Alliance
  es: ampliación de la OTAN; adhesión a la OTAN; expansión de la OTAN; ingreso en la OTAN; ingreso a la OTAN; adhesión de Suecia; ingreso de Suecia; entrada de Suecia; candidatura de Suecia; adhesión de Finlandia; ampliación de la Alianza
AUKUS and the Quad
  en: AUKUS; Quad
  ar: أوكوس; كواد; الرباعية
  ru: АУКУС; AUKUS; QUAD; Квад
  zh: 奥库斯; 四方安全对话; 四边机制
  fr: Aukus; Quad
  es: AUKUS; Quad
terrorism
  en: terroris*; counter-terror*; counterterror*; extremis*; al-Qaeda; Islamic State; ISIS; Daesh; jihadi*; YPG; FETO; FETÖ; Gulen*; Gülen*; Hizbullah attack*; Crocus
  ar: الإرهاب*; إرهاب*; التطرف; داعش; القاعدة في; تنظيم القاعدة; تنظيم الدولة; غولن; كروكوس
  ru: террори*; антитеррористическ*; контртеррористическ*; экстремизм*; ИГИЛ; «Аль-Каид*; Аль-Каид*; «Крокус*; Крокус*; гюлен*
  zh: 恐怖主义; 反恐; 极端主义; 伊斯兰国; 基地组织; 恐怖袭击; 恐怖组织; 恐袭; 恐怖分子; 恐怖
  fr: terroris*; antiterroris*; extrémisme; djihadis*; jihadis*; État islamique; Al-Qaïda; YPG; Gülen; Daech; Crocus; Etat islamique
  es: terroris*; antiterroris*; extremismo; yihadis*; Estado Islámico; Al Qaeda; YPG; Gülen; Daesh; Crocus
organised crime
  en: organised crime; organized crime; transnational crime; cartel*; gangs; gang violence; money laundering; transborder crime; cross-border crime; drug cartel*; criminal network*; criminal organization*; criminal organisation*; criminal group*; criminal gang*; transnational criminal*; criminal cartel*; criminal syndicate*
  ar: الجريمة المنظمة; العصابات; غسل الأموال; غسيل الأموال; الجرائم العابرة للحدود; الشبكات الإجرامية; شبكات إجرامية; المنظمات الإجرامية; الجماعات الإجرامية; العصابات الإجرامية; شبكات الجريمة; الجريمة العابرة
  ru: организованн* преступност*; оргпреступност*; трансграничн* преступност*; отмывани*; картел*; преступн* группиров*; преступн* организаци*; преступн* сет*; преступн* групп*; криминальн* групп*; криминальн* сет*; транснациональн* преступност*
  zh: 有组织犯罪; 跨国犯罪; 洗钱; 黑帮; 跨境犯罪; 贩毒集团; 犯罪集团; 犯罪组织; 犯罪网络; 犯罪团伙; 跨国犯罪组织
  fr: crime organisé; criminalité organisée; blanchiment; cartels; gangs; criminalité transnationale; réseaux criminels; organisations criminelles; groupes criminels; bandes criminelles; grande criminalité
  es: crimen organizado; delincuencia organizada; lavado de dinero; blanqueo; cárteles; pandillas; crimen transnacional; organizaciones criminales; organización criminal; grupos criminales; grupo criminal; crimen trasnacional; criminales trasnacionales; criminales transnacionales; redes criminales; bandas criminales; delincuencia trasnacional; delincuencia transnacional; organizaciones delictivas; grupos delictivos
drugs
  en: drug traffick*; narcotic*; fentanyl; cocaine; counter-narcotics; drug smuggling; captagon; drug control; counternarcotic*; counter-narcotic*; illicit drug*; illegal drug*; drug cooperation; drug enforcement; drug cartel*; drug trade; synthetic drug*; flow of drugs; precursor*; opioid*; anti-drug*; drugs; precursor chemical*; synthetic opioid*; fentanyl and weapons; drugs and weapons; weapons and drugs; drugs and guns; guns and drugs; drugs and arms; arms and drugs; drug and arms traffick*; arms and drug traffick*; drug and weapons traffick*; trafficking in drugs and arms; trafficking of drugs and arms; trafficking in drugs and weapons; drugs, arms and people; drugs, weapons and people; trafficking in drugs, arms and persons; drugs, arms, and persons; drugs, arms and persons; drugs, arms, and people; fentanyl and arms
  ar: المخدرات; الكبتاغون; الفنتانيل; تهريب المخدرات; مكافحة المخدرات; الفينتانيل; فنتانيل; المخدرات والأسلحة; الأسلحة والمخدرات; تهريب المخدرات والأسلحة; تهريب الأسلحة والمخدرات; الاتجار بالمخدرات والأسلحة; الاتجار بالأسلحة والمخدرات
  ru: наркотик*; наркотрафик*; наркобизнес*; фентанил*; наркоторговл*; борьб* с наркот*; антинаркотическ*; опиоид*; прекурсор*; синтетическ* наркотик*; синтетическ* опиоид*; оружи* и наркотик*; наркотик* и оружи*; наркотиков и оружия; оружия и наркотиков; торговл* наркотиками и оружием; торговл* оружием и наркотиками; незаконн* оборот* наркотиков и оружия; трафик* наркотиков и оружия; контрабанд* наркотиков и оружия
  zh: 毒品; 贩毒; 禁毒; 芬太尼; 缉毒; 禁毒合作; 毒品犯罪; 合成毒品; 贩毒集团; 毒品和武器; 武器和毒品; 枪支和毒品; 毒品和枪支; 毒品、武器; 武器、毒品; 贩运毒品和武器; 贩毒和武器走私
  fr: drogue*; narcotrafic*; stupéfiants; fentanyl; cocaïne; lutte contre les stupéfiants; trafic de drogue; lutte antidrogue; trafic de stupéfiants; opioïde*; précurseur*; drogues de synthèse; armes et de drogues; drogues et d'armes; drogue et d'armes; trafic de drogue et d'armes; trafics de drogue et d'armes; trafic de drogues et d'armes; trafic d'armes et de drogue; trafic d'armes et de drogues; trafics d'armes et de drogue
  es: narcotráfico; drogas; fentanilo; cocaína; estupefacientes; lucha antidrogas; tráfico de drogas; antidrog*; antinarcótic*; opioide*; droga; drogas sintéticas; fentanilo y armas; drogas y armas; armas y drogas; fentanilo y de armas; drogas y de armas; tráfico de drogas y armas; tráfico de drogas y de armas; tráfico de armas y drogas; tráfico de armas y de drogas; drogas, armas y personas; tráfico ilícito de drogas, armas y personas; tráfico de drogas, armas y personas; tráfico de drogas, armas; contrabando de drogas y armas
scams and trafficking in persons
  en: human traffick*; people smuggl*; trafficking in persons; online scam*; scam centre*; scam center*; telecom fraud; drugs, arms and people; drugs, weapons and people; trafficking in drugs, arms and persons; drugs, arms, and persons; drugs, arms and persons; drugs, arms, and people; traffickers in persons; human smuggl*; migrant smuggl*; alien smuggl*
  ar: الاتجار بالبشر; تهريب البشر; تهريب المهاجرين; الاحتيال الإلكتروني
  ru: торговл* людьми; контрабанд* людей; телефонн* мошенничеств*; онлайн-мошенничеств*
  zh: 人口贩运; 贩卖人口; 电信诈骗; 电诈; 网赌; 网络诈骗
  fr: traite des êtres humains; traite des personnes; trafic d'êtres humains; passeurs
  es: trata de personas; tráfico de personas; trata de seres humanos; tráfico de migrantes; drogas, armas y personas; tráfico ilícito de drogas, armas y personas; tráfico de drogas, armas y personas
piracy and maritime security
  en: piracy; maritime security; freedom of navigation; shipping lanes; safety of navigation; sea lanes; maritime safety
  ar: القرصنة; الأمن البحري; حرية الملاحة; أمن الملاحة; سلامة الملاحة; الملاحة البحرية
  ru: пиратств*; морск* безопасност*; свобод* судоходства; безопасност* судоходства; судоходств*
  zh: 海盗; 海上安全; 航行自由; 航道安全; 海洋安全
  fr: piraterie; sécurité maritime; liberté de navigation
  es: piratería; seguridad marítima; libertad de navegación
undersea cables
  en: undersea cable*; subsea cable*; submarine cable*; Nord Stream; undersea infrastructure
  ar: الكابلات البحرية; نورد ستريم; السيل الشمالي
  ru: подводн* кабел*; «Северн* поток*; Северн* поток*
  zh: 海底电缆; 海底光缆; 北溪
  fr: câbles sous-marins; Nord Stream
  es: cables submarinos; Nord Stream
border security
  en: border dispute*; border security; border issue*; border demarcation; demarcation; delimitation; border crossing*; border tension*; border clash*; disengage*; Line of Actual Control; LAC; patrol*; boundary question; boundary issue*; border area*; border affairs; border; borders; peace and tranquility; peace and tranquillity; tranquility; tranquillity; border post*; border checkpoint*; troops to the border; border crossings
  ar: الحدود البرية; أمن الحدود; ترسيم الحدود; النزاع الحدودي; المعابر الحدودية; ضبط الحدود; الخلاف الحدودي; خط السيطرة; الحدود; فض الاشتباك
  ru: делимитаци*; демаркаци*; погранич* спор*; пограничн*; охран* границ*; лини* фактического контроля; пограничн* вопрос*; разведени* войск; приграничн*; пограничн* переход*
  zh: 边界问题; 边境; 划界; 勘界; 边境安全; 边界争端; 实控线; 脱离接触; 边界; 边界谈判; 边境管控; 边防; 边境地区; 和平安宁; 边境口岸
  fr: différend frontalier; frontières; délimitation de la frontière; démarcation; frontalier*; frontalière*; Ligne de contrôle; désengagement; frontière; poste-frontière; poste frontière; postes-frontières; postes frontières; postes frontaliers
  es: disputa fronteriza; fronter*; delimitación; demarcación; conflicto limítrofe; Línea de Control; Línea de Control Real; desescalada fronteriza; frontera*; paso fronterizo; pasos fronterizos; cruce fronterizo; cruces fronterizos; puesto fronterizo; puestos fronterizos
peacekeeping
  en: peacekeep*; peace-keep*; blue helmets; MINUSMA; UNIFIL; MONUSCO; peace mission*; stabilisation mission*; stabilization mission*; stabilisation force*; stabilization force*; multinational force*; monitoring mission*; observer mission*
  ar: حفظ السلام; اليونيفيل; القبعات الزرق; قوات حفظ السلام; قوة استقرار; قوة الاستقرار; بعثة استقرار; بعثة لتحقيق الاستقرار; قوة متعددة الجنسيات; القوة متعددة الجنسيات; القوات متعددة الجنسيات; بعثة مراقبة; بعثة مراقبين
  ru: миротворч*; миротворц*; голуб* кас*; ВСООНЛ; стабилизационн* мисси*; мисси* по стабилизации; стабилизационн* сил*; сил* стабилизации; многонациональн* сил*; наблюдательн* мисси*; мисси* наблюдателей
  zh: 维和; 联黎部队; 蓝盔; 稳定部队; 稳定特派团; 多国部队; 观察团; 监督团
  fr: maintien de la paix; Casques bleus; casques bleus; Finul; Monusco; Minusma; mission de stabilisation; force de stabilisation; force multinationale; mission d'observation; mission d'observateurs
  es: mantenimiento de la paz; cascos azules; FPNUL; fuerzas de paz; misión de estabilización; fuerza de estabilización; fuerza multinacional; misión de observación; misión de observadores
cyber security
  en: cyber*; hacking; hacker*; information security; disinformation campaign*
  ar: السيبراني*; الأمن الإلكتروني; القرصنة الإلكترونية; هجمات إلكترونية; أمن المعلومات; الهجمات الإلكترونية
  ru: кибер*; информационн* безопасност*; хакер*; МИБ
  zh: 网络安全; 网络攻击; 黑客; 网络空间; 信息安全
  fr: cyber*; piratage; hacker*
  es: ciber*; piratería informática; hacker*
disinformation
  en: disinformation; misinformation; fake news; election interference; propaganda; information manipulation; foreign information; election meddling; meddling in elections; interference in the election*; interfere in the election*
  ar: المعلومات المضللة; التضليل; الأخبار الكاذبة; الأخبار الزائفة; التدخل في الانتخابات; التلاعب بالمعلومات; التدخل في انتخابات
  ru: дезинформаци*; фейк*; вмешательств* в выбор*; пропаганд*; вмешательств* в выборы; вмешательств* во внутренние выборы
  zh: 虚假信息; 假新闻; 干预选举; 抹黑; 舆论战; 操纵信息; 选举干预; 干涉选举
  fr: désinformation; fausses nouvelles; propagande; manipulation de l'information; manipulations de l'information; ingérences dans les élections; ingérence électorale
  es: desinformación; noticias falsas; injerencia extranjera; injerencia electoral; propaganda; manipulación informativa; injerencia en las elecciones
espionage
  en: espionage; spying; spy; spies; spy balloon; wiretap*; surveillance balloon
  ar: التجسس; جاسوس; جواسيس; التنصت
  ru: шпион*; разведк*; прослушк*
  zh: 间谍; 窃密; 监听; 窃听
  fr: espionnage; espion*; écoutes
  es: espionaje; espía*; escuchas
outer space
  en: outer space; space cooperation; satellite*; lunar; space station; space exploration; space programme; space program
  ar: الفضاء الخارجي; التعاون الفضائي; الأقمار الصناعية; استكشاف الفضاء; الفضائي*
  ru: космос*; космическ*; спутник*; лунн*
  zh: 太空; 航天; 卫星; 月球; 外空; 空间站
  fr: espace extra-atmosphérique; spatial*; spatiaux; satellite*; lunaire*
  es: espacio ultraterrestre; espacial*; satélite*; lunar
artificial intelligence
  en: artificial intelligence; AI; AI governance; AI safety; AI risks; military AI; autonomous weapon*
  ar: الذكاء الاصطناعي; حوكمة الذكاء; مخاطر الذكاء
  ru: искусственн* интеллект*; ИИ; нейросет*
  zh: 人工智能; AI; 人工智能治理
  fr: intelligence artificielle; IA; IA générative
  es: inteligencia artificial; IA; IA generativa
private military companies
  en: Wagner; mercenar*; private militar*; Africa Corps
  ar: فاغنر; المرتزقة; مرتزقة; الفيلق الأفريقي
  ru: «Вагнер*; Вагнер*; наемник*; наёмник*; ЧВК
  zh: 瓦格纳; 雇佣兵; 雇佣军
  fr: Wagner; mercenaire*; Africa Corps
  es: Wagner; mercenari*
coups
  en: coup; coups; military junta; junta; unconstitutional change*; constitutional order
  ar: الانقلاب; انقلاب; انقلابات; المجلس العسكري; النظام الدستوري
  ru: переворот*; хунт*; конституционн* поряд*
  zh: 政变; 军政府; 宪政秩序
  fr: coup d'État; coups d'État; putsch*; junte*; ordre constitutionnel; coup d'Etat; coups d'Etat
  es: golpe de Estado; golpes de Estado; golpista*; junta militar; orden constitucional
assassinations
  en: assassinat*; targeted killing*; poisoning; Skripal
  ar: اغتيال*; الاغتيال*; تسميم
  ru: покушени*; отравлени*; Скрипал*; ликвидаци*
  zh: 暗杀; 刺杀; 遇刺; 投毒
  fr: assassinat*; empoisonnement*
  es: asesinato selectivo; asesinatos selectivos; magnicidio*; atentado*; envenenamiento*
war crimes
  en: war crime*; crimes against humanity; genocid*; ethnic cleansing; atrocit*
  ar: جرائم الحرب; جرائم حرب; جريمة حرب; الجرائم ضد الإنسانية; الإبادة الجماعية; إبادة جماعية; التطهير العرقي; حرب الإبادة
  ru: военн* преступлени*; преступлени* против человечности; геноцид*; этническ* чистк*
  zh: 战争罪; 反人类罪; 危害人类罪; 种族灭绝; 种族清洗
  fr: crimes de guerre; crime de guerre; crimes contre l'humanité; génocid*; nettoyage ethnique; épuration ethnique
  es: crímenes de guerra; crimen de guerra; crímenes de lesa humanidad; genocid*; limpieza étnica
escalation
  en: escalation; de-escalation; deescalation; de-escalate; restraint; escalate; spillover; de-escalat*; deescalat*; tensions; reduce tension*; ease tension*; easing tension*; wider conflict; regional war; wider war; exercise restraint; conflict spread*; spread of the conflict; conflict from spreading; from spreading; spread of conflict; spread of violence; widening of the conflict; widening war; widen the conflict; all-out war; broader war; broader conflict; regional conflagration; conflagration; expanded conflict; expand the conflict; expanding the conflict; prevent escalation; preventing escalation; avoid escalation; avoiding escalation; regional escalation; defuse; lower tensions; cool down; further deterioration; aggravat*
  ar: التصعيد; تصعيد; خفض التصعيد; ضبط النفس; التهدئة; خفض التوتر; اتساع الصراع; توسع الصراع; توسيع رقعة; اتساع رقعة; التوتر; التوترات; خفض التوترات; توسيع دائرة; توسع دائرة; اتساع دائرة; دائرة الصراع; دائرة العنف; امتداد الصراع; رقعة الصراع; رقعة النزاع; انزلاق المنطقة; حرب شاملة; حرب إقليمية; تفاقم; صراع أوسع; تجنيب المنطقة; اتساع النزاع; توسيع الصراع; دوامة العنف; دوامة التصعيد; تأجيج; احتواء التصعيد; وقف التصعيد; اتساع نطاق; نزع فتيل
  ru: эскалаци*; деэскалаци*; сдержанност*; напряженност*; напряжённост*; обострени*; расширени* конфликта; снижени* напряженности; эскалировать; распространени* конфликта; больш* войн*; полномасштабн* войн*; региональн* войн*; разрастани*; деградаци* ситуации; деградирующ*; дальнейш* эскалаци*; затягивани* конфликта; затягива*; разжигани*; ухудшени* ситуации; нагнетани*; спирал* насилия; выход* конфликта; снизить напряженность; недопущени* эскалации
  zh: 降温; 克制; 外溢; 局势升级; 冲突升级; 紧张升级; 事态升级; 战事升级; 紧张局势; 缓和局势; 外溢扩大; 冲突外溢; 缓和; 紧张; 局势降温; 避免升级; 扩大化; 全面战争; 地区战争; 冲突蔓延; 战火蔓延; 战火外溢; 冲突扩大; 拱火; 火上浇油; 局势恶化; 冲突对抗; 缓和紧张; 事态扩大; 局势失控
  fr: escalade; désescalade; retenue; embrasement; tensions; apaisement; élargissement du conflit; extension du conflit; conflagration; propagation du conflit; guerre totale; guerre régionale; conflit régional; embrasement régional; guerre ouverte; généralisation du conflit; régionalisation du conflit; éviter l'escalade; éviter toute escalade; escalade régionale; conflit généralisé
  es: escalada; desescalada; contención; moderación; tensiones; distensión; extensión del conflicto; propagación del conflicto; conflicto regional; guerra total; guerra regional; expansión del conflicto; escalada regional; evitar la escalada; evitar una escalada; apaciguar; reducir la tensión; reducir las tensiones; rebajar la tensión; ampliación del conflicto; deterioro de la situación; conflagración
blockade and siege
  en: blockade*; besieg*; siege
  ar: الحصار; حصار; محاصرة
  ru: блокад*; осада; осады; осаде; осаду
  zh: 封锁; 围困
  fr: blocus; assiég*
  es: bloqueo naval; asedio; sitiad*; bloqueo
nuclear safety
  en: nuclear safety; Zaporizhzhia nuclear; nuclear plant*; nuclear power plant*; Fukushima; radioactive; contaminated water; treated water; nuclear-contaminated; Zaporizhzhia plant; Zaporizhzhya; nuclear accident; nuclear disaster; Chernobyl; Chornobyl; nuclear security; radiation; radiological; nuclear facility; nuclear facilities; safety of nuclear; nuclear site*; nuclear installation*; security of nuclear; safety and security of nuclear
  ar: السلامة النووية; المحطة النووية; زابوريجيا; المياه الملوثة; فوكوشيما; الأمان النووي; المنشآت النووية; منشأة نووية; تشيرنوبيل; الإشعاع*; كارثة نووية; حادث نووي; محطة زابوروجيا; زابوروجيا; زابوريجيه; المرافق النووية; المحطات النووية; سلامة المنشآت
  ru: ядерн* безопасност*; ЗАЭС; Запорожск* АЭС; АЭС; Фукусим*; радиоактивн*; безопасност* АЭС; ядерн* авари*; ядерн* катастроф*; Чернобыл*; радиаци*; радиационн*; ядерн* объект*; Запорожск* атомн*; безопасност* атомн*; ядерн* установ*
  zh: 核安全; 核电站; 核污染水; 处理水; 福岛; 扎波罗热核电; 核事故; 切尔诺贝利; 核设施; 辐射; 核灾难; 核安保; 核电站安全
  fr: sûreté nucléaire; centrale nucléaire; centrales nucléaires; Fukushima; eaux contaminées; Zaporijjia; centrale de Zaporijia; accident nucléaire; Tchernobyl; radiation*; sécurité nucléaire; installations nucléaires; sites nucléaires; sécurité des installations nucléaires; catastrophe nucléaire; installation nucléaire
  es: seguridad nuclear; central nuclear; centrales nucleares; Fukushima; aguas contaminadas; Zaporiyia; accidente nuclear; Chernóbil; Chernobyl; radiación; instalaciones nucleares; sitios nucleares; catástrofe nuclear; seguridad de las instalaciones nucleares
