#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""hostile.py PROGRAM [FOLDER]: files made to do harm are taken in or refused, in one line, within two seconds of work and
300 MB; ten times that where the program is built with sanitizers. Of its own making, or every file in a folder. What has
been taken in is then used, within as much for each use."""
import base64, io, os, random, re, resource, struct, subprocess, sys, tempfile, zipfile, zlib
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


def runs():
    """Words without a place where a line may break, by name."""
    yield "one letter", "a" * 300_000
    yield "a picture in letters", base64.b64encode(random.Random(0).randbytes(225_000)).decode()
    yield "marks over one letter", "a" + "\u0301" * 400_000
    yield "letters with marks", "e\u0301" * 150_000
    yield "Hebrew", "\u05e9\u05dc\u05d5\u05dd" * 75_000
    yield "Arabic", "\u0633\u0644\u0627\u0645" * 75_000
    yield "in no font", "".join(chr(0x4E00 + n % 20_000) for n in range(300_000))
    yield "an address", "https://example.org/" + "a" * 300_000


def newsletter(title, text):
    return f"## QUARTERLY NEWSLETTER\n\n2031 1st Quarter\n\n# Highlights\n\n#### {title}\n\n{text}\n"


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


def problem(result, codes=(0, 1, 3)):
    code, complaint, seconds, megabytes = result
    if code not in codes:
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


class Trials:
    def __init__(self, folder):
        self.folder, self.failures, self.slowest, self.largest, self.count = folder, [], 0, 0, 0
        home = dict.fromkeys(("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME"), str(folder))
        self.environment = {**os.environ, **home, "LC_ALL": "C.UTF-8", "ASAN_OPTIONS": "detect_leaks=0"}

    def make(self, name, *options):
        library = self.folder / f"{name}.quarterly"
        subprocess.run([PROGRAM, "--library", library, "new", *options], check=True, env=self.environment, stdout=subprocess.DEVNULL)
        return library

    def run(self, name, library, *verb, codes=(0, 1, 3)):
        result = measured([PROGRAM, "--library", str(library), *map(str, verb)], self.environment)
        self.count, self.slowest, self.largest = self.count + 1, max(self.slowest, result[2]), max(self.largest, result[3])
        if wrong := problem(result, codes):
            self.failures.append(f"{' '.join(map(str, verb))} ({name}): {wrong}")

    def take_in(self):
        library = self.make("test", "--sample")
        for path in files(self.folder):
            for verb in VERBS.get(path.suffix.lower(), [("import",)]):
                self.run(path.name, library, *verb, path)

    def use(self, name, library, issue, language):
        edition = (issue, "--language", language)
        for verb in ("fit", "check"):
            self.run(name, library, verb, *edition, codes=(0,))
        for form in ("pdf", "web", "email"):
            self.run(name, library, "export", *edition, "--format", form, "--output", self.folder / f"{library.stem} {form}", codes=(0,))

    def use_newsletters(self):
        path = self.folder / "newsletter.md"
        for number, (name, word) in enumerate(runs()):
            library = self.make(f"newsletter {number}")
            title, text = ("A title", f"Before {word} after") if number % 2 else (word, "A text")
            path.write_text(newsletter(title, text))
            self.run(name, library, "import", path, "--language", "en", codes=(0,))
            self.use(name, library, "2031-Q1", "en")

    def use_translation(self):
        library, path, mark = self.make("translated", "--sample"), self.folder / "translation.xlf", 'restype="x-title"'
        self.run("of the sample", library, "translate", "export", "2017-Q4", "--to", "fr", "--output", path)
        before, title = path.read_text().split(mark, 1)
        path.write_text(before + mark + re.sub("(<target[^>]*>)[^<]*", lambda target: target[1] + "é" * 300_000, title, count=1))
        self.run("a long title", library, "translate", "import", path, codes=(0,))
        self.use("a long translation", library, "2017-Q4", "fr")


def main():
    resource.setrlimit(resource.RLIMIT_CPU, (10 * SECONDS, 10 * SECONDS))  # what hangs is ended
    with tempfile.TemporaryDirectory() as name:
        trials = Trials(Path(name))
        greedy = measured([sys.executable, "-c", f"bytearray({MEGABYTES + 1} << 20)"], trials.environment)
        assert problem(greedy), "a program that takes too much is found"
        trials.take_in()
        if len(sys.argv) == 2:
            trials.use_newsletters()
            trials.use_translation()
    for failure in trials.failures:
        print(failure)
    print(f"{trials.count} times taken in, refused or used, at most {trials.slowest:.1f} s and {trials.largest:.0f} MB; {len(trials.failures)} failures")
    sys.exit(bool(trials.failures))


main()
