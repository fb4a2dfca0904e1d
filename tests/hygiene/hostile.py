#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""hostile.py PROGRAM [FOLDER]: files made to do harm are taken in or refused, in one line, within two seconds of work and
300 MB; ten times that where the program is built with sanitizers. Of its own making, or every file in a folder."""
import io, os, resource, struct, subprocess, sys, tempfile, zipfile, zlib
from pathlib import Path

PROGRAM = str(Path(sys.argv[1]).resolve())
SLOWED = 10 if b"__asan_init" in Path(PROGRAM).read_bytes() else 1
SECONDS, MEGABYTES = 2 * SLOWED, 300 * SLOWED
VERBS = {  # what a file may be given to; any other is imported
    ".xlf": [("translate", "import")], ".tmx": [("memory", "import")], ".tbx": [("glossary", "import")],
    ".csv": [("glossary", "import")], ".docx": [("import",), ("translate", "import")],
    ".html": [("import",), ("translate", "import")], ".xml": [("translate", "import"), ("memory", "import"), ("glossary", "import")],
}


def bombs():
    """Bytes by suffix and name: what some parser somewhere fell for."""
    attributes = b" ".join(b'a%d="1"' % n for n in range(100_000))
    laughs = b'<!DOCTYPE x [<!ENTITY a "%s">]>' % (b"a" * 50_000)
    inside = {"attributes": b"<x %s/>" % attributes, "depth": b"<x>" * 1_000_000, "one long text": b"<x>" + b"a" * (20 << 20) + b"</x>",
              "one long name": b"<" + b"a" * (10 << 20) + b"/>", "an entity over and over": b"&a;" * 100_000, "many elements": b"<x/>" * 1_000_000}
    frames = {"xlf": (b'<xliff version="1.2"><file source-language="en" target-language="fr"><body>', b"</body></file></xliff>"),
              "tmx": (b'<tmx version="1.4"><header srclang="en"/><body>', b"</body></tmx>"), "tbx": (b"<martif><text><body>", b"</body></text></martif>")}
    for suffix, (head, tail) in frames.items():
        for name, middle in inside.items():
            yield suffix, name, (laughs if "&a;" in str(middle[:10]) else b"") + head + middle + tail
        yield suffix, "too large", head + b" " * (33 << 20) + tail
    word = (b"<w:document xmlns:w='w'><w:body>", b"</w:body></w:document>")
    for name, middle in inside.items():
        yield "docx", name, docx({"word/document.xml": word[0] + middle + word[1]})
        yield "docx", f"{name} in the styles", docx({"word/document.xml": word[0] + b"<w:p/>" + word[1], "word/styles.xml": b"<w:styles xmlns:w='w'>" + middle})
    yield "docx", "ten thousand and one", docx({"word/document.xml": word[0] + word[1], **{str(n): b"" for n in range(10_001)}})
    yield "docx", "inflated", docx({"word/document.xml": word[0] + b"<w:p/>" + word[1], "word/styles.xml": b" " * (200 << 20)})
    yield "html", "tables in tables", b"<table><tr><td>" * 5000
    yield "html", "unclosed letters", b"<b><i><a href=x>" * 30_000
    yield "html", "many attributes", b"<p %s>text</p>" % attributes
    yield "html", "many references", b"&amp;&#x41;&notit;" * 100_000
    yield "html", "too large", b"<p>text</p>" * 300_000
    for name, piece in {"quotations": b"> ", "brackets": b"[", "stars": b"*a_ ", "lists": b"- ", "ticks": b"`", "links": b"[a](<b", "lines": b"a\n\n"}.items():
        yield "md", name, piece * 100_000
    yield "txt", "one word", b"a" * 2_000_000
    yield "txt", "many words", b"word " * 6_000_000
    yield "txt", "many lines", b"a line\n\n" * 200_000
    yield "md", "as many lines as may be", b"a line\n\n" * 3000
    yield "csv", "many columns", b"en,fr," + b"," * 1_000_000 + b"\nferry,bac\n"
    yield "csv", "an open quotation", b'en,fr\n"' + b'""\n,' * 1_000_000
    yield "png", "as large as a town", png(60_000, 60_000, zlib.compress(b"\0" * (100 << 20)))
    yield "png", "a drawing", b"<svg xmlns='http://www.w3.org/2000/svg' width='99999' height='99999'/>"
    yield "gif", "as large as a town", b"GIF89a\xff\xff\xff\xff\x80\0\0" + b"\0" * 6 + b",\0\0\0\0\xff\xff\xff\xff\0\x08\xff" + b"\x55" * 255


def docx(parts):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return file.getvalue()


def png(width, height, pixels):
    chunk = lambda kind, content: struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def measured(command, environment):
    """Exit code, complaint, seconds of work, megabytes."""
    with tempfile.TemporaryFile() as complaint:
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=complaint, env=environment)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        complaint.seek(0)
        return process.returncode, complaint.read().decode(errors="replace"), used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def problem(result):
    code, complaint, seconds, megabytes = result
    if code not in (0, 1, 3):
        return f"ended with {code}: {complaint[-300:]}"
    if code and complaint.count("\n") != 1:
        return f"complains in other than one line: {complaint[:300]}"
    if seconds > SECONDS or megabytes > MEGABYTES:
        return f"took {seconds:.1f} s and {megabytes:.0f} MB"
    return None


def files(folder):
    if len(sys.argv) > 2:
        yield from sorted(path for path in Path(sys.argv[2]).rglob("*") if path.is_file())
        return
    for number, (suffix, name, content) in enumerate(bombs()):
        path = folder / f"{number} {name}.{suffix}"
        path.write_bytes(content)
        yield path


def main():
    resource.setrlimit(resource.RLIMIT_CPU, (10 * SECONDS, 10 * SECONDS))  # what hangs is ended
    failures, slowest, largest, tried = [], 0, 0, 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        environment = {**os.environ, "LC_ALL": "C.UTF-8", "HOME": name, "XDG_DATA_HOME": name, "XDG_CONFIG_HOME": name, "ASAN_OPTIONS": "detect_leaks=0"}
        greedy = measured([sys.executable, "-c", f"bytearray({MEGABYTES + 1} << 20)"], environment)
        assert problem(greedy), "a program that takes too much is found"
        library = folder / "test.quarterly"
        subprocess.run([PROGRAM, "--library", library, "new", "--sample"], check=True, env=environment, stdout=subprocess.DEVNULL)
        for path in files(folder):
            for verb in VERBS.get(path.suffix.lower(), [("import",)]):
                result = measured([PROGRAM, "--library", str(library), *verb, str(path)], environment)
                tried, slowest, largest = tried + 1, max(slowest, result[2]), max(largest, result[3])
                if wrong := problem(result):
                    failures.append(f"{' '.join(verb)} {path.name}: {wrong}")
    for failure in failures:
        print(failure)
    print(f"{tried} files taken in or refused, at most {slowest:.1f} s and {largest:.0f} MB; {len(failures)} failures")
    sys.exit(bool(failures))


main()
