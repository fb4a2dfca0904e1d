// SPDX-License-Identifier: GPL-3.0-or-later
// Publishes the sample's newsletter in every format and checks its web pages and the list of all issues:
// node check_sample.mjs PROGRAM
import {execFileSync, spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const program = process.argv[2];
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'quarterly-web-'));
try {
  execFileSync(program, ['--sample', 'export', '2017-Q4', '--output', folder], {stdio: 'inherit'});
  const check = fileURLToPath(new URL('check_web.mjs', import.meta.url));
  const pages = path.join(folder, 'web');
  process.exitCode = spawnSync(process.execPath, [check, pages], {stdio: 'inherit'}).status ?? 1;
} finally {
  fs.rmSync(folder, {recursive: true});
}
