# Journeys: the verbs and the nouns.

[verb id=ar-visit frame=visit a=subj to=obj]
زار,زور,زر@vh
> زار وزير الخارجية الروسي سيرغي لافروف بيونغ يانغ أمس الأربعاء.
= visit "سيرغي لافروف" to=PRK status=held
> سيزور الرئيس الصيني شي جين بينغ كازان في أكتوبر المقبل.
= visit "شي جين بينغ" to=RUS status=planned
> زار آلاف السياح المتحف.
! visit

[noun id=ar-a-visit frame=visit a=poss,subj,of,by to=to,obj,in]
زيار@f; جولة خارجية; الجولة الخارجية
زيارة رسمية; الزيارة الرسمية; زيارة ه الرسمية; زيارة ها الرسمية | kind=official
زيارة عمل; زيارة العمل; زيارة عمل رسمية | kind=working
زيارة دولة; زيارة الدولة | kind=state
زيارة خاصة; زيارة شخصية | kind=private
رحل@f; سفر; وصول | frame=arrive
> يقوم وزير الخارجية الصيني وانغ يي بزيارة رسمية إلى مصر هذا الأسبوع.
= visit "وانغ يي" to=EGY kind=official
> بدأ الرئيس التركي رجب طيب أردوغان زيارة عمل إلى بغداد.
= visit "رجب طيب أردوغان" to=IRQ kind=working
> وصل رئيس الوزراء الهندي ناريندرا مودي إلى وارسو في زيارة تستغرق يومين.
= visit "ناريندرا مودي" to=POL
> ارتفع عدد زيارات الموقع الإلكتروني إلى مليون زيارة.
! visit

[support id=ar-pay-visit a=subj]
قام,قوم,قم@vh; أد,ؤد@vy; أجر,جر@vy; بد,بد@vb; اختتم,ختتم@v; أنه,نه@vy; استهل,ستهل@vg; اعتزم,عتزم@v; واصل@v1; قطع@v1; شرع@v1; حل@vg1
قام ب; قامت ب; يقوم ب; تقوم ب; قاما ب; يقومان ب; قاموا ب; يقومون ب; يؤدي; في مستهل; في ختام; في إطار; ضمن
> اختتم وزير الدفاع الإيطالي غويدو كروسيتو زيارة إلى أبوظبي استمرت يومين.
= visit "غويدو كروسيتو" to=ARE
> قام الطبيب بعملية جراحية دقيقة.
! visit

[verb id=ar-arrive frame=arrive a=subj to=to,obj,in]
وصل,صل@v; توجه@v1; سافر@v1; حل@vg1 ضيفا; حل@vg1; قدم@v1 إلى; طار,طير,طر@vh إلى; انتقل,نتقل@v إلى; قصد@v1; بلغ@v1 العاصمة; هبط@v1 في; حط@vg1 في; وفد,فد@v إلى; رافق@v1 | to=to,obj,in
عاد,عود,عد@vh إلى | to=to
> وصل وزير الخارجية السوري أسعد الشيباني إلى موسكو صباح اليوم الخميس.
= visit "أسعد الشيباني" to=RUS date=2024-07-25
> توجه الرئيس الفلسطيني محمود عباس إلى الرياض للمشاركة في القمة.
= visit "محمود عباس" to=SAU
> وصل سعر الذهب إلى مستوى قياسي.
! visit
> وصلت المفاوضات إلى طريق مسدود.
! visit

[verb id=ar-leave frame=arrive a=subj from=obj,from to=to]
غادر@v1; رحل@v1 عن
> غادر لافروف موسكو متوجها إلى الجزائر.
= visit "لافروف" to=DZA
> غادر رئيس الوزراء الماليزي أنور إبراهيم إلى القاهرة.
= visit "أنور إبراهيم" to=EGY
> غادر اللاعب ناديه بعد انتهاء عقده.
! visit

# a journey told by a participle: متوجها إلى، قادما من
[adj id=ar-bound frame=arrive a=subj to=to]
متوجه@g; متجه@g; مغادر@g إلى; قاصد@g

# being received on arrival tells of a visit: كان في استقباله في المطار
[verb id=ar-host frame=visit a=obj to=subj]
استضاف,ستضيف,ستضف@vh

[support id=ar-visit-plan a=subj status=planned]
اعتزم,عتزم@v; نو,نو@vy; خطط@v1; قرر@v1
