<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
    <context>
        <name>quarterly::Booklet</name>
        <message>
            <source>This PDF has no pages to make a booklet of.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This file cannot be read as a PDF: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A booklet is printed on sheets that are wider than high.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::BringIn</name>
        <message>
            <source>New highlight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is a highlight now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Texts and pictures (%1)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::CheckVerb</name>
        <message>
            <source>error</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>remark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to report.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::ColourButton</name>
        <message>
            <source>%1 · contrast %2: too pale for text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 · contrast %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::CommandLine</name>
        <message>
            <source>%1 (see quarterly --help)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The sample cannot be unpacked: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” names no issue: write it as 2017-Q4.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is no known language: choose from %2.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::ComposePlace</name>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <comment>pages and items</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Issue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An issue is made of sections. Add one below, then drag highlights into it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Outline of the issue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alt and arrow keys move the chosen row; Enter edits it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no issue yet. An issue gathers a quarter’s highlights in sections and becomes pages as you compose it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New issue…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::EditionCheck</name>
        <message>
            <source>“%1” is not all in %2 yet. Missing: %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” has changed since it was put into %2. To look at again: %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” in %2 is still a draft: %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture of “%1” has no alternative text in %2: blind readers will miss it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A link of “%1” in %2 says only “%3”: let its words say where it leads.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>summary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>alternative text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>masthead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tagline</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name of the organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>name of the convention</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::EditionTab</name>
        <message>
            <source>%1 edition, %2 % translated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 edition, the source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 %2 %</source>
            <comment>language and percentage</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::EditionTabs</name>
        <message>
            <source>Edition</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::EventEdit</name>
        <message>
            <source>+ Add the date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Last day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>d MMM yyyy</source>
            <comment>format of a date in a narrow field</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The date is not known</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove this date and place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::EventsEdit</name>
        <message>
            <source>+ Add a date or place</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::ExportVerb</name>
        <message>
            <source>“%1” is no known format: choose from pdf, booklet, web.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remark: the library is open elsewhere, so this publication is not recorded in it.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::Files</name>
        <message>
            <source>%1 is a folder: name a file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be read: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is too large: at most %2 MB can be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be written: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder %1 cannot be made: choose another place.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::FilterBar</name>
        <message>
            <source>Any article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any languages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Newest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Oldest first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>By title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This quarter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not yet used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Article</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Missing language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search all highlights</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::FindingsPanel</name>
        <message>
            <source>To fix</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Warning</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before publishing</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n finding(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Nothing is missing, stale or doubtful. The issue is ready.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose or make an issue to see what it still needs.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>… and %n more</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>severity: finding</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::FormatBar</name>
        <message>
            <source>%1 (%2)</source>
            <comment>command (keys)</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B</source>
            <comment>sign of bold</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>I</source>
            <comment>sign of italic</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Emphasis</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Superscript</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link</source>
            <comment>verb</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bullet list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Numbered list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>H</source>
            <comment>sign of a heading</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sub-heading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quotation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Web or e-mail address, then Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address of the link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove link</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A link leads to a web page (https://…), an e-mail address or a telephone number.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::ImportLimits</name>
        <message>
            <source>The text is too large: at most %1 MB can be taken in at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text is nested too deeply to be a text: copy the part that you need.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::ImportVerb</name>
        <message>
            <source>Remark: %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::IssueCheck</name>
        <message>
            <source>The section “%1” is empty and will not appear.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” has no title.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” still has a remark: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is dated %2, which is not in the quarter %3.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture of “%1” is %2 pixels wide and will look coarse in print: %3 are needed.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::IssueChooser</name>
        <message>
            <source>No issue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Issue: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the issue to work on</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New issue…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::IssueEditor</name>
        <message>
            <source>There is an issue %1 already: open it, or choose another quarter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New issue %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the page</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number the issue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the state of the issue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move a section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove a section</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Place %n highlight(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n highlight(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Take %n highlight(s) out of the issue</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Change the presentation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adjust the setting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New highlight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the source language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the remark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the articles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change date and place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the pictures</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Move %n highlight(s) to the trash</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>A highlight that an issue uses cannot go to the trash: take it out of the issue first.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Restore %n highlight(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Set up the organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill with the sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Translate into %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meaning unchanged</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::IssueLoader</name>
        <message>
            <source>This issue is no longer in %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no issue %1: %2 has none yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no issue %1 in %2: it has %3.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::IssuesVerb</name>
        <message numerus="yes">
            <source>%1  %2  %n highlight(s)  %3</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>quarterly::ItemEditor</name>
        <message>
            <source>In no issue yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to the trash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read only: this library is being edited by another program or another person.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the trash since %1. Restore it to go on writing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a highlight on the left, or press Ctrl+N to write a new one.

A highlight is one piece of news: a title, a text, when and where it happened, and pictures. Write it once, in any language; translate it and place it in an issue later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Summary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shown in place of the text where space is short</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>When and where</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Articles of the convention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tags</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Used in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an article by its number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a tag</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The language it is written in; the others are translated from it</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::ItemWords</name>
        <message>
            <source>%1 complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 unfinished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Without a title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>News</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publication</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upcoming event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>used in %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::KeysList</name>
        <message>
            <source>%1, %2</source>
            <comment>two keys</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Library, Compose, Translate, Publish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+1 … Ctrl+4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo, redo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New highlight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New issue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import texts and pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the chosen row up, down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move it to the section above, below</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show more, less of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit its text, or rename the section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take it out of the issue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In the list of highlights: put the chosen ones into the issue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger, smaller</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fit the width</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the chosen text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it does</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everywhere</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: the outline</source>
            <comment>a place</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::LanguageTabs</name>
        <message>
            <source>%1 · source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the language it was written in</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>complete</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unfinished</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <comment>language: state</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::Library</name>
        <message>
            <source>%1 cannot be used safely here: SQLite does not accept %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 exists already: open it, or choose another name.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 does not exist: make a library with “quarterly new”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is open for writing in %2 (process %3 on %4): close it there first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be locked for writing: its folder is write-protected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is of an older version: open it once for writing, so that it can be brought up to date.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is open for reading only.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::LibraryCopy</name>
        <message>
            <source>A copy needs another name than the library “%1” itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy cannot be written to “%1”: %2.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::LibraryPanel</name>
        <message numerus="yes">
            <source>%n highlight(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No highlight is like this. Take a filter away to see more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highlights collected during the quarter wait here. Write the first, or drop a text, a web page or a picture on the window.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New highlight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put into the issue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highlights of the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter puts the chosen ones into the issue</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::LibraryPlace</name>
        <message>
            <source>Library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highlights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New highlight</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n highlight(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Nothing fits. Search for fewer words, or switch some of the filters off.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The trash is empty.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No highlights yet. Write the first one, or drop a document or picture on Compose.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to the trash</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::MainWindow</name>
        <message>
            <source>Where to keep the new library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Newsletter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Libraries (*.quarterly)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 (copy)</source>
            <comment>a file's name</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a copy of the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy is in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import texts and pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>About Quarterly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&lt;b&gt;Quarterly&lt;/b&gt; edits a newsletter that appears every three months, in English, French and Spanish, on paper, as PDF and on the web.&lt;p&gt;Free software under the GNU General Public Licence, version 3 or later.&lt;/p&gt;</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 – Quarterly</source>
            <comment>a library and the program</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quarterly</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::Markup</name>
        <message>
            <source>The stored text is damaged at character %1: %2</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” does not belong there.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::MastheadCard</name>
        <message>
            <source>No. %1</source>
            <comment>the number of an issue</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Masthead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the masthead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line below it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <comment>no issue number</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In review</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Published</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title in %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line below the title in %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::NewIssueDialog</name>
        <message>
            <source>New issue %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New issue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make the issue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quarter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Written in</source>
            <comment>the source language of an issue</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::NewVerb</name>
        <message>
            <source>Made %1.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::NewsletterImport</name>
        <message>
            <source>%1 is of a kind that cannot be read: save it as text, Markdown or HTML.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made the highlight “%1”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has a text in %2 already: to read it again, take those highlights out of the issue first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Made the issue %1 in %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>  Section “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>    New: “%1”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Joined the issue %1 with %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>  Section “%1” = “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” has no counterpart in %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>    “%1” = “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” has %2 paragraphs in %3 and %4 in %5: compare them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has no text.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is not UTF-8 and was read as Windows-1252: look at its accents.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The language of %1 is not clear: it was taken for %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::NewsletterReader</name>
        <message>
            <source>“%1” was left out: the page prints the quarter by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This stood before the first section.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” was left out of “%2”: the page prints the period by itself.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This began a section that is not known.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The document has no masthead.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::OrganisationPage</name>
        <message>
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Convention or programme</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Web address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>E-mail</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Colour of headings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Second colour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>field and language</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the organisation</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::OutlineActions</name>
        <message>
            <source>Move up</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move down</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to the section above</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move to the section below</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show more of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show less of it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit the text…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rename the section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out of the issue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is out of the issue; nothing is lost from the library. Ctrl+Z brings it back.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” is now %2 of %3 in %4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The section “%1” is now %2 of %3</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::OutlineModel</name>
        <message>
            <source>from the organisation’s profile</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n item(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>empty: drag highlights here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Section %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::OutlineWords</name>
        <message>
            <source>Without a title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Highlights</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publications</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Upcoming events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Editorial</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contact</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Section of your own</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Full</source>
            <comment>an item is printed with all its text</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Brief</source>
            <comment>an item is printed with its summary</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Line</source>
            <comment>an item is printed with its title only</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Page %1</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n line(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 changed since translation</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::PageSetupPage</name>
        <message>
            <source>A4</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A5</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Half letter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source> pt</source>
            <comment>points</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an issue first: each has its own pages.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::PagesLine</name>
        <message numerus="yes">
            <source>%n page(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %n line(s) over</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 %n line(s) under</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 even</source>
            <comment>as many lines as the source</comment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n page(s) to a booklet of %1</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>quarterly::PagesView</name>
        <message>
            <source>Pages of the %1 edition</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n page(s), as they will be printed</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Setting the pages…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The pages of the issue appear here.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::PdfFile</name>
        <message>
            <source>The PDF cannot be written: %1.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture on page %1 is damaged: replace it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The picture “%2” on page %1 is damaged: replace it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A picture is damaged: replace it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no pages to write: the issue is empty in this language.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::PictureEdit</name>
        <message>
            <source>What the picture shows, for those who cannot see it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alternative text</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alternative text: what the picture shows, for those who cannot see it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Photographer or source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Centre of the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Click what must stay in sight when the picture is cropped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the picture from this highlight</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::PictureImport</name>
        <message>
            <source>%1 is a HEIC or WebP picture: save it as JPEG or PNG first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is no picture that can be used: choose a JPEG, PNG or GIF file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is larger than 32 MB: make it smaller first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has too many pixels (%2 × %3): make it smaller first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be read as a picture: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be converted: save it as JPEG or PNG first.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::PictureStrip</name>
        <message>
            <source>+ Add a picture…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>or drop or paste it here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add pictures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures (*.png *.jpg *.jpeg *.gif)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the picture from the clipboard</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::PlaceBar</name>
        <message>
            <source>%1 (Ctrl+%2)</source>
            <comment>a place of the window and its key</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Translate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::PrintDialog</name>
        <message>
            <source>%1, landscape</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Side before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next side</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edition</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages for reading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Booklet to fold</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both sides: the printer turns the paper</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>over its short edge</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>over its long edge</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n sheet(s) of %1, printed on both sides. Fold them together in the middle.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n page(s) on %1.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>No pages</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Newsletter %1 %2</source>
            <comment>quarter and language</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::Printing</name>
        <message>
            <source>Page %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheet %1, back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sheet %1, front</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The printer “%1” does not take the pages. Nothing is lost: look whether it is on and has paper, then print again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::ProgramPage</name>
        <message>
            <source>Every version of a text keeps the name of who wrote it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the window</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::PublishForm</name>
        <message>
            <source>no text in this language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>source</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 % translated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where to publish to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 in %2</source>
            <comment>format and language</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print the source text where a translation is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder to publish to</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PDF</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Booklet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Web pages</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::PublishPlace</name>
        <message>
            <source>Writing %1…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancelled. Files finished before are in the folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Editions</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Print…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Progress of publishing</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::Publisher</name>
        <message numerus="yes">
            <source>%1 is not complete in %2: %n text(s) missing (%3). Translate them, or allow missing texts.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 has no text yet: place some highlights first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has no text in %2: translate it first, or leave this language out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be replaced: close the programs that use it.</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Publishing was cancelled: %n file(s) had been finished.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>%1 pages cannot be folded into a booklet: choose A4, A5, Letter or half-letter.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::Query</name>
        <message>
            <source>%1 is being written by another program: try again when it has finished.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be changed: the file or its folder is write-protected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be saved: the disk is full. Free some space and try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be read or written: the disk reports an error.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 is damaged: restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be opened: the file or its folder is missing or protected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1: %2</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::RememberedSplitter</name>
        <message>
            <source>Divider</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::ResultsPanel</name>
        <message numerus="yes">
            <source>%n file(s) made</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show in folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show %1 in its folder</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::Schema</name>
        <message>
            <source>%1 is not a Quarterly library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 has parts that no Quarterly library has and is not opened: restore a backup.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 cannot be opened: %2.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1 was made by a newer version of Quarterly and is left untouched: update this program.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::SegmentEditor</name>
        <message>
            <source>Changed since it was translated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1. Source: %2</source>
            <comment>state. Source: text</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the translation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Source</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n line(s) more than %1</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) fewer than %1</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message>
            <source>As long as %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Meaning unchanged · F7</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Confirm, next · Ctrl+Enter</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Translation</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::SegmentModel</name>
        <message>
            <source>%1, %2: %3 — %4</source>
            <comment>kind, state: source — translation</comment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::SegmentWords</name>
        <message>
            <source>Not yet translated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The source has changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Translated</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reviewed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title of the section</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Title</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Summary</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alternative text of a picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Caption</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Masthead</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paragraph</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sub-heading</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List item</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quotation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” became “%2”</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” was removed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“%1” was added</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Organisation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pages of this issue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This program</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::StartPage</name>
        <message>
            <source>Message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quarterly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A newsletter four times a year, in three languages, on paper and on the web. Everything you write is kept in one file, your library.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start empty</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opened before</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::StatusLine</name>
        <message>
            <source>Message</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open to read only: another program writes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All saved</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>%n to fix</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 · %2 · %n column(s)</source>
            <comment>language, paper, columns</comment>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>quarterly::TokenEdit</name>
        <message>
            <source>Remove %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::TopBar</name>
        <message>
            <source>Search highlights · Ctrl+F</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Publish…</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::WebImageText</name>
        <message>
            <source>A picture of “%1” cannot be read: take it out and put it in again.</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::WindowMenus</name>
        <message>
            <source>&amp;Edit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Issue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;File</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New library…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the &amp;sample</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save a &amp;copy…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Import…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Publish…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>P&amp;rint…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>S&amp;ettings…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;View</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Search the library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Compose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Translate</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Publish</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Appearance</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Interface language</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Help</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;Keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;About Quarterly</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>&amp;New issue…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New &amp;highlight</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::Workspace</name>
        <message>
            <source>Undo: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo: %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>quarterly::Writer</name>
        <message>
            <source>This was changed since and cannot be taken back.</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
