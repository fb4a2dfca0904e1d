<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<context>
    <name>quarterly::AddressField</name>
    <message>
        <source>“%1” is no e-mail address and is not kept: type one like newsletter@example.org.</source>
        <translation>«%1» no es una dirección electrónica y no se guarda: escriba una como newsletter@example.org.</translation>
    </message>
    <message>
        <source>“%1” is no place on the web and is not kept: type one like https://www.example.org/newsletter.</source>
        <translation>«%1» no es una dirección web y no se guarda: escriba una como https://www.example.org/newsletter.</translation>
    </message>
</context>
<context>
    <name>quarterly::Backup</name>
    <message>
        <source>Copying %1 was ended.</source>
        <translation>La copia de %1 se ha interrumpido.</translation>
    </message>
    <message>
        <source>%1 is damaged, and no backup was made of it: %2</source>
        <translation>%1 está dañado y no se ha hecho ninguna copia de seguridad: %2</translation>
    </message>
    <message>
        <source>%1 cannot be kept, so nothing was restored: %2.</source>
        <translation>%1 no se puede conservar, así que no se ha restaurado nada: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged itself and was not restored: %2</source>
        <translation>%1 está dañado a su vez y no se ha restaurado: %2</translation>
    </message>
    <message>
        <source>%1 is a folder: name the library in it.</source>
        <translation>%1 es una carpeta: indique la biblioteca que contiene.</translation>
    </message>
</context>
<context>
    <name>quarterly::BackupVerb</name>
    <message>
        <source>Copy the library into a folder, and look the copy through</source>
        <translation>Copiar la biblioteca en una carpeta y comprobar la copia</translation>
    </message>
    <message>
        <source>The folder; it is made if need be</source>
        <translation>La carpeta; se crea si hace falta</translation>
    </message>
    <message>
        <source>The backup is in %1</source>
        <translation>La copia de seguridad está en %1</translation>
    </message>
</context>
<context>
    <name>quarterly::BackupsDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Put the library back to how it was on %1?</source>
        <translation>¿Devolver la biblioteca a como estaba el %1?</translation>
    </message>
    <message>
        <source>What is in it now is kept as a backup first, so that you can come back to it.</source>
        <translation>Su contenido actual se conserva antes como copia de seguridad, para que pueda volver a él.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Leave as it is</source>
        <translation>&amp;Dejar como está</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>There is no backup yet: one is made soon after a library is opened, and every hour in which it has changed.</source>
        <translation>Aún no hay ninguna copia de seguridad: se hace una poco después de abrir una biblioteca y luego cada hora si ha cambiado.</translation>
    </message>
    <message>
        <source>Copies of this library that were looked through and found good, the newest first.</source>
        <translation>Copias de esta biblioteca, revisadas e intactas, la más reciente primero.</translation>
    </message>
    <message>
        <source>Made on</source>
        <comment>a date</comment>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>Highlights</source>
        <comment>how many</comment>
        <translation>Noticias</translation>
    </message>
    <message>
        <source>Issues</source>
        <comment>how many</comment>
        <translation>Números</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a file</comment>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Copias de seguridad, la más reciente primero</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>quarterly::Booklet</name>
    <message>
        <source>This PDF has no pages to make a booklet of.</source>
        <translation>Este PDF no tiene páginas con las que hacer un folleto.</translation>
    </message>
    <message>
        <source>This file cannot be read as a PDF: %1.</source>
        <translation>No se puede leer este archivo como PDF: %1.</translation>
    </message>
    <message>
        <source>A booklet is printed on sheets that are wider than high.</source>
        <translation>Un folleto se imprime en hojas más anchas que altas.</translation>
    </message>
    <message>
        <source>Pages of %1 × %2 mm are larger than half of the sheet, which is %3 × %4 mm: choose larger paper or smaller pages, or let the pages be scaled.</source>
        <translation>Las páginas de %1 × %2 mm son mayores que media hoja, que mide %3 × %4 mm: elija un papel más grande o páginas más pequeñas, o permita que se ajuste su escala.</translation>
    </message>
    <message>
        <source>The pages leave no room for marks on this paper: choose larger paper, or print without marks.</source>
        <translation>En este papel las páginas no dejan sitio para las marcas: elija un papel más grande o imprima sin marcas.</translation>
    </message>
    <message>
        <source>%1 mm of the sheet’s width stay empty.</source>
        <translation>Quedan vacíos %1 mm del ancho de la hoja.</translation>
    </message>
    <message>
        <source>%1 mm of the sheet’s height stay empty.</source>
        <translation>Quedan vacíos %1 mm del alto de la hoja.</translation>
    </message>
    <message>
        <source>%1 mm of the sheet’s width and %2 mm of its height stay empty.</source>
        <translation>Quedan vacíos %1 mm del ancho de la hoja y %2 mm de su alto.</translation>
    </message>
</context>
<context>
    <name>quarterly::BookletOptions</name>
    <message>
        <source>%1 cannot be “%2”: choose from %3.</source>
        <translation>%1 no puede ser «%2»: elija entre %3.</translation>
    </message>
    <message>
        <source>Booklets: the sheets, A4 (pages of A5), A3, Letter or Tabloid</source>
        <translation>Folletos: las hojas, A4 (páginas A5), A3, Letter o Tabloid</translation>
    </message>
    <message>
        <source>Booklets: the edge that the printer turns the paper over, short or long</source>
        <translation>Folletos: el borde por el que la impresora voltea el papel, short (corto) o long (largo)</translation>
    </message>
    <message>
        <source>Booklets: at most so many sheets folded into one another</source>
        <translation>Folletos: como máximo este número de hojas dobladas una dentro de otra</translation>
    </message>
    <message>
        <source>Booklets: blank pages before the back cover or at the end, cover or end</source>
        <translation>Folletos: páginas en blanco antes de la contraportada (cover) o al final (end)</translation>
    </message>
    <message>
        <source>--creep is the thickness of the paper in millimetres, for example 0.1: between 0 and 1.</source>
        <translation>--creep es el grosor del papel en milímetros, por ejemplo 0.1: entre 0 y 1.</translation>
    </message>
    <message>
        <source>%1 is in millimetres to the right and down, for example 1.5,-0.5: at most 20.</source>
        <translation>%1 se indica en milímetros hacia la derecha y hacia abajo, por ejemplo 1.5,-0.5: como máximo 20.</translation>
    </message>
    <message>
        <source>Booklets: thickness of the paper in millimetres, to even out what inner sheets stick out (0.1 from five sheets on)</source>
        <translation>Folletos: grosor del papel en milímetros, para compensar lo que sobresalen las hojas interiores (0.1 a partir de cinco hojas)</translation>
    </message>
    <message>
        <source>Booklets: move the fronts by so many millimetres right and down, for example 1.5,-0.5</source>
        <translation>Folletos: desplazar los anversos esos milímetros hacia la derecha y hacia abajo, por ejemplo 1.5,-0.5</translation>
    </message>
    <message>
        <source>Booklets: move the backs in the same way</source>
        <translation>Folletos: desplazar los reversos de la misma manera</translation>
    </message>
    <message>
        <source>Booklets: for printers of one side, fronts or backs alone</source>
        <translation>Folletos: para impresoras de una sola cara, los anversos o los reversos aparte, fronts o backs</translation>
    </message>
    <message>
        <source>Booklets: order of the backs alone, same or reversed</source>
        <translation>Folletos: orden de los reversos impresos aparte, same (el mismo) o reversed (inverso)</translation>
    </message>
    <message>
        <source>Booklets: turn the backs alone upside down</source>
        <translation>Folletos: girar cabeza abajo los reversos impresos aparte</translation>
    </message>
    <message>
        <source>--order and --turn go with --pass backs only.</source>
        <translation>--order y --turn solo van con --pass backs.</translation>
    </message>
</context>
<context>
    <name>quarterly::BookletPapers</name>
    <message>
        <source>A4, with pages of A5</source>
        <translation>A4, con páginas A5</translation>
    </message>
    <message>
        <source>A3, with pages of A4</source>
        <translation>A3, con páginas A4</translation>
    </message>
    <message>
        <source>Letter, with pages of half a letter</source>
        <translation>Carta, con páginas de media carta</translation>
    </message>
    <message>
        <source>Tabloid, with pages of a letter</source>
        <translation>Tabloide, con páginas de carta</translation>
    </message>
</context>
<context>
    <name>quarterly::BringIn</name>
    <message>
        <source>New highlight</source>
        <translation>Nueva noticia</translation>
    </message>
    <message>
        <source>“%1” is a highlight now</source>
        <translation>«%1» ya es una noticia</translation>
    </message>
    <message>
        <source>Texts and pictures (%1)</source>
        <translation>Textos e imágenes (%1)</translation>
    </message>
</context>
<context>
    <name>quarterly::BringIntoSection</name>
    <message numerus="yes">
        <source>Place %n highlight(s)</source>
        <translation>
            <numerusform>Colocar %n noticia</numerusform>
            <numerusform>Colocar %n noticias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::CheckVerb</name>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>Nada que señalar.</translation>
    </message>
    <message>
        <source>Say what should be looked at before publishing</source>
        <translation>Decir qué conviene revisar antes de publicar</translation>
    </message>
    <message>
        <source>For example 2017-Q4</source>
        <translation>Por ejemplo, 2017-Q4</translation>
    </message>
    <message>
        <source>Only these editions, for example en,fr</source>
        <translation>Solo estas ediciones, por ejemplo en,fr</translation>
    </message>
</context>
<context>
    <name>quarterly::ColourField</name>
    <message>
        <source>For lines and bars only: any colour will do.</source>
        <translation>Solo para líneas y barras: cualquier color sirve.</translation>
    </message>
    <message>
        <source>Text in this colour can be read well (contrast %1 with white).</source>
        <translation>El texto de este color se lee bien (contraste de %1 con el blanco).</translation>
    </message>
    <message>
        <source>%1 is too light for text (contrast %2 with white) and is not used: it stays %3. The nearest that can be read is %4.</source>
        <translation>%1 es demasiado claro para el texto (contraste de %2 con el blanco) y no se utiliza: se mantiene %3. El color legible más próximo es %4.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
</context>
<context>
    <name>quarterly::CommandLine</name>
    <message>
        <source>%1 (see quarterly --help)</source>
        <translation>%1 (véase quarterly --help)</translation>
    </message>
    <message>
        <source>The sample cannot be unpacked: %1.</source>
        <translation>No se puede desempaquetar el ejemplo: %1.</translation>
    </message>
    <message>
        <source>“%1” names no issue: write it as 2017-Q4.</source>
        <translation>«%1» no designa ningún número: debe escribirse como 2017-Q4.</translation>
    </message>
    <message>
        <source>“%1” is no known language: choose from %2.</source>
        <translation>«%1» no es un idioma conocido: elija entre %2.</translation>
    </message>
    <message>
        <source>What was to be printed cannot be written: %1.</source>
        <translation>No se puede escribir lo que iba a mostrarse: %1.</translation>
    </message>
    <message>
        <source>%1 is missing: see quarterly --help.</source>
        <translation>Falta %1: véase quarterly --help.</translation>
    </message>
    <message>
        <source>“%1” is not understood: see quarterly --help.</source>
        <translation>No se entiende «%1»: véase quarterly --help.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together: see quarterly --help.</source>
        <translation>%1 y %2 no van juntos: véase quarterly --help.</translation>
    </message>
    <message>
        <source>Quarterly: a newsletter in three languages, from a library of highlights to paper, PDF and web.
Without a verb the window opens.</source>
        <translation>Quarterly: un boletín en tres idiomas, de una biblioteca de noticias al papel, al PDF y a la web.
Sin verbo se abre la ventana.</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Mostrar esta ayuda</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Argumentos</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>VERBO</translation>
    </message>
    <message>
        <source>(needed)</source>
        <translation>(obligatorio)</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTO</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NÚMERO</translation>
    </message>
    <message>
        <source>not with</source>
        <translation>no con</translation>
    </message>
    <message>
        <source>The library file (by default the one in the application-data folder)</source>
        <translation>El archivo de la biblioteca (por omisión, el de la carpeta de datos de la aplicación)</translation>
    </message>
    <message>
        <source>Use a fresh copy of the sample library</source>
        <translation>Usar una copia nueva de la biblioteca de ejemplo</translation>
    </message>
    <message>
        <source>Language of messages and window: en, fr or es</source>
        <translation>Idioma de los mensajes y de la ventana: en, fr o es</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Mostrar la versión</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Verbos</translation>
    </message>
    <message>
        <source>Print data as JSON</source>
        <translation>Mostrar los datos en JSON</translation>
    </message>
</context>
<context>
    <name>quarterly::CommentCard</name>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Comment to the officer</source>
        <translation>Comentario para la persona responsable</translation>
    </message>
    <message>
        <source>A question or a remark for the officer</source>
        <translation>Una pregunta o una observación para la persona responsable</translation>
    </message>
</context>
<context>
    <name>quarterly::ComparisonDialog</name>
    <message>
        <source>Compare with another issue</source>
        <translation>Comparar con otro número</translation>
    </message>
    <message>
        <source>The two issues, section by section</source>
        <translation>Los dos números, sección por sección</translation>
    </message>
    <message>
        <source>Place it again here</source>
        <translation>Ponerla de nuevo aquí</translation>
    </message>
    <message>
        <source>Open in the library</source>
        <translation>Abrir en la biblioteca</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n)</source>
        <comment>section, its number of highlights</comment>
        <translation>
            <numerusform>%1 (%n)</numerusform>
            <numerusform>%1 (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>no such section</source>
        <translation>sin esa sección</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>la misma</translation>
    </message>
    <message>
        <source>none</source>
        <comment>articles of the convention</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Reported on here only: %1. There only: %2.</source>
        <translation>Solo aquí: %1. Solo allí: %2.</translation>
    </message>
</context>
<context>
    <name>quarterly::ComposePlace</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>pages and items</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>An issue is made of sections. Add one below, then drag highlights into it.</source>
        <translation>Un número se compone de secciones. Añada una abajo y arrastre noticias a ella.</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Añadir sección</translation>
    </message>
    <message>
        <source>Outline of the issue</source>
        <translation>Esquema del número</translation>
    </message>
    <message>
        <source>There is no issue yet. An issue gathers a quarter’s highlights in sections and becomes pages as you compose it.</source>
        <translation>Todavía no hay ningún número. Un número reúne en secciones las noticias de un trimestre y se convierte en páginas a medida que se compone.</translation>
    </message>
    <message>
        <source>New issue…</source>
        <translation>Nuevo número…</translation>
    </message>
    <message>
        <source>Alt and arrow keys move the chosen rows; F2 edits on the page, Enter in the library</source>
        <translation>Alt y las flechas mueven las filas elegidas; F2 edita en la página, Intro en la biblioteca</translation>
    </message>
</context>
<context>
    <name>quarterly::CoverageModel</name>
    <message>
        <source>No article</source>
        <translation>Ningún artículo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>article, month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <comment>article and month</comment>
        <translation>%1: nada</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n highlight(s)</source>
        <comment>article and month</comment>
        <translation>
            <numerusform>%1: %n noticia</numerusform>
            <numerusform>%1: %n noticias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them in no issue</source>
        <comment>so many highlights</comment>
        <translation>
            <numerusform>%1, %n de ellas en ningún número</numerusform>
            <numerusform>%1, %n de ellas en ningún número</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::CoverageWindow</name>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>In brackets: in no issue yet</source>
        <translation>Entre paréntesis: todavía en ningún número</translation>
    </message>
    <message>
        <source>Highlights by article and month</source>
        <translation>Noticias por artículo de la convención y por mes</translation>
    </message>
    <message>
        <source>%1. Enter shows them in the library.</source>
        <translation>%1. La tecla Intro las muestra en la biblioteca.</translation>
    </message>
    <message>
        <source>%1. Enter begins a highlight there.</source>
        <translation>%1. La tecla Intro empieza ahí una noticia.</translation>
    </message>
</context>
<context>
    <name>quarterly::DocumentPictures</name>
    <message>
        <source>%1 is not in the document&apos;s own folder: put the picture there, or add it by hand.</source>
        <translation>%1 no está en la carpeta del documento: copie allí la imagen o añádala a mano.</translation>
    </message>
    <message>
        <source>%1 does not exist beside the document.</source>
        <translation>%1 no existe junto al documento.</translation>
    </message>
</context>
<context>
    <name>quarterly::DocumentReader</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Files of this kind cannot be read: save it as Word (.docx), text, Markdown or HTML.</source>
        <translation>Los archivos de este tipo no se pueden leer: guárdelo como Word (.docx), texto, Markdown o HTML.</translation>
    </message>
    <message>
        <source>%1 is not in the file itself: add the picture by hand.</source>
        <translation>%1 no está en el propio archivo: añada la imagen a mano.</translation>
    </message>
    <message>
        <source>%1 has no text.</source>
        <translation>%1 no tiene texto.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 and was read as Windows-1252: look at its accents.</source>
        <translation>%1 no está en UTF-8 y se leyó como Windows-1252: compruebe los acentos.</translation>
    </message>
    <message>
        <source>The language of %1 is not clear: it was taken for %2.</source>
        <translation>La lengua de %1 no está clara: se tomó por %2.</translation>
    </message>
</context>
<context>
    <name>quarterly::DocxPackage</name>
    <message>
        <source>The Word file is damaged: open it in Word or LibreOffice and save it anew.</source>
        <translation>El archivo de Word está dañado: ábralo en Word o LibreOffice y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>This is a file of an old Word, or one with a password: save it as .docx without a password.</source>
        <translation>Es un archivo de un Word antiguo o protegido con contraseña: guárdelo como .docx, sin contraseña.</translation>
    </message>
    <message>
        <source>This is a PDF, whatever its name says: save the text as .docx.</source>
        <translation>Es un PDF, diga lo que diga su nombre: guarde el texto como .docx.</translation>
    </message>
    <message>
        <source>This is an RTF file, whatever its name says: save it as .docx.</source>
        <translation>Es un archivo RTF, diga lo que diga su nombre: guárdelo como .docx.</translation>
    </message>
    <message>
        <source>The Word file has a password: save it without one.</source>
        <translation>El archivo de Word tiene contraseña: guárdelo sin ella.</translation>
    </message>
    <message>
        <source>The Word file unpacks to more than %1 MB: take the part that you need into a file of its own.</source>
        <translation>El archivo de Word ocupa más de %1 MB descomprimido: ponga la parte necesaria en un archivo aparte.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file: save it as .docx.</source>
        <translation>Es un archivo OpenDocument: guárdelo como .docx.</translation>
    </message>
    <message>
        <source>This is no Word file, whatever its name says.</source>
        <translation>No es un archivo de Word, diga lo que diga su nombre.</translation>
    </message>
    <message>
        <source>The Word file (%1)</source>
        <comment>a part of it</comment>
        <translation>El archivo de Word (%1)</translation>
    </message>
</context>
<context>
    <name>quarterly::DocxStyles</name>
    <message>
        <source>The Word file is damaged: its styles cannot be read.</source>
        <translation>El archivo de Word está dañado: no se pueden leer sus estilos.</translation>
    </message>
</context>
<context>
    <name>quarterly::DragCard</name>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n noticia</numerusform>
            <numerusform>%n noticias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::DropWords</name>
    <message numerus="yes">
        <source>Move %n highlight(s) here</source>
        <translation>
            <numerusform>Mover %n noticia aquí</numerusform>
            <numerusform>Mover %n noticias aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n highlight(s) to “%1”</source>
        <translation>
            <numerusform>Mover %n noticia a «%1»</numerusform>
            <numerusform>Mover %n noticias a «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the section here</source>
        <translation>Mover la sección aquí</translation>
    </message>
    <message numerus="yes">
        <source>Already in this issue: move %n highlight(s) here</source>
        <translation>
            <numerusform>Ya en este número: mover %n noticia aquí</numerusform>
            <numerusform>Ya en este número: mover %n noticias aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n highlight(s) to “%1”</source>
        <translation>
            <numerusform>Añadir %n noticia a «%1»</numerusform>
            <numerusform>Añadir %n noticias a «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, move %n of this issue</source>
        <translation>
            <numerusform>%1, mover %n de este número</numerusform>
            <numerusform>%1, mover %n de este número</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::EditionCheck</name>
    <message>
        <source>“%1” is not all in %2 yet. Missing: %3.</source>
        <translation>«%1» aún no está entero en %2. Falta: %3.</translation>
    </message>
    <message>
        <source>“%1” has changed since it was put into %2. To look at again: %3.</source>
        <translation>«%1» ha cambiado desde que se tradujo al %2. Por revisar: %3.</translation>
    </message>
    <message>
        <source>“%1” in %2 is still a draft: %3.</source>
        <translation>«%1» en %2 sigue siendo un borrador: %3.</translation>
    </message>
    <message>
        <source>A picture of “%1” has no alternative text in %2: blind readers will miss it.</source>
        <translation>Una imagen de «%1» no tiene texto alternativo en %2: las personas ciegas no sabrán qué muestra.</translation>
    </message>
    <message>
        <source>A link of “%1” in %2 says only “%3”: let its words say where it leads.</source>
        <translation>Un enlace de «%1» en %2 dice solo «%3»: sus palabras deben indicar adónde lleva.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>pie de imagen</translation>
    </message>
    <message>
        <source>alternative text</source>
        <translation>texto alternativo</translation>
    </message>
    <message>
        <source>masthead</source>
        <translation>cabecera</translation>
    </message>
    <message>
        <source>tagline</source>
        <translation>lema</translation>
    </message>
    <message>
        <source>name of the organisation</source>
        <translation>nombre de la organización</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>name of the convention</source>
        <translation>nombre de la convención</translation>
    </message>
    <message>
        <source>The fonts lack characters that stand in “%1” (%2): “?” is printed instead. Write the words in Latin letters.</source>
        <translation>A las fuentes les faltan caracteres que figuran en «%1» (%2): en su lugar se imprime «?». Escriba esas palabras en letras latinas.</translation>
    </message>
    <message>
        <source>A link of “%1” in %2 hardly leads anywhere: %3</source>
        <translation>Un enlace de «%1» en %2 no lleva seguramente a ninguna parte: %3</translation>
    </message>
    <message>
        <source>%1 remarks on “%2”: %3</source>
        <comment>translator, text, words</comment>
        <translation>Observación de %1 sobre «%2»: %3</translation>
    </message>
</context>
<context>
    <name>quarterly::EditionTab</name>
    <message>
        <source>%1 edition, %2 % translated</source>
        <translation>Edición en %1, %2&#xa0;% traducido</translation>
    </message>
    <message>
        <source>%1 edition, the source</source>
        <translation>Edición en %1, idioma de origen</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>language and percentage</comment>
        <translation>%1 %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>quarterly::EditionTabs</name>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
</context>
<context>
    <name>quarterly::EmailCheck</name>
    <message>
        <source>It is not known where the newsletter is on the web: e-mails have no link to read it online. Say it in the settings, under “Organisation”.</source>
        <translation>No se sabe dónde está el boletín en la web: los correos no tienen enlace para leerlo en línea. Indíquelo en los ajustes, en «Organización».</translation>
    </message>
    <message>
        <source>The newsletter has no sender: readers of e-mails cannot write to stop receiving them. Say the address in the settings, under “Organisation”.</source>
        <translation>El boletín no tiene remitente: quienes reciben los correos no pueden escribir para dejar de recibirlos. Indique la dirección en los ajustes, en «Organización».</translation>
    </message>
    <message>
        <source>Gmail will show only the beginning of the e-mail in %1 (%2 of %3): place highlights in brief.</source>
        <translation>Gmail mostrará solo el comienzo del correo en %1 (%2 de %3): coloque noticias en breve.</translation>
    </message>
    <message>
        <source>The e-mail in %1 is long: it tells the highlights in short and leads to the web for the rest.</source>
        <translation>El correo en %1 es largo: resume las noticias y lleva a la web para el resto.</translation>
    </message>
    <message>
        <source>The e-mail in %1 is long (%2). It stays whole, as long as it is not known where it could lead to on the web.</source>
        <translation>El correo en %1 es largo (%2). Se queda entero mientras no se sepa a qué dirección de la web podría llevar.</translation>
    </message>
</context>
<context>
    <name>quarterly::EmailFiles</name>
    <message>
        <source>A picture of the e-mail cannot be read: take it out and put it in again.</source>
        <translation>Una imagen del correo no se puede leer: quítela y vuelva a ponerla.</translation>
    </message>
</context>
<context>
    <name>quarterly::EmailPreviewDialog</name>
    <message>
        <source>E-mail preview</source>
        <translation>Vista previa del correo</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>De:</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>Asunto:</translation>
    </message>
    <message>
        <source>The e-mail as plain text</source>
        <translation>El correo como texto sin formato</translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation>Como se ve</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Language of the e-mail</source>
        <translation>Idioma del correo</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>En un teléfono</translation>
    </message>
    <message>
        <source>In dark colours</source>
        <translation>En colores oscuros</translation>
    </message>
    <message>
        <source>The e-mail as it looks</source>
        <translation>El correo como se ve</translation>
    </message>
    <message>
        <source>Size of the e-mail</source>
        <translation>Tamaño del correo</translation>
    </message>
    <message>
        <source>Writing the e-mail…</source>
        <translation>Se escribe el correo…</translation>
    </message>
    <message>
        <source>%1: Gmail hides what comes after %2.</source>
        <translation>%1: Gmail oculta lo que viene después de %2.</translation>
    </message>
    <message>
        <source>%1 of %2: Gmail shows all of it, but it is heavy for phones.</source>
        <translation>%1 de %2: Gmail lo muestra entero, pero es pesado para un teléfono.</translation>
    </message>
    <message>
        <source>%1 of %2: Gmail shows all of it.</source>
        <translation>%1 de %2: Gmail lo muestra entero.</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) are told in short and lead to the web for the rest.</source>
        <translation>
            <numerusform>%n noticia está resumida y lleva a la web para el resto.</numerusform>
            <numerusform>%n noticias están resumidas y llevan a la web para el resto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::EventEdit</name>
    <message>
        <source>+ Add the date</source>
        <translation>+ Añadir la fecha</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date in a narrow field</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>The date is not known</source>
        <translation>No se conoce la fecha</translation>
    </message>
    <message>
        <source>Remove this date and place</source>
        <translation>Quitar esta fecha y este lugar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
</context>
<context>
    <name>quarterly::EventsEdit</name>
    <message>
        <source>+ Add a date or place</source>
        <translation>+ Añadir fecha o lugar</translation>
    </message>
</context>
<context>
    <name>quarterly::ExchangeDetails</name>
    <message>
        <source>Source</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation today</source>
        <translation>Traducción de hoy</translation>
    </message>
    <message>
        <source>Translation in the file</source>
        <translation>Traducción del archivo</translation>
    </message>
    <message>
        <source>As it left</source>
        <translation>Al salir</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
</context>
<context>
    <name>quarterly::ExchangeDialog</name>
    <message>
        <source>Take over a translation</source>
        <translation>Incorporar una traducción</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>%1 belongs to an issue that this library does not have: open the library that it came from.</source>
        <translation>%1 procede de un número que esta biblioteca no tiene: abra la biblioteca de la que salió.</translation>
    </message>
    <message>
        <source>%1: %2, translated into %3</source>
        <comment>file, quarter with its year, language</comment>
        <translation>%1: %2, traducción al %3</translation>
    </message>
    <message>
        <source>It is not the issue that is open now: taking over its texts opens it.</source>
        <translation>No es el número abierto en este momento: al incorporar sus textos se abrirá.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in the file</source>
        <translation>
            <numerusform>%n texto en el archivo</numerusform>
            <numerusform>%n textos en el archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be taken</source>
        <translation>
            <numerusform>%n se puede incorporar</numerusform>
            <numerusform>%n se pueden incorporar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide about</source>
        <translation>
            <numerusform>%n por decidir</numerusform>
            <numerusform>%n por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>nothing has been taken yet</source>
        <translation>todavía no se ha incorporado nada</translation>
    </message>
    <message numerus="yes">
        <source>Take %n text(s)</source>
        <translation>
            <numerusform>Incorporar %n texto</numerusform>
            <numerusform>Incorporar %n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken over. Undo takes them back.</source>
        <translation>
            <numerusform>%n texto incorporado. Deshacer lo devuelve a su estado anterior.</numerusform>
            <numerusform>%n textos incorporados. Deshacer los devuelve a su estado anterior.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::ExchangeList</name>
    <message>
        <source>Texts of the file</source>
        <translation>Textos del archivo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué pasa con él</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message numerus="yes">
        <source>To take: %n text(s)</source>
        <translation>
            <numerusform>Para incorporar: %n texto</numerusform>
            <numerusform>Para incorporar: %n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To decide: %n text(s)</source>
        <translation>
            <numerusform>Por decidir: %n texto</numerusform>
            <numerusform>Por decidir: %n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cannot be taken: %n text(s)</source>
        <translation>
            <numerusform>No se puede incorporar: %n texto</numerusform>
            <numerusform>No se pueden incorporar: %n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: %n text(s)</source>
        <translation>
            <numerusform>Nada nuevo: %n texto</numerusform>
            <numerusform>Nada nuevo: %n textos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::ExchangeReview</name>
    <message>
        <source>A code stood there twice and was put right in order.</source>
        <translation>Un código figuraba dos veces y se corrigió por orden.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) that the source does not have were left out.</source>
        <translation>
            <numerusform>Se omitió %n código que el original no tiene.</numerusform>
            <numerusform>Se omitieron %n códigos que el original no tiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link %1 is lost: %2</source>
        <translation>Se ha perdido el enlace %1: %2</translation>
    </message>
    <message>
        <source>The mark %1 for another language is lost.</source>
        <translation>Se ha perdido la marca %1 de otro idioma.</translation>
    </message>
    <message>
        <source>The bold type %1 is lost.</source>
        <translation>Se ha perdido la negrita %1.</translation>
    </message>
    <message>
        <source>The italics %1 are lost.</source>
        <translation>Se ha perdido la cursiva %1.</translation>
    </message>
    <message>
        <source>The superscript %1 is lost.</source>
        <translation>Se ha perdido el superíndice %1.</translation>
    </message>
    <message>
        <source>The line break %1 is lost.</source>
        <translation>Se ha perdido el salto de línea %1.</translation>
    </message>
    <message>
        <source>Line %1 has the same segment.</source>
        <translation>La línea %1 tiene el mismo segmento.</translation>
    </message>
    <message>
        <source>Take over the translation into %1</source>
        <translation>Incorporar la traducción a %1</translation>
    </message>
</context>
<context>
    <name>quarterly::ExchangeWords</name>
    <message>
        <source>It was not translated before.</source>
        <translation>Este texto no estaba traducido todavía.</translation>
    </message>
    <message>
        <source>The translator has worded it anew.</source>
        <translation>La traducción se ha reformulado.</translation>
    </message>
    <message>
        <source>The translator has confirmed today’s wording.</source>
        <translation>La formulación de hoy se ha confirmado.</translation>
    </message>
    <message>
        <source>The translator has changed nothing here.</source>
        <translation>La traducción no ha cambiado nada aquí.</translation>
    </message>
    <message>
        <source>The translator has not translated it.</source>
        <translation>Este texto no se ha traducido.</translation>
    </message>
    <message>
        <source>The translator had an earlier source. Taken over, it is a draft that somebody must look at again.</source>
        <translation>La traducción parte de un original anterior. Si se incorpora, será un borrador que habrá que revisar.</translation>
    </message>
    <message>
        <source>It was changed here too since the file left. Taken over, it replaces today’s wording.</source>
        <translation>Este texto también ha cambiado aquí desde que salió el archivo. Si se incorpora, sustituirá la formulación de hoy.</translation>
    </message>
    <message>
        <source>Something of the source is missing in the translation.</source>
        <translation>En la traducción falta algo del original.</translation>
    </message>
    <message>
        <source>This does not look like %1.</source>
        <translation>Este texto no parece estar en %1.</translation>
    </message>
    <message>
        <source>The file says two things. Put it right there, or type the translation yourself.</source>
        <translation>El archivo dice dos cosas distintas. Corríjalo allí o escriba usted la traducción.</translation>
    </message>
    <message>
        <source>The issue does not have this text, or has it no longer.</source>
        <translation>El número no tiene este texto, o ya no lo tiene.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a text that came back</comment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New wording</source>
        <translation>Reformulado</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>a text that came back</comment>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>a text that came back</comment>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Sin traducir</translation>
    </message>
    <message>
        <source>Source has changed since</source>
        <translation>Original cambiado desde entonces</translation>
    </message>
    <message>
        <source>Changed here too</source>
        <translation>Cambiado también aquí</translation>
    </message>
    <message>
        <source>Formatting lost</source>
        <translation>Formato perdido</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Otro idioma</translation>
    </message>
    <message>
        <source>Twice in the file</source>
        <translation>Dos veces en el archivo</translation>
    </message>
    <message>
        <source>Not in this issue</source>
        <translation>No está en este número</translation>
    </message>
    <message>
        <source>The words are today’s: only their formatting differs.</source>
        <translation>Las palabras son las de hoy: solo cambia su formato.</translation>
    </message>
    <message>
        <source>The translator has taken it out. It stays here: take it out yourself if it is to go.</source>
        <translation>Se retiró durante la traducción. Aquí se queda: retírelo a mano si sobra.</translation>
    </message>
    <message>
        <source>Taken out there</source>
        <translation>Retirado allí</translation>
    </message>
</context>
<context>
    <name>quarterly::ExportVerb</name>
    <message>
        <source>Remark: the library cannot be written now, so this publication is not recorded in it.</source>
        <translation>Observación: ahora no se puede escribir en la biblioteca, por lo que esta publicación no queda registrada en ella.</translation>
    </message>
    <message>
        <source>Publish an issue</source>
        <translation>Publicar un número</translation>
    </message>
    <message>
        <source>For example 2017-Q4</source>
        <translation>Por ejemplo, 2017-Q4</translation>
    </message>
    <message>
        <source>The folder to publish into; made if missing</source>
        <translation>La carpeta donde publicar; se crea si falta</translation>
    </message>
    <message>
        <source>Only these editions, for example en,fr</source>
        <translation>Solo estas ediciones, por ejemplo en,fr</translation>
    </message>
    <message>
        <source>Publish the source text where a translation is missing</source>
        <translation>Publicar el texto original donde falte una traducción</translation>
    </message>
    <message numerus="yes">
        <source>Remark: %n text(s) not in %1 yet, published in the source language: %2.</source>
        <translation>
            <numerusform>Observación: %n texto aún no está en %1 y se publica en el idioma original: %2.</numerusform>
            <numerusform>Observación: %n textos aún no están en %1 y se publican en el idioma original: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell readers of the web pages that the issue has been corrected today</source>
        <translation>Indicar en las páginas web que el número se ha corregido hoy</translation>
    </message>
    <message>
        <source>Only these formats: pdf, booklet, press, web, email</source>
        <translation>Solo estos formatos: pdf, booklet, press, web, email</translation>
    </message>
    <message>
        <source>Whether e-mails tell highlights in short and lead to the web for the rest: auto (as soon as they are long), always, never</source>
        <translation>Si los correos resumen las noticias y llevan a la web para el resto: auto (en cuanto son largos), always (siempre), never (nunca)</translation>
    </message>
    <message>
        <source>“%1” is no known format: choose from pdf, booklet, press, web, email.</source>
        <translation>«%1» no es un formato conocido: elija entre pdf, booklet, press, web, email.</translation>
    </message>
    <message>
        <source>“%1” is no way to shorten e-mails: choose from auto, always, never.</source>
        <translation>«%1» no es una manera de abreviar los correos: elija entre auto, always, never.</translation>
    </message>
</context>
<context>
    <name>quarterly::FaultBar</name>
    <message>
        <source>Somebody is editing this library: it is open to read only. If nobody is, delete the file “%1.lock”.</source>
        <translation>Alguien está editando esta biblioteca: está abierta solo para lectura. Si no es así, elimine el archivo «%1.lock».</translation>
    </message>
    <message>
        <source>%1 is editing this library in another program on this computer (%2, process %3). Here you see what is saved there.</source>
        <translation>%1 está editando esta biblioteca en otro programa de este ordenador (%2, proceso %3). Aquí ve lo que se guarda allí.</translation>
    </message>
    <message>
        <source>Nobody else is editing this library any more: you can edit it now.</source>
        <translation>Ya nadie más está editando esta biblioteca: ahora puede editarla.</translation>
    </message>
    <message>
        <source>This library is open to read only.</source>
        <translation>Esta biblioteca está abierta solo para lectura.</translation>
    </message>
    <message>
        <source>This library is open to read only: %1</source>
        <translation>Esta biblioteca está abierta solo para lectura: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Guardar una copia en otro lugar…</translation>
    </message>
    <message>
        <source>Open your version</source>
        <translation>Abrir su versión</translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>Abrir el archivo nuevo</translation>
    </message>
    <message>
        <source>Edit now</source>
        <translation>Editar ahora</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Qué se puede hacer…</translation>
    </message>
    <message>
        <source>What you typed stays here, but is not saved yet: %1</source>
        <translation>Lo que ha escrito permanece aquí, pero aún no está guardado: %1</translation>
    </message>
    <message>
        <source>%1 is editing this library on the computer “%2”. Here you see what is saved there. If nobody is, delete the file “%3.lock”.</source>
        <translation>%1 está modificando esta biblioteca en el equipo «%2». Aquí ve lo que se guarda allí. Si nadie lo está haciendo, elimine el archivo «%3.lock».</translation>
    </message>
</context>
<context>
    <name>quarterly::FieldEdit</name>
    <message>
        <source>Translate into %1</source>
        <translation>Traducir: %1</translation>
    </message>
</context>
<context>
    <name>quarterly::FileGuard</name>
    <message>
        <source>%1/%2 (kept %3).%4</source>
        <comment>folder, name, time and suffix of a file</comment>
        <translation>%1/%2 (guardado %3).%4</translation>
    </message>
    <message>
        <source>%1 has been replaced or removed by another program. Nothing more is written into it; your version up to now is in “%2”: open that one.</source>
        <translation>Otro programa ha sustituido o eliminado %1. Ya no se guarda nada en él; su versión hasta ahora está en «%2»: abra esa.</translation>
    </message>
    <message>
        <source>%1 has been changed by another program. Nothing more is written into it: open it again, or restore a backup.</source>
        <translation>Otro programa ha modificado %1. Ya no se guarda nada en él: vuelva a abrirlo o restaure una copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>quarterly::Files</name>
    <message>
        <source>%1 is a folder: name a file.</source>
        <translation>%1 es una carpeta: indique un archivo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2 MB can be read.</source>
        <translation>%1 es demasiado grande: se pueden leer como máximo %2&#xa0;MB.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: choose another place.</source>
        <translation>No se puede crear la carpeta %1: elija otra ubicación.</translation>
    </message>
    <message>
        <source>%1 does not exist: name a file that does.</source>
        <translation>%1 no existe: indique un archivo que exista.</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device: name a file.</source>
        <translation>%1 es una tubería o un dispositivo: indique un archivo.</translation>
    </message>
</context>
<context>
    <name>quarterly::FilterBar</name>
    <message>
        <source>Any article</source>
        <translation>Cualquier artículo</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Cualquier etiqueta</translation>
    </message>
    <message>
        <source>Any languages</source>
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <source>Not in %1</source>
        <translation>Falta en %1</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>Not yet used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Search all highlights</source>
        <translation>Buscar en todas las noticias</translation>
    </message>
    <message>
        <source>Newest</source>
        <comment>first</comment>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Oldest</source>
        <comment>first</comment>
        <translation>Antiguas</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a language</comment>
        <translation>Falta</translation>
    </message>
    <message>
        <source>By title, from the end</source>
        <translation>Por título, desde el final</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Por lugar</translation>
    </message>
    <message>
        <source>By place, from the end</source>
        <translation>Por lugar, desde el final</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Por artículo</translation>
    </message>
    <message>
        <source>By article, from the end</source>
        <translation>Por artículo, desde el final</translation>
    </message>
    <message>
        <source>Fewest languages first</source>
        <translation>Primero con menos idiomas</translation>
    </message>
    <message>
        <source>Most languages first</source>
        <translation>Primero con más idiomas</translation>
    </message>
    <message>
        <source>First used first</source>
        <translation>Primero las usadas antes</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Primero las usadas últimamente</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>Ningún artículo</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicadas</translation>
    </message>
</context>
<context>
    <name>quarterly::FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Aparición anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Aparición siguiente (F3)</translation>
    </message>
    <message>
        <source>Capitals matter</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras completas</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encuentra</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place among those found</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n aparición</numerusform>
            <numerusform>%n apariciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::FindingsPanel</name>
    <message>
        <source>To fix</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Before publishing</source>
        <translation>Antes de publicar</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n observación</numerusform>
            <numerusform>%n observaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing, stale or doubtful. The issue is ready.</source>
        <translation>No falta nada ni hay nada desactualizado o dudoso. El número está listo.</translation>
    </message>
    <message>
        <source>Choose or make an issue to see what it still needs.</source>
        <translation>Elija o cree un número para ver qué le falta.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button: finding</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>quarterly::FitPanel</name>
    <message>
        <source>Looking for ways…</source>
        <translation>Buscando soluciones…</translation>
    </message>
    <message>
        <source>Choose an issue at the top.</source>
        <translation>Elija arriba un número.</translation>
    </message>
    <message numerus="yes">
        <source>This edition has the %n page(s) wanted: nothing needs to change.</source>
        <translation>
            <numerusform>Esta edición tiene la página deseada: no hay nada que cambiar.</numerusform>
            <numerusform>Esta edición tiene las %n páginas deseadas: no hay nada que cambiar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No small change brings this edition to %n page(s). Make a text shorter or longer, or move items by hand.</source>
        <translation>
            <numerusform>Ningún cambio pequeño deja esta edición en %n página. Acorte o alargue un texto, o mueva noticias a mano.</numerusform>
            <numerusform>Ningún cambio pequeño deja esta edición en %n páginas. Acorte o alargue un texto, o mueva noticias a mano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s), the least noticeable first. Nothing changes until you take one.</source>
        <translation>
            <numerusform>%n solución. Nada cambia hasta que usted la aplique.</numerusform>
            <numerusform>%n soluciones, primero la menos visible. Nada cambia hasta que usted aplique una.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1. Undo takes it back.</source>
        <translation>Hecho: %1. «Deshacer» vuelve atrás.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the ways to fit</source>
        <translation>Cerrar el ajuste</translation>
    </message>
    <message>
        <source>Ways to reach the pages wanted</source>
        <translation>Soluciones para llegar a las páginas deseadas</translation>
    </message>
    <message>
        <source>The chosen one shows on the pages; Enter takes it</source>
        <translation>La solución elegida se ve en las páginas; Intro la aplica</translation>
    </message>
    <message>
        <source>Ta&amp;ke</source>
        <translation>A&amp;plicar</translation>
    </message>
    <message>
        <source>Take the chosen way</source>
        <translation>Aplicar la solución elegida</translation>
    </message>
</context>
<context>
    <name>quarterly::FitVerb</name>
    <message>
        <source>Say how many pages each edition takes, and how it could take more or fewer</source>
        <translation>Decir cuántas páginas ocupa cada edición y cómo podría ocupar más o menos</translation>
    </message>
    <message>
        <source>For example 2017-Q4</source>
        <translation>Por ejemplo, 2017-Q4</translation>
    </message>
    <message>
        <source>Only these editions, for example en,fr</source>
        <translation>Solo estas ediciones, por ejemplo en,fr</translation>
    </message>
    <message>
        <source>The pages wanted; without it, as many as the edition in the source language has</source>
        <translation>Las páginas deseadas; si no se indica, tantas como la edición en el idioma de origen</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>even</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>A multiple of so many pages is wanted, for example 4 for folded sheets</source>
        <translation>Se desea un múltiplo de este número de páginas, por ejemplo 4 para hojas plegadas</translation>
    </message>
    <message numerus="yes">
        <source>Nothing that was tried brings it to %n page(s).</source>
        <translation>
            <numerusform>Nada de lo probado la deja en %n página.</numerusform>
            <numerusform>Nada de lo probado la deja en %n páginas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::FoldingOptions</name>
    <message>
        <source>Marks where to fold and cut</source>
        <translation>Marcas de plegado y de corte</translation>
    </message>
    <message>
        <source>all in one another</source>
        <translation>todas juntas</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Cuadernillos</translation>
    </message>
    <message>
        <source>0.10 mm from 5 sheets on</source>
        <translation>0,10 mm desde 5 hojas</translation>
    </message>
    <message>
        <source> mm</source>
        <translation>&#xa0;mm</translation>
    </message>
    <message>
        <source>Inner sheets are pushed out by those around them; their pages are moved in by as much.</source>
        <translation>Las hojas exteriores empujan hacia fuera a las interiores; las páginas de estas se meten otro tanto.</translation>
    </message>
    <message>
        <source>Paper thickness</source>
        <translation>Grosor del papel</translation>
    </message>
    <message>
        <source>before the back cover</source>
        <translation>antes de la contraportada</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>al final</translation>
    </message>
    <message>
        <source>Blank pages</source>
        <translation>Páginas en blanco</translation>
    </message>
    <message>
        <source>Move fronts</source>
        <translation>Mover anversos</translation>
    </message>
    <message>
        <source>Move backs</source>
        <translation>Mover reversos</translation>
    </message>
    <message>
        <source>%1 to the right</source>
        <comment>“Move fronts” or “Move backs”</comment>
        <translation>%1 a la derecha</translation>
    </message>
    <message>
        <source>%1 down</source>
        <comment>“Move fronts” or “Move backs”</comment>
        <translation>%1 hacia abajo</translation>
    </message>
    <message>
        <source>sheets at most: </source>
        <translation>hojas como máximo: </translation>
    </message>
</context>
<context>
    <name>quarterly::FormatBar</name>
    <message>
        <source>%1 (%2)</source>
        <comment>command (keys)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>B</source>
        <comment>sign of bold</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>I</source>
        <comment>sign of italic</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Superíndice</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>verb</comment>
        <translation>Enlazar</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>Lista con viñetas</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>H</source>
        <comment>sign of a heading</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Web or e-mail address, then Enter</source>
        <translation>Dirección web o de correo y, después, Intro</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Dirección del enlace</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Quitar enlace</translation>
    </message>
    <message>
        <source>A link leads to a web page (https://…), an e-mail address or a telephone number.</source>
        <translation>Un enlace lleva a una página web (https://…), a una dirección de correo electrónico o a un número de teléfono.</translation>
    </message>
</context>
<context>
    <name>quarterly::FoundWordsModel</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de imagen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>title of a highlight · field</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>quarterly::GlossaryFile</name>
    <message>
        <source>%1 is no glossary: its first line has to name the columns, for example en,fr,es.</source>
        <translation>%1 no es un glosario: su primera línea debe nombrar las columnas, por ejemplo en,fr,es.</translation>
    </message>
    <message>
        <source>%1 is no glossary: choose a TBX file of 2008, or a table.</source>
        <translation>%1 no es un glosario: elija un archivo TBX de 2008 o una tabla.</translation>
    </message>
    <message>
        <source>%1 is damaged at line %2 (%3): export it again.</source>
        <translation>%1 está dañado en la línea %2 (%3): vuelva a exportarlo.</translation>
    </message>
</context>
<context>
    <name>quarterly::GlossaryModel</name>
    <message>
        <source>Not in %1</source>
        <comment>words that are not to be used</comment>
        <translation>Evitar (%1)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Laid down in</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>quarterly::GlossaryVerb</name>
    <message>
        <source>Take the terms of a file (.csv or .tbx) into the glossary</source>
        <translation>Incorporar al glosario los términos de un archivo (.csv o .tbx)</translation>
    </message>
    <message>
        <source>A table with a column per language, or TBX</source>
        <translation>Una tabla con una columna por idioma, o TBX</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before</source>
        <comment>terms</comment>
        <translation>%1 nuevos, %2 modificados, %3 sin cambios</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a word in a known language were left out.</source>
        <translation>
            <numerusform>Se ha omitido %n línea sin palabras en un idioma conocido.</numerusform>
            <numerusform>Se han omitido %n líneas sin palabras en un idioma conocido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the glossary to a file (.csv or .tbx)</source>
        <translation>Guardar el glosario en un archivo (.csv o .tbx)</translation>
    </message>
    <message>
        <source>Its ending says which</source>
        <translation>Su extensión indica cuál</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) written to %1</source>
        <translation>
            <numerusform>%n término guardado en %1</numerusform>
            <numerusform>%n términos guardados en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>List the terms with their words in every language</source>
        <translation>Mostrar los términos con sus equivalentes en cada idioma</translation>
    </message>
    <message>
        <source>Show the glossary, take terms in and write them out</source>
        <translation>Mostrar el glosario, incorporar términos y guardarlos en un archivo</translation>
    </message>
</context>
<context>
    <name>quarterly::GlossaryWindow</name>
    <message>
        <source>new term</source>
        <translation>término nuevo</translation>
    </message>
    <message>
        <source>Choose the terms to remove.</source>
        <translation>Elija los términos que desea quitar.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) removed. Undo brings them back.</source>
        <translation>
            <numerusform>%n término quitado. Deshacer lo recupera.</numerusform>
            <numerusform>%n términos quitados. Deshacer los recupera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a glossary</source>
        <translation>Incorporar un glosario</translation>
    </message>
    <message>
        <source>Glossaries (*.csv *.tsv *.txt *.tbx)</source>
        <translation>Glosarios (*.csv *.tsv *.txt *.tbx)</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before</source>
        <comment>terms</comment>
        <translation>%1 nuevos, %2 modificados, %3 sin cambios</translation>
    </message>
    <message>
        <source>Write the glossary to a file</source>
        <translation>Guardar el glosario en un archivo</translation>
    </message>
    <message>
        <source>glossary.csv</source>
        <translation>glosario.csv</translation>
    </message>
    <message>
        <source>Table for any spreadsheet (*.csv);;TBX for translators’ programs (*.tbx)</source>
        <translation>Tabla para cualquier hoja de cálculo (*.csv);;TBX para programas de traducción (*.tbx)</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) written to %1</source>
        <translation>
            <numerusform>%n término guardado en %1</numerusform>
            <numerusform>%n términos guardados en %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n término</numerusform>
            <numerusform>%n términos</numerusform>
        </translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>Buscar un término</translation>
    </message>
    <message>
        <source>Terms by languages</source>
        <translation>Términos por idioma</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Término nuevo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Incorporar un archivo…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>quarterly::GoalChooser</name>
    <message>
        <source>&amp;Wanted</source>
        <translation>&amp;Deseado</translation>
    </message>
    <message>
        <source>A multiple of four, for a booklet</source>
        <translation>Un múltiplo de cuatro, para un folleto</translation>
    </message>
    <message>
        <source>As many pages as the source</source>
        <translation>Tantas páginas como el original</translation>
    </message>
    <message>
        <source>A number of pages</source>
        <translation>Un número de páginas</translation>
    </message>
    <message>
        <source>Pages wanted</source>
        <translation>Páginas deseadas</translation>
    </message>
    <message>
        <source>Number of pages wanted</source>
        <translation>Número de páginas deseado</translation>
    </message>
</context>
<context>
    <name>quarterly::HelpPanel</name>
    <message>
        <source>What changed</source>
        <translation>Qué ha cambiado</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Ctrl+Enter  confirm, next</source>
        <translation>Ctrl+Intro  confirmar, siguiente</translation>
    </message>
    <message>
        <source>F7  meaning unchanged</source>
        <translation>F7  sentido sin cambios</translation>
    </message>
    <message>
        <source>Ctrl+↑ ↓  previous, next</source>
        <translation>Ctrl+↑ ↓  anterior, siguiente</translation>
    </message>
    <message>
        <source>Ctrl+B, I, K  strong, emphasis, link</source>
        <translation>Ctrl+B, I, K  negrita, cursiva, enlace</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>From the memory</source>
        <translation>En la memoria</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>Press to mend it</source>
        <translation>Pulsar para corregirlo</translation>
    </message>
    <message>
        <source>Press to mend it, or F8</source>
        <translation>Pulsar para corregirlo, o F8</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>En el original</translation>
    </message>
    <message>
        <source>F6  take the best match</source>
        <translation>F6  la mejor coincidencia</translation>
    </message>
    <message>
        <source>F8  mend the first fault</source>
        <translation>F8  corregir el primer defecto</translation>
    </message>
    <message>
        <source>Tab  complete a term</source>
        <translation>Tab  completar un término</translation>
    </message>
    <message>
        <source>Alt+1 … 9  set as in the source</source>
        <translation>Alt+1 … 9  formato del original</translation>
    </message>
    <message>
        <source>for “%1”</source>
        <comment>a sentence</comment>
        <translation>para «%1»</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter  reviewed, next</source>
        <translation>Ctrl+Mayús+Intro  revisado, siguiente</translation>
    </message>
</context>
<context>
    <name>quarterly::HelpWords</name>
    <message>
        <source>from %1</source>
        <comment>name of a file</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Link “%1”: %2</source>
        <comment>words, address</comment>
        <translation>Enlace «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” in another language (%2)</source>
        <translation>«%1» en otro idioma (%2)</translation>
    </message>
    <message>
        <source>Strong “%1”</source>
        <translation>Negrita «%1»</translation>
    </message>
    <message>
        <source>Emphasis “%1”</source>
        <translation>Cursiva «%1»</translation>
    </message>
    <message>
        <source>Raised “%1”</source>
        <translation>Superíndice «%1»</translation>
    </message>
    <message>
        <source>Line break</source>
        <translation>Salto de línea</translation>
    </message>
</context>
<context>
    <name>quarterly::HighlightsVerb</name>
    <message>
        <source>List the highlights, newest first</source>
        <translation>Enumerar las noticias, primero las más recientes</translation>
    </message>
    <message>
        <source>Only those of this issue, for example 2017-Q4</source>
        <translation>Solo las de este número, por ejemplo 2017-Q4</translation>
    </message>
</context>
<context>
    <name>quarterly::HistoryDialog</name>
    <message>
        <source>History in %1</source>
        <translation>Historial (%1)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Whose history</source>
        <translation>Campo cuyo historial se muestra</translation>
    </message>
    <message>
        <source>What changed since the version before</source>
        <translation>Lo que cambió desde la versión anterior</translation>
    </message>
    <message>
        <source>What has changed until today</source>
        <translation>Lo que ha cambiado hasta hoy</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versiones, de la más reciente a la más antigua</translation>
    </message>
    <message>
        <source>Text with its changes</source>
        <translation>Texto con sus cambios</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restablecer esta versión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The first version: there is none before it.</source>
        <translation>La primera versión: no hay ninguna anterior.</translation>
    </message>
    <message>
        <source>No word differs.</source>
        <translation>No difiere ninguna palabra.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): struck out is what went, underlined what came.</source>
        <translation>
            <numerusform>%n cambio: lo que desapareció está tachado, lo nuevo está subrayado.</numerusform>
            <numerusform>%n cambios: lo que desapareció está tachado, lo nuevo está subrayado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been written here in %1 yet.</source>
        <translation>Aquí todavía no se ha escrito nada (%1).</translation>
    </message>
    <message>
        <source>This is what it says today.</source>
        <translation>Es lo que el texto dice hoy.</translation>
    </message>
    <message>
        <source>The earlier text is back. The one it replaced stays in the history.</source>
        <translation>El texto anterior se ha restablecido. El que sustituye permanece en el historial.</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Lugar %1</translation>
    </message>
    <message>
        <source>Caption of picture %1</source>
        <translation>Pie de la imagen %1</translation>
    </message>
    <message>
        <source>Alternative text of picture %1</source>
        <translation>Texto alternativo de la imagen %1</translation>
    </message>
</context>
<context>
    <name>quarterly::ImportDialog</name>
    <message>
        <source>Use the highlights that the library has already</source>
        <translation>Usar las noticias que la biblioteca ya tiene</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>As the text tells</source>
        <translation>Según el texto</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Lo que se creará</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Lengua del texto</translation>
    </message>
    <message>
        <source>Nothing has been made yet. Undo takes the whole import back.</source>
        <translation>Todavía no se ha creado nada. «Deshacer» anulará toda la importación.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file, language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>Para revisar: %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n document(s)</source>
        <translation>
            <numerusform>Importar %n documento</numerusform>
            <numerusform>Importar %n documentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::ImportLimits</name>
    <message>
        <source>The text is nested too deeply to be a text: copy the part that you need.</source>
        <translation>El texto tiene demasiados niveles anidados para ser un texto: copie solo la parte necesaria.</translation>
    </message>
    <message>
        <source>A paragraph is too long to be one: copy the part that you need.</source>
        <translation>Un párrafo es demasiado largo para serlo: copie la parte que necesita.</translation>
    </message>
    <message>
        <source>The text is too large: at most %1 MB and %2 paragraphs can be taken in at once.</source>
        <translation>El texto es demasiado grande: se pueden incorporar como máximo %1&#xa0;MB y %2 párrafos de una vez.</translation>
    </message>
</context>
<context>
    <name>quarterly::ImportVerb</name>
    <message>
        <source>Remark: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>The files to read</source>
        <translation>Los archivos que se leerán</translation>
    </message>
    <message>
        <source>The language they are in; detected unless given</source>
        <translation>El idioma en que están; se reconoce si no se indica</translation>
    </message>
    <message>
        <source>Read newsletters or highlights: Word (.docx), text, Markdown or HTML</source>
        <translation>Leer boletines o noticias: Word (.docx), texto, Markdown o HTML</translation>
    </message>
</context>
<context>
    <name>quarterly::ImposeVerb</name>
    <message>
        <source>Make a booklet of any PDF of single pages</source>
        <translation>Hacer un folleto de cualquier PDF de páginas sueltas</translation>
    </message>
    <message>
        <source>The PDF to read</source>
        <translation>El PDF que se leerá</translation>
    </message>
    <message>
        <source>The PDF to write; replaced if it is there</source>
        <translation>El PDF que se escribirá; se reemplaza si existe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enlarge or reduce the pages so that they fill the sheets</source>
        <translation>Ampliar o reducir las páginas para que llenen las hojas</translation>
    </message>
    <message>
        <source>Print marks where to fold and cut, if the sheets leave room for them</source>
        <translation>Imprimir marcas de plegado y de corte, si las hojas dejan sitio</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Observación: %1</translation>
    </message>
</context>
<context>
    <name>quarterly::IssueCheck</name>
    <message>
        <source>The section “%1” is empty and will not appear.</source>
        <translation>La sección «%1» está vacía y no aparecerá.</translation>
    </message>
    <message>
        <source>“%1” has no title.</source>
        <translation>«%1» no tiene título.</translation>
    </message>
    <message>
        <source>“%1” still has a remark: %2</source>
        <translation>«%1» aún tiene una nota: %2</translation>
    </message>
    <message>
        <source>“%1” is dated %2, which is not in the quarter %3.</source>
        <translation>«%1» lleva la fecha %2, que no corresponde al trimestre %3.</translation>
    </message>
    <message>
        <source>The colour of headings, %1, is too light for text (contrast %2 with white): %3 is used instead.</source>
        <translation>El color de los títulos, %1, es demasiado claro para texto (contraste de %2 con el blanco): se usa %3 en su lugar.</translation>
    </message>
    <message>
        <source>“%1” was in the issue %2 already.</source>
        <translation>«%1» ya estaba en el número %2.</translation>
    </message>
</context>
<context>
    <name>quarterly::IssueChooser</name>
    <message>
        <source>No issue</source>
        <translation>Ningún número</translation>
    </message>
    <message>
        <source>Issue: %1</source>
        <translation>Número: %1</translation>
    </message>
    <message>
        <source>Choose the issue to work on</source>
        <translation>Elegir el número en que se trabaja</translation>
    </message>
    <message>
        <source>New issue…</source>
        <translation>Nuevo número…</translation>
    </message>
</context>
<context>
    <name>quarterly::IssueCopy</name>
    <message>
        <source>Nothing was made of %1: it was ended.</source>
        <translation>No se hizo nada con %1: se interrumpió.</translation>
    </message>
    <message>
        <source>%1 is damaged, and nothing was made of it: %2</source>
        <translation>%1 está dañado y no se ha hecho nada con él: %2</translation>
    </message>
    <message>
        <source>%1 exists already: choose another name.</source>
        <translation>%1 ya existe: elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>quarterly::IssueEditor</name>
    <message>
        <source>There is an issue %1 already: open it, or choose another quarter.</source>
        <translation>Ya existe un número %1: ábralo o elija otro trimestre.</translation>
    </message>
    <message>
        <source>New issue %1</source>
        <translation>Nuevo número %1</translation>
    </message>
    <message>
        <source>Change the page</source>
        <translation>Cambiar la página</translation>
    </message>
    <message>
        <source>Number the issue</source>
        <translation>Asignar el número</translation>
    </message>
    <message>
        <source>Change the state of the issue</source>
        <translation>Cambiar el estado del número</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Añadir una sección</translation>
    </message>
    <message>
        <source>Move a section</source>
        <translation>Mover una sección</translation>
    </message>
    <message>
        <source>Remove a section</source>
        <translation>Eliminar una sección</translation>
    </message>
    <message numerus="yes">
        <source>Place %n highlight(s)</source>
        <translation>
            <numerusform>Colocar %n noticia</numerusform>
            <numerusform>Colocar %n noticias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n highlight(s)</source>
        <translation>
            <numerusform>Mover %n noticia</numerusform>
            <numerusform>Mover %n noticias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n highlight(s) out of the issue</source>
        <translation>
            <numerusform>Quitar %n noticia del número</numerusform>
            <numerusform>Quitar %n noticias del número</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the presentation</source>
        <translation>Cambiar la presentación</translation>
    </message>
    <message>
        <source>Adjust the setting</source>
        <translation>Ajustar la composición</translation>
    </message>
    <message>
        <source>New highlight</source>
        <translation>Nueva noticia</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Cambiar el tipo</translation>
    </message>
    <message>
        <source>Change the source language</source>
        <translation>Cambiar el idioma de origen</translation>
    </message>
    <message>
        <source>Change the remark</source>
        <translation>Cambiar la nota</translation>
    </message>
    <message>
        <source>Change the articles</source>
        <translation>Cambiar los artículos</translation>
    </message>
    <message>
        <source>Change the tags</source>
        <translation>Cambiar las etiquetas</translation>
    </message>
    <message>
        <source>Change date and place</source>
        <translation>Cambiar fecha y lugar</translation>
    </message>
    <message>
        <source>Change the pictures</source>
        <translation>Cambiar las imágenes</translation>
    </message>
    <message numerus="yes">
        <source>Move %n highlight(s) to the trash</source>
        <translation>
            <numerusform>Mover %n noticia a la papelera</numerusform>
            <numerusform>Mover %n noticias a la papelera</numerusform>
        </translation>
    </message>
    <message>
        <source>A highlight that an issue uses cannot go to the trash: take it out of the issue first.</source>
        <translation>Una noticia que se usa en un número no puede ir a la papelera: quítela antes del número.</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n highlight(s)</source>
        <translation>
            <numerusform>Restaurar %n noticia</numerusform>
            <numerusform>Restaurar %n noticias</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up the organisation</source>
        <translation>Configurar la organización</translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation>Modificar la organización</translation>
    </message>
    <message>
        <source>Fill with the sample</source>
        <translation>Cargar el ejemplo</translation>
    </message>
    <message>
        <source>Translate into %1</source>
        <translation>Traducir: %1</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>Editar el título</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Editar el texto</translation>
    </message>
    <message>
        <source>Meaning unchanged</source>
        <translation>Sentido sin cambios</translation>
    </message>
    <message>
        <source>Restore an earlier text</source>
        <translation>Restablecer un texto anterior</translation>
    </message>
    <message numerus="yes">
        <source>Replace words in %n text(s)</source>
        <translation>
            <numerusform>Reemplazar palabras en %n texto</numerusform>
            <numerusform>Reemplazar palabras en %n textos</numerusform>
        </translation>
    </message>
    <message>
        <source>A text has changed since it was searched; nothing was replaced. Search again.</source>
        <translation>Un texto ha cambiado desde la búsqueda; no se ha reemplazado nada. Busque de nuevo.</translation>
    </message>
    <message>
        <source>Change the glossary</source>
        <translation>Modificar el glosario</translation>
    </message>
    <message>
        <source>Remove from the glossary</source>
        <translation>Quitar del glosario</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>Quitar el comentario</translation>
    </message>
    <message>
        <source>Comment on a text</source>
        <translation>Comentar un texto</translation>
    </message>
    <message>
        <source>“%1” is no colour: write it like #103f54.</source>
        <translation>«%1» no es un color: escríbalo como #103f54.</translation>
    </message>
    <message>
        <source>%1 is too light for text: the nearest colour that can be read on white is %2.</source>
        <translation>%1 es demasiado claro para el texto: el color legible sobre blanco más próximo es %2.</translation>
    </message>
    <message>
        <source>A text of the package bears the mark of another text of the library: nothing was taken.</source>
        <translation>Un texto del paquete lleva la marca de otro texto de la biblioteca: no se ha tomado nada.</translation>
    </message>
    <message>
        <source>Bring a package back</source>
        <translation>Recuperar un paquete</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
</context>
<context>
    <name>quarterly::IssueLoader</name>
    <message>
        <source>This issue is no longer in %1.</source>
        <translation>Este número ya no está en %1.</translation>
    </message>
    <message>
        <source>There is no issue %1: %2 has none yet.</source>
        <translation>No existe el número %1: %2 aún no tiene ninguno.</translation>
    </message>
    <message>
        <source>There is no issue %1 in %2: it has %3.</source>
        <translation>No existe el número %1 en %2: contiene %3.</translation>
    </message>
</context>
<context>
    <name>quarterly::IssuesVerb</name>
    <message numerus="yes">
        <source>%1  %2  %n highlight(s)  %3</source>
        <translation>
            <numerusform>%1  %2  %n noticia  %3</numerusform>
            <numerusform>%1  %2  %n noticias  %3</numerusform>
        </translation>
    </message>
    <message>
        <source>List the issues</source>
        <translation>Enumerar los números</translation>
    </message>
</context>
<context>
    <name>quarterly::ItemEditor</name>
    <message>
        <source>In no issue yet</source>
        <translation>Aún en ningún número</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Shown in place of the text where space is short</source>
        <translation>Aparece en lugar del texto cuando hay poco espacio</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Fecha y lugar</translation>
    </message>
    <message>
        <source>Articles of the convention</source>
        <translation>Artículos de la convención</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Source language</source>
        <translation>Idioma de origen</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Se usa en</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Add an article by its number</source>
        <translation>Número de artículo</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>The language it is written in; the others are translated from it</source>
        <translation>El idioma en que está escrita; a partir de él se traduce a los demás</translation>
    </message>
    <message>
        <source>Choose a highlight on the left, or write a new one.

A highlight is one piece of news: a title, a text, when and where it happened, and pictures. Write it once, in any language; translate it and place it in an issue later.</source>
        <translation>Elija una noticia a la izquierda o escriba una nueva.

Una noticia tiene un título, un texto, la fecha y el lugar en que ocurrió, e imágenes. Escríbala una vez, en cualquier idioma; tradúzcala y colóquela en un número más adelante.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What it said before, and the way back (%1)</source>
        <translation>Lo que decía antes el texto y cómo volver a ello (%1)</translation>
    </message>
    <message>
        <source>In the trash since %1, and from %2 on gone for good. Restore it to go on writing.</source>
        <translation>En la papelera desde el %1 y eliminada definitivamente a partir del %2. Restáurela para seguir escribiendo.</translation>
    </message>
    <message>
        <source>This library is open to read only: nothing can be changed here.</source>
        <translation>Esta biblioteca está abierta solo para lectura: aquí no se puede cambiar nada.</translation>
    </message>
</context>
<context>
    <name>quarterly::ItemListModel</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Articles</source>
        <comment>of the convention</comment>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Se usa en</translation>
    </message>
</context>
<context>
    <name>quarterly::ItemWords</name>
    <message>
        <source>%1 complete</source>
        <translation>%1 completo</translation>
    </message>
    <message>
        <source>%1 unfinished</source>
        <translation>%1 incompleto</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>falta en %1</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Actualidad</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Upcoming event</source>
        <translation>Próxima cita</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Apunte</translation>
    </message>
    <message>
        <source>used in %1</source>
        <translation>se usa en %1</translation>
    </message>
</context>
<context>
    <name>quarterly::KeysList</name>
    <message>
        <source>%1, %2</source>
        <comment>two keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Library, Compose, Translate, Publish</source>
        <translation>Biblioteca, Componer, Traducir, Publicar</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+4</source>
        <translation>Ctrl+1 … Ctrl+4</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Deshacer, rehacer</translation>
    </message>
    <message>
        <source>New highlight</source>
        <translation>Nueva noticia</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Nuevo número</translation>
    </message>
    <message>
        <source>Import texts and pictures</source>
        <translation>Importar textos e imágenes</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Show more, less of it</source>
        <translation>Mostrar más, menos de ella</translation>
    </message>
    <message>
        <source>In the list of highlights: put the chosen ones into the issue</source>
        <translation>En la lista de noticias: colocar las elegidas en el número</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Ampliar, reducir</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>%1: the outline</source>
        <comment>a place</comment>
        <translation>%1: el esquema</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Las páginas</translation>
    </message>
    <message>
        <source>Search the library, or find in the text being written</source>
        <translation>Buscar en la biblioteca o en el texto que se está escribiendo</translation>
    </message>
    <message>
        <source>Find and replace in all texts</source>
        <translation>Buscar y reemplazar en todos los textos</translation>
    </message>
    <message>
        <source>History of the highlight that is open in the library</source>
        <translation>Historial de la noticia abierta en la biblioteca</translation>
    </message>
    <message>
        <source>Choose several rows</source>
        <translation>Elegir varias filas</translation>
    </message>
    <message>
        <source>Ctrl+click, Shift+click, Shift+arrow keys</source>
        <translation>Ctrl+clic, Mayús+clic, Mayús+flechas</translation>
    </message>
    <message>
        <source>Move the chosen rows up, down</source>
        <translation>Mover las filas elegidas hacia arriba, hacia abajo</translation>
    </message>
    <message>
        <source>Move them to the section above, below</source>
        <translation>Moverlas a la sección anterior, siguiente</translation>
    </message>
    <message>
        <source>Print in full, brief, as a line</source>
        <translation>Imprimir completo, breve, solo el título</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+3</source>
        <translation>Alt+1 … Alt+3</translation>
    </message>
    <message>
        <source>Edit on the page, or rename the section</source>
        <translation>Editar en la página, o cambiar el título de la sección</translation>
    </message>
    <message>
        <source>Open in the library</source>
        <translation>Abrir en la biblioteca</translation>
    </message>
    <message>
        <source>Take out of the issue</source>
        <translation>Quitar del número</translation>
    </message>
    <message>
        <source>Edit the chosen text there</source>
        <translation>Editar allí mismo el texto elegido</translation>
    </message>
    <message>
        <source>Edit with the mouse</source>
        <translation>Editar con el ratón</translation>
    </message>
    <message>
        <source>Click the text, then click it again</source>
        <translation>Hacer clic en el texto y volver a hacer clic</translation>
    </message>
    <message>
        <source>Go on to the next text, the one before</source>
        <translation>Pasar al texto siguiente, al anterior</translation>
    </message>
    <message>
        <source>End editing</source>
        <translation>Terminar la edición</translation>
    </message>
    <message>
        <source>Open the highlight in the library</source>
        <translation>Abrir la noticia en la biblioteca</translation>
    </message>
    <message>
        <source>%1, Ctrl+click</source>
        <translation>%1, Ctrl+clic</translation>
    </message>
    <message>
        <source>Coverage: articles by months</source>
        <translation>Cobertura: artículos por meses</translation>
    </message>
    <message>
        <source>Compare with another issue</source>
        <translation>Comparar con otro número</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glosario</translation>
    </message>
    <message>
        <source>Look up in the memory</source>
        <translation>Buscar en la memoria</translation>
    </message>
    <message>
        <source>Confirm, and on to the next</source>
        <translation>Confirmar y pasar al siguiente</translation>
    </message>
    <message>
        <source>Reviewed, and on to the next</source>
        <translation>Revisado, y pasar al siguiente</translation>
    </message>
    <message>
        <source>The meaning is unchanged</source>
        <translation>El sentido no cambia</translation>
    </message>
    <message>
        <source>Take the best match of the memory</source>
        <translation>Tomar la mejor coincidencia de la memoria</translation>
    </message>
    <message>
        <source>Mend the first fault</source>
        <translation>Corregir el primer defecto</translation>
    </message>
    <message>
        <source>Complete a term of the glossary</source>
        <translation>Completar un término del glosario</translation>
    </message>
    <message>
        <source>Set what is chosen as the source has it</source>
        <translation>Dar a lo seleccionado el formato del original</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+9</source>
        <translation>Alt+1 … Alt+9</translation>
    </message>
    <message>
        <source>Go to the text before, behind</source>
        <translation>Ir al texto anterior, siguiente</translation>
    </message>
</context>
<context>
    <name>quarterly::LanguageTabs</name>
    <message>
        <source>%1 · source</source>
        <translation>%1 · origen</translation>
    </message>
    <message>
        <source>the language it was written in</source>
        <translation>el idioma en que se escribió</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>language: state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>quarterly::Leaving</name>
    <message>
        <source>Not everything is saved</source>
        <translation>No todo está guardado</translation>
    </message>
    <message>
        <source>What you typed last is not saved yet.</source>
        <translation>Lo último que ha escrito aún no está guardado.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Save a copy elsewhere…</source>
        <translation>&amp;Guardar una copia en otro lugar…</translation>
    </message>
    <message>
        <source>&amp;Quit without these words</source>
        <translation>&amp;Salir sin estas palabras</translation>
    </message>
    <message>
        <source>&amp;Back to the window</source>
        <translation>&amp;Volver a la ventana</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Save a copy with everything you typed</source>
        <translation>Guardar una copia con todo lo que ha escrito</translation>
    </message>
    <message>
        <source>Libraries (*.quarterly)</source>
        <translation>Bibliotecas (*.quarterly)</translation>
    </message>
    <message>
        <source>A copy with everything you typed is in %1</source>
        <translation>Una copia con todo lo que ha escrito está en %1</translation>
    </message>
</context>
<context>
    <name>quarterly::Library</name>
    <message>
        <source>%1 cannot be used safely here: SQLite does not accept %2.</source>
        <translation>%1 no se puede usar aquí de forma segura: SQLite no acepta %2.</translation>
    </message>
    <message>
        <source>%1 exists already: open it, or choose another name.</source>
        <translation>%1 ya existe: ábralo o elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 does not exist: make a library with “quarterly new”.</source>
        <translation>%1 no existe: cree una biblioteca con «quarterly new».</translation>
    </message>
    <message>
        <source>%1 is open for writing in %2 (process %3 on %4): close it there first.</source>
        <translation>%1 está abierto para escritura en %2 (proceso %3 en %4): ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>%1 is of an older version: open it once for writing, so that it can be brought up to date.</source>
        <translation>%1 es de una versión anterior: ábralo una vez para escritura a fin de actualizarlo.</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>%1 is locked by %2, which does not say who holds it: delete that file if nobody has the library open.</source>
        <translation>%1 está bloqueado por %2, que no dice por quién: borre ese archivo si nadie tiene abierta la biblioteca.</translation>
    </message>
    <message>
        <source>%1 cannot be locked for writing: its folder is write-protected or full.</source>
        <translation>%1 no se puede bloquear para escribir: su carpeta está protegida o llena.</translation>
    </message>
    <message>
        <source>%1 is open for writing in %2 on the computer “%3”: close it there first. If nobody has it open there, delete %4.</source>
        <translation>%1 está abierto para escritura en %2 en el equipo «%3»: ciérrelo allí primero. Si nadie lo tiene abierto allí, elimine %4.</translation>
    </message>
</context>
<context>
    <name>quarterly::LibraryCopy</name>
    <message>
        <source>A copy needs another name than the library “%1” itself.</source>
        <translation>La copia necesita un nombre distinto del de la propia biblioteca «%1».</translation>
    </message>
    <message>
        <source>Copying %1 was ended.</source>
        <translation>La copia de %1 se ha interrumpido.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>«%1» no se puede escribir: %2.</translation>
    </message>
    <message>
        <source>“%1” is left of a library that was here before: move it beside that library and give it its name followed by “-journal”, or delete it if there is none any more.</source>
        <translation>«%1» quedó de una biblioteca que estaba aquí antes: muévalo junto a ella y dele el nombre de esa biblioteca seguido de «-journal», o elimínelo si ya no existe.</translation>
    </message>
</context>
<context>
    <name>quarterly::LibraryPanel</name>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n noticia</numerusform>
            <numerusform>%n noticias</numerusform>
        </translation>
    </message>
    <message>
        <source>No highlight is like this. Take a filter away to see more.</source>
        <translation>Ninguna noticia coincide. Quite algún filtro para ver más.</translation>
    </message>
    <message>
        <source>Highlights collected during the quarter wait here. Write the first, or drop a text, a web page or a picture on the window.</source>
        <translation>Aquí esperan las noticias reunidas durante el trimestre. Escriba la primera o suelte en la ventana un texto, una página web o una imagen.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>New highlight</source>
        <translation>Nueva noticia</translation>
    </message>
    <message>
        <source>Put into the issue</source>
        <translation>Colocar en el número</translation>
    </message>
    <message>
        <source>Highlights of the library</source>
        <translation>Noticias de la biblioteca</translation>
    </message>
    <message>
        <source>Enter puts the chosen ones into the issue</source>
        <translation>Intro coloca las elegidas en el número</translation>
    </message>
</context>
<context>
    <name>quarterly::LibraryPlace</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Noticias</translation>
    </message>
    <message>
        <source>New highlight</source>
        <translation>Nueva noticia</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n noticia</numerusform>
            <numerusform>%n noticias</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits. Search for fewer words, or switch some of the filters off.</source>
        <translation>Sin resultados. Busque con menos palabras o desactive algunos filtros.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>No highlights yet. Write the first one, or drop a document or picture on Compose.</source>
        <translation>Aún no hay noticias. Escriba la primera o suelte un documento o una imagen en Componer.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Show the highlights as cards</source>
        <translation>Mostrar las noticias como fichas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show the highlights as a table that can be sorted by its columns</source>
        <translation>Mostrar las noticias en una tabla que se ordena por columnas</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) added to the issue.</source>
        <translation>
            <numerusform>%n noticia añadida al número.</numerusform>
            <numerusform>%n noticias añadidas al número.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to section</source>
        <translation>Añadir a una sección</translation>
    </message>
    <message>
        <source>Coverage…</source>
        <translation>Cobertura…</translation>
    </message>
    <message>
        <source>What was reported in a year and what was not</source>
        <translation>De qué se informó en un año y de qué no</translation>
    </message>
</context>
<context>
    <name>quarterly::LibraryWatch</name>
    <message>
        <source>%1 has been replaced by another program: open it again.</source>
        <translation>Otro programa ha reemplazado %1: ábralo de nuevo.</translation>
    </message>
</context>
<context>
    <name>quarterly::LogoField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Elegir el logotipo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Quitar el logotipo</translation>
    </message>
    <message>
        <source>Beside the newsletter’s name. Screen readers say the organisation’s name.</source>
        <translation>Junto al nombre del boletín. Los lectores de pantalla dicen el nombre de la organización.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>quarterly::LogoPreview</name>
    <message>
        <source>Logo on the pages</source>
        <translation>Logotipo en las páginas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>quarterly::LookUpDialog</name>
    <message>
        <source>%1 → %2</source>
        <comment>languages</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>From this library</source>
        <translation>De esta biblioteca</translation>
    </message>
    <message>
        <source>Type a word or a phrase in any language.</source>
        <translation>Escriba una palabra o una expresión, en cualquier idioma.</translation>
    </message>
    <message>
        <source>More than %1 texts have it: add a word.</source>
        <translation>Más de %1 textos la contienen: añada una palabra.</translation>
    </message>
    <message>
        <source>Nobody has translated it yet.</source>
        <translation>Nadie lo ha traducido todavía.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
    <message>
        <source>The translation is in the clipboard.</source>
        <translation>La traducción está en el portapapeles.</translation>
    </message>
    <message>
        <source>Look up in the memory</source>
        <translation>Buscar en la memoria</translation>
    </message>
    <message>
        <source>Words in any language</source>
        <translation>Palabras en cualquier idioma</translation>
    </message>
    <message>
        <source>Words to look up</source>
        <translation>Palabras que buscar</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Texts that have the words</source>
        <translation>Textos que contienen estas palabras</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>Copiar la traducción</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>text</comment>
        <translation>Original: %1</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <comment>text</comment>
        <translation>Traducción: %1</translation>
    </message>
</context>
<context>
    <name>quarterly::MainWindow</name>
    <message>
        <source>Where to keep the new library</source>
        <translation>Dónde guardar la nueva biblioteca</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Boletín</translation>
    </message>
    <message>
        <source>Libraries (*.quarterly)</source>
        <translation>Bibliotecas (*.quarterly)</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Abrir una biblioteca</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>Guardar una copia de la biblioteca</translation>
    </message>
    <message>
        <source>The copy is in %1</source>
        <translation>La copia está en %1</translation>
    </message>
    <message>
        <source>Import texts and pictures</source>
        <translation>Importar textos e imágenes</translation>
    </message>
    <message>
        <source>About Quarterly</source>
        <translation>Acerca de Quarterly</translation>
    </message>
    <message>
        <source>&lt;b&gt;Quarterly&lt;/b&gt; edits a newsletter that appears every three months, in English, French and Spanish, on paper, as PDF and on the web.&lt;p&gt;Free software under the GNU General Public Licence, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Quarterly&lt;/b&gt; sirve para editar un boletín que aparece cada tres meses, en español, francés e inglés, en papel, en PDF y en la web.&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>%1 – Quarterly</source>
        <comment>a library and the program</comment>
        <translation>%1 – Quarterly</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Quarterly</translation>
    </message>
    <message>
        <source>The file that came back from the translator</source>
        <translation>El archivo que vuelve de la traducción</translation>
    </message>
    <message>
        <source>Translations (%1)</source>
        <translation>Traducciones (%1)</translation>
    </message>
    <message>
        <source>Libraries and packages (%1)</source>
        <translation>Bibliotecas y paquetes (%1)</translation>
    </message>
    <message>
        <source>The package that came back from the translator</source>
        <translation>El paquete que vuelve de la traducción</translation>
    </message>
    <message>
        <source>Packages for a translator (%1)</source>
        <translation>Paquetes para traducir (%1)</translation>
    </message>
    <message>
        <source>%1 is not opened while a dialog waits for an answer: open it afterwards.</source>
        <translation>%1 no se abre mientras un cuadro de diálogo espera una respuesta: ábralo después.</translation>
    </message>
</context>
<context>
    <name>quarterly::Markup</name>
    <message>
        <source>The stored text is damaged at character %1: %2</source>
        <translation>El texto almacenado está dañado en el carácter %1: %2</translation>
    </message>
    <message>
        <source>“%1” does not belong there.</source>
        <translation>«%1» no corresponde ahí.</translation>
    </message>
</context>
<context>
    <name>quarterly::MastheadCard</name>
    <message>
        <source>No. %1</source>
        <comment>the number of an issue</comment>
        <translation>N.º %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Edit the masthead</source>
        <translation>Editar la cabecera</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Line below it</source>
        <translation>Lema</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no issue number</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Title in %1</source>
        <translation>Título en %1</translation>
    </message>
    <message>
        <source>Line below the title in %1</source>
        <translation>Lema en %1</translation>
    </message>
</context>
<context>
    <name>quarterly::MemoryExchange</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>The memory has no such texts: no file was written.</source>
        <translation>La memoria no tiene textos así: no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>%1 was left: nothing was taken from it.</source>
        <translation>Se abandonó %1: no se ha incorporado nada.</translation>
    </message>
</context>
<context>
    <name>quarterly::MemoryExportVerb</name>
    <message>
        <source>Write the translation memory for other programs</source>
        <translation>Escribir la memoria de traducción para otros programas</translation>
    </message>
    <message>
        <source>The TMX file to write</source>
        <translation>El archivo TMX que se escribirá</translation>
    </message>
    <message>
        <source>Only texts in this language</source>
        <translation>Solo los textos en este idioma</translation>
    </message>
    <message>
        <source>Only translations into this language</source>
        <translation>Solo las traducciones a este idioma</translation>
    </message>
    <message>
        <source>With the codes as OmegaT needs them</source>
        <translation>Con los códigos como los necesita OmegaT</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n text(s).</source>
        <translation>
            <numerusform>%1: %n texto.</numerusform>
            <numerusform>%1: %n textos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::MemoryFiles</name>
    <message numerus="yes">
        <source>%n text(s) taken from %1</source>
        <translation>
            <numerusform>%n texto incorporado de %1</numerusform>
            <numerusform>%n textos incorporados de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%n ya conocido</numerusform>
            <numerusform>%n ya conocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without use</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%n sin uso</numerusform>
            <numerusform>%n sin uso</numerusform>
        </translation>
    </message>
    <message>
        <source>The memory of this library is still being made: try again in a moment.</source>
        <translation>La memoria de esta biblioteca aún se está preparando: inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Taking in %1…</source>
        <translation>Incorporando %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) written to %1</source>
        <translation>
            <numerusform>%n texto guardado en %1</numerusform>
            <numerusform>%n textos guardados en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a translation memory</source>
        <translation>Incorporar una memoria de traducción</translation>
    </message>
    <message>
        <source>Translation memories (*.tmx)</source>
        <translation>Memorias de traducción (*.tmx)</translation>
    </message>
    <message>
        <source>Write the translation memory</source>
        <translation>Guardar la memoria de traducción</translation>
    </message>
    <message>
        <source>Undo does not take them out; the backup that was made before has none of them.</source>
        <translation>«Deshacer» no los quita; la copia de seguridad hecha antes no contiene ninguno.</translation>
    </message>
</context>
<context>
    <name>quarterly::MemoryFindVerb</name>
    <message>
        <source>Find how words were translated</source>
        <translation>Buscar cómo se tradujeron unas palabras</translation>
    </message>
    <message>
        <source>Words that stand one after the other, in either language</source>
        <translation>Palabras que van seguidas, en cualquiera de los dos idiomas</translation>
    </message>
    <message>
        <source>At most so many texts</source>
        <translation>Como máximo, tantos textos</translation>
    </message>
</context>
<context>
    <name>quarterly::MemoryImportVerb</name>
    <message>
        <source>Take in the translation memory of another program</source>
        <translation>Incorporar la memoria de traducción de otro programa</translation>
    </message>
    <message>
        <source>The memory in TMX</source>
        <translation>La memoria en TMX</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken from %1.</source>
        <translation>
            <numerusform>%n texto tomado de %1.</numerusform>
            <numerusform>%n textos tomados de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) known already.</source>
        <translation>
            <numerusform>%n texto ya conocido.</numerusform>
            <numerusform>%n textos ya conocidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) skipped: drafts, without words, or not in two of English, French and Spanish.</source>
        <translation>
            <numerusform>%n texto omitido: borrador, sin palabras o no disponible en dos de los idiomas inglés, francés y español.</numerusform>
            <numerusform>%n textos omitidos: borradores, sin palabras o no disponibles en dos de los idiomas inglés, francés y español.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::MemoryListVerb</name>
    <message>
        <source>Say where the texts of the memory come from, and how many they are</source>
        <translation>Decir de dónde vienen los textos de la memoria y cuántos son</translation>
    </message>
    <message>
        <source>this library</source>
        <translation>esta biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2  %n text(s)  %3</source>
        <translation>
            <numerusform>%1 → %2  %n texto  %3</numerusform>
            <numerusform>%1 → %2  %n textos  %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The memory is empty: it grows with each confirmed translation, or with “quarterly memory import”.</source>
        <translation>La memoria está vacía: crece con cada traducción confirmada o con «quarterly memory import».</translation>
    </message>
</context>
<context>
    <name>quarterly::MemoryRemoveVerb</name>
    <message>
        <source>Forget what was imported from a file</source>
        <translation>Olvidar lo que se importó de un archivo</translation>
    </message>
    <message>
        <source>The file, as “memory list” names it</source>
        <translation>El archivo, tal como lo nombra «memory list»</translation>
    </message>
    <message>
        <source>Nothing was imported from “%1”: see “quarterly memory list”.</source>
        <translation>No se importó nada de «%1»: véase «quarterly memory list».</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) forgotten.</source>
        <translation>
            <numerusform>%n texto olvidado.</numerusform>
            <numerusform>%n textos olvidados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::MemoryVerb</name>
    <message>
        <source>Exchange the translation memory, look something up in it</source>
        <translation>Intercambiar la memoria de traducción, buscar algo en ella</translation>
    </message>
</context>
<context>
    <name>quarterly::MergeDialog</name>
    <message>
        <source>Bring a package back</source>
        <translation>Recuperar un paquete</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>%1: %2, translated into %3</source>
        <comment>file, quarter with its year, language</comment>
        <translation>%1: %2, traducción al %3</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) can be taken</source>
        <translation>
            <numerusform>Se puede tomar %n texto</numerusform>
            <numerusform>Se pueden tomar %n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed on both sides</source>
        <translation>
            <numerusform>%n cambiado en ambos lados</numerusform>
            <numerusform>%n cambiados en ambos lados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comentario</numerusform>
            <numerusform>%n comentarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n término</numerusform>
            <numerusform>%n términos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged text(s)</source>
        <translation>
            <numerusform>%n texto sin cambios</numerusform>
            <numerusform>%n textos sin cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>nothing has been taken yet</source>
        <translation>todavía no se ha incorporado nada</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n text(s)</source>
        <translation>
            <numerusform>Recuperar %n texto</numerusform>
            <numerusform>Recuperar %n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) brought back. Undo takes them back.</source>
        <translation>
            <numerusform>%n texto recuperado. Deshacer lo quita.</numerusform>
            <numerusform>%n textos recuperados. Deshacer los quita.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back what else is new</source>
        <translation>Recuperar lo demás</translation>
    </message>
    <message>
        <source>Keep today’s texts</source>
        <translation>Conservar los textos actuales</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of the package can be found in the history.</source>
        <translation>
            <numerusform>%n texto del paquete está en el historial.</numerusform>
            <numerusform>%n textos del paquete están en el historial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) and term(s) brought back.</source>
        <translation>
            <numerusform>%n comentario o término recuperado.</numerusform>
            <numerusform>%n comentarios y términos recuperados.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::MergeVerb</name>
    <message>
        <source>Bring back what was changed in a package. Where both sides changed a text the library’s stays and the other one is kept in its history; that is said, and is no error</source>
        <translation>Recuperar lo que se cambió en un paquete. Un texto cambiado en ambos lados queda como está en la biblioteca y el otro se guarda en su historial; se avisa y no es un error</translation>
    </message>
    <message>
        <source>The package that came back</source>
        <translation>El paquete que ha vuelto</translation>
    </message>
    <message>
        <source>Only say what would be taken</source>
        <translation>Decir solo lo que se incorporaría</translation>
    </message>
    <message>
        <source>Where both sides changed a text, take the one of the package</source>
        <translation>Si un texto cambió en ambos lados, tomar el del paquete</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) would be taken.</source>
        <translation>
            <numerusform>Se tomaría %n texto.</numerusform>
            <numerusform>Se tomarían %n textos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken.</source>
        <translation>
            <numerusform>%n texto tomado.</numerusform>
            <numerusform>%n textos tomados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) brought up to date.</source>
        <translation>
            <numerusform>%n comentario actualizado.</numerusform>
            <numerusform>%n comentarios actualizados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) of the glossary brought up to date.</source>
        <translation>
            <numerusform>%n término del glosario actualizado.</numerusform>
            <numerusform>%n términos del glosario actualizados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) changed on both sides: the library’s stay, the others are in their histories.</source>
        <translation>
            <numerusform>%n texto cambiado en ambos lados: queda el de la biblioteca, y el otro está en su historial.</numerusform>
            <numerusform>%n textos cambiados en ambos lados: quedan los de la biblioteca, y los otros están en su historial.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the library: %1</source>
        <translation>En la biblioteca: %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>changed on both sides</source>
        <translation>cambiado en ambos lados</translation>
    </message>
    <message>
        <source>taken out there</source>
        <translation>retirado allí</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>no está en la biblioteca</translation>
    </message>
</context>
<context>
    <name>quarterly::NewIssue</name>
    <message>
        <source>New issue %1</source>
        <translation>Crear el número %1</translation>
    </message>
</context>
<context>
    <name>quarterly::NewIssueDialog</name>
    <message>
        <source>New issue</source>
        <translation>Nuevo número</translation>
    </message>
    <message>
        <source>Make the issue</source>
        <translation>Crear el número</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Written in</source>
        <comment>the source language of an issue</comment>
        <translation>Idioma de origen</translation>
    </message>
    <message>
        <source>The usual sections</source>
        <translation>Las secciones habituales</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Like %1, without its items</source>
        <translation>Como %1, sin sus noticias</translation>
    </message>
</context>
<context>
    <name>quarterly::NewVerb</name>
    <message>
        <source>Made %1.</source>
        <translation>Se ha creado %1.</translation>
    </message>
    <message>
        <source>Make a library</source>
        <translation>Crear una biblioteca</translation>
    </message>
    <message>
        <source>Fill it with the trilingual sample</source>
        <translation>Llenarla con el ejemplo trilingüe</translation>
    </message>
</context>
<context>
    <name>quarterly::NewsletterImport</name>
    <message>
        <source>Made the highlight “%1”.</source>
        <translation>Se ha creado la noticia «%1».</translation>
    </message>
    <message>
        <source>%1 has a text in %2 already: to read it again, take those highlights out of the issue first.</source>
        <translation>%1 ya tiene un texto en %2: para volver a leerlo, quite antes esas noticias del número.</translation>
    </message>
    <message>
        <source>Made the issue %1 in %2.</source>
        <translation>Se ha creado el número %1 en %2.</translation>
    </message>
    <message>
        <source>  Section “%1”</source>
        <translation>  Sección «%1»</translation>
    </message>
    <message>
        <source>    New: “%1”</source>
        <translation>    Nueva: «%1»</translation>
    </message>
    <message>
        <source>Joined the issue %1 with %2.</source>
        <translation>Se ha añadido al número %1 el texto en %2.</translation>
    </message>
    <message>
        <source>  Section “%1” = “%2”</source>
        <translation>  Sección «%1» = «%2»</translation>
    </message>
    <message>
        <source>“%1” has no counterpart in %2.</source>
        <translation>«%1» no tiene equivalente en %2.</translation>
    </message>
    <message>
        <source>    “%1” = “%2”</source>
        <translation>    «%1» = «%2»</translation>
    </message>
    <message>
        <source>“%1” has %2 paragraphs in %3 and %4 in %5: compare them.</source>
        <translation>«%1» tiene %2 párrafos en %3 y %4 en %5: conviene compararlos.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>A picture was left out: %1</source>
        <translation>Se ha omitido una imagen: %1</translation>
    </message>
    <message>
        <source>It shows: “%1”.</source>
        <translation>Muestra: «%1».</translation>
    </message>
    <message>
        <source>      Picture “%1”</source>
        <translation>      Imagen «%1»</translation>
    </message>
    <message>
        <source>“%1” has no counterpart in %2 and was added.</source>
        <translation>«%1» no tiene equivalente en %2 y se ha añadido.</translation>
    </message>
    <message>
        <source>    From the library: “%1”</source>
        <translation>    De la biblioteca: «%1»</translation>
    </message>
    <message>
        <source>“%1” is in the library already, with the same text.</source>
        <translation>«%1» ya está en la biblioteca, con el mismo texto.</translation>
    </message>
</context>
<context>
    <name>quarterly::NewsletterReader</name>
    <message>
        <source>“%1” was left out: the page prints the quarter by itself.</source>
        <translation>Se ha omitido «%1»: la página imprime el trimestre por sí misma.</translation>
    </message>
    <message>
        <source>This stood before the first section.</source>
        <translation>Esto figuraba antes de la primera sección.</translation>
    </message>
    <message>
        <source>“%1” was left out of “%2”: the page prints the period by itself.</source>
        <translation>Se ha omitido «%1» de «%2»: la página imprime el período por sí misma.</translation>
    </message>
    <message>
        <source>This began a section that is not known.</source>
        <translation>Esto daba comienzo a una sección desconocida.</translation>
    </message>
    <message>
        <source>The document has no masthead.</source>
        <translation>El documento no tiene cabecera.</translation>
    </message>
    <message>
        <source>The picture “%1” was left out, as it stood before the first section. It shows: “%2”.</source>
        <translation>La imagen «%1» se ha omitido porque estaba antes de la primera sección. Muestra: «%2».</translation>
    </message>
</context>
<context>
    <name>quarterly::OrganisationPage</name>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Convention or programme</source>
        <translation>Convención o programa</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Colour of headings</source>
        <translation>Color de los títulos</translation>
    </message>
    <message>
        <source>Second colour</source>
        <translation>Segundo color</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>field and language</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation>Modificar la organización</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>Newsletter on the web</source>
        <translation>Boletín en la web</translation>
    </message>
    <message>
        <source>Where the folder “web” of what you publish is put on the internet. E-mails lead there.</source>
        <translation>Donde se coloca en internet la carpeta «web» de lo que publica. Los correos electrónicos llevan allí.</translation>
    </message>
    <message>
        <source>Sender of the newsletter</source>
        <translation>Remitente del boletín</translation>
    </message>
    <message>
        <source>The e-mail address it is sent from, to which readers write to stop receiving it. Empty: the one above.</source>
        <translation>La dirección electrónica desde la que se envía y a la que se escribe para dejar de recibirlo. Vacío: la de arriba.</translation>
    </message>
</context>
<context>
    <name>quarterly::OutlineActions</name>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move to the section above</source>
        <translation>Llevar a la sección anterior</translation>
    </message>
    <message>
        <source>Move to the section below</source>
        <translation>Llevar a la sección siguiente</translation>
    </message>
    <message>
        <source>Show more of it</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Show less of it</source>
        <translation>Mostrar menos</translation>
    </message>
    <message>
        <source>Rename the section</source>
        <translation>Cambiar el nombre de la sección</translation>
    </message>
    <message>
        <source>Take out of the issue</source>
        <translation>Quitar del número</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Eliminar la sección</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Añadir sección</translation>
    </message>
    <message>
        <source>“%1” is now %2 of %3 in %4</source>
        <translation>«%1» ocupa ahora el lugar %2 de %3 en %4</translation>
    </message>
    <message>
        <source>The section “%1” is now %2 of %3</source>
        <translation>La sección «%1» ocupa ahora el lugar %2 de %3</translation>
    </message>
    <message>
        <source>Open in the library</source>
        <translation>Abrir en la biblioteca</translation>
    </message>
    <message>
        <source>Edit on the page</source>
        <translation>Editar en la página</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a row’s title: how it is printed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: out of the issue, still in the library. Ctrl+Z brings it back.</source>
        <translation>%1: fuera del número, sigue en la biblioteca. Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <source>The section “%1” is gone. Ctrl+Z brings it back.</source>
        <translation>La sección «%1» se ha quitado. Ctrl+Z la recupera.</translation>
    </message>
    <message numerus="yes">
        <source>The section “%1” is gone; %n highlight(s) are in the library again. Ctrl+Z brings all back.</source>
        <translation>
            <numerusform>La sección «%1» se ha quitado; %n noticia vuelve a la biblioteca. Ctrl+Z lo recupera todo.</numerusform>
            <numerusform>La sección «%1» se ha quitado; %n noticias vuelven a la biblioteca. Ctrl+Z lo recupera todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n noticia</numerusform>
            <numerusform>%n noticias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) are now %1 to %2 of %3 in %4</source>
        <translation>
            <numerusform>%n noticia ocupa ahora los lugares %1 a %2 de %3 en %4</numerusform>
            <numerusform>%n noticias ocupan ahora los lugares %1 a %2 de %3 en %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) in several sections</source>
        <translation>
            <numerusform>%n noticia en varias secciones</numerusform>
            <numerusform>%n noticias en varias secciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::OutlineModel</name>
    <message>
        <source>from the organisation’s profile</source>
        <translation>según el perfil de la organización</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>empty: drag highlights here</source>
        <translation>vacía: arrastrar noticias aquí</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Sección %1</translation>
    </message>
    <message>
        <source>Rename the section</source>
        <translation>Cambiar el título de la sección</translation>
    </message>
</context>
<context>
    <name>quarterly::OutlineView</name>
    <message>
        <source>Nothing was moved.</source>
        <translation>No se ha movido nada.</translation>
    </message>
</context>
<context>
    <name>quarterly::OutlineWords</name>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Aspectos destacados</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Upcoming events</source>
        <translation>Próximas citas</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Section of your own</source>
        <translation>Sección propia</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>an item is printed with all its text</comment>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Brief</source>
        <comment>an item is printed with its summary</comment>
        <translation>Breve</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>an item is printed with its title only</comment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed since translation</source>
        <translation>%1: original modificado tras la traducción</translation>
    </message>
</context>
<context>
    <name>quarterly::OwnWordsPage</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Words that are right though the dictionary does not know them. They are kept for you, on this computer.</source>
        <translation>Palabras correctas que el diccionario no conoce. Se guardan para usted, en este equipo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Palabras propias</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Otra palabra</translation>
    </message>
</context>
<context>
    <name>quarterly::Package</name>
    <message>
        <source>The package was not made: it was ended.</source>
        <translation>No se hizo el paquete: se interrumpió.</translation>
    </message>
    <message>
        <source>There is nothing to translate into %1 in %2: no package was made.</source>
        <translation>No hay nada que traducir al %1 en %2: no se ha hecho ningún paquete.</translation>
    </message>
    <message>
        <source>%1 does not say what it was made with: ask for the package again.</source>
        <translation>%1 no dice con qué se hizo: vuelva a pedir el paquete.</translation>
    </message>
    <message>
        <source>%1 was not read: it was ended.</source>
        <translation>No se leyó %1: se interrumpió.</translation>
    </message>
    <message>
        <source>%1 is damaged, and nothing was taken: %2 Ask for the file again.</source>
        <translation>%1 está dañado y no se ha tomado nada: %2 Vuelva a pedir el archivo.</translation>
    </message>
    <message>
        <source>%1 is a library, but no package for a translator: open it with “File, Open”.</source>
        <translation>%1 es una biblioteca, pero no un paquete para traducir: ábrala con «Archivo, Abrir».</translation>
    </message>
    <message>
        <source>%1 does not exist: name the package that came back.</source>
        <translation>%1 no existe: indique el paquete que ha vuelto.</translation>
    </message>
</context>
<context>
    <name>quarterly::PackageDialog</name>
    <message>
        <source>Package of %1</source>
        <comment>a quarter with its year</comment>
        <translation>Paquete: %1</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traducir al</translation>
    </message>
    <message>
        <source>The translator opens it in Quarterly like a library. It has this issue with its pictures and comments, the glossary and what the memory knows in this language; nothing else of your library.</source>
        <translation>Se abre en Quarterly como una biblioteca. Tiene este número con sus imágenes y comentarios, el glosario y lo que la memoria sabe en este idioma; nada más de su biblioteca.</translation>
    </message>
    <message>
        <source>Write the package</source>
        <translation>Guardar el paquete</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Archivo que se escribirá</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>%1 (%2 % translated)</source>
        <translation>%1 (%2&#xa0;% traducido)</translation>
    </message>
    <message>
        <source>Packages for a translator (%1)</source>
        <translation>Paquetes para traducir (%1)</translation>
    </message>
    <message>
        <source>The package for the translator</source>
        <translation>El paquete para la traducción</translation>
    </message>
    <message>
        <source>This file exists already, and may have work in it: choose another name.</source>
        <translation>Este archivo ya existe y puede contener trabajo: elija otro nombre.</translation>
    </message>
    <message>
        <source>The package is being made…</source>
        <translation>Se está haciendo el paquete…</translation>
    </message>
    <message>
        <source>%1 is written and found sound. When it comes back, open it here.</source>
        <translation>%1 está escrito y en buen estado. Cuando vuelva, ábralo aquí.</translation>
    </message>
    <message>
        <source>The package for the translator is %1</source>
        <translation>El paquete para la traducción es %1</translation>
    </message>
</context>
<context>
    <name>quarterly::PackageLine</name>
    <message>
        <source>Package of %1 for %2: when you are done, close Quarterly and send the file back.</source>
        <comment>quarter with its year, language</comment>
        <translation>Paquete del %1 para la versión en %2: al terminar, cierre Quarterly y devuelva el archivo.</translation>
    </message>
    <message>
        <source>Made from “%1”. Everything that you write is saved in it.</source>
        <translation>Hecho a partir de «%1». Todo lo que se escribe queda guardado en él.</translation>
    </message>
</context>
<context>
    <name>quarterly::PackageReview</name>
    <message>
        <source>%1 has a text that cannot be read, and nothing was taken: ask for the file again.</source>
        <translation>%1 tiene un texto que no se puede leer y no se ha tomado nada: vuelva a pedir el archivo.</translation>
    </message>
    <message>
        <source>It was taken out here.</source>
        <translation>Aquí se retiró.</translation>
    </message>
    <message>
        <source>The text that is not chosen stays in the history.</source>
        <translation>El texto que no se elige queda en el historial.</translation>
    </message>
    <message>
        <source>It was taken out here: what was written there is kept in the history.</source>
        <translation>Aquí se retiró: lo que se escribió allí se guarda en el historial.</translation>
    </message>
    <message>
        <source>Its source has changed since: it comes as no longer up to date.</source>
        <translation>Su original ha cambiado desde entonces: llega como no actualizado.</translation>
    </message>
    <message>
        <source>%1 belongs to an issue that this library does not have: open the library that it came from.</source>
        <translation>%1 pertenece a un número que esta biblioteca no tiene: abra la biblioteca de la que procede.</translation>
    </message>
    <message>
        <source>Bring a package back</source>
        <translation>Recuperar un paquete</translation>
    </message>
    <message>
        <source>The term “%1” was removed here and changed in the package: it comes back.</source>
        <translation>El término «%1» se eliminó aquí y se cambió en el paquete: vuelve.</translation>
    </message>
    <message>
        <source>In the package: %1</source>
        <translation>En el paquete: %1</translation>
    </message>
    <message>
        <source>The term “%1” was changed here and in the package: it stays as it is here, and what the package says is in its note.</source>
        <translation>El término «%1» se cambió aquí y en el paquete: queda como está aquí, y su nota recoge lo que dice el paquete.</translation>
    </message>
    <message>
        <source>not %1 (%2)</source>
        <comment>a word that is not to be used, and its language</comment>
        <translation>no %1 (%2)</translation>
    </message>
    <message>
        <source>A comment on a text that was taken out here: “%1” (%2).</source>
        <translation>Un comentario sobre un texto que se quitó aquí: «%1» (%2).</translation>
    </message>
    <message>
        <source>What it belongs to is not in this library: copy it from here if it is of use.</source>
        <translation>Aquello a lo que pertenece no está en esta biblioteca: cópielo desde aquí si es útil.</translation>
    </message>
    <message>
        <source>The remark on %1 in the package: “%2”</source>
        <translation>La nota sobre %1 en el paquete: «%2»</translation>
    </message>
    <message>
        <source>Made in the package, and not brought back: %1. Copy it from there if it is of use.</source>
        <translation>Creado en el paquete y no recuperado: %1. Cópielo desde allí si es útil.</translation>
    </message>
    <message>
        <source>Changed in the package in more than its texts (dates, articles, tags, pictures, order and the like), which is not brought back: %1. Change it here, too, if it is right.</source>
        <translation>Cambiado en el paquete más allá de los textos (fechas, artículos, etiquetas, imágenes, orden, etc.), lo que no se recupera: %1. Cámbielo aquí también si es correcto.</translation>
    </message>
</context>
<context>
    <name>quarterly::PackageVerb</name>
    <message>
        <source>Write an issue for a translator on another computer, who opens it as a library</source>
        <translation>Guardar un número para quien lo traduce en otro ordenador y lo abre como una biblioteca</translation>
    </message>
    <message>
        <source>For example 2017-Q4</source>
        <translation>Por ejemplo, 2017-Q4</translation>
    </message>
    <message>
        <source>The language to translate into, for example fr</source>
        <translation>El idioma al que se traduce, por ejemplo fr</translation>
    </message>
    <message>
        <source>The package to write; an existing file is refused</source>
        <translation>El paquete que se escribirá; no se acepta un archivo existente</translation>
    </message>
    <message>
        <source>%1: %2 for a translation into %3. What comes back is taken with “quarterly merge”.</source>
        <translation>%1: %2 para traducir al %3. Lo que vuelva se recupera con «quarterly merge».</translation>
    </message>
</context>
<context>
    <name>quarterly::PageEditor</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de imagen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Line below the masthead</source>
        <translation>Línea bajo la cabecera</translation>
    </message>
    <message>
        <source>Contact, in all issues</source>
        <translation>Contacto, en todos los números</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>which text, its language</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Escape ends editing; Tab goes on to the next text of the page</source>
        <translation>Esc termina la edición; Tab pasa al texto siguiente de la página</translation>
    </message>
    <message>
        <source>There is no text in %1 yet. What you write here becomes the translation.</source>
        <translation>Todavía no hay texto en %1. Lo que escriba aquí será la traducción.</translation>
    </message>
    <message>
        <source>Open in Translate</source>
        <translation>Abrir en Traducir</translation>
    </message>
</context>
<context>
    <name>quarterly::PageSetupPage</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>Half letter</source>
        <translation>Media carta</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points</comment>
        <translation> pt</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Choose an issue first: each has its own pages.</source>
        <translation>Elija primero un número: cada uno tiene sus propias páginas.</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Clásico</translation>
    </message>
    <message>
        <source>Modern</source>
        <translation>Moderno</translation>
    </message>
    <message>
        <source>Large print, for readers with low vision</source>
        <translation>Letra grande, para personas con baja visión</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
</context>
<context>
    <name>quarterly::PagesLine</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n line(s) over</source>
        <translation>
            <numerusform>%1 %n línea de más</numerusform>
            <numerusform>%1 %n líneas de más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n line(s) under</source>
        <translation>
            <numerusform>%1 %n línea de menos</numerusform>
            <numerusform>%1 %n líneas de menos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 even</source>
        <comment>as many lines as the source</comment>
        <translation>%1 igual</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) to a booklet of %1</source>
        <translation>
            <numerusform>falta %n página para un folleto de %1</numerusform>
            <numerusform>faltan %n páginas para un folleto de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fi&amp;t…</source>
        <translation>A&amp;justar…</translation>
    </message>
    <message>
        <source>Ways to reach a number of pages</source>
        <translation>Soluciones para llegar a un número de páginas</translation>
    </message>
</context>
<context>
    <name>quarterly::PagesView</name>
    <message>
        <source>Pages of the %1 edition</source>
        <translation>Páginas de la edición en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), as they will be printed</source>
        <translation>
            <numerusform>%n página, tal como se imprimirá</numerusform>
            <numerusform>%n páginas, tal como se imprimirán</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <source>The pages of the issue appear here.</source>
        <translation>Aquí aparecen las páginas del número.</translation>
    </message>
    <message numerus="yes">
        <source>Preview of %n page(s): nothing has changed yet</source>
        <translation>
            <numerusform>Vista previa de %n página: aún no ha cambiado nada</numerusform>
            <numerusform>Vista previa de %n páginas: aún no ha cambiado nada</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview: nothing has changed yet</source>
        <translation>Vista previa: aún no ha cambiado nada</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>Editar aquí</translation>
    </message>
    <message>
        <source>Open in the library</source>
        <translation>Abrir en la biblioteca</translation>
    </message>
    <message>
        <source>Open in Translate</source>
        <translation>Abrir en Traducir</translation>
    </message>
</context>
<context>
    <name>quarterly::PdfFile</name>
    <message>
        <source>The PDF cannot be written: %1.</source>
        <translation>No se puede escribir el PDF: %1.</translation>
    </message>
    <message>
        <source>A picture on page %1 is damaged: replace it.</source>
        <translation>Una imagen de la página %1 está dañada: sustitúyala.</translation>
    </message>
    <message>
        <source>The picture “%2” on page %1 is damaged: replace it.</source>
        <translation>La imagen «%2» de la página %1 está dañada: sustitúyala.</translation>
    </message>
    <message>
        <source>A picture is damaged: replace it.</source>
        <translation>Una imagen está dañada: sustitúyala.</translation>
    </message>
    <message>
        <source>There are no pages to write: the issue is empty in this language.</source>
        <translation>No hay páginas que escribir: el número está vacío en este idioma.</translation>
    </message>
</context>
<context>
    <name>quarterly::PictureCheck</name>
    <message>
        <source>A picture of “%1” will look coarse in print: at the size it is given it has %2 dots per inch, and %3 are needed.</source>
        <translation>Una imagen de «%1» se verá tosca impresa: al tamaño previsto tiene %2 puntos por pulgada y hacen falta %3.</translation>
    </message>
</context>
<context>
    <name>quarterly::PictureEdit</name>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>Qué muestra la imagen, para quienes no pueden verla</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texto alternativo</translation>
    </message>
    <message>
        <source>Alternative text: what the picture shows, for those who cannot see it</source>
        <translation>Texto alternativo: qué muestra la imagen, para quienes no pueden verla</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de imagen</translation>
    </message>
    <message>
        <source>Photographer or source</source>
        <translation>Crédito: autor o fuente</translation>
    </message>
    <message>
        <source>Centre of the picture</source>
        <translation>Centro de la imagen</translation>
    </message>
    <message>
        <source>Click what must stay in sight when the picture is cropped</source>
        <translation>Haga clic en lo que deba seguir a la vista al recortar la imagen</translation>
    </message>
    <message>
        <source>Remove the picture from this highlight</source>
        <translation>Quitar la imagen de esta noticia</translation>
    </message>
    <message>
        <source>Nobody who cannot see the picture knows yet what it shows.</source>
        <translation>Quien no puede ver la imagen aún no sabe qué muestra.</translation>
    </message>
</context>
<context>
    <name>quarterly::PictureImport</name>
    <message>
        <source>%1 is a HEIC or WebP picture: save it as JPEG or PNG first.</source>
        <translation>%1 es una imagen HEIC o WebP: guárdela antes como JPEG o PNG.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be used: choose a JPEG, PNG or GIF file.</source>
        <translation>%1 no es una imagen utilizable: elija un archivo JPEG, PNG o GIF.</translation>
    </message>
    <message>
        <source>%1 is larger than 32 MB: make it smaller first.</source>
        <translation>%1 supera los 32&#xa0;MB: redúzcala antes.</translation>
    </message>
    <message>
        <source>%1 has too many pixels (%2 × %3): make it smaller first.</source>
        <translation>%1 tiene demasiados píxeles (%2 × %3): redúzcala antes.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture: %2.</source>
        <translation>No se puede leer %1 como imagen: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be converted: save it as JPEG or PNG first.</source>
        <translation>No se puede convertir %1: guárdela antes como JPEG o PNG.</translation>
    </message>
    <message>
        <source>%1 is cut short: copy it again from where it came.</source>
        <translation>%1 está incompleto: vuelva a copiarlo desde su origen.</translation>
    </message>
</context>
<context>
    <name>quarterly::PictureStrip</name>
    <message>
        <source>+ Add a picture…</source>
        <translation>+ Añadir una imagen…</translation>
    </message>
    <message>
        <source>or drop or paste it here</source>
        <translation>o soltarla o pegarla aquí</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Añadir imágenes</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.gif)</translation>
    </message>
    <message>
        <source>the picture from the clipboard</source>
        <translation>la imagen del portapapeles</translation>
    </message>
</context>
<context>
    <name>quarterly::PlaceBar</name>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <comment>a place of the window and its key</comment>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Componer</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traducir</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
</context>
<context>
    <name>quarterly::Pretranslation</name>
    <message>
        <source>Translate into %1</source>
        <translation>Traducir al %1</translation>
    </message>
    <message>
        <source>Fill in from the memory</source>
        <translation>Completar desde la memoria</translation>
    </message>
</context>
<context>
    <name>quarterly::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Side before</source>
        <translation>Cara anterior</translation>
    </message>
    <message>
        <source>Next side</source>
        <translation>Cara siguiente</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) on %1.</source>
        <translation>
            <numerusform>%n página en %1.</numerusform>
            <numerusform>%n páginas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>Sin páginas</translation>
    </message>
    <message>
        <source>Newsletter %1 %2</source>
        <comment>quarter and language</comment>
        <translation>Boletín %1 %2</translation>
    </message>
    <message>
        <source>Printer’s sheets</source>
        <translation>Hojas impresas</translation>
    </message>
    <message>
        <source>Reader’s pages</source>
        <translation>Páginas del lector</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>Se están componiendo las páginas…</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of %1, printed on both sides and folded in the middle.</source>
        <translation>
            <numerusform>%n hoja de %1, impresa por ambas caras y plegada por la mitad.</numerusform>
            <numerusform>%n hojas de %1, impresas por ambas caras y plegadas por la mitad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) stay blank.</source>
        <translation>
            <numerusform>%n página queda en blanco.</numerusform>
            <numerusform>%n páginas quedan en blanco.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the backs</source>
        <translation>Imprimir los reversos</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Guardar PDF…</translation>
    </message>
    <message>
        <source>Print the fronts</source>
        <translation>Imprimir los anversos</translation>
    </message>
    <message>
        <source>Save the sheets as a PDF</source>
        <translation>Guardar las hojas como PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The fronts are on their way. When all are printed, put the paper back as for the test print, without sorting it, then print the backs.</source>
        <translation>Los anversos están en camino. Cuando estén todos impresos, vuelva a poner el papel como en la prueba de impresión, sin ordenarlo, e imprima los reversos.</translation>
    </message>
</context>
<context>
    <name>quarterly::PrintJob</name>
    <message>
        <source>The printer “%1” does not take the sheets (%2). Nothing is lost: look whether it is on and connected, then print again.</source>
        <translation>La impresora «%1» no acepta las hojas (%2). No se ha perdido nada: compruebe que está encendida y conectada y vuelva a imprimir.</translation>
    </message>
</context>
<context>
    <name>quarterly::PrintOptions</name>
    <message>
        <source>half a letter</source>
        <translation>medio Letter</translation>
    </message>
    <message>
        <source>%1: too small to fold</source>
        <translation>%1: demasiado pequeño para plegar</translation>
    </message>
    <message>
        <source>%1: no pages of this size</source>
        <translation>%1: no hay páginas de este tamaño</translation>
    </message>
    <message>
        <source>%1, with pages of %2</source>
        <translation>%1, con páginas de %2</translation>
    </message>
    <message>
        <source>Both, turned over the short edge</source>
        <translation>Ambas, por el borde corto</translation>
    </message>
    <message>
        <source>Both, turned over the long edge</source>
        <translation>Ambas, por el borde largo</translation>
    </message>
    <message>
        <source>One: fronts first, then backs</source>
        <translation>Una: primero anversos, luego reversos</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Una sola</translation>
    </message>
    <message>
        <source>Pages for &amp;reading</source>
        <translation>Páginas para &amp;leer</translation>
    </message>
    <message>
        <source>&amp;Booklet to fold</source>
        <translation>&amp;Folleto para plegar</translation>
    </message>
    <message>
        <source>Folding and position</source>
        <translation>Plegado y posición</translation>
    </message>
    <message>
        <source>Test print…</source>
        <translation>Prueba de impresión…</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>The way of the paper through this printer is known from its test print.</source>
        <translation>El recorrido del papel por esta impresora se conoce por su prueba de impresión.</translation>
    </message>
    <message>
        <source>How this printer takes its paper is not known yet: a test print of two sheets finds it.</source>
        <translation>Aún no se sabe cómo toma el papel esta impresora: una prueba de dos hojas lo averigua.</translation>
    </message>
</context>
<context>
    <name>quarterly::Printers</name>
    <message>
        <source>PDF file</source>
        <translation>Archivo PDF</translation>
    </message>
</context>
<context>
    <name>quarterly::Printing</name>
    <message>
        <source>The printer “%1” does not take the pages. Nothing is lost: look whether it is on and has paper, then print again.</source>
        <translation>La impresora «%1» no acepta las páginas. No se ha perdido nada: compruebe que está encendida y tiene papel, y vuelva a imprimir.</translation>
    </message>
</context>
<context>
    <name>quarterly::ProgramPage</name>
    <message>
        <source>Every version of a text keeps the name of who wrote it.</source>
        <translation>Cada versión de un texto conserva el nombre de quien la escribió.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la interfaz</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
</context>
<context>
    <name>quarterly::PublishForm</name>
    <message>
        <source>no text in this language</source>
        <translation>sin texto en este idioma</translation>
    </message>
    <message>
        <source>source</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>%1 % translated</source>
        <translation>%1&#xa0;% traducido</translation>
    </message>
    <message>
        <source>Where to publish to</source>
        <translation>Dónde publicar</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>format and language</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Print the source text where a translation is missing</source>
        <translation>Imprimir el texto de origen donde falte una traducción</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder to publish to</source>
        <translation>Carpeta de publicación</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>Folleto</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>Paper of booklets</source>
        <translation>Papel de los folletos</translation>
    </message>
    <message>
        <source>Printing house</source>
        <translation>Imprenta</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
</context>
<context>
    <name>quarterly::PublishPlace</name>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Ediciones</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress of publishing</source>
        <translation>Progreso de la publicación</translation>
    </message>
    <message>
        <source>Cancelled. Nothing in the folder was changed.</source>
        <translation>Cancelado. No se ha cambiado nada en la carpeta.</translation>
    </message>
    <message>
        <source>Preview e-mail…</source>
        <translation>Vista previa del correo…</translation>
    </message>
</context>
<context>
    <name>quarterly::Publisher</name>
    <message numerus="yes">
        <source>%1 is not complete in %2: %n text(s) missing (%3). Translate them, or allow missing texts.</source>
        <translation>
            <numerusform>%1 no está completo en %2: falta %n texto (%3). Tradúzcalo o permita que falten textos.</numerusform>
            <numerusform>%1 no está completo en %2: faltan %n textos (%3). Tradúzcalos o permita que falten textos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no text yet: place some highlights first.</source>
        <translation>%1 aún no tiene texto: coloque antes algunas noticias.</translation>
    </message>
    <message>
        <source>%1 has no text in %2: translate it first, or leave this language out.</source>
        <translation>%1 no tiene texto en %2: tradúzcalo antes o excluya este idioma.</translation>
    </message>
    <message>
        <source>%1 pages cannot be folded into a booklet: choose A4, A5, Letter or half-letter.</source>
        <translation>Con páginas %1 no se puede hacer un folleto: elija A4, A5, carta o media carta.</translation>
    </message>
    <message>
        <source>Publishing was cancelled: nothing was changed.</source>
        <translation>La publicación se canceló: no se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>quarterly::Query</name>
    <message>
        <source>%1 is being written by another program: try again when it has finished.</source>
        <translation>Otro programa está escribiendo en %1: inténtelo de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>%1 cannot be changed: the file or its folder is write-protected.</source>
        <translation>No se puede modificar %1: el archivo o su carpeta está protegido contra escritura.</translation>
    </message>
    <message>
        <source>%1 cannot be saved: the disk is full. Free some space and try again.</source>
        <translation>No se puede guardar %1: el disco está lleno. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: the disk reports an error.</source>
        <translation>No se puede leer o escribir %1: el disco comunica un error.</translation>
    </message>
    <message>
        <source>%1 is damaged: restore a backup.</source>
        <translation>%1 está dañado: restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: the file or its folder is missing or protected.</source>
        <translation>No se puede abrir %1: falta el archivo o su carpeta, o están protegidos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This cannot be done any more: what it belongs to was removed or changed meanwhile.</source>
        <translation>Ya no es posible: aquello a lo que pertenece se eliminó o se cambió entretanto.</translation>
    </message>
</context>
<context>
    <name>quarterly::ReadingLine</name>
    <message>
        <source>very easy</source>
        <comment>to read</comment>
        <translation>muy fácil</translation>
    </message>
    <message>
        <source>easy</source>
        <comment>to read</comment>
        <translation>fácil</translation>
    </message>
    <message>
        <source>fairly hard</source>
        <comment>to read</comment>
        <translation>bastante difícil</translation>
    </message>
    <message>
        <source>hard</source>
        <comment>to read</comment>
        <translation>difícil</translation>
    </message>
    <message>
        <source>very hard</source>
        <comment>to read</comment>
        <translation>muy difícil</translation>
    </message>
    <message>
        <source>Grade %1: %2</source>
        <comment>school years · how hard</comment>
        <translation>Curso escolar %1: %2</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <comment>how hard</comment>
        <translation>Lectura: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>%n minuto de lectura</numerusform>
            <numerusform>%n minutos de lectura</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading ease %1 of 100, reckoned from the length of sentences and words. Shorter sentences and shorter words make it easier.</source>
        <translation>Legibilidad de %1 sobre 100, calculada según la longitud de las frases y de las palabras. Con frases y palabras más cortas se lee mejor.</translation>
    </message>
</context>
<context>
    <name>quarterly::RecoveryPage</name>
    <message>
        <source>The backup is being restored…</source>
        <translation>Se está restaurando la copia de seguridad…</translation>
    </message>
    <message>
        <source>The backup of %1 is restored.</source>
        <translation>Se ha restaurado la copia de seguridad del %1.</translation>
    </message>
    <message>
        <source>The backup of %1 is restored. What was there before is kept in %2</source>
        <translation>Se ha restaurado la copia de seguridad del %1. Lo que había antes se conserva en %2</translation>
    </message>
    <message>
        <source>Where to put what can be saved</source>
        <translation>Dónde poner lo que se pueda recuperar</translation>
    </message>
    <message>
        <source>%1 (salvaged)</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 (recuperado)</translation>
    </message>
    <message>
        <source>Libraries (*.quarterly)</source>
        <translation>Bibliotecas (*.quarterly)</translation>
    </message>
    <message>
        <source>What can be read is being put into a new library…</source>
        <translation>Lo que se puede leer se está poniendo en una biblioteca nueva…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are in the new library %1.</source>
        <translation>
            <numerusform>%n entrada está en la nueva biblioteca %1.</numerusform>
            <numerusform>%n entradas están en la nueva biblioteca %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not be saved.</source>
        <translation>
            <numerusform>%n entrada no se pudo recuperar.</numerusform>
            <numerusform>%n entradas no se pudieron recuperar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was found had to be left behind.</source>
        <translation>No se ha tenido que dejar atrás nada de lo encontrado.</translation>
    </message>
    <message>
        <source>These may not be as they were written; please look through them:</source>
        <translation>Es posible que estos elementos no estén como se escribieron; revíselos:</translation>
    </message>
    <message>
        <source>Looking for the newest good backup…</source>
        <translation>Se busca la copia de seguridad intacta más reciente…</translation>
    </message>
    <message>
        <source>There is no good backup of this library.</source>
        <translation>No hay ninguna copia de seguridad intacta de esta biblioteca.</translation>
    </message>
    <message>
        <source>It was made on %1.</source>
        <translation>Se hizo el %1.</translation>
    </message>
    <message>
        <source>It was made on %1 and has %2 and %3. What is there now is kept.</source>
        <comment>time, highlights, issues</comment>
        <translation>Se hizo el %1 y contiene %2 y %3. Lo que hay ahora se conserva.</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n noticia</numerusform>
            <numerusform>%n noticias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n número</numerusform>
            <numerusform>%n números</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring “%1”</source>
        <translation>Restauración de «%1»</translation>
    </message>
    <message>
        <source>“%1” is damaged</source>
        <translation>«%1» está dañado</translation>
    </message>
    <message>
        <source>%1
The file is left as it is. Choose how to go on:</source>
        <translation>%1
El archivo se deja como está. Elija cómo continuar:</translation>
    </message>
    <message>
        <source>Restore the newest good backup</source>
        <translation>Restaurar la copia de seguridad intacta más reciente</translation>
    </message>
    <message>
        <source>Save what can be read into a new file…</source>
        <translation>Recuperar lo legible en un archivo nuevo…</translation>
    </message>
    <message>
        <source>Afterwards you see what was saved and what was not.</source>
        <translation>Después verá qué se ha recuperado y qué no.</translation>
    </message>
    <message>
        <source>Open it to read only</source>
        <translation>Abrirlo solo para lectura</translation>
    </message>
    <message>
        <source>It cannot be opened any more.</source>
        <translation>Ya no se puede abrir.</translation>
    </message>
    <message>
        <source>To look and to copy from it. Nothing is written; parts may be missing.</source>
        <translation>Para consultarlo y copiar de él. No se escribe nada; pueden faltar partes.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>What to look through</source>
        <translation>Para revisar</translation>
    </message>
    <message>
        <source>Open the new library</source>
        <translation>Abrir la biblioteca nueva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What was saved of “%1”</source>
        <translation>Lo que se ha recuperado de «%1»</translation>
    </message>
    <message>
        <source>The damaged file is left as it is.</source>
        <translation>El archivo dañado se deja como está.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>quarterly::RemedyWords</name>
    <message>
        <source>Tighten all text by %1 thousandths of an em</source>
        <translation>Apretar todo el texto %1 milésimas de cuadratín</translation>
    </message>
    <message>
        <source>Space out all text by %1 thousandths of an em</source>
        <translation>Espaciar todo el texto %1 milésimas de cuadratín</translation>
    </message>
    <message>
        <source>Tighten “%1” by %2 thousandths of an em</source>
        <translation>Apretar «%1» %2 milésimas de cuadratín</translation>
    </message>
    <message>
        <source>Space out “%1” by %2 thousandths of an em</source>
        <translation>Espaciar «%1» %2 milésimas de cuadratín</translation>
    </message>
    <message>
        <source>Show all pictures uncropped</source>
        <translation>Mostrar todas las imágenes sin recortar</translation>
    </message>
    <message>
        <source>Show all pictures in full size</source>
        <translation>Mostrar todas las imágenes a tamaño completo</translation>
    </message>
    <message>
        <source>Show the pictures of “%1” uncropped</source>
        <translation>Mostrar las imágenes de «%1» sin recortar</translation>
    </message>
    <message>
        <source>Show the pictures of “%1” in full size</source>
        <translation>Mostrar las imágenes de «%1» a tamaño completo</translation>
    </message>
    <message>
        <source>Crop all pictures to %1 % of their height</source>
        <translation>Recortar todas las imágenes al %1&#xa0;% de su altura</translation>
    </message>
    <message>
        <source>Set all pictures at %1 % of their size</source>
        <translation>Reducir todas las imágenes al %1&#xa0;% de su tamaño</translation>
    </message>
    <message>
        <source>Crop the pictures of “%1” to %2 % of their height</source>
        <translation>Recortar las imágenes de «%1» al %2&#xa0;% de su altura</translation>
    </message>
    <message>
        <source>Set the pictures of “%1” at %2 % of their size</source>
        <translation>Reducir las imágenes de «%1» al %2&#xa0;% de su tamaño</translation>
    </message>
    <message>
        <source>Show “%1” in full, in all languages</source>
        <translation>Mostrar «%1» por entero, en todos los idiomas</translation>
    </message>
    <message>
        <source>Show “%1” in brief, in all languages</source>
        <translation>Mostrar «%1» en breve, en todos los idiomas</translation>
    </message>
    <message>
        <source>Move “%1” to the issue %2, in all languages</source>
        <translation>Pasar «%1» al número %2, en todos los idiomas</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) instead of %1</source>
        <translation>
            <numerusform>%n página en vez de %1</numerusform>
            <numerusform>%n páginas en vez de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>as many lines</source>
        <translation>las mismas líneas</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) fewer</source>
        <translation>
            <numerusform>%n línea menos</numerusform>
            <numerusform>%n líneas menos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) more</source>
        <translation>
            <numerusform>%n línea más</numerusform>
            <numerusform>%n líneas más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>pages and lines</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>Fit the %1 edition to %n page(s)</source>
        <translation>
            <numerusform>Ajustar la edición en %1 a %n página</numerusform>
            <numerusform>Ajustar la edición en %1 a %n páginas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tighten the %1 edition</source>
        <translation>Apretar la edición en %1</translation>
    </message>
    <message>
        <source>Space out the %1 edition</source>
        <translation>Espaciar la edición en %1</translation>
    </message>
    <message>
        <source>Crop pictures in the %1 edition</source>
        <translation>Recortar imágenes de la edición en %1</translation>
    </message>
    <message>
        <source>Resize pictures in the %1 edition</source>
        <translation>Redimensionar imágenes de la edición en %1</translation>
    </message>
    <message>
        <source>Show “%1” in full</source>
        <translation>Mostrar «%1» por entero</translation>
    </message>
    <message>
        <source>Show “%1” in brief</source>
        <translation>Mostrar «%1» en breve</translation>
    </message>
    <message>
        <source>Keep “%1” for the next issue</source>
        <translation>Guardar «%1» para el próximo número</translation>
    </message>
    <message>
        <source>Tighten “%1” in the %2 edition</source>
        <translation>Apretar «%1» en la edición en %2</translation>
    </message>
    <message>
        <source>Space out “%1” in the %2 edition</source>
        <translation>Espaciar «%1» en la edición en %2</translation>
    </message>
    <message>
        <source>Crop pictures of “%1” in the %2 edition</source>
        <translation>Recortar imágenes de «%1» en la edición en %2</translation>
    </message>
    <message>
        <source>Resize pictures of “%1” in the %2 edition</source>
        <translation>Redimensionar imágenes de «%1» en la edición en %2</translation>
    </message>
    <message>
        <source>Set the text in %1 points instead of %2, in all languages</source>
        <translation>Componer el texto en %1 puntos en lugar de %2, en todos los idiomas</translation>
    </message>
    <message>
        <source>Take “%1” out of the issue, in all languages; it waits in the library for the next one</source>
        <translation>Retirar «%1» del número, en todos los idiomas; espera en la biblioteca al siguiente</translation>
    </message>
    <message>
        <source>Make the type smaller</source>
        <translation>Reducir la letra</translation>
    </message>
    <message>
        <source>Make the type larger</source>
        <translation>Agrandar la letra</translation>
    </message>
</context>
<context>
    <name>quarterly::RememberedSplitter</name>
    <message>
        <source>Divider</source>
        <translation>Separador</translation>
    </message>
</context>
<context>
    <name>quarterly::Repair</name>
    <message>
        <source>Meaning unchanged</source>
        <translation>Sentido sin cambios</translation>
    </message>
    <message>
        <source>Mark as translated</source>
        <translation>Marcar como traducido</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Quitar la sección</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Sacar del número</translation>
    </message>
    <message>
        <source>Remove the remark</source>
        <translation>Quitar la observación</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Quitar el enlace</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Escribir «%1»</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Añadir al diccionario</translation>
    </message>
    <message>
        <source>Print it smaller</source>
        <translation>Imprimir más pequeña</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Resuelto</translation>
    </message>
</context>
<context>
    <name>quarterly::ReplaceDialog</name>
    <message>
        <source>Find and replace</source>
        <translation>Buscar y reemplazar</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>Reemplazar &amp;por</translation>
    </message>
    <message>
        <source>&amp;Capitals matter</source>
        <translation>Distinguir &amp;mayúsculas</translation>
    </message>
    <message>
        <source>Whole wor&amp;ds only</source>
        <translation>Solo palabras c&amp;ompletas</translation>
    </message>
    <message>
        <source>&amp;Accents matter</source>
        <translation>Distinguir &amp;acentos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Dónde buscar</translation>
    </message>
    <message>
        <source>In the whole library</source>
        <translation>En toda la biblioteca</translation>
    </message>
    <message>
        <source>In this issue</source>
        <translation>En este número</translation>
    </message>
    <message numerus="yes">
        <source>In %n selected highlight(s)</source>
        <translation>
            <numerusform>En %n noticia seleccionada</numerusform>
            <numerusform>En %n noticias seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Titles</source>
        <translation>&amp;Títulos</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>Te&amp;xtos</translation>
    </message>
    <message>
        <source>Ca&amp;ptions</source>
        <translation>Pies de &amp;imagen</translation>
    </message>
    <message>
        <source>A&amp;lternative texts</source>
        <translation>Textos alter&amp;nativos</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Apariciones encontradas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>What is found appears here before anything is replaced.</source>
        <translation>Lo que se encuentre aparecerá aquí antes de reemplazar nada.</translation>
    </message>
    <message numerus="yes">
        <source>Searching: %n highlight(s) so far</source>
        <translation>
            <numerusform>Buscando: %n noticia examinada</numerusform>
            <numerusform>Buscando: %n noticias examinadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the first %n place(s). Replace them, then search again.</source>
        <translation>
            <numerusform>Esta es la primera aparición (%n). Reemplácela y busque de nuevo.</numerusform>
            <numerusform>Estas son las %n primeras apariciones. Reemplácelas y busque de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n aparición encontrada</numerusform>
            <numerusform>%n apariciones encontradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace %n place(s)</source>
        <translation>
            <numerusform>&amp;Reemplazar %n aparición</numerusform>
            <numerusform>&amp;Reemplazar %n apariciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>%n aparición reemplazada.</numerusform>
            <numerusform>%n apariciones reemplazadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n translation(s) must be looked at again.</source>
        <comment>behind a sentence</comment>
        <translation>
            <numerusform>%1 Hay que revisar %n traducción.</numerusform>
            <numerusform>%1 Hay que revisar %n traducciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::RestoreVerb</name>
    <message>
        <source>Put a backup into the place of the library; what is there is kept</source>
        <translation>Poner una copia de seguridad en lugar de la biblioteca; la que hay se conserva</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>La copia de seguridad</translation>
    </message>
    <message>
        <source>Restored %1.</source>
        <translation>%1 está restaurado.</translation>
    </message>
    <message>
        <source>What was there before is in %1</source>
        <translation>Lo que había antes está en %1</translation>
    </message>
</context>
<context>
    <name>quarterly::ResultsPanel</name>
    <message numerus="yes">
        <source>%n file(s) made</source>
        <translation>
            <numerusform>%n archivo creado</numerusform>
            <numerusform>%n archivos creados</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show %1 in its folder</source>
        <translation>Mostrar %1 en su carpeta</translation>
    </message>
</context>
<context>
    <name>quarterly::RowNames</name>
    <message>
        <source>a highlight</source>
        <translation>una noticia</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>una fecha</translation>
    </message>
    <message>
        <source>an article of the convention</source>
        <translation>un artículo de la convención</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>una etiqueta</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>an issue</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>una sección</translation>
    </message>
    <message>
        <source>a place in an issue</source>
        <translation>un lugar en un número</translation>
    </message>
    <message>
        <source>a setting of the page</source>
        <translation>un ajuste de la página</translation>
    </message>
    <message>
        <source>a record of what was published</source>
        <translation>un registro de lo publicado</translation>
    </message>
    <message>
        <source>a term of the glossary</source>
        <translation>un término del glosario</translation>
    </message>
    <message>
        <source>a remark for translators</source>
        <translation>una observación para los traductores</translation>
    </message>
    <message>
        <source>an entry of the translation memory</source>
        <translation>una entrada de la memoria de traducción</translation>
    </message>
    <message>
        <source>a setting of the library</source>
        <translation>un ajuste de la biblioteca</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>la organización</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>un párrafo</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>description of a picture</source>
        <translation>descripción de una imagen</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>pie de imagen</translation>
    </message>
    <message>
        <source>masthead</source>
        <translation>cabecera</translation>
    </message>
    <message>
        <source>tagline</source>
        <translation>lema</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <source>issue %1</source>
        <translation>número %1</translation>
    </message>
    <message>
        <source>issue %1, “%2”</source>
        <translation>número %1, «%2»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>something without a title (%1)</source>
        <translation>algo sin título (%1)</translation>
    </message>
    <message>
        <source>a text that was removed, in %1</source>
        <translation>un texto eliminado, en %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>whose text, which field, language</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <comment>what it is, its name</comment>
        <translation>%1 («%2»)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose, and what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>quarterly::Salvage</name>
    <message>
        <source>Salvaged from a damaged library; please look through it: %1</source>
        <translation>Recuperado de una biblioteca dañada; conviene revisarlo: %1</translation>
    </message>
    <message>
        <source>%1 exists already: choose another name.</source>
        <translation>%1 ya existe: elija otro nombre.</translation>
    </message>
    <message>
        <source>Salvaging %1 was ended.</source>
        <translation>La recuperación de %1 se ha interrumpido.</translation>
    </message>
    <message>
        <source>Nothing of a library is left in %1: restore a backup.</source>
        <translation>No queda nada de una biblioteca en %1: restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 could not be put together again: %2</source>
        <translation>%1 no se ha podido recomponer: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Copy it to another disk first.</source>
        <translation>%1 no se puede leer: %2. Cópielo primero a otro disco.</translation>
    </message>
</context>
<context>
    <name>quarterly::SalvageVerb</name>
    <message>
        <source>Save what can be read of a damaged library into a new one</source>
        <translation>Recuperar en una biblioteca nueva lo que se pueda leer de una dañada</translation>
    </message>
    <message>
        <source>The new library; an existing file is refused</source>
        <translation>La biblioteca nueva; no se admite un archivo existente</translation>
    </message>
    <message numerus="yes">
        <source>%1 has what could be read: %n entry(ies).</source>
        <translation>
            <numerusform>%1 contiene lo que se ha podido leer: %n entrada.</numerusform>
            <numerusform>%1 contiene lo que se ha podido leer: %n entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not be saved.</source>
        <translation>
            <numerusform>%n entrada no se ha podido recuperar.</numerusform>
            <numerusform>%n entradas no se han podido recuperar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look through: %1</source>
        <translation>Conviene revisar: %1</translation>
    </message>
</context>
<context>
    <name>quarterly::Schema</name>
    <message>
        <source>%1 is not a Quarterly library.</source>
        <translation>%1 no es una biblioteca de Quarterly.</translation>
    </message>
    <message>
        <source>%1 has parts that no Quarterly library has and is not opened: restore a backup.</source>
        <translation>%1 contiene partes que no tiene ninguna biblioteca de Quarterly y no se abre: restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>No se puede abrir %1: %2.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Quarterly and is left untouched: update this program.</source>
        <translation>%1 se creó con una versión más reciente de Quarterly y no se ha tocado: actualice este programa.</translation>
    </message>
    <message>
        <source>%1 was left as it is, since bringing it up to date would have lost something: update this program.</source>
        <translation>%1 se ha dejado como estaba, porque al actualizarlo se habría perdido algo: actualice este programa.</translation>
    </message>
    <message>
        <source>%1 is damaged: restore a backup.</source>
        <translation>%1 está dañado: restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 was left as it is, since bringing it up to date would have damaged it: %2</source>
        <translation>%1 se dejó como está, porque actualizarlo lo habría dañado: %2</translation>
    </message>
</context>
<context>
    <name>quarterly::Script</name>
    <message>
        <source>a space is missing behind a quotation mark</source>
        <translation>falta un espacio tras unas comillas</translation>
    </message>
    <message>
        <source>a backslash stands before &quot;, \ or n only</source>
        <translation>la barra inversa solo va ante &quot;, \ o n</translation>
    </message>
    <message>
        <source>the closing quotation mark is missing</source>
        <translation>faltan las comillas de cierre</translation>
    </message>
    <message>
        <source>the line is too long: at most 1 MB is read</source>
        <translation>la línea es demasiado larga: se lee 1 MB como máximo</translation>
    </message>
    <message>
        <source>the line is not valid UTF-8</source>
        <translation>la línea no es UTF-8 válido</translation>
    </message>
    <message>
        <source>“%1” is no position: the first is 0</source>
        <translation>«%1» no es una posición: la primera es 0</translation>
    </message>
    <message>
        <source>“%1” names no issue: write it as 2017-Q4</source>
        <translation>«%1» no designa ningún número: escríbalo como 2017-Q4</translation>
    </message>
    <message>
        <source>“%1” is no known language</source>
        <translation>«%1» no es un idioma conocido</translation>
    </message>
    <message>
        <source>“%1” is no kind that there is</source>
        <translation>«%1» no es un tipo que exista</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>no hay nada que deshacer</translation>
    </message>
    <message>
        <source>there is nothing to do again</source>
        <translation>no hay nada que rehacer</translation>
    </message>
    <message>
        <source>“%1” is no number from %2 to %3</source>
        <translation>«%1» no es un número de %2 a %3</translation>
    </message>
    <message>
        <source>“%1” is no command: see “quarterly script --help”</source>
        <translation>«%1» no es una orden: véase «quarterly script --help»</translation>
    </message>
    <message>
        <source>the command is written “%1 %2”</source>
        <translation>la orden se escribe «%1 %2»</translation>
    </message>
    <message>
        <source>there is no highlight “%1”</source>
        <translation>no hay ninguna noticia «%1»</translation>
    </message>
    <message>
        <source>there is no section “%1”</source>
        <translation>no hay ninguna sección «%1»</translation>
    </message>
    <message>
        <source>there is no issue “%1”</source>
        <translation>no hay ningún número «%1»</translation>
    </message>
    <message>
        <source>the highlight is not in the issue “%1”</source>
        <translation>la noticia no está en el número «%1»</translation>
    </message>
    <message>
        <source>dates are written as 2017-11-08, the first before the last</source>
        <translation>las fechas se escriben 2017-11-08, la primera antes que la última</translation>
    </message>
    <message>
        <source>the command is missing</source>
        <translation>falta la orden</translation>
    </message>
</context>
<context>
    <name>quarterly::ScriptVerb</name>
    <message>
        <source>Carry out edit commands, one a line; each is said as “ACK id hash” once it is safe on the disk</source>
        <translation>Ejecutar órdenes de edición, una por línea; cada una se anuncia como «ACK id hash» cuando está a salvo en el disco</translation>
    </message>
    <message>
        <source>The commands; “-” reads what is typed or piped in</source>
        <translation>Las órdenes; «-» lee lo que se teclea o se recibe</translation>
    </message>
    <message>
        <source>The commands:</source>
        <translation>Las órdenes:</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>the commands</source>
        <comment>what is typed in</comment>
        <translation>las órdenes</translation>
    </message>
    <message>
        <source>%1, line %2: %3. The lines before it are done.</source>
        <translation>%1, línea %2: %3. Las líneas anteriores están hechas.</translation>
    </message>
</context>
<context>
    <name>quarterly::SearchVerb</name>
    <message>
        <source>Search the highlights in all languages; the last word may be unfinished</source>
        <translation>Buscar en las noticias en todos los idiomas; la última palabra puede estar incompleta</translation>
    </message>
    <message>
        <source>The words to look for</source>
        <translation>Las palabras que se buscan</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Como máximo este número</translation>
    </message>
</context>
<context>
    <name>quarterly::SectionTitles</name>
    <message>
        <source>Title of the section in %1</source>
        <translation>Título de la sección en %1</translation>
    </message>
</context>
<context>
    <name>quarterly::SegmentEditor</name>
    <message>
        <source>%1. Source: %2</source>
        <comment>state. Source: text</comment>
        <translation>%1. Origen: %2</translation>
    </message>
    <message>
        <source>Write the translation</source>
        <translation>Escribir la traducción</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Texto de origen</translation>
    </message>
    <message>
        <source>Meaning unchanged · F7</source>
        <translation>Sentido sin cambios · F7</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Source changed</source>
        <translation>Origen cambiado</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) over</source>
        <translation>
            <numerusform>%n línea de más</numerusform>
            <numerusform>%n líneas de más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) under</source>
        <translation>
            <numerusform>%n línea de menos</numerusform>
            <numerusform>%n líneas de menos</numerusform>
        </translation>
    </message>
    <message>
        <source>Same length</source>
        <translation>Igual longitud</translation>
    </message>
    <message>
        <source>Lines of the whole item on the page, compared with %1</source>
        <translation>Líneas de toda la noticia en la página, comparadas con el original (%1)</translation>
    </message>
    <message>
        <source>Confirm · Ctrl+Enter</source>
        <translation>Confirmar · Ctrl+Intro</translation>
    </message>
</context>
<context>
    <name>quarterly::SegmentModel</name>
    <message>
        <source>%1, %2: %3 — %4</source>
        <comment>kind, state: source — translation</comment>
        <translation>%1, %2: %3 — %4</translation>
    </message>
</context>
<context>
    <name>quarterly::SegmentWords</name>
    <message>
        <source>Not yet translated</source>
        <translation>Sin traducir</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>The source has changed</source>
        <translation>Desactualizado</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Traducido</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>Título de la sección</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Alternative text of a picture</source>
        <translation>Texto alternativo de una imagen</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de imagen</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>La organización</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>Subtítulo</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Elemento de lista</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>“%1” became “%2”</source>
        <translation>«%1» pasó a ser «%2»</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>«%1»: eliminado</translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <translation>«%1»: añadido</translation>
    </message>
</context>
<context>
    <name>quarterly::SelectionPane</name>
    <message numerus="yes">
        <source>%n highlights are selected</source>
        <translation>
            <numerusform>%n noticia está seleccionada</numerusform>
            <numerusform>%n noticias están seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to section</source>
        <translation>Añadir a una sección</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
</context>
<context>
    <name>quarterly::SendDialog</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts for a translator</source>
        <translation>Textos para la traducción</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traducir al</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Only what is not translated yet or no longer up to date</source>
        <translation>Solo lo que aún no está traducido o ya no está al día</translation>
    </message>
    <message>
        <source>Everything, with today’s translations</source>
        <translation>Todo, con las traducciones de hoy</translation>
    </message>
    <message>
        <source>Which texts</source>
        <translation>Qué textos</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Archivo que se escribirá</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>%1 (%2 % translated)</source>
        <translation>%1 (%2&#xa0;% traducido)</translation>
    </message>
    <message>
        <source>XLIFF 1.2, for OmegaT, Poedit, Trados and the like</source>
        <translation>XLIFF 1.2, para OmegaT, Poedit, Trados y similares</translation>
    </message>
    <message>
        <source>XLIFF 2.0, if the translator asks for it</source>
        <translation>XLIFF 2.0, si se lo piden</translation>
    </message>
    <message>
        <source>Side-by-side table, for Word</source>
        <translation>Tabla en paralelo, para Word</translation>
    </message>
    <message>
        <source>Texts for a translator (%1)</source>
        <translation>Textos para traducir (%1)</translation>
    </message>
    <message>
        <source>The file for the translator</source>
        <translation>El archivo para la traducción</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Reemplazar el archivo</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Escribir el archivo</translation>
    </message>
    <message>
        <source>%1: %2 · read back and found intact</source>
        <comment>file, how much is in it</comment>
        <translation>%1: %2 · releído y sin daños</translation>
    </message>
    <message>
        <source>The texts for the translator are in %1</source>
        <translation>Los textos para traducir están en %1</translation>
    </message>
</context>
<context>
    <name>quarterly::Session</name>
    <message>
        <source>Everything you typed is saved now.</source>
        <translation>Todo lo que ha escrito está guardado ahora.</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) left the trash for good after 30 days. The backup that was just made still has them.</source>
        <translation>
            <numerusform>%n noticia salió definitivamente de la papelera después de 30 días. La copia de seguridad recién hecha aún la contiene.</numerusform>
            <numerusform>%n noticias salieron definitivamente de la papelera después de 30 días. La copia de seguridad recién hecha aún las contiene.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Pages of this issue</source>
        <translation>Páginas de este número</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Este programa</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Palabras propias</translation>
    </message>
</context>
<context>
    <name>quarterly::SheetPreview</name>
    <message>
        <source>No pages</source>
        <translation>Sin páginas</translation>
    </message>
</context>
<context>
    <name>quarterly::ShowVerb</name>
    <message>
        <source>Show what is in an issue</source>
        <translation>Mostrar lo que contiene un número</translation>
    </message>
    <message>
        <source>For example 2017-Q4</source>
        <translation>Por ejemplo, 2017-Q4</translation>
    </message>
</context>
<context>
    <name>quarterly::SideTable</name>
    <message>
        <source>%1 is no table for translators that Quarterly wrote: choose the one that the translator sent back.</source>
        <translation>%1 no es una tabla de traducción escrita por Quarterly: elija la que ha vuelto de la traducción.</translation>
    </message>
    <message>
        <source>%1 holds no text to take over.</source>
        <translation>%1 no contiene ningún texto que incorporar.</translation>
    </message>
    <message>
        <source>%1 has lost columns in row %2: the translation must stand beside its source, in the fourth column.</source>
        <translation>%1 ha perdido columnas en la fila %2: la traducción debe estar junto a su original, en la cuarta columna.</translation>
    </message>
    <message>
        <source>%1 breaks off at line %2: ask for it again.</source>
        <translation>%1 se interrumpe en la línea %2: pídalo de nuevo.</translation>
    </message>
    <message>
        <source>Write the translation into the fourth column and leave the other columns as they are. What is bold, in italics or a link in the source should be so in the translation. Save the file as a Word document or as a web page and send it back.</source>
        <translation>Escriba la traducción en la cuarta columna y deje las demás columnas como están. Lo que en el original está en negrita, en cursiva o es un enlace debería estarlo también en la traducción. Guarde el archivo como documento de Word o como página web y devuélvalo.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a row</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>It was translated from: %1</source>
        <translation>Se tradujo a partir de: %1</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
</context>
<context>
    <name>quarterly::SincePanel</name>
    <message>
        <source>Since the last time</source>
        <translation>Desde la última vez</translation>
    </message>
    <message>
        <source>Tell readers of the web pages that it was corrected today</source>
        <translation>Indicar en las páginas web que se ha corregido hoy</translation>
    </message>
    <message>
        <source>Last published on %1 by %2.</source>
        <translation>Publicado por última vez el %1 por %2.</translation>
    </message>
    <message>
        <source>Nothing has changed in its texts since.</source>
        <translation>Desde entonces no ha cambiado nada en sus textos.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) changed since:</source>
        <translation>
            <numerusform>%n texto cambiado desde entonces:</numerusform>
            <numerusform>%n textos cambiados desde entonces:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>New: “%1”</source>
        <translation>Nuevo: «%1»</translation>
    </message>
    <message>
        <source>Changed: “%1”</source>
        <translation>Cambiado: «%1»</translation>
    </message>
    <message>
        <source>A text was removed.</source>
        <translation>Se ha eliminado un texto.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Mostrar «%1»</translation>
    </message>
</context>
<context>
    <name>quarterly::SittingWords</name>
    <message>
        <source>imported</source>
        <comment>how a text came about</comment>
        <translation>importado</translation>
    </message>
    <message>
        <source>merged</source>
        <comment>how a text came about</comment>
        <translation>fusionado</translation>
    </message>
    <message>
        <source>typed</source>
        <comment>how a text came about</comment>
        <translation>escrito</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>hace %n mes</numerusform>
            <numerusform>hace %n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>hace %n año</numerusform>
            <numerusform>hace %n años</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::Spelling</name>
    <message>
        <source>The personal dictionary cannot be used: %1 Mend the file or move it away.</source>
        <translation>No se puede usar el diccionario personal: %1 Repare el archivo o muévalo a otro lugar.</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8.</source>
        <translation>%1 no es un texto en UTF-8.</translation>
    </message>
</context>
<context>
    <name>quarterly::SpellingCheck</name>
    <message>
        <source>“%1” in “%2” is not in the dictionary of %3.</source>
        <translation>«%1» en «%2» no está en el diccionario de %3.</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary of %2.</source>
        <translation>«%1» no está en el diccionario de %2.</translation>
    </message>
</context>
<context>
    <name>quarterly::Staging</name>
    <message>
        <source>%1 cannot be replaced: close the programs that use it.</source>
        <translation>No se puede sustituir %1: cierre los programas que lo utilizan.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1: %2.</source>
        <translation>No se puede escribir nada en %1: %2.</translation>
    </message>
    <message>
        <source>“%1” is a link to another folder, which would be replaced: remove the link, or publish into a folder without it.</source>
        <translation>«%1» es un enlace a otra carpeta, que se reemplazaría: elimine el enlace o publique en una carpeta que no lo contenga.</translation>
    </message>
    <message>
        <source>“%1/%2” is not of the newsletter and cannot be kept: move it elsewhere first.</source>
        <translation>«%1/%2» no forma parte del boletín y no se puede conservar: muévalo antes a otro lugar.</translation>
    </message>
</context>
<context>
    <name>quarterly::StartPage</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Quarterly</translation>
    </message>
    <message>
        <source>A newsletter four times a year, in three languages, on paper and on the web. Everything you write is kept in one file, your library.</source>
        <translation>Un boletín cuatro veces al año, en tres idiomas, en papel y en la web. Todo lo que se escribe se guarda en un solo archivo: la biblioteca.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Abiertas anteriormente</translation>
    </message>
</context>
<context>
    <name>quarterly::StatisticsDialog</name>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Same text, same neighbours</source>
        <translation>Mismo texto, mismo entorno</translation>
    </message>
    <message>
        <source>Same text</source>
        <translation>Mismo texto</translation>
    </message>
    <message>
        <source>Said before in this issue</source>
        <translation>Ya dicho en este número</translation>
    </message>
    <message>
        <source>95 – 99 %</source>
        <translation>95 – 99&#xa0;%</translation>
    </message>
    <message>
        <source>85 – 94 %</source>
        <translation>85 – 94&#xa0;%</translation>
    </message>
    <message>
        <source>75 – 84 %</source>
        <translation>75 – 84&#xa0;%</translation>
    </message>
    <message>
        <source>50 – 74 %</source>
        <translation>50 – 74&#xa0;%</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>The table is in the clipboard, for a letter or a spreadsheet.</source>
        <translation>La tabla está en el portapapeles, para una carta o una hoja de cálculo.</translation>
    </message>
    <message>
        <source>What there is to translate</source>
        <translation>Lo que hay que traducir</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>In the memory</source>
        <translation>En la memoria</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Segments and words by what the memory has</source>
        <translation>Segmentos y palabras según lo que contiene la memoria</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Words are those of the source.</source>
        <translation>Las palabras son las del original.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>quarterly::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n por corregir</numerusform>
            <numerusform>%n por corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n column(s)</source>
        <comment>language, paper, columns</comment>
        <translation>
            <numerusform>%1 · %2 · %n columna</numerusform>
            <numerusform>%1 · %2 · %n columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Abierto solo para lectura</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Última copia de seguridad: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún no hay copia de seguridad</translation>
    </message>
    <message>
        <source>Quarterly was closed unexpectedly; everything but the edit it was in the middle of is saved.</source>
        <translation>Quarterly se cerró inesperadamente; todo está guardado salvo el cambio que se estaba haciendo.</translation>
    </message>
    <message>
        <source>Quarterly was closed unexpectedly; everything up to %1 is saved.</source>
        <translation>Quarterly se cerró inesperadamente; todo está guardado hasta %1.</translation>
    </message>
</context>
<context>
    <name>quarterly::StoryEdit</name>
    <message>
        <source>No suggestions</source>
        <translation>Sin sugerencias</translation>
    </message>
    <message>
        <source>&amp;Add to dictionary</source>
        <translation>&amp;Añadir al diccionario</translation>
    </message>
</context>
<context>
    <name>quarterly::Surfaces</name>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Sheet %1, back</source>
        <translation>Hoja %1, reverso</translation>
    </message>
    <message>
        <source>Sheet %1, front</source>
        <translation>Hoja %1, anverso</translation>
    </message>
    <message>
        <source>Front cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Back cover</source>
        <translation>Contraportada</translation>
    </message>
    <message>
        <source>Pages %1 and %2</source>
        <translation>Páginas %1 y %2</translation>
    </message>
</context>
<context>
    <name>quarterly::TestPrintDialog</name>
    <message>
        <source>Test print on “%1”</source>
        <translation>Prueba de impresión en «%1»</translation>
    </message>
    <message>
        <source>1. Print the fronts of two sheets, the numbers 1 and 3.</source>
        <translation>1. Imprima los anversos de dos hojas, los números 1 y 3.</translation>
    </message>
    <message>
        <source>Print &amp;1 and 3</source>
        <translation>Imprimir &amp;1 y 3</translation>
    </message>
    <message>
        <source>Print &amp;2 and 4</source>
        <translation>Imprimir &amp;2 y 4</translation>
    </message>
    <message>
        <source>3. Which number is on the back of the sheet with the 1?</source>
        <translation>3. ¿Qué número hay en el reverso de la hoja del 1?</translation>
    </message>
    <message>
        <source>2</source>
        <translation>2</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>4. Hold a sheet so that its front’s arrow points up, and turn it like the page of a book. The arrow on the back now points</source>
        <translation>4. Sostenga una hoja de modo que la flecha del anverso apunte hacia arriba y gírela como la página de un libro. La flecha del reverso apunta entonces</translation>
    </message>
    <message>
        <source>up</source>
        <translation>hacia arriba</translation>
    </message>
    <message>
        <source>down</source>
        <translation>hacia abajo</translation>
    </message>
    <message>
        <source>Keep for this printer</source>
        <translation>Guardar para esta impresora</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question and answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>2. Put the two sheets back into the printer without sorting them, the printed side up or down as you are used to: from now on always so. Then print the backs, 2 and 4.</source>
        <translation>2. Vuelva a poner las dos hojas en la impresora sin ordenarlas, con la cara impresa hacia arriba o hacia abajo como acostumbre: a partir de ahora, siempre así. Después imprima los reversos, 2 y 4.</translation>
    </message>
</context>
<context>
    <name>quarterly::TestSheets</name>
    <message>
        <source>This is the top.</source>
        <translation>Esta es la parte superior.</translation>
    </message>
</context>
<context>
    <name>quarterly::Tmx</name>
    <message>
        <source>%1 is no translation memory: choose a TMX file.</source>
        <translation>%1 no es una memoria de traducción: elija un archivo TMX.</translation>
    </message>
    <message>
        <source>%1 is damaged at line %2 (%3): export it again.</source>
        <translation>%1 está dañado en la línea %2 (%3): vuelva a exportarlo.</translation>
    </message>
    <message>
        <source>%1 was read up to line %2, where it is damaged (%3): export it again for the rest.</source>
        <translation>%1 se leyó hasta la línea %2, donde está dañado (%3): expórtelo de nuevo para obtener el resto.</translation>
    </message>
</context>
<context>
    <name>quarterly::TokenEdit</name>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>quarterly::TopBar</name>
    <message>
        <source>Search highlights · Ctrl+F</source>
        <translation>Buscar noticias · Ctrl+F</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publicar…</translation>
    </message>
</context>
<context>
    <name>quarterly::TranslateExportVerb</name>
    <message>
        <source>For example 2017-Q4</source>
        <translation>Por ejemplo, 2017-Q4</translation>
    </message>
    <message>
        <source>The language to translate into, for example fr</source>
        <translation>El idioma al que se traduce, por ejemplo fr</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>El archivo que se escribe</translation>
    </message>
    <message>
        <source>1.2, which every program opens, or 2.0</source>
        <translation>1.2, que todos los programas abren, o 2.0</translation>
    </message>
    <message>
        <source>Also write what is translated already as a translation memory (TMX)</source>
        <translation>Escribir también lo ya traducido como memoria de traducción (TMX)</translation>
    </message>
    <message>
        <source>Write the memory so that OmegaT can use it</source>
        <translation>Escribir la memoria de modo que OmegaT pueda usarla</translation>
    </message>
    <message>
        <source>Only what is not translated yet or no longer up to date</source>
        <translation>Solo lo que aún no está traducido o ya no está al día</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n segment(s), read back and found intact.</source>
        <translation>
            <numerusform>%1: %n segmento, releído e intacto.</numerusform>
            <numerusform>%1: %n segmentos, releídos e intactos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to translate into %1 in %2: no file was written.</source>
        <translation>No hay nada que traducir a %1 en %2: no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Write a file for a translator: XLIFF for a program, a table for Word</source>
        <translation>Escribir un archivo para traducir: XLIFF para un programa, una tabla para Word</translation>
    </message>
    <message>
        <source>xliff or table (HTML); without it the ending of the file tells</source>
        <translation>xliff o table (HTML); si falta, decide la extensión del archivo</translation>
    </message>
</context>
<context>
    <name>quarterly::TranslateImportVerb</name>
    <message>
        <source>Only say what would be taken</source>
        <translation>Decir solo lo que se incorporaría</translation>
    </message>
    <message>
        <source>Take what is doubtful too</source>
        <translation>Incorporar también lo dudoso</translation>
    </message>
    <message>
        <source>Take these doubtful segments too, by the ids that the review prints</source>
        <translation>Incorporar también estos segmentos dudosos, por los identificadores que muestra la revisión</translation>
    </message>
    <message>
        <source>%1 belongs to an issue that this library does not have: open the library that it came from.</source>
        <translation>%1 pertenece a un número que esta biblioteca no tiene: abra la biblioteca de la que procede.</translation>
    </message>
    <message>
        <source>“%1” is no doubtful segment of the file: take an id from the review.</source>
        <translation>«%1» no es un segmento dudoso del archivo: tome un identificador de la revisión.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>sin traducir</translation>
    </message>
    <message>
        <source>source changed since</source>
        <translation>original modificado después</translation>
    </message>
    <message>
        <source>changed here too</source>
        <translation>modificado también aquí</translation>
    </message>
    <message>
        <source>codes lost</source>
        <translation>códigos perdidos</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>otro idioma</translation>
    </message>
    <message>
        <source>twice in the file</source>
        <translation>dos veces en el archivo</translation>
    </message>
    <message>
        <source>not in the issue</source>
        <translation>no está en el número</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) would be taken.</source>
        <translation>
            <numerusform>Se incorporaría %n segmento.</numerusform>
            <numerusform>Se incorporarían %n segmentos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) taken.</source>
        <translation>
            <numerusform>%n segmento incorporado.</numerusform>
            <numerusform>%n segmentos incorporados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged.</source>
        <translation>
            <numerusform>%n sin cambios.</numerusform>
            <numerusform>%n sin cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not translated.</source>
        <translation>
            <numerusform>%n sin traducir.</numerusform>
            <numerusform>%n sin traducir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful segment(s) left: take them with --take ID or --take-conflicts.</source>
        <translation>
            <numerusform>Queda %n segmento dudoso: incorpórelo con --take ID o --take-conflicts.</numerusform>
            <numerusform>Quedan %n segmentos dudosos: incorpórelos con --take ID o --take-conflicts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Translated from: %1</source>
        <translation>Traducido de: %1</translation>
    </message>
    <message>
        <source>Source today: %1</source>
        <translation>Original de hoy: %1</translation>
    </message>
    <message>
        <source>Translation today: %1</source>
        <translation>Traducción de hoy: %1</translation>
    </message>
    <message>
        <source>Take back what a translator has done</source>
        <translation>Incorporar lo que vuelve de la traducción</translation>
    </message>
    <message>
        <source>The file that came back: XLIFF, or a table in HTML or Word</source>
        <translation>El archivo que ha vuelto: XLIFF, o una tabla en HTML o Word</translation>
    </message>
    <message>
        <source>taken out there</source>
        <translation>retirado allí</translation>
    </message>
</context>
<context>
    <name>quarterly::TranslatePlace</name>
    <message>
        <source>Everything in this list is translated.</source>
        <translation>Todo lo de esta lista está traducido.</translation>
    </message>
    <message>
        <source>To do (%1)</source>
        <translation>Pendientes (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Changed (%1)</source>
        <translation>Cambiados (%1)</translation>
    </message>
    <message>
        <source>Drafts (%1)</source>
        <translation>Borradores (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 done · %3 changed · %4 new</source>
        <comment>segments</comment>
        <translation>%1 de %2 hechos · %3 cambiados · %4 nuevos</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1&#xa0;% hecho</translation>
    </message>
    <message>
        <source>Choose an issue at the top to translate it.</source>
        <translation>Elija arriba un número para traducirlo.</translation>
    </message>
    <message>
        <source>Everything is translated into %1.</source>
        <translation>Todo está traducido: %1.</translation>
    </message>
    <message>
        <source>No text is in this state.</source>
        <translation>Ningún texto está en este estado.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>This issue is written in %1: there is nothing to translate into it. Into which language do you want to translate?</source>
        <translation>%1 es el idioma de origen de este número: no hay nada que traducir. ¿A qué idioma desea traducir?</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>language · how much is done</comment>
        <translation>%1 · %2&#xa0;%</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Texts to translate</source>
        <translation>Textos por traducir</translation>
    </message>
    <message>
        <source>The memory knows nothing like this text.</source>
        <translation>La memoria no conoce nada parecido a este texto.</translation>
    </message>
    <message>
        <source>There is nothing here that could be mended in one step.</source>
        <translation>Aquí no hay nada que pueda corregirse en un solo paso.</translation>
    </message>
    <message>
        <source>Asking the memory: %1 %</source>
        <translation>Consulta de la memoria: %1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n other text(s) that say the same have this translation now, as a draft.</source>
        <translation>
            <numerusform>%n texto más que dice lo mismo tiene ahora esta traducción, como borrador.</numerusform>
            <numerusform>%n textos más que dicen lo mismo tienen ahora esta traducción, como borrador.</numerusform>
        </translation>
    </message>
    <message>
        <source>The memory has nothing for the texts that are not translated yet.</source>
        <translation>La memoria no tiene nada para los textos que aún no están traducidos.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) filled in from the memory. Undo takes them back.</source>
        <translation>
            <numerusform>%n texto completado desde la memoria. Deshacer lo retira.</numerusform>
            <numerusform>%n textos completados desde la memoria. Deshacer los retira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in from the memory</source>
        <translation>Completar desde la memoria</translation>
    </message>
    <message>
        <source>Writes what the memory has for texts that are not translated yet</source>
        <translation>Escribe lo que la memoria tiene para los textos que aún no están traducidos</translation>
    </message>
    <message>
        <source>No text has these words.</source>
        <translation>Ningún texto contiene estas palabras.</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Buscar palabras</translation>
    </message>
    <message>
        <source>Find words in the texts</source>
        <translation>Buscar palabras en los textos</translation>
    </message>
    <message>
        <source>Everything in this list is reviewed.</source>
        <translation>Todo está revisado en esta lista.</translation>
    </message>
    <message>
        <source>To review (%1)</source>
        <translation>Por revisar (%1)</translation>
    </message>
</context>
<context>
    <name>quarterly::TranslateStatusVerb</name>
    <message>
        <source>Say how far the translation into each language is</source>
        <translation>Decir cómo va la traducción a cada idioma</translation>
    </message>
    <message>
        <source>For example 2017-Q4</source>
        <translation>Por ejemplo, 2017-Q4</translation>
    </message>
    <message>
        <source>Only these languages, for example fr,es</source>
        <translation>Solo estos idiomas, por ejemplo fr,es</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>sin traducir</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>desactualizado</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>traducido</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisado</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segmento</numerusform>
            <numerusform>%n segmentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n palabra</numerusform>
            <numerusform>%n palabras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::TranslateVerb</name>
    <message>
        <source>Say how far the translation is, send it out and take it back</source>
        <translation>Decir cómo va la traducción, enviarla y recuperarla</translation>
    </message>
</context>
<context>
    <name>quarterly::TranslationChecks</name>
    <message>
        <source>The source leads to “%1”, not to “%2”.</source>
        <translation>El original lleva a «%1», no a «%2».</translation>
    </message>
    <message>
        <source>The address “%1” is not in the source.</source>
        <translation>La dirección «%1» no está en el original.</translation>
    </message>
    <message>
        <source>The address “%1” of the source is missing.</source>
        <translation>Falta la dirección «%1» del original.</translation>
    </message>
    <message>
        <source>“%1” is bold in the source, not in the translation.</source>
        <translation>«%1» está en negrita en el original, pero no en la traducción.</translation>
    </message>
    <message>
        <source>“%1” is in italics in the source, not in the translation.</source>
        <translation>«%1» está en cursiva en el original, pero no en la traducción.</translation>
    </message>
    <message>
        <source>“%1” is raised in the source, not in the translation.</source>
        <translation>«%1» está en superíndice en el original, pero no en la traducción.</translation>
    </message>
    <message>
        <source>“%1” is a link in the source, not in the translation.</source>
        <translation>«%1» es un enlace en el original, pero no en la traducción.</translation>
    </message>
    <message>
        <source>More places are bold than in the source.</source>
        <translation>Hay más pasajes en negrita que en el original.</translation>
    </message>
    <message>
        <source>More places are in italics than in the source.</source>
        <translation>Hay más pasajes en cursiva que en el original.</translation>
    </message>
    <message>
        <source>More places are raised than in the source.</source>
        <translation>Hay más pasajes en superíndice que en el original.</translation>
    </message>
    <message>
        <source>There are more links than in the source.</source>
        <translation>Hay más enlaces que en el original.</translation>
    </message>
    <message numerus="yes">
        <source>%n line break(s) of the source are missing.</source>
        <translation>
            <numerusform>Falta %n salto de línea del original.</numerusform>
            <numerusform>Faltan %n saltos de línea del original.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n line break(s) more than in the source.</source>
        <translation>
            <numerusform>Hay %n salto de línea más que en el original.</numerusform>
            <numerusform>Hay %n saltos de línea más que en el original.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not translated: “%2”.</source>
        <translation>«%1» no está traducido: «%2».</translation>
    </message>
    <message>
        <source>The source says “%1”, not “%2”.</source>
        <translation>El original dice «%1», no «%2».</translation>
    </message>
    <message>
        <source>“%1” of the source is missing.</source>
        <translation>Falta «%1» del original.</translation>
    </message>
    <message>
        <source>The days in “%1” are not those of the source.</source>
        <translation>Los días de «%1» no son los del original.</translation>
    </message>
    <message>
        <source>This looks like another language (%1).</source>
        <translation>Este pasaje parece estar en otro idioma (%1).</translation>
    </message>
    <message>
        <source>The text is not translated.</source>
        <translation>El texto no está traducido.</translation>
    </message>
    <message>
        <source>There are spaces at the beginning or the end.</source>
        <translation>Hay espacios al principio o al final.</translation>
    </message>
    <message>
        <source>There are double spaces.</source>
        <translation>Hay espacios dobles.</translation>
    </message>
    <message numerus="yes">
        <source>%n space(s) at punctuation marks or numbers are not as this language has them.</source>
        <translation>
            <numerusform>%n espacio junto a un signo de puntuación o un número no sigue el uso de este idioma.</numerusform>
            <numerusform>%n espacios junto a signos de puntuación o números no siguen el uso de este idioma.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quotation marks are straight.</source>
        <translation>Las comillas son rectas.</translation>
    </message>
    <message>
        <source>The quotation marks are those of another language.</source>
        <translation>Las comillas son las de otro idioma.</translation>
    </message>
    <message>
        <source>“%1” has no partner “%2”.</source>
        <translation>A «%1» le falta su pareja «%2».</translation>
    </message>
    <message>
        <source>The number “%1” is not written as in this language: “%2”.</source>
        <translation>El número «%1» no se escribe así en este idioma: «%2».</translation>
    </message>
    <message>
        <source>The source has the number “%1”, not “%2”.</source>
        <translation>El original da el número «%1», no «%2».</translation>
    </message>
    <message>
        <source>The number “%1” is not in the source.</source>
        <translation>El número «%1» no está en el original.</translation>
    </message>
    <message>
        <source>The number “%1” of the source is missing.</source>
        <translation>Falta el número «%1» del original.</translation>
    </message>
    <message>
        <source>The source ends with “%1”, the translation without a mark.</source>
        <translation>El original termina con «%1» y la traducción sin signo.</translation>
    </message>
    <message>
        <source>The source ends without a mark, the translation with “%1”.</source>
        <translation>El original termina sin signo y la traducción con «%1».</translation>
    </message>
    <message>
        <source>The source ends with “%1”, the translation with “%2”.</source>
        <translation>El original termina con «%1» y la traducción con «%2».</translation>
    </message>
    <message>
        <source>This language has no “%1”.</source>
        <translation>El signo «%1» no existe en este idioma.</translation>
    </message>
    <message>
        <source>“%1” has no “%2” at the beginning.</source>
        <translation>A «%1» le falta «%2» al principio.</translation>
    </message>
    <message>
        <source>“%1” has no “%2” at the end.</source>
        <translation>A «%1» le falta «%2» al final.</translation>
    </message>
    <message>
        <source>The glossary forbids “%1”.</source>
        <translation>El glosario desaconseja «%1».</translation>
    </message>
    <message>
        <source>The glossary forbids “%1” and says “%2”.</source>
        <translation>El glosario desaconseja «%1» y prefiere «%2».</translation>
    </message>
    <message>
        <source>The glossary says “%2” for “%1”.</source>
        <translation>Para «%1», el glosario prefiere «%2».</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>«%1» aparece dos veces seguidas.</translation>
    </message>
    <message>
        <source>The translation is much longer than the source.</source>
        <translation>La traducción es mucho más larga que el original.</translation>
    </message>
    <message>
        <source>The translation is much shorter than the source: something may be missing.</source>
        <translation>La traducción es mucho más corta que el original: puede que falte algo.</translation>
    </message>
    <message>
        <source>The source begins with a capital letter.</source>
        <translation>El original empieza con mayúscula.</translation>
    </message>
</context>
<context>
    <name>quarterly::Verifier</name>
    <message>
        <source>The translation memory does not say what the texts say.</source>
        <translation>La memoria de traducción no dice lo que dicen los textos.</translation>
    </message>
    <message>
        <source>The index of the translation memory is damaged.</source>
        <translation>El índice de la memoria de traducción está dañado.</translation>
    </message>
    <message>
        <source>The file has not the length that it should have.</source>
        <translation>El archivo no tiene la longitud que debería tener.</translation>
    </message>
    <message>
        <source>The structure of the file is damaged: %1.</source>
        <translation>La estructura del archivo está dañada: %1.</translation>
    </message>
    <message>
        <source>Not as it was written: %1.</source>
        <translation>No está como se escribió: %1.</translation>
    </message>
    <message>
        <source>Not as it was written, in an earlier version: %1.</source>
        <translation>No está como se escribió, en una versión anterior: %1.</translation>
    </message>
    <message>
        <source>A picture is damaged.</source>
        <translation>Una imagen está dañada.</translation>
    </message>
    <message>
        <source>A picture is damaged: %1.</source>
        <translation>Una imagen está dañada: %1.</translation>
    </message>
    <message>
        <source>Something that an entry of “%1” belongs to is missing in “%2”.</source>
        <comment>tables of the library</comment>
        <translation>En «%2» falta aquello a lo que pertenece una entrada de «%1».</translation>
    </message>
    <message>
        <source>What it belongs to is missing: %1.</source>
        <translation>Falta aquello a lo que pertenece: %1.</translation>
    </message>
    <message>
        <source>Sorted or searched by words that it does not have: %1.</source>
        <translation>Se ordena o se busca por palabras que no tiene: %1.</translation>
    </message>
    <message>
        <source>The search finds words of highlights that are gone.</source>
        <translation>La búsqueda encuentra palabras de noticias que ya no están.</translation>
    </message>
    <message>
        <source>The index that the search uses is damaged.</source>
        <translation>El índice de la búsqueda está dañado.</translation>
    </message>
</context>
<context>
    <name>quarterly::VerifyDialog</name>
    <message>
        <source>The library is being looked through. You can close this at any time.</source>
        <translation>Se está revisando la biblioteca. Puede cerrar esta ventana en cualquier momento.</translation>
    </message>
    <message>
        <source>Highlights: %1 · Texts: %2 · Pictures: %3 · Issues: %4</source>
        <translation>Noticias: %1 · Textos: %2 · Imágenes: %3 · Números: %4</translation>
    </message>
    <message>
        <source>All is well: everything is as it was written.</source>
        <translation>Todo está bien: todo está como se escribió.</translation>
    </message>
    <message numerus="yes">
        <source>%n damage(s) found. This is as it was written:</source>
        <translation>
            <numerusform>%n daño encontrado. Esto está como se escribió:</numerusform>
            <numerusform>%n daños encontrados. Esto está como se escribió:</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify the library</source>
        <translation>Verificar la biblioteca</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Damages</source>
        <translation>Daños</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Qué se puede hacer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>quarterly::VerifyVerb</name>
    <message>
        <source>Look at every part of the library and say what is damaged</source>
        <translation>Examinar toda la biblioteca y decir qué está dañado</translation>
    </message>
    <message>
        <source>Also say what is lost of what “script” acknowledged in this file</source>
        <translation>Decir también qué se ha perdido de lo que «script» confirmó en este archivo</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Not as it was acknowledged: %1 (%2).</source>
        <translation>No está como se confirmó: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… y %n más.</numerusform>
            <numerusform>… y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sound: %1, %2, %3, %4.</source>
        <translation>Todo está en buen estado: %1, %2, %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n noticia</numerusform>
            <numerusform>%n noticias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texto</numerusform>
            <numerusform>%n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n número</numerusform>
            <numerusform>%n números</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup with “quarterly restore”, or save what can be read with “quarterly salvage”.</source>
        <translation>Restaure una copia de seguridad con «quarterly restore» o recupere lo que se pueda leer con «quarterly salvage».</translation>
    </message>
</context>
<context>
    <name>quarterly::WebImageText</name>
    <message>
        <source>A picture of “%1” cannot be read: take it out and put it in again.</source>
        <translation>No se puede leer una imagen de «%1»: quítela y vuelva a ponerla.</translation>
    </message>
</context>
<context>
    <name>quarterly::WindowMenus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Nueva biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Abrir el &amp;ejemplo</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Guardar una &amp;copia…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Publicar…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Ajus&amp;tes…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>B&amp;uscar en la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Compose</source>
        <translation>&amp;Componer</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>&amp;Traducir</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publicar</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Interface language</source>
        <translation>&amp;Idioma de la interfaz</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Quarterly</source>
        <translation>&amp;Acerca de Quarterly</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna todavía</translation>
    </message>
    <message>
        <source>&amp;New issue…</source>
        <translation>&amp;Nuevo número…</translation>
    </message>
    <message>
        <source>New &amp;highlight</source>
        <translation>Nueva n&amp;oticia</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>&amp;Buscar y reemplazar…</translation>
    </message>
    <message>
        <source>Co&amp;verage…</source>
        <translation>Cob&amp;ertura…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with another issue…</source>
        <translation>Co&amp;mparar con otro número…</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>Abrir &amp;recientes</translation>
    </message>
    <message>
        <source>Chec&amp;k spelling</source>
        <translation>Revisar la &amp;ortografía</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>&amp;Glosario…</translation>
    </message>
    <message>
        <source>&amp;Look up in the memory…</source>
        <translation>&amp;Buscar en la memoria…</translation>
    </message>
    <message>
        <source>&amp;What there is to translate…</source>
        <translation>&amp;Lo que hay que traducir…</translation>
    </message>
    <message>
        <source>T&amp;ranslation</source>
        <translation>T&amp;raducción</translation>
    </message>
    <message>
        <source>&amp;Take in a memory…</source>
        <translation>&amp;Incorporar una memoria…</translation>
    </message>
    <message>
        <source>Texts &amp;for a translator…</source>
        <translation>Te&amp;xtos para la traducción…</translation>
    </message>
    <message>
        <source>Texts fro&amp;m a translator…</source>
        <translation>Textos que &amp;vuelven de la traducción…</translation>
    </message>
    <message>
        <source>Write the memor&amp;y to a file…</source>
        <translation>Guardar la &amp;memoria en un archivo…</translation>
    </message>
    <message>
        <source>&amp;Package for a translator…</source>
        <translation>&amp;Paquete para la traducción…</translation>
    </message>
    <message>
        <source>&amp;Bring a package back…</source>
        <translation>Paquete que vuelve &amp;de la traducción…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Copias de se&amp;guridad…</translation>
    </message>
    <message>
        <source>&amp;Verify the library…</source>
        <translation>&amp;Verificar la biblioteca…</translation>
    </message>
</context>
<context>
    <name>quarterly::Workspace</name>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>There is no other issue to compare with yet.</source>
        <translation>Todavía no hay otro número con el que comparar.</translation>
    </message>
    <message>
        <source>Choose an issue first.</source>
        <translation>Elija primero un número.</translation>
    </message>
    <message>
        <source>There is no text to translate: choose an issue that has some.</source>
        <translation>No hay ningún texto que traducir: elija un número que lo tenga.</translation>
    </message>
</context>
<context>
    <name>quarterly::Writer</name>
    <message>
        <source>This was changed since and cannot be taken back.</source>
        <translation>Esto se ha modificado después y no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>quarterly::Xliff</name>
    <message>
        <source>A text is longer than any newsletter.</source>
        <translation>Un texto es más largo que cualquier boletín.</translation>
    </message>
    <message>
        <source>Link %1: %2</source>
        <translation>Enlace %1: %2</translation>
    </message>
    <message>
        <source>%1 holds no text to take over.</source>
        <translation>%1 no contiene ningún texto que incorporar.</translation>
    </message>
    <message>
        <source>%1 breaks off at line %2: ask for it again.</source>
        <translation>%1 se interrumpe en la línea %2: vuelva a pedirlo.</translation>
    </message>
    <message>
        <source>%1 is damaged at line %2 (%3): ask for it again.</source>
        <translation>%1 está dañado en la línea %2 (%3): vuelva a pedirlo.</translation>
    </message>
    <message>
        <source>%1 is no XLIFF file: choose the one that the translator sent back.</source>
        <translation>%1 no es un archivo XLIFF: elija el que devolvió el traductor.</translation>
    </message>
    <message>
        <source>%1 is XLIFF %2: ask for version 1.2, 2.0 or 2.1.</source>
        <translation>%1 es XLIFF %2: pida la versión 1.2, 2.0 o 2.1.</translation>
    </message>
    <message>
        <source>%1 goes from “%2” to “%3”: the newsletter does not appear in both.</source>
        <translation>%1 va de «%2» a «%3»: el boletín no aparece en ambos idiomas.</translation>
    </message>
    <message>
        <source>%1 holds translations into several languages: take it apart first.</source>
        <translation>%1 contiene traducciones a varios idiomas: sepárelas primero.</translation>
    </message>
    <message>
        <source>%1 was not written by Quarterly: only files that it exported can come back.</source>
        <translation>%1 no fue escrito por Quarterly: solo pueden volver los archivos que exportó.</translation>
    </message>
    <message>
        <source>%1 holds several issues: take it apart first.</source>
        <translation>%1 contiene varios números: sepárelos primero.</translation>
    </message>
    <message>
        <source>%1 holds more texts than any newsletter: it is not read.</source>
        <translation>%1 contiene más textos que cualquier boletín: no se lee.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>“%1” would not come back from a translator as it is: nothing was written. Look for odd characters in it.</source>
        <translation>«%1» no volvería tal cual del traductor: no se escribió nada. Busque en él caracteres extraños.</translation>
    </message>
    <message>
        <source>The issue has texts written in %1 and in %2, which one file of XLIFF 2.0 cannot hold: choose version 1.2.</source>
        <translation>El número tiene textos escritos en %1 y en %2, que un solo archivo XLIFF 2.0 no puede contener: elija la versión 1.2.</translation>
    </message>
</context>
<context>
    <name>quarterly::XmlGuard</name>
    <message>
        <source>%1 has more than %2 attributes in one element at line %3 and is not read: save it anew with the program that it comes from.</source>
        <translation>%1 tiene más de %2 atributos en un elemento en la línea %3 y no se lee: guárdelo de nuevo con el programa del que procede.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply at line %2 and is not read: save it anew with the program that it comes from.</source>
        <translation>%1 está anidado a demasiada profundidad en la línea %2 y no se lee: guárdelo de nuevo con el programa del que procede.</translation>
    </message>
    <message>
        <source>%1 has a document type or entities of its own at line %2 and is not read: save it anew with the program that it comes from.</source>
        <translation>%1 tiene un tipo de documento o entidades propias en la línea %2 y no se lee: guárdelo de nuevo con el programa del que procede.</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2 MB can be read.</source>
        <translation>%1 es demasiado grande: se pueden leer como máximo %2&#xa0;MB.</translation>
    </message>
    <message>
        <source>%1 is not in UTF-8 and is not read: save it anew as UTF-8.</source>
        <translation>%1 no está en UTF-8 y no se lee: guárdelo de nuevo en UTF-8.</translation>
    </message>
</context>
</TS>
