# Palabras tras las cuales el nombre es de una plaza o de una calle, y no de una persona.

[word named]
plaza; avenida; calle; paseo; aeropuerto internacional
> José Manuel Albares se reunió en la plaza Murillo con Celinda Sosa.
= meeting "José Manuel Albares" "Celinda Sosa"
> José Manuel Albares recibió en el aeropuerto internacional Jorge Chávez a Hakan Fidan.
= meeting "José Manuel Albares" "Hakan Fidan"
> La avenida Simón Bolívar cerró ayer.
! any
