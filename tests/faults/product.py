# SPDX-License-Identifier: GPL-3.0-or-later
"""What the fault tests share: the program, edits for it, and what is left of them afterwards."""
import os, random, subprocess, sys
from pathlib import Path

FULL = bool(os.environ.get("QUARTERLY_FULL"))  # tests/run --full
ROUNDS = 500 if FULL else 25


def edits(count, seed):
    """So many edit commands of every kind; an issue of its own for each seed."""
    rnd = random.Random(seed)
    words = ["clearance", "victim", "assistance", "ratified", "Geneva", "traité", "sous-munitions", "víctimas", "año", "«", "—", "convention"]
    text = lambda n: " ".join(rnd.choice(words) for _ in range(n))
    quarter = f"{2000 + seed % 7000}-Q{1 + seed % 4}"
    yield f"issue {quarter}"
    yield f'section news {quarter} highlights en "Highlights"'
    yield f'section more {quarter} other en "More"'
    placed, lone = [], []
    for n in range(count - 3):
        choice = rnd.random()
        if len(lone) + len(placed) < 3 or choice < 0.2:
            lone.append(f"h{n}")
            yield f"highlight h{n}"
            continue
        item = rnd.choice(lone + placed)
        if choice < 0.35:
            yield f'title {item} en "{text(5)}"'
        elif choice < 0.5:
            yield f'body {item} en "{text(rnd.randint(5, 400))}\\n{text(20)}"'
            if rnd.random() < 0.2:
                yield "undo"
        elif choice < 0.6:
            yield f'title {item} fr "{text(5)}"'
        elif choice < 0.65:
            yield f"articles {item} {rnd.randint(1, 23)} {rnd.randint(24, 40)}"
        elif choice < 0.7:
            yield f'event {item} 2017-11-08 2017-11-{rnd.randint(10, 28)} en "{text(1)}"'
        elif choice < 0.85 and item in lone:
            lone.remove(item)
            placed.append(item)
            yield f"place {item} news"
        elif choice < 0.95 and placed:
            yield f"move {rnd.choice(placed)} {rnd.choice(['news', 'more'])} {rnd.randint(0, 3)}"
        else:
            yield f'tags {item} en "{text(1)}" "{text(1)}"'


class Product:
    def __init__(self, program, folder):
        self.program, self.folder = program, Path(folder)
        self.library = self.folder / "test.quarterly"

    def environment(self, **more):
        home = str(self.folder / "home")
        return {**os.environ, "LC_ALL": "C.UTF-8", "HOME": home, "XDG_DATA_HOME": home, "XDG_CONFIG_HOME": home,
                "ASAN_OPTIONS": "verify_asan_link_order=0:detect_leaks=0", **more}

    def arguments(self, *arguments, library=None):
        return [self.program, "--library", str(library or self.library), *map(str, arguments)]

    def run(self, *arguments, library=None, timeout=300, **more):
        return subprocess.run(self.arguments(*arguments, library=library), capture_output=True, text=True, timeout=timeout,
                              env=self.environment(**more), errors="replace")

    def remove(self):
        """The library, with its journal and all that belongs to it."""
        for file in self.folder.glob(self.library.name + "*"):
            file.unlink()

    def make(self, count, seed=0):
        """A library with so many edits in it, in the place of the one before; returns the acknowledgements."""
        self.remove()
        done = self.run("new")
        assert done.returncode == 0, done.stderr
        return self.edit(count, seed).stdout

    def edit(self, count, seed, **more):
        script = self.folder / "edits"
        script.write_text("\n".join(edits(count, seed)) + "\n")
        return self.run("script", script, **more)

    def lost(self, acknowledged, library=None):
        """What the program finds damaged or lost, as one line; empty when all is well."""
        acks = self.folder / "acks"
        acks.write_text(acknowledged)
        found = self.run("verify", "--acks", acks, library=library)
        return "" if found.returncode == 0 else f"exit {found.returncode}: {(found.stdout + found.stderr).strip()[:300]}"


def whole_lines(text):
    return "".join(line for line in text.splitlines(True) if line.startswith("ACK ") and line.endswith("\n"))


def judge(what, failures, is_control):
    """A control seeds a mistake that the test has to see."""
    for failure in failures[:10]:
        print(failure)
    print(f"{what}: {len(failures)} failures" + (" (a mistake was seeded)" if is_control else ""))
    sys.exit(0 if bool(failures) == is_control else 1)
