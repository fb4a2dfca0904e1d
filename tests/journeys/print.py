#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""print.py PROGRAM: somebody prints a booklet, pages for reading, and a booklet on a printer of one side; what arrives at
the printer is looked at."""
import subprocess, sys, tempfile
from pathlib import Path

from cups import Cups
from screen import Quarterly, Screen, expect

PROGRAM = str(Path(sys.argv[1]).resolve())


def text_of(file, side):
    told = subprocess.run(["pdftotext", "-f", str(side), "-l", str(side), file, "-"], capture_output=True, text=True, check=True)
    return told.stdout


def facts_of(file):
    told = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
    return dict(line.split(":", 1) for line in told.splitlines() if ":" in line)


class Window:
    """The program's window with its print dialog, which the keyboard opens."""

    def __init__(self, screen, cups, quarterly):
        self.screen, self.cups, self.jobs = screen, cups, cups.finished()
        screen.open(quarterly.program, "--library", quarterly.library)

    def dialog(self, *keys):
        """Waits for what the keys open."""
        before = set(self.screen.windows())
        self.screen.key(*keys)
        self.screen.until(lambda: set(self.screen.windows()) - before, f"{keys} opens a dialog")
        self.screen.rest()

    def job(self, *keys):
        """Waits until what the keys print has arrived; gives its options."""
        self.screen.key(*keys)
        self.jobs += 1
        self.cups.until(lambda: self.cups.finished() >= self.jobs, f"job {self.jobs} arrives")
        self.screen.rest()
        return self.cups.options()[-1]


def print_booklet(window, arrived):
    window.dialog("ctrl+p")
    window.screen.key("alt+b")
    window.screen.rest()  # the edition is laid out anew
    options = window.job("Return")
    expect("sides=two-sided-short-edge" in options and "media=A4" in options, f"short edge on A4: {options}")
    facts = facts_of(arrived)
    sides = int(facts["Pages"])
    expect(sides >= 2 and sides % 2 == 0, f"fronts and backs: {sides} sides")
    expect("A4" in facts["Page size"], f"on A4: {facts['Page size']}")
    first, second = text_of(arrived, 1), text_of(arrived, 2)
    expect("Quarterly Newsletter" in first, "the cover is on the first side, as text")
    expect(first != second and len(second) > 200, "and other pages on its back")
    return sides


def print_pages(window, arrived):
    window.dialog("ctrl+p")
    window.screen.rest()
    options = window.job("Return")
    expect("sides=two-sided-long-edge" in options and "media=A4" in options, f"long edge on A4: {options}")
    expect("A4" in facts_of(arrived)["Page size"], "on A4")
    expect("Quarterly Newsletter" in text_of(arrived, 1), "from the first page on")


def print_in_two_passes(window, arrived, sides):
    window.cups.run("lpadmin", "-d", "simple")
    window.dialog("ctrl+p")
    window.screen.key("alt+b")
    window.screen.rest()
    window.dialog("Return")  # nobody knows this printer yet
    window.job("alt+1")
    expect([text_of(arrived, side).split()[0] for side in (1, 2)] == ["1", "3"], "the test's fronts")
    window.job("alt+2")
    expect([text_of(arrived, side).split()[0] for side in (1, 2)] == ["2", "4"], "the test's backs")
    options = window.job("Return")  # as it was found, and on to the booklet's fronts
    expect("sides=one-sided" in options, f"one side: {options}")
    expect(int(facts_of(arrived)["Pages"]) == sides // 2, "half of the sides are fronts")
    expect("Quarterly Newsletter" in text_of(arrived, 1), "the cover first")
    window.job("Return")
    expect(int(facts_of(arrived)["Pages"]) == sides // 2, "and half are backs")
    expect("Quarterly Newsletter" not in text_of(arrived, 1).split("\n")[0], "without the cover")


def picture_of(file, page, folder):
    """One page in grey, small enough that a hair's breadth does not count."""
    picture = Path(folder) / f"{file.stem}-{page}"
    subprocess.run(["pdftoppm", "-r", "36", "-gray", "-singlefile", "-f", str(page), "-l", str(page), file, picture], check=True)
    return f"{picture}.pgm"


def apart(one, other):
    """How far two pictures differ: 0 is not at all, 1 is black from white."""
    told = subprocess.run(["compare", "-metric", "RMSE", one, other, "null:"], capture_output=True, text=True).stderr
    return float(told.split("(")[1].rstrip(")"))


def print_by_painting(window, quarterly, arrived):
    """Where no command takes PDFs, the pages are painted."""
    window.cups.run("lpadmin", "-d", "desk")
    arrived.unlink()
    window.dialog("ctrl+p")
    options = window.job("Return")
    expect("Duplex=DuplexNoTumble" in options or "sides=two-sided-long-edge" in options, f"long edge: {options}")
    facts = facts_of(arrived)
    expect("A4" in facts["Page size"] and int(facts["Pages"]) == 3, f"three pages of A4: {facts}")
    with tempfile.TemporaryDirectory() as folder:
        quarterly.run("export", "2017-Q4", "--language", "en", "--format", "pdf", "--output", folder)
        exported = next(Path(folder).rglob("*.pdf"))
        for page in (1, 2, 3):
            difference = apart(picture_of(exported, page, folder), picture_of(arrived, page, folder))
            expect(difference < 0.05, f"page {page} looks as it is exported, not {difference} apart")


def tools_without(tool, folder):
    """A PATH with everything but one program."""
    folder.mkdir()
    for each in Path("/usr/bin").iterdir():
        if each.name != tool:
            (folder / each.name).symlink_to(each)
    return str(folder)


def main():
    with tempfile.TemporaryDirectory() as folder, Cups() as cups:
        desk, simple = cups.add("desk"), cups.add("simple", duplex=False)
        cups.run("lpadmin", "-d", "desk")
        quarterly = Quarterly(PROGRAM, Path(folder) / "journey.quarterly")
        quarterly.run("new", "--sample")
        with Screen(CUPS_SERVER=cups.server) as screen:
            window = Window(screen, cups, quarterly)
            sides = print_booklet(window, desk)
            print_pages(window, desk)
            print_in_two_passes(window, simple, sides)
        with Screen(CUPS_SERVER=cups.server, PATH=tools_without("lp", Path(folder) / "tools")) as screen:
            print_by_painting(Window(screen, cups, quarterly), quarterly, desk)
    print("journey: print booklets and pages: passed")


main()
