#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an XLIFF 1.2 file must be beyond well-formed XML, so that no translator's program spoils it.

  xliff12.py PROGRAM    exports the sample in every language, whole and unfinished parts only, and says what is wrong
  xliff12.py --control  a file with every fault there is a rule for: all must be found
"""
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

NAMESPACE = "{urn:oasis:names:tc:xliff:document:1.2}"
CODES = {"g", "x", "bx", "ex", "bpt", "ept", "ph", "it"}
DONE = (None, "translated", "final", "signed-off")

CONTROL = """<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file datatype="plaintext"><body>
<group translate="no"><trans-unit id="a"><source>One</source><target/></trans-unit></group>
<trans-unit id="a" approved="yes"><source>Two <g id="1">words</g> <g id="1">more</g></source></trans-unit>
<trans-unit id="b"><source>A <g id="1">b</g></source><target state="translated">A b</target></trans-unit>
</body></file></xliff>
"""
CONTROL_FAULTS = ("source-language", "id twice in the file", "inline id twice", "differ", "approved", "only through its group", "no target")


def local(element):
    return element.tag.rpartition("}")[2]


def codes(element):
    found = [] if element is None else [(local(each), each.get("id")) for each in element.iter() if local(each) in CODES]
    return sorted(found, key=str)


def twice(values):
    values = list(values)
    return sorted({value for value in values if values.count(value) > 1})


def unit_faults(unit):
    where = f"unit {unit.get('id')}: "
    source, target = unit.find(NAMESPACE + "source"), unit.find(NAMESPACE + "target")
    for element in (source, target):
        for id in twice(id for name, id in codes(element) if name not in ("ept", "ex")):
            yield f"{where}inline id twice: {id}"
    said = "" if target is None else "".join(target.itertext())
    if said.strip() and target.get("state") in DONE and codes(source) != codes(target):
        yield where + "inline codes of source and target differ"
    if unit.get("approved") == "yes" and target is None:
        yield where + "approved without target"
    if not said:
        yield where + "no target: OmegaT up to 5.7 does not show it"


def faults(path):
    root = ElementTree.parse(path).getroot()
    if root.tag != NAMESPACE + "xliff" or root.get("version") != "1.2":
        yield "no XLIFF 1.2"
    for file in root.iter(NAMESPACE + "file"):
        for name in ("source-language", "target-language", "original"):
            if not file.get(name):
                yield f"file without {name}"
        for id in twice(unit.get("id") for unit in file.iter(NAMESPACE + "trans-unit")):
            yield f"unit id twice in the file: {id}"
        for unit in file.iter(NAMESPACE + "trans-unit"):
            yield from unit_faults(unit)
    for group in root.iter(NAMESPACE + "group"):
        if group.get("translate") == "no":
            for unit in group.iter(NAMESPACE + "trans-unit"):
                if unit.get("translate") != "no":
                    yield f"unit {unit.get('id')} locked only through its group: Poedit does not mind that"


def control():
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "control.xlf")
        with open(path, "w", encoding="utf-8") as file:
            file.write(CONTROL)
        found = "\n".join(faults(path))
    missed = [words for words in CONTROL_FAULTS if words not in found]
    sys.exit(f"not found: {missed}\n{found}" if missed else 0)


def main():
    if sys.argv[1] == "--control":
        control()
    bad = False
    with tempfile.TemporaryDirectory() as folder:
        library = os.path.join(folder, "sample.quarterly")
        subprocess.run([sys.argv[1], "--library", library, "new", "--sample"], check=True, stdout=subprocess.DEVNULL)
        exports = (("2017-Q4", []), ("2018-Q1", []), ("2018-Q1", ["--unfinished"]))
        for language, (issue, more) in [(language, export) for language in ("fr", "es") for export in exports]:
            path = os.path.join(folder, "out.xlf")
            subprocess.run([sys.argv[1], "--library", library, "translate", "export", issue, "--to", language, "--output", path, *more],
                           check=True, stdout=subprocess.DEVNULL)
            for fault in faults(path):
                print(issue, language, *more, fault)
                bad = True
    sys.exit(bad)


main()
