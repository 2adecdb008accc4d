# Bodies of a state: ministries, governments, embassies, parliaments, armies, agencies.

[body type=mfa name="{adj} Ministry of Foreign Affairs"]
وزارة الخارجية
وزارة خارجية
وزارة الشؤون الخارجية
وزارة الشئون الخارجية
وزارة الخارجية و المغتربين
وزارة الخارجية و الهجرة
وزارة الخارجية و شؤون المغتربين
وزارة الخارجية و التعاون الدولي
وزارة الخارجية و التعاون
وزارة الشؤون الخارجية و التعاون
وزارة الشؤون الخارجية و التعاون الإفريقي و المغاربة المقيمين ب الخارج
وزارة الشؤون الخارجية و الهجرة و التونسيين ب الخارج
وزارة الشؤون الخارجية و الجالية الوطنية ب الخارج
الخارجية
الدبلوماسية
> أكدت الخارجية الروسية أن موسكو مستعدة للحوار.
= statement "الخارجية الروسية" mode=indirect content="موسكو مستعدة للحوار"
> أدانت وزارة الخارجية والمغتربين الأردنية القصف الإسرائيلي على غزة.
= event ACCUSE "وزارة الخارجية والمغتربين الأردنية" > "Israel"
> تراجعت الديون الخارجية للشركة في الربع الأخير.
! any

# What only looks like the ministry's short name.
[word]
السياسة الخارجية
سياسة خارجية
السياسات الخارجية
العلاقات الخارجية
الشؤون الخارجية
الشئون الخارجية
التجارة الخارجية
الديون الخارجية
المساعدات الخارجية
التدخلات الخارجية
القوى الخارجية
الأطراف الخارجية
الجهات الخارجية
الضغوط الخارجية
الملاحة الخارجية
وزراء الخارجية
الحدود الخارجية
الاستثمارات الخارجية
الأسواق الخارجية
العيادات الخارجية
الأيدي الخارجية
الإرادة الخارجية
الأجندات الخارجية
الدبلوماسية العامة
الدبلوماسية البرلمانية
الدبلوماسية الاقتصادية
الدبلوماسية الثقافية
الدبلوماسية الوقائية
الجهود الدبلوماسية
المساعي الدبلوماسية
القنوات الدبلوماسية
الطرق الدبلوماسية
العلاقات الدبلوماسية
البعثات الدبلوماسية
البعثة الدبلوماسية
الحلول الدبلوماسية
الوسائل الدبلوماسية
السلك الدبلوماسي
التحركات الدبلوماسية
الحصانة الدبلوماسية
المصادر الدبلوماسية
الأوساط الدبلوماسية
العودة إلى الدبلوماسية

[body type=mod name="{adj} Ministry of Defence"]
وزارة الدفاع
وزارة دفاع
وزارة الدفاع الوطني
وزارة الحرب

[body type=ministry name="{adj} Ministry of the Interior"]
وزارة الداخلية
وزارة داخلية
الداخلية

[word]
الشؤون الداخلية
الشئون الداخلية
السياسة الداخلية
الحرب الداخلية
الجبهة الداخلية
الأوضاع الداخلية
الأسواق الداخلية
السوق الداخلية
الخلافات الداخلية
القضايا الداخلية
الملاحة الداخلية
الأزمة الداخلية

[body type=ministry name="{adj} ministry"]
وزارة
الوزارة
الوزارات
وزارات
وزارة المالية | name="{adj} Ministry of Finance"
وزارة الخزانة | name="{adj} Treasury"
الخزانة | name="{adj} Treasury"
وزارة الاقتصاد | name="{adj} Ministry of Economy"
وزارة التجارة | name="{adj} Ministry of Commerce"
وزارة التجارة و الصناعة | name="{adj} Ministry of Trade and Industry"
وزارة الصناعة | name="{adj} Ministry of Industry"
وزارة الطاقة | name="{adj} Ministry of Energy"
وزارة البترول | name="{adj} Ministry of Petroleum"
وزارة النفط | name="{adj} Ministry of Oil"
وزارة الصحة | name="{adj} Ministry of Health"
وزارة الصحة و السكان | name="{adj} Ministry of Health"
وزارة العدل | name="{adj} Ministry of Justice"
وزارة الإعلام | name="{adj} Ministry of Information"
وزارة الثقافة | name="{adj} Ministry of Culture"
وزارة التعليم | name="{adj} Ministry of Education"
وزارة التربية و التعليم | name="{adj} Ministry of Education"
وزارة التعليم العالي | name="{adj} Ministry of Higher Education"
وزارة النقل | name="{adj} Ministry of Transport"
وزارة الزراعة | name="{adj} Ministry of Agriculture"
وزارة البيئة | name="{adj} Ministry of Environment"
وزارة السياحة | name="{adj} Ministry of Tourism"
وزارة العمل | name="{adj} Ministry of Labour"
وزارة الأوقاف | name="{adj} Ministry of Religious Endowments"
وزارة الهجرة | name="{adj} Ministry of Immigration"
وزارة التخطيط | name="{adj} Ministry of Planning"
وزارة الأمن العام | name="{adj} Ministry of Public Security"
وزارة العدل الأمريكية | name="United States Department of Justice"
وزارة التعاون الدولي | name="{adj} Ministry of International Cooperation"

[body type=government name="Government of {country}"]
الحكومة
حكومة
حكومات
الحكومات
الحكومة المؤقتة
الحكومة الانتقالية
الحكومة الاتحادية
الحكومة الفدرالية
الإدارة
إدارة الرئيس
إدارة
السلطات
سلطات
السلطة التنفيذية
مجلس الوزراء
رئاسة مجلس الوزراء
رئاسة الوزراء
رئاسة الحكومة
حكومة الوحدة الوطنية
> رحبت الحكومة اليمنية بقرار مجلس الأمن.
= event SUPPORT "الحكومة اليمنية" > "مجلس الأمن"
> طالبت السلطات اللبنانية إسرائيل بالانسحاب الفوري من الجنوب.
= event REQUEST "السلطات اللبنانية" > "إسرائيل"
> أعلنت إدارة المهرجان عن فتح باب الحجز.
! event

[body type=presidency name="Presidency of {country}"]
الرئاسة
رئاسة
رئاسة الجمهورية
رئاسة الدولة
الرئاسية
الديوان الملكي
الديوان الأميري
الديوان الرئاسي
الديوان السلطاني
مجلس القيادة الرئاسي
المجلس الرئاسي
مجلس السيادة
مجلس السيادة الانتقالي
مكتب الرئيس
المكتب الصحفي ل الرئاسة
مكتب رئيس الوزراء
الأمانة العامة ل رئاسة الجمهورية

[body type=parliament name="Parliament of {country}"]
البرلمان
برلمان
مجلس النواب
مجلس الشيوخ
مجلس الشورى
مجلس الأمة
مجلس الشعب
المجلس الوطني الاتحادي
المجلس الشعبي الوطني
مجلس المستشارين
الجمعية الوطنية
الكنيست | country=ISR name="Knesset"
الكونغرس | country=USA name="United States Congress"
الكونجرس | country=USA name="United States Congress"
مجلس الدوما | country=RUS name="State Duma"
الدوما | country=RUS name="State Duma"
مجلس الاتحاد | country=RUS name="Federation Council"
البوندستاغ | country=DEU name="Bundestag"
مجلس العموم | country=GBR name="House of Commons"
مجلس اللوردات | country=GBR name="House of Lords"
المجلس الوطني ل نواب الشعب الصيني | country=CHN name="National People's Congress"
المجلس الأعلى ل الدولة

[body type=embassy name="Embassy of {country}"]
السفارة
سفارة
سفارات
السفارات
القنصلية
القنصلية العامة
قنصلية
البعثة
بعثة
البعثة الدائمة
بعثة دائمة
المفوضية
مكتب رعاية المصالح
> قالت السفارة الصينية في كانبرا إن الاتهامات لا أساس لها.
= statement "السفارة الصينية" mode=indirect
> أغلقت السفارة أبوابها أمام المراجعين بسبب العطلة.
! statement

[body type=army name="{adj} Armed Forces"]
الجيش
جيش
القوات المسلحة
جيش الاحتلال | country=ISR name="Israel Defense Forces"
جيش الدفاع | country=ISR name="Israel Defense Forces"
قوات الاحتلال | country=ISR name="Israel Defense Forces"
هيئة الأركان
هيئة الأركان العامة
رئاسة الأركان
القيادة العامة ل القوات المسلحة
القيادة العامة
القيادة المركزية | country=USA name="United States Central Command"
القيادة المركزية الأمريكية | country=USA name="United States Central Command"
أفريكوم | country=USA name="United States Africa Command"
القوات الجوية
القوات البحرية
سلاح الجو
الحرس الثوري | country=IRN name="Islamic Revolutionary Guard Corps"
الحرس الثوري الإيراني | country=IRN name="Islamic Revolutionary Guard Corps"
قوات الدعم السريع | country=SDN name="Rapid Support Forces"
قوات سوريا الديمقراطية | country=SYR name="Syrian Democratic Forces"
قسد | country=SYR name="Syrian Democratic Forces"

[body type=agency name="{adj} agency"]
جهاز المخابرات العامة | name="{adj} General Intelligence"
المخابرات العامة | name="{adj} General Intelligence"
المخابرات
الاستخبارات
جهاز الاستخبارات
جهاز الأمن العام
مجلس الأمن القومي | name="{adj} National Security Council"
مجلس الأمن الروسي | country=RUS name="Security Council of Russia"
المجلس الأعلى ل الأمن القومي | name="{adj} Supreme National Security Council"
الهيئة العامة ل الجمارك | name="{adj} General Administration of Customs"
مكتب الإحصاءات الوطني
هيئة الإحصاء
المكتب الإعلامي الحكومي
المكتب الإعلامي
المكتب الصحفي
المكتب الصحافي
مكتب الإعلام
الموساد | country=ISR name="Mossad"
الشاباك | country=ISR name="Shin Bet"
البنك المركزي | name="Central Bank of {country}"
المصرف المركزي | name="Central Bank of {country}"
مجلس الاحتياطي الفيدرالي | country=USA name="Federal Reserve"
النيابة العامة
مكتب المدعي العام
الشرطة
شرطة
الدفاع المدني
خفر السواحل

[body type=court name="{adj} court"]
المحكمة العليا
المحكمة الدستورية
المحكمة الاتحادية العليا
محكمة
المحكمة

[body type=party name="{adj} party"]
حزب
الحزب
الحزب الحاكم
الحزب الشيوعي
الحزب الشيوعي الصيني | country=CHN name="Communist Party of China"
الحزب الديمقراطي
الحزب الجمهوري
حزب العدالة و التنمية
المعارضة
التيار الصدري | country=IRQ name="Sadrist Movement"
الإطار التنسيقي | country=IRQ name="Coordination Framework"
المكتب السياسي

[side]
الجانب
جانب
الطرف
طرف
الجانبان
الجانبين
الطرفان
الطرفين
جانبا
جانبي
> أعرب الجانب الروسي عن تقديره للجانب الصيني على تنظيم المؤتمر.
= event SUPPORT "الجانب الروسي" > "الجانب الصيني"
> أبلغ الجانب التركي نظيره العراقي بأن الأشغال ستبدأ قريبا.
= statement "الجانب التركي" mode=indirect
> وقف المارة على جانب الطريق.
! any

# العاصمة التركية، عاصمة لاوس: a place
[side capital]
العاصمة; عاصمة; للعاصمة; بالعاصمة
> @2025-06-10 وصل وزير الخارجية الإيراني عباس عراقجي إلى العاصمة التركية أنقرة.
= visit "عباس عراقجي" to=TUR
> التقى لافروف نظيره الصيني وانغ يي في عاصمة لاوس.
= meeting "لافروف" "وانغ يي" country=LAO
> احتفلت العاصمة بعيد تأسيسها وسط إقبال كبير.
! any

[group role=military]
قوات
القوات
جنود
الجنود
عناصر
مقاتلون
مقاتلين
المقاتلون
المقاتلين
ميليشيا
ميليشيات
مليشيا
مليشيات
كتائب
سرايا
ألوية
فصائل
الفصائل
فصائل مسلحة
المسلحون
المسلحين
مسلحون
مسلحين
مستوطنون
مستوطنين
المستوطنون
المستوطنين

[group role=official]
وفد
الوفد
وفدا
وفدان
وفدين
وفود
الوفود
وفد رفيع المستوى
وفد رسمي
وفد وزاري
وفد دبلوماسي
وفد حكومي
وفد اقتصادي
وفد برلماني
وفد عسكري
وفد أمني
بعثة تقصي الحقائق
فريق التفاوض
الفريق المفاوض
الوفد المفاوض
الوفد المرافق
وسطاء
الوسطاء
> وصل وفد روسي برئاسة وزير الدفاع إلى دمشق اليوم.
= visit "وفد روسي" to=SYR
> وصل وفد من حركة حماس إلى القاهرة مساء اليوم الخميس.
= visit "وفد من حركة حماس" to=EGY
> وفد من الطلاب يتجول في المتحف.
! meeting

[group]
متظاهرون
متظاهرين
المتظاهرون
المتظاهرين
محتجون
محتجين
المحتجون
المحتجين
لاجئون
لاجئين
اللاجئون
اللاجئين
نازحون
نازحين
النازحون
النازحين
الحوثيون | country=YEM
الحوثيين | country=YEM
جماعة الحوثي | country=YEM
جماعة أنصار الله | country=YEM
أنصار الله | country=YEM
المعارضون
المعارضين
الانفصاليون
الانفصاليين
المتمردون
المتمردين
الإصلاحيون
المحافظون

[orgword]
مجلس
المجلس
هيئة
الهيئة
لجنة
اللجنة
مؤسسة
المؤسسة
منظمة
المنظمة
جمعية
الجمعية
رابطة
الرابطة
اتحاد
الاتحاد
جامعة
الجامعة
معهد
المعهد
مركز
المركز
شركة
الشركة
مجموعة
المجموعة
بنك
البنك
مصرف
صندوق
الصندوق
وكالة
الوكالة
حركة
الحركة
جبهة
الجبهة
حزب
تحالف
التحالف
ائتلاف
الائتلاف
نادي
النادي
نقابة
النقابة
محكمة
أكاديمية
مكتب
ديوان
دائرة
مصلحة
سلطة
تجمع
تنظيم
التنظيم
جماعة
الجماعة
كتلة
الكتلة
غرفة
مبادرة
برنامج
قناة
صحيفة
جريدة
مجلة
إذاعة
موقع
