# A state named a second time by how it is ruled or where it lies: the one of these that was named last.

[anaphor states=told among=SAU,JOR,MAR,BHR]
المملكة
> وصل أحمد الشرع إلى السعودية. وأعرب عن امتنانه للمملكة.
= event SUPPORT "أحمد الشرع" > "ل المملكة"
> اتهمت إيران السعودية بالتدخل. ونددت المملكة بتصريحات إيران.
= event ACCUSE "المملكة" > "إيران"
> المملكة واسعة.
! any

[anaphor states=OMN]
السلطنة
[anaphor states=told among=EGY,DZA,MAR,TUN,LBY,SDN,SOM,DJI,MRT,ETH,KEN,UGA,RWA,SSD,NGA,NER,MLI,BFA,TCD,SEN,GHA,CIV,ZAF,AGO,COD,CMR]
الدولة الأفريقية; البلد الأفريقي; الدولة الإفريقية; البلد الإفريقي
[anaphor states=told among=EGY,DZA,MAR,TUN,LBY,SDN,SOM,DJI,MRT,SAU,QAT,ARE,KWT,BHR,OMN,YEM,JOR,LBN,SYR,IRQ,PSE]
البلد العربي; الدولة العربية
[anaphor states=told among=SAU,QAT,ARE,KWT,BHR,OMN]
الدولة الخليجية; البلد الخليجي; الإمارة
[anaphor states=told among=VEN,COL,BRA,ARG,CHL,PER,BOL,ECU,CUB,MEX,NIC,HND]
الدولة اللاتينية; البلد اللاتيني
[anaphor states=told among=CYP,TWN,CUB,MLT,ISL,JPN,LKA,MDV]
الجزيرة
> اتهمت الصين تايوان بالانفصال. وفرضت الصين عقوبات على الجزيرة.
= event SANCTION "الصين" > "على الجزيرة"
> الجزيرة جميلة.
! any
