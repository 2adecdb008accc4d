# Officers of organisations, the organisation told within their title.

[title role=official org=EU]
presidente de la Comisión Europea; presidenta de la Comisión Europea; presidente del Ejecutivo comunitario; presidenta del Ejecutivo comunitario; presidente del Consejo Europeo; presidenta del Consejo Europeo; presidente del Parlamento Europeo; presidenta del Parlamento Europeo; presidente de la Eurocámara; presidenta de la Eurocámara
vicepresidente de la Comisión Europea; vicepresidenta de la Comisión Europea; vicepresidente ejecutivo de la Comisión Europea; vicepresidenta ejecutiva de la Comisión Europea
comisario europeo; comisaria europea; comisario europeo de Ampliación; comisaria europea de Ampliación; comisario europeo de Comercio; comisaria europea de Comercio; comisario europeo de Energía; comisaria europea de Energía; comisario europeo de Defensa; comisaria europea de Defensa; comisario europeo de Migración; comisaria europea de Migración; comisario europeo de Agricultura; comisaria europea de Agricultura; comisario europeo de Asociaciones Internacionales; comisaria europea de Asociaciones Internacionales; comisario europeo de Gestión de Crisis; comisaria europea de Gestión de Crisis; comisario europeo para el Mediterráneo; comisaria europea para el Mediterráneo
> El presidente de Kenia, William Ruto, se reunió con la presidenta del Parlamento Europeo, Karin Osei, en Nairobi.
= meeting "William Ruto" "Karin Osei" place=Nairobi
> La comisaria europea de Ampliación, Karin Osei, acusó a Rusia de mentir.
= event ACCUSE "Karin Osei" > "Rusia"
> La presidenta del club se reunió con los socios.
! any

[title role=official]
presidente de la Comisión de la Unión Africana; presidenta de la Comisión de la Unión Africana; presidente de la Comisión de la UA; presidenta de la Comisión de la UA; presidente de la Unión Africana; presidenta de la Unión Africana; comisario de Paz y Seguridad de la Unión Africana; comisionado de Paz y Seguridad de la Unión Africana | org=AU
presidente de la Comisión de la CEDEAO; presidenta de la Comisión de la CEDEAO; presidente de la Cedeao; presidenta de la Cedeao | org=ECOWAS
secretario ejecutivo de la Cepal; secretaria ejecutiva de la Cepal; secretario ejecutivo de la CEPAL; secretaria ejecutiva de la CEPAL | org=ECLAC
secretario ejecutivo de la CPLP; secretaria ejecutiva de la CPLP | org=CPLP
> El presidente de Kenia, William Ruto, se reunió con el presidente de la Comisión de la Unión Africana, Karim Osei, en Nairobi.
= meeting "William Ruto" "Karim Osei" place=Nairobi
> El secretario ejecutivo de la Cepal, Karim Osei, elogió a Chile.
= event SUPPORT "Karim Osei" > "Chile"
> El presidente de la comisión se reunió con los vecinos.
! any

[title role=secretary-general]
secretario general de la Liga Árabe; secretaria general de la Liga Árabe; secretario general de la Liga de Estados Árabes | org=LAS
> El presidente de Kenia, William Ruto, se reunió con el secretario general de la Liga Árabe, Karim Osei, en Nairobi.
= meeting "William Ruto" "Karim Osei" place=Nairobi
> El secretario general de la Liga Árabe, Karim Osei, dijo que la tregua se mantendrá.
= statement "Karim Osei" content="la tregua se mantendrá"
> El secretario de la liga de fútbol dimitió.
! any
