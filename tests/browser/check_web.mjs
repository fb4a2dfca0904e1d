// SPDX-License-Identifier: GPL-3.0-or-later
// Checks the web pages of an exported issue as readers meet them: node check_web.mjs FOLDER
// Prints one line for each check and exits with 1 if any failed.
import {openBrowser} from './browser.mjs';
import {checkFolder} from './checks.mjs';
import path from 'node:path';

const folder = process.argv[2];
if (!folder) {
  console.error('usage: node check_web.mjs FOLDER');
  process.exit(2);
}

const browser = await openBrowser();
const results = await checkFolder(browser, path.resolve(folder));
await browser.close();

for (const {page, name, problems} of results) {
  console.log(`${problems.length ? 'FAIL' : 'ok  '}  ${page}  ${name}`);
  for (const problem of problems.slice(0, 5)) console.log(`      ${problem}`);
}
const failed = results.filter(result => result.problems.length).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed || !results.length ? 1 : 0;
