#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""make_docx.py: makes the Word files of the tests anew, shaped as Word and LibreOffice shape theirs."""
import struct, zipfile, zlib
from pathlib import Path

DATA = Path(__file__).resolve().parents[1] / "data"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
SPACES = (W + ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
          ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
          ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
          ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
          ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
          ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
          ' xmlns:v="urn:schemas-microsoft-com:vml"')
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = (HEAD + '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
         '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
         '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
         '<Override PartName="/word/document.xml" ContentType='
         '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
STYLES = HEAD + f"""<w:styles {W}>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="Title"/><w:basedOn w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Titre2"><w:name w:val="heading 2"/><w:basedOn w:val="Titre1"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="TM1"><w:name w:val="toc 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Citation"><w:name w:val="Quote"/><w:rPr><w:i/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Listepuces"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="character" w:styleId="lev"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Appelnote"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>
</w:styles>"""
NUMBERING = HEAD + f"""<w:numbering {W}>
<w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="9"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="9"/></w:num>
</w:numbering>"""
FOOTNOTES = HEAD + f"""<w:footnotes {W}>
<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>
<w:footnote w:id="1"><w:p><w:r><w:rPr><w:rStyle w:val="Appelnote"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> Counted on 3 May.</w:t></w:r></w:p></w:footnote>
</w:footnotes>"""


def png(red, green, blue, width=640, height=400):
    rows = b"".join(b"\0" + bytes((red, green, blue)) * width for _ in range(height))
    chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b""))


def run(text, properties=""):
    return f'<w:r>{f"<w:rPr>{properties}</w:rPr>" if properties else ""}<w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(content, style="", properties=""):
    style = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{style}{properties}<w:rPr><w:b/></w:rPr></w:pPr>{content if content.startswith('<') else run(content)}</w:p>"


def item(text, numbering, level=0):
    return paragraph(text, properties=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{numbering}"/></w:numPr>')


def picture(relation, description):
    return (f'<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Image 1" descr="{description}"/><a:graphic><a:graphicData>'
            f'<pic:pic><pic:blipFill><a:blip r:embed="{relation}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>')


def text_box(content):
    return ('<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx>'
            f'<w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>'
            f'<mc:Fallback><w:pict><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>')


def relationship(name, kind, target, outside=False):
    return f'<Relationship Id="{name}" Type="{KINDS}/{kind}" Target="{target}"{" TargetMode=" + chr(34) + "External" + chr(34) if outside else ""}/>'


def relationships(*entries):
    return HEAD + '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' + "".join(entries) + "</Relationships>"


def write(path, body, links=(), pictures=()):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        def add(name, data):
            file.writestr(zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
        add("[Content_Types].xml", TYPES)
        add("_rels/.rels", relationships(relationship("rId1", "officeDocument", "word/document.xml")))
        add("word/document.xml", HEAD + f"<w:document {SPACES}><w:body>{body}<w:sectPr/></w:body></w:document>")
        add("word/styles.xml", STYLES)
        add("word/numbering.xml", NUMBERING)
        add("word/footnotes.xml", FOOTNOTES)
        add("word/_rels/document.xml.rels", relationships(
            *(relationship(name, "hyperlink", target, True) for name, target in links),
            *(relationship(name, "image", f"media/{name}.png") for name, _ in pictures)))
        for name, data in pictures:
            add(f"word/media/{name}.png", data)


def everything():
    field = ('<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> HYPERLINK "https://www.example.org/minutes" </w:instrText></w:r>'
             '<w:r><w:fldChar w:fldCharType="separate"/></w:r>' + run("the minutes") + '<w:r><w:fldChar w:fldCharType="end"/></w:r>')
    return "".join((
        paragraph("Contents", "TM1"),
        paragraph("The lock opens", "Titre1"),
        paragraph(run("After ") + run("two", "<w:b/>") + run(" ye", "<w:b/>") + run("ars", '<w:rStyle w:val="lev"/>') + run(" of work, ")
                  + run("Ferry Times", "<w:i/>") + run(" says, the 3") + run("rd", '<w:vertAlign w:val="superscript"/>') + run(" lock is open.")
                  + '<w:r><w:rPr><w:rStyle w:val="Appelnote"/></w:rPr><w:footnoteReference w:id="1"/></w:r>'
                  + run(" Secret.", "<w:vanish/>") + '<w:ins w:id="3" w:author="A">' + run(" Boats pass.") + '</w:ins><w:del w:id="4"><w:r><w:delText> Gone.</w:delText></w:r></w:del>'),
        paragraph(run("Read ") + '<w:hyperlink r:id="rId5">' + run("the report") + "</w:hyperlink>" + run(" or ") + field + run(".")
                  + text_box(paragraph("A box beside the text."))),
        paragraph("What is next", "Titre2"),
        item("Paint the gates", 1), item("Grease the wheels", 1),
        item("First the upper gate", 2), item("with the long brush", 2, 1), item("then the lower gate", 2),
        paragraph("Water finds its way.", "Citation"),
        "<w:tbl><w:tblPr/><w:tr><w:tc>" + paragraph("Boats") + "</w:tc><w:tc>" + paragraph("1,204") + "</w:tc></w:tr></w:tbl>",
        paragraph(run("Line one") + "<w:r><w:br/></w:r>" + run("line two")),
        paragraph(picture("rId6", "The lock with its gates open")),
    ))


def newsletter():
    return "".join((
        paragraph("River Newsletter", "Titre"), paragraph("2019 2nd Quarter"),
        paragraph("Highlights", "Titre1"),
        paragraph("The lock opens", "Titre2"), paragraph("The lock at Port-Alba opened on 4 May 2019."),
        paragraph(picture("rId6", "The lock with its gates open")),
        paragraph("Nine gauges for the valley", "Titre2"), paragraph("Nine gauges were set up in the upper valley, under Article 7."),
        paragraph("Upcoming events", "Titre1"),
        paragraph("Session of the members", "Titre2"), paragraph("The members meet in Port-Alba from 3 to 5 September 2019."),
    ))


write(DATA / "text/everything.docx", everything(), [("rId5", "https://www.example.org/report")], [("rId6", png(40, 90, 120))])
write(DATA / "issue/newsletter.docx", newsletter(), [], [("rId6", png(40, 90, 120))])
