# Passive participles of deeds, short and long: «осужден», «осужденный», «был поддержан».

[verb id=ru-p-accuse frame=event type=ACCUSE a=subj b=obj,poss]
осужден@nn; раскритикован@nn; подвергнут@tt критике; подвергнут@tt резкой критике | cameo=111 mode=disapprove
обвинен@nn; заподозрен@nn; уличен@nn | cameo=112 mode=disapprove
> Решение Анголы осуждено Замбией.
= event ACCUSE "Замбией" > "Анголы" mode=disapprove cameo=111
> Руанда была обвинена Танзанией в поддержке повстанцев.
= event ACCUSE "Танзанией" > "Руанда"
> Вор осужден судом.
! event

[verb id=ru-p-support frame=event type=SUPPORT a=subj b=obj,poss]
поддержан@nn; одобрен@nn; поблагодарен@nn; награжден@nn; признан@nn | cameo=051 context=diplomatic
> Намибия поддержана Ботсваной.
= event SUPPORT "Ботсваной" > "Намибия"
> Словения, поддержанная Хорватией, настаивает на своем.
= event SUPPORT "Хорватией" > "Словения"
> Проект поддержан инвесторами.
! event

[verb id=ru-p-reject frame=event type=REJECT a=subj b=poss,of,obj]
отвергнут@tt; отклонен@nn; заблокирован@nn; отметен@nn
> Просьба Малави отклонена Замбией.
= event REJECT "Замбией" > "Малави"
> Предложение Гамбии было отвергнуто Гвинеей.
= event REJECT "Гвинеей" > "Гамбии"
> Жалоба болельщика отклонена.
! event

[verb id=ru-p-sanction frame=event type=SANCTION a=subj,from b=obj]
выслан@nn; выдворен@nn; изгнан@nn | cameo=166 mode=expel context=diplomatic
> Молдавский дипломат выслан Румынией.
= event SANCTION "Румынией" > "Молдавский дипломат" mode=expel cameo=166
> Посол Мали, высланный Бенином, улетел домой.
= event SANCTION "Бенином" > "Посол Мали"
> Двое сербских дипломатов высланы из Марокко.
= event SANCTION "Марокко" > "сербских дипломатов"
> Товар выслан покупателю.
! event

[verb id=ru-p-coerce frame=event type=COERCE a=subj,in b=obj]
арестован@nn; задержан@nn; похищен@nn; приговорен@nn; взят@tt под стражу; взят@tt в плен; взят@tt в заложники | cameo=173 mode=arrest context=legal
захвачен@nn; оккупирован@nn; конфискован@nn | cameo=171 mode=seize
депортирован@nn | cameo=174 mode=deport context=migration
> Кенийский журналист, арестованный полицией Уганды, вернулся домой.
= event COERCE "полицией Уганды" > "Кенийский журналист" mode=arrest cameo=173
> Тунисские рыбаки задержаны мальтийскими военными.
= event COERCE "мальтийскими военными" > "Тунисские рыбаки"
> В Судане арестован гражданин Латвии.
= event COERCE "Судане" > "гражданин Латвии"
> Поезд из Уганды задержан бурей.
! event

[verb id=ru-p-free frame=event type=CONCEDE a=subj b=obj]
освобожден@nn; отпущен@nn; помилован@nn | cameo=084 mode=release
> Французские моряки освобождены Чадом.
= event CONCEDE "Чадом" > "Французские моряки" mode=release cameo=084
> Греческий журналист, отпущенный ливийской полицией, дал интервью.
= event CONCEDE "ливийской полицией" > "Греческий журналист"
> Дорога освобождена от снега.
! event

[verb id=ru-p-assault frame=event type=ASSAULT a=subj b=obj]
обстрелян@nn; сбит@tt; убит@tt; потоплен@nn; уничтожен@nn; подвергнут@tt обстрелу; разбомблен@nn; избит@tt | cameo=190 context=military
атакован@nn | cameo=190 context=military spoken=ACCUSE
> Нигерские военные обстреляны ливийским катером.
= event ASSAULT "ливийским катером" > "Нигерские военные"
> Миротворцы Уругвая, атакованные конголезскими повстанцами, отошли.
= event ASSAULT "конголезскими повстанцами" > "Миротворцы Уругвая"
> Боксер избит соперником.
! event
