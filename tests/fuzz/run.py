#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""run.py TARGET SEEDS: tries a fuzz target with its seeds and with changes of them; what makes it fail is printed.

With QUARTERLY_FULL it goes on for a minute.
"""
import base64, os, subprocess, sys, tempfile
from pathlib import Path

target, seeds = sys.argv[1:]
effort = ["-max_total_time=60"] if os.environ.get("QUARTERLY_FULL") else ["-runs=3000", "-max_total_time=5"]
with tempfile.TemporaryDirectory() as folder:
    found = Path(folder) / "found"
    found.mkdir()
    command = [target, *effort, "-seed=1", "-timeout=30", "-rss_limit_mb=2048", "-max_len=65536", "-print_final_stats=1",
               f"-artifact_prefix={folder}/", str(found), seeds]
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, errors="replace", check=False)
    print("\n".join(done.stdout.splitlines()[-60:]))
    for artifact in (path for path in Path(folder).iterdir() if path.is_file()):
        print(f"{artifact.name}, in base64: {base64.b64encode(artifact.read_bytes()[:20000]).decode()}")
    sys.exit(done.returncode)
