#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""nonetwork.py PROGRAM: no verb and no place of the window ever asks for a way into the internet.

strace tells every socket that the program and what it starts ask for. A program that does open one must be found by it.
"""
import os, re, subprocess, sys, tempfile, time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "journeys"))
from screen import Screen, expect

PROGRAM = str(Path(sys.argv[1]).resolve())
CALM = {"ASAN_OPTIONS": "detect_leaks=0", "QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}  # leaks cannot be looked for under strace


def traced(trace):
    return ["strace", "-f", "-qq", "-e", "trace=socket", "-o", str(trace)]


def internet(trace):
    """The calls that ask for an internet socket."""
    return [line for line in Path(trace).read_text(errors="replace").splitlines() if re.search(r"socket\(AF_INET6?\b", line)]


def can_trace():
    """Some containers let nobody look at another program."""
    return subprocess.run(["strace", "-f", "-qq", "-o", "/dev/null", "true"], capture_output=True, check=False).returncode == 0


def control(folder):
    trace = folder / "control"
    subprocess.run([*traced(trace), sys.executable, "-c", "import socket; socket.socket(socket.AF_INET6)"], check=True)
    expect(internet(trace), "a program that opens an internet socket is found")


def verbs(folder):
    """A line for each verb; files made by one are read by a later one."""
    library = ["--library", str(folder / "F.quarterly")]
    (folder / "item.md").write_text("# A title\n\nSee https://www.example.org/ and ![a picture](https://www.example.org/p.png).\n")
    (folder / "edits.txt").write_text("")
    lines = {
        "new": ["new", "--sample"],
        "import": ["import", "item.md", "--language", "en"],
        "issues": ["issues"],
        "highlights": ["highlights"],
        "show": ["show", "2017-Q4"],
        "search": ["search", "convention"],
        "check": ["check", "2017-Q4"],
        "fit": ["fit", "2017-Q4"],
        "export": ["export", "2017-Q4", "--language", "fr", "--output", "out"],
        "impose": ["impose", "out/newsletter-2017-Q4-fr.pdf", "--output", "booklet.pdf"],
        "translate": ["translate", "export", "2017-Q4", "--to", "fr", "--output", "fr.xlf"],
        "memory": ["memory", "export", "memory.tmx"],
        "glossary": ["glossary", "export", "glossary.csv"],
        "backup": ["backup", "copies"],
        "verify": ["verify"],
        "salvage": ["salvage", "saved.quarterly"],
        "script": ["script", "edits.txt"],
        "package": ["package", "2017-Q4", "--for", "fr", "-o", "fr.quarterly-package"],
        "merge": ["merge", "fr.quarterly-package"],
        "restore": ["restore", "saved.quarterly"],
    }
    told = subprocess.run([PROGRAM, "--help"], capture_output=True, text=True, check=True, env={**os.environ, **CALM}).stdout
    there = re.findall(r"^  (\w+) {2,}", told.split("Verbs:")[-1], re.MULTILINE)
    expect(len(there) > 10, f"the help tells the verbs: {there}")
    expect(set(there) <= set(lines), f"every verb is tried: {sorted(set(there) - set(lines))} is new")
    for verb in (verb for verb in lines if verb in there):
        trace = folder / f"trace-{verb}"
        done = subprocess.run([*traced(trace), PROGRAM, *library, *lines[verb]], cwd=folder, env={**os.environ, **CALM},
                              capture_output=True, text=True, check=False)
        expect(done.returncode == 0, f"{verb} does its work: {done.stderr[-400:]}")
        expect(not internet(trace), f"{verb} opens no internet socket: {internet(trace)}")


def places(folder):
    """The four places, one after the other, and the dialogs and windows over them."""
    trace = folder / "trace-window"
    with Screen() as screen:
        subprocess.run([PROGRAM, "--library", str(folder / "W.quarterly"), "new", "--sample"], check=True, capture_output=True,
                       env={**os.environ, **CALM})
        screen.open(*traced(trace), PROGRAM, "--library", str(folder / "W.quarterly"))
        for place in ("ctrl+1", "ctrl+2", "ctrl+3", "ctrl+4"):
            screen.key(place)
            time.sleep(3)
        for dialog in ("ctrl+comma", "ctrl+shift+n", "ctrl+shift+m", "ctrl+shift+f", "ctrl+shift+l", "ctrl+i", "ctrl+o", "F1", "ctrl+shift+c", "ctrl+shift+g"):
            before = len(screen.windows())
            screen.key(dialog)
            screen.until(lambda: len(screen.windows()) > before, f"{dialog} opens a window")
            time.sleep(1)
            screen.key("Escape")
            screen.until(lambda: len(screen.windows()) == before, f"{dialog} is closed again")
        screen.key("ctrl+q")
        screen.until(lambda: not screen.windows(), "the window is closed")
    calls = Path(trace).read_text(errors="replace")
    expect("AF_UNIX" in calls, "the window was traced at all")
    expect(not internet(trace), f"the window opens no internet socket: {internet(trace)}")


if not can_trace():
    print("skipped: strace may not trace here")
    sys.exit(77)
with tempfile.TemporaryDirectory() as name:
    where = Path(name)
    control(where)
    verbs(where)
    places(where)
print("no network: passed")
