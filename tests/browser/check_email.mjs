// SPDX-License-Identifier: GPL-3.0-or-later
// Exports the sample's e-mails and checks them as mail programs meet them: node check_email.mjs PROGRAM
// Prints one line for each check and exits with 1 if any failed.
import {openBrowser} from './browser.mjs';
import {checkEmail} from './emailchecks.mjs';
import {execFileSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const program = process.argv[2];
if (!program) {
  console.error('usage: node check_email.mjs PROGRAM');
  process.exit(2);
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'quarterly-email-'));
const browser = await openBrowser();
const results = [];
try {
  for (const teasers of ['never', 'always']) {
    const output = path.join(folder, teasers);
    execFileSync(program, ['--sample', 'export', '2017-Q4', '--format', 'email', '--teasers', teasers, '--output', output], {stdio: 'ignore'});
    for (const name of fs.readdirSync(output).filter(name => !name.endsWith('.txt')))
      results.push(...await checkEmail(browser, path.join(output, name)));
  }
} finally {
  await browser.close();
  fs.rmSync(folder, {recursive: true});
}

for (const {file, name, problems} of results) {
  console.log(`${problems.length ? 'FAIL' : 'ok  '}  ${path.relative(folder, file)}  ${name}`);
  for (const problem of problems.slice(0, 5)) console.log(`      ${problem}`);
}
const failed = results.filter(result => result.problems.length).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed || !results.length ? 1 : 0;
