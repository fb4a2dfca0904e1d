# SPDX-License-Identifier: GPL-3.0-or-later
"""A print server of one's own, whose printers write what arrives into files."""
import os, re, socket, subprocess, tempfile, time
from pathlib import Path

DRIVER = "/usr/share/ppd/cupsfilters/Generic-PDF_Printer-PDF.ppd"  # which has paper trays, a duplexer and no mind of its own
ALLOWED = "Order allow,deny\n  Allow all\n"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Cups:
    """cupsd without a system around it, for the length of a with-block."""

    def __enter__(self):
        # Filters run as another user, who must get here: TMPDIR may lie in a folder closed to others.
        self.folder = tempfile.TemporaryDirectory(prefix="cups", dir="/tmp")
        self.top = Path(self.folder.name)
        self.top.chmod(0o755)
        for name in ("root", "spool", "cache", "state", "tmp"):
            (self.top / name).mkdir()
        (self.top / "tmp").chmod(0o1777)
        self.server = f"localhost:{free_port()}"
        (self.top / "cupsd.conf").write_text(
            # no socket in the file system: over one, printers have no address and then no description
            f"Listen {self.server}\nLogLevel debug\nBrowsing Off\nWebInterface No\n"
            "DefaultAuthType None\nJobPrivateAccess all\nJobPrivateValues none\n"
            f"<Location />\n  {ALLOWED}</Location>\n<Location /admin>\n  {ALLOWED}</Location>\n"
            f"<Policy default>\n <Limit All>\n  {ALLOWED} </Limit>\n</Policy>\n")
        (self.top / "cups-files.conf").write_text(
            f"ServerRoot {self.top}/root\nRequestRoot {self.top}/spool\nCacheDir {self.top}/cache\nStateDir {self.top}/state\n"
            f"TempDir {self.top}/tmp\nErrorLog {self.top}/error_log\nAccessLog {self.top}/access_log\n"
            f"PageLog {self.top}/page_log\nFileDevice Yes\nSandboxing relaxed\nSystemGroup root\n")
        self.process = subprocess.Popen(
            ["/usr/sbin/cupsd", "-f", "-c", self.top / "cupsd.conf", "-s", self.top / "cups-files.conf"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.until(self.answers, "the print server is there")
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.folder.cleanup()

    def answers(self):
        return subprocess.run(["lpstat", "-r"], env=self.environment(), capture_output=True, text=True).stdout.startswith(
            "scheduler is running")

    def add(self, name, duplex=True):
        """A printer that says it has a duplexer or not; gives the file that its jobs arrive in."""
        driver = Path(DRIVER).read_text(errors="replace")
        if not duplex:
            driver = re.sub(r"\*JCLOpenUI \*Duplex.*?\*JCLCloseUI: \*Duplex\n", "", driver, flags=re.S)
        (self.top / f"{name}.ppd").write_text(driver)
        arrived = self.top / f"{name}.pdf"
        # One slash more, since files below /dev are taken for devices.
        self.run("lpadmin", "-p", name, "-E", "-v", f"file:///{arrived}", "-P", self.top / f"{name}.ppd")
        return arrived

    def run(self, *command):
        return subprocess.run(command, env=self.environment(), check=True, capture_output=True, text=True).stdout

    def environment(self):
        return dict(os.environ, CUPS_SERVER=self.server)

    def finished(self):
        """How many jobs have left."""
        return self.log().count("Job completed.")

    def options(self):
        """With which options each job came."""
        return re.findall(r'\[Job \d+\] argv\[5\]="(.*)"', self.log())

    def log(self):
        log = self.top / "error_log"
        return log.read_text(errors="replace") if log.exists() else ""

    @staticmethod
    def until(condition, what, seconds=30):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            if condition():
                return
            time.sleep(0.1)
        raise SystemExit(f"not within {seconds} s: {what}")
