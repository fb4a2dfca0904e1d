<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>quarterly::AddressField</name>
    <message>
        <source>“%1” is no e-mail address and is not kept: type one like newsletter@example.org.</source>
        <translation>“%1” is no e-mail address and is not kept: type one like newsletter@example.org.</translation>
    </message>
    <message>
        <source>“%1” is no place on the web and is not kept: type one like https://www.example.org/newsletter.</source>
        <translation>“%1” is no place on the web and is not kept: type one like https://www.example.org/newsletter.</translation>
    </message>
</context>
<context>
    <name>quarterly::Backup</name>
    <message>
        <source>Copying %1 was ended.</source>
        <translation>Copying %1 was ended.</translation>
    </message>
    <message>
        <source>%1 is damaged, and no backup was made of it: %2</source>
        <translation>%1 is damaged, and no backup was made of it: %2</translation>
    </message>
    <message>
        <source>%1 cannot be kept, so nothing was restored: %2.</source>
        <translation>%1 cannot be kept, so nothing was restored: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged itself and was not restored: %2</source>
        <translation>%1 is damaged itself and was not restored: %2</translation>
    </message>
    <message>
        <source>%1 is a folder: name the library in it.</source>
        <translation>%1 is a folder: name the library in it.</translation>
    </message>
</context>
<context>
    <name>quarterly::BackupVerb</name>
    <message>
        <source>Copy the library into a folder, and look the copy through</source>
        <translation>Copy the library into a folder, and look the copy through</translation>
    </message>
    <message>
        <source>The folder; it is made if need be</source>
        <translation>The folder; it is made if need be</translation>
    </message>
    <message>
        <source>The backup is in %1</source>
        <translation>The backup is in %1</translation>
    </message>
</context>
<context>
    <name>quarterly::BackupsDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Put the library back to how it was on %1?</source>
        <translation>Put the library back to how it was on %1?</translation>
    </message>
    <message>
        <source>What is in it now is kept as a backup first, so that you can come back to it.</source>
        <translation>What is in it now is kept as a backup first, so that you can come back to it.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restore</translation>
    </message>
    <message>
        <source>&amp;Leave as it is</source>
        <translation>&amp;Leave as it is</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>There is no backup yet: one is made soon after a library is opened, and every hour in which it has changed.</source>
        <translation>There is no backup yet: one is made soon after a library is opened, and every hour in which it has changed.</translation>
    </message>
    <message>
        <source>Copies of this library that were looked through and found good, the newest first.</source>
        <translation>Copies of this library that were looked through and found good, the newest first.</translation>
    </message>
    <message>
        <source>Made on</source>
        <comment>a date</comment>
        <translation>Made on</translation>
    </message>
    <message>
        <source>Highlights</source>
        <comment>how many</comment>
        <translation>Highlights</translation>
    </message>
    <message>
        <source>Issues</source>
        <comment>how many</comment>
        <translation>Issues</translation>
    </message>
    <message>
        <source>Size</source>
        <comment>of a file</comment>
        <translation>Size</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Backups, the newest first</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restore…</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Show in folder</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>quarterly::Booklet</name>
    <message>
        <source>This PDF has no pages to make a booklet of.</source>
        <translation>This PDF has no pages to make a booklet of.</translation>
    </message>
    <message>
        <source>This file cannot be read as a PDF: %1.</source>
        <translation>This file cannot be read as a PDF: %1.</translation>
    </message>
    <message>
        <source>A booklet is printed on sheets that are wider than high.</source>
        <translation>A booklet is printed on sheets that are wider than high.</translation>
    </message>
    <message>
        <source>Pages of %1 × %2 mm are larger than half of the sheet, which is %3 × %4 mm: choose larger paper or smaller pages, or let the pages be scaled.</source>
        <translation>Pages of %1 × %2 mm are larger than half of the sheet, which is %3 × %4 mm: choose larger paper or smaller pages, or let the pages be scaled.</translation>
    </message>
    <message>
        <source>The pages leave no room for marks on this paper: choose larger paper, or print without marks.</source>
        <translation>The pages leave no room for marks on this paper: choose larger paper, or print without marks.</translation>
    </message>
    <message>
        <source>%1 mm of the sheet’s width stay empty.</source>
        <translation>%1 mm of the sheet’s width stay empty.</translation>
    </message>
    <message>
        <source>%1 mm of the sheet’s height stay empty.</source>
        <translation>%1 mm of the sheet’s height stay empty.</translation>
    </message>
    <message>
        <source>%1 mm of the sheet’s width and %2 mm of its height stay empty.</source>
        <translation>%1 mm of the sheet’s width and %2 mm of its height stay empty.</translation>
    </message>
</context>
<context>
    <name>quarterly::BookletOptions</name>
    <message>
        <source>%1 cannot be “%2”: choose from %3.</source>
        <translation>%1 cannot be “%2”: choose from %3.</translation>
    </message>
    <message>
        <source>Booklets: the sheets, A4 (pages of A5), A3, Letter or Tabloid</source>
        <translation>Booklets: the sheets, A4 (pages of A5), A3, Letter or Tabloid</translation>
    </message>
    <message>
        <source>Booklets: the edge that the printer turns the paper over, short or long</source>
        <translation>Booklets: the edge that the printer turns the paper over, short or long</translation>
    </message>
    <message>
        <source>Booklets: at most so many sheets folded into one another</source>
        <translation>Booklets: at most so many sheets folded into one another</translation>
    </message>
    <message>
        <source>Booklets: blank pages before the back cover or at the end, cover or end</source>
        <translation>Booklets: blank pages before the back cover or at the end, cover or end</translation>
    </message>
    <message>
        <source>--creep is the thickness of the paper in millimetres, for example 0.1: between 0 and 1.</source>
        <translation>--creep is the thickness of the paper in millimetres, for example 0.1: between 0 and 1.</translation>
    </message>
    <message>
        <source>%1 is in millimetres to the right and down, for example 1.5,-0.5: at most 20.</source>
        <translation>%1 is in millimetres to the right and down, for example 1.5,-0.5: at most 20.</translation>
    </message>
    <message>
        <source>Booklets: thickness of the paper in millimetres, to even out what inner sheets stick out (0.1 from five sheets on)</source>
        <translation>Booklets: thickness of the paper in millimetres, to even out what inner sheets stick out (0.1 from five sheets on)</translation>
    </message>
    <message>
        <source>Booklets: move the fronts by so many millimetres right and down, for example 1.5,-0.5</source>
        <translation>Booklets: move the fronts by so many millimetres right and down, for example 1.5,-0.5</translation>
    </message>
    <message>
        <source>Booklets: move the backs in the same way</source>
        <translation>Booklets: move the backs in the same way</translation>
    </message>
    <message>
        <source>Booklets: for printers of one side, fronts or backs alone</source>
        <translation>Booklets: for printers of one side, fronts or backs alone</translation>
    </message>
    <message>
        <source>Booklets: order of the backs alone, same or reversed</source>
        <translation>Booklets: order of the backs alone, same or reversed</translation>
    </message>
    <message>
        <source>Booklets: turn the backs alone upside down</source>
        <translation>Booklets: turn the backs alone upside down</translation>
    </message>
    <message>
        <source>--order and --turn go with --pass backs only.</source>
        <translation>--order and --turn go with --pass backs only.</translation>
    </message>
</context>
<context>
    <name>quarterly::BookletPapers</name>
    <message>
        <source>A4, with pages of A5</source>
        <translation>A4, with pages of A5</translation>
    </message>
    <message>
        <source>A3, with pages of A4</source>
        <translation>A3, with pages of A4</translation>
    </message>
    <message>
        <source>Letter, with pages of half a letter</source>
        <translation>Letter, with pages of half a letter</translation>
    </message>
    <message>
        <source>Tabloid, with pages of a letter</source>
        <translation>Tabloid, with pages of a letter</translation>
    </message>
</context>
<context>
    <name>quarterly::BringIn</name>
    <message>
        <source>New highlight</source>
        <translation>New highlight</translation>
    </message>
    <message>
        <source>“%1” is a highlight now</source>
        <translation>“%1” is a highlight now</translation>
    </message>
    <message>
        <source>Texts and pictures (%1)</source>
        <translation>Texts and pictures (%1)</translation>
    </message>
</context>
<context>
    <name>quarterly::BringIntoSection</name>
    <message numerus="yes">
        <source>Place %n highlight(s)</source>
        <translation>
            <numerusform>Place %n highlight</numerusform>
            <numerusform>Place %n highlights</numerusform>
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
        <translation>warning</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remark</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>Nothing to report.</translation>
    </message>
    <message>
        <source>Say what should be looked at before publishing</source>
        <translation>Say what should be looked at before publishing</translation>
    </message>
    <message>
        <source>For example 2017-Q4</source>
        <translation>For example 2017-Q4</translation>
    </message>
    <message>
        <source>Only these editions, for example en,fr</source>
        <translation>Only these editions, for example en,fr</translation>
    </message>
</context>
<context>
    <name>quarterly::ColourField</name>
    <message>
        <source>For lines and bars only: any colour will do.</source>
        <translation>For lines and bars only: any colour will do.</translation>
    </message>
    <message>
        <source>Text in this colour can be read well (contrast %1 with white).</source>
        <translation>Text in this colour can be read well (contrast %1 with white).</translation>
    </message>
    <message>
        <source>%1 is too light for text (contrast %2 with white) and is not used: it stays %3. The nearest that can be read is %4.</source>
        <translation>%1 is too light for text (contrast %2 with white) and is not used: it stays %3. The nearest that can be read is %4.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Use %1</translation>
    </message>
</context>
<context>
    <name>quarterly::CommandLine</name>
    <message>
        <source>%1 (see quarterly --help)</source>
        <translation>%1 (see quarterly --help)</translation>
    </message>
    <message>
        <source>The sample cannot be unpacked: %1.</source>
        <translation>The sample cannot be unpacked: %1.</translation>
    </message>
    <message>
        <source>“%1” names no issue: write it as 2017-Q4.</source>
        <translation>“%1” names no issue: write it as 2017-Q4.</translation>
    </message>
    <message>
        <source>“%1” is no known language: choose from %2.</source>
        <translation>“%1” is no known language: choose from %2.</translation>
    </message>
    <message>
        <source>What was to be printed cannot be written: %1.</source>
        <translation>What was to be printed cannot be written: %1.</translation>
    </message>
    <message>
        <source>%1 is missing: see quarterly --help.</source>
        <translation>%1 is missing: see quarterly --help.</translation>
    </message>
    <message>
        <source>“%1” is not understood: see quarterly --help.</source>
        <translation>“%1” is not understood: see quarterly --help.</translation>
    </message>
    <message>
        <source>%1 and %2 do not go together: see quarterly --help.</source>
        <translation>%1 and %2 do not go together: see quarterly --help.</translation>
    </message>
    <message>
        <source>Quarterly: a newsletter in three languages, from a library of highlights to paper, PDF and web.
Without a verb the window opens.</source>
        <translation>Quarterly: a newsletter in three languages, from a library of highlights to paper, PDF and web.
Without a verb the window opens.</translation>
    </message>
    <message>
        <source>Print this help</source>
        <translation>Print this help</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Usage</translation>
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
        <translation>VERB</translation>
    </message>
    <message>
        <source>(needed)</source>
        <translation>(needed)</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NUMBER</translation>
    </message>
    <message>
        <source>not with</source>
        <translation>not with</translation>
    </message>
    <message>
        <source>The library file (by default the one in the application-data folder)</source>
        <translation>The library file (by default the one in the application-data folder)</translation>
    </message>
    <message>
        <source>Use a fresh copy of the sample library</source>
        <translation>Use a fresh copy of the sample library</translation>
    </message>
    <message>
        <source>Language of messages and window: en, fr or es</source>
        <translation>Language of messages and window: en, fr or es</translation>
    </message>
    <message>
        <source>Print the version</source>
        <translation>Print the version</translation>
    </message>
    <message>
        <source>Verbs</source>
        <translation>Verbs</translation>
    </message>
    <message>
        <source>Print data as JSON</source>
        <translation>Print data as JSON</translation>
    </message>
</context>
<context>
    <name>quarterly::CommentCard</name>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Comment to the officer</source>
        <translation>Comment to the officer</translation>
    </message>
    <message>
        <source>A question or a remark for the officer</source>
        <translation>A question or a remark for the officer</translation>
    </message>
</context>
<context>
    <name>quarterly::ComparisonDialog</name>
    <message>
        <source>Compare with another issue</source>
        <translation>Compare with another issue</translation>
    </message>
    <message>
        <source>The two issues, section by section</source>
        <translation>The two issues, section by section</translation>
    </message>
    <message>
        <source>Place it again here</source>
        <translation>Place it again here</translation>
    </message>
    <message>
        <source>Open in the library</source>
        <translation>Open in the library</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Compare with</translation>
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
        <translation>no such section</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>none</source>
        <comment>articles of the convention</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>Reported on here only: %1. There only: %2.</source>
        <translation>Reported on here only: %1. There only: %2.</translation>
    </message>
</context>
<context>
    <name>quarterly::ComposePlace</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
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
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>An issue is made of sections. Add one below, then drag highlights into it.</source>
        <translation>An issue is made of sections. Add one below, then drag highlights into it.</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Add section</translation>
    </message>
    <message>
        <source>Outline of the issue</source>
        <translation>Outline of the issue</translation>
    </message>
    <message>
        <source>There is no issue yet. An issue gathers a quarter’s highlights in sections and becomes pages as you compose it.</source>
        <translation>There is no issue yet. An issue gathers a quarter’s highlights in sections and becomes pages as you compose it.</translation>
    </message>
    <message>
        <source>New issue…</source>
        <translation>New issue…</translation>
    </message>
    <message>
        <source>Alt and arrow keys move the chosen rows; F2 edits on the page, Enter in the library</source>
        <translation>Alt and arrow keys move the chosen rows; F2 edits on the page, Enter in the library</translation>
    </message>
</context>
<context>
    <name>quarterly::CoverageModel</name>
    <message>
        <source>No article</source>
        <translation>No article</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>article, month</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <comment>article and month</comment>
        <translation>%1: nothing</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n highlight(s)</source>
        <comment>article and month</comment>
        <translation>
            <numerusform>%1: %n highlight</numerusform>
            <numerusform>%1: %n highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them in no issue</source>
        <comment>so many highlights</comment>
        <translation>
            <numerusform>%1, %n of them in no issue</numerusform>
            <numerusform>%1, %n of them in no issue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::CoverageWindow</name>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>In brackets: in no issue yet</source>
        <translation>In brackets: in no issue yet</translation>
    </message>
    <message>
        <source>Highlights by article and month</source>
        <translation>Highlights by article and month</translation>
    </message>
    <message>
        <source>%1. Enter shows them in the library.</source>
        <translation>%1. Enter shows them in the library.</translation>
    </message>
    <message>
        <source>%1. Enter begins a highlight there.</source>
        <translation>%1. Enter begins a highlight there.</translation>
    </message>
</context>
<context>
    <name>quarterly::DocumentPictures</name>
    <message>
        <source>%1 is not in the document&apos;s own folder: put the picture there, or add it by hand.</source>
        <translation>%1 is not in the document&apos;s own folder: put the picture there, or add it by hand.</translation>
    </message>
    <message>
        <source>%1 does not exist beside the document.</source>
        <translation>%1 does not exist beside the document.</translation>
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
        <translation>Files of this kind cannot be read: save it as Word (.docx), text, Markdown or HTML.</translation>
    </message>
    <message>
        <source>%1 is not in the file itself: add the picture by hand.</source>
        <translation>%1 is not in the file itself: add the picture by hand.</translation>
    </message>
    <message>
        <source>%1 has no text.</source>
        <translation>%1 has no text.</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 and was read as Windows-1252: look at its accents.</source>
        <translation>%1 is not UTF-8 and was read as Windows-1252: look at its accents.</translation>
    </message>
    <message>
        <source>The language of %1 is not clear: it was taken for %2.</source>
        <translation>The language of %1 is not clear: it was taken for %2.</translation>
    </message>
</context>
<context>
    <name>quarterly::DocxPackage</name>
    <message>
        <source>The Word file is damaged: open it in Word or LibreOffice and save it anew.</source>
        <translation>The Word file is damaged: open it in Word or LibreOffice and save it anew.</translation>
    </message>
    <message>
        <source>This is a file of an old Word, or one with a password: save it as .docx without a password.</source>
        <translation>This is a file of an old Word, or one with a password: save it as .docx without a password.</translation>
    </message>
    <message>
        <source>This is a PDF, whatever its name says: save the text as .docx.</source>
        <translation>This is a PDF, whatever its name says: save the text as .docx.</translation>
    </message>
    <message>
        <source>This is an RTF file, whatever its name says: save it as .docx.</source>
        <translation>This is an RTF file, whatever its name says: save it as .docx.</translation>
    </message>
    <message>
        <source>The Word file has a password: save it without one.</source>
        <translation>The Word file has a password: save it without one.</translation>
    </message>
    <message>
        <source>The Word file unpacks to more than %1 MB: take the part that you need into a file of its own.</source>
        <translation>The Word file unpacks to more than %1 MB: take the part that you need into a file of its own.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file: save it as .docx.</source>
        <translation>This is an OpenDocument file: save it as .docx.</translation>
    </message>
    <message>
        <source>This is no Word file, whatever its name says.</source>
        <translation>This is no Word file, whatever its name says.</translation>
    </message>
    <message>
        <source>The Word file (%1)</source>
        <comment>a part of it</comment>
        <translation>The Word file (%1)</translation>
    </message>
</context>
<context>
    <name>quarterly::DocxStyles</name>
    <message>
        <source>The Word file is damaged: its styles cannot be read.</source>
        <translation>The Word file is damaged: its styles cannot be read.</translation>
    </message>
</context>
<context>
    <name>quarterly::DragCard</name>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n highlight</numerusform>
            <numerusform>%n highlights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::DropWords</name>
    <message numerus="yes">
        <source>Move %n highlight(s) here</source>
        <translation>
            <numerusform>Move %n highlight here</numerusform>
            <numerusform>Move %n highlights here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n highlight(s) to “%1”</source>
        <translation>
            <numerusform>Move %n highlight to “%1”</numerusform>
            <numerusform>Move %n highlights to “%1”</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the section here</source>
        <translation>Move the section here</translation>
    </message>
    <message numerus="yes">
        <source>Already in this issue: move %n highlight(s) here</source>
        <translation>
            <numerusform>Already in this issue: move %n highlight here</numerusform>
            <numerusform>Already in this issue: move %n highlights here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n highlight(s) to “%1”</source>
        <translation>
            <numerusform>Add %n highlight to “%1”</numerusform>
            <numerusform>Add %n highlights to “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, move %n of this issue</source>
        <translation>
            <numerusform>%1, move %n of this issue</numerusform>
            <numerusform>%1, move %n of this issue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::EditionCheck</name>
    <message>
        <source>“%1” is not all in %2 yet. Missing: %3.</source>
        <translation>“%1” is not all in %2 yet. Missing: %3.</translation>
    </message>
    <message>
        <source>“%1” has changed since it was put into %2. To look at again: %3.</source>
        <translation>“%1” has changed since it was put into %2. To look at again: %3.</translation>
    </message>
    <message>
        <source>“%1” in %2 is still a draft: %3.</source>
        <translation>“%1” in %2 is still a draft: %3.</translation>
    </message>
    <message>
        <source>A picture of “%1” has no alternative text in %2: blind readers will miss it.</source>
        <translation>A picture of “%1” has no alternative text in %2: blind readers will miss it.</translation>
    </message>
    <message>
        <source>A link of “%1” in %2 says only “%3”: let its words say where it leads.</source>
        <translation>A link of “%1” in %2 says only “%3”: let its words say where it leads.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>summary</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>caption</translation>
    </message>
    <message>
        <source>alternative text</source>
        <translation>alternative text</translation>
    </message>
    <message>
        <source>masthead</source>
        <translation>masthead</translation>
    </message>
    <message>
        <source>tagline</source>
        <translation>tagline</translation>
    </message>
    <message>
        <source>name of the organisation</source>
        <translation>name of the organisation</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>name of the convention</source>
        <translation>name of the convention</translation>
    </message>
    <message>
        <source>The fonts lack characters that stand in “%1” (%2): “?” is printed instead. Write the words in Latin letters.</source>
        <translation>The fonts lack characters that stand in “%1” (%2): “?” is printed instead. Write the words in Latin letters.</translation>
    </message>
    <message>
        <source>A link of “%1” in %2 hardly leads anywhere: %3</source>
        <translation>A link of “%1” in %2 hardly leads anywhere: %3</translation>
    </message>
    <message>
        <source>%1 remarks on “%2”: %3</source>
        <comment>translator, text, words</comment>
        <translation>%1 remarks on “%2”: %3</translation>
    </message>
</context>
<context>
    <name>quarterly::EditionTab</name>
    <message>
        <source>%1 edition, %2 % translated</source>
        <translation>%1 edition, %2 % translated</translation>
    </message>
    <message>
        <source>%1 edition, the source</source>
        <translation>%1 edition, the source</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <comment>language and percentage</comment>
        <translation>%1 %2 %</translation>
    </message>
</context>
<context>
    <name>quarterly::EditionTabs</name>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
</context>
<context>
    <name>quarterly::EmailCheck</name>
    <message>
        <source>It is not known where the newsletter is on the web: e-mails have no link to read it online. Say it in the settings, under “Organisation”.</source>
        <translation>It is not known where the newsletter is on the web: e-mails have no link to read it online. Say it in the settings, under “Organisation”.</translation>
    </message>
    <message>
        <source>The newsletter has no sender: readers of e-mails cannot write to stop receiving them. Say the address in the settings, under “Organisation”.</source>
        <translation>The newsletter has no sender: readers of e-mails cannot write to stop receiving them. Say the address in the settings, under “Organisation”.</translation>
    </message>
    <message>
        <source>Gmail will show only the beginning of the e-mail in %1 (%2 of %3): place highlights in brief.</source>
        <translation>Gmail will show only the beginning of the e-mail in %1 (%2 of %3): place highlights in brief.</translation>
    </message>
    <message>
        <source>The e-mail in %1 is long: it tells the highlights in short and leads to the web for the rest.</source>
        <translation>The e-mail in %1 is long: it tells the highlights in short and leads to the web for the rest.</translation>
    </message>
    <message>
        <source>The e-mail in %1 is long (%2). It stays whole, as long as it is not known where it could lead to on the web.</source>
        <translation>The e-mail in %1 is long (%2). It stays whole, as long as it is not known where it could lead to on the web.</translation>
    </message>
</context>
<context>
    <name>quarterly::EmailFiles</name>
    <message>
        <source>A picture of the e-mail cannot be read: take it out and put it in again.</source>
        <translation>A picture of the e-mail cannot be read: take it out and put it in again.</translation>
    </message>
</context>
<context>
    <name>quarterly::EmailPreviewDialog</name>
    <message>
        <source>E-mail preview</source>
        <translation>E-mail preview</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>From:</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>Subject:</translation>
    </message>
    <message>
        <source>The e-mail as plain text</source>
        <translation>The e-mail as plain text</translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation>As it looks</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Plain text</translation>
    </message>
    <message>
        <source>Language of the e-mail</source>
        <translation>Language of the e-mail</translation>
    </message>
    <message>
        <source>On a phone</source>
        <translation>On a phone</translation>
    </message>
    <message>
        <source>In dark colours</source>
        <translation>In dark colours</translation>
    </message>
    <message>
        <source>The e-mail as it looks</source>
        <translation>The e-mail as it looks</translation>
    </message>
    <message>
        <source>Size of the e-mail</source>
        <translation>Size of the e-mail</translation>
    </message>
    <message>
        <source>Writing the e-mail…</source>
        <translation>Writing the e-mail…</translation>
    </message>
    <message>
        <source>%1: Gmail hides what comes after %2.</source>
        <translation>%1: Gmail hides what comes after %2.</translation>
    </message>
    <message>
        <source>%1 of %2: Gmail shows all of it, but it is heavy for phones.</source>
        <translation>%1 of %2: Gmail shows all of it, but it is heavy for phones.</translation>
    </message>
    <message>
        <source>%1 of %2: Gmail shows all of it.</source>
        <translation>%1 of %2: Gmail shows all of it.</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) are told in short and lead to the web for the rest.</source>
        <translation>
            <numerusform>%n highlight is told in short and leads to the web for the rest.</numerusform>
            <numerusform>%n highlights are told in short and lead to the web for the rest.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::EventEdit</name>
    <message>
        <source>+ Add the date</source>
        <translation>+ Add the date</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date in a narrow field</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>The date is not known</source>
        <translation>The date is not known</translation>
    </message>
    <message>
        <source>Remove this date and place</source>
        <translation>Remove this date and place</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
</context>
<context>
    <name>quarterly::EventsEdit</name>
    <message>
        <source>+ Add a date or place</source>
        <translation>+ Add a date or place</translation>
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
        <translation>Translation today</translation>
    </message>
    <message>
        <source>Translation in the file</source>
        <translation>Translation in the file</translation>
    </message>
    <message>
        <source>As it left</source>
        <translation>As it left</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
</context>
<context>
    <name>quarterly::ExchangeDialog</name>
    <message>
        <source>Take over a translation</source>
        <translation>Take over a translation</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>%1 belongs to an issue that this library does not have: open the library that it came from.</source>
        <translation>%1 belongs to an issue that this library does not have: open the library that it came from.</translation>
    </message>
    <message>
        <source>%1: %2, translated into %3</source>
        <comment>file, quarter with its year, language</comment>
        <translation>%1: %2, translated into %3</translation>
    </message>
    <message>
        <source>It is not the issue that is open now: taking over its texts opens it.</source>
        <translation>It is not the issue that is open now: taking over its texts opens it.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) in the file</source>
        <translation>
            <numerusform>%n text in the file</numerusform>
            <numerusform>%n texts in the file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be taken</source>
        <translation>
            <numerusform>%n can be taken</numerusform>
            <numerusform>%n can be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide about</source>
        <translation>
            <numerusform>%n to decide about</numerusform>
            <numerusform>%n to decide about</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is new</source>
        <translation>nothing is new</translation>
    </message>
    <message>
        <source>nothing has been taken yet</source>
        <translation>nothing has been taken yet</translation>
    </message>
    <message numerus="yes">
        <source>Take %n text(s)</source>
        <translation>
            <numerusform>Take %n text</numerusform>
            <numerusform>Take %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken over. Undo takes them back.</source>
        <translation>
            <numerusform>%n text taken over. Undo takes it back.</numerusform>
            <numerusform>%n texts taken over. Undo takes them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::ExchangeList</name>
    <message>
        <source>Texts of the file</source>
        <translation>Texts of the file</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>What becomes of it</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>In the file</translation>
    </message>
    <message numerus="yes">
        <source>To take: %n text(s)</source>
        <translation>
            <numerusform>To take: %n text</numerusform>
            <numerusform>To take: %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To decide: %n text(s)</source>
        <translation>
            <numerusform>To decide: %n text</numerusform>
            <numerusform>To decide: %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cannot be taken: %n text(s)</source>
        <translation>
            <numerusform>Cannot be taken: %n text</numerusform>
            <numerusform>Cannot be taken: %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing new: %n text(s)</source>
        <translation>
            <numerusform>Nothing new: %n text</numerusform>
            <numerusform>Nothing new: %n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::ExchangeReview</name>
    <message>
        <source>A code stood there twice and was put right in order.</source>
        <translation>A code stood there twice and was put right in order.</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) that the source does not have were left out.</source>
        <translation>
            <numerusform>%n code that the source does not have was left out.</numerusform>
            <numerusform>%n codes that the source does not have were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>The link %1 is lost: %2</source>
        <translation>The link %1 is lost: %2</translation>
    </message>
    <message>
        <source>The mark %1 for another language is lost.</source>
        <translation>The mark %1 for another language is lost.</translation>
    </message>
    <message>
        <source>The bold type %1 is lost.</source>
        <translation>The bold type %1 is lost.</translation>
    </message>
    <message>
        <source>The italics %1 are lost.</source>
        <translation>The italics %1 are lost.</translation>
    </message>
    <message>
        <source>The superscript %1 is lost.</source>
        <translation>The superscript %1 is lost.</translation>
    </message>
    <message>
        <source>The line break %1 is lost.</source>
        <translation>The line break %1 is lost.</translation>
    </message>
    <message>
        <source>Line %1 has the same segment.</source>
        <translation>Line %1 has the same segment.</translation>
    </message>
    <message>
        <source>Take over the translation into %1</source>
        <translation>Take over the translation into %1</translation>
    </message>
</context>
<context>
    <name>quarterly::ExchangeWords</name>
    <message>
        <source>It was not translated before.</source>
        <translation>It was not translated before.</translation>
    </message>
    <message>
        <source>The translator has worded it anew.</source>
        <translation>The translator has worded it anew.</translation>
    </message>
    <message>
        <source>The translator has confirmed today’s wording.</source>
        <translation>The translator has confirmed today’s wording.</translation>
    </message>
    <message>
        <source>The translator has changed nothing here.</source>
        <translation>The translator has changed nothing here.</translation>
    </message>
    <message>
        <source>The translator has not translated it.</source>
        <translation>The translator has not translated it.</translation>
    </message>
    <message>
        <source>The translator had an earlier source. Taken over, it is a draft that somebody must look at again.</source>
        <translation>The translator had an earlier source. Taken over, it is a draft that somebody must look at again.</translation>
    </message>
    <message>
        <source>It was changed here too since the file left. Taken over, it replaces today’s wording.</source>
        <translation>It was changed here too since the file left. Taken over, it replaces today’s wording.</translation>
    </message>
    <message>
        <source>Something of the source is missing in the translation.</source>
        <translation>Something of the source is missing in the translation.</translation>
    </message>
    <message>
        <source>This does not look like %1.</source>
        <translation>This does not look like %1.</translation>
    </message>
    <message>
        <source>The file says two things. Put it right there, or type the translation yourself.</source>
        <translation>The file says two things. Put it right there, or type the translation yourself.</translation>
    </message>
    <message>
        <source>The issue does not have this text, or has it no longer.</source>
        <translation>The issue does not have this text, or has it no longer.</translation>
    </message>
    <message>
        <source>New</source>
        <comment>a text that came back</comment>
        <translation>New</translation>
    </message>
    <message>
        <source>New wording</source>
        <translation>New wording</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <comment>a text that came back</comment>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <comment>a text that came back</comment>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>Not translated</source>
        <translation>Not translated</translation>
    </message>
    <message>
        <source>Source has changed since</source>
        <translation>Source has changed since</translation>
    </message>
    <message>
        <source>Changed here too</source>
        <translation>Changed here too</translation>
    </message>
    <message>
        <source>Formatting lost</source>
        <translation>Formatting lost</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Other language</translation>
    </message>
    <message>
        <source>Twice in the file</source>
        <translation>Twice in the file</translation>
    </message>
    <message>
        <source>Not in this issue</source>
        <translation>Not in this issue</translation>
    </message>
    <message>
        <source>The words are today’s: only their formatting differs.</source>
        <translation>The words are today’s: only their formatting differs.</translation>
    </message>
    <message>
        <source>The translator has taken it out. It stays here: take it out yourself if it is to go.</source>
        <translation>The translator has taken it out. It stays here: take it out yourself if it is to go.</translation>
    </message>
    <message>
        <source>Taken out there</source>
        <translation>Taken out there</translation>
    </message>
</context>
<context>
    <name>quarterly::ExportVerb</name>
    <message>
        <source>Remark: the library cannot be written now, so this publication is not recorded in it.</source>
        <translation>Remark: the library cannot be written now, so this publication is not recorded in it.</translation>
    </message>
    <message>
        <source>Publish an issue</source>
        <translation>Publish an issue</translation>
    </message>
    <message>
        <source>For example 2017-Q4</source>
        <translation>For example 2017-Q4</translation>
    </message>
    <message>
        <source>The folder to publish into; made if missing</source>
        <translation>The folder to publish into; made if missing</translation>
    </message>
    <message>
        <source>Only these editions, for example en,fr</source>
        <translation>Only these editions, for example en,fr</translation>
    </message>
    <message>
        <source>Publish the source text where a translation is missing</source>
        <translation>Publish the source text where a translation is missing</translation>
    </message>
    <message numerus="yes">
        <source>Remark: %n text(s) not in %1 yet, published in the source language: %2.</source>
        <translation>
            <numerusform>Remark: %n text not in %1 yet, published in the source language: %2.</numerusform>
            <numerusform>Remark: %n texts not in %1 yet, published in the source language: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell readers of the web pages that the issue has been corrected today</source>
        <translation>Tell readers of the web pages that the issue has been corrected today</translation>
    </message>
    <message>
        <source>Only these formats: pdf, booklet, press, web, email</source>
        <translation>Only these formats: pdf, booklet, press, web, email</translation>
    </message>
    <message>
        <source>Whether e-mails tell highlights in short and lead to the web for the rest: auto (as soon as they are long), always, never</source>
        <translation>Whether e-mails tell highlights in short and lead to the web for the rest: auto (as soon as they are long), always, never</translation>
    </message>
    <message>
        <source>“%1” is no known format: choose from pdf, booklet, press, web, email.</source>
        <translation>“%1” is no known format: choose from pdf, booklet, press, web, email.</translation>
    </message>
    <message>
        <source>“%1” is no way to shorten e-mails: choose from auto, always, never.</source>
        <translation>“%1” is no way to shorten e-mails: choose from auto, always, never.</translation>
    </message>
</context>
<context>
    <name>quarterly::FaultBar</name>
    <message>
        <source>Somebody is editing this library: it is open to read only. If nobody is, delete the file “%1.lock”.</source>
        <translation>Somebody is editing this library: it is open to read only. If nobody is, delete the file “%1.lock”.</translation>
    </message>
    <message>
        <source>%1 is editing this library in another program on this computer (%2, process %3). Here you see what is saved there.</source>
        <translation>%1 is editing this library in another program on this computer (%2, process %3). Here you see what is saved there.</translation>
    </message>
    <message>
        <source>Nobody else is editing this library any more: you can edit it now.</source>
        <translation>Nobody else is editing this library any more: you can edit it now.</translation>
    </message>
    <message>
        <source>This library is open to read only.</source>
        <translation>This library is open to read only.</translation>
    </message>
    <message>
        <source>This library is open to read only: %1</source>
        <translation>This library is open to read only: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Save a copy elsewhere…</source>
        <translation>Save a copy elsewhere…</translation>
    </message>
    <message>
        <source>Open your version</source>
        <translation>Open your version</translation>
    </message>
    <message>
        <source>Open the new file</source>
        <translation>Open the new file</translation>
    </message>
    <message>
        <source>Edit now</source>
        <translation>Edit now</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>What can be done…</translation>
    </message>
    <message>
        <source>What you typed stays here, but is not saved yet: %1</source>
        <translation>What you typed stays here, but is not saved yet: %1</translation>
    </message>
    <message>
        <source>%1 is editing this library on the computer “%2”. Here you see what is saved there. If nobody is, delete the file “%3.lock”.</source>
        <translation>%1 is editing this library on the computer “%2”. Here you see what is saved there. If nobody is, delete the file “%3.lock”.</translation>
    </message>
</context>
<context>
    <name>quarterly::FieldEdit</name>
    <message>
        <source>Translate into %1</source>
        <translation>Translate into %1</translation>
    </message>
</context>
<context>
    <name>quarterly::FileGuard</name>
    <message>
        <source>%1/%2 (kept %3).%4</source>
        <comment>folder, name, time and suffix of a file</comment>
        <translation>%1/%2 (kept %3).%4</translation>
    </message>
    <message>
        <source>%1 has been replaced or removed by another program. Nothing more is written into it; your version up to now is in “%2”: open that one.</source>
        <translation>%1 has been replaced or removed by another program. Nothing more is written into it; your version up to now is in “%2”: open that one.</translation>
    </message>
    <message>
        <source>%1 has been changed by another program. Nothing more is written into it: open it again, or restore a backup.</source>
        <translation>%1 has been changed by another program. Nothing more is written into it: open it again, or restore a backup.</translation>
    </message>
</context>
<context>
    <name>quarterly::Files</name>
    <message>
        <source>%1 is a folder: name a file.</source>
        <translation>%1 is a folder: name a file.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2 MB can be read.</source>
        <translation>%1 is too large: at most %2 MB can be read.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 cannot be written: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made: choose another place.</source>
        <translation>The folder %1 cannot be made: choose another place.</translation>
    </message>
    <message>
        <source>%1 does not exist: name a file that does.</source>
        <translation>%1 does not exist: name a file that does.</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device: name a file.</source>
        <translation>%1 is a pipe or a device: name a file.</translation>
    </message>
</context>
<context>
    <name>quarterly::FilterBar</name>
    <message>
        <source>Any article</source>
        <translation>Any article</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Any tag</translation>
    </message>
    <message>
        <source>Any languages</source>
        <translation>Any languages</translation>
    </message>
    <message>
        <source>Not in %1</source>
        <translation>Not in %1</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>By title</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>This quarter</translation>
    </message>
    <message>
        <source>Not yet used</source>
        <translation>Not yet used</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Trash</translation>
    </message>
    <message>
        <source>Search all highlights</source>
        <translation>Search all highlights</translation>
    </message>
    <message>
        <source>Newest</source>
        <comment>first</comment>
        <translation>Newest</translation>
    </message>
    <message>
        <source>Oldest</source>
        <comment>first</comment>
        <translation>Oldest</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Picture</translation>
    </message>
    <message>
        <source>Missing</source>
        <comment>a language</comment>
        <translation>Missing</translation>
    </message>
    <message>
        <source>By title, from the end</source>
        <translation>By title, from the end</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>By place</translation>
    </message>
    <message>
        <source>By place, from the end</source>
        <translation>By place, from the end</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>By article</translation>
    </message>
    <message>
        <source>By article, from the end</source>
        <translation>By article, from the end</translation>
    </message>
    <message>
        <source>Fewest languages first</source>
        <translation>Fewest languages first</translation>
    </message>
    <message>
        <source>Most languages first</source>
        <translation>Most languages first</translation>
    </message>
    <message>
        <source>First used first</source>
        <translation>First used first</translation>
    </message>
    <message>
        <source>Last used first</source>
        <translation>Last used first</translation>
    </message>
    <message>
        <source>No article</source>
        <translation>No article</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicates</translation>
    </message>
</context>
<context>
    <name>quarterly::FindBar</name>
    <message>
        <source>Find in this text</source>
        <translation>Find in this text</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Previous place (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Next place (F3)</translation>
    </message>
    <message>
        <source>Capitals matter</source>
        <translation>Capitals matter</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Whole words only</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Replace all</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place among those found</comment>
        <translation>%1 of %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::FindingsPanel</name>
    <message>
        <source>To fix</source>
        <translation>To fix</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Before publishing</source>
        <translation>Before publishing</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing, stale or doubtful. The issue is ready.</source>
        <translation>Nothing is missing, stale or doubtful. The issue is ready.</translation>
    </message>
    <message>
        <source>Choose or make an issue to see what it still needs.</source>
        <translation>Choose or make an issue to see what it still needs.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity: finding</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
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
        <translation>Looking for ways…</translation>
    </message>
    <message>
        <source>Choose an issue at the top.</source>
        <translation>Choose an issue at the top.</translation>
    </message>
    <message numerus="yes">
        <source>This edition has the %n page(s) wanted: nothing needs to change.</source>
        <translation>
            <numerusform>This edition has the page wanted: nothing needs to change.</numerusform>
            <numerusform>This edition has the %n pages wanted: nothing needs to change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No small change brings this edition to %n page(s). Make a text shorter or longer, or move items by hand.</source>
        <translation>
            <numerusform>No small change brings this edition to %n page. Make a text shorter or longer, or move items by hand.</numerusform>
            <numerusform>No small change brings this edition to %n pages. Make a text shorter or longer, or move items by hand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s), the least noticeable first. Nothing changes until you take one.</source>
        <translation>
            <numerusform>%n way. Nothing changes until you take it.</numerusform>
            <numerusform>%n ways, the least noticeable first. Nothing changes until you take one.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1. Undo takes it back.</source>
        <translation>Done: %1. Undo takes it back.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Fit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close the ways to fit</source>
        <translation>Close the ways to fit</translation>
    </message>
    <message>
        <source>Ways to reach the pages wanted</source>
        <translation>Ways to reach the pages wanted</translation>
    </message>
    <message>
        <source>The chosen one shows on the pages; Enter takes it</source>
        <translation>The chosen one shows on the pages; Enter takes it</translation>
    </message>
    <message>
        <source>Ta&amp;ke</source>
        <translation>Ta&amp;ke</translation>
    </message>
    <message>
        <source>Take the chosen way</source>
        <translation>Take the chosen way</translation>
    </message>
</context>
<context>
    <name>quarterly::FitVerb</name>
    <message>
        <source>Say how many pages each edition takes, and how it could take more or fewer</source>
        <translation>Say how many pages each edition takes, and how it could take more or fewer</translation>
    </message>
    <message>
        <source>For example 2017-Q4</source>
        <translation>For example 2017-Q4</translation>
    </message>
    <message>
        <source>Only these editions, for example en,fr</source>
        <translation>Only these editions, for example en,fr</translation>
    </message>
    <message>
        <source>The pages wanted; without it, as many as the edition in the source language has</source>
        <translation>The pages wanted; without it, as many as the edition in the source language has</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>even</source>
        <translation>even</translation>
    </message>
    <message>
        <source>A multiple of so many pages is wanted, for example 4 for folded sheets</source>
        <translation>A multiple of so many pages is wanted, for example 4 for folded sheets</translation>
    </message>
    <message numerus="yes">
        <source>Nothing that was tried brings it to %n page(s).</source>
        <translation>
            <numerusform>Nothing that was tried brings it to %n page.</numerusform>
            <numerusform>Nothing that was tried brings it to %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::FoldingOptions</name>
    <message>
        <source>Marks where to fold and cut</source>
        <translation>Marks where to fold and cut</translation>
    </message>
    <message>
        <source>all in one another</source>
        <translation>all in one another</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>0.10 mm from 5 sheets on</source>
        <translation>0.10 mm from 5 sheets on</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Inner sheets are pushed out by those around them; their pages are moved in by as much.</source>
        <translation>Inner sheets are pushed out by those around them; their pages are moved in by as much.</translation>
    </message>
    <message>
        <source>Paper thickness</source>
        <translation>Paper thickness</translation>
    </message>
    <message>
        <source>before the back cover</source>
        <translation>before the back cover</translation>
    </message>
    <message>
        <source>at the end</source>
        <translation>at the end</translation>
    </message>
    <message>
        <source>Blank pages</source>
        <translation>Blank pages</translation>
    </message>
    <message>
        <source>Move fronts</source>
        <translation>Move fronts</translation>
    </message>
    <message>
        <source>Move backs</source>
        <translation>Move backs</translation>
    </message>
    <message>
        <source>%1 to the right</source>
        <comment>“Move fronts” or “Move backs”</comment>
        <translation>%1 to the right</translation>
    </message>
    <message>
        <source>%1 down</source>
        <comment>“Move fronts” or “Move backs”</comment>
        <translation>%1 down</translation>
    </message>
    <message>
        <source>sheets at most: </source>
        <translation>sheets at most: </translation>
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
        <translation>B</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Strong</translation>
    </message>
    <message>
        <source>I</source>
        <comment>sign of italic</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>Emphasis</source>
        <translation>Emphasis</translation>
    </message>
    <message>
        <source>Superscript</source>
        <translation>Superscript</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>verb</comment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Bullet list</source>
        <translation>Bullet list</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Numbered list</translation>
    </message>
    <message>
        <source>H</source>
        <comment>sign of a heading</comment>
        <translation>H</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>Sub-heading</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Quotation</translation>
    </message>
    <message>
        <source>Web or e-mail address, then Enter</source>
        <translation>Web or e-mail address, then Enter</translation>
    </message>
    <message>
        <source>Address of the link</source>
        <translation>Address of the link</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Remove link</translation>
    </message>
    <message>
        <source>A link leads to a web page (https://…), an e-mail address or a telephone number.</source>
        <translation>A link leads to a web page (https://…), an e-mail address or a telephone number.</translation>
    </message>
</context>
<context>
    <name>quarterly::FoundWordsModel</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Alternative text</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
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
        <translation>%1 is no glossary: its first line has to name the columns, for example en,fr,es.</translation>
    </message>
    <message>
        <source>%1 is no glossary: choose a TBX file of 2008, or a table.</source>
        <translation>%1 is no glossary: choose a TBX file of 2008, or a table.</translation>
    </message>
    <message>
        <source>%1 is damaged at line %2 (%3): export it again.</source>
        <translation>%1 is damaged at line %2 (%3): export it again.</translation>
    </message>
</context>
<context>
    <name>quarterly::GlossaryModel</name>
    <message>
        <source>Not in %1</source>
        <comment>words that are not to be used</comment>
        <translation>Not in %1</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Laid down in</source>
        <translation>Laid down in</translation>
    </message>
</context>
<context>
    <name>quarterly::GlossaryVerb</name>
    <message>
        <source>Take the terms of a file (.csv or .tbx) into the glossary</source>
        <translation>Take the terms of a file (.csv or .tbx) into the glossary</translation>
    </message>
    <message>
        <source>A table with a column per language, or TBX</source>
        <translation>A table with a column per language, or TBX</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before</source>
        <comment>terms</comment>
        <translation>%1 new, %2 changed, %3 as before</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without a word in a known language were left out.</source>
        <translation>
            <numerusform>%n line without a word in a known language was left out.</numerusform>
            <numerusform>%n lines without a word in a known language were left out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the glossary to a file (.csv or .tbx)</source>
        <translation>Write the glossary to a file (.csv or .tbx)</translation>
    </message>
    <message>
        <source>Its ending says which</source>
        <translation>Its ending says which</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) written to %1</source>
        <translation>
            <numerusform>%n term written to %1</numerusform>
            <numerusform>%n terms written to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>List the terms with their words in every language</source>
        <translation>List the terms with their words in every language</translation>
    </message>
    <message>
        <source>Show the glossary, take terms in and write them out</source>
        <translation>Show the glossary, take terms in and write them out</translation>
    </message>
</context>
<context>
    <name>quarterly::GlossaryWindow</name>
    <message>
        <source>new term</source>
        <translation>new term</translation>
    </message>
    <message>
        <source>Choose the terms to remove.</source>
        <translation>Choose the terms to remove.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) removed. Undo brings them back.</source>
        <translation>
            <numerusform>%n term removed. Undo brings it back.</numerusform>
            <numerusform>%n terms removed. Undo brings them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a glossary</source>
        <translation>Take in a glossary</translation>
    </message>
    <message>
        <source>Glossaries (*.csv *.tsv *.txt *.tbx)</source>
        <translation>Glossaries (*.csv *.tsv *.txt *.tbx)</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 as before</source>
        <comment>terms</comment>
        <translation>%1 new, %2 changed, %3 as before</translation>
    </message>
    <message>
        <source>Write the glossary to a file</source>
        <translation>Write the glossary to a file</translation>
    </message>
    <message>
        <source>glossary.csv</source>
        <translation>glossary.csv</translation>
    </message>
    <message>
        <source>Table for any spreadsheet (*.csv);;TBX for translators’ programs (*.tbx)</source>
        <translation>Table for any spreadsheet (*.csv);;TBX for translators’ programs (*.tbx)</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) written to %1</source>
        <translation>
            <numerusform>%n term written to %1</numerusform>
            <numerusform>%n terms written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>Find a term</translation>
    </message>
    <message>
        <source>Terms by languages</source>
        <translation>Terms by languages</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>New term</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Take in a file…</source>
        <translation>Take in a file…</translation>
    </message>
    <message>
        <source>Write to a file…</source>
        <translation>Write to a file…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>quarterly::GoalChooser</name>
    <message>
        <source>&amp;Wanted</source>
        <translation>&amp;Wanted</translation>
    </message>
    <message>
        <source>A multiple of four, for a booklet</source>
        <translation>A multiple of four, for a booklet</translation>
    </message>
    <message>
        <source>As many pages as the source</source>
        <translation>As many pages as the source</translation>
    </message>
    <message>
        <source>A number of pages</source>
        <translation>A number of pages</translation>
    </message>
    <message>
        <source>Pages wanted</source>
        <translation>Pages wanted</translation>
    </message>
    <message>
        <source>Number of pages wanted</source>
        <translation>Number of pages wanted</translation>
    </message>
</context>
<context>
    <name>quarterly::HelpPanel</name>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Ctrl+Enter  confirm, next</source>
        <translation>Ctrl+Enter  confirm, next</translation>
    </message>
    <message>
        <source>F7  meaning unchanged</source>
        <translation>F7  meaning unchanged</translation>
    </message>
    <message>
        <source>Ctrl+↑ ↓  previous, next</source>
        <translation>Ctrl+↑ ↓  previous, next</translation>
    </message>
    <message>
        <source>Ctrl+B, I, K  strong, emphasis, link</source>
        <translation>Ctrl+B, I, K  strong, emphasis, link</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>From the memory</source>
        <translation>From the memory</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>Press to mend it</source>
        <translation>Press to mend it</translation>
    </message>
    <message>
        <source>Press to mend it, or F8</source>
        <translation>Press to mend it, or F8</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>To look at</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>In the source</translation>
    </message>
    <message>
        <source>F6  take the best match</source>
        <translation>F6  take the best match</translation>
    </message>
    <message>
        <source>F8  mend the first fault</source>
        <translation>F8  mend the first fault</translation>
    </message>
    <message>
        <source>Tab  complete a term</source>
        <translation>Tab  complete a term</translation>
    </message>
    <message>
        <source>Alt+1 … 9  set as in the source</source>
        <translation>Alt+1 … 9  set as in the source</translation>
    </message>
    <message>
        <source>for “%1”</source>
        <comment>a sentence</comment>
        <translation>for “%1”</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Enter  reviewed, next</source>
        <translation>Ctrl+Shift+Enter  reviewed, next</translation>
    </message>
</context>
<context>
    <name>quarterly::HelpWords</name>
    <message>
        <source>from %1</source>
        <comment>name of a file</comment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Link “%1”: %2</source>
        <comment>words, address</comment>
        <translation>Link “%1”: %2</translation>
    </message>
    <message>
        <source>“%1” in another language (%2)</source>
        <translation>“%1” in another language (%2)</translation>
    </message>
    <message>
        <source>Strong “%1”</source>
        <translation>Strong “%1”</translation>
    </message>
    <message>
        <source>Emphasis “%1”</source>
        <translation>Emphasis “%1”</translation>
    </message>
    <message>
        <source>Raised “%1”</source>
        <translation>Raised “%1”</translation>
    </message>
    <message>
        <source>Line break</source>
        <translation>Line break</translation>
    </message>
</context>
<context>
    <name>quarterly::HighlightsVerb</name>
    <message>
        <source>List the highlights, newest first</source>
        <translation>List the highlights, newest first</translation>
    </message>
    <message>
        <source>Only those of this issue, for example 2017-Q4</source>
        <translation>Only those of this issue, for example 2017-Q4</translation>
    </message>
</context>
<context>
    <name>quarterly::HistoryDialog</name>
    <message>
        <source>History in %1</source>
        <translation>History in %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Whose history</source>
        <translation>Whose history</translation>
    </message>
    <message>
        <source>What changed since the version before</source>
        <translation>What changed since the version before</translation>
    </message>
    <message>
        <source>What has changed until today</source>
        <translation>What has changed until today</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>What is compared</translation>
    </message>
    <message>
        <source>Versions, the newest first</source>
        <translation>Versions, the newest first</translation>
    </message>
    <message>
        <source>Text with its changes</source>
        <translation>Text with its changes</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>Restore this version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>The first version: there is none before it.</source>
        <translation>The first version: there is none before it.</translation>
    </message>
    <message>
        <source>No word differs.</source>
        <translation>No word differs.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s): struck out is what went, underlined what came.</source>
        <translation>
            <numerusform>%n change: struck out is what went, underlined what came.</numerusform>
            <numerusform>%n changes: struck out is what went, underlined what came.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been written here in %1 yet.</source>
        <translation>Nothing has been written here in %1 yet.</translation>
    </message>
    <message>
        <source>This is what it says today.</source>
        <translation>This is what it says today.</translation>
    </message>
    <message>
        <source>The earlier text is back. The one it replaced stays in the history.</source>
        <translation>The earlier text is back. The one it replaced stays in the history.</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Place %1</translation>
    </message>
    <message>
        <source>Caption of picture %1</source>
        <translation>Caption of picture %1</translation>
    </message>
    <message>
        <source>Alternative text of picture %1</source>
        <translation>Alternative text of picture %1</translation>
    </message>
</context>
<context>
    <name>quarterly::ImportDialog</name>
    <message>
        <source>Use the highlights that the library has already</source>
        <translation>Use the highlights that the library has already</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>As the text tells</source>
        <translation>As the text tells</translation>
    </message>
    <message>
        <source>What will be made</source>
        <translation>What will be made</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Language of the text</source>
        <translation>Language of the text</translation>
    </message>
    <message>
        <source>Nothing has been made yet. Undo takes the whole import back.</source>
        <translation>Nothing has been made yet. Undo takes the whole import back.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>file, language</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>To look at: %1</source>
        <translation>To look at: %1</translation>
    </message>
    <message numerus="yes">
        <source>Import %n document(s)</source>
        <translation>
            <numerusform>Import %n document</numerusform>
            <numerusform>Import %n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::ImportLimits</name>
    <message>
        <source>The text is nested too deeply to be a text: copy the part that you need.</source>
        <translation>The text is nested too deeply to be a text: copy the part that you need.</translation>
    </message>
    <message>
        <source>A paragraph is too long to be one: copy the part that you need.</source>
        <translation>A paragraph is too long to be one: copy the part that you need.</translation>
    </message>
    <message>
        <source>The text is too large: at most %1 MB and %2 paragraphs can be taken in at once.</source>
        <translation>The text is too large: at most %1 MB and %2 paragraphs can be taken in at once.</translation>
    </message>
</context>
<context>
    <name>quarterly::ImportVerb</name>
    <message>
        <source>Remark: %1</source>
        <translation>Remark: %1</translation>
    </message>
    <message>
        <source>The files to read</source>
        <translation>The files to read</translation>
    </message>
    <message>
        <source>The language they are in; detected unless given</source>
        <translation>The language they are in; detected unless given</translation>
    </message>
    <message>
        <source>Read newsletters or highlights: Word (.docx), text, Markdown or HTML</source>
        <translation>Read newsletters or highlights: Word (.docx), text, Markdown or HTML</translation>
    </message>
</context>
<context>
    <name>quarterly::ImposeVerb</name>
    <message>
        <source>Make a booklet of any PDF of single pages</source>
        <translation>Make a booklet of any PDF of single pages</translation>
    </message>
    <message>
        <source>The PDF to read</source>
        <translation>The PDF to read</translation>
    </message>
    <message>
        <source>The PDF to write; replaced if it is there</source>
        <translation>The PDF to write; replaced if it is there</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enlarge or reduce the pages so that they fill the sheets</source>
        <translation>Enlarge or reduce the pages so that they fill the sheets</translation>
    </message>
    <message>
        <source>Print marks where to fold and cut, if the sheets leave room for them</source>
        <translation>Print marks where to fold and cut, if the sheets leave room for them</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Remark: %1</translation>
    </message>
</context>
<context>
    <name>quarterly::IssueCheck</name>
    <message>
        <source>The section “%1” is empty and will not appear.</source>
        <translation>The section “%1” is empty and will not appear.</translation>
    </message>
    <message>
        <source>“%1” has no title.</source>
        <translation>“%1” has no title.</translation>
    </message>
    <message>
        <source>“%1” still has a remark: %2</source>
        <translation>“%1” still has a remark: %2</translation>
    </message>
    <message>
        <source>“%1” is dated %2, which is not in the quarter %3.</source>
        <translation>“%1” is dated %2, which is not in the quarter %3.</translation>
    </message>
    <message>
        <source>The colour of headings, %1, is too light for text (contrast %2 with white): %3 is used instead.</source>
        <translation>The colour of headings, %1, is too light for text (contrast %2 with white): %3 is used instead.</translation>
    </message>
    <message>
        <source>“%1” was in the issue %2 already.</source>
        <translation>“%1” was in the issue %2 already.</translation>
    </message>
</context>
<context>
    <name>quarterly::IssueChooser</name>
    <message>
        <source>No issue</source>
        <translation>No issue</translation>
    </message>
    <message>
        <source>Issue: %1</source>
        <translation>Issue: %1</translation>
    </message>
    <message>
        <source>Choose the issue to work on</source>
        <translation>Choose the issue to work on</translation>
    </message>
    <message>
        <source>New issue…</source>
        <translation>New issue…</translation>
    </message>
</context>
<context>
    <name>quarterly::IssueCopy</name>
    <message>
        <source>Nothing was made of %1: it was ended.</source>
        <translation>Nothing was made of %1: it was ended.</translation>
    </message>
    <message>
        <source>%1 is damaged, and nothing was made of it: %2</source>
        <translation>%1 is damaged, and nothing was made of it: %2</translation>
    </message>
    <message>
        <source>%1 exists already: choose another name.</source>
        <translation>%1 exists already: choose another name.</translation>
    </message>
</context>
<context>
    <name>quarterly::IssueEditor</name>
    <message>
        <source>There is an issue %1 already: open it, or choose another quarter.</source>
        <translation>There is an issue %1 already: open it, or choose another quarter.</translation>
    </message>
    <message>
        <source>New issue %1</source>
        <translation>New issue %1</translation>
    </message>
    <message>
        <source>Change the page</source>
        <translation>Change the page</translation>
    </message>
    <message>
        <source>Number the issue</source>
        <translation>Number the issue</translation>
    </message>
    <message>
        <source>Change the state of the issue</source>
        <translation>Change the state of the issue</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Add a section</translation>
    </message>
    <message>
        <source>Move a section</source>
        <translation>Move a section</translation>
    </message>
    <message>
        <source>Remove a section</source>
        <translation>Remove a section</translation>
    </message>
    <message numerus="yes">
        <source>Place %n highlight(s)</source>
        <translation>
            <numerusform>Place %n highlight</numerusform>
            <numerusform>Place %n highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n highlight(s)</source>
        <translation>
            <numerusform>Move %n highlight</numerusform>
            <numerusform>Move %n highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n highlight(s) out of the issue</source>
        <translation>
            <numerusform>Take %n highlight out of the issue</numerusform>
            <numerusform>Take %n highlights out of the issue</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the presentation</source>
        <translation>Change the presentation</translation>
    </message>
    <message>
        <source>Adjust the setting</source>
        <translation>Adjust the setting</translation>
    </message>
    <message>
        <source>New highlight</source>
        <translation>New highlight</translation>
    </message>
    <message>
        <source>Change the kind</source>
        <translation>Change the kind</translation>
    </message>
    <message>
        <source>Change the source language</source>
        <translation>Change the source language</translation>
    </message>
    <message>
        <source>Change the remark</source>
        <translation>Change the remark</translation>
    </message>
    <message>
        <source>Change the articles</source>
        <translation>Change the articles</translation>
    </message>
    <message>
        <source>Change the tags</source>
        <translation>Change the tags</translation>
    </message>
    <message>
        <source>Change date and place</source>
        <translation>Change date and place</translation>
    </message>
    <message>
        <source>Change the pictures</source>
        <translation>Change the pictures</translation>
    </message>
    <message numerus="yes">
        <source>Move %n highlight(s) to the trash</source>
        <translation>
            <numerusform>Move %n highlight to the trash</numerusform>
            <numerusform>Move %n highlights to the trash</numerusform>
        </translation>
    </message>
    <message>
        <source>A highlight that an issue uses cannot go to the trash: take it out of the issue first.</source>
        <translation>A highlight that an issue uses cannot go to the trash: take it out of the issue first.</translation>
    </message>
    <message numerus="yes">
        <source>Restore %n highlight(s)</source>
        <translation>
            <numerusform>Restore %n highlight</numerusform>
            <numerusform>Restore %n highlights</numerusform>
        </translation>
    </message>
    <message>
        <source>Set up the organisation</source>
        <translation>Set up the organisation</translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation>Change the organisation</translation>
    </message>
    <message>
        <source>Fill with the sample</source>
        <translation>Fill with the sample</translation>
    </message>
    <message>
        <source>Translate into %1</source>
        <translation>Translate into %1</translation>
    </message>
    <message>
        <source>Edit the title</source>
        <translation>Edit the title</translation>
    </message>
    <message>
        <source>Edit the text</source>
        <translation>Edit the text</translation>
    </message>
    <message>
        <source>Meaning unchanged</source>
        <translation>Meaning unchanged</translation>
    </message>
    <message>
        <source>Restore an earlier text</source>
        <translation>Restore an earlier text</translation>
    </message>
    <message numerus="yes">
        <source>Replace words in %n text(s)</source>
        <translation>
            <numerusform>Replace words in %n text</numerusform>
            <numerusform>Replace words in %n texts</numerusform>
        </translation>
    </message>
    <message>
        <source>A text has changed since it was searched; nothing was replaced. Search again.</source>
        <translation>A text has changed since it was searched; nothing was replaced. Search again.</translation>
    </message>
    <message>
        <source>Change the glossary</source>
        <translation>Change the glossary</translation>
    </message>
    <message>
        <source>Remove from the glossary</source>
        <translation>Remove from the glossary</translation>
    </message>
    <message>
        <source>Remove the comment</source>
        <translation>Remove the comment</translation>
    </message>
    <message>
        <source>Comment on a text</source>
        <translation>Comment on a text</translation>
    </message>
    <message>
        <source>“%1” is no colour: write it like #103f54.</source>
        <translation>“%1” is no colour: write it like #103f54.</translation>
    </message>
    <message>
        <source>%1 is too light for text: the nearest colour that can be read on white is %2.</source>
        <translation>%1 is too light for text: the nearest colour that can be read on white is %2.</translation>
    </message>
    <message>
        <source>A text of the package bears the mark of another text of the library: nothing was taken.</source>
        <translation>A text of the package bears the mark of another text of the library: nothing was taken.</translation>
    </message>
    <message>
        <source>Bring a package back</source>
        <translation>Bring a package back</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Empty the trash</translation>
    </message>
</context>
<context>
    <name>quarterly::IssueLoader</name>
    <message>
        <source>This issue is no longer in %1.</source>
        <translation>This issue is no longer in %1.</translation>
    </message>
    <message>
        <source>There is no issue %1: %2 has none yet.</source>
        <translation>There is no issue %1: %2 has none yet.</translation>
    </message>
    <message>
        <source>There is no issue %1 in %2: it has %3.</source>
        <translation>There is no issue %1 in %2: it has %3.</translation>
    </message>
</context>
<context>
    <name>quarterly::IssuesVerb</name>
    <message numerus="yes">
        <source>%1  %2  %n highlight(s)  %3</source>
        <translation>
            <numerusform>%1  %2  %n highlight  %3</numerusform>
            <numerusform>%1  %2  %n highlights  %3</numerusform>
        </translation>
    </message>
    <message>
        <source>List the issues</source>
        <translation>List the issues</translation>
    </message>
</context>
<context>
    <name>quarterly::ItemEditor</name>
    <message>
        <source>In no issue yet</source>
        <translation>In no issue yet</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Shown in place of the text where space is short</source>
        <translation>Shown in place of the text where space is short</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>When and where</translation>
    </message>
    <message>
        <source>Articles of the convention</source>
        <translation>Articles of the convention</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Source language</source>
        <translation>Source language</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Used in</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Add an article by its number</source>
        <translation>Add an article by its number</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Add a tag</translation>
    </message>
    <message>
        <source>The language it is written in; the others are translated from it</source>
        <translation>The language it is written in; the others are translated from it</translation>
    </message>
    <message>
        <source>Choose a highlight on the left, or write a new one.

A highlight is one piece of news: a title, a text, when and where it happened, and pictures. Write it once, in any language; translate it and place it in an issue later.</source>
        <translation>Choose a highlight on the left, or write a new one.

A highlight is one piece of news: a title, a text, when and where it happened, and pictures. Write it once, in any language; translate it and place it in an issue later.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>What it said before, and the way back (%1)</source>
        <translation>What it said before, and the way back (%1)</translation>
    </message>
    <message>
        <source>In the trash since %1, and from %2 on gone for good. Restore it to go on writing.</source>
        <translation>In the trash since %1, and from %2 on gone for good. Restore it to go on writing.</translation>
    </message>
    <message>
        <source>This library is open to read only: nothing can be changed here.</source>
        <translation>This library is open to read only: nothing can be changed here.</translation>
    </message>
</context>
<context>
    <name>quarterly::ItemListModel</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Articles</source>
        <comment>of the convention</comment>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Used in</translation>
    </message>
</context>
<context>
    <name>quarterly::ItemWords</name>
    <message>
        <source>%1 complete</source>
        <translation>%1 complete</translation>
    </message>
    <message>
        <source>%1 unfinished</source>
        <translation>%1 unfinished</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>not in %1</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Without a title</translation>
    </message>
    <message>
        <source>News</source>
        <translation>News</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Upcoming event</source>
        <translation>Upcoming event</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>used in %1</source>
        <translation>used in %1</translation>
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
        <translation>Library, Compose, Translate, Publish</translation>
    </message>
    <message>
        <source>Ctrl+1 … Ctrl+4</source>
        <translation>Ctrl+1 … Ctrl+4</translation>
    </message>
    <message>
        <source>Undo, redo</source>
        <translation>Undo, redo</translation>
    </message>
    <message>
        <source>New highlight</source>
        <translation>New highlight</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>New issue</translation>
    </message>
    <message>
        <source>Import texts and pictures</source>
        <translation>Import texts and pictures</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Show more, less of it</source>
        <translation>Show more, less of it</translation>
    </message>
    <message>
        <source>In the list of highlights: put the chosen ones into the issue</source>
        <translation>In the list of highlights: put the chosen ones into the issue</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Larger, smaller</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Fit the width</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>%1: the outline</source>
        <comment>a place</comment>
        <translation>%1: the outline</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>The pages</translation>
    </message>
    <message>
        <source>Search the library, or find in the text being written</source>
        <translation>Search the library, or find in the text being written</translation>
    </message>
    <message>
        <source>Find and replace in all texts</source>
        <translation>Find and replace in all texts</translation>
    </message>
    <message>
        <source>History of the highlight that is open in the library</source>
        <translation>History of the highlight that is open in the library</translation>
    </message>
    <message>
        <source>Choose several rows</source>
        <translation>Choose several rows</translation>
    </message>
    <message>
        <source>Ctrl+click, Shift+click, Shift+arrow keys</source>
        <translation>Ctrl+click, Shift+click, Shift+arrow keys</translation>
    </message>
    <message>
        <source>Move the chosen rows up, down</source>
        <translation>Move the chosen rows up, down</translation>
    </message>
    <message>
        <source>Move them to the section above, below</source>
        <translation>Move them to the section above, below</translation>
    </message>
    <message>
        <source>Print in full, brief, as a line</source>
        <translation>Print in full, brief, as a line</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+3</source>
        <translation>Alt+1 … Alt+3</translation>
    </message>
    <message>
        <source>Edit on the page, or rename the section</source>
        <translation>Edit on the page, or rename the section</translation>
    </message>
    <message>
        <source>Open in the library</source>
        <translation>Open in the library</translation>
    </message>
    <message>
        <source>Take out of the issue</source>
        <translation>Take out of the issue</translation>
    </message>
    <message>
        <source>Edit the chosen text there</source>
        <translation>Edit the chosen text there</translation>
    </message>
    <message>
        <source>Edit with the mouse</source>
        <translation>Edit with the mouse</translation>
    </message>
    <message>
        <source>Click the text, then click it again</source>
        <translation>Click the text, then click it again</translation>
    </message>
    <message>
        <source>Go on to the next text, the one before</source>
        <translation>Go on to the next text, the one before</translation>
    </message>
    <message>
        <source>End editing</source>
        <translation>End editing</translation>
    </message>
    <message>
        <source>Open the highlight in the library</source>
        <translation>Open the highlight in the library</translation>
    </message>
    <message>
        <source>%1, Ctrl+click</source>
        <translation>%1, Ctrl+click</translation>
    </message>
    <message>
        <source>Coverage: articles by months</source>
        <translation>Coverage: articles by months</translation>
    </message>
    <message>
        <source>Compare with another issue</source>
        <translation>Compare with another issue</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Look up in the memory</source>
        <translation>Look up in the memory</translation>
    </message>
    <message>
        <source>Confirm, and on to the next</source>
        <translation>Confirm, and on to the next</translation>
    </message>
    <message>
        <source>Reviewed, and on to the next</source>
        <translation>Reviewed, and on to the next</translation>
    </message>
    <message>
        <source>The meaning is unchanged</source>
        <translation>The meaning is unchanged</translation>
    </message>
    <message>
        <source>Take the best match of the memory</source>
        <translation>Take the best match of the memory</translation>
    </message>
    <message>
        <source>Mend the first fault</source>
        <translation>Mend the first fault</translation>
    </message>
    <message>
        <source>Complete a term of the glossary</source>
        <translation>Complete a term of the glossary</translation>
    </message>
    <message>
        <source>Set what is chosen as the source has it</source>
        <translation>Set what is chosen as the source has it</translation>
    </message>
    <message>
        <source>Alt+1 … Alt+9</source>
        <translation>Alt+1 … Alt+9</translation>
    </message>
    <message>
        <source>Go to the text before, behind</source>
        <translation>Go to the text before, behind</translation>
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
        <translation>the language it was written in</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unfinished</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nothing yet</translation>
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
        <translation>Not everything is saved</translation>
    </message>
    <message>
        <source>What you typed last is not saved yet.</source>
        <translation>What you typed last is not saved yet.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Try again</translation>
    </message>
    <message>
        <source>&amp;Save a copy elsewhere…</source>
        <translation>&amp;Save a copy elsewhere…</translation>
    </message>
    <message>
        <source>&amp;Quit without these words</source>
        <translation>&amp;Quit without these words</translation>
    </message>
    <message>
        <source>&amp;Back to the window</source>
        <translation>&amp;Back to the window</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>Save a copy with everything you typed</source>
        <translation>Save a copy with everything you typed</translation>
    </message>
    <message>
        <source>Libraries (*.quarterly)</source>
        <translation>Libraries (*.quarterly)</translation>
    </message>
    <message>
        <source>A copy with everything you typed is in %1</source>
        <translation>A copy with everything you typed is in %1</translation>
    </message>
</context>
<context>
    <name>quarterly::Library</name>
    <message>
        <source>%1 cannot be used safely here: SQLite does not accept %2.</source>
        <translation>%1 cannot be used safely here: SQLite does not accept %2.</translation>
    </message>
    <message>
        <source>%1 exists already: open it, or choose another name.</source>
        <translation>%1 exists already: open it, or choose another name.</translation>
    </message>
    <message>
        <source>%1 does not exist: make a library with “quarterly new”.</source>
        <translation>%1 does not exist: make a library with “quarterly new”.</translation>
    </message>
    <message>
        <source>%1 is open for writing in %2 (process %3 on %4): close it there first.</source>
        <translation>%1 is open for writing in %2 (process %3 on %4): close it there first.</translation>
    </message>
    <message>
        <source>%1 is of an older version: open it once for writing, so that it can be brought up to date.</source>
        <translation>%1 is of an older version: open it once for writing, so that it can be brought up to date.</translation>
    </message>
    <message>
        <source>%1 is open for reading only.</source>
        <translation>%1 is open for reading only.</translation>
    </message>
    <message>
        <source>%1 is locked by %2, which does not say who holds it: delete that file if nobody has the library open.</source>
        <translation>%1 is locked by %2, which does not say who holds it: delete that file if nobody has the library open.</translation>
    </message>
    <message>
        <source>%1 cannot be locked for writing: its folder is write-protected or full.</source>
        <translation>%1 cannot be locked for writing: its folder is write-protected or full.</translation>
    </message>
    <message>
        <source>%1 is open for writing in %2 on the computer “%3”: close it there first. If nobody has it open there, delete %4.</source>
        <translation>%1 is open for writing in %2 on the computer “%3”: close it there first. If nobody has it open there, delete %4.</translation>
    </message>
</context>
<context>
    <name>quarterly::LibraryCopy</name>
    <message>
        <source>A copy needs another name than the library “%1” itself.</source>
        <translation>A copy needs another name than the library “%1” itself.</translation>
    </message>
    <message>
        <source>Copying %1 was ended.</source>
        <translation>Copying %1 was ended.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>“%1” cannot be written: %2.</translation>
    </message>
    <message>
        <source>“%1” is left of a library that was here before: move it beside that library and give it its name followed by “-journal”, or delete it if there is none any more.</source>
        <translation>“%1” is left of a library that was here before: move it beside that library and give it its name followed by “-journal”, or delete it if there is none any more.</translation>
    </message>
</context>
<context>
    <name>quarterly::LibraryPanel</name>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n highlight</numerusform>
            <numerusform>%n highlights</numerusform>
        </translation>
    </message>
    <message>
        <source>No highlight is like this. Take a filter away to see more.</source>
        <translation>No highlight is like this. Take a filter away to see more.</translation>
    </message>
    <message>
        <source>Highlights collected during the quarter wait here. Write the first, or drop a text, a web page or a picture on the window.</source>
        <translation>Highlights collected during the quarter wait here. Write the first, or drop a text, a web page or a picture on the window.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>New highlight</source>
        <translation>New highlight</translation>
    </message>
    <message>
        <source>Put into the issue</source>
        <translation>Put into the issue</translation>
    </message>
    <message>
        <source>Highlights of the library</source>
        <translation>Highlights of the library</translation>
    </message>
    <message>
        <source>Enter puts the chosen ones into the issue</source>
        <translation>Enter puts the chosen ones into the issue</translation>
    </message>
</context>
<context>
    <name>quarterly::LibraryPlace</name>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Highlights</translation>
    </message>
    <message>
        <source>New highlight</source>
        <translation>New highlight</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n highlight</numerusform>
            <numerusform>%n highlights</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing fits. Search for fewer words, or switch some of the filters off.</source>
        <translation>Nothing fits. Search for fewer words, or switch some of the filters off.</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>The trash is empty.</translation>
    </message>
    <message>
        <source>No highlights yet. Write the first one, or drop a document or picture on Compose.</source>
        <translation>No highlights yet. Write the first one, or drop a document or picture on Compose.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Move to the trash</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cards</translation>
    </message>
    <message>
        <source>Show the highlights as cards</source>
        <translation>Show the highlights as cards</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Show the highlights as a table that can be sorted by its columns</source>
        <translation>Show the highlights as a table that can be sorted by its columns</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) added to the issue.</source>
        <translation>
            <numerusform>%n highlight added to the issue.</numerusform>
            <numerusform>%n highlights added to the issue.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to section</source>
        <translation>Add to section</translation>
    </message>
    <message>
        <source>Coverage…</source>
        <translation>Coverage…</translation>
    </message>
    <message>
        <source>What was reported in a year and what was not</source>
        <translation>What was reported in a year and what was not</translation>
    </message>
</context>
<context>
    <name>quarterly::LibraryWatch</name>
    <message>
        <source>%1 has been replaced by another program: open it again.</source>
        <translation>%1 has been replaced by another program: open it again.</translation>
    </message>
</context>
<context>
    <name>quarterly::LogoField</name>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Choose the logo</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Remove the logo</translation>
    </message>
    <message>
        <source>Beside the newsletter’s name. Screen readers say the organisation’s name.</source>
        <translation>Beside the newsletter’s name. Screen readers say the organisation’s name.</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
</context>
<context>
    <name>quarterly::LogoPreview</name>
    <message>
        <source>Logo on the pages</source>
        <translation>Logo on the pages</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
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
        <translation>From this library</translation>
    </message>
    <message>
        <source>Type a word or a phrase in any language.</source>
        <translation>Type a word or a phrase in any language.</translation>
    </message>
    <message>
        <source>More than %1 texts have it: add a word.</source>
        <translation>More than %1 texts have it: add a word.</translation>
    </message>
    <message>
        <source>Nobody has translated it yet.</source>
        <translation>Nobody has translated it yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message>
        <source>The translation is in the clipboard.</source>
        <translation>The translation is in the clipboard.</translation>
    </message>
    <message>
        <source>Look up in the memory</source>
        <translation>Look up in the memory</translation>
    </message>
    <message>
        <source>Words in any language</source>
        <translation>Words in any language</translation>
    </message>
    <message>
        <source>Words to look up</source>
        <translation>Words to look up</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Texts that have the words</source>
        <translation>Texts that have the words</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Copy the translation</source>
        <translation>Copy the translation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <comment>text</comment>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>Translation: %1</source>
        <comment>text</comment>
        <translation>Translation: %1</translation>
    </message>
</context>
<context>
    <name>quarterly::MainWindow</name>
    <message>
        <source>Where to keep the new library</source>
        <translation>Where to keep the new library</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>Libraries (*.quarterly)</source>
        <translation>Libraries (*.quarterly)</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Open a library</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 (copy)</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>Save a copy of the library</translation>
    </message>
    <message>
        <source>The copy is in %1</source>
        <translation>The copy is in %1</translation>
    </message>
    <message>
        <source>Import texts and pictures</source>
        <translation>Import texts and pictures</translation>
    </message>
    <message>
        <source>About Quarterly</source>
        <translation>About Quarterly</translation>
    </message>
    <message>
        <source>&lt;b&gt;Quarterly&lt;/b&gt; edits a newsletter that appears every three months, in English, French and Spanish, on paper, as PDF and on the web.&lt;p&gt;Free software under the GNU General Public Licence, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Quarterly&lt;/b&gt; edits a newsletter that appears every three months, in English, French and Spanish, on paper, as PDF and on the web.&lt;p&gt;Free software under the GNU General Public Licence, version 3 or later.&lt;/p&gt;</translation>
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
        <translation>The file that came back from the translator</translation>
    </message>
    <message>
        <source>Translations (%1)</source>
        <translation>Translations (%1)</translation>
    </message>
    <message>
        <source>Libraries and packages (%1)</source>
        <translation>Libraries and packages (%1)</translation>
    </message>
    <message>
        <source>The package that came back from the translator</source>
        <translation>The package that came back from the translator</translation>
    </message>
    <message>
        <source>Packages for a translator (%1)</source>
        <translation>Packages for a translator (%1)</translation>
    </message>
    <message>
        <source>%1 is not opened while a dialog waits for an answer: open it afterwards.</source>
        <translation>%1 is not opened while a dialog waits for an answer: open it afterwards.</translation>
    </message>
</context>
<context>
    <name>quarterly::Markup</name>
    <message>
        <source>The stored text is damaged at character %1: %2</source>
        <translation>The stored text is damaged at character %1: %2</translation>
    </message>
    <message>
        <source>“%1” does not belong there.</source>
        <translation>“%1” does not belong there.</translation>
    </message>
</context>
<context>
    <name>quarterly::MastheadCard</name>
    <message>
        <source>No. %1</source>
        <comment>the number of an issue</comment>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>Masthead</translation>
    </message>
    <message>
        <source>Edit the masthead</source>
        <translation>Edit the masthead</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Line below it</source>
        <translation>Line below it</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no issue number</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>Title in %1</source>
        <translation>Title in %1</translation>
    </message>
    <message>
        <source>Line below the title in %1</source>
        <translation>Line below the title in %1</translation>
    </message>
</context>
<context>
    <name>quarterly::MemoryExchange</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 cannot be written: %2.</translation>
    </message>
    <message>
        <source>The memory has no such texts: no file was written.</source>
        <translation>The memory has no such texts: no file was written.</translation>
    </message>
    <message>
        <source>%1 was left: nothing was taken from it.</source>
        <translation>%1 was left: nothing was taken from it.</translation>
    </message>
</context>
<context>
    <name>quarterly::MemoryExportVerb</name>
    <message>
        <source>Write the translation memory for other programs</source>
        <translation>Write the translation memory for other programs</translation>
    </message>
    <message>
        <source>The TMX file to write</source>
        <translation>The TMX file to write</translation>
    </message>
    <message>
        <source>Only texts in this language</source>
        <translation>Only texts in this language</translation>
    </message>
    <message>
        <source>Only translations into this language</source>
        <translation>Only translations into this language</translation>
    </message>
    <message>
        <source>With the codes as OmegaT needs them</source>
        <translation>With the codes as OmegaT needs them</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n text(s).</source>
        <translation>
            <numerusform>%1: %n text.</numerusform>
            <numerusform>%1: %n texts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::MemoryFiles</name>
    <message numerus="yes">
        <source>%n text(s) taken from %1</source>
        <translation>
            <numerusform>%n text taken from %1</numerusform>
            <numerusform>%n texts taken from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%n known already</numerusform>
            <numerusform>%n known already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without use</source>
        <comment>texts</comment>
        <translation>
            <numerusform>%n without use</numerusform>
            <numerusform>%n without use</numerusform>
        </translation>
    </message>
    <message>
        <source>The memory of this library is still being made: try again in a moment.</source>
        <translation>The memory of this library is still being made: try again in a moment.</translation>
    </message>
    <message>
        <source>Taking in %1…</source>
        <translation>Taking in %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) written to %1</source>
        <translation>
            <numerusform>%n text written to %1</numerusform>
            <numerusform>%n texts written to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Take in a translation memory</source>
        <translation>Take in a translation memory</translation>
    </message>
    <message>
        <source>Translation memories (*.tmx)</source>
        <translation>Translation memories (*.tmx)</translation>
    </message>
    <message>
        <source>Write the translation memory</source>
        <translation>Write the translation memory</translation>
    </message>
    <message>
        <source>Undo does not take them out; the backup that was made before has none of them.</source>
        <translation>Undo does not take them out; the backup that was made before has none of them.</translation>
    </message>
</context>
<context>
    <name>quarterly::MemoryFindVerb</name>
    <message>
        <source>Find how words were translated</source>
        <translation>Find how words were translated</translation>
    </message>
    <message>
        <source>Words that stand one after the other, in either language</source>
        <translation>Words that stand one after the other, in either language</translation>
    </message>
    <message>
        <source>At most so many texts</source>
        <translation>At most so many texts</translation>
    </message>
</context>
<context>
    <name>quarterly::MemoryImportVerb</name>
    <message>
        <source>Take in the translation memory of another program</source>
        <translation>Take in the translation memory of another program</translation>
    </message>
    <message>
        <source>The memory in TMX</source>
        <translation>The memory in TMX</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken from %1.</source>
        <translation>
            <numerusform>%n text taken from %1.</numerusform>
            <numerusform>%n texts taken from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) known already.</source>
        <translation>
            <numerusform>%n text known already.</numerusform>
            <numerusform>%n texts known already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) skipped: drafts, without words, or not in two of English, French and Spanish.</source>
        <translation>
            <numerusform>%n text skipped: a draft, without words, or not in two of English, French and Spanish.</numerusform>
            <numerusform>%n texts skipped: drafts, without words, or not in two of English, French and Spanish.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::MemoryListVerb</name>
    <message>
        <source>Say where the texts of the memory come from, and how many they are</source>
        <translation>Say where the texts of the memory come from, and how many they are</translation>
    </message>
    <message>
        <source>this library</source>
        <translation>this library</translation>
    </message>
    <message numerus="yes">
        <source>%1 → %2  %n text(s)  %3</source>
        <translation>
            <numerusform>%1 → %2  %n text  %3</numerusform>
            <numerusform>%1 → %2  %n texts  %3</numerusform>
        </translation>
    </message>
    <message>
        <source>The memory is empty: it grows with each confirmed translation, or with “quarterly memory import”.</source>
        <translation>The memory is empty: it grows with each confirmed translation, or with “quarterly memory import”.</translation>
    </message>
</context>
<context>
    <name>quarterly::MemoryRemoveVerb</name>
    <message>
        <source>Forget what was imported from a file</source>
        <translation>Forget what was imported from a file</translation>
    </message>
    <message>
        <source>The file, as “memory list” names it</source>
        <translation>The file, as “memory list” names it</translation>
    </message>
    <message>
        <source>Nothing was imported from “%1”: see “quarterly memory list”.</source>
        <translation>Nothing was imported from “%1”: see “quarterly memory list”.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) forgotten.</source>
        <translation>
            <numerusform>%n text forgotten.</numerusform>
            <numerusform>%n texts forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::MemoryVerb</name>
    <message>
        <source>Exchange the translation memory, look something up in it</source>
        <translation>Exchange the translation memory, look something up in it</translation>
    </message>
</context>
<context>
    <name>quarterly::MergeDialog</name>
    <message>
        <source>Bring a package back</source>
        <translation>Bring a package back</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>%1: %2, translated into %3</source>
        <comment>file, quarter with its year, language</comment>
        <translation>%1: %2, translated into %3</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) can be taken</source>
        <translation>
            <numerusform>%n text can be taken</numerusform>
            <numerusform>%n texts can be taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed on both sides</source>
        <translation>
            <numerusform>%n changed on both sides</numerusform>
            <numerusform>%n changed on both sides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged text(s)</source>
        <translation>
            <numerusform>%n unchanged text</numerusform>
            <numerusform>%n unchanged texts</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is new</source>
        <translation>nothing is new</translation>
    </message>
    <message>
        <source>nothing has been taken yet</source>
        <translation>nothing has been taken yet</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n text(s)</source>
        <translation>
            <numerusform>Bring back %n text</numerusform>
            <numerusform>Bring back %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) brought back. Undo takes them back.</source>
        <translation>
            <numerusform>%n text brought back. Undo takes it back.</numerusform>
            <numerusform>%n texts brought back. Undo takes them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back what else is new</source>
        <translation>Bring back what else is new</translation>
    </message>
    <message>
        <source>Keep today’s texts</source>
        <translation>Keep today’s texts</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of the package can be found in the history.</source>
        <translation>
            <numerusform>%n text of the package can be found in the history.</numerusform>
            <numerusform>%n texts of the package can be found in the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) and term(s) brought back.</source>
        <translation>
            <numerusform>%n comment or term brought back.</numerusform>
            <numerusform>%n comments and terms brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::MergeVerb</name>
    <message>
        <source>Bring back what was changed in a package. Where both sides changed a text the library’s stays and the other one is kept in its history; that is said, and is no error</source>
        <translation>Bring back what was changed in a package. Where both sides changed a text the library’s stays and the other one is kept in its history; that is said, and is no error</translation>
    </message>
    <message>
        <source>The package that came back</source>
        <translation>The package that came back</translation>
    </message>
    <message>
        <source>Only say what would be taken</source>
        <translation>Only say what would be taken</translation>
    </message>
    <message>
        <source>Where both sides changed a text, take the one of the package</source>
        <translation>Where both sides changed a text, take the one of the package</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) would be taken.</source>
        <translation>
            <numerusform>%n text would be taken.</numerusform>
            <numerusform>%n texts would be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) taken.</source>
        <translation>
            <numerusform>%n text taken.</numerusform>
            <numerusform>%n texts taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) brought up to date.</source>
        <translation>
            <numerusform>%n comment brought up to date.</numerusform>
            <numerusform>%n comments brought up to date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) of the glossary brought up to date.</source>
        <translation>
            <numerusform>%n term of the glossary brought up to date.</numerusform>
            <numerusform>%n terms of the glossary brought up to date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) changed on both sides: the library’s stay, the others are in their histories.</source>
        <translation>
            <numerusform>%n text changed on both sides: the library’s stays, the other is in its history.</numerusform>
            <numerusform>%n texts changed on both sides: the library’s stay, the others are in their histories.</numerusform>
        </translation>
    </message>
    <message>
        <source>In the library: %1</source>
        <translation>In the library: %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>changed on both sides</source>
        <translation>changed on both sides</translation>
    </message>
    <message>
        <source>taken out there</source>
        <translation>taken out there</translation>
    </message>
    <message>
        <source>not in the library</source>
        <translation>not in the library</translation>
    </message>
</context>
<context>
    <name>quarterly::NewIssue</name>
    <message>
        <source>New issue %1</source>
        <translation>New issue %1</translation>
    </message>
</context>
<context>
    <name>quarterly::NewIssueDialog</name>
    <message>
        <source>New issue</source>
        <translation>New issue</translation>
    </message>
    <message>
        <source>Make the issue</source>
        <translation>Make the issue</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>Written in</source>
        <comment>the source language of an issue</comment>
        <translation>Written in</translation>
    </message>
    <message>
        <source>The usual sections</source>
        <translation>The usual sections</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>Begin with</translation>
    </message>
    <message>
        <source>Like %1, without its items</source>
        <translation>Like %1, without its items</translation>
    </message>
</context>
<context>
    <name>quarterly::NewVerb</name>
    <message>
        <source>Made %1.</source>
        <translation>Made %1.</translation>
    </message>
    <message>
        <source>Make a library</source>
        <translation>Make a library</translation>
    </message>
    <message>
        <source>Fill it with the trilingual sample</source>
        <translation>Fill it with the trilingual sample</translation>
    </message>
</context>
<context>
    <name>quarterly::NewsletterImport</name>
    <message>
        <source>Made the highlight “%1”.</source>
        <translation>Made the highlight “%1”.</translation>
    </message>
    <message>
        <source>%1 has a text in %2 already: to read it again, take those highlights out of the issue first.</source>
        <translation>%1 has a text in %2 already: to read it again, take those highlights out of the issue first.</translation>
    </message>
    <message>
        <source>Made the issue %1 in %2.</source>
        <translation>Made the issue %1 in %2.</translation>
    </message>
    <message>
        <source>  Section “%1”</source>
        <translation>  Section “%1”</translation>
    </message>
    <message>
        <source>    New: “%1”</source>
        <translation>    New: “%1”</translation>
    </message>
    <message>
        <source>Joined the issue %1 with %2.</source>
        <translation>Joined the issue %1 with %2.</translation>
    </message>
    <message>
        <source>  Section “%1” = “%2”</source>
        <translation>  Section “%1” = “%2”</translation>
    </message>
    <message>
        <source>“%1” has no counterpart in %2.</source>
        <translation>“%1” has no counterpart in %2.</translation>
    </message>
    <message>
        <source>    “%1” = “%2”</source>
        <translation>    “%1” = “%2”</translation>
    </message>
    <message>
        <source>“%1” has %2 paragraphs in %3 and %4 in %5: compare them.</source>
        <translation>“%1” has %2 paragraphs in %3 and %4 in %5: compare them.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import %1</translation>
    </message>
    <message>
        <source>A picture was left out: %1</source>
        <translation>A picture was left out: %1</translation>
    </message>
    <message>
        <source>It shows: “%1”.</source>
        <translation>It shows: “%1”.</translation>
    </message>
    <message>
        <source>      Picture “%1”</source>
        <translation>      Picture “%1”</translation>
    </message>
    <message>
        <source>“%1” has no counterpart in %2 and was added.</source>
        <translation>“%1” has no counterpart in %2 and was added.</translation>
    </message>
    <message>
        <source>    From the library: “%1”</source>
        <translation>    From the library: “%1”</translation>
    </message>
    <message>
        <source>“%1” is in the library already, with the same text.</source>
        <translation>“%1” is in the library already, with the same text.</translation>
    </message>
</context>
<context>
    <name>quarterly::NewsletterReader</name>
    <message>
        <source>“%1” was left out: the page prints the quarter by itself.</source>
        <translation>“%1” was left out: the page prints the quarter by itself.</translation>
    </message>
    <message>
        <source>This stood before the first section.</source>
        <translation>This stood before the first section.</translation>
    </message>
    <message>
        <source>“%1” was left out of “%2”: the page prints the period by itself.</source>
        <translation>“%1” was left out of “%2”: the page prints the period by itself.</translation>
    </message>
    <message>
        <source>This began a section that is not known.</source>
        <translation>This began a section that is not known.</translation>
    </message>
    <message>
        <source>The document has no masthead.</source>
        <translation>The document has no masthead.</translation>
    </message>
    <message>
        <source>The picture “%1” was left out, as it stood before the first section. It shows: “%2”.</source>
        <translation>The picture “%1” was left out, as it stood before the first section. It shows: “%2”.</translation>
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
        <translation>Convention or programme</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web address</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Colour of headings</source>
        <translation>Colour of headings</translation>
    </message>
    <message>
        <source>Second colour</source>
        <translation>Second colour</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>field and language</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation>Change the organisation</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Newsletter on the web</source>
        <translation>Newsletter on the web</translation>
    </message>
    <message>
        <source>Where the folder “web” of what you publish is put on the internet. E-mails lead there.</source>
        <translation>Where the folder “web” of what you publish is put on the internet. E-mails lead there.</translation>
    </message>
    <message>
        <source>Sender of the newsletter</source>
        <translation>Sender of the newsletter</translation>
    </message>
    <message>
        <source>The e-mail address it is sent from, to which readers write to stop receiving it. Empty: the one above.</source>
        <translation>The e-mail address it is sent from, to which readers write to stop receiving it. Empty: the one above.</translation>
    </message>
</context>
<context>
    <name>quarterly::OutlineActions</name>
    <message>
        <source>Move up</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Move to the section above</source>
        <translation>Move to the section above</translation>
    </message>
    <message>
        <source>Move to the section below</source>
        <translation>Move to the section below</translation>
    </message>
    <message>
        <source>Show more of it</source>
        <translation>Show more of it</translation>
    </message>
    <message>
        <source>Show less of it</source>
        <translation>Show less of it</translation>
    </message>
    <message>
        <source>Rename the section</source>
        <translation>Rename the section</translation>
    </message>
    <message>
        <source>Take out of the issue</source>
        <translation>Take out of the issue</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Remove the section</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Add section</translation>
    </message>
    <message>
        <source>“%1” is now %2 of %3 in %4</source>
        <translation>“%1” is now %2 of %3 in %4</translation>
    </message>
    <message>
        <source>The section “%1” is now %2 of %3</source>
        <translation>The section “%1” is now %2 of %3</translation>
    </message>
    <message>
        <source>Open in the library</source>
        <translation>Open in the library</translation>
    </message>
    <message>
        <source>Edit on the page</source>
        <translation>Edit on the page</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a row’s title: how it is printed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: out of the issue, still in the library. Ctrl+Z brings it back.</source>
        <translation>%1: out of the issue, still in the library. Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>The section “%1” is gone. Ctrl+Z brings it back.</source>
        <translation>The section “%1” is gone. Ctrl+Z brings it back.</translation>
    </message>
    <message numerus="yes">
        <source>The section “%1” is gone; %n highlight(s) are in the library again. Ctrl+Z brings all back.</source>
        <translation>
            <numerusform>The section “%1” is gone; %n highlight is in the library again. Ctrl+Z brings all back.</numerusform>
            <numerusform>The section “%1” is gone; %n highlights are in the library again. Ctrl+Z brings all back.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n highlight</numerusform>
            <numerusform>%n highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) are now %1 to %2 of %3 in %4</source>
        <translation>
            <numerusform>%n highlight is now %1 to %2 of %3 in %4</numerusform>
            <numerusform>%n highlights are now %1 to %2 of %3 in %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) in several sections</source>
        <translation>
            <numerusform>%n highlight in several sections</numerusform>
            <numerusform>%n highlights in several sections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::OutlineModel</name>
    <message>
        <source>from the organisation’s profile</source>
        <translation>from the organisation’s profile</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>empty: drag highlights here</source>
        <translation>empty: drag highlights here</translation>
    </message>
    <message>
        <source>Section %1</source>
        <translation>Section %1</translation>
    </message>
    <message>
        <source>Rename the section</source>
        <translation>Rename the section</translation>
    </message>
</context>
<context>
    <name>quarterly::OutlineView</name>
    <message>
        <source>Nothing was moved.</source>
        <translation>Nothing was moved.</translation>
    </message>
</context>
<context>
    <name>quarterly::OutlineWords</name>
    <message>
        <source>Without a title</source>
        <translation>Without a title</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Highlights</translation>
    </message>
    <message>
        <source>Publications</source>
        <translation>Publications</translation>
    </message>
    <message>
        <source>Upcoming events</source>
        <translation>Upcoming events</translation>
    </message>
    <message>
        <source>Editorial</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Section of your own</source>
        <translation>Section of your own</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>an item is printed with all its text</comment>
        <translation>Full</translation>
    </message>
    <message>
        <source>Brief</source>
        <comment>an item is printed with its summary</comment>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>an item is printed with its title only</comment>
        <translation>Line</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed since translation</source>
        <translation>%1 changed since translation</translation>
    </message>
</context>
<context>
    <name>quarterly::OwnWordsPage</name>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Words that are right though the dictionary does not know them. They are kept for you, on this computer.</source>
        <translation>Words that are right though the dictionary does not know them. They are kept for you, on this computer.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Own words</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Another word</translation>
    </message>
</context>
<context>
    <name>quarterly::Package</name>
    <message>
        <source>The package was not made: it was ended.</source>
        <translation>The package was not made: it was ended.</translation>
    </message>
    <message>
        <source>There is nothing to translate into %1 in %2: no package was made.</source>
        <translation>There is nothing to translate into %1 in %2: no package was made.</translation>
    </message>
    <message>
        <source>%1 does not say what it was made with: ask for the package again.</source>
        <translation>%1 does not say what it was made with: ask for the package again.</translation>
    </message>
    <message>
        <source>%1 was not read: it was ended.</source>
        <translation>%1 was not read: it was ended.</translation>
    </message>
    <message>
        <source>%1 is damaged, and nothing was taken: %2 Ask for the file again.</source>
        <translation>%1 is damaged, and nothing was taken: %2 Ask for the file again.</translation>
    </message>
    <message>
        <source>%1 is a library, but no package for a translator: open it with “File, Open”.</source>
        <translation>%1 is a library, but no package for a translator: open it with “File, Open”.</translation>
    </message>
    <message>
        <source>%1 does not exist: name the package that came back.</source>
        <translation>%1 does not exist: name the package that came back.</translation>
    </message>
</context>
<context>
    <name>quarterly::PackageDialog</name>
    <message>
        <source>Package of %1</source>
        <comment>a quarter with its year</comment>
        <translation>Package of %1</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Translate into</translation>
    </message>
    <message>
        <source>The translator opens it in Quarterly like a library. It has this issue with its pictures and comments, the glossary and what the memory knows in this language; nothing else of your library.</source>
        <translation>The translator opens it in Quarterly like a library. It has this issue with its pictures and comments, the glossary and what the memory knows in this language; nothing else of your library.</translation>
    </message>
    <message>
        <source>Write the package</source>
        <translation>Write the package</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>File to write</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>%1 (%2 % translated)</source>
        <translation>%1 (%2 % translated)</translation>
    </message>
    <message>
        <source>Packages for a translator (%1)</source>
        <translation>Packages for a translator (%1)</translation>
    </message>
    <message>
        <source>The package for the translator</source>
        <translation>The package for the translator</translation>
    </message>
    <message>
        <source>This file exists already, and may have work in it: choose another name.</source>
        <translation>This file exists already, and may have work in it: choose another name.</translation>
    </message>
    <message>
        <source>The package is being made…</source>
        <translation>The package is being made…</translation>
    </message>
    <message>
        <source>%1 is written and found sound. When it comes back, open it here.</source>
        <translation>%1 is written and found sound. When it comes back, open it here.</translation>
    </message>
    <message>
        <source>The package for the translator is %1</source>
        <translation>The package for the translator is %1</translation>
    </message>
</context>
<context>
    <name>quarterly::PackageLine</name>
    <message>
        <source>Package of %1 for %2: when you are done, close Quarterly and send the file back.</source>
        <comment>quarter with its year, language</comment>
        <translation>Package of %1 for %2: when you are done, close Quarterly and send the file back.</translation>
    </message>
    <message>
        <source>Made from “%1”. Everything that you write is saved in it.</source>
        <translation>Made from “%1”. Everything that you write is saved in it.</translation>
    </message>
</context>
<context>
    <name>quarterly::PackageReview</name>
    <message>
        <source>%1 has a text that cannot be read, and nothing was taken: ask for the file again.</source>
        <translation>%1 has a text that cannot be read, and nothing was taken: ask for the file again.</translation>
    </message>
    <message>
        <source>It was taken out here.</source>
        <translation>It was taken out here.</translation>
    </message>
    <message>
        <source>The text that is not chosen stays in the history.</source>
        <translation>The text that is not chosen stays in the history.</translation>
    </message>
    <message>
        <source>It was taken out here: what was written there is kept in the history.</source>
        <translation>It was taken out here: what was written there is kept in the history.</translation>
    </message>
    <message>
        <source>Its source has changed since: it comes as no longer up to date.</source>
        <translation>Its source has changed since: it comes as no longer up to date.</translation>
    </message>
    <message>
        <source>%1 belongs to an issue that this library does not have: open the library that it came from.</source>
        <translation>%1 belongs to an issue that this library does not have: open the library that it came from.</translation>
    </message>
    <message>
        <source>Bring a package back</source>
        <translation>Bring a package back</translation>
    </message>
    <message>
        <source>The term “%1” was removed here and changed in the package: it comes back.</source>
        <translation>The term “%1” was removed here and changed in the package: it comes back.</translation>
    </message>
    <message>
        <source>In the package: %1</source>
        <translation>In the package: %1</translation>
    </message>
    <message>
        <source>The term “%1” was changed here and in the package: it stays as it is here, and what the package says is in its note.</source>
        <translation>The term “%1” was changed here and in the package: it stays as it is here, and what the package says is in its note.</translation>
    </message>
    <message>
        <source>not %1 (%2)</source>
        <comment>a word that is not to be used, and its language</comment>
        <translation>not %1 (%2)</translation>
    </message>
    <message>
        <source>A comment on a text that was taken out here: “%1” (%2).</source>
        <translation>A comment on a text that was taken out here: “%1” (%2).</translation>
    </message>
    <message>
        <source>What it belongs to is not in this library: copy it from here if it is of use.</source>
        <translation>What it belongs to is not in this library: copy it from here if it is of use.</translation>
    </message>
    <message>
        <source>The remark on %1 in the package: “%2”</source>
        <translation>The remark on %1 in the package: “%2”</translation>
    </message>
    <message>
        <source>Made in the package, and not brought back: %1. Copy it from there if it is of use.</source>
        <translation>Made in the package, and not brought back: %1. Copy it from there if it is of use.</translation>
    </message>
    <message>
        <source>Changed in the package in more than its texts (dates, articles, tags, pictures, order and the like), which is not brought back: %1. Change it here, too, if it is right.</source>
        <translation>Changed in the package in more than its texts (dates, articles, tags, pictures, order and the like), which is not brought back: %1. Change it here, too, if it is right.</translation>
    </message>
</context>
<context>
    <name>quarterly::PackageVerb</name>
    <message>
        <source>Write an issue for a translator on another computer, who opens it as a library</source>
        <translation>Write an issue for a translator on another computer, who opens it as a library</translation>
    </message>
    <message>
        <source>For example 2017-Q4</source>
        <translation>For example 2017-Q4</translation>
    </message>
    <message>
        <source>The language to translate into, for example fr</source>
        <translation>The language to translate into, for example fr</translation>
    </message>
    <message>
        <source>The package to write; an existing file is refused</source>
        <translation>The package to write; an existing file is refused</translation>
    </message>
    <message>
        <source>%1: %2 for a translation into %3. What comes back is taken with “quarterly merge”.</source>
        <translation>%1: %2 for a translation into %3. What comes back is taken with “quarterly merge”.</translation>
    </message>
</context>
<context>
    <name>quarterly::PageEditor</name>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>Masthead</translation>
    </message>
    <message>
        <source>Line below the masthead</source>
        <translation>Line below the masthead</translation>
    </message>
    <message>
        <source>Contact, in all issues</source>
        <translation>Contact, in all issues</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>which text, its language</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Escape ends editing; Tab goes on to the next text of the page</source>
        <translation>Escape ends editing; Tab goes on to the next text of the page</translation>
    </message>
    <message>
        <source>There is no text in %1 yet. What you write here becomes the translation.</source>
        <translation>There is no text in %1 yet. What you write here becomes the translation.</translation>
    </message>
    <message>
        <source>Open in Translate</source>
        <translation>Open in Translate</translation>
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
        <translation>Letter</translation>
    </message>
    <message>
        <source>Half letter</source>
        <translation>Half letter</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>points</comment>
        <translation> pt</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Type size</source>
        <translation>Type size</translation>
    </message>
    <message>
        <source>Choose an issue first: each has its own pages.</source>
        <translation>Choose an issue first: each has its own pages.</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Classic</translation>
    </message>
    <message>
        <source>Modern</source>
        <translation>Modern</translation>
    </message>
    <message>
        <source>Large print, for readers with low vision</source>
        <translation>Large print, for readers with low vision</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
</context>
<context>
    <name>quarterly::PagesLine</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n line(s) over</source>
        <translation>
            <numerusform>%1 %n line over</numerusform>
            <numerusform>%1 %n lines over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n line(s) under</source>
        <translation>
            <numerusform>%1 %n line under</numerusform>
            <numerusform>%1 %n lines under</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 even</source>
        <comment>as many lines as the source</comment>
        <translation>%1 even</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) to a booklet of %1</source>
        <translation>
            <numerusform>%n page to a booklet of %1</numerusform>
            <numerusform>%n pages to a booklet of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fi&amp;t…</source>
        <translation>Fi&amp;t…</translation>
    </message>
    <message>
        <source>Ways to reach a number of pages</source>
        <translation>Ways to reach a number of pages</translation>
    </message>
</context>
<context>
    <name>quarterly::PagesView</name>
    <message>
        <source>Pages of the %1 edition</source>
        <translation>Pages of the %1 edition</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), as they will be printed</source>
        <translation>
            <numerusform>%n page, as they will be printed</numerusform>
            <numerusform>%n pages, as they will be printed</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting the pages…</source>
        <translation>Setting the pages…</translation>
    </message>
    <message>
        <source>The pages of the issue appear here.</source>
        <translation>The pages of the issue appear here.</translation>
    </message>
    <message numerus="yes">
        <source>Preview of %n page(s): nothing has changed yet</source>
        <translation>
            <numerusform>Preview of %n page: nothing has changed yet</numerusform>
            <numerusform>Preview of %n pages: nothing has changed yet</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview: nothing has changed yet</source>
        <translation>Preview: nothing has changed yet</translation>
    </message>
    <message>
        <source>Edit here</source>
        <translation>Edit here</translation>
    </message>
    <message>
        <source>Open in the library</source>
        <translation>Open in the library</translation>
    </message>
    <message>
        <source>Open in Translate</source>
        <translation>Open in Translate</translation>
    </message>
</context>
<context>
    <name>quarterly::PdfFile</name>
    <message>
        <source>The PDF cannot be written: %1.</source>
        <translation>The PDF cannot be written: %1.</translation>
    </message>
    <message>
        <source>A picture on page %1 is damaged: replace it.</source>
        <translation>A picture on page %1 is damaged: replace it.</translation>
    </message>
    <message>
        <source>The picture “%2” on page %1 is damaged: replace it.</source>
        <translation>The picture “%2” on page %1 is damaged: replace it.</translation>
    </message>
    <message>
        <source>A picture is damaged: replace it.</source>
        <translation>A picture is damaged: replace it.</translation>
    </message>
    <message>
        <source>There are no pages to write: the issue is empty in this language.</source>
        <translation>There are no pages to write: the issue is empty in this language.</translation>
    </message>
</context>
<context>
    <name>quarterly::PictureCheck</name>
    <message>
        <source>A picture of “%1” will look coarse in print: at the size it is given it has %2 dots per inch, and %3 are needed.</source>
        <translation>A picture of “%1” will look coarse in print: at the size it is given it has %2 dots per inch, and %3 are needed.</translation>
    </message>
</context>
<context>
    <name>quarterly::PictureEdit</name>
    <message>
        <source>What the picture shows, for those who cannot see it</source>
        <translation>What the picture shows, for those who cannot see it</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Alternative text</translation>
    </message>
    <message>
        <source>Alternative text: what the picture shows, for those who cannot see it</source>
        <translation>Alternative text: what the picture shows, for those who cannot see it</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Photographer or source</source>
        <translation>Photographer or source</translation>
    </message>
    <message>
        <source>Centre of the picture</source>
        <translation>Centre of the picture</translation>
    </message>
    <message>
        <source>Click what must stay in sight when the picture is cropped</source>
        <translation>Click what must stay in sight when the picture is cropped</translation>
    </message>
    <message>
        <source>Remove the picture from this highlight</source>
        <translation>Remove the picture from this highlight</translation>
    </message>
    <message>
        <source>Nobody who cannot see the picture knows yet what it shows.</source>
        <translation>Nobody who cannot see the picture knows yet what it shows.</translation>
    </message>
</context>
<context>
    <name>quarterly::PictureImport</name>
    <message>
        <source>%1 is a HEIC or WebP picture: save it as JPEG or PNG first.</source>
        <translation>%1 is a HEIC or WebP picture: save it as JPEG or PNG first.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be used: choose a JPEG, PNG or GIF file.</source>
        <translation>%1 is no picture that can be used: choose a JPEG, PNG or GIF file.</translation>
    </message>
    <message>
        <source>%1 is larger than 32 MB: make it smaller first.</source>
        <translation>%1 is larger than 32 MB: make it smaller first.</translation>
    </message>
    <message>
        <source>%1 has too many pixels (%2 × %3): make it smaller first.</source>
        <translation>%1 has too many pixels (%2 × %3): make it smaller first.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture: %2.</source>
        <translation>%1 cannot be read as a picture: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be converted: save it as JPEG or PNG first.</source>
        <translation>%1 cannot be converted: save it as JPEG or PNG first.</translation>
    </message>
    <message>
        <source>%1 is cut short: copy it again from where it came.</source>
        <translation>%1 is cut short: copy it again from where it came.</translation>
    </message>
</context>
<context>
    <name>quarterly::PictureStrip</name>
    <message>
        <source>+ Add a picture…</source>
        <translation>+ Add a picture…</translation>
    </message>
    <message>
        <source>or drop or paste it here</source>
        <translation>or drop or paste it here</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Add pictures</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif)</source>
        <translation>Pictures (*.png *.jpg *.jpeg *.gif)</translation>
    </message>
    <message>
        <source>the picture from the clipboard</source>
        <translation>the picture from the clipboard</translation>
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
        <translation>Library</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>Compose</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Translate</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
</context>
<context>
    <name>quarterly::Pretranslation</name>
    <message>
        <source>Translate into %1</source>
        <translation>Translate into %1</translation>
    </message>
    <message>
        <source>Fill in from the memory</source>
        <translation>Fill in from the memory</translation>
    </message>
</context>
<context>
    <name>quarterly::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Side before</source>
        <translation>Side before</translation>
    </message>
    <message>
        <source>Next side</source>
        <translation>Next side</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) on %1.</source>
        <translation>
            <numerusform>%n page on %1.</numerusform>
            <numerusform>%n pages on %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No pages</source>
        <translation>No pages</translation>
    </message>
    <message>
        <source>Newsletter %1 %2</source>
        <comment>quarter and language</comment>
        <translation>Newsletter %1 %2</translation>
    </message>
    <message>
        <source>Printer’s sheets</source>
        <translation>Printer’s sheets</translation>
    </message>
    <message>
        <source>Reader’s pages</source>
        <translation>Reader’s pages</translation>
    </message>
    <message>
        <source>The pages are being laid out…</source>
        <translation>The pages are being laid out…</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) of %1, printed on both sides and folded in the middle.</source>
        <translation>
            <numerusform>%n sheet of %1, printed on both sides and folded in the middle.</numerusform>
            <numerusform>%n sheets of %1, printed on both sides and folded in the middle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) stay blank.</source>
        <translation>
            <numerusform>%n page stays blank.</numerusform>
            <numerusform>%n pages stay blank.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the backs</source>
        <translation>Print the backs</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Print the fronts</source>
        <translation>Print the fronts</translation>
    </message>
    <message>
        <source>Save the sheets as a PDF</source>
        <translation>Save the sheets as a PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>The fronts are on their way. When all are printed, put the paper back as for the test print, without sorting it, then print the backs.</source>
        <translation>The fronts are on their way. When all are printed, put the paper back as for the test print, without sorting it, then print the backs.</translation>
    </message>
</context>
<context>
    <name>quarterly::PrintJob</name>
    <message>
        <source>The printer “%1” does not take the sheets (%2). Nothing is lost: look whether it is on and connected, then print again.</source>
        <translation>The printer “%1” does not take the sheets (%2). Nothing is lost: look whether it is on and connected, then print again.</translation>
    </message>
</context>
<context>
    <name>quarterly::PrintOptions</name>
    <message>
        <source>half a letter</source>
        <translation>half a letter</translation>
    </message>
    <message>
        <source>%1: too small to fold</source>
        <translation>%1: too small to fold</translation>
    </message>
    <message>
        <source>%1: no pages of this size</source>
        <translation>%1: no pages of this size</translation>
    </message>
    <message>
        <source>%1, with pages of %2</source>
        <translation>%1, with pages of %2</translation>
    </message>
    <message>
        <source>Both, turned over the short edge</source>
        <translation>Both, turned over the short edge</translation>
    </message>
    <message>
        <source>Both, turned over the long edge</source>
        <translation>Both, turned over the long edge</translation>
    </message>
    <message>
        <source>One: fronts first, then backs</source>
        <translation>One: fronts first, then backs</translation>
    </message>
    <message>
        <source>One</source>
        <translation>One</translation>
    </message>
    <message>
        <source>Pages for &amp;reading</source>
        <translation>Pages for &amp;reading</translation>
    </message>
    <message>
        <source>&amp;Booklet to fold</source>
        <translation>&amp;Booklet to fold</translation>
    </message>
    <message>
        <source>Folding and position</source>
        <translation>Folding and position</translation>
    </message>
    <message>
        <source>Test print…</source>
        <translation>Test print…</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Sides</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>The way of the paper through this printer is known from its test print.</source>
        <translation>The way of the paper through this printer is known from its test print.</translation>
    </message>
    <message>
        <source>How this printer takes its paper is not known yet: a test print of two sheets finds it.</source>
        <translation>How this printer takes its paper is not known yet: a test print of two sheets finds it.</translation>
    </message>
</context>
<context>
    <name>quarterly::Printers</name>
    <message>
        <source>PDF file</source>
        <translation>PDF file</translation>
    </message>
</context>
<context>
    <name>quarterly::Printing</name>
    <message>
        <source>The printer “%1” does not take the pages. Nothing is lost: look whether it is on and has paper, then print again.</source>
        <translation>The printer “%1” does not take the pages. Nothing is lost: look whether it is on and has paper, then print again.</translation>
    </message>
</context>
<context>
    <name>quarterly::ProgramPage</name>
    <message>
        <source>Every version of a text keeps the name of who wrote it.</source>
        <translation>Every version of a text keeps the name of who wrote it.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Language of the window</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
</context>
<context>
    <name>quarterly::PublishForm</name>
    <message>
        <source>no text in this language</source>
        <translation>no text in this language</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>%1 % translated</source>
        <translation>%1 % translated</translation>
    </message>
    <message>
        <source>Where to publish to</source>
        <translation>Where to publish to</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>format and language</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Print the source text where a translation is missing</source>
        <translation>Print the source text where a translation is missing</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Folder to publish to</source>
        <translation>Folder to publish to</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Booklet</source>
        <translation>Booklet</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Web pages</translation>
    </message>
    <message>
        <source>Paper of booklets</source>
        <translation>Paper of booklets</translation>
    </message>
    <message>
        <source>Printing house</source>
        <translation>Printing house</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>quarterly::PublishPlace</name>
    <message>
        <source>Writing %1…</source>
        <translation>Writing %1…</translation>
    </message>
    <message>
        <source>Editions</source>
        <translation>Editions</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Progress of publishing</source>
        <translation>Progress of publishing</translation>
    </message>
    <message>
        <source>Cancelled. Nothing in the folder was changed.</source>
        <translation>Cancelled. Nothing in the folder was changed.</translation>
    </message>
    <message>
        <source>Preview e-mail…</source>
        <translation>Preview e-mail…</translation>
    </message>
</context>
<context>
    <name>quarterly::Publisher</name>
    <message numerus="yes">
        <source>%1 is not complete in %2: %n text(s) missing (%3). Translate them, or allow missing texts.</source>
        <translation>
            <numerusform>%1 is not complete in %2: %n text missing (%3). Translate them, or allow missing texts.</numerusform>
            <numerusform>%1 is not complete in %2: %n texts missing (%3). Translate them, or allow missing texts.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no text yet: place some highlights first.</source>
        <translation>%1 has no text yet: place some highlights first.</translation>
    </message>
    <message>
        <source>%1 has no text in %2: translate it first, or leave this language out.</source>
        <translation>%1 has no text in %2: translate it first, or leave this language out.</translation>
    </message>
    <message>
        <source>%1 pages cannot be folded into a booklet: choose A4, A5, Letter or half-letter.</source>
        <translation>%1 pages cannot be folded into a booklet: choose A4, A5, Letter or half-letter.</translation>
    </message>
    <message>
        <source>Publishing was cancelled: nothing was changed.</source>
        <translation>Publishing was cancelled: nothing was changed.</translation>
    </message>
</context>
<context>
    <name>quarterly::Query</name>
    <message>
        <source>%1 is being written by another program: try again when it has finished.</source>
        <translation>%1 is being written by another program: try again when it has finished.</translation>
    </message>
    <message>
        <source>%1 cannot be changed: the file or its folder is write-protected.</source>
        <translation>%1 cannot be changed: the file or its folder is write-protected.</translation>
    </message>
    <message>
        <source>%1 cannot be saved: the disk is full. Free some space and try again.</source>
        <translation>%1 cannot be saved: the disk is full. Free some space and try again.</translation>
    </message>
    <message>
        <source>%1 cannot be read or written: the disk reports an error.</source>
        <translation>%1 cannot be read or written: the disk reports an error.</translation>
    </message>
    <message>
        <source>%1 is damaged: restore a backup.</source>
        <translation>%1 is damaged: restore a backup.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: the file or its folder is missing or protected.</source>
        <translation>%1 cannot be opened: the file or its folder is missing or protected.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This cannot be done any more: what it belongs to was removed or changed meanwhile.</source>
        <translation>This cannot be done any more: what it belongs to was removed or changed meanwhile.</translation>
    </message>
</context>
<context>
    <name>quarterly::ReadingLine</name>
    <message>
        <source>very easy</source>
        <comment>to read</comment>
        <translation>very easy</translation>
    </message>
    <message>
        <source>easy</source>
        <comment>to read</comment>
        <translation>easy</translation>
    </message>
    <message>
        <source>fairly hard</source>
        <comment>to read</comment>
        <translation>fairly hard</translation>
    </message>
    <message>
        <source>hard</source>
        <comment>to read</comment>
        <translation>hard</translation>
    </message>
    <message>
        <source>very hard</source>
        <comment>to read</comment>
        <translation>very hard</translation>
    </message>
    <message>
        <source>Grade %1: %2</source>
        <comment>school years · how hard</comment>
        <translation>Grade %1: %2</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <comment>how hard</comment>
        <translation>Reading: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) to read</source>
        <translation>
            <numerusform>%n minute to read</numerusform>
            <numerusform>%n minutes to read</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading ease %1 of 100, reckoned from the length of sentences and words. Shorter sentences and shorter words make it easier.</source>
        <translation>Reading ease %1 of 100, reckoned from the length of sentences and words. Shorter sentences and shorter words make it easier.</translation>
    </message>
</context>
<context>
    <name>quarterly::RecoveryPage</name>
    <message>
        <source>The backup is being restored…</source>
        <translation>The backup is being restored…</translation>
    </message>
    <message>
        <source>The backup of %1 is restored.</source>
        <translation>The backup of %1 is restored.</translation>
    </message>
    <message>
        <source>The backup of %1 is restored. What was there before is kept in %2</source>
        <translation>The backup of %1 is restored. What was there before is kept in %2</translation>
    </message>
    <message>
        <source>Where to put what can be saved</source>
        <translation>Where to put what can be saved</translation>
    </message>
    <message>
        <source>%1 (salvaged)</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 (salvaged)</translation>
    </message>
    <message>
        <source>Libraries (*.quarterly)</source>
        <translation>Libraries (*.quarterly)</translation>
    </message>
    <message>
        <source>What can be read is being put into a new library…</source>
        <translation>What can be read is being put into a new library…</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are in the new library %1.</source>
        <translation>
            <numerusform>%n entry is in the new library %1.</numerusform>
            <numerusform>%n entries are in the new library %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not be saved.</source>
        <translation>
            <numerusform>%n entry could not be saved.</numerusform>
            <numerusform>%n entries could not be saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that was found had to be left behind.</source>
        <translation>Nothing that was found had to be left behind.</translation>
    </message>
    <message>
        <source>These may not be as they were written; please look through them:</source>
        <translation>These may not be as they were written; please look through them:</translation>
    </message>
    <message>
        <source>Looking for the newest good backup…</source>
        <translation>Looking for the newest good backup…</translation>
    </message>
    <message>
        <source>There is no good backup of this library.</source>
        <translation>There is no good backup of this library.</translation>
    </message>
    <message>
        <source>It was made on %1.</source>
        <translation>It was made on %1.</translation>
    </message>
    <message>
        <source>It was made on %1 and has %2 and %3. What is there now is kept.</source>
        <comment>time, highlights, issues</comment>
        <translation>It was made on %1 and has %2 and %3. What is there now is kept.</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n highlight</numerusform>
            <numerusform>%n highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
    <message>
        <source>Restoring “%1”</source>
        <translation>Restoring “%1”</translation>
    </message>
    <message>
        <source>“%1” is damaged</source>
        <translation>“%1” is damaged</translation>
    </message>
    <message>
        <source>%1
The file is left as it is. Choose how to go on:</source>
        <translation>%1
The file is left as it is. Choose how to go on:</translation>
    </message>
    <message>
        <source>Restore the newest good backup</source>
        <translation>Restore the newest good backup</translation>
    </message>
    <message>
        <source>Save what can be read into a new file…</source>
        <translation>Save what can be read into a new file…</translation>
    </message>
    <message>
        <source>Afterwards you see what was saved and what was not.</source>
        <translation>Afterwards you see what was saved and what was not.</translation>
    </message>
    <message>
        <source>Open it to read only</source>
        <translation>Open it to read only</translation>
    </message>
    <message>
        <source>It cannot be opened any more.</source>
        <translation>It cannot be opened any more.</translation>
    </message>
    <message>
        <source>To look and to copy from it. Nothing is written; parts may be missing.</source>
        <translation>To look and to copy from it. Nothing is written; parts may be missing.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>What to look through</source>
        <translation>What to look through</translation>
    </message>
    <message>
        <source>Open the new library</source>
        <translation>Open the new library</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>What was saved of “%1”</source>
        <translation>What was saved of “%1”</translation>
    </message>
    <message>
        <source>The damaged file is left as it is.</source>
        <translation>The damaged file is left as it is.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>quarterly::RemedyWords</name>
    <message>
        <source>Tighten all text by %1 thousandths of an em</source>
        <translation>Tighten all text by %1 thousandths of an em</translation>
    </message>
    <message>
        <source>Space out all text by %1 thousandths of an em</source>
        <translation>Space out all text by %1 thousandths of an em</translation>
    </message>
    <message>
        <source>Tighten “%1” by %2 thousandths of an em</source>
        <translation>Tighten “%1” by %2 thousandths of an em</translation>
    </message>
    <message>
        <source>Space out “%1” by %2 thousandths of an em</source>
        <translation>Space out “%1” by %2 thousandths of an em</translation>
    </message>
    <message>
        <source>Show all pictures uncropped</source>
        <translation>Show all pictures uncropped</translation>
    </message>
    <message>
        <source>Show all pictures in full size</source>
        <translation>Show all pictures in full size</translation>
    </message>
    <message>
        <source>Show the pictures of “%1” uncropped</source>
        <translation>Show the pictures of “%1” uncropped</translation>
    </message>
    <message>
        <source>Show the pictures of “%1” in full size</source>
        <translation>Show the pictures of “%1” in full size</translation>
    </message>
    <message>
        <source>Crop all pictures to %1 % of their height</source>
        <translation>Crop all pictures to %1 % of their height</translation>
    </message>
    <message>
        <source>Set all pictures at %1 % of their size</source>
        <translation>Set all pictures at %1 % of their size</translation>
    </message>
    <message>
        <source>Crop the pictures of “%1” to %2 % of their height</source>
        <translation>Crop the pictures of “%1” to %2 % of their height</translation>
    </message>
    <message>
        <source>Set the pictures of “%1” at %2 % of their size</source>
        <translation>Set the pictures of “%1” at %2 % of their size</translation>
    </message>
    <message>
        <source>Show “%1” in full, in all languages</source>
        <translation>Show “%1” in full, in all languages</translation>
    </message>
    <message>
        <source>Show “%1” in brief, in all languages</source>
        <translation>Show “%1” in brief, in all languages</translation>
    </message>
    <message>
        <source>Move “%1” to the issue %2, in all languages</source>
        <translation>Move “%1” to the issue %2, in all languages</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) instead of %1</source>
        <translation>
            <numerusform>%n page instead of %1</numerusform>
            <numerusform>%n pages instead of %1</numerusform>
        </translation>
    </message>
    <message>
        <source>as many lines</source>
        <translation>as many lines</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) fewer</source>
        <translation>
            <numerusform>%n line fewer</numerusform>
            <numerusform>%n lines fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) more</source>
        <translation>
            <numerusform>%n line more</numerusform>
            <numerusform>%n lines more</numerusform>
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
            <numerusform>Fit the %1 edition to %n page</numerusform>
            <numerusform>Fit the %1 edition to %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>Tighten the %1 edition</source>
        <translation>Tighten the %1 edition</translation>
    </message>
    <message>
        <source>Space out the %1 edition</source>
        <translation>Space out the %1 edition</translation>
    </message>
    <message>
        <source>Crop pictures in the %1 edition</source>
        <translation>Crop pictures in the %1 edition</translation>
    </message>
    <message>
        <source>Resize pictures in the %1 edition</source>
        <translation>Resize pictures in the %1 edition</translation>
    </message>
    <message>
        <source>Show “%1” in full</source>
        <translation>Show “%1” in full</translation>
    </message>
    <message>
        <source>Show “%1” in brief</source>
        <translation>Show “%1” in brief</translation>
    </message>
    <message>
        <source>Keep “%1” for the next issue</source>
        <translation>Keep “%1” for the next issue</translation>
    </message>
    <message>
        <source>Tighten “%1” in the %2 edition</source>
        <translation>Tighten “%1” in the %2 edition</translation>
    </message>
    <message>
        <source>Space out “%1” in the %2 edition</source>
        <translation>Space out “%1” in the %2 edition</translation>
    </message>
    <message>
        <source>Crop pictures of “%1” in the %2 edition</source>
        <translation>Crop pictures of “%1” in the %2 edition</translation>
    </message>
    <message>
        <source>Resize pictures of “%1” in the %2 edition</source>
        <translation>Resize pictures of “%1” in the %2 edition</translation>
    </message>
    <message>
        <source>Set the text in %1 points instead of %2, in all languages</source>
        <translation>Set the text in %1 points instead of %2, in all languages</translation>
    </message>
    <message>
        <source>Take “%1” out of the issue, in all languages; it waits in the library for the next one</source>
        <translation>Take “%1” out of the issue, in all languages; it waits in the library for the next one</translation>
    </message>
    <message>
        <source>Make the type smaller</source>
        <translation>Make the type smaller</translation>
    </message>
    <message>
        <source>Make the type larger</source>
        <translation>Make the type larger</translation>
    </message>
</context>
<context>
    <name>quarterly::RememberedSplitter</name>
    <message>
        <source>Divider</source>
        <translation>Divider</translation>
    </message>
</context>
<context>
    <name>quarterly::Repair</name>
    <message>
        <source>Meaning unchanged</source>
        <translation>Meaning unchanged</translation>
    </message>
    <message>
        <source>Mark as translated</source>
        <translation>Mark as translated</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Remove the section</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Take it out</translation>
    </message>
    <message>
        <source>Remove the remark</source>
        <translation>Remove the remark</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Use %1</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Remove the link</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Use “%1”</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Add to dictionary</translation>
    </message>
    <message>
        <source>Print it smaller</source>
        <translation>Print it smaller</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>Dealt with</translation>
    </message>
</context>
<context>
    <name>quarterly::ReplaceDialog</name>
    <message>
        <source>Find and replace</source>
        <translation>Find and replace</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>Replace &amp;with</source>
        <translation>Replace &amp;with</translation>
    </message>
    <message>
        <source>&amp;Capitals matter</source>
        <translation>&amp;Capitals matter</translation>
    </message>
    <message>
        <source>Whole wor&amp;ds only</source>
        <translation>Whole wor&amp;ds only</translation>
    </message>
    <message>
        <source>&amp;Accents matter</source>
        <translation>&amp;Accents matter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>Where to search</translation>
    </message>
    <message>
        <source>In the whole library</source>
        <translation>In the whole library</translation>
    </message>
    <message>
        <source>In this issue</source>
        <translation>In this issue</translation>
    </message>
    <message numerus="yes">
        <source>In %n selected highlight(s)</source>
        <translation>
            <numerusform>In %n selected highlight</numerusform>
            <numerusform>In %n selected highlights</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Titles</source>
        <translation>&amp;Titles</translation>
    </message>
    <message>
        <source>Te&amp;xts</source>
        <translation>Te&amp;xts</translation>
    </message>
    <message>
        <source>Ca&amp;ptions</source>
        <translation>Ca&amp;ptions</translation>
    </message>
    <message>
        <source>A&amp;lternative texts</source>
        <translation>A&amp;lternative texts</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Places found</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>What is found appears here before anything is replaced.</source>
        <translation>What is found appears here before anything is replaced.</translation>
    </message>
    <message numerus="yes">
        <source>Searching: %n highlight(s) so far</source>
        <translation>
            <numerusform>Searching: %n highlight so far</numerusform>
            <numerusform>Searching: %n highlights so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the first %n place(s). Replace them, then search again.</source>
        <translation>
            <numerusform>This is the first place (%n). Replace it, then search again.</numerusform>
            <numerusform>These are the first %n places. Replace them, then search again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nothing found.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found</source>
        <translation>
            <numerusform>%n place found</numerusform>
            <numerusform>%n places found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Replace %n place(s)</source>
        <translation>
            <numerusform>&amp;Replace %n place</numerusform>
            <numerusform>&amp;Replace %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) replaced.</source>
        <translation>
            <numerusform>%n place replaced.</numerusform>
            <numerusform>%n places replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n translation(s) must be looked at again.</source>
        <comment>behind a sentence</comment>
        <translation>
            <numerusform>%1 %n translation must be looked at again.</numerusform>
            <numerusform>%1 %n translations must be looked at again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::RestoreVerb</name>
    <message>
        <source>Put a backup into the place of the library; what is there is kept</source>
        <translation>Put a backup into the place of the library; what is there is kept</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>The backup</translation>
    </message>
    <message>
        <source>Restored %1.</source>
        <translation>Restored %1.</translation>
    </message>
    <message>
        <source>What was there before is in %1</source>
        <translation>What was there before is in %1</translation>
    </message>
</context>
<context>
    <name>quarterly::ResultsPanel</name>
    <message numerus="yes">
        <source>%n file(s) made</source>
        <translation>
            <numerusform>%n file made</numerusform>
            <numerusform>%n files made</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Open %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>Show %1 in its folder</source>
        <translation>Show %1 in its folder</translation>
    </message>
</context>
<context>
    <name>quarterly::RowNames</name>
    <message>
        <source>a highlight</source>
        <translation>a highlight</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>a date</translation>
    </message>
    <message>
        <source>an article of the convention</source>
        <translation>an article of the convention</translation>
    </message>
    <message>
        <source>a tag</source>
        <translation>a tag</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>a picture</translation>
    </message>
    <message>
        <source>an issue</source>
        <translation>an issue</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>a section</translation>
    </message>
    <message>
        <source>a place in an issue</source>
        <translation>a place in an issue</translation>
    </message>
    <message>
        <source>a setting of the page</source>
        <translation>a setting of the page</translation>
    </message>
    <message>
        <source>a record of what was published</source>
        <translation>a record of what was published</translation>
    </message>
    <message>
        <source>a term of the glossary</source>
        <translation>a term of the glossary</translation>
    </message>
    <message>
        <source>a remark for translators</source>
        <translation>a remark for translators</translation>
    </message>
    <message>
        <source>an entry of the translation memory</source>
        <translation>an entry of the translation memory</translation>
    </message>
    <message>
        <source>a setting of the library</source>
        <translation>a setting of the library</translation>
    </message>
    <message>
        <source>the organisation</source>
        <translation>the organisation</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>a paragraph</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>text</source>
        <translation>text</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>summary</translation>
    </message>
    <message>
        <source>place</source>
        <translation>place</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>description of a picture</source>
        <translation>description of a picture</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>caption</translation>
    </message>
    <message>
        <source>masthead</source>
        <translation>masthead</translation>
    </message>
    <message>
        <source>tagline</source>
        <translation>tagline</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>address</source>
        <translation>address</translation>
    </message>
    <message>
        <source>issue %1</source>
        <translation>issue %1</translation>
    </message>
    <message>
        <source>issue %1, “%2”</source>
        <translation>issue %1, “%2”</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>something without a title (%1)</source>
        <translation>something without a title (%1)</translation>
    </message>
    <message>
        <source>a text that was removed, in %1</source>
        <translation>a text that was removed, in %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>whose text, which field, language</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1 (“%2”)</source>
        <comment>what it is, its name</comment>
        <translation>%1 (“%2”)</translation>
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
        <translation>Salvaged from a damaged library; please look through it: %1</translation>
    </message>
    <message>
        <source>%1 exists already: choose another name.</source>
        <translation>%1 exists already: choose another name.</translation>
    </message>
    <message>
        <source>Salvaging %1 was ended.</source>
        <translation>Salvaging %1 was ended.</translation>
    </message>
    <message>
        <source>Nothing of a library is left in %1: restore a backup.</source>
        <translation>Nothing of a library is left in %1: restore a backup.</translation>
    </message>
    <message>
        <source>%1 could not be put together again: %2</source>
        <translation>%1 could not be put together again: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Copy it to another disk first.</source>
        <translation>%1 cannot be read: %2. Copy it to another disk first.</translation>
    </message>
</context>
<context>
    <name>quarterly::SalvageVerb</name>
    <message>
        <source>Save what can be read of a damaged library into a new one</source>
        <translation>Save what can be read of a damaged library into a new one</translation>
    </message>
    <message>
        <source>The new library; an existing file is refused</source>
        <translation>The new library; an existing file is refused</translation>
    </message>
    <message numerus="yes">
        <source>%1 has what could be read: %n entry(ies).</source>
        <translation>
            <numerusform>%1 has what could be read: %n entry.</numerusform>
            <numerusform>%1 has what could be read: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) could not be saved.</source>
        <translation>
            <numerusform>%n entry could not be saved.</numerusform>
            <numerusform>%n entries could not be saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look through: %1</source>
        <translation>Look through: %1</translation>
    </message>
</context>
<context>
    <name>quarterly::Schema</name>
    <message>
        <source>%1 is not a Quarterly library.</source>
        <translation>%1 is not a Quarterly library.</translation>
    </message>
    <message>
        <source>%1 has parts that no Quarterly library has and is not opened: restore a backup.</source>
        <translation>%1 has parts that no Quarterly library has and is not opened: restore a backup.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2.</source>
        <translation>%1 cannot be opened: %2.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Quarterly and is left untouched: update this program.</source>
        <translation>%1 was made by a newer version of Quarterly and is left untouched: update this program.</translation>
    </message>
    <message>
        <source>%1 was left as it is, since bringing it up to date would have lost something: update this program.</source>
        <translation>%1 was left as it is, since bringing it up to date would have lost something: update this program.</translation>
    </message>
    <message>
        <source>%1 is damaged: restore a backup.</source>
        <translation>%1 is damaged: restore a backup.</translation>
    </message>
    <message>
        <source>%1 was left as it is, since bringing it up to date would have damaged it: %2</source>
        <translation>%1 was left as it is, since bringing it up to date would have damaged it: %2</translation>
    </message>
</context>
<context>
    <name>quarterly::Script</name>
    <message>
        <source>a space is missing behind a quotation mark</source>
        <translation>a space is missing behind a quotation mark</translation>
    </message>
    <message>
        <source>a backslash stands before &quot;, \ or n only</source>
        <translation>a backslash stands before &quot;, \ or n only</translation>
    </message>
    <message>
        <source>the closing quotation mark is missing</source>
        <translation>the closing quotation mark is missing</translation>
    </message>
    <message>
        <source>the line is too long: at most 1 MB is read</source>
        <translation>the line is too long: at most 1 MB is read</translation>
    </message>
    <message>
        <source>the line is not valid UTF-8</source>
        <translation>the line is not valid UTF-8</translation>
    </message>
    <message>
        <source>“%1” is no position: the first is 0</source>
        <translation>“%1” is no position: the first is 0</translation>
    </message>
    <message>
        <source>“%1” names no issue: write it as 2017-Q4</source>
        <translation>“%1” names no issue: write it as 2017-Q4</translation>
    </message>
    <message>
        <source>“%1” is no known language</source>
        <translation>“%1” is no known language</translation>
    </message>
    <message>
        <source>“%1” is no kind that there is</source>
        <translation>“%1” is no kind that there is</translation>
    </message>
    <message>
        <source>there is nothing to undo</source>
        <translation>there is nothing to undo</translation>
    </message>
    <message>
        <source>there is nothing to do again</source>
        <translation>there is nothing to do again</translation>
    </message>
    <message>
        <source>“%1” is no number from %2 to %3</source>
        <translation>“%1” is no number from %2 to %3</translation>
    </message>
    <message>
        <source>“%1” is no command: see “quarterly script --help”</source>
        <translation>“%1” is no command: see “quarterly script --help”</translation>
    </message>
    <message>
        <source>the command is written “%1 %2”</source>
        <translation>the command is written “%1 %2”</translation>
    </message>
    <message>
        <source>there is no highlight “%1”</source>
        <translation>there is no highlight “%1”</translation>
    </message>
    <message>
        <source>there is no section “%1”</source>
        <translation>there is no section “%1”</translation>
    </message>
    <message>
        <source>there is no issue “%1”</source>
        <translation>there is no issue “%1”</translation>
    </message>
    <message>
        <source>the highlight is not in the issue “%1”</source>
        <translation>the highlight is not in the issue “%1”</translation>
    </message>
    <message>
        <source>dates are written as 2017-11-08, the first before the last</source>
        <translation>dates are written as 2017-11-08, the first before the last</translation>
    </message>
    <message>
        <source>the command is missing</source>
        <translation>the command is missing</translation>
    </message>
</context>
<context>
    <name>quarterly::ScriptVerb</name>
    <message>
        <source>Carry out edit commands, one a line; each is said as “ACK id hash” once it is safe on the disk</source>
        <translation>Carry out edit commands, one a line; each is said as “ACK id hash” once it is safe on the disk</translation>
    </message>
    <message>
        <source>The commands; “-” reads what is typed or piped in</source>
        <translation>The commands; “-” reads what is typed or piped in</translation>
    </message>
    <message>
        <source>The commands:</source>
        <translation>The commands:</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>the commands</source>
        <comment>what is typed in</comment>
        <translation>the commands</translation>
    </message>
    <message>
        <source>%1, line %2: %3. The lines before it are done.</source>
        <translation>%1, line %2: %3. The lines before it are done.</translation>
    </message>
</context>
<context>
    <name>quarterly::SearchVerb</name>
    <message>
        <source>Search the highlights in all languages; the last word may be unfinished</source>
        <translation>Search the highlights in all languages; the last word may be unfinished</translation>
    </message>
    <message>
        <source>The words to look for</source>
        <translation>The words to look for</translation>
    </message>
    <message>
        <source>At most so many</source>
        <translation>At most so many</translation>
    </message>
</context>
<context>
    <name>quarterly::SectionTitles</name>
    <message>
        <source>Title of the section in %1</source>
        <translation>Title of the section in %1</translation>
    </message>
</context>
<context>
    <name>quarterly::SegmentEditor</name>
    <message>
        <source>%1. Source: %2</source>
        <comment>state. Source: text</comment>
        <translation>%1. Source: %2</translation>
    </message>
    <message>
        <source>Write the translation</source>
        <translation>Write the translation</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Meaning unchanged · F7</source>
        <translation>Meaning unchanged · F7</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Source changed</source>
        <translation>Source changed</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) over</source>
        <translation>
            <numerusform>%n line over</numerusform>
            <numerusform>%n lines over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) under</source>
        <translation>
            <numerusform>%n line under</numerusform>
            <numerusform>%n lines under</numerusform>
        </translation>
    </message>
    <message>
        <source>Same length</source>
        <translation>Same length</translation>
    </message>
    <message>
        <source>Lines of the whole item on the page, compared with %1</source>
        <translation>Lines of the whole item on the page, compared with %1</translation>
    </message>
    <message>
        <source>Confirm · Ctrl+Enter</source>
        <translation>Confirm · Ctrl+Enter</translation>
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
        <translation>Not yet translated</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>The source has changed</source>
        <translation>The source has changed</translation>
    </message>
    <message>
        <source>Translated</source>
        <translation>Translated</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Reviewed</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>Title of the section</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Alternative text of a picture</source>
        <translation>Alternative text of a picture</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Caption</translation>
    </message>
    <message>
        <source>Masthead</source>
        <translation>Masthead</translation>
    </message>
    <message>
        <source>The organisation</source>
        <translation>The organisation</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraph</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>Sub-heading</translation>
    </message>
    <message>
        <source>List item</source>
        <translation>List item</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Quotation</translation>
    </message>
    <message>
        <source>“%1” became “%2”</source>
        <translation>“%1” became “%2”</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>“%1” was removed</translation>
    </message>
    <message>
        <source>“%1” was added</source>
        <translation>“%1” was added</translation>
    </message>
</context>
<context>
    <name>quarterly::SelectionPane</name>
    <message numerus="yes">
        <source>%n highlights are selected</source>
        <translation>
            <numerusform>%n highlight is selected</numerusform>
            <numerusform>%n highlights are selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Add to section</source>
        <translation>Add to section</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Move to the trash</translation>
    </message>
</context>
<context>
    <name>quarterly::SendDialog</name>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message>
        <source>Texts for a translator</source>
        <translation>Texts for a translator</translation>
    </message>
    <message>
        <source>Translate into</source>
        <translation>Translate into</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Kind of file</translation>
    </message>
    <message>
        <source>Only what is not translated yet or no longer up to date</source>
        <translation>Only what is not translated yet or no longer up to date</translation>
    </message>
    <message>
        <source>Everything, with today’s translations</source>
        <translation>Everything, with today’s translations</translation>
    </message>
    <message>
        <source>Which texts</source>
        <translation>Which texts</translation>
    </message>
    <message>
        <source>File to write</source>
        <translation>File to write</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>%1 (%2 % translated)</source>
        <translation>%1 (%2 % translated)</translation>
    </message>
    <message>
        <source>XLIFF 1.2, for OmegaT, Poedit, Trados and the like</source>
        <translation>XLIFF 1.2, for OmegaT, Poedit, Trados and the like</translation>
    </message>
    <message>
        <source>XLIFF 2.0, if the translator asks for it</source>
        <translation>XLIFF 2.0, if the translator asks for it</translation>
    </message>
    <message>
        <source>Side-by-side table, for Word</source>
        <translation>Side-by-side table, for Word</translation>
    </message>
    <message>
        <source>Texts for a translator (%1)</source>
        <translation>Texts for a translator (%1)</translation>
    </message>
    <message>
        <source>The file for the translator</source>
        <translation>The file for the translator</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Replace the file</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Write the file</translation>
    </message>
    <message>
        <source>%1: %2 · read back and found intact</source>
        <comment>file, how much is in it</comment>
        <translation>%1: %2 · read back and found intact</translation>
    </message>
    <message>
        <source>The texts for the translator are in %1</source>
        <translation>The texts for the translator are in %1</translation>
    </message>
</context>
<context>
    <name>quarterly::Session</name>
    <message>
        <source>Everything you typed is saved now.</source>
        <translation>Everything you typed is saved now.</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) left the trash for good after 30 days. The backup that was just made still has them.</source>
        <translation>
            <numerusform>%n highlight left the trash for good after 30 days. The backup that was just made still has it.</numerusform>
            <numerusform>%n highlights left the trash for good after 30 days. The backup that was just made still has them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Pages of this issue</source>
        <translation>Pages of this issue</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>This program</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Own words</translation>
    </message>
</context>
<context>
    <name>quarterly::SheetPreview</name>
    <message>
        <source>No pages</source>
        <translation>No pages</translation>
    </message>
</context>
<context>
    <name>quarterly::ShowVerb</name>
    <message>
        <source>Show what is in an issue</source>
        <translation>Show what is in an issue</translation>
    </message>
    <message>
        <source>For example 2017-Q4</source>
        <translation>For example 2017-Q4</translation>
    </message>
</context>
<context>
    <name>quarterly::SideTable</name>
    <message>
        <source>%1 is no table for translators that Quarterly wrote: choose the one that the translator sent back.</source>
        <translation>%1 is no table for translators that Quarterly wrote: choose the one that the translator sent back.</translation>
    </message>
    <message>
        <source>%1 holds no text to take over.</source>
        <translation>%1 holds no text to take over.</translation>
    </message>
    <message>
        <source>%1 has lost columns in row %2: the translation must stand beside its source, in the fourth column.</source>
        <translation>%1 has lost columns in row %2: the translation must stand beside its source, in the fourth column.</translation>
    </message>
    <message>
        <source>%1 breaks off at line %2: ask for it again.</source>
        <translation>%1 breaks off at line %2: ask for it again.</translation>
    </message>
    <message>
        <source>Write the translation into the fourth column and leave the other columns as they are. What is bold, in italics or a link in the source should be so in the translation. Save the file as a Word document or as a web page and send it back.</source>
        <translation>Write the translation into the fourth column and leave the other columns as they are. What is bold, in italics or a link in the source should be so in the translation. Save the file as a Word document or as a web page and send it back.</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>number of a row</comment>
        <translation>No.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>It was translated from: %1</source>
        <translation>It was translated from: %1</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>The file</translation>
    </message>
</context>
<context>
    <name>quarterly::SincePanel</name>
    <message>
        <source>Since the last time</source>
        <translation>Since the last time</translation>
    </message>
    <message>
        <source>Tell readers of the web pages that it was corrected today</source>
        <translation>Tell readers of the web pages that it was corrected today</translation>
    </message>
    <message>
        <source>Last published on %1 by %2.</source>
        <translation>Last published on %1 by %2.</translation>
    </message>
    <message>
        <source>Nothing has changed in its texts since.</source>
        <translation>Nothing has changed in its texts since.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) changed since:</source>
        <translation>
            <numerusform>%n text changed since:</numerusform>
            <numerusform>%n texts changed since:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>New: “%1”</source>
        <translation>New: “%1”</translation>
    </message>
    <message>
        <source>Changed: “%1”</source>
        <translation>Changed: “%1”</translation>
    </message>
    <message>
        <source>A text was removed.</source>
        <translation>A text was removed.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Show “%1”</translation>
    </message>
</context>
<context>
    <name>quarterly::SittingWords</name>
    <message>
        <source>imported</source>
        <comment>how a text came about</comment>
        <translation>imported</translation>
    </message>
    <message>
        <source>merged</source>
        <comment>how a text came about</comment>
        <translation>merged</translation>
    </message>
    <message>
        <source>typed</source>
        <comment>how a text came about</comment>
        <translation>typed</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Just now</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::Spelling</name>
    <message>
        <source>The personal dictionary cannot be used: %1 Mend the file or move it away.</source>
        <translation>The personal dictionary cannot be used: %1 Mend the file or move it away.</translation>
    </message>
    <message>
        <source>%1 is not a text in UTF-8.</source>
        <translation>%1 is not a text in UTF-8.</translation>
    </message>
</context>
<context>
    <name>quarterly::SpellingCheck</name>
    <message>
        <source>“%1” in “%2” is not in the dictionary of %3.</source>
        <translation>“%1” in “%2” is not in the dictionary of %3.</translation>
    </message>
    <message>
        <source>“%1” is not in the dictionary of %2.</source>
        <translation>“%1” is not in the dictionary of %2.</translation>
    </message>
</context>
<context>
    <name>quarterly::Staging</name>
    <message>
        <source>%1 cannot be replaced: close the programs that use it.</source>
        <translation>%1 cannot be replaced: close the programs that use it.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1: %2.</source>
        <translation>Nothing can be written to %1: %2.</translation>
    </message>
    <message>
        <source>“%1” is a link to another folder, which would be replaced: remove the link, or publish into a folder without it.</source>
        <translation>“%1” is a link to another folder, which would be replaced: remove the link, or publish into a folder without it.</translation>
    </message>
    <message>
        <source>“%1/%2” is not of the newsletter and cannot be kept: move it elsewhere first.</source>
        <translation>“%1/%2” is not of the newsletter and cannot be kept: move it elsewhere first.</translation>
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
        <translation>A newsletter four times a year, in three languages, on paper and on the web. Everything you write is kept in one file, your library.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Open the sample</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Start empty</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Opened before</translation>
    </message>
</context>
<context>
    <name>quarterly::StatisticsDialog</name>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Same text, same neighbours</source>
        <translation>Same text, same neighbours</translation>
    </message>
    <message>
        <source>Same text</source>
        <translation>Same text</translation>
    </message>
    <message>
        <source>Said before in this issue</source>
        <translation>Said before in this issue</translation>
    </message>
    <message>
        <source>95 – 99 %</source>
        <translation>95 – 99 %</translation>
    </message>
    <message>
        <source>85 – 94 %</source>
        <translation>85 – 94 %</translation>
    </message>
    <message>
        <source>75 – 84 %</source>
        <translation>75 – 84 %</translation>
    </message>
    <message>
        <source>50 – 74 %</source>
        <translation>50 – 74 %</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>The table is in the clipboard, for a letter or a spreadsheet.</source>
        <translation>The table is in the clipboard, for a letter or a spreadsheet.</translation>
    </message>
    <message>
        <source>What there is to translate</source>
        <translation>What there is to translate</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>In the memory</source>
        <translation>In the memory</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Words</translation>
    </message>
    <message>
        <source>Segments and words by what the memory has</source>
        <translation>Segments and words by what the memory has</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Words are those of the source.</source>
        <translation>Words are those of the source.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>quarterly::StatusLine</name>
    <message>
        <source>Saved %1</source>
        <translation>Saved %1</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>All saved</translation>
    </message>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n to fix</numerusform>
            <numerusform>%n to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 · %n column(s)</source>
        <comment>language, paper, columns</comment>
        <translation>
            <numerusform>%1 · %2 · %n column</numerusform>
            <numerusform>%1 · %2 · %n columns</numerusform>
        </translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Open to read only</source>
        <translation>Open to read only</translation>
    </message>
    <message>
        <source>Last backup: %1</source>
        <translation>Last backup: %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Quarterly was closed unexpectedly; everything but the edit it was in the middle of is saved.</source>
        <translation>Quarterly was closed unexpectedly; everything but the edit it was in the middle of is saved.</translation>
    </message>
    <message>
        <source>Quarterly was closed unexpectedly; everything up to %1 is saved.</source>
        <translation>Quarterly was closed unexpectedly; everything up to %1 is saved.</translation>
    </message>
</context>
<context>
    <name>quarterly::StoryEdit</name>
    <message>
        <source>No suggestions</source>
        <translation>No suggestions</translation>
    </message>
    <message>
        <source>&amp;Add to dictionary</source>
        <translation>&amp;Add to dictionary</translation>
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
        <translation>Sheet %1, back</translation>
    </message>
    <message>
        <source>Sheet %1, front</source>
        <translation>Sheet %1, front</translation>
    </message>
    <message>
        <source>Front cover</source>
        <translation>Front cover</translation>
    </message>
    <message>
        <source>Back cover</source>
        <translation>Back cover</translation>
    </message>
    <message>
        <source>Pages %1 and %2</source>
        <translation>Pages %1 and %2</translation>
    </message>
</context>
<context>
    <name>quarterly::TestPrintDialog</name>
    <message>
        <source>Test print on “%1”</source>
        <translation>Test print on “%1”</translation>
    </message>
    <message>
        <source>1. Print the fronts of two sheets, the numbers 1 and 3.</source>
        <translation>1. Print the fronts of two sheets, the numbers 1 and 3.</translation>
    </message>
    <message>
        <source>Print &amp;1 and 3</source>
        <translation>Print &amp;1 and 3</translation>
    </message>
    <message>
        <source>Print &amp;2 and 4</source>
        <translation>Print &amp;2 and 4</translation>
    </message>
    <message>
        <source>3. Which number is on the back of the sheet with the 1?</source>
        <translation>3. Which number is on the back of the sheet with the 1?</translation>
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
        <translation>4. Hold a sheet so that its front’s arrow points up, and turn it like the page of a book. The arrow on the back now points</translation>
    </message>
    <message>
        <source>up</source>
        <translation>up</translation>
    </message>
    <message>
        <source>down</source>
        <translation>down</translation>
    </message>
    <message>
        <source>Keep for this printer</source>
        <translation>Keep for this printer</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Sent to the printer.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>question and answer</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>2. Put the two sheets back into the printer without sorting them, the printed side up or down as you are used to: from now on always so. Then print the backs, 2 and 4.</source>
        <translation>2. Put the two sheets back into the printer without sorting them, the printed side up or down as you are used to: from now on always so. Then print the backs, 2 and 4.</translation>
    </message>
</context>
<context>
    <name>quarterly::TestSheets</name>
    <message>
        <source>This is the top.</source>
        <translation>This is the top.</translation>
    </message>
</context>
<context>
    <name>quarterly::Tmx</name>
    <message>
        <source>%1 is no translation memory: choose a TMX file.</source>
        <translation>%1 is no translation memory: choose a TMX file.</translation>
    </message>
    <message>
        <source>%1 is damaged at line %2 (%3): export it again.</source>
        <translation>%1 is damaged at line %2 (%3): export it again.</translation>
    </message>
    <message>
        <source>%1 was read up to line %2, where it is damaged (%3): export it again for the rest.</source>
        <translation>%1 was read up to line %2, where it is damaged (%3): export it again for the rest.</translation>
    </message>
</context>
<context>
    <name>quarterly::TokenEdit</name>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
</context>
<context>
    <name>quarterly::TopBar</name>
    <message>
        <source>Search highlights · Ctrl+F</source>
        <translation>Search highlights · Ctrl+F</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Search the library</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publish…</translation>
    </message>
</context>
<context>
    <name>quarterly::TranslateExportVerb</name>
    <message>
        <source>For example 2017-Q4</source>
        <translation>For example 2017-Q4</translation>
    </message>
    <message>
        <source>The language to translate into, for example fr</source>
        <translation>The language to translate into, for example fr</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>The file to write</translation>
    </message>
    <message>
        <source>1.2, which every program opens, or 2.0</source>
        <translation>1.2, which every program opens, or 2.0</translation>
    </message>
    <message>
        <source>Also write what is translated already as a translation memory (TMX)</source>
        <translation>Also write what is translated already as a translation memory (TMX)</translation>
    </message>
    <message>
        <source>Write the memory so that OmegaT can use it</source>
        <translation>Write the memory so that OmegaT can use it</translation>
    </message>
    <message>
        <source>Only what is not translated yet or no longer up to date</source>
        <translation>Only what is not translated yet or no longer up to date</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n segment(s), read back and found intact.</source>
        <translation>
            <numerusform>%1: %n segment, read back and found intact.</numerusform>
            <numerusform>%1: %n segments, read back and found intact.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to translate into %1 in %2: no file was written.</source>
        <translation>There is nothing to translate into %1 in %2: no file was written.</translation>
    </message>
    <message>
        <source>Write a file for a translator: XLIFF for a program, a table for Word</source>
        <translation>Write a file for a translator: XLIFF for a program, a table for Word</translation>
    </message>
    <message>
        <source>xliff or table (HTML); without it the ending of the file tells</source>
        <translation>xliff or table (HTML); without it the ending of the file tells</translation>
    </message>
</context>
<context>
    <name>quarterly::TranslateImportVerb</name>
    <message>
        <source>Only say what would be taken</source>
        <translation>Only say what would be taken</translation>
    </message>
    <message>
        <source>Take what is doubtful too</source>
        <translation>Take what is doubtful too</translation>
    </message>
    <message>
        <source>Take these doubtful segments too, by the ids that the review prints</source>
        <translation>Take these doubtful segments too, by the ids that the review prints</translation>
    </message>
    <message>
        <source>%1 belongs to an issue that this library does not have: open the library that it came from.</source>
        <translation>%1 belongs to an issue that this library does not have: open the library that it came from.</translation>
    </message>
    <message>
        <source>“%1” is no doubtful segment of the file: take an id from the review.</source>
        <translation>“%1” is no doubtful segment of the file: take an id from the review.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmed</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>not translated</translation>
    </message>
    <message>
        <source>source changed since</source>
        <translation>source changed since</translation>
    </message>
    <message>
        <source>changed here too</source>
        <translation>changed here too</translation>
    </message>
    <message>
        <source>codes lost</source>
        <translation>codes lost</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>other language</translation>
    </message>
    <message>
        <source>twice in the file</source>
        <translation>twice in the file</translation>
    </message>
    <message>
        <source>not in the issue</source>
        <translation>not in the issue</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) would be taken.</source>
        <translation>
            <numerusform>%n segment would be taken.</numerusform>
            <numerusform>%n segments would be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) taken.</source>
        <translation>
            <numerusform>%n segment taken.</numerusform>
            <numerusform>%n segments taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged.</source>
        <translation>
            <numerusform>%n unchanged.</numerusform>
            <numerusform>%n unchanged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not translated.</source>
        <translation>
            <numerusform>%n not translated.</numerusform>
            <numerusform>%n not translated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful segment(s) left: take them with --take ID or --take-conflicts.</source>
        <translation>
            <numerusform>%n doubtful segment left: take it with --take ID or --take-conflicts.</numerusform>
            <numerusform>%n doubtful segments left: take them with --take ID or --take-conflicts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Translated from: %1</source>
        <translation>Translated from: %1</translation>
    </message>
    <message>
        <source>Source today: %1</source>
        <translation>Source today: %1</translation>
    </message>
    <message>
        <source>Translation today: %1</source>
        <translation>Translation today: %1</translation>
    </message>
    <message>
        <source>Take back what a translator has done</source>
        <translation>Take back what a translator has done</translation>
    </message>
    <message>
        <source>The file that came back: XLIFF, or a table in HTML or Word</source>
        <translation>The file that came back: XLIFF, or a table in HTML or Word</translation>
    </message>
    <message>
        <source>taken out there</source>
        <translation>taken out there</translation>
    </message>
</context>
<context>
    <name>quarterly::TranslatePlace</name>
    <message>
        <source>Everything in this list is translated.</source>
        <translation>Everything in this list is translated.</translation>
    </message>
    <message>
        <source>To do (%1)</source>
        <translation>To do (%1)</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Changed (%1)</source>
        <translation>Changed (%1)</translation>
    </message>
    <message>
        <source>Drafts (%1)</source>
        <translation>Drafts (%1)</translation>
    </message>
    <message>
        <source>%1 of %2 done · %3 changed · %4 new</source>
        <comment>segments</comment>
        <translation>%1 of %2 done · %3 changed · %4 new</translation>
    </message>
    <message>
        <source>%1 % done</source>
        <translation>%1 % done</translation>
    </message>
    <message>
        <source>Choose an issue at the top to translate it.</source>
        <translation>Choose an issue at the top to translate it.</translation>
    </message>
    <message>
        <source>Everything is translated into %1.</source>
        <translation>Everything is translated into %1.</translation>
    </message>
    <message>
        <source>No text is in this state.</source>
        <translation>No text is in this state.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Show all</translation>
    </message>
    <message>
        <source>This issue is written in %1: there is nothing to translate into it. Into which language do you want to translate?</source>
        <translation>This issue is written in %1: there is nothing to translate into it. Into which language do you want to translate?</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>language · how much is done</comment>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Texts to translate</source>
        <translation>Texts to translate</translation>
    </message>
    <message>
        <source>The memory knows nothing like this text.</source>
        <translation>The memory knows nothing like this text.</translation>
    </message>
    <message>
        <source>There is nothing here that could be mended in one step.</source>
        <translation>There is nothing here that could be mended in one step.</translation>
    </message>
    <message>
        <source>Asking the memory: %1 %</source>
        <translation>Asking the memory: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n other text(s) that say the same have this translation now, as a draft.</source>
        <translation>
            <numerusform>%n other text that says the same has this translation now, as a draft.</numerusform>
            <numerusform>%n other texts that say the same have this translation now, as a draft.</numerusform>
        </translation>
    </message>
    <message>
        <source>The memory has nothing for the texts that are not translated yet.</source>
        <translation>The memory has nothing for the texts that are not translated yet.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) filled in from the memory. Undo takes them back.</source>
        <translation>
            <numerusform>%n text filled in from the memory. Undo takes it back.</numerusform>
            <numerusform>%n texts filled in from the memory. Undo takes them back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill in from the memory</source>
        <translation>Fill in from the memory</translation>
    </message>
    <message>
        <source>Writes what the memory has for texts that are not translated yet</source>
        <translation>Writes what the memory has for texts that are not translated yet</translation>
    </message>
    <message>
        <source>No text has these words.</source>
        <translation>No text has these words.</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Find words</translation>
    </message>
    <message>
        <source>Find words in the texts</source>
        <translation>Find words in the texts</translation>
    </message>
    <message>
        <source>Everything in this list is reviewed.</source>
        <translation>Everything in this list is reviewed.</translation>
    </message>
    <message>
        <source>To review (%1)</source>
        <translation>To review (%1)</translation>
    </message>
</context>
<context>
    <name>quarterly::TranslateStatusVerb</name>
    <message>
        <source>Say how far the translation into each language is</source>
        <translation>Say how far the translation into each language is</translation>
    </message>
    <message>
        <source>For example 2017-Q4</source>
        <translation>For example 2017-Q4</translation>
    </message>
    <message>
        <source>Only these languages, for example fr,es</source>
        <translation>Only these languages, for example fr,es</translation>
    </message>
    <message>
        <source>not translated</source>
        <translation>not translated</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>out of date</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>translated</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>reviewed</translation>
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
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quarterly::TranslateVerb</name>
    <message>
        <source>Say how far the translation is, send it out and take it back</source>
        <translation>Say how far the translation is, send it out and take it back</translation>
    </message>
</context>
<context>
    <name>quarterly::TranslationChecks</name>
    <message>
        <source>The source leads to “%1”, not to “%2”.</source>
        <translation>The source leads to “%1”, not to “%2”.</translation>
    </message>
    <message>
        <source>The address “%1” is not in the source.</source>
        <translation>The address “%1” is not in the source.</translation>
    </message>
    <message>
        <source>The address “%1” of the source is missing.</source>
        <translation>The address “%1” of the source is missing.</translation>
    </message>
    <message>
        <source>“%1” is bold in the source, not in the translation.</source>
        <translation>“%1” is bold in the source, not in the translation.</translation>
    </message>
    <message>
        <source>“%1” is in italics in the source, not in the translation.</source>
        <translation>“%1” is in italics in the source, not in the translation.</translation>
    </message>
    <message>
        <source>“%1” is raised in the source, not in the translation.</source>
        <translation>“%1” is raised in the source, not in the translation.</translation>
    </message>
    <message>
        <source>“%1” is a link in the source, not in the translation.</source>
        <translation>“%1” is a link in the source, not in the translation.</translation>
    </message>
    <message>
        <source>More places are bold than in the source.</source>
        <translation>More places are bold than in the source.</translation>
    </message>
    <message>
        <source>More places are in italics than in the source.</source>
        <translation>More places are in italics than in the source.</translation>
    </message>
    <message>
        <source>More places are raised than in the source.</source>
        <translation>More places are raised than in the source.</translation>
    </message>
    <message>
        <source>There are more links than in the source.</source>
        <translation>There are more links than in the source.</translation>
    </message>
    <message numerus="yes">
        <source>%n line break(s) of the source are missing.</source>
        <translation>
            <numerusform>%n line break of the source is missing.</numerusform>
            <numerusform>%n line breaks of the source are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n line break(s) more than in the source.</source>
        <translation>
            <numerusform>There is %n line break more than in the source.</numerusform>
            <numerusform>There are %n line breaks more than in the source.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not translated: “%2”.</source>
        <translation>“%1” is not translated: “%2”.</translation>
    </message>
    <message>
        <source>The source says “%1”, not “%2”.</source>
        <translation>The source says “%1”, not “%2”.</translation>
    </message>
    <message>
        <source>“%1” of the source is missing.</source>
        <translation>“%1” of the source is missing.</translation>
    </message>
    <message>
        <source>The days in “%1” are not those of the source.</source>
        <translation>The days in “%1” are not those of the source.</translation>
    </message>
    <message>
        <source>This looks like another language (%1).</source>
        <translation>This looks like another language (%1).</translation>
    </message>
    <message>
        <source>The text is not translated.</source>
        <translation>The text is not translated.</translation>
    </message>
    <message>
        <source>There are spaces at the beginning or the end.</source>
        <translation>There are spaces at the beginning or the end.</translation>
    </message>
    <message>
        <source>There are double spaces.</source>
        <translation>There are double spaces.</translation>
    </message>
    <message numerus="yes">
        <source>%n space(s) at punctuation marks or numbers are not as this language has them.</source>
        <translation>
            <numerusform>%n space at a punctuation mark or a number is not as this language has it.</numerusform>
            <numerusform>%n spaces at punctuation marks or numbers are not as this language has them.</numerusform>
        </translation>
    </message>
    <message>
        <source>The quotation marks are straight.</source>
        <translation>The quotation marks are straight.</translation>
    </message>
    <message>
        <source>The quotation marks are those of another language.</source>
        <translation>The quotation marks are those of another language.</translation>
    </message>
    <message>
        <source>“%1” has no partner “%2”.</source>
        <translation>“%1” has no partner “%2”.</translation>
    </message>
    <message>
        <source>The number “%1” is not written as in this language: “%2”.</source>
        <translation>The number “%1” is not written as in this language: “%2”.</translation>
    </message>
    <message>
        <source>The source has the number “%1”, not “%2”.</source>
        <translation>The source has the number “%1”, not “%2”.</translation>
    </message>
    <message>
        <source>The number “%1” is not in the source.</source>
        <translation>The number “%1” is not in the source.</translation>
    </message>
    <message>
        <source>The number “%1” of the source is missing.</source>
        <translation>The number “%1” of the source is missing.</translation>
    </message>
    <message>
        <source>The source ends with “%1”, the translation without a mark.</source>
        <translation>The source ends with “%1”, the translation without a mark.</translation>
    </message>
    <message>
        <source>The source ends without a mark, the translation with “%1”.</source>
        <translation>The source ends without a mark, the translation with “%1”.</translation>
    </message>
    <message>
        <source>The source ends with “%1”, the translation with “%2”.</source>
        <translation>The source ends with “%1”, the translation with “%2”.</translation>
    </message>
    <message>
        <source>This language has no “%1”.</source>
        <translation>This language has no “%1”.</translation>
    </message>
    <message>
        <source>“%1” has no “%2” at the beginning.</source>
        <translation>“%1” has no “%2” at the beginning.</translation>
    </message>
    <message>
        <source>“%1” has no “%2” at the end.</source>
        <translation>“%1” has no “%2” at the end.</translation>
    </message>
    <message>
        <source>The glossary forbids “%1”.</source>
        <translation>The glossary forbids “%1”.</translation>
    </message>
    <message>
        <source>The glossary forbids “%1” and says “%2”.</source>
        <translation>The glossary forbids “%1” and says “%2”.</translation>
    </message>
    <message>
        <source>The glossary says “%2” for “%1”.</source>
        <translation>The glossary says “%2” for “%1”.</translation>
    </message>
    <message>
        <source>“%1” stands twice.</source>
        <translation>“%1” stands twice.</translation>
    </message>
    <message>
        <source>The translation is much longer than the source.</source>
        <translation>The translation is much longer than the source.</translation>
    </message>
    <message>
        <source>The translation is much shorter than the source: something may be missing.</source>
        <translation>The translation is much shorter than the source: something may be missing.</translation>
    </message>
    <message>
        <source>The source begins with a capital letter.</source>
        <translation>The source begins with a capital letter.</translation>
    </message>
</context>
<context>
    <name>quarterly::Verifier</name>
    <message>
        <source>The translation memory does not say what the texts say.</source>
        <translation>The translation memory does not say what the texts say.</translation>
    </message>
    <message>
        <source>The index of the translation memory is damaged.</source>
        <translation>The index of the translation memory is damaged.</translation>
    </message>
    <message>
        <source>The file has not the length that it should have.</source>
        <translation>The file has not the length that it should have.</translation>
    </message>
    <message>
        <source>The structure of the file is damaged: %1.</source>
        <translation>The structure of the file is damaged: %1.</translation>
    </message>
    <message>
        <source>Not as it was written: %1.</source>
        <translation>Not as it was written: %1.</translation>
    </message>
    <message>
        <source>Not as it was written, in an earlier version: %1.</source>
        <translation>Not as it was written, in an earlier version: %1.</translation>
    </message>
    <message>
        <source>A picture is damaged.</source>
        <translation>A picture is damaged.</translation>
    </message>
    <message>
        <source>A picture is damaged: %1.</source>
        <translation>A picture is damaged: %1.</translation>
    </message>
    <message>
        <source>Something that an entry of “%1” belongs to is missing in “%2”.</source>
        <comment>tables of the library</comment>
        <translation>Something that an entry of “%1” belongs to is missing in “%2”.</translation>
    </message>
    <message>
        <source>What it belongs to is missing: %1.</source>
        <translation>What it belongs to is missing: %1.</translation>
    </message>
    <message>
        <source>Sorted or searched by words that it does not have: %1.</source>
        <translation>Sorted or searched by words that it does not have: %1.</translation>
    </message>
    <message>
        <source>The search finds words of highlights that are gone.</source>
        <translation>The search finds words of highlights that are gone.</translation>
    </message>
    <message>
        <source>The index that the search uses is damaged.</source>
        <translation>The index that the search uses is damaged.</translation>
    </message>
</context>
<context>
    <name>quarterly::VerifyDialog</name>
    <message>
        <source>The library is being looked through. You can close this at any time.</source>
        <translation>The library is being looked through. You can close this at any time.</translation>
    </message>
    <message>
        <source>Highlights: %1 · Texts: %2 · Pictures: %3 · Issues: %4</source>
        <translation>Highlights: %1 · Texts: %2 · Pictures: %3 · Issues: %4</translation>
    </message>
    <message>
        <source>All is well: everything is as it was written.</source>
        <translation>All is well: everything is as it was written.</translation>
    </message>
    <message numerus="yes">
        <source>%n damage(s) found. This is as it was written:</source>
        <translation>
            <numerusform>%n damage found. This is as it was written:</numerusform>
            <numerusform>%n damages found. This is as it was written:</numerusform>
        </translation>
    </message>
    <message>
        <source>Verify the library</source>
        <translation>Verify the library</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Damages</source>
        <translation>Damages</translation>
    </message>
    <message>
        <source>What can be done…</source>
        <translation>What can be done…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>quarterly::VerifyVerb</name>
    <message>
        <source>Look at every part of the library and say what is damaged</source>
        <translation>Look at every part of the library and say what is damaged</translation>
    </message>
    <message>
        <source>Also say what is lost of what “script” acknowledged in this file</source>
        <translation>Also say what is lost of what “script” acknowledged in this file</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>Not as it was acknowledged: %1 (%2).</source>
        <translation>Not as it was acknowledged: %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is sound: %1, %2, %3, %4.</source>
        <translation>Everything is sound: %1, %2, %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s)</source>
        <translation>
            <numerusform>%n highlight</numerusform>
            <numerusform>%n highlights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n issue(s)</source>
        <translation>
            <numerusform>%n issue</numerusform>
            <numerusform>%n issues</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore a backup with “quarterly restore”, or save what can be read with “quarterly salvage”.</source>
        <translation>Restore a backup with “quarterly restore”, or save what can be read with “quarterly salvage”.</translation>
    </message>
</context>
<context>
    <name>quarterly::WebImageText</name>
    <message>
        <source>A picture of “%1” cannot be read: take it out and put it in again.</source>
        <translation>A picture of “%1” cannot be read: take it out and put it in again.</translation>
    </message>
</context>
<context>
    <name>quarterly::WindowMenus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>&amp;Issue</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;New library…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Open the &amp;sample</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Save a &amp;copy…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Publish…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>P&amp;rint…</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>S&amp;ettings…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Search the library</source>
        <translation>&amp;Search the library</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Library</translation>
    </message>
    <message>
        <source>&amp;Compose</source>
        <translation>&amp;Compose</translation>
    </message>
    <message>
        <source>&amp;Translate</source>
        <translation>&amp;Translate</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publish</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>&amp;Interface language</source>
        <translation>&amp;Interface language</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>&amp;About Quarterly</source>
        <translation>&amp;About Quarterly</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>&amp;New issue…</source>
        <translation>&amp;New issue…</translation>
    </message>
    <message>
        <source>New &amp;highlight</source>
        <translation>New &amp;highlight</translation>
    </message>
    <message>
        <source>&amp;Find and replace…</source>
        <translation>&amp;Find and replace…</translation>
    </message>
    <message>
        <source>Co&amp;verage…</source>
        <translation>Co&amp;verage…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with another issue…</source>
        <translation>Co&amp;mpare with another issue…</translation>
    </message>
    <message>
        <source>Open recen&amp;t</source>
        <translation>Open recen&amp;t</translation>
    </message>
    <message>
        <source>Chec&amp;k spelling</source>
        <translation>Chec&amp;k spelling</translation>
    </message>
    <message>
        <source>&amp;Glossary…</source>
        <translation>&amp;Glossary…</translation>
    </message>
    <message>
        <source>&amp;Look up in the memory…</source>
        <translation>&amp;Look up in the memory…</translation>
    </message>
    <message>
        <source>&amp;What there is to translate…</source>
        <translation>&amp;What there is to translate…</translation>
    </message>
    <message>
        <source>T&amp;ranslation</source>
        <translation>T&amp;ranslation</translation>
    </message>
    <message>
        <source>&amp;Take in a memory…</source>
        <translation>&amp;Take in a memory…</translation>
    </message>
    <message>
        <source>Texts &amp;for a translator…</source>
        <translation>Texts &amp;for a translator…</translation>
    </message>
    <message>
        <source>Texts fro&amp;m a translator…</source>
        <translation>Texts fro&amp;m a translator…</translation>
    </message>
    <message>
        <source>Write the memor&amp;y to a file…</source>
        <translation>Write the memor&amp;y to a file…</translation>
    </message>
    <message>
        <source>&amp;Package for a translator…</source>
        <translation>&amp;Package for a translator…</translation>
    </message>
    <message>
        <source>&amp;Bring a package back…</source>
        <translation>&amp;Bring a package back…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Backups…</translation>
    </message>
    <message>
        <source>&amp;Verify the library…</source>
        <translation>&amp;Verify the library…</translation>
    </message>
</context>
<context>
    <name>quarterly::Workspace</name>
    <message>
        <source>Undo: %1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>There is no other issue to compare with yet.</source>
        <translation>There is no other issue to compare with yet.</translation>
    </message>
    <message>
        <source>Choose an issue first.</source>
        <translation>Choose an issue first.</translation>
    </message>
    <message>
        <source>There is no text to translate: choose an issue that has some.</source>
        <translation>There is no text to translate: choose an issue that has some.</translation>
    </message>
</context>
<context>
    <name>quarterly::Writer</name>
    <message>
        <source>This was changed since and cannot be taken back.</source>
        <translation>This was changed since and cannot be taken back.</translation>
    </message>
</context>
<context>
    <name>quarterly::Xliff</name>
    <message>
        <source>A text is longer than any newsletter.</source>
        <translation>A text is longer than any newsletter.</translation>
    </message>
    <message>
        <source>Link %1: %2</source>
        <translation>Link %1: %2</translation>
    </message>
    <message>
        <source>%1 holds no text to take over.</source>
        <translation>%1 holds no text to take over.</translation>
    </message>
    <message>
        <source>%1 breaks off at line %2: ask for it again.</source>
        <translation>%1 breaks off at line %2: ask for it again.</translation>
    </message>
    <message>
        <source>%1 is damaged at line %2 (%3): ask for it again.</source>
        <translation>%1 is damaged at line %2 (%3): ask for it again.</translation>
    </message>
    <message>
        <source>%1 is no XLIFF file: choose the one that the translator sent back.</source>
        <translation>%1 is no XLIFF file: choose the one that the translator sent back.</translation>
    </message>
    <message>
        <source>%1 is XLIFF %2: ask for version 1.2, 2.0 or 2.1.</source>
        <translation>%1 is XLIFF %2: ask for version 1.2, 2.0 or 2.1.</translation>
    </message>
    <message>
        <source>%1 goes from “%2” to “%3”: the newsletter does not appear in both.</source>
        <translation>%1 goes from “%2” to “%3”: the newsletter does not appear in both.</translation>
    </message>
    <message>
        <source>%1 holds translations into several languages: take it apart first.</source>
        <translation>%1 holds translations into several languages: take it apart first.</translation>
    </message>
    <message>
        <source>%1 was not written by Quarterly: only files that it exported can come back.</source>
        <translation>%1 was not written by Quarterly: only files that it exported can come back.</translation>
    </message>
    <message>
        <source>%1 holds several issues: take it apart first.</source>
        <translation>%1 holds several issues: take it apart first.</translation>
    </message>
    <message>
        <source>%1 holds more texts than any newsletter: it is not read.</source>
        <translation>%1 holds more texts than any newsletter: it is not read.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>The file</translation>
    </message>
    <message>
        <source>“%1” would not come back from a translator as it is: nothing was written. Look for odd characters in it.</source>
        <translation>“%1” would not come back from a translator as it is: nothing was written. Look for odd characters in it.</translation>
    </message>
    <message>
        <source>The issue has texts written in %1 and in %2, which one file of XLIFF 2.0 cannot hold: choose version 1.2.</source>
        <translation>The issue has texts written in %1 and in %2, which one file of XLIFF 2.0 cannot hold: choose version 1.2.</translation>
    </message>
</context>
<context>
    <name>quarterly::XmlGuard</name>
    <message>
        <source>%1 has more than %2 attributes in one element at line %3 and is not read: save it anew with the program that it comes from.</source>
        <translation>%1 has more than %2 attributes in one element at line %3 and is not read: save it anew with the program that it comes from.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply at line %2 and is not read: save it anew with the program that it comes from.</source>
        <translation>%1 is nested too deeply at line %2 and is not read: save it anew with the program that it comes from.</translation>
    </message>
    <message>
        <source>%1 has a document type or entities of its own at line %2 and is not read: save it anew with the program that it comes from.</source>
        <translation>%1 has a document type or entities of its own at line %2 and is not read: save it anew with the program that it comes from.</translation>
    </message>
    <message>
        <source>%1 is too large: at most %2 MB can be read.</source>
        <translation>%1 is too large: at most %2 MB can be read.</translation>
    </message>
    <message>
        <source>%1 is not in UTF-8 and is not read: save it anew as UTF-8.</source>
        <translation>%1 is not in UTF-8 and is not read: save it anew as UTF-8.</translation>
    </message>
</context>
</TS>
