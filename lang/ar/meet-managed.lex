# What somebody managed, took care or found an occasion to do: the meeting took place.
[support id=ar-managed]
تمكن@v1 من; نجح@v1 في; حرص@v1 على; تمكن@u1 _ من; نجح@u1 _ في; حرص@u1 _ على; أفلح,فلح@v في; أفلح,فلح@u _ في
> @2025-06-10 تمكن لافروف من لقاء وانغ يي في فينتيان.
= meeting "لافروف" "وانغ يي" status=held
> @2025-06-10 حرص وزير الخارجية التركي هاكان فيدان على لقاء نظيره المصري بدر عبد العاطي.
= meeting "هاكان فيدان" "بدر عبد العاطي" status=held
> نجح الطالب في الامتحان.
! any
