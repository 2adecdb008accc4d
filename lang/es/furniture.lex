# Lines that are no part of the story.

[furniture kind=related next whole]
Lea también; Lee también; Leer más; Te puede interesar; Te puede interesar:; Le puede interesar; Mira también; Mirá también; Ver también; Noticias relacionadas; Relacionadas; Relacionados; Más noticias; Más información; Más sobre; Temas relacionados; Recomendados; Lo más leído; Últimas noticias; Otras noticias; Notas relacionadas; Artículos relacionados; También te puede interesar
[furniture kind=related]
Lea también:; Lee también:; Lea además:; Lea:; Lee más:; Leer más:; Le puede interesar:; Te puede interesar:; Mira también:; Vea también:; Ver más:; Seguir leyendo; --> Seguir leyendo; Además:; LEA TAMBIÉN; LEE TAMBIÉN; Sigue leyendo; Le recomendamos; Te recomendamos
> Lea también: Serguéi Lavrov se reúne con Wang Yi en Vientián
! any
> Te puede interesar: Emmanuel Macron condena a Irán
! any
[furniture kind=caption]
Foto:; FOTO:; Fotos:; Foto de archivo; Imagen:; Imagen de archivo; Vídeo:; Video:; Crédito:; (Foto; (foto; © 
[furniture kind=caption anywhere]
EFE/; /EFE; AFP/; REUTERS/; Getty Images; Europa Press/
[furniture kind=credit]
Por: ; Publicado; Actualizado; Actualizada; Fuente:; Redacción:; Con información de; (Con información de; Creado:; Editado por; Última actualización; Tiempo de lectura
[furniture kind=credit whole]
EFE; (EFE); Redacción; Agencias; Comunicado; Nota de prensa; Nota informativa; Comunicado de prensa; Boletín de prensa; Redacción Internacional
> Publicado el 25 de julio de 2024
! any
[furniture kind=share]
Compartir en; Comparte; Síguenos; Síganos; Suscríbete; Suscríbase; Regístrate; Haz clic; Haga clic; Únete; Descarga; Recibe; Deja un comentario; Comentar; Imprimir; Newsletter
[furniture kind=share whole]
Compartir; Facebook; Twitter; WhatsApp; Imprimir; Comentarios; Publicidad; Copiar enlace; Iniciar sesión; Guardar
[furniture kind=share to-end whole]
Etiquetas; Temas; Contacto; Contactos; Aviso legal; Política de privacidad; Palabras clave; Archivado en
[furniture kind=share to-end]
Todos los derechos reservados; Etiquetas:; Archivado en:; Temas:; Tags:
> Síguenos en Telegram, donde Dmitri Peskov dijo más
! any
[furniture kind=section whole]
Inicio; Portada; Mundo; MUNDO; Política; POLÍTICA; Internacional; INTERNACIONAL; NACIONAL; Nacional; Economía; Sociedad; Deportes; Cultura; Actualidad; América Latina; Europa; España; Noticias; Diplomacia; Defensa; Opinión
[furniture kind=section]
Inicio >; Portada >; Estás en
> Mundo
! any
