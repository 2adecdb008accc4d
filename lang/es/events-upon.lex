# Nombres de actos que recaen en lo que los sigue: quien los condena o los apoya se dirige a
# quien los comete, no a quien los sufre.

[word upon]
sanciones; embargo; aranceles; veto; demanda; acusaciones; cargos; denuncia; denuncias; agresión; ataque; ataques; ofensiva; guerra; amenazas; represalias; restricciones; medidas; bombardeo; bombardeos
[word upon undergone]
bloqueo; ocupación; invasión; asedio; cerco; anexión; aislamiento; asesinato; secuestro; detención; arresto; encarcelamiento; expulsión; exclusión; persecución; captura; destrucción; derrocamiento; envenenamiento
> Chile condenó la ocupación de Georgia por Rusia.
= event ACCUSE "Chile" > "Rusia"
> Noruega rechazó los aranceles de Estados Unidos a la India.
= event REJECT "Noruega" > "Estados Unidos"
> Polonia apoya las sanciones contra Bielorrusia.
! event SUPPORT
> Chile condenó la invasión de Ucrania.
! event ACCUSE
