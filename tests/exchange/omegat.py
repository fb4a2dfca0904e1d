#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A translator with OmegaT gets an issue, changes every segment and sends it back: all of it is taken, with its codes.

  omegat.py PROGRAM NEWSLETTER
"""
import json
import os
import re
import subprocess
import sys
import tempfile

OMEGAT = "/usr/share/omegat/OmegaT.jar"
SKIPPED = 77
PROJECT = """<?xml version="1.0" encoding="UTF-8"?>
<omegat><project version="1.0">
%s<source_lang>en</source_lang><target_lang>fr</target_lang>
<source_tok>org.omegat.tokenizer.LuceneEnglishTokenizer</source_tok>
<target_tok>org.omegat.tokenizer.LuceneFrenchTokenizer</target_tok>
<sentence_seg>false</sentence_seg><support_default_translations>true</support_default_translations>
<remove_tags>false</remove_tags></project></omegat>
"""
FOLDERS = ("source", "target", "tm", "glossary", "dictionary")


def run(*command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, timeout=120, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(command)}: {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def omegat(home, project, mode, *options):
    run("java", "-Djava.awt.headless=true", f"-Duser.home={home}", "-jar", OMEGAT, f"--config-dir={home}",
        "--no-team", f"--mode={mode}", *options, project)


def make_project(folder):
    project = os.path.join(folder, "project")
    for name in FOLDERS + ("omegat",):
        os.makedirs(os.path.join(project, name))
    with open(os.path.join(project, "omegat.project"), "w", encoding="utf-8") as file:
        file.write(PROJECT % "".join(f"<{name}_dir>__DEFAULT__</{name}_dir>\n" for name in FOLDERS))
    return project


def translate_everything(pseudo, memory):
    """OmegaT's own memory of the sources, with every target marked."""
    with open(pseudo, encoding="utf-8") as file:
        text = file.read()
    marked, count = re.subn(r"(</tuv>\s*<tuv[^>]*>\s*<seg>.*?)(</seg>)", r"\1 (fr)\2", text, flags=re.DOTALL)
    with open(memory, "w", encoding="utf-8") as file:
        file.write(marked)
    return count


def main():
    program, newsletter = sys.argv[1:]
    if not os.path.exists(OMEGAT):
        print("OmegaT is not installed: skipped")
        sys.exit(SKIPPED)
    with tempfile.TemporaryDirectory() as folder:
        quarterly = (program, "--library", os.path.join(folder, "library.quarterly"))
        run(*quarterly, "new")
        run(*quarterly, "import", newsletter, "--language", "en")
        issue = run(*quarterly, "issues").split()[0]
        project = make_project(folder)
        sent = os.path.join(project, "source", "issue.xlf")
        segments = json.loads(run(*quarterly, "translate", "export", issue, "--to", "fr", "--output", sent, "--json"))["segments"]
        pseudo = os.path.join(folder, "pseudo.tmx")
        omegat(folder, project, "console-createpseudotranslatetmx", f"--pseudotranslatetmx={pseudo}", "--pseudotranslatetype=equal")
        assert translate_everything(pseudo, os.path.join(project, "omegat", "project_save.tmx")) > 0, "OmegaT saw no segment"
        omegat(folder, project, "console-translate")
        back = json.loads(run(*quarterly, "translate", "import", os.path.join(project, "target", "issue.xlf"),
                              "--take-conflicts", "--json"))
        # the marked text is still English, which is noticed, and rightly so
        wrong = [unit for unit in back["segments"] if unit["outcome"] not in ("new", "otherLanguage") or unit["remarks"] or not unit["target"].endswith(" (fr)")]
        assert not wrong, wrong
        assert back["taken"] == segments, (back["taken"], segments)
        print(f"{segments} segments went through OmegaT and back")


main()
