<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Color</name>
    <message>
        <source>damaged profile</source>
        <translation>perfil dañado</translation>
    </message>
    <message>
        <source>Gray</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Another RGB space</source>
        <translation>Otro espacio RGB</translation>
    </message>
    <message>
        <source>A camera&apos;s or scanner&apos;s own</source>
        <translation>Propio de una cámara o un escáner</translation>
    </message>
    <message>
        <source>A printer&apos;s own</source>
        <translation>Propio de una impresora</translation>
    </message>
    <message>
        <source>a profile that describes no picture</source>
        <translation>un perfil que no describe ninguna imagen</translation>
    </message>
    <message>
        <source>%1 (named in Exif)</source>
        <translation>%1 (indicado en Exif)</translation>
    </message>
    <message>
        <source>%1 (named by a code in the file)</source>
        <translation>%1 (indicado por un código del archivo)</translation>
    </message>
    <message>
        <source>%1 (described by numbers in the file)</source>
        <translation>%1 (descrito con números en el archivo)</translation>
    </message>
    <message>
        <source>no profile</source>
        <translation>sin perfil</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>This file</source>
        <translation>Este archivo</translation>
    </message>
    <message>
        <source>The output</source>
        <translation>El resultado</translation>
    </message>
    <message>
        <source>The output folder</source>
        <translation>La carpeta de salida</translation>
    </message>
    <message>
        <source>its top level</source>
        <translation>su nivel superior</translation>
    </message>
    <message>
        <source>of that name</source>
        <translation>con ese nombre</translation>
    </message>
    <message>
        <source>The name template</source>
        <translation>La plantilla de nombre</translation>
    </message>
    <message>
        <source>The session</source>
        <translation>La sesión</translation>
    </message>
    <message>
        <source>The command line</source>
        <translation>La línea de comandos</translation>
    </message>
    <message>
        <source>%1 has no bytes%2.</source>
        <translation>%1 no tiene contenido%2.</translation>
    </message>
    <message>
        <source>Copy it again from the card or the backup.</source>
        <translation>Vuelva a copiarlo de la tarjeta o de la copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 is damaged or cut off%2.</source>
        <translation>%1 está dañado o incompleto%2.</translation>
    </message>
    <message>
        <source>Copy it again from the card or the backup; the original was not touched.</source>
        <translation>Vuelva a copiarlo de la tarjeta o de la copia de seguridad; el original no se ha tocado.</translation>
    </message>
    <message>
        <source>%1 is not a picture%2.</source>
        <translation>%1 no es una imagen%2.</translation>
    </message>
    <message>
        <source>Leave it out, or check whether the download or copy went wrong.</source>
        <translation>Déjelo fuera o compruebe si la descarga o la copia salió mal.</translation>
    </message>
    <message>
        <source>%1 is a picture of a kind that Glassine does not read%2.</source>
        <translation>%1 es una imagen de un tipo que Glassine no lee%2.</translation>
    </message>
    <message>
        <source>Save it as TIFF, PNG or JPEG first.</source>
        <translation>Guárdela antes como TIFF, PNG o JPEG.</translation>
    </message>
    <message>
        <source>%1 cannot be read yet%2.</source>
        <translation>%1 aún no se puede leer%2.</translation>
    </message>
    <message>
        <source>Export it as TIFF or JPEG from your raw developer for now.</source>
        <translation>Por ahora, expórtelo como TIFF o JPEG desde su programa de revelado RAW.</translation>
    </message>
    <message>
        <source>%1 was found in a folder and is of a kind that is only read on request%2.</source>
        <translation>%1 estaba en una carpeta y es de un tipo que solo se lee si se pide%2.</translation>
    </message>
    <message>
        <source>Name the file itself to include it.</source>
        <translation>Indique el propio archivo para incluirlo.</translation>
    </message>
    <message>
        <source>%1 could not be read%2.</source>
        <translation>%1 no se pudo leer%2.</translation>
    </message>
    <message>
        <source>Check its permissions and the disk it is on.</source>
        <translation>Compruebe sus permisos y el disco en el que está.</translation>
    </message>
    <message>
        <source>%1 is not there%2.</source>
        <translation>%1 no está ahí%2.</translation>
    </message>
    <message>
        <source>Check its name and whether the card or drive is still connected.</source>
        <translation>Compruebe su nombre y si la tarjeta o la unidad sigue conectada.</translation>
    </message>
    <message>
        <source>%1 changed while it was being processed, so nothing was written%2.</source>
        <translation>%1 cambió mientras se procesaba, así que no se escribió nada%2.</translation>
    </message>
    <message>
        <source>Wait until it is completely copied, then run again.</source>
        <translation>Espere a que termine de copiarse y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 is not a regular file%2.</source>
        <translation>%1 no es un archivo normal%2.</translation>
    </message>
    <message>
        <source>Leave it out: only files and folders can be processed.</source>
        <translation>Déjelo fuera: solo se pueden procesar archivos y carpetas.</translation>
    </message>
    <message>
        <source>%1 is a link that was not followed%2.</source>
        <translation>%1 es un enlace que no se ha seguido%2.</translation>
    </message>
    <message>
        <source>Name the file it leads to instead.</source>
        <translation>Indique en su lugar el archivo al que apunta.</translation>
    </message>
    <message>
        <source>%1 has more pixels than the limit%2.</source>
        <translation>%1 supera el límite de píxeles%2.</translation>
    </message>
    <message>
        <source>Raise the pixel limit if you trust the file.</source>
        <translation>Aumente el límite de píxeles si confía en el archivo.</translation>
    </message>
    <message>
        <source>%1 has more frames or pages than the limit%2.</source>
        <translation>%1 supera el límite de fotogramas o páginas%2.</translation>
    </message>
    <message>
        <source>Raise the frame limit if you trust the file.</source>
        <translation>Aumente el límite de fotogramas si confía en el archivo.</translation>
    </message>
    <message>
        <source>%1 is larger than the limit%2.</source>
        <translation>%1 supera el límite de tamaño%2.</translation>
    </message>
    <message>
        <source>Raise the size limit if you trust the file.</source>
        <translation>Aumente el límite de tamaño si confía en el archivo.</translation>
    </message>
    <message>
        <source>%1 could not be encoded%2.</source>
        <translation>%1 no se pudo codificar%2.</translation>
    </message>
    <message>
        <source>Try another output format or other settings.</source>
        <translation>Pruebe con otro formato de salida u otros ajustes.</translation>
    </message>
    <message>
        <source>%1 could not be processed with these settings%2.</source>
        <translation>%1 no se pudo procesar con estos ajustes%2.</translation>
    </message>
    <message>
        <source>Change the settings of the step that failed.</source>
        <translation>Cambie los ajustes del paso que falló.</translation>
    </message>
    <message>
        <source>%1 was written but did not pass its check, so the result was thrown away%2.</source>
        <translation>%1 se escribió pero no superó la comprobación, así que el resultado se descartó%2.</translation>
    </message>
    <message>
        <source>Run it again; if it fails again, please report it.</source>
        <translation>Vuelva a intentarlo; si falla de nuevo, comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>%1 was left as it is because a lossless copy of it would be larger%2.</source>
        <translation>%1 se dejó como está porque una copia sin pérdida sería más grande%2.</translation>
    </message>
    <message>
        <source>Choose a format and a quality to have a copy of it all the same.</source>
        <translation>Elija un formato y una calidad para tener una copia de todos modos.</translation>
    </message>
    <message>
        <source>%1 was written with metadata that should be gone, so the result was thrown away%2.</source>
        <translation>%1 se escribió con metadatos que debían desaparecer, así que el resultado se descartó%2.</translation>
    </message>
    <message>
        <source>Choose another metadata policy, and please report it.</source>
        <translation>Elija otra regla de metadatos y comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>%1 needs more memory than it may use%2.</source>
        <translation>%1 necesita más memoria de la permitida%2.</translation>
    </message>
    <message>
        <source>Raise the memory limit, or run with fewer jobs.</source>
        <translation>Aumente el límite de memoria o procese menos fotos a la vez.</translation>
    </message>
    <message>
        <source>%1 took too long%2.</source>
        <translation>%1 tardó demasiado%2.</translation>
    </message>
    <message>
        <source>Raise the time limit, or choose a faster format or effort.</source>
        <translation>Aumente el límite de tiempo o elija un formato más rápido o menos esfuerzo.</translation>
    </message>
    <message>
        <source>%1 brought its decoder down twice and was left out%2.</source>
        <translation>%1 hizo fallar su decodificador dos veces y se dejó fuera%2.</translation>
    </message>
    <message>
        <source>The file is probably damaged; every other photo is unaffected.</source>
        <translation>Es probable que el archivo esté dañado; las demás fotos no se ven afectadas.</translation>
    </message>
    <message>
        <source>%1 was not processed because its worker&apos;s answer made no sense%2.</source>
        <translation>%1 no se procesó porque la respuesta del proceso de trabajo no tenía sentido%2.</translation>
    </message>
    <message>
        <source>%1 was not processed because the batch was stopped%2.</source>
        <translation>%1 no se procesó porque se detuvo el lote%2.</translation>
    </message>
    <message>
        <source>Resume the session to go on.</source>
        <translation>Reanude la sesión para continuar.</translation>
    </message>
    <message>
        <source>%1 is already there and was not replaced%2.</source>
        <translation>%1 ya existe y no se ha reemplazado%2.</translation>
    </message>
    <message>
        <source>Choose another folder or name, or let new files be numbered.</source>
        <translation>Elija otra carpeta u otro nombre, o deje que se numeren los archivos nuevos.</translation>
    </message>
    <message>
        <source>%1 is one of the originals and was not written to%2.</source>
        <translation>%1 es uno de los originales y no se ha sobrescrito%2.</translation>
    </message>
    <message>
        <source>Choose another output folder or another name template.</source>
        <translation>Elija otra carpeta de salida u otra plantilla de nombre.</translation>
    </message>
    <message>
        <source>%1 cannot be created or written to%2.</source>
        <translation>%1 no se puede crear o no admite escritura%2.</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another folder.</source>
        <translation>Compruebe sus permisos o elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 could not be written because the disk is full%2.</source>
        <translation>%1 no se pudo escribir porque el disco está lleno%2.</translation>
    </message>
    <message>
        <source>Free some space and resume; nothing was lost.</source>
        <translation>Libere espacio y reanude; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>%1 could not be written%2.</source>
        <translation>%1 no se pudo escribir%2.</translation>
    </message>
    <message>
        <source>Check that the drive is connected and writable, then resume.</source>
        <translation>Compruebe que la unidad está conectada y admite escritura, y reanude.</translation>
    </message>
    <message>
        <source>%1 is a name too long for the target%2.</source>
        <translation>%1 es un nombre demasiado largo para el destino%2.</translation>
    </message>
    <message>
        <source>Choose a shorter name template or a folder nearer to the top.</source>
        <translation>Elija una plantilla de nombre más corta o una carpeta más cercana a la raíz.</translation>
    </message>
    <message>
        <source>%1 is a name that the target does not take%2.</source>
        <translation>%1 es un nombre que el destino no acepta%2.</translation>
    </message>
    <message>
        <source>Let names be portable, or choose another name template.</source>
        <translation>Pida nombres válidos en todas partes o elija otra plantilla de nombre.</translation>
    </message>
    <message>
        <source>%1 is not there any more%2.</source>
        <translation>%1 ya no está ahí%2.</translation>
    </message>
    <message>
        <source>If nobody moved it, run the batch again: it is made anew from the original.</source>
        <translation>Si nadie lo ha movido, ejecute el lote de nuevo: se volverá a crear a partir del original.</translation>
    </message>
    <message>
        <source>%1 is no file any more%2.</source>
        <translation>%1 ya no es un archivo%2.</translation>
    </message>
    <message>
        <source>Move what is there out of the way and run the batch again.</source>
        <translation>Aparte lo que haya ahí y ejecute el lote de nuevo.</translation>
    </message>
    <message>
        <source>%1 has been cut off%2.</source>
        <translation>%1 está truncado%2.</translation>
    </message>
    <message>
        <source>Remove it and run the batch again: it is made anew from the original.</source>
        <translation>Elimínelo y ejecute el lote de nuevo: se volverá a crear a partir del original.</translation>
    </message>
    <message>
        <source>%1 does not hold what was written%2.</source>
        <translation>%1 no contiene lo que se escribió%2.</translation>
    </message>
    <message>
        <source>If nobody edited it, remove it and run the batch again; then check the disk.</source>
        <translation>Si nadie lo ha editado, elimínelo y ejecute el lote de nuevo; después, compruebe el disco.</translation>
    </message>
    <message>
        <source>%1 holds what was written as another file%2.</source>
        <translation>%1 contiene lo que se escribió en otro archivo%2.</translation>
    </message>
    <message>
        <source>Give both their names back, or remove both and run the batch again.</source>
        <translation>Devuelva a ambos su nombre, o elimine los dos y ejecute el lote de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be read any more%2.</source>
        <translation>%1 ya no se puede leer%2.</translation>
    </message>
    <message>
        <source>%1 is not right%2.</source>
        <translation>%1 contiene un error%2.</translation>
    </message>
    <message>
        <source>See glassine --help.</source>
        <translation>Consulte glassine --help.</translation>
    </message>
    <message>
        <source>The preset is not valid at %1%2.</source>
        <translation>El preajuste no es válido en este punto: %1%2.</translation>
    </message>
    <message>
        <source>Correct that entry and try again.</source>
        <translation>Corrija esa entrada y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>There is no preset %1%2.</source>
        <translation>No existe ningún preajuste %1%2.</translation>
    </message>
    <message>
        <source>See glassine presets list.</source>
        <translation>Consulte glassine presets list.</translation>
    </message>
    <message>
        <source>%1 is not a valid name template%2.</source>
        <translation>%1 no es una plantilla de nombre válida%2.</translation>
    </message>
    <message>
        <source>A good one is {dir}/{name}.{ext}.</source>
        <translation>Una buena es {dir}/{name}.{ext}.</translation>
    </message>
    <message>
        <source>%1 cannot be written here because this system&apos;s libvips lacks it%2.</source>
        <translation>%1 no se puede escribir aquí porque la libvips de este sistema no lo admite%2.</translation>
    </message>
    <message>
        <source>Choose another format; see glassine formats.</source>
        <translation>Elija otro formato; consulte glassine formats.</translation>
    </message>
    <message>
        <source>There is nothing to do: %1 holds no photo that can be used%2.</source>
        <translation>No hay nada que hacer: %1 no contiene ninguna foto utilizable%2.</translation>
    </message>
    <message>
        <source>Name a folder or file with photos.</source>
        <translation>Indique una carpeta o un archivo con fotos.</translation>
    </message>
    <message>
        <source>what was named</source>
        <translation>lo indicado</translation>
    </message>
    <message>
        <source>%1 has a damaged journal, which was kept aside%2.</source>
        <translation>%1 tiene un registro dañado, que se ha guardado aparte%2.</translation>
    </message>
    <message>
        <source>Start the batch again; finished files are recognized and kept.</source>
        <translation>Inicie el lote de nuevo; los archivos terminados se reconocen y se conservan.</translation>
    </message>
    <message>
        <source>%1 is being run by another Glassine%2.</source>
        <translation>%1 está en marcha en otra instancia de Glassine%2.</translation>
    </message>
    <message>
        <source>Wait for it to finish, or stop it first.</source>
        <translation>Espere a que termine o deténgala antes.</translation>
    </message>
    <message>
        <source>There is no session %1%2.</source>
        <translation>No existe ninguna sesión %1%2.</translation>
    </message>
    <message>
        <source>See glassine report for the sessions there are.</source>
        <translation>Consulte glassine report para ver las sesiones que hay.</translation>
    </message>
    <message>
        <source>Something went wrong inside Glassine at %1%2.</source>
        <translation>Algo ha fallado dentro de Glassine, en este punto: %1%2.</translation>
    </message>
    <message>
        <source>No original was touched; please report it.</source>
        <translation>No se ha tocado ningún original; comuníquelo, por favor.</translation>
    </message>
    <message>
        <source>an unknown place</source>
        <translation>lugar desconocido</translation>
    </message>
    <message>
        <source>The watermark&apos;s picture</source>
        <translation>La imagen de la marca de agua</translation>
    </message>
    <message>
        <source>The watermark&apos;s text</source>
        <translation>El texto de la marca de agua</translation>
    </message>
    <message>
        <source>%1 was left as it is because a copy of it would lose something%2.</source>
        <translation>%1 se dejó como está porque una copia perdería algo%2.</translation>
    </message>
    <message>
        <source>Choose another format, or let the preset convert such photos.</source>
        <translation>Elija otro formato o deje que el ajuste convierta esas fotos.</translation>
    </message>
    <message>
        <source>%1 was left out because the preset takes the other file of the pair%2.</source>
        <translation>%1 se omitió porque el ajuste toma el otro archivo de la pareja%2.</translation>
    </message>
    <message>
        <source>Let the preset take both files to have this one, too.</source>
        <translation>Deje que el ajuste tome ambos archivos para tener también este.</translation>
    </message>
    <message>
        <source>%1 cannot be used as a watermark%2.</source>
        <translation>%1 no se puede usar como marca de agua%2.</translation>
    </message>
    <message>
        <source>Choose another PNG or SVG file in the preset.</source>
        <translation>Elija otro archivo PNG o SVG en el preajuste.</translation>
    </message>
    <message>
        <source>%1 cannot be drawn: workers cannot be given access to fonts and nothing else%2.</source>
        <translation>%1 no se puede dibujar: los procesos de trabajo no pueden recibir acceso solo a las fuentes%2.</translation>
    </message>
    <message>
        <source>Use a picture as the watermark, or a kernel with Landlock.</source>
        <translation>Use una imagen como marca de agua o un núcleo con Landlock.</translation>
    </message>
    <message>
        <source>The destination</source>
        <translation>El destino</translation>
    </message>
    <message>
        <source>The destination is not valid at %1%2.</source>
        <translation>El destino no es válido en %1%2.</translation>
    </message>
    <message>
        <source>There is no destination %1%2.</source>
        <translation>No hay ningún destino %1%2.</translation>
    </message>
    <message>
        <source>See glassine destinations list.</source>
        <translation>Véase glassine destinations list.</translation>
    </message>
    <message>
        <source>There are no credentials for %1%2.</source>
        <translation>No hay credenciales para %1%2.</translation>
    </message>
    <message>
        <source>Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or give the destination a profile of your AWS credentials file.</source>
        <translation>Defina AWS_ACCESS_KEY_ID y AWS_SECRET_ACCESS_KEY, o dé al destino un perfil de su archivo de credenciales de AWS.</translation>
    </message>
    <message>
        <source>The credentials of %1 cannot be used%2.</source>
        <translation>Las credenciales de %1 no se pueden usar%2.</translation>
    </message>
    <message>
        <source>Correct them where they are kept and try again.</source>
        <translation>Corríjalas donde se guardan e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be reached%2.</source>
        <translation>No se puede llegar a %1%2.</translation>
    </message>
    <message>
        <source>Check the network and the endpoint; the same command goes on with what is left.</source>
        <translation>Compruebe la red y el punto de acceso; la misma orden continúa con lo que queda.</translation>
    </message>
    <message>
        <source>%1 did not prove who it is, so nothing was sent%2.</source>
        <translation>%1 no demostró quién es, así que no se envió nada%2.</translation>
    </message>
    <message>
        <source>Check the endpoint&apos;s name and this computer&apos;s clock; a certificate authority of your own is named with ca-file.</source>
        <translation>Compruebe el nombre del punto de acceso y el reloj de este equipo; una autoridad de certificación propia se indica con ca-file.</translation>
    </message>
    <message>
        <source>%1 does not accept the key%2.</source>
        <translation>%1 no acepta la clave%2.</translation>
    </message>
    <message>
        <source>Check the access key and its secret.</source>
        <translation>Compruebe la clave de acceso y su secreto.</translation>
    </message>
    <message>
        <source>The key is right but may not do this at %1%2.</source>
        <translation>La clave es correcta pero no puede hacer esto en %1%2.</translation>
    </message>
    <message>
        <source>Let whoever owns the bucket give this key the right to list it and to write to it.</source>
        <translation>El propietario del bucket debe dar a esta clave el derecho a listarlo y a escribir en él.</translation>
    </message>
    <message>
        <source>There is no bucket %1%2.</source>
        <translation>No hay ningún bucket %1%2.</translation>
    </message>
    <message>
        <source>Create it, or check its name and the endpoint.</source>
        <translation>Créelo, o compruebe su nombre y el punto de acceso.</translation>
    </message>
    <message>
        <source>%1 answered that the bucket is elsewhere, which was not followed%2.</source>
        <translation>%1 respondió que el bucket está en otro lugar, lo que no se siguió%2.</translation>
    </message>
    <message>
        <source>Check the endpoint and the region.</source>
        <translation>Compruebe el punto de acceso y la región.</translation>
    </message>
    <message>
        <source>%1 refuses requests because its clock and this computer&apos;s differ%2.</source>
        <translation>%1 rechaza las peticiones porque su reloj y el de este equipo difieren%2.</translation>
    </message>
    <message>
        <source>Set the clock and try again.</source>
        <translation>Ponga el reloj en hora e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be sent: the destination was too busy or failed several times%2.</source>
        <translation>%1 no se pudo enviar: el destino estaba saturado o falló varias veces%2.</translation>
    </message>
    <message>
        <source>Run the same command again later; it goes on with what is left.</source>
        <translation>Ejecute la misma orden más tarde; continúa con lo que queda.</translation>
    </message>
    <message>
        <source>%1 was refused by the destination%2.</source>
        <translation>%1 fue rechazado por el destino%2.</translation>
    </message>
    <message>
        <source>Change what it objects to, in the file or in the destination&apos;s settings.</source>
        <translation>Cambie lo que objeta, en el archivo o en los ajustes del destino.</translation>
    </message>
    <message>
        <source>%1 gave an answer that makes no sense%2.</source>
        <translation>%1 dio una respuesta que no tiene sentido%2.</translation>
    </message>
    <message>
        <source>Check that the endpoint is that of an S3 service and not of a web page.</source>
        <translation>Compruebe que el punto de acceso es el de un servicio S3 y no el de una página web.</translation>
    </message>
    <message>
        <source>%1 is there with other content, which was not replaced%2.</source>
        <translation>%1 está allí con otro contenido, que no se reemplazó%2.</translation>
    </message>
    <message>
        <source>Look at what is there; --replace puts yours in its place.</source>
        <translation>Mire lo que hay allí; --replace pone el suyo en su lugar.</translation>
    </message>
    <message>
        <source>%1 was sent, but what arrived is not what was sent%2.</source>
        <translation>%1 se envió, pero lo que llegó no es lo que se envió%2.</translation>
    </message>
    <message>
        <source>Run the same command again; if it happens again, tell whoever runs the server.</source>
        <translation>Ejecute la misma orden de nuevo; si vuelve a ocurrir, avise a quien lleva el servidor.</translation>
    </message>
    <message>
        <source>%1 cannot be read as an archive%2.</source>
        <translation>%1 no se puede leer como archivo comprimido%2.</translation>
    </message>
    <message>
        <source>ZIP, 7z and TAR archives are read; unpack others yourself and name the folder.</source>
        <translation>Se leen archivos ZIP, 7z y TAR; descomprima los demás usted mismo e indique la carpeta.</translation>
    </message>
    <message>
        <source>%1 is locked with a password%2.</source>
        <translation>%1 está protegido con contraseña%2.</translation>
    </message>
    <message>
        <source>Unpack the archive yourself and name the folder.</source>
        <translation>Descomprima el archivo usted mismo e indique la carpeta.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than the limit%2.</source>
        <translation>%1 supera el límite al descomprimirse%2.</translation>
    </message>
    <message>
        <source>Unpack the archive yourself and name the folder, if you trust it.</source>
        <translation>Descomprima el archivo usted mismo e indique la carpeta, si confía en él.</translation>
    </message>
    <message>
        <source>%1 is an archive inside an archive, which was not opened%2.</source>
        <translation>%1 es un archivo comprimido dentro de otro y no se abrió%2.</translation>
    </message>
    <message>
        <source>Unpack the outer archive yourself and name the inner one.</source>
        <translation>Descomprima usted mismo el archivo exterior e indique el interior.</translation>
    </message>
    <message>
        <source>%1 has a name in its archive that is not taken%2.</source>
        <translation>%1 tiene en su archivo un nombre que no se acepta%2.</translation>
    </message>
    <message>
        <source>Unpack the archive yourself, look at the file, and name the folder.</source>
        <translation>Descomprima el archivo usted mismo, mire el fichero e indique la carpeta.</translation>
    </message>
    <message>
        <source>%1 lies in an archive, and nothing is changed inside archives%2.</source>
        <translation>%1 está en un archivo comprimido, y dentro de ellos no se cambia nada%2.</translation>
    </message>
    <message>
        <source>Write to an output folder, or unpack the archive first.</source>
        <translation>Escriba en una carpeta de salida, o descomprima antes el archivo.</translation>
    </message>
    <message>
        <source>%1 was left out because an earlier run made it from another photo here%2.</source>
        <translation>%1 se dejó fuera porque un proceso anterior lo creó a partir de otra foto que está aquí%2.</translation>
    </message>
    <message>
        <source>Name it itself, or use --again, to have it done all the same.</source>
        <translation>Nómbrelo directamente o use --again para procesarlo de todos modos.</translation>
    </message>
    <message>
        <source>The key is right but may not list %1%2.</source>
        <translation>La clave es correcta pero no puede listar %1%2.</translation>
    </message>
    <message>
        <source>Let whoever owns it give this key the right to list it.</source>
        <translation>Pida al propietario que dé a esta clave el derecho de listar.</translation>
    </message>
    <message>
        <source>The key is right but may not write to %1%2.</source>
        <translation>La clave es correcta pero no puede escribir en %1%2.</translation>
    </message>
    <message>
        <source>Let whoever owns it give this key the right to write there.</source>
        <translation>Pida al propietario que dé a esta clave el derecho de escribir allí.</translation>
    </message>
    <message>
        <source>%1 is not there, so nothing was written%2.</source>
        <translation>%1 no está, así que no se escribió nada%2.</translation>
    </message>
    <message>
        <source>Connect the drive or mount the share; the same command goes on with what is left.</source>
        <translation>Conecte la unidad o monte el recurso compartido; la misma orden continúa con lo que queda.</translation>
    </message>
    <message>
        <source>The keyring could not be asked for the keys of %1%2.</source>
        <translation>No se pudieron pedir al llavero las claves de %1%2.</translation>
    </message>
    <message>
        <source>Unlock it, or keep the keys where the command line finds them.</source>
        <translation>Desbloquéelo, o guarde las claves donde la línea de órdenes las encuentre.</translation>
    </message>
    <message>
        <source>There are no keys for %1%2.</source>
        <translation>No hay claves para %1%2.</translation>
    </message>
    <message>
        <source>Write them into a file that only you can read, or enter them in the window.</source>
        <translation>Escríbalas en un archivo que solo usted pueda leer, o introdúzcalas en la ventana.</translation>
    </message>
    <message>
        <source>The account at %1 has reached a limit or is blocked%2.</source>
        <translation>La cuenta en %1 ha alcanzado un límite o está bloqueada%2.</translation>
    </message>
    <message>
        <source>Settle that with the service; the same command goes on with what is left.</source>
        <translation>Resuélvalo con el servicio; la misma orden continúa con lo que queda.</translation>
    </message>
    <message>
        <source>%1 is larger than the destination takes%2.</source>
        <translation>%1 es mayor de lo que admite el destino%2.</translation>
    </message>
    <message>
        <source>Make it smaller, or choose another destination.</source>
        <translation>Hágalo más pequeño, o elija otro destino.</translation>
    </message>
    <message>
        <source>What the service made of %1 did not arrive as it was announced%2.</source>
        <translation>Lo que el servicio hizo de %1 no llegó como se anunció%2.</translation>
    </message>
    <message>
        <source>Run the same command again; the original was not touched.</source>
        <translation>Ejecute la misma orden otra vez; el original no se tocó.</translation>
    </message>
    <message>
        <source>%1 is larger than one archive may be%2.</source>
        <translation>%1 supera el tamaño permitido para un archivo comprimido%2.</translation>
    </message>
    <message>
        <source>Allow larger archives, or make the file smaller.</source>
        <translation>Permita archivos más grandes, o reduzca el fichero.</translation>
    </message>
    <message>
        <source>%1 cannot be packed into an archive of this kind%2.</source>
        <translation>%1 no se puede empaquetar en un archivo de este tipo%2.</translation>
    </message>
    <message>
        <source>Pack a ZIP archive instead.</source>
        <translation>Cree un archivo ZIP en su lugar.</translation>
    </message>
</context>
<context>
    <name>NamedPaths</name>
    <message>
        <source>%1 holds the system. Choose the folder that your photos are in.</source>
        <translation>%1 contiene el sistema. Elija la carpeta en la que están sus fotos.</translation>
    </message>
    <message>
        <source>%1 is not a file on this computer. Save it first, then drop the file.</source>
        <translation>%1 no es un archivo de este equipo. Guárdelo antes y luego suelte el archivo.</translation>
    </message>
    <message>
        <source>There is no file or folder in what you dropped or pasted.</source>
        <translation>No hay ningún archivo ni carpeta en lo que ha soltado o pegado.</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Folder of the photo below the one that was added</source>
        <translation>Carpeta de la foto dentro de la que se añadió</translation>
    </message>
    <message>
        <source>Name of the photo without extension</source>
        <translation>Nombre de la foto sin extensión</translation>
    </message>
    <message>
        <source>Extension of the output format</source>
        <translation>Extensión del formato de salida</translation>
    </message>
    <message>
        <source>Extension of the photo</source>
        <translation>Extensión de la foto</translation>
    </message>
    <message>
        <source>Name of the rendition</source>
        <translation>Nombre de la versión</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <source>Width of the output in pixels</source>
        <translation>Ancho del resultado en píxeles</translation>
    </message>
    <message>
        <source>Height of the output in pixels</source>
        <translation>Alto del resultado en píxeles</translation>
    </message>
    <message>
        <source>Position in the batch; as {-seq} only where names would be equal</source>
        <translation>Posición en el lote; como {-seq}, solo donde los nombres coincidirían</translation>
    </message>
    <message>
        <source>When the photo was taken, else the file&apos;s date</source>
        <translation>Fecha de la toma o, si falta, la del archivo</translation>
    </message>
    <message>
        <source>Camera model</source>
        <translation>Modelo de cámara</translation>
    </message>
    <message>
        <source>Lens model</source>
        <translation>Modelo de objetivo</translation>
    </message>
    <message>
        <source>Photographer</source>
        <translation>Fotógrafo</translation>
    </message>
    <message>
        <source>Stars, empty when there are none</source>
        <translation>Estrellas, vacío si no hay</translation>
    </message>
    <message>
        <source>Hash of the photo&apos;s bytes</source>
        <translation>Suma de control de la foto</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>Aviso de copyright</translation>
    </message>
    <message>
        <source>Position in the batch</source>
        <translation>Posición en el lote</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Línea de crédito</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Condiciones de uso</translation>
    </message>
    <message>
        <source>Job identifier</source>
        <translation>Identificador del encargo</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Camera maker</source>
        <translation>Fabricante de la cámara</translation>
    </message>
    <message>
        <source>Exposure time, aperture and ISO</source>
        <translation>Exposición, diafragma e ISO</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>Distancia focal</translation>
    </message>
    <message>
        <source>Folder of the file below the one that is sent</source>
        <translation>Carpeta del archivo dentro de la que se envía</translation>
    </message>
    <message>
        <source>Name of the file without extension</source>
        <translation>Nombre del archivo sin extensión</translation>
    </message>
    <message>
        <source>Extension of the file</source>
        <translation>Extensión del archivo</translation>
    </message>
    <message>
        <source>The file&apos;s date</source>
        <translation>La fecha del archivo</translation>
    </message>
    <message>
        <source>The same for all photos of a phone&apos;s burst, empty for others</source>
        <translation>Igual para todas las fotos de una ráfaga de un teléfono, vacío para las demás</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>the extension does not fit the content</source>
        <translation>la extensión no corresponde al contenido</translation>
    </message>
    <message>
        <source>only the first frame was kept</source>
        <translation>solo se conservó el primer fotograma</translation>
    </message>
    <message>
        <source>only the first page was kept</source>
        <translation>solo se conservó la primera página</translation>
    </message>
    <message>
        <source>the HDR gain map was lost</source>
        <translation>se perdió el mapa de ganancia HDR</translation>
    </message>
    <message>
        <source>the motion clip was lost</source>
        <translation>se perdió el clip en movimiento</translation>
    </message>
    <message>
        <source>a damaged color profile was not used</source>
        <translation>no se usó un perfil de color dañado</translation>
    </message>
    <message>
        <source>a general ink profile was assumed</source>
        <translation>se supuso un perfil de tintas general</translation>
    </message>
    <message>
        <source>an oversized color profile was not used</source>
        <translation>no se usó un perfil de color demasiado grande</translation>
    </message>
    <message>
        <source>fewer bits per channel</source>
        <translation>menos bits por canal</translation>
    </message>
    <message>
        <source>transparency was put on a color</source>
        <translation>la transparencia se puso sobre un color</translation>
    </message>
    <message>
        <source>extra channels were left out</source>
        <translation>se omitieron canales adicionales</translation>
    </message>
    <message>
        <source>damaged metadata was left out</source>
        <translation>se omitieron metadatos dañados</translation>
    </message>
    <message>
        <source>part of the metadata was lost</source>
        <translation>se perdió parte de los metadatos</translation>
    </message>
    <message>
        <source>oversized metadata was left out</source>
        <translation>se omitieron metadatos demasiado grandes</translation>
    </message>
    <message>
        <source>metadata could not be read back</source>
        <translation>los metadatos no se pudieron releer</translation>
    </message>
    <message>
        <source>extended XMP was left out</source>
        <translation>se omitió el XMP ampliado</translation>
    </message>
    <message>
        <source>not kept without loss</source>
        <translation>no se conservó sin pérdida</translation>
    </message>
    <message>
        <source>larger than the original</source>
        <translation>más grande que el original</translation>
    </message>
    <message>
        <source>the original has another name, too</source>
        <translation>el original tiene también otro nombre</translation>
    </message>
    <message>
        <source>data behind the picture was kept</source>
        <translation>se conservaron datos tras la imagen</translation>
    </message>
    <message>
        <source>data behind the picture was left out</source>
        <translation>se omitieron datos tras la imagen</translation>
    </message>
    <message>
        <source>the depth map was lost</source>
        <translation>se perdió el mapa de profundidad</translation>
    </message>
    <message>
        <source>press inks became screen colors</source>
        <translation>las tintas pasaron a colores de pantalla</translation>
    </message>
    <message>
        <source>the Live Photo&apos;s video stays where it is</source>
        <translation>el vídeo de la Live Photo se queda donde está</translation>
    </message>
    <message>
        <source>made of the camera&apos;s preview</source>
        <translation>hecho de la vista previa de la cámara</translation>
    </message>
    <message>
        <source>developed from the sensor&apos;s data</source>
        <translation>revelado a partir de los datos del sensor</translation>
    </message>
    <message>
        <source>no preview in the raw file</source>
        <translation>sin vista previa en el archivo raw</translation>
    </message>
    <message>
        <source>colors became the nearest that fit</source>
        <translation>algunos colores pasaron a los más cercanos posibles</translation>
    </message>
    <message>
        <source>room was made for colors that do not fit</source>
        <translation>se hizo sitio para colores que no caben</translation>
    </message>
    <message>
        <source>HDR brightness was cut</source>
        <translation>se recortó el brillo HDR</translation>
    </message>
    <message>
        <source>the format has no place for some metadata</source>
        <translation>el formato no tiene sitio para algunos metadatos</translation>
    </message>
    <message>
        <source>required fields are missing</source>
        <translation>faltan campos obligatorios</translation>
    </message>
    <message>
        <source>no text was drawn on it</source>
        <translation>no se escribió ningún texto encima</translation>
    </message>
    <message>
        <source>damaged: what could be read was saved</source>
        <translation>dañada: se guardó lo legible</translation>
    </message>
    <message>
        <source>made by a service</source>
        <translation>creado por un servicio</translation>
    </message>
    <message>
        <source>shown as it would be made here</source>
        <translation>se muestra como se crearía aquí</translation>
    </message>
    <message>
        <source>press inks are not adjusted</source>
        <translation>las tintas no se ajustan</translation>
    </message>
    <message>
        <source>the metadata was not read</source>
        <translation>los metadatos no se leyeron</translation>
    </message>
</context>
<context>
    <name>OptionSpec</name>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>More effort makes smaller files and takes much longer.</source>
        <translation>Más esfuerzo da archivos más pequeños y tarda mucho más.</translation>
    </message>
    <message>
        <source>12 bits</source>
        <translation>12 bits</translation>
    </message>
    <message>
        <source>Chroma subsampling</source>
        <translation>Submuestreo de croma</translation>
    </message>
    <message>
        <source>How finely color is stored next to brightness.</source>
        <translation>Con qué finura se guarda el color frente al brillo.</translation>
    </message>
    <message>
        <source>By quality: 4:4:4 from 90 up</source>
        <translation>Según la calidad: 4:4:4 desde 90</translation>
    </message>
    <message>
        <source>4:2:0 – quarter color, smaller</source>
        <translation>4:2:0 – un cuarto del color, más pequeño</translation>
    </message>
    <message>
        <source>4:4:4 – full color</source>
        <translation>4:4:4 – color completo</translation>
    </message>
    <message>
        <source>Bits per channel</source>
        <translation>Bits por canal</translation>
    </message>
    <message>
        <source>How many shades each channel can tell apart.</source>
        <translation>Cuántos tonos puede distinguir cada canal.</translation>
    </message>
    <message>
        <source>As the photo</source>
        <translation>Como la foto</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Print resolution noted in the file without touching a pixel; 0 notes none.</source>
        <translation>Resolución de impresión que se anota en el archivo sin tocar ni un píxel; 0 no anota ninguna.</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>The most colors a frame&apos;s palette may hold.</source>
        <translation>Máximo de colores en la paleta de un fotograma.</translation>
    </message>
    <message>
        <source>Dithering</source>
        <translation>Tramado</translation>
    </message>
    <message>
        <source>Hides the steps between palette colors behind fine noise.</source>
        <translation>Oculta los saltos entre los colores de la paleta con un ruido fino.</translation>
    </message>
    <message>
        <source>More effort finds better palettes and takes longer.</source>
        <translation>Más esfuerzo encuentra mejores paletas y tarda más.</translation>
    </message>
    <message>
        <source>Frame tolerance</source>
        <translation>Tolerancia entre fotogramas</translation>
    </message>
    <message>
        <source>Pixels that change less than this between frames are kept from the frame before.</source>
        <translation>Los píxeles que cambian menos que esto entre fotogramas se toman del fotograma anterior.</translation>
    </message>
    <message>
        <source>Interlaced</source>
        <translation>Entrelazado</translation>
    </message>
    <message>
        <source>Shows a coarse picture early while it loads; the file gets larger.</source>
        <translation>Muestra pronto una imagen tosca mientras se carga; el archivo ocupa más.</translation>
    </message>
    <message>
        <source>Progressive</source>
        <translation>Progresivo</translation>
    </message>
    <message>
        <source>Shows the whole picture early while it loads, and is a few percent smaller.</source>
        <translation>Muestra pronto la imagen entera mientras se carga y ocupa un poco menos.</translation>
    </message>
    <message>
        <source>Optimized coding</source>
        <translation>Codificación optimizada</translation>
    </message>
    <message>
        <source>Computes the best Huffman tables for each photo; progressive files always do.</source>
        <translation>Calcula las mejores tablas de Huffman para cada foto; los archivos progresivos siempre las tienen.</translation>
    </message>
    <message>
        <source>More effort makes smaller files and takes longer.</source>
        <translation>Más esfuerzo da archivos más pequeños y tarda más.</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>Faster opening</source>
        <translation>Apertura más rápida</translation>
    </message>
    <message>
        <source>Higher values make files that open faster and are a little larger.</source>
        <translation>Los valores más altos dan archivos que se abren antes y ocupan un poco más.</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>More effort makes smaller files with the same pixels.</source>
        <translation>Más esfuerzo da archivos más pequeños con los mismos píxeles.</translation>
    </message>
    <message>
        <source>Row filter</source>
        <translation>Filtro de fila</translation>
    </message>
    <message>
        <source>How each row is predicted from its neighbors before compression.</source>
        <translation>Cómo se predice cada fila a partir de sus vecinas antes de comprimir.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Above</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Paeth</source>
        <translation>Paeth</translation>
    </message>
    <message>
        <source>Best of all</source>
        <translation>El mejor de todos</translation>
    </message>
    <message>
        <source>Reduce to a palette</source>
        <translation>Reducir a una paleta</translation>
    </message>
    <message>
        <source>Keeps at most 256 colors: much smaller, good for graphics, visible in photos.</source>
        <translation>Conserva 256 colores como máximo: mucho más pequeño, bueno para gráficos, visible en fotos.</translation>
    </message>
    <message>
        <source>The most colors the palette may hold.</source>
        <translation>Máximo de colores en la paleta.</translation>
    </message>
    <message>
        <source>Palette quality</source>
        <translation>Calidad de la paleta</translation>
    </message>
    <message>
        <source>Uses fewer colors where the palette already reaches this quality.</source>
        <translation>Usa menos colores cuando la paleta ya alcanza esta calidad.</translation>
    </message>
    <message>
        <source>All of them keep every pixel.</source>
        <translation>Todas conservan cada píxel.</translation>
    </message>
    <message>
        <source>None – largest, opens anywhere</source>
        <translation>Ninguna – lo más grande, compatible con todo</translation>
    </message>
    <message>
        <source>LZW – opens almost anywhere</source>
        <translation>LZW – compatible con casi todo</translation>
    </message>
    <message>
        <source>Deflate – smaller</source>
        <translation>Deflate – más pequeño</translation>
    </message>
    <message>
        <source>Zstandard – few programs open it</source>
        <translation>Zstandard – pocos programas lo abren</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>Predictor</translation>
    </message>
    <message>
        <source>Stores differences between neighbors: smaller for photos.</source>
        <translation>Guarda las diferencias entre vecinos: más pequeño en fotos.</translation>
    </message>
    <message>
        <source>Tiled</source>
        <translation>En teselas</translation>
    </message>
    <message>
        <source>Stores tiles instead of strips, for viewers that open only a part.</source>
        <translation>Guarda teselas en lugar de tiras, para visores que abren solo una parte.</translation>
    </message>
    <message>
        <source>Pyramid</source>
        <translation>Pirámide</translation>
    </message>
    <message>
        <source>Adds smaller versions of the picture for deep-zoom viewers.</source>
        <translation>Añade versiones más pequeñas de la imagen para visores de zoom profundo.</translation>
    </message>
    <message>
        <source>Kind of picture</source>
        <translation>Tipo de imagen</translation>
    </message>
    <message>
        <source>Tunes lossy compression for a kind of picture.</source>
        <translation>Adapta la compresión con pérdida a un tipo de imagen.</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Portrait or indoor photo</source>
        <translation>Retrato o foto de interior</translation>
    </message>
    <message>
        <source>Outdoor photo</source>
        <translation>Foto de exterior</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icono</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Sharper color edges</source>
        <translation>Bordes de color más nítidos</translation>
    </message>
    <message>
        <source>Keeps red and blue edges crisp at some cost in time.</source>
        <translation>Mantiene nítidos los bordes rojos y azules; tarda algo más.</translation>
    </message>
    <message>
        <source>Near lossless</source>
        <translation>Casi sin pérdida</translation>
    </message>
    <message>
        <source>For lossless files: below 100, pixels may move a little so that files get smaller.</source>
        <translation>Para archivos sin pérdida: por debajo de 100, los píxeles pueden variar un poco para que los archivos ocupen menos.</translation>
    </message>
    <message>
        <source>Transparency quality</source>
        <translation>Calidad de la transparencia</translation>
    </message>
    <message>
        <source>Below 100, transparency is stored with loss.</source>
        <translation>Por debajo de 100, la transparencia se guarda con pérdida.</translation>
    </message>
    <message>
        <source>Smallest animation</source>
        <translation>Animación mínima</translation>
    </message>
    <message>
        <source>Spends much longer to make animations smaller.</source>
        <translation>Tarda mucho más para que las animaciones ocupen menos.</translation>
    </message>
    <message>
        <source>Mixed animation frames</source>
        <translation>Fotogramas mixtos</translation>
    </message>
    <message>
        <source>Lets each animation frame be lossy or lossless, whichever is smaller.</source>
        <translation>Guarda cada fotograma de una animación con o sin pérdida, según lo que ocupe menos.</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Borde</translation>
    </message>
    <message>
        <source>Adds room around the photo; nothing is cut off.</source>
        <translation>Añade espacio alrededor de la foto; no se corta nada.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>How much room is added.</source>
        <translation>Cuánto espacio se añade.</translation>
    </message>
    <message>
        <source>A frame</source>
        <translation>Un marco</translation>
    </message>
    <message>
        <source>Up to a ratio</source>
        <translation>Hasta una proporción</translation>
    </message>
    <message>
        <source>Up to a size</source>
        <translation>Hasta un tamaño</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Width of the frame.</source>
        <translation>Ancho del marco.</translation>
    </message>
    <message>
        <source>More below</source>
        <translation>Más ancho abajo</translation>
    </message>
    <message>
        <source>Makes the lower side wider, as on an instant photo.</source>
        <translation>Ensancha el lado inferior, como en una foto instantánea.</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Medido en</translation>
    </message>
    <message>
        <source>What the frame&apos;s width counts.</source>
        <translation>En qué se cuenta el ancho del marco.</translation>
    </message>
    <message>
        <source>Percent of the short edge</source>
        <translation>Porcentaje del lado corto</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Box width</source>
        <translation>Ancho de caja</translation>
    </message>
    <message>
        <source>Smallest width of the result.</source>
        <translation>Ancho mínimo del resultado.</translation>
    </message>
    <message>
        <source>Box height</source>
        <translation>Alto de caja</translation>
    </message>
    <message>
        <source>Smallest height of the result.</source>
        <translation>Alto mínimo del resultado.</translation>
    </message>
    <message>
        <source>Color of the border, as #rrggbb.</source>
        <translation>Color del borde, como #rrggbb.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Cuts every photo to a ratio or to a part of itself.</source>
        <translation>Recorta cada foto a una proporción o a una parte de sí misma.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Turn with the photo</source>
        <translation>Girar con la foto</translation>
    </message>
    <message>
        <source>Turns the ratio for portraits: 3:2 becomes 2:3.</source>
        <translation>Gira la proporción en las fotos verticales: 3:2 pasa a 2:3.</translation>
    </message>
    <message>
        <source>Width kept</source>
        <translation>Ancho conservado</translation>
    </message>
    <message>
        <source>How much of the width stays.</source>
        <translation>Qué parte del ancho se queda.</translation>
    </message>
    <message>
        <source>Height kept</source>
        <translation>Alto conservado</translation>
    </message>
    <message>
        <source>How much of the height stays.</source>
        <translation>Qué parte del alto se queda.</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Mover a la derecha</translation>
    </message>
    <message>
        <source>Moves the part that stays, in percent of the room left; negative is left.</source>
        <translation>Desplaza la parte que queda, en porcentaje del espacio sobrante; un valor negativo va a la izquierda.</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover hacia abajo</translation>
    </message>
    <message>
        <source>Moves the part that stays, in percent of the room left; negative is up.</source>
        <translation>Desplaza la parte que queda, en porcentaje del espacio sobrante; un valor negativo va hacia arriba.</translation>
    </message>
    <message>
        <source>Flatten</source>
        <translation>Acoplar</translation>
    </message>
    <message>
        <source>Puts transparent pictures on a color.</source>
        <translation>Pone las imágenes transparentes sobre un color.</translation>
    </message>
    <message>
        <source>The color behind transparent pixels, as #rrggbb.</source>
        <translation>El color detrás de los píxeles transparentes, como #rrggbb.</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Escala de grises</translation>
    </message>
    <message>
        <source>Takes the color out and keeps the brightness.</source>
        <translation>Quita el color y conserva el brillo.</translation>
    </message>
    <message>
        <source>Length of that edge.</source>
        <translation>Longitud de ese lado.</translation>
    </message>
    <message>
        <source>Width of the box.</source>
        <translation>Ancho de la caja.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Height of the box.</source>
        <translation>Alto de la caja.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Edge length compared with the original.</source>
        <translation>Longitud del lado en comparación con el original.</translation>
    </message>
    <message>
        <source>Megapixels</source>
        <translation>Megapíxeles</translation>
    </message>
    <message>
        <source>Width times height, in millions of pixels.</source>
        <translation>Ancho por alto, en millones de píxeles.</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Redimensionar</translation>
    </message>
    <message>
        <source>Gives every photo the size it is needed in.</source>
        <translation>Da a cada foto el tamaño que se necesita.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Encaje</translation>
    </message>
    <message>
        <source>What the size is measured by.</source>
        <translation>Por qué se mide el tamaño.</translation>
    </message>
    <message>
        <source>Long edge</source>
        <translation>Lado largo</translation>
    </message>
    <message>
        <source>Short edge</source>
        <translation>Lado corto</translation>
    </message>
    <message>
        <source>Inside a box</source>
        <translation>Dentro de una caja</translation>
    </message>
    <message>
        <source>Fill a box, cutting what sticks out</source>
        <translation>Llenar una caja, cortando lo que sobra</translation>
    </message>
    <message>
        <source>Enlarge small photos</source>
        <translation>Ampliar fotos pequeñas</translation>
    </message>
    <message>
        <source>Otherwise a photo that is smaller already stays as it is.</source>
        <translation>Si no, una foto que ya es más pequeña se queda como está.</translation>
    </message>
    <message>
        <source>Resampling</source>
        <translation>Remuestreo</translation>
    </message>
    <message>
        <source>How new pixels are weighed from old ones.</source>
        <translation>Cómo se calculan los píxeles nuevos a partir de los antiguos.</translation>
    </message>
    <message>
        <source>Lanczos 3 – sharpest</source>
        <translation>Lanczos 3 – el más nítido</translation>
    </message>
    <message>
        <source>Lanczos 2 – less ringing</source>
        <translation>Lanczos 2 – menos halos</translation>
    </message>
    <message>
        <source>Mitchell – soft</source>
        <translation>Mitchell – suave</translation>
    </message>
    <message>
        <source>Cubic</source>
        <translation>Cúbico</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Nearest – hard pixels</source>
        <translation>Vecino más próximo – píxeles duros</translation>
    </message>
    <message>
        <source>In linear light</source>
        <translation>En luz lineal</translation>
    </message>
    <message>
        <source>Keeps the brightness of fine bright detail, for example stars; slower.</source>
        <translation>Conserva el brillo de los detalles claros y finos, por ejemplo las estrellas; más lento.</translation>
    </message>
    <message>
        <source>1:1 – square</source>
        <translation>1:1 – cuadrado</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Aspect ratio</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Width to height of the result.</source>
        <translation>Ancho entre alto del resultado.</translation>
    </message>
    <message>
        <source>Ratio, width</source>
        <translation>Proporción, ancho</translation>
    </message>
    <message>
        <source>The width&apos;s part of another ratio.</source>
        <translation>La parte del ancho en otra proporción.</translation>
    </message>
    <message>
        <source>Ratio, height</source>
        <translation>Proporción, alto</translation>
    </message>
    <message>
        <source>The height&apos;s part of another ratio.</source>
        <translation>La parte del alto en otra proporción.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Which part of the photo stays when something is cut off.</source>
        <translation>Qué parte de la foto se queda cuando se corta algo.</translation>
    </message>
    <message>
        <source>Center</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Arriba a la derecha</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Abajo a la derecha</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Abajo a la izquierda</translation>
    </message>
    <message>
        <source>Top left</source>
        <translation>Arriba a la izquierda</translation>
    </message>
    <message>
        <source>What draws the eye</source>
        <translation>Lo que atrae la mirada</translation>
    </message>
    <message>
        <source>The busiest part</source>
        <translation>La parte con más detalle</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Sharpen</source>
        <translation>Enfocar</translation>
    </message>
    <message>
        <source>Gives back the crispness that resizing and printing take.</source>
        <translation>Devuelve la nitidez que quitan el cambio de tamaño y la impresión.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Where the photo will be looked at.</source>
        <translation>Dónde se verá la foto.</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Impresión</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>How much sharper edges become.</source>
        <translation>Cuánto más nítidos quedan los bordes.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Which colors the file is made for.</source>
        <translation>Para qué colores está hecho el archivo.</translation>
    </message>
    <message>
        <source>Color space</source>
        <translation>Espacio de color</translation>
    </message>
    <message>
        <source>sRGB looks right everywhere; the photo&apos;s own space may hold more colors.</source>
        <translation>sRGB se ve bien en todas partes; el espacio propio de la foto puede contener más colores.</translation>
    </message>
    <message>
        <source>Convert to sRGB</source>
        <translation>Convertir a sRGB</translation>
    </message>
    <message>
        <source>Keep the photo&apos;s own</source>
        <translation>Conservar el de la foto</translation>
    </message>
    <message>
        <source>Rendering intent</source>
        <translation>Propósito de conversión</translation>
    </message>
    <message>
        <source>Perceptual</source>
        <translation>Perceptual</translation>
    </message>
    <message>
        <source>Relative colorimetric</source>
        <translation>Colorimétrico relativo</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturación</translation>
    </message>
    <message>
        <source>Absolute colorimetric</source>
        <translation>Colorimétrico absoluto</translation>
    </message>
    <message>
        <source>Match the blacks</source>
        <translation>Igualar los negros</translation>
    </message>
    <message>
        <source>Black point compensation: the darkest tone becomes the darkest tone.</source>
        <translation>Compensación de punto negro: el tono más oscuro de partida pasa a ser el más oscuro del resultado.</translation>
    </message>
    <message>
        <source>Embed the color profile</source>
        <translation>Incrustar el perfil de color</translation>
    </message>
    <message>
        <source>Says in the file which colors are meant; it is never left out of files in other spaces than sRGB.</source>
        <translation>Indica en el archivo qué colores se pretenden; el perfil nunca se omite en espacios distintos de sRGB.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>What the file says about itself.</source>
        <translation>Lo que el archivo dice de sí mismo.</translation>
    </message>
    <message>
        <source>What leaves with the file; every file is read back to prove it.</source>
        <translation>Lo que sale con el archivo; cada archivo se relee para probarlo.</translation>
    </message>
    <message>
        <source>Everything that is still true</source>
        <translation>Todo lo que sigue siendo cierto</translation>
    </message>
    <message>
        <source>Copyright and date, no location</source>
        <translation>Autoría y fecha, sin ubicación</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Keep all frames</source>
        <translation>Conservar todos los fotogramas</translation>
    </message>
    <message>
        <source>Otherwise, and in formats that cannot move, the first frame is kept.</source>
        <translation>Si no, y en formatos sin movimiento, se conserva el primer fotograma.</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>Nombres de archivo</translation>
    </message>
    <message>
        <source>What the new files are called, below the destination folder.</source>
        <translation>Cómo se llaman los archivos nuevos, dentro de la carpeta de destino.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Words in braces are filled in for each photo, for example {name} or {date:%Y}.</source>
        <translation>Las palabras entre llaves se rellenan para cada foto, por ejemplo {name} o {date:%Y}.</translation>
    </message>
    <message>
        <source>If the name is taken</source>
        <translation>Si el nombre está ocupado</translation>
    </message>
    <message>
        <source>Nothing that is there is ever overwritten.</source>
        <translation>Nada de lo que ya existe se sobrescribe nunca.</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Añadir un número</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation>Omitir la foto</translation>
    </message>
    <message>
        <source>Names for every system</source>
        <translation>Nombres para cualquier sistema</translation>
    </message>
    <message>
        <source>Also avoids what Windows and memory cards refuse.</source>
        <translation>Evita también lo que Windows y las tarjetas de memoria rechazan.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>More quality makes larger files; each format has its own scale.</source>
        <translation>Más calidad da archivos más grandes; cada formato tiene su propia escala.</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>Sin pérdida</translation>
    </message>
    <message>
        <source>Keeps every pixel as it is; files get much larger.</source>
        <translation>Conserva cada píxel como está; los archivos ocupan mucho más.</translation>
    </message>
    <message>
        <source>Never larger than the original</source>
        <translation>Nunca mayor que el original</translation>
    </message>
    <message>
        <source>Where nothing but smaller was asked and it gets no smaller, the original&apos;s bytes are kept.</source>
        <translation>Si solo se pidió reducir y el archivo no se reduce, se conservan los bytes del original.</translation>
    </message>
    <message>
        <source>Own file name</source>
        <translation>Nombre de archivo propio</translation>
    </message>
    <message>
        <source>A template for this rendition alone; empty: that of the preset.</source>
        <translation>Una plantilla solo para esta versión; vacía: la del preajuste.</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Avisar de un problema</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>What this file is called in names and paths: letters, digits, - and _.</source>
        <translation>Cómo se llama este archivo en nombres y rutas: letras, cifras, - y _.</translation>
    </message>
    <message>
        <source>Blur</source>
        <translation>Desenfoque</translation>
    </message>
    <message>
        <source>Blurs a part of every photo, or all of it.</source>
        <translation>Desenfoca una parte de cada foto o la foto entera.</translation>
    </message>
    <message>
        <source>Which part of the photo is blurred.</source>
        <translation>Qué parte de la foto se desenfoca.</translation>
    </message>
    <message>
        <source>Width of that part.</source>
        <translation>Ancho de esa parte.</translation>
    </message>
    <message>
        <source>Height of that part.</source>
        <translation>Alto de esa parte.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>How strongly (sigma), in percent of the photo&apos;s diagonal.</source>
        <translation>Con qué fuerza (sigma), en porcentaje de la diagonal de la foto.</translation>
    </message>
    <message>
        <source>Makes colors stronger or weaker; brightness and hue stay.</source>
        <translation>Hace los colores más fuertes o más débiles; el brillo y el tono quedan.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Below zero is less than the photo has.</source>
        <translation>Por debajo de cero es menos de lo que tiene la foto.</translation>
    </message>
    <message>
        <source>Automatic levels</source>
        <translation>Niveles automáticos</translation>
    </message>
    <message>
        <source>Stretches the tones from black to white; hues stay.</source>
        <translation>Estira los tonos del negro al blanco; los matices quedan.</translation>
    </message>
    <message>
        <source>How much of the way to the full range.</source>
        <translation>Qué parte del camino hacia el rango completo.</translation>
    </message>
    <message>
        <source>Ignored at both ends</source>
        <translation>Ignorado en ambos extremos</translation>
    </message>
    <message>
        <source>The share of darkest and lightest pixels that may become black or white.</source>
        <translation>La parte de los píxeles más oscuros y más claros que puede volverse negra o blanca.</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Makes photos brighter or darker.</source>
        <translation>Hace las fotos más claras o más oscuras.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>One stop more is twice the light, as a camera counts it.</source>
        <translation>Un paso más es el doble de luz, como lo cuenta una cámara.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Lifts or lowers all tones alike.</source>
        <translation>Sube o baja todos los tonos por igual.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Moves tones away from middle gray, or towards it.</source>
        <translation>Aleja los tonos del gris medio o los acerca a él.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Lightens or darkens the middle tones; black and white stay.</source>
        <translation>Aclara u oscurece los medios tonos; el negro y el blanco quedan.</translation>
    </message>
    <message>
        <source>Above one is lighter.</source>
        <translation>Por encima de uno es más claro.</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Rounds the corners; outside it is transparent, or has the color of Flatten.</source>
        <translation>Redondea las esquinas; fuera es transparente o tiene el color de acoplar.</translation>
    </message>
    <message>
        <source>What is left of the rectangle.</source>
        <translation>Lo que queda del rectángulo.</translation>
    </message>
    <message>
        <source>Rounded corners</source>
        <translation>Esquinas redondeadas</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Of the corners, in percent of the short edge.</source>
        <translation>De las esquinas, en porcentaje del lado corto.</translation>
    </message>
    <message>
        <source>Passe-partout</source>
        <translation>Paspartú</translation>
    </message>
    <message>
        <source>Mounts the photo on card, inside a border if there is one.</source>
        <translation>Monta la foto en cartulina, dentro del borde si lo hay.</translation>
    </message>
    <message>
        <source>Color of the line, as #rrggbb.</source>
        <translation>Color de la línea, como #rrggbb.</translation>
    </message>
    <message>
        <source>Color of the line</source>
        <translation>Color de la línea</translation>
    </message>
    <message>
        <source>How much card shows, in percent of the short edge.</source>
        <translation>Cuánta cartulina se ve, en porcentaje del lado corto.</translation>
    </message>
    <message>
        <source>Photos look centered when there is a little more card below.</source>
        <translation>Las fotos parecen centradas cuando hay algo más de cartulina abajo.</translation>
    </message>
    <message>
        <source>Color of the card, as #rrggbb.</source>
        <translation>Color de la cartulina, como #rrggbb.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>The cut edge around the photo, in percent of the short edge; 0 is none.</source>
        <translation>El bisel alrededor de la foto, en porcentaje del lado corto; 0 es ninguno.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Light and color</source>
        <translation>Luz y color</translation>
    </message>
    <message>
        <source>Marks and frames</source>
        <translation>Marcas y marcos</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Unsharp mask</source>
        <translation>Máscara de enfoque</translation>
    </message>
    <message>
        <source>Sharpens by numbers of your own.</source>
        <translation>Enfoca con sus propios números.</translation>
    </message>
    <message>
        <source>How far around an edge it reaches (sigma).</source>
        <translation>Hasta dónde llega alrededor de un borde (sigma).</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Smaller differences, such as noise, are left alone; of 255 levels.</source>
        <translation>Las diferencias menores, como el ruido, se dejan; de 255 niveles.</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Who took the photo.</source>
        <translation>Quién tomó la foto.</translation>
    </message>
    <message>
        <source>Creator&apos;s job title</source>
        <translation>Cargo del autor</translation>
    </message>
    <message>
        <source>For example staff photographer.</source>
        <translation>Por ejemplo, fotógrafo de plantilla.</translation>
    </message>
    <message>
        <source>Copyright notice</source>
        <translation>Aviso de copyright</translation>
    </message>
    <message>
        <source>For example © {date:%Y} {creator}.</source>
        <translation>Por ejemplo © {date:%Y} {creator}.</translation>
    </message>
    <message>
        <source>Usage terms</source>
        <translation>Condiciones de uso</translation>
    </message>
    <message>
        <source>How the photo may be used.</source>
        <translation>Cómo puede usarse la foto.</translation>
    </message>
    <message>
        <source>Web statement</source>
        <translation>Página web de derechos</translation>
    </message>
    <message>
        <source>The web page with the licence; image searches show it.</source>
        <translation>La página web con la licencia; las búsquedas de imágenes la muestran.</translation>
    </message>
    <message>
        <source>Credit line</source>
        <translation>Línea de crédito</translation>
    </message>
    <message>
        <source>What is to stand beside the photo when it is published.</source>
        <translation>Lo que debe figurar junto a la foto al publicarla.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Who first owned the photo.</source>
        <translation>De quién fue la foto en un principio.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>A short name of the photo.</source>
        <translation>Un nombre corto de la foto.</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>The caption in a few words.</source>
        <translation>El pie de foto en pocas palabras.</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Who, what, where, when and why.</source>
        <translation>Quién, qué, dónde, cuándo y por qué.</translation>
    </message>
    <message>
        <source>Caption writer</source>
        <translation>Autor del pie de foto</translation>
    </message>
    <message>
        <source>Who wrote the caption.</source>
        <translation>Quién escribió el pie de foto.</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Separated by semicolons.</source>
        <translation>Separadas por puntos y coma.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>For whoever receives the photo, for example an embargo.</source>
        <translation>Para quien recibe la foto, por ejemplo un embargo.</translation>
    </message>
    <message>
        <source>Job identifier</source>
        <translation>Identificador del encargo</translation>
    </message>
    <message>
        <source>The number of the assignment.</source>
        <translation>El número del encargo.</translation>
    </message>
    <message>
        <source>Sublocation</source>
        <translation>Lugar dentro de la ciudad</translation>
    </message>
    <message>
        <source>A place within the city.</source>
        <translation>Un lugar dentro de la ciudad.</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Where the photo was taken.</source>
        <translation>Dónde se tomó la foto.</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Estado o provincia</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Country code</source>
        <translation>Código de país</translation>
    </message>
    <message>
        <source>Three letters of ISO 3166, for example AUT.</source>
        <translation>Tres letras de ISO 3166, por ejemplo AUT.</translation>
    </message>
    <message>
        <source>Contact e-mail</source>
        <translation>Correo de contacto</translation>
    </message>
    <message>
        <source>How to reach the creator.</source>
        <translation>Cómo contactar con el autor.</translation>
    </message>
    <message>
        <source>Contact web site</source>
        <translation>Sitio web de contacto</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Title, caption, keywords, names of places, contact: what IPTC says.</source>
        <translation>Título, pie de foto, palabras clave, nombres de lugares, contacto: lo que dice IPTC.</translation>
    </message>
    <message>
        <source>Creator and copyright</source>
        <translation>Autor y copyright</translation>
    </message>
    <message>
        <source>Who made the photo, who owns it, how it may be used.</source>
        <translation>Quién hizo la foto, de quién es y cómo puede usarse.</translation>
    </message>
    <message>
        <source>Camera and exposure</source>
        <translation>Cámara y exposición</translation>
    </message>
    <message>
        <source>Camera model, exposure time, aperture, ISO, flash.</source>
        <translation>Modelo, tiempo de exposición, diafragma, ISO, flash.</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Lens model and its range.</source>
        <translation>Modelo de objetivo y su rango.</translation>
    </message>
    <message>
        <source>Serial numbers and owner</source>
        <translation>Números de serie y propietario</translation>
    </message>
    <message>
        <source>Numbers of camera and lens, the owner&apos;s name, numbers that tell one picture from all others.</source>
        <translation>Números de cámara y objetivo, nombre del propietario, números que distinguen una imagen de todas.</translation>
    </message>
    <message>
        <source>Place (GPS)</source>
        <translation>Lugar (GPS)</translation>
    </message>
    <message>
        <source>Where the photo was taken, to the meter.</source>
        <translation>Dónde se tomó la foto, al metro.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>When the photo was taken and changed.</source>
        <translation>Cuándo se tomó y se modificó la foto.</translation>
    </message>
    <message>
        <source>Stars and labels</source>
        <translation>Estrellas y etiquetas</translation>
    </message>
    <message>
        <source>Stars, color labels and picks.</source>
        <translation>Estrellas, etiquetas de color y selecciones.</translation>
    </message>
    <message>
        <source>Faces and persons</source>
        <translation>Caras y personas</translation>
    </message>
    <message>
        <source>Face regions and the names of persons.</source>
        <translation>Zonas de caras y nombres de personas.</translation>
    </message>
    <message>
        <source>Edit history</source>
        <translation>Historial de edición</translation>
    </message>
    <message>
        <source>Software, develop settings, earlier versions and their file names.</source>
        <translation>Software, ajustes de revelado, versiones anteriores y sus nombres de archivo.</translation>
    </message>
    <message>
        <source>Maker notes</source>
        <translation>Notas del fabricante</translation>
    </message>
    <message>
        <source>What the camera&apos;s maker adds; hardly anybody knows all of it.</source>
        <translation>Lo que añade el fabricante; casi nadie lo conoce todo.</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturas</translation>
    </message>
    <message>
        <source>Embedded small versions, where the pixels stay as they are; else they always go.</source>
        <translation>Versiones pequeñas incrustadas, donde los píxeles quedan como están; si no, siempre se quitan.</translation>
    </message>
    <message>
        <source>Color profile</source>
        <translation>Perfil de color</translation>
    </message>
    <message>
        <source>It stays, whatever is chosen here, where colors would be wrong without it.</source>
        <translation>Se queda, se elija lo que se elija, donde los colores serían erróneos sin él.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <source>What is of none of these kinds.</source>
        <translation>Lo que no es de ninguna de estas clases.</translation>
    </message>
    <message>
        <source>Copyright, camera and exposure, no location</source>
        <translation>Autoría, cámara y exposición, sin ubicación</translation>
    </message>
    <message>
        <source>Chosen kinds</source>
        <translation>Clases elegidas</translation>
    </message>
    <message>
        <source>Also keep these tags</source>
        <translation>Conservar también estas etiquetas</translation>
    </message>
    <message>
        <source>For example Exif.Photo.UserComment or Xmp.dc.*, separated by commas.</source>
        <translation>Por ejemplo Exif.Photo.UserComment o Xmp.dc.*, separadas por comas.</translation>
    </message>
    <message>
        <source>Never keep these tags</source>
        <translation>No conservar nunca estas etiquetas</translation>
    </message>
    <message>
        <source>For example Iptc.Application2.Contact; stronger than all else.</source>
        <translation>Por ejemplo Iptc.Application2.Contact; prevalece sobre todo lo demás.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>How exactly a place that is kept is told.</source>
        <translation>Con qué precisión se indica un lugar que se conserva.</translation>
    </message>
    <message>
        <source>To the meter</source>
        <translation>Al metro</translation>
    </message>
    <message>
        <source>The city only</source>
        <translation>Solo la ciudad</translation>
    </message>
    <message>
        <source>No place near</source>
        <translation>Sin lugar cerca de</translation>
    </message>
    <message>
        <source>Photos taken there do not say where: Home 52.5163, 13.3777 500 m; Studio …</source>
        <translation>Las fotos tomadas allí no dicen dónde: Casa 52.5163, 13.3777 500 m; Estudio …</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>Créditos</translation>
    </message>
    <message>
        <source>A file of fields that several presets share: its name in the credits folder of Glassine&apos;s settings.</source>
        <translation>Un archivo de campos que comparten varios ajustes: su nombre en la carpeta «credits» de la configuración de Glassine.</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Fields that no photo should lack, for example creator, caption, date.</source>
        <translation>Campos que no deben faltar en ninguna foto, por ejemplo creator, caption, date.</translation>
    </message>
    <message>
        <source>Read XMP files beside the photos</source>
        <translation>Leer los archivos XMP junto a las fotos</translation>
    </message>
    <message>
        <source>What photo managers write into PHOTO.xmp counts more than what stands in the photo.</source>
        <translation>Lo que los gestores de fotos escriben en FOTO.xmp prevalece sobre lo que dice la foto.</translation>
    </message>
    <message>
        <source>Date of the file</source>
        <translation>Fecha del archivo</translation>
    </message>
    <message>
        <source>What file managers sort by.</source>
        <translation>Por lo que ordenan los gestores de archivos.</translation>
    </message>
    <message>
        <source>As the original&apos;s</source>
        <translation>Como el original</translation>
    </message>
    <message>
        <source>When it is written</source>
        <translation>Cuando se escribe</translation>
    </message>
    <message>
        <source>When the photo was taken</source>
        <translation>Cuándo se tomó la foto</translation>
    </message>
    <message>
        <source>A strip with a line of text, such as whose photo it is.</source>
        <translation>Una franja con una línea de texto, por ejemplo de quién es la foto.</translation>
    </message>
    <message>
        <source>Color of the strip, as #rrggbb.</source>
        <translation>Color de la franja, como #rrggbb.</translation>
    </message>
    <message>
        <source>Color of the strip</source>
        <translation>Color de la franja</translation>
    </message>
    <message>
        <source>Words in braces are filled in for each photo, for example {creator}.</source>
        <translation>Las palabras entre llaves se rellenan para cada foto, por ejemplo {creator}.</translation>
    </message>
    <message>
        <source>Where the strip lies.</source>
        <translation>Dónde está la franja.</translation>
    </message>
    <message>
        <source>Below the photo</source>
        <translation>Debajo de la foto</translation>
    </message>
    <message>
        <source>Above the photo</source>
        <translation>Encima de la foto</translation>
    </message>
    <message>
        <source>On the photo, bottom</source>
        <translation>Sobre la foto, abajo</translation>
    </message>
    <message>
        <source>On the photo, top</source>
        <translation>Sobre la foto, arriba</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alineación</translation>
    </message>
    <message>
        <source>Where the text stands in the strip.</source>
        <translation>Dónde está el texto en la franja.</translation>
    </message>
    <message>
        <source>Of the strip, in percent of the photo&apos;s short edge.</source>
        <translation>De la franja, en porcentaje del lado corto de la foto.</translation>
    </message>
    <message>
        <source>Color of the letters, as #rrggbb.</source>
        <translation>Color de las letras, como #rrggbb.</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Of the strip; 100 hides what is under it.</source>
        <translation>De la franja; 100 oculta lo que hay debajo.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Family and style, for example Sans Bold.</source>
        <translation>Familia y estilo, por ejemplo Sans Bold.</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Contorno</translation>
    </message>
    <message>
        <source>Sets it off from the photo, dark around light and light around dark.</source>
        <translation>La separa de la foto, oscuro alrededor de lo claro y claro alrededor de lo oscuro.</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Línea de contorno</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Sombra</translation>
    </message>
    <message>
        <source>What is put on the photo.</source>
        <translation>Lo que se pone en la foto.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>A PNG or SVG picture, best with a transparent background.</source>
        <translation>Una imagen PNG o SVG, mejor con fondo transparente.</translation>
    </message>
    <message>
        <source>Height of the letters, in percent of the photo&apos;s diagonal.</source>
        <translation>Altura de las letras, en porcentaje de la diagonal de la foto.</translation>
    </message>
    <message>
        <source>The picture&apos;s diagonal, in percent of the photo&apos;s.</source>
        <translation>La diagonal de la imagen, en porcentaje de la de la foto.</translation>
    </message>
    <message>
        <source>In percent of the photo&apos;s short edge, from the edge that the position names or else from the middle.</source>
        <translation>En porcentaje del lado corto de la foto, desde el borde que nombra la posición o, si no, desde el centro.</translation>
    </message>
    <message>
        <source>At 100 it hides what is under it.</source>
        <translation>100 oculta lo que hay debajo.</translation>
    </message>
    <message>
        <source>Where it lies on the photo; it can also be dragged in the comparison.</source>
        <translation>Dónde está en la foto; también se puede arrastrar en la comparación.</translation>
    </message>
    <message>
        <source>Margin beside</source>
        <translation>Margen lateral</translation>
    </message>
    <message>
        <source>Margin above or below</source>
        <translation>Margen arriba o abajo</translation>
    </message>
    <message>
        <source>All over the photo</source>
        <translation>Por toda la foto</translation>
    </message>
    <message>
        <source>Repeats it in rows, so that it cannot be cut off.</source>
        <translation>La repite en filas, para que no se pueda recortar.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Separación</translation>
    </message>
    <message>
        <source>Room between them, in percent of the mark&apos;s own size.</source>
        <translation>Espacio entre ellas, en porcentaje del tamaño de la marca.</translation>
    </message>
    <message>
        <source>Legible on dark and light</source>
        <translation>Legible sobre oscuro y claro</translation>
    </message>
    <message>
        <source>Looks at the photo under it: turns dark for light, and outlines it where that is not enough.</source>
        <translation>Mira la foto de debajo: se vuelve oscura sobre lo claro y se contornea donde eso no basta.</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>Girada</translation>
    </message>
    <message>
        <source>Clockwise; negative is the other way.</source>
        <translation>En sentido horario; negativo es al revés.</translation>
    </message>
    <message>
        <source>Blending</source>
        <translation>Fusión</translation>
    </message>
    <message>
        <source>How it is mixed with the photo.</source>
        <translation>Cómo se mezcla con la foto.</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Multiply</source>
        <translation>Multiplicar</translation>
    </message>
    <message>
        <source>Screen (blending)</source>
        <translation>Trama</translation>
    </message>
    <message>
        <source>Overlay</source>
        <translation>Superponer</translation>
    </message>
    <message>
        <source>Soft light</source>
        <translation>Luz suave</translation>
    </message>
    <message>
        <source>Hard light</source>
        <translation>Luz fuerte</translation>
    </message>
    <message>
        <source>Darken</source>
        <translation>Oscurecer</translation>
    </message>
    <message>
        <source>Lighten</source>
        <translation>Aclarar</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Watermark</source>
        <translation>Marca de agua</translation>
    </message>
    <message>
        <source>Puts a text or a picture on every photo.</source>
        <translation>Pone un texto o una imagen en cada foto.</translation>
    </message>
    <message>
        <source>Convert to Display P3</source>
        <translation>Convertir a Display P3</translation>
    </message>
    <message>
        <source>Convert to Adobe RGB</source>
        <translation>Convertir a Adobe RGB</translation>
    </message>
    <message>
        <source>Convert to ProPhoto RGB</source>
        <translation>Convertir a ProPhoto RGB</translation>
    </message>
    <message>
        <source>Convert to gray</source>
        <translation>Convertir a gris</translation>
    </message>
    <message>
        <source>Convert to a profile from a file</source>
        <translation>Convertir a un perfil de un archivo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>The ICC profile of a lab or a printer; it becomes part of the preset.</source>
        <translation>El perfil ICC de un laboratorio o una impresora; pasa a formar parte del preajuste.</translation>
    </message>
    <message>
        <source>What happens to colors that the new space cannot hold.</source>
        <translation>Qué ocurre con los colores que el nuevo espacio no abarca.</translation>
    </message>
    <message>
        <source>Version of the profile</source>
        <translation>Versión del perfil</translation>
    </message>
    <message>
        <source>Version 2 is read by every program that reads profiles at all.</source>
        <translation>La versión 2 la lee todo programa que lea perfiles.</translation>
    </message>
    <message>
        <source>2, for every reader</source>
        <translation>2, para cualquier lector</translation>
    </message>
    <message>
        <source>4, smaller and exact</source>
        <translation>4, más pequeña y exacta</translation>
    </message>
    <message>
        <source>What rides along</source>
        <translation>Lo que acompaña a la foto</translation>
    </message>
    <message>
        <source>Things in a photo that not every file can hold; what is lost is always said.</source>
        <translation>Cosas de una foto que no todos los archivos pueden contener; siempre se indica lo que se pierde.</translation>
    </message>
    <message>
        <source>HDR brightness</source>
        <translation>Brillo HDR</translation>
    </message>
    <message>
        <source>Keep where the file can hold it</source>
        <translation>Conservar si el archivo puede contenerlo</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Skip photos that would lose it</source>
        <translation>Omitir las fotos que lo perderían</translation>
    </message>
    <message>
        <source>Motion clip</source>
        <translation>Clip en movimiento</translation>
    </message>
    <message>
        <source>The video in a motion photo. It tells of place and sound, so it is kept only together with all metadata.</source>
        <translation>El vídeo de una foto en movimiento. Revela lugar y sonido, así que solo se conserva con todos los metadatos.</translation>
    </message>
    <message>
        <source>Other losses</source>
        <translation>Otras pérdidas</translation>
    </message>
    <message>
        <source>Frames, pages, depth, transparency, more than 8 bits or press inks that the new file cannot hold.</source>
        <translation>Fotogramas, páginas, profundidad, transparencia, más de 8 bits o tintas que el archivo nuevo no puede contener.</translation>
    </message>
    <message>
        <source>Convert and say so</source>
        <translation>Convertir e indicarlo</translation>
    </message>
    <message>
        <source>Camera raw</source>
        <translation>Raw de cámara</translation>
    </message>
    <message>
        <source>How a picture is made of a camera&apos;s raw file.</source>
        <translation>Cómo se obtiene una imagen del archivo raw de una cámara.</translation>
    </message>
    <message>
        <source>The camera&apos;s preview looks as on its screen and takes a tenth of the time.</source>
        <translation>La vista previa de la cámara se ve como en su pantalla y tarda la décima parte.</translation>
    </message>
    <message>
        <source>The preview where it is large enough</source>
        <translation>La vista previa si es lo bastante grande</translation>
    </message>
    <message>
        <source>The camera&apos;s preview</source>
        <translation>La vista previa de la cámara</translation>
    </message>
    <message>
        <source>Developed from the sensor&apos;s data</source>
        <translation>Revelada a partir de los datos del sensor</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Altas luces</translation>
    </message>
    <message>
        <source>What becomes of what was too bright for the sensor.</source>
        <translation>Qué ocurre con lo que era demasiado brillante para el sensor.</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Blanco</translation>
    </message>
    <message>
        <source>Fade into white</source>
        <translation>Fundir a blanco</translation>
    </message>
    <message>
        <source>Rebuild from what is left</source>
        <translation>Reconstruir con lo que queda</translation>
    </message>
    <message>
        <source>Brighten</source>
        <translation>Aclarar</translation>
    </message>
    <message>
        <source>Raises the exposure until the brightest hundredth is white.</source>
        <translation>Sube la exposición hasta que la centésima parte más clara sea blanca.</translation>
    </message>
    <message>
        <source>The other file is left out and named.</source>
        <translation>El otro archivo se omite y se indica.</translation>
    </message>
    <message>
        <source>Both files</source>
        <translation>Ambos archivos</translation>
    </message>
    <message>
        <source>The raw file</source>
        <translation>El archivo raw</translation>
    </message>
    <message>
        <source>The JPEG or HEIC</source>
        <translation>El JPEG o HEIC</translation>
    </message>
    <message>
        <source>Of a raw file and a JPEG, take</source>
        <translation>De un archivo raw y un JPEG, tomar</translation>
    </message>
    <message>
        <source>Unusual files</source>
        <translation>Archivos poco comunes</translation>
    </message>
    <message>
        <source>Pictures that move, photos that a camera stored twice, photos that are damaged.</source>
        <translation>Imágenes que se mueven, fotos que la cámara guardó dos veces, fotos dañadas.</translation>
    </message>
    <message>
        <source>Damaged photos</source>
        <translation>Fotos dañadas</translation>
    </message>
    <message>
        <source>What cannot be decoded of them is gray or missing. Never done in place.</source>
        <translation>Lo que no se puede leer queda gris o falta. Nunca en el mismo lugar.</translation>
    </message>
    <message>
        <source>Refuse and name them</source>
        <translation>Rechazar y nombrar</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Salvar lo que se puede leer</translation>
    </message>
    <message>
        <source>S3 bucket</source>
        <translation>Bucket de S3</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>The bucket&apos;s name.</source>
        <translation>El nombre del bucket.</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Prefijo</translation>
    </message>
    <message>
        <source>Stands before every name in the bucket, as a folder would.</source>
        <translation>Va delante de cada nombre en el bucket, como una carpeta.</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de acceso</translation>
    </message>
    <message>
        <source>The service&apos;s address, https://HOST; empty for Amazon&apos;s own.</source>
        <translation>La dirección del servicio, https://HOST; vacío: la de Amazon.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Empty: that of the environment or the profile, else us-east-1.</source>
        <translation>Vacío: la del entorno o del perfil; si no, us-east-1.</translation>
    </message>
    <message>
        <source>Whose credentials to use, from the shared files of the AWS tools; empty: those of the environment, or the default profile.</source>
        <translation>Las credenciales que se usan, de los archivos compartidos de las herramientas de AWS; vacío: las del entorno o el perfil predeterminado.</translation>
    </message>
    <message>
        <source>Addressing</source>
        <translation>Direccionamiento</translation>
    </message>
    <message>
        <source>Whether the bucket stands in the path or in the host&apos;s name.</source>
        <translation>Si el bucket está en la ruta o en el nombre del host.</translation>
    </message>
    <message>
        <source>As usual there</source>
        <translation>Como es habitual allí</translation>
    </message>
    <message>
        <source>In the path</source>
        <translation>En la ruta</translation>
    </message>
    <message>
        <source>In the host&apos;s name</source>
        <translation>En el nombre del host</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Who may read what was sent.</source>
        <translation>Quién puede leer lo enviado.</translation>
    </message>
    <message>
        <source>As the bucket says</source>
        <translation>Como diga el bucket</translation>
    </message>
    <message>
        <source>Its owner only</source>
        <translation>Solo su propietario</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Everybody with an account there</source>
        <translation>Todos los que tengan cuenta allí</translation>
    </message>
    <message>
        <source>The bucket&apos;s owner, too</source>
        <translation>También el propietario del bucket</translation>
    </message>
    <message>
        <source>Cache control</source>
        <translation>Control de caché</translation>
    </message>
    <message>
        <source>How long browsers may keep it, for example max-age=31536000.</source>
        <translation>Cuánto tiempo pueden guardarlo los navegadores, por ejemplo max-age=31536000.</translation>
    </message>
    <message>
        <source>Storage class</source>
        <translation>Clase de almacenamiento</translation>
    </message>
    <message>
        <source>For example STANDARD_IA; empty: the bucket&apos;s own.</source>
        <translation>Por ejemplo STANDARD_IA; vacío: la del bucket.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>How the service encrypts what it stores.</source>
        <translation>Cómo cifra el servicio lo que almacena.</translation>
    </message>
    <message>
        <source>With the service&apos;s keys</source>
        <translation>Con las claves del servicio</translation>
    </message>
    <message>
        <source>With a key of the key service</source>
        <translation>Con una clave del servicio de claves</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>The key&apos;s name in the key service; empty: the standard one.</source>
        <translation>El nombre de la clave en el servicio de claves; vacío: la habitual.</translation>
    </message>
    <message>
        <source>Stored with every object: NAME=VALUE, separated by commas.</source>
        <translation>Se guarda con cada objeto: NOMBRE=VALOR, separados por comas.</translation>
    </message>
    <message>
        <source>Part size</source>
        <translation>Tamaño de las partes</translation>
    </message>
    <message>
        <source>Larger files are sent in parts of this size.</source>
        <translation>Los archivos mayores se envían en partes de este tamaño.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>How many files are sent at the same time.</source>
        <translation>Cuántos archivos se envían a la vez.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>A PEM file to trust instead of the system&apos;s authorities.</source>
        <translation>Un archivo PEM en el que confiar en vez de las autoridades del sistema.</translation>
    </message>
    <message>
        <source>Without encryption</source>
        <translation>Sin cifrado</translation>
    </message>
    <message>
        <source>Lets photos go to an http:// endpoint on another computer.</source>
        <translation>Deja que las fotos vayan a un punto de acceso http:// en otro equipo.</translation>
    </message>
    <message>
        <source>Kind of archive</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>ZIP can be opened everywhere; TAR with Zstandard only with the right program.</source>
        <translation>ZIP se abre en todas partes; TAR con Zstandard, solo con el programa adecuado.</translation>
    </message>
    <message>
        <source>As its name says</source>
        <translation>Según su nombre</translation>
    </message>
    <message>
        <source>ZIP</source>
        <translation>ZIP</translation>
    </message>
    <message>
        <source>TAR with Zstandard</source>
        <translation>TAR con Zstandard</translation>
    </message>
    <message>
        <source>Largest archive</source>
        <translation>Tamaño máximo</translation>
    </message>
    <message>
        <source>Makes several archives of at most this size, each complete by itself, for e-mail; 0: one archive.</source>
        <translation>Crea varios archivos de este tamaño como máximo, cada uno completo, para correo electrónico; 0: uno solo.</translation>
    </message>
    <message>
        <source>Checksums</source>
        <translation>Sumas de comprobación</translation>
    </message>
    <message>
        <source>Puts a SHA256SUMS file inside, with which anybody can check what arrived.</source>
        <translation>Incluye un fichero SHA256SUMS con el que cualquiera puede comprobar lo recibido.</translation>
    </message>
    <message>
        <source>Contact sheet</source>
        <translation>Hoja de contactos</translation>
    </message>
    <message>
        <source>Puts a picture inside that shows all photos small, with their names.</source>
        <translation>Incluye una imagen que muestra todas las fotos en pequeño, con sus nombres.</translation>
    </message>
    <message>
        <source>Write XMP files beside the new ones</source>
        <translation>Escribir archivos XMP junto a los nuevos</translation>
    </message>
    <message>
        <source>They hold all that may go along, also what a format has no place for. Never done in place.</source>
        <translation>Contienen todo lo que puede ir, también aquello para lo que un formato no tiene sitio. Nunca al reemplazar los originales.</translation>
    </message>
    <message>
        <source>No XMP files</source>
        <translation>Ningún archivo XMP</translation>
    </message>
    <message>
        <source>PHOTO.jpg.xmp</source>
        <translation>FOTO.jpg.xmp</translation>
    </message>
    <message>
        <source>PHOTO.xmp</source>
        <translation>FOTO.xmp</translation>
    </message>
    <message>
        <source>Embed new thumbnails</source>
        <translation>Incrustar miniaturas nuevas</translation>
    </message>
    <message>
        <source>A small version of the new picture, up to 160 pixels, in JPEG and TIFF files.</source>
        <translation>Una versión pequeña de la imagen nueva, de hasta 160 píxeles, en archivos JPEG y TIFF.</translation>
    </message>
    <message>
        <source>Animations</source>
        <translation>Animaciones</translation>
    </message>
    <message>
        <source>Where the new file holds a single frame.</source>
        <translation>Cuando el archivo nuevo contiene un solo fotograma.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>A TIFF keeps all pages of a TIFF when they are of one size; other files hold one.</source>
        <translation>Un TIFF conserva todas las páginas de un TIFF si son del mismo tamaño; los demás archivos contienen una.</translation>
    </message>
    <message>
        <source>Depth maps</source>
        <translation>Mapas de profundidad</translation>
    </message>
    <message>
        <source>What portrait modes store beside a picture; no new file holds it.</source>
        <translation>Lo que los modos retrato guardan junto a una imagen; ningún archivo nuevo lo contiene.</translation>
    </message>
    <message>
        <source>Transparency</source>
        <translation>Transparencia</translation>
    </message>
    <message>
        <source>JPEGs have none: what was transparent becomes white.</source>
        <translation>Los JPEG no la tienen: lo que era transparente se vuelve blanco.</translation>
    </message>
    <message>
        <source>More than 8 bits</source>
        <translation>Más de 8 bits</translation>
    </message>
    <message>
        <source>Finer shades, which PNG, TIFF, AVIF and JPEG XL keep.</source>
        <translation>Matices más finos, que conservan PNG, TIFF, AVIF y JPEG XL.</translation>
    </message>
    <message>
        <source>Press inks (CMYK)</source>
        <translation>Tintas de imprenta (CMYK)</translation>
    </message>
    <message>
        <source>JPEG and TIFF keep them when the photo&apos;s own color space is kept.</source>
        <translation>JPEG y TIFF las conservan si se mantiene el espacio de color de la foto.</translation>
    </message>
    <message>
        <source>Further channels</source>
        <translation>Otros canales</translation>
    </message>
    <message>
        <source>Spot colors and masks that a TIFF holds beside its picture.</source>
        <translation>Tintas planas y máscaras que un TIFF contiene junto a su imagen.</translation>
    </message>
    <message>
        <source>As other losses</source>
        <translation>Como las demás pérdidas</translation>
    </message>
    <message>
        <source>The first page only</source>
        <translation>Solo la primera página</translation>
    </message>
    <message>
        <source>The gain map of an Ultra HDR or iPhone photo; only JPEGs can hold it here.</source>
        <translation>El mapa de ganancia de una foto Ultra HDR o de iPhone; aquí solo los JPEG pueden contenerlo.</translation>
    </message>
    <message>
        <source>Folder or drive</source>
        <translation>Carpeta o unidad</translation>
    </message>
    <message>
        <source>Uploadcare project</source>
        <translation>Proyecto de Uploadcare</translation>
    </message>
    <message>
        <source>Optidash</source>
        <translation>Optidash</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>The folder to copy to; it has to be there.</source>
        <translation>La carpeta donde copiar; tiene que existir.</translation>
    </message>
    <message>
        <source>Mount point</source>
        <translation>Punto de montaje</translation>
    </message>
    <message>
        <source>Nothing is written unless a drive or share is mounted at this folder.</source>
        <translation>No se escribe nada si en esta carpeta no hay montada una unidad o un recurso compartido.</translation>
    </message>
    <message>
        <source>What the service makes of the photos.</source>
        <translation>Lo que el servicio hace de las fotos.</translation>
    </message>
    <message>
        <source>No compression</source>
        <translation>Sin compresión</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Folder for results</source>
        <translation>Carpeta para los resultados</translation>
    </message>
    <message>
        <source>Where what comes back is written, when the service does not store it.</source>
        <translation>Dónde se escribe lo que vuelve, cuando el servicio no lo guarda.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Where the service stores what it made, with a key of yours.</source>
        <translation>Dónde guarda el servicio lo que hizo, con una clave suya.</translation>
    </message>
    <message>
        <source>Nowhere: it comes back</source>
        <translation>En ninguna parte: vuelve</translation>
    </message>
    <message>
        <source>As set up there</source>
        <translation>Como esté configurado allí</translation>
    </message>
    <message>
        <source>Amazon S3</source>
        <translation>Amazon S3</translation>
    </message>
    <message>
        <source>Google Cloud Storage</source>
        <translation>Google Cloud Storage</translation>
    </message>
    <message>
        <source>Azure Blob Storage</source>
        <translation>Azure Blob Storage</translation>
    </message>
    <message>
        <source>DigitalOcean Spaces</source>
        <translation>DigitalOcean Spaces</translation>
    </message>
    <message>
        <source>Cloudflare R2</source>
        <translation>Cloudflare R2</translation>
    </message>
    <message>
        <source>Alibaba Cloud OSS</source>
        <translation>Alibaba Cloud OSS</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Conector</translation>
    </message>
    <message>
        <source>The id of the storage that is set up there.</source>
        <translation>El identificador del almacenamiento configurado allí.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>The storage account&apos;s name, at Azure.</source>
        <translation>El nombre de la cuenta de almacenamiento, en Azure.</translation>
    </message>
    <message>
        <source>The bucket&apos;s region.</source>
        <translation>La región del bucket.</translation>
    </message>
    <message>
        <source>For example standard-ia; empty: the bucket&apos;s own.</source>
        <translation>Por ejemplo standard-ia; vacío: la del bucket.</translation>
    </message>
    <message>
        <source>Published at</source>
        <translation>Publicado en</translation>
    </message>
    <message>
        <source>https://… of the same folder, for the service to fetch the files from; empty: they are sent.</source>
        <translation>https://… de la misma carpeta, de donde el servicio toma los archivos; vacío: se envían.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>How results come back.</source>
        <translation>Cómo vuelven los resultados.</translation>
    </message>
    <message>
        <source>From an address that is told</source>
        <translation>Desde una dirección que se indica</translation>
    </message>
    <message>
        <source>In the answer itself</source>
        <translation>En la propia respuesta</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>https://… that the service tells when a photo is done; it is not waited for then.</source>
        <translation>https://… al que el servicio avisa cuando una foto está lista; entonces no se espera.</translation>
    </message>
    <message>
        <source>Webhook delay</source>
        <translation>Retraso del webhook</translation>
    </message>
    <message>
        <source>How long the service waits before it tells.</source>
        <translation>Cuánto espera el servicio antes de avisar.</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorización</translation>
    </message>
    <message>
        <source>How the key is sent.</source>
        <translation>Cómo se envía la clave.</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Bearer</source>
        <translation>Bearer</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Where the service is, with its version.</source>
        <translation>Dónde está el servicio, con su versión.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>The key of your account there.</source>
        <translation>La clave de su cuenta allí.</translation>
    </message>
    <message>
        <source>Storage key</source>
        <translation>Clave del almacenamiento</translation>
    </message>
    <message>
        <source>The key with which the service writes to your storage.</source>
        <translation>La clave con la que el servicio escribe en su almacenamiento.</translation>
    </message>
    <message>
        <source>Storage secret</source>
        <translation>Secreto del almacenamiento</translation>
    </message>
    <message>
        <source>The secret that belongs to the storage key.</source>
        <translation>El secreto que corresponde a la clave del almacenamiento.</translation>
    </message>
    <message>
        <source>Access key</source>
        <translation>Clave de acceso</translation>
    </message>
    <message>
        <source>The name of the key, as the service shows it.</source>
        <translation>El nombre de la clave, como lo muestra el servicio.</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <source>The secret that belongs to the access key.</source>
        <translation>El secreto que corresponde a la clave de acceso.</translation>
    </message>
    <message>
        <source>Session token</source>
        <translation>Token de sesión</translation>
    </message>
    <message>
        <source>Only for keys that were lent for some hours.</source>
        <translation>Solo para claves prestadas por unas horas.</translation>
    </message>
    <message>
        <source>Names there</source>
        <translation>Nombres allí</translation>
    </message>
    <message>
        <source>What files are called in the bucket, with {folder}, {name}, {ext} and {date:%Y-%m}; empty: as here.</source>
        <translation>Cómo se llaman los archivos en el bucket, con {folder}, {name}, {ext} y {date:%Y-%m}; vacío: como aquí.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Given to every object: NAME=VALUE, separated by commas.</source>
        <translation>Para cada objeto: NOMBRE=VALOR, separadas por comas.</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>Ancho de banda</translation>
    </message>
    <message>
        <source>How much is sent in a second at most, over all connections; 0: as it goes.</source>
        <translation>Cuánto se envía como máximo por segundo, en todas las conexiones; 0: lo que se pueda.</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>The project&apos;s public key; it is no secret.</source>
        <translation>La clave pública del proyecto; no es secreta.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Whether files stay: what is not stored is gone after a day.</source>
        <translation>Si los archivos se quedan: lo que no se guarda desaparece al cabo de un día.</translation>
    </message>
    <message>
        <source>They stay</source>
        <translation>Se quedan</translation>
    </message>
    <message>
        <source>For a day</source>
        <translation>Durante un día</translation>
    </message>
    <message>
        <source>As the project says</source>
        <translation>Como diga el proyecto</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>What links to images ask of the service, for example -/preview/800x800/.</source>
        <translation>Lo que los enlaces a imágenes piden al servicio, por ejemplo -/preview/800x800/.</translation>
    </message>
    <message>
        <source>Given to every file, separated by commas.</source>
        <translation>Se dan a cada archivo, separadas por comas.</translation>
    </message>
    <message>
        <source>Replaced files</source>
        <translation>Archivos reemplazados</translation>
    </message>
    <message>
        <source>What becomes of the file that a changed one replaces: each has an address of its own.</source>
        <translation>Qué pasa con el archivo al que reemplaza uno cambiado: cada uno tiene su propia dirección.</translation>
    </message>
    <message>
        <source>They are deleted</source>
        <translation>Se eliminan</translation>
    </message>
    <message>
        <source>Signed uploads</source>
        <translation>Envíos firmados</translation>
    </message>
    <message>
        <source>What proves to the service that uploads are allowed.</source>
        <translation>Lo que demuestra al servicio que los envíos están permitidos.</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Un token</translation>
    </message>
    <message>
        <source>A signature, the older way</source>
        <translation>Una firma, la forma antigua</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>Delivery address</source>
        <translation>Dirección de entrega</translation>
    </message>
    <message>
        <source>https://HOST that serves the files; empty: the project&apos;s own.</source>
        <translation>https://HOST que sirve los archivos; vacío: el del proyecto.</translation>
    </message>
    <message>
        <source>Upload API</source>
        <translation>API de envío</translation>
    </message>
    <message>
        <source>Where files are sent to.</source>
        <translation>A dónde se envían los archivos.</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>API REST</translation>
    </message>
    <message>
        <source>Where files are listed, stored and deleted.</source>
        <translation>Dónde se listan, guardan y eliminan los archivos.</translation>
    </message>
    <message>
        <source>The project&apos;s secret key.</source>
        <translation>La clave secreta del proyecto.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creado por</translation>
    </message>
    <message>
        <source>The name of a destination of the kind Optidash: originals are sent there, with all their metadata, and what comes back is checked as any file. Empty: made here.</source>
        <translation>El nombre de un destino del tipo Optidash: los originales se envían allí con todos sus metadatos, y lo que vuelve se comprueba como cualquier archivo. Vacío: se crea aquí.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln archivo</numerusform>
            <numerusform>%Ln archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n&#xa0;s</numerusform>
            <numerusform>%n&#xa0;s</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1, all of it already delivered</source>
        <comment>%1: how many photos</comment>
        <translation>%1, todo ya entregado</translation>
    </message>
    <message>
        <source>%1 → %2 in %3, about %4</source>
        <comment>photos → files in a folder, about so many bytes</comment>
        <translation>%1 → %2 en %3, unos %4</translation>
    </message>
    <message>
        <source>%1 → %2 in %3</source>
        <comment>photos → files in a folder</comment>
        <translation>%1 → %2 en %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) clash: numbered</source>
        <translation>
            <numerusform>%Ln conflicto de nombre: se numera</numerusform>
            <numerusform>%Ln conflictos de nombres: se numeran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already there</source>
        <translation>
            <numerusform>%Ln ya existe</numerusform>
            <numerusform>%Ln ya existen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cannot be written</source>
        <translation>
            <numerusform>%Ln no se puede escribir</numerusform>
            <numerusform>%Ln no se pueden escribir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) done</source>
        <translation>
            <numerusform>%Ln foto hecha</numerusform>
            <numerusform>%Ln fotos hechas</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>photos</comment>
        <translation>%L1 de %L2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln already up to date</source>
        <translation>
            <numerusform>%Ln ya actualizada</numerusform>
            <numerusform>%Ln ya actualizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln con error</numerusform>
            <numerusform>%Ln con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not started</source>
        <translation>
            <numerusform>%Ln sin empezar</numerusform>
            <numerusform>%Ln sin empezar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 de ahorro</translation>
    </message>
    <message>
        <source>%1 photos per second</source>
        <translation>%1 fotos por segundo</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>duración %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message numerus="yes">
        <source>Looking for photos… %Ln found</source>
        <translation>
            <numerusform>Buscando fotos… %Ln encontrada</numerusform>
            <numerusform>Buscando fotos… %Ln encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to do: every photo is set aside.</source>
        <translation>Nada que hacer: todas las fotos están apartadas.</translation>
    </message>
    <message>
        <source>Drop photos to begin.</source>
        <translation>Suelte fotos para empezar.</translation>
    </message>
    <message>
        <source>Planning names…</source>
        <translation>Planificando nombres…</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <comment>%1: how far it is</comment>
        <translation>En pausa: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) will be sent to %1, with all their metadata</source>
        <translation>
            <numerusform>%Ln foto se enviará a %1, con todos sus metadatos</numerusform>
            <numerusform>%Ln fotos se enviarán a %1, con todos sus metadatos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces %Ln photo(s); the originals are kept in %1</source>
        <translation>
            <numerusform>Reemplaza %Ln foto; el original se guarda en %1</numerusform>
            <numerusform>Reemplaza %Ln fotos; los originales se guardan en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces %Ln photo(s), about %1 afterwards; the originals are kept in %2</source>
        <comment>%1: bytes</comment>
        <translation>
            <numerusform>Reemplaza %Ln foto, después unos %1; el original se guarda en %2</numerusform>
            <numerusform>Reemplaza %Ln fotos, después unos %1; los originales se guardan en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Bringing originals back…</source>
        <translation>Recuperando los originales…</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>Archive, smaller</source>
        <translation>Archivo, más pequeño</translation>
    </message>
    <message>
        <source>Every pixel, profile and note kept, at a quality the eye cannot tell from the original.</source>
        <translation>Se conservan todos los píxeles, perfiles y datos, con una calidad que el ojo no distingue del original.</translation>
    </message>
    <message>
        <source>Client full size</source>
        <translation>Cliente, tamaño completo</translation>
    </message>
    <message>
        <source>Every pixel at high quality in sRGB, with your name and without place and serial numbers.</source>
        <translation>Todos los píxeles en alta calidad en sRGB, con su nombre y sin lugar ni números de serie.</translation>
    </message>
    <message>
        <source>Client proofs</source>
        <translation>Cliente, pruebas</translation>
    </message>
    <message>
        <source>Small JPEGs with a long edge of 1600 pixels and a watermark, for choosing pictures together.</source>
        <translation>JPEG pequeños con un lado largo de 1600 píxeles y marca de agua, para elegir imágenes juntos.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>JPEG with a long edge of 1600 pixels, light enough to attach a handful.</source>
        <translation>JPEG con un lado largo de 1600 píxeles, ligero para adjuntar varios.</translation>
    </message>
    <message>
        <source>Instagram landscape</source>
        <translation>Instagram horizontal</translation>
    </message>
    <message>
        <source>1080 × 566 pixels, cut to 1.91:1 around the center.</source>
        <translation>1080 × 566 píxeles, recortado a 1,91:1 alrededor del centro.</translation>
    </message>
    <message>
        <source>Instagram portrait</source>
        <translation>Instagram vertical</translation>
    </message>
    <message>
        <source>1080 × 1350 pixels, cut to 4:5 around the center.</source>
        <translation>1080 × 1350 píxeles, recortado a 4:5 alrededor del centro.</translation>
    </message>
    <message>
        <source>Instagram square</source>
        <translation>Instagram cuadrado</translation>
    </message>
    <message>
        <source>1080 × 1080 pixels, cut to a square around the center.</source>
        <translation>1080 × 1080 píxeles, recortado en cuadrado alrededor del centro.</translation>
    </message>
    <message>
        <source>iPhone HEIC to JPEG</source>
        <translation>HEIC de iPhone a JPEG</translation>
    </message>
    <message>
        <source>Turns HEIC photos into full-size JPEGs that open anywhere.</source>
        <translation>Convierte fotos HEIC en JPEG de tamaño completo que se abren en cualquier sitio.</translation>
    </message>
    <message>
        <source>Lossless clean-up</source>
        <translation>Limpieza sin pérdida</translation>
    </message>
    <message>
        <source>Packs pictures tighter without touching a pixel; what would not get smaller stays as it is.</source>
        <translation>Comprime más las imágenes sin tocar un píxel; lo que no quedaría más pequeño se deja igual.</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Prensa</translation>
    </message>
    <message>
        <source>JPEG with a long edge of 3000 pixels for newsrooms and agencies, with caption, credit and date: what is missing is told before the run.</source>
        <translation>JPEG con un lado largo de 3000 píxeles para redacciones y agencias, con pie, crédito y fecha: lo que falta se dice antes.</translation>
    </message>
    <message>
        <source>Print at 300 ppi</source>
        <translation>Impresión a 300 ppp</translation>
    </message>
    <message>
        <source>Full size in sRGB with full color resolution, marked 300 ppi and sharpened for paper.</source>
        <translation>Tamaño completo en sRGB con toda la resolución de color, marcado a 300 ppp y enfocado para papel.</translation>
    </message>
    <message>
        <source>Responsive web set</source>
        <translation>Web, todos los tamaños</translation>
    </message>
    <message>
        <source>Six widths from 480 to 2560 pixels, each as AVIF, WebP and JPEG, ready for srcset.</source>
        <translation>Seis anchos de 480 a 2560 píxeles, cada uno en AVIF, WebP y JPEG, listos para srcset.</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>1080 × 1920 pixels, cut to 9:16 around the center, for stories and reels.</source>
        <translation>1080 × 1920 píxeles, recortado a 9:16 alrededor del centro, para historias y reels.</translation>
    </message>
    <message>
        <source>Web gallery</source>
        <translation>Galería web</translation>
    </message>
    <message>
        <source>JPEG with a long edge of 2048 pixels, sharpened for screens: right for galleries, blogs and portfolios.</source>
        <translation>JPEG con un lado largo de 2048 píxeles, enfocado para pantallas: para galerías, blogs y portafolios.</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>not a picture</source>
        <translation>no es una imagen</translation>
    </message>
    <message>
        <source>a format that is not read</source>
        <translation>un formato que no se lee</translation>
    </message>
    <message>
        <source>a format that is not read yet</source>
        <translation>un formato que aún no se lee</translation>
    </message>
    <message>
        <source>must be added by itself</source>
        <translation>debe añadirse por separado</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>ya no está ahí</translation>
    </message>
    <message>
        <source>changed meanwhile</source>
        <translation>cambió entretanto</translation>
    </message>
    <message>
        <source>too many pixels</source>
        <translation>demasiados píxeles</translation>
    </message>
    <message>
        <source>too many frames</source>
        <translation>demasiados fotogramas</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>cannot be written in this format</source>
        <translation>no se puede escribir en este formato</translation>
    </message>
    <message>
        <source>a step could not be done</source>
        <translation>no se pudo hacer un paso</translation>
    </message>
    <message>
        <source>the result was not as promised</source>
        <translation>el resultado no fue el prometido</translation>
    </message>
    <message>
        <source>metadata would have leaked</source>
        <translation>se habrían filtrado metadatos</translation>
    </message>
    <message>
        <source>needs too much memory</source>
        <translation>necesita demasiada memoria</translation>
    </message>
    <message>
        <source>took too long</source>
        <translation>tardó demasiado</translation>
    </message>
    <message>
        <source>crashed the worker twice</source>
        <translation>hizo fallar el proceso dos veces</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>would replace an original</source>
        <translation>reemplazaría un original</translation>
    </message>
    <message>
        <source>destination not writable</source>
        <translation>el destino no admite escritura</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <source>the name is refused there</source>
        <translation>el nombre no se acepta allí</translation>
    </message>
    <message>
        <source>a copy would lose something</source>
        <translation>una copia perdería algo</translation>
    </message>
    <message>
        <source>the other file of the pair is taken</source>
        <translation>se toma el otro archivo de la pareja</translation>
    </message>
    <message>
        <source>an archive that cannot be read</source>
        <translation>un archivo comprimido ilegible</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>protegido con contraseña</translation>
    </message>
    <message>
        <source>unpacks to too much</source>
        <translation>demasiado grande al descomprimir</translation>
    </message>
    <message>
        <source>an archive inside an archive</source>
        <translation>un archivo dentro de otro</translation>
    </message>
    <message>
        <source>its name in the archive is not taken</source>
        <translation>su nombre en el archivo no se acepta</translation>
    </message>
    <message>
        <source>inside an archive, which is not changed</source>
        <translation>dentro de un archivo que no se cambia</translation>
    </message>
    <message>
        <source>made by an earlier run</source>
        <translation>creado por un proceso anterior</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>Lossless files have no quality.</source>
        <translation>Los archivos sin pérdida no tienen calidad.</translation>
    </message>
    <message>
        <source>%1 cannot be lossless.</source>
        <translation>%1 no puede ser sin pérdida.</translation>
    </message>
    <message>
        <source>Matters for lossless files only.</source>
        <translation>Solo cuenta para archivos sin pérdida.</translation>
    </message>
    <message>
        <source>Does not matter for lossless files.</source>
        <translation>No cuenta para archivos sin pérdida.</translation>
    </message>
    <message>
        <source>The chosen format cannot hold metadata.</source>
        <translation>El formato elegido no puede contener metadatos.</translation>
    </message>
    <message>
        <source>The chosen format cannot hold a color profile: colors are converted to sRGB.</source>
        <translation>El formato elegido no puede contener un perfil de color: los colores se convierten a sRGB.</translation>
    </message>
    <message>
        <source>None of the chosen formats can move: the first frame is kept.</source>
        <translation>Ninguno de los formatos elegidos admite movimiento: se conserva el primer fotograma.</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 already up to date</source>
        <translation>ya actualizadas: %1</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>omitidas: %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>con error: %1</translation>
    </message>
    <message>
        <source>%1 not finished</source>
        <translation>sin terminar: %1</translation>
    </message>
    <message>
        <source>%1 files written</source>
        <translation>archivos escritos: %1</translation>
    </message>
    <message>
        <source>%1 in, %2 out</source>
        <translation>%1 leídos, %2 escritos</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%n photos</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Largest file</source>
        <translation>Archivo más grande</translation>
    </message>
    <message>
        <source>There are no photos here.</source>
        <translation>Aquí no hay fotos.</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>It moves; only its first frame is kept.</source>
        <translation>Tiene movimiento; solo se conserva su primer fotograma.</translation>
    </message>
    <message>
        <source>It has several pages; only the first is kept.</source>
        <translation>Tiene varias páginas; solo se conserva la primera.</translation>
    </message>
    <message>
        <source>Its HDR brightness (gain map) is not kept.</source>
        <translation>Su brillo HDR (mapa de ganancia) no se conserva.</translation>
    </message>
    <message>
        <source>The video stored with it is not kept.</source>
        <translation>El vídeo guardado con ella no se conserva.</translation>
    </message>
    <message>
        <source>It has finer shades than the result can hold.</source>
        <translation>Tiene tonos más finos de los que puede contener el resultado.</translation>
    </message>
    <message>
        <source>Its transparency is filled with white.</source>
        <translation>Su transparencia se rellena de blanco.</translation>
    </message>
    <message>
        <source>Channels beyond color and transparency are not kept.</source>
        <translation>Los canales aparte del color y la transparencia no se conservan.</translation>
    </message>
    <message>
        <source>Its color profile is unusable; its colors may be off.</source>
        <translation>Su perfil de color no se puede usar; los colores pueden desviarse.</translation>
    </message>
    <message>
        <source>It is CMYK without a profile; its colors are a guess.</source>
        <translation>Es CMYK sin perfil; sus colores son una estimación.</translation>
    </message>
    <message>
        <source>Part of its metadata is damaged and is not kept.</source>
        <translation>Parte de sus metadatos está dañada y no se conserva.</translation>
    </message>
    <message>
        <source>Some metadata does not fit into the new format.</source>
        <translation>Algunos metadatos no caben en el nuevo formato.</translation>
    </message>
    <message>
        <source>The format cannot be lossless; quality 95 is used.</source>
        <translation>El formato no puede ser sin pérdida; se usa la calidad 95.</translation>
    </message>
    <message>
        <source>The result is larger than the original.</source>
        <translation>El resultado es más grande que el original.</translation>
    </message>
    <message>
        <source>The depth map stored with it is not kept.</source>
        <translation>El mapa de profundidad guardado con ella no se conserva.</translation>
    </message>
    <message>
        <source>Its press inks (CMYK) become screen colors.</source>
        <translation>Sus tintas (CMYK) pasan a colores de pantalla.</translation>
    </message>
    <message>
        <source>It is a Live Photo; its video stays where it is.</source>
        <translation>Es una Live Photo; su vídeo se queda donde está.</translation>
    </message>
    <message>
        <source>It is made of the camera&apos;s preview.</source>
        <translation>Se hace de la vista previa de la cámara.</translation>
    </message>
    <message>
        <source>It is developed from the sensor&apos;s data.</source>
        <translation>Se revela a partir de los datos del sensor.</translation>
    </message>
    <message>
        <source>There is no preview in the raw file.</source>
        <translation>No hay vista previa en el archivo raw.</translation>
    </message>
    <message>
        <source>Colors that the output cannot hold become the nearest ones: %1 of the pixels.</source>
        <translation>Los colores que la salida no abarca pasan a los más cercanos: %1 de los píxeles.</translation>
    </message>
    <message>
        <source>Room is made for colors that the output cannot hold: %1 of the pixels.</source>
        <translation>Se hace sitio a los colores que la salida no abarca: %1 de los píxeles.</translation>
    </message>
    <message>
        <source>Its HDR brightness above white is cut.</source>
        <translation>Su brillo HDR por encima del blanco se corta.</translation>
    </message>
    <message>
        <source>The new format has no place for some of its metadata.</source>
        <translation>El nuevo formato no tiene sitio para algunos de sus metadatos.</translation>
    </message>
    <message>
        <source>Required fields are missing.</source>
        <translation>Faltan campos obligatorios.</translation>
    </message>
    <message>
        <source>It says nothing of what is to be written on it; no text is drawn.</source>
        <translation>No dice nada de lo que debe escribirse en ella; no se dibuja texto.</translation>
    </message>
    <message>
        <source>It is damaged; what can be read of it is shown and saved.</source>
        <translation>Está dañada; se muestra y guarda lo que se puede leer.</translation>
    </message>
    <message>
        <source>It was sent to %1 and made there.</source>
        <translation>Se envió a %1 y se creó allí.</translation>
    </message>
    <message>
        <source>Shown as it would be made here; nothing was sent to %1.</source>
        <translation>Se muestra como se crearía aquí; no se envió nada a %1.</translation>
    </message>
    <message>
        <source>Its press inks (CMYK) stay as they are: light and sharpness are not adjusted.</source>
        <translation>Sus tintas (CMYK) se quedan como están: no se ajustan la luz ni la nitidez.</translation>
    </message>
    <message>
        <source>Its metadata cannot be read here and is not kept.</source>
        <translation>Sus metadatos no se pueden leer aquí y no se conservan.</translation>
    </message>
</context>
<context>
    <name>WhenDone</name>
    <message>
        <source>Do &amp;nothing</source>
        <translation>&amp;No hacer nada</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Abrir la &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Quit Glassine</source>
        <translation>&amp;Salir de Glassine</translation>
    </message>
    <message>
        <source>&amp;Sleep</source>
        <translation>Sus&amp;pender</translation>
    </message>
    <message>
        <source>S&amp;hut down</source>
        <translation>&amp;Apagar</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Make delivery-ready files of photos and folders</source>
        <translation>Crear archivos listos para entregar a partir de fotos y carpetas</translation>
    </message>
    <message>
        <source>Show what optimize would write, and write nothing</source>
        <translation>Mostrar lo que escribiría optimize, sin escribir nada</translation>
    </message>
    <message>
        <source>Go on with a session that was interrupted</source>
        <translation>Continuar una sesión interrumpida</translation>
    </message>
    <message>
        <source>Tell what a session did, file by file</source>
        <translation>Contar lo que hizo una sesión, archivo por archivo</translation>
    </message>
    <message>
        <source>Read what a session wrote again and check that it is unharmed</source>
        <translation>Releer lo que escribió una sesión y comprobar que está intacto</translation>
    </message>
    <message>
        <source>List, show, import and export presets</source>
        <translation>Listar, mostrar, importar y exportar preajustes</translation>
    </message>
    <message>
        <source>Tell what a photo is and what each preset would make of it</source>
        <translation>Decir qué es una foto y qué haría con ella cada preajuste</translation>
    </message>
    <message>
        <source>List the formats that can be read and written, and all settings</source>
        <translation>Listar los formatos que se leen y escriben, y todos los ajustes</translation>
    </message>
    <message>
        <source>Check that everything Glassine needs is there</source>
        <translation>Comprobar que está todo lo que Glassine necesita</translation>
    </message>
    <message>
        <source>Open the window</source>
        <translation>Abrir la ventana</translation>
    </message>
    <message>
        <source>Glassine turns folders of original photos into delivery-ready files, and never touches an original.</source>
        <translation>Glassine convierte carpetas de fotos originales en archivos listos para entregar y nunca toca un original.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Writes JSON to standard output, for programs.</source>
        <translation>Escribe JSON en la salida estándar, para programas.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>How workers are locked in</source>
        <translation>Cómo se confinan los procesos de trabajo</translation>
    </message>
    <message>
        <source>no: this kernel does not offer it; seccomp alone keeps workers from opening files</source>
        <translation>no: este núcleo no lo ofrece; solo seccomp impide que los procesos de trabajo abran archivos</translation>
    </message>
    <message>
        <source>yes, version %1</source>
        <translation>sí, versión %1</translation>
    </message>
    <message>
        <source>yes, version %1 (files; the network is closed by seccomp)</source>
        <translation>sí, versión %1 (archivos; seccomp cierra la red)</translation>
    </message>
    <message>
        <source>no: this kernel or container refuses system call filters</source>
        <translation>no: este núcleo o contenedor rechaza los filtros de llamadas al sistema</translation>
    </message>
    <message>
        <source>No new privileges</source>
        <translation>Sin nuevos privilegios</translation>
    </message>
    <message>
        <source>no: the kernel refused</source>
        <translation>no: el núcleo lo rechazó</translation>
    </message>
    <message>
        <source>Resource limits</source>
        <translation>Límites de recursos</translation>
    </message>
    <message>
        <source>no: the limits could not be set</source>
        <translation>no: no se pudieron fijar los límites</translation>
    </message>
    <message>
        <source>Untested loaders</source>
        <translation>Lectores no probados</translation>
    </message>
    <message>
        <source>blocked in libvips; formats that need one are read in a process of their own</source>
        <translation>bloqueados en libvips; los formatos que los necesitan se leen en un proceso propio</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formatos</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>all but %1: libvips was built without</source>
        <translation>todos menos %1: libvips se compiló sin ello</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilizables</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Proceso de trabajo</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Something is missing: see the lines marked above.</source>
        <translation>Falta algo: vea las líneas marcadas arriba.</translation>
    </message>
    <message>
        <source>Ready to work, with what is marked above reduced.</source>
        <translation>Listo, con las limitaciones marcadas arriba.</translation>
    </message>
    <message>
        <source>Ready to work.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <source>all good; photos that were up to date or skipped by choice count as good</source>
        <translation>todo bien; las fotos ya actualizadas u omitidas a propósito cuentan como correctas</translation>
    </message>
    <message>
        <source>some photos failed, the others are done</source>
        <translation>algunas fotos fallaron, las demás están hechas</translation>
    </message>
    <message>
        <source>the command line or the preset is wrong; nothing was done</source>
        <translation>la línea de comandos o el preajuste es incorrecto; no se hizo nada</translation>
    </message>
    <message>
        <source>nothing to do: no usable photo among what was named, no session, no file to verify</source>
        <translation>nada que hacer: ninguna foto utilizable en lo indicado, ninguna sesión, ningún archivo que verificar</translation>
    </message>
    <message>
        <source>the output folder cannot be written, or the disk is full</source>
        <translation>la carpeta de salida no admite escritura o el disco está lleno</translation>
    </message>
    <message>
        <source>a file is not what was promised: optimize threw it away, verify left it where it is</source>
        <translation>un archivo no es lo que se prometió: optimize lo descartó, verify lo dejó donde está</translation>
    </message>
    <message>
        <source>interrupted; &quot;glassine resume&quot; goes on</source>
        <translation>interrumpido; «glassine resume» continúa</translation>
    </message>
    <message>
        <source>recognized, not read yet</source>
        <translation>reconocido, aún no se lee</translation>
    </message>
    <message>
        <source>not on this system</source>
        <translation>no en este sistema</translation>
    </message>
    <message>
        <source>only when the file itself is named</source>
        <translation>solo si se indica el propio archivo</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>calidad</translation>
    </message>
    <message>
        <source>lossless</source>
        <translation>sin pérdida</translation>
    </message>
    <message>
        <source>transparency</source>
        <translation>transparencia</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>animación</translation>
    </message>
    <message>
        <source>more than 8 bits</source>
        <translation>más de 8 bits</translation>
    </message>
    <message>
        <source>Lists every setting of operations and formats, for --set and presets.</source>
        <translation>Lista todos los ajustes de operaciones y formatos, para --set y los preajustes.</translation>
    </message>
    <message>
        <source>Photos and folders to put into the list.</source>
        <translation>Fotos y carpetas que se ponen en la lista.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Código de salida</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>COMANDO</translation>
    </message>
    <message>
        <source>[OPTIONS]</source>
        <translation>[OPCIONES]</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>More on a command: %1</source>
        <translation>Más sobre un comando: %1</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Go on with: %1</source>
        <translation>Para continuar: %1</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Detalles: %1</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 photos</source>
        <translation>Detenido tras %1 de %2 fotos</translation>
    </message>
    <message>
        <source>Nothing new: %1 of %2 photos are up to date</source>
        <translation>Nada nuevo: %1 de %2 fotos están actualizadas</translation>
    </message>
    <message>
        <source>1 photo done</source>
        <translation>1 foto hecha</translation>
    </message>
    <message numerus="yes">
        <source>%n photos done</source>
        <translation>
            <numerusform>%n foto hecha</numerusform>
            <numerusform>%n fotos hechas</numerusform>
        </translation>
    </message>
    <message>
        <source> in %1</source>
        <translation> en %1</translation>
    </message>
    <message>
        <source>1 file in %1</source>
        <translation>1 archivo en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files in %1</source>
        <translation>
            <numerusform>%n archivo en %1</numerusform>
            <numerusform>%n archivos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>  %1 % smaller</source>
        <translation>  %1&#xa0;% menos</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n con error</numerusform>
            <numerusform>%n con error</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up to date already</source>
        <translation>
            <numerusform>%n ya actualizada</numerusform>
            <numerusform>%n ya actualizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file kept as it was: the result would not have been smaller</source>
        <translation>1 archivo quedó como estaba: el resultado no habría sido más pequeño</translation>
    </message>
    <message numerus="yes">
        <source>%n files kept as they were: the results would not have been smaller</source>
        <translation>
            <numerusform>%n archivo quedó como estaba: el resultado no habría sido más pequeño</numerusform>
            <numerusform>%n archivos quedaron como estaban: los resultados no habrían sido más pequeños</numerusform>
        </translation>
    </message>
    <message>
        <source>1 file in the folders is no picture</source>
        <translation>1 archivo de las carpetas no es una imagen</translation>
    </message>
    <message numerus="yes">
        <source>%n files in the folders are no pictures</source>
        <translation>
            <numerusform>%n archivo de las carpetas no es una imagen</numerusform>
            <numerusform>%n archivos de las carpetas no son imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>(%n files)</source>
        <translation>
            <numerusform>(%n archivo)</numerusform>
            <numerusform>(%n archivos)</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bits</translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n fotograma</numerusform>
            <numerusform>%n fotogramas</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos to look at.</source>
        <translation>Fotos que se examinan.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientación</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>sin girar</translation>
    </message>
    <message>
        <source>%1, made upright</source>
        <translation>%1, se endereza</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Lens</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Fecha de toma</translation>
    </message>
    <message>
        <source>Creator</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Copyright</source>
        <translation>Copyright</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Place (GPS)</source>
        <translation>Lugar (GPS)</translation>
    </message>
    <message>
        <source>Serial numbers</source>
        <translation>Números de serie</translation>
    </message>
    <message>
        <source>HDR gain map</source>
        <translation>Mapa de ganancia HDR</translation>
    </message>
    <message>
        <source>Motion photo</source>
        <translation>Foto en movimiento</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Ayuda: %1</translation>
    </message>
    <message>
        <source>Default: %1.</source>
        <translation>Predeterminado: %1.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Ejemplo: %1</translation>
    </message>
    <message>
        <source>Own presets are kept in glassine/presets below it (default: ~/.config).</source>
        <translation>Los preajustes propios están dentro, en glassine/presets (predeterminado: ~/.config).</translation>
    </message>
    <message>
        <source>Sessions are kept in glassine below it (default: ~/.local/state).</source>
        <translation>Las sesiones están dentro, en glassine (predeterminado: ~/.local/state).</translation>
    </message>
    <message>
        <source>Where sessions are kept, instead.</source>
        <translation>Otro lugar donde guardar las sesiones.</translation>
    </message>
    <message>
        <source>No colors when it is set.</source>
        <translation>Sin colores si está definida.</translation>
    </message>
    <message>
        <source>Every name is planned before the first byte is written; nothing is ever overwritten. A file is complete or absent: an interrupted session is gone on with by &quot;glassine resume&quot;. Running the same command again does only what is new. Pictures are decoded in locked-in worker processes only.</source>
        <translation>Cada nombre se decide antes de escribir el primer byte; nunca se sobrescribe nada. Un archivo está completo o no está: una sesión interrumpida continúa con «glassine resume». Repetir el mismo comando solo hace lo que es nuevo. Las imágenes se decodifican únicamente en procesos de trabajo confinados.</translation>
    </message>
    <message>
        <source>A setting given with --set beats the preset. It applies to every rendition; &quot;ID.KEY&quot; sets it for one.</source>
        <translation>Un ajuste dado con --set prevalece sobre el preajuste. Vale para todas las versiones; «ID.KEY» lo fija para una sola.</translation>
    </message>
    <message>
        <source>Does again what an earlier run has done already.</source>
        <translation>Vuelve a hacer lo que ya hizo una ejecución anterior.</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Only with %1.</source>
        <translation>Solo con %1.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>What is written; &quot;same&quot; is the original&apos;s own format.</source>
        <translation>Lo que se escribe; «same» es el formato del original.</translation>
    </message>
    <message>
        <source>Quality on the format&apos;s own scale.</source>
        <translation>Calidad en la escala propia del formato.</translation>
    </message>
    <message>
        <source>Keeps every pixel as it is, where the format can.</source>
        <translation>Conserva cada píxel como está, donde el formato puede.</translation>
    </message>
    <message>
        <source>Delivers the original&apos;s bytes when the result would not be smaller and nothing else was asked.</source>
        <translation>Entrega los bytes del original si el resultado no fuera más pequeño y no se pidió nada más.</translation>
    </message>
    <message>
        <source>Keeps detail in deep shadows when converting.</source>
        <translation>Conserva el detalle en las sombras profundas al convertir.</translation>
    </message>
    <message>
        <source>Puts the color profile into every file.</source>
        <translation>Pone el perfil de color en cada archivo.</translation>
    </message>
    <message>
        <source>Keeps all frames where the format can.</source>
        <translation>Conserva todos los fotogramas, donde el formato puede.</translation>
    </message>
    <message>
        <source>How files are named, below the output folder.</source>
        <translation>Cómo se llaman los archivos, dentro de la carpeta de salida.</translation>
    </message>
    <message>
        <source>What happens when a name is taken already.</source>
        <translation>Qué ocurre cuando un nombre ya está ocupado.</translation>
    </message>
    <message>
        <source>Avoids names that Windows and memory cards refuse.</source>
        <translation>Evita los nombres que Windows y las tarjetas de memoria rechazan.</translation>
    </message>
    <message>
        <source>Adds the step with its defaults, or takes it away.</source>
        <translation>Añade el paso con sus valores predeterminados o lo quita.</translation>
    </message>
    <message>
        <source>is there already: skipped</source>
        <translation>ya existe: omitido</translation>
    </message>
    <message>
        <source>numbered, the name is taken</source>
        <translation>numerado, el nombre está ocupado</translation>
    </message>
    <message>
        <source>%1 photos, %2 files to write; nothing was written.</source>
        <translation>%1 fotos, %2 archivos por escribir; no se ha escrito nada.</translation>
    </message>
    <message>
        <source>%1 free where they go.</source>
        <translation>%1 libres en el destino.</translation>
    </message>
    <message>
        <source>Lists the presets that come along and your own (default)</source>
        <translation>Lista los preajustes incluidos y los suyos (predeterminado)</translation>
    </message>
    <message>
        <source>Shows a preset as JSON</source>
        <translation>Muestra un preajuste como JSON</translation>
    </message>
    <message>
        <source>Name or file.</source>
        <translation>Nombre o archivo.</translation>
    </message>
    <message>
        <source>Lays a setting over it first.</source>
        <translation>Antes le superpone un ajuste.</translation>
    </message>
    <message>
        <source>Checks a preset file and adds it to your own presets</source>
        <translation>Comprueba un archivo de preajuste y lo añade a los suyos</translation>
    </message>
    <message>
        <source>A preset&apos;s JSON file.</source>
        <translation>El archivo JSON de un preajuste.</translation>
    </message>
    <message>
        <source>Another name for it.</source>
        <translation>Otro nombre para él.</translation>
    </message>
    <message>
        <source>Replaces a preset of yours with that name.</source>
        <translation>Reemplaza su preajuste con ese nombre.</translation>
    </message>
    <message>
        <source>Writes a preset to a file</source>
        <translation>Escribe un preajuste en un archivo</translation>
    </message>
    <message>
        <source>A new file, or - for standard output.</source>
        <translation>Un archivo nuevo, o - para la salida estándar.</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>Imported as %1: %2</source>
        <translation>Importado como %1: %2</translation>
    </message>
    <message>
        <source>%1 photos/s</source>
        <translation>%1 fotos/s</translation>
    </message>
    <message>
        <source>%1 saved</source>
        <translation>%1 de ahorro</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 escritos</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>con error: %1</translation>
    </message>
    <message>
        <source>Looking for photos… %1 found</source>
        <translation>Buscando fotos… encontradas: %1</translation>
    </message>
    <message>
        <source>%1 not right</source>
        <translation>incorrectos: %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>The session to tell about; without it, the newest.</source>
        <translation>La sesión de la que informar; si no se indica, la más reciente.</translation>
    </message>
    <message>
        <source>Lists all sessions.</source>
        <translation>Lista todas las sesiones.</translation>
    </message>
    <message>
        <source>Names every photo, not only those with something to say.</source>
        <translation>Nombra todas las fotos, no solo aquellas de las que hay algo que decir.</translation>
    </message>
    <message>
        <source>One JSON object per line: the session, every photo, the totals.</source>
        <translation>Un objeto JSON por línea: la sesión, cada foto, los totales.</translation>
    </message>
    <message>
        <source>One line per written file, for spreadsheets.</source>
        <translation>Una línea por archivo escrito, para hojas de cálculo.</translation>
    </message>
    <message>
        <source>running now</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>Session %1</source>
        <translation>Sesión %1</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>The session to go on with; without it, the newest unfinished one.</source>
        <translation>La sesión que se continúa; si no se indica, la más reciente sin terminar.</translation>
    </message>
    <message>
        <source>Only lists the sessions that can be resumed.</source>
        <translation>Solo lista las sesiones que se pueden reanudar.</translation>
    </message>
    <message>
        <source>Says nothing but what went wrong.</source>
        <translation>Solo dice lo que salió mal.</translation>
    </message>
    <message>
        <source>There is no unfinished session.</source>
        <translation>No hay ninguna sesión sin terminar.</translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are unfinished; going on with the newest:</source>
        <translation>
            <numerusform>%n sesión está sin terminar; se continúa la más reciente:</numerusform>
            <numerusform>%n sesiones están sin terminar; se continúa la más reciente:</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no session yet.</source>
        <translation>Todavía no hay ninguna sesión.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>faltan: %1</translation>
    </message>
    <message>
        <source>%1 no file any more</source>
        <translation>ya no son archivos: %1</translation>
    </message>
    <message>
        <source>%1 cut off</source>
        <translation>truncados: %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>modificados: %1</translation>
    </message>
    <message>
        <source>%1 under another&apos;s name</source>
        <translation>con otro nombre: %1</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>ilegibles: %1</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 files.</source>
        <translation>Detenido tras %1 de %2 archivos.</translation>
    </message>
    <message numerus="yes">
        <source>%n files are as they were written; %1 read again in %2.</source>
        <translation>
            <numerusform>%n archivo está tal como se escribió; %1 releídos en %2.</numerusform>
            <numerusform>%n archivos están tal como se escribieron; %1 releídos en %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not as they were written: %1 of %2 files.</source>
        <translation>No están como se escribieron: %1 de %2 archivos.</translation>
    </message>
    <message>
        <source>The session whose files to check; without it, the newest.</source>
        <translation>La sesión cuyos archivos se comprueban; si no se indica, la más reciente.</translation>
    </message>
    <message>
        <source>Session %1 wrote no file that could be checked.</source>
        <translation>La sesión %1 no escribió ningún archivo que se pueda comprobar.</translation>
    </message>
    <message>
        <source>1 photo: the name&apos;s extension does not fit the content</source>
        <translation>1 foto: la extensión del nombre no corresponde al contenido</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the name&apos;s extension does not fit the content</source>
        <translation>
            <numerusform>%n foto: la extensión del nombre no corresponde al contenido</numerusform>
            <numerusform>%n fotos: la extensión del nombre no corresponde al contenido</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: only the first frame of an animation was kept</source>
        <translation>1 foto: solo se conservó el primer fotograma de una animación</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: only the first frame of an animation was kept</source>
        <translation>
            <numerusform>%n foto: solo se conservó el primer fotograma de una animación</numerusform>
            <numerusform>%n fotos: solo se conservó el primer fotograma de una animación</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: only the first page was kept</source>
        <translation>1 foto: solo se conservó la primera página</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: only the first page was kept</source>
        <translation>
            <numerusform>%n foto: solo se conservó la primera página</numerusform>
            <numerusform>%n fotos: solo se conservó la primera página</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the HDR gain map was lost</source>
        <translation>1 foto: se perdió el mapa de ganancia HDR</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the HDR gain map was lost</source>
        <translation>
            <numerusform>%n foto: se perdió el mapa de ganancia HDR</numerusform>
            <numerusform>%n fotos: se perdió el mapa de ganancia HDR</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the motion clip was lost</source>
        <translation>1 foto: se perdió el clip en movimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the motion clip was lost</source>
        <translation>
            <numerusform>%n foto: se perdió el clip en movimiento</numerusform>
            <numerusform>%n fotos: se perdió el clip en movimiento</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the color profile is damaged and was not used</source>
        <translation>1 foto: el perfil de color está dañado y no se usó</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the color profile is damaged and was not used</source>
        <translation>
            <numerusform>%n foto: el perfil de color está dañado y no se usó</numerusform>
            <numerusform>%n fotos: el perfil de color está dañado y no se usó</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: press inks without a usable color profile, a general one was assumed</source>
        <translation>1 foto: tintas de impresión sin un perfil de color utilizable, se supuso uno general</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks without a usable color profile, a general one was assumed</source>
        <translation>
            <numerusform>%n foto: tintas de impresión sin un perfil de color utilizable, se supuso uno general</numerusform>
            <numerusform>%n fotos: tintas de impresión sin un perfil de color utilizable, se supuso uno general</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the color profile is too large and was not used</source>
        <translation>1 foto: el perfil de color es demasiado grande y no se usó</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the color profile is too large and was not used</source>
        <translation>
            <numerusform>%n foto: el perfil de color es demasiado grande y no se usó</numerusform>
            <numerusform>%n fotos: el perfil de color es demasiado grande y no se usó</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: reduced to fewer bits per channel</source>
        <translation>1 foto: reducida a menos bits por canal</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: reduced to fewer bits per channel</source>
        <translation>
            <numerusform>%n foto: reducida a menos bits por canal</numerusform>
            <numerusform>%n fotos: reducidas a menos bits por canal</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: transparency was put on a color</source>
        <translation>1 foto: la transparencia se puso sobre un color</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: transparency was put on a color</source>
        <translation>
            <numerusform>%n foto: la transparencia se puso sobre un color</numerusform>
            <numerusform>%n fotos: la transparencia se puso sobre un color</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: channels beyond color and transparency were left out</source>
        <translation>1 foto: se omitieron los canales aparte del color y la transparencia</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: channels beyond color and transparency were left out</source>
        <translation>
            <numerusform>%n foto: se omitieron los canales aparte del color y la transparencia</numerusform>
            <numerusform>%n fotos: se omitieron los canales aparte del color y la transparencia</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: part of the metadata is damaged and was left out</source>
        <translation>1 foto: parte de los metadatos está dañada y se omitió</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: part of the metadata is damaged and was left out</source>
        <translation>
            <numerusform>%n foto: parte de los metadatos está dañada y se omitió</numerusform>
            <numerusform>%n fotos: parte de los metadatos está dañada y se omitió</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: part of the metadata could not be kept</source>
        <translation>1 foto: no se pudo conservar parte de los metadatos</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: part of the metadata could not be kept</source>
        <translation>
            <numerusform>%n foto: no se pudo conservar parte de los metadatos</numerusform>
            <numerusform>%n fotos: no se pudo conservar parte de los metadatos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the metadata is too large and was left out</source>
        <translation>1 foto: los metadatos son demasiado grandes y se omitieron</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the metadata is too large and was left out</source>
        <translation>
            <numerusform>%n foto: los metadatos son demasiado grandes y se omitieron</numerusform>
            <numerusform>%n fotos: los metadatos son demasiado grandes y se omitieron</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: written metadata could not be read back for proof</source>
        <translation>1 foto: los metadatos escritos no se pudieron releer como prueba</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: written metadata could not be read back for proof</source>
        <translation>
            <numerusform>%n foto: los metadatos escritos no se pudieron releer como prueba</numerusform>
            <numerusform>%n fotos: los metadatos escritos no se pudieron releer como prueba</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: extended XMP metadata was left out</source>
        <translation>1 foto: se omitieron los metadatos XMP ampliados</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: extended XMP metadata was left out</source>
        <translation>
            <numerusform>%n foto: se omitieron los metadatos XMP ampliados</numerusform>
            <numerusform>%n fotos: se omitieron los metadatos XMP ampliados</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: could not be kept without loss</source>
        <translation>1 foto: no se pudo conservar sin pérdida</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: could not be kept without loss</source>
        <translation>
            <numerusform>%n foto: no se pudo conservar sin pérdida</numerusform>
            <numerusform>%n fotos: no se pudieron conservar sin pérdida</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: something stands behind the picture and was kept</source>
        <translation>1 foto: hay datos después de la imagen y se conservaron</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: something stands behind the picture and was kept</source>
        <translation>
            <numerusform>%n foto: hay datos después de la imagen y se conservaron</numerusform>
            <numerusform>%n fotos: hay datos después de la imagen y se conservaron</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: something stood behind the picture and was left out</source>
        <translation>1 foto: había datos después de la imagen y se omitieron</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: something stood behind the picture and was left out</source>
        <translation>
            <numerusform>%n foto: había datos después de la imagen y se omitieron</numerusform>
            <numerusform>%n fotos: había datos después de la imagen y se omitieron</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the result is larger than the original</source>
        <translation>1 foto: el resultado es más grande que el original</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the result is larger than the original</source>
        <translation>
            <numerusform>%n foto: el resultado es más grande que el original</numerusform>
            <numerusform>%n fotos: el resultado es más grande que el original</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back originals whose places were taken</source>
        <translation>Devolver a su sitio los originales sustituidos</translation>
    </message>
    <message>
        <source>The session whose originals to bring back; without it, the newest.</source>
        <translation>La sesión cuyos originales se devuelven; sin ella, la más reciente.</translation>
    </message>
    <message>
        <source>Only says what would be done.</source>
        <translation>Solo dice lo que se haría.</translation>
    </message>
    <message>
        <source>Session %1 wrote to a folder of its own; its originals are where they were.</source>
        <translation>La sesión %1 escribió en una carpeta propia; sus originales están donde estaban.</translation>
    </message>
    <message>
        <source>%1 was changed since and stays; its original is now %2.</source>
        <translation>%1 se modificó después y se queda; su original es ahora %2.</translation>
    </message>
    <message>
        <source>Every original of session %1 is already where it was.</source>
        <translation>Todos los originales de la sesión %1 ya están donde estaban.</translation>
    </message>
    <message numerus="yes">
        <source>%n originals would be restored.</source>
        <translation>
            <numerusform>Se devolvería %n original.</numerusform>
            <numerusform>Se devolverían %n originales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals restored.</source>
        <translation>
            <numerusform>%n original devuelto.</numerusform>
            <numerusform>%n originales devueltos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; the same command goes on.</source>
        <translation>Detenido; la misma orden continúa.</translation>
    </message>
    <message>
        <source>1 photo: the original has another name, which still leads to it</source>
        <translation>1 foto: el original tiene otro nombre, que sigue llevando a él</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the originals have other names, which still lead to them</source>
        <translation>
            <numerusform>%n foto: el original tiene otro nombre, que sigue llevando a él</numerusform>
            <numerusform>%n fotos: los originales tienen otros nombres, que siguen llevando a ellos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n originals replaced; they wait in %1, and &quot;%2&quot; brings them back</source>
        <translation>
            <numerusform>%n original sustituido; espera en %1, y «%2» lo devuelve</numerusform>
            <numerusform>%n originales sustituidos; esperan en %1, y «%2» los devuelve</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the pixels are outside of %2; the profile&apos;s table makes room for them</source>
        <translation>El %1 % de los píxeles está fuera de %2; la tabla del perfil les hace sitio</translation>
    </message>
    <message>
        <source>%1 % of the pixels are outside of %2 and become the nearest color that it holds</source>
        <translation>El %1 % de los píxeles está fuera de %2 y pasa al color más cercano que abarca</translation>
    </message>
    <message>
        <source>color space not said</source>
        <translation>espacio de color no indicado</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>photos in a color space</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>1 that does not say, taken as sRGB</source>
        <translation>1 sin indicación, se toma por sRGB</translation>
    </message>
    <message numerus="yes">
        <source>%n that do not say, taken as sRGB</source>
        <translation>
            <numerusform>%n sin indicación, se toma por sRGB</numerusform>
            <numerusform>%n sin indicación, se toman por sRGB</numerusform>
        </translation>
    </message>
    <message>
        <source>Colors: %1.</source>
        <translation>Colores: %1.</translation>
    </message>
    <message>
        <source>1 photo has colors outside of %1, %2 % of its pixels: %3.</source>
        <translation>1 foto tiene colores fuera de %1, el %2 % de sus píxeles: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos have colors outside of %1, at most %2 % of the pixels: %3.</source>
        <translation>
            <numerusform>%n foto tiene colores fuera de %1, el %2 % de los píxeles: %3.</numerusform>
            <numerusform>%n fotos tienen colores fuera de %1, como mucho el %2 % de los píxeles: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The profile&apos;s table makes room for them.</source>
        <translation>La tabla del perfil les hace sitio.</translation>
    </message>
    <message>
        <source>They become the nearest color that it holds.</source>
        <translation>Pasan al color más cercano que abarca.</translation>
    </message>
    <message>
        <source>Camera raw</source>
        <translation>Raw de cámara</translation>
    </message>
    <message>
        <source>not read: glassine-raw cannot be started</source>
        <translation>no se lee: no se puede iniciar glassine-raw</translation>
    </message>
    <message>
        <source>%1, in processes of its own, locked in like the others</source>
        <translation>%1, en procesos propios, encerrados como los demás</translation>
    </message>
    <message>
        <source>%1, in processes of its own, not locked in like the others</source>
        <translation>%1, en procesos propios, no encerrados como los demás</translation>
    </message>
    <message>
        <source>in a process of its own</source>
        <translation>en un proceso propio</translation>
    </message>
    <message>
        <source>Every tag of the metadata, by what it tells.</source>
        <translation>Cada etiqueta de los metadatos, según lo que cuenta.</translation>
    </message>
    <message>
        <source>With --privacy: what of it leaves under this preset.</source>
        <translation>Con --privacy: qué sale con este ajuste.</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Gamut</source>
        <translation>Gama</translation>
    </message>
    <message>
        <source>Depth map</source>
        <translation>Mapa de profundidad</translation>
    </message>
    <message>
        <source>Converts colors to this space (&quot;file&quot;: that of color.profile), or keeps pixels and profile as they are.</source>
        <translation>Convierte los colores a este espacio («file»: el de color.profile) o deja píxeles y perfil como están.</translation>
    </message>
    <message>
        <source>An ICC profile&apos;s file, from a lab or a printer&apos;s maker, to convert colors to.</source>
        <translation>Archivo de un perfil ICC, de un laboratorio o fabricante de impresoras, al que convertir los colores.</translation>
    </message>
    <message>
        <source>How colors that the new space cannot hold are brought in.</source>
        <translation>Cómo se incorporan los colores que el nuevo espacio no abarca.</translation>
    </message>
    <message>
        <source>Of the embedded profile: 2 is read by every program, 4 is smaller.</source>
        <translation>Del perfil incrustado: la 2 la leen todos los programas, la 4 es más pequeña.</translation>
    </message>
    <message>
        <source>loses: %1</source>
        <translation>pierde: %1</translation>
    </message>
    <message>
        <source>Looks into every photo: which color space it is in, and how many of its colors the output cannot hold. Takes its time.</source>
        <translation>Examina cada foto: en qué espacio de color está y cuántos de sus colores no abarca la salida. Lleva su tiempo.</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>falta: %1</translation>
    </message>
    <message>
        <source>stays here</source>
        <translation>se queda aquí</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>sale</translation>
    </message>
    <message>
        <source>leaves in %1 of %2 files</source>
        <translation>sale en %1 de %2 archivos</translation>
    </message>
    <message>
        <source>It says nothing about itself.</source>
        <translation>No dice nada de sí misma.</translation>
    </message>
    <message>
        <source>1 photo: the depth map was lost</source>
        <translation>1 foto: se perdió el mapa de profundidad</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the depth map was lost</source>
        <translation>
            <numerusform>%n foto: se perdió el mapa de profundidad</numerusform>
            <numerusform>%n fotos: se perdió el mapa de profundidad</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: press inks became screen colors</source>
        <translation>1 foto: las tintas pasaron a colores de pantalla</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks became screen colors</source>
        <translation>
            <numerusform>%n foto: las tintas pasaron a colores de pantalla</numerusform>
            <numerusform>%n fotos: las tintas pasaron a colores de pantalla</numerusform>
        </translation>
    </message>
    <message>
        <source>1 Live Photo: its video stays where it is</source>
        <translation>1 Live Photo: su vídeo se queda donde está</translation>
    </message>
    <message numerus="yes">
        <source>%n Live Photos: their videos stay where they are</source>
        <translation>
            <numerusform>%n Live Photo: su vídeo se queda donde está</numerusform>
            <numerusform>%n Live Photos: sus vídeos se quedan donde están</numerusform>
        </translation>
    </message>
    <message>
        <source>1 raw file: made of the camera&apos;s preview</source>
        <translation>1 archivo raw: imagen de la vista previa de la cámara</translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: made of the camera&apos;s preview</source>
        <translation>
            <numerusform>%n archivo raw: imagen de la vista previa de la cámara</numerusform>
            <numerusform>%n archivos raw: imagen de la vista previa de la cámara</numerusform>
        </translation>
    </message>
    <message>
        <source>1 raw file: developed from the sensor&apos;s data</source>
        <translation>1 archivo raw: revelado a partir de los datos del sensor</translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: developed from the sensor&apos;s data</source>
        <translation>
            <numerusform>%n archivo raw: revelado a partir de los datos del sensor</numerusform>
            <numerusform>%n archivos raw: revelado a partir de los datos del sensor</numerusform>
        </translation>
    </message>
    <message>
        <source>1 raw file: there is no preview in it</source>
        <translation>1 archivo raw: sin vista previa</translation>
    </message>
    <message numerus="yes">
        <source>%n raw files: there is no preview in them</source>
        <translation>
            <numerusform>%n archivo raw: sin vista previa</numerusform>
            <numerusform>%n archivos raw: sin vista previa</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: colors that the output cannot hold became the nearest ones</source>
        <translation>1 foto: los colores que la salida no abarca pasaron a los más cercanos</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: colors that the output cannot hold became the nearest ones</source>
        <translation>
            <numerusform>%n foto: los colores que la salida no abarca pasaron a los más cercanos</numerusform>
            <numerusform>%n fotos: los colores que la salida no abarca pasaron a los más cercanos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: room was made for colors that the output cannot hold</source>
        <translation>1 foto: se hizo sitio a los colores que la salida no abarca</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: room was made for colors that the output cannot hold</source>
        <translation>
            <numerusform>%n foto: se hizo sitio a los colores que la salida no abarca</numerusform>
            <numerusform>%n fotos: se hizo sitio a los colores que la salida no abarca</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: HDR brightness above white was cut</source>
        <translation>1 foto: se cortó el brillo HDR por encima del blanco</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: HDR brightness above white was cut</source>
        <translation>
            <numerusform>%n foto: se cortó el brillo HDR por encima del blanco</numerusform>
            <numerusform>%n fotos: se cortó el brillo HDR por encima del blanco</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the new format has no place for part of the metadata</source>
        <translation>1 foto: el nuevo formato no tiene sitio para parte de los metadatos</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the new format has no place for part of the metadata</source>
        <translation>
            <numerusform>%n foto: el nuevo formato no tiene sitio para parte de los metadatos</numerusform>
            <numerusform>%n fotos: el nuevo formato no tiene sitio para parte de los metadatos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: required fields are missing</source>
        <translation>1 foto: faltan campos obligatorios</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: required fields are missing</source>
        <translation>
            <numerusform>%n foto: faltan campos obligatorios</numerusform>
            <numerusform>%n fotos: faltan campos obligatorios</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: no text was drawn, its own words for it are missing</source>
        <translation>1 foto: no se dibujó texto, la foto no trae las palabras</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: no text was drawn, their own words for it are missing</source>
        <translation>
            <numerusform>%n foto: no se dibujó texto, la foto no trae las palabras</numerusform>
            <numerusform>%n fotos: no se dibujó texto, las fotos no traen las palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>all frames but the first</source>
        <translation>todos los fotogramas menos el primero</translation>
    </message>
    <message>
        <source>all pages but the first</source>
        <translation>todas las páginas menos la primera</translation>
    </message>
    <message>
        <source>the HDR gain map</source>
        <translation>el mapa de ganancia HDR</translation>
    </message>
    <message>
        <source>the motion clip</source>
        <translation>el clip en movimiento</translation>
    </message>
    <message>
        <source>the depth map</source>
        <translation>el mapa de profundidad</translation>
    </message>
    <message>
        <source>finer shades</source>
        <translation>matices más finos</translation>
    </message>
    <message>
        <source>extra channels</source>
        <translation>canales adicionales</translation>
    </message>
    <message>
        <source>press inks</source>
        <translation>las tintas</translation>
    </message>
    <message>
        <source>1 photo: damaged, what could be read was saved</source>
        <translation>1 foto: dañada, se guardó lo legible</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: damaged, what could be read was saved</source>
        <translation>
            <numerusform>%n foto: dañada, se guardó lo legible</numerusform>
            <numerusform>%n fotos: dañadas, se guardó lo legible</numerusform>
        </translation>
    </message>
    <message>
        <source>List, add, test and remove the places to send to</source>
        <translation>Listar, añadir, probar y quitar los destinos de envío</translation>
    </message>
    <message>
        <source>Others can read the secret key in %1; &quot;chmod 600&quot; changes that.</source>
        <translation>Otros pueden leer la clave secreta de %1; «chmod 600» lo cambia.</translation>
    </message>
    <message>
        <source>Lists the destinations (default)</source>
        <translation>Lista los destinos (predeterminado)</translation>
    </message>
    <message>
        <source>Adds a destination</source>
        <translation>Añade un destino</translation>
    </message>
    <message>
        <source>A name for it.</source>
        <translation>Un nombre para él.</translation>
    </message>
    <message>
        <source>Checks that a destination can be listed and written to</source>
        <translation>Comprueba que un destino se puede listar y escribir</translation>
    </message>
    <message>
        <source>Name of the destination.</source>
        <translation>Nombre del destino.</translation>
    </message>
    <message>
        <source>Forgets a destination; what was sent stays there</source>
        <translation>Nombre del destino.</translation>
    </message>
    <message>
        <source>Added %1. &quot;glassine destinations test %1&quot; tells whether it works.</source>
        <translation>%1 añadido. «glassine destinations test %1» dice si funciona.</translation>
    </message>
    <message>
        <source>There are no destinations yet; &quot;glassine destinations add&quot; makes one.</source>
        <translation>Aún no hay destinos; «glassine destinations add» crea uno.</translation>
    </message>
    <message>
        <source>%1 can be listed and written to, with the key of %2.</source>
        <translation>%1 se puede listar y escribir, con la clave de %2.</translation>
    </message>
    <message>
        <source>Removed %1. What was sent there stays.</source>
        <translation>%1 quitado. Lo enviado allí permanece.</translation>
    </message>
    <message>
        <source>not everything is at the destination: a file, or all, could not be sent</source>
        <translation>no todo está en el destino: un archivo, o todos, no se pudieron enviar</translation>
    </message>
    <message>
        <source>Credentials, profile, region and endpoint of destinations, by the names that the AWS tools use.</source>
        <translation>Credenciales, perfil, región y punto de acceso de los destinos, con los nombres de las herramientas de AWS.</translation>
    </message>
    <message>
        <source>The destination; see glassine destinations list.</source>
        <translation>El destino; véase glassine destinations list.</translation>
    </message>
    <message>
        <source>Only says what would be sent.</source>
        <translation>Solo dice qué se enviaría.</translation>
    </message>
    <message>
        <source>Replaces other content at the destination, too.</source>
        <translation>Reemplaza también otro contenido en el destino.</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>%1 nuevos</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>%1 sin cambios</translation>
    </message>
    <message>
        <source>%1 in conflict</source>
        <translation>%1 en conflicto</translation>
    </message>
    <message>
        <source>%1 to send</source>
        <translation>%1 por enviar</translation>
    </message>
    <message>
        <source>Everything is there already; nothing was sent.</source>
        <translation>Todo está ya allí; no se envió nada.</translation>
    </message>
    <message>
        <source>Files sent: %1 of %2 (%3 in %4)</source>
        <translation>Archivos enviados: %1 de %2 (%3 en %4)</translation>
    </message>
    <message>
        <source>A session&apos;s id, or a folder; without it, what the newest session has written.</source>
        <translation>El identificador de una sesión, o una carpeta; sin él, lo que escribió la última sesión.</translation>
    </message>
    <message>
        <source>The archive to make, for example delivery.zip; nothing is ever overwritten.</source>
        <translation>El archivo que se creará, por ejemplo entrega.zip; nunca se sobrescribe nada.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Pack what a session wrote, or a folder, into archives to hand over</source>
        <translation>Empaqueta lo que escribió una sesión, o una carpeta, en archivos para entregar</translation>
    </message>
    <message>
        <source>Send a folder or a session&apos;s files to a destination, only what is not there yet</source>
        <translation>Enviar una carpeta o los archivos de una sesión a un destino, solo lo que aún no está allí</translation>
    </message>
    <message>
        <source>Show the addresses of what was sent, for copying</source>
        <translation>Mostrar las direcciones de lo enviado, para copiarlas</translation>
    </message>
    <message>
        <source>Make a web page of what was delivered</source>
        <translation>Hacer una página web de lo entregado</translation>
    </message>
    <message>
        <source>What kind of destination it is.</source>
        <translation>Qué clase de destino es.</translation>
    </message>
    <message>
        <source>%1 can be listed and written to.</source>
        <translation>%1 se puede listar y se puede escribir en él.</translation>
    </message>
    <message>
        <source>A session, or a folder; without it, the newest session.</source>
        <translation>Una sesión o una carpeta; sin ella, la sesión más reciente.</translation>
    </message>
    <message>
        <source>A folder for the page and copies of the photos. Without it, the page is put beside the photos.</source>
        <translation>Una carpeta para la página y copias de las fotos. Sin ella, la página se pone junto a las fotos.</translation>
    </message>
    <message>
        <source>What stands above it.</source>
        <translation>Lo que aparece arriba.</translation>
    </message>
    <message>
        <source>The page shows what was sent there, wherever it is put itself.</source>
        <translation>La página muestra lo que se envió allí, esté donde esté ella misma.</translation>
    </message>
    <message>
        <source>Links that let in whoever has them, for so long: 12h, 7d (at most).</source>
        <translation>Enlaces que dejan entrar a quien los tenga, durante este tiempo: 12h, 7d (como máximo).</translation>
    </message>
    <message>
        <source>%1 of %2 sent</source>
        <translation>%1 de %2 enviados</translation>
    </message>
    <message>
        <source>Everything is at %1 already; nothing was sent.</source>
        <translation>Todo está ya en %1; no se envió nada.</translation>
    </message>
    <message>
        <source>At %1: %2 of %3 files, %4 of them new</source>
        <translation>En %1: %2 de %3 archivos, %4 de ellos nuevos</translation>
    </message>
    <message>
        <source>The folder that was sent.</source>
        <translation>La carpeta que se envió.</translation>
    </message>
    <message>
        <source>How they are written.</source>
        <translation>Cómo se escriben.</translation>
    </message>
    <message>
        <source>Keys of services, for destinations without a file glassine/secrets/NAME below XDG_CONFIG_HOME. It has lines such as &quot;secret-key = VALUE&quot; or &quot;api-key = VALUE&quot;, and only its owner may read it.</source>
        <translation>Claves de servicios, para destinos sin un archivo glassine/secrets/NOMBRE bajo XDG_CONFIG_HOME. Tiene líneas como «secret-key = VALOR» o «api-key = VALOR», y solo su propietario puede leerlo.</translation>
    </message>
    <message>
        <source>Goes on with every photo that comes into the folders, until Ctrl+C ends it.</source>
        <translation>Sigue con cada foto que llega a las carpetas, hasta que Ctrl+C lo termine.</translation>
    </message>
    <message>
        <source>Sends the new files to a destination while the others are made; see glassine destinations list.</source>
        <translation>Envía los archivos nuevos a un destino mientras se crean los demás; véase glassine destinations list.</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Packs what was written into this archive, when all of it is done.</source>
        <translation>Empaqueta lo escrito en este archivo cuando todo está hecho.</translation>
    </message>
    <message>
        <source>Stopped; no archive was made.</source>
        <translation>Detenido; no se creó ningún archivo.</translation>
    </message>
    <message>
        <source>Packed and checked: files %1, archives %2 (%3 in %4)</source>
        <translation>Empaquetado y comprobado: ficheros %1, archivos %2 (%3 en %4)</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>No: %1</translation>
    </message>
    <message numerus="yes">
        <source>Planning %Ln photos…</source>
        <translation>
            <numerusform>Planificando %Ln foto…</numerusform>
            <numerusform>Planificando %Ln fotos…</numerusform>
        </translation>
    </message>
    <message>
        <source>The written files with their pixels and hashes, as JSON.</source>
        <translation>Los archivos escritos con sus píxeles y sumas de comprobación, en JSON.</translation>
    </message>
    <message>
        <source>HTML for each photo: an image, or a picture with all its sizes and formats.</source>
        <translation>HTML para cada foto: una imagen, o un elemento picture con todos sus tamaños y formatos.</translation>
    </message>
    <message>
        <source>The folder to send, with all that is below it, or a session, to send what it has written.</source>
        <translation>La carpeta que se envía, con todo lo que contiene, o una sesión, para enviar lo que ha escrito.</translation>
    </message>
    <message>
        <source>The destination; see glassine destinations list. A session remembers its own.</source>
        <translation>El destino; véase glassine destinations list. Una sesión recuerda el suyo.</translation>
    </message>
    <message>
        <source>Watching %1. Ctrl+C ends it.</source>
        <translation>Vigilando %1. Ctrl+C lo termina.</translation>
    </message>
    <message numerus="yes">
        <source>Watching %n folders. Ctrl+C ends it.</source>
        <translation>
            <numerusform>Vigilando %n carpeta. Ctrl+C lo termina.</numerusform>
            <numerusform>Vigilando %n carpetas. Ctrl+C lo termina.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo is sent to %1, as it is, with all its metadata.</source>
        <translation>Se envía 1 foto a %1, tal como es, con todos sus metadatos.</translation>
    </message>
    <message numerus="yes">
        <source>%n photos are sent to %1, as they are, with all their metadata.</source>
        <translation>
            <numerusform>Se envía %n foto a %1, tal como es, con todos sus metadatos.</numerusform>
            <numerusform>Se envían %n fotos a %1, tal como son, con todos sus metadatos.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: sent to a service and made there</source>
        <translation>1 foto: enviada a un servicio y creada allí</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: sent to a service and made there</source>
        <translation>
            <numerusform>%n foto: enviada a un servicio y creada allí</numerusform>
            <numerusform>%n fotos: enviadas a un servicio y creadas allí</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: shown as it would be made here</source>
        <translation>1 foto: se muestra como se crearía aquí</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: shown as they would be made here</source>
        <translation>
            <numerusform>%n foto: se muestra como se crearía aquí</numerusform>
            <numerusform>%n fotos: se muestran como se crearían aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: press inks (CMYK) stay as they are, light and sharpness were not adjusted</source>
        <translation>1 foto: las tintas (CMYK) se quedan como están; no se ajustaron la luz ni la nitidez</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: press inks (CMYK) stay as they are, light and sharpness were not adjusted</source>
        <translation>
            <numerusform>%n foto: las tintas (CMYK) se quedan como están; no se ajustaron la luz ni la nitidez</numerusform>
            <numerusform>%n fotos: las tintas (CMYK) se quedan como están; no se ajustaron la luz ni la nitidez</numerusform>
        </translation>
    </message>
    <message>
        <source>1 photo: the metadata could not be read and was left out</source>
        <translation>1 foto: los metadatos no se pudieron leer y se omitieron</translation>
    </message>
    <message numerus="yes">
        <source>%n photos: the metadata could not be read and was left out</source>
        <translation>
            <numerusform>%n foto: los metadatos no se pudieron leer y se omitieron</numerusform>
            <numerusform>%n fotos: los metadatos no se pudieron leer y se omitieron</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::cli::BatchFlags</name>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Which photos</source>
        <translation>Qué fotos</translation>
    </message>
    <message>
        <source>How it runs</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>A preset&apos;s name or file; see &quot;glassine presets list&quot;.</source>
        <translation>Nombre o archivo de un preajuste; consulte «glassine presets list».</translation>
    </message>
    <message>
        <source>The folder to write to; it is made when it is missing. Originals are never touched.</source>
        <translation>La carpeta en la que escribir; se crea si falta. Los originales nunca se tocan.</translation>
    </message>
    <message>
        <source>Shrinks every photo to this long edge in pixels.</source>
        <translation>Reduce cada foto a este lado largo en píxeles.</translation>
    </message>
    <message>
        <source>Quality from 1 to 100, on the format&apos;s own scale.</source>
        <translation>Calidad de 1 a 100, en la escala propia del formato.</translation>
    </message>
    <message>
        <source>Output format, or &quot;same&quot; as the original; see &quot;glassine formats&quot;.</source>
        <translation>Formato de salida, o «same» como el original; consulte «glassine formats».</translation>
    </message>
    <message>
        <source>Any setting, laid over the preset wherever it stands: --set jpeg.progressive=false. &quot;glassine formats --options&quot; lists them all.</source>
        <translation>Cualquier ajuste, superpuesto al preajuste esté donde esté: --set jpeg.progressive=false. «glassine formats --options» los lista todos.</translation>
    </message>
    <message>
        <source>How files are named, for example &quot;{dir}/{name}_{w}x{h}.{ext}&quot;.</source>
        <translation>Cómo se llaman los archivos, por ejemplo «{dir}/{name}_{w}x{h}.{ext}».</translation>
    </message>
    <message>
        <source>When a name is taken already: number (write beside it), skip or stop. Nothing is ever overwritten.</source>
        <translation>Cuando un nombre ya está ocupado: number (escribir al lado), skip (omitir) o stop (detener). Nunca se sobrescribe nada.</translation>
    </message>
    <message>
        <source>Gives the new files the originals&apos; dates (default), or not.</source>
        <translation>Da a los archivos nuevos las fechas de los originales (predeterminado) o no.</translation>
    </message>
    <message>
        <source>Reads the photos&apos; names from a file, one per line; - is standard input.</source>
        <translation>Lee los nombres de las fotos de un archivo, uno por línea; - es la entrada estándar.</translation>
    </message>
    <message>
        <source>Names in --files-from end with a zero byte, as from &quot;find -print0&quot;.</source>
        <translation>Los nombres de --files-from terminan con un byte nulo, como los de «find -print0».</translation>
    </message>
    <message>
        <source>Takes only what lies directly in the named folders.</source>
        <translation>Toma solo lo que está directamente en las carpetas indicadas.</translation>
    </message>
    <message>
        <source>Also takes hidden files and folders.</source>
        <translation>Toma también archivos y carpetas ocultos.</translation>
    </message>
    <message>
        <source>Photos at the same time; by default one per processor core.</source>
        <translation>Fotos a la vez; de forma predeterminada, una por núcleo del procesador.</translation>
    </message>
    <message>
        <source>Leaves the processor to other programs.</source>
        <translation>Deja el procesador a otros programas.</translation>
    </message>
    <message>
        <source>Writes one JSON object per line to standard output, for programs.</source>
        <translation>Escribe un objeto JSON por línea en la salida estándar, para programas.</translation>
    </message>
    <message>
        <source>Says nothing but what went wrong.</source>
        <translation>Solo dice lo que salió mal.</translation>
    </message>
    <message>
        <source>The new files take the originals&apos; places; the originals are kept aside and come back with &quot;glassine restore&quot;.</source>
        <translation>Los archivos nuevos ocupan el lugar de los originales; los originales se guardan aparte y vuelven con «glassine restore».</translation>
    </message>
    <message>
        <source>What stays of metadata: all, camera (name, rights, date, camera, exposure), copyright (name, rights, date), none, or custom (see metadata.keep-… in &quot;glassine formats --options&quot;).</source>
        <translation>Qué queda de los metadatos: all (todo), camera (nombre, derechos, fecha, cámara, exposición), copyright (nombre, derechos, fecha), none (nada) o custom (véase metadata.keep-… en «glassine formats --options»).</translation>
    </message>
    <message>
        <source>Photos, folders and archives; folders are searched and their structure is kept.</source>
        <translation>Fotos, carpetas y archivos comprimidos; las carpetas se recorren y se conserva su estructura.</translation>
    </message>
    <message>
        <source>Also opens archives (ZIP, 7z, TAR) that lie in folders; one that is named is always opened.</source>
        <translation>Abre también los archivos comprimidos (ZIP, 7z, TAR) que haya en las carpetas; uno que se nombra siempre se abre.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::BatchFinale</name>
    <message numerus="yes">
        <source>The computer goes to sleep in %n second(s).</source>
        <translation>
            <numerusform>El equipo se suspenderá en %n segundo.</numerusform>
            <numerusform>El equipo se suspenderá en %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The computer shuts down in %n second(s).</source>
        <translation>
            <numerusform>El equipo se apagará en %n segundo.</numerusform>
            <numerusform>El equipo se apagará en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Glassine</source>
        <translation>Glassine</translation>
    </message>
    <message>
        <source>%1 % – Glassine</source>
        <translation>%1&#xa0;% – Glassine</translation>
    </message>
    <message>
        <source>Batch finished with problems</source>
        <translation>Lote terminado con problemas</translation>
    </message>
    <message>
        <source>Batch finished</source>
        <translation>Lote terminado</translation>
    </message>
    <message>
        <source>Do &amp;not</source>
        <translation>&amp;No hacerlo</translation>
    </message>
</context>
<context>
    <name>glassine::ui::CompareCanvas</name>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After – being made</source>
        <translation>Después – en preparación</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Difference, %1 times as strong</source>
        <translation>Diferencia, amplificada %1 veces</translation>
    </message>
    <message>
        <source>Ctrl and the arrow keys move the watermark.</source>
        <translation>Ctrl y las flechas mueven la marca de agua.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::CompareFacts</name>
    <message>
        <source>%1 × %2</source>
        <comment>pixels</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>less than 1 % saved</source>
        <translation>menos del 1&#xa0;% de ahorro</translation>
    </message>
    <message>
        <source>more than 99 % saved</source>
        <translation>más del 99&#xa0;% de ahorro</translation>
    </message>
    <message>
        <source>%1 % saved</source>
        <translation>%1&#xa0;% de ahorro</translation>
    </message>
    <message>
        <source>%1 % larger</source>
        <translation>%1&#xa0;% más grande</translation>
    </message>
    <message>
        <source>Select a photo to see it before and after.</source>
        <translation>Seleccione una foto para verla antes y después.</translation>
    </message>
    <message>
        <source>The result is being made.</source>
        <translation>Preparando el resultado.</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4 pixels</source>
        <comment>bytes, saving, format, size</comment>
        <translation>%1, %2, %3, %4 píxeles</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Volver a &amp;intentar</translation>
    </message>
    <message>
        <source>Smaller is not possible this way: the original&apos;s own bytes are kept.</source>
        <translation>Así no se puede reducir: se conservan los bytes del original.</translation>
    </message>
    <message>
        <source>It has more pixels than can be looked at here and is shown reduced.</source>
        <translation>Tiene más píxeles de los que se pueden ver aquí y se muestra reducida.</translation>
    </message>
    <message>
        <source>%1 % of the original is outside of %2 and marked.</source>
        <comment>a number, a color space</comment>
        <translation>El %1 % del original está fuera de %2 y marcado.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::CompareView</name>
    <message>
        <source>Comparison is being made</source>
        <translation>Preparando la comparación</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Split with a divider</source>
        <translation>Dividida con una línea</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Switch between before and after</source>
        <translation>Alternar entre antes y después</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Encaje</translation>
    </message>
    <message>
        <source>Fit the whole photo</source>
        <translation>Ajustar la foto entera</translation>
    </message>
    <message>
        <source>1:1</source>
        <translation>1:1</translation>
    </message>
    <message>
        <source>One pixel of the result on one pixel of the screen</source>
        <translation>Un píxel del resultado en un píxel de la pantalla</translation>
    </message>
    <message>
        <source>2:1</source>
        <translation>2:1</translation>
    </message>
    <message>
        <source>Twice as large</source>
        <translation>El doble de grande</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Rendition</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Which of the files that come of a photo is shown</source>
        <translation>Cuál de los archivos que salen de una foto se muestra</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>same format</source>
        <translation>mismo formato</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>What leaves</source>
        <translation>Lo que sale</translation>
    </message>
    <message>
        <source>Metadata before and after (%1)</source>
        <translation>Metadatos antes y después (%1)</translation>
    </message>
    <message>
        <source>Show the result as it comes out in other colors, for example in print</source>
        <translation>Mostrar el resultado como sale en otros colores, por ejemplo impreso</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DeliveryController</name>
    <message>
        <source>%L1 of %L2 sent to %3</source>
        <translation>%L1 de %L2 enviados a %3</translation>
    </message>
    <message>
        <source>All of it is at %1</source>
        <translation>Todo está en %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pausa: %1</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DestinationEditor</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>A short name, for example shop</source>
        <translation>Un nombre corto, por ejemplo shop</translation>
    </message>
    <message>
        <source>Checks that it can be reached and written to. Nothing stays there.</source>
        <translation>Comprueba que se puede alcanzar y escribir. Nada queda allí.</translation>
    </message>
    <message>
        <source>Keys are kept in the keyring of your desktop, never in a file of Glassine. Leave them empty to use those that the command line finds.</source>
        <translation>Las claves se guardan en el llavero de su escritorio, nunca en un archivo de Glassine. Déjelas vacías para usar las que encuentra la línea de órdenes.</translation>
    </message>
    <message>
        <source>In the keyring; type to replace it</source>
        <translation>En el llavero; escriba para reemplazarla</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>It can be reached and written to.</source>
        <translation>Se puede alcanzar y escribir.</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Clase</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DestinationsWindow</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Enter edits one.</source>
        <translation>Intro edita uno.</translation>
    </message>
    <message>
        <source>Nothing is set up yet.
Add a bucket, a service, or a drive that finished files are sent to.</source>
        <translation>Aún no hay nada configurado.
Añada un bucket, un servicio o una unidad adonde enviar los archivos terminados.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Remove %1? What was sent there stays.</source>
        <translation>¿Quitar %1? Lo enviado allí permanece.</translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>%1 can be reached and written to.</source>
        <translation>%1 se puede alcanzar y escribir.</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DropOverlay</name>
    <message>
        <source>Drop to add to the list</source>
        <translation>Suelte para añadir a la lista</translation>
    </message>
</context>
<context>
    <name>glassine::ui::DropZone</name>
    <message>
        <source>Choose &amp;photos…</source>
        <translation>Elegir f&amp;otos…</translation>
    </message>
    <message>
        <source>Drop photos here</source>
        <translation>Suelte fotos aquí</translation>
    </message>
    <message>
        <source>Drop photos or folders here</source>
        <translation>Suelte fotos o carpetas aquí</translation>
    </message>
    <message>
        <source>Your originals are never changed: finished files go to a folder of their own.</source>
        <translation>Sus originales nunca se modifican: los archivos terminados van a una carpeta propia.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Elegir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Try with sample photos</source>
        <translation>Probar con fotos de e&amp;jemplo</translation>
    </message>
</context>
<context>
    <name>glassine::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>ninguno elegido</translation>
    </message>
    <message>
        <source>Choose a color profile</source>
        <translation>Elegir un perfil de color</translation>
    </message>
    <message>
        <source>Color profiles (*.icc *.icm *.ICC *.ICM);;All files (*)</source>
        <translation>Perfiles de color (*.icc *.icm *.ICC *.ICM);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::FilterBar</name>
    <message>
        <source>Filter by name or folder</source>
        <translation>Filtrar por nombre o carpeta</translation>
    </message>
    <message>
        <source>Filter by state</source>
        <translation>Filtrar por estado</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>With a note</source>
        <translation>Con nota</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Actualizada</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>Filter by type</source>
        <translation>Filtrar por tipo</translation>
    </message>
    <message>
        <source>Any type</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Group by folder</source>
        <translation>Agrupar por carpeta</translation>
    </message>
    <message>
        <source>Puts the photos of a folder below its name.</source>
        <translation>Pone las fotos de una carpeta bajo su nombre.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Shows a row for each photo.</source>
        <translation>Muestra una fila por foto.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Shows a tile for each photo.</source>
        <translation>Muestra una miniatura por foto.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln photo(s)</source>
        <translation>
            <numerusform>%1 de %Ln foto</numerusform>
            <numerusform>%1 de %Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <comment>%1: how many photos</comment>
        <translation>%1, %2 seleccionadas</translation>
    </message>
</context>
<context>
    <name>glassine::ui::FormSection</name>
    <message>
        <source>Back to what was saved: %1</source>
        <comment>a section of the form</comment>
        <translation>Volver a lo guardado: %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::GridDelegate</name>
    <message>
        <source>%1 saved</source>
        <comment>in a tile; %1 is a percentage</comment>
        <translation>%1 de ahorro</translation>
    </message>
</context>
<context>
    <name>glassine::ui::HistoryWindow</name>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Abrir carpeta</translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation>E&amp;xportar informe…</translation>
    </message>
    <message>
        <source>Earlier batches</source>
        <translation>Lotes anteriores</translation>
    </message>
    <message>
        <source>Enter resumes an unfinished one.</source>
        <translation>Intro reanuda un lote sin terminar.</translation>
    </message>
    <message>
        <source>Another batch is running.</source>
        <translation>Hay otro lote en marcha.</translation>
    </message>
    <message>
        <source>Only an unfinished batch can be resumed.</source>
        <translation>Solo se puede reanudar un lote sin terminar.</translation>
    </message>
    <message>
        <source>&amp;Bring originals back</source>
        <translation>Recuperar o&amp;riginales</translation>
    </message>
    <message>
        <source>Originals of this batch are where they were.</source>
        <translation>Los originales de este lote están donde estaban.</translation>
    </message>
    <message>
        <source>They get the places that new files have now.</source>
        <translation>Recuperan los lugares que ahora ocupan archivos nuevos.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::InlineMessage</name>
    <message>
        <source>Put this message away</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>glassine::ui::Intake</name>
    <message>
        <source>Pasted %1</source>
        <comment>name of a file, %1 is date and time</comment>
        <translation>Pegado %1</translation>
    </message>
    <message>
        <source>Photos can be added when this batch is done. Stop it first if it cannot wait.</source>
        <translation>Podrá añadir fotos cuando termine este lote. Deténgalo antes si no puede esperar.</translation>
    </message>
    <message>
        <source>Choose photos</source>
        <translation>Elegir fotos</translation>
    </message>
    <message>
        <source>Choose a folder of photos</source>
        <translation>Elegir una carpeta de fotos</translation>
    </message>
    <message>
        <source>There is no photo, file or folder on the clipboard.</source>
        <translation>No hay ninguna foto, archivo ni carpeta en el portapapeles.</translation>
    </message>
    <message>
        <source>The picture could not be kept in %1. Is the folder writable?</source>
        <translation>La imagen no se pudo guardar en %1. ¿Admite escritura la carpeta?</translation>
    </message>
    <message>
        <source>The pasted picture is kept as %1</source>
        <translation>La imagen pegada se guarda como %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) cannot be used. The problems say why.</source>
        <translation>
            <numerusform>%Ln archivo no se puede usar. La lista de problemas explica por qué.</numerusform>
            <numerusform>%Ln archivos no se pueden usar. La lista de problemas explica por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no photos in %1.</source>
        <translation>No hay fotos en %1.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::IssuesPanel</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Enter or a double click shows the photo a problem is about.</source>
        <translation>Intro o un doble clic muestra la foto a la que se refiere un problema.</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Copiar &amp;detalles</translation>
    </message>
    <message>
        <source>Copy details of the problems</source>
        <translation>Copiar los detalles de los problemas</translation>
    </message>
    <message>
        <source>Close the problems</source>
        <translation>Cerrar los problemas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::ui::MainWindow</name>
    <message>
        <source>Glassine</source>
        <translation>Glassine</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Photos can be added when this batch is done. Stop it first if it cannot wait.</source>
        <translation>Podrá añadir fotos cuando termine este lote. Deténgalo antes si no puede esperar.</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Enviar de &amp;nuevo</translation>
    </message>
</context>
<context>
    <name>glassine::ui::OptionControl</name>
    <message>
        <source>Choose a color</source>
        <translation>Elegir un color</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Choose a font</source>
        <translation>Elegir una fuente</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg *.webp *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.svg *.webp *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Inside the preset</source>
        <translation>Dentro del preajuste</translation>
    </message>
</context>
<context>
    <name>glassine::ui::OptionForm</name>
    <message>
        <source>E&amp;xpert</source>
        <translation>E&amp;xperto</translation>
    </message>
    <message>
        <source>Show or hide settings that are seldom changed</source>
        <translation>Mostrar u ocultar los ajustes que rara vez se cambian</translation>
    </message>
</context>
<context>
    <name>glassine::ui::Originals</name>
    <message>
        <source>its original is now %1</source>
        <comment>%1: a file</comment>
        <translation>su original es ahora %1</translation>
    </message>
    <message numerus="yes">
        <source>Bringing originals back: %Ln so far</source>
        <translation>
            <numerusform>Recuperando los originales: %Ln hasta ahora</numerusform>
            <numerusform>Recuperando los originales: %Ln hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) give their places to new files. They are kept in %1, and can be brought back at any time. Go on?</source>
        <translation>
            <numerusform>%Ln original cede su lugar a un archivo nuevo. Se guarda en %1 y se puede recuperar en cualquier momento. ¿Continuar?</numerusform>
            <numerusform>%Ln originales ceden su lugar a archivos nuevos. Se guardan en %1 y se pueden recuperar en cualquier momento. ¿Continuar?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace the originals</source>
        <translation>&amp;Reemplazar los originales</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Ahora &amp;no</translation>
    </message>
    <message>
        <source>Bring the originals of this batch back? The new files in their places go, unless somebody has changed them since.</source>
        <translation>¿Recuperar los originales de este lote? Los archivos nuevos que ocupan su lugar desaparecen, salvo que alguien los haya modificado desde entonces.</translation>
    </message>
    <message>
        <source>&amp;Bring them back</source>
        <translation>Re&amp;cuperar</translation>
    </message>
    <message>
        <source>&amp;Keep the new files</source>
        <translation>Conservar los archivos &amp;nuevos</translation>
    </message>
    <message>
        <source>Bringing originals back…</source>
        <translation>Recuperando los originales…</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) are back in their places.</source>
        <translation>
            <numerusform>%Ln original está de nuevo en su lugar.</numerusform>
            <numerusform>%Ln originales están de nuevo en su lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new file(s) were changed since and stay; their originals lie beside them.</source>
        <translation>
            <numerusform>%Ln archivo nuevo se modificó después y se queda; su original está al lado.</numerusform>
            <numerusform>%Ln archivos nuevos se modificaron después y se quedan; sus originales están al lado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln original(s) could not be brought back; the problems say why.</source>
        <translation>
            <numerusform>%Ln original no se pudo recuperar; la lista de problemas explica por qué.</numerusform>
            <numerusform>%Ln originales no se pudieron recuperar; la lista de problemas explica por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: the others are still kept and can be brought back later.</source>
        <translation>Detenido: los demás siguen guardados y se pueden recuperar más tarde.</translation>
    </message>
    <message>
        <source>Every original is already in its place.</source>
        <translation>Todos los originales están ya en su lugar.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PackDialog</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Pack</source>
        <translation>Em&amp;paquetar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Ope&amp;n folder</source>
        <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
        <source>Pack as archive</source>
        <translation>Empaquetar como archivo</translation>
    </message>
    <message>
        <source>How much is packed and checked</source>
        <translation>Cuánto está empaquetado y comprobado</translation>
    </message>
    <message>
        <source>What the batch has written goes into the archive; it is read back and compared before it gets its name.</source>
        <translation>Lo que escribió el lote va al archivo; se vuelve a leer y se compara antes de recibir su nombre.</translation>
    </message>
    <message>
        <source>ZIP archives (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>TAR archives (*.tar.zst)</source>
        <translation>Archivos TAR (*.tar.zst)</translation>
    </message>
    <message>
        <source>Packing…</source>
        <translation>Empaquetando…</translation>
    </message>
    <message>
        <source>Packing: %1 of %2</source>
        <comment>bytes</comment>
        <translation>Empaquetando: %1 de %2</translation>
    </message>
    <message>
        <source>Packed and checked: %1 (%2)</source>
        <translation>Empaquetado y comprobado: %1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Packed and checked: %n archive(s), the first is %1 (%2 in all)</source>
        <translation>
            <numerusform>Empaquetado y comprobado: %n archivo, el primero es %1 (%2 en total)</numerusform>
            <numerusform>Empaquetado y comprobado: %n archivos, el primero es %1 (%2 en total)</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped; no archive was made.</source>
        <translation>Detenido; no se creó ningún archivo.</translation>
    </message>
    <message>
        <source>&amp;Archive</source>
        <translation>&amp;Archivo</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PhotoList</name>
    <message>
        <source>Add photos</source>
        <translation>Añadir fotos</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n photo(s)</source>
        <translation>
            <numerusform>Quitar %n foto</numerusform>
            <numerusform>Quitar %n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n photo(s) aside</source>
        <translation>
            <numerusform>Apartar %n foto</numerusform>
            <numerusform>Apartar %n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n photo(s) back in</source>
        <translation>
            <numerusform>Recuperar %n foto</numerusform>
            <numerusform>Recuperar %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty the list</source>
        <translation>Vaciar la lista</translation>
    </message>
    <message numerus="yes">
        <source>Change the preset of %n photo(s)</source>
        <translation>
            <numerusform>Cambiar el preajuste de %n foto</numerusform>
            <numerusform>Cambiar el preajuste de %n fotos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glassine::ui::PlanModel</name>
    <message>
        <source>Already there: left as it is</source>
        <translation>Ya existe: se deja como está</translation>
    </message>
    <message>
        <source>Not written: %1</source>
        <comment>%1: why, in a few words</comment>
        <translation>No escrito: %1</translation>
    </message>
    <message>
        <source>The name was taken: numbered</source>
        <translation>El nombre estaba ocupado: numerado</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Se convierte en</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PlanWindow</name>
    <message>
        <source>Only names that were taken, and files that are not &amp;written</source>
        <translation>Solo nombres &amp;ocupados y archivos que no se escriben</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>El plan</translation>
    </message>
    <message>
        <source>The plan in a line</source>
        <translation>El plan en una línea</translation>
    </message>
    <message>
        <source>Every file of the plan</source>
        <translation>Todos los archivos del plan</translation>
    </message>
    <message>
        <source>What each photo becomes, and what there is to say about its name.</source>
        <translation>En qué se convierte cada foto y lo que hay que decir de su nombre.</translation>
    </message>
    <message>
        <source>Every file is written under its own name.</source>
        <translation>Cada archivo se escribe con su propio nombre.</translation>
    </message>
    <message>
        <source>Look at the &amp;colors of every photo, which takes its time</source>
        <translation>Mirar los &amp;colores de cada foto, lo que lleva su tiempo</translation>
    </message>
    <message>
        <source>The colors of the batch</source>
        <translation>Los colores del lote</translation>
    </message>
    <message>
        <source>Which color spaces the photos are in, and how many of their colors the new files cannot hold.</source>
        <translation>En qué espacios de color están las fotos y cuántos de sus colores no caben en los archivos nuevos.</translation>
    </message>
    <message>
        <source>Looking at the colors…</source>
        <translation>Mirando los colores…</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetDelegate</name>
    <message numerus="yes">
        <source>%n files, %1</source>
        <translation>
            <numerusform>%n archivo, %1</numerusform>
            <numerusform>%n archivos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetEditor</name>
    <message>
        <source>Renditions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>The files that come of each photo</source>
        <translation>Los archivos que salen de cada foto</translation>
    </message>
    <message>
        <source>One more file for each photo, made like this one</source>
        <translation>Un archivo más por foto, hecho como este</translation>
    </message>
    <message>
        <source>Do without this file</source>
        <translation>Prescindir de este archivo</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>What kind of file is written.</source>
        <translation>Qué tipo de archivo se escribe.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>Como la foto</translation>
    </message>
    <message>
        <source>This cannot be used: %1. What runs is as before.</source>
        <translation>No se puede usar: %1. Lo que se ejecuta sigue como antes.</translation>
    </message>
    <message>
        <source>A preset writes at least one file.</source>
        <translation>Un preajuste escribe al menos un archivo.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetModel</name>
    <message>
        <source>full size</source>
        <translation>tamaño completo</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2&#xa0;px</translation>
    </message>
    <message>
        <source>up to %1 px</source>
        <translation>hasta %1&#xa0;px</translation>
    </message>
    <message>
        <source>same format</source>
        <translation>mismo formato</translation>
    </message>
    <message>
        <source>%1, lossless</source>
        <comment>a format</comment>
        <translation>%1, sin pérdida</translation>
    </message>
    <message>
        <source>%1 to %2 px</source>
        <translation>%1 a %2&#xa0;px</translation>
    </message>
    <message>
        <source>about %1 MB per photo</source>
        <translation>unos %1&#xa0;MB por foto</translation>
    </message>
    <message>
        <source>all metadata kept</source>
        <translation>todos los metadatos</translation>
    </message>
    <message>
        <source>copyright and date kept, no location</source>
        <translation>autoría y fecha, sin ubicación</translation>
    </message>
    <message>
        <source>no metadata</source>
        <translation>sin metadatos</translation>
    </message>
    <message numerus="yes">
        <source>%n files per photo</source>
        <translation>
            <numerusform>%n archivo por foto</numerusform>
            <numerusform>%n archivos por foto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, changed</source>
        <comment>a preset</comment>
        <translation>%1, modificado</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>a preset</comment>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>copyright, camera and exposure kept, no location</source>
        <translation>autoría, cámara y exposición, sin ubicación</translation>
    </message>
    <message>
        <source>chosen metadata kept</source>
        <translation>metadatos elegidos</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PresetPanel</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Importar preajustes</translation>
    </message>
    <message>
        <source>Presets (*.glassine *.json)</source>
        <translation>Preajustes (*.glassine *.json)</translation>
    </message>
    <message>
        <source>“%1” is not a preset that can be used:
%2</source>
        <translation>«%1» no es un preajuste utilizable:
%2</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation>«%1» se ha importado.</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>Exportar el preajuste</translation>
    </message>
    <message>
        <source>Exported to “%1”.</source>
        <translation>Exportado a «%1».</translation>
    </message>
    <message>
        <source>Name of the new preset</source>
        <translation>Nombre del nuevo preajuste</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>Des&amp;hacer cambios</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Enter edits the chosen preset; the menu key shows what else can be done.</source>
        <translation>Intro edita el preajuste elegido; la tecla Menú muestra qué más se puede hacer.</translation>
    </message>
    <message>
        <source>More about this preset</source>
        <translation>Más sobre este preajuste</translation>
    </message>
    <message>
        <source>&amp;Presets</source>
        <translation>&amp;Preajustes</translation>
    </message>
    <message>
        <source>Back to all presets (%1)</source>
        <translation>Volver a todos los preajustes (%1)</translation>
    </message>
    <message>
        <source>U&amp;pdate</source>
        <translation>Actuali&amp;zar</translation>
    </message>
    <message>
        <source>Save as &amp;new</source>
        <translation>&amp;Guardar como nuevo</translation>
    </message>
    <message>
        <source>Use &amp;once</source>
        <translation>U&amp;sar una vez</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>“%1” is changed. What you see is what runs, for every photo.</source>
        <translation>«%1» se ha modificado. Lo que ve es lo que se ejecuta, para cada foto.</translation>
    </message>
    <message>
        <source>My %1</source>
        <comment>a preset</comment>
        <translation>Mi preajuste «%1»</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>«%1» se ha guardado.</translation>
    </message>
    <message>
        <source>&amp;Bring it back</source>
        <translation>Re&amp;cuperar</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» se ha eliminado.</translation>
    </message>
    <message>
        <source>Built-in presets stay as they are; duplicate it first.</source>
        <translation>Los preajustes incluidos se quedan como están; duplíquelo antes.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PrivacyDialog</name>
    <message>
        <source>What leaves</source>
        <translation>Lo que sale</translation>
    </message>
    <message>
        <source>The file is being made and read</source>
        <translation>El archivo se crea y se lee</translation>
    </message>
    <message>
        <source>Metadata before and after</source>
        <translation>Metadatos antes y después</translation>
    </message>
    <message>
        <source>Choose a photo to see what it says about itself.</source>
        <translation>Elija una foto para ver lo que dice de sí misma.</translation>
    </message>
    <message>
        <source>The photo says nothing about itself.</source>
        <translation>La foto no dice nada de sí misma.</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) leave with the file.</source>
        <translation>
            <numerusform>%n etiqueta sale con el archivo.</numerusform>
            <numerusform>%n etiquetas salen con el archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) stay here.</source>
        <translation>
            <numerusform>%n etiqueta se queda aquí.</numerusform>
            <numerusform>%n etiquetas se quedan aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every tag of the photo, and what leaves with the new file.</source>
        <translation>Cada dato de la foto y lo que sale con el archivo nuevo.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::PrivacyModel</name>
    <message>
        <source>stays here</source>
        <translation>se queda aquí</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>sale</translation>
    </message>
    <message>
        <source>leaves in part</source>
        <translation>sale en parte</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>In the photo</source>
        <translation>En la foto</translation>
    </message>
    <message>
        <source>In the new file</source>
        <translation>En el archivo nuevo</translation>
    </message>
</context>
<context>
    <name>glassine::ui::ProofMenu</name>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>As the file is</source>
        <translation>Como es el archivo</translation>
    </message>
    <message>
        <source>A profile from a file…</source>
        <translation>Un perfil de un archivo…</translation>
    </message>
    <message>
        <source>With the white of its paper</source>
        <translation>Con el blanco de su papel</translation>
    </message>
    <message>
        <source>Mark colors that it cannot hold</source>
        <translation>Marcar los colores que no abarca</translation>
    </message>
    <message>
        <source>Proof: %1</source>
        <translation>Prueba: %1</translation>
    </message>
    <message>
        <source>Choose a color profile</source>
        <translation>Elegir un perfil de color</translation>
    </message>
    <message>
        <source>Color profiles (*.icc *.icm *.ICC *.ICM);;All files (*)</source>
        <translation>Perfiles de color (*.icc *.icm *.ICC *.ICM);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueueActions</name>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Open o&amp;riginal</source>
        <translation>Abrir el o&amp;riginal</translation>
    </message>
    <message>
        <source>&amp;Quick look</source>
        <translation>&amp;Vista rápida</translation>
    </message>
    <message>
        <source>Show in &amp;file manager</source>
        <translation>Mostrar en el gestor de &amp;archivos</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>&amp;Copiar la ruta</translation>
    </message>
    <message>
        <source>Copy as co&amp;mmand line</source>
        <translation>Copiar como línea de co&amp;mandos</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Volver a &amp;intentar</translation>
    </message>
    <message>
        <source>Set &amp;aside</source>
        <translation>A&amp;partar</translation>
    </message>
    <message>
        <source>Re&amp;move from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <source>Take back &amp;into the batch</source>
        <translation>Volver al lo&amp;te</translation>
    </message>
    <message>
        <source>Change the &amp;preset</source>
        <translation>Cambiar el &amp;preajuste</translation>
    </message>
    <message>
        <source>As the batch: %1</source>
        <comment>%1: a preset</comment>
        <translation>Como el lote: %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueueModel</name>
    <message numerus="yes">
        <source>%1 — %n photo(s)</source>
        <comment>a folder and how much is in it</comment>
        <translation>
            <numerusform>%1 — %n foto</numerusform>
            <numerusform>%1 — %n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 percent saved</source>
        <translation>%1 por ciento de ahorro</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Ahorro</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source> +%1</source>
        <translation> +%1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>pixels before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>+%1 %</source>
        <translation>+%1&#xa0;%</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartadas</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En curso…</translation>
    </message>
    <message>
        <source>Done, with a note</source>
        <translation>Hecha, con nota</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Actualizada</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>already small: copied as it is</source>
        <translation>ya es pequeño: copiado como está</translation>
    </message>
    <message>
        <source>it lies in the destination</source>
        <translation>está en la carpeta de destino</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Preset: %1</source>
        <translation>Preajuste: %1</translation>
    </message>
    <message>
        <source>Done, to be sent</source>
        <translation>Hecha, por enviar</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Done, not sent</source>
        <translation>Hecha, no enviada</translation>
    </message>
    <message>
        <source>Sending: %1 %</source>
        <translation>Enviando: %1 %</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QueuePane</name>
    <message>
        <source>No photo fits the filter.</source>
        <translation>Ninguna foto coincide con el filtro.</translation>
    </message>
    <message>
        <source>Show &amp;all photos</source>
        <translation>Mostrar t&amp;odas</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>The photos of this batch. The space bar shows one large, the menu key says what can be done with it.</source>
        <translation>Las fotos de este lote. La barra espaciadora muestra una en grande, la tecla Menú dice qué se puede hacer con ella.</translation>
    </message>
    <message>
        <source>Photos as tiles</source>
        <translation>Fotos como miniaturas</translation>
    </message>
</context>
<context>
    <name>glassine::ui::QuickLook</name>
    <message>
        <source>Quick look</source>
        <translation>Vista rápida</translation>
    </message>
    <message>
        <source>One photo, large. Arrow keys show the next one, Escape goes back to the list.</source>
        <translation>Una foto, en grande. Las flechas muestran la siguiente, Escape vuelve a la lista.</translation>
    </message>
    <message>
        <source>This photo cannot be shown.</source>
        <translation>Esta foto no se puede mostrar.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
</context>
<context>
    <name>glassine::ui::ReportExport</name>
    <message>
        <source>The report cannot be written to %1: %2</source>
        <translation>El informe no se puede escribir en %1: %2</translation>
    </message>
</context>
<context>
    <name>glassine::ui::SessionHistory</name>
    <message>
        <source>%1 of %2</source>
        <comment>photos done</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Damaged journal</source>
        <translation>Registro dañado</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Can be resumed</source>
        <translation>Se puede reanudar</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Photos done</source>
        <translation>Fotos hechas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Originals replaced in %1</source>
        <translation>Originales reemplazados en %1</translation>
    </message>
</context>
<context>
    <name>glassine::ui::SettingsWindow</name>
    <message>
        <source>One per processor core (%1)</source>
        <translation>Una por núcleo del procesador (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln at once</source>
        <translation>
            <numerusform>%Ln a la vez</numerusform>
            <numerusform>%Ln a la vez</numerusform>
        </translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>&amp;Photos at once:</source>
        <translation>&amp;Fotos a la vez:</translation>
    </message>
    <message>
        <source>More is not faster than the processor has cores.</source>
        <translation>Superar el número de núcleos del procesador no acelera nada.</translation>
    </message>
    <message>
        <source>&amp;Leave other programs the right of way</source>
        <translation>&amp;Dar prioridad a otros programas</translation>
    </message>
    <message>
        <source>Photos are worked on with low priority, so that the computer stays quick.</source>
        <translation>Las fotos se procesan con prioridad baja para que el equipo siga ágil.</translation>
    </message>
    <message>
        <source>Names that are &amp;taken:</source>
        <translation>Nombres &amp;ocupados:</translation>
    </message>
    <message>
        <source>As the preset says</source>
        <translation>Según el preajuste</translation>
    </message>
    <message>
        <source>Number the new file</source>
        <translation>Numerar el archivo nuevo</translation>
    </message>
    <message>
        <source>Skip the photo</source>
        <translation>Omitir la foto</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>No empezar</translation>
    </message>
    <message>
        <source>What is already in the destination is never overwritten.</source>
        <translation>Lo que ya está en el destino nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>&amp;Apariencia:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>Id&amp;ioma:</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>Se aplica en el próximo inicio.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Ask before a running batch is &amp;stopped by closing</source>
        <translation>Preguntar antes de detener un lote al &amp;cerrar</translation>
    </message>
    <message>
        <source>What was not done can be resumed in any case.</source>
        <translation>Lo que no se hizo se puede reanudar en cualquier caso.</translation>
    </message>
    <message>
        <source>Ask before the list is &amp;emptied</source>
        <translation>Preguntar antes de &amp;vaciar la lista</translation>
    </message>
    <message>
        <source>Undo brings the list back in any case.</source>
        <translation>«Deshacer» recupera la lista en cualquier caso.</translation>
    </message>
    <message>
        <source>Ask before originals are &amp;replaced</source>
        <translation>Preguntar antes de &amp;reemplazar originales</translation>
    </message>
    <message>
        <source>They are kept aside and can be brought back in any case.</source>
        <translation>En cualquier caso se guardan aparte y se pueden recuperar.</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>Change the destination folder</source>
        <translation>Cambiar la carpeta de destino</translation>
    </message>
    <message>
        <source>Finished files go to:</source>
        <translation>Archivos listos en:</translation>
    </message>
    <message>
        <source>Where should the finished files go?</source>
        <translation>¿Adónde deben ir los archivos terminados?</translation>
    </message>
    <message>
        <source>A batch is running.</source>
        <translation>Hay un lote en curso.</translation>
    </message>
    <message>
        <source>Remembered for later batches, too.</source>
        <translation>Se recuerda también para lotes posteriores.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::SummaryPanel</name>
    <message numerus="yes">
        <source>Stopped after %Ln photo(s)</source>
        <translation>
            <numerusform>Detenido tras %Ln foto</numerusform>
            <numerusform>Detenido tras %Ln fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished, but %Ln photo(s) failed</source>
        <translation>
            <numerusform>Terminado, pero %Ln foto falló</numerusform>
            <numerusform>Terminado, pero %Ln fotos fallaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything was already up to date</source>
        <translation>Todo estaba ya actualizado</translation>
    </message>
    <message numerus="yes">
        <source>Finished: %Ln photo(s) delivered</source>
        <translation>
            <numerusform>Terminado: %Ln foto entregada</numerusform>
            <numerusform>Terminado: %Ln fotos entregadas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2, %3 % saved</source>
        <translation>%1 → %2, %3&#xa0;% de ahorro</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>bytes before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written</source>
        <translation>
            <numerusform>%Ln archivo escrito</numerusform>
            <numerusform>%Ln archivos escritos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln already up to date</source>
        <translation>
            <numerusform>%Ln ya actualizada</numerusform>
            <numerusform>%Ln ya actualizadas</numerusform>
        </translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>duración %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed: %1</source>
        <translation>
            <numerusform>%Ln con error: %1</numerusform>
            <numerusform>%Ln con error: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped: %1</source>
        <translation>
            <numerusform>%Ln omitida: %1</numerusform>
            <numerusform>%Ln omitidas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Ope&amp;n folder</source>
        <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Run again with…</source>
        <translation>Repetir c&amp;on…</translation>
    </message>
    <message>
        <source>E&amp;xport report…</source>
        <translation>E&amp;xportar informe…</translation>
    </message>
    <message>
        <source>Biggest savings</source>
        <translation>Mayores ahorros</translation>
    </message>
    <message>
        <source>Close the summary</source>
        <translation>Cerrar el resumen</translation>
    </message>
    <message>
        <source>%1 (%2 → %3)</source>
        <comment>a photo&apos;s name, bytes before and after</comment>
        <translation>%1 (%2 → %3)</translation>
    </message>
    <message>
        <source>Biggest savings: %1</source>
        <translation>Mayores ahorros: %1</translation>
    </message>
    <message>
        <source>Pac&amp;k as archive…</source>
        <translation>Empa&amp;quetar como archivo…</translation>
    </message>
    <message>
        <source>&amp;Bring the originals back</source>
        <translation>Recuperar los o&amp;riginales</translation>
    </message>
</context>
<context>
    <name>glassine::ui::TotalsBar</name>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>C&amp;hange…</source>
        <translation>Ca&amp;mbiar…</translation>
    </message>
    <message>
        <source>Change the destination folder</source>
        <translation>Cambiar el destino</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Open the destination folder</source>
        <translation>Abrir el destino</translation>
    </message>
    <message>
        <source>Sho&amp;w the plan</source>
        <translation>Ver el pla&amp;n</translation>
    </message>
    <message>
        <source>Show every file that will be written</source>
        <translation>Mostrar todos los archivos que se escribirán</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>P&amp;ause</source>
        <translation>Pa&amp;usa</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>Progreso del lote</translation>
    </message>
    <message>
        <source>Writes what the plan says. Originals stay as they are.</source>
        <translation>Escribe lo que dice el plan. Los originales se quedan como están.</translation>
    </message>
    <message>
        <source>Lets photos under way finish and begins no others.</source>
        <translation>Deja terminar las fotos en curso y no empieza otras.</translation>
    </message>
    <message>
        <source>Ends at once. What is done stays, the rest can be resumed.</source>
        <translation>Termina de inmediato. Lo hecho se queda, el resto se puede reanudar.</translation>
    </message>
    <message>
        <source>What happens when the batch is done</source>
        <translation>Qué ocurre cuando termina el lote</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Resu&amp;me</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>When done: %1</source>
        <comment>%1: a choice of the menu</comment>
        <translation>Al terminar: %1</translation>
    </message>
    <message>
        <source>&amp;Notify me</source>
        <translation>&amp;Notificarme</translation>
    </message>
    <message>
        <source>Where the finished files are sent</source>
        <translation>Adónde se envían los archivos terminados</translation>
    </message>
    <message>
        <source>&amp;Nowhere</source>
        <translation>&amp;Ninguna parte</translation>
    </message>
    <message>
        <source>&amp;Destinations…</source>
        <translation>&amp;Destinos…</translation>
    </message>
    <message>
        <source>Send: nowhere</source>
        <translation>Enviar: a ninguna parte</translation>
    </message>
    <message>
        <source>Send to: %1</source>
        <comment>%1: a destination&apos;s name</comment>
        <translation>Enviar a: %1</translation>
    </message>
    <message>
        <source>&amp;Replace the originals</source>
        <translation>&amp;Reemplazar los originales</translation>
    </message>
    <message>
        <source>They are kept aside, and can be brought back at any time.</source>
        <translation>Se guardan aparte y se pueden recuperar en cualquier momento.</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Elegir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Replaces the originals, which are kept aside</source>
        <translation>Reemplaza los originales, que se guardan aparte</translation>
    </message>
    <message>
        <source>Replaces the originals, which are kept in %1</source>
        <translation>Reemplaza los originales, que se guardan en %1</translation>
    </message>
    <message>
        <source>Writes what the plan says. The originals are kept aside and can be brought back.</source>
        <translation>Escribe lo que dice el plan. Los originales se guardan aparte y se pueden recuperar.</translation>
    </message>
</context>
<context>
    <name>glassine::ui::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lote</translation>
    </message>
    <message>
        <source>Add &amp;photos…</source>
        <translation>Añadir &amp;fotos…</translation>
    </message>
    <message>
        <source>Add a &amp;folder…</source>
        <translation>Añadir una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Add the &amp;sample photos</source>
        <translation>Añadir las fotos de e&amp;jemplo</translation>
    </message>
    <message>
        <source>Change the &amp;destination…</source>
        <translation>Cambiar el &amp;destino…</translation>
    </message>
    <message>
        <source>&amp;Earlier batches…</source>
        <translation>&amp;Lotes anteriores…</translation>
    </message>
    <message>
        <source>E&amp;xport the report…</source>
        <translation>E&amp;xportar el informe…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Ajus&amp;tes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo:</source>
        <translation>&amp;Deshacer:</translation>
    </message>
    <message>
        <source>Re&amp;do:</source>
        <translation>&amp;Rehacer:</translation>
    </message>
    <message>
        <source>&amp;Paste photos</source>
        <translation>&amp;Pegar fotos</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Filter the list</source>
        <translation>&amp;Filtrar la lista</translation>
    </message>
    <message>
        <source>&amp;Empty the list</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
    <message>
        <source>As &amp;list</source>
        <translation>Como &amp;lista</translation>
    </message>
    <message>
        <source>As &amp;grid</source>
        <translation>Como c&amp;uadrícula</translation>
    </message>
    <message>
        <source>Group by &amp;folder</source>
        <translation>Agrupar por &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Compare before and after</source>
        <translation>&amp;Comparar antes y después</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>&amp;Pausar o reanudar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Sho&amp;w the plan</source>
        <translation>Ver el pla&amp;n</translation>
    </message>
    <message>
        <source>Where files are &amp;sent…</source>
        <translation>Adónde se &amp;envían los archivos…</translation>
    </message>
    <message>
        <source>Pac&amp;k as archive…</source>
        <translation>Empa&amp;quetar como archivo…</translation>
    </message>
    <message>
        <source>Send &amp;again what did not arrive</source>
        <translation>Enviar de &amp;nuevo lo que no llegó</translation>
    </message>
    <message>
        <source>&amp;Replace the originals</source>
        <translation>&amp;Reemplazar los originales</translation>
    </message>
</context>
<context>
    <name>glassine::ui::WindowDialogs</name>
    <message>
        <source>A batch was interrupted: %L1 of %L2 photos are done. Resume it?</source>
        <translation>Se interrumpió un lote: %L1 de %L2 fotos están hechas. ¿Reanudarlo?</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>Ahora &amp;no</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>El informe está en %1</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar el informe</translation>
    </message>
    <message>
        <source>Report %1.csv</source>
        <comment>name of a file</comment>
        <translation>Informe %1.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Where should the finished files go?</source>
        <translation>¿Adónde deben ir los archivos terminados?</translation>
    </message>
    <message>
        <source>Take every photo off the list? The files stay where they are.</source>
        <translation>¿Quitar todas las fotos de la lista? Los archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>&amp;Empty the list</source>
        <translation>&amp;Vaciar la lista</translation>
    </message>
    <message>
        <source>The photos of the earlier batch take the place of those in the list. Go on?</source>
        <translation>Las fotos del lote anterior reemplazan a las de la lista. ¿Continuar?</translation>
    </message>
    <message>
        <source>&amp;Keep the list</source>
        <translation>C&amp;onservar la lista</translation>
    </message>
    <message>
        <source>%L1 of %L2 photos are done. Stop here? The rest can be resumed later.</source>
        <translation>%L1 de %L2 fotos están hechas. ¿Detener aquí? El resto se puede reanudar más tarde.</translation>
    </message>
    <message>
        <source>&amp;Stop and quit</source>
        <translation>&amp;Detener y salir</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) were waiting in the list. Bring them back?</source>
        <translation>
            <numerusform>%Ln foto esperaba en la lista. ¿Recuperarla?</numerusform>
            <numerusform>%Ln fotos esperaban en la lista. ¿Recuperarlas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Photos were waiting in the list. Bring them back?</source>
        <translation>Había fotos esperando en la lista. ¿Recuperarlas?</translation>
    </message>
    <message>
        <source>&amp;Bring them back</source>
        <translation>Re&amp;cuperar</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>No photo&apos;s colors can be read.</source>
        <translation>No se pueden leer los colores de ninguna foto.</translation>
    </message>
    <message>
        <source>Files are still being sent. Stop here? Starting the same batch again sends the rest.</source>
        <translation>Aún se están enviando archivos. ¿Detener aquí? Iniciar de nuevo el mismo lote envía el resto.</translation>
    </message>
</context>
<context>
    <name>glassine::worker::Pool</name>
    <message>
        <source>The image worker %1 cannot be started (%2). Reinstall Glassine.</source>
        <translation>No se puede iniciar el proceso de imágenes %1 (%2). Vuelva a instalar Glassine.</translation>
    </message>
</context>
<context>
    <name>gui</name>
    <message>
        <source>Bulk photo optimizer that never harms an original.</source>
        <translation>Optimizador de fotos por lotes que nunca daña un original.</translation>
    </message>
    <message>
        <source>Photos and folders to put into the list.</source>
        <translation>Fotos y carpetas que se ponen en la lista.</translation>
    </message>
    <message>
        <source>Write a picture of every screen to &lt;folder&gt; and quit.</source>
        <translation>Escribir una imagen de cada pantalla en &lt;folder&gt; y salir.</translation>
    </message>
</context>
</TS>
