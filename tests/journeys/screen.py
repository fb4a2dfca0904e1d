# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen of its own with the program's window on it, and hands: real keys and a real mouse."""
import json, os, subprocess, tempfile, time
from pathlib import Path

WIDTH, HEIGHT = 1440, 900
SECOND = os.sysconf("SC_CLK_TCK")


class Screen:
    """Xvfb with a window manager, for the length of a with-block."""

    def __init__(self, **environment):
        self.more = environment
        self.home = tempfile.TemporaryDirectory()
        self.started = []

    def __enter__(self):
        self.environment = dict(os.environ, HOME=self.home.name, XDG_RUNTIME_DIR=self.home.name, QT_QPA_PLATFORM="xcb",
                                LANG="C.UTF-8", ASAN_OPTIONS="detect_leaks=0", **self.more)
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME"):
            self.environment.pop(name, None)
        os.chmod(self.home.name, 0o700)
        self.environment["DISPLAY"] = self.start_screen()
        self.start("openbox")
        # A window that asks to be shown while the manager is starting is never shown.
        self.until(self.is_managed, "the window manager is there")
        return self

    def is_managed(self):
        if self.program.poll() is not None:  # it may meet the screen too early and give up
            self.start("openbox")
        return self.ask("get_num_desktops").returncode == 0

    def __exit__(self, *_):
        screen, *programs = self.started
        for process in reversed(programs):
            process.kill()  # without being asked what to do with words that cannot be saved
            process.wait()
        screen.terminate()
        screen.wait()
        self.home.cleanup()

    def start_screen(self):
        """Its name. It takes a number that is free, and tells it when programs can come: the manager would end at once before."""
        reading, writing = os.pipe()
        self.start("Xvfb", "-displayfd", str(writing), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp", pass_fds=[writing])
        os.close(writing)
        with open(reading, encoding="ascii") as told:
            return f":{told.readline().strip()}"

    def start(self, *command, **options):
        self.started.append(subprocess.Popen(command, env=self.environment, cwd=self.home.name, stdout=subprocess.DEVNULL,
                                             stderr=subprocess.DEVNULL, **options))
        return self.started[-1]

    def open(self, program, *arguments):
        """Starts the program and makes its window fill the screen."""
        self.start(program, *arguments)
        self.until(lambda: self.windows(), "the window is there", seconds=60)
        window = self.windows()[-1]
        for action in (["windowmove", window, "0", "0"], ["windowsize", "--sync", window, str(WIDTH), str(HEIGHT)],
                       ["windowfocus", "--sync", window]):
            self.do(*action)
        self.rest()

    @property
    def program(self):
        """The process that was started last."""
        return self.started[-1]

    def title(self):
        """Of the window that has the keys."""
        return self.ask("getactivewindow", "getwindowname").stdout.strip()

    def windows(self):
        return self.ask("search", "--onlyvisible", "--class", "quarterly").stdout.split()

    def ask(self, *question):
        return subprocess.run(["xdotool", *question], env=self.environment, capture_output=True, text=True)

    def do(self, *action):
        subprocess.run(["xdotool", *action], env=self.environment, check=True, stdout=subprocess.DEVNULL)

    def key(self, *names):
        for name in names:
            self.do("key", "--clearmodifiers", name)

    def type(self, text):
        self.do("type", "--delay", "15", text)

    def click(self, x, y):
        self.do("mousemove", "--sync", str(x), str(y), "click", "1")

    def drag(self, start, end, steps=10):
        self.hold(start, end, steps)
        self.do("mouseup", "1")

    def hold(self, start, end, steps=10):
        """Presses, moves in small steps as a hand does, waits a moment over the target."""
        (x1, y1), (x2, y2) = start, end
        self.do("mousemove", "--sync", str(x1), str(y1), "mousedown", "1")
        for step in range(1, steps + 1):
            self.do("mousemove", "--sync", str(x1 + (x2 - x1) * step // steps), str(y1 + (y2 - y1) * step // steps))
            time.sleep(0.03)
        time.sleep(0.3)

    def picture(self, path):
        subprocess.run(["import", "-window", "root", path], env=self.environment, check=True)

    def rest(self):
        """Waits until the program has done what it was asked for: it works hardly more than a blinking cursor asks for, and
        that for longer than it waits for somebody's next key before it saves."""
        quiet, now = 0, self.worked()
        while quiet < 3:
            time.sleep(0.3)
            before, now = now, self.worked()
            quiet = quiet + 1 if now - before <= 0.03 * SECOND else 0

    def worked(self):
        """How long the program has had the processor, in SECONDs; nothing any more once it has ended."""
        try:
            status = Path(f"/proc/{self.program.pid}/stat").read_text()
        except FileNotFoundError:
            return 0
        return sum(map(int, status.rpartition(")")[2].split()[11:13]))

    @staticmethod
    def until(condition, what, seconds=30):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            result = condition()
            if result:
                return result
            time.sleep(0.2)
        raise SystemExit(f"not within {seconds} s: {what}")


class Quarterly:
    """The program's command line on one library: what it says is what counts, whatever the window shows."""

    def __init__(self, program, library, issue="2017-Q4"):
        self.program, self.library, self.issue = program, str(library), issue

    def run(self, *arguments):
        return subprocess.run([self.program, "--library", self.library, *arguments], check=True, capture_output=True, text=True,
                              env={"HOME": "/nonexistent", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
                                   "ASAN_OPTIONS": "detect_leaks=0"}).stdout

    def placements(self, section=None):
        return [placement for each in self.sections() if section in (None, each["kind"]) for placement in each["placements"]]

    def sections(self):
        return json.loads(self.run("show", self.issue, "--json"))["sections"]

    def titles(self, section=None, language="en"):
        return [placement["title"].get(language) for placement in self.placements(section)]

    def issues(self):
        return [issue["issue"] for issue in json.loads(self.run("issues", "--json"))]

    def is_sound(self):
        """What the program's own verifier says of the whole library."""
        done = subprocess.run([self.program, "--library", self.library, "verify"], capture_output=True, text=True,
                              env={"HOME": "/nonexistent", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "ASAN_OPTIONS": "detect_leaks=0"})
        return done.returncode == 0

    def highlights(self):
        """Titles of all that is in the library and not in the trash."""
        return [highlight["title"] for highlight in json.loads(self.run("highlights", "--json"))]

    def web_page(self, language):
        """What readers will see, as HTML; texts that lack a translation in their source language."""
        with tempfile.TemporaryDirectory() as folder:
            self.run("export", self.issue, "--format", "web", "--language", language, "--allow-missing", "--output", folder)
            return (Path(folder) / "web" / self.issue / language / "index.html").read_text()


def expect(condition, what):
    if not condition:
        raise SystemExit(f"failed: {what}")
