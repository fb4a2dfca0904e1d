<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
<context>
    <name>quarterly::AddressField</name>
    <message>
        <source>“%1” is no e-mail address and is not kept: type one like newsletter@example.org.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse électronique et n’est pas retenu&#xa0;: saisissez-en une comme newsletter@example.org.</translation>
    </message>
    <message>
        <source>“%1” is no place on the web and is not kept: type one like https://www.example.org/newsletter.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse web et n’est pas retenu&#xa0;: saisissez-en une comme https://www.example.org/newsletter.</translation>
    </message>
</context>
<context>
    <name>quarterly::Backup</name>
    <message>
        <source>Copying %1 was ended.</source>
        <translation>La copie de %1 a été interrompue.</translation>
    </message>
    <message>
        <source>%1 is damaged, and no backup was made of it: %2</source>
        <translation>%1 est endommagé, et aucune sauvegarde n’en a été faite&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be kept, so nothing was restored: %2.</source>
        <translation>%1 ne peut pas être conservé&#x202f;; rien n’a donc été restauré&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged itself and was not restored: %2</source>
        <translation>%1 est lui-même endommagé et n’a pas été restauré&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is a folder: name the library in it.</source>
        <translation>%1 est un dossier&#xa0;: indiquez la bibliothèque qui s’y trouve.</translation>
    </message>
</context>
<context>
    <name>quarterly::BackupVerb</name>
    <message>
        <source>Copy the library into a folder, and look the copy through</source>
        <translation>Copier la bibliothèque dans un dossier et vérifier la copie</translation>
    </message>
    <message>
        <source>The folder; it is made if need be</source>
        <translation>Le dossier&#x202f;; il est créé au besoin</translation>
    </message>
    <message>
        <source>The backup is in %1</source>
        <translation>La sauvegarde se trouve dans %1</translation>
    </message>
</context>
<context>
    <name>quarterly::BackupsDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Put the library back to how it was on %1?</source>
        <translation>Rétablir la bibliothèque telle qu’elle était le %1&#x202f;?</translation>
    </message>
    <message>
        <source>What is in it now is kept as a backup first, so that you can come back to it.</source>
        <translation>Son contenu actuel est d’abord conservé comme sauvegarde&#x202f;; vous pourrez y revenir.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Leave as it is</source>
        <translation>&amp;Laisser tel quel</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>There is no backup yet: one is made soon after a library is opened, and every hour in which it has changed.</source>
        <translation>Il n’y a pas encore de sauvegarde&#xa0;: une sauvegarde est faite peu après l’ouverture d’une bibliothèque, puis chaque heure si elle a changé.</translation>
    </message>
    <message>
        <source>Copies of this library that were looked through and found good, the newest first.</source>
        <translation>Copies de cette bibliothèque, contrôlées et trouvées intactes, la plus récente en premier.</translation>
    </message>
    <message>
        <source>Made on</source>
        <comment>a date</comment>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Highlights</source>
        <comment>how many</comment>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Issues</source>
        <comment>how many</comment>
        <translation>Numéros</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a file</comment>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sauvegardes, la plus récente en premier</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>quarterly::Booklet</name>
    <message>
        <source>This PDF has no pages to make a booklet of.</source>
        <translation>Ce PDF n’a aucune page dont faire un livret.</translation>
    </message>
    <message>
        <source>This file cannot be read as a PDF: %1.</source>
        <translation>Impossible de lire ce fichier comme PDF&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A booklet is printed on sheets that are wider than high.</source>
        <translation>Un livret s’imprime sur des feuilles plus larges que hautes.</translation>
    </message>
    <message>
        <source>Pages of %1 × %2 mm are larger than half of the sheet, which is %3 × %4 mm: choose larger paper or smaller pages, or let the pages be scaled.</source>
        <translation>Des pages de %1 × %2 mm dépassent la moitié de la feuille, qui mesure %3 × %4 mm&#xa0;: choisissez un papier plus grand ou des pages plus petites, ou acceptez une mise à l’échelle.</translation>
    </message>
    <message>
        <source>The pages leave no room for marks on this paper: choose larger paper, or print without marks.</source>
        <translation>Sur ce papier, les pages ne laissent pas de place aux repères&#xa0;: choisissez un papier plus grand ou imprimez sans repères.</translation>
    </message>
    <message>
        <source>%1 mm of the sheet’s width stay empty.</source>
        <translation>%1 mm de la largeur de la feuille restent vides.</translation>
    </message>
    <message>
        <source>%1 mm of the sheet’s height stay empty.</source>
        <translation>%1 mm de la hauteur de la feuille restent vides.</translation>
    </message>
    <message>
        <source>%1 mm of the sheet’s width and %2 mm of its height stay empty.</source>
        <translation>%1 mm de la largeur de la feuille et %2 mm de sa hauteur restent vides.</translation>
    </message>
</context>
<context>
    <name>quarterly::BookletOptions</name>
    <message>
        <source>%1 cannot be “%2”: choose from %3.</source>
        <translation>%1 ne peut pas être «&#xa0;%2&#xa0;»&#xa0;: choisir parmi %3.</translation>
    </message>
    <message>
        <source>Booklets: the sheets, A4 (pages of A5), A3, Letter or Tabloid</source>
        <translation>Livrets&#xa0;: les feuilles, A4 (pages A5), A3, Letter ou Tabloid</translation>
    </message>
    <message>
        <source>Booklets: the edge that the printer turns the paper over, short or long</source>
        <translation>Livrets&#xa0;: le bord sur lequel l’imprimante retourne le papier, short (court) ou long</translation>
    </message>
    <message>
        <source>Booklets: at most so many sheets folded into one another</source>
        <translation>Livrets&#xa0;: au plus ce nombre de feuilles pliées l’une dans l’autre</translation>
    </message>
    <message>
        <source>Booklets: blank pages before the back cover or at the end, cover or end</source>
        <translation>Livrets&#xa0;: pages blanches avant la dernière de couverture (cover) ou à la fin (end)</translation>
    </message>
    <message>
        <source>--creep is the thickness of the paper in millimetres, for example 0.1: between 0 and 1.</source>
        <translation>--creep est l’épaisseur du papier en millimètres, par exemple 0.1&#xa0;: entre 0 et 1.</translation>
    </message>
    <message>
        <source>%1 is in millimetres to the right and down, for example 1.5,-0.5: at most 20.</source>
        <translation>%1 s’indique en millimètres vers la droite et vers le bas, par exemple 1.5,-0.5&#xa0;: au plus 20.</translation>
    </message>
    <message>
        <source>Booklets: thickness of the paper in millimetres, to even out what inner sheets stick out (0.1 from five sheets on)</source>
        <translation>Livrets&#xa0;: épaisseur du papier en millimètres, pour compenser le dépassement des feuilles intérieures (0.1 à partir de cinq feuilles)</translation>
    </message>
    <message>
        <source>Booklets: move the fronts by so many millimetres right and down, for example 1.5,-0.5</source>
        <translation>Livrets&#xa0;: décaler les rectos d’autant de millimètres vers la droite et vers le bas, par exemple 1.5,-0.5</translation>
    </message>
    <message>
        <source>Booklets: move the backs in the same way</source>
        <translation>Livrets&#xa0;: décaler les versos de la même façon</translation>
    </message>
    <message>
        <source>Booklets: for printers of one side, fronts or backs alone</source>
        <translation>Livrets&#xa0;: pour les imprimantes recto seul, les rectos ou les versos à part, fronts ou backs</translation>
    </message>
    <message>
        <source>Booklets: order of the backs alone, same or reversed</source>
        <translation>Livrets&#xa0;: ordre des versos imprimés à part, same (le même) ou reversed (inverse)</translation>
    </message>
    <message>
        <source>Booklets: turn the backs alone upside down</source>
        <translation>Livrets&#xa0;: retourner tête en bas les versos imprimés à part</translation>
    </message>
    <message>
        <source>--order and --turn go with --pass backs only.</source>
        <translation>--order et --turn ne vont qu’avec --pass backs.</translation>
    </message>
</context>
<context>
    <name>quarterly::BookletPapers</name>
    <message>
        <source>A4, with pages of A5</source>
        <translation>A4, pages A5</translation>
    </message>
    <message>
        <source>A3, with pages of A4</source>
        <translation>A3, pages A4</translation>
    </message>
    <message>
        <source>Letter, with pages of half a letter</source>
        <translation>Letter, pages d’une demi-lettre</translation>
    </message>
    <message>
        <source>Tabloid, with pages of a letter</source>
        <translation>Tabloïd, pages Letter</translation>
    </message>
</context>
<context>
    <name>quarterly::BringIn</name>
    <message>
        <source>New highlight</source>
        <translation>Créer un article</translation>
    </message>
    <message>
        <source>“%1” is a highlight now</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant un article</translation>
    </message>
    <message>
        <source>Texts and pictures (%1)</source>
        <translation>Textes et images (%1)</translation>
    </message>
</context>
<context>
    <name>quarterly::BringIntoSection</name>
    <message numerus="yes">
        <source>Place %n highlight(s)</source>
        <translation>
            <numerusform>Placer %n&#xa0;article</numerusform>
            <numerusform>Placer %n&#xa0;articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::CheckVerb</name>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remarque</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>Rien à signaler.</translation>
    </message>
    <message>
        <source>Say what should be looked at before publishing</source>
        <translation>Dire ce qu’il faudrait revoir avant de publier</translation>
    </message>
    <message>
        <source>For example 2017-Q4</source>
        <translation>Par exemple 2017-Q4</translation>
    </message>
    <message>
        <source>Only these editions, for example en,fr</source>
        <translation>Seulement ces éditions, par exemple en,fr</translation>
    </message>
</context>
<context>
    <name>quarterly::ColourField</name>
    <message>
        <source>For lines and bars only: any colour will do.</source>
        <translation>Pour les filets et les barres seulement&#xa0;: toute couleur convient.</translation>
    </message>
    <message>
        <source>Text in this colour can be read well (contrast %1 with white).</source>
        <translation>Un texte de cette couleur se lit bien (contraste de %1 avec le blanc).</translation>
    </message>
    <message>
        <source>%1 is too light for text (contrast %2 with white) and is not used: it stays %3. The nearest that can be read is %4.</source>
        <translation>%1 est trop clair pour du texte (contraste de %2 avec le blanc) et n’est pas utilisé&#xa0;: %3 reste en place. La couleur lisible la plus proche est %4.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
</context>
<context>
    <name>quarterly::CommandLine</name>
    <message>
        <source>%1 (see quarterly --help)</source>
        <translation>%1 (voir quarterly --help)</translation>
    </message>
    <message>
        <source>The sample cannot be unpacked: %1.</source>
        <translation>Impossible d’extraire l’exemple&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” names no issue: write it as 2017-Q4.</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun numéro&#xa0;: écrivez-le sous la forme 2017-Q4.</translation>
    </message>
    <message>
        <source>“%1” is no known language: choose from %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue connue&#xa0;: choisissez parmi %2.</translation>
    </message>
    <message>
        <source>What was to be printed cannot be written: %1.</source>
        <translation>Ce qui devait être affiché ne peut pas être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is missing: see quarterly --help.</source>
        <translation>%1 manque&#xa0;: voir quarterly --help.</translation>
    </message>
    <message>
        <source>“%1” is not understood: see quarterly --help.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris&#xa0;: voir quarterly --help.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together: see quarterly --help.</source>
        <translation>%1 et %2 ne vont pas ensemble&#xa0;: voir quarterly --help.</translation>
    </message>
    <message>
        <source>Quarterly: a newsletter in three languages, from a library of highlights to paper, PDF and web.
Without a verb the window opens.</source>
        <translation>Quarterly&#xa0;: un bulletin en trois langues, d’une bibliothèque d’articles au papier, au PDF et au web.
Sans verbe, la fenêtre s’ouvre.</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Afficher cette aide</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Emploi</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>Arguments</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONS</translation>
    </message>
    <message>
        <source>VERB</source>
        <translation>VERBE</translation>
    </message>
    <message>
        <source>(needed)</source>
        <translation>(obligatoire)</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>not with</source>
        <translation>pas avec</translation>
    </message>
    <message>
        <source>The library file (by default the one in the application-data folder)</source>
        <translation>Le fichier de la bibliothèque (par défaut celui du dossier de données de l’application)</translation>
    </message>
    <message>
        <source>Use a fresh copy of the sample library</source>
        <translation>Employer une copie neuve de la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Language of messages and window: en, fr or es</source>
        <translation>Langue des messages et de la fenêtre&#xa0;: en, fr ou es</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Afficher la version</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Verbes</translation>
    </message>
    <message>
        <source>Print data as JSON</source>
        <translation>Afficher les données en JSON</translation>
    </message>
</context>
<context>
    <name>quarterly::CommentCard</name>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Comment to the officer</source>
        <translation>Commentaire pour la personne responsable</translation>
    </message>
    <message>
        <source>A question or a remark for the officer</source>
        <translation>Une question ou une remarque pour la personne responsable</translation>
    </message>
</context>
<context>
    <name>quarterly::ComparisonDialog</name>
    <message>
        <source>Compare with another issue</source>
        <translation>Comparer avec un autre numéro</translation>
    </message>
    <message>
        <source>The two issues, section by section</source>
        <translation>Les deux numéros, rubrique par rubrique</translation>
    </message>
    <message>
        <source>Place it again here</source>
        <translation>Le reprendre ici</translation>
    </message>
    <message>
        <source>Open in the library</source>
        <translation>Ouvrir dans la bibliothèque</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
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
        <translation>pas de telle rubrique</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>le même</translation>
    </message>
    <message>
        <source>none</source>
        <comment>articles of the convention</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Reported on here only: %1. There only: %2.</source>
        <translation>Traités ici seulement&#xa0;: %1. Là seulement&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>quarterly::ComposePlace</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n&#xa0;élément</numerusform>
            <numerusform>%n&#xa0;éléments</numerusform>
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
            <numerusform>%n&#xa0;page</numerusform>
            <numerusform>%n&#xa0;pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>An issue is made of sections. Add one below, then drag highlights into it.</source>
        <translation>Un numéro se compose de rubriques. Ajoutez-en une ci-dessous, puis faites-y glisser des articles.</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Ajouter une rubrique</translation>
    </message>
    <message>
        <source>Outline of the issue</source>
        <translation>Plan du numéro</translation>
    </message>
    <message>
        <source>There is no issue yet. An issue gathers a quarter’s highlights in sections and becomes pages as you compose it.</source>
        <translation>Il n’y a pas encore de numéro. Un numéro réunit les articles d’un trimestre en rubriques et se met en pages à mesure que vous le composez.</translation>
    </message>
    <message>
        <source>New issue…</source>
        <translation>Nouveau numéro…</translation>
    </message>
    <message>
        <source>Alt and arrow keys move the chosen rows; F2 edits on the page, Enter in the library</source>
        <translation>Alt et les flèches déplacent les lignes choisies&#x202f;; F2 modifie sur la page, Entrée dans la bibliothèque</translation>
    </message>
</context>
<context>
    <name>quarterly::CoverageModel</name>
    <message>
        <source>No article</source>
        <translation>Aucun article</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>article, month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <comment>article and month</comment>
        <translation>%1&#xa0;: rien</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n highlight(s)</source>
        <comment>article and month</comment>
        <translation>
            <numerusform>%1&#xa0;: %n article</numerusform>
            <numerusform>%1&#xa0;: %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them in no issue</source>
        <comment>so many highlights</comment>
        <translation>
            <numerusform>%1, dont %n dans aucun numéro</numerusform>
            <numerusform>%1, dont %n dans aucun numéro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::CoverageWindow</name>
    <message>
        <source>Coverage</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>In brackets: in no issue yet</source>
        <translation>Entre parenthèses&#xa0;: dans aucun numéro pour l’instant</translation>
    </message>
    <message>
        <source>Highlights by article and month</source>
        <translation>Articles du bulletin par article de la convention et par mois</translation>
    </message>
    <message>
        <source>%1. Enter shows them in the library.</source>
        <translation>%1. La touche Entrée les montre dans la bibliothèque.</translation>
    </message>
    <message>
        <source>%1. Enter begins a highlight there.</source>
        <translation>%1. La touche Entrée y commence un article.</translation>
    </message>
</context>
<context>
    <name>quarterly::DocumentPictures</name>
    <message>
        <source>%1 is not in the document&apos;s own folder: put the picture there, or add it by hand.</source>
        <translation>%1 n’est pas dans le dossier du document&#xa0;: y placer l’image, ou l’ajouter à la main.</translation>
    </message>
    <message>
        <source>%1 does not exist beside the document.</source>
        <translation>%1 n’existe pas à côté du document.</translation>
    </message>
</context>
<context>
    <name>quarterly::DocumentReader</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Files of this kind cannot be read: save it as Word (.docx), text, Markdown or HTML.</source>
        <translation>Les fichiers de ce type ne se lisent pas&#xa0;: enregistrez-le en Word (.docx), texte, Markdown ou HTML.</translation>
    </message>
    <message>
        <source>%1 is not in the file itself: add the picture by hand.</source>
        <translation>%1 n’est pas dans le fichier même&#xa0;: ajoutez l’image à la main.</translation>
    </message>
    <message>
        <source>%1 has no text.</source>
        <translation>%1 ne contient pas de texte.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 and was read as Windows-1252: look at its accents.</source>
        <translation>%1 n’est pas en UTF-8 et a été lu en Windows-1252&#xa0;: vérifiez les accents.</translation>
    </message>
    <message>
        <source>The language of %1 is not clear: it was taken for %2.</source>
        <translation>La langue de %1 n’est pas claire&#xa0;: le texte a été pris pour du %2.</translation>
    </message>
</context>
<context>
    <name>quarterly::DocxPackage</name>
    <message>
        <source>The Word file is damaged: open it in Word or LibreOffice and save it anew.</source>
        <translation>Le fichier Word est endommagé&#xa0;: ouvrez-le dans Word ou LibreOffice et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>This is a file of an old Word, or one with a password: save it as .docx without a password.</source>
        <translation>C’est un fichier d’un ancien Word, ou protégé par un mot de passe&#xa0;: enregistrez-le en .docx, sans mot de passe.</translation>
    </message>
    <message>
        <source>This is a PDF, whatever its name says: save the text as .docx.</source>
        <translation>C’est un PDF, quoi qu’en dise son nom&#xa0;: enregistrez le texte en .docx.</translation>
    </message>
    <message>
        <source>This is an RTF file, whatever its name says: save it as .docx.</source>
        <translation>C’est un fichier RTF, quoi qu’en dise son nom&#xa0;: enregistrez-le en .docx.</translation>
    </message>
    <message>
        <source>The Word file has a password: save it without one.</source>
        <translation>Le fichier Word a un mot de passe&#xa0;: enregistrez-le sans.</translation>
    </message>
    <message>
        <source>The Word file unpacks to more than %1 MB: take the part that you need into a file of its own.</source>
        <translation>Le fichier Word dépasse %1 Mo une fois décompressé&#xa0;: mettez la partie utile dans un fichier à part.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file: save it as .docx.</source>
        <translation>C’est un fichier OpenDocument&#xa0;: enregistrez-le en .docx.</translation>
    </message>
    <message>
        <source>This is no Word file, whatever its name says.</source>
        <translation>Ce n’est pas un fichier Word, quoi qu’en dise son nom.</translation>
    </message>
    <message>
        <source>The Word file (%1)</source>
        <comment>a part of it</comment>
        <translation>Le fichier Word (%1)</translation>
    </message>
</context>
<context>
    <name>quarterly::DocxStyles</name>
    <message>
        <source>The Word file is damaged: its styles cannot be read.</source>
        <translation>Le fichier Word est endommagé&#xa0;: ses styles sont illisibles.</translation>
    </message>
</context>
<context>
    <name>quarterly::DragCard</name>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::DropWords</name>
    <message numerus="yes">
        <source>Move %n highlight(s) here</source>
        <translation>
            <numerusform>Déplacer %n article ici</numerusform>
            <numerusform>Déplacer %n articles ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n highlight(s) to “%1”</source>
        <translation>
            <numerusform>Déplacer %n article vers «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Déplacer %n articles vers «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the section here</source>
        <translation>Déplacer la rubrique ici</translation>
    </message>
    <message numerus="yes">
        <source>Already in this issue: move %n highlight(s) here</source>
        <translation>
            <numerusform>Déjà dans ce numéro&#xa0;: déplacer %n article ici</numerusform>
            <numerusform>Déjà dans ce numéro&#xa0;: déplacer %n articles ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n highlight(s) to “%1”</source>
        <translation>
            <numerusform>Ajouter %n article à «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Ajouter %n articles à «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, move %n of this issue</source>
        <translation>
            <numerusform>%1, en déplacer %n de ce numéro</numerusform>
            <numerusform>%1, en déplacer %n de ce numéro</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::EditionCheck</name>
    <message>
        <source>“%1” is not all in %2 yet. Missing: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas encore entièrement en %2. Il manque&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” has changed since it was put into %2. To look at again: %3.</source>
        <translation>«&#xa0;%1&#xa0;» a changé depuis sa traduction en %2. À revoir&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” in %2 is still a draft: %3.</source>
        <translation>«&#xa0;%1&#xa0;» en %2 est encore une ébauche&#xa0;: %3.</translation>
    </message>
    <message>
        <source>A picture of “%1” has no alternative text in %2: blind readers will miss it.</source>
        <translation>Une image de «&#xa0;%1&#xa0;» n’a pas de texte de remplacement en %2&#xa0;: les personnes aveugles ne sauront pas ce qu’elle montre.</translation>
    </message>
    <message>
        <source>A link of “%1” in %2 says only “%3”: let its words say where it leads.</source>
        <translation>Un lien de «&#xa0;%1&#xa0;» en %2 dit seulement «&#xa0;%3&#xa0;»&#xa0;: ses mots doivent indiquer où il mène.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>alternative text</source>
        <translation>texte de remplacement</translation>
    </message>
    <message>
        <source>masthead</source>
        <translation>bandeau de titre</translation>
    </message>
    <message>
        <source>tagline</source>
        <translation>accroche</translation>
    </message>
    <message>
        <source>name of the organisation</source>
        <translation>nom de l’organisation</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>name of the convention</source>
        <translation>nom de la convention</translation>
    </message>
    <message>
        <source>The fonts lack characters that stand in “%1” (%2): “?” is printed instead. Write the words in Latin letters.</source>
        <translation>Les polices ne contiennent pas certains caractères de «&#xa0;%1&#xa0;» (%2)&#xa0;: «&#xa0;?&#xa0;» est imprimé à la place. Écrivez ces mots en lettres latines.</translation>
    </message>
    <message>
        <source>A link of “%1” in %2 hardly leads anywhere: %3</source>
        <translation>Un lien de «&#xa0;%1&#xa0;» en %2 ne mène sans doute nulle part&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 remarks on “%2”: %3</source>
        <comment>translator, text, words</comment>
        <translation>Remarque de&#xa0;%1 sur «&#xa0;%2&#xa0;»&#xa0;:&#xa0;%3</translation>
    </message>
</context>
<context>
    <name>quarterly::EditionTab</name>
    <message>
        <source>%1 edition, %2 % translated</source>
        <translation>Édition&#xa0;: %1, traduite à %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 edition, the source</source>
        <translation>Édition&#xa0;: %1, langue source</translation>
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
        <translation>Édition</translation>
    </message>
</context>
<context>
    <name>quarterly::EmailCheck</name>
    <message>
        <source>It is not known where the newsletter is on the web: e-mails have no link to read it online. Say it in the settings, under “Organisation”.</source>
        <translation>On ignore où se trouve le bulletin sur le web&#xa0;: les courriels n’ont pas de lien pour le lire en ligne. Indiquez-le dans les réglages, sous «&#xa0;Organisation&#xa0;».</translation>
    </message>
    <message>
        <source>The newsletter has no sender: readers of e-mails cannot write to stop receiving them. Say the address in the settings, under “Organisation”.</source>
        <translation>Le bulletin n’a pas d’expéditeur&#xa0;: les destinataires des courriels ne peuvent pas écrire pour ne plus les recevoir. Indiquez l’adresse dans les réglages, sous «&#xa0;Organisation&#xa0;».</translation>
    </message>
    <message>
        <source>Gmail will show only the beginning of the e-mail in %1 (%2 of %3): place highlights in brief.</source>
        <translation>Gmail ne montrera que le début du courriel en %1 (%2 sur %3)&#xa0;: placez des articles en bref.</translation>
    </message>
    <message>
        <source>The e-mail in %1 is long: it tells the highlights in short and leads to the web for the rest.</source>
        <translation>Le courriel en %1 est long&#xa0;: il résume les articles et renvoie au web pour la suite.</translation>
    </message>
    <message>
        <source>The e-mail in %1 is long (%2). It stays whole, as long as it is not known where it could lead to on the web.</source>
        <translation>Le courriel en %1 est long (%2). Il reste entier tant qu’on ignore à quelle adresse du web il pourrait renvoyer.</translation>
    </message>
</context>
<context>
    <name>quarterly::EmailFiles</name>
    <message>
        <source>A picture of the e-mail cannot be read: take it out and put it in again.</source>
        <translation>Une image du courriel ne peut être lue&#xa0;: retirez-la, puis remettez-la.</translation>
    </message>
</context>
<context>
    <name>quarterly::EmailPreviewDialog</name>
    <message>
        <source>E-mail preview</source>
        <translation>Aperçu du courriel</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>De&#xa0;:</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>Objet&#xa0;:</translation>
    </message>
    <message>
        <source>The e-mail as plain text</source>
        <translation>Le courriel en texte brut</translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation>Tel qu’il se présente</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Language of the e-mail</source>
        <translation>Langue du courriel</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>Sur un téléphone</translation>
    </message>
    <message>
        <source>In dark colours</source>
        <translation>En couleurs sombres</translation>
    </message>
    <message>
        <source>The e-mail as it looks</source>
        <translation>Le courriel tel qu’il se présente</translation>
    </message>
    <message>
        <source>Size of the e-mail</source>
        <translation>Taille du courriel</translation>
    </message>
    <message>
        <source>Writing the e-mail…</source>
        <translation>Rédaction du courriel…</translation>
    </message>
    <message>
        <source>%1: Gmail hides what comes after %2.</source>
        <translation>%1&#xa0;: Gmail cache ce qui vient après %2.</translation>
    </message>
    <message>
        <source>%1 of %2: Gmail shows all of it, but it is heavy for phones.</source>
        <translation>%1 sur %2&#xa0;: Gmail le montre en entier, mais il est lourd pour un téléphone.</translation>
    </message>
    <message>
        <source>%1 of %2: Gmail shows all of it.</source>
        <translation>%1 sur %2&#xa0;: Gmail le montre en entier.</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) are told in short and lead to the web for the rest.</source>
        <translation>
            <numerusform>%n article est résumé et renvoie au web pour la suite.</numerusform>
            <numerusform>%n articles sont résumés et renvoient au web pour la suite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::EventEdit</name>
    <message>
        <source>+ Add the date</source>
        <translation>+ Ajouter la date</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date in a narrow field</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>The date is not known</source>
        <translation>La date n’est pas connue</translation>
    </message>
    <message>
        <source>Remove this date and place</source>
        <translation>Supprimer cette date et ce lieu</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
</context>
<context>
    <name>quarterly::EventsEdit</name>
    <message>
        <source>+ Add a date or place</source>
        <translation>+ Ajouter une date ou un lieu</translation>
    </message>
</context>
<context>
    <name>quarterly::ExchangeDetails</name>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Translation today</source>
        <translation>Traduction d’aujourd’hui</translation>
    </message>
    <message>
        <source>Translation in the file</source>
        <translation>Traduction du fichier</translation>
    </message>
    <message>
        <source>As it left</source>
        <translation>Au départ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
</context>
<context>
    <name>quarterly::ExchangeDialog</name>
    <message>
        <source>Take over a translation</source>
        <translation>Reprendre une traduction</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1 belongs to an issue that this library does not have: open the library that it came from.</source>
        <translation>%1 provient d’un numéro que cette bibliothèque ne contient pas&#xa0;: ouvrez la bibliothèque d’où il est sorti.</translation>
    </message>
    <message>
        <source>%1: %2, translated into %3</source>
        <comment>file, quarter with its year, language</comment>
        <translation>%1&#xa0;:&#xa0;%2, traduction en&#xa0;%3</translation>
    </message>
    <message>
        <source>It is not the issue that is open now: taking over its texts opens it.</source>
        <translation>Ce n’est pas le numéro ouvert en ce moment&#xa0;: reprendre ses textes l’ouvrira.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in the file</source>
        <translation>
            <numerusform>%n texte dans le fichier</numerusform>
            <numerusform>%n textes dans le fichier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be taken</source>
        <translation>
            <numerusform>%n peut être repris</numerusform>
            <numerusform>%n peuvent être repris</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide about</source>
        <translation>
            <numerusform>%n à décider</numerusform>
            <numerusform>%n à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>nothing has been taken yet</source>
        <translation>rien n’a encore été repris</translation>
    </message>
    <message numerus="yes">
        <source>Take %n text(s)</source>
        <translation>
            <numerusform>Reprendre&#xa0;%n texte</numerusform>
            <numerusform>Reprendre&#xa0;%n textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken over. Undo takes them back.</source>
        <translation>
            <numerusform>%n texte repris. Annuler le rend à son état d’avant.</numerusform>
            <numerusform>%n textes repris. Annuler les rend à leur état d’avant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::ExchangeList</name>
    <message>
        <source>Texts of the file</source>
        <translation>Textes du fichier</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il en est</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message numerus="yes">
        <source>To take: %n text(s)</source>
        <translation>
            <numerusform>À reprendre&#xa0;:&#xa0;%n texte</numerusform>
            <numerusform>À reprendre&#xa0;:&#xa0;%n textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To decide: %n text(s)</source>
        <translation>
            <numerusform>À décider&#xa0;:&#xa0;%n texte</numerusform>
            <numerusform>À décider&#xa0;:&#xa0;%n textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cannot be taken: %n text(s)</source>
        <translation>
            <numerusform>Impossible à reprendre&#xa0;:&#xa0;%n texte</numerusform>
            <numerusform>Impossibles à reprendre&#xa0;:&#xa0;%n textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: %n text(s)</source>
        <translation>
            <numerusform>Rien de nouveau&#xa0;:&#xa0;%n texte</numerusform>
            <numerusform>Rien de nouveau&#xa0;:&#xa0;%n textes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::ExchangeReview</name>
    <message>
        <source>A code stood there twice and was put right in order.</source>
        <translation>Un code y figurait deux fois&#x202f;; il a été corrigé dans l’ordre.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) that the source does not have were left out.</source>
        <translation>
            <numerusform>%n code que la source n’a pas a été omis.</numerusform>
            <numerusform>%n codes que la source n’a pas ont été omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link %1 is lost: %2</source>
        <translation>Le lien %1 est perdu&#xa0;: %2</translation>
    </message>
    <message>
        <source>The mark %1 for another language is lost.</source>
        <translation>La marque %1 d’une autre langue est perdue.</translation>
    </message>
    <message>
        <source>The bold type %1 is lost.</source>
        <translation>Le gras %1 est perdu.</translation>
    </message>
    <message>
        <source>The italics %1 are lost.</source>
        <translation>L’italique %1 est perdu.</translation>
    </message>
    <message>
        <source>The superscript %1 is lost.</source>
        <translation>L’exposant %1 est perdu.</translation>
    </message>
    <message>
        <source>The line break %1 is lost.</source>
        <translation>Le saut de ligne %1 est perdu.</translation>
    </message>
    <message>
        <source>Line %1 has the same segment.</source>
        <translation>La ligne %1 a le même segment.</translation>
    </message>
    <message>
        <source>Take over the translation into %1</source>
        <translation>Reprendre la traduction vers %1</translation>
    </message>
</context>
<context>
    <name>quarterly::ExchangeWords</name>
    <message>
        <source>It was not translated before.</source>
        <translation>Ce texte n’était pas encore traduit.</translation>
    </message>
    <message>
        <source>The translator has worded it anew.</source>
        <translation>La traduction a été reformulée.</translation>
    </message>
    <message>
        <source>The translator has confirmed today’s wording.</source>
        <translation>La formulation d’aujourd’hui a été confirmée.</translation>
    </message>
    <message>
        <source>The translator has changed nothing here.</source>
        <translation>La traduction n’a rien changé ici.</translation>
    </message>
    <message>
        <source>The translator has not translated it.</source>
        <translation>Ce texte n’a pas été traduit.</translation>
    </message>
    <message>
        <source>The translator had an earlier source. Taken over, it is a draft that somebody must look at again.</source>
        <translation>La traduction part d’une source antérieure. Repris, ce texte sera une ébauche à relire.</translation>
    </message>
    <message>
        <source>It was changed here too since the file left. Taken over, it replaces today’s wording.</source>
        <translation>Ce texte a aussi changé ici depuis le départ du fichier. Repris, il remplacera la formulation d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Something of the source is missing in the translation.</source>
        <translation>Il manque dans la traduction quelque chose de la source.</translation>
    </message>
    <message>
        <source>This does not look like %1.</source>
        <translation>Ce texte ne semble pas être en&#xa0;%1.</translation>
    </message>
    <message>
        <source>The file says two things. Put it right there, or type the translation yourself.</source>
        <translation>Le fichier dit deux choses différentes. Corrigez-le, ou saisissez vous-même la traduction.</translation>
    </message>
    <message>
        <source>The issue does not have this text, or has it no longer.</source>
        <translation>Le numéro ne contient pas ce texte, ou ne le contient plus.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a text that came back</comment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New wording</source>
        <translation>Reformulé</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>a text that came back</comment>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>a text that came back</comment>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Non traduit</translation>
    </message>
    <message>
        <source>Source has changed since</source>
        <translation>Source modifiée depuis</translation>
    </message>
    <message>
        <source>Changed here too</source>
        <translation>Modifié ici aussi</translation>
    </message>
    <message>
        <source>Formatting lost</source>
        <translation>Mise en forme perdue</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Autre langue</translation>
    </message>
    <message>
        <source>Twice in the file</source>
        <translation>Deux fois dans le fichier</translation>
    </message>
    <message>
        <source>Not in this issue</source>
        <translation>Absent de ce numéro</translation>
    </message>
    <message>
        <source>The words are today’s: only their formatting differs.</source>
        <translation>Les mots sont ceux d’aujourd’hui&#xa0;: seule leur mise en forme diffère.</translation>
    </message>
    <message>
        <source>The translator has taken it out. It stays here: take it out yourself if it is to go.</source>
        <translation>Il a été retiré pendant la traduction. Il reste ici&#xa0;: le retirer à la main s’il doit partir.</translation>
    </message>
    <message>
        <source>Taken out there</source>
        <translation>Retiré là-bas</translation>
    </message>
</context>
<context>
    <name>quarterly::ExportVerb</name>
    <message>
        <source>Remark: the library cannot be written now, so this publication is not recorded in it.</source>
        <translation>Remarque&#xa0;: la bibliothèque ne peut pas être modifiée pour l’instant&#x202f;; cette publication n’y est donc pas enregistrée.</translation>
    </message>
    <message>
        <source>Publish an issue</source>
        <translation>Publier un numéro</translation>
    </message>
    <message>
        <source>For example 2017-Q4</source>
        <translation>Par exemple 2017-Q4</translation>
    </message>
    <message>
        <source>The folder to publish into; made if missing</source>
        <translation>Le dossier où publier&#x202f;; créé s’il manque</translation>
    </message>
    <message>
        <source>Only these editions, for example en,fr</source>
        <translation>Seulement ces éditions, par exemple en,fr</translation>
    </message>
    <message>
        <source>Publish the source text where a translation is missing</source>
        <translation>Publier le texte d’origine là où manque une traduction</translation>
    </message>
    <message numerus="yes">
        <source>Remark: %n text(s) not in %1 yet, published in the source language: %2.</source>
        <translation>
            <numerusform>Remarque&#xa0;: %n&#xa0;texte n’est pas encore en %1 et paraît dans la langue d’origine&#xa0;: %2.</numerusform>
            <numerusform>Remarque&#xa0;: %n&#xa0;textes ne sont pas encore en %1 et paraissent dans la langue d’origine&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell readers of the web pages that the issue has been corrected today</source>
        <translation>Indiquer sur les pages web que le numéro a été corrigé aujourd’hui</translation>
    </message>
    <message>
        <source>Only these formats: pdf, booklet, press, web, email</source>
        <translation>Seulement ces formats&#xa0;: pdf, booklet, press, web, email</translation>
    </message>
    <message>
        <source>Whether e-mails tell highlights in short and lead to the web for the rest: auto (as soon as they are long), always, never</source>
        <translation>Résumer ou non les articles dans les courriels et renvoyer au web pour la suite&#xa0;: auto (dès qu’ils sont longs), always (toujours), never (jamais)</translation>
    </message>
    <message>
        <source>“%1” is no known format: choose from pdf, booklet, press, web, email.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un format connu&#xa0;: choisissez parmi pdf, booklet, press, web, email.</translation>
    </message>
    <message>
        <source>“%1” is no way to shorten e-mails: choose from auto, always, never.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une façon d’abréger les courriels&#xa0;: choisissez parmi auto, always, never.</translation>
    </message>
</context>
<context>
    <name>quarterly::FaultBar</name>
    <message>
        <source>Somebody is editing this library: it is open to read only. If nobody is, delete the file “%1.lock”.</source>
        <translation>Quelqu’un modifie cette bibliothèque&#xa0;: elle est ouverte en lecture seule. Si ce n’est pas le cas, supprimez le fichier «&#xa0;%1.lock&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is editing this library in another program on this computer (%2, process %3). Here you see what is saved there.</source>
        <translation>%1 modifie cette bibliothèque dans un autre programme de cet ordinateur (%2, processus %3). Vous voyez ici ce qui y est enregistré.</translation>
    </message>
    <message>
        <source>Nobody else is editing this library any more: you can edit it now.</source>
        <translation>Plus personne d’autre ne modifie cette bibliothèque&#xa0;: vous pouvez la modifier maintenant.</translation>
    </message>
    <message>
        <source>This library is open to read only.</source>
        <translation>Cette bibliothèque est ouverte en lecture seule.</translation>
    </message>
    <message>
        <source>This library is open to read only: %1</source>
        <translation>Cette bibliothèque est ouverte en lecture seule&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Enregistrer une copie ailleurs…</translation>
    </message>
    <message>
        <source>Open your version</source>
        <translation>Ouvrir votre version</translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>Ouvrir le nouveau fichier</translation>
    </message>
    <message>
        <source>Edit now</source>
        <translation>Modifier maintenant</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Que faire…</translation>
    </message>
    <message>
        <source>What you typed stays here, but is not saved yet: %1</source>
        <translation>Ce que vous avez saisi reste ici, mais n’est pas encore enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is editing this library on the computer “%2”. Here you see what is saved there. If nobody is, delete the file “%3.lock”.</source>
        <translation>%1 modifie cette bibliothèque sur l’ordinateur «&#xa0;%2&#xa0;». Vous voyez ici ce qui y est enregistré. Si personne ne la modifie, supprimez le fichier «&#xa0;%3.lock&#xa0;».</translation>
    </message>
</context>
<context>
    <name>quarterly::FieldEdit</name>
    <message>
        <source>Translate into %1</source>
        <translation>Traduire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>quarterly::FileGuard</name>
    <message>
        <source>%1/%2 (kept %3).%4</source>
        <comment>folder, name, time and suffix of a file</comment>
        <translation>%1/%2 (conservé %3).%4</translation>
    </message>
    <message>
        <source>%1 has been replaced or removed by another program. Nothing more is written into it; your version up to now is in “%2”: open that one.</source>
        <translation>%1 a été remplacé ou supprimé par un autre programme. Plus rien n’y est enregistré&#x202f;; votre version jusqu’ici se trouve dans «&#xa0;%2&#xa0;»&#xa0;: ouvrez celle-là.</translation>
    </message>
    <message>
        <source>%1 has been changed by another program. Nothing more is written into it: open it again, or restore a backup.</source>
        <translation>%1 a été modifié par un autre programme. Plus rien n’y est enregistré&#xa0;: ouvrez-le à nouveau ou restaurez une sauvegarde.</translation>
    </message>
</context>
<context>
    <name>quarterly::Files</name>
    <message>
        <source>%1 is a folder: name a file.</source>
        <translation>%1 est un dossier&#xa0;: indiquez un fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossible de lire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2 MB can be read.</source>
        <translation>%1 est trop volumineux&#xa0;: la limite de lecture est de %2&#xa0;Mo.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: choose another place.</source>
        <translation>Impossible de créer le dossier %1&#xa0;: choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>%1 does not exist: name a file that does.</source>
        <translation>%1 n’existe pas&#xa0;: indiquez un fichier qui existe.</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device: name a file.</source>
        <translation>%1 est un tube ou un périphérique&#xa0;: indiquez un fichier.</translation>
    </message>
</context>
<context>
    <name>quarterly::FilterBar</name>
    <message>
        <source>Any article</source>
        <translation>Tous les articles de la convention</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Tous les mots-clés</translation>
    </message>
    <message>
        <source>Any languages</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Not in %1</source>
        <translation>Manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Not yet used</source>
        <translation>Pas encore utilisés</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Art. convention</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Mot-clé</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Search all highlights</source>
        <translation>Rechercher dans tous les articles</translation>
    </message>
    <message>
        <source>Newest</source>
        <comment>first</comment>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Oldest</source>
        <comment>first</comment>
        <translation>Anciens</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a language</comment>
        <translation>Manque</translation>
    </message>
    <message>
        <source>By title, from the end</source>
        <translation>Par titre, de la fin</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Par lieu</translation>
    </message>
    <message>
        <source>By place, from the end</source>
        <translation>Par lieu, de la fin</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Par article de la Convention</translation>
    </message>
    <message>
        <source>By article, from the end</source>
        <translation>Par article de la Convention, de la fin</translation>
    </message>
    <message>
        <source>Fewest languages first</source>
        <translation>Le moins de langues d’abord</translation>
    </message>
    <message>
        <source>Most languages first</source>
        <translation>Le plus de langues d’abord</translation>
    </message>
    <message>
        <source>First used first</source>
        <translation>Premiers utilisés d’abord</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Derniers utilisés d’abord</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>Aucun article</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
</context>
<context>
    <name>quarterly::FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Rechercher dans ce texte</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Occurrence précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Occurrence suivante (F3)</translation>
    </message>
    <message>
        <source>Capitals matter</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place among those found</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::FindingsPanel</name>
    <message>
        <source>To fix</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Before publishing</source>
        <translation>Avant de publier</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n&#xa0;constat</numerusform>
            <numerusform>%n&#xa0;constats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing, stale or doubtful. The issue is ready.</source>
        <translation>Rien ne manque, rien n’est périmé ni douteux. Le numéro est prêt.</translation>
    </message>
    <message>
        <source>Choose or make an issue to see what it still needs.</source>
        <translation>Choisissez ou créez un numéro pour voir ce qui lui manque encore.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n&#xa0;autre</numerusform>
            <numerusform>… et %n&#xa0;autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: finding</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button: finding</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>quarterly::FitPanel</name>
    <message>
        <source>Looking for ways…</source>
        <translation>Recherche de solutions…</translation>
    </message>
    <message>
        <source>Choose an issue at the top.</source>
        <translation>Choisissez un numéro en haut.</translation>
    </message>
    <message numerus="yes">
        <source>This edition has the %n page(s) wanted: nothing needs to change.</source>
        <translation>
            <numerusform>Cette édition a la page voulue&#xa0;: rien n’est à changer.</numerusform>
            <numerusform>Cette édition a les %n&#xa0;pages voulues&#xa0;: rien n’est à changer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No small change brings this edition to %n page(s). Make a text shorter or longer, or move items by hand.</source>
        <translation>
            <numerusform>Aucun petit changement n’amène cette édition à %n&#xa0;page. Raccourcissez ou allongez un texte, ou déplacez des articles à la main.</numerusform>
            <numerusform>Aucun petit changement n’amène cette édition à %n&#xa0;pages. Raccourcissez ou allongez un texte, ou déplacez des articles à la main.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s), the least noticeable first. Nothing changes until you take one.</source>
        <translation>
            <numerusform>%n&#xa0;solution. Rien ne change avant que vous ne l’adoptiez.</numerusform>
            <numerusform>%n&#xa0;solutions, la plus discrète d’abord. Rien ne change avant que vous n’en adoptiez une.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1. Undo takes it back.</source>
        <translation>Fait&#xa0;: %1. «&#xa0;Annuler&#xa0;» revient en arrière.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustement</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the ways to fit</source>
        <translation>Fermer l’ajustement</translation>
    </message>
    <message>
        <source>Ways to reach the pages wanted</source>
        <translation>Solutions pour obtenir les pages voulues</translation>
    </message>
    <message>
        <source>The chosen one shows on the pages; Enter takes it</source>
        <translation>La solution choisie se voit sur les pages&#x202f;; Entrée l’adopte</translation>
    </message>
    <message>
        <source>Ta&amp;ke</source>
        <translation>A&amp;dopter</translation>
    </message>
    <message>
        <source>Take the chosen way</source>
        <translation>Adopter la solution choisie</translation>
    </message>
</context>
<context>
    <name>quarterly::FitVerb</name>
    <message>
        <source>Say how many pages each edition takes, and how it could take more or fewer</source>
        <translation>Dire combien de pages prend chaque édition, et comment elle pourrait en prendre plus ou moins</translation>
    </message>
    <message>
        <source>For example 2017-Q4</source>
        <translation>Par exemple 2017-Q4</translation>
    </message>
    <message>
        <source>Only these editions, for example en,fr</source>
        <translation>Seulement ces éditions, par exemple en,fr</translation>
    </message>
    <message>
        <source>The pages wanted; without it, as many as the edition in the source language has</source>
        <translation>Les pages voulues&#x202f;; à défaut, autant que l’édition dans la langue d’origine</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n&#xa0;page</numerusform>
            <numerusform>%n&#xa0;pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n&#xa0;ligne</numerusform>
            <numerusform>%n&#xa0;lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>even</source>
        <translation>égal</translation>
    </message>
    <message>
        <source>A multiple of so many pages is wanted, for example 4 for folded sheets</source>
        <translation>On veut un multiple de ce nombre de pages, par exemple 4 pour des feuilles pliées</translation>
    </message>
    <message numerus="yes">
        <source>Nothing that was tried brings it to %n page(s).</source>
        <translation>
            <numerusform>Rien de ce qui a été essayé ne l’amène à %n&#xa0;page.</numerusform>
            <numerusform>Rien de ce qui a été essayé ne l’amène à %n&#xa0;pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::FoldingOptions</name>
    <message>
        <source>Marks where to fold and cut</source>
        <translation>Repères de pliage et de coupe</translation>
    </message>
    <message>
        <source>all in one another</source>
        <translation>toutes encartées</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Cahiers</translation>
    </message>
    <message>
        <source>0.10 mm from 5 sheets on</source>
        <translation>0,10 mm dès 5 feuilles</translation>
    </message>
    <message>
        <source> mm</source>
        <translation>&#xa0;mm</translation>
    </message>
    <message>
        <source>Inner sheets are pushed out by those around them; their pages are moved in by as much.</source>
        <translation>Les feuilles intérieures sont poussées vers l’extérieur par celles qui les entourent&#x202f;; leurs pages sont rentrées d’autant.</translation>
    </message>
    <message>
        <source>Paper thickness</source>
        <translation>Épaisseur du papier</translation>
    </message>
    <message>
        <source>before the back cover</source>
        <translation>avant la dernière de couverture</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>à la fin</translation>
    </message>
    <message>
        <source>Blank pages</source>
        <translation>Pages blanches</translation>
    </message>
    <message>
        <source>Move fronts</source>
        <translation>Décaler les rectos</translation>
    </message>
    <message>
        <source>Move backs</source>
        <translation>Décaler les versos</translation>
    </message>
    <message>
        <source>%1 to the right</source>
        <comment>“Move fronts” or “Move backs”</comment>
        <translation>%1 vers la droite</translation>
    </message>
    <message>
        <source>%1 down</source>
        <comment>“Move fronts” or “Move backs”</comment>
        <translation>%1 vers le bas</translation>
    </message>
    <message>
        <source>sheets at most: </source>
        <translation>feuilles au plus&#xa0;: </translation>
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
        <translation>G</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>I</source>
        <comment>sign of italic</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Exposant</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>verb</comment>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>H</source>
        <comment>sign of a heading</comment>
        <translation>T</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Web or e-mail address, then Enter</source>
        <translation>Adresse web ou électronique, puis Entrée</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Adresse du lien</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Supprimer le lien</translation>
    </message>
    <message>
        <source>A link leads to a web page (https://…), an e-mail address or a telephone number.</source>
        <translation>Un lien mène à une page web (https://…), à une adresse électronique ou à un numéro de téléphone.</translation>
    </message>
</context>
<context>
    <name>quarterly::FoundWordsModel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texte de remplacement</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
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
        <translation>%1 n’est pas un glossaire&#xa0;: sa première ligne doit nommer les colonnes, par exemple en,fr,es.</translation>
    </message>
    <message>
        <source>%1 is no glossary: choose a TBX file of 2008, or a table.</source>
        <translation>%1 n’est pas un glossaire&#xa0;: choisissez un fichier TBX de 2008 ou un tableau.</translation>
    </message>
    <message>
        <source>%1 is damaged at line %2 (%3): export it again.</source>
        <translation>%1 est endommagé à la ligne %2 (%3)&#xa0;: exportez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>quarterly::GlossaryModel</name>
    <message>
        <source>Not in %1</source>
        <comment>words that are not to be used</comment>
        <translation>À éviter en&#xa0;%1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Laid down in</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>quarterly::GlossaryVerb</name>
    <message>
        <source>Take the terms of a file (.csv or .tbx) into the glossary</source>
        <translation>Reprendre dans le glossaire les termes d’un fichier (.csv ou .tbx)</translation>
    </message>
    <message>
        <source>A table with a column per language, or TBX</source>
        <translation>Un tableau avec une colonne par langue, ou TBX</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before</source>
        <comment>terms</comment>
        <translation>%1 nouveaux,&#xa0;%2 modifiés,&#xa0;%3 inchangés</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a word in a known language were left out.</source>
        <translation>
            <numerusform>%n ligne sans mot dans une langue connue a été laissée de côté.</numerusform>
            <numerusform>%n lignes sans mot dans une langue connue ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the glossary to a file (.csv or .tbx)</source>
        <translation>Écrire le glossaire dans un fichier (.csv ou .tbx)</translation>
    </message>
    <message>
        <source>Its ending says which</source>
        <translation>Son extension dit lequel</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) written to %1</source>
        <translation>
            <numerusform>%n terme écrit dans&#xa0;%1</numerusform>
            <numerusform>%n termes écrits dans&#xa0;%1</numerusform>
        </translation>
    </message>
    <message>
        <source>List the terms with their words in every language</source>
        <translation>Lister les termes avec leurs équivalents dans chaque langue</translation>
    </message>
    <message>
        <source>Show the glossary, take terms in and write them out</source>
        <translation>Afficher le glossaire, reprendre des termes et les écrire dans un fichier</translation>
    </message>
</context>
<context>
    <name>quarterly::GlossaryWindow</name>
    <message>
        <source>new term</source>
        <translation>nouveau terme</translation>
    </message>
    <message>
        <source>Choose the terms to remove.</source>
        <translation>Choisissez les termes à retirer.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) removed. Undo brings them back.</source>
        <translation>
            <numerusform>%n terme retiré. Annuler le fait revenir.</numerusform>
            <numerusform>%n termes retirés. Annuler les fait revenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a glossary</source>
        <translation>Reprendre un glossaire</translation>
    </message>
    <message>
        <source>Glossaries (*.csv *.tsv *.txt *.tbx)</source>
        <translation>Glossaires (*.csv *.tsv *.txt *.tbx)</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before</source>
        <comment>terms</comment>
        <translation>%1 nouveaux,&#xa0;%2 modifiés,&#xa0;%3 inchangés</translation>
    </message>
    <message>
        <source>Write the glossary to a file</source>
        <translation>Écrire le glossaire dans un fichier</translation>
    </message>
    <message>
        <source>glossary.csv</source>
        <translation>glossaire.csv</translation>
    </message>
    <message>
        <source>Table for any spreadsheet (*.csv);;TBX for translators’ programs (*.tbx)</source>
        <translation>Tableau pour tout tableur (*.csv);;TBX pour les outils de traduction (*.tbx)</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) written to %1</source>
        <translation>
            <numerusform>%n terme écrit dans&#xa0;%1</numerusform>
            <numerusform>%n termes écrits dans&#xa0;%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n terme</numerusform>
            <numerusform>%n termes</numerusform>
        </translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>Chercher un terme</translation>
    </message>
    <message>
        <source>Terms by languages</source>
        <translation>Termes par langue</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Nouveau terme</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Reprendre un fichier…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Écrire dans un fichier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>quarterly::GoalChooser</name>
    <message>
        <source>&amp;Wanted</source>
        <translation>&amp;Voulu</translation>
    </message>
    <message>
        <source>A multiple of four, for a booklet</source>
        <translation>Un multiple de quatre, pour un livret</translation>
    </message>
    <message>
        <source>As many pages as the source</source>
        <translation>Autant de pages que l’original</translation>
    </message>
    <message>
        <source>A number of pages</source>
        <translation>Un nombre de pages</translation>
    </message>
    <message>
        <source>Pages wanted</source>
        <translation>Pages voulues</translation>
    </message>
    <message>
        <source>Number of pages wanted</source>
        <translation>Nombre de pages voulu</translation>
    </message>
</context>
<context>
    <name>quarterly::HelpPanel</name>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Ctrl+Enter  confirm, next</source>
        <translation>Ctrl+Entrée  confirmer, suivant</translation>
    </message>
    <message>
        <source>F7  meaning unchanged</source>
        <translation>F7  sens inchangé</translation>
    </message>
    <message>
        <source>Ctrl+↑ ↓  previous, next</source>
        <translation>Ctrl+↑ ↓  précédent, suivant</translation>
    </message>
    <message>
        <source>Ctrl+B, I, K  strong, emphasis, link</source>
        <translation>Ctrl+B, I, K  gras, italique, lien</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>From the memory</source>
        <translation>Dans la mémoire</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Press to mend it</source>
        <translation>Cliquer pour corriger</translation>
    </message>
    <message>
        <source>Press to mend it, or F8</source>
        <translation>Cliquer pour corriger, ou F8</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>Dans la source</translation>
    </message>
    <message>
        <source>F6  take the best match</source>
        <translation>F6  meilleure correspondance</translation>
    </message>
    <message>
        <source>F8  mend the first fault</source>
        <translation>F8  corriger le premier défaut</translation>
    </message>
    <message>
        <source>Tab  complete a term</source>
        <translation>Tab  compléter un terme</translation>
    </message>
    <message>
        <source>Alt+1 … 9  set as in the source</source>
        <translation>Alt+1 … 9  mise en forme de la source</translation>
    </message>
    <message>
        <source>for “%1”</source>
        <comment>a sentence</comment>
        <translation>pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter  reviewed, next</source>
        <translation>Ctrl+Maj+Entrée  relu, suivant</translation>
    </message>
</context>
<context>
    <name>quarterly::HelpWords</name>
    <message>
        <source>from %1</source>
        <comment>name of a file</comment>
        <translation>de&#xa0;%1</translation>
    </message>
    <message>
        <source>Link “%1”: %2</source>
        <comment>words, address</comment>
        <translation>Lien «&#xa0;%1&#xa0;»&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>“%1” in another language (%2)</source>
        <translation>«&#xa0;%1&#xa0;» dans une autre langue (%2)</translation>
    </message>
    <message>
        <source>Strong “%1”</source>
        <translation>Gras «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Emphasis “%1”</source>
        <translation>Italique «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Raised “%1”</source>
        <translation>Exposant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Line break</source>
        <translation>Saut de ligne</translation>
    </message>
</context>
<context>
    <name>quarterly::HighlightsVerb</name>
    <message>
        <source>List the highlights, newest first</source>
        <translation>Lister les articles, les plus récents d’abord</translation>
    </message>
    <message>
        <source>Only those of this issue, for example 2017-Q4</source>
        <translation>Seulement ceux de ce numéro, par exemple 2017-Q4</translation>
    </message>
</context>
<context>
    <name>quarterly::HistoryDialog</name>
    <message>
        <source>History in %1</source>
        <translation>Historique (%1)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Whose history</source>
        <translation>Champ dont l’historique est montré</translation>
    </message>
    <message>
        <source>What changed since the version before</source>
        <translation>Ce qui a changé depuis la version précédente</translation>
    </message>
    <message>
        <source>What has changed until today</source>
        <translation>Ce qui a changé jusqu’à aujourd’hui</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versions, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>Text with its changes</source>
        <translation>Texte avec ses modifications</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Rétablir cette version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The first version: there is none before it.</source>
        <translation>La première version&#xa0;: il n’y en a pas d’antérieure.</translation>
    </message>
    <message>
        <source>No word differs.</source>
        <translation>Aucun mot ne diffère.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): struck out is what went, underlined what came.</source>
        <translation>
            <numerusform>%n modification&#xa0;: ce qui a disparu est barré, ce qui est nouveau est souligné.</numerusform>
            <numerusform>%n modifications&#xa0;: ce qui a disparu est barré, ce qui est nouveau est souligné.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been written here in %1 yet.</source>
        <translation>Rien n’a encore été écrit ici (%1).</translation>
    </message>
    <message>
        <source>This is what it says today.</source>
        <translation>C’est ce que le texte dit aujourd’hui.</translation>
    </message>
    <message>
        <source>The earlier text is back. The one it replaced stays in the history.</source>
        <translation>Le texte antérieur est rétabli. Celui qu’il remplace reste dans l’historique.</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Lieu&#xa0;%1</translation>
    </message>
    <message>
        <source>Caption of picture %1</source>
        <translation>Légende de l’image&#xa0;%1</translation>
    </message>
    <message>
        <source>Alternative text of picture %1</source>
        <translation>Texte alternatif de l’image&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>quarterly::ImportDialog</name>
    <message>
        <source>Use the highlights that the library has already</source>
        <translation>Reprendre les articles que la bibliothèque a déjà</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>As the text tells</source>
        <translation>D’après le texte</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>Ce qui sera créé</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Langue du texte</translation>
    </message>
    <message>
        <source>Nothing has been made yet. Undo takes the whole import back.</source>
        <translation>Rien n’est encore créé. «&#xa0;Annuler&#xa0;» reviendra sur toute l’importation.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file, language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>À vérifier&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n document(s)</source>
        <translation>
            <numerusform>Importer %n document</numerusform>
            <numerusform>Importer %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::ImportLimits</name>
    <message>
        <source>The text is nested too deeply to be a text: copy the part that you need.</source>
        <translation>Le texte a trop de niveaux imbriqués pour être lu&#xa0;: copiez la partie dont vous avez besoin.</translation>
    </message>
    <message>
        <source>A paragraph is too long to be one: copy the part that you need.</source>
        <translation>Un paragraphe est trop long pour en être un&#xa0;: copiez la partie dont vous avez besoin.</translation>
    </message>
    <message>
        <source>The text is too large: at most %1 MB and %2 paragraphs can be taken in at once.</source>
        <translation>Le texte est trop volumineux&#xa0;: on peut reprendre au plus %1&#xa0;Mo et %2&#xa0;paragraphes à la fois.</translation>
    </message>
</context>
<context>
    <name>quarterly::ImportVerb</name>
    <message>
        <source>Remark: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>The files to read</source>
        <translation>Les fichiers à lire</translation>
    </message>
    <message>
        <source>The language they are in; detected unless given</source>
        <translation>Leur langue&#x202f;; reconnue si elle n’est pas donnée</translation>
    </message>
    <message>
        <source>Read newsletters or highlights: Word (.docx), text, Markdown or HTML</source>
        <translation>Lire des bulletins ou des articles&#xa0;: Word (.docx), texte, Markdown ou HTML</translation>
    </message>
</context>
<context>
    <name>quarterly::ImposeVerb</name>
    <message>
        <source>Make a booklet of any PDF of single pages</source>
        <translation>Faire un livret de n’importe quel PDF de pages simples</translation>
    </message>
    <message>
        <source>The PDF to read</source>
        <translation>Le PDF à lire</translation>
    </message>
    <message>
        <source>The PDF to write; replaced if it is there</source>
        <translation>Le PDF à écrire&#x202f;; remplacé s’il existe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Enlarge or reduce the pages so that they fill the sheets</source>
        <translation>Agrandir ou réduire les pages pour qu’elles remplissent les feuilles</translation>
    </message>
    <message>
        <source>Print marks where to fold and cut, if the sheets leave room for them</source>
        <translation>Imprimer des repères de pliage et de coupe, si les feuilles leur laissent de la place</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>quarterly::IssueCheck</name>
    <message>
        <source>The section “%1” is empty and will not appear.</source>
        <translation>La rubrique «&#xa0;%1&#xa0;» est vide et ne paraîtra pas.</translation>
    </message>
    <message>
        <source>“%1” has no title.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de titre.</translation>
    </message>
    <message>
        <source>“%1” still has a remark: %2</source>
        <translation>«&#xa0;%1&#xa0;» porte encore une remarque&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is dated %2, which is not in the quarter %3.</source>
        <translation>«&#xa0;%1&#xa0;» est daté du %2, hors du trimestre %3.</translation>
    </message>
    <message>
        <source>The colour of headings, %1, is too light for text (contrast %2 with white): %3 is used instead.</source>
        <translation>La couleur des titres, %1, est trop claire pour du texte (contraste de %2 avec le blanc)&#xa0;: %3 est employée à la place.</translation>
    </message>
    <message>
        <source>“%1” was in the issue %2 already.</source>
        <translation>«&#xa0;%1&#xa0;» figurait déjà dans le numéro %2.</translation>
    </message>
</context>
<context>
    <name>quarterly::IssueChooser</name>
    <message>
        <source>No issue</source>
        <translation>Aucun numéro</translation>
    </message>
    <message>
        <source>Issue: %1</source>
        <translation>Numéro&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose the issue to work on</source>
        <translation>Choisir le numéro à traiter</translation>
    </message>
    <message>
        <source>New issue…</source>
        <translation>Nouveau numéro…</translation>
    </message>
</context>
<context>
    <name>quarterly::IssueCopy</name>
    <message>
        <source>Nothing was made of %1: it was ended.</source>
        <translation>Rien n’a été tiré de %1&#xa0;: l’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>%1 is damaged, and nothing was made of it: %2</source>
        <translation>%1 est endommagé, et rien n’en a été tiré&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 exists already: choose another name.</source>
        <translation>%1 existe déjà&#xa0;: choisir un autre nom.</translation>
    </message>
</context>
<context>
    <name>quarterly::IssueEditor</name>
    <message>
        <source>There is an issue %1 already: open it, or choose another quarter.</source>
        <translation>Le numéro %1 existe déjà&#xa0;: ouvrez-le ou choisissez un autre trimestre.</translation>
    </message>
    <message>
        <source>New issue %1</source>
        <translation>Créer le numéro %1</translation>
    </message>
    <message>
        <source>Change the page</source>
        <translation>Modifier la page</translation>
    </message>
    <message>
        <source>Number the issue</source>
        <translation>Changer le numéro d’ordre</translation>
    </message>
    <message>
        <source>Change the state of the issue</source>
        <translation>Changer l’état du numéro</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Ajouter une rubrique</translation>
    </message>
    <message>
        <source>Move a section</source>
        <translation>Déplacer une rubrique</translation>
    </message>
    <message>
        <source>Remove a section</source>
        <translation>Supprimer une rubrique</translation>
    </message>
    <message numerus="yes">
        <source>Place %n highlight(s)</source>
        <translation>
            <numerusform>Placer %n&#xa0;article</numerusform>
            <numerusform>Placer %n&#xa0;articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n highlight(s)</source>
        <translation>
            <numerusform>Déplacer %n&#xa0;article</numerusform>
            <numerusform>Déplacer %n&#xa0;articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n highlight(s) out of the issue</source>
        <translation>
            <numerusform>Retirer %n&#xa0;article du numéro</numerusform>
            <numerusform>Retirer %n&#xa0;articles du numéro</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the presentation</source>
        <translation>Changer la présentation</translation>
    </message>
    <message>
        <source>Adjust the setting</source>
        <translation>Ajuster la mise en page</translation>
    </message>
    <message>
        <source>New highlight</source>
        <translation>Créer un article</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Changer le type</translation>
    </message>
    <message>
        <source>Change the source language</source>
        <translation>Changer la langue source</translation>
    </message>
    <message>
        <source>Change the remark</source>
        <translation>Modifier la remarque</translation>
    </message>
    <message>
        <source>Change the articles</source>
        <translation>Modifier les articles de la convention</translation>
    </message>
    <message>
        <source>Change the tags</source>
        <translation>Modifier les mots-clés</translation>
    </message>
    <message>
        <source>Change date and place</source>
        <translation>Modifier la date et le lieu</translation>
    </message>
    <message>
        <source>Change the pictures</source>
        <translation>Modifier les images</translation>
    </message>
    <message numerus="yes">
        <source>Move %n highlight(s) to the trash</source>
        <translation>
            <numerusform>Mettre %n&#xa0;article à la corbeille</numerusform>
            <numerusform>Mettre %n&#xa0;articles à la corbeille</numerusform>
        </translation>
    </message>
    <message>
        <source>A highlight that an issue uses cannot go to the trash: take it out of the issue first.</source>
        <translation>Un article utilisé dans un numéro ne peut pas aller à la corbeille&#xa0;: retirez-le d’abord du numéro.</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n highlight(s)</source>
        <translation>
            <numerusform>Restaurer %n&#xa0;article</numerusform>
            <numerusform>Restaurer %n&#xa0;articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up the organisation</source>
        <translation>Configurer l’organisation</translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation>Modifier l’organisation</translation>
    </message>
    <message>
        <source>Fill with the sample</source>
        <translation>Remplir avec l’exemple</translation>
    </message>
    <message>
        <source>Translate into %1</source>
        <translation>Traduire (%1)</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>Modifier le titre</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Meaning unchanged</source>
        <translation>Confirmer que le sens est inchangé</translation>
    </message>
    <message>
        <source>Restore an earlier text</source>
        <translation>Rétablir un texte antérieur</translation>
    </message>
    <message numerus="yes">
        <source>Replace words in %n text(s)</source>
        <translation>
            <numerusform>Remplacer des mots dans %n texte</numerusform>
            <numerusform>Remplacer des mots dans %n textes</numerusform>
        </translation>
    </message>
    <message>
        <source>A text has changed since it was searched; nothing was replaced. Search again.</source>
        <translation>Un texte a changé depuis la recherche&#x202f;; rien n’a été remplacé. Recherchez de nouveau.</translation>
    </message>
    <message>
        <source>Change the glossary</source>
        <translation>Modifier le glossaire</translation>
    </message>
    <message>
        <source>Remove from the glossary</source>
        <translation>Retirer du glossaire</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>Retirer le commentaire</translation>
    </message>
    <message>
        <source>Comment on a text</source>
        <translation>Commenter un texte</translation>
    </message>
    <message>
        <source>“%1” is no colour: write it like #103f54.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une couleur&#xa0;: écrivez-la comme #103f54.</translation>
    </message>
    <message>
        <source>%1 is too light for text: the nearest colour that can be read on white is %2.</source>
        <translation>%1 est trop clair pour du texte&#xa0;: la couleur lisible sur blanc la plus proche est %2.</translation>
    </message>
    <message>
        <source>A text of the package bears the mark of another text of the library: nothing was taken.</source>
        <translation>Un texte du paquet porte la marque d’un autre texte de la bibliothèque&#xa0;: rien n’a été repris.</translation>
    </message>
    <message>
        <source>Bring a package back</source>
        <translation>Reprendre un paquet</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
</context>
<context>
    <name>quarterly::IssueLoader</name>
    <message>
        <source>This issue is no longer in %1.</source>
        <translation>Ce numéro n’est plus dans %1.</translation>
    </message>
    <message>
        <source>There is no issue %1: %2 has none yet.</source>
        <translation>Il n’y a pas de numéro %1&#xa0;: %2 n’en contient encore aucun.</translation>
    </message>
    <message>
        <source>There is no issue %1 in %2: it has %3.</source>
        <translation>Il n’y a pas de numéro %1 dans %2, qui contient&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>quarterly::IssuesVerb</name>
    <message numerus="yes">
        <source>%1  %2  %n highlight(s)  %3</source>
        <translation>
            <numerusform>%1  %2  %n&#xa0;article  %3</numerusform>
            <numerusform>%1  %2  %n&#xa0;articles  %3</numerusform>
        </translation>
    </message>
    <message>
        <source>List the issues</source>
        <translation>Lister les numéros</translation>
    </message>
</context>
<context>
    <name>quarterly::ItemEditor</name>
    <message>
        <source>In no issue yet</source>
        <translation>Encore dans aucun numéro</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Shown in place of the text where space is short</source>
        <translation>Remplace le texte lorsque la place manque</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quand et où</translation>
    </message>
    <message>
        <source>Articles of the convention</source>
        <translation>Articles de la convention</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Source language</source>
        <translation>Langue source</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisé dans</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Add an article by its number</source>
        <translation>Numéro d’article à ajouter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter un mot-clé</translation>
    </message>
    <message>
        <source>The language it is written in; the others are translated from it</source>
        <translation>La langue de rédaction&#x202f;; les autres versions en sont traduites</translation>
    </message>
    <message>
        <source>Choose a highlight on the left, or write a new one.

A highlight is one piece of news: a title, a text, when and where it happened, and pictures. Write it once, in any language; translate it and place it in an issue later.</source>
        <translation>Choisissez un article à gauche, ou écrivez-en un nouveau.

Un article est une information&#xa0;: un titre, un texte, une date et un lieu, des images. Écrivez-le une fois, dans la langue de votre choix&#x202f;; traduisez-le et placez-le dans un numéro plus tard.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What it said before, and the way back (%1)</source>
        <translation>Ce que disait le texte auparavant, et comment y revenir (%1)</translation>
    </message>
    <message>
        <source>In the trash since %1, and from %2 on gone for good. Restore it to go on writing.</source>
        <translation>Dans la corbeille depuis le %1, et définitivement effacé à partir du %2. Restaurez l’article pour continuer à l’écrire.</translation>
    </message>
    <message>
        <source>This library is open to read only: nothing can be changed here.</source>
        <translation>Cette bibliothèque est ouverte en lecture seule&#xa0;: rien ne peut y être modifié.</translation>
    </message>
</context>
<context>
    <name>quarterly::ItemListModel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Articles</source>
        <comment>of the convention</comment>
        <translation>Art. convention</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisé dans</translation>
    </message>
</context>
<context>
    <name>quarterly::ItemWords</name>
    <message>
        <source>%1 complete</source>
        <translation>%1 complet</translation>
    </message>
    <message>
        <source>%1 unfinished</source>
        <translation>%1 inachevé</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>%1 absent</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Actualité</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Upcoming event</source>
        <translation>Rendez-vous à venir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>used in %1</source>
        <translation>utilisé dans %1</translation>
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
        <translation>Bibliothèque, Composer, Traduire, Publier</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+4</source>
        <translation>Ctrl+1 … Ctrl+4</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Annuler, rétablir</translation>
    </message>
    <message>
        <source>New highlight</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Nouveau numéro</translation>
    </message>
    <message>
        <source>Import texts and pictures</source>
        <translation>Importer des textes et des images</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Show more, less of it</source>
        <translation>En montrer plus, moins</translation>
    </message>
    <message>
        <source>In the list of highlights: put the chosen ones into the issue</source>
        <translation>Dans la liste des articles&#xa0;: placer les articles choisis dans le numéro</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Agrandir, réduire</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajuster à la largeur</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>%1: the outline</source>
        <comment>a place</comment>
        <translation>%1&#xa0;: le plan</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Les pages</translation>
    </message>
    <message>
        <source>Search the library, or find in the text being written</source>
        <translation>Rechercher dans la bibliothèque ou dans le texte en cours de rédaction</translation>
    </message>
    <message>
        <source>Find and replace in all texts</source>
        <translation>Rechercher et remplacer dans tous les textes</translation>
    </message>
    <message>
        <source>History of the highlight that is open in the library</source>
        <translation>Historique de l’article ouvert dans la bibliothèque</translation>
    </message>
    <message>
        <source>Choose several rows</source>
        <translation>Choisir plusieurs lignes</translation>
    </message>
    <message>
        <source>Ctrl+click, Shift+click, Shift+arrow keys</source>
        <translation>Ctrl+clic, Maj+clic, Maj+flèches</translation>
    </message>
    <message>
        <source>Move the chosen rows up, down</source>
        <translation>Déplacer les lignes choisies vers le haut, vers le bas</translation>
    </message>
    <message>
        <source>Move them to the section above, below</source>
        <translation>Les déplacer vers la rubrique précédente, suivante</translation>
    </message>
    <message>
        <source>Print in full, brief, as a line</source>
        <translation>Imprimer en entier, en bref, le titre seul</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+3</source>
        <translation>Alt+1 … Alt+3</translation>
    </message>
    <message>
        <source>Edit on the page, or rename the section</source>
        <translation>Modifier sur la page, ou renommer la rubrique</translation>
    </message>
    <message>
        <source>Open in the library</source>
        <translation>Ouvrir dans la bibliothèque</translation>
    </message>
    <message>
        <source>Take out of the issue</source>
        <translation>Retirer du numéro</translation>
    </message>
    <message>
        <source>Edit the chosen text there</source>
        <translation>Modifier sur place le texte choisi</translation>
    </message>
    <message>
        <source>Edit with the mouse</source>
        <translation>Modifier avec la souris</translation>
    </message>
    <message>
        <source>Click the text, then click it again</source>
        <translation>Cliquer sur le texte, puis cliquer encore</translation>
    </message>
    <message>
        <source>Go on to the next text, the one before</source>
        <translation>Passer au texte suivant, au précédent</translation>
    </message>
    <message>
        <source>End editing</source>
        <translation>Terminer la modification</translation>
    </message>
    <message>
        <source>Open the highlight in the library</source>
        <translation>Ouvrir l’article dans la bibliothèque</translation>
    </message>
    <message>
        <source>%1, Ctrl+click</source>
        <translation>%1, Ctrl+clic</translation>
    </message>
    <message>
        <source>Coverage: articles by months</source>
        <translation>Couverture&#xa0;: articles de la convention par mois</translation>
    </message>
    <message>
        <source>Compare with another issue</source>
        <translation>Comparer avec un autre numéro</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossaire</translation>
    </message>
    <message>
        <source>Look up in the memory</source>
        <translation>Chercher dans la mémoire</translation>
    </message>
    <message>
        <source>Confirm, and on to the next</source>
        <translation>Confirmer et passer au suivant</translation>
    </message>
    <message>
        <source>Reviewed, and on to the next</source>
        <translation>Relu, et passer au suivant</translation>
    </message>
    <message>
        <source>The meaning is unchanged</source>
        <translation>Le sens est inchangé</translation>
    </message>
    <message>
        <source>Take the best match of the memory</source>
        <translation>Prendre la meilleure correspondance de la mémoire</translation>
    </message>
    <message>
        <source>Mend the first fault</source>
        <translation>Corriger le premier défaut</translation>
    </message>
    <message>
        <source>Complete a term of the glossary</source>
        <translation>Compléter un terme du glossaire</translation>
    </message>
    <message>
        <source>Set what is chosen as the source has it</source>
        <translation>Mettre en forme la sélection comme dans la source</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+9</source>
        <translation>Alt+1 … Alt+9</translation>
    </message>
    <message>
        <source>Go to the text before, behind</source>
        <translation>Aller au texte précédent, suivant</translation>
    </message>
</context>
<context>
    <name>quarterly::LanguageTabs</name>
    <message>
        <source>%1 · source</source>
        <translation>%1 · source</translation>
    </message>
    <message>
        <source>the language it was written in</source>
        <translation>la langue de rédaction</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complet</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inachevé</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>rien encore</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>language: state</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>quarterly::Leaving</name>
    <message>
        <source>Not everything is saved</source>
        <translation>Tout n’est pas enregistré</translation>
    </message>
    <message>
        <source>What you typed last is not saved yet.</source>
        <translation>Ce que vous avez saisi en dernier n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Save a copy elsewhere…</source>
        <translation>&amp;Enregistrer une copie ailleurs…</translation>
    </message>
    <message>
        <source>&amp;Quit without these words</source>
        <translation>&amp;Quitter sans ces mots</translation>
    </message>
    <message>
        <source>&amp;Back to the window</source>
        <translation>Re&amp;venir à la fenêtre</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Save a copy with everything you typed</source>
        <translation>Enregistrer une copie avec tout ce que vous avez saisi</translation>
    </message>
    <message>
        <source>Libraries (*.quarterly)</source>
        <translation>Bibliothèques (*.quarterly)</translation>
    </message>
    <message>
        <source>A copy with everything you typed is in %1</source>
        <translation>Une copie avec tout ce que vous avez saisi se trouve dans %1</translation>
    </message>
</context>
<context>
    <name>quarterly::Library</name>
    <message>
        <source>%1 cannot be used safely here: SQLite does not accept %2.</source>
        <translation>%1 ne peut pas être utilisé ici en toute sécurité&#xa0;: SQLite n’accepte pas %2.</translation>
    </message>
    <message>
        <source>%1 exists already: open it, or choose another name.</source>
        <translation>%1 existe déjà&#xa0;: ouvrez cette bibliothèque ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 does not exist: make a library with “quarterly new”.</source>
        <translation>%1 n’existe pas&#xa0;: créez une bibliothèque avec «&#xa0;quarterly new&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is open for writing in %2 (process %3 on %4): close it there first.</source>
        <translation>%1 est ouvert en écriture dans %2 (processus %3 sur %4)&#xa0;: commencez par l’y fermer.</translation>
    </message>
    <message>
        <source>%1 is of an older version: open it once for writing, so that it can be brought up to date.</source>
        <translation>%1 est d’une version antérieure&#xa0;: ouvrez-le une fois en écriture pour le mettre à jour.</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>%1 is locked by %2, which does not say who holds it: delete that file if nobody has the library open.</source>
        <translation>%1 est verrouillé par %2, qui ne dit pas par qui&#xa0;: supprimez ce fichier si personne n’a ouvert la bibliothèque.</translation>
    </message>
    <message>
        <source>%1 cannot be locked for writing: its folder is write-protected or full.</source>
        <translation>%1 ne peut pas être verrouillé en écriture&#xa0;: son dossier est protégé ou plein.</translation>
    </message>
    <message>
        <source>%1 is open for writing in %2 on the computer “%3”: close it there first. If nobody has it open there, delete %4.</source>
        <translation>%1 est ouvert en écriture dans %2 sur l’ordinateur «&#xa0;%3&#xa0;»&#xa0;: commencez par l’y fermer. Si personne ne l’y a ouvert, supprimez %4.</translation>
    </message>
</context>
<context>
    <name>quarterly::LibraryCopy</name>
    <message>
        <source>A copy needs another name than the library “%1” itself.</source>
        <translation>Donnez à la copie un autre nom que celui de la bibliothèque «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Copying %1 was ended.</source>
        <translation>La copie de %1 a été interrompue.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is left of a library that was here before: move it beside that library and give it its name followed by “-journal”, or delete it if there is none any more.</source>
        <translation>«&#xa0;%1&#xa0;» est resté d’une bibliothèque qui se trouvait ici auparavant&#xa0;: placez-le à côté d’elle en lui donnant le nom de cette bibliothèque suivi de «&#xa0;-journal&#xa0;», ou supprimez-le si elle n’existe plus.</translation>
    </message>
</context>
<context>
    <name>quarterly::LibraryPanel</name>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n&#xa0;article</numerusform>
            <numerusform>%n&#xa0;articles</numerusform>
        </translation>
    </message>
    <message>
        <source>No highlight is like this. Take a filter away to see more.</source>
        <translation>Aucun article ne correspond. Retirez un filtre pour en voir davantage.</translation>
    </message>
    <message>
        <source>Highlights collected during the quarter wait here. Write the first, or drop a text, a web page or a picture on the window.</source>
        <translation>Les articles réunis pendant le trimestre attendent ici. Écrivez le premier, ou déposez un texte, une page web ou une image sur la fenêtre.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>New highlight</source>
        <translation>Nouvel article</translation>
    </message>
    <message>
        <source>Put into the issue</source>
        <translation>Placer dans le numéro</translation>
    </message>
    <message>
        <source>Highlights of the library</source>
        <translation>Articles de la bibliothèque</translation>
    </message>
    <message>
        <source>Enter puts the chosen ones into the issue</source>
        <translation>Entrée place dans le numéro les articles choisis</translation>
    </message>
</context>
<context>
    <name>quarterly::LibraryPlace</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>New highlight</source>
        <translation>Nouvel article</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n&#xa0;article</numerusform>
            <numerusform>%n&#xa0;articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits. Search for fewer words, or switch some of the filters off.</source>
        <translation>Aucun résultat. Cherchez moins de mots ou désactivez certains filtres.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message>
        <source>No highlights yet. Write the first one, or drop a document or picture on Compose.</source>
        <translation>Pas encore d’articles. Écrivez le premier, ou déposez un document ou une image sur l’espace Composer.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Show the highlights as cards</source>
        <translation>Afficher les articles sous forme de fiches</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Show the highlights as a table that can be sorted by its columns</source>
        <translation>Afficher les articles dans un tableau qui se trie par colonne</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) added to the issue.</source>
        <translation>
            <numerusform>%n article ajouté au numéro.</numerusform>
            <numerusform>%n articles ajoutés au numéro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to section</source>
        <translation>Ajouter à une rubrique</translation>
    </message>
    <message>
        <source>Coverage…</source>
        <translation>Couverture…</translation>
    </message>
    <message>
        <source>What was reported in a year and what was not</source>
        <translation>Ce dont l’année a rendu compte, et ce qui manque</translation>
    </message>
</context>
<context>
    <name>quarterly::LibraryWatch</name>
    <message>
        <source>%1 has been replaced by another program: open it again.</source>
        <translation>%1 a été remplacé par un autre programme&#xa0;: rouvrez-le.</translation>
    </message>
</context>
<context>
    <name>quarterly::LogoField</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Choisir le logo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Beside the newsletter’s name. Screen readers say the organisation’s name.</source>
        <translation>À côté du nom du bulletin. Les lecteurs d’écran disent le nom de l’organisation.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>quarterly::LogoPreview</name>
    <message>
        <source>Logo on the pages</source>
        <translation>Logo sur les pages</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>quarterly::LookUpDialog</name>
    <message>
        <source>%1 → %2</source>
        <comment>languages</comment>
        <translation>%1 →&#xa0;%2</translation>
    </message>
    <message>
        <source>From this library</source>
        <translation>De cette bibliothèque</translation>
    </message>
    <message>
        <source>Type a word or a phrase in any language.</source>
        <translation>Tapez un mot ou une expression, en toute langue.</translation>
    </message>
    <message>
        <source>More than %1 texts have it: add a word.</source>
        <translation>Plus de&#xa0;%1 textes la contiennent&#xa0;: ajoutez un mot.</translation>
    </message>
    <message>
        <source>Nobody has translated it yet.</source>
        <translation>Personne ne l’a encore traduit.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
    <message>
        <source>The translation is in the clipboard.</source>
        <translation>La traduction est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Look up in the memory</source>
        <translation>Chercher dans la mémoire</translation>
    </message>
    <message>
        <source>Words in any language</source>
        <translation>Mots en toute langue</translation>
    </message>
    <message>
        <source>Words to look up</source>
        <translation>Mots à chercher</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Texts that have the words</source>
        <translation>Textes qui contiennent ces mots</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>Copier la traduction</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>text</comment>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <comment>text</comment>
        <translation>Traduction&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>quarterly::MainWindow</name>
    <message>
        <source>Where to keep the new library</source>
        <translation>Emplacement de la nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Bulletin</translation>
    </message>
    <message>
        <source>Libraries (*.quarterly)</source>
        <translation>Bibliothèques (*.quarterly)</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Ouvrir une bibliothèque</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>Enregistrer une copie de la bibliothèque</translation>
    </message>
    <message>
        <source>The copy is in %1</source>
        <translation>La copie se trouve dans %1</translation>
    </message>
    <message>
        <source>Import texts and pictures</source>
        <translation>Importer des textes et des images</translation>
    </message>
    <message>
        <source>About Quarterly</source>
        <translation>À propos de Quarterly</translation>
    </message>
    <message>
        <source>&lt;b&gt;Quarterly&lt;/b&gt; edits a newsletter that appears every three months, in English, French and Spanish, on paper, as PDF and on the web.&lt;p&gt;Free software under the GNU General Public Licence, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Quarterly&lt;/b&gt; sert à rédiger un bulletin trimestriel en anglais, en français et en espagnol, sur papier, en PDF et sur le web.&lt;p&gt;Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
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
        <translation>Le fichier revenu de traduction</translation>
    </message>
    <message>
        <source>Translations (%1)</source>
        <translation>Traductions (%1)</translation>
    </message>
    <message>
        <source>Libraries and packages (%1)</source>
        <translation>Bibliothèques et paquets (%1)</translation>
    </message>
    <message>
        <source>The package that came back from the translator</source>
        <translation>Le paquet revenu de traduction</translation>
    </message>
    <message>
        <source>Packages for a translator (%1)</source>
        <translation>Paquets à traduire (%1)</translation>
    </message>
    <message>
        <source>%1 is not opened while a dialog waits for an answer: open it afterwards.</source>
        <translation>%1 ne peut s’ouvrir pendant qu’une boîte de dialogue attend une réponse&#xa0;: ouvrez-le ensuite.</translation>
    </message>
</context>
<context>
    <name>quarterly::Markup</name>
    <message>
        <source>The stored text is damaged at character %1: %2</source>
        <translation>Le texte enregistré est endommagé au caractère %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” does not belong there.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas sa place ici.</translation>
    </message>
</context>
<context>
    <name>quarterly::MastheadCard</name>
    <message>
        <source>No. %1</source>
        <comment>the number of an issue</comment>
        <translation>N°&#xa0;%1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>Bandeau de titre</translation>
    </message>
    <message>
        <source>Edit the masthead</source>
        <translation>Modifier le bandeau de titre</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Line below it</source>
        <translation>Accroche</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro d’ordre</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no issue number</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ébauche</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Title in %1</source>
        <translation>Titre (%1)</translation>
    </message>
    <message>
        <source>Line below the title in %1</source>
        <translation>Accroche sous le titre (%1)</translation>
    </message>
</context>
<context>
    <name>quarterly::MemoryExchange</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossible d’écrire %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The memory has no such texts: no file was written.</source>
        <translation>La mémoire n’a pas de tels textes&#xa0;: aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>%1 was left: nothing was taken from it.</source>
        <translation>%1 a été abandonné&#xa0;: rien n’en a été repris.</translation>
    </message>
</context>
<context>
    <name>quarterly::MemoryExportVerb</name>
    <message>
        <source>Write the translation memory for other programs</source>
        <translation>Écrire la mémoire de traduction pour d’autres programmes</translation>
    </message>
    <message>
        <source>The TMX file to write</source>
        <translation>Le fichier TMX à écrire</translation>
    </message>
    <message>
        <source>Only texts in this language</source>
        <translation>Seulement les textes dans cette langue</translation>
    </message>
    <message>
        <source>Only translations into this language</source>
        <translation>Seulement les traductions vers cette langue</translation>
    </message>
    <message>
        <source>With the codes as OmegaT needs them</source>
        <translation>Avec les codes tels qu’OmegaT les attend</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n text(s).</source>
        <translation>
            <numerusform>%1&#xa0;: %n texte.</numerusform>
            <numerusform>%1&#xa0;: %n textes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::MemoryFiles</name>
    <message numerus="yes">
        <source>%n text(s) taken from %1</source>
        <translation>
            <numerusform>%n texte repris de %1</numerusform>
            <numerusform>%n textes repris de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%n déjà connu</numerusform>
            <numerusform>%n déjà connus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without use</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%n sans usage</numerusform>
            <numerusform>%n sans usage</numerusform>
        </translation>
    </message>
    <message>
        <source>The memory of this library is still being made: try again in a moment.</source>
        <translation>La mémoire de cette bibliothèque est encore en préparation&#xa0;: veuillez réessayer dans un instant.</translation>
    </message>
    <message>
        <source>Taking in %1…</source>
        <translation>Reprise de %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) written to %1</source>
        <translation>
            <numerusform>%n texte écrit dans %1</numerusform>
            <numerusform>%n textes écrits dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a translation memory</source>
        <translation>Reprendre une mémoire de traduction</translation>
    </message>
    <message>
        <source>Translation memories (*.tmx)</source>
        <translation>Mémoires de traduction (*.tmx)</translation>
    </message>
    <message>
        <source>Write the translation memory</source>
        <translation>Écrire la mémoire de traduction</translation>
    </message>
    <message>
        <source>Undo does not take them out; the backup that was made before has none of them.</source>
        <translation>«&#xa0;Annuler&#xa0;» ne les retire pas&#xa0;; la sauvegarde faite auparavant n’en contient aucun.</translation>
    </message>
</context>
<context>
    <name>quarterly::MemoryFindVerb</name>
    <message>
        <source>Find how words were translated</source>
        <translation>Chercher comment des mots ont été traduits</translation>
    </message>
    <message>
        <source>Words that stand one after the other, in either language</source>
        <translation>Des mots qui se suivent, dans l’une ou l’autre langue</translation>
    </message>
    <message>
        <source>At most so many texts</source>
        <translation>Au plus autant de textes</translation>
    </message>
</context>
<context>
    <name>quarterly::MemoryImportVerb</name>
    <message>
        <source>Take in the translation memory of another program</source>
        <translation>Reprendre la mémoire de traduction d’un autre programme</translation>
    </message>
    <message>
        <source>The memory in TMX</source>
        <translation>La mémoire au format TMX</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken from %1.</source>
        <translation>
            <numerusform>%n texte repris de %1.</numerusform>
            <numerusform>%n textes repris de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) known already.</source>
        <translation>
            <numerusform>%n texte déjà connu.</numerusform>
            <numerusform>%n textes déjà connus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) skipped: drafts, without words, or not in two of English, French and Spanish.</source>
        <translation>
            <numerusform>%n texte ignoré&#xa0;: brouillon, sans mots, ou absent de deux des langues anglais, français et espagnol.</numerusform>
            <numerusform>%n textes ignorés&#xa0;: brouillons, sans mots, ou absents de deux des langues anglais, français et espagnol.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::MemoryListVerb</name>
    <message>
        <source>Say where the texts of the memory come from, and how many they are</source>
        <translation>Dire d’où viennent les textes de la mémoire et combien ils sont</translation>
    </message>
    <message>
        <source>this library</source>
        <translation>cette bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2  %n text(s)  %3</source>
        <translation>
            <numerusform>%1 → %2  %n texte  %3</numerusform>
            <numerusform>%1 → %2  %n textes  %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The memory is empty: it grows with each confirmed translation, or with “quarterly memory import”.</source>
        <translation>La mémoire est vide&#xa0;: elle grandit avec chaque traduction confirmée, ou avec «&#xa0;quarterly memory import&#xa0;».</translation>
    </message>
</context>
<context>
    <name>quarterly::MemoryRemoveVerb</name>
    <message>
        <source>Forget what was imported from a file</source>
        <translation>Oublier ce qui a été importé d’un fichier</translation>
    </message>
    <message>
        <source>The file, as “memory list” names it</source>
        <translation>Le fichier, tel que «&#xa0;memory list&#xa0;» le nomme</translation>
    </message>
    <message>
        <source>Nothing was imported from “%1”: see “quarterly memory list”.</source>
        <translation>Rien n’a été importé de «&#xa0;%1&#xa0;»&#xa0;: voir «&#xa0;quarterly memory list&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) forgotten.</source>
        <translation>
            <numerusform>%n texte oublié.</numerusform>
            <numerusform>%n textes oubliés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::MemoryVerb</name>
    <message>
        <source>Exchange the translation memory, look something up in it</source>
        <translation>Échanger la mémoire de traduction, y chercher quelque chose</translation>
    </message>
</context>
<context>
    <name>quarterly::MergeDialog</name>
    <message>
        <source>Bring a package back</source>
        <translation>Reprendre un paquet</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1: %2, translated into %3</source>
        <comment>file, quarter with its year, language</comment>
        <translation>%1&#xa0;:&#xa0;%2, traduction en&#xa0;%3</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) can be taken</source>
        <translation>
            <numerusform>%n texte à reprendre</numerusform>
            <numerusform>%n textes à reprendre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed on both sides</source>
        <translation>
            <numerusform>%n changé des deux côtés</numerusform>
            <numerusform>%n changés des deux côtés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n terme</numerusform>
            <numerusform>%n termes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged text(s)</source>
        <translation>
            <numerusform>%n texte inchangé</numerusform>
            <numerusform>%n textes inchangés</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is new</source>
        <translation>rien de nouveau</translation>
    </message>
    <message>
        <source>nothing has been taken yet</source>
        <translation>rien n’a encore été repris</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n text(s)</source>
        <translation>
            <numerusform>Reprendre %n texte</numerusform>
            <numerusform>Reprendre %n textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) brought back. Undo takes them back.</source>
        <translation>
            <numerusform>%n texte repris. Annuler le retire.</numerusform>
            <numerusform>%n textes repris. Annuler les retire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back what else is new</source>
        <translation>Reprendre le reste</translation>
    </message>
    <message>
        <source>Keep today’s texts</source>
        <translation>Garder les textes actuels</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of the package can be found in the history.</source>
        <translation>
            <numerusform>%n texte du paquet se trouve dans l’historique.</numerusform>
            <numerusform>%n textes du paquet se trouvent dans l’historique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) and term(s) brought back.</source>
        <translation>
            <numerusform>%n commentaire ou terme repris.</numerusform>
            <numerusform>%n commentaires et termes repris.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::MergeVerb</name>
    <message>
        <source>Bring back what was changed in a package. Where both sides changed a text the library’s stays and the other one is kept in its history; that is said, and is no error</source>
        <translation>Reprendre ce qui a changé dans un paquet. Un texte changé des deux côtés reste tel qu’il est dans la bibliothèque, et l’autre est gardé dans son historique&#x202f;; cela est signalé et n’est pas une erreur</translation>
    </message>
    <message>
        <source>The package that came back</source>
        <translation>Le paquet revenu</translation>
    </message>
    <message>
        <source>Only say what would be taken</source>
        <translation>Dire seulement ce qui serait repris</translation>
    </message>
    <message>
        <source>Where both sides changed a text, take the one of the package</source>
        <translation>Si un texte a changé des deux côtés, prendre celui du paquet</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) would be taken.</source>
        <translation>
            <numerusform>%n texte serait repris.</numerusform>
            <numerusform>%n textes seraient repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken.</source>
        <translation>
            <numerusform>%n texte repris.</numerusform>
            <numerusform>%n textes repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) brought up to date.</source>
        <translation>
            <numerusform>%n commentaire mis à jour.</numerusform>
            <numerusform>%n commentaires mis à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) of the glossary brought up to date.</source>
        <translation>
            <numerusform>%n terme du glossaire mis à jour.</numerusform>
            <numerusform>%n termes du glossaire mis à jour.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) changed on both sides: the library’s stay, the others are in their histories.</source>
        <translation>
            <numerusform>%n texte changé des deux côtés&#xa0;: celui de la bibliothèque reste, l’autre est dans son historique.</numerusform>
            <numerusform>%n textes changés des deux côtés&#xa0;: ceux de la bibliothèque restent, les autres sont dans leur historique.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the library: %1</source>
        <translation>Dans la bibliothèque&#xa0;: %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>changed on both sides</source>
        <translation>changé des deux côtés</translation>
    </message>
    <message>
        <source>taken out there</source>
        <translation>retiré là-bas</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>absent de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>quarterly::NewIssue</name>
    <message>
        <source>New issue %1</source>
        <translation>Créer le numéro %1</translation>
    </message>
</context>
<context>
    <name>quarterly::NewIssueDialog</name>
    <message>
        <source>New issue</source>
        <translation>Nouveau numéro</translation>
    </message>
    <message>
        <source>Make the issue</source>
        <translation>Créer le numéro</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Trimestre</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Written in</source>
        <comment>the source language of an issue</comment>
        <translation>Rédigé en</translation>
    </message>
    <message>
        <source>The usual sections</source>
        <translation>Les rubriques habituelles</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Like %1, without its items</source>
        <translation>Comme %1, sans ses articles</translation>
    </message>
</context>
<context>
    <name>quarterly::NewVerb</name>
    <message>
        <source>Made %1.</source>
        <translation>%1&#xa0;: bibliothèque créée.</translation>
    </message>
    <message>
        <source>Make a library</source>
        <translation>Créer une bibliothèque</translation>
    </message>
    <message>
        <source>Fill it with the trilingual sample</source>
        <translation>La remplir de l’exemple trilingue</translation>
    </message>
</context>
<context>
    <name>quarterly::NewsletterImport</name>
    <message>
        <source>Made the highlight “%1”.</source>
        <translation>Article créé&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has a text in %2 already: to read it again, take those highlights out of the issue first.</source>
        <translation>%1 a déjà un texte dans cette langue (%2)&#xa0;: pour le relire, retirez d’abord ces articles du numéro.</translation>
    </message>
    <message>
        <source>Made the issue %1 in %2.</source>
        <translation>Numéro %1 créé (%2).</translation>
    </message>
    <message>
        <source>  Section “%1”</source>
        <translation>  Rubrique «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>    New: “%1”</source>
        <translation>    Nouveau&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Joined the issue %1 with %2.</source>
        <translation>Numéro %1 complété (%2).</translation>
    </message>
    <message>
        <source>  Section “%1” = “%2”</source>
        <translation>  Rubrique «&#xa0;%1&#xa0;» = «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” has no counterpart in %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’équivalent dans l’autre langue (%2).</translation>
    </message>
    <message>
        <source>    “%1” = “%2”</source>
        <translation>    «&#xa0;%1&#xa0;» = «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” has %2 paragraphs in %3 and %4 in %5: compare them.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: nombre de paragraphes différent, %2 (%3) contre %4 (%5). Comparez-les.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>A picture was left out: %1</source>
        <translation>Une image a été laissée de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>It shows: “%1”.</source>
        <translation>Elle montre&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>      Picture “%1”</source>
        <translation>      Image «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” has no counterpart in %2 and was added.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas d’équivalent en %2 et a été ajouté.</translation>
    </message>
    <message>
        <source>    From the library: “%1”</source>
        <translation>    De la bibliothèque&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is in the library already, with the same text.</source>
        <translation>«&#xa0;%1&#xa0;» est déjà dans la bibliothèque, avec le même texte.</translation>
    </message>
</context>
<context>
    <name>quarterly::NewsletterReader</name>
    <message>
        <source>“%1” was left out: the page prints the quarter by itself.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été repris&#xa0;: la page imprime d’elle-même le trimestre.</translation>
    </message>
    <message>
        <source>This stood before the first section.</source>
        <translation>Ceci figurait avant la première rubrique.</translation>
    </message>
    <message>
        <source>“%1” was left out of “%2”: the page prints the period by itself.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été repris dans «&#xa0;%2&#xa0;»&#xa0;: la page imprime d’elle-même la période.</translation>
    </message>
    <message>
        <source>This began a section that is not known.</source>
        <translation>Ceci ouvrait une rubrique inconnue.</translation>
    </message>
    <message>
        <source>The document has no masthead.</source>
        <translation>Le document n’a pas de bandeau de titre.</translation>
    </message>
    <message>
        <source>The picture “%1” was left out, as it stood before the first section. It shows: “%2”.</source>
        <translation>L’image «&#xa0;%1&#xa0;» a été laissée de côté, car elle précède la première rubrique. Elle montre&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
</context>
<context>
    <name>quarterly::OrganisationPage</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Convention or programme</source>
        <translation>Convention ou programme</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Colour of headings</source>
        <translation>Couleur des titres</translation>
    </message>
    <message>
        <source>Second colour</source>
        <translation>Seconde couleur</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>field and language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation>Modifier l’organisation</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Newsletter on the web</source>
        <translation>Bulletin sur le web</translation>
    </message>
    <message>
        <source>Where the folder “web” of what you publish is put on the internet. E-mails lead there.</source>
        <translation>Là où le dossier «&#xa0;web&#xa0;» de ce que vous publiez est déposé sur internet. Les courriels y mènent.</translation>
    </message>
    <message>
        <source>Sender of the newsletter</source>
        <translation>Expéditeur du bulletin</translation>
    </message>
    <message>
        <source>The e-mail address it is sent from, to which readers write to stop receiving it. Empty: the one above.</source>
        <translation>L’adresse électronique d’où il part et à laquelle on écrit pour ne plus le recevoir. Vide&#xa0;: celle ci-dessus.</translation>
    </message>
</context>
<context>
    <name>quarterly::OutlineActions</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move to the section above</source>
        <translation>Déplacer vers la rubrique précédente</translation>
    </message>
    <message>
        <source>Move to the section below</source>
        <translation>Déplacer vers la rubrique suivante</translation>
    </message>
    <message>
        <source>Show more of it</source>
        <translation>En montrer plus</translation>
    </message>
    <message>
        <source>Show less of it</source>
        <translation>En montrer moins</translation>
    </message>
    <message>
        <source>Rename the section</source>
        <translation>Renommer la rubrique</translation>
    </message>
    <message>
        <source>Take out of the issue</source>
        <translation>Retirer du numéro</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Supprimer la rubrique</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Ajouter une rubrique</translation>
    </message>
    <message>
        <source>“%1” is now %2 of %3 in %4</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant en position %2 sur %3 dans %4</translation>
    </message>
    <message>
        <source>The section “%1” is now %2 of %3</source>
        <translation>La rubrique «&#xa0;%1&#xa0;» est maintenant en position %2 sur %3</translation>
    </message>
    <message>
        <source>Open in the library</source>
        <translation>Ouvrir dans la bibliothèque</translation>
    </message>
    <message>
        <source>Edit on the page</source>
        <translation>Modifier sur la page</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a row’s title: how it is printed</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: out of the issue, still in the library. Ctrl+Z brings it back.</source>
        <translation>%1&#xa0;: hors du numéro, toujours dans la bibliothèque. Ctrl+Z annule.</translation>
    </message>
    <message>
        <source>The section “%1” is gone. Ctrl+Z brings it back.</source>
        <translation>La rubrique «&#xa0;%1&#xa0;» est supprimée. Ctrl+Z la rétablit.</translation>
    </message>
    <message numerus="yes">
        <source>The section “%1” is gone; %n highlight(s) are in the library again. Ctrl+Z brings all back.</source>
        <translation>
            <numerusform>La rubrique «&#xa0;%1&#xa0;» est supprimée&#x202f;; %n article est de retour dans la bibliothèque. Ctrl+Z rétablit tout.</numerusform>
            <numerusform>La rubrique «&#xa0;%1&#xa0;» est supprimée&#x202f;; %n articles sont de retour dans la bibliothèque. Ctrl+Z rétablit tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) are now %1 to %2 of %3 in %4</source>
        <translation>
            <numerusform>%n article occupe à présent les places %1 à %2 sur %3 dans %4</numerusform>
            <numerusform>%n articles occupent à présent les places %1 à %2 sur %3 dans %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) in several sections</source>
        <translation>
            <numerusform>%n article dans plusieurs rubriques</numerusform>
            <numerusform>%n articles dans plusieurs rubriques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::OutlineModel</name>
    <message>
        <source>from the organisation’s profile</source>
        <translation>d’après le profil de l’organisation</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n&#xa0;élément</numerusform>
            <numerusform>%n&#xa0;éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>empty: drag highlights here</source>
        <translation>vide&#xa0;: déposez des articles ici</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Rubrique %1</translation>
    </message>
    <message>
        <source>Rename the section</source>
        <translation>Renommer la rubrique</translation>
    </message>
</context>
<context>
    <name>quarterly::OutlineView</name>
    <message>
        <source>Nothing was moved.</source>
        <translation>Rien n’a été déplacé.</translation>
    </message>
</context>
<context>
    <name>quarterly::OutlineWords</name>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Faits marquants</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Upcoming events</source>
        <translation>Prochains rendez-vous</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Éditorial</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Section of your own</source>
        <translation>Rubrique libre</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>an item is printed with all its text</comment>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Brief</source>
        <comment>an item is printed with its summary</comment>
        <translation>Bref</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>an item is printed with its title only</comment>
        <translation>Titre seul</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n&#xa0;ligne</numerusform>
            <numerusform>%n&#xa0;lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed since translation</source>
        <translation>%1&#xa0;: source modifiée</translation>
    </message>
</context>
<context>
    <name>quarterly::OwnWordsPage</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Words that are right though the dictionary does not know them. They are kept for you, on this computer.</source>
        <translation>Mots corrects que le dictionnaire ne connaît pas. Ils sont conservés pour vous, sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Mots personnels</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Autre mot</translation>
    </message>
</context>
<context>
    <name>quarterly::Package</name>
    <message>
        <source>The package was not made: it was ended.</source>
        <translation>Le paquet n’a pas été fait&#xa0;: l’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>There is nothing to translate into %1 in %2: no package was made.</source>
        <translation>Il n’y a rien à traduire en %1 dans %2&#xa0;: aucun paquet n’a été fait.</translation>
    </message>
    <message>
        <source>%1 does not say what it was made with: ask for the package again.</source>
        <translation>%1 ne dit pas de quoi il a été fait&#xa0;: redemander le paquet.</translation>
    </message>
    <message>
        <source>%1 was not read: it was ended.</source>
        <translation>%1 n’a pas été lu&#xa0;: l’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>%1 is damaged, and nothing was taken: %2 Ask for the file again.</source>
        <translation>%1 est endommagé, et rien n’a été repris&#xa0;: %2 Redemander le fichier.</translation>
    </message>
    <message>
        <source>%1 is a library, but no package for a translator: open it with “File, Open”.</source>
        <translation>%1 est une bibliothèque, mais pas un paquet à traduire&#xa0;: l’ouvrir par «&#xa0;Fichier, Ouvrir&#xa0;».</translation>
    </message>
    <message>
        <source>%1 does not exist: name the package that came back.</source>
        <translation>%1 n’existe pas&#xa0;: indiquez le paquet qui est revenu.</translation>
    </message>
</context>
<context>
    <name>quarterly::PackageDialog</name>
    <message>
        <source>Package of %1</source>
        <comment>a quarter with its year</comment>
        <translation>Paquet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traduire en</translation>
    </message>
    <message>
        <source>The translator opens it in Quarterly like a library. It has this issue with its pictures and comments, the glossary and what the memory knows in this language; nothing else of your library.</source>
        <translation>Il s’ouvre dans Quarterly comme une bibliothèque. Il contient ce numéro avec ses images et ses commentaires, le glossaire et ce que la mémoire sait dans cette langue&#x202f;; rien d’autre de votre bibliothèque.</translation>
    </message>
    <message>
        <source>Write the package</source>
        <translation>Écrire le paquet</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>%1 (%2 % translated)</source>
        <translation>%1 (traduit à&#xa0;%2&#xa0;%)</translation>
    </message>
    <message>
        <source>Packages for a translator (%1)</source>
        <translation>Paquets à traduire (%1)</translation>
    </message>
    <message>
        <source>The package for the translator</source>
        <translation>Le paquet à traduire</translation>
    </message>
    <message>
        <source>This file exists already, and may have work in it: choose another name.</source>
        <translation>Ce fichier existe déjà et contient peut-être du travail&#xa0;: choisir un autre nom.</translation>
    </message>
    <message>
        <source>The package is being made…</source>
        <translation>Le paquet se prépare…</translation>
    </message>
    <message>
        <source>%1 is written and found sound. When it comes back, open it here.</source>
        <translation>%1 est écrit et en bon état. Au retour, l’ouvrir ici.</translation>
    </message>
    <message>
        <source>The package for the translator is %1</source>
        <translation>Le paquet à traduire est %1</translation>
    </message>
</context>
<context>
    <name>quarterly::PackageLine</name>
    <message>
        <source>Package of %1 for %2: when you are done, close Quarterly and send the file back.</source>
        <comment>quarter with its year, language</comment>
        <translation>Paquet du %1 pour la version en %2&#xa0;: une fois le travail fini, fermer Quarterly et renvoyer le fichier.</translation>
    </message>
    <message>
        <source>Made from “%1”. Everything that you write is saved in it.</source>
        <translation>Tiré de «&#xa0;%1&#xa0;». Tout ce qui s’écrit y est enregistré.</translation>
    </message>
</context>
<context>
    <name>quarterly::PackageReview</name>
    <message>
        <source>%1 has a text that cannot be read, and nothing was taken: ask for the file again.</source>
        <translation>%1 a un texte illisible, et rien n’a été repris&#xa0;: redemander le fichier.</translation>
    </message>
    <message>
        <source>It was taken out here.</source>
        <translation>Il a été retiré ici.</translation>
    </message>
    <message>
        <source>The text that is not chosen stays in the history.</source>
        <translation>Le texte qui n’est pas choisi reste dans l’historique.</translation>
    </message>
    <message>
        <source>It was taken out here: what was written there is kept in the history.</source>
        <translation>Il a été retiré ici&#xa0;: ce qui a été écrit là-bas est gardé dans l’historique.</translation>
    </message>
    <message>
        <source>Its source has changed since: it comes as no longer up to date.</source>
        <translation>Sa source a changé depuis&#xa0;: il arrive comme n’étant plus à jour.</translation>
    </message>
    <message>
        <source>%1 belongs to an issue that this library does not have: open the library that it came from.</source>
        <translation>%1 appartient à un numéro que cette bibliothèque n’a pas&#xa0;: ouvrez la bibliothèque d’où il vient.</translation>
    </message>
    <message>
        <source>Bring a package back</source>
        <translation>Reprendre un paquet</translation>
    </message>
    <message>
        <source>The term “%1” was removed here and changed in the package: it comes back.</source>
        <translation>Le terme «&#xa0;%1&#xa0;» a été supprimé ici et modifié dans le paquet&#xa0;: il revient.</translation>
    </message>
    <message>
        <source>In the package: %1</source>
        <translation>Dans le paquet&#xa0;: %1</translation>
    </message>
    <message>
        <source>The term “%1” was changed here and in the package: it stays as it is here, and what the package says is in its note.</source>
        <translation>Le terme «&#xa0;%1&#xa0;» a été changé ici et dans le paquet&#xa0;: il reste comme il est ici, et sa note contient ce que dit le paquet.</translation>
    </message>
    <message>
        <source>not %1 (%2)</source>
        <comment>a word that is not to be used, and its language</comment>
        <translation>non %1 (%2)</translation>
    </message>
    <message>
        <source>A comment on a text that was taken out here: “%1” (%2).</source>
        <translation>Un commentaire sur un texte qui a été retiré ici&#xa0;: «&#xa0;%1&#xa0;» (%2).</translation>
    </message>
    <message>
        <source>What it belongs to is not in this library: copy it from here if it is of use.</source>
        <translation>Ce à quoi il appartient n’est pas dans cette bibliothèque&#xa0;: copiez-le depuis ici s’il est utile.</translation>
    </message>
    <message>
        <source>The remark on %1 in the package: “%2”</source>
        <translation>La remarque sur %1 dans le paquet&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Made in the package, and not brought back: %1. Copy it from there if it is of use.</source>
        <translation>Créé dans le paquet et non repris&#xa0;: %1. Copiez-le depuis le paquet s’il est utile.</translation>
    </message>
    <message>
        <source>Changed in the package in more than its texts (dates, articles, tags, pictures, order and the like), which is not brought back: %1. Change it here, too, if it is right.</source>
        <translation>Modifié dans le paquet au-delà des textes (dates, articles, mots-clés, images, ordre, etc.), ce qui n’est pas repris&#xa0;: %1. Modifiez-le ici aussi si c’est juste.</translation>
    </message>
</context>
<context>
    <name>quarterly::PackageVerb</name>
    <message>
        <source>Write an issue for a translator on another computer, who opens it as a library</source>
        <translation>Écrire un numéro pour quelqu’un qui le traduit sur un autre ordinateur et l’ouvre comme une bibliothèque</translation>
    </message>
    <message>
        <source>For example 2017-Q4</source>
        <translation>Par exemple 2017-Q4</translation>
    </message>
    <message>
        <source>The language to translate into, for example fr</source>
        <translation>La langue vers laquelle traduire, par exemple fr</translation>
    </message>
    <message>
        <source>The package to write; an existing file is refused</source>
        <translation>Le paquet à écrire&#x202f;; un fichier existant est refusé</translation>
    </message>
    <message>
        <source>%1: %2 for a translation into %3. What comes back is taken with “quarterly merge”.</source>
        <translation>%1&#xa0;: %2 à traduire en %3. Le paquet revenu se reprend avec «&#xa0;quarterly merge&#xa0;».</translation>
    </message>
</context>
<context>
    <name>quarterly::PageEditor</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>Bandeau de titre</translation>
    </message>
    <message>
        <source>Line below the masthead</source>
        <translation>Ligne sous le bandeau de titre</translation>
    </message>
    <message>
        <source>Contact, in all issues</source>
        <translation>Contact, dans tous les numéros</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>which text, its language</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Escape ends editing; Tab goes on to the next text of the page</source>
        <translation>Échap termine la modification&#x202f;; Tab passe au texte suivant de la page</translation>
    </message>
    <message>
        <source>There is no text in %1 yet. What you write here becomes the translation.</source>
        <translation>Il n’y a pas encore de texte en %1. Ce que vous écrivez ici en devient la traduction.</translation>
    </message>
    <message>
        <source>Open in Translate</source>
        <translation>Ouvrir dans Traduire</translation>
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
        <translation>Lettre US</translation>
    </message>
    <message>
        <source>Half letter</source>
        <translation>Demi-lettre US</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points</comment>
        <translation>&#xa0;pt</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Choose an issue first: each has its own pages.</source>
        <translation>Choisissez d’abord un numéro&#xa0;: chacun a sa propre mise en page.</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Classique</translation>
    </message>
    <message>
        <source>Modern</source>
        <translation>Moderne</translation>
    </message>
    <message>
        <source>Large print, for readers with low vision</source>
        <translation>Gros caractères, pour les personnes malvoyantes</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>quarterly::PagesLine</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n&#xa0;page</numerusform>
            <numerusform>%n&#xa0;pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n line(s) over</source>
        <translation>
            <numerusform>%1 %n&#xa0;ligne de plus</numerusform>
            <numerusform>%1 %n&#xa0;lignes de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n line(s) under</source>
        <translation>
            <numerusform>%1 %n&#xa0;ligne de moins</numerusform>
            <numerusform>%1 %n&#xa0;lignes de moins</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 even</source>
        <comment>as many lines as the source</comment>
        <translation>%1 même longueur</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) to a booklet of %1</source>
        <translation>
            <numerusform>encore %n&#xa0;page pour un livret de %1</numerusform>
            <numerusform>encore %n&#xa0;pages pour un livret de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fi&amp;t…</source>
        <translation>A&amp;juster…</translation>
    </message>
    <message>
        <source>Ways to reach a number of pages</source>
        <translation>Solutions pour obtenir un nombre de pages</translation>
    </message>
</context>
<context>
    <name>quarterly::PagesView</name>
    <message>
        <source>Pages of the %1 edition</source>
        <translation>Pages de l’édition&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), as they will be printed</source>
        <translation>
            <numerusform>%n&#xa0;page, telle qu’elle sera imprimée</numerusform>
            <numerusform>%n&#xa0;pages, telles qu’elles seront imprimées</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Mise en pages…</translation>
    </message>
    <message>
        <source>The pages of the issue appear here.</source>
        <translation>Les pages du numéro apparaissent ici.</translation>
    </message>
    <message numerus="yes">
        <source>Preview of %n page(s): nothing has changed yet</source>
        <translation>
            <numerusform>Aperçu de %n&#xa0;page&#xa0;: rien n’est encore changé</numerusform>
            <numerusform>Aperçu de %n&#xa0;pages&#xa0;: rien n’est encore changé</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview: nothing has changed yet</source>
        <translation>Aperçu&#xa0;: rien n’est encore changé</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>Modifier ici</translation>
    </message>
    <message>
        <source>Open in the library</source>
        <translation>Ouvrir dans la bibliothèque</translation>
    </message>
    <message>
        <source>Open in Translate</source>
        <translation>Ouvrir dans Traduire</translation>
    </message>
</context>
<context>
    <name>quarterly::PdfFile</name>
    <message>
        <source>The PDF cannot be written: %1.</source>
        <translation>Impossible d’écrire le PDF&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A picture on page %1 is damaged: replace it.</source>
        <translation>Une image de la page %1 est endommagée&#xa0;: remplacez-la.</translation>
    </message>
    <message>
        <source>The picture “%2” on page %1 is damaged: replace it.</source>
        <translation>L’image «&#xa0;%2&#xa0;» de la page %1 est endommagée&#xa0;: remplacez-la.</translation>
    </message>
    <message>
        <source>A picture is damaged: replace it.</source>
        <translation>Une image est endommagée&#xa0;: remplacez-la.</translation>
    </message>
    <message>
        <source>There are no pages to write: the issue is empty in this language.</source>
        <translation>Il n’y a aucune page à écrire&#xa0;: le numéro est vide dans cette langue.</translation>
    </message>
</context>
<context>
    <name>quarterly::PictureCheck</name>
    <message>
        <source>A picture of “%1” will look coarse in print: at the size it is given it has %2 dots per inch, and %3 are needed.</source>
        <translation>Une image de «&#xa0;%1&#xa0;» paraîtra grossière à l’impression&#xa0;: à la taille prévue, elle a %2 points par pouce, et il en faut %3.</translation>
    </message>
</context>
<context>
    <name>quarterly::PictureEdit</name>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>Ce que montre l’image, pour qui ne peut pas la voir</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texte de remplacement</translation>
    </message>
    <message>
        <source>Alternative text: what the picture shows, for those who cannot see it</source>
        <translation>Texte de remplacement&#xa0;: ce que montre l’image, pour qui ne peut pas la voir</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Photographer or source</source>
        <translation>Photographe ou source</translation>
    </message>
    <message>
        <source>Centre of the picture</source>
        <translation>Centre de l’image</translation>
    </message>
    <message>
        <source>Click what must stay in sight when the picture is cropped</source>
        <translation>Cliquez sur ce qui doit rester visible quand l’image est recadrée</translation>
    </message>
    <message>
        <source>Remove the picture from this highlight</source>
        <translation>Retirer l’image de cet article</translation>
    </message>
    <message>
        <source>Nobody who cannot see the picture knows yet what it shows.</source>
        <translation>Les personnes qui ne voient pas l’image ne savent pas encore ce qu’elle montre.</translation>
    </message>
</context>
<context>
    <name>quarterly::PictureImport</name>
    <message>
        <source>%1 is a HEIC or WebP picture: save it as JPEG or PNG first.</source>
        <translation>%1 est une image HEIC ou WebP&#xa0;: enregistrez-la d’abord en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be used: choose a JPEG, PNG or GIF file.</source>
        <translation>%1 n’est pas une image utilisable&#xa0;: choisissez un fichier JPEG, PNG ou GIF.</translation>
    </message>
    <message>
        <source>%1 is larger than 32 MB: make it smaller first.</source>
        <translation>%1 dépasse 32&#xa0;Mo&#xa0;: réduisez d’abord l’image.</translation>
    </message>
    <message>
        <source>%1 has too many pixels (%2 × %3): make it smaller first.</source>
        <translation>%1 a trop de pixels (%2 × %3)&#xa0;: réduisez d’abord l’image.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture: %2.</source>
        <translation>Impossible de lire %1 comme image&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be converted: save it as JPEG or PNG first.</source>
        <translation>Impossible de convertir %1&#xa0;: enregistrez d’abord l’image en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>%1 is cut short: copy it again from where it came.</source>
        <translation>%1 est tronqué&#xa0;: copiez-le de nouveau depuis son origine.</translation>
    </message>
</context>
<context>
    <name>quarterly::PictureStrip</name>
    <message>
        <source>+ Add a picture…</source>
        <translation>+ Ajouter une image…</translation>
    </message>
    <message>
        <source>or drop or paste it here</source>
        <translation>ou déposez-la ou collez-la ici</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Ajouter des images</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif)</source>
        <translation>Images (*.png *.jpg *.jpeg *.gif)</translation>
    </message>
    <message>
        <source>the picture from the clipboard</source>
        <translation>l’image du presse-papiers</translation>
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
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Traduire</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
</context>
<context>
    <name>quarterly::Pretranslation</name>
    <message>
        <source>Translate into %1</source>
        <translation>Traduire en&#xa0;%1</translation>
    </message>
    <message>
        <source>Fill in from the memory</source>
        <translation>Compléter depuis la mémoire</translation>
    </message>
</context>
<context>
    <name>quarterly::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Side before</source>
        <translation>Face précédente</translation>
    </message>
    <message>
        <source>Next side</source>
        <translation>Face suivante</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) on %1.</source>
        <translation>
            <numerusform>%n&#xa0;page sur %1.</numerusform>
            <numerusform>%n&#xa0;pages sur %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>Aucune page</translation>
    </message>
    <message>
        <source>Newsletter %1 %2</source>
        <comment>quarter and language</comment>
        <translation>Bulletin %1 %2</translation>
    </message>
    <message>
        <source>Printer’s sheets</source>
        <translation>Feuilles imprimées</translation>
    </message>
    <message>
        <source>Reader’s pages</source>
        <translation>Pages du lecteur</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>Mise en page en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of %1, printed on both sides and folded in the middle.</source>
        <translation>
            <numerusform>%n&#xa0;feuille de %1, imprimée recto verso et pliée au milieu.</numerusform>
            <numerusform>%n&#xa0;feuilles de %1, imprimées recto verso et pliées au milieu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) stay blank.</source>
        <translation>
            <numerusform>%n&#xa0;page reste blanche.</numerusform>
            <numerusform>%n&#xa0;pages restent blanches.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the backs</source>
        <translation>Imprimer les versos</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Enregistrer le PDF…</translation>
    </message>
    <message>
        <source>Print the fronts</source>
        <translation>Imprimer les rectos</translation>
    </message>
    <message>
        <source>Save the sheets as a PDF</source>
        <translation>Enregistrer les feuilles en PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The fronts are on their way. When all are printed, put the paper back as for the test print, without sorting it, then print the backs.</source>
        <translation>Les rectos sont en route. Quand tous sont imprimés, remettez le papier comme pour l’essai d’impression, sans le trier, puis imprimez les versos.</translation>
    </message>
</context>
<context>
    <name>quarterly::PrintJob</name>
    <message>
        <source>The printer “%1” does not take the sheets (%2). Nothing is lost: look whether it is on and connected, then print again.</source>
        <translation>L’imprimante «&#xa0;%1&#xa0;» n’accepte pas les feuilles (%2). Rien n’est perdu&#xa0;: vérifiez qu’elle est allumée et connectée, puis imprimez de nouveau.</translation>
    </message>
</context>
<context>
    <name>quarterly::PrintOptions</name>
    <message>
        <source>half a letter</source>
        <translation>demi-Letter</translation>
    </message>
    <message>
        <source>%1: too small to fold</source>
        <translation>%1&#xa0;: trop petit pour être plié</translation>
    </message>
    <message>
        <source>%1: no pages of this size</source>
        <translation>%1&#xa0;: pas de pages de ce format</translation>
    </message>
    <message>
        <source>%1, with pages of %2</source>
        <translation>%1, avec des pages %2</translation>
    </message>
    <message>
        <source>Both, turned over the short edge</source>
        <translation>Les deux, retournées sur le petit côté</translation>
    </message>
    <message>
        <source>Both, turned over the long edge</source>
        <translation>Les deux, retournées sur le grand côté</translation>
    </message>
    <message>
        <source>One: fronts first, then backs</source>
        <translation>Une&#xa0;: d’abord les rectos, puis les versos</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Une seule</translation>
    </message>
    <message>
        <source>Pages for &amp;reading</source>
        <translation>Pages à li&amp;re</translation>
    </message>
    <message>
        <source>&amp;Booklet to fold</source>
        <translation>&amp;Livret à plier</translation>
    </message>
    <message>
        <source>Folding and position</source>
        <translation>Pliage et position</translation>
    </message>
    <message>
        <source>Test print…</source>
        <translation>Essai d’impression…</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Faces</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaires</translation>
    </message>
    <message>
        <source>The way of the paper through this printer is known from its test print.</source>
        <translation>Le trajet du papier dans cette imprimante est connu grâce à l’essai d’impression.</translation>
    </message>
    <message>
        <source>How this printer takes its paper is not known yet: a test print of two sheets finds it.</source>
        <translation>On ne sait pas encore comment cette imprimante prend son papier&#xa0;: un essai de deux feuilles le montrera.</translation>
    </message>
</context>
<context>
    <name>quarterly::Printers</name>
    <message>
        <source>PDF file</source>
        <translation>Fichier PDF</translation>
    </message>
</context>
<context>
    <name>quarterly::Printing</name>
    <message>
        <source>The printer “%1” does not take the pages. Nothing is lost: look whether it is on and has paper, then print again.</source>
        <translation>L’imprimante «&#xa0;%1&#xa0;» n’accepte pas les pages. Rien n’est perdu&#xa0;: vérifiez qu’elle est allumée et qu’elle a du papier, puis relancez l’impression.</translation>
    </message>
</context>
<context>
    <name>quarterly::ProgramPage</name>
    <message>
        <source>Every version of a text keeps the name of who wrote it.</source>
        <translation>Chaque version d’un texte garde le nom de la personne qui l’a écrite.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de l’interface</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
</context>
<context>
    <name>quarterly::PublishForm</name>
    <message>
        <source>no text in this language</source>
        <translation>aucun texte dans cette langue</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>%1 % translated</source>
        <translation>traduit à %1&#xa0;%</translation>
    </message>
    <message>
        <source>Where to publish to</source>
        <translation>Où publier</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>format and language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Print the source text where a translation is missing</source>
        <translation>Imprimer le texte source là où la traduction manque</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder to publish to</source>
        <translation>Dossier de publication</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>Livret</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>Paper of booklets</source>
        <translation>Papier des livrets</translation>
    </message>
    <message>
        <source>Printing house</source>
        <translation>Imprimerie</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
</context>
<context>
    <name>quarterly::PublishPlace</name>
    <message>
        <source>Writing %1…</source>
        <translation>Création de %1…</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Éditions</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of publishing</source>
        <translation>Progression de la publication</translation>
    </message>
    <message>
        <source>Cancelled. Nothing in the folder was changed.</source>
        <translation>Annulé. Rien n’a été modifié dans le dossier.</translation>
    </message>
    <message>
        <source>Preview e-mail…</source>
        <translation>Aperçu du courriel…</translation>
    </message>
</context>
<context>
    <name>quarterly::Publisher</name>
    <message numerus="yes">
        <source>%1 is not complete in %2: %n text(s) missing (%3). Translate them, or allow missing texts.</source>
        <translation>
            <numerusform>%1 est incomplet (%2)&#xa0;: il manque %n&#xa0;texte (%3). Traduisez-le ou autorisez les textes manquants.</numerusform>
            <numerusform>%1 est incomplet (%2)&#xa0;: il manque %n&#xa0;textes (%3). Traduisez-les ou autorisez les textes manquants.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no text yet: place some highlights first.</source>
        <translation>%1 n’a pas encore de texte&#xa0;: placez-y d’abord des articles.</translation>
    </message>
    <message>
        <source>%1 has no text in %2: translate it first, or leave this language out.</source>
        <translation>%1 n’a pas de texte dans cette langue (%2)&#xa0;: traduisez-le d’abord ou laissez cette langue de côté.</translation>
    </message>
    <message>
        <source>%1 pages cannot be folded into a booklet: choose A4, A5, Letter or half-letter.</source>
        <translation>Les pages %1 ne peuvent pas être pliées en livret&#xa0;: choisissez A4, A5, Lettre US ou Demi-lettre US.</translation>
    </message>
    <message>
        <source>Publishing was cancelled: nothing was changed.</source>
        <translation>La publication a été annulée&#xa0;: rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>quarterly::Query</name>
    <message>
        <source>%1 is being written by another program: try again when it has finished.</source>
        <translation>Un autre programme écrit dans %1&#xa0;: réessayez quand il aura terminé.</translation>
    </message>
    <message>
        <source>%1 cannot be changed: the file or its folder is write-protected.</source>
        <translation>Impossible de modifier %1&#xa0;: le fichier ou son dossier est protégé en écriture.</translation>
    </message>
    <message>
        <source>%1 cannot be saved: the disk is full. Free some space and try again.</source>
        <translation>Impossible d’enregistrer %1&#xa0;: le disque est plein. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: the disk reports an error.</source>
        <translation>Impossible de lire ou d’écrire %1&#xa0;: le disque signale une erreur.</translation>
    </message>
    <message>
        <source>%1 is damaged: restore a backup.</source>
        <translation>%1 est endommagé&#xa0;: restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: the file or its folder is missing or protected.</source>
        <translation>Impossible d’ouvrir %1&#xa0;: le fichier ou son dossier est absent ou protégé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This cannot be done any more: what it belongs to was removed or changed meanwhile.</source>
        <translation>Ce n’est plus possible&#xa0;: ce à quoi cela appartient a été supprimé ou modifié entre-temps.</translation>
    </message>
</context>
<context>
    <name>quarterly::ReadingLine</name>
    <message>
        <source>very easy</source>
        <comment>to read</comment>
        <translation>très facile</translation>
    </message>
    <message>
        <source>easy</source>
        <comment>to read</comment>
        <translation>facile</translation>
    </message>
    <message>
        <source>fairly hard</source>
        <comment>to read</comment>
        <translation>assez difficile</translation>
    </message>
    <message>
        <source>hard</source>
        <comment>to read</comment>
        <translation>difficile</translation>
    </message>
    <message>
        <source>very hard</source>
        <comment>to read</comment>
        <translation>très difficile</translation>
    </message>
    <message>
        <source>Grade %1: %2</source>
        <comment>school years · how hard</comment>
        <translation>Niveau scolaire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <comment>how hard</comment>
        <translation>Lecture&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>%n minute de lecture</numerusform>
            <numerusform>%n minutes de lecture</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading ease %1 of 100, reckoned from the length of sentences and words. Shorter sentences and shorter words make it easier.</source>
        <translation>Lisibilité de %1 sur 100, calculée d’après la longueur des phrases et des mots. Des phrases et des mots plus courts la facilitent.</translation>
    </message>
</context>
<context>
    <name>quarterly::RecoveryPage</name>
    <message>
        <source>The backup is being restored…</source>
        <translation>Restauration de la sauvegarde…</translation>
    </message>
    <message>
        <source>The backup of %1 is restored.</source>
        <translation>La sauvegarde du %1 est restaurée.</translation>
    </message>
    <message>
        <source>The backup of %1 is restored. What was there before is kept in %2</source>
        <translation>La sauvegarde du %1 est restaurée. Ce qui s’y trouvait auparavant est conservé dans %2</translation>
    </message>
    <message>
        <source>Where to put what can be saved</source>
        <translation>Où placer ce qui peut être récupéré</translation>
    </message>
    <message>
        <source>%1 (salvaged)</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 (récupéré)</translation>
    </message>
    <message>
        <source>Libraries (*.quarterly)</source>
        <translation>Bibliothèques (*.quarterly)</translation>
    </message>
    <message>
        <source>What can be read is being put into a new library…</source>
        <translation>Ce qui est lisible est placé dans une nouvelle bibliothèque…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are in the new library %1.</source>
        <translation>
            <numerusform>%n entrée se trouve dans la nouvelle bibliothèque %1.</numerusform>
            <numerusform>%n entrées se trouvent dans la nouvelle bibliothèque %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not be saved.</source>
        <translation>
            <numerusform>%n entrée n’a pas pu être récupérée.</numerusform>
            <numerusform>%n entrées n’ont pas pu être récupérées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was found had to be left behind.</source>
        <translation>Rien de ce qui a été trouvé n’a dû être abandonné.</translation>
    </message>
    <message>
        <source>These may not be as they were written; please look through them:</source>
        <translation>Ces éléments ne sont peut-être pas tels qu’ils ont été écrits&#x202f;; veuillez les relire&#xa0;:</translation>
    </message>
    <message>
        <source>Looking for the newest good backup…</source>
        <translation>Recherche de la sauvegarde intacte la plus récente…</translation>
    </message>
    <message>
        <source>There is no good backup of this library.</source>
        <translation>Il n’existe aucune sauvegarde intacte de cette bibliothèque.</translation>
    </message>
    <message>
        <source>It was made on %1.</source>
        <translation>Elle date du %1.</translation>
    </message>
    <message>
        <source>It was made on %1 and has %2 and %3. What is there now is kept.</source>
        <comment>time, highlights, issues</comment>
        <translation>Elle date du %1 et contient %2 et %3. Ce qui s’y trouve maintenant est conservé.</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n&#xa0;article</numerusform>
            <numerusform>%n&#xa0;articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n&#xa0;numéro</numerusform>
            <numerusform>%n&#xa0;numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring “%1”</source>
        <translation>Restauration de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is damaged</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé</translation>
    </message>
    <message>
        <source>%1
The file is left as it is. Choose how to go on:</source>
        <translation>%1
Le fichier reste tel quel. Choisissez comment continuer&#xa0;:</translation>
    </message>
    <message>
        <source>Restore the newest good backup</source>
        <translation>Restaurer la sauvegarde intacte la plus récente</translation>
    </message>
    <message>
        <source>Save what can be read into a new file…</source>
        <translation>Récupérer ce qui est lisible dans un nouveau fichier…</translation>
    </message>
    <message>
        <source>Afterwards you see what was saved and what was not.</source>
        <translation>Vous verrez ensuite ce qui a été récupéré et ce qui ne l’a pas été.</translation>
    </message>
    <message>
        <source>Open it to read only</source>
        <translation>L’ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>It cannot be opened any more.</source>
        <translation>Il ne peut plus être ouvert.</translation>
    </message>
    <message>
        <source>To look and to copy from it. Nothing is written; parts may be missing.</source>
        <translation>Pour le consulter et en copier des passages. Rien n’est écrit&#x202f;; des parties peuvent manquer.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>What to look through</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>Open the new library</source>
        <translation>Ouvrir la nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What was saved of “%1”</source>
        <translation>Ce qui a été récupéré de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The damaged file is left as it is.</source>
        <translation>Le fichier endommagé reste tel quel.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>quarterly::RemedyWords</name>
    <message>
        <source>Tighten all text by %1 thousandths of an em</source>
        <translation>Resserrer tout le texte de %1 millièmes de cadratin</translation>
    </message>
    <message>
        <source>Space out all text by %1 thousandths of an em</source>
        <translation>Espacer tout le texte de %1 millièmes de cadratin</translation>
    </message>
    <message>
        <source>Tighten “%1” by %2 thousandths of an em</source>
        <translation>Resserrer «&#xa0;%1&#xa0;» de %2 millièmes de cadratin</translation>
    </message>
    <message>
        <source>Space out “%1” by %2 thousandths of an em</source>
        <translation>Espacer «&#xa0;%1&#xa0;» de %2 millièmes de cadratin</translation>
    </message>
    <message>
        <source>Show all pictures uncropped</source>
        <translation>Montrer toutes les images sans recadrage</translation>
    </message>
    <message>
        <source>Show all pictures in full size</source>
        <translation>Montrer toutes les images en pleine taille</translation>
    </message>
    <message>
        <source>Show the pictures of “%1” uncropped</source>
        <translation>Montrer les images de «&#xa0;%1&#xa0;» sans recadrage</translation>
    </message>
    <message>
        <source>Show the pictures of “%1” in full size</source>
        <translation>Montrer les images de «&#xa0;%1&#xa0;» en pleine taille</translation>
    </message>
    <message>
        <source>Crop all pictures to %1 % of their height</source>
        <translation>Recadrer toutes les images à %1&#xa0;% de leur hauteur</translation>
    </message>
    <message>
        <source>Set all pictures at %1 % of their size</source>
        <translation>Réduire toutes les images à %1&#xa0;% de leur taille</translation>
    </message>
    <message>
        <source>Crop the pictures of “%1” to %2 % of their height</source>
        <translation>Recadrer les images de «&#xa0;%1&#xa0;» à %2&#xa0;% de leur hauteur</translation>
    </message>
    <message>
        <source>Set the pictures of “%1” at %2 % of their size</source>
        <translation>Réduire les images de «&#xa0;%1&#xa0;» à %2&#xa0;% de leur taille</translation>
    </message>
    <message>
        <source>Show “%1” in full, in all languages</source>
        <translation>Montrer «&#xa0;%1&#xa0;» en entier, dans toutes les langues</translation>
    </message>
    <message>
        <source>Show “%1” in brief, in all languages</source>
        <translation>Montrer «&#xa0;%1&#xa0;» en bref, dans toutes les langues</translation>
    </message>
    <message>
        <source>Move “%1” to the issue %2, in all languages</source>
        <translation>Reporter «&#xa0;%1&#xa0;» au numéro %2, dans toutes les langues</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) instead of %1</source>
        <translation>
            <numerusform>%n&#xa0;page au lieu de %1</numerusform>
            <numerusform>%n&#xa0;pages au lieu de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>as many lines</source>
        <translation>autant de lignes</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) fewer</source>
        <translation>
            <numerusform>%n&#xa0;ligne de moins</numerusform>
            <numerusform>%n&#xa0;lignes de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) more</source>
        <translation>
            <numerusform>%n&#xa0;ligne de plus</numerusform>
            <numerusform>%n&#xa0;lignes de plus</numerusform>
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
            <numerusform>Amener l’édition en %1 à %n&#xa0;page</numerusform>
            <numerusform>Amener l’édition en %1 à %n&#xa0;pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Tighten the %1 edition</source>
        <translation>Resserrer l’édition en %1</translation>
    </message>
    <message>
        <source>Space out the %1 edition</source>
        <translation>Espacer l’édition en %1</translation>
    </message>
    <message>
        <source>Crop pictures in the %1 edition</source>
        <translation>Recadrer des images de l’édition en %1</translation>
    </message>
    <message>
        <source>Resize pictures in the %1 edition</source>
        <translation>Redimensionner des images de l’édition en %1</translation>
    </message>
    <message>
        <source>Show “%1” in full</source>
        <translation>Montrer «&#xa0;%1&#xa0;» en entier</translation>
    </message>
    <message>
        <source>Show “%1” in brief</source>
        <translation>Montrer «&#xa0;%1&#xa0;» en bref</translation>
    </message>
    <message>
        <source>Keep “%1” for the next issue</source>
        <translation>Garder «&#xa0;%1&#xa0;» pour le prochain numéro</translation>
    </message>
    <message>
        <source>Tighten “%1” in the %2 edition</source>
        <translation>Resserrer «&#xa0;%1&#xa0;» dans l’édition en %2</translation>
    </message>
    <message>
        <source>Space out “%1” in the %2 edition</source>
        <translation>Espacer «&#xa0;%1&#xa0;» dans l’édition en %2</translation>
    </message>
    <message>
        <source>Crop pictures of “%1” in the %2 edition</source>
        <translation>Recadrer des images de «&#xa0;%1&#xa0;» dans l’édition en %2</translation>
    </message>
    <message>
        <source>Resize pictures of “%1” in the %2 edition</source>
        <translation>Redimensionner des images de «&#xa0;%1&#xa0;» dans l’édition en %2</translation>
    </message>
    <message>
        <source>Set the text in %1 points instead of %2, in all languages</source>
        <translation>Composer le texte en %1 points au lieu de %2, dans toutes les langues</translation>
    </message>
    <message>
        <source>Take “%1” out of the issue, in all languages; it waits in the library for the next one</source>
        <translation>Retirer «&#xa0;%1&#xa0;» du numéro, dans toutes les langues&#x202f;; l’article attend le suivant dans la bibliothèque</translation>
    </message>
    <message>
        <source>Make the type smaller</source>
        <translation>Réduire le caractère</translation>
    </message>
    <message>
        <source>Make the type larger</source>
        <translation>Agrandir le caractère</translation>
    </message>
</context>
<context>
    <name>quarterly::RememberedSplitter</name>
    <message>
        <source>Divider</source>
        <translation>Séparateur</translation>
    </message>
</context>
<context>
    <name>quarterly::Repair</name>
    <message>
        <source>Meaning unchanged</source>
        <translation>Sens inchangé</translation>
    </message>
    <message>
        <source>Mark as translated</source>
        <translation>Marquer comme traduit</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Retirer la rubrique</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirer du numéro</translation>
    </message>
    <message>
        <source>Remove the remark</source>
        <translation>Retirer la remarque</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Retirer le lien</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Écrire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Ajouter au dictionnaire</translation>
    </message>
    <message>
        <source>Print it smaller</source>
        <translation>Imprimer plus petit</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>C’est réglé</translation>
    </message>
</context>
<context>
    <name>quarterly::ReplaceDialog</name>
    <message>
        <source>Find and replace</source>
        <translation>Rechercher et remplacer</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>Remplacer &amp;par</translation>
    </message>
    <message>
        <source>&amp;Capitals matter</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>Whole wor&amp;ds only</source>
        <translation>Mots e&amp;ntiers seulement</translation>
    </message>
    <message>
        <source>&amp;Accents matter</source>
        <translation>Tenir compte des &amp;accents</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Où rechercher</translation>
    </message>
    <message>
        <source>In the whole library</source>
        <translation>Dans toute la bibliothèque</translation>
    </message>
    <message>
        <source>In this issue</source>
        <translation>Dans ce numéro</translation>
    </message>
    <message numerus="yes">
        <source>In %n selected highlight(s)</source>
        <translation>
            <numerusform>Dans %n article sélectionné</numerusform>
            <numerusform>Dans %n articles sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Titles</source>
        <translation>&amp;Titres</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>Te&amp;xtes</translation>
    </message>
    <message>
        <source>Ca&amp;ptions</source>
        <translation>&amp;Légendes</translation>
    </message>
    <message>
        <source>A&amp;lternative texts</source>
        <translation>Textes de re&amp;mplacement</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Occurrences trouvées</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What is found appears here before anything is replaced.</source>
        <translation>Les occurrences trouvées s’affichent ici avant tout remplacement.</translation>
    </message>
    <message numerus="yes">
        <source>Searching: %n highlight(s) so far</source>
        <translation>
            <numerusform>Recherche en cours&#xa0;: %n article parcouru</numerusform>
            <numerusform>Recherche en cours&#xa0;: %n articles parcourus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the first %n place(s). Replace them, then search again.</source>
        <translation>
            <numerusform>Voici la première occurrence (%n). Remplacez-la, puis recherchez de nouveau.</numerusform>
            <numerusform>Voici les %n premières occurrences. Remplacez-les, puis recherchez de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Aucune occurrence.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n occurrence trouvée</numerusform>
            <numerusform>%n occurrences trouvées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace %n place(s)</source>
        <translation>
            <numerusform>Remplac&amp;er %n occurrence</numerusform>
            <numerusform>Remplac&amp;er %n occurrences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>%n occurrence remplacée.</numerusform>
            <numerusform>%n occurrences remplacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n translation(s) must be looked at again.</source>
        <comment>behind a sentence</comment>
        <translation>
            <numerusform>%1 %n traduction est à revoir.</numerusform>
            <numerusform>%1 %n traductions sont à revoir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::RestoreVerb</name>
    <message>
        <source>Put a backup into the place of the library; what is there is kept</source>
        <translation>Mettre une sauvegarde à la place de la bibliothèque&#x202f;; celle qui s’y trouve est conservée</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>La sauvegarde</translation>
    </message>
    <message>
        <source>Restored %1.</source>
        <translation>%1 est restauré.</translation>
    </message>
    <message>
        <source>What was there before is in %1</source>
        <translation>Ce qui s’y trouvait est dans %1</translation>
    </message>
</context>
<context>
    <name>quarterly::ResultsPanel</name>
    <message numerus="yes">
        <source>%n file(s) made</source>
        <translation>
            <numerusform>%n&#xa0;fichier créé</numerusform>
            <numerusform>%n&#xa0;fichiers créés</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show %1 in its folder</source>
        <translation>Afficher %1 dans son dossier</translation>
    </message>
</context>
<context>
    <name>quarterly::RowNames</name>
    <message>
        <source>a highlight</source>
        <translation>un article</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>une date</translation>
    </message>
    <message>
        <source>an article of the convention</source>
        <translation>un article de la convention</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>un mot-clé</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>an issue</source>
        <translation>un numéro</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>une rubrique</translation>
    </message>
    <message>
        <source>a place in an issue</source>
        <translation>une place dans un numéro</translation>
    </message>
    <message>
        <source>a setting of the page</source>
        <translation>un réglage de la page</translation>
    </message>
    <message>
        <source>a record of what was published</source>
        <translation>une trace de ce qui a été publié</translation>
    </message>
    <message>
        <source>a term of the glossary</source>
        <translation>un terme du glossaire</translation>
    </message>
    <message>
        <source>a remark for translators</source>
        <translation>une remarque pour les traducteurs</translation>
    </message>
    <message>
        <source>an entry of the translation memory</source>
        <translation>une entrée de la mémoire de traduction</translation>
    </message>
    <message>
        <source>a setting of the library</source>
        <translation>un réglage de la bibliothèque</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>l’organisation</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>un paragraphe</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>résumé</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>description of a picture</source>
        <translation>description d’une image</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>masthead</source>
        <translation>bandeau de titre</translation>
    </message>
    <message>
        <source>tagline</source>
        <translation>sous-titre du bandeau</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adresse</translation>
    </message>
    <message>
        <source>issue %1</source>
        <translation>numéro %1</translation>
    </message>
    <message>
        <source>issue %1, “%2”</source>
        <translation>numéro %1, «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>something without a title (%1)</source>
        <translation>un élément sans titre (%1)</translation>
    </message>
    <message>
        <source>a text that was removed, in %1</source>
        <translation>un texte supprimé, en %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>whose text, which field, language</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <comment>what it is, its name</comment>
        <translation>%1 («&#xa0;%2&#xa0;»)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>whose, and what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>quarterly::Salvage</name>
    <message>
        <source>Salvaged from a damaged library; please look through it: %1</source>
        <translation>Récupéré d’une bibliothèque endommagée&#x202f;; à relire&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 exists already: choose another name.</source>
        <translation>%1 existe déjà&#xa0;: choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Salvaging %1 was ended.</source>
        <translation>La récupération de %1 a été interrompue.</translation>
    </message>
    <message>
        <source>Nothing of a library is left in %1: restore a backup.</source>
        <translation>Il ne reste rien d’une bibliothèque dans %1&#xa0;: restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 could not be put together again: %2</source>
        <translation>%1 n’a pas pu être reconstitué&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Copy it to another disk first.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2. Copiez-le d’abord sur un autre disque.</translation>
    </message>
</context>
<context>
    <name>quarterly::SalvageVerb</name>
    <message>
        <source>Save what can be read of a damaged library into a new one</source>
        <translation>Récupérer dans une nouvelle bibliothèque ce qui reste lisible d’une bibliothèque endommagée</translation>
    </message>
    <message>
        <source>The new library; an existing file is refused</source>
        <translation>La nouvelle bibliothèque&#x202f;; un fichier existant est refusé</translation>
    </message>
    <message numerus="yes">
        <source>%1 has what could be read: %n entry(ies).</source>
        <translation>
            <numerusform>%1 contient ce qui a pu être lu&#xa0;: %n entrée.</numerusform>
            <numerusform>%1 contient ce qui a pu être lu&#xa0;: %n entrées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not be saved.</source>
        <translation>
            <numerusform>%n entrée n’a pas pu être récupérée.</numerusform>
            <numerusform>%n entrées n’ont pas pu être récupérées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look through: %1</source>
        <translation>À relire&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>quarterly::Schema</name>
    <message>
        <source>%1 is not a Quarterly library.</source>
        <translation>%1 n’est pas une bibliothèque Quarterly.</translation>
    </message>
    <message>
        <source>%1 has parts that no Quarterly library has and is not opened: restore a backup.</source>
        <translation>%1 contient des éléments étrangers à une bibliothèque Quarterly et n’a pas été ouvert&#xa0;: restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>Impossible d’ouvrir %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Quarterly and is left untouched: update this program.</source>
        <translation>%1 provient d’une version plus récente de Quarterly et reste intact&#xa0;: mettez ce programme à jour.</translation>
    </message>
    <message>
        <source>%1 was left as it is, since bringing it up to date would have lost something: update this program.</source>
        <translation>%1 est resté tel quel, car sa mise à jour aurait perdu quelque chose&#xa0;: mettez ce programme à jour.</translation>
    </message>
    <message>
        <source>%1 is damaged: restore a backup.</source>
        <translation>%1 est endommagé&#xa0;: restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 was left as it is, since bringing it up to date would have damaged it: %2</source>
        <translation>%1 est resté tel quel, car sa mise à jour l’aurait endommagé&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>quarterly::Script</name>
    <message>
        <source>a space is missing behind a quotation mark</source>
        <translation>il manque une espace après un guillemet</translation>
    </message>
    <message>
        <source>a backslash stands before &quot;, \ or n only</source>
        <translation>une barre oblique inverse ne se place que devant &quot;, \ ou n</translation>
    </message>
    <message>
        <source>the closing quotation mark is missing</source>
        <translation>le guillemet fermant manque</translation>
    </message>
    <message>
        <source>the line is too long: at most 1 MB is read</source>
        <translation>la ligne est trop longue&#xa0;: 1 Mo au plus est lu</translation>
    </message>
    <message>
        <source>the line is not valid UTF-8</source>
        <translation>la ligne n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>“%1” is no position: the first is 0</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une position&#xa0;: la première est 0</translation>
    </message>
    <message>
        <source>“%1” names no issue: write it as 2017-Q4</source>
        <translation>«&#xa0;%1&#xa0;» ne désigne aucun numéro&#xa0;: écrivez 2017-Q4</translation>
    </message>
    <message>
        <source>“%1” is no known language</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue connue</translation>
    </message>
    <message>
        <source>“%1” is no kind that there is</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une sorte qui existe</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>il n’y a rien à annuler</translation>
    </message>
    <message>
        <source>there is nothing to do again</source>
        <translation>il n’y a rien à rétablir</translation>
    </message>
    <message>
        <source>“%1” is no number from %2 to %3</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre de %2 à %3</translation>
    </message>
    <message>
        <source>“%1” is no command: see “quarterly script --help”</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une commande&#xa0;: voir «&#xa0;quarterly script --help&#xa0;»</translation>
    </message>
    <message>
        <source>the command is written “%1 %2”</source>
        <translation>la commande s’écrit «&#xa0;%1 %2&#xa0;»</translation>
    </message>
    <message>
        <source>there is no highlight “%1”</source>
        <translation>il n’y a pas d’article «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no section “%1”</source>
        <translation>il n’y a pas de rubrique «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there is no issue “%1”</source>
        <translation>il n’y a pas de numéro «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the highlight is not in the issue “%1”</source>
        <translation>l’article n’est pas dans le numéro «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>dates are written as 2017-11-08, the first before the last</source>
        <translation>les dates s’écrivent 2017-11-08, la première avant la dernière</translation>
    </message>
    <message>
        <source>the command is missing</source>
        <translation>la commande manque</translation>
    </message>
</context>
<context>
    <name>quarterly::ScriptVerb</name>
    <message>
        <source>Carry out edit commands, one a line; each is said as “ACK id hash” once it is safe on the disk</source>
        <translation>Exécuter des commandes de modification, une par ligne&#x202f;; chacune est annoncée par «&#xa0;ACK id hash&#xa0;» une fois sûre sur le disque</translation>
    </message>
    <message>
        <source>The commands; “-” reads what is typed or piped in</source>
        <translation>Les commandes&#x202f;; «&#xa0;-&#xa0;» lit ce qui est saisi ou transmis</translation>
    </message>
    <message>
        <source>The commands:</source>
        <translation>Les commandes&#xa0;:</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the commands</source>
        <comment>what is typed in</comment>
        <translation>les commandes</translation>
    </message>
    <message>
        <source>%1, line %2: %3. The lines before it are done.</source>
        <translation>%1, ligne %2&#xa0;: %3. Les lignes précédentes sont exécutées.</translation>
    </message>
</context>
<context>
    <name>quarterly::SearchVerb</name>
    <message>
        <source>Search the highlights in all languages; the last word may be unfinished</source>
        <translation>Chercher dans les articles, en toutes langues&#x202f;; le dernier mot peut être inachevé</translation>
    </message>
    <message>
        <source>The words to look for</source>
        <translation>Les mots à chercher</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>Au plus ce nombre</translation>
    </message>
</context>
<context>
    <name>quarterly::SectionTitles</name>
    <message>
        <source>Title of the section in %1</source>
        <translation>Titre de la rubrique en %1</translation>
    </message>
</context>
<context>
    <name>quarterly::SegmentEditor</name>
    <message>
        <source>%1. Source: %2</source>
        <comment>state. Source: text</comment>
        <translation>%1. Source&#xa0;: %2</translation>
    </message>
    <message>
        <source>Write the translation</source>
        <translation>Écrivez la traduction</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Meaning unchanged · F7</source>
        <translation>Sens inchangé · F7</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Source changed</source>
        <translation>Source modifiée</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) over</source>
        <translation>
            <numerusform>%n&#xa0;ligne de plus</numerusform>
            <numerusform>%n&#xa0;lignes de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) under</source>
        <translation>
            <numerusform>%n&#xa0;ligne de moins</numerusform>
            <numerusform>%n&#xa0;lignes de moins</numerusform>
        </translation>
    </message>
    <message>
        <source>Same length</source>
        <translation>Même longueur</translation>
    </message>
    <message>
        <source>Lines of the whole item on the page, compared with %1</source>
        <translation>Lignes de tout l’article sur la page, comparées à l’original (%1)</translation>
    </message>
    <message>
        <source>Confirm · Ctrl+Enter</source>
        <translation>Confirmer · Ctrl+Entrée</translation>
    </message>
</context>
<context>
    <name>quarterly::SegmentModel</name>
    <message>
        <source>%1, %2: %3 — %4</source>
        <comment>kind, state: source — translation</comment>
        <translation>%1, %2&#xa0;: %3 — %4</translation>
    </message>
</context>
<context>
    <name>quarterly::SegmentWords</name>
    <message>
        <source>Not yet translated</source>
        <translation>Pas encore traduit</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ébauche</translation>
    </message>
    <message>
        <source>The source has changed</source>
        <translation>La source a changé</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Traduit</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Relu</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>Titre de la rubrique</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Alternative text of a picture</source>
        <translation>Texte de remplacement d’une image</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>Bandeau de titre</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>L’organisation</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>Élément de liste</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>“%1” became “%2”</source>
        <translation>«&#xa0;%1&#xa0;» est devenu «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>«&#xa0;%1&#xa0;» a été supprimé</translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <translation>«&#xa0;%1&#xa0;» a été ajouté</translation>
    </message>
</context>
<context>
    <name>quarterly::SelectionPane</name>
    <message numerus="yes">
        <source>%n highlights are selected</source>
        <translation>
            <numerusform>%n article est sélectionné</numerusform>
            <numerusform>%n articles sont sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to section</source>
        <translation>Ajouter à une rubrique</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
</context>
<context>
    <name>quarterly::SendDialog</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts for a translator</source>
        <translation>Textes à envoyer en traduction</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Traduire en</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Only what is not translated yet or no longer up to date</source>
        <translation>Seulement ce qui n’est pas encore traduit ou plus à jour</translation>
    </message>
    <message>
        <source>Everything, with today’s translations</source>
        <translation>Tout, avec les traductions d’aujourd’hui</translation>
    </message>
    <message>
        <source>Which texts</source>
        <translation>Quels textes</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>Fichier à écrire</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>%1 (%2 % translated)</source>
        <translation>%1 (traduit à&#xa0;%2&#xa0;%)</translation>
    </message>
    <message>
        <source>XLIFF 1.2, for OmegaT, Poedit, Trados and the like</source>
        <translation>XLIFF 1.2, pour OmegaT, Poedit, Trados et autres</translation>
    </message>
    <message>
        <source>XLIFF 2.0, if the translator asks for it</source>
        <translation>XLIFF 2.0, si on vous le demande</translation>
    </message>
    <message>
        <source>Side-by-side table, for Word</source>
        <translation>Tableau en regard, pour Word</translation>
    </message>
    <message>
        <source>Texts for a translator (%1)</source>
        <translation>Textes à traduire (%1)</translation>
    </message>
    <message>
        <source>The file for the translator</source>
        <translation>Le fichier à envoyer en traduction</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Remplacer le fichier</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>%1: %2 · read back and found intact</source>
        <comment>file, how much is in it</comment>
        <translation>%1&#xa0;:&#xa0;%2 · relu et trouvé intact</translation>
    </message>
    <message>
        <source>The texts for the translator are in %1</source>
        <translation>Les textes à traduire sont dans&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>quarterly::Session</name>
    <message>
        <source>Everything you typed is saved now.</source>
        <translation>Tout ce que vous avez saisi est maintenant enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) left the trash for good after 30 days. The backup that was just made still has them.</source>
        <translation>
            <numerusform>%n article a quitté définitivement la corbeille après 30 jours. La sauvegarde qui vient d’être faite le contient encore.</numerusform>
            <numerusform>%n articles ont quitté définitivement la corbeille après 30 jours. La sauvegarde qui vient d’être faite les contient encore.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Pages of this issue</source>
        <translation>Pages de ce numéro</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Mots personnels</translation>
    </message>
</context>
<context>
    <name>quarterly::SheetPreview</name>
    <message>
        <source>No pages</source>
        <translation>Aucune page</translation>
    </message>
</context>
<context>
    <name>quarterly::ShowVerb</name>
    <message>
        <source>Show what is in an issue</source>
        <translation>Montrer ce que contient un numéro</translation>
    </message>
    <message>
        <source>For example 2017-Q4</source>
        <translation>Par exemple 2017-Q4</translation>
    </message>
</context>
<context>
    <name>quarterly::SideTable</name>
    <message>
        <source>%1 is no table for translators that Quarterly wrote: choose the one that the translator sent back.</source>
        <translation>%1 n’est pas un tableau de traduction écrit par Quarterly&#xa0;: choisissez celui qui est revenu de traduction.</translation>
    </message>
    <message>
        <source>%1 holds no text to take over.</source>
        <translation>%1 ne contient aucun texte à reprendre.</translation>
    </message>
    <message>
        <source>%1 has lost columns in row %2: the translation must stand beside its source, in the fourth column.</source>
        <translation>%1 a perdu des colonnes au rang %2&#xa0;: la traduction doit se trouver en regard de sa source, dans la quatrième colonne.</translation>
    </message>
    <message>
        <source>%1 breaks off at line %2: ask for it again.</source>
        <translation>%1 s’interrompt à la ligne&#xa0;%2&#xa0;: demandez-le de nouveau.</translation>
    </message>
    <message>
        <source>Write the translation into the fourth column and leave the other columns as they are. What is bold, in italics or a link in the source should be so in the translation. Save the file as a Word document or as a web page and send it back.</source>
        <translation>Écrivez la traduction dans la quatrième colonne et laissez les autres colonnes telles quelles. Ce qui est en gras, en italique ou un lien dans la source devrait l’être aussi dans la traduction. Enregistrez le fichier comme document Word ou comme page web et renvoyez-le.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a row</comment>
        <translation>N°</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>It was translated from: %1</source>
        <translation>La traduction partait de&#xa0;:&#xa0;%1</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
</context>
<context>
    <name>quarterly::SincePanel</name>
    <message>
        <source>Since the last time</source>
        <translation>Depuis la dernière fois</translation>
    </message>
    <message>
        <source>Tell readers of the web pages that it was corrected today</source>
        <translation>Indiquer sur les pages web qu’il a été corrigé aujourd’hui</translation>
    </message>
    <message>
        <source>Last published on %1 by %2.</source>
        <translation>Publié pour la dernière fois le %1 par %2.</translation>
    </message>
    <message>
        <source>Nothing has changed in its texts since.</source>
        <translation>Rien n’a changé depuis dans ses textes.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) changed since:</source>
        <translation>
            <numerusform>%n texte modifié depuis&#xa0;:</numerusform>
            <numerusform>%n textes modifiés depuis&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>New: “%1”</source>
        <translation>Nouveau&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Changed: “%1”</source>
        <translation>Modifié&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A text was removed.</source>
        <translation>Un texte a été supprimé.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Afficher «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>quarterly::SittingWords</name>
    <message>
        <source>imported</source>
        <comment>how a text came about</comment>
        <translation>importé</translation>
    </message>
    <message>
        <source>merged</source>
        <comment>how a text came about</comment>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>typed</source>
        <comment>how a text came about</comment>
        <translation>saisi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>À l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>il y a %n mois</numerusform>
            <numerusform>il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>il y a %n an</numerusform>
            <numerusform>il y a %n ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::Spelling</name>
    <message>
        <source>The personal dictionary cannot be used: %1 Mend the file or move it away.</source>
        <translation>Le dictionnaire personnel ne peut pas être utilisé&#xa0;: %1 Réparez le fichier ou déplacez-le.</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8.</source>
        <translation>%1 n’est pas un texte en UTF-8.</translation>
    </message>
</context>
<context>
    <name>quarterly::SpellingCheck</name>
    <message>
        <source>“%1” in “%2” is not in the dictionary of %3.</source>
        <translation>«&#xa0;%1&#xa0;» dans «&#xa0;%2&#xa0;» n’est pas dans le dictionnaire de %3.</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary of %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans le dictionnaire de %2.</translation>
    </message>
</context>
<context>
    <name>quarterly::Staging</name>
    <message>
        <source>%1 cannot be replaced: close the programs that use it.</source>
        <translation>%1 ne peut pas être remplacé&#xa0;: fermez les programmes qui l’utilisent.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1: %2.</source>
        <translation>Rien ne peut être écrit dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is a link to another folder, which would be replaced: remove the link, or publish into a folder without it.</source>
        <translation>«&#xa0;%1&#xa0;» est un lien vers un autre dossier, qui serait remplacé&#xa0;: supprimez le lien, ou publiez dans un dossier qui ne le contient pas.</translation>
    </message>
    <message>
        <source>“%1/%2” is not of the newsletter and cannot be kept: move it elsewhere first.</source>
        <translation>«&#xa0;%1/%2&#xa0;» ne fait pas partie du bulletin et ne peut pas être conservé&#xa0;: déplacez-le d’abord ailleurs.</translation>
    </message>
</context>
<context>
    <name>quarterly::StartPage</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>Quarterly</translation>
    </message>
    <message>
        <source>A newsletter four times a year, in three languages, on paper and on the web. Everything you write is kept in one file, your library.</source>
        <translation>Un bulletin quatre fois par an, en trois langues, sur papier et sur le web. Tout ce que vous écrivez est conservé dans un seul fichier, votre bibliothèque.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Partir de zéro</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Bibliothèques récentes</translation>
    </message>
</context>
<context>
    <name>quarterly::StatisticsDialog</name>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Same text, same neighbours</source>
        <translation>Même texte, mêmes voisins</translation>
    </message>
    <message>
        <source>Same text</source>
        <translation>Même texte</translation>
    </message>
    <message>
        <source>Said before in this issue</source>
        <translation>Déjà dit dans ce numéro</translation>
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
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>The table is in the clipboard, for a letter or a spreadsheet.</source>
        <translation>Le tableau est dans le presse-papiers, pour une lettre ou un tableur.</translation>
    </message>
    <message>
        <source>What there is to translate</source>
        <translation>Ce qu’il y a à traduire</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>In the memory</source>
        <translation>Dans la mémoire</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Segments and words by what the memory has</source>
        <translation>Segments et mots d’après ce que contient la mémoire</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Words are those of the source.</source>
        <translation>Les mots sont ceux de la source.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>quarterly::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n&#xa0;à corriger</numerusform>
            <numerusform>%n&#xa0;à corriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n&#xa0;avertissement</numerusform>
            <numerusform>%n&#xa0;avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n column(s)</source>
        <comment>language, paper, columns</comment>
        <translation>
            <numerusform>%1 · %2 · %n&#xa0;colonne</numerusform>
            <numerusform>%1 · %2 · %n&#xa0;colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Ouvert en lecture seule</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Dernière sauvegarde&#xa0;: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>Quarterly was closed unexpectedly; everything but the edit it was in the middle of is saved.</source>
        <translation>Quarterly s’est fermé de façon inattendue&#x202f;; tout est enregistré, sauf la modification en cours.</translation>
    </message>
    <message>
        <source>Quarterly was closed unexpectedly; everything up to %1 is saved.</source>
        <translation>Quarterly s’est fermé de façon inattendue&#x202f;; tout est enregistré jusqu’à %1.</translation>
    </message>
</context>
<context>
    <name>quarterly::StoryEdit</name>
    <message>
        <source>No suggestions</source>
        <translation>Aucune suggestion</translation>
    </message>
    <message>
        <source>&amp;Add to dictionary</source>
        <translation>&amp;Ajouter au dictionnaire</translation>
    </message>
</context>
<context>
    <name>quarterly::Surfaces</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Sheet %1, back</source>
        <translation>Feuille %1, verso</translation>
    </message>
    <message>
        <source>Sheet %1, front</source>
        <translation>Feuille %1, recto</translation>
    </message>
    <message>
        <source>Front cover</source>
        <translation>Première de couverture</translation>
    </message>
    <message>
        <source>Back cover</source>
        <translation>Dernière de couverture</translation>
    </message>
    <message>
        <source>Pages %1 and %2</source>
        <translation>Pages %1 et %2</translation>
    </message>
</context>
<context>
    <name>quarterly::TestPrintDialog</name>
    <message>
        <source>Test print on “%1”</source>
        <translation>Essai d’impression sur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>1. Print the fronts of two sheets, the numbers 1 and 3.</source>
        <translation>1. Imprimez les rectos de deux feuilles, les numéros 1 et 3.</translation>
    </message>
    <message>
        <source>Print &amp;1 and 3</source>
        <translation>Imprimer &amp;1 et 3</translation>
    </message>
    <message>
        <source>Print &amp;2 and 4</source>
        <translation>Imprimer &amp;2 et 4</translation>
    </message>
    <message>
        <source>3. Which number is on the back of the sheet with the 1?</source>
        <translation>3. Quel numéro porte le verso de la feuille 1&#x202f;?</translation>
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
        <translation>4. Tenez une feuille de sorte que la flèche du recto pointe vers le haut, et tournez-la comme la page d’un livre. La flèche du verso pointe alors</translation>
    </message>
    <message>
        <source>up</source>
        <translation>vers le haut</translation>
    </message>
    <message>
        <source>down</source>
        <translation>vers le bas</translation>
    </message>
    <message>
        <source>Keep for this printer</source>
        <translation>Retenir pour cette imprimante</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question and answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>2. Put the two sheets back into the printer without sorting them, the printed side up or down as you are used to: from now on always so. Then print the backs, 2 and 4.</source>
        <translation>2. Remettez les deux feuilles dans l’imprimante sans les trier, face imprimée dessus ou dessous selon votre habitude&#xa0;: désormais toujours ainsi. Puis imprimez les versos, 2 et 4.</translation>
    </message>
</context>
<context>
    <name>quarterly::TestSheets</name>
    <message>
        <source>This is the top.</source>
        <translation>Ceci est le haut.</translation>
    </message>
</context>
<context>
    <name>quarterly::Tmx</name>
    <message>
        <source>%1 is no translation memory: choose a TMX file.</source>
        <translation>%1 n’est pas une mémoire de traduction&#xa0;: choisissez un fichier TMX.</translation>
    </message>
    <message>
        <source>%1 is damaged at line %2 (%3): export it again.</source>
        <translation>%1 est endommagé à la ligne %2 (%3)&#xa0;: exportez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 was read up to line %2, where it is damaged (%3): export it again for the rest.</source>
        <translation>%1 a été lu jusqu’à la ligne %2, où le fichier est endommagé (%3)&#xa0;: exportez-le de nouveau pour le reste.</translation>
    </message>
</context>
<context>
    <name>quarterly::TokenEdit</name>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>quarterly::TopBar</name>
    <message>
        <source>Search highlights · Ctrl+F</source>
        <translation>Rechercher un article · Ctrl+F</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
</context>
<context>
    <name>quarterly::TranslateExportVerb</name>
    <message>
        <source>For example 2017-Q4</source>
        <translation>Par exemple 2017-Q4</translation>
    </message>
    <message>
        <source>The language to translate into, for example fr</source>
        <translation>La langue vers laquelle traduire, par exemple fr</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Le fichier à écrire</translation>
    </message>
    <message>
        <source>1.2, which every program opens, or 2.0</source>
        <translation>1.2, que tout programme ouvre, ou 2.0</translation>
    </message>
    <message>
        <source>Also write what is translated already as a translation memory (TMX)</source>
        <translation>Écrire aussi ce qui est déjà traduit comme mémoire de traduction (TMX)</translation>
    </message>
    <message>
        <source>Write the memory so that OmegaT can use it</source>
        <translation>Écrire la mémoire de façon qu’OmegaT puisse s’en servir</translation>
    </message>
    <message>
        <source>Only what is not translated yet or no longer up to date</source>
        <translation>Seulement ce qui n’est pas encore traduit ou n’est plus à jour</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n segment(s), read back and found intact.</source>
        <translation>
            <numerusform>%1&#xa0;: %n segment, relu et trouvé intact.</numerusform>
            <numerusform>%1&#xa0;: %n segments, relus et trouvés intacts.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to translate into %1 in %2: no file was written.</source>
        <translation>Il n’y a rien à traduire vers %1 dans %2&#xa0;: aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>Write a file for a translator: XLIFF for a program, a table for Word</source>
        <translation>Écrire un fichier à traduire&#xa0;: XLIFF pour un logiciel, un tableau pour Word</translation>
    </message>
    <message>
        <source>xliff or table (HTML); without it the ending of the file tells</source>
        <translation>xliff ou table (HTML)&#x202f;; à défaut, l’extension du fichier décide</translation>
    </message>
</context>
<context>
    <name>quarterly::TranslateImportVerb</name>
    <message>
        <source>Only say what would be taken</source>
        <translation>Dire seulement ce qui serait repris</translation>
    </message>
    <message>
        <source>Take what is doubtful too</source>
        <translation>Reprendre aussi ce qui est douteux</translation>
    </message>
    <message>
        <source>Take these doubtful segments too, by the ids that the review prints</source>
        <translation>Reprendre aussi ces segments douteux, par les identifiants qu’affiche l’examen</translation>
    </message>
    <message>
        <source>%1 belongs to an issue that this library does not have: open the library that it came from.</source>
        <translation>%1 appartient à un numéro que cette bibliothèque n’a pas&#xa0;: ouvrez la bibliothèque d’où il vient.</translation>
    </message>
    <message>
        <source>“%1” is no doubtful segment of the file: take an id from the review.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un segment douteux du fichier&#xa0;: prenez un identifiant de l’examen.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>non traduit</translation>
    </message>
    <message>
        <source>source changed since</source>
        <translation>source modifiée depuis</translation>
    </message>
    <message>
        <source>changed here too</source>
        <translation>modifié ici aussi</translation>
    </message>
    <message>
        <source>codes lost</source>
        <translation>codes perdus</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>autre langue</translation>
    </message>
    <message>
        <source>twice in the file</source>
        <translation>deux fois dans le fichier</translation>
    </message>
    <message>
        <source>not in the issue</source>
        <translation>absent du numéro</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) would be taken.</source>
        <translation>
            <numerusform>%n segment serait repris.</numerusform>
            <numerusform>%n segments seraient repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) taken.</source>
        <translation>
            <numerusform>%n segment repris.</numerusform>
            <numerusform>%n segments repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged.</source>
        <translation>
            <numerusform>%n inchangé.</numerusform>
            <numerusform>%n inchangés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not translated.</source>
        <translation>
            <numerusform>%n non traduit.</numerusform>
            <numerusform>%n non traduits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful segment(s) left: take them with --take ID or --take-conflicts.</source>
        <translation>
            <numerusform>Il reste %n segment douteux&#xa0;: reprenez-le avec --take ID ou --take-conflicts.</numerusform>
            <numerusform>Il reste %n segments douteux&#xa0;: reprenez-les avec --take ID ou --take-conflicts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Translated from: %1</source>
        <translation>Traduit de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source today: %1</source>
        <translation>Source aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Translation today: %1</source>
        <translation>Traduction aujourd’hui&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take back what a translator has done</source>
        <translation>Reprendre ce qui revient de traduction</translation>
    </message>
    <message>
        <source>The file that came back: XLIFF, or a table in HTML or Word</source>
        <translation>Le fichier revenu&#xa0;: XLIFF, ou un tableau en HTML ou Word</translation>
    </message>
    <message>
        <source>taken out there</source>
        <translation>retiré là-bas</translation>
    </message>
</context>
<context>
    <name>quarterly::TranslatePlace</name>
    <message>
        <source>Everything in this list is translated.</source>
        <translation>Tout est traduit dans cette liste.</translation>
    </message>
    <message>
        <source>To do (%1)</source>
        <translation>À faire (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Changed (%1)</source>
        <translation>Modifiés (%1)</translation>
    </message>
    <message>
        <source>Drafts (%1)</source>
        <translation>Ébauches (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 done · %3 changed · %4 new</source>
        <comment>segments</comment>
        <translation>%1 sur %2 faits · %3 modifiés · %4 nouveaux</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1&#xa0;% faits</translation>
    </message>
    <message>
        <source>Choose an issue at the top to translate it.</source>
        <translation>Choisissez en haut un numéro à traduire.</translation>
    </message>
    <message>
        <source>Everything is translated into %1.</source>
        <translation>Tout est traduit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No text is in this state.</source>
        <translation>Aucun texte n’est dans cet état.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>This issue is written in %1: there is nothing to translate into it. Into which language do you want to translate?</source>
        <translation>%1 est la langue d’origine de ce numéro&#xa0;: il n’y a rien à traduire. Vers quelle langue souhaitez-vous traduire&#x202f;?</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>language · how much is done</comment>
        <translation>%1 · %2&#xa0;%</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Texts to translate</source>
        <translation>Textes à traduire</translation>
    </message>
    <message>
        <source>The memory knows nothing like this text.</source>
        <translation>La mémoire ne connaît rien de semblable à ce texte.</translation>
    </message>
    <message>
        <source>There is nothing here that could be mended in one step.</source>
        <translation>Il n’y a rien ici qui puisse être corrigé d’un seul geste.</translation>
    </message>
    <message>
        <source>Asking the memory: %1 %</source>
        <translation>Interrogation de la mémoire&#xa0;:&#xa0;%1&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n other text(s) that say the same have this translation now, as a draft.</source>
        <translation>
            <numerusform>%n autre texte qui dit la même chose a reçu cette traduction, comme brouillon.</numerusform>
            <numerusform>%n autres textes qui disent la même chose ont reçu cette traduction, comme brouillon.</numerusform>
        </translation>
    </message>
    <message>
        <source>The memory has nothing for the texts that are not translated yet.</source>
        <translation>La mémoire n’a rien pour les textes qui ne sont pas encore traduits.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) filled in from the memory. Undo takes them back.</source>
        <translation>
            <numerusform>%n texte complété depuis la mémoire. Annuler le reprend.</numerusform>
            <numerusform>%n textes complétés depuis la mémoire. Annuler les reprend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in from the memory</source>
        <translation>Compléter depuis la mémoire</translation>
    </message>
    <message>
        <source>Writes what the memory has for texts that are not translated yet</source>
        <translation>Écrit ce que la mémoire contient pour les textes qui ne sont pas encore traduits</translation>
    </message>
    <message>
        <source>No text has these words.</source>
        <translation>Aucun texte ne contient ces mots.</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Chercher des mots</translation>
    </message>
    <message>
        <source>Find words in the texts</source>
        <translation>Chercher des mots dans les textes</translation>
    </message>
    <message>
        <source>Everything in this list is reviewed.</source>
        <translation>Tout est relu dans cette liste.</translation>
    </message>
    <message>
        <source>To review (%1)</source>
        <translation>À relire (%1)</translation>
    </message>
</context>
<context>
    <name>quarterly::TranslateStatusVerb</name>
    <message>
        <source>Say how far the translation into each language is</source>
        <translation>Dire où en est la traduction dans chaque langue</translation>
    </message>
    <message>
        <source>For example 2017-Q4</source>
        <translation>Par exemple 2017-Q4</translation>
    </message>
    <message>
        <source>Only these languages, for example fr,es</source>
        <translation>Seulement ces langues, par exemple fr,es</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>non traduit</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>brouillon</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>plus à jour</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>traduit</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>révisé</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::TranslateVerb</name>
    <message>
        <source>Say how far the translation is, send it out and take it back</source>
        <translation>Dire où en est la traduction, l’envoyer et la reprendre</translation>
    </message>
</context>
<context>
    <name>quarterly::TranslationChecks</name>
    <message>
        <source>The source leads to “%1”, not to “%2”.</source>
        <translation>La source renvoie à «&#xa0;%1&#xa0;», et non à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The address “%1” is not in the source.</source>
        <translation>L’adresse «&#xa0;%1&#xa0;» n’est pas dans la source.</translation>
    </message>
    <message>
        <source>The address “%1” of the source is missing.</source>
        <translation>L’adresse «&#xa0;%1&#xa0;» de la source manque.</translation>
    </message>
    <message>
        <source>“%1” is bold in the source, not in the translation.</source>
        <translation>«&#xa0;%1&#xa0;» est en gras dans la source, mais pas dans la traduction.</translation>
    </message>
    <message>
        <source>“%1” is in italics in the source, not in the translation.</source>
        <translation>«&#xa0;%1&#xa0;» est en italique dans la source, mais pas dans la traduction.</translation>
    </message>
    <message>
        <source>“%1” is raised in the source, not in the translation.</source>
        <translation>«&#xa0;%1&#xa0;» est en exposant dans la source, mais pas dans la traduction.</translation>
    </message>
    <message>
        <source>“%1” is a link in the source, not in the translation.</source>
        <translation>«&#xa0;%1&#xa0;» est un lien dans la source, mais pas dans la traduction.</translation>
    </message>
    <message>
        <source>More places are bold than in the source.</source>
        <translation>Plus de passages sont en gras que dans la source.</translation>
    </message>
    <message>
        <source>More places are in italics than in the source.</source>
        <translation>Plus de passages sont en italique que dans la source.</translation>
    </message>
    <message>
        <source>More places are raised than in the source.</source>
        <translation>Plus de passages sont en exposant que dans la source.</translation>
    </message>
    <message>
        <source>There are more links than in the source.</source>
        <translation>Il y a plus de liens que dans la source.</translation>
    </message>
    <message numerus="yes">
        <source>%n line break(s) of the source are missing.</source>
        <translation>
            <numerusform>%n saut de ligne de la source manque.</numerusform>
            <numerusform>%n sauts de ligne de la source manquent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n line break(s) more than in the source.</source>
        <translation>
            <numerusform>Il y a %n saut de ligne de plus que dans la source.</numerusform>
            <numerusform>Il y a %n sauts de ligne de plus que dans la source.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not translated: “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas traduit&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The source says “%1”, not “%2”.</source>
        <translation>La source dit «&#xa0;%1&#xa0;», et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” of the source is missing.</source>
        <translation>«&#xa0;%1&#xa0;» de la source manque.</translation>
    </message>
    <message>
        <source>The days in “%1” are not those of the source.</source>
        <translation>Les jours de «&#xa0;%1&#xa0;» ne sont pas ceux de la source.</translation>
    </message>
    <message>
        <source>This looks like another language (%1).</source>
        <translation>Ce passage semble être dans une autre langue (%1).</translation>
    </message>
    <message>
        <source>The text is not translated.</source>
        <translation>Le texte n’est pas traduit.</translation>
    </message>
    <message>
        <source>There are spaces at the beginning or the end.</source>
        <translation>Il y a des espaces au début ou à la fin.</translation>
    </message>
    <message>
        <source>There are double spaces.</source>
        <translation>Il y a des espaces doubles.</translation>
    </message>
    <message numerus="yes">
        <source>%n space(s) at punctuation marks or numbers are not as this language has them.</source>
        <translation>
            <numerusform>%n espace près d’un signe de ponctuation ou d’un nombre n’est pas conforme à l’usage de cette langue.</numerusform>
            <numerusform>%n espaces près de signes de ponctuation ou de nombres ne sont pas conformes à l’usage de cette langue.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quotation marks are straight.</source>
        <translation>Les guillemets sont droits.</translation>
    </message>
    <message>
        <source>The quotation marks are those of another language.</source>
        <translation>Les guillemets sont ceux d’une autre langue.</translation>
    </message>
    <message>
        <source>“%1” has no partner “%2”.</source>
        <translation>Il manque à «&#xa0;%1&#xa0;» son pendant «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The number “%1” is not written as in this language: “%2”.</source>
        <translation>Le nombre «&#xa0;%1&#xa0;» ne s’écrit pas ainsi dans cette langue&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The source has the number “%1”, not “%2”.</source>
        <translation>La source donne le nombre «&#xa0;%1&#xa0;», et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The number “%1” is not in the source.</source>
        <translation>Le nombre «&#xa0;%1&#xa0;» n’est pas dans la source.</translation>
    </message>
    <message>
        <source>The number “%1” of the source is missing.</source>
        <translation>Le nombre «&#xa0;%1&#xa0;» de la source manque.</translation>
    </message>
    <message>
        <source>The source ends with “%1”, the translation without a mark.</source>
        <translation>La source se termine par «&#xa0;%1&#xa0;», la traduction sans signe.</translation>
    </message>
    <message>
        <source>The source ends without a mark, the translation with “%1”.</source>
        <translation>La source se termine sans signe, la traduction par «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The source ends with “%1”, the translation with “%2”.</source>
        <translation>La source se termine par «&#xa0;%1&#xa0;», la traduction par «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This language has no “%1”.</source>
        <translation>Le signe «&#xa0;%1&#xa0;» n’existe pas dans cette langue.</translation>
    </message>
    <message>
        <source>“%1” has no “%2” at the beginning.</source>
        <translation>À «&#xa0;%1&#xa0;» ne répond aucun «&#xa0;%2&#xa0;» au début.</translation>
    </message>
    <message>
        <source>“%1” has no “%2” at the end.</source>
        <translation>À «&#xa0;%1&#xa0;» ne répond aucun «&#xa0;%2&#xa0;» à la fin.</translation>
    </message>
    <message>
        <source>The glossary forbids “%1”.</source>
        <translation>Le glossaire proscrit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The glossary forbids “%1” and says “%2”.</source>
        <translation>Le glossaire proscrit «&#xa0;%1&#xa0;» et préconise «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The glossary says “%2” for “%1”.</source>
        <translation>Pour «&#xa0;%1&#xa0;», le glossaire préconise «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois de suite.</translation>
    </message>
    <message>
        <source>The translation is much longer than the source.</source>
        <translation>La traduction est beaucoup plus longue que la source.</translation>
    </message>
    <message>
        <source>The translation is much shorter than the source: something may be missing.</source>
        <translation>La traduction est beaucoup plus courte que la source&#xa0;: il manque peut-être quelque chose.</translation>
    </message>
    <message>
        <source>The source begins with a capital letter.</source>
        <translation>La source commence par une majuscule.</translation>
    </message>
</context>
<context>
    <name>quarterly::Verifier</name>
    <message>
        <source>The translation memory does not say what the texts say.</source>
        <translation>La mémoire de traduction ne dit pas ce que disent les textes.</translation>
    </message>
    <message>
        <source>The index of the translation memory is damaged.</source>
        <translation>L’index de la mémoire de traduction est endommagé.</translation>
    </message>
    <message>
        <source>The file has not the length that it should have.</source>
        <translation>Le fichier n’a pas la longueur qu’il devrait avoir.</translation>
    </message>
    <message>
        <source>The structure of the file is damaged: %1.</source>
        <translation>La structure du fichier est endommagée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not as it was written: %1.</source>
        <translation>N’est plus tel qu’il a été écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not as it was written, in an earlier version: %1.</source>
        <translation>N’est plus tel qu’il a été écrit, dans une version antérieure&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A picture is damaged.</source>
        <translation>Une image est endommagée.</translation>
    </message>
    <message>
        <source>A picture is damaged: %1.</source>
        <translation>Une image est endommagée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Something that an entry of “%1” belongs to is missing in “%2”.</source>
        <comment>tables of the library</comment>
        <translation>Dans «&#xa0;%2&#xa0;», il manque ce à quoi appartient une entrée de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>What it belongs to is missing: %1.</source>
        <translation>Ce à quoi il appartient manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sorted or searched by words that it does not have: %1.</source>
        <translation>Trié ou cherché par des mots qu’il n’a pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The search finds words of highlights that are gone.</source>
        <translation>La recherche trouve des mots d’articles disparus.</translation>
    </message>
    <message>
        <source>The index that the search uses is damaged.</source>
        <translation>L’index de la recherche est endommagé.</translation>
    </message>
</context>
<context>
    <name>quarterly::VerifyDialog</name>
    <message>
        <source>The library is being looked through. You can close this at any time.</source>
        <translation>La bibliothèque est en cours de vérification. Vous pouvez fermer cette fenêtre à tout moment.</translation>
    </message>
    <message>
        <source>Highlights: %1 · Texts: %2 · Pictures: %3 · Issues: %4</source>
        <translation>Articles&#xa0;: %1 · Textes&#xa0;: %2 · Images&#xa0;: %3 · Numéros&#xa0;: %4</translation>
    </message>
    <message>
        <source>All is well: everything is as it was written.</source>
        <translation>Tout va bien&#xa0;: tout est tel qu’il a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n damage(s) found. This is as it was written:</source>
        <translation>
            <numerusform>%n dommage trouvé. Ceci est tel qu’il a été écrit&#xa0;:</numerusform>
            <numerusform>%n dommages trouvés. Ceci est tel qu’il a été écrit&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify the library</source>
        <translation>Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Damages</source>
        <translation>Dommages</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>Que faire…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>quarterly::VerifyVerb</name>
    <message>
        <source>Look at every part of the library and say what is damaged</source>
        <translation>Examiner toute la bibliothèque et dire ce qui est endommagé</translation>
    </message>
    <message>
        <source>Also say what is lost of what “script” acknowledged in this file</source>
        <translation>Dire aussi ce qui est perdu de ce que «&#xa0;script&#xa0;» a confirmé dans ce fichier</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Not as it was acknowledged: %1 (%2).</source>
        <translation>N’est pas tel qu’il a été confirmé&#xa0;: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… et %n autre.</numerusform>
            <numerusform>… et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sound: %1, %2, %3, %4.</source>
        <translation>Tout est intact&#xa0;: %1, %2, %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n numéro</numerusform>
            <numerusform>%n numéros</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup with “quarterly restore”, or save what can be read with “quarterly salvage”.</source>
        <translation>Restaurez une sauvegarde avec «&#xa0;quarterly restore&#xa0;», ou récupérez ce qui est lisible avec «&#xa0;quarterly salvage&#xa0;».</translation>
    </message>
</context>
<context>
    <name>quarterly::WebImageText</name>
    <message>
        <source>A picture of “%1” cannot be read: take it out and put it in again.</source>
        <translation>Impossible de lire une image de «&#xa0;%1&#xa0;»&#xa0;: retirez-la, puis ajoutez-la de nouveau.</translation>
    </message>
</context>
<context>
    <name>quarterly::WindowMenus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Numéro</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Publier…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>&amp;Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Compose</source>
        <translation>&amp;Composer</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>&amp;Traduire</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publier</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Interface language</source>
        <translation>&amp;Langue de l’interface</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>&amp;About Quarterly</source>
        <translation>À &amp;propos de Quarterly</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune pour l’instant</translation>
    </message>
    <message>
        <source>&amp;New issue…</source>
        <translation>&amp;Nouveau numéro…</translation>
    </message>
    <message>
        <source>New &amp;highlight</source>
        <translation>Nouvel &amp;article</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>&amp;Rechercher et remplacer…</translation>
    </message>
    <message>
        <source>Co&amp;verage…</source>
        <translation>Cou&amp;verture…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with another issue…</source>
        <translation>Co&amp;mparer avec un autre numéro…</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>Bibliothèques &amp;récentes</translation>
    </message>
    <message>
        <source>Chec&amp;k spelling</source>
        <translation>Vérifier l’&amp;orthographe</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>&amp;Glossaire…</translation>
    </message>
    <message>
        <source>&amp;Look up in the memory…</source>
        <translation>&amp;Chercher dans la mémoire…</translation>
    </message>
    <message>
        <source>&amp;What there is to translate…</source>
        <translation>Ce &amp;qu’il y a à traduire…</translation>
    </message>
    <message>
        <source>T&amp;ranslation</source>
        <translation>T&amp;raduction</translation>
    </message>
    <message>
        <source>&amp;Take in a memory…</source>
        <translation>&amp;Reprendre une mémoire…</translation>
    </message>
    <message>
        <source>Texts &amp;for a translator…</source>
        <translation>&amp;Textes à envoyer en traduction…</translation>
    </message>
    <message>
        <source>Texts fro&amp;m a translator…</source>
        <translation>Textes revenus &amp;de traduction…</translation>
    </message>
    <message>
        <source>Write the memor&amp;y to a file…</source>
        <translation>&amp;Écrire la mémoire dans un fichier…</translation>
    </message>
    <message>
        <source>&amp;Package for a translator…</source>
        <translation>&amp;Paquet à envoyer en traduction…</translation>
    </message>
    <message>
        <source>&amp;Bring a package back…</source>
        <translation>Paquet re&amp;venu de traduction…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>&amp;Verify the library…</source>
        <translation>&amp;Vérifier la bibliothèque…</translation>
    </message>
</context>
<context>
    <name>quarterly::Workspace</name>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>There is no other issue to compare with yet.</source>
        <translation>Il n’y a pas encore d’autre numéro avec lequel comparer.</translation>
    </message>
    <message>
        <source>Choose an issue first.</source>
        <translation>Choisissez d’abord un numéro.</translation>
    </message>
    <message>
        <source>There is no text to translate: choose an issue that has some.</source>
        <translation>Il n’y a aucun texte à traduire&#xa0;: choisissez un numéro qui en contient.</translation>
    </message>
</context>
<context>
    <name>quarterly::Writer</name>
    <message>
        <source>This was changed since and cannot be taken back.</source>
        <translation>Ceci a été modifié depuis et ne peut plus être annulé.</translation>
    </message>
</context>
<context>
    <name>quarterly::Xliff</name>
    <message>
        <source>A text is longer than any newsletter.</source>
        <translation>Un texte est plus long qu’aucun bulletin.</translation>
    </message>
    <message>
        <source>Link %1: %2</source>
        <translation>Lien %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 holds no text to take over.</source>
        <translation>%1 ne contient aucun texte à reprendre.</translation>
    </message>
    <message>
        <source>%1 breaks off at line %2: ask for it again.</source>
        <translation>%1 s’interrompt à la ligne %2&#xa0;: demandez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 is damaged at line %2 (%3): ask for it again.</source>
        <translation>%1 est endommagé à la ligne %2 (%3)&#xa0;: demandez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 is no XLIFF file: choose the one that the translator sent back.</source>
        <translation>%1 n’est pas un fichier XLIFF&#xa0;: choisissez celui que le traducteur a renvoyé.</translation>
    </message>
    <message>
        <source>%1 is XLIFF %2: ask for version 1.2, 2.0 or 2.1.</source>
        <translation>%1 est du XLIFF %2&#xa0;: demandez la version 1.2, 2.0 ou 2.1.</translation>
    </message>
    <message>
        <source>%1 goes from “%2” to “%3”: the newsletter does not appear in both.</source>
        <translation>%1 va de «&#xa0;%2&#xa0;» à «&#xa0;%3&#xa0;»&#xa0;: le bulletin ne paraît pas dans ces deux langues.</translation>
    </message>
    <message>
        <source>%1 holds translations into several languages: take it apart first.</source>
        <translation>%1 contient des traductions vers plusieurs langues&#xa0;: séparez-les d’abord.</translation>
    </message>
    <message>
        <source>%1 was not written by Quarterly: only files that it exported can come back.</source>
        <translation>%1 n’a pas été écrit par Quarterly&#xa0;: seuls les fichiers qu’il a exportés peuvent revenir.</translation>
    </message>
    <message>
        <source>%1 holds several issues: take it apart first.</source>
        <translation>%1 contient plusieurs numéros&#xa0;: séparez-les d’abord.</translation>
    </message>
    <message>
        <source>%1 holds more texts than any newsletter: it is not read.</source>
        <translation>%1 contient plus de textes qu’aucun bulletin&#xa0;: il n’est pas lu.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>“%1” would not come back from a translator as it is: nothing was written. Look for odd characters in it.</source>
        <translation>«&#xa0;%1&#xa0;» ne reviendrait pas tel quel de chez un traducteur&#xa0;: rien n’a été écrit. Cherchez-y des caractères inhabituels.</translation>
    </message>
    <message>
        <source>The issue has texts written in %1 and in %2, which one file of XLIFF 2.0 cannot hold: choose version 1.2.</source>
        <translation>Le numéro a des textes écrits en %1 et en %2, qu’un seul fichier XLIFF 2.0 ne peut contenir&#xa0;: choisissez la version 1.2.</translation>
    </message>
</context>
<context>
    <name>quarterly::XmlGuard</name>
    <message>
        <source>%1 has more than %2 attributes in one element at line %3 and is not read: save it anew with the program that it comes from.</source>
        <translation>%1 a plus de %2 attributs dans un élément à la ligne %3 et n’est pas lu&#xa0;: enregistrez-le de nouveau avec le programme dont il provient.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply at line %2 and is not read: save it anew with the program that it comes from.</source>
        <translation>%1 est trop profondément imbriqué à la ligne %2 et n’est pas lu&#xa0;: enregistrez-le de nouveau avec le programme dont il provient.</translation>
    </message>
    <message>
        <source>%1 has a document type or entities of its own at line %2 and is not read: save it anew with the program that it comes from.</source>
        <translation>%1 a un type de document ou des entités propres à la ligne %2 et n’est pas lu&#xa0;: enregistrez-le de nouveau avec le programme dont il provient.</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2 MB can be read.</source>
        <translation>%1 est trop volumineux&#xa0;: la limite de lecture est de %2&#xa0;Mo.</translation>
    </message>
    <message>
        <source>%1 is not in UTF-8 and is not read: save it anew as UTF-8.</source>
        <translation>%1 n’est pas en UTF-8 et n’est pas lu&#xa0;: enregistrez-le de nouveau en UTF-8.</translation>
    </message>
</context>
</TS>
